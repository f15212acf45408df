"""Notes in plain text, as the example traject is kept, and the session that they tell about.

```text
datum: 6 oktober 2026

# Onze visie
A l: Wij vinden elke taal welkom
  openbaar: wat er bij het vorige nog te zeggen is
```

Short to write and easy to correct. A line that begins with `>` is a remark for whoever reads the
file. Under the title of each item stands what a facilitator types during it on the werkblad
(`B o Meer tijd`), with the theme of it behind it in square brackets. It goes through the same
functions as in the evening itself.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from sessie.library.pieces import read_text, tidy_lines
from sessie.library.remarks import Remarks, parts_of
from sessie.model.dutch import NotRead, clean_line, fold, parse_date, parse_number
from sessie.model.frozen import dataclass
from sessie.model.script import ActionList, DotVote, Feedback, Item, Round, Script, Slide
from sessie.model.session import STATUSES, Action, Session
from sessie.model.stage import Prefix
from sessie.model.trouble import Trouble
from sessie.model.vocabulary import LANGUAGES
from sessie.rules import agreements, feedback, feedback_line, slips, steering, themes, vote
from sessie.rules.agreements import set_status, taken_over
from sessie.rules.entry import OF_TABLE, kept_of_last, store_draft, understand
from sessie.rules.release import set_released
from sessie.rules.setup import Form, Unclear, begin_session, read_form
from sessie.rules.themes import (
    KnownTheme,
    change_theme,
    new_theme,
    put_under,
    use_known,
)

_MARK = "# "
_BULLET = "- "

THEMES = "Thema's"
"""The heading under which the themes stand in their order."""
_THEME = re.compile(r"(.*\S)\s*\[([^\]]+)\]")
_OF_SLIP = ("taal", "vertaling", "openbaar")
_OF_THEME = ("bibliotheek", "partnerschap", "spanning")
_OF_ACTION = ("wie", "samen met", "wanneer", "thema", "stand", "hoe het ging")


class BadNotes(Trouble):
    """A line that says something that cannot be: its file, its number, and what to write."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One line, and what stands indented below it."""

    file: str
    line: int
    """0 is the top of the file."""
    text: str
    more: Mapping[str, str]
    """Name → value."""

    def trouble(self, sentence: str) -> BadNotes:
        """What is wrong with this line, or with the file as a whole."""
        return BadNotes(f"{self.file}{f', regel {self.line}' if self.line else ''}: {sentence}")

    def need(self, name: str) -> str:
        """A value below this line; raises BadNotes when it is not there."""
        if name not in self.more:
            where = "zet eronder, ingesprongen" if self.line else "zet bovenaan"
            raise self.trouble(f"{where}: {name}: …")
        return self.more[name]

    def number(self, name: str) -> int:
        """A whole number below this line; raises BadNotes."""
        value = self.need(name)
        try:
            return parse_number(value)
        except NotRead:
            raise self.trouble(f"bij “{name}” hoort een getal. Er staat “{value}”.") from None

    @property
    def day(self) -> str:
        """ISO date below this line; raises BadNotes."""
        try:
            return parse_date(self.need("datum"))
        except NotRead as problem:
            raise self.trouble(str(problem)) from None

    def knows(self, names: Collection[str]) -> None:
        """Raise BadNotes for a name below this line that means nothing here."""
        for name in self.more:
            if name not in names:
                raise self.trouble(f"“{name}” hoort hier niet. Kies uit: {', '.join(names)}.")


@dataclass(frozen=True, slots=True)
class Notes(Entry):
    """A file: values on top, and under each heading its lines."""

    parts: Mapping[str, tuple[Entry, ...]]


def read_notes(path: Path) -> Notes:
    """The notes in a file; raises BadNotes."""
    remarks = Remarks(path.name)
    text = read_text(path, remarks)
    if text is None:
        raise BadNotes(str(remarks.in_order()[0]))
    return notes_in(text, path.name)


