"""Words that are typed ahead, half typed or another person's: none is lost or given to others."""

from __future__ import annotations

from pathlib import Path

from builders import PARENT, TEACHER, a_session

from screens.telling_tools import (
    TALKED,
    at_line,
    burst,
    said,
    theme_of,
    told,
)
from screens.test_entry_line import followed, line, paste, shows
from screens.tools import running
from sessie.rules.steering import PEEK
from sessie.screens.windows.ask import Instead, Problems
from sessie.widgets.turn_notes import TurnNotes

# in a hurry -------------------------------------------------------------------------------------


async def test_seven_tables_are_told_in_one_go(tmp_path: Path) -> None:
    letters = "ABCDEFG"
    async with running(tmp_path, a_session(tables=7)) as evening:
        await at_line(evening)
        for place, letter in enumerate(letters):
            other = letters[(place + 1) % 7]
            burst(evening, "<ctrl+n>", f"punt van {letter}", "<enter>", "n", "<enter>",
                  f"+{other}o", "<enter>")  # fmt: skip
        await evening.settle()
        await evening.settle()
        assert told(evening) == {letter: f"punt van {letter}" for letter in letters}
        assert [theme_of(evening, letter) for letter in letters] == [
            f"punt van {letter}" for letter in letters
        ]
        assert said(evening) == {
            (f"punt van {letter}", letters[(place + 1) % 7], "thuis")
            for place, letter in enumerate(letters)
        }
        assert evening.session.stage.table == "G"
        assert not evening.session.contributions
        assert line(evening).value == ""
        while evening.app.live.last:
            await evening.press("ctrl+z")
        assert (told(evening), said(evening), evening.session.themes) == ({}, set(), {})
        assert evening.session.stage.table == ""


async def test_letters_in_front_give_the_turn_in_one_go_too(tmp_path: Path) -> None:
    async with running(tmp_path, a_session(tables=7)) as evening:
        await at_line(evening)
        burst(evening, "C", "<enter>", "punt van C", "<enter>", "+A Bl", "<enter>",
              "A: punt van A", "<enter>", "+D", "<enter>")  # fmt: skip
        await evening.settle()
        assert told(evening) == {"C": "punt van C", "A": "punt van A"}
        assert said(evening) == {
            ("punt van C", "A", ""),
            ("punt van C", "B", "school"),
            ("punt van A", "D", ""),
        }


async def test_what_is_half_typed_stays_with_the_table_it_was_for(tmp_path: Path) -> None:
    async with running(tmp_path, a_session()) as evening:
        await at_line(evening)
        burst(evening, "<ctrl+n>", "van A, nog niet", "<ctrl+n>", " af", "<enter>",
              "van B", "<enter>")  # fmt: skip
        await evening.settle()
        assert told(evening) == {"A": "van A, nog niet af", "B": "van B"}
        assert evening.session.stage.table == "B"


async def test_a_half_line_of_another_table_says_so_and_esc_puts_it_aside(tmp_path: Path) -> None:
    async with running(tmp_path, a_session()) as evening:
        await at_line(evening)
        await evening.press("ctrl+n")
        await evening.type("a halve", "ctrl+n")
        assert "Dit is nog de regel van tafel A. Nieuwe zin voor B: esc, i." in evening.text
        await evening.press("escape", "i")
        assert line(evening).value == ""
        assert "Dit is nog" not in evening.text
        assert "1 half getypte regel bij tafel A" in evening.text
        await evening.type("b zin", "enter")
        assert told(evening) == {"B": "zin"}
        await evening.press("escape", "p", "i")
        assert line(evening).value == "A: a halve"
        await evening.type(" zin", "enter")
        assert told(evening) == {"A": "a halve zin", "B": "zin"}
        await evening.type("nog", "escape", "i")
        assert "Hier stond nog een half getypte regel" in evening.text
        await evening.type("C: drie", "enter")
        await evening.dialog(Instead)
        assert "“C: drie”" in evening.words
        await evening.press("escape")
        await evening.back()
        assert line(evening).value == "nogC: drie"


