"""What is done to slips, each a function from one session to the next."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, replace
from typing import Any

from sessie.model.dutch import fold
from sessie.model.frozen import dataclass
from sessie.model.script import ActionList, DotVote, Feedback, Item, Round, Script
from sessie.model.session import (
    Contribution,
    KeySentence,
    Score,
    Session,
    Theme,
)
from sessie.model.vocabulary import LANGUAGES
from sessie.rules.themes import find_theme

UNTRANSLATED = "nog vertalen"


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
        later = slip.later or slip.from_home
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
    if slip.from_home != held.from_home:
        slip = replace(slip, later=slip.from_home)
    return session.put("contributions", slip)


def changed_since(now: Contribution, old: Contribution, new: Contribution) -> Contribution:
    """`now` with what an edit made different from `old` to `new`: who changes a slip sees it as it
    was when that began, and its table may change it too."""
    names = (field.name for field in fields(new))
    made = {name: getattr(new, name) for name in names if getattr(new, name) != getattr(old, name)}
    return replace(now, **made)


OF_OLD_TEXT = {"translation": "vertaling", "public": "tekst voor het verslag"}
"""What belongs to the text of a slip as it was when that was written."""


def void(old: Contribution, new: Contribution) -> tuple[str, ...]:
    """Names of what belongs to the old text and was not written anew with the new one."""
    if old.text == new.text:
        return ()
    return tuple(n for n in OF_OLD_TEXT if getattr(old, n) and getattr(old, n) == getattr(new, n))


def without_void(old: Contribution, new: Contribution) -> Contribution:
    """The slip without what another text makes void: its translation and its public text."""
    gone: dict[str, Any] = dict.fromkeys(void(old, new), "")
    return replace(new, **gone)


NAMED = {
    "table": "tafel", "round": "ronde", "role": "rol", "kind": "soort", "text": "tekst",
    "translation": "vertaling", "public": "tekst voor het verslag", "theme": "thema",
    "lang": "taal", "who": "wie", "when": "wanneer",
}  # fmt: skip
"""What of a slip a person changes, in her words."""


def what_changed(script: Script, old: Contribution, new: Contribution) -> str:
    """What an edit did, as undo says it: "briefje naar tafel C", "rol: ouder → leerkracht". When
    more was changed no values are named: table and role are never said together."""
    names = [f.name for f in fields(old) if getattr(old, f.name) != getattr(new, f.name)]
    names = [name for name in NAMED if name in names]
    if "text" in names:
        names = [name for name in names if name not in OF_OLD_TEXT or getattr(new, name)]
    match names:
        case ["table"]:
            return f"briefje naar {'thuis' if new.from_home else f'tafel {new.table}'}"
        case ["round"]:
            return f"briefje naar “{script.item(new.round).title}”"
        case ["role"]:
            return f"rol: {script.role(old.role).name} → {script.role(new.role).name}"
        case ["kind"]:
            return f"soort: {script.kind(old.kind).name} → {script.kind(new.kind).name}"
        case ["theme"]:
            return "briefje bij een ander thema" if new.theme else "briefje uit zijn thema"
        case []:
            return "briefje gewijzigd"
    return f"briefje gewijzigd: {', '.join(NAMED[name] for name in names)}"


def remove_slip(session: Session, slip_id: str) -> Session:
    """Take a slip out; undo brings it back."""
    return session.drop("contributions", slip_id)


def set_hidden(session: Session, slip_id: str, hidden: bool) -> Session:
    """Hide a slip from every view and report, or show it again."""
    slip = session.contributions.get(slip_id)
    return change_slip(session, replace(slip, hidden=hidden)) if slip else session


def without_hidden(session: Session) -> Session:
    """The session without its hidden slips, and without what was remarked about them."""
    hidden = {slip.id for slip in session.contributions.values() if slip.hidden}
    looked = [key for key in session.looked if key.split("/")[1:2] and key.split("/")[1] in hidden]
    return session.drop("contributions", *hidden).drop("looked", *looked) if hidden else session


def rewrite(session: Session, slip_id: str, text: str) -> Session:
    """What is shown of this slip from now on. What was written stays; those same words again, or
    no words, take the public text away."""
    slip = session.contributions.get(slip_id)
    if slip is None:
        return session
    bare = replace(slip, public="")
    public = "" if text == shown_text(bare).text else text
    return session.put("contributions", replace(slip, public=public))


@dataclass(frozen=True, slots=True)
class ShownText:
    """The words of a slip as they may be shown."""

    text: str
    note: str = ""
    """The language it was translated from, "nog vertalen", or nothing."""
    lang: str = ""
    """Code of the language that the words themselves are in; nothing for Dutch."""


def shown_text(slip: Contribution) -> ShownText:
    """The public text, else the translation, else what was written."""
    if slip.public:
        return ShownText(slip.public)
    if slip.lang == "nl":
        return ShownText(slip.translation or slip.text)
    if slip.translation:
        return ShownText(slip.translation, LANGUAGES.get(slip.lang, slip.lang))
    return ShownText(slip.text, UNTRANSLATED, slip.lang)


def shown_point(slip: Contribution) -> ShownText:
    """The words of a slip with by whom and when behind them, as far as those are filled in."""
    shown = shown_text(slip)
    said = ", ".join(part for part in (slip.who, slip.when) if part)
    return replace(shown, text=f"{shown.text} ({said})") if said else shown


def slips_by_words(session: Session, hidden: bool = False) -> tuple[Contribution, ...]:
    """The slips that may be shown, by the words that are shown; hidden ones only on request.

    The order of arrival would give the tables away, since a table's slips come in together. This
    order depends on nothing but the words: a paper is the same whichever table a slip came from.
    """

    def key(slip: Contribution) -> tuple[str, ...]:
        shown = shown_text(slip)
        return fold(shown.text), shown.text, shown.note, slip.who, slip.when

    return tuple(sorted(session.slips(hidden=hidden), key=key))


def table_question(session: Session, slip: Contribution) -> str:
    """The question of the slip's table, where tables have questions of their own; else ""."""
    item, tables = session.script.item(slip.round), session.room_tables
    if not isinstance(item, Round) or item.id != slip.round or item.per_organisation:
        return ""
    named = slip.table in tables or slip.table in dict(item.table_questions)
    return item.question_of(slip.table, tables) if item.table_questions and named else ""


