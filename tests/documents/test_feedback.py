"""What the terugkoppeling leaves in the report: recognitions, sentences, dots, agreements."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest
import shipped
from builders import (
    TEACHER,
    a_phase,
    a_round,
    a_script,
    a_session,
    a_slide,
    a_slip,
    with_slips,
    with_themes,
)
from evenings import in_lists, said
from filled import filled, sorted_and_closed
from reading_markdown import chapters, pieces, under

from sessie.documents.forms import to_markdown
from sessie.documents.report.chapters import ONE_TABLE
from sessie.model.script import DotVote
from sessie.model.session import Action, KeySentence, Recognition, Session
from sessie.rules import agreements, slips
from sessie.rules.setup import with_examples
from sessie.rules.vote import set_dots, set_poll_closed, with_choices

SHARED = "1. Hierover vroegen ouders én leerkrachten iets"
SCRIPTS = shipped.content()


def told(markdown: str, heading: str) -> list[tuple[str, str]]:
    """(tag, text) of what stands under a heading."""
    return [(piece.where, piece.text) for piece in under(markdown, heading)]


def recognised(session: Session, theme: str, *voices: str) -> Session:
    """Tables that say "hadden wij ook", as `B` or `B/school`."""
    for voice in voices:
        table, _, side = voice.partition("/")
        told_id = f"{theme}/{voice}"
        session = session.put("recognitions", Recognition(told_id, theme, table, side))
    return session


def about(session: Session, theme: str, tension: str) -> Session:
    """The sides differ in this theme."""
    return session.put("themes", replace(session.themes[theme], tension=tension))


# Recognitions and what the sides differ in


def test_tables_are_counted_once_for_a_theme_whatever_side_they_spoke_for() -> None:
    session = with_themes(a_session(), "Taal")
    session = with_slips(
        session, a_slip("Een tolk", theme="t001"), a_slip("Een lijst", "B", TEACHER, theme="t001")
    )
    session = recognised(session, "t001", "C/thuis", "C/school", "D", "B/school")
    markdown = to_markdown(session)
    assert told(markdown, "1.1 Taal") == [
        ("p", "Wensen van ouders"),
        ("li", "Een tolk"),
        ("p", "Wensen van leerkrachten"),
        ("li", "Een lijst"),
        ("p", "Herkend door 3 tafels."),
    ]
    assert "Tafel" not in markdown


def test_one_table_is_singular() -> None:
    session = with_slips(with_themes(a_session(), "Taal"), a_slip(theme="t001"))
    assert "Herkend door 1 tafel.\n" in to_markdown(recognised(session, "t001", "C"))


def test_a_theme_of_one_side_says_it_where_its_wishes_stand_and_only_there() -> None:
    session = with_slips(
        with_themes(a_session(), "Taal"),
        a_slip("Fijn dat er een tolk is", round="r1", kind="sterk_punt", theme="t001"),
        a_slip("Vaker een tolk", theme="t001"),
        a_slip("Vraag een buur", kind="idee", theme="t001"),
    )
    session = recognised(about(session, "t001", "Ouders willen het elke keer."), "t001", "B", "C")
    markdown = to_markdown(session)
    assert told(markdown, "2. Wensen van ouders") == [
        ("h3", "Taal"),
        ("li", "Vaker een tolk"),
        ("p", "Herkend door 2 tafels."),
        ("blockquote", "Verschil: Ouders willen het elke keer."),
    ]
    assert markdown.count("Herkend door") == markdown.count("Verschil:") == 1


@pytest.mark.parametrize(
    ("kind", "heading"),
    [("sterk_punt", "1. Sterke punten"), ("idee", "1. Ideeën"), ("grens", "1. Grenzen")],
)
def test_a_theme_without_wishes_says_it_where_it_first_stands(kind: str, heading: str) -> None:
    script = a_script(a_phase("p1", 15, a_round("r2", "Wensen", kind)))
    slip = a_slip("Zo", kind=kind, theme="t001")
    session = with_slips(with_themes(a_session(script), "Taal"), slip)
    markdown = to_markdown(recognised(session, "t001", "B"))
    assert told(markdown, heading)[-1] == ("p", "Herkend door 1 tafel.")


def test_a_theme_that_only_was_told_stands_in_the_appendix() -> None:
    session = recognised(with_themes(a_session(), "Taal", "Tijd"), "t001", "B", "C")
    assert told(to_markdown(session), "Bijlage") == [
        ("h3", "Taal"),
        ("p", "Herkend door 2 tafels."),
    ]


def test_two_sides_that_only_recognised_it_share_a_theme() -> None:
    session = recognised(with_themes(a_session(), "Taal"), "t001", "B/thuis", "C/school")
    markdown = to_markdown(session)
    assert told(markdown, "1.1 Taal") == [("p", "Herkend door 2 tafels.")]
    assert "Bijlage" not in chapters(markdown)


@pytest.mark.parametrize("script", SCRIPTS.scripts, ids=lambda script: script.id)
def test_in_every_draaiboek_it_is_said_once_and_no_slip_is_lost(script: Any) -> None:
    session = sorted_and_closed(filled(script))
    session = about(recognised(session, "t1", "A", "B/thuis"), "t1", "Niet allemaal hetzelfde.")
    markdown = to_markdown(session)
    assert markdown.count("Verschil: Niet allemaal") == 1
    assert markdown.count("Herkend door 2 tafels.") == 1
    assert markdown == to_markdown(session)


# What tables told


def test_what_a_table_told_stands_with_its_theme() -> None:
    session = with_themes(a_session(), "Taal")
    session = slips.set_key_sentence(session, "f1", "B", "Zonder tolk geen gesprek")
    session = slips.set_key_sentence(session, "f1", "C", "Het is hier fijn")
    bare = [text for _, text in told(to_markdown(session), "Wat de tafels vertelden")]
    assert bare[:2] == ["Tafel", "Kernzin"]
    sentence = session.key_sentences["f1/B"]
    session = session.put("key_sentences", replace(sentence, theme="t001"))
    assert [text for _, text in told(to_markdown(session), "Wat de tafels vertelden")] == [
        "Tafel", "Kernzin", "Thema",
        "Tafel B", "Zonder tolk geen gesprek", "Taal",
        "Tafel C", "Het is hier fijn", "",
    ]  # fmt: skip


def test_a_theme_that_is_gone_leaves_no_column() -> None:
    session = a_session().put("key_sentences", KeySentence("f1/B", "f1", "B", "Zo", 1, "weg"))
    assert "Thema" not in to_markdown(session)


# Dots


def voted(**evening: Any) -> Session:
    """Six dots of parents and two of teachers, over two themes."""
    session = with_themes(a_session(), "Taal", "Tijd")
    for theme, side, count in (("t001", "thuis", 5), ("t002", "thuis", 1), ("t002", "school", 2)):
        session = set_dots(session, "s1", theme, side, count)
    session = session.with_(evening=replace(session.evening, **evening))
    return set_poll_closed(session, "s1", True)


def test_the_report_says_that_sides_weigh_the_same() -> None:
    found = under(to_markdown(voted()), "1. Wat vinden we het belangrijkst?")
    assert [p.text for p in found if p.where == "td"][1::5] == ["Tijd", "Taal"]
    assert found[-1].text.endswith("Zo tellen beide kanten even zwaar.")


def test_the_report_says_that_dots_weigh_the_same_where_that_was_chosen() -> None:
    found = under(to_markdown(voted(per_head=True)), "1. Wat vinden we het belangrijkst?")
    cells = [p.text for p in found if p.where == "td"]
    assert cells[:5] == ["1", "Taal", "5", "0", "62,5%"]
    assert found[-1].text == (
        "Bij ouders en leerkrachten staat het aantal stippen."
        " Gewicht: het aandeel van alle stippen, van ouders en leerkrachten samen."
        " Elke stip telt even zwaar."
    )


def test_a_vote_with_its_own_choices_has_a_chapter_of_its_own() -> None:
    vote = DotVote("s0", "Waar ligt het accent?", choices=("Opvoeden", "Meebeslissen"))
    script = a_script()
    script = replace(script, phases=(a_phase("p0", 5, vote), *script.phases))
    session = with_choices(voted().with_(script=script))
    choice = next(t.id for t in session.themes.values() if t.label == "Meebeslissen")
    session = set_dots(session, "s0", choice, "school", 4)
    assert "Waar ligt het accent?" not in chapters(to_markdown(session)), "not closed yet"
    session = set_poll_closed(session, "s0", True)
    markdown = to_markdown(session)
    assert chapters(markdown) == [
        "In het kort", "1. Waar ligt het accent?", "2. Wat vinden we het belangrijkst?",
    ]  # fmt: skip
    assert [text for _, text in told(markdown, "1. Waar ligt het accent?")] == [
        "", "Keuze", "Leerkrachten", "Gewicht", "1", "Meebeslissen", "4", "100,0%",
        "Bij leerkrachten staat het aantal stippen."
        " Gewicht: het aandeel van de stippen van leerkrachten.",
    ]  # fmt: skip
    assert "Het belangrijkst gevonden (met hun gewicht): Tijd (58,3%), Taal (41,7%)" in markdown


# Agreements


def test_an_agreement_stands_with_its_theme_and_with_who_does_it_together() -> None:
    session = with_themes(a_session(), "Taal")
    session = agreements.put_action(
        session, Action("", "Tolken zoeken", "directie", "mei", "t001", together="een ouder")
    )
    session = agreements.put_action(session, Action("", "Verslag", "", "juni", together="de MR"))
    markdown = to_markdown(session)
    assert [text for _, text in told(markdown, "1. Afspraken")] == [
        "Wat", "Wie", "Wanneer", "Thema",
        "Tolken zoeken", "directie, samen met een ouder", "mei", "Taal",
        "Verslag", "samen met de MR", "juni", "",
    ]  # fmt: skip


def test_what_became_of_an_agreement_stands_behind_its_status() -> None:
    session = a_session()
    for what, status in (("Een", "niet gelukt"), ("Twee", "open")):
        action = Action(
            "", what, "team", "mei", status=status, result="geen zaal" * (what == "Een")
        )
        session = agreements.put_action(session, action)
    cells = [p.text for p in pieces(to_markdown(session)) if p.where == "td"]
    assert cells == ["Twee", "team", "mei", "open", "Een", "team", "mei", "niet gelukt: geen zaal"]


# Questions that went from table to table


TOPICS = (("A", "Hoe hoort elk kind erbij?"), ("B", "Hoe helpen we bij het leren?"))


def moved_on(**more: Any) -> Session:
    """Two rounds in which tables take over each other's question."""
    kinds = ("sterk_punt", "wens")
    rounds = (
        a_round("r1", "Eerst", *kinds, table_questions=TOPICS, **more),
        a_round("r2", "Daarna", *kinds, table_questions=TOPICS, shift=1, **more),
    )
    session = with_themes(a_session(a_script(a_phase("p1", 30, *rounds))), "Taal")
    return with_slips(
        session,
        a_slip("Een speelplein", "A", round="r1"),
        a_slip("Meer tolken", "B", TEACHER, round="r1", theme="t001"),
        a_slip("De buurt is gezellig", "B", TEACHER, round="r2", kind="sterk_punt"),
        a_slip("Uitleg in het Turks", "A", round="r2", theme="t001"),
    )


