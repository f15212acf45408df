"""A school may write the partnerships in words of its own; the slide then shows those."""

from __future__ import annotations

from pathlib import Path

from builders import a_phase, a_script, a_session, a_slide
from screens.tools import running

from sessie.library import content_folder
from sessie.library.partnerships import FILE_NAME, model_of, read_model
from sessie.partnerships import partnerships
from sessie.widgets.draw_pictures import model_lines

OWN = """\
---
soort: partnerschappen
titel: Onze woorden
bron: Basisschool De Proef
---

# Partnerschap: Samen leren
Label: Op school
Betekenis: Ouders en school leren van elkaar.
In gewone woorden: Wij leren van elkaar.
"""


def own_folder(path: Path, text: str) -> Path:
    """A content folder with this file in it."""
    path.mkdir()
    (path / FILE_NAME).write_text(text, "utf-8")
    return path


def test_the_last_folder_with_partnerships_counts(tmp_path: Path) -> None:
    own = own_folder(tmp_path / "eigen", OWN)
    model = model_of(content_folder(), own)
    assert [part.name for part in model.partnerships] == ["Samen leren"]
    assert model.source == "Basisschool De Proef"


def test_without_readable_partnerships_those_that_come_along_are_shown(tmp_path: Path) -> None:
    broken = own_folder(tmp_path / "kapot", "# Partnerschap: Samen\nLabel: Op school\n")
    for own in (broken, tmp_path, tmp_path / "weg"):
        assert model_of(content_folder(), own) == read_model()
    assert model_of() == read_model()


def test_the_slide_draws_the_words_of_the_school(tmp_path: Path) -> None:
    own = own_folder(tmp_path / "eigen", OWN)
    model = partnerships((content_folder(), own))
    drawn = "\n".join(line.plain for line in model_lines(model, 70, 20))
    assert "Samen leren" in drawn and "Wij leren van elkaar." in drawn
    assert "Basisschool De Proef" in drawn
    built_in = "\n".join(line.plain for line in model_lines(partnerships(()), 70, 20))
    assert "Samen leren" not in built_in


def test_a_long_name_stays_within_the_slide(tmp_path: Path) -> None:
    own = own_folder(tmp_path / "eigen", OWN.replace("Samen leren", "Samen leren " * 9))
    for room in (1, 4, 20, 40):
        assert all(line.cell_length <= 40 for line in model_lines(partnerships((own,)), 40, room))


async def test_the_room_sees_the_words_of_the_school(tmp_path: Path) -> None:
    own = own_folder(tmp_path / "eigen", OWN)
    slide = a_slide("d1", "Vijf soorten partnerschap", show="partnerschappen")
    session = a_session(a_script(a_phase("p1", 5, slide)))
    async with running(tmp_path, session, content=(content_folder(), own)) as evening:
        assert "Wij leren van elkaar." in evening.text
