"""A slip on the wrong side, at the wrong table or with a typo: mended wherever it is shown."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest
from builders import (
    PARENT,
    TEACHER,
    a_phase,
    a_round,
    a_script,
    a_session,
    a_slip,
    with_slips,
    with_themes,
)

from screens.tools import AnyScreen, Evening, running
from sessie.model.session import Contribution, Session
from sessie.rules.feedback import tell
from sessie.rules.slips import set_key_sentence, set_score
from sessie.screens.desk.look_over import LookOverScreen
from sessie.screens.desk.release import ReleaseScreen
from sessie.screens.desk.sorting import SortingScreen
from sessie.screens.desk.themes import ThemeSlips
from sessie.screens.windows.ask import Choose, ChooseOne
from sessie.screens.windows.edit_slip import ChooseLetter, EditSaid, EditSlip
from sessie.widgets.entry_line import EntryInput
from sessie.widgets.public_view import PublicView

MOST = 6
"""Keys in which any slip is mended."""


def an_evening() -> Session:
    """Six slips at three tables, of which juf Fatima's is to be looked at; two themes."""
    session = with_themes(a_session(), "Taal", "Tijd")
    return with_slips(
        session,
        a_slip("Minder brieven", "A", theme="t001"),
        a_slip("Juf Fatima belt nooit terg", "A", theme="t001"),
        a_slip("Vaker bellen", "B", TEACHER, theme="t001"),
        a_slip("Een vaste dag", "B", theme="t002"),
        a_slip("Langer open", "C", theme="t002"),
        a_slip("Eerder open", "C", theme="t002"),
    )


def held(evening: Evening, slip_id: str) -> Contribution:
    """The slip with this id, as it is now."""
    return evening.session.contributions[slip_id]


async def typing(evening: Evening) -> None:
    """At the entry line of the round with the slips, the newest of which was just typed."""
    await evening.to("r2")
    await evening.desk()
    assert evening.screen.query_one(EntryInput).has_focus


async def keys(evening: Evening, *pressed: str) -> None:
    """Press these: no more than anybody has to."""
    assert len(pressed) <= MOST
    await evening.press(*pressed)


# on the stage ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("pressed", "changed", "undo"),
    [
        (("ctrl+t", "d"), ("D", PARENT, "wens"), "briefje naar tafel D"),
        (("ctrl+t", "D"), ("D", PARENT, "wens"), "briefje naar tafel D"),
        (("ctrl+r", "l"), ("A", TEACHER, "wens"), "rol: ouder → leerkracht"),
        (("ctrl+r", "L"), ("A", TEACHER, "wens"), "rol: ouder → leerkracht"),
        (("ctrl+k", "i"), ("A", PARENT, "idee"), "soort: wens → idee"),
    ],
)
async def test_an_older_slip_is_put_right_from_the_line_and_the_next_key_types(
    tmp_path: Path, pressed: tuple[str, ...], changed: tuple[str, ...], undo: str
) -> None:
    async with running(tmp_path, an_evening()) as evening:
        await typing(evening)
        await keys(evening, "down", "down", *pressed)
        slip = held(evening, "b002")
        assert (slip.table, slip.role, slip.kind) == changed
        await evening.type("B o Nog een wens", "enter")
        assert evening.texts[-1] == "Nog een wens"
        await evening.press("ctrl+z", "ctrl+z")
        assert evening.said[-1] == f"Teruggehaald: {undo}"
        assert held(evening, "b002") == an_evening().contributions["b002"]


async def test_a_typo_in_an_older_slip_is_mended_and_the_cursor_stays_there(tmp_path: Path) -> None:
    async with running(tmp_path, an_evening()) as evening:
        await typing(evening)
        await keys(evening, "down", "down", "ctrl+w")
        await evening.dialog(EditSlip)
        assert evening.input("text").has_focus
        await keys(evening, "left", "u", "f10")
        await evening.back()
        assert held(evening, "b002").text == "Juf Fatima belt nooit terug"
        assert evening.screen.query_one(EntryInput).has_focus
        await evening.press("down")
        assert evening.slips.chosen_id == "b002"


