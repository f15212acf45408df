"""Commands about the sessions on this machine: open one, list them, and let go of what people
wrote, after a question, and for good."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import click

from sessie.cli.commands import command
from sessie.cli.given import OPEN, Given, exports_folder, fail, note, open_app, show, tell
from sessie.model.dutch import can_be, clean_line, count, day_in_list
from sessie.rules.tidying import can_tidy, goes_in_words
from sessie.rules.traject import state_of, step_to_take, steps
from sessie.store.archive import Archive, Held, held
from sessie.store.retention import (
    clear_away,
    forget_cut_off,
    kept_in_plan,
    sessions_at,
    to_tidy,
    written_of,
)
from sessie.store.trajects import HeldTraject


@command("open")
@click.argument("naam")
@click.option("--stil", is_flag=True, help="Zonder geluid van de klok; met u zet je het weer aan.")
def open_session(given: Given, naam: str, stil: bool) -> None:
    """Open the app on a session."""
    open_app(given, OPEN, naam, quiet=stil)


# lijst ----------------------------------------------------------------------------------------


@command("lijst")
def list_sessions(given: Given) -> None:
    """Print every traject with its sessions and how far they are.

    For a person they stand together; piped, each session is one line of its name, title, what it
    is about, traject and state, the one that was saved last on top.
    """
    archive = given.reading()
    held, trajects = archive.listing(), archive.trajects.listing()
    if not trajects:
        note("Er zijn nog geen sessies. Begin met: sessie")
    states = {one.id: _states(archive, one.id) for one in trajects}
    if sys.stdout.isatty():
        for place, one in enumerate(trajects):
            own = [session for session in held if session.path.parent.name == one.id]
            show("\n" * bool(place) + "\n".join(_group(archive, one, own, states[one.id])))
        return
    for session in held:
        traject = session.path.parent.name
        about = session.trouble or _about(session)
        state = states.get(traject, {}).get(session.id, "")
        # What is in a file may come from anybody.
        said = (session.id, session.title, about, traject, state)
        show("\t".join(map(clean_line, said)))


def _states(archive: Archive, traject_id: str) -> dict[str, str]:
    """Id of each session of a traject that can be read → how far it is."""
    return {s.evening.id: state_of(s) for s in archive.trajects.sessions_of(traject_id)}


def _group(
    archive: Archive, one: HeldTraject, held: list[Held], states: dict[str, str]
) -> Iterator[str]:
    found = archive.trajects.look(one.id)
    names = {step.id: step.name for step in steps(found.traject, found.sessions)}
    now = names[step_to_take(found.traject, found.sessions)]
    school = ", ".join(part for part in (one.name or "Zonder school", one.place) if part)
    yield f"{clean_line(school)} · nu: {now}"
    plan = f"plan: {one.status}" if one.status else "nog geen plan"
    yield f"  traject {one.id} · {plan}"
    if found.damaged:
        yield f"  {clean_line(found.damaged)}"
    for session in sorted(held, key=lambda session: (session.date or "9999", session.id)):
        day = day_in_list(session.date)
        state = states.get(session.id, "")
        about = session.trouble or " · ".join(part for part in (session.title, day, state) if part)
        yield f"  {session.id}: {clean_line(about)}"


def _iso(day: str) -> str:
    """The date as a file name has it, with the remark of a list when it cannot be right."""
    return day if can_be(day) else day_in_list(day)


def _about(session: Held) -> str:
    slips = count(session.slips, "briefje", "briefjes")
    return f"{session.school} · {_iso(session.date)} · {slips}"


# opruimen, wis --------------------------------------------------------------------------------


@command("opruimen")
@click.argument("naam", required=False)
@click.option("--ja", "sure", is_flag=True, help="Vraag niets meer.")
def tidy(given: Given, naam: str | None, sure: bool) -> None:
    """Tidy up a session: what people wrote goes, the report stays word for word. Without a name:
    which it is time to tidy up, the oldest first."""
    if naam is None:
        return _list_to_tidy(given)
    path = given.archive().find(naam)
    sessions = sessions_at([path])
    if can_tidy(sessions[0]):
        gone, stays = goes_in_words(sessions)
        note(f"Weg: {gone}.")
        note(f"Blijft: {stays}.")
        _ask(f"{path.stem} opruimen?", f"sessie opruimen {path.stem}", sure)
    # What was cut off half-way is done now; an evening without slips is right at once.
    left = clear_away(path, date.today().isoformat())
    tell(f"Opgeruimd: {path.stem}")
    _name_written(given, path, left.evening.date)


def _list_to_tidy(given: Given) -> None:
    due = to_tidy(given.reading().listing(), date.today())
    if not due:
        said = "Er zijn geen avonden van langer dan 3 maanden geleden om op te ruimen."
        note(said)
    for one in due:
        show(f"{one.id}\t{one.title}\t{_about(one)}")


@command("wis")
@click.argument("naam")
@click.option("--ja", "sure", is_flag=True, help="Vraag niets meer.")
def wipe(given: Given, naam: str, sure: bool) -> None:
    """Wipe a session with everything that was kept beside it."""
    archive = given.archive()
    path = archive.find(naam)
    _ask(f"{path.stem} helemaal weghalen?", f"sessie wis {path.stem}", sure)
    day = held(path).date
    removed = archive.remove(path.stem)
    forget_cut_off(archive.folder)
    tell(f"Weggehaald: {path.stem} ({len(removed)} bestanden)")
    _name_written(given, path, day)


def _ask(question: str, again: str, sure: bool) -> None:
    """Go on only after a yes; without a keyboard it must have been said beforehand."""
    if sure:
        return
    if not sys.stdin.isatty():
        fail(f"Zeg erbij dat je het zeker weet: {again} --ja", 2)
    try:
        answer = input(f"{question} Dat kan niet terug. Typ ja: ")
    except EOFError:
        answer = ""
    if answer.strip().casefold() not in ("ja", "j"):
        fail("Er is niets weggehaald.")


def _name_written(given: Given, path: Path, day: str) -> None:
    """What was written of it, and the plan that was made of it, belong to the user: they are named
    and left alone. `day` is the ISO date of the session."""
    if said := kept_in_plan(path.parent, day):
        note(said)
    files = written_of(exports_folder(given), path)
    if files:
        note("Deze bestanden zijn van jou en staan er nog. Kijk of ze weg mogen:")
    for file in files:
        note(str(file))
