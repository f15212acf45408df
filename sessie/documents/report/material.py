"""Which chapter a slip stands in, exactly one for every slip that may be shown; and slips as lists:
by theme, by side, by organisation, or by the question that a table had."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator
from functools import cached_property
from operator import attrgetter

from sessie.documents.blocks import Block, Bullets, Heading, Label, Paragraph, Quote
from sessie.model.dutch import capital, count, fold, joined, listed, lower, the
from sessie.model.frozen import dataclass
from sessie.model.script import Round
from sessie.model.session import Contribution, Session, Theme
from sessie.model.sides import PARTNERS, side_named, sides_named
from sessie.model.vocabulary import KINDS, known_role
from sessie.rules.overlap import (
    Priority,
    closed_votes,
    priorities,
    ranking,
    shared_themes,
    sides,
    themed_votes,
)
from sessie.rules.points import AMBITION
from sessie.rules.slips import shown_point, slips_by_words, table_question
from sessie.rules.turnout import merged_roles

SHORT = "in_het_kort"
STRONG = "sterke_punten"
SHARED = "overlap"
WISHES = "wensen_en_verwachtingen"
TIPS = "tips_en_ideeen"
EYE_OPENERS = "eye_openers"
VOTES = "prioriteiten"
ACTIONS = "acties"
APPENDIX = "bijlage"
OWN_KIND = "soort"
ROUND = "ronde"
TOPIC = "onderwerp"
LOOSE = "Nog zonder thema"
_SECTIONS = frozenset({SHORT, STRONG, SHARED, WISHES, TIPS, EYE_OPENERS, VOTES, ACTIONS})

_FAMILY = {
    "sterk_punt": STRONG,
    "wens": WISHES,
    "verwachting": WISHES,
    "tip": TIPS,
    "idee": TIPS,
    "eye_opener": EYE_OPENERS,
}


@dataclass(frozen=True)
class Material:
    """Everything that the chapters are made of, counted once."""

    session: Session

    @cached_property
    def chosen(self) -> frozenset[str]:
        """The sections that the draaiboek asks for; all of them when it names none.

        Key sentences, partnerships, rounds and kinds with a chapter of their own and the appendix
        are not asked for: they are there when there is something in them, so that nothing said is
        lost.
        """
        names = (fold(name).replace("-", " ") for name in self.session.script.report)
        wanted = {"_".join(name.split()) for name in names}
        return _SECTIONS & wanted if wanted else _SECTIONS

    @cached_property
    def sides(self) -> tuple[str, ...]:
        """The sides that can speak."""
        return sides(self.session)

    @cached_property
    def side_names(self) -> dict[str, str]:
        """The name of every side that can speak."""
        named = sides_named(self.session, self.sides)
        return {side_id: side.name for side_id, side in named.items()}

    @cached_property
    def shared(self) -> frozenset[str]:
        """Ids of the shared themes."""
        return frozenset(shared_themes(self.session))

    @cached_property
    def votes(self) -> dict[str, tuple[Priority, ...]]:
        """The outcome of each closed vote, in running order."""
        ranked = {vote: priorities(self.session, vote) for vote in closed_votes(self.session)}
        return {vote: lines for vote, lines in ranked.items() if lines}

    @cached_property
    def themed_votes(self) -> dict[str, tuple[Priority, ...]]:
        """The votes about the themes of the evening; others bring their own choices."""
        about = themed_votes(self.session)
        return {vote: lines for vote, lines in self.votes.items() if vote in about}

    @cached_property
    def priorities(self) -> tuple[Priority, ...]:
        """The outcome of the last closed vote about the themes."""
        return next(reversed(self.themed_votes.values()), ())

    @cached_property
    def themes(self) -> tuple[Theme, ...]:
        """In the one order of every paper."""
        return ranking(self.session)

    @cached_property
    def rounds(self) -> tuple[Round, ...]:
        """The rounds with a chapter of their own, in running order: those that got marks, have
        themes of their own and did not go from table to table, or are read together, question by
        question. So it is with sub-questions, answers written together, marks, what organisations
        say, plans that name by whom and when, and everything that a team talks about but what it
        chooses."""
        script = self.session.script
        asking = {kind.id for kind in script.kinds if kind.asks}
        themed = {theme.item for theme in self.session.themes.values()}
        marked = {score.item for score in self.session.scores.values()}
        return tuple(
            item
            for item in script.rounds
            if (self.team and not {AMBITION, ""} >= set(item.kinds))
            or item.id in marked
            or (item.id in themed and not item.table_questions)
            or not asking.isdisjoint(item.kinds)
            or item.per_organisation
            or item.who_when
            or item.joint
            or item.score != (0, 0)
        )

    @cached_property
    def team(self) -> bool:
        """Whether it is a meeting of a partnerschapsteam, which has chapters of its own."""
        return self.session.evening.type.team

    @cached_property
    def cards(self) -> tuple[Round, ...]:
        """The rounds in which a team worked out an activity, question by question."""
        asking = {kind.id for kind in self.session.script.kinds if kind.asks}
        rounds = self.rounds if self.team else ()
        return tuple(i for i in rounds if asking & set(i.kinds) and not i.table_questions)

    @cached_property
    def slips(self) -> tuple[Contribution, ...]:
        """The slips that may be shown, by the words that are shown."""
        return slips_by_words(self.session)

    @cached_property
    def loose(self) -> tuple[Contribution, ...]:
        """The slips that still get a theme: those that stand beside sorted ones of their sort."""
        needy = [s for s in self.slips if s.kind and not self._themeless(s)]
        done = {family_of(slip.kind) for slip in needy if self.has_theme(slip)}
        return tuple(s for s in needy if family_of(s.kind) in done and not self.has_theme(s))

    def _themeless(self, slip: Contribution) -> bool:
        """Whether it is read without a theme: its question or its kind says what it is about."""
        kinds = (EYE_OPENERS, f"{OWN_KIND}/{AMBITION}") if self.team else (EYE_OPENERS,)
        return bool(self._own_chapter(slip)) or family_of(slip.kind) in kinds

    @cached_property
    def placed(self) -> dict[str, list[Contribution]]:
        """Chapter → its slips. There is a chapter of wishes for each side, "…/thuis", one for
        every round in `rounds`, "ronde/…", and one for every question that went from table to
        table, "onderwerp/…"."""
        chapters: dict[str, list[Contribution]] = {}
        for slip in self.slips:
            chapters.setdefault(self.chapter_of(slip), []).append(slip)
        return chapters

    def at(self, chapter: str) -> list[Contribution]:
        """The slips of a chapter."""
        return self.placed.get(chapter, [])

    def has_theme(self, slip: Contribution) -> bool:
        """Whether the slip stands under a theme that is there."""
        return slip.theme in self.session.themes

    @cached_property
    def homes(self) -> dict[str, str]:
        """Theme → the slip behind which is said what is known of the theme, so that it is said
        once: in a chapter of wishes if it is there, else in the first that it is in. The themes
        of `explained` have a place of their own."""
        wishes = [f"{WISHES}/{side}" for side in self.sides]
        listed = [name for name in self.placed if name not in (SHARED, EYE_OPENERS)]
        found: dict[str, str] = {}
        for chapter in dict.fromkeys((*wishes, STRONG, TIPS, *listed)):
            for slip in self.placed.get(chapter, []):
                if slip.theme not in self.explained:
                    found.setdefault(slip.theme, slip.id)
        return found

    @cached_property
    def explained(self) -> frozenset[str]:
        """Ids of the themes with a section in the chapter of what several sides want."""
        return self.shared if SHARED in self.chosen else frozenset()

    def table_question(self, slip: Contribution) -> str:
        """The question of the slip's table, where tables have questions of their own; else ""."""
        return table_question(self.session, slip)

    def chapter_of(self, slip: Contribution) -> str:
        """The one chapter in which this slip stands.

        Sorted or not, it stands in the chapter of its kind and side. A round with a chapter of its
        own keeps all its slips, and so does a question that went from table to table: the question
        says what they are about.
        """
        if own := self._own_chapter(slip):
            return own
        family = family_of(slip.kind)
        if not slip.kind:
            return APPENDIX
        if family == WISHES and slip.theme in self.explained:
            return SHARED
        if family == WISHES and WISHES in self.chosen:
            return f"{WISHES}/{self.session.side_of(slip)}"
        return family if family in self.chosen or family.startswith(OWN_KIND) else APPENDIX

    def _own_chapter(self, slip: Contribution) -> str:
        """The chapter that a slip stands in for where it was written; "" for most. What a team
        chose is a decision, wherever it was written."""
        if self.team and slip.kind == AMBITION:
            return f"{OWN_KIND}/{AMBITION}"
        if any(slip.round == item.id for item in self.rounds):
            return f"{ROUND}/{slip.round}"
        topic = self.table_question(slip)
        return f"{TOPIC}/{topic}" if topic else ""


