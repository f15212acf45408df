"""What sort of session it is: in every spelling, and asked in one place."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import fields, replace
from pathlib import Path

import pytest
from evenings import read
from meetings import scripts
from trajects import a_meeting, held

import sessie
from sessie.exchange.evening import to_json
from sessie.library.script import Reading, read_script_text
from sessie.model.script import SESSION_TYPES, SessionType, type_called
from sessie.model.session import Session
from sessie.model.traject import Traject
from sessie.rules.letter import for_parents
from sessie.rules.themes import item_for
from sessie.rules.traject import fitting, steps

SPELLINGS = {
    "ouderavond": ("ouderavond", "Ouderavond", "ouderavond_partnerschappen", "ouderavond-lang"),
    "scan": ("scan", "scan partnerschappen"),
    "studiedag": ("studiedag",),
    "gesprekstool": ("gesprekstool", "gesprekstool-individueel", "gesprekstool collectief"),
    "stip": ("stip", "stip op de horizon", "stip-op-de-horizon", "stip_op_de_horizon"),
    "partnerschapsteam": ("partnerschapsteam",),
    "voorgesprek": ("voorgesprek",),
    "briefing": ("briefing", "briefing tafelleiders"),
}
"""Type → how content, files and tests spell it."""
SPELLED = [(word, type_id) for type_id, words in SPELLINGS.items() for word in words]
UNKNOWN = ("stippenavond", "ouderavonden", "mr-avond", "")
DIFFERENT: dict[str, set[str]] = {
    "ouderavond": {"step", "letter", "sheet_for_home", "leader_card", "whole_school"},
    "scan": {"step"},
    "studiedag": {"tells_parents", "leader_card"},
    "gesprekstool": {"letter", "leader_card", "running_text"},
    "stip": {"document", "own_themes", "regional"},
    "partnerschapsteam": {"step", "team"},
    "voorgesprek": {"step"},
    "briefing": {"practises"},
}


def special(about: SessionType) -> set[str]:
    """What is not as usual."""
    return {
        f.name
        for f in fields(about)
        if f.name not in ("id", "name", "this") and getattr(about, f.name)
    }


def reading_of(word: str) -> Reading:
    text = f"---\ntitel: T\nsessie: {word}\n---\n# Onderdeel: A (5 min)\n## Dia: B\n"
    return read_script_text(text, "t.md", {})


def typed(word: str) -> Session:
    """A session of this sort in which something was said."""
    session = held(a_meeting("s", "ouderavond"))
    return session.with_(script=replace(session.script, session_type=word),
                         evening=replace(session.evening, session_type=word))  # fmt: skip


@pytest.mark.parametrize(("word", "type_id"), SPELLED)
def test_every_spelling_is_its_type_and_is_written_as_it_was(word: str, type_id: str) -> None:
    assert type_called(word).id == type_id
    assert not reading_of(word).remarks
    session = typed(word)
    assert session.script.type == session.evening.type == type_called(word)
    data = to_json(session)
    again = read(data)
    assert again.evening.session_type == again.script.session_type == word
    assert to_json(again) == data


def test_the_draaiboeken_have_every_type_but_nothing_else() -> None:
    assert {script.type for script in scripts().values()} == set(SESSION_TYPES)


def test_what_differs() -> None:
    assert {known.id: special(known) for known in SESSION_TYPES} == DIFFERENT
    assert all(known.step in ("", known.id) for known in SESSION_TYPES)


@pytest.mark.parametrize("word", UNKNOWN)
def test_an_unknown_word_is_a_type_of_its_own_in_everything(word: str) -> None:
    session = typed(word)
    assert not special(session.evening.type)
    assert item_for(session, "r1") == "" and not for_parents(session.script)
    assert [step.id for step in steps(Traject("t"), [session]) if step.sessions] == ["ook"]
    assert not fitting([session.script], "", [])


def test_an_unknown_session_is_told_with_the_known_ones_and_what_it_counts_as() -> None:
    (remark,) = reading_of("stippenavond").remarks
    assert str(remark) == (
        't.md, regel 3: ik ken de sessie "stippenavond" niet. Je kunt kiezen uit: ouderavond, '
        "scan, studiedag, gesprekstool, stip op de horizon, partnerschapsteam, voorgesprek, "
        "briefing. Nu is het een eigen soort: met een gewoon verslag, zonder brief aan ouders, en "
        'in een traject onder "Ook gehouden".'
    )
    assert not remark.skipped
    (remark,) = reading_of("studiedagen").remarks
    assert 'Bedoel je "studiedag"? Nu is het een eigen soort' in remark.text


# nobody compares words ------------------------------------------------------------------------

WORDS = {known.id for known in SESSION_TYPES} | {known.name for known in SESSION_TYPES}
LOOKING = {"startswith", "endswith", "partition", "split", "casefold", "lower"}


def compared(tree: ast.AST) -> Iterator[int]:
    """The lines where a session type is looked at as a string."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Compare):
            sides = [node.left, *node.comparators]
        elif isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            sides = [node.func.value] if node.func.attr in LOOKING else []
        else:
            continue
        within = [inner for side in sides for inner in ast.walk(side)]
        names = {inner.attr for inner in within if isinstance(inner, ast.Attribute)}
        words = {str(side.value) for side in sides if isinstance(side, ast.Constant)}
        if "session_type" in names or words & (WORDS - {"stip"}):
            yield node.lineno


def test_no_module_compares_a_session_type_as_a_string() -> None:
    package = Path(sessie.__file__).parent
    for path in package.rglob("*.py"):
        assert not list(compared(ast.parse(path.read_text("utf-8")))), path
    for wrong in ('a.session_type.startswith("stip")', 'a.session_type == "x"', 'b == "scan"',
                  'a.session_type.replace("_", "-").partition("-")[0] == x'):  # fmt: skip
        assert list(compared(ast.parse(wrong)))
