"""A report can be written at any moment, and says what is missing."""

from __future__ import annotations

from dataclasses import replace

import pytest
from builders import TEACHER, a_phase, a_round, a_script, a_session, a_slip, with_slips, with_themes
from reading_markdown import chapters

from sessie.documents.forms import to_markdown
from sessie.documents.report.first_page import unfinished
from sessie.model.session import Action, Session
from sessie.rules import agreements, slips, steering, vote


def shown(session: Session, *items: str) -> Session:
    """The session after these items were on the beamer."""
    for item in items:
        session = session.with_(stage=steering.go_to(session.script, session.stage, item))
    return session


def test_before_anything_was_said_there_is_a_report_that_says_so() -> None:
    markdown = to_markdown(a_session())
    assert chapters(markdown) == ["In het kort"]
    assert markdown.endswith("- 0 briefjes.\n\nEr is nog niets opgeschreven.\n")


def test_an_evening_that_stopped_after_one_round_names_what_was_not_reached() -> None:
    session = shown(with_slips(a_session(), "Meer tijd"), "d1", "r2")
    assert unfinished(session) == (
        "Niet aan bod gekomen: de ronde “Tevreden”, de terugkoppeling “Elke tafel één zin”,"
        " het kiezen “Wat eerst?” en de afspraken “Wie doet wat?”."
    )
    assert unfinished(session) in to_markdown(session)
    assert chapters(to_markdown(session)) == [
        "In het kort", "1. Wensen van ouders",
    ]  # fmt: skip


def test_what_was_held_without_an_outcome_is_told_apart_from_what_was_skipped() -> None:
    session = shown(with_slips(a_session(), "Meer tijd"), "r1", "r2", "f1")
    assert unfinished(session) == (
        "Niet aan bod gekomen: het kiezen “Wat eerst?” en de afspraken “Wie doet wat?”."
        " Hier is niets opgeschreven: de ronde “Tevreden”"
        " en de terugkoppeling “Elke tafel één zin”."
    )


def everything() -> Session:
    session = with_slips(
        with_themes(a_session(), "Taal"),
        a_slip("Fijne sfeer", round="r1", kind="sterk_punt", theme="t001"),
        a_slip("Een tolk", theme="t001"),
        a_slip("Een lijst", role=TEACHER, theme="t001"),
    )
    session = slips.set_key_sentence(session, "f1", "A", "Zonder tolk geen gesprek")
    session = vote.set_dots(session, "s1", "t001", "thuis", 3)
    session = vote.set_poll_closed(session, "s1", True)
    return agreements.put_action(session, Action("", "Lijst", "team", "mei"))


def test_an_item_with_something_in_it_was_held_even_when_it_was_never_shown() -> None:
    session = everything()
    assert session.stage.visited == ()
    assert unfinished(session) == ""


def test_dots_of_an_open_vote_are_not_given_away_and_the_report_says_why() -> None:
    session = vote.set_poll_closed(everything(), "s1", False)
    markdown = to_markdown(session)
    assert "belangrijkst" not in markdown
    assert (
        "Nog niet gesloten, en daarom zonder uitslag in dit verslag: het kiezen “Wat eerst?”."
        in (markdown)
    )


def test_a_round_with_only_hidden_slips_gave_nothing() -> None:
    session = slips.set_hidden(shown(everything(), "r1"), "b001", True)
    assert unfinished(session) == ("Hier is niets opgeschreven: de ronde “Tevreden”.")


def test_a_mark_is_an_outcome_too() -> None:
    item = a_round("r1", "Hoe sterk?", "ambitie", score=(1, 5))
    session = a_session(replace(a_script(), phases=(a_phase("p1", 15, item),)))
    assert unfinished(session) == "Er is nog niets opgeschreven."
    session = slips.set_score(session, "r1", "A", 4)
    assert unfinished(session) == ""


def test_what_is_missing_is_said_also_without_the_first_chapter() -> None:
    session = with_slips(a_session(), "Meer tijd")
    session = session.with_(script=replace(session.script, report=("acties",)))
    assert chapters(to_markdown(session)) == ["Bijlage"]
    assert "Niet aan bod gekomen:" in to_markdown(session)


@pytest.mark.parametrize("missing", ["themes", "dots", "actions", "key_sentences", "tables"])
def test_a_report_works_without_any_one_part(missing: str) -> None:
    session = everything()
    markdown = to_markdown(session.with_(**{missing: {}}))
    for text in ("Fijne sfeer", "Een tolk", "Een lijst"):
        assert markdown.count(f"- {text}\n") == 1


def test_without_date_school_or_attendance_the_first_page_leaves_them_out() -> None:
    session = a_session(tables=0)
    bare = replace(session.evening, school="", place="", date="", attendance={})
    assert to_markdown(session.with_(evening=bare)).startswith(
        "# Verslag proefavond\n\nIn dit verslag staan geen namen.\n"
    )


@pytest.mark.parametrize(
    ("title", "heading"),
    [
        ("Ouderavond: wensen en verwachtingen", "Verslag ouderavond: wensen en verwachtingen"),
        ("MR-avond", "Verslag MR-avond"),
        ("Studiedag educatief partnerschap", "Verslag studiedag educatief partnerschap"),
    ],
)
def test_the_title_reads_as_one_line(title: str, heading: str) -> None:
    session = a_session()
    session = session.with_(evening=replace(session.evening, title=title))
    assert to_markdown(session).startswith(f"# {heading}\n")