def test_every_question_that_went_round_is_a_chapter_with_the_slips_that_answer_it() -> None:
    markdown = to_markdown(moved_on())
    assert chapters(markdown)[1:] == [
        SHARED, "2. Hoe hoort elk kind erbij?", "3. Hoe helpen we bij het leren?",
    ]  # fmt: skip
    assert told(markdown, "2. Hoe hoort elk kind erbij?") == [
        ("p", "Sterke punten van leerkrachten"),
        ("li", "De buurt is gezellig"),
        ("p", "Wensen van ouders"),
        ("li", "Een speelplein"),
    ]
    assert told(markdown, "3. Hoe helpen we bij het leren?") == [
        ("h3", "Taal"),
        ("p", "Wensen van ouders"),
        ("li", "Uitleg in het Turks"),
        ("p", "Wensen van leerkrachten"),
        ("li", "Meer tolken"),
    ]


def test_a_question_that_one_table_had_says_no_side_and_why() -> None:
    session = moved_on()
    only_first = [s.id for s in session.contributions.values() if s.round == "r2"]
    markdown = to_markdown(session.drop("contributions", *only_first))
    for heading in ("1. Hoe hoort elk kind erbij?", "2. Hoe helpen we bij het leren?"):
        texts = [text for _, text in told(markdown, heading)]
        assert not any(word in " ".join(texts) for word in ("Tafel", "uders", "eerkrachten"))
        assert texts[-1] == ONE_TABLE


