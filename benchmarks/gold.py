"""Evenings of which a person said what every slip is about: the yardstick of the proposals.

The example evening and five invented ones. A file is one of `sessie-avond/1` with a part `gold`,
which the product itself never reads: `themas` (id, label, omschrijving), `labels` (slip → theme)
and `ook_goed` (slip → other themes that are right too).
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sessie.exchange.evening import from_json
from sessie.library import content_folder
from sessie.library.script import read_script
from sessie.model.session import Session, Theme
from sessie.rules.overlap import OTHER_LABEL
from sessie.rules.themes import put_under

_HERE = Path(__file__).resolve().parent
DATA = _HERE / "data"
EXAMPLE = _HERE.parent / "tests" / "data" / "avond_voorbeeld.json"
TUNED_WITH = (EXAMPLE, DATA / "kolibrie.json")
"""Evenings that were looked at while words and weights were chosen."""
MEASURED = (DATA / "vaartlanden.json", DATA / "zandloper.json", DATA / "essenhof.json")
"""Evenings that were written beforehand, and of which only the outcome was looked at."""
LAST = DATA / "meerpaal.json"
"""An evening that was written and judged when words and weights were settled."""
EVENINGS = (*TUNED_WITH, *MEASURED, LAST)
LIBRARY = DATA / "bibliotheek.json"
"""Evening → theme → themes of the library that say the same, judged by hand."""


@dataclass(frozen=True, slots=True)
class Judged:
    """An evening with what a person made of it."""

    session: Session
    """Its themes are there; nothing is under them."""
    labels: Mapping[str, str]
    """Slip → theme."""
    good: Mapping[str, frozenset[str]]
    """Slip → every theme that is right."""
    library: Mapping[str, frozenset[str]]
    """Theme → themes of the library that say the same; empty when nobody judged that."""

    @property
    def sorted(self) -> Session:
        """The evening as the person sorted it."""
        session = self.session
        for slip_id, theme in self.labels.items():
            session = put_under(session, [slip_id], theme)
        return session


def read_judged(path: Path) -> Judged:
    """An evening from a file; raises KeyError when it has no gold."""
    data = path.read_bytes()
    gold: dict[str, Any] = json.loads(data)["gold"]
    script = read_script(content_folder() / "draaiboeken" / "ouderavond.md").script
    session = from_json(data, path.name, lambda _: script)
    themes = [
        Theme(t["id"], t["label"], t["omschrijving"], place=place,
              other=t["label"].casefold() == OTHER_LABEL)
        for place, t in enumerate(gold["themas"], 1)
    ]  # fmt: skip
    also = gold.get("ook_goed", {})
    labels: dict[str, str] = gold["labels"]
    return Judged(
        session.with_(themes={theme.id: theme for theme in themes}),
        labels,
        {i: frozenset({theme, *also.get(i, ())}) for i, theme in labels.items()},
        {
            theme: frozenset(known)
            for theme, known in json.loads(LIBRARY.read_text("utf-8"))
            .get(session.evening.id, {})
            .items()
        },
    )
