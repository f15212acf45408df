"""Ratios of what was measured in turn, and the table of them."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from statistics import median, quantiles

HEAD = ("Wat", "Dit", "Vergeleken met", "Verhouding", "Doel", "Gehaald")


def in_turn(rounds: int, measures: Mapping[str, Callable[[], float]]) -> dict[str, list[float]]:
    """A B C, A B C, …: what is slow for a while is slow for all. The first round warms up and is
    not counted."""
    found: dict[str, list[float]] = {name: [] for name in measures}
    for number in range(rounds + 1):
        for name, measure in measures.items():
            value = measure()
            if number:
                found[name].append(value)
    return found


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the table; `ours` and `base` have the same length, measured in turn."""

    what: str
    unit: str
    """ms or MiB, the unit of both."""
    ours: Sequence[float]
    base: Sequence[float]
    goal: float | None = None
    """The highest ratio that is good; None is for information."""

    @property
    def ratios(self) -> list[float]:
        """Ours to base, pair by pair."""
        return [ours / base for ours, base in zip(self.ours, self.base, strict=True)]

    @property
    def ratio(self) -> float:
        """The median of the ratios."""
        return median(self.ratios)

    @property
    def spread(self) -> tuple[float, float]:
        """Half of the ratios lie between these two."""
        if len(self.ratios) < 2:
            return self.ratio, self.ratio
        low, _, high = quantiles(self.ratios, n=4, method="inclusive")
        return low, high

    @property
    def met(self) -> bool:
        """Whether the goal is reached; a row without a goal has nothing to reach."""
        return self.goal is None or self.ratio <= self.goal

    def cells(self) -> tuple[str, ...]:
        """The row in words, in the order of HEAD."""
        low, high = self.spread
        return (
            self.what,
            f"{_number(median(self.ours))} {self.unit}",
            f"{_number(median(self.base))} {self.unit}",
            f"{_number(self.ratio, 2)} ({_number(low, 2)}–{_number(high, 2)})",
            "" if self.goal is None else f"≤ {_number(self.goal, 2)}",
            "" if self.goal is None else "ja" if self.met else "nee",
        )


def _number(value: float, decimals: int | None = None) -> str:
    if decimals is None:
        decimals = 0 if value >= 100 else 1 if value >= 10 else 2
    return f"{value:.{decimals}f}".replace(".", ",")


def as_text(rows: Sequence[Row]) -> str:
    """The table for a terminal."""
    table = [HEAD, *(row.cells() for row in rows)]
    widths = [max(len(line[column]) for line in table) for column in range(len(HEAD))]
    lines = [
        "  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)).rstrip()
        for line in table
    ]
    return "\n".join([lines[0], "─" * max(map(len, lines)), *lines[1:]])


def as_markdown(rows: Sequence[Row]) -> str:
    """The table for the README."""
    table = [HEAD, ("---", "---:", "---:", "---:", "---:", "---"), *(row.cells() for row in rows)]
    return "\n".join(f"| {' | '.join(line)} |" for line in table)
