"""Evenings of which a person said what every slip is about: the yardstick of the proposals.

The example evening and five invented ones. A file is one of `sessie-avond/1` with a part `gold`,
which the product itself never reads: `themas` (id, label, omschrijving), `labels` (slip → theme)
and `ook_goed` (slip → other themes that are right too).
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from sessie.exchange.evening import from_json
from sessie.library import content_folder
from sessie.library.script import read_script
from sessie.library.themes import read_themes
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
OTHERS = (DATA / "noordstroom.json", DATA / "kaapstander.json", DATA / "turfsteker.json")
"""Evenings that somebody else wrote and judged, slip by slip, who had not seen the words of the
library: only its labels and descriptions."""
LIBRARY = DATA / "bibliotheek.json"
"""Evening → theme → themes of the library that say the same, judged by hand."""
BY_SLIP = DATA / "per_briefje.json"
"""Evening → slip → themes of the library that are right, the best first."""
JUDGED = (*EVENINGS, *OTHERS)
"""Every evening of which the slips were judged one by one."""


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
    known: Mapping[str, tuple[str, ...]]
    """Slip → themes of the library that are right, the best first; none when it is about no theme.
    Empty when nobody judged that."""

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
    labels: dict[str, str] = {i: theme for i, theme in gold["labels"].items() if theme}
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
        by_library(path),
    )


@cache
def _evening(path: Path) -> dict[str, Any]:
    told: dict[str, Any] = json.loads(path.read_bytes())
    return told


def name_of(path: Path) -> str:
    """How an evening is called in a table."""
    return "voorbeeld" if path == EXAMPLE else path.stem


def texts(path: Path) -> dict[str, str]:
    """Slip → what it says, in Dutch where anybody translated it."""
    return {s["id"]: s.get("vertaling") or s["tekst"] for s in _evening(path)["bijdragen"]}


def by_library(path: Path, *, added: bool = True) -> dict[str, tuple[str, ...]]:
    """Slip → themes of the library that are right, the best first; none when it is about no theme.

    With `added` the makers also judged which slips of other people's evenings are about a theme
    that the library got since. Empty when nobody judged the slips of this evening.
    """
    told: dict[str, dict[str, dict[str, list[str]]]] = json.loads(BY_SLIP.read_text("utf-8"))
    name = name_of(path)
    if name in told["makers"]:
        return {i: tuple(themes) for i, themes in told["makers"][name].items()}
    ids = {theme.label: theme.id for theme in read_themes()}
    more = told["erbij"].get(name, {}) if added else {}
    return {
        i: (*(ids[label] for label in (one["best"], *one["ook"]) if label), *more.get(i, ()))
        for i, one in _evening(path)["gold"].get("bibliotheek", {}).items()
    }


def judge_of(path: Path) -> str:
    """Who said which themes of the library are right for its slips."""
    told: dict[str, dict[str, Any]] = json.loads(BY_SLIP.read_text("utf-8"))
    return "makers" if name_of(path) in told["makers"] else "ander"
