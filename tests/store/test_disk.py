"""The one writer of files: whole or not at all, never over anything, on any disk."""

from __future__ import annotations

import errno
import os
import subprocess
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from builders import a_session
from content_mistakes import EXAMPLE
from sheet_tools import built_in
from store_adder import ZIP
from store_disks import FailingDisk, MemoryDisk
from trajects import a_meeting, finished

from sessie.library import content_folder
from sessie.model.trouble import Trouble
from sessie.store.archive import Archive
from sessie.store.bundle import bring_in, pack
from sessie.store.disk import DISK, Ops, add_file, numbered, write_over
from sessie.store.session_store import SessionStore
from sessie.writing import (
    WriteTrouble,
    add_example,
    copy_script,
    in_form,
    replace_file,
    write_form,
    write_new,
    write_sheets,
)

FOLDER = Path("/map")
OLD, NEW = b"van gisteren" * 9, b"van vandaag" * 90
ADDER = Path(__file__).parent.parent / "tools" / "store_adder.py"
SCRIPT = "ouderavond-wensen-verwachtingen"
ID = "basisschool-de-proef"


def named(folder: Path) -> list[Path]:
    """The names that a report may get, the first one first."""
    return [folder / f"{name}.md" for _, name in zip(range(5), numbered("verslag"), strict=False)]


class Stick(FailingDisk):
    """A disk that knows no hard links."""

    code = errno.EINVAL

    def link(self, old: Path, new: Path) -> None:
        self._ask()
        raise OSError(self.code, "no links here")


DISKS = [FailingDisk, Stick]


