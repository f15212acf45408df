"""The example evening played from the first item to the last, through the app and its screens.

Keys do what a facilitator's keys do; what the tables said comes in by the same edits that the
entry line and the forms make.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

from textual.pilot import Pilot

from sessie.app import SessieApp
from sessie.cli.given import Given, fail
from sessie.cli.launch import places
from sessie.example import example_archive, example_evening, untouched
from sessie.model.script import ActionList, DotVote, Feedback, Item, Round
from sessie.model.session import Session
from sessie.rules import agreements, vote
from sessie.rules.slips import add_slips, set_key_sentence

Edits = Iterator[tuple[str, Callable[[Session], Session]]]
"""Label, and what changes."""


def slips_of(evening: Session, item: Round | Feedback) -> Edits:
    """What every table wrote in this round, table by table."""
    for table in evening.tables:
        slips = [s for s in evening.slips(round_id=item.id, hidden=True) if s.table == table]
        yield "briefjes", lambda s, slips=slips: add_slips(s, *slips)  # type: ignore[misc]


def edits_of(evening: Session, item: Item) -> Edits:
    """Everything that came in during this item."""
    if isinstance(item, Round | Feedback):
        yield from slips_of(evening, item)
    if isinstance(item, Feedback):
        for told in evening.key_sentences.values():
            if told.item == item.id:
                yield (
                    "kernzin",
                    partial(set_key_sentence, item=item.id, table=told.table, text=told.text),
                )
    if isinstance(item, DotVote):
        for dots in evening.counted:
            if dots.item == item.id:
                yield (
                    "stippen",
                    partial(
                        vote.set_dots,
                        item=item.id,
                        theme=dots.theme,
                        side=dots.side,
                        count=dots.count,
                    ),
                )
    if isinstance(item, ActionList):
        for action in evening.actions.values():
            yield ("afspraak", partial(agreements.put_action, action=action))


def play_example(given: Given) -> Path:
    """Play the example evening without a screen and give the path of its report."""
    evening = example_evening()
    folder, archive, name = example_archive(untouched())
    app = SessieApp(archive, places(given, demo=True), store=archive.open(name), practice=folder)
    app.live.own_window = True  # there is no screen, so nobody reads along

    async def lead(pilot: Pilot[Any]) -> None:
        await play(evening, pilot)
        app.exit()

    try:
        app.run(headless=True, size=(80, 24), auto_pilot=lead)
    finally:
        app.live.let_go()
    if app.crashed or app.written is None:
        fail("De voorbeeldavond kon niet worden afgespeeld.")
    return app.written


async def play(evening: Session, pilot: Pilot[None]) -> None:
    """Lead the app, which welcomes the room, through the evening; the report is written last."""
    app = pilot.app
    assert isinstance(app, SessieApp)
    assert app.live.session is not None
    for item in app.live.session.script.items:
        await pilot.press("right")
        await _arrived(pilot, app, item)
        await _during(pilot, app, evening, item)
    await pilot.press("ctrl+s")
    await app.workers.wait_for_complete()
    await pilot.pause()


async def _arrived(pilot: Pilot[None], app: SessieApp, item: Item) -> None:
    for _ in range(100):
        shown = getattr(app.screen, "ITEMS", ())
        if (
            app.live.session
            and app.live.session.stage.item == item.id
            and type(item).__name__ in shown
        ):
            return
        await pilot.pause(0.02)


async def _command(pilot: Pilot[None], app: SessieApp, letter: str) -> None:
    """A letter, and the pause behind it in which it is seen to be no part of a text."""
    await pilot.press(letter)
    app.call_later(app.gate.flush)
    await pilot.pause()


async def _during(pilot: Pilot[None], app: SessieApp, evening: Session, item: Item) -> None:
    if isinstance(item, Round):
        await _command(pilot, app, "t")
    if isinstance(item, Feedback):
        await _command(pilot, app, "n")
    for edit in edits_of(evening, item):
        app.live.edit(*edit)
        await pilot.pause()
    if isinstance(item, Round | Feedback | ActionList):
        await pilot.press("f2")
        await pilot.pause()
        await pilot.press("f2")
    if isinstance(item, DotVote):
        await _command(pilot, app, "d")
    await pilot.pause()
