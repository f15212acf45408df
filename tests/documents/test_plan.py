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
from sessie.documents.markdown import inline, write
from sessie.documents.plan import AIM, from_file, own_blocks, plan_blocks, to_file
from sessie.model.dutch import clean
from sessie.model.session import Action, Score, Session
from sessie.model.traject import SETTLED, Ambition, Contact, Traject
from sessie.model.vocabulary import PARTNERSHIPS
from sessie.rules import agreements
from sessie.rules.plan import CHAPTERS, ambitions_of, other_choice, plan_of, points_of
from sessie.rules.slips import shown_point
from sessie.rules.themes import change_theme, new_theme, put_under
from sessie.rules.traject import (
    add_version,
    choose_words,
    own_ambition,
    put_ambition,
    put_contact,
    remove_contact,
    renamed,
    renamed_in,
    set_own,
)

SCHOOL = Traject("klaproos", "De Klaproosbrug (voorbeeld)", "Veldermeer", pupils=210)


@cache
def the_scan() -> Session:
    """A scan with visions, strong points, marks and ambitions, led to its end."""
    script = next(s for s in shipped.content().scripts if s.session_type == "scan")
    session = sorted_and_closed(filled(script))
    return session.with_(evening=replace(session.evening, id="scan", date="2026-10-01"))


def text_of(traject: Traject, *sessions: Session) -> str:
    return write(plan_blocks(plan_of(traject, sessions)))


def test_chapters_of_which_there_is_nothing_are_left_out_with_one_line() -> None:
    text = text_of(SCHOOL)
    assert text.count("Hierover is nog niets opgehaald of geschreven: 1 (Waarom dit plan)") == 1
    assert "## " not in text and all(title in text for title in CHAPTERS.values())
    assert "Concept: dit plan is nog niet besproken." in text
    written = text_of(set_own(SCHOOL, "visie", "Samen."), the_scan())
    assert "## 2. Onze visie" in written and "## 8." not in written
    assert written.count("Hierover is nog niets") == 1


def test_the_evening_gives_what_everybody_wants_with_its_dots() -> None:
    plan = plan_of(SCHOOL, [evening(SORTED)])
    assert len(plan.together) + len(plan.differing) == 8
    first = plan.together[0]
    assert (first.label, first.dots) == ("Berichten op één plek en op tijd", 28)
    assert dict(first.counts) == {"ouders": 3, "leerkrachten": 3}
    assert set(plan.apart) == {"ouders", "leerkrachten"}
    together = {one.label for one in (*plan.together, *plan.differing)}
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


def test_what_was_said_to_practise_adds_nothing() -> None:
    script = next(s for s in shipped.content().scripts if s.session_type == "briefing")
    assert list(filled(script).slips())
    assert plan_of(SCHOOL, [filled(script)]).sessions == ()


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
    assert "Verschil bij “Tijden”: Vroeg of laat." in text_of(SCHOOL, session)


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


def test_every_version_keeps_its_text_and_only_a_settled_one_its_points() -> None:
    points = points_of(plan_of(SCHOOL, [the_scan()]))
    discussed = add_version(SCHOOL, "besproken", "2027-01-01", "met", text="x", points=points)
    assert (discussed.versions[-1].text, discussed.versions[-1].points) == ("x", ())
    with pytest.raises(ValueError, match="klaar"):
        add_version(SCHOOL, "klaar", "2027-01-01")


def test_own_words_take_the_place_of_the_general_sentence_and_keep_apart_from_a_list() -> None:
    assert AIM in text_of(SCHOOL, the_scan())
    own = set_own(set_own(SCHOOL, "waarom", "Om het kind."), "visie", "- welkom")
    text = text_of(own, the_scan())
    assert AIM not in text
    assert "- welkom\n\n**Zo is het gezegd**\n\n- " in text


def test_dots_are_only_shown_after_a_vote() -> None:
    voted = evening(SORTED)
    assert "| Thema | Ouders | Leerkrachten | Gewicht |" in text_of(SCHOOL, voted)
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


# per partnership ----------------------------------------------------------------------------------


def of_partnerships(**themes: tuple[str, ...]) -> Session:
    """An evening of which each theme is about the partnership that it is called after."""
    session = a_session()
    for name, texts in themes.items():
        session, theme = new_theme(session, name.capitalize())
        session = change_theme(session, theme, partnerships=(name.split("_")[0],))
        session = with_slips(session, *(a_slip(text, kind="wens", theme=theme) for text in texts))
    return session


def test_three_wishes_of_a_partnership_stand_in_words_and_the_rest_once_in_the_appendix() -> None:
    session = of_partnerships(formeel=("Een", "Twee", "een!", "Drie", "Vier"), informeel=("Vijf",))
    plan = plan_of(SCHOOL, [session])
    formal, informal = plan.wishes
    assert (formal.key, informal.partnership) == ("wens/formeel", "informeel")
    # What was said twice is proposed first, and stands there once.
    assert [said.shown.text for said in formal.chosen] == ["Een", "Drie", "Twee"]
    assert len(formal.chosen[0].refs) == 2
    text = text_of(SCHOOL, session)
    assert text.count("- Een\n") == 1 and "een!" not in text
    assert "**Wensen en verwachtingen · Formeel**\n\n- Vier\n" in text


