"""Practice examples: how others do it, one file each in content/praktijkvoorbeelden.

An example is read from a file, shown on one slide (at most 9 lines of 60 characters, the rest in
the note), and written as the text of a file that reads back the same.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from textwrap import wrap

from sessie.library.checks import MOST_LINES, MOST_SIGNS
from sessie.library.header import Field, check_sort, needed_title
from sessie.library.pieces import LONGEST_LINE, Piece, Top, content_in, read_text, warn_for_image
from sessie.library.remarks import Remark, Remarks, Words, did_you_mean, quote, slug
from sessie.model.dutch import clean, clean_line
from sessie.model.frozen import dataclass
from sessie.model.script import Line, Slide, Span
from sessie.rules.setup import EXAMPLE_ID

_KEYS = Words(
    "soort",
    "id",
    ("titel", "titels"),
    ("plaats", "gemeente", "organisatie", "school"),
    ("doelgroep", "doelgroepen", "voor wie"),
    ("bron", "bronnen"),
    ("link", "website", "url"),
    "versie",
)
_SECTIONS = Words(
    ("kern", "wat doen ze", "wat doen zij", "wat doen jullie", "wat doen we"),
    ("wat het oplevert", "wat levert het op", "opbrengst", "resultaat"),
)
_ADDRESS = re.compile(r"https?://[^\s/]+\.[^\s/]+\S*", re.IGNORECASE)
_LINK = Field(
    "link",
    lambda text: text if _ADDRESS.fullmatch(text) else None,
    "{} is geen link. Schrijf bijvoorbeeld: link: https://www.voorbeeld.nl",
)

GAINS = "Wat het oplevert"
_INDENT = "  "
"""A bullet takes two cells; its next line begins under its first."""
_NUMBERED = re.compile(r"(\d{1,3})\. (.+)")

_BULLET = re.compile(r"[-*+•◦▪●‣·–]\s+(?=\S)")
_INSIDE = re.compile(r"([\\`*_\[\]<!])")
_AT_START = re.compile(r"([#>+=~|-])")
_NUMBER = re.compile(r"(\d{1,9})([.)])(?=\s|$)")
_LONGEST_WORD = LONGEST_LINE // 2 - len("- ")
"""Every sign of a word may get a \\ before it, and the line must still be read as Markdown."""


@dataclass(frozen=True, slots=True)
class PracticeExample:
    """praktijkvoorbeeld: how a school or municipality works together with parents."""

    id: str
    title: str
    place: str
    audience: str
    """For whom it is."""
    core: str
    """What they do; lines, of which those that begin with "- " are bullets."""
    gains: str
    """What it brings, in lines as `core`."""
    source: str
    link: str
    """A web address, or ""."""
    own: bool
    """Whether a user of the program wrote it."""
    path: Path
    """The file that it was read from."""


@dataclass(frozen=True, slots=True)
class ExampleReading:
    """What came out of one file."""

    example: PracticeExample | None
    """None when there is no title, or nothing to tell."""
    remarks: tuple[Remark, ...]
    id_line: int = 1


def read_example(path: Path, *, own: bool = True) -> ExampleReading:
    """The example in a file. Never raises OSError."""
    remarks = Remarks(clean_line(path.name))
    text = read_text(path, remarks)
    if text is None:
        return ExampleReading(None, remarks.in_order())
    return read_example_text(text, path, own=own, remarks=remarks)


def read_example_text(
    text: str, path: Path, *, own: bool = True, remarks: Remarks | None = None
) -> ExampleReading:
    """The example in a text; `path` gives its name in remarks, and its id when it says none."""
    remarks = remarks or Remarks(clean_line(path.name))
    top, pieces = content_in(text, remarks, _KEYS)
    told = _sections(pieces, remarks)
    if not top.get("soort"):
        remarks.advise(top.line("soort"), "hier mist de soort. Schrijf: soort: praktijkvoorbeeld")
    check_sort(top, "praktijkvoorbeeld", remarks)
    example = PracticeExample(
        id=slug(top.get("id")) or slug(path.stem) or "voorbeeld",
        title=needed_title(top, "het voorbeeld", remarks),
        place=top.get("plaats"),
        audience=top.get("doelgroep"),
        core=told["kern"],
        gains=told["wat het oplevert"],
        source=top.get("bron"),
        link=_LINK.of(top, "", remarks),
        own=own,
        path=path,
    )
    usable = bool(example.title and example.core)
    if not example.core:
        remarks.skip(
            _line_of_core(pieces), 'onder "# Kern" staat nog niets. Schrijf daar wat zij doen.'
        )
    elif usable:
        _check_size(example, top, remarks)
    return ExampleReading(example if usable else None, remarks.in_order(), top.line("id"))


def _line_of_core(pieces: Sequence[Piece]) -> int:
    heads = (p.line for p in pieces if p.kind == "titel" and _SECTIONS.find(p.text) == "kern")
    return next(heads, 0)


def _sections(pieces: Sequence[Piece], remarks: Remarks) -> dict[str, str]:
    """The text under each heading, a line for each line of the file."""
    found: dict[str, list[str]] = {name: [] for name in _SECTIONS.values()}
    current: list[str] | None = None
    skipping = False
    for piece in pieces:
        warn_for_image(piece, remarks)
        if piece.kind == "titel":
            name = _SECTIONS.find(piece.text)
            current, skipping = found.get(name), not name
            if skipping:
                guess = _SECTIONS.guess(piece.text)
                advice = did_you_mean(
                    guess and f"# {guess.capitalize()}", "Kies: # Kern, # Wat het oplevert."
                )
                remarks.skip(piece.line, f"het kopje {quote(piece.text)} ken ik niet. {advice}")
        elif piece.kind == "noot" or not piece.text or skipping:
            continue
        elif current is None:
            skipping = True
            remarks.skip(piece.line, 'dit staat nog voor het eerste kopje. Zet er "# Kern" boven.')
        else:
            mark = {"punt": "- ", "nummer": f"{piece.number}. "}.get(piece.kind, "")
            current += [""] * (piece.gap and bool(current)) + [mark + piece.text]
    return {name: "\n".join(lines) for name, lines in found.items()}


def _check_size(example: PracticeExample, top: Top, remarks: Remarks) -> None:
    if len(example.title) > MOST_SIGNS:
        remarks.advise(
            top.line("titel"),
            f"deze titel is {len(example.title)} tekens lang. Op het scherm passen er "
            f"{MOST_SIGNS}.",
        )
    count = len(example_lines(example))
    if count > MOST_LINES:
        remarks.advise(
            0,
            f"dit voorbeeld heeft {count} regels van {MOST_SIGNS} tekens. Op een dia passen er "
            f"{MOST_LINES}. De rest staat alleen in de opmerking bij de dia.",
        )


# on a slide -------------------------------------------------------------------------------------


def example_slide(example: PracticeExample) -> Slide:
    """The slide. What does not fit ends in … and stands whole in the note, with the source."""
    lines = example_lines(example)
    fits = len(lines) <= MOST_LINES
    told = (
        ("", "" if fits else example.core),
        (f"{GAINS}:\n", "" if fits else example.gains),
        ("Voor wie: ", "" if _on_one_line(example) else example.audience),
        ("Bron: ", example.source),
        ("Link: ", example.link),
    )
    note = "\n".join(name + text for name, text in told if text)
    shown = lines if fits else _cut(example)
    return Slide(f"{EXAMPLE_ID}{example.id}", example.title, tuple(shown), note=note)


def example_lines(example: PracticeExample) -> list[Line]:
    """All that there is to project, with the heading above the gains when it still fits."""
    about, core, gains = _about(example), _lines(example.core), _lines(example.gains)
    if gains and len(about) + len(core) + len(gains) < MOST_LINES:
        gains = [Line((Span(GAINS),), "kop", gap=True), replace(gains[0], gap=False), *gains[1:]]
    return [*about, *core, *gains]


def _place_and_audience(example: PracticeExample) -> str:
    return " · ".join(part for part in (example.place, example.audience) if part)


def _on_one_line(example: PracticeExample) -> bool:
    return len(_place_and_audience(example)) <= MOST_SIGNS


def _about(example: PracticeExample) -> list[Line]:
    """Where, and for whom when that fits beside it."""
    about = _place_and_audience(example) if _on_one_line(example) else example.place
    return [Line((Span(text, "schuin"),)) for text in wrap(about, MOST_SIGNS)]


def _lines(text: str) -> list[Line]:
    """The lines of a text, each no longer than fits."""
    found: list[Line] = []
    gap = False
    for line in text.splitlines():
        if line:
            found += _wrapped(line, gap)
        gap = not line
    if found:
        found[0] = replace(found[0], gap=True)
    return found


def _wrapped(line: str, gap: bool) -> list[Line]:
    numbered = _NUMBERED.fullmatch(line)
    if line.startswith("- "):
        first = Line((), "punt", gap=gap)
        texts = wrap(line.removeprefix("- "), MOST_SIGNS - len(_INDENT))
    elif numbered:
        first = Line((), "nummer", number=int(numbered[1]), gap=gap)
        texts = wrap(numbered[2], MOST_SIGNS - len(_INDENT))
    else:
        return [
            Line((Span(text),), gap=gap and not place)
            for place, text in enumerate(wrap(line, MOST_SIGNS))
        ]
    rest = [Line((Span(_INDENT + text),)) for text in texts[1:]]
    return [replace(first, spans=(Span(texts[0]),)), *rest]


def _cut(example: PracticeExample) -> list[Line]:
    """As much as fits: where, then core and gains in halves, if both are long."""
    about = _about(example)[:1]
    core, gains = _lines(example.core), _lines(example.gains)
    room = MOST_LINES - len(about)
    for_gains = min(len(gains), max(room - len(core), room // 2))
    return [*about, *_shortened(core, room - for_gains), *_shortened(gains, for_gains)]


def _shortened(lines: list[Line], room: int) -> list[Line]:
    if len(lines) <= room:
        return lines
    kept = lines[:room]
    if kept:
        text = kept[-1].text[: MOST_SIGNS - 3].rstrip(" .,;:")
        kept[-1] = replace(kept[-1], spans=(Span(f"{text} …"),))
    return kept


# as a text --------------------------------------------------------------------------------------


def example_text(
    *,
    title: str,
    core: str,
    place: str = "",
    audience: str = "",
    gains: str = "",
    source: str = "",
    link: str = "",
) -> str:
    """The text of a file with this example. Its id is the name that the file gets.

    Spaces come out single, bullets as "- "; a line of more than 300 signs is broken at a space.
    """
    top = {
        "soort": "praktijkvoorbeeld",
        "titel": title,
        "plaats": place,
        "doelgroep": audience,
        "bron": source,
        "link": link,
    }
    head = [f"{key}: {_top_value(value)}".rstrip() for key, value in top.items()]
    parts = ["---", *head, "---", "", "# Kern", *_body(core)]
    if clean_line(gains):
        parts += ["", "# Wat het oplevert", *_body(gains)]
    return "\n".join(parts) + "\n"


def tidy_example_line(text: str) -> str:
    """A value at the top of an example as it is kept."""
    return " ".join(word for part in clean_line(text).split() if (word := clean(part)))


def tidy_example_text(text: str) -> str:
    """The core or the gains of an example as they are kept."""
    lines: list[str] = []
    for line in clean(text).split("\n"):
        tidy = tidy_example_line(line)
        if tidy:
            lines += _broken(_with_bullet(tidy))
        elif lines and lines[-1]:
            lines.append("")
    return "\n".join(lines).strip("\n")


def _with_bullet(line: str) -> str:
    bullet = _BULLET.match(line)
    return f"- {line[bullet.end() :]}" if bullet else line


def _broken(line: str) -> list[str]:
    """The line, in as many lines as it takes to be read as Markdown."""
    lines: list[str] = []
    now, *words = _short_words(line)
    for word in words:
        longer = f"{now} {word}"
        if len(_escaped(longer)) > LONGEST_LINE:
            lines.append(now)
            longer = word
        now = longer
    return [_with_bullet(line) for line in (*lines, now)]


def _short_words(text: str) -> list[str]:
    step = _LONGEST_WORD
    parts = (w[at : at + step] for w in text.split() for at in range(0, len(w), step))
    return [word for part in parts if (word := clean(part))]


def _top_value(text: str) -> str:
    tidy = tidy_example_line(text)
    # Quotes around a whole value are taken off when it is read.
    quoted = len(tidy) > 1 and tidy[0] == tidy[-1] and tidy[0] in "\"'"
    return f'"{tidy}"' if quoted else tidy


def _body(text: str) -> list[str]:
    return [_escaped(line) for line in tidy_example_text(text).split("\n")]


def _escaped(line: str) -> str:
    """The line so that Markdown shows it as it is typed."""
    bullet = "- " if line.startswith("- ") else ""
    text = _INSIDE.sub(r"\\\1", line.removeprefix(bullet))
    text = _NUMBER.sub(r"\1\\\2", text, count=1) if _NUMBER.match(text) else text
    return bullet + (f"\\{text}" if _AT_START.match(text) else text)
