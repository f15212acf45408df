"""An input of one line in which no word is lost, however fast somebody types or pastes."""

from __future__ import annotations

from textual import events
from textual.geometry import Region, Size
from textual.widgets import Input

from sessie.model.bullets import lines_of
from sessie.model.dutch import clean_line
from sessie.widgets.typed import Typed


class LineInput(Typed, Input):
    """Pasted lines become one line, cleaned."""

    def _watch_value(self, value: str) -> None:
        # Known beforehand, the new width is no reason to lay out the whole screen for a letter. The
        # public watch_value comes behind this one, when the layout was asked for already.
        self.set_reactive(LineInput.virtual_size, Size(self.content_width, 1))
        super()._watch_value(value)

    def on_focus(self) -> None:
        """The cursor is in sight, also behind a text that is longer than the field."""
        self.call_after_refresh(self._scroll_to_cursor)

    def _scroll_to_cursor(self) -> None:
        # A text that was there from the start has its cursor put behind it before it has a width.
        if self.has_focus:
            place = self.cursor_screen_offset - self.content_region.offset + self.scroll_offset
            self.scroll_to_region(Region(place.x, 0, 1, 1), force=True, animate=False)

    @property
    def before_cursor(self) -> str:
        """What a mark is typed behind."""
        return self.value[: self.cursor_position] if self.selection.is_empty else ""

    def type_in(self, text: str, back: int) -> None:
        """At the cursor, in the place of so many characters or of the selection."""
        start, end = sorted(self.selection)
        self.replace(text, start - back, end)

    def is_text(self, before: str) -> bool:
        """Whether what stands before the cursor is text, so that a paste goes on in it."""
        return bool(before.strip())

    def on_paste(self, event: events.Paste) -> None:
        """Several lines become one, in the place of what is selected; their bullets go."""
        event.stop()
        event.prevent_default()
        start, end = self.selection
        lines = lines_of(event.text)
        if len(lines) == 1 and self.is_text(self.value[: min(start, end)]):
            lines = [event.text]  # a dash in the middle of a text is no bullet
        if text := clean_line("\n".join(lines)):
            self.replace(text, start, end)

    def go_on(self) -> None:
        """To the next field, at once: what was typed ahead belongs there."""
        chain = self.screen.focus_chain
        if self in chain and chain[-1] is not self:
            following = chain[chain.index(self) + 1]
            if isinstance(following, Input) and following.select_on_focus:
                # Selected now: done at its focus, it would take what was typed ahead with it.
                following.select_on_focus = False
                following.action_select_all()
            self.screen.set_focus(following)

    async def action_submit(self) -> None:
        """Enter: in a form to the next field first."""
        if self.has_class("goes-on"):
            self.go_on()
        await super().action_submit()
