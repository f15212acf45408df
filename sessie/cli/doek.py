"""The command that shows the room what another window leads."""

from __future__ import annotations

from contextlib import suppress
from datetime import date
from pathlib import Path

import click

from sessie.cli.commands import command
from sessie.cli.given import NO_TERMINAL, Given, fail, in_terminal
from sessie.store.archive import held
from sessie.store.follow import Source


@command("doek")
@click.argument("naam", default="")
@click.option("--pagina", "page", is_flag=True, help="In een browser op deze laptop.")
def show_to_room(given: Given, naam: str, page: bool) -> None:
    """Follow a session, or the one that is open, in this terminal or in a browser."""
    only = given.reading().find(naam) if naam.strip() else None
    source = Source(given.data, given.content(), only, school_of(given, only))
    if page:
        from sessie.cli.page import show_page

        show_page(source)
    if not in_terminal():
        fail(NO_TERMINAL, 2)
    from sessie.cli import launch

    launch.show_to_room(source)


def school_of(given: Given, only: Path | None) -> str:
    """The school that is named while the room waits: that of the session that was asked for, or of
    the last one when that is of today. Another one may be of another school."""
    with suppress(Exception):
        one = held(only) if only else given.reading().latest()
        if one and (only or one.date == date.today().isoformat()):
            return one.school
    return ""
