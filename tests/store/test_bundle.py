"""A traject as a zip, and a traject from a zip or a folder: whole, or not at all."""

from __future__ import annotations

import errno
import io
import os
import shutil
import zipfile
from collections.abc import Callable
from dataclasses import replace
from itertools import count
from pathlib import Path

import pytest
from builders import with_slips
from hostile import HOSTILE
from hypothesis import given, settings
from hypothesis import strategies as st
from store_disks import FailingDisk
from trajects import a_meeting, finished, next_meeting, said

from sessie.model.dutch import clean
from sessie.model.session import Session
from sessie.model.traject import Ambition
from sessie.rules.agreements import agreements
from sessie.rules.traject import put_ambition, set_own
from sessie.store import bundle
from sessie.store.archive import FILE, Archive
from sessie.store.bundle import BadBundle, Imported, bring_in, is_bundle, pack
from sessie.store.disk import DISK
from sessie.store.errors import StoreBusy, StoreDamaged, StoreError
from sessie.store.file import decode

ID = "basisschool-de-proef"
EVENING = finished(a_meeting("avond", "ouderavond", "2026-11-10", "Tolken", "Inloop"))
TEAM = finished(said(next_meeting("team", "2027-01-12", EVENING), "Tolken", "bezig", "Half."))


@pytest.fixture
def archive(tmp_path: Path) -> Archive:
    """A traject with two meetings and a plan."""
    archive = Archive(tmp_path / "sessies")
    for session in (EVENING, TEAM):
        archive.create(session).close()
    archive.trajects.change(
        ID, lambda t: put_ambition(set_own(t, "visie", "Wij"), Ambition("avond/t001", "Taal"))
    )
    return archive


@pytest.fixture
def other(tmp_path: Path) -> Archive:
    """The data folder of another laptop."""
    other = Archive(tmp_path / "elders")
    other.prepare()
    return other


def zipped(folder: Path, members: dict[str, bytes], name: str = "traject.zip") -> Path:
    path = folder / name
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as out:
        for member, data in members.items():
            out.writestr(member, data)
    return path


