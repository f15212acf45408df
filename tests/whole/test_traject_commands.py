"""`sessie lijst`, `sessie bewaar` and `sessie importeer` for whole trajecten."""

from __future__ import annotations

import shutil
import sys
import zipfile
from pathlib import Path

import pytest
from trajects import a_meeting, finished, next_meeting

from sessie.model.traject import SETTLED
from sessie.rules.agreements import agreements
from sessie.rules.traject import add_version
from sessie.store.archive import Archive
from whole.commands import refused, said, sessie
from whole.terminal import Terminal

ID = "basisschool-de-proef"
EVENING = finished(a_meeting("avond", "ouderavond", "2026-11-10", "Tolken"))


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """A traject with an evening and a meeting that was prepared."""
    archive = Archive(tmp_path / "map")
    archive.create(EVENING).close()
    archive.create(next_meeting("team", "2027-01-12", EVENING)).close()
    archive.trajects.change(ID, lambda t: add_version(t, SETTLED, "2026-12-10"))
    return archive.folder


def test_piped_the_list_has_a_line_for_each_session_with_its_traject_and_state(
    data: Path,
) -> None:
    lines = [line.split("\t") for line in said("lijst", data=data).splitlines()]
    assert {(line[0], line[3], line[4]) for line in lines} == {
        ("avond", ID, "gedaan"), ("team", ID, "klaargezet"),
    }  # fmt: skip


def test_in_a_terminal_the_sessions_stand_with_their_traject(data: Path) -> None:
    Archive(data).trajects.new("De Brug", "Veldermeer")
    with Terminal("lijst", data=data) as listing:
        assert listing.wait_end() == 0
        text = " ".join(listing.text.split())
    assert "Basisschool De Proef, Proefstad · nu: Partnerschapsteam" in text
    assert f"traject {ID} · plan: vastgesteld avond: Ouderavond · 10 november 2026 · gedaan" in text
    assert "team: Partnerschapsteam · 12 januari 2027 · klaargezet" in text
    assert "De Brug, Veldermeer · nu: Voorgesprek" in text


def test_a_traject_goes_to_another_laptop_in_one_zip(tmp_path: Path, data: Path) -> None:
    path, other = tmp_path / "proef.zip", tmp_path / "elders"
    assert said("bewaar", "basisschool", "--uit", path, data=data) == f"{path}\n"
    assert path.stat().st_mode & 0o077 == 0
    ran = sessie("importeer", path, data=other)
    assert (ran.code, ran.stdout) == (0, f"{ID}\n")
    assert "2 sessies" in ran.stderr
    assert Archive(other).trajects.sessions_of(ID) == Archive(data).trajects.sessions_of(ID)
    assert Archive(other).trajects.get(ID) == Archive(data).trajects.get(ID)


def test_the_folder_itself_can_be_read_in_and_taken_names_become_others(
    tmp_path: Path, data: Path
) -> None:
    copy = tmp_path / "kopie"
    shutil.copytree(data / ID, copy)
    ran = sessie("importeer", copy, data=data)
    assert ran.stdout == f"{ID}-2\n"
    sessions = Archive(data).trajects.sessions_of(f"{ID}-2")
    assert [session.evening.id for session in sessions] == ["avond-2", "team-2"]
    assert [one.origin for one in agreements(sessions)] == ["avond-2/a001"]


def test_a_zip_is_never_written_over_what_is_there(tmp_path: Path, data: Path) -> None:
    path = tmp_path / "proef.zip"
    path.write_bytes(b"van mij")
    assert "is er al" in refused("bewaar", ID, "--uit", path, data=data)
    assert path.read_bytes() == b"van mij"


def test_in_a_folder_the_zip_gets_the_name_of_the_traject(tmp_path: Path, data: Path) -> None:
    folder = tmp_path / "stick"
    folder.mkdir()
    for name in (f"{ID}.zip", f"{ID}-2.zip"):
        assert said("bewaar", ID, "--uit", folder, data=data) == f"{folder / name}\n"
    first, second = (folder / name for name in (f"{ID}.zip", f"{ID}-2.zip"))
    assert first.read_bytes() == second.read_bytes()
    assert zipfile.ZipFile(first).testzip() is None


def test_what_is_no_traject_is_refused_in_one_sentence_and_nothing_is_made(
    tmp_path: Path, data: Path
) -> None:
    (tmp_path / "leeg").mkdir()
    (tmp_path / "stuk.zip").write_bytes(b"PK geen zip")
    before = sorted(path for path in data.rglob("*") if path.suffix != ".lock")
    refused("importeer", tmp_path / "leeg", data=data)
    refused("importeer", tmp_path / "stuk.zip", data=data)
    refused("importeer", tmp_path / "weg.zip", data=data)
    refused("importeer", data / ID, tmp_path / "stuk.zip", data=data, code=2)
    refused("importeer", data / ID, "--sessie", "avond", data=data, code=2)
    refused("bewaar", "iets anders", data=data)
    assert sorted(path for path in data.rglob("*") if path.suffix != ".lock") == before


# plan -----------------------------------------------------------------------------------------


def test_the_plan_of_a_traject_goes_to_the_screen_or_a_file(data: Path, tmp_path: Path) -> None:
    """An earlier sessie kept a version without its text: that is said, in it and beside it."""
    ran = sessie("plan", "de-proef", "--uit", "-", data=data)
    assert ran.code == 0
    assert ran.stdout.startswith("# Visie- en ambitieplan ouderpartnerschap\n")
    assert "Dit is het plan na versie 1, vastgesteld op 10 december 2026." in ran.stdout
    assert ran.stderr.startswith("Dit is het plan van nu. Van versie 1 (vastgesteld, 10 december")
    assert refused("plan", ID, "--versie", "1", data=data).startswith("Van versie 1")
    Archive(data).trajects.change(ID, lambda traject: traject.with_(versions=()))
    out = tmp_path / "plan.docx"
    assert said("plan", ID, "--vorm", "docx", "--uit", str(out), data=data).strip() == str(out)
    assert out.read_bytes()[:2] == b"PK"


def test_without_a_day_the_agreements_of_a_traject_are_no_calendar(data: Path) -> None:
    said = refused("plan", ID, "--vorm", "ics", data=data)
    assert said.startswith("Bij geen enkele open afspraak staat een dag")


def test_a_plan_of_a_traject_that_is_not_there_is_one_sentence(data: Path) -> None:
    assert refused("plan", "nergens", data=data).startswith("Er is geen traject")


def test_own_text_is_written_in_the_editor_that_was_named(data: Path, tmp_path: Path) -> None:
    editor = tmp_path / "schrijf.py"
    editor.write_text(
        "import sys, pathlib\n"
        "path = pathlib.Path(sys.argv[1])\n"
        "text = path.read_text('utf-8')\n"
        "head = '=== 2. Onze visie\\n'\n"
        "path.write_text(text.replace(head, head + '\\nSamen.\\n'))\n"
    )
    command = f"{sys.executable} {editor}"
    with Terminal("plan", ID, "--bewerk", data=data, env={"EDITOR": command}) as terminal:
        assert terminal.wait_end() == 0
        assert "De eigen tekst van het plan is bewaard." in terminal.text
    assert Archive(data).trajects.get(ID).own == {"visie": "Samen."}
