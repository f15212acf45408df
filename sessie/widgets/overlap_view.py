"""The slide "hier zijn we het over eens": all themes, or the slips of one."""

from __future__ import annotations

from dataclasses import dataclass, field

from textual.content import Content

from sessie.model.dutch import count
from sessie.model.session import Session
from sessie.rules.overlap import overlap_groups
from sessie.widgets.overlap_bars import overlap_rows
from sessie.widgets.public_view import heading
from sessie.widgets.slide_view import Look
from sessie.widgets.text import clip, plain
from sessie.widgets.theme_view import draw_theme

EMPTY = "Hier komt te staan wat ouders en school allebei belangrijk vinden."


@dataclass(frozen=True, slots=True)
class Picture:
    """What was drawn."""

    lines: list[Content]
    themes: list[str] = field(default_factory=list)
    """For every line the id of the theme it is about, or empty."""
    pages: int = 1
    """Pages of the theme that is open."""


def draw_overlap(
    session: Session, title: str, look: Look, width: int, height: int, compact: bool
) -> Picture:
    """The picture for what is looked at."""
    theme, top = session.themes.get(look.theme), heading(title, width)
    if compact:
        said = theme.label if theme else _in_short(session)
        return Picture([*top, Content(""), clip(plain(said, "$text-quiet"), width)][:height])
    if theme and look.open:
        drawn = draw_theme(session, theme.id, look.page, width, height)
        return Picture(drawn.lines, pages=drawn.pages)
    room = height - len(top)
    rows = overlap_rows(session, width, room - 1, look.theme if theme else "")
    if not rows:
        return Picture([*top, Content(""), *plain(EMPTY, "$text-quiet").wrap(width)][:height])
    lines = [*top, Content(""), *(line for line, _ in rows)]
    themes = [""] * (len(top) + 1) + [theme_id for _, theme_id in rows]
    return Picture(lines[:height], themes[:height])


def _in_short(session: Session) -> str:
    shared = [group for group in overlap_groups(session) if not group.side]
    number = len(shared[0].themes) if shared else 0
    return count(number, "thema is gedeeld.", "thema's zijn gedeeld.")
