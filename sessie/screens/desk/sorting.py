"""Sorting: one slip at a time under a theme, with one key. Only for the facilitator."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from functools import partial

from textual import events, on
from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import Container, Vertical, VerticalScroll
from textual.content import Content
from textual.getters import query_one
from textual.widgets import Static

from sessie.live import Live
from sessie.model.dutch import count
from sessie.model.session import Contribution, Session
from sessie.rules import overlap, sorting
from sessie.rules.overlap import is_other
from sessie.rules.proposing import Proposal
from sessie.rules.slips import set_hidden
from sessie.rules.sorting import Progress, Sorter
from sessie.rules.stray import BRIEF
from sessie.rules.themes import OTHER_NAME, KnownTheme, Target, sort_into, themes_for
from sessie.screens.desk.find_theme import FindTheme
from sessie.screens.desk.themes import ThemesScreen, slips_in_words
from sessie.screens.desk.workbench import Workbench, head
from sessie.screens.windows.ask import careful
from sessie.widgets.key_line import Choice, ChoiceList, KeyLine, Pressed
from sessie.widgets.keys import with_second
from sessie.widgets.slip_list import MEND_KEYS, MEND_TOLD
from sessie.widgets.text import plain, row, stack

PROPOSALS = 3
NOTHING = "Geen voorstel. Kies een letter, of n voor een nieuw thema."
WIDE, LOW = 110, 22
"""Columns from which the themes stand beside the slip; rows below which nothing is left blank."""
ABOVE_AND_BELOW, FEWEST_ROWS = 6, 4
"""Rows for the title and the keys, and for the themes under the slip."""
MANY = "nog {}: n = zoek"
CHOOSE = (("1–3 a–z", "kies", ""), ("n", "nieuw", "n"))
APART = ("s", "alleen het eerste", "s")
STEPS = (("→", "later", "right"), ("←", "terug", "left"), ("x", "uit", "x"))
BACK = ("←", "terug", "left")
ELSEWHERE = (("F7", "thema's", "f7"), ("esc", "klaar", "escape"))


class SortingScreen(Workbench[None]):
    """The slip, what is proposed for it, and all themes."""

    AUTO_FOCUS = ""
    HOLD = BRIEF
    """A letter is the work itself here, and nobody wants to wait for it."""
    TO_TYPE = "Je typt, maar hier kies je met letters. Een nieuw thema typ je na n."
    BINDINGS = [
        Binding("1", "proposal(1)", "eerste voorstel; zo ook 2 en 3, en 0 is overig"),
        *(Binding(str(n), f"proposal({n})", show=False) for n in (2, 3)),
        Binding("0", "other", show=False),
        Binding("a", "theme('a')", "thema met die letter; zo ook b, c, d …"),
        *(Binding(k, f"theme('{k}')", show=False) for k in sorting.LETTERS[1:]),
        Binding("n", "find", "nieuw thema, of een thema zoeken"),
        Binding("s", "apart", "alleen het eerste briefje"),
        Binding("x", "hide", "briefje uit of weer aan"),
        Binding("right,enter", "skip", "later"),
        Binding("left", "back", "vorig briefje"),
        Binding("down", "read(1)", "lang briefje verder lezen"),
        Binding("up", "read(-1)", show=False),
        *MEND_KEYS,
        Binding(with_second("f7"), "themes", "thema's nakijken en wijzigen"),
        Binding(with_second("escape", "f6"), "dismiss", "klaar"),
    ]  # fmt: skip

    card = query_one("#sort-slip", Static)
    proposals = query_one("#proposals", ChoiceList)
    themes = query_one("#themes", ChoiceList)
    keys = query_one(KeyLine)

    sorter: Sorter
    """Made beside the loop; there when the first key comes."""

    def __init__(self, live: Live, known: Callable[[], Sequence[KnownTheme]]) -> None:
        """`known` reads the themes of the library."""
        super().__init__(live)
        self._known, self._deciding = known, False

    def prepare(self) -> None:
        """Look up the words of all slips that have a theme, and of those that come first."""
        self.sorter = Sorter(self.session, self._known())

    def compose(self) -> ComposeResult:
        """The slip and its proposals, all themes, and the keys."""
        yield Static(id="sort-title")
        yield Static(id="sort-bar")
        with Container(id="sort-body"):
            with Vertical(id="sort-left"):
                with VerticalScroll(id="sort-scroll", can_focus=False):
                    yield Static(id="sort-slip")
                yield ChoiceList(id="proposals")
            yield ChoiceList(columns=True, more=MANY, id="themes")
        yield KeyLine()

    def follow(self, session: Session) -> None:
        """Show this session; a slip that somebody else put elsewhere comes back: undo."""
        self.sorter.follow(session, lead_back=self.on_top and not self._deciding)
        self._show()

    # showing --------------------------------------------------------------------------------

    def _show(self) -> None:
        if not self.is_attached:
            return
        sorter, slips = self.sorter, self.sorter.here
        progress = sorting.progress(sorter.session)
        number = plain(f"{progress.done} van {progress.total}", "bold")
        title = head("Sorteren", number, self.size.width)
        self.put("sort-title", title)
        self.put("sort-bar", bar(progress, self.size.width))
        self.card.update(slips_in_words(sorter.session, slips) if slips else all_done(progress))
        now = {slip.theme for slip in slips}
        self.proposals.choices = proposal_choices(sorter.offered(), now) if slips else ()
        every = theme_choices(sorter.session, sorter.item, sorter.letters(), now)
        self.themes.choices = every if slips else ()
        apart = (APART,) if len(slips) > 1 else ()
        of_slip = (*CHOOSE, *apart, *STEPS, *MEND_TOLD)
        steps = of_slip if slips else (BACK,) * bool(sorter.trail.shown)
        self.keys.keys = (*steps, *ELSEWHERE)
        self.query_one("#sort-scroll").scroll_home(animate=False)

    def on_resize(self, event: events.Resize) -> None:
        """A long slip scrolls: the proposals and some themes always stay in sight."""
        wide, low = event.size.width >= WIDE, event.size.height < LOW
        others = ABOVE_AND_BELOW + PROPOSALS + (0 if wide else FEWEST_ROWS) + (0 if low else 2)
        self.query_one("#sort-scroll").styles.max_height = max(event.size.height - others, 3)
        self._show()

    @property
    def slips_here(self) -> Sequence[Contribution]:
        """What is on the table."""
        return self.sorter.here

    # deciding -------------------------------------------------------------------------------

    def _put(self, target: Target, ids: Sequence[str] = ()) -> None:
        if ids := ids or self.sorter.ids:
            how = partial(sort_into, slip_ids=ids, target=target)
            self._decide(f"{_number(ids)} bij “{self._label_of(target)}”", how)

    def _decide(self, label: str, how: Callable[[Session], Session], *, go_on: bool = True) -> None:
        self._deciding = True
        try:
            self.live.edit(label, how)
        finally:
            self._deciding = False
        if go_on:
            self.sorter.go_on()
        self._show()

    def _label_of(self, target: Target) -> str:
        held = self.sorter.session.themes.get(target.theme)
        return (held or target.known or target).label or OTHER_NAME

    def action_proposal(self, number: int) -> None:
        """Take a proposal."""
        offered = self.sorter.offered()
        if number <= len(offered):
            chosen = offered[number - 1]
            self._put(Target(chosen.theme, self.sorter.known.get(chosen.known)))

    def action_theme(self, letter: str) -> None:
        """Take the theme with this letter."""
        letters = self.sorter.letters().items()
        if theme := next((theme for theme, held in letters if held == letter), ""):
            self._put(Target(theme))
        elif self.sorter.here:
            self.notify(f"Er is geen thema met de letter {letter}.", markup=False)

    def action_other(self) -> None:
        """Under the rest theme."""
        self._put(Target(other=True))

    def action_find(self) -> None:
        """A new theme, or one that is looked for by its words."""
        sorter = self.sorter
        if ids := sorter.ids:
            themes = themes_for(sorter.session, sorter.item)
            window = FindTheme("Bij welk thema?", themes, tuple(sorter.known.values()))
            self.app.push_screen(window, partial(self._found, ids))

    def _found(self, ids: list[str], target: Target | None) -> None:
        if target is not None:
            self._put(target, ids)

    @on(Pressed)
    def _clicked(self, message: Pressed) -> None:
        if message.id:
            message.prevent_default()
            self._put(Target(message.id))

    def action_hide(self) -> None:
        """Out of the evening, after a question, or back in it."""
        ids, here = self.sorter.ids, self.sorter.here
        if ids and all(slip.hidden for slip in here):
            self._hide(ids, hidden=False)
        elif ids:
            what = f"“{here[0].text}”" if len(ids) == 1 else "Deze briefjes"
            asked = careful(f"{what} uitzetten? Dan telt het nergens mee.", "Uitzetten")
            self.app.push_screen(asked, partial(self._answered, ids))

    def _answered(self, ids: list[str], sure: str | None) -> None:
        if sure:
            self._hide(ids, hidden=True)

    def _hide(self, ids: list[str], *, hidden: bool) -> None:
        how = partial(_hide, ids=ids, hidden=hidden)
        label = f"{_number(ids)} {'uitgezet' if hidden else 'weer aangezet'}"
        self._decide(label, how, go_on=hidden)
        self.notify(f"{label}. Terughalen: ctrl+z", markup=False)

    # going through --------------------------------------------------------------------------

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Without a slip there is nothing to choose for."""
        here = len(self.sorter.here) if self.is_mounted else 0
        if action in ("proposal", "theme", "other", "find", "hide", "skip", "read"):
            return here > 0
        if action == "apart":
            return here > 1
        return super().check_action(action, parameters)

    def action_apart(self) -> None:
        """Only the first of these; the others come after it."""
        self.sorter.take_apart()
        self._show()

    def action_skip(self) -> None:
        """Later: what has no theme comes back at the end."""
        self.sorter.skip()
        self._show()

    def action_back(self) -> None:
        """The one before."""
        self.sorter.go_back()
        self._show()

    def action_read(self, by: int) -> None:
        """More of what does not fit."""
        self.query_one("#sort-scroll").scroll_relative(y=by, animate=False)

    def action_themes(self) -> None:
        """Look through the themes; one of them may have to be sorted again."""
        sorter = self.sorter
        themes = ThemesScreen(self.live, tuple(sorter.known.values()), sorter.item)
        self.app.push_screen(themes, self._sort_again)

    def _sort_again(self, again: str | None) -> None:
        if again:
            self.sorter.sort_again(again)
        self.sorter.go_on_if_empty()
        self._show()