def test_what_both_sides_want_is_counted_and_says_where_the_slips_are() -> None:
    session = recognised(moved_on(), "t001", "C")
    assert in_lists(session) == said(session)
    assert told(to_markdown(session), SHARED) == [
        *(("th", text) for text in ("Thema", "Ouders", "Leerkrachten")),
        *(("td", text) for text in ("Taal", "1", "1")),
        (
            "p",
            "Bij ouders en leerkrachten staat het aantal wensen en verwachtingen."
            " Bovenaan staat waar het vaakst om gevraagd is.",
        ),
        ("p", "De briefjes zelf staan verderop, bij hun vraag."),
        ("h3", "1.1 Taal"),
        ("p", "Herkend door 1 tafel."),
    ]


def test_a_theme_of_such_a_round_changes_nothing_about_its_question() -> None:
    session = moved_on()
    session = session.put("themes", replace(session.themes["t001"], item="r1"))
    assert "3. Hoe helpen we bij het leren?" in chapters(to_markdown(session))


def test_the_evening_of_the_five_partnerships_tells_it_per_topic() -> None:
    script = SCRIPTS.script("ouderavond-partnerschappen")
    assert script is not None
    asked = [topic for _, topic in script.rounds[0].table_questions]
    titles = [title.partition(" ")[2] for title in chapters(to_markdown(filled(script)))]
    # Three tables, one place further in the second round: four of the five topics.
    assert [title for title in titles if title in asked] == asked[:4]


