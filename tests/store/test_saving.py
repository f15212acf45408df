"""Saving in a thread of its own: the newest wins, nobody waits, and the state is told."""

from __future__ import annotations

import asyncio
import errno
import threading
from pathlib import Path
from typing import Any

import pytest
from builders import a_session, with_slips
from store_disks import HERE, FailingDisk, MemoryDisk
from store_tools import KINDS_OF_DISK, Place, place_on

from sessie.model.session import Session
from sessie.store.errors import (
    StoreBusy,
    StoreError,
)
from sessie.store.file import load, session_from
from sessie.store.session_store import SaveState, SessionStore


@pytest.fixture(params=KINDS_OF_DISK)
def place(request: pytest.FixtureRequest, tmp_path: Path) -> Place:
    return place_on(request.param, tmp_path)


@pytest.fixture
def failing() -> FailingDisk:
    return FailingDisk(MemoryDisk())


def on_disk(place: Place) -> Session:
    found = load(place.path, session_from, place.ops)
    assert found.notice == ""
    return found.value


class Gate(MemoryDisk):
    """A slow disk: every save waits at the gate while it is shut."""

    def __init__(self) -> None:
        super().__init__()
        self.open, self.waiting = threading.Event(), threading.Event()
        self.open.set()

    def replace(self, old: Path, new: Path) -> None:
        self.waiting.set()
        assert self.open.wait(20)
        super().replace(old, new)


async def test_a_burst_of_a_hundred_is_two_writes_and_nobody_waits_for_a_slow_disk() -> None:
    ops, session = Gate(), a_session()
    store = SessionStore.create(HERE, session, ops=ops)
    before = ops.replaced
    ops.open.clear()
    ops.waiting.clear()
    versions = [store.submit(session := with_slips(session, "eerste"))]
    await asyncio.to_thread(ops.waiting.wait, 20)
    versions += [store.submit(session := with_slips(session, str(n))) for n in range(99)]
    ops.open.set()
    await asyncio.gather(*map(store.saved, versions))
    assert ops.replaced - before == 2
    assert load(HERE, session_from, ops).value == session
    store.close()


async def test_nothing_changed_is_nothing_written() -> None:
    ops, session = MemoryDisk(), with_slips(a_session(), "een")
    store = SessionStore.create(HERE, session, ops=ops)
    before = ops.replaced
    await store.saved(store.submit(session))
    await store.saved(store.submit(with_slips(a_session(), "een")))
    assert ops.replaced == before
    store.close()


async def test_an_older_version_is_saved_when_a_newer_one_is() -> None:
    store = SessionStore.create(HERE, a_session(), ops=MemoryDisk())
    first = store.submit(with_slips(a_session(), "een"))
    second = store.submit(with_slips(a_session(), "een", "twee"))
    await store.saved(second)
    await store.saved(first)
    with pytest.raises(ValueError):
        await store.saved(second + 1)
    store.close()


async def test_states_tell_what_is_saved_and_what_is_not(failing: FailingDisk) -> None:
    states: list[SaveState] = []
    store = SessionStore.create(HERE, a_session(), ops=failing)
    store.on_state = states.append
    good = store.submit(with_slips(a_session(), "een"))
    await store.saved(good)
    failing.arm(1, errno.ENOSPC, for_ever=True)
    bad = store.submit(with_slips(a_session(), "een", "twee"))
    with pytest.raises(StoreError, match="schijf is vol"):
        await store.saved(bad)
    with pytest.raises(StoreError, match="schijf is vol"):
        await store.saved(bad)
    await store.saved(good)
    failing.arm(0)
    store.retry()
    await store.saved(bad)
    store.close()
    assert [(state.version, bool(state.error)) for state in states] == [
        (good, False), (bad, True), (bad, False),
    ]  # fmt: skip
    assert states[0].at > 1_700_000_000 and "schijf is vol" in states[1].error
    assert len(load(HERE, session_from, failing).value.contributions) == 2


async def test_a_file_changed_outside_is_told_and_kept(place: Place) -> None:
    states: list[SaveState] = []
    store = SessionStore.create(place.path, a_session(), ops=place.ops)
    store.on_state = states.append
    place.put(b"van een ander")
    await store.saved(store.submit(with_slips(a_session(), "een")))
    store.close()
    (aside,) = (name for name in place.names() if ".anders-" in name)
    assert aside in states[0].notice and states[0].error == ""
    assert place.content(aside.removeprefix(place.path.name)) == b"van een ander"
    assert on_disk(place) == with_slips(a_session(), "een")


def test_closing_saves_what_was_just_submitted(place: Place) -> None:
    store = SessionStore.create(place.path, a_session(), ops=place.ops)
    store.submit(with_slips(a_session(), "een"))
    store.close()
    assert on_disk(place) == with_slips(a_session(), "een")
    store.close()
    with pytest.raises(StoreError, match="gesloten"):
        store.submit(a_session())


def test_closing_while_the_disk_hangs_keeps_others_out() -> None:
    ops = Gate()
    store = SessionStore.create(HERE, a_session(), ops=ops)
    ops.open.clear()
    store.submit(with_slips(a_session(), "een"))
    with pytest.raises(StoreError, match="duurt te lang"):
        store.close(timeout=0.01)
    with pytest.raises(StoreBusy):
        SessionStore.open(HERE, ops=ops)
    ops.open.set()
    store.close()
    SessionStore.open(HERE, ops=ops).close()


async def test_a_listener_that_fails_does_not_end_the_saving() -> None:
    def listener(state: SaveState) -> None:
        raise RuntimeError("the screen is gone")

    ops = MemoryDisk()
    store = SessionStore.create(HERE, a_session(), ops=ops)
    store.on_state = listener
    await store.saved(store.submit(with_slips(a_session(), "een")))
    await store.saved(store.submit(with_slips(a_session(), "een", "twee")))
    assert len(load(HERE, session_from, ops).value.contributions) == 2
    store.close()


async def test_somebody_who_stops_waiting_harms_nobody() -> None:
    ops = Gate()
    store = SessionStore.create(HERE, a_session(), ops=ops)
    ops.open.clear()
    version = store.submit(with_slips(a_session(), "een"))
    complaints: list[dict[str, Any]] = []
    asyncio.get_running_loop().set_exception_handler(lambda _, told: complaints.append(told))
    impatient = asyncio.create_task(store.saved(version))
    await asyncio.to_thread(ops.waiting.wait, 20)
    impatient.cancel()
    ops.open.set()
    await store.saved(version)
    assert impatient.cancelled() and not complaints
    store.close()
