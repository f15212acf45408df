"""The trainer's own text: as blocks of the plan, and as a file to write it in.

It is text as one types it: an empty line begins a new paragraph, a line that begins with `- ` is a
point. Nothing else in it means anything, so whatever is typed is shown as it was typed.
"""

from __future__ import annotations

import os
import shlex
import subprocess
import tempfile
from collections.abc import Iterator, Mapping
from pathlib import Path

from sessie.domain.dutch import clean
from sessie.domain.plan import CHAPTERS
from sessie.domain.privacy import ShownText
from sessie.report.blocks import Block, Bullets, Paragraph

_INTRO = (
    "Schrijf onder elke kop je eigen tekst. Een lege regel begint een nieuwe alinea, een regel\n"
    "die met - begint is een punt. De koppen laat je staan. Wat sessie erbij zet, staat hier niet."
)
_MARK = "=== "


def own_blocks(text: str) -> Iterator[Block]:
    """The paragraphs and points of an own text."""
    for part in clean(text).split("\n\n"):
        points: list[str] = []
        lines: list[str] = []
        for line in (line.strip() for line in part.split("\n") if line.strip()):
            if line.startswith("- "):
                if lines:
                    yield Paragraph((" ".join(lines),))
                points, lines = [*points, line[2:].strip()], []
            elif points:
                points[-1] += f" {line}"
            else:
                lines.append(line)
        if lines:
            yield Paragraph((" ".join(lines),))
        if points:
            yield Bullets(tuple(ShownText(point) for point in points))


def to_file(own: Mapping[str, str]) -> str:
    """A file with a heading for every chapter, and under it what was written."""
    parts = [_INTRO]
    for number, (chapter, title) in enumerate(CHAPTERS.items(), start=1):
        text = "\n".join(_guarded(line) for line in own.get(chapter, "").split("\n"))
        parts.append(f"{_MARK}{number}. {title}\n\n{text}".rstrip("\n") + "\n")
    return "\n\n".join(parts)


def from_file(text: str) -> dict[str, str]:
    """What was written under each heading of such a file; raises ValueError when a heading that
    is not one of the plan stands there, or when one is gone."""
    numbers = {f"{n}. {title}": chapter for n, (chapter, title) in enumerate(CHAPTERS.items(), 1)}
    own: dict[str, list[str]] = {}
    current: list[str] = []
    for line in clean(text).split("\n"):
        if line.startswith(_MARK):
            heading = line.removeprefix(_MARK).strip()
            if heading not in numbers or numbers[heading] in own:
                raise ValueError(heading)
            current = own.setdefault(numbers[heading], [])
        else:
            current.append(line[1:] if line != _guarded(line) else line)
    for heading, chapter in numbers.items():
        if chapter not in own:
            raise ValueError(heading)
    written = {chapter: "\n".join(lines).strip("\n") for chapter, lines in own.items()}
    return {chapter: text for chapter, text in written.items() if text.strip()}


def _guarded(line: str) -> str:
    """A line of the trainer that looks like a heading of the file."""
    return f"\\{line}" if line.lstrip("\\").startswith(_MARK) else line


def edited(command: str, own: Mapping[str, str]) -> dict[str, str]:
    """What somebody made of the own text in this editor.

    Raises OSError or SubprocessError when the editor does not work, and ValueError when a heading
    of the file is gone; the file then stays where it is, so that nothing is lost.
    """
    handle, name = tempfile.mkstemp(prefix="sessie-plan-", suffix=".txt")
    path = Path(name)
    with os.fdopen(handle, "w", encoding="utf-8") as file:
        file.write(to_file(own))
    subprocess.run([*shlex.split(command), name], check=True)
    try:
        found = from_file(path.read_text("utf-8"))
    except ValueError as error:
        raise ValueError(
            f"De kop “{error}” klopt niet meer, dus er is niets veranderd. "
            f"Je tekst staat nog in {path.name}, in de map voor tijdelijke bestanden."
        ) from error
    path.unlink(missing_ok=True)
    return found
