"""Terugkoppeling: whose turn it is, what a table tells, and which other tables had that too."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace

from sessie.model.dutch import count
from sessie.model.frozen import dataclass
from sessie.model.script import Script
from sessie.model.session import KeySentence, Recognition, Session, Theme, by_letter
from sessie.model.stage import Stage
from sessie.rules import steering, themes
from sessie.rules.overlap import is_different, shared_themes
from sessie.rules.slips import set_key_sentence
from sessie.rules.themes import merge_themes, new_theme

BEGUN = 5.0
"""Seconds after which a table was heard; less is a key that was pressed once too often."""


def turn_order(stage: Stage, tables: Iterable[str]) -> tuple[str, ...]:
    """All tables in the order in which they tell."""
    there = list(tables)
    first = [table for table in dict.fromkeys(stage.turns) if table in there]
    return (*first, *(table for table in there if table not in first))


def set_order(stage: Stage, order: Iterable[str]) -> Stage:
    """The same stage with another order of telling."""
    return replace(stage, turns=tuple(order))


def had_turn(stage: Stage, tables: Iterable[str], told: Collection[str]) -> frozenset[str]:
    """The tables that had their turn, without the one that has it now: their clock ran for a
    while, or what they told was written down. A sentence that was collected before is no turn."""
    return frozenset(
        table
        for table in tables
        if table != stage.table
        and (clock := stage.clocks.get(f"{stage.item}/{table}"))
        and (table in told or clock.spent >= BEGUN)
    )


def still_to_tell(stage: Stage, tables: Sequence[str], told: Collection[str]) -> tuple[str, ...]:
    """Who still comes, in order: those behind the one that tells, then those passed over."""
    order, heard = turn_order(stage, tables), had_turn(stage, tables, told)
    behind = order.index(stage.table) + 1 if stage.table in order else 0
    waiting = (*order[behind:], *order[:behind])
    return tuple(table for table in waiting if table != stage.table and table not in heard)


def step_turn(
    script: Script, stage: Stage, now: float, tables: Sequence[str], told: Collection[str], by: int
) -> Stage:
    """The next or previous table in the order tells.

    Before the first and after the last one nobody does; from there it goes on with the first that
    was not heard yet. Who was passed over comes after the last one.
    """
    order, here = turn_order(stage, tables), stage.table
    if here not in order:
        wanted = still_to_tell(stage, tables, told)[:1] if by > 0 else order[-1:]
        return give_turn(script, stage, now, wanted[0]) if wanted else stage
    place = order.index(here) + by
    if 0 <= place < len(order):
        return give_turn(script, stage, now, order[place])
    waiting = still_to_tell(stage, tables, told) if by > 0 else ()
    if not waiting:
        return give_turn(script, stage, now, "")
    return give_turn(script, _next_is(stage, tables, told, waiting[0]), now, waiting[0])


def call_turn(
    script: Script, stage: Stage, now: float, tables: Sequence[str], told: Collection[str], to: str
) -> Stage:
    """This table tells now, out of its turn; the others keep theirs."""
    if to not in tables or to == stage.table:
        return stage
    if to in still_to_tell(stage, tables, told)[1:]:
        stage = _next_is(stage, tables, told, to)
    return give_turn(script, stage, now, to)


def _next_is(stage: Stage, tables: Sequence[str], told: Collection[str], table: str) -> Stage:
    """The same stage with this table right after the one that tells, or after who was heard."""
    waiting = still_to_tell(stage, tables, told)
    order = [t for t in turn_order(stage, tables) if t != table]
    if stage.table in order:
        place = order.index(stage.table) + 1
    else:
        place = next((n for n, t in enumerate(order) if t in waiting), len(order))
    return set_order(stage, (*order[:place], table, *order[place:]))


def skip_turn(
    script: Script, stage: Stage, now: float, tables: Sequence[str], told: Collection[str]
) -> Stage:
    """The table that tells comes back at the end, with all of its time; the next one tells.

    The same stage when nobody else is left.
    """
    here, waiting = stage.table, still_to_tell(stage, tables, told)
    if here not in tables or not waiting:
        return stage
    stage = _next_is(stage, tables, told, waiting[0])
    order = (*(table for table in turn_order(stage, tables) if table != here), here)
    stage = give_turn(script, set_order(stage, order), now, waiting[0])
    clocks = {k: c for k, c in stage.clocks.items() if k != f"{stage.item}/{here}"}
    return replace(stage, clocks=clocks)


def give_turn(script: Script, stage: Stage, now: float, table: str) -> Stage:
    """This table tells and its clock runs; with an empty name nobody tells."""
    stage = replace(steering.pause_all(stage, now), table=table, curtain=False)
    return steering.start_clock(script, stage, now) if table else stage


@dataclass(frozen=True, slots=True)
class ToldTheme:
    """A theme that the room heard about."""

    theme: str
    label: str
    tables: tuple[str, ...]
    """Those that told it or recognised it, in order."""
    shared: bool
    """By the strict rule of `overlap.shared_themes`, and nobody said that they differ."""
    now: bool
    """Whether it is what the table that tells is telling."""


def sentences(session: Session, item: str) -> dict[str, KeySentence]:
    """Table → what it told in this terugkoppeling."""
    return {k.table: k for k in session.key_sentences.values() if k.item == item}


def shown_sentences(session: Session, item: str) -> dict[str, KeySentence]:
    """The same of the tables that had their turn, as far as the facilitator showed it: what was
    collected before, or came with a phone, the room does not see yet."""
    stage = session.stage
    return {
        table: sentence
        for table, sentence in sentences(session, item).items()
        if not sentence.unread and (table == stage.table or f"{item}/{table}" in stage.clocks)
    }


def unread_now(session: Session) -> KeySentence | None:
    """What the table that tells sent with its phone, while the room does not see it yet."""
    held = session.key_sentences.get(sentence_id(session.stage.item, session.stage.table))
    return held if held is not None and held.unread else None


def told_themes(session: Session, item: str) -> list[ToldTheme]:
    """The themes that were told or recognised: what is told now, then what is shared, then the
    others; the newest first."""
    held = shown_sentences(session, item)
    voices: dict[str, set[str]] = {}
    last: dict[str, int] = {}
    for sentence in sorted(held.values(), key=lambda s: s.place):
        voices.setdefault(sentence.theme, set()).add(sentence.table)
        last[sentence.theme] = sentence.place
    for recognition in session.recognitions.values():
        voices.setdefault(recognition.theme, set()).add(recognition.table)
    here = held.get(session.stage.table)
    shared = {t for t in shared_themes(session) if not is_different(session.themes[t])}
    found = [
        ToldTheme(theme, session.themes[theme].label, letters_in_order(tables), theme in shared,
              here is not None and here.theme == theme)
        for theme, tables in voices.items() if theme in session.themes
    ]  # fmt: skip
    return sorted(found, key=lambda h: (not h.now, not h.shared, -last.get(h.theme, 0)))


def without_theme(session: Session, item: str) -> list[KeySentence]:
    """What was told and has no theme yet, without what is told now; the newest first."""
    found = [s for s in shown_sentences(session, item).values()
             if s.theme not in session.themes and s.table != session.stage.table]  # fmt: skip
    return sorted(found, key=lambda s: -s.place)


def letters_in_order(tables: Iterable[str]) -> tuple[str, ...]:
    """Letters A … Z, AA …, each once."""
    return tuple(sorted(set(tables), key=by_letter))


def letters_within(tables: Sequence[str], width: int) -> str:
    """The letters when they fit, else how many there are."""
    letters = " ".join(tables)
    if len(letters) <= width:
        return letters
    return count(len(tables), "tafel", "tafels")


LONGEST_LABEL = 48
"""Characters of a sentence from which its first sentence will do as the name of a theme."""


@dataclass(frozen=True, slots=True)
class Voice:
    """A table that recognises something, and the side it speaks for if that was said."""

    table: str
    side: str = ""


def own_label(text: str) -> str:
    """A sentence as the name of its own theme: the first one of a long text, and always whole, for
    half a sentence tells the room nothing."""
    label = text.strip(" “”\"'").rstrip(" .!;,:") or text
    if len(label) <= LONGEST_LABEL:
        return label
    first = _FIRST.match(label)
    return first[1].rstrip(" .;") if first else label


_FIRST = re.compile(r"(\S+(?: \S+){2,}?[.!?;]) ")
"""A sentence of three words or more, before another one."""


# changing the session ---------------------------------------------------------------------------


def sentence_id(item: str, table: str) -> str:
    """Id of what a table told in this terugkoppeling."""
    return f"{item}/{table}"


def tell(session: Session, item: str, table: str, text: str, *, unread: bool = False) -> Session:
    """Store what a table tells. Told anew, its own theme gets the new words too.

    With `unread` it comes from a phone: the room sees nothing of it before `show_sentence`, also
    not in the name of a theme; the words that the facilitator had already stay shown.
    """
    old = session.key_sentences.get(sentence_id(item, table))
    if unread and old and old.text == text:
        return session
    session = set_key_sentence(session, item, table, text, unread=unread)
    if old and text and not unread and _is_own(session, old):
        return themes.rename_theme(session, old.theme, own_label(text))
    return session


def show_sentence(session: Session, sentence: str) -> Session:
    """The facilitator read what a phone sent: the room may see it."""
    held = session.key_sentences.get(sentence)
    return session.put("key_sentences", replace(held, unread=False)) if held else session


def set_theme(session: Session, sentence: str, theme_id: str) -> Session:
    """Say which theme a key sentence is about; an empty id takes it out.

    A theme that was there for this sentence alone goes up in the new one, with who recognised it.
    """
    held = session.key_sentences.get(sentence)
    if held is None or (theme_id and theme_id not in session.themes) or held.theme == theme_id:
        return session
    own = _is_own(session, held)
    new = session.put("key_sentences", replace(held, theme=theme_id))
    return merge_themes(new, held.theme, theme_id) if own and theme_id else new


def with_theme(session: Session, sentence: str) -> Session:
    """The session in which this key sentence has a theme: its own words when it had none."""
    held = session.key_sentences.get(sentence)
    return own_theme(session, sentence) if held and held.theme not in session.themes else session


def own_theme(session: Session, sentence: str) -> Session:
    """Make a key sentence a theme of its own."""
    held = session.key_sentences.get(sentence)
    if held is None:
        return session
    session, theme_id = new_theme(session, own_label(held.text))
    return set_theme(session, sentence, theme_id)


def _is_own(session: Session, sentence: KeySentence) -> bool:
    """Whether the theme of a sentence is nothing but that sentence."""
    theme = session.themes.get(sentence.theme)
    if theme is None or theme != Theme(theme.id, own_label(sentence.text), place=theme.place):
        return False
    without = session.drop("key_sentences", sentence.id)
    used = ("contributions", "key_sentences", "dots", "table_dots", "actions")
    return not any(e.theme == theme.id for n in used for e in getattr(without, n).values())


def recognise(session: Session, theme_id: str, voices: Iterable[Voice]) -> Session:
    """These tables "hadden dit ook". Said with a side, it takes the place of without a side."""
    if theme_id not in session.themes:
        return session
    for voice in voices:
        held = [r for r in session.recognitions.values()
                if r.theme == theme_id and r.table == voice.table]  # fmt: skip
        if any(r.side == voice.side for r in held) or (held and not voice.side):
            continue
        session = session.drop("recognitions", *(r.id for r in held if not r.side))
        new = Recognition(_new_id(session, theme_id, voice), theme_id, voice.table, voice.side,
                          session.next_place("recognitions"))  # fmt: skip
        session = session.put("recognitions", new)
    return session


def _new_id(session: Session, theme_id: str, voice: Voice) -> str:
    """theme/table/side; a theme that was merged leaves ids behind, which are never used again."""
    found = wanted = f"{theme_id}/{voice.table}/{voice.side}"
    number = 1
    while found in session.recognitions:
        number += 1
        found = f"{wanted}/{number}"
    return found


def unrecognise(session: Session, theme_id: str, voices: Iterable[Voice]) -> Session:
    """These tables did not have it after all; without a side: for no side."""
    gone = [
        r.id
        for voice in voices
        for r in session.recognitions.values()
        if (r.theme, r.table) == (theme_id, voice.table) and voice.side in ("", r.side)
    ]
    return session.drop("recognitions", *gone) if gone else session
