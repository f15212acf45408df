"""Reading JSON from outside: every value is checked, and every problem is kept with its place."""

from __future__ import annotations

import re
from collections.abc import Container
from math import isfinite
from typing import Any

from sessie.domain.dutch import clean
from sessie.report.problems import Path

MOST_TEXT = 2000
"""Characters of a text that has no limit of its own."""
MOST_COUNT = 100_000
_HALF = re.compile("[\ud800-\udfff]")
"""Half of a character: not text, and it cannot be written to a file."""

Found = list[tuple[Path, str]]


class Node:
    """One object of the file: gives its values checked, or a neutral one and a problem."""

    def __init__(self, value: Any, path: Path, found: Found) -> None:
        self.path = path
        self.found = found
        self.value: dict[str, Any] = value if isinstance(value, dict) else {}
        if not isinstance(value, dict):
            found.append((path, "hier moet een object staan, tussen accolades"))

    def wrong(self, key: str, text: str) -> None:
        """Keep a problem with one of the values."""
        self.found.append(((*self.path, key), text))

    def has(self, key: str) -> bool:
        """Whether there is a value."""
        return self.value.get(key) is not None

    def text(
        self, key: str, *, limit: int = MOST_TEXT, required: bool = False, what: str = "tekst"
    ) -> str:
        """A clean text; never cut off. `what` is what a problem calls it."""
        raw = self.value.get(key)
        if raw is None:
            if required:
                self.wrong(key, "dit ontbreekt")
            return ""
        text = self._clean(key, raw, limit, what)
        if required and isinstance(raw, str) and not text:
            self.wrong(key, "hier staat geen tekst")
        return text

    def _clean(self, key: str, raw: Any, limit: int, what: str = "tekst") -> str:
        if not isinstance(raw, str):
            self.wrong(key, "hier moet tekst staan, tussen aanhalingstekens")
            return ""
        if _HALF.search(raw):
            self.wrong(key, "hier staat een teken dat niet bestaat")
            return ""
        text = clean(raw)
        if len(text) > limit:
            self.wrong(key, f"deze {what} heeft {len(text)} tekens, het mogen er {limit} zijn")
        return text

    def whole(self, key: str, default: int = 0, *, most: int = MOST_COUNT) -> int:
        """A whole number from 0."""
        raw = self.value.get(key)
        if raw is None:
            return default
        if not isinstance(raw, int) or isinstance(raw, bool) or not 0 <= raw <= most:
            self.wrong(key, f"hier moet een heel getal staan, van 0 tot {most}")
            return default
        return raw

    def seconds(self, key: str) -> float:
        """A number of seconds, which may be negative."""
        raw = self.value.get(key, 0.0)
        if not isinstance(raw, int | float) or isinstance(raw, bool) or not isfinite(raw):
            self.wrong(key, "hier moet een getal staan")
            return 0.0
        return float(raw)

    def flag(self, key: str) -> bool:
        """Yes or no; no when it is not there."""
        raw = self.value.get(key, False)
        if not isinstance(raw, bool):
            self.wrong(key, "hier moet true of false staan")
        return raw is True

    def texts(self, key: str) -> tuple[str, ...]:
        """A list of texts, none of them empty."""
        parts = self._list(key)
        texts = tuple(self._clean(key, part, MOST_TEXT) for part in parts)
        if not all(texts) and all(isinstance(part, str) for part in parts):
            self.wrong(key, "in deze lijst staat een lege tekst")
        return texts

    def counts(self, key: str, known: Container[str], what: str) -> dict[str, int]:
        """A number for each of some known names."""
        node = self.node(key)
        for name in node.value:
            if name not in known:
                node.wrong(name, f"{what} “{name:.40}” ken ik niet")
        return {name: node.whole(name) for name in node.value if name in known}

    def refer(self, key: str, known: Container[str], what: str, *, optional: bool = False) -> str:
        """The id of something that is elsewhere in the file, or known."""
        name = self.text(key, required=not optional)
        if name and name not in known:
            self.wrong(key, f"{what} “{name:.40}” ken ik niet")
        return name

    def node(self, key: str) -> Node:
        """An object inside this one; an empty one when it is not there."""
        raw = self.value.get(key)
        return Node({} if raw is None else raw, (*self.path, key), self.found)

    def nodes(self, key: str) -> list[Node]:
        """A list of objects; an empty one when it is not there."""
        return [
            Node(part, (*self.path, key, place), self.found)
            for place, part in enumerate(self._list(key))
        ]

    def _list(self, key: str) -> list[Any]:
        raw = self.value.get(key)
        if raw is None:
            return []
        if not isinstance(raw, list):
            self.wrong(key, "hier moet een lijst staan, tussen vierkante haken")
            return []
        return raw
