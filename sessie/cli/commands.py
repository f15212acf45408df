"""The commands. Each is a few lines: words in, one sentence or one file out."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from sessie import __version__
from sessie.cli.launch import (
    Given,
    careful,
    exports_folder,
    fail,
    in_terminal,
    not_taken,
    open_example,
    open_example_traject,
    open_menu,
    open_session,
)
from sessie.cli.words import Commands, not_filled_in, sentence, speak_dutch, tables_given

if TYPE_CHECKING:
    from sessie.model.session import Session


speak_dutch()
SETTINGS = {"help_option_names": ["-h", "--help"]}


@click.group(
    cls=Commands,
    invoke_without_command=True,
    context_settings=SETTINGS,
    options_metavar="[OPTIES]",
    subcommand_metavar="[OPDRACHT] …",
)
@click.option(
    "--map",
    "data",
    envvar="SESSIE_MAP",
    metavar="MAP",
    type=click.Path(file_okay=False, path_type=Path),
    help="Waar je sessies staan, in plaats van de gewone plek.",
)
@click.option(
    "--inhoud",
    "content",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    metavar="MAP",
    help="Map met eigen draaiboeken, naast de ingebouwde.",
)
@click.version_option(__version__, prog_name="sessie", message="%(prog)s %(version)s")
@click.pass_context
@careful
def cli(context: click.Context, data: Path | None, content: Path | None) -> None:
    """Leid een ouderavond of studiedag: dia's, rondes, terugkoppeling, stippen en een verslag.

    Zonder opdracht opent het beginscherm. Oefenen kan met: sessie demo
    """
    context.obj = Given(data, content)
    if context.invoked_subcommand is None:
        open_menu(context.obj)


@cli.command()
@click.option("--traject", is_flag=True, help="Een heel traject, in plaats van één avond.")
@click.pass_obj
@careful
def demo(given: Given, traject: bool) -> None:
    """Open de voorbeeldavond; je eigen sessies blijven ongemoeid.

    Zonder terminal speelt de avond zichzelf en wordt het verslag geschreven. Van een traject worden
    dan het plan en het jaarbeeld geschreven.
    """
    if in_terminal():
        (open_example_traject if traject else open_example)(given)
    for path in write_example_traject(given) if traject else (play_example(given),):
        click.echo(str(path))


def write_example_traject(given: Given) -> tuple[Path, ...]:
    """Write the plan and the year view of the example traject and give their paths."""
    from sessie.documents.forms import write_plan, write_year
    from sessie.example.traject import example_traject
    from sessie.rules.plan import plan_of
    from sessie.rules.year import year_of

    school, sessions = example_traject()
    exports = given.places(demo=True).exports
    return (
        write_plan(plan_of(school, sessions), "md", exports),
        write_year(school, year_of(sessions), "md", exports),
    )


def play_example(given: Given) -> Path:
    """Play the example evening without a screen and give the path of its report."""
    from functools import partial

    from sessie.app import SessieApp
    from sessie.cli.play import play
    from sessie.example.evening import example_archive, example_evening, untouched

    evening = example_evening()
    folder, archive, name = example_archive(untouched())
    app = SessieApp(archive, given.places(demo=True), store=archive.open(name), practice=folder)

    async def lead(pilot: Any) -> None:
        await play(evening, pilot)
        app.exit()

    try:
        app.run(headless=True, size=(80, 24), auto_pilot=partial(lead))
    finally:
        app.live.let_go()
    if app.crashed or app.written is None:
        fail("De voorbeeldavond kon niet worden afgespeeld.")
    return app.written


@cli.command("open")
@click.argument("naam")
@click.pass_obj
@careful
def open_(given: Given, naam: str) -> None:
    """Ga verder met een sessie, op de plek waar je was."""
    open_session(given, naam)


@cli.command("lijst")
@click.pass_obj
@careful
def list_sessions(given: Given) -> None:
    """Toon je trajecten met hun sessies, en hoe ver ze zijn.

    Doorgestuurd naar een ander programma is het één regel per sessie, de laatste bovenaan.
    """
    from sessie.cli.traject import print_list

    print_list(given)


@cli.command("bewaar")
@click.argument("traject")
@click.option("--uit", metavar="PAD", help="Schrijf naar dit bestand; een - is het scherm.")
@click.pass_obj
@careful
def save_zip(given: Given, traject: str, uit: str | None) -> None:
    """Bewaar een heel traject als één zip, en toon waar die staat.

    Wat er al staat, blijft staan. Inlezen op een andere laptop: sessie importeer
    """
    from sessie.cli.traject import save_zip as save

    save(given, traject, uit)


@cli.command("importeer")
@click.argument(
    "bestanden",
    nargs=-1,
    required=True,
    metavar="BESTAND…",
    type=click.Path(path_type=Path),
)
@click.option("--sessie", "naam", metavar="NAAM", help="Voeg het toe aan deze sessie.")
@click.pass_obj
@careful
def import_files(given: Given, bestanden: tuple[Path, ...], naam: str | None) -> None:
    """Lees een avond (JSON), een stip op de horizon (Markdown) of briefjes per tafel (tekst) in.

    Een avond wordt een nieuwe sessie, tenzij je --sessie geeft. Tekstbestanden horen bij een
    sessie. Een map of zip van een traject wordt een traject. Op de eerste regel van de uitvoer
    staat alleen de naam van de sessie of het traject.
    """
    from sessie.cli.traject import import_traject
    from sessie.exchange.incoming import add_files, is_evening, read_evening, with_id

    if import_traject(given, bestanden, naam):
        return
    archive = given.archive()
    if naam is None:
        evenings, texts = (
            [p for p in bestanden if is_evening(p)],
            [p for p in bestanden if not is_evening(p)],
        )
        if len(evenings) != 1 or texts:
            fail("Geef één avond (JSON of Markdown), of zeg erbij voor welke sessie: --sessie NAAM")
        evening = read_evening(evenings[0], given.script_for())
        session = with_id(evening, archive.unique_id(evening.evening.id or evening.evening.title))
        archive.create(session).close()
        click.echo(session.evening.id)
        return
    store = archive.open(naam)
    try:
        new, said = add_files(store.session, bestanden)
        store.submit(new)
    finally:
        store.close()
    click.echo(new.evening.id)
    click.echo(f"Ingelezen: {said}.", err=True)


@cli.command("verslag")
@click.argument("naam")
@click.option(
    "--vorm",
    type=click.Choice(["md", "html", "docx", "csv", "json"]),
    default="md",
    show_default=True,
    help="Markdown, webpagina, Word, alleen de briefjes, of alles om elders in te lezen.",
)
@click.option("--brief", is_flag=True, help="De brief aan alle ouders: md, html of docx.")
@click.option("--uit", metavar="PAD", help="Schrijf naar dit bestand; een - is het scherm.")
@click.pass_obj
@careful
def report(given: Given, naam: str, vorm: str, brief: bool, uit: str | None) -> None:
    """Schrijf het verslag van een sessie, of de brief aan alle ouders, en toon waar het staat."""
    from sessie.documents.files import replace_file
    from sessie.library.themes import read_themes
    from sessie.session_forms import LETTER, LETTER_FORMS, in_form, write_form

    form = f"{LETTER}{vorm}" if brief else vorm
    if brief and form not in LETTER_FORMS:
        fail("Een brief kan alleen als md, html of docx: kies een van deze drie bij --vorm.", 2)
    session = read_session(given, naam)
    known = read_themes(*given.content()) if form == "json" else ()
    if uit is None:
        click.echo(str(write_form(session, form, exports_folder(given.data), known)))
    elif uit == "-":
        sys.stdout.buffer.write(in_form(session, form, known))
        sys.stdout.buffer.flush()
    else:
        replace_file(Path(uit), in_form(session, form, known))
        click.echo(uit)


def read_session(given: Given, name: str) -> Session:
    """A session to look at only; it may be open in another window."""
    store = given.reading().open(name, read_only=True)
    if store.notice:
        click.echo(store.notice, err=True)
    store.close()
    return store.session


@cli.command("plan")
@click.argument("traject")
@click.option(
    "--vorm",
    type=click.Choice(["md", "html", "docx"]),
    default="md",
    show_default=True,
    help="Markdown, een webpagina om te printen, of Word om verder te bewerken.",
)
@click.option("--uit", metavar="PAD", help="Schrijf naar dit bestand; een - is het scherm.")
@click.option("--bewerk", is_flag=True, help="Schrijf je eigen tekst, in het programma van EDITOR.")
@click.pass_obj
@careful
def plan(given: Given, traject: str, vorm: str, uit: str | None, bewerk: bool) -> None:
    """Schrijf het visie- en ambitieplan van een traject en toon waar het staat."""
    from sessie.cli.traject import edit_plan, print_plan

    if bewerk:
        edit_plan(given, traject)
    else:
        print_plan(given, traject, vorm, uit)


@cli.command("controleer")
@click.argument("bestanden", nargs=-1, metavar="[BESTAND…]", type=click.Path(path_type=Path))
@click.pass_obj
@careful
def check_content(given: Given, bestanden: tuple[Path, ...]) -> None:
    """Kijk draaiboeken na en zeg wat er beter kan.

    Zonder bestanden: alles wat is ingebouwd en je eigen inhoud, en of een draaiboek veranderd is
    na een avond die ermee gehouden is.
    """
    from sessie.library.folder import check

    remarks = check(bestanden, own=[given.own()])
    for line in (*map(str, remarks), *(() if bestanden else changed_scripts(given))):
        click.echo(line)
    skipped = sum(remark.skipped for remark in remarks)
    if not remarks:
        click.echo("Alles in orde.")
    elif skipped:
        click.echo(f"Overgeslagen: {skipped}. De rest is gewoon te gebruiken.")
    if skipped:
        sys.exit(1)


def changed_scripts(given: Given) -> Iterator[str]:
    """A line for every evening whose draaiboek is not what it was then."""
    from sessie.library.script import changed_since
    from sessie.rules.traject import is_held

    archive, library = given.reading(), given.library()
    for one in archive.listing():
        if one.trouble:
            continue
        store = archive.open(one.id, read_only=True)
        store.close()
        then, now = store.session.script, library.script(store.session.script.id)
        said = changed_since(now, then, one.date) if now and is_held(store.session) else None
        if said:
            yield f"{one.id}: {said}"


@cli.command("bladen")
@click.argument("naam")
@click.option("--uit", metavar="MAP", type=click.Path(path_type=Path), help="Schrijf in deze map.")
@click.option("--tafels", metavar="AANTAL", callback=tables_given, help="Voor hoeveel tafels.")
@click.option(
    "--invullen",
    hidden=True,
    expose_value=False,
    is_flag=False,
    flag_value="-",
    callback=not_filled_in,
)
@click.pass_obj
@careful
def sheets(given: Given, naam: str, uit: Path | None, tafels: int) -> None:
    """Maak bladen om af te drukken: van de gesprekstool, of bij een draaiboek.

    In MAP komt een nieuwe map. Daarin staat elk blad, en alles.html met alle bladen op A4. In een
    browser kun je de bladen ook invullen voor je ze print.
    """
    from sessie.documents.sheets import write_sheets
    from sessie.library.sheets import read_sheets

    read = read_sheets(*given.content())
    for remark in read.remarks:
        click.echo(str(remark), err=True)
    where = uit or exports_folder(given.data)
    scripts = given.library().scripts
    click.echo(str(write_sheets(naam, scripts, where, read.content, tafels)))


@cli.command("opruimen")
@click.argument("naam", required=False)
@click.option("--ja", is_flag=True, help="Vraag niets meer.")
@click.pass_obj
@careful
def tidy(given: Given, naam: str | None, ja: bool) -> None:
    """Haal weg wat mensen letterlijk schreven; het verslag blijft zoals het is.

    Zonder NAAM: welke avonden langer dan 3 maanden geleden zijn.
    """
    from sessie.cli.tidy import list_to_tidy, tidy_session

    if naam is None:
        list_to_tidy(given)
    else:
        tidy_session(given, naam, ja)


@cli.command("wis")
@click.argument("naam")
@click.option("--ja", is_flag=True, help="Vraag niets meer.")
@click.pass_obj
@careful
def wipe(given: Given, naam: str, ja: bool) -> None:
    """Haal een sessie helemaal weg, met alles wat ernaast bewaard is."""
    from sessie.cli.tidy import wipe_session

    wipe_session(given, naam, ja)


def commands() -> None:
    """Read the command line and do what it says; a mistake in it is one sentence."""
    try:
        code = cli.main(prog_name="sessie", standalone_mode=False)
    except click.Abort:
        fail("Er is niets gedaan.")
    except click.ClickException as error:
        fail(sentence(error))
    except OSError as error:  # of --help and --version; the commands are careful themselves
        not_taken(error)
        raise
    sys.exit(code if isinstance(code, int) else 0)
