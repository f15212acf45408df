"""Whatever was or was not done, every slip stands in the report exactly once, as text."""

from __future__ import annotations

import json
import re
from collections import Counter
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from builders import (
    TEACHER,
    a_kind,
    a_role,
    a_round,
    a_script,
    a_session,
    a_slip,
    with_slips,
    with_themes,
)
from commands import commands, sessions
from evenings import RAW, SORTED, evening, in_lists, said, with_script
from hostile import HOSTILE
from hypothesis import given, settings
from hypothesis import strategies as st
from reading_markdown import OURS, bullets, chapters, pieces, tags, under

from sessie.documents.forms import to_markdown
from sessie.exchange.evening import from_json
from sessie.model.dutch import clean_line
from sessie.model.script import ActionList, Phase
from sessie.model.session import Action, Recognition, Session
from sessie.rules import agreements, themes, vote
from sessie.rules.slips import set_hidden, set_key_sentence

CONTENT = Path(__file__).parent.parent.parent / "content"
calm = settings(deadline=None, max_examples=60)


@pytest.fixture(scope="module")
def complete() -> Session:
    return evening(SORTED)


def test_without_themes_the_slips_stand_in_the_chapter_of_their_kind() -> None:
    markdown = to_markdown(evening(RAW))
    assert chapters(markdown) == [
        "In het kort",
        "1. Sterke punten",
        "2. Wensen en verwachtingen van ouders",
        "3. Wensen en verwachtingen van leerkrachten",
        "4. Tips en ideeën",
        "5. Eye-openers",
        "Bijlage",
    ]
    thirds = [piece.text for piece in pieces(markdown) if piece.where == "h3"]
    assert thirds == ["Wat de tafels vertelden"]


def test_what_was_left_unsorted_stands_with_its_kind_and_its_side(complete: Session) -> None:
    session = themes.put_under(complete, ["b004"], "")
    session = themes.put_under(session, ["b001"], "")
    markdown = to_markdown(session)
    texts = [piece.text for piece in pieces(markdown)]
    first = texts.index("Nog zonder thema")
    assert texts[first + 1 : first + 3] == [
        "Ouders",
        "De juffen en meesters zijn altijd vriendelijk, mijn kind gaat met plezier naar school",
    ]
    second = texts.index("Nog zonder thema", first + 1)
    assert texts[second + 1] == (
        "Alles op 1 plek aub. Nu komt er mail, app én een briefje in de tas"
    )
    assert texts.index("3. Andere wensen van ouders") < second
    assert second < texts.index("4. Andere wensen en verwachtingen van leerkrachten")
    assert in_lists(session) == said(session)
    assert "2 briefjes hebben nog geen thema." in bullets(markdown)


def test_an_eye_opener_needs_no_theme(complete: Session) -> None:
    session = themes.put_under(complete, ["b021"], "")
    assert "zonder thema" not in to_markdown(session)


def test_a_hidden_slip_stands_nowhere(complete: Session) -> None:
    session = set_hidden(complete, "b004", True)
    assert "Alles op 1 plek" not in to_markdown(session)
    assert "75 briefjes" in to_markdown(session)


def test_the_draaiboek_chooses_the_chapters_and_nothing_said_is_lost(complete: Session) -> None:
    session = with_script(
        complete, report=("bijlage", "eye_openers", "in_het_kort", "sterke_punten")
    )
    markdown = to_markdown(session)
    assert chapters(markdown) == [
        "In het kort",
        "1. Sterke punten",
        "2. Eye-openers",
        "3. Voor het visie- en ambitieplan",
        "Bijlage",
    ]
    assert in_lists(session) == said(session)


def test_a_draaiboek_may_leave_out_only_the_shared_wishes(complete: Session) -> None:
    session = with_script(complete, report=("in_het_kort", "wensen_en_verwachtingen"))
    markdown = to_markdown(session)
    assert "1. Wensen en verwachtingen van ouders" in chapters(markdown)
    assert not any("Hierover vroegen" in title for title in chapters(markdown))
    assert in_lists(session) == said(session)


def test_kinds_of_the_draaiboeks_own_have_a_chapter_each() -> None:
    rounds = (a_round("r1", "Visie", "visiezin"), a_round("r2", "Grenzen", "grens", "afspraak"))
    script = a_script(Phase("p1", "Praten", 30, rounds))
    session = with_slips(
        a_session(script),
        a_slip("Wij vinden…", round="r1", kind="visiezin"),
        a_slip("Na zes uur niet", role=TEACHER, kind="grens"),
        a_slip("Ook in het weekend niet", kind="grens"),
        a_slip("We bellen eerst", kind="afspraak"),
    )
    session = agreements.put_action(session, Action("", "Lijst", "team", "mei"))
    markdown = to_markdown(session)
    assert chapters(markdown)[1:] == [
        "1. Visiezinnen", "2. Grenzen", "3. Genoemde afspraken", "4. Afspraken",
    ]  # fmt: skip
    limits = under(markdown, "2. Grenzen")
    assert [p.text for p in limits] == [
        "Ouders", "Ook in het weekend niet", "Leerkrachten", "Na zes uur niet",
    ]  # fmt: skip


def test_a_kind_that_was_asked_more_than_once_stands_by_question() -> None:
    rounds = (a_round("r1", "Belangrijk", "antwoord"), a_round("r2", "Verwachten", "antwoord"))
    session = with_slips(
        a_session(a_script(Phase("p1", "Praten", 30, rounds))),
        a_slip("Rust", round="r1", kind="antwoord"),
        a_slip("Een seintje", round="r2", kind="antwoord"),
    )
    found = under(to_markdown(session), "1. Antwoorden")
    assert [p.text for p in found] == [
        "Belangrijk", "Ouders", "Rust", "Verwachten", "Ouders", "Een seintje",
    ]  # fmt: skip