async def test_table_role_and_kind_stand_in_the_list_in_the_detail_and_in_the_form(
    tmp_path: Path,
) -> None:
    async with running(tmp_path, an_evening()) as evening:
        await typing(evening)
        assert "A ouder wens Minder brieven" in evening.words
        assert "B leerkracht wens Vaker bellen" in evening.words
        await evening.press("down")
        assert "Tafel A · ouder · wens: Minder brieven" in evening.words
        assert "ctrl+t tafel · ctrl+r rol · ctrl+k soort" in evening.words
        await evening.press("enter")
        await evening.dialog(EditSlip)
        assert "Tafel A ▼" in evening.words and "Rol ouder ▼" in evening.words
        assert "Soort wens ▼" in evening.words
        assert all(
            evening.screen.can_view_entire(field) for field in evening.screen.query(".field")
        )


async def test_where_there_is_little_room_a_role_is_its_letter(tmp_path: Path) -> None:
    async with running(tmp_path, an_evening(), size=(44, 24)) as evening:
        await typing(evening)
        assert "A o wens Minder brieven" in evening.words
        assert "B l wens Vaker bellen" in evening.words


async def test_the_room_never_sees_table_and_role(tmp_path: Path) -> None:
    async with running(tmp_path, an_evening(), size=(120, 40)) as evening:
        await typing(evening)
        await evening.press("down", "ctrl+r", "l")
        room = evening.seen(evening.screen.query_one(PublicView))
        assert "leerkracht" not in room and "Minder brieven" not in room


@pytest.mark.parametrize("pressed", ["q", "enter", "escape", "1", "space"])
async def test_only_a_letter_that_is_there_changes_something(tmp_path: Path, pressed: str) -> None:
    async with running(tmp_path, an_evening()) as evening:
        await typing(evening)
        before = evening.session
        await evening.press("down", "ctrl+t", pressed)
        if isinstance(evening.screen, ChooseLetter):
            await evening.press("escape")
        await evening.back()
        assert evening.session is before
        assert evening.screen.query_one(EntryInput).has_focus


async def test_a_table_without_a_letter_is_chosen_with_the_arrows(tmp_path: Path) -> None:
    session = with_slips(a_session(tables=28), a_slip("Een wens", "Z"))
    async with running(tmp_path, session) as evening:
        await typing(evening)
        await keys(evening, "down", "ctrl+t", "down", "enter")
        assert held(evening, "b001").table == "AA"


# on every other screen ------------------------------------------------------------------------


async def at_sorting(evening: Evening) -> None:
    """Going back to the last slip."""
    evening.app.ask_for("sorteren")
    await evening.dialog(SortingScreen)
    while "Fatima" not in evening.text:
        await evening.press("left")


async def at_themes(evening: Evening) -> None:
    """The slips of a theme."""
    evening.app.ask_for("sorteren")
    await evening.dialog(SortingScreen)
    await evening.press("f7", "enter")
    await evening.dialog(ThemeSlips)
    await evening.press("down")


async def at_release(evening: Evening) -> None:
    """The slips to release."""
    evening.app.ask_for("vrijgeven")
    await evening.dialog(ReleaseScreen)
    await evening.settle()
    while "Fatima" not in evening.seen(evening.screen.query_one("#release-detail")):
        await evening.press("down")


async def at_remarks(evening: Evening) -> None:
    """The remark about a name."""
    evening.app.ask_for("nakijken")
    await evening.dialog(LookOverScreen)


Goes = Callable[[Evening], Awaitable[None]]
PLACES: dict[AnyScreen, Goes] = {
    SortingScreen: at_sorting,
    ThemeSlips: at_themes,
    ReleaseScreen: at_release,
    LookOverScreen: at_remarks,
}


