"""Changing one slip: its text, what the report says instead, and where it belongs.

Table and role are never shown together: the table is shown, the role is only offered to change.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.widgets import Button, Input, Select, Static

from sessie.model.dutch import clean_line
from sessie.model.session import MAX_SLIP, Contribution, Session
from sessie.model.vocabulary import LANGUAGES
from sessie.rules.entry import asks_who
from sessie.screens.windows.window import Dialog
from sessie.widgets.field import Chooser, Form, field
from sessie.widgets.line_input import LineInput
from sessie.widgets.text import plain

SAME = ""
NO_THEME = "-"


@dataclass(frozen=True, slots=True)
class Edited:
    """The slip as it is now, and the label of a theme that is made for it; empty for none."""

    slip: Contribution
    new_theme: str = ""


class EditSlip(Dialog[Edited | None]):
    """Dismisses with what was changed, or None."""

    BINDINGS = [
        Binding("escape", "dismiss(None)", "laat maar"),
        Binding("ctrl+enter,f10", "keep", "bewaren"),
        Binding("down", "app.focus_next", "volgend veld"),
        Binding("up", "app.focus_previous", "vorig veld"),
    ]

    def __init__(self, session: Session, slip: Contribution) -> None:
        super().__init__()
        self._session, self._slip = session, slip

    def compose(self) -> ComposeResult:
        """A form; every field but the role shows what it is now."""
        slip = self._slip
        with Vertical(classes="dialog wide"):
            yield Static("Briefje wijzigen", classes="dialog-title")
            with Form(classes="form"):
                yield from self._texts(slip)
                yield from self._places(slip)
            yield Static(id="edit-problem", classes="problem")
            with Horizontal(classes="buttons"):
                yield Button("Bewaren (F10)", id="keep", variant="primary", compact=True)
                yield Button("Laat maar (esc)", id="leave", compact=True)

    def on_mount(self) -> None:
        """Begin with the text."""
        self.query_one("#slip-text", Input).focus()

    @property
    def _text_fields(self) -> list[tuple[str, str]]:
        """(field of the slip, label) of what is typed."""
        fields = [
            ("text", "Tekst"),
            ("translation", "Vertaling"),
            ("public", "Zo in het verslag"),
        ]
        item = self._session.script.collecting_item(self._slip.round)
        if (item and asks_who(item)) or self._slip.who or self._slip.when:
            fields += [("who", "Wie"), ("when", "Wanneer")]
        return fields

    def _texts(self, slip: Contribution) -> ComposeResult:
        for name, label in self._text_fields:
            value = str(getattr(slip, name))
            yield field(
                label, LineInput(value, id=f"slip-{name}", compact=True, select_on_focus=False)
            )

    def _places(self, slip: Contribution) -> ComposeResult:
        script, session = self._session.script, self._session
        rounds = [(plain(item.title), item.id) for item in script.collecting]
        kinds = {kind for item in script.collecting for kind in item.kinds} | {slip.kind}
        kind_rows = [(plain(k.name), k.id) for k in script.kinds if k.id in kinds]
        if slip.kind not in {kind_id for _, kind_id in kind_rows}:
            kind_rows.append((plain(script.kind(slip.kind).name), slip.kind))
        yield from self._select(
            "table", "Tafel", [(plain(t), t) for t in session.tables], slip.table
        )
        yield from self._select("round", "Ronde", rounds, slip.round)
        yield from self._select("kind", "Soort", kind_rows, slip.kind)
        roles = [(plain("zoals het was"), SAME), *((plain(r.name), r.id) for r in script.roles)]
        yield from self._select("role", "Andere rol", roles, SAME)
        fitting = [t for t in session.themes.values() if t.item in ("", slip.round)]
        themes = [(plain("zonder thema"), NO_THEME), *((plain(t.label), t.id) for t in fitting)]
        yield from self._select("theme", "Thema", themes, slip.theme or NO_THEME)
        new = LineInput(id="slip-new-theme", compact=True, placeholder="of typ een nieuw thema")
        yield field("Nieuw thema", new)
        langs = [(plain(name), code) for code, name in LANGUAGES.items()]
        yield from self._select("lang", "Taal", langs, slip.lang)

    def _select(
        self, name: str, label: str, rows: list[tuple[Content, str]], value: str
    ) -> ComposeResult:
        if value not in {row_value for _, row_value in rows}:
            rows = [*rows, (plain(value), value)]
        chooser = Chooser(rows, value=value, allow_blank=False, id=f"slip-{name}", compact=True)
        yield field(label, chooser)

    def on_button_pressed(self, event: Button.Pressed) -> None:
        """Keep or leave."""
        event.stop()
        if event.button.id == "keep":
            self.action_keep()
        else:
            self.dismiss(None)

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Enter in a text field keeps."""
        event.stop()
        self.action_keep()

    def action_keep(self) -> None:
        """Give the changed slip, unless something is wrong with it."""
        texts = {
            name: clean_line(self.query_one(f"#slip-{name}", Input).value)
            for name, _ in self._text_fields
        }
        if problem := _problem(*texts.values()):
            self.query_one("#edit-problem", Static).update(plain(problem))
            return
        chosen = {
            f: str(self.query_one(f"#slip-{f}", Select).value)
            for f in ("table", "round", "kind", "role", "theme", "lang")
        }
        role = chosen.pop("role") or self._slip.role
        theme = "" if chosen["theme"] == NO_THEME else chosen["theme"]
        kept = replace(
            self._slip,
            table=chosen["table"],
            round=chosen["round"],
            role=role,
            kind=chosen["kind"],
            theme=theme,
            lang=chosen["lang"],
        )
        kept = replace(
            kept, text=texts["text"], translation=texts["translation"], public=texts["public"]
        )
        who, when = texts.get("who", kept.who), texts.get("when", kept.when)
        label = clean_line(self.query_one("#slip-new-theme", Input).value)
        self.dismiss(Edited(replace(kept, who=who, when=when), label))


def _problem(*texts: str) -> str:
    if not texts[0]:
        return "De tekst is leeg. Typ iets, of druk op esc en haal het briefje weg met x."
    long = next((t for t in texts if len(t) > MAX_SLIP), "")
    return f"Te lang: {len(long)} van {MAX_SLIP} tekens. Maak het korter." if long else ""
