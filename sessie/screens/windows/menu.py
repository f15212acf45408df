"""The first screen, all sessions, the keys of a screen, and which files to read in."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from textual import events, getters, on
from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import Vertical
from textual.content import Content
from textual.dom import DOMNode
from textual.suggester import Suggester
from textual.widgets import Input, OptionList, Static
from textual.widgets.option_list import Option

from sessie.model.dutch import count, day_in_list
from sessie.model.trouble import Trouble
from sessie.rules.entry import entry_round, kinds_for
from sessie.screens.base import Host, bindings, press
from sessie.screens.windows.window import Leaving, Listing, ListScreen, TextWindow, menu_width
from sessie.widgets.key_line import KeyLine, Pressed
from sessie.widgets.keys import names_of, read_rows, with_second
from sessie.widgets.line_input import LineInput
from sessie.widgets.text import clip, plain, row, stack, wrap_hanging

MENU = (
    ("nieuw", "Nieuwe sessie", "n", "een avond klaarzetten"),
    ("sessies", "Sessies", "s", "openen of teruglezen"),
    ("trajecten", "Trajecten", "t", "scholen en hun sessies"),
    ("draaiboeken", "Draaiboeken", "d", "lezen of kopiëren"),
    ("voorbeelden", "Praktijkvoorbeelden", "p", "lezen of zelf schrijven"),
    ("bladen", "Bladen", "b", "om te printen"),
    ("doek", "Doek", "F12", "verder, op de beamer"),
    ("telefoons", "Telefoons", "F10", "verder, elke tafel schrijft"),
    ("oefenen", "Oefenen", "o", "met een voorbeeldavond"),
    ("stop", "Stoppen", "ctrl+q", ""),
)
"""(id, title, key, what it is) of every line of the menu but the first."""


OLD = "langer dan 3 maanden geleden"
"""What stands behind the line about tidying up."""


@dataclass(frozen=True, slots=True)
class Known:
    """A session or a traject that can be opened, as a list names it."""

    id: str
    title: str
    about: str
    """School, date, and how much there is in it."""
    trouble: str = ""
    repairable: bool = False
    """Whether it can be opened all the same."""


class Held(Protocol):
    """A session as it lies on the disk."""

    @property
    def id(self) -> str:
        """Its name in commands."""

    @property
    def title(self) -> str:
        """What it is called; empty when it cannot be read."""

    @property
    def school(self) -> str:
        """Of which school it is."""

    @property
    def date(self) -> str:
        """Its day, as 2026-11-30, or empty."""

    @property
    def slips(self) -> int:
        """How many slips it has."""

    @property
    def trouble(self) -> str:
        """Why it cannot be opened, or empty."""

    @property
    def repairable(self) -> bool:
        """Whether opening it repairs it."""


def known(listing: Iterable[Held]) -> list[Known]:
    """The sessions on this machine as they are named, in the same order."""
    found = []
    for held in listing:
        said = about(held.school, day_of(held), count(held.slips, "briefje", "briefjes"))
        found.append(Known(held.id, held.title or held.id, said, held.trouble, held.repairable))
    return found


def without_school(listing: Iterable[Held]) -> Iterator[Known]:
    """The same, for where the room may look on: the school may be another one."""
    for held in listing:
        said = about(held.title or held.id, day_of(held), count(held.slips, "briefje", "briefjes"))
        yield Known(held.id, held.title or held.id, said, held.trouble, held.repairable)


def day_of(held: Held) -> str:
    """Its day in words."""
    return day_in_list(held.date)


def about(*parts: str) -> str:
    """What is known of it, in one line."""
    return " · ".join(part for part in parts if part)


class StartScreen(Listing[None]):
    """The menu."""

    VERTICAL_BREAKPOINTS = [(0, "-low"), (20, "-high")]

    BINDINGS = [
        Binding("v", "choose('verder')", "verder waar je was"),
        Binding("n", "choose('nieuw')", "nieuwe sessie"),
        Binding("s", "choose('sessies')", "alle sessies"),
        Binding("t", "choose('trajecten')", "trajecten: scholen met hun sessies"),
        Binding("d", "choose('draaiboeken')", "draaiboeken"),
        Binding("p", "choose('voorbeelden')", "praktijkvoorbeelden"),
        Binding("b", "choose('bladen')", "bladen om te printen"),
        Binding(with_second("f12"), "choose('doek')", "verder, met het doek op de beamer"),
        Binding(with_second("f10"), "choose('telefoons')", "verder, met telefoons aan de tafels"),
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
            keys = read_rows("↑ ↓ enter = kiezen · F1 = hulp · F5 = licht of donker")
            yield KeyLine(keys, between=" = ", classes="quiet")

    @on(Pressed)
    def _pressed(self, message: Pressed) -> None:
        press(self.app, message.key)

    def on_mount(self) -> None:
        """Enter does the likeliest thing."""
        self.options.highlighted = 0

    def _options(self) -> list[Option]:
        options = []
        if self._last:
            line = row((f"{'v':<7}", "$accent"), ("Verder waar je was", "bold"))
            what = self._clipped(plain(f"  {self._last.about}", "$text-quiet"))
            options.append(Option(stack([line, what]), id="verder"))
        for option, title, key, about in MENU:
            if option == "sessies":
                title = f"{title} ({self._count})"
            if self._has(option):
                options.append(self._option(option, title, key, about))
            if option == "sessies" and self._old:
                title = f"Opruimen ({self._old})"
                options.append(self._option("opruimen", title, "u", OLD))
        return options

    def _has(self, option: str) -> bool:
        return bool(
            {"sessies": self._count, "doek": self._last, "telefoons": self._last}.get(option, True)
        )

    def _option(self, option: str, title: str, key: str, about: str) -> Option:
        line = row((f"{key:<7}", "$accent"), (f"{title:<20}", "bold"), (about, "$text-quiet"))
        return Option(self._clipped(line), id=option)

    def _clipped(self, line: Content) -> Content:
        return clip(line, menu_width(self.app.size.width))

    def take(self, chosen: str) -> None:
        """Do what was chosen."""
        self.action_choose(chosen)

    def action_choose(self, what: str) -> None:
        """Do it."""
        match what:
            case "verder" if self._last:
                self.host.open_session(self._last.id)
            case "oefenen":
                self.host.practise()
            case "doek" if self._last:
                self.host.open_session(self._last.id)
                self.host.open_doek()
            case "telefoons" if self._last:
                self.host.open_session(self._last.id)
                self.host.open_phones()
            case "stop":
                self.host.exit()
            case "verder" | "sessies" | "doek" | "telefoons" if not self._count:
                said = "Er is nog geen sessie. Begin met n, of oefen met o."
                self.app.notify(said, timeout=8, markup=False)
            case _ if what not in ("verder", "doek", "telefoons"):
                self.host.ask_for(what)


class SessionsScreen(ListScreen[str]):
    """All sessions; dismisses with the id of the one to open."""

    BINDINGS = [Binding("escape", "dismiss(None)", "terug")]
    HEADING = "Sessies"
    KEYS = "enter = openen · esc = terug · wissen: sessie wis NAAM"

    def __init__(self, known: Sequence[Known]) -> None:
        super().__init__()
        self._known = known

    def rows(self, width: int) -> Iterator[Option]:
        """What can never be opened is only named."""
        for one in self._known:
            about = row((one.trouble or one.about, "$text-quiet"), f" · {one.id}")
            lines = [plain(one.title, "bold"), *wrap_hanging(plain("  "), about, width)]
            closed = bool(one.trouble) and not one.repairable
            yield Option(stack(lines), id=one.id, disabled=closed)


def bindings_of(node: DOMNode) -> Iterable[tuple[str, str]]:
    """(keys, what they do) of one node, in the order of its class and its base classes."""
    for keys, binding in bindings(node):
        if binding.show and binding.description:
            yield keys, binding.description


def letters_of(app: DOMNode, screen: DOMNode) -> Iterable[tuple[str, str]]:
    """(letter, whom or what it means) in the entry line, where that stands on the screen."""
    if not isinstance(app, Host) or app.live.session is None or not app.live.desk.open:
        return
    script = app.live.session.script
    item = entry_round(app.live.desk, script, app.live.session.stage)
    if item is not None and any(line.display for line in screen.query("EntryLine")):
        yield from ((role.key, role.name) for role in script.roles if role.key)
        yield from ((kind.key, kind.name) for kind in kinds_for(script, item) if kind.key)


class Rows(Static):
    """Keys under each other; a click on one is that key."""

    def __init__(self, lines: Sequence[Content], keys: Sequence[str]) -> None:
        """`keys` has the key of each line; empty for none."""
        super().__init__(stack(lines))
        self._keys = keys

    def on_click(self, event: events.Click) -> None:
        """Press it."""
        key = self._keys[event.y] if 0 <= event.y < len(self._keys) else ""
        if key:
            self.post_message(Pressed(key))


class Help(TextWindow):
    """The keys of the widget with the focus, of its screen, and of the app."""

    BINDINGS = [Binding(with_second("escape", "f1", "enter", "space", "q"), "dismiss", "terug")]
    HEADING = "Toetsen op dit scherm"
    KEYS = "↑ ↓ = bladeren · klik = die toets · esc = terug"
    ASIDE = True
    """Who only looked up a key did nothing else since the last edit."""

    def __init__(self, nodes: Iterable[tuple[str, DOMNode]], *, typing: bool = False) -> None:
        """The last two are the screen and the app; `typing` is whether a text has the keys, so
        that letters are none."""
        super().__init__()
        held = list(nodes)
        self._groups: list[tuple[str, list[tuple[str, str]]]] = []
        told: set[str] = set()
        for title, node in held:
            rows = []
            for keys, does in bindings_of(node):
                left = [key for key in keys.split(",") if key not in told]
                told.update(left)
                if left:
                    rows.append((",".join(left), does))
            letters = any(len(key) == 1 for keys, _ in rows for key in keys.split(","))
            after = " (letters werken na esc)" if typing and letters and title else ""
            self._groups.append((title + after, rows))
        if len(held) > 1 and (letters_here := list(letters_of(held[-1][1], held[-2][1]))):
            # Before the keys of the whole screen: who types, asks for these first.
            self._groups.insert(max(len(self._groups) - 2, 0), (ENTRY, letters_here))

    def text(self) -> ComposeResult:
        """A list a group."""
        lines: list[Content] = []
        pressed: list[str] = []
        for title, rows in self._groups:
            if not rows:
                continue
            if title:
                lines += [Content("")] if lines else []
                lines.append(plain(title, "bold $accent"))
                pressed += [""] * (len(lines) - len(pressed))
            for keys, does in rows:
                named = " ".join(names_of(keys.split(","))) if title != ENTRY else keys
                lines.append(row((f"  {named:<15}  ", "bold"), does))
                pressed.append(keys.split(",")[0] if title != ENTRY else "")
        yield Rows(lines, pressed)

    @on(Pressed)
    def _pressed(self, message: Pressed) -> None:
        """Press it on the screen that this is about."""
        message.prevent_default()
        if message.key == "escape" or message.key not in self.named:
            self.dismiss()
            return
        self.dismiss()
        press(self.app, message.key)

    @property
    def named(self) -> set[str]:
        """Every key that is told."""
        return {key for title, rows in self._groups if title != ENTRY
                for keys, _ in rows for key in keys.split(",")}  # fmt: skip


ENTRY = "Letters in de invoerregel"


class PathSuggester(Suggester):
    """Completes a path from what is on the disk."""

    def __init__(self) -> None:
        super().__init__(use_cache=False, case_sensitive=True)

    async def get_suggestion(self, value: str) -> str | None:
        """The first file or folder that begins like this."""
        if not value.strip() or "*" in value:
            return None
        try:
            base = Path(value).expanduser()
            folder, start = (base, "") if value.endswith("/") else (base.parent, base.name)
            names = sorted(
                p.name + ("/" if p.is_dir() else "")
                for p in folder.iterdir()
                if p.name.startswith(start) and not p.name.startswith(".")
            )
        except (OSError, ValueError, RuntimeError):
            return None
        return value[: len(value) - len(start)] + names[0] if names else None


class ImportScreen(Leaving[tuple[Path, ...] | None]):
    """Dismisses with the files, or None."""

    BINDINGS = [Binding("escape", "leave", "laat maar")]
    HEADING = "Bestanden inlezen"

    def __init__(self, find: Callable[[str], tuple[Path, ...]]) -> None:
        """`find` gives the files that were typed; raises Trouble."""
        super().__init__()
        self._find = find

    def body(self) -> ComposeResult:
        """One input; a star takes several files."""
        yield Static(
            "Tekstbestanden per tafel, of een sessie-avond in JSON: typ waar ze staan, of sleep "
            "ze in dit venster. Een map of een ster leest alle bestanden: briefjes/*.txt"
        )
        yield LineInput(placeholder="briefjes/tafel-*.txt", suggester=PathSuggester(), compact=True)
        yield Static("→ = aanvullen · enter = inlezen · esc = laat maar", classes="quiet")
        yield Static(id="problem", classes="problem")

    @property
    def touched(self) -> bool:
        """Whether a name was typed."""
        return bool(self.query_one(LineInput).value.strip())

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Find the files."""
        event.stop()
        try:
            paths = self._find(event.value)
        except Trouble as trouble:
            self.query_one("#problem", Static).update(plain(str(trouble)))
        else:
            self.dismiss(paths)
