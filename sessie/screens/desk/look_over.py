"""Kijk hier nog even naar: a name, a person who can be recognised, something about health.

Only for the facilitator. Each remark is settled with one key: other words, let it stand, or hide.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from textual.app import ComposeResult
from textual.binding import Binding
from textual.content import Content
from textual.getters import query_one
from textual.widgets import OptionList, Static
from textual.widgets.option_list import Option

from sessie.live import Live
from sessie.model.dutch import capital, clean_line, count
from sessie.model.session import MAX_SLIP, Session
from sessie.model.vocabulary import REASONS
from sessie.rules import slips
from sessie.rules.privacy.checking import (
    WHERE,
    about_small_roles,
    rewritten,
    still_in,
    verdict,
    words_of,
)
from sessie.rules.privacy.flags import Flag, flags, let_stand
from sessie.screens.base import Host
from sessie.screens.desk.workbench import Workbench
from sessie.screens.windows.ask import Ask
from sessie.widgets.sorting_keys import KeyLine
from sessie.widgets.text import clip, plain, row, stack

TITLE = "Kijk hier nog even naar"
DOUBT = "Twijfel je toch? Lees het verslag zelf nog eens door: dit is een hulp, geen oordeel."
QUESTION = "Hoe mag het er staan?"
STAYS = " Wat er op het briefje stond, blijft bewaard."
SAME = "Er is niets veranderd. Mag het zo blijven? Druk dan op k."
TAKEN = "Zo heet al een ander thema: kies andere woorden."


class LookOverScreen(Workbench[None]):
    """The remarks, and the words that the chosen one is about."""

    CSS = (
        Workbench.CSS
        + """
    #look-title { height: 2; width: 1fr; padding: 0 1; }
    #look-words { height: auto; min-height: 3; max-height: 50%; width: 1fr; padding: 1 2 0 2;
                  border-top: solid $line; }
    #look-note { height: auto; width: 1fr; padding: 0 2; }
    #look-small { height: auto; max-height: 3; width: 1fr; padding: 1 2 0 2; }
    LookOverScreen > OptionList { height: 1fr; }
    .-low #look-words { padding: 0 2; min-height: 2; }
    .-low #look-small { padding: 0 2; max-height: 1; }
    """
    )
    AUTO_FOCUS = "OptionList"
    BINDINGS = [
        Binding("w", "rewrite", "anders schrijven"),
        Binding("k", "keep", "zo laten: dit mag erin staan"),
        Binding("x", "hide", "briefje verbergen"),
        Binding("escape", "dismiss", "klaar"),
    ]

    rows = query_one(OptionList)

    def __init__(self, live: Live) -> None:
        super().__init__(live)
        self._flags: tuple[Flag, ...] = ()
        self._written: Flag | None = None
        """The remark whose words are being written anew."""

    def compose(self) -> ComposeResult:
        """The remarks, the words of the chosen one, and the keys."""
        yield Static(id="look-title")
        yield OptionList(compact=True, markup=False)
        yield Static(id="look-words")
        yield Static(id="look-note")
        yield Static(id="look-small", classes="quiet")
        yield KeyLine()

    def on_resize(self) -> None:
        """Every remark stands on one line, as wide as the window."""
        self._fill()

    def follow(self, session: Session) -> None:
        """Show what is left to look at."""
        self._fill()

    # showing --------------------------------------------------------------------------------

    def _fill(self) -> None:
        """Show all remarks."""
        before, self._flags = self._flags, flags(self.session)
        place = self._next(before)
        self.query_one("#look-title", Static).update(self._title())
        self.rows.clear_options()
        self.rows.add_options(Option(self._line(flag)) for flag in self._flags)
        self.rows.display = bool(self._flags)
        self.rows.highlighted = place if self._flags else None
        small = [plain(one) for one in about_small_roles(self.session)]
        self.query_one("#look-small", Static).update(stack(small))
        self._show_words()

    def _next(self, before: tuple[Flag, ...]) -> int:
        """Where to go on: at what is still in words that were just written, at what came back, or
        at the one behind the last."""
        left = still_in(self.session, self._written) if self._written else ()
        if left:
            self._say(f"Hier staat nog iets in: “{clean_line(left[0].fragment)}”")
            return self._flags.index(left[0])
        back = [flag for flag in self._flags if flag not in before] if before else []
        if back:
            return self._flags.index(back[0])
        return max(min(self.rows.highlighted or 0, len(self._flags) - 1), 0)

    def _title(self) -> Content:
        found = len(self._flags)
        left = count(found, "opmerking", "opmerkingen") if found else "niets meer"
        return row((TITLE, "bold $accent"), (f" · {left}", "$text-quiet"))

    def _line(self, flag: Flag) -> Content:
        reason = capital(REASONS.get(flag.reason, flag.reason))
        line = row(
            (clean_line(flag.fragment), "bold"),
            (f"  {reason} · {WHERE[flag.where]}", "$text-quiet"),
        )
        return clip(line, max(self.size.width - 4, 20))

    def on_option_list_option_highlighted(self) -> None:
        """Show the words of the chosen remark."""
        self._show_words()

    def _show_words(self) -> None:
        flag, keys = self.chosen, self.query_one(KeyLine)
        words = self.query_one("#look-words", Static)
        undo, close = ("ctrl+z", "terug", "ctrl+z"), ("esc", "klaar", "escape")
        if flag is None:
            words.update(plain(f"{verdict(self.session)}\n\n{DOUBT}"))
            keys.keys = (undo, close)
            return
        words.update(_marked(words_of(self.session, flag), flag.fragment))
        hide = (("x", "verbergen", "x"),) if flag.where == "bijdrage" else ()
        keys.keys = (("w", "anders schrijven", "w"), ("k", "zo laten", "k"), *hide, undo, close)

    def _say(self, note: str) -> None:
        self.query_one("#look-note", Static).update(plain(note, "bold $accent"))

    @property
    def chosen(self) -> Flag | None:
        """The remark that the keys work on."""
        place = self.rows.highlighted
        return self._flags[place] if place is not None and place < len(self._flags) else None

    # deciding -------------------------------------------------------------------------------

    def _edit(
        self, label: str, how: Callable[[Session], Session], written: Flag | None = None
    ) -> None:
        self._say("")
        self._written = written
        self.live.edit(label, how)
        self._written = None

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        """Enter and a click begin with other words: that is what is wanted most."""
        event.stop()
        self.action_rewrite()

    def action_rewrite(self) -> None:
        """Ask for other words; they are looked at as well."""
        if flag := self.chosen:
            words = words_of(self.session, flag)
            question = QUESTION + STAYS * (flag.where == "bijdrage")
            asked = Ask(question, words, most=max(MAX_SLIP, len(words)))
            self.app.push_screen(asked, partial(self._rewritten, flag))

    def _rewritten(self, flag: Flag, text: str | None) -> None:
        if not text:
            return
        if rewritten(self.session, flag, text) == self.session:
            other = flag.where == "thema" and text != words_of(self.session, flag)
            self._say(TAKEN if other else SAME)
            return
        self._edit("anders geschreven", partial(rewritten, flag=flag, text=text), flag)

    def action_keep(self) -> None:
        """These words may stay."""
        if flag := self.chosen:
            self._edit("opmerking nagekeken", partial(let_stand, flag=flag))

    def action_hide(self) -> None:
        """Hide the slip everywhere."""
        flag = self.chosen
        if flag and flag.where == "bijdrage":
            hide = partial(slips.set_hidden, slip_id=flag.id, hidden=True)
            self._edit("briefje verborgen", hide)


def _marked(words: str, fragment: str) -> Content:
    """The words with what the remark is about in another style; not by colour alone."""
    before, found, after = words.partition(fragment)
    if not found:
        return plain(words)
    return row(before, (found, "bold underline $accent"), after)


async def look_over(app: Host) -> None:
    """Go through what the privacy check remarks upon."""
    if app.live.session is not None:
        await app.push_screen_wait(LookOverScreen(app.live))
