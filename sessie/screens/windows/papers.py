"""The papers of a traject: the plan with one's own text and ambitions, and the year view."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from textual import work
from textual.binding import Binding
from textual.content import Content

from sessie.model.dutch import count, dutch_date
from sessie.model.session import Session
from sessie.model.traject import PLAN_STATUSES, SETTLED, Traject, Version
from sessie.model.trouble import Trouble
from sessie.model.vocabulary import REASONS
from sessie.rules.brought import title_and_date
from sessie.rules.plan import CHAPTERS, PARTS, Plan, plan_of, points_of
from sessie.rules.privacy import remarks_on
from sessie.rules.privacy import to_look_at as left_in
from sessie.rules.traject import add_version, is_held, set_own
from sessie.screens.windows.ambitions import AmbitionsScreen, Change
from sessie.screens.windows.ask import Ask, Choose
from sessie.screens.windows.form import Form
from sessie.screens.windows.outside import edit_outside
from sessie.screens.windows.partnerships import ContactsScreen, PartnershipsScreen
from sessie.screens.windows.reading import LOOK_HERE, Paper, flag_lines
from sessie.screens.windows.versions import PaperScreen, VersionsScreen
from sessie.widgets.fields import Field
from sessie.widgets.keys import with_second
from sessie.widgets.text import Lines, plain, row


class YearScreen(PaperScreen):
    """The evenings of a traject beside each other, to read."""

    BINDINGS = [Binding("escape,j", "dismiss", "terug")]


MOST_TEXT = 20_000
"""Characters of one own text: more than ten pages."""


class OwnText(Form[str]):
    """Dismisses with the text, or None when it stays as it was."""

    SIZE = "wide tall"
    BINDINGS = [
        Binding(with_second("f10", "ctrl+enter"), "keep", "bewaren", priority=True),
        Binding("escape", "leave", "laat maar", priority=True),
    ]

    def __init__(self, title: str, text: str, *, unsaved: bool = False) -> None:
        """`unsaved` is whether the text was written before and could not be kept."""
        super().__init__(
            title,
            [Field("text", value=text, long=True, most=MOST_TEXT)],
            lambda values: values["text"],
            note="Een lege regel begint een nieuwe alinea, een regel met - ervoor is een punt.",
            unsaved=unsaved,
        )


def to_look_at(plan: Plan) -> Lines:
    """What the privacy check finds in what was written for a plan, and in the sessions that it is
    made of: it holds their words."""
    lines = [*_in_own(plan), *_in_sessions(plan.sessions)]
    return [plain(LOOK_HERE, "bold $accent"), *lines] if lines else []


def _in_sessions(sessions: Sequence[Session]) -> Lines:
    lines = list[Content]()
    for session in sessions:
        if found := left_in(session):
            where = plain(f"In {title_and_date(session)}:", "$text-quiet")
            lines += [where, *flag_lines(session, found)]
    how = plain("Nakijken doe je in de sessie zelf: v, en dan k.", "$text-quiet")
    return [*lines, how] if lines else []


def _in_own(plan: Plan) -> Lines:
    lines = [
        row(("· ", "$accent"), f"{where}: {words}",
            (f"  ({REASONS.get(reason, reason)})", "$text-quiet"))
        for where, text in _own_texts(plan)
        for reason, words in remarks_on(text)
    ]  # fmt: skip
    where = plain("In wat je zelf schreef:", "$text-quiet")
    how = plain("Veranderen: het cijfer van het hoofdstuk, a of c.", "$text-quiet")
    return [where, *lines, how] if lines else []


def _own_texts(plan: Plan) -> list[tuple[str, str]]:
    """Where it stands, and what was written; the words of a session are looked at there."""
    traject = plan.traject
    brought = {one.goal for one in plan_of(traject.with_(ambitions={}), plan.sessions).ambitions}
    texts = [
        (f"{number}. {title}", traject.own.get(chapter, ""))
        for number, (chapter, title) in enumerate(CHAPTERS.items(), start=1)
    ]
    for one in plan.ambitions:
        words = [getattr(one, name) for name in PARTS if name != "goal" or one.goal not in brought]
        texts.append(("ambitie", "\n".join(words)))
    texts += [("contactmoment", "\n".join((c.what, c.whom, c.when, c.who)))
              for c in traject.contacts.values()]  # fmt: skip
    return [*texts, *(("stand", version.note) for version in traject.versions)]


@dataclass(frozen=True, slots=True)
class PlanFiles:
    """What the window of the plan does with files."""

    keep: Callable[[Change], Traject]
    """Put a change on disk; gives the traject as it is then, raises Trouble."""
    write: Callable[[Plan, str], Path]
    """Make a file of the plan in this form; raises Trouble."""
    text: Callable[[Plan], str]
    """The plan as Markdown."""
    changed: Callable[[Plan], bool]
    """Whether it is other than its last version."""
    settled: Callable[[Plan], str]
    """The same, as its last version keeps it."""
    write_version: Callable[[Traject, Version, str], Path]
    """Make a file of a version as it was kept, in this form; raises Trouble."""
    edited: Callable[[str, Mapping[str, str]], dict[str, str]]
    """All own text after this command had it."""


class PlanScreen(PaperScreen):
    """The plan as it is now."""

    BINDINGS = [
        *(Binding(str(n), f"own({n})", f"eigen tekst bij hoofdstuk {n}") for n in range(1, 9)),
        Binding("e", "editor", "alle eigen tekst in je eigen tekstprogramma"),
        Binding("a", "ambitions", "ambities en klussen"),
        Binding("k", "partnerships", "kiezen per partnerschap: sterke punten, wensen, ambities"),
        Binding("c", "contacts", "contactmomenten met ouders"),
        Binding("s", "status", "concept, besproken of vastgesteld"),
        Binding("v", "versions", "alle versies lezen en schrijven"),
        Binding("escape", "dismiss", "terug"),
    ]
    TO_TYPE = "Je typt, maar hier lees je. Eigen tekst typ je na een cijfer, 1 tot en met 8."
    KEYS = (
        "1–8 = eigen tekst · k = per partnerschap · a = ambities · c = contact\n"
        "s = stand · v = versies · e = eigen editor · o = openen · esc = terug\n"
        "w = schrijf Word · h = webpagina · p = PDF · m = Markdown"
    )

    def __init__(
        self, traject: Traject, sessions: Sequence[Session], files: PlanFiles, today: str
    ) -> None:
        """`today` is an ISO date."""
        super().__init__(lambda: files.text(self.plan), lambda form: files.write(self.plan, form))
        self._traject, self._sessions, self._today = traject, sessions, today
        self._files = files
        self._made = traject, plan_of(traject, sessions)
        """The plan of now, and the traject that it is made of."""

    @property
    def plan(self) -> Plan:
        """The plan of now."""
        traject, made = self._made
        if traject is not self._traject:
            traject, made = self._made = self._traject, plan_of(self._traject, self._sessions)
        return made

    def paper(self) -> Paper:
        """What to look at in the plan and in the evenings that it is made of, then the plan."""
        plan = self.plan
        return Paper(self._files.text(plan), to_look_at(plan), self._told(plan))

    def heading(self) -> Content:
        """What it is; how far it is comes with the paper."""
        return plain(TITLE)

    def _told(self, plan: Plan) -> Content:
        """How far it is; the paper tells what changed since."""
        last = plan.traject.versions[-1:]
        said = f"{last[0].status}, versie {last[0].number}" if last else plan.traject.status
        if last and self._files.changed(plan):
            said = f"concept, na versie {last[0].number}"
        return row((TITLE, ""), (f" · {said}", "$text"))

    def place_in(self, markdown: str, chapter: int) -> int:
        """Chapters of which there is nothing are left out."""
        titles = [line for line in markdown.split("\n") if line.startswith("## ")]
        found = (n for n, title in enumerate(titles, 1) if title.startswith(f"## {chapter}. "))
        return next(found, 0)

    def change(self, how: Change, chapter: int = 0) -> bool:
        """Put a change on disk and show it, from this chapter on; False when it could not be
        kept."""
        try:
            self._traject = self._files.keep(how)
        except Trouble as trouble:
            self.app.notify(str(trouble), severity="error", timeout=15, markup=False)
            return False
        self.read(chapter)
        return True

    @work
    async def action_own(self, number: int) -> None:
        """Write the own text of a chapter."""
        chapter, title = list(CHAPTERS.items())[number - 1]
        window = OwnText(f"{number}. {title}", self._traject.own.get(chapter, ""))
        while (text := await self.app.push_screen_wait(window)) is not None:
            if self.change(partial(set_own, chapter=chapter, text=text), number):
                return
            window = OwnText(f"{number}. {title}", text, unsaved=True)

    @work
    async def action_editor(self) -> None:
        """Write all own text in the editor that the user named."""
        own = edit_outside(self.app, self._traject.own, self._files.edited)
        if own is not None:
            self.change(lambda traject: replace(traject, own=own))

    @work
    async def action_ambitions(self) -> None:
        """Go through the ambitions."""
        await self.app.push_screen_wait(AmbitionsScreen(lambda: self.plan.ambitions, self.change))

    @work
    async def action_partnerships(self) -> None:
        """Choose what stands in words, and fill in the ambitions, partnership by partnership."""
        await self.app.push_screen_wait(PartnershipsScreen(lambda: self.plan, self.change))

    @work
    async def action_contacts(self) -> None:
        """Go through the contactmomenten."""
        contacts = ContactsScreen(lambda: self._traject, self.change)
        await self.app.push_screen_wait(contacts)

    @work
    async def action_versions(self) -> None:
        """Read a version as it was."""
        write = partial(self._files.write_version, self._traject)
        screen = VersionsScreen(lambda: self._traject, self.change, write, self._today)
        await self.app.push_screen_wait(screen)

    @work
    async def action_status(self) -> None:
        """Say how far the plan is."""
        answers = {status: status.capitalize() for status in PLAN_STATUSES}
        question = "Hoe ver is het plan? Alleen een vastgesteld plan gaat naar het team."
        status = await self.app.push_screen_wait(Choose(question, answers))
        if status is None:
            return
        if status == SETTLED:
            answer = await self.app.push_screen_wait(Choose(self._warning(), SETTLE))
            if answer != "yes":
                return
        question = (
            "Wat is er veranderd, of met wie is het besproken? Enter alleen mag ook. Bij deze "
            "versie blijft de hele tekst van nu bewaard."
        )
        note = await self.app.push_screen_wait(Ask(question, most=200, empty=True))
        if note is None:
            return
        kept = self.change(partial(self._with_version, status=status, note=note))
        if kept and status == SETTLED and (prepared := self._prepared()):
            self.app.notify(OLD_POINTS.format(prepared), timeout=15, markup=False)

    def _prepared(self) -> str:
        """Meetings of the team that are prepared already, with the points of before."""
        team = (s for s in self._sessions if s.evening.type.team and not is_held(s))
        return ", ".join(dutch_date(s.evening.date) or s.evening.title for s in team)

    def _with_version(self, traject: Traject, status: str, note: str) -> Traject:
        """What is on disk now, one version further: its text is of that, whoever changed it."""
        plan = plan_of(traject, self._sessions)
        added = partial(add_version, traject, status, self._today, note)
        text = self._files.settled(replace(plan, traject=added()))
        return added(text=text, points=points_of(plan))

    def _warning(self) -> str:
        """What somebody must know before a text is kept for good."""
        found = len([line for line in to_look_at(self.plan) if line.plain.startswith("· ")])
        places = count(found, "plek", "plekken")
        look = f"\n\nBovenaan het plan: nog {places} om na te kijken." if found else ""
        return f"{FOR_GOOD}{look}"


TITLE = "Visie- en ambitieplan"
FOR_GOOD = (
    "Wat nu in het plan staat, wordt een versie die zo blijft. Ook als je later in een sessie "
    "een briefje verandert, weghaalt of opruimt, of een avond wist: in deze versie blijft het "
    "staan, tot je haar tekst weghaalt (v, en dan x)."
)
OLD_POINTS = (
    "Dit staat al klaar met de punten van een eerder plan: {}. Zet het opnieuw klaar om met dit "
    "plan te werken."
)
SETTLE = {"no": "Eerst nakijken", "yes": "Vaststellen"}
