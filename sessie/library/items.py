"""From a heading and what stands under it to an item of a script."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import field, replace

from sessie.library.album import Album
from sessie.library.checks import Checker
from sessie.library.header import Field, a_number, number, span, yes_field, yes_no
from sessie.library.people import KindBook
from sessie.library.pieces import Piece, Value, warn_for_image
from sessie.library.remarks import (
    Remarks,
    Words,
    did_you_mean,
    known_parts,
    minutes_text,
    nearest,
    no_time,
    parts_of,
    quote,
    same,
    slug,
    unknown_name,
)
from sessie.model.frozen import dataclass
from sessie.model.script import ActionList, Break, DotVote, Feedback, Item, Role, Round, Slide, Step
from sessie.model.vocabulary import LANGUAGES
from sessie.rules.setup import EXAMPLE_ID
from sessie.rules.vote import MAX_THEMES_IN_POLL

PARTS = ("onderdeel", "verslag")
"""The headings that have one #."""

_QUESTION = (("vraag", "vragen"), ("soorten", "soort"), ("hulpvragen", "hulpvraag"))
FIELDS = {
    "dia": Words("model", "toon", "id"),
    "pauze": Words("id"),
    "ronde": Words(
        *_QUESTION,
        "per tafel",
        ("vraag tafel", "vraag voor tafel"),
        ("doorschuiven", "schuif door", "doorschuif"),
        ("stappen", "stap"),
        ("deelvragen", "deelvraag"),
        ("samen", "samen antwoord", "gezamenlijk antwoord"),
        ("cijfer", "cijfers"),
        ("wie en wanneer", "wie wanneer", "wie, wanneer", "door wie en wanneer"),
        ("per organisatie", "per organisaties"),
        "id",
    ),
    "terugkoppeling": Words(*_QUESTION, "per tafel", "id"),
    "stippen": Words(
        ("stippen", "stip", "stippen per persoon"),
        ("apart tellen", "apart"),
        ("keuzes", "keuze", "kiezen uit"),
        "id",
    ),
    "acties": Words(("hoogstens", "maximaal", "hooguit"), "id"),
}
"""What may stand under each sort of item, and how else that may be spelled."""
_LISTS = {"soorten", "hulpvragen", "per tafel", "apart tellen", "stappen", "deelvragen", "keuzes"}

PICTURES = Words(
    ("partnerschappen", "partnerschap", "5 partnerschappen", "vijf partnerschappen"),
    "overlap",
    ("voorbeelden", "voorbeeld", "praktijkvoorbeelden", "praktijkvoorbeeld"),
    ("stip", "stip op de horizon", "de stip op de horizon"),
    ("speerpunten", "speerpunt", "speerpunten van het plan", "uit het plan"),
    ("acties", "afspraken", "acties van de vorige keer", "afspraken van de vorige keer"),
    ("eye-openers", "eye-opener", "eyeopeners"),
    ("sterke punten", "sterk punt", "sterktes", "wat goed gaat"),
    ("tips en ideeën", "tips", "tip", "ideeën", "idee", "tips en ideeen"),
    ("ambities", "ambitie"),
)
"""The slides that the program draws itself."""

_HEAD = re.compile(r"([^()]+?)\s*(?:\(([^()]*)\))?\s*")
_TABLE_QUESTION = re.compile(
    r"(?:vraag|vragen|onderwerp)\s+(?:voor\s+|aan\s+)?tafel\s+(\S{1,12})", re.IGNORECASE
)
_TABLE = re.compile(r"[A-Za-z]{1,2}")
_MARKED = re.compile(r"\(?([a-zA-Z]|\d{1,2})[.):]\s+(\S.*)")
_LETTERS = "abcdefghijklmnopqrstuvwxyz"
_TURN = re.compile(
    r"(\d{1,3}(?:[.,]\d)?)\s*(min|minuut|minuten|m|s|sec|secs|seconde|seconden)\.?",
    re.ASCII | re.IGNORECASE,
)
_STEP = re.compile(
    r"(.+?)[\s:=(]+(\d{1,3})\s*(?:min|minuut|minuten|m|')?\.?\s*\)?"
    r"|(\d{1,3})\s*(?:min|minuut|minuten|m|')?\.?\s+(.+)",
    re.ASCII | re.IGNORECASE,
)
_LONGEST_STEP = 60
"""Signs. The pattern of a step would take very long on a long line."""
_HIGHEST_MARK = 10
_ONE_MINUTE = {"een minuut", "1 minuut per tafel", "1:00"}


