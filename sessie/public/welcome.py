"""The first picture of an evening: a welcome, and how long it is to the begin."""

from __future__ import annotations

import math
from dataclasses import replace

from sessie.model.dutch import count, hhmm
from sessie.model.frozen import dataclass
from sessie.model.session import Session
from sessie.public.scene import Block
from sessie.rules.timing import agreed

SOON = 60
"""Minutes before the begin from which they are counted down."""


@dataclass(frozen=True, slots=True)
class Welcome(Block):
    """What people see who come in."""

    evening: str
    """What the evening is called."""
    school: str
    """Whose it is; empty when that is not known."""
    begin: str
    """The time of day at which it begins, such as 19:30."""
    starts_in: float | None
    """Seconds to the begin when the scene was made, negative after it; a viewer counts on from
    there. None is another day."""
    tables: tuple[str, ...]
    """The tables in the room; empty where people need not look for one."""
    find: str
    """What people are asked to look for; empty for nothing."""

    def bar(self, part: str) -> str:
        """Whose evening it is."""
        return self.school or self.evening

    @property
    def minutes(self) -> int | None:
        """Minutes to the begin, when that is soon; 0 is at any moment, None is not soon."""
        left = self.starts_in
        if left is None or left > SOON * 60:
            return None
        return max(math.ceil(left / 60), 0)

    @property
    def words(self) -> str:
        """When it begins: "Nog 9 minuten", "We beginnen zo", or only the time of day."""
        minutes = self.minutes
        if minutes is None:
            return f"We beginnen om {self.begin}"
        if not minutes:
            return "We beginnen zo"
        return f"Nog {count(minutes, 'minuut', 'minuten')}"

    def after(self, seconds: float) -> Welcome:
        """The same so many seconds later, in whole minutes: what looks the same is the same."""
        if self.starts_in is None:
            return self
        left = self.starts_in - seconds
        return replace(self, starts_in=max(math.ceil(left / 60), 0) * 60.0)


def make(session: Session, starts_in: float | None) -> Welcome:
    """The welcome, so many seconds before the begin."""
    evening, tables = session.evening, session.room_tables
    tables = tables if len(tables) > 1 else ()
    whose = "uw" if _parents_come(session) else "je"
    return Welcome(
        "Welkom!",
        evening.title,
        evening.school,
        hhmm(agreed(session)[0]),
        starts_in,
        tables,
        f"Zoek de tafel van {whose} kaartje." if tables else "",
    )


def _parents_come(session: Session) -> bool:
    return not session.evening.type.team and any(r.side == "thuis" for r in session.script.roles)
