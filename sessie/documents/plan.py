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
    Grid,
    Heading,
    Label,
    Paragraph,
    counts,
    grid,
    points,
    under,
)
from sessie.documents.kept import changes, lines_of, read_blocks
from sessie.documents.phrases import (
    by_sides,
    number_of,
    ordered_by,
    place_of,
    school_size,
    stand,
    who_asked,
    why_in_this_order,
)
from sessie.model.dutch import (
    capital,
    clean,
    count,
    dutch_date,
    joined,
    listed,
    one_decimal,
    people,
    sentence,
    the,
)
from sessie.model.frozen import dataclass
from sessie.model.script import Round
from sessie.model.session import UNSAID, Session
from sessie.model.traject import SETTLED, Ambition, Traject, Version
from sessie.model.trouble import Trouble
from sessie.model.vocabulary import PARTNERSHIPS
from sessie.rules.agreements import Agreement, doers
from sessie.rules.brought import place_in_vote, title_and_date
from sessie.rules.overlap import priorities
from sessie.rules.plan import (
    CHAPTERS,
    PARTS,
    Plan,
    Wanted,
    Words,
    filled_in,
    last_evening,
    missing_in,
)
from sessie.rules.traject import not_kept
from sessie.rules.turnout import HOME_SIDE, Present, attendance, present

MODEL = "Bron van het model van de vijf partnerschappen: Actief Ouderschap."
AIM = (
    "Een kind leert thuis en op school. In dit plan staat wat ouders en school daar samen van"
    " willen maken, en waar zij mee beginnen."
)
DRAFT = "Concept: dit plan is nog niet besproken."
SAID_FURTHER, RESTS_ON = "Bijlage: wat er verder is gezegd", "Bijlage: waar dit plan op steunt"
_INTRO = (
    "Schrijf onder elke kop je eigen tekst. Een lege regel begint een nieuwe alinea, een regel\n"
    "die met - begint is een punt. De koppen laat je staan. Wat sessie erbij zet, staat hier niet."
)
_MARK = "=== "


def plan_blocks(plan: Plan) -> tuple[Block, ...]:
    """The whole plan as it is now: per chapter the trainer's own text, then what the sessions say.
    When it is other than its last version, it says that it is a concept, and what changed."""
    return (*_head(plan, tuple(_state(plan))), *_chapters(plan))


def version_blocks(plan: Plan) -> tuple[Block, ...]:
    """The plan as its last version keeps it: that is what it is now."""
    return (*_head(plan, _standing(plan.traject)), *_chapters(plan))


def kept_blocks(version: Version) -> tuple[Block, ...]:
    """A version as it was kept. Raises NotKept when its text is not there."""
    if not version.text:
        raise NotKept(not_kept(version))
    return read_blocks(version.text)


class NotKept(Trouble):
    """Of a version no text is there."""


def _head(plan: Plan, state: tuple[Block, ...]) -> Iterator[Block]:
    traject = plan.traject
    yield Heading(1, "Visie- en ambitieplan ouderpartnerschap")
    yield from place_of(traject.name, traject.place)
    yield from state


def _chapters(plan: Plan) -> Iterator[Block]:
    """The chapters of which there is something, under their own number, and first one line about
    the others."""
    made, empty = list[Block](), list[str]()
    for number, (chapter, title) in enumerate(CHAPTERS.items(), start=1):
        blocks = (*own_blocks(plan.traject.own.get(chapter, "")), *_CHAPTERS[chapter](plan))
        if blocks:
            made += (Heading(2, f"{number}. {title}"), *blocks)
        else:
            empty.append(f"{number} ({title})")
    if empty:
        yield Aside(f"Hierover is nog niets opgehaald of geschreven: {listed(empty)}.")
    yield from made
    yield from _appendix(plan)


# how far it is --------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Since:
    """What is other than in the last version."""

    version: Version
    sessions: tuple[str, ...] = ()
    """Titles and dates of meetings that it does not rest on."""
    chapters: tuple[tuple[str, int, int], ...] = ()
    """Title of a chapter, how many lines came, how many went."""
    known: bool = True
    """Whether the text of the version is there to compare with."""


def since_version(plan: Plan) -> Since | None:
    """What is other than in the last version; None when nothing is, or when there is none."""
    versions = plan.traject.versions
    if not versions:
        return None
    last = versions[-1]
    if not last.text:
        later = (s for s in plan.sessions if s.evening.date > last.date)
        return Since(last, tuple(map(title_and_date, later)), known=False)
    found = changes(last.text, version_blocks(plan))
    if not found:
        return None
    rested = {line for block in kept_blocks(last) for line in lines_of(block)}
    new = tuple(s for s in map(_rests_on, plan.sessions) if s not in rested)
    told = ((title, *lines) for title, lines in found.items() if title != RESTS_ON)
    return Since(last, new, tuple(told))


