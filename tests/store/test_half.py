"""What is half typed stands beside the session, whole, and only as long as it is half typed."""

from __future__ import annotations

import errno
from pathlib import Path

from builders import a_session, with_slips

from sessie.model.stage import HalfTyped, Prefix, Waiting
from sessie.store.archive import Archive
from sessie.store.bundle import pack
from sessie.store.disk import DISK, Ops
from sessie.store.retention import clear_away
from sessie.store.session_store import SessionStore

WAITS = Waiting({"r2": HalfTyped("B o Meer t", Prefix("B", "ouder", "wens"), "b1")}, "r2", "b1")


def files(folder: Path) -> set[str]:
    return {path.name for path in folder.rglob("*") if path.is_file()}


def half(path: Path) -> Path:
    return path.with_name(f"{path.name}.half")


def a_store(folder: Path, ops: Ops = DISK) -> SessionStore:
    archive = Archive(folder, ops)
    archive.prepare()
    return archive.create(a_session())


def test_what_is_half_typed_is_there_when_the_session_is_opened_again(tmp_path: Path) -> None:
    store = a_store(tmp_path)
    store.hold(Waiting({"r2": HalfTyped("B o Geheim woord")}))
    store.hold(WAITS)
    store.close()
    assert half(store.path).stat().st_mode & 0o777 == 0o600
    assert b"Geheim" not in half(store.path).read_bytes()
    assert files(tmp_path) == {"proefavond.json", *(f"proefavond.json.{ending}"
                               for ending in ("vorige", "lock", "half"))}  # fmt: skip
    again = SessionStore.open(store.path)
    assert again.waiting == WAITS
    again.hold(Waiting())
    again.close()
    assert not half(store.path).exists()
    assert SessionStore.open(store.path, read_only=True).waiting == Waiting()


def test_the_slip_is_on_disk_before_its_line_goes(tmp_path: Path) -> None:
    class Full(Ops):
        full = False

        def create(self, path: Path) -> int:
            if self.full and not path.name.endswith("half-nieuw"):
                raise OSError(errno.ENOSPC, "full")
            return super().create(path)

    ops = Full()
    store = a_store(tmp_path, ops)
    store.hold(WAITS)
    store.close()
    store = SessionStore.open(store.path, ops=ops)
    ops.full = True
    store.submit(with_slips(a_session(), "Meer tijd"))
    store.hold(Waiting())
    try:
        store.close()
    except OSError:
        pass
    except Exception as error:
        assert "schijf" in str(error) or "vol" in str(error)
    assert half(store.path).exists()


def test_it_goes_with_the_session_and_never_elsewhere(tmp_path: Path) -> None:
    store = a_store(tmp_path)
    store.hold(WAITS)
    store.close()
    archive = Archive(tmp_path)
    assert [held.id for held in archive.listing()] == ["proefavond"]
    assert b"half" not in pack(archive, store.path.parent.name)
    clear_away(store.path, "2027-02-01")
    assert not half(store.path).exists()
    half(store.path).write_text("{}")
    archive.remove("proefavond")
    assert files(tmp_path) == set()


def test_a_file_that_is_none_of_ours_or_of_a_session_before_is_no_trouble(tmp_path: Path) -> None:
    store = a_store(tmp_path)
    store.close()
    for content in (b"", b"{", b"[]", b'{"lines": 3}', b"\xff", b"{}" + b" " * 200_000):
        half(store.path).write_bytes(content)
        again = SessionStore.open(store.path)
        assert again.waiting == Waiting()
        again.close()
    for file in (store.path, store.path.with_name("proefavond.json.vorige")):
        file.unlink()
    new = SessionStore.create(store.path, a_session())
    new.close()
    assert not half(store.path).exists()
