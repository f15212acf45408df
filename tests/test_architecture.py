"""Rules of the whole program that no single test of a part would notice."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from functools import cache
from importlib import import_module
from pathlib import Path
from types import FunctionType

import pytest
import textual
from markup_lint import makers, problems, sources
from textual.message_pump import MessagePump

ROOT = Path(__file__).parent.parent
PACKAGE = ROOT / "sessie"
FILES = sorted(PACKAGE.rglob("*.py"))

LAYERS = (
    "__init__",
    "model",
    "rules",
    "public library store exchange documents",
    "live writing example partnerships",
    "web",
    "widgets",
    "screens",
    "phones",
    "flows",
    "app doek",
    "cli",
    "__main__",
)
"""Lowest first: a layer may import itself and what is lower, but no neighbour."""
RANK = {name: rank for rank, names in enumerate(LAYERS) for name in names.split()}
ONLY_IN = {
    "tinydb": {"store"},
    "textual": {"widgets", "screens", "phones", "flows", "app", "doek", "cli"},
    "click": {"cli"},
    "aiohttp": {"web"},
    "segno": {"public"},
    "typst": {"documents"},
}


def part_of(module: str) -> str:
    """The layer of `sessie.layer.rest`; a name that `sessie` itself holds is of its `__init__`."""
    part = module.partition(".")[2].partition(".")[0]
    return "__init__" if not part or part.startswith("__") else part


@cache
def tree(path: Path) -> ast.Module:
    """A file as Python reads it, by whoever asks first and not while tests are collected."""
    return ast.parse(path.read_text("utf-8"))


def imported(path: Path) -> Iterator[str]:
    """Every module that a file imports, anywhere in it."""
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: relative import"
            module = node.module or ""
            yield module
            if module == "sessie":
                yield from (f"sessie.{alias.name}" for alias in node.names)


def imports() -> Iterator[tuple[Path, str]]:
    """Every file with every module that it imports."""
    return ((path, module) for path in FILES for module in imported(path))


def name_of(path: Path) -> str:
    return path.relative_to(PACKAGE).with_suffix("").parts[0]


def id_of(path: Path) -> str:
    return str(path.relative_to(ROOT))


def test_every_file_imports_only_from_its_own_layer_and_lower() -> None:
    found = []
    for path, module in imports():
        here, there = name_of(path), part_of(module)
        if module.split(".")[0] == "sessie" and there != here and RANK[there] >= RANK[here]:
            found.append(f"{id_of(path)}: {module}")
    assert found == []


ROOMS_WITH_FILES = {"store", "documents", "exchange", "library", "writing", "example"}


def test_screens_reach_files_only_through_flows() -> None:
    found = [
        f"{id_of(path)}: {module}"
        for path, module in imports()
        if name_of(path) in ("widgets", "screens")
        and ROOMS_WITH_FILES & set(module.split(".")[1:2])
    ]
    assert found == []


def test_every_library_is_used_only_where_it_belongs() -> None:
    found = []
    for path, module in imports():
        allowed = ONLY_IN.get(module.split(".")[0])
        if allowed is not None and name_of(path) not in allowed:
            found.append(f"{id_of(path)}: {module}")
    assert found == []


READS_OR_WRITES = {
    "asyncio", "io", "logging", "os", "pathlib", "random", "secrets", "shutil", "socket",
    "subprocess", "sys", "tempfile", "threading", "time",
}  # fmt: skip


NO_CALLS = {"open", "print", "input", "datetime.now", "date.today", "datetime.today"}


def test_the_rules_read_no_file_and_no_clock() -> None:
    found = []
    for path in (path for path in FILES if name_of(path) in ("model", "rules")):
        tops = {module.split(".")[0] for module in imported(path)}
        called = {ast.unparse(n.func) for n in ast.walk(tree(path)) if isinstance(n, ast.Call)}
        found += [f"{id_of(path)}: {name}" for name in tops & READS_OR_WRITES | called & NO_CALLS]
    assert found == []


INPUTS = {"Input": "widgets/line_input.py", "TextArea": "widgets/lines_input.py"}
"""What people type in → where it is made fit for every keyboard and every paste."""


def test_people_type_only_in_the_inputs_that_take_every_keyboard() -> None:
    found = set()
    for path in FILES:
        for node in ast.walk(tree(path)):
            made = [node.func] if isinstance(node, ast.Call) else []
            made += node.bases if isinstance(node, ast.ClassDef) else []
            names = {n.id if isinstance(n, ast.Name) else getattr(n, "attr", "") for n in made}
            found |= {(name, path.relative_to(PACKAGE).as_posix()) for name in names & {*INPUTS}}
            others = names & {"MaskedInput", "CodeEditor"}
            assert not others, f"{path}: {others}"
    assert found == set(INPUTS.items())


def test_every_part_of_the_program_has_a_layer() -> None:
    assert {name_of(path) for path in FILES} == RANK.keys()


def test_no_widget_gets_text_that_it_would_read_as_markup() -> None:
    known = makers([tree(path) for path in sources(PACKAGE)]) | {"plain"}
    found = {id_of(path): problems(tree(path), known) for path in sources(PACKAGE)}
    assert {path: wrong for path, wrong in found.items() if wrong} == {}


UNSAFE = (
    "Static(text)",
    "Static(f'{text} erbij')",
    "Static('%s' % text)",
    "Static('{}'.format(text))",
    "Static(str(plain(text)))",
    "Static(Content.from_markup(text))",
    "Label(renderable=text)",
    "Button(label=slip.text)",
    "Option(' '.join(words))",
    "self.notify(text)",
    "self.notify(f'Bewaard: {text}', title='Klaar')",
    "self.head.update(text)",
    "self.query_one('#x', Static).update(plain(text) if ok else text)",
    "self.border_title = text",
    "self.tooltip = f'{text}'",
    "Select[str]([(text, 'a')])",
    "Select([(t.label, t.id) for t in themes])",
    "OptionList(plain(text), text)",
    "table.add_row('a', text)",
    "def f(text: str) -> None:\n    Static(text)",
    "def f(text: Content | str) -> None:\n    Static(text)",
    "def f() -> None:\n    text = plain('a')\n    text = name\n    Static(text)",
    "def f() -> None:\n    for text in texts:\n        Static(text)",
    "def f() -> None:\n    for a, b in (('x', name), ('y', 'z')):\n        Static(b)",
    "ROWS = (('x', name),)\ndef f() -> None:\n    for a, b in ROWS:\n        Static(b)",
    "class Line(Static):\n    pass\nLine(text)",
    "class Line(Static):\n    def __init__(self, t: str):\n        super().__init__(t)",
    "class Line(Widget):\n    def render(self) -> str:\n        return self.text",
    "class Line(Widget):\n    def render(self):\n        return self.text",
)
SAFE = (
    "Static()",
    "Static('Tekst', id=name)",
    "Static(plain(text))",
    "Static(plain(text) + plain(text).stylize('bold'))",
    "Static(Content(text))",
    "Static(Content('\\n').join(lines))",
    "Static(text, markup=False)",
    "self.notify(text, markup=False)",
    "self.head.update(plain(text) if ok else 'niets')",
    "self.border_title = plain(text)",
    "Select[str]([(plain(t.label), t.id) for t in themes])",
    "OptionList(*(Option(plain(t)) for t in texts))",
    "def f(text: Content) -> None:\n    Static(text)",
    "def f() -> None:\n    for a, b in (('x', 'y'), ('z', 'z')):\n        Static(b)",
    "ROWS = (('x', 'y'),)\ndef f() -> None:\n    for a, b in ROWS:\n        Static(b)",
    "def f() -> None:\n    text = plain('a')\n    Static(text)",
    "def f() -> None:\n    seen = set()\n    seen.update(keys)",
    "class Line(Widget):\n    def render(self) -> Content:\n        return plain(self.text)",
)


def test_the_search_for_markup_finds_it() -> None:
    assert [code for code in UNSAFE if not problems(ast.parse(code), {"plain"})] == []


def test_the_search_for_markup_lets_safe_text_pass() -> None:
    assert [code for code in SAFE if problems(ast.parse(code), {"plain"})] == []


HEAVY = (
    "markdown_it", "click", "aiohttp", "numpy", "filelock", "snowballstemmer", "rapidfuzz",
    "docx", "jinja2", "segno", "typst",
)  # fmt: skip


def test_the_first_screen_waits_for_nothing_that_it_does_not_need() -> None:
    code = f"import sys, sessie.app; print(*sorted(set({HEAVY!r}) & set(sys.modules)))"
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stdout.split()) == (0, []), done.stderr


LATER = ("screens.stage.entry", "widgets.entry_line", "widgets.slip_list", "rules.entry",
         "rules.overlap", "rules.themes")  # fmt: skip


def test_the_first_slide_waits_for_nothing_that_is_typed() -> None:
    late = {f"sessie.{name}" for name in LATER}
    code = f"import sys, sessie.screens.stage.slide; print(*sorted({late!r} & set(sys.modules)))"
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stdout.split()) == (0, []), done.stderr


def test_the_rules_alone_bring_in_no_library_at_all() -> None:
    inner = [path for path in FILES if name_of(path) in ("model", "rules")]
    names = [".".join(path.relative_to(ROOT).with_suffix("").parts) for path in inner]
    code = (
        f"import sys, {', '.join(names)}\n"
        "print(*sorted({'textual', 'tinydb', 'orjson', 'rich', 'click'} & set(sys.modules)))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stdout.split()) == (0, []), done.stderr


PRIVATE = {
    "_fatal_error": "app",
    "_handle_exception": "app",
    "_push_result_callback": "screen",
    "_watch_value": "widgets._input",
}
"""Names of Textual without a promise, for which there is no public way → the module they are in.
Why stands beside each use."""
TEXTUAL = Path(textual.__file__).parent


def names_in(tree: ast.AST) -> set[str]:
    """Names that a tree gives a meaning: functions, and what is assigned."""
    found = {
        n.name for n in ast.walk(tree) if isinstance(n, ast.FunctionDef | ast.AsyncFunctionDef)
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute | ast.Name) and isinstance(node.ctx, ast.Store):
            found.add(node.attr if isinstance(node, ast.Attribute) else node.id)
    return found


def test_private_names_of_textual_are_used_only_where_there_is_no_other_way() -> None:
    drawn = [p for p in FILES if name_of(p) in ONLY_IN["textual"]]
    ours = {name for path in drawn for name in names_in(tree(path))}
    ours -= {"_handle_exception", "_fatal_error", "_watch_value"}  # ours, in the place of theirs
    used = {
        node.attr
        for path in drawn
        for node in ast.walk(tree(path))
        if isinstance(node, ast.Attribute) and node.attr.startswith("_")
    }
    used = {name for name in used - ours if not name.startswith("__") and name != "_exit"}
    hidden = {
        alias.name
        for path in drawn
        for node in ast.walk(tree(path))
        if isinstance(node, ast.ImportFrom) and "textual._" in (node.module or "")
        for alias in node.names
    }
    assert used | hidden == PRIVATE.keys()


@pytest.mark.parametrize("name", PRIVATE)
def test_the_private_names_of_textual_are_still_there(name: str) -> None:
    module = PRIVATE[name].removeprefix("textual.").replace(".", "/")
    tree = ast.parse((TEXTUAL / f"{module}.py").read_text("utf-8"))
    assert name in names_in(tree)


def test_no_method_of_ours_takes_the_place_of_a_private_one_of_textual() -> None:
    """One that Textual begins to use would change what it does without a word."""
    found = set()
    for path in (p for p in FILES if name_of(p) in ONLY_IN["textual"]):
        module = import_module(".".join(path.relative_to(ROOT).with_suffix("").parts))
        for one in vars(module).values():
            if isinstance(one, type) and issubclass(one, MessagePump):
                theirs = [c for c in one.__mro__ if c.__module__.startswith("textual.")]
                found |= {
                    f"{one.__name__}.{name}"
                    for name, method in vars(one).items()
                    if isinstance(method, FunctionType) and name.startswith("_")
                    and one.__module__.startswith("sessie.")
                    and not name.startswith("__") and name not in PRIVATE
                    and any(name in vars(c) for c in theirs)
                }  # fmt: skip
    assert found == set()
