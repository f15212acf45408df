"""The model of the five partnerships, drawn for a beamer."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from textual.content import Content
from textual.widget import Widget

from sessie.screens.base import Host
from sessie.widgets.text import clip, plain, row

if TYPE_CHECKING:
    from sessie.library.partnerships import Partnership, PartnershipModel

HUES = ("$thuis", "$school", "$partner")


@cache
def _model(folders: tuple[Path, ...]) -> PartnershipModel:
    # Read when first shown: the reader of content is not needed before the first paint.
    from sessie.library.partnerships import model_of

    return model_of(*folders)


def folders_of(widget: Widget) -> tuple[Path, ...]:
    """The content folders of the app that shows this widget: a school may have words of its own."""
    return widget.app.places.content if isinstance(widget.app, Host) else ()


def model_lines(width: int, room: int, folders: tuple[Path, ...] = ()) -> list[Content]:
    """The partnerships under their labels, with what they mean; of these content folders, else
    those that come with the program."""
    parts, source = _model(folders).partnerships, _model(folders).source
    labels = list(dict.fromkeys(part.label for part in parts))
    airy = room >= 2 * len(parts) + len(labels) + 2
    drawn: list[Content] = []
    for label, hue in zip(labels, HUES * len(labels), strict=False):
        if airy or not drawn:
            drawn.append(Content(""))
        if room >= 2 * len(parts) + len(labels):
            drawn.append(row(("▍", hue), (label, f"italic {hue}")))
        for part in (p for p in parts if p.label == label):
            drawn.extend(_part_lines(part, hue, width, room, room < 2 * len(parts)))
    if source and len(drawn) + 2 <= room:
        drawn += [Content(""), clip(plain(f"Bron: {source}", "$text-quiet"), width)]
    return drawn


def _part_lines(
    part: Partnership, hue: str, width: int, room: int, only_name: bool
) -> list[Content]:
    bar = plain("▍", hue)
    first = bar + clip(plain(part.name, f"bold {hue}"), width - 1)
    if only_name:
        return [first]
    # The room reads daily words; the sentence of the model itself is added where there is space.
    meaning = plain(part.words).wrap(width - 4)
    if room >= 26:
        meaning += plain(part.definition, "$text-quiet").wrap(width - 4)
    return [first, *(bar + Content("  ") + line for line in meaning)]
