"""Slips from one text file a table."""

from __future__ import annotations

import pytest
from builders import PARENT, TEACHER, a_phase, a_round, a_script
from hostile import HOSTILE
from hypothesis import given
from hypothesis import strategies as st

from sessie.exchange.problems import ImportProblem
from sessie.exchange.tables import TableFiles, read_table_files
from sessie.model.dutch import clean_line
from sessie.model.session import MAX_SLIP
from sessie.model.vocabulary import ROLES

SCRIPT = a_script()
TABLES = ("A", "B", "C")

GOOD = """Tafel B

# Tevreden
o: De school is altijd bereikbaar
- l: Ouders helpen graag mee

Ronde 2
o: Meer tijd voor gesprek
o i: Een koffie-ochtend
ouders: Meer tijd voor gesprek
o: Meer tijd voor gesprek
leerkracht idee: Samen lezen

Elke tafel één zin:
o: Wij willen hetzelfde
"""


def read(text: str, name: str = "tafel-b.txt") -> TableFiles:
    return read_table_files([(name, text)], SCRIPT, TABLES)


def problem(text: str, name: str = "tafel-b.txt") -> ImportProblem:
    found = read(text, name).problems
    assert len(found) == 1, found
    return found[0]


def test_a_file_gives_its_slips_in_order() -> None:
    result = read(GOOD)
    assert result.problems == ()
    assert [(s.table, s.round, s.role, s.kind, s.text) for s in result.slips] == [
        ("B", "r1", PARENT, "sterk_punt", "De school is altijd bereikbaar"),
        ("B", "r1", TEACHER, "sterk_punt", "Ouders helpen graag mee"),
        ("B", "r2", PARENT, "wens", "Meer tijd voor gesprek"),
        ("B", "r2", PARENT, "idee", "Een koffie-ochtend"),
        ("B", "r2", PARENT, "wens", "Meer tijd voor gesprek"),
        ("B", "r2", PARENT, "wens", "Meer tijd voor gesprek"),
        ("B", "r2", TEACHER, "idee", "Samen lezen"),
        ("B", "f1", PARENT, "eye_opener", "Wij willen hetzelfde"),
    ]
    assert {slip.id for slip in result.slips} == {""}


@pytest.mark.parametrize("end", ["\r\n", "\r", "\n"])
def test_a_file_from_any_editor_reads_the_same(end: str) -> None:
    assert read("\ufeff" + GOOD.replace("\n", end)) == read(GOOD)


@pytest.mark.parametrize(
    "name",
    ["tafel-b.txt", "B.txt", "b.txt", "Tafel B.txt", "/map/tafel_b.md", "C:\\map\\TAFEL B.TXT",
     "ouderavond tafel b.txt", "tafelb"],
)  # fmt: skip
def test_the_name_of_the_file_tells_the_table(name: str) -> None:
    result = read("# Wensen\no: Meer tijd", name)
    assert result.problems == ()
    assert [slip.table for slip in result.slips] == ["B"]


@pytest.mark.parametrize("first", ["Tafel A", "# tafel a", "TAFEL A:", "\n\n  Tafel  A  "])
def test_the_first_line_tells_the_table_when_the_name_does_not(first: str) -> None:
    result = read(f"{first}\n# Wensen\no: Meer tijd", "briefjes.txt")
    assert result.problems == ()
    assert [slip.table for slip in result.slips] == ["A"]


def test_a_name_and_a_first_line_that_differ_are_a_problem() -> None:
    found = problem("Tafel A\n# Wensen\no: Meer tijd", "tafel-b.txt")
    assert found.line == 1
    assert "maak die twee gelijk" in found.text


@pytest.mark.parametrize("name", ["briefjes.txt", "tafel.txt", "nu.txt", "Z.txt", "zaal b.txt"])
def test_a_file_without_a_table_asks_for_it(name: str) -> None:
    found = problem("# Wensen\no: Meer tijd", name)
    assert found == ImportProblem(
        name, 0, "Zet op de eerste regel van welke tafel dit is, bijvoorbeeld: Tafel B"
    )


def test_a_table_that_is_not_there_is_a_problem() -> None:
    assert problem("Tafel H\n# Wensen\no: Meer", "x.txt") == ImportProblem(
        "x.txt", 1, "Tafel H is er niet: kies uit A t/m C."
    )
    assert problem("# Wensen\no: Meer", "tafel-h.txt").line == 0


@pytest.mark.parametrize(
    "first", ["Tafel 2", "tafel nr 2", "Tafel nr. 2:", "# Tafelnummer 2", "**Tafel 2**"]
)
@pytest.mark.parametrize("name", ["tafelnr.txt", "briefjes.txt", "tafel-2.txt"])
def test_a_number_is_no_table_and_the_letters_are_told(first: str, name: str) -> None:
    assert problem(f"{first}\n# Wensen\no: Meer tijd", name) == ImportProblem(
        name, 1, "Tafel 2 is er niet: kies uit A t/m C."
    )


