"""Steering the evening: to another item, its clocks, and the round that is typed for.

Time is never read here: every function that needs it takes `now`, seconds of a monotonic clock.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from sessie.model.dutch import count
from sessie.model.script import Item, Round, Script
from sessie.model.stage import (
    WELCOME,
    Clock,
    Look,
    Stage,
    Was,
    clock_total,
    current_clock,
    step_clock,
    step_of,
)

PEEK = 300.0
"""Seconds for which one may look at what the evening did not reach yet, and come back."""


def front(script: Script, stage: Stage) -> int:
    """Where in the running order the evening is, from 0: the furthest item that was gone on to.
    Looking back or ahead does not move it."""
    there = {item.id for item in script.items}
    if stage.reached in there:
        return script.position(stage.reached)
    return max((script.position(i) for i in (stage.item, *stage.visited) if i in there), default=0)


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
    return _here(_with_clock(stage, key, clock.start(now)))


def go_to(script: Script, stage: Stage, item_id: str) -> Stage:
    """Show an item, and open the curtain."""
    item = script.item(item_id)
    visited = stage.visited if item.id in stage.visited else (*stage.visited, item.id)
    stage = replace(stage, curtain=False, visited=visited)
    return stage if item.id == stage.item else replace(stage, item=item.id, table="", look=Look())


def step(script: Script, stage: Stage, by: int) -> Stage:
    """Forward or back some items, past those that are skipped, with the welcome before the first
    one; stays at the ends. With the curtain closed it only opens, and codes for phones are only
    taken away."""
    if stage.curtain:
        return replace(stage, curtain=False)
    if stage.look.join:
        return show_codes(stage, False)
    place = -1 if stage.at_welcome else script.position(stage.item)
    there = [-1, *(n for n, item in enumerate(script.items) if item.id not in script.skipped)]
    beside = [n for n in there if n > place] if by > 0 else [n for n in there[::-1] if n < place]
    if not (by and beside):
        return stage
    place = beside[min(abs(by), len(beside)) - 1]
    return welcome(stage) if place < 0 else go_to(script, stage, script.items[place].id)


def welcome(stage: Stage) -> Stage:
    """Welcome the room, before the first item."""
    if stage.at_welcome:
        return stage
    return replace(stage, item=WELCOME, curtain=False, table="", look=Look())


def following(script: Script, stage: Stage) -> Item | None:
    """The item that comes next; None on the last one."""
    place = 0 if stage.at_welcome else script.position(stage.item) + 1
    return next((i for i in script.items[place:] if i.id not in script.skipped), None)


def step_phase(script: Script, stage: Stage, by: int) -> Stage:
    """To the first item of the next or previous part, with the welcome before the first one; stays
    at the ends."""
    if stage.at_welcome:
        return step(script, stage, max(by, 0))
    item, firsts = script.item(stage.item), list(_firsts(script))
    here = script.position(item.id)
    before = [first for first in firsts if first < here]
    after = [first for first in firsts if first > here]
    if by > 0:
        return go_to(script, stage, script.items[after[0]].id) if after else stage
    return go_to(script, stage, script.items[before[-1]].id) if before else welcome(stage)


def _firsts(script: Script) -> Iterator[int]:
    """Where the parts begin that are not skipped whole, each at what is not skipped of it."""
    for phase in script.phases:
        kept = [item for item in phase.items if item.id not in script.skipped]
        if kept:
            yield script.position(kept[0].id)


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


def show_codes(stage: Stage, shown: bool) -> Stage:
    """Let the room see the codes by which phones come in, or no more; the rest stays marked."""
    return replace(stage, look=replace(stage.look, join=shown))


def turn_page(stage: Stage, by: int, pages: int) -> Stage:
    """Another one of so many pages of what is open; stays at the ends."""
    page = min(max(stage.look.page + by, 0), max(pages - 1, 0))
    return replace(stage, look=replace(stage.look, page=page, part=0))


def next_page(stage: Stage, pages: int) -> Stage:
    """The next one of so many pages, and after the last one the first."""
    return replace(stage, look=replace(stage.look, page=(stage.look.page + 1) % max(pages, 1)))


def toggle_clock(script: Script, stage: Stage, now: float) -> Stage:
    """Start or pause the clock of this item; starting pauses any other clock."""
    key, clock = current_clock(script, stage)
    if clock.running:
        return _here(_with_clock(stage, key, clock.pause(now)))
    return _here(_with_clock(pause_all(stage, now), key, clock.start(now)))


def start_clock(script: Script, stage: Stage, now: float) -> Stage:
    """Let the clock of this item run, and no other."""
    key, clock = current_clock(script, stage)
    started = stage if clock.running else _with_clock(pause_all(stage, now), key, clock.start(now))
    return _here(started)


def add_time(script: Script, stage: Stage, seconds: float) -> Stage:
    """Give this item's clock more or less time."""
    key, clock = current_clock(script, stage)
    return _here(_with_clock(stage, key, clock.add(seconds)))


def pause_all(stage: Stage, now: float) -> Stage:
    """Every clock standing still, also for who comes back to an item."""
    return replace(stage, clocks=_paused(stage, now), was=())


def settle(stage: Stage, now: float) -> Stage:
    """Running clocks with their used time written down, so that a crash loses seconds at most."""
    if not any(clock.running for clock in stage.clocks.values()):
        return stage
    return replace(stage, clocks={key: clock.settle(now) for key, clock in stage.clocks.items()})


def after_restart(stage: Stage) -> Stage:
    """As it was saved, with every clock paused where it was. A message is of the moment: it is
    gone."""
    clocks = {key: replace(clock, since=None) for key, clock in stage.clocks.items()}
    return replace(stage, clocks=clocks, was=(), message=None)


