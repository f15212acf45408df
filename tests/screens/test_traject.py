"""Trajecten on the screen: the list, one traject, and a next session in it."""

from __future__ import annotations

import zipfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from textual.screen import Screen
from textual.widgets import Input, OptionList, Select, Static
from trajects import a_meeting, finished, held, next_meeting, said

from screens.hostile_tools import SHARP, harmless, squash
from screens.test_help import help_lists_all
from screens.test_looks import faint
from screens.test_sizes import fits
from screens.tools import Evening, running
from sessie import flows
from sessie.flows import DIALOGS
from sessie.model.session import Brought, Session
from sessie.model.traject import SETTLED, Traject
from sessie.rules.traject import add_version, set_own
from sessie.screens.base import Host
from sessie.screens.windows.ask import Ask
from sessie.screens.windows.menu import StartScreen
from sessie.screens.windows.setup import SetupScreen
from sessie.screens.windows.traject import (
    AgreementsScreen,
    SchoolScreen,
    TrajectScreen,
    TrajectsScreen,
)
from sessie.store.archive import FILE, Archive
from sessie.store.bundle import pack
from sessie.widgets.fields import NO_NUMBER

ID, SCHOOL = "basisschool-de-proef", "Basisschool De Proef"
EVENING = finished(a_meeting("avond", "ouderavond", "2026-11-10", "Tolken", "Inloop"))
SETTLED_PLAN = (Brought("", "ambitie", "Alle ouders verstaan ons"),)


