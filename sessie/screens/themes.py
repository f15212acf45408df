"""The themes: their names, their order and what stands under them. Only for the facilitator."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding
from textual.getters import query_one
from textual.widgets import Static

from sessie.domain import themes as change
from sessie.domain.editing import find_theme, remove_theme, rename_theme
from sessie.domain.session import Session, Theme
from sessie.domain.sorting import counts
from sessie.domain.themes import KnownTheme, Target, target_of, theme_pages
from sessie.domain.vocabulary import PARTNERSHIPS
from sessie.live import Live
from sessie.screens.confirm import Ask
from sessie.screens.find_theme import LONGEST_LABEL, AskOrClear, FindTheme
from sessie.screens.tension import AskTension
from sessie.screens.theme_slips import ThemeSlips
from sessie.screens.workbench import Workbench
from sessie.widgets.sorting_keys import KeyLine
from sessie.widgets.sorting_list import PickList
from sessie.widgets.sorting_theme import LOOSE, about, page_title, partnership_keys, theme_rows

LONGEST_DESCRIPTION = 140
"""Characters: one line in the report."""
LETTERS = {name[0]: name for name in PARTNERSHIPS}
"""Keys of the partnerships."""
KEYS = (
    ("enter", "briefjes", "enter"),
    ("r", "naam", "r"),
    ("o", "omschrijving", "o"),
    ("n", "nieuw", "n"),
    ("s", "samenvoegen", "s"),
    ("z", "zin over verschil", "z"),
    ("shift+↑↓", "volgorde", ""),
    ("w", "weer sorteren", "w"),
    ("x", "weg", "x"),
    ("esc", "terug", "escape"),
)
OF_AN_EVENING = (("z", "zin over verschil", "z"),)
"""What the report of a question has no place for."""
OTHER_PAGE = ("← →", "andere vraag", "right")


class ThemesScreen(Workbench[str | None]):
    """Dismisses with the id of a theme that is to be sorted again, or None."""

    AUTO_FOCUS = "PickList"
    BINDINGS = [
        Binding("enter", "slips", "briefjes van dit thema"),
        Binding("n", "new", "nieuw thema"),
        Binding("r", "rename", "thema anders noemen"),
        Binding("o", "describe", "omschrijving"),
        Binding("s", "merge", "samenvoegen met een ander thema"),
        Binding("shift+up", "order(-1)", "eerder in de volgorde"),
        Binding("shift+down", "order(1)", "later in de volgorde"),
        *(Binding(key, f"partnership('{name}')", name) for key, name in LETTERS.items()),
        Binding("z", "tension", "zin over waarin de kanten verschillen"),
        Binding("w", "again", "briefjes van dit thema weer sorteren"),
        Binding("x,delete", "remove", "thema weghalen"),
        Binding("right", "page(1)", "volgende vraag"),
        Binding("left", "page(-1)", "vorige vraag"),
        Binding("escape,f7", "dismiss(None)", "terug"),
    ]

    rows = query_one(PickList)

    def __init__(self, live: Live, known: Sequence[KnownTheme], item: str = "") -> None:
        super().__init__(live)
        self._known, self._ids = tuple(known), frozenset(self.session.themes)
        pages = theme_pages(self.session)
        self._item = item if item in pages else pages[0]

    def compose(self) -> ComposeResult:
        """The themes, and more about the one with the cursor."""
        yield Static(id="themes-title")
        yield PickList("Nog geen thema's. Druk op n voor een nieuw thema.", id="themes-list")
        yield Static(id="theme-about")
        yield KeyLine(between="", id="partnerships")
        yield KeyLine(id="themes-keys")

    def follow(self, session: Session) -> None:
        """Show the themes; a new one gets the cursor."""
        fresh = [theme for theme in session.themes if theme not in self._ids]
        self._ids = frozenset(session.themes)
        self._show(fresh[0] if len(fresh) == 1 else None)

    def _show(self, at: str | None = None) -> None:
        pages = theme_pages(self.session)
        if self._item not in pages:
            self._item = pages[0]
        self.query_one("#themes-title", Static).update(page_title(self.session, self._item))
        self.rows.show(theme_rows(self.session, self._item), at)
        keys = [key for key in KEYS if not (self._item and key in OF_AN_EVENING)]
        more = (OTHER_PAGE,) if len(pages) > 1 else ()
        self.query_one("#themes-keys", KeyLine).keys = (*keys[:-1], *more, keys[-1])
        self._about()

    @on(PickList.Moved)
    def _about(self) -> None:
        theme = self._theme
        self.query_one("#theme-about", Static).update(about(theme))
        line = self.query_one("#partnerships", KeyLine)
        line.keys = partnership_keys(theme, LETTERS)

    @property
    def _theme(self) -> Theme | None:
        return self.session.themes.get(self.rows.chosen)

    def _edit(self, label: str, how: Callable[[Session], Session]) -> None:
        self.live.edit(label, how)

    def _refuse(self, sentence: str) -> None:
        self.notify(sentence, severity="warning", markup=False)

    # names ----------------------------------------------------------------------------------

    def action_new(self) -> None:
        """A theme that has no slips yet."""
        window = FindTheme("Welk thema komt erbij?", (), self._unused())
        self.app.push_screen(window, self._add)

    def _unused(self) -> tuple[KnownTheme, ...]:
        here = [t for t in self.session.themes.values() if t.item == self._item]
        used = {theme.known for theme in here} | {theme.label for theme in here}
        return tuple(k for k in self._known if k.id not in used and k.label not in used)

    def _add(self, target: Target | None) -> None:
        if target is None:
            return
        item = self._item
        label = target.known.label if target.known else target.label
        if held := find_theme(self.session, label, item):
            self._refuse(f"Het thema “{held.label}” is er al.")
            self._show(held.id)
            return
        self._edit("thema erbij", lambda s: target_of(s, target, item)[0])

    def action_rename(self) -> None:
        """Another label."""
        if theme := self._theme:
            window = Ask("Hoe moet dit thema heten?", theme.label, most=LONGEST_LABEL)
            self.app.push_screen(window, partial(self._rename, theme))

    def _rename(self, theme: Theme, label: str | None) -> None:
        held = find_theme(self.session, label, theme.item) if label else None
        if held is not None and held.id != theme.id:
            self._refuse(f"Het thema “{held.label}” is er al. Samenvoegen kan met s.")
        elif label and label != theme.label:
            self._edit("thema anders genoemd", lambda s: rename_theme(s, theme.id, label))

    def action_describe(self) -> None:
        """What it is about, in one line."""
        if theme := self._theme:
            window = AskOrClear(f"“{theme.label}”: waar gaat het over? Leeg is geen omschrijving.",
                                theme.description, most=LONGEST_DESCRIPTION)  # fmt: skip
            self.app.push_screen(window, partial(self._describe, theme.id))

    def _describe(self, theme_id: str, text: str | None) -> None:
        if text is not None:
            self._edit("omschrijving", lambda s: change.describe_theme(s, theme_id, text))

    def action_tension(self) -> None:
        """In what the sides differ."""
        if theme := self._theme:
            self.app.push_screen(AskTension(theme), partial(self._differ, theme.id))

    def _differ(self, theme_id: str, text: str | None) -> None:
        if text is not None:
            self._edit("zin over verschil", lambda s: change.set_tension(s, theme_id, text))

    # changes --------------------------------------------------------------------------------

    def action_partnership(self, name: str) -> None:
        """One of the five, on or off."""
        if theme := self._theme:
            names = [p for p in LETTERS.values() if (p in theme.partnerships) != (p == name)]
            theme_id = theme.id
            self._edit("soort partnerschap",
                       lambda s: change.set_partnerships(s, theme_id, names))  # fmt: skip

    def action_order(self, by: int) -> None:
        """Earlier or later."""
        if theme := self._theme:
            theme_id = theme.id
            self._edit("andere volgorde", lambda s: change.move_theme(s, theme_id, by))

    def action_remove(self) -> None:
        """Take it away; its slips stay."""
        if theme := self._theme:
            theme_id = theme.id
            self._edit("thema weggehaald", lambda s: remove_theme(s, theme_id))
            self.notify(
                f"“{theme.label}” is weg; de briefjes blijven. Terughalen: ctrl+z", markup=False
            )

    def action_merge(self) -> None:
        """All of it goes to another theme."""
        theme = self._theme
        if theme is None:
            return
        others = [t for t in change.themes_for(self.session, theme.item)
                  if t.id != theme.id and t.item == theme.item]  # fmt: skip
        if not others:
            self._refuse("Er is geen ander thema om mee samen te voegen.")
            return
        question = f"“{theme.label}” samenvoegen met welk thema? Die naam blijft."
        window = FindTheme(question, others, new=False)
        self.app.push_screen(window, partial(self._merge, theme.id))

    def _merge(self, theme_id: str, target: Target | None) -> None:
        if target is not None:
            kept = target.theme
            self._edit("thema's samengevoegd", lambda s: change.merge_themes(s, theme_id, kept))
            self._show(kept)

    # elsewhere ------------------------------------------------------------------------------

    @on(PickList.Chosen)
    def action_slips(self) -> None:
        """The slips of this theme, or those without one."""
        if chosen := self.rows.chosen:
            theme_id = "" if chosen == LOOSE else chosen
            self.app.push_screen(ThemeSlips(self.live, theme_id, self._item, self._known))

    def action_again(self) -> None:
        """Sort the slips of this theme once more."""
        if theme := self._theme:
            if counts(self.session)[theme.id]:
                self.dismiss(theme.id)
            else:
                self._refuse("Bij dit thema staan geen briefjes.")

    def action_page(self, by: int) -> None:
        """The themes of another question."""
        pages = theme_pages(self.session)
        if len(pages) > 1:
            self._item = pages[(pages.index(self._item) + by) % len(pages)]
            self._show("")
