"""The session file: its bytes, its documents, writing it and opening it.

The bytes are JSON, one line a table, with a checksum on the first line:

    {"_meta":{"format":1,"seq":12,"sha256":"…"}
    ,"evening":{"evening":{…}}
    ,"contributions":{"b001":{…},"b002":{…}}
    }

The checksum covers the format number, the sequence number and every byte after the first line.
Later formats keep the first line as it is, so that an older sessie can tell "newer" from "damaged".

A save is one transaction under TinyDB, however many of its operations it took, and what was saved
survives a kill and a power cut:

1. write everything to a new file beside the old one, and wait until it is on the medium;
2. give the old file a second name, `.vorige`;
3. put the new file in its place at once;
4. wait until the new names are on the medium.

At any moment in between, the session file is the whole old one or the whole new one.

A save that takes words away takes them out of what stands beside the file too, and does so before
step 3, so that no kill leaves them: `.vorige` goes, and comes back as a copy of the new file after
step 4; files that were kept aside get "…" in the place of the words. What a kill left undone (a
`.vorige` that is not there, or that holds more than the file) is done when the file is opened; by
the app right behind its first picture.

What is opened, in this order:

1. the file, when its checksum and its shape are right;
2. else the previous state (`.vorige`), when that is right: it lacks at most the last save;
3. else the file, when only its checksum is wrong: someone changed it by hand, or a letter in it
   was damaged. A facilitator who stands before the room with it is better helped by every word
   plus a warning than by nothing;
4. else nothing, and nothing is changed on disk.

In the cases 2 and 3 the user is told, and the file as it was is kept aside when it is first
written again. Case 2 comes first because nobody can tell a change by hand from damage, and the
previous state is known to be what was typed.
"""

from __future__ import annotations

import errno
import gc
import hashlib
import json
import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from functools import cache
from pathlib import Path
from typing import Any, Generic, TypeVar, get_type_hints

import orjson
from tinydb import TinyDB
from tinydb.storages import Storage
from tinydb.table import Table as TinyTable

from sessie.model.changes import Change
from sessie.model.frozen import dataclass, names_of
from sessie.model.plain import from_plain, to_plain
from sessie.model.session import COLLECTIONS, MAY_LACK, SINGLES, Session
from sessie.store.disk import (
    DISK,
    Identity,
    Ops,
    beside,
    exists,
    numbered,
    put_in_place,
    write_file,
)
from sessie.store.errors import NoSuchSession, StoreDamaged, StoreError, StoreNewer

FORMAT = 1
Table = dict[str, dict[str, Any]]
"""Document id → document."""
Tables = dict[str, Table]
META = "_meta"
NEW, COPY = "nieuw", "kopie"
"""Endings of what is being written: the file itself, and what stands beside it."""


@dataclass(frozen=True, slots=True)
class Decoded:
    """What a file holds."""

    tables: Tables
    seq: int
    """How many times the session had been written."""
    header: bytes
    sound: bool
    """Whether the checksum is right; if not, it was damaged or edited by hand."""


def encode(tables: Mapping[str, bytes], seq: int) -> tuple[bytes, bytes]:
    """The first line and the rest of a file, from each table's JSON."""
    lines = [b",%b:%b\n" % (orjson.dumps(name), table) for name, table in tables.items()]
    body = b"".join(lines) + b"}\n"
    return _header(FORMAT, seq, _digest(FORMAT, seq, body)), body


def without_tables(decoded: Decoded, names: Iterable[str]) -> bytes | None:
    """The same file without these tables; None when it has none of them."""
    left = {name: orjson.dumps(table) for name, table in decoded.tables.items()
            if name not in names}  # fmt: skip
    return b"".join(encode(left, decoded.seq)) if len(left) < len(decoded.tables) else None


def decode(data: bytes) -> Decoded:
    """Take a file apart.

    Raises ValueError when it is no session file any more, and StoreNewer when it is a whole file
    of a later format.
    """
    content = orjson.loads(data)
    if not isinstance(content, dict) or not isinstance(meta := content.pop(META, None), dict):
        raise ValueError("no session file")
    number, seq, digest = (meta.get(key) for key in ("format", "seq", "sha256"))
    if type(number) is not int or type(seq) is not int or type(digest) is not str:
        raise ValueError("no format, number or checksum")
    header, _, body = data.partition(b"\n")
    header += b"\n"
    sound = header == _header(number, seq, digest) and digest == _digest(number, seq, body)
    if number > FORMAT and sound:
        raise StoreNewer(
            "Deze sessie is gemaakt met een nieuwere versie van sessie: "
            "werk het programma bij en open haar dan."
        )
    if number != FORMAT or not _is_tables(content):
        raise ValueError("not the shape of this format")
    return Decoded(content, seq, header, sound)


