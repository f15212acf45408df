"""A running clock on the screen: only the figures that change are written."""

from __future__ import annotations

from pathlib import Path

import pytest
from builders import PHASES, a_script, a_session, with_slips
from hypothesis import example, given
from hypothesis import strategies as st
from rich.cells import cell_len
from rich.segment import Segment
from rich.style import Style
from textual.strip import Strip

from screens.tools import Evening, running
from sessie.screens.stage.stage import StageScreen
from sessie.widgets.public_view import PublicView, differing, lean

PIECE = st.tuples(st.text("ab 日本█", max_size=4), st.sampled_from([Style(), Style(bold=True)]))


def row(pieces: list[tuple[str, Style]], width: int = 24) -> Strip:
    return Strip([Segment(*piece) for piece in pieces]).adjust_cell_length(width)


def cells(strip: Strip) -> list[tuple[str, Style | None]]:
    """What is seen of it: an empty piece is nothing."""
    return [(sign, piece.style) for piece in strip for sign in piece.text]


@example([("a", Style()), ("日a", Style())], [("a", Style()), ("", Style()), ("日", Style())])
@given(st.lists(PIECE, max_size=5), st.lists(PIECE, max_size=5))
def test_all_that_differs_is_written_and_no_wide_character_is_cut(
    old: list[tuple[str, Style]], new: list[tuple[str, Style]]
) -> None:
    before, after = row(old), row(new)
    regions = list(differing([before], [after]))
    if cells(before) == cells(after):
        assert not regions
        return
    for region in regions:
        for strip in (before, after):
            parts = [strip.crop(0, region.x), strip.crop(region.x, region.right),
                     strip.crop(region.right)]  # fmt: skip
            assert "".join(part.text for part in parts) == strip.text
            assert sum(cell_len(part.text) for part in parts) == 24
        assert cells(before.crop(0, region.x)) == cells(after.crop(0, region.x))
        assert cells(before.crop(region.right)) == cells(after.crop(region.right))


def test_what_is_the_same_is_not_written() -> None:
    assert list(differing([row([("aab", Style())])], [row([("aab", Style())])])) == []
    (one,) = differing([row([("aab", Style())])], [row([("aaa", Style())])])
    assert tuple(one) == (2, 0, 1, 1)


LOOK = st.sampled_from(
    [Style(color=color, bgcolor=behind, underline=under, meta=meta)
     for color in ("red", "blue") for behind in ("black", "white") for under in (False, True)
     for meta in ({}, {"offset": (0, 0)}, {"@click": "x"})]
)  # fmt: skip


def seen(strip: Strip) -> list[object]:
    """Of each cell the character, and of a blank no more than can be seen of it."""
    cells: list[object] = []
    for text, style, _ in strip:
        assert style is not None
        for char in text:
            bare = char == " " and not style.underline
            click = style.meta.get("@click")
            cells.append(
                (char, style.bgcolor, click, None if bare else style.color, style.underline)
            )
    return cells


@given(st.lists(st.tuples(st.text("ab █", min_size=1, max_size=4), LOOK), max_size=6))
def test_a_row_in_fewer_pieces_looks_the_same(pieces: list[tuple[str, Style]]) -> None:
    strip = Strip([Segment(*piece) for piece in pieces])
    made = lean(strip)
    assert seen(made) == seen(strip)
    assert made.cell_length == strip.cell_length
    assert len(list(made)) <= len(pieces)


def test_the_blanks_before_a_figure_are_no_piece_of_their_own() -> None:
    margin, figure = Style(color="white", bgcolor="black"), Style(color="red", bgcolor="black")
    made = lean(Strip([Segment("   ", margin), Segment("██", figure), Segment("  ", margin)]))
    assert [text for text, _, _ in made] == ["   ██  "]


async def test_the_picture_is_painted_before_the_bars_change(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    order: list[str] = []
    rendered, followed = PublicView.render_line, StageScreen._follow_bars

    def render(view: PublicView, y: int) -> Strip:
        order.append("picture")
        return rendered(view, y)

    def follow(screen: StageScreen) -> None:
        order.append("bars")
        followed(screen)

    async with running(tmp_path, a_session(a_script(*PHASES))) as evening:
        monkeypatch.setattr(PublicView, "render_line", render)
        monkeypatch.setattr(StageScreen, "_follow_bars", follow)
        for key in ("right", "left", "right"):
            order.clear()
            await evening.press(key)
            assert order.index("picture") < order.index("bars")


async def counted(evening: Evening) -> int:
    """Start the clock; how often a second is shown anew in five of them."""
    view = evening.screen.query_one(PublicView)
    shown = 0
    for _ in range(5):
        rows = list(view._rows)
        await evening.later(1)
        shown += rows != view._rows
    return shown


async def test_every_second_is_shown_and_the_rest_of_the_picture_is_left_alone(
    tmp_path: Path,
) -> None:
    session = with_slips(a_session(a_script(*PHASES)), "een wens")
    async with running(tmp_path, session) as evening:
        item = next(i.id for i in session.script.items if type(i).__name__ == "Round")
        await evening.to(item)
        await evening.press("t")
        assert await counted(evening) == 5
        view = evening.screen.query_one(PublicView)
        before = list(view._rows)
        await evening.later(1)
        same = [old is new for old, new in zip(before, view._rows, strict=True)]
        assert same.count(False) <= 8
        assert "\n".join(r.text for r in view._rows).count("Wat") >= 1
