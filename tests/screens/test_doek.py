"""The window of the doek: it shows the room what it may see, and no key makes it show anything
else."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest
from builders import a_session
from textual import events
from textual.pilot import Pilot

from screens.tools import Hands
from sessie import doek
from sessie.doek import LEAVING, STILL, TO_CLOSE, DoekApp, meant_to_leave
from sessie.model.session import Session
from sessie.model.stage import Clock, Stage
from sessie.store.follow import Following, Source
from sessie.widgets.keys import SECOND

SCHOOL = "Basisschool De Proef"


class Told(Following):
    """Follows nothing but what a test says."""

    session: Session | None = None

    def look(self) -> Session | None:
        return self.session


class Room:
    """The window, and what stands on it."""

    def __init__(self, app: DoekApp, told: Told, hands: Hands, pilot: Pilot[Any]) -> None:
        self.app, self.told, self.hands, self.pilot = app, told, hands, pilot

    @property
    def text(self) -> str:
        lines = self.app.screen._compositor.render_strips(self.app.size)
        return "\n".join(line.text for line in lines)

    async def see(self, session: Session) -> str:
        """A change of the evening arrives."""
        self.told.session = session
        self.app.show(session)
        await self.pilot.pause()
        return self.text

    async def later(self, seconds: float) -> str:
        self.hands.forward(seconds)
        self.app.draw()
        await self.pilot.pause()
        return self.text


@asynccontextmanager
async def a_room(
    tmp_path: Path, size: tuple[int, int] = (80, 24), school: str = SCHOOL
) -> AsyncIterator[Room]:
    hands, told = Hands(), Told(tmp_path)
    app = DoekApp(Source(tmp_path, (), school=school), following=told, times=hands.times())
    async with app.run_test(size=size) as pilot:
        await pilot.pause()
        yield Room(app, told, hands, pilot)


def at(item: str, **more: Any) -> Session:
    return a_session().with_(stage=Stage(item, **more))


async def test_it_waits_calmly_and_then_shows_the_evening(tmp_path: Path) -> None:
    async with a_room(tmp_path) as room:
        assert SCHOOL in room.text and TO_CLOSE in room.text
        assert "Fijn dat u er bent." in await room.see(at("d1"))
        assert SCHOOL not in room.text and TO_CLOSE not in room.text
        assert room.text.splitlines()[0].split() == ["Welkom", "20:05"]
        foot = room.text.splitlines()[-1]
        assert set(foot) == {" ", "━", "─"} and foot.count("━") < foot.count("─")


async def test_who_waits_for_no_one_in_particular_sees_no_school(tmp_path: Path) -> None:
    async with a_room(tmp_path, school="") as room:
        assert "Even geduld" in room.text


async def test_the_clock_counts_on_by_itself(tmp_path: Path) -> None:
    async with a_room(tmp_path) as room:
        now = room.hands.mono
        await room.see(at("r1", clocks={"r1": Clock(600, 0, since=now)}))
        shown = room.app.view.scene
        assert shown and shown.clock and shown.clock.text == "10:00"
        await room.later(61)
        shown = room.app.view.scene
        assert shown and shown.clock and shown.clock.text == "8:59"
        assert "20:06" in room.text.splitlines()[0]


async def test_a_closed_curtain_leaves_nothing_of_the_evening(tmp_path: Path) -> None:
    async with a_room(tmp_path) as room:
        text = await room.see(at("r1", curtain=True))
        assert "Tevreden" not in text and "Gesprek aan tafel" not in text and "━" not in text
        assert "Proefavond" in text


async def test_no_key_click_or_paste_does_anything_but_other_colours(tmp_path: Path) -> None:
    keys = [f"f{n}" for n in range(1, 13)] + [*SECOND.values(), *"abcdefghijklmnoprstuvwxyz?+-"]
    keys += ["ctrl+c", "ctrl+z", "ctrl+s", "ctrl+o", "tab", "enter", "space", "right", "left"]
    for colours in ("f5", SECOND["f5"]):
        keys.remove(colours)
    async with a_room(tmp_path) as room:
        before = await room.see(at("d2"))
        await room.pilot.press(*keys)
        await room.pilot.click(offset=(40, 10), times=2)
        await room.pilot.hover(offset=(30, 8))
        room.app.post_message(events.Paste("qqqq\nA o iets"))
        await room.pilot.pause()
        assert room.text == before
        assert len(room.app.screen_stack) == 1 and not room.app._notifications
        dark = room.app.theme
        await room.pilot.press("f5")
        assert room.app.theme != dark and room.text == before


def pressed(*keys: str, every: float = 0.3) -> list[tuple[str, float]]:
    return [(key, 100 + every * n) for n, key in enumerate(keys)]


@pytest.mark.parametrize("key", LEAVING)
def test_one_key_twice_and_then_nothing_closes_it(key: str) -> None:
    keys = pressed(key, key)
    assert meant_to_leave(keys, 100.3 + STILL)
    assert meant_to_leave([("f5", 90.0), *keys], 100.3 + STILL)
    assert not meant_to_leave(keys, 100.3 + STILL / 2), "more may come"


@pytest.mark.parametrize(
    "keys",
    [
        pressed("q"),
        pressed("x", "x"),
        pressed("q", "escape"),
        pressed("q", "x", "q"),
        pressed("q", "q", "q"),
        pressed("q", "q", every=3.0),
        pressed(*"qqqqqqqqqqqq", every=0.03),
        pressed(*"een quiz"),
        pressed("e", "q", "q"),
        [],
    ],
    ids=lambda keys: " ".join(key for key, _ in keys) or "none",
)
def test_a_stray_letter_typing_and_a_key_that_is_held_close_nothing(
    keys: list[tuple[str, float]],
) -> None:
    assert not meant_to_leave(keys, (keys[-1][1] if keys else 100) + STILL)


async def test_it_closes_without_a_word(tmp_path: Path) -> None:
    async with a_room(tmp_path) as room:
        before = await room.see(at("d2"))
        await room.pilot.press("q", "q")
        room.hands.forward(STILL + 0.1)
        assert room.text == before
        room.app._leave_if_meant()
        await room.pilot.pause()
        assert not room.app.is_running


async def test_a_wide_window_tells_how_to_make_its_letters_larger_and_only_at_the_start(
    tmp_path: Path,
) -> None:
    async with a_room(tmp_path, size=(120, 40)) as room:
        assert "De letters zijn klein" in room.text
        assert "De letters zijn klein" in await room.see(at("d1"))
        assert "De letters zijn klein" not in await room.later(20)
        assert "━" in room.text
    async with a_room(tmp_path) as room:
        assert "De letters zijn klein" not in room.text
        await room.see(at("d1"))
        await room.pilot.resize_terminal(120, 40)
        await room.pilot.pause()
        assert "De letters zijn klein" in room.text


@pytest.mark.parametrize("size", [(1, 1), (8, 2), (20, 5), (40, 12), (60, 18), (200, 60)])
async def test_every_item_fits_every_window(tmp_path: Path, size: tuple[int, int]) -> None:
    async with a_room(tmp_path, size=size) as room:
        for item in a_session().script.items:
            text = await room.see(at(item.id))
            assert len(text.splitlines()) == size[1]
            assert not room.app.crashed


async def test_what_cannot_be_drawn_leaves_what_was_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with a_room(tmp_path) as room:
        before = await room.see(at("d2"))

        def fails(*_: object) -> None:
            raise KeyError("geheim")

        with monkeypatch.context() as broken:
            broken.setattr(doek, "scene", fails)
            await room.see(at("r1"))
            assert (await room.later(3)) == before
        assert "Fijn dat u er bent." in await room.see(at("d1"))


class Broken(DoekApp):
    """Fails at its first picture, as often as it is told."""

    left = 0
    runs = 0

    def on_mount(self) -> None:
        Broken.runs += 1
        if Broken.left:
            Broken.left -= 1
            raise RuntimeError("geheim")
        self.call_later(self.exit)

    def run(self, **more: Any) -> Any:
        return super().run(headless=True, **more)


@pytest.mark.parametrize(("errors", "well"), [(0, True), (2, True), (9, False)])
def test_after_an_error_it_begins_anew(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str],
    errors: int, well: bool,
) -> None:  # fmt: skip
    monkeypatch.setattr(doek, "DoekApp", Broken)
    monkeypatch.setattr(doek, "REST", 0.0)
    Broken.left, Broken.runs = errors, 0
    assert doek.run(Source(tmp_path, ())) == well
    assert Broken.runs == min(errors, 2) + 1
    assert "geheim" not in "".join(capsys.readouterr())
    assert (tmp_path / "sessie.log").exists() == bool(errors)
    if errors:
        assert "geheim" not in (tmp_path / "sessie.log").read_text()
