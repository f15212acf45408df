"""The command `sessie`, also as `python -m sessie`."""

from __future__ import annotations

import gc
import sys

from sessie.cli.given import (
    fail,
    in_terminal,
    open_app,
    ready_streams,
    refuse_lost_folder,
    understood,
)
from sessie.store.practice import forget_practice


def main() -> None:
    """What opens the app on an evening is understood at once, so that the first picture does not
    wait for the library that reads commands; everything else goes there."""
    gc.disable()  # thousands of new objects and none to throw away; the app turns it on again
    try:
        ready_streams()
        refuse_lost_folder()
        forget_practice()
        if in_terminal() and (asked := understood(sys.argv[1:])):
            open_app(*asked)
        gc.enable()
        from sessie.cli.commands import commands

        commands()
    except KeyboardInterrupt:
        fail("Gestopt.", 130)


if __name__ == "__main__":
    main()
