"""The hostile corpus as slips and as an evening."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from typing import Any

from evenings import COMPLETE
from hostile import HOSTILE, LONG, NOTHING

from sessie.model.dutch import clean_line
from whole.leading import NAME

TEXTS = tuple(text for text in HOSTILE if text not in (*NOTHING, *LONG) and clean_line(text))
"""What says something and fits on a slip."""


def encodable(texts: Iterable[str]) -> list[str]:
    """Half a character cannot be in a text file or come from a keyboard."""
    return [text for text in texts if not any("\ud800" <= char <= "\udfff" for char in text)]


def strange_evening(texts: Sequence[str]) -> dict[str, Any]:
    """The complete example with these texts in every place where somebody writes."""
    evening: dict[str, Any] = json.loads(COMPLETE)
    evening["sessie"]["id"] = NAME
    evening["sessie"]["titel"] = texts[0]
    evening["sessie"]["school"] = {"naam": texts[19], "plaats": texts[20]}
    slip, theme = evening["bijdragen"][0], evening["themas"][0]
    evening["bijdragen"] = [
        {**slip, "id": f"b{n:03d}", "tekst": text, "thema": f"t{n % 12:02d}"}
        for n, text in enumerate(texts)
    ]
    evening["themas"] = [
        {**theme, "id": f"t{n:02d}", "label": f"{n} {texts[n * 6]}"[:60]} for n in range(12)
    ]
    evening["stippen"] = [{"thema": "t01", "kant": "thuis", "aantal": 3}]
    for place, sentence in enumerate(evening["kernzinnen"]):
        sentence["tekst"] = texts[place * 9]
    for place, action in enumerate(evening["acties"]):
        action.update(tekst=texts[place], wie=texts[place + 20], wanneer=texts[-place - 1],
                      thema="t02")  # fmt: skip
    return evening
