"""From a heading and what stands under it to an item of a script."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from sessie.domain.script import ActionList, Break, DotVote, Feedback, Item, Role, Round, Slide
from sessie.library.asking import asked_kinds, prompts, questions
from sessie.library.checks import Checker
from sessie.library.fields import Fields, Value, read_fields, split_field, warn_for_image
from sessie.library.headings import Block
from sessie.library.outline import Piece
from sessie.library.remarks import Remarks, quote
from sessie.library.spelling import nearest, same, slug, variants
from sessie.library.values import number, parts_of, seconds

PICTURES = variants({"partnerschappen": ("partnerschap", "5 partnerschappen"), "overlap": ()})
"""The slides that the program draws itself."""

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

    def make(self, block: Block, item_id: str) -> Item | None:
        """The item under this heading; None, with a remark, when it cannot be used."""
        self.checker.line(block.line, block.title)
        match block.word:
            case "dia":
                return self._slide(block, item_id)
            case "pauze":
                return self._break(block, item_id)
            case "ronde":
                return self._round(block, item_id)
            case "terugkoppeling":
                return self._feedback(block, item_id)
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
            elif found and len(found[2].split()) == 1:
                fields.values.setdefault(found[0], []).append(Value(found[2], piece.line))
            elif piece.text or piece.kind == "code":
                shown.append(piece)
        self.checker.slide(block.title, block.line, shown)
        if shown:
            shown[0] = replace(shown[0], gap=False)
        return shown, fields.note, fields

    def _round(self, block: Block, item_id: str) -> Round | None:
        fields = read_fields(block, self.remarks)
        question, translations = questions(block, fields, self.checker)
        kinds = asked_kinds(fields, self.remarks)
        named = bool(fields.all("soorten"))
        hints = prompts(fields, self.checker)
        if not block.minutes:
            self.remarks.skip(block.line, no_time("## Ronde", block.title, 10))
        if not question:
            self.remarks.skip(block.line, f"{block.name} heeft geen vraag. Zet eronder: Vraag: …")
        if not named:
            self.remarks.advise(
                block.line,
                f'bij {block.name} staat geen soort, dus ik gebruik "antwoord". '
                "Zet eronder bijvoorbeeld: Soorten: wens",
            )
        if not block.minutes or not question or (named and not kinds):
            return None
        per_table = "\n".join(value.text for value in fields.all("per tafel"))
        return Round(
            item_id, block.title, block.minutes, question, kinds or ("antwoord",),
            translations, hints, per_table, fields.note,
        )  # fmt: skip

    def _feedback(self, block: Block, item_id: str) -> Feedback:
        fields = read_fields(block, self.remarks)
        question, translations = questions(block, fields, self.checker)
        turn = 60
        if value := fields.one("per tafel"):
            turn = seconds(value.text) or 60
            if not seconds(value.text):
                self.remarks.skip(
                    value.line,
                    f"{quote(value.text)} kan ik niet lezen. Schrijf: Per tafel: 1 minuut",
                )
        return Feedback(
            item_id, block.title, turn, question, asked_kinds(fields, self.remarks),
            translations, prompts(fields, self.checker), fields.note,
        )  # fmt: skip

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
        return DotVote(item_id, block.title, per_person, tuple(apart), fields.note)

    def _actions(self, block: Block, item_id: str) -> ActionList:
        fields = read_fields(block, self.remarks)
        at_most = self._number(fields, "hoogstens", 4) or 0
        return ActionList(item_id, block.title, at_most, fields.note)

    def _number(self, fields: Fields, name: str, example: int) -> int | None:
        value = fields.one(name)
        if value and number(value.text) is None:
            self.remarks.skip(value.line, not_a_number(name, value.text, example))
        return number(value.text) if value else None


def no_time(heading: str, title: str, example: int) -> str:
    """The sentence for a heading without minutes."""
    return f"bij {quote(title)} staat geen tijd. Schrijf: {heading}: {title[:60]} ({example} min)"


def not_a_number(name: str, text: str, example: int | str) -> str:
    """The sentence for a value that should be a number."""
    return f"{name} moet een getal zijn, bijvoorbeeld {example}. Er staat {quote(text)}."


def _unknown_picture(value: Value) -> str:
    guess = PICTURES.get(same(nearest(value.text, PICTURES)), "")
    meant = f'Bedoel je "{guess}"?' if guess else "Je kunt kiezen uit: partnerschappen, overlap."
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
            if not chosen or chosen in taken:
                remarks.skip(
                    piece.line,
                    f"de id {quote(split[2])} is al gebruikt of leeg. Kies een andere id.",
                )
            else:
                taken.add(chosen)
                found[block.line] = chosen
    return found
