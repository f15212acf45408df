"""A running clock on the screen: only the figures that change are written."""

from __future__ import annotations

from pathlib import Path

from builders import PHASES, a_script, a_session, with_slips
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len
from rich.segment import Segment
from rich.style import Style
from textual.strip import Strip

from screens.tools import Evening, running
from sessie.widgets.public_view import PublicView, differing

PIECE = st.tuples(st.text("ab 日本█", max_size=4), st.sampled_from([Style(), Style(bold=True)]))


def row(pieces: list[tuple[str, Style]], width: int = 24) -> Strip:
    return Strip([Segment(*piece) for piece in pieces]).adjust_cell_length(width)


@given(st.lists(PIECE, max_size=5), st.lists(PIECE, max_size=5))
def test_all_that_differs_is_written_and_no_wide_character_is_cut(
    old: list[tuple[str, Style]], new: list[tuple[str, Style]]
) -> None:
    before, after = row(old), row(new)
    regions = list(differing([before], [after]))
    if before == after:
        assert not regions
        return
    for region in regions:
        for strip in (before, after):
            parts = [strip.crop(0, region.x), strip.crop(region.x, region.right),
                     strip.crop(region.right)]  # fmt: skip
            assert "".join(part.text for part in parts) == strip.text
            assert sum(cell_len(part.text) for part in parts) == 24
        assert before.crop(0, region.x) == after.crop(0, region.x)
        assert before.crop(region.right) == after.crop(region.right)


def test_what_is_the_same_is_not_written() -> None:
    assert list(differing([row([("aab", Style())])], [row([("aab", Style())])])) == []
    (one,) = differing([row([("aab", Style())])], [row([("aaa", Style())])])
    assert tuple(one) == (2, 0, 1, 1)


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
