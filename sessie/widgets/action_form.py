"""The fields of an agreement: wat, wie, samen met, wanneer, and the theme it is about."""

from __future__ import annotations

from dataclasses import dataclass, replace

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import Horizontal, Vertical
from textual.message import Message
from textual.widgets import Input, Label, Select, Static

from sessie.model.dutch import clean_line
from sessie.model.session import Action, Session
from sessie.rules.vote import ranked_themes
from sessie.widgets.line_input import LineInput
from sessie.widgets.text import plain

MOST = 140
"""Characters in one field; the room must be able to read it."""
FIELDS = (("what", "Wat"), ("who", "Wie"), ("together", "Samen met"), ("when", "Wanneer"))
NO_THEME = "-"


class ActionForm(Vertical):
    """Writes one agreement at a time."""

    BINDINGS = [Binding("escape", "leave", "uit het formulier")]

    action: Action | None = None
    """The agreement that is changed; None writes a new one."""
    _offered: list[tuple[str, str]] | None = None
    """Id and label of the themes in the list."""

    @dataclass
    class Written(Message):
        """An agreement was written; an empty id is a new one."""

        action: Action

    @dataclass
    class Left(Message):
        """Escape was pressed."""

    def compose(self) -> ComposeResult:
        """The fields; Enter goes to the next one and from the last one stores."""
        for field, label in FIELDS:
            with Horizontal():
                yield Label(label)
                goes_on = "" if field == "when" else "goes-on"
                yield LineInput(
                    id=f"action-{field}", compact=True, select_on_focus=False, classes=goes_on
                )
        with Horizontal(id="action-theme-row"):
            yield Label("Thema")
            yield Select[str](
                [(plain("geen thema"), NO_THEME)],
                value=NO_THEME,
                allow_blank=False,
                id="action-theme",
                compact=True,
            )
        yield Static(id="action-problem")

    def on_mount(self) -> None:
        """Say at once how it works."""
        self._say("")

    def follow(self, session: Session) -> None:
        """Offer the themes of this session, what got most dots first."""
        select = self.query_one("#action-theme", Select)
        themes = [theme for _, theme in ranked_themes(session)]
        themes += [theme for theme in session.themes.values() if theme not in themes]
        rows = [(plain("geen thema"), NO_THEME), *((plain(t.label), t.id) for t in themes)]
        self.query_one("#action-theme-row").display = len(rows) > 1
        held = select.value
        offered = [(t.id, t.label) for t in themes]
        values = [value for _, value in rows]
        if self._offered != offered:
            self._offered = offered
            select.set_options(rows)
            select.value = held if held in values else NO_THEME

    def fill(self, action: Action | None) -> None:
        """Start with this agreement, or empty."""
        self.action = action
        for field, _ in FIELDS:
            self.query_one(f"#action-{field}", Input).value = (
                getattr(action, field) if action else ""
            )
        self._choose(action.theme if action else "")
        self._say("")

    def about(self, theme: str) -> None:
        """A new agreement about this theme; what was typed for a new one stays."""
        if self.action is not None:
            self.fill(None)
        self._choose(theme)

    def _choose(self, theme: str) -> None:
        known = any(theme == offered for offered, _ in self._offered or ())
        self.query_one("#action-theme", Select).value = theme if known else NO_THEME

    def start(self) -> None:
        """Give the keys to the first field."""
        self.query_one("#action-what", Input).focus()

    @property
    def theme(self) -> str:
        """Id of the theme that is filled in, or empty."""
        value = str(self.query_one("#action-theme", Select).value)
        return "" if value == NO_THEME else value

    def _say(self, problem: str) -> None:
        hint = problem or "Enter = volgend veld, na Wanneer = opslaan · esc = klaar"
        self.query_one("#action-problem", Static).update(
            plain(hint, "bold $accent" if problem else "$text-quiet")
        )

    @on(Input.Submitted)
    def _submitted(self, event: Input.Submitted) -> None:
        event.stop()
        if event.input.id == f"action-{FIELDS[-1][0]}":
            self._store()

    def _store(self) -> None:
        texts = {f: clean_line(self.query_one(f"#action-{f}", Input).value) for f, _ in FIELDS}
        if not texts["what"]:
            self._say("Vul eerst in wat jullie gaan doen.")
            self.start()
            return
        if long := next((t for t in texts.values() if len(t) > MOST), ""):
            self._say(f"Te lang: {len(long)} van {MOST} tekens. Maak het korter.")
            return
        made = replace(
            self.action or Action("", ""),
            what=texts["what"],
            who=texts["who"],
            together=texts["together"],
            when=texts["when"],
            theme=self.theme,
        )
        self.post_message(self.Written(made))
        self.fill(None)
        self.start()

    def action_leave(self) -> None:
        """Leave the form; what was half typed stays."""
        self.post_message(self.Left())
