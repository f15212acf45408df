"""Trajecten on disk: what is kept beside the sessions, and the folder that holds them together."""

from __future__ import annotations

import errno
import os
import shutil
from dataclasses import replace
from itertools import count
from pathlib import Path

import pytest
from store_disks import FailingDisk, MemoryDisk
from store_tools import KINDS_OF_DISK, Place
from trajects import a_meeting, finished, next_meeting

from sessie.model.session import Brought, Session
from sessie.model.traject import CONCEPT, SETTLED, Ambition, Traject
from sessie.rules.agreements import agreements
from sessie.rules.traject import add_version, put_ambition, set_own
from sessie.store.archive import FILE, Archive
from sessie.store.disk import DISK
from sessie.store.errors import StoreBusy, StoreDamaged, StoreError, StoreNewer
from sessie.store.file import decode
from sessie.store.trajects import NoSuchTraject, change_traject, read_traject

ID, SCHOOL = "basisschool-de-proef", "Basisschool De Proef"
FOLDER = Path("/avond/basisschool-de-proef")
PLAN = add_version(
    put_ambition(
        set_own(Traject(ID, SCHOOL, "Proefstad", "po", 210, 160), "visie", "Wij vinden **dit**"),
        Ambition("avond/t001", "Taal", "formeel", "nu", "zo", "zomer", 2),
    ),
    SETTLED,
    "2026-12-10",
    "gebeld",
    text="# Plan\n\nTekst",
    points=(Brought("", "ambitie", "Taal"),),
)
"""A traject with something in every part."""
DAMAGED = [b"", b"null", b"[]", b"kapot", bytes(9)]


@pytest.fixture
def archive(tmp_path: Path) -> Archive:
    return Archive(tmp_path / "sessies")


def kept(archive: Archive, session: Session, traject: str = "") -> Path:
    store = archive.create(session, traject)
    store.close()
    return store.path


def an_evening(name: str = "avond", school: str = SCHOOL, place: str = "Proefstad") -> Session:
    session = a_meeting(name, "ouderavond", "2026-11-10", "Tolken")
    evening = replace(session.evening, school=school, place=place)
    return finished(session.with_(evening=evening))


# the file -------------------------------------------------------------------------------------


@pytest.fixture(params=KINDS_OF_DISK)
def place(request: pytest.FixtureRequest, tmp_path: Path) -> Place:
    if request.param == "memory":
        return Place(FOLDER / FILE, MemoryDisk())
    folder = tmp_path / ID
    folder.mkdir()
    return Place(folder / FILE, DISK)


def keep(place: Place, traject: Traject, ops: FailingDisk | None = None) -> Traject:
    return change_traject(place.path.parent, lambda _: traject, lambda: traject, ops or place.ops)


def on_disk(place: Place) -> Traject | None:
    found = read_traject(place.path.parent, place.ops)
    return found.value if found else None


def test_where_nothing_was_kept_there_is_nothing(place: Place) -> None:
    assert on_disk(place) is None
    assert place.names() == set()


def test_a_traject_comes_back_as_it_was_kept_with_a_previous_state_from_the_start(
    place: Place,
) -> None:
    assert keep(place, PLAN) == PLAN == on_disk(place)
    assert place.names() == {FILE, f"{FILE}.vorige"}


def test_keeping_the_same_again_writes_nothing(place: Place) -> None:
    keep(place, PLAN)
    before = place.content()
    keep(place, PLAN)
    assert place.content() == before and decode(before).seq == 2


def test_a_change_is_made_on_what_another_window_kept_meanwhile(place: Place) -> None:
    folder, ops = place.path.parent, place.ops
    keep(place, PLAN)
    keep(place, set_own(PLAN, "waarom", "van het andere venster"))
    change_traject(folder, lambda t: set_own(t, "sterk", "van hier"), lambda: PLAN, ops)
    now = on_disk(place)
    assert now and now.own.keys() == {"visie", "waarom", "sterk"}


def test_the_id_is_the_name_of_the_folder(place: Place) -> None:
    keep(place, replace(PLAN, id="elders"))
    found = on_disk(place)
    assert found and found.id == ID


@pytest.mark.parametrize("data", DAMAGED, ids=repr)
def test_a_damaged_file_gives_the_previous_state_and_is_kept_aside(
    place: Place, data: bytes
) -> None:
    keep(place, PLAN)
    newer = set_own(PLAN, "waarom", "Om")
    keep(place, newer)
    place.put(data)
    found = read_traject(place.path.parent, place.ops)
    assert found and found.value == PLAN and "hersteld" in found.notice
    assert place.content() == data
    keep(place, newer)
    assert on_disk(place) == newer
    assert any("beschadigd-" in name for name in place.names())


