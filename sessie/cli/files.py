"""Commands that read files or write them: data that comes and goes, papers, and content."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
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
from sessie.documents.forms import PAPER_FORMS, plan_in_form, version_in_form
from sessie.documents.plan import Since, edited, since_version
from sessie.example import example_traject
from sessie.exchange import calendar
from sessie.exchange.incoming import add_files, is_evening, read_evening, with_id
from sessie.exchange.paths import one_path
from sessie.library.folder import check, read_folder, read_pictures
from sessie.library.letters import read_letters
from sessie.library.script import changed_since
from sessie.library.sheets import read_sheets
from sessie.library.themes import read_themes
from sessie.model.dutch import NotRead, count, dutch_date, joined, listed, parse_number
from sessie.model.letter_words import LetterLanguage
from sessie.model.session import Session
from sessie.model.traject import CONCEPT, SETTLED, Traject, Version
from sessie.rules.agreements import agreements
from sessie.rules.letter import letter_of
from sessie.rules.plan import plan_of
from sessie.rules.setup import MOST_TABLES
from sessie.rules.traject import is_held, not_kept
from sessie.rules.year import year_of
from sessie.store.bundle import bring_in, is_bundle, pack
from sessie.writing import (
    AGENDA,
    INVITATION,
    LETTER,
    MINUTES,
    REPORT_FORMS,
    WITH_HIDDEN,
    in_form,
    replace_file,
    write_agenda,
    write_form,
    write_new,
    write_plan,
    write_sheets,
    write_version,
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
    type=click.Choice((*REPORT_FORMS, AGENDA)),
    default="md",
    show_default=True,
    help="Markdown, webpagina, Word, PDF, alleen de briefjes, alles om elders in te lezen, of de "
    "afspraken voor een agenda.",
)
@click.option("--brief", "paper", flag_value=LETTER, help="De brief aan alle ouders.")
@click.option("--notulen", "paper", flag_value=MINUTES, help="De notulen van het team.")
@click.option("--uitnodiging", "paper", flag_value=INVITATION, help="De uitnodiging voor ouders.")
@click.option(
    "--ook-verborgen", "hidden", is_flag=True, help="Ook verborgen briefjes: csv of json."
)
@out_option
def report(
    given: Given, naam: str, vorm: str, paper: str | None, hidden: bool, uit: str | None
) -> None:
    """Write the report of a session, the letter to all parents, the minutes of a team or the
    invitation for an evening."""
    form = f"{paper or ''}{vorm}"
    if paper and vorm not in PAPER_FORMS:
        *first, last = PAPER_FORMS
        fail(f"Dit kan alleen als {', '.join(first)} of {last}: kies een van die bij --vorm.", 2)
    if hidden and form not in WITH_HIDDEN:
        fail(
            "Verborgen briefjes kunnen alleen mee als csv of json: kies een van die bij --vorm.",
            2,
        )
    session = _to_read(given, naam)
    known = read_themes(*given.content()) if form == "json" else ()
    other = _second_language(given, session) if paper == LETTER else None
    hand_out(
        uit,
        lambda: write_form(session, form, exports_folder(given), known, hidden, other),
        lambda: in_form(session, form, known, hidden, other),
    )


def _second_language(given: Given, session: Session) -> LetterLanguage | None:
    """The language that the letter is in as well; what stays open in the letter is said."""
    code = session.papers.language
    found = read_letters(*given.content()).get(code)
    if waiting := [topic.label for topic in letter_of(session).waiting]:
        note(f"Nog zonder antwoord van de school: {'; '.join(waiting)}.")
    if code and found is None:
        note(f"Voor de taal {code} zijn er geen vaste zinnen: de brief is alleen Nederlands.")
    elif found and not found.read:
        note("De vertaling is nog niet nagelezen door iemand die de taal van huis uit spreekt.")
    return found


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
    type=click.Choice((*PAPER_FORMS, AGENDA)),
    default="md",
    show_default=True,
    help="Markdown, een webpagina, Word om verder te bewerken, een PDF om te delen, of de "
    "afspraken voor een agenda.",
)
@out_option
@click.option(
    "--versie",
    metavar="NUMMER",
    help="Deze versie, zoals zij bewaard is; of concept (van nu), of vastgesteld (de laatste).",
)
@click.option("--versies", is_flag=True, help="Toon welke versies er zijn.")
@click.option("--bewerk", is_flag=True, help="Schrijf je eigen tekst, in het programma van EDITOR.")
def plan(
    given: Given,
    traject: str,
    vorm: str,
    uit: str | None,
    versie: str | None,
    versies: bool,
    bewerk: bool,
) -> None:
    """Write the plan of a traject, one of its versions, or the trainer's own text of it."""
    if bewerk and (versie is not None or versies):
        fail("Een versie blijft zoals zij is: laat --versie weg om je eigen tekst te schrijven.", 2)
    if bewerk:
        return _edit_plan(given, traject)
    archive = given.reading()
    held = archive.trajects.look(archive.trajects.find(traject)).whole()
    for notice in held.notices:
        note(notice)
    if versies:
        return _show_versions(held.traject)
    version = _version_asked(held.traject, versie)
    if version and vorm == AGENDA:
        fail("Een agenda is van nu: laat --versie weg, of kies een andere --vorm.", 2)
    if version:
        return hand_out(
            uit,
            lambda: write_version(held.traject.id, version, vorm, exports_folder(given)),
            lambda: version_in_form(version, vorm),
        )
    if vorm == AGENDA:
        return _hand_out_agenda(given, held.traject, held.sessions, uit)
    made = plan_of(held.traject, held.sessions)
    hand_out(
        uit,
        lambda: write_plan(made, vorm, exports_folder(given)),
        lambda: plan_in_form(made, vorm),
    )
    if since := since_version(made):
        note(_told_since(since))