@pytest.mark.parametrize("screen", PLACES, ids=lambda screen: screen.__name__)
async def test_a_slip_is_mended_with_the_same_keys_wherever_it_is_shown(
    tmp_path: Path, screen: AnyScreen
) -> None:
    async with running(tmp_path, an_evening()) as evening:
        await PLACES[screen](evening)
        await evening.settle()
        assert "Tafel A · ouder · wens" in evening.words
        for name in ("ctrl+w wijzigen", "ctrl+t tafel", "ctrl+r rol", "ctrl+k soort"):
            assert name in evening.words
        for pressed, shown in (
            (("ctrl+t", "d"), "Tafel D · ouder · wens"),
            (("ctrl+r", "l"), "Tafel D · leerkracht · wens"),
            (("ctrl+k", "i"), "Tafel D · leerkracht · idee"),
        ):
            await keys(evening, *pressed)
            await evening.dialog(screen)
            assert shown in evening.words
        await evening.press("ctrl+w")
        await evening.dialog(EditSlip)
        await keys(evening, "left", "u", "f10")
        await evening.dialog(screen)
        await evening.settle()
        slip = held(evening, "b002")
        assert slip.text == "Juf Fatima belt nooit terug"
        assert (slip.table, slip.role, slip.kind, slip.theme) == ("D", TEACHER, "idee", "t001")
        assert "Tafel D · leerkracht · idee" in evening.words and "nooit terug" in evening.words
        for undo in ("briefje gewijzigd: tekst", "soort: wens → idee", "rol: ouder → leerkracht",
                     "briefje naar tafel D"):  # fmt: skip
            await evening.press("ctrl+z")
            assert evening.said[-1] == f"Teruggehaald: {undo}"
        assert evening.session.contributions == an_evening().contributions


async def test_of_slips_that_stand_together_one_is_chosen_first(tmp_path: Path) -> None:
    session = with_slips(a_session(), "Meer bellen graag", a_slip("Graag meer bellen", "B"))
    async with running(tmp_path, session) as evening:
        evening.app.ask_for("sorteren")
        await evening.dialog(SortingScreen)
        assert "Tafel A · ouder · wens" in evening.words
        assert "Tafel B · ouder · wens" in evening.words
        await evening.press("ctrl+r")
        await evening.dialog(ChooseOne)
        await evening.press("2")
        await evening.dialog(ChooseLetter)
        await evening.press("l")
        assert [held(evening, i).role for i in ("b001", "b002")] == [PARENT, TEACHER]


async def test_the_roles_behind_a_theme_open_to_the_slips_with_their_role(tmp_path: Path) -> None:
    async with running(tmp_path, an_evening()) as evening:
        evening.app.ask_for("sorteren")
        await evening.dialog(SortingScreen)
        await evening.press("f7")
        await evening.settle()
        assert "2 ouder · 1 leerkracht" in evening.words
        await evening.press("enter")
        await evening.dialog(ThemeSlips)
        assert "3 briefjes: 2 ouder · 1 leerkracht" in evening.words
        assert "B leerkracht wens Vaker bellen" in evening.words
        await evening.press("end", "ctrl+r", "o")
        assert "3 briefjes: 3 ouder" in evening.words
        await evening.press("escape")
        await evening.settle()
        assert "3 ouder" in evening.words and "1 leerkracht" not in evening.words


async def test_without_a_slip_the_keys_do_nothing(tmp_path: Path) -> None:
    async with running(tmp_path, a_session()) as evening:
        for name, screen in (("sorteren", SortingScreen), ("vrijgeven", ReleaseScreen),
                             ("nakijken", LookOverScreen)):  # fmt: skip
            evening.app.ask_for(name)
            await evening.dialog(screen)
            await evening.press("ctrl+t", "ctrl+w")
            assert isinstance(evening.screen, screen)
            await evening.press("escape")


# another text ---------------------------------------------------------------------------------


def translated() -> Session:
    """A slip with its translation."""
    slip = a_slip("Tercuman istiyorum", lang="tr", translation="Ik wil een tolk")
    return with_slips(a_session(), slip)


@pytest.mark.parametrize(
    ("answer", "left"), [(("enter",), ""), (("right", "enter"), "Ik wil een tolk")]
)
async def test_what_belongs_to_the_old_text_is_named_and_asked_about(
    tmp_path: Path, answer: tuple[str, ...], left: str
) -> None:
    async with running(tmp_path, translated()) as evening:
        await typing(evening)
        await evening.press("down", "enter")
        await evening.dialog(EditSlip)
        assert "hoort bij de oude tekst" not in evening.words
        await evening.press("x")
        assert "De vertaling hoort bij de oude tekst: “Ik wil een tolk”." in evening.words
        await evening.press("backspace")
        assert "hoort bij de oude tekst" not in evening.words
        await evening.press("x", "f10")
        await evening.dialog(Choose)
        await evening.press("escape")
        await evening.dialog(EditSlip)
        assert held(evening, "b001").text == "Tercuman istiyorum"
        await evening.press("f10", *answer)
        await evening.back()
        slip = held(evening, "b001")
        assert (slip.text, slip.translation) == ("Tercuman istiyorumx", left)
        await evening.press("ctrl+z")
        assert held(evening, "b001") == translated().contributions["b001"]


