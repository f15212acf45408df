"""A document that does not fit the structure is not read, and every line that is wrong is said."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from builders import a_session
from click.testing import CliRunner, Result
from evenings import DATA
from hypothesis import given, settings
from hypothesis import strategies as st

from sessie.cli.commands import cli
from sessie.exchange.incoming import add_files, is_evening, read_evening
from sessie.exchange.problems import BadFile
from sessie.exchange.stip import read_stip
from sessie.library.script import read_script

SEED = DATA / "stip_op_de_horizon.md"
TOP = "# Titel\n## Naam\n"
ASKED = TOP + "### 1. Een?\n"


def problems(text: str) -> list[tuple[int, str]]:
    """Line and text of every problem."""
    with pytest.raises(BadFile) as caught:
        read_stip(text, "stip.md", lambda _: None)
    assert {problem.file for problem in caught.value.problems} == {"stip.md"}
    return [(problem.line, problem.text) for problem in caught.value.problems]


@pytest.mark.parametrize(
    ("text", "line", "what"),
    [
        ("", 0, "Begin het document met een titel"),
        ("# Titel\n", 0, "Begin het document met een titel"),
        ("\n\ntekst\n", 3, "Begin het document met een titel"),
        ("# Titel\n\nde stip\n", 3, "Begin het document met een titel"),
        ("## Naam\n# Titel\n### 1. Een?\n", 1, "Begin het document met een titel"),
        ("- een\n- twee\n", 1, "Begin het document met een titel"),
        (TOP, 0, "Er staat geen vraag in"),
        (TOP + "een\n\ntwee\n### 1. Een?\n", 5, "De stip staat er al"),
        (TOP + "### Een?\n", 3, "Hier hoort vraag 1"),
        (TOP + "### 2. Een?\n", 3, "Hier hoort vraag 1"),
        (ASKED + "### 1. Twee?\n", 4, "Hier hoort vraag 2"),
        (TOP + "- punt\n### 1. Een?\n", 3, "Zet hierboven eerst een vraag"),
        (TOP + "#### Kop\n### 1. Een?\n", 3, "Zet hierboven eerst een vraag"),
        (ASKED + "los\n", 4, "Losse tekst hoort hier niet"),
        (ASKED + "#### Kop\n", 4, "Onder “Kop” staat geen punt"),
        (ASKED + "#### Kop\n#### Kop\n- punt\n", 4, "Onder “Kop” staat geen punt"),
        (ASKED + "##### Kop\n", 4, "Kopjes gaan tot vier hekjes"),
        (ASKED + "# Titel\n", 4, "De titel en de naam staan er al"),
        (ASKED + "## Naam\n", 4, "De titel en de naam staan er al"),
        (ASKED + "## Bijlage\n", 4, "Een bijlage kan ik niet inlezen"),
        (ASKED + "1. punt\n", 4, "Een genummerde lijst"),
        (ASKED + "> punt\n", 4, "Een citaat"),
        (ASKED + "- a\n  - b\n", 5, "Een lijst binnen een punt"),
        (ASKED + "- a\n\n  b\n", 6, "Dit punt heeft meer alinea's"),
        (ASKED + "-\n", 4, "Hier staat geen tekst"),
        (ASKED + "- \u202e\n", 4, "Hier staat geen tekst"),
        (ASKED + "- # a\n", 4, "Een ingesprongen of apart blok"),
        (ASKED + "####\n", 4, "Hier staat geen tekst"),
        (ASKED + "\n    code\n", 5, "Een ingesprongen of apart blok"),
        (ASKED + "```\ncode\n```\n", 4, "Een ingesprongen of apart blok"),
        (ASKED + "- a\n\n---\n", 6, "Een streep"),
        (ASKED + "<b>vet</b>\n", 4, "Hier staat opmaak"),
        (ASKED + "<div>\n", 4, "HTML kan ik niet lezen"),
        (ASKED + "- **vet**\n", 4, "Hier staat opmaak"),
        (ASKED + "- `code`\n", 4, "Hier staat opmaak"),
        (ASKED + "- [a](b)\n", 4, "Hier staat opmaak"),
        (ASKED + "- ![a](b)\n", 4, "Hier staat opmaak"),
        (ASKED + "#### *Kop*\n- a\n", 4, "Hier staat opmaak"),
        (ASKED + "*Wel besproken.*\n", 4, "Hier staat opmaak"),
        (ASKED + "[a]: b\n", 4, "Losse tekst hoort hier niet"),
        (ASKED + f"- {'a' * 281}\n", 4, "Te lang: 281 van 280 tekens"),
        (f"# {'a' * 281}\n## b\n### 1. c\n", 1, "Te lang: 281 van 280 tekens"),
        (ASKED + "*Niet besproken.*\n- a\n", 5, "Hierboven staat “niet besproken”"),
        (ASKED + "- a\n\n*Niet besproken.*\n", 6, "Bij deze vraag staan punten"),
        ("a" * 200_001, 0, "Dit document is te lang"),
    ],
)
def test_what_does_not_fit_is_said_with_its_line(text: str, line: int, what: str) -> None:
    found = problems(text)
    assert any(at == line and said.startswith(what) for at, said in found), found
    assert all(said.endswith(".") or "bijvoorbeeld" in said or ": ###" in said
               for _, said in found)  # fmt: skip


def test_every_mistake_is_said_at_once_in_order_of_lines() -> None:
    found = problems(ASKED + "- **a**\n\nlos\n\n### 3. Drie?\n- a\n")
    assert [line for line, _ in found] == [4, 6, 8]


def test_a_document_without_title_is_not_complained_about_line_by_line() -> None:
    assert [line for line, _ in problems("### 1. Een?\n- a\n- b\n")] == [1]


def test_a_byte_order_mark_is_no_problem() -> None:
    session = read_stip("\ufeff" + ASKED + "- a\n", "stip.md", lambda _: None)
    assert session.script.title == "Titel"


@settings(deadline=None)
@given(st.text(alphabet="#-*>` \n\t1.ab[]()<>&\\_=|", max_size=80))
def test_any_text_is_a_session_or_a_list_of_problems(text: str) -> None:
    for start in ("", ASKED):
        try:
            read_stip(start + text, "stip.md", lambda _: None)
        except BadFile as bad:
            assert bad.problems


# As a file


@pytest.mark.parametrize(
    ("name", "whole"),
    [("stip.md", True), ("Stip.MD", True), ("avond.json", True), ("tafel-b.md", False),
     ("Tafel C.md", False), ("b.md", False), ("tafel-b.txt", False)],
)  # fmt: skip
def test_a_markdown_file_is_an_evening_unless_it_is_named_after_a_table(
    name: str, whole: bool
) -> None:
    assert is_evening(Path("map", name)) is whole


STIP = "# Regio West\n\n## Stip op de horizon\n\n### 1. Wat is er al?\n\n- Een taalcaf\u00e9\n"
OF_TABLE = "Tafel B\n\nWensen\no: Meer tijd\n"


@pytest.mark.parametrize("name", ["A.md", "ab.md", "tafel-b.md", "stip.md"])
@pytest.mark.parametrize(
    ("text", "whole"),
    [(STIP, True), ("\ufeff" + STIP, True), (OF_TABLE, False), ("# Tafel B\n\n## Wensen\n", False)],
    ids=["stip", "stip met merk", "tafel", "tafel met hekje"],
)
def test_what_stands_in_a_markdown_file_decides_and_not_its_name(
    tmp_path: Path, name: str, text: str, whole: bool
) -> None:
    path = tmp_path / name
    path.write_text(text, "utf-8")
    assert is_evening(path) is whole


@pytest.mark.parametrize(("name", "whole"), [("b.md", False), ("stip.md", True)])
def test_where_the_text_can_be_either_the_name_decides(
    tmp_path: Path, name: str, whole: bool
) -> None:
    path = tmp_path / name
    path.write_text("### Wensen\n- o: Meer tijd\n", "utf-8")
    assert is_evening(path) is whole


def test_a_stip_with_a_short_name_becomes_a_session(tmp_path: Path) -> None:
    path = tmp_path / "A.md"
    path.write_text(STIP, "utf-8")
    made = sessie("importeer", path, data=tmp_path / "map")
    assert (made.exit_code, made.stdout) == (0, "stip-op-de-horizon\n"), made.output


@pytest.mark.parametrize("name", ["a.json", "stip.md", "tafel-b.txt"])
def test_what_is_no_ordinary_file_is_refused_and_not_waited_for(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    os.mkfifo(path)
    with pytest.raises(BadFile, match=f"{name}: Dit is geen gewoon bestand") as bad:
        add_files(a_session(), [path])
    assert len(bad.value.problems) == 1


def test_a_device_without_end_is_refused_too() -> None:
    with pytest.raises(BadFile, match="geen gewoon bestand"):
        add_files(a_session(), [Path("/dev/zero")])


def test_the_text_of_content_is_not_read_from_a_pipe(tmp_path: Path) -> None:
    path = tmp_path / "avond.md"
    os.mkfifo(path)
    remarks = read_script(path).remarks
    assert [remark.text for remark in remarks] == [
        "dit is geen gewoon bestand. Bewaar het eerst als bestand."
    ]


def test_a_file_that_is_no_text_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "stip.md"
    path.write_bytes(b"# Titel\n## N\x00\n")
    with pytest.raises(BadFile, match=r"stip\.md, regel 2: .*UTF-8"):
        read_evening(path, lambda _: None)


def test_a_stip_is_not_added_to_an_evening_with_other_rounds() -> None:
    session = a_session()
    with pytest.raises(BadFile, match="Het onderdeel “Wat is er al\\?” is er niet in deze sessie"):
        add_files(session, [SEED])


def test_points_are_added_to_a_session_with_the_same_questions() -> None:
    session = read_evening(SEED, lambda _: None)
    bare = session.with_(contributions={}, themes={})
    filled, said = add_files(bare, [SEED])
    assert said == "28 briefjes"
    assert filled == session
    assert add_files(filled, [SEED])[0] == session


def sessie(*words: str | Path, data: Path) -> Result:
    return CliRunner().invoke(cli, ["--map", str(data), *map(str, words)])


def test_the_command_makes_a_session_of_it_and_writes_it_again(tmp_path: Path) -> None:
    made = sessie("importeer", SEED, data=tmp_path)
    assert (made.exit_code, made.stdout) == (0, "stip-op-de-horizon\n"), made.output
    out = tmp_path / "weer.md"
    assert sessie("verslag", "stip-op-de-horizon", "--uit", out, data=tmp_path).exit_code == 0
    kept = [[line for line in text.splitlines() if line.strip()]
            for text in (SEED.read_text("utf-8"), out.read_text("utf-8"))]  # fmt: skip
    assert kept[0] == kept[1]


def test_the_command_refuses_in_one_line_and_makes_nothing(tmp_path: Path) -> None:
    path = tmp_path / "stip.md"
    path.write_text(ASKED + "los\n", "utf-8")
    refused = sessie("importeer", path, data=tmp_path / "map")
    assert refused.exit_code == 1 and refused.stdout == ""
    assert refused.stderr.startswith("stip.md, regel 4: Losse tekst hoort hier niet")
    assert sessie("lijst", data=tmp_path / "map").stdout == ""
