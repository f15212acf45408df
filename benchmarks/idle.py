"""A clock that runs while nobody does anything: what it costs, beside a clock of one line."""

from __future__ import annotations

import sys
from contextlib import ExitStack
from pathlib import Path

from benchmarks.figures import Row
from benchmarks.painting import opening
from benchmarks.sessions import ROUND, an_evening, keep
from benchmarks.terminal import Program

SECONDS = 10
"""How long is watched each time: two times that the used time is written down."""
CLOCK = (sys.executable, "-m", "benchmarks.minimal", "klok")


def clocks(rounds: int, folder: Path) -> list[Row]:
    """Processor time and bytes of a round with its clock running, and of the minimal
    clock, in turn."""
    keep(folder, an_evening("klok", ROUND, 100))
    with ExitStack() as running:
        minimal = running.enter_context(Program(CLOCK))
        minimal.painted("lantaarn-1")
        ours = running.enter_context(Program(opening(folder, "klok")))
        ours.painted("Wensen")
        ours.send(b"t")
        both = minimal, ours
        for program in both:
            program.watched(2.0)
        cpu: tuple[list[float], list[float]] = [], []
        written: tuple[list[float], list[float]] = [], []
        for _ in range(rounds):
            for place, program in enumerate(both):
                before = program.used()
                sent = program.watched(SECONDS)
                cpu[place].append(100 * (program.used() - before) / SECONDS)
                written[place].append(sent / SECONDS)
    return [
        Row("Lopende klok, rekentijd van een kern / kleinste klok", "%", cpu[1], cpu[0]),
        Row("Lopende klok, naar de terminal per seconde / kleinste klok", "B", written[1],
            written[0]),
    ]  # fmt: skip
