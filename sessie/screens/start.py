"""The first screen: go on, begin, look back, or practise."""

from __future__ import annotations

from dataclasses import dataclass

from textual import getters
from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import Vertical
from textual.content import Content
from textual.screen import Screen
from textual.widgets import OptionList, Static
from textual.widgets.option_list import Option

from sessie.host import Host
from sessie.widgets.text import clip, plain, row, stack, wrap_hanging

MENU = (
    ("nieuw", "Nieuwe sessie", "n", "een avond klaarzetten"),
    ("sessies", "Sessies", "s", "openen of teruglezen"),
    ("trajecten", "Trajecten", "t", "scholen en hun sessies"),
    ("draaiboeken", "Draaiboeken", "d", "lezen of kopiëren"),
    ("voorbeelden", "Praktijkvoorbeelden", "p", "lezen of zelf schrijven"),
    ("bladen", "Bladen", "b", "om te printen"),
    ("oefenen", "Oefenen", "o", "met een voorbeeldavond"),
    ("stop", "Stoppen", "ctrl+q", ""),
)
"""(id, title, key, what it is) of every line of the menu but the first."""

OLD = "langer dan 3 maanden geleden"
"""What stands behind the line about tidying up."""
WIDTH = 74
"""Columns of the menu, where there is room for them."""


def menu_width(screen: int) -> int:
    """Columns of a line in the menu, on a screen of so many columns."""
    return max(min(screen * 96 // 100, WIDTH) - 2, 8)


@dataclass(frozen=True, slots=True)
class Known:
    """A session that can be opened, as the start screen names it."""

    id: str
    title: str
    about: str
    """School, date and number of slips."""
    trouble: str = ""
    repairable: bool = False
    """Whether it can be opened all the same."""


class StartScreen(Screen[None]):
    """The menu."""

    CSS_PATH = "../dialogs.tcss"

    BINDINGS = [
        Binding("v", "choose('verder')", "verder waar je was"),
        Binding("n", "choose('nieuw')", "nieuwe sessie"),
        Binding("s", "choose('sessies')", "alle sessies"),
        Binding("t", "choose('trajecten')", "trajecten: scholen met hun sessies"),
        Binding("d", "choose('draaiboeken')", "draaiboeken"),
        Binding("p", "choose('voorbeelden')", "praktijkvoorbeelden"),
        Binding("b", "choose('bladen')", "bladen om te printen"),
        Binding("o", "choose('oefenen')", "oefenen met de voorbeeldavond"),
        Binding("u", "choose('opruimen')", "opruimen wat mensen lang geleden schreven"),
    ]

    host = getters.app(Host)

    def __init__(self, last: Known | None, count: int, notice: str = "", *, old: int = 0) -> None:
        """`old` is of how many sessions it is time to tidy up."""
        super().__init__()
        self._last, self._count, self._notice, self._old = last, count, notice, old

    def compose(self) -> ComposeResult:
        """The name, the menu, and a line of help."""
        with Vertical(id="start"):
            yield Static("sessie", id="start-name")
            yield Static(
                "Ouders en school in gesprek: dia's, rondes, terugkoppeling en verslag.",
                id="start-line",
            )
            yield OptionList(*self._options(), compact=True, markup=False)
            yield Static(plain(self._notice), id="start-notice", classes="problem")
            yield Static(
                "↑ ↓ enter = kiezen · F1 = hulp · F5 = licht of donker",
                classes="quiet",
            )

    def on_mount(self) -> None:
        """Enter does the likeliest thing."""
        options = self.query_one(OptionList)
        options.focus()
        options.highlighted = 0

    def _options(self) -> list[Option]:
        options = []
        if self._last:
            line = row((f"{'v':<7}", "$accent"), ("Verder waar je was", "bold"))
            what = self._clipped(plain(f"  {self._last.about}", "$text-quiet"))
            options.append(Option(stack([line, what]), id="verder"))
        for option, title, key, about in MENU:
            if option == "sessies":
                title = f"{title} ({self._count})"
            if option != "sessies" or self._count:
                options.append(self._option(option, title, key, about))
            if option == "sessies" and self._old:
                title = f"Opruimen ({self._old})"
                options.append(self._option("opruimen", title, "u", OLD))
        return options

    def _option(self, option: str, title: str, key: str, about: str) -> Option:
        line = row((f"{key:<7}", "$accent"), (f"{title:<20}", "bold"), (about, "$text-quiet"))
        return Option(self._clipped(line), id=option)

    def _clipped(self, line: Content) -> Content:
        return clip(line, menu_width(self.app.size.width))

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        """Do what was chosen."""
        event.stop()
        self.action_choose(event.option_id or "")

    def action_choose(self, what: str) -> None:
        """Do it."""
        match what:
            case "verder" if self._last:
                self.host.open_session(self._last.id)
            case "oefenen":
                self.host.practise()
            case "stop":
                self.host.exit()
            case "verder" | "sessies" if not self._count:
                said = "Er is nog geen sessie. Begin met n, of oefen met o."
                self.app.notify(said, timeout=8, markup=False)
            case (
                "nieuw"
                | "sessies"
                | "trajecten"
                | "draaiboeken"
                | "voorbeelden"
                | "bladen"
                | "opruimen"
            ):
                self.host.ask_for(what)


class SessionsScreen(Screen[str | None]):
    """All sessions; dismisses with the id of the one to open."""

    CSS_PATH = "../dialogs.tcss"

    BINDINGS = [Binding("escape", "dismiss(None)", "terug")]

    def __init__(self, known: list[Known]) -> None:
        super().__init__()
        self._known = known

    def compose(self) -> ComposeResult:
        """Newest first."""
        with Vertical(id="start"):
            yield Static("Sessies", classes="dialog-title")
            yield OptionList(
                *(
                    Option(self._line(k), id=k.id, disabled=bool(k.trouble) and not k.repairable)
                    for k in self._known
                ),
                compact=True,
                markup=False,
            )
            yield Static("enter = openen · esc = terug · wissen: sessie wis NAAM", classes="quiet")

    def _line(self, known: Known) -> Content:
        about = row((known.trouble or known.about, "$text-quiet"), f" · {known.id}")
        width = menu_width(self.app.size.width) - 1  # the bar beside a long list
        return stack([plain(known.title, "bold"), *wrap_hanging(plain("  "), about, width)])

    def on_mount(self) -> None:
        """Choose with the arrows."""
        self.query_one(OptionList).focus()

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        """Open it."""
        event.stop()
        self.dismiss(event.option_id)
