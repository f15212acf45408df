"""A slide on the beamer."""

from __future__ import annotations

from collections.abc import Callable

from textual.content import Content

from sessie.domain.overlap import shared_themes
from sessie.domain.practice import chosen_examples
from sessie.domain.script import Line, Slide
from sessie.domain.session import Session
from sessie.widgets.overlap_bars import overlap_lines
from sessie.widgets.partnership_model import model_lines
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
    """Draws the slide that the stage is on."""

    def draw(self, session: Session, width: int, height: int) -> list[Content]:
        """The title, and the lines or the built-in picture."""
        slide = session.script.item(session.stage.item)
        if not isinstance(slide, Slide):
            return []
        title = heading(slide.title, width)
        room = height - len(title) - 1
        if slide.show == "partnerschappen":
            return centred([*title, *model_lines(width, room)], height)
        if slide.show == "overlap":
            return [*title, *self._overlap(session, width, room)]
        if slide.show in ("stip", "acties", "voorbeelden"):
            body = PICTURES[slide.show](session, width)
            return centred([*title, Content(""), *body[:room]], height)
        body = text_lines(slide.lines, width, room)
        return centred([*title, Content(""), *body], height)

    def _overlap(self, session: Session, width: int, room: int) -> list[Content]:
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
