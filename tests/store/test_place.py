"""Where sessions are kept: names and folders that are safe, and a warning when they are not."""

from __future__ import annotations

import errno
import os
import shutil
from collections import namedtuple
from dataclasses import replace
from pathlib import Path

import pytest
from builders import a_session, with_slips
from hypothesis import given
from hypothesis import strategies as st

from sessie.model.session import Session
from sessie.store.archive import ENOUGH, MAX_LENGTH, Archive, data_folder, slug, warning_about
from sessie.store.disk import DISK
from sessie.store.errors import StoreError, StoreReadOnly

HOSTILE_NAMES = [
    "", " ", ".", "..", "../../x", "a/b", "a\\b", "C:\\x", "CON", "con", "Lpt1", "NUL.json",
    ".ssh", "~", "-rf", "x" * 300, "🎒🏫", "مدرسة", "İstanbul", "naam\n\x1b[31m", "a:b*c?", "x.",
    "x ", "$HOME", "%TEMP%",
]  # fmt: skip


@pytest.fixture
def archive(tmp_path: Path) -> Archive:
    return Archive(tmp_path / "sessies")


def named(name: str, school: str = "Basisschool De Proef", *slips: str) -> Session:
    session = with_slips(a_session(), *slips)
    return session.with_(evening=replace(session.evening, id=name, school=school))


def kept(archive: Archive, name: str, *more: str, at: int = 0) -> Path:
    store = archive.create(named(name, *more))
    store.close()
    if at:
        os.utime(store.path, (at, at))
    return store.path


@pytest.mark.parametrize("name", HOSTILE_NAMES, ids=repr)
def test_no_name_leads_out_of_the_folder(archive: Archive, name: str) -> None:
    path = kept(archive, name, name)
    assert path.resolve().is_relative_to(archive.folder.resolve())
    assert path.parent.parent == archive.folder
    assert path in archive.folder.rglob("*.json")
    assert archive.find(path.stem) == path


@given(st.text(max_size=80))
def test_a_slug_is_a_name_on_every_system(text: str) -> None:
    name = slug(text)
    assert 0 < len(name) <= MAX_LENGTH + len("-sessie")
    assert set(name) <= set("abcdefghijklmnopqrstuvwxyz0123456789-")
    assert not name.startswith("-") and not name.endswith("-")
    assert slug(name) == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Basisschool De Proef", "basisschool-de-proef"),
        ("Café ’t Hoekje", "cafe-t-hoekje"),
        ("Škola Øst & Łódź", "skola-ost-lodz"),
        ("CON", "con-sessie"),
        ("console", "console"),
        ("🎒", "sessie"),
    ],
)
def test_a_slug_can_still_be_read(text: str, name: str) -> None:
    assert slug(text) == name


def test_folders_and_files_are_for_the_owner_only_whatever_the_umask(archive: Archive) -> None:
    before = os.umask(0)
    try:
        archive.prepare()
        kept(archive, "avond")
    finally:
        os.umask(before)
    held = [archive.folder, *archive.folder.rglob("*")]
    modes = {(path.is_dir(), path.stat().st_mode & 0o777) for path in held}
    assert len(held) == 5
    assert modes == {(True, 0o700), (False, 0o600)}


def test_preparing_makes_the_folder_and_leaves_nothing_in_it(archive: Archive) -> None:
    assert archive.prepare() == ""
    assert list(archive.folder.iterdir()) == []
    assert archive.prepare() == ""


@pytest.mark.parametrize("fault", [errno.EROFS, errno.EACCES])
def test_a_folder_that_may_not_be_written_is_told_before_the_evening(
    archive: Archive, monkeypatch: pytest.MonkeyPatch, fault: int
) -> None:
    def refuse(path: Path) -> int:
        raise OSError(fault, "made to fail")

    monkeypatch.setattr(DISK, "create", refuse)
    with pytest.raises(StoreReadOnly, match="--map"):
        archive.prepare()


def test_a_file_in_the_place_of_the_folder_is_told(tmp_path: Path) -> None:
    (tmp_path / "sessies").write_text("x")
    with pytest.raises(StoreError):
        Archive(tmp_path / "sessies" / "hier").prepare()
    with pytest.raises(StoreError):
        Archive(tmp_path / "sessies").create(a_session())


def test_a_disk_that_is_almost_full_is_told_before_the_evening(
    archive: Archive, monkeypatch: pytest.MonkeyPatch
) -> None:
    usage = namedtuple("usage", "total used free")
    monkeypatch.setattr(shutil, "disk_usage", lambda _: usage(1, 1, ENOUGH - 1))
    with pytest.raises(StoreError, match="maak 50 MB vrij"):
        archive.prepare()


@pytest.mark.parametrize(
    ("folder", "mark"),
    [
        ("/home/an/OneDrive - School/sessies", "OneDrive"),
        ("C:\\Users\\an\\OneDrive\\sessies", "OneDrive"),
        ("/Users/an/Dropbox/sessies", "Dropbox"),
        ("/Users/an/Library/Mobile Documents/com~apple~CloudDocs/x", "iCloud"),
        ("C:\\Users\\an\\iCloudDrive\\x", "iCloud"),
        ("/Users/an/Google Drive/x", "Google Drive"),
        ("\\\\server\\school\\sessies", "netwerk"),
        ("//server/school/sessies", "netwerk"),
        ("/home/an/.local/share/sessie", ""),
        ("C:\\Users\\an\\AppData\\Local\\sessie", ""),
    ],
)
def test_a_place_that_others_change_is_warned_about(folder: str, mark: str) -> None:
    warning = warning_about(Path(folder))
    assert mark in warning if mark else warning == ""


def test_the_data_folder_is_what_was_asked_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SESSIE_MAP", str(tmp_path / "omgeving"))
    assert data_folder(tmp_path / "gevraagd") == tmp_path / "gevraagd"
    assert data_folder(None) == tmp_path / "omgeving"
    monkeypatch.delenv("SESSIE_MAP")
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    assert data_folder(None).name == "sessie"
