"""The bytes of a session file: JSON, one line a table, with a checksum on the first line.

    {"_meta":{"format":1,"seq":12,"sha256":"…"}
    ,"evening":{"evening":{…}}
    ,"contributions":{"b001":{…},"b002":{…}}
    }

The checksum covers the format number, the sequence number and every byte after the first line.
Later formats keep the first line as it is, so that an older sessie can tell "newer" from "damaged".
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import orjson

from sessie.store.errors import StoreNewer

FORMAT = 1
Table = dict[str, dict[str, Any]]
"""Document id → document."""
Tables = dict[str, Table]
META = "_meta"


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
        isinstance(table, dict) and all(isinstance(doc, dict) for doc in table.values())
        for table in content.values()
    )
