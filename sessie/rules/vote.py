"""The dot vote: what is on its list, whether the count can be right, and how it is weighed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from sessie.model.dutch import listed, the
from sessie.model.frozen import dataclass
from sessie.model.handing import TableDots
from sessie.model.script import DotVote
from sessie.model.session import Dots, Poll, Session, Theme
from sessie.model.sides import side_named
from sessie.rules.overlap import by_support, is_other, priorities, ranking, sides
from sessie.rules.themes import new_theme
from sessie.rules.turnout import attendance

MOST_DOTS = 9999
"""The highest number that may be counted for one theme and one side."""
BY_SIDE, BY_DOT = "elke kant telt even zwaar", "elke stip telt even zwaar"


@dataclass(frozen=True, slots=True)
class Check:
    """The dots that one side gave, beside what it can have given."""

    side: str
    used: int
    people: int
    """In the room on this side; 0 is not known."""
    each: int
    """Dots a person."""

    @property
    def most(self) -> int:
        """Dots that this side has to give; 0 is not known."""
        return self.people * self.each

    @property
    def too_many(self) -> bool:
        """More dots than people can have put there."""
        return self.used > self.most > 0


def candidates(session: Session, item_id: str) -> list[Theme]:
    """What this vote may be about, most wanted first; never "Overig"."""
    own = own_choices(session, item_id)
    if own is not None:
        return own
    return _of_no_vote(session)


def _of_no_vote(session: Session) -> list[Theme]:
    """The themes that are no choice of one vote, most wanted first."""
    votes = {vote.id for vote in session.script.items_of(DotVote)}
    return [theme for theme in by_support(session) if theme.item not in votes]


def poll_themes(session: Session, item_id: str) -> list[Theme]:
    """The themes on the list of this vote: those chosen, else as many as a room can read, the
    most wanted.

    What got dots already is always on it.
    """
    held = session.themes
    listed = [held[t] for t in poll_of(session, item_id).themes if t in held]
    listed = listed or candidates(session, item_id)[:MAX_THEMES_IN_POLL]
    ids = {theme.id for theme in listed}
    counted = {d.theme for d in session.counted if d.item == item_id and d.count}
    return [*listed, *(held[t] for t in held if t in counted and t not in ids)]


def off_the_list(session: Session, item_id: str) -> list[Theme]:
    """The themes that this vote could be about and is not, most wanted first."""
    listed = {theme.id for theme in poll_themes(session, item_id)}
    return [theme for theme in candidates(session, item_id) if theme.id not in listed]


def moved_up(session: Session, item_id: str, theme_id: str) -> str:
    """What has to be told to the room when this theme goes from an open list: people wrote numbers
    down, and those behind it change. Empty when none does."""
    listed = [theme.id for theme in poll_themes(session, item_id)]
    if theme_id not in listed[:-1] or poll_of(session, item_id).closed:
        return ""
    number = listed.index(theme_id) + 1
    which = f"{number + 1}" if number + 1 == len(listed) else f"{number + 1} tot {len(listed)}"
    verb = "schuift" if number + 1 == len(listed) else "schuiven"
    return f"Nummer {which} {verb} dan op naar voren: zeg dat de zaal."


def is_full(session: Session, item_id: str) -> bool:
    """Whether there are as many themes on the list as a room can read."""
    return len(poll_themes(session, item_id)) >= MAX_THEMES_IN_POLL


def settle_list(session: Session, item_id: str) -> Session:
    """The list stays as it is from now on: people wrote its numbers down."""
    themes = tuple(theme.id for theme in poll_themes(session, item_id))
    return session.put("polls", replace(poll_of(session, item_id), themes=themes))


def put_on_list(session: Session, item_id: str, theme_id: str) -> Session:
    """Add a theme at the end of the list; a list that is full stays as it is."""
    if theme_id not in session.themes or is_full(session, item_id):
        return session
    session = settle_list(session, item_id)
    poll = poll_of(session, item_id)
    themes = tuple(dict.fromkeys((*poll.themes, theme_id)))
    return session.put("polls", replace(poll, themes=themes))


def take_off_list(session: Session, item_id: str, theme_id: str) -> Session:
    """Take a theme and its dots out of this vote; the theme and its slips stay.

    The last theme of a list stays on it.
    """
    session = settle_list(session, item_id)
    poll = poll_of(session, item_id)
    themes = tuple(theme for theme in poll.themes if theme != theme_id)
    if not themes:
        return session
    for name in ("dots", "table_dots"):
        held = getattr(session, name).values()
        votes = [d.id for d in held if (d.item, d.theme) == (item_id, theme_id)]
        session = session.drop(name, *votes)
    return session.put("polls", replace(poll, themes=themes))


def new_on_list(session: Session, item_id: str, label: str) -> Session:
    """Make a theme and have it on the list; as long as nothing was chosen, the list stays open
    for what comes in."""
    session, theme_id = new_theme(session, label, item_of_new(session, item_id))
    if any(theme.id == theme_id for theme in poll_themes(session, item_id)):
        return session
    return put_on_list(session, item_id, theme_id)


def item_of_new(session: Session, item_id: str) -> str:
    """What a theme that is made in this vote belongs to: the vote where it has choices of its
    own, else the evening."""
    return "" if own_choices(session, item_id) is None else item_id


def count_dots(session: Session, item_id: str, theme: str, side: str, count: int) -> Session:
    """The dots that one side gave to a theme; from the first one the list stays as it is."""
    return set_dots(settle_list(session, item_id), item_id, theme, side, count)


def voting_sides(session: Session, item_id: str) -> tuple[str, ...]:
    """The sides that give dots in this vote: those that somebody in the script speaks for, and
    those that gave any."""
    spoken = {role.side for role in session.script.roles}
    spoken |= {d.side for d in session.counted if d.item == item_id and d.count}
    return tuple(side for side in sides(session) if side in spoken)


def count_at_table(
    session: Session, item_id: str, table: str, counts: Mapping[str, Mapping[str, int]]
) -> Session:
    """The dots that a table counted itself, side → theme → number; what is not named stays. From
    the first one the list stays as it is."""
    session = settle_list(session, item_id)
    for side, themes in counts.items():
        for theme, count in themes.items():
            key = f"{item_id}/{table}/{theme}/{side}"
            session = session.drop("table_dots", key)
            if count:
                new = TableDots(key, item_id, table, theme, side, count)
                session = session.put("table_dots", new)
    return session


def dots_from_tables(session: Session, item: str, theme: str, side: str) -> int:
    """Dots that tables counted with a phone, all tables together; never told by table."""
    return sum(d.count for d in session.table_dots.values()
               if (d.item, d.theme, d.side) == (item, theme, side))  # fmt: skip


def counted_at_table(session: Session, item: str, table: str) -> dict[str, dict[str, int]]:
    """What this table counted: side → theme → number, without those that are 0."""
    found: dict[str, dict[str, int]] = {}
    for d in session.table_dots.values():
        if (d.item, d.table) == (item, table):
            found.setdefault(d.side, {})[d.theme] = d.count
    return found


def most_at_table(session: Session, item_id: str, table: str, side: str) -> int:
    """Dots that this side can have put down at this table: those of its people there, where it is
    known who sits where; else of this side in the room, or of the whole room."""

    def of_side(people: Mapping[str, int]) -> int:
        return sum(n for role, n in people.items() if session.script.side_of(role) == side)

    each, room = dots_each(session, item_id), attendance(session)
    here = session.tables[table].counts if table in session.tables else {}
    people = of_side(here) or of_side(room) or sum(room.values())
    return people * each if people else MOST_DOTS


def close_vote(session: Session, item_id: str, closed: bool) -> Session:
    """Close the vote, so that the room sees the ranking, or open it again."""
    return set_poll_closed(settle_list(session, item_id), item_id, closed)


def dots_each(session: Session, item_id: str) -> int:
    """Dots a person has: what this vote says, else what was settled for the evening."""
    vote, general = session.script.item(item_id), session.script.dots_per_person
    if isinstance(vote, DotVote) and vote.per_person != general:
        return vote.per_person
    return session.evening.dots_per_person


def checks(session: Session, item_id: str, sides: tuple[str, ...]) -> tuple[Check, ...]:
    """For each of these sides, the dots entered beside what it has to give."""
    each, people = dots_each(session, item_id), attendance(session)
    return tuple(
        Check(
            side,
            sum(d.count for d in session.counted if d.item == item_id and d.side == side),
            sum(n for role, n in people.items() if session.script.side_of(role) == side),
            each,
        )
        for side in sides
    )


def to_count(session: Session, item_id: str) -> str:
    """Of which sides some themes were not counted yet, in words; empty when all were. Of a side of
    which nobody is there nothing has to be counted."""
    themes = {theme.id for theme in poll_themes(session, item_id)}
    counted = [d for d in session.counted if d.item == item_id and d.theme in themes]
    people, found = attendance(session), list[str]()
    there = {session.script.side_of(role) for role, number in people.items() if number}
    for side in voting_sides(session, item_id):
        of_side = sum(d.side == side for d in counted)
        left = len(themes) - of_side
        if left and (of_side or not there or side in there):
            part = f"{left} van de {len(themes)} thema's" if of_side else "alles nog"
            found.append(f"van {the(side_named(session, side).name)} {part}")
    if not found:
        return ""
    return f"Nog te tellen: {listed(found)}." if counted else NOTHING_COUNTED


NOTHING_COUNTED = "Er is nog niets geteld."


def set_per_head(session: Session, per_head: bool) -> Session:
    """Let every dot weigh the same, or every side."""
    return session.with_(evening=replace(session.evening, per_head=per_head))


def weighing(session: Session) -> str:
    """How votes are weighed, in words."""
    return BY_DOT if session.evening.per_head else BY_SIDE


def ranked_themes(session: Session) -> list[tuple[int, Theme]]:
    """The themes with their rank in the last closed vote about themes; after those the ones
    without dots, and all of them before any vote, with rank 0 and the most wanted first."""
    ranks = {line.theme: line.rank for line in priorities(session)}
    votes = {vote.id for vote in session.script.items_of(DotVote)}
    return [
        (ranks.get(theme.id, 0), theme)
        for theme in ranking(session)
        if not is_other(theme) and (theme.id in ranks or theme.item not in votes)
    ]


def with_choices(session: Session) -> Session:
    """The session with a theme for every choice that a vote of its script names."""
    for vote in session.script.items:
        if isinstance(vote, DotVote):
            for choice in vote.choices:
                session, _ = new_theme(session, choice, vote.id)
    return session


def own_choices(session: Session, item_id: str) -> list[Theme] | None:
    """The choices of this vote, in their order; None where it is about the themes of the evening.

    What was added during the evening is one of them.
    """
    vote = session.script.item(item_id)
    if not (isinstance(vote, DotVote) and vote.choices):
        return None
    return [theme for theme in session.themes.values() if theme.item == item_id]


MAX_THEMES_IN_POLL = 12
"""More options than this and a room no longer reads them, and a small terminal has no room for
them. Only what got dots comes on top of it."""


def poll_of(session: Session, item_id: str) -> Poll:
    """The vote of this item; before it began, an open one without a choice of themes."""
    return session.polls.get(item_id) or Poll(item_id)


def set_dots(session: Session, item: str, theme: str, side: str, count: int) -> Session:
    """The dots that one side gave to a theme."""
    dots_id = f"{item}/{theme}/{side}"
    return session.put("dots", Dots(dots_id, item, theme, side, count))


def dots_of(session: Session, item: str, theme: str, side: str) -> int:
    """Dots counted so far; 0 when none were entered."""
    held = session.dots.get(f"{item}/{theme}/{side}")
    return held.count if held else 0


def set_poll_closed(session: Session, item_id: str, closed: bool) -> Session:
    """Close the vote (totals become visible) or open it again."""
    return session.put("polls", replace(poll_of(session, item_id), closed=closed))
