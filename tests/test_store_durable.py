"""The file under TinyDB: one commit is one transaction, and a bad file is never taken for good."""

from __future__ import annotations

import errno
import os
from itertools import count
from pathlib import Path
from typing import Any

import orjson
import pytest
from store_tools import HERE, KINDS_OF_DISK, FailingDisk, MemoryDisk, Place, place_on

from sessie.store.durable import Database, DurableStorage
from sessie.store.errors import NoSuchSession, StoreDamaged, StoreError, StoreNewer
from sessie.store.file_format import FORMAT, Tables, decode, encode
from sessie.store.loading import GONE, RESTORED, UNSURE, Loaded, load
from sessie.store.ops import Ops

FAULTS = (errno.ENOSPC, errno.EIO, errno.EACCES, errno.EROFS)


@pytest.fixture(params=KINDS_OF_DISK)
def place(request: pytest.FixtureRequest, tmp_path: Path) -> Place:
    return place_on(request.param, tmp_path)


def same(tables: Tables) -> Tables:
    if "briefjes" not in tables:
        raise ValueError("no slips")
    return tables


def opened(place: Place, ops: Ops | None = None) -> Loaded[Tables]:
    return load(place.path, same, ops or place.ops)


def hold(storage: DurableStorage, *texts: str) -> None:
    documents = {text: {"tekst": text} for text in texts}
    Database(storage).string_table("briefjes").hold(documents, list(texts))


def written(place: Place, *generations: tuple[str, ...], ops: Ops | None = None) -> DurableStorage:
    storage = DurableStorage(place.path, ops=ops or place.ops)
    for texts in generations:
        hold(storage, *texts)
        storage.commit()
    return storage


def texts(tables: Tables | None) -> list[str]:
    return list((tables or {}).get("briefjes", {}))


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


BAD_FILES: dict[str, bytes] = {
    "empty": b"",
    "null": b"null",
    "list": b"[]",
    "object": b"{}",
    "other json": b'{"briefjes": {"een": {"tekst": "een"}}}',
    "text": b"Beste ouders,",
    "zeros": bytes(400),
    "other meta": b'{"_meta":{"format":"1","seq":1,"sha256":""},"briefjes":{}}',
    "other tables": b'{"_meta":{"format":1,"seq":1,"sha256":""},"briefjes":[]}',
    "other documents": b'{"_meta":{"format":1,"seq":1,"sha256":""},"briefjes":{"een":1}}',
    "large number": b'{"_meta":{"format":1,"seq":99999999999999999999,"sha256":""},"briefjes":{}}',
    "deep": b"[" * 100_000,
}


@pytest.mark.parametrize("data", BAD_FILES.values(), ids=BAD_FILES)
def test_a_bad_file_is_never_an_empty_session(place: Place, data: bytes) -> None:
    place.put(data)
    with pytest.raises(StoreDamaged) as caught:
        opened(place)
    assert "proefavond.json" in str(caught.value)
    assert place.names() == {"proefavond.json"} and place.content() == data


@pytest.mark.parametrize("data", BAD_FILES.values(), ids=BAD_FILES)
def test_a_bad_file_gives_way_to_its_previous_state(place: Place, data: bytes) -> None:
    written(place, ("een",), ("een", "twee"))
    place.put(data)
    found = opened(place)
    assert (texts(found.value), found.notice) == (["een"], RESTORED)
    assert place.content() == data


def test_the_damaged_file_is_kept_aside_when_it_is_first_written_again(place: Place) -> None:
    written(place, ("een",), ("een", "twee"))
    place.put(b"kapot")
    found = opened(place)
    storage = DurableStorage(place.path, found.decoded, found.identity, place.ops)
    storage.commit()
    assert storage.aside and ".beschadigd-" in storage.aside.name
    assert place.ops.read(storage.aside)[0] == b"kapot"
    assert (texts(opened(place).value), opened(place).notice) == (["een"], "")
    assert texts(decode(place.content(".vorige")).tables) == ["een"]


def test_a_second_damaged_file_does_not_replace_the_first(place: Place) -> None:
    kept = []
    written(place, ("een",), ("een", "twee"))
    for damage in (b"kapot", b"weer kapot"):
        place.put(damage)
        found = opened(place)
        storage = DurableStorage(place.path, found.decoded, found.identity, place.ops)
        storage.commit()
        assert storage.aside
        kept.append(storage.aside)
    assert [place.ops.read(path)[0] for path in kept] == [b"kapot", b"weer kapot"]


def test_when_the_file_is_gone_its_previous_state_is_opened(place: Place) -> None:
    written(place, ("een",), ("een", "twee"))
    place.ops.remove(place.path)
    assert (texts(opened(place).value), opened(place).notice) == (["een"], GONE)


def test_without_file_and_previous_state_there_is_no_such_session(place: Place) -> None:
    with pytest.raises(NoSuchSession):
        opened(place)


def test_a_file_changed_by_hand_gives_way_to_the_previous_state(place: Place) -> None:
    written(place, ("een",), ("een", "twee"))
    place.put(place.content().replace(b"twee", b"drie"))
    assert (texts(opened(place).value), opened(place).notice) == (["een"], RESTORED)


