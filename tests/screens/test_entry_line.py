"""Slips come in by the entry line: typed, pasted, and changed where they were typed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from unittest.mock import Mock

import pytest
from builders import PARENT, TEACHER, a_session, a_slip, with_slips
from textual import events

from screens.tools import Evening, running
from sessie.model.session import Session
from sessie.rules.steering import PEEK
from sessie.screens.stage.round import RoundScreen
from sessie.screens.windows.ask import Confirm, Instead
from sessie.store.session_store import SessionStore
from sessie.widgets.entry_line import EntryInput, EntryLine


def stored(session: Session) -> list[tuple[str, str, str, str]]:
    """Table, role, kind and text of every slip."""
    return [(s.table, s.role, s.kind, s.text) for s in session.contributions.values()]


def line(evening: Evening) -> EntryInput:
    """The input of the entry line."""
    return evening.screen.query_one(EntryInput)


def shows(evening: Evening) -> str:
    """What stands under the entry line."""
    return evening.seen(evening.screen.query_one("#entry-shows"))


def followed(evening: Evening) -> Callable[[], tuple[int, int]]:
    """Gives how often the screen on top has shown the room and the werkblad anew since."""
    screen = evening.screen
    room, desk = Mock(wraps=screen.follow_view), Mock(wraps=screen.follow_desk)  # type: ignore[attr-defined]
    screen.follow_view, screen.follow_desk = room, desk  # type: ignore[attr-defined]
    return lambda: (room.call_count, desk.call_count)


async def at_work(evening: Evening, item: str = "r2") -> None:
    """The item on the beamer and the werkblad open."""
    await evening.to(item)
    await evening.desk()


async def paste(evening: Evening, text: str) -> None:
    """Paste into what has the focus."""
    evening.app.post_message(events.Paste(text))
    await evening.settle()


@pytest.mark.parametrize("key", ["f2", "i", "enter"])
async def test_a_key_opens_the_werkblad_with_the_cursor_in_the_entry_line(
    tmp_path: Path, key: str
) -> None:
    async with running(tmp_path, a_session()) as evening:
        await evening.to("r2")
        await evening.press(key)
        assert line(evening).has_focus
        assert "Werkblad" in evening.text
        await evening.press("escape")
        assert not line(evening).has_focus
        await evening.press("i")
        assert line(evening).has_focus
        await evening.press("f2")
        assert "Werkblad" not in evening.text


async def test_one_line_is_one_slip_and_the_next_keeps_its_beginning(tmp_path: Path) -> None:
    async with running(tmp_path, a_session()) as evening:
        await at_work(evening)
        await evening.type("B l w Meer tijd", "enter")
        await evening.type("ook dit", "enter")
        await evening.type("o: en dit", "enter")
        await evening.type("C nog een", "enter")
        assert "Zet de rol ervoor, bijvoorbeeld: C o Meer tijd." in shows(evening)
        line(evening).put("")
        await evening.type("C O nog een", "enter")
        assert stored(evening.session) == [
            ("B", TEACHER, "wens", "Meer tijd"),
            ("B", TEACHER, "wens", "ook dit"),
            ("B", PARENT, "wens", "en dit"),
            ("C", PARENT, "wens", "nog een"),
        ]
        assert line(evening).value == ""


async def test_a_slip_is_shown_once_also_when_the_next_line_keeps_more_of_it(
    tmp_path: Path,
) -> None:
    async with running(tmp_path, a_session()) as evening:
        await at_work(evening)
        times = followed(evening)
        await evening.type("B l w Meer tijd", "enter")
        assert times() == (1, 1)
        await evening.type("C o i Koffie", "enter")
        assert times() == (2, 2)
        await evening.press("tab")
        assert "Tafel C · ouder · wens" in shows(evening)
        assert times() == (2, 2)
        assert stored(evening.session) == [
            ("B", TEACHER, "wens", "Meer tijd"),
            ("C", PARENT, "idee", "Koffie"),
        ]


async def test_what_would_be_stored_stands_under_the_line_while_typing(tmp_path: Path) -> None:
    async with running(tmp_path, a_session()) as evening:
        await at_work(evening)
        await evening.type("C l i Kofkar")
        assert "Tafel C · leerkracht · idee" in shows(evening)
        assert "6/280" in shows(evening)
        await evening.press("enter")
        assert "Tafel C · leerkracht · idee" in shows(evening)


async def test_a_beginning_without_text_is_kept_and_stores_nothing(tmp_path: Path) -> None:
    async with running(tmp_path, a_session()) as evening:
        await at_work(evening)
        await evening.type("D l i", "enter")
        assert not evening.session.contributions
        assert line(evening).value == ""
        assert "Tafel D · leerkracht · idee" in shows(evening)


async def test_tab_changes_the_kind_and_shift_tab_the_role(tmp_path: Path) -> None:
    async with running(tmp_path, a_session()) as evening:
        await at_work(evening)
        await evening.type("B o w u bent welkom", "tab")
        assert "Tafel B · ouder · idee" in shows(evening)
        await evening.press("shift+tab")
        assert "Tafel B · leerkracht · idee" in shows(evening)
        await evening.press("tab", "enter")
        assert stored(evening.session) == [("B", TEACHER, "wens", "u bent welkom")]


async def test_a_line_says_what_tab_makes_of_it_also_after_enter_without_a_text(
    tmp_path: Path,
) -> None:
    async with running(tmp_path, a_session()) as evening:
        await at_work(evening)
        await evening.type("B o w Meer tijd", "enter")
        await evening.press("enter", "tab")
        assert "Tafel B · ouder · idee" in shows(evening)


async def test_a_table_that_is_not_there_is_refused_and_the_line_stays(tmp_path: Path) -> None:
    async with running(tmp_path, a_session()) as evening:
        await at_work(evening)
        await evening.type("H o tekst", "enter")
        assert "Tafel H is er niet: kies uit A t/m D." in shows(evening)
        assert not evening.session.contributions
        assert line(evening).value == "H o tekst"


async def test_a_line_that_enter_did_not_store_says_so_until_it_is_mended(tmp_path: Path) -> None:
    async with running(tmp_path, a_session()) as evening:
        await at_work(evening)
        await evening.type("Q o w Meer")
        marked = evening.screen.query_one("#entry-shows")
        assert shows(evening).startswith("! ") and not marked.has_class("-refused")
        await evening.press("enter")
        assert shows(evening).startswith("! Nog niet bewaard.") and marked.has_class("-refused")
        await evening.type(" tijd", "enter")
        assert line(evening).value == "Q o w Meer tijd" and marked.has_class("-refused")
        await evening.press("home", "delete")
        await evening.type("B", "enter")
        assert evening.texts == ["Meer tijd"] and not marked.has_class("-refused")


async def test_too_long_a_text_is_refused_with_its_length_and_stays(tmp_path: Path) -> None:
    async with running(tmp_path, a_session()) as evening:
        await at_work(evening)
        await evening.type("B o ")
        await paste(evening, "x" * 281)
        await evening.press("enter")
        assert "Te lang: 281 van 280 tekens." in shows(evening)
        assert not evening.session.contributions
        assert line(evening).value == "B o " + "x" * 281
        await evening.press("backspace", "enter")
        assert evening.texts == ["x" * 280]


async def test_up_changes_the_last_slip_of_the_round(tmp_path: Path) -> None:
    slips = a_slip("eerste"), a_slip("elders", round="r1", kind="sterk_punt")
    async with running(tmp_path, with_slips(a_session(), *slips)) as evening:
        await at_work(evening)
        await evening.press("up")
        assert line(evening).value.endswith("eerste")
        assert "Wijzigen" in shows(evening)
        await evening.type(" keer", "enter")
        assert stored(evening.session)[0] == ("A", PARENT, "wens", "eerste keer")
        assert "Wijzigen" not in shows(evening)
        assert len(evening.texts) == 2


async def test_words_that_a_table_wrote_meanwhile_are_not_written_over_unseen(
    tmp_path: Path,
) -> None:
    async with running(tmp_path, with_slips(a_session(), "eerste")) as evening:
        await at_work(evening)
        await evening.press("up")
        await evening.type(" keer")
        held = evening.session.contributions["b001"]
        own = replace(held, text="van de tafel zelf", theme="")
        evening.app.live.edit("", lambda s: s.put("contributions", own), noted=False)
        await evening.press("enter")
        assert evening.texts == ["van de tafel zelf"]
        assert "net zelf veranderd" in evening.said[-1]
        assert line(evening).value.endswith("eerste keer")
        await evening.press("enter")
        assert evening.texts == ["eerste keer"]
        await evening.press("escape", "ctrl+z")
        assert evening.texts == ["van de tafel zelf"]


async def test_up_can_move_the_last_slip_to_another_table_and_role(tmp_path: Path) -> None:
    async with running(tmp_path, with_slips(a_session(), "eerste")) as evening:
        await at_work(evening)
        await evening.press("up", "shift+tab", "home", "delete")
        await evening.type("C", "enter")
        assert stored(evening.session) == [("C", TEACHER, "wens", "eerste")]


async def test_escape_lets_go_of_the_slip_that_was_being_changed(tmp_path: Path) -> None:
    async with running(tmp_path, with_slips(a_session(), "eerste")) as evening:
        await at_work(evening)
        await evening.press("up")
        await evening.type(" anders", "escape")
        assert line(evening).value == ""
        assert line(evening).has_focus
        await evening.type("B o nieuw", "enter")
        assert evening.texts == ["eerste", "nieuw"]


@pytest.mark.parametrize("own", [False, True])
async def test_who_looks_at_the_last_slip_and_leaves_comes_back_in_an_empty_line(
    tmp_path: Path, own: bool
) -> None:
    async with running(tmp_path, with_slips(a_session(), "eerste"), own_window=own) as evening:
        await evening.to("r2")
        await evening.press("i", "up", "escape")
        assert not line(evening).has_focus
        await evening.press("minus")
        assert evening.session.stage.clocks["r2"].total == 14 * 60
        await evening.press("i")
        assert line(evening).has_focus and line(evening).value == ""
        await evening.press("up")
        await evening.type(" keer", "escape")
        assert line(evening).has_focus and "nog een keer esc" in evening.said[-1]
        await evening.press("escape", "i")
        assert line(evening).has_focus and line(evening).value == ""
        assert evening.texts == ["eerste"]


async def test_a_slip_taken_back_while_it_was_being_changed_is_let_go(tmp_path: Path) -> None:
    async with running(tmp_path, a_session()) as evening:
        await at_work(evening)
        await evening.type("B o eerste", "enter", "up", "ctrl+z")
        await evening.dialog(Confirm)
        await evening.press("enter")
        await evening.back()
        assert evening.texts == []
        assert "Wijzigen" not in shows(evening)
        await evening.type("nieuw", "enter")
        assert evening.texts == ["nieuw"]


async def test_a_slip_that_is_changed_on_another_round_stays_in_its_own(tmp_path: Path) -> None:
    async with running(
        tmp_path, with_slips(a_session(), a_slip("een", round="r1", kind="sterk_punt"))
    ) as evening:
        await at_work(evening, "r1")
        await evening.press("up", "pagedown")
        await evening.until(lambda: evening.item == "r2", "the next round")
        await evening.type(" keer", "enter")
        for slip in evening.session.contributions.values():
            item = evening.session.script.collecting_item(slip.round)
            assert item is not None
            assert slip.kind in item.kinds, slip


async def test_slips_of_another_round_are_typed_in_the_break(tmp_path: Path) -> None:
    async with running(tmp_path, a_session()) as evening:
        await evening.to("r2")
        await evening.press("right")
        await evening.until(lambda: evening.item == "b1" and evening.shows_item(), "the break")
        await evening.desk()
        await evening.type("B o nog een wens", "enter")
        await evening.press("f3")
        await evening.type("C l goed zo", "enter")
        await evening.press("f4", "f4", "tab")
        await evening.type("D o wat ik hoorde", "enter")
        rounds = [(s.round, s.kind) for s in evening.session.contributions.values()]
        assert rounds == [("r2", "wens"), ("r1", "sterk_punt"), ("f1", "eye_opener")]
        assert evening.item == "b1"


async def test_the_round_is_named_while_typing_and_a_choice_holds_until_a_new_one_begins(
    tmp_path: Path,
) -> None:
    async with running(tmp_path, a_session()) as evening:
        await at_work(evening, "r1")
        assert "Tevreden" in shows(evening)
        await evening.press("f4")
        assert "Wensen" in shows(evening)
        await evening.press("f3", "escape", "right")
        await evening.until(lambda: "Wensen" in shows(evening), "the new round")
        await evening.press("f3", "escape", "right")
        await evening.until(lambda: evening.item == "b1" and evening.shows_item(), "the break")
        await evening.until(lambda: "Tevreden" in shows(evening), "the chosen round")


async def test_going_on_to_the_terugkoppeling_brings_the_line_there(tmp_path: Path) -> None:
    async with running(tmp_path, a_session()) as evening:
        await evening.to("f1")
        evening.hands.forward(PEEK + 1)
        await at_work(evening, "b1")
        await evening.press("f3")
        await evening.type("C l half")
        await evening.to("f1")
        assert line(evening).value == "" and "Elke tafel één zin" in shows(evening)
        assert "De regel is nu voor: Elke tafel één zin." in evening.said
        assert "1 half getypte regel bij Tevreden" in evening.text
        await evening.type("A: onze zin", "enter")
        assert not evening.texts and [k.text for k in evening.session.key_sentences.values()] == [
            "onze zin"
        ]
        await evening.press("f3")
        assert line(evening).value == "", "one stays: that is another round"
        assert "Elke tafel" not in shows(evening)


async def test_a_line_typed_on_a_slide_belongs_to_the_round_before(tmp_path: Path) -> None:
    async with running(tmp_path, a_session()) as evening:
        await evening.to("r1")
        await at_work(evening, "d3")
        await evening.type("B o laat briefje", "enter")
        assert [s.round for s in evening.session.contributions.values()] == ["r1"]


async def test_a_new_line_is_never_glued_behind_a_half_one_that_was_left(tmp_path: Path) -> None:
    async with running(tmp_path, a_session()) as evening:
        await at_work(evening, "r1")
        for typed, keys, texts in (
            ("A o nieuw idee", "enter", []),
            ("", "right enter", ["half getypt", "nieuw idee"]),
        ):
            if typed:
                await evening.type("C l half getypt")
                assert "Hier stond nog" not in evening.text
                await evening.press("escape", "i")
                assert "Hier stond nog een half getypte regel" in evening.text
                await evening.type(typed)
            await evening.press("enter")
            await evening.dialog(Instead)
            assert "“C l half getypt”" in evening.words and "“A o nieuw idee”" in evening.words
            await evening.press(*keys.split())
            await evening.back()
            assert evening.texts == texts
        slips = evening.session.contributions.values()
        assert [(s.table, s.role) for s in slips] == [("C", TEACHER), ("A", PARENT)]
        assert line(evening).value == "" and "Hier stond nog" not in evening.text
        await evening.type("C l half ge", "escape", "i")
        await evening.type("typt", "enter")
        assert evening.texts[2:] == ["half getypt"], "who goes on is not asked"
        await evening.type("C l klas", "escape", "i")
        await evening.type("A o x", "enter")
        await evening.dialog(Instead)
        await evening.press("right", "right", "enter")
        await evening.back()
        assert evening.texts[3:] == ["klasA o x"]
        assert line(evening).value == ""


async def test_what_is_half_typed_stays_with_its_round_and_comes_back(tmp_path: Path) -> None:
    async with running(tmp_path, a_session()) as evening:
        await at_work(evening, "r1")
        await evening.type("B o Fijn dat")
        await evening.press("pagedown")
        await evening.until(lambda: evening.item == "r2", "the next round")
        assert line(evening).value == ""
        assert "1 half getypte regel bij Tevreden" in evening.text
        await evening.type("C l Meer tijd", "enter")
        await evening.press("escape", "right")
        await evening.until(lambda: evening.item == "b1" and evening.shows_item(), "the break")
        await evening.press("i", "f3")
        assert line(evening).value == "B o Fijn dat"
        assert "half getypte" not in evening.text
        await evening.type(" de juf belt", "enter")
        slips = evening.session.contributions.values()
        assert [(s.round, s.table, s.kind, s.text) for s in slips] == [
            ("r2", "C", "wens", "Meer tijd"),
            ("r1", "B", "sterk_punt", "Fijn dat de juf belt"),
        ]
        assert not evening.app.live.waiting.lines


async def test_a_half_typed_line_keeps_table_role_and_kind_of_its_own(tmp_path: Path) -> None:
    async with running(tmp_path, a_session()) as evening:
        await at_work(evening, "r2")
        await evening.type("B o i Koffie", "enter")
        await evening.type("ook thee")
        await evening.press("pageup")
        await evening.type("C l Goed zo", "enter")
        await evening.press("pagedown")
        assert line(evening).value == "ook thee"
        assert "Tafel B · ouder · idee" in shows(evening)
        await evening.press("enter")
        assert stored(evening.session)[-1] == ("B", PARENT, "idee", "ook thee")


async def test_a_slip_that_is_half_changed_comes_back_as_that_slip(tmp_path: Path) -> None:
    async with running(tmp_path, with_slips(a_session(), "eerste")) as evening:
        await at_work(evening)
        await evening.press("up", "shift+tab")
        await evening.type(" keer")
        await evening.press("pageup")
        assert line(evening).value == ""
        assert "Wijzigen" not in shows(evening)
        await evening.press("pagedown")
        assert "Wijzigen: Tafel A · leerkracht" in shows(evening)
        await evening.press("enter")
        assert stored(evening.session) == [("A", TEACHER, "wens", "eerste keer")]


async def test_up_does_not_take_the_place_of_what_is_half_typed(tmp_path: Path) -> None:
    async with running(tmp_path, with_slips(a_session(), "eerste")) as evening:
        await at_work(evening)
        await evening.type("B l nog niet", "up")
        assert line(evening).value == "B l nog niet"
        assert "In de regel staat nog tekst" in evening.said[-1]


@pytest.mark.parametrize("leave", [("f2", "f2"), ("g", "escape"), ("escape", "f6", "escape", "i")])
async def test_a_half_typed_line_outlives_windows_and_screens(
    tmp_path: Path, leave: tuple[str, ...]
) -> None:
    async with running(tmp_path, with_slips(a_session(), "eerste")) as evening:
        await at_work(evening)
        await evening.type("B l nog niet")
        if leave[0] == "g":
            await evening.press("escape")
        await evening.press(*leave)
        await evening.back()
        assert line(evening).value == "B l nog niet"


async def test_after_leaving_and_opening_again_the_line_is_there_with_its_round(
    tmp_path: Path,
) -> None:
    async with running(tmp_path, a_session()) as evening:
        await at_work(evening, "r2")
        await evening.press("f3")
        await evening.type("B o Fijn dat")
        path = evening.app.live.store.path if evening.app.live.store else Path()
    assert "Fijn dat" in path.with_name(f"{path.name}.half").read_text("utf-8")
    async with running(tmp_path, store=SessionStore.open(path)) as evening:
        await evening.press("i")
        assert line(evening).value == "B o Fijn dat"
        await evening.type(" de juf belt", "enter")
        assert stored(evening.session) == [("B", PARENT, "sterk_punt", "Fijn dat de juf belt")]
    assert not path.with_name(f"{path.name}.half").exists()


async def test_a_clicker_still_works_while_the_entry_line_has_the_keys(tmp_path: Path) -> None:
    async with running(tmp_path, a_session()) as evening:
        await at_work(evening, "r1")
        await evening.press("pagedown")
        await evening.until(lambda: evening.item == "r2", "forward")
        await evening.press("pageup")
        await evening.until(lambda: evening.item == "r1", "back")


async def test_letters_and_dots_are_typed_and_do_not_close_the_curtain(tmp_path: Path) -> None:
    async with running(tmp_path, a_session()) as evening:
        await at_work(evening)
        await evening.type("b o bel t. g v o +-", "enter")
        assert evening.texts == ["bel t. g v o +-"]
        assert not evening.session.stage.curtain
        assert isinstance(evening.screen, RoundScreen)


async def test_a_burst_of_lines_is_stored_whole_and_in_order(tmp_path: Path) -> None:
    async with running(tmp_path, a_session()) as evening:
        await at_work(evening)
        for number in range(20):
            for char in f"B o zin {number}":
                evening.send({" ": "space"}.get(char, char), char)
            evening.send("enter")
        await evening.settle()
        assert evening.texts == [f"zin {number}" for number in range(20)]


async def test_a_session_without_tables_says_what_to_do_first(tmp_path: Path) -> None:
    async with running(tmp_path, a_session(tables=0)) as evening:
        await at_work(evening)
        await evening.type("o wens", "enter")
        assert "stel eerst in hoeveel het er zijn" in shows(evening)
        assert evening.screen.query_one(EntryLine).draft.problem
        assert evening.texts == []


async def test_what_was_tried_on_an_older_slip_is_of_no_next_one(tmp_path: Path) -> None:
    async with running(tmp_path, a_session()) as evening:
        await at_work(evening)
        await evening.type("D l Volgend", "enter")
        await evening.type("B o Een", "enter")
        before = evening.session
        for leave in (("up", "shift+tab", "escape"), ("up", "shift+tab", "tab", "escape")):
            await evening.press(*leave)
            assert evening.session is before
            assert "Tafel B · ouder" in shows(evening)
        await evening.type("Twee", "enter")
        slip = evening.session.newest
        assert slip is not None and (slip.table, slip.role) == ("B", "ouder")
