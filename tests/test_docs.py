"""The documents say what is so: commands, keys, examples, links and pictures."""

from __future__ import annotations

import importlib
import importlib.util
import inspect
import pkgutil
import re
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from types import ModuleType

import pytest
from click.testing import CliRunner
from textual.binding import Binding

import sessie
from sessie.cli import cli
from sessie.domain.entry import Prefix, describe, parse_entry
from sessie.domain.script import Kind, Role, Script
from sessie.domain.session import Evening
from sessie.domain.setup import begin_session
from sessie.domain.table_file import read_table_files
from sessie.domain.vocabulary import KINDS, LANGUAGES, ROLES
from sessie.domain.writing import in_words, understand
from sessie.library.examples import read_example_text
from sessie.library.fields import FIELDS
from sessie.library.folder import read_folder
from sessie.library.front import KEYS
from sessie.library.headings import HEADINGS
from sessie.library.items import PICTURES
from sessie.library.reading import read_script, read_script_text
from sessie.library.sections import SECTIONS
from sessie.screens.help import key_name

ROOT = Path(__file__).parent.parent
DOCS = [ROOT / "README.md", ROOT / "CHANGELOG.md", *sorted((ROOT / "docs").glob("*.md"))]
README, MANUAL, FORMAT = DOCS[0], ROOT / "docs/handleiding.md", ROOT / "docs/content-format.md"
PICTURES_FOLDER = ROOT / "docs/pictures"
LARGEST_PICTURE = 60_000
"""Bytes; a page with all of them must stay quick to open."""


def text_of(path: Path) -> str:
    return path.read_text("utf-8")


def id_of(path: Path) -> str:
    return path.name


def script() -> Script:
    found = read_script(ROOT / "content/draaiboeken/ouderavond.md").script
    assert found is not None
    return found


# commands -------------------------------------------------------------------------------------


def help_of(*command: str) -> str:
    done = CliRunner().invoke(cli, [*command, "--help"])
    assert done.exit_code == 0, done.output
    return done.output


def commands_in(text: str) -> set[tuple[str, ...]]:
    """Each `sessie …` that is written as code, as words."""
    code = re.findall(r"`([^`\n]+)`", text) + re.findall(r"```\w*\n(.*?)```", text, re.DOTALL)
    lines = [line for part in code for line in part.splitlines()]
    found = (re.search(r"(?:^|[/ ])sessie((?: [^ &#]+)*)$", line.strip()) for line in lines)
    return {tuple(match[1].replace("\\|", "|").split()) for match in found if match}


@pytest.mark.parametrize("path", DOCS, ids=id_of)
def test_every_command_that_a_document_names_exists(path: Path) -> None:
    for words in commands_in(text_of(path)):
        options = [word.strip("[]") for word in words if word.strip("[").startswith("--")]
        names = [word for word in words if word in cli.commands]
        before = [word for word in words if re.fullmatch(r"[a-z]+", word) and word not in names]
        assert names or not before, f"sessie {' '.join(words)}"
        known = help_of() + help_of(*names[:1])
        assert all(option in known for option in options), f"sessie {' '.join(words)}"


def test_the_readme_has_every_command_and_every_option_in_its_table() -> None:
    table = [line for line in text_of(README).splitlines() if line.startswith("| `sessie")]
    shown = {name: line for line in table for name in re.findall(r"`sessie (\w+)", line)}
    assert shown.keys() == cli.commands.keys()
    for name, line in shown.items():
        for option in re.findall(r"--(?!help)\w+", help_of(name)):
            assert option in line, name
    for option in re.findall(r"--(?!help|version)\w+", help_of()):
        assert option in text_of(README)


# keys -----------------------------------------------------------------------------------------


def modules() -> Iterator[ModuleType]:
    for found in pkgutil.walk_packages(sessie.__path__, "sessie."):
        if not found.name.endswith("__main__"):
            yield importlib.import_module(found.name)


@cache
def rows_of_keys() -> dict[str, set[frozenset[str]]]:
    """Class → its bindings that F1 shows, each as the set of keys that do it."""
    return {
        name: {
            frozenset(key_name(key.strip()) for key in binding.key.split(","))
            for binding in cls.__dict__["BINDINGS"]
            if isinstance(binding, Binding) and binding.show and binding.description
        }
        for module in modules()
        for name, cls in inspect.getmembers(module, inspect.isclass)
        if cls.__module__ == module.__name__ and "BINDINGS" in cls.__dict__
    }


