"""Saving that fails: nothing is lost, it shows, and the next save makes it good."""

from __future__ import annotations

import errno
from dataclasses import replace
from itertools import count
from pathlib import Path
from typing import Any

import pytest
from builders import a_session, a_slip, with_slips, with_themes
from store_disks import HERE, FailingDisk, MemoryDisk
from store_tools import KINDS_OF_DISK, Place, place_on

from sessie.model.session import Session
from sessie.model.stage import Clock
from sessie.rules import slips
from sessie.store.errors import (
    StoreError,
    StoreReadOnly,
)
from sessie.store.file import StringTable, load, session_from
from sessie.store.session_store import SessionStore


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


async def test_after_a_failure_the_next_slip_saves_both(failing: FailingDisk) -> None:
    store = SessionStore.create(HERE, a_session(), ops=failing)
    failing.arm(1, errno.EROFS, for_ever=True)
    with pytest.raises(StoreReadOnly, match="--map"):
        await store.saved(store.submit(with_slips(a_session(), "een")))
    failing.arm(0)
    await store.saved(store.submit(with_slips(a_session(), "een", "twee")))
    assert len(load(HERE, session_from, failing).value.contributions) == 2
    store.close()


async def test_closing_tries_once_more_what_failed_before(failing: FailingDisk) -> None:
    store = SessionStore.create(HERE, a_session(), ops=failing)
    failing.arm(1, errno.ENOSPC, for_ever=True)
    with pytest.raises(StoreError):
        await store.saved(store.submit(with_slips(a_session(), "een")))
    failing.arm(0)
    store.close()
    assert len(load(HERE, session_from, failing).value.contributions) == 1


