"""A practice example on one slide: at most 9 lines of 60 characters, the rest in the note."""

from __future__ import annotations

import re
from dataclasses import replace
from textwrap import wrap

from sessie.domain.practice import STEM
from sessie.domain.script import Line, Slide, Span
from sessie.library.checks import MOST_LINES, MOST_SIGNS
from sessie.library.practice import PracticeExample

GAINS = "Wat het oplevert"
_BULLET = "- "
_INDENT = "  "
"""A bullet takes two cells; its next line begins under its first."""
_NUMBERED = re.compile(r"(\d{1,3})\. (.+)")


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
    return Slide(f"{STEM}{example.id}", example.title, tuple(shown), note=note)


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
    if line.startswith(_BULLET):
        first = Line((), "punt", gap=gap)
        texts = wrap(line.removeprefix(_BULLET), MOST_SIGNS - len(_INDENT))
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
