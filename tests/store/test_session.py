"""Making and opening a session: the same again, or told what is wrong."""

from __future__ import annotations

import errno
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from builders import a_session, a_slip, with_slips, with_themes
from store_disks import HERE, FailingDisk, MemoryDisk
from store_tools import KINDS_OF_DISK, Place, place_on

from sessie.model.session import Session
from sessie.model.stage import Clock
from sessie.store.disk import DISK
from sessie.store.errors import (
    NoSuchSession,
    StoreBusy,
    StoreDamaged,
    StoreError,
    StoreReadOnly,
)
from sessie.store.file import load, session_from
from sessie.store.session_store import SessionStore


@pytest.fixture(params=KINDS_OF_DISK)
def place(request: pytest.FixtureRequest, tmp_path: Path) -> Place:
    return place_on(request.param, tmp_path)


def on_disk(place: Place) -> Session:
    found = load(place.path, session_from, place.ops)
    assert found.notice == ""
    return found.value


def ordered(session: Session) -> list[list[str]]:
    return [list(session.tables), list(session.contributions), list(session.themes)]


async def test_a_saved_session_is_the_same_when_it_is_opened_again(place: Place) -> None:
    session = with_themes(with_slips(a_session(), "Meer tijd", "[red] *ster* |"), "Tijd", "Taal")
    store = SessionStore.create(place.path, a_session(), ops=place.ops)
    await store.saved(store.submit(session))
    assert on_disk(place) == session
    store.close()
    again = SessionStore.open(place.path, ops=place.ops)
    assert (again.session, again.notice) == (session, "")
    assert ordered(again.session) == ordered(session)
    again.close()


def test_a_new_session_has_a_previous_state_from_the_start(place: Place) -> None:
    SessionStore.create(place.path, a_session(), ops=place.ops).close()
    place.put(b"kapot")
    again = SessionStore.open(place.path, ops=place.ops)
    assert again.session == a_session()
    assert "vorige stand" in again.notice and ".beschadigd-" in again.notice
    again.close()
    assert SessionStore.open(place.path, ops=place.ops).notice == ""


def test_a_name_that_is_taken_is_refused_and_the_lock_is_given_back(place: Place) -> None:
    SessionStore.create(place.path, a_session(), ops=place.ops).close()
    before = place.content()
    with pytest.raises(StoreError, match="andere naam"):
        SessionStore.create(place.path, a_session(), ops=place.ops)
    assert place.content() == before
    SessionStore.open(place.path, ops=place.ops).close()


def test_a_session_that_is_not_there_is_not_made(place: Place) -> None:
    with pytest.raises(NoSuchSession):
        SessionStore.open(place.path, ops=place.ops)
    assert place.names() == set()


def test_clocks_are_paused_where_they_were_saved(place: Place) -> None:
    session = a_session()
    running = replace(session.stage, clocks={"r1": Clock(600.0, 125.0, since=98765.0)})
    SessionStore.create(place.path, session.with_(stage=running), ops=place.ops).close()
    again = SessionStore.open(place.path, ops=place.ops)
    assert again.session.stage.clocks == {"r1": Clock(600.0, 125.0)}
    again.close()


def test_a_second_opener_may_only_look(place: Place) -> None:
    store = SessionStore.create(place.path, a_session(), ops=place.ops)
    with pytest.raises(StoreBusy):
        SessionStore.open(place.path, ops=place.ops)
    looking = SessionStore.open(place.path, read_only=True, ops=place.ops)
    assert looking.read_only and looking.session == a_session()
    with pytest.raises(StoreReadOnly):
        looking.submit(a_session())
    looking.close()
    store.close()
    SessionStore.open(place.path, ops=place.ops).close()


def test_looking_changes_nothing_even_when_the_file_is_damaged(place: Place) -> None:
    SessionStore.create(place.path, a_session(), ops=place.ops).close()
    place.put(b"kapot")
    place.put(b"half", ".nieuw")
    before = {name: place.content(name.removeprefix(place.path.name)) for name in place.names()}
    looking = SessionStore.open(place.path, read_only=True, ops=place.ops)
    assert looking.session == a_session() and "vorige stand" in looking.notice
    after = {name: place.content(name.removeprefix(place.path.name)) for name in place.names()}
    assert after == before


