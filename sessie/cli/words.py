"""How the commands differ from those of click: their help, and every word and mistake in Dutch."""

from __future__ import annotations

import re
from typing import Any

import click
from click import core, decorators, exceptions, formatting, parser, termui, types

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


class Command(click.Command):
    """A command whose first line of help says "[OPTIES]"."""

    def __init__(self, *args: Any, **named: Any) -> None:
        super().__init__(*args, **{"options_metavar": "[OPTIES]", **named})
