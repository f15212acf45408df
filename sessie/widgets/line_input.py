"""An input of one line in which no word is lost, however fast somebody types or pastes."""

from __future__ import annotations

from textual import events
from textual.geometry import Region, Size
from textual.widgets import Input

from sessie.model.dutch import clean_line


class LineInput(Input):
    """Pasted lines become one line, cleaned; what is typed ahead goes to the field it is for."""

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

    def on_paste(self, event: events.Paste) -> None:
        """Several lines become one, in the place of what is selected."""
        event.stop()
        event.prevent_default()
        if text := clean_line(event.text):
            start, end = self.selection
            self.replace(text, start, end)

    async def on_key(self, event: events.Key) -> None:
        """What this input itself is bound to is done before the next key is looked at."""
        focused = self.screen.focused
        if focused is not None and focused is not self and focused.screen is self.screen:
            # Typed ahead, while the focus was on its way to the next field.
            event.stop()
            event.prevent_default()
            focused.post_message(events.Key(event.key, event.character))
            return
        # Textual tells in no other way what a key does in one widget, without those around it.
        bound = self._bindings.key_to_bindings.get(event.key)
        own = bound and not bound[0].action.startswith(("scroll_", "page_"))
        if bound and own and not event.is_printable:
            # Here and now: left to Textual, an Enter is dealt with after the letters behind it.
            event.stop()
            event.prevent_default()
            await self.run_action(bound[0].action)

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
