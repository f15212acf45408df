"""Opruimen and wissen on disk: words that go are gone from every file, byte for byte.

All names are invented.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from zipfile import ZipFile

import click
import pytest
from builders import a_session, a_slip, with_slips

from sessie.cli.commands import cli
from sessie.cli.given import Given
from sessie.documents.forms import to_markdown
from sessie.model.session import Session
from sessie.rules.privacy import flags, let_stand
from sessie.store import retention
from sessie.store.archive import WORK, Archive
from sessie.store.bundle import pack
from sessie.store.disk import DISK
from sessie.store.errors import NoSuchSession, StoreBusy, StoreError, note_error
from sessie.store.retention import clear_away, is_tidied, sessions_at, to_tidy, written_of

DAY = "2027-02-10"
GONE = ("Marieke", "Tercüman", "Weg ermee")


def an_evening(name: str = "avond", day: str = "2026-11-10") -> Session:
    """Words that were rewritten, translated and hidden, a name that was let stand, and a slip."""
    session = with_slips(
        a_session(),
        a_slip("Juf Marieke is lief", "B", public="De juf is lief"),
        a_slip("Tercüman istiyorum", "C", lang="tr", translation="Ik wil een tolk"),
        a_slip("Weg ermee, juf Marieke", "A", hidden=True),
        a_slip("Juf Els belt altijd", "A"),
        a_slip("Meer rust", "A"),
    )
    session = let_stand(session, flags(session)[0])
    return session.with_(evening=replace(session.evening, id=name, date=day))


@pytest.fixture
def archive(tmp_path: Path) -> Archive:
    archive = Archive(tmp_path / "data")
    archive.prepare()
    return archive


def kept(archive: Archive, name: str = "avond", day: str = "2026-11-10") -> Path:
    """An evening on disk, with everything beside it that can stand there."""
    store = archive.create(an_evening(name, day))
    store.submit(with_slips(store.session, a_slip("Nog iets van Marieke", public="Nog iets")))
    store.close()
    for ending in ("beschadigd-20260101-120000", "anders-20260101-120000-2", "nieuw"):
        store.path.with_name(f"{store.path.name}.{ending}").write_text("Juf Marieke", "utf-8")
    cut_off = archive.folder / WORK
    cut_off.mkdir(exist_ok=True)
    (cut_off / "avond.json.vorige").write_text("Juf Marieke", "utf-8")
    try:
        raise ValueError("Juf Marieke")
    except ValueError as error:
        note_error(archive.folder / "sessie.log", error, datetime(2026, 11, 10))
    return store.path


def found(folder: Path, *words: str) -> Iterator[tuple[str, str]]:
    """Which of these words stand in which file below a folder, byte for byte."""
    for path in folder.rglob("*"):
        data = path.read_bytes() if path.is_file() else b""
        escaped = data.decode("utf-8", "replace").encode().replace(b"\\u00fc", "ü".encode())
        yield from ((path.name, word) for word in words if word.encode() in escaped)


def test_after_tidying_up_the_words_are_in_no_file_and_the_report_is_the_same(
    archive: Archive,
) -> None:
    path = kept(archive)
    assert {word for _, word in found(archive.folder, *GONE)} == set(GONE)
    before = to_markdown(sessions_at([path])[0])
    left = clear_away(path, DAY)
    assert list(found(archive.folder, *GONE)) == []
    assert to_markdown(left) == before
    names = {file.name.removeprefix(path.name) for file in path.parent.iterdir()}
    assert names - {".lock"} == {"", ".vorige"}
    assert not (archive.folder / WORK).exists()
    again = archive.open("avond")
    assert again.session == left and again.notice == ""
    again.close()


def test_the_previous_state_is_one_to_go_back_to(archive: Archive) -> None:
    path = kept(archive)
    left = clear_away(path, DAY)
    path.write_bytes(b"damaged")
    store = archive.open("avond")
    assert store.session == left and "vorige stand" in store.notice
    store.close()


def test_where_only_the_tables_go_they_are_gone_from_the_previous_state_too(
    archive: Archive,
) -> None:
    session = with_slips(a_session(), a_slip("Meer rust", "C"))
    archive.create(session).close()
    path = archive.find("proefavond")
    clear_away(path, DAY)
    for file in (path, path.with_name(f"{path.name}.vorige")):
        assert b'"table":"C"' not in file.read_bytes()


def test_a_second_time_it_does_what_was_left_to_do(archive: Archive) -> None:
    path = kept(archive)
    once = clear_away(path, DAY)
    aside = path.with_name(f"{path.name}.beschadigd-20260101-120000")
    aside.write_text("Juf Marieke", "utf-8")
    assert clear_away(path, "2028-01-01") == once
    assert not aside.exists()


def test_an_evening_that_is_open_elsewhere_stays_as_it_is(archive: Archive) -> None:
    path = kept(archive)
    store = archive.open("avond")
    before = path.read_bytes()
    with pytest.raises(StoreBusy):
        clear_away(path, DAY)
    assert path.read_bytes() == before
    store.close()


def test_a_copy_that_cannot_be_taken_away_is_told_in_a_sentence(
    archive: Archive, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = kept(archive)

    def refuse(file: Path) -> None:
        if "beschadigd" in file.name:
            raise PermissionError(13, "no")
        file.unlink()

    monkeypatch.setattr(DISK, "remove", refuse)
    with pytest.raises(StoreError, match="niet alles is opgeruimd") as error:
        clear_away(path, DAY)
    assert str(archive.folder) not in str(error.value)
    monkeypatch.undo()
    clear_away(path, DAY)
    assert list(found(archive.folder, *GONE)) == []


def test_a_traject_that_is_being_read_in_is_left_alone(archive: Archive) -> None:
    path = kept(archive)
    release = DISK.lock(archive.folder / f"{WORK}.lock")
    clear_away(path, DAY)
    assert (archive.folder / WORK).exists()
    release()


def test_an_unknown_file_is_no_session(tmp_path: Path) -> None:
    with pytest.raises(NoSuchSession):
        clear_away(tmp_path / "weg.json", DAY)


# when it is time --------------------------------------------------------------------------------


def test_only_old_evenings_with_slips_that_were_not_tidied_are_due(archive: Archive) -> None:
    for name, day in (("later", "2026-08-20"), ("oud", "2026-03-01"), ("ouder", "2026-01-01")):
        archive.create(an_evening(name, day)).close()
    archive.create(an_evening("zonder-datum", "")).close()
    empty = a_session()
    archive.create(empty.with_(evening=replace(empty.evening, id="leeg", date="2020-01-01")))
    clear_away(archive.find("ouder"), DAY)
    rows = archive.listing()
    assert [one.id for one in to_tidy(rows, date(2026, 11, 10))] == ["oud"]
    assert [one.id for one in to_tidy(rows, date(2026, 11, 20))] == ["oud", "later"]
    assert {one.id for one in rows if is_tidied(one)} == {"ouder"}


@pytest.mark.parametrize("day", ["ooit", "0206-11-10", "1926-11-10", "9999-01-01", "2026-02-31"])
def test_a_date_that_cannot_be_is_never_due(archive: Archive, day: str) -> None:
    archive.create(an_evening("avond", day)).close()
    assert [one.date for one in archive.listing()] == [day]
    assert to_tidy(archive.listing(), date(2030, 1, 1)) == []


def test_recent_evenings_are_not_read_again(
    archive: Archive, monkeypatch: pytest.MonkeyPatch
) -> None:
    archive.create(an_evening("nieuw", "2026-11-01")).close()
    rows = archive.listing()
    monkeypatch.setattr(retention, "load", lambda *_: pytest.fail("a file was read"))
    assert to_tidy(rows, date(2026, 11, 10)) == []


# what belongs to the user -------------------------------------------------------------------


def test_what_was_written_of_an_evening_is_found_and_nothing_else(tmp_path: Path) -> None:
    exports = tmp_path / "exports"
    assert written_of(exports, tmp_path / "de-brug" / "avond.json") == []
    exports.mkdir()
    ours = ("verslag-avond.md", "verslag-avond-2.docx", "brief-avond.docx", "de-brug.zip",
            "aantekeningen-avond.md", "verslag-avond.json", "de-brug-3.zip",
            "prive-kaartjes-met-codes-avond.html")  # fmt: skip
    others = ("verslag-avond-elders.md", "verslag-avonden.md", "de-brug-west.zip", "plan.md")
    for name in (*ours, *others):
        (exports / name).touch()
    named = written_of(exports, tmp_path / "de-brug" / "avond.json")
    assert [file.name for file in named] == sorted(ours)


# the commands -----------------------------------------------------------------------------------


@pytest.fixture
def given(archive: Archive, monkeypatch: pytest.MonkeyPatch) -> Given:
    """The options of a command, with reports in the data folder."""
    monkeypatch.setattr("sessie.cli.given.from_checkout", lambda: None)
    return Given(archive.folder, None)


def sessie(given: Given, command: str, *words: str) -> None:
    """Give a command in this process."""
    found = cli.get_command(click.Context(cli), command)
    assert found is not None
    found.main(list(words), obj=given, standalone_mode=False)


def test_the_command_says_what_goes_and_names_what_is_left_elsewhere(
    archive: Archive, given: Given, capsys: pytest.CaptureFixture[str]
) -> None:
    kept(archive)
    exports = archive.folder / "exports"
    exports.mkdir()
    (exports / "basisschool-de-proef.zip").write_bytes(pack(archive, "basisschool-de-proef"))
    sessie(given, "opruimen", "avond", "--ja")
    out, err = capsys.readouterr()
    assert out == "Opgeruimd: avond\n"
    assert "Weg: 1 verborgen briefje, de eerste woorden van 2 briefjes die je anders schreef" in err
    assert "Blijft: het verslag, woord voor woord" in err
    assert "Deze bestanden zijn van jou en staan er nog." in err
    assert "basisschool-de-proef.zip" in err
    assert list(found(archive.folder, *GONE)) == []
    with ZipFile(exports / "basisschool-de-proef.zip") as zipped:
        assert "Marieke" in zipped.read(zipped.namelist()[0]).decode()


@pytest.mark.parametrize("command", ["opruimen", "wis"])
def test_without_a_keyboard_it_must_be_said_beforehand(
    archive: Archive, given: Given, capsys: pytest.CaptureFixture[str],
    command: str,
) -> None:  # fmt: skip
    kept(archive)
    before = archive.find("avond").read_bytes()
    with pytest.raises(SystemExit):
        sessie(given, command, "avond")
    assert "--ja" in capsys.readouterr().err
    assert archive.find("avond").read_bytes() == before


@pytest.mark.parametrize(("answer", "gone"), [("ja", True), ("nee", False), ("", False)])
def test_the_answer_decides(
    archive: Archive, given: Given, monkeypatch: pytest.MonkeyPatch, answer: str, gone: bool
) -> None:
    kept(archive)
    monkeypatch.setattr("sys.stdin.isatty", lambda: True, raising=False)
    monkeypatch.setattr("builtins.input", lambda _: answer)
    if gone:
        sessie(given, "opruimen", "avo")
    else:
        with pytest.raises(SystemExit):
            sessie(given, "opruimen", "avo")
    assert (not list(found(archive.folder, *GONE))) is gone


def test_after_wiping_nothing_of_a_session_stays_in_the_data_folder(
    archive: Archive, given: Given
) -> None:
    path = kept(archive)
    sessie(given, "wis", "avond", "--ja")
    words = (*GONE, "De juf is lief", "Ik wil een tolk", "Meer rust", "Els", "proefavond")
    assert list(found(archive.folder, *words)) == []
    assert not path.parent.exists()


def test_wiping_names_the_reports_that_are_the_users(
    archive: Archive, given: Given, capsys: pytest.CaptureFixture[str]
) -> None:
    kept(archive)
    report = archive.folder / "exports" / "verslag-avond.md"
    report.parent.mkdir()
    report.write_text("Verslag", "utf-8")
    sessie(given, "wis", "avond", "--ja")
    out, err = capsys.readouterr()
    assert out.startswith("Weggehaald: avond (")
    assert str(report) in err and report.exists()


def test_the_command_without_a_name_lists_what_is_due(
    archive: Archive, given: Given, capsys: pytest.CaptureFixture[str]
) -> None:
    sessie(given, "opruimen")
    assert "geen avonden" in capsys.readouterr().err
    archive.create(an_evening("oud", "2020-03-01")).close()
    sessie(given, "opruimen")
    out, _ = capsys.readouterr()
    assert out == "oud\tProefavond\tBasisschool De Proef · 2020-03-01 · 5 briefjes\n"
