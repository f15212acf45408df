"""Start, next slide and a typed slip, each on a real terminal and each beside the minimal app."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from itertools import count
from pathlib import Path

from benchmarks.figures import Row, in_turn
from benchmarks.sessions import ROUND, SLIDES, an_evening, keep, slide_mark
from benchmarks.terminal import Program

MANY, SOME = 5000, 100
MINIMAL = (sys.executable, "-m", "benchmarks.minimal")
RIGHT, LEFT, F2, ENTER = b"\x1b[C", b"\x1b[D", b"\x1bOQ", b"\r"


def opening(folder: Path, name: str, how: str = "open") -> tuple[str, ...]:
    """The command that opens a session, or does something else with it."""
    return sys.executable, "-m", "sessie", "--map", str(folder), how, name


def prepare(folder: Path) -> None:
    """Keep the sessions that are opened here."""
    for name, item, slips in (
        ("leeg", "d0", 0),
        ("vol", "d0", MANY),
        (f"ronde-{SOME}", ROUND, SOME),
        (f"ronde-{MANY}", ROUND, MANY),
    ):
        keep(folder, an_evening(name, item, slips))


class Start:
    """Starts a program, waits for its first paint and stops it."""

    def __init__(self, argv: Sequence[str], mark: str) -> None:
        self._argv, self._mark = argv, mark
        self.cpu: list[float] = []
        """Processor ms up to the first paint, a start each."""
        self.memory: list[float] = []
        """MiB after the first paint, a start each."""

    def __call__(self) -> float:
        """Milliseconds to the first paint."""
        with Program(self._argv) as program:
            moment = program.painted(self._mark)
            self.cpu.append(program.cpu * 1000)
            self.memory.append(program.memory())
            return (moment - program.started) * 1000


def starts(rounds: int, folder: Path) -> list[Row]:
    """First paint and memory: of an evening without slips, with many, and of the minimal app."""
    minimal = Start(MINIMAL, "lantaarn-0")
    empty, full = (Start(opening(folder, name), slide_mark(0)) for name in ("leeg", "vol"))
    found = in_turn(rounds, {"minimal": minimal, "empty": empty, "full": full})
    return [
        Row(
            "Eerste beeld: een dia / kleinste Textual-app",
            "ms",
            found["empty"],
            found["minimal"],
            1.15,
        ),
        Row("· hetzelfde in rekentijd", "ms", empty.cpu[1:], minimal.cpu[1:]),
        Row("Eerste beeld: 5.000 briefjes / geen", "ms", found["full"], found["empty"], 1.10),
        Row("· hetzelfde in rekentijd", "ms", full.cpu[1:], empty.cpu[1:]),
        Row(
            "Geheugen bij het eerste beeld / kleinste Textual-app",
            "MiB",
            empty.memory[1:],
            minimal.memory[1:],
            1.20,
        ),
    ]


SESSIONS = 500


def begins(rounds: int, folder: Path) -> list[Row]:
    """First paint of the start screen, with many sessions and with one."""
    for name, how_many in (("een", 1), ("veel", SESSIONS)):
        for number in range(how_many):
            keep(folder / name, an_evening(f"avond-{number}", "d0", 20))
    one, many = (
        Start((sys.executable, "-m", "sessie", "--map", str(folder / name)), "Verder waar")
        for name in ("een", "veel")
    )
    found = in_turn(rounds, {"one": one, "many": many})
    what = f"Beginscherm: {SESSIONS} sessies / één"
    return [Row(what, "ms", found["many"], found["one"], 1.5)]


def smallest_update(program: Program) -> Callable[[], float]:
    """A key in the minimal app: milliseconds until the next text is there."""
    numbers = count(1)

    def measure() -> float:
        pressed = program.send(RIGHT)
        return (program.painted(f"lantaarn-{next(numbers)}") - pressed) * 1000

    return measure


def next_slide(program: Program, on: bytes = RIGHT, back: bytes = LEFT) -> Callable[[], float]:
    """A key to the next slide, at the end back again: milliseconds until it is there."""
    place, by = 0, 1

    def measure() -> float:
        nonlocal place, by
        if not 0 <= place + by < SLIDES:
            by = -by
        place += by
        pressed = program.send(on if by > 0 else back)
        return (program.painted(slide_mark(place)) - pressed) * 1000

    return measure


def typed_slip(program: Program) -> Callable[[], float]:
    """A slip in the entry line: milliseconds from Enter until it stands in the list."""
    program.send(F2)
    program.painted("De zaal leest mee")
    program.send(b"t")
    program.painted("Werkblad")
    numbers = count(1)

    def measure() -> float:
        word = f"lantaarn-{next(numbers):03d}"
        program.send(f"A o w {word}".encode())
        program.painted(word)
        pressed = program.send(ENTER)
        # A row of the list names the kind before the text, the entry line only its letter.
        in_list = program.painted(
            word, lambda lines: any("wens" in line and word in line for line in lines)
        )
        return (in_list - pressed) * 1000

    return measure


def keys(rounds: int, folder: Path) -> list[Row]:
    """From key to paint: the next slide, and a slip among few and among many."""
    with ExitStack() as running:

        def begin(argv: Sequence[str], mark: str) -> Program:
            program = running.enter_context(Program(argv))
            program.painted(mark)
            return program

        minimal = begin(MINIMAL, "lantaarn-0")
        slides = begin(opening(folder, "leeg"), slide_mark(0))
        some, many = (begin(opening(folder, f"ronde-{n}"), "Wensen") for n in (SOME, MANY))
        found = in_turn(
            rounds,
            {
                "minimal": smallest_update(minimal),
                "slide": next_slide(slides),
                "some": typed_slip(some),
                "many": typed_slip(many),
            },
        )
    least = "kleinste verandering"
    return [
        Row(
            f"Volgende dia, van toets tot beeld / {least}",
            "ms",
            found["slide"],
            found["minimal"],
            1.20,
        ),
        Row(
            "Briefje, van Enter tot beeld: bij 5.000 / bij 100",
            "ms",
            found["many"],
            found["some"],
            1.50,
        ),
        Row(
            f"Briefje, van Enter tot beeld: bij 5.000 / {least}",
            "ms",
            found["many"],
            found["minimal"],
            2.5,
        ),
    ]
