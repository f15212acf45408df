"""Long content in pages: nothing is lost, nothing comes twice, and → and ← find every page."""

from __future__ import annotations

import random
from dataclasses import replace
from typing import Any

import hostile
import pytest
import shipped
from builders import a_phase, a_round, a_script, a_session, a_slide
from filled import begun, filled, sorted_and_closed
from hypothesis import given
from hypothesis import strategies as st
from meetings import a_tool_again

from sessie.example import example_evening
from sessie.model.dutch import clean
from sessie.model.script import ActionList, DotVote, Feedback, Line, Slide, Span
from sessie.model.session import Action, Session
from sessie.model.stage import USUAL, Look, Stage, shape_from, tightest
from sessie.public import pages
from sessie.public.pages import (
    BODY,
    TITLE,
    Paper,
    cut,
    on_page,
    packed,
    pages_of,
    width_of,
    wrapped,
)
from sessie.public.scene import scene
from sessie.rules import steering
from sessie.rules.overlap import overlap_order
from sessie.rules.vote import with_choices

PAPERS = (Paper(120.0, 40.0, True, False), Paper(87.0, 60.0, False, True))


def at(session: Session, item: str, **look: Any) -> Session:
    """The session with this item on the doek."""
    stage = steering.go_to(session.script, session.stage, item)
    return session.with_(stage=replace(stage, look=Look(**look)))


def walked(session: Session, by: int = 1) -> list[Session]:
    """The session, and what every next press of the key makes of it, on this item."""
    found = [session]
    while True:
        stage = pages.step(found[-1], by)
        if stage == found[-1].stage or stage.item != session.stage.item:
            return found
        found.append(session.with_(stage=stage))
        assert len(found) < 200


# cutting and packing --------------------------------------------------------------------------

TEXT = st.text("abcdeé mWiАбв ز字", max_size=300).map(lambda text: " ".join(text.split()))


@given(TEXT, st.floats(20, 130))
def test_lines_are_as_wide_as_there_is_room_and_hold_every_letter(text: str, width: float) -> None:
    lines = wrapped(text, BODY, width)
    assert "".join("".join(lines).split()) == "".join(text.split())
    assert all(width_of(line.rstrip(), BODY) <= width for line in lines)


@given(TEXT)
def test_pieces_fit_and_hold_every_letter(text: str) -> None:
    for paper in PAPERS:
        pieces = cut(text, TITLE, paper)
        assert "".join("".join(pieces).split()) == "".join(text.split())
        for piece in pieces:
            assert len(wrapped(piece, TITLE, paper.width)) * TITLE.line <= paper.room


@pytest.mark.parametrize("text", hostile.LONG, ids=len)
def test_a_text_of_ten_thousand_characters_is_in_pages_too(text: str) -> None:
    session = at(a_session(a_script(a_phase("p", 9, a_slide("d", clean(text))))), "d")
    found = pages_of(scene(session, 0.0).block)
    assert len(found) > 20
    assert "".join("".join(one.title for one in found).split()) == "".join(clean(text).split())


@given(st.lists(st.floats(1, 50), min_size=1, max_size=40), st.floats(10, 60))
def test_pages_hold_everything_in_order_and_are_not_too_full(
    heights: list[float], first: float
) -> None:
    found = packed(heights, 60.0, 2.0, first)
    assert [n for page in found for n in range(len(heights))[page]] == list(range(len(heights)))
    for number, page in enumerate(found):
        held = heights[page]
        room = 60.0 if number else first
        assert sum(held) + 2.0 * (len(held) - 1) <= room + 1e-6 or len(held) == 1


def test_as_few_pages_as_can_be_and_all_about_as_full() -> None:
    costs = [10.0] * 7
    assert packed(costs, 60.0, 0.0) == [slice(0, 4), slice(4, 7)]
    assert packed(costs[:6], 60.0, 0.0) == [slice(0, 6)]
    # Two columns: those of the first page are lower.
    assert packed([10.0] * 8, 40.0, 0.0, 20.0, 2) == [slice(0, 2), slice(2, 4), slice(4, 8)]