def rows_in_the_manual() -> dict[str, set[frozenset[str]]]:
    """Class → the first column of the table under `<!-- toetsen: Class -->`."""
    tables = re.findall(r"<!-- toetsen: (\w+) -->\n((?:\|.*\n)+)", text_of(MANUAL))
    return {
        name: {
            frozenset(re.findall(r"`([^`]+)`", row.split("|")[1]))
            for row in table.splitlines()
            if row.startswith("| `")
        }
        for name, table in tables
    }


def test_the_manual_has_a_table_for_every_screen_and_widget_with_keys() -> None:
    assert rows_in_the_manual().keys() == {name for name, rows in rows_of_keys().items() if rows}


@pytest.mark.parametrize("name", sorted(rows_in_the_manual()))
def test_the_keys_in_the_manual_are_the_keys_that_work(name: str) -> None:
    assert rows_in_the_manual()[name] == rows_of_keys()[name]


# examples -------------------------------------------------------------------------------------


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
        assert (draft.problem, in_words(draft, of, item)) == ("", stored.strip())


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
    yield from (f"`{key}`" for key in KEYS)
    yield from (f"{'#' if word in ('onderdeel', 'verslag') else '##'} {word.capitalize()}"
                for word in HEADINGS)  # fmt: skip
    for word, fields in FIELDS.items():
        hashed = word != "dia"
        yield from (f"{name.capitalize() if hashed else name}" for name in fields if name != "id")
    yield from (f": {picture}`" for picture in dict.fromkeys(PICTURES.values()))
    yield from (f"- {names[0]}\n" for names in SECTIONS.values())
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


# links and pictures ---------------------------------------------------------------------------


def anchors_of(path: Path) -> set[str]:
    """The anchors that a reader of Markdown on the web makes of headings."""
    titles = re.findall(r"^#+ (.+)$", text_of(path), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", title.lower()).replace(" ", "-") for title in titles}


@pytest.mark.parametrize("path", DOCS, ids=id_of)
def test_every_link_within_the_project_leads_somewhere(path: Path) -> None:
    for target in re.findall(r"\]\(([^)\s]+)\)", text_of(path)):
        if "://" in target:
            continue
        file, _, anchor = target.partition("#")
        there = (path.parent / file).resolve() if file else path
        assert there.is_relative_to(ROOT) and there.exists(), target
        assert not anchor or anchor in anchors_of(there), target


def test_every_test_and_module_that_the_architecture_names_is_there() -> None:
    text = text_of(ROOT / "docs/architecture.md")
    named = re.findall(r"`((?:tests|store|domain|docs|widgets|screens|report)/[\w/]+\.\w+)`", text)
    assert len(named) > 10
    for name in named:
        assert (ROOT / name).exists() or (ROOT / "sessie" / name).exists(), name


@pytest.mark.parametrize("path", DOCS, ids=id_of)
def test_no_document_names_a_place_of_one_machine(path: Path) -> None:
    assert not re.search(r"(?<![\w.~])/(?:work|tmp|root|home|Users)\b", text_of(path))


def makes_pictures() -> ModuleType:
    spec = importlib.util.spec_from_file_location("make_pictures", ROOT / "docs/make_pictures.py")
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


def test_the_pictures_are_those_that_the_script_makes() -> None:
    made = {f"{picture.name}.svg" for picture in makes_pictures().PICTURES}
    assert {path.name for path in PICTURES_FOLDER.iterdir()} == made


@pytest.mark.parametrize("path", sorted(PICTURES_FOLDER.glob("*.svg")), ids=id_of)
def test_a_picture_is_small_and_loads_nothing_from_elsewhere(path: Path) -> None:
    svg = text_of(path)
    assert len(svg.encode()) < LARGEST_PICTURE
    assert not re.search(r"url\((?!#)|@import|@font-face|<image|<script|href=", svg)
    assert "monospace" in svg


def test_what_textual_takes_from_the_web_is_left_out_of_a_picture() -> None:
    clean = makes_pictures().self_contained(
        '<svg><style>@font-face { font-family: "Fira Code"; src: url("https://cdn/x.woff2"); }'
        ".terminal-123-matrix { font-family: Fira Code, monospace; }</style></svg>"
    )
    assert "https" not in clean and "Fira" not in clean
    assert "monospace" in clean and ".t-matrix" in clean
