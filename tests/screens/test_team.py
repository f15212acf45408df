"""A meeting of the partnerschapsteam: agreements of last time, and points of the plan."""

from __future__ import annotations

from pathlib import Path

import pytest
from builders import a_session
from meetings import POINTS, a_next_meeting, scripts
from reading_markdown import OURS, tags

from screens.hostile_tools import SHARP, harmless, squash
from screens.team_tools import AGREEMENTS, DOING, LONG, MANY, PLAN, SMALL, chosen, stands
from screens.tools import WIDE, reopened, running
from sessie.documents.forms import to_markdown
from sessie.model.dutch import clean_line
from sessie.model.session import Action, Brought
from sessie.rules.agreements import made_here, put_action, taken_over
from sessie.rules.steering import after_restart
from sessie.screens.windows.ask import Ask, Choose, ChooseOne
from sessie.widgets.draw_agreements import SIGNS

# the whole meeting --------------------------------------------------------------------------


async def test_a_whole_meeting_is_led_with_keys_alone(tmp_path: Path) -> None:
    async with running(tmp_path, a_next_meeting()) as evening:
        await evening.press("right", "i")
        await evening.type("A o De koffie was druk", "enter", "escape", "f2", "right")
        assert "Van de vorige keer" in evening.words
        await evening.press("j", "1", "j", "3", "z")
        await evening.dialog(Ask)
        await evening.type("De zaal was bezet", "enter")
        await evening.back()
        await evening.press("j", "4", "right")
        assert "Uit het plan: onze ambities" in evening.words
        await evening.press("j", "right", "right", "f7")
        await evening.dialog(ChooseOne)
        await evening.press("2")
        await evening.back()
        assert evening.texts[-1] == POINTS[1].text
        await evening.press("right", "i")
        for letter, answer in zip(
            "abcde", ("ouders", "lezen", "wij", "mailen", "mei"), strict=True
        ):
            await evening.type(f"A o {letter} {answer}", "enter")
        await evening.press("escape", "f2", "right", "n")
        for words in ("Voorbeeld maken", "leerkracht", "ouder", "april"):
            await evening.type(words, "enter")
        await evening.press("escape", "f2", "right", "i")
        await evening.type("A: Wij kozen. U merkt het in mei.", "enter", "escape", "f2", "right")
        assert evening.session.script.items[-1].id == evening.item
        session = evening.session
    assert [(a.status, a.result) for a in taken_over(session)] == [
        ("gedaan", ""), ("niet gelukt", "De zaal was bezet"), ("vervallen", ""),
    ]  # fmt: skip
    assert [a.what for a in made_here(session)] == ["Voorbeeld maken"]
    markdown = to_markdown(session)
    for told in ("niet gelukt: De zaal was bezet", f"### {POINTS[1].text}", "## 4. Bericht aan",
                 "Wij kozen. U merkt het in mei."):  # fmt: skip
        assert told in markdown


@pytest.mark.parametrize("place", range(len(scripts()["partnerschapsteam"].items)))
async def test_stopping_at_any_item_loses_nothing(tmp_path: Path, place: int) -> None:
    session = a_next_meeting()
    item = session.script.items[place].id
    async with running(tmp_path, session) as evening:
        await evening.press("right", "right", "j", "2")
        await evening.to(item)
        await evening.press("ctrl+q")
        await evening.dialog(Choose)
        await evening.press("enter")
        last = evening.session
    store = reopened(tmp_path, "team-2")
    assert store.session == last.with_(stage=after_restart(last.stage))
    assert store.session.stage.item == item
    assert [a.status for a in taken_over(store.session)] == ["bezig", "open", "open"]
    assert tags(to_markdown(store.session)) <= OURS


# agreements of last time --------------------------------------------------------------------


async def test_each_status_has_a_key_a_word_and_a_sign(tmp_path: Path) -> None:
    async with running(tmp_path, a_next_meeting()) as evening:
        await evening.to(AGREEMENTS)
        await evening.press("j")
        for key, status in (
            ("1", "gedaan"), ("2", "bezig"), ("3", "niet gelukt"), ("4", "vervallen"), ("5", "open")
        ):  # fmt: skip
            await evening.press(key)
            assert stands(evening)[0][0] == status
            assert f"{SIGNS[status]} {status}" in evening.words
    assert len(set(SIGNS.values())) == len(SIGNS)


async def test_a_status_and_a_sentence_are_taken_back_one_by_one(tmp_path: Path) -> None:
    async with running(tmp_path, a_next_meeting()) as evening:
        await evening.to(AGREEMENTS)
        await evening.press("j", "1", "z")
        await evening.dialog(Ask)
        await evening.type("Er zijn er drie", "enter")
        await evening.back()
        assert stands(evening)[0] == ("gedaan", "Er zijn er drie")
        await evening.press("ctrl+z")
        assert stands(evening)[0] == ("gedaan", "")
        await evening.press("ctrl+z")
        assert stands(evening)[0] == ("open", "")


async def test_a_sentence_is_taken_away_by_emptying_it_and_escape_changes_nothing(
    tmp_path: Path,
) -> None:
    async with running(tmp_path, a_next_meeting()) as evening:
        await evening.to(AGREEMENTS)
        await evening.press("j", "z")
        await evening.dialog(Ask)
        await evening.type("x" * 141, "enter")
        assert "Te lang: 141 van 140 tekens." in evening.words
        await evening.press("escape", "right", "enter")
        await evening.back()
        assert stands(evening)[0] == ("open", "")
        await evening.press("z")
        await evening.dialog(Ask)
        await evening.type("ja", "enter")
        await evening.back()
        await evening.press("z")
        await evening.dialog(Ask)
        await evening.press("backspace", "backspace", "enter")
        await evening.back()
        assert stands(evening)[0] == ("open", "")


