"""What differs between two sessions, and taking it back."""

from __future__ import annotations

from dataclasses import replace

from builders import PARENT, TEACHER, a_session, a_slip, with_slips, with_themes
from commands import Command, commands, sessions
from hypothesis import given
from hypothesis import strategies as st

from sessie.model.changes import Change, Changes, changes, revert
from sessie.model.handing import Handing
from sessie.model.session import COLLECTIONS, MAY_LACK, SINGLES, Action, Recognition, Session
from sessie.model.stage import Clock, Stage
from sessie.rules import agreements, setup, themes, vote
from sessie.rules.slips import remove_slip, set_hidden, set_key_sentence

IN_ORDER = ("tables", "contributions", "themes", "key_sentences", "recognitions", "actions")


def same(one: Session, other: Session) -> bool:
    """Equal, and in the same order where order shows."""
    return one == other and all(
        list(getattr(one, name)) == list(getattr(other, name)) for name in IN_ORDER
    )


def texts(session: Session) -> list[str]:
    return [slip.text for slip in session.contributions.values()]


def test_only_what_differs_is_named() -> None:
    old = with_slips(a_session(), "een", "twee")
    new = set_hidden(with_slips(old, "drie"), "b001", True)
    new = remove_slip(new, "b002")
    slips = new.contributions
    assert set(changes(old, new)) == {
        Change("contributions", "b001", old.contributions["b001"], slips["b001"]),
        Change("contributions", "b002", old.contributions["b002"], None),
        Change("contributions", "b003", None, slips["b003"]),
    }


def test_a_session_does_not_differ_from_itself_or_its_like() -> None:
    session = with_slips(a_session(), "een")
    assert changes(session, session) == ()
    assert changes(session, session.put("contributions", *session.contributions.values())) == ()
    assert changes(session, session.with_(evening=replace(session.evening))) == ()


def test_against_nothing_everything_is_new() -> None:
    session = with_slips(a_session(), "een")
    found = changes(None, session)
    singles = [name for name in SINGLES if name not in MAY_LACK]
    assert [c.id for c in found] == [*singles, *session.tables, "b001"]
    assert all(change.before is None for change in found)


def test_what_a_file_may_lack_is_new_as_soon_as_it_says_something() -> None:
    [change] = [c for c in changes(None, a_session().with_(handing=Handing(on=True)))
                if c.collection == "handing"]  # fmt: skip
    assert change.after == Handing(on=True)


@given(sessions, sessions)
def test_the_changes_are_exactly_what_leads_from_one_to_the_other(
    old: Session, new: Session
) -> None:
    built = old
    for change in changes(old, new):
        if change.collection in SINGLES:
            built = built.with_(**{change.collection: change.after})
        elif change.after is None:
            built = built.drop(change.collection, change.id)
        else:
            built = built.put(change.collection, change.after)
    assert built == new


@given(sessions, commands)
def test_a_command_taken_back_leaves_no_trace(old: Session, command: Command) -> None:
    new = command(old)
    assert same(revert(new, changes(old, new)), old)


@given(sessions, st.lists(commands, max_size=4))
def test_several_commands_as_one_are_taken_back_as_one(old: Session, more: list[Command]) -> None:
    new = old
    for command in more:
        new = command(new)
    assert same(revert(new, changes(old, new)), old)


@given(sessions, st.lists(st.tuples(commands, st.integers(0, 2)), max_size=6))
def test_undoing_everything_leaves_what_arrived_in_between(
    old: Session, story: list[tuple[Command, int]]
) -> None:
    session, undo, arrived = old, list[Changes](), list[str]()
    for command, slips in story:
        done = command(session)
        undo.append(changes(session, done))
        session = done
        for _ in range(slips):
            arrived.append(f"binnengekomen {len(arrived)}")
            session = with_slips(session, a_slip(arrived[-1]))
    for done_then in reversed(undo):
        session = revert(session, done_then)
    assert texts(session) == texts(old) + arrived
    ids = [s.id for s in session.contributions.values() if s.text in arrived]
    assert same(session.drop("contributions", *ids), old)


