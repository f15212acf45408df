"""The entry line: what a typed line would store."""

from __future__ import annotations

import pytest
from builders import a_kind, a_role, a_script
from hostile import HOSTILE, NOTHING
from hypothesis import given
from hypothesis import strategies as st

from sessie.model.dutch import clean_line
from sessie.model.script import Kind, Role
from sessie.model.session import MAX_SLIP
from sessie.model.stage import Prefix
from sessie.rules.entry import Draft, describe, next_kind, next_role, parse_entry, split_paste

TABLES = tuple("ABCDEFG")
ROLES = (a_role("ouder"), a_role("leerkracht"))
KINDS = (a_kind("wens"), a_kind("idee"))
LAST = Prefix("C", "leerkracht", "idee")


def parse(
    line: str,
    last: Prefix = LAST,
    tables: tuple[str, ...] = TABLES,
    kinds: tuple[Kind, ...] = KINDS,
    roles: tuple[Role, ...] = ROLES,
) -> Draft:
    return parse_entry(line, tables=tables, roles=roles, kinds=kinds, last=last)


@pytest.mark.parametrize(
    "text",
    [
        "o.a. meer tijd",
        "19:30 is te vroeg",
        ":) leuk",
        ":-) leuk",
        "'s avonds bellen",
        "Zo gaat het: goed",
        "https://voorbeeld.invalid",
        "NB: denk aan de tolk",
        "Ja zo: dat is goed",
    ],
)
def test_a_colon_inside_a_text_stays_in_the_text(text: str) -> None:
    assert parse(text) == Draft(LAST, text)


def test_a_letter_that_can_be_table_or_kind_is_read_in_the_way_that_uses_most_letters() -> None:
    kinds = (a_kind("wens"), a_kind("behoefte"))
    assert parse("b tekst", kinds=kinds) == Draft(Prefix("C", "leerkracht", "behoefte"), "tekst")
    assert parse("b o tekst", kinds=kinds) == Draft(Prefix("B", "ouder", "wens"), "tekst")
    assert parse("c b tekst", kinds=kinds).prefix == Prefix("C", "leerkracht", "behoefte")
    assert parse("C tekst", kinds=kinds).prefix == Prefix("C", "leerkracht", "wens")


def test_a_capital_that_is_a_table_is_always_the_table() -> None:
    tables = tuple("ABCDEFGHIJKLMNOPQRSTUVW")
    assert parse("O w tekst", tables=tables).prefix == Prefix("O", "", "wens")
    assert parse("L o tekst", tables=tables).prefix == Prefix("L", "ouder", "idee")
    assert parse("o w tekst", tables=tables).prefix == Prefix("C", "ouder", "wens")
    assert parse("o o w tekst", tables=tables).prefix == Prefix("O", "ouder", "wens")


def test_a_table_of_two_letters_is_no_dutch_word() -> None:
    tables = (*TABLES, "AA", "AL")
    assert parse("al veel beter", tables=tables) == Draft(LAST, "al veel beter")
    assert parse("AL veel beter", tables=tables).prefix.table == "AL"
    assert parse("al: veel beter", tables=tables).prefix.table == "AL"


def test_a_first_line_without_table_or_role_says_what_to_type() -> None:
    assert parse("Meer tijd", Prefix()).problem == (
        "Zet de tafel en de rol ervoor, bijvoorbeeld: A o Meer tijd."
    )
    assert "de tafel ervoor, bijvoorbeeld: A: Meer tijd" in parse("o Meer tijd", Prefix()).problem
    assert "de rol ervoor, bijvoorbeeld: B o Meer tijd" in parse("B Meer tijd", Prefix()).problem
    assert parse("A o Meer tijd", Prefix()) == Draft(Prefix("A", "ouder", "wens"), "Meer tijd")
    assert parse("", Prefix()).problem == ""


def test_a_table_that_was_taken_away_is_asked_for_again() -> None:
    assert "de tafel ervoor" in parse("Meer tijd", Prefix("H", "ouder", "wens")).problem
    assert "nog geen tafels" in parse("Meer tijd", tables=()).problem


def test_a_kind_of_another_round_gives_way_to_the_first_of_this_one() -> None:
    assert parse("Meer tijd", Prefix("C", "ouder", "sterk_punt")).prefix.kind == "wens"


def test_the_only_role_need_not_be_typed() -> None:
    assert parse("B tekst", Prefix(), roles=ROLES[:1]).prefix == Prefix("B", "ouder", "wens")


def test_a_text_that_is_too_long_is_refused_with_its_length_and_kept() -> None:
    draft = parse("B o " + "a" * 312)
    assert draft.problem == "Te lang: 312 van 280 tekens. Maak er twee briefjes van."
    assert draft.text == "a" * 312
    assert parse("B o " + "a" * MAX_SLIP).problem == ""
    assert "meer briefjes" in parse("a" * 10_000).problem


def test_an_accent_without_a_letter_is_no_text() -> None:
    assert parse("B o: \u0301") == Draft(Prefix("B", "ouder", "idee"), "")
    assert parse("B o \u0301x") == Draft(Prefix("B", "ouder", "idee"), "x")


@given(st.one_of(st.text(), st.sampled_from(HOSTILE)))
def test_no_line_loses_its_text(line: str) -> None:
    draft = parse(line)
    words = clean_line(line).split()
    kept = draft.text.split()
    used = len(words) - len(kept)
    assert used <= 4
    assert kept == words[used:] or ":" in words[0] + words[min(used, len(words) - 1)]
    assert not draft.text or draft.text == clean_line(draft.text)


@given(
    st.sampled_from(TABLES),
    st.sampled_from(ROLES),
    st.sampled_from(KINDS),
    st.one_of(st.text(min_size=1), st.sampled_from(HOSTILE)).map(clean_line),
)
def test_behind_a_colon_every_text_comes_in_as_it_was_written(
    table: str, role: Role, kind: Kind, text: str
) -> None:
    prefix = Prefix(table, role.id, kind.id)
    typed = parse(f"{table} {role.key} {kind.key}: {text}", Prefix())
    assert (typed.prefix, typed.text) == (prefix, text)
    kept = parse(f": {text}", prefix)
    assert (kept.prefix, kept.text) == (prefix, text)


@pytest.mark.parametrize("line", NOTHING)
def test_nothing_typed_is_no_problem_and_no_text(line: str) -> None:
    assert parse(line) == Draft(LAST, "")


def test_tab_goes_round_the_kinds_and_the_roles() -> None:
    assert next_kind(LAST, KINDS) == Prefix("C", "leerkracht", "wens")
    assert next_kind(next_kind(LAST, KINDS), KINDS) == LAST
    assert next_kind(LAST, KINDS, -1) == Prefix("C", "leerkracht", "wens")
    assert next_role(LAST, ROLES) == Prefix("C", "ouder", "idee")
    assert next_role(Prefix(), ROLES) == Prefix("", "ouder", "")
    assert next_kind(LAST, ()) == Prefix("C", "leerkracht", "")


def test_a_paste_becomes_its_lines() -> None:
    pasted = "\r\neen \r\n\n  twee\tdrie\x1b[0m\n \u200b \n"
    assert split_paste(pasted) == ["", "een", "", "twee drie[0m"]
    assert split_paste(" \n ") == []


def test_what_will_be_stored_is_told_in_words() -> None:
    script = a_script()
    assert describe(parse("B o w Meer"), script) == "Tafel B · ouder · wens"
    assert describe(Draft(Prefix()), script) == "tafel? · rol? · soort?"
