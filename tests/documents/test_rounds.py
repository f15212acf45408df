"""Rounds that are read apart: sub-questions, joint answers, marks, organisations, who and when."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from builders import TEACHER, a_phase, a_role, a_round, a_script, a_session, a_slip
from evenings import in_lists, said, with_script
from hypothesis import given
from hypothesis import strategies as st
from reading_markdown import Piece, chapters, pieces, under

from sessie.documents.forms import to_markdown
from sessie.model.dutch import one_decimal
from sessie.model.script import Kind, Role, Side
from sessie.model.session import Action, Session, Theme
from sessie.model.vocabulary import KINDS, SIDES
from sessie.rules import agreements
from sessie.rules.slips import add_slips, set_key_sentence, set_score

ASKED = (
    Kind("1a", "Wat is belangrijk?", "Wat is belangrijk?", "", asks=True),
    Kind("1b", "Wat lukt nog niet?", "Wat lukt nog niet?", "", asks=True),
)
LIBRARY = Role("bibliotheek", "bibliotheek", "bibliotheken", "i", "partner")
WELFARE = Role("welzijn", "welzijn", "welzijn", "w", "partner")


def with_rounds(*rounds: Any, **script: Any) -> Session:
    """A session of four tables with only these rounds."""
    made = replace(a_script(), phases=(a_phase("p1", 30, *rounds),), kinds=(*KINDS, *ASKED))
    return a_session(replace(made, **script))


def say(session: Session, *said: tuple[str, dict[str, Any]]) -> Session:
    """Slips of tafel A in round r1."""
    slips = (a_slip(text, **{"round": "r1", "kind": "ambitie", **more}) for text, more in said)
    return add_slips(session, *slips)


def read(markdown: str, heading: str) -> list[tuple[str, str]]:
    return [(piece.where, piece.text) for piece in under(markdown, heading)]


@pytest.fixture
def placemat() -> Session:
    """A round with two sub-questions, answered by both sides, and two joint answers."""
    item = a_round("r1", "Hoofdvraag 1", "1a", "1b", question="Wat vinden we?", joint=True)
    session = with_rounds(item)
    session = say(
        session,
        ("Rust", {"kind": "1a"}),
        ("Plezier", {"kind": "1a", "role": TEACHER, "table": "B"}),
        ("Op tijd zijn", {"kind": "1b", "table": "C"}),
    )
    session = set_key_sentence(session, "r1", "B", "Rust en plezier")
    return set_key_sentence(session, "r1", "A", "Samen eten")


# Sub-questions and joint answers


def test_a_main_question_shows_its_sub_questions_by_side_and_what_was_written_together(
    placemat: Session,
) -> None:
    assert read(to_markdown(placemat), "1. Hoofdvraag 1") == [
        ("p", "Wat vinden we?"),
        ("h3", "Wat is belangrijk?"),
        ("p", "Ouders"),
        ("li", "Rust"),
        ("p", "Leerkrachten"),
        ("li", "Plezier"),
        ("h3", "Wat lukt nog niet?"),
        ("p", "Ouders"),
        ("li", "Op tijd zijn"),
        ("h3", "Samen"),
        ("li", "Rust en plezier"),
        ("li", "Samen eten"),
    ]


def test_a_joint_answer_is_no_key_sentence(placemat: Session) -> None:
    markdown = to_markdown(placemat)
    assert chapters(markdown) == ["In het kort", "1. Hoofdvraag 1"]
    assert "Tafel" not in markdown


def test_without_sub_questions_the_joint_answer_stands_beside_the_sides() -> None:
    session = with_rounds(a_round("r1", "Samenwerken", "ambitie", joint=True))
    session = say(session, ("Een koffieochtend", {}))
    session = set_key_sentence(session, "r1", "C", "Elke maand een open ochtend")
    found = under(to_markdown(session), "1. Samenwerken")
    assert [(piece.text, piece.strong) for piece in found[1:]] == [
        ("Ouders", True),
        ("Een koffieochtend", False),
        ("Samen", True),
        ("Elke maand een open ochtend", False),
    ]


def test_a_round_with_only_a_joint_answer_was_held() -> None:
    session = with_rounds(a_round("r1", "Samenwerken", "ambitie", joint=True))
    session = set_key_sentence(session, "r1", "C", "Open ochtend")
    markdown = to_markdown(session)
    assert "Open ochtend" in markdown
    assert "Niet aan bod" not in markdown


def test_a_question_that_nobody_answered_has_no_chapter() -> None:
    session = with_rounds(a_round("r1", "Samenwerken", "ambitie", joint=True, score=(1, 5)))
    assert chapters(to_markdown(session)) == ["In het kort"]


# Marks


def marked(*values: int, item: str = "r1", session: Session | None = None) -> Session:
    rounds = (a_round(name, title, "ambitie", score=(1, 5))
              for name, title in (("r1", "Formeel"), ("r2", "Informeel")))  # fmt: skip
    session = session or with_rounds(*rounds)
    for table, value in zip("ABCD", values, strict=False):
        session = set_score(session, item, table, value)
    return session


def test_marks_stand_in_the_chapter_of_their_round_without_tables_or_roles() -> None:
    session = say(marked(2, 5, 3), ("Ouders in de raad", {"role": TEACHER}))
    markdown = to_markdown(session)
    found = under(markdown, "1. Formeel")
    assert [piece.text for piece in found if piece.where in ("th", "td")] == [
        "Tafels", "Gemiddeld", "Spreiding", "Schaal", "3", "3,3", "2–5", "1–5",
    ]  # fmt: skip
    assert found[-1] == Piece("li", "Ouders in de raad")
    assert "Tafel A" not in markdown


def test_marks_of_more_rounds_stand_side_by_side() -> None:
    session = marked(1, 2, item="r2", session=marked(4, 4))
    markdown = to_markdown(session)
    assert chapters(markdown)[1:] == ["1. Formeel", "2. Informeel", "3. Cijfers naast elkaar"]
    cells = [p.text for p in under(markdown, "3. Cijfers naast elkaar") if p.where == "td"]
    assert cells == ["Formeel", "2", "4,0", "4", "1–5", "Informeel", "2", "1,5", "1–2", "1–5"]


def test_marks_of_one_round_are_not_repeated() -> None:
    assert chapters(to_markdown(marked(1, 2)))[1:] == ["1. Formeel"]


@pytest.mark.parametrize(
    ("values", "text"), [([1], "1,0"), ([1, 2], "1,5"), ([2, 2, 2, 3], "2,3"), ([1, 1, 2], "1,3")]
)
def test_a_mean_has_one_decimal_and_halves_go_up(values: list[int], text: str) -> None:
    assert one_decimal(sum(values) / len(values)) == text


@given(st.lists(st.integers(0, 100), min_size=1, max_size=50))
def test_a_mean_is_never_further_off_than_half_a_tenth(values: list[int]) -> None:
    found = float(one_decimal(sum(values) / len(values)).replace(",", "."))
    assert abs(found - sum(values) / len(values)) <= 0.05 + 1e-9


# Organisations


def organisations(**people: int) -> Session:
    roles = (a_role("directie"), WELFARE, LIBRARY)
    item = a_round("r1", "Aanbod", "ambitie", per_organisation=True)
    session = with_rounds(item, roles=roles, sides=SIDES)
    session = session.with_(evening=replace(session.evening, attendance=people))
    return say(
        session,
        ("Voorlezen thuis", {"role": "bibliotheek", "table": "C"}),
        ("Taalcafé", {"role": "welzijn", "table": "B"}),
        ("Boekenkoffer", {"role": "bibliotheek", "table": "A"}),
        ("Ouderkamer", {"role": "directie"}),
    )


def test_what_organisations_say_is_ordered_by_organisation_and_without_tables() -> None:
    markdown = to_markdown(organisations(directie=3, welzijn=1, bibliotheek=1))
    assert read(markdown, "1. Aanbod")[1:] == [
        ("p", "Directie"),
        ("li", "Ouderkamer"),
        ("p", "Welzijn"),
        ("li", "Taalcafé"),
        ("p", "Bibliotheek"),
        ("li", "Boekenkoffer"),
        ("li", "Voorlezen thuis"),
    ]
    assert "Tafel" not in markdown


def test_one_person_in_a_role_is_no_organisation() -> None:
    markdown = to_markdown(organisations(directie=1, welzijn=1, bibliotheek=1))
    assert ("p", "Team") in read(markdown, "1. Aanbod")
    assert "Directie" not in markdown


# Who and when


@pytest.mark.parametrize(
    ("who", "when", "line"),
    [
        ("de bieb", "mei", "Lijst maken (de bieb, mei)"),
        ("de bieb", "", "Lijst maken (de bieb)"),
        ("", "mei", "Lijst maken (mei)"),
        ("", "", "Lijst maken"),
    ],
)
def test_who_and_when_stand_behind_a_slip_as_far_as_they_are_filled_in(
    who: str, when: str, line: str
) -> None:
    session = with_rounds(a_round("r1", "Plan", "ambitie", who_when=True))
    session = say(session, ("Lijst maken", {"who": who, "when": when}))
    assert in_lists(session) == {line: 1}


def test_who_and_when_stand_before_the_language() -> None:
    session = with_rounds(a_round("r1", "Plan", "ambitie", who_when=True))
    more = {"who": "team", "lang": "tr", "translation": "Lijst maken"}
    said = [("Liste yap", {**more, "table": table}) for table in "ABC"]
    assert in_lists(say(session, *said)) == {"Lijst maken (team) (Turks)": 3}
    assert in_lists(say(session, *said[:2])) == {"Lijst maken (team)": 2}


# Themes of a round, kinds of the draaiboek, tables with their own question


def test_a_theme_of_a_round_stands_in_its_chapter_and_loose_slips_before_it() -> None:
    session = with_rounds(a_round("r1", "Tevreden", "sterk_punt"), a_round())
    session = session.put("themes", Theme("t1", "Contact", place=1, item="r1"))
    session = say(
        session,
        ("Fijne sfeer", {"kind": "sterk_punt"}),
        ("Snel antwoord", {"kind": "sterk_punt", "theme": "t1", "role": TEACHER}),
    )
    session = add_slips(session, a_slip("Een tolk"))
    markdown = to_markdown(session)
    assert read(markdown, "2. Tevreden")[1:] == [
        ("p", "Ouders"),
        ("li", "Fijne sfeer"),
        ("h3", "Contact"),
        ("p", "Leerkrachten"),
        ("li", "Snel antwoord"),
    ]
    assert chapters(markdown)[1] == "1. Wensen van ouders"


def test_a_shared_theme_without_slips_in_its_chapter_has_no_empty_heading() -> None:
    session = with_rounds(a_round("r1", "Wensen", "wens", joint=True))
    session = session.put("themes", Theme("t1", "Taal", place=1))
    session = say(
        session,
        ("Een tolk", {"kind": "wens", "theme": "t1"}),
        ("Een lijst", {"kind": "wens", "theme": "t1", "role": TEACHER}),
    )
    markdown = to_markdown(session)
    assert in_lists(session) == said(session)
    assert not [p for p in under(markdown, "1. Hierover vroegen ouders én leerkrachten iets")
                if p.where == "h3"]  # fmt: skip
    assert ("h3", "Taal") in read(markdown, "2. Wensen")


def test_kinds_of_the_draaiboek_and_rounds_follow_the_running_order() -> None:
    session = with_rounds(
        a_round("r3", "Grenzen", "grens"),
        a_round("r1", "Cijfer", "ambitie", score=(1, 5)),
        a_round("r4", "Visie", "visiezin"),
    )
    session = say(session, ("Meer samen", {}))
    for item, kind in (("r4", "visiezin"), ("r3", "grens")):
        session = add_slips(session, a_slip("Zo", round=item, kind=kind))
    assert chapters(to_markdown(session))[1:] == ["1. Grenzen", "2. Cijfer", "3. Visiezinnen"]


def test_questions_of_tables_are_chapters_with_sides_where_more_tables_had_them() -> None:
    asked = (("A", "Wat vinden wij?"), ("B", "Hoe ver gaan we?"))
    session = with_rounds(
        a_round("r1", "Eerst", "grens", table_questions=asked),
        a_round("r2", "Daarna", "grens", table_questions=asked, shift=1),
    )
    session = say(
        session,
        ("Eerlijk zijn", {"kind": "grens"}),
        ("Tot vijf uur", {"kind": "grens", "table": "B", "role": TEACHER}),
        ("Aardig zijn", {"kind": "grens", "table": "B", "round": "r2"}),
        ("Niet thuis", {"kind": "grens", "table": "D", "role": TEACHER}),
    )
    markdown = to_markdown(session)
    assert read(markdown, "1. Wat vinden wij?") == [
        ("p", "Grenzen van ouders"),
        ("li", "Aardig zijn"),
        ("li", "Eerlijk zijn"),
    ]
    assert read(markdown, "2. Hoe ver gaan we?") == [
        ("p", "Grenzen van leerkrachten"),
        ("li", "Niet thuis"),
        ("li", "Tot vijf uur"),
    ]


def test_a_table_that_is_gone_had_no_question_and_its_slips_stay() -> None:
    asked = (("A", "Wat vinden wij?"),)
    for joint in (False, True):
        item = a_round("r1", "Eerst", "grens", table_questions=asked, joint=joint)
        session = say(with_rounds(item), ("Eerlijk zijn", {"kind": "grens", "table": "Z"}))
        assert in_lists(session) == {"Eerlijk zijn": 1}


def test_agreements_that_are_done_stand_below_what_is_to_be_done() -> None:
    session = a_session()
    for what, status in (("Een", "gedaan"), ("Twee", "open"), ("Drie", "vervallen"),
                         ("Vier", "bezig")):  # fmt: skip
        session = agreements.put_action(session, Action("", what, "team", "mei", status=status))
    cells = [piece.text for piece in pieces(to_markdown(session)) if piece.where == "td"]
    assert cells[::4] == ["Twee", "Vier", "Een", "Drie"]


# Notes of a talk that is not projected


def test_notes_of_a_private_talk_say_so_at_once() -> None:
    session = with_script(a_session(), projected=False)
    markdown = to_markdown(session)
    assert markdown.startswith(
        "# Aantekeningen proefavond\n\n"
        "> Vertrouwelijk: alleen voor jezelf. Zet hiervan niets in het verslag voor de school.\n\n"
    )
    assert "In deze aantekeningen staan geen namen." in markdown
    assert "dit verslag" not in markdown


def test_a_side_that_is_called_team_is_counted_in_people() -> None:
    roles = (a_role(TEACHER), a_role("directie"))
    session = with_rounds(a_round(), roles=roles, sides=(Side("school", "team"),))
    told = ((1, "Aanwezig: 9 mensen van het team"), (0, "Aanwezig: 8 leerkrachten"))
    for directors, text in told:
        people = {TEACHER: 8, "directie": directors}
        session = session.with_(evening=replace(session.evening, attendance=people))
        assert f"{text}, aan 4 tafels." in to_markdown(session)
