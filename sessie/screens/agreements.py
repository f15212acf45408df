"""The agreements of a traject: who made them, where they stand, and what became of them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import Vertical, VerticalScroll
from textual.content import Content
from textual.widgets import Static

from sessie.domain.agreements import Agreement, Moment
from sessie.domain.dutch import dutch_date
from sessie.screens.dialog import Dialog
from sessie.widgets.agreement_list import SIGNS
from sessie.widgets.text import plain, row, stack, wrap_hanging

NONE = (
    "Er zijn nog geen afspraken. Ze komen hier vanzelf: van het onderdeel Acties van elke "
    "bijeenkomst."
)
DAY = 19
"""Columns of a date."""


class AgreementsScreen(Dialog[None]):
    """To read, the open ones on top."""

    CSS = "AgreementsScreen VerticalScroll { scrollbar-gutter: stable; }"
    BINDINGS = [Binding("escape,a", "dismiss", "terug")]

    def __init__(self, agreements: Sequence[Agreement], elsewhere: bool = False) -> None:
        """`elsewhere` says that a talk that was not for a beamer has agreements too."""
        super().__init__()
        self._agreements, self._elsewhere = list(agreements), elsewhere

    def compose(self) -> ComposeResult:
        """One piece of text to scroll in."""
        with Vertical(classes="dialog wide tall"):
            yield Static("Afspraken over de bijeenkomsten heen", classes="dialog-title")
            with VerticalScroll():
                yield Static(id="agreements")
            yield Static("↑ ↓ = bladeren · esc = terug", classes="quiet")

    def on_mount(self) -> None:
        """Let the arrows scroll."""
        self.query_one(VerticalScroll).focus()

    def on_resize(self) -> None:
        """What hangs under its agreement is wrapped here."""
        self.call_after_refresh(self._show)

    def _show(self) -> None:
        width = max(self.query_one(VerticalScroll).scrollable_content_region.width, 16)
        self.query_one("#agreements", Static).update(stack(self._lines(width)))

    def _lines(self, width: int) -> Iterator[Content]:
        if not self._agreements:
            yield from plain(NONE, "$text-quiet").wrap(width)
        for title, is_open in (("Nog open", True), ("Klaar", False)):
            group = [one for one in self._agreements if one.open == is_open]
            if group:
                yield plain(f"{title} ({len(group)})", "bold $accent")
                for one in group:
                    yield Content("")
                    yield from _lines_of(one, width)
                yield Content("")
        if self._elsewhere:
            said = "Wat in het voorgesprek is afgesproken, staat alleen in die sessie."
            yield from plain(said, "$text-quiet").wrap(width)


def _lines_of(one: Agreement, width: int) -> Iterator[Content]:
    action = one.action
    sign = plain(f"{SIGNS.get(action.status, '○')} ", "bold $accent")
    yield from wrap_hanging(sign, plain(action.what, "bold"), width)
    who = " en ".join(part for part in (action.who, action.together) if part)
    parts = [part for part in (who, action.when, one.theme and f"thema {one.theme}") if part]
    if parts:
        yield from wrap_hanging(plain("  "), plain(" · ".join(parts), "$text-quiet"), width)
    for place, moment in enumerate(one.story):
        yield from _moment(moment, "gemaakt" if place == 0 else "", width)


def _moment(moment: Moment, made: str, width: int) -> Iterator[Content]:
    """When, what was said, and where; on a narrow screen the date has no column of its own."""
    day = dutch_date(moment.date) if moment.date else "zonder datum"
    said = moment.status if not made or moment.status != "open" else made
    body = row((said, "bold"), f": {moment.result}" if moment.result else "",
               (f"  {moment.title}", "$text-quiet"))  # fmt: skip
    mark = f"  {day:<{DAY}}" if width >= 50 else f"  {day} "
    yield from wrap_hanging(plain(mark), body, width)
