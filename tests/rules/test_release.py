"""Which slips the room may read, and in which words."""

from __future__ import annotations

from dataclasses import replace

import pytest
from builders import TEACHER, a_session, a_slip, with_slips, with_themes
from commands import sessions
from hypothesis import given, settings
from hypothesis import strategies as st

from sessie.model.changes import changes, revert
from sessie.model.session import Contribution, Session
from sessie.model.stage import Prefix
from sessie.model.vocabulary import REASONS
from sessie.rules import release
from sessie.rules.entry import store_draft, understand
from sessie.rules.release import GROUPINGS, Waiting
from sessie.rules.setup import Form, begin_session, change_setup, read_form
from sessie.rules.slips import add_slips, rewrite, shown_text


def at_once(session: Session) -> Session:
    """The same evening, with slips that are released as soon as they are typed."""
    return session.with_(evening=replace(session.evening, release_at_once=True))


def released(session: Session) -> list[str]:
    return [slip.id for slip in session.contributions.values() if slip.released]


def names(session: Session, by: str) -> list[tuple[str, list[str]]]:
    return [(g.name, [slip.text for slip in g.slips]) for g in release.grouped(session, by)]


# Coming in


def test_a_new_slip_waits_for_its_release() -> None:
    assert released(with_slips(a_session(), "een")) == []


def test_where_it_was_settled_so_a_new_slip_is_released_at_once() -> None:
    session = at_once(a_session())
    item = session.script.collecting[1]
    draft = understand("B o w Meer tijd", session, item, Prefix())
    assert draft.problem == ""
    assert released(store_draft(session, item, draft)) == ["b001"]


def test_what_was_settled_in_a_file_stays_where_it_is_asked_for() -> None:
    slips = a_slip("een"), a_slip("twee", released=True)
    assert released(add_slips(at_once(a_session()), *slips, as_they_are=True)) == ["b002"]
    assert released(add_slips(a_session(), *slips)) == ["b002"]


def test_the_choice_is_made_at_the_start_and_can_change_later() -> None:
    script = a_session().script
    evening, tables = read_form(Form("De Proef", begin="19:30", tables="2"), script)
    assert not evening.release_at_once
    session = with_slips(begin_session(evening, tables, script), "een")
    now = Form("De Proef", begin="19:30", tables="2", release_at_once=True)
    session = with_slips(change_setup(session, *read_form(now, script)), "twee")
    assert released(session) == ["b002"], "those that were there stay as they were"


# In groups


@pytest.fixture
def mixed() -> Session:
    """Two themes and a loose slip, from two tables and two rounds."""
    return with_slips(
        with_themes(a_session(), "Taal", "Tijd"),
        a_slip("Zeg het", "A", theme="t001"),
        a_slip("Tolk", "B", TEACHER, theme="t001"),
        a_slip("Avond", "A", theme="t002", hidden=True),
        a_slip("Fijn hier", "B", round="r1", kind="sterk_punt"),
    )


def test_by_theme_the_slips_stand_by_kind_and_words_and_the_loose_ones_last(mixed: Session) -> None:
    assert names(mixed, release.BY_THEME) == [
        ("Taal", ["Tolk", "Zeg het"]),
        ("Tijd", ["Avond"]),
        ("Zonder thema", ["Fijn hier"]),
    ]


def test_by_table_they_stand_as_they_came_in(mixed: Session) -> None:
    assert names(mixed, release.BY_TABLE) == [
        ("Tafel A", ["Zeg het", "Avond"]),
        ("Tafel B", ["Tolk", "Fijn hier"]),
    ]


def test_by_round_the_rounds_stand_in_their_order(mixed: Session) -> None:
    assert names(mixed, release.BY_ROUND) == [
        ("Tevreden", ["Fijn hier"]),
        ("Wensen", ["Avond", "Tolk", "Zeg het"]),
    ]


def test_a_group_counts_what_the_room_may_read_of_what_is_not_hidden(mixed: Session) -> None:
    everything = release.set_released(mixed, list(mixed.contributions), True)
    counts = [(g.released, g.visible) for g in release.grouped(everything, release.BY_THEME)]
    assert counts == [(2, 2), (0, 0), (1, 1)]


