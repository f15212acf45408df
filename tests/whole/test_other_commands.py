"""`sessie lijst`, `controleer` and `wis`, and where the data stands."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from sessie.model.script import Round
from sessie.model.session import Contribution, Session
from sessie.rules.slips import add_slips, change_slip, remove_slip
from sessie.store.session_store import SessionStore
from whole.commands import assert_sentence, refused, said, sessie
from whole.leading import NAME, OUDERAVOND, an_evening, first_of, on_disk
from whole.terminal import Terminal

SECRET = "Jip heeft het moeilijk"
SLIP = Contribution("b001", "A", first_of(Round), "ouder", "sterk_punt", SECRET)


@pytest.fixture
def data(tmp_path: Path) -> Path:
    return tmp_path / "map"


# lijst --------------------------------------------------------------------------------------


def test_an_empty_folder_says_how_to_begin(data: Path) -> None:
    ran = sessie("lijst", data=data)
    assert (ran.code, ran.stdout) == (0, "")
    assert_sentence(ran.stderr)


def test_a_damaged_session_is_listed_with_what_is_wrong_and_the_others_as_ever(
    data: Path,
) -> None:
    for name in ("heel", "stuk", "half"):
        an_evening(data, name=name)
    for name in ("stuk", "half"):
        [path] = data.rglob(f"{name}.json")
        path.write_bytes(path.read_bytes()[:100])
    [previous] = data.rglob("stuk.json.vorige")
    previous.write_bytes(b"")
    about = {line.split("\t")[0]: line for line in said("lijst", data=data).splitlines()}
    assert about.keys() == {"heel", "stuk", "half"}
    assert "0 briefjes" in about["heel"]
    assert "beschadigd" in about["stuk"]
    assert "komt terug" in about["half"]
    assert "beschadigd" in refused("verslag", "stuk", data=data)


def test_other_files_in_the_folder_are_no_sessions(data: Path) -> None:
    path = an_evening(data)
    (data / "notities.txt").write_text("van mij")
    (path.parent / "notities.txt").write_text("van mij")
    (data / "leeg").mkdir()
    assert len(said("lijst", data=data).splitlines()) == 1


# where the data stands ----------------------------------------------------------------------


def test_an_option_goes_before_the_variable_and_that_before_the_usual_place(
    tmp_path: Path,
) -> None:
    option, variable, usual = (tmp_path / name for name in ("een", "twee", "drie/sessie"))
    for folder, name in ((option, "optie"), (variable, "variabele"), (usual, "gewoon")):
        an_evening(folder, name=name)
    env = {"XDG_DATA_HOME": str(tmp_path / "drie")}
    assert said("--map", option, "lijst", data=variable, **env).startswith("optie\t")
    assert said("lijst", data=variable, **env).startswith("variabele\t")
    assert said("lijst", data=Path(), SESSIE_MAP="", **env).startswith("gewoon\t")


@pytest.mark.parametrize("command", [("lijst",), ("open", NAME), ("verslag", NAME)])
def test_a_folder_that_is_a_file_is_refused_in_one_sentence(
    tmp_path: Path, command: tuple[str, ...]
) -> None:
    path = tmp_path / "bestand"
    path.write_text("geen map")
    refused("--map", path, *command, data=tmp_path, code=2)
    assert path.read_text() == "geen map"


@pytest.mark.skipif(not Path("/proc/self").is_dir(), reason="there is no /proc here")
def test_a_folder_that_cannot_be_made_is_refused_in_one_sentence(tmp_path: Path) -> None:
    evening = tmp_path / "avond.json"
    an_evening(tmp_path / "map")
    said("verslag", NAME, "--vorm", "json", "--uit", evening, data=tmp_path / "map")
    refused("--map", "/proc/sessie", "importeer", evening, data=tmp_path)


def test_everything_kept_is_for_its_owner_only(data: Path) -> None:
    path = an_evening(data)
    SessionStore.open(path).close()
    for found in (data, *data.rglob("*")):
        assert found.stat().st_mode & 0o077 == 0, found


# controleer ---------------------------------------------------------------------------------


def test_the_content_that_comes_along_is_in_order(data: Path) -> None:
    assert sessie("controleer", data=data).code == 0


def test_a_file_with_something_skipped_is_not_in_order(tmp_path: Path, data: Path) -> None:
    path = tmp_path / "eigen.md"
    text = OUDERAVOND.read_text("utf-8")
    path.write_text(text.replace("Hoogstens: 4", "Hoogstens: 4\nHoogstnes: 5"), "utf-8")
    ran = sessie("controleer", path, data=data)
    assert (ran.code, ran.stderr) == (1, "")
    line = path.read_text("utf-8").splitlines().index("Hoogstnes: 5") + 1
    assert ran.stdout.startswith(f"eigen.md, regel {line}: ")
    assert "Hoogstens" in ran.stdout.splitlines()[0]


def test_advice_alone_is_in_order(tmp_path: Path, data: Path) -> None:
    path = tmp_path / "eigen.md"
    text = OUDERAVOND.read_text("utf-8")
    path.write_text(text.replace("Wat fijn dat u er bent!", "Wat fijn! " * 9), "utf-8")
    ran = sessie("controleer", path, data=data)
    assert (ran.code, ran.stderr) == (0, "")
    assert "eigen.md, regel" in ran.stdout


@pytest.mark.parametrize("content", [b"", b"\x00\xff" * 50, b"x" * 6_000_000, None],
                         ids=["empty", "binary", "too large", "not there"])  # fmt: skip
def test_a_file_that_is_no_draaiboek_is_named(
    tmp_path: Path, data: Path, content: bytes | None
) -> None:
    path = tmp_path / "eigen.md"
    if content is not None:
        path.write_bytes(content)
    ran = sessie("controleer", path, data=data)
    assert (ran.code, ran.stderr) == (1, "")
    assert ran.stdout.startswith("eigen.md")


def test_own_content_is_checked_too(tmp_path: Path, data: Path) -> None:
    own = tmp_path / "eigen" / "draaiboeken"
    own.mkdir(parents=True)
    (own / "mijn-avond.md").write_text("geen draaiboek")
    ran = sessie("--inhoud", own.parent, "controleer", data=data)
    assert ran.code == 1
    assert "mijn-avond.md" in ran.stdout


# wis ----------------------------------------------------------------------------------------


def files_with(data: Path, text: str) -> list[Path]:
    return [p for p in data.rglob("*") if p.is_file() and text.encode() in p.read_bytes()]


def submit(path: Path, *sessions: Session) -> None:
    """Save these sessions, each in a file of its own time."""
    for session in sessions:
        store = SessionStore.open(path)
        store.submit(session)
        store.close()


def a_session_with_a_history(data: Path) -> Path:
    """A session whose words stand in every file that can be beside it."""
    path = an_evening(data, first_of(Round))
    told = add_slips(on_disk(path), SLIP)
    submit(path, told, add_slips(told, replace(SLIP, id="b002", text="nog iets")))
    for _ in range(2):  # damaged, and repaired from the previous state
        path.write_bytes(path.read_bytes()[:-3])
        SessionStore.open(path).close()
    return path


def test_wiping_a_session_leaves_no_word_of_it(data: Path) -> None:
    path = a_session_with_a_history(data)
    other = an_evening(data, name="een-andere")
    assert len(files_with(data, SECRET)) > 2
    printed = said("wis", NAME, "--ja", data=data)
    assert NAME in printed
    assert files_with(data, SECRET) == []
    assert not [file for file in data.rglob("*") if file.name.startswith(path.name)]
    assert on_disk(other).evening.id == "een-andere"


def test_wiping_asks_first_and_without_a_terminal_for_a_word_more(data: Path) -> None:
    path = a_session_with_a_history(data)
    before = path.read_bytes()
    assert "--ja" in refused("wis", NAME, data=data, code=2)
    for answer in ("n", ""):
        with Terminal("wis", NAME, data=data) as terminal:
            terminal.wait_for("Dat kan niet terug")
            terminal.enter(answer)
            assert terminal.wait_end() == 1
    assert path.read_bytes() == before


@pytest.mark.parametrize("answer", ["j", "ja", "JA"])
def test_wiping_after_a_yes(data: Path, answer: str) -> None:
    a_session_with_a_history(data)
    with Terminal("wis", NAME, data=data) as terminal:
        terminal.wait_for("Dat kan niet terug")
        assert "[y/N]" not in terminal.text
        terminal.enter(answer)
        assert terminal.wait_end() == 0
    assert files_with(data, SECRET) == []


def test_a_session_that_is_open_elsewhere_is_not_wiped(data: Path) -> None:
    store = SessionStore.open(an_evening(data))
    try:
        assert "open in een ander venster" in refused("wis", NAME, "--ja", data=data)
    finally:
        store.close()
    assert on_disk(store.path)


@pytest.mark.parametrize("how", ["taken away", "written differently"])
def test_a_slip_that_was_taken_back_is_in_no_file_any_more(data: Path, how: str) -> None:
    path = an_evening(data, first_of(Round))
    told = add_slips(on_disk(path), SLIP)
    other = replace(SLIP, text="iets anders", place=1)
    submit(path, told)
    assert files_with(data, SECRET)
    submit(path, remove_slip(told, SLIP.id) if how == "taken away" else change_slip(told, other))
    assert files_with(data, SECRET) == []


def test_checking_says_which_evening_had_another_draaiboek(data: Path) -> None:
    path = an_evening(data, first_of(Round))
    told = add_slips(on_disk(path), SLIP)
    submit(path, told)
    assert said("controleer", data=data).splitlines() == ["Alles in orde."]
    submit(path, told.with_(script=replace(told.script, title="Zoals het toen heette")))
    first, second = said("controleer", data=data).splitlines()
    assert first.startswith(f"{NAME}: Dit draaiboek is veranderd na de avond")
    assert second == "Alles in orde."
