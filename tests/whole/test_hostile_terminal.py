"""Hostile text in a real terminal: typed, pasted and shown it stays text."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
from hostile import LONG, ORDINARY

from sessie.model.dutch import clean_line
from sessie.model.script import ActionList, DotVote, Feedback, Round
from sessie.rules.entry import split_paste
from sessie.widgets.entry_line import NOT_KEPT
from whole.commands import sessie
from whole.emitted import JOINERS, sorts_of
from whole.leading import (
    NAME,
    an_evening,
    close_desk,
    first_of,
    go_on_to,
    go_to_begin,
    on_disk,
    open_desk,
    open_private,
    store_line,
    texts_of,
    type_slip,
    wait_for_item,
    wait_for_slips,
)
from whole.strange import TEXTS, encodable, strange_evening
from whole.terminal import Terminal

EMPTY_THE_LINE = "\x15"
"""ctrl+u"""
PLAIN = tuple(f"Gewone tekst nummer {number}" for number in range(len(encodable(TEXTS))))


def walk_through(terminal: Terminal) -> None:
    """Have every view, list, dialog and report of the evening on the screen."""
    go_to_begin(terminal)
    open_and_close(terminal, "v", "Verslag, zoals het nu is", "pagedown", 40)
    open_and_close(terminal, "g", "Overzicht van de avond", "down", 5)
    go_on_to(terminal, first_of(Round))
    open_private(terminal, "f2", "Werkblad")
    for _ in PLAIN:
        terminal.press("down")
        terminal.look_on(0.01)
    open_and_close(terminal, "enter", "Zo in het verslag", "tab", 3)
    close_desk(terminal)
    go_on_to(terminal, first_of(Feedback))
    for _ in range(9):
        terminal.press("n")
        terminal.look_on(0.05)
    for sort in (DotVote, ActionList):
        go_on_to(terminal, first_of(sort))
        terminal.press("d")
        open_private(terminal, "f2", "Werkblad")
        close_desk(terminal)
    terminal.press("ctrl+q")
    terminal.wait_for("Stoppen met")
    terminal.press("enter")
    assert terminal.wait_end() == 0


def open_and_close(terminal: Terminal, key: str, title: str, move: str, times: int) -> None:
    open_private(terminal, key, title)
    for _ in range(times):
        terminal.press(move)
        terminal.look_on(0.02)
    terminal.press("escape")
    terminal.wait_for(gone=[title])


def emitted(folder: Path, texts: Sequence[str]) -> set[str]:
    """The sorts of what the program sends while it shows an evening with these texts."""
    folder.mkdir()
    path = folder / "avond.json"
    path.write_text(json.dumps(strange_evening(texts)))
    assert sessie("importeer", path, data=folder / "map").code == 0
    with Terminal("open", NAME, data=folder / "map") as terminal:
        walk_through(terminal)
        with Terminal("lijst", data=folder / "map") as listing:
            assert listing.wait_end() == 0
        return sorts_of(terminal.output + listing.output)


def test_hostile_text_makes_the_terminal_do_nothing_that_plain_text_does_not(
    tmp_path: Path,
) -> None:
    usual = emitted(tmp_path / "gewoon", PLAIN)
    assert "CSI ?h" in usual and "CSI m" in usual
    assert emitted(tmp_path / "vreemd", encodable(TEXTS)) - usual <= JOINERS


@pytest.fixture
def evening(tmp_path: Path) -> Iterator[tuple[Terminal, Path]]:
    """An evening at its first round with the werkblad open, and its file."""
    path = an_evening(tmp_path / "map", first_of(Round))
    with Terminal("open", NAME, data=tmp_path / "map") as terminal:
        wait_for_item(terminal, first_of(Round))
        open_desk(terminal)
        type_slip(terminal, "A o", "het eerste")
        yield terminal, path


def test_hostile_text_that_is_typed_is_stored_as_it_was_typed(
    evening: tuple[Terminal, Path],
) -> None:
    terminal, path = evening
    typed = ["".join(filter(str.isprintable, text)) for text in encodable(TEXTS)]
    typed = [text for text in typed if clean_line(text)]
    for number, text in enumerate(typed, 2):
        terminal.enter(f": {text}")
        wait_for_slips(terminal, path, number)
        terminal.wait_for_empty_line()
    assert texts_of(on_disk(path))[1:] == [clean_line(text) for text in typed]
    sorts = sorts_of(terminal.output)
    assert not [one for one in sorts if one.startswith(("ESC ]52", "ESC ]8"))]


def test_hostile_lines_that_are_pasted_are_stored_as_they_were_pasted(
    evening: tuple[Terminal, Path],
) -> None:
    terminal, path = evening
    # A terminal takes the escape sign out of what it pastes; the test below leaves it in.
    pasted = [f": {text}" for text in encodable(TEXTS) if "\x1b" not in text]
    found = [line.removeprefix(":") for text in pasted for line in split_paste(text)]
    lines = [line for line in map(clean_line, found) if line]
    terminal.paste("\n".join(pasted))
    terminal.wait_for("regels geplakt")
    terminal.press("enter")
    assert wait_for_slips(terminal, path, len(lines) + 1)[1:] == lines
    assert sorts_of(terminal.output) & {"U+0007", "U+009B", "U+202E", "U+0000"} == set()


@pytest.mark.parametrize("text", [text for text in encodable(TEXTS) if "\x1b" in text], ids=repr)
def test_a_pasted_escape_sequence_has_no_power(evening: tuple[Terminal, Path], text: str) -> None:
    terminal, path = evening
    before = sorts_of(terminal.output)
    terminal.paste(text)
    terminal.look_on(0.3)
    terminal.press("ctrl+z")
    terminal.look_on(0.1)
    assert terminal.process.poll() is None
    assert sorts_of(terminal.output) <= before
    assert on_disk(path).stage.item == first_of(Round)


def test_a_paste_that_is_too_long_is_refused_and_nothing_is_cut(
    evening: tuple[Terminal, Path],
) -> None:
    terminal, path = evening
    for text in encodable(LONG):
        terminal.paste(f": kort\n: {text}")
        terminal.wait_for("niets geplakt", "Te lang:", "van 280 tekens")
        terminal.press("escape")
        terminal.wait_for_empty_line(gone=["niets geplakt", "Te lang:"])
        terminal.paste(f": {text}")
        terminal.wait_for("Te lang:", "van 280 tekens", gone=["niets geplakt", NOT_KEPT])
        terminal.press("enter")
        terminal.wait_for(NOT_KEPT)
        terminal.press(EMPTY_THE_LINE)
        terminal.wait_for_empty_line(gone=[NOT_KEPT])
    assert texts_of(on_disk(path)) == ["het eerste"]


def test_ordinary_text_of_the_whole_world_is_on_the_screen_as_it_was_written(
    evening: tuple[Terminal, Path],
) -> None:
    terminal, _ = evening
    shown = [text for text in ORDINARY[:11] if "\u200c" not in text]  # pyte stops at a joiner
    for text in shown:
        terminal.paste(f": {text}")
        store_line(terminal, clean_line(text))


@pytest.mark.parametrize("data", [b"\xff", b"\xe9t\xe9", b"\xc3(", b"\xed\xa0\x80"], ids=repr)
def test_bytes_that_are_no_text_do_not_stop_the_evening(
    evening: tuple[Terminal, Path], data: bytes
) -> None:
    terminal, path = evening
    terminal.send(data)
    terminal.look_on(0.3)
    terminal.press(EMPTY_THE_LINE)
    terminal.wait_for_empty_line()
    type_slip(terminal, "B l", "het gaat door")
    assert wait_for_slips(terminal, path, 2) == ["het eerste", "het gaat door"]
