"""Which chapter a slip stands in, exactly one for every slip that may be shown; and slips as lists:
by theme, by side, by organisation, or by the question that a table had."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator
from functools import cached_property, partial

from sessie.documents.blocks import Block, Bullets, Heading, Label, Paragraph, Quote
from sessie.model.dutch import capital, count, fold
from sessie.model.frozen import dataclass
from sessie.model.script import Round
from sessie.model.session import Contribution, Session, Theme
from sessie.model.vocabulary import known_role
from sessie.rules.overlap import Priority, closed_votes, is_other, priorities, shared_themes, sides
from sessie.rules.points import AMBITION
from sessie.rules.slips import shown_point, slips_by_words, table_question
from sessie.rules.turnout import merged_roles
from sessie.rules.vote import own_choices

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
        return {vote: lines for vote, lines in self.votes.items()
                if own_choices(self.session, vote) is None}  # fmt: skip

    @cached_property
    def priorities(self) -> tuple[Priority, ...]:
        """The outcome of the last closed vote about the themes."""
        return next(reversed(self.themed_votes.values()), ())

    @cached_property
    def themes(self) -> tuple[Theme, ...]:
        """By priority, then by label, the rest theme last."""
        rank = {priority.theme: place for place, priority in enumerate(self.priorities)}
        last = len(rank)

        def key(theme: Theme) -> tuple[bool, int, str, str]:
            return is_other(theme), rank.get(theme.id, last), fold(theme.label), theme.id

        return tuple(sorted(self.session.themes.values(), key=key))

    @cached_property
    def rounds(self) -> tuple[Round, ...]:
        """The rounds with a chapter of their own, in running order: those that got marks, have
        themes of their own and did not go from table to table, or are read together, question by
        question. So it is with sub-questions, answers written together, marks, what organisations
        say, and plans that name by whom and when."""
        script = self.session.script
        asking = {kind.id for kind in script.kinds if kind.asks}
        themed = {theme.item for theme in self.session.themes.values()}
        marked = {score.item for score in self.session.scores.values()}
        return tuple(
            item
            for item in script.rounds
            if item.id in marked
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
    def _sorted(self) -> frozenset[str]:
        """The families of kinds in which a slip has a theme."""
        themed = (s for s in self.slips if self.has_theme(s) and not self._own_chapter(s))
        return frozenset(family_of(slip.kind) for slip in themed)

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

        A slip without theme stands in the appendix, unless nothing of its kind was sorted: then
        they stand together in the chapter of their kind. A round with a chapter of its own keeps
        all its slips, and so does a question that went from table to table: the question says what
        they are about.
        """
        if own := self._own_chapter(slip):
            return own
        family = family_of(slip.kind)
        needs_theme = family != EYE_OPENERS and not (self.team and slip.kind == AMBITION)
        loose = needs_theme and family in self._sorted and not self.has_theme(slip)
        if loose or not slip.kind:
            return APPENDIX
        if family == WISHES and slip.theme in self.explained:
            return SHARED
        if family == WISHES and WISHES in self.chosen:
            return f"{WISHES}/{self.session.side_of(slip)}"
        return family if family in self.chosen or family.startswith(OWN_KIND) else APPENDIX

    def _own_chapter(self, slip: Contribution) -> str:
        """The chapter that a slip stands in for where it was written; "" for most."""
        if any(slip.round == item.id for item in self.rounds):
            return f"{ROUND}/{slip.round}"
        topic = self.table_question(slip)
        return f"{TOPIC}/{topic}" if topic else ""


def family_of(kind: str) -> str:
    """The chapter that holds a kind; every kind of a draaiboek's own is a chapter by itself."""
    return _FAMILY.get(kind) or f"{OWN_KIND}/{kind}"


# lists ------------------------------------------------------------------------------------------

PARTNERS = "partner"
"""The side on which a role is an organisation, and no group of people."""
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
    """A heading, its lists and what is known of it for every theme, in the order of `themed`."""
    for theme, held in themed(material, slips, item=item, loose_first=loose_first):
        if theme:
            yield Heading(level, theme.label)
        yield from lists(held)
        yield from known_of(material, theme, held)


def listed_by(
    slips: Iterable[Contribution],
    key: Callable[[Contribution], str],
    names: Iterable[str],
    head: Callable[[str], Block],
    lists: Lists = listed_slips,
) -> Iterator[Block]:
    """The lists of the slips of every name that `key` gives, in the order of the names, each under
    its head."""
    found = grouped(slips, key)
    for name in in_order(found, names):
        yield head(name)
        yield from lists(found[name])


def by_kind(material: Material, slips: list[Contribution]) -> Iterator[Block]:
    """A label and a list a kind, in the order of the rounds in which they were written."""
    written = {slip.round for slip in slips}
    asked = [item for item in material.session.script.collecting if item.id in written]
    kinds = (kind for item in asked for kind in item.kinds)
    return listed_by(slips, lambda slip: slip.kind, kinds, partial(kind_label, material))


def kind_label(material: Material, kind: str) -> Label:
    """What several of a kind are called."""
    return Label(capital(material.session.script.kind(kind).plural or "andere bijdragen"))


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
        yield Quote(f"Let op: {theme.tension}")


def by_side(
    material: Material, slips: list[Contribution], *, always: bool = False
) -> Iterator[Block]:
    """A list a side; named when there is more than one, or `always`."""
    side_of, script = material.session.side_of, material.session.script
    if not always and len(set(map(side_of, slips))) < 2:
        return listed_slips(slips)
    return listed_by(
        slips, side_of, material.sides, lambda side: Label(capital(script.side(side).name))
    )


def by_organisation(material: Material, slips: list[Contribution]) -> Iterator[Block]:
    """A list an organisation, in the order of the draaiboek."""
    session = material.session
    return listed_by(
        slips,
        lambda slip: organisation(session, slip.role),
        organisations(session),
        lambda name: Label(capital(name)),
    )


def organisations(session: Session) -> Iterator[str]:
    """The names of `organisation` in the order of the draaiboek."""
    return (organisation(session, role.id) for role in session.script.roles)


def organisation(session: Session, role: str) -> str:
    """An organisation by its name; a role of people, when there are few, by its side."""
    side = session.script.side_of(role)
    if (known_role(role) or side != PARTNERS) and role in merged_roles(session):
        return session.script.side(side).name
    return session.script.role(role).name


def by_table_question(
    material: Material, slips: list[Contribution], level: int = 3
) -> Iterator[Block]:
    """A heading and a list for each question that a table had, without sides: where a question
    went to one table, question and side together would be table and role together."""
    rounds = material.session.script.rounds
    topics = [topic for item in rounds for _, topic in item.table_questions]
    return listed_by(slips, material.table_question, topics, partial(Heading, level))
