"""The command line speaks Dutch, also where a library finds the words."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from sessie.cli.commands import HELP, dutch
from whole.commands import refused, said

COMMANDS = sorted(HELP)
ENGLISH = re.compile(
    r"\b(usage|options?|commands?|args|show|this|message|and|exit|default|required|missing"
    r"|argument|error|invalid|value|no such|try|for|the|version and|aborted|directory|file)\b",
    re.IGNORECASE,
)


def check_dutch(text: str) -> None:
    assert ENGLISH.findall(re.sub(r"--[a-z]+", "", text)) == []


@pytest.mark.parametrize("command", ["", *COMMANDS])
def test_the_help_is_in_dutch(tmp_path: Path, command: str) -> None:
    check_dutch(said(*command.split(), "--help", data=tmp_path))


def test_every_command_says_in_one_sentence_what_it_does(tmp_path: Path) -> None:
    told = " ".join(said("--help", data=tmp_path).split())
    for name in COMMANDS:
        first = HELP[name].strip().split("\n\n")[0]
        assert first.endswith("."), name
        assert f"{name} {' '.join(first.split())[:30]}" in told


@pytest.mark.parametrize(
    "words",
    [
        "verslag", "verslag een twee", "blabla", "--blabla", "verslag --vrom md x",
        "verslag x --vorm odt", "verslag x --vorm", "importeer", "--map", "wis --ja=3 x",
        "--inhoud /nergens lijst", "importeer /", "bladen x --tafels 41", "bladen x --tafels a",
    ],
)  # fmt: skip
def test_a_wrong_command_line_is_one_dutch_sentence(tmp_path: Path, words: str) -> None:
    code = 1 if words == "importeer /" else 2  # that folder is there
    check_dutch(refused(*words.split(), data=tmp_path, code=code))


def test_a_mistyped_command_says_which_one_comes_near(tmp_path: Path) -> None:
    assert "verslag?" in refused("verslga", data=tmp_path, code=2)


def test_a_wrong_number_of_tables_says_which_are_right(tmp_path: Path) -> None:
    for wrong in ("0", "41", "veel", "²"):
        said_so = refused("bladen", "ouderavond-wensen", "--tafels", wrong, data=tmp_path, code=2)
        assert "kies een getal van 1 tot 40" in said_so


OLDER = ("No such option: {name}", "(Possible options: {possibilities})")
"""What click says in 8.1 up to 8.3, and not in the version that the tests run with."""


@pytest.mark.parametrize("words", OLDER)
def test_what_an_older_click_says_is_dutch_too(words: str) -> None:
    check_dutch(re.sub(r"\{\w+\}", "", dutch(words)))


def test_the_version_is_one_line(tmp_path: Path) -> None:
    assert re.fullmatch(r"sessie \d+\.\d+\.\d+\n", said("--version", data=tmp_path))
