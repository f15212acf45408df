"""What is there is not replaced before both texts were seen."""

from __future__ import annotations

import pytest
from builders import a_phase, a_round, a_script, a_session

from sessie.model.script import Collecting, Feedback
from sessie.model.session import MAX_SLIP, Session
from sessie.model.stage import Prefix
from sessie.rules.entry import Draft, store_draft, understand
from sessie.rules.replacing import (
    all_behind,
    behind,
    other_than,
    put_instead,
    question,
    replaced,
)
from sessie.rules.slips import set_key_sentence, set_score

SCRIPT = a_script(
    a_phase("p1", 30, a_round("r1", "Samen", joint=True, score=(1, 10))),
    a_phase("p2", 20, Feedback("f1", "Elke tafel", kinds=("eye_opener",))),
)
ROUND, TELLS = SCRIPT.collecting


def a_held() -> Session:
    """Tafel B answered together, gave a mark, and told something."""
    session = set_key_sentence(a_session(SCRIPT), "r1", "B", "Elke dag lezen")
    return set_key_sentence(set_score(session, "r1", "B", 7), "f1", "B", "Meer tijd")


def drafts(session: Session, item: Collecting, *lines: str) -> list[Draft]:
    return [understand(line, session, item, Prefix()) for line in lines]


@pytest.mark.parametrize(
    ("item", "line", "asks"),
    [
        (ROUND, "B =: Samen lezen",
         "Tafel B zei al: “Elke dag lezen”.\nVervangen door “Samen lezen”?"),
        (ROUND, "B =: -", "Tafel B zei al: “Elke dag lezen”.\nWeghalen?"),
        (ROUND, "B #: 8", "Tafel B gaf al: “7”.\nVervangen door “8”?"),
        (ROUND, "B #: -", "Tafel B gaf al: “7”.\nWeghalen?"),
        (TELLS, "B: Minder toetsen",
         "Tafel B zei al: “Meer tijd”.\nVervangen door “Minder toetsen”?"),
        (TELLS, "B: -", "Tafel B zei al: “Meer tijd”.\nWeghalen?"),
        # nothing stands there, the same stands there, or it is a slip beside the others
        (ROUND, "C =: Samen lezen", ""),
        (ROUND, "C =: -", ""),
        (ROUND, "B =: Elke dag lezen", ""),
        (ROUND, "B #: 7", ""),
        (ROUND, "B #: 07", ""),
        (ROUND, "B #: 99", ""),
        (ROUND, "B o: Elke dag lezen", ""),
        (TELLS, "B: Meer tijd", ""),
        (TELLS, "A: Meer tijd", ""),
    ],
)  # fmt: skip
def test_what_would_be_replaced_is_asked_with_both_texts(
    item: Collecting, line: str, asks: str
) -> None:
    session = a_held()
    found = replaced(session, item, drafts(session, item, line))
    assert (question(found) if found else "") == asks


def test_of_a_paste_all_is_asked_at_once_also_what_it_says_twice() -> None:
    session = a_held()
    lines = drafts(session, ROUND, "B =: Samen lezen", "C =: eerst dit", "C =: toch dat", "B #: 8")
    found = replaced(session, ROUND, lines)
    assert question(found).splitlines() == [
        "Hier staat al iets anders:",
        "Tafel B · gezamenlijk antwoord: “Elke dag lezen” → “Samen lezen”",
        "Tafel C · gezamenlijk antwoord: “eerst dit” → “toch dat”",
        "Tafel B · cijfer: “7” → “8”",
    ]
    assert all_behind(session, ROUND, lines) is None, "a figure cannot stand behind another one"
    kept = all_behind(session, ROUND, lines[:3])
    assert kept is not None
    for draft in kept:
        session = store_draft(session, ROUND, draft)
    assert session.key_sentences["r1/B"].text == "Elke dag lezen; Samen lezen"
    assert session.key_sentences["r1/C"].text == "eerst dit; toch dat"


def test_what_does_not_fit_behind_is_not_offered() -> None:
    session = set_key_sentence(a_session(SCRIPT), "r1", "B", "x" * (MAX_SLIP - 6) + ".")
    short, long, away = drafts(session, ROUND, "B =: kort", "B =: langer", "B =: -")
    fitting = behind(session, ROUND, short)
    assert fitting is not None and fitting.text.endswith("x. kort"), "with a full stop no ;"
    assert behind(session, ROUND, long) is None
    assert behind(session, ROUND, away) is None


def test_an_evening_that_is_read_in_says_what_it_says_otherwise() -> None:
    here, there = a_held(), set_key_sentence(a_held(), "r1", "B", "Voorlezen")
    there = set_score(set_key_sentence(there, "f1", "C", "Nieuw"), "r1", "B", 4)
    found = other_than(here, there)
    assert [(one.table, one.kind.id, one.old, one.new) for one in found] == [
        ("B", "samen", "Elke dag lezen", "Voorlezen"),
        ("B", "cijfer", "7", "4"),
    ]
    new = put_instead(here, found)
    assert (new.key_sentences["r1/B"].text, new.scores["r1/B"].value) == ("Voorlezen", 4)
    assert new.key_sentences["f1/B"].text == "Meer tijd"
