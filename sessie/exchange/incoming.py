"""Files that people bring: slips per table, evenings in JSON, a stip op de horizon as a document.

All or nothing.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace
from glob import glob
from pathlib import Path

from sessie.exchange.evening import MOST_BYTES, ScriptFor, from_json
from sessie.exchange.paths import parse_paths
from sessie.exchange.problems import BadFile, ImportProblem, bad_file
from sessie.exchange.stip import read_stip
from sessie.exchange.tables import TABLE_LINE, read_table_files
from sessie.exchange.texts import read_text
from sessie.model.dutch import clean_line, count
from sessie.model.session import Contribution, Session
from sessie.model.trouble import Trouble
from sessie.rules.replacing import Replaced, names, other_than, put_instead
from sessie.rules.slips import NO_MORE, CannotMerge, add_slips, merge

_QUESTION = re.compile(r"### ?1\. ?\S")
_COPY = re.compile(r"\(\d+\)$|\b(kopie|copy|conflict\w*)\b", re.IGNORECASE)
"""What systems and sync services put in the name of a copy."""


MOST_FILES = 200
SORTS = (".txt", ".md", ".json", ".docx", ".rtf", ".csv")
"""What is read of a folder."""
DOCUMENTS = (".md", ".docx", ".rtf")
"""What can be the document of a stip op de horizon."""


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
            raise Trouble(f"In ‘{path}’ staat niets dat ik lees: {', '.join(SORTS)}.")
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

    Of a document its text decides. Where that can be either, one that is named after a table
    ("tafel-b.md", "b.md") holds its slips.
    """
    suffix, name = path.suffix.lower(), path.stem.lower()
    if suffix not in DOCUMENTS:
        return suffix == ".json"
    try:
        said = _is_document(_text(path))
    except BadFile:
        said = None
    if said is None and suffix != ".md":
        return False
    return said if said is not None else "tafel" not in name and len(name) > 2


def _is_document(text: str) -> bool | None:
    """Whether this is the document of a stip op de horizon; None when that is not clear."""
    lines = [clean_line(line) for line in text.splitlines() if line.strip()]
    if lines and TABLE_LINE.fullmatch(lines[0]):
        return False
    titles = [line.partition(" ")[0] for line in lines[:2]] == ["#", "##"]
    return True if titles and any(map(_QUESTION.match, lines)) else None


def read_evening(path: Path, script_for: ScriptFor) -> Session:
    """The evening in a sessie-avond/1 file, or in a stip document; raises BadFile."""
    if path.suffix.lower() in DOCUMENTS:
        return read_stip(_text(path), path.name, script_for)
    return from_json(_bytes(path), path.name, script_for)


def add_files(
    session: Session, paths: Sequence[Path], *, instead: bool = False
) -> tuple[Session, str]:
    """The session with what the files say, and that in words ("12 briefjes"); raises BadFile.

    Nothing is added when one of the files has a mistake. Where a table said something else before,
    that stays and is named, unless the file comes `instead`.
    """
    new, added, other, unused = _added(session, paths, instead)
    said = count(added, "briefje", "briefjes")
    if other and not instead:
        said += f". Niet overgenomen, want er stond al iets anders: {names(other)}"
    if unused:
        said += f". Niet gebruikt: {', '.join(unused)}"
    return new, said


def standing(session: Session, paths: Sequence[Path]) -> tuple[Replaced, ...]:
    """What tables said in this session that the files say otherwise; raises BadFile."""
    return _added(session, paths, True)[2]


def _added(
    session: Session, paths: Sequence[Path], instead: bool
) -> tuple[Session, int, tuple[Replaced, ...], tuple[str, ...]]:
    """The session with what the files say, slips that came, what was said otherwise, and what was
    not used."""
    if session.evening.tidied:
        raise bad_file(paths[0].name if paths else "", NO_MORE)
    before = len(session.contributions)
    evenings = [path for path in paths if is_evening(path)]
    slips, unused = _of_tables(session, [path for path in paths if path not in evenings])
    new = add_slips(session, *slips)
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
    return new, len(new.contributions) - before, tuple(other), unused


def _of_tables(
    session: Session, paths: Sequence[Path]
) -> tuple[list[Contribution], tuple[str, ...]]:
    """The slips in the files of tables, and which files are not used: a copy of another one, and
    one in which nothing stands. Raises BadFile with what is wrong in all of them."""
    problems: list[ImportProblem] = []
    slips: list[Contribution] = []
    said: dict[tuple[tuple[str, ...], ...], str] = {}
    unused: list[str] = []
    # Of a file and its copy the file is the one that counts, wherever it stands.
    for path in sorted(paths, key=lambda path: bool(_COPY.search(path.stem))):
        try:
            text = _text(path)
        except BadFile as bad:
            problems += bad.problems
            continue
        if not text.strip() and len(paths) > 1:
            unused.append(f"‘{path.name}’ is leeg")
            continue
        found = read_table_files([(path.name, text)], session.script, session.tables)
        problems += found.problems
        words = tuple(sorted(map(_words, found.slips)))
        if words and words in said:
            unused.append(f"‘{path.name}’ is een kopie van ‘{said[words]}’")
            continue
        said[words] = path.name
        slips += found.slips
    if problems:
        raise BadFile(problems)
    _refuse_doubles(session, [path.name for path in paths], slips)
    left = _without(slips, session.contributions.values())
    if known := len(slips) - len(left):
        unused.append(f"{count(known, 'briefje dat', 'briefjes die')} er al {_stood(known)}")
    return left, tuple(unused)


def _stood(number: int) -> str:
    return "stond" if number == 1 else "stonden"


def _without(slips: Sequence[Contribution], there: Iterable[Contribution]) -> list[Contribution]:
    """The slips that are not there yet; two with the same words are two."""
    held = Counter(map(_words, there))
    left = []
    for slip in slips:
        if held[_words(slip)] > 0:
            held[_words(slip)] -= 1
        else:
            left.append(slip)
    return left


def _refuse_doubles(session: Session, names: Sequence[str], slips: Sequence[Contribution]) -> None:
    """Files of which every slip is there already were read before."""
    if slips and not _without(slips, session.contributions.values()):
        tables = list(dict.fromkeys(slip.table for slip in slips))
        of = f"tafel {tables[0]}" if len(tables) == 1 else f"de tafels {', '.join(tables)}"
        sentence = f"De briefjes van {of} staan er al: dit is al ingelezen."
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
    return read_text(path.name, _bytes(path))


def with_id(session: Session, session_id: str) -> Session:
    """The same evening under another name."""
    return session.with_(evening=replace(session.evening, id=session_id))
