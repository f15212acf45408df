"""The disk: every touch of it, one method each, and whole files or none.

`Ops` is a seam: tests put a disk in its place that fails, forgets or is cut off at any step. What
writes files on it is here once, for sessions, reports, sheets, zips and the user's own content.
"""

from __future__ import annotations

import errno
import os
import re
import shutil
import stat
import sys
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from functools import partial
from itertools import count
from pathlib import Path
from zlib import crc32

from sessie.store.errors import NotAFile, StoreBusy, explain

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

Identity = tuple[int, int, int, int]
"""Device, inode, size in bytes and time of change in nanoseconds: another value, another file."""

_READ = os.O_RDONLY | getattr(os, "O_BINARY", 0) | getattr(os, "O_NONBLOCK", 0)
_NEW = (
    os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)
)
_LOCK = os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)
_HELD = {errno.EACCES, errno.EAGAIN, errno.EDEADLK}
_NO_FOLDER_SYNC = {errno.EINVAL, errno.ENOTSUP, errno.EBADF}
_NO_LINKS = {
    *(errno.EPERM, errno.ENOSYS, errno.EOPNOTSUPP, errno.ENOTSUP, errno.EMLINK, errno.EXDEV),
    errno.EINVAL,
}
"""What a file system says that has no second names for a file (exFAT, a mapped drive)."""
_NO_LINKS_ON_WINDOWS = _NO_LINKS | {errno.EACCES}
_WAITS = (0.05, 0.1, 0.2, 0.4, 0.75, 1.0)
"""Seconds between tries when Windows says that another program (a virus scanner, OneDrive) has
the file open: 2.5 s in all, then it is an error."""


class Ops:
    """The real disk. Every method raises OSError as the system does."""

    windows = os.name == "nt"

    def read(self, path: Path) -> tuple[bytes, Identity]:
        """All bytes of a file, and which file that was. Raises NotAFile for anything else."""
        refuse_strange(path, os.stat(path))
        fd = os.open(path, _READ)
        with os.fdopen(fd, "rb") as file:
            found = os.fstat(fd)
            refuse_strange(path, found)
            return file.read(), _identity(found)

    def listing(self, folder: Path) -> list[str]:
        """The names in a folder, in order."""
        return sorted(os.listdir(folder))

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
        with suppress(FileNotFoundError):
            refuse_strange(path, os.lstat(path))
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
        msvcrt.locking(fd, msvcrt.LK_NBLCK, 1)
    else:
        fcntl.flock(fd, fcntl.LOCK_EX | fcntl.LOCK_NB)


def refuse_strange(path: Path, found: os.stat_result) -> None:
    """Raise NotAFile for anything but a regular file: a pipe may never give any byte."""
    if not stat.S_ISREG(found.st_mode):
        raise NotAFile(errno.EINVAL, "no regular file", str(path))


def _identity(found: os.stat_result) -> Identity:
    return found.st_dev, found.st_ino, found.st_size, found.st_mtime_ns


DISK = Ops()


# names ----------------------------------------------------------------------------------------


def beside(path: Path, ending: str) -> Path:
    """The companion of a file with this ending: vorige, nieuw, lock, beschadigd-…"""
    return path.with_name(f"{path.name}.{ending}")


def companions(path: Path) -> list[Path]:
    """Everything that stands beside a file under its name and an ending."""
    return sorted(file for file in path.parent.iterdir() if file.name.startswith(f"{path.name}."))


def exists(path: Path, ops: Ops = DISK) -> bool:
    """Whether something has this name."""
    try:
        ops.identity(path)
    except FileNotFoundError:
        return False
    return True


def numbered(name: str) -> Iterator[str]:
    """A name, and what to take when it is taken: `name`, `name-2`, `name-3` …"""
    yield name
    for number in count(2):
        yield f"{name}-{number}"


# folders --------------------------------------------------------------------------------------


def make_folder(folder: Path) -> None:
    """Make a folder and those above it that are missing, for the owner only."""
    if folder.is_dir():
        return
    make_folder(folder.parent)
    try:
        folder.mkdir(mode=0o700)
    except FileExistsError:
        if not folder.is_dir():
            raise


def remove_folder(folder: Path) -> None:
    """Take a folder of ours away with all that is in it; of a link or a file that has its name
    only the name. Raises OSError; it is no error when nothing is there."""
    with suppress(FileNotFoundError):
        if stat.S_ISDIR(os.lstat(folder).st_mode):
            shutil.rmtree(folder)
        else:
            os.unlink(folder)


# keeping others out ---------------------------------------------------------------------------


def take(path: Path, effect: str, busy: str = "", ops: Ops = DISK) -> Callable[[], None]:
    """Keep others from this file until the function that this gives is called.

    Raises StoreBusy, saying `busy` if that is given, and StoreError saying what does not happen.
    """
    try:
        return ops.lock(beside(path, "lock"))
    except StoreBusy as error:
        raise StoreBusy(busy or str(error), path) from None
    except OSError as error:
        raise explain(error, path, effect) from error


@contextmanager
def alone(path: Path, effect: str, busy: str = "", ops: Ops = DISK) -> Iterator[None]:
    """Nobody else has this file meanwhile, and errors of the disk become a sentence; see `take`."""
    release = take(path, effect, busy, ops)
    try:
        yield
    except OSError as error:
        raise explain(error, path, effect) from error
    finally:
        release()


