"""The fields of an agreement: the theme it is about, wat, wie, wanneer, samen met."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from textual import events, on
from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import Vertical
from textual.message import Message
from textual.widget import Widget
from textual.widgets import Input, Select, Static

from sessie.model.dutch import clean_line, wrong_date_in
from sessie.model.session import Action, Session
from sessie.rules.vote import ranked_themes
from sessie.widgets.fields import Chooser, Field, row_of
from sessie.widgets.text import plain, row

MOST = 140
"""Characters in one field; the room must be able to read it."""
FIELDS = {"what": "Wat", "who": "Wie", "when": "Wanneer", "together": "Samen met"}
"""The room is told of wat, wie and wanneer; the field that may stay empty comes last."""
LAST = "together"
NO_THEME = "-"
KEYS = "Enter = volgend veld, na Samen met = bewaren · ↑ ↓ = ander veld · esc = klaar"

Half = tuple[str, ...]
"""An agreement that is half written: its id, its theme, and the texts of its fields; empty for
none."""


class ActionForm(Vertical):
    """Writes one agreement at a time. It shows its fields only while it has the keys: letters
    beside it are for the evening. What is half written stays until it is kept."""

    BINDINGS = [
        Binding("down", "move(1)", "volgend veld"),
        Binding("up", "move(-1)", "vorig veld"),
        Binding("escape", "leave", "uit het formulier; wat je typte, blijft staan"),
        Binding("left,right", "nothing", show=False),
    ]
    KEYS = (("escape", "uit het formulier"),)

    action: Action | None = None
    """The agreement that is changed; None writes a new one."""
    _offered: list[tuple[str, str]] | None = None
    """Id and label of the themes in the list."""
    _begun: Half = ()
    """What stood in it before somebody typed."""

    @dataclass
    class Left(Message):
        """Escape was pressed."""

    @dataclass
    class Wanted(Message):
        """Somebody clicked on the form while it was closed."""

    def __init__(self, accept: Callable[[Action], str], told: Callable[[Half], None]) -> None:
        """`accept` keeps an agreement, one with an empty id as a new one; gives why it cannot.
        `told` gets what is half written, at every letter."""
        super().__init__()
        self._accept, self._tell = accept, told

    def compose(self) -> ComposeResult:
        """The fields; Enter goes to the next one and from the last one keeps."""
        yield Static(id="action-closed")
        yield row_of(Field("action-theme", "Thema", NO_THEME, {NO_THEME: "geen thema"}))
        for field, label in FIELDS.items():
            yield row_of(Field(f"action-{field}", label, keeps=field == LAST))
        yield Static(id="action-problem")

    def on_mount(self) -> None:
        """Closed."""
        self._begun = self._written
        self._say("")
        self._show()

    @property
    def _rows(self) -> list[Widget]:
        return list(self.query(".field"))

    def _show(self, opened: bool = False) -> None:
        """The fields, or what there is to go on with."""
        for widget in self._rows:
            themes = bool(self._offered) or widget.query(Input)
            widget.display = opened and bool(themes)
        self.query_one("#action-problem").display = opened
        closed = self.query_one("#action-closed", Static)
        closed.display = not opened
        theme = dict(self._offered or ()).get(self.theme, "")
        what = next(filter(None, (*self.half[2:], theme)), "") if self.half else ""
        line = [("Half ingevuld: ", "bold $accent"), f"“{what}”  ", ("i", "bold $accent"),
                (" = verder", "$text-quiet")]  # fmt: skip
        new = [("n", "bold $accent"), (" = nieuwe afspraak · ", "$text-quiet"),
               ("w", "bold $accent"), (" = gekozen wijzigen · ", "$text-quiet"),
               ("a", "bold $accent"), (" = bij een thema", "$text-quiet")]  # fmt: skip
        closed.update(row(*(line if what else new)))

    # what is in it ----------------------------------------------------------------------------

    def follow(self, session: Session) -> None:
        """Offer the themes of this session, what got most dots first."""
        select = self.query_one("#action-theme", Select)
        themes = [theme for _, theme in ranked_themes(session)]
        themes += [theme for theme in session.themes.values() if theme not in themes]
        offered = [(t.id, t.label) for t in themes]
        if self._offered != offered:
            self._offered = offered
            held = str(select.value)
            rows = [(plain("geen thema"), NO_THEME), *((plain(t.label), t.id) for t in themes)]
            with self.prevent(Select.Changed):
                select.set_options(rows)
                select.value = held if held in dict(offered) else NO_THEME
            self._show(self.opened)

    def _input(self, field: str) -> Input:
        return self.query_one(f"#action-{field}", Input)

    @property
    def _written(self) -> Half:
        texts = (clean_line(self._input(field).value) for field in FIELDS)
        return (self.action.id if self.action else "", self.theme, *texts)

    @property
    def half(self) -> Half:
        """What is half written."""
        written = self._written
        return () if written == self._begun else written

    def fill(self, action: Action | None) -> None:
        """Start with this agreement, or empty; what stood there is gone."""
        self.action = action
        with self.prevent(Input.Changed, Select.Changed):
            for field in FIELDS:
                self._input(field).value = getattr(action, field) if action else ""
            self._choose(action.theme if action else "")
        self._begun = self._written
        self._say("")
        self._told()

    def recall(self, half: Half, action: Action | None) -> None:
        """Go on with what is half written; `action` is the agreement that it changes, if that is
        still there."""
        self.fill(action)
        _, theme, *texts = half
        with self.prevent(Input.Changed, Select.Changed):
            for field, text in zip(FIELDS, texts, strict=True):
                self._input(field).value = text
            self._choose(theme)
        self._told()

    def about(self, theme: str) -> None:
        """A new agreement about this theme."""
        self.fill(None)
        self._choose(theme)

    def _choose(self, theme: str) -> None:
        known = any(theme == offered for offered, _ in self._offered or ())
        self.query_one("#action-theme", Select).value = theme if known else NO_THEME

    @property
    def theme(self) -> str:
        """Id of the theme that is filled in, or empty."""
        value = str(self.query_one("#action-theme", Select).value)
        return "" if value == NO_THEME else value

    @on(Input.Changed)
    @on(Select.Changed)
    def _told(self) -> None:
        self._tell(self.half)

    # opened and closed --------------------------------------------------------------------------

    @property
    def opened(self) -> bool:
        """Whether it shows its fields, and has the keys."""
        return self._rows[-1].display

    def start(self) -> None:
        """Give the keys to the field where one goes on."""
        self._show(opened=True)
        # At once: a moment without the keys would close it, and letters would be commands.
        self.screen.set_focus(self._input("what"))

    def on_descendant_blur(self) -> None:
        """Without the keys it is closed, however they were lost."""
        self.call_after_refresh(self._close_without_keys)

    def _close_without_keys(self) -> None:
        if self.is_attached and not self.has_focus_within:
            self._show()

    def on_click(self) -> None:
        """A closed form opens."""
        if not self.opened:
            self.post_message(self.Wanted())

    def on_key(self, event: events.Key) -> None:
        """A letter while the list of themes has the keys is no command."""
        chooses = isinstance(self.screen.focused, Chooser)
        if chooses and event.is_printable and event.key != "space":
            event.stop()
            event.prevent_default()

    def action_nothing(self) -> None:
        """Arrows beside a list stay in the form."""

    def action_move(self, by: int) -> None:
        """To another field; from the first and the last one there is nowhere to go."""
        fields = [widget for widget in self.query("Input, Chooser") if widget.focusable]
        here = self.screen.focused
        if here in fields and 0 <= (place := fields.index(here) + by) < len(fields):
            fields[place].focus()

    def action_leave(self) -> None:
        """Leave the form; what was half typed stays."""
        self.post_message(self.Left())

    # keeping it ---------------------------------------------------------------------------------

    def _say(self, problem: str) -> None:
        self.query_one("#action-problem", Static).update(
            plain(problem or KEYS, "bold $accent" if problem else "$text-quiet")
        )

    @on(Input.Submitted)
    def _submitted(self, event: Input.Submitted) -> None:
        event.stop()
        if not event.input.has_class("goes-on"):
            self._keep()

    def _keep(self) -> None:
        filled = dict(zip(FIELDS, self._written[2:], strict=True))
        made = replace(
            self.action or Action("", ""),
            what=filled["what"],
            who=filled["who"],
            together=filled["together"],
            when=filled["when"],
            theme=self.theme,
        )
        field, problem = _wrong(filled)
        problem = problem or self._accept(made)
        if problem:
            self._say(problem)
            self._input(field or "what").focus()
            return
        self.fill(None)
        self.start()


def _wrong(filled: dict[str, str]) -> tuple[str, str]:
    """Which field is not right, and why."""
    if not filled["what"]:
        return "what", "Vul eerst in wat jullie gaan doen."
    for field, text in filled.items():
        if len(text) > MOST:
            return field, f"Te lang: {len(text)} van {MOST} tekens. Maak het korter."
    return "when", wrong_date_in(filled["when"])
