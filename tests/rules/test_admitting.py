"""Which phones are let in, and by which code."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

import pytest
from builders import a_session, a_slip, with_slips, with_themes

from sessie.model.handing import Handing, Phone, Receipt, TableDots
from sessie.model.session import without_phones
from sessie.rules.admitting import (
    admit,
    as_code,
    codes_hold,
    is_code_of_evening,
    new_codes,
    put_out,
    set_open,
    switch_off,
    switch_on,
    table_of,
    table_of_token,
    with_codes,
)
from sessie.rules.setup import set_tables, with_home
from sessie.rules.themes import merge_themes
from sessie.rules.tidying import tidied
from sessie.rules.vote import close_vote, count_dots, poll_themes, take_off_list

HASH = "f" * 64


def drawing(*first: str) -> Callable[[], str]:
    """Draws these codes, and then others that are all different."""
    codes = iter((*first, *(f"KLM{a}{b}" for a in "ABCDEF" for b in "ABCDEF")))
    return lambda: next(codes)


ON = switch_on(a_session(tables=2), "192.168.1.10", 8765, drawing("QQQQQ", "AAAAA", "BBBBB"))


def test_switched_on_every_table_has_a_code_and_so_has_the_evening() -> None:
    assert ON.handing == Handing(
        on=True, open=True, code="QQQQQ", codes={"A": "AAAAA", "B": "BBBBB"},
        address="192.168.1.10", port=8765,
    )  # fmt: skip


def test_the_codes_of_cards_hold_until_the_date_of_the_evening_is_over() -> None:
    off = switch_off(admit(ON, "A", HASH), codes=True)
    assert (off.handing.on, off.phones, table_of(off, "AAAAA")) == (False, {}, None)
    again = switch_on(off, "192.168.1.10", 8765, drawing())
    assert table_of(again, "AAAAA") == "A" and table_of_token(again, HASH) is None
    assert not switch_off(ON).handing.codes and not tidied(off, "2026-11-01").handing.codes
    dated = ON.with_(evening=replace(ON.evening, date="2026-10-08"))
    hours = [datetime(2026, 10, 1), datetime(2026, 10, 8, 23), datetime(2026, 10, 9, 1)]
    assert all(codes_hold(dated, wall) for wall in hours)
    assert not codes_hold(dated, datetime(2026, 10, 9, 8))


def test_no_two_codes_are_the_same() -> None:
    drawn = drawing("QQQQQ", "QQQQQ", "AAAAA", "QQQQQ", "AAAAA", "BBBBB")
    handing = with_codes(a_session(tables=2), drawn).handing
    assert (handing.code, handing.codes) == ("QQQQQ", {"A": "AAAAA", "B": "BBBBB"})
    assert not handing.on


def test_codes_that_stand_on_paper_stay_when_phones_are_switched_on() -> None:
    printed = with_codes(a_session(tables=2), drawing("QQQQQ", "AAAAA", "BBBBB"))
    on = switch_on(set_tables(printed, 3), "10.0.0.2", 8766, drawing("CCCCC"))
    assert on.handing.codes == {"A": "AAAAA", "B": "BBBBB", "C": "CCCCC"}
    fewer = switch_on(set_tables(on, 1), "10.0.0.2", 8766, drawing())
    assert fewer.handing.codes == {"A": "AAAAA"}


@pytest.mark.parametrize(
    ("code", "table", "found"),
    [
        ("AAAAA", "", "A"),
        ("bb bbb", "", "B"),
        (" bbb-bb\n", "", "B"),
        ("AAAAA", "B", "A"),
        ("QQQQQ", "B", "B"),
        ("QQQQQ", "", None),
        ("QQQQQ", "C", None),
        ("QQQQQ", "TH", None),
        ("", "", None),
        ("", "B", None),
        ("AAAAAA", "", None),
        ("AAAÁA", "", None),
        ("\ud800", "", None),
    ],
)
def test_a_code_lets_in_at_its_own_table(code: str, table: str, found: str | None) -> None:
    session = with_home(ON, True)
    assert table_of(session, code, table) == found
    assert table_of(switch_off(session), code, table) is None


def test_without_a_code_nobody_is_let_in() -> None:
    bare = ON.with_(handing=Handing(on=True))
    assert table_of(bare, "", "A") is None and not is_code_of_evening(bare, "")


def test_the_code_of_the_evening_is_known_as_such() -> None:
    assert is_code_of_evening(ON, "qqqqq") and not is_code_of_evening(ON, "AAAAA")
    assert not is_code_of_evening(switch_off(ON), "QQQQQ")
    assert as_code(" k-lm np") == "KLMNP"


def test_a_table_that_is_gone_lets_nobody_in() -> None:
    session = admit(ON, "B", HASH)
    assert table_of_token(session, HASH) == "B"
    fewer = set_tables(session, 1)
    assert table_of(fewer, "BBBBB") is None and table_of_token(fewer, HASH) is None


def test_new_codes_let_nobody_in_with_the_old_ones_and_put_nobody_out() -> None:
    session = new_codes(admit(ON, "B", HASH), "B", drawing("BBBBB", "QQQQQ", "ZZZZZ"))
    assert session.handing.codes == {"A": "AAAAA", "B": "ZZZZZ"}
    assert table_of(session, "BBBBB") is None and table_of_token(session, HASH) == "B"
    every = new_codes(session, None, drawing("ZZZZZ", "PPPPP", "RRRRR", "RRRRR", "SSSSS"))
    assert (every.handing.code, every.handing.codes) == ("PPPPP", {"A": "RRRRR", "B": "SSSSS"})
    assert new_codes(session, "C", drawing()) == session


def test_a_phone_leads_one_table_and_a_table_may_have_two() -> None:
    session = admit(admit(admit(ON, "A", HASH), "B", HASH), "B", "0" * 64)
    assert session.phones == {HASH: Phone(HASH, "B", 1), "0" * 64: Phone("0" * 64, "B", 2)}
    assert table_of_token(session, "1" * 64) is None
    alone = put_out(session, HASH)
    assert list(alone.phones) == ["0" * 64] and put_out(alone, HASH) is alone
    assert put_out(session, "B").phones == {}
    assert put_out(session, "B").handing == session.handing


def test_switched_off_phones_and_codes_are_forgotten_and_what_they_sent_stays() -> None:
    session = with_slips(admit(ON, "B", HASH), "een").put("receipts", Receipt("r", "B", "slip"))
    off = switch_off(set_open(session, False))
    assert off.handing == Handing(address="192.168.1.10", port=8765)
    assert not off.phones and off.receipts == session.receipts
    assert off.contributions == session.contributions


def counted() -> TableDots:
    return TableDots("s1/B/t001/thuis", "s1", "B", "t001", "thuis", 3)


def test_tidied_up_nothing_of_phones_is_left_and_dots_are_those_of_all() -> None:
    session = count_dots(with_themes(ON, "Taal"), "s1", "t001", "thuis", 4)
    session = admit(with_slips(session, a_slip("een", "B")), "B", HASH)
    session = session.put("table_dots", counted()).put("receipts", Receipt("r", "B", "slip"))
    session = close_vote(session, "s1", True)
    left = tidied(session, "2027-02-01")
    assert (left.handing, left.phones, left.receipts) == (Handing(), {}, {})
    assert left.table_dots == {} and list(left.counted) == list(session.counted)
    assert [dots.count for dots in left.dots.values()] == [7]


def test_without_phones_what_they_sent_is_still_there() -> None:
    session = admit(with_slips(ON, "een"), "B", HASH).put("table_dots", counted())
    bare = without_phones(session)
    assert (bare.handing, bare.phones, bare.receipts) == (Handing(), {}, {})
    assert bare.contributions == session.contributions and bare.table_dots == session.table_dots


def test_dots_of_tables_go_where_their_theme_goes() -> None:
    session = with_themes(ON, "Taal", "Talen", "Tijd").put(
        "table_dots", counted(), TableDots("s1/B/t002/thuis", "s1", "B", "t002", "thuis", 2)
    )
    merged = merge_themes(session, "t002", "t001")
    assert [(d.theme, d.side, d.count) for d in merged.counted] == [("t001", "thuis", 5)]
    assert [d.table for d in merged.table_dots.values()] == ["B"]
    assert "t001" in {theme.id for theme in poll_themes(session, "s1")}
    assert take_off_list(session, "s1", "t001").table_dots.keys() == {"s1/B/t002/thuis"}
