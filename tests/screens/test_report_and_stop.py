"""The report on the screen, stopping, and coming back later."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from builders import a_script, a_session, a_slip, with_slips

from screens.tools import Evening, reopened, running
from sessie.model.session import Action
from sessie.model.stage import current_clock
from sessie.rules import agreements
from sessie.screens.windows.ask import Choose
from sessie.screens.windows.menu import StartScreen
from sessie.screens.windows.overview import Overview
from sessie.screens.windows.report import ReportScreen
from sessie.widgets.reader import Reader
from sessie.writing import in_form


def written(evening: Evening, ending: str = ".md") -> list[Path]:
    """The reports that were written."""
    return sorted((evening.folder / "exports").rglob(f"*{ending}"))


async def reading(evening: Evening) -> None:
    """The report on the screen."""
    await evening.press("v")
    await evening.dialog(ReportScreen)


async def test_the_report_is_read_as_it_is_now(tmp_path: Path) -> None:
    session = with_slips(a_session(), "Meer tijd voor gesprek")
    async with running(tmp_path, session, size=(120, 40)) as evening:
        await reading(evening)
        assert "Verslag, zoals het nu is" in evening.text
        assert "Verslag proefavond" in evening.text
        await evening.press(*["pagedown"] * 6)
        assert "Meer tijd voor gesprek" in evening.text
        await evening.press("escape")
        await evening.back()
        await reading(evening)
        await evening.press("v")
        await evening.back()


async def test_the_report_says_what_to_look_at_before_it_goes_out(tmp_path: Path) -> None:
    slip = a_slip("Mijn zoon Daan (groep 4) heeft ADHD, bel 06-12345678")
    async with running(tmp_path, with_slips(a_session(), slip), size=(120, 40)) as evening:
        await reading(evening)
        assert "Kijk hier nog even naar" in evening.text
        assert "Daan" in evening.words.split("Verslag proefavond")[0]


async def test_what_was_found_in_one_slip_is_said_in_one_line(tmp_path: Path) -> None:
    slip = a_slip("Mijn zoon Daan (groep 4) heeft ADHD")
    session = agreements.put_action(with_slips(a_session(), slip), Action("", "Lijst", "Jan Smit"))
    async with running(tmp_path, session, size=(120, 40)) as evening:
        await reading(evening)
        look = evening.seen(evening.screen.query_one(Reader)).split("Verslag proefavond")[0]
        assert look.count("Mijn zoon Daan (groep 4) heeft ADHD") == 1
        assert "misschien een naam, misschien is iemand te herkennen, gezondheid" in look
        assert "afspraak: Jan Smit, Lijst (misschien een naam, nog geen wanneer)" in look
        assert "Een naam in een thema of afspraak staat niet in de brief." in look


@pytest.mark.parametrize(
    ("key", "name", "form"),
    [
        ("w", "verslag-proefavond.docx", "docx"),
        ("h", "verslag-proefavond.html", "html"),
        ("p", "verslag-proefavond.pdf", "pdf"),
        ("m", "verslag-proefavond.md", "md"),
        ("c", "verslag-proefavond.csv", "csv"),
        ("j", "verslag-proefavond.json", "json"),
    ],
)
async def test_one_key_in_the_report_writes_each_form(
    tmp_path: Path, key: str, name: str, form: str
) -> None:
    async with running(tmp_path, with_slips(a_session(), "een wens")) as evening:
        await reading(evening)
        await evening.press(key)
        await evening.until(lambda: "Geschreven in" in evening.text, "the line that says where")
        (path,) = written(evening, "")
        assert path.name == name
        assert path.read_bytes() == in_form(evening.session, form)
        assert f"in de map exports: │ │ {name}" in evening.words
        assert str(tmp_path) not in evening.text
        assert isinstance(evening.screen, ReportScreen)


async def test_the_report_tells_every_key(tmp_path: Path) -> None:
    async with running(tmp_path, a_session()) as evening:
        await reading(evening)
        for told in ("w = schrijf Word", "h = webpagina", "m = Markdown", "c = Excel", "j = JSON",
                     "p = PDF", "a = agenda",
                     "o = openen", "k = nakijken", "b = brief aan ouders", "u = uitnodiging",
                     "esc = terug"):  # fmt: skip
            assert told in evening.words
        assert "Geschreven in" not in evening.text


async def test_a_day_goes_to_a_calendar_and_without_one_a_sentence_says_so(tmp_path: Path) -> None:
    session = agreements.put_action(a_session(), Action("", "Bellen", "team", "voor 1 december"))
    async with running(tmp_path, session) as evening:
        await reading(evening)
        await evening.press("a")
        await evening.until(lambda: "Geschreven in" in evening.text, "the line that says where")
        (path,) = written(evening, "")
        assert path.name == "afspraken-proefavond.ics"
        assert b"DTSTART;VALUE=DATE:20261201" in path.read_bytes()
    async with running(tmp_path / "b", a_session()) as evening:
        await reading(evening)
        await evening.press("a")
        await evening.until(lambda: bool(evening.said), "the sentence")
        assert "vul bij een afspraak een datum in" in evening.said[0]
        assert written(evening, "") == []


async def test_without_what_makes_a_pdf_one_sentence_says_how_to_get_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "typst", None)
    async with running(tmp_path, a_session()) as evening:
        await reading(evening)
        await evening.press("p")
        await evening.until(lambda: bool(evening.said), "the sentence")
        assert evening.said[0].startswith("Voor een PDF is een extra onderdeel nodig")
        assert written(evening, "") == []


async def test_a_scan_has_no_letter_to_parents_and_the_key_says_why(tmp_path: Path) -> None:
    session = a_session(a_script(session_type="scan"))
    async with running(tmp_path, session) as evening:
        await reading(evening)
        assert "brief aan" not in evening.text
        await evening.press("b")
        await evening.until(lambda: bool(evening.said), "the sentence")
        assert evening.said == ["Een scan is van het team: schrijf na de ouderavond een brief."]
        assert written(evening, "") == []


async def test_what_was_written_last_is_opened_outside(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[Path] = []

    def open_file(path: Path) -> str:
        opened.append(path)
        return "Dat lukt niet." if path.suffix == ".md" else ""

    monkeypatch.setattr("sessie.screens.windows.outside.open_file", open_file)
    async with running(tmp_path, a_session()) as evening:
        await reading(evening)
        await evening.press("o")
        await evening.until(lambda: bool(evening.said), "the sentence")
        assert evening.said == ["Er is nog niets geschreven: druk eerst op w."]
        for key, ending in (("h", ".html"), ("m", ".md")):
            await evening.press(key)
            await evening.until(lambda e=ending: bool(written(evening, e)), ending)  # type: ignore[misc]
            await evening.until(lambda e=ending: f"{e}" in evening.words, "the line")  # type: ignore[misc]
            await evening.press("o")
            await evening.until(lambda e=ending: opened[-1:] == written(evening, e), "opened")  # type: ignore[misc]
        await evening.until(lambda: evening.said[-1] == "Dat lukt niet.", "the sentence")
        assert isinstance(evening.screen, ReportScreen)


async def test_a_report_of_another_evening_is_not_opened(tmp_path: Path) -> None:
    async with running(tmp_path, a_session()) as evening:
        await evening.press("ctrl+s")
        await evening.until(lambda: evening.app.written is not None, "the report")
        await evening.press("ctrl+q")
        await evening.dialog(Choose)
        await evening.press("right", "enter")
        await evening.dialog(StartScreen)
        assert evening.app.written is None


async def test_one_key_writes_the_report_from_every_screen(tmp_path: Path) -> None:
    async with running(tmp_path, with_slips(a_session(), "een wens")) as evening:
        items = [item.id for item in evening.session.script.items]
        for count, item in enumerate(items, 1):
            await evening.to(item)
            await evening.press("ctrl+s")
            await evening.until(lambda n=count: len(written(evening)) == n, f"report {count}")  # type: ignore[misc]
        await evening.desk()
        await evening.press("ctrl+s", "g", "ctrl+s", "escape", "f1", "ctrl+s")
        await evening.until(lambda: len(written(evening)) == len(items) + 3, "three more")


async def test_the_notice_of_a_written_report_tells_nothing_of_this_machine(
    tmp_path: Path,
) -> None:
    async with running(tmp_path, a_session()) as evening:
        await evening.press("ctrl+s")
        await evening.until(lambda: bool(evening.said), "the notice")
        assert evening.said[-1].startswith("Verslag geschreven in de map exports:\n")
        assert written(evening)[0].name in evening.said[-1]
        assert str(tmp_path) not in evening.said[-1]


async def test_a_report_that_cannot_be_written_says_so_and_goes_on(tmp_path: Path) -> None:
    (tmp_path / "exports").write_text("hier staat al iets")
    async with running(tmp_path, a_session()) as evening:
        await evening.press("ctrl+s")
        await evening.until(lambda: bool(evening.said), "the sentence")
        assert "Geschreven" not in evening.said[-1]
        await evening.press("right")
        assert evening.item == "d2"


async def test_a_report_that_cannot_be_written_tells_no_paths(tmp_path: Path) -> None:
    (tmp_path / "exports").write_text("hier staat al iets")
    async with running(tmp_path, a_session()) as evening:
        await evening.press("ctrl+s")
        await evening.until(lambda: bool(evening.said), "the sentence")
        assert str(tmp_path) not in evening.said[-1]


async def test_before_an_evening_is_open_the_key_of_the_report_does_nothing(tmp_path: Path) -> None:
    async with running(tmp_path) as evening:
        await evening.press("ctrl+s", "ctrl+z", "f8")
        assert written(evening) == []


async def test_stopping_asks_first(tmp_path: Path) -> None:
    async with running(tmp_path, a_session()) as evening:
        await evening.press("ctrl+q")
        await evening.dialog(Choose)
        assert "Stoppen met deze avond?" in evening.text
        await evening.press("escape")
        await evening.back()
        await evening.press("ctrl+q", "ctrl+q")
        await evening.dialog(Choose)
        await evening.click("Doorgaan")
        await evening.back()
        assert not evening.app._exit
        await evening.press("ctrl+q")
        await evening.dialog(Choose)
        await evening.press("enter")
        await evening.until(lambda: evening.app._exit, "the end")


async def test_from_the_evening_back_to_the_menu_and_on_with_the_evening(tmp_path: Path) -> None:
    async with running(tmp_path, a_session()) as evening:
        await evening.to("r2")
        await evening.desk()
        await evening.type("B o een wens", "enter", "ctrl+q")
        await evening.dialog(Choose)
        await evening.press("right", "enter")
        await evening.dialog(StartScreen)
        assert "Verder waar je was" in evening.text
        assert "1 briefje" in evening.words
        await evening.press("ctrl+z", "ctrl+s", "enter")
        await evening.until(evening.began, "the evening")
        assert (evening.item, evening.texts) == ("r2", ["een wens"])
        await evening.press("ctrl+z")
        assert evening.texts == ["een wens"]


async def test_a_stop_key_that_bounces_asks_once(tmp_path: Path) -> None:
    async with running(tmp_path, a_session()) as evening:
        evening.send("ctrl+q")
        evening.send("ctrl+q")
        await evening.dialog(Choose)
        await evening.press("escape")
        await evening.settle()
        assert not any(isinstance(screen, Choose) for screen in evening.app.screen_stack)


async def test_stopping_from_a_dialog_and_from_the_entry_line_asks_too(tmp_path: Path) -> None:
    async with running(tmp_path, a_session()) as evening:
        await reading(evening)
        await evening.press("ctrl+q")
        await evening.dialog(Choose)
        await evening.press("escape")
        await evening.dialog(ReportScreen)
        await evening.press("escape")
        await evening.back()
        await evening.to("r2")
        await evening.desk()
        await evening.type("B o half", "ctrl+q")
        await evening.dialog(Choose)
        await evening.press("escape")
        await evening.back()
        await evening.type(" en heel", "enter")
        assert evening.texts == ["half en heel"]


async def test_the_evening_comes_back_where_it_was_with_its_clock_paused(tmp_path: Path) -> None:
    async with running(tmp_path, a_session()) as evening:
        await evening.to("r2")
        await evening.desk()
        await evening.type("B o eerste", "enter", "escape", "t")
        evening.hands.forward(120)
        evening.app.live.beat()
        await evening.press("ctrl+q")
        await evening.dialog(Choose)
        await evening.press("enter")
        await evening.until(lambda: evening.app._exit, "the end")
    async with running(tmp_path, store=reopened(tmp_path, "proefavond")) as evening:
        assert evening.item == "r2"
        assert evening.shows_item()
        assert evening.texts == ["eerste"]
        _, clock = current_clock(evening.session.script, evening.session.stage)
        assert not clock.running
        assert clock.left(evening.hands.mono + 500) == 13 * 60
        assert "staat even stil" in evening.text
        await evening.press("t")
        _, clock = current_clock(evening.session.script, evening.session.stage)
        assert clock.running


async def test_a_closed_window_stops_the_app_with_everything_kept(tmp_path: Path) -> None:
    async with running(tmp_path, a_session()) as evening:
        await evening.to("r2")
        await evening.desk()
        await evening.type("B o nog net", "enter")
        evening.app._stopped_by(1)
        await evening.until(lambda: evening.app._exit, "the end")
    assert evening.app.return_code == 129
    store = reopened(tmp_path, "proefavond")
    assert [slip.text for slip in store.session.contributions.values()] == ["nog net"]
    store.close()


async def test_back_to_the_menu_from_a_dialog_leaves_no_dialog(tmp_path: Path) -> None:
    async with running(tmp_path, a_session()) as evening:
        await evening.press("g")
        await evening.dialog(Overview)
        await evening.press("ctrl+q")
        await evening.dialog(Choose)
        await evening.press("right", "enter")
        await evening.settle()
        assert isinstance(evening.screen, StartScreen)
