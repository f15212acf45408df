"""Words that were changed or taken away are in no file any more, whatever field they stood in."""

from __future__ import annotations

import errno
import json
from collections.abc import Callable
from dataclasses import fields, replace
from pathlib import Path

import pytest
from builders import a_session, with_slips
from store_disks import HERE, FailingDisk, MemoryDisk
from store_tools import KINDS_OF_DISK, Place, place_on
from whole_model import marks_in, texts_of, whole_session, whole_traject, with_other

from sessie.model.plain import to_plain
from sessie.model.session import COLLECTIONS, SINGLES, Session
from sessie.model.traject import Traject
from sessie.rules.slips import change_slip, remove_slip
from sessie.rules.traject import empty_version
from sessie.store.disk import Ops
from sessie.store.errors import StoreError
from sessie.store.file import load, session_from, without
from sessie.store.session_store import SessionStore
from sessie.store.trajects import change_traject, read_traject

WHOLE, TRAJECT = whole_session(), whole_traject()
FOLDER = HERE.parent
PREVIOUS = HERE.with_name(f"{HERE.name}.vorige")


def saved(old: Session, new: Session, ops: Ops) -> None:
    """Make a session, and save another state of it."""
    store = SessionStore.create(HERE, old, ops=ops, pause=0)
    store.submit(new)
    store.close()


def kept(traject: Traject, ops: Ops) -> None:
    change_traject(FOLDER, lambda _: traject, lambda: traject, ops)


def holding(disk: MemoryDisk, text: str) -> list[str]:
    """The files that hold this text, as JSON is written here or elsewhere."""
    ways = {text.encode(), json.dumps(text)[1:-1].encode()}
    found = [path.name for path, data in disk.content().items() if any(way in data for way in ways)]
    return sorted(found)


def test_every_text_of_the_model_is_tried() -> None:
    held = {*SINGLES, *COLLECTIONS}
    assert held == {field.name for field in fields(Session)} - {"given"}
    assert len(marks_in(WHOLE)) > 100 and len(marks_in(TRAJECT)) > 15


@pytest.mark.parametrize("new", ["iets anders", ""])
@pytest.mark.parametrize("text", marks_in(WHOLE))
def test_a_text_of_a_session_that_was_changed_or_emptied_is_in_no_file(text: str, new: str) -> None:
    disk = MemoryDisk()
    store = SessionStore.create(HERE, WHOLE, ops=disk, pause=0)
    store.submit(with_other(WHOLE, "GEHEIM-000", ""))
    assert holding(disk, text) == [HERE.name, PREVIOUS.name]
    after = with_other(WHOLE, text, new)
    store.submit(after)
    store.close()
    assert holding(disk, text) == []
    assert [load(path, session_from, disk).value for path in (HERE, PREVIOUS)] == [after] * 2


@pytest.mark.parametrize("collection", COLLECTIONS)
def test_what_was_removed_is_in_no_file(collection: str) -> None:
    disk = MemoryDisk()
    gone = marks_in(getattr(WHOLE, collection))
    saved(WHOLE, WHOLE.with_(**{collection: {}}), disk)
    assert gone and [text for text in gone if holding(disk, text)] == []


def test_a_slip_whose_words_are_used_elsewhere_is_gone_too() -> None:
    disk = MemoryDisk()
    session = with_slips(a_session(), "ouder", "text")
    saved(session, remove_slip(remove_slip(session, "b001"), "b002"), disk)
    assert load(PREVIOUS, session_from, disk).value.contributions == {}


@pytest.mark.parametrize("new", ["iets anders", ""])
@pytest.mark.parametrize("text", marks_in(TRAJECT))
def test_a_text_of_a_traject_that_was_changed_or_emptied_is_in_no_file(text: str, new: str) -> None:
    disk = MemoryDisk()
    kept(TRAJECT, disk)
    assert len(holding(disk, text)) == 2
    kept(with_other(TRAJECT, text, new), disk)
    assert holding(disk, text) == []
    assert len(disk.content()) == 2


def test_what_was_only_added_leaves_the_state_before_it() -> None:
    disk, session = MemoryDisk(), with_slips(a_session(), "een")
    saved(session, with_slips(session, "twee"), disk)
    assert load(PREVIOUS, session_from, disk).value == session


