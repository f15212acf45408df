"""Measure how quick sessie is, and print the table of ratios."""

from __future__ import annotations

import argparse
import platform
import sys
from importlib.metadata import version
from pathlib import Path
from tempfile import TemporaryDirectory
from threading import main_thread


def main(argv: list[str] | None = None) -> int:
    """Gives 0 when every goal is met, 1 when not, 2 where it cannot run."""
    asked = argparse.ArgumentParser("python -m benchmarks", description=__doc__)
    asked.add_argument("--quick", action="store_true", help="few repetitions: an impression only")
    asked.add_argument(
        "--markdown",
        action="store_true",
        help="a table for the README; that of anderen is put in it",
    )
    asked.add_argument(
        "what",
        nargs="*",
        metavar="sorteren [BESTAND…] | privacy [BESTAND…] | leren | kruisen"
        " | stilstand [AANTAL…] | stappen | doek | telefoons | anderen",
        help="how good the proposed themes are, or what the privacy check finds, on these evenings"
        " or on those of the repository; make the weights of words anew;"
        " how many files a key goes through, how long each key keeps the screen still, where the"
        " time up to the first picture goes, how soon the page for the room shows a key, what"
        " hundreds of phones at the tables cost, or how"
        " quick other programs for slides are that are installed here",
    )
    given = asked.parse_args(argv)
    if given.what == ["kruisen"]:
        from benchmarks.crossing import main as print_crossings

        return print_crossings()
    if given.what[:1] == ["stilstand"]:
        from benchmarks.stalls import main as print_stalls

        return print_stalls(given.what[1:])
    if given.what[:1] == ["privacy"]:
        from benchmarks.privacy import main as score_privacy

        return score_privacy(given.what[1:])
    if given.what == ["leren"]:
        from benchmarks.learning import main as learn

        return learn()
    if given.what == ["anderen"]:
        from benchmarks.peers import main as print_peers

        return print_peers(markdown=given.markdown)
    if given.what and given.what not in (["doek"], ["stappen"], ["telefoons"]):
        if given.what[0] != "sorteren":
            asked.error(
                "alleen ‘sorteren’, ‘privacy’, ‘leren’, ‘kruisen’, ‘stilstand’, ‘stappen’,"
                " ‘doek’,"
                " ‘telefoons’ en ‘anderen’ kunnen apart"
            )
        from benchmarks.sorting import main as score_sorting

        return score_sorting(given.what[1:])
    if not sys.platform.startswith("linux"):
        print(
            "De metingen draaien alleen op Linux: ze lezen een pseudo-terminal en /proc.",
            file=sys.stderr,
        )
        return 2
    if given.what == ["stappen"]:
        from benchmarks.starting import main as print_stages

        return print_stages()
    if given.what == ["telefoons"]:
        from benchmarks.phones import main as measure_phones

        return measure_phones(quick=given.quick, markdown=given.markdown)
    if given.what:
        from benchmarks.doek import main as measure_doek

        return measure_doek(quick=given.quick, markdown=given.markdown)
    return run(quick=given.quick, markdown=given.markdown)


def run(*, quick: bool, markdown: bool) -> int:
    """Measure everything in a folder of its own."""
    from benchmarks.figures import as_markdown, as_text
    from benchmarks.idle import clocks
    from benchmarks.painting import begins, keys, prepare, starts
    from benchmarks.saving import saves

    print("Dit duurt even; laat de computer zo lang met rust.", file=sys.stderr)
    for_starts, for_keys, for_saves, for_clocks = (5, 12, 15, 1) if quick else (25, 60, 80, 3)
    with TemporaryDirectory(prefix="sessie-meting-") as name:
        folder = Path(name)
        prepare(folder)
        rows = [*starts(for_starts, folder), *begins(for_starts, folder / "begin")]
        rows += [*keys(for_keys, folder), *clocks(for_clocks, folder)]
        threads: set[str] = set()
        for slips, goal in ((300, 2.0), (5000, 5.0)):
            row, wrote = saves(for_saves, folder, slips, goal)
            rows.append(row)
            threads |= wrote
    loop = main_thread().name
    print((as_markdown if markdown else as_text)(rows))
    print(
        "\nVerhouding: de mediaan van paren die om en om gemeten zijn; tussen haakjes waar de "
        f"middelste helft ligt.\nOp schijf schrijft de thread ‘{', '.join(sorted(threads))}’; "
        f"het scherm draait in ‘{loop}’.\n{platform.system()} {platform.machine()}, "
        f"Python {platform.python_version()}, Textual {version('textual')}."
    )
    return 0 if all(row.met for row in rows) and loop not in threads else 1


if __name__ == "__main__":
    sys.exit(main())
