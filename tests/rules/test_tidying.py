"""Opruimen: what people wrote goes, what the report says stays."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
import shipped
from builders import a_session, a_slip, with_slips
from evenings import SORTED, evening
from filled import filled, sorted_and_closed

from sessie.documents.forms import to_markdown
from sessie.exchange.evening import from_json, to_json
from sessie.model.script import Script
from sessie.model.session import Session
from sessie.rules.slips import change_slip, set_hidden
from sessie.rules.tidying import tidied, to_tidy

DAY = "2027-02-10"
SCRIPTS = shipped.content().scripts


def rewritten(session: Session) -> Session:
    """Every third slip rewritten, every fifth hidden."""
    for n, slip in enumerate(list(session.contributions.values())):
        if n % 3 == 0:
            session = change_slip(session, replace(slip, public=f"Netjes {n}"))
        if n % 5 == 0:
            session = set_hidden(session, slip.id, True)
    return session


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda script: script.id)
def test_the_report_of_every_draaiboek_stays_word_for_word(script: Script) -> None:
    session = rewritten(sorted_and_closed(filled(script)))
    assert to_markdown(tidied(session, DAY)) == to_markdown(session)


def test_the_report_of_the_example_stays_word_for_word() -> None:
    session = rewritten(evening(SORTED))
    assert to_markdown(tidied(session, DAY)) == to_markdown(session)


def test_what_was_rewritten_translated_or_hidden_is_gone_from_the_file() -> None:
    slips = (
        a_slip("Juf Marieke is lief", public="De juf is lief"),
        a_slip("Tercüman istiyorum", lang="tr", translation="Ik wil een tolk"),
        a_slip("Weg ermee", hidden=True),
    )
    left = to_json(tidied(with_slips(a_session(), *slips), DAY)).decode()
    for gone in ("Marieke", "Tercüman", "Weg ermee"):
        assert gone not in left
    for stays in ("De juf is lief", "Ik wil een tolk"):
        assert stays in left


def test_no_slip_says_at_which_table_it_was_written() -> None:
    session = tidied(with_slips(a_session(), a_slip("Rust", table="C")), DAY)
    assert [slip.table for slip in session.slips()] == [""]


def test_a_tidied_session_comes_back_from_its_file() -> None:
    session = tidied(with_slips(a_session(), a_slip("Rust"), a_slip("Orde")), DAY)
    assert from_json(to_json(session), "avond.json", lambda _: None) == session


def test_tidying_twice_is_tidying_once() -> None:
    once = tidied(with_slips(a_session(), a_slip("Rust")), DAY)
    assert tidied(once, "2028-01-01") is once


@pytest.mark.parametrize(
    ("today", "time"),
    [(date(2026, 12, 1), False), (date(2027, 2, 9), False), (date(2027, 2, 10), True)],
)
def test_three_months_after_the_evening_it_is_time(today: date, time: bool) -> None:
    session = with_slips(a_session(), a_slip("Rust"))
    session = session.with_(evening=replace(session.evening, date="2026-11-10"))
    assert to_tidy(session, today) is time
    assert not to_tidy(tidied(session, DAY), date(2030, 1, 1))


def test_without_a_date_or_without_slips_there_is_nothing_to_tidy() -> None:
    session = a_session().with_(evening=replace(a_session().evening, date="2020-01-01"))
    assert not to_tidy(session, date(2030, 1, 1))
    undated = with_slips(session, a_slip("Rust"))
    for day in ("", "0206-11-10", "ooit"):
        undated = undated.with_(evening=replace(undated.evening, date=day))
        assert not to_tidy(undated, date(2030, 1, 1))
