"""What a facilitator does to a session."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from builders import a_session, a_slip, with_slips, with_themes
from commands import Command, commands, sessions
from hypothesis import given
from hypothesis import strategies as st

from sessie.model.session import Action, Recognition, Session, remove_theme, table_letter
from sessie.rules import agreements, setup, slips, themes, vote


def said(session: Session) -> list[tuple[str, str]]:
    return [(slip.id, slip.text) for slip in session.contributions.values()]


def test_slips_get_an_id_and_a_place_in_order_of_arrival() -> None:
    session = with_slips(a_session(), "een", "twee")
    session = with_slips(session, "drie")
    assert said(session) == [("b001", "een"), ("b002", "twee"), ("b003", "drie")]
    assert [slip.place for slip in session.contributions.values()] == [1, 2, 3]


def test_the_same_text_twice_is_two_slips_but_the_same_id_is_one() -> None:
    session = with_slips(a_session(), "zelfde", "zelfde")
    assert len(session.contributions) == 2
    sent = a_slip("van een telefoon", id="telefoon-1")
    once = with_slips(session, sent)
    assert with_slips(once, sent) == once
    assert list(with_slips(once, "nog een").contributions)[-2:] == ["telefoon-1", "b004"]


def test_an_id_is_never_used_again() -> None:
    session = slips.remove_slip(with_slips(a_session(), "een", "twee"), "b002")
    assert said(with_slips(session, "drie")) == [("b001", "een"), ("b003", "drie")]
    session = remove_theme(with_themes(session, "Taal"), "t001")
    assert list(themes.new_theme(session, "Tijd")[0].themes) == ["t002"]


def test_a_slip_is_changed_in_its_place_or_not_at_all() -> None:
    session = with_slips(a_session(), "een", "twee")
    session = slips.change_slip(session, a_slip("anders", id="b001", place=1))
    assert said(session) == [("b001", "anders"), ("b002", "twee")]
    assert slips.change_slip(session, a_slip("x", id="b009")) == session
    assert slips.remove_slip(session, "b009") == session
    assert slips.set_hidden(session, "b009", True) == session


def test_a_hidden_slip_is_shown_only_on_request() -> None:
    session = with_slips(a_session(), "een", a_slip("twee", round="r1"))
    session = slips.set_hidden(session, "b001", True)
    assert [slip.id for slip in session.slips()] == ["b002"]
    assert [slip.id for slip in session.slips(hidden=True)] == ["b001", "b002"]
    assert [slip.id for slip in session.slips(round_id="r2", hidden=True)] == ["b001"]
    shown = slips.set_hidden(session, "b001", False)
    assert len(list(shown.slips())) == 2


@pytest.mark.parametrize(
    ("place", "letter"), [(0, "A"), (25, "Z"), (26, "AA"), (51, "AZ"), (52, "BA"), (701, "ZZ")]
)
def test_tables_are_named_like_the_columns_of_a_sheet(place: int, letter: str) -> None:
    assert table_letter(place) == letter


def test_tables_that_said_something_stay() -> None:
    session = with_themes(with_slips(a_session(tables=6), a_slip(table="F")), "Taal")
    session = slips.set_key_sentence(session, "f1", "E", "Wij willen hetzelfde")
    session = session.put("recognitions", Recognition("x", "t001", "D"))
    session = setup.set_tables(session, 1)
    assert list(session.tables) == ["A", "D", "E", "F"]
    assert list(setup.set_tables(session, 7).tables) == list("ABCDEFG")
    assert setup.set_tables(session, 0).tables["F"].name == "Tafel F"


def test_a_key_sentence_is_set_changed_and_taken_away() -> None:
    session = slips.set_key_sentence(a_session(), "f1", "B", "eerst")
    session = slips.set_key_sentence(session, "f1", "A", "ook")
    session = slips.set_key_sentence(session, "f1", "B", "later")
    assert [(s.table, s.text) for s in session.key_sentences.values()] == [
        ("B", "later"), ("A", "ook"),
    ]  # fmt: skip
    assert list(slips.set_key_sentence(session, "f1", "B", "").key_sentences) == ["f1/A"]


def test_two_themes_never_have_the_same_label() -> None:
    session = themes.new_theme(themes.new_theme(a_session(), "Taal")[0], "Tijd")[0]
    assert themes.new_theme(session, " tAAL ")[0] == session
    assert themes.new_theme(session, "")[0] == session
    assert themes.rename_theme(session, "t002", "taal") == session
    assert themes.rename_theme(session, "t002", "") == session
    assert themes.rename_theme(session, "t009", "Nieuw") == session
    assert themes.rename_theme(session, "t001", "TAAL").themes["t001"].label == "TAAL"
    found = themes.find_theme(session, "TIJD")
    assert found is not None and found.id == "t002"


def test_a_slip_goes_under_a_theme_that_exists() -> None:
    session = with_themes(with_slips(a_session(), "een"), "Taal")
    assert themes.put_under(session, ["b001"], "t001").contributions["b001"].theme == "t001"
    assert themes.put_under(session, ["b001"], "t009") == session
    assert themes.put_under(session, ["b009"], "t001") == session


def test_removing_a_theme_takes_its_dots_and_leaves_its_slips_and_agreements() -> None:
    session = with_themes(with_slips(a_session(), "een", "twee"), "Taal", "Tijd")
    session = themes.put_under(themes.put_under(session, ["b001"], "t001"), ["b002"], "t002")
    session = vote.set_dots(session, "s1", "t001", "thuis", 3)
    session = vote.set_dots(session, "s1", "t002", "thuis", 2)
    session = agreements.put_action(session, Action("", "Bellen", theme="t001"))
    session = remove_theme(session, "t001")
    assert [slip.theme for slip in session.contributions.values()] == ["", "t002"]
    assert [dots.theme for dots in session.dots.values()] == ["t002"]
    assert session.actions["a001"].theme == ""


@given(sessions, st.lists(commands, max_size=5), st.integers(0, 7))
def test_removing_a_theme_never_loses_a_slip(
    session: Session, more: list[Command], which: int
) -> None:
    for command in more:
        session = command(session)
    for theme in list(session.themes)[: which + 1]:
        before = said(session)
        session = remove_theme(session, theme)
        assert said(session) == before
        assert theme not in {slip.theme for slip in session.contributions.values()}


@given(sessions)
def test_whatever_was_done_ids_places_and_links_stay_sound(session: Session) -> None:
    for name in ("contributions", "themes", "key_sentences", "recognitions", "actions"):
        held = list(getattr(session, name).values())
        places = [entity.place for entity in held]
        assert places == sorted(set(places))
        assert [entity.id for entity in held] == list(getattr(session, name))
    known = {"", *session.themes}
    assert {slip.theme for slip in session.contributions.values()} <= known
    assert {dots.theme for dots in session.dots.values()} <= known
    assert {slip.table for slip in session.contributions.values()} <= set(session.tables)


def test_the_vote_lists_at_most_twelve_themes_without_overig() -> None:
    session = with_themes(a_session(), *(f"Thema {n}" for n in range(14)))
    assert [t.id for t in vote.poll_themes(session, "s1")] == list(session.themes)[:12]
    session = vote.set_dots(session, "s1", "t014", "thuis", 1)
    assert [t.id for t in vote.poll_themes(session, "s1")][12:] == ["t014"]


def test_a_vote_is_open_until_it_is_closed() -> None:
    session = vote.set_dots(with_themes(a_session(), "Taal"), "s1", "t001", "school", 4)
    assert vote.poll_of(session, "s1").closed is False
    assert vote.poll_of(vote.set_poll_closed(session, "s1", True), "s1").closed is True
    assert vote.dots_of(session, "s1", "t001", "school") == 4
    assert vote.dots_of(session, "s1", "t001", "thuis") == 0


def test_agreements_are_added_changed_and_removed() -> None:
    session = agreements.put_action(a_session(), Action("", "Bellen"))
    session = agreements.put_action(session, Action("", "Schrijven"))
    session = agreements.put_action(session, Action("a001", "Bellen", who="mentor"))
    assert [(a.id, a.what, a.who) for a in session.actions.values()] == [
        ("a001", "Bellen", "mentor"), ("a002", "Schrijven", ""),
    ]  # fmt: skip
    assert [action.place for action in session.actions.values()] == [1, 2]
    assert list(agreements.remove_action(session, "a001").actions) == ["a002"]


@pytest.mark.parametrize(
    ("parts", "said"),
    [
        ({"table": "C"}, "briefje naar tafel C"),
        ({"table": "TH"}, "briefje naar thuis"),
        ({"round": "f1"}, "briefje naar “Elke tafel één zin”"),
        ({"role": "leerkracht"}, "rol: ouder → leerkracht"),
        ({"kind": "idee"}, "soort: wens → idee"),
        ({"theme": "t001"}, "briefje bij een ander thema"),
        ({"text": "anders"}, "briefje gewijzigd: tekst"),
        ({"text": "anders", "translation": "", "public": ""}, "briefje gewijzigd: tekst"),
        ({"text": "a", "translation": "b"}, "briefje gewijzigd: tekst, vertaling"),
        ({"table": "C", "role": "leerkracht"}, "briefje gewijzigd: tafel, rol"),
        ({}, "briefje gewijzigd"),
    ],
)
def test_an_edit_says_what_it_changed_and_never_a_table_with_a_role(
    parts: dict[str, Any], said: str
) -> None:
    slip = a_slip("Meer tijd", translation="vertaald", public="anders gezegd")
    assert slips.what_changed(a_session().script, slip, replace(slip, **parts)) == said


def test_another_text_makes_void_what_was_not_written_anew() -> None:
    slip = a_slip("oud", translation="vertaald", public="gezegd")
    kept = replace(slip, table="B")
    assert slips.void(slip, kept) == () and slips.without_void(slip, kept) == kept
    new = replace(slip, text="nieuw", public="ook nieuw")
    assert slips.void(slip, new) == ("translation",)
    assert slips.without_void(slip, new) == replace(new, translation="")


def test_what_a_table_said_moves_but_never_over_what_another_said() -> None:
    session = slips.set_score(a_session(), "r2", "A", 7)
    for table in ("A", "B"):
        session = slips.set_key_sentence(session, "r2", table, f"zin van {table}")
    sentence, mark = session.key_sentences["r2/A"], session.scores["r2/A"]
    assert slips.move_said(session, sentence, "B") == session
    moved = slips.move_said(slips.move_said(session, sentence, "C"), mark, "B")
    assert {k: s.text for k, s in moved.key_sentences.items()} == {
        "r2/B": "zin van B", "r2/C": "zin van A"
    }  # fmt: skip
    assert [(m.id, m.table, m.value) for m in moved.scores.values()] == [("r2/B", "B", 7)]
    places = [s.place for s in moved.key_sentences.values()]
    assert places == sorted(set(places))
    assert slips.move_said(moved, sentence, "D") == moved, "it is there no more"
