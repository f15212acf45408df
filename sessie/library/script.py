"""From a draaiboek to a script, with remarks. Nothing in a file can make this raise.

Its headings are `# Onderdeel: titel (5 min)`, `## Dia: titel` and so on; `# Verslag` lists the
parts that a report has.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import field, replace
from pathlib import Path

from sessie.library.album import Album
from sessie.library.checks import Checker, HardWords, built_in_hard_words
from sessie.library.header import KEYS, minutes, read_header
from sessie.library.items import PARTS, Block, Ids, Maker, chosen_ids
from sessie.library.people import KindBook, roles_with_letters, told
from sessie.library.pieces import (
    Piece,
    content_in,
    look_for_odd_signs,
    read_text,
    warn_for_image,
)
from sessie.library.remarks import (
    Remark,
    Remarks,
    Words,
    did_you_mean,
    minutes_text,
    no_time,
    quote,
    slug,
)
from sessie.model.dutch import clean_line, dutch_date
from sessie.model.frozen import dataclass
from sessie.model.script import Break, Item, Phase, Round, Script
from sessie.rules.setup import EXAMPLE_ID

HEADINGS = Words(
    ("onderdeel", "onderdelen", "deel"),
    ("dia", "dia's", "dias", "slide"),
    ("ronde", "rondes", "rondje"),
    ("pauze", "pauzes"),
    ("terugkoppeling", "terugkoppelingen"),
    ("stippen", "stip"),
    ("acties", "actie", "afspraken", "afspraak"),
    ("verslag", "verslagdelen"),
)
"""What a heading may start with, and how else that may be spelled."""
_SHAPE = re.compile(r"(?P<word>[^\W\d_]+(?:['’]s)?)(?P<colon>\s*:)?(?P<rest>.*)")
_BRACKETS = re.compile(r"(?P<title>.*?)\s*\((?P<inside>[^()]*)\)")
_TIMED = ("onderdeel", "ronde", "pauze")

SECTIONS = Words(
    ("in het kort", "samenvatting", "overzicht", "kort"),
    ("sterke punten", "sterk punt", "tevreden"),
    ("overlap", "overeenkomsten", "samen", "gedeeld"),
    ("wensen en verwachtingen", "wensen", "verwachtingen"),
    ("tips en ideeën", "tips", "ideeën"),
    ("eye-openers", "eye-opener"),
    ("prioriteiten", "stippen", "keuzes"),
    ("acties", "afspraken"),
    ("bijlage", "bijlagen"),
)
"""The parts that a report can have; the id of a part is the slug of its name."""


@dataclass(frozen=True, slots=True)
class Reading:
    """What came out of one file."""

    script: Script | None
    """None when there is no title, or no item that can be used."""
    remarks: tuple[Remark, ...]
    id_line: int = 1
    """Where the file says its id."""
    pictures: Mapping[str, Path] = field(default_factory=dict)
    """The name of each picture in the script → its file."""


def read_script(path: Path, hard_words: HardWords | None = None) -> Reading:
    """The draaiboek in a file. `hard_words` is the built-in list when it is not given."""
    remarks = Remarks(clean_line(path.name))
    text = read_text(path, remarks)
    if text is None:
        return Reading(None, remarks.in_order())
    return _read(text, remarks, hard_words, path.absolute().parent)


def read_script_text(text: str, file: str, hard_words: HardWords | None = None) -> Reading:
    """The draaiboek in a text; `file` is the name that remarks mention."""
    remarks = Remarks(file)
    look_for_odd_signs(text, remarks)
    return _read(text, remarks, hard_words)


def _read(
    text: str, remarks: Remarks, hard_words: HardWords | None, folder: Path | None = None
) -> Reading:
    top, pieces = content_in(text, remarks, KEYS)
    header = read_header(top, remarks.file, remarks)
    words = built_in_hard_words() if hard_words is None else hard_words
    checker = Checker(remarks, header.for_parents, words, header.address)
    book = KindBook(header.kinds)
    album = Album(remarks, folder)
    maker = Maker(remarks, checker, header.roles, header.script.dots_per_person, book, album)
    found = _divided(_blocks(pieces, remarks), remarks)
    phases, minutes = _phases(found, maker, remarks), header.script.minutes
    _compare_minutes(found, minutes, top.line("duur"), remarks)
    report = _sections(found.report, remarks)
    script = None
    if header.script.title and any(phase.items for phase in phases):
        minutes = minutes or sum(phase.minutes for phase in phases)
        script = replace(header.script, phases=phases, minutes=minutes, report=report)
        role_letters = [role.key for role in header.roles if role.key]
        kinds = book.used(script.items, role_letters, top.line("soorten"), remarks)
        taken = {kind.key: kind.name for kind in (*kinds, *told(script.items)) if kind.key}
        roles = roles_with_letters(header.named, taken, top.line("rollen"), remarks)
        script = replace(script, kinds=kinds, roles=roles)
    elif header.script.title and not any(remark.skipped for remark in remarks.found):
        remarks.skip(0, 'er staat nog niets in dit draaiboek. Begin met "# Onderdeel: … (… min)".')
    return Reading(script, remarks.in_order(), top.line("id"), album.found)


# headings ---------------------------------------------------------------------------------------


def _blocks(pieces: Iterable[Piece], remarks: Remarks) -> list[Block]:
    """The pieces under their headings; what stands before the first heading is left out."""
    found: list[Block] = []
    early = skipping_part = False
    for piece in pieces:
        if piece.kind == "titel":
            if piece.images:
                remarks.skip(piece.line, "zet de foto op een eigen regel, onder de kop.")
            block = _heading(piece, remarks)
            if block.word in PARTS or block.lost_part:
                skipping_part = block.lost_part
            elif skipping_part:
                block.word = ""
            found.append(block)
        elif found:
            found[-1].pieces.append(piece)
        elif not early:
            early = True
            remarks.skip(
                piece.line,
                'dit staat nog voor het eerste onderdeel. Zet er "# Onderdeel: … (… min)" boven.',
            )
    return found


def _heading(piece: Piece, remarks: Remarks) -> Block:
    shape = _SHAPE.fullmatch(piece.text)
    word = HEADINGS.find(shape["word"]) if shape else ""
    if not shape or not word:
        first = piece.text.partition(":")[0]
        guess = HEADINGS.guess(first) or HEADINGS.guess(first.split(" ")[0])
        remarks.skip(piece.line, _unknown_heading(piece, guess))
        lost_part = guess in PARTS or (piece.level == 1 and not guess)
        return Block("", piece.text, piece.line, lost_part=lost_part)
    title, time = _title_and_minutes(shape["rest"].strip())
    if time and word not in _TIMED:
        remarks.advise(
            piece.line,
            f"alleen een onderdeel, een ronde en een pauze hebben een tijd. Haal ({time} min) weg.",
        )
    return Block(word, title or word.capitalize(), piece.line, time)


def _title_and_minutes(text: str) -> tuple[str, int]:
    """The title, and the minutes in the brackets at its end. Other brackets belong to the title."""
    brackets = _BRACKETS.fullmatch(text)
    time = minutes(brackets["inside"]) if brackets else None
    return (brackets["title"], time) if brackets and time else (text, 0)


def _unknown_heading(piece: Piece, guess: str) -> str:
    word, colon, _ = piece.text.partition(":")
    shown = f"{'#' * piece.level} {word.strip()[:40]}{colon}".strip()
    meant = guess and f"{'#' if guess in PARTS else '##'} {guess.capitalize()}:"
    known = ", ".join(word.capitalize() for word in HEADINGS.names() if word not in PARTS)
    otherwise = (
        'Een onderdeel begint met "# Onderdeel: … (… min)".'
        if piece.level == 1
        else f"Na ## kan komen: {known}. Een kopje op een dia krijgt ###."
    )
    return f'ik ken "{shown}" niet. {did_you_mean(meant, otherwise)}'


# parts ------------------------------------------------------------------------------------------


@dataclass(slots=True)
class _Parts:
    """All parts of a file, and what its report should have."""

    parts: list[Block] = field(default_factory=list)
    report: list[Piece] = field(default_factory=list)
    complete: bool = True
    """Whether no part was left out."""


def _divided(blocks: Iterable[Block], remarks: Remarks) -> _Parts:
    """Every item under its part; an item without a part is left out."""
    found = _Parts()
    current: Block | None = None
    for block in blocks:
        if block.word == "onderdeel":
            current = block
            found.parts.append(block)
        elif block.word == "verslag":
            found.report += block.pieces
            current = None
        elif not block.word:
            found.complete = found.complete and not block.lost_part
            current = None if block.lost_part else current
            if current:
                current.complete = False
        elif current:
            current.items.append(block)
        else:
            remarks.skip(
                block.line,
                f'{block.name} hoort bij geen onderdeel. Zet er "# Onderdeel: … (… min)" boven.',
            )
    return found


def _phases(found: _Parts, maker: Maker, remarks: Remarks) -> tuple[Phase, ...]:
    """The parts that can be used, with the items that can be used."""
    taken = {f"deel-{number}" for number in range(1, len(found.parts) + 1)}
    chosen = chosen_ids([block for part in found.parts for block in part.items], taken, remarks)
    ids = Ids(taken)
    phases: list[Phase] = []
    for number, part in enumerate(found.parts, 1):
        items = _items(part, maker, chosen, ids, remarks)
        title, time = part.title, part.minutes
        if time:
            phases.append(Phase(f"deel-{number}", title, time, items))
            _compare_rounds(part, items, remarks)
        else:
            found.complete = False
            remarks.skip(part.line, no_time("# Onderdeel", title, 5))
    return tuple(phases)


def _items(
    part: Block, maker: Maker, chosen: dict[int, str], ids: Ids, remarks: Remarks
) -> tuple[Item, ...]:
    made: list[Item] = []
    for block in part.items:
        own = ids.next(block.word)
        item = maker.make(block, chosen.get(block.line, own))
        part.complete = part.complete and item is not None
        if item:
            made.append(item)
    if part.complete and not made:
        remarks.advise(part.line, f"{part.name} is nog leeg. Zet er een dia of een ronde onder.")
    return _with_notes(part, made, remarks)


def _with_notes(block: Block, items: list[Item], remarks: Remarks) -> tuple[Item, ...]:
    """Notes that stand right under the heading of a part go to its first item."""
    notes = [piece.text for piece in block.pieces if piece.kind == "noot"]
    loose = [p for p in block.pieces if p.kind != "noot" and (p.text or p.images)]
    if loose:
        remarks.skip(
            loose[0].line, 'deze tekst hoort bij geen dia. Zet er een regel "## Dia: …" boven.'
        )
    if notes and items:
        note = "\n".join([*notes, items[0].note]).rstrip("\n")
        items[0] = replace(items[0], note=note)
    return tuple(items)


def _compare_rounds(part: Block, items: Sequence[Item], remarks: Remarks) -> None:
    """Rounds may not take longer than their part; nor less, when there is nothing else in it."""
    timed = [item for item in items if isinstance(item, Round | Break) and item.minutes]
    total = sum(item.minutes for item in timed)
    time = part.minutes
    if not part.complete or not timed or total == time:
        return
    if total > time or len(timed) == len(items):
        remarks.advise(
            part.line,
            f"{quote(part.title)} duurt {minutes_text(time)}, maar de rondes erin duren "
            f"samen {minutes_text(total)}.",
        )


def _compare_minutes(found: _Parts, minutes: int, line: int, remarks: Remarks) -> None:
    """The parts together should take as long as the block at the top says."""
    total = sum(part.minutes for part in found.parts)
    if not found.complete or not found.parts or not minutes or total == minutes:
        return
    too = "veel" if total > minutes else "weinig"
    gap = abs(total - minutes)
    remarks.advise(
        line,
        f"de onderdelen duren samen {minutes_text(total)}, en hier staat {minutes}. "
        f"Dat is {minutes_text(gap)} te {too}.",
    )


def _sections(pieces: Iterable[Piece], remarks: Remarks) -> tuple[str, ...]:
    """Ids of the parts that the report of this draaiboek has, in its order."""
    choice = f"Je kunt kiezen uit: {', '.join(SECTIONS.names())}."
    pieces = list(pieces)
    for piece in pieces:
        warn_for_image(piece, remarks)
    listed = ((p.text, p.line) for p in pieces if p.kind != "noot" and p.text)
    names = SECTIONS.named(listed, "het verslagdeel", choice, remarks)
    return tuple(slug(name, "_") for name in names)


# a draaiboek that changed -----------------------------------------------------------------------


def changed_since(script_now: Script, script_then: Script, date: str) -> str | None:
    """What to say when a draaiboek was changed after the evening of an ISO date; else None.

    Practice examples that were put in as slides are no change of the draaiboek.
    """
    phases = tuple(
        replace(part, items=tuple(i for i in part.items if not i.id.startswith(EXAMPLE_ID)))
        for part in script_then.phases
    )
    if script_now == replace(script_then, phases=phases):
        return None
    day = dutch_date(date).rpartition(" ")[0] if date else ""
    return (
        f"Dit draaiboek is veranderd na de avond{f' van {day}' if day else ''}. "
        "Het verslag van die avond blijft zoals het was."
    )
