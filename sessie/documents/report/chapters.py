"""The chapters of the report, each from the material; an empty chapter has no blocks.

First those of every session, then what has an outcome (key sentences, dots, agreements,
partnerships), and what a draaiboek itself brings: its own kinds, rounds that are read by
themselves, what the gesprekstool answered, and what a partnerschapsteam needs first.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from functools import partial
from operator import attrgetter

from sessie.documents.blocks import (
    Aside,
    Block,
    Grid,
    Heading,
    Label,
    Paragraph,
    counts,
    grid,
    points,
    under,
)
from sessie.documents.letter import answer_in_words
from sessie.documents.phrases import (
    WEIGHT,
    by_sides,
    how_weighed,
    number_of,
    ordered_by,
    side_names,
    stand,
    themes,
    who_asked,
    who_wrote,
    why_in_this_order,
)
from sessie.documents.report import material as m
from sessie.documents.report.material import Material
from sessie.model.dutch import (
    capital,
    clean_line,
    count,
    fold,
    one_decimal,
    people,
    percent,
    sentence,
    the,
)
from sessie.model.frozen import dataclass
from sessie.model.script import Collecting, DotVote, Feedback, Kind, Round
from sessie.model.session import UNSAID, Action, Contribution, KeySentence, Session, Theme
from sessie.model.sides import sides_named
from sessie.model.vocabulary import PARTNERSHIPS
from sessie.rules.agreements import OPEN, doers
from sessie.rules.brought import known_of as known_before
from sessie.rules.letter import topics_of
from sessie.rules.overlap import Count, Priority, is_different, tally
from sessie.rules.points import AMBITION, answers_before
from sessie.rules.setup import chosen_examples
from sessie.rules.slips import shown_text
from sessie.rules.turnout import later

NO_ANSWER = "Nog niet ingevuld."
ONE_TABLE = "Deze vraag lag bij één tafel. Daarom staat er niet bij wie een briefje schreef."
_TOGETHER, _LAST_TIME = "Samen", "Vorige keer"
_CARD, _MESSAGE = "Activiteitenkaart", "Bericht aan alle ouders"
_HEAD = ("Tafels", "Gemiddeld", "Spreiding", "Schaal")
_DECIDED = f"{m.OWN_KIND}/{AMBITION}"
_ENDS = tuple(".!?…:;”\"')")
"""How an answer that was written together may end without a full stop."""


@dataclass(frozen=True, slots=True)
class Chapter:
    """One chapter; `numbered` numbers its parts too."""

    title: str
    blocks: tuple[Block, ...]
    numbered: bool = False


def chapters(material: Material) -> Iterator[Chapter]:
    """The chapters with something in them, in the fixed order."""
    for chapter in _all(material):
        if chapter.blocks:
            yield chapter


def _all(material: Material) -> Iterator[Chapter]:
    session = material.session
    chosen = m.ACTIONS in material.chosen
    agreements = Chapter("Afspraken", tuple(_actions(session)) if chosen else ())
    if material.team:
        # What a partnerschapsteam needs first.
        yield Chapter("Besluiten", tuple(_decided(material)))
        yield agreements
        for item in material.cards:
            yield Chapter(_card_title(material, item), tuple(_card(material, item)))
        yield from _messages(session)
    yield Chapter("Zo werken wij samen", tuple(_running_text(session)))
    yield Chapter("Sterke punten", tuple(_by_theme_and_side(material, material.at(m.STRONG))))
    yield Chapter(_shared_title(material), tuple(_shared(material)), numbered=True)
    yield Chapter("Wat de school antwoordt", tuple(_replies(session)))
    for side in material.sides:
        slips = material.at(f"{m.WISHES}/{side}")
        if slips:
            yield Chapter(_wishes_title(material, side, slips), tuple(_wishes(material, slips)))
    if tips := material.at(m.TIPS):
        title = capital(m.kinds_named(material, tips))
        yield Chapter(title, tuple(_by_theme_and_side(material, tips)))
    yield from _own_chapters(material)
    yield Chapter("Eye-openers", tuple(m.by_side(material, material.at(m.EYE_OPENERS))))
    if m.VOTES in material.chosen:
        yield Chapter("Wat vinden we het belangrijkst?", tuple(_votes(material)))
    if not material.team:
        yield agreements
    if not session.script.type.regional:
        yield Chapter("Voor het visie- en ambitieplan", tuple(_partnerships(material)))


def appendix(material: Material) -> tuple[Block, ...]:
    """What stands in no chapter: the sentences of the tables, and then slips by theme and by kind;
    without theme last. The order of the chapters themselves is fixed."""
    blocks = [*under(Heading(3, "Wat de tafels vertelden"), _key_sentences(material))]
    for theme, slips in m.themed(material, material.at(m.APPENDIX)):
        blocks.append(Heading(3, theme.label if theme else m.LOOSE))
        blocks += m.by_side(material, slips, tuple(dict.fromkeys(slip.kind for slip in slips)))
        blocks += m.known_of(material, theme, slips)
    return (*blocks, *_without_slips(material), *_examples(material), *_from_home(material))


def _without_slips(material: Material) -> Iterator[Block]:
    """Themes that nobody wrote about, and that were recognised all the same."""
    for theme in material.themes:
        if theme.id not in material.homes and theme.id not in material.explained:
            yield from under(Heading(3, theme.label), m.about(material.session, theme))


def _from_home(material: Material) -> Iterator[Block]:
    """How many slips came in later. Which ones is not said: that could be a person."""
    late = later(material.session)
    if late.number:
        which = count(late.number, "briefje is", "briefjes zijn")
        yield Heading(3, "Bladen van thuis")
        yield Paragraph((f"{capital(which)} van {who_wrote(late)}, en later ingevoerd. "
                         "Welke dat zijn, staat er niet bij.",))  # fmt: skip


def _examples(material: Material) -> Iterator[Block]:
    """The practice examples that were in the running order."""
    slides = chosen_examples(material.session.script)
    if slides:
        yield Heading(3, "Praktijkvoorbeelden van deze avond")
        yield points(slide.title for slide in slides)


def _shared_title(material: Material) -> str:
    return f"Hierover vroegen {who_asked(material.session, material.shared)} iets"


def _wishes_title(material: Material, side: str, slips: list[Contribution]) -> str:
    """ "Andere wensen van ouders": what is in it, and whose it is."""
    title = f"{m.kinds_named(material, slips)} van {the(material.side_names[side])}"
    return f"Andere {title}" if m.SHARED in material.placed else capital(title)


def _wishes(material: Material, slips: list[Contribution]) -> Iterator[Block]:
    """Those of one side by theme, each kind by itself; the title names a single one."""
    kinds = m.kinds_in(material, slips)

    def lists(held: list[Contribution]) -> Iterator[Block]:
        for kind, of_kind in m.by_name(held, attrgetter("kind"), kinds):
            if len(kinds) > 1:
                yield Label(m.kind_title(material, kind))
            yield from m.listed_slips(of_kind)

    return m.by_theme(material, slips, lists)


def _by_theme_and_side(material: Material, slips: list[Contribution]) -> Iterator[Block]:
    """By theme, and in that by side; by kind too, unless the title names a single one."""
    kinds = m.kinds_in(material, slips)
    named = kinds if len(kinds) > 1 else ()
    return m.by_theme(material, slips, lambda held: m.by_side(material, held, named))


def _shared(material: Material) -> Iterator[Block]:
    themes = [theme for theme in material.themes if theme.id in material.explained]
    if not themes:
        return
    yield from _shared_grid(material, themes)
    slips = material.at(m.SHARED)
    kinds = m.kinds_in(material, slips)
    if not slips:
        yield Paragraph(("De briefjes zelf staan verderop, bij hun vraag.",))
    for theme in themes:
        held = [slip for slip in slips if slip.theme == theme.id]
        known = m.about(material.session, theme)
        # Without any slips, what it is about stands in the chapter of its round.
        parts = (*m.by_side(material, held, kinds), *known)
        yield from under(Heading(3, theme.label), parts)


def _shared_grid(material: Material, themes: list[Theme]) -> Iterator[Block]:
    session, outcome = material.session, material.priorities
    found, numbers = tally(session), number_of(session, outcome)
    rows = [
        (
            t.label,
            [_said_and_known(found[t.id][side]) for side in material.sides],
            numbers.get(t.id, "–"),
        )
        for t in themes
    ]
    yield by_sides(side_names(session), rows, voted=ordered_by(session, outcome))
    yield Paragraph((" ".join(_about_grid(material, themes)),))


def _about_grid(material: Material, shared: list[Theme]) -> Iterator[str]:
    """What the figures are, and what the order is."""
    session, found = material.session, tally(material.session)
    yield f"Bij {people(side_names(session))} staat het aantal wensen en verwachtingen."
    if any(c.recognised for theme in shared for c in found[theme.id].values()):
        yield "Tussen haakjes: het aantal tafels dat dit thema herkende."
    differ = sum(is_different(theme) for theme in shared)
    if differ:
        yield f"Bij {themes(differ)} willen zij niet hetzelfde: zie “Verschil”."
    yield why_in_this_order(session, material.priorities)


def _replies(session: Session) -> Iterator[Block]:
    """What the school answers to what was asked, as its letter says it."""
    rows = [(topic.label, answer_in_words(topic)) for topic in topics_of(session) if topic.reply]
    yield from grid(("Thema", "Antwoord"), rows)


def _said_and_known(counted: Count) -> str:
    return f"{counted.slips} ({counted.recognised})" if counted.recognised else str(counted.slips)


# with an outcome --------------------------------------------------------------------------------


def _key_sentences(material: Material) -> Iterator[Block]:
    """What every table told the room. A table, so never a role. What a team tells all parents has
    a chapter of its own."""
    session = material.session
    told: dict[str, list[tuple[str, ...]]] = {}
    spoken = [s for s in session.key_sentences.values() if _is_spoken(material, s)]
    themed = any(one.theme in session.themes for one in spoken)
    for one in spoken:
        table = session.tables.get(one.table)
        name = (table.name if table else "") or f"Tafel {one.table}"
        about = (_label(session, one.theme),) if themed else ()
        told.setdefault(one.item, []).append((name, one.text, *about))
    head = ("Tafel", "Kernzin", *(("Thema",) if themed else ()))
    for item, rows in told.items():
        if len(told) > 1:
            yield Heading(3, session.script.item(item).title)
        yield Grid(head, tuple(rows))


def _is_spoken(material: Material, sentence: KeySentence) -> bool:
    item = material.session.script.item(sentence.item)
    message = material.team and isinstance(item, Feedback) and item.id == sentence.item
    return not message and not material.session.is_joint(sentence)


def _votes(material: Material) -> Iterator[Block]:
    """The outcome of every closed vote about the themes."""
    for vote, priorities in material.themed_votes.items():
        if len(material.themed_votes) > 1:
            yield Heading(3, material.session.script.item(vote).title)
        yield from _vote_grid(material.session, priorities)


def _vote_grid(
    session: Session, priorities: tuple[Priority, ...], what: str = "Thema"
) -> Iterator[Block]:
    """The outcome of one vote: the dots of every side, what ranks them, and how."""
    if not priorities:
        return
    voted = list(priorities[0].counts)
    names = [side.name for side in sides_named(session, voted).values()]
    rows = tuple(
        (
            str(priority.rank),
            session.themes[priority.theme].label,
            *(str(priority.counts[side]) for side in voted),
            percent(priority.weight),
        )
        for priority in priorities
    )
    head = ("", what, *map(capital, names), WEIGHT)
    yield Grid(head, rows, (True, False, *[True] * (len(voted) + 1)))
    told = f"Bij {people(names)} staat het aantal stippen."
    yield Paragraph((f"{told} {how_weighed(session, priorities)}",))


def _actions(session: Session) -> Iterator[Block]:
    """Who does what and when, what is still to be done on top. How it stands and what became of
    it, when anything was done since; and where it comes from, when that was another meeting."""
    held = sorted(session.actions.values(), key=_rank)
    if not held:
        return
    carried = any(action.origin for action in held)
    moved = carried or any(action.status != UNSAID or action.result for action in held)
    columns: dict[str, Callable[[Action], str]] = {
        "Wat": lambda action: action.what,
        "Wie": doers,
        "Wanneer": lambda action: action.when,
    }
    if any(action.theme in session.themes for action in held):
        columns["Thema"] = lambda action: _label(session, action.theme)
    if moved:
        columns["Status"] = partial(_status, session)
    if carried:
        columns["Van"] = partial(_origin, session)
    yield Grid(tuple(columns), tuple(tuple(of(a) for of in columns.values()) for a in held))
    bare = sum(not _rank(action) and not (doers(action) and action.when) for action in held)
    if bare:
        yield Paragraph((f"Bij {count(bare, 'afspraak', 'afspraken')} ontbreekt wie of wanneer.",))


def _rank(action: Action) -> int:
    """What is under way stands first, then what a next meeting has to look at again."""
    return (action.status not in OPEN) + (action.status not in ("open", "bezig"))


def _status(session: Session, action: Action) -> str:
    """How it stands with what became of it; of what was not talked about, how it stood. The
    sentence of then stands in the report of then, where it was looked at."""
    if action.result or action.status != UNSAID:
        return stand(action)
    known = known_before(session, action)
    stood = known.detail.partition(":")[0] if known else UNSAID
    return action.status if stood in ("", UNSAID) else f"{action.status}, vorige keer {stood}"


def _origin(session: Session, action: Action) -> str:
    """The meeting that agreed it first."""
    if not action.origin:
        return "deze keer"
    known = known_before(session, action)
    return (known.source if known else "") or "vorige keer"


def _label(session: Session, theme_id: str) -> str:
    theme = session.themes.get(theme_id)
    return theme.label if theme else ""


def _partnerships(material: Material) -> Iterator[Block]:
    """Slips per partnership, through the themes."""
    themes = material.session.themes
    slips = [slip for slip in material.slips if slip.theme in themes]
    found = Counter(name for slip in slips for name in themes[slip.theme].partnerships)
    if not found:
        return
    rows = ((name, str(found[name])) for name in m.in_order(found, PARTNERSHIPS))
    yield counts(("Partnerschap", "Briefjes"), rows)
    if any(len(theme.partnerships) > 1 for theme in themes.values()):
        yield Paragraph(
            ("Een thema kan bij meer dan één partnerschap horen. Dan tellen zijn briefjes bij"
             " elk daarvan mee.",)
        )  # fmt: skip


# what a draaiboek brings ------------------------------------------------------------------------


def _own_chapters(material: Material) -> Iterator[Chapter]:
    """What has a chapter of its own, in running order: rounds, questions that went from table to
    table, kinds, and votes that brought their own choices. What a team needs first stands in
    chapters before these."""
    session, script = material.session, material.session.script
    left = [key for key in material.placed if key.startswith((f"{m.TOPIC}/", f"{m.OWN_KIND}/"))]
    if material.team and _DECIDED in left:
        left.remove(_DECIDED)  # what it decided stands first
    marked = [item for item in script.rounds if _marks(session, item)]
    for item in (item for item in script.items if item not in material.cards):
        if isinstance(item, Round) and item in material.rounds:
            yield Chapter(_question(item), tuple(_round_chapter(material, item)))
            if item in marked[1:] and item == marked[-1]:
                rows = [(i.title, *_marks(session, i)) for i in marked]
                yield Chapter("Cijfers naast elkaar", (counts(("Ronde", *_HEAD), rows),))
        elif isinstance(item, Round | Feedback):
            topics = item.table_questions if isinstance(item, Round) else ()
            keys = [f"{m.TOPIC}/{topic}" for _, topic in topics]
            for key in (*keys, *(f"{m.OWN_KIND}/{kind}" for kind in item.kinds)):
                if key in left:
                    left.remove(key)
                    yield _own_chapter(material, key)
        elif isinstance(item, DotVote) and item.choices and m.VOTES in material.chosen:
            lines = material.votes.get(item.id, ())
            yield Chapter(item.title, tuple(_vote_grid(session, lines, "Keuze")))
    for key in m.in_order(left, (f"{m.OWN_KIND}/{kind.id}" for kind in script.kinds)):
        yield _own_chapter(material, key)


def _own_chapter(material: Material, key: str) -> Chapter:
    """Of one question that went from table to table, or of one kind."""
    what, _, name = key.partition("/")
    slips = material.at(key)
    if what == m.TOPIC:
        # What has no theme stands first.
        alone = m.of_one_table(slips)
        by_kind = partial(m.by_kind, material, sides=not alone)
        lists = tuple(m.by_theme(material, slips, by_kind, loose_first=True))
        why = (Aside(ONE_TABLE),) if lists and alone and len(material.sides) > 1 else ()
        return Chapter(name, (*lists, *why))
    # "Afspraken" is the chapter of who does what and when.
    title = m.kind_title(material, name)
    title = "Genoemde afspraken" if name == "afspraak" else title
    return Chapter(title, tuple(_own_kind(material, name, slips)))


def _own_kind(material: Material, kind: str, slips: list[Contribution]) -> Iterator[Block]:
    """By the question that was asked, when there was more than one, and in that by theme: sorting
    takes no question away."""
    lists = partial(m.by_side, material)
    asked = [item for item in material.session.script.collecting
             if kind in item.kinds and item not in material.rounds]  # fmt: skip
    if len(asked) < 2:
        yield from m.by_theme(material, slips, lists)
        return
    names = {item.id: _question(item) for item in material.session.script.collecting}
    names[""] = "Andere vragen"
    found = m.by_name(slips, lambda slip: slip.round if slip.round in names else "", names)
    for item, held in found:
        yield Heading(3, names[item])
        yield from m.by_theme(material, held, lists, level=4)


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


def _marks(session: Session, item: Round) -> tuple[str, ...]:
    """Number of tables, mean with one decimal, lowest and highest mark, and the scale; nothing
    when no table gave a mark."""
    scores = [score for score in session.scores.values() if score.item == item.id]
    if not scores:
        return ()
    values = [score.value for score in scores]
    tables = len({score.table for score in scores})
    scale = _span(*item.score) if item.score != (0, 0) else ""
    mean = one_decimal(sum(values) / len(values))
    return str(tables), mean, _span(min(values), max(values)), scale


def _marks_of(session: Session, item: Round) -> Iterator[Block]:
    """The marks of one round, counted."""
    if marks := _marks(session, item):
        yield Grid(_HEAD, (marks,), (True, True, True, True))


def _span(low: int, high: int) -> str:
    return str(low) if low == high else f"{low}–{high}"


def _said(material: Material, item: Round) -> Iterator[Block]:
    """The slips by kind when there are several, or when a kind is a sub-question."""
    slips = material.at(f"{m.ROUND}/{item.id}")
    found = m.grouped(slips, lambda slip: slip.kind)
    written = _written_kinds(material.session, item)
    kinds = [kind for kind in written if kind.id in found]
    # Also of a round in which only one of its kinds was written: which one must stay visible.
    headed = len(written) > 1 or any(kind.asks for kind in kinds)
    for kind in kinds:
        if headed:
            yield Heading(3, m.kind_title(material, kind.id))
        yield from _by_theme(material, item, found[kind.id], 4 if headed else 3)


def _written_kinds(session: Session, item: Round) -> list[Kind]:
    """The kinds of the round in its order, then others that were written in it."""
    written = sorted({slip.kind for slip in session.slips(round_id=item.id)})
    return [session.script.kind(kind) for kind in dict.fromkeys((*item.kinds, *written))]


def _by_theme(
    material: Material, item: Round, slips: list[Contribution], level: int
) -> Iterator[Block]:
    """What has no theme stands first: behind a theme it would look like a part of that. Where the
    round asks for it by organisation instead, with its theme behind each point."""
    if item.per_organisation:
        yield from m.by_organisation(material, slips)
        for theme in material.themes:
            held = [slip for slip in slips if slip.theme == theme.id]
            yield from m.known_of(material, theme, held)
        return

    def lists(held: list[Contribution]) -> Iterator[Block]:
        if material.has_theme(held[0]):
            yield from m.by_side(material, held)
            return
        of_table = [slip for slip in held if material.table_question(slip)]
        yield from m.by_side(material, [slip for slip in held if slip not in of_table])
        yield from m.by_table_question(material, of_table, level)

    yield from m.by_theme(material, slips, lists, item=item.id, loose_first=True, level=level)


def _joint(session: Session, item: Round) -> list[str]:
    """What tables wrote together; without the tables, which say nothing here."""
    told = session.key_sentences.values()
    return [one.text for one in told if one.item == item.id and session.is_joint(one)]


def _answers(title: str, texts: list[str], *, headed: bool) -> Iterator[Block]:
    """Answers that were written together, under a heading where other parts have one."""
    return under(Heading(3, title) if headed else Label(title), [points(texts)] if texts else [])


# the gesprekstool ------------------------------------------------------------------------------


def _running_text(session: Session) -> Iterator[Block]:
    """A paragraph for every main question; the same answer of two tables is said once."""
    if not session.script.type.running_text:
        return
    for item in session.script.rounds:
        said = {fold(text): text for text in _joint(session, item)}
        texts = " ".join(sentence(t, _ENDS) for t in map(clean_line, said.values()) if t)
        if texts:
            yield from (Heading(3, item.question or item.title), Paragraph((texts,)))


# a partnerschapsteam ---------------------------------------------------------------------------


def _decided(material: Material) -> Iterator[Block]:
    """The points that the team works on. Of whom they came says nothing: the team chose them."""
    return under(Label("We werken nu aan"), _listed(material, material.at(_DECIDED)))


def _listed(material: Material, slips: list[Contribution]) -> Iterator[Block]:
    """One list, and behind it what is known of the themes in it."""
    yield from m.listed_slips(slips)
    for theme in material.themes:
        yield from m.known_of(material, theme, [slip for slip in slips if slip.theme == theme.id])


def _card_title(material: Material, item: Round) -> str:
    """What the card is called; with its round, when there are more."""
    return _CARD if len(material.cards) == 1 else f"{_CARD}: {item.title or item.question}"


def _card(material: Material, item: Round) -> Iterator[Block]:
    """One activity: what it is for, and every question with its answers, also those that are
    still open. Nothing while there is no answer at all."""
    slips = material.at(f"{m.ROUND}/{item.id}")
    together = _answers(_TOGETHER, _joint(material.session, item), headed=False)
    more = [*_marks_of(material.session, item), *together]
    if not slips and not more:
        return
    yield from _what_for(material, item)
    for kind in _written_kinds(material.session, item):
        held = [slip for slip in slips if slip.kind == kind.id]
        if held or kind.asks:
            yield Label(m.kind_title(material, kind.id))
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


def _messages(session: Session) -> Iterator[Chapter]:
    """The sentences of every terugkoppeling: what all parents are told."""
    for item in session.script.items_of(Feedback):
        told = [s.text for s in session.key_sentences.values()
                if s.item == item.id and not session.is_joint(s)]  # fmt: skip
        yield Chapter(item.title or _MESSAGE, tuple(Paragraph((text,)) for text in told))
