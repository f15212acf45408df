"""The slips as a table for a spreadsheet: safe to open, and without anybody in it."""

from __future__ import annotations

import csv
from collections import Counter
from dataclasses import replace
from io import StringIO

import pytest
from builders import TEACHER, a_round, a_script, a_session, a_slip, with_slips, with_themes
from evenings import RAW, SORTED, evening
from hostile import HOSTILE, SPREADSHEET
from hypothesis import given, settings
from hypothesis import strategies as st

from sessie.exchange.csv import HEAD, to_csv
from sessie.model.dutch import clean_line
from sessie.model.script import Phase, Role
from sessie.model.session import Session
from sessie.rules.slips import set_hidden, shown_text

calm = settings(deadline=None, max_examples=100)


def rows(session: Session) -> list[dict[str, str]]:
    """The lines as a Dutch spreadsheet reads them."""
    text = to_csv(session)
    assert text.startswith("\ufeff")
    return list(csv.DictReader(StringIO(text[1:], newline=""), delimiter=";"))


def only(session: Session) -> dict[str, str]:
    (row,) = rows(session)
    return row


@pytest.mark.parametrize("name", [SORTED, RAW])
def test_every_slip_is_one_line_with_the_words_that_may_be_shown(name: str) -> None:
    session = evening(name)
    found = Counter(row["tekst"] for row in rows(session))
    assert found == Counter(clean_line(shown_text(slip).text) for slip in session.slips())
    assert sum(found.values()) == 76


def test_a_line_says_where_the_slip_came_from_and_what_it_is_about() -> None:
    session = with_themes(a_session(), "Taal")
    theme = replace(session.themes["t001"], partnerships=("informeel", "didactisch"))
    slip = a_slip("Een tolk", theme="t001", who="team", when="mei")
    assert only(with_slips(session.put("themes", theme), slip)) == {
        "school": "Basisschool De Proef",
        "datum": "10-11-2026",
        "ronde": "Wensen",
        "soort": "wens",
        "tekst": "Een tolk",
        "taal": "Nederlands",
        "vertaling": "",
        "thema": "Taal",
        "partnerschap": "informeel, didactisch",
        "kant": "ouders",
        "wie": "team",
        "wanneer": "mei",
        "later": "",
    }


@pytest.mark.parametrize(
    ("more", "told"),
    [
        ({}, ("Vakantie", "Nederlands", "")),
        ({"lang": "tr"}, ("Vakantie", "andere taal", "nog vertalen")),
        ({"lang": "tr", "translation": "Vrij"}, ("Vrij", "Nederlands", "")),
        ({"lang": "tr", "translation": "Vrij", "public": "Vrij zijn"},
         ("Vrij zijn", "Nederlands", "")),
        ({"lang": "xx"}, ("Vakantie", "andere taal", "nog vertalen")),
    ],
)  # fmt: skip
def test_a_language_of_few_families_is_not_named(
    more: dict[str, str], told: tuple[str, str, str]
) -> None:
    row = only(with_slips(a_session(), a_slip("Vakantie", **more)))
    assert (row["tekst"], row["taal"], row["vertaling"]) == told


def test_a_language_at_three_tables_is_named_with_whether_it_is_translated() -> None:
    slips = [a_slip(f"Tatil {table}", table, lang="tr", translation="Vrij") for table in "AB"]
    session = with_slips(a_session(), *slips, a_slip("Tatil", "C", lang="tr"))
    told = [(row["tekst"], row["taal"], row["vertaling"]) for row in rows(session)]
    turkish = ("Vrij", "Turks", "vertaald")
    assert sorted(told) == [("Tatil", "Turks", "nog vertalen"), turkish, turkish]


# Who said it


def test_no_line_has_a_table_or_a_role() -> None:
    assert not {"tafel", "rol"} & set(HEAD)
    script = a_script(roles=(*a_script().roles, Role("directie", "directie", "directie", "d",
                                                     "school")))  # fmt: skip
    session = with_slips(a_session(script), a_slip("Rust", role="directie", table="B"))
    row = only(session)
    assert (row.pop("school"), row.pop("datum")) == ("Basisschool De Proef", "10-11-2026")
    assert set(row.values()) == {"Wensen", "wens", "Rust", "Nederlands", "team", ""}


def test_the_lines_do_not_depend_on_the_table_a_slip_came_from() -> None:
    session = evening(SORTED)
    moved = [replace(slip, table="G") for slip in session.contributions.values()]
    turned = session.with_(contributions={slip.id: slip for slip in reversed(moved)})
    assert to_csv(turned) == to_csv(session)


def test_where_every_table_had_its_own_question_no_side_is_named() -> None:
    item = a_round("r1", "Vijf vragen", "wens", table_questions=(("A", "Thuis"), ("B", "School")))
    script = a_script(Phase("p1", "Praten", 30, (item,)))
    session = with_slips(a_session(script), a_slip("Samen", round="r1"))
    assert only(session)["kant"] == ""


def test_a_hidden_slip_is_left_out() -> None:
    session = set_hidden(with_slips(a_session(), "Weg", "Blijft"), "b001", True)
    assert only(session)["tekst"] == "Blijft"


def test_a_slip_that_was_edited_shows_only_what_may_be_shown() -> None:
    slip = a_slip("Mijn zoon Daan wordt gepest", public="Een kind wordt gepest")
    assert "Daan" not in to_csv(with_slips(a_session(), slip))


# What a spreadsheet does with it


@pytest.mark.parametrize("text", [*SPREADSHEET, "=1", "+1", "-1", "@x", "\t=1", "\r=1", "＝1"])
def test_no_cell_begins_with_a_sign_that_a_spreadsheet_works_out(text: str) -> None:
    session = with_themes(a_session(), "Taal")
    theme = replace(session.themes["t001"], label=text)
    slip = replace(a_slip(who=text, when=text, theme="t001"), id="b1", text=text)
    row = only(session.put("themes", theme).put("contributions", slip))
    for name in ("tekst", "thema", "wie", "wanneer"):
        assert row[name][:1] not in tuple("=+-@\t\r＝")
        assert row[name].removeprefix("'") == clean_line(text).removeprefix("'")


@calm
@given(st.lists(st.one_of(st.sampled_from(HOSTILE), st.text()), max_size=6))
def test_whatever_was_typed_every_slip_is_one_row_and_reads_as_typed(texts: list[str]) -> None:
    slips = {str(n): replace(a_slip(), id=str(n), text=text) for n, text in enumerate(texts)}
    session = a_session().with_(contributions=slips)
    found = [row["tekst"] for row in rows(session)]
    assert all(text[:1] not in "=+-@" for text in found if text)
    assert Counter(text.removeprefix("'") for text in found) == Counter(
        clean_line(text).removeprefix("'") for text in texts
    )


def test_lines_end_as_windows_ends_them_and_every_cell_has_quotes() -> None:
    text = to_csv(with_slips(a_session(), a_slip('een; twee, drie "vier"', role=TEACHER)))
    first, second, last = text.split("\r\n")
    assert first == "\ufeff" + ";".join(f'"{name}"' for name in HEAD)
    assert '"een; twee, drie ""vier"""' in second
    assert last == "" and "\n" not in (first + second)


def test_without_slips_there_is_only_the_first_line() -> None:
    assert to_csv(a_session()).count("\r\n") == 1
