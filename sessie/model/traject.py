"""A traject: one school (or region), and the plan that its sessions lead to."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field, replace

from sessie.model.frozen import dataclass
from sessie.model.session import Brought

SCHOOLS = {
    "po": "basisschool",
    "ikc": "kindcentrum",
    "vo": "middelbare school",
    "so": "speciaal onderwijs",
    "opvang": "kinderopvang",
    "regio": "regio",
}
"""Sorts of school, as stored and as shown."""

CONCEPT, DISCUSSED, SETTLED = "concept", "besproken", "vastgesteld"
PLAN_STATUSES = (CONCEPT, DISCUSSED, SETTLED)
"""How far a plan is; only what is vastgesteld is handed to the team."""


@dataclass(frozen=True, slots=True)
class Version:
    """A plan as it was at some moment."""

    number: int
    """From 1."""
    status: str
    date: str
    """ISO date."""
    note: str = ""
    """What changed, in the trainer's words."""
    text: str = ""
    """The whole plan in Markdown as it was then; every form of it is made from this. Empty for one
    that an earlier sessie kept without, and for one whose text was taken away."""
    points: tuple[Brought, ...] = ()
    """What the team works on: the themes and ambitions of the plan when it was vastgesteld."""
    emptied: str = ""
    """ISO date on which its text was taken away, or empty."""


@dataclass(frozen=True, slots=True)
class Ambition:
    """ambitie in the plan: what the trainer made of what people said."""

    id: str
    """Where it comes from, `session id/theme or slip id`; or `eigen-1` for one of the trainer."""
    goal: str
    """Where they want to be in a year."""
    partnership: str = ""
    now: str = ""
    path: str = ""
    when: str = ""
    """When it is done."""
    place: int = 0
    dropped: bool = False
    """Left out of the plan by the trainer; kept, so that it is not proposed again."""
    means: str = ""
    """Money, time, a room, people."""
    lead: str = ""
    """Who sees to it."""
    sign: str = ""
    """How they see that it works."""
    review: str = ""
    """When they look back on it."""
    errand: bool = False
    """klus: something to be done once, that stands apart from the ambitions."""


@dataclass(frozen=True, slots=True)
class Contact:
    """contactmoment: when school and parents meet or hear from each other, year in year out."""

    id: str
    what: str
    whom: str = ""
    """For which parents."""
    when: str = ""
    who: str = ""
    """Who of the school sees to it."""
    place: int = 0


@dataclass(frozen=True, slots=True)
class Traject:
    """What is kept of a traject besides its sessions."""

    id: str
    """Name of its folder."""
    name: str = ""
    place: str = ""
    sort: str = "po"
    """One of SCHOOLS."""
    pupils: int = 0
    """0 is not known."""
    families: int = 0
    own: Mapping[str, str] = field(default_factory=dict)
    """Chapter id → the trainer's own text in Markdown; what is generated is never kept here."""
    ambitions: Mapping[str, Ambition] = field(default_factory=dict)
    """What the trainer wrote about ambitions, by their id."""
    versions: tuple[Version, ...] = ()
    chosen: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """What of a partnership (`sterk/didactisch`) the trainer chose to put in words, each as
    `session id/slip id`; without an entry the plan takes what is proposed."""
    contacts: Mapping[str, Contact] = field(default_factory=dict)
    """The contactmomenten, by their id."""

    @property
    def begun(self) -> bool:
        """Whether anything was written, chosen or kept of the plan."""
        return bool(self.versions or self.own or self.ambitions or self.chosen or self.contacts)

    @property
    def status(self) -> str:
        """How far the plan is now: that of its last version."""
        return self.versions[-1].status if self.versions else CONCEPT

    @property
    def settled(self) -> Version | None:
        """The last version that was vastgesteld: what the team works with."""
        return next((v for v in reversed(self.versions) if v.status == SETTLED), None)

    def version(self, number: int) -> Version | None:
        """The version of this number."""
        return next((v for v in self.versions if v.number == number), None)

    def with_(self, **parts: object) -> Traject:
        """A copy with other parts."""
        return replace(self, **parts)  # type: ignore[arg-type]
