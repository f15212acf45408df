"""Themes: made, renamed, ordered, merged and split, and what stands under them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from sessie.model.frozen import dataclass
from sessie.model.handing import TableDots
from sessie.model.session import Dots, Poll, Recognition, Reply, Session, Theme, remove_theme
from sessie.rules.overlap import is_other


def find_theme(session: Session, label: str, item: str = "") -> Theme | None:
    """The theme with this label, whatever its capitals, of the evening or of one round."""
    wanted = label.casefold().strip()
    of_item = (theme for theme in session.themes.values() if theme.item == item)
    return next((theme for theme in of_item if theme.label.casefold() == wanted), None)


def rename_theme(session: Session, theme_id: str, label: str) -> Session:
    """Give a theme another label that no other theme has; its slips and dots stay with it."""
    theme = session.themes.get(theme_id)
    same = find_theme(session, label, theme.item) if theme else None
    if theme is None or not label or (same and same.id != theme_id):
        return session
    return session.put("themes", replace(theme, label=label))


OTHER_NAME = "Overig"


@dataclass(frozen=True, slots=True)
class KnownTheme:
    """A theme of the library: what comes up at many schools."""

    id: str
    """Stable name, lower-case letters, digits and dashes."""
    label: str
    description: str = ""
    """One line."""
    partnerships: tuple[str, ...] = ()
    words: tuple[str, ...] = ()
    """Trigger words and phrases, as written by the trainer."""


@dataclass(frozen=True, slots=True)
class Target:
    """Where slips go: one of these."""

    theme: str = ""
    """A theme of the session."""
    known: KnownTheme | None = None
    """A theme of the library, which comes into the session when it is not there yet."""
    label: str = ""
    """A theme with this label, made when there is none."""
    other: bool = False
    """The rest theme."""


def item_for(session: Session, round_id: str) -> str:
    """The round that a theme of its slips belongs to; empty where themes are of the evening."""
    return round_id if session.evening.type.own_themes else ""


def themes_for(session: Session, item: str = "") -> list[Theme]:
    """The themes that a slip of this round may get, in their order; the rest theme last."""
    fitting = [theme for theme in session.themes.values() if theme.item in ("", item)]
    return sorted(fitting, key=lambda theme: (is_other(theme), theme.place))


def put_under(session: Session, slip_ids: Iterable[str], theme_id: str) -> Session:
    """Put these slips under a theme; an empty id takes them out. Unknown ids are left out."""
    if theme_id and theme_id not in session.themes:
        return session
    held = session.contributions
    slips = [held[slip_id] for slip_id in slip_ids if slip_id in held]
    return session.put("contributions", *(replace(slip, theme=theme_id) for slip in slips))


def new_theme(
    session: Session, label: str, item: str = "", known: KnownTheme | None = None
) -> tuple[Session, str]:
    """The session with a theme of this label, and its id; one with the same label is used.

    An empty label gives the session as it is and an empty id.
    """
    if held := find_theme(session, label, item):
        return session, held.id
    if not label:
        return session, ""
    theme = Theme(
        session.new_id("themes", "t"),
        label,
        known.description if known else "",
        known.partnerships if known else (),
        place=session.next_place("themes"),
        item=item,
        known=known.id if known else "",
    )
    return session.put("themes", theme), theme.id


def use_known(session: Session, known: KnownTheme, item: str = "") -> tuple[Session, str]:
    """The session with this theme of the library in it, and its id there.

    A theme that came from the library before is found again, also when it was renamed.
    """
    for theme in session.themes.values():
        if theme.known == known.id and theme.item == item:
            return session, theme.id
    return new_theme(session, known.label, item, known)


def use_other(session: Session, item: str = "") -> tuple[Session, str]:
    """The session with a rest theme, and its id."""
    for theme in session.themes.values():
        if is_other(theme) and theme.item == item:
            return session, theme.id
    session, theme_id = new_theme(session, OTHER_NAME, item)
    return session.put("themes", replace(session.themes[theme_id], other=True)), theme_id


def target_of(session: Session, target: Target, item: str = "") -> tuple[Session, str]:
    """The session with the theme that is meant in it, and its id; empty when there is none."""
    if target.theme:
        return session, target.theme if target.theme in session.themes else ""
    if target.known:
        return use_known(session, target.known, item)
    return use_other(session, item) if target.other else new_theme(session, target.label, item)


def sort_into(session: Session, slip_ids: Iterable[str], target: Target) -> Session:
    """Put slips of one round, or of an evening, under the theme that is meant."""
    ids = [slip_id for slip_id in slip_ids if slip_id in session.contributions]
    if not ids:
        return session
    item = item_for(session, session.contributions[ids[0]].round)
    session, theme_id = target_of(session, target, item)
    return put_under(session, ids, theme_id) if theme_id else session


def theme_pages(session: Session) -> tuple[str, ...]:
    """Where themes can be: the evening as a whole, or the rounds that have themes of their own."""
    rounds = [item.id for item in session.script.collecting]
    per_round = [item for item in rounds if item_for(session, item)]
    used = dict.fromkeys(theme.item for theme in session.themes.values())
    return tuple(dict.fromkeys((*([] if per_round else [""]), *per_round, *used)))


def merge_themes(session: Session, gone: str, kept: str) -> Session:
    """All that stood under one theme stands under the other, and the first is gone.

    Votes are added up; a table that recognised both counts once. Themes of two rounds stay apart.
    """
    if gone == kept or not {gone, kept} <= session.themes.keys():
        return session
    if session.themes[gone].item != session.themes[kept].item:
        return session
    for name in ("contributions", "key_sentences", "actions"):
        about = [e for e in getattr(session, name).values() if e.theme == gone]
        session = session.put(name, *(replace(entity, theme=kept) for entity in about))
    session = (
        session.put("dots", *_added_up(session, gone, kept))
        .put("table_dots", *_added_up_at_tables(session, gone, kept))
        .put("recognitions", *_moved(session, gone, kept))
        .put("polls", *(_without(poll, gone, kept) for poll in session.polls.values()))
        .put("replies", *_answered(session, gone, kept))
    )
    session = session.drop("recognitions", *_said_with_side(session, kept))
    return remove_theme(_merged_words(session, gone, kept), gone)


def _answered(session: Session, gone: str, kept: str) -> Iterable[Reply]:
    """The answer of the school to the theme that goes; behind the one that stands there."""
    reply, other = session.replies.get(gone), session.replies.get(kept)
    if reply and other:
        words = " ".join(filter(None, (other.text, reply.text)))
        yield replace(other, text=words)
    elif reply:
        yield replace(reply, id=kept, theme=kept)


def _said_with_side(session: Session, theme: str) -> list[str]:
    """Recognitions without a side of tables that said for which side they spoke."""
    told = [r for r in session.recognitions.values() if r.theme == theme]
    sided = {r.table for r in told if r.side}
    return [r.id for r in told if not r.side and r.table in sided]


def _merged_words(session: Session, gone: str, kept: str) -> Session:
    one, other = session.themes[kept], session.themes[gone]
    tension = " ".join(part for part in (one.tension, other.tension) if part)
    kinds = tuple(dict.fromkeys((*one.partnerships, *other.partnerships)))
    description = one.description or other.description
    return session.put("themes", replace(one, description=description, partnerships=kinds,
                                         tension=tension))  # fmt: skip


def _added_up(session: Session, gone: str, kept: str) -> Iterable[Dots]:
    for dots in session.dots.values():
        if dots.theme == gone:
            dots_id = f"{dots.item}/{kept}/{dots.side}"
            held = session.dots.get(dots_id)
            yield Dots(dots_id, dots.item, kept, dots.side,
                       dots.count + (held.count if held else 0))  # fmt: skip


def _added_up_at_tables(session: Session, gone: str, kept: str) -> Iterable[TableDots]:
    for dots in session.table_dots.values():
        if dots.theme == gone:
            dots_id = f"{dots.item}/{dots.table}/{kept}/{dots.side}"
            held = session.table_dots.get(dots_id)
            count = dots.count + (held.count if held else 0)
            yield replace(dots, id=dots_id, theme=kept, count=count)


def _moved(session: Session, gone: str, kept: str) -> Iterable[Recognition]:
    there = {(r.table, r.side) for r in session.recognitions.values() if r.theme == kept}
    for told in session.recognitions.values():
        if told.theme == gone and (told.table, told.side) not in there:
            yield replace(told, theme=kept)


def _without(poll: Poll, gone: str, kept: str) -> Poll:
    if gone not in poll.themes:
        return poll
    return replace(poll, themes=tuple(dict.fromkeys(kept if t == gone else t for t in poll.themes)))


def split_theme(session: Session, theme_id: str, slip_ids: Iterable[str], label: str) -> Session:
    """Some slips of a theme go to a new theme of its own, which stands right after it."""
    theme, held = session.themes.get(theme_id), session.contributions
    chosen = [s for s in slip_ids if s in held and held[s].theme == theme_id]
    if theme is None or not chosen or not label or find_theme(session, label, theme.item):
        return session
    session, new_id = new_theme(session, label, theme.item)
    fresh = replace(session.themes[new_id], partnerships=theme.partnerships)
    session = put_under(session.put("themes", fresh), chosen, new_id)
    order = [t.id for t in _in_place(session) if t.id != new_id]
    order.insert(order.index(theme_id) + 1, new_id)
    return _ordered(session, order)


def as_one_point(session: Session, slip_ids: Sequence[str], text: str) -> Session:
    """Some slips become one point with these words: the first carries them, and the others are
    hidden. What was written stays on all of them: a key
    point and its sources."""
    held = [session.contributions[s] for s in slip_ids if s in session.contributions]
    if len(held) < 2 or not text:
        return session
    first, *rest = held
    kept = replace(first, public="" if text == first.text else text)
    return session.put("contributions", kept, *(replace(slip, hidden=True) for slip in rest))


def move_theme(session: Session, theme_id: str, by: int) -> Session:
    """Earlier (-1) or later (1) among the themes of the same round; stays at the ends."""
    theme = session.themes.get(theme_id)
    if theme is None:
        return session
    order = [t.id for t in _in_place(session)]
    same = [t for t in order if session.themes[t].item == theme.item]
    there = same.index(theme_id) + by
    if not 0 <= there < len(same):
        return session
    here, other = order.index(theme_id), order.index(same[there])
    order[here], order[other] = order[other], order[here]
    return _ordered(session, order)


def _in_place(session: Session) -> list[Theme]:
    return sorted(session.themes.values(), key=lambda theme: theme.place)


def _ordered(session: Session, order: list[str]) -> Session:
    """The themes in this order, with the places that they had together, none of them twice."""
    themes, last = dict[str, Theme](), 0
    held = sorted(theme.place for theme in session.themes.values())
    for theme_id, place in zip(order, held, strict=True):
        last = max(place, last + 1)
        themes[theme_id] = replace(session.themes[theme_id], place=last)
    return session.with_(themes=themes)


def change_theme(
    session: Session,
    theme_id: str,
    *,
    description: str | None = None,
    partnerships: Iterable[str] | None = None,
    tension: str | None = None,
) -> Session:
    """Give a theme another description, which of the five partnerships it belongs to, or the way
    in which the sides want different things in it; None leaves what it has."""
    theme = session.themes.get(theme_id)
    if theme is None:
        return session
    theme = replace(
        theme,
        description=theme.description if description is None else description,
        partnerships=theme.partnerships if partnerships is None else tuple(partnerships),
        tension=theme.tension if tension is None else tension,
    )
    return session.put("themes", theme)
