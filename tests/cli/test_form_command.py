"""`sessie verslag --vorm … --brief`: every form from the command line."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from evenings import DATA, SORTED

from sessie.cli.commands import cli
from sessie.documents.forms import PAPER_FORMS
from sessie.model.session import Papers
from sessie.rules.minutes import NOT_OF_A_TEAM
from sessie.store.archive import Archive
from sessie.writing import FORMS, REPORT_FORMS, in_form

STIP = DATA / "stip_op_de_horizon.md"


def sessie(*words: str | Path, data: Path) -> Result:
    return CliRunner().invoke(cli, ["--map", str(data), *map(str, words)])


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the complete example and a stip op de horizon in it."""
    folder = tmp_path_factory.mktemp("verslag") / "map"
    for file in (DATA / SORTED, STIP):
        assert sessie("importeer", file, data=folder).exit_code == 0
    return folder


@pytest.fixture(scope="module")
def name(data: Path) -> str:
    (found,) = (one.id for one in Archive(data).listing() if not one.id.startswith("stip"))
    return found


def options(form: str) -> list[str]:
    """What the command line says for a form."""
    letter, _, last = form.rpartition(".")
    return ["--vorm", last, *(["--brief"] if letter else [])]


@pytest.mark.parametrize("form", FORMS)
def test_every_form_is_written_as_the_program_writes_it(
    data: Path, name: str, form: str, tmp_path: Path
) -> None:
    out = tmp_path / "uit"
    done = sessie("verslag", name, *options(form), "--uit", out, data=data)
    assert (done.exit_code, done.stdout) == (0, f"{out}\n"), done.output
    store = Archive(data).open(name, read_only=True)
    store.close()
    assert out.read_bytes() == in_form(store.session, form)


@pytest.mark.parametrize("form", ["csv", "json"])
def test_a_letter_in_a_form_that_it_has_not_is_refused(data: Path, name: str, form: str) -> None:
    done = sessie("verslag", name, "--brief", "--vorm", form, "--uit", "-", data=data)
    assert (done.exit_code, done.stdout) == (2, "")
    assert done.stderr.startswith("Dit kan alleen als md, html, docx of pdf")


def test_a_letter_that_makes_no_sense_is_refused_and_leaves_nothing(
    data: Path, tmp_path: Path
) -> None:
    out = tmp_path / "brief.md"
    done = sessie("verslag", "stip-op-de-horizon", "--brief", "--uit", out, data=data)
    assert done.exit_code == 1 and not out.exists()
    assert done.stderr == ("Dit was een bijeenkomst van partners: stuur hun het verslag.\n")


def test_the_letter_is_in_the_second_language_of_the_session_and_says_what_is_open(
    data: Path, name: str
) -> None:
    store = Archive(data).open(name)
    store.submit(store.session.with_(papers=Papers(language="tr")))
    store.close()
    done = sessie("verslag", name, "--brief", "--uit", "-", data=data)
    assert done.exit_code == 0 and "Sayın anne, baba ve veliler," in done.stdout
    assert "Nog zonder antwoord van de school: Gesprekken over het kind" in done.stderr
    assert "nog niet nagelezen" in done.stderr


@pytest.mark.parametrize("form", PAPER_FORMS)
def test_an_invitation_is_written_and_minutes_of_an_evening_are_refused(
    data: Path, name: str, form: str, tmp_path: Path
) -> None:
    out = tmp_path / "uit"
    asked = ("verslag", name, "--vorm", form, "--uit", out)
    done = sessie(*asked, "--uitnodiging", data=data)
    assert (done.exit_code, done.stdout) == (0, f"{out}\n"), done.output
    store = Archive(data).open(name, read_only=True)
    store.close()
    assert out.read_bytes() == in_form(store.session, f"uitnodiging.{form}")
    done = sessie(*asked, "--notulen", data=data)
    assert (done.exit_code, done.stderr) == (1, f"{NOT_OF_A_TEAM}\n")


def test_a_form_that_there_is_not_is_refused_with_those_that_there_are(
    data: Path, name: str
) -> None:
    done = sessie("verslag", name, "--vorm", "odt", data=data)
    assert done.exit_code != 0
    assert all(form in str(done.stderr) + str(done.exception) for form in REPORT_FORMS)


def test_the_agreements_of_an_evening_go_to_a_calendar(
    data: Path, name: str, tmp_path: Path
) -> None:
    out = tmp_path / "agenda.ics"
    done = sessie("verslag", name, "--vorm", "ics", "--uit", out, data=data)
    assert done.exit_code == 0, done.stderr
    assert b"SUMMARY:Alle berichten gaan via de app" in out.read_bytes()
