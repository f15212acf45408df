"""The list of slips on the werkblad, and the dialog that changes one."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from builders import TEACHER, a_session, a_slip, with_slips, with_themes
from textual import events
from textual.widgets import Button, Input, Select

from screens.tools import Evening, running
from sessie.model.session import Contribution, Session
from sessie.screens.windows.ask import Choose, Confirm
from sessie.screens.windows.edit_slip import EditSlip
from sessie.widgets.entry_line import EntryInput


def evening_with_slips() -> Session:
    """Three slips at two tables in the round about wishes, and two themes."""
    session = with_themes(a_session(), "Taal", "Tijd")
    return with_slips(
        session,
        a_slip("aan tafel B", "B"),
        a_slip("aan tafel A", "A", TEACHER),
        a_slip("ook aan A", "A", public="ook", translation="vertaald"),
    )


def slip(evening: Evening, text: str) -> Contribution:
    """The slip with this text."""
    return next(s for s in evening.session.contributions.values() if s.text == text)


async def test_a_translated_slip_stands_in_the_list_in_dutch(tmp_path: Path) -> None:
    foreign = a_slip("Daha fazla zaman", "A", lang="tr", translation="Meer tijd")
    async with running(tmp_path, with_slips(a_session(), foreign)) as evening:
        await evening.to("r2")
        await evening.desk()
        assert "Meer tijd" in evening.text


async def at_the_list(evening: Evening, text: str) -> None:
    """The werkblad open, the cursor on this slip."""
    await evening.to("r2")
    await evening.desk()
    evening.slips.focus()
    await evening.press("home")
    for _ in evening.texts:
        if evening.slips.chosen == slip(evening, text):
            return
        await evening.press("down")
    raise AssertionError(f"no slip {text!r} in the list")


async def opened(evening: Evening, text: str) -> None:
    """The dialog of this slip."""
    await at_the_list(evening, text)
    await evening.press("enter")
    await evening.dialog(EditSlip)


def choose(evening: Evening, **values: str) -> None:
    """Choose in the lists of the dialog."""
    for name, value in values.items():
        evening.screen.query_one(f"#{name}", Select).value = value


async def test_slips_stand_by_table_and_down_from_the_line_goes_to_them(tmp_path: Path) -> None:
    async with running(tmp_path, evening_with_slips()) as evening:
        await evening.to("r2")
        await evening.desk()
        text = evening.text
        assert text.index("aan tafel A") < text.index("ook aan A") < text.index("aan tafel B")
        await evening.press("down")
        assert evening.slips.has_focus
        assert evening.slips.chosen == slip(evening, "aan tafel A")
        await evening.press("down", "down", "down")
        assert evening.slips.chosen == slip(evening, "aan tafel B")
        await evening.press("home", "up")
        assert evening.screen.query_one(EntryInput).has_focus


async def test_the_slip_with_the_cursor_is_told_in_full(tmp_path: Path) -> None:
    long = "Dit is een wens die veel langer is dan een regel van het werkblad, " * 4
    session = with_slips(a_session(), a_slip(long.strip(), public="kort", translation="en anders"))
    async with running(tmp_path, session) as evening:
        await at_the_list(evening, long.strip())
        assert long.strip() in evening.words
        assert "vertaald: en anders" in evening.words
        assert "in het verslag: kort" in evening.words


async def test_the_dialog_changes_the_texts(tmp_path: Path) -> None:
    async with running(tmp_path, evening_with_slips()) as evening:
        await opened(evening, "ook aan A")
        assert evening.input("text").value == "ook aan A"
        assert evening.input("public").value == "ook"
        evening.input("text").value = "anders"
        evening.input("translation").value = ""
        evening.input("public").value = "zo staat het er"
        await evening.press("f10")
        await evening.back()
        changed = slip(evening, "anders")
        assert (changed.translation, changed.public) == ("", "zo staat het er")
        await evening.press("ctrl+z")
        assert slip(evening, "ook aan A").public == "ook"


async def test_what_a_table_changed_meanwhile_stays_but_for_what_was_changed_here(
    tmp_path: Path,
) -> None:
    async with running(tmp_path, evening_with_slips()) as evening:
        await opened(evening, "ook aan A")
        held = slip(evening, "ook aan A")
        own = replace(held, text="van de tafel zelf", role=TEACHER, public="", translation="")
        evening.app.live.edit("", lambda s: s.put("contributions", own), noted=False)
        choose(evening, theme="t002")
        await evening.press("f10")
        await evening.back()
        assert slip(evening, "van de tafel zelf") == replace(own, theme="t002")
        await opened(evening, "van de tafel zelf")
        own = replace(own, text="nog een keer", theme="t002")
        evening.app.live.edit("", lambda s: s.put("contributions", own), noted=False)
        evening.input("text").value = "getypt"
        await evening.press("f10")
        await evening.back()
        assert slip(evening, "getypt").role == TEACHER
        assert "intussen zelf veranderd" in evening.said[-1]
        await evening.press("ctrl+z")
        assert slip(evening, "nog een keer") == own


async def test_the_dialog_moves_a_slip_to_another_table_round_role_kind_and_theme(
    tmp_path: Path,
) -> None:
    async with running(tmp_path, evening_with_slips()) as evening:
        before = evening.session
        await opened(evening, "aan tafel B")
        choose(evening, table="D", round="f1", role=TEACHER, kind="eye_opener", theme="t002",
               lang="tr")  # fmt: skip
        await evening.press("f10")
        await evening.back()
        moved = slip(evening, "aan tafel B")
        assert (moved.table, moved.round, moved.role, moved.kind) == (
            "D", "f1", TEACHER, "eye_opener"
        )  # fmt: skip
        assert (moved.theme, moved.lang) == ("t002", "tr")
        assert "aan tafel B" not in evening.text
        await evening.press("ctrl+z")
        assert evening.session.contributions == before.contributions
        assert "aan tafel B" in evening.text


async def test_a_slip_keeps_its_role_when_no_other_is_chosen(tmp_path: Path) -> None:
    async with running(tmp_path, evening_with_slips()) as evening:
        await opened(evening, "aan tafel A")
        choose(evening, table="C", theme="t001")
        await evening.press("f10")
        await evening.back()
        assert slip(evening, "aan tafel A").role == TEACHER
        await opened(evening, "aan tafel A")
        choose(evening, theme="")
        await evening.press("f10")
        await evening.back()
        assert slip(evening, "aan tafel A").theme == ""


async def test_the_dialog_refuses_an_empty_and_a_long_text_and_stays_open(tmp_path: Path) -> None:
    async with running(tmp_path, evening_with_slips()) as evening:
        before = evening.session
        await opened(evening, "aan tafel A")
        for name, text, sentence in (
            ("text", "  ", "De tekst is leeg."),
            ("text", "x" * 281, "Te lang: 281 van 280 tekens."),
            ("translation", "y" * 300, "Te lang: 300 van 280 tekens."),
            ("public", "z" * 290, "Te lang: 290 van 280 tekens."),
        ):
            field = evening.input(name).focus()
            held = field.value
            field.value = text
            await evening.press("enter")
            assert sentence in evening.words
            assert isinstance(evening.screen, EditSlip)
            assert field.value == text
            field.value = held
        await evening.press("escape")
        await evening.back()
        assert evening.session.contributions == before.contributions


async def test_the_buttons_of_the_dialog_keep_and_leave(tmp_path: Path) -> None:
    async with running(tmp_path, evening_with_slips()) as evening:
        for button, text in (("leave", "aan tafel A"), ("keep", "veranderd")):
            await opened(evening, "aan tafel A")
            evening.input("text").value = "veranderd"
            evening.screen.query_one(f"#{button}", Button).focus()
            await evening.press("enter")
            if button == "leave":
                await evening.dialog(Choose)
                await evening.press("right", "enter")
            await evening.back()
            assert slip(evening, text)


async def test_a_slip_that_was_taken_back_meanwhile_stays_away(tmp_path: Path) -> None:
    async with running(tmp_path, a_session()) as evening:
        await evening.to("r2")
        await evening.desk()
        await evening.type("B o even", "enter", "down", "enter")
        await evening.dialog(EditSlip)
        await evening.press("ctrl+z")
        await evening.dialog(Confirm)
        await evening.press("enter")
        await evening.dialog(EditSlip)
        await evening.press("f10")
        await evening.back()
        assert evening.texts == []


async def test_a_hidden_slip_is_struck_out_counts_nowhere_and_comes_back(tmp_path: Path) -> None:
    async with running(tmp_path, evening_with_slips()) as evening:
        await at_the_list(evening, "ook aan A")
        assert "A ●●" in evening.text
        await evening.press("delete", "right", "enter")
        assert slip(evening, "ook aan A").hidden
        assert "verborgen ook aan A" in evening.words
        assert "A ●●" not in evening.text
        await evening.press("delete", "right", "enter")
        assert not slip(evening, "ook aan A").hidden
        await evening.press("delete", "right", "enter", "ctrl+z")
        assert not slip(evening, "ook aan A").hidden
        assert "A ●●" in evening.text


async def test_a_slip_is_taken_away_after_a_question_and_comes_back_with_undo(
    tmp_path: Path,
) -> None:
    async with running(tmp_path, evening_with_slips()) as evening:
        for key in ("backspace", "delete"):
            await at_the_list(evening, "aan tafel A")
            await evening.press(key)
            assert "Wat wil je hiermee? “aan tafel A”" in evening.words
            await evening.press("enter")  # as it is
            assert "aan tafel A" in evening.texts
            await evening.press(key, "right", "right", "enter")
            assert "aan tafel A" not in evening.texts
            assert "ctrl+z" in evening.said[-1]
            await evening.press("ctrl+z")
            assert evening.texts == ["aan tafel B", "aan tafel A", "ook aan A"]
            assert evening.said[-1] == "Teruggehaald: briefje weggehaald"


async def test_removing_the_last_slip_leaves_an_empty_list(tmp_path: Path) -> None:
    async with running(tmp_path, with_slips(a_session(), "enige")) as evening:
        await at_the_list(evening, "enige")
        await evening.press("delete", "left", "enter", "delete", "enter", "up", "down")
        assert evening.session.contributions == {}
        assert evening.shows_item()


async def test_a_click_chooses_a_slip_and_two_open_it(tmp_path: Path) -> None:
    async with running(tmp_path, evening_with_slips()) as evening:
        await evening.to("r2")
        await evening.desk()
        await evening.click("aan tafel B")
        assert evening.slips.chosen == slip(evening, "aan tafel B")
        await evening.click("aan tafel B", times=2)
        await evening.dialog(EditSlip)
        assert evening.input("text").value == "aan tafel B"
        await evening.click("Laat maar")
        await evening.back()


async def test_two_clicks_open_the_slip_under_the_pointer(tmp_path: Path) -> None:
    async with running(tmp_path, evening_with_slips()) as evening:
        await at_the_list(evening, "aan tafel A")
        await evening.click("aan tafel B", times=2)
        await evening.dialog(EditSlip)
        assert evening.input("text").value == "aan tafel B"


async def test_a_choice_is_made_with_the_mouse(tmp_path: Path) -> None:
    async with running(tmp_path, evening_with_slips(), size=(120, 40)) as evening:
        await opened(evening, "aan tafel A")
        await evening.click("zonder thema")
        await evening.click("Tijd")
        await evening.click("Bewaren")
        await evening.back()
        assert slip(evening, "aan tafel A").theme == "t002"


async def test_a_clicker_still_works_while_the_list_has_the_keys(tmp_path: Path) -> None:
    session = with_slips(a_session(), *(f"wens {n}" for n in range(30)))
    async with running(tmp_path, session) as evening:
        await at_the_list(evening, "wens 0")
        await evening.press("pagedown")
        assert evening.item == "b1"


async def test_a_paste_in_the_dialog_loses_no_words(tmp_path: Path) -> None:
    async with running(tmp_path, evening_with_slips()) as evening:
        await opened(evening, "aan tafel A")
        evening.screen.query_one("#public", Input).focus()
        evening.app.post_message(events.Paste("eerste regel\ntweede regel"))
        await evening.settle()
        assert evening.input("public").value == "eerste regel tweede regel"


async def test_thousands_of_slips_are_scrolled_to_the_last(tmp_path: Path) -> None:
    session = a_session()
    slips = {f"b{n:05d}": a_slip(f"wens {n}", id=f"b{n:05d}", place=n) for n in range(1, 3001)}
    async with running(tmp_path, session.with_(contributions=slips)) as evening:
        await evening.to("r2")
        await evening.desk()
        await evening.press("down", "end")
        assert "wens 3000" in evening.text
        await evening.press("home")
        assert "wens 1\n" in evening.text
