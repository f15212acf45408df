"""The pictures of a session go where it goes, and are gone when it is."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import pytest
from builders import a_phase, a_script, a_session, a_slip, with_slips
from photos import GIF, JPG, PNG, SVG
from store_disks import FailingDisk

from sessie.live import Live
from sessie.model.pictures import picture_name
from sessie.model.script import Line, Slide, Span
from sessie.model.session import Session
from sessie.store.archive import Archive
from sessie.store.bundle import bring_in, pack
from sessie.store.disk import DISK
from sessie.store.errors import StoreError
from sessie.store.pictures import read_picture
from sessie.store.retention import clear_away
from sessie.store.session_store import SessionStore

SCHOOL = "basisschool-de-proef"
PHOTOS = {picture_name(data): data for data in (PNG, GIF)}
FIRST, SECOND = PHOTOS


def an_evening() -> Session:
    """An evening with two pictures on its first slide."""
    lines = tuple(Line((Span("Het plein"),), "foto", picture=name) for name in PHOTOS)
    script = a_script(a_phase("p1", 5, Slide("d1", "Plein", lines)))
    return with_slips(a_session(script), a_slip("Iets heel eigens", round="d1", hidden=True))


@pytest.fixture
def archive(tmp_path: Path) -> Archive:
    """An archive with that evening in it."""
    archive = Archive(tmp_path / "sessies")
    archive.create(an_evening(), pictures=PHOTOS).close()
    return archive


def names_in(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir() if path.suffix != ".lock")


def test_they_stand_beside_the_session_for_its_owner_only(archive: Archive) -> None:
    path = archive.find("proefavond")
    for name, data in PHOTOS.items():
        file = path.with_name(f"{path.name}.{name}")
        assert file.read_bytes() == data and file.stat().st_mode & 0o777 == 0o600
        assert read_picture(path, name) == data
    assert [held.id for held in archive.listing()] == ["proefavond"], "they are no sessions"


def test_what_is_no_picture_or_another_one_is_not_kept_or_shown(tmp_path: Path) -> None:
    archive = Archive(tmp_path)
    wrong = {FIRST: SVG, "../buiten.png": PNG, SECOND: PNG}
    archive.create(an_evening(), pictures=wrong).close()
    path = archive.find("proefavond")
    assert names_in(path.parent) == ["proefavond.json", "proefavond.json.vorige"]
    path.with_name(f"{path.name}.{FIRST}").write_bytes(JPG)
    assert read_picture(path, FIRST) is None
    assert read_picture(path, "../../buiten.png") is None


def test_wiping_a_session_wipes_its_pictures(archive: Archive) -> None:
    folder = archive.find("proefavond").parent
    archive.remove("proefavond")
    assert not folder.exists()


def test_clearing_away_what_people_wrote_leaves_the_pictures_of_the_draaiboek(
    archive: Archive,
) -> None:
    path = archive.find("proefavond")
    clear_away(path, "2027-02-10")
    assert read_picture(path, FIRST) == PNG
    assert b"eigens" not in b"".join(file.read_bytes() for file in path.parent.iterdir())


def test_a_zip_takes_them_along_and_brings_them_in_under_another_name(
    archive: Archive, tmp_path: Path
) -> None:
    zipped = tmp_path / "school.zip"
    zipped.write_bytes(pack(archive, SCHOOL))
    with zipfile.ZipFile(zipped) as packed:
        assert f"{SCHOOL}/proefavond.json.{FIRST}" in packed.namelist()
    assert zipped.read_bytes() == pack(archive, SCHOOL)
    made = bring_in(archive, zipped)
    assert made.notices == ()
    path = archive.find("proefavond-2")
    assert path.parent.name == made.id
    assert {name: read_picture(path, name) for name in PHOTOS} == PHOTOS
    again = bring_in(archive, path.parent)
    assert read_picture(archive.find("proefavond-2-2"), SECOND) == GIF and again.notices == ()


def test_of_a_picture_that_is_not_what_it_is_called_is_told(
    archive: Archive, tmp_path: Path
) -> None:
    data = io.BytesIO(pack(archive, SCHOOL))
    changed = tmp_path / "anders.zip"
    with zipfile.ZipFile(data) as packed, zipfile.ZipFile(changed, "w") as out:
        for name in packed.namelist():
            out.writestr(name, SVG if name.endswith(FIRST) else packed.read(name))
    made = bring_in(archive, changed)
    [notice] = made.notices
    assert "beschadigd en niet ingelezen" in notice and FIRST in notice
    path = archive.find("proefavond-2")
    assert read_picture(path, SECOND) == GIF
    assert not path.with_name(f"{path.name}.{FIRST}").exists()


def test_a_session_file_that_somebody_renamed_still_has_them(archive: Archive) -> None:
    path = archive.find("proefavond")
    path.rename(path.with_name("anders.json"))
    assert read_picture(archive.find("anders"), FIRST) == PNG


@pytest.mark.parametrize("fails_at", range(1, 12))
def test_what_cannot_be_written_leaves_no_picture_without_its_session(
    tmp_path: Path, fails_at: int
) -> None:
    disk = FailingDisk(DISK)
    archive = Archive(tmp_path / "sessies", disk)
    disk.arm(fails_at)
    try:
        archive.create(an_evening(), pictures=PHOTOS).close()
    except StoreError as error:
        assert str(tmp_path) not in str(error)
        assert not list(tmp_path.rglob("*foto-*"))
    else:
        assert read_picture(archive.find("proefavond"), SECOND) == GIF


def test_the_open_evening_gives_the_pictures_of_its_own_slides_only(archive: Archive) -> None:
    live = Live(lambda job: job())
    assert live.picture(FIRST) is None
    path = archive.find("proefavond")
    other = picture_name(JPG)
    path.with_name(f"{path.name}.{other}").write_bytes(JPG)
    live.open(SessionStore.open(path, ops=DISK))
    assert live.picture(FIRST) == PNG
    assert live.picture(other) is None, "no slide shows it"
    live.close()
