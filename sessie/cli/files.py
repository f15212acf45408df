"""Commands that read files or write them: data that comes and goes, papers, and content."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

import click

from sessie.cli.commands import command
from sessie.cli.given import (
    DEMO,
    NO_TERMINAL,
    TRAJECT,
    Given,
    exports_folder,
    fail,
    in_terminal,
    note,
    open_app,
    show,
    tell,
)
from sessie.documents.forms import PAPER_FORMS, plan_in_form
from sessie.documents.plan import edited
from sessie.example import example_traject
from sessie.exchange.incoming import add_files, is_evening, read_evening, with_id
from sessie.exchange.paths import one_path
from sessie.library.folder import check, read_folder, read_pictures
from sessie.library.script import changed_since
from sessie.library.sheets import read_sheets
from sessie.library.themes import read_themes
from sessie.model.dutch import NotRead, count, parse_number
from sessie.model.session import Session
from sessie.rules.plan import plan_of
from sessie.rules.setup import MOST_TABLES
from sessie.rules.traject import is_held
from sessie.rules.year import year_of
from sessie.store.bundle import bring_in, is_bundle, pack
from sessie.writing import (
    LETTER,
    LETTER_FORMS,
    REPORT_FORMS,
    WITH_HIDDEN,
    in_form,
    replace_file,
    write_form,
    write_new,
    write_plan,
    write_sheets,
    write_year,
)

out_option = click.option(
    "--uit", metavar="PAD", help="Schrijf naar dit bestand; een - is het scherm."
)
paths_type = click.Path(path_type=Path)


def to_screen(data: bytes) -> None:
    """Bytes as they are, for another program."""
    sys.stdout.buffer.write(data)
    sys.stdout.buffer.flush()


def hand_out(out: str | None, new: Callable[[], Path], data: Callable[[], bytes]) -> None:
    """Write a paper to a new file and print where it is, else to the path or the screen that was
    asked for."""
    if out is None:
        tell(str(new()))
    elif out == "-":
        to_screen(data())
    else:
        replace_file(Path(out), data())
        tell(out)


# demo -----------------------------------------------------------------------------------------


@command("demo")
@click.option("--traject", is_flag=True, help="Een heel traject, in plaats van één avond.")
def demo(given: Given, traject: bool) -> None:
    """Open the example evening or traject; without a terminal, write what comes out of it."""
    if in_terminal():
        open_app(given, TRAJECT if traject else DEMO)
    exports = exports_folder(given, demo=True)
    if traject:
        school, sessions = example_traject()
        plan = write_plan(plan_of(school, sessions), "md", exports)
        return tell(f"{plan}\n{write_year(school, year_of(sessions), 'md', exports)}")
    from sessie.cli.play import play_example  # the app, with Textual

    tell(str(play_example(given)))


# bewaar, importeer ----------------------------------------------------------------------------


@command("bewaar")
@click.argument("traject")
@out_option
def save_zip(given: Given, traject: str, uit: str | None) -> None:
    """Write a traject as one zip and print where it is; what is there already stays."""
    archive = given.reading()
    traject_id = archive.trajects.find(traject)
    data = pack(archive, traject_id)
    if uit == "-":
        return to_screen(data)
    path = Path(uit) if uit else exports_folder(given)
    if uit is None or path.is_dir():
        path = write_new(path, traject_id, "zip", data)
    elif os.path.lexists(path):
        fail(f"‘{path.name}’ is er al en blijft zoals het is: kies een andere naam.")
    else:
        replace_file(path, data)
    tell(str(path))


@command("importeer")
@click.argument("bestanden", nargs=-1, required=True, metavar="BESTAND…", type=paths_type)
@click.option("--sessie", "naam", metavar="NAAM", help="Voeg het toe aan deze sessie.")
def import_files(given: Given, bestanden: tuple[Path, ...], naam: str | None) -> None:
    """Make a session or a traject of files, or add them to a session."""
    bestanden = tuple(one_path(str(path)) for path in bestanden)
    if any(is_bundle(path) for path in bestanden):
        return _import_traject(given, bestanden, naam)
    archive = given.archive()
    if naam is None:
        first, *more = sorted(bestanden, key=is_evening, reverse=True)
        if more or not is_evening(first):
            said = "Geef één avond (JSON of Markdown), of zeg erbij voor welke sessie"
            fail(f"{said}: --sessie NAAM", 2)
        evening = read_evening(first, read_folder(*given.content()).script)
        session = with_id(evening, archive.unique_id(evening.evening.id or evening.evening.title))
        pictures = read_pictures(session.script, *given.content())
        archive.create(session, pictures=pictures).close()
        tell(session.evening.id)
        return
    store = archive.open(naam)
    try:
        new, said = add_files(store.session, bestanden)
        store.submit(new)
    finally:
        store.close()
    tell(new.evening.id)
    note(f"Ingelezen: {said}.")


def _import_traject(given: Given, paths: tuple[Path, ...], session: str | None) -> None:
    """Make a traject of a folder or a zip and print its name."""
    if len(paths) > 1:
        fail("Een traject lees je alleen in: geef één map of één zip.", 2)
    if session is not None:
        fail("Een map of zip wordt een eigen traject: laat --sessie weg.", 2)
    made = bring_in(given.archive(), paths[0])
    tell(made.id)
    for notice in made.notices:
        note(notice)
    note(f"Ingelezen: {count(made.sessions, 'sessie', 'sessies')}.")


# verslag, plan --------------------------------------------------------------------------------


@command("verslag")
@click.argument("naam")
@click.option(
    "--vorm",
    type=click.Choice(REPORT_FORMS),
    default="md",
    show_default=True,
    help="Markdown, webpagina, Word, alleen de briefjes, of alles om elders in te lezen.",
)
@click.option("--brief", is_flag=True, help="De brief aan alle ouders: md, html of docx.")
@click.option(
    "--ook-verborgen", "hidden", is_flag=True, help="Ook verborgen briefjes: csv of json."
)
@out_option
def report(given: Given, naam: str, vorm: str, brief: bool, hidden: bool, uit: str | None) -> None:
    """Write the report of a session, or the letter to all parents."""
    form = f"{LETTER}{vorm}" if brief else vorm
    if brief and form not in LETTER_FORMS:
        fail("Een brief kan alleen als md, html of docx: kies een van deze drie bij --vorm.", 2)
    if hidden and form not in WITH_HIDDEN:
        fail(
            "Verborgen briefjes kunnen alleen mee als csv of json: kies een van die bij --vorm.",
            2,
        )
    session = _to_read(given, naam)
    known = read_themes(*given.content()) if form == "json" else ()
    hand_out(
        uit,
        lambda: write_form(session, form, exports_folder(given), known, hidden),
        lambda: in_form(session, form, known, hidden),
    )


def _to_read(given: Given, name: str) -> Session:
    """A session to look at only; it may be open in another window."""
    store = given.reading().open(name, read_only=True)
    if store.notice:
        note(store.notice)
    store.close()
    return store.session


@command("plan")
@click.argument("traject")
@click.option(
    "--vorm",
    type=click.Choice(PAPER_FORMS),
    default="md",
    show_default=True,
    help="Markdown, een webpagina om te printen, of Word om verder te bewerken.",
)
@out_option
@click.option("--bewerk", is_flag=True, help="Schrijf je eigen tekst, in het programma van EDITOR.")
def plan(given: Given, traject: str, vorm: str, uit: str | None, bewerk: bool) -> None:
    """Write the plan of a traject, or the trainer's own text of it."""
    if bewerk:
        return _edit_plan(given, traject)
    archive = given.reading()
    held = archive.trajects.look(archive.trajects.find(traject)).whole()
    for notice in held.notices:
        note(notice)
    made = plan_of(held.traject, held.sessions)
    hand_out(
        uit,
        lambda: write_plan(made, vorm, exports_folder(given)),
        lambda: plan_in_form(made, vorm),
    )


