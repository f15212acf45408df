"""A draaiboek now, beside the copy of it that an evening keeps."""

from __future__ import annotations

from dataclasses import replace

from sessie.domain.dutch import dutch_date
from sessie.domain.practice import STEM
from sessie.domain.script import Script


def changed_since(script_now: Script, script_then: Script, date: str) -> str | None:
    """What to say when a draaiboek was changed after the evening of an ISO date; else None.

    Practice examples that were put in as slides are no change of the draaiboek.
    """
    if script_now == _without_examples(script_then):
        return None
    day = dutch_date(date).rpartition(" ")[0] if date else ""
    return (
        f"Dit draaiboek is veranderd na de avond{f' van {day}' if day else ''}. "
        "Het verslag van die avond blijft zoals het was."
    )


def _without_examples(script: Script) -> Script:
    phases = tuple(
        replace(part, items=tuple(i for i in part.items if not i.id.startswith(STEM)))
        for part in script.phases
    )
    return replace(script, phases=phases)
