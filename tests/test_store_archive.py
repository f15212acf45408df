"""The folder with all sessions: names, list, finding, wiping."""

from __future__ import annotations

import errno
import os
import shutil
from collections import namedtuple
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from builders import a_session, with_slips
from hypothesis import given
from hypothesis import strategies as st

from sessie.domain.session import Session
from sessie.store.archive import Archive, data_folder
from sessie.store.errors import NoSuchSession, StoreBusy, StoreError, StoreReadOnly
from sessie.store.naming import MAX_LENGTH, slug
from sessie.store.ops import DISK
from sessie.store.place import ENOUGH, warning_about
from sessie.store.session_store import SessionStore

SCHOOL = "basisschool-de-proef"
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


def test_sessions_of_one_school_share_a_folder(archive: Archive) -> None:
    first, second = kept(archive, "ouderavond"), kept(archive, "studiedag")
    other = kept(archive, "ouderavond-elders", "De Brug")
    assert first == archive.folder / SCHOOL / "ouderavond.json"
    assert second.parent == first.parent
    assert other.parent == archive.folder / "de-brug"


def test_a_session_without_a_school_has_a_folder_too(archive: Archive) -> None:
    assert kept(archive, "avond", "").parent == archive.folder / "zonder-school"


def test_a_created_session_is_open_for_saving_and_opens_again(archive: Archive) -> None:
    store = archive.create(named("avond"))
    store.submit(with_slips(store.session, "een"))
    store.close()
    again = archive.open("avond")
    assert len(again.session.contributions) == 1
    again.close()


def test_an_id_that_is_taken_gets_a_number_in_every_school(archive: Archive) -> None:
    kept(archive, "avond")
    store = archive.create(named("avond", "De Brug"))
    assert store.session.evening.id == store.path.stem == "avond-2"
    store.close()
    assert archive.unique_id("Avond!") == "avond-3"


def test_the_id_in_the_file_is_the_name_of_the_file(archive: Archive) -> None:
    store = archive.create(named("../../Ouderavond 12 maart"))
    assert store.session.evening.id == store.path.stem == "ouderavond-12-maart"
    store.close()
    looking = archive.open("ouderavond-12-maart", read_only=True)
    assert looking.session.evening.id == "ouderavond-12-maart"


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


def test_the_list_tells_what_each_session_is_and_begins_with_the_last(archive: Archive) -> None:
    kept(archive, "eerste", at=1_000)
    path = kept(archive, "laatste", "De Brug", "een", "twee", at=2_000)
    last, first = archive.listing()
    assert (last.id, last.title, last.school) == ("laatste", "Proefavond", "De Brug")
    assert (last.date, last.slips, last.path, last.trouble) == ("2026-11-10", 2, path, "")
    assert (first.id, first.changed, first.slips) == ("eerste", 1_000.0, 0)
    assert archive.latest() == last


def test_an_empty_or_missing_folder_has_no_sessions(archive: Archive) -> None:
    assert archive.listing() == [] and archive.latest() is None
    archive.prepare()
    assert archive.listing() == []
    with pytest.raises(NoSuchSession, match="nog geen sessies"):
        archive.find("avond")


@pytest.mark.parametrize("data", [b"", b"null", b"[]", b"kapot", bytes(300)])
def test_a_damaged_session_is_in_the_list_with_what_can_be_done(
    archive: Archive, data: bytes
) -> None:
    path = kept(archive, "avond")
    path.write_bytes(data)
    (held,) = archive.listing()
    assert held.title == "Proefavond" and "bij het openen" in held.trouble
    Path(f"{path}.vorige").write_bytes(data)
    (held,) = archive.listing()
    assert held.title == "avond" and "beschadigd" in held.trouble
    assert path.read_bytes() == data


def test_a_session_of_which_the_file_is_gone_is_in_the_list(archive: Archive) -> None:
    kept(archive, "avond").unlink()
    (held,) = archive.listing()
    assert held.id == "avond" and held.trouble
    store = archive.open("avond")
    assert "weg" in store.notice
    store.close()


def test_other_things_in_the_folder_are_no_sessions(archive: Archive) -> None:
    path = kept(archive, "avond")
    (path.parent / "notities.txt").write_text("x")
    (path.parent / ".verborgen.json").write_text("x")
    (archive.folder / "los.json").write_text("x")
    (path.parent / "map.json").mkdir()
    held = {one.id: one.trouble for one in archive.listing()}
    assert set(held) == {"avond", "map"} and held["map"] and not held["avond"]


