"""Every draaiboek that comes along, led from its first to its last item with the keys only."""

from __future__ import annotations

from pathlib import Path

import pytest
import shipped
from filled import begun

from screens.tools import Evening, running
from sessie.model.script import ActionList, DotVote, Feedback, Item, Round, Script, Slide
from sessie.rules.entry import MARK, OF_TABLE, asks_who, kinds_for

SCRIPTS = shipped.content().scripts


async def write(evening: Evening, script: Script, item: Round | Feedback) -> list[str]:
    """Type one line of every kind that the item asks for, and give what must be in the report."""
    said = []
    role = script.roles[0]
    for kind in kinds_for(script, item):
        words = f"Zin bij {item.id} {kind.id}".replace("_", " ")
        if kind.id == MARK.id and isinstance(item, Round):
            words = str(item.score[1])
        else:
            said.append(words)
        who = " | de directie | in mei" if asks_who(item) else ""
        letters = f"A {kind.key}" if kind.id in OF_TABLE else f"A {role.key} {kind.key}"
        await evening.type(f"{letters}: {words}{who}", "enter")
    return said


async def lead(evening: Evening, script: Script, item: Item) -> list[str]:
    """Do on this item what a facilitator would do, and give what must be in the report."""
    said: list[str] = []
    if isinstance(item, Round) and item.steps:
        await evening.press("s", "s", "a")
    if isinstance(item, Slide) and item.show == "stip":
        await evening.press("s")
        await evening.type("Samen naar één stip", "enter")
    if isinstance(item, Round | Feedback) and item.kinds:
        await evening.press("f2")
        said = await write(evening, script, item)
        await evening.press("f2")
    if isinstance(item, DotVote):
        await evening.press("n")
        await evening.type(f"Thema {item.id}", "enter")
        await evening.press("f2", "2", "right", "1", "f2", "d", "j")
        said = [item.choices[0] if item.choices else f"Thema {item.id}"]
    if isinstance(item, ActionList):
        await evening.press("f2")
        await evening.type("Lijst maken", "enter")
        await evening.type("team en ouders", "enter")
        await evening.press("enter")
        await evening.type("in juni", "enter")
        await evening.press("escape", "f2")
        said = ["Lijst maken"]
    return said


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda script: script.id)
async def test_a_draaiboek_is_led_from_its_first_to_its_last_item(
    script: Script, tmp_path: Path
) -> None:
    said: list[str] = []
    async with running(tmp_path, begun(script)) as evening:
        assert "Welkom!" in evening.text
        for item in script.items:
            await evening.press("escape", "right")
            await evening.until(evening.shows_item, item.id)
            assert evening.item == item.id
            assert item.title.split()[0] in evening.text
            said += await lead(evening, script, item)
        await evening.press("escape", "ctrl+s")
        await evening.until(lambda: evening.app.written is not None, "the report")
        assert evening.app.written is not None
        report = evening.app.written.read_text("utf-8")
    for words in said:
        assert report.count(words) >= 1, words
