"""Adds reports, zips and own examples for ever and prints each path: a test kills it."""

from __future__ import annotations

import sys
from pathlib import Path

from builders import a_session, with_slips
from content_mistakes import EXAMPLE

from sessie.writing import add_example, replace_file, write_form, write_new

ZIP = bytes(range(256)) * 1000


def add_for_ever(folder: Path) -> None:
    session = with_slips(a_session(), *(f"briefje {number}" for number in range(200)))
    while True:
        for path in (
            write_form(session, "md", folder),
            write_new(folder, "traject", "zip", ZIP),
            add_example(folder, EXAMPLE),
        ):
            print(path, flush=True)
        replace_file(folder / "vast.zip", ZIP)


if __name__ == "__main__":
    print("open", flush=True)
    add_for_ever(Path(sys.argv[1]))
