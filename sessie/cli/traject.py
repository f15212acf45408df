"""What the commands do with trajecten: the list, the zip, and reading one in."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import click

from sessie.cli.launch import NO_TERMINAL, Given, exports_folder, fail, in_terminal
from sessie.model.dutch import clean_line, count, dutch_date

if TYPE_CHECKING:
    from sessie.store.archive import Archive, Held
    from sessie.store.trajects import HeldTraject


# lijst ----------------------------------------------------------------------------------------


def print_list(given: Given, grouped: bool | None = None) -> None:
    """Every traject with its sessions and how far they are.

    For a person they stand together; piped, each session is one line of its name, title, what it
    is about, traject and state, the one that was saved last on top.
    """
    archive = given.reading()
    held, trajects = archive.listing(), archive.trajects.listing()
    if not trajects:
        click.echo("Er zijn nog geen sessies. Begin met: sessie", err=True)
    states = {one.id: _states(archive, one.id) for one in trajects}
    if sys.stdout.isatty() if grouped is None else grouped:
        for place, one in enumerate(trajects):
            own = [session for session in held if session.path.parent.name == one.id]
            click.echo("\n" * bool(place) + "\n".join(_group(archive, one, own, states[one.id])))
        return
    for session in held:
        traject = session.path.parent.name
        about = session.trouble or _about(session)
        state = states.get(traject, {}).get(session.id, "")
        click.echo("\t".join(_plain(p) for p in (session.id, session.title, about, traject, state)))


def _states(archive: Archive, traject_id: str) -> dict[str, str]:
    """Id of each session of a traject that can be read → how far it is."""
    from sessie.rules.traject import state_of

    return {s.evening.id: state_of(s) for s in archive.trajects.sessions_of(traject_id)}


def _group(
    archive: Archive, one: HeldTraject, held: list[Held], states: dict[str, str]
) -> Iterator[str]:
    from sessie.rules.traject import next_step, steps

    found = archive.trajects.look(one.id)
    names = {step.id: step.name for step in steps(found.traject, found.sessions)}
    now = names[next_step(found.traject, found.sessions)]
    school = ", ".join(part for part in (one.name or "Zonder school", one.place) if part)
    yield f"{_plain(school)} · nu: {now}"
    plan = f"plan: {one.status}" if one.status else "nog geen plan"
    yield f"  traject {one.id} · {plan}"
    if found.damaged:
        yield f"  {_plain(found.damaged)}"
    for session in sorted(held, key=lambda session: (session.date or "9999", session.id)):
        day = dutch_date(session.date) if session.date else "zonder datum"
        state = states.get(session.id, "")
        about = session.trouble or " · ".join(part for part in (session.title, day, state) if part)
        yield f"  {session.id}: {_plain(about)}"


def _about(session: Held) -> str:
    return f"{session.school} · {session.date or 'zonder datum'} · {session.slips} briefjes"


def _plain(text: str) -> str:
    """What is in a file may come from anybody."""
    return clean_line(text)


# bewaar ---------------------------------------------------------------------------------------


def save_zip(given: Given, name: str, out: str | None) -> None:
    """Write a traject as one zip and print where it is; what is there already stays."""
    from sessie.documents.files import replace_file, write_new
    from sessie.store.bundle import pack

    archive = given.reading()
    traject_id = archive.trajects.find(name)
    data = pack(archive, traject_id)
    if out == "-":
        sys.stdout.buffer.write(data)
        sys.stdout.buffer.flush()
        return
    path = Path(out) if out else exports_folder(given.data)
    if out is None or path.is_dir():
        path = write_new(path, traject_id, "zip", data)
    elif os.path.lexists(path):
        fail(f"‘{path.name}’ is er al en blijft zoals het is: kies een andere naam.")
    else:
        replace_file(path, data)
    click.echo(str(path))


# importeer ------------------------------------------------------------------------------------


def import_traject(given: Given, paths: tuple[Path, ...], session: str | None) -> bool:
    """Make a traject of a folder or a zip and print its name; False when these are other files."""
    from sessie.store.bundle import bring_in, is_bundle

    if not any(is_bundle(path) for path in paths):
        return False
    if len(paths) > 1:
        fail("Een traject lees je alleen in: geef één map of één zip.")
    if session is not None:
        fail("Een map of zip wordt een eigen traject: laat --sessie weg.")
    made = bring_in(given.archive(), paths[0])
    click.echo(made.id)
    for notice in made.notices:
        click.echo(notice, err=True)
    click.echo(f"Ingelezen: {count(made.sessions, 'sessie', 'sessies')}.", err=True)
    return True


def print_plan(given: Given, name: str, form: str, out: str | None) -> None:
    """Write the plan and print where it is; with - it goes to the screen."""
    from sessie.documents.files import replace_file
    from sessie.documents.forms import plan_in_form, write_plan
    from sessie.rules.plan import plan_of

    archive = given.reading()
    held = archive.trajects.look(archive.trajects.find(name))
    for notice in held.notices:
        click.echo(notice, err=True)
    plan = plan_of(held.traject, held.sessions)
    if out is None:
        click.echo(str(write_plan(plan, form, exports_folder(given.data))))
    elif out == "-":
        sys.stdout.buffer.write(plan_in_form(plan, form))
        sys.stdout.buffer.flush()
    else:
        replace_file(Path(out), plan_in_form(plan, form))
        click.echo(out)


def edit_plan(given: Given, name: str) -> None:
    """Write the trainer's own text of the plan in the editor of VISUAL or EDITOR."""
    from sessie.documents.plan import edited

    command = os.environ.get("VISUAL") or os.environ.get("EDITOR")
    if not in_terminal():
        fail(NO_TERMINAL, 2)
    if not command:
        fail("Er is geen tekstprogramma ingesteld: zet de naam ervan in EDITOR.")
    archive = given.archive()
    traject_id = archive.trajects.find(name)
    try:
        own = edited(command, archive.trajects.get(traject_id).own)
    except ValueError as error:
        fail(str(error))
    except (OSError, subprocess.SubprocessError):
        fail(f"Het tekstprogramma {command} deed het niet, dus er is niets veranderd.")
    archive.trajects.change(traject_id, lambda traject: replace(traject, own=own))
    click.echo("De eigen tekst van het plan is bewaard.")