@pytest.mark.parametrize("data", DAMAGED, ids=repr)
def test_a_damaged_file_without_a_previous_state_is_never_taken_for_an_empty_traject(
    place: Place, data: bytes
) -> None:
    keep(place, PLAN)
    place.put(data)
    place.put(data, ".vorige")
    with pytest.raises(StoreDamaged, match=FILE) as wrong:
        on_disk(place)
    assert ". " not in str(wrong.value) and str(wrong.value).endswith(".")
    with pytest.raises(StoreDamaged):
        keep(place, PLAN)
    assert place.content() == data and place.content(".vorige") == data


@pytest.mark.parametrize(
    "wrong",
    [
        PLAN.with_(sort="mbo"),
        PLAN.with_(versions=(replace(PLAN.versions[0], status="klaar"),)),
        PLAN.with_(pupils="veel"),
        set_own(PLAN, "waarom", "\ud83d"),
    ],
    ids=["sort", "status", "pupils", "half a character"],
)
def test_what_could_not_be_read_again_is_refused_in_a_sentence_and_nothing_changes(
    place: Place, wrong: Traject
) -> None:
    keep(place, PLAN)
    with pytest.raises(StoreError, match="niet bewaard"):
        keep(place, wrong)
    assert on_disk(place) == PLAN


def test_a_file_of_a_later_version_is_not_touched(place: Place) -> None:
    keep(place, PLAN)
    data = newer_format(place.content())
    place.put(data)
    with pytest.raises(StoreNewer, match="nieuwere versie"):
        on_disk(place)
    with pytest.raises(StoreNewer):
        keep(place, PLAN)
    assert place.content() == data


def newer_format(data: bytes) -> bytes:
    """The same file, as a sessie that writes format 2 would begin it."""
    from sessie.store import file

    body = data.partition(b"\n")[2]
    digest = file._digest(2, 9, body)
    return file._header(2, 9, digest) + body


def test_only_one_window_writes_at_a_time(place: Place) -> None:
    keep(place, PLAN)
    release = place.ops.lock(place.path.with_name(f"{FILE}.lock"))
    with pytest.raises(StoreBusy, match="ergens anders"):
        keep(place, set_own(PLAN, "waarom", "Om"))
    assert on_disk(place) == PLAN
    release()
    keep(place, set_own(PLAN, "waarom", "Om"))


@pytest.mark.parametrize("number", [errno.EIO, errno.ENOSPC, errno.EROFS])
def test_whatever_fails_the_traject_is_old_or_new_and_the_next_change_works(
    place: Place, number: int
) -> None:
    new, newer = set_own(PLAN, "waarom", "Om"), set_own(PLAN, "waarom", "Daarom")
    for fail_at in count(1):
        keep(place, PLAN)
        failing = FailingDisk(place.ops)
        failing.arm(fail_at, number)
        try:
            keep(place, new, failing)
            assert on_disk(place) == new
        except StoreError:
            assert on_disk(place) in (PLAN, new)
        reached = failing.reached
        failing.arm(0)
        keep(place, newer, failing)
        assert on_disk(place) == newer
        if not reached:
            break
    assert fail_at > 8


def test_a_first_time_that_fails_leaves_nothing_or_all_of_it(place: Place) -> None:
    for fail_at in count(1):
        failing = FailingDisk(place.ops)
        failing.arm(fail_at)
        try:
            keep(place, PLAN, failing)
            assert on_disk(place) == PLAN
        except StoreError:
            assert on_disk(place) in (None, PLAN)
        if not failing.reached:
            break
        for name in place.names():
            place.ops.remove(place.path.with_name(name))
    assert fail_at > 15


def test_after_a_power_cut_it_is_the_old_or_the_new_one() -> None:
    disk = MemoryDisk()
    folders: list[dict[Path, bytes]] = []
    new = set_own(PLAN, "waarom", "Om")
    change_traject(FOLDER, lambda _: PLAN, lambda: PLAN, disk)
    disk.after_step = lambda: folders.extend(disk.after_power_cut())
    change_traject(FOLDER, lambda _: new, lambda: PLAN, disk)
    assert len(folders) > 20
    for files in folders:
        found = read_traject(FOLDER, MemoryDisk(files))
        assert found and found.value in (PLAN, new)


# the folder -----------------------------------------------------------------------------------


