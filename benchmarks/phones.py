"""Phones at the tables: what hundreds of them cost the facilitator's keys, and how soon each hears
that its slip is kept.

Everything runs as on an evening: sessie on a real terminal, on this laptop's own address, and the
phones in a program of their own, each at an address of its own. A post is compared with the same
one to a server that only reads it, and to one that has it on disk before it answers, as ours does.
"""

from __future__ import annotations

import json
import os
import select
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from functools import partial
from itertools import product
from pathlib import Path
from statistics import median, quantiles
from tempfile import TemporaryDirectory

from benchmarks.figures import Row, as_markdown, as_text
from benchmarks.painting import next_slide, opening
from benchmarks.sessions import ROUND, an_evening, keep, slide_mark
from benchmarks.terminal import PATIENCE, ROOT, Program
from sessie.model.handing import CODE_SIGNS, MAX_SENT
from sessie.model.session import Session
from sessie.rules.admitting import switch_on
from sessie.store.file import load, session_from

MANY, FEW = 300, 60
"""Phones."""
ASKS = 4.0
"""Seconds after which a phone asks what is new."""
GIVES_WAY = 10
"""How much less the phones are, for the system, than the program: on an evening they compute
elsewhere."""
GLANCE = 0.02
"""Seconds between two looks whether the phones are done."""
SETTLING = 2.0
"""Seconds after which a program is idle."""
AT_MOST = 3.0
"""How many times as long a key may take while all of them send."""
POST = 2.0
"""The same for a post, of the slowest hundredth."""
MEMORY = 20.0
"""MiB more that a program with phones may use."""


class Crowd:
    """The phones."""

    def __init__(self, host: str, port: int, many: int) -> None:
        self._program = subprocess.Popen(
            [sys.executable, "-m", "benchmarks.many_phones", host, str(port), str(many), ROUND],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=ROOT, text=True,
            preexec_fn=partial(os.nice, GIVES_WAY),
        )  # fmt: skip
        self.again = 0
        """How often something had to be sent once more."""

    def begin(self, line: str) -> None:
        """Have them do this."""
        assert self._program.stdin is not None
        self._program.stdin.write(f"{line}\n")
        self._program.stdin.flush()

    @property
    def done(self) -> bool:
        """Whether they did it."""
        assert self._program.stdout is not None
        return bool(select.select([self._program.stdout], [], [], 0)[0])

    def took(self) -> list[float]:
        """Wait until they did it; gives the milliseconds of each."""
        assert self._program.stdout is not None
        found = json.loads(self._program.stdout.readline())
        self.again = found["again"]
        return [float(took) for took in found["took"]]

    def do(self, line: str, beside: Program) -> list[float]:
        """Both, while what the program beside it draws is read."""
        self.begin(line)
        while not self.done:
            beside.watched(GLANCE)
        return self.took()

    def end(self) -> None:
        """They are gone."""
        self._program.kill()
        self._program.wait()


@contextmanager
def crowd(host: str, port: int, many: int) -> Iterator[Crowd]:
    """Phones until the end of the block."""
    found = Crowd(host, port, many)
    try:
        yield found
    finally:
        found.end()


def evening(name: str) -> Session:
    """An evening on its first slide, with a round that slips may be sent for."""
    session = an_evening(name, "d0", 0)
    return session.with_(stage=replace(session.stage, visited=("d0", ROUND)))


def with_phones(session: Session) -> Session:
    """The same with phones, as it was left."""
    codes = map("".join, product(CODE_SIGNS, repeat=5))
    return switch_on(session, "127.0.0.1", 0, lambda: next(codes))


def where(path: Path, program: Program) -> tuple[str, int]:
    """Where an evening lets its phones in, once it does."""
    ending = time.monotonic() + PATIENCE
    while time.monotonic() < ending:
        handing = load(path, session_from).value.handing
        if handing.port:
            return handing.address, handing.port
        program.watched(GLANCE)
    raise TimeoutError("the phones are not let in")


def slowest(took: list[float]) -> float:
    """The slowest hundredth begins here."""
    return quantiles(took, n=100, method="inclusive")[98]