def test_of_each_theme_one_is_proposed_and_what_both_sides_want_comes_first() -> None:
    session = of_partnerships(formeel=("Alleen een", "Alleen twee"), formeel_2=("Beide",))
    theme = next(t.id for t in session.themes.values() if t.label == "Formeel_2")
    more = a_slip("Ook beide", kind="verwachting", role="leerkracht", theme=theme)
    (words,) = plan_of(SCHOOL, [with_slips(session, more)]).wishes
    assert [said.shown.text for said in words.all] == [
        "Beide", "Alleen een", "Ook beide", "Alleen twee",
    ]  # fmt: skip
    assert words.all[0].sides == ("ouders", "leerkrachten")


def test_what_the_trainer_chose_stands_in_the_plan_and_never_more_than_three() -> None:
    session = of_partnerships(formeel=("Een", "Twee", "Drie", "Vier"))
    (words,) = plan_of(SCHOOL, [session]).wishes
    assert not words.by_trainer
    last = words.all[3].refs[0]
    assert other_choice(words, last) is None
    fewer = other_choice(words, words.all[0].refs[0])
    assert fewer is not None and len(fewer) == 2
    (words,) = plan_of(choose_words(SCHOOL, words.key, fewer), [session]).wishes
    chosen = other_choice(words, last)
    assert chosen is not None
    traject = choose_words(SCHOOL, words.key, chosen)
    (words,) = plan_of(traject, [session]).wishes
    assert words.by_trainer and [said.refs[0] for said in words.chosen] == list(chosen)
    # A session that got another name, and a slip that is gone.
    named = renamed(session, {session.evening.id: "anders"})
    moved = renamed_in(traject, {session.evening.id: "anders"})
    (words,) = plan_of(moved, [named]).wishes
    assert len(words.chosen) == 3
    (words,) = plan_of(moved, [named.drop("contributions", last.split("/")[1])]).wishes
    assert len(words.chosen) == 2


def test_an_ambition_stands_with_all_that_belongs_to_it_and_a_job_stands_apart() -> None:
    whole = Ambition("eigen-1", "Elk kind gezien", "formeel", "nu zo", "zo", "mei", 1, False,
                     "geld", "wie", "teken", "juni")  # fmt: skip
    job = Ambition("eigen-2", "Stoelen kopen", "formeel", when="mei", place=2, errand=True)
    traject = put_ambition(put_ambition(SCHOOL, whole), job)
    text = text_of(traject)
    table = text[text.index("| Over een jaar | Elk kind gezien |") :]
    for label, cell in (("Nu", "nu zo"), ("Zo pakken we het aan", "zo"), ("Middelen", "geld"),
                        ("Wie trekt het", "wie"), ("Hoe zien we het", "teken"),
                        ("Wanneer klaar", "mei"), ("Wanneer kijken we terug", "juni")):  # fmt: skip
        assert f"| {label} | {cell} |" in table
    assert "Nog niet ingevuld" not in text
    chapter = text[: text.index("## 7.")]
    assert "Stoelen" not in chapter and "**Klussen**\n\n- Stoelen kopen (mei)" in text
    assert [point.text for point in points_of(plan_of(traject, []))] == ["Elk kind gezien"]
    partly = text_of(put_ambition(SCHOOL, replace(whole, means="", lead="")))
    assert "Nog niet ingevuld: middelen en wie trekt het." in partly


def test_contactmomenten_are_a_table_in_their_order() -> None:
    traject = put_contact(put_contact(SCHOOL, Contact("", "Startgesprek", "alle ouders")),
                          Contact("", "Koffie", when="dinsdag"))  # fmt: skip
    text = text_of(traject)
    assert text.index("| Startgesprek | alle ouders |") < text.index("| Koffie | | dinsdag |")
    assert "Startgesprek" not in text_of(remove_contact(traject, "c1"))


BRINGS = [s.id for s in shipped.content().scripts
          if s.projected and not (s.type.team or s.type.practises)]  # fmt: skip


@pytest.mark.parametrize("name", BRINGS)
def test_whatever_a_session_brings_is_in_the_plan(name: str) -> None:
    """Each slip once, in its words; of a gesprekstool what was written together."""
    script = next(s for s in shipped.content().scripts if s.id == name)
    session = filled(script)
    text = text_of(SCHOOL, session.with_(evening=replace(session.evening, date="2026-10-01")))
    joint = [s.text for s in session.key_sentences.values() if session.is_joint(s)]
    assert bool(joint) == (name == "gesprekstool-collectief")
    for sentence in joint:
        assert text.count(sentence) == 1
    for slip in session.slips():
        own_answer = joint and script.kind(slip.kind).asks
        words = inline(shown_point(slip).text)
        times = text.count(f"- {words}\n")
        assert times == (0 if own_answer else 1), slip
