"""Slides that the program draws itself: the partnerships, the stip op de horizon, the practice
examples and the speerpunten."""

from __future__ import annotations

from dataclasses import field

from sessie.model.frozen import dataclass
from sessie.model.script import Item, Slide
from sessie.model.session import Brought, Session
from sessie.public.scene import Block
from sessie.rules.points import AMBITION, points
from sessie.rules.setup import chosen_examples

NO_STIP = "Die zin maken we vandaag samen."
NO_EXAMPLES = "Hier komen voorbeelden van elders."
NO_PLAN = "Het plan is nog niet vastgesteld."
RECALL = "Wat weten we zelf nog van de ouderavond?"
NOTHING = "Er is nog niets bekend van een vorige keer."


@dataclass(frozen=True, slots=True)
class Partnership:
    """One of the ways in which parents and school are partners."""

    name: str
    label: str
    """The heading that it stands under."""
    words: str
    """What it is in daily words."""
    definition: str
    """As the owner of the model says it; only where there is room."""


@dataclass(frozen=True, slots=True)
class Model:
    """The partnerships in their order, and who made the model."""

    parts: tuple[Partnership, ...] = ()
    source: str = ""
    labels: tuple[str, ...] = ()
    """The headings of the whole model, where these are some of its parts."""


@dataclass(frozen=True, slots=True)
class Partnerships(Block):
    """The model of the partnerships."""

    model: Model = field(default_factory=Model)


@dataclass(frozen=True, slots=True)
class Stip(Block):
    """The stip op de horizon."""

    stip: str
    """Empty when it is not written yet."""


@dataclass(frozen=True, slots=True)
class Examples(Block):
    """The titles of the practice examples that come."""

    titles: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Point:
    """A speerpunt: what the plan says, or what came first last time."""

    id: str
    text: str
    about: str
    """Its dots or when, and its partnership."""
    source: str
    """Where it comes from, where points of its sort come from several places."""
    heading: str
    """What stands above it; empty for a next one of the same sort."""
    heading_source: str
    """Where all points under this heading come from, if that is one place."""


@dataclass(frozen=True, slots=True)
class Points(Block):
    """The points that were brought."""

    points: tuple[Point, ...]
    chosen: str
    """Id of the point that is marked; empty is none."""
    none: tuple[str, ...]
    """What to say while there are none."""


def make(session: Session, item: Item) -> Block:
    """The block of such a slide."""
    assert isinstance(item, Slide)
    match item.show:
        case "partnerschappen":
            return Partnerships(item.title)
        case "stip":
            return Stip(item.title, session.evening.stip)
        case "voorbeelden":
            titles = (slide.title for slide in chosen_examples(session.script))
            return Examples(item.title, tuple(titles))
    none = (NO_PLAN, RECALL) if session.evening.type.team else (NOTHING,)
    return Points(item.title, _points(session), session.stage.look.chosen, none)


def _points(session: Session) -> tuple[Point, ...]:
    held, found, before = points(session), list[Point](), ""
    start = "Uit het plan" if session.evening.type.team else "Vorige keer"
    for point in held:
        what = "onze ambities" if point.sort == AMBITION else "wat het meest telde"
        first = point.sort != before
        one = len({other.source for other in held if other.sort == point.sort}) == 1
        about = " · ".join(part for part in (_detail(point), point.about) if part)
        found.append(
            Point(
                point.id,
                point.text,
                about,
                source="" if one else point.source,
                heading=f"{start}: {what}" if first else "",
                heading_source=point.source if first and one else "",
            )
        )
        before = point.sort
    return tuple(found)


def _detail(point: Brought) -> str:
    dots = point.sort != AMBITION and "stip" in point.detail
    return f"● {point.detail}" if dots else point.detail
