"""Disks for the tests of the store: one in memory that can lose power, one that fails."""

from __future__ import annotations

import errno
from collections.abc import Callable, Iterator, Mapping
from itertools import chain, combinations, product
from pathlib import Path
from threading import Event

from sessie.store.disk import Identity, Ops
from sessie.store.errors import StoreBusy

HERE = Path("/avond/proefavond.json")
"""Where a session lives on a disk in memory."""

Names = dict[Path, int]
Step = tuple[tuple[Path, int | None], ...]
"""Names that change together: to a file, or to nothing."""


class File:
    """The bytes of a file now, and whether they are on the medium."""

    def __init__(self, data: bytes = b"", synced: bool = False) -> None:
        self.data, self.synced = data, synced
        self.changed = 0

    def after_power_cut(self) -> set[bytes]:
        """What may be left: without a sync nothing, a part, zeros, or after all everything."""
        if self.synced:
            return {self.data}
        half = len(self.data) // 2
        return {b"", self.data[:half], bytes(len(self.data)), self.data}


class MemoryDisk(Ops):
    """A folder in memory that knows what would survive a power cut.

    A name is only sure after the folder was synced: until then any part of the changes to names
    may be lost. Bytes are only sure after the file was synced.
    """

    windows = False

    def __init__(self, files: Mapping[Path, bytes] | None = None) -> None:
        self.files = [File(data, synced=True) for data in (files or {}).values()]
        self.names: Names = {path: number for number, path in enumerate(files or {})}
        self._sure: Names = dict(self.names)
        self._steps: list[Step] = []
        self._locks: set[Path] = set()
        self._tick = 0
        self.after_step: Callable[[], None] = lambda: None
        self.replaced = 0
        self.slept: list[float] = []

    def read(self, path: Path) -> tuple[bytes, Identity]:
        return self.files[self._number(path)].data, self.identity(path)

    def identity(self, path: Path) -> Identity:
        number = self._number(path)
        file = self.files[number]
        return 0, number, len(file.data), file.changed

    def create(self, path: Path) -> int:
        if path in self.names:
            raise FileExistsError(errno.EEXIST, "exists", str(path))
        self.files.append(File())
        self._step((path, len(self.files) - 1))
        return len(self.files) - 1

    def write(self, fd: int, data: memoryview) -> int:
        file = self.files[fd]
        self._tick += 1
        file.data, file.synced, file.changed = file.data + bytes(data), False, self._tick
        self.after_step()
        return len(data)

    def sync(self, fd: int) -> None:
        self.files[fd].synced = True
        self.after_step()

    def close(self, fd: int) -> None:
        pass

    def link(self, old: Path, new: Path) -> None:
        if new in self.names:
            raise FileExistsError(errno.EEXIST, "exists", str(new))
        self._step((new, self._number(old)))

    def replace(self, old: Path, new: Path) -> None:
        self.replaced += 1
        self._step((new, self._number(old)), (old, None))

    def remove(self, path: Path) -> None:
        self._number(path)
        self._step((path, None))

    def sync_folder(self, folder: Path) -> None:
        self._sure, self._steps = dict(self.names), []
        self.after_step()

    def lock(self, path: Path) -> Callable[[], None]:
        if path in self._locks:
            raise StoreBusy("Al open.")
        self._locks.add(path)
        return lambda: self._locks.discard(path)

    def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)

    def now(self) -> float:
        return 1_700_000_000.0

    def content(self) -> dict[Path, bytes]:
        """Every name with its bytes."""
        return {path: self.files[number].data for path, number in self.names.items()}

    def put(self, path: Path, data: bytes) -> None:
        """What another program does: write a file of this name."""
        self._tick += 1
        self.files.append(File(data, synced=True))
        self.files[-1].changed = self._tick
        self.names[path] = self._sure[path] = len(self.files) - 1

    def after_power_cut(self) -> Iterator[dict[Path, bytes]]:
        """Every folder that may be found after a power cut now."""
        steps = range(len(self._steps))
        for kept in chain.from_iterable(combinations(steps, n) for n in range(len(steps) + 1)):
            names = dict(self._sure)
            for number in kept:
                _apply(names, self._steps[number])
            left = [self.files[number].after_power_cut() for number in names.values()]
            for contents in product(*left):
                yield dict(zip(names, contents, strict=True))

    def _number(self, path: Path) -> int:
        if path not in self.names:
            raise FileNotFoundError(errno.ENOENT, "no such file", str(path))
        return self.names[path]

    def _step(self, *changes: tuple[Path, int | None]) -> None:
        _apply(self.names, changes)
        self._steps.append(changes)
        self.after_step()


def _apply(names: Names, step: Step) -> None:
    for path, number in step:
        if number is None:
            names.pop(path, None)
        else:
            names[path] = number


class SlowDisk(Ops):
    """A real disk that takes no bytes until it is told to."""

    def __init__(self) -> None:
        self.free = Event()
        self.free.set()

    def sync(self, fd: int) -> None:
        """Wait until the disk may go on."""
        self.free.wait(timeout=10)
        super().sync(fd)


class FailingDisk(Ops):
    """Another disk of which one operation fails, or every one from there on."""

    def __init__(self, inner: Ops) -> None:
        self.inner, self.windows = inner, inner.windows
        self.count, self._fail_at, self._errno = 0, 0, 0
        self._for_ever = False
        self.at_most = 0
        """Bytes that one write takes; 0 is all."""

    def arm(self, fail_at: int, number: int = errno.EIO, for_ever: bool = False) -> None:
        """Let the operation with this number from now (1 is the next one) fail; 0 is none."""
        self.count, self._fail_at, self._errno, self._for_ever = 0, fail_at, number, for_ever

    @property
    def reached(self) -> bool:
        """Whether the operation that had to fail was ever asked for."""
        return self.count >= self._fail_at

    def _ask(self) -> None:
        self.count += 1
        late = self.count > self._fail_at and self._for_ever
        if self._fail_at and (self.count == self._fail_at or late):
            raise OSError(self._errno, "made to fail")

    def read(self, path: Path) -> tuple[bytes, Identity]:
        self._ask()
        return self.inner.read(path)

    def identity(self, path: Path) -> Identity:
        self._ask()
        return self.inner.identity(path)

    def create(self, path: Path) -> int:
        self._ask()
        return self.inner.create(path)

    def write(self, fd: int, data: memoryview) -> int:
        self._ask()
        return self.inner.write(fd, data[: self.at_most or len(data)])

    def sync(self, fd: int) -> None:
        self._ask()
        self.inner.sync(fd)

    def close(self, fd: int) -> None:
        self.inner.close(fd)
        self._ask()

    def link(self, old: Path, new: Path) -> None:
        self._ask()
        self.inner.link(old, new)

    def replace(self, old: Path, new: Path) -> None:
        self._ask()
        self.inner.replace(old, new)

    def remove(self, path: Path) -> None:
        self._ask()
        self.inner.remove(path)

    def sync_folder(self, folder: Path) -> None:
        self._ask()
        self.inner.sync_folder(folder)

    def lock(self, path: Path) -> Callable[[], None]:
        self._ask()
        return self.inner.lock(path)

    def sleep(self, seconds: float) -> None:
        self.inner.sleep(seconds)

    def now(self) -> float:
        return self.inner.now()
