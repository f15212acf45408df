"""What the screen says about saving, and what it says when it goes wrong."""

from __future__ import annotations

import errno
from pathlib import Path

import pytest
from builders import a_session, with_slips
from store_disks import SlowDisk

from screens.tools import Evening, reopened, running
from sessie.screens.windows.unsaved import Unsaved
from sessie.store.disk import Ops
from sessie.widgets.public_view import Banner


class BrokenDisk(Ops):
    """A disk on which no file can be made while `error` is set."""

    error = 0

    def create(self, path: Path) -> int:
        """Fail when told to."""
        if self.error:
            raise OSError(self.error, "made to fail")
        return super().create(path)


def banner(evening: Evening) -> str:
    """What the line on top says; empty when it is not there."""
    shown = [held for held in evening.screen.query(Banner) if held.display]
    return evening.seen(shown[0]) if shown else ""


def add(evening: Evening, text: str) -> None:
    """A slip comes in."""
    evening.app.live.edit("briefje erbij", lambda s: with_slips(s, text))


def on_disk(evening: Evening) -> list[str]:
    """The texts in the session file."""
    held = evening.app.live.store
    assert held is not None
    from sessie.store.session_store import SessionStore

    return [s.text for s in SessionStore.open(held.path, True).session.contributions.values()]


async def test_a_slip_is_saved_and_the_foot_says_so(tmp_path: Path) -> None:
    async with running(tmp_path, a_session()) as evening:
        assert "✓ bewaard" in evening.rows[-1]
        add(evening, "een")
        await evening.until(lambda: on_disk(evening) == ["een"], "the slip on disk")
        await evening.until(lambda: "✓ bewaard" in evening.rows[-1], "the word")


async def test_the_room_reads_that_it_is_saved_and_the_werkblad_reads_when(tmp_path: Path) -> None:
    async with running(tmp_path, a_session()) as evening:
        await evening.to("r2")
        assert "✓ bewaard  F1" in evening.rows[-1]
        await evening.desk()
        at = evening.rows[-1].partition("✓ bewaard ")[2].split()[0]
        assert [part.isdigit() for part in at.split(":")] == [True] * 3


async def test_saved_is_not_said_before_the_slip_is_on_disk(tmp_path: Path) -> None:
    disk = SlowDisk()
    async with running(tmp_path, a_session(), ops=disk) as evening:
        disk.free.clear()
        try:
            add(evening, "een")
            await evening.until(lambda: evening.texts == ["een"], "the slip on screen")
            assert on_disk(evening) == []
            assert "✓ bewaard" not in evening.rows[-1]
        finally:
            disk.free.set()
        await evening.until(lambda: "✓ bewaard" in evening.rows[-1], "the word")
        assert on_disk(evening) == ["een"]


async def test_a_slow_disk_keeps_nobody_waiting(tmp_path: Path) -> None:
    disk = SlowDisk()
    async with running(tmp_path, a_session(), ops=disk) as evening:
        disk.free.clear()
        try:
            add(evening, "een")
            await evening.press("right")
            assert evening.item == "d2"
            assert "Kiezen" in evening.text
            assert on_disk(evening) == []
        finally:
            disk.free.set()
        await evening.until(lambda: on_disk(evening) == ["een"], "the slip on disk")


async def test_trouble_is_told_on_every_screen_until_it_is_over(tmp_path: Path) -> None:
    disk = BrokenDisk()
    async with running(tmp_path, a_session(), ops=disk) as evening:
        disk.error = errno.ENOSPC
        add(evening, "een")
        await evening.until(lambda: bool(banner(evening)), "the red line")
        assert "F8" in banner(evening)
        assert "✓ bewaard" not in evening.text
        await evening.to("r2")
        assert "F8" in banner(evening)
        await evening.desk()
        assert "F8" in banner(evening)
        assert "een" in evening.text.split()
        await evening.press("f8")
        await evening.settle()
        assert "F8" in banner(evening)
        disk.error = 0
        await evening.press("f8")
        await evening.until(lambda: not banner(evening), "the end of the red line")
        assert "✓ bewaard" in evening.text
        assert on_disk(evening) == ["een"]


@pytest.mark.parametrize("size", [(60, 18), (80, 24), (120, 40), (200, 60)])
async def test_the_whole_sentence_of_the_trouble_can_be_read(
    tmp_path: Path, size: tuple[int, int]
) -> None:
    disk = BrokenDisk()
    async with running(tmp_path, a_session(), ops=disk, size=size) as evening:
        disk.error = errno.ENOSPC
        add(evening, "een")
        await evening.until(lambda: bool(banner(evening)), "the red line")
        assert "NIET BEWAARD: De schijf is vol" in banner(evening)
        assert "Fijn dat u er bent." in evening.text


async def test_the_next_change_saves_what_failed_before(tmp_path: Path) -> None:
    disk = BrokenDisk()
    async with running(tmp_path, a_session(), ops=disk) as evening:
        disk.error = errno.EIO
        add(evening, "een")
        await evening.until(lambda: bool(banner(evening)), "the red line")
        disk.error = 0
        add(evening, "twee")
        await evening.until(lambda: not banner(evening), "the end of the red line")
        assert on_disk(evening) == ["een", "twee"]


async def test_stopping_with_unsaved_changes_warns(tmp_path: Path) -> None:
    disk = BrokenDisk()
    async with running(tmp_path, a_session(), ops=disk) as evening:
        disk.error = errno.ENOSPC
        add(evening, "een")
        await evening.until(lambda: bool(banner(evening)), "the red line")
        await evening.press("ctrl+q")
        await evening.dialog(Unsaved)
        assert "NIET bewaard" in evening.words
        assert "briefje, Tafel A, wens: een" in evening.words
        assert "Alles is bewaard" not in evening.words
        await evening.press("enter")
        assert "Ik wacht" in evening.words
        assert isinstance(evening.screen, Unsaved) and not evening.app._exit
        await evening.press("escape")
        await evening.back()
        assert not evening.app._exit
        await evening.press("ctrl+q")
        await evening.dialog(Unsaved)
        disk.error = 0
        await evening.click("Toch stoppen")
        await evening.until(lambda: evening.app._exit, "the end")
    store = reopened(tmp_path, "proefavond")
    assert [slip.text for slip in store.session.contributions.values()] == ["een"]
    store.close()


async def test_trouble_tells_no_paths(tmp_path: Path) -> None:
    disk = BrokenDisk()
    async with running(tmp_path, a_session(), ops=disk, size=(200, 40)) as evening:
        for number in (errno.ENOSPC, errno.EACCES, errno.EIO, errno.ENOENT, errno.EBUSY):
            disk.error = number
            add(evening, f"slip {number}")
            await evening.until(lambda: bool(banner(evening)), "the red line")
            assert str(tmp_path) not in evening.text
            assert "proefavond.json" not in evening.text
            disk.error = 0
            await evening.press("f8")
            await evening.until(lambda: not banner(evening), "the end of the red line")


async def test_a_file_that_another_program_changed_is_told(tmp_path: Path) -> None:
    async with running(tmp_path, a_session()) as evening:
        assert evening.app.live.store is not None
        path = evening.app.live.store.path
        other = path.with_name("ander")
        other.write_bytes(path.read_bytes() + b" ")
        other.replace(path)
        add(evening, "een")
        await evening.until(lambda: on_disk(evening) == ["een"], "the slip on disk")
        await evening.until(
            lambda: any("buiten sessie gewijzigd" in said for said in evening.said), "the notice"
        )