def family_of(kind: str) -> str:
    """The chapter that holds a kind; every kind of a draaiboek's own is a chapter by itself."""
    return _FAMILY.get(kind) or f"{OWN_KIND}/{kind}"


# lists ------------------------------------------------------------------------------------------

Lists = Callable[[list[Contribution]], Iterator[Block]]
"""Makes lists of the slips of one theme."""


def listed_slips(slips: Iterable[Contribution]) -> Iterator[Block]:
    """One list; nothing when there are no slips."""
    lines = tuple(map(shown_point, slips))
    if lines:
        yield Bullets(lines)


def grouped(
    slips: Iterable[Contribution], key: Callable[[Contribution], str]
) -> dict[str, list[Contribution]]:
    """Slips by what `key` says of them."""
    found: dict[str, list[Contribution]] = {}
    for slip in slips:
        found.setdefault(key(slip), []).append(slip)
    return found


def in_order(found: Collection[str], names: Iterable[str]) -> list[str]:
    """What was found in the order of these names, then the rest by alphabet."""
    named = [name for name in dict.fromkeys(names) if name in found]
    return named + sorted(set(found) - set(named))


def themed(
    material: Material,
    slips: list[Contribution],
    *,
    item: str = "",
    loose_first: bool = False,
) -> Iterator[tuple[Theme | None, list[Contribution]]]:
    """Slips by theme, in the order of the themes, those of the round `item` before others; those
    without one last, or first."""
    found = grouped(slips, lambda slip: slip.theme if material.has_theme(slip) else "")
    themes = sorted(material.themes, key=lambda theme: bool(item) and theme.item != item)
    order: list[Theme | None] = [None, *themes] if loose_first else [*themes, None]
    for theme in order:
        if held := found.get(theme.id if theme else ""):
            yield theme, held


