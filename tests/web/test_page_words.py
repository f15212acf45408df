"""The script of the page draws every sort of block, and says the words that the terminal says."""

from __future__ import annotations

import re
from pathlib import Path

from sessie.public import agreements, feedback, overlap, pages, vote
from sessie.public import pictures as drawn
from sessie.rules.ready import ALL_READY
from sessie.rules.signals import OVER
from web.page_scenes import example, long

SCRIPT = (Path(__file__).parents[2] / "sessie/web/pages/doek.js").read_text("utf-8")


def test_the_page_says_the_words_that_the_terminal_says() -> None:
    held = set(re.findall(r'"([^"\n]+)"', SCRIPT))
    for said in (
        vote.SILENT, vote.COUNTING, vote.NO_CHOICES, vote.NO_DOTS, overlap.EMPTY, overlap.NO_SLIPS,
        drawn.NO_STIP, drawn.NO_EXAMPLES, feedback.ASKED, feedback.DONE, feedback.HANDS,
        agreements.THREE_PARTS, agreements.NONE_BEFORE, ALL_READY, OVER, "we beginnen zo",
    ):  # fmt: skip
        assert said in held, said


def test_every_sort_of_block_is_drawn_and_can_be_paged() -> None:
    shown = {type(one.block).__name__ for one in (*example(), *long())}
    for name in (*shown, *pages.HOW):
        assert re.search(rf"^  {name}(\(block|: \(block)", SCRIPT, re.M), name
    assert shown <= pages.HOW.keys()
