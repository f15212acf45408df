"""A slide on the beamer."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Self

from textual.content import Content
from textual.geometry import Region
from textual.strip import Strip
from textual.visual import Visual

from sessie.domain.script import Line, Slide
from sessie.domain.session import Session
from sessie.widgets.public_view import PublicView, centred, heading
from sessie.widgets.text import plain, slide_line, wrap_hanging


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

    def __init__(self) -> None:
        super().__init__()
        self._ready: dict[str, list[Strip]] = {}
        self._ready_for: tuple[object, ...] = ()
        self._rows: list[Strip] | None = None
        """What is on the screen; None when it has to be drawn anew."""

    def set_session(self, session: Session) -> None:
        """Show this session."""
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
            from sessie.widgets.partnership_model import model_lines

            return centred([*title, *model_lines(width, room)], height)
        if slide.show == "overlap":
            return [*title, *self._overlap(session, width, room)]
        if slide.show in ("stip", "acties", "voorbeelden"):
            body = PICTURES[slide.show](session, width)
            return centred([*title, Content(""), *body[:room]], height)
        body = text_lines(slide.lines, width, room)
        return centred([*title, Content(""), *body], height)

    def _overlap(self, session: Session, width: int, room: int) -> list[Content]:
        from sessie.domain.overlap import shared_themes
        from sessie.widgets.overlap_bars import overlap_lines

        if not shared_themes(session):
            return [
                Content(""),
                *plain(
                    "Hier komt te staan wat ouders en school allebei belangrijk vinden.",
                    "$text-quiet",
                ).wrap(width),
            ]
        return [Content(""), *overlap_lines(session, width, room - 1)]


def _stip(session: Session, width: int) -> list[Content]:
    stip = session.evening.stip
    if not stip:
        return plain("Die zin maken we vandaag samen.", "$text-quiet").wrap(width)
    return wrap_hanging(plain("● ", "$accent"), plain(stip, "bold"), width)


def _actions(session: Session, width: int) -> list[Content]:
    if not session.actions:
        return plain("Er zijn nog geen afspraken van de vorige keer.", "$text-quiet").wrap(width)
    lines: list[Content] = []
    for action in session.actions.values():
        about = " · ".join(part for part in (action.who, action.when, action.status) if part)
        lines += wrap_hanging(plain("• ", "$accent"), plain(action.what, "bold"), width)
        lines += wrap_hanging(Content("  "), plain(about, "$text-quiet"), width)
    return lines


def _examples(session: Session, width: int) -> list[Content]:
    from sessie.domain.practice import chosen_examples

    slides = chosen_examples(session.script)
    if not slides:
        return plain("Hier komen voorbeelden van elders.", "$text-quiet").wrap(width)
    return [
        line
        for slide in slides
        for line in [*wrap_hanging(plain("• ", "$accent"), plain(slide.title), width), Content("")]
    ]


PICTURES: dict[str, Callable[[Session, int], list[Content]]] = {
    "stip": _stip,
    "acties": _actions,
    "voorbeelden": _examples,
}
