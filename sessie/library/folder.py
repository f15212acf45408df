"""All content of the content folders, and `sessie controleer` for all kinds of it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import field
from pathlib import Path
from typing import Protocol, TypeVar

from sessie.library import content_folder
from sessie.library.checks import (
    HARD_WORDS_FILE,
    HardWords,
    built_in_hard_words,
    read_hard_words,
)
from sessie.library.examples import ExampleReading, PracticeExample, read_example
from sessie.library.header import KEYS
from sessie.library.letters import letter_files, read_letter_file
from sessie.library.partnerships import FILE_NAME as MODEL_FILE
from sessie.library.partnerships import read_model
from sessie.library.pieces import read_text, read_top, tidy_lines
from sessie.library.remarks import Remark, Remarks, Words, quote
from sessie.library.script import Reading, read_script
from sessie.library.sheets import FOLDER as SHEETS
from sessie.library.sheets import read_sheets
from sessie.library.themes import FILE_NAME as THEMES_FILE
from sessie.library.themes import read_theme_file
from sessie.model.dutch import clean_line
from sessie.model.frozen import dataclass
from sessie.model.pictures import picture_name, pictures_in
from sessie.model.script import Script

_ENDINGS = (".md", ".md.txt", ".doc", ".docx", ".odt", ".rtf")
"""Word files are looked at too: the remark says how to save them."""
_SORTS = Words(
    "draaiboek",
    "praktijkvoorbeeld",
    "partnerschappen",
    "woorden",
    ("themas", "thema", "thema's", "thema’s"),
    ("blad", "vragen", "aan tafel"),
    "brief",
)
"""What a file may say it is."""
_Sorted = dict[str, list[tuple[Path, Path]]]
"""Files by sort, each with the content folder that it is of."""


@dataclass(frozen=True, slots=True)
class Library:
    """The draaiboeken that can be chosen, in the order of folders and file names."""

    scripts: tuple[Script, ...] = ()
    remarks: tuple[Remark, ...] = ()
    pictures: Mapping[str, Path] = field(default_factory=dict)
    """The name of each picture in them → its file."""

    def script(self, script_id: str) -> Script | None:
        """The draaiboek with this id, or None."""
        return next((script for script in self.scripts if script.id == script_id), None)


def read_folder(*folders: Path) -> Library:
    """The draaiboeken of several content folders.

    An earlier folder goes before a later one: a second draaiboek with the same id is left out,
    with a remark, so that no file ever replaces a built-in draaiboek unseen.
    """
    words, remarks = _hard_words(folders)
    files = [file for folder in folders for file in script_files(folder)]
    pictures: dict[str, Path] = {}
    scripts = _scripts(files, words, remarks, pictures)
    return Library(scripts, tuple(sorted(set(remarks))), pictures)


def read_pictures(script: Script, *folders: Path) -> dict[str, bytes]:
    """The pictures of a draaiboek by the names that it has for them, as far as they are still the
    same in one of the content folders. Never raises OSError."""
    names = pictures_in(script)
    known = read_folder(*folders).pictures if names else {}
    found: dict[str, bytes] = {}
    for name in names:
        with suppress(KeyError, OSError):
            data = known[name].read_bytes()
            if picture_name(data) == name:
                found[name] = data
    return found


def read_examples(*folders: Path) -> tuple[tuple[PracticeExample, ...], tuple[Remark, ...]]:
    """The examples of several content folders, in the order of folders and file names.

    A second example with the same id is left out, with a remark. Never raises OSError.
    """
    remarks: list[Remark] = []
    files = [(file, folder) for folder in folders for file in example_files(folder)]
    return _examples(files, remarks), tuple(sorted(set(remarks)))


def check(paths: Sequence[Path] = (), own: Sequence[Path] = ()) -> list[Remark]:
    """The remarks about files and folders, by file and line.

    Without `paths` these are the built-in content and the folders in `own`, which may be empty or
    not be there yet.
    """
    targets = list(paths) or [content_folder(), *(folder for folder in own if folder.is_dir())]
    words, found = _hard_words([target for target in targets if target.is_dir()])
    files: _Sorted = {}
    for target in targets:
        is_folder = target.is_dir()
        held = _in_folder(target) if is_folder else [(_kept_as(target), target)]
        for sort, path in held:
            files.setdefault(sort, []).append((path, target if is_folder else target.parent))
        if not held and paths:
            found.append(Remark(_name(target), 0, "in deze map staat geen draaiboek."))
    _scripts([path for path, _ in files.get("draaiboek", ())], words, found)
    _examples(files.get("praktijkvoorbeeld", ()), found)
    for path, _ in files.get("partnerschappen", ()):
        found += read_model(path).remarks
    for path, _ in files.get("woorden", ()):
        found += read_hard_words(path)[1]
    for path, _ in files.get("themas", ()):
        found += read_theme_file(path).remarks
    for path, _ in files.get("brief", ()):
        found += read_letter_file(path).remarks
    found += _sheet_remarks([path for path, _ in files.get("blad", ())])
    return sorted(set(found))


# which files hold what --------------------------------------------------------------------------


def script_files(folder: Path) -> list[Path]:
    """The files that should hold a draaiboek.

    These are all texts in the folder `draaiboeken`; without that folder, the files in the folder
    itself that say `soort: draaiboek`.
    """
    return _files(folder, "draaiboeken", "draaiboek")


def example_files(folder: Path) -> list[Path]:
    """The files that should hold a practice example, found as draaiboeken are."""
    return _files(folder, "praktijkvoorbeelden", "praktijkvoorbeeld")


def _files(folder: Path, name: str, sort: str) -> list[Path]:
    inner = folder / name
    try:
        files = sorted((inner if inner.is_dir() else folder).iterdir())
    except OSError:
        return []
    named = [file for file in files if file.name.lower().endswith(_ENDINGS) and _shown(file)]
    return named if inner.is_dir() else [file for file in named if _sort_of(file) == sort]


def _shown(file: Path) -> bool:
    # Word leaves ~$name.docx beside a file that is open.
    return file.is_file() and not file.name.startswith((".", "~$"))


def _sort_of(path: Path) -> str:
    """The sort of content that a file says it is in `soort:`, or ""."""
    unheard = Remarks(path.name)
    text = read_text(path, unheard)
    top = read_top(tidy_lines(text), unheard, KEYS) if text else None
    return _SORTS.find(top.get("soort")) if top else ""


def _kept_as(path: Path) -> str:
    """What to check a file as: what it says it is, and else as a draaiboek."""
    return _sort_of(path) or "draaiboek"


def _in_folder(folder: Path) -> list[tuple[str, Path]]:
    """What stands in a content folder, with its sort. Its hard words are read before all else."""
    others = {"partnerschappen": MODEL_FILE, "themas": THEMES_FILE, "blad": SHEETS}
    return [
        *(("draaiboek", path) for path in script_files(folder)),
        *(("praktijkvoorbeeld", path) for path in example_files(folder)),
        *(("brief", path) for path in letter_files(folder)),
        *((sort, folder / name) for sort, name in others.items() if (folder / name).exists()),
    ]


# reading them -----------------------------------------------------------------------------------


class _HasId(Protocol):
    @property
    def id(self) -> str: ...


T = TypeVar("T", bound=_HasId)


def _scripts(
    paths: Iterable[Path],
    words: HardWords,
    remarks: list[Remark],
    pictures: dict[str, Path] | None = None,
) -> tuple[Script, ...]:
    files = dict.fromkeys(path.absolute() for path in paths)
    readings = [(path, read_script(path, words)) for path in files]
    if pictures is not None:
        for _, reading in readings:
            pictures.update(reading.pictures)
    return _kept(((path, r.script, r) for path, r in readings), "draaiboek", remarks)


def _examples(
    files: Iterable[tuple[Path, Path]], remarks: list[Remark]
) -> tuple[PracticeExample, ...]:
    """The examples in files, each with the content folder that it is of; no file is read twice."""
    built_in = content_folder().absolute()
    homes = {path.absolute(): folder.absolute() for path, folder in files}
    readings = ((path, read_example(path, own=home != built_in)) for path, home in homes.items())
    return _kept(((path, r.example, r) for path, r in readings), "voorbeeld", remarks)


def _kept(
    read: Iterable[tuple[Path, T | None, Reading | ExampleReading]],
    what: str,
    remarks: list[Remark],
) -> tuple[T, ...]:
    """What was made of files, unless its id is taken: then a remark, usually about a copy that was
    made to change it."""
    found: dict[str, tuple[T, Path]] = {}
    for path, made, reading in read:
        remarks += reading.remarks
        if made and made.id in found:
            other = found[made.id][1]
            # Draaiboeken in two folders may have one name, which then tells nothing.
            same_name = what == "draaiboek" and path.name == other.name
            which = f"een ander {what}" if same_name else quote(_name(other))
            text = f"{which} heeft dezelfde id. Geef dit {what} een andere id."
            remarks.append(Remark(_name(path), reading.id_line, text, skipped=True))
        elif made:
            found[made.id] = made, path
    return tuple(made for made, _ in found.values())


def _sheet_remarks(paths: Sequence[Path]) -> Iterator[Remark]:
    """About folders with sheets, and about single sheets, which are read with those beside them."""
    homes = {path: _home_of_sheets(path.absolute()) for path in paths}
    folders = dict.fromkeys(home for home in homes.values() if home)
    wanted = {_name(path) for path in paths if path.is_file()}
    whole = any(path.is_dir() for path in paths)
    for remark in read_sheets(*folders).remarks:
        if whole or remark.file in wanted:
            yield remark
    for path in (path for path, home in homes.items() if home is None):
        yield Remark(_name(path), 0, f"een blad hoort in de map {SHEETS}. Zet het daar neer.")


def _home_of_sheets(path: Path) -> Path | None:
    """The content folder that a sheet is of."""
    return next((p.parent for p in (path, *path.parents) if p.name == SHEETS), None)


def _name(path: Path) -> str:
    return clean_line(path.name) or clean_line(str(path))


def _hard_words(folders: Iterable[Path]) -> tuple[HardWords, list[Remark]]:
    """The built-in words and those of the folders."""
    words, remarks = dict(built_in_hard_words()), list[Remark]()
    for path in (folder / HARD_WORDS_FILE for folder in folders):
        if path.is_file():
            more, about = read_hard_words(path)
            words.update(more)
            remarks += about
    return words, remarks
