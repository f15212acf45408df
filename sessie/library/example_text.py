"""Writing a practice example as the text of a content file, so that it reads back the same."""

from __future__ import annotations

import re

from sessie.domain.dutch import clean, clean_line
from sessie.library.textfile import LONGEST_LINE

_BULLET = re.compile(r"[-*+•◦▪●‣·–]\s+(?=\S)")
_INSIDE = re.compile(r"([\\`*_\[\]<!])")
_AT_START = re.compile(r"([#>+=~|-])")
_NUMBER = re.compile(r"(\d{1,9})([.)])(?=\s|$)")
_LONGEST_WORD = LONGEST_LINE // 2 - len("- ")
"""Every sign of a word may get a \\ before it, and the line must still be read as Markdown."""


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
    front = {
        "soort": "praktijkvoorbeeld",
        "titel": title,
        "plaats": place,
        "doelgroep": audience,
        "bron": source,
        "link": link,
    }
    head = [f"{key}: {_front_value(value)}".rstrip() for key, value in front.items()]
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


def _front_value(text: str) -> str:
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