def test_words_in_a_version_of_the_plan_stay_when_their_slip_goes_and_go_with_its_text() -> None:
    """What was vastgesteld stays as it was: who adopts it is told so before. Its text can be taken
    away; then the words are nowhere."""
    disk = MemoryDisk()
    kept(TRAJECT, disk)
    said = with_slips(a_session(), "Jip leest thuis voor")
    version = replace(TRAJECT.versions[0], number=1, text="# Plan\n\n- Jip leest thuis voor\n")
    kept(TRAJECT.with_(versions=(version,)), disk)
    saved(said, remove_slip(said, "b001"), disk)
    assert holding(disk, "Jip leest thuis voor") == ["traject.json", "traject.json.vorige"]
    found = read_traject(FOLDER, disk)
    assert found
    kept(empty_version(found.value, 1, "2027-06-01"), disk)
    assert holding(disk, "Jip leest thuis voor") == []
    found = read_traject(FOLDER, disk)
    assert found and found.value.versions[0].note == version.note


# kills and faults ---------------------------------------------------------------------------------

SECRET = "GEHEIM zinnetje"
TOLD = with_slips(a_session(), SECRET, "ander")
WITHOUT = remove_slip(TOLD, "b001")
OTHER = change_slip(TOLD, replace(TOLD.contributions["b001"], text="anders"))


class Killed(BaseException):
    """The program ends here."""


def killed_at(step: int, disk: MemoryDisk, deed: Callable[[], object]) -> bool:
    """Do it and be killed at this step; whether it came so far."""
    left = [step]

    def tick() -> None:
        left[0] -= 1
        if left[0] == 0:
            raise Killed

    disk.after_step = tick
    try:
        deed()
    except Killed:
        return True
    finally:
        disk.after_step = lambda: None
    return False


@pytest.mark.parametrize("after", [WITHOUT, OTHER])
def test_a_kill_at_any_step_leaves_the_words_nowhere_once_they_are_gone(after: Session) -> None:
    outcomes = set()
    for step in range(1, 100):
        disk = MemoryDisk()
        store = SessionStore.create(HERE, TOLD, ops=disk)
        came = killed_at(step, disk, lambda store=store: store._save(after))  # type: ignore[misc]
        for files in disk.after_power_cut():
            left = MemoryDisk(files)
            again = SessionStore.open(HERE, ops=left)
            assert again.session in (TOLD, after)
            outcomes.add(done := again.session == after)
            assert not (done and holding(left, SECRET))
            again.submit(after)
            again.close()
            assert holding(left, SECRET) == []
            assert load(PREVIOUS, session_from, left).value == after
        if not came:
            break
    assert step > 8 and outcomes == {True, False}


def test_opening_alone_makes_good_what_a_kill_left() -> None:
    disk = MemoryDisk()
    saved(TOLD, with_slips(TOLD, "meer"), disk)
    before = disk.content()[HERE]
    store = SessionStore.open(HERE, ops=disk)
    store.submit(WITHOUT)
    store.close()
    for previous in (None, before, b"half een bestand met GEHEIM zinnetje"):
        files = {HERE: disk.content()[HERE], **({PREVIOUS: previous} if previous else {})}
        left = MemoryDisk(files)
        SessionStore.open(HERE, ops=left).close()
        assert holding(left, SECRET) == []
        assert left.content()[PREVIOUS] == left.content()[HERE]


def test_looking_at_a_session_changes_nothing_beside_it() -> None:
    disk = MemoryDisk()
    saved(TOLD, WITHOUT, disk)
    files = {HERE: disk.content()[HERE]}
    left = MemoryDisk(files)
    SessionStore.open(HERE, read_only=True, ops=left).close()
    assert left.content() == files


async def test_whatever_fails_the_words_are_gone_after_the_next_save_that_is_confirmed() -> None:
    for fail_at in range(1, 100):
        disk = MemoryDisk()
        failing = FailingDisk(disk)
        store = SessionStore.create(HERE, TOLD, ops=failing, pause=0)
        failing.arm(fail_at, errno.EIO)
        try:
            await store.saved(store.submit(WITHOUT))
            assert holding(disk, SECRET) == [], fail_at
        except StoreError:
            store.retry()
            await store.saved(store.submit(WITHOUT))
        assert holding(disk, SECRET) == [], fail_at
        reached = failing.reached
        failing.arm(0)
        store.close()
        if not reached:
            break
    assert fail_at > 10


# what was kept aside ------------------------------------------------------------------------------


@pytest.fixture(params=KINDS_OF_DISK)
def place(request: pytest.FixtureRequest, tmp_path: Path) -> Place:
    return place_on(request.param, tmp_path)