def has_data(session: Session, item: Item) -> bool:
    """Whether something that can be shown came out of this item."""
    match item:
        case Round() | Feedback():
            told = {sentence.item for sentence in session.key_sentences.values()}
            told |= {score.item for score in session.scores.values()}
            return item.id in told or any(True for _ in session.slips(round_id=item.id))
        case DotVote():
            return session.has_dots(item.id)
        case ActionList():
            return any(action.said for action in session.actions.values())
        case _:
            return False


def without_who_or_when(session: Session) -> int:
    """How many points say neither by whom nor when, in the rounds that ask for it."""
    asking = {item.id for item in session.script.rounds if item.who_when}
    return sum(s.round in asking and not (s.who or s.when) for s in session.slips())


def set_score(session: Session, item: str, table: str, value: int | None) -> Session:
    """The mark that a table gives in a round; None takes it away."""
    score_id = f"{item}/{table}"
    if value is None:
        return session.drop("scores", score_id)
    held = session.scores.get(score_id)
    place = held.place if held else session.next_place("scores")
    return session.put("scores", Score(score_id, item, table, value, place))


class CannotMerge(ValueError):
    """One Dutch sentence about why the two do not fit."""


def merge(session: Session, other: Session) -> Session:
    """`session` with the slips, themes, key sentences and marks of `other` that it does not have.

    A slip with an id that is there already with the same text is the same slip and is not added
    twice. A key sentence, joint answer or mark that is there already stays. A theme is the same
    when its label is, and the question that it belongs to. Roles and kinds that the draaiboek of
    `session` does not name come along, so that every slip keeps its side. Raises CannotMerge when
    something belongs to a round or terugkoppeling that the session does not have.
    """
    if lost := next(_lost(session.script, other), None):
        raise CannotMerge(f"Het onderdeel “{lost}” is er niet in deze sessie. Lees het bestand in "
                          "als nieuwe sessie: sessie importeer BESTAND")  # fmt: skip
    missing = [table for key, table in other.tables.items() if key not in session.tables]
    session = session.with_(script=_with_names(session.script, other)).put("tables", *missing)
    themes = {"": ""}
    for theme in other.themes.values():
        session, themes[theme.id] = _with_theme(session, theme)
    for slip in other.contributions.values():
        session = _with_slip(session, replace(slip, theme=themes.get(slip.theme, "")))
    return _with_said(_with_said(session, other, "key_sentences"), other, "scores")


