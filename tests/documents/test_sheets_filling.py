"""Filling in sheets: in a browser, where nothing is kept; and the command that makes the sheets."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from click.testing import CliRunner
from sheet_tools import ROLES, Reader, a_round, built_in, files, gesprekstool

from sessie.cli.commands import cli
from sessie.documents.blocks import Sheet, Tally
from sessie.documents.html import sheets_html
from sessie.documents.sheets import find_sheets, from_script, from_set, sheet_sets
from sessie.model.script import Phase, Script
from sessie.model.sheets import Blanks, Choice, Room

SCRIPTS, CONTENT = built_in()


def sheet(name: str) -> Sheet:
    """A sheet of the gesprekstool."""
    return next(one for one in from_set(gesprekstool()) if name in one.stem)


def fields(*sheets: Sheet) -> list[str]:
    """The tags of everything that can be filled in."""
    return [tag for tag in Reader(sheets_html("x", sheets)).tags if tag in ("input", "textarea")]


def test_every_line_of_the_gesprekstool_can_be_written_on() -> None:
    for one in from_set(gesprekstool()):
        short = sum(len(block.labels) for block in one.blocks if isinstance(block, Blanks))
        boxes = sum(len(block.options) for block in one.blocks if isinstance(block, Choice))
        assert fields(one).count("input") == short + boxes
        assert sheets_html("x", [one]).count('type="checkbox"') == boxes
        if any(isinstance(block, Room) for block in one.blocks):
            assert "textarea" in fields(one)


@pytest.mark.parametrize(("name", "answers"), [("werkblad-2", 3), ("placemat", 10)])
def test_every_question_has_room_that_is_named_after_it(name: str, answers: int) -> None:
    page = sheets_html("x", [sheet(name)])
    assert fields(sheet(name)).count("textarea") == answers
    for part in gesprekstool().questions[1].parts:
        assert f'aria-label="{part.text}"' in page


def evening(*, who_when: bool = False) -> list[Sheet]:
    item = a_round(kinds=("wens",), joint=True, score=(1, 5), who_when=who_when)
    script = Script("avond", "Een avond", (Phase("f", "Deel", 9, (item,)),), roles=ROLES,
                    tables=(2, 3))  # fmt: skip
    return list(from_script(script, {}))


def test_slips_marks_joint_answers_and_counts_can_be_filled_in() -> None:
    one = next(one for one in evening() if "vragenblad" in one.stem)
    page = sheets_html("x", [one])
    # Five marks; on each of 28 rows two letters and a slip; the table, and the answer together.
    assert fields(one).count("input") == 5 + 28 * 2 + 1
    assert fields(one).count("textarea") == 28 + 1
    assert 'aria-label="Samen vinden we"' in page
    for words in ('aria-label="ouder"', 'aria-label="Tafel"', 'maxlength="165"'):
        assert words in page
    who = next(one for one in evening(who_when=True) if "vragenblad" in one.stem)
    assert fields(who).count("textarea") == 28 * 3 + 1
    tally = evening()[-1]
    assert any(isinstance(block, Tally) for block in tally.blocks)
    assert fields(tally) == ["input"] * (3 + 1) * 2


def test_with_many_letters_a_letter_is_typed() -> None:
    roles = tuple(replace(ROLES[0], id=key, name=f"rol {key}", key=key) for key in "abcde")
    script = Script("avond", "Een avond", (Phase("f", "Deel", 9, (a_round(),)),), roles=roles,
                    tables=(1, 1))  # fmt: skip
    assert sheets_html("x", from_script(script, {})).count('aria-label="Letter"') == 28


def test_nothing_is_sent_or_kept_and_every_field_has_a_name_for_who_does_not_see_it() -> None:
    for name, _ in sheet_sets(SCRIPTS, CONTENT):
        sheets = find_sheets(name, SCRIPTS, CONTENT)[2]
        page = sheets_html(name, sheets)
        shown = Reader(page)
        every = fields(*sheets)
        assert not {"form", "button", "script"} & set(shown.tags)
        # A browser remembers what was typed by the name of its field.
        assert {value for name, value in shown.attributes if name == "name"} == {"viewport"}
        assert shown.attributes.count(("autocomplete", "off")) == len(every)
        assert shown.attributes.count(("spellcheck", "false")) == sum(not s.bare for s in sheets)
        named = sum(attribute == "aria-label" for attribute, _ in shown.attributes)
        assert named + shown.tags.count("label") >= len(every) + len(sheets)


def test_the_command_writes_the_sheets_and_says_where(tmp_path: Path) -> None:
    command = ["--map", str(tmp_path / "data"), "bladen", "gesprekstool",
               "--uit", str(tmp_path / "uit")]  # fmt: skip
    first, second = (CliRunner().invoke(cli, command) for _ in range(2))
    assert (first.exit_code, second.exit_code) == (0, 0)
    folder = tmp_path / "uit" / "bladen-gesprekstool"
    assert first.output == f"{folder}\n" and second.output == f"{folder}-2\n"
    assert "alles.html" in files(folder)
    assert files(tmp_path) == ["uit"]


def test_the_command_takes_own_sheets_and_tells_what_is_wrong_in_them(tmp_path: Path) -> None:
    folder = tmp_path / "inhoud" / "bladen" / "eigen"
    folder.mkdir(parents=True)
    (folder / "blad.md").write_text("---\ntitel: Van ons\n---\n[vragen]\nTekst\n")
    options = ["--map", str(tmp_path / "data"), "--inhoud", str(tmp_path / "inhoud")]
    command = [*options, "bladen", "eigen", "--uit", str(tmp_path)]
    done = CliRunner().invoke(cli, command)
    assert done.exit_code == 0
    assert "blad.md, regel 4: ik vind geen vragen." in done.stderr
    assert (tmp_path / "bladen-eigen" / "1-blad.md").read_text() == "# Van ons\n\nTekst\n"
    unknown = CliRunner().invoke(cli, [*options, "bladen", "weg", "--uit", str(tmp_path)])
    assert unknown.exit_code == 1
    assert "kies uit: gesprekstool, eigen, " in unknown.stderr
