"""All draaiboeken of the content folders, and `sessie controleer` for all kinds of content."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from sessie.domain.script import Script
from sessie.domain.text import clean_line
from sessie.library import hard_words, partnerships
from sessie.library.examples import read_example_files
from sessie.library.listing import example_files, script_files, sort_of
from sessie.library.places import content_folder
from sessie.library.remarks import Remark, quote


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

    Without `paths` these are the built-in content and the folders in `own`.
    """
    targets = list(paths) or [content_folder(), *own]
    words, found = _hard_words([target for target in targets if target.is_dir()])
    files: dict[str, list[tuple[Path, Path]]] = {}
    for target in targets:
        if target.is_dir():
            in_folder = _in_folder(target)
            for sort, path in in_folder:
                files.setdefault(sort, []).append((path, target))
            if not in_folder:
                found.append(Remark(_name(target), 0, "in deze map staat geen draaiboek."))
        else:
            sort = sort_of(target)
            known = sort if sort in _OTHER_SORTS else _THEMES.get(sort, "draaiboek")
            files.setdefault(known, []).append((target, target.parent))
    return sorted({*found, *_remarks_of(files, words)})


_OTHER_SORTS = ("praktijkvoorbeeld", "partnerschappen", "woorden")
_THEMES = dict.fromkeys(("thema", "themas", "thema's", "thema’s"), "themas")
"""How a list of themes may call itself. It is not a draaiboek, so it is left as it is."""


def _in_folder(folder: Path) -> list[tuple[str, Path]]:
    """What stands in a content folder, with its sort. Its hard words are read before all else."""
    model = folder / partnerships.FILE_NAME
    return [
        *(("draaiboek", path) for path in script_files(folder)),
        *(("praktijkvoorbeeld", path) for path in example_files(folder)),
        *(("partnerschappen", path) for path in (model,) if path.is_file()),
    ]


def _remarks_of(
    files: Mapping[str, Sequence[tuple[Path, Path]]], words: hard_words.HardWords
) -> Iterator[Remark]:
    """The remarks about files, given by sort, each with the content folder that it is of."""
    unique = {path.absolute(): folder for path, folder in files.get("praktijkvoorbeeld", ())}
    yield from _read_files([path for path, _ in files.get("draaiboek", ())], words).remarks
    yield from read_example_files(list(unique.items()))[1]
    for path, _ in files.get("partnerschappen", ()):
        yield from partnerships.read_model(path).remarks
    for path, _ in files.get("woorden", ()):
        yield from hard_words.read_hard_words(path)[1]
    for path, _ in files.get("themas", ()):
        yield Remark(_name(path), 0, "een lijst met thema's kijk ik niet na.")


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
