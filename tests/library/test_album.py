"""A picture beside the content file: what becomes of it, and what is said when it is none."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from photos import GIF, HEIC, JPG, PNG, SORTS, SVG

from sessie.library import content_folder
from sessie.library.folder import read_folder, read_pictures
from sessie.library.script import Reading, read_script, read_script_text
from sessie.model import pictures
from sessie.model.pictures import MOST_BYTES, is_picture_name, picture_name, pictures_in
from sessie.model.script import Line

FRONT = "---\nsoort: draaiboek\nid: foto\ntitel: Foto\n---\n# Onderdeel: A (5 min)\n"


def reading_of(folder: Path, body: str, **files: bytes) -> Reading:
    """What is read of a draaiboek with these files beside it (`_` is a dot, `__` a slash)."""
    for name, data in files.items():
        path = folder / name.replace("__", "/").replace("_", ".")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
    path = folder / "draaiboek.md"
    path.write_text(FRONT + body, "utf-8")
    return read_script(path, {})


def lines_of(reading: Reading) -> tuple[Line, ...]:
    assert reading.script is not None
    item: Any = reading.script.items[0]
    lines: tuple[Line, ...] = item.lines
    return lines


@pytest.mark.parametrize("ending", SORTS)
def test_a_picture_of_every_sort_is_a_line_of_its_own(tmp_path: Path, ending: str) -> None:
    body = f"## Dia: Plein\nEerst dit.\n\n![Het nieuwe plein](plein.{ending})\nDan dat.\n"
    reading = reading_of(tmp_path, body, **{f"plein_{ending}": SORTS[ending]})
    assert reading.remarks == ()
    before, photo, after = lines_of(reading)
    assert (photo.kind, photo.text, photo.gap) == ("foto", "Het nieuwe plein", True)
    assert photo.picture == picture_name(SORTS[ending]) and photo.picture.endswith(f".{ending}")
    assert (before.text, after.text, before.picture) == ("Eerst dit.", "Dan dat.", "")
    assert reading.pictures == {photo.picture: tmp_path / f"plein.{ending}"}


def test_what_is_in_it_counts_and_not_what_it_is_called(tmp_path: Path) -> None:
    reading = reading_of(tmp_path, "## Dia: A\n![b](plein.png)\n", plein_png=JPG)
    assert reading.remarks == () and lines_of(reading)[0].picture == picture_name(JPG)
    assert picture_name(JPG).endswith(".jpg")


def test_a_break_has_pictures_too_and_a_slide_may_have_several(tmp_path: Path) -> None:
    body = "## Pauze: Koffie (5 min)\n![een](a.png)\n![twee](b.gif) ![drie](a.png)\n"
    reading = reading_of(tmp_path, body, a_png=PNG, b_gif=GIF)
    assert [line.text for line in lines_of(reading)] == ["een", "twee", "drie"]
    assert reading.script is not None
    assert pictures_in(reading.script) == (picture_name(PNG), picture_name(GIF))


@pytest.mark.parametrize(
    "written",
    ["foto's/het plein.png", "<foto's/het plein.png>", "foto's/het%20plein.png",
     "foto's\\het plein.png", "./foto's/het plein.png", 'foto%27s/het%20plein.png "titel"'],
)  # fmt: skip
def test_a_name_may_be_written_in_every_way(tmp_path: Path, written: str) -> None:
    (tmp_path / "foto's").mkdir()
    (tmp_path / "foto's" / "het plein.png").write_bytes(PNG)
    reading = reading_of(tmp_path, f"## Dia: A\n![Plein]({written})\n")
    assert reading.remarks == ()
    assert [line.picture for line in lines_of(reading)] == [picture_name(PNG)]


@pytest.mark.parametrize(
    ("address", "said"),
    [
        ("weg.jpg", 'de foto "weg.jpg" is er niet. Zet de foto in de map van het draaiboek'),
        ("", "hier staat niet welke foto het is"),
        ("../buiten.png", "staat niet in de map van het draaiboek"),
        ("map/../../buiten.png", "staat niet in de map van het draaiboek"),
        ("..%2fbuiten.png", "staat niet in de map van het draaiboek"),
        ("link.png", "staat niet in de map van het draaiboek"),
        ("https://example.org/a.png", "staat op internet, en dat is er in de zaal niet"),
        ("javascript:alert(1)", "is er niet"),
        ("data:image/png;base64,AAAA", "staat op internet"),
        ("telefoon.jpg", "is een foto van een telefoon (heic). Bewaar haar eerst als jpg"),
        ("teken.svg", "is geen foto die ik kan laten zien. Bewaar haar als jpg, png, webp of gif"),
        ("leeg.png", "is geen foto die ik kan laten zien"),
        ("groot.png", "is te groot: maak haar kleiner dan 10 MB"),
        ("map", "is er niet"),
    ],
)
def test_what_is_wrong_is_said_on_its_line_and_the_description_stays(
    tmp_path: Path, address: str, said: str
) -> None:
    (tmp_path / "buiten.png").write_bytes(PNG)
    home = tmp_path / "inhoud"
    (home / "map").mkdir(parents=True)
    (home / "link.png").symlink_to(tmp_path / "buiten.png")
    with (home / "groot.png").open("wb") as large:
        large.write(PNG)
        large.truncate(MOST_BYTES + 1)
    reading = reading_of(
        home,
        f"## Dia: A\nTekst.\n![Het plein]({address})\n",
        telefoon_jpg=HEIC,
        teken_svg=SVG,
        leeg_png=b"",
    )
    [remark] = reading.remarks
    assert (remark.line, remark.skipped) == (9, True) and said in remark.text
    assert str(tmp_path) not in remark.text
    _, photo = lines_of(reading)
    assert (photo.kind, photo.text, photo.picture) == ("foto", "Het plein", "")
    assert reading.pictures == {}


def test_a_picture_without_a_description_is_asked_for_one(tmp_path: Path) -> None:
    reading = reading_of(tmp_path, "## Dia: A\n![](plein.png)\n", plein_png=PNG)
    [remark] = reading.remarks
    assert not remark.skipped and "geen beschrijving" in remark.text
    assert [line.picture for line in lines_of(reading)] == [picture_name(PNG)]


def test_of_nothing_at_all_there_is_no_line(tmp_path: Path) -> None:
    reading = reading_of(tmp_path, "## Dia: A\nTekst.\n![](weg.png)\n")
    assert [line.text for line in lines_of(reading)] == ["Tekst."]
    assert len(reading.remarks) == 1


@pytest.mark.parametrize(
    ("body", "line", "said"),
    [
        ("![x](a.png)\n## Dia: A\nTekst.\n", 7, "hoort bij geen dia"),
        ("## Dia: A ![x](a.png)\nTekst.\n", 7, "op een eigen regel, onder de kop"),
        ("## Dia: A\nTekst.\n> ![x](a.png)\n", 9, "alleen op een dia of in een pauze"),
        ("## Ronde: A (5 min)\nVraag: B ![x](a.png)\nSoorten: wens\n", 8, "alleen op een dia"),
        ("## Dia: A\nTekst.\n# Verslag\n- in het kort\n- ![x](a.png)\n", 11, "alleen op een dia"),
    ],
)
def test_of_a_picture_where_none_can_stand_that_is_said(
    tmp_path: Path, body: str, line: int, said: str
) -> None:
    reading = reading_of(tmp_path, body, a_png=PNG)
    assert [one.line for one in reading.remarks if said in one.text] == [line]
    assert reading.script is None or pictures_in(reading.script) == ()


def test_a_text_without_a_folder_has_no_pictures() -> None:
    reading = read_script_text(f"{FRONT}## Dia: A\n![Plein](plein.png)\n", "x.md", {})
    assert "kan ik hier niet vinden" in reading.remarks[0].text


def test_code_that_looks_like_a_picture_stays_code(tmp_path: Path) -> None:
    reading = reading_of(tmp_path, "## Dia: A\nSchrijf `![x](y.png)` op.\n")
    assert reading.remarks == () and lines_of(reading)[0].text == "Schrijf ![x](y.png) op."


def test_the_pictures_of_a_draaiboek_are_found_in_the_content_folders(tmp_path: Path) -> None:
    (tmp_path / "draaiboeken").mkdir()
    body = "## Dia: A\n![een](a.png)\n![twee](b.gif)\n"
    reading = reading_of(tmp_path / "draaiboeken", body, a_png=PNG, b_gif=GIF)
    assert reading.script is not None
    folders = content_folder(), tmp_path
    assert read_folder(*folders).script("foto") == reading.script
    assert sorted(read_pictures(reading.script, *folders).values()) == sorted((PNG, GIF))
    (tmp_path / "draaiboeken" / "a.png").write_bytes(GIF)
    assert list(read_pictures(reading.script, *folders).values()) == [GIF], "it is another one now"


def test_only_names_that_are_made_of_bytes_are_names() -> None:
    assert is_picture_name(picture_name(PNG))
    for name in ("", "foto.png", "../foto-0123456789abcdef.png", "foto-0123456789abcdef.svg",
                 "foto-0123456789ABCDEF.png", "foto-0123456789abcdef.png\n", "x.json"):  # fmt: skip
        assert not is_picture_name(name)
    assert picture_name(SVG) == picture_name(b"") == picture_name(HEIC) == ""
    assert set(pictures.TYPES) == set(SORTS)
