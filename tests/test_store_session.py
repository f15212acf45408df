"""An open session: saving in its own thread, failures that show, and the same session again."""

from __future__ import annotations

import asyncio
import errno
import subprocess
import sys
import threading
from collections.abc import Iterator
from dataclasses import replace
from itertools import count
from pathlib import Path
from typing import Any

import pytest
from builders import a_session, a_slip, with_slips, with_themes
from hypothesis import given, settings
from hypothesis import strategies as st
from store_tools import HERE, KINDS_OF_DISK, FailingDisk, MemoryDisk, Place, place_on

from sessie.domain import editing
from sessie.domain.session import Action, Recognition, Session
from sessie.domain.stage import Clock
from sessie.store.durable import StringTable
from sessie.store.errors import (
    NoSuchSession,
    StoreBusy,
    StoreDamaged,
    StoreError,
    StoreReadOnly,
)
from sessie.store.loading import load
from sessie.store.ops import DISK
from sessie.store.session_store import SessionStore
from sessie.store.shape import session_from
from sessie.store.writer import SaveState


@pytest.fixture(params=KINDS_OF_DISK)
def place(request: pytest.FixtureRequest, tmp_path: Path) -> Place:
    return place_on(request.param, tmp_path)


@pytest.fixture
def failing() -> FailingDisk:
    return FailingDisk(MemoryDisk())


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


class Gate(MemoryDisk):
    """A slow disk: every save waits at the gate while it is shut."""

    def __init__(self) -> None:
        super().__init__()
        self.open, self.waiting = threading.Event(), threading.Event()
        self.open.set()

    def replace(self, old: Path, new: Path) -> None:
        self.waiting.set()
        assert self.open.wait(20)
        super().replace(old, new)


async def test_a_burst_of_a_hundred_is_two_writes_and_nobody_waits_for_a_slow_disk() -> None:
    ops, session = Gate(), a_session()
    store = SessionStore.create(HERE, session, ops=ops)
    before = ops.replaced
    ops.open.clear()
    ops.waiting.clear()
    versions = [store.submit(session := with_slips(session, "eerste"))]
    await asyncio.to_thread(ops.waiting.wait, 20)
    versions += [store.submit(session := with_slips(session, str(n))) for n in range(99)]
    ops.open.set()
    await asyncio.gather(*map(store.saved, versions))
    assert ops.replaced - before == 2
    assert load(HERE, session_from, ops).value == session
    store.close()


async def test_nothing_changed_is_nothing_written() -> None:
    ops, session = MemoryDisk(), with_slips(a_session(), "een")
    store = SessionStore.create(HERE, session, ops=ops)
    before = ops.replaced
    await store.saved(store.submit(session))
    await store.saved(store.submit(with_slips(a_session(), "een")))
    assert ops.replaced == before
    store.close()


async def test_an_older_version_is_saved_when_a_newer_one_is() -> None:
    store = SessionStore.create(HERE, a_session(), ops=MemoryDisk())
    first = store.submit(with_slips(a_session(), "een"))
    second = store.submit(with_slips(a_session(), "een", "twee"))
    await store.saved(second)
    await store.saved(first)
    with pytest.raises(ValueError):
        await store.saved(second + 1)
    store.close()


async def test_states_tell_what_is_saved_and_what_is_not(failing: FailingDisk) -> None:
    states: list[SaveState] = []
    store = SessionStore.create(HERE, a_session(), ops=failing)
    store.on_state = states.append
    good = store.submit(with_slips(a_session(), "een"))
    await store.saved(good)
    failing.arm(1, errno.ENOSPC, for_ever=True)
    bad = store.submit(with_slips(a_session(), "een", "twee"))
    with pytest.raises(StoreError, match="schijf is vol"):
        await store.saved(bad)
    with pytest.raises(StoreError, match="schijf is vol"):
        await store.saved(bad)
    await store.saved(good)
    failing.arm(0)
    store.retry()
    await store.saved(bad)
    store.close()
    assert [(state.version, bool(state.error)) for state in states] == [
        (good, False), (bad, True), (bad, False),
    ]  # fmt: skip
    assert states[0].at > 1_700_000_000 and "schijf is vol" in states[1].error
    assert len(load(HERE, session_from, failing).value.contributions) == 2


