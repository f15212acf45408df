"""Opening a file: a bad one is never taken for an empty one."""

from __future__ import annotations

import errno
from pathlib import Path
from typing import Any

import pytest
from store_disks import HERE, FailingDisk, MemoryDisk
from store_tools import KINDS_OF_DISK, Place, opened, place_on, same, texts, written

from sessie.store.errors import NoSuchSession, StoreDamaged, StoreNewer
from sessie.store.file import FORMAT, GONE, RESTORED, UNSURE, DurableStorage, decode, encode, load


@pytest.fixture(params=KINDS_OF_DISK)
def place(request: pytest.FixtureRequest, tmp_path: Path) -> Place:
    return place_on(request.param, tmp_path)


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
        later.setattr("sessie.store.file.FORMAT", FORMAT + 1)
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
