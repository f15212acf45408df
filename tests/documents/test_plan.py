"""Visie- en ambitieplan: what the sessions bring, and the trainer's own text beside it."""

from __future__ import annotations

from dataclasses import replace
from functools import cache

import pytest
import shipped
from builders import a_session, a_slip, with_slips
from evenings import SORTED, evening
from filled import filled, sorted_and_closed
from hypothesis import given
from hypothesis import strategies as st

from sessie.documents.blocks import Bullets, Grid, Heading, Paragraph
from sessie.documents.forms import to_markdown
from sessie.documents.markdown import write
from sessie.documents.plan import AIM, NOTHING, SINCE, from_file, own_blocks, plan_blocks, to_file
from sessie.model.dutch import clean
from sessie.model.session import Action, Score, Session
from sessie.model.traject import SETTLED, Ambition, Traject
from sessie.model.vocabulary import PARTNERSHIPS
from sessie.rules import agreements
from sessie.rules.plan import CHAPTERS, ambitions_of, plan_of, points_of
from sessie.rules.themes import change_theme, new_theme, put_under
from sessie.rules.traject import add_version, own_ambition, put_ambition, set_own

SCHOOL = Traject("klaproos", "De Klaproosbrug (voorbeeld)", "Veldermeer", pupils=210)


@cache
def the_scan() -> Session:
    """A scan with visions, strong points, marks and ambitions, led to its end."""
    script = next(s for s in shipped.content().scripts if s.session_type == "scan")
    session = sorted_and_closed(filled(script))
    return session.with_(evening=replace(session.evening, id="scan", date="2026-10-01"))


def text_of(traject: Traject, *sessions: Session) -> str:
    return write(plan_blocks(plan_of(traject, sessions)))


def test_an_empty_traject_has_every_chapter_and_says_so() -> None:
    text = text_of(SCHOOL)
    assert text.count(NOTHING) == len(CHAPTERS)
    for title in CHAPTERS.values():
        assert title in text
    assert "Concept: dit plan is nog niet besproken." in text


def test_the_evening_gives_what_everybody_wants_with_its_dots() -> None:
    plan = plan_of(SCHOOL, [evening(SORTED)])
    assert len(plan.together) == 8
    first = plan.together[0]
    assert (first.label, first.dots) == ("Berichten op één plek en op tijd", 28)
    assert dict(first.counts) == {"ouders": 3, "leerkrachten": 3}
    assert set(plan.apart) == {"ouders", "leerkrachten"}
    together = {one.label for one in plan.together}
    assert not together & {one.label for wanted in plan.apart.values() for one in wanted}


def test_whose_voice_was_heard_is_said_plainly() -> None:
    text = text_of(SCHOOL, evening(SORTED))
    assert "Op de ouderavond van 10 november 2026 dachten 46 ouders mee." in text
    assert "De school heeft 210 leerlingen." in text
    families = text_of(replace(SCHOOL, families=143), evening(SORTED))
    assert "De school heeft 210 leerlingen uit 143 gezinnen." in families


def test_the_scan_gives_marks_ambitions_and_what_is_strong_per_partnership() -> None:
    plan = plan_of(SCHOOL, [the_scan()])
    assert [one.name for one in plan.fields] == list(PARTNERSHIPS)
    assert all(one.mark == 2.0 and one.strong for one in plan.fields)
    assert plan.visions and plan.ambitions and plan.strong


def test_a_mark_is_the_mean_over_the_tables() -> None:
    item = next(r for r in the_scan().script.rounds if r.title == "Formeel")
    session = the_scan().put("scores", Score(f"{item.id}/D", item.id, "D", 5))
    formal = plan_of(SCHOOL, [session]).fields[PARTNERSHIPS.index("formeel")]
    assert formal.mark == pytest.approx((1 + 2 + 3 + 5) / 4)


def test_without_a_vote_every_ambition_is_there_and_with_one_those_that_were_chosen() -> None:
    voted = the_scan()
    assert [one.id for one in ambitions_of(SCHOOL, [voted])] == ["scan/t1"]
    loose = voted.with_(dots={})
    written = [slip for slip in loose.slips() if slip.kind == "ambitie"]
    assert len(ambitions_of(SCHOOL, [loose])) == len(written)


