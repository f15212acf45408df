"""What a stage does while it is the only window, so that the room reads along.

The picture for the room stays there in full. Of the werkblad only the line that is typed in stands
under it, the strip; all of it comes after one warning an evening. A closed curtain covers
everything: what is typed then is not readable, and what was private does not come back with it.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING, Any

from textual import work
from textual.widget import Widget
from textual.widgets import Input

from sessie.screens.base import Host
from sessie.screens.gate import Guarded
from sessie.widgets.worksheet import AllWanted

if TYPE_CHECKING:
    from textual.screen import Screen

    from sessie.live import Live
    from sessie.model.stage import Desk
    from sessie.screens.stage.entry import EntryPanel
    from sessie.widgets.public_view import FootBar

    Base = Screen[None]
else:
    Base = object

STAY = 8.0
"""Seconds that the keys stay at the foot after a key."""
STEPS = frozenset(("right", "space", "pagedown", "left", "pageup"))
"""Keys of a clicker and of going on: the foot stays calm."""
COVERED = "Het doek is dicht. Met ctrl+/ gaat het open."
WAITS = "Je typt, maar het doek is dicht. Met ctrl+/ gaat het open, en typ je verder."
NOTHING_TO_TYPE = "Hier valt niets in te voeren. Het werkblad open je met F2."


class OnlyWindow(Guarded, Base):
    """The strip, the cover and the calm foot; a part of every stage."""

    FORM: bool | None = None
    """Whether what is filled in here may be read by the room, and so stands in the strip; None
    where nothing but lines is typed."""

    live: Live
    host: Host
    foot: FootBar
    _under: Widget | None = None
    """What had the keys when the curtain closed over it, and has them again when that opens."""
    write: Callable[..., None]
    set_desk: Callable[..., None]

    @property
    def desk(self) -> Desk:
        """The werkblad as it is now."""
        return self.live.desk

    def make_panel(self) -> EntryPanel | None:
        """Where slips are typed; None on a screen that has no such thing."""
        return None

    @cached_property
    def panel(self) -> EntryPanel | None:
        """Where slips are typed, made when it is first asked for: the first picture of an evening
        does not wait for all that it takes."""
        return self.make_panel()

    # what is there --------------------------------------------------------------------------

    @property
    def covered(self) -> bool:
        """Whether the closed curtain covers this window: the room looks at it."""
        return self.live.covered

    @property
    def sheet(self) -> bool:
        """Whether the whole werkblad is there."""
        full = self.desk.full or not self.live.room_reads
        return self.desk.open and full and not self.covered

    @property
    def strip(self) -> bool:
        """Whether only the line that is typed in is there."""
        if not self.desk.open or self.sheet:
            return False
        if self.covered:
            return self.masks
        return self.panel is not None or self.FORM is True

    @property
    def masks(self) -> bool:
        """Whether something is typed behind the curtain. A line can be, a form cannot."""
        return self.panel is not None and self.desk.typing

    @property
    def shape(self) -> tuple[bool, bool, bool]:
        """What the screen is laid out by: whole werkblad, strip, cover."""
        return self.sheet, self.strip, self.covered

    @property
    def to_type(self) -> str:
        """A form or a count waits until the curtain opens; a line can be typed."""
        return self.TO_TYPE if self._under is None else WAITS

    def take_shape(self) -> None:
        """Lay out what is there now."""
        sheet, strip, covered = self.shape
        if covered and not strip and self.focused is not None:
            self._under = self.focused
            self.set_focus(None)
        elif covered and self.panel is not None and not isinstance(self.focused, Input | None):
            self.panel.begin()  # out of the list, which is not there any more
        elif not covered and self._under is not None:
            self.call_after_refresh(self._go_on_in, self._under)
            self._under = None
        self.set_class(sheet, "-desk")
        self.set_class(strip, "-strip")
        self.set_class(covered, "-covered")
        for line in self.query("EntryPanel Input").results(Input):
            line.password = covered
        if covered and self.panel is not None and self.panel.is_mounted:
            self.panel.entry.shows.say([])  # at once; what may be read of it is said anew
        self.breathe()

    def _go_on_in(self, widget: Widget) -> None:
        if self.focused is None and self.desk.open and widget.is_attached:
            self.set_focus(widget)

    # the whole werkblad ---------------------------------------------------------------------

    def open_sheet(self, then: Callable[[], object] | None = None, **parts: Any) -> None:
        """Open the whole werkblad, changed like this, and then do that; where the room reads
        along, after the one warning."""
        if self.covered:
            self.app.notify(COVERED, markup=False)
        elif self.live.may_show:
            self._open_sheet(then, parts)
        else:
            self._ask_for_sheet(then, parts)

    @work(group="sheet", exclusive=True)
    async def _ask_for_sheet(
        self, then: Callable[[], object] | None, parts: dict[str, Any]
    ) -> None:
        if await self.host.may_show():
            self._open_sheet(then, parts)

    def _open_sheet(self, then: Callable[[], object] | None, parts: dict[str, Any]) -> None:
        self.set_desk(open=True, typing=True, full=self.live.room_reads, **parts)
        if then is not None:
            self.call_after_refresh(then)

    def close_sheet(self) -> None:
        """Close the werkblad; what is typed next has the strip again."""
        self.set_desk(open=False, typing=False, full=False)

    def may_write(self, parts: dict[str, Any]) -> bool:
        """Whether the line can be opened where it is; else the whole werkblad is, or it is said
        why not."""
        if not self.live.room_reads or self.sheet:
            return True
        aimed = self.panel and self.panel.aimed_at(replace(self.desk, **parts))
        if self.covered and not aimed:
            self.app.notify(COVERED, markup=False)
        elif self.FORM is False:
            self.open_sheet(**parts)
        elif not aimed and not self.FORM:
            self.app.notify(NOTHING_TO_TYPE, markup=False)
        else:
            return True
        return False

    def on_all_wanted(self, message: AllWanted) -> None:
        """The slips stand on the whole werkblad."""
        if self.panel is not None:
            self.open_sheet(self.panel.begin_list)

    # the foot -------------------------------------------------------------------------------

    def heard(self, key: str) -> None:
        """Who presses another key than for going on, sees for a moment what the keys are."""
        if key not in STEPS:
            self.wake()

    def on_mouse_move(self) -> None:
        """Who moves the mouse wants to click."""
        self.wake()

    def wake(self) -> None:
        """Show the keys at the foot for a moment."""
        self.host.awake_till = self.live.times.now() + STAY
        self.breathe()

    def breathe(self) -> None:
        """The foot is calm when the room looks at it and nobody works."""
        if self.host.awake_till is None:
            self.wake()  # the first picture tells what the keys are
            return
        calm = self.live.room_reads and self.live.times.now() >= self.host.awake_till
        self.foot.calm, self.foot.covered = calm, self.covered
