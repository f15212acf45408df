"""The slips of one theme: look through them, and put some elsewhere."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding
from textual.getters import query_one
from textual.widgets import Static

from sessie.domain.dutch import count
from sessie.domain.privacy import shown_text
from sessie.domain.session import MAX_SLIP, Contribution, Session
from sessie.domain.themes import (
    KnownTheme,
    Target,
    as_one_point,
    put_under,
    sort_into,
    split_theme,
    themes_for,
)
from sessie.live import Live
from sessie.screens.confirm import Ask
from sessie.screens.find_theme import FindTheme
from sessie.screens.workbench import Workbench
from sessie.widgets.sorting_keys import KeyLine
from sessie.widgets.sorting_list import PickList
from sessie.widgets.sorting_slip import slips_in_words
from sessie.widgets.sorting_theme import loose_slips, slip_rows
from sessie.widgets.text import row

KEYS = (
    ("spatie", "kiezen", "space"),
    ("enter", "naar een ander of nieuw thema", "enter"),
    ("x", "uit dit thema", "x"),
    ("p", "tot één punt", "p"),
    ("esc", "terug", "escape"),
)


class ThemeSlips(Workbench[None]):
    """Works on the slips with a tick, and without any on the one with the cursor."""

    AUTO_FOCUS = "PickList"
    BINDINGS = [
        Binding("space", "mark", "briefje kiezen, of niet meer"),
        Binding("enter,v", "move", "gekozen briefjes naar een ander of nieuw thema"),
        Binding("x,delete", "take_out", "gekozen briefjes uit dit thema"),
        Binding("p", "merge", "gekozen briefjes samen tot één punt"),
        Binding("escape", "dismiss", "terug"),
    ]

    rows = query_one(PickList)

    def __init__(self, live: Live, theme_id: str, item: str, known: Sequence[KnownTheme]) -> None:
        super().__init__(live)
        self._theme_id, self._item, self._known = theme_id, item, tuple(known)
        self._marked: dict[str, None] = {}

    def compose(self) -> ComposeResult:
        """The slips on a row each, and the one with the cursor in full."""
        yield Static(id="themes-title")
        yield PickList("Hier staan geen briefjes.", id="themes-list")
        yield Static(id="theme-about")
        yield KeyLine(id="themes-keys")

    def on_mount(self) -> None:
        """A slip without a theme cannot be taken out of it."""
        loose = not self._theme_id
        self.query_one(KeyLine).keys = tuple(k for k in KEYS if not loose or k[0] != "x")

    def follow(self, session: Session) -> None:
        """Show the slips; what is gone is chosen no more."""
        ids = {slip.id for slip in self._slips}
        self._marked = {slip_id: None for slip_id in self._marked if slip_id in ids}
        self._show()

    @property
    def _slips(self) -> list[Contribution]:
        if not self._theme_id:
            return loose_slips(self.session, self._item)
        return [slip for slip in self.session.slips() if slip.theme == self._theme_id]

    @property
    def _chosen(self) -> list[str]:
        return list(self._marked) or [self.rows.chosen] * bool(self.rows.chosen)

    def _show(self) -> None:
        theme, slips = self.session.themes.get(self._theme_id), self._slips
        said = f"   {count(len(slips), 'briefje', 'briefjes')}"
        title = row((f" {theme.label if theme else 'Zonder thema'}", "bold $accent"),
                    (said, "$text-quiet"))  # fmt: skip
        self.query_one("#themes-title", Static).update(title)
        self.rows.show(slip_rows(slips, self._marked))
        self._about()

    @on(PickList.Moved)
    def _about(self) -> None:
        slip = self.session.contributions.get(self.rows.chosen)
        shown = slips_in_words(self.session, [slip]) if slip else row("")
        self.query_one("#theme-about", Static).update(shown)

    def action_mark(self) -> None:
        """Choose a slip, or no longer; and on to the next."""
        if slip_id := self.rows.chosen:
            if slip_id in self._marked:
                del self._marked[slip_id]
            else:
                self._marked[slip_id] = None
            self._show()
            if self.rows.cursor < len(self._slips) - 1:
                self.rows.action_move(1)

    @on(PickList.Chosen)
    def action_move(self) -> None:
        """Ask where to."""
        if ids := self._chosen:
            others = [t for t in themes_for(self.session, self._item) if t.id != self._theme_id]
            many = "Dit briefje" if len(ids) == 1 else f"Deze {len(ids)} briefjes"
            window = FindTheme(f"{many} naar welk thema? Typ een naam.", others, self._known)
            self.app.push_screen(window, partial(self._move, ids))

    def _move(self, ids: list[str], target: Target | None) -> None:
        if target is None:
            return
        self._marked.clear()
        theme_id = self._theme_id
        if target.label and theme_id:
            how = partial(split_theme, theme_id=theme_id, slip_ids=ids, label=target.label)
        else:
            how = partial(sort_into, slip_ids=ids, target=target)
        self.live.edit(_label(ids), how)

    def action_take_out(self) -> None:
        """Back to "zonder thema"."""
        ids = self._chosen if self._theme_id else []
        if ids:
            self._marked.clear()
            self.live.edit(_label(ids), partial(put_under, slip_ids=ids, theme_id=""))

    def action_merge(self) -> None:
        """Ask for the words of one point that stands for the chosen slips."""
        ids = self._chosen
        if len(ids) < 2:
            said = "Kies eerst twee of meer briefjes met de spatiebalk."
            self.app.notify(said, markup=False)
            return
        question = (
            f"Zo staat het ene punt in het verslag. De andere {_others(ids)} verborgen; "
            "wat er op stond, blijft bewaard."
        )
        first = shown_text(self.session.contributions[ids[0]]).text
        asked = Ask(question, first, most=MAX_SLIP)
        self.app.push_screen(asked, partial(self._merge, ids))

    def _merge(self, ids: list[str], text: str | None) -> None:
        if text:
            self._marked.clear()
            how = partial(as_one_point, slip_ids=ids, text=text)
            self.live.edit(f"{len(ids)} briefjes tot één punt", how)


def _others(ids: list[str]) -> str:
    return "wordt" if len(ids) == 2 else f"{len(ids) - 1} worden"


def _label(ids: list[str]) -> str:
    return "briefje bij een ander thema" if len(ids) == 1 else f"{len(ids)} briefjes verplaatst"
