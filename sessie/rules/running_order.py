"""The order and the minutes of what is still to come, changed during an evening.

Every function gives a script; what was said keeps its place, because items keep their ids.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from sessie.model.script import Break, Item, Phase, Round, Script, Step

LONGEST = 240
"""Minutes that one item or part may take."""
PAUSE = 10
"""Minutes of a break that is put in between."""
PAUSE_ID = "pauze-erbij-"


def has_minutes(item: Item) -> bool:
    """Whether it has a clock of its own; what has none shares the minutes of its part."""
    return isinstance(item, Round | Break) and item.minutes > 0


def minutes_of(script: Script, of: str) -> int:
    """Minutes of the item or of the part with this id; 0 for an item that shares those of its
    part."""
    for phase in script.phases:
        if phase.id == of:
            return phase.minutes
        for item in phase.items:
            if item.id == of:
                return item.minutes if isinstance(item, Round | Break) else 0
    return 0


def shared_minutes(phase: Phase) -> int:
    """What a part has for its items without minutes of their own."""
    return max(0, phase.minutes - sum(_own(item) for item in phase.items))


def with_minutes(script: Script, of: str, minutes: int) -> Script:
    """An item with minutes of its own, or what a part has besides, takes so long; the part grows or
    shrinks with it, and so does the evening. Steps of a round keep their share, a minute at
    least."""
    phases = []
    for phase in script.phases:
        if phase.id == of:
            shared = shared_minutes(phase)
            change = _within(minutes, min(1, shared)) - shared
        else:
            item = next((i for i in phase.items if i.id == of and has_minutes(i)), None)
            if item is not None:
                made = _lasting(item, _within(minutes, _least(item)))
                change = _own(made) - _own(item)
                items = tuple(made if i is item else i for i in phase.items)
                phase = replace(phase, items=items)
            else:
                change = 0
        phases.append(replace(phase, minutes=max(0, phase.minutes + change)))
    return _agreed(script, phases)


def moved(script: Script, item_id: str, by: int, after: str = "") -> Script:
    """The item one place earlier (-1) or later (1) in the running order, also into the part beside
    its own, with its minutes. An item that is a part by itself goes past the whole part beside it.
    All that moves stays behind `after`, where the evening is."""
    items = script.items
    here = next((n for n, item in enumerate(items) if item.id == item_id), None)
    first = script.position(after) + 1 if after else 0
    if here is None or not first <= here + by < len(items) or here < first:
        return script
    own, beside = script.phase_of(item_id), script.phase_of(items[here + by].id)
    if own is beside:
        held = list(own.items)
        place = held.index(items[here])
        held.insert(place + by, held.pop(place))
        return _with_phases(script, {own.id: replace(own, items=tuple(held))})
    if len(own.items) == 1:
        if script.position(beside.items[0].id) < first:
            return script
        order = list(script.phases)
        one, other = order.index(own), order.index(beside)
        order[one], order[other] = beside, own
        return replace(script, phases=tuple(order))
    item, minutes = items[here], _own(items[here])
    less = tuple(one for one in own.items if one is not item)
    more = (*beside.items, item) if by < 0 else (item, *beside.items)
    return _with_phases(script, {
        own.id: replace(own, items=less, minutes=own.minutes - minutes),
        beside.id: replace(beside, items=more, minutes=beside.minutes + minutes),
    })  # fmt: skip


def _with_phases(script: Script, made: Mapping[str, Phase]) -> Script:
    return replace(script, phases=tuple(made.get(phase.id, phase) for phase in script.phases))


def with_break(script: Script, after: str, title: str = "Pauze") -> tuple[Script, str]:
    """The script with a break right behind this item, and the id of that break."""
    taken = {item.id for item in script.items}
    number = next(n for n in range(1, len(taken) + 2) if f"{PAUSE_ID}{n}" not in taken)
    made = Break(f"{PAUSE_ID}{number}", title, PAUSE)
    at = script.phase_of(after)
    phases = [
        phase
        if phase is not at
        else replace(
            phase,
            minutes=phase.minutes + PAUSE,
            items=tuple(
                one for item in phase.items
                for one in ((item, made) if item.id == after else (item,))
            ),
        )
        for phase in script.phases
    ]  # fmt: skip
    return _agreed(script, phases), made.id


def without_break(script: Script, item_id: str) -> Script:
    """The script without a break that was put in between; any other item stays."""
    if not is_put_in(script.item(item_id)):
        return script
    at = script.phase_of(item_id)
    gone = script.item(item_id)
    phases = [
        phase
        if phase is not at
        else replace(
            phase,
            minutes=phase.minutes - _own(gone),
            items=tuple(item for item in phase.items if item.id != item_id),
        )
        for phase in script.phases
    ]
    return _agreed(script, phases)


def is_put_in(item: Item) -> bool:
    """Whether it is a break that was put in between during the evening."""
    return isinstance(item, Break) and item.id.startswith(PAUSE_ID)


def skipped(script: Script, item_id: str, skip: bool) -> Script:
    """The script in which the evening passes by this item, or comes by it again. What was said in
    it stays."""
    others = tuple(one for one in script.skipped if one != item_id)
    return replace(script, skipped=(*others, item_id) if skip else others)


def _own(item: Item) -> int:
    return item.minutes if isinstance(item, Round | Break) else 0


def _least(item: Item) -> int:
    return max(1, len(item.steps)) if isinstance(item, Round) else 1


def _within(minutes: int, least: int = 0) -> int:
    return min(max(minutes, least), LONGEST)


def _lasting(item: Item, minutes: int) -> Item:
    if isinstance(item, Round) and item.steps:
        shares = shared_out(minutes, [step.minutes for step in item.steps])
        steps = tuple(Step(s.name, n) for s, n in zip(item.steps, shares, strict=True))
        return replace(item, minutes=minutes, steps=steps)
    assert isinstance(item, Round | Break)
    return replace(item, minutes=minutes)


def shared_out(minutes: int, weights: Sequence[int]) -> list[int]:
    """So many minutes over these, as near to their weights as whole minutes come; each gets one at
    least when there are enough."""
    least = 1 if minutes >= len(weights) else 0
    left, total = minutes - least * len(weights), max(1, sum(weights))
    exact = [left * weight / total for weight in weights]
    got = [int(one) for one in exact]
    order = sorted(range(len(weights)), key=lambda n: (got[n] - exact[n], n))
    for place in order[: left - sum(got)]:
        got[place] += 1
    return [least + one for one in got]


def _agreed(script: Script, phases: Sequence[Phase]) -> Script:
    """With these parts; when it should end stays as it was agreed."""
    minutes = script.minutes or sum(phase.minutes for phase in script.phases)
    return replace(script, phases=tuple(phases), minutes=minutes)
