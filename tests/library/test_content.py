"""The content that comes with the program."""

from __future__ import annotations

import subprocess
import sys

from sessie.library import content_folder, from_checkout
from sessie.library.folder import check, read_folder
from sessie.library.partnerships import read_model, read_partnerships
from sessie.model.script import Feedback, Round, Slide


def test_the_parents_evening_takes_two_hours_and_has_its_items() -> None:
    script = read_folder(content_folder()).script("ouderavond-wensen-verwachtingen")
    assert script is not None
    assert script.minutes == sum(phase.minutes for phase in script.phases) == 120
    assert [phase.minutes for phase in script.phases] == [5, 15, 5, 50, 12, 18, 8, 7]
    assert [(r.id, r.title, r.minutes) for r in script.rounds] == [
        ("r1", "Tevreden", 10),
        ("r2", "Wensen", 15),
        ("r3", "Verwachtingen", 15),
        ("r4", "Tips en ideeën", 10),
    ]
    for item in script.collecting:
        assert [language for language, _ in item.translations] == ["en", "tr", "uk", "ar", "pl"]
    others = [item for item in script.items if not isinstance(item, Slide | Round)]
    assert [item.id for item in others] == ["pauze", "terugkoppeling", "stippen", "acties"]
    feedback = script.item("terugkoppeling")
    assert isinstance(feedback, Feedback) and feedback.kinds == ("eye_opener",)
    assert {slide.show for slide in script.items if isinstance(slide, Slide)} == {
        "",
        "partnerschappen",
        "overlap",
        "eye-openers",
        "tips en ideeën",
        "sterke punten",
    }
    assert (script.tables, script.per_table) == ((5, 8), (6, 9))


def test_the_content_that_comes_along_gives_no_remarks() -> None:
    assert check() == []
    assert read_folder(content_folder()).scripts


def test_the_content_is_found_in_a_checkout() -> None:
    root = from_checkout()
    assert root is not None
    assert content_folder() == root / "content"


def test_the_library_is_imported_without_the_markdown_reader() -> None:
    code = (
        "import sys, sessie.library.folder, sessie.library.own, sessie.library.held\n"
        "sys.exit('markdown_it' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_there_are_five_partnerships_under_three_labels() -> None:
    found = read_partnerships()
    assert [(p.id, p.label) for p in found] == [
        ("maatschappelijk", "Actief burgerschap"),
        ("pedagogisch", "Onderwijskundig partnerschap"),
        ("didactisch", "Onderwijskundig partnerschap"),
        ("formeel", "Ouderparticipatie"),
        ("informeel", "Ouderparticipatie"),
    ]
    assert all(p.definition and 0 < len(p.words) <= 60 and p.example for p in found)
    assert "Actief Ouderschap" in read_model().source
