"""Opruimen, with keys only: the question, what goes everywhere, what stays. Names are invented."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest
from builders import a_session, a_slip, with_slips
from textual.widgets import Button

from screens.tools import WIDE, Evening, reopened, running
from sessie import flows
from sessie.documents.forms import to_markdown
from sessie.model.session import Session
from sessie.screens.windows.menu import StartScreen
from sessie.screens.windows.report import ReportScreen
from sessie.screens.windows.tidy import TidyList, TidyQuestion
from sessie.store.archive import Archive
from sessie.store.errors import note_error

SMALL = (60, 18)
GONE = ("Marieke", "Tercüman", "Weg ermee", "Joris")
"""Words that tidying up takes away, wherever they stood."""
STAYS = ("De juf is lief", "Ik wil een tolk", "Meer rust")


@pytest.fixture(autouse=True)
def known(monkeypatch: pytest.MonkeyPatch) -> None:
    """The dialog can be asked for by its name."""
    monkeypatch.setitem(flows.DIALOGS, "opruimen", flows.tidy_up)


def an_evening(name: str = "proefavond", date: str = "2026-11-10") -> Session:
    """A slip that was rewritten, one that was translated, one that is hidden, and one as it is."""
    session = with_slips(
        a_session(),
        a_slip("Juf Marieke is lief", "B", public="De juf is lief"),
        a_slip("Tercüman istiyorum", "C", lang="tr", translation="Ik wil een tolk"),
        a_slip("Weg ermee", "A", hidden=True),
        a_slip("Meer rust", "A"),
    )
    return session.with_(evening=replace(session.evening, id=name, date=date))


def files(folder: Path) -> Iterator[Path]:
    """Every file below a folder."""
    return (path for path in folder.rglob("*") if path.is_file())


def found_in(folder: Path, *words: str) -> list[tuple[str, str]]:
    """Which of these words stand in which file, byte for byte, also as JSON would escape them."""
    found = []
    for path in files(folder):
        data = path.read_bytes()
        for word in words:
            escaped = word.encode("ascii", "backslashreplace").replace(b"\\x", b"\\u00")
            if word.encode() in data or escaped in data:
                found.append((path.name, word))
    return found


def words_of(evening: Evening) -> str:
    """The words in the window, without its edge."""
    window = evening.seen(evening.screen.query_one(".dialog"))
    return " ".join(window.replace("│", " ").split())


async def asked(evening: Evening) -> TidyQuestion:
    """Ask to tidy up the open session."""
    evening.app.ask_for("opruimen")
    await evening.dialog(TidyQuestion)
    await evening.settle()
    screen = evening.screen
    assert isinstance(screen, TidyQuestion)
    return screen


@pytest.mark.parametrize("size", [(80, 24), SMALL, WIDE])
async def test_the_question_says_what_goes_and_what_stays_and_enter_is_no(
    tmp_path: Path, size: tuple[int, int]
) -> None:
    async with running(tmp_path, an_evening(), size=size) as evening:
        before = evening.session
        await asked(evening)
        for said in ("Opruimen: Proefavond, Basisschool De Proef, 10 november 2026?",
                     "1 verborgen briefje", "de eerste woorden van 1 briefje",
                     "de tekst in de eigen taal van 1 briefje (de vertaling blijft)",
                     "van welke tafel elk briefje komt", "het verslag, woord voor woord",
                     "Dit kan niet terug", "Niet doen (n)", "Opruimen (j)"):  # fmt: skip
            assert said in words_of(evening), said
        await evening.press("enter")
        await evening.back()
        assert evening.session is before


async def test_after_yes_the_words_are_gone_from_every_file_and_from_undo(tmp_path: Path) -> None:
    async with running(tmp_path, an_evening()) as evening:
        app, data = evening.app, tmp_path / "data"
        app.live.edit("briefje erbij", lambda s: with_slips(s, a_slip("Bel meester Joris")))
        app.live.edit(
            "anders geschreven",
            lambda s: s.put(
                "contributions", replace(s.contributions["b005"], public="Bel de meester")
            ),
        )
        assert app.live.store is not None
        path = app.live.store.path
        for ending in ("beschadigd-20260101-120000", "anders-20260101-120000-2"):
            path.with_name(f"{path.name}.{ending}").write_text("Juf Marieke", encoding="utf-8")
        cut_off = data / ".importeren"
        cut_off.mkdir()
        (cut_off / "avond.json").write_text("Juf Marieke", encoding="utf-8")
        note_error(tmp_path / "fouten.log", ValueError("Juf Marieke"), datetime(2026, 11, 10))
        before = to_markdown(evening.session)
        await asked(evening)
        await evening.press("j")
        await evening.until(
            lambda: bool((now := app.live.session) and now.evening.tidied), "tidying up"
        )
        await evening.back()
        assert to_markdown(evening.session) == before
        assert found_in(tmp_path, *GONE) == []
        assert {word for _, word in found_in(data, *STAYS)} == set(STAYS)
        assert not {slip.table for slip in evening.session.contributions.values()} - {""}
        assert "Opgeruimd. Het verslag is hetzelfde gebleven." in evening.said
        await evening.press("ctrl+z")
        assert evening.said[-1] == "Er is niets om terug te halen."
        assert found_in(tmp_path, *GONE) == []
    assert found_in(tmp_path, *GONE) == []
    kept = reopened(tmp_path, "proefavond")
    assert kept.session.evening.tidied == "2026-11-10" and kept.notice == ""
    kept.close()


async def test_what_was_written_before_is_named_and_left_alone(tmp_path: Path) -> None:
    async with running(tmp_path, an_evening()) as evening:
        exports = tmp_path / "exports"
        exports.mkdir()
        for name in ("verslag-proefavond.json", "school.zip", "verslag-proefavond-elders.md"):
            (exports / name).write_text("Juf Marieke", encoding="utf-8")
        await asked(evening)
        await evening.press("j")
        await evening.until(lambda: any("Opgeruimd" in said for said in evening.said), "the end")
        said = next(said for said in evening.said if "Opgeruimd" in said)
        assert "In de map exports staat nog: school.zip, verslag-proefavond.json." in said
        assert len(list(exports.iterdir())) == 3


async def test_a_session_that_was_tidied_up_has_nothing_more_to_tidy(tmp_path: Path) -> None:
    session = an_evening()
    session = session.with_(evening=replace(session.evening, tidied="2027-02-10"))
    async with running(tmp_path, session) as evening:
        evening.app.ask_for("opruimen")
        await evening.until(lambda: bool(evening.said), "a sentence")
        assert evening.said == ["Er valt niets op te ruimen."]


async def test_practising_is_never_tidied_up(tmp_path: Path) -> None:
    async with running(tmp_path, an_evening()) as evening:
        evening.app.live.practising = True
        evening.app.ask_for("opruimen")
        await evening.until(lambda: bool(evening.said), "a sentence")
        assert "Dit is oefenen" in evening.said[0]
        assert evening.session.evening.tidied == ""


async def test_it_can_be_begun_from_the_report_and_goes_back_to_the_evening(
    tmp_path: Path,
) -> None:
    async with running(tmp_path, an_evening()) as evening:
        app = evening.app
        for key, tidied in (("n", ""), ("j", "2026-11-10")):
            if not isinstance(evening.screen, ReportScreen):
                app.ask_for("verslag")
            await evening.dialog(ReportScreen)
            evening.screen.run_worker(flows.tidy_up(app))
            await evening.dialog(TidyQuestion)
            await evening.press(key)
            await evening.until(
                lambda day=tidied: bool(app.live.session and app.live.session.evening.tidied == day)  # type: ignore[misc]
            )
        await evening.back()
        assert found_in(tmp_path, *GONE) == []
        await evening.press("v")
        await evening.dialog(ReportScreen)


def three_evenings(folder: Path) -> Archive:
    """Two of long ago, one of last month."""
    archive = Archive(folder / "data")
    archive.prepare()
    for name, date in (("oud", "2026-05-01"), ("ouder", "2026-03-01"), ("nieuw", "2026-10-20")):
        archive.create(an_evening(name, date)).close()
    return archive


@pytest.mark.parametrize("size", [(80, 24), SMALL])
async def test_from_the_menu_all_old_evenings_go_in_one_go(
    tmp_path: Path, size: tuple[int, int]
) -> None:
    archive = three_evenings(tmp_path)
    async with running(tmp_path, size=size) as evening:
        evening.app.ask_for("opruimen")
        await evening.dialog(TidyList)
        assert evening.text.index("1 maart 2026") < evening.text.index("1 mei 2026")
        assert evening.text.index("1 mei 2026") < evening.text.index("20 oktober 2026")
        assert "a = alle 2 ineens" in evening.text
        await evening.press("a")
        await evening.dialog(TidyQuestion)
        assert "2 avonden opruimen?" in evening.text
        await evening.press("j")
        await evening.until(lambda: bool(evening.said), "the end")
        assert isinstance(evening.screen, StartScreen)
    assert {one.id for one in archive.listing()} == {"oud", "ouder", "nieuw"}
    assert {name.partition(".")[0] for name, _ in found_in(tmp_path, *GONE)} == {"nieuw"}


async def test_one_evening_can_be_chosen_also_one_of_last_month(tmp_path: Path) -> None:
    three_evenings(tmp_path)
    async with running(tmp_path) as evening:
        evening.app.ask_for("opruimen")
        await evening.dialog(TidyList)
        await evening.press("end", "enter")
        await evening.dialog(TidyQuestion)
        assert "20 oktober 2026" in words_of(evening)
        await evening.press("tab", "enter")
        await evening.until(lambda: bool(evening.said), "the end")
    assert {name.partition(".")[0] for name, _ in found_in(tmp_path, "Marieke")} == {"oud", "ouder"}


async def test_esc_in_list_and_question_leaves_everything(tmp_path: Path) -> None:
    three_evenings(tmp_path)
    before = {path: path.read_bytes() for path in files(tmp_path)}
    async with running(tmp_path) as evening:
        for keys in (("escape",), ("enter", "escape"), ("enter", "n"), ("enter", "enter")):
            evening.app.ask_for("opruimen")
            await evening.dialog(TidyList)
            await evening.press(*keys)
            await evening.dialog(StartScreen)
    assert {path: path.read_bytes() for path in before} == before


async def test_an_evening_that_is_open_elsewhere_is_left_and_says_so(tmp_path: Path) -> None:
    archive = three_evenings(tmp_path)
    held = archive.open("oud")
    async with running(tmp_path) as evening:
        evening.app.ask_for("opruimen")
        await evening.dialog(TidyList)
        await evening.press("a")
        await evening.dialog(TidyQuestion)
        await evening.press("j")
        await evening.until(lambda: len(evening.said) == 2, "both sentences")
    held.close()
    assert {name.partition(".")[0] for name, _ in found_in(tmp_path, "Marieke")} == {"oud", "nieuw"}


async def test_with_nothing_to_tidy_the_menu_says_so(tmp_path: Path) -> None:
    async with running(tmp_path) as evening:
        evening.app.ask_for("opruimen")
        await evening.until(lambda: bool(evening.said), "a sentence")
        assert evening.said == ["Er valt niets op te ruimen."]


async def test_an_evening_that_was_tidied_up_can_be_led_through_from_the_menu(
    tmp_path: Path,
) -> None:
    archive = three_evenings(tmp_path)
    async with running(tmp_path) as evening:
        evening.app.ask_for("opruimen")
        await evening.dialog(TidyList)
        await evening.press("enter")
        await evening.dialog(TidyQuestion)
        await evening.press("j")
        await evening.until(lambda: bool(evening.said), "the end")
        evening.app.open_session("ouder")
        await evening.until(evening.began, "the evening")
        await evening.desk()
        for item in evening.session.script.items:
            await evening.to(item.id)
        await evening.press("ctrl+s")
        await evening.until(lambda: evening.app.written is not None, "the report")
        assert evening.app.written is not None
        assert "De juf is lief" in evening.app.written.read_text("utf-8")
    assert archive.find("ouder").exists()


async def test_the_buttons_can_be_clicked(tmp_path: Path) -> None:
    async with running(tmp_path, an_evening()) as evening:
        screen = await asked(evening)
        assert screen.query(Button).first().has_focus
        await evening.click("Niet doen")
        await evening.back()
        assert evening.session.evening.tidied == ""
