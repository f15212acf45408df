"""Files that people bring: slips per table, evenings in JSON, a stip op de horizon in Markdown.

All or nothing.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from glob import glob
from pathlib import Path

from sessie.exchange.evening import MOST_BYTES, ScriptFor, from_json
from sessie.exchange.paths import parse_paths
from sessie.exchange.problems import BadFile, bad_file
from sessie.exchange.stip import read_stip
from sessie.exchange.tables import TABLE_LINE, read_table_files
from sessie.model.dutch import clean_line, count
from sessie.model.session import Contribution, Session
from sessie.model.trouble import Trouble
from sessie.rules.replacing import Replaced, names, other_than, put_instead
from sessie.rules.slips import NO_MORE, CannotMerge, add_slips, merge

_QUESTION = re.compile(r"### ?1\. ?\S")


MOST_FILES = 200
SORTS = (".txt", ".md", ".json")
"""What is read of a folder."""


def find_files(text: str) -> tuple[Path, ...]:
    """The files that a text means in which paths, folders and patterns with a star were typed,
    pasted or dragged; those of one folder or pattern by name. Raises Trouble for what is not
    there, by its name, and for more files than are read at once."""
    found: list[Path] = []
    for path in parse_paths(text):
        inside = [path]
        if not is_there(path):
            inside = _like(path)
        elif path.is_dir():
            inside = _in_folder(path)
        if not inside and is_there(path):
            raise Trouble(f"In ‘{path}’ staat niets dat ik lees: {' of '.join(SORTS)}.")
        if not inside:
            raise Trouble(f"‘{path}’ staat er niet. Kijk de naam na.")
        found += inside
    if not found:
        raise Trouble("Typ de naam van een bestand, of sleep het in dit venster.")
    if len(found) > MOST_FILES:
        raise Trouble(
            f"Dat zijn {len(found)} bestanden. Ik lees er hoogstens {MOST_FILES} tegelijk."
        )
    return tuple(dict.fromkeys(found))


def is_there(path: Path) -> bool:
    """Whether there is something of this name."""
    try:
        return path.exists()
    except (OSError, ValueError):
        return False


def _in_folder(path: Path) -> list[Path]:
    """Its files, without what a system keeps there for itself."""
    try:
        inside = (one for one in path.iterdir() if not one.name.startswith("."))
        return sorted(one for one in inside if one.suffix.lower() in SORTS and one.is_file())
    except OSError:
        return []


def _like(path: Path) -> list[Path]:
    try:
        return sorted(one for one in map(Path, glob(str(path))) if one.is_file())
    except (OSError, ValueError, re.error):
        return []


def is_evening(path: Path) -> bool:
    """Whether this file is a whole evening rather than the slips of a table.

    Of a Markdown file its text decides. Where that can be either, one that is named after a table
    ("tafel-b.md", "b.md") holds its slips.
    """
    suffix, name = path.suffix.lower(), path.stem.lower()
    if suffix != ".md":
        return suffix == ".json"
    try:
        said = _is_document(_text(path))
    except BadFile:
        said = None
    return said if said is not None else "tafel" not in name and len(name) > 2


def _is_document(text: str) -> bool | None:
    """Whether this is the document of a stip op de horizon; None when that is not clear."""
    lines = [clean_line(line) for line in text.splitlines() if line.strip()]
    if lines and TABLE_LINE.fullmatch(lines[0]):
        return False
    titles = [line.partition(" ")[0] for line in lines[:2]] == ["#", "##"]
    return True if titles and any(map(_QUESTION.match, lines)) else None


def read_evening(path: Path, script_for: ScriptFor) -> Session:
    """The evening in a sessie-avond/1 file, or in a stip document (.md); raises BadFile."""
    if path.suffix.lower() == ".md":
        return read_stip(_text(path), path.name, script_for)
    return from_json(_bytes(path), path.name, script_for)


def add_files(
    session: Session, paths: Sequence[Path], *, instead: bool = False
) -> tuple[Session, str]:
    """The session with what the files say, and that in words ("12 briefjes"); raises BadFile.

    Nothing is added when one of the files has a mistake. Where a table said something else before,
    that stays and is named, unless the file comes `instead`.
    """
    new, added, other = _added(session, paths, instead)
    said = count(added, "briefje", "briefjes")
    if other and not instead:
        said += f". Niet overgenomen, want er stond al iets anders: {names(other)}"
    return new, said


def standing(session: Session, paths: Sequence[Path]) -> tuple[Replaced, ...]:
    """What tables said in this session that the files say otherwise; raises BadFile."""
    return _added(session, paths, True)[2]


def _added(
    session: Session, paths: Sequence[Path], instead: bool
) -> tuple[Session, int, tuple[Replaced, ...]]:
    if session.evening.tidied:
        raise bad_file(paths[0].name if paths else "", NO_MORE)
    before = len(session.contributions)
    evenings = [path for path in paths if is_evening(path)]
    texts = [(path.name, _text(path)) for path in paths if path not in evenings]
    found = read_table_files(texts, session.script, session.tables)
    if found.problems:
        raise BadFile(found.problems)
    _refuse_doubles(session, [name for name, _ in texts], found.slips)
    new = add_slips(session, *found.slips)
    other: list[Replaced] = []
    for path in evenings:
        evening = read_evening(path, lambda _: session.script)
        differs = other_than(new, evening)
        try:
            new = merge(new, evening)
        except CannotMerge as trouble:
            raise bad_file(path.name, str(trouble)) from trouble
        new = put_instead(new, differs) if instead else new
        other += differs
    return new, len(new.contributions) - before, tuple(other)


def _refuse_doubles(session: Session, names: Sequence[str], slips: Sequence[Contribution]) -> None:
    """A table whose slips are all there already was read before."""
    there = {_words(slip) for slip in session.contributions.values()}
    for table in dict.fromkeys(slip.table for slip in slips):
        if all(_words(slip) in there for slip in slips if slip.table == table):
            sentence = f"De briefjes van tafel {table} staan er al: dit bestand is al ingelezen."
            raise bad_file(", ".join(names), sentence)


def _words(slip: Contribution) -> tuple[str, ...]:
    return slip.table, slip.round, slip.role, slip.kind, slip.text


def _bytes(path: Path) -> bytes:
    try:
        if path.exists() and not path.is_file():
            # A device gives bytes without end, and a pipe may never give any.
            sentence = "Dit is geen gewoon bestand. Bewaar het eerst als bestand."
            raise bad_file(path.name, sentence)
        if path.stat().st_size > MOST_BYTES:
            raise bad_file(path.name, "Het bestand is te groot: hoogstens 5 MB.")
        return path.read_bytes()
    except OSError as error:
        sentence = "Ik kan dit bestand niet lezen. Kijk de naam en de rechten na."
        raise bad_file(path.name, sentence) from error


def _text(path: Path) -> str:
    data = _bytes(path)
    sentence = "Ik zie vreemde tekens. Bewaar het bestand als platte tekst (UTF-8)."
    if b"\0" in data:
        raise bad_file(path.name, sentence)
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise bad_file(path.name, sentence, line) from error


def with_id(session: Session, session_id: str) -> Session:
    """The same evening under another name."""
    return session.with_(evening=replace(session.evening, id=session_id))