@dataclass(slots=True)
class Block:
    """A heading and what stands under it."""

    word: str
    """What the heading begins with; empty is one that is not known, whose text is left out."""
    title: str
    line: int
    minutes: int = 0
    pieces: list[Piece] = field(default_factory=list)
    lost_part: bool = False
    """Whether a whole part is left out with this heading."""
    items: list[Block] = field(default_factory=list)
    """What stands under a part."""
    complete: bool = True
    """Whether all items of a part can be used."""

    @property
    def name(self) -> str:
        """What the item is called in a remark: de ronde "Wensen"."""
        article = "het" if self.word in PARTS else "de"
        return f"{article} {self.word} {quote(self.title)}"


# the lines `Naam: waarde` under a heading -------------------------------------------------------


@dataclass(slots=True)
class Fields:
    """What stands under one heading."""

    values: dict[str, list[Value]] = field(default_factory=dict)
    notes: list[str] = field(default_factory=list)

    def all(self, name: str) -> list[Value]:
        """The values of a name that say something."""
        return [value for value in self.values.get(name, []) if value.text]

    def one(self, name: str) -> Value | None:
        """The first value of a name, or None."""
        return next(iter(self.all(name)), None)

    def parts(self, name: str) -> list[tuple[str, int]]:
        """What stands between the commas of all values of a name, with its line."""
        return [(part, value.line) for value in self.all(name) for part in parts_of(value.text)]

    @property
    def note(self) -> str:
        """The notes, one below the other."""
        return "\n".join(self.notes)


def split_field(word: str, piece: Piece) -> tuple[str, Value] | None:
    """Name and value of a line that begins with a name that this sort of item knows; else None."""
    head, colon, text = piece.text.partition(":")
    shape = _HEAD.fullmatch(head) if colon and piece.kind == "tekst" else None
    if not shape:
        return None
    name, about = FIELDS[word].find(shape[1]), shape[2] or ""
    if word == "ronde" and (table := _TABLE_QUESTION.fullmatch(shape[1])):
        name, about = "vraag tafel", f"{table[1]} {about}"
    return (name, Value(text.strip(), piece.line, about.strip())) if name else None


def read_fields(block: Block, remarks: Remarks) -> Fields:
    """The values and notes of an item that projects no text of its own."""
    fields = Fields()
    current = ""
    for piece in block.pieces:
        warn_for_image(piece, remarks)
        if piece.kind == "noot":
            fields.notes.append(piece.text)
        elif piece.kind in ("punt", "nummer") and current in _LISTS:
            mark = str(piece.number) if piece.kind == "nummer" else ""
            fields.values[current].append(Value(piece.text, piece.line, mark))
        elif found := split_field(block.word, piece):
            current, value = found
            fields.values.setdefault(current, []).append(value)
        elif piece.text:
            current = ""
            remarks.skip(piece.line, _out_of_place(block, piece))
    return fields


def _out_of_place(block: Block, piece: Piece) -> str:
    head, colon, _ = piece.text.partition(":")
    shape = _HEAD.fullmatch(head) if colon else None
    if guess := FIELDS[block.word].guess(shape[1]) if shape else "":
        return unknown_name(head, guess.capitalize())
    known = ", ".join(f"{name.capitalize()}:" for name in FIELDS[block.word].names())
    return (
        f"met {quote(piece.text)} kan ik bij {block.name} niets doen. Zet er > voor als het "
        f"een opmerking voor jezelf is, of begin met een van deze woorden: {known}"
    )


# single values ----------------------------------------------------------------------------------


def marks(text: str) -> tuple[int, int] | None:
    """Lowest and highest mark of "1-5", and 0, 0 for "nee"; None when it is something else, or more
    than 10."""
    if yes_no(text) is False:
        return 0, 0
    found = span(text)
    return found if found and found[0] < found[1] <= _HIGHEST_MARK else None