def test_sessions_alone_make_a_traject_of_their_school(archive: Archive) -> None:
    kept(archive, an_evening())
    kept(archive, an_evening("scan"))
    (listed,) = archive.trajects.listing()
    assert (listed.id, listed.name, listed.place) == (ID, SCHOOL, "Proefstad")
    assert (listed.sessions, listed.status, listed.trouble) == (2, "", "")
    traject = archive.trajects.get(ID)
    assert (traject.id, traject.name, traject.place) == (ID, SCHOOL, "Proefstad")
    assert not (archive.folder / ID / FILE).exists()


def test_what_is_kept_of_a_traject_is_no_session(archive: Archive) -> None:
    kept(archive, an_evening())
    archive.trajects.keep(PLAN)
    (archive.folder / ID / "Traject.json").write_bytes(b"x")
    assert [one.id for one in archive.listing()] == ["avond"]
    assert archive.unique_id("Traject") == "traject-2"
    assert archive.trajects.get(ID) == PLAN
    assert archive.trajects.listing()[0].status == SETTLED


def test_own_text_makes_a_concept_of_the_plan(archive: Archive) -> None:
    kept(archive, an_evening())
    archive.trajects.change(ID, lambda t: set_own(t, "visie", "Wij"))
    assert archive.trajects.listing()[0].status == CONCEPT
    assert archive.trajects.get(ID).name == SCHOOL


def test_the_list_begins_with_what_was_saved_last(archive: Archive) -> None:
    kept(archive, an_evening())
    archive.trajects.new("De Brug", "Veldermeer", "vo", 900, 700)
    for path in archive.folder.rglob("*.json*"):
        os.utime(path, (1_000, 1_000))
    os.utime(archive.folder / ID / "avond.json", (2_000, 2_000))
    assert [(one.id, one.changed) for one in archive.trajects.listing()] == [
        (ID, 2_000),
        ("de-brug", 1_000),
    ]


def test_a_new_traject_is_there_before_its_first_session(archive: Archive) -> None:
    made = archive.trajects.new("De Brug", "Veldermeer", "vo", 900, 700)
    assert made == Traject("de-brug", "De Brug", "Veldermeer", "vo", 900, 700)
    assert archive.trajects.get("de-brug") == made and archive.trajects.sessions_of("de-brug") == []
    assert kept(archive, an_evening(school="De Brug", place="")).parent.name == "de-brug"


def test_a_school_has_one_traject_and_a_namesake_elsewhere_has_its_own(archive: Archive) -> None:
    kept(archive, an_evening())
    with pytest.raises(StoreError, match="al een traject"):
        archive.trajects.new(SCHOOL, "Proefstad")
    assert archive.trajects.new(SCHOOL, "Elders").id == f"{ID}-2"
    assert kept(archive, an_evening("twee", place="Elders")).parent.name == f"{ID}-2"
    assert kept(archive, an_evening("drie")).parent.name == ID
    assert kept(archive, an_evening("vier", place="Nog elders")).parent.name == f"{ID}-3"


def test_a_school_with_another_name_keeps_its_folder_and_its_sessions(archive: Archive) -> None:
    kept(archive, an_evening())
    archive.trajects.change(ID, lambda t: t.with_(name="Kindcentrum De Brug"))
    assert [one.name for one in archive.trajects.listing()] == ["Kindcentrum De Brug"]
    assert kept(archive, an_evening("twee", "Kindcentrum De Brug")).parent.name == ID
    assert len(archive.trajects.sessions_of(ID)) == 2
    # The old name is free again, for another school.
    assert kept(archive, an_evening("drie")).parent.name == f"{ID}-2"


def test_a_session_can_be_put_in_a_traject_whatever_its_school_is_called(archive: Archive) -> None:
    archive.trajects.new("De Brug")
    assert kept(archive, an_evening(), "de-brug").parent.name == "de-brug"
    assert archive.traject_of("avond") == "de-brug"
    with pytest.raises(NoSuchTraject):
        archive.create(an_evening("twee"), "weg")


@pytest.mark.parametrize("name", ["exports", "Inhoud"])
def test_reports_and_own_content_are_no_trajecten_and_no_school_gets_their_folder(
    archive: Archive, name: str
) -> None:
    folder = archive.folder / name.lower()
    folder.mkdir(parents=True)
    (folder / "verslag-avond.json").write_text("{}")
    assert archive.listing() == [] and archive.trajects.listing() == []
    assert kept(archive, an_evening(school=name)).parent.name == f"{name.lower()}-school"


def test_a_session_that_was_copied_into_the_folder_counts(archive: Archive) -> None:
    path = kept(archive, an_evening())
    shutil.copy(path, path.with_name("avond (kopie).json"))
    sessions = archive.trajects.sessions_of(ID)
    assert [s.evening.id for s in sessions] == ["avond", "avond (kopie)"]
    assert [one.origin for one in agreements(sessions)] == ["avond/a001", "avond (kopie)/a001"]


