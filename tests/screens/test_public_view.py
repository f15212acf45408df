"""Safe to project: the room sees nothing that was not meant for it."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pytest
from builders import PHASES, a_script, a_session, a_slip, with_slips, with_themes

from screens.tools import Evening, running
from sessie.model.script import Phase, Script
from sessie.model.session import Session
from sessie.rules.slips import set_hidden
from sessie.screens.stage.entry import EntryPanel
from sessie.screens.windows.edit_slip import EditSlip
from sessie.screens.windows.overview import Overview

NOTE, SLIP, HIDDEN = "Aantekening voor de gespreksleider", "briefjestekst", "verborgentekst"
ROLES = re.compile(r"\b(ouder|leerkracht)\b", re.IGNORECASE)
TABLE = re.compile(r"\bTafel [A-Z]\b|^\s*[A-Z]\s\s", re.MULTILINE)


def noted(script: Script) -> Script:
    """The script with a note for the facilitator at every item."""
    phases: tuple[Phase, ...] = tuple(
        replace(phase, items=tuple(replace(item, note=NOTE) for item in phase.items))
        for phase in script.phases
    )
    return replace(script, phases=phases)


def secrets() -> Session:
    """A session full of what the room should not see."""
    session = with_themes(a_session(noted(a_script(*PHASES))), "Taal", "Tijd")
    slips = [a_slip(f"{SLIP}{n}", "ABCD"[n % 4], ("ouder", "leerkracht")[n % 2], theme="t001",
                    translation=f"{SLIP}{n}", public=f"{SLIP}{n}") for n in range(8)]  # fmt: skip
    session = with_slips(session, *slips, a_slip(HIDDEN, "A", theme="t002"),
                         a_slip(SLIP, "C", round="f1", kind="eye_opener"))  # fmt: skip
    hidden = next(s.id for s in session.contributions.values() if s.text == HIDDEN)
    return set_hidden(session, hidden, True)


def beside_the_panel(evening: Evening) -> str:
    """The screen without where slips are typed and listed, for the facilitator alone."""
    region = evening.screen.query_one(EntryPanel).region
    kept = []
    for y, strip in enumerate(evening.strips):
        if region.y <= y < region.bottom:
            kept.append(strip.crop(0, region.x).text)
            kept.append(strip.crop(region.right, strip.cell_length).text)
        else:
            kept.append(strip.text)
    return "\n".join(kept)


@pytest.mark.parametrize("size", [(60, 18), (120, 40)])
async def test_no_slip_note_forecast_or_path_is_on_the_beamer(
    tmp_path: Path, size: tuple[int, int]
) -> None:
    async with running(tmp_path, secrets(), size=size) as evening:
        for item in evening.session.script.items:
            await evening.to(item.id)
            for curtain in (False, True):
                for private in (NOTE, "Aantekening", SLIP, HIDDEN, "te laat", "speling", "klaar 2",
                                "Werkblad", str(tmp_path), ".json"):  # fmt: skip
                    assert private not in evening.text, (item.id, curtain, private)
                await evening.press("b")


async def test_a_hidden_slip_counts_nowhere_on_the_beamer(tmp_path: Path) -> None:
    async with running(tmp_path, secrets(), size=(120, 40)) as evening:
        await evening.to("r2")
        assert "A ●●  B ●●  C ●●  D ●●" in evening.text
        await evening.press("g")
        await evening.dialog(Overview)
        assert "8 briefjes" in evening.text
        assert HIDDEN not in evening.text


async def test_with_the_werkblad_closed_again_nothing_of_it_is_left(tmp_path: Path) -> None:
    async with running(tmp_path, secrets()) as evening:
        await evening.to("r2")
        await evening.until(lambda: "✓ bewaard" in evening.text, "the disk")
        before = evening.text
        await evening.press("f2", "down", "down")
        assert f"{SLIP}4" in evening.text
        assert NOTE in evening.words
        await evening.press("escape", "f2")
        await evening.until(lambda: "✓ bewaard" in evening.text, "the disk")
        assert evening.text == before


@pytest.mark.parametrize("size", [(80, 24), (120, 40)])
async def test_table_and_role_stand_together_nowhere_but_where_slips_are_typed_and_listed(
    tmp_path: Path, size: tuple[int, int]
) -> None:
    async with running(tmp_path, secrets(), size=size) as evening:
        await evening.desk()
        for item in ("d2", "r1", "r2", "b1", "f1"):
            await evening.to(item)
            if item == "f1":
                await evening.press("escape", "n", "i")
            evening.slips.focus()
            await evening.press("home")
            for _ in range(9):
                shown = beside_the_panel(evening)
                assert not (ROLES.search(shown) and TABLE.search(shown)), shown
                await evening.press("down")


async def test_the_dialog_of_a_slip_shows_its_table_and_its_role(tmp_path: Path) -> None:
    session = with_slips(a_session(), a_slip("stil", "C", "leerkracht"))
    async with running(tmp_path, session, size=(120, 40)) as evening:
        await evening.to("r2")
        await evening.desk()
        await evening.press("down", "enter")
        await evening.dialog(EditSlip)
        box = evening.seen(evening.screen.query(".dialog").first())
        assert "Tafel C" in box and "Rol leerkracht" in box


async def test_a_notice_of_undo_or_removal_tells_nothing_of_the_slip(tmp_path: Path) -> None:
    async with running(tmp_path, secrets()) as evening:
        await evening.to("r2")
        await evening.desk()
        await evening.press("down", "delete", "right", "right", "enter", "ctrl+z")
        await evening.press("delete", "right", "enter", "ctrl+z")
        assert len(evening.said) >= 3
        for said in evening.said:
            assert SLIP not in said
            assert not ROLES.search(said)


async def test_the_report_and_the_list_open_only_when_they_are_asked_for(tmp_path: Path) -> None:
    async with running(tmp_path, secrets()) as evening:
        await evening.to("r2")
        for key in ("right", "left", "t", "plus", "minus", "b", "b", "f5", "f5", "f8", "f1", "f1",
                    "g", "escape", "o", "escape"):  # fmt: skip
            await evening.press(key)
            assert SLIP not in evening.text, key
            assert NOTE not in evening.words, key