def step(text: str) -> Step | None:
    """Name and minutes of "zelf 4", "zelf: 4 min" or "4 min zelf"; None for something else."""
    found = _STEP.fullmatch(text.strip()) if len(text) <= _LONGEST_STEP else None
    if not found:
        return None
    name, count = (found[1] or found[4]).strip(" :=(-"), int(found[2] or found[3])
    return Step(name, count) if count and any(sign.isalpha() for sign in name) else None


def seconds(text: str) -> int | None:
    """Seconds in "1 minuut", "90 sec" or "1,5 minuut"; None when it is something else, or 0."""
    if same(text) in _ONE_MINUTE:
        return 60
    found = _TURN.fullmatch(text.strip())
    if not found:
        return None
    count = float(found[1].replace(",", "."))
    return round(count * 60 if found[2].lower().startswith("m") else count) or None


def places(text: str) -> int | None:
    """How many tables a question goes on: "ja", "nee" or a number; None for something else."""
    said = yes_no(text)
    return number(text) if said is None else int(said)


_PER_TABLE = Field("per tafel", seconds, "{} kan ik niet lezen. Schrijf: Per tafel: 1 minuut")
_SHIFT = Field("doorschuiven", places, a_number("doorschuiven", 1))
_SCORE = Field(
    "cijfer",
    marks,
    "het cijfer {} kan ik niet lezen. Schrijf het laagste en het hoogste, hoogstens 10: "
    "Cijfer: 1-5",
)
_JOINT, _WHO_WHEN = yes_field("samen"), yes_field("wie en wanneer")
_PER_ORGANISATION = yes_field("per organisatie")
_DOTS = Field("stippen", number, a_number("stippen", 3))
_AT_MOST = Field("hoogstens", number, a_number("hoogstens", 4))