def test_what_the_trainer_wrote_about_an_ambition_stays_when_results_change() -> None:
    mine = Ambition("scan/t1", "Elke ouder kent de weg", "formeel", "nu zo", "stap 1", "mei")
    traject = own_ambition(put_ambition(SCHOOL, mine), "Iets van ons zelf")
    for sessions in ([the_scan()], [the_scan(), evening(SORTED)], []):
        kept = ambitions_of(traject, sessions)
        assert replace(mine, place=kept[-1].place) in [replace(k, place=kept[-1].place)
                                                       for k in kept]  # fmt: skip
        assert "Iets van ons zelf" in [one.goal for one in kept]


def test_an_ambition_that_was_left_out_is_not_proposed_again() -> None:
    gone = put_ambition(SCHOOL, Ambition("scan/t1", "Thema 1", dropped=True))
    assert ambitions_of(gone, [the_scan()]) == ()


def test_a_talk_that_was_not_for_a_beamer_adds_nothing() -> None:
    private = with_slips(a_session(), a_slip("Geheim", kind="sterk_punt"))
    private = private.with_(script=replace(private.script, projected=False))
    assert "Geheim" not in text_of(SCHOOL, private)


def test_a_hidden_slip_is_not_in_the_plan_and_a_rewritten_one_as_it_was_rewritten() -> None:
    session = with_slips(
        a_session(),
        a_slip("Juf Anna is top", kind="sterk_punt", public="De juf is top"),
        a_slip("Verborgen", kind="sterk_punt", hidden=True),
    )
    text = text_of(SCHOOL, session)
    assert "De juf is top" in text
    assert "Anna" not in text and "Verborgen" not in text


def test_a_tension_is_said_with_its_theme() -> None:
    session, theme = new_theme(with_slips(a_session(), "Later beginnen"), "Tijden")
    session = change_theme(
        put_under(session, session.contributions, theme), theme, tension="Vroeg of laat"
    )
    assert "Spanning bij “Tijden”: Vroeg of laat." in text_of(SCHOOL, session)


def test_what_is_to_be_done_stands_under_the_first_steps_and_what_is_over_at_the_end() -> None:
    """No agreement stands in both chapters: a reader would read it twice."""
    first = agreements.put_action(a_session(), Action("", "Lijst maken", "team", "mei"))
    first = agreements.put_action(first, Action("", "Koffie", "ouder", "juni", together="directie"))
    first = first.with_(evening=replace(first.evening, id="een", date="2026-11-10"))
    later = Action("", "Lijst maken", "team", "mei", status="gedaan", origin="een/a001",
                   result="hangt bij de deur")  # fmt: skip
    second = agreements.put_action(a_session(), later)
    second = second.with_(evening=replace(second.evening, id="twee", date="2027-01-10"))
    text = text_of(SCHOOL, first, second)
    assert "| Koffie | ouder, samen met directie | juni | open |" in text
    assert "| Lijst maken | Gedaan: hangt bij de deur. |" in text
    assert (text.count("Koffie"), text.count("Lijst maken")) == (1, 1)


def test_what_was_settled_is_what_the_team_gets() -> None:
    points = points_of(plan_of(SCHOOL, [the_scan(), evening(SORTED)]))
    assert [one.sort for one in points] == ["ambitie"] + ["thema"] * 8
    settled = add_version(SCHOOL, SETTLED, "2027-02-01", text="tekst", points=points)
    assert settled.settled is not None and settled.settled.points == points
    changed = add_version(settled, "concept", "2027-03-01", "nieuwe ronde")
    assert changed.status == "concept" and changed.settled == settled.settled


def test_a_version_without_settling_keeps_no_text() -> None:
    discussed = add_version(SCHOOL, "besproken", "2027-01-01", "met de directie", text="x")
    assert discussed.versions[-1].text == ""
    text = text_of(discussed)
    assert "Besproken, versie 1 van 1 januari 2027." in text
    assert "- Versie 1 (besproken), 1 januari 2027: met de directie" in text
    assert text.count("met de directie") == 1
    with pytest.raises(ValueError, match="klaar"):
        add_version(SCHOOL, "klaar", "2027-01-01")


