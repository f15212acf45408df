"""The report of a partnerschapsteam, and what a gesprekstool says beside last time."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

import pytest
from builders import a_round, a_script, a_session, with_themes
from evenings import in_lists, said
from hostile import HOSTILE
from hypothesis import given, settings
from hypothesis import strategies as st
from meetings import AGREED, EVENING, POINTS, a_next_meeting, a_tool_again, scripts
from reading_markdown import OURS, chapters, pieces, tags, under

from sessie.documents.forms import to_markdown
from sessie.documents.report.chapters import NO_ANSWER
from sessie.model.dutch import clean_line
from sessie.model.script import Phase
from sessie.model.session import Action, Contribution, Recognition, Session
from sessie.rules.agreements import put_action, set_status, taken_over
from sessie.rules.slips import add_slips, set_key_sentence
from sessie.rules.themes import put_under

AIM = POINTS[1].text
QUESTIONS = ("Voor wie?", "Wat gaan we doen?", "Wie doet mee?", "Hoe bereiken we alle ouders?",
             "Wanneer zijn we tevreden?")  # fmt: skip


def slip(item: str, kind: str, text: str, role: str = "ouder") -> Contribution:
    return Contribution("", "A", item, role, kind, text)


def asked(session: Session) -> tuple[str, ...]:
    """The kinds of the sub-questions."""
    return next(item for item in session.script.rounds if item.id == "uitwerken").kinds


def met(session: Session | None = None) -> Session:
    """A meeting in which something came out of everything."""
    session = session or a_next_meeting()
    answers = [slip("uitwerken", kind, f"Antwoord {n}") for n, kind in enumerate(asked(session), 1)]
    session = add_slips(
        session,
        slip("goed", "sterk_punt", "De koffie"),
        slip("speerpunt", "ambitie", AIM, "directie"),
        *answers,
    )
    session = put_action(session, Action("", "Voorbeeld maken", "leerkracht", "april"))
    return set_key_sentence(session, "terugkoppeling", "A", "Wij kozen. U merkt het in mei.")


def test_what_a_team_needs_stands_first_and_the_rest_follows() -> None:
    assert chapters(to_markdown(met())) == [
        "In het kort", "1. Besluiten", "2. Afspraken", "3. Activiteitenkaart",
        "4. Bericht aan alle ouders", "5. Wat ging er goed?",
    ]  # fmt: skip
    assert in_lists(met()) == said(met())


def test_a_meeting_of_which_nothing_came_has_no_empty_chapters() -> None:
    assert chapters(to_markdown(a_next_meeting(what=()))) == ["In het kort"]


def test_the_decision_is_of_the_team_and_of_no_side() -> None:
    found = under(to_markdown(met()), "1. Besluiten")
    assert [p.text for p in found] == ["We werken nu aan", AIM]


def test_open_agreements_stand_on_top_with_where_they_come_from_and_what_became_of_them() -> None:
    session = met()
    first, second, _ = (action.id for action in taken_over(session))
    session = set_status(session, first, "gedaan", "Er zijn er drie.")
    session = set_status(session, second, "niet gelukt")
    cells = [p.text for p in under(to_markdown(session), "2. Afspraken") if p.where == "td"]
    rows = [cells[at : at + 5] for at in range(0, len(cells), 5)]
    assert [(row[0], row[3], row[4]) for row in rows] == [
        (AGREED[2], "open", EVENING),
        ("Voorbeeld maken", "open", "deze keer"),
        (AGREED[1], "niet gelukt", EVENING),
        (AGREED[0], "gedaan: Er zijn er drie.", EVENING),
    ]


def test_an_agreement_that_nobody_came_to_stands_as_it_stood() -> None:
    words = [p.text for p in under(to_markdown(met()), "2. Afspraken")]
    assert "open, vorige keer bezig" in words


def test_without_agreements_of_another_meeting_there_is_no_column_for_them() -> None:
    session = put_action(a_next_meeting(what=()), Action("", "Lijst", "wij", "nu"))
    heads = [p.text for p in under(to_markdown(session), "1. Afspraken") if p.where == "th"]
    assert heads == ["Wat", "Wie", "Wanneer"]


def test_the_card_has_the_chosen_point_above_the_five_questions_with_their_answers() -> None:
    found = [p.text for p in under(to_markdown(met()), "3. Activiteitenkaart")]
    told = [text for n, question in enumerate(QUESTIONS, 1) for text in (question, f"Antwoord {n}")]
    assert found == [AIM, *told]


def test_a_question_without_an_answer_stands_on_the_card_to_be_filled_in() -> None:
    session = a_next_meeting()
    session = add_slips(session, slip("uitwerken", asked(session)[1], "Een nieuwsbrief"))
    found = [p.text for p in under(to_markdown(session), "2. Activiteitenkaart")]
    assert found[0] == "Hoe werken we dit uit?", "no point was chosen"
    assert found.count(NO_ANSWER) == 4
    assert found[found.index("Wat gaan we doen?") + 1] == "Een nieuwsbrief"


def test_several_points_stand_as_lines_above_the_card() -> None:
    session = add_slips(met(), slip("speerpunt", "ambitie", "Rust"))
    first = under(to_markdown(session), "3. Activiteitenkaart")[0]
    assert first.text.splitlines() == [f"Speerpunt: {AIM}", "Speerpunt: Rust"]
    assert in_lists(session) == said(session)


def test_the_message_has_a_chapter_and_no_table_stands_beside_it() -> None:
    markdown = to_markdown(met())
    assert [p.text for p in under(markdown, "4. Bericht aan alle ouders")] == [
        "Wij kozen. U merkt het in mei."
    ]
    assert markdown.count("Wij kozen.") == 1
    assert "Tafel" not in markdown and "Bijlage" not in markdown


def test_two_tables_give_two_messages() -> None:
    session = a_next_meeting(tables=2)
    for table in "AB":
        session = set_key_sentence(session, "terugkoppeling", table, f"Zin van {table}.")
    found = under(to_markdown(session), "2. Bericht aan alle ouders")
    assert [p.text for p in found][:2] == ["Zin van A.", "Zin van B."]


def test_what_is_known_of_a_theme_is_said_where_its_slips_stand() -> None:
    session = with_themes(met(), "Taal", "Tijd")
    held = {s.text: s.id for s in session.slips()}
    session = put_under(put_under(session, [held[AIM]], "t001"), [held["Antwoord 2"]], "t002")
    for theme in ("t001", "t002"):
        session = session.put("recognitions", Recognition(theme, theme, "A", "thuis"))
    words = [p.text for p in pieces(to_markdown(session))]
    assert words.count("Herkend door 1 tafel.") == 2
    assert in_lists(session) == said(session)


def test_a_role_of_one_person_is_named_nowhere() -> None:
    markdown = to_markdown(met())
    assert "Aanwezig: 4 ouders en 4 " in markdown
    assert "directie" not in markdown


def test_a_draaiboek_may_leave_out_the_agreements() -> None:
    script = replace(scripts()["partnerschapsteam"], report=("in_het_kort",))
    assert "Afspraken" not in to_markdown(met(a_next_meeting().with_(script=script)))


@pytest.mark.parametrize("name", ["partnerschapsteam", "partnerschapsteam-eerste"])
def test_at_whatever_item_it_stops_there_is_a_report(name: str) -> None:
    session = met(a_next_meeting().with_(script=scripts()[name]))
    items = [item.id for item in session.script.items]
    for place, item in enumerate(items):
        till = set(items[: place + 1])
        part = session.with_(
            stage=replace(session.stage, item=item, visited=tuple(items[: place + 1])),
            contributions={k: s for k, s in session.contributions.items() if s.round in till},
            key_sentences={k: s for k, s in session.key_sentences.items() if s.item in till},
        )
        assert in_lists(part) == said(part)
        assert tags(to_markdown(part)) <= OURS


@settings(deadline=None, max_examples=40)
@given(st.lists(st.sampled_from([t for t in HOSTILE if len(t) < 999]), min_size=1, max_size=5))
def test_what_anybody_typed_stays_text(texts: list[str]) -> None:
    session, first = met(), texts[0]
    session = add_slips(session, *(slip("speerpunt", "ambitie", text) for text in texts))
    session = add_slips(session, slip("uitwerken", asked(session)[0], first))
    session = set_key_sentence(session, "terugkoppeling", "A", first)
    for action in taken_over(session):
        session = set_status(session, action.id, "bezig", first)
    brought = {k: replace(b, text=first, source=first) for k, b in session.brought.items()}
    session = session.with_(brought=brought)
    assert tags(to_markdown(session)) <= OURS
    expected = Counter(clean_line(slip.text) or "(leeg)" for slip in session.slips())
    assert in_lists(session) == expected


# gesprekstool -------------------------------------------------------------------------------


def answered() -> Session:
    session = a_tool_again("Kinderen mogen fouten maken", "We zeggen het meteen")
    session = set_key_sentence(session, "vraag-1", "A", "we bellen eerst")
    session = set_key_sentence(session, "vraag-1", "B", "We bellen eerst")
    session = set_key_sentence(session, "vraag-1", "C", "Rust is belangrijk!")
    return set_key_sentence(session, "vraag-3", "A", "Samen lezen…")


def test_the_answers_of_the_tables_become_a_running_text() -> None:
    found = [(p.where, p.text) for p in under(to_markdown(answered()), "1. Zo werken wij samen")]
    assert found == [
        ("h3", "Wat vinden we belangrijk voor de kinderen?"),
        ("p", "We bellen eerst. Rust is belangrijk!"),
        ("h3", "Hoe kunnen we elkaar helpen?"),
        ("p", "Samen lezen…"),
    ]


def test_the_answers_of_last_time_stand_beside_those_of_now() -> None:
    found = [p.text for p in under(to_markdown(answered()), "2. Wat vinden we belangrijk?")]
    assert found[1:] == [
        "Samen", "we bellen eerst", "We bellen eerst", "Rust is belangrijk!",
        "Vorige keer (Gesprekstool, 4 november 2025)",
        "Kinderen mogen fouten maken", "We zeggen het meteen",
    ]  # fmt: skip


def test_a_question_that_was_not_talked_about_says_nothing_of_last_time() -> None:
    markdown = to_markdown(a_tool_again("Kinderen mogen fouten maken"))
    assert "Vorige keer" not in markdown and "Zo werken wij samen" not in markdown


def test_the_first_time_there_is_no_last_time() -> None:
    session = answered().with_(brought={})
    assert "Vorige keer" not in to_markdown(session)


def test_a_session_of_another_sort_has_no_text_of_the_school() -> None:
    script = a_script(Phase("p1", "Praten", 15, (a_round("r1", joint=True),)))
    session = set_key_sentence(a_session(script), "r1", "A", "Wij bellen")
    assert "Zo werken wij samen" not in to_markdown(session)
    assert Counter(p.text for p in pieces(to_markdown(session)))["Wij bellen"] == 1
