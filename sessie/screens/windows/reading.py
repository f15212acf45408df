"""A window in which a paper is read. The paper is made beside the screen, however long it is."""

from __future__ import annotations

from asyncio import to_thread
from collections.abc import Sequence
from dataclasses import dataclass

from textual import work
from textual.app import ComposeResult
from textual.content import Content
from textual.getters import query_one

from sessie.screens.windows.window import Dialog
from sessie.widgets.reader import Reader

BUSY = "Even geduld: dit wordt gemaakt …"


@dataclass(frozen=True, slots=True)
class Paper:
    """What there is to read: lines of our own above a text in Markdown."""

    markdown: str
    above: Sequence[Content] = ()


class ReadingWindow(Dialog[None]):
    """To read; a subclass makes the paper."""

    SIZE = "wide tall"

    reader = query_one(Reader)

    def paper(self) -> Paper:
        """Make it. This runs in a thread of its own: it looks at nothing that can change."""
        raise AssertionError(f"{type(self).__name__} has no paper")

    def body(self) -> ComposeResult:
        """The paper."""
        yield Reader()

    def on_mount(self) -> None:
        """Let the arrows scroll, also while the paper is made."""
        self.reader.focus()
        self.read()

    @work(exclusive=True, group="paper")
    async def read(self, chapter: int = 0) -> None:
        """Show the paper as it is now, with this chapter (counted from 1) at the top; the newest
        wish wins."""
        self.reader.wait(BUSY)
        made = await to_thread(self.paper)
        self.reader.show(made.above, made.markdown, chapter)