def in_folder(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def test_names_are_numbered_from_two() -> None:
    assert [path.name for path in named(FOLDER)][:3] == [
        "verslag.md",
        "verslag-2.md",
        "verslag-3.md",
    ]


@pytest.mark.parametrize("disk", DISKS)
def test_a_new_file_gets_the_first_name_that_nothing_has(
    tmp_path: Path, disk: type[FailingDisk]
) -> None:
    (tmp_path / "verslag.md").write_bytes(OLD)
    (tmp_path / "verslag-2.md").symlink_to(tmp_path / "weg")
    path = add_file(named(tmp_path), NEW, disk(DISK))
    assert path.name == "verslag-3.md" and path.read_bytes() == NEW
    assert path.stat().st_mode & 0o777 == 0o600 and path.stat().st_nlink == 1
    assert (tmp_path / "verslag.md").read_bytes() == OLD
    with pytest.raises(FileExistsError):
        add_file([tmp_path / "verslag.md"], NEW, disk(DISK))
    assert len(list(tmp_path.iterdir())) == 3


@pytest.mark.parametrize("disk", DISKS)
@pytest.mark.parametrize("code", [errno.EIO, errno.ENOSPC, errno.EROFS])
def test_whatever_operation_fails_a_new_file_is_whole_or_not_there(
    tmp_path: Path, disk: type[FailingDisk], code: int
) -> None:
    (tmp_path / "verslag.md").write_bytes(OLD)
    failing, fail_at, failures = disk(DISK), 0, 0
    while True:
        fail_at += 1
        failing.arm(fail_at, code)
        try:
            path = add_file(named(tmp_path), NEW, failing)
        except OSError as error:
            assert error.errno == code and in_folder(tmp_path) == {"verslag.md": OLD}
            failures += 1
            continue
        assert path.read_bytes() == NEW and (tmp_path / "verslag.md").read_bytes() == OLD
        for file in tmp_path.iterdir():  # what could not be removed, or made sure of, is there
            if file.name != "verslag.md":
                file.unlink()
        if not failing.reached:
            break
    assert failures >= 4


@pytest.mark.parametrize("code", [errno.EIO, errno.ENOSPC])
def test_whatever_operation_fails_a_file_in_its_place_is_the_old_or_the_new(
    tmp_path: Path, code: int
) -> None:
    path, failing, fail_at, failures = tmp_path / "verslag.md", FailingDisk(DISK), 0, 0
    while True:
        path.write_bytes(OLD)
        fail_at += 1
        failing.arm(fail_at, code)
        try:
            write_over(path, NEW, failing)
        except OSError:
            assert in_folder(tmp_path) == {"verslag.md": OLD}
            failures += 1
        else:
            assert in_folder(tmp_path) == {"verslag.md": NEW}
        if not failing.reached:
            break
    assert failures >= 4


@pytest.mark.parametrize("links", [True, False])
def test_after_a_power_cut_a_new_file_is_whole_or_has_nothing_in_it(links: bool) -> None:
    disk = MemoryDisk({FOLDER / "verslag.md": OLD})
    seen: set[bytes | None] = set()

    def look() -> None:
        for found in disk.after_power_cut():
            assert found[FOLDER / "verslag.md"] == OLD
            seen.add(found.get(FOLDER / "verslag-2.md"))

    disk.after_step = look
    add_file(named(FOLDER), NEW, disk if links else Stick(disk))
    assert seen == ({None, NEW} if links else {None, b"", NEW})
    assert {found[FOLDER / "verslag-2.md"] for found in disk.after_power_cut()} == {NEW}
    assert set(disk.content()) == {FOLDER / "verslag.md", FOLDER / "verslag-2.md"}


def test_after_a_power_cut_a_file_in_its_place_is_the_old_or_the_new() -> None:
    path = FOLDER / "verslag.md"
    disk = MemoryDisk({path: OLD})
    seen: set[bytes] = set()
    disk.after_step = lambda: seen.update(found[path] for found in disk.after_power_cut())
    write_over(path, NEW, disk)
    assert seen == {OLD, NEW} and disk.content() == {path: NEW}


def test_what_was_added_is_whole_whenever_the_program_is_killed(tmp_path: Path) -> None:
    report = in_form(a_session(), "md")[:20]
    for lines in (1, 2, 3, 4, 6, 9, 13, 20, 31):
        root = ADDER.parent.parent
        with subprocess.Popen(
            [sys.executable, str(ADDER), str(tmp_path)], stdout=subprocess.PIPE, text=True,
            cwd=root, env={**os.environ, "PYTHONPATH": str(root)},
        ) as process:  # fmt: skip
            assert process.stdout
            told = [process.stdout.readline() for _ in range(lines)]
            process.kill()
            told += process.stdout.readlines()
        for line in told:
            assert line == "open\n" or not line.endswith("\n") or Path(line.strip()).is_file()
    sizes = {path.stat().st_size for path in tmp_path.glob("verslag*.md")}
    assert len(sizes) == 1 and {p.read_bytes()[:20] for p in tmp_path.glob("*.md")} == {report}
    assert {path.read_bytes() for path in tmp_path.glob("[tv]*.zip")} == {ZIP}
    examples = (tmp_path / "praktijkvoorbeelden").glob("[!.]*")
    assert {path.read_text("utf-8") for path in examples} == {EXAMPLE}


# on the disks that people have ----------------------------------------------------------------


def an_archive(folder: Path) -> Archive:
    archive = Archive(folder)
    archive.create(finished(a_meeting("avond", "ouderavond", "2026-11-10", "Tolken"))).close()
    return archive


def sheets(folder: Path) -> Path:
    scripts, content = built_in()
    return write_sheets("gesprekstool", scripts, folder, content) / "alles.html"


def a_zip(folder: Path) -> Path:
    return write_new(folder, ID, "zip", pack(an_archive(folder / "data"), ID))


WRITERS: dict[str, Callable[[Path], Path]] = {
    "report": lambda folder: write_form(a_session(), "md", folder),
    "sheets": sheets,
    "zip": a_zip,
    "script": lambda folder: copy_script(SCRIPT, content_folder(), own=folder),
    "example": lambda folder: add_example(folder, EXAMPLE),
    "over": lambda folder: replaced(folder / "verslag.md"),
}


def replaced(path: Path) -> Path:
    path.parent.mkdir()
    replace_file(path, NEW)
    return path


def no_links(code: int) -> Callable[..., None]:
    def link(*_: Any, **__: Any) -> None:
        raise OSError(code, "no links here")

    return link


@pytest.mark.parametrize("writer", WRITERS)
@pytest.mark.parametrize(
    ("code", "windows"),
    [
        *((code, False) for code in (errno.EPERM, errno.EINVAL, errno.ENOTSUP, errno.EOPNOTSUPP)),
        *((code, True) for code in (errno.EINVAL, errno.EACCES, errno.ENOSYS)),
    ],
)
def test_on_a_disk_without_hard_links_everything_can_be_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, writer: str, code: int, windows: bool
) -> None:
    wanted = WRITERS[writer](tmp_path / "een").read_bytes()
    monkeypatch.setattr(os, "link", no_links(code))
    monkeypatch.setattr(Ops, "windows", windows)
    path = WRITERS[writer](tmp_path / "twee")
    assert path.read_bytes() == wanted
    assert not list(tmp_path.rglob("*.tmp"))
    if writer == "zip":
        assert zipfile.is_zipfile(path)


