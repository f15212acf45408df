"""`python -m benchmarks`: measure, and print the table."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from threading import main_thread


def main() -> int:
    """Gives 0 when every goal is met, 1 when not, 2 where it cannot run."""
    asked = argparse.ArgumentParser("python -m benchmarks", description=__doc__)
    asked.add_argument("--quick", action="store_true", help="few repetitions: an impression only")
    asked.add_argument("--markdown", action="store_true", help="a table for the README")
    given = asked.parse_args()
    if not sys.platform.startswith("linux"):
        print("De metingen draaien alleen op Linux: ze lezen een pseudo-terminal en /proc.",
              file=sys.stderr)  # fmt: skip
        return 2
    return run(quick=given.quick, markdown=given.markdown)


def run(*, quick: bool, markdown: bool) -> int:
    """Measure everything in a folder of its own."""
    from benchmarks.figures import as_markdown, as_text
    from benchmarks.painting import keys, prepare, starts
    from benchmarks.saving import saves

    few = (5, 12, 15) if quick else (25, 60, 80)
    with TemporaryDirectory(prefix="sessie-meting-") as name:
        folder = Path(name)
        prepare(folder)
        rows = [*starts(few[0], folder), *keys(few[1], folder)]
        threads: set[str] = set()
        for slips, goal in ((300, 2.0), (5000, 5.0)):
            row, wrote = saves(few[2], folder, slips, goal)
            rows.append(row)
            threads |= wrote
    print((as_markdown if markdown else as_text)(rows))
    loop = main_thread().name
    print(f"\nEr wordt geschreven in de thread {', '.join(sorted(threads))}; "
          f"het scherm draait in {loop}.")  # fmt: skip
    return 0 if all(row.met for row in rows) and loop not in threads else 1


if __name__ == "__main__":
    sys.exit(main())
