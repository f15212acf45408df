"""Whose turn it is in the terugkoppeling: the order of the tables, and who comes next."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace

from sessie.domain import stage as on_stage
from sessie.domain.script import Script
from sessie.domain.stage import Stage

BEGUN = 5.0
"""Seconds after which a table was heard; less is a key that was pressed once too often."""


def turn_order(stage: Stage, tables: Iterable[str]) -> tuple[str, ...]:
    """All tables in the order in which they tell."""
    there = list(tables)
    first = [table for table in dict.fromkeys(stage.turns) if table in there]
    return (*first, *(table for table in there if table not in first))


def set_order(stage: Stage, order: Iterable[str]) -> Stage:
    """The same stage with another order of telling."""
    return replace(stage, turns=tuple(order))


def heard_tables(stage: Stage, tables: Iterable[str], told: Collection[str]) -> frozenset[str]:
    """The tables that had their turn, without the one that has it now: their clock ran for a
    while, or what they told was written down. A sentence that was collected before is no turn."""
    return frozenset(
        table
        for table in tables
        if table != stage.table
        and (clock := stage.clocks.get(f"{stage.item}/{table}"))
        and (table in told or clock.spent >= BEGUN)
    )


def following(stage: Stage, tables: Sequence[str], told: Collection[str]) -> tuple[str, ...]:
    """Who still comes, in order: those behind the one that tells, then those passed over."""
    order, heard = turn_order(stage, tables), heard_tables(stage, tables, told)
    behind = order.index(stage.table) + 1 if stage.table in order else 0
    waiting = (*order[behind:], *order[:behind])
    return tuple(table for table in waiting if table != stage.table and table not in heard)


def step_turn(
    script: Script, stage: Stage, now: float, tables: Sequence[str], told: Collection[str], by: int
) -> Stage:
    """The next or previous table in the order tells.

    Before the first and after the last one nobody does; from there it goes on with the first that
    was not heard yet. Who was passed over comes after the last one.
    """
    order, here = turn_order(stage, tables), stage.table
    if here not in order:
        wanted = following(stage, tables, told)[:1] if by > 0 else order[-1:]
        return give_turn(script, stage, now, wanted[0]) if wanted else stage
    place = order.index(here) + by
    if 0 <= place < len(order):
        return give_turn(script, stage, now, order[place])
    waiting = following(stage, tables, told) if by > 0 else ()
    if not waiting:
        return give_turn(script, stage, now, "")
    return give_turn(script, _next_is(stage, tables, told, waiting[0]), now, waiting[0])


def call_turn(
    script: Script, stage: Stage, now: float, tables: Sequence[str], told: Collection[str], to: str
) -> Stage:
    """This table tells now, out of its turn; the others keep theirs."""
    if to not in tables or to == stage.table:
        return stage
    if to in following(stage, tables, told)[1:]:
        stage = _next_is(stage, tables, told, to)
    return give_turn(script, stage, now, to)


def _next_is(stage: Stage, tables: Sequence[str], told: Collection[str], table: str) -> Stage:
    """The same stage with this table right after the one that tells, or after who was heard."""
    waiting = following(stage, tables, told)
    order = [t for t in turn_order(stage, tables) if t != table]
    if stage.table in order:
        place = order.index(stage.table) + 1
    else:
        place = next((n for n, t in enumerate(order) if t in waiting), len(order))
    return set_order(stage, (*order[:place], table, *order[place:]))


def skip_turn(
    script: Script, stage: Stage, now: float, tables: Sequence[str], told: Collection[str]
) -> Stage:
    """The table that tells comes back at the end, with all of its time; the next one tells.

    The same stage when nobody else is left.
    """
    here, waiting = stage.table, following(stage, tables, told)
    if here not in tables or not waiting:
        return stage
    stage = _next_is(stage, tables, told, waiting[0])
    order = (*(table for table in turn_order(stage, tables) if table != here), here)
    stage = give_turn(script, set_order(stage, order), now, waiting[0])
    clocks = {k: c for k, c in stage.clocks.items() if k != f"{stage.item}/{here}"}
    return replace(stage, clocks=clocks)


def give_turn(script: Script, stage: Stage, now: float, table: str) -> Stage:
    """This table tells and its clock runs; with an empty name nobody tells."""
    stage = replace(on_stage.pause_all(stage, now), table=table, curtain=False)
    return on_stage.start_clock(script, stage, now) if table else stage
