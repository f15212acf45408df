"""The command `sessie`, also as `python -m sessie`."""

from __future__ import annotations

import gc
import sys

from sessie.cli.given import in_terminal, open_app, understood


def main() -> None:
    """What opens the app on an evening is understood at once, so that the first picture does not
    wait for the library that reads commands; everything else goes there."""
    gc.disable()  # thousands of new objects and none to throw away; the app turns it on again
    if in_terminal() and (asked := understood(sys.argv[1:])):
        open_app(*asked)
    gc.enable()
    from sessie.cli.commands import commands

    commands()


if __name__ == "__main__":
    main()
