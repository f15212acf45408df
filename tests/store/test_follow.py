"""Following an evening that another program has open: always something whole, and its clock."""

from __future__ import annotations

import os
import random
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from queue import SimpleQueue
from typing import Any

import pytest
from builders import a_session, a_slip, with_slips
from store_disks import HERE, FailingDisk, MemoryDisk

from sessie.live import Live, Times
from sessie.model.session import Session
from sessie.model.stage import Clock, Message, Stage
from sessie.public.scene import scene
from sessie.rules import steering
from sessie.rules.message import say
from sessie.rules.slips import add_slips
from sessie.store import present
from sessie.store.archive import Archive
from sessie.store.disk import DISK, Identity, Ops
from sessie.store.errors import StoreError
from sessie.store.follow import LOOK_ROUND, Follower, Following, as_it_counts
from sessie.store.session_store import SessionStore


@pytest.fixture(autouse=True)
def own_signs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The programs of this test do not see those of another."""
    place = tmp_path / "hier"
    place.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(place))


class Counting(Ops):
    """The real disk; how often a file was read."""

    reads = 0

    def read(self, path: Path) -> tuple[bytes, Identity]:
        self.reads += 1
        return super().read(path)


# the file -------------------------------------------------------------------------------------


def stored(session: Session, path: Path = HERE, ops: Ops = DISK) -> SessionStore:
    return SessionStore.create(path, session, ops=ops, pause=0)


async def test_it_has_every_change_that_is_saved_and_reads_only_then(tmp_path: Path) -> None:
    session, ops = a_session(), Counting()
    store = stored(session, tmp_path / "avond.json")
    follower = Follower(store.path, ops)
    assert follower.newest() == session
    for number in range(5):
        session = with_slips(session, f"briefje {number}")
        await store.saved(store.submit(session))
        assert follower.newest() == session
        assert follower.newest() is follower.newest()
    # A system that knows the time only roughly makes it look inside more often.
    assert ops.reads == 6 or os.stat(store.path).st_mtime_ns % 10_000_000 == 0
    store.close()


async def test_at_every_step_of_every_save_it_is_the_old_or_the_new_one() -> None:
    disk, session = MemoryDisk(), a_session()
    store = stored(session, ops=disk)
    follower, seen = Follower(HERE, disk), list[Session | None]()
    disk.after_step = lambda: seen.append(follower.newest())
    for text in ("eerste", "tweede"):
        old, session = session, with_slips(session, text)
        await store.saved(store.submit(session))
        assert follower.newest() == session
        assert {id(one) for one in seen} and all(one in (old, session) for one in seen)
        seen.clear()
    shorter = session.with_(contributions={})
    await store.saved(store.submit(shorter))
    assert follower.newest() == shorter
    assert all(one in (session, shorter) for one in seen)
    store.close()


@pytest.mark.parametrize("wrong", [b"", b"{", b"geen sessie", None])
def test_what_cannot_be_read_leaves_what_was_read_before(wrong: bytes | None) -> None:
    disk, session = MemoryDisk(), a_session()
    stored(session, ops=disk).close()
    whole = disk.content()[HERE]
    follower, late = Follower(HERE, disk), Follower(HERE, disk)
    assert follower.newest() == session
    disk.put(HERE, whole[: len(whole) // 2] if wrong is None else wrong)
    assert (follower.newest(), late.newest()) == (session, None)
    disk.remove(HERE)
    assert (follower.newest(), late.newest()) == (session, None)
    disk.put(HERE, whole)
    assert (follower.newest(), late.newest()) == (session, session)


def test_a_letter_that_changed_by_itself_is_not_shown() -> None:
    disk, session = MemoryDisk(), with_slips(a_session(), "goed")
    stored(session, ops=disk).close()
    follower = Follower(HERE, disk)
    assert follower.newest() == session
    disk.put(HERE, disk.content()[HERE].replace(b'"goed"', b'"fout"'))
    assert follower.newest() == session


def test_a_disk_that_fails_at_any_moment_only_makes_it_later() -> None:
    disk, session = MemoryDisk(), a_session()
    stored(session, ops=disk).close()
    for moment in (1, 2):
        failing = FailingDisk(disk)
        follower = Follower(HERE, failing)
        failing.arm(moment)
        assert follower.newest() is None
        assert failing.reached
        assert follower.newest() == session


class Coarse(Ops):
    """A disk that gives a file that is put in its place the same number and time."""

    def identity(self, path: Path) -> Identity:
        return 1, 1, super().identity(path)[2], 20_000_000

    def read(self, path: Path) -> tuple[bytes, Identity]:
        return super().read(path)[0], self.identity(path)


async def test_a_disk_that_cannot_tell_two_files_apart_is_looked_into(tmp_path: Path) -> None:
    session = with_slips(a_session(), "een")
    store = stored(session, tmp_path / "avond.json")
    follower = Follower(store.path, Coarse())
    assert follower.newest() == session
    other = with_slips(a_session(), "ene")
    await store.saved(store.submit(other))
    assert follower.newest() == other
    store.close()


# the clock ------------------------------------------------------------------------------------


def test_a_clock_and_a_message_count_only_for_the_app_that_began_them() -> None:
    clocks = {"r1": Clock(600, 60, since=1000.0), "b1": Clock(300, 20)}
    stage = Stage("r1", clocks=clocks, message=Message("Nog twee minuten", 1000.0))
    assert as_it_counts(stage, 999.0) == stage
    for since in (1000.5, None):  # opened anew after a kill; nobody has it open
        still = as_it_counts(stage, since)
        assert still.clocks == {"r1": Clock(600, 60), "b1": Clock(300, 20)}
        assert still.message is None


# a whole evening ------------------------------------------------------------------------------


class Room:
    """A data folder, an app that may be killed, a screen that may be killed, and the time."""

    def __init__(self, folder: Path, only: bool = False) -> None:
        self.data, self.now = folder, 5000.0
        archive = Archive(folder)
        archive.prepare()
        store = archive.create(a_session())
        store.close()
        self.path, self.only = store.path, only
        self.live: Live | None = None
        self.host: present.Host | None = None
        self.doek = self.new_doek()

    def new_doek(self) -> Following:
        return Following(self.data, self.path if self.only else None, lambda: self.now)

    def start(self) -> Live:
        """The app opens the session."""
        self.live = Live(
            SimpleQueue[Any]().put, Times(lambda: self.now, lambda: datetime(2026, 12, 1))
        )
        self.live.open(SessionStore.open(self.path, pause=0))
        self.host = present.Host(self.data)
        self.host.opens(self.path, self.now)
        self.now += 0.8
        self.host.look()
        return self.live

    def kill(self) -> None:
        """The app is gone, with whatever was not saved: the system lets go of what it held."""
        assert self.live and self.host and self.live.store
        self.host.close()
        self.live.store.close()
        self.live = self.host = None

    def end(self) -> None:
        self.doek.close()
        if self.live:
            self.kill()

    async def settled(self) -> None:
        assert self.live and self.live.store
        await self.live.store.saved(self.live.saving.newest)

    def shown(self) -> Any:
        """What the doek draws, after it looked."""
        self.now += LOOK_ROUND
        session = self.doek.look()
        return session and scene(session, self.now)

    def meant(self) -> Any:
        """What the app shows."""
        assert self.live and self.live.session
        return scene(self.live.session, self.now)


@pytest.fixture
def room(tmp_path: Path) -> Iterator[Room]:
    room = Room(tmp_path / "map")
    yield room
    room.end()


async def test_it_waits_for_an_app_and_then_shows_what_the_app_shows(room: Room) -> None:
    assert room.shown() is None
    live = room.start()
    assert room.shown() == room.meant()
    live.steer(lambda script, stage, now: steering.go_to(script, stage, "r1"))
    await room.settled()
    assert room.shown() == room.meant()


async def test_a_clock_is_exact_however_long_ago_it_was_saved(room: Room) -> None:
    live = room.start()
    live.steer(lambda script, stage, now: steering.go_to(script, stage, "r1"))
    live.steer(steering.start_clock)
    await room.settled()
    for passed in (0.3, 7.0, 61.5, 900.0):
        room.now += passed
        assert room.shown().clock == room.meant().clock
    live.beat()
    await room.settled()
    assert room.shown().clock == room.meant().clock


async def test_the_clock_of_an_app_that_was_killed_stands_still_as_when_it_is_opened_again(
    room: Room,
) -> None:
    live = room.start()
    live.steer(lambda script, stage, now: steering.go_to(script, stage, "r1"))
    live.steer(steering.start_clock)
    await room.settled()
    room.now += 42
    live.beat()
    await room.settled()
    assert room.shown() == room.meant()
    room.now += 3
    room.kill()
    before = room.shown().clock
    assert (before.running, before.left) == (False, 600.0 - 42)
    room.now += 100
    assert room.shown().clock == before
    room.start()  # nothing is saved by opening
    assert room.shown().clock == before == room.meant().clock


async def test_either_side_may_be_killed_and_started_at_any_moment(room: Room) -> None:
    """Twenty moments, by chance but the same ones each time."""
    chance = random.Random(12)
    live = room.start()
    assert room.shown() == room.meant()
    items = [item.id for item in a_session().script.items]
    kills = {"app": 0, "doek": 0}
    for _ in range(20):
        for _ in range(chance.randrange(1, 6)):
            what = chance.randrange(6)
            if what == 0:
                there = chance.choice(items)
                live.steer(lambda s, stage, now, t=there: steering.go_to(s, stage, t))  # type: ignore[misc]
            elif what == 1:
                live.steer(steering.toggle_clock)
            elif what == 2:
                live.edit("briefje", lambda s: add_slips(s, a_slip("Meer tijd")))
            elif what == 3:
                live.beat()
            elif what == 4:
                live.steer(lambda _, stage, now: say(stage, "Nog twee minuten", now))
            else:
                live.steer(lambda script, stage, now: replace(stage, curtain=not stage.curtain))
            room.now += chance.random() * 20
        if chance.random() < 0.7:
            await room.settled()
            assert room.shown() == room.meant()
        if chance.random() < 0.5:
            room.kill()
            kills["app"] += 1
            if chance.random() < 0.5:
                left = room.shown()
                assert left is not None and (left.clock is None or not left.clock.running)
                room.now += chance.random() * 30
            live = room.start()
        else:
            room.doek.close()
            kills["doek"] += 1
            room.doek = room.new_doek()
        await room.settled()
        assert room.shown() == room.meant()
    assert min(kills.values()) >= 5


# which one ------------------------------------------------------------------------------------


def another(room: Room) -> tuple[SessionStore, present.Host]:
    """A second app with the same data folder opens an evening of its own."""
    evening = replace(a_session().evening, id="andere", title="De andere")
    store = Archive(room.data).create(a_session(evening=evening))
    host = present.Host(room.data)
    room.now += 1
    host.opens(store.path, room.now)
    host.look()
    return store, host


def test_a_folder_in_which_nobody_came_is_not_read_again(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    store, host = another(room)
    folder, reads, listed = present._folder(), list[Path](), os.listdir

    def listing(which: Path) -> list[str]:
        reads.append(which)
        return listed(which)

    monkeypatch.setattr(os, "listdir", listing)
    os.utime(folder, (1_000_000_000, 1_000_000_000))
    assert [host.look() for _ in range(5)] == [(0, 0)] * 5
    assert len(reads) == 1, "while the folder stays as it was"
    sign = present.put(present.TERMINAL, store.path)
    assert sign is not None and host.look() == (1, 0)
    sign.away()
    assert host.look() == (0, 0)
    reads.clear()
    os.utime(folder, (1_000_000_000, 1_000_000_000))
    for _ in range(2 * present._TRUSTED + 1):
        host.look()
    assert 2 <= len(reads) <= 3, "and now and then all the same"
    host.close()
    store.close()


def titles(room: Room, doek: Following) -> str:
    room.now += LOOK_ROUND
    session = doek.look()
    return session.evening.title if session else ""


def test_it_stays_with_its_evening_and_goes_to_another_when_that_one_is_closed(room: Room) -> None:
    one = Following(room.data, room.path, lambda: room.now)
    room.start()
    assert titles(room, room.doek) == titles(room, one) == "Proefavond"
    store, host = another(room)
    assert titles(room, room.doek) == "Proefavond"
    late = room.new_doek()
    assert titles(room, late) == "De andere"  # the one that was opened last
    room.kill()
    assert (titles(room, room.doek), titles(room, one)) == ("De andere", "Proefavond")
    host.close()
    store.close()
    room.start()
    assert {titles(room, doek) for doek in (room.doek, one, late)} == {"Proefavond"}
    for doek in (one, late):
        doek.close()


def test_an_evening_of_another_data_folder_is_not_followed(room: Room, tmp_path: Path) -> None:
    room.start()
    elsewhere = Following(tmp_path / "elders", now=lambda: room.now)
    assert elsewhere.look() is None


async def test_nothing_is_written_where_the_sessions_are(room: Room) -> None:
    room.start()

    def names() -> set[Path]:
        return {*room.data.rglob("*")}

    before = names()
    assert room.shown() == room.meant()
    assert names() == before
    with pytest.raises(StoreError):  # one writer, as before
        SessionStore.open(room.path)


# who is here ----------------------------------------------------------------------------------


async def test_the_app_knows_how_many_follow(room: Room) -> None:
    room.start()
    assert room.host
    assert room.host.look() == (0, 0)
    room.shown()
    assert room.host.look() == (1, 0)
    page = Following(room.data, None, lambda: room.now, sort=present.PAGE)
    page.look()
    assert room.host.look() == (1, 1)
    page.tell("177&100")
    page.look()
    assert room.host.look() == (1, 1) and room.host.shape == (177, 100)
    room.doek.close()
    assert room.host.look() == (0, 1)
    page.close()
    assert room.host.look() == (0, 0)


def test_of_a_program_that_was_killed_the_sign_is_gone_at_once(tmp_path: Path) -> None:
    code = (
        "import sys, tempfile; from pathlib import Path; from sessie.store import present\n"
        f"tempfile.tempdir = {tempfile.gettempdir()!r}\n"
        "sign = present.put(present.TERMINAL, Path(sys.argv[1])); print(sign.there, flush=True)\n"
        "input()"
    )
    about = tmp_path / "avond.json"
    with subprocess.Popen(
        [sys.executable, "-c", code, str(about)], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as process:
        assert process.stdout and process.stdout.readline() == b"True\n"
        assert present.told(present.TERMINAL, about) == [""]
        process.kill()
        process.wait()
    assert present.told(present.TERMINAL, about) == []
    assert list((Path(tempfile.gettempdir())).glob("*/*")) == []


def test_a_sign_that_was_tidied_away_comes_back(room: Room) -> None:
    room.start()
    room.shown()
    for file in Path(tempfile.gettempdir()).glob("*/*"):
        file.unlink()
    assert room.host and room.host.look() == (0, 0)
    room.shown()
    assert room.host.look() == (1, 0)
    room.doek.close()
    room.doek = room.new_doek()
    assert room.shown() == room.meant()


@pytest.mark.parametrize("told", ["", "{", "[]", '{"path": 3, "since": 1}', '{"path": "x"}', "\0"])
def test_a_sign_that_says_nothing_sensible_is_no_evening(tmp_path: Path, told: str) -> None:
    sign = present.put(present.OPEN, tmp_path, told)
    assert sign and present.opened(tmp_path) == []
    sign.away()


def test_where_no_sign_can_be_put_nothing_is_said_of_it(
    room: Room, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "niet"))
    room.start()
    assert room.host and room.host.look() == (0, 0)
    assert room.shown() is None
