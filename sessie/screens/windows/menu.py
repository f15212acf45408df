"""The first screen, all sessions, the keys of a screen, and which files to read in."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from glob import glob
from pathlib import Path
from typing import Protocol

from textual import getters
from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import Vertical
from textual.content import Content
from textual.dom import DOMNode
from textual.suggester import Suggester
from textual.widgets import Input, OptionList, Static
from textual.widgets.option_list import Option

from sessie.model.dutch import count, dutch_date
from sessie.rules.entry import entry_round, kinds_for
from sessie.screens.base import Host
from sessie.screens.windows.window import Dialog, Listing, ListScreen, TextWindow, menu_width
from sessie.widgets.line_input import LineInput
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


def day_of(held: Held) -> str:
    """Its day in words."""
    return dutch_date(held.date) if held.date else "zonder datum"


def about(*parts: str) -> str:
    """What is known of it, in one line."""
    return " · ".join(part for part in parts if part)


class StartScreen(Listing[None]):
    """The menu."""

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
            case "stop":
                self.host.exit()
            case "verder" | "sessies" if not self._count:
                said = "Er is nog geen sessie. Begin met n, of oefen met o."
                self.app.notify(said, timeout=8, markup=False)
            case _ if what != "verder":
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


NAMES = {
    "right": "→",
    "left": "←",
    "up": "↑",
    "down": "↓",
    "space": "spatie",
    "pagedown": "PgDn",
    "pageup": "PgUp",
    "full_stop": ".",
    "slash": "/",
    "plus": "+",
    "equals_sign": "=",
    "minus": "-",
    "escape": "esc",
    "enter": "enter",
    "tab": "tab",
    "shift+tab": "shift+tab",
    "delete": "del",
    "backspace": "⌫",
    "0": "0–9",
}


def key_name(key: str) -> str:
    """A key as a person calls it."""
    return NAMES.get(key, key.upper() if key.startswith("f") and key[1:].isdigit() else key)


def bindings_of(node: DOMNode) -> Iterable[tuple[str, str]]:
    """(keys, what they do) of one node, in the order of its class and its base classes."""
    seen: set[str] = set()
    for cls in type(node).__mro__:
        if not cls.__module__.startswith("sessie."):
            continue
        for binding in cls.__dict__.get("BINDINGS", ()):
            if not isinstance(binding, Binding) or not binding.show or not binding.description:
                continue
            action = binding.action.partition("(")[0]
            if "." not in action and node.check_action(action, ()) is False:
                continue
            keys = [key for key in binding.key.split(",") if key not in seen]
            seen.update(keys)
            if keys:
                yield " ".join(key_name(key.strip()) for key in keys), binding.description


def letters_of(app: DOMNode) -> Iterable[tuple[str, str]]:
    """(letter, whom or what it means) in the entry line, while the werkblad is open."""
    if not isinstance(app, Host) or app.live.session is None or not app.live.desk.open:
        return
    script = app.live.session.script
    item = entry_round(app.live.desk, script, app.live.session.stage)
    if item is not None:
        yield from ((role.key, role.name) for role in script.roles if role.key)
        yield from ((kind.key, kind.name) for kind in kinds_for(script, item) if kind.key)


class Help(TextWindow):
    """The keys of the widget with the focus, of its screen, and of the app."""

    BINDINGS = [Binding("escape,f1,enter,space,q", "dismiss", "terug")]
    HEADING = "Toetsen op dit scherm"

    def __init__(self, nodes: Iterable[tuple[str, DOMNode]]) -> None:
        super().__init__()
        held = list(nodes)
        self._groups = [(title, list(bindings_of(node))) for title, node in held]
        if letters := list(letters_of(held[-1][1] if held else self)):
            # Before the keys of the whole screen: who types, asks for these first.
            self._groups.insert(
                max(len(self._groups) - 2, 0), ("Letters in de invoerregel", letters)
            )

    def text(self) -> ComposeResult:
        """A list a group."""
        lines: list[Content] = []
        for title, rows in self._groups:
            if not rows:
                continue
            if title:
                lines += [Content("")] if lines else []
                lines.append(plain(title, "bold $accent"))
            lines += [row((f"  {keys:<16}", "bold"), does) for keys, does in rows]
        yield Static(stack(lines))


MOST_FILES = 200


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


class ImportScreen(Dialog[tuple[Path, ...] | None]):
    """Dismisses with the files, or None."""

    BINDINGS = [Binding("escape", "dismiss(None)", "laat maar")]
    HEADING = "Bestanden inlezen"

    def body(self) -> ComposeResult:
        """One input; a star takes several files."""
        yield Static(
            "Tekstbestanden per tafel, of een sessie-avond in JSON. Een map of een ster "
            "leest alle bestanden: briefjes/*.txt"
        )
        yield LineInput(placeholder="briefjes/tafel-*.txt", suggester=PathSuggester(), compact=True)
        yield Static("→ = aanvullen · enter = inlezen · esc = laat maar", classes="quiet")
        yield Static(id="problem", classes="problem")

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Find the files."""
        event.stop()
        paths = find_files(event.value.strip())
        if paths:
            self.dismiss(paths)
        else:
            said = "Daar staat geen bestand dat ik kan lezen. Kijk de naam na."
            self.query_one("#problem", Static).update(said)


def find_files(text: str) -> tuple[Path, ...]:
    """The .txt, .md and .json files that a typed path, folder or pattern means, sorted by name."""
    if not text:
        return ()
    try:
        path = Path(text).expanduser()
        if path.is_dir():
            found = [p for p in path.iterdir() if p.suffix.lower() in {".txt", ".json", ".md"}]
        elif path.is_file():
            found = [path]
        else:
            found = [Path(name) for name in glob(str(path))]
        return tuple(sorted(p for p in found if p.is_file()))[:MOST_FILES]
    except (OSError, ValueError, RuntimeError):  # the last is the home of nobody we know
        return ()
