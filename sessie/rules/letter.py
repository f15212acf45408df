"""What goes into a letter to all parents: "u zei … wij doen …", on one page and without names."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from math import ceil
from typing import TypeVar

from sessie.model.dutch import fold
from sessie.model.frozen import dataclass
from sessie.model.script import Script
from sessie.model.session import Action, Session, Theme
from sessie.rules.overlap import priorities, shared_themes, tally
from sessie.rules.privacy import flags
from sessie.rules.turnout import attendance, merged_roles

MOST_THEMES = 5
"""Themes in a letter; the report has them all."""
_OVER = ("gedaan", "vervallen")
_NAME = "naam"
_PAGE, _OF_THEMES = 36, 16
"""Half lines on the page for themes and agreements together, and for the themes at most."""
_EDGE = 1
"""Half lines that the edges of a row of a table take."""
_THEME_SIGNS = 65
"""Signs of a theme on one line."""
_CELL_SIGNS = 17
"""Signs on one line of a narrow cell; the agreement itself has twice that."""

_Part = TypeVar("_Part")


@dataclass(frozen=True, slots=True)
class Present:
    """How many people of one role or side were there."""

    number: int
    one: str
    """What one of them is called."""
    many: str


@dataclass(frozen=True, slots=True)
class Promise:
    """An agreement as parents may read it."""

    what: str
    who: str
    """A role or a group; empty when it may be somebody's name."""
    when: str
    theme: str
    """What it answers: the label of a theme, or empty."""


@dataclass(frozen=True, slots=True)
class Letter:
    """Everything that a letter to all parents says about one session."""

    present: tuple[Present, ...]
    slips: int
    themes: tuple[str, ...]
    """What the sides both want, the most important first."""
    ranked: bool
    """Whether people chose what is the most important."""
    more_themes: int
    """Shared themes that are only in the report."""
    promises: tuple[Promise, ...]
    more_promises: int
    """Agreements that are only in the report."""


def for_parents(script: Script) -> bool:
    """Whether all parents were asked to come, so that a letter to all of them makes sense."""
    return script.projected and script.type.letter


def letter_of(session: Session) -> Letter:
    """What a letter says of the session as it is now.

    Themes and agreements that may hold a name are left out, and what does not fit on one page.
    """
    shared, ranked = _shared(session)
    labels = [theme.label for theme in shared if not _named(session, theme=theme)]
    themes = _fitting(labels[:MOST_THEMES], _line_up, _OF_THEMES)
    open_ = [action for action in session.actions.values() if action.status not in _OVER]
    made = [_promise(session, action) for action in open_ if not _named(session, action=action)]
    promises = _fitting(made, _row, _PAGE - sum(map(_line_up, themes)))
    return Letter(
        present(session),
        sum(1 for _ in session.slips()),
        tuple(themes),
        ranked,
        len(shared) - len(themes),
        tuple(promises),
        len(open_) - len(promises),
    )


def present(session: Session) -> tuple[Present, ...]:
    """Who were there; a side with a role of few people is counted as one."""
    script, merged = session.script, merged_roles(session)
    people = {role: number for role, number in attendance(session).items() if number}
    found: list[Present] = []
    for side_id in dict.fromkeys(map(script.side_of, people)):
        roles = [role for role in people if script.side_of(role) == side_id]
        if merged.isdisjoint(roles):
            named = map(script.role, roles)
            found += [Present(people[role.id], role.name, role.plural) for role in named]
        else:
            name = script.side(side_id).name
            found.append(Present(sum(people[r] for r in roles), f"van de {name}", name))
    return tuple(found)


def _shared(session: Session) -> tuple[list[Theme], bool]:
    """The shared themes in order, and whether a vote put them there.

    Without a vote the order is that of the side that spoke least, so that one side alone does not
    make a theme important.
    """
    themes = [session.themes[theme] for theme in shared_themes(session)]
    rank = {priority.theme: priority.rank for priority in priorities(session)}
    counts = {
        theme: [count.total for count in by_side.values()]
        for theme, by_side in tally(session).items()
    }

    def key(theme: Theme) -> tuple[float, int, int, str, str]:
        wanted = sorted(counts[theme.id], reverse=True)
        least = (-wanted[1], -sum(wanted))
        return rank.get(theme.id, float("inf")), *least, fold(theme.label), theme.id

    return sorted(themes, key=key), any(theme.id in rank for theme in themes)


def _promise(session: Session, action: Action) -> Promise:
    theme = session.themes.get(action.theme)
    label = theme.label if theme and not _named(session, theme=theme) else ""
    who = f"{action.who}, samen met {action.together}" if action.together else action.who
    if action.together and not action.who:
        who = action.together
    named = who and _named(session, action=action, who=True)
    return Promise(action.what, "" if named else who, action.when, label)


def _named(
    session: Session, *, theme: Theme | None = None, action: Action | None = None, who: bool = False
) -> bool:
    """Whether there may be a name in a theme, or in an agreement; in who does it only if asked."""
    if action and not who:
        action = replace(action, who="", together="")
    only = session.with_(
        contributions={},
        key_sentences={},
        themes={theme.id: theme} if theme else {},
        actions={action.id: action} if action else {},
    )
    return any(flag.reason == _NAME for flag in flags(only))


def _fitting(parts: Iterable[_Part], size: Callable[[_Part], int], room: int) -> list[_Part]:
    """The first parts that fit; one that is too large is passed over."""
    kept: list[_Part] = []
    for part in parts:
        if size(part) <= room:
            kept.append(part)
            room -= size(part)
    return kept


def _line_up(label: str) -> int:
    """Half lines of a theme in a list."""
    return 2 * _lines(label, _THEME_SIGNS)


def _row(promise: Promise) -> int:
    """Half lines of an agreement in a table."""
    narrow = (_lines(text, _CELL_SIGNS) for text in (promise.who, promise.when, promise.theme))
    return 2 * max(_lines(promise.what, 2 * _CELL_SIGNS), *narrow) + _EDGE


def _lines(text: str, signs: int) -> int:
    return max(1, ceil(len(text) / signs))