def _hide(session: Session, ids: Sequence[str], hidden: bool) -> Session:
    for slip_id in ids:
        session = set_hidden(session, slip_id, hidden)
    return session


def _number(ids: Sequence[str]) -> str:
    return count(len(ids), "briefje", "briefjes")


# words ----------------------------------------------------------------------------------------


def bar(progress: Progress, width: int) -> Content:
    """The same as a line."""
    room = max(width - 2, 1)
    done = room * progress.done // max(progress.total, 1)
    return row(" ", ("━" * done, "$accent"), ("─" * (room - done), "$line"))


def proposal_choices(offered: Sequence[Proposal], here: Collection[str]) -> tuple[Choice, ...]:
    """Always three rows, so that nothing under them jumps. `here` is where the slip stands."""
    found = [
        Choice(str(place), p.label, f"door: {p.because}", bool(p.theme) and p.theme in here)
        for place, p in enumerate(offered, 1)
    ]
    empty = Choice("", "")
    return (*(found or [Choice("", NOTHING)]), empty, empty)[:PROPOSALS]


def theme_choices(
    session: Session, item: str, letters: Mapping[str, str], here: Collection[str]
) -> tuple[Choice, ...]:
    """The themes in the order of their letters, the rest theme, and those without a letter."""
    number, themes = overlap.slips_per_theme(session), themes_for(session, item)
    rest = next((theme for theme in themes if is_other(theme)), None)
    named = sorted((t for t in themes if t.id in letters), key=lambda theme: letters[theme.id])
    others = [theme for theme in themes if theme.id not in letters and theme is not rest]

    def choice(key: str, theme_id: str, label: str) -> Choice:
        extra = str(number[theme_id]) if theme_id and number[theme_id] else ""
        return Choice(key, label, extra, bool(theme_id) and theme_id in here, theme_id)

    return (
        *(choice(letters[theme.id], theme.id, theme.label) for theme in named),
        choice("0", rest.id if rest else "", rest.label if rest else OTHER_NAME),
        *(choice("·", theme.id, theme.label) for theme in others),
    )


def all_done(progress: Progress) -> Content:
    """Nothing is left to sort."""
    if not progress.total:
        return stack([
            plain("Er zijn nog geen briefjes om te sorteren.", "bold"),
            Content(""),
            plain("Komen er briefjes binnen, dan staan ze hier vanzelf.", "$text-quiet"),
        ])  # fmt: skip
    slips = count(progress.total, "briefje", "briefjes")
    themes = count(progress.themes, "thema", "thema's")
    return stack([
        plain(f"Alles is gesorteerd: {slips}, {themes}.", "bold $accent"),
        Content(""),
        row(("esc", "bold $accent"), "  terug naar de avond"),
        row(("F7", "bold $accent"), "   thema's nakijken: namen, volgorde, samenvoegen"),
        row(("←", "bold $accent"), "    de briefjes nog eens langs, vanaf het laatste"),
    ])  # fmt: skip
