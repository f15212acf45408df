"""Terugkoppeling: table after table tells the room one sentence."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from builders import TEACHER, a_session, a_slip, with_slips

from screens.telling_tools import at_line
from screens.tools import Evening, running
from sessie.model.script import Kind
from sessie.model.stage import current_clock
from sessie.rules.slips import set_key_sentence
from sessie.rules.steering import PEEK
from sessie.screens.stage.feedback import FeedbackScreen
from sessie.screens.windows.ask import Instead
from sessie.screens.windows.overview import TurnsScreen
from sessie.widgets.entry_line import EntryInput


def told(evening: Evening) -> dict[str, str]:
    """What each table told."""
    return {k.table: k.text for k in evening.session.key_sentences.values()}


def shows(evening: Evening, words: str) -> bool:
    """Whether these words stand somewhere."""
    return words in evening.words


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


async def test_a_second_key_sentence_takes_the_place_of_the_first_after_a_question(
    tmp_path: Path,
) -> None:
    async with running(tmp_path, a_session()) as evening:
        await at_feedback(evening)
        await evening.press("n", "k")
        await evening.type("eerst dit", "enter")
        await evening.type("toch dat", "enter")
        await evening.dialog(Instead)
        assert "Tafel A zei al: “eerst dit”." in evening.words
        assert "Vervangen door “toch dat”?" in evening.words
        await evening.press("enter", "enter")
        await evening.dialog(Instead)
        assert told(evening) == {"A": "eerst dit"}, "no Enter too many replaces anything"
        await evening.press("right", "enter")
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
        evening.hands.forward(30)
        await evening.press("left")
        await evening.until(lambda: evening.item == "f1" and evening.shows_item(), "back")
        assert "Tafel A vertelt" in evening.text, "it was only looked ahead"
        assert "0:30" in evening.text
        await evening.press("right")
        await evening.until(lambda: evening.item == "d3" and evening.shows_item(), "the overlap")
        evening.hands.forward(PEEK + 1)
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


async def test_the_room_is_told_in_words_that_time_is_nearly_up_and_up(tmp_path: Path) -> None:
    async with running(tmp_path, a_session()) as evening:
        await at_feedback(evening)
        await evening.press("n")
        empty, full = evening.rows[3].count("─"), 0
        assert "bijna" not in evening.text
        for seconds, words in ((49, "0:11"), (1, "bijna tijd 0:10"), (9, "bijna tijd 0:01"),
                               (1, "de tijd is om"), (75, "de tijd is om")):  # fmt: skip
            await evening.later(seconds)
            await evening.until(partial(shows, evening, words), words)
            assert evening.rows[3].count("━") > full or words == "de tijd is om"
            full = evening.rows[3].count("━")
        assert full == empty
        assert "0:" not in evening.text.splitlines()[2], "the room does not see how much too long"
        await evening.press("plus", "plus")
        await evening.until(lambda: "0:45" in evening.text, "more time")
        await evening.press("t")
        assert "⏸ 0:45" in evening.text


async def test_the_facilitator_sees_who_is_next_and_how_much_too_long_it_takes(
    tmp_path: Path,
) -> None:
    async with running(tmp_path, a_session(tables=9)) as evening:
        await at_feedback(evening)
        await evening.press("f2")
        assert "hierna A, B, C, D, E en nog 4 · ctrl+n begint" in evening.words
        await evening.press("ctrl+n")
        assert "Tafel A vertelt · hierna B, C, D, E, F en nog 3" in evening.text
        evening.hands.forward(72)
        await evening.until(lambda: "0:12 te lang" in evening.text, "too long")
        for _ in range(8):
            await evening.press("ctrl+n")
            evening.hands.forward(20)
        assert "Tafel I vertelt · de laatste tafel" in evening.text


async def test_a_table_that_is_skipped_comes_back_at_the_end(tmp_path: Path) -> None:
    async with running(tmp_path, a_session()) as evening:
        await at_feedback(evening)
        seen = []
        for key in ("n", "n", "x", "n", "n", "n", "n"):
            await evening.press(key)
            seen.append(evening.session.stage.table)
            evening.hands.forward(20)
        assert seen == ["A", "B", "C", "D", "B", "", ""]
        assert "Alle tafels zijn geweest." in evening.text
        assert "4 van 4 tafels" in evening.rows[0]
        assert evening.said == ["Alle tafels zijn geweest. Met p ga je terug."]
        await evening.press("p")
        assert "Tafel B vertelt" in evening.text
        await evening.press("x")
        assert evening.said[-1].startswith("Tafel B is de laatste")
        assert evening.session.stage.table == "B"


async def test_a_turn_is_taken_back_before_what_was_typed(tmp_path: Path) -> None:
    async with running(tmp_path, a_session()) as evening:
        await at_feedback(evening)
        await evening.press("n", "k")
        await evening.type("Dit", "enter", "escape", "x")
        assert evening.session.stage.table == "B"
        assert evening.session.stage.turns[-1] == "A"
        await evening.press("ctrl+z")
        assert evening.said[-1] == "Teruggehaald: tafel B aan het woord"
        assert evening.session.stage.table == "A"
        assert told(evening) == {"A": "Dit"}
        await evening.press("ctrl+z")
        assert told(evening) == {}
        assert evening.session.stage.table == "A"


async def test_after_another_slide_the_next_is_who_was_not_heard_yet(tmp_path: Path) -> None:
    async with running(tmp_path, a_session()) as evening:
        await at_feedback(evening)
        for _ in range(2):
            await evening.press("n")
            evening.hands.forward(30)
        await evening.press("right")
        await evening.until(lambda: evening.item == "d3" and evening.shows_item(), "the overlap")
        evening.hands.forward(PEEK + 1)
        await evening.press("left")
        await evening.until(lambda: evening.item == "f1" and evening.shows_item(), "back")
        assert "Er vertellen nog 2 tafels." in evening.text
        await evening.press("n")
        assert "Tafel C vertelt" in evening.text


async def test_the_order_of_the_tables_can_be_changed(tmp_path: Path) -> None:
    async with running(tmp_path, a_session(tables=5)) as evening:
        await at_feedback(evening)
        await evening.press("n")
        evening.hands.forward(20)
        await evening.press("n", "w")
        await evening.dialog(TurnsScreen)
        assert "Tafel A ✓ is geweest" in evening.words
        assert "Tafel B vertelt nu" in evening.words
        await evening.press("down", "down", "ctrl+up", "ctrl+up", "ctrl+up", "ctrl+down")
        await evening.press("escape")
        await evening.back()
        assert evening.session.stage.turns == ("A", "B", "E", "C", "D")
        await evening.press("w")
        await evening.dialog(TurnsScreen)
        await evening.press("enter", "down", "down", "enter", "w")
        await evening.back()
        assert evening.session.stage.turns == ("A", "B", "C", "D", "E")
        await evening.press("n")
        assert "Tafel C vertelt" in evening.text


async def test_a_click_picks_a_table_up_and_another_click_puts_it_down(tmp_path: Path) -> None:
    async with running(tmp_path, a_session()) as evening:
        await at_feedback(evening)
        await evening.press("w")
        await evening.dialog(TurnsScreen)
        await evening.click("Tafel D")
        assert "opgepakt" in evening.text
        await evening.click("Tafel A")
        assert "opgepakt" not in evening.text
        await evening.press("escape")
        await evening.back()
        assert evening.session.stage.turns == ("D", "A", "B", "C")


async def test_putting_right_what_a_table_told_leaves_the_turn_where_it_is(tmp_path: Path) -> None:
    async with running(tmp_path, a_session()) as evening:
        await at_line(evening)
        for table in "AB":
            await evening.type(f"{table}: Wij willen rust", "enter")
        await evening.type("C", "enter")
        assert evening.session.stage.table == "C"
        await evening.type("A: Wij willen meer rust", "enter", "right", "enter")
        await evening.back()
        assert told(evening)["A"] == "Wij willen meer rust"
        assert evening.session.stage.table == "C"
