"""The list of a vote, the checks on its count, and how it is weighed."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import Any

import pytest
from builders import PARENT, TEACHER, a_script, a_session, a_slip, with_slips, with_themes
from commands import sessions
from evenings import SORTED, evening, judged
from hypothesis import given, settings
from hypothesis import strategies as st

from sessie.model.changes import changes, revert
from sessie.model.script import DotVote, Phase
from sessie.model.session import Session
from sessie.rules import vote
from sessie.rules.overlap import (
    by_support,
    is_other,
    overlap_groups,
    priorities,
    shared_themes,
    support,
)
from sessie.rules.slips import set_hidden
from sessie.rules.themes import new_theme
from sessie.rules.vote import dots_of, poll_of, with_choices

VOTE = "s1"


def wanted(session: Session, theme: str, parents: int = 0, teachers: int = 0) -> Session:
    """So many wishes of both sides under a theme."""
    slips = [a_slip(f"{theme} {n}", theme=theme) for n in range(parents)]
    slips += [a_slip(f"{theme} {n}", role=TEACHER, theme=theme) for n in range(teachers)]
    return with_slips(session, *slips)


def listed(session: Session) -> list[str]:
    """Labels on the list of the vote."""
    return [theme.label for theme in vote.poll_themes(session, VOTE)]


def counted(session: Session, **dots: int) -> Session:
    """Dots, as `t001_thuis=12`."""
    for name, count in dots.items():
        theme, _, side = name.partition("_")
        session = vote.count_dots(session, VOTE, theme, side, count)
    return session


def ranking(session: Session, *, per_head: bool = False) -> list[tuple[int, str]]:
    """Rank and label of the closed vote."""
    session = vote.set_per_head(vote.close_vote(session, VOTE, True), per_head)
    return [(p.rank, session.themes[p.theme].label) for p in priorities(session, VOTE)]


# the list -----------------------------------------------------------------------------------


def test_what_is_shared_is_listed_first_and_then_what_most_ask_for() -> None:
    session = with_themes(a_session(), "Niemand", "Ouders", "Samen", "Leerkrachten", "Veel samen")
    session = wanted(session, "t002", 5)
    session = wanted(session, "t003", 1, 1)
    session = wanted(session, "t004", 0, 6)
    session = wanted(session, "t005", 2, 1)
    assert listed(session) == ["Veel samen", "Samen", "Leerkrachten", "Ouders", "Niemand"]


def test_where_nothing_is_a_wish_most_slips_come_first() -> None:
    session = with_themes(a_session(), "Een", "Twee")
    session = with_slips(session, a_slip("idee", kind="idee", theme="t002"))
    assert listed(session) == ["Twee", "Een"]


def test_the_list_has_the_twelve_most_wanted_and_never_overig() -> None:
    session = with_themes(a_session(), *(f"Thema {n}" for n in range(14)), "Overig")
    session = wanted(wanted(session, "t014", 1), "t015", 9, 9)
    assert len(listed(session)) == 12
    assert listed(session)[:2] == ["Thema 13", "Thema 0"]
    assert "Overig" not in listed(session)
    assert [t.label for t in vote.off_the_list(session, VOTE)] == ["Thema 11", "Thema 12"]


def test_the_list_follows_what_comes_in_until_the_first_dot_is_counted() -> None:
    session = wanted(with_themes(a_session(), "Taal", "Tijd"), "t001", 1)
    assert listed(session) == ["Taal", "Tijd"]
    session = wanted(session, "t002", 3)
    assert listed(session) == ["Tijd", "Taal"]
    session = counted(session, t001_thuis=2)
    assert listed(wanted(session, "t001", 9, 9)) == ["Tijd", "Taal"]
    assert listed(new_theme(session, "Rust")[0]) == ["Tijd", "Taal"]


def test_a_theme_off_the_list_keeps_its_slips_and_loses_its_dots_here() -> None:
    session = wanted(with_themes(a_session(), "Taal", "Tijd"), "t001", 2, 1)
    before = counted(session, t001_thuis=4, t002_thuis=3)
    session = vote.take_off_list(before, VOTE, "t001")
    assert listed(session) == ["Tijd"]
    assert [slip.theme for slip in session.slips()] == ["t001"] * 3
    assert ranking(session) == [(1, "Tijd")]
    assert [t.id for t in vote.off_the_list(session, VOTE)] == ["t001"]
    back = revert(session, changes(before, session))
    assert listed(back) == ["Taal", "Tijd"] and dots_of(back, VOTE, "t001", "thuis") == 4


def test_the_last_theme_stays_on_the_list() -> None:
    session = vote.take_off_list(with_themes(a_session(), "Taal", "Tijd"), VOTE, "t001")
    assert listed(vote.take_off_list(session, VOTE, "t002")) == ["Tijd"]


def test_a_theme_is_put_on_the_list_at_its_end_and_once() -> None:
    session = vote.take_off_list(with_themes(a_session(), "Taal", "Tijd"), VOTE, "t001")
    for _ in range(2):
        session = vote.put_on_list(session, VOTE, "t001")
    assert listed(session) == ["Tijd", "Taal"]
    assert vote.put_on_list(session, VOTE, "onbekend") == session


def test_a_full_list_takes_no_theme_more() -> None:
    session = with_themes(a_session(), *(f"Thema {n}" for n in range(13)))
    assert vote.is_full(session, VOTE)
    assert vote.put_on_list(session, VOTE, "t013") == session


def test_a_new_theme_is_on_the_list_before_and_after_the_count_began() -> None:
    session = vote.new_on_list(with_themes(a_session(), "Taal"), VOTE, "Tijd")
    assert listed(session) == ["Taal", "Tijd"]
    assert poll_of(session, VOTE).themes == (), "still open for what comes in"
    session = vote.new_on_list(counted(session, t001_thuis=1), VOTE, "Rust")
    assert listed(session) == ["Taal", "Tijd", "Rust"]


def two_votes() -> Session:
    """A vote with choices of its own beside the one about the themes."""
    own = DotVote("s2", "Waar ligt het accent?", 5, choices=("Opvoeden", "Meebeslissen"))
    script = a_script()
    phases = (*script.phases, Phase("p9", "Nog eens", 5, (own,)))
    return with_themes(with_choices(a_session(replace(script, phases=phases))), "Taal")


def test_a_vote_with_choices_of_its_own_lists_only_those() -> None:
    session = two_votes()
    assert listed(session) == ["Taal"]
    labels = [theme.label for theme in vote.poll_themes(session, "s2")]
    assert labels == ["Opvoeden", "Meebeslissen"]
    session = vote.new_on_list(session, "s2", "Organiseren")
    assert len(vote.poll_themes(session, "s2")) == 3
    assert listed(session) == ["Taal"]
    theme = vote.poll_themes(session, "s2")[0].id
    session = vote.count_dots(session, "s2", theme, "thuis", 4)
    session = vote.close_vote(session, "s2", True)
    assert [(rank, t.label) for rank, t in vote.ranked_themes(session)] == [(0, "Taal")]


# checks -------------------------------------------------------------------------------------


def check_of(session: Session, side: str, item: str = VOTE) -> vote.Check:
    """The check of one side."""
    [check] = vote.checks(session, item, (side,))
    return check


def test_dots_are_checked_against_people_times_dots() -> None:
    session = with_themes(a_session(), "Taal", "Tijd")
    session = counted(session, t001_thuis=20, t002_thuis=40, t001_school=19)
    assert check_of(session, "thuis") == vote.Check("thuis", 60, 20, 3)
    assert not check_of(session, "thuis").too_many, "all dots may be used"
    school = check_of(session, "school")
    assert (school.used, school.most, school.too_many) == (19, 18, True)


def test_nothing_is_too_much_when_nobody_counted_the_people() -> None:
    session = counted(with_themes(a_session(), "Taal"), t001_school=500)
    session = session.with_(evening=replace(session.evening, attendance={PARENT: 20}))
    assert (check_of(session, "school").people, check_of(session, "school").too_many) == (0, False)


def test_people_are_taken_from_the_tables_when_only_those_are_known() -> None:
    session = a_session()
    session = session.with_(evening=replace(session.evening, attendance={}))
    tables = {key: replace(t, counts={PARENT: 4, TEACHER: 1}) for key, t in session.tables.items()}
    assert check_of(session.with_(tables=tables), "thuis").most == 4 * 4 * 3


def test_a_vote_with_another_number_of_dots_than_the_evening_says_so() -> None:
    session = two_votes()
    assert vote.dots_each(session, VOTE) == 3
    assert vote.dots_each(session, "s2") == 5
    session = session.with_(evening=replace(session.evening, dots_per_person=2))
    assert (vote.dots_each(session, VOTE), vote.dots_each(session, "s2")) == (2, 5)


# weighing -----------------------------------------------------------------------------------


def test_every_side_or_every_dot_weighs_the_same() -> None:
    session = counted(with_themes(a_session(), "Taal", "Tijd"),
                      t001_thuis=30, t002_thuis=10, t002_school=6)  # fmt: skip
    assert vote.weighing(session) == "elke kant telt even zwaar"
    assert ranking(session) == [(1, "Tijd"), (2, "Taal")]
    assert ranking(session, per_head=True) == [(1, "Taal"), (2, "Tijd")]
    assert vote.weighing(vote.set_per_head(session, True)) == "elke stip telt even zwaar"


def test_in_the_example_three_themes_tie_only_where_every_dot_weighs_the_same() -> None:
    session = evening(SORTED)
    per_head = priorities(vote.set_per_head(session, True))
    assert [(line.rank, line.dots) for line in per_head[:3]] == [(1, 28)] * 3
    assert [line.theme for line in priorities(session)] == [
        line["thema"] for line in judged()["prioriteit"]
    ]


def test_themes_to_agree_on_come_in_the_order_of_the_outcome() -> None:
    session = with_themes(a_session(), "Taal", "Tijd", "Rust", "Overig")
    session = wanted(counted(session, t001_thuis=2, t002_thuis=9), "t003", 1, 1)
    before = vote.ranked_themes(session)
    assert [(rank, t.label) for rank, t in before] == [(0, "Rust"), (0, "Taal"), (0, "Tijd")]
    after = vote.ranked_themes(vote.close_vote(session, VOTE, True))
    assert [(rank, t.label) for rank, t in after] == [(1, "Tijd"), (2, "Taal"), (0, "Rust")]


# whatever was done --------------------------------------------------------------------------


@settings(deadline=None)
@given(sessions, st.booleans(), st.randoms())
def test_a_ranking_follows_its_weights_and_never_the_order_of_anything(
    session: Session, per_head: bool, chance: Any
) -> None:
    session = vote.set_per_head(vote.close_vote(session, VOTE, True), per_head)
    lines = priorities(session, VOTE)
    for one, other in pairwise(lines):
        assert (one.rank < other.rank) == (one.weight > other.weight)
    for name in ("dots", "themes", "contributions"):
        held = list(getattr(session, name).items())
        chance.shuffle(held)
        session = session.with_(**{name: dict(held)})
    again = priorities(session, VOTE)
    assert [(p.rank, p.theme, p.weight) for p in again] == [
        (p.rank, p.theme, p.weight) for p in lines
    ]


@settings(deadline=None)
@given(sessions, st.booleans())
def test_the_shares_of_every_side_that_voted_are_one_together(
    session: Session, per_head: bool
) -> None:
    session = vote.set_per_head(vote.close_vote(session, VOTE, True), per_head)
    lines = priorities(session, VOTE)
    for side in lines[0].shares if lines else ():
        assert sum(line.shares[side] for line in lines) == pytest.approx(1)
    if lines:
        assert sum(line.weight for line in lines) == pytest.approx(1)


@settings(deadline=None)
@given(sessions)
def test_a_hidden_slip_counts_as_little_as_one_that_is_not_there(session: Session) -> None:
    for slip in list(session.contributions.values())[::2]:
        session = set_hidden(session, slip.id, True)
    gone = [slip.id for slip in session.contributions.values() if slip.hidden]
    without = session.drop("contributions", *gone)
    assert support(session) == support(without)
    assert overlap_groups(session) == overlap_groups(without)
    assert [t.id for t in by_support(session)] == [t.id for t in by_support(without)]


@settings(deadline=None)
@given(sessions)
def test_overig_is_never_shared_and_never_proposed_for_a_vote(session: Session) -> None:
    rest = {theme.id for theme in session.themes.values() if is_other(theme)}
    grouped = [held.theme for group in overlap_groups(session) for held in group.themes]
    assert not rest & {*shared_themes(session), *grouped}
    assert not rest & {theme.id for theme in vote.candidates(session, VOTE)}
    assert not rest & {theme.id for _, theme in vote.ranked_themes(session)}


@settings(deadline=None)
@given(sessions)
def test_the_groups_hold_every_theme_that_was_asked_for_once(session: Session) -> None:
    groups = overlap_groups(session)
    grouped = [held for group in groups for held in group.themes]
    assert sorted(h.theme for h in grouped) == sorted(h.theme for h in support(session) if h.total)
    shared = [h.theme for group in groups if not group.side for h in group.themes]
    assert sorted(shared) == sorted(shared_themes(session))
    for group in groups:
        assert all(held.asking == (group.side,) for held in group.themes if group.side)


@settings(deadline=None)
@given(sessions, st.integers(0, 7), st.integers(0, 7))
def test_the_list_of_a_vote_stays_sound(session: Session, off: int, on: int) -> None:
    themes = list(session.themes)
    if themes:
        session = vote.take_off_list(session, VOTE, themes[off % len(themes)])
        session = vote.put_on_list(session, VOTE, themes[on % len(themes)])
    ids = [theme.id for theme in vote.poll_themes(session, VOTE)]
    assert len(ids) == len(set(ids)) and set(ids) <= set(themes)
    with_dots = {d.theme for d in session.dots.values() if d.item == VOTE and d.count}
    assert with_dots <= set(ids)


def test_a_theme_that_goes_from_an_open_list_moves_the_numbers_behind_it() -> None:
    session = with_themes(a_session(), "Een", "Twee", "Drie", "Vier")
    ids = [theme.id for theme in vote.poll_themes(session, "s1")]
    said = [vote.moved_up(session, "s1", theme) for theme in ids]
    assert said[0].startswith("Nummer 2 tot 4 schuiven") and "Nummer 4 schuift" in said[2]
    assert said[3] == "" and vote.moved_up(session, "s1", "weg") == ""
    assert vote.moved_up(vote.close_vote(session, "s1", True), "s1", ids[0]) == ""
