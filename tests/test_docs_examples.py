"""The examples in the handleiding and in the format do what is said there."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from sessie.documents.forms import to_markdown
from sessie.exchange.stip import read_stip
from sessie.exchange.tables import read_table_files
from sessie.library.examples import read_example_text
from sessie.library.folder import read_folder
from sessie.library.header import KEYS
from sessie.library.items import FIELDS, PICTURES
from sessie.library.script import HEADINGS, SECTIONS, read_script, read_script_text
from sessie.library.sheets import FOLDER, read_sheets
from sessie.model.script import Kind, Role, Script
from sessie.model.session import Evening
from sessie.model.stage import Prefix
from sessie.model.vocabulary import KINDS, LANGUAGES, ROLES
from sessie.rules.entry import describe, draft_in_words, parse_entry, understand
from sessie.rules.setup import begin_session

ROOT = Path(__file__).parent.parent
MANUAL, FORMAT = ROOT / "docs/handleiding.md", ROOT / "docs/content-format.md"


def text_of(path: Path) -> str:
    return path.read_text("utf-8")


def script() -> Script:
    found = read_script(ROOT / "content/draaiboeken/ouderavond.md").script
    assert found is not None
    return found


def entered(words: str, of: Script) -> Prefix:
    """The prefix in `B ouder tip`."""
    table, role, kind = words.split()
    roles = {named.name: named.id for named in of.roles}
    kinds = {named.name: named.id for named in of.kinds}
    return Prefix(table, roles[role], kinds[kind])


def examples_of_the_entry_line() -> Iterator[tuple[str, str, str, str]]:
    """Round, prefix of the last slip, what is typed, and what comes of it."""
    tables = re.findall(r"<!-- invoer: ([^,]+), (.+) -->\n((?:\|.*\n)+)", text_of(MANUAL))
    for title, last, table in tables:
        for row in table.splitlines()[2:]:
            _, typed, stored, _ = row.split("|")
            yield title, last, typed.strip().strip("`"), stored.strip()


@pytest.mark.parametrize("title, last, typed, stored", examples_of_the_entry_line())
def test_the_entry_line_does_what_the_manual_says(
    title: str, last: str, typed: str, stored: str
) -> None:
    of = script()
    item = next(item for item in of.rounds if item.title == title)
    draft = parse_entry(
        typed,
        tables=tuple("ABCDEFG"),
        roles=of.roles,
        kinds=tuple(of.kind(kind) for kind in item.kinds),
        last=entered(last, of),
    )
    assert f"{describe(draft, of)}: *{draft.text}*" == stored


def test_the_lines_for_special_rounds_do_what_the_manual_says() -> None:
    found = re.search(r"<!-- bijzonder: (.+) -->\n((?:\|.*\n)+)", text_of(MANUAL))
    assert found is not None
    library = read_folder(ROOT / "content")
    for place, row in zip(found[1].split(", "), found[2].splitlines()[2:], strict=True):
        script_id, _, item_id = place.partition("/")
        of = library.script(script_id)
        assert of is not None, script_id
        item = of.collecting_item(item_id)
        assert item is not None, place
        _, _, typed, stored, _ = re.split(r"(?<!\\)\|", row)
        line = typed.strip(" `").replace("\\|", "|")
        draft = understand(line, begin_session(Evening("x", "x"), 3, of), item, Prefix())
        assert (draft.problem, draft_in_words(draft, of, item)) == ("", stored.strip())


def test_the_manual_lists_every_draaiboek_with_its_minutes() -> None:
    table = re.search(r"<!-- draaiboeken -->\n((?:\|.*\n)+)", text_of(MANUAL))
    assert table is not None
    scripts = read_folder(ROOT / "content").scripts
    rows = {f"| {one.title} | {one.minutes} minuten |" for one in scripts}
    assert set(table[1].splitlines()[2:]) == rows


def test_the_manual_shows_every_form_of_the_prefix() -> None:
    assert len(list(examples_of_the_entry_line())) >= 8


def test_the_file_of_a_table_in_the_manual_can_be_read_in() -> None:
    name, text = re.findall(
        r"<!-- tafelbestand: (\S+) -->\n```text\n(.*?)```", text_of(MANUAL), re.DOTALL
    )[0]
    of = script()
    found = read_table_files([(name, text)], of, tuple("ABCDEFG"))
    assert found.problems == ()
    assert {slip.round for slip in found.slips} == {item.id for item in of.collecting}
    assert {slip.kind for slip in found.slips} == {kind.id for kind in of.kinds}


def test_the_draaiboek_in_the_format_has_no_remarks() -> None:
    name, text = re.findall(
        r"<!-- voorbeeld: (\S+) -->\n```markdown\n(.*?)```", text_of(FORMAT), re.DOTALL
    )[0]
    reading = read_script_text(text, name)
    assert reading.remarks == ()
    assert reading.script is not None
    assert {type(item).__name__ for item in reading.script.items} == {
        "Slide", "Round", "Break", "Feedback", "DotVote", "ActionList"
    }  # fmt: skip


def test_the_practice_example_in_the_format_has_no_remarks() -> None:
    name, text = re.findall(
        r"<!-- praktijkvoorbeeld: (\S+) -->\n```markdown\n(.*?)```", text_of(FORMAT), re.DOTALL
    )[0]
    reading = read_example_text(text, Path(name))
    assert reading.remarks == ()
    assert reading.example is not None and reading.example.gains


def in_a_round(snippet: str) -> str:
    """A draaiboek with these items in one part, as long as its rounds."""
    minutes = sum(map(int, re.findall(r"^## .*\((\d+) min\)$", snippet, re.MULTILINE))) or 5
    front = "---\nsoort: draaiboek\ntitel: Voorbeeld\n---\n"
    return f"{front}\n# Onderdeel: Voorbeeld ({minutes} min)\n\n{snippet}"


def snippets() -> Iterator[str]:
    """Every example of one or more items in the format."""
    code = re.findall(r"```markdown\n(.*?)```", text_of(FORMAT), re.DOTALL)
    yield from (text for text in code if text.startswith("## "))


@pytest.mark.parametrize("snippet", snippets(), ids=lambda text: text.splitlines()[0])
def test_every_small_example_in_the_format_has_no_remarks(snippet: str) -> None:
    assert read_script_text(in_a_round(snippet), "voorbeeld.md").remarks == ()


def known_words() -> Iterator[str]:
    """Everything that may be written in a draaiboek, as the format should name it."""
    yield from (f"`{key}`" for key in KEYS.names())
    yield from (f"{'#' if word in ('onderdeel', 'verslag') else '##'} {word.capitalize()}"
                for word in HEADINGS.names())  # fmt: skip
    for word, fields in FIELDS.items():
        hashed = word != "dia"
        yield from (
            f"{name.capitalize() if hashed else name}" for name in fields.names() if name != "id"
        )
    yield from (f": {picture}`" for picture in PICTURES.names())
    yield from (f"- {name}\n" for name in SECTIONS.names())
    yield from (f"{kind.name} (`{kind.key}`)" for kind in KINDS)
    yield from (role.name for role in ROLES)
    yield from (f"`{code}`" for code in LANGUAGES)


@pytest.mark.parametrize("word", sorted(set(known_words())))
def test_the_format_tells_of_everything_that_a_draaiboek_may_say(word: str) -> None:
    if " ".join(word.split()) not in " ".join(text_of(FORMAT).split()):
        pytest.fail(f"docs/content-format.md does not tell of {word.strip()!r}")


def test_the_letters_of_rounds_that_the_manual_names_are_those_of_the_draaiboek() -> None:
    of = script()
    named: tuple[Kind | Role, ...] = (*of.kinds, *of.roles)
    for one in named:
        assert f"`{one.key}` = {one.name}" in " ".join(text_of(MANUAL).split()), one.name


def letters_of(of: Script) -> str:
    """The row of the manual with the letters of a draaiboek."""
    roles = ", ".join(f"`{role.key}` {role.name}" for role in of.roles)
    used = dict.fromkeys(kind for item in of.collecting for kind in item.kinds)
    kinds = [of.kind(kind) for kind in used]
    named = ", ".join(f"`{kind.key}` {kind.name}" for kind in kinds if not kind.asks)
    return f"| {of.title} | {roles} | {named} |"


def test_the_manual_has_the_letters_of_every_draaiboek() -> None:
    table = re.search(r"<!-- letters -->\n((?:\|.*\n)+)", text_of(MANUAL))
    assert table is not None
    rows = {letters_of(one) for one in read_folder(ROOT / "content").scripts}
    assert set(table[1].splitlines()[2:]) == rows


def test_the_stip_op_de_horizon_in_the_manual_is_read_and_written_the_same() -> None:
    name, text = re.findall(
        r"<!-- stip: (\S+) -->\n```markdown\n(.*?)```", text_of(MANUAL), re.DOTALL
    )[0]
    session = read_stip(text, name, read_folder(ROOT / "content").script)
    assert session.evening.stip and session.themes
    assert to_markdown(session) == text


def test_the_sheets_in_the_format_have_no_remarks(tmp_path: Path) -> None:
    folder = tmp_path / FOLDER / "mijn-gesprek"
    folder.mkdir(parents=True)
    found = re.findall(r"<!-- blad: (\S+) -->\n```markdown\n(.*?)```", text_of(FORMAT), re.DOTALL)
    for name, text in found:
        (folder / name).write_text(text, "utf-8")
    read = read_sheets(tmp_path)
    assert read.remarks == ()
    assert [len(held.sheets) for held in read.content.sets] == [1]
    assert read.content.sets[0].questions
