"""An evening that is killed again and again: what was on screen and on disk stays, once."""

from __future__ import annotations

import os
import random
import re
from pathlib import Path

from sessie.screens.gate import AGAIN
from whole.commands import said
from whole.leading import (
    NAME,
    an_evening,
    close_desk,
    on_disk,
    open_desk,
    open_private,
    shipped_script,
    texts_of,
    type_slip,
    wait_for_item,
)
from whole.terminal import Terminal

KILLS = int(os.environ.get("SESSIE_KILLS", "10"))
"""How often; the check of the whole repository asks for thirty."""
SEED = 2026
STANDS_STILL = "⏸ t = starten"
ROUNDS = [item.id for item in shipped_script().rounds]


class Evening:
    """What is known of an evening over all its lives.

    A slip counts as confirmed when the list on the screen shows it and another program that
    reads the session file finds it there.
    """

    def __init__(self, data: Path) -> None:
        self.data, self.chance = data, random.Random(SEED)
        self.path = an_evening(data, ROUNDS[0])
        self.on_beamer = {ROUNDS[0]}
        """What may be on the beamer: two items when the kill fell on the step between them."""
        self.typed, self.confirmed = list[str](), list[str]()
        self.found_running = 0
        """In how many lives the file said that a clock was running."""

    def live(self, life: int) -> None:
        """Start, find everything as it was, do something, and be killed at some moment."""
        with Terminal("open", NAME, data=self.data, size=(80, 40)) as terminal:
            if self.chance.random() < 0.15:  # while it starts
                terminal.look_on(self.chance.random() * 0.4)
                return
            self.find_all_as_it_was(terminal)
            self.go_on(terminal)
            if self.chance.random() < 0.6:
                # The key that said yes to the warning does nothing again so soon after it.
                terminal.look_on(AGAIN)
                terminal.press("t")
            self.type_slips(terminal, life)
            self.do_one_thing_more(terminal, life)
            terminal.look_on(self.chance.random() * 0.25)

    def find_all_as_it_was(self, terminal: Terminal) -> None:
        session = on_disk(self.path)
        assert session.stage.item in self.on_beamer
        self.on_beamer = {session.stage.item}
        self.found_running += any(clock.running for clock in session.stage.clocks.values())
        wait_for_item(terminal, session.stage.item)
        open_desk(terminal)
        terminal.wait_for(STANDS_STILL)
        close_desk(terminal)

    def go_on(self, terminal: Terminal) -> None:
        """Perhaps to the next round."""
        [here] = self.on_beamer
        if self.chance.random() < 0.2 and here != ROUNDS[-1]:
            there = ROUNDS[ROUNDS.index(here) + 1]
            terminal.press("right")
            wait_for_item(terminal, there)
            self.on_beamer = {there}

    def type_slips(self, terminal: Terminal, life: int) -> None:
        open_desk(terminal)
        for number in range(self.chance.randrange(1, 5)):
            text = f"leven {life} briefje {number}"
            self.typed.append(text)
            type_slip(terminal, "A o", text)
            self.wait_for_disk(terminal, text)
            self.confirmed.append(text)

    def wait_for_disk(self, terminal: Terminal, text: str) -> None:
        terminal.wait_until(lambda: text in texts_of(on_disk(self.path)), f"not on disk: {text}")

    def do_one_thing_more(self, terminal: Terminal, life: int) -> None:
        """The kill falls on one slip more, or on a step."""
        if self.chance.random() < 0.7:
            text = f"leven {life} het laatste"
            self.typed.append(text)
            terminal.enter(f"B l {text}")
            return
        [here] = self.on_beamer
        there = ROUNDS[min(ROUNDS.index(here) + 1, len(ROUNDS) - 1)]
        if here != there:
            close_desk(terminal)
            terminal.press("right")
            self.on_beamer = {here, there}

    def check(self) -> None:
        """Nothing confirmed is missing; nothing is there twice, half or changed."""
        stored = texts_of(on_disk(self.path))
        assert len(stored) == len(set(stored))
        assert [text for text in self.typed if text in stored] == stored
        assert set(self.confirmed) <= set(stored)


