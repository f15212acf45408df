"""The chapters that a draaiboek itself brings: its own kinds, rounds that are read by themselves,
what the gesprekstool answered, and what a partnerschapsteam needs first."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial

from sessie.documents.blocks import (
    Aside,
    Block,
    Grid,
    Heading,
    Label,
    Paragraph,
    counts,
    points,
)
from sessie.documents.report.material import (
    OWN_KIND,
    ROUND,
    TOPIC,
    VOTES,
    Material,
    by_kind,
    by_organisation,
    by_side,
    by_table_question,
    by_theme,
    grouped,
    in_order,
    known_of,
    listed_slips,
)
from sessie.documents.report.outcomes import vote_grid
from sessie.documents.words import one_decimal, sentence
from sessie.model.dutch import capital, clean_line, fold
from sessie.model.script import Collecting, DotVote, Feedback, Kind, Round
from sessie.model.session import Contribution, Session
from sessie.rules.brought import AMBITION, answers_before
from sessie.rules.slips import shown_text

WORKING_TOGETHER = "Zo werken wij samen"
NO_ANSWER = "Nog niet ingevuld."
_TOGETHER, _LAST_TIME = "Samen", "Vorige keer"
_CARD, _MESSAGE = "Activiteitenkaart", "Bericht aan alle ouders"
_HEAD = ("Tafels", "Gemiddeld", "Spreiding", "Schaal")
_ENDS = tuple(".!?…:;”\"')")
"""How an answer that was written together may end without a full stop."""


@dataclass(frozen=True, slots=True)
class Chapter:
    """One chapter; `numbered` numbers its parts too."""

    title: str
    blocks: tuple[Block, ...]
    numbered: bool = False


def own_chapters(material: Material) -> Iterator[Chapter]:
    """What has a chapter of its own, in running order: rounds, questions that went from table to
    table, kinds, and votes that brought their own choices. What a team needs first stands in
    chapters before these."""
    found, marked = _own_kinds(material), _marked_rounds(material.session)
    topics = [key for key in material.placed if key.startswith(f"{TOPIC}/")]
    for item in material.session.script.items:
        if item in material.cards:
            continue
        if isinstance(item, Round) and item in material.rounds:
            yield Chapter(_question(item), tuple(_round_chapter(material, item)))
            if item in marked[1:] and item == marked[-1]:
                rows = [(i.title, *_counted(material.session, i)) for i in marked]
                yield Chapter("Cijfers naast elkaar", (counts(("Ronde", *_HEAD), rows),))
        elif isinstance(item, Round | Feedback):
            for topic in _topics(item):
                if topic in topics:
                    topics.remove(topic)
                    yield _topic(material, topic)
            for kind in item.kinds:
                if kind in found:
                    found.remove(kind)
                    yield _chapter(material, kind)
        elif isinstance(item, DotVote) and item.choices and VOTES in material.chosen:
            lines = material.votes.get(item.id, ())
            yield Chapter(item.title, tuple(vote_grid(material.session, lines, "Keuze")))
    for kind in found:
        yield _chapter(material, kind)


def _topics(item: Collecting) -> Iterator[str]:
    if isinstance(item, Round):
        yield from (f"{TOPIC}/{topic}" for _, topic in item.table_questions)


def _topic(material: Material, key: str) -> Chapter:
    """By theme and kind, without sides: a question that went to one table, beside a side, would
    be table and role together. What has no theme stands first."""
    blocks = by_theme(material, material.placed[key], partial(by_kind, material), loose_first=True)
    return Chapter(key.partition("/")[2], tuple(blocks))


def _own_kinds(material: Material) -> list[str]:
    """In the order of the draaiboek, then kinds that it does not name."""
    found = [key.partition("/")[2] for key in material.placed if key.startswith(f"{OWN_KIND}/")]
    if material.team and AMBITION in found:
        found.remove(AMBITION)  # what it decided stands first
    return in_order(found, (kind.id for kind in material.session.script.kinds))


def _chapter(material: Material, kind: str) -> Chapter:
    # "Afspraken" is the chapter of who does what and when.
    title = _kind_title(material.session.script.kind(kind))
    title = "Genoemde afspraken" if kind == "afspraak" else title
    return Chapter(title, tuple(_own_kind(material, kind)))


def _own_kind(material: Material, kind: str) -> Iterator[Block]:
    """By theme; without themes by the question that was asked, when there was more than one."""
    slips = material.placed[f"{OWN_KIND}/{kind}"]
    asked = [item for item in material.session.script.collecting
             if kind in item.kinds and item not in material.rounds]  # fmt: skip
    if any(map(material.has_theme, slips)) or len(asked) < 2:
        yield from by_theme(material, slips, partial(by_side, material))
    else:
        yield from _by_question(material, slips)


def _by_question(material: Material, slips: list[Contribution]) -> Iterator[Block]:
    asked = {item.id: _question(item) for item in material.session.script.collecting}
    found = grouped(slips, lambda slip: slip.round if slip.round in asked else "")
    for item, title in (*asked.items(), ("", "Andere vragen")):
        if item in found:
            yield Heading(3, title)
            yield from by_side(material, found[item])


def _question(item: Collecting) -> str:
    return item.title or item.question


# a round ----------------------------------------------------------------------------------------


def _round_chapter(material: Material, item: Round) -> Iterator[Block]:
    """The question, then the marks, the slips and the joint answers, and beside those what was
    answered last time; nothing without any."""
    session = material.session
    blocks = [*_marks_of(session, item), *_said(material, item)]
    headed = any(isinstance(block, Heading) for block in blocks)
    blocks += _answers(_TOGETHER, _joint(session, item), headed=headed)
    if not blocks:
        return
    if item.title and item.question not in ("", item.title):
        yield Paragraph((item.question,))
    before = answers_before(session, item.id)
    sources = {answer.source for answer in before if answer.source}
    title = f"{_LAST_TIME} ({sources.pop()})" if len(sources) == 1 else _LAST_TIME
    yield from blocks
    yield from _answers(title, [answer.text for answer in before], headed=headed)


def _marked_rounds(session: Session) -> list[Round]:
    """The rounds in which tables gave a mark, in running order."""
    given = {score.item for score in session.scores.values()}
    return [item for item in session.script.rounds if item.id in given]


def _marks_of(session: Session, item: Round) -> Iterator[Block]:
    """The marks of one round, counted."""
    if item in _marked_rounds(session):
        yield Grid(_HEAD, (_counted(session, item),), (True, True, True, True))


def _counted(session: Session, item: Round) -> tuple[str, str, str, str]:
    """Number of tables, mean with one decimal, lowest and highest mark, and the scale."""
    scores = [score for score in session.scores.values() if score.item == item.id]
    values = [score.value for score in scores]
    tables = len({score.table for score in scores})
    scale = _span(*item.score) if item.score != (0, 0) else ""
    mean = one_decimal(sum(values) / len(values))
    return str(tables), mean, _span(min(values), max(values)), scale


def _span(low: int, high: int) -> str:
    return str(low) if low == high else f"{low}–{high}"


def _said(material: Material, item: Round) -> Iterator[Block]:
    """The slips by kind when there are several, or when a kind is a sub-question."""
    slips = material.placed.get(f"{ROUND}/{item.id}", [])
    found = grouped(slips, lambda slip: slip.kind)
    kinds = [kind for kind in _written_kinds(material.session, item) if kind.id in found]
    headed = len(kinds) > 1 or any(kind.asks for kind in kinds)
    for kind in kinds:
        if headed:
            yield Heading(3, _kind_title(kind))
        yield from _by_theme(material, item, found[kind.id], 4 if headed else 3)


def _written_kinds(session: Session, item: Round) -> list[Kind]:
    """The kinds of the round in its order, then others that were written in it."""
    written = sorted({slip.kind for slip in session.slips(round_id=item.id)})
    return [session.script.kind(kind) for kind in dict.fromkeys((*item.kinds, *written))]


def _kind_title(kind: Kind) -> str:
    """What stands above slips of this kind: the sub-question itself, else what several are."""
    return kind.name if kind.asks else capital(kind.plural or "andere bijdragen")


def _by_theme(
    material: Material, item: Round, slips: list[Contribution], level: int
) -> Iterator[Block]:
    """What has no theme stands first: behind a theme it would look like a part of that."""

    def lists(held: list[Contribution]) -> Iterator[Block]:
        if material.has_theme(held[0]):
            yield from _by_whom(material, item, held)
            return
        yield from _by_whom(material, item, [s for s in held if not material.table_question(s)])
        yield from by_table_question(material, held, level)

    return by_theme(material, slips, lists, item=item.id, loose_first=True, level=level)


def _by_whom(material: Material, item: Round, slips: list[Contribution]) -> Iterator[Block]:
    """By organisation where the round asks for it, else by side."""
    if item.per_organisation:
        return by_organisation(material, slips)
    return by_side(material, slips, always=len(material.sides) > 1)


def _joint(session: Session, item: Round) -> list[str]:
    """What tables wrote together; without the tables, which say nothing here."""
    told = session.key_sentences.values()
    return [one.text for one in told if one.item == item.id and session.is_joint(one)]


def _answers(title: str, texts: list[str], *, headed: bool) -> Iterator[Block]:
    """Answers that were written together, under a heading where other parts have one."""
    if texts:
        yield Heading(3, title) if headed else Label(title)
        yield points(texts)


# the gesprekstool ------------------------------------------------------------------------------


def running_text(session: Session) -> Iterator[Block]:
    """A paragraph for every main question; the same answer of two tables is said once."""
    if not session.script.type.running_text:
        return
    for item in session.script.rounds:
        said = {fold(text): text for text in _joint(session, item)}
        texts = filter(None, map(clean_line, said.values()))
        sentences = [sentence(text, _ENDS) for text in texts]
        if sentences:
            yield Heading(3, item.question or item.title)
            yield Paragraph((" ".join(sentences),))


# a partnerschapsteam ---------------------------------------------------------------------------


def decided(material: Material) -> Iterator[Block]:
    """The points that the team works on. Of whom they came says nothing: the team chose them."""
    slips = material.placed.get(f"{OWN_KIND}/{AMBITION}", [])
    if slips:
        yield Label("We werken nu aan")
        yield from _listed(material, slips)


def _listed(material: Material, slips: list[Contribution]) -> Iterator[Block]:
    """One list, and behind it what is known of the themes in it."""
    yield from listed_slips(slips)
    for theme in material.themes:
        yield from known_of(material, theme, [slip for slip in slips if slip.theme == theme.id])


def card_title(material: Material, item: Round) -> str:
    """What the card is called; with its round, when there are more."""
    return _CARD if len(material.cards) == 1 else f"{_CARD}: {item.title or item.question}"


def card(material: Material, item: Round) -> Iterator[Block]:
    """One activity: what it is for, and every question with its answers, also those that are
    still open. Nothing while there is no answer at all."""
    slips = material.placed.get(f"{ROUND}/{item.id}", [])
    together = _answers(_TOGETHER, _joint(material.session, item), headed=False)
    more = [*_marks_of(material.session, item), *together]
    if not slips and not more:
        return
    yield from _what_for(material, item)
    for kind in _written_kinds(material.session, item):
        held = [slip for slip in slips if slip.kind == kind.id]
        if held or kind.asks:
            yield Label(_kind_title(kind))
            yield from _listed(material, held) if held else (Aside(NO_ANSWER),)
    yield from more


def _what_for(material: Material, item: Round) -> Iterator[Block]:
    """The speerpunt as a heading; several are lines, and without any it is the question."""
    aims = [shown_text(slip).text for slip in material.slips if slip.kind == AMBITION]
    if len(aims) == 1 and aims[0]:
        yield Heading(3, aims[0])
    elif aims:
        yield Paragraph(tuple(f"Speerpunt: {aim}" for aim in aims))
    elif item.question:
        yield Paragraph((item.question,))


def messages(material: Material) -> Iterator[tuple[str, tuple[Block, ...]]]:
    """Title and sentences of every terugkoppeling: what all parents are told."""
    session = material.session
    for item in session.script.items:
        if isinstance(item, Feedback):
            told = [s.text for s in session.key_sentences.values()
                    if s.item == item.id and not session.is_joint(s)]  # fmt: skip
            yield item.title or _MESSAGE, tuple(Paragraph((text,)) for text in told)
