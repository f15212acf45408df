"""The parts of a draaiboek with their items and minutes."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from sessie.domain.script import Break, Item, Phase, Round
from sessie.library.headings import Block
from sessie.library.items import Ids, Maker, chosen_ids
from sessie.library.outline import Piece
from sessie.library.remarks import Remarks, minutes_text, no_time, quote


@dataclass(slots=True)
class Part:
    """A heading `# Onderdeel` and the items under it."""

    block: Block
    items: list[Block] = field(default_factory=list)
    complete: bool = True
    """Whether all its items can be used."""


@dataclass(slots=True)
class Parts:
    """All parts of a file, and what its report should have."""

    parts: list[Part] = field(default_factory=list)
    report: list[Piece] = field(default_factory=list)
    complete: bool = True
    """Whether no part was left out."""


def divide(blocks: Iterable[Block], remarks: Remarks) -> Parts:
    """Every item under its part; an item without a part is left out."""
    found = Parts()
    current: Part | None = None
    for block in blocks:
        if block.word == "onderdeel":
            current = Part(block)
            found.parts.append(current)
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


def make_phases(found: Parts, maker: Maker, remarks: Remarks) -> tuple[Phase, ...]:
    """The parts that can be used, with the items that can be used."""
    taken = {f"deel-{number}" for number in range(1, len(found.parts) + 1)}
    blocks = [block for part in found.parts for block in part.items]
    chosen = chosen_ids(blocks, taken, remarks)
    ids = Ids(taken)
    phases: list[Phase] = []
    for number, part in enumerate(found.parts, 1):
        items = _items(part, maker, chosen, ids, remarks)
        title, time = part.block.title, part.block.minutes
        if time:
            phases.append(Phase(f"deel-{number}", title, time, items))
            _compare_rounds(part, items, remarks)
        else:
            found.complete = False
            remarks.skip(part.block.line, no_time("# Onderdeel", title, 5))
    return tuple(phases)


def _items(
    part: Part, maker: Maker, chosen: dict[int, str], ids: Ids, remarks: Remarks
) -> tuple[Item, ...]:
    made: list[Item] = []
    for block in part.items:
        own = ids.next(block.word)
        item = maker.make(block, chosen.get(block.line, own))
        part.complete = part.complete and item is not None
        if item:
            made.append(item)
    if part.complete and not made:
        remarks.advise(
            part.block.line, f"{part.block.name} is nog leeg. Zet er een dia of een ronde onder."
        )
    return _with_notes(part.block, made, remarks)


def _with_notes(block: Block, items: list[Item], remarks: Remarks) -> tuple[Item, ...]:
    """Notes that stand right under the heading of a part go to its first item."""
    notes = [piece.text for piece in block.pieces if piece.kind == "noot"]
    loose = [piece for piece in block.pieces if piece.kind != "noot" and piece.text]
    if loose:
        remarks.skip(
            loose[0].line, 'deze tekst hoort bij geen dia. Zet er een regel "## Dia: …" boven.'
        )
    if notes and items:
        note = "\n".join([*notes, items[0].note]).rstrip("\n")
        items[0] = replace(items[0], note=note)
    return tuple(items)


def _compare_rounds(part: Part, items: Sequence[Item], remarks: Remarks) -> None:
    """Rounds may not take longer than their part; nor less, when there is nothing else in it."""
    timed = [item for item in items if isinstance(item, Round | Break) and item.minutes]
    total = sum(item.minutes for item in timed)
    time = part.block.minutes
    if not part.complete or not timed or total == time:
        return
    if total > time or len(timed) == len(items):
        remarks.advise(
            part.block.line,
            f"{quote(part.block.title)} duurt {minutes_text(time)}, maar de rondes erin duren "
            f"samen {minutes_text(total)}.",
        )


def compare_minutes(found: Parts, minutes: int, line: int, remarks: Remarks) -> None:
    """The parts together should take as long as the block at the top says."""
    total = sum(part.block.minutes for part in found.parts)
    if not found.complete or not found.parts or not minutes or total == minutes:
        return
    too = "veel" if total > minutes else "weinig"
    gap = abs(total - minutes)
    remarks.advise(
        line,
        f"de onderdelen duren samen {minutes_text(total)}, en hier staat {minutes}. "
        f"Dat is {minutes_text(gap)} te {too}.",
    )