async def test_after_a_failure_the_next_slip_saves_both(failing: FailingDisk) -> None:
    store = SessionStore.create(HERE, a_session(), ops=failing)
    failing.arm(1, errno.EROFS, for_ever=True)
    with pytest.raises(StoreReadOnly, match="--map"):
        await store.saved(store.submit(with_slips(a_session(), "een")))
    failing.arm(0)
    await store.saved(store.submit(with_slips(a_session(), "een", "twee")))
    assert len(load(HERE, session_from, failing).value.contributions) == 2
    store.close()


async def test_closing_tries_once_more_what_failed_before(failing: FailingDisk) -> None:
    store = SessionStore.create(HERE, a_session(), ops=failing)
    failing.arm(1, errno.ENOSPC, for_ever=True)
    with pytest.raises(StoreError):
        await store.saved(store.submit(with_slips(a_session(), "een")))
    failing.arm(0)
    store.close()
    assert len(load(HERE, session_from, failing).value.contributions) == 1


async def test_half_of_a_save_that_went_wrong_is_not_saved_with_the_next(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    ops = MemoryDisk()
    store = SessionStore.create(HERE, a_session(), ops=ops)
    hold = StringTable.hold

    def refuse(table: StringTable, documents: Any, order: Any) -> None:
        if table.name == "themes":
            raise MemoryError
        hold(table, documents, order)

    with monkeypatch.context() as wrong:
        wrong.setattr(StringTable, "hold", refuse)
        with pytest.raises(StoreError, match="fout in sessie"):
            await store.saved(store.submit(with_themes(with_slips(a_session(), "een"), "Tijd")))
    themed = with_themes(a_session(), "Taal")
    await store.saved(store.submit(themed))
    assert load(HERE, session_from, ops).value == themed
    store.close()


async def test_whatever_fails_the_session_is_old_or_new_and_the_next_save_works(
    place: Place,
) -> None:
    old = with_slips(a_session(), "een")
    new, newer = with_slips(old, "twee"), with_slips(old, "twee", "drie")
    for fail_at in count(1):
        failing = FailingDisk(place.ops)
        store = SessionStore.create(place.path, old, ops=failing, pause=0)
        failing.arm(fail_at)
        try:
            await store.saved(store.submit(new))
            assert on_disk(place) == new
        except StoreError:
            assert on_disk(place) in (old, new)
        reached = failing.reached
        failing.arm(0)
        await store.saved(store.submit(newer))
        assert on_disk(place) == newer
        store.close()
        if not reached:
            break
        for name in place.names():
            place.ops.remove(place.path.with_name(name))
    assert fail_at > 8


class UnsureDisk(MemoryDisk):
    """Puts files in place and then cannot tell whether their names will stay."""

    unsure = False

    def sync_folder(self, folder: Path) -> None:
        if self.unsure:
            raise OSError(errno.EIO, "made to fail")
        super().sync_folder(folder)


async def test_undo_after_an_unsure_save_is_written_too() -> None:
    ops, old = UnsureDisk(), a_session()
    store = SessionStore.create(HERE, old, ops=ops)
    ops.unsure = True
    with pytest.raises(StoreError):
        await store.saved(store.submit(with_slips(old, "een")))
    with pytest.raises(StoreError):
        await store.saved(store.submit(old))
    ops.unsure = False
    store.retry()
    await store.saved(store.submit(old))
    assert load(HERE, session_from, ops).value == old
    store.close()


@pytest.mark.parametrize("bad", ["\ud800", "half \udfff", None, 3, b"bytes"])
async def test_what_would_not_come_back_is_refused_and_the_rest_stays(bad: Any) -> None:
    ops = MemoryDisk()
    store = SessionStore.create(HERE, with_slips(a_session(), "een"), ops=ops)
    before = ops.content()
    with pytest.raises(StoreError, match="ctrl\\+z"):
        await store.saved(store.submit(with_slips(a_session(), "een", a_slip(bad))))
    assert ops.content() == before
    await store.saved(store.submit(with_slips(a_session(), "een", "twee")))
    store.close()


@pytest.mark.parametrize("total", [float("nan"), float("inf")])
async def test_a_clock_without_a_number_is_refused(total: float) -> None:
    store = SessionStore.create(HERE, a_session(), ops=MemoryDisk())
    stage = replace(a_session().stage, clocks={"r1": Clock(total)})
    with pytest.raises(StoreError):
        await store.saved(store.submit(a_session().with_(stage=stage)))
    await store.saved(store.submit(a_session()))
    store.close()


async def test_a_removed_slip_is_gone_from_every_file_at_once(place: Place) -> None:
    session = with_slips(a_session(), "GEHEIM zinnetje", "ander")
    store = SessionStore.create(place.path, session, ops=place.ops)
    await store.saved(store.submit(editing.remove_slip(session, "b001")))
    everything = b"".join(place.content(n.removeprefix(place.path.name)) for n in place.names())
    assert b"GEHEIM" not in everything and b"ander" in everything
    store.close()


async def test_words_that_were_changed_are_gone_from_every_file_at_once(place: Place) -> None:
    session = with_slips(a_session(), "van GEHEIM")
    store = SessionStore.create(place.path, session, ops=place.ops)
    slip = replace(session.contributions["b001"], text="van een kind")
    await store.saved(store.submit(editing.change_slip(session, slip)))
    assert b"GEHEIM" not in place.content() + place.content(".vorige")
    store.close()


async def test_a_removal_that_was_cut_off_half_way_is_finished_later() -> None:
    ops = UnsureDisk()
    session = with_slips(a_session(), "GEHEIM zinnetje")
    store = SessionStore.create(HERE, session, ops=ops)
    ops.unsure = True
    without = editing.remove_slip(session, "b001")
    with pytest.raises(StoreError):
        await store.saved(store.submit(without))
    ops.unsure = False
    await store.saved(store.submit(without))
    assert b"GEHEIM" not in b"".join(ops.content().values())
    store.close()


async def test_a_file_changed_outside_is_told_and_kept(place: Place) -> None:
    states: list[SaveState] = []
    store = SessionStore.create(place.path, a_session(), ops=place.ops)
    store.on_state = states.append
    place.put(b"van een ander")
    await store.saved(store.submit(with_slips(a_session(), "een")))
    store.close()
    (aside,) = (name for name in place.names() if ".anders-" in name)
    assert aside in states[0].notice and states[0].error == ""
    assert place.content(aside.removeprefix(place.path.name)) == b"van een ander"
    assert on_disk(place) == with_slips(a_session(), "een")


def test_closing_saves_what_was_just_submitted(place: Place) -> None:
    store = SessionStore.create(place.path, a_session(), ops=place.ops)
    store.submit(with_slips(a_session(), "een"))
    store.close()
    assert on_disk(place) == with_slips(a_session(), "een")
    store.close()
    with pytest.raises(StoreError, match="gesloten"):
        store.submit(a_session())


def test_closing_says_when_the_last_save_failed_and_lets_others_in(failing: FailingDisk) -> None:
    store = SessionStore.create(HERE, a_session(), ops=failing)
    failing.arm(1, errno.ENOSPC, for_ever=True)
    store.submit(with_slips(a_session(), "een"))
    with pytest.raises(StoreError, match="schijf is vol"):
        store.close()
    failing.arm(0)
    again = SessionStore.open(HERE, ops=failing)
    assert again.session == a_session()
    again.close()


def test_closing_while_the_disk_hangs_keeps_others_out() -> None:
    ops = Gate()
    store = SessionStore.create(HERE, a_session(), ops=ops)
    ops.open.clear()
    store.submit(with_slips(a_session(), "een"))
    with pytest.raises(StoreError, match="duurt te lang"):
        store.close(timeout=0.01)
    with pytest.raises(StoreBusy):
        SessionStore.open(HERE, ops=ops)
    ops.open.set()
    store.close()
    SessionStore.open(HERE, ops=ops).close()


async def test_a_listener_that_fails_does_not_end_the_saving() -> None:
    def listener(state: SaveState) -> None:
        raise RuntimeError("the screen is gone")

    ops = MemoryDisk()
    store = SessionStore.create(HERE, a_session(), ops=ops)
    store.on_state = listener
    await store.saved(store.submit(with_slips(a_session(), "een")))
    await store.saved(store.submit(with_slips(a_session(), "een", "twee")))
    assert len(load(HERE, session_from, ops).value.contributions) == 2
    store.close()


async def test_somebody_who_stops_waiting_harms_nobody() -> None:
    ops = Gate()
    store = SessionStore.create(HERE, a_session(), ops=ops)
    ops.open.clear()
    version = store.submit(with_slips(a_session(), "een"))
    complaints: list[dict[str, Any]] = []
    asyncio.get_running_loop().set_exception_handler(lambda _, told: complaints.append(told))
    impatient = asyncio.create_task(store.saved(version))
    await asyncio.to_thread(ops.waiting.wait, 20)
    impatient.cancel()
    ops.open.set()
    await store.saved(version)
    assert impatient.cancelled() and not complaints
    store.close()


def test_five_thousand_slips_come_back_the_same() -> None:
    ops, session = MemoryDisk(), a_session()
    slips = {f"b{n:04d}": a_slip(f"Briefje {n}", id=f"b{n:04d}", place=n) for n in range(1, 5001)}
    session = session.with_(contributions=slips)
    SessionStore.create(HERE, session, ops=ops)
    found = load(HERE, session_from, ops).value
    assert found == session and list(found.contributions) == list(slips)


LABELS = ("Tijd", "Taal", "Berichten")
TEXTS = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=12)
NUMBERS = st.integers(0, 5)
COMMANDS = st.one_of(
    st.tuples(st.just("slip"), TEXTS, NUMBERS),
    st.tuples(st.just("remove"), TEXTS, NUMBERS),
    st.tuples(st.just("hide"), TEXTS, NUMBERS),
    st.tuples(st.just("tables"), TEXTS, NUMBERS),
    st.tuples(st.just("theme"), st.sampled_from(LABELS), NUMBERS),
    st.tuples(st.just("untheme"), TEXTS, NUMBERS),
    st.tuples(st.just("assign"), TEXTS, NUMBERS),
    st.tuples(st.just("sentence"), TEXTS, NUMBERS),
    st.tuples(st.just("dots"), TEXTS, NUMBERS),
    st.tuples(st.just("closed"), TEXTS, NUMBERS),
    st.tuples(st.just("known"), TEXTS, NUMBERS),
    st.tuples(st.just("action"), TEXTS, NUMBERS),
)


