"""One session file under TinyDB: what was saved survives a kill and a power cut.

A save is one transaction, however many TinyDB operations it took:

1. write everything to a new file beside the old one, and wait until it is on the medium;
2. give the old file a second name, `.vorige`;
3. put the new file in its place at once;
4. wait until the new names are on the medium.

At any moment in between, the session file is the whole old one or the whole new one.
"""

from __future__ import annotations

import errno
import time
from collections.abc import Mapping, Sequence
from contextlib import suppress
from itertools import chain, count
from pathlib import Path
from typing import Any

import orjson
from tinydb import TinyDB
from tinydb.storages import Storage
from tinydb.table import Table as TinyTable

from sessie.store import file_format
from sessie.store.file_format import Decoded, Tables
from sessie.store.files import beside, first_free, write_file
from sessie.store.ops import DISK, Identity, Ops

_WAITS = (0.05, 0.1, 0.2, 0.4, 0.75, 1.0)
"""Seconds between tries when Windows says that another program (a virus scanner, OneDrive) has
the file open: 2.5 s in all, then it is an error."""


class StringTable(TinyTable):
    """A table whose documents have a text as id, and of which no query is kept."""

    document_id_class = str  # type: ignore[assignment]

    def hold(self, documents: Mapping[str, Any], order: Sequence[str]) -> None:
        """Put these documents in, new or in the place of one with the same id, and keep exactly
        the ids in `order`, in that order. It counts as one operation."""

        def update(table: dict[Any, Any]) -> None:
            table.update(documents)
            if list(table) != order:
                held = {key: table[key] for key in order}
                table.clear()
                table.update(held)

        self._update_table(update)


class Database(TinyDB):
    """TinyDB over one storage, with tables that have texts as ids."""

    table_class = StringTable

    def __init__(self, storage: DurableStorage) -> None:
        super().__init__(storage=lambda: storage)

    def string_table(self, name: str) -> StringTable:
        """The table with this name."""
        table = self.table(name, cache_size=0)
        assert isinstance(table, StringTable)
        return table


class DurableStorage(Storage):
    """The content of one file in memory; `commit` is the only thing that writes.

    Reading costs no I/O. Memory never runs ahead of the file: after a failed commit it is what
    the file is. Methods raise OSError as the disk does; no commit tries again by itself.
    """

    def __init__(self, path: Path, found: Decoded | None = None,
                 identity: Identity | None = None, ops: Ops = DISK) -> None:  # fmt: skip
        """`found` is what memory begins with. Without `identity` the file at `path`, if there is
        one, is not what `found` came from, and is kept aside by the first commit."""
        self.path = path
        self.seq = found.seq if found else 0
        """How many times the session was written."""
        self.unsure = False
        """Whether the last commit put the file in place but could not make sure of it."""
        self.aside: Path | None = None
        """Where the last commit kept a file that was not ours, if it met one."""
        self._memory: Tables = found.tables if found else {}
        self._staged: Tables | None = None
        self._header = found.header if found and identity else b""
        self._identity = identity
        self._encoded: dict[str, tuple[Any, bytes]] = {}
        self._ops = ops

    def read(self) -> Tables | None:
        """What was staged since the last commit, else what is in the file.

        The tables may be replaced by the caller; the documents in them are never changed in place.
        """
        return dict(self._memory if self._staged is None else self._staged)

    def write(self, data: dict[str, dict[str, Any]]) -> None:
        """Stage: nothing reaches the disk before `commit`."""
        self._staged = data

    def discard(self) -> None:
        """Forget what was staged."""
        self._staged = None

    def commit(self) -> None:
        """Write everything, and return when it is on the medium."""
        tables = self.read() or {}
        self._staged, self.aside = None, None
        header, body = file_format.encode(self._encode(tables), self.seq + 1)
        new = beside(self.path, "nieuw")
        write_file(new, header + body, self._ops)
        try:
            if self._is_ours():
                self._keep_previous()
            self._put_in_place(new)
        except OSError:
            with suppress(OSError):
                self._ops.remove(new)
            raise
        self._memory, self._header, self.unsure = tables, header, True
        self.seq += 1
        self._identity = self._identity_now()
        self._ops.sync_folder(self.path.parent)
        self.unsure = False

    def _encode(self, tables: Tables) -> dict[str, bytes]:
        """Each table as JSON; TinyDB makes a new dict of a table that it touches, so the same dict
        is the same JSON."""
        held = self._encoded
        self._encoded = {
            name: old if (old := held.get(name)) and old[0] is table
            else (table, orjson.dumps(table))
            for name, table in tables.items()
        }  # fmt: skip
        return {name: encoded for name, (_, encoded) in self._encoded.items()}

    def _identity_now(self) -> Identity | None:
        """None when the disk does not tell; the next commit then looks inside the file."""
        with suppress(OSError):
            return self._ops.identity(self.path)
        return None

    def _is_ours(self) -> bool:
        """Whether the file is still what we wrote. If another program changed it, that version is
        kept aside first. A new time alone (backup, synchronising) is no change."""
        try:
            if self._ops.identity(self.path) == self._identity:
                return True
        except FileNotFoundError:
            return False
        data = self._content()
        if self._header and data and data.startswith(self._header) and _is_sound(data):
            return True
        self._keep_aside(data)
        return False

    def _content(self) -> bytes | None:
        """None when it cannot be read; it may still get another name."""
        with suppress(OSError):
            return self._ops.read(self.path)[0]
        return None

    def _keep_aside(self, data: bytes | None) -> None:
        ending = "anders" if self._identity else "beschadigd"
        stamp = time.strftime("%Y%m%d-%H%M%S", time.localtime(self._ops.now()))
        endings = chain([f"{ending}-{stamp}"], (f"{ending}-{stamp}-{n}" for n in count(2)))
        aside = first_free((beside(self.path, end) for end in endings), self._ops)
        try:
            self._ops.link(self.path, aside)
        except OSError:
            if data is None:
                raise
            write_file(aside, data, self._ops)
        self.aside = aside

    def _keep_previous(self) -> None:
        """A stick may not know second names for a file; saving matters more than this."""
        previous = beside(self.path, "vorige")
        with suppress(OSError):
            self._ops.remove(previous)
        with suppress(OSError):
            self._ops.link(self.path, previous)

    def _put_in_place(self, new: Path) -> None:
        for wait in _WAITS:
            try:
                return self._ops.replace(new, self.path)
            except PermissionError:
                if not self._ops.windows:
                    raise
                self._ops.sleep(wait)
        raise OSError(errno.EBUSY, "another program has the file open")


def _is_sound(data: bytes) -> bool:
    try:
        return file_format.decode(data).sound
    except ValueError:
        return False
