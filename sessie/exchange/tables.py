"""Slips from text files, one file a table: a heading per round, then `o: tekst` a line.

Nothing is guessed: what is not understood becomes a problem with its file and line, and whoever
reads the files imports nothing while there are problems.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Sequence
from difflib import get_close_matches

from sessie.exchange.problems import ImportProblem
from sessie.model.bullets import raw_lines, without_mark
from sessie.model.dutch import clean_line, fold
from sessie.model.frozen import dataclass
from sessie.model.script import Collecting, Kind, Role, Script
from sessie.model.session import Contribution
from sessie.rules.entry import too_long
from sessie.rules.prefix import unknown_table

_NUMBERED = r"tafel[ _-]*(?:nr|nummer)?[ _.:-]*"
TABLE_LINE = re.compile(
    rf"[#*\s]*(?:{_NUMBERED}(\d{{1,3}})|tafel[\s:-]+([a-z]{{1,2}}))\s*[:.*]*", re.IGNORECASE
)
"""How the file of a table begins: with its letter, or with a number that it cannot have."""
_TABLE_NAME = re.compile(
    rf"(?:.*[^a-z])?(?:{_NUMBERED}(\d{{1,3}})|tafel[ _-]*([a-z]{{1,2}}))|([a-z]{{1,2}})",
    re.IGNORECASE,
)
_ROUND_WORD = re.compile(r"^ronde\b[ :.-]*", re.IGNORECASE)
_NUMBER = re.compile(r"(\d{1,2})\b[ :.-]*")
_ALIKE = 0.75
"""How alike two titles must be to ask "bedoel je"; lets one or two slips of the finger through."""


@dataclass(frozen=True, slots=True)
class TableFiles:
    """What a set of table files says."""

    slips: tuple[Contribution, ...] = ()
    """Without an id, in order of file and line."""
    problems: tuple[ImportProblem, ...] = ()


def read_table_files(
    files: Sequence[tuple[str, str]], script: Script, tables: Collection[str]
) -> TableFiles:
    """Read files, each a name and its text. With any problem nothing should be imported."""
    slips: list[Contribution] = []
    problems: list[ImportProblem] = []
    for name, text in files:
        _Reader(clean_line(name), script, tables, slips, problems).read(text)
    return TableFiles(tuple(slips), tuple(problems))


class _Wrong(Exception):
    """What is wrong with a line, and what to write."""


@dataclass
class _Reader:
    """Reads one file from top to bottom."""

    name: str
    script: Script
    tables: Collection[str]
    slips: list[Contribution]
    problems: list[ImportProblem]
    table: str = ""
    round: Collecting | None = None
    skipping: bool = False
    """After a heading that was not understood, its lines are not complained about one by one."""

    def read(self, text: str) -> None:
        """Read the whole text."""
        lines = [clean_line(line) for line in raw_lines(text)]
        said = [(number, line) for number, line in enumerate(lines, 1) if line]
        if said and self._is_table_line(*said[0]):
            said = said[1:]
        elif said:
            self._take_table(self._table_in_name(), 0)
        for number, line in said:
            try:
                self._read_line(line)
            except _Wrong as wrong:
                self._complain(number, str(wrong))

    def _is_table_line(self, number: int, line: str) -> bool:
        match = TABLE_LINE.fullmatch(line)
        if match is None:
            return False
        named, table = self._table_in_name(), (match[1] or match[2]).upper()
        if named.isalpha() and named != table and table in self.tables:
            self._complain(number, f"Hier staat tafel {table} en in de naam van het bestand tafel "
                                   f"{named}: maak die twee gelijk.")  # fmt: skip
        self._take_table(table, number)
        return True

    def _table_in_name(self) -> str:
        stem = re.split(r"[/\\]", self.name)[-1].rsplit(".", 1)[0].strip()
        match = _TABLE_NAME.fullmatch(stem)
        if match is None:
            return ""
        number, letters, bare = (match[place] or "" for place in (1, 2, 3))
        name = (number or letters or bare).upper()
        # Two letters behind "tafel" can be the end of a word, and a bare letter can mean anything.
        return name if number or len(letters) == 1 or name in self.tables else ""

    def _take_table(self, table: str, number: int) -> None:
        self.table = table
        if not table:
            self._complain(number, "Zet op de eerste regel van welke tafel dit is, "
                                   "bijvoorbeeld: Tafel B")  # fmt: skip
        elif table not in self.tables:
            self._complain(number, unknown_table(table, self.tables))

    def _complain(self, number: int, text: str) -> None:
        self.problems.append(ImportProblem(self.name, number, text))

    def _read_line(self, line: str) -> None:
        heading = _heading(line, self.script)
        if match := TABLE_LINE.fullmatch(line):
            raise _Wrong("Eén bestand is van één tafel: zet de briefjes van tafel "
                         f"{(match[1] or match[2]).upper()} in een eigen bestand.")  # fmt: skip
        if heading is not None:
            self.round, self.skipping = None, True
            self.round = _find_round(heading, self.script)
        elif self.round is not None:
            self.slips.append(self._slip(line, self.round))
        elif not self.skipping:
            self.skipping = True
            raise _Wrong("Zet boven deze regel eerst de ronde, bijvoorbeeld: "
                         f"{_example_heading(self.script)}")  # fmt: skip

    def _slip(self, line: str, item: Collecting) -> Contribution:
        head, colon, text = without_mark(line).partition(":")
        kinds = [self.script.kind(kind) for kind in item.kinds]
        role, kind = _who(head if colon else "", self.script.roles, kinds)
        text = clean_line(text)
        if not text:
            raise _Wrong(f"Na “{head.strip()}:” staat nog geen tekst.")
        if problem := too_long(text):
            raise _Wrong(problem)
        return Contribution("", self.table, item.id, role, kind, text)


def _heading(line: str, script: Script) -> str | None:
    """What a heading line says, without its marks; None for a line that is no heading."""
    if line.startswith("#"):
        return line.strip("#: ")
    if _ROUND_WORD.match(line):
        return line.strip(": ")
    words = line.removesuffix(":").strip()
    if any(fold(item.title) == fold(words) for item in script.collecting):
        return words
    if words == line or ":" in words or (without_mark(line) != line and not line[0].isdigit()):
        return None
    return None if any(_names(role, words) for role in script.roles) else words


def _find_round(heading: str, script: Script) -> Collecting:
    """The round that a heading names by number, by title or by both."""
    title = _ROUND_WORD.sub("", heading, count=1).strip()
    named = {fold(heading), fold(title)}
    exact = [item for item in script.collecting if fold(item.title) in named]
    if len(exact) == 1:
        return exact[0]
    if exact:
        raise _Wrong(f"Er zijn meer rondes “{title}”: schrijf het nummer, bijvoorbeeld: Ronde 2")
    if number := _NUMBER.match(title):
        return _numbered(int(number[1]), title[number.end() :].strip(), script)
    titles = {fold(item.title): item.title for item in script.collecting}
    near = get_close_matches(fold(title), titles, n=2, cutoff=_ALIKE)
    if len(near) == 1:
        raise _Wrong(f"Ronde “{title}” is er niet. Bedoel je “{titles[near[0]]}”?")
    raise _Wrong(f"Ronde “{title}” is er niet: kies uit {_rounds(script)}.")


def _numbered(place: int, title: str, script: Script) -> Collecting:
    item = script.rounds[place - 1] if 0 < place <= len(script.rounds) else None
    if item is None or item not in script.collecting:
        raise _Wrong(f"Ronde {place} is er niet: kies uit {_rounds(script)}.")
    if title and fold(title) != fold(item.title):
        raise _Wrong(f"Ronde {place} heet “{item.title}”: verbeter het nummer of de titel.")
    return item


def _rounds(script: Script) -> str:
    return ", ".join(f"“{item.title}”" for item in script.collecting)


def _example_heading(script: Script) -> str:
    return f"# {script.collecting[0].title}" if script.collecting else "# Ronde 1"


def _names(named: Role | Kind, word: str) -> bool:
    """Whether a word is this role or kind: its letter, its name, its plural or its id."""
    known = (named.key, named.name, named.plural, named.id, named.id.replace("_", " "))
    return fold(word) in map(fold, filter(None, known))


def _who(head: str, roles: Iterable[Role], kinds: list[Kind]) -> tuple[str, str]:
    """Role id and kind id, from what stands before the colon."""
    words = head.split()
    for role in roles:
        for split in range(1, len(words) + 1):
            if not _names(role, " ".join(words[:split])):
                continue
            named = " ".join(words[split:])
            kind = next((kind for kind in kinds if not named or _names(kind, named)), None)
            if kind:
                return role.id, kind.id
            if len(named) == 1 or len(words) == 2:
                choice = ", ".join(f"{k.key} = {k.name}" if k.key else k.name for k in kinds)
                raise _Wrong(f"Soort “{named}” hoort niet bij deze ronde: kies uit {choice}.")
    choice = ", ".join(f"{role.key}: voor {role.name}" for role in roles if role.key)
    raise _Wrong(f"Begin de regel met wie het zei: {choice}.")
