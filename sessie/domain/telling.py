"""What is typed while a table tells: a key sentence of the table, or an eye-opener of a person."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from sessie.domain import writing
from sessie.domain.entry import Draft, Prefix, parse_entry
from sessie.domain.script import Feedback, Role, Script
from sessie.domain.session import Session

EYE_OPENER = "eye_opener"


def typed_prefix(line: str, session: Session, item: Feedback) -> Prefix:
    """What stands in the line itself, and not what is kept from before."""
    roles = session.script.roles if len(session.script.roles) > 1 else ()
    kinds = writing.kinds_for(session.script, item)
    tables = tuple(session.tables)
    return parse_entry(line, tables=tables, roles=roles, kinds=kinds, last=Prefix()).prefix


def understand(line: str, session: Session, item: Feedback, last: Prefix) -> Draft:
    """What the line means. Who said an eye-opener is asked, never guessed; a key sentence with a
    role in front is not taken for one."""
    draft = writing.understand(line, session, item, last)
    prefix = draft.prefix
    if prefix.kind == writing.TOLD.id:
        if draft.text and not draft.problem and typed_prefix(line, session, item).role:
            said = "Een kernzin is van de hele tafel. Een eye-opener van één persoon? F7"
            return replace(draft, problem=said)
    elif draft.problem and prefix.table and not prefix.role:
        said = f"Wie zei dit? shift+tab, of zet ervoor: {_letters(session.script.roles)}"
        return replace(draft, problem=said)
    return draft


def _letters(roles: Iterable[Role]) -> str:
    return ", ".join(f"{role.key} = {role.name}" for role in roles if role.key)


def in_full(draft: Draft, script: Script) -> str:
    """The line with all its letters, so that it means the same whoever tells."""
    prefix, letters = draft.prefix, [draft.prefix.table]
    if prefix.kind != writing.TOLD.id:
        role = script.role(prefix.role).key if prefix.role else ""
        letters += [letter for letter in (role, script.kind(prefix.kind).key) if letter]
    return f"{' '.join(letters)}: {draft.text}"


def said_twice(drafts: list[Draft]) -> list[Draft]:
    """The same lines; a second key sentence of one table has a problem, for it would be lost."""
    checked, tables = [], set[str]()
    for draft in drafts:
        table = draft.prefix.table
        if draft.prefix.kind == writing.TOLD.id and not draft.problem:
            if table in tables:
                said = f"Er staan twee kernzinnen van tafel {table}: een tafel vertelt er één."
                draft = replace(draft, problem=said)
            tables.add(table)
        checked.append(draft)
    return checked
