"""Kijk hier nog even naar: everything to look at before a paper goes out, with what it is.

Only for the facilitator. Each remark is settled with one key: other words (or what is lacking), the
table taken away, let it stand, or hide.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding
from textual.content import Content
from textual.getters import query_one
from textual.widgets import Static

from sessie.live import Live
from sessie.model.dutch import capital, clean_line, count
from sessie.model.session import MAX_SLIP, Contribution, Session
from sessie.model.vocabulary import REASONS
from sessie.rules import slips
from sessie.rules.on_paper import about_small_sides
from sessie.rules.privacy import (
    TABLE,
    TO_TRANSLATE,
    UNDONE,
    WHERE,
    Flag,
    lacks,
    let_stand,
    still_in,
    to_look_at,
    verdict,
    with_other_words,
    without_table,
    words_of,
)
from sessie.rules.turnout import about_small_roles
from sessie.screens.desk.workbench import Workbench
from sessie.screens.windows.ask import Ask, careful
from sessie.widgets.key_line import KeyLine
from sessie.widgets.row_list import Entry, PickList, RowList
from sessie.widgets.slip_list import MEND_KEYS, MEND_TOLD, Said, described
from sessie.widgets.text import plain, row, stack

TITLE = "Kijk hier nog even naar"
DOUBT = "Twijfel je toch? Lees het verslag zelf nog eens door: dit is een hulp, geen oordeel."
QUESTION = "Hoe mag het er staan?"
STAYS = " Wat er op het briefje stond, blijft bewaard."
TRANSLATE = "Wat staat er, in het Nederlands? Wat er op het briefje stond, blijft bewaard."
LACKS = {"who": "Wie doet het?", "when": "Wanneer?"}
"""What is asked where an agreement lacks something."""
SAME = "Er is niets veranderd. Mag het zo blijven? Druk dan op k."
WRITTEN_DOWN = {
    "bijdrage": "contributions",
    "kernzin": "key_sentences",
    "antwoord": "key_sentences",
}
"""What a remark is about → where that is kept, if the keys that mend a slip work on it."""
TAKEN = "Zo heet al een ander thema: kies andere woorden."


class RemarkList(PickList):
    """The remarks on a line each; a click is enough, for it only asks for other words."""

    ONE_CLICK = True


class LookOverScreen(Workbench[None]):
    """The remarks, and the words that the chosen one is about."""

    AUTO_FOCUS = "RemarkList"
    TO_TYPE = "Je typt, maar hier is geen invoerregel. Andere woorden typ je na w."
    BINDINGS = [
        Binding("w", "rewrite", "anders schrijven"),
        Binding("z", "without_table", "zonder tafel: de rol blijft staan"),
        Binding("k", "keep", "zo laten: dit mag erin staan"),
        Binding("x", "hide", "briefje verbergen"),
        *MEND_KEYS,
        Binding("escape", "dismiss", "klaar"),
    ]

    rows = query_one(RemarkList)

    def __init__(self, live: Live) -> None:
        super().__init__(live)
        self._flags: tuple[Flag, ...] = ()
        self._written: Flag | None = None
        """The remark whose words are being written anew."""
        self._known: Mapping[str, Contribution] = {}
        """The slips that were there when the remarks were shown last."""

    def compose(self) -> ComposeResult:
        """The remarks, the words of the chosen one, and the keys."""
        yield Static(id="look-title")
        yield RemarkList()
        yield Static(id="look-words")
        yield Static(id="look-note")
        yield Static(id="look-small", classes="quiet")
        yield KeyLine()

    def prepare(self) -> None:
        """Look at all words; what was found in them is kept."""
        to_look_at(self.session)

    # showing --------------------------------------------------------------------------------

    def follow(self, session: Session) -> None:
        """Show what is left to look at."""
        before, self._flags = self._flags, to_look_at(self.session)
        place = self._next(before)
        self._known = session.contributions
        self.put("look-title", self._title())
        self.rows.display = bool(self._flags)
        self.rows.fill([_entry(flag) for flag in self._flags])
        self.rows.put_cursor(place)
        few = (*about_small_roles(self.session), *about_small_sides(self.session))
        small = [plain(one) for one in few]
        self.put("look-small", stack(small))
        self._show_words()

    def _next(self, before: tuple[Flag, ...]) -> int:
        """Where to go on: at what is still in words that were just written, at what came back, or
        at the one behind the last. What a table sends meanwhile moves nothing."""
        left = still_in(self.session, self._written) if self._written else ()
        if left:
            words = clean_line(left[0].fragment)
            lacking = left[0].reason == UNDONE
            self._say(f"Hier ontbreekt nog: {words}" if lacking
                      else f"Hier staat nog iets in: “{words}”")  # fmt: skip
            return self._flags.index(left[0])
        back = [flag for flag in self._flags if flag not in before and not self._is_new(flag)]
        if before and back:
            return self._flags.index(back[0])
        here = before[self.rows.cursor] if self.rows.cursor < len(before) else None
        return self._flags.index(here) if here in self._flags else self.rows.cursor

    def _is_new(self, flag: Flag) -> bool:
        """Whether it is about a slip that just came in."""
        return flag.where == "bijdrage" and flag.id not in self._known

    def _title(self) -> Content:
        found = len(self._flags)
        left = count(found, "opmerking", "opmerkingen") if found else "niets meer"
        return row((TITLE, "bold $accent"), (f" · {left}", "$text-quiet"))

    @on(RowList.Moved)
    def _show_words(self) -> None:
        flag, keys = self.chosen, self.query_one(KeyLine)
        words = self.query_one("#look-words", Static)
        undo, close = ("ctrl+z", "terug", "ctrl+z"), ("esc", "klaar", "escape")
        if flag is None:
            words.update(plain(f"{verdict(self.session)}\n\n{DOUBT}"))
            keys.keys = (undo, close)
            return
        marked = _marked(words_of(self.session, flag), flag.fragment)
        whose = [plain(described(self.session, one), "$text-quiet") for one in self.slips_here]
        words.update(stack([*whose, marked]))
        hide = (("x", "verbergen", "x"), *MEND_TOLD) if flag.where == "bijdrage" else ()
        table = (("z", "zonder tafel", "z"),) if flag.reason == TABLE else ()
        write = "invullen" if lacks(self.session, flag) else "anders schrijven"
        write = "vertalen" if flag.reason == TO_TRANSLATE else write
        keys.keys = (("w", write, "w"), *table, ("k", "zo laten", "k"), *hide, undo, close)

    def _say(self, note: str) -> None:
        self.put("look-note", plain(note, "bold $accent"))

    @property
    def chosen(self) -> Flag | None:
        """The remark that the keys work on."""
        place = self.rows.cursor
        return self._flags[place] if place < len(self._flags) else None

    @property
    def slips_here(self) -> Sequence[Contribution | Said]:
        """The slip, or what a table told, that the chosen remark is about."""
        flag = self.chosen
        where = WRITTEN_DOWN.get(flag.where, "") if flag else ""
        held = getattr(self.session, where).get(flag.id) if flag and where else None
        return [held] if held else []

    # deciding -------------------------------------------------------------------------------

    def _edit(
        self, label: str, how: Callable[[Session], Session], written: Flag | None = None
    ) -> None:
        self._say("")
        self._written = written
        self.live.edit(label, how)
        self._written = None

    @on(RowList.Chosen)
    def action_rewrite(self) -> None:
        """Ask for other words; they are looked at as well. Enter and a click do it too: that is
        what is wanted most."""
        if flag := self.chosen:
            words, lacking = words_of(self.session, flag), lacks(self.session, flag)
            question = QUESTION + STAYS * (flag.where == "bijdrage")
            if flag.reason == TO_TRANSLATE:  # nobody types Dutch behind another language
                question, words = TRANSLATE, ""
            elif lacking:
                question, words = f"“{clean_line(words)}”: {LACKS[lacking]}", ""
            asked = Ask(question, words, most=max(MAX_SLIP, len(words)))
            self.app.push_screen(asked, partial(self._rewritten, flag))

    def _rewritten(self, flag: Flag, text: str | None) -> None:
        if not text:
            return
        if with_other_words(self.session, flag, text) == self.session:
            other = flag.where == "thema" and text != words_of(self.session, flag)
            self._say(TAKEN if other else SAME)
            return
        self._edit("anders geschreven", partial(with_other_words, flag=flag, text=text), flag)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Only what is left can be looked at, and only a slip can be hidden."""
        if action in ("rewrite", "keep", "hide", "without_table"):
            flag = self.chosen
            if flag is None or (action == "without_table" and flag.reason != TABLE):
                return False
            return action != "hide" or flag.where == "bijdrage"
        return super().check_action(action, parameters)

    def action_without_table(self) -> None:
        """Take the table out of the words: the role stays."""
        if flag := self.chosen:
            self._edit("tafel weggehaald", partial(without_table, flag=flag), flag)

    def action_keep(self) -> None:
        """These words may stay."""
        if flag := self.chosen:
            self._edit("opmerking nagekeken", partial(let_stand, flag=flag))

    def action_hide(self) -> None:
        """Hide the slip everywhere, after a question."""
        flag = self.chosen
        if flag and flag.where == "bijdrage":
            asked = careful(f"“{words_of(self.session, flag)}” verbergen?", "Verbergen")
            self.app.push_screen(asked, partial(self._hide, flag))

    def _hide(self, flag: Flag, sure: str | None) -> None:
        if sure:
            hide = partial(slips.set_hidden, slip_id=flag.id, hidden=True)
            self._edit("briefje verborgen", hide)


def _entry(flag: Flag) -> Entry:
    reason = capital(REASONS.get(flag.reason, flag.reason))
    about = f"{reason} · {WHERE[flag.where]}  "
    said = f"nog geen {flag.fragment}" if flag.reason == UNDONE else clean_line(flag.fragment)
    return Entry(flag.key, ((about, "quiet"), (said, "strong")))


def _marked(words: str, fragment: str) -> Content:
    """The words with what the remark is about in another style; not by colour alone."""
    before, found, after = words.partition(fragment)
    if not found:
        return plain(words)
    return row(before, (found, "bold underline $accent"), after)
