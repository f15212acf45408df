"""Runs the program with one place in it broken: `python crashing.py PLACE sessie-arguments…`.

What breaks carries a text that was typed, in its message and in its local variables.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from types import ModuleType
from typing import Any

SECRET = "Jip heeft het moeilijk"


class Surprise(Exception):
    """An error that nobody foresaw."""


def broken(*given: Any, **named: Any) -> Any:
    """Stands in for a function that goes wrong."""
    overheard = SECRET
    raise Surprise(f"{overheard} {given} {named}")


def put(module: ModuleType, name: str, instead: Callable[..., Any]) -> None:
    """Put this in the place of a function, also where it was imported already."""
    was = getattr(module, name)
    for one in [*sys.modules.values()]:
        if vars(one).get(name) is was:
            setattr(one, name, instead)


def break_handler() -> None:
    """A slip that is entered."""
    from sessie.rules import slips

    put(slips, "add_slips", broken)


def break_drawing() -> None:
    """The public view when it is drawn with a slip in the round."""
    from sessie.widgets import draw_round

    draw = draw_round.draw

    def draw_or_break(block: Any, frame: Any) -> Any:
        return broken(block) if any(count for _, count in block.counts) else draw(block, frame)

    put(draw_round, "draw", draw_or_break)


def break_timer() -> None:
    """The tick of the clock, once there is a slip."""
    from sessie.screens.stage.stage import StageScreen

    show = StageScreen.show_time

    def show_or_break(self: StageScreen, clock: Any, left: float) -> None:
        if self.session and self.session.contributions:
            broken(self.session)
        show(self, clock, left)

    StageScreen.show_time = show_or_break  # type: ignore[method-assign]


def break_worker() -> None:
    """A dialog, which runs in a worker."""
    from sessie.screens.windows.overview import Overview

    Overview.__init__ = broken  # type: ignore[method-assign]


def break_composing() -> None:
    """A screen while it is put together."""
    from sessie.screens.windows.overview import Overview

    Overview.compose = broken  # type: ignore[method-assign]


def break_command() -> None:
    """A command without a screen."""
    from sessie import writing as forms

    put(forms, "in_form", broken)


PLACES: dict[str, Callable[[], None]] = {
    name.removeprefix("break_"): function
    for name, function in list(globals().items())
    if name.startswith("break_")
}


if __name__ == "__main__":
    PLACES[sys.argv.pop(1)]()
    from sessie.__main__ import main

    main()
