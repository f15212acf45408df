"""Briefjes vrijgeven: which slips the room may read, and in which words.

A hidden slip is read by nobody, released or not.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import replace

from sessie.model.dutch import fold
from sessie.model.frozen import dataclass
from sessie.model.session import Contribution, Session
from sessie.rules.overlap import is_other
from sessie.rules.privacy import Flag, flags_of, still_to_look_at
from sessie.rules.slips import shown_text

BY_THEME, BY_TABLE, BY_ROUND = "thema", "tafel", "ronde"
GROUPINGS = (BY_THEME, BY_TABLE, BY_ROUND)
NO_THEME = "Zonder thema"
ELSEWHERE = "Andere rondes"


@dataclass(frozen=True, slots=True)
class SlipGroup:
    """The slips of one theme, table or round."""

    id: str
    name: str
    slips: tuple[Contribution, ...]

    @property
    def released(self) -> int:
        """How many of them the room may read."""
        return sum(map(may_be_read, self.slips))

    @property
    def visible(self) -> int:
        """How many are not hidden."""
        return sum(not slip.hidden for slip in self.slips)


@dataclass(frozen=True, slots=True)
class Waiting:
    """What is not released yet: slip ids, those that a person should look at first apart."""

    plain: tuple[str, ...] = ()
    flagged: tuple[str, ...] = ()


class Remarks:
    """What the privacy check has to say of slips; the same words are looked at once."""

    def __init__(self) -> None:
        self._known: dict[tuple[str, str, str], tuple[Flag, ...]] = {}

    def of(self, session: Session, slip: Contribution) -> tuple[Flag, ...]:
        """At most one flag for each reason; none that a person let stand."""
        key = (shown_text(slip).text, slip.who, slip.when)
        if key not in self._known:
            self._known[key] = flags_of(session, slip)
        found = (replace(flag, id=slip.id) for flag in self._known[key])
        return still_to_look_at(session, found)


def may_be_read(slip: Contribution) -> bool:
    """Whether the room may read this slip."""
    return slip.released and not slip.hidden


def grouped(session: Session, by: str) -> tuple[SlipGroup, ...]:
    """All slips, hidden ones too, in groups that have any.

    By theme or round they stand in the order of their words: the order in which they came in
    would tell which ones are of the same table.
    """
    found: dict[str, list[Contribution]] = {}
    for slip in session.contributions.values():
        found.setdefault(_key(session, slip, by), []).append(slip)
    names = _names(session, by)
    if by != BY_TABLE:
        kinds = {kind.id: place for place, kind in enumerate(session.script.kinds)}
        for slips in found.values():
            slips.sort(key=lambda s: (kinds.get(s.kind, len(kinds)), fold(shown_text(s).text)))
    return tuple(
        SlipGroup(key, name, tuple(found[key])) for key, name in names.items() if key in found
    )


def _key(session: Session, slip: Contribution, by: str) -> str:
    if by == BY_TABLE:
        return slip.table
    if by == BY_ROUND:
        return slip.round if session.script.collecting_item(slip.round) else ""
    return slip.theme if slip.theme in session.themes else ""


def _names(session: Session, by: str) -> dict[str, str]:
    """Id → name of every group that there can be, in order."""
    if by == BY_TABLE:
        tables = {table.id: table.name or f"Tafel {table.id}" for table in session.tables.values()}
        others = {slip.table for slip in session.contributions.values()} - tables.keys()
        nowhere = {"": "Tafel niet bewaard"} if "" in others else {}
        return tables | {t: f"Tafel {t}" for t in sorted(others - {""})} | nowhere
    if by == BY_ROUND:
        rounds = {item.id: item.title or item.question for item in session.script.collecting}
        return rounds | {"": ELSEWHERE}
    themes = sorted(session.themes.values(), key=lambda theme: (is_other(theme), theme.place))
    return {theme.id: theme.label for theme in themes} | {"": NO_THEME}


def waiting(slips: Iterable[Contribution], flagged: Collection[str]) -> Waiting:
    """What of these slips can still be released; `flagged` holds ids that were remarked upon."""
    left = [slip.id for slip in slips if not slip.released and not slip.hidden]
    return Waiting(
        tuple(slip_id for slip_id in left if slip_id not in flagged),
        tuple(slip_id for slip_id in left if slip_id in flagged),
    )


def set_released(session: Session, slip_ids: Iterable[str], released: bool) -> Session:
    """Let the room read these slips, or no longer. Unknown ids are left out."""
    held = session.contributions
    slips = [held[slip_id] for slip_id in slip_ids if slip_id in held]
    return session.put(
        "contributions",
        *(replace(slip, released=released) for slip in slips if slip.released != released),
    )


def switch_released(session: Session, slip_id: str) -> Session:
    """Let the room read this slip, or no longer; a hidden one stays as it is."""
    slip = session.contributions.get(slip_id)
    if slip is None or slip.hidden:
        return session
    return set_released(session, [slip_id], not slip.released)


def switch_hidden(session: Session, slip_id: str) -> Session:
    """Hide this slip everywhere, or show it again."""
    slip = session.contributions.get(slip_id)
    if slip is None:
        return session
    return session.put("contributions", replace(slip, hidden=not slip.hidden))