def by_theme(
    material: Material,
    slips: list[Contribution],
    lists: Lists = listed_slips,
    *,
    item: str = "",
    loose_first: bool = False,
    level: int = 3,
) -> Iterator[Block]:
    """A heading, its lists and what is known of it for every theme, in the order of `themed`; what
    has none and stands last has a heading too."""
    headed = False
    for theme, held in themed(material, slips, item=item, loose_first=loose_first):
        if theme or headed:
            yield Heading(level, theme.label if theme else LOOSE)
        headed = headed or theme is not None
        yield from lists(held)
        yield from known_of(material, theme, held)


def by_kind(
    material: Material, slips: list[Contribution], *, sides: bool = False
) -> Iterator[Block]:
    """A label and a list a kind, in the order of the rounds in which they were written; and a side,
    where these may be told apart."""
    written = {slip.round for slip in slips}
    asked = [item for item in material.session.script.collecting if item.id in written]
    kinds = [kind for item in asked for kind in item.kinds]
    for kind, held in by_name(slips, attrgetter("kind"), kinds):
        if sides:
            yield from by_side(material, held, (kind,))
        else:
            yield Label(kind_title(material, kind))
            yield from listed_slips(held)


def kind_title(material: Material, kind: str) -> str:
    """What several of a kind are called; a sub-question is its own title."""
    named = material.session.script.kind(kind)
    return named.name if named.asks else capital(named.plural or "andere briefjes")


def known_of(
    material: Material, theme: Theme | None, slips: Iterable[Contribution]
) -> Iterator[Block]:
    """What is known of a theme, when this is the list of it behind which that is said."""
    if theme and any(material.homes.get(theme.id) == slip.id for slip in slips):
        yield from about(material.session, theme)