def _edit_plan(given: Given, name: str) -> None:
    """Write the trainer's own text of the plan in the editor of VISUAL or EDITOR."""
    editor = os.environ.get("VISUAL") or os.environ.get("EDITOR")
    if not in_terminal():
        fail(NO_TERMINAL, 2)
    if not editor:
        fail("Er is geen tekstprogramma ingesteld: zet de naam ervan in EDITOR.")
    archive = given.archive()
    traject_id = archive.trajects.find(name)
    try:
        own = edited(editor, archive.trajects.get(traject_id).own)
    except ValueError as error:
        fail(str(error))
    except (OSError, subprocess.SubprocessError):
        fail(f"Het tekstprogramma {editor} deed het niet, dus er is niets veranderd.")
    archive.trajects.change(traject_id, lambda traject: replace(traject, own=own))
    tell("De eigen tekst van het plan is bewaard.")


# controleer, bladen ---------------------------------------------------------------------------


@command("controleer")
@click.argument("bestanden", nargs=-1, metavar="[BESTAND…]", type=paths_type)
def check_content(given: Given, bestanden: tuple[Path, ...]) -> None:
    """Print what is wrong with content, and which draaiboeken changed after an evening."""
    remarks = check(bestanden, own=[given.own()])
    for line in (*map(str, remarks), *(() if bestanden else _changed_scripts(given))):
        show(line)
    skipped = sum(remark.skipped for remark in remarks)
    if not remarks:
        show("Alles in orde.")
    elif skipped:
        show(f"Overgeslagen: {skipped}. De rest is gewoon te gebruiken.")
    if skipped:
        sys.exit(1)


