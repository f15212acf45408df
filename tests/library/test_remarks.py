"""Every mistake that a trainer can make is told with its line and with what to write."""

from __future__ import annotations

from pathlib import Path

import pytest
from content_mistakes import ALL, CASES, GOOD, SCRIPTS, changed

from sessie.library.folder import check
from sessie.library.remarks import Remark
from sessie.library.script import Reading, read_script_text


def read(text: str) -> Reading:
    return read_script_text(text, "avond.md", {"gremium": ("groep", "raad")})


def test_a_good_file_gives_no_remarks() -> None:
    reading = read(GOOD)
    assert reading.remarks == ()
    assert reading.script is not None
    assert [item.id for item in reading.script.items] == ["dia-1", "r1"]


MORE_THAN_ONE = {"an empty part", "two dashes"}
OTHER = GOOD.replace("id: avond", "id: ander")
"""A folder with nothing but a mistake would be told to be empty."""


@pytest.mark.parametrize("name", ALL)
def test_a_mistake_gives_one_remark_on_its_line_and_causes_no_other(
    name: str, tmp_path: Path
) -> None:
    files, file, (line, skipped, words) = ALL[name]
    for place, content in ({"draaiboeken/zz.md": OTHER} | files).items():
        path = tmp_path / place
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
    remarks = check([tmp_path])
    about = [remark for remark in remarks if words in remark.text]
    assert [(r.file, r.line, r.skipped) for r in about] == [(file, line, skipped)]
    assert name in MORE_THAN_ONE or remarks == about


@pytest.mark.parametrize(
    "name", [n for n in SCRIPTS if n not in ("no title", "an empty title") and "round" not in n]
)
def test_the_rest_of_the_file_still_opens(name: str) -> None:
    script = read(SCRIPTS[name][0]).script
    assert script is not None
    assert script.title == "Avond: praten"
    assert script.items


def test_a_draaiboek_without_a_title_cannot_be_shown() -> None:
    assert read(CASES["no title"][0]).script is None


def test_a_draaiboek_without_items_says_so() -> None:
    reading = read("---\ntitel: Leeg\n---\n")
    assert reading.script is None
    assert [remark.line for remark in reading.remarks] == [0]


def test_a_remark_names_file_and_line() -> None:
    remark = read(CASES["no minutes on a part"][0]).remarks[0]
    assert str(remark).startswith('avond.md, regel 9: bij "Welkom" staat geen tijd.')
    assert str(Remark("avond.md", 0, "dit is een pdf.")) == "avond.md: dit is een pdf."


def test_teams_may_get_long_sentences_and_hard_words() -> None:
    team = GOOD.replace("ouder, leerkracht", "leerkracht, directie")
    long = team.replace("Fijn dat u er bent.", "Wij en zij en jij en ik en het gremium en nog wie.")
    assert read(long).remarks == ()


def test_a_line_to_the_room_is_not_taken_for_a_note() -> None:
    for line in ("Vertel uw idee aan tafel.", "Vraag het gerust aan uw buur.", "Praat met elkaar."):
        assert read(changed(12, line)).remarks == ()
