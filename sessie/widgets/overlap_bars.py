"""What both sides want, as bars to the left and to the right."""

from __future__ import annotations

from textual.content import Content

from sessie.domain.overlap import Count, shared_themes, tally
from sessie.domain.session import Session
from sessie.widgets.text import clip, plain, row


def overlap_lines(session: Session, width: int, room: int) -> list[Content]:
    """A line a shared theme: bar and count for the one side, label, bar and count for the other."""
    counts = tally(session)
    themes = shared_themes(session)
    sides = [
        side for side in session.script.sides if any(_wanted(counts, t, side.id) for t in themes)
    ][:2]
    if len(sides) < 2:
        return []
    left, right = sides
    bar = max(min((width - 30) // 4, 14), 3)
    middle = width - 2 * bar - 8
    most = max(_wanted(counts, t, s.id) for t in themes for s in sides) or 1
    head = row(
        (f"{left.name:>{bar + 4}}", f"bold ${left.id}"),
        " " * middle,
        (right.name, f"bold ${right.id}"),
    )
    lines = [head, Content("")]
    airy = len(themes) * 2 + 2 <= room
    for theme_id in themes[: room - 2]:
        one, other = _wanted(counts, theme_id, left.id), _wanted(counts, theme_id, right.id)
        label = clip(plain(session.themes[theme_id].label, "bold"), middle - 2)
        space = middle - label.cell_length
        lines.append(
            row(
                (f"{'▇' * max(round(bar * one / most), 1):>{bar}} ", f"${left.id}"),
                f"{one:>2} ",
                " " * (space // 2),
            )
            + label
            + row(
                " " * (space - space // 2),
                f" {other:>2} ",
                ("▇" * max(round(bar * other / most), 1), f"${right.id}"),
            )
        )
        if airy:
            lines.append(Content(""))
    return lines


def _wanted(counts: dict[str, dict[str, Count]], theme: str, side: str) -> int:
    """Slips and recognitions together: how often this side asked for it."""
    counted = counts[theme].get(side, Count())
    return counted.slips + counted.recognised
