"""Small texts that Markdown and HTML share."""

from __future__ import annotations

from sessie.domain.script import Kind, Role
from sessie.domain.vocabulary import LANGUAGES
from sessie.report.sheets.blocks import Slips

WHO, WHEN = "Door wie?", "Wanneer?"
TOTAL = "Samen"


MOST_TO_CIRCLE = 4
"""Letters in a row that can be told apart; with more of them, people write the letter."""


def legends(slips: Slips) -> tuple[str, ...]:
    """What the letters of each narrow column mean: `Omcirkel: O = ouder · L = leerkracht`."""
    groups = () if slips.explained else (slips.roles, slips.kinds)
    return tuple(_legend(group) for group in groups if _chosen(group))


def _legend(group: tuple[Role, ...] | tuple[Kind, ...]) -> str:
    named = [one for one in group if one.key]
    do = "Omcirkel" if len(named) <= MOST_TO_CIRCLE else "Schrijf een letter"
    return f"{do}: " + " · ".join(f"{one.key.upper()} = {one.name}" for one in named)


def columns(slips: Slips) -> tuple[tuple[str, ...], ...]:
    """The letters to choose from in each narrow column: who says it, and what kind it is."""
    return tuple(
        tuple(one.key.upper() for one in group if one.key)
        for group in (slips.roles, slips.kinds)
        if _chosen(group)
    )


def _chosen(group: tuple[Role, ...] | tuple[Kind, ...]) -> bool:
    return sum(bool(one.key) for one in group) > 1


def language(code: str) -> str:
    """The Dutch name of a language."""
    return LANGUAGES.get(code, code)