def test_a_plan_that_was_settled_says_when_more_was_said_since() -> None:
    settled = add_version(SCHOOL, SETTLED, "2026-12-15")
    assert SINCE not in text_of(settled, evening(SORTED))
    later = evening(SORTED)
    later = later.with_(evening=replace(later.evening, date="2027-11-09"))
    assert SINCE in text_of(settled, later)
    assert SINCE not in text_of(add_version(settled, "concept", "2027-01-01"), later)


def test_own_words_take_the_place_of_the_general_sentence_and_keep_apart_from_a_list() -> None:
    assert AIM in text_of(SCHOOL, the_scan())
    own = set_own(set_own(SCHOOL, "waarom", "Om het kind."), "visie", "- welkom")
    text = text_of(own, the_scan())
    assert AIM not in text
    assert "- welkom\n\n**Zo is het gezegd**\n\n- " in text


def test_dots_are_only_shown_after_a_vote() -> None:
    voted = evening(SORTED)
    assert "| Thema | Ouders | Leerkrachten | Stippen |" in text_of(SCHOOL, voted)
    text = text_of(SCHOOL, voted.with_(dots={}))
    assert "| Thema | Ouders | Leerkrachten |\n" in text
    assert "stippen" not in text


def test_a_mean_is_the_same_number_in_the_plan_as_in_the_report() -> None:
    item = next(r for r in the_scan().script.rounds if r.title == "Formeel")
    marks = {t: Score(f"{item.id}/{t}", item.id, t, v) for t, v in zip("ABCD", (2, 2, 3, 2),
                                                                      strict=True)}  # fmt: skip
    session = the_scan().with_(scores={score.id: score for score in marks.values()})
    assert "| Formeel | 2,3 |" in text_of(SCHOOL, session)
    assert "| 4 | 2,3 | 2–3 | 1–5 |" in to_markdown(session)


def test_an_own_text_is_paragraphs_and_points_as_they_were_typed() -> None:
    typed = "Wij vinden\ndit *belangrijk*.\n\nOmdat:\n- het kind\n  telt\n- # geen kop"
    blocks = list(own_blocks(typed))
    assert [type(block) for block in blocks] == [Paragraph, Paragraph, Bullets]
    assert blocks[0] == Paragraph(("Wij vinden dit *belangrijk*.",))
    assert isinstance(blocks[2], Bullets)
    assert [line.text for line in blocks[2].lines] == ["het kind telt", "# geen kop"]


own_texts = st.dictionaries(
    st.sampled_from(list(CHAPTERS)),
    st.text(st.sampled_from("abé =\\-#123. Waarom\n")).map(lambda t: clean(t).strip("\n")),
)


@given(own_texts)
def test_what_was_written_in_the_file_comes_back_the_same(own: dict[str, str]) -> None:
    written = {chapter: text for chapter, text in own.items() if text.strip()}
    assert from_file(to_file(own)) == written


def test_a_file_without_its_headings_is_refused() -> None:
    whole = to_file({})
    with pytest.raises(ValueError, match="Onze Visie"):
        from_file(whole.replace("=== 2. Onze visie", "=== 2. Onze Visie!"))
    with pytest.raises(ValueError, match="Waarom"):
        from_file("alleen tekst")


results = st.lists(st.sampled_from(["scan", "avond", "leeg"]), max_size=3)


@given(own_texts, results, results)
def test_new_results_keep_every_sentence_of_the_trainer(
    own: dict[str, str], before: list[str], after: list[str]
) -> None:
    held = {"scan": the_scan(), "avond": evening(SORTED), "leeg": a_session()}
    traject = SCHOOL
    for chapter, text in own.items():
        traject = set_own(traject, chapter, text)
    for names in (before, after):
        blocks = plan_blocks(plan_of(traject, [held[name] for name in names]))
        for text in own.values():
            for block in own_blocks(text):
                assert block in blocks


def test_tables_of_the_plan_are_whole() -> None:
    blocks = plan_blocks(plan_of(SCHOOL, [the_scan(), evening(SORTED)]))
    assert sum(isinstance(block, Heading) and block.level == 2 for block in blocks) == 9
    for block in blocks:
        if isinstance(block, Grid):
            assert {len(row) for row in block.rows} == {len(block.head)} == {len(block.right)}
