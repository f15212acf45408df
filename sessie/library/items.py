"""From a heading and what stands under it to an item of a script."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from sessie.domain.editing import MAX_THEMES_IN_POLL
from sessie.domain.practice import STEM
from sessie.domain.script import ActionList, Break, DotVote, Item, Role, Slide
from sessie.library.checks import Checker
from sessie.library.fields import Fields, Value, read_fields, split_field, warn_for_image
from sessie.library.headings import Block
from sessie.library.kinds import KindBook
from sessie.library.outline import Piece
from sessie.library.remarks import Remarks, not_a_number, quote
from sessie.library.rounds import make_feedback, make_round
from sessie.library.spelling import nearest, same, slug, variants
from sessie.library.values import number, parts_of

PICTURES = variants(
    {
        "partnerschappen": ("partnerschap", "5 partnerschappen", "vijf partnerschappen"),
        "overlap": (),
        "voorbeelden": ("voorbeeld", "praktijkvoorbeelden", "praktijkvoorbeeld"),
        "stip": ("stip op de horizon", "de stip op de horizon"),
        "speerpunten": ("speerpunt", "speerpunten van het plan", "uit het plan"),
        "acties": ("afspraken", "acties van de vorige keer", "afspraken van de vorige keer"),
    }
)
"""The slides that the program draws itself."""
_CHOICE = ", ".join(dict.fromkeys(PICTURES.values()))

_ID_STEMS = {"ronde": "r", "dia": "dia-"}
"""Rounds are r1, r2 … and slides dia-1, dia-2 …; the others carry their own name."""


@dataclass(slots=True)
class Ids:
    """Gives every item an id of its own, the same each time that the file is read."""

    used: set[str]
    """What may not be given: the ids that the file itself chose."""
    counts: dict[str, int] = field(default_factory=dict)

    def next(self, word: str) -> str:
        """The id of the next item of this sort."""
        while True:
            count = self.counts[word] = self.counts.get(word, 0) + 1
            stem = _ID_STEMS.get(word, f"{word}-")
            made = word if count == 1 and word not in _ID_STEMS else f"{stem}{count}"
            if made not in self.used:
                self.used.add(made)
                return made


@dataclass(frozen=True, slots=True)
class Maker:
    """Makes the items of one script."""

    remarks: Remarks
    checker: Checker
    roles: Sequence[Role]
    dots_per_person: int
    kinds: KindBook

    def make(self, block: Block, item_id: str) -> Item | None:
        """The item under this heading; None, with a remark, when it cannot be used."""
        self.checker.line(block.line, block.title)
        match block.word:
            case "dia":
                return self._slide(block, item_id)
            case "pauze":
                return self._break(block, item_id)
            case "ronde":
                return make_round(block, item_id, self.checker, self.kinds)
            case "terugkoppeling":
                return make_feedback(block, item_id, self.checker, self.kinds)
            case "stippen":
                return self._dots(block, item_id)
            case _:
                return self._actions(block, item_id)

    def _slide(self, block: Block, item_id: str) -> Slide | None:
        shown, notes, fields = self._projected(block)
        wanted = [value for name in ("model", "toon") for value in fields.all(name)]
        show = next((PICTURES[same(v.text)] for v in wanted if same(v.text) in PICTURES), "")
        for value in wanted:
            if same(value.text) not in PICTURES:
                self.remarks.skip(value.line, _unknown_picture(value))
        if show and shown:
            self.remarks.advise(
                shown[0].line,
                f"{block.name} toont al een plaatje. Zet deze tekst op een eigen dia.",
            )
        if wanted and not show and not shown:
            return None
        return Slide(item_id, block.title, tuple(p.projected() for p in shown), show, notes)

    def _break(self, block: Block, item_id: str) -> Break:
        shown, notes, _ = self._projected(block)
        lines = tuple(piece.projected() for piece in shown)
        return Break(item_id, block.title, block.minutes, lines, notes)

    def _projected(self, block: Block) -> tuple[list[Piece], str, Fields]:
        """The lines that the room sees, the notes that it does not, and the named values."""
        fields, shown = Fields(), list[Piece]()
        for piece in block.pieces:
            warn_for_image(piece, self.remarks)
            found = split_field(block.word, piece.text) if piece.kind == "tekst" else None
            if piece.kind == "noot":
                fields.notes.append(piece.text)
            elif found and (same(found[2]) in PICTURES or len(found[2].split()) == 1):
                fields.values.setdefault(found[0], []).append(Value(found[2], piece.line))
            elif piece.text or piece.kind == "code":
                shown.append(piece)
        self.checker.slide(block.title, block.line, shown)
        if shown:
            shown[0] = replace(shown[0], gap=False)
        return shown, fields.note, fields

    def _dots(self, block: Block, item_id: str) -> DotVote:
        fields = read_fields(block, self.remarks)
        apart: dict[str, None] = {}
        names = {same(n): r.id for r in self.roles for n in (r.id, r.name, r.plural)}
        for value in fields.all("apart tellen"):
            for part in parts_of(value.text):
                if same(part) in names:
                    apart[names[same(part)]] = None
                else:
                    self.remarks.skip(value.line, _unknown_role(part, self.roles))
        dots = self._number(fields, "stippen", 3)
        per_person = self.dots_per_person if dots is None else dots
        choices = self._choices(fields)
        return DotVote(item_id, block.title, per_person, tuple(apart), fields.note, choices)

    def _choices(self, fields: Fields) -> tuple[str, ...]:
        found: dict[str, Value] = {}
        behind, *bullets = fields.values.get("keuzes", [Value("", 0)])
        parts = [(part, behind) for part in parts_of(behind.text)]
        for part, value in [*parts, *((b.text, b) for b in bullets if b.text)]:
            self.checker.line(value.line, part)
            if same(part) in map(same, found):
                self.remarks.skip(value.line, f"de keuze {quote(part)} staat er twee keer.")
            else:
                found[part] = value
        if len(found) > MAX_THEMES_IN_POLL:
            line = next(iter(found.values())).line
            self.remarks.advise(
                line,
                f"er zijn {len(found)} keuzes. Meer dan {MAX_THEMES_IN_POLL} leest de zaal niet.",
            )
        return tuple(found)[:MAX_THEMES_IN_POLL]

    def _actions(self, block: Block, item_id: str) -> ActionList:
        fields = read_fields(block, self.remarks)
        at_most = self._number(fields, "hoogstens", 4) or 0
        return ActionList(item_id, block.title, at_most, fields.note)

    def _number(self, fields: Fields, name: str, example: int) -> int | None:
        value = fields.one(name)
        if value and number(value.text) is None:
            self.remarks.skip(value.line, not_a_number(name, value.text, example))
        return number(value.text) if value else None


def _unknown_picture(value: Value) -> str:
    guess = PICTURES.get(same(nearest(value.text, PICTURES)), "")
    meant = f'Bedoel je "{guess}"?' if guess else f"Je kunt kiezen uit: {_CHOICE}."
    return f"het plaatje {quote(value.text)} ken ik niet. {meant}"


def _unknown_role(text: str, roles: Sequence[Role]) -> str:
    guess = nearest(text, [role.name for role in roles])
    names = ", ".join(role.name for role in roles)
    meant = f'Bedoel je "{guess}"?' if guess else f"Bovenaan staan: {names}."
    return f"de rol {quote(text)} ken ik niet. {meant}"


def chosen_ids(blocks: Sequence[Block], taken: set[str], remarks: Remarks) -> dict[int, str]:
    """The ids that the file itself chose with `Id: …`, by the line of the heading."""
    found: dict[int, str] = {}
    for block in blocks:
        for piece in (
            block.pieces if block.word and block.word not in ("onderdeel", "verslag") else ()
        ):
            split = split_field(block.word, piece.text) if piece.kind == "tekst" else None
            if not split or split[0] != "id" or block.line in found:
                continue
            chosen = slug(split[2])
            if not chosen or chosen in taken or chosen.startswith(STEM):
                remarks.skip(
                    piece.line,
                    f"de id {quote(split[2])} is al gebruikt of leeg. Kies een andere id.",
                )
            else:
                taken.add(chosen)
                found[block.line] = chosen
    return found