def _header(number: int, seq: int, digest: str) -> bytes:
    meta = orjson.dumps({"format": number, "seq": seq, "sha256": digest})
    return b'{"_meta":%b\n' % meta


def _digest(number: int, seq: int, body: bytes) -> str:
    digest = hashlib.sha256(b"%d %d\n" % (number, seq))
    digest.update(body)
    return digest.hexdigest()


def _is_tables(content: dict[str, Any]) -> bool:
    return all(
        isinstance(table, dict) and {*map(type, table.values())} <= {dict}
        for table in content.values()
    )


# documents ------------------------------------------------------------------------------------


def session_from(tables: Tables) -> Session:
    """The session that these tables hold. Raises ValueError when something does not fit."""
    parts: dict[str, Any] = {}
    for name, cls in SINGLES.items():
        table = tables.get(name, {})
        if name in table:
            parts[name] = from_plain(cls, table[name])
        elif name not in MAY_LACK:
            raise ValueError(f"no {name}")
    for name, cls in COLLECTIONS.items():
        parts[name] = _entities(cls, tables.get(name, {}))
    return Session(**parts)


def _entities(cls: Any, table: Table) -> dict[str, Any]:
    """One `cls(…)` a document where every field is a plain value, as in a slip: with thousands of
    them that is most of the time of opening."""
    if not table:
        return {}  # to look up what it would consist of takes longer than all the rest
    names, kinds = _flat(cls)
    held: dict[str, Any] = {}
    for key, document in table.items():
        if tuple(document) == names and tuple(map(type, document.values())) == kinds:
            entity = cls(*document.values())
        else:
            entity = from_plain(cls, document)
        if entity.id != key:
            raise ValueError(f"{key} is not {entity.id}")
        held[key] = entity
    return held


@cache
def _flat(cls: Any) -> tuple[tuple[str, ...], tuple[type[Any], ...]]:
    """Names and types of the fields; a field of another kind than these never has its type."""
    hints = get_type_hints(cls)
    names = names_of(cls)
    return names, tuple(hints[name] for name in names)


def document_from(change: Change) -> dict[str, Any]:
    """The document to keep for an entity. Raises StoreError when it would not come back: half a
    character, a number that is none, a field of another type."""
    document: dict[str, Any] = to_plain(change.after)
    try:
        from_plain(type(change.after), orjson.loads(orjson.dumps(document)))
    except (ValueError, TypeError) as error:
        raise StoreError(
            "Wat er het laatst bij kwam kan niet bewaard worden: "
            "maak het ongedaan met ctrl+z en voer het opnieuw in."
        ) from error
    return document