# items ------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Maker:
    """Makes the items of one script."""

    remarks: Remarks
    checker: Checker
    roles: Sequence[Role]
    dots_per_person: int
    kinds: KindBook
    album: Album

    def make(self, block: Block, item_id: str) -> Item | None:
        """The item under this heading; None, with a remark, when it cannot be used."""
        self.checker.line(block.line, block.title)
        if block.word in ("dia", "pauze"):
            return self._projected(block, item_id)
        fields = read_fields(block, self.remarks)
        match block.word:
            case "ronde":
                return self._round(block, fields, item_id)
            case "terugkoppeling":
                return self._feedback(block, fields, item_id)
            case "stippen":
                dots = _DOTS.of(fields, self.dots_per_person, self.remarks)
                apart, choices = self._counted_apart(fields), self._choices(fields)
                return DotVote(item_id, block.title, dots, apart, fields.note, choices)
            case _:
                at_most = _AT_MOST.of(fields, 0, self.remarks)
                return ActionList(item_id, block.title, at_most, fields.note)

    # slides and breaks

    def _projected(self, block: Block, item_id: str) -> Slide | Break | None:
        fields, shown = Fields(), list[Piece]()
        for piece in block.pieces:
            found = split_field(block.word, piece)
            if piece.kind == "noot":
                warn_for_image(piece, self.remarks)
                fields.notes.append(piece.text)
            elif found and (PICTURES.find(found[1].text) or len(found[1].text.split()) == 1):
                fields.values.setdefault(found[0], []).append(found[1])
            elif piece.text or piece.kind == "code" or piece.images:
                shown.append(piece)
        self.checker.slide(block.title, block.line, [p for p in shown if p.text or not p.images])
        if shown:
            shown[0] = replace(shown[0], gap=False)
        lines = tuple(self.album.projected(shown))
        if block.word == "pauze":
            return Break(item_id, block.title, block.minutes, lines, fields.note)
        wanted = [*fields.all("model"), *fields.all("toon")]
        show = self._picture(wanted)
        if show and shown:
            self.remarks.advise(
                shown[0].line,
                f"{block.name} laat al iets anders zien. Zet dit op een eigen dia.",
            )
        usable = show or shown or not wanted
        return Slide(item_id, block.title, lines, show, fields.note) if usable else None

    def _picture(self, wanted: Sequence[Value]) -> str:
        parts = ((value.text, value.line) for value in wanted)
        choice = f"Je kunt kiezen uit: {', '.join(PICTURES.names())}."
        return next(iter(PICTURES.named(parts, "het plaatje", choice, self.remarks)), "")

    # what people say

    def _round(self, block: Block, fields: Fields, item_id: str) -> Round | None:
        """The round; None, with a remark, when it cannot be used."""
        remarks = self.remarks
        question, translations = self._questions(block, fields)
        topics = self._table_questions(fields)
        kinds, hints = self._kinds_and_prompts(block, fields)
        if not block.minutes:
            remarks.skip(block.line, no_time("## Ronde", block.title, 10))
        if not question and not fields.values.get("vraag tafel"):
            remarks.skip(block.line, f"{block.name} heeft geen vraag. Zet eronder: Vraag: …")
        made = Round(
            id=item_id,
            title=block.title,
            minutes=block.minutes,
            question=question or (block.title if topics else ""),
            kinds=kinds,
            translations=translations,
            prompts=hints,
            per_table="\n".join(value.text for value in fields.all("per tafel")),
            note=fields.note,
            steps=self._steps(block, fields),
            table_questions=topics,
            shift=self._shift(fields),
            joint=_JOINT.of(fields, False, remarks),
            score=_SCORE.of(fields, (0, 0), remarks),
            who_when=_WHO_WHEN.of(fields, False, remarks),
            per_organisation=_PER_ORGANISATION.of(fields, False, remarks),
        )
        return made if made.minutes and made.question and made.kinds else None

    def _feedback(self, block: Block, fields: Fields, item_id: str) -> Feedback:
        question, translations = self._questions(block, fields)
        turn = _PER_TABLE.of(fields, 60, self.remarks)
        return Feedback(
            item_id, block.title, turn, question, self._kinds(fields),
            translations, self._prompts(fields), fields.note,
        )  # fmt: skip

    def _questions(self, block: Block, fields: Fields) -> tuple[str, tuple[tuple[str, str], ...]]:
        """The question in Dutch ("" when it is missing), and (language code, question) for
        others."""
        found: dict[str, str] = {}
        for value in fields.all("vraag"):
            code = self._language(value)
            if code in found:
                self.remarks.skip(value.line, f"{block.name} heeft deze vraag al. Haal er een weg.")
            elif code:
                found[code] = value.text
                if code == "nl":
                    self.checker.line(value.line, value.text)
        question = found.pop("nl", "")
        return question, tuple(found.items())

    def _language(self, value: Value) -> str:
        """The code of the language of a question, or ""."""
        code = same(value.about) if value.about else "nl"
        if code in LANGUAGES:
            return code
        names = {name: code for code, name in LANGUAGES.items()}
        guess = names.get(nearest(value.about, names), "")
        start = f'ik ken "Vraag ({value.about[:40]})" niet.'
        if guess:
            self.remarks.advise(value.line, f"{start} Schrijf: Vraag ({guess})")
        else:
            known = ", ".join(LANGUAGES)
            self.remarks.skip(
                value.line, f"{start} Zet een van deze talen tussen de haakjes: {known}."
            )
        return guess

    def _prompts(self, fields: Fields) -> tuple[str, ...]:
        """The help questions."""
        found = fields.all("hulpvragen")
        for value in found:
            self.checker.line(value.line, value.text)
        return tuple(value.text for value in found)

    def _kinds(self, fields: Fields) -> tuple[str, ...]:
        """Ids of the kinds of slip that are asked for, each once."""
        book = self.kinds
        return known_parts(fields.parts("soorten"), book.id_of, self.remarks, book.unknown)

    def _kinds_and_prompts(
        self, block: Block, fields: Fields
    ) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """The kinds of a round, and its help questions.

        Sub-questions are its kinds when it names no other; else they only help to answer.
        """
        kinds, hints = self._kinds(fields), self._prompts(fields)
        asked: list[tuple[str, str]] = []
        for value in fields.all("deelvragen"):
            asked.append(_sub_question(value))
            self.checker.line(value.line, asked[-1][1])
        if fields.all("soorten"):
            return kinds, hints + tuple(text for _, text in asked)
        if asked:
            return self.kinds.ask(asked), hints
        self.remarks.advise(
            block.line,
            f'bij {block.name} staat geen soort, dus ik gebruik "antwoord". '
            "Zet eronder bijvoorbeeld: Soorten: wens",
        )
        return ("antwoord",), hints

    def _table_questions(self, fields: Fields) -> tuple[tuple[str, str], ...]:
        """(table letter, its question), in the order of the file."""
        found: dict[str, str] = {}
        for value in fields.values.get("vraag tafel", []):
            letter = value.about.upper()
            if unclear := _unclear_table(value):
                self.remarks.skip(value.line, unclear)
            elif letter in found:
                self.remarks.skip(
                    value.line, f"tafel {letter} heeft al een vraag. Haal er een weg."
                )
            else:
                self.checker.line(value.line, value.text)
                found[letter] = value.text
        return tuple(found.items())

    def _steps(self, block: Block, fields: Fields) -> tuple[Step, ...]:
        """The steps; none when one of them cannot be read, since the others would not add up."""
        found: list[Step] = []
        for part, line in fields.parts("stappen"):
            if not (read := step(part)):
                example = "Schrijf bijvoorbeeld: Stappen: zelf 4, vergelijken 7, samen 4"
                self.remarks.skip(line, f"de stap {quote(part)} kan ik niet lezen. {example}")
                return ()
            found.append(read)
        total = sum(each.minutes for each in found)
        if found and block.minutes and total != block.minutes:
            self.remarks.advise(
                fields.parts("stappen")[0][1],
                f"de stappen duren samen {minutes_text(total)}, maar {block.name} duurt "
                f"{minutes_text(block.minutes)}. Maak die gelijk.",
            )
        return tuple(found)

    def _shift(self, fields: Fields) -> int:
        value, shift = fields.one("doorschuiven"), _SHIFT.of(fields, 0, self.remarks)
        if value and shift and not fields.values.get("vraag tafel"):
            self.remarks.advise(
                value.line,
                "er is niets om door te schuiven. Geef elke tafel een vraag: Vraag tafel A: …",
            )
        return shift

    # dots

    def _counted_apart(self, fields: Fields) -> tuple[str, ...]:
        """Ids of the roles whose dots are counted apart."""
        roles = Words(*((role.id, role.name, role.plural) for role in self.roles))
        names = [role.name for role in self.roles]
        choice = f"Bovenaan staan: {', '.join(names)}."
        return known_parts(fields.parts("apart tellen"), roles.find, self.remarks, lambda text: (
            f"de rol {quote(text)} ken ik niet. {did_you_mean(nearest(text, names), choice)}"
        ))  # fmt: skip

    def _choices(self, fields: Fields) -> tuple[str, ...]:
        """What can be chosen: behind the name with commas between, below it each in one bullet."""
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
            self.remarks.advise(
                next(iter(found.values())).line,
                f"er zijn {len(found)} keuzes. Meer dan {MAX_THEMES_IN_POLL} leest de zaal niet.",
            )
        return tuple(found)[:MAX_THEMES_IN_POLL]


