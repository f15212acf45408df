"""What the block at the top of a draaiboek says."""

from __future__ import annotations

from dataclasses import dataclass

from sessie.domain.script import OUDERAVOND, SESSION_TYPES, Role, Side, type_called
from sessie.domain.vocabulary import SIDES
from sessie.library.front import Front
from sessie.library.kinds import OwnKind, read_kinds
from sessie.library.remarks import Remarks, not_a_number, not_yes_or_no, quote
from sessie.library.roles import Named, default_roles, read_roles, read_sides
from sessie.library.spelling import nearest, same, slug
from sessie.library.values import minutes, number, span, time_of_day, yes_no

_ALMOST_KNOWN = 0.85
"""How alike a session must be to a known one to be taken for a typing error."""
_OWN_TYPE = (
    "Nu is het een eigen soort: met een gewoon verslag, zonder brief aan ouders, "
    'en in een traject onder "Ook gehouden".'
)
_FORMS = {"u": "u", "uw": "u", "je": "je", "jij": "je", "jullie": "je"}


@dataclass(frozen=True, slots=True)
class Header:
    """The settings of a draaiboek."""

    id: str
    title: str
    session_type: str
    minutes: int
    """0 when the block does not say."""
    begin: str
    named: tuple[Named, ...]
    sides: tuple[Side, ...]
    kinds: tuple[OwnKind, ...]
    tables: tuple[int, int]
    per_table: tuple[int, int]
    dots_per_person: int
    projected: bool
    address: str
    """u or je, when the block says how the room is addressed; else ""."""
    source: str
    version: str

    @property
    def roles(self) -> tuple[Role, ...]:
        """The roles, whose letters are not final yet."""
        return tuple(named.role for named in self.named)

    @property
    def for_parents(self) -> bool:
        """Whether parents are in the room."""
        return any(role.side == "thuis" for role in self.roles)


class _Reader:
    """Reads the values of a block, with a remark for each that makes no sense."""

    def __init__(self, front: Front, remarks: Remarks) -> None:
        self.front = front
        self.remarks = remarks

    def header(self, file: str) -> Header:
        front = self.front
        title = front.get("titel")
        if not title:
            self.remarks.skip(
                front.line("titel"),
                'bovenaan mist de regel "titel:". Zonder titel kan ik het draaiboek niet tonen.',
            )
        self._sort()
        return Header(
            slug(front.get("id")) or slug(file.rpartition(".")[0] or file) or "draaiboek",
            title,
            self._session_type(),
            self._minutes(),
            self._begin(),
            self._roles(),
            self._sides(),
            self._kinds(),
            self._span("tafels", (1, 40), "5-8"),
            self._span("per tafel", (0, 0), "6-9"),
            self._dots(),
            self._projected(),
            self._address(),
            front.get("bron"),
            front.get("versie"),
        )

    def _sort(self) -> None:
        sort = self.front.get("soort")
        if sort and same(sort) != "draaiboek":
            self.remarks.advise(
                self.front.line("soort"),
                f"de soort {quote(sort)} past hier niet. Schrijf: soort: draaiboek",
            )

    def _session_type(self) -> str:
        text = self.front.get("sessie")
        word = slug(text) or OUDERAVOND.id
        if type_called(word) not in SESSION_TYPES:
            known = [known.name for known in SESSION_TYPES]
            guess = nearest(text, known, _ALMOST_KNOWN)
            meant = f'Bedoel je "{guess}"?' if guess else f"Je kunt kiezen uit: {', '.join(known)}."
            self.remarks.advise(
                self.front.line("sessie"),
                f"ik ken de sessie {quote(text)} niet. {meant} {_OWN_TYPE}",
            )
        return word

    def _minutes(self) -> int:
        text = self.front.get("duur")
        found = minutes(text)
        if text and not found:
            self.remarks.skip(self.front.line("duur"), not_a_number("duur", text, 120))
        return found

    def _begin(self) -> str:
        text = self.front.get("begin")
        found = time_of_day(text)
        if text and not found:
            self.remarks.skip(
                self.front.line("begin"),
                f"de tijd {quote(text)} kan ik niet lezen. Schrijf bijvoorbeeld: 19:30",
            )
        return found or "19:30"

    def _span(self, key: str, default: tuple[int, int], example: str) -> tuple[int, int]:
        text = self.front.get(key)
        found = span(text)
        if text and not found:
            self.remarks.skip(self.front.line(key), not_a_number(key, text, example))
        return found or default

    def _dots(self) -> int:
        text = self.front.get("stippen per persoon")
        found = number(text)
        if text and found is None:
            line = self.front.line("stippen per persoon")
            self.remarks.skip(line, not_a_number("stippen per persoon", text, 3))
        return 3 if found is None else found

    def _projected(self) -> bool:
        text = self.front.get("projectie")
        found = yes_no(text)
        if text and found is None:
            self.remarks.skip(self.front.line("projectie"), not_yes_or_no("projectie", text))
        return found is not False

    def _address(self) -> str:
        text = self.front.get("aanspreken")
        if text and same(text) not in _FORMS:
            self.remarks.skip(
                self.front.line("aanspreken"),
                f"kies bij aanspreken u of je. Er staat {quote(text)}.",
            )
        return _FORMS.get(same(text), "")

    def _kinds(self) -> tuple[OwnKind, ...]:
        return read_kinds(self.front.get("soorten"), self.front.line("soorten"), self.remarks)

    def _roles(self) -> tuple[Named, ...]:
        text = self.front.get("rollen")
        return (
            read_roles(text, self.front.line("rollen"), self.remarks) if text else default_roles()
        )

    def _sides(self) -> tuple[Side, ...]:
        text = self.front.get("kanten")
        return read_sides(text, self.front.line("kanten"), self.remarks) if text else SIDES


def read_header(front: Front, file: str, remarks: Remarks) -> Header:
    """The settings in the block; what is missing or unreadable gets its usual value."""
    return _Reader(front, remarks).header(file)
