"""The known word that somebody probably meant to type."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

ONE_FROM = 6
"""Letters from which one wrong letter is looked through."""
TWO_FROM = 10
_FRONT, _END = 2, 3
"""Letters of which either the first or the last must be right; so few words are compared."""


class Spellings:
    """Known words, each with what it stands for."""

    def __init__(self, known: Mapping[str, str]) -> None:
        self._known = known
        self._fronts: dict[str, list[str]] = {}
        self._ends: dict[str, list[str]] = {}
        for word in known:
            if len(word) >= ONE_FROM - 1:
                self._fronts.setdefault(word[:_FRONT], []).append(word)
                self._ends.setdefault(word[-_END:], []).append(word)

    def nearest(self, word: str) -> str:
        """What the nearest known word stands for, or "" when none is near enough."""
        if len(word) < ONE_FROM:
            return ""
        most = 2 if len(word) >= TWO_FROM else 1
        best, found = most + 1, ""
        for near in (self._fronts.get(word[:_FRONT], ()), self._ends.get(word[-_END:], ())):
            for other in near:
                if abs(len(other) - len(word)) < best:
                    edits = edits_between(word, other, best - 1)
                    if edits < best:
                        best, found = edits, other
        return self._known[found] if found else ""


def edits_between(one: str, other: str, most: int) -> int:
    """Letters put in, left out, changed, or swapped with the next; more than `most` as most + 1.

    The optimal string alignment distance.
    """
    front, shortest = 0, min(len(one), len(other))
    while front < shortest and one[front] == other[front]:
        front += 1
    end = 0
    while end < shortest - front and one[-1 - end] == other[-1 - end]:
        end += 1
    one, other = one[front : len(one) - end], other[front : len(other) - end]
    if not one or not other or abs(len(one) - len(other)) > most:
        return min(max(len(one), len(other)), most + 1)
    return min(_table(one, other), most + 1)


def _table(one: str, other: str) -> int:
    before: Sequence[int] = ()
    row: list[int] = list(range(len(other) + 1))
    for y, a in enumerate(one, 1):
        earlier, before, row = before, row, [y]
        for x, b in enumerate(other, 1):
            cost = min(before[x] + 1, row[-1] + 1, before[x - 1] + (a != b))
            if earlier and x > 1 and a == other[x - 2] and one[y - 2] == b:
                cost = min(cost, earlier[x - 2] + 1)
            row.append(cost)
    return row[-1]
