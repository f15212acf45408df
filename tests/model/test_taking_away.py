"""What a whole table said is taken away with a dash: its key sentence, its answer, its mark."""

from __future__ import annotations

import pytest
from builders import a_phase, a_round, a_script, a_session, a_slide
from hypothesis import given
from hypothesis import strategies as st

from sessie.model.script import Feedback, Round
from sessie.model.session import Session
from sessie.model.stage import Prefix
from sessie.rules.entry import draft_in_words, kept_of_last, store_draft, understand

ROUND = a_round("r1", "Samen", "wens", joint=True, score=(1, 10))
TOLD = Feedback("f1", "Elke tafel één zin", kinds=("eye_opener",))


def session() -> Session:
    """A round with an answer together and a mark, and a terugkoppeling."""
    return a_session(a_script(a_phase("p1", 20, a_slide(), ROUND, TOLD)))


def typed(session: Session, item: Round | Feedback, line: str) -> Session:
    """The session after this line, which must be understood."""
    draft = understand(line, session, item, kept_of_last(session, item, Prefix()))
    assert draft.problem == ""
    return store_draft(session, item, draft)


@pytest.mark.parametrize(
    ("item", "line", "away"),
    [(ROUND, "B = Samen lezen", "B = -"), (ROUND, "B # 7", "B # -"), (ROUND, "B # 7", "B #: -"),
     (TOLD, "B Wij willen een tolk", "B -"), (TOLD, "B k Wij willen een tolk", "B k: -")],
)  # fmt: skip
def test_a_dash_takes_away_what_the_table_said(
    item: Round | Feedback, line: str, away: str
) -> None:
    before = session()
    said = typed(before, item, line)
    assert said != before
    assert typed(said, item, away.replace("B", "C")) == said
    after = typed(said, item, away)
    assert (after.key_sentences, after.scores) == ({}, {})


def test_beside_the_line_stands_that_it_is_taken_away() -> None:
    draft = understand("B = -", session(), ROUND, Prefix())
    assert (
        draft_in_words(draft, session().script, ROUND) == "Tafel B · gezamenlijk antwoord weghalen"
    )


def test_a_dash_for_no_table_at_all_asks_for_the_table() -> None:
    draft = understand("= -", session(), ROUND, Prefix(kind="samen"))
    assert "tafel" in draft.problem


@given(st.text("-– ", min_size=2, max_size=6).filter(lambda t: t.strip() not in ("-", "")))
def test_only_a_single_dash_takes_a_mark_away(text: str) -> None:
    draft = understand(f"B #: {text}", session(), ROUND, Prefix())
    assert draft.problem


def test_a_slip_that_is_a_dash_is_a_slip() -> None:
    before = session()
    after = typed(before, ROUND, "B o -")
    assert [slip.text for slip in after.contributions.values()] == ["-"]
