"""What a browser makes of a sheet, and what is on it as text."""

from __future__ import annotations

from functools import cache
from html.parser import HTMLParser
from pathlib import Path

import shipped

from sessie.library import content_folder
from sessie.library.sheets import read_sheets
from sessie.model.script import Kind, Role, Round, Script
from sessie.model.sheets import SheetContent, SheetSet

OURS = frozenset(
    {
        *("html", "head", "meta", "title", "style", "body", "section", "header", "footer", "div"),
        *("svg", "defs", "pattern", "rect", "circle", "polygon", "p", "h1", "h2", "b", "i", "u"),
        *("span", "strong", "em", "code", "ul", "ol", "li", "dl", "dt", "dd"),
        *("table", "thead", "tbody", "tr", "th", "td", "label", "input", "textarea"),
    }
)
"""The only tags that a sheet may have."""
EMPTY = frozenset({"meta", "input"})


class Reader(HTMLParser):
    """Takes a page apart."""

    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=True)
        self.tags: list[str] = []
        self.attributes: list[tuple[str, str]] = []
        self.texts: list[str] = []
        self.open: list[str] = []
        self.crossed: list[str] = []
        """Tags that were closed in another order than they were opened."""
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes += [(name, value or "") for name, value in attrs]
        if tag not in EMPTY:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if not self.open or self.open.pop() != tag:
            self.crossed.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes += [(name, value or "") for name, value in attrs]

    def handle_data(self, data: str) -> None:
        if not {"style", "title"} & set(self.open):
            self.texts.append(data)

    @property
    def text(self) -> str:
        """All words, one space apart."""
        return " ".join(" ".join(self.texts).split())

    @property
    def sheets(self) -> int:
        """How many sides there are."""
        return self.tags.count("section")


@cache
def built_in() -> tuple[tuple[Script, ...], SheetContent]:
    """The draaiboeken and sheets that come with the program."""
    return shipped.content().scripts, read_sheets(content_folder()).content


def gesprekstool() -> SheetSet:
    """The set of the gesprekstool."""
    held = built_in()[1].named("gesprekstool")
    assert held
    return held


def a_round(text: str = "Wat gaat goed?", **more: object) -> Round:
    """One round about wishes."""
    fields: dict[str, object] = {"id": "r1", "title": "Ronde", "minutes": 10, "kinds": ("wens",)}
    return Round(question=text, **(fields | more))  # type: ignore[arg-type]


ROLES = (
    Role("ouder", "ouder", "ouders", "o", "thuis"),
    Role("leerkracht", "leerkracht", "leerkrachten", "l", "school"),
)
KINDS = (
    Kind("wens", "wens", "wensen", "w"),
    Kind("tip", "tip", "tips", "t"),
    Kind("1a", "Wat vind ik?", "Wat vind ik?", "a", asks=True),
    Kind("1b", "Wat lukt niet?", "Wat lukt niet?", "b", asks=True),
)


def files(folder: Path) -> list[str]:
    """Names of all that is in a folder."""
    return sorted(path.name for path in folder.iterdir())
