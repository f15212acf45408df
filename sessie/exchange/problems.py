"""What is wrong with a file that somebody hands in, with the line where it stands."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator

from sessie.model.frozen import dataclass
from sessie.model.trouble import Trouble

Path = tuple[str | int, ...]
"""Keys and positions from the top of a JSON file to a value."""

_TOKEN = re.compile(r'"(?:[^"\\]|\\.)*"|[{}\[\],:]|[^\s{}\[\],:"]+')


@dataclass(frozen=True, slots=True)
class ImportProblem:
    """One thing that is wrong. Line 0 is the file as a whole."""

    file: str
    line: int
    text: str

    def __str__(self) -> str:
        place = f"{self.file}, regel {self.line}" if self.line else self.file
        return f"{place}: {self.text}"


class BadFile(Trouble, ValueError):
    """A file that is not imported; nothing of it was used. Its text is the first problem."""

    def __init__(self, problems: Iterable[ImportProblem]) -> None:
        self.problems = tuple(problems)
        more = len(self.problems) - 1
        rest = f" (en nog {more} andere)" if more else ""
        super().__init__(f"{self.problems[0]}{rest}")


def bad_file(file: str, text: str, line: int = 0) -> BadFile:
    """A file with this one problem."""
    return BadFile([ImportProblem(file, line, text)])


def lines_of(text: str, paths: Iterable[Path]) -> dict[Path, int]:
    """The line of each of these values in a JSON text; a missing one has the line of what holds it.

    Only reads the text when something is wrong, so that a good file costs nothing.
    """
    ways = {path: [path[:length] for length in range(len(path), 0, -1)] for path in paths}
    wanted = {holder for way in ways.values() for holder in way}
    found = {path: line for path, line, _ in places(text) if path in wanted}
    return {path: next((found[p] for p in way if p in found), 0) for path, way in ways.items()}


def places(text: str) -> Iterator[tuple[Path, int, str]]:
    """Every value in a well-formed JSON text: where it is, its line, and its first token."""
    keys: list[str | int | None] = []
    line, last = 1, 0
    for match in _TOKEN.finditer(text):
        line += text.count("\n", last, match.start())
        last, token = match.start(), match.group()
        if token in ("}", "]"):
            keys.pop()
        elif token == ",":
            key = keys[-1]
            keys[-1] = key + 1 if isinstance(key, int) else None
        elif token != ":":
            if keys and keys[-1] is None:
                keys[-1] = str(json.loads(token))
                continue
            yield tuple(key for key in keys if key is not None), line, token
            if token in ("{", "["):
                keys.append(None if token == "{" else 0)
