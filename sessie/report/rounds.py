"""The chapter of a round that is read by itself: marks, slips, and what was said together."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from sessie.domain.dutch import capital
from sessie.domain.points import answers_before
from sessie.domain.privacy import ShownText, is_joint
from sessie.domain.script import Kind, Round
from sessie.domain.session import Contribution, Score, Session, Theme
from sessie.report.blocks import Block, Bullets, Grid, Heading, Label, Paragraph
from sessie.report.listing import by_organisation, by_side, by_table_question, known_of
from sessie.report.placing import ROUND, Material

TOGETHER = "Samen"
LAST_TIME = "Vorige keer"
_HEAD = ("Tafels", "Gemiddeld", "Spreiding", "Schaal")


def round_chapter(material: Material, item: Round) -> Iterator[Block]:
    """The question, then the marks, the slips and the joint answers, and beside those what was
    answered last time; nothing without any."""
    session = material.session
    parts = [*marks_of(session, item), *_said(material, item)]
    headed = any(isinstance(part, Heading) for part in parts)
    parts.extend(together(session, item, heading=headed))
    if parts:
        parts.extend(_last_time(session, item, heading=headed))
    if parts and item.title and item.question not in ("", item.title):
        yield Paragraph((item.question,))
    yield from parts


def marked_rounds(session: Session) -> list[Round]:
    """The rounds in which tables gave a mark, in running order."""
    given = {score.item for score in session.scores.values()}
    return [item for item in session.script.rounds if item.id in given]


def side_by_side(session: Session) -> Iterator[Block]:
    """The marks of all rounds in one table."""
    rows = (
        (item.title, *_counted(item, _scores(session, item))) for item in marked_rounds(session)
    )
    yield Grid(("Ronde", *_HEAD), tuple(rows), (False, True, True, True, True))


def marks_of(session: Session, item: Round) -> Iterator[Block]:
    """The marks of one round, counted."""
    scores = _scores(session, item)
    if scores:
        yield Grid(_HEAD, (_counted(item, scores),), (True, True, True, True))


def _scores(session: Session, item: Round) -> list[Score]:
    return [score for score in session.scores.values() if score.item == item.id]


def _counted(item: Round, scores: list[Score]) -> tuple[str, str, str, str]:
    """Number of tables, mean with one decimal, lowest and highest mark, and the scale."""
    values = [score.value for score in scores]
    tables = len({score.table for score in scores})
    scale = _span(*item.score) if item.score != (0, 0) else ""
    return str(tables), mean(values), _span(min(values), max(values)), scale


def mean(values: list[int]) -> str:
    """The mean with one decimal, halves up, in the Dutch way: "2,3"."""
    tenths = (20 * sum(values) + len(values)) // (2 * len(values))
    return f"{tenths // 10},{tenths % 10}"


def _span(low: int, high: int) -> str:
    return str(low) if low == high else f"{low}–{high}"


def _said(material: Material, item: Round) -> Iterator[Block]:
    """The slips by kind when there are several, or when a kind is a sub-question."""
    slips = material.placed.get(f"{ROUND}/{item.id}", [])
    kinds = [
        k for k in written_kinds(material.session, item) if any(slip.kind == k.id for slip in slips)
    ]
    headed = len(kinds) > 1 or any(kind.asks for kind in kinds)
    for kind in kinds:
        held = [slip for slip in slips if slip.kind == kind.id]
        if headed:
            yield Heading(3, kind_title(kind))
        yield from _by_theme(material, item, held, 4 if headed else 3)


def written_kinds(session: Session, item: Round) -> list[Kind]:
    """The kinds of the round in its order, then others that were written in it."""
    written = sorted({slip.kind for slip in session.slips(round_id=item.id)})
    return [session.script.kind(kind) for kind in dict.fromkeys((*item.kinds, *written))]


def kind_title(kind: Kind) -> str:
    """What stands above slips of this kind: the sub-question itself, else what several are."""
    return kind.name if kind.asks else capital(kind.plural or "andere bijdragen")


def _by_theme(
    material: Material, item: Round, slips: list[Contribution], level: int
) -> Iterator[Block]:
    """What has no theme stands first: behind a theme it would look like a part of that."""
    loose = [slip for slip in slips if not material.has_theme(slip)]
    yield from _by_whom(material, item, [s for s in loose if not material.table_question(s)])
    yield from by_table_question(material, loose, level)
    for theme in _themes(material, item):
        held = [slip for slip in slips if slip.theme == theme.id]
        if held:
            yield Heading(level, theme.label)
            yield from _by_whom(material, item, held)
            yield from known_of(material, theme, held)


def _by_whom(material: Material, item: Round, slips: list[Contribution]) -> Iterator[Block]:
    """By organisation where the round asks for it, else by side."""
    if item.per_organisation:
        return by_organisation(material, slips)
    return by_side(material, slips, always=len(material.sides) > 1)


def _themes(material: Material, item: Round) -> Iterable[Theme]:
    """The themes of this question first."""
    return sorted(material.themes, key=lambda theme: theme.item != item.id)


def together(session: Session, item: Round, *, heading: bool) -> Iterator[Block]:
    """The answers that tables wrote together; without the tables, which say nothing here."""
    told = [s for s in session.key_sentences.values() if s.item == item.id and is_joint(session, s)]
    if told:
        yield Heading(3, TOGETHER) if heading else Label(TOGETHER)
        yield Bullets(tuple(ShownText(sentence.text) for sentence in told))


def _last_time(session: Session, item: Round, *, heading: bool) -> Iterator[Block]:
    """What the tables answered together last time, and when that was."""
    held = answers_before(session, item.id)
    if held:
        sources = {answer.source for answer in held if answer.source}
        title = f"{LAST_TIME} ({sources.pop()})" if len(sources) == 1 else LAST_TIME
        yield Heading(3, title) if heading else Label(title)
        yield Bullets(tuple(ShownText(answer.text) for answer in held))
