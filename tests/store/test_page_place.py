"""Where the pages of an evening find it: kept for an evening, for its owner only."""

from __future__ import annotations

import json
import os
import stat
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from builders import a_session

from sessie.model.place import Place
from sessie.store.archive import Archive
from sessie.store.place import MOST_BYTES, forget_place, keep_place, read_place

NOW = datetime(2026, 11, 10, 20, 5)
PLACE = Place(45123, "t" * 32)


def file_of(path: Path) -> Path:
    return path.with_name(f"{path.name}.doek")


def test_it_is_kept_and_forgotten(tmp_path: Path) -> None:
    path = tmp_path / "avond.json"
    assert read_place(path, NOW) is None
    keep_place(path, PLACE, NOW)
    assert read_place(path, NOW) == PLACE
    keep_place(path, Place(45124, "u" * 32), NOW)
    assert read_place(path, NOW) == Place(45124, "u" * 32)
    if os.name != "nt":
        assert stat.S_IMODE(file_of(path).stat().st_mode) == 0o600
    forget_place(path)
    forget_place(path)
    assert read_place(path, NOW) is None and [*tmp_path.iterdir()] == []


@pytest.mark.parametrize(("hours", "there"), [(11, True), (13, False), (-11, True), (-13, False)])
def test_a_next_evening_has_another_address(tmp_path: Path, hours: int, there: bool) -> None:
    path = tmp_path / "avond.json"
    keep_place(path, PLACE, NOW)
    assert (read_place(path, NOW + timedelta(hours=hours)) is not None) == there


AT, TOKEN = "2026-11-10T20:05:00", "t" * 32
WRONG: tuple[object, ...] = (
    [], None, {}, {"place": 3, "at": 4}, {"place": {}, "at": AT},
    {"place": {"port": 45123, "token": "kort"}, "at": AT},
    {"place": {"port": 0, "token": TOKEN}, "at": AT},
    {"place": {"port": 70000, "token": TOKEN}, "at": AT},
    {"place": {"port": "1", "token": TOKEN}, "at": AT},
    {"place": {"port": 45123, "token": TOKEN}, "at": "gisteren"},
    {"place": {"port": 45123, "token": TOKEN}, "at": f"{AT}Z"},
    {"place": {"port": 45123, "token": TOKEN}},
)  # fmt: skip


@pytest.mark.parametrize("text", [*map(json.dumps, WRONG), "", "\x00" * 40, "x" * (MOST_BYTES + 1)])
def test_what_is_no_place_is_none(tmp_path: Path, text: str) -> None:
    path = tmp_path / "avond.json"
    file_of(path).write_text(text)
    assert read_place(path, NOW) is None


def test_a_folder_in_its_place_is_none(tmp_path: Path) -> None:
    path = tmp_path / "avond.json"
    file_of(path).mkdir()
    assert read_place(path, NOW) is None
    forget_place(path)
    with pytest.raises(OSError):
        keep_place(path, PLACE, NOW)


def test_it_is_no_session_and_goes_with_its_session(tmp_path: Path) -> None:
    archive = Archive(tmp_path / "data")
    archive.prepare()
    store = archive.create(a_session())
    store.close()
    keep_place(store.path, PLACE, NOW)
    assert [held.path for held in archive.listing()] == [store.path]
    archive.remove(store.path.stem)
    assert not file_of(store.path).exists()