class Listing(MemoryDisk):
    """A disk in memory that tells what is on it."""

    def listing(self, folder: Path) -> list[str]:
        return sorted(path.name for path in self.names)


def asides(disk: MemoryDisk) -> dict[str, bytes]:
    return {p.name: d for p, d in disk.content().items() if "anders-" in p.name
            or "beschadigd-" in p.name}  # fmt: skip


@pytest.mark.parametrize("how", ["changed elsewhere", "damaged", "cut off in the middle"])
def test_a_file_that_was_kept_aside_loses_the_words_and_nothing_else(how: str) -> None:
    disk = Listing()
    store = SessionStore.create(HERE, TOLD, ops=disk, pause=0)
    whole = disk.content()[HERE]
    if how == "changed elsewhere":
        disk.put(HERE, json.dumps(json.loads(whole)).encode())
        store.submit(with_slips(TOLD, "nog een"))
        store.close()
    else:
        store.close()
        cut = whole.index(b"zinnetje") + 4 if "middle" in how else len(whole) - 3
        disk.put(HERE, whole[:cut])
    store = SessionStore.open(HERE, ops=disk, pause=0)
    [(name, before)] = asides(disk).items()
    assert b"GEHEIM" in before
    store.submit(remove_slip(store.session, "b001"))
    store.close()
    assert holding(disk, SECRET) == [] and b"GEHEIM" not in asides(disk)[name]
    assert (b"ander" in asides(disk)[name]) == (b"ander" in before)
    assert len(asides(disk)) == 1


def test_an_old_version_that_was_put_back_holds_nothing_that_was_taken_away_since() -> None:
    disk = Listing()
    store = SessionStore.create(HERE, TOLD, ops=disk, pause=0)
    old = disk.content()[HERE]
    store._save(WITHOUT)
    disk.put(HERE, old)
    store._save(with_slips(WITHOUT, "nog een"))
    store.close()
    assert len(asides(disk)) == 1 and holding(disk, SECRET) == []


def test_what_comes_back_with_undo_is_kept_again() -> None:
    disk = Listing()
    store = SessionStore.create(HERE, TOLD, ops=disk, pause=0)
    for session in (WITHOUT, TOLD):
        store._save(session)
    disk.put(HERE, disk.content()[HERE].replace(b"ander", b"ANDER"))
    store._save(with_slips(TOLD, "nog een"))
    store.close()
    [aside] = asides(disk).values()
    assert b"GEHEIM" in aside


@pytest.mark.parametrize(
    ("data", "words", "left"),
    [
        (b'{"a":"Jip","b":"Jip en Janneke"}', {"Jip"}, '{"a":"…","b":"Jip en Janneke"}'),
        (b'{"a":"caf\\u00e9"}', {"café"}, '{"a":"…"}'),
        (b'{"a":"een hele zin", kapot', {"een hele zin"}, '{"a":"…", kapot'),
        (b'kapot een hele zin kapot', {"een hele zin"}, "kapot … kapot"),
        (b'{"a":"een hele z', {"een hele zin"}, '{"a":"'),
        (b"", {"een hele zin"}, ""),
    ],
)  # fmt: skip
def test_words_in_a_file_that_was_kept_aside(data: bytes, words: set[str], left: str) -> None:
    assert without(data, words).decode() == left


def test_on_the_disk_of_this_machine_it_is_in_no_byte_of_the_folder(tmp_path: Path) -> None:
    path = tmp_path / "school" / "avond.json"
    path.parent.mkdir()
    store = SessionStore.create(path, TOLD)
    path.write_bytes(path.read_bytes()[:-2])
    store.submit(with_slips(TOLD, "nog een"))
    store.close()
    change_traject(path.parent, lambda _: TRAJECT, lambda: TRAJECT)
    store = SessionStore.open(path)
    store.submit(remove_slip(store.session, "b001"))
    store.close()
    mark = marks_in(TRAJECT)[3]
    change_traject(path.parent, lambda held: with_other(held, mark, "x"), lambda: TRAJECT)
    found = read_traject(path.parent)
    assert found and mark not in texts_of(to_plain(found.value))
    everything = b"".join(file.read_bytes() for file in tmp_path.rglob("*") if file.is_file())
    assert b"zinnetje" not in everything and mark.encode() not in everything
    assert len([file for file in tmp_path.rglob("*") if ".anders-" in file.name]) == 1
