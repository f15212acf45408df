"""Small texts that Markdown and HTML share."""

from __future__ import annotations

from collections.abc import Iterable

from sessie.domain.script import Kind, Role
from sessie.domain.vocabulary import LANGUAGES
from sessie.report.sheets.blocks import Slips

WHO, WHEN = "Door wie?", "Wanneer?"
TOTAL = "Samen"


def letters(named: Iterable[Role | Kind]) -> str:
    """The letters to choose from, for above a narrow column: `O / L`."""
    return " / ".join(one.key.upper() for one in named if one.key)


def legend(slips: Slips) -> str:
    """What the letters mean: `O = ouder · L = leerkracht`; "" when there is nothing to choose."""
    groups = [group for group in (slips.roles, slips.kinds) if _chosen(group)]
    return " · ".join(f"{one.key.upper()} = {one.name}" for group in groups for one in group)


def columns(slips: Slips) -> tuple[str, ...]:
    """Headings of the narrow columns: who says it, and what kind it is."""
    return tuple(letters(group) for group in (slips.roles, slips.kinds) if _chosen(group))


def _chosen(group: tuple[Role, ...] | tuple[Kind, ...]) -> bool:
    return sum(bool(one.key) for one in group) > 1


def language(code: str) -> str:
    """The Dutch name of a language."""
    return LANGUAGES.get(code, code)