def _state(plan: Plan) -> Iterator[Block]:
    """How far the plan of now is; of a concept after a version, what changed."""
    since = since_version(plan)
    if since is None:
        yield from _standing(plan.traject)
        return
    last, traject = since.version, plan.traject
    name = f"versie {last.number}, {last.status} op {dutch_date(last.date)}"
    if since.known:
        yield Paragraph((f"Concept, niet vastgesteld. Dit is anders dan in {name}:",))
    else:
        yield Paragraph((f"Concept, niet vastgesteld. Dit is het plan na {name}.",))
        yield Paragraph((f"{not_kept(last)} Dus staat hier niet wat er veranderde.",))
    if lines := (*map(_new_meeting, since.sessions), *map(_changed, since.chapters)):
        yield points(lines)
    if valid := _in_force(traject, last if last.status != SETTLED else None):
        yield Paragraph((valid,))
    elif last.status == SETTLED:
        yield Paragraph((f"Versie {last.number} geldt, tot er een nieuwe is vastgesteld.",))


def _new_meeting(named: str) -> str:
    return f"Nieuwe bijeenkomst: {named}"


def _changed(chapter: tuple[str, int, int]) -> str:
    title, came, went = chapter
    parts = [f"{count(came, 'regel', 'regels')} erbij"] * bool(came)
    parts += [f"{count(went, 'regel', 'regels')} weg"] * bool(went)
    number, dot, name = title.partition(". ")
    named = f"Hoofdstuk {number}, {name}" if dot and number.isdigit() else title
    return f"{named}: {', '.join(parts)}"


def _standing(traject: Traject) -> tuple[Block, ...]:
    """How far the last version is, and which one is valid when that is an earlier one."""
    if not traject.versions:
        return (Paragraph((DRAFT,)),)
    last = traject.versions[-1]
    said = f"{capital(last.status)}, versie {last.number} van {dutch_date(last.date)}."
    return (Paragraph((joined(" ", said, _in_force(traject, last)),)),)


def _in_force(traject: Traject, last: Version | None) -> str:
    valid = traject.settled
    if valid is None or last is None or valid is last:
        return ""
    return (
        f"Versie {valid.number}, vastgesteld op {dutch_date(valid.date)}, geldt tot er een nieuwe "
        "is vastgesteld."
    )


# the chapters ---------------------------------------------------------------------------------


def _why(plan: Plan) -> Iterator[Block]:
    if not plan.sessions:
        return
    if "waarom" not in plan.traject.own:
        yield Paragraph((AIM,))
    yield Paragraph((_voices(plan),))


def _voices(plan: Plan) -> str:
    """Whose voice was heard: who came against the size of the school, said plainly."""
    last = last_evening(plan.sessions)
    home = _from_home(last) if last else []
    if last is None or not home:
        return f"Het plan steunt op {count(len(plan.sessions), 'bijeenkomst', 'bijeenkomsten')}."
    alone = len(home) == 1 and home[0].number == 1
    day = f" van {dutch_date(last.evening.date)}" if last.evening.date else ""
    who = listed(count(group.number, group.one, group.many) for group in home)
    said = f"Op de ouderavond{day} {'dacht' if alone else 'dachten'} {who} mee."
    pupils = plan.traject.pupils or last.evening.pupils
    families = plan.traject.families or last.evening.families
    school = school_size(pupils, families)
    return f"{said} De school heeft {' uit '.join(school)}." if school else said


def _from_home(evening: Session) -> list[Present]:
    """Who came from home: parents as parents, and pupils as pupils."""
    return [group for group in present(evening) if group.side == HOME_SIDE]


def _vision(plan: Plan) -> Iterator[Block]:
    if plan.visions:
        if "visie" in plan.traject.own:
            # Two lists right behind each other would read as one.
            yield Label("Zo is het gezegd")
        yield Bullets(plan.visions)
    for name, said in plan.basis.items():
        yield from (Label(capital(name)), Bullets(said))


def _strong(plan: Plan) -> Iterator[Block]:
    yield from _in_words(plan.strong, "sterk" in plan.traject.own)


def _in_words(groups: Sequence[Words], own: bool) -> Iterator[Block]:
    """What was chosen for each partnership; a label keeps a list apart from what stands above."""
    for words in groups:
        if words.chosen:
            if words.partnership or len(groups) > 1 or own:
                yield Label(capital(words.partnership) or "Verder")
            yield Bullets(tuple(said.shown for said in words.chosen))


def _wishes(plan: Plan) -> Iterator[Block]:
    evening = plan.asked
    if evening and plan.together:
        who = who_asked(evening, (theme.id for theme in plan.together))
        yield Heading(3, f"Hierover vroegen {who} iets")
        yield from _together(evening, plan.together)
    if evening and plan.differing:
        yield Heading(3, "Hierin verschillen de kanten")
        yield from _together(evening, plan.differing, explained=not plan.together)
        yield from _tensions(plan.differing)
    for name, wanted in plan.apart.items():
        what = "Andere wensen" if plan.together or plan.differing else "Wensen"
        yield Heading(3, f"{what} en verwachtingen van {the(name)}")
        yield points(map(_said, wanted))
        yield from _tensions(wanted)
    if any(words.chosen for words in plan.wishes):
        yield Heading(3, "Zo is het gezegd")
        yield from _in_words(plan.wishes, own=True)
    for joint in plan.joint:
        yield Heading(3, joint.question)
        yield points(joint.answers)