def test_what_refers_to_a_session_finds_it_after_its_file_got_another_name(
    archive: Archive,
) -> None:
    path = kept(archive, an_evening())
    kept(archive, next_meeting("team", "2027-01-12", an_evening()), ID)
    path.rename(path.with_name("oude-avond.json"))
    path.with_name("avond.json.vorige").unlink()
    sessions = archive.trajects.sessions_of(ID)
    assert [s.evening.id for s in sessions] == ["oude-avond", "team"]
    assert [one.origin for one in agreements(sessions)] == ["oude-avond/a001"]
    assert len(sessions[1].actions) == 1


def test_a_damaged_session_is_left_out_and_told_of(archive: Archive) -> None:
    kept(archive, an_evening())
    path = kept(archive, an_evening("stuk"))
    path.write_bytes(b"")
    path.with_name("stuk.json.vorige").write_bytes(b"")
    found = archive.trajects.look(ID)
    assert [session.evening.id for session in found.sessions] == ["avond"]
    assert len(found.notices) == 1 and found.notices[0].startswith("stuk: ")
    assert "1 sessie" in archive.trajects.listing()[0].trouble
    assert archive.trajects.sessions_of(ID) == list(found.sessions)


def test_a_damaged_traject_still_shows_its_sessions_and_says_what_is_wrong(
    archive: Archive,
) -> None:
    kept(archive, an_evening())
    archive.trajects.keep(PLAN)
    for name in (FILE, f"{FILE}.vorige"):
        (archive.folder / ID / name).write_bytes(b"")
    found = archive.trajects.look(ID)
    assert found.damaged and found.traject.name == SCHOOL and len(found.sessions) == 1
    assert FILE in archive.trajects.listing()[0].trouble
    with pytest.raises(StoreDamaged):
        archive.trajects.get(ID)
    with pytest.raises(StoreDamaged):
        archive.trajects.keep(PLAN)
    assert kept(archive, an_evening("twee")).parent.name == ID


def test_a_session_that_is_open_elsewhere_can_be_looked_at(archive: Archive) -> None:
    store = archive.create(an_evening())
    assert [session.evening.id for session in archive.trajects.sessions_of(ID)] == ["avond"]
    store.close()


def test_a_traject_is_found_by_its_id_its_name_or_the_only_beginning(archive: Archive) -> None:
    kept(archive, an_evening())
    archive.trajects.change(ID, lambda t: t.with_(name="De Brug"))
    archive.trajects.new("De Proeftuin")
    for name in (ID, "De Brug", "de b", "basis", "Brug"):
        assert archive.trajects.find(name) == ID
    for name in ("de-", "de", "e"):
        with pytest.raises(NoSuchTraject, match="meer trajecten"):
            archive.trajects.find(name)
    for name in ("", "*", "../avond", "iets anders"):
        with pytest.raises(NoSuchTraject, match="Er is geen traject"):
            archive.trajects.find(name)


def test_a_traject_that_cannot_be_made_leaves_no_folder(tmp_path: Path) -> None:
    failing = FailingDisk(DISK)
    archive = Archive(tmp_path / "sessies", failing)
    archive.prepare()
    for fail_at in count(1):
        failing.arm(fail_at, errno.ENOSPC)
        try:
            archive.trajects.new("De Brug")
        except StoreError:
            failing.arm(0)
            assert archive.trajects.listing() or not (archive.folder / "de-brug").exists()
            shutil.rmtree(archive.folder / "de-brug", ignore_errors=True)
            continue
        break
    assert fail_at > 5 and [one.id for one in archive.trajects.listing()] == ["de-brug"]


def test_a_folder_without_sessions_is_no_traject(archive: Archive) -> None:
    (archive.folder / "leeg").mkdir(parents=True)
    (archive.folder / ".verborgen").mkdir()
    assert archive.trajects.listing() == []


def test_what_must_not_lack_the_own_text_is_not_made_of_a_damaged_traject(archive: Archive) -> None:
    path = kept(archive, an_evening())
    traject_id = path.parent.name
    archive.trajects.change(traject_id, lambda traject: set_own(traject, "slot", "Mijn tekst"))
    found = archive.trajects.look(traject_id)
    assert found.whole() is found and found.traject.own == {"slot": "Mijn tekst"}
    for file in path.parent.glob(f"{FILE}*"):
        file.write_bytes(b"kapot")
    with pytest.raises(StoreDamaged, match="verder te gaan") as caught:
        archive.trajects.look(traject_id).whole()
    assert caught.value.path == path.with_name(FILE)