def members(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as packed:
        return {info.filename: packed.read(info) for info in packed.infolist()}


def packed_in(archive: Archive, folder: Path) -> Path:
    path = folder / "traject.zip"
    path.write_bytes(pack(archive, ID))
    return path


def bodies(archive: Archive) -> dict[str, bytes]:
    """What a zip of the traject says, whatever the number of times it was saved."""
    return {name: data.partition(b"\n")[2] for name, data in members(pack(archive, ID)).items()}


def everything(archive: Archive) -> set[str]:
    """Every file under the data folder but the locks."""
    paths = (str(p.relative_to(archive.folder)) for p in archive.folder.rglob("*"))
    return {path for path in paths if not path.endswith(".lock")}


# out ------------------------------------------------------------------------------------------


def test_the_zip_has_the_sessions_and_the_traject_and_nothing_else(archive: Archive) -> None:
    folder = archive.folder / ID
    for name in ("notities.txt", "avond.json.beschadigd-20261110", "x.json.nieuw", ".los.json"):
        (folder / name).write_text("x")
    found = members(pack(archive, ID))
    assert list(found) == [f"{ID}/{name}" for name in ("avond.json", "team.json", FILE)]
    assert all(data == (archive.folder / name).read_bytes() for name, data in found.items())


def test_the_same_traject_is_the_same_zip_whenever_it_is_made(archive: Archive) -> None:
    first = pack(archive, ID)
    for path in archive.folder.rglob("*"):
        os.utime(path, (1_000, 1_000))
    assert pack(archive, ID) == first


def test_a_session_that_is_open_goes_along_as_it_was_saved_last(archive: Archive) -> None:
    store = archive.open("avond")
    assert f"{ID}/avond.json" in members(pack(archive, ID))
    store.close()


def test_of_a_damaged_file_the_previous_state_goes_along(archive: Archive) -> None:
    path = archive.folder / ID / "avond.json"
    before = path.with_name("avond.json.vorige").read_bytes()
    path.write_bytes(b"kapot")
    assert members(pack(archive, ID))[f"{ID}/avond.json"] == before


@pytest.mark.parametrize("name", ["avond.json", FILE])
def test_of_a_file_that_cannot_be_read_no_zip_is_made(archive: Archive, name: str) -> None:
    for ending in ("", ".vorige"):
        (archive.folder / ID / f"{name}{ending}").write_bytes(b"kapot")
    with pytest.raises(StoreDamaged, match=f"{name} is beschadigd, dus er is geen zip"):
        pack(archive, ID)


# in -------------------------------------------------------------------------------------------


def from_zip(archive: Archive, folder: Path) -> Path:
    return packed_in(archive, folder)


def from_folder(archive: Archive, folder: Path) -> Path:
    return archive.folder / ID


@pytest.mark.parametrize("source", [from_zip, from_folder])
def test_on_another_laptop_it_is_the_same_traject(
    archive: Archive, other: Archive, tmp_path: Path, source: Callable[[Archive, Path], Path]
) -> None:
    path = source(archive, tmp_path)
    assert is_bundle(path)
    assert bring_in(other, path) == Imported(ID, 2)
    assert other.trajects.get(ID) == archive.trajects.get(ID)
    assert other.trajects.sessions_of(ID) == archive.trajects.sessions_of(ID)
    assert bodies(other) == bodies(archive)


def test_what_came_in_can_be_opened_and_has_a_previous_state(
    archive: Archive, other: Archive, tmp_path: Path
) -> None:
    bring_in(other, packed_in(archive, tmp_path))
    store = other.open("avond")
    assert store.notice == "" and store.session == archive.trajects.sessions_of(ID)[0]
    store.close()
    for name in ("avond.json", "team.json", FILE):
        assert decode((other.folder / ID / f"{name}.vorige").read_bytes()).sound


def test_names_that_are_taken_become_others_and_what_refers_to_them_follows(
    archive: Archive, tmp_path: Path
) -> None:
    before = {path: path.read_bytes() for path in archive.folder.rglob("*.json")}
    made = bring_in(archive, packed_in(archive, tmp_path))
    assert made.id == f"{ID}-2"
    sessions = archive.trajects.sessions_of(made.id)
    assert [session.evening.id for session in sessions] == ["avond-2", "team-2"]
    assert [one.origin for one in agreements(sessions)] == ["avond-2/a001", "avond-2/a002"]
    story = agreements(sessions)[0].story
    assert [(m.session, m.status) for m in story] == [("avond-2", "open"), ("team-2", "bezig")]
    assert list(archive.trajects.get(made.id).ambitions) == ["avond-2/t001"]
    assert all(path.read_bytes() == data for path, data in before.items())


def test_a_folder_with_sessions_only_is_a_traject_of_their_school(
    archive: Archive, other: Archive
) -> None:
    for ending in ("", ".vorige"):
        (archive.folder / ID / f"{FILE}{ending}").unlink()
    assert bring_in(other, archive.folder / ID).id == ID
    assert other.trajects.get(ID).name == "Basisschool De Proef"
    assert not (other.folder / ID / FILE).exists()


def test_a_plan_without_sessions_comes_in_too(archive: Archive, other: Archive) -> None:
    archive.trajects.new("De Brug", "Veldermeer")
    assert bring_in(other, archive.folder / "de-brug") == Imported("de-brug", 0)
    assert other.trajects.get("de-brug").place == "Veldermeer"


def test_a_file_that_was_damaged_on_the_way_gives_its_previous_state_and_says_so(
    archive: Archive, other: Archive
) -> None:
    (archive.folder / ID / "avond.json").write_bytes(b"")
    made = bring_in(other, archive.folder / ID)
    assert made.sessions == 2 and "vorige stand" in made.notices[0]


@pytest.mark.parametrize("junk", ["__MACOSX/._avond.json", ".DS_Store", "foto.jpg", "x.json.lock"])
def test_what_a_system_puts_in_a_zip_is_passed_over(
    archive: Archive, other: Archive, tmp_path: Path, junk: str
) -> None:
    found = members(pack(archive, ID)) | {junk: b"x"}
    assert bring_in(other, zipped(tmp_path, found)).sessions == 2


def test_files_at_the_top_of_a_zip_are_a_traject_too(
    archive: Archive, other: Archive, tmp_path: Path
) -> None:
    found = {name.rpartition("/")[2]: data for name, data in members(pack(archive, ID)).items()}
    assert bring_in(other, zipped(tmp_path, found)) == Imported(ID, 2)


def test_texts_come_in_without_what_a_terminal_would_act_on(
    archive: Archive, other: Archive, tmp_path: Path
) -> None:
    session = with_slips(EVENING)
    slip = replace(next(session.slips()), text="wens \x1b[31mrood\u202e")
    evening = replace(session.evening, id="vreemd", title="\x9b2JAvond ")
    archive.create(session.put("contributions", slip).with_(evening=evening)).close()
    bring_in(other, packed_in(archive, tmp_path))
    (found,) = [s for s in other.trajects.sessions_of(ID) if s.evening.id == "vreemd"]
    assert found.contributions[slip.id].text == "wens [31mrood"
    assert found.evening.title == "2JAvond "
    assert found.script == session.script


@settings(max_examples=25, deadline=None)
@given(st.lists(st.sampled_from(HOSTILE) | st.text(max_size=20), max_size=4))
def test_whatever_was_written_comes_back_as_it_was(
    tmp_path_factory: pytest.TempPathFactory, texts: list[str]
) -> None:
    folder = tmp_path_factory.mktemp("zip")
    here, there = Archive(folder / "hier"), Archive(folder / "daar")
    there.prepare()
    here.create(with_slips(EVENING, *filter(None, map(clean, texts)))).close()
    assert bring_in(there, packed_in(here, folder)).id == ID
    assert there.trajects.sessions_of(ID) == here.trajects.sessions_of(ID)


# refused --------------------------------------------------------------------------------------


def refused(archive: Archive, path: Path) -> str:
    """The sentence with which it is refused; nothing of it may be left."""
    before = everything(archive)
    with pytest.raises(StoreError) as wrong:
        bring_in(archive, path)
    sentence = str(wrong.value)
    assert everything(archive) == before
    assert "\n" not in sentence and ". " not in sentence and sentence.endswith(".")
    assert str(path.parent) not in sentence
    return sentence


@pytest.mark.parametrize(
    "name",
    ["../avond.json", "/avond.json", "a/../../avond.json", "a\\..\\avond.json", "C:avond.json",
     "./avond.json", "a//avond.json", "a/av\x1bond.json", "a/av\u202eond.json"],
)  # fmt: skip
def test_a_zip_with_a_name_that_points_elsewhere_is_refused_whole(
    archive: Archive, other: Archive, tmp_path: Path, name: str
) -> None:
    found = members(pack(archive, ID))
    sentence = refused(other, zipped(tmp_path, {**found, name: found[f"{ID}/avond.json"]}))
    assert "hoort" in sentence
    assert not any(p.name == "avond.json" for p in tmp_path.iterdir())


def test_a_zip_with_a_link_is_refused(archive: Archive, other: Archive, tmp_path: Path) -> None:
    path = zipped(tmp_path, members(pack(archive, ID)))
    info = zipfile.ZipInfo(f"{ID}/link.json")
    info.create_system, info.external_attr = 3, 0o120777 << 16
    with zipfile.ZipFile(path, "a") as out:
        out.writestr(info, "/etc/passwd")
    assert "hoort" in refused(other, path)


def test_a_folder_with_a_link_is_refused(archive: Archive, other: Archive, tmp_path: Path) -> None:
    (archive.folder / ID / "link.json").symlink_to(tmp_path / "weg.json")
    assert "geen gewoon bestand" in refused(other, archive.folder / ID)


def test_a_zip_with_the_same_name_twice_is_refused(
    archive: Archive, other: Archive, tmp_path: Path
) -> None:
    path = zipped(tmp_path, members(pack(archive, ID)))
    with pytest.warns(UserWarning), zipfile.ZipFile(path, "a") as out:
        out.writestr(f"{ID}/avond.json", b"x")
    assert "twee keer" in refused(other, path)


def test_a_zip_with_more_schools_is_refused(
    archive: Archive, other: Archive, tmp_path: Path
) -> None:
    found = members(pack(archive, ID))
    again = {name.replace(ID, "de-brug"): data for name, data in found.items()}
    assert "meer mappen" in refused(other, zipped(tmp_path, found | again))


@pytest.mark.parametrize(
    "data", [b"", b"{}", b"[" * 5000, b"kapot", b'{"schema":"sessie-avond/1"}']
)
@pytest.mark.parametrize("name", ["avond.json", FILE])
def test_a_member_that_is_damaged_or_of_another_kind_is_refused_by_name(
    archive: Archive, other: Archive, tmp_path: Path, name: str, data: bytes
) -> None:
    found = members(pack(archive, ID)) | {f"{ID}/{name}": data}
    assert f"‘{name}’" in refused(other, zipped(tmp_path, found))


def test_a_member_in_which_one_letter_changed_is_refused(
    archive: Archive, other: Archive, tmp_path: Path
) -> None:
    found = members(pack(archive, ID))
    data = found[f"{ID}/avond.json"].replace(b"Tolken", b"Kolken")
    assert "avond.json" in refused(other, zipped(tmp_path, found | {f"{ID}/avond.json": data}))


def broken(session: Session, **evening: str) -> Session:
    return session.with_(evening=replace(session.evening, **evening))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "session",
    [
        EVENING.with_(stage=replace(EVENING.stage, item="weg")),
        EVENING.with_(script=replace(EVENING.script, phases=())),
        with_slips(EVENING, replace(next(EVENING.slips()), id="", round="weg")),
    ],
    ids=["item", "script", "round"],
)
def test_a_session_that_points_nowhere_is_refused(
    archive: Archive, other: Archive, tmp_path: Path, session: Session
) -> None:
    session = broken(session, id="vreemd")
    archive.create(session, ID).close()
    assert "vreemd.json" in refused(other, archive.folder / ID)