def _together(
    evening: Session, wanted: Sequence[Wanted], *, explained: bool = True
) -> Iterator[Block]:
    """How often each side asked for it, and after a vote what put them in this order. What the
    numbers are is said once."""
    names = list(dict.fromkeys(name for one in wanted for name in one.counts))
    outcome = priorities(evening)
    numbers = number_of(evening, outcome)
    rows = (
        (one.label, [str(one.counts.get(name, 0)) for name in names], numbers.get(one.id, "–"))
        for one in wanted
    )
    yield by_sides(names, rows, voted=ordered_by(evening, outcome))
    if explained:
        counted = f"Bij {people(names)} staat hoe vaak erom is gevraagd of het is herkend."
        yield Paragraph((f"{counted} {why_in_this_order(evening, outcome)}",))


def _said(one: Wanted) -> str:
    place = f", {place_in_vote(one.rank)}" if one.rank else ""
    return f"{one.label} ({sum(one.counts.values())} keer gevraagd of herkend{place})"


def _tensions(wanted: Sequence[Wanted]) -> Iterator[Block]:
    for one in wanted:
        if one.tension:
            yield Paragraph((f"Verschil bij “{one.label}”: {sentence(one.tension)}",))


def _ambitions(plan: Plan) -> Iterator[Block]:
    """Per partnership: each ambition with what was filled in about it; those of which nothing was
    yet, as a list."""
    ambitions = [one for one in plan.ambitions if not one.errand]
    several = len({one.partnership for one in ambitions}) > 1 or any(
        one.partnership for one in ambitions
    )
    for partnership in (*PARTNERSHIPS, ""):
        here = [one for one in ambitions if one.partnership == partnership]
        if here and several:
            yield Heading(3, capital(partnership) or "Voor alle partnerschappen")
        bare = [one for one in here if not filled_in(one)]
        for one in here:
            if one not in bare:
                yield from _ambition(one)
        if bare:
            yield points(one.goal for one in bare)
    if bare := [one for one in ambitions if not filled_in(one)]:
        number = count(len(bare), "ambitie", "ambities")
        yield Aside(f"Bij {number} is nog niet ingevuld hoe, door wie en wanneer.")


def _ambition(one: Ambition) -> Iterator[Block]:
    rows = ((label, getattr(one, name)) for name, label in PARTS.items() if name != "goal")
    yield Grid((PARTS["goal"], one.goal), tuple((label, text) for label, text in rows if text))
    if missing := missing_in(one):
        yield Aside(f"Nog niet ingevuld: {listed(missing)}.")


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
    yield from _contacts(plan)


def _contacts(plan: Plan) -> Iterator[Block]:
    held = sorted(plan.traject.contacts.values(), key=lambda one: one.place)
    table = grid(("Wat", "Voor wie", "Wanneer", "Wie regelt het"),
                 ((one.what, one.whom, one.when, one.who) for one in held))  # fmt: skip
    yield from under(Heading(3, "Contactmomenten met ouders"), table)


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
    yield from under(
        Label("Afspraken die nog open staan"), grid(("Wat", "Wie", "Wanneer", "Stand"), rows)
    )
    if errands := [_errand(one) for one in plan.ambitions if one.errand]:
        yield from (Label("Klussen"), points(errands))
    if plan.agreed:
        yield from (Label("Wat we verder afspraken"), Bullets(plan.agreed))


def _errand(one: Ambition) -> str:
    said = joined(", ", one.lead, one.when)
    return f"{one.goal} ({said})" if said else one.goal


def _looking_back(plan: Plan) -> Iterator[Block]:
    over = ((step.action.what, story(step)) for step in plan.steps if not step.open)
    return under(Label("Wat er van de afspraken werd"), grid(("Afspraak", "Hoe het ging"), over))


def _appendix(plan: Plan) -> Iterator[Block]:
    yield from under(Heading(2, SAID_FURTHER), _further(plan))
    if plan.sessions:
        yield Heading(2, RESTS_ON)
        yield points(map(_rests_on, plan.sessions))
    notes = [v for v in plan.traject.versions if v.note]
    if notes:
        yield Label("Wat er per versie veranderde")
        yield points(map(_noted, notes))


def _further(plan: Plan) -> Iterator[Block]:
    """What was not chosen to stand in words above, and what has no chapter; nothing twice."""
    sorts = (("Sterke punten", plan.strong), ("Wensen en verwachtingen", plan.wishes))
    for title, groups in sorts:
        for words in groups:
            if words.rest:
                yield Label(joined(" · ", title, capital(words.partnership)))
                yield Bullets(tuple(said.shown for said in words.rest))
    for name, said in plan.further.items():
        yield from (Label(capital(name)), Bullets(said))


def _rests_on(session: Session) -> str:
    return f"{title_and_date(session)}{_people(sum(attendance(session).values()))}"


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