@pytest.mark.parametrize("name", ["tafel-2.txt", "Tafel 2.txt", "tafelnr2.txt", "avond tafel 2.md"])
def test_a_number_in_the_name_of_the_file_is_no_table_either(name: str) -> None:
    assert problem("# Wensen\no: Meer tijd", name) == ImportProblem(
        name, 0, "Tafel 2 is er niet: kies uit A t/m C."
    )
    assert read("Tafel B\n# Wensen\no: Meer tijd", name).problems == ()


def test_two_letters_behind_tafel_are_only_a_table_that_is_there() -> None:
    assert "Zet op de eerste regel" in problem("# Wensen\no: Meer tijd", "tafelnr.txt").text
    assert problem("# Wensen\no: Meer tijd", "tafelh.txt").text.startswith("Tafel H is er niet")


def test_columns_with_tabs_are_read_as_if_they_had_a_colon() -> None:
    result = read("# Wensen\no\tMeer tijd\nl\tOuders komen\no\ti\tSamen lezen")
    assert [(s.role, s.kind, s.text) for s in result.slips] == [
        (PARENT, "wens", "Meer tijd"), (TEACHER, "wens", "Ouders komen"),
        (PARENT, "idee", "Samen lezen"),
    ]  # fmt: skip


def test_a_second_table_in_one_file_is_a_problem() -> None:
    found = problem("Tafel B\n# Wensen\no: Meer\nTafel C\no: Meer")
    assert found.line == 4
    assert "eigen bestand" in found.text


@pytest.mark.parametrize(
    "heading",
    ["# Wensen", "#Wensen", "## wénsen", "Ronde 2", "ronde 2:", "# Ronde 2", "# 2", "Ronde: Wensen",
     "Ronde Wensen", "Wensen:", "WENSEN", "Ronde 2: Wensen", "# Ronde 2 - Wensen", "## 2. Wensen"],
)  # fmt: skip
def test_a_heading_names_its_round_by_number_or_title(heading: str) -> None:
    result = read(f"{heading}\no: Meer tijd")
    assert result.problems == ()
    assert [slip.round for slip in result.slips] == ["r2"]


def test_a_misspelled_heading_asks_what_was_meant() -> None:
    for heading in ("# Wesnen", "Wensn:", "Ronde: Wensne"):
        found = problem(f"{heading}\no: Meer tijd\nl: Ja")
        assert found.line == 1
        assert found.text.endswith("Bedoel je “Wensen”?")


@pytest.mark.parametrize("heading", ["# Voetbal", "Ronde 3", "Ronde 0", "Ronde", "# ", "# ###"])
def test_a_heading_that_is_like_no_round_lists_them(heading: str) -> None:
    found = problem(f"{heading}\no: Meer tijd")
    assert "“Tevreden”, “Wensen”, “Elke tafel één zin”" in found.text


def test_a_near_miss_that_could_be_two_rounds_asks_nothing() -> None:
    script = a_script(a_phase("p", 20, a_round("r1", "Wensen 1"), a_round("r2", "Wensen 2")))
    result = read_table_files([("B.txt", "# Wensen 3\no: Meer")], script, TABLES)
    assert [p.text for p in result.problems] == [
        "Ronde “Wensen 3” is er niet: kies uit “Wensen 1”, “Wensen 2”."
    ]


def test_rounds_with_the_same_title_are_told_apart_by_number() -> None:
    script = a_script(a_phase("p", 20, a_round("r1", "Praten"), a_round("r2", "Praten")))
    result = read_table_files([("B.txt", "# Praten\no: Meer")], script, TABLES)
    assert "schrijf het nummer" in result.problems[0].text
    result = read_table_files([("B.txt", "# Ronde 2: Praten\no: Meer")], script, TABLES)
    assert [slip.round for slip in result.slips] == ["r2"]


@pytest.mark.parametrize("title", ["Laatste ronde", "Ronde tafel", "5 partnerschappen", "Ronde 9"])
def test_a_title_may_hold_a_number_or_the_word_ronde(title: str) -> None:
    script = a_script(a_phase("p", 20, a_round("r1", "Wensen"), a_round("r2", title)))
    for heading in (f"# {title}", f"Ronde: {title}", f"{title}:", f"Ronde 2: {title}"):
        result = read_table_files([("B.txt", f"{heading}\no: Meer")], script, TABLES)
        assert [(slip.round, slip.text) for slip in result.slips] == [("r2", "Meer")], heading


