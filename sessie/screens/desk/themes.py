"""The themes: looking through them, and through the slips of one of them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from functools import partial

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding
from textual.content import Content
from textual.getters import query_one
from textual.widgets import Static

from sessie.live import Live
from sessie.model.dutch import count
from sessie.model.session import MAX_SLIP, Contribution, Session, Theme, remove_theme
from sessie.model.vocabulary import LANGUAGES, PARTNERSHIPS
from sessie.rules import themes
from sessie.rules.overlap import slips_per_theme
from sessie.rules.slips import shown_text
from sessie.rules.sorting import open_slips
from sessie.rules.stems import text_of
from sessie.rules.themes import KnownTheme, Target
from sessie.screens.desk.find_theme import LONGEST_LABEL, FindTheme
from sessie.screens.desk.workbench import Workbench
from sessie.screens.windows.ask import Ask, AskTension, careful
from sessie.widgets.key_line import KeyLine
from sessie.widgets.keys import KeyRow, with_second
from sessie.widgets.row_list import Entry, PickList, RowList
from sessie.widgets.slip_list import MEND_KEYS, MEND_TOLD, described, whose
from sessie.widgets.text import plain, row, stack

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
LOOSE = "-"
"""Stands for "zonder thema"."""
SLIP_KEYS = (
    ("spatie", "kiezen", "space"),
    ("enter", "naar een ander of nieuw thema", "enter"),
    ("x", "uit dit thema", "x"),
    ("p", "tot één punt", "p"),
    *MEND_TOLD,
    ("esc", "terug", "escape"),
)


class ThemesScreen(Workbench[str | None]):
    """Dismisses with the id of a theme that is to be sorted again, or None."""

    AUTO_FOCUS = "PickList"
    TO_TYPE = "Je typt, maar hier is geen invoerregel. Een nieuw thema typ je na n."
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
        Binding(with_second("escape", "f7"), "dismiss(None)", "terug"),
    ]

    rows = query_one(PickList)

    def __init__(self, live: Live, known: Sequence[KnownTheme], item: str = "") -> None:
        super().__init__(live)
        self._known, self._ids = tuple(known), frozenset(self.session.themes)
        pages = themes.theme_pages(self.session)
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
        pages = themes.theme_pages(self.session)
        if self._item not in pages:
            self._item = pages[0]
        self.put("themes-title", page_title(self.session, self._item))
        self.rows.fill(theme_rows(self.session, self._item), at)
        keys = [key for key in KEYS if not (self._item and key in OF_AN_EVENING)]
        more = (OTHER_PAGE,) if len(pages) > 1 else ()
        self.query_one("#themes-keys", KeyLine).keys = (*keys[:-1], *more, keys[-1])
        self._about()

    @on(RowList.Moved)
    def _about(self) -> None:
        theme = self._theme
        self.put("theme-about", about(self.session, theme))
        self.query_one("#partnerships", KeyLine).keys = partnership_keys(theme)

    @property
    def _theme(self) -> Theme | None:
        return self.session.themes.get(self.rows.chosen_id)

    def _refuse(self, sentence: str) -> None:
        self.notify(sentence, severity="warning", markup=False)

    # names ----------------------------------------------------------------------------------

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """The themes of a question have no partnerships; one page has no next one."""
        if action in ("partnership", "tension"):
            return not self._item
        if action == "page":
            return len(themes.theme_pages(self.session)) > 1
        return super().check_action(action, parameters)

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
        if held := themes.find_theme(self.session, label, item):
            self._refuse(f"Het thema “{held.label}” is er al.")
            self._show(held.id)
            return
        self.live.edit("thema erbij", lambda s: themes.target_of(s, target, item)[0])

    def action_rename(self) -> None:
        """Another label."""
        if theme := self._theme:
            window = Ask("Hoe moet dit thema heten?", theme.label, most=LONGEST_LABEL)
            self.app.push_screen(window, partial(self._rename, theme))

    def _rename(self, theme: Theme, label: str | None) -> None:
        held = themes.find_theme(self.session, label, theme.item) if label else None
        if held is not None and held.id != theme.id:
            self._refuse(f"Het thema “{held.label}” is er al. Samenvoegen kan met s.")
        elif label and label != theme.label:
            self.live.edit(
                "thema anders genoemd", lambda s: themes.rename_theme(s, theme.id, label)
            )

    def action_describe(self) -> None:
        """What it is about, in one line."""
        if theme := self._theme:
            question = f"“{theme.label}”: waar gaat het over? Leeg is geen omschrijving."
            most = LONGEST_DESCRIPTION
            window = Ask(question, theme.description, most=most, empty=True)
            self.app.push_screen(window, partial(self._describe, theme.id))

    def _describe(self, theme_id: str, text: str | None) -> None:
        if text is not None:
            self.live.edit(
                "omschrijving", partial(themes.change_theme, theme_id=theme_id, description=text)
            )

    def action_tension(self) -> None:
        """In what the sides differ."""
        if theme := self._theme:
            self.app.push_screen(AskTension(theme), partial(self._differ, theme.id))

    def _differ(self, theme_id: str, text: str | None) -> None:
        if text is not None:
            self.live.edit(
                "zin over verschil", lambda s: themes.change_theme(s, theme_id, tension=text)
            )

    # changes --------------------------------------------------------------------------------

    def action_partnership(self, name: str) -> None:
        """One of the five, on or off."""
        if theme := self._theme:
            names = [p for p in LETTERS.values() if (p in theme.partnerships) != (p == name)]
            how = partial(themes.change_theme, theme_id=theme.id, partnerships=names)
            self.live.edit("soort partnerschap", how)

    def action_order(self, by: int) -> None:
        """Earlier or later."""
        if theme := self._theme:
            self.live.edit("andere volgorde", partial(themes.move_theme, theme_id=theme.id, by=by))

    def action_remove(self) -> None:
        """Take it away, after a question; its slips stay."""
        if theme := self._theme:
            question = f"Thema “{theme.label}” weghalen? De briefjes blijven, zonder thema."
            self.app.push_screen(careful(question, "Weghalen"), partial(self._remove, theme))

    def _remove(self, theme: Theme, sure: str | None) -> None:
        if sure:
            self.live.edit("thema weggehaald", partial(remove_theme, theme_id=theme.id))
            said = f"“{theme.label}” is weg; de briefjes blijven. Terughalen: ctrl+z"
            self.notify(said, markup=False)

    def action_merge(self) -> None:
        """All of it goes to another theme."""
        theme = self._theme
        if theme is None:
            return
        held = themes.themes_for(self.session, theme.item)
        others = [t for t in held if t.id != theme.id and t.item == theme.item]
        if not others:
            self._refuse("Er is geen ander thema om mee samen te voegen.")
            return
        question = f"“{theme.label}” samenvoegen met welk thema? Die naam blijft."
        window = FindTheme(question, others, new=False)
        self.app.push_screen(window, partial(self._merge, theme.id))

    def _merge(self, theme_id: str, target: Target | None) -> None:
        if target is not None:
            kept = target.theme
            self.live.edit("thema's samengevoegd", lambda s: themes.merge_themes(s, theme_id, kept))
            self._show(kept)

    # elsewhere ------------------------------------------------------------------------------

    @on(RowList.Chosen)
    def action_slips(self) -> None:
        """The slips of this theme, or those without one."""
        if chosen := self.rows.chosen_id:
            theme_id = "" if chosen == LOOSE else chosen
            self.app.push_screen(ThemeSlips(self.live, theme_id, self._item, self._known))

    def action_again(self) -> None:
        """Sort the slips of this theme once more."""
        if theme := self._theme:
            if slips_per_theme(self.session)[theme.id]:
                self.dismiss(theme.id)
            else:
                self._refuse("Bij dit thema staan geen briefjes.")

    def action_page(self, by: int) -> None:
        """The themes of another question."""
        pages = themes.theme_pages(self.session)
        if len(pages) > 1:
            self._item = pages[(pages.index(self._item) + by) % len(pages)]
            self._show("")


class ThemeSlips(Workbench[None]):
    """Works on the slips with a tick, and without any on the one with the cursor."""

    AUTO_FOCUS = "PickList"
    TO_TYPE = "Je typt, maar hier is geen invoerregel. Een thema zoek je na enter."
    BINDINGS = [
        Binding("space", "mark", "briefje kiezen, of niet meer"),
        Binding("enter,v", "move", "gekozen briefjes naar een ander of nieuw thema"),
        Binding("x,delete", "take_out", "gekozen briefjes uit dit thema"),
        Binding("p", "merge", "gekozen briefjes samen tot één punt"),
        *MEND_KEYS,
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
        return list(self._marked) or [self.rows.chosen_id] * bool(self.rows.chosen_id)

    @property
    def slips_here(self) -> Sequence[Contribution]:
        """The slip with the cursor, whatever has a tick."""
        slip = self.session.contributions.get(self.rows.chosen_id)
        return [slip] if slip else []

    def on_resize(self) -> None:
        """A role is a word where there is room."""
        self._show()

    def _show(self) -> None:
        theme, slips = self.session.themes.get(self._theme_id), self._slips
        roles = roles_in_words(self.session, slips)
        said = f"   {count(len(slips), 'briefje', 'briefjes')}{f': {roles}' if roles else ''}"
        title = row((f" {theme.label if theme else 'Zonder thema'}", "bold $accent"),
                    (said, "$text-quiet"))  # fmt: skip
        self.put("themes-title", title)
        self.rows.fill([self._entry(slip) for slip in slips])
        self._about()

    def _entry(self, slip: Contribution) -> Entry:
        mark = "✓ " if slip.id in self._marked else "  "
        columns = whose(self.session.script, slip, self.size.width)
        return Entry(slip.id, ((mark, "mark"), *columns, (text_of(slip), "")))

    @on(RowList.Moved)
    def _about(self) -> None:
        slip = self.session.contributions.get(self.rows.chosen_id)
        shown = slips_in_words(self.session, [slip], theme=False) if slip else row("")
        self.put("theme-about", shown)

    def action_mark(self) -> None:
        """Choose a slip, or no longer; and on to the next."""
        if slip_id := self.rows.chosen_id:
            if slip_id in self._marked:
                del self._marked[slip_id]
            else:
                self._marked[slip_id] = None
            self._show()
            if self.rows.cursor < len(self._slips) - 1:
                self.rows.action_move(1)

    @on(RowList.Chosen)
    def action_move(self) -> None:
        """Ask where to."""
        if ids := self._chosen:
            others = [
                t for t in themes.themes_for(self.session, self._item) if t.id != self._theme_id
            ]
            many = "Dit briefje" if len(ids) == 1 else f"Deze {len(ids)} briefjes"
            window = FindTheme(f"{many} naar welk thema? Typ een naam.", others, self._known)
            self.app.push_screen(window, partial(self._move, ids))

    def _move(self, ids: list[str], target: Target | None) -> None:
        if target is None:
            return
        self._marked.clear()
        theme_id = self._theme_id
        if target.label and theme_id:
            how = partial(themes.split_theme, theme_id=theme_id, slip_ids=ids, label=target.label)
        else:
            how = partial(themes.sort_into, slip_ids=ids, target=target)
        self.live.edit(_label(ids), how)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """What has no theme cannot be taken out of it."""
        there = action != "take_out" or bool(self._theme_id)
        return there and super().check_action(action, parameters)

    def action_take_out(self) -> None:
        """Back to "zonder thema", after a question."""
        ids = self._chosen if self._theme_id else []
        if ids:
            first = text_of(self.session.contributions[ids[0]])
            what = f"“{first}”" if len(ids) == 1 else f"{len(ids)} briefjes"
            question = f"{what} uit dit thema halen?"
            asked = careful(question, "Eruit halen")
            self.app.push_screen(asked, partial(self._take_out, ids))

    def _take_out(self, ids: list[str], sure: str | None) -> None:
        if sure:
            self._marked.clear()
            self.live.edit(_label(ids), partial(themes.put_under, slip_ids=ids, theme_id=""))

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
            how = partial(themes.as_one_point, slip_ids=ids, text=text)
            self.live.edit(f"{len(ids)} briefjes tot één punt", how)


def _others(ids: list[str]) -> str:
    return "wordt" if len(ids) == 2 else f"{len(ids) - 1} worden"


def _label(ids: list[str]) -> str:
    return "briefje bij een ander thema" if len(ids) == 1 else f"{len(ids)} briefjes verplaatst"


# words ----------------------------------------------------------------------------------------


def slips_in_words(
    session: Session, slips: Sequence[Contribution], *, theme: bool = True
) -> Content:
    """What stands on the slips; more than one when they say nearly the same. `theme` is whether to
    say where one stands now."""
    if len(slips) == 1:
        return stack([_about_slip(session, slips[0], theme=theme), *_said(slips[0])])
    lines = [plain(f"{len(slips)} briefjes zeggen bijna hetzelfde", "bold $accent")]
    for slip in slips:
        first, *rest = _said(slip)
        where = (f"  {described(session, slip)}", "$text-quiet")
        lines += [row(("• ", "$accent"), first, where), *rest]
    return stack(lines)


def _about_slip(session: Session, slip: Contribution, *, theme: bool) -> Content:
    """Table, role, kind and question."""
    item = session.script.collecting_item(slip.round)
    parts = [described(session, slip), *([item.title] if item else [])]
    held = session.themes.get(slip.theme) if theme else None
    now = f"   staat bij: {held.label}" if held else ""
    state = "   staat uit: telt nergens mee" if slip.hidden else ""
    return row((" · ".join(parts), "$text-quiet"), (now, "$text-quiet"), (state, "bold $accent"))


def _said(slip: Contribution) -> list[Content]:
    """In Dutch as far as anybody knows, and under it what was written."""
    style = "bold strike" if slip.hidden else "bold"
    if not slip.translation or slip.translation == slip.text:
        return [plain(slip.text, style)]
    name = LANGUAGES.get(slip.lang, slip.lang)
    return [plain(slip.translation, style), plain(f"{name}: {slip.text}", "$text-quiet")]


def page_title(session: Session, item: str) -> Content:
    """Whose themes these are."""
    pages = themes.theme_pages(session)
    if not item or len(pages) < 2:
        return row((" Thema's", "bold $accent"), ("   alleen voor jou", "$text-quiet"))
    place = f"   vraag {pages.index(item) + 1} van {len(pages)}"
    title = session.script.item(item).title
    return row((" Thema's bij: ", "bold $accent"), (title, "bold"), (place, "$text-quiet"))


def loose_slips(session: Session, item: str) -> list[Contribution]:
    """The slips without a theme that may get one of these."""
    return [slip for slip in open_slips(session) if themes.item_for(session, slip.round) == item]


def theme_rows(session: Session, item: str) -> list[Entry]:
    """A row for each theme, and one for what has none."""
    number = slips_per_theme(session)
    rows = []
    for theme in themes.themes_for(session, item):
        if theme.item == item:
            kinds = " ".join(name[:1] for name in theme.partnerships)
            signs = f" {'≠ ' if theme.tension else ''}{kinds}"
            end = (signs, "quiet"), (f"{number[theme.id] or '':>4}", "")
            rows.append(Entry(theme.id, ((theme.label, ""),), end))
    if loose := len(loose_slips(session, item)):
        rows.append(Entry(LOOSE, (("zonder thema", "quiet"),), ((f"{loose:>4}", ""),)))
    return rows


def roles_in_words(session: Session, slips: Sequence[Contribution]) -> str:
    """How many of these slips are of each role: "3 ouder · 1 leerkracht"."""
    found = Counter(slip.role for slip in slips)
    order = dict.fromkeys([*(role.id for role in session.script.roles), *found])
    return " · ".join(
        f"{found[role]} {session.script.role(role).name}" for role in order if found[role]
    )


def about(session: Session, theme: Theme | None) -> Content:
    """Whose slips are under it, its description, and in what the sides differ."""
    if theme is None:
        return Content("")
    slips = [slip for slip in session.slips() if slip.theme == theme.id]
    whose_slips = (roles_in_words(session, slips), "bold"), ("   enter = lezen", "$text-quiet")
    nothing = plain("Nog geen omschrijving: druk op o.", "$text-quiet")
    lines = [row(*whose_slips)] if slips else []
    lines.append(plain(theme.description) if theme.description else nothing)
    if theme.tension:
        lines.append(row(("≠ Verschil: ", "bold"), theme.tension))
    return stack(lines)


def partnership_keys(theme: Theme | None) -> tuple[KeyRow, ...]:
    """The five, with a tick at those that the theme belongs to; none for a question's themes."""
    if theme is None or theme.item:
        return ()
    return tuple(
        (f"{'✓' if name in theme.partnerships else '·'} {name[0]}", name[1:], letter)
        for letter, name in LETTERS.items()
    )
