"""Steering the evening: to another item, its clocks, and the round that is typed for.

Time is never read here: every function that needs it takes `now`, seconds of a monotonic clock.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from sessie.model.script import Round, Script
from sessie.model.stage import (
    Clock,
    Look,
    Stage,
    clock_total,
    current_clock,
    step_clock,
    step_of,
)


def next_step(script: Script, stage: Stage, by: int, now: float) -> Stage:
    """The next step of this round begins, or the previous one is taken up again."""
    item = script.item(stage.item)
    step = step_of(stage, item) + by
    if not isinstance(item, Round) or not 0 <= step < len(item.steps):
        return stage
    clocks = {k: c for k, c in stage.clocks.items() if by > 0 or k != step_clock(item, step + 1)}
    stage = pause_all(replace(stage, clocks=clocks), now)
    key = step_clock(item, step)
    clock = stage.clocks.get(key) or Clock(clock_total(script, item, step=step))
    return _with_clock(stage, key, clock.start(now))


def go_to(script: Script, stage: Stage, item_id: str) -> Stage:
    """Show an item, and open the curtain."""
    item = script.item(item_id)
    visited = stage.visited if item.id in stage.visited else (*stage.visited, item.id)
    stage = replace(stage, curtain=False, visited=visited)
    return stage if item.id == stage.item else replace(stage, item=item.id, table="", look=Look())


def step(script: Script, stage: Stage, by: int) -> Stage:
    """Forward or back some items; stays at the ends. With the curtain closed it only opens."""
    if stage.curtain:
        return replace(stage, curtain=False)
    place = script.position(stage.item) + by
    if not 0 <= place < len(script.items):
        return stage
    return go_to(script, stage, script.items[place].id)


def step_phase(script: Script, stage: Stage, by: int) -> Stage:
    """To the first item of the next or previous part; stays at the ends."""
    phases = [phase for phase in script.phases if phase.items]
    item = script.item(stage.item)
    here = phases.index(script.phase_of(item.id))
    if by < 0 and item is not phases[here].items[0]:
        return go_to(script, stage, phases[here].items[0].id)
    there = here + by
    return go_to(script, stage, phases[there].items[0].id) if 0 <= there < len(phases) else stage


def mark(stage: Stage, chosen: str) -> Stage:
    """Mark this theme, agreement or point."""
    return replace(stage, look=Look(chosen))


def mark_next(stage: Stage, ids: Sequence[str], by: int) -> Stage:
    """Mark the next or previous one of these, and after the last one the first."""
    chosen = stage.look.chosen
    place = ids.index(chosen) + by if chosen in ids else 0 if by > 0 else -1
    return mark(stage, ids[place % len(ids)] if ids else "")


def open_up(stage: Stage, chosen: str = "") -> Stage:
    """Show more: of what this is, or of what is marked."""
    return replace(stage, look=Look(chosen or stage.look.chosen, open=True))


def close_up(stage: Stage) -> Stage:
    """Show no more of what is marked; a second time the mark goes too."""
    return mark(stage, stage.look.chosen if stage.look.open else "")


def turn_page(stage: Stage, by: int, pages: int) -> Stage:
    """Another one of so many pages of what is open; stays at the ends."""
    page = min(max(stage.look.page + by, 0), max(pages - 1, 0))
    return replace(stage, look=replace(stage.look, page=page))


def toggle_clock(script: Script, stage: Stage, now: float) -> Stage:
    """Start or pause the clock of this item; starting pauses any other clock."""
    key, clock = current_clock(script, stage)
    if clock.running:
        return _with_clock(stage, key, clock.pause(now))
    return _with_clock(pause_all(stage, now), key, clock.start(now))


def start_clock(script: Script, stage: Stage, now: float) -> Stage:
    """Let the clock of this item run, and no other."""
    key, clock = current_clock(script, stage)
    return stage if clock.running else _with_clock(pause_all(stage, now), key, clock.start(now))


def add_time(script: Script, stage: Stage, seconds: float) -> Stage:
    """Give this item's clock more or less time."""
    key, clock = current_clock(script, stage)
    return _with_clock(stage, key, clock.add(seconds))


def pause_all(stage: Stage, now: float) -> Stage:
    """Every clock standing still."""
    clocks = {key: c.pause(now) if c.running else c for key, c in stage.clocks.items()}
    return replace(stage, clocks=clocks)


def settle(stage: Stage, now: float) -> Stage:
    """Running clocks with their used time written down, so that a crash loses seconds at most."""
    if not any(clock.running for clock in stage.clocks.values()):
        return stage
    return replace(stage, clocks={key: clock.settle(now) for key, clock in stage.clocks.items()})


def after_restart(stage: Stage) -> Stage:
    """As it was saved, with every clock paused where it was."""
    clocks = {key: replace(clock, since=None) for key, clock in stage.clocks.items()}
    return replace(stage, clocks=clocks)


def _with_clock(stage: Stage, key: str, clock: Clock) -> Stage:
    return replace(stage, clocks={**stage.clocks, key: clock})


def arrive(script: Script, old: Stage, new: Stage, now: float) -> Stage:
    """What the clocks do when another item came on the beamer.

    Going on stops the clock of what is over and, where a part's minutes count, lets those run.
    Looking back stops nothing: the tables are still at work.
    """
    here = script.position(new.item)
    ahead = any(_place(script, k) > here for k, clock in new.clocks.items() if clock.running)
    if ahead or here <= script.position(old.item):
        return new
    key, clock = current_clock(script, new)
    clocks = {k: c.pause(now) if c.running and k != key else c for k, c in new.clocks.items()}
    new = replace(new, clocks=clocks)
    shared = key == script.phase_of(new.item).id
    return _with_clock(new, key, clock.start(now)) if shared else new


def _place(script: Script, key: str) -> int:
    """Where in the running order the item or the part of a clock begins."""
    item_id = key.partition("/")[0]
    part = next((p for p in script.phases if p.id == item_id and p.items), None)
    return script.position(part.items[0].id if part else item_id)
