"""The commands: their names, their help and every mistake in Dutch, over what click says itself."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable
from difflib import get_close_matches
from importlib import import_module
from inspect import cleandoc
from pathlib import Path
from typing import Any

import click
from click import core, decorators, exceptions, formatting, parser, termui, types

from sessie import __version__
from sessie.cli.given import MENU, Given, careful, fail, not_taken, open_app

# What one version of click says differently stands here too: 8.1 up to 8.5 were compared.
WORDS = {
    "Usage:": "Gebruik:",
    "Options": "Opties",
    "Commands": "Opdrachten",
    "Positional arguments": "Wat je erbij zet",
    "Show this message and exit.": "Toon deze uitleg.",
    "Show the version and exit.": "Toon de versie.",
    "default: {default}": "gewoonlijk: {default}",
    "env var: {var}": "of zet {var}",
    "required": "verplicht",
    "No such command {name!r}.": "De opdracht {name!r} is er niet.",
    "No such option {name!r}.": "De optie {name!r} is er niet.",
    "No such option: {name}": "De optie {name} is er niet.",
    "Missing command.": "Zeg erbij welke opdracht je bedoelt.",
    "Missing argument": "Zet er nog bij:",
    "Missing option": "Zet er nog bij:",
    "Missing parameter": "Zet er nog bij:",
    "Missing {param_type}": "Zet er nog bij: {param_type}",
    "Missing parameter: {param_name}": "Zet er nog bij: {param_name}",
    "Option {name!r} does not take a value.": "Achter {name!r} hoort niets te staan.",
    "Option {name!r} requires an argument.": "Achter {name!r} moet nog iets staan.",
    "Argument {name!r} takes {nargs} values.": "Bij {name!r} horen {nargs} woorden.",
    "Invalid value: {message}": "{message}",
    "Invalid value for {param_hint}: {message}": "Bij {param_hint} klopt iets niet: {message}",
    "Could not open file {filename!r}: {message}": "Ik kan {filename!r} niet openen.",
    "Got unexpected extra argument ({args})": "Hier staat een woord te veel: {args}.",
    "Got unexpected extra arguments ({args})": "Hier staan woorden te veel: {args}.",
    "Did you mean {possibility}?": "Bedoel je {possibility}?",
    "(Did you mean one of: {possibilities}?)": "Bedoel je een van deze: {possibilities}?",
    "(Possible options: {possibilities})": "Bedoel je een van deze: {possibilities}?",
    "{value!r} is not {choice}.": "{value!r} is geen {choice}.",
    "{value!r} is not one of {choices}.": "kies uit {choices}.",
    "{value!r} is not a valid {number_type}.": "{value!r} is geen getal.",
    "{value} is not in the range {range}.": "{value} valt buiten {range}.",
    "{name} {filename!r} does not exist.": "{filename!r} is er niet.",
    "{name} {filename!r} is a file.": "{filename!r} is een bestand en geen map.",
    "{name} {filename!r} is a directory.": "{filename!r} is een map en geen bestand.",
    "{name} {filename!r} is not readable.": "{filename!r} mag ik niet lezen.",
    "{name} {filename!r} is not writable.": "In {filename!r} mag ik niet schrijven.",
    "Option {name!r} requires {nargs} arguments.": "Achter {name!r} horen {nargs} woorden.",
    "Takes {nargs} values but 1 was given.": "hier horen {nargs} woorden.",
    "Takes {nargs} values but {len} were given.": "hier horen {nargs} woorden.",
    "Choose from:\n\t{choices}": "Kies uit:\n\t{choices}",
    "file": "bestand",
    "directory": "map",
    "path": "pad",
    "Aborted!": "Er is niets gedaan.",
    "Error: invalid input": "Antwoord met j of n.",
    "Error: {message}": "{message}",
}


QUOTED = re.compile(r"'([^']*)'")


def dutch(text: str) -> str:
    """What click says, in Dutch; what is not known here stays as it is."""
    return WORDS.get(text, text)


def dutch_number(one: str, many: str, number: int) -> str:
    """The same for one or more."""
    return dutch(one if number == 1 else many)


def speak_dutch() -> None:
    """From now on click speaks Dutch."""
    for module in (core, decorators, exceptions, formatting, parser, termui, types):
        for name, spoken in (("_", dutch), ("ngettext", dutch_number)):
            if hasattr(module, name):
                setattr(module, name, spoken)


def sentence(error: click.ClickException) -> str:
    """A mistake on the command line, in one sentence with a full stop."""
    said = " ".join(QUOTED.sub(r"\1", error.format_message()).split())
    return said if said.endswith((".", "?", "!")) else f"{said}."


class Folder(click.Path):
    """A folder that was named; no name at all would be the one in which somebody happens to be."""

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        """The path; a mistake when there is nothing in it."""
        if not str(value).strip():
            self.fail("hier hoort de naam van een map te staan.", param, ctx)
        return super().convert(value, param, ctx)


class Command(click.Command):
    """A command whose first line of help says "[OPTIES]"."""

    def __init__(self, *args: Any, **named: Any) -> None:
        super().__init__(*args, **{"options_metavar": "[OPTIES]", **named})


HELP = {
    "bewaar": """
        Bewaar een heel traject als één zip, en toon waar die staat.

        Wat er al staat, blijft staan. Inlezen op een andere laptop: sessie importeer
    """,
    "bladen": """
        Maak bladen om af te drukken: van de gesprekstool, of bij een draaiboek.

        In MAP komt een nieuwe map. Daarin staat elk blad, en alles.html met alle bladen op A4. In
        een browser kun je de bladen ook invullen voor je ze print.
    """,
    "controleer": """
        Kijk draaiboeken na en zeg wat er beter kan.

        Zonder bestanden: alles wat is ingebouwd en je eigen inhoud, en of een draaiboek veranderd
        is na een avond die ermee gehouden is.
    """,
    "demo": """
        Open de voorbeeldavond; je eigen sessies blijven ongemoeid.

        Zonder terminal speelt de avond zichzelf en wordt het verslag geschreven. Van een traject
        worden dan het plan en het jaarbeeld geschreven.
    """,
    "doek": """
        Toon de avond aan de zaal, in een tweede venster.

        Dit venster volgt NAAM, of anders de sessie die nu open is, en begint vanzelf zodra die
        opengaat. Zet het op het scherm van de beamer. Het sluit met twee keer q.

        Met --pagina komt het doek in een browser op deze laptop, met grotere letters en met
        foto's. Dat kan ook vanuit de avond zelf, met F12.
    """,
    "importeer": """
        Lees een avond (JSON), een stip op de horizon (Markdown of Word) of briefjes per tafel in.

        Een avond wordt een nieuwe sessie, tenzij je --sessie geeft. Briefjes horen bij een sessie:
        als tekst, Word, RTF of een kolom in een CSV. Een map of zip van een traject wordt een
        traject. Op de eerste regel van de uitvoer staat alleen de naam van de sessie of het
        traject.
    """,
    "lijst": """
        Toon je trajecten met hun sessies, en hoe ver ze zijn.

        Doorgestuurd naar een ander programma is het één regel per sessie, de laatste bovenaan.
    """,
    "open": "Ga verder met een sessie, op de plek waar je was.",
    "opruimen": """
        Haal weg wat mensen letterlijk schreven; het verslag blijft zoals het is.

        Zonder NAAM: welke avonden langer dan 3 maanden geleden zijn.
    """,
    "plan": """
        Schrijf het visie- en ambitieplan van een traject en toon waar het staat.

        Zonder --versie is dat het plan van nu. Is er na de laatste versie iets veranderd, dan is
        het een concept, en staat erin wat er anders is.
    """,
    "verslag": """
        Schrijf het verslag van een sessie, of de brief aan alle ouders, en toon waar het staat.

        Met --notulen de notulen van een partnerschapsteam, met --uitnodiging een uitnodiging met
        antwoordstrook.
        Een pdf vraagt om een extra onderdeel: pip install 'sessie[pdf]'. Als ics krijg je de open
        afspraken met een dag, voor een agenda; als csv alleen de briefjes.
    """,
    "wis": "Haal een sessie helemaal weg, met alles wat ernaast bewaard is.",
}
"""What `sessie NAME --help` says; the first sentence stands in the list of all commands."""


ABOUT_SESSIONS = ("lijst", "open", "opruimen", "wis")
"""Commands of the module `sessions`; the others are of `files`."""


class Commands(click.Group):
    """The commands of `HELP`, each imported when it is given."""

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """The command that the words begin with; raises UsageError when there is none.

        A name that is not there brings the one that comes near, in every version of click that is
        allowed: before 8.4 it only did so for options.
        """
        if args and args[0] not in HELP:
            for near in get_close_matches(args[0], HELP, n=1):
                ctx.fail(f"De opdracht {args[0]} is er niet. Bedoel je {near}?")
        return super().resolve_command(ctx, args)

    def list_commands(self, ctx: click.Context) -> list[str]:
        """The names, in the order of the alphabet."""
        return list(HELP)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command of this name, or None."""
        if cmd_name in HELP:
            about = "sessions" if cmd_name in ABOUT_SESSIONS else "files"
            module = "doek" if cmd_name == "doek" else about
            import_module(f"sessie.cli.{module}")
        return super().get_command(ctx, cmd_name)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The names with what they do, without importing them."""
        room = formatter.width - 6 - max(map(len, HELP))
        with formatter.section("Opdrachten"):
            formatter.write_dl([
                (name, click.Command(name, help=cleandoc(said)).get_short_help_str(room))
                for name, said in HELP.items()
            ])  # fmt: skip


def command(name: str) -> Callable[[Callable[..., None]], click.Command]:
    """Makes a command of a function that gets the `Given` and what was asked for."""

    def made(does: Callable[..., None]) -> click.Command:
        done = click.command(name, cls=Command, help=cleandoc(HELP[name]))(
            click.pass_obj(careful(does))
        )
        cli.add_command(done)
        return done

    return made


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
    type=Folder(file_okay=False, path_type=Path),
    help="Waar je sessies staan, in plaats van de gewone plek.",
)
@click.option(
    "--inhoud",
    "content",
    type=Folder(exists=True, file_okay=False, path_type=Path),
    metavar="MAP",
    help="Map met eigen draaiboeken, naast de ingebouwde.",
)
@click.version_option(
    __version__, "-V", "--version", prog_name="sessie", message="%(prog)s %(version)s"
)
@click.pass_context
@careful
def cli(context: click.Context, data: Path | None, content: Path | None) -> None:
    """Leid een ouderavond of studiedag: dia's, rondes, terugkoppeling, stippen en een verslag.

    Zonder opdracht opent het beginscherm. Oefenen kan met: sessie demo
    """
    context.obj = Given(data, content)
    if context.invoked_subcommand is None:
        open_app(context.obj, MENU)


def commands() -> None:
    """Read the command line and do what it says; a mistake in it is one sentence."""
    try:
        code = cli.main(prog_name="sessie", standalone_mode=False)
    except click.Abort:
        fail("Er is niets gedaan.")
    except click.ClickException as error:
        fail(sentence(error), error.exit_code)
    except OSError as error:  # of --help and --version; the commands are careful themselves
        not_taken(error)
        raise
    sys.exit(code if isinstance(code, int) else 0)
