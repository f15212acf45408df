"""The slip that is being sorted, and how far the sorting is."""

from __future__ import annotations

from collections.abc import Sequence

from textual.content import Content

from sessie.model.dutch import count
from sessie.model.session import Contribution, Session
from sessie.model.vocabulary import LANGUAGES
from sessie.rules.sorting import Progress
from sessie.widgets.text import plain, row, stack


def head(progress: Progress, width: int) -> Content:
    """The name of the screen, and how far it is."""
    left = row(("Sorteren", "bold $accent"), ("   alleen voor jou", "$text-quiet"))
    right = plain(f"{progress.done} van {progress.total}", "bold")
    gap = max(width - 2 - left.cell_length - right.cell_length, 1)
    return row(" ", left, " " * gap, right)


def bar(progress: Progress, width: int) -> Content:
    """The same as a line."""
    room = max(width - 2, 1)
    done = room * progress.done // max(progress.total, 1)
    return row(" ", ("━" * done, "$accent"), ("─" * (room - done), "$line"))


def slips_in_words(session: Session, slips: Sequence[Contribution]) -> Content:
    """What stands on the slips; more than one when they say nearly the same."""
    if len(slips) == 1:
        return stack([_about(session, slips[0]), *_said(slips[0])])
    lines = [plain(f"{len(slips)} briefjes zeggen bijna hetzelfde", "bold $accent")]
    for slip in slips:
        first, *rest = _said(slip)
        kind = (f"  {session.script.kind(slip.kind).name}", "$text-quiet")
        lines += [row(("• ", "$accent"), first, kind), *rest]
    return stack(lines)


def _about(session: Session, slip: Contribution) -> Content:
    """Its kind and question. Table and role are not said: they say nothing about the theme."""
    item = session.script.collecting_item(slip.round)
    parts = [session.script.kind(slip.kind).name, *([item.title] if item else [])]
    theme = session.themes.get(slip.theme)
    now = f"   staat bij: {theme.label}" if theme else ""
    state = "   staat uit: telt nergens mee" if slip.hidden else ""
    return row((" · ".join(parts), "$text-quiet"), (now, "$text-quiet"), (state, "bold $accent"))


def _said(slip: Contribution) -> list[Content]:
    """In Dutch as far as anybody knows, and under it what was written."""
    style = "bold strike" if slip.hidden else "bold"
    if not slip.translation or slip.translation == slip.text:
        return [plain(slip.text, style)]
    name = LANGUAGES.get(slip.lang, slip.lang)
    return [plain(slip.translation, style), plain(f"{name}: {slip.text}", "$text-quiet")]


def all_done(progress: Progress) -> Content:
    """Nothing is left to sort."""
    if not progress.total:
        return stack([
            plain("Er zijn nog geen briefjes om te sorteren.", "bold"),
            Content(""),
            plain("Komen er briefjes binnen, dan staan ze hier vanzelf.", "$text-quiet"),
        ])  # fmt: skip
    slips = count(progress.total, "briefje", "briefjes")
    themes = count(progress.themes, "thema", "thema's")
    return stack([
        plain(f"Alles is gesorteerd: {slips}, {themes}.", "bold $accent"),
        Content(""),
        row(("esc", "bold $accent"), "  terug naar de avond"),
        row(("F7", "bold $accent"), "   thema's nakijken: namen, volgorde, samenvoegen"),
        row(("←", "bold $accent"), "    de briefjes nog eens langs, vanaf het laatste"),
    ])  # fmt: skip
