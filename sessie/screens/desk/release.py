"""Briefjes vrijgeven: what of the slips the room may read. Only for the facilitator."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding
from textual.content import Content
from textual.getters import query_one
from textual.widgets import Static

from sessie.live import Live
from sessie.model.dutch import capital, count, for_screen
from sessie.model.script import Script
from sessie.model.session import MAX_SLIP, Contribution, Session
from sessie.model.vocabulary import LANGUAGES, REASONS, RIGHT_TO_LEFT
from sessie.rules import release
from sessie.rules.privacy import Flag
from sessie.rules.release import (
    BY_ROUND,
    BY_TABLE,
    BY_THEME,
    GROUPINGS,
    SlipGroup,
    Waiting,
    may_be_read,
)
from sessie.rules.slips import UNTRANSLATED, rewrite, shown_text
from sessie.screens.desk.workbench import Workbench, both_ends, head
from sessie.screens.windows.ask import Ask, Choose, careful
from sessie.widgets.key_line import KeyLine
from sessie.widgets.keys import with_second
from sessie.widgets.row_list import PAGE_KEYS, Entry, RowList
from sessie.widgets.slip_list import MEND_KEYS, MEND_TOLD, described, whose
from sessie.widgets.text import clip, plain, row, stack, wrap_hanging

WHOLE = {BY_THEME: "hele thema", BY_TABLE: "hele tafel", BY_ROUND: "hele ronde"}
RELEASED, LOOK, HIDDEN = "✓", "!", "verborgen"
LEGEND = f"{RELEASED} de zaal mag dit lezen   {LOOK} lees dit eerst zelf"
EMPTY = "\nEr zijn nog geen briefjes. Ze komen hier vanzelf."


class ReleaseList(RowList[SlipGroup | Contribution]):
    """Groups with their slips under them: table, role, kind and words."""

    BINDINGS = [
        Binding("up", "move(-1)", "vorig briefje"),
        Binding("down", "move(1)", "volgend briefje"),
        *PAGE_KEYS,
    ]

    def __init__(self, remark_of: Callable[[Contribution], str]) -> None:
        """`remark_of` gives the reason to look first, in a word, or nothing."""
        super().__init__(EMPTY)
        self._remark_of = remark_of
        self._script: Script | None = None

    def show(self, script: Script, groups: Sequence[SlipGroup]) -> None:
        """Show these groups; the cursor stays with its slip."""
        self._script = script
        rows: list[SlipGroup | Contribution] = []
        for group in groups:
            rows += [group, *group.slips]
        slips = [place for place, held in enumerate(rows) if isinstance(held, Contribution)]
        self.fill(rows, places=slips)

    @property
    def slip(self) -> Contribution | None:
        """The slip with the cursor."""
        return self.chosen if isinstance(self.chosen, Contribution) else None

    @property
    def group(self) -> SlipGroup | None:
        """The group of the slip with the cursor."""
        groups = (held for held in self.rows if isinstance(held, SlipGroup))
        return next((group for group in groups if self.slip in group.slips), None)

    def entry(self, place: int, on: bool) -> Entry:
        """A group with how many are released, or a slip with why to look first."""
        held = self.rows[place]
        if isinstance(held, SlipGroup):
            number = f" {held.released} van {held.visible} "
            return Entry(held.id, ((f" {held.name}", "mark"),), ((number, "quiet"),))
        remark = self._remark_of(held)
        marks = (RELEASED if may_be_read(held) else " ") + (LOOK if remark else " ")
        said = HIDDEN if held.hidden else remark
        text, note = words(held)
        assert self._script is not None
        return Entry(held.id, (
            (f" {marks}", "mark"),
            *whose(self._script, held, self.size.width),
            (f"{said} · " if said else "", "mark"),
            (text + (f" ({note})" if note else ""), "hidden" if held.hidden else ""),
        ))  # fmt: skip


class ReleaseScreen(Workbench[None]):
    """The slips, and which of them the room may read."""

    AUTO_FOCUS = "ReleaseList"
    TO_TYPE = "Je typt, maar hier is geen invoerregel. Andere woorden typ je na w."
    BINDINGS = [
        Binding("space", "switch", "dit briefje vrijgeven of weer terugnemen"),
        Binding("g", "group", "alles van dit thema, deze tafel of deze ronde"),
        Binding("a", "all", "alle briefjes"),
        Binding("w", "rewrite", "anders schrijven voor de zaal"),
        Binding("x,h", "hide", "verbergen of weer tonen"),
        *MEND_KEYS,
        Binding("tab", "regroup(1)", "per thema, per tafel of per ronde"),
        Binding("shift+tab", "regroup(-1)", show=False),
        Binding(with_second("escape", "f9"), "dismiss", "klaar"),
    ]

    rows = query_one(ReleaseList)

    def __init__(self, live: Live) -> None:
        super().__init__(live)
        self._by = BY_THEME
        self._remarks = release.Remarks()
        self._said = ("", "")
        """The slip that had the cursor, and what was done then."""

    def compose(self) -> ComposeResult:
        """The slips, all that there is to know of the chosen one, and the keys."""
        yield Static(id="release-title")
        yield Static(id="release-legend")
        yield ReleaseList(self._remark_of)
        yield Static(id="release-detail")
        yield KeyLine()

    def prepare(self) -> None:
        """Look at the words of every slip; what was found in them is kept."""
        for slip in self.session.contributions.values():
            self._remarks.of(self.session, slip)

    def follow(self, session: Session) -> None:
        """Show this session."""
        self._show()

    @property
    def slips_here(self) -> Sequence[Contribution]:
        """The slip with the cursor."""
        return [self.rows.slip] if self.rows.slip else []

    def _remark_of(self, slip: Contribution) -> str:
        flags = self._remarks.of(self.session, slip)
        return flags[0].reason if flags else ""

    # showing --------------------------------------------------------------------------------

    def _show(self) -> None:
        self.rows.show(self.session.script, release.grouped(self.session, self._by))
        other = GROUPINGS[(GROUPINGS.index(self._by) + 1) % len(GROUPINGS)]
        self.query_one(KeyLine).keys = (
            ("spatie", "dit briefje", "space"),
            ("g", WHOLE[self._by], "g"),
            ("a", "alles", "a"),
            ("w", "anders schrijven", "w"),
            ("x", "verbergen", "x"),
            *MEND_TOLD,
            ("tab", f"per {other}", "tab"),
            ("esc", "klaar", "escape"),
        )
        self._show_chosen()

    def on_resize(self) -> None:
        """Another width."""
        self.query_one("#release-detail").styles.height = self._detail_rows
        self._show_chosen()

    @property
    def _detail_rows(self) -> int:
        """Always as high, so that the list above it does not jump."""
        return max(min(self.size.height // 4, 9), 4)

    @on(RowList.Moved)
    def _show_chosen(self) -> None:
        slip, width = self.rows.slip, self.size.width
        slips = self.session.contributions.values()
        visible = sum(not other.hidden for other in slips)
        number = plain(f"{sum(map(may_be_read, slips))} van {visible} vrijgegeven", "bold")
        self.put("release-title", head("Briefjes vrijgeven", number, width))
        said = self._said[1] if slip and self._said[0] == slip.id else ""
        left = plain(said, "bold $accent") if said else plain(LEGEND, "$text-quiet")
        by = plain(f"per {self._by}", "bold $accent")
        self.put("release-legend", both_ends(left, by, width))
        flags = self._remarks.of(self.session, slip) if slip else ()
        whose_slip = described(self.session, slip) if slip else ""
        room = max(width - 4, 8), self._detail_rows - 1
        lines = about(slip, whose_slip, flags, *room) if slip else []
        self.put("release-detail", stack(lines))

    # deciding -------------------------------------------------------------------------------

    def _edit(self, label: str, how: Callable[[Session], Session]) -> None:
        self._said = ("", "")
        self.live.edit(label, how)

    @on(RowList.Chosen)
    def action_switch(self) -> None:
        """Release the chosen slip, or no longer."""
        slip = self.rows.slip
        if slip is None:
            return
        if slip.hidden:
            self._say("Dit is verborgen: x = weer tonen")
            return
        label = "briefje teruggenomen" if slip.released else "briefje vrijgegeven"
        self._edit(label, partial(release.switch_released, slip_id=slip.id))

    def action_group(self) -> None:
        """Release the group of the chosen slip; when all of it is released, take it back."""
        if group := self.rows.group:
            left = self._waiting(group.slips)
            if left.plain or left.flagged:
                self._release(group.slips, left)
            else:
                self._take_back(group.slips)

    def action_all(self) -> None:
        """Release all slips; when all are released, take them back after a question."""
        slips = tuple(self.session.contributions.values())
        left = self._waiting(slips)
        if left.plain or left.flagged:
            self._release(slips, left)
        elif any(map(may_be_read, slips)):
            question = "Alle briefjes zijn al vrijgegeven. Alles weer terugnemen?"
            answers = {"laten": "Zo laten", "terug": "Alles terugnemen"}
            asked = partial(self._answered, slips, left)
            self.app.push_screen(Choose(question, answers), asked)

    def _waiting(self, slips: Sequence[Contribution]) -> Waiting:
        flagged = {slip.id for slip in slips if not slip.hidden and self._remark_of(slip)}
        return release.waiting(slips, flagged)

    def _release(self, slips: Sequence[Contribution], left: Waiting) -> None:
        """At once, but never what a person should look at first without a question."""
        if left.flagged:
            asked = _question(left, some_released=any(map(may_be_read, slips)))
            self.app.push_screen(asked, partial(self._answered, slips, left))
        else:
            self._do(left.plain, released=True)

    def _answered(self, slips: Sequence[Contribution], left: Waiting, answer: str | None) -> None:
        match answer:
            case "ook":
                self._do((*left.plain, *left.flagged), released=True)
            case "zonder":
                self._do(left.plain, released=True)
            case "terug":
                self._take_back(slips)

    def _take_back(self, slips: Sequence[Contribution]) -> None:
        self._do([slip.id for slip in slips if may_be_read(slip)], released=False)

    def _do(self, ids: Sequence[str], *, released: bool) -> None:
        if ids:
            done = "vrijgegeven" if released else "teruggenomen"
            label = f"{count(len(ids), 'briefje', 'briefjes')} {done}"
            self._edit(label, partial(release.set_released, slip_ids=ids, released=released))
            self._say(f"{label}. ctrl+z = toch niet")

    def action_rewrite(self) -> None:
        """Ask for the words that the room may read; what was written stays."""
        if slip := self.rows.slip:
            question = (
                "Zo leest de zaal het, en zo staat het in het verslag. "
                "Wat er op het briefje stond, blijft bewaard."
            )
            shown = shown_text(slip)
            begin = shown.text
            if shown.note == UNTRANSLATED:  # what is typed must not come behind another language
                begin = ""
                if slip.lang not in RIGHT_TO_LEFT:
                    question += f"\nNog te vertalen: “{shown.text}”"
            asked = Ask(question, begin, most=MAX_SLIP)
            self.app.push_screen(asked, partial(self._rewritten, slip.id))

    def _rewritten(self, slip_id: str, text: str | None) -> None:
        if text:
            how = partial(rewrite, slip_id=slip_id, text=text)
            self._edit("anders geschreven", how)

    def action_hide(self) -> None:
        """Hide the chosen slip everywhere, after a question, or show it again."""
        slip = self.rows.slip
        if slip and slip.hidden:
            self._switch_hidden(slip, "yes")
        elif slip:
            asked = careful(f"“{words(slip)[0]}” verbergen?", "Verbergen")
            self.app.push_screen(asked, partial(self._switch_hidden, slip))

    def _switch_hidden(self, slip: Contribution, sure: str | None) -> None:
        if sure:
            label = "briefje weer getoond" if slip.hidden else "briefje verborgen"
            self._edit(label, partial(release.switch_hidden, slip_id=slip.id))

    def action_regroup(self, by: int) -> None:
        """By theme, by table or by round."""
        self._by = GROUPINGS[(GROUPINGS.index(self._by) + by) % len(GROUPINGS)]
        self._show()

    def _say(self, sentence: str) -> None:
        """Until the cursor moves, or something else is done."""
        if slip := self.rows.slip:
            self._said = (slip.id, sentence)
            self._show_chosen()


def _question(left: Waiting, *, some_released: bool) -> Choose:
    """What to do with slips that were remarked upon. The first answer releases none of them."""
    number = len(left.flagged)
    have = count(number, "briefje heeft", "briefjes hebben")
    those = "dat briefje" if number == 1 else f"die {number}"
    question = (f"{have} een opmerking: misschien een naam, of iemand is te herkennen. "
                f"Ook {those} vrijgeven?")  # fmt: skip
    also = {"ook": "Ook dat" if number == 1 else f"Ook {those}"}
    if left.plain:
        return Choose(question, {"zonder": "Zonder", **also, "laten": "Laat maar"})
    back = {"terug": "De rest terug"} if some_released else {}
    return Choose(question, {"laten": "Niet", **also, **back})


def words(slip: Contribution) -> tuple[str, str]:
    """The words as the room would read them, and a note behind them. What a terminal cannot write
    is told instead."""
    shown = shown_text(slip)
    if shown.note == UNTRANSLATED and slip.lang in RIGHT_TO_LEFT:
        language = LANGUAGES.get(slip.lang, "een andere taal")
        return f"(een briefje in het {language}, nog niet vertaald)", ""
    return " ".join(for_screen(shown.text).split()), shown.note


def about(
    slip: Contribution, whose_slip: str, flags: Sequence[Flag], width: int, room: int
) -> list[Content]:
    """Why to look first, whose slip it is, the words that the room reads, and those on the slip
    itself; no more than `room` lines."""
    said: list[tuple[str, Content]] = []
    if slip.hidden:
        said.append(("  ", plain("Verborgen: staat nergens. x = weer tonen", "bold $accent")))
    for flag in flags:
        why = f"{capital(REASONS[flag.reason])}: “{flag.fragment}”"
        said.append((f"{LOOK} ", plain(why, "bold $accent")))
    text, note = words(slip)
    before, after = f"{whose_slip}: ", f" ({note})" if note else ""
    shown = row((before, "$text-quiet"), (text, "bold"), (after, "$text-quiet"))
    said.append(("  ", shown))
    if slip.text != text and slip.lang not in RIGHT_TO_LEFT:
        said.append(("  ", plain(f"Op het briefje staat: {slip.text}", "$text-quiet")))
    lines = [line for mark, body in said
             for line in wrap_hanging(plain(mark, "bold $accent"), body, width)]  # fmt: skip
    if len(lines) <= room:
        return lines
    return [*lines[: room - 1], row(clip(lines[room - 1].rstrip(), width - 2), " …")]
