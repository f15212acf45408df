"""The visie- en ambitieplan as blocks, with what the trainer wrote in it.

The trainer's own text is text as one types it: an empty line begins a new paragraph, a line that
begins with `- ` is a point. Nothing else in it means anything, so whatever is typed is shown as it
was typed.
"""

from __future__ import annotations

import os
import shlex
import subprocess
import tempfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path

from sessie.documents.blocks import (
    Aside,
    Block,
    Bullets,
    Heading,
    Label,
    Paragraph,
    counts,
    grid,
    points,
    under,
)
from sessie.documents.phrases import by_sides, place_of, school_size, stand
from sessie.model.dutch import (
    capital,
    clean,
    count,
    dutch_date,
    listed,
    one_decimal,
    sentence,
)
from sessie.model.script import Round
from sessie.model.session import UNSAID, Session
from sessie.model.traject import SETTLED, Version
from sessie.rules.agreements import Agreement, doers
from sessie.rules.brought import title_and_date
from sessie.rules.plan import CHAPTERS, Plan, Wanted, last_evening
from sessie.rules.turnout import attendance

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

_INTRO = (
    "Schrijf onder elke kop je eigen tekst. Een lege regel begint een nieuwe alinea, een regel\n"
    "die met - begint is een punt. De koppen laat je staan. Wat sessie erbij zet, staat hier niet."
)
_MARK = "=== "


def plan_blocks(plan: Plan) -> tuple[Block, ...]:
    """The whole plan: per chapter the trainer's own text, then what the sessions say."""
    return tuple(_blocks(plan))


def _blocks(plan: Plan) -> Iterator[Block]:
    traject = plan.traject
    yield Heading(1, "Visie- en ambitieplan ouderpartnerschap")
    yield from place_of(traject.name, traject.place)
    yield Paragraph((_state(plan),))
    for number, (chapter, title) in enumerate(CHAPTERS.items(), start=1):
        yield Heading(2, f"{number}. {title}")
        own = tuple(own_blocks(traject.own.get(chapter, "")))
        made = tuple(_CHAPTERS[chapter](plan))
        yield from own
        yield from made or (() if own else (Aside(NOTHING),))
    yield from _appendix(plan)


def _state(plan: Plan) -> str:
    versions = plan.traject.versions
    if not versions:
        return "Concept: dit plan is nog niet besproken."
    last = versions[-1]
    said = f"{capital(last.status)}, versie {last.number} van {dutch_date(last.date)}."
    later = any(session.evening.date > last.date for session in plan.sessions)
    return f"{said} {SINCE}" if later and last.status == SETTLED else said


def _why(plan: Plan) -> Iterator[Block]:
    if not plan.sessions:
        return
    if "waarom" not in plan.traject.own:
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
    pupils = plan.traject.pupils or last.evening.pupils
    families = plan.traject.families or last.evening.families
    school = school_size(pupils, families)
    return f"{said} De school heeft {' uit '.join(school)}." if school else said


def _from_home(evening: Session) -> int:
    people, script = attendance(evening), evening.script
    return sum(n for role, n in people.items() if script.side_of(role) == "thuis")


def _vision(plan: Plan) -> Iterator[Block]:
    if plan.visions:
        if "visie" in plan.traject.own:
            # Two lists right behind each other would read as one.
            yield Label("Zo is het gezegd")
        yield Bullets(plan.visions)


def _strong(plan: Plan) -> Iterator[Block]:
    for label, texts in plan.strong.items():
        if label or len(plan.strong) > 1 or "sterk" in plan.traject.own:
            yield Label(label or "Verder")
        yield Bullets(texts)


def _wishes(plan: Plan) -> Iterator[Block]:
    if plan.together:
        yield Heading(3, "Wat we allemaal willen")
        yield from _together(plan.together)
        yield from _tensions(plan.together)
    for name, wanted in plan.apart.items():
        yield Heading(3, f"Wat vooral {name} willen")
        yield points(map(_said, wanted))
        yield from _tensions(wanted)


def _together(wanted: Sequence[Wanted]) -> Iterator[Block]:
    """How often each side asked for it; dots only after a vote."""
    names = list(dict.fromkeys(name for one in wanted for name in one.counts))
    rows = (
        (one.label, [str(one.counts.get(name, 0)) for name in names], str(one.dots))
        for one in wanted
    )
    yield by_sides(names, rows, voted=any(one.dots for one in wanted))
    yield Paragraph((f"Bij {listed(names)} staat hoe vaak het is genoemd of herkend.",))


def _said(one: Wanted) -> str:
    dots = f", {count(one.dots, 'stip', 'stippen')}" if one.dots else ""
    return f"{one.label} ({sum(one.counts.values())} keer genoemd{dots})"


def _tensions(wanted: Sequence[Wanted]) -> Iterator[Block]:
    for one in wanted:
        if one.tension:
            yield Paragraph((f"Spanning bij “{one.label}”: {sentence(one.tension)}",))


def _ambitions(plan: Plan) -> Iterator[Block]:
    head = ("Waar willen we staan?", "Partnerschap", "Hoe is het nu?", "Hoe komen we er?",
            "Wanneer?")  # fmt: skip
    return grid(head, ((a.goal, capital(a.partnership), a.now, a.path, a.when)
                       for a in plan.ambitions))  # fmt: skip


