"""By when: free words, and a date that must be one that can be."""

from __future__ import annotations

import pytest
from builders import a_phase, a_round, a_script, a_session

from sessie.model.stage import Prefix
from sessie.rules.entry import understand


@pytest.mark.parametrize(
    ("when", "problem"),
    [("voor mei", ""), ("31-01", ""), ("voor 31-02", "De dag “31-02” bestaat niet"),
     ("30 februari", "“30 februari” bestaat niet"), ("10-11-206", "Het jaar 206 kan niet")],
)  # fmt: skip
def test_a_date_behind_a_slip_that_cannot_be_is_asked_about(when: str, problem: str) -> None:
    item = a_round("r1", "Plan", "wens", who_when=True)
    session = a_session(a_script(a_phase("p1", 10, item)))
    draft = understand(f"B o w Lijst maken | de raad | {when}", session, item, Prefix())
    assert draft.text and problem in draft.problem and bool(draft.problem) == bool(problem)
