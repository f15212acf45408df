"""The papers that a school sends or keeps: the letter to all parents, the minutes of a team, the
invitation; and what is asked for them."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from textual import getters, work
from textual.app import ComposeResult
from textual.binding import Binding
from textual.content import Content
from textual.widgets import OptionList
from textual.widgets.option_list import Option

from sessie.model.dutch import (
    NotRead,
    can_be,
    clean_line,
    count,
    date_in,
    parse_date,
    typed_date,
)
from sessie.model.letter_words import LetterLanguage
from sessie.model.session import Papers, Session
from sessie.model.vocabulary import LANGUAGES
from sessie.rules.letter import MOST_OF_REPLY, Topic, letter_of, set_reply, set_wording, topics_of
from sessie.rules.minutes import lines_of, minutes_of
from sessie.rules.privacy import flags
from sessie.rules.setup import Unclear
from sessie.screens.base import Host
from sessie.screens.windows.ask import Ask, ChooseOne, Confirm
from sessie.screens.windows.form import KEEP_OR_LEAVE, Form, Values
from sessie.screens.windows.reading import LOOK_HERE, Paper, flag_lines
from sessie.screens.windows.versions import PaperScreen
from sessie.screens.windows.window import ListDialog, show_rows
from sessie.widgets.fields import Field
from sessie.widgets.text import Lines, plain, row

MOST_OF_DETAIL, MOST_OF_LINES = 120, 600
"""Characters of one thing that is filled in, and of one with several points."""
BETWEEN = ";"
"""What stands between points on one line."""
WAITS = "Ons antwoord komt nog."
UNREAD = "nog niet nagelezen door iemand die de taal van huis uit spreekt"
SAID = {
    "doen": "Dit doen we",
    "uitzoeken": "Dit zoeken we uit",
    "niet": "Dit doen we niet, want",
}
"""Kind of an answer → how it begins."""
LABELS = {
    "day": "Datum van de brief",
    "sender": "Afzender",
    "contact": "Contact",
    "next": "Volgende keer",
    "present": "Aanwezig",
    "absent": "Afwezig",
    "decisions": "Besluiten",
    "other": "Rondvraag",
    "where": "Waar precies",
    "reply_by": "Antwoord vóór",
}
"""Field of `Papers` → what it is called."""
_IN_FIGURES = re.compile(r"\d ?[-/] ?\d")
"""What is meant as a date, and no words."""
DATES, POINTS = ("day", "next", "reply_by"), ("decisions", "other")
"""Fields that may be a date, and those with several points."""


class Details(Form[Papers]):
    """What is asked once for a paper; dismisses with it as it was filled in, or None."""

    BINDINGS = KEEP_OR_LEAVE

    def __init__(
        self, title: str, papers: Papers, names: Sequence[str], today: str, held: str = ""
    ) -> None:
        """`names` are the fields that are asked; `today` and `held`, when the meeting is, are ISO
        dates."""
        self._papers, self._names, self._today = papers, names, today
        self._held = held if can_be(held) else today
        fields = [_field(papers, name, today) for name in names]
        note = f"Meer dan één punt? Zet er een {BETWEEN} tussen."
        super().__init__(title, fields, self._filled, note=note if set(names) & set(POINTS) else "")

    def _filled(self, values: Values) -> Papers:
        made: dict[str, str] = {}
        for name in self._names:
            text = values[name]
            if name in DATES:
                text = self._day(name, text)
            elif name in POINTS:
                text = "\n".join(lines_of(text.replace(BETWEEN, "\n")))
            made[name] = text
        return replace(self._papers, **made)

    def _day(self, name: str, text: str) -> str:
        """A date as it is kept; the day of a letter must be one, the others may be words. The next
        time is after the meeting."""
        if not text:
            return ""
        from datetime import date

        since = date.fromisoformat(self._held if name == "next" else self._today)
        try:
            day = parse_date(text, since)
        except NotRead as problem:
            if name == "day" or _IN_FIGURES.search(text):
                raise Unclear(name, str(problem)) from None
            return text
        return (date_in(text, since) or day) if name == "next" else day


def _field(papers: Papers, name: str, today: str) -> Field:
    value = str(getattr(papers, name))
    if name in DATES:
        value = typed_date(value or (today if name == "day" else ""))
    if name in POINTS:
        value = f"{BETWEEN} ".join(lines_of(value))
    most = MOST_OF_LINES if name in (*POINTS, "present", "absent") else MOST_OF_DETAIL
    return Field(name, LABELS[name], value, most=most)


class SessionPaper(PaperScreen):
    """A paper of the open session; what is asked for it is kept in the session."""

    BINDINGS = [
        Binding("g", "details", "gegevens invullen die de sessie niet weet"),
        Binding("escape", "dismiss", "terug naar het verslag"),
    ]
    KEYS = (
        "g = gegevens · w = schrijf Word · h = webpagina\n"
        "p = PDF · m = Markdown · o = openen · esc = terug"
    )
    TO_TYPE = "Je typt, maar hier lees je. Gegevens typ je na g."
    TITLE = ""
    ASKED: Sequence[str] = ()
    """Fields of `Papers` that are asked."""

    host = getters.app(Host)

    def __init__(
        self,
        session: Session,
        text: Callable[[Session], str],
        write: Callable[[Session, str], Path],
        today: str,
    ) -> None:
        """`text` gives the paper as Markdown, or why there is none; `write` makes a file of it and
        raises Trouble."""
        super().__init__(lambda: text(self.session), lambda form: write(self.session, form))
        self.session, self._today = session, today

    def heading(self) -> Content:
        """What it is."""
        return plain(self.TITLE)

    def paper(self) -> Paper:
        """What is still to be filled in, then the paper."""
        return Paper(self.markdown(), self.above())

    def above(self) -> Lines:
        """What there is to say before it goes out."""
        empty = self.missing()
        said = f"Nog niet ingevuld (g): {', '.join(empty)}."
        return [plain(said, "bold $accent")] if empty else []

    def missing(self) -> Sequence[str]:
        """What was asked and is empty."""
        papers = self.session.papers
        return [LABELS[name].lower() for name in self.ASKED if not getattr(papers, name)]

    def change(self, label: str, how: Callable[[Session], Session]) -> None:
        """Put a change in the session, and show the paper as it is then."""
        live = self.host.live
        live.edit(label, how)
        if live.session is not None:
            self.session = live.session
            self.read()

    @work(exclusive=True, group="ask")
    async def action_details(self) -> None:
        """Ask what the session does not know."""
        form = Details(f"{self.TITLE}: gegevens", self.session.papers, self.ASKED, self._today,
                       self.session.evening.date)  # fmt: skip
        filled = await self.app.push_screen_wait(form)
        if filled is not None:
            asked = {name: getattr(filled, name) for name in self.ASKED}
            self.change(
                "gegevens van een brief", lambda s: s.with_(papers=replace(s.papers, **asked))
            )


class MinutesScreen(SessionPaper):
    """The minutes of a partnerschapsteam."""

    TITLE = "Notulen"
    ASKED = ("present", "absent", "decisions", "other", "next")

    def missing(self) -> Sequence[str]:
        """What the meeting itself knows is not missed."""
        return minutes_of(self.session).missing


class InvitationScreen(SessionPaper):
    """The invitation for an evening."""

    TITLE = "Uitnodiging"
    ASKED = ("where", "reply_by", "contact", "sender")


class LetterScreen(SessionPaper):
    """The letter to all parents, with the answers of the school."""

    BINDINGS = [
        Binding("a", "replies", "antwoord geven op wat er gevraagd is"),
        Binding("t", "language", "de brief ook in een tweede taal"),
    ]
    KEYS = (
        "a = antwoorden · g = gegevens · t = tweede taal · w = schrijf Word\n"
        "h = webpagina · p = PDF · m = Markdown · o = openen · esc = terug"
    )
    TO_TYPE = "Je typt, maar hier lees je. Antwoorden typ je na a, gegevens na g."
    TITLE = "Brief aan ouders"
    ASKED = ("day", "sender", "contact", "next")

    def __init__(
        self,
        session: Session,
        text: Callable[[Session], str],
        write: Callable[[Session, str], Path],
        today: str,
        languages: Mapping[str, LetterLanguage],
    ) -> None:
        """`languages` are those in which the fixed sentences are."""
        super().__init__(session, text, write, today)
        self._languages = languages

    def above(self) -> Lines:
        """Themes without an answer, what is not translated or read, and names."""
        waiting = letter_of(self.session).waiting
        lines = [*super().above()]
        if waiting:
            lines.insert(0, plain("Nog zonder antwoord (a):", "bold $accent"))
            lines[1:1] = [row(("· ", "$accent"), topic.label) for topic in waiting]
        lines += [plain(said, "$accent") for said in self._of_language()]
        found = [flag for flag in flags(self.session) if flag.where == "brief"]
        if found:
            lines += [plain(LOOK_HERE, "bold $accent"), *flag_lines(self.session, found)]
        return lines

    @property
    def _language(self) -> LetterLanguage | None:
        return self._languages.get(self.session.papers.language)

    def _of_language(self) -> list[str]:
        """What is to be said of the second language."""
        code = self.session.papers.language
        if not code:
            return []
        name, language = LANGUAGES.get(code, code), self._language
        if language is None:
            return [f"Voor het {name} zijn er geen vaste zinnen: kies een andere taal (t)."]
        said = [] if language.read else [f"De vertaling in het {name} is {UNREAD}."]
        if missing := len(language.missing):
            which = count(missing, "zin of woord blijft", "zinnen en woorden blijven")
            said.append(f"{which} Nederlands: er is geen vertaling van.")
        own = [t for t in letter_of(self.session).topics if not _is_translated(self.session, t)]
        if own:
            which = count(len(own), "onderwerp staat", "onderwerpen staan")
            said.append(f"{which} er in het Nederlands in (vertalen: a, en dan v).")
        return said

    @work(exclusive=True, group="ask")
    async def action_replies(self) -> None:
        """Answer what was asked."""
        screen = RepliesScreen(self.session, self.change, self._language)
        await self.app.push_screen_wait(screen)

    @work(exclusive=True, group="ask")
    async def action_language(self) -> None:
        """Choose a second language, or none."""
        lines = [("", plain("Alleen Nederlands"))]
        for code, language in self._languages.items():
            read = "nagelezen" if language.read else "nog niet nagelezen"
            lines.append((code, row(LANGUAGES.get(code, code), (f"  {read}", "$text-quiet"))))
        now = self.session.papers.language
        # A row needs an id of its own.
        rows = [(code or "nl", line) for code, line in lines]
        title = "In welke taal komt de brief ook, op de achterkant?"
        chosen: str | None = await self.app.push_screen_wait(ChooseOne(title, rows, at=now or "nl"))
        if chosen is not None:
            other = "" if chosen == "nl" else chosen
            self.change("tweede taal van de brief",
                        lambda s: s.with_(papers=replace(s.papers, language=other)))  # fmt: skip

    @work(exclusive=True, group="write")
    async def action_write(self, form: str) -> None:
        """Write it, after a question when something is not answered or not read yet."""
        asked: list[str] = []
        if waiting := [topic.label for topic in letter_of(self.session).waiting]:
            said = "; ".join(f"“{label}”" for label in waiting)
            asked.append(f"Nog zonder antwoord: {said}. In de brief staat dan: “{WAITS}”")
        if (language := self._language) and not language.read:
            name = LANGUAGES.get(language.code, language.code)
            asked.append(f"De vertaling in het {name} is {UNREAD}.")
        sure: str | None = "yes"
        if asked:
            asked.append("Toch schrijven?")
            question = Confirm(" ".join(asked), yes="Schrijven", no="Nog niet")
            sure = await self.app.push_screen_wait(question)
        if sure:
            self.write_now(form)


def _is_translated(session: Session, topic: Topic) -> bool:
    held = session.wordings.get(f"{session.papers.language}/{topic.theme}")
    return held is not None and bool(held.label) and bool(held.text or not topic.text)


class RepliesScreen(ListDialog[None]):
    """What the school answers to each theme; every change is kept at once."""

    BINDINGS = [
        Binding("1", "reply('doen')", "dit doen we"),
        Binding("2", "reply('uitzoeken')", "dit zoeken we uit"),
        Binding("3", "reply('niet')", "dit doen we niet, want …"),
        Binding("x,delete", "drop", "antwoord weghalen"),
        Binding("v", "translate", "vertaling van thema en antwoord"),
        Binding("escape", "dismiss", "terug naar de brief"),
    ]
    SIZE = "wide tall"
    HEADING = "Wat antwoordt de school?"
    TO_TYPE = "Je typt, maar de lijst heeft de toetsen. Een antwoord typ je na 1, 2 of 3."
    KEYS = (
        "1 = dit doen we · 2 = dit zoeken we uit · 3 = dit doen we niet\n"
        "enter = wijzigen · x = weghalen · v = vertalen · esc = terug"
    )

    def __init__(
        self,
        session: Session,
        change: Callable[[str, Callable[[Session], Session]], None],
        language: LetterLanguage | None,
    ) -> None:
        """`change` puts a change in the session; `language` is the second one of the letter."""
        super().__init__()
        self._session, self._change, self._language = session, change, language
        self._topics = topics_of(session)

    host = getters.app(Host)

    def body(self) -> ComposeResult:
        """Two lines each, so with more room between them."""
        yield OptionList(compact=False, markup=False)

    def on_mount(self) -> None:
        """Begin with the first that has no answer."""
        first = next((n for n, topic in enumerate(self._topics) if topic.waits), 0)
        self._show(first)

    def _show(self, cursor: int) -> None:
        rows = [Option(_line(topic), id=topic.theme) for topic in self._topics]
        none = Option(plain("Er is nog geen onderwerp: sorteer eerst.", "$text-quiet"),
                      disabled=True)  # fmt: skip
        show_rows(self.options, rows or [none], cursor)

    def _keep(self, label: str, how: Callable[[Session], Session]) -> None:
        cursor = self.options.highlighted or 0
        self._change(label, how)
        if self.host.live.session is not None:
            self._session = self.host.live.session
            self._topics = topics_of(self._session)
        self._show(cursor)

    @property
    def _topic(self) -> Topic | None:
        return next((topic for topic in self._topics if topic.theme == self.chosen), None)

    def take(self, chosen: str) -> None:
        """Change the words of an answer; without one it is something that the school does."""
        topic = self._topic
        self.action_reply((topic.reply if topic else "") or "doen")

    @work(exclusive=True, group="ask")
    async def action_reply(self, kind: str) -> None:
        """Ask for the words of an answer."""
        topic = self._topic
        if topic is None:
            return
        question = f"“{topic.label}”: {SAID[kind][:1].lower()}{SAID[kind][1:]} …"
        # Why not is owed to who asked; what is done can be clear from the theme.
        empty = kind != "niet"
        # The words of another kind of answer do not go on behind this one's beginning.
        words = topic.text if topic.reply in ("", kind) else ""
        asked = Ask(question, words, most=MOST_OF_REPLY, empty=empty)
        text = await self.app.push_screen_wait(asked)
        if text is not None:
            self._keep("antwoord aan ouders", partial(
                set_reply, theme=topic.theme, kind=kind, text=clean_line(text)
            ))  # fmt: skip

    @work(exclusive=True, group="ask")
    async def action_drop(self) -> None:
        """Take an answer away, after a question."""
        topic = self._topic
        if topic is None or not topic.reply:
            return
        asked = Confirm(f"Het antwoord op “{topic.label}” weghalen?", yes="Weghalen",
                        no="Laten staan", careful=True)  # fmt: skip
        if await self.app.push_screen_wait(asked):
            self._keep("antwoord aan ouders weg",
                       partial(set_reply, theme=topic.theme, kind="", text=""))  # fmt: skip

    @work(exclusive=True, group="ask")
    async def action_translate(self) -> None:
        """Ask what the theme and the answer are in the second language."""
        topic, language = self._topic, self._language
        if topic is None:
            return
        if language is None:
            said = "Kies eerst een tweede taal: esc, en dan t."
            self.app.notify(said, timeout=8, markup=False)
            return
        form = WordingForm(self._session, topic, language)
        filled = await self.app.push_screen_wait(form)
        if filled is not None:
            label, text = filled
            self._keep("vertaling van een thema", partial(
                set_wording, theme=topic.theme, lang=language.code, label=label, text=text
            ))  # fmt: skip


def _line(topic: Topic) -> Content:
    said = f"{SAID[topic.reply]}: {topic.text}" if topic.reply and topic.text else ""
    if topic.reply == "niet" and topic.text:
        said = f"{SAID['niet']} {topic.text}"
    elif topic.reply and not topic.text:
        said = f"{SAID[topic.reply].removesuffix(', want')}."
    elif not topic.reply and topic.promises:
        said = f"afspraak: {topic.promises[0].what}"
    return row((topic.label, "bold"), "\n  ", (said or "nog geen antwoord", "$text-quiet"))


class WordingForm(Form[tuple[str, str]]):
    """A theme and the answer to it in another language; dismisses with both, or None."""

    BINDINGS = KEEP_OR_LEAVE

    def __init__(self, session: Session, topic: Topic, language: LetterLanguage) -> None:
        held = session.wordings.get(f"{language.code}/{topic.theme}")
        name = LANGUAGES.get(language.code, language.code)
        fields = [
            Field("label", "Thema", held.label if held else "", most=MOST_OF_DETAIL,
                  hint=topic.label),
        ]  # fmt: skip
        if topic.text:
            fields.append(Field("text", "Antwoord", held.text if held else "",
                                most=2 * MOST_OF_REPLY, hint=topic.text))  # fmt: skip
        super().__init__(
            f"In het {name}",
            fields,
            lambda values: (values["label"], values.get("text", "")),
            note="Wat je leeg laat, blijft Nederlands.",
        )