def test_no_kill_loses_or_doubles_what_was_confirmed(tmp_path: Path) -> None:
    evening = Evening(tmp_path / "map")
    for life in range(KILLS):
        evening.live(life)
        evening.check()
    assert len(evening.confirmed) > KILLS
    assert evening.found_running

    report = said("verslag", NAME, "--uit", "-", data=evening.data)
    stored = texts_of(on_disk(evening.path))
    assert {text: report.count(f"- {text}\n") for text in stored} == dict.fromkeys(stored, 1)
    [listed] = said("lijst", data=evening.data).splitlines()
    assert f"{len(stored)} briefjes" in listed


class HalfTyped:
    """One line that is typed over many lives. It counts as confirmed when another program finds it
    beside the session."""

    def __init__(self, data: Path) -> None:
        self.data, self.chance = data, random.Random(SEED)
        self.path = an_evening(data, ROUNDS[0])
        self.beside = self.path.with_name(f"{self.path.name}.half")
        self.typed = self.confirmed = ""
        self.found, self.stored = 0, list[str]()
        self.words = 0

    def live(self) -> None:
        """Start, find the line, type on, and be killed at some moment."""
        with Terminal("open", NAME, data=self.data, size=(80, 40)) as terminal:
            wait_for_item(terminal, ROUNDS[0])
            open_private(terminal, "f2", "Werkblad", "o ouder")
            self.find_the_line(terminal)
            if len(self.typed) > 45:
                self.enter(terminal)
            for _ in range(self.chance.randrange(3)):
                self.type_word(terminal)
                terminal.wait_until(self.is_beside, f"not on disk: {self.typed}")
                self.confirmed = self.typed
            self.type_word(terminal)
            terminal.look_on(self.chance.random() * 0.3)

    def type_word(self, terminal: Terminal) -> None:
        text = f" w{self.words}" if self.typed else f"A o w{self.words}"
        self.words += 1
        self.typed += text
        terminal.type(text)

    def is_beside(self) -> bool:
        try:
            return f'"{self.typed}"' in self.beside.read_text("utf-8")
        except FileNotFoundError:
            return False

    def find_the_line(self, terminal: Terminal) -> None:
        """What was typed, but for the end that was not confirmed."""
        if self.confirmed:
            terminal.wait_for(self.confirmed)
        lines = [line.strip() for line in terminal.screen.display]
        shown = next((line for line in lines if re.match("A o w|A o$|A$", line)), "")
        assert self.typed.startswith(shown)
        assert shown.startswith(self.confirmed)
        self.found += bool(shown)
        self.typed = self.confirmed = shown
        terminal.press("end")

    def enter(self, terminal: Terminal) -> None:
        terminal.press("enter")
        text = self.typed.removeprefix("A o ")
        self.stored.append(text)
        terminal.wait_until(lambda: text in texts_of(on_disk(self.path)), f"not on disk: {text}")
        terminal.wait_until(lambda: not self.beside.exists(), "the line still waits")
        self.typed = self.confirmed = ""


def test_no_kill_loses_what_is_half_typed(tmp_path: Path) -> None:
    evening = HalfTyped(tmp_path / "map")
    for _ in range(KILLS):
        evening.live()
    assert evening.found > KILLS // 2
    assert texts_of(on_disk(evening.path)) == evening.stored


def test_no_kill_leaves_half_a_report(tmp_path: Path) -> None:
    data, path, chance = tmp_path / "map", tmp_path / "verslag.md", random.Random(SEED)
    an_evening(data)
    path.write_text("van gisteren")
    whole = said("verslag", NAME, "--uit", "-", data=data)
    found = set()
    for _ in range(KILLS):
        with Terminal("verslag", NAME, "--uit", path, data=data) as terminal:
            terminal.look_on(chance.random() * 0.5)
        found.add(path.read_text("utf-8"))
    assert found <= {"van gisteren", whole}
    assert said("verslag", NAME, "--uit", path, data=data) == f"{path}\n"
    assert path.read_text("utf-8") == whole
