"""Files for others: whole, never over something else."""

from __future__ import annotations

import errno
import os
from itertools import count
from pathlib import Path

import pytest
from store_tools import KINDS_OF_DISK, FailingDisk, Place, place_on

from sessie.store.files import write_export


@pytest.fixture(params=KINDS_OF_DISK)
def place(request: pytest.FixtureRequest, tmp_path: Path) -> Place:
    return place_on(request.param, tmp_path)


def test_a_report_gets_the_name_that_was_asked_for(place: Place) -> None:
    assert write_export(place.path, b"verslag", place.ops) == place.path
    assert place.content() == b"verslag"
    assert place.names() == {place.path.name}


def test_a_report_that_is_there_stays_and_the_new_one_gets_a_number(place: Place) -> None:
    for text in (b"een", b"twee", b"drie"):
        write_export(place.path, text, place.ops)
    names = ["proefavond.json", "proefavond-2.json", "proefavond-3.json"]
    assert place.names() == set(names)
    assert [place.ops.read(place.path.with_name(n))[0] for n in names] == [b"een", b"twee", b"drie"]


def test_a_disk_without_second_names_gets_the_report_too(place: Place) -> None:
    class Stick(FailingDisk):
        def link(self, old: Path, new: Path) -> None:
            raise OSError(errno.EPERM, "no links here")

    for text in (b"een", b"twee"):
        write_export(place.path, text, Stick(place.ops))
    assert place.names() == {"proefavond.json", "proefavond-2.json"}
    assert place.content() == b"een"


@pytest.mark.parametrize("fault", [errno.ENOSPC, errno.EIO, errno.EROFS])
def test_whatever_fails_there_is_no_half_report_and_the_old_one_stays(
    place: Place, fault: int
) -> None:
    write_export(place.path, b"oud", place.ops)
    for fail_at in count(1):
        failing = FailingDisk(place.ops)
        failing.at_most = 3
        failing.arm(fail_at, fault)
        try:
            made = write_export(place.path, b"nieuw verslag", failing)
        except OSError:
            made = None
        assert place.content() == b"oud"
        for name in place.names() - {place.path.name}:
            path = place.path.with_name(name)
            assert name.endswith(".nieuw") or place.ops.read(path)[0] == b"nieuw verslag"
            place.ops.remove(path)
        if made and not failing.reached:
            break
    assert fail_at > 8


def test_a_planted_link_is_not_written_through(tmp_path: Path) -> None:
    victim = tmp_path / "ander-bestand"
    victim.write_bytes(b"blijft zo")
    os.symlink(victim, tmp_path / "verslag.md")
    os.symlink(tmp_path / "nergens", tmp_path / "verslag-2.md")
    assert write_export(tmp_path / "verslag.md", b"verslag").name == "verslag-3.md"
    assert victim.read_bytes() == b"blijft zo"
    assert not (tmp_path / "nergens").exists()
