"""Write the key tables of the manual anew, from the bindings of every screen and widget.

Run it in the root of the project: `PYTHONPATH=. python docs/make_keys.py`. The title of a table is
kept; a table for a new class is put at the end, with its name as title, for a person to change.
"""

from __future__ import annotations

import importlib
import inspect
import pkgutil
import re
from pathlib import Path

from textual.binding import Binding

import sessie
from sessie.widgets.keys import key_name

MANUAL = Path(__file__).parent / "handleiding.md"
MARK = "<!-- toetsen: {} -->"
TABLE = re.compile(r"<!-- toetsen: (\w+) -->\n(\|.*\n)\|---\|---\|\n((?:\|.*\n)*)")


def tables() -> dict[str, str]:
    """Class → the rows of its table."""
    found = {}
    for module_found in pkgutil.walk_packages(sessie.__path__, "sessie."):
        if module_found.name.endswith("__main__"):
            continue
        module = importlib.import_module(module_found.name)
        for name, cls in inspect.getmembers(module, inspect.isclass):
            own = cls.__module__ == module.__name__
            rows = "".join(map(row, filter(shown, cls.__dict__.get("BINDINGS", ()) if own else ())))
            found |= {name: rows} if rows else {}
    return found


def shown(binding: object) -> bool:
    """Whether F1 shows it."""
    return isinstance(binding, Binding) and binding.show and bool(binding.description)


def row(binding: Binding) -> str:
    """One row: the keys, and what they do."""
    keys = " ".join(f"`{key_name(key.strip())}`" for key in binding.key.split(","))
    return f"| {keys} | {binding.description} |\n"


def main() -> None:
    """Change the manual in its place, and say what is new or gone."""
    text, wanted = MANUAL.read_text("utf-8"), tables()
    for match in TABLE.finditer(text):
        name, head = match[1], match[2]
        new = f"{MARK.format(name)}\n{head}|---|---|\n{wanted[name]}" if name in wanted else ""
        text = text.replace(match[0], new)
        if not new:
            print("gone:", name)
    for name in wanted:
        if MARK.format(name) not in text:
            print("new:", name)
            rows = f"| {name} | |\n|---|---|\n{wanted[name]}"
            text = f"{text.rstrip()}\n\n{MARK.format(name)}\n{rows}"
    MANUAL.write_text(re.sub(r"\n{3,}", "\n\n", text), "utf-8")


if __name__ == "__main__":
    main()
