"""What a line on the werkblad becomes: a slip, or something that a whole table says.

A key sentence, an answer written together and a mark belong to the table, so they need no role.
"""

from __future__ import annotations

from dataclasses import replace

from sessie.domain import editing
from sessie.domain.dutch import clean_line
from sessie.domain.entry import Draft, Prefix, describe, parse_entry
from sessie.domain.script import Collecting, Feedback, Kind, Round, Script
from sessie.domain.session import Contribution, Session
from sessie.domain.vocabulary import KINDS

TOLD = Kind("kernzin", "kernzin", "kernzinnen", "k")
JOINT = Kind("samen", "gezamenlijk antwoord", "gezamenlijke antwoorden", "=")
MARK = Kind("cijfer", "cijfer", "cijfers", "#")
OF_TABLE = {kind.id: kind for kind in (TOLD, JOINT, MARK)}
"""What is not one person's slip."""
TAKE_AWAY = "-"
"""Typed as the text of what a whole table says, it takes that away: `B = -`."""
BETWEEN = "|"
"""Stands between what, by whom and when: `B o b Lijst maken | directie | voor mei`."""


def kinds_for(script: Script, item: Collecting) -> tuple[Kind, ...]:
    """What may be typed for this item; the first is the default."""
    kinds = tuple(script.kind(kind) for kind in item.kinds)
    if isinstance(item, Feedback):
        return (TOLD, *kinds)
    joint, mark = (JOINT,) * item.joint, (MARK,) * (item.score != (0, 0))
    return (*kinds, *joint, *mark)


def keeps(session: Session, item: Collecting, last: Prefix) -> Prefix:
    """What a part that is left out keeps: its last value.

    Table and role are never guessed: a slip on the wrong side is worse than one letter more.
    """
    kinds = [kind.id for kind in kinds_for(session.script, item)]
    roles = [role.id for role in session.script.roles]
    return Prefix(
        last.table if last.table in session.tables else "",
        last.role if last.role in roles else "",
        last.kind if last.kind in kinds else kinds[0],
    )


def kept(prefix: Prefix) -> Prefix:
    """What the next line keeps. An answer written together and a mark are said once: the next
    line is a slip again."""
    return replace(prefix, kind="") if prefix.kind in (JOINT.id, MARK.id) else prefix


def understand(line: str, session: Session, item: Collecting, last: Prefix) -> Draft:
    """What the line means for this item."""
    script = session.script
    tables, kinds = tuple(session.tables), kinds_for(script, item)
    draft = parse_entry(line, tables=tables, roles=script.roles, kinds=kinds, last=last)
    if draft.text and session.evening.tidied and draft.prefix.kind not in OF_TABLE:
        return replace(draft, problem=editing.NO_MORE)
    if draft.text and not draft.problem and not _after_colon(line, draft.text):
        draft = replace(draft, problem=_stray_letter(draft.text, script, kinds))
    if draft.prefix.kind not in OF_TABLE:
        return draft
    if draft.problem and not draft.prefix.role:
        role = next((role.id for role in script.roles), "")
        known = replace(draft.prefix, role=role)
        again = parse_entry(line, tables=tables, roles=script.roles, kinds=kinds, last=known)
        draft = replace(again, prefix=replace(again.prefix, role=last.role))
    if draft.text == TAKE_AWAY:
        return draft
    if draft.prefix.kind == MARK.id and isinstance(item, Round) and draft.text:
        return draft if draft.problem else replace(draft, problem=_mark_problem(draft.text, item))
    return draft


WORDS_OF_ONE_LETTER = frozenset("uo")
"""Dutch words that begin a sentence and look like a letter of the entry line."""


def _after_colon(line: str, text: str) -> bool:
    return clean_line(line).removesuffix(text).rstrip().endswith(":")


