"""What the facilitator has on the werkblad: never on disk, never on the public view."""

from __future__ import annotations

from dataclasses import dataclass, field

from sessie.domain.entry import Prefix
from sessie.domain.script import Collecting, Script
from sessie.domain.stage import Stage


@dataclass(frozen=True, slots=True)
class Desk:
    """The private half of the screen."""

    open: bool = False
    """Whether the werkblad is shown."""
    typing: bool = False
    """Whether its tool has the keys, rather than the evening."""
    round: str = ""
    """The round that slips are typed for; empty follows the beamer."""
    last: Prefix = field(default_factory=lambda: Prefix("", "", ""))
    """Table, role and kind of the last slip, which the next one keeps."""


def entry_round(desk: Desk, script: Script, stage: Stage) -> Collecting | None:
    """The round that a typed slip belongs to: the chosen one, else the one that was shown last."""
    for item_id in (desk.round, stage.item, *reversed(stage.visited)):
        if item := script.collecting_item(item_id):
            return item
    return script.collecting[0] if script.collecting else None


def shift_round(desk: Desk, script: Script, stage: Stage, by: int) -> str:
    """Id of the next or previous round to type for; stays at the ends."""
    now = entry_round(desk, script, stage)
    if now is None:
        return ""
    place = script.collecting.index(now) + by
    return script.collecting[min(max(place, 0), len(script.collecting) - 1)].id
