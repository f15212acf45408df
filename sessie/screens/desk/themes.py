"""The slips of one theme: look through them, and put some elsewhere."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding
from textual.getters import query_one
from textual.widgets import Static

from sessie.live import Live
from sessie.model.dutch import count
from sessie.model.session import MAX_SLIP, Contribution, Session, Theme, remove_theme
from sessie.model.vocabulary import PARTNERSHIPS
from sessie.rules import themes
from sessie.rules.privacy.flags import shown_text
from sessie.rules.sorting import counts
from sessie.rules.themes import (
    KnownTheme,
    Target,
    as_one_point,
    find_theme,
    put_under,
    rename_theme,
    sort_into,
    split_theme,
    target_of,
    theme_pages,
    themes_for,
)
from sessie.screens.desk.find_theme import LONGEST_LABEL, AskOrClear, FindTheme
from sessie.screens.desk.workbench import Workbench
from sessie.screens.windows.ask import Ask, AskTension
from sessie.widgets.sorting_keys import KeyLine
from sessie.widgets.sorting_list import PickList
from sessie.widgets.sorting_slip import slips_in_words
from sessie.widgets.sorting_theme import (
    LOOSE,
    about,
    loose_slips,
    page_title,
    partnership_keys,
    slip_rows,
    theme_rows,
)
from sessie.widgets.text import row

SLIP_KEYS = (
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
        self.query_one(KeyLine).keys = tuple(k for k in SLIP_KEYS if not loose or k[0] != "x")

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
            self._edit("omschrijving", lambda s: themes.describe_theme(s, theme_id, text))

    def action_tension(self) -> None:
        """In what the sides differ."""
        if theme := self._theme:
            self.app.push_screen(AskTension(theme), partial(self._differ, theme.id))

    def _differ(self, theme_id: str, text: str | None) -> None:
        if text is not None:
            self._edit("zin over verschil", lambda s: themes.set_tension(s, theme_id, text))

    # changes --------------------------------------------------------------------------------

    def action_partnership(self, name: str) -> None:
        """One of the five, on or off."""
        if theme := self._theme:
            names = [p for p in LETTERS.values() if (p in theme.partnerships) != (p == name)]
            theme_id = theme.id
            self._edit("soort partnerschap",
                       lambda s: themes.set_partnerships(s, theme_id, names))  # fmt: skip

    def action_order(self, by: int) -> None:
        """Earlier or later."""
        if theme := self._theme:
            theme_id = theme.id
            self._edit("andere volgorde", lambda s: themes.move_theme(s, theme_id, by))

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
        others = [t for t in themes.themes_for(self.session, theme.item)
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
            self._edit("thema's samengevoegd", lambda s: themes.merge_themes(s, theme_id, kept))
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
