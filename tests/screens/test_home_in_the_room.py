"""Bladen van thuis and opruimen where the room, the lists and the entry line meet them."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from builders import (
    TEACHER,
    a_phase,
    a_round,
    a_script,
    a_session,
    a_slip,
    with_slips,
)
from textual.widgets import Select

from screens.tools import running
from sessie.documents.forms import to_markdown
from sessie.exchange.incoming import add_files
from sessie.exchange.problems import BadFile
from sessie.model.session import HOME, Session, table_name
from sessie.model.stage import Prefix
from sessie.rules.entry import understand
from sessie.rules.release import BY_TABLE, grouped
from sessie.rules.setup import with_home
from sessie.rules.slips import NO_MORE
from sessie.rules.tidying import tidied
from sessie.screens.windows.setup import SetupScreen
from sessie.screens.windows.traject import TrajectScreen, TrajectsScreen


def at_home(*texts: str) -> Session:
    """An evening that takes sheets from home, with these slips of parents at home."""
    session = with_slips(with_home(a_session(), True), "Meer rust", a_slip("Lezen", role=TEACHER))
    return with_slips(session, *(a_slip(text, HOME) for text in texts))


def sized(session: Session, **size: int) -> Session:
    """The same of a school of this size."""
    return session.with_(evening=replace(session.evening, **size))  # type: ignore[arg-type]


def test_without_the_choice_nothing_is_taken_and_the_sentence_says_what_to_do() -> None:
    session = a_session()
    draft = understand("TH o w Tekst", session, session.script.rounds[1], Prefix("A", "ouder"))
    assert "zet bij aanwezigen en tafels (o) “Bladen van thuis” op ja" in draft.problem


def test_an_unknown_table_names_the_tables_and_that_of_home() -> None:
    session = with_home(a_session(), True)
    draft = understand("H o w Tekst", session, session.script.rounds[1], Prefix())
    assert draft.problem == "Tafel H is er niet: kies uit A t/m D, TH (van thuis)."


def test_home_is_named_in_the_list_by_table_and_what_has_no_table_too() -> None:
    session = at_home("Een tolk")
    assert [group.name for group in grouped(session, BY_TABLE)] == ["Tafel A", table_name(HOME)]
    gone = tidied(session, "2027-02-10")
    assert [group.name for group in grouped(gone, BY_TABLE)] == ["Tafel niet bewaard"]


async def test_neither_round_nor_terugkoppeling_shows_the_table_of_home(tmp_path: Path) -> None:
    session = at_home("Een tolk", "Liever bellen")
    async with running(tmp_path, session) as evening:
        await evening.to("r2")
        assert "A ●●" in evening.text and HOME not in evening.text
        await evening.to("f1")
        for _ in range(8):
            assert HOME not in evening.text and table_name(HOME) not in evening.text
            await evening.press("right")


async def test_with_many_tables_only_those_in_the_room_are_counted(tmp_path: Path) -> None:
    session = with_home(a_session(tables=40), True)
    session = with_slips(session, "Meer rust", *(a_slip(f"nummer {n}", HOME) for n in range(3)))
    async with running(tmp_path, session, size=(60, 18)) as evening:
        await evening.to("r2")
        assert "1 briefje van 40 tafels" in evening.text


async def test_questions_go_round_the_tables_in_the_room_only(tmp_path: Path) -> None:
    asked = (("A", "Hoe hoort elk kind erbij?"), ("B", "Hoe helpen we bij het leren?"))
    script = a_script(a_phase("p1", 15, a_round("r2", table_questions=asked)))
    async with running(tmp_path, with_home(a_session(script, tables=2), True)) as evening:
        assert "Hoe hoort elk kind erbij?" in evening.text and HOME not in evening.text
    session = with_slips(with_home(a_session(script, tables=2), True), a_slip("Een tolk", HOME))
    assert "- Een tolk" in to_markdown(session)


async def test_it_is_chosen_in_the_form_and_a_slip_can_be_typed_at_once(tmp_path: Path) -> None:
    async with running(tmp_path, a_session()) as evening:
        await evening.press("o")
        await evening.dialog(SetupScreen)
        evening.screen.query_one("#home", Select).value = "ja"
        await evening.press("f10")
        await evening.back()
        assert evening.session.takes_home
        await evening.to("r2")
        await evening.desk()
        await evening.type("TH o w Een tolk", "enter")
        slip = evening.session.newest
        assert slip and slip.later
        await evening.press("ctrl+z", "ctrl+z", "ctrl+z")  # the slip, the step, the form
        assert not evening.session.takes_home


def test_after_tidying_up_no_slip_comes_in_any_more(tmp_path: Path) -> None:
    session = tidied(at_home("Een tolk"), "2027-02-10")
    item = session.script.rounds[1]
    assert understand("A o w Nog iets", session, item, Prefix()).problem == NO_MORE
    path = tmp_path / "A.txt"
    path.write_text("# Wensen\no: Nog iets\n", "utf-8")
    with pytest.raises(BadFile, match="opgeruimd"):
        add_files(session, [path])


async def test_a_session_in_a_traject_begins_with_the_size_of_its_school(tmp_path: Path) -> None:
    async with running(tmp_path) as evening:
        archive = evening.app.archive
        made = archive.trajects.new("De Brug", "Proefstad", pupils=210, families=150)
        evening.app.ask_for("trajecten")
        await evening.dialog(TrajectsScreen)
        await evening.press("enter")
        await evening.dialog(TrajectScreen)
        await evening.press("down", "down", "enter")
        await evening.dialog(SetupScreen)
        assert evening.input("pupils").value == "210"
        evening.input("pupils").value = "215"
        evening.screen.query_one("#home", Select).value = "ja"
        await evening.press("f10")
        await evening.until(evening.began, "the evening")
        held = evening.session.evening
        assert (held.pupils, held.families) == (215, 150)
        assert evening.session.takes_home
        assert archive.trajects.get(made.id).pupils == 210
