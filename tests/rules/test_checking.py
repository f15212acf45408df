"""Kijk hier nog even naar: other words, letting stand, and what the report then says."""

from __future__ import annotations

from dataclasses import asdict, replace

import pytest
from builders import TEACHER, a_role, a_script, a_session, a_slip, with_slips, with_themes
from hostile import HOSTILE
from hypothesis import given
from hypothesis import strategies as st

from sessie.documents.forms import to_markdown
from sessie.model.changes import changes, revert
from sessie.model.script import Role
from sessie.model.session import Action, Session
from sessie.rules.agreements import put_action
from sessie.rules.privacy import (
    WHERE,
    Flag,
    flags,
    let_stand,
    still_in,
    verdict,
    with_other_words,
    words_of,
)
from sessie.rules.slips import set_hidden, set_key_sentence
from sessie.rules.turnout import about_small_roles

NO_NAMES = "In dit verslag staan geen namen."


def everywhere() -> Session:
    """A name in every place where words stand."""
    session = with_themes(a_session(), "Les van juf Sanne", "Rust")
    theme = replace(session.themes["t002"], tension="Juf Kim wil rust")
    session = session.put("themes", theme)
    session = with_slips(
        session,
        a_slip("juf Els helpt"),
        a_slip("Lijst maken", who="Fatima"),
        a_slip("Bellen", when="als juf Ria er is"),
    )
    session = set_key_sentence(session, "f1", "B", "Juf Anne luistert")
    for part in ("what", "who", "together", "when"):
        action = replace(Action("", "Iets doen", "team", "mei"), **{part: "Meester Joris"})  # type: ignore[arg-type]
        session = put_action(session, action)
    return session


def test_other_words_come_in_the_place_where_the_remark_was() -> None:
    session = everywhere()
    places = len(flags(session))
    assert places == 10
    for number in range(places):
        flag = flags(session)[0]
        assert flag.fragment in words_of(session, flag)
        session = with_other_words(session, flag, f"iemand van school {number}")
        assert still_in(session, flag) == ()
    assert flags(session) == ()
    assert NO_NAMES in to_markdown(session)
    slip = session.contributions["b001"]
    assert (slip.text, slip.public) == ("juf Els helpt", "iemand van school 0")


def test_words_that_were_rewritten_are_looked_at_again() -> None:
    session = with_slips(a_session(), "juf Els helpt mijn zoon in groep 4")
    first, _ = flags(session)
    session = with_other_words(session, first, "juf Kim helpt in groep 4")
    assert [flag.fragment for flag in still_in(session, first)] == ["juf Kim"]
    assert NO_NAMES not in to_markdown(session)


def test_the_words_of_the_slip_again_take_the_public_words_away() -> None:
    session = with_slips(a_session(), a_slip("de juf helpt", public="juf Els helpt"))
    session = with_other_words(session, flags(session)[0], "de juf helpt")
    assert session.contributions["b001"].public == ""


def test_a_theme_does_not_get_the_name_of_another() -> None:
    session = with_themes(a_session(), "Juf Sanne", "Rust")
    flag = flags(session)[0]
    assert with_other_words(session, flag, "rust") == session
    assert with_other_words(session, flag, "De juf").themes["t001"].label == "De juf"


def test_what_is_gone_has_no_words_and_cannot_be_rewritten() -> None:
    session = a_session()
    for where in WHERE.keys() - {"kop"}:
        flag = Flag("weg", "naam", "juf Els", where)
        assert words_of(session, flag) == ""
        assert with_other_words(session, flag, "iemand") == session


@given(st.text(max_size=40) | st.sampled_from(HOSTILE))
def test_any_text_can_be_written_in_any_place_and_taken_back(text: str) -> None:
    before = everywhere()
    for flag in flags(before):
        after = with_other_words(before, flag, text)
        done = changes(before, after)
        assert all(text in asdict(change.after).values() for change in done)
        assert len(done) == (text not in ("", words_of(before, flag)))
        assert revert(after, done) == before


def test_the_report_says_that_there_are_no_names_only_when_the_list_is_empty() -> None:
    session = with_slips(a_session(), "juf Els helpt", "Meer tijd")
    assert NO_NAMES not in to_markdown(session) and verdict(session) == ""
    hidden = set_hidden(session, "b001", True)
    assert NO_NAMES in to_markdown(hidden)
    assert verdict(hidden) == "Alles is nagekeken. In het verslag staat: er staan geen namen in."


def test_a_name_that_was_let_stand_is_not_called_no_name() -> None:
    session = with_slips(a_session(), "juf Els helpt", "juf Kim helpt")
    kept = let_stand(session, flags(session)[0])
    assert [flag.id for flag in flags(kept)] == ["b002"]
    kept = let_stand(kept, flags(kept)[0])
    assert flags(kept) == ()
    report = to_markdown(kept)
    assert NO_NAMES not in report and "nagekeken" not in report
    assert verdict(kept) == "Alles is nagekeken. Wat je liet staan, staat in het verslag."
    one = set_hidden(kept, "b002", True)
    assert verdict(one) == "Alles is nagekeken. De naam die je liet staan, staat in het verslag."
    assert NO_NAMES in to_markdown(set_hidden(one, "b001", True))


def test_what_is_no_name_may_stand_without_a_word_about_names() -> None:
    session = with_slips(a_session(), "mijn zoon zit in groep 4")
    assert NO_NAMES in to_markdown(let_stand(session, flags(session)[0]))


def with_people(**people: int) -> Session:
    """Parents, teachers, a director and an organisation, so many of each."""
    welfare = Role("welzijn", "welzijn", "welzijn", "z", "partner")
    script = a_script(roles=(a_role("ouder"), a_role(TEACHER), a_role("directie"), welfare))
    session = a_session(script)
    return session.with_(evening=replace(session.evening, attendance=people))


@pytest.mark.parametrize(
    ("people", "said"),
    [
        ({"ouder": 20, TEACHER: 6}, ()),
        ({"ouder": 20, TEACHER: 6, "directie": 3}, ()),
        (
            {"ouder": 20, TEACHER: 6, "directie": 1, "welzijn": 1},
            ("directie (1): het verslag noemt alleen de kant “team”",),
        ),
        (
            {"ouder": 2, TEACHER: 6},
            ("ouder (2): het verslag noemt alleen de kant “ouders”",),
        ),
    ],
)
def test_a_role_of_few_people_is_told_and_asks_for_nothing(
    people: dict[str, int], said: tuple[str, ...]
) -> None:
    session = with_people(**people)
    assert about_small_roles(session) == said
    assert flags(session) == ()
    assert NO_NAMES in to_markdown(session)


def test_a_role_that_spoke_and_that_nobody_counted_is_told_too() -> None:
    session = with_slips(with_people(ouder=20, leerkracht=6), a_slip(role="directie"))
    assert about_small_roles(session) == (
        "directie (niet geteld): het verslag noemt alleen de kant “team”",
    )
