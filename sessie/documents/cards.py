"""Cards for the tables, to print and cut: the codes that bring a phone to the page of its table.

One page for a browser, that fetches nothing: two cards on an A4, black on white.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from sessie.documents.html import NONE, Html, div, join, tag, text
from sessie.model.frozen import dataclass

QUIET = 4
"""White modules around a code."""
STYLE = """
@page { size: A4; margin: 8mm; }
* { box-sizing: border-box; margin: 0; }
html { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
body { font: 13pt/1.35 Arial, Helvetica, sans-serif; width: 194mm; }
body, svg { color: #000; background: #fff; }
section { border: .3mm dashed #777; padding: 5mm 7mm 4mm; min-height: 138mm; }
section { display: flex; flex-direction: column; break-inside: avoid; }
section + section { margin-top: 4mm; }
section:nth-child(odd) { break-before: page; margin-top: 0; }
section:first-child { break-before: auto; }
.boven { display: flex; gap: 7mm; flex: 1; }
h1 { flex: none; width: 39mm; font-size: 20pt; line-height: 1.1; }
h1 b { display: block; font-size: 110pt; line-height: 1; }
h1 b.twee { font-size: 66pt; line-height: 1.4; }
.codes { flex: 1; display: flex; gap: 6mm; min-width: 0; }
.codes > div { flex: 1; min-width: 0; max-width: 80mm; }
h2 { font-size: 13pt; margin-bottom: 1mm; }
svg { width: 100%; max-width: 50mm; height: auto; display: block; }
.said { overflow-wrap: anywhere; font-size: 11.5pt; line-height: 1.25; }
.said:last-child { font-weight: bold; }
ol { padding-left: 6mm; }
.blijf { margin-bottom: 2mm; }
footer { font-size: 10pt; margin-top: 2mm; padding-top: 1.5mm; border-top: .25mm solid #777; }
"""
STEPS = (
    "Scan de code met de camera van de telefoon, en open de bladzijde.",
    "Schrijf één idee, kies wie het zegt, en wacht op ‘bewaard’.",
    "Lukt het niet? Schrijf op papier: dat telt net zo goed.",
)
"""What a tafelleider does."""
STAY = "Zegt de telefoon dat er geen internet is? Blijf toch op dit wifi."
PRIVATE = "Privé: alleen voor deze tafel. Bewaar dit kaartje niet langer dan de avond."


@dataclass(frozen=True, slots=True)
class Scan:
    """One code on a card."""

    does: str
    words: tuple[str, ...]
    """The same in words, a line each."""
    rows: tuple[str, ...]
    """A row a string of 1 (black) and 0 (white), without the white edge."""


@dataclass(frozen=True, slots=True)
class Card:
    """The card of one table."""

    letter: str
    scans: Sequence[Scan]
    """In the order in which they are scanned: the Wi-Fi, when that is known, and the page."""


def cards_page(evening: str, cards: Iterable[Card]) -> str:
    """All cards of an evening as one page of HTML."""
    held = (_card(card) for card in cards)
    head = tag("head", Html('<meta charset="utf-8">'),
               tag("title", text(f"Privé: kaartjes met codes · {evening}")),
               tag("style", Html(STYLE)))  # fmt: skip
    body = tag("body", tag("main", *held))
    return f"<!doctype html>\n{tag('html', head, body, lang='nl')}\n"


def _card(card: Card) -> Html:
    size = "twee" if len(card.letter) > 1 else ""
    name = tag("h1", text("Tafel "), tag("b", text(card.letter), class_=size))
    above = div("boven", name, div("codes", *map(_scan, card.scans)))
    stay = tag("p", text(STAY), class_="blijf") if len(card.scans) > 1 else NONE
    steps = tag("ol", *(tag("li", text(step)) for step in STEPS))
    return tag("section", above, stay, steps, tag("footer", text(PRIVATE)))


def _scan(scan: Scan) -> Html:
    said = join(*(tag("p", text(words), class_="said", dir="auto") for words in scan.words))
    return tag("div", tag("h2", text(scan.does)), _svg(scan), said)


def _svg(scan: Scan) -> Html:
    size = len(scan.rows) + 2 * QUIET
    runs = "".join(
        f"M{x + QUIET} {y + QUIET}h1v1h-1z"
        for y, line in enumerate(scan.rows)
        for x, bit in enumerate(line)
        if bit == "1"
    )
    box = f"0 0 {size} {size}"
    path = f'<path d="{runs}" fill="#000"/>'
    return Html(
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="{box}" shape-rendering="crispEdges" '
        f'role="img" aria-label="QR-code"><rect width="{size}" height="{size}" fill="#fff"/>'
        f"{path}</svg>"
    )
