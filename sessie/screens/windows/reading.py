"""A window in which a paper is read. The paper is made beside the screen, however long it is."""

from __future__ import annotations

from asyncio import to_thread
from collections.abc import Sequence
from dataclasses import dataclass

from textual import work
from textual.app import ComposeResult
from textual.content import Content
from textual.getters import query_one
from textual.widgets import Static

from sessie.model.dutch import clean_line
from sessie.model.session import Session
from sessie.model.vocabulary import REASONS
from sessie.rules.privacy import UNDONE, WHERE, Flag, words_of
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
    heading: Content | None = None
    """What stands above it from now on, where that follows from the paper."""


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
        """Show the paper as it is now, with this chapter (its number) at the top; the newest wish
        wins."""
        self.reader.wait(BUSY)
        made = await to_thread(self.paper)
        if made.heading is not None:
            self.query_one(".dialog-title", Static).update(made.heading)
        place = self.place_in(made.markdown, chapter) if chapter else 0
        self.reader.show(made.above, made.markdown, place)

    def place_in(self, markdown: str, chapter: int) -> int:
        """The how manieth heading of the second level this chapter has; 0 when there is none."""
        return chapter


# what to look at before it goes out -------------------------------------------------------------


def flag_lines(session: Session, found: Sequence[Flag]) -> Lines:
    """A line for each text with something to look at, and what that is."""
    return [
        row(
            ("· ", "$accent"),
            _flagged(session, of_one),
            (f"  ({', '.join(map(_why, of_one))})",
             "$text-quiet"),
        )
        for of_one in _by_text(found)
    ]  # fmt: skip


def _flagged(session: Session, found: Sequence[Flag]) -> str:
    """The whole slip; of anything else what it is and the words that were found in it."""
    slip = session.contributions.get(found[0].id)
    if slip and found[0].where == "bijdrage":
        return clean_line(shown_point(slip).text)
    said = ", ".join(dict.fromkeys(_said(session, flag) for flag in found))
    return f"{WHERE[found[0].where]}: {said}"


def _said(session: Session, flag: Flag) -> str:
    """The words; of an agreement that lacks something, what it is about."""
    return clean_line(words_of(session, flag) if flag.reason == UNDONE else flag.fragment)


def _why(flag: Flag) -> str:
    """What it is, in words; of what lacks something, what that is."""
    if flag.reason == UNDONE:
        return f"nog geen {flag.fragment}"
    return REASONS.get(flag.reason, flag.reason)


def _by_text(found: Sequence[Flag]) -> list[list[Flag]]:
    texts: dict[tuple[str, str], list[Flag]] = {}
    for flag in found:
        texts.setdefault((flag.where, flag.id), []).append(flag)
    return list(texts.values())
