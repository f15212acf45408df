"""What stands above and below the slips that are released: how far it is, and one slip in full."""

from __future__ import annotations

from collections.abc import Sequence

from textual.content import Content

from sessie.model.dutch import capital
from sessie.model.session import Contribution, Session
from sessie.model.vocabulary import REASONS, RIGHT_TO_LEFT
from sessie.rules.privacy.flags import Flag
from sessie.rules.release import may_be_read
from sessie.widgets.release_list import LOOK, RELEASED, words
from sessie.widgets.text import clip, plain, row, wrap_hanging

LEGEND = f"{RELEASED} de zaal mag dit lezen   {LOOK} lees dit eerst zelf"


def head(session: Session, width: int) -> Content:
    """The name of the screen, and how many slips are released."""
    slips = session.contributions.values()
    visible = sum(not slip.hidden for slip in slips)
    right = plain(f"{sum(map(may_be_read, slips))} van {visible} vrijgegeven", "bold")
    name, quiet = ("Briefjes vrijgeven", "bold $accent"), ("   alleen voor jou", "$text-quiet")
    left = row(name, quiet)
    if left.cell_length + right.cell_length + 4 > width:
        left = row(name)
    return _ends(left, right, width)


def legend(by: str, said: str, width: int) -> Content:
    """What the signs mean, or what was just done; and how the slips are grouped."""
    left = plain(said, "bold $accent") if said else plain(LEGEND, "$text-quiet")
    return _ends(left, plain(f"per {by}", "bold $accent"), width)


def _ends(left: Content, right: Content, width: int) -> Content:
    left = clip(left, width - right.cell_length - 4)
    gap = max(width - 2 - left.cell_length - right.cell_length, 1)
    return row(" ", left, " " * gap, right)


def about(slip: Contribution, flags: Sequence[Flag], width: int, room: int) -> list[Content]:
    """Why to look first, the words that the room reads, and those on the slip itself; no more
    than `room` lines."""
    parts: list[tuple[str, Content]] = []
    if slip.hidden:
        parts.append(("  ", plain("Verborgen: staat nergens. x = weer tonen", "bold $accent")))
    for flag in flags:
        said = f"{capital(REASONS[flag.reason])}: “{flag.fragment}”"
        parts.append((f"{LOOK} ", plain(said, "bold $accent")))
    text, note = words(slip)
    parts.append(("  ", row((text, "bold"), (f" ({note})" if note else "", "$text-quiet"))))
    if slip.text != text and slip.lang not in RIGHT_TO_LEFT:
        parts.append(("  ", plain(f"Op het briefje staat: {slip.text}", "$text-quiet")))
    lines = [line for mark, body in parts
             for line in wrap_hanging(plain(mark, "bold $accent"), body, width)]  # fmt: skip
    if len(lines) <= room:
        return lines
    return [*lines[: room - 1], row(clip(lines[room - 1].rstrip(), width - 2), " …")]