def _lost(script: Script, other: Session) -> Iterator[str]:
    """What the other evening calls the items that this draaiboek lacks and something belongs to."""
    held = {item.id for item in script.items if isinstance(item, Round | Feedback)}
    used = dict.fromkeys(slip.round for slip in other.contributions.values())
    used |= dict.fromkeys(sentence.item for sentence in other.key_sentences.values())
    used |= dict.fromkeys(score.item for score in other.scores.values())
    used |= dict.fromkeys(theme.item for theme in other.themes.values() if theme.item)
    titles = {item.id: item.title for item in other.script.items}
    return (titles.get(item) or item for item in used if item not in held)


def _with_names(script: Script, other: Session) -> Script:
    """The draaiboek with the roles and kinds of the slips to come, without a letter of their own:
    the letters are known by heart by now."""
    roles, kinds = [role.id for role in script.roles], [kind.id for kind in script.kinds]
    slips = other.contributions.values()
    new_roles = [role for role in dict.fromkeys(s.role for s in slips) if role not in roles]
    new_kinds = [kind for kind in dict.fromkeys(s.kind for s in slips) if kind not in kinds]
    if not new_roles and not new_kinds:
        return script
    return replace(
        script,
        roles=(*script.roles, *(replace(other.script.role(role), key="") for role in new_roles)),
        kinds=(*script.kinds, *(replace(other.script.kind(kind), key="") for kind in new_kinds)),
    )


def _with_theme(session: Session, theme: Theme) -> tuple[Session, str]:
    """The session with this theme, and the id that it has there."""
    if held := find_theme(session, theme.label, theme.item):
        return session, held.id
    place = session.next_place("themes")
    new = replace(theme, id=session.new_id("themes", "t"), place=place)
    return session.put("themes", new), new.id


def _with_slip(session: Session, slip: Contribution) -> Session:
    held = session.contributions.get(slip.id)
    if held is not None and (held.text, held.round) == (slip.text, slip.round):
        return session
    return add_slips(session, replace(slip, id="") if held else slip, as_they_are=True)


def _with_said(session: Session, other: Session, collection: str) -> Session:
    """What tables said that this session does not have yet, behind what it has."""
    said = {(e.item, e.table) for e in getattr(session, collection).values()}
    for entity in getattr(other, collection).values():
        if (entity.item, entity.table) not in said:
            place = session.next_place(collection)
            name = f"{entity.item}/{entity.table}"
            session = session.put(collection, replace(entity, id=name, place=place))
    return session


def set_key_sentence(
    session: Session, item: str, table: str, text: str, *, unread: bool = False
) -> Session:
    """What a table tells the room in this terugkoppeling; an empty text takes it away. `unread`
    when the facilitator has still to show it."""
    sentence_id = f"{item}/{table}"
    held = session.key_sentences.get(sentence_id)
    if not text:
        return session.drop("key_sentences", sentence_id)
    if held:
        return session.put("key_sentences", replace(held, text=text, unread=unread))
    place = session.next_place("key_sentences")
    made = KeySentence(sentence_id, item, table, text, place, unread=unread)
    return session.put("key_sentences", made)


def move_said(session: Session, said: KeySentence | Score, table: str) -> Session:
    """What a table told, answered or scored becomes that of another one. Where that one has its
    own already, nothing changes: what was said is never replaced."""
    collection = "scores" if isinstance(said, Score) else "key_sentences"
    new_id = f"{said.item}/{table}"
    held = getattr(session, collection)
    if said.id not in held or new_id in held:
        return session
    session, place = session.drop(collection, said.id), session.next_place(collection)
    return session.put(collection, replace(held[said.id], id=new_id, table=table, place=place))
