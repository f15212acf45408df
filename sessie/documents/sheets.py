"""bladen: sheets to print for a draaiboek, and the sets of sheets that a trainer wrote.

Which there are, what is on them, and the files that they give. The content comes from
`library.sheets`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from textwrap import wrap

from sessie.documents import blocks as b
from sessie.documents.blocks import Sheet
from sessie.documents.html import sheets_html
from sessie.documents.markdown import sheet_markdown
from sessie.model.dutch import count, fold, listed
from sessie.model.script import Feedback, Line, Round, Script, Span
from sessie.model.session import table_letter
from sessie.model.sheets import (
    Blanks,
    Choice,
    Drawing,
    Part,
    Room,
    SheetContent,
    SheetSet,
    WrittenSheet,
)
from sessie.model.trouble import Trouble
from sessie.rules.setup import MOST_TABLES

ALL = "alles"
"""Name of the file that has every sheet."""
TABLES = 8
"""How many tables when the draaiboek does not say."""
FOR_HOME = (
    "Wij willen ook weten wat u vindt.",
    "Schrijf bij elke vraag een paar woorden. U hoeft niet alles in te vullen.",
    "Uw eigen taal is ook goed.",
    "Schrijf geen namen op, ook niet die van uw kind.",
)
"""Above the questions, in sentences of at most twelve words."""
LEADS = "Zo leid je je tafel"
SIDE = 226.0
"""Millimetres on a side of the card of a tafelleider, without what stands above and below."""
FOR_ROOM = (
    "Kies samen één zin. Lees hem voor: klopt dit?",
    "Wie vertelt die zin? Laat die even oefenen.",
)
"""About the sentence that a table tells the room."""
MOVED = "Schuif je zelf door? Scan dan de code van je nieuwe tafel."
HAND_IN = ("Lever dit blad in bij", "voor")
_UNSAID = Script("", "", ()).tables

Block = b.Label | b.Aside | b.ToWriteOn
Texts = Mapping[str, tuple[Line, ...]]


def from_script(script: Script, texts: Texts, tables: int = 0) -> tuple[Sheet, ...]:
    """The sheets for so many tables; 0 is the highest number that the draaiboek advises.

    Empty for a draaiboek that asks nothing at tables.
    """
    count = min(tables or (TABLES if script.tables == _UNSAID else script.tables[1]), MOST_TABLES)
    letters = tuple(table_letter(place) for place in range(count))
    asked = [*_rounds(script, letters, texts), *_feedback(script, texts)]
    if not asked or not script.rounds:
        return ()
    around = len(letters) > 1
    cards = [_card(letter, texts) for letter in letters] if around else []
    if around and script.type.leader_card:
        cards += [one for letter in letters for one in _of_leader(script, letter, letters, texts)]
    tally = [_tally(script, letters, texts)] if around else []
    home = list(_at_home(script)) if around else []
    return (*cards, *asked, *home, *tally)


def stem(text: str) -> str:
    """A text as part of the name of a file: lower-case letters, digits and dashes."""
    return "-".join(re.findall(r"[a-z0-9]+", fold(text)))[:40].strip("-")


def _card(letter: str, texts: Texts) -> Sheet:
    agreements = tuple(line.text for line in texts.get("tafelkaart", ()))
    return Sheet(
        f"tafelkaart-{letter.lower()}", f"Tafel {letter}", (b.Card(letter, agreements),), bare=True
    )


def _of_leader(
    script: Script, letter: str, letters: tuple[str, ...], texts: Texts
) -> Iterator[Sheet]:
    """The card of who leads a table: a side of A4, or more when the rounds need them."""
    turns = [_turn(item, letter, letters, script) for item in script.items
             if isinstance(item, Round | Feedback)]  # fmt: skip
    boxes = tuple(_boxes(texts.get("tafelleider", ())))
    sides: list[tuple[Block, ...]] = []
    left = 0.0
    for held, height in _shared_out(turns):
        sides.append((*_letters(script), b.Turns(held)))
        left = SIDE - height
    if boxes and _boxes_height(boxes) <= left:
        sides[-1] += (b.Boxes(boxes),)
    elif boxes:
        sides.append((b.Boxes(boxes),))
    for place, blocks in enumerate(sides, 1):
        number = f"-{place}" if len(sides) > 1 else ""
        label = "Voor de tafelleider" + (f" · {place} van {len(sides)}" if number else "")
        name = f"tafelleider-{letter.lower()}{number}"
        apart = isinstance(blocks[0], b.Boxes)
        yield Sheet(name, LEADS, blocks, label, f"Tafel {letter}", script.title, large=apart)


def _shared_out(turns: Sequence[b.Turn]) -> Iterator[tuple[tuple[b.Turn, ...], float]]:
    """As many on a side as fit whole, with the height that they take."""
    held: list[b.Turn] = []
    height = 0.0
    for turn in turns:
        more = _turn_height(turn)
        if held and height + more > SIDE:
            yield tuple(held), height
            held, height = [], 0.0
        held.append(turn)
        height += more
    yield tuple(held), height


def _turn_height(turn: b.Turn) -> float:
    """Millimetres at most, in the letters of `sheets.css`."""
    beside = 6.2 * _wrapped(turn.question, 54)
    beside += 5.7 * _wrapped(" · ".join(turn.helps), 65) + 4.9 * _wrapped(" ".join(turn.notes), 78)
    return 4.6 + max(beside, 5.7 * _wrapped(turn.title, 15) + 6)


def _boxes_height(boxes: Sequence[tuple[str, tuple[Line, ...]]]) -> float:
    """The same of boxes, two in a row."""
    heights = [13 + sum(5.6 * _wrapped(line.text, 37) + 0.8 for line in lines)
               for _, lines in boxes]  # fmt: skip
    return sum(4 + max(heights[place : place + 2]) for place in range(0, len(heights), 2))


def _wrapped(words: str, width: int) -> int:
    """Lines of so many signs."""
    return len(wrap(words, width))


def _letters(script: Script) -> Iterator[Block]:
    roles = [f"{role.key.upper()} = {role.name}" for role in script.roles if role.key]
    if len(roles) > 1:
        yield b.Aside(f"Op elk briefje staat wie het zegt: {' · '.join(roles)}.")


def _turn(item: Round | Feedback, letter: str, letters: tuple[str, ...], script: Script) -> b.Turn:
    if isinstance(item, Feedback):
        time = f"{_seconds(item.seconds_per_table)} per tafel"
        return b.Turn(item.title, time, item.question or item.title, item.prompts, FOR_ROOM)
    question, topic = item.asked, item.question_of(letter, letters)
    notes = []
    if item.steps:
        notes.append(
            "Stappen: " + ", ".join(f"{step.name} {step.minutes}" for step in item.steps) + "."
        )
    if item.table_questions and item.shift:
        notes += [f"Aan deze tafel ligt dan: “{topic}”", MOVED]
    elif item.table_questions:
        question, notes = topic, [item.asked, *notes]
    kinds = [script.kind(kind) for kind in item.kinds]
    named = [f"{kind.key.upper()} = {kind.name}" for kind in kinds if kind.key and not kind.asks]
    if len(named) > 1:
        notes.append(f"Ook op het briefje: {', '.join(named)}.")
    if item.score != (0, 0):
        notes.append("Geef samen een cijfer van {} tot {}.".format(*item.score))
    if item.who_when:
        notes.append("Schrijf erbij wie het doet, en wanneer.")
    if item.joint:
        notes.append("Schrijf ook één antwoord op van de hele tafel.")
    helps = (*(kind.name for kind in kinds if kind.asks), *item.prompts)
    time = count(item.minutes, "minuut", "minuten")
    return b.Turn(item.title, time, question, helps, tuple(notes))


def _seconds(seconds: int) -> str:
    whole, rest = divmod(seconds, 60)
    return f"{seconds} seconden" if rest or not whole else count(whole, "minuut", "minuten")


def _boxes(lines: Iterable[Line]) -> Iterator[tuple[str, tuple[Line, ...]]]:
    """Each small heading with the lines under it."""
    title, held = "", []
    for line in lines:
        if line.kind != "kop":
            held.append(line)
            continue
        if held:
            yield title, tuple(held)
        title, held = line.text, []
    if held:
        yield title, tuple(held)


def _tally(script: Script, letters: tuple[str, ...], texts: Texts) -> Sheet:
    roles = tuple(role.plural for role in script.roles)
    blocks: tuple[Block, ...] = (*_hint(texts, "tellijst"), b.Tally(letters, roles))
    return Sheet("tellijst", "Wie zijn er?", blocks, "Voor de avondleider", source=script.title)


def _at_home(script: Script) -> Iterator[Sheet]:
    """The questions of a parents' evening for who cannot come: plain, and on one side of A4. With
    a box for each role that is at home, where there are more."""
    if not script.type.sheet_for_home:
        return
    blocks: list[Block] = [b.Words(_lines(*FOR_HOME))]
    roles = [role.name for role in script.roles if role.side == "thuis"]
    if len(roles) > 1:
        blocks.append(Choice(tuple(f"ik ben {role}" for role in roles)))
    for place, question in enumerate(_asked_at_home(script), 1):
        blocks += [b.Words(_lines(f"{place}. {question}", style="vet")), Room(2)]
    blocks.append(Blanks(HAND_IN))
    title = "Kunt u er niet bij zijn?"
    yield Sheet("blad-voor-thuis", title, tuple(blocks), "Voor thuis", source=script.title)


def _lines(*texts: str, style: str = "") -> tuple[Line, ...]:
    return tuple(Line((Span(text, style),)) for text in texts)


def _asked_at_home(script: Script) -> list[str]:
    """Every question once; where tables have questions of their own, those."""
    asked: dict[str, None] = {}
    for item in script.rounds:
        topics = [topic for _, topic in item.table_questions]
        asked |= dict.fromkeys(topics or [item.question])
    return [question for question in asked if question]


def _rounds(script: Script, letters: tuple[str, ...], texts: Texts) -> Iterator[Sheet]:
    rounds = len(script.rounds)
    for place, item in enumerate(script.rounds, 1):
        time = count(item.minutes, "minuut", "minuten")
        label = f"Ronde {place} van {rounds} · {item.title} · {time}"
        for number, (question, at) in enumerate(_topics(item, letters).items(), 1):
            several = f"-{number}" if item.table_questions else ""
            yield Sheet(
                f"vragenblad-{place}-{stem(item.title)}{several}".rstrip("-"),
                question,
                tuple(_round_blocks(item, question, script, texts)),
                label,
                f"Tafel {listed(at) if at else '…'}" if len(letters) > 1 else "",
                script.title,
            )


def _topics(item: Round, letters: tuple[str, ...]) -> dict[str, list[str]]:
    """Every question of a round, with the tables that have it; none when all have the same."""
    if not item.table_questions:
        return {item.question: []}
    topics: dict[str, list[str]] = {}
    for letter in letters:
        topics.setdefault(item.question_of(letter, letters), []).append(letter)
    return topics


def _round_blocks(item: Round, question: str, script: Script, texts: Texts) -> Iterator[Block]:
    steps = " · ".join(f"{step.name} {step.minutes} min" for step in item.steps)
    if steps:
        yield b.Aside(f"Stappen: {steps}")
    if question != item.question:
        yield b.Words(_lines(item.question, style="vet"))
    yield from _help(item.prompts, item.translations)
    if item.score != (0, 0):
        yield b.Marks("Ons cijfer", *item.score)
    yield from _hint(texts, "vragenblad")
    yield from _slips(item, script)
    if item.joint:
        yield b.Joint("Samen vinden we")


def _feedback(script: Script, texts: Texts) -> Iterator[Sheet]:
    for item in script.items:
        if isinstance(item, Feedback):
            blocks = (
                *_help(item.prompts, item.translations),
                b.Joint("Onze zin voor de zaal"),
                *(_hint(texts, "vragenblad") if item.kinds else ()),
                *(_slips(item, script) if item.kinds else ()),
            )
            label = f"Terugkoppeling · {item.title}"
            name = f"vragenblad-{stem(item.id) or 'terugkoppeling'}"
            corner = "Tafel …" if script.tables[1] > 1 else ""
            yield Sheet(name, item.question or item.title, blocks, label, corner, script.title)


def _help(prompts: Iterable[str], translations: tuple[tuple[str, str], ...]) -> Iterator[Block]:
    lines = tuple(Line((Span(prompt),), "punt") for prompt in prompts)
    if lines:
        yield b.Words(lines)
    if translations:
        yield b.Languages(translations)


def _slips(item: Round | Feedback, script: Script) -> Iterator[Block]:
    """One list of slips; where a round has sub-questions, one list for each."""
    kinds = tuple(script.kind(kind) for kind in item.kinds)
    who_when = isinstance(item, Round) and item.who_when
    asked = tuple(kind for kind in kinds if kind.asks)
    for place, kind in enumerate(asked):
        title = f"{kind.key}. {kind.name}" if kind.key else kind.name
        yield b.Slips(script.roles, who_when=who_when, title=title, explained=place > 0)
    rest = tuple(kind for kind in kinds if not kind.asks)
    if rest:
        title = "" if asked or isinstance(item, Round) else rest[0].plural.capitalize()
        yield b.Slips(script.roles, rest if len(rest) > 1 else (), who_when, title)


def _hint(texts: Texts, name: str) -> Iterator[Block]:
    text = " ".join(line.text for line in texts.get(name, ()))
    if text:
        yield b.Aside(text)


# sets -------------------------------------------------------------------------------------------


def from_set(held: SheetSet) -> tuple[Sheet, ...]:
    """Every sheet of the set in order; one for each main question where the content asks so."""
    return tuple(sheet for written in held.sheets for sheet in _sheets(written, held))


def _sheets(written: WrittenSheet, held: SheetSet) -> Iterator[Sheet]:
    if not written.per_question:
        blocks = tuple(_blocks(written.parts, held, 0))
        yield Sheet(written.id, written.title, blocks, written.label,
                    source=held.source, large=written.large)  # fmt: skip
        return
    for place, question in enumerate(held.questions, 1):
        yield Sheet(
            f"{written.id}-{question.number}",
            question.text,
            tuple(_blocks(written.parts, held, place)),
            f"{written.label} {question.number}".strip(),
            source=held.source,
            large=written.large,
            place=place,
        )


def _blocks(parts: Iterable[Part], held: SheetSet, place: int) -> Iterator[Block]:
    lines: list[Line] = []
    for part in parts:
        if isinstance(part, Line):
            lines.append(part)
            continue
        if lines:
            yield b.Words(tuple(lines))
            lines.clear()
        yield _drawn(part, held, place) if isinstance(part, Drawing) else part
    if lines:
        yield b.Words(tuple(lines))


def _drawn(drawing: Drawing, held: SheetSet, place: int) -> Block:
    match drawing.name:
        case "centrale vraag":
            return b.Label(held.central)
        case "vraag":
            return b.Questions("vraag", held.questions[place - 1 : place])
        case "placemat":
            return b.Questions("placemat", held.questions, drawing.caption or "Samen")
        case "driehoek":
            return b.Questions("driehoek", held.questions, held.central)
        case name:
            return b.Questions(name, held.questions)


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
        yield file, "md", sheet_markdown(sheet).encode()
        yield file, "html", sheets_html(sheet.title, [sheet]).encode()
    yield ALL, "html", sheets_html(title, sheets).encode()


def _without_number(name: str) -> str:
    """A sheet gets its number from its place; that of its content file would be a second one."""
    number, dash, rest = name.partition("-")
    return rest if number.isdigit() and dash and rest else name or "blad"