# writing --------------------------------------------------------------------------------------


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
        self._gone: set[str] = set()
        self._owing = False
        self.ops = ops
        """The disk that it is on."""

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

    @property
    def settled(self) -> bool:
        """Whether nothing is left to do of the last commit."""
        return not self.unsure and not self._owing

    def commit(self) -> None:
        """Write everything, and return when it is on the medium, and what is no longer in it is in
        no file beside it."""
        tables = self.read() or {}
        self._staged, self.aside = None, None
        header, body = encode(self._encode(tables), self.seq + 1)
        found = taken_away(self._memory, tables, body)
        self._owing = self._owing or found.anything
        self._gone = {text for text in self._gone | found.words if _quoted(text) not in body}
        new = beside(self.path, NEW)
        write_file(new, header + body, self.ops)
        try:
            ours = self._is_ours()
            if self._owing:
                with suppress(OSError):
                    self._forget()
            elif ours:
                self._keep_previous()
            put_in_place(new, self.path, self.ops)
        except OSError:
            with suppress(OSError):
                self.ops.remove(new)
            raise
        self._memory, self._header, self.unsure = tables, header, True
        self.seq += 1
        self._identity = self._identity_now()
        self.ops.sync_folder(self.path.parent)
        self.unsure = False
        if self._owing or self.aside:
            self._forget()
        if self._owing:
            self._owing = False
            self._renew_previous(header + body)

    def mend_previous(self) -> None:
        """Make the previous state anew when it is not there, cannot be read, or holds words that
        the file does not: a kill came between the two. Never raises OSError."""
        header, body = encode(self._encode(self._memory), self.seq)
        try:
            before = decode(self.ops.read(beside(self.path, "vorige"))[0])
            if before.sound and not taken_away(before.tables, self._memory, body).anything:
                return
        except (OSError, ValueError, StoreError):
            pass
        self._renew_previous(header + body)

    def _forget(self) -> None:
        """Nothing that stands beside the file holds what is gone."""
        for ending in ("vorige", COPY) if self._owing else ():
            with suppress(FileNotFoundError):
                self.ops.remove(beside(self.path, ending))
        for path in self._kept_aside():
            data = self._content(path) or b""
            if (left := without(data, self._gone)) != data:
                self._write_beside(path, left)
        self.ops.sync_folder(self.path.parent)

    def _kept_aside(self) -> list[Path]:
        starts = tuple(f"{self.path.name}.{ending}-" for ending in _ASIDE)
        with suppress(OSError):
            names = self.ops.listing(self.path.parent)
            return [self.path.with_name(name) for name in names if name.startswith(starts)]
        return []

    def _renew_previous(self, data: bytes) -> None:
        """The file itself is safe, and the next save gives it a previous state anyhow."""
        with suppress(OSError):
            self._write_beside(beside(self.path, "vorige"), data)
            self.ops.sync_folder(self.path.parent)

    def _write_beside(self, path: Path, data: bytes) -> None:
        new = beside(self.path, COPY)
        write_file(new, data, self.ops)
        try:
            put_in_place(new, path, self.ops)
        except OSError:
            with suppress(OSError):
                self.ops.remove(new)
            raise

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
            return self.ops.identity(self.path)
        return None

    def _is_ours(self) -> bool:
        """Whether the file is still what we wrote. If another program changed it, that version is
        kept aside first. A new time alone (backup, synchronising) is no change."""
        try:
            if self.ops.identity(self.path) == self._identity:
                return True
        except FileNotFoundError:
            return False
        data = self._content(self.path)
        if self._header and data and data.startswith(self._header) and _is_sound(data):
            return True
        self._keep_aside(data)
        return False

    def _content(self, path: Path) -> bytes | None:
        """None when it cannot be read; it may still get another name."""
        with suppress(OSError):
            return self.ops.read(path)[0]
        return None

    def _keep_aside(self, data: bytes | None) -> None:
        ending = _ASIDE[0] if self._identity else _ASIDE[1]
        stamp = time.strftime("%Y%m%d-%H%M%S", time.localtime(self.ops.now()))
        names = (beside(self.path, end) for end in numbered(f"{ending}-{stamp}"))
        aside = next(path for path in names if not exists(path, self.ops))
        try:
            self.ops.link(self.path, aside)
        except OSError:
            if data is None:
                raise
            write_file(aside, data, self.ops)
        self.aside = aside

    def _keep_previous(self) -> None:
        """A stick may not know second names for a file; saving matters more than this."""
        previous = beside(self.path, "vorige")
        with suppress(OSError):
            self.ops.remove(previous)
        with suppress(OSError):
            self.ops.link(self.path, previous)


# what is gone ---------------------------------------------------------------------------------

_ASIDE = ("anders", "beschadigd")
"""How the endings of files begin that were kept aside: changed by another program, or damaged."""
_DOTS = "…"
_LOOSE = 8
"""Bytes of a text that is found in a damaged file without the quotes around it."""


@dataclass(frozen=True, slots=True)
class Gone:
    """What tables hold no longer."""

    words: frozenset[str] = frozenset()
    """The texts that are nowhere in them any more; no ids of documents."""
    documents: bool = False
    """Whether a whole document is gone, also when its texts are used elsewhere."""

    @property
    def anything(self) -> bool:
        """Whether it must leave the previous state as well."""
        return bool(self.words) or self.documents


