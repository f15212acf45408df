"""A paper on the screen: drawn from its Markdown, at once, however long it is."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest
from builders import a_session, with_slips
from hostile import HOSTILE
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from screens.tools import WIDE, running
from sessie.documents.blocks import Block, Bullets, Heading, Paragraph, counts, points
from sessie.documents.markdown import write
from sessie.model.dutch import clean_line, for_screen
from sessie.screens.windows.reading import Paper
from sessie.screens.windows.report import ReportScreen
from sessie.widgets.reader import AT_ONCE, Reader, pieces_of, rows_of

ANY_TEXT = st.text(min_size=1).map(clean_line).map(for_screen).filter(bool)


def drawn(markdown: str, width: int = 60) -> list[str]:
    return [row.plain.rstrip() for piece in pieces_of(markdown) for row in rows_of(piece, width)]


def test_each_block_is_drawn_in_its_own_way() -> None:
    text = (
        "# Titel\n\n## Deel\n\nEen **vet** woord.\nTweede regel.\n\n- punt\n- nog een\n\n> Let op"
    )
    assert drawn(text) == [
        "Titel", "▔▔▔▔▔", "", "", "Deel", "", "Een vet woord.", "Tweede regel.", "",
        "• punt", "• nog een", "", "▌ Let op", "",
    ]  # fmt: skip


def test_a_numbered_list_begins_where_it_says_and_hangs_under_its_text() -> None:
    assert drawn("3. een twee drie vier vijf\n4. zes", 16) == [
        "3. een twee drie", "   vier vijf", "4. zes", "",
    ]  # fmt: skip


def test_numbers_stand_under_each_other_and_long_cells_are_wrapped() -> None:
    rows = drawn(write([counts(("Thema", "Ouders"), [("Taal", "3"), ("Meer tijd", "12")])]))
    assert rows == ["Thema       Ouders", "──────────────────", "Taal             3",
                    "Meer tijd       12", ""]  # fmt: skip
    narrow = drawn(write([counts(("Thema", "N"), [("heel lange naam van iets", "3")])]), 16)
    assert all(cell_len(row) <= 16 for row in narrow)
    assert " ".join(" ".join(narrow).split()).count("naam") == 1


@given(st.lists(ANY_TEXT, min_size=1, max_size=4), st.integers(20, 90))
def test_words_of_people_come_through_whole_and_no_row_is_too_wide(
    texts: list[str], width: int
) -> None:
    blocks: list[Block] = [Heading(2, "Kop"), points(texts), Paragraph(tuple(texts))]
    rows = drawn(write(blocks), width)
    assert all(cell_len(row) <= width for row in rows)
    there = "".join("".join(rows).split())
    for text in texts:
        assert "".join(text.split()) in there


def test_hostile_words_act_on_nothing() -> None:
    for text in HOSTILE:
        rows = drawn(write([points([text])]), 400)
        assert not any("\x1b" in row for row in rows)


def test_a_long_list_is_made_in_pieces_without_a_gap() -> None:
    many = write([points(f"briefje {n}" for n in range(3 * AT_ONCE + 5))])
    assert len(list(pieces_of(many))) == 4
    assert [row for row in drawn(many) if not row] == [""]
    assert isinstance(points(["x"]), Bullets)


async def test_a_report_of_thousands_of_slips_is_there_at_once_and_is_finished_later(
    tmp_path: Path,
) -> None:
    session = with_slips(a_session(), *(f"wens nummer {n}" for n in range(3000)))
    async with running(tmp_path, session, size=WIDE) as evening:
        await evening.press("v")
        await evening.dialog(ReportScreen)
        reader = evening.screen.query_one(Reader)
        assert "Verslag proefavond" in evening.text
        reader.show((), write([points([f"punt {n}"]) for n in range(3000)]))
        assert not reader.is_made
        assert len(reader.rows_in_sight) == reader.size.height
        await evening.until(lambda: reader.is_made, "the last row")
        await evening.press("end")
        await evening.until(lambda: "punt 2999" in evening.text, "the end of the report")
        await evening.press("escape")
        await evening.back()


async def test_esc_leaves_a_report_that_is_still_being_made(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made, wanted = threading.Event(), ReportScreen.paper

    def slowly(screen: ReportScreen) -> Paper:
        made.wait(5)
        return wanted(screen)

    monkeypatch.setattr(ReportScreen, "paper", slowly)
    async with running(tmp_path, with_slips(a_session(), "een wens"), size=WIDE) as evening:
        await evening.press("v")
        await evening.until(lambda: "Even geduld" in evening.text, "the sign that it works")
        await evening.press("escape")
        await evening.back()
        await evening.press("v")
        await evening.until(lambda: "Even geduld" in evening.text, "the sign that it works")
        made.set()
        await evening.until(lambda: "Verslag proefavond" in evening.text, "the report")


async def test_another_width_keeps_what_was_read_in_sight(tmp_path: Path) -> None:
    session = with_slips(a_session(), *(f"wens {n} met wat woorden erbij" for n in range(300)))
    async with running(tmp_path, session, size=WIDE) as evening:
        await evening.press("v")
        await evening.dialog(ReportScreen)
        reader = evening.screen.query_one(Reader)
        await evening.until(lambda: reader.is_made, "the last row")
        await evening.press(*["pagedown"] * 3)
        await evening.until(lambda: reader.scroll_y == reader.scroll_target_y, "the rest")
        piece = reader.rows_in_sight[0].plain
        await evening.pilot.resize_terminal(70, 40)
        await evening.until(
            lambda: any(row.plain.startswith(piece[:12]) for row in reader.rows_in_sight),
            "what was read",
        )
        assert all(row.cell_length <= 70 for row in reader.rows_in_sight)
