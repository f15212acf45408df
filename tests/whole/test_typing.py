"""Typing faster than the screen follows, and other things that hands do."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from sessie.model.script import DotVote, Round
from sessie.rules.themes import new_theme
from whole.commands import said
from whole.leading import (
    NAME,
    SCHOOL,
    an_evening,
    first_of,
    go_on_to,
    go_to_begin,
    go_to_form,
    keep,
    on_disk,
    open_desk,
    open_private,
    texts_of,
    type_slip,
    wait_for_item,
    wait_for_slips,
)
from whole.strange import strange_evening
from whole.terminal import Terminal


@pytest.fixture
def data(tmp_path: Path) -> Path:
    return tmp_path / "map"


def in_a_round(data: Path) -> Terminal:
    """The first round, with the werkblad open."""
    terminal = Terminal("open", NAME, data=data)
    wait_for_item(terminal, first_of(Round))
    open_desk(terminal)
    return terminal


def test_lines_that_come_all_at_once_are_a_slip_each(data: Path) -> None:
    """What a terminal without bracketed paste makes of a paste, and a laptop that hangs a while."""
    path = an_evening(data, first_of(Round))
    with in_a_round(data) as terminal:
        terminal.type("A o het eerste\rB l het tweede\r: het derde\r")
        wait_for_slips(terminal, path, 3)
    assert texts_of(on_disk(path)) == ["het eerste", "het tweede", "het derde"]


def test_enter_pressed_twice_is_one_slip(data: Path) -> None:
    path = an_evening(data, first_of(Round))
    with in_a_round(data) as terminal:
        terminal.type("A o het eerste\r\r")
        terminal.wait_for_empty_line("het eerste")
        type_slip(terminal, "B o", "het tweede")
        terminal.wait_until(lambda: "het tweede" in texts_of(on_disk(path)), "not on disk")
    assert texts_of(on_disk(path)) == ["het eerste", "het tweede"]


def test_a_form_that_is_filled_in_fast_has_every_word_in_its_field(data: Path) -> None:
    with Terminal(data=data) as terminal:
        go_to_form(terminal)
        terminal.type(f"{SCHOOL}\rProefstad\r")
        terminal.wait_for(SCHOOL, "Proefstad")
        [row] = [line for line in terminal.text.splitlines() if "Plaats" in line]
        assert "Proefstad" in row


def test_a_number_of_dots_that_is_typed_fast_is_that_number(data: Path) -> None:
    path = an_evening(data, first_of(DotVote))
    keep(data, new_theme(on_disk(path), "Taal")[0])
    with Terminal("open", f"{NAME}-2", data=data) as terminal:
        wait_for_item(terminal, first_of(DotVote))
        open_private(terminal, "f2", "1 Taal")
        terminal.type("12\r")
        terminal.wait_for("ouders: 12 van")
        terminal.look_on(0.3)
        assert "ouders: 12 van" in terminal.text


def test_the_newest_slip_is_in_sight_however_many_there_are(data: Path) -> None:
    an_evening(data, first_of(Round))
    with in_a_round(data) as terminal:
        for number in range(24):
            type_slip(terminal, "A o", f"briefje nummer {number}")


@pytest.mark.parametrize("begin", ["half acht", "25:00", ""])
def test_a_begin_that_is_no_time_is_asked_again(data: Path, begin: str) -> None:
    with Terminal(data=data) as terminal:
        go_to_form(terminal)
        terminal.enter(SCHOOL)
        for label in ("Plaats", "Datum"):
            terminal.wait_for_field(label)
            terminal.press("enter")
        terminal.wait_for_field("Begin")
        terminal.press("\x15")  # ctrl+u
        terminal.wait_until(lambda: "19:30" not in terminal.text, "the field is not empty")
        terminal.type(begin)
        typed = ["Begin", *begin.split()]
        terminal.wait_until(lambda: terminal.cursor_line.split()[1:-1] == typed, "not typed")
        terminal.press("f10")
        terminal.wait_for("kan ik niet lezen. Schrijf 19:30.")
        terminal.wait_for_field("Begin")


def test_a_slip_of_several_lines_stays_in_its_own_row(data: Path, tmp_path: Path) -> None:
    evening = strange_evening([f"regel een {n}\nregel twee {n}\n\nregel drie" for n in range(80)])
    path = tmp_path / "avond.json"
    path.write_text(json.dumps(evening))
    said("importeer", path, data=data)
    with Terminal("open", NAME, data=data) as terminal:
        terminal.wait_for(" / ")
        go_to_begin(terminal)
        go_on_to(terminal, first_of(Round))
        open_private(terminal, "f2", "regel een 0")
        for row in terminal.text.splitlines():
            assert row.startswith((" ", "─")), terminal.text