# Practice examples, and the first page


def test_practice_examples_of_the_evening_are_named_in_the_appendix() -> None:
    slides = (a_slide("x", "SAMEN in Amersfoort (voorbeeld)"), a_slide("y", "Taalrijk"))
    session = with_examples(with_slips(a_session(), "Meer tijd"), slides)
    assert told(to_markdown(session), "Praktijkvoorbeelden van deze avond") == [
        ("li", "SAMEN in Amersfoort (voorbeeld)"),
        ("li", "Taalrijk"),
    ]
    assert "Praktijkvoorbeelden" not in to_markdown(with_examples(session, ()))


def test_the_first_page_fits_on_a_sheet_whatever_the_terugkoppeling_brought() -> None:
    labels = [f"Een thema met een lange naam, nummer {n}, over samen praten" for n in range(40)]
    session = with_themes(a_session(), *labels)
    for theme in session.themes:
        session = about(recognised(session, theme, "A", "B"), theme, "Wij willen niet hetzelfde.")
        session = slips.set_key_sentence(session, f"f1{theme}", "A", "Zo is het")
        session = agreements.put_action(session, Action("", "Iets doen", "team", "mei", theme))
        session = set_dots(session, "s1", theme, "thuis", 1)
    front = to_markdown(set_poll_closed(session, "s1", True)).partition("\n## 1. ")[0]
    assert sum(1 + len(line) // 80 for line in front.splitlines()) <= 45


def test_where_many_themes_share_the_first_rank_none_of_them_is_named_first() -> None:
    session = with_themes(a_session(), *(f"Thema {n}" for n in range(8)))
    for place, theme in enumerate(session.themes):
        session = set_dots(session, "s1", theme, "thuis", 2 if place < 2 else 1)
    few = to_markdown(set_poll_closed(session, "s1", True))
    assert "(met het aantal stippen): Thema 0 (2), Thema 1 (2)." in few
    for theme in session.themes:
        session = set_dots(session, "s1", theme, "thuis", 1)
    many = to_markdown(set_poll_closed(session, "s1", True))
    assert "- 8 thema's zijn even belangrijk gevonden." in many


def test_slips_that_were_never_released_are_in_the_report_all_the_same() -> None:
    session = with_slips(a_session(), "Een", a_slip("Twee", released=True))
    assert in_lists(session) == {"Een": 1, "Twee": 1}


@pytest.fixture(scope="module")
def everything() -> Iterator[Session]:
    yield recognised(moved_on(), "t001", "A", "B/school")


def test_which_table_wrote_a_slip_is_told_nowhere(everything: Session) -> None:
    markdown = to_markdown(everything)
    assert not any(f"afel {letter}" in markdown for letter in everything.tables)
