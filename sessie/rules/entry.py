"""The entry line: `B o w Meer tijd voor gesprek` is tafel B, ouder, wens; and what that becomes."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace

from sessie.model.bullets import lines_of
from sessie.model.dutch import clean_line, wrong_date_in
from sessie.model.frozen import dataclass
from sessie.model.script import Collecting, Feedback, Kind, Role, Round, Script
from sessie.model.session import MAX_SLIP, Contribution, Session, table_name
from sessie.model.stage import Desk, Prefix, Stage
from sessie.rules.prefix import Letters, letters_of, read
from sessie.rules.slips import NO_MORE, add_slips, set_key_sentence, set_score, without_void
from sessie.rules.steering import front


@dataclass(frozen=True, slots=True)
class Draft:
    """What a typed line would store."""

    prefix: Prefix
    text: str = ""
    """Empty when only the prefix was typed."""
    problem: str = ""
    """Why it cannot be stored, and what to do; empty when it can."""
    remark: str = ""
    """How its first word was read, and how to type the other; empty when there is no other."""
    line: int = 0
    """Which line of a paste it is, from 1; 0 was typed."""


def parse_entry(
    line: str,
    *,
    tables: Collection[str],
    roles: Sequence[Role],
    kinds: Sequence[Kind],
    last: Prefix,
    changing: bool = False,
) -> Draft:
    """What this line would store, given the kinds of its round and the prefix of the last slip.

    The kind of the last slip is kept, and the table. Its role only as long as the table is the
    same, or while the slip itself is `changing`: which side said something is what the evening is
    about.
    """
    letters, line = letters_of(tuple(tables), tuple(roles), tuple(kinds)), clean_line(line)
    last = _still_there(last, letters)
    several = last.kind not in OF_TABLE and len(letters.roles) > 1
    said = read(
        line, letters, example_role=letters.roles[0].key if several else "",
        known_for=last.table if last.role else "",
    )  # fmt: skip
    known, text = said.known, clean_line(said.text)
    same = changing or known.table in ("", last.table) or len(letters.roles) == 1
    prefix = Prefix(
        known.table or last.table, known.role or (last.role if same else ""),
        known.kind or last.kind,
    )  # fmt: skip
    problem = said.problem
    if not problem and text:
        problem = _missing(prefix, letters) or too_long(text)
    return Draft(prefix, text, problem, said.remark)


def _still_there(last: Prefix, letters: Letters) -> Prefix:
    """The last prefix without what this round or room does not have.

    The first kind of a round is its default. A role is never guessed, unless there
    is only one: which side said something is what the evening is about.
    """
    roles, kinds = [role.id for role in letters.roles], [kind.id for kind in letters.kinds]
    role = last.role if last.role in roles else roles[0] if len(roles) == 1 else ""
    kind = last.kind if last.kind in kinds else kinds[0] if kinds else ""
    return Prefix(last.table if last.table in letters.tables else "", role, kind)


def _missing(prefix: Prefix, letters: Letters) -> str:
    if not letters.tables:
        return "Er zijn nog geen tafels: stel eerst in hoeveel het er zijn."
    role = not prefix.role and letters.roles and prefix.kind not in OF_TABLE
    parts = ["de tafel"] * (not prefix.table) + ["de rol"] * bool(role)
    if not parts:
        return ""
    example = prefix.table or letters.tables[0]
    if role:
        return (
            f"Zet {' en '.join(parts)} ervoor, bijvoorbeeld: "
            f"{example} {letters.roles[0].key} Meer tijd."
        )
    return f"Zet {' en '.join(parts)} ervoor, bijvoorbeeld: {example}: Meer tijd."


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
    """The lines of a pasted text, each clean and without its bullet or number; one that says
    nothing is empty, so that the others keep their number."""
    lines = lines_of(text)
    while lines and not lines[-1]:
        lines.pop()
    return lines


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


def understand(
    line: str, session: Session, item: Collecting, last: Prefix, *, changing: bool = False
) -> Draft:
    """What the line means for this item; `changing` is whether it is a slip that was there, of
    which the role stays when only the table is typed."""
    script = session.script
    tables, kinds = tuple(session.tables), kinds_for(script, item)
    draft = parse_entry(
        line, tables=tables, roles=script.roles, kinds=kinds, last=last, changing=changing
    )
    if draft.text and not draft.problem and asks_who(item):
        draft = replace(draft, problem=wrong_date_in(split_who_when(draft.text)[2]))
    if draft.prefix.kind not in OF_TABLE:
        late = draft.text and session.evening.tidied
        return replace(draft, problem=NO_MORE) if late else draft
    if draft.text == TAKE_AWAY or draft.problem or not draft.text:
        return draft
    if draft.prefix.kind == MARK.id and isinstance(item, Round):
        return replace(draft, problem=_mark_problem(draft.text, item))
    return draft


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


def typed_slip(draft: Draft, item: Collecting) -> Contribution:
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
    new, prefix = typed_slip(draft, item), draft.prefix
    kind = slip.kind if prefix.kind in OF_TABLE else prefix.kind
    changed = replace(slip, table=prefix.table, role=prefix.role, kind=kind, text=new.text,
                      who=new.who, when=new.when)  # fmt: skip
    return without_void(slip, changed)


def store_draft(session: Session, item: Collecting, draft: Draft) -> Session:
    """Store what the line means."""
    table, away = draft.prefix.table, draft.text == TAKE_AWAY
    match draft.prefix.kind:
        case TOLD.id | JOINT.id:
            text = "" if away else draft.text
            return set_key_sentence(session, item.id, table, text)
        case MARK.id:
            return set_score(session, item.id, table, None if away else int(draft.text))
    return add_slips(session, typed_slip(draft, item))


# which round -----------------------------------------------------------------------------------


def entry_round(desk: Desk, script: Script, stage: Stage) -> Collecting | None:
    """The round that a typed line is for.

    That is the one that was chosen, until a later one begins and while nothing further on that
    collects is on the beamer; else what is collected on the
    beamer; else the last round of the tables that the evening came to, wherever one looked since.
    """
    chosen = script.collecting_item(desk.round)
    if chosen and not (_began_since(desk, script, stage) or went_on(desk, script, stage)):
        return chosen
    here = script.item(stage.item)
    if isinstance(here, Feedback) or script.collecting_item(here.id):
        return here  # type: ignore[return-value]
    held = [item for item in _reached(script, stage) if isinstance(item, Round)]
    return held[-1] if held else next(iter(script.collecting), None)


def _reached(script: Script, stage: Stage) -> list[Collecting]:
    """What is collected that was on the beamer, as far as the evening came."""
    furthest = front(script, stage)
    return [item for item in script.collecting
            if item.id in stage.visited and script.position(item.id) <= furthest]  # fmt: skip


def _began_since(desk: Desk, script: Script, stage: Stage) -> bool:
    """Whether a later round began after the choice of the round that is typed for."""
    if not desk.since:
        return False
    then = script.position(desk.since)
    return any(script.position(item.id) > then for item in _reached(script, stage))


def went_on(desk: Desk, script: Script, stage: Stage) -> bool:
    """Whether one went on, from where a round was chosen, to an item that collects by itself: what
    is typed there is for that item."""
    if not desk.round or not desk.chosen_at or not script.collecting_item(stage.item):
        return False
    return script.position(stage.item) > script.position(desk.chosen_at)


def shift_round(desk: Desk, script: Script, stage: Stage, by: int) -> Desk:
    """The werkblad on which the next or previous round is typed for; stays at the ends."""
    now = entry_round(desk, script, stage)
    if now is None:
        return desk
    place = script.collecting.index(now) + by
    chosen = script.collecting[min(max(place, 0), len(script.collecting) - 1)]
    since = script.items[front(script, stage)].id
    return replace(desk, round=chosen.id, since=since, chosen_at=stage.item)
