"""Every touch of the disk that the store makes, one method each.

It is a seam: tests put a disk in its place that fails, forgets or is cut off at any step.
"""

from __future__ import annotations

import errno
import os
import sys
import time
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from pathlib import Path

from sessie.store.errors import StoreBusy

Identity = tuple[int, int, int, int]
"""Device, inode, size in bytes and time of change in nanoseconds: another value, another file."""

_READ = os.O_RDONLY | getattr(os, "O_BINARY", 0)
_NEW = (
    os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)
)
_LOCK = os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)
_HELD = {errno.EACCES, errno.EAGAIN, errno.EDEADLK}
_NO_FOLDER_SYNC = {errno.EINVAL, errno.ENOTSUP, errno.EBADF}


class Ops:
    """The real disk. Every method raises OSError as the system does."""

    windows = os.name == "nt"

    def read(self, path: Path) -> tuple[bytes, Identity]:
        """All bytes of a file, and which file that was."""
        fd = os.open(path, _READ)
        with os.fdopen(fd, "rb") as file:
            identity = _identity(os.fstat(fd))
            return file.read(), identity

    def identity(self, path: Path) -> Identity:
        """Which file, or link, has this name now."""
        return _identity(os.lstat(path))

    def create(self, path: Path) -> int:
        """Open a new file for writing, for the owner only; never an existing one or a link."""
        return os.open(path, _NEW, 0o600)

    def write(self, fd: int, data: memoryview) -> int:
        """Write, perhaps only a part; gives the number of bytes written."""
        return os.write(fd, data)

    def sync(self, fd: int) -> None:
        """Return when the bytes are on the medium; macOS needs its own call to empty the drive."""
        if sys.platform == "darwin":
            import fcntl

            with suppress(OSError):
                fcntl.fcntl(fd, fcntl.F_FULLFSYNC)
                return
        os.fsync(fd)

    def close(self, fd: int) -> None:
        """Close a file."""
        os.close(fd)

    def link(self, old: Path, new: Path) -> None:
        """A second name for a file."""
        os.link(old, new)

    def replace(self, old: Path, new: Path) -> None:
        """Give a file another name at once, in the place of what had that name."""
        os.replace(old, new)

    def remove(self, path: Path) -> None:
        """Take a name away."""
        os.unlink(path)

    def sync_folder(self, folder: Path) -> None:
        """Return when the names in a folder are on the medium; Windows has nothing like it."""
        if self.windows:
            return
        fd = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(fd)
        except OSError as error:
            if error.errno not in _NO_FOLDER_SYNC:
                raise
        finally:
            os.close(fd)

    def lock(self, path: Path) -> Callable[[], None]:
        """Keep others out until the function that this gives is called, or the process ends.

        Raises StoreBusy when another holds it.
        """
        fd = os.open(path, _LOCK, 0o600)
        try:
            _take(fd)
            if os.fstat(fd).st_nlink == 0:  # wiped a moment ago, so it keeps nobody out
                raise BlockingIOError(errno.EAGAIN, "gone")
        except OSError as error:
            os.close(fd)
            if error.errno not in _HELD:
                raise
            raise StoreBusy(
                "Deze sessie is al open in een ander venster: ga daar verder of sluit dat eerst.",
                path,
            ) from None
        return partial(os.close, fd)

    def sleep(self, seconds: float) -> None:
        """Wait."""
        time.sleep(seconds)

    def now(self) -> float:
        """Seconds since 1970."""
        return time.time()


def _take(fd: int) -> None:
    """Lock an open file without waiting; closing it, or the end of the process, lets go."""
    if sys.platform == "win32":
        import msvcrt

        msvcrt.locking(fd, msvcrt.LK_NBLCK, 1)
    else:
        import fcntl

        fcntl.flock(fd, fcntl.LOCK_EX | fcntl.LOCK_NB)


def _identity(stat: os.stat_result) -> Identity:
    return stat.st_dev, stat.st_ino, stat.st_size, stat.st_mtime_ns


DISK = Ops()