async def test_a_translation_that_was_written_anew_asks_nothing(tmp_path: Path) -> None:
    async with running(tmp_path, translated()) as evening:
        await typing(evening)
        await evening.press("down", "enter")
        await evening.dialog(EditSlip)
        evening.input("text").value = "Uzun konusma"
        evening.input("translation").value = "Lange gesprekken"
        await evening.press("f10")
        await evening.back()
        slip = held(evening, "b001")
        assert (slip.text, slip.translation) == ("Uzun konusma", "Lange gesprekken")


# what a whole table said ----------------------------------------------------------------------


def told() -> Session:
    """Two key sentences of three tables."""
    session = tell(a_session(tables=3), "f1", "A", "Meer tiid")
    return tell(session, "f1", "B", "Minder brieven")


async def test_a_key_sentence_is_mended_in_the_list_of_the_terugkoppeling(tmp_path: Path) -> None:
    async with running(tmp_path, told()) as evening:
        await evening.to("f1")
        await evening.desk()
        assert "A kernzin: Meer tiid" in evening.words
        await keys(evening, "down", "ctrl+w")
        await evening.dialog(EditSaid)
        await evening.press("left", "backspace")
        await evening.type("j", "f10")
        await evening.back()
        assert evening.session.key_sentences["f1/A"].text == "Meer tijd"
        assert evening.screen.query_one(EntryInput).has_focus
        assert not any("zelf veranderd" in said for said in evening.said)
        await evening.press("ctrl+z")
        assert evening.said[-1] == "Teruggehaald: kernzin van tafel A"
        await keys(evening, "down", "ctrl+w")
        await evening.dialog(EditSaid)
        # Its table writes another one with its phone.
        evening.app.live.edit("", lambda s: tell(s, "f1", "A", "Van ons"), noted=False)
        await evening.type("!", "f10")
        await evening.back()
        assert any("De tafel had dit intussen zelf veranderd." in said for said in evening.said)
        await evening.press("ctrl+z")
        assert evening.session.key_sentences["f1/A"].text == "Van ons"


async def test_a_key_sentence_goes_to_another_table_but_never_over_another_one(
    tmp_path: Path,
) -> None:
    async with running(tmp_path, told()) as evening:
        await evening.to("f1")
        await evening.desk()
        before = evening.session
        await keys(evening, "down", "ctrl+t", "b")
        assert evening.session is before
        assert "Tafel B heeft al een kernzin" in evening.said[-1]
        await keys(evening, "down", "ctrl+t", "c")
        sentences = evening.session.key_sentences
        assert {k: s.text for k, s in sentences.items()} == {
            "f1/B": "Minder brieven", "f1/C": "Meer tiid"
        }  # fmt: skip
        await evening.press("down", "ctrl+r")
        assert "van de hele tafel" in evening.said[-1]


async def test_a_mark_and_an_answer_together_are_mended_like_a_slip(tmp_path: Path) -> None:
    script = a_script(a_phase("p1", 20, a_round("r2", "Wensen", joint=True, score=(1, 10))))
    session = set_score(set_key_sentence(a_session(script), "r2", "A", "Wij lezen voor"),
                        "r2", "A", 7)  # fmt: skip
    async with running(tmp_path, session) as evening:
        await typing(evening)
        assert "A gezamenlijk antwoord: Wij lezen voor" in evening.words
        await evening.press("down", "down", "ctrl+w")
        await evening.dialog(EditSaid)
        await evening.type("7", "f10")
        assert "Een cijfer is een getal van 1 tot 10. Er staat “77”." in evening.words
        await evening.press("backspace", "backspace")
        await evening.type("8", "f10")
        await evening.back()
        assert evening.session.scores["r2/A"].value == 8
        await evening.press("down")
        assert evening.slips.held == evening.session.scores["r2/A"], "the same cursor"
        await evening.press("up", "ctrl+t", "c")
        assert list(evening.session.key_sentences) == ["r2/C"]
        assert list(evening.session.scores) == ["r2/A"]
