"""The model of the five partnerships, drawn for a beamer."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from textual.content import Content

from sessie.widgets.text import clip, plain, row

if TYPE_CHECKING:
    from sessie.library.partnerships import Partnership, PartnershipModel

HUES = ("$thuis", "$school", "$partner")


@cache
def _model() -> PartnershipModel:
    # Read when first shown: the reader of content is not needed before the first paint.
    from sessie.library.partnerships import read_model

    return read_model()


def model_lines(width: int, room: int) -> list[Content]:
    """The five partnerships under their three labels, with what they mean."""
    parts, source = _model().partnerships, _model().source
    labels = list(dict.fromkeys(part.label for part in parts))
    airy = room >= 2 * len(parts) + len(labels) + 2
    drawn: list[Content] = []
    for label, hue in zip(labels, HUES * len(labels), strict=False):
        if airy or not drawn:
            drawn.append(Content(""))
        if room >= 2 * len(parts) + len(labels):
            drawn.append(row(("▍", hue), (label, f"italic {hue}")))
        for part in (p for p in parts if p.label == label):
            drawn.extend(_part_lines(part, hue, width, room))
    if source and len(drawn) + 2 <= room:
        drawn += [Content(""), clip(plain(f"Bron: {source}", "$text-quiet"), width)]
    return drawn


def _part_lines(part: Partnership, hue: str, width: int, room: int) -> list[Content]:
    bar = plain("▍", hue)
    if room < 2 * len(_model().partnerships):
        return [bar + plain(part.name, f"bold {hue}")]
    # The room reads daily words; the sentence of the model itself is added where there is space.
    meaning = plain(part.words).wrap(width - 4)
    if room >= 26:
        meaning += plain(part.definition, "$text-quiet").wrap(width - 4)
    first = bar + plain(part.name, f"bold {hue}")
    return [first, *(bar + Content("  ") + line for line in meaning)]