def done(session: Session, command: tuple[str, str, int]) -> Session:
    what, text, number = command
    slip, theme, table = f"b{number:03d}", f"t{number:03d}", editing.table_letter(number)
    match what:
        case "slip":
            return with_slips(session, a_slip(text, table))
        case "remove":
            return editing.remove_slip(session, slip)
        case "hide":
            return editing.set_hidden(session, slip, number % 2 == 0)
        case "tables":
            return editing.set_tables(session, number)
        case "theme":
            return editing.add_theme(session, text, text)
        case "untheme":
            return editing.remove_theme(session, theme)
        case "assign":
            return editing.assign(session, slip, theme)
        case "sentence":
            return editing.set_key_sentence(session, "f1", table, text)
        case "dots":
            return editing.set_dots(session, "s1", theme, "thuis", number)
        case "closed":
            return editing.set_poll_closed(session, "s1", number % 2 == 0)
        case "known":
            return session.put("recognitions", Recognition(f"{theme}/{table}", theme, table))
        case _:
            return editing.put_action(session, Action("", text, place=number))


def kept(history: list[Session]) -> Iterator[Session]:
    """Each session of the history as it is opened again after it was saved."""
    ops = MemoryDisk()
    store = SessionStore.create(HERE, history[0], ops=ops)
    for session in history:
        store._save(session)
        yield load(HERE, session_from, ops).value


@settings(deadline=None, max_examples=60)
@given(st.lists(COMMANDS, max_size=12))
def test_whatever_happened_in_a_session_it_comes_back_the_same(
    commands: list[tuple[str, str, int]],
) -> None:
    history = [a_session(tables=2)]
    for command in commands:
        history.append(done(history[-1], command))
    for session, found in zip(history, kept(history), strict=True):
        assert found == session
        assert ordered(found) == ordered(session)


def test_importing_the_store_brings_in_only_tinydb_and_orjson() -> None:
    code = (
        "import sys, sessie.store.archive;"
        "print({'filelock', 'platformdirs', 'textual', 'click', 'markdown_it'} & set(sys.modules))"
    )
    root = Path(__file__).parent.parent
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
