"""Kijk hier nog even naar, with keys only. All names are invented."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from builders import TEACHER, a_role, a_script, a_session, a_slip, with_slips, with_themes

from screens.hostile_tools import SHARP
from screens.tools import WIDE, Evening, reopened, running
from sessie.documents.forms import to_markdown
from sessie.model.session import Action, Session
from sessie.rules.agreements import put_action
from sessie.rules.privacy import flags, to_look_at
from sessie.screens.desk.look_over import LookOverScreen
from sessie.screens.windows.ask import Ask, Choose

SMALL = (60, 18)


def an_evening() -> Session:
    """Three slips and an agreement to look at, and a slip that is fine."""
    session = with_slips(
        a_session(),
        "Meester Joris maakt een praatje",
        "Meer tijd",
        "mijn zoon in groep 4 heeft dyslexie",
    )
    return put_action(session, Action("", "Lijst maken", "Fatima", "mei"))


async def looking(evening: Evening) -> LookOverScreen:
    """Open the list."""
    evening.app.ask_for("nakijken")
    await evening.dialog(LookOverScreen)
    await evening.settle()
    screen = evening.screen
    assert isinstance(screen, LookOverScreen)
    return screen


async def written(evening: Evening, text: str) -> None:
    """Other words for the chosen remark."""
    await evening.press("w")
    await evening.dialog(Ask)
    await evening.press("home", "shift+end", "delete")
    await evening.type(text, "enter")
    await evening.dialog(LookOverScreen)
    await evening.settle()


@pytest.mark.parametrize("size", [(80, 24), SMALL, WIDE])
async def test_all_remarks_are_in_sight_with_reason_words_and_keys(
    tmp_path: Path, size: tuple[int, int]
) -> None:
    async with running(tmp_path, an_evening(), size=size) as evening:
        await looking(evening)
        assert "Kijk hier nog even naar · 4 opmerkingen" in evening.text
        for said in ("Meester Joris", "Misschien een naam · briefje", "groep 4", "dyslexie",
                     "Gezondheid of thuis · briefje", "Fatima", "Misschien een naam · afspraak",
                     "Meester Joris maakt een praatje", "anders schrijven", "zo laten",
                     "verbergen", "klaar"):  # fmt: skip
            assert said in evening.text
        assert "Meer tijd" not in evening.text
        assert "Tafel A · ouder · wens" in evening.text


async def test_one_after_the_other_with_one_key_until_the_report_may_say_no_names(
    tmp_path: Path,
) -> None:
    async with running(tmp_path, an_evening()) as evening:
        screen = await looking(evening)
        await written(evening, "Een meester maakt een praatje")
        assert screen.chosen and screen.chosen.fragment == "groep 4"
        await evening.press("x", "enter")
        assert screen.chosen and screen.chosen.fragment == "groep 4"
        await evening.press("x", "j")
        assert screen.chosen and screen.chosen.fragment == "Fatima"
        assert "3 opmerkingen" not in evening.text and "1 opmerking" in evening.text
        await written(evening, "een ouder")
        assert "niets meer" in evening.text
        assert "er staan geen namen in" in evening.words
        assert "In dit verslag staan geen namen." in to_markdown(evening.session)
        slips = evening.session.contributions
        assert slips["b001"].public == "Een meester maakt een praatje"
        assert slips["b003"].hidden
        await evening.press("escape")
        await evening.back()
    assert flags(reopened(tmp_path, "proefavond").session) == ()


async def test_words_that_are_still_wrong_stay_under_the_cursor_and_say_so(tmp_path: Path) -> None:
    async with running(tmp_path, an_evening()) as evening:
        screen = await looking(evening)
        await evening.press("down", "down")
        await written(evening, "de zoon van juf Kim heeft hulp")
        assert screen.chosen and screen.chosen.fragment == "juf Kim"
        assert "Hier staat nog iets in: “juf Kim”" in evening.text
        await written(evening, "een kind heeft hulp")
        assert "Hier staat nog iets" not in evening.text
        assert screen.chosen and screen.chosen.fragment == "Fatima"


async def test_the_same_words_change_nothing_and_say_what_to_do(tmp_path: Path) -> None:
    async with running(tmp_path, an_evening()) as evening:
        await looking(evening)
        await evening.press("enter")
        await evening.dialog(Ask)
        await evening.press("enter")
        await evening.dialog(LookOverScreen)
        assert "Er is niets veranderd. Mag het zo blijven? Druk dan op k." in evening.words
        assert evening.app.live.undoable == []


async def test_a_theme_cannot_take_the_name_of_another(tmp_path: Path) -> None:
    session = with_themes(a_session(), "Les van juf Sanne", "Rust")
    async with running(tmp_path, session) as evening:
        await looking(evening)
        assert "verbergen" not in evening.text
        await evening.press("x")
        await written(evening, "rust")
        assert "Zo heet al een ander thema" in evening.text
        await written(evening, "Les in rust")
        assert evening.session.themes["t001"].label == "Les in rust"


async def test_keeping_leaves_the_words_and_never_says_that_there_are_no_names(
    tmp_path: Path,
) -> None:
    async with running(tmp_path, an_evening()) as evening:
        await looking(evening)
        await evening.press("k", "k", "k", "k")
        assert "Wat je liet staan, staat in het verslag." in evening.words
        report = to_markdown(evening.session)
        assert "Meester Joris" in report and "staan geen namen" not in report


async def test_every_decision_is_taken_back_with_undo_and_comes_back_under_the_cursor(
    tmp_path: Path,
) -> None:
    before = an_evening()
    async with running(tmp_path, before) as evening:
        screen = await looking(evening)
        await written(evening, "Een meester maakt een praatje")
        await evening.press("k", "x", "j", "k")
        assert "niets meer" in evening.text
        for fragment in (
            "Fatima",
            "dyslexie",
            "groep 4",
            "Meester Joris",
        ):
            await evening.press("ctrl+z")
            assert screen.chosen and screen.chosen.fragment == fragment
        assert evening.session.contributions == before.contributions
        assert evening.session.looked == {}


async def test_escape_in_the_question_changes_nothing(tmp_path: Path) -> None:
    async with running(tmp_path, an_evening()) as evening:
        before = evening.session
        await looking(evening)
        await evening.press("w")
        await evening.dialog(Ask)
        await evening.type("weg ermee", "escape")
        await evening.dialog(Choose)
        await evening.press("right", "enter")
        await evening.dialog(LookOverScreen)
        assert evening.session is before


async def test_keys_that_are_pressed_quickly_do_what_they_say(tmp_path: Path) -> None:
    async with running(tmp_path, an_evening()) as evening:
        await looking(evening)
        for key in "kkkk":
            evening.send(key)
        await evening.settle()
        assert len(evening.session.looked) == 4


async def test_a_long_answer_of_a_table_can_be_rewritten(tmp_path: Path) -> None:
    long = "juf Els " + "en dan nog iets " * 30
    session = put_action(a_session(), Action("", long.strip()))
    async with running(tmp_path, session) as evening:
        await looking(evening)
        await evening.press("w")
        await evening.dialog(Ask)
        await evening.press("home", *["delete"] * 8, "enter")
        await evening.dialog(LookOverScreen)
        assert evening.session.actions["a001"].what.startswith("en dan nog iets")


async def test_a_role_of_one_person_is_told_below_the_list(tmp_path: Path) -> None:
    script = a_script(roles=(a_role("ouder"), a_role(TEACHER), a_role("directie")))
    session = with_slips(a_session(script), "juf Els helpt")
    people = {"ouder": 20, TEACHER: 6, "directie": 1}
    session = session.with_(evening=replace(session.evening, attendance=people))
    async with running(tmp_path, session, size=SMALL) as evening:
        await looking(evening)
        assert "directie (1): het verslag noemt alleen de kant" in evening.text
        await evening.press("x", "j")
        assert "geen namen" in evening.words and "directie (1)" in evening.text


@pytest.mark.parametrize("text", SHARP)
async def test_hostile_words_are_shown_as_they_are(tmp_path: Path, text: str) -> None:
    session = with_slips(a_session(), a_slip(f"juf Els {text}"), a_slip(text, who=f"Juf {text}"))
    session = put_action(session, Action("", f"Bel juf Els {text}", f"Fatima {text}"))
    async with running(tmp_path, session, size=SMALL) as evening:
        await looking(evening)
        while left := len(to_look_at(evening.session)):
            shown = evening.text
            assert any(part in shown for part in ("juf Els", "Juf", "Fatima", "nog geen wanneer"))
            await evening.press("k")
            assert len(to_look_at(evening.session)) < left
        assert "niets meer" in evening.text


async def test_what_a_paper_is_not_finished_without_is_settled_with_a_key_each(
    tmp_path: Path,
) -> None:
    session = with_slips(a_session(), a_slip("Daha fazla zaman", lang="tr"))
    session = put_action(session, Action("", "Lijst maken", "ouders van tafel B"))
    async with running(tmp_path, session) as evening:
        screen = await looking(evening)
        assert "Tafel en rol bij elkaar · afspraak" in evening.text
        await evening.press("z")
        assert evening.session.actions["a001"].who == "ouders"
        assert screen.chosen and screen.chosen.fragment == "wanneer"
        await written(evening, "1 mei")
        assert evening.session.actions["a001"].when == "1 mei"
        assert screen.chosen and "vertalen" in evening.text and "zonder tafel" not in evening.text
        await evening.press("z")
        await written(evening, "Meer tijd")
        assert evening.session.contributions["b001"].public == "Meer tijd"
        assert "niets meer" in evening.text
