"""What a phone may do, when, and that it is done once."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import fields, replace
from itertools import count
from typing import Any

import pytest
from builders import PARENT, TEACHER, a_phase, a_round, a_script, a_session, a_slip, with_themes
from hostile import HOSTILE
from hypothesis import given
from hypothesis import strategies as st

from sessie.model.dutch import clean_line
from sessie.model.handing import DEEDS, MAX_DEEDS, MAX_SENT, Receipt
from sessie.model.script import Break, DotVote, Feedback
from sessie.model.session import MAX_SLIP, Contribution, Recognition, Session, Theme
from sessie.model.stage import WELCOME
from sessie.public.scene import scene
from sessie.public.table_page import table_page
from sessie.rules import steering, vote
from sessie.rules.admitting import set_open, switch_off, switch_on
from sessie.rules.feedback import give_turn, own_theme, show_sentence, tell, unread_now
from sessie.rules.handing_in import (
    REFUSALS,
    SORTS,
    ChangeSlip,
    CountDots,
    Deed,
    GiveScore,
    Joint,
    NewSlip,
    Ready,
    Recognise,
    Refused,
    RemoveSlip,
    Sentence,
    WrongDeed,
    own_slips,
    read_deed,
    read_form,
    refusal,
    take,
)
from sessie.rules.setup import set_tables
from sessie.rules.slips import add_slips, set_hidden
from sessie.rules.tidying import tidied

NOW = 100.0
_numbers = count(1)


def an_id() -> str:
    """An id as a phone makes one."""
    return f"id-{next(_numbers):019d}"


def coded() -> Callable[[], str]:
    codes = (f"KLM{a}{b}" for a in "ABCDEFGH" for b in "ABCDEFGH")
    return lambda: next(codes)


def on(session: Session, item: str) -> Session:
    """The session that went on to this item."""
    stage = steering.go_to(session.script, session.stage, item)
    stage = steering.arrive(session.script, session.stage, stage, NOW)
    return session.with_(stage=stage)


SCRIPT = a_script(
    *a_script().phases[:1],
    a_phase(
        "p2",
        30,
        a_round("r1", "Tevreden", "sterk_punt"),
        a_round("r2", "Wensen", "wens", "idee"),
        a_round("r3", "Samen", "wens", joint=True, score=(1, 10), who_when=True),
    ),
    a_phase("p3", 12, Break("b1", "Koffie en thee")),
    a_phase("p4", 18, Feedback("f1", "Elke tafel één zin", kinds=("eye_opener",))),
    a_phase("p5", 8, DotVote("s1", "Wat eerst?", apart=(PARENT, TEACHER))),
    *a_script().phases[-1:],
)
"""d1 d2 | r1 r2 r3 | b1 | f1 | s1 | a1 d4"""
START = on(
    switch_on(with_themes(a_session(SCRIPT), "Taal", "Tijd"), "192.168.1.10", 8765, coded()), "d1"
)


def sent(session: Session, table: str, deed: Deed) -> Session:
    """The session after this deed, which is taken."""
    done = take(session, table, deed, NOW)
    assert isinstance(done, tuple), done
    return done[0]


def why(session: Session, table: str, deed: Deed) -> str:
    """The word of the refusal; empty when it is taken."""
    done = take(session, table, deed, NOW)
    return done.word if isinstance(done, Refused) else ""


def a_deed(item: str = "r2", text: str = "Meer tijd", **more: Any) -> NewSlip:
    return NewSlip(an_id(), item, text, **{"role": PARENT, **more})


# a slip -------------------------------------------------------------------------------------------


def test_a_slip_is_a_slip_like_any_other_but_for_its_release() -> None:
    at_once = replace(START.evening, release_at_once=True)
    deed = a_deed(kind="idee", lang="tr", text="Daha çok zaman", translation="Meer tijd")
    new, receipt = take(on(START, "r2").with_(evening=at_once), "B", deed, NOW)  # type: ignore[misc]
    assert new.newest == Contribution("b001", "B", "r2", PARENT, "idee", "Daha çok zaman", 1, "tr",
                                      "Meer tijd")  # fmt: skip
    assert receipt == Receipt(deed.id, "B", "slip", "b001", 1)
    assert new.receipts == {deed.id: receipt}


def test_a_slip_without_a_kind_has_the_first_one_of_its_round() -> None:
    assert sent(on(START, "r2"), "B", a_deed()).contributions["b001"].kind == "wens"


def test_who_says_it_is_never_guessed_where_several_can() -> None:
    here = on(START, "r2")
    assert why(here, "B", a_deed(role="")) == why(here, "B", a_deed(role="tolk")) == "no_role"
    alone = replace(SCRIPT, roles=SCRIPT.roles[:1])
    new = sent(here.with_(script=alone), "B", a_deed(role=""))
    assert new.contributions["b001"].role == PARENT


def test_what_a_slip_may_say_is_what_its_round_asks() -> None:
    here = on(on(START, "r2"), "r3")
    for wrong, word in (
        (a_deed(kind="sterk_punt"), "no_kind"),
        (a_deed(lang="xx"), "unread"),
        (a_deed(translation="Meer tijd"), "dutch_twice"),
        (a_deed(who="de directie"), "unread"),
        (a_deed("r3", "Lijst | maken"), "bar"),
        (a_deed("r3", who="team | MR"), "bar"),
        (a_deed("r3", when="voor 31-02-2027"), "wrong_date"),
        (a_deed("r3", "x" * MAX_SLIP, who="y"), "too_long"),
    ):
        assert why(here, "B", wrong) == word, wrong
    new = sent(here, "B", a_deed("r3", "Lijst maken", who="directie", when="voor mei"))
    assert (new.contributions["b001"].who, new.contributions["b001"].when) == (
        "directie", "voor mei",
    )  # fmt: skip


def test_a_round_that_is_over_still_takes_what_a_phone_kept() -> None:
    later = on(on(START, "r2"), "s1")
    assert why(later, "B", a_deed()) == ""
    assert why(later, "B", a_deed("r1")) == "not_yet"
    assert why(later, "B", a_deed("weg")) == "over"
    assert why(later, "B", a_deed("f1")) == "unread"


def test_changing_a_slip_takes_back_its_release_and_what_belonged_to_other_words() -> None:
    here = sent(on(START, "r2"), "B", a_deed(text="Meer tijd voor Jan"))
    held = replace(here.contributions["b001"], released=True, public="Meer tijd", theme="t001")
    here = here.put("contributions", held)
    here = here.with_(evening=replace(here.evening, release_at_once=True))
    same = ChangeSlip(an_id(), "r2", "b001", held.text, held.text, TEACHER, "wens")
    assert sent(here, "B", same).contributions["b001"] == replace(held, role=TEACHER)
    other = replace(same, text="Minder tijd")
    assert sent(here, "B", other).contributions["b001"] == replace(
        held, role=TEACHER, text="Minder tijd", released=False, public=""
    )


def test_another_translation_or_name_is_not_released_either() -> None:
    here = sent(on(START, "r3"), "B", a_deed("r3", "Liste", lang="tr", translation="Lijst"))
    held = replace(here.contributions["b001"], released=True)
    here = here.put("contributions", held)
    deed = ChangeSlip(
        an_id(), "r3", "b001", "Liste", "Liste", PARENT, "wens", "tr", "Lijst", meant="Lijst"
    )
    assert sent(here, "B", deed).contributions["b001"] == held
    for more in ({"translation": "Iets anders"}, {"who": "juf Ans"}, {"when": "voor mei"}):
        new = sent(here, "B", replace(deed, id=an_id(), **more))
        assert not new.contributions["b001"].released, more


def test_the_dutch_that_a_table_leaves_under_other_words_stays() -> None:
    here = sent(on(START, "r3"), "B", a_deed("r3", "Liste", lang="tr", translation="Lijst"))
    deed = ChangeSlip(
        an_id(), "r3", "b001", "Liste", "Uzun liste", PARENT, "wens", "tr", "Lijst", meant="Lijst"
    )
    assert sent(here, "B", deed).contributions["b001"].translation == "Lijst"
    assert sent(here, "B", replace(deed, translation="")).contributions["b001"].translation == ""
    # what the facilitator put under it meanwhile is not written over unseen
    held = replace(here.contributions["b001"], translation="Een lijst")
    here = here.put("contributions", held)
    assert why(here, "B", deed) == "changed"
    assert why(here, "B", replace(deed, meant="Een lijst")) == ""
    assert why(here, "B", replace(deed, translation="Een lijst")) == ""


def test_a_slip_that_is_gone_gives_its_id_to_no_other_also_after_a_restart() -> None:
    here = sent(on(START, "r2"), "B", a_deed())
    here = sent(here, "B", RemoveSlip(an_id(), "r2", "b001"))
    again = here.with_(given={})  # as it comes from disk
    assert sent(again, "C", a_deed()).newest.id == "b002"  # type: ignore[union-attr]
    assert add_slips(again, a_slip()).newest.id == "b002"  # type: ignore[union-attr]


def test_nothing_is_written_over_that_the_phone_did_not_show() -> None:
    here = sent(on(START, "r2"), "B", a_deed(text="Meer tijd voor Jan"))
    here = here.put("contributions", replace(here.contributions["b001"], text="Meer tijd"))
    stale = ChangeSlip(an_id(), "r2", "b001", "Meer tijd voor Jan", "Veel meer", PARENT, "wens")
    assert why(here, "B", stale) == "changed"
    assert why(here, "B", replace(stale, was="Meer tijd")) == ""
    here = tell(on(here, "f1"), "f1", "B", "Van de begeleider")
    assert why(here, "B", Sentence(an_id(), "f1", "Van ons")) == "changed"
    assert why(here, "B", Sentence(an_id(), "f1", "Van ons", "Van de begeleider")) == ""
    together = sent(on(START, "r3"), "B", Joint(an_id(), "r3", "Wij samen"))
    assert why(together, "B", Joint(an_id(), "r3", "Toch anders")) == "changed"
    assert why(together, "B", Joint(an_id(), "r3", "", "Wij samen")) == ""
    marked = sent(together, "B", GiveScore(an_id(), "r3", 7))
    assert why(marked, "B", GiveScore(an_id(), "r3", 8, 6)) == "changed"
    assert sent(marked, "B", GiveScore(an_id(), "r3", None, 7)).scores == {}


def test_only_what_phones_of_the_table_sent_is_theirs() -> None:
    here = sent(on(START, "r2"), "B", a_deed())
    here = here.put("contributions", replace(a_slip("Getypt", "B"), id="b002", place=2))
    for slip, table, word in (
        ("b001", "C", "not_yours"), ("b002", "B", "not_yours"), ("weg", "B", "not_yours"),
    ):  # fmt: skip
        assert why(here, table, RemoveSlip(an_id(), "r2", slip)) == word
        deed = ChangeSlip(an_id(), "r2", slip, "Meer tijd", "Anders", PARENT, "wens")
        assert why(here, table, deed) == word
    moved = here.put("contributions", replace(here.contributions["b001"], table="C"))
    assert why(moved, "B", RemoveSlip(an_id(), "r2", "b001")) == "gone"
    assert why(moved, "C", RemoveSlip(an_id(), "r2", "b001")) == "not_yours"
    assert [own_slips(s, "B", "r2") for s in (moved, set_hidden(here, "b001", True))] == [
        (), (replace(here.contributions["b001"], hidden=True),),
    ]  # fmt: skip


# together -----------------------------------------------------------------------------------------


def test_a_table_is_ready_and_at_work_again() -> None:
    here = on(START, "r2")
    ready = sent(here, "B", Ready(an_id(), "r2", True))
    assert sent(ready, "B", Ready(an_id(), "r2", True)).stage.ready == {"r2": ("B",)}
    assert sent(ready, "B", Ready(an_id(), "r2", False)).stage.ready == {}


def test_a_table_answers_and_marks_together_where_the_round_asks_it() -> None:
    here = on(START, "r3")
    new = sent(sent(here, "B", Joint(an_id(), "r3", "Wij")), "B", GiveScore(an_id(), "r3", 7))
    assert new.key_sentences["r3/B"].text == "Wij" and new.scores["r3/B"].value == 7
    assert why(here, "B", GiveScore(an_id(), "r3", 11)) == "wrong_mark"
    elsewhere = on(START, "r2")
    assert why(elsewhere, "B", Joint(an_id(), "r2", "Wij")) == "unread"
    assert why(elsewhere, "B", GiveScore(an_id(), "r2", 7)) == "unread"


def telling(session: Session, table: str) -> Session:
    stage = give_turn(session.script, on(session, "f1").stage, NOW, table)
    return session.with_(stage=stage)


def test_a_sentence_may_come_before_its_terugkoppeling_and_not_after_it() -> None:
    deed = Sentence(an_id(), "f1", "Wij willen meer tijd")
    for item in ("d1", "r2", "b1", "f1"):
        assert why(on(START, item), "B", deed) == "", item
    over = on(on(START, "f1"), "s1")
    assert why(over, "B", deed) == "over"
    back = over.with_(stage=steering.go_to(over.script, over.stage, "r2"))
    assert why(back, "B", deed) == "over"
    assert why(back.with_(stage=steering.go_to(over.script, over.stage, "f1")), "B", deed) == ""


def test_from_its_turn_on_the_doek_shows_the_sentence_and_a_phone_does_not_change_it() -> None:
    deed = Sentence(an_id(), "f1", "Wij willen meer tijd")
    turn = telling(START, "B")
    assert why(turn, "B", deed) == "had_turn" and why(turn, "C", deed) == ""
    assert why(telling(turn, "C"), "B", deed) == "had_turn"


def test_nothing_of_a_sentence_from_a_phone_is_in_a_scene_before_it_is_shown() -> None:
    said = "De moeder van Mohamed Yilmaz is depressief"
    typed = own_theme(tell(START, "f1", "A", "Een tolk"), "f1/A")
    typed = typed.put("recognitions", Recognition("r", typed.key_sentences["f1/A"].theme, "C"))

    def seen(session: Session) -> str:
        pages = [table_page(session, table, NOW) for table in "BC"]
        return f"{scene(session, NOW)} {pages}"

    for before, deed in (
        (START, Sentence(an_id(), "f1", said)),
        (typed, Sentence(an_id(), "f1", said, was="Een tolk")),
    ):
        held = sent(before, "A", deed)
        assert held.key_sentences["f1/A"].unread
        for turn in (telling(held, "A"), telling(telling(held, "A"), "B")):
            assert "Yilmaz" not in seen(turn)
        turn = telling(held, "A")
        assert why(turn, "B", Recognise(an_id(), "f1", "A", "thuis", True)) == "other_tells"
        assert unread_now(turn) == held.key_sentences["f1/A"]
        shown = show_sentence(turn, "f1/A")
        assert "Yilmaz" in seen(shown) and unread_now(shown) is None
        by_hand = tell(turn, "f1", "A", "Meer hulp")
        assert "Meer hulp" in seen(by_hand) and unread_now(by_hand) is None


def test_the_words_that_the_facilitator_showed_stay_shown_when_a_phone_sends_the_same() -> None:
    typed = tell(START, "f1", "A", "Een tolk")
    same = sent(typed, "A", Sentence(an_id(), "f1", "Een tolk", was="Een tolk"))
    assert not same.key_sentences["f1/A"].unread


def test_hadden_wij_ook_is_said_by_side_of_what_is_told_now() -> None:
    told = tell(telling(START, "A"), "f1", "A", "Wij willen een tolk.")
    new = sent(told, "B", Recognise(an_id(), "f1", "A", "thuis", True))
    theme = new.key_sentences["f1/A"].theme
    assert new.themes[theme].label == "Wij willen een tolk"
    [held] = new.recognitions.values()
    assert (held.theme, held.table, held.side) == (theme, "B", "thuis")
    both = sent(new, "B", Recognise(an_id(), "f1", "A", "school", True))
    assert len(both.recognitions) == 2
    one = sent(both, "B", Recognise(an_id(), "f1", "A", "thuis", False))
    assert [r.side for r in one.recognitions.values()] == ["school"]
    for table, deed, word in (
        ("B", Recognise(an_id(), "f1", "C", "thuis", True), "other_tells"),
        ("A", Recognise(an_id(), "f1", "A", "thuis", True), "unread"),
        ("B", Recognise(an_id(), "f1", "A", "partner", True), "unread"),
    ):
        assert why(told, table, deed) == word


def test_nothing_can_be_recognised_of_a_table_that_says_nothing_yet() -> None:
    assert why(telling(START, "A"), "B", Recognise(an_id(), "f1", "A", "thuis", True)) == (
        "other_tells"
    )


# dots ---------------------------------------------------------------------------------------------


def test_dots_of_tables_count_beside_what_is_typed() -> None:
    here = vote.count_dots(on(START, "s1"), "s1", "t001", "thuis", 5)
    counts = {"thuis": {"t001": 3, "t002": 0}, "school": {"t002": 2}}
    new = sent(sent(here, "B", CountDots(an_id(), "s1", counts)), "C", CountDots(
        an_id(), "s1", {"thuis": {"t001": 4}}))  # fmt: skip
    assert vote.dots_of(new, "s1", "t001", "thuis") == 5
    assert vote.dots_from_tables(new, "s1", "t001", "thuis") == 7
    assert {(d.theme, d.side): d.count for d in new.counted} == {
        ("t001", "thuis"): 12, ("t002", "school"): 2,
    }  # fmt: skip
    assert vote.counted_at_table(new, "s1", "B") == {"thuis": {"t001": 3}, "school": {"t002": 2}}
    again = sent(new, "B", CountDots(an_id(), "s1", {"thuis": {"t001": 0}}))
    assert vote.dots_from_tables(again, "s1", "t001", "thuis") == 4
    closed = vote.close_vote(new, "s1", True)
    assert why(closed, "B", CountDots(an_id(), "s1", counts)) == "vote_closed"


def test_a_table_has_no_more_dots_than_its_people() -> None:
    here = on(START, "s1")
    each = vote.dots_each(here, "s1")
    evening = replace(here.evening, attendance={PARENT: 20, TEACHER: 4})
    here = here.with_(evening=evening)

    def said(session: Session, *numbers: int) -> str:
        names = [theme.id for theme in vote.poll_themes(session, "s1")]
        counts = {"thuis": dict(zip(names, numbers, strict=False))}
        return why(session, "B", CountDots(an_id(), "s1", counts))

    assert said(here, 20 * each) == ""  # it is not known who sits where
    assert said(here, 20 * each + 1) == "too_many_dots"
    seated = here.put("tables", replace(here.tables["B"], counts={PARENT: 3, TEACHER: 1}))
    assert said(seated, 3 * each) == ""
    assert said(seated, 3 * each + 1) == "too_many_dots"
    unknown = here.with_(evening=replace(evening, attendance={}))
    assert said(unknown, 900) == ""


def test_only_what_is_on_the_list_gets_dots() -> None:
    here = on(START, "s1")
    assert why(here, "B", CountDots(an_id(), "s1", {"thuis": {"weg": 1}})) == "off_list"
    assert why(here, "B", CountDots(an_id(), "s1", {"partner": {"t001": 1}})) == "unread"
    unlisted = here.put("themes", Theme("t9", "Overig", place=9, other=True))
    assert why(unlisted, "B", CountDots(an_id(), "s1", {"thuis": {"t9": 1}})) == "off_list"


# when ---------------------------------------------------------------------------------------------

COUNTS = {"thuis": {"t001": 1}}
ALL: Mapping[str, Callable[[], Deed]] = {
    "slip": lambda: a_deed("r2"),
    "change": lambda: ChangeSlip(an_id(), "r2", "b001", "Van B", "Anders", PARENT, "wens"),
    "remove": lambda: RemoveSlip(an_id(), "r2", "b001"),
    "ready": lambda: Ready(an_id(), "r2", True),
    "joint": lambda: Joint(an_id(), "r3", "Wij samen"),
    "score": lambda: GiveScore(an_id(), "r3", 7),
    "sentence": lambda: Sentence(an_id(), "f1", "Onze zin"),
    "recognise": lambda: Recognise(an_id(), "f1", "A", "thuis", True),
    "dots": lambda: CountDots(an_id(), "s1", COUNTS),
}
WALK = ("d1", "r1", "r2", "r3", "b1", "f1", "s1", "a1")
TAKEN_ON: Mapping[str, str] = {
    "slip": "r2 r3 b1 f1 s1 a1", "change": "r2", "remove": "r2", "ready": "r2", "joint": "r3",
    "score": "r3", "sentence": "d1 r1 r2 r3 b1 f1", "recognise": "f1", "dots": "s1",
}  # fmt: skip
"""Deed → the items on which it is taken, of an evening that was led in order."""
OF_ITEM = {word: make().item for word, make in ALL.items()}


def led_to(item: str) -> Session:
    """The evening as it was led to this item: B sent a slip, and A tells in the terugkoppeling."""
    session = START
    for here in WALK[: WALK.index(item) + 1]:
        session = on(session, here)
        if here == "r2":
            session = sent(session, "B", a_deed(text="Van B"))
        if here == "f1":
            session = tell(telling(session, "A"), "f1", "A", "Wij willen een tolk.")
    return session


LED = {item: led_to(item) for item in WALK}


@pytest.mark.parametrize("item", WALK)
@pytest.mark.parametrize("word", DEEDS)
def test_a_deed_is_taken_when_it_makes_sense_and_else_refused_whole(word: str, item: str) -> None:
    here = LED[item]
    taken = item in TAKEN_ON[word].split()
    before_r2 = WALK.index(item) < WALK.index("r2")
    done = take(here, "B", ALL[word](), NOW)
    assert isinstance(done, tuple) == taken, done
    if isinstance(done, Refused):
        own = word in ("change", "remove") and before_r2
        late = WALK.index(item) > WALK.index(OF_ITEM[word])
        assert done.word == ("not_yours" if own else "over" if late else "not_yet")
    # Nothing is taken while handing-in is closed, the phones are off, or the table is gone.
    assert why(set_open(here, False), "B", ALL[word]()) == "closed"
    assert why(switch_off(here), "B", ALL[word]()) == "off"
    assert why(here, "Z", ALL[word]()) == "no_table"
    assert why(tidied(here, "2027-02-01").with_(handing=here.handing), "B", ALL[word]()) == (
        "tidied"
    )
    # A curtain is no reason to refuse, and with the welcome nothing is on.
    closed = here.with_(stage=replace(here.stage, curtain=True))
    assert (why(closed, "B", ALL[word]()) == "") == taken
    welcome = here.with_(stage=replace(here.stage, item=WELCOME))
    still = taken and (word == "slip" or (word == "sentence" and item != "f1"))
    assert (why(welcome, "B", ALL[word]()) == "") == still


@pytest.mark.parametrize("word", ["change", "remove"])
def test_no_table_touches_the_slip_of_another(word: str) -> None:
    for item in WALK[WALK.index("r2") :]:
        for table in "ACD":
            assert why(LED[item], table, ALL[word]()) == "not_yours"


def test_a_table_that_was_taken_away_is_told_so() -> None:
    fewer = set_tables(LED["r3"], 2)
    assert why(fewer, "D", a_deed()) == "no_table"
    assert why(fewer, "B", a_deed()) == ""


def test_every_sort_of_deed_is_tried() -> None:
    assert set(ALL) == set(TAKEN_ON) == set(SORTS) == set(DEEDS)
    assert {type(make()) for make in ALL.values()} == set(SORTS.values())


# once ---------------------------------------------------------------------------------------------


def test_the_same_deed_again_changes_nothing_whatever_happened_since() -> None:
    deed = a_deed()
    here = on(START, "r2")
    new, receipt = take(here, "B", deed, NOW)  # type: ignore[misc]
    assert take(new, "B", deed, NOW) == (new, receipt)
    gone = new.drop("contributions", "b001")
    for later in (gone, set_open(gone, False), on(gone, "s1"), switch_off(gone)):
        assert take(later, "B", deed, NOW) == (later, receipt)
    assert why(new, "C", deed) == "not_yours"


steps = st.lists(
    st.tuples(
        st.sampled_from(DEEDS), st.sampled_from("ABC"), st.integers(0, 9), st.sampled_from(WALK),
        st.booleans(),
    ),
    max_size=25,
)  # fmt: skip


@given(steps)
def test_what_was_confirmed_is_there_and_never_twice(
    steps: list[tuple[str, str, int, str, bool]],
) -> None:
    session, confirmed, gone = START, dict[str, str](), set[str]()
    for word, table, number, item, again in steps:
        session = on(session, item)
        # A phone that got no answer sends the same again, now or much later.
        deed = replace(ALL[word](), id=f"{word:-<12}{table}{number:09d}")
        if isinstance(deed, NewSlip):
            deed = replace(deed, text=f"{table}{number}")
        if isinstance(deed, RemoveSlip) and session.newest:
            deed = replace(deed, slip=session.newest.id)
        before = session
        for _ in range(2 if again else 1):
            done = take(session, table, deed, NOW)
            if isinstance(done, Refused):
                assert (done.status, done.why) == REFUSALS[done.word]
                continue
            session, receipt = done
            if isinstance(deed, NewSlip):
                assert confirmed.setdefault(deed.id, receipt.about) == receipt.about
            if isinstance(deed, RemoveSlip) and session is not before:
                gone.add(receipt.about)
    held = [slip.id for slip in session.contributions.values()]
    assert sorted(held) == sorted(set(confirmed.values()) - gone)
    assert len(set(confirmed.values())) == len(confirmed)
    for key, slip in confirmed.items():
        assert session.receipts[key].about == slip
        if slip in session.contributions:
            assert session.contributions[slip].text == f"{key[12]}{int(key[13:])}"
            assert session.contributions[slip].table == key[12]


def test_so_much_and_no_more() -> None:
    here = on(START, "r2")
    full = here.put("receipts", *(Receipt(f"{n:022d}", "A", "slip", "b0") for n in range(MAX_SENT)))
    assert why(full, "B", a_deed()) == "full"
    assert why(full, "B", Ready(an_id(), "r2", True)) == ""
    busy = here.put("receipts", *(Receipt(f"{n:022d}", "A", "ready", "r2")
                                  for n in range(MAX_DEEDS)))  # fmt: skip
    assert why(busy, "B", Ready(an_id(), "r2", True)) == "full"
    assert why(busy, "B", a_deed()) == ""


def test_so_many_characters_and_no_more(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sessie.rules.handing_in.MAX_SENT_CHARS", 20)
    here = sent(on(START, "r2"), "B", a_deed(text="x" * 15))
    assert why(here, "B", a_deed(text="x" * 6)) == "full"
    assert why(here, "B", a_deed(text="x" * 5)) == ""


# reading ------------------------------------------------------------------------------------------


def as_json(deed: Deed) -> dict[str, Any]:
    """What a page sends for it."""
    word = next(word for word, sort in SORTS.items() if sort is type(deed))
    return {"deed": word, **{f.name: getattr(deed, f.name) for f in fields(deed)}}


@pytest.mark.parametrize("word", DEEDS)
def test_what_a_page_sends_is_read_as_it_was_meant(word: str) -> None:
    deed = ALL[word]()
    assert read_deed(json.loads(json.dumps(as_json(deed)))) == deed


def test_what_may_be_left_out_is_what_has_a_default() -> None:
    said = {"deed": "slip", "id": "a" * 22, "item": "r2", "text": "Meer tijd"}
    assert read_deed(said) == NewSlip("a" * 22, "r2", "Meer tijd")
    for name in said:
        refused({key: value for key, value in said.items() if key != name})


def refused(data: object, word: str = "unread") -> None:
    with pytest.raises(WrongDeed) as caught:
        read_deed(data)
    assert caught.value.refused == refusal(word)


NO_TEXT: tuple[Any, ...] = (
    None,
    7,
    1.5,
    True,
    float("nan"),
    float("inf"),
    [],
    ["a"],
    {},
    {"a": "b"},
    b"tekst",
)
NO_FLAG: tuple[Any, ...] = (None, 0, 1, "ja", "true", [], {}, float("nan"))
NO_MARK: tuple[Any, ...] = (1.0, True, "7", [], {}, float("nan"), float("inf"))
NO_COUNT: tuple[Any, ...] = (
    None, 1, "1", [], {}, {"thuis": 1}, {"thuis": {"t001": 1.0}}, {"thuis": {"t001": True}},
    {"thuis": {"t001": float("nan")}}, {"thuis": {"t001": None}}, {"thuis": [1]},
    {"thuis": {"t001": {"t001": 1}}}, {"x" * 101: {"t001": 1}}, {"thuis": {"x" * 101: 1}},
    {f"kant {n}": {} for n in range(101)},
    {"thuis": {f"t{n}": 1 for n in range(101)}},
)  # fmt: skip
WRONG: Mapping[str, tuple[object, ...]] = {
    "ready": NO_FLAG, "ours": NO_FLAG, "value": NO_MARK, "counts": NO_COUNT,
}  # fmt: skip


@pytest.mark.parametrize("word", DEEDS)
def test_no_field_takes_another_type(word: str) -> None:
    right = as_json(ALL[word]())
    read_deed(right)
    for name in right:
        mark = word == "score" and name == "was"
        for value in NO_MARK if mark else WRONG.get(name, NO_TEXT):
            refused({**right, name: value})
    refused({**right, "extra": 1})
    refused({**right, "table": "C"})
    odd: dict[Any, Any] = {**right, 7: "x"}
    refused(odd)


@pytest.mark.parametrize(
    "key", ["", "a" * 21, "a" * 23, "a" * 21 + "é", "a" * 21 + "\n", "../" + "a" * 19, "a b" * 8]
)
def test_an_id_is_22_signs_that_may_stand_in_an_address(key: str) -> None:
    refused({**as_json(a_deed()), "id": key})


@pytest.mark.parametrize("data", [None, 7, "tekst", [], [["deed", "slip"]], True, float("nan")])
def test_what_is_no_object_is_no_deed(data: object) -> None:
    refused(data)


@pytest.mark.parametrize("word", ["", "SLIP", "weg", "__class__", "slip "])
def test_an_unknown_deed_is_refused(word: str) -> None:
    refused({**as_json(a_deed()), "deed": word})


def test_a_text_is_cleaned_and_never_cut() -> None:
    said = as_json(a_deed())
    dirty = "  Meer\ttijd\x00\x1b[31m \u202evoor\r\ngesprek\ud800 "
    read = read_deed({**said, "text": dirty})
    assert isinstance(read, NewSlip) and read.text == "Meer tijd[31m voor gesprek"
    assert read_deed({**said, "text": "x" * MAX_SLIP}) == replace(read, text="x" * MAX_SLIP)
    for name in ("text", "translation", "who", "when"):
        refused({**said, name: "x" * (MAX_SLIP + 1)}, "too_long")
        refused({**said, name: " " * 100_000}, "too_long")
    # What is only blanks around it fits.
    assert read_deed({**said, "text": "x" * MAX_SLIP + " \n" * 50}) == replace(
        read, text="x" * MAX_SLIP
    )
    for nothing in ("", "   ", "\n\t", "\x00\x1b\x7f", "\u202e\u200b", "\ud800"):
        refused({**said, "text": nothing}, "no_text")


@given(st.text(max_size=400) | st.sampled_from(HOSTILE))
def test_a_text_is_kept_whole_and_clean_or_refused(text: str) -> None:
    said, here = as_json(a_deed()), on(START, "r2")
    try:
        deed = read_deed({**said, "text": text})
    except WrongDeed as wrong:
        wanted = "too_long" if len(clean_line(text)) > MAX_SLIP else "no_text"
        assert wrong.refused.word == wanted or len(text) > 16 * MAX_SLIP
        assert wanted == "too_long" or not clean_line(text)
    else:
        assert sent(here, "B", deed).contributions["b001"].text == clean_line(text)


def test_no_deep_or_large_count_is_read() -> None:
    deep: dict[str, Any] = {"t001": 1}
    for _ in range(5000):
        deep = {"thuis": deep}
    refused({**as_json(ALL["dots"]()), "counts": deep})
    for number in (-1, vote.MOST_DOTS + 1, 10**400):
        refused({**as_json(ALL["dots"]()), "counts": {"thuis": {"t001": number}}}, "wrong_count")


json_like = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=30),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner,
                                                                max_size=4),
    max_leaves=12,
)  # fmt: skip


FIELDS = ("id", "item", "text", "role", "kind", "slip", "was", "ready", "value", "ours", "told",
          "side", "counts", "lang", "weg")  # fmt: skip


@given(st.sampled_from(DEEDS), st.dictionaries(st.sampled_from(FIELDS), json_like, max_size=6))
def test_whatever_is_sent_is_a_deed_or_is_refused(word: str, changed: dict[str, Any]) -> None:
    try:
        deed = read_deed({**as_json(ALL[word]()), **changed})
    except WrongDeed as wrong:
        assert REFUSALS[wrong.refused.word] == (wrong.refused.status, wrong.refused.why)
    else:
        done = take(LED["f1"], "B", deed, NOW)
        assert isinstance(done, tuple) or 400 <= done.status < 500


def as_form(deed: Deed) -> dict[str, str]:
    """What a form without script sends for it."""
    said = as_json(deed)
    counts = said.pop("counts", {})
    text = {True: "1", False: "0", None: ""}
    flat = {key: text[value] if value is None or type(value) is bool else str(value)
            for key, value in said.items()}  # fmt: skip
    return flat | {f"dots/{side}/{theme}": str(n) for side, themes in counts.items()
                   for theme, n in themes.items()}  # fmt: skip


@pytest.mark.parametrize("word", DEEDS)
def test_a_form_says_the_same(word: str) -> None:
    deed = ALL[word]()
    assert read_form(as_form(deed)) == deed


def test_a_form_that_says_something_else_is_refused() -> None:
    wrong = [
        {**as_form(ALL["ready"]()), "ready": "ja"},
        {**as_form(ALL["score"]()), "value": "7,5"},
        {**as_form(ALL["score"]()), "value": "٧"},
        {**as_form(ALL["score"]()), "value": "9" * 7},
        {**as_form(ALL["dots"]()), "dots/thuis/t001": "-1"},
        {**as_form(ALL["slip"]()), "token": "x"},
        {**as_form(ALL["slip"]()), "counts": "x"},
        {key: value for key, value in as_form(ALL["dots"]()).items() if key[:5] != "dots/"},
        {},
    ]
    for fields_ in wrong:
        with pytest.raises(WrongDeed):
            read_form(fields_)
    empty = {**as_form(ALL["dots"]()), "dots/thuis/t002": ""}
    counts = {"thuis": {"t001": 1, "t002": 0}}
    assert read_form(empty) == CountDots(empty["id"], "s1", counts)


def test_every_refusal_is_one_short_dutch_sentence_or_two() -> None:
    for status, sentence in REFUSALS.values():
        assert status in (400, 403, 409, 413)
        assert sentence[0].isupper() and sentence.endswith(".") and len(sentence) <= 80