def test_a_file_that_is_whole_but_no_session_is_damaged(place: Place) -> None:
    SessionStore.create(place.path, a_session(), ops=place.ops).close()
    found = load(place.path, session_from, place.ops)
    for table in ("evening", "script", "stage"):
        tables = {name: held for name, held in found.decoded.tables.items() if name != table}
        with pytest.raises(ValueError):
            session_from(tables)


@pytest.mark.parametrize(
    "change",
    [
        {"text": None},
        {"place": "3"},
        {"place": True},
        {"hidden": 1},
        {"table": ["A"]},
        {"id": "b999"},
    ],
    ids=str,
)
def test_a_slip_of_another_shape_is_damage_and_no_crash(change: dict[str, Any]) -> None:
    ops = MemoryDisk()
    SessionStore.create(HERE, with_slips(a_session(), "een"), ops=ops)
    tables = load(HERE, session_from, ops).decoded.tables
    tables["contributions"]["b001"] |= change
    with pytest.raises(ValueError):
        session_from(tables)


def test_a_slip_with_a_field_of_a_later_version_is_read() -> None:
    ops = MemoryDisk()
    session = with_slips(a_session(), "een")
    SessionStore.create(HERE, session, ops=ops)
    tables = load(HERE, session_from, ops).decoded.tables
    tables["contributions"]["b001"] |= {"kleur": "geel"}
    assert session_from(tables) == session


def test_two_damaged_files_are_refused_and_left_alone(place: Place) -> None:
    SessionStore.create(place.path, a_session(), ops=place.ops).close()
    place.put(b"kapot")
    place.put(b"", ".vorige")
    with pytest.raises(StoreDamaged):
        SessionStore.open(place.path, ops=place.ops)
    assert place.names() == {place.path.name, f"{place.path.name}.vorige"}
    with pytest.raises(StoreDamaged):
        SessionStore.open(place.path, ops=place.ops)


def test_five_thousand_slips_come_back_the_same() -> None:
    ops, session = MemoryDisk(), a_session()
    slips = {f"b{n:04d}": a_slip(f"Briefje {n}", id=f"b{n:04d}", place=n) for n in range(1, 5001)}
    session = session.with_(contributions=slips)
    SessionStore.create(HERE, session, ops=ops)
    found = load(HERE, session_from, ops).value
    assert found == session and list(found.contributions) == list(slips)


def test_importing_the_store_brings_in_only_tinydb_and_orjson() -> None:
    code = (
        "import sys, sessie.store.archive;"
        "print({'platformdirs', 'textual', 'click', 'markdown_it'} & set(sys.modules))"
    )
    root = Path(__file__).parent.parent.parent
    done = subprocess.run([sys.executable, "-c", code], cwd=root, capture_output=True, text=True)
    assert done.stdout == "set()\n", done.stderr


def test_a_lock_in_a_folder_that_may_not_be_written_is_one_sentence(tmp_path: Path) -> None:
    failing = FailingDisk(DISK)
    path = tmp_path / "avond.json"
    SessionStore.create(path, a_session()).close()
    failing.arm(2, errno.EACCES)
    with pytest.raises(StoreReadOnly, match="gaat niet open"):
        SessionStore.open(path, ops=failing)
    assert SessionStore.open(path, read_only=True).session == a_session()


async def test_what_a_kill_left_of_the_state_before_may_be_mended_a_moment_later(
    tmp_path: Path,
) -> None:
    path = tmp_path / "proefavond.json"
    SessionStore.create(path, a_session()).close()
    before = path.with_name(f"{path.name}.vorige")
    before.unlink()
    store = SessionStore.open(path, mends=False)
    assert not before.exists()
    store.mend()
    store.close()
    assert before.read_bytes() == path.read_bytes()
    reading = SessionStore.open(path, read_only=True, mends=False)
    before.unlink()
    reading.mend()
    reading.close()
    assert not before.exists()
