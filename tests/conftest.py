"""What all tests share."""

from __future__ import annotations

import gc
import os

from hypothesis import settings

# How long an example takes says how busy the machine is; how quick sessie is, is measured apart.
settings.register_profile("sessie", deadline=None)
settings.load_profile("sessie")


# The tests start hundreds of programs: what one of them compiled, the next one finds.
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)


def pytest_collection_finish() -> None:
    """What was imported stays to the end: the collector need not look through it each time."""
    gc.collect()
    gc.freeze()


def pytest_xdist_auto_num_workers() -> int:
    """Two processes a core: a test of a screen or of a terminal waits as long as it works."""
    return 2 * (os.cpu_count() or 1)