def taken_away(old: Tables, new: Tables, body: bytes) -> Gone:
    """What is in the old tables and not in the new ones, of which `body` is the JSON. Documents are
    never changed in place, so one that is the same object is the same."""
    words: set[str] = set()
    documents = False
    for name, before in old.items():
        after = new.get(name, {})
        if before is after:
            continue
        for key, document in before.items():
            now = after.get(key)
            if now is not document and now != document:
                documents = documents or now is None
                words.update(texts_in(document))
    words = {text for text in words if text and _quoted(text) not in body}
    ids = {key for table in old.values() for key in table} if words else set()
    return Gone(frozenset(words - ids), documents)


def texts_in(plain: Any) -> Iterator[str]:
    """Every text in what `to_plain` made, the keys of its mappings too."""
    if isinstance(plain, str):
        yield plain
    elif isinstance(plain, Mapping):
        for key, value in plain.items():
            yield key
            yield from texts_in(value)
    elif isinstance(plain, list):
        for part in plain:
            yield from texts_in(part)


def _quoted(text: str) -> bytes:
    return orjson.dumps(text)


def without(data: bytes, words: Iterable[str]) -> bytes:
    """The bytes of a file that was kept aside, with "…" for these texts. In one that is no JSON any
    more a text also goes without its quotes, and when the file ends in the middle of it."""
    whole = _is_json(data)
    for text in sorted(words, key=len, reverse=True):
        for written in {_quoted(text), json.dumps(text).encode()}:
            data = data.replace(written, _quoted(_DOTS))
            inside = written[1:-1]
            if not whole and len(inside) >= _LOOSE:
                data = data.replace(inside, _DOTS.encode())
                ends = range(len(inside) - 1, _LOOSE // 2, -1)
                cut = next((n for n in ends if data.endswith(inside[:n])), 0)
                data = data[: len(data) - cut]
    return data


def _is_json(data: bytes) -> bool:
    try:
        orjson.loads(data)
    except ValueError:
        return False
    return True


def _is_sound(data: bytes) -> bool:
    try:
        return decode(data).sound
    except ValueError:
        return False


# opening --------------------------------------------------------------------------------------

T = TypeVar("T")
Build = Callable[[Tables], T]
"""Makes a value of the tables; raises ValueError when they do not fit."""

RESTORED = (
    "Het bestand klopte niet meer (beschadigd of buiten sessie gewijzigd), dus de vorige stand is "
    "geopend: kijk of het laatste briefje er nog is."
)
GONE = "Het bestand was weg, dus de vorige stand is geopend: kijk of het laatste briefje er nog is."
UNSURE = (
    "Het bestand is buiten sessie gewijzigd of licht beschadigd, en is geopend zoals het nu is: "
    "kijk de teksten na."
)


@dataclass(frozen=True, slots=True)
class Loaded(Generic[T]):
    """What was opened."""

    value: T
    decoded: Decoded
    identity: Identity | None
    """None when the file has to be written anew because it is not what was opened."""
    notice: str = ""
    """What the user must know, in Dutch; empty if all is well."""


def load(path: Path, build: Build[T], ops: Ops = DISK) -> Loaded[T]:
    """Open a session file without changing anything.

    Raises NoSuchSession, StoreDamaged, StoreNewer, and OSError when it may not be read.
    """
    with no_collecting():
        main, there = _look(path, build, ops)
        if main and main.decoded.sound:
            return main
        previous, there_too = _look(beside(path, "vorige"), build, ops)
    if previous and previous.decoded.sound:
        notice = RESTORED if there else GONE
        return Loaded(previous.value, previous.decoded, None, notice)
    if main:
        return Loaded(main.value, main.decoded, None, UNSURE)
    if not there and not there_too:
        raise NoSuchSession("Deze sessie is er niet meer: kies een andere uit de lijst.", path)
    raise StoreDamaged(
        f"Het bestand {path.name} is beschadigd en een vorige stand is er niet: "
        "laat het staan en zet een kopie terug, of begin een nieuwe sessie.",
        path,
    )


def _look(path: Path, build: Build[T], ops: Ops) -> tuple[Loaded[T] | None, bool]:
    """What is in a file if it can be read, and whether there is a file."""
    try:
        data, identity = ops.read(path)
        decoded = decode(data)
        return Loaded(build(decoded.tables), decoded, identity), True
    except FileNotFoundError:
        return None, False
    except ValueError:
        return None, True
    except OSError as error:
        if error.errno != errno.EIO:
            raise
        return None, True


@contextmanager
def no_collecting() -> Iterator[None]:
    """Thousands of new objects, none of them garbage: looking for it would double the time."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()
