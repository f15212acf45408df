"""The doek in a second terminal, beside the app in a first one, each a real program."""

from __future__ import annotations

import re
import sys
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path

import pytest
from public.test_scene import DOTS, NUMBER, ROLE, SECRET, an_evening

from sessie.model.stage import Stage
from sessie.public.scene import scene
from whole.commands import refused, run
from whole.leading import (
    NAME,
    SCHOOL,
    keep,
    on_disk,
    shipped_script,
    wait_for_item,
)
from whole.leading import an_evening as a_real_evening
from whole.terminal import Terminal

ROUNDS = [item.id for item in shipped_script().rounds]
WHICH = 1
"""Which draaiboek has its sentinels here: an ouderavond."""
CLOCK = re.compile(r"\d\d?:\d\d")


@pytest.fixture
def together(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A data folder; programs of other tests are not seen here."""
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    return tmp_path / "map"


def words(text: str) -> str:
    """What stands in a picture, without its margins, its clock and how it is broken up."""
    return " ".join(CLOCK.sub("", text).split())


def shows(doek: Terminal, path: Path) -> None:
    """Wait until the doek shows what the file says."""
    shown = scene(on_disk(path), 0.0)
    begin = words(shown.block.title)[:30]
    doek.wait_until(lambda: begin in words(doek.text), f"the doek does not show {begin}")


def next_item(path: Path) -> str:
    """The item behind the one that the file has."""
    items = shipped_script().items
    return items[shipped_script().position(on_disk(path).stage.item) + 1].id


def go_on(app: Terminal, path: Path) -> None:
    """To the next item, until that is on disk."""
    there = next_item(path)
    app.press("right")
    app.wait_until(lambda: on_disk(path).stage.item == there, f"not at {there}")


def test_it_waits_follows_and_survives_every_end_of_either_side(together: Path) -> None:
    path = a_real_evening(together, ROUNDS[0])
    with ExitStack() as stack:
        doek = stack.enter_context(Terminal("doek", NAME, data=together))
        doek.wait_for(SCHOOL, "twee keer q")
        for life in range(3):
            app = stack.enter_context(Terminal("open", NAME, data=together))
            wait_for_item(app, on_disk(path).stage.item)
            shows(doek, path)
            doek.wait_for(gone=["twee keer q"])
            app.press("t")
            doek.wait_for(gone=["we beginnen zo", "staat even stil"])
            if life == 1:
                doek.kill()
                doek = stack.enter_context(Terminal("doek", data=together))
                shows(doek, path)
            go_on(app, path)
            shows(doek, path)
            app.kill()
            doek.look_on(0.5)
            shows(doek, path)  # what was there last
        doek.press("q", "x", "q")
        doek.look_on(3.0)
        doek.press("q", "q")
        assert doek.wait_end() == 0
        assert doek.text.strip() == ""
    assert on_disk(path).contributions == {}


def test_nothing_private_is_in_any_frame_of_the_doek(together: Path) -> None:
    """A sentinel in every place of the session that the room may not see, and in all that is typed
    and opened in the first window."""
    evening = an_evening(WHICH, False)
    told = replace(evening.evening, id=NAME, school=SCHOOL, begin="19:30", end="21:30", tidied="")
    items = evening.script.items
    path = keep(together, evening.with_(evening=told, stage=Stage(items[0].id)))
    frames: list[str] = []
    sorts = set[str]()

    with (
        Terminal("open", NAME, data=together, size=(120, 40)) as app,
        Terminal("doek", data=together, size=(80, 24)) as doek,
    ):

        def do(*keys: str) -> None:
            for key in keys:
                app.press(key)
                app.look_on(0.1)
                doek.look_on(0.05)
                frames.append(doek.text)

        for place, item in enumerate(items):
            sort = f"{type(item).__name__}/{getattr(item, 'show', '')}"
            if sort not in sorts:
                sorts.add(sort)
                shows(doek, path)
                do("b", "b", "f2")
                app.type(f"A o {SECRET} half")
                do("escape", "escape", "f9", "escape")
                app.look_on(0.4)
            if place + 1 < len(items):
                there = items[place + 1].id
                app.press("right")
                app.wait_until(lambda: on_disk(path).stage.item == there, f"not at {there}")  # noqa: B023
        seen = "".join(frames) + doek.output.decode()
        assert SECRET in app.output.decode()
    assert len(set(frames)) > len(sorts) > 5
    for private in (SECRET, ROLE, str(NUMBER), str(DOTS), ".json", str(together), "Traceback"):
        assert private not in seen


def test_what_is_no_terminal_or_no_session_is_told_in_a_sentence(together: Path) -> None:
    a_real_evening(together)
    assert NAME in refused("doek", "proefavon-d", data=together)
    assert "terminal" in refused("doek", NAME, data=together, code=2)
    assert "terminal" in refused("doek", data=together, code=2)


def test_it_brings_in_nothing_of_the_app() -> None:
    heavy = ["sessie.app", "sessie.flows", "sessie.screens", "aiohttp", "markdown_it", "docx"]
    code = f"import sys, sessie.doek; print(*sorted(set({heavy!r}) & set(sys.modules)))"
    assert run([sys.executable, "-c", code], data=Path("nergens")).stdout.split() == []