@pytest.mark.parametrize("writer", [name for name in WRITERS if name != "over"])
def test_what_may_not_get_a_second_name_elsewhere_than_on_windows_is_an_error(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, writer: str
) -> None:
    monkeypatch.setitem(vars(DISK), "link", no_links(errno.EACCES))
    folder = tmp_path / "uit"
    with pytest.raises(Trouble, match="mag ik niet schrijven"):
        WRITERS[writer](folder)
    assert not [path for path in folder.rglob("*.*") if path.suffix in (".md", ".html", ".zip")]


class Scanned(Ops):
    """A Windows laptop on which a virus scanner has every new file open for a while."""

    windows = True

    def __init__(self, refusals: int) -> None:
        self.refusals, self.left = refusals, refusals
        self.slept: list[float] = []

    def replace(self, old: Path, new: Path) -> None:
        if self.left:
            self.left -= 1
            raise PermissionError(errno.EACCES, "in use")
        self.left = self.refusals
        super().replace(old, new)

    def link(self, old: Path, new: Path) -> None:
        raise OSError(errno.EINVAL, "no links here")

    def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)


def on(scanned: Scanned, monkeypatch: pytest.MonkeyPatch) -> None:
    """Everything that does not say on which disk it writes, writes there."""
    for name in ("replace", "link", "sleep"):
        monkeypatch.setitem(vars(DISK), name, getattr(scanned, name))
    monkeypatch.setattr(Ops, "windows", True)


def test_windows_is_asked_again_for_every_file_that_is_put_in_place(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    scanned = Scanned(3)
    on(scanned, monkeypatch)
    path = tmp_path / "verslag.md"
    doing: dict[str, Callable[[], object]] = {
        "over": lambda: replace_file(path, NEW),
        "report": lambda: write_new(tmp_path, "verslag", "md", NEW),
        "own": lambda: add_example(tmp_path / "inhoud", EXAMPLE),
        "session": lambda: SessionStore.create(tmp_path / "avond.json", a_session()).close(),
        "traject": lambda: Archive(tmp_path / "a").trajects.new("De Brug"),
        "bundle": lambda: bring_in(Archive(tmp_path / "b"), packed),
    }
    archive = an_archive(tmp_path / "data")
    packed = write_new(tmp_path, ID, "zip", pack(archive, ID))
    Archive(tmp_path / "b").prepare()
    for name, do in doing.items():
        scanned.slept.clear()
        do()
        assert len(scanned.slept) >= 3, name
    assert path.read_bytes() == (tmp_path / "verslag-2.md").read_bytes() == NEW
    assert Archive(tmp_path / "b").trajects.sessions_of(ID) == archive.trajects.sessions_of(ID)


def test_a_file_that_stays_held_is_one_sentence_and_leaves_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    packed = write_new(tmp_path, ID, "zip", pack(an_archive(tmp_path / "data"), ID))
    other = Archive(tmp_path / "b")
    other.prepare()
    here = set(tmp_path.iterdir())
    scanned = Scanned(10_000)
    on(scanned, monkeypatch)
    with pytest.raises(WriteTrouble, match="kies een andere map"):
        write_new(tmp_path, "verslag", "md", NEW)
    assert sum(scanned.slept) == pytest.approx(2.5)
    with pytest.raises(WriteTrouble, match="kies een andere map"):
        replace_file(tmp_path / "verslag.md", NEW)
    with pytest.raises(Trouble, match="Een ander programma houdt het bestand vast"):
        bring_in(other, packed)
    assert set(tmp_path.iterdir()) == here and other.trajects.listing() == []
