"""A report is written whole or not at all, and never over anything."""

from __future__ import annotations

import errno
import os
import stat
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from builders import a_session

from sessie.writing import WriteTrouble, in_form, replace_file, write_form, write_new

TEXT = "Één verslag\n".encode() * 1000


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def failing(code: int) -> Callable[..., Any]:
    """A system call that fails with this error every time."""

    def fail(*_: object, **__: object) -> Any:
        raise OSError(code, os.strerror(code))

    return fail


def test_a_new_file_has_the_bytes_and_is_only_for_its_owner(tmp_path: Path) -> None:
    old = os.umask(0)
    try:
        path = write_new(tmp_path / "nieuw" / "map", "verslag", "md", TEXT)
    finally:
        os.umask(old)
    assert path == tmp_path / "nieuw" / "map" / "verslag.md"
    assert path.read_bytes() == TEXT
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert names(path.parent) == ["verslag.md"]


def test_what_is_there_already_stays_and_the_new_file_gets_a_number(tmp_path: Path) -> None:
    (tmp_path / "verslag.md").write_text("van gisteren")
    (tmp_path / "verslag-2.md").mkdir()
    assert write_new(tmp_path, "verslag", ".md", TEXT).name == "verslag-3.md"
    assert write_new(tmp_path, "verslag", ".md", b"").name == "verslag-4.md"
    assert (tmp_path / "verslag.md").read_text() == "van gisteren"


@pytest.mark.parametrize("there", [True, False])
def test_a_link_is_not_followed(tmp_path: Path, there: bool) -> None:
    victim = tmp_path / "elders.txt"
    if there:
        victim.write_text("blijf af")
    (tmp_path / "verslag.md").symlink_to(victim)
    assert write_new(tmp_path, "verslag", "md", TEXT).name == "verslag-2.md"
    assert victim.exists() is there
    assert not there or victim.read_text() == "blijf af"


@pytest.mark.parametrize("stem", ["", ".", "..", "../weg", "a/b", "a\\b", "c:weg", "nul\0"])
def test_a_name_that_leads_elsewhere_is_refused(tmp_path: Path, stem: str) -> None:
    with pytest.raises(WriteTrouble, match="kies een andere naam"):
        write_new(tmp_path, stem, "md", TEXT)
    assert names(tmp_path) == []


@pytest.mark.parametrize("call", ["open", "write", "fsync", "link"])
@pytest.mark.parametrize("code", [errno.ENOSPC, errno.EIO, errno.EACCES, errno.EROFS])
def test_a_failure_leaves_nothing_behind_and_is_one_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, call: str, code: int
) -> None:
    monkeypatch.setattr(os, call, failing(code))
    with pytest.raises(WriteTrouble) as trouble:
        write_new(tmp_path, "verslag", "md", TEXT)
    monkeypatch.undo()
    assert names(tmp_path) == []
    assert str(trouble.value).endswith(".") and str(trouble.value).count(". ") == 0
    assert isinstance(trouble.value.__cause__, OSError)


@pytest.mark.parametrize("call", ["open", "write", "fsync", "replace"])
def test_a_failure_leaves_the_old_file_as_it_was(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, call: str
) -> None:
    path = tmp_path / "verslag.md"
    path.write_text("van gisteren")
    monkeypatch.setattr(os, call, failing(errno.ENOSPC))
    with pytest.raises(WriteTrouble, match="De schijf is vol"):
        replace_file(path, TEXT)
    monkeypatch.undo()
    assert names(tmp_path) == ["verslag.md"]
    assert path.read_text() == "van gisteren"


def test_a_disk_that_takes_little_at_a_time_gets_everything(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write = os.write
    monkeypatch.setattr(os, "write", lambda handle, data: write(handle, bytes(data[:700])))
    assert write_new(tmp_path, "verslag", "md", TEXT).read_bytes() == TEXT


def test_a_disk_without_hard_links_does_as_well(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "verslag.md").write_text("van gisteren")
    monkeypatch.setattr(os, "link", failing(errno.EPERM))
    path = write_new(tmp_path, "verslag", "md", TEXT)
    assert path.name == "verslag-2.md" and path.read_bytes() == TEXT
    monkeypatch.setattr(os, "replace", failing(errno.EIO))
    with pytest.raises(WriteTrouble):
        write_new(tmp_path, "verslag", "md", TEXT)
    assert names(tmp_path) == ["verslag-2.md", "verslag.md"]


def test_a_folder_that_is_a_file_is_said_in_one_sentence(tmp_path: Path) -> None:
    (tmp_path / "map").write_text("geen map")
    with pytest.raises(WriteTrouble, match="maak hem of kies een andere map"):
        write_new(tmp_path / "map", "verslag", "md", TEXT)


def test_a_path_that_the_user_names_is_replaced_whole(tmp_path: Path) -> None:
    path = tmp_path / "verslag.md"
    replace_file(path, b"eerst")
    replace_file(path, TEXT)
    assert path.read_bytes() == TEXT
    assert names(tmp_path) == ["verslag.md"]


def test_a_folder_that_is_not_there_is_not_made_for_a_path_of_the_user(tmp_path: Path) -> None:
    with pytest.raises(WriteTrouble, match="is er niet"):
        replace_file(tmp_path / "weg" / "verslag.md", TEXT)


def test_a_link_a_folder_or_a_device_is_left_alone(tmp_path: Path) -> None:
    victim = tmp_path / "elders.txt"
    victim.write_text("blijf af")
    link, pipe = tmp_path / "link.md", tmp_path / "pijp"
    link.symlink_to(victim)
    os.mkfifo(pipe)
    for path in (link, tmp_path, pipe):
        with pytest.raises(WriteTrouble, match="geen gewoon bestand"):
            replace_file(path, TEXT)
    assert victim.read_text() == "blijf af"
    assert link.is_symlink() and pipe.is_fifo()


def test_a_report_is_named_after_the_session_and_private_notes_are_no_report(
    tmp_path: Path,
) -> None:
    session = a_session()
    assert write_form(session, "md", tmp_path).name == "verslag-proefavond.md"
    private = session.with_(script=replace(session.script, projected=False))
    path = write_form(private, "md", tmp_path)
    assert path.name == "aantekeningen-proefavond.md"
    assert path.read_bytes() == in_form(private, "md")
