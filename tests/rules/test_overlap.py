"""Overlap and priority: counted by the strict rule, against a person's judgement of the example."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import Any

import pytest
from builders import TEACHER, a_role, a_script, a_session, a_slip, with_slips, with_themes
from commands import sessions
from evenings import SORTED, evening, judged
from hypothesis import given, settings
from hypothesis import strategies as st

from sessie.model.script import DotVote, Phase, Role, Side
from sessie.model.session import Recognition, Session
from sessie.rules.overlap import (
    Count,
    Priority,
    overlap_groups,
    priorities,
    shared_themes,
    sides,
    tally,
)
from sessie.rules.slips import set_hidden
from sessie.rules.vote import set_dots, set_poll_closed


def both_want(theme: str = "t001", **more: Any) -> Session:
    """A parent and a teacher with a slip under the same theme."""
    return with_slips(
        with_themes(a_session(), "Taal", "Tijd"),
        a_slip("Een tolk", theme=theme, **more),
        a_slip("Een lijst met tolken", role=TEACHER, theme=theme, **more),
    )


def voted(*dots: tuple[str, str, int], closed: bool = True, item: str = "s1") -> Session:
    session = with_themes(a_session(), "Taal", "Tijd", "Rust", "Regels")
    for theme, side, count in dots:
        session = set_dots(session, item, theme, side, count)
    return set_poll_closed(session, item, closed)


def test_the_example_has_the_shared_themes_that_a_person_found() -> None:
    assert shared_themes(evening(SORTED)) == judged()["overlap"]


def test_the_example_has_the_priorities_that_a_person_computed() -> None:
    found = [
        {
            "thema": line.theme,
            "thuis_pct": round(line.shares["thuis"] * 100, 1),
            "school_pct": round(line.shares["school"] * 100, 1),
            "gewogen": round(line.weight * 100, 1),
            "rang": line.rank,
        }
        for line in priorities(evening(SORTED))
    ]
    assert found == judged()["prioriteit"]


def test_a_wish_from_both_sides_makes_a_theme_shared() -> None:
    assert shared_themes(both_want()) == ["t001"]


def test_a_wish_and_an_expectation_count_alike() -> None:
    session = with_slips(
        with_themes(a_session(), "Taal"),
        a_slip("Een tolk", theme="t001"),
        a_slip("Dat u komt", role=TEACHER, theme="t001", kind="verwachting"),
    )
    assert shared_themes(session) == ["t001"]


@pytest.mark.parametrize("kind", ["tip", "idee", "sterk_punt", "eye_opener"])
def test_other_kinds_make_no_overlap(kind: str) -> None:
    assert shared_themes(both_want(kind=kind)) == []


def test_one_side_alone_makes_no_overlap_however_many_slips() -> None:
    session = with_slips(
        with_themes(a_session(), "Taal"), *[a_slip(f"Wens {n}", theme="t001") for n in range(9)]
    )
    assert shared_themes(session) == []


def test_a_hidden_slip_counts_nowhere() -> None:
    session = both_want()
    hidden = next(s.id for s in session.contributions.values() if s.role == TEACHER)
    session = set_hidden(session, hidden, True)
    assert shared_themes(session) == []
    assert tally(session)["t001"] == {"thuis": Count(1), "school": Count(0)}


@pytest.mark.parametrize(("label", "other"), [("Overig", False), (" overig", False), ("Los", True)])
def test_the_rest_theme_is_never_shared(label: str, other: bool) -> None:
    session = both_want()
    theme = replace(session.themes["t001"], label=label, other=other)
    assert shared_themes(session.put("themes", theme)) == []


def test_a_recognition_for_a_side_makes_a_theme_shared() -> None:
    session = with_slips(with_themes(a_session(), "Taal"), a_slip("Een tolk", theme="t001"))
    for number, table in enumerate("BCC"):
        held = Recognition(f"h{number}", "t001", table, "school")
        session = session.put("recognitions", held)
    assert shared_themes(session) == ["t001"]
    assert tally(session)["t001"]["school"] == Count(slips=0, recognised=2)


def test_a_recognition_without_a_side_counts_for_no_side() -> None:
    session = with_slips(with_themes(a_session(), "Taal"), a_slip("Een tolk", theme="t001"))
    session = session.put("recognitions", Recognition("h1", "t001", "B"))
    assert shared_themes(session) == []


def test_the_tally_names_every_theme_and_every_side() -> None:
    counts = tally(both_want())
    assert counts == {
        "t001": {"thuis": Count(1), "school": Count(1)},
        "t002": {"thuis": Count(), "school": Count()},
    }


def test_sides_stand_in_the_order_of_the_script_and_only_when_they_can_speak() -> None:
    script = a_script(roles=(a_role(TEACHER), a_role("ouder")))
    more = replace(script, sides=(*script.sides, Side("partner", "partners")))
    assert sides(a_session(more)) == ("thuis", "school")


def grouped(session: Session) -> list[tuple[str, list[str]]]:
    """Side of each group, and the labels in it."""
    return [
        (group.side, [session.themes[held.theme].label for held in group.themes])
        for group in overlap_groups(session)
    ]


def test_what_is_shared_comes_first_and_then_what_mostly_one_side_wants() -> None:
    session = with_themes(a_session(), "School", "Thuis", "Samen", "Veel samen", "Niemand")
    session = with_slips(
        session,
        *[a_slip("les", role=TEACHER, theme="t001") for _ in range(7)],
        a_slip("les", kind="idee", theme="t001"),
        a_slip("bed", theme="t002"),
        *[a_slip("taal", role=role, theme="t003") for role in ("ouder", TEACHER)],
        *[a_slip("tijd", role=role, theme="t004") for role in ("ouder", "ouder", TEACHER)],
        a_slip("fijn", kind="sterk_punt", theme="t005"),
    )
    assert grouped(session) == [
        ("", ["Veel samen", "Samen"]), ("thuis", ["Thuis"]), ("school", ["School"])
    ]  # fmt: skip


def test_with_three_sides_two_are_enough_and_all_three_come_first() -> None:
    partner = Role("partner_bibliotheek", "bibliotheek", "bibliotheken", "b", "partner")
    script = a_script()
    script = replace(script, roles=(*script.roles, partner),
                     sides=(*script.sides, Side("partner", "partners")))  # fmt: skip
    session = with_themes(a_session(script), "Lezen", "Taal", "Ruimte")
    for theme, roles in (
        ("t001", (TEACHER, TEACHER, partner.id)),
        ("t002", ("ouder", TEACHER, partner.id)),
        ("t003", (partner.id,)),
    ):
        session = with_slips(session, *(a_slip("x", role=r, theme=theme) for r in roles))
    assert grouped(session) == [("", ["Taal", "Lezen"]), ("partner", ["Ruimte"])]


def test_a_theme_that_a_side_only_recognised_counts_for_that_side() -> None:
    session = with_themes(a_session(), "Taal").put(
        "recognitions", Recognition("h1", "t001", "B", "school")
    )
    assert grouped(session) == [("school", ["Taal"])]


def test_an_open_vote_gives_nothing() -> None:
    assert priorities(voted(("t001", "thuis", 3), closed=False)) == ()
    assert priorities(voted(("t001", "thuis", 3), closed=False), "s1") == ()


def test_a_small_side_weighs_as_much_as_a_large_one() -> None:
    lines = priorities(voted(("t001", "thuis", 90), ("t002", "thuis", 10), ("t002", "school", 5)))
    assert [(line.theme, line.rank) for line in lines] == [("t002", 1), ("t001", 2)]
    assert [line.weight for line in lines] == [pytest.approx(0.55), pytest.approx(0.45)]
    assert [line.dots for line in lines] == [15, 90]


def test_equal_weights_share_a_rank_and_the_next_is_skipped() -> None:
    dots = [("t001", "thuis", 1), ("t002", "thuis", 1), ("t003", "thuis", 1), ("t004", "thuis", 4)]
    lines = priorities(voted(*dots))
    assert [line.rank for line in lines] == [1, 2, 2, 2]
    assert [line.theme for line in lines] == ["t004", "t003", "t001", "t002"], "then by label"


def test_a_side_that_did_not_vote_does_not_halve_the_weights() -> None:
    lines = priorities(voted(("t001", "thuis", 3), ("t002", "thuis", 1), ("t001", "school", 0)))
    assert [line.weight for line in lines] == [0.75, 0.25]
    assert set(lines[0].counts) == {"thuis"}


def test_themes_without_dots_are_left_out() -> None:
    assert [p.theme for p in priorities(voted(("t001", "thuis", 1), ("t002", "thuis", 0)))] == [
        "t001"
    ]


def test_each_vote_is_ranked_by_itself_and_the_last_closed_one_comes_first() -> None:
    more = Phase("p9", "Nog eens", 5, (DotVote("s2", "En verder?"),))
    script = a_script()
    session = voted(("t001", "thuis", 2))
    session = session.with_(script=replace(script, phases=(*script.phases, more)))
    session = set_dots(session, "s2", "t002", "thuis", 2)
    assert [p.theme for p in priorities(session)] == ["t001"]
    session = set_poll_closed(session, "s2", True)
    assert [p.theme for p in priorities(session)] == ["t002"]
    assert [p.theme for p in priorities(session, "s1")] == ["t001"]


@settings(deadline=None)
@given(sessions)
def test_weights_add_up_to_one_and_ranks_follow_them(session: Session) -> None:
    lines = priorities(set_poll_closed(session, "s1", True), "s1")
    if lines:
        assert sum(line.weight for line in lines) == pytest.approx(1)
    for one, other in pairwise(lines):
        assert (one.rank < other.rank) == (one.weight > other.weight)


@settings(deadline=None)
@given(sessions, st.randoms())
def test_the_order_in_which_dots_were_entered_changes_nothing(
    session: Session, chance: Any
) -> None:
    session = set_poll_closed(session, "s1", True)
    dots = list(session.dots.items())
    chance.shuffle(dots)
    assert _plain(priorities(session.with_(dots=dict(dots)))) == _plain(priorities(session))


def _plain(lines: tuple[Priority, ...]) -> list[tuple[int, str, float]]:
    return [(line.rank, line.theme, line.weight) for line in lines]
