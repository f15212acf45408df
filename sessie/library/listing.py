"""Which files of a content folder hold what."""

from __future__ import annotations

from pathlib import Path

from sessie.library.remarks import Remarks

_ENDINGS = (".md", ".md.txt", ".doc", ".docx", ".odt", ".rtf")
"""Word files are looked at too: the remark says how to save them."""


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
    if inner.is_dir():
        return named
    return [file for file in named if sort_of(file) == sort]


def _shown(file: Path) -> bool:
    # Word leaves ~$name.docx beside a file that is open.
    return file.is_file() and not file.name.startswith((".", "~$"))


def sort_of(path: Path) -> str:
    """What a file says it is in `soort:`, or ""."""
    from sessie.library.front import read_front
    from sessie.library.spelling import same
    from sessie.library.textfile import read_text, tidy_lines

    unheard = Remarks(path.name)
    text = read_text(path, unheard)
    return same(read_front(tidy_lines(text), unheard).get("soort")) if text else ""