# every item -----------------------------------------------------------------------------------


def evenings() -> list[Session]:
    """Sessions of all that comes with the program, empty and with something everywhere."""
    found = [example_evening()]
    for script in shipped.content().scripts:
        found += [begun(script), sorted_and_closed(filled(script))]
    return found


@pytest.mark.parametrize("session", evenings(), ids=lambda one: one.script.id)
def test_every_page_of_every_item_is_found_forward_and_back(session: Session) -> None:
    for item in session.script.items:
        there = at(session, item.id)
        there = walked(there, -1)[-1]
        number = len(pages_of(scene(there, 0.0).block))
        forward = [on_page(scene(one, 0.0)) for one in walked(there)]
        assert [one.page for one in forward] == list(range(number)), item.id
        assert all(one.pages == number for one in forward)
        back = walked(walked(there)[-1], -1)
        assert [on_page(scene(one, 0.0)).page for one in back] == list(range(number))[::-1]


def test_a_slide_of_forty_lines_is_all_there_in_order() -> None:
    lines = [f"regel {n} van een heel lange dia over de school en de ouders" for n in range(40)]
    session = at(a_session(a_script(a_phase("p", 9, a_slide("lang", "Lang", *lines)))), "lang")
    found = [on_page(scene(one, 0.0)) for one in walked(session)]
    assert len(found) > 4
    said = [line.text for one in found for line in one.block.lines]  # type: ignore[attr-defined]
    assert said == lines
    assert found[0].block.title == "Lang" and found[0].bar == "Onderdeel p"
    assert {one.block.title for one in found[1:]} == {""}, "the title stands in the line above"
    assert {one.bar for one in found[1:]} == {"Onderdeel p · Lang"}


def test_a_line_that_is_longer_than_a_page_goes_on_with_its_styles() -> None:
    spans = (Span("vet " * 200, "vet"), Span("gewoon " * 200))
    slide = Slide("lang", "Lang", (Line(spans, "punt"),))
    session = at(a_session(a_script(a_phase("p", 9, slide))), "lang")
    found = [on_page(scene(one, 0.0)).block for one in walked(session)]
    held = [span for block in found for line in block.lines for span in line.spans]  # type: ignore[attr-defined]
    for style, word in (("vet", "vet"), ("", "gewoon")):
        said = " ".join(span.text for span in held if span.style == style)
        assert said.split() == [word] * 200


def test_the_languages_have_a_page_of_their_own_and_none_is_left_out() -> None:
    codes = ("en", "tr", "uk", "ar", "pl", "ti", "zh")
    asked = tuple((code, f"Vraag in het {code}, " * 6) for code in codes)
    item = a_round("r", "Wensen", question="Wat wilt u?", translations=asked, prompts=("Hulp",))
    session = at(a_session(a_script(a_phase("p", 9, item))), "r")
    first, *others = [on_page(scene(one, 0.0)).block for one in walked(session)]
    assert not first.translations and first.prompts and first.counts  # type: ignore[attr-defined]
    told = [other.lang for block in others for other in block.translations]  # type: ignore[attr-defined]
    assert list(dict.fromkeys(told)) == list(codes)
    assert not any(block.prompts or block.counts for block in others)  # type: ignore[attr-defined]


# what is marked, and what is made ---------------------------------------------------------------


def many_agreements(number: int) -> Session:
    """A session at its list of agreements."""
    session = a_session(a_script(a_phase("p", 9, a_slide("d"), ActionList("a", "Wie doet wat?"))))
    for n in range(number):
        session = session.put("actions", Action(f"a{n:02}", f"Afspraak nummer {n}", "team", "mei"))
    return at(session, "a")


