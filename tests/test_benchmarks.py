"""The measuring tools measure what they say; how quick anything is, is never asserted here."""

from __future__ import annotations

import asyncio
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest

if not sys.platform.startswith("linux"):
    pytest.skip("the harness reads a pseudo-terminal and /proc", allow_module_level=True)

from web.phones_tools import handing_in
from web.web_tools import until

from benchmarks.__main__ import main
from benchmarks.crossing import crossings
from benchmarks.figures import HEAD, Row, as_markdown, as_text, in_turn
from benchmarks.idle import clocks
from benchmarks.many_phones import Phones as ManyPhones
from benchmarks.painting import MINIMAL, begins, next_slide, opening, smallest_update, typed_slip
from benchmarks.peers import PEERS, a_deck, compared
from benchmarks.phones import evening, slowest, with_phones
from benchmarks.saving import saves
from benchmarks.sessions import ROUND, SLIDES, a_slip, an_evening, keep, slide_mark
from benchmarks.starting import MINIMAL as LEAST
from benchmarks.starting import OURS, STAGES, stages
from benchmarks.terminal import NotPainted, Program, Replay, surroundings
from sessie.rules.slips import add_slips
from sessie.store.archive import Archive
from sessie.web.limits import Limits


def test_the_moment_is_that_of_the_piece_after_which_the_word_stands_there() -> None:
    pieces = [(1.0, b"\x1b[2J\x1b[5;5Hlan"), (2.0, b"ta"), (3.0, b"arn"), (4.0, b"\x1b[H!")]
    assert Replay().feed(pieces, lambda lines: any("lantaarn" in line for line in lines)) == 3.0


def test_a_screen_that_is_kept_shows_what_came_before() -> None:
    replay = Replay()
    assert replay.feed([(1.0, b"lan")], lambda lines: "lantaarn" in lines[0]) is None
    assert replay.feed([(2.0, b"taarn")], lambda lines: "lantaarn" in lines[0]) == 2.0


def test_a_program_starts_as_it_does_for_its_user() -> None:
    given = {
        "PYTHONDONTWRITEBYTECODE": "1",
        "PYTHONUNBUFFERED": "1",
        "HOME": "/thuis",
        "TERM": "dumb",
    }
    assert surroundings(given) == {
        "HOME": "/thuis",
        "TERM": "xterm-256color",
        "COLORTERM": "truecolor",
    }


def test_a_start_says_what_each_stage_took(tmp_path: Path) -> None:
    keep(tmp_path, an_evening("leeg", "d0", 0))
    for parts in (OURS, LEAST):
        found = stages(parts, tmp_path)
        assert len(found) == len(STAGES) and min(found) >= 0 and sum(found) > 10


def test_the_minimal_app_is_seen_and_follows_a_key() -> None:
    with Program(MINIMAL) as program:
        assert program.painted("lantaarn-0") > program.started
        assert 0 < program.cpu < 60
        assert 5 < program.memory() < 500
        update = smallest_update(program)
        assert update() > 0
        assert update() > 0


def test_a_slide_and_a_typed_slip_of_sessie_are_seen(tmp_path: Path) -> None:
    keep(tmp_path, an_evening("dia", "d0", 0))
    keep(tmp_path, an_evening("tafels", ROUND, 30))
    with Program(opening(tmp_path, "dia")) as program:
        program.painted(slide_mark(0))
        step = next_slide(program)
        assert step() > 0
        assert step() > 0
    with Program(opening(tmp_path, "tafels")) as program:
        program.painted("Wensen")
        assert typed_slip(program)() > 0


def test_simulated_phones_are_let_in_and_each_hands_in_once(tmp_path: Path) -> None:
    with handing_in(tmp_path, limits=Limits()) as served:
        phones, codes = ManyPhones("127.0.0.1", served.port, 6, "r2"), ("AAAAB", "AAAAC")

        async def all_of_it() -> list[float]:
            await phones.do("in", *codes)
            await phones.do("ask", "0.01")
            return [took for turn in "12" for took in await phones.do("send", turn)]

        took = asyncio.run(all_of_it())
        assert len(took) == 12 and min(took) > 0 and phones.again == 0
        said = sorted(f"Briefje {turn} van telefoon {n}" for turn in "12" for n in range(6))
        assert sorted(served.evening.texts) == said
        held = Counter(slip.table for slip in served.evening.session.contributions.values())
        assert held == {"A": 6, "B": 6}


def test_the_slowest_hundredth_begins_behind_the_other_ones() -> None:
    assert slowest([float(number) for number in range(101)]) == 99.0


def test_an_evening_with_phones_opens_on_a_slide_and_may_be_sent_slips(tmp_path: Path) -> None:
    session = with_phones(evening("avond"))
    assert session.handing.on and len(set(session.handing.codes.values())) == 12
    assert (session.stage.item, ROUND in session.stage.visited) == ("d0", True)


