"""Finds text that a Textual widget would read as markup.

A widget gets a literal, or a `Content`: from `plain` and its kin, or from a function, parameter
or variable of ours that is annotated as `Content` (mypy checks those annotations).
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

WIDGETS = {
    "Static", "Label", "Button", "Option", "Checkbox", "RadioButton", "ToggleButton", "Tab",
    "TabPane", "Collapsible", "Selection", "Select", "Chooser", "OptionList", "SelectionList",
    "RadioSet",
}  # fmt: skip
"""What parses its text when it is made."""
METHODS = {
    "notify", "update", "add_option", "replace_option_prompt", "replace_option_prompt_at_index",
    "set_options", "add_row", "add_column", "with_tooltip",
}  # fmt: skip
"""What parses its text when it is called."""
ATTRIBUTES = {"border_title", "border_subtitle", "tooltip", "label"}
"""What parses the text that is assigned to it."""
KEYWORDS = {"label", "content", "prompt", "title", "message", "tooltip", "renderable"}
SAFE_METHODS = {
    "stylize", "join", "truncate", "append", "append_text", "pad_left", "pad_right", "simplify",
    "rstrip", "copy", "center", "align",
}  # fmt: skip
"""Methods of `Content` that give another one."""
_STR = re.compile(r"\bstr\s*\||\|\s*str\b")


def sources(root: Path) -> Iterator[Path]:
    """Every file of ours in which Textual may be used."""
    for name in ("widgets", "screens"):
        yield from sorted((root / name).rglob("*.py"))
    yield from (root / name for name in ("app.py", "flows.py", "cli/play.py"))


def makers(trees: list[ast.Module]) -> set[str]:
    """Names of functions and attributes that are annotated as `Content`."""
    found = set()
    for node in (node for tree in trees for node in ast.walk(tree)):
        if isinstance(node, ast.FunctionDef) and _is_content(node.returns):
            found.add(node.name)
        elif isinstance(node, ast.AnnAssign) and _is_content(node.annotation):
            found.add(ast.unparse(node.target).removeprefix("self."))
    return found


def _is_content(annotation: ast.expr | None) -> bool:
    """`Content`, alone or in a container; never `Content | str`."""
    text = ast.unparse(annotation) if annotation else ""
    return "Content" in text and not _STR.search(text)


def problems(tree: ast.Module, known: set[str]) -> list[str]:
    """Line and code of every text that might be read as markup."""
    lint = _Lint(known, _own_widgets(tree))
    lint.visit(tree)
    return lint.found


def _own_widgets(tree: ast.Module) -> set[str]:
    """Our classes that hand their first argument to a widget that parses it."""
    return {
        node.name
        for node in ast.walk(tree)
        if isinstance(node, ast.ClassDef)
        and any(ast.unparse(base).split("[")[0] in WIDGETS for base in node.bases)
        and not any(isinstance(part, ast.FunctionDef) and part.name == "__init__"
                    for part in node.body)
    }  # fmt: skip


@dataclass
class _Lint(ast.NodeVisitor):
    known: set[str]
    own: set[str]
    found: list[str] = field(default_factory=list)
    scopes: list[ast.AST] = field(default_factory=list)

    def visit_Module(self, node: ast.Module) -> None:
        self._inside(node)

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        self._inside(node)

    def visit_FunctionDef(self, node: ast.FunctionDef) -> None:
        if node.name == "render" and not _is_content(node.returns):
            self._complain(node)
        self._inside(node)

    def visit_AsyncFunctionDef(self, node: ast.AsyncFunctionDef) -> None:
        self._inside(node)

    def _inside(self, node: ast.AST) -> None:
        self.scopes.append(node)
        self.generic_visit(node)
        self.scopes.pop()

    def visit_Assign(self, node: ast.Assign) -> None:
        for target in node.targets:
            if isinstance(target, ast.Attribute) and target.attr in ATTRIBUTES:
                self._check(node.value)
        self.generic_visit(node)

    def visit_Call(self, node: ast.Call) -> None:
        if self._parses(node.func) and not _without_markup(node):
            texts = node.args if _name(node.func) in ("OptionList", "add_row") else node.args[:1]
            for text in [*texts, *(k.value for k in node.keywords if k.arg in KEYWORDS)]:
                self._check(text)
        self.generic_visit(node)

    def _parses(self, func: ast.expr) -> bool:
        name = _name(func)
        if name == "__init__" and ast.unparse(func).startswith("super()"):
            classes = [scope for scope in self.scopes if isinstance(scope, ast.ClassDef)]
            bases = classes[-1].bases if classes else []
            return any(ast.unparse(base).split("[")[0] in WIDGETS for base in bases)
        if isinstance(func, ast.Attribute) and name in METHODS:
            return not self._is_collection(func.value)
        return name in WIDGETS | self.own

    def _is_collection(self, value: ast.expr) -> bool:
        """Whether `.update` is that of a dict or set that this function made."""
        bound = list(self._bound(value.id)) if isinstance(value, ast.Name) else []
        made = (ast.Dict, ast.Set, ast.DictComp, ast.SetComp)
        return bool(bound) and all(
            isinstance(v, made) or (isinstance(v, ast.Call) and _name(v.func) in ("set", "dict"))
            for v in bound
        )

    def _check(self, text: ast.expr) -> None:
        if not self._safe(text):
            self._complain(text)

    def _complain(self, node: ast.stmt | ast.expr) -> None:
        self.found.append(f"{node.lineno}: {ast.unparse(node).splitlines()[0]}")

    def _safe(self, text: ast.expr) -> bool:
        match text:
            case ast.Constant():
                return True
            case ast.JoinedStr():
                return all(isinstance(part, ast.Constant) for part in text.values)
            case ast.Call():
                return self._safe_call(text.func)
            case ast.IfExp():
                return self._safe(text.body) and self._safe(text.orelse)
            case ast.BoolOp():
                return all(self._safe(value) for value in text.values)
            case ast.BinOp(op=ast.Add()):
                return self._safe(text.left) and self._safe(text.right)
            case ast.Starred() | ast.NamedExpr() | ast.Subscript():
                return self._safe(text.value)
            case ast.GeneratorExp() | ast.ListComp():
                return self._safe(text.elt)
            case ast.List():
                return all(self._safe(part) for part in text.elts)
            case ast.Tuple():
                return bool(text.elts) and self._safe(text.elts[0])
            case ast.Attribute():
                return text.attr in self.known
            case ast.Name():
                return self._safe_name(text.id)
        return False

    def _safe_call(self, func: ast.expr) -> bool:
        name = _name(func)
        if name in self.known | {"Content", "Option"}:
            return True
        if not isinstance(func, ast.Attribute):
            return False
        if isinstance(func.value, ast.Name) and func.value.id == "Content":
            return name != "from_markup"
        return (
            name in SAFE_METHODS
            and not isinstance(func.value, ast.Constant | ast.JoinedStr)
            and self._safe(func.value)
        )

    def _safe_name(self, name: str) -> bool:
        for function in reversed(self.scopes):
            if isinstance(function, ast.FunctionDef | ast.AsyncFunctionDef):
                for arg in ast.walk(function.args):
                    if isinstance(arg, ast.arg) and arg.arg == name:
                        return _is_content(arg.annotation)
        bound = list(self._bound(name))
        return bool(bound) and all(self._safe(value) for value in bound)

    def _bound(self, name: str) -> Iterator[ast.expr]:
        """Everything that the innermost function (or the module) gives this name."""
        for node in ast.walk(self.scopes[-1]):
            if isinstance(node, ast.Assign | ast.AugAssign | ast.NamedExpr | ast.AnnAssign):
                targets = node.targets if isinstance(node, ast.Assign) else [node.target]
                if node.value and any(isinstance(t, ast.Name) and t.id == name for t in targets):
                    yield node.value
            elif isinstance(node, ast.For):
                yield from _looped(node.target, self._written_out(node.iter), name)

    def _written_out(self, rows: ast.expr) -> ast.expr:
        """The rows themselves, when they stand under a name at the top of the file."""
        for node in getattr(self.scopes[0], "body", ()):
            if isinstance(node, ast.Assign | ast.AnnAssign) and node.value:
                targets = node.targets if isinstance(node, ast.Assign) else [node.target]
                if ast.unparse(rows) in map(ast.unparse, targets):
                    return node.value
        return rows


def _looped(target: ast.expr, rows: ast.expr, name: str) -> Iterator[ast.expr]:
    """What a loop over written-out rows gives a name."""
    targets = target.elts if isinstance(target, ast.Tuple) else [target]
    places = [i for i, t in enumerate(targets) if isinstance(t, ast.Name) and t.id == name]
    if not places:
        return
    if not isinstance(rows, ast.Tuple | ast.List):
        yield rows
        return
    for row in rows.elts:
        yield row.elts[places[0]] if isinstance(row, ast.Tuple) and len(targets) > 1 else row


def _without_markup(node: ast.Call) -> bool:
    return any(
        k.arg == "markup" and isinstance(k.value, ast.Constant) and k.value.value is False
        for k in node.keywords
    )


def _name(func: ast.expr) -> str:
    if isinstance(func, ast.Subscript):
        func = func.value
    if isinstance(func, ast.Attribute):
        return func.attr
    return func.id if isinstance(func, ast.Name) else ""
