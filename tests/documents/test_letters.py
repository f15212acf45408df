"""The letters that people are told to write, on a slide, a sheet and in the manual, are those that
the entry line takes."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from builders import a_session

from sessie.documents import blocks as b
from sessie.documents.sheets import from_script
from sessie.library.folder import read_folder
from sessie.model.dutch import fold
from sessie.model.script import Role, Script, Slide
from sessie.model.stage import Prefix
from sessie.rules.entry import example_line, kinds_for, parse_entry

ROOT = Path(__file__).parents[2]
SCRIPTS = read_folder(ROOT / "content").scripts
TOLD = re.compile(r"\b([A-Z])\b\*{0,2} (?:van|=|is) \*{0,2}(\w[\w ]*?\w)(?=[,.;*)]|$| ·| en )")
"""`**O** van ouder, **L** van leerkracht`"""


def texts_of(script: Script) -> Iterator[str]:
    """What the room is told, and what the facilitator is told to tell."""
    for item in script.items:
        yield from (getattr(item, "note", ""), *getattr(item, "prompts", ()))
        if isinstance(item, Slide):
            yield from (line.text for line in item.lines)


def told(text: str) -> list[tuple[str, str]]:
    """Letter and name, of every letter that somebody is told to write."""
    return [(letter, name) for letter, name in TOLD.findall(text)]


def role_called(script: Script, name: str) -> Role | None:
    return next((r for r in script.roles if fold(name) in (fold(r.name), fold(r.plural))), None)


def test_slides_tell_letters_at_all() -> None:
    found = [one for script in SCRIPTS for text in texts_of(script) for one in told(text)]
    assert ("O", "ouder") in found and ("L", "leerkracht") in found
    assert len(found) >= 6


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda script: script.id)
def test_a_letter_on_a_slide_is_that_of_the_entry_line(script: Script) -> None:
    for text in texts_of(script):
        for letter, name in told(text):
            role = role_called(script, name)
            assert role is not None, f"{script.id}: {text}"
            assert role.key.upper() == letter, f"{script.id}: {text}"


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda script: script.id)
def test_a_letter_on_a_sheet_means_in_the_entry_line_what_the_sheet_says(script: Script) -> None:
    tables = tuple("ABCDEFG")
    for sheet in from_script(script, {}, 7):
        for block in sheet.blocks:
            if not isinstance(block, b.Slips):
                continue
            for legend in block.legends:
                for letter, name in re.findall(r"(\S) = ([^·]+?)(?= ·|$)", legend):
                    typed = f"B {letter} Meer tijd"
                    draft = parse_entry(
                        typed,
                        tables=tables,
                        roles=script.roles,
                        kinds=block.kinds,
                        last=Prefix("B"),
                    )
                    named = {
                        script.role(draft.prefix.role).name,
                        script.kind(draft.prefix.kind).name,
                    }
                    assert name in named, f"{script.id}: {typed}"


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda script: script.id)
def test_the_example_in_the_empty_line_is_one_that_is_taken(script: Script) -> None:
    session = a_session(script, tables=7)
    for item in script.collecting:
        draft = parse_entry(
            example_line(script, item), tables=tuple(session.tables), roles=script.roles,
            kinds=kinds_for(script, item), last=Prefix(),
        )  # fmt: skip
        assert draft.prefix.table == "B" and draft.text and not draft.problem
        assert not draft.remark


def test_the_manual_tells_the_letters_of_the_slides() -> None:
    manual = (ROOT / "docs" / "handleiding.md").read_text("utf-8")
    assert "**O** van ouder, **L** van leerkracht" in " ".join(manual.split())
