"""The visie- en ambitieplan as blocks, from which every form of it is written."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from sessie.domain.agreements import Agreement
from sessie.domain.carrying import named
from sessie.domain.dutch import capital, count, dutch_date, listed
from sessie.domain.plan import CHAPTERS, Plan, Wanted, last_evening
from sessie.domain.privacy import ShownText, attendance
from sessie.domain.script import Round
from sessie.domain.session import Session
from sessie.domain.trajectory import SETTLED, Version
from sessie.report.blocks import Aside, Block, Bullets, Grid, Heading, Label, Paragraph
from sessie.report.own_text import own_blocks
from sessie.report.story import sentence, story

NOTHING = "Hier is nog niets over opgehaald."
MODEL = "Bron van het model van de vijf partnerschappen: Actief Ouderschap."
AIM = (
    "Een kind leert thuis en op school. In dit plan staat wat ouders en school daar samen van"
    " willen maken, en waar zij mee beginnen."
)
SINCE = (
    "Daarna waren er nieuwe bijeenkomsten. Wat daar is gezegd, staat er al bij en is nog niet"
    " vastgesteld."
)


def plan_blocks(plan: Plan) -> tuple[Block, ...]:
    """The whole plan: per chapter the trainer's own text, then what the sessions say."""
    return tuple(_blocks(plan))


def _blocks(plan: Plan) -> Iterator[Block]:
    trajectory = plan.trajectory
    yield Heading(1, "Visie- en ambitieplan ouderpartnerschap")
    where = ", ".join(part for part in (trajectory.name, trajectory.place) if part)
    if where:
        yield Paragraph((where,))
    yield Paragraph((_state(plan),))
    for number, (chapter, title) in enumerate(CHAPTERS.items(), start=1):
        yield Heading(2, f"{number}. {title}")
        own = tuple(own_blocks(trajectory.own.get(chapter, "")))
        made = tuple(_CHAPTERS[chapter](plan))
        yield from own
        yield from made or (() if own else (Aside(NOTHING),))
    yield from _appendix(plan)


def _state(plan: Plan) -> str:
    versions = plan.trajectory.versions
    if not versions:
        return "Concept: dit plan is nog niet besproken."
    last = versions[-1]
    said = f"{capital(last.status)}, versie {last.number} van {dutch_date(last.date)}."
    later = any(session.evening.date > last.date for session in plan.sessions)
    return f"{said} {SINCE}" if later and last.status == SETTLED else said


def _why(plan: Plan) -> Iterator[Block]:
    if not plan.sessions:
        return
    if "waarom" not in plan.trajectory.own:
        yield Paragraph((AIM,))
    yield Paragraph((_voices(plan),))


def _voices(plan: Plan) -> str:
    """Whose voice was heard: people against pupils, said plainly."""
    last = last_evening(plan.sessions)
    home = _from_home(last) if last else 0
    if last is None or not home:
        return f"Het plan steunt op {count(len(plan.sessions), 'bijeenkomst', 'bijeenkomsten')}."
    verb = "dacht" if home == 1 else "dachten"
    day = f" van {dutch_date(last.evening.date)}" if last.evening.date else ""
    said = f"Op de ouderavond{day} {verb} {count(home, 'ouder', 'ouders')} mee."
    pupils = plan.trajectory.pupils or last.evening.pupils
    families = plan.trajectory.families or last.evening.families
    school = [count(pupils, "leerling", "leerlingen")] * bool(pupils)
    school += [count(families, "gezin", "gezinnen")] * bool(families)
    return f"{said} De school heeft {' uit '.join(school)}." if school else said


def _from_home(evening: Session) -> int:
    people, script = attendance(evening), evening.script
    return sum(n for role, n in people.items() if script.side_of(role) == "thuis")


def _vision(plan: Plan) -> Iterator[Block]:
    if plan.visions:
        if "visie" in plan.trajectory.own:
            # Two lists right behind each other would read as one.
            yield Label("Zo is het gezegd")
        yield Bullets(plan.visions)


def _strong(plan: Plan) -> Iterator[Block]:
    for label, texts in plan.strong.items():
        if label or len(plan.strong) > 1 or "sterk" in plan.trajectory.own:
            yield Label(label or "Verder")
        yield Bullets(texts)


def _wishes(plan: Plan) -> Iterator[Block]:
    if plan.together:
        yield Heading(3, "Wat we allemaal willen")
        yield from _together(plan.together)
        yield from _tensions(plan.together)
    for name, wanted in plan.apart.items():
        yield Heading(3, f"Wat vooral {name} willen")
        yield Bullets(tuple(ShownText(_said(one)) for one in wanted))
        yield from _tensions(wanted)