# writing --------------------------------------------------------------------------------------


def create_file(path: Path, data: bytes, ops: Ops = DISK) -> None:
    """Write a new file for its owner only, and return when its bytes are on the medium.

    A failure leaves nothing. After a failed sync nothing more is done with the file: a second sync
    of it may succeed without the bytes (Rebello et al., "Can Applications Recover from fsync
    Failures?"). Raises FileExistsError when anything has the name, and OSError.
    """
    fd = ops.create(path)
    try:
        try:
            _write_all(fd, data, ops)
            ops.sync(fd)
        finally:
            ops.close(fd)
    except OSError:
        with suppress(OSError):
            ops.remove(path)
        raise


def write_file(path: Path, data: bytes, ops: Ops = DISK) -> None:
    """The same for a name that only we use: a leftover or link that has it goes first."""
    with suppress(FileNotFoundError):
        ops.remove(path)
    create_file(path, data, ops)


def add_file(paths: Iterable[Path], data: bytes, ops: Ops = DISK) -> Path:
    """Write a new file under the first of these names, all in one folder, that nothing has.

    Never over or through what is there, be it a link. The file is for its owner only and whole
    when its name appears; a failure leaves nothing. Raises FileExistsError when every name is
    taken, and OSError.
    """
    names = iter(paths)
    path = next(names)
    with _temporary(path.parent, data, ops) as temporary:
        while not _given_name(temporary, path, ops):
            following = next(names, None)
            if following is None:
                raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), str(path))
            path = following
    _sync_names(path.parent, ops)
    return path


def write_over(path: Path, data: bytes, ops: Ops = DISK) -> None:
    """Write a file in the place of what has its name, which is whole until the new one is."""
    with _temporary(path.parent, data, ops) as temporary:
        put_in_place(temporary, path, ops)
    _sync_names(path.parent, ops)


def put_in_place(new: Path, path: Path, ops: Ops = DISK) -> None:
    """Give a file or folder another name at once; on Windows it waits for who has it open."""
    for wait in _WAITS:
        try:
            return ops.replace(new, path)
        except PermissionError:
            if not ops.windows:
                raise
            ops.sleep(wait)
    raise OSError(errno.EBUSY, "another program has the file open")


def forget_leftovers(folder: Path) -> None:
    """Take away what was being written in this folder by a program that was killed. Of another
    machine, or where nobody can tell whether a program lives, only what is a day old. Never raises
    OSError."""
    with suppress(OSError):
        for name in os.listdir(folder):
            if found := _TEMPORARY.fullmatch(name):
                with suppress(OSError):
                    path = folder / name
                    old = time.time() - os.lstat(path).st_mtime > _DAY
                    if old or (found[1] == _machine() and not is_alive(int(found[2]))):
                        os.unlink(path)


def is_alive(process: int) -> bool:
    """Whether a program with this number may still run on this machine."""
    if sys.platform == "win32":
        return True  # asking would end it
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except OSError:
        return True
    return True


_TEMPORARY = re.compile(r"\.sessie-([0-9a-f]{8})-([0-9]{1,9})-[0-9a-f]{16}\.tmp")
"""Name of a file that is not whole yet: machine and program that write it."""
_DAY = 24 * 3600.0


def _machine() -> str:
    import platform

    return f"{crc32(platform.node().encode()):08x}"


@contextmanager
def _temporary(folder: Path, data: bytes, ops: Ops) -> Iterator[Path]:
    """A whole file under a name that nobody has, gone afterwards; what others left goes first."""
    forget_leftovers(folder)
    path = folder / f".sessie-{_machine()}-{os.getpid()}-{os.urandom(8).hex()}.tmp"
    create_file(path, data, ops)
    try:
        yield path
    finally:
        with suppress(OSError):  # of a file that has its name, or that was never to be
            ops.remove(path)


def _given_name(temporary: Path, path: Path, ops: Ops) -> bool:
    """Whether the file could get this name; not when anything has it."""
    try:
        ops.link(temporary, path)
    except FileExistsError:
        return False
    except OSError as error:
        if error.errno not in (_NO_LINKS_ON_WINDOWS if ops.windows else _NO_LINKS):
            raise
        return _given_name_without_links(temporary, path, ops)
    return True


def _given_name_without_links(temporary: Path, path: Path, ops: Ops) -> bool:
    """Claim the name with an empty file, which only succeeds when it is free, and replace that."""
    try:
        fd = ops.create(path)
    except FileExistsError:
        return False
    try:
        ops.close(fd)
        put_in_place(temporary, path, ops)
    except OSError:
        with suppress(OSError):
            ops.remove(path)
        raise
    return True


def _sync_names(folder: Path, ops: Ops) -> None:
    """Make a name last through a power cut where that can be done; the file is there anyhow."""
    with suppress(OSError):
        ops.sync_folder(folder)


def _write_all(fd: int, data: bytes, ops: Ops) -> None:
    rest = memoryview(data)
    while rest:
        written = ops.write(fd, rest)
        if written <= 0:
            raise OSError(errno.EIO, "nothing was written")
        rest = rest[written:]