async def test_half_typed_hands_and_eye_openers_stay_too(tmp_path: Path) -> None:
    async with running(tmp_path, a_session()) as evening:
        await at_line(evening)
        await evening.type("A: punt", "enter")
        await evening.type("+C", "ctrl+n")
        assert line(evening).value == ""
        assert "1 half getypte regel bij tafel A" in evening.text
        await evening.type("We zijn een team", "enter")
        assert told(evening) == {"A": "punt", "B": "We zijn een team"}
        await evening.press("escape", "p", "i")
        assert line(evening).value == "+C"
        await evening.press("enter")
        assert said(evening) == {("punt", "C", "")}
        await evening.press("ctrl+n")
        await evening.type("l Dat wist ik niet", "f7", "ctrl+n")
        assert line(evening).value == "B l e: Dat wist ik niet"
        await evening.press("enter")
        slips = [(s.table, s.role, s.kind, s.text) for s in evening.session.contributions.values()]
        assert slips == [("B", TEACHER, "eye_opener", "Dat wist ik niet")]
        assert evening.session.stage.table == "C"


async def test_a_table_that_tells_nothing_new_recognises_what_was_told(tmp_path: Path) -> None:
    async with running(tmp_path, a_session()) as evening:
        await at_line(evening)
        await evening.press("ctrl+n")
        await evening.type("+C")
        assert "Tafel A heeft nog geen kernzin: typ die eerst." in shows(evening)
        assert "niets nieuws" not in shows(evening)
        await evening.press("backspace", "backspace")
        await evening.type("punt van A", "enter")
        await evening.press("ctrl+n")
        await evening.type("punt van B", "enter")
        await evening.press("ctrl+n")
        await evening.type("+D")
        assert "Vertelt zij niets nieuws? Typ + en de tafel die dit al zei." in shows(evening)
        await evening.press("backspace")
        await evening.type("Al")
        assert "Herkend door tafel C voor leerkrachten, bij: nieuw thema “punt van A”" in shows(
            evening
        )
        await evening.press("enter")
        await evening.type("+A B", "enter")
        assert said(evening) == {("punt van A", "C", "school"), ("punt van B", "C", "")}
        await evening.type("-B", "enter")
        assert said(evening) == {("punt van A", "C", "school")}
        assert told(evening) == {"A": "punt van A", "B": "punt van B"}


async def test_what_is_half_told_comes_back_with_the_letter_of_its_table(tmp_path: Path) -> None:
    async with running(tmp_path, a_session()) as evening:
        await at_line(evening)
        await evening.press("ctrl+n")
        await evening.type("We zij")
        await evening.press("pageup")
        await evening.until(lambda: evening.item == "b1" and evening.shows_item(), "the break")
        assert "1 half getypte regel bij Elke tafel één zin" in evening.text
        assert line(evening).value == ""
        evening.hands.forward(PEEK + 1)
        await evening.press("pagedown")
        await evening.until(lambda: evening.item == "f1" and evening.shows_item(), "back")
        await evening.press("escape", "n", "n", "i")
        assert line(evening).value == "" and "1 half getypte regel bij tafel A" in evening.text
        await evening.type("Dat is van ons", "enter")
        assert evening.session.stage.table not in ("", "A")
        assert told(evening) == {evening.session.stage.table: "Dat is van ons"}, "not of table A"
        await evening.press("escape")
        while evening.session.stage.table != "A":
            await evening.press("p")
        await evening.press("i")
        assert line(evening).value == "We zij"


