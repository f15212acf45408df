"""Every draaiboek that comes with sessie gets a report in which all that was said stands once."""

from __future__ import annotations

import random
import re
from collections import Counter
from dataclasses import replace
from itertools import pairwise

import pytest
import shipped
from evenings import read
from filled import TABLES, filled, sorted_and_closed
from reading_markdown import HEADINGS, OURS, bullets, pieces, tags

from sessie.documents.forms import to_markdown
from sessie.exchange.evening import to_json
from sessie.model.script import Feedback, Phase, Round, Script
from sessie.model.session import Session
from sessie.rules.entry import kinds_for
from sessie.rules.slips import shown_point

SCRIPTS = shipped.content().scripts
every_script = pytest.mark.parametrize("script", SCRIPTS, ids=lambda script: script.id)
unsorted_or_not = pytest.mark.parametrize("sort", [False, True], ids=["los", "gesorteerd"])


def session_of(script: Script, sort: bool) -> Session:
    return sorted_and_closed(filled(script)) if sort else filled(script)


def joint(session: Session) -> list[str]:
    return [s.text for s in session.key_sentences.values() if session.is_joint(s)]


def test_the_shipped_draaiboeken_are_found() -> None:
    assert {"ouderavond-wensen-verwachtingen", "stip-op-de-horizon"} <= {s.id for s in SCRIPTS}


@every_script
def test_every_item_that_asks_for_something_got_it(script: Script) -> None:
    session = filled(script)
    written = {(slip.round, slip.kind) for slip in session.contributions.values()}
    said = {s.item for s in session.key_sentences.values()}
    marks = {score.item for score in session.scores.values()}
    for item in script.items:
        if isinstance(item, Round | Feedback) and kinds_for(script, item):
            assert {(item.id, kind) for kind in item.kinds} <= written
        if isinstance(item, Round):
            assert (item.id in said, item.id in marks) == (item.joint, item.score != (0, 0))


@every_script
@unsorted_or_not
def test_every_slip_and_every_joint_answer_stands_in_it_once(script: Script, sort: bool) -> None:
    session = session_of(script, sort)
    expected = Counter(shown_point(slip).text for slip in session.slips())
    assert set(expected.values()) <= {1}
    found = Counter(bullets(to_markdown(session)))
    assert Counter({text: found[text] for text in expected}) == expected
    assert all(found[text] == 1 for text in joint(session))


@every_script
@unsorted_or_not
def test_no_table_stands_with_a_role(script: Script, sort: bool) -> None:
    """A table is only named in a row with what it told the room."""
    session = session_of(script, sort)
    found = pieces(to_markdown(session))
    names = {table.name for table in session.tables.values()}
    told = {sentence.text for sentence in session.key_sentences.values()}
    for place, piece in enumerate(found):
        if re.search(r"\b[Tt]afel [A-Z]\b", piece.text):
            assert (piece.where, piece.text in names) == ("td", True)
            assert found[place + 1].text in told
    slips = {shown_point(slip).text for slip in session.slips()}
    assert not any(p.where == "td" and p.text in slips for p in found)


@every_script
@unsorted_or_not
def test_it_reads_as_a_document(script: Script, sort: bool) -> None:
    markdown = to_markdown(session_of(script, sort))
    assert tags(markdown) <= OURS
    levels = [HEADINGS.index(p.where) for p in pieces(markdown) if p.where in HEADINGS]
    assert levels[0] == 0 and levels.count(0) == 1
    assert all(after - before <= 1 for before, after in pairwise(levels))
    assert not re.search(r"\n\n\n|\t\n|(?<! ) \n|   \n", markdown)
    assert not re.search(r"(?m)^- .*\n\n- ", markdown), "two lists in a row would be one"


@every_script
@unsorted_or_not
def test_it_is_the_same_bytes_every_time_and_after_json(script: Script, sort: bool) -> None:
    session = session_of(script, sort)
    again = read(to_json(session))
    assert again == session
    assert to_markdown(session) == to_markdown(session) == to_markdown(again)


@every_script
@unsorted_or_not
def test_it_does_not_tell_from_which_table_a_slip_came(script: Script, sort: bool) -> None:
    """Where tables have questions of their own, those stand in it, but then no sides."""
    same = tuple(map(_with_one_question, script.phases))
    session, chance = session_of(replace(script, phases=same), sort), random.Random(5)
    moved = [replace(slip, table=chance.choice(TABLES)) for slip in session.contributions.values()]
    assert to_markdown(session.put("contributions", *moved)) == to_markdown(session)


def _with_one_question(phase: Phase) -> Phase:
    items = (replace(i, table_questions=()) if isinstance(i, Round) else i for i in phase.items)
    return replace(phase, items=tuple(items))


@every_script
def test_half_way_it_says_what_is_missing(script: Script) -> None:
    session = filled(script)
    first = next(iter(session.contributions.values()))
    markdown = to_markdown(session.with_(
        contributions={first.id: first}, key_sentences={}, scores={}, actions={}
    ))  # fmt: skip
    missing = "Niet besproken." if script.type.document else "Niet aan bod gekomen:"
    assert missing in markdown
    assert bullets(markdown).count(shown_point(first).text) == 1
