"""Files that people bring: slips per table, evenings in JSON, a stip op de horizon in Markdown.

All or nothing.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from sessie.exchange.evening import MOST_BYTES, ScriptFor, from_json
from sessie.exchange.problems import BadFile, bad_file
from sessie.exchange.stip import read_stip
from sessie.exchange.tables import TABLE_LINE, read_table_files
from sessie.model.dutch import clean_line, count
from sessie.model.session import Contribution, Session
from sessie.rules.slips import NO_MORE, CannotMerge, add_slips, merge

_QUESTION = re.compile(r"### ?1\. ?\S")


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


def add_files(session: Session, paths: Sequence[Path]) -> tuple[Session, str]:
    """The session with what the files say, and that in words ("12 briefjes"); raises BadFile.

    Nothing is added when one of the files has a mistake.
    """
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
    for path in evenings:
        evening = read_evening(path, lambda _: session.script)
        try:
            new = merge(new, evening)
        except CannotMerge as trouble:
            raise bad_file(path.name, str(trouble)) from trouble
    added = len(new.contributions) - before
    return new, count(added, "briefje", "briefjes")


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
