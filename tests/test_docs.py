"""The documents say what is so: commands, keys, links and pictures."""

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
from sessie.cli.commands import HELP, cli
from sessie.widgets.keys import key_name

ROOT = Path(__file__).parent.parent
DOCS = [ROOT / "README.md", ROOT / "CHANGELOG.md", *sorted((ROOT / "docs").glob("*.md"))]
README, MANUAL = DOCS[0], ROOT / "docs/handleiding.md"
PICTURES_FOLDER = ROOT / "docs/pictures"
LARGEST_PICTURE = 60_000
"""Bytes; a page with all of them must stay quick to open."""


def text_of(path: Path) -> str:
    return path.read_text("utf-8")


def id_of(path: Path) -> str:
    return path.name


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
        names = [word for word in words if word in HELP]
        before = [word for word in words if re.fullmatch(r"[a-z]+", word) and word not in names]
        assert names or not before, f"sessie {' '.join(words)}"
        known = help_of() + help_of(*names[:1])
        assert all(option in known for option in options), f"sessie {' '.join(words)}"


def test_the_readme_has_every_command_and_every_option_in_its_table() -> None:
    table = [line for line in text_of(README).splitlines() if line.startswith("| `sessie")]
    shown = {name: line for line in table for name in re.findall(r"`sessie (\w+)", line)}
    assert shown.keys() == HELP.keys()
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


# links and pictures ---------------------------------------------------------------------------


def anchors_of(path: Path) -> set[str]:
    """The anchors that a reader of Markdown on the web makes of headings."""
    titles = re.findall(r"^#+ (.+)$", text_of(path), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", title.lower()).replace(" ", "-") for title in titles}


@pytest.mark.parametrize("path", DOCS, ids=id_of)
def test_every_link_within_the_project_leads_somewhere(path: Path) -> None:
    said = re.sub(r"^```.*?^```|`[^`\n]*`", "", text_of(path), flags=re.DOTALL | re.MULTILINE)
    for target in re.findall(r"\]\(([^)\s]+)\)", said):
        if "://" in target:
            continue
        file, _, anchor = target.partition("#")
        there = (path.parent / file).resolve() if file else path
        assert there.is_relative_to(ROOT) and there.exists(), target
        assert not anchor or anchor in anchors_of(there), target


def test_every_test_and_module_that_the_architecture_names_is_there() -> None:
    text = text_of(ROOT / "docs/architecture.md")
    named = re.findall(
        r"`((?:tests|docs|model|rules|public|library|store|exchange|documents|widgets|screens|cli)/[\w/]+\.\w+)`",
        text,
    )
    assert len(named) > 10
    for name in named:
        assert (ROOT / name).exists() or (ROOT / "sessie" / name).exists(), name


@pytest.mark.parametrize("path", DOCS, ids=id_of)
def test_no_document_names_a_place_of_one_machine(path: Path) -> None:
    assert not re.search(r"(?<![\w.~])/(?:work|tmp|root|home|Users)\b", text_of(path))


def makes_pictures(script: str = "make_pictures") -> ModuleType:
    spec = importlib.util.spec_from_file_location(script, ROOT / f"docs/{script}.py")
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


def test_the_pictures_are_those_that_the_scripts_make() -> None:
    made = {f"{picture.name}.svg" for picture in makes_pictures().PICTURES}
    for script in ("make_doek_pictures", "make_phone_pictures"):
        made |= {f"{name}.png" for name in makes_pictures(script).PICTURES}
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
