"""All draaiboeken of the content folders, and `sessie controleer`."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from sessie.domain.script import Script
from sessie.domain.text import clean_line
from sessie.library import hard_words, partnerships
from sessie.library.places import content_folder
from sessie.library.remarks import Remark, Remarks, quote

_ENDINGS = (".md", ".md.txt", ".doc", ".docx", ".odt", ".rtf")
"""Word files are looked at too: the remark says how to save them."""


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
    folders = [target for target in targets if target.is_dir()]
    words, found = _hard_words(folders)
    scripts: list[Path] = []
    for target in targets:
        if target.is_dir():
            files = script_files(target)
            scripts += files
            found += _model_remarks(target / partnerships.FILE_NAME)
            if not files:
                found.append(Remark(_name(target), 0, "in deze map staat geen draaiboek."))
        elif _sort(target) == "partnerschappen":
            found += _model_remarks(target)
        elif _sort(target) == "woorden":
            found += hard_words.read_hard_words(target)[1]
        else:
            scripts.append(target)
    return sorted({*found, *_read_files(scripts, words).remarks})


def script_files(folder: Path) -> list[Path]:
    """The files that should hold a draaiboek.

    These are all texts in the folder `draaiboeken`; without that folder, the files in the folder
    itself that say `soort: draaiboek`.
    """
    inner = folder / "draaiboeken"
    try:
        files = sorted((inner if inner.is_dir() else folder).iterdir())
    except OSError:
        return []
    named = [file for file in files if file.name.lower().endswith(_ENDINGS) and _shown(file)]
    if inner.is_dir():
        return named
    return [file for file in named if _sort(file) == "draaiboek"]


def _shown(file: Path) -> bool:
    # Word leaves ~$name.docx beside a file that is open.
    return file.is_file() and not file.name.startswith((".", "~$"))


def _sort(path: Path) -> str:
    """What a file says it is in `soort:`, or ""."""
    from sessie.library.front import read_front
    from sessie.library.spelling import same
    from sessie.library.textfile import read_text, tidy_lines

    unheard = Remarks(path.name)
    text = read_text(path, unheard)
    return same(read_front(tidy_lines(text), unheard).get("soort")) if text else ""


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


def _model_remarks(path: Path) -> tuple[Remark, ...]:
    return partnerships.read_model(path).remarks if path.is_file() else ()


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