def test_slips_of_a_table_or_round_that_is_gone_are_there_too() -> None:
    session = with_slips(a_session(tables=1), a_slip("een", "Z", round="weg"))
    assert names(session, release.BY_TABLE) == [("Tafel Z", ["een"])]
    assert names(session, release.BY_ROUND) == [("Andere rondes", ["een"])]


@settings(deadline=None, max_examples=40)
@given(sessions, st.sampled_from(GROUPINGS))
def test_every_slip_is_in_one_group_whatever_was_done(session: Session, by: str) -> None:
    found = [slip.id for group in release.grouped(session, by) for slip in group.slips]
    assert sorted(found) == sorted(session.contributions)


@settings(deadline=None, max_examples=40)
@given(sessions)
def test_by_theme_or_round_the_order_does_not_tell_which_slips_came_together(
    session: Session,
) -> None:
    backwards = session.with_(contributions=dict(list(session.contributions.items())[::-1]))
    for by in (release.BY_THEME, release.BY_ROUND):
        one, other = ([[(s.kind, shown_text(s).text.lower()) for s in group.slips]
                       for group in release.grouped(held, by)]
                      for held in (session, backwards))  # fmt: skip
        assert one == other


# Releasing


def test_one_slip_is_released_and_taken_back(mixed: Session) -> None:
    once = release.switch_released(mixed, "b001")
    assert released(once) == ["b001"]
    assert release.switch_released(once, "b001") == mixed
    assert release.switch_released(mixed, "weg") == mixed


def test_a_hidden_slip_is_not_released_and_is_not_read_when_it_was(mixed: Session) -> None:
    assert release.switch_released(mixed, "b003") == mixed
    hidden = release.switch_hidden(release.switch_released(mixed, "b001"), "b001")
    assert not release.may_be_read(hidden.contributions["b001"])
    assert release.may_be_read(release.switch_hidden(hidden, "b001").contributions["b001"])


def test_what_waits_leaves_out_what_is_hidden_or_released_and_keeps_remarks_apart(
    mixed: Session,
) -> None:
    session = release.switch_released(mixed, "b002")
    slips = session.contributions.values()
    assert release.waiting(slips, {"b004"}) == Waiting(("b001",), ("b004",))


def test_many_at_once_are_one_edit_that_undo_takes_back(mixed: Session) -> None:
    done = release.set_released(mixed, ["b001", "b002", "weg"], True)
    assert released(done) == ["b001", "b002"]
    more = with_slips(done, "Later erbij")
    assert released(revert(more, changes(mixed, done))) == []
    assert len(revert(more, changes(mixed, done)).contributions) == 5


# Other words


def rewritten(text: str, **more: str) -> Contribution:
    session = with_slips(a_session(), a_slip("Juf Sanne helpt", **more))
    return rewrite(session, "b001", text).contributions["b001"]


def test_other_words_are_shown_and_what_was_written_stays() -> None:
    slip = rewritten("Een juf helpt")
    assert (slip.text, shown_text(slip).text) == ("Juf Sanne helpt", "Een juf helpt")


def test_the_same_words_as_on_the_slip_take_the_public_text_away() -> None:
    assert rewritten("Juf Sanne helpt", public="Een juf helpt").public == ""
    turkish = {"lang": "tr", "translation": "De juf helpt", "public": "Hulp"}
    assert rewritten("De juf helpt", **turkish).public == ""


def test_rewriting_or_hiding_what_is_gone_does_nothing(mixed: Session) -> None:
    assert rewrite(mixed, "weg", "x") == release.switch_hidden(mixed, "weg") == mixed


def test_a_remark_goes_when_the_words_are_rewritten() -> None:
    session = with_slips(a_session(), a_slip("Juf Sanne helpt"))
    remarks = release.Remarks()
    assert [flag.reason for flag in remarks.of(session, session.contributions["b001"])] == ["naam"]
    session = rewrite(session, "b001", "Een juf helpt")
    assert remarks.of(session, session.contributions["b001"]) == ()


def test_every_reason_has_words() -> None:
    texts = ("Juf Sanne", "Hij zit in groep 4", "Hulp bij mijn dyslexie", "bel 06-12345678",
             "de directeur liegt", "Tafel B: de ouders")  # fmt: skip
    session = with_slips(a_session(), *texts)
    found = {f.reason for slip in session.slips() for f in release.Remarks().of(session, slip)}
    assert found == REASONS.keys() - {"grof", "vertalen", "onvolledig"}, "those say nothing of one"
