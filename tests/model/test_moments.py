"""Dates, times and numbers as people type them: one reader each."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sessie.model.dutch import (
    MONTHS,
    NotRead,
    can_be,
    day_in_list,
    dutch_date,
    parse_date,
    parse_number,
    parse_time,
    typed_date,
    wrong_date_in,
)

TODAY = date(2026, 11, 30)
DAYS = st.dates(date(2000, 1, 1), date(2100, 12, 31))


@pytest.mark.parametrize(
    "typed",
    ["10-11-2026", "10/11/26", "10.11.2026", "10 11 2026", "10-11/2026", "2026-11-10", "20261110",
     "10112026", " 10-11-2026 ", "10 - 11 - 2026", "10–11–2026", "10\u00a0november\u00a02026",
     "10 november 2026", "10 nov. 2026", "10-nov-2026", "10nov2026", "10 NOVEMBER '26",
     "10e november 2026", "10 nov", "di 10 november", "dinsdag, 10 november 2026", "di. 10-11",
     "١٠-١١-٢٠٢٦", "１０／１１／２６".replace("／", "/"), "10-11"],
)  # fmt: skip
def test_a_date_is_read_however_it_is_typed(typed: str) -> None:
    assert parse_date(typed, TODAY) == "2026-11-10"


@pytest.mark.parametrize(
    ("typed", "meant"),
    [("vandaag", "2026-11-30"), ("Morgen", "2026-12-01"), ("overmorgen", "2026-12-02"),
     ("1 jan", "2027-01-01"), ("31-12", "2026-12-31"), ("1 juli", "2026-07-01"),
     ("3 mei", "2027-05-03"), ("6 mrt 27", "2027-03-06"), ("29-2-2028", "2028-02-29")],
)  # fmt: skip
def test_a_day_without_a_year_is_the_nearest_one(typed: str, meant: str) -> None:
    assert parse_date(typed, TODAY) == meant


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ("10-11-206", "Bedoel je 2026? Typ het jaar met vier cijfers, zoals 10-11-2026."),
        ("3-9-20266", "Bedoel je 2026? Typ het jaar met vier cijfers, zoals 3-9-2026."),
        ("10-11-6", "Typ het jaar met vier cijfers"),
        ("10-11-1926", "Typ het jaar met vier cijfers"),
        ("10 november 9999", "Typ het jaar met vier cijfers"),
        ("206-11-10", "Typ het jaar met vier cijfers"),
        ("0206-11-10", "Typ het jaar met vier cijfers"),
        ("10-11-71", "Typ het jaar met vier cijfers"),
        ("31-02-2026", "bestaat niet: februari 2026 heeft 28 dagen."),
        ("31 april 2027", "bestaat niet: april 2027 heeft 30 dagen."),
        ("29-2", "bestaat niet: februari 2027 heeft 28 dagen."),
        ("0-11-2026", "bestaat niet"),
        ("32-12-2026", "bestaat niet: december 2026 heeft 31 dagen."),
        ("11/25/2026", "In “11/25/2026” is 25 de maand"),
        ("10-0-2026", "is 0 de maand"),
        ("wo 10 november 2026", "10 november 2026 is een dinsdag. Welke dag is het?"),
        ("gisteren", "De datum “gisteren” kan ik niet lezen. Schrijf dag, maand en jaar"),
        ("10 augurk 2026", "kan ik niet lezen"),
        ("november", "kan ik niet lezen"),
        ("10", "kan ik niet lezen"),
        ("", "kan ik niet lezen"),
        ("²-11-2026", "kan ik niet lezen"),
        ("9" * 5000, "kan ik niet lezen"),
    ],
)
def test_what_cannot_be_a_date_is_asked_about_in_a_sentence(typed: str, sentence: str) -> None:
    with pytest.raises(NotRead) as refused:
        parse_date(typed, TODAY)
    assert sentence in str(refused.value)
    assert len(str(refused.value)) < 160


@pytest.mark.parametrize("typed", ["vandaag", "10 november", "10-11"])
def test_without_a_today_a_date_has_its_year(typed: str) -> None:
    with pytest.raises(NotRead, match="10-11-2026"):
        parse_date(typed)


FORMS = ("{0:02}-{1:02}-{2}", "{0}/{1}/{2}", "{2}-{1:02}-{0:02}", "{0} {3} {2}",
         "{0:02}{1:02}{2}", "{2}{1:02}{0:02}")  # fmt: skip


@given(DAYS, st.sampled_from(FORMS))
def test_every_day_is_read_back_in_every_form(day: date, form: str) -> None:
    typed = form.format(day.day, day.month, day.year, MONTHS[day.month - 1])
    assert parse_date(typed) == day.isoformat()


@given(DAYS, st.dates(date(2001, 1, 1), date(2099, 12, 31)))
def test_a_day_without_its_year_is_never_a_year_away(day: date, today: date) -> None:
    try:
        meant = date.fromisoformat(parse_date(f"{day.day} {MONTHS[day.month - 1]}", today))
    except NotRead:
        assert (day.month, day.day) == (2, 29)
    else:
        assert abs(meant - today) <= timedelta(days=186)


@given(st.text(max_size=30))
def test_whatever_is_typed_gives_a_day_or_a_sentence(typed: str) -> None:
    for today in (None, TODAY):
        try:
            assert can_be(parse_date(typed, today))
        except NotRead as refused:
            assert str(refused).endswith((".", "?"))
    assert isinstance(wrong_date_in(typed), str)


@pytest.mark.parametrize(
    ("kept", "shown", "listed"),
    [("2026-11-10", "10 november 2026", "10 november 2026"), ("", "", "zonder datum"),
     ("0206-11-10", "0206-11-10", "0206-11-10 (klopt die datum?)"),
     ("9999-12-31", "9999-12-31", "9999-12-31 (klopt die datum?)"),
     ("gisteren", "gisteren", "gisteren (klopt die datum?)")],
)  # fmt: skip
def test_a_date_that_cannot_be_is_shown_as_it_was_typed(kept: str, shown: str, listed: str) -> None:
    assert dutch_date(kept) == shown
    assert day_in_list(kept) == listed


def test_a_date_is_offered_as_it_is_typed() -> None:
    assert [typed_date(day) for day in ("2026-11-10", "", "ooit")] == ["10-11-2026", "", "ooit"]


@pytest.mark.parametrize(
    "text",
    ["", "voor de herfstvakantie", "voor kerst", "week 45-46", "groep 7/8", "schooljaar 2026-2027",
     "10-11-2026", "voor 1 mei", "29 februari", "29-2", "19.30-21.00", "8-10 weken", "12 maal",
     "groep 40 maar dan later", "vrijdag 13-11", "elke 2 weken", "om 19.30 uur", "10 nov 2026",
     "uiterlijk 31 december 2026, of in januari"],
)  # fmt: skip
def test_a_moment_in_words_is_right_as_it_is(text: str) -> None:
    assert wrong_date_in(text) == ""


@pytest.mark.parametrize(
    ("text", "sentence"),
    [("31-02", "De dag “31-02” bestaat niet. Kijk de datum na."),
     ("voor 31/2", "“31/2” bestaat niet"), ("uiterlijk vr 13-13", "“13-13” bestaat niet"),
     ("voor 31 februari", "“31 februari” bestaat niet"), ("31 nov of later", "“31 nov” bestaat"),
     ("40 september", "“40 september” bestaat niet"), ("10-11-206", "Het jaar 206 kan niet."),
     ("klaar op 10 november 206", "Het jaar 206 kan niet."), ("30-2-2027", "heeft 28 dagen"),
     ("om 19.30 uur op 32-01-2026", "heeft 31 dagen"), ("voor 10-13-2026", "is 13 de maand")],
)  # fmt: skip
def test_a_date_in_words_that_cannot_be_is_told(text: str, sentence: str) -> None:
    assert sentence in wrong_date_in(text)


@pytest.mark.parametrize(
    ("typed", "minutes"),
    [(typed, 1170) for typed in ("19:30", "19.30", "19u30", "19h30", "1930", "19.30 uur", "19:30u",
                                 " 19:30 ", "19,30", "19u 30", "19 uur 30", "１９:３０",
                                 "19.30 u.")]
    + [("19 uur", 1140), ("19u", 1140), ("9:05", 545), ("905", 545), ("00:00", 0), ("23.59", 1439)],
)  # fmt: skip
def test_a_time_is_read_however_it_is_typed(typed: str, minutes: int) -> None:
    assert parse_time(typed) == minutes


@pytest.mark.parametrize(
    "typed",
    ["", "half acht", "7.30 pm", "24:00", "19:60", "19:5", "-1:30", "19", "8", "kwart over 7",
     "19:30:00:00", "2460", "²1:30", "1" * 400],
)  # fmt: skip
def test_what_is_no_time_or_may_be_another_gives_none(typed: str) -> None:
    assert parse_time(typed) is None


@pytest.mark.parametrize(
    ("typed", "number"),
    [("12", 12), (" 12 ", 12), ("0", 0), ("12 ouders", 12), ("12ouders", 12), ("1.200", 1200),
     ("٣", 3), ("１２", 12), ("007", 7), ("12\u00a0", 12)],
)  # fmt: skip
def test_a_number_is_read_however_it_is_typed(typed: str, number: int) -> None:
    assert parse_number(typed) == number


@pytest.mark.parametrize(
    "typed",
    ["", "twaalf", "1,5", "1.5", "²", "-1", "1e3", "12-15", "ca. 40", "12 ouders en 3", "12 13",
     "9" * 30, "A o Juf"],
)  # fmt: skip
def test_what_is_no_number_is_told_in_a_sentence(typed: str) -> None:
    with pytest.raises(NotRead, match="Typ een getal in cijfers, zoals 12"):
        parse_number(typed)
