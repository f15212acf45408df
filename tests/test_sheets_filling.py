"""Filling in the questions about one child: in one file, and nowhere else."""

from __future__ import annotations

import errno
import os
import stat
import sys
from collections.abc import Iterable
from pathlib import Path

import pytest
from click.testing import CliRunner
from hostile import HOSTILE
from reading_markdown import OURS, pieces, tags
from sessie.documents.sheets.filling import Filled, fill_in, to_text, write_once
from sheet_tools import built_in, files, gesprekstool
from whole.terminal import Terminal

from sessie.cli import cli
from sessie.documents.files import WriteTrouble
from sessie.domain.text import clean_line

CONTENT = built_in()[1]
STOP = "ctrl+c"
SECRET = "Zeer bijzonder antwoord"


class Person:
    """Answers the questions one by one; after the last answer there is only enter."""

    def __init__(self, answers: Iterable[str] = ()) -> None:
        self.answers = list(answers)
        self.asked: list[str] = []
        self.told: list[str] = []

    def ask(self, question: str) -> str:
        self.asked.append(question)
        answer = self.answers.pop(0) if self.answers else ""
        if answer == STOP:
            raise KeyboardInterrupt
        return answer

    def fill(self, path: Path, name: str = "gesprekstool") -> str:
        """Fill everything in and give what the file holds, or ""."""
        fill_in(name, CONTENT, path, self.ask, self.told.append)
        return path.read_text("utf-8") if path.exists() else ""


ONE_QUESTION = [
    "Noor (voorbeeld)", "10-11-2026", "2",
    "elke maand", "na toets", "elke maand bellen",
    "op tijd bellen", "", "",
    "eerlijk zijn", "meedenken", "samen beslissen",
    "Wie haalt op?", "oma", "", "oma, op dinsdag",
    "rust in de ochtend", "lezen", "",
    "12-01-2027",
]  # fmt: skip


def test_every_answer_is_in_the_file_under_its_question(tmp_path: Path) -> None:
    person = Person(ONE_QUESTION)
    text = person.fill(tmp_path / "gesprek.md")
    assert person.answers == []
    found = [piece.text for piece in pieces(text)]
    assert found[:3] == ["Onze antwoorden samen", "Naam kind: Noor (voorbeeld)",
                         "Datum: 10-11-2026"]  # fmt: skip
    question = gesprekstool().questions[1]
    at = found.index(f"a. {question.parts[0].text}")
    assert found[at - 1] == "2. Wat verwachten we van elkaar?"
    assert found[at + 1 : at + 4] == ["Ouder: elke maand", "Leerkracht: na toets",
                                      "Samen: elke maand bellen"]  # fmt: skip
    at = found.index(f"b. {question.parts[1].text}")
    assert found[at + 1 : at + 4] == ["Ouder: op tijd bellen", "Leerkracht: –", "Samen: –"]
    at = found.index("Eigen vraag: Wie haalt op?")
    assert found[at + 3] == "Samen: oma, op dinsdag"
    at = found.index("Hier letten we op")
    assert found[at + 1 : at + 4] == ["rust in de ochtend", "lezen", "Volgend gesprek: 12-01-2027"]
    assert "Wat vinden we belangrijk voor het kind?" not in text
    assert "Er zijn twee dezelfde bladen" in text and "Iliás" in text


def test_after_enter_all_nine_sub_questions_are_asked(tmp_path: Path) -> None:
    person = Person(["", "", "", "x"])
    text = person.fill(tmp_path / "gesprek.md")
    assert sum(question.strip() == "Ouder:" for question in person.asked) == 9
    for question in gesprekstool().questions:
        for part in question.parts:
            assert f"**{part.letter}. {part.text}**" in text


def test_a_choice_that_is_not_there_is_asked_again(tmp_path: Path) -> None:
    person = Person(["", "", "4", "een", "1 en 3"])
    text = person.fill(tmp_path / "gesprek.md")
    assert person.told.count("Typ een of meer van deze cijfers: 1, 2, 3.") == 2
    assert "## 1. " in text and "## 3. " in text and "## 2. " not in text


def test_the_file_is_only_for_its_owner_and_the_only_one(tmp_path: Path) -> None:
    old = os.umask(0)
    try:
        Person(ONE_QUESTION).fill(tmp_path / "gesprek.md")
    finally:
        os.umask(old)
    assert files(tmp_path) == ["gesprek.md"]
    assert stat.S_IMODE((tmp_path / "gesprek.md").stat().st_mode) == 0o600


@pytest.mark.parametrize("name", ["er-al.md", "link.md", "weg/gesprek.md"])
def test_what_cannot_be_written_is_said_before_the_first_question(
    tmp_path: Path, name: str
) -> None:
    (tmp_path / "er-al.md").write_text("van mij")
    (tmp_path / "link.md").symlink_to(tmp_path / "elders.md")
    person = Person(ONE_QUESTION)
    with pytest.raises(WriteTrouble, match="kies een andere"):
        person.fill(tmp_path / name)
    assert person.asked == person.told == []
    assert (tmp_path / "er-al.md").read_text() == "van mij"
    assert files(tmp_path) == ["er-al.md", "link.md"]