def test_a_number_and_a_title_that_differ_are_a_problem() -> None:
    assert problem("Ronde 1: Wensen\no: Meer").text == (
        "Ronde 1 heet “Tevreden”: verbeter het nummer of de titel."
    )


def test_a_line_before_the_first_heading_is_told_once() -> None:
    found = problem("o: Meer tijd\no: Nog meer\n# Wensen\nl: Ja")
    assert found.line == 1
    assert "# Tevreden" in found.text


@pytest.mark.parametrize(
    "line", ["Meer tijd", "- Meer tijd", "x: Meer tijd", "om 19:30 beginnen", "U: ja", "b o: ja"]
)
def test_a_line_that_does_not_say_who_is_a_problem(line: str) -> None:
    found = problem(f"# Wensen\n{line}")
    assert found.line == 2
    assert "o: voor ouder, l: voor leerkracht" in found.text


@pytest.mark.parametrize(
    "mark", ["", "- ", "* ", "• ", "– ", "+ ", "1. ", "12) ", "a) ", "☐ ", "✓ ", "- [ ] ", "1️⃣ ",
             "•\t", "o\t", "A.\t", "\u00a0•\u00a0"]
)  # fmt: skip
@pytest.mark.parametrize("who", ["o", "O", "ouder", "Ouders", "o w", "ouder wens", "O Wensen"])
def test_a_role_goes_by_letter_or_name_with_or_without_a_bullet(mark: str, who: str) -> None:
    result = read(f"# Wensen\n{mark}{who}: Meer: veel meer:")
    assert result.problems == ()
    assert [(s.role, s.kind, s.text) for s in result.slips] == [
        (PARENT, "wens", "Meer: veel meer:")
    ]


def test_a_role_of_two_words_is_understood() -> None:
    script = a_script(roles=ROLES)
    lines = "# Wensen\npedagogisch medewerker: een\npedagogisch_medewerker i: twee\np: drie"
    result = read_table_files([("B.txt", lines)], script, TABLES)
    assert [(s.role, s.kind) for s in result.slips] == [
        ("pedagogisch_medewerker", "wens"),
        ("pedagogisch_medewerker", "idee"),
        ("pedagogisch_medewerker", "wens"),
    ]


def test_a_kind_of_another_round_is_a_problem() -> None:
    assert problem("# Wensen\no s: Fijn").text == (
        "Soort “s” hoort niet bij deze ronde: kies uit w = wens, i = idee."
    )


def test_a_role_without_text_and_a_text_that_is_too_long_are_problems() -> None:
    assert problem("# Wensen\no:").text == "Na “o:” staat nog geen tekst."
    assert problem("# Wensen\nOuders: ").text == "Na “Ouders:” staat nog geen tekst."
    assert problem("# Wensen\no: \u0301").text == "Na “o:” staat nog geen tekst."
    assert "Te lang: 281 van 280" in problem("# Wensen\no: " + "a" * (MAX_SLIP + 1)).text


def test_an_empty_file_is_no_problem() -> None:
    assert read("") == read("\n \n", "x.txt") == TableFiles()


def test_several_files_keep_their_order_and_their_problems() -> None:
    files = [("B.txt", "# Wensen\no: een"), ("A.txt", "# Wensen\nwat?\nl: twee")]
    result = read_table_files(files, SCRIPT, TABLES)
    assert [(slip.table, slip.text) for slip in result.slips] == [("B", "een"), ("A", "twee")]
    assert [(p.file, p.line) for p in result.problems] == [("A.txt", 2)]


@given(st.one_of(st.text(), st.sampled_from(HOSTILE)), st.text(max_size=20))
def test_any_text_gives_slips_or_problems_and_never_an_error(text: str, name: str) -> None:
    result = read_table_files([(name, text), ("B.txt", f"# Wensen\no: {text}")], SCRIPT, TABLES)
    for slip in result.slips:
        assert slip.text == clean_line(slip.text) != ""
        assert len(slip.text) <= MAX_SLIP
    assert all(p.text == clean_line(p.text) != "" for p in result.problems)


def test_a_dash_or_star_inside_a_text_stays() -> None:
    result = read("# Wensen\no: - Meer - veel * meer\n- o: 5 - 3")
    assert [slip.text for slip in result.slips] == ["- Meer - veel * meer", "5 - 3"]


@given(st.lists(st.text().map(clean_line).filter(bool).filter(lambda t: len(t) <= MAX_SLIP)))
def test_every_line_that_says_who_comes_in_as_it_was_written(texts: list[str]) -> None:
    result = read("# Wensen\n" + "\n".join(f"o: {text}" for text in texts))
    assert [slip.text for slip in result.slips] == texts
