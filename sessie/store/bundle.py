"""A traject as one file: out as a zip, and in from a zip or a folder that may come from anybody.

What comes in is read into memory, within limits, and never unpacked: no name in a zip can point
anywhere.
"""

from __future__ import annotations

import io
import zlib
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile, ZipInfo

from sessie.model.dutch import clean, clean_line
from sessie.model.frozen import dataclass
from sessie.model.pictures import picture_name
from sessie.model.session import OF_PHONES, Session, without_phones
from sessie.model.traject import Traject
from sessie.rules.traject import renamed, renamed_in, school_of
from sessie.store.archive import FILE, SUFFIX, WORK, Archive, is_ours, sessions_in
from sessie.store.disk import Ops, alone, beside, exists, put_in_place, remove_folder
from sessie.store.errors import StoreDamaged, StoreError, explain
from sessie.store.file import Tables, decode, session_from, without_tables
from sessie.store.pictures import keep_pictures, picture_files, split_name
from sessie.store.session_store import SessionStore
from sessie.store.trajects import by_file, change_traject, traject_from

NEVER = (1980, 1, 1, 0, 0, 0)
"""The first date that a zip can hold: the same traject is always the same zip."""
NO_ZIP, NOTHING_READ = "er is geen zip gemaakt", "er is niets ingelezen"
MOST_FILES = 1000
"""A traject of years has some tens of sessions."""
MOST_BYTES = 100_000_000
"""Of all files together, unpacked, without their pictures."""
MOST_OF_PICTURES = 250_000_000
"""The same of the pictures."""
_LINK = 0o12
"""The sort of file that a symbolic link has in a zip."""
_PACKED = (ZIP_STORED, ZIP_DEFLATED)
"""Ways to pack of which never more is unpacked than is asked for."""

Files = dict[str, bytes]
"""Name of a file → what is in it."""


class BadBundle(StoreError):
    """What was given is no traject; nothing was read in."""


# out ------------------------------------------------------------------------------------------


def pack(archive: Archive, traject_id: str) -> bytes:
    """The zip of a traject: its sessions and `traject.json` as they were saved last.

    The same traject gives the same bytes. Raises StoreError when one of its files cannot be read:
    a copy that lacks something is no copy.
    """
    folder, packed = archive.trajects.folder_of(traject_id), io.BytesIO()
    with ZipFile(packed, "w") as out:
        sessions = sessions_in(folder)
        pictures = {file for path in sessions for file in picture_files(path)}
        for path in sorted([*sessions, *_kept_in(folder), *pictures]):
            info = ZipInfo(f"{folder.name}/{path.name}", NEVER)
            info.create_system, info.external_attr = 3, 0o600 << 16
            # A picture is packed already.
            info.compress_type = ZIP_STORED if path in pictures else ZIP_DEFLATED
            out.writestr(info, _packed_file(path, path in pictures, archive.ops))
    return packed.getvalue()


def _packed_file(path: Path, is_picture: bool, ops: Ops) -> bytes:
    if not is_picture:
        return _whole(path, traject_from if path.name == FILE else session_from, ops)
    try:
        return ops.read(path)[0]
    except OSError as error:
        raise explain(error, path, NO_ZIP) from error


def _kept_in(folder: Path) -> list[Path]:
    path = folder / FILE
    return [path] if exists(path) or exists(beside(path, "vorige")) else []


def _whole(path: Path, build: Callable[[Tables], object], ops: Ops) -> bytes:
    """The bytes of a file that is right, else of its previous state."""
    for file in (path, beside(path, "vorige")):
        try:
            data, _ = ops.read(file)
            decoded = decode(data)
            build(decoded.tables)
        except (FileNotFoundError, ValueError):
            continue
        except OSError as error:
            raise explain(error, path, NO_ZIP) from error
        if decoded.sound:
            # Who gets the copy is not let in with a phone.
            return without_tables(decoded, OF_PHONES) or data
    raise StoreDamaged(
        f"Het bestand {path.name} is beschadigd, dus {NO_ZIP}: zet een goede kopie terug, of haal "
        "het uit de map, en probeer het opnieuw.",
        path,
    )


# in -------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Imported:
    """What came in."""

    id: str
    """Of the traject."""
    sessions: int
    notices: tuple[str, ...] = ()
    """What the facilitator must know, in Dutch."""


def is_bundle(path: Path) -> bool:
    """Whether this is a whole traject rather than a file of an evening or a table."""
    return path.is_dir() or path.suffix.lower() == ".zip"