def _stray_letter(text: str, script: Script, kinds: tuple[Kind, ...]) -> str:
    """What is wrong when the text begins with a letter that was meant as a prefix."""
    first, _, rest = text.partition(" ")
    if not rest or not first.isascii() or not first.isalpha() or first in WORDS_OF_ONE_LETTER:
        return ""
    choice = ", ".join(f"{kind.key} = {kind.name}" for kind in kinds if kind.key)
    known = {kind.key for kind in (*script.kinds, *KINDS)} | {role.key for role in script.roles}
    if len(first) == 1 and first.islower() and first in known:
        return f"De letter {first} past hier niet ({choice}). Zet een : ervoor als het tekst is."
    if len(first) == 2 and first[0].isupper() and first[1].lower() in {r.key for r in script.roles}:
        return f"Zet een spatie tussen tafel en rol: {first[0]} {first[1].lower()}"
    return ""


def _mark_problem(text: str, item: Round) -> str:
    low, high = item.score
    fits = text.isascii() and text.isdigit() and low <= int(text[:4]) <= high
    return "" if fits else f"Een cijfer is een getal van {low} tot {high}. Er staat “{text[:20]}”."


def in_words(draft: Draft, script: Script, item: Collecting) -> str:
    """What would be stored, for beside the line: "Tafel B · ouder · wens"."""
    if kind := OF_TABLE.get(draft.prefix.kind):
        away = " weghalen" if draft.text == TAKE_AWAY else ""
        return f"Tafel {draft.prefix.table or '?'} · {kind.name}{away}"
    words = describe(draft, script)
    if asks_who(item) and draft.text:
        _, who, when = split_who_when(draft.text)
        words += f" · wie: {who or 'nog niet'} · wanneer: {when or 'nog niet'}"
    return words


def example(script: Script, item: Collecting) -> str:
    """A line to follow, for an empty input."""
    kinds, role = kinds_for(script, item), next((r.key for r in script.roles if r.key), "")
    if kinds[0].id in OF_TABLE:
        return "B Wat deze tafel aan de zaal vertelt"
    kind = f" {kinds[0].key}" if len(kinds) > 1 and kinds[0].key else ""
    return f"B {role}{kind} Meer tijd" + (" | wie | wanneer" if asks_who(item) else "")


def asks_who(item: Collecting) -> bool:
    """Whether slips of this item say by whom and when."""
    return isinstance(item, Round) and item.who_when


def split_who_when(text: str) -> tuple[str, str, str]:
    """What, by whom and when, of `Lijst maken | directie | voor mei`; later bars stay as typed."""
    what, _, rest = text.partition(BETWEEN)
    who, _, when = rest.partition(BETWEEN)
    return clean_line(what), clean_line(who), clean_line(when)


def slip_of(draft: Draft, item: Collecting) -> Contribution:
    """The slip that the line means."""
    prefix = draft.prefix
    text, who, when = split_who_when(draft.text) if asks_who(item) else (draft.text, "", "")
    return Contribution("", prefix.table, item.id, prefix.role, prefix.kind, text,
                        who=who, when=when)  # fmt: skip


def typed(slip: Contribution, item: Collecting) -> str:
    """The text of a slip as it would be typed."""
    if not asks_who(item):
        return slip.text
    return f" {BETWEEN} ".join((slip.text, slip.who, slip.when)).rstrip(f" {BETWEEN}")


def rewritten(slip: Contribution, draft: Draft, item: Collecting) -> Contribution:
    """The slip after its line was typed anew. Another text makes its translation and its public
    text void."""
    new, prefix = slip_of(draft, item), draft.prefix
    kind = slip.kind if prefix.kind in OF_TABLE else prefix.kind
    if new.text != slip.text:
        slip = replace(slip, public="", translation="")
    return replace(slip, table=prefix.table, role=prefix.role, kind=kind, text=new.text,
                   who=new.who, when=new.when)  # fmt: skip


def write(session: Session, item: Collecting, draft: Draft) -> Session:
    """Store what the line means."""
    table, away = draft.prefix.table, draft.text == TAKE_AWAY
    match draft.prefix.kind:
        case TOLD.id | JOINT.id:
            text = "" if away else draft.text
            return editing.set_key_sentence(session, item.id, table, text)
        case MARK.id:
            return editing.set_score(session, item.id, table, None if away else int(draft.text))
    return editing.add_slips(session, slip_of(draft, item))
