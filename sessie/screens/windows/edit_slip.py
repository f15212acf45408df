"""Changing one slip: its text, what the report says instead, and where it belongs.

Table and role are never shown together: the table is shown, the role is only offered to change.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from sessie.model.session import MAX_SLIP, Contribution, Session
from sessie.model.vocabulary import LANGUAGES
from sessie.rules.entry import asks_who
from sessie.rules.setup import Unclear
from sessie.screens.windows.form import KEEP_OR_LEAVE, Field, Form, Values

EMPTY = "De tekst is leeg. Typ iets, of druk op esc en haal het briefje weg met x."


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
        fields = [*_texts(session, slip), *_places(session, slip)]
        super().__init__("Briefje wijzigen", fields, self._edited)

    def _edited(self, values: Values) -> Edited:
        if not values["text"]:
            raise Unclear("text", EMPTY)
        label = values.pop("new-theme")
        values["role"] = values["role"] or self._slip.role
        return Edited(replace(self._slip, **values), label)  # type: ignore[arg-type]


def _texts(session: Session, slip: Contribution) -> Iterator[Field]:
    labels = {"text": "Tekst", "translation": "Vertaling", "public": "Zo in het verslag"}
    item = session.script.collecting_item(slip.round)
    if (item and asks_who(item)) or slip.who or slip.when:
        labels |= {"who": "Wie", "when": "Wanneer"}
    for name, label in labels.items():
        yield Field(name, label, str(getattr(slip, name)), most=MAX_SLIP, keeps=True)


def _places(session: Session, slip: Contribution) -> Iterator[Field]:
    """Every field but the role shows what it is now."""
    script = session.script
    kinds = {kind for item in script.collecting for kind in item.kinds} | {slip.kind}
    named = {kind.id: kind.name for kind in script.kinds if kind.id in kinds}
    named.setdefault(slip.kind, script.kind(slip.kind).name)
    roles = {role.id: role.name for role in script.roles}
    fitting = {t.id: t.label for t in session.themes.values() if t.item in ("", slip.round)}
    yield Field("table", "Tafel", slip.table, {table: table for table in session.tables})
    yield Field("round", "Ronde", slip.round, {item.id: item.title for item in script.collecting})
    yield Field("kind", "Soort", slip.kind, named)
    yield Field("role", "Andere rol", "", {"": "zoals het was", **roles})
    yield Field("theme", "Thema", slip.theme, {"": "zonder thema", **fitting})
    yield Field("new-theme", "Nieuw thema", hint="of typ een nieuw thema", keeps=True)
    yield Field("lang", "Taal", slip.lang, LANGUAGES)
