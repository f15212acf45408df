"""What a facilitator does to a session, each a function from one session to the next."""

from __future__ import annotations

from dataclasses import replace

from sessie.domain.home import HOME
from sessie.domain.session import (
    Action,
    Contribution,
    Dots,
    KeySentence,
    Poll,
    Score,
    Session,
    Table,
    Theme,
)

MAX_THEMES_IN_POLL = 12
"""More options than this and a room no longer reads them (domain.md 3.5)."""
NO_MORE = "Deze avond is opgeruimd: er komen geen briefjes meer bij."
"""What is said to who types or reads in a slip; agreements may still change."""


def add_slips(session: Session, *slips: Contribution, as_they_are: bool = False) -> Session:
    """Add slips at the end; the three doors (entry line, file, import) all end here.

    A slip without an id gets one. A slip whose id is there already is left out, so that sending
    the same thing twice gives one copy. Where the room may read along at once, new slips are
    released, unless it was settled elsewhere which ones are (`as_they_are`).
    """
    # What was filled in at home is known as such, through whichever door it comes.
    at_once = session.evening.release_at_once and not as_they_are
    for slip in slips:
        if slip.id in session.contributions:
            continue
        place = session.next_place("contributions")
        slip_id = slip.id or session.new_id("contributions", "b")
        released = slip.released or at_once
        later = slip.later or slip.table == HOME
        new = replace(slip, id=slip_id, place=place, released=released, later=later)
        session = session.put("contributions", new)
    return session


def change_slip(session: Session, slip: Contribution) -> Session:
    """Put the slip in the place of the one with its id.

    Other words were not released: the room sees them when the facilitator lets it.
    """
    held = session.contributions.get(slip.id)
    if held is None:
        return session
    if slip.text != held.text and not slip.public and not session.evening.release_at_once:
        slip = replace(slip, released=False)
    if HOME in (slip.table, held.table) and slip.table != held.table:
        slip = replace(slip, later=slip.table == HOME)
    return session.put("contributions", slip)


def remove_slip(session: Session, slip_id: str) -> Session:
    """Take a slip out; undo brings it back."""
    return session.drop("contributions", slip_id)


def set_hidden(session: Session, slip_id: str, hidden: bool) -> Session:
    """Hide a slip from every view and report, or show it again."""
    slip = session.contributions.get(slip_id)
    return change_slip(session, replace(slip, hidden=hidden)) if slip else session


def set_tables(session: Session, count: int) -> Session:
    """Make it `count` tables, A and on. A table that said something always stays, and so does the
    one of the sheets from home."""
    used = {slip.table for slip in session.contributions.values()}
    used |= {sentence.table for sentence in session.key_sentences.values()}
    used |= {recognition.table for recognition in session.recognitions.values()}
    used |= {score.table for score in session.scores.values()}
    letters = [table_letter(place) for place in range(count)]
    used |= {HOME} & session.tables.keys()
    letters += sorted(used - {"", *letters}, key=lambda letter: (len(letter), letter))
    held = session.tables
    tables = {letter: held.get(letter) or Table(letter, f"Tafel {letter}") for letter in letters}
    return session.with_(tables=tables)


def table_letter(place: int) -> str:
    """The name of table number `place`, from 0: A … Z, AA, AB …"""
    letters = ""
    place += 1
    while place:
        place, rest = divmod(place - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters


def set_key_sentence(session: Session, item: str, table: str, text: str) -> Session:
    """What a table tells the room in this terugkoppeling; an empty text takes it away."""
    sentence_id = f"{item}/{table}"
    held = session.key_sentences.get(sentence_id)
    if not text:
        return session.drop("key_sentences", sentence_id)
    if held:
        return session.put("key_sentences", replace(held, text=text))
    place = session.next_place("key_sentences")
    return session.put("key_sentences", KeySentence(sentence_id, item, table, text, place))


def add_theme(session: Session, label: str, description: str = "", item: str = "") -> Session:
    """Add a theme at the end, of the whole evening or of one round; one with the same label
    (whatever its capitals) is not added."""
    if not label or find_theme(session, label, item):
        return session
    theme = Theme(session.new_id("themes", "t"), label, description,
                  place=session.next_place("themes"), item=item)  # fmt: skip
    return session.put("themes", theme)


def find_theme(session: Session, label: str, item: str = "") -> Theme | None:
    """The theme with this label, whatever its capitals, of the evening or of one round."""
    wanted = label.casefold().strip()
    of_item = (theme for theme in session.themes.values() if theme.item == item)
    return next((theme for theme in of_item if theme.label.casefold() == wanted), None)


def assign_to(session: Session, slip_id: str, label: str) -> Session:
    """Put a slip under the theme with this label, making it when it is new.

    Where every question has themes of its own (a stip op de horizon) it belongs to the round.
    """
    slip = session.contributions.get(slip_id)
    if slip is None:
        return session
    item = slip.round if session.evening.type.own_themes else ""
    session = add_theme(session, label, item=item)
    theme = find_theme(session, label, item)
    return assign(session, slip_id, theme.id) if theme else session


def rename_theme(session: Session, theme_id: str, label: str) -> Session:
    """Give a theme another label that no other theme has; its slips and dots stay with it."""
    theme = session.themes.get(theme_id)
    same = find_theme(session, label, theme.item) if theme else None
    if theme is None or not label or (same and same.id != theme_id):
        return session
    return session.put("themes", replace(theme, label=label))


def remove_theme(session: Session, theme_id: str) -> Session:
    """Take a theme away; its slips go back to "zonder thema", its dots go with it."""
    loose = [s for s in session.contributions.values() if s.theme == theme_id]
    session = session.put("contributions", *(replace(slip, theme="") for slip in loose))
    votes = [d.id for d in session.dots.values() if d.theme == theme_id]
    told = [r.id for r in session.recognitions.values() if r.theme == theme_id]
    polls = [
        replace(poll, themes=tuple(t for t in poll.themes if t != theme_id))
        for poll in session.polls.values()
    ]
    actions = [replace(a, theme="") for a in session.actions.values() if a.theme == theme_id]
    about = [replace(s, theme="") for s in session.key_sentences.values() if s.theme == theme_id]
    return (
        session.drop("dots", *votes)
        .drop("recognitions", *told)
        .put("polls", *polls)
        .put("actions", *actions)
        .put("key_sentences", *about)
        .drop("themes", theme_id)
    )


def assign(session: Session, slip_id: str, theme_id: str) -> Session:
    """Put a slip under a theme; an empty id takes it out."""
    slip = session.contributions.get(slip_id)
    if slip is None or (theme_id and theme_id not in session.themes):
        return session
    return change_slip(session, replace(slip, theme=theme_id))


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


def put_action(session: Session, action: Action) -> Session:
    """Add an agreement, or change the one with the same id."""
    if held := session.actions.get(action.id):
        return session.put("actions", replace(action, place=held.place))
    place = session.next_place("actions")
    return session.put(
        "actions",
        replace(action, id=action.id or session.new_id("actions", "a"), place=place),
    )


def remove_action(session: Session, action_id: str) -> Session:
    """Take an agreement away; undo brings it back."""
    return session.drop("actions", action_id)


def set_score(session: Session, item: str, table: str, value: int | None) -> Session:
    """The mark that a table gives in a round; None takes it away."""
    score_id = f"{item}/{table}"
    if value is None:
        return session.drop("scores", score_id)
    held = session.scores.get(score_id)
    place = held.place if held else session.next_place("scores")
    return session.put("scores", Score(score_id, item, table, value, place))
