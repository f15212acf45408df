"""From a content file to a script, with remarks. Nothing in a file can make this raise."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from sessie.domain.dutch import clean_line
from sessie.domain.script import Phase, Script
from sessie.library.checks import Checker
from sessie.library.front import Front, read_front
from sessie.library.hard_words import HardWords, built_in_hard_words
from sessie.library.header import Header, read_header
from sessie.library.headings import blocks
from sessie.library.items import Maker
from sessie.library.kinds import KindBook, told
from sessie.library.outline import outline
from sessie.library.parts import compare_minutes, divide, make_phases
from sessie.library.remarks import Remark, Remarks
from sessie.library.roles import with_letters
from sessie.library.sections import read_sections
from sessie.library.textfile import look_for_odd_signs, read_text, tidy_lines


@dataclass(frozen=True, slots=True)
class Reading:
    """What came out of one file."""

    script: Script | None
    """None when there is no title, or no item that can be used."""
    remarks: tuple[Remark, ...]
    id_line: int = 1
    """Where the file says its id."""


def read_script(path: Path, hard_words: HardWords | None = None) -> Reading:
    """The draaiboek in a file. `hard_words` is the built-in list when it is not given."""
    file = clean_line(path.name)
    remarks = Remarks(file)
    text = read_text(path, remarks)
    if text is None:
        return Reading(None, remarks.in_order())
    return _read(text, file, remarks, hard_words)


def read_script_text(text: str, file: str, hard_words: HardWords | None = None) -> Reading:
    """The draaiboek in a text; `file` is the name that remarks mention."""
    remarks = Remarks(file)
    look_for_odd_signs(text, remarks)
    return _read(text, file, remarks, hard_words)


def _read(text: str, file: str, remarks: Remarks, hard_words: HardWords | None) -> Reading:
    lines = tidy_lines(text)
    front = read_front(lines, remarks)
    header = read_header(front, file, remarks)
    words = built_in_hard_words() if hard_words is None else hard_words
    checker = Checker(remarks, header.for_parents, words, header.address)
    book = KindBook(header.kinds)
    maker = Maker(remarks, checker, header.roles, header.dots_per_person, book)
    # Blank lines in place of the block: a line number is then the same everywhere.
    pieces = outline([""] * front.end + lines[front.end :], remarks)
    found = divide(blocks(pieces, remarks), remarks)
    phases = make_phases(found, maker, remarks)
    compare_minutes(found, header.minutes, front.line("duur"), remarks)
    report = read_sections(found.report, remarks)
    script = None
    if header.title and any(phase.items for phase in phases):
        script = _with_letters(_script(header, phases, report), header, book, front, remarks)
    if header.title and script is None and not any(r.skipped for r in remarks.found):
        remarks.skip(0, 'er staat nog niets in dit draaiboek. Begin met "# Onderdeel: … (… min)".')
    return Reading(script, remarks.in_order(), front.line("id"))


def _script(header: Header, phases: tuple[Phase, ...], report: tuple[str, ...]) -> Script:
    return Script(
        id=header.id,
        title=header.title,
        phases=phases,
        session_type=header.session_type,
        minutes=header.minutes or sum(phase.minutes for phase in phases),
        begin=header.begin,
        sides=header.sides,
        tables=header.tables,
        per_table=header.per_table,
        dots_per_person=header.dots_per_person,
        source=header.source,
        version=header.version,
        projected=header.projected,
        report=report,
    )


def _with_letters(
    script: Script, header: Header, book: KindBook, front: Front, remarks: Remarks
) -> Script:
    """The script with its kinds and roles: no letter means two things in one round."""
    role_letters = [role.key for role in header.roles if role.key]
    kinds = book.used(script.items, role_letters, front.line("soorten"), remarks)
    taken = {kind.key: kind.name for kind in (*kinds, *told(script.items)) if kind.key}
    roles = with_letters(header.named, taken, front.line("rollen"), remarks)
    return replace(script, kinds=kinds, roles=roles)