def bring_in(archive: Archive, source: Path) -> Imported:
    """Make a traject of a folder or a zip. Sessions whose names are taken get others, and what
    refers to them follows.

    All or nothing. Raises BadBundle when it is no traject or not a whole one, StoreBusy while
    another window reads one in, and StoreError.
    """
    files = _files_of(source)
    pictures, notices = _pictures_in(files)
    sessions, traject, told = _understood(files, source.name)
    taken: list[str] = []
    for session in sessions:
        taken.append(archive.unique_id(session.evening.id, taken))
    names = {session.evening.id: new for session, new in zip(sessions, taken, strict=True)}
    pictures = {names[old]: held for old, held in pictures.items() if old in names}
    sessions = [renamed(session, names) for session in sessions]
    school = traject.name if traject else school_of("", sessions).name
    with _work(archive) as work:
        _write(work, sessions, renamed_in(traject, names) if traject else None, archive.ops)
        for new, held in pictures.items():
            keep_pictures(work / f"{new}{SUFFIX}", held, archive.ops)
        home = archive.trajects.free_folder(school or source.resolve().stem)
        put_in_place(work, home, archive.ops)
        archive.ops.sync_folder(archive.folder)
    return Imported(home.name, len(sessions), (*told, *notices))


def _pictures_in(files: Files) -> tuple[dict[str, dict[str, bytes]], tuple[str, ...]]:
    """Take the pictures out of these files: id of a session → its pictures; and what to say of
    those that are not what their name says."""
    found: dict[str, dict[str, bytes]] = {}
    notices: list[str] = []
    for file in [name for name in files if split_name(name)[1]]:
        (session, picture), data = split_name(file), files.pop(file)
        if picture_name(data) == picture:
            found.setdefault(session.removesuffix(SUFFIX), {})[picture] = data
        else:
            notices.append(f"De foto {said(file)} is beschadigd en niet ingelezen.")
    return found, tuple(notices)


@contextmanager
def _work(archive: Archive) -> Iterator[Path]:
    """A folder that nobody sees and that is gone afterwards, unless it got a name."""
    work = archive.folder / WORK
    busy = "Er wordt al een traject ingelezen: wacht even."
    with alone(work, NOTHING_READ, busy, archive.ops):
        try:
            remove_folder(work)  # of an import that was cut off
            work.mkdir(mode=0o700)
            yield work
        finally:
            with suppress(OSError):
                remove_folder(work)


def _write(work: Path, sessions: Iterable[Session], traject: Traject | None, ops: Ops) -> None:
    for session in sessions:
        SessionStore.create(work / f"{session.evening.id}{SUFFIX}", session, ops=ops).close()
    if traject:
        new = traject
        change_traject(work, lambda _: new, lambda: new, ops)


def _understood(files: Files, source: str) -> tuple[list[Session], Traject | None, tuple[str, ...]]:
    """What these files are, each session under the name of its file; raises BadBundle."""
    reading = _Reading(files, source)
    names = sorted({name.removesuffix(".vorige") for name in files})
    kept = next((name for name in names if name.casefold() == FILE), "")
    read = {n.removesuffix(SUFFIX): reading.value(n, _session) for n in names if n != kept}
    traject = reading.value(kept, traject_from) if kept else None
    if not read and traject is None:
        raise BadBundle(
            f"In ‘{said(source)}’ zit geen traject: kies de map van een school, of een zip die "
            "met sessie bewaar is gemaakt."
        )
    return by_file(read), traject, tuple(reading.notices)


class _Reading:
    """The files of one traject, of which each is right, or its previous state is."""

    def __init__(self, files: Files, source: str) -> None:
        self.files, self.source = files, source
        self.notices: list[str] = []

    def value(self, name: str, build: Callable[[Tables], Any]) -> Any:
        """What is in a file; raises BadBundle when that is damaged or something else."""
        for file in (name, f"{name}.vorige"):
            try:
                decoded = decode(self.files[file])
                value = build(_cleaned(decoded.tables))
            except (KeyError, ValueError, RecursionError):
                continue
            if decoded.sound:
                if file != name:
                    self.notices.append(f"Van {said(name)} is de vorige stand ingelezen.")
                return value
        raise BadBundle(
            f"‘{said(name)}’ in ‘{said(self.source)}’ is beschadigd of niet van sessie, dus "
            f"{NOTHING_READ}: zet er een goede kopie in of haal het eruit."
        )


def _session(tables: Tables) -> Session:
    """A session that can be opened; raises ValueError when something in it points nowhere."""
    session = without_phones(session_from(tables))
    items = {item.id for item in session.script.items}
    pointed = {slip.round for slip in session.contributions.values()}
    pointed |= {session.stage.item, *session.stage.visited} - {""}
    if not items or pointed - items:
        raise ValueError("no items, or an item that there is not")
    return session


