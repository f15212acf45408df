"""Year view: several evenings of a traject beside each other."""

from __future__ import annotations

from collections.abc import Sequence
from math import inf

from sessie.model.dutch import fold
from sessie.model.frozen import dataclass
from sessie.model.session import Session, Theme
from sessie.rules.agreements import Agreement, agreements
from sessie.rules.on_paper import on_paper
from sessie.rules.overlap import is_other, priorities, shared_themes, slips_per_theme
from sessie.rules.traject import in_time, is_held

BACK, NEW, GONE = "kwam terug", "nieuw", "niet meer genoemd"
"""What may have become of a theme at the last evening."""


@dataclass(frozen=True, slots=True)
class Mention:
    """How much a theme was talked about at one evening."""

    slips: int = 0
    dots: int = 0
    shared: bool = False
    rank: int = 0
    """Its place in the vote; 0 is none."""
    recognised: bool = False
    """Whether a table said that it had this too."""

    @property
    def any(self) -> bool:
        """Whether it was talked about at all."""
        return bool(self.slips or self.dots or self.recognised)


@dataclass(frozen=True, slots=True)
class ThemeRow:
    """A theme over the evenings."""

    label: str
    """As it was called last."""
    heard: tuple[Mention, ...]
    """In the order of the evenings."""

    @property
    def became(self) -> str:
        """What became of it at the last evening."""
        before = any(heard.any for heard in self.heard[:-1])
        if not self.heard[-1].any:
            return GONE
        return BACK if before else NEW


@dataclass(frozen=True, slots=True)
class YearView:
    """Everything that a year view shows."""

    evenings: tuple[Session, ...]
    """Those of which themes can be compared, by date."""
    lines: tuple[ThemeRow, ...]
    agreements: tuple[Agreement, ...]


def year_of(sessions: Sequence[Session]) -> YearView:
    """The evenings beside each other, what was talked about most at the last one on top.

    Themes are the same when they come from the same theme of the library, or have the same name.
    Notes of a talk that was not for a beamer are left out.
    """
    held = [on_paper(s) for s in in_time(sessions) if is_held(s) and s.script.projected]
    evenings = tuple(s for s in held if any(heard.any for heard in _heard(s).values()))
    same: dict[str, str] = {}
    labels: dict[str, str] = {}
    rows: dict[str, list[Mention]] = {}
    for place, session in enumerate(evenings):
        for theme_id, heard in _heard(session).items():
            theme = session.themes[theme_id]
            key = _key(theme, same)
            labels[key] = theme.label
            row = rows.setdefault(key, [Mention()] * len(evenings))
            row[place] = _both(row[place], heard)
    lines = [ThemeRow(labels[key], tuple(row)) for key, row in rows.items()
             if any(heard.any for heard in row)]  # fmt: skip
    return YearView(evenings, tuple(sorted(lines, key=_weight)), agreements(held))


def _heard(session: Session) -> dict[str, Mention]:
    """Theme id → how much it was talked about; not of the rest, nor of choices that a vote
    brought along."""
    chosen = {one.theme: one for one in priorities(session)}
    shared = set(shared_themes(session))
    slips = slips_per_theme(session)
    known = {told.theme for told in session.recognitions.values()}

    def mention(theme: str) -> Mention:
        voted = chosen.get(theme)
        dots, rank = (voted.dots, voted.rank) if voted else (0, 0)
        return Mention(slips[theme], dots, theme in shared, rank, theme in known)

    return {
        theme.id: mention(theme.id)
        for theme in session.themes.values()
        if not theme.item and not is_other(theme)
    }


def _key(theme: Theme, same: dict[str, str]) -> str:
    """One name for what is the same theme at another evening."""
    names = [f"bibliotheek/{theme.known}"] * bool(theme.known) + [f"naam/{fold(theme.label)}"]
    key = next((same[name] for name in names if name in same), names[0])
    same.update(dict.fromkeys(names, key))
    return key


def _both(one: Mention, other: Mention) -> Mention:
    return Mention(
        one.slips + other.slips,
        one.dots + other.dots,
        one.shared or other.shared,
        min(filter(None, (one.rank, other.rank)), default=0),
        one.recognised or other.recognised,
    )


def _weight(line: ThemeRow) -> tuple[float, int, int, str]:
    """The last evening counts first: its vote, then slips; then how often it was heard at all."""
    last = line.heard[-1]
    heard = sum(mention.any for mention in line.heard)
    return last.rank or inf, -last.slips, -heard, fold(line.label)
