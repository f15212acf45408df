"""A disk that hangs: it shows since when, what is not saved is told, and nobody says that it is."""

from __future__ import annotations

import errno
import threading

import pytest
from builders import a_session, with_slips
from store_disks import HERE, FailingDisk, MemoryDisk

from sessie.live import Live, Times
from sessie.model.session import Session
from sessie.store.errors import StoreError
from sessie.store.file import load, session_from
from sessie.store.session_store import NotKept, Saving, SessionStore


class Clock:
    """A clock that goes when the test says so."""

    def __init__(self) -> None:
        self.time = 1000.0

    def __call__(self) -> float:
        return self.time


class Hanging(MemoryDisk):
    """A disk on which a sync does not return before the gate is opened."""

    def __init__(self) -> None:
        super().__init__()
        self.gate, self.waiting = threading.Event(), threading.Event()
        self.gate.set()

    def sync(self, fd: int) -> None:
        if not self.gate.is_set():
            self.waiting.set()
            assert self.gate.wait(30)
        super().sync(fd)

    def hang(self) -> None:
        self.waiting.clear()
        self.gate.clear()


def opened() -> tuple[SessionStore, Hanging, Clock]:
    disk, clock = Hanging(), Clock()
    return SessionStore.create(HERE, a_session(), ops=disk, pause=0, now=clock), disk, clock


def on_disk(disk: MemoryDisk) -> Session:
    return load(HERE, session_from, disk).value


def texts(store: SessionStore) -> list[str]:
    return [part.text for part in store.not_saved()]


@pytest.mark.parametrize("seconds", [3.0, 12.0, 60.0])
async def test_while_the_disk_hangs_the_state_says_since_when_and_what(seconds: float) -> None:
    store, disk, clock = opened()
    assert store.saving == Saving() and store.saving.done and store.not_saved() == ()
    disk.hang()
    first = store.submit(with_slips(a_session(), "een"))
    assert disk.waiting.wait(30)
    clock.time += seconds / 2
    second = store.submit(with_slips(a_session(), "een", "twee"))
    clock.time += seconds / 2
    assert store.saving == Saving(0, second, 1000.0)
    assert not store.saving.done and store.saving.waited(clock()) == seconds
    assert texts(store) == ["een", "twee"]
    with pytest.raises(NotKept, match="duurt te lang") as caught:
        store.close(timeout=0)
    assert [part.text for part in caught.value.texts] == ["een", "twee"]
    assert on_disk(disk) == a_session()
    disk.gate.set()
    store.close()
    assert store.saving == Saving(second, second) and store.not_saved() == ()
    assert first < second and len(on_disk(disk).contributions) == 2


async def test_who_left_while_it_hung_lets_others_in_when_the_disk_is_done() -> None:
    store, disk, _ = opened()
    let_in = threading.Event()
    store._release = let_in.set
    disk.hang()
    store.submit(with_slips(a_session(), "een"))
    assert disk.waiting.wait(30)
    with pytest.raises(NotKept):
        store.close(timeout=0)
    assert not let_in.is_set()
    disk.gate.set()
    assert let_in.wait(30) and store.saving.done
    assert len(on_disk(disk).contributions) == 1


async def test_what_waits_counts_from_its_own_moment_once_the_rest_is_saved() -> None:
    store, disk, clock = opened()
    disk.hang()
    first = store.submit(with_slips(a_session(), "een"))
    assert disk.waiting.wait(30)
    clock.time += 20
    second = store.submit(with_slips(a_session(), "een", "twee"))
    heard: list[Saving] = []
    store.on_state = lambda _: heard.append(store.saving)
    disk.gate.set()
    await store.saved(second)
    store.close()
    assert heard == [Saving(first, second, 1020.0), Saving(second, second)]


async def test_a_disk_that_fails_is_told_with_why_and_what() -> None:
    failing = FailingDisk(MemoryDisk())
    store = SessionStore.create(HERE, a_session(), ops=failing, pause=0, now=Clock())
    failing.arm(1, errno.ENOSPC, for_ever=True)
    version = store.submit(with_slips(a_session(), "een"))
    with pytest.raises(StoreError):
        await store.saved(version)
    assert store.saving.since == 1000.0 and "schijf is vol" in store.saving.error
    assert texts(store) == ["een"]
    for _ in range(2):  # closing twice does not make it saved
        with pytest.raises(NotKept, match="schijf is vol") as caught:
            store.close()
        assert [part.text for part in caught.value.texts] == ["een"]


async def test_a_failure_is_forgotten_when_the_next_try_succeeds() -> None:
    failing = FailingDisk(MemoryDisk())
    store = SessionStore.create(HERE, a_session(), ops=failing, pause=0, now=Clock())
    failing.arm(1, errno.ENOSPC, for_ever=True)
    version = store.submit(with_slips(a_session(), "een"))
    with pytest.raises(StoreError):
        await store.saved(version)
    failing.arm(0)
    store.retry()
    await store.saved(version)
    assert store.saving == Saving(version, version) and store.not_saved() == ()
    store.close()


def test_the_open_evening_gives_the_same_state_and_keeps_what_was_left() -> None:
    store, disk, clock = opened()
    live = Live(lambda told: told(), Times(now=clock))
    assert live.saving == Saving() and live.not_saved() == ()
    live.open(store)
    disk.hang()
    live.edit("briefje erbij", lambda session: with_slips(session, "een"))
    assert disk.waiting.wait(30)
    clock.time += 12
    assert live.saving.waited(clock()) == 12
    assert [part.text for part in live.not_saved()] == ["een"]
    live.let_go(timeout=0)
    assert "duurt te lang" in live.unsaved and not live.saving.done
    assert [part.text for part in live.not_saved()] == ["een"]
    disk.gate.set()
    store.close()
