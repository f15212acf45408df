"""The doek in a browser beside the whole program: killed and started anew, the page goes on."""

from __future__ import annotations

import re
import time
from pathlib import Path

import pytest
from web.web_tools import PATIENCE, Follows, answer, until

from sessie.model.place import Place
from whole.leading import NAME, an_evening
from whole.terminal import Terminal

MOMENTS = (0.0, 0.05, 0.2, 0.5)
"""Seconds after a key at which the program is killed."""


class Page:
    """A page as a browser has it: it comes back by itself, and keeps what it shows."""

    def __init__(self, address: str) -> None:
        port = int(re.findall(r":(\d+)/", address)[0])
        found = answer(port, f"/?{address.partition('?')[2]}")
        token = re.findall(rb'name="token" content="([^"]+)"', found.body)[0].decode()
        self.place = Place(port, token)
        self.line: Follows | None = None

    def place_shown(self, number: int) -> None:
        """Wait until it shows item number so many."""
        ending = time.monotonic() + 3 * PATIENCE
        while time.monotonic() < ending:
            try:
                if self.line is None:
                    self.line = Follows(self.place)
                name, data = self.line.next()
            except OSError:
                name, data = "", None
            if not name:
                self.line = None
                time.sleep(0.05)
            elif data["place"] == number:
                return
        raise AssertionError(f"item {number} never came")


@pytest.fixture
def browser(tmp_path: Path) -> Path:
    """A browser that writes the address that it got in a file."""
    script = tmp_path / "browser.sh"
    told = tmp_path / "adres"
    script.write_text(f'#!/bin/sh\nprintf %s "$1" >"{told}.nieuw" && mv "{told}.nieuw" "{told}"\n')
    script.chmod(0o700)
    return script


def test_a_program_that_is_killed_is_found_again_by_its_pages(
    tmp_path: Path, browser: Path
) -> None:
    data, told = tmp_path / "data", tmp_path / "adres"
    an_evening(data)
    env = {"BROWSER": f"{browser} %s"}
    seen = b""
    with Terminal("open", NAME, data=data, env=env) as first:
        first.wait_for("F1 hulp")
        first.send(b"\x1b[24~")  # F12
        until(lambda: first.read(0.01) is not None and told.exists())
        address = told.read_text()
        page = Page(address)
        page.place_shown(1)
        first.press("right")
        page.place_shown(2)
        first.wait_for("1 browser")
        first.kill()
        seen += first.output
    told.unlink()
    for moment in MOMENTS:
        number = saved_place(data)
        with Terminal("open", NAME, data=data, env=env) as again:
            page.place_shown(number)
            again.wait_for("F1 hulp")
            again.press("right")
            page.place_shown(number + 1)
            again.press("right")
            time.sleep(moment)
            again.kill()
            seen += again.output
    assert not told.exists(), "no browser was opened once more"
    assert page.place.token.encode() not in seen and address.encode() not in seen
    assert not (data / "sessie.log").exists()


def saved_place(data: Path) -> int:
    """The number of the item at which the evening stands on disk."""
    from sessie.store.archive import Archive

    session = Archive(data).open(NAME, read_only=True).session
    return session.script.position(session.stage.item) + 1
