"""The themes and their slips as rows, and more about one of them."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from textual.content import Content

from sessie.model.session import Contribution, Session, Theme
from sessie.rules.proposals.words import text_of
from sessie.rules.sorting import counts, open_slips
from sessie.rules.themes import item_for, theme_pages, themes_for
from sessie.widgets.sorting_keys import KeyRow
from sessie.widgets.sorting_list import Entry
from sessie.widgets.text import plain, row, stack

LOOSE = "-"
"""Stands for "zonder thema"."""


def page_title(session: Session, item: str) -> Content:
    """Whose themes these are."""
    pages = theme_pages(session)
    if not item or len(pages) < 2:
        return row((" Thema's", "bold $accent"), ("   alleen voor jou", "$text-quiet"))
    place = f"   vraag {pages.index(item) + 1} van {len(pages)}"
    title = session.script.item(item).title
    return row((" Thema's bij: ", "bold $accent"), (title, "bold"), (place, "$text-quiet"))


def loose_slips(session: Session, item: str) -> list[Contribution]:
    """The slips without a theme that may get one of these."""
    return [slip for slip in open_slips(session) if item_for(session, slip.round) == item]


def theme_rows(session: Session, item: str) -> list[Entry]:
    """A row for each theme, and one for what has none."""
    count = counts(session)
    rows = [
        Entry(theme.id, plain(theme.label), _numbers(theme, count[theme.id]))
        for theme in themes_for(session, item)
        if theme.item == item
    ]
    if loose := len(loose_slips(session, item)):
        rows.append(Entry(LOOSE, plain("zonder thema", "$text-quiet"), plain(f"{loose:>4}")))
    return rows


def _numbers(theme: Theme, slips: int) -> Content:
    kinds = " ".join(name[:1] for name in theme.partnerships)
    mark = "≠ " if theme.tension else ""
    return row((f"{mark}{kinds}", "$text-quiet"), f"{slips or '':>4}")


def about(theme: Theme | None) -> Content:
    """Its description and in what the sides differ."""
    if theme is None:
        return Content("")
    lines = [plain(theme.description or "Nog geen omschrijving: druk op o.",
                   "" if theme.description else "$text-quiet")]  # fmt: skip
    if theme.tension:
        lines.append(row(("≠ Hierin verschillen we: ", "bold"), theme.tension))
    return stack(lines)


def partnership_keys(theme: Theme | None, letters: Mapping[str, str]) -> tuple[KeyRow, ...]:
    """The five, with a tick at those that the theme belongs to; none for a question's themes."""
    if theme is None or theme.item:
        return ()
    return tuple(
        (f"{'✓' if name in theme.partnerships else '·'} {name[0]}", name[1:], letter)
        for letter, name in letters.items()
    )


def slip_rows(slips: list[Contribution], marked: Collection[str]) -> list[Entry]:
    """A row for each slip, with a tick at those that were chosen."""
    return [
        Entry(slip.id, row(("✓ " if slip.id in marked else "  ", "bold $accent"), text_of(slip)))
        for slip in slips
    ]