@pytest.mark.parametrize("key", ["1", "z"])
@pytest.mark.parametrize("item", [AGREEMENTS, DOING])
async def test_without_a_choice_a_key_says_what_to_do_first(
    tmp_path: Path, item: str, key: str
) -> None:
    async with running(tmp_path, a_next_meeting()) as evening:
        await evening.to(item)
        await evening.press(key)
        await evening.until(lambda: bool(evening.said), "a sentence")
        assert evening.said == ["Kies eerst een afspraak met j of k."]
        assert stands(evening) == [("open", "")] * 3


async def test_only_the_chosen_one_tells_how_it_stood_and_escape_chooses_none(
    tmp_path: Path,
) -> None:
    async with running(tmp_path, a_next_meeting()) as evening:
        await evening.to(AGREEMENTS)
        assert "j k = afspraak kiezen" in evening.words
        assert "vorige keer bezig" not in evening.words
        await evening.press("k", "j")
        assert "▸1 Tolken zoeken" in evening.words
        assert "vorige keer bezig: Er zijn er twee." in evening.words
        assert "1 gedaan 2 bezig 3 niet gelukt 4 vervalt z zin" in evening.words
        await evening.press("escape")
        assert "▸" not in evening.text


async def test_the_same_keys_work_where_new_agreements_are_made(tmp_path: Path) -> None:
    async with running(tmp_path, a_next_meeting()) as evening:
        await evening.to(DOING)
        await evening.press("j", "2")
        assert stands(evening)[0] == ("bezig", "")
        await evening.press("s")
        assert stands(evening)[0] == ("gedaan", "")
        await evening.press("n")
        for words in ("Lijst maken", "wij", "", "mei"):
            await evening.type(words, "enter")
        await evening.press("escape", "f2")
        words = evening.words
        assert words.index("Van de vorige keer") < words.index("Tolken") < words.index("Nieuw")
        assert words.index(" Nieuw ") < words.index("Lijst maken")


async def test_what_was_taken_over_is_not_taken_away_and_does_not_count(tmp_path: Path) -> None:
    session = a_next_meeting(what=MANY)
    for number in range(5):
        session = put_action(session, Action("", f"nieuw {number}", "wij", "nu"))
    async with running(tmp_path, session) as evening:
        await evening.to(DOING)
        await evening.press("j", "x")
        assert "Druk op 4: vervalt." in evening.said[-1]
        assert len(taken_over(evening.session)) == len(MANY)
        await evening.press("n")
        for what in ("zes", "zeven"):
            for words in (what, "wij", "", "nu"):
                await evening.type(words, "enter")
        assert [a.what for a in made_here(evening.session)][5:] == ["zes"]
        assert "hoogstens 6 afspraken" in evening.words


@pytest.mark.parametrize("size", [SMALL, (80, 24), WIDE])
@pytest.mark.parametrize("item", [AGREEMENTS, DOING])
async def test_the_chosen_one_is_always_seen_with_its_status(
    tmp_path: Path, item: str, size: tuple[int, int]
) -> None:
    session = a_next_meeting(what=(*MANY, LONG))
    async with running(tmp_path, session, size=size) as evening:
        await evening.to(item)
        for number, action in enumerate(taken_over(session), 1):
            await evening.press("j", "1")
            assert f"▸{number} {action.what[:30]}" in evening.words
            assert "✓ gedaan" in evening.words
            assert "4 vervalt" in evening.words
        if size == SMALL:
            assert "hiervoor" in evening.words
        assert [status for status, _ in stands(evening)] == ["gedaan"] * 13


async def test_the_werkblad_tells_how_it_stood_and_which_keys_there_are(tmp_path: Path) -> None:
    async with running(tmp_path, a_next_meeting(), size=WIDE) as evening:
        await evening.to(AGREEMENTS)
        await evening.desk()
        notes = evening.screen.query_one("#agreement-note")
        assert "Van de vorige keer: 3, nog 3 te bespreken." in evening.seen(notes)
        assert "3 niet gelukt" in evening.seen(notes)
        await evening.press("escape", "j")
        assert "Tolken zoeken: open vorige keer bezig: Er zijn er twee." in evening.seen(notes)
        assert "Ouderavond, 10 november 2026" in evening.seen(notes)
        for key in ("1", "j", "1", "j", "1", "escape"):
            await evening.press(key)
        assert "alles is besproken" in evening.seen(notes)
        await evening.to(PLAN)
        assert not evening.screen.query_one("#agreement-note").display


async def test_an_ouderavond_has_no_notes_about_agreements(tmp_path: Path) -> None:
    async with running(tmp_path, a_session()) as evening:
        await evening.to("a1")
        await evening.desk()
        assert not evening.screen.query_one("#agreement-note").display


# what anybody typed -------------------------------------------------------------------------


@pytest.mark.parametrize("size", [SMALL, WIDE])
async def test_what_was_brought_is_literal(tmp_path: Path, size: tuple[int, int]) -> None:
    texts = list(dict.fromkeys(clean_line(text) for text in SHARP if clean_line(text)))[:9]
    points = [Brought("", "ambitie", text, text, text, text) for text in texts]
    async with running(tmp_path, a_next_meeting(points, texts), size=size) as evening:
        for item in (AGREEMENTS, DOING, PLAN):
            await evening.to(item)
            for text in texts:
                await evening.press("j")
                assert squash(text)[:20] in squash(evening.text)
                harmless(evening)
        await evening.to("speerpunt")
        await chosen(evening)
        harmless(evening)
        for text in texts[:2]:
            assert squash(text) in squash(evening.text)
        await evening.press("1", "1")
        await evening.back()
        assert evening.texts == [texts[0]]
