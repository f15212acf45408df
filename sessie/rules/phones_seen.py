"""What the facilitator reads of the phones at the tables: who is there, who writes. By table, and
so never on the doek."""

from __future__ import annotations

from collections.abc import Collection

from sessie.model.dutch import count, joined, listed
from sessie.model.session import Contribution, Session

OFF = "De telefoons staan uit."
CLOSED_SAID = "Inleveren met de telefoon is dicht."
OPEN_SAID = "Inleveren met de telefoon is open."


def tables_in_words(session: Session, connected: Collection[str], writing: Collection[str]) -> str:
    """`Telefoons: A en C · schrijft: C · even stil: B · nog geen: D`; empty while they are off.
    `connected` and `writing` are tables. A phone that was let in and does not call is quiet: one
    without JavaScript only calls when it is tapped."""
    handing, tables = session.handing, session.room_tables
    if not handing.on:
        return ""
    there = [table for table in tables if table in connected]
    came = {phone.table for phone in session.phones.values()}
    quiet = [table for table in tables if table not in connected and table in came]
    none = [table for table in tables if table not in connected and table not in came]
    still = f"even stil: {listed(quiet)}" if quiet else ""
    if not there:
        said, still = still or "nog geen", ""
    elif not quiet and not none:
        said = "van elke tafel" if len(tables) > 1 else "verbonden"
    else:
        said = listed(there)
    busy = [table for table in there if table in writing]
    verb = "schrijft" if len(busy) == 1 else "schrijven"
    return joined(
        " · ",
        f"Telefoons: {said}",
        "inleveren is dicht" * (not handing.open),
        f"{verb}: {listed(busy)}" if busy else "",
        still,
        f"nog geen: {listed(none)}" if none and (there or quiet) else "",
    )


def sent_last(session: Session, slip_id: str) -> bool:
    """Whether this slip is what a phone sent last."""
    sent = [*session.receipts.values()][-1:]
    return any(receipt.about == slip_id for receipt in sent)


def typed_last(session: Session, round_id: str) -> Contribution | None:
    """The slip of this round that was typed last; what came from a phone was not typed here."""
    sent = {receipt.about for receipt in session.receipts.values() if receipt.deed == "slip"}
    typed = (slip for slip in session.slips(round_id=round_id) if slip.id not in sent)
    return max(typed, key=lambda slip: slip.place, default=None)


def table_in_words(admitted: int, connected: int, *, writing: bool, ready: bool) -> str:
    """How it is with one table: `2 telefoons · schrijft`. `admitted` phones were let in, of which
    `connected` ask for news now."""
    if not admitted and not connected:
        said = "nog geen telefoon"
    elif not connected:
        said = "even stil"
    else:
        said = "verbonden" if connected == 1 else count(connected, "telefoon", "telefoons")
    return joined(" · ", said, "schrijft" * writing, "klaar" * ready)
