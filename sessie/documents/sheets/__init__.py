"""bladen: sheets to print for a draaiboek, and the sets of sheets that a trainer wrote.

This is what the screens and the commands use. The content comes from `library.sheets`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from sessie.documents.sheets.blocks import Sheet
from sessie.documents.sheets.contents import from_script, from_set, stem
from sessie.documents.sheets.html import to_html
from sessie.documents.sheets.markdown import to_markdown
from sessie.model.script import Script
from sessie.model.sheets import SheetContent
from sessie.model.trouble import Trouble

ALL = "alles"
"""Name of the file that has every sheet."""


def sheet_sets(scripts: Iterable[Script], content: SheetContent) -> list[tuple[str, str]]:
    """(name, title) of everything that there are sheets for: sets first, then draaiboeken."""
    sets = [(held.name, held.title) for held in content.sets if held.sheets]
    names = {name for name, _ in sets}
    found = [(script.id, script.title) for script in scripts
             if script.id not in names and from_script(script, content.at_table)]  # fmt: skip
    return sets + found


def find_sheets(
    name: str, scripts: Iterable[Script], content: SheetContent, tables: int = 0
) -> tuple[str, str, tuple[Sheet, ...]]:
    """Name, title and sheets of a set or draaiboek; the first letters of a name will do.

    `tables` is for how many tables; 0 is as many as the draaiboek advises. Raises Trouble when
    there is no such name, or more than one.
    """
    scripts = tuple(scripts)
    known = dict(sheet_sets(scripts, content))
    wanted = name.strip().lower()
    same = [one for one in known if one.lower() == wanted]
    found = same or [one for one in known if one.lower().startswith(wanted)]
    if len(found) != 1 or not wanted:
        choice = ", ".join(found if len(found) > 1 and wanted else known)
        raise Trouble(f"Bij “{name}” vind ik niet één stel bladen, kies uit: {choice}.")
    held = content.named(found[0])
    if held:
        return held.name, held.title, from_set(held)
    script = next(script for script in scripts if script.id == found[0])
    return script.id, script.title, from_script(script, content.at_table, tables)


def sheet_files(
    name: str, scripts: Iterable[Script], content: SheetContent, tables: int = 0
) -> tuple[str, Iterator[tuple[str, str, bytes]]]:
    """Name of a set or draaiboek, safe in the name of a folder, and the name, form and bytes of
    every file that it gives. Raises Trouble when there is no such set or draaiboek.

    Every sheet is there as Markdown and as HTML, and `alles.html` has all of them, one A4 each.
    """
    found, title, sheets = find_sheets(name, scripts, content, tables)
    return stem(found) or ALL, _files(title, sheets)


def _files(title: str, sheets: Sequence[Sheet]) -> Iterator[tuple[str, str, bytes]]:
    for place, sheet in enumerate(sheets, 1):
        file = f"{place:0{len(str(len(sheets)))}}-{_without_number(sheet.stem)}"
        yield file, "md", to_markdown(sheet).encode()
        yield file, "html", to_html(sheet.title, [sheet]).encode()
    yield ALL, "html", to_html(title, sheets).encode()


def _without_number(name: str) -> str:
    """A sheet gets its number from its place; that of its content file would be a second one."""
    number, dash, rest = name.partition("-")
    return rest if number.isdigit() and dash and rest else name or "blad"
