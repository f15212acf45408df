"""Practising: the example evening, which leaves one's own sessions alone."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from reading_markdown import bullets

from sessie.documents.forms import to_markdown
from sessie.example import example_evening
from sessie.model.session import Contribution, Papers
from sessie.rules.on_paper import on_paper
from sessie.rules.slips import shown_text
from whole.commands import refused, said, sessie
from whole.leading import NAME, an_evening, on_disk, wait_for_item
from whole.terminal import Terminal

PLAYED = on_paper(example_evening().with_(replies={}, papers=Papers()))
"""The example as it is played: the school answers later. And as a paper tells it."""


@pytest.fixture(scope="module")
def played(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[str, Path]]:
    """What the demo printed without a terminal, and the folder that was its data folder."""
    data = tmp_path_factory.mktemp("demo") / "map"
    printed = said("demo", data=data)
    yield printed, data
    Path(printed.strip()).unlink()


def test_without_a_terminal_only_the_path_of_the_report_is_printed(
    played: tuple[str, Path],
) -> None:
    printed, _ = played
    assert printed.count("\n") == 1
    assert Path(printed.strip()).is_file()
    assert Path(printed.strip()).suffix == ".md"


def test_playing_the_example_leaves_ones_own_folder_alone(played: tuple[str, Path]) -> None:
    _, data = played
    assert not data.exists()


def test_the_played_evening_gives_the_same_report_as_the_example_itself(
    played: tuple[str, Path],
) -> None:
    printed, _ = played
    assert Path(printed.strip()).read_text("utf-8") == to_markdown(PLAYED)


def bullet_of(slip: Contribution) -> str:
    shown = shown_text(slip)
    return f"{shown.text} ({shown.note})" if shown.note else shown.text


def test_every_contribution_of_the_example_stands_in_the_report_once(
    played: tuple[str, Path],
) -> None:
    printed, _ = played
    shown = Counter(bullet_of(slip) for slip in PLAYED.contributions.values())
    assert shown.total() == 76
    found = Counter(bullets(Path(printed.strip()).read_text("utf-8")))
    assert {text: found[text] for text in shown} == shown


def test_practising_in_a_terminal_leaves_ones_own_sessions_alone(tmp_path: Path) -> None:
    data = tmp_path / "map"
    path = an_evening(data)
    before = {file: file.read_bytes() for file in data.rglob("*") if file.is_file()}
    with Terminal("demo", data=data, env={"TMPDIR": str(tmp_path)}, fresh=True) as terminal:
        terminal.wait_for("Welkom!")
        terminal.press("right")
        terminal.wait_for(" 1 / ")
        terminal.press("ctrl+q")
        terminal.wait_for("Stoppen")
        terminal.press("enter")
        assert terminal.wait_end() == 0
    assert {file: file.read_bytes() for file in data.rglob("*") if file.is_file()} == before
    assert not [*tmp_path.glob("sessie-oefenen-*")]
    assert on_disk(path).stage.item == on_disk(path).script.items[0].id


def test_practising_from_the_start_screen_comes_back_to_ones_own_sessions(tmp_path: Path) -> None:
    data = tmp_path / "map"
    path = an_evening(data)
    before = path.read_bytes()
    with Terminal(data=data, env={"TMPDIR": str(tmp_path)}) as terminal:
        terminal.wait_for("Oefenen")
        terminal.press("o")
        terminal.wait_for("Welkom!")
        terminal.press("ctrl+q")
        terminal.wait_for("Naar het begin")
        terminal.press("right", "enter")
        terminal.wait_for("Verder waar je was", "Oefenen")
        terminal.press("v")
        wait_for_item(terminal, on_disk(path).stage.item)
    assert not [*tmp_path.glob("sessie-oefenen-*")]
    assert on_disk(path).contributions == {}
    assert path.read_bytes() == before


@pytest.mark.parametrize("arguments", [(), ("open", NAME)], ids=["menu", "open"])
def test_what_needs_a_screen_says_so_in_one_line(
    tmp_path: Path, arguments: tuple[str, ...]
) -> None:
    an_evening(tmp_path / "map")
    sentence = refused(*arguments, data=tmp_path / "map", code=2)
    assert sentence.startswith("Hier is geen scherm")


def test_a_terminal_that_cannot_draw_says_so_in_one_line(tmp_path: Path) -> None:
    with Terminal(data=tmp_path / "map", env={"TERM": "dumb"}) as terminal:
        assert terminal.wait_end() == 2
        assert "Hier is geen scherm" in terminal.text
        assert b"\x1b" not in terminal.output


def test_a_program_without_input_or_output_ends(tmp_path: Path) -> None:
    ran = sessie(data=tmp_path / "map")
    assert (ran.code, ran.stdout) == (2, "")
