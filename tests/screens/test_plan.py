"""The visie- en ambitieplan and the year view on the screen, from a traject."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from documents.test_plan import the_scan
from hostile import HOSTILE
from textual.widgets import Input, TextArea
from trajects import a_meeting, finished

from screens.hostile_tools import harmless
from screens.test_help import help_lists_all
from screens.test_looks import faint
from screens.test_sizes import fits
from screens.tools import Evening, running
from sessie.model.session import Session
from sessie.model.traject import SETTLED, Ambition, Traject, Version
from sessie.rules.plan import plan_of
from sessie.screens.windows.ambitions import AmbitionForm, AmbitionsScreen
from sessie.screens.windows.ask import Ask, Choose
from sessie.screens.windows.papers import OwnText, PlanScreen, YearScreen, to_look_at
from sessie.screens.windows.partnerships import (
    ContactForm,
    ContactsScreen,
    PartnershipScreen,
    PartnershipsScreen,
)
from sessie.screens.windows.traject import TrajectScreen, TrajectsScreen
from sessie.screens.windows.versions import VersionScreen, VersionsScreen
from sessie.store.archive import Archive

ID = "basisschool-de-proef"
EVENING = finished(a_meeting("avond", "ouderavond", "2026-11-10", "Tolken", "Inloop"))


def archive_in(folder: Path, *sessions: Session) -> Archive:
    archive = Archive(folder / "data")
    archive.prepare()
    home = ""
    for session in sessions:
        store = archive.create(session, home)
        home = store.path.parent.name
        store.close()
    assert home == ID
    return archive


def kept(folder: Path) -> Traject:
    """The traject as it is on disk."""
    return Archive(folder / "data").trajects.get(ID)


async def reading(evening: Evening) -> None:
    """From the menu to the plan."""
    await evening.press("t")
    await evening.dialog(TrajectsScreen)
    await evening.press("enter")
    await evening.dialog(TrajectScreen)
    await evening.press("p")
    await evening.dialog(PlanScreen)


async def write(evening: Evening, chapter: str, text: str) -> None:
    """Write behind what stands in a chapter already."""
    await evening.press(chapter)
    await evening.dialog(OwnText)
    await evening.type(text)
    await evening.press("f10")
    await evening.dialog(PlanScreen)


@pytest.fixture
def school(tmp_path: Path) -> Path:
    archive_in(tmp_path, EVENING, the_scan())
    return tmp_path


async def test_own_text_is_kept_and_shown_in_its_chapter(school: Path) -> None:
    async with running(school, size=(100, 40)) as evening:
        await reading(evening)
        await write(evening, "2", "Samen weten wij meer.")
        await evening.until(lambda: "Samen weten wij meer." in evening.text, "the text")
        await write(evening, "2", " En dat merkt een kind.")
    assert kept(school).own == {"visie": "Samen weten wij meer. En dat merkt een kind."}


async def test_what_was_written_is_thrown_away_only_after_a_question(school: Path) -> None:
    async with running(school) as evening:
        await reading(evening)
        await evening.press("1")
        await evening.dialog(OwnText)
        await evening.type("Zonde om kwijt te raken")
        await evening.press("escape")
        await evening.dialog(Choose)
        await evening.press("escape")
        await evening.dialog(OwnText)
        assert "Zonde" in evening.screen.query_one(TextArea).text
        await evening.press("escape")
        await evening.dialog(Choose)
        await evening.press("right", "enter")
        await evening.dialog(PlanScreen)
    assert kept(school).own == {}


async def test_an_own_text_that_is_too_long_is_refused_with_its_length(school: Path) -> None:
    async with running(school) as evening:
        await reading(evening)
        await evening.press("1")
        await evening.dialog(OwnText)
        evening.screen.query_one(TextArea).text = "a" * 20_001
        await evening.press("f10")
        assert "Te lang: 20001 van 20000 tekens." in evening.words
        assert isinstance(evening.screen, OwnText)


async def test_an_ambition_of_the_scan_is_filled_in_and_one_of_ones_own_is_added(
    school: Path,
) -> None:
    async with running(school) as evening:
        await reading(evening)
        await evening.press("a")
        await evening.dialog(AmbitionsScreen)
        await evening.press("enter")
        await evening.dialog(AmbitionForm)
        assert evening.screen.focused is evening.screen.query_one("#now", Input)
        await evening.type("Een keer per jaar", "enter")
        await evening.press("enter")
        await evening.type("Elke maand koffie", "enter")
        await evening.type("Geen geld nodig", "enter")
        await evening.type("Een ouder uit het team", "enter")
        await evening.type("Tien nieuwe gezichten", "enter")
        await evening.type("mei", "enter")
        await evening.type("in juni", "f10")
        await evening.dialog(AmbitionsScreen)
        await evening.press("n")
        await evening.dialog(Ask)
        await evening.type("Ieder kind gezien", "enter")
        await evening.dialog(AmbitionsScreen)
        await evening.press("ctrl+up", "escape")
        await evening.dialog(PlanScreen)
    found = sorted(kept(school).ambitions.values(), key=lambda one: one.place)
    assert [one.goal for one in found] == ["Ieder kind gezien", "Thema 1"]
    one = found[1]
    assert (one.now, one.path, one.means, one.lead, one.sign, one.when, one.review) == (
        "Een keer per jaar", "Elke maand koffie", "Geen geld nodig", "Een ouder uit het team",
        "Tien nieuwe gezichten", "mei", "in juni",
    )  # fmt: skip


async def test_an_ambition_can_be_left_out_and_stays_out(school: Path) -> None:
    async with running(school) as evening:
        await reading(evening)
        await evening.press("a")
        await evening.dialog(AmbitionsScreen)
        await evening.press("x", "j")
        await evening.until(lambda: "Nog geen." in evening.words, "an empty list")
        await evening.press("escape")
        await evening.dialog(PlanScreen)
    assert [one.dropped for one in kept(school).ambitions.values()] == [True]


async def test_a_plan_that_is_settled_keeps_its_text_and_what_the_team_gets(school: Path) -> None:
    async with running(school) as evening:
        await reading(evening)
        await evening.press("s")
        await evening.dialog(Choose)
        await evening.press("right", "right", "enter")
        await evening.until(lambda: "een versie die zo blijft" in evening.words, "the warning")
        await evening.press("right", "enter")
        await evening.dialog(Ask)
        await evening.type("Besproken met de MR", "enter")
        await evening.dialog(PlanScreen)
        await evening.until(lambda: "vastgesteld, versie 1" in evening.words, "the status")
    (version,) = kept(school).versions
    assert (version.status, version.note) == (SETTLED, "Besproken met de MR")
    assert version.text.startswith("# Visie- en ambitieplan")
    assert [point.text for point in version.points if point.sort == "ambitie"] == ["Thema 1"]


async def test_from_filling_in_by_way_of_adopting_and_changing_to_reading_the_adopted_version(
    school: Path,
) -> None:
    async with running(school) as evening:
        await reading(evening)
        # Per partnership: another strong point, and an ambition with all that belongs to it.
        await evening.press("k")
        await evening.dialog(PartnershipsScreen)
        await evening.press("down", "down", "down", "enter")
        await evening.dialog(PartnershipScreen)
        assert "Formeel" in evening.words and "voorgesteld" in evening.words
        await evening.press("enter")
        await evening.until(lambda: "2 gekozen" in evening.words, "one less")
        await evening.press("down", "down", "down", "enter")
        await evening.until(lambda: "3 gekozen" in evening.words, "another one")
        await evening.press("down", "enter")
        await evening.until(lambda: bool(evening.said), "the sentence")
        assert evening.said[-1] == "Er zijn er al 3 gekozen: haal er eerst een weg."
        await evening.press("n")
        await evening.dialog(Ask)
        await evening.type("Kiezen", "enter")
        await evening.dialog(PartnershipScreen)
        await evening.press("end", "enter")
        await evening.dialog(AmbitionForm)
        await evening.type("Nee", "f10")
        await evening.dialog(PartnershipScreen)
        await evening.press("escape")
        await evening.dialog(PartnershipsScreen)
        await evening.press("escape")
        await evening.dialog(PlanScreen)
        # A contactmoment.
        await evening.press("c")
        await evening.dialog(ContactsScreen)
        await evening.press("n")
        await evening.dialog(ContactForm)
        await evening.type("Start", "enter")
        await evening.type("elk", "f10")
        await evening.dialog(ContactsScreen)
        await evening.press("escape")
        await evening.dialog(PlanScreen)
        # Adopted; then something changes.
        await evening.press("s")
        await evening.dialog(Choose)
        await evening.press("right", "right", "enter")
        await evening.until(lambda: "een versie die zo blijft" in evening.words, "the warning")
        await evening.press("enter")
        await evening.dialog(PlanScreen)
        assert not kept(school).versions, "the first answer adopts nothing"
        await evening.press("s")
        await evening.dialog(Choose)
        await evening.press("right", "right", "enter")
        await evening.until(lambda: "een versie die zo blijft" in evening.words, "the warning")
        await evening.press("right", "enter")
        await evening.dialog(Ask)
        await evening.press("enter")
        await evening.dialog(PlanScreen)
        await evening.until(lambda: "vastgesteld, versie 1" in evening.words, "the status")
        await write(evening, "2", "Later.")
        await evening.until(lambda: "concept, na versie 1" in evening.words, "a concept")
        # The version, as it was; and gone when its text is taken away.
        await evening.press("v")
        await evening.dialog(VersionsScreen)
        assert "hiermee werkt het team" in evening.words
        await evening.press("enter")
        await evening.dialog(VersionScreen)
        await evening.until(lambda: "Vastgesteld, versie 1 van" in evening.words, "the text")
        await evening.press("m")
        await evening.until(lambda: "versie-1" in evening.said[-1], "the file")
        await evening.press("escape")
        await evening.dialog(VersionsScreen)
        (version,) = kept(school).versions
        await evening.press("x", "j")
        await evening.until(lambda: "tekst weggehaald op" in evening.words, "no text")
        await evening.press("enter")
        await evening.until(lambda: "is de tekst op" in evening.said[-1], "why not")
    for words in ("Kiezen", "Nee", "Start | elk"):
        assert words in version.text
    assert "Later." not in version.text
    (path,) = (school / "exports").iterdir()
    assert path.name == f"plan-{ID}-versie-1.md" and path.read_text("utf-8") == version.text
    found = kept(school)
    assert found.versions[0].text == "" and found.versions[0].points == version.points
    assert len(found.chosen["sterk/formeel"]) == 3


async def test_a_meeting_that_was_prepared_before_a_plan_was_adopted_is_named(
    tmp_path: Path,
) -> None:
    archive_in(tmp_path, EVENING, a_meeting("team", "partnerschapsteam", "2027-01-12"))
    async with running(tmp_path) as evening:
        await reading(evening)
        await evening.press("s")
        await evening.dialog(Choose)
        await evening.press("right", "right", "enter")
        await evening.until(lambda: "een versie die zo blijft" in evening.words, "the warning")
        await evening.press("right", "enter")
        await evening.dialog(Ask)
        await evening.press("enter")
        await evening.until(lambda: bool(evening.said), "the notice")
        assert "met de punten van een eerder plan: 12 januari 2027." in evening.said[-1]


async def test_an_ambition_becomes_an_errand_and_back(school: Path) -> None:
    async with running(school) as evening:
        await reading(evening)
        await evening.press("a")
        await evening.dialog(AmbitionsScreen)
        await evening.press("k")
        await evening.until(lambda: "klus: staat bij" in evening.words, "an errand")
        assert [one.errand for one in kept(school).ambitions.values()] == [True]
        await evening.press("k")
        await evening.until(lambda: "klus: staat bij" not in evening.words, "an ambition")


async def test_contactmomenten_are_changed_and_taken_away(school: Path) -> None:
    async with running(school) as evening:
        await reading(evening)
        await evening.press("c")
        await evening.dialog(ContactsScreen)
        await evening.press("n")
        await evening.dialog(ContactForm)
        await evening.press("f10")
        assert "Vul in wat het is" in evening.words
        await evening.type("A", "f10")
        await evening.dialog(ContactsScreen)
        await evening.press("enter")
        await evening.dialog(ContactForm)
        await evening.type("b", "f10")
        await evening.dialog(ContactsScreen)
        assert [one.what for one in kept(school).contacts.values()] == ["Ab"]
        await evening.press("x", "j")
        await evening.until(lambda: "Nog geen." in evening.words, "none")
    assert kept(school).contacts == {}


async def test_the_windows_of_the_plan_fit_and_tell_their_keys(school: Path) -> None:
    async with running(school, size=(60, 18)) as evening:
        await reading(evening)
        for keys, window in (
            (("k",), PartnershipsScreen), (("k", "enter"), PartnershipScreen),
            (("c",), ContactsScreen), (("c", "n"), ContactForm), (("v",), VersionsScreen),
        ):  # fmt: skip
            for key in keys:
                await evening.press(key)
                await evening.settle()
            await evening.dialog(window)
            fits(evening)
            await help_lists_all(evening)
            while not isinstance(evening.screen, PlanScreen):
                await evening.press("escape")
                await evening.settle()


@pytest.mark.parametrize(
    ("key", "ending"), [("m", "md"), ("h", "html"), ("w", "docx"), ("p", "pdf")]
)
async def test_the_plan_is_written_in_each_form(school: Path, key: str, ending: str) -> None:
    async with running(school) as evening:
        await reading(evening)
        await evening.press(key)
        await evening.until(lambda: bool(evening.said), "the notice")
        assert str(school) not in evening.said[-1]
    (path,) = (school / "exports").iterdir()
    assert path.name == f"plan-{ID}.{ending}"


async def test_without_an_editor_the_key_says_what_to_do(
    school: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("VISUAL", "EDITOR"):
        monkeypatch.delenv(name, raising=False)
    async with running(school) as evening:
        await reading(evening)
        await evening.press("e")
        await evening.until(lambda: bool(evening.said), "the sentence")
        assert "zet de naam ervan in EDITOR" in evening.said[-1]


async def test_the_year_is_read_and_written(school: Path) -> None:
    async with running(school) as evening:
        await evening.press("t")
        await evening.dialog(TrajectsScreen)
        await evening.press("enter")
        await evening.dialog(TrajectScreen)
        await evening.press("j")
        await evening.dialog(YearScreen)
        assert "Door het jaar heen" in evening.words
        await evening.press("m")
        await evening.until(lambda: bool(evening.said), "the notice")
        await evening.press("escape")
        await evening.dialog(TrajectScreen)
    assert [path.name for path in (school / "exports").iterdir()] == [f"jaar-{ID}.md"]


async def test_whatever_is_typed_in_the_plan_is_text(school: Path) -> None:
    async with running(school) as evening:
        await reading(evening)
        for text in list(HOSTILE)[:6]:
            await evening.press("1")
            await evening.dialog(OwnText)
            evening.screen.query_one(TextArea).text = text
            await evening.press("f10")
            await evening.dialog(PlanScreen)
            harmless(evening)


@pytest.mark.parametrize("size", [(60, 18), (80, 24), (120, 40)])
async def test_the_plan_fits_is_bright_and_tells_its_keys(
    school: Path, size: tuple[int, int]
) -> None:
    async with running(school, size=size) as evening:
        await reading(evening)
        fits(evening)
        (window,) = evening.screen.children
        assert faint(evening, window.region) == []
        await help_lists_all(evening)


async def test_what_was_written_is_opened_and_before_that_the_key_says_what_to_do(
    school: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[Path] = []

    def open_file(path: Path) -> str:
        opened.append(path)
        return ""

    monkeypatch.setattr("sessie.screens.windows.outside.open_file", open_file)
    async with running(school) as evening:
        await reading(evening)
        await evening.press("o")
        await evening.until(lambda: bool(evening.said), "the sentence")
        assert evening.said[-1] == "Er is nog niets geschreven: druk eerst op w."
        await evening.press("m")
        await evening.until(lambda: len(evening.said) == 2, "the notice")
        await evening.press("o")
        await evening.until(lambda: bool(opened), "the program")
    assert [path.name for path in opened] == [f"plan-{ID}.md"]


async def test_the_plan_says_first_which_words_may_give_somebody_away(tmp_path: Path) -> None:
    slip = next(iter(EVENING.contributions.values()))
    named = "Mijn dochter Sanne Jansen wordt gepest"
    archive_in(tmp_path, EVENING.put("contributions", replace(slip, text=named)))
    async with running(tmp_path, size=(100, 40)) as evening:
        await reading(evening)
        shown = evening.text
        assert "Kijk hier nog even naar" in shown and named in shown
        assert shown.index(named) < shown.index("Nakijken doe je in de sessie zelf")


def test_what_was_written_for_the_plan_itself_is_looked_at_too() -> None:
    traject = Traject(
        ID,
        own={"visie": "Samen weten wij meer.\nJuf Anna weet alles.", "waarom": "Voor elk kind."},
        ambitions={
            "eigen-1": Ambition("eigen-1", "Elk kind gezien", when="als Mohammed dyslexie heeft"),
            "eigen-2": Ambition("eigen-2", "Voor Fatima", dropped=True),
        },
        versions=(Version(1, "besproken", "2026-11-30", note="besproken met mevrouw Bakker"),),
    )
    said = [line.plain for line in to_look_at(plan_of(traject, ()))]
    assert said == [
        "Kijk hier nog even naar",
        "In wat je zelf schreef:",
        "· 2. Onze visie: Juf Anna  (misschien een naam)",
        "· ambitie: Mohammed  (misschien een naam)",
        "· ambitie: dyslexie  (gezondheid of thuis)",
        "· stand: mevrouw Bakker  (misschien een naam)",
        "Veranderen: het cijfer van het hoofdstuk, a of c.",
    ]
    assert to_look_at(plan_of(Traject(ID, own={"visie": "Samen weten wij meer."}), ())) == []