def notes_in(text: str, file: str) -> Notes:
    """The notes in a text; `file` is its name for messages. Raises BadNotes."""
    head: dict[str, str] = {}
    parts: dict[str, list[Entry]] = {}
    here: list[Entry] | None = None
    for number, line in enumerate(tidy_lines(text), start=1):
        said = Entry(file, number, clean_line(line.lstrip().removeprefix(_BULLET)), {})
        if not line.strip() or line.startswith(">"):
            continue
        if line.startswith(_MARK):
            here = parts.setdefault(clean_line(line.removeprefix(_MARK)), [])
        elif here is None:
            name, value = _value(said)
            head[name] = value
        elif line.startswith(" "):
            if not here:
                raise said.trouble("deze regel springt in, en er staat nog niets boven.")
            name, value = _value(said)
            last = here[-1]
            here[-1] = Entry(file, last.line, last.text, {**last.more, name: value})
        else:
            here.append(said)
    return Notes(file, 0, "", head, {title: tuple(each) for title, each in parts.items()})


def _value(said: Entry) -> tuple[str, str]:
    name, colon, value = said.text.partition(":")
    if not colon or not value.strip():
        raise said.trouble("schrijf een naam, een dubbele punt en een waarde: datum: 9 juni 2027")
    return name.strip().casefold(), value.strip()


# the session -----------------------------------------------------------------------------------


def begun(notes: Notes, script: Script, school: str, place: str) -> Session:
    """The session that the notes are of, before anything was said; raises BadNotes."""
    present = parts_of(notes.need("aanwezig"))
    form = Form(
        school=school,
        place=place,
        date=notes.day,
        begin=notes.need("begin"),
        tables=notes.need("tafels"),
        attendance=dict(_role_and_number(part, script, notes) for part in present),
    )
    try:
        evening, tables = read_form(form, script)
    except Unclear as unclear:
        raise notes.trouble(str(unclear)) from None
    return begin_session(replace(evening, id=notes.need("naam")), tables, script)


def held(session: Session, notes: Notes, library: Sequence[KnownTheme]) -> Session:
    """The session led to its last item, with everything that the notes say; raises BadNotes."""
    known = {fold(theme.label): theme for theme in library}
    titles = {item.title for item in session.script.items}
    for title, entries in notes.parts.items():
        if title != THEMES and title not in titles and entries:
            raise entries[0].trouble(f"het draaiboek heeft geen onderdeel “{title}”.")
    for entry in notes.parts.get(THEMES, ()):
        session = _add_theme(session, entry, known)
    for item in session.script.items:
        stage = steering.go_to(session.script, session.stage, item.id)
        session = session.with_(stage=stage)
        for entry in notes.parts.get(item.title, ()):
            session = _during(session, item, entry)
    return set_released(session, session.contributions, True)


def _role_and_number(part: str, script: Script, notes: Notes) -> tuple[str, str]:
    number, _, name = part.partition(" ")
    role = next((r.id for r in script.roles if name in (r.name, r.plural)), "")
    if not role:
        names = ", ".join(r.plural for r in script.roles)
        raise notes.trouble(f"bij aanwezig ken ik “{name}” niet. Kies uit: {names}.")
    return role, number


def _during(session: Session, item: Item, entry: Entry) -> Session:
    """The session with what is typed during an item."""
    match item:
        case Round() | Feedback():
            return _say(session, item, entry)
        case DotVote():
            return _count(session, item, entry)
        case ActionList() | Slide():
            return _agree(session, item, entry)
        case _:
            raise entry.trouble("bij dit onderdeel is niets in te vullen.")


# themes and slips -------------------------------------------------------------------------------


def _add_theme(session: Session, entry: Entry, known: Mapping[str, KnownTheme]) -> Session:
    """A theme under its own name; one of the library keeps its words and its partnerships."""
    entry.knows(_OF_THEME)
    name = entry.more.get("bibliotheek", "")
    if name and fold(name) not in known:
        raise entry.trouble(f"in de bibliotheek staat geen thema “{name}”.")
    if name:
        session, theme = use_known(session, known[fold(name)])
        session = themes.rename_theme(session, theme, entry.text)
    else:
        session, theme = new_theme(session, entry.text)
    if "partnerschap" in entry.more:
        session = change_theme(session, theme, partnerships=parts_of(entry.more["partnerschap"]))
    return change_theme(session, theme, tension=entry.more.get("spanning", ""))


