"""What is drawn on a sheet: patterns, lines to write on, the gespreksdriehoek."""

from __future__ import annotations

from sessie.domain.sheets import MainQuestion
from sessie.report.sheets.html import Html, div, join, tag, text

STYLES = 3
"""Every main question has a pattern and a colour; after so many they begin again."""

PATTERNS = Html(
    '<svg class="patronen" width="0" height="0" aria-hidden="true"><defs>'
    '<pattern id="p1" width="9" height="9" patternUnits="userSpaceOnUse">'
    '<rect width="9" height="9" fill="#fff"/>'
    '<circle cx="2.2" cy="2.2" r="1.7" fill="#d08700"/>'
    '<circle cx="6.7" cy="6.7" r="1.7" fill="#d08700"/></pattern>'
    '<pattern id="p2" width="7" height="7" patternUnits="userSpaceOnUse" '
    'patternTransform="rotate(45)"><rect width="7" height="7" fill="#fff"/>'
    '<rect width="3.6" height="7" fill="#14788c"/></pattern>'
    '<pattern id="p3" width="10" height="10" patternUnits="userSpaceOnUse">'
    '<rect width="10" height="10" fill="#35246e"/></pattern>'
    "</defs></svg>"
)
"""Dots, stripes and solid: light, middle and dark, so that they also differ on a grey printer."""

_MOST_LINES = 40
_PIXELS = 96 / 25.4
"""In a millimetre; patterns are drawn in pixels too."""
_SIDE, _HEIGHT = 182.0 * _PIXELS, 157.6 * _PIXELS
"""The gespreksdriehoek: as wide as the text of a sheet."""
_FRAME, _TIP = 0.06, 0.17
"""Shares of a side of the driehoek: the width of its frame, and where its tip ends."""
_MOST_SIGNS = 300
"""Signs that fit on one side of the driehoek in its ordinary letter."""


def style(place: int) -> str:
    """The class of a main question, from its place in the set, from 1."""
    return f"v{(place - 1) % STYLES + 1}"


def pattern(place: int) -> Html:
    """A box full of the pattern of a main question."""
    fill = f"url(#p{(place - 1) % STYLES + 1})"
    return tag(
        "svg",
        tag("rect", width="100%", height="100%", fill=fill),
        class_="patroon", aria_hidden="true",
    )  # fmt: skip


def badge(place: int, number: int) -> Html:
    """The number of a main question on its pattern."""
    return div("nummer", pattern(place), tag("b", text(str(number))))


def writing_lines(weight: int, class_: str = "") -> Html:
    """Lines that share the room that is left; `weight` is how many there are at least.

    There are more than fit: those that do not fit whole are not shown.
    """
    rows = Html("<i></i>" * max(_MOST_LINES, weight))
    room = f"flex-grow:{weight};min-height:{weight * 9}mm"
    return div(f"regels {class_}".strip(), div("stapel", rows), style=room)


def rows(*cells: Html) -> Html:
    """Rows with these cells, as many as fit."""
    return div("stapel", Html(div("rij", *cells) * _MOST_LINES))


def triangle(questions: tuple[MainQuestion, ...], central: str) -> Html:
    """A net of four triangles: cut out and folded it stands, with one main question a side."""
    faces = (_face(place, question) for place, question in enumerate(questions[:STYLES], 1))
    middle = div("midden", Html('<i class="links"></i><i class="rechts"></i>'),
                 tag("p", text(central)))  # fmt: skip
    return div("driehoek", div("net", _outline(len(questions)), *faces, middle))


def _outline(count: int) -> Html:
    """The edges to cut, the edges to fold, and a patterned tip in every corner."""
    top, left, right = (_SIDE / 2, 0.0), (0.0, _HEIGHT), (_SIDE, _HEIGHT)
    centre = _between(top, left), _between(top, right), _between(left, right)
    corners = ((top, left, right), (left, top, right), (right, top, left))
    frames = [_frame(place, *three) for place, three in enumerate(corners[:count], 1)]
    fold = _polygon(*centre, class_="vouw")
    cut = _polygon(top, left, right, class_="knip")
    return tag("svg", *frames, fold, cut, class_="lijnen", aria_hidden="true")


_Point = tuple[float, float]


def _frame(place: int, tip: _Point, left: _Point, right: _Point) -> Html:
    """The pattern of a main question around one side, and in its tip."""
    side = tip, _between(tip, left), _between(tip, right)
    heart = sum(x for x, _ in side) / 3, sum(y for _, y in side) / 3
    inner = [_between(heart, corner, 1 - _FRAME) for corner in side]
    white = (_between(inner[0], inner[1], _TIP), inner[1], inner[2],
             _between(inner[0], inner[2], _TIP))  # fmt: skip
    return join(_polygon(*side, fill=f"url(#p{place})"), _polygon(*white, fill="#fff"))


def _between(one: _Point, other: _Point, share: float = 0.5) -> _Point:
    return (one[0] + (other[0] - one[0]) * share, one[1] + (other[1] - one[1]) * share)


def _polygon(*points: _Point, fill: str = "none", class_: str = "") -> Html:
    written = " ".join(f"{x:.2f},{y:.2f}" for x, y in points)
    return tag("polygon", points=written, fill=fill, class_=class_)


def _face(place: int, question: MainQuestion) -> Html:
    """One side; its words stay within the triangle because two shapes stand beside them."""
    signs = len(question.text) + sum(len(part.text) + 4 for part in question.parts)
    smaller = min(1.0, (_MOST_SIGNS / max(signs, 1)) ** 0.5)
    parts = join(
        *(tag("p", tag("b", text(part.letter)), text(f" {part.text}")) for part in question.parts)
    )
    shapes = Html('<i class="links"></i><i class="rechts"></i>')
    number = tag("b", text(str(question.number)), class_="rond")
    title = tag("h2", text(question.text))
    size = f"font-size:{smaller:.2f}em" if smaller < 1 else ""
    return div(f"kant k{place}", shapes, number, div("woorden", title, parts, style=size))
