"""F1: the keys of the screen you are on, read from its bindings so that they are always true."""

from __future__ import annotations

from collections.abc import Iterable

from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import Vertical, VerticalScroll
from textual.content import Content
from textual.dom import DOMNode
from textual.widgets import Static

from sessie.domain.desk import entry_round
from sessie.domain.writing import kinds_for
from sessie.host import Host
from sessie.screens.dialog import Dialog
from sessie.widgets.text import plain, row, stack

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


class Help(Dialog[None]):
    """The keys of the widget with the focus, of its screen, and of the app."""

    BINDINGS = [Binding("escape,f1,enter,space,q", "dismiss", "terug")]

    def __init__(self, nodes: Iterable[tuple[str, DOMNode]]) -> None:
        super().__init__()
        held = list(nodes)
        self._groups = [(title, list(bindings_of(node))) for title, node in held]
        if letters := list(letters_of(held[-1][1] if held else self)):
            # Before the keys of the whole screen: who types, asks for these first.
            self._groups.insert(
                max(len(self._groups) - 2, 0), ("Letters in de invoerregel", letters)
            )

    def compose(self) -> ComposeResult:
        """A list a group."""
        with Vertical(classes="dialog wide tall"):
            yield Static("Toetsen op dit scherm", classes="dialog-title")
            with VerticalScroll():
                yield Static(self._text())
            yield Static("↑ ↓ = bladeren · esc = terug", classes="quiet")

    def on_mount(self) -> None:
        """Let the arrows scroll."""
        self.query_one(VerticalScroll).focus()

    def _text(self) -> Content:
        lines: list[Content] = []
        for title, rows in self._groups:
            if not rows:
                continue
            if title:
                lines += [Content("")] if lines else []
                lines.append(plain(title, "bold $accent"))
            lines += [row((f"  {keys:<16}", "bold"), does) for keys, does in rows]
        return stack(lines)