def _theme_id(session: Session, label: str, entry: Entry) -> str:
    theme = themes.find_theme(session, label)
    if theme is None:
        raise entry.trouble(f"het thema “{label}” staat niet onder “{THEMES}”.")
    return theme.id


def _say(session: Session, item: Round | Feedback, entry: Entry) -> Session:
    """A slip, a mark, a key sentence, or tables that recognise what another one told."""
    entry.knows(_OF_SLIP)
    roles, tables = session.script.roles, session.tables
    meant = feedback_line.read_recognised(entry.text, tables=tables, roles=roles)
    if meant and meant.what == feedback_line.ALSO:
        told = session.key_sentences.get(feedback.sentence_id(item.id, meant.table))
        if meant.problem or not (told and told.theme):
            raise entry.trouble(meant.problem or "wat die tafel vertelde heeft nog geen thema.")
        return feedback.recognise(session, told.theme, meant.voices)
    found = _THEME.fullmatch(entry.text)
    line, label = (found[1], found[2]) if found else (entry.text, "")
    draft = understand(line, session, item, kept_of_last(session, item, Prefix()))
    if draft.problem or not draft.text:
        raise entry.trouble(draft.problem or "hier staat nog geen tekst.")
    session = store_draft(session, item, draft)
    theme = _theme_id(session, label, entry) if label else ""
    if draft.prefix.kind in OF_TABLE:
        return feedback.set_theme(session, feedback.sentence_id(item.id, draft.prefix.table), theme)
    return _put_away(session, entry, theme)


def _put_away(session: Session, entry: Entry, theme: str) -> Session:
    """The newest slip gets its theme, its language and what may be shown of it."""
    slip = session.newest
    assert slip is not None
    lang = entry.more.get("taal", "nl")
    if lang not in LANGUAGES:
        raise entry.trouble(f"de taal “{lang}” ken ik niet. Schrijf bijvoorbeeld: tr")
    slip = replace(slip, lang=lang, translation=entry.more.get("vertaling", ""),
                   public=entry.more.get("openbaar", ""))  # fmt: skip
    return put_under(slips.change_slip(session, slip), [slip.id], theme)


# dots and agreements ----------------------------------------------------------------------------


def _count(session: Session, item: Item, entry: Entry) -> Session:
    """`Thema: 44 ouders, 11 leerkrachten`; after every line the vote is closed."""
    entry.knows(())
    label, _, counted = entry.text.rpartition(":")
    theme = _theme_id(session, label.strip(), entry)
    for part in parts_of(counted):
        number, _, name = part.partition(" ")
        side = _side(session.script, name)
        if not side or not number.isdecimal():
            raise entry.trouble(f"“{part}” kan ik niet lezen. Schrijf: Thema: 12 ouders")
        session = vote.count_dots(session, item.id, theme, side, int(number))
    return vote.close_vote(session, item.id, True)


def _side(script: Script, name: str) -> str:
    named = {name: role.side for role in script.roles for name in (role.name, role.plural)}
    return {**named, **{side.name: side.id for side in script.sides}}.get(name, "")


def _agree(session: Session, item: Item, entry: Entry) -> Session:
    """A new agreement, or what became of one that an earlier meeting made."""
    entry.knows(_OF_ACTION)
    more, status = entry.more, entry.more.get("stand", "open")
    if status not in STATUSES:
        raise entry.trouble(f"kies als stand uit: {', '.join(STATUSES)}.")
    earlier = (action for action in taken_over(session) if action.what == entry.text)
    action = next(earlier, None) or Action("", entry.text)
    if isinstance(item, Slide) and not action.origin:
        raise entry.trouble("zo'n afspraak staat niet meer open uit een eerdere bijeenkomst.")
    action = replace(
        action,
        who=more.get("wie", action.who),
        together=more.get("samen met", action.together),
        when=more.get("wanneer", action.when),
        theme=_theme_id(session, more["thema"], entry) if "thema" in more else action.theme,
    )
    session = agreements.put_action(session, action)
    action_id = action.id or next(reversed(list(session.actions)))
    return set_status(session, action_id, status, more.get("hoe het ging", ""))
