"""Agreements on the beamer: what was agreed last time with what became of it, then what is new."""

from __future__ import annotations

from dataclasses import dataclass

from textual.content import Content

from sessie.model.session import Action, Session
from sessie.rules.agreements import OPEN, UNSAID, made_here, taken_over
from sessie.rules.carrying import known_of
from sessie.widgets.fitting import Block, fitting, flow
from sessie.widgets.text import clip, plain, row, wrap_hanging

SIGNS = {"open": "○", "bezig": "●", "gedaan": "✓", "niet gelukt": "!", "vervallen": "–"}
"""Status → its sign; the word always stands beside it."""
CARRIED, NEW = "Van de vorige keer", "Nieuw"
CHOOSE = "j k = afspraak kiezen"
KEYS = (("1", "gedaan"), ("2", "bezig"), ("3", "niet gelukt"), ("4", "vervalt"), ("z", "zin"))
"""What the keys do with the chosen agreement, as short as it is shown to the room."""
WHAT = ("afspraak", "afspraken")
INDENT = "    "


@dataclass(frozen=True, slots=True)
class Looks:
    """How the list is drawn."""

    chosen: str = ""
    """Id of the agreement that the keys work on; empty for none."""
    compact: bool = False
    """Whether there is only room for one agreement."""
    newest: bool = False
    """Whether the last agreement must be seen while none is chosen, else the first."""


def in_order(session: Session) -> list[Action]:
    """The agreements as they are shown and chosen: those of earlier meetings first."""
    return [*taken_over(session), *made_here(session)]


def agreement_lines(session: Session, looks: Looks, width: int, room: int) -> list[Content]:
    """At most so many rows; nothing without agreements."""
    actions = in_order(session)
    if not actions or room < 1:
        return []
    ids = [action.id for action in actions]
    at = ids.index(looks.chosen) if looks.chosen in ids else len(ids) - 1 if looks.newest else 0
    if looks.compact:
        return _block(session, at, actions[at], looks, width, apart=False)[:room]
    keys = _keys(looks.chosen in ids) if taken_over(session) and room > 6 else []
    space = room - 2 * len(keys)
    blocks = _blocks(session, actions, looks, width, space)
    lines = fitting(blocks, at, space, width, WHAT)
    return [*lines, Content(""), *(clip(key, width) for key in keys)] if keys else lines


def _keys(chosen: bool) -> list[Content]:
    return [keys_of() if chosen else plain(CHOOSE, "$text-quiet")]


def keys_of() -> Content:
    """`1 gedaan  2 bezig  3 niet gelukt  4 vervalt  z zin`"""
    pairs = (row((key, "bold $accent"), (f" {what}", "$text-quiet")) for key, what in KEYS)
    return Content("  ").join(pairs)


def _blocks(
    session: Session, actions: list[Action], looks: Looks, width: int, room: int
) -> list[Block]:
    """A block an agreement; the first one of a group has the name of the group above it. When
    agreements of earlier meetings do not fit in full, only the chosen one of them is."""
    carried = len(taken_over(session))
    for apart, brief in ((True, False), (False, False), (False, True)):
        blocks = [
            _brief(place, action, width)
            if brief and action.origin and action.id != looks.chosen
            else _block(session, place, action, looks, width, apart=apart)
            for place, action in enumerate(actions)
        ]
        for place, name in ((0, CARRIED), (carried, NEW)):
            if carried and place < len(blocks):
                blocks[place].insert(0, plain(name, "italic $text-quiet"))
        rows = sum(map(len, blocks))
        if rows + apart * len(blocks) <= room or (not carried and not apart):
            break
    return blocks


def _brief(place: int, action: Action, width: int) -> Block:
    """What, and how it stands, on one line."""
    first = row((f" {place + 1}  ", "bold $accent"), (action.what, "bold"))
    status = Content("   ").join(_status(action))
    if not status:
        return [clip(first, width)]
    return [clip(first, max(width - status.cell_length - 3, 8)) + Content("   ") + status]


def _block(
    session: Session, place: int, action: Action, looks: Looks, width: int, *, apart: bool
) -> Block:
    """What; then how it stands, who and when; what became of it; and the theme, on a line of its
    own (`apart`) where there is room."""
    mark = "▸" if action.id == looks.chosen else " "
    lines = wrap_hanging(
        row((f"{mark}{place + 1}  ", "bold $accent")), plain(action.what, "bold"), width
    )
    theme = session.themes.get(action.theme)
    about = [plain(f"thema {theme.label}", "italic $text-quiet")] if theme else []
    said = [*_status(action), *_who(action), *([] if apart else about)]
    told = flow(said, width - len(INDENT))
    told += [plain(action.result)] if action.result else []
    told += _before(session, action) if action.id == looks.chosen else []
    for line in [*told, *(about if apart else [])]:
        lines += wrap_hanging(Content(INDENT), line, width)
    return lines


def _status(action: Action) -> list[Content]:
    """How it stands, in a sign and a word; of a new agreement only when it is not just open."""
    if not action.origin and action.status == UNSAID:
        return []
    style = "bold $accent" if action.status in OPEN else "bold"
    return [plain(f"{SIGNS.get(action.status, '○')} {action.status}", style)]


def _who(action: Action) -> list[Content]:
    """Who and when, as far as that is filled in."""
    who = ", samen met ".join(part for part in (action.who, action.together) if part)
    if action.together and not action.who:
        who = f"samen met {action.together}"
    parts = [row(("wie ", "$text-quiet"), who)] if who else []
    return parts + ([row(("wanneer ", "$text-quiet"), action.when)] if action.when else [])


def _before(session: Session, action: Action) -> list[Content]:
    """Where it stood before this meeting, when there was something to tell."""
    known = known_of(session, action)
    if known is None or known.detail in ("", UNSAID):
        return []
    return [plain(f"vorige keer {known.detail}", "italic $text-quiet")]
