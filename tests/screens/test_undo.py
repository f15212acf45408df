"""Every command can be taken back with ctrl+z, whatever has the keys."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from pathlib import Path

from builders import a_session, a_slip, with_slips, with_themes
from textual.widgets import Input

from screens.tools import Evening, running
from sessie.model.session import COLLECTIONS, Action, Session
from sessie.rules.agreements import put_action
from sessie.rules.slips import set_key_sentence
from sessie.rules.vote import set_dots
from sessie.screens.windows.ask import Ask, Confirm
from sessie.screens.windows.edit_slip import EditSlip
from sessie.screens.windows.overview import Overview
from sessie.screens.windows.setup import SetupScreen

Command = Callable[[Evening], Awaitable[None]]


def full() -> Session:
    """A session with a little of everything."""
    session = with_themes(a_session(), "Taal", "Tijd")
    slips = a_slip("een", theme="t001"), a_slip("twee", "B"), a_slip("drie", "C", theme="t002")
    eye_opener = a_slip("zag ik niet", "B", round="f1", kind="eye_opener")
    session = with_slips(session, *slips, eye_opener)
    session = set_key_sentence(session, "f1", "A", "Wij willen praten")
    session = set_dots(set_dots(session, "s1", "t001", "thuis", 12), "s1", "t002", "school", 7)
    session = put_action(session, Action("", "Tolken zoeken", "wij", "nu", "t001"))
    return put_action(session, Action("", "Koffie zetten", "wij", "straks"))


def said(session: Session) -> dict[str, object]:
    """What people said and agreed, and how the evening was set up."""
    return {name: getattr(session, name) for name in (*COLLECTIONS, "evening", "script")}


def asked(evening: Evening) -> str:
    """The question on the screen."""
    assert isinstance(evening.screen, Confirm)
    return evening.screen.question


async def a_slip_typed(e: Evening) -> None:
    """A slip by the entry line."""
    await e.type("B l nog een", "enter")


async def a_slip_changed_in_the_line(e: Evening) -> None:
    """The last slip, changed where it was typed."""
    await e.press("up")
    await e.type(" erbij", "enter")


async def a_slip_hidden(e: Evening) -> None:
    """A slip that nobody may see."""
    await e.press("down", "delete", "right", "enter")


async def a_slip_removed(e: Evening) -> None:
    """A slip taken away."""
    await e.press("down", "delete", "right", "right", "enter")


async def a_slip_changed(e: Evening) -> None:
    """A slip changed in its dialog."""
    await e.press("down", "enter")
    await e.dialog(EditSlip)
    e.input("text").value = "anders"
    await e.press("f10")
    await e.back()


async def a_key_sentence(e: Evening) -> None:
    """What another table told."""
    await e.press("escape", "k")
    await e.type("B Ook wij willen praten", "enter")


async def a_key_sentence_changed(e: Evening) -> None:
    """What the same table told, in other words."""
    await e.press("escape", "k")
    await e.type("A: Nee, luisteren", "enter", "right", "enter")
    await e.back()


async def an_eye_opener(e: Evening) -> None:
    """Something nobody knew."""
    await e.press("escape", "e")
    await e.type("C o Nooit geweten", "enter")


async def dots_counted(e: Evening) -> None:
    """A figure more."""
    await e.press("3", "enter")


async def the_vote_closed(e: Evening) -> None:
    """The outcome on the beamer."""
    await e.press("escape", "d", "j")


async def a_theme_added(e: Evening) -> None:
    """A third theme."""
    await e.press("escape", "n")
    await e.dialog(Ask)
    await e.type("Rust", "enter")
    await e.back()


async def a_theme_renamed(e: Evening) -> None:
    """Another label."""
    await e.press("i", "f7", "1")
    await e.dialog(Ask)
    e.screen.query_one(Input).value = "Taal en tolken"
    await e.press("enter")
    await e.back()


async def a_theme_removed(e: Evening) -> None:
    """A theme away, with its dots."""
    await e.press("i", "delete")
    await e.dialog(Confirm)
    await e.press("j")
    await e.back()


async def an_agreement(e: Evening) -> None:
    """A third agreement."""
    await e.type("Lijst ophangen", "enter", "enter", "enter", "enter")


async def an_agreement_changed(e: Evening) -> None:
    """The second agreement in other words."""
    await e.press("escape", "k", "w")
    await e.type(" en thee", "enter", "enter", "enter", "enter")


async def an_agreement_removed(e: Evening) -> None:
    """The first agreement away."""
    await e.press("escape", "j", "x", "j")


async def the_setup(e: Evening) -> None:
    """More people and tables."""
    await e.press("escape", "o")
    await e.dialog(SetupScreen)
    e.input("role-0").value = "41"
    e.input("tables").value = "6"
    await e.settle()
    await e.press("f10")
    await e.back()


COMMANDS: tuple[tuple[str, Command], ...] = (
    ("r2", a_slip_typed),
    ("b1", a_slip_typed),
    ("d2", a_slip_typed),
    ("r2", a_slip_changed_in_the_line),
    ("r2", a_slip_hidden),
    ("r2", a_slip_removed),
    ("r2", a_slip_changed),
    ("f1", a_key_sentence),
    ("f1", a_key_sentence_changed),
    ("f1", an_eye_opener),
    ("f1", a_slip_removed),
    ("s1", dots_counted),
    ("s1", the_vote_closed),
    ("s1", a_theme_added),
    ("s1", a_theme_renamed),
    ("s1", a_theme_removed),
    ("a1", an_agreement),
    ("a1", an_agreement_changed),
    ("a1", an_agreement_removed),
    ("r2", the_setup),
)


async def test_every_command_is_taken_back_where_it_was_given(tmp_path: Path) -> None:
    async with running(tmp_path, full()) as evening:
        for item, command in COMMANDS:
            await evening.to(item)
            if evening.app.live.desk.open:
                await evening.press("f2")
            await evening.desk()
            before = said(evening.session)
            await command(evening)
            assert said(evening.session) != before, f"{command.__name__} on {item} did nothing"
            focused = evening.app.focused
            await evening.press("ctrl+z")
            assert said(evening.session) == before, f"{command.__name__} on {item}"
            assert evening.said[-1].startswith("Teruggehaald: ")
            assert evening.app.focused is focused


async def test_commands_on_several_screens_are_taken_back_in_turn(tmp_path: Path) -> None:
    async with running(tmp_path, full()) as evening:
        stops = []
        for item, command in (
            ("r2", a_slip_typed), ("f1", a_key_sentence), ("s1", a_theme_removed),
            ("s1", the_vote_closed), ("a1", an_agreement_removed),
        ):  # fmt: skip
            await evening.to(item)
            if not evening.app.live.desk.open:
                await evening.desk()
            stops.append(said(evening.session))
            await command(evening)
        seen = []
        while evening.app.live.last:  # also the steps that led there
            await evening.press("ctrl+z")
            seen.append(said(evening.session))
        for before in reversed(stops):
            seen = seen[seen.index(before) :]
        assert seen[-1] == stops[0]
        assert evening.item == "d1"


async def test_while_the_next_is_typed_undo_asks_and_the_line_stays(tmp_path: Path) -> None:
    async with running(tmp_path, a_session()) as evening:
        await evening.to("r2")
        await evening.desk()
        await evening.type("B o een", "enter")
        await evening.type("half", "ctrl+z")
        await evening.dialog(Confirm)
        assert asked(evening) == "Terughalen: briefje erbij bij “Wensen” (20:05): “een”?"
        assert evening.texts == ["een"]
        await evening.press("ctrl+z", "enter")
        await evening.back()
        assert evening.texts == []
        await evening.type(" om", "enter")
        assert evening.texts == ["half om"]


async def test_steps_of_the_evening_are_taken_back_in_turn(tmp_path: Path) -> None:
    async with running(tmp_path, full()) as evening:
        await evening.to("r2")
        await evening.desk()
        await evening.type("B l nog een", "enter", "escape", "t", "plus", "plus", "right")
        on = evening.item
        assert on != "r2"
        for said in ("van “Wensen” naar", "2 minuten erbij", "klok gestart"):
            await evening.press("ctrl+z")
            assert said in evening.said[-1]
            assert evening.item == "r2"
        assert not evening.session.stage.clocks
        assert "nog een" in evening.texts
        await evening.press("ctrl+z")
        assert "nog een" not in evening.texts
        assert evening.said[-1] == "Teruggehaald: briefje erbij"


async def test_with_nothing_to_take_back_undo_says_so(tmp_path: Path) -> None:
    async with running(tmp_path, a_session()) as evening:
        await evening.press("right", "ctrl+z")
        assert evening.item == "d1"
        await evening.press("ctrl+z")
        assert evening.said[1:] == ["Er is niets om terug te halen."]


async def test_undo_of_a_wrong_moment_of_a_theme_in_use_leaves_no_loose_ends(
    tmp_path: Path,
) -> None:
    async with running(tmp_path, a_session()) as evening:
        await evening.to("s1")
        await evening.desk()
        await a_theme_added(evening)
        theme = next(iter(evening.session.themes))
        await evening.press("5", "escape")
        await evening.to("a1")
        await evening.press("n")
        await evening.type("Stil lokaal", "enter", "enter", "enter", "enter")
        assert evening.session.actions
        while evening.app.live.last:
            await evening.press("ctrl+z")
        assert theme not in evening.session.themes
        assert not evening.session.dots
        assert not evening.session.actions


async def test_after_something_else_undo_asks_what_it_takes_back(tmp_path: Path) -> None:
    async with running(tmp_path, full()) as evening:
        await evening.to("r2")
        await evening.desk()
        await evening.type("B l Meer tijd voor een goed gesprek met elkaar", "enter")
        await evening.press("escape", "g")
        await evening.dialog(Overview)
        await evening.press("escape", "ctrl+z")
        await evening.dialog(Confirm)
        assert asked(evening).startswith(
            "Terughalen: briefje erbij bij “Wensen” (20:05): “Meer tijd voor"
        )
        await evening.press("escape")
        await evening.back()
        assert "Meer tijd voor een goed gesprek met elkaar" in evening.texts
        await evening.press("ctrl+z")
        await evening.dialog(Confirm)
        await evening.press("enter")
        await evening.back()
        assert "Meer tijd voor een goed gesprek met elkaar" not in evening.texts


async def test_with_the_werkblad_closed_the_room_reads_no_words_of_a_slip(tmp_path: Path) -> None:
    async with running(tmp_path, full()) as evening:
        await evening.to("r2")
        await evening.desk()
        await evening.type("B l nog een", "enter", "escape", "g")
        await evening.dialog(Overview)
        await evening.press("escape", "f2", "ctrl+z")
        await evening.dialog(Confirm)
        assert asked(evening) == "Terughalen: briefje erbij bij “Wensen” (20:05)?"


async def test_looking_up_a_key_is_nothing_else(tmp_path: Path) -> None:
    async with running(tmp_path, full()) as evening:
        await evening.to("r2")
        await evening.desk()
        await evening.type("B l nog een", "enter", "f1", "escape", "ctrl+z")
        assert "nog een" not in evening.texts


async def test_after_a_report_was_written_undo_asks(tmp_path: Path) -> None:
    async with running(tmp_path, full()) as evening:
        await evening.to("r2")
        await evening.desk()
        await evening.type("B l nog een", "enter", "ctrl+s")
        await evening.until(lambda: any("geschreven" in one for one in evening.said), "the report")
        await evening.until(lambda: evening.app.live.passed, "the end of writing")
        await evening.press("ctrl+z")
        await evening.dialog(Confirm)
        await evening.press("n")
        await evening.back()
        assert "nog een" in evening.texts


async def test_a_clock_that_was_stopped_by_mistake_runs_on(tmp_path: Path) -> None:
    async with running(tmp_path, a_session()) as evening:
        await evening.to("r2")
        await evening.press("t")
        evening.hands.forward(30)
        await evening.press("t")
        evening.hands.forward(60)
        await evening.press("ctrl+z")
        assert evening.said[-1] == "Teruggehaald: klok stilgezet"
        clock = evening.session.stage.clocks["r2"]
        assert clock.running and clock.total - clock.left(evening.hands.mono) == 90
