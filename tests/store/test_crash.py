"""Kill, power cut and damage: what was acknowledged is there, and nothing changes in silence."""

from __future__ import annotations

import os
import random
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import fields
from pathlib import Path

import pytest
from builders import a_session, with_slips
from store_disks import HERE, MemoryDisk

from sessie.model.session import COLLECTIONS, SINGLES, Session
from sessie.rules.slips import remove_slip
from sessie.store.errors import NoSuchSession, StoreBusy, StoreError
from sessie.store.file import decode, load, session_from
from sessie.store.session_store import SessionStore

WRITER = Path(__file__).parent.parent / "tools" / "store_writer.py"
KILLS = 24
PREVIOUS = HERE.with_name(HERE.name + ".vorige")


def started(*arguments: str | Path) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, str(WRITER), *map(str, arguments)],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
        cwd=WRITER.parent.parent, env={**os.environ, "PYTHONPATH": str(WRITER.parent.parent)},
    )  # fmt: skip


def killed_after(process: subprocess.Popen[str], acknowledged: int) -> list[str]:
    """Kill it when it has acknowledged so many slips; gives every slip that it acknowledged."""
    with process:
        assert process.stdout and process.stderr
        lines = [process.stdout.readline() for _ in range(acknowledged + 1)]
        process.kill()
        # By the same reader: what it read ahead would be lost to another, in the middle of a line.
        lines += process.stdout.readlines()
        errors = process.stderr.read()
    assert lines[0].startswith("open"), errors
    return [line.strip() for line in lines[1:] if line.endswith("\n")]


def test_no_kill_loses_or_doubles_an_acknowledged_slip(tmp_path: Path) -> None:
    path, chance = tmp_path / "avond.json", random.Random(2026)
    acknowledged: list[str] = []
    for _ in range(KILLS):
        acknowledged += killed_after(started(path), chance.randrange(0, 25))
        found = load(path, session_from)
        stored = [slip.text for slip in found.value.contributions.values()]
        assert found.notice == ""
        assert set(acknowledged) <= set(stored)
        assert len(stored) == len(set(stored))
    assert len(acknowledged) > KILLS


def test_a_second_window_is_refused_until_the_first_is_gone(tmp_path: Path) -> None:
    path = tmp_path / "avond.json"
    first = started(path, "hold")
    assert first.stdout and first.stdout.readline().startswith("open")
    with pytest.raises(StoreBusy, match="ander venster"):
        SessionStore.open(path)
    looking = SessionStore.open(path, read_only=True)
    assert looking.session.evening.id == "proefavond"
    first.kill()
    first.communicate()
    second = SessionStore.open(path)
    assert second.notice == ""
    second.close()


def folders_after_power_cuts(disk: MemoryDisk) -> Iterator[MemoryDisk]:
    seen: set[frozenset[tuple[Path, bytes]]] = set()
    for files in disk.after_power_cut():
        if (key := frozenset(files.items())) not in seen:
            seen.add(key)
            yield MemoryDisk(files)


class PowerCuts:
    """After every operation of a save, opens every folder that a power cut might leave."""

    def __init__(self, disk: MemoryDisk, known: Session) -> None:
        self.disk, self.known, self.coming = disk, known, known
        self.folders = 0
        disk.after_step = self.check

    def check(self) -> None:
        for folder in folders_after_power_cuts(self.disk):
            store = SessionStore.open(HERE, ops=folder)
            assert store.session in (self.known, self.coming)
            again = load(HERE, session_from, folder)
            assert (again.value, again.notice) == (store.session, "")
            self.folders += 1


def saved(store: SessionStore, cuts: PowerCuts, session: Session) -> None:
    """Save in this thread, so that what the power cuts find fails this test."""
    cuts.coming = session
    store._save(session)
    cuts.known = session
    cuts.check()


