"""A clock that runs while nobody does anything: what it costs, beside a clock of one line."""

from __future__ import annotations

import sys
from contextlib import ExitStack
from pathlib import Path
from time import perf_counter

from benchmarks.figures import Row
from benchmarks.painting import opening
from benchmarks.sessions import ROUND, an_evening, keep
from benchmarks.terminal import Program

SECONDS = 20
"""How long is watched each time: two times that the used time is written down."""
GLANCE = 0.1
"""Seconds between two looks at what one of them writes."""
CLOCK = (sys.executable, "-m", "benchmarks.minimal", "klok")


def clocks(rounds: int, folder: Path) -> list[Row]:
    """Processor time and bytes of a round with its clock running, and of the minimal clock, at the
    same time: both hardly do anything."""
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
            before = [program.used() for program in both]
            sent, ending = [0, 0], perf_counter() + SECONDS
            while perf_counter() < ending:
                for place, program in enumerate(both):
                    sent[place] += program.watched(GLANCE)
            for place, program in enumerate(both):
                cpu[place].append(100 * (program.used() - before[place]) / SECONDS)
                written[place].append(sent[place] / SECONDS)
    return [
        Row("Lopende klok, rekentijd van een kern / kleinste klok", "%", cpu[1], cpu[0]),
        Row("Lopende klok, naar de terminal per seconde / kleinste klok", "B", written[1],
            written[0]),
    ]  # fmt: skip
