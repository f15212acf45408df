"""What the command `plan` does: the visie- en ambitieplan of a traject, in a form or to edit."""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import click

from sessie.launch import NO_TERMINAL, Given, exports_folder, fail, in_terminal


def print_plan(given: Given, name: str, form: str, out: str | None) -> None:
    """Write the plan and print where it is; with - it goes to the screen."""
    from sessie.documents.files import replace_file
    from sessie.documents.forms import plan_in_form, write_plan
    from sessie.domain.plan import plan_of

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
    trajectory_id = archive.trajects.find(name)
    try:
        own = edited(command, archive.trajects.get(trajectory_id).own)
    except ValueError as error:
        fail(str(error))
    except (OSError, subprocess.SubprocessError):
        fail(f"Het tekstprogramma {command} deed het niet, dus er is niets veranderd.")
    archive.trajects.change(trajectory_id, lambda trajectory: replace(trajectory, own=own))
    click.echo("De eigen tekst van het plan is bewaard.")