def about(session: Session, theme: Theme) -> Iterator[Block]:
    """By how many tables the theme was recognised, of whatever side, and how the sides differ."""
    tables = {told.table for told in session.recognitions.values() if told.theme == theme.id}
    if tables:
        yield Paragraph((f"Herkend door {count(len(tables), 'tafel', 'tafels')}.",))
    if theme.tension:
        yield Quote(f"Verschil: {theme.tension}")


def by_side(
    material: Material, slips: list[Contribution], kinds: Collection[str] = ()
) -> Iterator[Block]:
    """A list a side, where more than one can speak; where kinds are named, a list of each of them,
    so that neither gets lost: "Wensen van ouders", "Verwachtingen van ouders"."""
    several, side_of = len(material.sides) > 1, material.session.side_of
    for side, of_side in by_name(slips, side_of, material.sides):
        name = material.side_names[side]
        if not kinds:
            if several:
                yield Label(capital(name))
            yield from listed_slips(of_side)
            continue
        for kind, held in by_name(of_side, attrgetter("kind"), kinds):
            yield Label(_kind_of_side(material, kind, name if several else ""))
            yield from listed_slips(held)


def _kind_of_side(material: Material, kind: str, side: str) -> str:
    """ "Wensen van ouders"; where that says something else, as behind a sub-question or beside a
    kind "grenzen van ouders" of the draaiboek's own, the side stands between brackets."""
    title, script = kind_title(material, kind), material.session.script
    label = f"{title} van {the(side)}"
    if not side:
        return title
    taken = fold(label) in {fold(one.plural) for one in script.kinds}
    return f"{title} ({side})" if taken or script.kind(kind).asks or " van " in title else label


def kinds_in(material: Material, slips: Iterable[Contribution]) -> tuple[str, ...]:
    """The kinds of these slips: those that everybody knows in their own order, then others as they
    are asked for."""
    found = {slip.kind for slip in slips}
    asked = (kind for item in material.session.script.collecting for kind in item.kinds)
    return tuple(in_order(found, (*(kind.id for kind in KINDS), *asked)))


def kinds_named(material: Material, slips: Iterable[Contribution]) -> str:
    """ "wensen en verwachtingen": the kinds of these slips, as they stand in a title."""
    return listed(lower(kind_title(material, kind)) for kind in kinds_in(material, slips))


def by_name(
    slips: Iterable[Contribution], key: Callable[[Contribution], str], names: Iterable[str]
) -> Iterator[tuple[str, list[Contribution]]]:
    """The slips of every name that `key` gives, in the order of the names."""
    found = grouped(slips, key)
    for name in in_order(found, names):
        yield name, found[name]


def by_organisation(material: Material, slips: list[Contribution]) -> Iterator[Block]:
    """A list an organisation, in the order of the draaiboek, and one for each theme of it: what an
    organisation says is not torn apart by sorting."""
    session, themes = material.session, material.session.themes
    found = by_name(slips, lambda slip: organisation(session, slip.role), organisations(session))
    for name, held in found:
        order = ("", *(theme.id for theme in material.themes))
        for theme, of_theme in by_name(held, lambda s: s.theme if s.theme in themes else "", order):
            label = themes[theme].label if theme else ""
            yield Label(joined(" · ", capital(name), label))
            yield from listed_slips(of_theme)


def organisations(session: Session) -> Iterator[str]:
    """The names of `organisation` in the order of the draaiboek."""
    return (organisation(session, role.id) for role in session.script.roles)


def organisation(session: Session, role: str) -> str:
    """An organisation by its name; a role of people, when there are few, by its side."""
    side = session.script.side_of(role)
    if (known_role(role) or side != PARTNERS) and role in merged_roles(session):
        return side_named(session, side).name
    return session.script.role(role).name


def by_table_question(
    material: Material, slips: list[Contribution], level: int = 3
) -> Iterator[Block]:
    """A heading and its lists for each question that a table had."""
    rounds = material.session.script.rounds
    topics = [topic for item in rounds for _, topic in item.table_questions]
    for topic, held in by_name(slips, material.table_question, topics):
        yield Heading(level, topic)
        if of_one_table(held):
            yield from listed_slips(held)
        else:
            yield from by_side(material, held)


def of_one_table(slips: Iterable[Contribution]) -> bool:
    """Whether these came from one table: beside a question that went to one table, a side would be
    table and role together."""
    return len({slip.table for slip in slips}) < 2
