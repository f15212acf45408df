"""Changing one slip: all of it in a form, or one thing with one letter; and changing what a whole
table said. Only for the facilitator: table and role stand beside each other."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import partial
from string import ascii_lowercase
from typing import Any

from textual.binding import Binding
from textual.content import Content

from sessie.model.dutch import wrong_date_in
from sessie.model.script import Round
from sessie.model.session import MAX_SLIP, Contribution, KeySentence, Score, Session
from sessie.model.vocabulary import LANGUAGES
from sessie.rules.entry import asks_who
from sessie.rules.setup import Unclear
from sessie.rules.slips import void, without_void
from sessie.rules.stray import BRIEF
from sessie.screens.windows.ask import Choose, ChooseOne
from sessie.screens.windows.form import KEEP_OR_LEAVE, Form, Values
from sessie.widgets.fields import Field
from sessie.widgets.text import plain, row

EMPTY = "De tekst is leeg. Typ iets, of druk op esc en haal het briefje weg met delete."
EMPTY_SAID = "Hier staat niets meer. Typ iets, of druk op esc en haal het weg met delete."


@dataclass(frozen=True, slots=True)
class Edited:
    """The slip as it is now, and the label of a theme that is made for it; empty for none."""

    slip: Contribution
    new_theme: str = ""


class EditSlip(Form[Edited]):
    """Dismisses with what was changed, or None."""

    BINDINGS = KEEP_OR_LEAVE

    def __init__(self, session: Session, slip: Contribution) -> None:
        self._slip = slip
        self._fits = False
        """Whether what belongs to the old text fits the new one too, as somebody said."""
        fields = [*_first(session, slip), *_places(session, slip), *_rest(session, slip)]
        super().__init__("Briefje wijzigen", fields, self._edited)

    def _edited(self, values: Values) -> Edited:
        if not values["text"]:
            raise Unclear("text", EMPTY)
        if problem := wrong_date_in(values.get("when", "")):
            raise Unclear("when", problem)
        label = values.pop("new-theme")
        slip = _with_values(self._slip, values)
        return Edited(slip if self._fits else without_void(self._slip, slip), label)

    def say(self, problem: str) -> None:
        """Say what is wrong; else what another text does to what belongs to the old one."""
        super().say(problem or " ".join(self._of_old_text()))

    def _of_old_text(self) -> list[str]:
        values = self.values
        if not self.is_mounted or not values["text"]:
            return []
        values.pop("new-theme")
        gone = void(self._slip, _with_values(self._slip, values))
        return [f"{OLD[name]} hoort bij de oude tekst: “{getattr(self._slip, name)}”."
                for name in gone]  # fmt: skip

    def action_keep(self) -> None:
        """Keep it; what belongs to the old text goes with it, or stays: that is asked."""
        old = self._of_old_text()
        if not old or len(self.values["text"]) > MAX_SLIP:
            super().action_keep()
            return
        question = Choose(
            " ".join([*old, "Wat doe je ermee?"]), {"weg": "Weg", "past": "Laten staan"}
        )
        self.app.push_screen(question, self._decided)

    def _decided(self, answer: str | None) -> None:
        if answer:
            self._fits = answer == "past"
            super().action_keep()


OLD = {"translation": "De vertaling", "public": "“Zo in het verslag”"}


def _with_values(slip: Contribution, values: Mapping[str, str]) -> Contribution:
    parts: dict[str, Any] = dict(values)
    return replace(slip, **parts)


def _line(slip: Contribution, name: str, label: str) -> Field:
    return Field(name, label, str(getattr(slip, name)), most=MAX_SLIP, keeps=True)


def _first(session: Session, slip: Contribution) -> Iterator[Field]:
    yield _line(slip, "text", "Tekst")
    item = session.script.collecting_item(slip.round)
    if (item and asks_who(item)) or slip.who or slip.when:
        yield _line(slip, "who", "Wie")
        yield _line(slip, "when", "Wanneer")


def _places(session: Session, slip: Contribution) -> Iterator[Field]:
    """What is mended most."""
    script = session.script
    kinds = {kind for item in script.collecting for kind in item.kinds} | {slip.kind}
    named = {kind.id: kind.name for kind in script.kinds if kind.id in kinds}
    named.setdefault(slip.kind, script.kind(slip.kind).name)
    roles = {role.id: role.name for role in script.roles}
    roles.setdefault(slip.role, script.role(slip.role).name)
    yield Field("table", "Tafel", slip.table, {table: table for table in session.tables})
    yield Field("role", "Rol", slip.role, roles)
    yield Field("kind", "Soort", slip.kind, named)
    yield Field("round", "Ronde", slip.round, {item.id: item.title for item in script.collecting})


def _rest(session: Session, slip: Contribution) -> Iterator[Field]:
    fitting = {t.id: t.label for t in session.themes.values() if t.item in ("", slip.round)}
    yield Field("theme", "Thema", slip.theme, {"": "zonder thema", **fitting})
    yield Field("new-theme", "Nieuw thema", hint="of typ een nieuw thema", keeps=True)
    yield Field("lang", "Taal", slip.lang, LANGUAGES)
    yield _line(slip, "translation", "Vertaling")
    yield _line(slip, "public", "Zo in het verslag")


class EditSaid(Form[str]):
    """What a whole table said. Dismisses with the new text, or None."""

    BINDINGS = KEEP_OR_LEAVE

    def __init__(self, session: Session, said: KeySentence | Score, name: str) -> None:
        """`name` is what it is called."""
        score = isinstance(said, Score)
        text = str(said.value) if isinstance(said, Score) else said.text
        item = session.script.item(said.item)
        low, high = item.score if score and isinstance(item, Round) else (0, 0)
        give = partial(_number, low, high) if score else _words
        label = name[:1].upper() + name[1:]
        title = f"{label} van tafel {said.table}"
        super().__init__(title, [Field("text", label, text, most=MAX_SLIP, keeps=True)], give)


def _words(values: Values) -> str:
    if not values["text"]:
        raise Unclear("text", EMPTY_SAID)
    return values["text"]


def _number(low: int, high: int, values: Values) -> str:
    text = values["text"]
    if not (text.isascii() and text.isdigit() and low <= int(text[:4]) <= high):
        said = f"Een cijfer is een getal van {low} tot {high}. Er staat “{text[:20]}”."
        raise Unclear("text", said)
    return text


class ChooseLetter(ChooseOne):
    """Dismisses with the value that was chosen; None when it was given up. Each has the letter that
    it has in the entry line, capital or small. The cursor is on what it is now."""

    BINDINGS = [Binding(letter, f"letter('{letter}')", show=False) for letter in ascii_lowercase]
    KEYS = "letter of enter = kiezen · esc = laat maar"
    NUMBERED = 0
    HOLD = BRIEF

    def __init__(self, title: str, choices: Mapping[str, tuple[str, str]], now: str) -> None:
        """`choices`: value → its letter, and what it is called. `now` is what it is."""
        self._letters = {value: letter for value, (letter, _) in choices.items()}
        lines = [
            (value, row(name, ("   zo is het nu", "$text-quiet") if value == now else ""))
            for value, (_, name) in choices.items()
        ]
        super().__init__(title, lines, at=now)

    def mark(self, number: int, line_id: str) -> Content:
        """Its letter."""
        return plain(f"{self._letters[line_id]:<3}", "bold $accent")

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """A letter that chooses nothing does nothing."""
        if action == "letter":
            return bool(self._chosen_by(str(parameters[0])))
        return super().check_action(action, parameters)

    def action_letter(self, letter: str) -> None:
        """A letter chooses its line."""
        self.dismiss(self._chosen_by(letter))

    def _chosen_by(self, letter: str) -> str:
        found = (value for value, one in self._letters.items() if one.lower() == letter)
        return next(found, "")
