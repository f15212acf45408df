"""All trajecten: choose one, begin one, or read one in."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import Vertical
from textual.content import Content
from textual.getters import query_one
from textual.screen import Screen
from textual.widgets import OptionList, Static
from textual.widgets.option_list import Option

from sessie.domain.dutch import count, dutch_date
from sessie.screens.start import menu_width
from sessie.store.trajects import HeldTraject
from sessie.widgets.text import plain, stack, wrap_hanging

EMPTY = (
    "Er is nog geen traject. Een traject is één school met al haar bijeenkomsten, van voorgesprek "
    "tot partnerschapsteam. Maak er een met n."
)


@dataclass(frozen=True, slots=True)
class Wish:
    """What somebody wants to do, and with which session, step or traject."""

    what: str
    name: str = ""


class ListScreen(Screen[Wish | None]):
    """A list in the middle of the screen; what stands above and below it is always in sight."""

    CSS_PATH = "../dialogs.tcss"
    DEFAULT_CSS = "ListScreen { align: center middle; }"

    options = query_one(OptionList)

    def fill(self, cursor: str) -> None:
        """Make the rows for the width of now, with the cursor on this one."""
        raise AssertionError(f"{type(self).__name__} has no rows")

    @property
    def chosen(self) -> str:
        """Id of the row with the cursor; empty for none."""
        place = self.options.highlighted
        return "" if place is None else self.options.get_option_at_index(place).id or ""

    def show_rows(self, rows: Iterable[Option], cursor: str) -> None:
        """Put these rows in the list."""
        self.options.clear_options()
        self.options.add_options(rows)
        ids = [option.id for option in self.options.options]
        self.options.highlighted = ids.index(cursor) if cursor in ids else 0 if ids else None

    def on_resize(self) -> None:
        """Rows are made for the width, and no more of them are shown than there is room for."""
        self.fill(self.chosen)
        self.call_after_refresh(self._fit)

    def _fit(self) -> None:
        around = self.query("#start > *").exclude("OptionList")
        rows = sum(widget.outer_size.height for widget in around if widget.display)
        self.options.styles.max_height = max(self.size.height - rows, 3)
        self.options.scroll_to_highlight()


class TrajectsScreen(ListScreen):
    """Dismisses with the wish to open one, to make one (`nieuw`) or to read one in (`inlezen`)."""

    BINDINGS = [
        Binding("n", "wish('nieuw')", "nieuw traject"),
        Binding("i", "wish('inlezen')", "traject inlezen uit een zip of een map"),
        Binding("escape", "dismiss(None)", "terug"),
    ]

    def __init__(self, known: Sequence[HeldTraject], cursor: str = "") -> None:
        super().__init__()
        self._known, self._cursor = list(known), cursor

    def compose(self) -> ComposeResult:
        """The one in which something was saved last on top."""
        with Vertical(id="start"):
            yield Static("Trajecten", classes="dialog-title")
            yield Static(plain("" if self._known else EMPTY), id="none", classes="quiet")
            yield OptionList(compact=True, markup=False)
            open_ = "enter = openen · " if self._known else ""
            yield Static(
                plain(f"{open_}n = nieuw · i = inlezen · esc = terug"), id="keys", classes="quiet"
            )

    def on_mount(self) -> None:
        """Choose with the arrows; the cursor is where it was."""
        self.query_one("#none").display = not self._known
        self.options.display = bool(self._known)
        self.fill(self._cursor)
        self.options.focus()

    def fill(self, cursor: str) -> None:
        """A line that is too long goes on in the next one."""
        names = Counter((one.name, one.place) for one in self._known)
        width = menu_width(self.app.size.width) - 1  # the bar beside a long list
        rows = (
            Option(stack(_lines(one, width, names[one.name, one.place] > 1)), id=one.id)
            for one in self._known
        )
        self.show_rows(rows, cursor)

    @on(OptionList.OptionSelected)
    def _selected(self, event: OptionList.OptionSelected) -> None:
        event.stop()
        self.dismiss(Wish("open", event.option_id or ""))

    def action_wish(self, what: str) -> None:
        """Something else than opening one."""
        self.dismiss(Wish(what))


def _lines(one: HeldTraject, width: int, double: bool) -> Iterator[Content]:
    """The school, and below it what there is; where two are called the same also the folder."""
    name = ", ".join(part for part in (one.name or "Zonder school", one.place) if part)
    yield from wrap_hanging(plain(""), plain(name, "bold"), width)
    sessions = count(one.sessions, "sessie", "sessies")
    day = dutch_date(date.fromtimestamp(one.changed).isoformat())
    parts = [sessions, f"plan: {one.status}" if one.status else "nog geen plan", f"bewaard {day}"]
    parts += [f"map {one.id}"] * double
    yield from wrap_hanging(plain("  "), plain(" · ".join(parts), "$text-quiet"), width)
    if one.trouble:
        yield from wrap_hanging(plain("  "), plain(one.trouble, "bold $accent"), width)
