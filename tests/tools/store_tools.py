"""A place to keep a file in, on the real disk or in memory, and short ways to fill it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from store_disks import HERE, MemoryDisk

from sessie.store.disk import DISK, Ops
from sessie.store.file import Database, DurableStorage, Loaded, Tables, load


class Place:
    """A file on one of the disks, and a look past the store at what lies there."""

    def __init__(self, path: Path, ops: Ops) -> None:
        self.path, self.ops = path, ops

    def names(self) -> set[str]:
        """The names in the folder, but the lock."""
        memory = self.ops if isinstance(self.ops, MemoryDisk) else None
        paths = memory.names if memory else self.path.parent.iterdir()
        return {path.name for path in paths if not path.name.endswith(".lock")}

    def content(self, ending: str = "") -> bytes:
        """What is in the file, or in its companion with this ending."""
        return self.ops.read(self._file(ending))[0]

    def put(self, data: bytes, ending: str = "") -> None:
        """Another program writes the file anew."""
        if isinstance(self.ops, MemoryDisk):
            return self.ops.put(self._file(ending), data)
        new = self.path.with_name("ander-programma")
        new.write_bytes(data)
        new.replace(self._file(ending))

    def _file(self, ending: str) -> Path:
        return self.path.with_name(self.path.name + ending)


KINDS_OF_DISK = ("memory", "disk")


def place_on(kind: Any, folder: Path) -> Place:
    """A place on the disk in memory or on the real one."""
    if kind == "memory":
        return Place(HERE, MemoryDisk())
    return Place(folder / HERE.name, DISK)


def same(tables: Tables) -> Tables:
    if "briefjes" not in tables:
        raise ValueError("no slips")
    return tables


def opened(place: Place, ops: Ops | None = None) -> Loaded[Tables]:
    return load(place.path, same, ops or place.ops)


def hold(storage: DurableStorage, *texts: str) -> None:
    documents = {text: {"tekst": text} for text in texts}
    Database(storage).string_table("briefjes").hold(documents, list(texts))


def written(place: Place, *generations: tuple[str, ...], ops: Ops | None = None) -> DurableStorage:
    storage = DurableStorage(place.path, ops=ops or place.ops)
    for texts in generations:
        hold(storage, *texts)
        storage.commit()
    return storage


def texts(tables: Tables | None) -> list[str]:
    return list((tables or {}).get("briefjes", {}))
