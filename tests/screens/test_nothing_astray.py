"""What is typed goes to its own round and takes nobody's place, and no look stops a clock."""

from __future__ import annotations

from pathlib import Path

import pytest
from builders import a_phase, a_round, a_script, a_session, a_slide
from textual.widgets import Static

from screens.test_entry_line import at_work, line, paste, shows, stored
from screens.tools import Evening, running
from sessie.exchange.evening import to_json
from sessie.flows import read_files
from sessie.model.session import Session
from sessie.model.stage import current_clock
from sessie.rules.slips import set_key_sentence, set_score
from sessie.screens.windows.ask import Instead
from sessie.widgets.public_view import PublicView

SCRIPT = a_script(
    a_phase("p1", 5, a_slide("d1")),
    a_phase("p2", 30, a_round("r1", "Samen", joint=True, score=(1, 10)), a_slide("d2")),
)


def left(evening: Evening) -> float:
    """Seconds left on the clock of what is on the beamer, when it runs."""
    _, clock = current_clock(evening.session.script, evening.session.stage)
    assert clock.running
    return clock.left(evening.hands.mono)


async def arrived(evening: Evening, item: str) -> None:
    await evening.until(lambda: evening.item == item and evening.shows_item(), item)


def asked(evening: Evening) -> str:
    """The question of the window on top."""
    return " ".join(evening.seen(evening.screen.query(Static).first()).split())


def answers(session: Session) -> dict[str, str]:
    """What tables said as a whole."""
    said = {name: sentence.text for name, sentence in session.key_sentences.items()}
    return said | {f"# {name}": str(score.value) for name, score in session.scores.items()}


async def test_three_lines_in_the_break_are_three_slips_also_after_a_peek(tmp_path: Path) -> None:
    async with running(tmp_path, a_session()) as evening:
        for item in ("r1", "r2", "b1"):
            await evening.to(item)
        await evening.press("right")
        await evening.until(lambda: evening.item == "f1" and evening.shows_item(), "the peek")
        await evening.press("left")
        await evening.until(lambda: evening.item == "b1" and evening.shows_item(), "the break")
        await evening.press("i")
        assert "Wensen" in shows(evening)
        for text in ("A o Meer tijd voor gesprek", "Minder toetsen", "Brieven in het Turks"):
            await evening.type(text, "enter")
        assert evening.texts == ["Meer tijd voor gesprek", "Minder toetsen", "Brieven in het Turks"]
        assert {slip.round for slip in evening.session.contributions.values()} == {"r2"}
        assert not evening.session.key_sentences


@pytest.mark.parametrize("how", ["keys", "click", "clicker", "overview", "wheel"])
async def test_no_way_of_looking_around_stops_the_clock_of_a_round(
    tmp_path: Path, how: str
) -> None:
    async with running(tmp_path, a_session()) as evening:
        await evening.to("r1")
        await evening.to("r2")
        await evening.press("t")
        for step, item in ((1, "b1"), (-1, "r2"), (-1, "r1"), (1, "r2")):
            evening.hands.forward(20)
            if how == "keys":
                await evening.press("right" if step > 0 else "left")
            elif how == "clicker":
                await evening.press("pagedown" if step > 0 else "pageup")
            elif how == "click":
                evening.screen.query_one(PublicView).post_message(PublicView.Clicked(step, -1))
            elif how == "wheel":
                evening.screen.query_one(PublicView).post_message(PublicView.Scrolled(step))
                continue
            else:
                await evening.press("g", "down" if step > 0 else "up", "enter")
            await arrived(evening, item)
        await evening.settle()
        assert evening.item == "r2"
        assert left(evening) == 900.0 - 80.0


async def test_going_on_stops_the_clock_of_what_is_over(tmp_path: Path) -> None:
    async with running(tmp_path, a_session()) as evening:
        await evening.to("r1")
        await evening.to("r2")
        await evening.press("t")
        evening.hands.forward(60)
        await evening.press("right")
        await evening.until(lambda: evening.item == "b1" and evening.shows_item(), "the break")
        evening.hands.forward(600)
        clock = evening.session.stage.clocks["r2"]
        assert (clock.running, clock.left(evening.hands.mono)) == (False, 840.0)