def test_no_power_cut_during_a_save_loses_what_was_saved() -> None:
    disk, session = MemoryDisk(), a_session()
    store = SessionStore.create(HERE, session, ops=disk)
    cuts = PowerCuts(disk, session)
    for text in ("een", "twee", "drie"):
        session = with_slips(session, text)
        saved(store, cuts, session)
    saved(store, cuts, remove_slip(session, "b001"))
    assert cuts.folders > 100


def test_a_power_cut_while_a_session_is_made_leaves_it_whole_or_not_there() -> None:
    disk, outcomes = MemoryDisk(), set()

    def check() -> None:
        for folder in folders_after_power_cuts(disk):
            try:
                outcomes.add(load(HERE, session_from, folder).notice)
            except NoSuchSession:
                outcomes.add("none")

    disk.after_step = check
    SessionStore.create(HERE, a_session(), ops=disk)
    assert outcomes == {"none", ""}


def test_a_power_cut_during_the_repair_leaves_the_previous_state() -> None:
    before = MemoryDisk()
    session = with_slips(a_session(), "een")
    store = SessionStore.create(HERE, session, ops=before)
    store._save(with_slips(session, "twee"))
    files = {**before.content(), HERE: b"kapot"}
    disk = MemoryDisk({path: data for path, data in files.items() if path.suffix != ".lock"})
    cuts = PowerCuts(disk, session)
    repaired = SessionStore.open(HERE, ops=disk)
    assert repaired.session == session and "beschadigd" in repaired.notice
    assert cuts.folders > 15
    saved(repaired, cuts, with_slips(session, "drie"))


def damaged(data: bytes, chance: random.Random) -> bytes:
    """One of the things that happen to files: a bit, a cut, a block of zeros, a tail."""
    place = chance.randrange(len(data))
    match chance.randrange(4):
        case 0:
            return (
                data[:place] + bytes([data[place] ^ 1 << chance.randrange(8)]) + data[place + 1 :]
            )
        case 1:
            return data[:place]
        case 2:
            length = chance.randrange(1, 512)
            return data[:place] + bytes(len(data[place : place + length])) + data[place + length :]
        case _:
            return data + data[place:]


def test_no_damage_passes_in_silence() -> None:
    disk, chance = MemoryDisk(), random.Random(1953)
    first = with_slips(a_session(), *(f"briefje {number}" for number in range(20)))
    store = SessionStore.create(HERE, first, ops=disk)
    store._save(with_slips(first, "het laatste"))
    whole, previous = disk.content()[HERE], disk.content()[PREVIOUS]
    warned = refused = 0
    for _ in range(1500):
        bad = damaged(whole, chance)
        if bad == whole:
            continue
        restored = SessionStore.open(
            HERE, read_only=True, ops=MemoryDisk({HERE: bad, PREVIOUS: previous})
        )
        assert restored.session == first and restored.notice
        alone = MemoryDisk({HERE: bad})
        try:
            assert SessionStore.open(HERE, read_only=True, ops=alone).notice
            warned += 1
        except StoreError:
            refused += 1
        assert alone.content() == {HERE: bad}
    assert warned > 100 and refused > 100


def test_damage_to_the_previous_state_alone_is_no_matter() -> None:
    disk, chance = MemoryDisk(), random.Random(1421)
    session = with_slips(a_session(), "een", "twee")
    SessionStore.create(HERE, session, ops=disk)
    for _ in range(50):
        files = {HERE: disk.content()[HERE]}
        files[PREVIOUS] = damaged(disk.content()[PREVIOUS], chance)
        store = SessionStore.open(HERE, ops=MemoryDisk(files))
        assert (store.session, store.notice) == (session, "")


def test_a_file_holds_only_what_a_session_is_made_of() -> None:
    disk = MemoryDisk()
    SessionStore.create(HERE, with_slips(a_session(), "een"), ops=disk)
    tables = decode(disk.content()[HERE]).tables
    assert set(tables) == {"evening", "script", "stage", "tables", "contributions"}
    for name, table in tables.items():
        kept = {key for document in table.values() for key in document}
        assert kept <= {field.name for field in fields({**SINGLES, **COLLECTIONS}[name])}
