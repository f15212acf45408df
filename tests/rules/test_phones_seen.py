"""What the facilitator reads of the phones, and which slip was typed here last."""

from __future__ import annotations

import pytest
from builders import a_session, a_slip, with_slips

from sessie.model.handing import Receipt
from sessie.model.session import Session
from sessie.rules.admitting import admit, set_open, switch_on
from sessie.rules.phones_seen import sent_last, table_in_words, tables_in_words, typed_last


def on(tables: int = 4) -> Session:
    """An evening with phones."""
    codes = iter([f"KLM{a}{b}" for a in "NPQRST" for b in "ABCDEFGH"])
    return switch_on(a_session(tables=tables), "10.0.0.5", 8765, codes.__next__)


@pytest.mark.parametrize(
    ("connected", "writing", "said"),
    [
        ("", "", "Telefoons: nog geen"),
        ("A", "", "Telefoons: A · nog geen: B, C en D"),
        ("CAB", "B", "Telefoons: A, B en C · schrijft: B · nog geen: D"),
        ("ABCD", "DA", "Telefoons: van elke tafel · schrijven: A en D"),
        ("", "A", "Telefoons: nog geen"),
        ("X", "X", "Telefoons: nog geen"),
    ],
)
def test_tables_are_named_in_their_order(connected: str, writing: str, said: str) -> None:
    assert tables_in_words(on(), set(connected), set(writing)) == said


def test_a_table_that_came_and_does_not_call_is_quiet_and_not_without_a_phone() -> None:
    held = admit(admit(on(), "B", "b"), "A", "a")
    assert tables_in_words(held, {"A", "C"}, ()) == "Telefoons: A en C · even stil: B · nog geen: D"
    assert tables_in_words(held, (), ()) == "Telefoons: even stil: A en B · nog geen: C en D"
    assert tables_in_words(admit(on(1), "A", "a"), (), ()) == "Telefoons: even stil: A"


def test_it_is_said_when_handing_in_is_closed_and_nothing_when_phones_are_off() -> None:
    assert tables_in_words(set_open(on(1), False), {"A"}, ()) == (
        "Telefoons: verbonden · inleveren is dicht"
    )
    assert tables_in_words(a_session(), {"A"}, {"A"}) == ""


@pytest.mark.parametrize(
    ("admitted", "connected", "writing", "ready", "said"),
    [
        (0, 0, False, False, "nog geen telefoon"),
        (1, 0, False, False, "even stil"),
        (1, 1, True, False, "verbonden · schrijft"),
        (3, 2, False, True, "2 telefoons · klaar"),
        (0, 0, False, True, "nog geen telefoon · klaar"),
    ],
)
def test_one_table_in_words(
    admitted: int, connected: int, writing: bool, ready: bool, said: str
) -> None:
    assert table_in_words(admitted, connected, writing=writing, ready=ready) == said


def test_what_a_phone_sent_is_not_what_was_typed_last() -> None:
    session = with_slips(a_session(), a_slip("Getypt", id="b1"), a_slip("Gestuurd", id="b2"))
    typed = typed_last(session, "r2")
    assert typed is not None and typed.id == "b2" and not sent_last(session, "b2")
    session = session.put("receipts", Receipt("x" * 22, "A", "slip", "b2"))
    typed = typed_last(session, "r2")
    assert typed is not None and typed.id == "b1" and sent_last(session, "b2")
    assert typed_last(session, "r1") is None
