"""The example evening and traject, in a place of their own that is thrown away afterwards."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

from sessie.documents.markdown import write
from sessie.documents.plan import from_file, version_blocks
from sessie.exchange.evening import from_json
from sessie.library import content_folder
from sessie.library.folder import Library, read_folder
from sessie.library.held import Entry, Notes, begun, held, read_notes
from sessie.library.script import read_script
from sessie.library.themes import read_themes
from sessie.model.dutch import lower
from sessie.model.session import Papers, Session
from sessie.model.stage import Stage
from sessie.model.traject import Contact, Traject
from sessie.rules import steering
from sessie.rules.brought import with_known
from sessie.rules.plan import PARTS, ambitions_of, plan_of, points_of
from sessie.rules.traject import add_version, put_ambition, put_contact
from sessie.store.archive import Archive
from sessie.store.practice import practice_folder

NAME = "voorbeeld-klaproosbrug"


def example_evening() -> Session:
    """The whole evening of an invented school, as it ended."""
    folder = content_folder()
    path = folder / "voorbeelden" / "klaproosbrug.json"
    script = read_script(folder / "draaiboeken" / "ouderavond.md").script
    session = from_json(path.read_bytes(), path.name, lambda _: script)
    return session.with_(evening=replace(session.evening, id=NAME))


def to_practise() -> Session:
    """The example evening, back where the room is welcomed and with the votes still open."""
    session = example_evening()
    polls = (replace(poll, closed=False) for poll in session.polls.values())
    return session.with_(stage=Stage()).put("polls", *polls)


def untouched() -> Session:
    """The example evening before anybody said anything; its themes are there already."""
    session = to_practise()
    return session.with_(
        contributions={}, key_sentences={}, recognitions={}, dots={}, actions={}, polls={},
        replies={}, papers=Papers(),
    )  # fmt: skip


def practice_archive() -> tuple[TemporaryDirectory[str], Archive]:
    """A data folder to practise in, with nothing in it yet."""
    folder = practice_folder()
    archive = Archive(Path(folder.name) / "sessie")
    archive.prepare()
    return folder, archive


def example_archive(
    session: Session | None = None,
) -> tuple[TemporaryDirectory[str], Archive, str]:
    """A data folder with only the example evening in it, and the name to open."""
    folder, archive = practice_archive()
    archive.create(session or to_practise()).close()
    return folder, archive, NAME


_OF_AMBITION = {lower(label): name for name, label in PARTS.items()}
"""What the trainer wrote about an ambition, as it is called → the field."""
_OF_CONTACT = ("voor wie", "wanneer", "wie regelt het")


def example_traject() -> tuple[Traject, tuple[Session, ...]]:
    """The traject, and its sessions by date; all of them were held. Raises BadNotes."""
    folder = content_folder() / "voorbeelden" / "traject"
    about, library = read_notes(folder / "traject.md"), read_folder(content_folder())
    own = from_file((folder / "plan.txt").read_text("utf-8"))
    traject, sessions = replace(_school(about), own=own), list[Session]()
    for entry in about.parts["Contactmomenten"]:
        traject = _with_contact(traject, entry)
    meetings = [read_notes(path) for path in sorted(folder.glob("[0-9]*.md"))]
    versions = list(about.parts["Versies"])
    held_then: list[Notes | Session] = [*meetings, example_evening()]
    for meeting in sorted(held_then, key=_day):
        while versions and versions[0].day < _day(meeting):
            traject = _with_version(traject, sessions, versions.pop(0))
        sessions.append(_played(meeting, library, traject, sessions))
        traject = _with_ambitions(traject, sessions, about.parts["Ambities"])
    return traject, tuple(sessions)


def traject_archive() -> tuple[TemporaryDirectory[str], Archive, str]:
    """A data folder with only the example traject in it, and the id of the traject."""
    traject, sessions = example_traject()
    folder, archive = practice_archive()
    made = archive.trajects.new(traject.name, traject.place)
    archive.trajects.keep(replace(traject, id=made.id))
    for session in sessions:
        archive.create(session, made.id).close()
    return folder, archive, made.id


def _school(about: Notes) -> Traject:
    folder, name, place, sort = map(about.need, ("map", "naam", "plaats", "soort"))
    pupils, families = map(about.number, ("leerlingen", "gezinnen"))
    return Traject(folder, name, place, sort, pupils, families)


# sessions ---------------------------------------------------------------------------------------


def _day(meeting: Notes | Session) -> str:
    """ISO date of a meeting."""
    return meeting.evening.date if isinstance(meeting, Session) else meeting.day


def _played(
    meeting: Notes | Session, library: Library, school: Traject, earlier: Sequence[Session]
) -> Session:
    """A meeting led to its end, which began with what the earlier ones left."""
    if isinstance(meeting, Session):
        return _to_the_end(with_known(meeting, school, earlier))
    script = library.script(meeting.need("draaiboek"))
    if script is None:
        raise meeting.trouble("dit draaiboek ken ik niet.")
    session = begun(meeting, script, school.name, school.place)
    return held(with_known(session, school, earlier), meeting, read_themes())


def _to_the_end(session: Session) -> Session:
    """The session on its last item, after all others."""
    stage = Stage()
    for item in session.script.items:
        stage = steering.go_to(session.script, stage, item.id)
    return session.with_(stage=stage)


# the plan ---------------------------------------------------------------------------------------


def _with_version(traject: Traject, sessions: Sequence[Session], version: Entry) -> Traject:
    """The plan one step further; what was vastgesteld is kept as it stood."""
    status, day, note = version.text, version.day, version.need("notitie")
    plan = plan_of(traject, sessions)
    further = add_version(traject, status, day, note)
    text = write(version_blocks(replace(plan, traject=further)))
    return add_version(traject, status, day, note, text=text, points=points_of(plan))


def _with_ambitions(
    traject: Traject, sessions: Sequence[Session], entries: Sequence[Entry]
) -> Traject:
    """What the trainer made of ambitions; those that no session brought yet stay as they are."""
    proposed = {one.goal: one for one in ambitions_of(traject, sessions)}
    for place, entry in enumerate(entries, start=1):
        if entry.text in proposed:
            entry.knows(tuple(_OF_AMBITION))
            told = {name: entry.more[said] for said, name in _OF_AMBITION.items()
                    if said in entry.more}  # fmt: skip
            made = replace(proposed[entry.text], place=place, **told)  # type: ignore[arg-type]
            traject = put_ambition(traject, made)
    return traject


def _with_contact(traject: Traject, entry: Entry) -> Traject:
    """The traject with one contactmoment more."""
    entry.knows(_OF_CONTACT)
    whom, when, who = (entry.more.get(said, "") for said in _OF_CONTACT)
    return put_contact(traject, Contact("", entry.text, whom, when, who))