def test_a_set_without_questions_cannot_be_filled_in(tmp_path: Path) -> None:
    for name in ("ouderavond-wensen-verwachtingen", "", "bestaat-niet"):
        with pytest.raises(WriteTrouble, match="kies uit: gesprekstool"):
            Person().fill(tmp_path / "x.md", name)


@pytest.mark.parametrize(("answer", "kept"), [("j", True), ("n", False), (STOP, False)])
def test_who_stops_half_way_decides_what_happens_to_the_words(
    tmp_path: Path, answer: str, kept: bool
) -> None:
    person = Person(["Noor", "", "1", SECRET, STOP, answer])
    text = person.fill(tmp_path / "gesprek.md")
    assert (SECRET in text) is kept
    assert files(tmp_path) == (["gesprek.md"] if kept else [])
    assert ("Gestopt. Er is niets bewaard." in person.told) is not kept


def test_who_stops_before_the_first_word_is_asked_nothing(tmp_path: Path) -> None:
    person = Person([STOP])
    assert person.fill(tmp_path / "gesprek.md") == ""
    assert len(person.asked) == 1 and files(tmp_path) == []


def test_when_writing_fails_another_file_can_be_chosen(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fails, real = iter([True]), os.fsync

    def fsync(handle: int) -> None:
        if next(fails, False):
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        real(handle)

    monkeypatch.setattr(os, "fsync", fsync)
    person = Person([*ONE_QUESTION, str(tmp_path / "ander.md")])
    person.fill(tmp_path / "gesprek.md")
    assert files(tmp_path) == ["ander.md"]
    assert "samen beslissen" in (tmp_path / "ander.md").read_text("utf-8")


def test_a_file_that_appeared_meanwhile_is_never_overwritten(tmp_path: Path) -> None:
    path = tmp_path / "gesprek.md"

    class Late(Person):
        def ask(self, question: str) -> str:
            path.write_text("van iemand anders")
            return super().ask(question)

    person = Late()
    fill_in("gesprekstool", CONTENT, path, person.ask, person.told.append)
    assert path.read_text() == "van iemand anders"
    assert person.told[-1] == "Er is niets bewaard."
    with pytest.raises(WriteTrouble):
        write_once(path, b"x")


@pytest.mark.parametrize("text", [text for text in HOSTILE if 0 < len(text) < 500])
def test_whatever_is_typed_is_only_text(text: str, tmp_path: Path) -> None:
    words = clean_line(text)
    filled = Filled(text, text, gesprekstool().questions, {"1a": {"Ouder": text}}, text, [text])
    written = to_text(filled, gesprekstool())
    assert tags(written) <= OURS
    assert f"Ouder: {words or '–'}" in [piece.text for piece in pieces(written)]
    typed = Person(["", "", "1", text]).fill(tmp_path / "gesprek.md")
    assert f"Ouder: {words or '–'}" in [piece.text for piece in pieces(typed)]


def test_without_a_terminal_there_is_one_sentence(tmp_path: Path) -> None:
    command = ["--map", str(tmp_path / "data"), "bladen", "gesprekstool",
               "--invullen", str(tmp_path / "x.md")]  # fmt: skip
    done = CliRunner().invoke(cli, command)
    assert done.exit_code == 2
    assert done.output == "Hier is geen scherm: start dit in een terminalvenster.\n"
    assert files(tmp_path) == []


@pytest.mark.skipif(sys.platform == "win32", reason="hier is geen pty")
def test_in_a_terminal_nothing_is_kept_but_the_file(tmp_path: Path) -> None:
    home, own = tmp_path / "huis", tmp_path / "eigen"
    home.mkdir()
    own.mkdir()
    path = own / "gesprek.md"
    with Terminal(
        "bladen", "gesprekstool", "--invullen", path, data=home / "data", size=(100, 60),
        cwd=own,
    ) as terminal:  # fmt: skip
        terminal.wait_for("Naam of voorletter van het kind:", "Verder bewaart sessie niets.")
        terminal.enter("Noor")
        terminal.wait_for("Datum van dit gesprek:")
        terminal.enter("")
        terminal.wait_for("Waar praten jullie over")
        terminal.enter("3")
        terminal.wait_for("a. Zo help ik het kind zich te ontwikkelen...", "Ouder:")
        terminal.enter(SECRET)
        terminal.wait_for("Leerkracht:")
        for _ in range(11):
            terminal.press("enter")
        assert terminal.wait_end() == 0
        assert "Sluit straks dit venster" in terminal.text
    assert f"- Ouder: {SECRET}" in path.read_text("utf-8")
    assert files(own) == ["gesprek.md"]
    assert list(home.rglob("*")) == []


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
