"""A window in which a paper is read. The paper is made beside the screen, however long it is."""

from __future__ import annotations

from asyncio import to_thread
from collections.abc import Sequence
from dataclasses import dataclass

from textual import work
from textual.app import ComposeResult
from textual.content import Content
from textual.getters import query_one

from sessie.model.dutch import clean_line
from sessie.model.session import Session
from sessie.model.vocabulary import REASONS
from sessie.rules.privacy import Flag
from sessie.rules.slips import shown_point
from sessie.screens.windows.window import Dialog
from sessie.widgets.reader import Reader
from sessie.widgets.text import Lines, row

LOOK_HERE = "Kijk hier nog even naar"
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


# what to look at before it goes out -------------------------------------------------------------


def flag_lines(session: Session, found: Sequence[Flag]) -> Lines:
    """A line for each text in which the privacy check found something, with its reasons."""
    return [
        row(
            ("· ", "$accent"),
            _flagged(session, of_one),
            (f"  ({', '.join(REASONS.get(one.reason, one.reason) for one in of_one)})",
             "$text-quiet"),
        )
        for of_one in _by_text(found)
    ]  # fmt: skip


def _flagged(session: Session, found: Sequence[Flag]) -> str:
    """The whole slip; of anything else what it is and the words that were found in it."""
    slip = session.contributions.get(found[0].id)
    if slip and found[0].where == "bijdrage":
        return clean_line(shown_point(slip).text)
    return f"{found[0].where}: {', '.join(dict.fromkeys(flag.fragment for flag in found))}"


def _by_text(found: Sequence[Flag]) -> list[list[Flag]]:
    texts: dict[tuple[str, str], list[Flag]] = {}
    for flag in found:
        texts.setdefault((flag.where, flag.id), []).append(flag)
    return list(texts.values())