async def test_half_of_a_save_that_went_wrong_is_not_saved_with_the_next(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    ops = MemoryDisk()
    store = SessionStore.create(HERE, a_session(), ops=ops)
    hold = StringTable.hold

    def refuse(table: StringTable, documents: Any, order: Any) -> None:
        if table.name == "themes":
            raise MemoryError
        hold(table, documents, order)

    with monkeypatch.context() as wrong:
        wrong.setattr(StringTable, "hold", refuse)
        with pytest.raises(StoreError, match="fout in sessie"):
            await store.saved(store.submit(with_themes(with_slips(a_session(), "een"), "Tijd")))
    themed = with_themes(a_session(), "Taal")
    await store.saved(store.submit(themed))
    assert load(HERE, session_from, ops).value == themed
    store.close()


async def test_whatever_fails_the_session_is_old_or_new_and_the_next_save_works(
    place: Place,
) -> None:
    old = with_slips(a_session(), "een")
    new, newer = with_slips(old, "twee"), with_slips(old, "twee", "drie")
    for fail_at in count(1):
        failing = FailingDisk(place.ops)
        store = SessionStore.create(place.path, old, ops=failing, pause=0)
        failing.arm(fail_at)
        try:
            await store.saved(store.submit(new))
            assert on_disk(place) == new
        except StoreError:
            assert on_disk(place) in (old, new)
        reached = failing.reached
        failing.arm(0)
        await store.saved(store.submit(newer))
        assert on_disk(place) == newer
        store.close()
        if not reached:
            break
        for name in place.names():
            place.ops.remove(place.path.with_name(name))
    assert fail_at > 8


class UnsureDisk(MemoryDisk):
    """Puts files in place and then cannot tell whether their names will stay."""

    unsure = False

    def sync_folder(self, folder: Path) -> None:
        if self.unsure:
            raise OSError(errno.EIO, "made to fail")
        super().sync_folder(folder)


async def test_undo_after_an_unsure_save_is_written_too() -> None:
    ops, old = UnsureDisk(), a_session()
    store = SessionStore.create(HERE, old, ops=ops)
    ops.unsure = True
    with pytest.raises(StoreError):
        await store.saved(store.submit(with_slips(old, "een")))
    with pytest.raises(StoreError):
        await store.saved(store.submit(old))
    ops.unsure = False
    store.retry()
    await store.saved(store.submit(old))
    assert load(HERE, session_from, ops).value == old
    store.close()


@pytest.mark.parametrize("bad", ["\ud800", "half \udfff", None, 3, b"bytes"])
async def test_what_would_not_come_back_is_refused_and_the_rest_stays(bad: Any) -> None:
    ops = MemoryDisk()
    store = SessionStore.create(HERE, with_slips(a_session(), "een"), ops=ops)
    before = ops.content()
    with pytest.raises(StoreError, match="ctrl\\+z"):
        await store.saved(store.submit(with_slips(a_session(), "een", a_slip(bad))))
    assert ops.content() == before
    await store.saved(store.submit(with_slips(a_session(), "een", "twee")))
    store.close()


@pytest.mark.parametrize("total", [float("nan"), float("inf")])
async def test_a_clock_without_a_number_is_refused(total: float) -> None:
    store = SessionStore.create(HERE, a_session(), ops=MemoryDisk())
    stage = replace(a_session().stage, clocks={"r1": Clock(total)})
    with pytest.raises(StoreError):
        await store.saved(store.submit(a_session().with_(stage=stage)))
    await store.saved(store.submit(a_session()))
    store.close()


async def test_a_removed_slip_is_gone_from_every_file_at_once(place: Place) -> None:
    session = with_slips(a_session(), "GEHEIM zinnetje", "ander")
    store = SessionStore.create(place.path, session, ops=place.ops)
    await store.saved(store.submit(slips.remove_slip(session, "b001")))
    everything = b"".join(place.content(n.removeprefix(place.path.name)) for n in place.names())
    assert b"GEHEIM" not in everything and b"ander" in everything
    store.close()


async def test_words_that_were_changed_are_gone_from_every_file_at_once(place: Place) -> None:
    session = with_slips(a_session(), "van GEHEIM")
    store = SessionStore.create(place.path, session, ops=place.ops)
    slip = replace(session.contributions["b001"], text="van een kind")
    await store.saved(store.submit(slips.change_slip(session, slip)))
    assert b"GEHEIM" not in place.content() + place.content(".vorige")
    store.close()


async def test_a_removal_that_was_cut_off_half_way_is_finished_later() -> None:
    ops = UnsureDisk()
    session = with_slips(a_session(), "GEHEIM zinnetje")
    store = SessionStore.create(HERE, session, ops=ops)
    ops.unsure = True
    without = slips.remove_slip(session, "b001")
    with pytest.raises(StoreError):
        await store.saved(store.submit(without))
    ops.unsure = False
    await store.saved(store.submit(without))
    assert b"GEHEIM" not in b"".join(ops.content().values())
    store.close()


def test_closing_says_when_the_last_save_failed_and_lets_others_in(failing: FailingDisk) -> None:
    store = SessionStore.create(HERE, a_session(), ops=failing)
    failing.arm(1, errno.ENOSPC, for_ever=True)
    store.submit(with_slips(a_session(), "een"))
    with pytest.raises(StoreError, match="schijf is vol"):
        store.close()
    failing.arm(0)
    again = SessionStore.open(HERE, ops=failing)
    assert again.session == a_session()
    again.close()


@pytest.mark.parametrize("fault", [errno.ENOSPC, errno.EACCES])
def test_a_session_that_cannot_be_made_is_not_there_and_can_be_made_later(
    place: Place, fault: int
) -> None:
    for fail_at in count(1):
        failing = FailingDisk(place.ops)
        failing.arm(fail_at, fault)
        try:
            SessionStore.create(place.path, a_session(), ops=failing).close()
        except StoreError:
            assert place.names() == set()
            continue
        if not failing.reached:
            break
        for name in place.names():
            place.ops.remove(place.path.with_name(name))
    assert fail_at > 15
    assert on_disk(place) == a_session()
