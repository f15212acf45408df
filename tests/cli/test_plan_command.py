"""`sessie plan`: the plan of now, and each of its versions as it was kept."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from documents.test_plan import the_scan
from documents.test_versions import DAY, with_version
from trajects import a_meeting, finished

from cli.test_form_command import sessie
from sessie.documents.forms import version_in_form
from sessie.model.traject import Traject
from sessie.rules.traject import add_version, empty_version, set_own
from sessie.store.archive import FILE, Archive
from sessie.store.bundle import bring_in, pack

ID, NAME = "de-proef-voorbeeld", "De Proef (voorbeeld)"
SCAN = the_scan()


def versioned(traject: Traject) -> Traject:
    """An old version without a text, one that was discussed, one that was vastgesteld, and words
    that came after it."""
    traject = add_version(traject, "concept", "2026-11-24", "eerste versie")
    traject = with_version(traject, [SCAN], "besproken", "met de directeur")
    traject = with_version(set_own(traject, "visie", "Samen."), [SCAN], note="in de MR")
    return set_own(traject, "visie", "Heel anders.")


@pytest.fixture
def data(tmp_path: Path) -> Path:
    archive = Archive(tmp_path / "map")
    archive.create(SCAN).close()
    archive.trajects.change(ID, versioned)
    return archive.folder


def plan(data: Path, *words: str) -> str:
    done = sessie("plan", ID, "--uit", "-", *words, data=data)
    assert done.exit_code == 0, done.output
    return done.stdout


def test_a_version_is_what_was_kept_whatever_the_plan_became(data: Path) -> None:
    text = plan(data, "--versie", "3")
    assert "Samen." in text and "Heel anders." not in text
    assert "Vastgesteld, versie 3 van 15 december 2026." in text
    assert plan(data, "--versie", "vastgesteld") == text
    assert "met de directeur" in plan(data, "--versie", "2") != text
    kept = Archive(data).trajects.get(ID).version(3)
    assert kept is not None
    assert plan(data, "--versie", "3", "--vorm", "html").encode() == version_in_form(kept, "html")


def test_the_plan_of_now_says_that_it_is_a_concept_in_the_paper_and_beside_it(data: Path) -> None:
    done = sessie("plan", ID, "--uit", "-", data=data)
    assert "Concept, niet vastgesteld. Dit is anders dan in versie 3" in done.stdout
    assert "Heel anders." in done.stdout
    assert done.stderr == (
        "Dit is een concept: het is anders dan versie 3 (vastgesteld op 15 december 2026). "
        "Die krijg je met --versie 3.\n"
    )
    assert plan(data, "--versie", "concept") == done.stdout


def test_a_version_gets_a_file_of_its_own(data: Path) -> None:
    done = sessie("plan", ID, "--versie", "3", "--vorm", "docx", data=data)
    path = Path(done.stdout.strip())
    assert path.name == f"plan-{ID}-versie-3.docx" and path.read_bytes().startswith(b"PK")


def test_the_versions_are_told_with_what_changed(data: Path) -> None:
    done = sessie("plan", ID, "--versies", data=data)
    assert done.stdout.splitlines() == [
        "1  concept  24 november 2026  eerste versie  zonder tekst",
        "2  besproken  15 december 2026  met de directeur",
        "3  vastgesteld  15 december 2026  in de MR  hiermee werkt het team",
    ]


@pytest.mark.parametrize(
    ("asked", "code", "sentence"),
    [
        ("9", 1, "Er is geen versie 9: er zijn 1, 2 en 3.\n"),
        (
            "3 --vorm ics",
            2,
            "Een agenda is van nu: laat --versie weg, of kies een andere --vorm.\n",
        ),
        ("nieuwste", 2, "Bij --versie hoort een nummer, of concept of vastgesteld.\n"),
        ("1", 1, "Van versie 1 (concept, 24 november 2026) is de tekst niet bewaard: een eerdere"),
    ],
)
def test_what_is_not_there_is_refused_in_one_sentence(
    data: Path, asked: str, code: int, sentence: str, tmp_path: Path
) -> None:
    out = tmp_path / "plan.md"
    done = sessie("plan", ID, "--versie", *asked.split(), "--uit", out, data=data)
    assert (done.exit_code, done.stdout) == (code, "") and not out.exists()
    assert done.stderr.startswith(sentence) and done.stderr.count("\n") == 1


def test_a_version_cannot_be_written_in(data: Path) -> None:
    done = sessie("plan", ID, "--versie", "3", "--bewerk", data=data)
    assert (done.exit_code, done.stdout) == (2, "")
    assert done.stderr.startswith("Een versie blijft zoals zij is")


def test_versions_go_along_in_a_zip_and_stay_when_the_school_gets_another_name(
    data: Path, tmp_path: Path
) -> None:
    archive, other = Archive(data), Archive(tmp_path / "elders")
    text = plan(data, "--versie", "3")
    archive.trajects.change(ID, lambda t: t.with_(name="De Nieuwe School"))
    assert plan(data, "--versie", "3") == text
    path = tmp_path / "school.zip"
    path.write_bytes(pack(archive, ID))
    other.prepare()
    made = bring_in(other, path).id
    assert made == "de-nieuwe-school"
    assert other.trajects.get(made).versions == archive.trajects.get(ID).versions
    again = sessie("plan", made, "--versie", "3", "--uit", "-", data=other.folder)
    assert again.stdout == text


def test_clearing_up_and_wiping_leave_a_version_and_name_it(data: Path) -> None:
    text = plan(data, "--versie", "3")
    later = finished(a_meeting("later", "ouderavond", "2027-11-09"))
    later = later.with_(evening=replace(later.evening, school=NAME))
    Archive(data).create(later, ID).close()
    done = sessie("opruimen", "scan", "--ja", data=data)
    said = "Versies 2 en 3 van het plan houden wat er toen in stond"
    assert done.exit_code == 0 and said in done.stderr
    assert "van het plan" not in sessie("wis", "later", "--ja", data=data).stderr
    assert said in sessie("wis", "scan", "--ja", data=data).stderr
    assert plan(data, "--versie", "3") == text
    Archive(data).trajects.change(ID, lambda t: empty_version(t, 3, "2027-12-01"))
    done = sessie("plan", ID, "--versie", "3", data=data)
    assert done.stderr == (
        "Van versie 3 (vastgesteld, 15 december 2026) is de tekst op 1 december 2027 weggehaald.\n"
    )


def test_of_a_damaged_traject_no_version_is_made_and_the_file_is_named(data: Path) -> None:
    for path in (data / ID).glob(f"{FILE}*"):
        path.write_bytes(path.read_bytes()[:-40])
    done = sessie("plan", ID, "--versie", "3", "--uit", "-", data=data)
    assert (done.exit_code, done.stdout) == (1, "")
    assert f"Het bestand {FILE} van dit traject is beschadigd" in done.stderr


def test_a_file_that_is_no_session_is_named(data: Path) -> None:
    (data / ID / "traject (1).json").write_bytes((data / ID / FILE).read_bytes())
    done = sessie("plan", ID, "--versie", "3", "--uit", "-", data=data)
    assert done.exit_code == 0 and "traject (1): " in done.stderr
    assert "Vastgesteld, versie 3" in done.stdout
    assert DAY in Archive(data).trajects.get(ID).versions[2].date