def _together(wanted: Sequence[Wanted]) -> Iterator[Block]:
    """How often each side asked for it; dots only after a vote."""
    names = list(dict.fromkeys(name for one in wanted for name in one.counts))
    voted = any(one.dots for one in wanted)
    rows = tuple(
        (
            one.label,
            *(str(one.counts.get(name, 0)) for name in names),
            *((str(one.dots),) if voted else ()),
        )
        for one in wanted
    )
    head = ("Thema", *map(capital, names), *(("Stippen",) if voted else ()))
    yield Grid(head, rows, (False, *[True] * (len(head) - 1)))
    yield Paragraph((f"Bij {listed(names)} staat hoe vaak het is genoemd of herkend.",))


def _said(one: Wanted) -> str:
    dots = f", {count(one.dots, 'stip', 'stippen')}" if one.dots else ""
    return f"{one.label} ({sum(one.counts.values())} keer genoemd{dots})"


def _tensions(wanted: Sequence[Wanted]) -> Iterator[Block]:
    for one in wanted:
        if one.tension:
            yield Paragraph((f"Spanning bij “{one.label}”: {sentence(one.tension)}",))


def _ambitions(plan: Plan) -> Iterator[Block]:
    if plan.ambitions:
        rows = tuple(
            (one.goal, capital(one.partnership), one.now, one.path, one.when)
            for one in plan.ambitions
        )
        head = ("Waar willen we staan?", "Partnerschap", "Hoe is het nu?", "Hoe komen we er?",
                "Wanneer?")  # fmt: skip
        yield Grid(head, rows, (False,) * len(head))


def _fields(plan: Plan) -> Iterator[Block]:
    if plan.fields:
        rows = tuple(
            (
                capital(one.name),
                _one_decimal(one.mark) if one.mark else "",
                *(str(number) for number in (one.strong, one.wished, one.ambitions)),
            )
            for one in plan.fields
        )
        head = ("Partnerschap", "Cijfer", "Sterke punten", "Wensen", "Ambities")
        yield Grid(head, rows, (False, True, True, True, True))
        yield Paragraph((" ".join(_explained(plan)),))
        yield Paragraph((MODEL,))


def _one_decimal(mark: float) -> str:
    """Halves up, as in the report of the session: 2.25 is "2,3"."""
    tenths = int(round(mark * 10, 6) + 0.5)
    return f"{tenths // 10},{tenths % 10}"


def _explained(plan: Plan) -> Iterator[str]:
    """What the numbers are."""
    rounds = [item for s in plan.sessions for item in s.script.items if isinstance(item, Round)]
    scale = next((item.score for item in rounds if item.score != (0, 0)), None)
    if scale and any(one.mark for one in plan.fields):
        yield f"Het cijfer is het gemiddelde van de tafels, van {scale[0]} tot {scale[1]}."
    yield "Sterke punten en wensen zijn briefjes; verwachtingen tellen bij de wensen mee."
    yield "Een briefje kan bij twee partnerschappen horen."


def _team(plan: Plan) -> Iterator[Block]:
    """What is still to be done; what is over stands in the chapter about looking back."""
    steps = [step for step in plan.steps if step.open]
    if steps:
        rows = tuple((s.action.what, _who(s), s.action.when, _stand(s)) for s in steps)
        yield Grid(("Wat", "Wie", "Wanneer", "Stand"), rows, (False,) * 4)


def _who(step: Agreement) -> str:
    together = f"samen met {step.action.together}" if step.action.together else ""
    return ", ".join(part for part in (step.action.who, together) if part)


def _stand(step: Agreement) -> str:
    action = step.action
    return f"{action.status}: {action.result}" if action.result else action.status


def _looking_back(plan: Plan) -> Iterator[Block]:
    over = [step for step in plan.steps if not step.open]
    if over:
        yield Label("Wat er van de afspraken werd")
        rows = tuple((step.action.what, story(step)) for step in over)
        yield Grid(("Afspraak", "Hoe het ging"), rows, (False, False))


def _appendix(plan: Plan) -> Iterator[Block]:
    if plan.sessions:
        yield Heading(2, "Bijlage: waar dit plan op steunt")
        yield Bullets(
            tuple(ShownText(f"{named(s)}{_people(sum(attendance(s).values()))}")
                  for s in plan.sessions)
        )  # fmt: skip
    notes = [v for v in plan.trajectory.versions if v.note]
    if notes:
        yield Label("Wat er per versie veranderde")
        yield Bullets(tuple(ShownText(_noted(version)) for version in notes))


def _noted(version: Version) -> str:
    what = f"Versie {version.number} ({version.status}), {dutch_date(version.date)}"
    return f"{what}: {version.note}"


def _people(number: int) -> str:
    return f" ({count(number, 'aanwezige', 'aanwezigen')})" if number else ""


_CHAPTERS: dict[str, Callable[[Plan], Iterator[Block]]] = {
    "waarom": _why,
    "visie": _vision,
    "sterk": _strong,
    "wensen": _wishes,
    "ambities": _ambitions,
    "partnerschappen": _fields,
    "team": _team,
    "terugkijken": _looking_back,
}
"""Chapter id → what the sessions bring to it."""