def _fields(plan: Plan) -> Iterator[Block]:
    if plan.fields:
        rows = tuple(
            (
                capital(one.name),
                one_decimal(one.mark) if one.mark else "",
                *(str(number) for number in (one.strong, one.wished, one.ambitions)),
            )
            for one in plan.fields
        )
        head = ("Partnerschap", "Cijfer", "Sterke punten", "Wensen", "Ambities")
        yield counts(head, rows)
        yield Paragraph((" ".join(_explained(plan)),))
        yield Paragraph((MODEL,))


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
    todo = (step.action for step in plan.steps if step.open)
    rows = ((a.what, doers(a), a.when, stand(a)) for a in todo)
    return grid(("Wat", "Wie", "Wanneer", "Stand"), rows)


def _looking_back(plan: Plan) -> Iterator[Block]:
    over = ((step.action.what, story(step)) for step in plan.steps if not step.open)
    return under(Label("Wat er van de afspraken werd"), grid(("Afspraak", "Hoe het ging"), over))


def _appendix(plan: Plan) -> Iterator[Block]:
    if plan.sessions:
        yield Heading(2, "Bijlage: waar dit plan op steunt")
        yield points(
            f"{title_and_date(s)}{_people(sum(attendance(s).values()))}" for s in plan.sessions
        )
    notes = [v for v in plan.traject.versions if v.note]
    if notes:
        yield Label("Wat er per versie veranderde")
        yield points(map(_noted, notes))


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


# what became of an agreement -----------------------------------------------------------------


def story(agreement: Agreement) -> str:
    """ "Bezig: er kwamen 31 ouders. Nog bezig: nu ook de bovenbouw. Gedaan: het blijft."

    That it was open before anything else was said goes without saying.
    """
    return " ".join(_told(agreement))


def _told(agreement: Agreement) -> Iterator[str]:
    moments = agreement.story
    if len(moments) > 1 and moments[0].status == UNSAID and not moments[0].result:
        moments = moments[1:]
    before = ""
    for moment in moments:
        status = f"nog {moment.status}" if moment.status == before else moment.status
        if moment.result or moment.status != before:
            yield sentence(f"{status}: {moment.result}" if moment.result else status)
        before = moment.status


# the trainer's own text --------------------------------------------------------------------------


def own_blocks(text: str) -> Iterator[Block]:
    """The paragraphs and points of an own text."""
    for part in clean(text).split("\n\n"):
        found: list[str] = []
        lines: list[str] = []
        for line in (line.strip() for line in part.split("\n") if line.strip()):
            if line.startswith("- "):
                if lines:
                    yield Paragraph((" ".join(lines),))
                found, lines = [*found, line[2:].strip()], []
            elif found:
                found[-1] += f" {line}"
            else:
                lines.append(line)
        if lines:
            yield Paragraph((" ".join(lines),))
        if found:
            yield points(found)


def to_file(own: Mapping[str, str]) -> str:
    """A file with a heading for every chapter, and under it what was written."""
    parts = [_INTRO]
    for number, (chapter, title) in enumerate(CHAPTERS.items(), start=1):
        text = "\n".join(_guarded(line) for line in own.get(chapter, "").split("\n"))
        parts.append(f"{_MARK}{number}. {title}\n\n{text}".rstrip("\n") + "\n")
    return "\n\n".join(parts)


def from_file(text: str) -> dict[str, str]:
    """What was written under each heading of such a file; raises ValueError when a heading that
    is not one of the plan stands there, or when one is gone."""
    numbers = {f"{n}. {title}": chapter for n, (chapter, title) in enumerate(CHAPTERS.items(), 1)}
    own: dict[str, list[str]] = {}
    current: list[str] = []
    for line in clean(text).split("\n"):
        if line.startswith(_MARK):
            heading = line.removeprefix(_MARK).strip()
            if heading not in numbers or numbers[heading] in own:
                raise ValueError(heading)
            current = own.setdefault(numbers[heading], [])
        else:
            current.append(line[1:] if line != _guarded(line) else line)
    for heading, chapter in numbers.items():
        if chapter not in own:
            raise ValueError(heading)
    written = {chapter: "\n".join(lines).strip("\n") for chapter, lines in own.items()}
    return {chapter: text for chapter, text in written.items() if text.strip()}


def _guarded(line: str) -> str:
    """A line of the trainer that looks like a heading of the file."""
    return f"\\{line}" if line.lstrip("\\").startswith(_MARK) else line


def edited(command: str, own: Mapping[str, str]) -> dict[str, str]:
    """What somebody made of the own text in this editor.

    Raises OSError or SubprocessError when the editor does not work; then no file is left. Raises
    ValueError when a heading of the file is gone; that file stays where it is, so that nothing is
    lost.
    """
    handle, name = tempfile.mkstemp(prefix="sessie-plan-", suffix=".txt")
    path = Path(name)
    with os.fdopen(handle, "w", encoding="utf-8") as file:
        file.write(to_file(own))
    try:
        subprocess.run([*shlex.split(command), name], check=True)
    except BaseException:
        path.unlink(missing_ok=True)
        raise
    try:
        found = from_file(path.read_text("utf-8"))
    except ValueError as error:
        raise ValueError(
            f"De kop “{error}” klopt niet meer, dus er is niets veranderd. "
            f"Je tekst staat nog in {path.name}, in de map voor tijdelijke bestanden."
        ) from error
    path.unlink(missing_ok=True)
    return found
