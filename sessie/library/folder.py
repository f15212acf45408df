"""All draaiboeken of the content folders, and `sessie controleer` for all kinds of content."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from sessie.domain.dutch import clean_line
from sessie.domain.script import Script
from sessie.library import hard_words, partnerships, themes
from sessie.library.examples import read_example_files
from sessie.library.listing import example_files, script_files, sort_of
from sessie.library.places import content_folder
from sessie.library.remarks import Remark, quote

_SHEETS = "bladen"
_SORTS = {
    "praktijkvoorbeeld": ("praktijkvoorbeeld",),
    "partnerschappen": ("partnerschappen",),
    "woorden": ("woorden",),
    "themas": ("thema", "themas", "thema's", "thema’s"),
    "blad": ("blad", "vragen", "aan tafel"),
}
"""What a file may say it is, when it is no draaiboek."""
_Sorted = dict[str, list[tuple[Path, Path]]]
"""Files by sort, each with the content folder that it is of."""


@dataclass(frozen=True, slots=True)
class Library:
    """The draaiboeken that can be chosen, in the order of folders and file names."""

    scripts: tuple[Script, ...] = ()
    remarks: tuple[Remark, ...] = ()

    def script(self, script_id: str) -> Script | None:
        """The draaiboek with this id, or None."""
        return next((script for script in self.scripts if script.id == script_id), None)


def read_folder(*folders: Path) -> Library:
    """The draaiboeken of several content folders.

    An earlier folder goes before a later one: a second draaiboek with the same id is left out,
    with a remark, so that no file ever replaces a built-in draaiboek unseen.
    """
    words, remarks = _hard_words(folders)
    library = _read_files([file for folder in folders for file in script_files(folder)], words)
    return Library(library.scripts, tuple(sorted({*remarks, *library.remarks})))


def check(paths: Sequence[Path] = (), own: Sequence[Path] = ()) -> list[Remark]:
    """The remarks about files and folders, by file and line.

    Without `paths` these are the built-in content and the folders in `own`, which may be empty or
    not be there yet.
    """
    targets = list(paths) or [content_folder(), *(folder for folder in own if folder.is_dir())]
    words, found = _hard_words([target for target in targets if target.is_dir()])
    files: _Sorted = {}
    for target in targets:
        held = _in_folder(target) if target.is_dir() else [(_kept_as(target), target)]
        for sort, path in held:
            folder = target if target.is_dir() else target.parent
            files.setdefault(sort, []).append((path, folder))
        if not held and paths:
            found.append(Remark(_name(target), 0, "in deze map staat geen draaiboek."))
    return sorted({*found, *_remarks_of(files, words)})


def _in_folder(folder: Path) -> list[tuple[str, Path]]:
    """What stands in a content folder, with its sort. Its hard words are read before all else."""
    model, sheets = folder / partnerships.FILE_NAME, folder / _SHEETS
    library = folder / themes.FILE_NAME
    return [
        *(("draaiboek", path) for path in script_files(folder)),
        *(("praktijkvoorbeeld", path) for path in example_files(folder)),
        *(("partnerschappen", path) for path in (model,) if path.is_file()),
        *(("themas", path) for path in (library,) if path.is_file()),
        *(("blad", path) for path in (sheets,) if path.is_dir()),
    ]


def _kept_as(path: Path) -> str:
    """What to check a file as: what it says it is, and else as a draaiboek."""
    sort = sort_of(path)
    return next((name for name, spellings in _SORTS.items() if sort in spellings), "draaiboek")


def _remarks_of(files: _Sorted, words: hard_words.HardWords) -> Iterator[Remark]:
    yield from _read_files([path for path, _ in files.get("draaiboek", ())], words).remarks
    yield from read_example_files(files.get("praktijkvoorbeeld", ()))[1]
    for path, _ in files.get("partnerschappen", ()):
        yield from partnerships.read_model(path).remarks
    for path, _ in files.get("woorden", ()):
        yield from hard_words.read_hard_words(path)[1]
    for path, _ in files.get("themas", ()):
        yield from themes.read_theme_file(path).remarks
    yield from _sheet_remarks([path for path, _ in files.get("blad", ())])


def _sheet_remarks(paths: Sequence[Path]) -> Iterator[Remark]:
    """About folders with sheets, and about single sheets, which are read with those beside them."""
    from sessie.library.sheets import read_sheets

    homes = {path: _home_of_sheets(path.absolute()) for path in paths}
    folders = dict.fromkeys(home for home in homes.values() if home)
    wanted = {_name(path) for path in paths if path.is_file()}
    whole = any(path.is_dir() for path in paths)
    for remark in read_sheets(*folders).remarks if folders else ():
        if whole or remark.file in wanted:
            yield remark
    for path in (path for path, home in homes.items() if home is None):
        yield Remark(_name(path), 0, f"een blad hoort in de map {_SHEETS}. Zet het daar neer.")


def _home_of_sheets(path: Path) -> Path | None:
    """The content folder that a sheet is of."""
    return next((p.parent for p in (path, *path.parents) if p.name == _SHEETS), None)


def _name(path: Path) -> str:
    return clean_line(path.name) or clean_line(str(path))


def _hard_words(folders: Iterable[Path]) -> tuple[hard_words.HardWords, list[Remark]]:
    """The built-in words and those of the folders."""
    words, remarks = dict(hard_words.built_in_hard_words()), list[Remark]()
    for folder in folders:
        path = folder / hard_words.FILE_NAME
        if path.is_file():
            more, about = hard_words.read_hard_words(path)
            words.update(more)
            remarks += about
    return words, remarks


def _read_files(paths: Iterable[Path], words: hard_words.HardWords) -> Library:
    from sessie.library.reading import read_script

    scripts: dict[str, Script] = {}
    files: dict[str, Path] = {}
    remarks: list[Remark] = []
    for path in dict.fromkeys(path.absolute() for path in paths):
        reading = read_script(path, words)
        remarks += reading.remarks
        script = reading.script
        if script and script.id in scripts:
            remarks.append(
                Remark(_name(path), reading.id_line, _same_id(path, files[script.id]), skipped=True)
            )
        elif script:
            scripts[script.id] = script
            files[script.id] = path
    return Library(tuple(scripts.values()), tuple(remarks))


def _same_id(path: Path, other: Path) -> str:
    """The sentence for a second file with an id, usually a copy that was made to change it."""
    if path.name == other.name:
        return "een ander draaiboek heeft dezelfde id. Geef dit draaiboek een andere id."
    return f"{quote(_name(other))} heeft dezelfde id. Geef dit draaiboek een andere id."
