"""Reads the page of a report the way a browser does, and prints it when there is one."""

from __future__ import annotations

import re
import shutil
import subprocess
from html.parser import HTMLParser
from pathlib import Path

import pytest
from browser import CHROMIUM, print_page

OURS = frozenset(
    {
        *("html", "head", "meta", "title", "style", "body", "main", "nav", "a", "i", "span", "br"),
        *("h1", "h2", "h3", "h4", "p", "ul", "li", "strong", "em", "blockquote"),
        *("table", "caption", "colgroup", "col", "thead", "tbody", "tr", "th", "td"),
        *("figure", "figcaption", "svg", "desc", "defs", "pattern", "rect", "circle"),
        *("line", "text"),
    }
)
"""The only tags that a page may have."""
BLOCKS = ("h1", "h2", "h3", "h4", "p", "li", "th", "td")
APART = ("head", "nav", "figure")
"""What a page has that its Markdown has not."""
VOID = ("meta", "br", "col")
PDFTOTEXT = shutil.which("pdftotext") or ""
prints = pytest.mark.skipif(
    not (CHROMIUM and PDFTOTEXT), reason="er is geen chromium of geen pdftotext om te drukken"
)


class Page(HTMLParser):
    """Takes a page apart."""

    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=True)
        self.tags: list[str] = []
        self.attributes: list[tuple[str, str, str]] = []
        """Tag, name, value."""
        self.pieces: list[tuple[str, str]] = []
        """Tag of the block and its text, without what only a page has."""
        self.drawn: list[tuple[str, str]] = []
        """The texts of the picture, each with its tag: title, desc, text or figcaption."""
        self.open: list[str] = []
        self.crossed: list[str] = []
        self._words = ""
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes += [(tag, name, value or "") for name, value in attrs]
        if tag in BLOCKS or "figure" in self.open:
            self._words = ""
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)
        if tag not in VOID:
            self.open.pop()

    def handle_endtag(self, tag: str) -> None:
        if not self.open or self.open.pop() != tag:
            self.crossed.append(tag)
        if "figure" in self.open and self._words:
            self.drawn.append((tag, self._words))
            self._words = ""
        elif tag in BLOCKS and not set(APART) & set(self.open):
            where = "blockquote" if "blockquote" in self.open else tag
            self.pieces.append((where, self._words))

    def handle_data(self, data: str) -> None:
        self._words += data

    def values(self, name: str) -> list[str]:
        """Every value of one attribute."""
        return [value for _, key, value in self.attributes if key == name]


def printed(html: bytes, folder: Path, stem: str = "blad") -> list[str]:
    """The text of every page on A4, as laid out; at least one."""
    page, pdf = folder / f"{stem}.html", folder / f"{stem}.pdf"
    page.write_bytes(html)
    print_page(page, pdf)
    count = len(re.findall(rb"/Type\s*/Page(?![a-zA-Z])", pdf.read_bytes()))
    done = subprocess.run([PDFTOTEXT, "-layout", pdf, "-"], check=True, capture_output=True)
    pages = done.stdout.decode().split("\f")[:-1]
    assert len(pages) == count
    return pages