def test_a_recognised_theme_says_by_how_many_tables_and_not_by_which() -> None:
    session = with_slips(with_themes(a_session(), "Taal"), a_slip("Een tolk", theme="t001"))
    for table in "BC":
        session = session.put("recognitions", Recognition(table, "t001", table, "school"))
    found = under(to_markdown(session), "1. Hierover vroegen ouders én leerkrachten iets")
    assert [p.text for p in found if p.where == "td"] == ["Taal", "1", "0 (2)"]
    assert "Herkend door 2 tafels." in [p.text for p in found]
    assert "Tafel" not in to_markdown(session)


def test_few_people_in_a_role_are_counted_with_their_side() -> None:
    script = a_script(roles=(a_role("ouder"), a_role(TEACHER), a_role("directie")))
    session = a_session(script)
    for parents, counted in (
        (20, "20 ouders en 13 mensen van het team"),
        (1, "14 ouders en mensen van het team"),
    ):
        people = {"ouder": parents, TEACHER: 12, "directie": 1}
        session = session.with_(evening=replace(session.evening, attendance=people))
        markdown = to_markdown(session)
        assert f"Aanwezig: {counted}, aan 4 tafels." in markdown
        assert "directie" not in markdown


def test_agreements_without_who_or_when_are_counted() -> None:
    session = agreements.put_action(a_session(), Action("", "Lijst maken", "", "mei"))
    session = agreements.put_action(session, Action("", "Verslag", "team", "juni", status="gedaan"))
    found = under(to_markdown(session), "1. Afspraken")
    assert [p.text for p in found if p.where == "td"] == [
        "Lijst maken", "", "mei", "open", "Verslag", "team", "juni", "gedaan",
    ]  # fmt: skip
    assert found[-1].text == "Bij 1 afspraak ontbreekt wie of wanneer."


def test_one_of_something_is_singular() -> None:
    session = with_slips(with_themes(a_session(tables=1), "Taal"), a_slip(theme="t001"))
    session = agreements.put_action(session, Action("", "Lijst", "team", "mei"))
    markdown = to_markdown(session)
    assert "1 briefje, 1 thema." in markdown
    assert "1 afspraak om mee te beginnen." in markdown
    assert "aan 1 tafel." in markdown


def test_the_model_has_its_credit_at_the_end(complete: Session) -> None:
    session = with_script(complete, source="Actief Ouderschap, model van de 5 partnerschappen")
    end = "\n\nBron: Actief Ouderschap, model van de 5 partnerschappen.\n"
    assert to_markdown(session).endswith(end)


def test_the_evening_that_comes_with_sessie_is_invented_and_says_so() -> None:
    path = CONTENT / "voorbeelden" / "klaproosbrug.json"
    session = from_json(path.read_bytes(), path.name, lambda _: None)
    assert "verzonnen" in json.loads(path.read_bytes())["toelichting"]
    assert "(voorbeeld)" in session.evening.school
    markdown = to_markdown(session)
    assert in_lists(session) == said(session)
    assert "In dit verslag staan geen namen." in markdown
    assert sum(piece.where == "blockquote" for piece in pieces(markdown)) == 2


@calm
@given(st.lists(st.sampled_from(HOSTILE), min_size=1, max_size=6))
def test_what_anybody_typed_stays_text(texts: list[str]) -> None:
    first, last = texts[0], texts[-1]
    session = with_themes(a_session(), *texts)
    slips = [a_slip(text, theme="t001") for text in texts]
    session = with_slips(session, *slips, a_slip(last, role=TEACHER, theme="t001"))
    session = set_key_sentence(session, "f1", "A", first)
    session = agreements.put_action(session, Action("", first, last, first))
    session = vote.set_dots(session, "s1", "t001", "thuis", 2)
    session = vote.set_poll_closed(session, "s1", True)
    session = session.put("themes", replace(session.themes["t001"], tension=first))
    session = session.with_(evening=replace(session.evening, title=first, school=last))
    markdown = to_markdown(session)
    assert tags(markdown) <= OURS
    expected = Counter(clean_line(slip.text) or "(leeg)" for slip in session.slips())
    assert in_lists(session) == expected
    assert not re.search(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]", markdown)


@calm
@given(sessions, st.lists(commands, max_size=6))
def test_whatever_is_done_with_themes_no_slip_is_lost_or_doubled(
    session: Session, more: list[Any]
) -> None:
    assert in_lists(session) == said(session)
    for command in more:
        session = command(session)
    session = session.put("contributions", *(
        replace(slip, text=f"{slip.text} {slip.id}") for slip in session.contributions.values()
    ))  # fmt: skip
    assert in_lists(session) == said(session)
    assert set(in_lists(session).values()) <= {1}


@calm
@given(sessions, st.permutations(["overlap", "wensen_en_verwachtingen", "acties", "x"]))
def test_any_choice_of_chapters_keeps_every_slip(session: Session, names: list[str]) -> None:
    session = with_script(session, report=tuple(names[:2]))
    found = Counter(bullets(to_markdown(session)))
    assert found == said(session)


def test_a_script_with_only_agreements_gives_a_report() -> None:
    script = a_script(Phase("p1", "Afspreken", 5, (ActionList("a1", "Wie doet wat?"),)))
    session = a_session(replace(script, kinds=(a_kind("wens"),)))
    assert "Er is nog niets opgeschreven." in to_markdown(session)