def test_a_file_changed_by_hand_is_opened_with_a_warning_when_it_is_all_there_is(
    place: Place,
) -> None:
    written(place, ("een",))
    place.put(place.content().replace(b"een", b"twee"))
    assert (texts(opened(place).value), opened(place).notice) == (["twee"], UNSURE)
    assert opened(place).identity is None


def test_a_file_of_a_later_format_is_refused_and_left_alone(
    place: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    written(place, ("een",), ("een", "twee"))
    with monkeypatch.context() as later:
        later.setattr("sessie.store.file_format.FORMAT", FORMAT + 1)
        place.put(b"".join(encode({"briefjes": b'{"een":{}}'}, 7)))
    before = place.content()
    with pytest.raises(StoreNewer):
        opened(place)
    assert place.content() == before and len(place.names()) == 2


def test_a_format_number_that_was_damaged_is_damage_and_not_a_later_format(place: Place) -> None:
    written(place, ("een",), ("een", "twee"))
    place.put(place.content().replace(b'"format":1', b'"format":3'))
    assert opened(place).notice == RESTORED


def test_a_file_that_cannot_be_read_at_all_gives_way_to_its_previous_state() -> None:
    class Worn(MemoryDisk):
        def read(self, path: Path) -> Any:
            if self.names[path] == worn:
                raise OSError(errno.EIO, "bad sector")
            return super().read(path)

    ops, worn = Worn(), -1
    written(Place(HERE, ops), ("een",), ("een", "twee"))
    worn = ops.names[HERE]
    found = load(HERE, same, ops)
    assert (texts(found.value), found.notice) == (["een"], RESTORED)
    storage = DurableStorage(HERE, found.decoded, found.identity, ops)
    storage.commit()
    assert storage.aside and ops.names[storage.aside] == worn
    assert load(HERE, same, ops).notice == ""


def test_a_file_that_may_not_be_read_is_an_error_and_no_damage() -> None:
    failing = FailingDisk(MemoryDisk())
    written(Place(HERE, failing), ("een",), ("een", "twee"))
    failing.arm(1, errno.EACCES)
    with pytest.raises(PermissionError):
        load(HERE, same, failing)


def test_what_another_program_wrote_is_kept_aside(place: Place) -> None:
    storage = written(place, ("een",), ("een", "twee"))
    place.put(b"van een ander")
    hold(storage, "een", "twee", "drie")
    storage.commit()
    assert storage.aside and ".anders-" in storage.aside.name
    assert place.ops.read(storage.aside)[0] == b"van een ander"
    assert texts(opened(place).value) == ["een", "twee", "drie"]
    assert texts(decode(place.content(".vorige")).tables) == ["een"]


def test_a_file_written_in_place_by_another_program_is_noticed(tmp_path: Path) -> None:
    place = place_on("disk", tmp_path)
    storage = written(place, ("een",))
    place.path.write_bytes(b"van een ander, in hetzelfde bestand")
    hold(storage, "een", "twee")
    storage.commit()
    assert storage.aside and storage.aside.read_bytes() == b"van een ander, in hetzelfde bestand"


def test_another_time_on_the_same_bytes_is_no_change(place: Place) -> None:
    storage = written(place, ("een",))
    place.put(place.content())
    hold(storage, "een", "twee")
    storage.commit()
    assert storage.aside is None
    assert texts(decode(place.content(".vorige")).tables) == ["een"]


def test_a_file_that_was_taken_away_is_written_again(place: Place) -> None:
    storage = written(place, ("een",), ("een", "twee"))
    place.ops.remove(place.path)
    hold(storage, "een", "twee", "drie")
    storage.commit()
    assert texts(opened(place).value) == ["een", "twee", "drie"]
    assert texts(decode(place.content(".vorige")).tables) == ["een"]


def test_a_leftover_of_a_save_that_was_cut_off_is_replaced(place: Place) -> None:
    place.put(b"half", ".nieuw")
    written(place, ("een",))
    assert place.names() == {"proefavond.json"}


def test_a_planted_link_is_not_followed(tmp_path: Path) -> None:
    victim = tmp_path / "ander-bestand"
    victim.write_bytes(b"blijft zo")
    place = place_on("disk", tmp_path)
    for ending in (".nieuw", ".vorige"):
        os.symlink(victim, f"{place.path}{ending}")
    written(place, ("een",), ("een", "twee"))
    assert victim.read_bytes() == b"blijft zo"
    assert not Path(f"{place.path}.vorige").is_symlink()


def test_files_are_for_the_owner_only_whatever_the_umask(tmp_path: Path) -> None:
    place = place_on("disk", tmp_path)
    before = os.umask(0)
    try:
        written(place, ("een",), ("een", "twee"))
    finally:
        os.umask(before)
    assert {path.stat().st_mode & 0o777 for path in tmp_path.iterdir()} == {0o600}


@pytest.mark.parametrize("fault", [*FAULTS, errno.ENOENT, errno.EBUSY])
def test_every_fault_of_a_disk_is_one_dutch_sentence_without_a_path(fault: int) -> None:
    from sessie.store.errors import explain

    error = explain(OSError(fault, "English"), Path("/geheim/pad"))
    assert isinstance(error, StoreError) and error.path == Path("/geheim/pad")
    assert "er wordt niets bewaard" in str(error) and str(error).endswith(".")
    assert "geheim" not in str(error) and "English" not in str(error)
