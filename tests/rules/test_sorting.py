"""The order in which slips are offered for sorting, and going back and forth in it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace

import pytest
from builders import a_session, a_slip, with_slips, with_themes
from evenings import RAW, SORTED, evening
from hypothesis import given
from hypothesis import strategies as st

from sessie.model.session import Contribution, Session, remove_theme
from sessie.rules import sorting
from sessie.rules.proposing import KnownWords
from sessie.rules.slips import remove_slip, set_hidden
from sessie.rules.sorting import (
    Progress,
    Sorter,
    Trail,
    begin,
    go_back,
    go_on,
    go_to_slips,
    skip,
    sort_again,
)
from sessie.rules.themes import KnownTheme, put_under, use_other

WORDS = ("tolk", "rekenen", "pesten", "rapport", "huiswerk", "speelplein", "muziek")


def by_word(slip: Contribution) -> str:
    """Stands for proposals: the first of the words above that is on the slip."""
    return next((word for word in WORDS if word in slip.text), "")


def nothing(slip: Contribution) -> str:
    """Stands for proposals that know nothing."""
    return ""


def texts(session: Session, ids: Iterable[str]) -> list[str]:
    return [session.contributions[slip_id].text for slip_id in ids]


def here(session: Session, trail: Trail) -> list[str]:
    return texts(session, trail.here)


def sorted_through(session: Session, theme: str = "t001") -> tuple[list[list[str]], Session]:
    """What is offered when everything goes under one theme, and the session afterwards."""
    trail, offered = begin(session, by_word), []
    while trail.here:
        offered.append(here(session, trail))
        session = put_under(session, trail.here, theme)
        trail = go_on(trail, session, by_word)
    return offered, session


def an_evening() -> Session:
    return with_slips(
        with_themes(a_session(), "Taal", "Tijd"),
        "een tolk bij het gesprek",
        "minder pesten op school",
        "de tolk moet kunnen bellen",
        "hoe gaat het rekenen",
        "thuis oefenen met rekenen",
        "rekenen is leuk met blokken",
    )


# the order ------------------------------------------------------------------------------------


def test_what_looks_like_the_same_theme_comes_after_each_other() -> None:
    offered, _ = sorted_through(an_evening())
    first = [by_word(a_slip(texts[0])) for texts in offered]
    assert first == ["rekenen", "rekenen", "rekenen", "tolk", "tolk", "pesten"]


def test_after_a_slip_come_the_others_that_look_like_the_theme_it_got() -> None:
    session = an_evening()

    def best(slip: Contribution) -> str:
        return "t002" if "tolk" in slip.text else "t001"

    trail = begin(session, best)
    session = put_under(session, trail.here, "t002")
    assert "tolk" in here(session, go_on(trail, session, best))[0]


def test_without_any_proposal_the_slip_that_looks_most_like_the_last_one_is_next() -> None:
    session = with_slips(a_session(), "een tolk erbij", "mooi speelplein", "de tolk belt ons")
    trail = begin(session, nothing)
    assert here(session, trail) == ["een tolk erbij"]
    assert here(session, skip(trail, session, nothing)) == ["de tolk belt ons"]


def test_the_same_slips_always_come_in_the_same_order() -> None:
    session = evening(RAW)
    session = session.with_(contributions=dict(session.contributions))
    assert begin(session, by_word) == begin(session, by_word)
    assert (
        sorted_through(with_themes(session, "Taal"))[0]
        == (sorted_through(with_themes(session, "Taal"))[0])
    )


def test_every_slip_of_the_example_evening_is_offered_once() -> None:
    session = with_themes(evening(RAW), "Taal")
    offered, done = sorted_through(session)
    assert sorted(text for together in offered for text in together) == (
        sorted(slip.text for slip in session.slips())
    )
    assert sorting.progress(done) == Progress(76, 76, 1)


def test_where_themes_are_per_question_the_questions_come_one_by_one() -> None:
    session = a_session()
    session = session.with_(evening=replace(session.evening, session_type="stip op de horizon"))
    slips = [a_slip(f"{word} {n}", round=f"r{n}") for word in WORDS for n in (2, 1)]
    session = with_slips(session, *slips)
    trail, rounds = begin(session, by_word), []
    for _ in slips:
        rounds.append(session.contributions[trail.here[0]].round)
        trail = skip(trail, session, by_word)
    assert rounds == ["r1"] * 7 + ["r2"] * 7


# together -------------------------------------------------------------------------------------

DOUBLES = (
    "Meer tijd voor een gesprek over mijn kind",
    "Een muziekles erbij",
    "meer tijd voor gesprekken over het kind!!",
    "Meer tijd voor gesprek over kind",
)


def test_slips_that_say_nearly_the_same_are_offered_together() -> None:
    session = with_slips(a_session(), *DOUBLES)
    trail = begin(session, nothing)
    assert sorted(here(session, trail)) == sorted((*DOUBLES[:1], *DOUBLES[2:]))


def test_taking_them_apart_leaves_the_first_and_offers_the_others_after_it() -> None:
    session = with_themes(with_slips(a_session(), *DOUBLES), "Tijd")
    trail = begin(session, nothing)
    together = trail.here
    trail = sorting.take_apart(trail)
    assert trail.here == together[:1]
    session = put_under(session, trail.here, "t001")
    trail = go_on(trail, session, nothing)
    assert trail.here == together[1:]
    session = put_under(session, trail.here, "t001")
    assert here(session, go_on(trail, session, nothing)) == ["Een muziekles erbij"]


def test_one_slip_cannot_be_taken_apart() -> None:
    trail = begin(with_slips(a_session(), "een"), nothing)
    assert sorting.take_apart(trail) == trail


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Meer tijd", "Meer tijd voor muziek en gesprekken"),
        ("Een tolk bij gesprekken", "Een tolk bij het rapport"),
        ("Top!", "Fijn!"),
        ("Minder huiswerk", "Een huis met een tuin"),
    ],
)
def test_one_word_in_common_is_not_nearly_the_same(one: str, other: str) -> None:
    session = with_slips(a_session(), one, other)
    assert len(begin(session, nothing).here) == 1


def test_the_same_emoji_twice_is_the_same() -> None:
    assert len(begin(with_slips(a_session(), "👍", "👍", "👎"), nothing).here) == 2


def test_no_more_than_four_are_offered_together() -> None:
    session = with_slips(a_session(), *["Meer tijd voor een gesprek"] * 9)
    offered, _ = sorted_through(with_themes(session, "Tijd"))
    assert [len(together) for together in offered] == [4, 4, 1]


def test_a_translated_slip_is_compared_in_dutch() -> None:
    turkish = a_slip("Daha fazla zaman", lang="tr", translation="Meer tijd voor een gesprek")
    session = with_slips(a_session(), turkish, "meer tijd voor gesprekken")
    assert len(begin(session, nothing).here) == 2


# back and forth -------------------------------------------------------------------------------


def test_going_back_shows_what_was_decided_in_the_order_in_which_it_was() -> None:
    session = an_evening()
    trail, seen = begin(session, by_word), list[tuple[str, ...]]()
    for _ in range(4):
        seen.append(trail.here)
        session = put_under(session, trail.here, "t001")
        trail = go_on(trail, session, by_word)
    back = list[tuple[str, ...]]()
    for _ in range(4):
        trail = go_back(trail, session)
        back.append(trail.here)
    assert back == seen[::-1]
    assert go_back(trail, session) == trail


def test_after_a_correction_the_next_slip_without_a_theme_comes() -> None:
    session = an_evening()
    trail = begin(session, by_word)
    for _ in range(3):
        session = put_under(session, trail.here, "t001")
        trail = go_on(trail, session, by_word)
    waiting = trail.here
    for _ in range(3):
        trail = go_back(trail, session)
    session = put_under(session, trail.here, "t002")
    assert go_on(trail, session, by_word).here == waiting


def test_what_was_skipped_comes_back_at_the_end() -> None:
    session = an_evening()
    trail = begin(session, by_word)
    skipped = trail.here
    trail = skip(trail, session, by_word)
    for _ in range(5):
        assert trail.here != skipped
        session = put_under(session, trail.here, "t001")
        trail = go_on(trail, session, by_word)
    assert trail.here == skipped
    session = put_under(session, trail.here, "t001")
    assert go_on(trail, session, by_word).here == ()


def test_the_only_slip_can_be_skipped_for_ever() -> None:
    session = with_slips(a_session(), "een")
    trail = begin(session, nothing)
    for _ in range(3):
        trail = skip(trail, session, nothing)
        assert here(session, trail) == ["een"]
    assert len(trail.shown) == 1


def test_what_arrives_while_sorting_comes_at_the_end() -> None:
    session = an_evening()
    trail = begin(session, by_word)
    session = with_slips(session, "nog een over rekenen")
    offered = list[str]()
    while trail.here:
        offered += here(session, trail)
        session = put_under(session, trail.here, "t001")
        trail = go_on(trail, session, by_word)
    assert offered[-1] == "nog een over rekenen"
    assert len(offered) == 7


def test_what_arrives_when_all_was_done_is_offered() -> None:
    _, session = sorted_through(an_evening())
    trail = begin(session, by_word)
    assert trail.here == ()
    session = with_slips(session, "nog een")
    assert here(session, go_on(trail, session, by_word)) == ["nog een"]


def test_hidden_slips_are_not_offered_and_not_counted() -> None:
    session = set_hidden(an_evening(), "b004", True)
    offered, session = sorted_through(session)
    assert ["hoe gaat het rekenen"] not in offered
    assert sorting.progress(session) == Progress(5, 5, 1)


def test_slips_with_a_theme_can_be_gone_back_to_and_are_not_offered() -> None:
    session = put_under(put_under(an_evening(), ["b002"], "t002"), ["b003"], "t001")
    trail = begin(session, by_word)
    offered, _ = sorted_through(session)
    assert len(offered) == 4
    assert go_back(trail, session).here == ("b002",)
    assert go_back(go_back(trail, session), session).here == ("b003",)


def test_undo_leads_back_to_where_the_slip_was_shown() -> None:
    session = an_evening()
    trail = begin(session, by_word)
    first = trail.here
    done = put_under(session, first, "t001")
    trail = go_on(trail, done, by_word)
    assert go_to_slips(trail, first).here == first
    assert go_to_slips(trail, ["onbekend"]) == trail


def test_a_slip_that_was_taken_away_is_passed_over() -> None:
    session = an_evening()
    trail = begin(session, by_word)
    first, session = trail.here, put_under(session, trail.here, "t001")
    trail = go_on(trail, session, by_word)
    session = remove_slip(session, first[0])
    assert go_back(trail, session) == trail


def test_the_slips_of_one_theme_are_offered_again_before_the_others() -> None:
    session = put_under(put_under(an_evening(), ["b002"], "t002"), ["b003"], "t002")
    trail = sort_again(begin(session, by_word), session, "t002", by_word)
    again = list[str]()
    for _ in range(2):
        again += trail.here
        session = put_under(session, trail.here, "t001")
        trail = go_on(trail, session, by_word)
    assert sorted(again) == ["b002", "b003"]
    assert not session.contributions[trail.here[0]].theme


def test_the_slips_of_a_theme_that_is_gone_are_offered() -> None:
    _, session = sorted_through(an_evening())
    session = remove_theme(session, "t001")
    assert sorting.progress(session) == Progress(0, 6, 0)
    assert begin(session, by_word).here


@given(st.lists(st.sampled_from("kskslbaux"), max_size=40), st.integers(0, 6))
def test_whatever_is_pressed_no_slip_is_forgotten(keys: list[str], arriving: int) -> None:
    session = an_evening()
    trail = begin(session, by_word)
    for key in keys:
        match key:
            case "k":
                session = put_under(session, trail.here, "t001")
                trail = go_on(trail, session, by_word)
            case "s":
                trail = skip(trail, session, by_word)
            case "l":
                trail = go_back(trail, session)
            case "b":
                session = put_under(session, trail.here, "")
            case "a":
                trail = sorting.take_apart(trail)
            case "u" if arriving:
                arriving -= 1
                session = with_slips(session, f"nieuw over {WORDS[arriving]}")
            case _:
                trail = sort_again(trail, session, "t001", by_word)
        shown = [slip_id for together in trail.shown for slip_id in together]
        assert len(shown) == len(set(shown))
    for _ in range(40):
        session = put_under(session, trail.here, "t001")
        trail = go_on(trail, session, by_word)
    assert not trail.here
    assert sorting.progress(session).done == len(session.contributions)


# letters --------------------------------------------------------------------------------------


def test_themes_get_letters_that_are_no_command() -> None:
    session = with_themes(a_session(), *(f"Thema {n}" for n in range(30)))
    given_out = sorting.theme_letters({}, session.themes.values())
    assert list(given_out.values()) == list(sorting.LETTERS)
    assert not set("nsx") & set(sorting.LETTERS)
    assert list(given_out)[:2] == ["t001", "t002"]


def test_a_theme_keeps_its_letter_whatever_happens_to_the_others() -> None:
    session, _ = use_other(with_themes(a_session(), "Taal", "Tijd", "Rust"))
    before = sorting.theme_letters({}, session.themes.values())
    assert before == {"t001": "a", "t002": "b", "t003": "c"}
    session = with_themes(remove_theme(session, "t001"), "Toon")
    after = sorting.theme_letters(before, reversed(list(session.themes.values())))
    assert after == {"t002": "b", "t003": "c", "t005": "a"}


def test_the_sorted_example_evening_is_done() -> None:
    session = evening(SORTED)
    assert sorting.progress(session) == Progress(76, 76, 15)
    assert not begin(session, by_word).here


# many -----------------------------------------------------------------------------------------


def test_no_more_than_a_window_of_slips_is_looked_at_for_one_key() -> None:
    session = with_slips(a_session())
    slips = (a_slip(f"{WORDS[n % 7]} nummer {n}", id=f"b{n:05}", place=n) for n in range(3000))
    session = session.put("contributions", *slips)
    looked_at = list[str]()

    def best(slip: Contribution) -> str:
        looked_at.append(slip.id)
        return by_word(slip)

    trail = begin(session, best)
    for _ in range(5):
        looked_at.clear()
        trail = skip(trail, session, best)
        assert 0 < len(looked_at) <= sorting.WINDOW + 1


# ahead of the app -----------------------------------------------------------------------------


def under(theme: str, ids: Iterable[str]) -> Callable[[Session], Session]:
    wanted = list(ids)
    return lambda session: put_under(session, wanted, theme)


def test_a_decision_of_ones_own_goes_on_to_the_next_slip() -> None:
    session = an_evening()
    sorter = Sorter(session, ())
    seen: list[str] = []
    for theme in ("t001", "t002"):
        seen += sorter.ids
        session = under(theme, sorter.ids)(session)
        sorter.follow(session, lead_back=False)
        sorter.go_on()
    assert sorting.progress(sorter.session).done == 2
    assert not set(sorter.ids) & set(seen)


def test_undo_leads_back_unless_another_window_is_open() -> None:
    first = an_evening()
    for lead_back in (True, False):
        sorter = Sorter(first, ())
        ids = sorter.ids
        sorter.follow(under("t001", ids)(first), lead_back=False)
        sorter.go_on()
        after = sorter.ids
        sorter.follow(first, lead_back=lead_back)
        assert sorter.ids == (ids if lead_back else after)
        assert sorting.progress(sorter.session).done == 0


def test_what_the_library_says_of_a_text_is_looked_up_once_whoever_sorts(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    known = (KnownTheme("berichten", "Berichten", words=("appje",)),)
    session = with_slips(a_session(), "Een appje van de juf, voor iedereen leesbaar")
    first = Sorter(session, known)
    monkeypatch.setattr(KnownWords, "_look_through", None)
    again = Sorter(session, list(known))
    assert again.offered() == first.offered() != ()
