"""The folder with all sessions: list, finding, wiping."""

from __future__ import annotations

import errno
import os
import shutil
from dataclasses import replace
from pathlib import Path

import pytest
from builders import a_session, with_slips

from sessie.model.session import Session
from sessie.store.archive import Archive
from sessie.store.errors import NoSuchSession, StoreBusy, StoreReadOnly
from sessie.store.session_store import SessionStore

SCHOOL = "basisschool-de-proef"


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


def test_opening_a_session_by_hand_is_the_same_as_by_name(archive: Archive) -> None:
    path = kept(archive, "avond")
    store = SessionStore.open(path)
    with pytest.raises(StoreBusy):
        archive.open("avond")
    store.close()
