"""Agreeing who does what, and when."""

from __future__ import annotations

from pathlib import Path

import pytest
from builders import a_session, with_themes
from textual.widgets import Input

from screens.tools import Evening, running
from sessie.domain.editing import put_action
from sessie.domain.session import Action
from sessie.screens.actions import ActionsScreen
from sessie.widgets.action_form import ActionForm


def agreed(evening: Evening) -> list[tuple[str, str, str]]:
    """Wat, wie and wanneer of each agreement."""
    return [(a.what, a.who, a.when) for a in evening.session.actions.values()]


async def writing(evening: Evening) -> None:
    """The agreements on the beamer, the form open."""
    await evening.to("a1")
    await evening.desk()
    assert evening.input("action-what").has_focus


async def write(evening: Evening, what: str, who: str = "", when: str = "") -> None:
    """Fill in the form."""
    await evening.type(what, "enter")
    await evening.type(who, "enter")
    await evening.type(when, "enter")


async def test_an_agreement_has_what_who_and_when(tmp_path: Path) -> None:
    async with running(tmp_path, a_session(), size=(120, 40)) as evening:
        await writing(evening)
        assert "Elke afspraak heeft drie delen" in evening.words
        await write(evening, "Tolken zoeken", "directie", "voor kerst")
        assert agreed(evening) == [("Tolken zoeken", "directie", "voor kerst")]
        assert evening.input("action-what").value == ""
        assert evening.input("action-what").has_focus
        view = evening.seen(evening.screen.query_one("ActionsView"))
        assert "Tolken zoeken wie directie wanneer voor kerst" in view
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
        assert "hoogstens 3 afspraken" in evening.said[-1]
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
