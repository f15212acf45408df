"""Terugkoppeling: table after table tells the room one sentence."""

from __future__ import annotations

from pathlib import Path

from builders import TEACHER, a_session, a_slip, with_slips

from screens.tools import Evening, running
from sessie.domain.editing import set_key_sentence
from sessie.domain.script import Kind
from sessie.domain.stage import current_clock
from sessie.screens.feedback import FeedbackScreen
from sessie.widgets.entry_line import EntryInput


def told(evening: Evening) -> dict[str, str]:
    """What each table told."""
    return {k.table: k.text for k in evening.session.key_sentences.values()}


async def at_feedback(evening: Evening) -> None:
    """The terugkoppeling on the beamer."""
    await evening.to("f1")
    assert isinstance(evening.screen, FeedbackScreen)


async def test_every_table_gets_a_turn_with_a_clock_of_its_own(tmp_path: Path) -> None:
    async with running(tmp_path, a_session()) as evening:
        await at_feedback(evening)
        assert "nog 4 tafels" in evening.text
        for letter in "ABCD":
            await evening.press("n")
            assert f"Tafel {letter} vertelt" in evening.text
            assert "1:00" in evening.text
            evening.hands.forward(15)
            key, clock = current_clock(evening.session.script, evening.session.stage)
            assert (key, clock.running, clock.left(evening.hands.mono)) == (
                f"f1/{letter}",
                True,
                45,
            )
        await evening.press("n")
        assert "vertelt" not in evening.text
        await evening.press("p")
        assert "Tafel D vertelt" in evening.text
        await evening.press("p")
        assert "Tafel C vertelt" in evening.text
        assert sum(clock.running for clock in evening.session.stage.clocks.values()) == 1


async def test_a_key_sentence_is_taken_down_for_the_table_that_tells(tmp_path: Path) -> None:
    async with running(tmp_path, a_session()) as evening:
        await at_feedback(evening)
        await evening.press("n", "n", "k")
        assert evening.screen.query_one(EntryInput).has_focus
        await evening.type("Zonder tolk is het geen gesprek.", "enter")
        assert told(evening) == {"B": "Zonder tolk is het geen gesprek."}
        assert not evening.session.contributions
        await evening.press("f2")
        assert "Tafel B vertelt" in evening.text
        assert "Zonder tolk is het geen gesprek." in evening.text
        assert "1 van 4 tafels" in evening.rows[0]
        await evening.press("n")
        assert "Al gehoord" in evening.text
        assert "Zonder tolk is het geen gesprek." in evening.text


async def test_a_second_key_sentence_takes_the_place_of_the_first(tmp_path: Path) -> None:
    async with running(tmp_path, a_session()) as evening:
        await at_feedback(evening)
        await evening.press("n", "k")
        await evening.type("eerst dit", "enter")
        await evening.type("toch dat", "enter")
        assert told(evening) == {"A": "toch dat"}
        await evening.press("ctrl+z")
        assert told(evening) == {"A": "eerst dit"}
        await evening.press("ctrl+z")
        assert told(evening) == {}


async def test_a_letter_in_front_gives_the_turn_to_that_table(tmp_path: Path) -> None:
    async with running(tmp_path, a_session()) as evening:
        await at_feedback(evening)
        await evening.press("k")
        await evening.type("C: Even binnenkijken", "enter")
        assert told(evening) == {"C": "Even binnenkijken"}
        assert evening.session.stage.table == "C"


async def test_an_eye_opener_is_a_slip_of_the_terugkoppeling(tmp_path: Path) -> None:
    async with running(tmp_path, a_session()) as evening:
        await at_feedback(evening)
        await evening.press("n", "e")
        await evening.type("l Dat wist ik niet", "enter")
        slip = next(iter(evening.session.contributions.values()))
        assert (slip.table, slip.round, slip.kind, slip.role) == ("A", "f1", "eye_opener", TEACHER)
        assert told(evening) == {}
        await evening.press("f2")
        assert "1 eye-opener opgeschreven" in evening.text
        assert "Dat wist ik niet" not in evening.text
        await evening.press("ctrl+z")
        assert "eye-opener opgeschreven" not in evening.text


async def test_the_clock_of_a_table_can_be_paused_and_lengthened(tmp_path: Path) -> None:
    async with running(tmp_path, a_session()) as evening:
        await at_feedback(evening)
        await evening.press("n", "t", "plus")
        _, clock = current_clock(evening.session.script, evening.session.stage)
        assert not clock.running
        assert clock.left(evening.hands.mono) == 120
        assert "2:00" in evening.text


async def test_nobody_tells_any_more_on_the_next_item(tmp_path: Path) -> None:
    async with running(tmp_path, a_session()) as evening:
        await at_feedback(evening)
        await evening.press("n", "right")
        await evening.until(lambda: evening.item == "d3" and evening.shows_item(), "the overlap")
        assert evening.session.stage.table == ""
        await evening.press("left")
        await evening.until(lambda: evening.item == "f1" and evening.shows_item(), "back")
        assert "vertelt" not in evening.text


async def test_what_was_heard_fits_when_many_tables_told_much(tmp_path: Path) -> None:
    session = a_session(tables=12)
    for letter in session.tables:
        session = set_key_sentence(session, "f1", letter, f"Tafel {letter} wil " + "praten " * 30)
    async with running(tmp_path, session, size=(60, 18)) as evening:
        await at_feedback(evening)
        await evening.press("n")
        assert "Tafel A vertelt" in evening.text
        assert "Al gehoord" in evening.text or "praten" in evening.text
        assert "6 / 10" in evening.rows[-1]


async def test_a_slip_that_is_changed_never_becomes_a_key_sentence(tmp_path: Path) -> None:
    slip = a_slip("Dat wist ik niet", round="f1", kind="eye_opener")
    async with running(tmp_path, with_slips(a_session(), slip)) as evening:
        await at_feedback(evening)
        await evening.press("n", "e", "up", "tab", "enter")
        kinds = {s.kind for s in evening.session.contributions.values()}
        known: set[Kind] = set(evening.session.script.kinds)
        assert kinds <= {kind.id for kind in known}
