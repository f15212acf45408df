"""What tests of the dialogs that are read share: the line with the cursor, and all that is read."""

from __future__ import annotations

from textual.containers import VerticalScroll
from textual.widgets import OptionList

from screens.tools import Evening


def highlighted(evening: Evening) -> int:
    """The row on the screen of the line with the cursor."""
    options = evening.screen.query_one(OptionList)
    place = (options.highlighted or 0) - options.scroll_offset.y
    return options.region.y + place


async def all_that_is_read(evening: Evening) -> str:
    """Everything that comes by when somebody goes down to the end, as words one space apart."""
    detail = evening.screen.query_one(VerticalScroll)
    assert detail.has_focus
    seen = [seen_beside_the_bar(evening)]
    for _ in range(200):
        if detail.scroll_offset.y >= detail.max_scroll_y:
            break
        await evening.press("down")
        seen.append(seen_beside_the_bar(evening))
    return " ".join(seen)


def seen_beside_the_bar(evening: Evening) -> str:
    """The words that stand in the part that scrolls, without its bar."""
    region = evening.screen.query_one(VerticalScroll).scrollable_content_region
    rows = evening.strips[region.y : region.bottom]
    return " ".join(" ".join(strip.crop(region.x, region.right).text for strip in rows).split())
