"""From the menu to the first slide."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from builders import a_session, with_slips
from textual.widgets import Button, Input, Label, OptionList, Select

from screens.tools import Evening, a_folder_with, running
from sessie.screens.stage.slide import PresentationScreen
from sessie.screens.windows.ask import Choose
from sessie.screens.windows.menu import MENU, SessionsScreen, StartScreen
from sessie.screens.windows.setup import SetupScreen
from sessie.store.archive import Archive

FIRST = """\
---
soort: draaiboek
id: proefavond
titel: Proefavond
sessie: ouderavond
duur: 20
begin: 19:30
rollen: ouder, leerkracht
tafels: 5-8
per tafel: 6-9
---

# Onderdeel: Welkom (20 min)

## Dia: Welkom
Wat fijn dat u er bent!
"""
SECOND = """\
---
soort: draaiboek
id: korte-avond
titel: Korte avond
sessie: studiedag
duur: 20
begin: 15:00
rollen: ouder, leerkracht, directie
tafels: 2-4
---

# Onderdeel: Begin (20 min)

## Dia: Hallo
Fijn dat jullie er zijn.
"""


def an_own(folder: Path, *more: str) -> tuple[Path, ...]:
    """A content folder with one script, and these."""
    return (a_folder_with(folder, FIRST, *more),)


async def fill(evening: Evening, **fields: str) -> None:
    """Fill in fields of the form, one after another."""
    for name, value in fields.items():
        evening.input(name).focus().value = value
        await evening.settle()


def people_asked(evening: Evening) -> list[Input]:
    """The fields for how many there are of each role."""
    return [line for line in evening.screen.query(Input) if (line.id or "").startswith("role-")]


async def form(evening: Evening) -> None:
    """Open the form for a new session."""
    await evening.press("n")
    await evening.dialog(SetupScreen)


async def test_the_first_menu_offers_to_begin_and_to_practise(tmp_path: Path) -> None:
    async with running(tmp_path, content=an_own(tmp_path)) as evening:
        assert isinstance(evening.screen, StartScreen)
        assert "Nieuwe sessie" in evening.text
        assert "Oefenen" in evening.text
        assert "Verder waar je was" not in evening.text
        assert "Sessies" not in evening.text


@pytest.mark.parametrize("size", [(60, 18), (80, 24)], ids=["60x18", "80x24"])
async def test_the_menu_says_of_every_choice_what_it_is(
    tmp_path: Path, size: tuple[int, int]
) -> None:
    async with running(tmp_path, with_slips(a_session(), "een")):
        pass
    async with running(tmp_path, size=size) as evening:
        for _, title, key, about in MENU:
            [row] = [row for row in evening.rows if row.strip().startswith(f"{key:<7}{title}")]
            assert row.rstrip().endswith(about or title)
        assert "10 november 2026" in evening.text
        assert "F1 = hulp" in evening.text


@pytest.mark.parametrize("key", ["v", "s"])
async def test_a_key_for_sessions_says_that_there_are_none_yet(tmp_path: Path, key: str) -> None:
    async with running(tmp_path, content=an_own(tmp_path)) as evening:
        await evening.press(key)
        assert "Er is nog geen sessie. Begin met n" in evening.said[-1]
        assert isinstance(evening.screen, StartScreen)


async def test_a_session_without_a_date_or_school_can_be_told_apart(tmp_path: Path) -> None:
    for name, school, day in (
        ("avond-een", "", ""),
        ("avond-twee", "Een school met een lange naam " * 2, "0206-11-10"),
    ):
        session = with_slips(a_session(), "een")
        evening_of = replace(session.evening, id=name, school=school, date=day)
        async with running(tmp_path, session.with_(evening=evening_of)):
            pass
    async with running(tmp_path, size=(60, 18)) as evening:
        assert "Opruimen (" not in evening.words
        await evening.press("s")
        await evening.dialog(SessionsScreen)
        for told in ("avond-een", "avond-twee", "zonder datum", "sessie wis NAAM"):
            assert told in evening.words
        assert "0206-11-10 (klopt die datum?)" in evening.words


async def test_enter_on_the_first_menu_opens_the_form(tmp_path: Path) -> None:
    async with running(tmp_path, content=an_own(tmp_path)) as evening:
        await evening.press("enter")
        await evening.dialog(SetupScreen)
        assert evening.input("school").has_focus
        assert evening.input("date").value == "10-11-2026"
        assert evening.input("begin").value == "19:30"


async def test_a_filled_in_form_begins_the_evening_with_a_welcome(tmp_path: Path) -> None:
    async with running(tmp_path, content=an_own(tmp_path)) as evening:
        await form(evening)
        await evening.type("Basisschool De Proef", "enter")
        await evening.type("Proefstad", "enter", "enter", "enter")
        await evening.type("44", "enter")
        await evening.type("12", "enter", "enter", "enter")
        for name in ("home", "release"):
            assert evening.app.focused is evening.screen.query_one(f"#{name}")
            await evening.press("enter", "enter")
        assert evening.app.focused is evening.screen.query_one("#keep", Button)
        assert isinstance(evening.screen, SetupScreen), "Enter alone begins nothing"
        await evening.press("enter")
        await evening.until(evening.began, "the welcome")
        assert not evening.app.live.desk.open
        assert evening.session.stage.at_welcome
        assert "Welkom!" in evening.text and "Basisschool De Proef" in evening.text
        await evening.press("right")
        assert evening.session.stage.item == evening.session.script.items[0].id
        assert isinstance(evening.screen, PresentationScreen)
        assert evening.session.evening.school == "Basisschool De Proef"
        assert evening.session.evening.date == "2026-11-10"
        assert evening.session.evening.attendance == {"ouder": 44, "leerkracht": 12}
        assert len(evening.session.tables) in range(5, 9)
        assert "Wat fijn dat u er bent!" in evening.text
    assert Archive(tmp_path / "data").listing()[0].school == "Basisschool De Proef"


WRONG = (
    ("school", "", "Vul de naam van de school in."),
    ("school", "x" * 81, "te lang: 81 van 80 tekens"),
    ("place", "x" * 81, "te lang: 81 van 80 tekens"),
    ("date", "31-02-2026", "“31-02-2026” bestaat niet: februari 2026 heeft 28 dagen."),
    ("date", "10-11-206", "Bedoel je 2026? Typ het jaar met vier cijfers, zoals 10-11-2026."),
    ("date", "10-11-9999", "Bedoel je 2026?"),
    ("date", "gisteren", "De datum “gisteren” kan ik niet lezen."),
    ("role-0", "veel", "moet een getal zijn van 0 tot 2000. Er staat “veel”."),
    ("role-1", "-1", "moet een getal zijn"),
    ("tables", "0", "Het aantal tafels moet een getal zijn van 1 tot 40."),
    ("tables", "²", "Het aantal tafels moet een getal zijn"),
    ("tables", "9" * 30, "Het aantal tafels moet een getal zijn"),
)
GOOD = {"school": "De Proef", "place": "", "date": "za 1 mei", "begin": "20u00", "role-0": "3",
        "role-1": "2", "tables": "2"}  # fmt: skip


async def test_a_field_that_is_wrong_is_named_and_gets_the_focus(tmp_path: Path) -> None:
    async with running(tmp_path, content=an_own(tmp_path)) as evening:
        await form(evening)
        await fill(evening, **GOOD)
        for field, wrong, sentence in WRONG:
            await fill(evening, **{field: wrong})
            evening.input("place").focus()
            await evening.press("f10")
            assert isinstance(evening.screen, SetupScreen), field
            assert sentence in evening.words
            assert evening.input(field).has_focus, field
            await fill(evening, **{field: GOOD[field]})
        await evening.press("f10")
        await evening.until(evening.began, "the first slide")
        assert evening.session.evening.date == "2027-05-01"
        assert evening.session.evening.begin == "20:00"
        assert list(evening.session.tables) == ["A", "B"]


@pytest.mark.parametrize("wrong", ["half acht", ""])
async def test_a_begin_that_is_no_time_is_named_and_gets_the_focus(
    tmp_path: Path, wrong: str
) -> None:
    async with running(tmp_path, content=an_own(tmp_path)) as evening:
        await form(evening)
        await fill(evening, school="De Proef", begin=wrong)
        await evening.press("f10")
        assert f"De tijd “{wrong}” kan ik niet lezen." in evening.words
        assert evening.input("begin").has_focus


async def test_the_advice_for_tables_follows_the_people_until_somebody_types_it(
    tmp_path: Path,
) -> None:
    async with running(tmp_path, content=an_own(tmp_path)) as evening:
        await form(evening)
        tables = evening.input("tables")
        await fill(evening, **{"role-0": "40", "role-1": "16"})
        assert tables.value == "7"
        tables.focus()
        await evening.type("", "backspace", "5")
        await fill(evening, **{"role-0": "60"})
        assert tables.value == "5"


async def test_escape_leaves_the_form_and_nothing_was_made(tmp_path: Path) -> None:
    async with running(tmp_path, content=an_own(tmp_path)) as evening:
        await form(evening)
        await evening.press("escape")
        await evening.dialog(StartScreen)
        assert Archive(tmp_path / "data").listing() == []


async def test_another_script_brings_its_own_roles_and_begin(tmp_path: Path) -> None:
    content = an_own(tmp_path, SECOND)
    async with running(tmp_path, content=content) as evening:
        await form(evening)
        script = evening.screen.query_one("#script", Select)
        titles = [option for _, option in script._options]
        script.value = next(value for value in titles if value == "korte-avond")
        await evening.settle()
        assert len(people_asked(evening)) == 3
        assert evening.input("begin").value == "15:00"
        await fill(evening, school="De Proef", **{"role-2": "1"})
        await evening.press("f10")
        await evening.until(evening.began, "the first slide")
        assert evening.session.evening.attendance == {"directie": 1}
        assert evening.session.evening.title == "Korte avond"


@pytest.mark.parametrize(
    ("sort", "label", "asks_pupils", "this"),
    [("ouderavond", "School", True, "deze avond"), ("studiedag", "School", False, "deze studiedag"),
     ("stip op de horizon", "Regio", False, "deze bijeenkomst"),
     ("partnerschapsteam", "School", False, "deze bijeenkomst"),
     ("voorgesprek", "School", False, "dit voorgesprek")],
)  # fmt: skip
async def test_the_form_asks_what_fits_the_session(
    tmp_path: Path, sort: str, label: str, asks_pupils: bool, this: str
) -> None:
    other = SECOND.replace("sessie: studiedag", f"sessie: {sort}")
    content = an_own(tmp_path, other)
    async with running(tmp_path, content=content) as evening:
        await form(evening)
        script = evening.screen.query_one("#script", Select)
        script.value = "korte-avond"
        await evening.settle()
        shown = [str(one.content) for one in evening.screen.query(".field Label").results(Label)
                 if one.parent is not None and one.region.height]  # fmt: skip
        assert label in shown and ("Regio" in shown) == (label == "Regio")
        assert ("Leerlingen op school" in shown) == asks_pupils
        counted = "Mensen van directie" if label == "Regio" else "Directie (aantal)"
        assert counted in shown and "Aantal tafels" in shown
        await evening.press("f10")
        assert f"Vul de naam van de {label.lower()} in." in evening.words
        await fill(evening, school="De Proef", **{"role-2": "1"})
        await evening.press("f10")
        await evening.until(evening.began, "the first slide")
        await evening.press("ctrl+q")
        await evening.dialog(Choose)
        assert f"Stoppen met {this}?" in evening.words


async def test_a_talk_of_two_people_is_not_asked_for_tables_or_a_room(tmp_path: Path) -> None:
    talk = SECOND.replace("tafels: 2-4", "tafels: 1\nprojectie: nee")
    async with running(tmp_path, content=an_own(tmp_path, talk)) as evening:
        await form(evening)
        evening.screen.query_one("#script", Select).value = "korte-avond"
        await evening.settle()
        assert "Aantal tafels" not in evening.words and "Briefjes aan de zaal" not in evening.words
        await fill(evening, school="De Proef")
        await evening.press("f10")
        await evening.until(evening.began, "the first slide")
        assert list(evening.session.tables) == ["A"]


async def test_the_menu_goes_on_with_the_session_that_was_last(tmp_path: Path) -> None:
    async with running(tmp_path, with_slips(a_session(), "een", "twee")) as evening:
        await evening.to("r2")
    async with running(tmp_path, content=an_own(tmp_path)) as evening:
        assert "Verder waar je was" in evening.text
        assert "Proefavond · 10 november 2026 · 2 briefjes" in evening.words
        assert "De Proef" not in evening.words  # the room may look on, and it may be another school
        await evening.press("enter")
        await evening.until(evening.began, "the session")
        assert evening.item == "r2"


async def test_a_session_is_chosen_from_the_list(tmp_path: Path) -> None:
    async with running(tmp_path, a_session()):
        pass
    async with running(tmp_path, content=an_own(tmp_path)) as evening:
        await evening.press("s")
        await evening.dialog(SessionsScreen)
        assert "proefavond" in evening.text
        await evening.press("escape")
        await evening.dialog(StartScreen)
        await evening.press("s")
        await evening.dialog(SessionsScreen)
        await evening.press("enter")
        await evening.until(evening.began, "the session")
        assert evening.session.evening.id == "proefavond"


async def test_practising_leaves_the_own_sessions_alone(tmp_path: Path) -> None:
    async with running(tmp_path, content=an_own(tmp_path)) as evening:
        await evening.press("o")
        await evening.until(evening.began, "the example")
        assert "Klaproosbrug" in evening.session.evening.school
        await evening.press("f2")
        await evening.type("B o eigen briefje", "enter")
        assert evening.texts[-1] == "eigen briefje"
    assert Archive(tmp_path / "data").listing() == []


async def test_a_session_that_is_open_elsewhere_is_not_opened(tmp_path: Path) -> None:
    async with (
        running(tmp_path, a_session()),
        running(tmp_path, content=an_own(tmp_path)) as second,
    ):
        await second.press("v")
        await second.until(lambda: bool(second.said), "the sentence")
        assert "al open in een ander venster" in second.said[-1]
        assert isinstance(second.screen, StartScreen)


async def test_a_damaged_session_says_so_and_cannot_be_chosen(tmp_path: Path) -> None:
    async with running(tmp_path, a_session()) as evening:
        path = evening.app.live.store.path if evening.app.live.store else tmp_path
    for file in path.parent.glob("proefavond.json*"):
        file.write_bytes(b"\0" * 40)
    async with running(tmp_path, content=an_own(tmp_path)) as evening:
        assert "Verder waar je was" not in evening.text
        await evening.press("s")
        await evening.dialog(SessionsScreen)
        assert evening.screen.query_one(OptionList).get_option_at_index(0).disabled
        await evening.press("enter")
        assert isinstance(evening.screen, SessionsScreen)


async def test_a_damaged_session_with_a_good_copy_can_be_opened(tmp_path: Path) -> None:
    async with running(tmp_path, a_session()) as evening:
        path = evening.app.live.store.path if evening.app.live.store else tmp_path
    path.write_bytes(b"\0" * 40)
    async with running(tmp_path, content=an_own(tmp_path)) as evening:
        await evening.press("s")
        await evening.dialog(SessionsScreen)
        assert not evening.screen.query_one(OptionList).get_option_at_index(0).disabled
        await evening.press("enter")
        await evening.until(evening.began, "the session")
        assert evening.session.evening.id == "proefavond"


async def test_without_a_readable_script_the_menu_says_what_to_do(tmp_path: Path) -> None:
    async with running(tmp_path, content=(tmp_path / "leeg",)) as evening:
        await evening.press("n")
        await evening.until(lambda: bool(evening.said), "the sentence")
        assert "sessie controleer" in evening.said[-1]
        assert isinstance(evening.screen, StartScreen)


async def test_from_the_menu_the_program_stops_at_once(tmp_path: Path) -> None:
    async with running(tmp_path, content=an_own(tmp_path)) as evening:
        await evening.press("ctrl+q")
        await evening.until(lambda: evening.app._exit, "the end")
    assert evening.app.return_code == 0
