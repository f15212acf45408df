"""A slide on the beamer."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Self

from textual import events
from textual.content import Content
from textual.geometry import Region
from textual.message import Message
from textual.reactive import reactive
from textual.strip import Strip
from textual.visual import Visual

from sessie.model.script import Line, Slide
from sessie.model.session import Session
from sessie.widgets.public_view import PublicView, centred, heading
from sessie.widgets.text import slide_line, wrap_hanging

if TYPE_CHECKING:
    from sessie.widgets.overlap_view import Picture


DRAWN = ("stip", "acties", "voorbeelden", "speerpunten")
"""What `toon: …` may say for a picture of slide_pictures.py."""


@dataclass(frozen=True, slots=True)
class Look:
    """What is looked at on a slide that the program draws; not kept."""

    theme: str = ""
    """Id of the chosen theme; empty is none."""
    open: bool = False
    """Whether its slips are shown instead of all themes."""
    page: int = 0
    chosen: str = ""
    """Id of the agreement or the point that is marked; empty is none."""


def text_lines(lines: tuple[Line, ...], width: int, room: int) -> list[Content]:
    """Projected lines, with air between them when there is room."""
    blocks = [wrap_hanging(*slide_line(line), width) for line in lines]
    rows = sum(len(block) for block in blocks)
    gaps = sum(line.gap for line in lines[1:])
    airy = rows + len(blocks) - 1 <= room
    drawn: list[Content] = []
    before = None
    for line, block in zip(lines, blocks, strict=True):
        apart = airy and not (before and line.kind == before.kind == "tekst" and _goes_on(before))
        if drawn and (apart or (line.gap and rows + gaps <= room)):
            drawn.append(Content(""))
        drawn.extend(block)
        before = line
    return drawn


def _goes_on(line: Line) -> bool:
    """Whether the sentence of this line goes on in the next one."""
    return not line.text.rstrip().endswith((".", "!", "?", "”", '"', "…"))


class SlideView(PublicView):
    """Draws the slide that the stage is on, and has its neighbours ready: going on then only
    writes the rows that differ."""

    look: reactive[Look] = reactive(Look(), init=False)

    def __init__(self) -> None:
        super().__init__()
        self._picture: Picture | None = None
        """The overlap as it was drawn last; None on another slide."""
        self._ready: dict[str, list[Strip]] = {}
        self._ready_for: tuple[object, ...] = ()
        self._rows: list[Strip] | None = None
        """What is on the screen; None when it has to be drawn anew."""

    def set_session(self, session: Session) -> None:
        """Show this session."""
        if self.session is None or session.stage.item != self.session.stage.item:
            self._picture = None
            self.set_reactive(SlideView.look, Look())
        rows = self._prepared(session)
        if rows is None or self._rows is None or len(rows) != len(self._rows):
            self.session = session
        else:
            other = [y for y, row in enumerate(rows) if row != self._rows[y]]
            self.set_reactive(SlideView.session, session)
            self._rows = rows
            if other:
                height = other[-1] - other[0] + 1
                super().refresh(Region(0, other[0], self.size.width, height))
        self.call_after_refresh(self._prepare)

    def refresh(self, *regions: Region, **how: bool) -> Self:
        """Anything else that changes draws everything anew."""
        self._rows = None
        return super().refresh(*regions, **how)

    def notify_style_update(self) -> None:
        """Other colours are another picture."""
        self._rows, self._ready = None, {}
        super().notify_style_update()

    def render_line(self, y: int) -> Strip:
        """A row of the slide."""
        if self._rows is None or len(self._rows) != self.size.height:
            self._rows = self._strips(self.session)
        return self._rows[y]

    def _strips(self, session: Session | None) -> list[Strip]:
        width, height = self.size
        style = self.visual_style
        strips = Visual.to_strips(self, self.drawn(session), width, height, style)
        blank = Strip.blank(width, style.rich_style)
        return [*strips, *[blank] * (height - len(strips))]

    def _prepared(self, session: Session) -> list[Strip] | None:
        look = session.script, self.size, self.compact, self.app.theme
        if any(
            now is not then and now != then
            for now, then in zip(look, self._ready_for, strict=False)
        ):
            self._ready = {}
        self._ready_for = look
        return None if session.stage.curtain else self._ready.get(session.stage.item)

    def _prepare(self) -> None:
        """Draw this slide and the ones next to it; what people said is drawn when it is shown."""
        session = self.session
        if session is None or not self.size:
            return
        self._prepared(session)
        place = session.script.position(session.stage.item)
        for item in session.script.items[max(place - 1, 0) : place + 2]:
            if isinstance(item, Slide) and not item.show and item.id not in self._ready:
                stage = replace(session.stage, item=item.id, curtain=False)
                self._ready[item.id] = self._strips(session.with_(stage=stage))

    def draw(self, session: Session, width: int, height: int) -> list[Content]:
        """The title, and the lines or the built-in picture."""
        slide = session.script.item(session.stage.item)
        if not isinstance(slide, Slide):
            return []
        title = heading(slide.title, width)
        room = height - len(title) - 1
        if slide.show == "partnerschappen":
            from sessie.widgets.partnership_model import folders_of, model_lines

            return centred([*title, *model_lines(width, room, folders_of(self))], height)
        if slide.show == "overlap":
            return self._overlap(session, slide.title, width, height)
        if slide.show in DRAWN:
            return self._drawn_by_us(session, slide, title, width, room)
        body = text_lines(slide.lines, width, room)
        return centred([*title, Content(""), *body], height)

    def _drawn_by_us(
        self, session: Session, slide: Slide, title: list[Content], width: int, room: int
    ) -> list[Content]:
        from sessie.widgets.slide_pictures import Place, is_list, picture_lines

        gap = [] if self.compact else [Content("")]
        place = Place(width, room + 1 - len(gap), self.compact, self.look.chosen)
        lines = [*title, *gap, *picture_lines(slide.show, session, place)[: place.room]]
        # A list that is worked in stays where it is while it grows.
        working = is_list(slide.show, session)
        return lines if working else centred(lines, room + len(title) + 1)

    def choose_line(self, chosen: str) -> None:
        """Mark an agreement or a point on its slide."""
        self.look = Look(chosen=chosen)

    # overlap --------------------------------------------------------------------------------

    def _overlap(self, session: Session, title: str, width: int, height: int) -> list[Content]:
        from sessie.widgets.overlap_view import draw_overlap

        self._picture = draw_overlap(session, title, self.look, width, height, self.compact)
        return self._picture.lines

    def choose(self, by: int) -> None:
        """The next or previous theme; of a theme that is open the next or previous page."""
        from sessie.widgets.overlap_bars import in_order

        look, ids = self.look, in_order(self.session) if self.session else []
        if look.open:
            pages = self._picture.pages if self._picture else 1
            self.look = replace(look, page=min(max(look.page + by, 0), pages - 1))
        elif ids:
            place = ids.index(look.theme) + by if look.theme in ids else 0 if by > 0 else -1
            self.look = Look(ids[place % len(ids)])

    def open_theme(self, theme: str = "") -> None:
        """Show what was written about a theme: this one, the chosen one or the first."""
        if not (theme or self.look.theme):
            self.choose(1)
        self.look = Look(theme or self.look.theme, open=bool(theme or self.look.theme))

    def close_theme(self) -> None:
        """Back to all themes; from there the mark goes too."""
        self.look = Look(self.look.theme) if self.look.open else Look()

    def watch_look(self) -> None:
        """The werkblad tells about it."""
        self.post_message(self.Looked())

    @dataclass
    class Looked(Message):
        """Something else was chosen, opened or closed."""

    def on_click(self, event: events.Click) -> None:
        """A theme that is clicked opens, and goes away with another click."""
        spot, picture = event.get_content_offset(self), self._picture
        if self.compact or picture is None or spot is None or event.button != 1:
            return
        theme = picture.themes[spot.y] if spot.y < len(picture.themes) else ""
        if self.look.open:
            self.close_theme()
        elif theme:
            self.open_theme(theme)
        else:
            return
        event.prevent_default()

    def on_mouse_scroll_down(self, event: events.MouseScrollDown) -> None:
        """More of what was written about the theme."""
        if self.look.open:
            self.choose(1)

    def on_mouse_scroll_up(self, event: events.MouseScrollUp) -> None:
        """Back to what was written first."""
        if self.look.open:
            self.choose(-1)
