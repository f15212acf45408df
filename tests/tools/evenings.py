"""The example evening in several shapes, and what a report of it should hold."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

from reading_markdown import bullets, under

from sessie.documents.forms import to_markdown
from sessie.exchange.evening import from_json
from sessie.model.dutch import clean_line
from sessie.model.script import Script
from sessie.model.session import Session
from sessie.rules.on_paper import on_paper
from sessie.rules.slips import shown_point

DATA = Path(__file__).parent.parent / "data"
SORTED = "avond_voorbeeld_compleet.json"
"""The example evening, sorted, voted and closed."""
RAW = "avond_voorbeeld.json"
"""The same evening as it came from the tables, with a person's judgement under `gold`."""
COMPLETE = (DATA / SORTED).read_bytes()
Change = Callable[[dict[str, Any]], object]


def read(data: bytes, script: Script | None = None) -> Session:
    """The session in a file, with this draaiboek when the file asks for one."""
    return from_json(data, "avond.json", lambda _: script)


def evening(name: str) -> Session:
    """One of the example evenings."""
    return read((DATA / name).read_bytes())


def judged() -> dict[str, Any]:
    """What a person made of the example evening."""
    gold: dict[str, Any] = json.loads((DATA / RAW).read_bytes())["gold"]
    return gold


def changed(*changes: Change) -> bytes:
    """The complete example with changes."""
    plain = json.loads(COMPLETE)
    for change in changes:
        change(plain)
    return json.dumps(plain, indent=1).encode()


def at(*path: Any, value: Any) -> Change:
    """A change of one value in the file."""

    def change(plain: Any) -> None:
        for step in path[:-1]:
            plain = plain[step]
        plain[path[-1]] = value

    return change


def with_script(session: Session, **script: Any) -> Session:
    """The session with another value in its draaiboek."""
    return session.with_(script=replace(session.script, **script))


def said(session: Session) -> Counter[str]:
    """Every slip as the report should show it."""
    shown = (shown_point(slip) for slip in on_paper(session).slips())
    return Counter(clean_line(s.text) + (f" ({s.note})" if s.note else "") for s in shown)


def in_lists(session: Session) -> Counter[str]:
    """Every bullet of the report but those of the first page."""
    markdown = to_markdown(session)
    short = [piece.text for piece in under(markdown, "In het kort") if piece.where == "li"]
    return Counter(bullets(markdown)) - Counter(short)
