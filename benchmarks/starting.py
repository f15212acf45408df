"""Where the time up to the first picture goes: of this program and of the smallest Textual app.

Each start says how much processor time it used up to each of its stages, with all its threads. Of a
stage the smallest of many is shown: what else runs on the machine makes it larger only.
"""

from __future__ import annotations

import sys
from collections.abc import Mapping
from itertools import pairwise
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks.sessions import an_evening, keep, slide_mark
from benchmarks.terminal import Program

STARTS = 20
STAGES = (
    "Python zelf",
    "Textual inlezen",
    "sessie inlezen",
    "de sessie lezen",
    "de app maken",
    "stijl inlezen",
    "scherm opbouwen",
    "eerste beeld",
)
CODE = """
import gc, os
from time import process_time
gc.disable()
marks = [process_time()]
def mark(*_):
    marks.append(process_time())
import textual.app, textual.widgets, textual.drivers.linux_driver
textual.widgets.Static
mark()
{read}
mark()
{session}
mark()
class Marked(App):
    def on_load(self):
        mark()
    def on_mount(self):
        mark()
app = {made}
mark()
class Driver(textual.drivers.linux_driver.LinuxDriver):
    def write(self, data):
        if "lantaarn" in data and not os.path.exists({told!r}):
            mark()
            with open({told!r}, "w") as file:
                print(*marks, file=file)
        super().write(data)
app.driver_class = Driver
app.run()
"""
MINIMAL: Mapping[str, str] = {
    "read": "from benchmarks.minimal import Minimal as App",
    "session": "",
    "made": "Marked()",
}
OURS: Mapping[str, str] = {
    "read": (
        "import sessie.cli.launch, sessie.screens.stage.slide\n"
        "from sessie.app import SessieApp as App\n"
        "from sessie.cli.given import Given\n"
        "from sessie.cli.launch import places\n"
        "from pathlib import Path"
    ),
    "session": "given = Given(Path({folder!r}), None)\n"
    "archive = given.archive()\nstore = archive.open('leeg')",
    "made": "Marked(archive, places(given), store=store)",
}


def stages(parts: Mapping[str, str], folder: Path) -> list[float]:
    """Milliseconds of processor time of each stage, of one start."""
    told = folder / "stappen"
    told.unlink(missing_ok=True)
    filled = {name: text.replace("{folder!r}", repr(str(folder))) for name, text in parts.items()}
    code = CODE.format(told=str(told), **filled)
    with Program([sys.executable, "-c", code]) as program:
        program.painted(slide_mark(0)[:-1])
    marks = [0.0, *map(float, told.read_text().split())]
    return [(after - before) * 1000 for before, after in pairwise(marks)]


def main() -> int:
    """Print the table."""
    found: dict[str, list[list[float]]] = {"ours": [], "minimal": []}
    with TemporaryDirectory(prefix="sessie-meting-") as name:
        keep(Path(name), an_evening("leeg", "d0", 0))
        for _ in range(STARTS + 1):
            found["ours"].append(stages(OURS, Path(name)))
            found["minimal"].append(stages(MINIMAL, Path(name)))
    ours, minimal = ([min(one) for one in zip(*found[name][1:], strict=True)] for name in found)
    print(f"{'ms rekentijd':<18}{'dit':>8}{'kleinste':>10}{'erbij':>8}")
    for stage, mine, least in (*zip(STAGES, ours, minimal, strict=True),
                               ("samen", sum(ours), sum(minimal))):  # fmt: skip
        print(f"{stage:<18}{mine:8.1f}{least:10.1f}{mine - least:8.1f}".replace(".", ","))
    print(f"{'verhouding':<18}{sum(ours) / sum(minimal):8.2f}".replace(".", ","))
    return 0