def test_the_least_that_takes_a_post_takes_one(tmp_path: Path) -> None:
    told = tmp_path / "poort"
    program = subprocess.Popen([sys.executable, "-m", "benchmarks.minimal_posts", str(told)])
    try:
        until(lambda: told.exists() and told.read_text())
        phones = ManyPhones("127.0.0.1", int(told.read_text()), 3, "r2")
        assert len(asyncio.run(phones.do("send", "0"))) == 3
    finally:
        program.kill()
        program.wait()


def test_what_never_comes_is_told_with_what_did() -> None:
    with (
        Program((sys.executable, "-c", "print('iets anders')")) as program,
        pytest.raises(NotPainted, match="iets anders"),
    ):
        program.painted("lantaarn")


def test_measures_take_turns_and_the_first_round_only_warms_up() -> None:
    asked: list[str] = []

    def measure(name: str) -> float:
        asked.append(name)
        return float(len(asked))

    found = in_turn(2, {"a": lambda: measure("a"), "b": lambda: measure("b")})
    assert asked == ["a", "b", "a", "b", "a", "b"]
    assert found == {"a": [3.0, 5.0], "b": [4.0, 6.0]}


def test_a_ratio_is_the_median_of_pairs_and_not_of_two_medians() -> None:
    row = Row("iets", "ms", [10.0, 30.0, 60.0], [10.0, 10.0, 40.0], 1.5)
    assert row.ratios == [1.0, 3.0, 1.5]
    assert (row.ratio, row.spread) == (1.5, (1.25, 2.25))
    assert row.met
    assert not Row("iets", "ms", [16.0], [10.0], 1.5).met


def test_both_tables_hold_every_row_in_dutch_figures() -> None:
    rows = [
        Row("Eerste", "ms", [250.0, 250.0], [200.0, 200.0], 1.2),
        Row("Tweede", "MiB", [40.25], [32.2]),
    ]
    lines = as_markdown(rows).splitlines()
    assert lines[0] == f"| {' | '.join(HEAD)} |"
    assert lines[2] == "| Eerste | 250 ms | 200 ms | 1,25 (1,25–1,25) | ≤ 1,20 | nee |"
    assert lines[3] == "| Tweede | 40,2 MiB | 32,2 MiB | 1,25 (1,25–1,25) |  |  |"
    text = as_text(rows)
    assert "≤ 1,20  nee" in text
    assert len(text.splitlines()) == 4


def test_a_prepared_evening_is_one_that_was_typed(tmp_path: Path) -> None:
    evening = an_evening("gelijk", ROUND, 25)
    typed = add_slips(an_evening("gelijk", ROUND, 0), *(a_slip(place) for place in range(1, 26)))
    assert evening == typed
    keep(tmp_path, evening)
    opened = Archive(tmp_path).open("gelijk", read_only=True)
    assert opened.session.contributions == evening.contributions


def test_a_save_is_measured_and_happens_outside_the_event_loop(tmp_path: Path) -> None:
    row, threads = saves(2, tmp_path, 5, 2.0)
    assert len(row.ours) == len(row.base) == 2
    assert min(*row.ours, *row.base) > 0
    assert threads == {"bewaren"}
    kept = Archive(tmp_path).open("bewaren-5", read_only=True)
    assert len(kept.session.contributions) == 8


def test_what_a_key_goes_through_is_told_apart_from_saving(
    capsys: pytest.CaptureFixture[str],
) -> None:
    for crossing in crossings():
        assert "app.py" in crossing.files
        assert len(set(crossing.files)) == len(crossing.files) >= crossing.first > 0
        assert "store/file.py" in crossing.saving
        assert "store/file.py" not in crossing.files
    assert main(["kruisen"]) == 0
    said = capsys.readouterr().out
    assert f"{crossing.key}: {len(crossing.files)} bestanden" in said


def test_elsewhere_it_says_that_it_needs_linux(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "platform", "win32")
    assert main(["--quick"]) == 2
    assert "Linux" in capsys.readouterr().err


def test_a_running_clock_is_watched_beside_the_smallest_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("benchmarks.idle.SECONDS", 2)
    cpu, written = clocks(1, tmp_path)
    assert 0 < cpu.base[0] < 100
    assert 0 < cpu.ours[0] < 100
    assert 0 < written.base[0] < 10_000
    assert 0 < written.ours[0] < 10_000


def test_the_start_screen_is_seen_among_few_and_many(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("benchmarks.painting.SESSIONS", 3)
    (row,) = begins(1, tmp_path)
    assert len(row.ours) == len(row.base) == 1
    assert row.ours[0] > 0


def test_other_programs_get_the_same_slides(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for peer in PEERS.values():
        assert all(slide_mark(place) in a_deck(peer) for place in range(SLIDES))
    monkeypatch.setattr("benchmarks.peers.PEERS", {"zo-heet-geen-programma": PEERS["mdp"]})
    table = compared(tmp_path, starts=1, keys=1, quiet=1).splitlines()
    assert len(table) == 3  # what is not installed is left out
    assert table[2].startswith("| sessie | ")
