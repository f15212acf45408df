"""The entry line: `B o w Meer tijd voor gesprek` is tafel B, ouder, wens; and what that becomes."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace

from sessie.model.dutch import clean, clean_line
from sessie.model.script import Collecting, Feedback, Kind, Role, Round, Script
from sessie.model.session import HOME, MAX_SLIP, Contribution, Session, table_letter, table_name
from sessie.model.stage import Desk, Prefix, Stage
from sessie.model.vocabulary import KINDS
from sessie.rules.slips import NO_MORE, add_slips, set_key_sentence, set_score


@dataclass(frozen=True, slots=True)
class Draft:
    """What a typed line would store."""

    prefix: Prefix
    text: str = ""
    """Empty when only the prefix was typed."""
    problem: str = ""
    """Why it cannot be stored, and what to do; empty when it can."""


@dataclass(frozen=True, slots=True)
class _Letters:
    """What a letter may stand for in this round."""

    tables: Collection[str]
    roles: Sequence[Role]
    kinds: Sequence[Kind]

    def table(self, token: str, sure: bool) -> str:
        """The table that a token names. Two letters only count when they cannot be a word."""
        if token in self.tables:
            return token
        upper = token.upper()
        return upper if upper in self.tables and (sure or len(token) == 1) else ""

    def role(self, token: str) -> str:
        """Id of the role with this letter."""
        return next((role.id for role in self.roles if role.key and role.key == token), "")

    def kind(self, token: str) -> str:
        """Id of the kind with this letter."""
        return next((kind.id for kind in self.kinds if kind.key and kind.key == token), "")

    def names_table_first(self, token: str) -> bool:
        """A capital that is a table is never anything else."""
        return token.isupper() and token in self.tables


def parse_entry(
    line: str,
    *,
    tables: Collection[str],
    roles: Sequence[Role],
    kinds: Sequence[Kind],
    last: Prefix,
) -> Draft:
    """What this line would store, given the kinds of its round and the prefix of the last slip.

    A lower-case first letter that can be a table as well as a role or kind is read in the way that
    uses most letters; when that makes no difference it is the role or kind.
    """
    letters, line = _Letters(tables, roles, kinds), clean_line(line)
    known, rest, problem = _split(line, letters)
    text = clean_line(rest)
    last = _still_there(last, letters)
    prefix = Prefix(known.table or last.table, known.role or last.role, known.kind or last.kind)
    if not problem and text:
        problem = _missing(prefix, letters) or too_long(text)
    return Draft(prefix, text, problem)


def _split(line: str, letters: _Letters) -> tuple[Prefix, str, str]:
    """What the line says of its prefix, its text, and what is wrong with the prefix."""
    head, colon, rest = line.partition(":")
    tokens = head.split()
    if colon and len(tokens) <= 3 and _ends_prefix(tokens, rest):
        known, used = _read(tokens, letters, sure=True)
        if used == len(tokens):
            return known, rest.strip(), ""
        if all(len(token) == 1 and token.isalpha() for token in tokens):
            problem = _unknown(tokens, letters)
            if problem:
                return Prefix(), rest.strip(), problem
    tokens = line.split()
    known, used = _read(tokens, letters, sure=False)
    problem = _lost_table(tokens, letters) if not used else ""
    return known, " ".join(tokens[used:]), problem


def _ends_prefix(tokens: list[str], rest: str) -> bool:
    """A colon ends a prefix; in a smiley or a link it does not."""
    return not rest or rest[0] == " " or (bool(tokens) and rest[0].isalnum())


def _read(tokens: Sequence[str], letters: _Letters, *, sure: bool) -> tuple[Prefix, int]:
    """The prefix at the front of these words, and how many of them it takes."""
    table = letters.table(tokens[0], sure) if tokens else ""
    without = _read_role_and_kind(tokens, letters)
    if not table:
        return without
    known, used = _read_role_and_kind(tokens[1:], letters)
    with_table = replace(known, table=table), used + 1
    if letters.names_table_first(tokens[0]):
        return with_table
    return max(without, with_table, key=lambda reading: reading[1])


def _read_role_and_kind(tokens: Sequence[str], letters: _Letters) -> tuple[Prefix, int]:
    role = letters.role(tokens[0]) if tokens else ""
    used = 1 if role else 0
    kind = letters.kind(tokens[used]) if len(tokens) > used else ""
    return Prefix("", role, kind), used + (1 if kind else 0)


def _lost_table(tokens: list[str], letters: _Letters) -> str:
    """`H o tekst` without a tafel H. "O" and "U" are Dutch words, so they may begin a text."""
    if len(tokens) < 2 or tokens[0] in "OU" or not tokens[0].isupper():
        return ""
    if len(tokens[0]) > 1 and tokens[0] != HOME:
        return ""
    if letters.role(tokens[1]) or letters.kind(tokens[1]):
        return unknown_table(tokens[0], letters.tables)
    return ""


def _unknown(tokens: list[str], letters: _Letters) -> str:
    """What is wrong with the letters before a colon."""
    if tokens[0].isupper() and tokens[0] not in letters.tables:
        return unknown_table(tokens[0], letters.tables)
    if len(tokens) == 1:
        return ""
    choice = [f"{role.key} = {role.name}" for role in letters.roles if role.key]
    choice += [f"{kind.key} = {kind.name}" for kind in letters.kinds if kind.key]
    return f"Zet voor de dubbele punt alleen een tafel en deze letters: {', '.join(choice)}."


def unknown_table(name: str, tables: Collection[str]) -> str:
    """The sentence for a table that is not there."""
    if not tables:
        return f"Tafel {name} is er niet: stel eerst de tafels in."
    if name == HOME:
        return (
            f"Tafel {name} is er niet: zet bij aanwezigen en tafels (o) “Bladen van thuis” op ja."
        )
    return f"Tafel {name} is er niet: kies uit {_table_names(list(tables))}."


def _table_names(tables: list[str]) -> str:
    room, home = [t for t in tables if t != HOME], [t for t in tables if t == HOME]
    if len(room) > 2 and room == [table_letter(place) for place in range(len(room))]:
        room = [f"{room[0]} t/m {room[-1]}"]
    return ", ".join([*room, *(f"{table} (van thuis)" for table in home)])


def _still_there(last: Prefix, letters: _Letters) -> Prefix:
    """The last prefix without what this round or room does not have.

    The first kind of a round is its default. A role is never guessed, unless there
    is only one: which side said something is what the evening is about.
    """
    roles, kinds = [role.id for role in letters.roles], [kind.id for kind in letters.kinds]
    role = last.role if last.role in roles else roles[0] if len(roles) == 1 else ""
    kind = last.kind if last.kind in kinds else kinds[0] if kinds else ""
    return Prefix(last.table if last.table in letters.tables else "", role, kind)


def _missing(prefix: Prefix, letters: _Letters) -> str:
    if not letters.tables:
        return "Er zijn nog geen tafels: stel eerst in hoeveel het er zijn."
    parts, example = [], []
    if not prefix.table:
        parts.append("de tafel")
        example.append(next(iter(letters.tables)))
    if not prefix.role and letters.roles:
        parts.append("de rol")
        example.append(letters.roles[0].key)
    if not parts:
        return ""
    return f"Zet {' en '.join(parts)} ervoor, bijvoorbeeld: {' '.join(example)} meer tijd."


def too_long(text: str) -> str:
    """The sentence for a text that does not fit on a slip; empty when it does."""
    if len(text) <= MAX_SLIP:
        return ""
    slips = "twee" if len(text) <= 2 * MAX_SLIP else "meer"
    return f"Te lang: {len(text)} van {MAX_SLIP} tekens. Maak er {slips} briefjes van."


def next_kind(last: Prefix, kinds: Sequence[Kind], by: int = 1) -> Prefix:
    """The prefix with the next kind of the round, round and round."""
    return replace(last, kind=_next([kind.id for kind in kinds], last.kind, by))


def next_role(last: Prefix, roles: Sequence[Role], by: int = 1) -> Prefix:
    """The prefix with the next role, round and round."""
    return replace(last, role=_next([role.id for role in roles], last.role, by))


def _next(ids: list[str], now: str, by: int) -> str:
    if now not in ids:
        return ids[0] if ids else ""
    return ids[(ids.index(now) + by) % len(ids)]


def split_paste(text: str) -> list[str]:
    """The lines of a pasted text that say something, each clean."""
    return [line for part in clean(text).split("\n") if (line := clean_line(part))]


def describe(draft: Draft, script: Script) -> str:
    """What would be stored, for beside the line: "Tafel B · ouder · wens". Never on the beamer."""
    prefix = draft.prefix
    table = table_name(prefix.table) if prefix.table else "tafel?"
    role = script.role(prefix.role).name if prefix.role else "rol?"
    kind = script.kind(prefix.kind).name if prefix.kind else "soort?"
    return f"{table} · {role} · {kind}"


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


def kept_of_last(session: Session, item: Collecting, last: Prefix) -> Prefix:
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


def kept_for_next(prefix: Prefix) -> Prefix:
    """What the next line keeps. An answer written together and a mark are said once: the next
    line is a slip again."""
    return replace(prefix, kind="") if prefix.kind in (JOINT.id, MARK.id) else prefix


def understand(line: str, session: Session, item: Collecting, last: Prefix) -> Draft:
    """What the line means for this item."""
    script = session.script
    tables, kinds = tuple(session.tables), kinds_for(script, item)
    draft = parse_entry(line, tables=tables, roles=script.roles, kinds=kinds, last=last)
    if draft.text and session.evening.tidied and draft.prefix.kind not in OF_TABLE:
        return replace(draft, problem=NO_MORE)
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


def draft_in_words(draft: Draft, script: Script, item: Collecting) -> str:
    """What would be stored, for beside the line: "Tafel B · ouder · wens"."""
    if kind := OF_TABLE.get(draft.prefix.kind):
        away = " weghalen" if draft.text == TAKE_AWAY else ""
        return f"Tafel {draft.prefix.table or '?'} · {kind.name}{away}"
    words = describe(draft, script)
    if asks_who(item) and draft.text:
        _, who, when = split_who_when(draft.text)
        words += f" · wie: {who or 'nog niet'} · wanneer: {when or 'nog niet'}"
    return words


def example_line(script: Script, item: Collecting) -> str:
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


def _slip_of(draft: Draft, item: Collecting) -> Contribution:
    """The slip that the line means."""
    prefix = draft.prefix
    text, who, when = split_who_when(draft.text) if asks_who(item) else (draft.text, "", "")
    return Contribution("", prefix.table, item.id, prefix.role, prefix.kind, text,
                        who=who, when=when)  # fmt: skip


def as_typed(slip: Contribution, item: Collecting) -> str:
    """The text of a slip as it would be typed."""
    if not asks_who(item):
        return slip.text
    return f" {BETWEEN} ".join((slip.text, slip.who, slip.when)).rstrip(f" {BETWEEN}")


def typed_anew(slip: Contribution, draft: Draft, item: Collecting) -> Contribution:
    """The slip after its line was typed anew. Another text makes its translation and its public
    text void."""
    new, prefix = _slip_of(draft, item), draft.prefix
    kind = slip.kind if prefix.kind in OF_TABLE else prefix.kind
    if new.text != slip.text:
        slip = replace(slip, public="", translation="")
    return replace(slip, table=prefix.table, role=prefix.role, kind=kind, text=new.text,
                   who=new.who, when=new.when)  # fmt: skip


def store_draft(session: Session, item: Collecting, draft: Draft) -> Session:
    """Store what the line means."""
    table, away = draft.prefix.table, draft.text == TAKE_AWAY
    match draft.prefix.kind:
        case TOLD.id | JOINT.id:
            text = "" if away else draft.text
            return set_key_sentence(session, item.id, table, text)
        case MARK.id:
            return set_score(session, item.id, table, None if away else int(draft.text))
    return add_slips(session, _slip_of(draft, item))


# which round -----------------------------------------------------------------------------------


def entry_round(desk: Desk, script: Script, stage: Stage) -> Collecting | None:
    """The round that a typed slip belongs to: the chosen one, else the one that was shown last."""
    for item_id in (desk.round, stage.item, *reversed(stage.visited)):
        if item := script.collecting_item(item_id):
            return item
    return script.collecting[0] if script.collecting else None


def shift_round(desk: Desk, script: Script, stage: Stage, by: int) -> str:
    """Id of the next or previous round to type for; stays at the ends."""
    now = entry_round(desk, script, stage)
    if now is None:
        return ""
    place = script.collecting.index(now) + by
    return script.collecting[min(max(place, 0), len(script.collecting) - 1)].id