def test_the_newest_agreement_is_seen_and_the_earlier_ones_are_a_page_back() -> None:
    session = many_agreements(9)
    now = on_page(scene(session, 0.0))
    assert now.page == now.pages - 1 > 0
    assert now.block.agreed[-1].what == "Afspraak nummer 8"  # type: ignore[attr-defined]
    assert now.first == 10 - len(now.block.agreed)  # type: ignore[attr-defined]
    back = on_page(scene(walked(session, -1)[-1], 0.0))
    assert back.page == 0 and back.first == 1
    more = session.put("actions", Action("a99", "Nog een", "team", "mei"))
    assert on_page(scene(more, 0.0)).block.agreed[-1].what == "Nog een"  # type: ignore[attr-defined]


def test_what_is_marked_is_seen_and_is_marked_no_more_on_another_page() -> None:
    session = many_agreements(9)
    marked = session.with_(stage=steering.mark(session.stage, "a00"))
    now = on_page(scene(marked, 0.0))
    assert now.page == 0
    stage = pages.step(marked, 1)
    assert stage.look.chosen == ""
    assert on_page(scene(marked.with_(stage=stage), 0.0)).page == 1


def test_numbers_go_on_and_bars_keep_one_scale() -> None:
    session = example_evening()
    overlap = next(i for i in session.script.items if isinstance(i, Slide) and i.show == "overlap")
    found = [on_page(scene(one, 0.0)).block for one in walked(at(session, overlap.id))]
    every = scene(at(session, overlap.id), 0.0).block
    most = max(n for group in every.groups for theme in group.themes for n in theme.counts)  # type: ignore[attr-defined]
    assert len(found) > 1 and {block.most for block in found} == {most}  # type: ignore[attr-defined]
    shown = [t.label for block in found for group in block.groups for t in group.themes]  # type: ignore[attr-defined]
    assert shown == [t.label for group in every.groups for t in group.themes]  # type: ignore[attr-defined]


def test_every_theme_that_can_be_marked_is_on_the_page_that_is_shown() -> None:
    session = example_evening()
    overlap = next(i for i in session.script.items if isinstance(i, Slide) and i.show == "overlap")
    for theme in overlap_order(session):
        block = on_page(scene(at(session, overlap.id, chosen=theme), 0.0)).block
        assert theme in {t.id for group in block.groups for t in group.themes}  # type: ignore[attr-defined]


def test_the_answer_of_last_time_that_must_be_seen_is_on_the_page() -> None:
    texts = [f"antwoord {n} met veel woorden over de school en de ouders" for n in range(8)]
    texts[3] += " lang" * 150
    session = at(a_tool_again(*texts), "vraag-1", open=True)
    for n, text in enumerate(texts):
        asked = on_page(scene(at(session, "vraag-1", open=True, page=n), 0.0)).block
        assert any(text.startswith(answer) for answer in asked.answers)  # type: ignore[attr-defined]
    blocks = [on_page(scene(one, 0.0)).block for one in walked(session)]
    said = [answer for block in blocks for answer in block.answers]  # type: ignore[attr-defined]
    assert " ".join(said) == " ".join(texts)
    back = walked(walked(session)[-1], -1)
    assert [on_page(scene(one, 0.0)).block for one in back] == blocks[::-1]


# the keys ---------------------------------------------------------------------------------------


def test_back_to_an_item_is_back_to_the_page_that_was_last() -> None:
    lines = [f"regel {n} met nog een paar woorden" for n in range(30)]
    script = a_script(a_phase("p", 9, a_slide("een", "Een", *lines), a_slide("twee", "Twee")))
    session = at(a_session(script), "een")
    last = walked(session)[-1]
    over = last.with_(stage=pages.step(last, 1))
    assert over.stage.item == "twee" and over.stage.look == Look()
    again = over.with_(stage=pages.step(over, -1))
    assert again.stage == replace(last.stage, visited=again.stage.visited)


def test_a_closed_curtain_opens_and_no_page_is_turned_behind_it() -> None:
    session = many_agreements(9)
    closed = session.with_(stage=replace(session.stage, curtain=True))
    assert on_page(scene(closed, 0.0)).pages == 1
    for by in (1, -1):
        assert pages.step(closed, by) == session.stage


def test_the_welcome_is_one_page() -> None:
    session = a_session().with_(stage=Stage())
    assert on_page(scene(session, 0.0)).pages == 1
    assert pages.step(session, 1) == steering.step(session.script, session.stage, 1)


