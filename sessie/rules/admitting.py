"""Who may hand in with a phone: switching it on and off, the codes, and the phones let in.

Codes and tokens are made elsewhere: nothing here is random.
"""

from __future__ import annotations

import hmac
from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import datetime, timedelta

from sessie.model.dutch import clean_line
from sessie.model.handing import Phone
from sessie.model.session import Session

Codes = Callable[[], str]
"""Gives a code that nobody can guess, of CODE_LENGTH signs of CODE_SIGNS."""


def switch_on(session: Session, address: str, port: int, codes: Codes) -> Session:
    """Phones are let in at this address, and handing-in is open. Codes that are there stay, for
    they may stand on paper already; what has none gets one."""
    session = with_codes(session, codes)
    handing = replace(session.handing, on=True, open=True, address=address, port=port)
    return session.with_(handing=handing)


def switch_off(session: Session, *, codes: bool = False) -> Session:
    """No phone is let in any more: phones and remote are forgotten, and what they handed in stays.
    With `codes` those stay too, for cards that lie on the tables: while phones are off they let
    nobody in."""
    handing = replace(session.handing, on=False, open=True, remote="")
    off = session.with_(handing=handing, phones={})
    return off if codes else forget_codes(off)


def forget_codes(session: Session) -> Session:
    """The session without codes: no card lets anybody in any more."""
    return session.with_(handing=replace(session.handing, code="", codes={}))


NIGHT = timedelta(hours=6)
"""An evening that goes on after midnight is still of its date until then."""


def codes_hold(session: Session, wall: datetime) -> bool:
    """Whether the codes on cards are still for an evening to come: until its date is over. Without
    a date that is not known, and they stay until the evening is tidied."""
    return not session.evening.date or session.evening.date >= f"{wall - NIGHT:%Y-%m-%d}"


def set_open(session: Session, is_open: bool) -> Session:
    """Handing-in is open, or closed: then pages stay, and nothing is taken."""
    return session.with_(handing=replace(session.handing, open=is_open))


def with_codes(session: Session, codes: Codes) -> Session:
    """The session with a code for the evening and for every table in the room; those that are
    there stay. Cards can be printed from it before phones are switched on."""
    handing, tables = session.handing, session.room_tables
    held = {table: handing.codes[table] for table in tables if handing.codes.get(table)}
    code = handing.code or _new(codes, held.values())
    for table in (table for table in tables if table not in held):
        held[table] = _new(codes, (code, *held.values()))
    return session.with_(handing=replace(handing, code=code, codes=held))


def new_codes(session: Session, table: str | None, codes: Codes) -> Session:
    """Another code for this table, or, without a table, for the evening and for all; the old ones
    let nobody in any more. Phones that are in stay in."""
    handing = session.handing
    if table is None:
        used = (handing.code, *handing.codes.values())
        fresh: list[str] = []
        for _ in range(1 + len(session.room_tables)):
            fresh.append(_new(codes, (*used, *fresh)))
        named = dict(zip(session.room_tables, fresh[1:], strict=True))
        return session.with_(handing=replace(handing, code=fresh[0], codes=named))
    if not session.in_room(table):
        return session
    code = _new(codes, (handing.code, *handing.codes.values()))
    return session.with_(handing=replace(handing, codes={**handing.codes, table: code}))


def _new(codes: Codes, used: Iterable[str]) -> str:
    """A code that is not in use."""
    held = set(used)
    while (code := codes()) in held:
        pass
    return code


def as_code(typed: str) -> str:
    """A code as it is kept, of what somebody typed: "k lmnp" is KLMNP."""
    return clean_line(typed).replace(" ", "").replace("-", "").upper()


def is_code_of_evening(session: Session, code: str) -> bool:
    """Whether this is the code with which one chooses a table."""
    return session.handing.on and _is(session.handing.code, as_code(code))


def table_of(session: Session, code: str, table: str = "") -> str | None:
    """The table that this code lets in; None when it lets nobody in, or when it is the code of the
    evening and `table` is no table in the room."""
    if not session.handing.on:
        return None
    said, found = as_code(code), None
    for named, own in session.handing.codes.items():  # all of them: the time tells nothing
        if _is(own, said) and session.in_room(named):
            found = named
    if is_code_of_evening(session, code) and session.in_room(table):
        found = table
    return found


def _is(code: str, said: str) -> bool:
    """In a time that tells nothing; an empty code is nobody's."""
    return hmac.compare_digest(code.encode(), said.encode()) and bool(code)


def admit(session: Session, table: str, token_hash: str) -> Session:
    """The phone with this hash of its token leads this table from now on."""
    held = session.phones.get(token_hash)
    place = held.place if held else session.next_place("phones")
    return session.put("phones", Phone(token_hash, table, place))


def put_out(session: Session, which: str) -> Session:
    """The phones of this table, or the phone with this id, are let in no more; what they handed
    in stays."""
    gone = [p.id for p in session.phones.values() if which in (p.id, p.table)]
    return session.drop("phones", *gone) if gone else session


def table_of_token(session: Session, token_hash: str) -> str | None:
    """The table that the phone with this hash leads; None when it is let in no more, or its table
    is not in the room any more."""
    phone = session.phones.get(token_hash) if session.handing.on else None
    return phone.table if phone and session.in_room(phone.table) else None
