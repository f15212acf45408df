"""Working with themes: nothing of it loses a slip, and all of it can be taken back."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import replace

import pytest
from builders import a_session, a_slip, with_slips, with_themes
from commands import Command, commands, pick, sessions
from hypothesis import given
from hypothesis import strategies as st

from sessie.model.changes import Changes, changes, revert
from sessie.model.session import Action, Poll, Recognition, Session
from sessie.rules import themes
from sessie.rules.agreements import put_action
from sessie.rules.slips import set_hidden, set_key_sentence, shown_text
from sessie.rules.themes import KnownTheme, Target, as_one_point
from sessie.rules.vote import dots_of, set_dots

KNOWN = KnownTheme("taal", "Taal en vertalen", "Een tolk.", ("informeel",), ("tolk",))


def labels(session: Session, item: str = "") -> list[str]:
    return [theme.label for theme in themes.themes_for(session, item)]


def under(session: Session, theme_id: str) -> list[str]:
    return [slip.id for slip in session.contributions.values() if slip.theme == theme_id]


def an_evening() -> Session:
    """Two themes with slips, votes, an agreement, a key sentence and tables that recognised."""
    session = with_slips(
        with_themes(a_session(), "Taal", "Tijd", "Rust"),
        a_slip("een", theme="t001"),
        a_slip("twee", theme="t002"),
        a_slip("drie", theme="t001"),
    )
    for theme, count in (("t001", 12), ("t002", 5)):
        session = set_dots(session, "s1", theme, "thuis", count)
    session = set_dots(session, "s1", "t001", "school", 3)
    session = session.put("polls", Poll("s1", ("t001", "t003", "t002")))
    session = put_action(session, Action("", "Tolken zoeken", theme="t001"))
    session = set_key_sentence(session, "f1", "A", "Praat met ons")
    told = replace(session.key_sentences["f1/A"], theme="t001")
    return session.put("key_sentences", told).put(
        "recognitions",
        Recognition("x1", "t001", "A", "thuis", 1),
        Recognition("x2", "t002", "A", "thuis", 2),
        Recognition("x3", "t001", "B", "school", 3),
    )


# merging --------------------------------------------------------------------------------------


def test_merging_brings_everything_under_the_theme_that_stays() -> None:
    session = themes.merge_themes(an_evening(), "t001", "t002")
    assert labels(session) == ["Tijd", "Rust"]
    assert under(session, "t002") == ["b001", "b002", "b003"]
    assert session.actions["a001"].theme == session.key_sentences["f1/A"].theme == "t002"


def test_merging_adds_up_the_dots_of_each_side() -> None:
    session = themes.merge_themes(an_evening(), "t001", "t002")
    assert dots_of(session, "s1", "t002", "thuis") == 17
    assert dots_of(session, "s1", "t002", "school") == 3
    assert len(session.dots) == 2


def test_a_table_that_recognised_both_counts_once() -> None:
    session = themes.merge_themes(an_evening(), "t001", "t002")
    told = {(r.table, r.side) for r in session.recognitions.values()}
    assert told == {("A", "thuis"), ("B", "school")}
    assert len(session.recognitions) == 2


def test_a_vote_keeps_the_theme_once_and_in_its_place() -> None:
    session = themes.merge_themes(an_evening(), "t001", "t002")
    assert session.polls["s1"].themes == ("t002", "t003")


def test_merging_keeps_the_words_of_both() -> None:
    session = themes.change_theme(an_evening(), "t001", tension="Vaker of juist minder.")
    session = themes.change_theme(session, "t001", partnerships=("informeel", "formeel"))
    session = themes.change_theme(session, "t002", partnerships=("formeel",))
    session = themes.change_theme(session, "t001", description="Een tolk bij gesprekken.")
    kept = themes.merge_themes(session, "t001", "t002").themes["t002"]
    assert kept.label == "Tijd"
    assert kept.partnerships == ("formeel", "informeel")
    assert kept.tension == "Vaker of juist minder."
    assert kept.description == "Een tolk bij gesprekken."


@pytest.mark.parametrize(("gone", "kept"), [("t001", "t001"), ("t001", "weg"), ("weg", "t001")])
def test_merging_with_itself_or_with_nothing_changes_nothing(gone: str, kept: str) -> None:
    assert themes.merge_themes(an_evening(), gone, kept) == an_evening()


def test_themes_of_two_questions_are_never_merged() -> None:
    session, _ = themes.new_theme(with_themes(a_session(), "Taal"), "Taal", "r1")
    assert themes.merge_themes(session, "t001", "t002") == session


# splitting and order --------------------------------------------------------------------------


def test_splitting_takes_some_slips_to_a_new_theme_right_after_it() -> None:
    session = themes.change_theme(an_evening(), "t001", partnerships=("formeel",))
    session = themes.split_theme(session, "t001", ["b003"], "Tolken")
    assert labels(session) == ["Taal", "Tolken", "Tijd", "Rust"]
    assert (under(session, "t001"), under(session, "t004")) == (["b001"], ["b003"])
    assert session.themes["t004"].partnerships == ("formeel",)


@pytest.mark.parametrize(
    ("theme", "slips", "label"),
    [
        ("t001", [], "Tolken"),
        ("t001", ["b002"], "Tolken"),
        ("t001", ["b001"], ""),
        ("t001", ["b001"], "tijd"),
        ("weg", ["b001"], "Tolken"),
    ],
)
def test_a_split_that_says_nothing_changes_nothing(
    theme: str, slips: list[str], label: str
) -> None:
    assert themes.split_theme(an_evening(), theme, slips, label) == an_evening()


def test_themes_that_got_the_same_place_can_still_be_moved() -> None:
    session = an_evening()
    session = session.put("themes", replace(session.themes["t002"], place=1))
    session = themes.move_theme(session, "t001", 1)
    assert labels(session) == ["Tijd", "Taal", "Rust"]
    assert len({theme.place for theme in session.themes.values()}) == 3


def test_a_theme_moves_among_those_of_its_question_only() -> None:
    session = with_themes(a_session(), "Taal")
    for label, item in (("Een", "r1"), ("Tijd", ""), ("Twee", "r1")):
        session, _ = themes.new_theme(session, label, item)
    session = themes.move_theme(session, "t004", -1)
    assert [t.label for t in session.themes.values() if t.item == "r1"] == ["Twee", "Een"]
    assert [t.label for t in session.themes.values() if not t.item] == ["Taal", "Tijd"]
    assert themes.move_theme(session, "t004", -1) == session
    assert themes.move_theme(session, "weg", 1) == session


# one for a slip -------------------------------------------------------------------------------


def test_a_theme_of_the_library_is_brought_in_once_whatever_it_is_called_here() -> None:
    session = with_slips(a_session(), "een", "twee")
    session = themes.sort_into(session, ["b001"], Target(known=KNOWN))
    session = session.put("themes", replace(session.themes["t001"], label="Tolken"))
    session = themes.sort_into(session, ["b002"], Target(known=KNOWN))
    assert labels(session) == ["Tolken"]
    assert under(session, "t001") == ["b001", "b002"]
    assert session.themes["t001"].partnerships == ("informeel",)
    assert session.themes["t001"].description == "Een tolk."


def test_a_theme_of_the_library_that_was_made_by_hand_is_not_made_twice() -> None:
    session = with_slips(with_themes(a_session(), "taal en vertalen"), "een")
    session = themes.sort_into(session, ["b001"], Target(known=KNOWN))
    assert under(session, "t001") == ["b001"]


def test_a_new_label_makes_a_theme_and_a_known_one_uses_it() -> None:
    session = with_slips(a_session(), "een", "twee")
    for slip_id, label in (("b001", "Rust"), ("b002", "rust")):
        session = themes.sort_into(session, [slip_id], Target(label=label))
    assert under(session, "t001") == ["b001", "b002"]


def test_overig_is_made_once_and_stands_last() -> None:
    session = with_slips(a_session(), "een", "twee")
    for slip_id in session.contributions:
        session = themes.sort_into(session, [slip_id], Target(other=True))
    session = with_themes(session, "Rust")
    assert labels(session) == ["Rust", "Overig"]
    assert session.themes["t001"].other


@pytest.mark.parametrize("target", [Target(), Target("weg")])
def test_no_theme_is_no_change(target: Target) -> None:
    assert themes.sort_into(an_evening(), ["b001"], target) == an_evening()
    assert themes.sort_into(an_evening(), ["weg"], Target("t001")) == an_evening()


def test_where_themes_are_per_question_a_slip_gets_one_of_its_question() -> None:
    session = a_session()
    session = session.with_(evening=replace(session.evening, session_type="stip op de horizon"))
    session = with_slips(session, a_slip("een", round="r1"), a_slip("twee", round="r2"))
    for slip_id in ("b001", "b002"):
        session = themes.sort_into(session, [slip_id], Target(known=KNOWN))
    assert [(t.label, t.item) for t in session.themes.values()] == [
        ("Taal en vertalen", "r1"),
        ("Taal en vertalen", "r2"),
    ]
    assert themes.theme_pages(session) == ("r1", "r2", "f1")


def test_an_evening_has_one_page_of_themes() -> None:
    assert themes.theme_pages(a_session()) == ("",)
    session, _ = themes.new_theme(a_session(), "Taal", "r2")
    assert themes.theme_pages(session) == ("", "r2")


# whatever is done -----------------------------------------------------------------------------

_WORK: tuple[Callable[[Session, int, int], Session], ...] = (
    lambda s, a, b: themes.merge_themes(s, pick(s.themes, a), pick(s.themes, b)),
    lambda s, a, b: themes.merge_themes(s, pick(s.themes, b), pick(s.themes, a)),
    lambda s, a, b: themes.split_theme(
        s, pick(s.themes, a), under(s, pick(s.themes, a))[: 1 + b % 2], f"Deel {b}"
    ),
    lambda s, a, b: themes.sort_into(s, [pick(s.contributions, a)], Target(pick(s.themes, b))),
    lambda s, a, b: themes.sort_into(s, [pick(s.contributions, a)], Target(label=f"Nieuw {b}")),
    lambda s, a, b: themes.sort_into(s, [pick(s.contributions, a)], Target(known=KNOWN)),
    lambda s, a, b: themes.sort_into(s, list(s.contributions)[a:b], Target(other=True)),
    lambda s, a, b: themes.put_under(s, list(s.contributions)[a:b], ""),
    lambda s, a, b: themes.move_theme(s, pick(s.themes, a), 1 if b % 2 else -1),
    lambda s, a, b: set_hidden(s, pick(s.contributions, a), bool(b % 2)),
)


def _work(which: int, a: int, b: int) -> Command:
    return lambda session: _WORK[which](session, a, b)


_small = st.integers(0, 7)
work = st.builds(_work, st.integers(0, len(_WORK) - 1), _small, _small)


def said(session: Session) -> list[tuple[str, str]]:
    """Every slip with its text."""
    return [(slip.id, slip.text) for slip in session.contributions.values()]


def pointed_at(session: Session) -> set[str]:
    """Every theme that anything points at."""
    held = (session.contributions, session.key_sentences, session.actions, session.dots,
            session.recognitions)  # fmt: skip
    found = {getattr(entity, "theme", "") for part in held for entity in part.values()}
    return found | {theme for poll in session.polls.values() for theme in poll.themes}


def is_whole(session: Session) -> None:
    """Nothing points at a theme that is not there, and no vote has a theme twice."""
    assert pointed_at(session) - {""} <= session.themes.keys()
    for poll in session.polls.values():
        assert len(set(poll.themes)) == len(poll.themes)


def dots_by_side(session: Session) -> Counter[tuple[str, str]]:
    found = Counter[tuple[str, str]]()
    for dots in session.dots.values():
        found[dots.item, dots.side] += dots.count
    return found


@given(sessions, st.lists(work, max_size=8))
def test_no_work_with_themes_loses_or_doubles_a_slip(old: Session, done: list[Command]) -> None:
    session = old
    for command in done:
        session = command(session)
        is_whole(session)
    assert said(session) == said(old)


@given(sessions, work)
def test_all_work_with_themes_is_taken_back_whole(old: Session, command: Command) -> None:
    new = command(old)
    assert revert(new, changes(old, new)) == old


@given(sessions, _small, _small)
def test_merging_keeps_every_dot(old: Session, a: int, b: int) -> None:
    new = themes.merge_themes(old, pick(old.themes, a), pick(old.themes, b))
    assert dots_by_side(new) == dots_by_side(old)


@given(sessions, st.lists(work, max_size=6), st.permutations(range(6)))
def test_taking_back_in_any_order_loses_no_slip_and_leaves_nothing_loose(
    old: Session, done: list[Command], order: list[int]
) -> None:
    session, undo = old, list[Changes]()
    for command in done:
        new = command(session)
        undo.append(changes(session, new))
        session = new
    for place in order:
        session = revert(session, undo[place]) if place < len(undo) else session
        is_whole(session)
        assert said(session) == said(old)


@given(sessions, st.lists(work | commands, max_size=6))
def test_all_taken_back_in_turn_is_as_it_was(old: Session, done: list[Command]) -> None:
    session, undo = old, list[Changes]()
    for command in done:
        new = command(session)
        undo.append(changes(session, new))
        session = new
    for one in reversed(undo):
        session = revert(session, one)
    assert session == old


def test_some_slips_become_one_point_and_nothing_that_was_written_is_lost() -> None:
    session = with_slips(a_session(), "Tolk graag", "Een tolk erbij", "Iets anders")
    merged = as_one_point(session, ["b001", "b002"], "Er is een tolk")
    assert [shown_text(slip).text for slip in merged.slips()] == ["Er is een tolk", "Iets anders"]
    assert [slip.text for slip in merged.slips(hidden=True)] == [
        "Tolk graag", "Een tolk erbij", "Iets anders",
    ]  # fmt: skip
    assert revert(merged, changes(session, merged)) == session


@pytest.mark.parametrize(("ids", "text"), [(["b001"], "Iets"), (["b001", "b002"], ""), ([], "X")])
def test_one_slip_or_no_words_make_no_point(ids: list[str], text: str) -> None:
    session = with_slips(a_session(), "Een", "Twee")
    assert as_one_point(session, ids, text) == session
