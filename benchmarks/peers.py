"""Programs that also show slides in a terminal, beside sessie: first paint, next slide, and how
much they do while nobody touches a key. Measured are those that are installed, which is those that
PATH finds; with `--markdown` the table takes its place in the README too."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Mapping
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from benchmarks.figures import in_turn
from benchmarks.painting import Start, next_slide, opening, prepare
from benchmarks.sessions import SLIDES, an_evening, slide_mark
from benchmarks.terminal import ROOT, Program

QUIET = 5
"""Seconds that each is watched while nothing happens."""
README = ROOT / "README.md"
BEGIN, END = "<!-- peers:begin -->", "<!-- peers:end -->"
"""Between these the table stands in it."""


@dataclass(frozen=True, slots=True)
class Peer:
    """Another program for slides."""

    argv: Callable[[Path], tuple[str, ...]]
    """A file with slides → the command that shows them."""
    head: str = ""
    """What stands above the slides in such a file."""
    keys: tuple[bytes, bytes] = (b"l", b"h")
    """To the next slide, and back."""


PEERS: Mapping[str, Peer] = {
    "mdp": Peer(lambda deck: ("mdp", "-f", str(deck)), "%title: Meting\n%author: sessie\n\n"),
    "patat": Peer(lambda deck: ("patat", "--force", str(deck))),
    "lookatme": Peer(lambda deck: ("lookatme", str(deck))),
    "prezo": Peer(lambda deck: ("prezo", str(deck)), keys=(b"j", b"k")),
}


def a_deck(peer: Peer) -> str:
    """The slides of the evening that is measured, in Markdown."""
    slides = []
    for slide in an_evening("dia", "d0", 0).script.phases[0].items:
        lines = [f"- {line.text}" for line in getattr(slide, "lines", ())]
        slides.append("\n".join([f"# {slide.title}", "", *lines]))
    assert len(slides) == SLIDES
    return peer.head + "\n\n---\n\n".join(slides) + "\n"


def main(*, markdown: bool) -> int:
    """Print a table, and put it in the README for `markdown`; gives 2 where it cannot run."""
    if not sys.platform.startswith("linux"):
        print("De metingen draaien alleen op Linux.", file=sys.stderr)
        return 2
    with TemporaryDirectory(prefix="sessie-meting-") as name:
        table = compared(Path(name))
    print(table)
    if markdown:
        README.write_text(with_table(README.read_text("utf-8"), table), "utf-8")
    return 0


def with_table(page: str, table: str) -> str:
    """The page with this table in the place of the one that stood there."""
    before, _, rest = page.partition(BEGIN)
    _, _, after = rest.partition(END)
    return f"{before}{BEGIN}\n\n{table}\n\n{END}{after}"


def version(program: str) -> str:
    """What it says of its own version; empty when it says nothing of the sort."""
    said = subprocess.run([program, "--version"], capture_output=True, text=True, check=False)
    found = re.search(r"\d+(\.\d+)+", said.stdout)
    return found[0] if found else ""


def compared(folder: Path, starts: int = 9, keys: int = 30, quiet: int = QUIET) -> str:
    """The table, in Markdown: each figure, and in brackets how many times that of sessie."""
    prepare(folder)
    commands = {"sessie": opening(folder, "leeg")}
    versions = {"sessie": ""}
    for name, peer in PEERS.items():
        if found := shutil.which(name):
            deck = folder / f"{name}.md"
            deck.write_text(a_deck(peer), encoding="utf-8")
            commands[name] = (found, *peer.argv(deck)[1:])
            versions[name] = version(found)
    first = in_turn(starts, {n: Start(argv, slide_mark(0)) for n, argv in commands.items()})
    with ExitStack() as running:
        programs: dict[str, Program] = {}
        for name, argv in commands.items():
            programs[name] = running.enter_context(Program(argv))
            programs[name].painted(slide_mark(0))
        turned = in_turn(
            keys,
            {
                name: next_slide(program, *(PEERS[name].keys if name in PEERS else ()))
                for name, program in programs.items()
            },
        )
        still: dict[str, float] = {}
        for name, program in programs.items():
            before = program.used()
            program.watched(quiet)
            still[name] = 100 * (program.used() - before) / quiet
        memory = {name: program.memory() for name, program in programs.items()}
    lines = ["| | Eerste beeld | Volgende dia | Stil, van een kern | Geheugen |",
             "| --- | ---: | ---: | ---: | ---: |"]  # fmt: skip
    for name in commands:
        figures = [(median(first[name]), median(first["sessie"]), "ms"),
                   (median(turned[name]), median(turned["sessie"]), "ms"),
                   (still[name], 0.0, "%"), (memory[name], memory["sessie"], "MiB")]  # fmt: skip
        called = f"{name} {versions[name]}".strip()
        lines.append(f"| {called} | {' | '.join(_told(*figure) for figure in figures)} |")
    return "\n".join(lines)


def _told(value: float, ours: float, unit: str) -> str:
    figure = f"{value:.0f}" if value >= 100 else f"{value:.2f}"
    times = f" ({value / ours:.2f} ×)" if ours and value != ours else ""
    return f"{figure} {unit}{times}".replace(".", ",")
