"""What the room sees while tables tell and others say that they had it too."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from builders import TEACHER, a_session, a_slip, with_slips, with_themes
from hostile import HOSTILE

from screens.telling_tools import (
    TALKED,
    at_line,
    nobody_is_known_by_table_and_side,
    public,
)
from screens.test_entry_line import line, paste
from screens.tools import running
from sessie.model.session import Session
from sessie.model.stage import Clock, Stage
from sessie.rules.feedback import Voice, recognise, set_theme, tell
from sessie.screens.windows.ask import Instead

# the room ---------------------------------------------------------------------------------------


async def test_shared_appears_while_the_hands_are_typed_and_no_side_with_a_table(
    tmp_path: Path,
) -> None:
    async with running(
        tmp_path, with_themes(a_session(tables=7), "Tolken"), size=(120, 40)
    ) as evening:
        await at_line(evening)
        await evening.type(f"A: {TALKED}", "enter")
        await evening.type("1", "enter")
        for typed, letters, shared in (("+B", "A B", False), ("+Bo", "A B", False),
                                       ("+Gl", "A B G", True), ("-G", "A B", False)):  # fmt: skip
            await evening.type(typed, "enter")
            rows = [row for row in public(evening) if "Tolken" in row]
            assert len(rows) == 1
            assert letters in rows[0]
            assert ("gedeeld" in rows[0]) is shared
            assert ("gedeeld: ouders én leerkrachten" in " ".join(public(evening))) is shared
            nobody_is_known_by_table_and_side(evening)


async def test_a_wish_of_the_other_side_makes_it_shared(tmp_path: Path) -> None:
    session = with_slips(
        with_themes(a_session(), "Tolken"), a_slip("een tolk", role=TEACHER, theme="t001")
    )
    async with running(tmp_path, session) as evening:
        await at_line(evening)
        await evening.type(f"A: {TALKED}", "enter")
        await evening.type("1", "enter")
        await evening.press("f2")
        assert "gedeeld" not in evening.text
        await evening.press("h")
        await evening.type("Co", "enter", "f2")
        assert any("Tolken" in row and "✓ gedeeld" in row for row in public(evening))
        nobody_is_known_by_table_and_side(evening)


async def test_what_is_half_typed_never_reaches_the_room(tmp_path: Path) -> None:
    async with running(tmp_path, with_themes(a_session(), "Tolken"), size=(120, 40)) as evening:
        await at_line(evening)
        await evening.type("A: Geheim verhaal")
        assert "Geheim" not in "\n".join(public(evening))
        await evening.press("enter")
        await evening.type("1", "enter")
        await evening.type("+Do")
        assert not any("Tolken" in row and "D" in row for row in public(evening))


async def test_a_sentence_collected_before_its_turn_is_not_shown_to_the_room(
    tmp_path: Path,
) -> None:
    session = tell(tell(a_session(), "f1", "A", TALKED), "f1", "B", "Meer tijd")
    async with running(tmp_path, session) as evening:
        await evening.to("f1")
        assert "Zonder tolk" not in evening.text
        await evening.press("n")
        assert TALKED in evening.text
        assert "Meer tijd" not in evening.text
        await evening.press("n")
        assert "Meer tijd" in evening.text
        assert "Al gehoord" in evening.text


def a_full_room(tables: int = 40, themes: int = 12) -> Session:
    """Many tables told about many themes, which many recognised."""
    session = a_session(tables=tables)
    session = with_themes(session, *(f"Thema nummer {n} met een lange naam" for n in range(themes)))
    names, clocks = list(session.tables), {}
    for number, table in enumerate(names[:20]):
        session = tell(session, "f1", table, f"Punt {number} " + "en nog meer " * 8)
        session = set_theme(session, f"f1/{table}", f"t{number % themes + 1:03d}")
        clocks[f"f1/{table}"] = Clock(60.0, 30.0)
    for number, theme in enumerate(session.themes):
        sides = ("", "thuis", "school")
        some = [Voice(t, sides[n % 3]) for n, t in enumerate(names[: 3 * number + 1])]
        session = recognise(session, theme, some)
    return session.with_(stage=Stage("f1", clocks=clocks))


@pytest.mark.parametrize("size", [(80, 24), (60, 18), (120, 40)])
async def test_forty_tables_and_twelve_themes_can_be_read(
    tmp_path: Path, size: tuple[int, int]
) -> None:
    async with running(tmp_path, a_full_room(), size=size) as evening:
        await evening.to("f1")
        await evening.press("n")
        rows = public(evening)
        assert "Tafel U vertelt" in "\n".join(rows)
        themes = [row for row in rows if "Thema nummer" in row]
        assert len(themes) >= 5
        assert themes == sorted(themes, key=lambda row: "gedeeld" not in row)
        assert all(re.search(r"\d tafels?|[A-Z]( [A-Z])*", row) for row in themes)
        assert any("tafels" in row for row in themes)
        if len(themes) < 12:
            assert f"en nog {12 - len(themes)}" in "\n".join(rows)
        nobody_is_known_by_table_and_side(evening)
        assert all(len(row) <= size[0] for row in rows)


@pytest.mark.parametrize("size", [(80, 24), (60, 18)])
async def test_hostile_words_stand_as_they_are_and_break_nothing(
    tmp_path: Path, size: tuple[int, int]
) -> None:
    texts = [text for text in HOSTILE if text.strip()][::17]
    async with running(tmp_path, a_session(tables=4), size=size) as evening:
        await at_line(evening)
        for text in texts:
            await paste(evening, "A: " + text.replace("\n", " ")[:200])
            await evening.press("enter")
            if isinstance(evening.screen, Instead):
                await evening.press("right", "enter")
                await evening.back()
            line(evening).value = ""
            await evening.type("n", "enter")
            await evening.type("+Bo", "enter")
        await evening.press("f2", "n", "p", "f2")
        await paste(evening, "A: [red]rood[/red] [@click=app.quit]x[/]")
        await evening.press("enter", "right", "enter")
        await evening.back()
        await evening.press("f2")
        assert "“[red]rood[/red] [@click=app.quit]x[/]”" in evening.text