async def test_up_brings_a_sentence_back_to_be_changed_and_never_takes_words_away(
    tmp_path: Path,
) -> None:
    async with running(tmp_path, a_session()) as evening:
        await at_line(evening)
        await evening.press("ctrl+n", "up")
        assert line(evening).value == ""
        await evening.type("o jee, een tlk", "backspace", "backspace")
        await evening.press("home", "delete", "delete")
        await evening.press("enter", "up")
        assert line(evening).value == ": jee, een t"
        assert "in plaats van de vorige" not in shows(evening)
        await evening.type("olk", "up")
        assert line(evening).value == ": jee, een tolk"
        assert "Tafel A · kernzin · in plaats van de vorige" in shows(evening)
        await evening.press("enter")
        assert told(evening) == {"A": "jee, een tolk"}
        assert evening.texts == []


# eye-openers in between -------------------------------------------------------------------------


async def test_one_key_turns_the_line_into_an_eye_opener_and_asks_who_said_it(
    tmp_path: Path,
) -> None:
    async with running(tmp_path, a_session()) as evening:
        await at_line(evening)
        await evening.press("ctrl+n")
        await evening.type("Dat wist ik niet", "f7", "enter")
        assert "Wie zei dit? shift+tab, of zet ervoor: o = ouder, l = leerkracht" in shows(evening)
        assert evening.texts == []
        await evening.press("shift+tab")
        assert "Tafel A · ouder · eye-opener" in shows(evening)
        await evening.press("enter")
        slips = [(s.table, s.role, s.kind, s.text) for s in evening.session.contributions.values()]
        assert slips == [("A", PARENT, "eye_opener", "Dat wist ik niet")]
        assert "Tafel A · kernzin" in shows(evening)
        await evening.type("nog een", "f7", "enter")
        assert "Wie zei dit?" in shows(evening), "the role of another person is not kept"
        await evening.press("f7", "enter")
        assert told(evening) == {"A": "nog een"}


async def test_an_eye_opener_is_shown_once_and_the_line_says_what_comes_next(
    tmp_path: Path,
) -> None:
    async with running(tmp_path, a_session()) as evening:
        await at_line(evening)
        await evening.press("ctrl+n")
        times = followed(evening)
        await evening.press("f7")
        assert "Tafel A · rol? · eye-opener" in shows(evening)
        await evening.press("shift+tab")
        assert "Tafel A · ouder · eye-opener" in shows(evening)
        assert times() == (0, 0)
        await evening.type("Dat wist ik niet", "enter")
        assert times() == (1, 1)
        assert "Tafel A · kernzin" in shows(evening)
        await evening.type("punt", "enter")
        assert times() == (2, 2)
        assert told(evening) == {"A": "punt"}


async def test_a_key_sentence_with_a_role_in_front_is_not_stored(tmp_path: Path) -> None:
    async with running(tmp_path, a_session()) as evening:
        await at_line(evening)
        await evening.type("B o Ook dit", "enter")
        assert "Een kernzin is van de hele tafel." in shows(evening)
        assert told(evening) == {}
        await evening.press("f7", "enter")
        slips = [(s.table, s.role, s.text) for s in evening.session.contributions.values()]
        assert slips == [("B", PARENT, "Ook dit")]


async def test_two_pasted_sentences_of_one_table_are_not_stored(tmp_path: Path) -> None:
    async with running(tmp_path, a_session()) as evening:
        await at_line(evening)
        for pasted, problem in (
            ("A: een\nA: twee", "Regel 2: Er staan twee kernzinnen van tafel A"),
            ("A: een\n+B", "Regel 2: Typ een regel met + of - apart"),
        ):
            await paste(evening, pasted)
            await evening.dialog(Problems)
            assert problem in evening.words
            await evening.press("escape")
            await evening.back()
        assert told(evening) == {}


async def test_the_notes_are_not_there_while_slips_of_another_round_are_typed(
    tmp_path: Path,
) -> None:
    async with running(tmp_path, a_session()) as evening:
        await at_line(evening)
        await evening.type(f"A: {TALKED}", "enter")
        await evening.press("f3")
        assert not evening.screen.query_one(TurnNotes).display
        await evening.type("B o 1", "enter")
        assert evening.texts == ["1"]
        assert theme_of(evening, "A") == ""
