"""Random editing of a session, for rules that hold whatever a facilitator does."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from builders import PARENT, TEACHER, a_session, a_slip, with_slips, with_themes
from hypothesis import strategies as st

from sessie.model.session import Action, Recognition, Session, remove_theme
from sessie.rules import agreements, setup, slips, vote
from sessie.rules.themes import new_theme, put_under, rename_theme

Command = Callable[[Session], Session]
LABELS = ("Taal", "Tijd", "taal", "Overig", "Begrip", "")


def pick(held: Mapping[str, object], number: int) -> str:
    """One of the ids, whatever the number; an id that is not there when there are none."""
    ids = list(held)
    return ids[number % len(ids)] if ids else "weg"


def _add(session: Session, a: int, b: int) -> Session:
    role = PARENT if b % 2 else TEACHER
    return with_slips(session, *(a_slip(f"briefje {a}", pick(session.tables, b), role),) * (a % 3))


def _change(session: Session, a: int, b: int) -> Session:
    slip = session.contributions.get(pick(session.contributions, a))
    return slips.change_slip(session, replace(slip, text=f"anders {b}")) if slip else session


def _recognise(session: Session, a: int, b: int) -> Session:
    theme, table = pick(session.themes, a), pick(session.tables, b)
    if theme not in session.themes or f"{theme}/{table}" in session.recognitions:
        return session
    place = session.next_place("recognitions")
    return session.put("recognitions", Recognition(f"{theme}/{table}", theme, table, "", place))


def _attend(session: Session, a: int, b: int) -> Session:
    attendance = {**session.evening.attendance, (PARENT if a % 2 else TEACHER): b}
    return session.with_(evening=replace(session.evening, attendance=attendance))


def _choose(session: Session, a: int, b: int) -> Session:
    themes = tuple(session.themes)[: a % 4]
    return session.put("polls", replace(vote.poll_of(session, "s1"), themes=themes))


def _vote(session: Session, a: int, b: int) -> Session:
    theme = pick(session.themes, a)
    side = "thuis" if b % 2 else "school"
    return vote.set_dots(session, "s1", theme, side, b) if theme in session.themes else session


def _agree(session: Session, a: int, b: int) -> Session:
    action_id = pick(session.actions, a) if b % 2 and session.actions else ""
    theme = pick(session.themes, b) if session.themes else ""
    return agreements.put_action(session, Action(action_id, f"afspraak {a}", theme=theme))


_COMMANDS: tuple[Callable[[Session, int, int], Session], ...] = (
    _add,
    _add,
    _change,
    lambda s, a, b: slips.remove_slip(s, pick(s.contributions, a)),
    lambda s, a, b: slips.set_hidden(s, pick(s.contributions, a), bool(b % 2)),
    lambda s, a, b: put_under(s, [pick(s.contributions, a)], pick(s.themes, b)),
    lambda s, a, b: put_under(s, [pick(s.contributions, a)], ""),
    lambda s, a, b: new_theme(s, LABELS[a % len(LABELS)])[0],
    lambda s, a, b: rename_theme(s, pick(s.themes, a), LABELS[b % len(LABELS)]),
    lambda s, a, b: remove_theme(s, pick(s.themes, a)),
    lambda s, a, b: setup.set_tables(s, a % 6),
    lambda s, a, b: slips.set_key_sentence(s, "f1", pick(s.tables, a), "zin" * (b % 3)),
    _recognise,
    _vote,
    _choose,
    lambda s, a, b: vote.set_poll_closed(s, "s1", bool(a % 2)),
    _agree,
    lambda s, a, b: agreements.remove_action(s, pick(s.actions, a)),
    _attend,
)


def _command(which: int, a: int, b: int) -> Command:
    return lambda session: _COMMANDS[which](session, a, b)


_small = st.integers(0, 7)
commands = st.builds(_command, st.integers(0, len(_COMMANDS) - 1), _small, _small)


def after(done: list[Command], session: Session | None = None) -> Session:
    """A session with a few slips and themes, after these commands."""
    if session is None:
        session = with_slips(with_themes(a_session(), "Taal", "Tijd"), "een", "twee", "drie")
    for command in done:
        session = command(session)
    return session


sessions = st.lists(commands, max_size=12).map(after)
"""Sessions in which all sorts of things happened."""