def _sub_question(value: Value) -> tuple[str, str]:
    """Letter and text of `a. Wat vind ik belangrijk?`; a number stands for the letter there."""
    found = _MARKED.fullmatch(value.text)
    mark, text = (found[1], found[2]) if found else (value.about, value.text)
    if mark.isdigit():
        mark = _LETTERS[int(mark) - 1 : int(mark)]
    return mark.lower(), text


def _unclear_table(value: Value) -> str:
    """What is not clear about the question of one table, or ""."""
    if not _TABLE.fullmatch(value.about):
        return (
            f"welke tafel {quote(value.about)} is, weet ik niet. Tafels heten A, B, C. "
            "Schrijf bijvoorbeeld: Vraag tafel A: …"
        )
    if value.text:
        return ""
    letter = value.about.upper()
    return f"hier staat nog geen vraag. Schrijf bijvoorbeeld: Vraag tafel {letter}: Wat …?"


# ids --------------------------------------------------------------------------------------------

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


def chosen_ids(blocks: Sequence[Block], taken: set[str], remarks: Remarks) -> dict[int, str]:
    """The ids that the file itself chose with `Id: …`, by the line of the heading."""
    found: dict[int, str] = {}
    for block in blocks:
        for name, value in filter(None, (split_field(block.word, p) for p in block.pieces)):
            if name != "id" or block.line in found:
                continue
            chosen = slug(value.text)
            if not chosen or chosen in taken or chosen.startswith(EXAMPLE_ID):
                remarks.skip(
                    value.line,
                    f"de id {quote(value.text)} is al gebruikt of leeg. Kies een andere id.",
                )
            else:
                taken.add(chosen)
                found[block.line] = chosen
    return found