@pytest.mark.parametrize("day", ["0206-11-10", "9999-01-01", "ooit"])
def test_an_evening_with_a_date_that_cannot_be_is_kept(
    archive: Archive, other: Archive, day: str
) -> None:
    archive.create(broken(EVENING, id="vreemd", date=day), ID).close()
    bring_in(other, archive.folder / ID)
    assert [one.date for one in other.listing() if one.id == "vreemd"] == [day]


@pytest.mark.parametrize("place", [0.1, 0.4, 0.6, 0.95])
def test_of_a_zip_that_was_damaged_on_the_way_all_comes_in_or_nothing(
    archive: Archive, other: Archive, tmp_path: Path, place: float
) -> None:
    data = bytearray(pack(archive, ID))
    spot = int(len(data) * place)
    data[spot : spot + 20] = bytes(b ^ 0xFF for b in data[spot : spot + 20])
    path = tmp_path / "stuk.zip"
    path.write_bytes(data)
    try:
        made = bring_in(other, path)
    except StoreError:
        assert other.listing() == []
        return
    # Near the end a zip tells things that nothing comes of, such as rights on another system.
    assert place > 0.9
    assert other.trajects.sessions_of(ID) == archive.trajects.sessions_of(ID)
    assert made.notices == ()


@pytest.mark.parametrize("data", [b"", b"geen zip", b"PK\x03\x04" + bytes(40), bytes(500)])
def test_what_is_no_zip_is_refused(other: Archive, tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "iets.zip"
    path.write_bytes(data)
    assert "geen goede zip" in refused(other, path)


def test_a_zip_with_a_password_is_refused(archive: Archive, other: Archive, tmp_path: Path) -> None:
    data = bytearray(pack(archive, ID))
    for mark, flags in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        spot = data.find(mark)
        while spot >= 0:
            data[spot + flags] |= 1
            spot = data.find(mark, spot + 4)
    path = tmp_path / "dicht.zip"
    path.write_bytes(data)
    assert "wachtwoord" in refused(other, path)


@pytest.mark.parametrize("method", [zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_a_zip_that_unpacks_without_measure_is_refused(
    archive: Archive, other: Archive, tmp_path: Path, method: int
) -> None:
    path = tmp_path / "anders.zip"
    with zipfile.ZipFile(path, "w", method) as out:
        out.writestr("a/avond.json", bytes(1000))
    assert "geen goede zip" in refused(other, path)


def test_a_zip_that_is_much_larger_unpacked_is_refused_before_it_is_unpacked(
    archive: Archive, other: Archive, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = zipped(tmp_path, {f"a/{n}.json": bytes(30_000_000) for n in range(4)})
    assert path.stat().st_size < 1_000_000

    def unpack(*_: object) -> bytes:
        raise AssertionError("unpacked")

    monkeypatch.setattr(zipfile.ZipFile, "read", unpack)
    assert "te groot" in refused(other, path)


def test_too_many_or_too_large_files_are_refused(
    archive: Archive, other: Archive, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bundle, "MOST_FILES", 2)
    assert "te groot" in refused(other, archive.folder / ID)
    assert "te groot" in refused(other, packed_in(archive, tmp_path))
    monkeypatch.setattr(bundle, "MOST_FILES", 1000)
    monkeypatch.setattr(bundle, "MOST_BYTES", 2000)
    assert "te groot" in refused(other, archive.folder / ID)


def test_an_empty_folder_or_zip_is_no_traject(other: Archive, tmp_path: Path) -> None:
    (tmp_path / "leeg").mkdir()
    assert "geen traject" in refused(other, tmp_path / "leeg")
    assert "geen traject" in refused(other, zipped(tmp_path, {}))
    assert "geen traject" in refused(other, zipped(tmp_path, {"a/foto.jpg": b"x"}))


def test_what_is_not_there_or_no_file_is_refused(other: Archive, tmp_path: Path) -> None:
    assert "is er niet" in refused(other, tmp_path / "weg.zip")
    os.mkfifo(tmp_path / "pijp.zip")
    assert "geen bestand" in refused(other, tmp_path / "pijp.zip")


def test_two_windows_do_not_read_in_at_the_same_time(
    archive: Archive, other: Archive, tmp_path: Path
) -> None:
    release = DISK.lock(other.folder / ".importeren.lock")
    with pytest.raises(StoreBusy, match="al een traject ingelezen"):
        bring_in(other, packed_in(archive, tmp_path))
    release()
    assert bring_in(other, packed_in(archive, tmp_path)).sessions == 2


def test_what_an_import_that_was_cut_off_left_is_no_traject_and_goes_with_the_next(
    archive: Archive, other: Archive, tmp_path: Path
) -> None:
    shutil.copytree(archive.folder / ID, other.folder / ".importeren")
    assert other.trajects.listing() == [] and other.listing() == []
    bring_in(other, packed_in(archive, tmp_path))
    assert not (other.folder / ".importeren").exists()
    assert [one.id for one in other.trajects.listing()] == [ID]


@pytest.mark.parametrize("number", [errno.EIO, errno.ENOSPC])
def test_whatever_fails_the_whole_traject_is_there_or_nothing(
    archive: Archive, tmp_path: Path, number: int
) -> None:
    path, failing = packed_in(archive, tmp_path), FailingDisk(DISK)
    other = Archive(tmp_path / "elders", failing)
    other.prepare()
    for fail_at in count(1):
        failing.arm(fail_at, number)
        try:
            bring_in(other, path)
        except StoreError:
            failing.arm(0)
            assert other.trajects.listing() == [] or other.trajects.sessions_of(
                ID
            ) == archive.trajects.sessions_of(ID)
            assert not (other.folder / ".importeren").exists()
            shutil.rmtree(other.folder / ID, ignore_errors=True)
            continue
        if not failing.reached:
            break
        shutil.rmtree(other.folder / ID)
    failing.arm(0)
    assert fail_at > 30
    assert other.trajects.sessions_of(ID) == archive.trajects.sessions_of(ID)


def test_a_bad_bundle_says_so_as_every_trouble_does() -> None:
    assert issubclass(BadBundle, StoreError)
    assert not is_bundle(Path("avond.json")) and is_bundle(Path("X.ZIP"))