def _version_asked(traject: Traject, said: str | None) -> Version | None:
    """The version that was asked for; None for the plan of now. Ends the command when it is not
    there."""
    if said is None or said.casefold() == CONCEPT:
        return None
    if said.casefold() == SETTLED:
        return traject.settled or fail("Dit plan is nog niet vastgesteld: laat --versie weg.")
    try:
        found = traject.version(parse_number(said))
    except NotRead:
        fail(f"Bij --versie hoort een nummer, of {CONCEPT} of {SETTLED}.", 2)
    if found is None:
        numbers = listed(str(version.number) for version in traject.versions)
        fail(f"Er is geen versie {said}: " + (f"er zijn {numbers}." if numbers else "er is er nog "
             "geen. Je maakt er een in sessie, bij het plan, met s."))  # fmt: skip
    return found


def _told_since(since: Since) -> str:
    """That what was written is no version, and which one there is."""
    version = since.version
    if not since.known:
        return f"Dit is het plan van nu. {not_kept(version)}"
    how = f"versie {version.number} ({version.status} op {dutch_date(version.date)})"
    return (
        f"Dit is een concept: het is anders dan {how}. Die krijg je met --versie {version.number}."
    )


def _show_versions(traject: Traject) -> None:
    """A line for every version, the oldest first."""
    if not traject.versions:
        note("Er zijn nog geen versies. Je maakt er een in sessie, bij het plan, met s.")
    for version in traject.versions:
        valid = "hiermee werkt het team" if version is traject.settled else ""
        kept = "" if version.text else "zonder tekst"
        parts = (str(version.number), version.status, dutch_date(version.date), version.note,
                 valid, kept)  # fmt: skip
        show(joined("  ", *parts))


def _hand_out_agenda(
    given: Given, traject: Traject, sessions: Sequence[Session], out: str | None
) -> None:
    """The agreements of the meetings that were for a beamer, as the app shows them."""
    found = agreements([session for session in sessions if session.script.projected])
    if said := calendar.left_out(calendar.days_in_traject(found)):
        note(said)
    hand_out(
        out,
        lambda: write_agenda(traject, found, exports_folder(given)),
        lambda: calendar.of_traject(found, traject.name).encode(),
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
def sheets(given: Given, naam: str, uit: Path | None, tafels: int) -> None:
    """Write the sheets of a set or a draaiboek to a new folder."""
    read = read_sheets(*given.content())
    for remark in read.remarks:
        note(str(remark))
    where = uit or exports_folder(given)
    scripts = read_folder(*given.content()).scripts
    tell(str(write_sheets(naam, scripts, where, read.content, tafels)))