def _with_clock(stage: Stage, key: str, clock: Clock) -> Stage:
    return replace(stage, clocks={**stage.clocks, key: clock})


def _here(stage: Stage) -> Stage:
    """The evening is where a clock was touched; what was seen of other items is no matter."""
    return replace(stage, reached=stage.item, was=())


def _paused(stage: Stage, now: float, but: str = "") -> dict[str, Clock]:
    return {k: c.pause(now) if c.running and k != but else c for k, c in stage.clocks.items()}


def arrive(script: Script, old: Stage, new: Stage, now: float) -> Stage:
    """What the clocks do when another item came on the beamer.

    Who comes back to an item finds it as if nobody had walked: with its clock running on, the
    table that told still telling, and the evening where it was; after a look ahead for as long as
    `PEEK`. Only going on to what the evening did not reach yet stops the clock of what is over and,
    where a part's minutes count, lets those run. Looking back stops and starts nothing: the tables
    are still at work.
    """
    here, furthest = script.position(new.item), front(script, old)
    leaving = Was(old.item, now, script.items[furthest].id, old.table, old.clocks)
    seen = {was.item: was for was in old.was}
    held = seen.pop(new.item, None)
    new = replace(new, was=(*(was for item, was in seen.items() if item != old.item), leaving))
    if held and (held.reached == leaving.reached or now - held.at <= PEEK):
        return replace(new, table=held.table, clocks=held.clocks, reached=held.reached)
    ahead = any(_place(script, k) > here for k, clock in new.clocks.items() if clock.running)
    if here <= furthest or ahead:
        return replace(new, reached=leaving.reached)
    key, clock = current_clock(script, new)
    new = replace(new, clocks=_paused(new, now, key), reached=new.item)
    shared = key == script.phase_of(new.item).id
    return _with_clock(new, key, clock.start(now)) if shared else new


def _place(script: Script, key: str) -> int:
    """Where in the running order the item or the part of a clock begins."""
    item_id = key.partition("/")[0]
    part = next((p for p in script.phases if p.id == item_id and p.items), None)
    return script.position(part.items[0].id if part else item_id)


# what a step is called ------------------------------------------------------------------------

ITEMS, TURNS, CURTAIN, LOOKS, MINUTES, CLOCKS, READY, MESSAGE, SOUND = (
    "onderdeel", "beurt", "doek", "keuze", "minuten", "klok", "klaar", "bericht", "geluid",
)  # fmt: skip
"""Sorts of steps."""
JOINED = (ITEMS, TURNS, LOOKS, MINUTES)
"""Sorts of which several in a row are one."""


def sort_of(old: Stage, new: Stage) -> str:
    """What a person did, to come from the one to the other."""
    if old.item != new.item:
        return ITEMS
    if (old.table, old.turns) != (new.table, new.turns):
        return TURNS
    if old.curtain != new.curtain:
        return CURTAIN
    if old.look != new.look:
        return LOOKS
    if old.ready != new.ready:
        return READY
    if old.message != new.message:
        return MESSAGE
    if old.sound != new.sound:
        return SOUND
    ran = {key for key, clock in old.clocks.items() if clock.running}
    runs = {key for key, clock in new.clocks.items() if clock.running}
    fewer = old.clocks.keys() - new.clocks.keys()
    return CLOCKS if ran != runs or fewer else MINUTES


def step_in_words(script: Script, old: Stage, new: Stage) -> str:
    """Such as "van “Ronde 1” naar “Pauze”" or "klok stilgezet"."""
    match sort_of(old, new):
        case "onderdeel":
            there = {WELCOME: "Welkom!", **{item.id: item.title for item in script.items}}
            titles = (there.get(item, "een dia die weg is") for item in (old.item, new.item))
            return "van “{}” naar “{}”".format(*titles)
        case "beurt":
            if old.table == new.table:
                return "volgorde van de tafels"
            return f"tafel {new.table} aan het woord" if new.table else "beurten voorbij"
        case "doek":
            return "doek dicht" if new.curtain else "doek open"
        case "keuze":
            if old.look.join != new.look.join:
                return "QR-codes op het doek" if new.look.join else "QR-codes weg"
            if old.look.open != new.look.open:
                return "geopend op het doek" if new.look.open else "gesloten op het doek"
            turned = (old.look.page, old.look.part) != (new.look.page, new.look.part)
            return "bladeren op het doek" if new.look.open or turned else "keuze op het doek"
        case "klaar":
            return _ready_in_words(old, new)
        case "bericht":
            return "bericht aan de zaal"
        case "geluid":
            return "geluid aan" if new.sound else "geluid uit"
        case "minuten":
            return _minutes_in_words(script, old, new)
    if (step_now := step_of(new, script.item(new.item))) != step_of(old, script.item(old.item)):
        return f"naar stap {step_now + 1}"
    _, clock = current_clock(script, new)
    return "klok gestart" if clock.running else "klok stilgezet"


def _ready_in_words(old: Stage, new: Stage) -> str:
    said = {(key, table) for key, tables in new.ready.items() for table in tables}
    before = {(key, table) for key, tables in old.ready.items() for table in tables}
    tables = sorted(table for _, table in said ^ before)
    return f"tafel {', '.join(tables)} {'klaar' if said - before else 'nog niet klaar'}"


def _minutes_in_words(script: Script, old: Stage, new: Stage) -> str:
    seconds = current_clock(script, new)[1].total - current_clock(script, old)[1].total
    minutes = round(seconds / 60)
    if not minutes:
        return "minuten erbij en eraf"
    return f"{count(abs(minutes), 'minuut', 'minuten')} {'erbij' if minutes > 0 else 'eraf'}"