def test_a_table_that_tells_has_one_page_and_says_how_many_more_were_heard() -> None:
    session = example_evening()
    item = next(iter(session.script.items_of(Feedback)))
    now = at(session, item.id)
    now = now.with_(stage=replace(now.stage, table="C"))
    whole, found = scene(now, 0.0).block, on_page(scene(now, 0.0))
    assert found.pages == 1
    shown = found.block
    assert len(shown.heard) + shown.more == len(whole.heard)  # type: ignore[attr-defined]


def test_random_steps_never_lose_the_way() -> None:
    session = sorted_and_closed(filled(shipped.content().scripts[0]))
    dice = random.Random(4)
    for _ in range(300):
        by = dice.choice((1, 1, -1))
        session = session.with_(stage=pages.step(session, by))
        shown = on_page(scene(session, 0.0))
        assert 0 <= shown.page < shown.pages


def test_choices_of_a_vote_are_numbered_on() -> None:
    names = tuple(f"Een keuze met een naam van een paar woorden, nummer {n}" for n in range(1, 15))
    script = a_script(a_phase("p", 9, DotVote("s", "Wat eerst?", choices=names)))
    session = at(with_choices(a_session(script)), "s")
    found = [on_page(scene(one, 0.0)) for one in walked(session)]
    assert len(found) > 1
    numbered = {
        one.first + n: label
        for one in found
        for n, label in enumerate(one.block.choices)  # type: ignore[attr-defined]
    }
    whole = scene(session, 0.0).block.choices  # type: ignore[attr-defined]
    assert numbered == dict(enumerate(whole, 1))


def test_ten_choices_stand_on_one_page_of_a_wide_screen_and_what_says_how_gives_way() -> None:
    names = tuple(theme.label for theme in example_evening().themes.values())[:10]
    script = a_script(a_phase("p", 9, DotVote("s", "Wat pakken we eerst aan?", choices=names)))
    session = at(with_choices(a_session(script)), "s")
    wide = session.with_(stage=replace(session.stage, shape=(177, 100)))
    one = on_page(scene(wide, 0.0))
    assert one.pages == 1 and one.block.choices == names  # type: ignore[attr-defined]
    assert one.block.split == 5 and not one.block.leads  # type: ignore[attr-defined]
    assert on_page(scene(session, 0.0)).pages == 2, "four by three has less room"
    few = replace(one.block, choices=names[:4])  # type: ignore[call-arg]
    assert pages_of(few, (177, 100))[0].leads  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("many", "dense", "parts"), [(10, False, 1), (11, True, 1), (13, False, 2)]
)
def test_lines_stand_closer_only_where_that_keeps_the_choices_on_one_page(
    many: int, dense: bool, parts: int
) -> None:
    names = tuple(theme.label for theme in example_evening().themes.values())[:many]
    script = a_script(a_phase("p", 9, DotVote("s", "Wat pakken we eerst aan?", choices=names)))
    session = at(with_choices(a_session(script)), "s")
    wide = session.with_(stage=replace(session.stage, shape=(177, 100)))
    one = on_page(scene(wide, 0.0))
    assert (one.pages, one.block.dense) == (parts, dense)  # type: ignore[attr-defined]
    short = replace(scene(wide, 0.0).block, choices=("Taal",) * 13)  # type: ignore[call-arg]
    assert len(pages_of(short, (177, 100))) == 1


def test_pages_are_reckoned_for_the_tightest_screen_that_follows() -> None:
    assert shape_from("177&100") == (177, 100) and shape_from("100&133") == (100, 133)
    for wrong in ("", "177", "0&0", "-3&100", "x&100", "100&" + "9" * 5000, "200&300", "1&2&3"):
        assert shape_from(wrong) in (USUAL, (100, 177)), wrong
    assert tightest([(177, 100), None, (160, 100)]) == (160, 100)
    assert tightest([(177, 100), (100, 177)]) == (100, 100)
    assert tightest([]) is None