@pytest.fixture(autouse=True)
def dialogs(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """The menu knows the trajecten, and the views that others make; gives what those opened."""
    opened: list[str] = []

    async def view(app: Host, traject_id: str) -> None:
        opened.append(traject_id)

    monkeypatch.setitem(DIALOGS, "trajecten", flows.trajects)
    monkeypatch.setitem(flows.VIEWS, "plan", view)
    monkeypatch.setitem(flows.VIEWS, "jaar", view)
    yield opened


def archive_in(folder: Path, *sessions: Session) -> Archive:
    """The data folder of the app, with these sessions."""
    archive = Archive(folder / "data")
    archive.prepare()
    for session in sessions:
        archive.create(session).close()
    return archive


async def list_of(evening: Evening) -> None:
    """Open the list from the menu."""
    evening.app.ask_for("trajecten")
    await evening.dialog(TrajectsScreen)


async def one(evening: Evening) -> None:
    """Open the traject on top."""
    await list_of(evening)
    await evening.press("enter")
    await evening.dialog(TrajectScreen)


def row_of(evening: Evening) -> str:
    """Id of the row with the cursor."""
    options = evening.screen.query_one(OptionList)
    assert options.highlighted is not None
    return options.get_option_at_index(options.highlighted).id or ""


# the list -------------------------------------------------------------------------------------


async def test_without_a_traject_it_says_what_one_is_and_how_to_begin(tmp_path: Path) -> None:
    async with running(tmp_path) as evening:
        await list_of(evening)
        assert "Een traject is één school" in evening.words
        await evening.press("enter")
        assert isinstance(evening.screen, TrajectsScreen)
        await evening.press("escape")
        await evening.dialog(StartScreen)


async def test_the_list_tells_of_each_traject_how_far_it_is(tmp_path: Path) -> None:
    archive = archive_in(tmp_path, EVENING)
    archive.trajects.new("De Brug", "Veldermeer")
    archive.trajects.change(ID, lambda t: set_own(t, "visie", "Wij"))
    async with running(tmp_path) as evening:
        await list_of(evening)
        assert f"{SCHOOL}, Proefstad" in evening.words
        assert "1 sessie · plan: concept" in evening.words
        assert "0 sessies · nog geen plan" in evening.words
        assert f"map {ID}" not in evening.words


async def test_two_of_the_same_name_are_told_apart_by_their_folder(tmp_path: Path) -> None:
    archive = archive_in(tmp_path, EVENING)
    (tmp_path / "een.zip").write_bytes(pack(archive, ID))
    async with running(tmp_path) as evening:
        await list_of(evening)
        await evening.press("i")
        await evening.dialog(Ask)
        await evening.type(str(tmp_path / "een.zip"), "enter")
        await evening.dialog(TrajectsScreen)
        assert f"map {ID}-2" in evening.words
        assert "1 sessie" in evening.said[-1]
        assert row_of(evening) == f"{ID}-2"


async def test_what_is_no_traject_is_not_read_in_and_the_name_can_be_mended(
    tmp_path: Path,
) -> None:
    async with running(tmp_path) as evening:
        await list_of(evening)
        await evening.press("i")
        await evening.dialog(Ask)
        await evening.type(str(tmp_path / "weg.txt"), "enter")
        await evening.until(
            lambda: "staat er niet: kijk de naam na" in evening.said[-1], "the sentence"
        )
        await evening.until(lambda: bool(evening.screen.query(Input)), "the question again")
        assert evening.screen.query_one(Input).value.endswith("weg.txt")
        await evening.press("escape")
        await evening.dialog(TrajectsScreen)


async def test_a_new_traject_is_made_and_opened(tmp_path: Path) -> None:
    async with running(tmp_path) as evening:
        await list_of(evening)
        await evening.press("n")
        await evening.dialog(SchoolScreen)
        await evening.press("f10")
        assert "Vul de naam" in evening.words
        await evening.type("De Brug", "enter")
        await evening.type("Veldermeer", "enter", "tab")
        await evening.type("212", "enter")
        await evening.type("honderd", "enter")
        assert NO_NUMBER in evening.words and evening.input("families").has_focus
        evening.input("families").value = "148"
        await evening.press("f10")
        await evening.dialog(TrajectScreen)
        assert "De Brug, Veldermeer" in evening.text
        assert "basisschool · 212 leerlingen · 148 gezinnen" in evening.text
    kept = Archive(tmp_path / "data").trajects.get("de-brug")
    assert kept == Traject("de-brug", "De Brug", "Veldermeer", "po", 212, 148)


async def test_a_school_that_has_a_traject_already_gets_no_second_one(tmp_path: Path) -> None:
    archive_in(tmp_path, EVENING)
    async with running(tmp_path) as evening:
        await list_of(evening)
        await evening.press("n")
        await evening.dialog(SchoolScreen)
        await evening.type(SCHOOL, "f10")
        await evening.until(lambda: "al een traject" in evening.said[-1], "the sentence")
        await evening.dialog(SchoolScreen)
        assert evening.input("name").value == SCHOOL


# one traject ----------------------------------------------------------------------------------


async def test_a_traject_shows_its_steps_with_a_sign_and_a_word_and_what_comes_next(
    tmp_path: Path,
) -> None:
    scan = finished(a_meeting("scan", "scan", "2026-10-01"))
    archive_in(tmp_path, scan, held(a_meeting("avond", "ouderavond", "2026-11-10")))
    async with running(tmp_path) as evening:
        await one(evening)
        rows = [" ".join(row.split()) for row in evening.rows]
        assert "○ 1 Voorgesprek nog niet" in rows
        assert "✓ 2 Scan van de vijf partnerschappen gedaan" in rows
        assert "✓ 1 oktober 2026 Scan gedaan" in rows
        assert "● 3 Ouderavond bezig ◂ nu" in rows
        assert "● 10 november 2026 Ouderavond bezig" in rows
        assert "○ 4 Visie- en ambitieplan nog niet" in rows
        assert row_of(evening) == "sessie avond"


async def test_enter_opens_a_session_and_n_the_one_that_is_under_way(tmp_path: Path) -> None:
    archive_in(tmp_path, EVENING, held(a_meeting("team", day="2027-01-12")))
    for keys in (("n",), ("enter",), ("up", "up", "up", "enter")):
        async with running(tmp_path) as evening:
            await one(evening)
            await evening.press(*keys)
            await evening.until(evening.began, "the session")
            name = "avond" if "up" in keys else "team"
            assert evening.session.evening.id == name


async def test_the_keys_of_the_plan_and_the_year_open_those_views(
    tmp_path: Path, dialogs: list[str]
) -> None:
    archive_in(tmp_path, EVENING)
    async with running(tmp_path) as evening:
        await one(evening)
        assert "enter = het plan lezen" in evening.words
        for key in ("p", "j", "n", "enter"):
            await evening.press(key)
            await evening.dialog(TrajectScreen)
        assert dialogs == [ID] * 4


async def test_the_next_session_begins_with_the_school_and_what_is_known(tmp_path: Path) -> None:
    archive = archive_in(tmp_path, EVENING)
    archive.trajects.change(
        ID,
        lambda t: add_version(
            t.with_(name="De Brug", pupils=212), SETTLED, "2026-12-10", points=SETTLED_PLAN
        ),
    )
    async with running(tmp_path) as evening:
        await one(evening)
        assert "enter = een nieuwe sessie: Partnerschapsteam" in evening.words
        await evening.press("n")
        await evening.dialog(SetupScreen)
        assert evening.screen.query_one("#script", Select).value == "partnerschapsteam-eerste"
        assert evening.input("school").value == "De Brug"
        assert evening.input("place").value == "Proefstad"
        assert evening.input("date").has_focus
        await evening.press("f10")
        await evening.until(evening.began, "the first slide")
        session = evening.session
        assert [action.what for action in session.actions.values()] == ["Tolken", "Inloop"]
        assert next(iter(session.brought.values())).text == "Alle ouders verstaan ons"
        assert session.evening.pupils == 212
    assert archive.find(session.evening.id).parent.name == ID


async def test_a_team_that_met_before_gets_the_draaiboek_for_a_next_meeting(
    tmp_path: Path,
) -> None:
    archive_in(tmp_path, EVENING, finished(a_meeting("team")))
    async with running(tmp_path) as evening:
        await one(evening)
        assert "◂ volgende keer" in evening.text
        await evening.press("n")
        await evening.dialog(SetupScreen)
        assert evening.screen.query_one("#script", Select).value == "partnerschapsteam"
        await evening.press("escape")
        await evening.dialog(TrajectScreen)


async def test_the_school_can_be_called_otherwise_and_stays_the_same_traject(
    tmp_path: Path,
) -> None:
    archive = archive_in(tmp_path, EVENING)
    async with running(tmp_path) as evening:
        await one(evening)
        await evening.press("w")
        await evening.dialog(SchoolScreen)
        evening.input("name").value = "Kindcentrum De Brug"
        evening.screen.query_one("#sort", Select).value = "ikc"
        archive.trajects.change(ID, lambda t: set_own(t, "visie", "van een ander venster"))
        await evening.press("f10")
        await evening.dialog(TrajectScreen)
        assert "Kindcentrum De Brug, Proefstad" in evening.text and "kindcentrum" in evening.text
    kept = archive.trajects.get(ID)
    assert (kept.name, kept.sort) == ("Kindcentrum De Brug", "ikc")
    assert kept.own == {"visie": "van een ander venster"}


async def test_the_zip_is_written_beside_the_reports_and_never_over_another(
    tmp_path: Path,
) -> None:
    archive_in(tmp_path, EVENING)
    async with running(tmp_path) as evening:
        await one(evening)
        for number in range(2):
            await evening.press("z")
            await evening.until(lambda n=number: len(evening.said) > n, "the notice")  # type: ignore[misc]
            await evening.dialog(TrajectScreen)
        assert str(tmp_path) not in " ".join(evening.said)
    zips = sorted((tmp_path / "exports").glob("*.zip"))
    assert [path.name for path in zips] == [f"{ID}-2.zip", f"{ID}.zip"]
    assert zipfile.ZipFile(zips[0]).namelist() == [f"{ID}/avond.json"]


async def test_trouble_with_a_file_is_told_and_the_rest_can_be_used(tmp_path: Path) -> None:
    archive = archive_in(tmp_path, EVENING, finished(a_meeting("team")))
    for name in ("team.json", "team.json.vorige"):
        (archive.folder / ID / name).write_bytes(b"")
    async with running(tmp_path) as evening:
        await list_of(evening)
        assert "1 sessie die niet goed te lezen is" in evening.words
        await evening.press("enter")
        await evening.dialog(TrajectScreen)
        assert "team.json is beschadigd" in evening.words
        await evening.press("z")
        await evening.until(lambda: "geen zip gemaakt" in evening.said[-1], "the sentence")
        await evening.dialog(TrajectScreen)


async def test_a_damaged_traject_can_be_looked_at_but_not_changed(tmp_path: Path) -> None:
    archive = archive_in(tmp_path, EVENING)
    for name in (FILE, f"{FILE}.vorige"):
        (archive.folder / ID / name).write_bytes(b"kapot")
    async with running(tmp_path) as evening:
        await one(evening)
        assert f"{FILE} van dit traject is beschadigd" in evening.words
        await evening.press("w")
        await evening.dialog(SchoolScreen)
        await evening.press("f10")
        await evening.until(lambda: bool(evening.said), "the sentence")
        await evening.dialog(SchoolScreen)
        await evening.press("escape")
        await evening.dialog(TrajectScreen)
    assert (archive.folder / ID / FILE).read_bytes() == b"kapot"


# agreements -----------------------------------------------------------------------------------


async def the_agreements(evening: Evening) -> None:
    """Wait for the window of the agreements, and for what it writes after its first picture."""
    await evening.dialog(AgreementsScreen)
    lines = evening.screen.query_one("#agreements", Static)
    await evening.until(lambda: bool(str(lines.render())), "the agreements")
    await evening.settle()


async def test_the_agreements_tell_who_made_them_and_what_became_of_them(tmp_path: Path) -> None:
    team = finished(said(next_meeting("team", "2027-01-12", EVENING), "Tolken", "gedaan", "Ja!"))
    archive_in(tmp_path, EVENING, team)
    async with running(tmp_path, size=(120, 40)) as evening:
        await one(evening)
        await evening.press("a")
        await the_agreements(evening)
        assert "Nog open (1) ○ Inloop" in evening.words.replace("│ ", "")
        assert "10 november 2026 gemaakt Ouderavond" in evening.words
        assert "12 januari 2027 gedaan: Ja! Partnerschapsteam" in evening.words
        await evening.press("i")
        await evening.until(lambda: bool(evening.said), "why there is no calendar")
        assert "vul bij een afspraak een datum in" in evening.said[-1]
        assert not (tmp_path / "exports").exists()
        await evening.press("escape")
        await evening.dialog(TrajectScreen)


async def test_agreements_of_a_talk_that_was_not_for_a_beamer_stay_there(tmp_path: Path) -> None:
    talk = finished(a_meeting("gesprek", "voorgesprek", "2026-09-01", "Bellen met Sanne"))
    archive_in(tmp_path, talk.with_(script=replace(talk.script, projected=False)))
    async with running(tmp_path) as evening:
        await one(evening)
        await evening.press("a")
        await the_agreements(evening)
        told = "Wat in het voorgesprek is afgesproken"
        await evening.until(lambda: told in evening.words, "what is said of the talk")
        assert "Sanne" not in evening.text


# every size, every text -------------------------------------------------------------------------

SCREENS: tuple[tuple[tuple[str, ...], type[Screen[Any]], tuple[str, ...]], ...] = (
    ((), TrajectsScreen, ()),
    (("enter",), TrajectScreen, ("escape",)),
    (("enter", "a"), AgreementsScreen, ("escape", "escape")),
    (("enter", "w"), SchoolScreen, ("escape", "escape")),
    (("n",), SchoolScreen, ("escape",)),
)


@pytest.mark.parametrize("size", [(1, 1), (10, 3), (20, 5), (60, 18), (80, 24), (200, 60)], ids=str)
async def test_nothing_breaks_at_any_size(tmp_path: Path, size: tuple[int, int]) -> None:
    archive_in(tmp_path, EVENING, *(finished(a_meeting(f"team-{n}")) for n in range(14)))
    async with running(tmp_path, size=size) as evening:
        await list_of(evening)
        for keys, screen, back in SCREENS:
            await evening.press(*keys)
            await evening.dialog(screen)
            fits(evening)
            await evening.press("down", "tab", "end")
            fits(evening)
            if size >= (60, 18) and screen in (TrajectsScreen, TrajectScreen):
                await evening.until(lambda: "esc = terug" in evening.text, "the keys")
            await evening.press(*back)
            await evening.dialog(TrajectsScreen)


@pytest.mark.parametrize("light", [False, True], ids=["dark", "light"])
async def test_their_keys_are_told_and_their_text_stands_out(tmp_path: Path, light: bool) -> None:
    archive_in(tmp_path, EVENING)
    async with running(tmp_path, size=(120, 40)) as evening:
        if light:
            await evening.press("f5")
        await list_of(evening)
        for keys, screen, back in SCREENS:
            await evening.press(*keys)
            await evening.dialog(screen)
            boxes = evening.screen.query(".dialog") or evening.screen.query("#start")
            assert faint(evening, boxes.first().region) == [], screen
            await help_lists_all(evening)
            await evening.press(*back)
            await evening.dialog(TrajectsScreen)


async def test_what_people_wrote_is_shown_as_it_was_written(tmp_path: Path) -> None:
    from sessie.model.dutch import clean_line

    texts = [clean_line(text) for text in SHARP if clean_line(text)]
    archive = archive_in(
        tmp_path, EVENING, finished(a_meeting("team", "scan", "2026-10-01", *texts))
    )
    archive.trajects.change(ID, lambda t: t.with_(name=texts[0], place="[red]x[/]"))
    async with running(tmp_path, size=(120, 200)) as evening:
        await list_of(evening)
        assert squash(texts[0]) in squash(evening.text) and "[red]x[/]" in evening.text
        harmless(evening)
        await evening.press("enter")
        await evening.dialog(TrajectScreen)
        assert squash(texts[0]) in squash(evening.text)
        harmless(evening)
        await evening.press("a")
        await the_agreements(evening)
        shown = squash(evening.text.replace("│", ""))
        for text in texts:
            assert squash(text.replace("│", "")) in shown, text
        harmless(evening)
