"""What the commands `opruimen` and `wis` do: words that go, after a question, and for good."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from sessie.cli.launch import Given, exports_folder, fail

NOT_DONE = "Er is niets weggehaald."


def tidy_session(given: Given, name: str, sure: bool) -> None:
    """Tidy up a session: what people wrote goes, the report stays word for word."""
    from datetime import date

    from sessie.rules.tidying import can_tidy, in_words
    from sessie.store.retention import clear_away, sessions_at

    path = given.archive().find(name)
    sessions = sessions_at([path])
    if can_tidy(sessions[0]):
        gone, stays = in_words(sessions)
        click.echo(f"Weg: {gone}.", err=True)
        click.echo(f"Blijft: {stays}.", err=True)
        _ask(f"{path.stem} opruimen?", f"sessie opruimen {path.stem}", sure)
    # What was cut off half-way is done now; an evening without slips is right at once.
    clear_away(path, date.today().isoformat())
    click.echo(f"Opgeruimd: {path.stem}")
    _name_written(given, path)


def list_to_tidy(given: Given) -> None:
    """Name the sessions of which it is time to tidy up, the oldest first."""
    from datetime import date

    from sessie.store.retention import to_tidy

    due = to_tidy(given.reading().listing(), date.today())
    if not due:
        click.echo("Er zijn geen avonden van langer dan 3 maanden geleden om op te ruimen.",
                   err=True)  # fmt: skip
    for one in due:
        click.echo(f"{one.id}\t{one.title}\t{one.school} · {one.date} · {one.slips} briefjes")


def wipe_session(given: Given, name: str, sure: bool) -> None:
    """Wipe a session with everything that was kept beside it."""
    from sessie.store.retention import forget_cut_off

    archive = given.archive()
    path = archive.find(name)
    _ask(f"{path.stem} helemaal weghalen?", f"sessie wis {path.stem}", sure)
    removed = archive.remove(path.stem)
    forget_cut_off(archive.folder)
    click.echo(f"Weggehaald: {path.stem} ({len(removed)} bestanden)")
    _name_written(given, path)


def _ask(question: str, command: str, sure: bool) -> None:
    """Go on only after a yes; without a keyboard it must have been said beforehand."""
    if sure:
        return
    if not sys.stdin.isatty():
        fail(f"Zeg erbij dat je het zeker weet: {command} --ja")
    answer = input(f"{question} Dat kan niet terug. Typ ja: ")
    if answer.strip().casefold() not in ("ja", "j"):
        fail(NOT_DONE)


def _name_written(given: Given, path: Path) -> None:
    """What was written of it belongs to the user: it is named and left alone."""
    from sessie.store.retention import written_of

    files = written_of(exports_folder(given.data), path)
    if files:
        click.echo("Deze bestanden zijn van jou en staan er nog. Kijk of ze weg mogen:", err=True)
    for file in files:
        click.echo(str(file), err=True)