def _cleaned(value: Any) -> Any:
    """Every text in it without what a terminal would act on; spaces at its ends belong to it."""
    if isinstance(value, str):
        return clean(f"|{value}|")[1:-1]
    if isinstance(value, Mapping):
        return {_cleaned(key): _cleaned(part) for key, part in value.items()}
    return [_cleaned(part) for part in value] if isinstance(value, list) else value


# the files of what comes in -------------------------------------------------------------------


def _files_of(source: Path) -> Files:
    """The files of the traject in a folder or a zip; raises BadBundle or StoreError."""
    try:
        return _from_folder(source) if source.is_dir() else _from_zip(source)
    except OSError as error:
        raise explain(error, source, NOTHING_READ) from error


def said(name: str) -> str:
    """A name that somebody else chose, short and safe to show."""
    shown = clean_line(name)
    return shown if len(shown) <= 60 else f"{shown[:59]}…"


def _from_folder(folder: Path) -> Files:
    files: Files = {}
    sizes: list[tuple[str, int]] = []
    for path in sorted(folder.iterdir()):
        if not _belongs(path.name):
            continue
        if path.is_symlink() or not path.is_file():
            raise BadBundle(
                f"‘{said(path.name)}’ in ‘{said(folder.name)}’ is geen gewoon bestand: "
                "haal het weg en probeer het opnieuw."
            )
        sizes.append((path.name, path.stat().st_size))
        _refuse_large(sizes, folder)
        files[path.name] = path.read_bytes()
    return files


def _from_zip(path: Path) -> Files:
    if not path.is_file():
        raise BadBundle(f"‘{said(path.name)}’ is er niet of is geen bestand: kijk de naam na.")
    if path.stat().st_size > MOST_BYTES + MOST_OF_PICTURES:
        raise _too_large(path)
    try:
        with ZipFile(path) as zipped:
            return _members(zipped, path)
    except (BadZipFile, zlib.error, EOFError, NotImplementedError, ValueError) as error:
        raise BadBundle(
            f"‘{said(path.name)}’ is geen goede zip of is beschadigd: maak hem opnieuw met "
            "sessie bewaar."
        ) from error


def _members(zipped: ZipFile, path: Path) -> Files:
    infos = [info for info in zipped.infolist() if not info.is_dir()]
    _refuse_large([(_split(info)[1], info.file_size) for info in infos], path)
    for info in infos:
        _refuse_strange(info, path)
    ours = [info for info in infos if _is_member(info.filename)]
    for info in zipped.infolist():
        if info not in ours:
            # A name that was damaged on the way would be passed by: opening compares it.
            zipped.open(info).close()
    if len({_split(info)[0] for info in ours}) > 1:
        raise BadBundle(
            f"In ‘{said(path.name)}’ zitten meer mappen met sessies: maak van één map een zip."
        )
    files: Files = {}
    for info in ours:
        _, name = _split(info)
        if name in files:
            raise BadBundle(f"In ‘{said(path.name)}’ zit {said(name)} twee keer: maak hem opnieuw.")
        if info.compress_type not in _PACKED:
            raise NotImplementedError(info.compress_type)
        files[name] = zipped.read(info)
    return files


def _refuse_strange(info: ZipInfo, path: Path) -> None:
    """Names that point out of the zip, links, and what needs a password."""
    name = info.filename
    strange = any(part in ("", ".", "..") for part in name.split("/")) or set(name) & set("\\:\0")
    if strange or clean_line(name) != name or info.external_attr >> 28 == _LINK:
        raise BadBundle(
            f"In ‘{said(path.name)}’ zit een bestand dat er niet in hoort (‘{said(name)}’), dus er "
            "is niets ingelezen: maak een nieuwe zip."
        )
    if info.flag_bits & 1:
        raise BadBundle(f"Op ‘{said(path.name)}’ zit een wachtwoord: maak een zip zonder.")


def _split(info: ZipInfo) -> tuple[str, str]:
    folder, _, name = info.filename.rpartition("/")
    return folder, name


def _is_member(name: str) -> bool:
    """Systems put files of their own in a zip."""
    parts = name.split("/")
    return _belongs(parts[-1]) and "__MACOSX" not in parts


def _belongs(name: str) -> bool:
    """Whether a file of this name is of a traject: what is kept of it, a session or a picture."""
    return is_ours(name) or bool(split_name(name)[1])


def _refuse_large(sizes: Sequence[tuple[str, int]], path: Path) -> None:
    """Too many files, or too much in them: the names with their sizes."""
    pictures = sum(size for name, size in sizes if split_name(name)[1])
    others = sum(size for _, size in sizes) - pictures
    if len(sizes) > MOST_FILES or others > MOST_BYTES or pictures > MOST_OF_PICTURES:
        raise _too_large(path)


def _too_large(path: Path) -> BadBundle:
    return BadBundle(f"‘{said(path.name)}’ is te groot voor één traject: kijk of het de goede is.")
