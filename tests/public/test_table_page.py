"""What the phone of a table sees, and that it is nothing of another one."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

import pytest
import shipped
from builders import PARENT, TEACHER, a_phase, a_round, a_script, a_session, a_slip, with_themes
from hypothesis import given
from hypothesis import strategies as st

from sessie.model.handing import Receipt, TableDots
from sessie.model.plain import to_plain
from sessie.model.script import Break, DotVote, Feedback
from sessie.model.session import (
    MAX_SLIP,
    Action,
    Brought,
    Contribution,
    KeySentence,
    Recognition,
    Score,
    Session,
    Table,
    Theme,
)
from sessie.model.stage import WELCOME
from sessie.model.vocabulary import KINDS, RIGHT_TO_LEFT, ROLES, SIDES
from sessie.public.phone_words import NAMES, TO_READ, WORDS, named, words_in
from sessie.public.table_page import (
    AtDots,
    AtFeedback,
    AtRound,
    AtWait,
    Choice,
    Recognised,
    TablePage,
    page_languages,
    table_page,
)
from sessie.rules import ready, steering, vote
from sessie.rules.admitting import admit, set_open, switch_off, switch_on
from sessie.rules.feedback import Voice, give_turn, recognise, tell
from sessie.rules.handing_in import REFUSALS, NewSlip, take
from sessie.rules.slips import set_key_sentence, set_score

NOW = 100.0
SCRIPT = a_script(
    *a_script().phases[:1],
    a_phase(
        "p2",
        30,
        a_round(
            "r1", "Tevreden", "sterk_punt", prompts=("Wat helpt?",), minutes=10,
            translations=(("en", "What is good?"), ("ar", "ما الجيد؟")),
        ),
        a_round("r2", "Samen", "wens", "idee", joint=True, score=(1, 10), who_when=True,
                table_questions=(("A", "Over taal?"), ("B", "Over tijd?"))),
    ),
    a_phase("p3", 12, Break("b1", "Koffie en thee")),
    a_phase("p4", 18, Feedback("f1", "Elke tafel één zin", 60, "Wat vertelt u?", ("eye_opener",),
                               (("en", "What do you tell?"),))),
    a_phase("p5", 8, DotVote("s1", "Wat eerst?", apart=(PARENT, TEACHER))),
    *a_script().phases[-1:],
)  # fmt: skip


def drawing() -> Callable[[], str]:
    """Codes that are all different."""
    return (f"KLM{a}{b}" for a in "ABC" for b in "ABC").__next__


START = switch_on(with_themes(a_session(SCRIPT), "Taal", "Tijd"), "10.0.0.1", 8765, drawing())


def on(session: Session, item: str) -> Session:
    return session.with_(stage=steering.go_to(session.script, session.stage, item))


def sent(session: Session, table: str, text: str, item: str = "r1", **more: Any) -> Session:
    number = len(session.receipts)
    deed = NewSlip(f"{number:022d}", item, text, **{"role": PARENT, **more})
    done = take(session, table, deed, NOW)
    assert isinstance(done, tuple), done
    return done[0]


# what it is about ---------------------------------------------------------------------------------


def test_a_round_with_the_own_slips_the_newest_first() -> None:
    here = sent(sent(on(START, "r1"), "B", "Eén"), "B", "Twee", lang="ar", translation="2")
    page = table_page(ready_of(here, "B"), "B", NOW)
    assert page.what == AtRound(
        "r1",
        "Wat zegt u over tevreden?",
        "",
        ("Wat helpt?",),
        (Choice(PARENT, "ouder"), Choice(TEACHER, "leerkracht")),
        (Choice("sterk_punt", "sterk punt"),),
        False,
        False,
        "",
        None,
        None,
        MAX_SLIP,
    )
    assert (page.table, page.name, page.place, page.item) == (
        "B", "Tafel B", "Ronde 1 van 2 · Tevreden", "r1",
    )  # fmt: skip
    assert (page.ready, page.open, page.lang, page.rtl) == (True, True, "nl", False)
    assert page.clock is not None and page.clock.text == "10:00"
    assert [(s.id, s.text, s.role_name, s.kind_name, s.lang, s.rtl, s.translation, s.changeable)
            for s in page.slips] == [
        ("b002", "Twee", "ouder", "sterk punt", "ar", True, "2", True),
        ("b001", "Eén", "ouder", "sterk punt", "nl", False, "", True),
    ]  # fmt: skip


def ready_of(session: Session, table: str) -> Session:
    return session.with_(stage=ready.toggle_ready(session.stage, session.stage.item, table))


def test_a_round_in_another_language_has_the_dutch_question_beside_it() -> None:
    page = table_page(on(START, "r1"), "B", NOW, "ar")
    assert isinstance(page.what, AtRound)
    assert (page.what.question, page.what.question_nl) == ("ما الجيد؟", "Wat zegt u over tevreden?")
    assert (page.lang, page.rtl, page.name) == ("ar", True, "طاولة B")
    assert page.words["who_says"] == "من يقول هذا؟"
    # Of a language that the draaiboek does not have nothing is made up.
    assert table_page(on(START, "r1"), "B", NOW, "fr").lang == "nl"
    assert [one.code for one in page.languages] == ["nl", "en", "ar"]


def test_a_round_asks_what_its_draaiboek_asks() -> None:
    here = set_score(set_key_sentence(on(START, "r2"), "r2", "B", "Samen"), "r2", "B", 7)
    what = table_page(here, "B", NOW, "en").what
    assert isinstance(what, AtRound)
    assert (what.question, what.question_nl) == ("Over tijd?", "")
    assert (what.asks_who_when, what.joint, what.joint_text) == (True, True, "Samen")
    assert (what.scale, what.score) == ((1, 10), 7)
    assert [kind.id for kind in what.kinds] == ["wens", "idee"]
    other = table_page(here, "A", NOW).what
    assert isinstance(other, AtRound)
    assert (other.question, other.joint_text, other.score) == ("Over taal?", "", None)


def telling(session: Session, table: str) -> Session:
    return session.with_(stage=give_turn(session.script, session.stage, NOW, table))


def test_the_terugkoppeling_shows_the_own_sentence_and_what_is_told() -> None:
    here = tell(tell(on(START, "f1"), "f1", "A", "Wij willen een tolk."), "f1", "B", "Meer tijd.")
    silent = table_page(here, "B", NOW).what
    assert silent == AtFeedback("f1", "Wat vertelt u?", "", "Meer tijd.", "", "", False, ())
    here = here.put("key_sentences", replace(here.key_sentences["f1/A"], theme="t001"))
    here = recognise(telling(here, "A"), "t001", [Voice("B", "school"), Voice("C", "thuis")])
    what = table_page(here, "B", NOW, "en").what
    assert what == AtFeedback(
        "f1", "What do you tell?", "Wat vertelt u?", "Meer tijd.", "A", "Wij willen een tolk.",
        False, (Recognised("thuis", "parents (ouders)", False),
                Recognised("school", "teachers (leerkrachten)", True)),
    )  # fmt: skip
    own = table_page(here, "A", NOW).what
    assert isinstance(own, AtFeedback) and own.own_turn and own.recognise == ()


def test_the_dots_are_the_list_of_the_doek_with_the_own_counts() -> None:
    here = vote.count_dots(on(START, "s1"), "s1", "t001", "thuis", 40)
    here = vote.count_at_table(here, "s1", "B", {"thuis": {"t002": 3}})
    here = vote.count_at_table(here, "s1", "C", {"thuis": {"t001": 9}})
    assert table_page(here, "B", NOW).what == AtDots(
        "s1",
        "Wat eerst?",
        (Choice("t001", "Taal"), Choice("t002", "Tijd")),
        (Choice("thuis", "ouders"), Choice("school", "leerkrachten")),
        {"thuis": {"t001": 0, "t002": 3}, "school": {"t001": 0, "t002": 0}},
        3,
    )
    closed = table_page(vote.close_vote(here, "s1", True), "B", NOW).what
    assert closed == AtWait("Het stemmen is klaar.", "Kijk naar het scherm in de zaal.")


@pytest.mark.parametrize(
    ("item", "title", "text"),
    [
        (WELCOME, "Welkom!", "U hoeft nog niets te doen. Straks staat hier de eerste vraag."),
        ("d2", "Dit doen we", "Kijk naar het scherm in de zaal."),
        ("b1", "Koffie en thee", "Nu is er pauze. Straks gaan we verder."),
        ("a1", "Wie doet wat?", "Kijk naar het scherm in de zaal."),
        ("d4", "En nu?", "Dank u wel voor het meedoen!"),
    ],
)
def test_where_nothing_is_handed_in_it_says_calmly_what_goes_on(
    item: str, title: str, text: str
) -> None:
    stage = replace(START.stage, item=WELCOME)
    here = on(START, item) if item else START.with_(stage=stage)
    page = table_page(here, "B", NOW)
    assert page.what == AtWait(title, text) and page.slips == ()


def test_behind_the_curtain_there_is_nothing_of_the_round() -> None:
    here = sent(on(START, "r1"), "B", "Eén")
    page = table_page(here.with_(stage=replace(here.stage, curtain=True)), "B", NOW)
    assert page.what == AtWait("Even geduld", "Straks gaan we verder.")
    assert (page.place, page.clock) == ("", None)
    # A slip that was begun is for this round still, and so are those that are there.
    assert page.item == "r1" and len(page.slips) == 1


@pytest.mark.parametrize("how", [lambda s: set_open(s, False), switch_off])
def test_closed_nothing_can_be_changed(how: Any) -> None:
    page = table_page(how(sent(on(START, "r1"), "B", "Eén")), "B", NOW)
    assert not page.open and not page.slips[0].changeable


def test_the_slips_are_those_of_the_round_that_is_on() -> None:
    here = sent(sent(on(START, "r1"), "B", "Eén"), "C", "Twee")
    assert table_page(on(here, "r2"), "B", NOW).slips == ()
    assert [slip.text for slip in table_page(here, "B", NOW).slips] == ["Eén"]


# its version --------------------------------------------------------------------------------------


def test_the_version_stays_while_only_time_goes_on() -> None:
    stage = steering.start_clock(SCRIPT, on(START, "r1").stage, NOW)
    here = on(START, "r1").with_(stage=stage)
    first = table_page(here, "B", NOW + 0.1).version
    settled = here.with_(stage=steering.settle(stage, NOW + 7.77))
    for later in (0.5, 59.3, 700.0):
        assert table_page(here, "B", NOW + later).version == first
        assert table_page(settled, "B", NOW + 8 + later).version == first
    assert table_page(sent(here, "C", "Van een ander"), "B", NOW).version == first
    for other in (
        sent(here, "B", "Eén"),
        here.with_(stage=steering.add_time(SCRIPT, stage, 60.0)),
        here.with_(stage=steering.toggle_clock(SCRIPT, stage, NOW + 5)),
        here.with_(stage=replace(stage, curtain=True)),
        ready_of(here, "B"),
        set_open(here, False),
        on(here, "r2"),
    ):
        assert table_page(other, "B", NOW).version != first
    assert table_page(here, "B", NOW, "en").version != first
    assert table_page(here, "C", NOW).version != first
    assert len(first) == 22


# nothing of another table -------------------------------------------------------------------------

SECRET = "GEHEIM"


def with_secrets(session: Session) -> Session:
    """The session with a sentinel in whatever another table, the facilitator or the disk has, in
    slips of B too, as far as no phone of B sent them."""
    slips = [
        Contribution(f"x{table}{item}{n}", table, item, PARENT, "wens", f"{SECRET} slip", place=n,
                     translation=f"{SECRET} vertaling", public=f"{SECRET} openbaar",
                     who=f"{SECRET} wie", when=f"{SECRET} wanneer", released=n % 2 == 0)
        for n, table in enumerate("ACDB", 100) for item in ("r1", "r2", "f1")
    ]  # fmt: skip
    told = [KeySentence(f"{item}/{table}", item, table, f"{SECRET} zin", n, theme="t001")
            for n, table in enumerate("ACD", 100) for item in ("r2", "f1")]  # fmt: skip
    session = session.put("contributions", *slips).put("key_sentences", *told)
    return (
        session.put("scores", *(Score(f"r2/{t}", "r2", t, 987654) for t in "ACD"))
        .put("table_dots", *(TableDots(f"s1/{t}/t001/thuis", "s1", t, "t001", "thuis", 987654)
                             for t in "ACD"))
        .put("recognitions", *(Recognition(f"t001/{t}/thuis", "t001", t, "thuis") for t in "ACD"))
        .put("receipts", *(Receipt(f"GEHEIM{n:016d}", t, "slip", f"x{t}r1{n}")
                           for n, t in enumerate("ACD", 100)))
        .put("actions", Action("a001", f"{SECRET} afspraak", f"{SECRET} wie", f"{SECRET} dan"))
        .put("brought", Brought("v1", "antwoord", f"{SECRET} vooraf"))
        .put("tables", *(Table(t, f"{SECRET} tafel", {PARENT: 987654}) for t in "ABCD"))
        .put("themes", Theme("t9", f"{SECRET} thema", f"{SECRET} uitleg", other=True, place=99))
        .with_(
            handing=replace(session.handing, code="GEHEI", codes=dict.fromkeys("ABCD", "GEHEIM"),
                            wifi=f"{SECRET} net", wifi_password=f"{SECRET} wachtwoord",
                            check=f"{SECRET} net"),
            evening=replace(session.evening, stip=f"{SECRET} stip", place=f"{SECRET} plaats"),
        )
    )  # fmt: skip


def with_notes(session: Session) -> Session:
    """Notes of the trainer on every item."""
    phases = tuple(
        replace(phase, items=tuple(replace(item, note=f"{SECRET} notitie") for item in phase.items))
        for phase in session.script.phases
    )
    return session.with_(script=replace(session.script, phases=phases, source=SECRET))


def as_text(page: TablePage) -> str:
    return json.dumps(to_plain(page), ensure_ascii=False)


STAGES = [item.id for item in SCRIPT.items]


@pytest.mark.parametrize("lang", ["nl", "en", "ar"])
@pytest.mark.parametrize("item", STAGES)
def test_nothing_of_another_table_is_in_a_page(item: str, lang: str) -> None:
    here = sent(sent(on(on(START, "r2"), "r1"), "B", "Van B", kind="sterk_punt"), "B", "Ook",
                item="r2")  # fmt: skip
    here = with_notes(with_secrets(admit(on(here, item), "B", "GEHEIM" * 10)))
    for telling_now in ("", "B"):
        held = telling(here, telling_now) if item == "f1" else here
        for curtain in (False, True):
            stage = replace(held.stage, curtain=curtain)
            said = as_text(table_page(held.with_(stage=stage), "B", NOW, lang))
            assert SECRET not in said and "GEHEI" not in said and "987654" not in said
            assert "x" + "A" not in said


def test_of_what_is_told_there_is_as_much_as_on_the_doek() -> None:
    here = telling(with_secrets(on(START, "f1")), "A")
    page = table_page(here, "B", NOW)
    assert isinstance(page.what, AtFeedback)
    assert as_text(page).count(SECRET) == 1 and page.what.told_text == f"{SECRET} zin"


words = st.text(min_size=1, max_size=12).map(lambda text: f"GEHEIM{text}")


@given(st.lists(st.tuples(st.sampled_from("ABCD"), words), max_size=12), st.sampled_from(STAGES))
def test_whoever_sent_what_each_sees_the_own(slips: list[tuple[str, str]], item: str) -> None:
    here = on(START, "r1")
    mine: dict[str, list[str]] = {table: [] for table in "ABCD"}
    for number, (table, text) in enumerate(slips):
        here = sent(here, table, f"{number:03d}{text}")
        mine[table].append(f"{number:03d}{text}")
    for table, texts in mine.items():
        page = table_page(on(here, item), table, NOW)
        own = list(reversed(texts)) if item == "r1" else []
        assert [slip.text for slip in page.slips] == own
        assert as_text(replace(page, slips=())).count("GEHEIM") == 0


def test_a_page_is_made_for_every_item_of_every_draaiboek() -> None:
    for script in shipped.content().scripts:
        session = switch_on(a_session(script), "10.0.0.1", 8765, drawing())
        for item in script.items:
            for lang in (one.code for one in page_languages(session)):
                page = table_page(on(session, item.id), "A", NOW, lang)
                assert page.lang == lang and to_plain(page)


# the words ----------------------------------------------------------------------------------------


def test_every_language_of_a_draaiboek_has_all_words() -> None:
    asked = {one.code for script in shipped.content().scripts
             for one in page_languages(a_session(script))}  # fmt: skip
    assert asked == set(WORDS) == {"nl", *TO_READ}
    dutch = {*WORDS["nl"], *REFUSALS}
    assert not WORDS["nl"].keys() & REFUSALS.keys()
    for lang in TO_READ:
        assert WORDS[lang].keys() == dutch, lang


def test_what_is_filled_in_has_its_place_in_every_language() -> None:
    dutch = words_in("nl")
    for lang in TO_READ:
        for key, text in words_in(lang).items():
            assert text.count("{}") == dutch[key].count("{}"), (lang, key)
            assert (str(MAX_SLIP) in text) == (str(MAX_SLIP) in dutch[key]), (lang, key)
            assert text == text.strip() and text


SCRIPTS: Mapping[str, tuple[str, str]] = {"ar": ("\u0600", "\u06ff"), "uk": ("\u0400", "\u04ff")}


@pytest.mark.parametrize("lang", SCRIPTS)
def test_what_is_written_in_another_script_is_written_in_it(lang: str) -> None:
    low, high = SCRIPTS[lang]
    for key, text in WORDS[lang].items():
        letters = [char for char in text if char.isalpha()]
        strange = [char for char in letters if not low <= char <= high]
        assert len(strange) <= 2, (key, text)  # QR
    assert ("ar" in RIGHT_TO_LEFT) and ("uk" not in RIGHT_TO_LEFT)


def test_who_says_it_and_what_it_is_have_their_dutch_name_behind_them() -> None:
    named_in = (*(r.name for r in ROLES), *(s.name for s in SIDES), *(k.name for k in KINDS))
    for lang in TO_READ:
        assert NAMES[lang].keys() == set(named_in), lang
    assert named("ouder", "tr") == "veli (ouder)" and named("ouder", "nl") == "ouder"
    assert named("mentor", "en") == "mentor" and named("schoolhond", "tr") == "schoolhond"
    page = table_page(sent(on(START, "r1"), "B", "Eén"), "B", NOW, "ar")
    assert isinstance(page.what, AtRound)
    assert [role.name for role in page.what.roles] == ["ولي أمر (ouder)", "معلّم (leerkracht)"]
    assert page.slips[0].role_name == "ولي أمر (ouder)"


def test_what_nobody_translated_is_dutch() -> None:
    assert words_in("fr") == words_in("nl")
    assert words_in("nl")["closed"] == REFUSALS["closed"][1]
    assert a_slip().lang == "nl"