def _changed_scripts(given: Given) -> Iterator[str]:
    """A line for every evening whose draaiboek is not what it was then."""
    archive, library = given.reading(), read_folder(*given.content())
    for one in archive.listing():
        if one.trouble:
            continue
        store = archive.open(one.id, read_only=True)
        store.close()
        then, now = store.session.script, library.script(store.session.script.id)
        said = changed_since(now, then, one.date) if now and is_held(store.session) else None
        if said:
            yield f"{one.id}: {said}"


def _not_filled_in(_: click.Context, __: click.Parameter, value: str | None) -> None:
    """Say where sheets are filled in now, to who asks for it here. Raises UsageError."""
    if value is not None:
        raise click.UsageError(
            "Bladen vul je in een browser in: maak ze zonder --invullen, en open alles.html."
        )


def _tables_given(_: click.Context, __: click.Parameter, value: str | None) -> int:
    """How many tables were asked for; 0 when nothing was said. Raises BadParameter."""
    if value is None:
        return 0
    with suppress(NotRead):
        if 1 <= (number := parse_number(value)) <= MOST_TABLES:
            return number
    raise click.BadParameter(f"kies een getal van 1 tot {MOST_TABLES}.")


@command("bladen")
@click.argument("naam")
@click.option("--uit", metavar="MAP", type=paths_type, help="Schrijf in deze map.")
@click.option("--tafels", metavar="AANTAL", callback=_tables_given, help="Voor hoeveel tafels.")
@click.option(
    "--invullen",
    hidden=True,
    expose_value=False,
    is_flag=False,
    flag_value="-",
    callback=_not_filled_in,
)
def sheets(given: Given, naam: str, uit: Path | None, tafels: int) -> None:
    """Write the sheets of a set or a draaiboek to a new folder."""
    read = read_sheets(*given.content())
    for remark in read.remarks:
        note(str(remark))
    where = uit or exports_folder(given)
    scripts = read_folder(*given.content()).scripts
    tell(str(write_sheets(naam, scripts, where, read.content, tafels)))
