"""Agreements for a calendar: read again as RFC 5545 says, and nothing that has no day."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

import pytest
from builders import a_session
from hostile import HOSTILE

from sessie.example import example_evening, example_traject
from sessie.exchange.calendar import (
    NoDays,
    days_in_session,
    days_in_traject,
    left_out,
    of_session,
    of_traject,
)
from sessie.model.dutch import clean_line, date_in
from sessie.model.session import Action, Session
from sessie.rules.agreements import agreements, put_action
from sessie.writing import in_form

Event = dict[str, str]


def events(text: str) -> list[Event]:
    """The events of a file, unfolded and unescaped."""
    assert text.startswith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:")
    assert text.endswith("END:VCALENDAR\r\n")
    assert re.search(r"(?<!\r)\n|\r(?!\n)", text) is None
    assert all(len(line.encode()) <= 75 for line in text.split("\r\n"))
    found: list[Event] = []
    for line in text.replace("\r\n ", "").split("\r\n"):
        name, _, value = line.partition(":")
        if line == "BEGIN:VEVENT":
            found.append({})
        elif found and name not in ("END", ""):
            assert name not in found[-1]
            found[-1][name] = re.sub(r"\\(.)", lambda m: "\n" if m[1] == "n" else m[1], value)
    return found


def agreed(*actions: Action) -> Session:
    session = a_session()
    for action in actions:
        session = put_action(session, action)
    return session


def test_an_agreement_with_a_day_is_that_whole_day() -> None:
    (event,) = events(of_session(example_evening()))
    assert event["SUMMARY"] == "Alle berichten gaan via de app, op dinsdag en vrijdag"
    assert event["DTSTART;VALUE=DATE"] == "20261201" and event["DTEND;VALUE=DATE"] == "20261202"
    assert event["DTSTAMP"] == "20261110T000000Z"
    assert event["DESCRIPTION"].splitlines() == [
        "Wie: directie en team",
        "Wanneer: vanaf 1 december",
        "Afgesproken op 10 november 2026, Ouderavond: wensen en verwachtingen",
    ]


def test_a_traject_has_each_open_agreement_once_and_under_the_same_name_as_its_evening() -> None:
    school, sessions = example_traject()
    found = events(of_traject(agreements(sessions), school.name))
    assert len({event["UID"] for event in found}) == len(found) == 3
    last = sessions[-1]
    assert {event["UID"] for event in events(of_session(last))} & {e["UID"] for e in found}


def test_what_has_no_day_is_counted() -> None:
    with_day, without = Action("", "Bellen", "team", "1 december"), Action("", "Koffie", "ouders")
    assert left_out(days_in_session(agreed(with_day))) == ""
    assert left_out(days_in_session(agreed(without))) == "", "that is refused with a reason"
    every = days_in_session(agreed(with_day, without))
    assert left_out(every) == "1 van de 2 open afspraken: 1 heeft geen dag."
    _, sessions = example_traject()
    told = left_out(days_in_traject(agreements(sessions)))
    assert told == "3 van de 8 open afspraken: 5 hebben geen dag."


def test_it_stays_the_same_one_when_its_words_change() -> None:
    session = agreed(Action("", "Bellen", "team", "voor 1 februari"))
    (action,) = session.actions.values()
    later = session.put("actions", replace(action, what="Iedereen bellen", when="3 maart 2027"))
    (before,), (after,) = events(of_session(session)), events(of_session(later))
    assert before["UID"] == after["UID"]
    assert (before["DTSTART;VALUE=DATE"], after["DTSTART;VALUE=DATE"]) == ("20270201", "20270303")
    assert of_session(session) == of_session(session) == in_form(session, "ics").decode()


@pytest.mark.parametrize(
    "action",
    [
        Action("", "Zonder dag", "team", "binnen twee weken"),
        Action("", "Al gedaan", "team", "1 december", status="gedaan"),
        Action("", "Niet besproken", "team", "1 december", status="open", origin="eerder/a001"),
    ],
)
def test_without_an_open_agreement_with_a_day_one_sentence_says_what_to_do(action: Action) -> None:
    with pytest.raises(NoDays, match="vul bij een afspraak een datum in, zoals 1 december"):
        of_session(agreed(action))


def test_what_people_typed_reads_as_they_typed_it() -> None:
    texts = [text for text in HOSTILE if clean_line(text) and len(text) < 999]
    session = agreed(*(Action("", text, text, "1 december") for text in texts))
    found = events(of_session(session))
    assert [event["SUMMARY"] for event in found] == [
        clean_line(a.what) for a in sorted(session.actions.values(), key=lambda a: a.place)
    ]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("vanaf 1 december", "2026-12-01"),
        ("voor 1 september", "2027-09-01"),
        ("10 november", "2026-11-10"),
        ("9 november", "2027-11-09"),
        ("vrijdag 12 en 13 mei", "2027-05-13"),
        ("2026-12-24", "2026-12-24"),
        ("1-2", "2027-02-01"),
        ("uiterlijk 3-4-2027", "2027-04-03"),
        ("7-8 weken", ""),
        ("31 februari", ""),
        ("januari tot april", ""),
        ("", ""),
    ],
)
def test_a_day_in_free_text_is_the_first_one_from_the_evening_on(text: str, day: str) -> None:
    assert date_in(text, date(2026, 11, 10)) == day
    assert date_in(text, None) == (day if re.search(r"\d{4}", text) else "")
