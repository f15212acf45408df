"""Agreeing who does what, and when."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from builders import a_session, a_slip, with_slips, with_themes
from textual.widgets import Input

from screens.tools import Evening, running
from sessie.model.session import Action, Session
from sessie.rules.agreements import put_action
from sessie.rules.slips import set_hidden
from sessie.rules.vote import set_dots, set_poll_closed
from sessie.screens.stage.agreements import ActionsScreen
from sessie.screens.windows.ask import Choose, ChooseTheme
from sessie.widgets.action_form import ActionForm
from sessie.widgets.public_view import PublicView
from sessie.widgets.theme_paper import ThemePaper


def agreed(evening: Evening) -> list[tuple[str, str, str]]:
    """Wat, wie and wanneer of each agreement."""
    return [(a.what, a.who, a.when) for a in evening.session.actions.values()]


async def writing(evening: Evening) -> None:
    """The agreements on the beamer, the form open."""
    await evening.to("a1")
    await evening.desk()
    assert evening.input("action-what").has_focus


async def write(
    evening: Evening, what: str, who: str = "", when: str = "", together: str = ""
) -> None:
    """Fill in the form."""
    for text in (what, who, when, together):
        await evening.type(text, "enter")


async def test_an_agreement_has_what_who_and_when(tmp_path: Path) -> None:
    async with running(tmp_path, a_session(), size=(120, 40)) as evening:
        await writing(evening)
        assert "Elke afspraak heeft drie delen" in evening.words
        await write(evening, "Tolken zoeken", "directie", "voor kerst")
        assert agreed(evening) == [("Tolken zoeken", "directie", "voor kerst")]
        assert evening.input("action-what").value == ""
        assert evening.input("action-what").has_focus
        view, told = evening.screen.query_one("PublicView"), "Tolken zoeken wie directie wanneer"
        await evening.until(lambda: f"{told} voor kerst" in evening.seen(view), "the room")
        await evening.press("ctrl+z")
        assert agreed(evening) == []


async def test_an_agreement_without_what_is_refused(tmp_path: Path) -> None:
    async with running(tmp_path, a_session()) as evening:
        await writing(evening)
        await write(evening, "", "directie")
        assert "Vul eerst in wat jullie gaan doen." in evening.words
        assert evening.input("action-what").has_focus
        assert evening.input("action-who").value == "directie"
        assert agreed(evening) == []


async def test_an_agreement_that_is_too_long_is_refused_and_stays_in_the_form(
    tmp_path: Path,
) -> None:
    async with running(tmp_path, a_session()) as evening:
        await writing(evening)
        await write(evening, "x" * 141)
        assert "Te lang: 141 van 140 tekens." in evening.words
        assert evening.input("action-what").value == "x" * 141
        assert agreed(evening) == []


async def test_no_more_agreements_than_the_script_asks_for(tmp_path: Path) -> None:
    session = a_session()
    for what in ("een", "twee", "drie"):
        session = put_action(session, Action("", what))
    async with running(tmp_path, session) as evening:
        await writing(evening)
        await write(evening, "vier", "wij", "nu")
        assert [a[0] for a in agreed(evening)] == ["een", "twee", "drie"]
        assert "hoogstens 3 afspraken" in evening.words
        assert evening.input("action-what").value == "vier"
        assert evening.input("action-when").value == "nu"


async def test_an_agreement_is_chosen_changed_and_removed(tmp_path: Path) -> None:
    session = a_session()
    for what in ("een", "twee", "drie"):
        session = put_action(session, Action("", what, "wie", "dan"))
    async with running(tmp_path, session, size=(120, 40)) as evening:
        await evening.to("a1")
        await evening.press("w")
        assert "Kies eerst een afspraak" in evening.said[-1]
        await evening.press("x")
        assert len(agreed(evening)) == 3
        await evening.press("j", "j")
        assert "▸2 twee" in evening.words
        await evening.press("f2", "escape", "w")
        assert evening.input("action-what").value == "twee"
        await write(evening, " keer")
        assert agreed(evening)[1] == ("twee keer", "wie", "dan")
        await evening.press("ctrl+z", "escape", "k", "x")
        assert "Afspraak “een” weghalen?" in evening.words
        await evening.press("n")
        assert len(agreed(evening)) == 3
        await evening.press("x", "j")
        assert [a[0] for a in agreed(evening)] == ["twee", "drie"]
        await evening.press("ctrl+z")
        assert [a[0] for a in agreed(evening)] == ["een", "twee", "drie"]
        await evening.press("k")
        assert "▸3 drie" in evening.words


@pytest.mark.parametrize("key", ["n", "w"])
async def test_the_form_opens_with_the_key_of_what_is_wanted(tmp_path: Path, key: str) -> None:
    session = put_action(a_session(), Action("", "een", "wie", "dan"))
    async with running(tmp_path, session) as evening:
        await evening.to("a1")
        await evening.press("j", key)
        assert evening.input("action-what").has_focus
        assert evening.input("action-what").value == ("een" if key == "w" else "")


async def test_an_agreement_may_belong_to_a_theme(tmp_path: Path) -> None:
    async with running(tmp_path, with_themes(a_session(), "Taal", "Tijd")) as evening:
        await writing(evening)
        evening.screen.query_one("#action-theme").focus()
        await evening.press("enter", "down", "enter")
        evening.input("action-what").focus()
        await write(evening, "Tolken zoeken")
        assert [a.theme for a in evening.session.actions.values()] == ["t001"]


async def test_the_form_keeps_what_is_half_typed_when_it_is_left(tmp_path: Path) -> None:
    async with running(tmp_path, a_session()) as evening:
        await writing(evening)
        await evening.type("Tolken", "escape")
        assert evening.app.focused is None
        await evening.press("i")
        assert isinstance(evening.screen, ActionsScreen)
        assert (
            evening.screen.query_one(ActionForm).query_one("#action-what", Input).value == "Tolken"
        )


FORM = ("action-theme", "action-what", "action-who", "action-when", "action-together")


def filled(evening: Evening) -> list[str]:
    """What stands in the lines of the form."""
    return [evening.input(name).value for name in FORM[1:]]


async def test_the_arrows_belong_to_the_form_and_never_move_the_room(tmp_path: Path) -> None:
    async with running(tmp_path, with_themes(a_session(), "Taal")) as evening:
        await writing(evening)
        await evening.press("up", "up", "up", "left", "right")
        assert evening.app.focused is evening.screen.query_one("#action-theme")
        await evening.type("nxwz1234b", "down")
        for name in FORM[1:]:
            assert evening.input(name).has_focus
            await evening.press("down")
        assert evening.input("action-together").has_focus
        await evening.press("up", "left", "right")
        assert evening.input("action-when").has_focus
        assert evening.item == "a1" and not evening.session.actions
        assert isinstance(evening.screen, ActionsScreen)


async def test_without_the_keys_the_form_is_closed_and_says_what_is_half_filled_in(
    tmp_path: Path,
) -> None:
    async with running(tmp_path, a_session()) as evening:
        await writing(evening)
        form = evening.screen.query_one(ActionForm)
        await evening.type("Tolken zoeken", "enter")
        await evening.type("Anna", "escape")
        assert not form.opened and "Samen met" not in evening.words
        assert "Half ingevuld: “Tolken zoeken”" in evening.words
        await evening.click("Half ingevuld")
        assert form.opened and evening.input("action-what").has_focus
        await evening.press("escape", "f1")
        await evening.press("escape", "i")
        assert filled(evening) == ["Tolken zoeken", "Anna", "", ""]


@pytest.mark.parametrize(
    "away",
    [("pagedown", "pageup"), ("escape", "right", "left", "i"), ("f2", "f2"), ("escape", "f2", "i"),
     ("f1", "escape")],
)  # fmt: skip
async def test_what_is_half_filled_in_comes_back_whatever_was_done_in_between(
    tmp_path: Path, away: tuple[str, ...]
) -> None:
    async with running(tmp_path, with_themes(a_session(), "Taal")) as evening:
        await writing(evening)
        await evening.type("Tolken zoeken", "down")
        await evening.type("Anna")
        for key in away:
            await evening.press(key)
            await evening.until(lambda: evening.screen.is_mounted, "the screen")
        await evening.until(lambda: evening.item == "a1" and evening.shows_item(), "the form")
        await evening.until(lambda: bool(evening.screen.query("#action-what")), "the form")
        assert filled(evening) == ["Tolken zoeken", "Anna", "", ""]
        assert evening.screen.query_one(ActionForm).has_focus_within
        await evening.press("down", "down", "down", "enter")
        assert agreed(evening) == [("Tolken zoeken", "Anna", "")]
        assert filled(evening) == ["", "", "", ""] and not evening.app.live.desk.agreement


async def test_another_agreement_takes_the_place_of_a_half_filled_in_one_only_after_a_question(
    tmp_path: Path,
) -> None:
    session = put_action(with_themes(a_session(), "Taal"), Action("", "een", "wie", "dan"))
    async with running(tmp_path, session) as evening:
        await writing(evening)
        await evening.type("Tolken", "escape", "j", "w")
        await evening.dialog(Choose)
        assert "“Tolken”" in evening.words
        await evening.press("enter")
        assert evening.input("action-what").has_focus and filled(evening)[0] == "Tolken"
        await evening.press("escape", "w", "right", "enter")
        assert filled(evening) == ["een", "wie", "dan", ""]
        await evening.type(" keer", "escape", "w")
        assert filled(evening)[0] == "een keer", "the same agreement: nothing is lost"
        for key in ("n", "a"):
            await evening.press("escape", key)
            if key == "a":
                await evening.dialog(ChooseTheme)
                await evening.press("enter")
            await evening.dialog(Choose)
            await evening.press("escape")
            assert evening.app.live.desk.agreement[2] == "een keer"
        await evening.press("i", "down", "down", "down", "enter")
        assert agreed(evening) == [("een keer", "wie", "dan")]


async def test_a_date_that_cannot_be_is_asked_about_and_words_are_free(tmp_path: Path) -> None:
    async with running(tmp_path, a_session()) as evening:
        await writing(evening)
        await write(evening, "Tolken zoeken", "Anna", "voor 31-02")
        assert "De dag “31-02” bestaat niet. Kijk de datum na." in evening.words
        assert evening.input("action-when").has_focus and not agreed(evening)
        await evening.press("ctrl+u")
        await evening.type("voor de herfstvakantie", "enter", "enter")
        assert agreed(evening) == [("Tolken zoeken", "Anna", "voor de herfstvakantie")]


async def test_more_agreements_than_fit_show_the_chosen_one(tmp_path: Path) -> None:
    session = a_session()
    for number in range(15):
        session = put_action(session, Action("", f"afspraak nummer {number}", "wij", "nu"))
    async with running(tmp_path, session, size=(60, 18)) as evening:
        await evening.to("a1")
        await evening.press("k")
        assert "afspraak nummer 14" in evening.text
        await evening.press("j")
        assert "afspraak nummer 0" in evening.text


# from a theme to an agreement ---------------------------------------------------------------


def voted() -> Session:
    """A closed vote in which "Tijd" came first, with slips of both sides about it."""
    session = with_slips(
        with_themes(a_session(tables=7), "Taal", "Tijd", "Rust"),
        a_slip("Later op de avond", theme="t002"),
        a_slip("Een vaste dag", "F", "leerkracht", theme="t002", kind="idee"),
        a_slip("verborgentekst", theme="t002"),
        a_slip("Een tolk", theme="t001"),
    )
    session = set_hidden(session, "b003", True)
    for theme, count in (("t001", 3), ("t002", 8)):
        session = set_dots(session, "s1", theme, "thuis", count)
    return set_poll_closed(session, "s1", True)


async def test_a_top_theme_becomes_an_agreement_of_a_parent_and_a_teacher(tmp_path: Path) -> None:
    async with running(tmp_path, voted()) as evening:
        await evening.to("a1")
        await evening.press("a")
        await evening.dialog(ChooseTheme)
        shown = " ".join(evening.seen(evening.screen.query_one(".dialog")).replace("│", "").split())
        assert "1 Tijd 2 Taal – Rust" in shown
        await evening.press("enter")
        await evening.back()
        assert evening.input("action-what").has_focus
        paper = evening.seen(evening.screen.query_one(ThemePaper))
        assert "Tijd 2 briefjes" in paper
        assert "ouders Tafel A · ouder · wens: Later op de avond" in paper
        assert "leerkrachten Tafel F · leerkracht · idee: Een vaste dag" in paper
        assert "verborgentekst" not in evening.text
        await write(evening, "Proef met avonden", "een leerkracht", "in mei", together="een ouder")
        [action] = evening.session.actions.values()
        assert (action.what, action.who, action.together, action.when, action.theme) == (
            "Proef met avonden", "een leerkracht", "een ouder", "in mei", "t002"
        )  # fmt: skip
        assert not evening.screen.query_one(ThemePaper).display, "the next one has no theme yet"
        await evening.press("escape", "f2")
        assert "wie een leerkracht, samen met een ouder wanneer in mei" in evening.words
        assert "thema Tijd" in evening.words


async def test_what_is_half_typed_moves_to_no_other_theme_without_a_question(
    tmp_path: Path,
) -> None:
    async with running(tmp_path, voted()) as evening:
        await writing(evening)
        await evening.type("Tolken zoeken", "escape")
        assert "verder: half ingevuld" in evening.words
        for answer in ("on", "away"):
            await evening.press("a")
            await evening.dialog(ChooseTheme)
            await evening.press("down", "enter")
            await evening.dialog(Choose)
            assert "“Tolken zoeken”" in evening.words
            await evening.press("right", "enter") if answer == "away" else await evening.press(
                "enter"
            )
            await evening.back()
            form = evening.screen.query_one(ActionForm)
            said = ("", "Tolken zoeken") if answer == "on" else ("t001", "")
            assert (form.theme, evening.input("action-what").value) == said
            await evening.press("escape")
        assert "verder: half ingevuld" in evening.words, "its theme is chosen"
        # Of the same theme there is nothing to ask.
        await evening.press("i")
        await evening.type("Een vaste dag", "escape", "a")
        await evening.dialog(ChooseTheme)
        await evening.press("down", "enter")
        await evening.back()
        assert evening.input("action-what").value == "Een vaste dag"
        await evening.press("enter", "enter", "enter", "enter")
        assert [a.theme for a in evening.session.actions.values()] == ["t001"]
        assert "verder: half ingevuld" not in evening.words


async def test_a_change_of_an_agreement_is_not_mixed_with_a_new_one(tmp_path: Path) -> None:
    session = put_action(voted(), Action("", "een", "wie", "dan", "t001", together="wij"))
    async with running(tmp_path, session) as evening:
        await evening.to("a1")
        await evening.press("j", "w")
        assert evening.input("action-together").value == "wij"
        assert "Een tolk" in evening.seen(evening.screen.query_one(ThemePaper))
        await evening.press("escape", "a")
        await evening.dialog(ChooseTheme)
        await evening.press("enter")
        await evening.back()
        assert evening.input("action-what").value == ""
        await write(evening, "twee")
        assert [(a.what, a.theme) for a in evening.session.actions.values()] == [
            ("een", "t001"), ("twee", "t002")
        ]  # fmt: skip


async def test_before_the_outcome_the_most_wanted_theme_is_on_top(tmp_path: Path) -> None:
    async with running(tmp_path, set_poll_closed(voted(), "s1", False)) as evening:
        await evening.to("a1")
        await evening.press("a")
        await evening.dialog(ChooseTheme)
        shown = " ".join(evening.seen(evening.screen.query_one(".dialog")).replace("│", "").split())
        assert "nog geen uitslag" in shown and "1 T" not in shown
        assert shown.index("Taal") < shown.index("Rust")
        await evening.press("escape")
        await evening.back()
        assert not evening.app.live.desk.open


async def test_without_themes_or_room_the_key_says_what_to_do(tmp_path: Path) -> None:
    async with running(tmp_path, a_session()) as evening:
        await evening.to("a1")
        await evening.press("a")
        await evening.until(lambda: bool(evening.said), "a sentence")
        assert "maak je met n" in evening.said[-1]
    session = voted()
    for what in ("een", "twee", "drie"):
        session = put_action(session, Action("", what))
    async with running(tmp_path / "vol", session) as evening:
        await evening.to("a1")
        await evening.press("a")
        await evening.until(lambda: bool(evening.said), "a sentence")
        assert "hoogstens 3 afspraken" in evening.said[-1]


async def test_table_and_role_stand_beside_a_slip_on_the_werkblad_and_not_for_the_room(
    tmp_path: Path,
) -> None:
    async with running(tmp_path, voted(), size=(120, 40)) as evening:
        await evening.to("a1")
        await evening.press("a", "enter")
        await evening.until(lambda: "Een vaste dag" in evening.text, "the slips")
        paper = evening.seen(evening.screen.query_one(ThemePaper))
        assert "Tafel F · leerkracht · idee: Een vaste dag" in paper
        room = evening.seen(evening.screen.query_one(PublicView))
        assert not re.search(r"\b(ouder|leerkracht|Tafel|[A-G])\b", room)


async def test_a_slip_beside_an_agreement_is_mended_where_it_stands(tmp_path: Path) -> None:
    async with running(tmp_path, voted()) as evening:
        await evening.to("a1")
        await evening.press("a", "enter")
        await evening.until(lambda: evening.input("action-what").has_focus, "the form")
        await evening.type("Proef", "tab", "tab", "tab", "tab")
        paper = evening.screen.query_one(ThemePaper)
        assert "▸ Tafel A · ouder · wens: Later op de avond" in evening.seen(paper)
        await evening.press("down", "ctrl+t", "c")
        await evening.back()
        assert evening.session.contributions["b002"].table == "C"
        assert paper.has_focus
        assert "▸ Tafel C · leerkracht · idee: Een vaste dag" in evening.seen(paper)
        assert evening.input("action-what").value == "Proef"
        await evening.press("ctrl+z", "enter")  # something is half written: it asks first
        assert evening.said[-1] == "Teruggehaald: briefje naar tafel C"
        assert evening.session.contributions["b002"].table == "F"


async def test_a_word_stands_only_before_what_is_filled_in(tmp_path: Path) -> None:
    session = put_action(with_themes(a_session(), "Taal"), Action("", "Bellen"))
    session = put_action(session, Action("", "Mailen", when="morgen", theme="t001"))
    session = put_action(session, Action("", "Praten", together="de raad", status="bezig"))
    async with running(tmp_path, session) as evening:
        await evening.to("a1")
        words = evening.words
        assert "1 Bellen 2 Mailen wanneer morgen thema Taal 3 Praten ● bezig" in words
        assert "● bezig wie samen met de raad" in words and "nog kiezen" not in words


async def test_the_slips_of_a_theme_are_read_with_tab_and_arrows(tmp_path: Path) -> None:
    many = [a_slip(f"wens nummer {n}", theme="t002") for n in range(30)]
    async with running(tmp_path, with_slips(voted(), *many)) as evening:
        await evening.to("a1")
        await evening.press("a", "enter")
        paper = evening.screen.query_one(ThemePaper)
        await evening.until(lambda: evening.input("action-what").has_focus, "the form")
        await evening.press("tab", "tab", "tab", "tab")
        assert paper.has_focus
        assert "Half ingevuld: “Tijd”" in evening.words
        await evening.press(*["down"] * 20)
        assert evening.item == "a1" and paper.scroll_y > 0
        assert "▸ Tafel A · ouder · wens: wens nummer 19" in evening.seen(paper)
        await evening.press(*["up"] * 25)
        assert "▸ Tafel A · ouder · wens: Later op de avond" in evening.seen(paper)
        await evening.press("escape")
        assert evening.app.focused is None