class Keys:
    """Keys that are pressed when nothing happens, and while all phones send."""

    def __init__(self, program: Program, crowd: Crowd) -> None:
        self._program, self._crowd = program, crowd
        self._press = next_slide(program)
        self.idle, self.busy, self.posts = list[float](), list[float](), list[list[float]]()

    def round(self, number: int) -> None:
        """All of them send once; before it as many keys are pressed as during it."""
        busy: list[float] = []
        self._crowd.begin(f"send {number}")
        while not self._crowd.done:
            busy.append(self._press())
        self.posts.append(self._crowd.took())
        self._program.watched(SETTLING)
        self.idle += [self._press() for _ in busy]
        self.busy += busy


@contextmanager
def bare(told: Path, *kept: Path) -> Iterator[int]:
    """The port of the least server, until the end of the block; `kept` is where it keeps posts."""
    argv = [sys.executable, "-m", "benchmarks.minimal_posts", str(told), *map(str, kept)]
    server = subprocess.Popen(argv, cwd=ROOT)
    try:
        while not (told.exists() and told.read_text()):
            time.sleep(0.05)
        yield int(told.read_text())
    finally:
        server.kill()
        server.wait()


def rows(rounds: int, many: int, folder: Path) -> tuple[list[Row], int]:
    """Measure all of it; gives it with how often something had to be sent once more."""
    path = keep(folder, with_phones(evening("aan")))
    keep(folder, evening("uit"))
    with (
        Program(opening(folder, "uit")) as off,
        Program(opening(folder, "aan")) as on,
        bare(folder / "leest") as reads,
        bare(folder / "bewaart", folder / "bewaard") as keeps,
    ):
        for program in (off, on):
            program.painted(slide_mark(0))
        host, port = where(path, on)
        codes = " ".join(load(path, session_from).value.handing.codes.values())
        with (
            crowd(host, port, many) as phones,
            crowd("127.0.0.1", reads, many) as to_read,
            crowd("127.0.0.1", keeps, many) as to_keep,
        ):
            phones.do(f"in {codes}", on)
            phones.do(f"ask {ASKS}", on)
            on.watched(2 * ASKS)
            memory = on.memory(), off.memory()
            keys, least, kept = Keys(on, phones), list[list[float]](), list[list[float]]()
            for number in range(rounds + 1):
                keys.round(number)
                least.append(to_read.do(f"send {number}", on))
                kept.append(to_keep.do(f"send {number}", on))
                if not number:
                    keys.idle, keys.busy = [], []  # the first one warms up
            posts, least, kept = keys.posts[1:], least[1:], kept[1:]
            again = phones.again
    slips = load(path, session_from).value.contributions
    assert len(slips) == many * (rounds + 1), "every post that was answered is on disk, once"
    return [
        Row(f"Volgende dia, van toets tot beeld: terwijl {many} telefoons inleveren / stil", "ms",
            keys.busy, keys.idle, AT_MOST),
        Row("· de traagste toets", "ms", [max(keys.busy)], [max(keys.idle)]),
        Row(f"Briefje van een telefoon, de traagste van honderd: {many} tegelijk / kale aiohttp",
            "ms", [slowest(took) for took in posts], [slowest(took) for took in least], POST),
        Row("· het middelste", "ms", [median(took) for took in posts],
            [median(took) for took in least]),
        Row("· de traagste van honderd / kale aiohttp die het ook eerst op schijf zet", "ms",
            [slowest(took) for took in posts], [slowest(took) for took in kept]),
        Row("· het middelste", "ms", [median(took) for took in posts],
            [median(took) for took in kept]),
        Row(f"Geheugen: met {many} telefoons die vragen wat er nieuw is / zonder", "MiB",
            [memory[0]], [memory[1]], 1 + MEMORY / memory[1]),
    ], again  # fmt: skip


def main(*, quick: bool, markdown: bool) -> int:
    """Print the table; gives 0 when every goal is met, 1 when not."""
    many = FEW if quick else MANY
    rounds = 2 if quick else MAX_SENT // MANY - 2
    with TemporaryDirectory(prefix="sessie-meting-") as name:
        found, again = rows(rounds, many, Path(name))
    print((as_markdown if markdown else as_text)(found))
    print(f"\nElk briefje stond op schijf voor het antwoord kwam; opnieuw gestuurd: {again} keer.")
    return 0 if all(row.met for row in found) else 1
