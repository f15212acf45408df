"""The file under TinyDB: one commit is one transaction."""

from __future__ import annotations

import errno
from itertools import count
from pathlib import Path

import orjson
import pytest
from store_disks import HERE, FailingDisk, MemoryDisk
from store_tools import KINDS_OF_DISK, Place, hold, opened, place_on, same, texts, written

from sessie.store.file import FORMAT, Database, DurableStorage, decode, load

FAULTS = (errno.ENOSPC, errno.EIO, errno.EACCES, errno.EROFS)


@pytest.fixture(params=KINDS_OF_DISK)
def place(request: pytest.FixtureRequest, tmp_path: Path) -> Place:
    return place_on(request.param, tmp_path)


def test_what_is_committed_is_read_again(place: Place) -> None:
    written(place, ("een", "twee"))
    found = opened(place)
    assert texts(found.value) == ["een", "twee"]
    assert (found.notice, found.decoded.seq) == ("", 1)


def test_tinydb_operations_reach_the_disk_only_at_the_commit(place: Place) -> None:
    storage = written(place, ("een",))
    before = place.content()
    table = Database(storage).string_table("briefjes")
    table.hold({"twee": {"tekst": "twee"}}, ["een", "twee"])
    assert [str(document.doc_id) for document in table.all()] == ["een", "twee"]
    assert place.content() == before
    storage.discard()
    assert texts(storage.read()) == ["een"]


def test_a_document_is_replaced_in_its_place_and_order_is_kept(place: Place) -> None:
    storage = written(place, ("een", "twee", "drie"))
    table = Database(storage).string_table("briefjes")
    table.hold({"een": {"tekst": "anders"}, "vier": {"tekst": "vier"}}, ["een", "vier", "drie"])
    storage.commit()
    found = opened(place).value["briefjes"]
    assert list(found) == ["een", "vier", "drie"]
    assert found["een"] == {"tekst": "anders"}


def test_the_previous_state_is_kept_beside_the_file(place: Place) -> None:
    written(place, ("een",), ("een", "twee"))
    assert place.names() == {"proefavond.json", "proefavond.json.vorige"}
    assert texts(decode(place.content(".vorige")).tables) == ["een"]


def test_the_file_is_json_with_a_line_for_each_table(place: Place) -> None:
    written(place, ("een",))
    lines = place.content().splitlines()
    assert orjson.loads(place.content())["_meta"]["format"] == FORMAT
    assert lines[1] == b',"briefjes":{"een":{"tekst":"een"}}'


def test_a_file_without_tables_is_a_whole_file(place: Place) -> None:
    storage = DurableStorage(place.path, ops=place.ops)
    Database(storage).drop_tables()
    storage.commit()
    assert decode(place.content()).sound


@pytest.mark.parametrize("fault", FAULTS)
def test_whatever_operation_fails_nothing_is_lost_and_the_next_save_works(
    place: Place, fault: int
) -> None:
    for fail_at in count(1):
        failing = FailingDisk(place.ops)
        storage = written(place, ("een",), ("een", "twee"), ops=failing)
        failing.arm(fail_at, fault)
        hold(storage, "een", "twee", "drie")
        try:
            storage.commit()
            failed = False
        except OSError:
            failed = True
        found = opened(place).value
        assert texts(storage.read()) == texts(found)
        assert texts(found) in (["een", "twee"], ["een", "twee", "drie"])
        assert failed or texts(found)[-1] == "drie"
        assert f"{place.path.name}.nieuw" not in place.names()
        assert not failed or storage.unsure == (texts(found)[-1] == "drie")
        if not failing.reached:
            break
        failing.arm(0)
        hold(storage, "een", "twee", "drie", "vier")
        storage.commit()
        assert texts(opened(place).value) == ["een", "twee", "drie", "vier"]
        assert place.names() == {"proefavond.json", "proefavond.json.vorige"}
        for name in place.names():
            place.ops.remove(place.path.with_name(name))
    assert fail_at > 10


def test_a_disk_that_takes_a_few_bytes_at_a_time_gets_the_whole_file(place: Place) -> None:
    failing = FailingDisk(place.ops)
    failing.at_most = 7
    written(place, ("een",), ("een", "twee"), ops=failing)
    assert texts(opened(place).value) == ["een", "twee"]


def test_a_full_disk_half_way_leaves_the_old_file_and_no_other(place: Place) -> None:
    failing = FailingDisk(place.ops)
    storage = written(place, ("een",), ops=failing)
    failing.at_most = 7
    failing.arm(5, errno.ENOSPC, for_ever=True)
    hold(storage, "een", "twee")
    with pytest.raises(OSError):
        storage.commit()
    failing.arm(0)
    assert texts(opened(place).value) == ["een"]


class NeverAgain(MemoryDisk):
    """Counts what is asked of a file after its sync failed."""

    def __init__(self) -> None:
        super().__init__()
        self.failed: set[int] = set()
        self.fail = False

    def sync(self, fd: int) -> None:
        assert fd not in self.failed
        if self.fail:
            self.failed.add(fd)
            raise OSError(errno.EIO, "made to fail")
        super().sync(fd)


def test_a_failed_sync_is_never_tried_again_on_the_same_file() -> None:
    ops = NeverAgain()
    storage = written(Place(HERE, ops), ("een",))
    for fail in (True, True, False):
        ops.fail = fail
        hold(storage, "een", "twee")
        try:
            storage.commit()
        except OSError:
            assert fail
    assert len(ops.failed) == 2
    assert texts(load(HERE, same, ops).value) == ["een", "twee"]


class Scanned(MemoryDisk):
    """A Windows laptop on which a virus scanner has the file open for a while."""

    windows = True
    refusals = 0

    def replace(self, old: Path, new: Path) -> None:
        if self.refusals:
            self.refusals -= 1
            raise PermissionError(errno.EACCES, "in use")
        super().replace(old, new)


def test_windows_is_asked_again_while_a_scanner_holds_the_file() -> None:
    ops = Scanned()
    storage = written(Place(HERE, ops), ("een",))
    ops.refusals = 4
    hold(storage, "een", "twee")
    storage.commit()
    assert len(ops.slept) == 4
    assert texts(load(HERE, same, ops).value) == ["een", "twee"]


def test_a_file_that_stays_held_is_an_error_after_two_and_a_half_seconds() -> None:
    ops = Scanned()
    storage = written(Place(HERE, ops), ("een",))
    ops.refusals = 1000
    hold(storage, "een", "twee")
    with pytest.raises(OSError) as caught:
        storage.commit()
    assert caught.value.errno == errno.EBUSY
    assert sum(ops.slept) == pytest.approx(2.5)
    assert texts(storage.read()) == texts(load(HERE, same, ops).value) == ["een"]


def test_a_disk_without_second_names_keeps_the_session_all_the_same(place: Place) -> None:
    class Stick(FailingDisk):
        def link(self, old: Path, new: Path) -> None:
            raise OSError(errno.EPERM, "no links here")

    storage = written(place, ("een",), ("een", "twee"), ops=Stick(place.ops))
    assert place.names() == {"proefavond.json"}
    place.put(b"anders")
    hold(storage, "een")
    storage.commit()
    assert storage.aside and place.ops.read(storage.aside)[0] == b"anders"
