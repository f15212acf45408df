"""What all tests share."""

from __future__ import annotations

import gc
import os
import re
import sys
from contextlib import suppress
from importlib import import_module
from pathlib import Path

import pytest
from hypothesis import settings

# How long an example takes says how busy the machine is; how quick sessie is, is measured apart.
settings.register_profile("sessie", deadline=None)
settings.load_profile("sessie")


# What one of the test processes, or one of the hundreds of programs that they start, compiled, the
# next one finds.
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
sys.dont_write_bytecode = False

# How large a screen is, its terminal knows: a process of tests has these from what started it, and
# then programs believe them, whatever the size of theirs.
for name in ("COLUMNS", "LINES"):
    os.environ.pop(name, None)

# Reading all tests makes thousands of objects and throws none away.
gc.disable()
OFTEN = 50_000, 20, 100
"""Objects after which the collector looks for what can go. Screens are many small objects that
refer to each other: looking after every 700 is a fifth of the work of a test of a screen, and even
so it is a tenth. So where there is memory for it, nothing goes at all."""


def _room() -> int:
    """Objects for which this process has room: in a third of the memory that is free, shared with
    the other processes, at the 200 bytes that they were found to take; never more than 1 GB."""
    workers = int(os.environ.get("PYTEST_XDIST_WORKER_COUNT", "1"))
    with suppress(OSError, TypeError):  # another system
        found = re.search(r"MemAvailable: *(\d+) kB", Path("/proc/meminfo").read_text())
        return min(5_000_000, int(found[1]) * 1024 // 3 // workers // 200)  # type: ignore[index]
    return 0


ROOM = _room()


def pytest_sessionstart(session: pytest.Session) -> None:
    """Several processes are going to read all tests at the same moment. Each begins with a share of
    its own, so that most have been compiled by one of them when the others come to it."""
    here, workers = Path(__file__).parent, int(os.environ.get("PYTEST_XDIST_WORKER_COUNT", "1"))
    if workers == 1 or [Path(name).resolve() for name in session.config.args] != [here]:
        return
    mine = int(os.environ["PYTEST_XDIST_WORKER"].removeprefix("gw"))
    shared = sorted(here.glob("*/conftest.py"))
    for path in shared + sorted(here.rglob("test_*.py"))[mine::workers]:
        with suppress(Exception):  # said when it is collected
            import_module(".".join(path.relative_to(here).with_suffix("").parts))


# The same colours wherever they run; what a terminal with fewer shows has tests of its own.
os.environ["COLORTERM"] = "truecolor"


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Each process begins with a row of its own, and takes over from the end of that of another.
    Programs in a terminal are waited for more than they work, and take longest: every second row
    begins with them. So the others compute meanwhile, and nobody waits for one at the end."""
    workers = int(os.environ.get("PYTEST_XDIST_WORKER_COUNT", "1"))
    files = dict[Path, list[pytest.Item]]()
    for item in items:
        if item.path.parent.name == "whole":
            files.setdefault(item.path, []).append(item)
    if workers == 1 or len(files) == len({item.path for item in items}):
        return
    waited = sorted(files.values(), key=lambda file: not file[0].path.stem.endswith(LONGEST))
    heads = {row: waited[n :: workers // 2] for n, row in enumerate(range(1, workers, 2))}
    rest = [item for item in items if item.path not in files]
    rows = list[pytest.Item]()
    for row in range(workers):
        # As long as xdist makes it.
        length = (len(items) - len(rows)) // (workers - row)
        head = [item for file in heads.get(row, ()) for item in file]
        rows += head + rest[: max(0, length - len(head))]
        del rest[: max(0, length - len(head))]
    items[:] = rows + rest


LONGEST = "phones", "kill"
"""The files in `whole` that come first."""


def pytest_collection_finish() -> None:
    """What was imported stays to the end: the collector need not look through it each time."""
    gc.collect()
    gc.freeze()
    often, *seldom = OFTEN
    gc.set_threshold(max(often, 2 * ROOM), *seldom)
    gc.enable()


def pytest_runtest_logfinish() -> None:
    """Between two tests nobody waits for what takes seconds."""
    if ROOM and gc.get_count()[0] > ROOM:
        gc.collect()


def pytest_sessionfinish() -> None:
    """What is left goes with the process."""
    gc.freeze()


def pytest_xdist_auto_num_workers() -> int:
    """Two processes a core: a test of a screen or of a terminal waits as long as it works."""
    return 2 * (os.cpu_count() or 1)