def test_a_session_is_found_by_its_id_or_the_only_beginning(archive: Archive) -> None:
    short, long = kept(archive, "avond"), kept(archive, "avond-in-maart")
    assert archive.find("avond") == short
    assert archive.find(" Avond-in ") == long


def test_a_beginning_of_more_sessions_names_them(archive: Archive) -> None:
    kept(archive, "avond-een"), kept(archive, "avond-twee")
    with pytest.raises(NoSuchSession, match="avond-een, avond-twee"):
        archive.find("avond")


@pytest.mark.parametrize("name", ["ouderavnd", "ouder avond", "Ouderaovnd"])
def test_a_name_that_is_almost_right_is_advised(archive: Archive, name: str) -> None:
    kept(archive, "ouderavond")
    with pytest.raises(NoSuchSession, match="bedoel je ouderavond"):
        archive.find(name)


@pytest.mark.parametrize("name", ["", "  ", "../avond", "*", "iets heel anders"])
def test_what_is_no_name_finds_nothing(archive: Archive, name: str) -> None:
    kept(archive, "avond")
    with pytest.raises(NoSuchSession):
        archive.find(name)


def test_the_same_name_in_two_schools_is_asked_about(archive: Archive) -> None:
    path = kept(archive, "avond")
    other = archive.folder / "de-brug"
    other.mkdir()
    shutil.copy(path, other / path.name)
    with pytest.raises(NoSuchSession, match="meer sessies"):
        archive.find("avond")


def test_wiping_takes_everything_of_that_session_and_nothing_else(archive: Archive) -> None:
    path, other = kept(archive, "avond"), kept(archive, "avond-2")
    for ending in ("nieuw", "beschadigd-20261110-203000", "anders-20261110-203000"):
        Path(f"{path}.{ending}").write_text("GEHEIM")
    gone = archive.remove("avond")
    assert {p.name.removeprefix("avond.json") for p in gone} == {
        "", ".vorige", ".nieuw", ".beschadigd-20261110-203000", ".anders-20261110-203000",
    }  # fmt: skip
    names = {p.name for p in path.parent.iterdir()}
    assert names == {other.name, f"{other.name}.vorige", f"{other.name}.lock"}


def test_the_folder_of_a_school_goes_with_its_last_session(archive: Archive) -> None:
    path = kept(archive, "avond")
    archive.remove("avond")
    assert not path.parent.exists() and archive.folder.exists()


def test_an_open_session_is_not_wiped(archive: Archive) -> None:
    store = archive.create(named("avond"))
    with pytest.raises(StoreBusy):
        archive.remove("avond")
    assert store.path.exists()
    store.close()


def test_a_wipe_that_fails_half_way_can_be_done_again(
    archive: Archive, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = kept(archive, "avond")

    def refuse(self: Path, missing_ok: bool = False) -> None:
        raise PermissionError(errno.EACCES, "made to fail")

    with monkeypatch.context() as failing:
        failing.setattr(Path, "unlink", refuse)
        with pytest.raises(StoreReadOnly, match="niet alles is gewist"):
            archive.remove("avond")
    assert path.exists()
    archive.remove("avond")
    assert not path.exists()


def test_a_damaged_session_can_be_wiped(archive: Archive) -> None:
    path = kept(archive, "avond")
    path.write_bytes(b"")
    Path(f"{path}.vorige").write_bytes(b"")
    archive.remove("avond")
    assert archive.listing() == []


def test_folders_and_files_are_for_the_owner_only_whatever_the_umask(archive: Archive) -> None:
    before = os.umask(0)
    try:
        archive.prepare()
        kept(archive, "avond")
    finally:
        os.umask(before)
    held = [archive.folder, *archive.folder.rglob("*")]
    modes = {path.is_dir(): path.stat().st_mode & 0o777 for path in held}
    assert len(held) == 5
    assert modes == {True: 0o700, False: 0o600}


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
    class Named:
        def __fspath__(self) -> str:
            return folder

    place: Any = Named()
    warning = warning_about(place)
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


def test_opening_a_session_by_hand_is_the_same_as_by_name(archive: Archive) -> None:
    path = kept(archive, "avond")
    store = SessionStore.open(path)
    with pytest.raises(StoreBusy):
        archive.open("avond")
    store.close()