@pytest.mark.parametrize(
    ("typed", "asks", "behind"),
    [
        ("B =: Voorlezen", "Tafel B zei al: “Elke dag lezen”. Vervangen door “Voorlezen”?", True),
        ("B =: -", "Tafel B zei al: “Elke dag lezen”. Weghalen?", False),
        ("B #: 8", "Tafel B gaf al: “7”. Vervangen door “8”?", False),
    ],
)
async def test_what_is_there_is_only_replaced_after_a_question(
    tmp_path: Path, typed: str, asks: str, behind: bool
) -> None:
    session = set_score(
        set_key_sentence(a_session(SCRIPT), "r1", "B", "Elke dag lezen"), "r1", "B", 7
    )
    async with running(tmp_path, session) as evening:
        await at_work(evening, "r1")
        before = answers(evening.session)
        await evening.type(typed, "enter")
        await evening.dialog(Instead)
        assert asked(evening) == asks
        assert ("Erachter zetten" in evening.words) is behind
        await evening.type("veel letters erachteraan", "enter")
        await evening.back()
        assert answers(evening.session) == before
        assert line(evening).value == typed
        assert line(evening).has_focus
        await evening.press("enter", "right", "enter")
        await evening.back()
        assert answers(evening.session) != before
        assert line(evening).value == ""
        await evening.press("ctrl+z")
        assert answers(evening.session) == before


async def test_the_same_again_asks_nothing_and_behind_keeps_both(tmp_path: Path) -> None:
    session = set_key_sentence(a_session(SCRIPT), "r1", "B", "Elke dag lezen")
    async with running(tmp_path, session) as evening:
        await at_work(evening, "r1")
        await evening.type("B =: Elke dag lezen", "enter")
        assert line(evening).value == ""
        await evening.type("B =: Voorlezen", "enter")
        await evening.press("right", "right", "enter")
        await evening.back()
        assert answers(evening.session) == {"r1/B": "Elke dag lezen; Voorlezen"}


async def test_a_paste_asks_once_for_all_that_it_would_replace(tmp_path: Path) -> None:
    session = set_key_sentence(a_session(SCRIPT), "r1", "B", "Elke dag lezen")
    async with running(tmp_path, session) as evening:
        await at_work(evening, "r1")
        await paste(evening, "A o: Meer tijd\nB =: Voorlezen\nC =: Nieuw")
        await evening.dialog(Instead)
        assert asked(evening) == (
            "Er zijn 3 regels geplakt. "
            "Tafel B zei al: “Elke dag lezen”. Vervangen door “Voorlezen”?"
        )
        await evening.press("enter")
        await evening.back()
        assert answers(evening.session) == {"r1/B": "Elke dag lezen"}
        assert not stored(evening.session)
        await paste(evening, "A o: Meer tijd\nB =: Voorlezen\nC =: Nieuw")
        await evening.dialog(Instead)
        await evening.press("right", "enter")
        await evening.back()
        assert answers(evening.session) == {"r1/B": "Voorlezen", "r1/C": "Nieuw"}
        assert evening.texts == ["Meer tijd"]


async def test_an_evening_that_is_read_in_asks_too(tmp_path: Path) -> None:
    session = set_key_sentence(a_session(SCRIPT), "r1", "B", "Elke dag lezen")
    path = tmp_path / "avond.json"
    path.write_bytes(to_json(set_key_sentence(session, "r1", "B", "Voorlezen")))
    async with running(tmp_path, session) as evening:
        for keys, said in (((), "Elke dag lezen"), (("right",), "Voorlezen")):
            evening.app.run_worker(read_files(evening.app, [path]))
            await evening.dialog(Instead)
            assert asked(evening) == "Tafel B zei al: “Elke dag lezen”. Vervangen door “Voorlezen”?"
            await evening.press(*keys, "enter")
            await evening.back()
            assert answers(evening.session) == {"r1/B": said}
        assert "Niet overgenomen" in evening.said[0]