def test_undo_takes_back_the_last_command_and_leaves_later_arrivals() -> None:
    old = with_slips(a_session(), "een")
    done = with_slips(old, "twee")
    later = with_slips(done, "drie")
    assert texts(revert(later, changes(old, done))) == ["een", "drie"]


def test_a_slip_that_comes_back_stands_where_it_stood() -> None:
    old = with_slips(a_session(), "een", "twee", "drie")
    done = remove_slip(remove_slip(old, "b001"), "b003")
    later = with_slips(done, "vier")
    back = revert(later, changes(old, done))
    assert texts(back) == ["een", "twee", "drie", "vier"]
    assert len({slip.place for slip in back.contributions.values()}) == 4


def test_a_table_that_comes_back_stands_where_it_stood() -> None:
    old = with_slips(a_session(), a_slip(table="D"))
    done = setup.set_tables(old, 2)
    assert list(done.tables) == ["A", "B", "D"]
    assert list(revert(done, changes(old, done)).tables) == ["A", "B", "C", "D"]


def test_undo_keeps_what_another_command_did_to_the_same_slip() -> None:
    old = with_themes(with_slips(a_session(), "een"), "Taal")
    done = themes.put_under(old, ["b001"], "t001")
    later = set_hidden(done, "b001", True)
    slip = revert(later, changes(old, done)).contributions["b001"]
    assert (slip.theme, slip.hidden) == ("", True)


def test_undo_keeps_what_another_command_did_to_the_same_evening() -> None:
    old = a_session()
    done = old.with_(evening=replace(old.evening, attendance={PARENT: 30, TEACHER: 6}))
    later = done.with_(
        evening=replace(done.evening, attendance={PARENT: 30, TEACHER: 9}, school="De Nieuwe")
    )
    evening = revert(later, changes(old, done)).evening
    assert evening.attendance == {PARENT: 20, TEACHER: 9}
    assert evening.school == "De Nieuwe"


def test_undoing_more_time_lets_the_clock_run_on() -> None:
    old = a_session(stage=Stage("r1", clocks={"r1": Clock(600.0)}))
    done = old.with_(stage=Stage("r1", clocks={"r1": Clock(660.0)}))
    later = done.with_(
        stage=Stage("r2", clocks={"r1": Clock(660.0, 30.0), "r2": Clock(900.0, 0.0, 5.0)})
    )
    stage = revert(later, changes(old, done)).stage
    assert stage == Stage("r2", clocks={"r1": Clock(600.0, 30.0), "r2": Clock(900.0, 0.0, 5.0)})


def test_undo_does_not_bring_back_what_was_removed_since() -> None:
    old = with_slips(a_session(), "een")
    done = set_hidden(old, "b001", True)
    assert revert(remove_slip(done, "b001"), changes(old, done)).contributions == {}


def test_undo_does_not_write_over_what_was_said_since() -> None:
    old = set_key_sentence(a_session(), "f1", "A", "eerst")
    done = set_key_sentence(old, "f1", "A", "")
    later = set_key_sentence(done, "f1", "A", "daarna")
    assert revert(later, changes(old, done)).key_sentences["f1/A"].text == "daarna"


def test_undoing_a_theme_leaves_nothing_that_points_at_it() -> None:
    old = with_slips(a_session(), "een")
    done = themes.new_theme(old, "Taal")[0]
    later = vote.set_dots(themes.put_under(done, ["b001"], "t001"), "s1", "t001", "thuis", 3)
    later = later.put("recognitions", Recognition("x", "t001", "A"))
    later = agreements.put_action(later, Action("", "Bellen", theme="t001"))
    later = later.put("polls", replace(vote.poll_of(later, "s1"), themes=("t001",)))
    back = revert(later, changes(old, done))
    assert not back.themes and not back.dots and not back.recognitions
    assert back.contributions["b001"].theme == back.actions["a001"].theme == ""
    assert back.polls["s1"].themes == ()


def test_every_collection_and_single_is_a_part_of_a_session() -> None:
    session = a_session()
    for name, kind in {**COLLECTIONS, **SINGLES}.items():
        held = getattr(session, name)
        assert isinstance(held, kind if name in SINGLES else dict)
