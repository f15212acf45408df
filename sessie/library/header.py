"""What the block at the top of a draaiboek says, and single values as people write them."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Generic, Protocol, TypeVar

from sessie.library.people import Named, read_kinds, read_roles, read_sides
from sessie.library.pieces import Top, Value
from sessie.library.remarks import Remarks, Words, nearest, quote, same, slug
from sessie.model.dutch import hhmm, parse_time
from sessie.model.frozen import dataclass
from sessie.model.script import OUDERAVOND, SESSION_TYPES, Kind, Role, Script, type_called

KEYS = Words(
    "soort",
    "id",
    ("titel", "titels"),
    ("sessie", "sessies"),
    ("duur", "tijdsduur"),
    ("begin", "begintijd", "start"),
    ("rollen", "rol"),
    ("kanten", "kant"),
    "soorten",
    ("tafels", "tafel"),
    "per tafel",
    ("stippen per persoon", "stippen"),
    ("projectie", "projecteren", "op de beamer", "beamer"),
    ("aanspreken", "aanspreekvorm"),
    ("bron", "bronnen"),
    ("versie", "versies"),
)

_ALMOST_KNOWN = 0.85
"""How alike a session must be to a known one to be taken for a typing error."""
_OWN_TYPE = (
    "Nu is het een eigen soort: met een gewoon verslag, zonder brief aan ouders, "
    'en in een traject onder "Ook gehouden".'
)

_MINUTES = re.compile(r"(\d{1,3})\s*(?:min|minuut|minuten|m|')?\.?", re.ASCII | re.IGNORECASE)
_SPAN = re.compile(r"(\d{1,3})(?:\s*(?:-|–|—|tot|tot en met|t/m)\s*(\d{1,3}))?", re.ASCII)
_YES_NO = {
    **dict.fromkeys(("ja", "j", "yes", "graag", "aan", "wel", "true", "x", "1"), True),
    **dict.fromkeys(("nee", "n", "neen", "no", "uit", "niet", "geen", "false", "0"), False),
}


# single values ----------------------------------------------------------------------------------


def minutes(text: str) -> int | None:
    """Minutes in "5 min", "5 minuten" or "5"; None when it is something else, or 0."""
    found = _MINUTES.fullmatch(text.strip())
    return int(found[1]) or None if found else None


def time_of_day(text: str) -> str | None:
    """A time as 19:30, from "19.30 uur", "19u30" and the like; None when it is none."""
    found = parse_time(text)
    return None if found is None else hhmm(found)


def number(text: str) -> int | None:
    """A number of at most three digits; None when it is something else."""
    return int(text) if re.fullmatch(r"\d{1,3}", text, re.ASCII) else None


def span(text: str) -> tuple[int, int] | None:
    """Lowest and highest of "5-8", "5 tot 8" or "6"; None when it is something else."""
    found = _SPAN.fullmatch(text.strip())
    if not found:
        return None
    low, high = int(found[1]), int(found[2] or found[1])
    return (min(low, high), max(low, high)) if low and high else None


def yes_no(text: str) -> bool | None:
    """What "ja" or "nee" says, in other words too; None when it is something else."""
    return _YES_NO.get(same(text))


# a value under a name ---------------------------------------------------------------------------

T = TypeVar("T")


class Given(Protocol):
    """Values under names: the block at the top, or what stands under an item."""

    def one(self, key: str, /) -> Value | None:
        """The value under a name, or None when there is none."""


@dataclass(frozen=True, slots=True)
class Field(Generic[T]):
    """A value that must be of a certain sort."""

    name: str
    read: Callable[[str], T | None]
    wrong: str
    """The sentence for what cannot be read; {} is what stands there."""

    def of(self, given: Given, usual: T, remarks: Remarks) -> T:
        """The value, or the usual one when there is none, or none that can be read."""
        value = given.one(self.name)
        found = self.read(value.text) if value else None
        if value and found is None:
            remarks.skip(value.line, self.wrong.format(quote(value.text)))
        return usual if found is None else found


def a_number(name: str, example: int | str) -> str:
    """What to say (`Field.wrong`) of a value that should be a number."""
    return f"{name} moet een getal zijn, bijvoorbeeld {example}. Er staat {{}}."


def yes_field(name: str) -> Field[bool]:
    """A value that says ja or nee."""
    return Field(name, yes_no, f'bij "{name}:" past alleen ja of nee. Er staat {{}}.')


_FORMS = {"u": "u", "uw": "u", "je": "je", "jij": "je", "jullie": "je"}
_DURATION = Field("duur", minutes, a_number("duur", 120))
_BEGIN = Field("begin", time_of_day, "de tijd {} kan ik niet lezen. Schrijf bijvoorbeeld: 19:30")
_TABLES = Field("tafels", span, a_number("tafels", "5-8"))
_PER_TABLE = Field("per tafel", span, a_number("per tafel", "6-9"))
_DOTS = Field("stippen per persoon", number, a_number("stippen per persoon", 3))
_PROJECTED = yes_field("projectie")
_ADDRESS = Field(
    "aanspreken",
    lambda text: _FORMS.get(same(text)),
    "kies bij aanspreken u of je. Er staat {}.",
)


# the block --------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Header:
    """The settings of a draaiboek."""

    script: Script
    """What the block says, with its usual values; 0 minutes when it does not say. The parts are not
    there yet, nor the roles and kinds with their letters."""
    named: tuple[Named[Role], ...]
    kinds: tuple[Named[Kind], ...]
    address: str
    """u or je, when the block says how the room is addressed; else ""."""

    @property
    def roles(self) -> tuple[Role, ...]:
        """The roles, whose letters are not final yet."""
        return tuple(named.what for named in self.named)

    @property
    def for_parents(self) -> bool:
        """Whether parents are in the room."""
        return any(role.side == "thuis" for role in self.roles)


def read_header(top: Top, file: str, remarks: Remarks) -> Header:
    """The settings in the block; what is missing or unreadable gets its usual value."""
    check_sort(top, "draaiboek", remarks)
    script = Script(
        id=slug(top.get("id")) or slug(file.rpartition(".")[0] or file) or "draaiboek",
        title=needed_title(top, "het draaiboek", remarks),
        phases=(),
        session_type=_session_type(top, remarks),
        minutes=_DURATION.of(top, 0, remarks),
        begin=_BEGIN.of(top, "19:30", remarks),
        sides=read_sides(top.one("kanten"), remarks),
        tables=_TABLES.of(top, (1, 40), remarks),
        per_table=_PER_TABLE.of(top, (0, 0), remarks),
        dots_per_person=_DOTS.of(top, 3, remarks),
        source=top.get("bron"),
        version=top.get("versie"),
        projected=_PROJECTED.of(top, True, remarks),
    )
    roles, kinds = top.one("rollen"), top.one("soorten")
    address = _ADDRESS.of(top, "", remarks)
    return Header(script, read_roles(roles, remarks), read_kinds(kinds, remarks), address)


def needed_title(top: Top, what: str, remarks: Remarks) -> str:
    """The title; without one this, which `what` names, cannot be shown."""
    if not top.get("titel"):
        remarks.skip(
            top.line("titel"),
            f'bovenaan mist de regel "titel:". Zonder titel kan ik {what} niet tonen.',
        )
    return top.get("titel")


def check_sort(top: Top, sort: str, remarks: Remarks) -> None:
    """Say so when a file says that it is of another sort."""
    said = top.get("soort")
    if said and same(said) != sort:
        remarks.advise(
            top.line("soort"), f"de soort {quote(said)} past hier niet. Schrijf: soort: {sort}"
        )


def _session_type(top: Top, remarks: Remarks) -> str:
    text = top.get("sessie")
    word = slug(text) or OUDERAVOND.id
    if type_called(word) not in SESSION_TYPES:
        known = [known.name for known in SESSION_TYPES]
        guess = nearest(text, known, _ALMOST_KNOWN)
        meant = f'Bedoel je "{guess}"?' if guess else f"Je kunt kiezen uit: {', '.join(known)}."
        remarks.advise(
            top.line("sessie"), f"ik ken de sessie {quote(text)} niet. {meant} {_OWN_TYPE}"
        )
    return word
