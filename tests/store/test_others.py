"""Other programs at the same file, leftovers, planted links, rights."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest
from store_tools import KINDS_OF_DISK, Place, hold, opened, place_on, texts, written

from sessie.store.errors import StoreError
from sessie.store.file import decode

FAULTS = (errno.ENOSPC, errno.EIO, errno.EACCES, errno.EROFS)


@pytest.fixture(params=KINDS_OF_DISK)
def place(request: pytest.FixtureRequest, tmp_path: Path) -> Place:
    return place_on(request.param, tmp_path)


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
