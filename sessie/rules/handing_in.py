"""Inleveren: what a phone at a table may do, and what the evening makes of it.

A deed comes from outside: `read_deed` makes it of what was sent, or refuses it, and `take` does it
once, however often it is sent.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import MISSING, fields, replace
from typing import Any

from sessie.model.dutch import clean_line, wrong_date_in
from sessie.model.frozen import dataclass
from sessie.model.handing import MAX_DEEDS, MAX_SENT, MAX_SENT_CHARS, Receipt
from sessie.model.script import DotVote, Feedback, Item, Round
from sessie.model.session import MAX_SLIP, Contribution, Session
from sessie.model.stage import Stage
from sessie.model.vocabulary import LANGUAGES
from sessie.rules import feedback, vote
from sessie.rules.entry import BETWEEN, JOINT, MARK, TOLD, as_typed, asks_who
from sessie.rules.feedback import Voice
from sessie.rules.ready import toggle_ready
from sessie.rules.replacing import said_before
from sessie.rules.slips import (
    add_slips,
    change_slip,
    remove_slip,
    set_key_sentence,
    set_score,
    without_void,
)
from sessie.rules.steering import front

REFUSALS: Mapping[str, tuple[int, str]] = {
    "unread": (400, "Dit bericht klopt niet. Laad de pagina opnieuw: uw tekst blijft staan."),
    "no_text": (400, "Er staat nog geen tekst. Schrijf eerst iets op."),
    "no_role": (400, "Kies eerst wie dit zegt."),
    "no_kind": (400, "Kies eerst wat voor briefje het is."),
    "dutch_twice": (400, "De tekst is al Nederlands. Maak het vak eronder leeg."),
    "bar": (400, "Het teken | kan hier niet. Gebruik een komma."),
    "wrong_date": (400, "Die dag bestaat niet. Kijk de datum na."),
    "wrong_mark": (400, "Kies een van de cijfers."),
    "wrong_count": (400, "Zo veel stippen kan niet. Tel ze nog een keer."),
    "no_number": (400, "Typ een getal, zoals 3. Geen stippen is 0."),
    "too_many_dots": (409, "Dat zijn meer stippen dan uw tafel kan hebben. Tel ze nog een keer."),
    "not_yours": (403, "Dit is niet van uw tafel."),
    "no_table": (403, "Uw tafel is er niet meer. Vraag hulp voor in de zaal."),
    "off": (409, "De telefoons staan uit. Schrijf het op papier: uw tekst blijft hier staan."),
    "closed": (409, "Inleveren kan nu niet. Uw tekst blijft op deze telefoon staan."),
    "over": (409, "Dit onderdeel is voorbij. Uw tekst blijft op deze telefoon staan."),
    "not_yet": (409, "Dit onderdeel komt nog. Uw tekst blijft op deze telefoon staan."),
    "gone": (409, "Dit briefje is er niet meer."),
    "changed": (409, "Dit is net veranderd. Kijk eerst wat er nu staat."),
    "had_turn": (409, "Uw tafel is al aan de beurt. Zeg het vooraan."),
    "other_tells": (409, "Er vertelt nu een andere tafel."),
    "vote_closed": (409, "Het stemmen is klaar."),
    "off_list": (409, "De lijst is net veranderd. Kijk eerst wat er nu staat."),
    "tidied": (409, "Deze avond is opgeruimd: er komt niets meer bij."),
    "too_long": (413, f"Te lang: er passen {MAX_SLIP} tekens op. Maak er twee briefjes van."),
    "full": (413, "De inzending is vol. Schrijf het op papier."),
}  # fmt: skip
"""Why a deed is refused → status of HTTP, and the sentence for the phone; other languages stand in
`public/phone_words.py` under the same word."""


@dataclass(frozen=True, slots=True)
class Refused:
    """Why a deed was not done; the phone keeps its text."""

    status: int
    """400 it cannot be read, 403 not of this table, 409 not now, 413 too much, 503 not at all."""
    why: str
    """One Dutch sentence for the phone."""
    word: str = ""
    """Its word in REFUSALS, by which the page finds the sentence in another language."""


def refusal(word: str) -> Refused:
    """The refusal of REFUSALS."""
    return Refused(*REFUSALS[word], word)


class WrongDeed(ValueError):
    """What was sent is no deed; `refused` says why."""

    def __init__(self, word: str) -> None:
        self.refused = refusal(word)
        super().__init__(self.refused.why)


# what a phone asks ------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class NewSlip:
    """A slip that was written in a round. `kind` is empty for the first kind of the round; `role`
    may be empty only where there is one role."""

    id: str
    item: str
    text: str
    role: str = ""
    kind: str = ""
    lang: str = "nl"
    translation: str = ""
    """What it means in Dutch, when `lang` is another language; may be empty."""
    who: str = ""
    """By whom and when, where the round asks for it."""
    when: str = ""


@dataclass(frozen=True, slots=True)
class ChangeSlip:
    """A slip of the own table, written anew: all of it, as it must be."""

    id: str
    item: str
    slip: str
    was: str
    """The text that the page showed: when another one stands there by now, nothing is changed."""
    text: str
    role: str = ""
    kind: str = ""
    lang: str = "nl"
    translation: str = ""
    who: str = ""
    when: str = ""
    meant: str = ""
    """The Dutch that the page showed with it: the same holds for that."""


@dataclass(frozen=True, slots=True)
class RemoveSlip:
    """A slip of the own table that goes."""

    id: str
    item: str
    slip: str


@dataclass(frozen=True, slots=True)
class Ready:
    """The table is ready with the round, or at work again."""

    id: str
    item: str
    ready: bool


@dataclass(frozen=True, slots=True)
class Joint:
    """The answer that the table wrote together; an empty text takes it away."""

    id: str
    item: str
    text: str
    was: str = ""
    """The answer that the page showed."""


@dataclass(frozen=True, slots=True)
class GiveScore:
    """The mark that the table gives; None takes it away."""

    id: str
    item: str
    value: int | None
    was: int | None = None
    """The mark that the page showed."""


@dataclass(frozen=True, slots=True)
class Sentence:
    """What the table tells the room in the terugkoppeling; an empty text takes it away."""

    id: str
    item: str
    text: str
    was: str = ""
    """The sentence that the page showed."""


@dataclass(frozen=True, slots=True)
class Recognise:
    """ "Hadden wij ook": of what table `told` tells now, for one side of the own table."""

    id: str
    item: str
    told: str
    side: str
    ours: bool
    """False takes it back."""


@dataclass(frozen=True, slots=True)
class CountDots:
    """The dots of the own table. What is not named stays as it was."""

    id: str
    item: str
    counts: Mapping[str, Mapping[str, int]]
    """Side → theme → how many."""


Deed = (NewSlip | ChangeSlip | RemoveSlip | Ready | Joint | GiveScore | Sentence | Recognise
        | CountDots)  # fmt: skip
SORTS: Mapping[str, type[Any]] = {
    "slip": NewSlip, "change": ChangeSlip, "remove": RemoveSlip, "ready": Ready, "joint": Joint,
    "score": GiveScore, "sentence": Sentence, "recognise": Recognise, "dots": CountDots,
}  # fmt: skip
"""The word under `deed` in what is sent → what it is."""
_WORDS = {sort: word for word, sort in SORTS.items()}


# reading ------------------------------------------------------------------------------------------

_ID = re.compile(r"[A-Za-z0-9_-]{22}")
_LONGEST_NAME = 100
_LONGEST_RAW = 16 * MAX_SLIP
"""Characters of a text before it is cleaned: a page sends no more."""
_MOST_COUNTS = 100
"""Sides, and themes of a side, in one count."""


def read_deed(data: object) -> Deed:
    """The deed that this says: JSON as `json.loads` gives it, with the word of the deed under
    `deed` and its fields under their own names. Texts are cleaned, and never cut. Raises WrongDeed
    for everything else: other keys, other types, a text that is too long or empty."""
    if not isinstance(data, dict) or not all(isinstance(key, str) for key in data):
        raise WrongDeed("unread")
    word = data.get("deed")
    sort = SORTS.get(word) if isinstance(word, str) else None
    if sort is None:
        raise WrongDeed("unread")
    held = {field.name: field for field in fields(sort)}
    needed = {name for name, field in held.items() if field.default is MISSING}
    given = data.keys() - {"deed"}
    if given - held.keys() or needed - given:
        raise WrongDeed("unread")
    read = {name: _reader(str(word), name)(data[name]) for name in held if name in given}
    deed: Deed = sort(**read)
    if isinstance(deed, NewSlip | ChangeSlip) and not deed.text:
        raise WrongDeed("no_text")
    return deed


def read_form(fields: Mapping[str, str]) -> Deed:
    """The same of the fields of a form, where everything is text: `ready` and `ours` are 1 or 0, a
    mark is a figure or empty, and every count is a field `dots/SIDE/THEME`."""
    data: dict[str, object] = {}
    counts: dict[str, dict[str, int]] = {}
    for name, text in fields.items():
        if name in ("ready", "ours"):
            data[name] = {"1": True, "0": False}.get(text)
        elif name == "value" or (name == "was" and fields.get("deed") == "score"):
            data[name] = _figure(text) if text else None
        elif name.startswith("dots/"):
            _, side, theme = (*name.split("/", 2), "", "")[:3]
            counts.setdefault(side, {})[theme] = _figure(text, "no_number") if text.strip() else 0
        else:
            data[name] = text
    return read_deed({**data, "counts": counts} if counts else data)


def _figure(text: str, wrong: str = "unread") -> int:
    figure = text.strip()
    if not (figure.isascii() and figure.isdigit() and len(figure) <= 6):
        raise WrongDeed(wrong)
    return int(figure)


def _name(value: object) -> str:
    """The name of something that is there or not: it is only ever compared."""
    if type(value) is not str or len(value) > _LONGEST_NAME:
        raise WrongDeed("unread")
    return value


def _id(value: object) -> str:
    if type(value) is not str or not _ID.fullmatch(value):
        raise WrongDeed("unread")
    return value


def _text(value: object) -> str:
    if type(value) is not str:
        raise WrongDeed("unread")
    if len(value) > _LONGEST_RAW or len(text := clean_line(value)) > MAX_SLIP:
        raise WrongDeed("too_long")
    return text


def _was(value: object) -> str:
    """What stood there, whoever wrote it: only ever compared."""
    if type(value) is not str or len(value) > _LONGEST_RAW:
        raise WrongDeed("unread")
    return clean_line(value)


def _yes(value: object) -> bool:
    if type(value) is not bool:
        raise WrongDeed("unread")
    return value


def _mark(value: object) -> int | None:
    if value is not None and type(value) is not int:
        raise WrongDeed("unread")
    return value


def _counts(value: object) -> dict[str, dict[str, int]]:
    if type(value) is not dict or not 0 < len(value) <= _MOST_COUNTS:
        raise WrongDeed("unread")
    read: dict[str, dict[str, int]] = {}
    for side, themes in value.items():
        if type(themes) is not dict or len(themes) > _MOST_COUNTS:
            raise WrongDeed("unread")
        if not all(type(number) is int for number in themes.values()):
            raise WrongDeed("unread")
        if not all(0 <= number <= vote.MOST_DOTS for number in themes.values()):
            raise WrongDeed("wrong_count")
        read[_name(side)] = {_name(theme): number for theme, number in themes.items()}
    return read


_READ: Mapping[str, Callable[[object], Any]] = {
    "id": _id, "text": _text, "translation": _text, "who": _text, "when": _text, "was": _was,
    "meant": _was,
    "score.was": _mark, "ready": _yes, "ours": _yes, "value": _mark, "counts": _counts,
}  # fmt: skip
"""How a field is read, of every deed or of one; any other is a name."""


def _reader(deed: str, name: str) -> Callable[[object], Any]:
    return _READ.get(f"{deed}.{name}") or _READ.get(name, _name)


# doing --------------------------------------------------------------------------------------------


class _No(Exception):
    """A deed that is not done, by the word of its refusal."""


def take(session: Session, table: str, deed: Deed, now: float) -> tuple[Session, Receipt] | Refused:
    """What becomes of the session when a phone of `table` asks this, and the receipt for the
    phone; or why it is not done.

    A deed whose id was done before changes nothing and gives the receipt of then, also when what
    it was about is gone, or is over. Slips come in unreleased. `now` is in seconds, of the clock
    that the clocks of the stage count on.
    """
    if held := session.receipts.get(deed.id):
        return (session, held) if held.table == table else refusal("not_yours")
    try:
        _may(session, table, deed)
        new, about = _DO[type(deed)](session, table, deed)
    except _No as no:
        return refusal(str(no))
    receipt = Receipt(deed.id, table, _WORDS[type(deed)], about, session.next_place("receipts"))
    return new.put("receipts", receipt), receipt


def _may(session: Session, table: str, deed: Deed) -> None:
    """Raises _No when nothing is taken now, whatever it is."""
    handing = session.handing
    if not handing.on:
        raise _No("off")
    if not session.in_room(table):
        raise _No("no_table")
    if session.evening.tidied:
        raise _No("tidied")
    if not handing.open:
        raise _No("closed")
    if len(session.receipts) >= min(MAX_SENT, MAX_DEEDS):  # else it needs no counting
        slips = sum(receipt.deed == "slip" for receipt in session.receipts.values())
        others = len(session.receipts) - slips
        if slips >= MAX_SENT if isinstance(deed, NewSlip) else others >= MAX_DEEDS:
            raise _No("full")


def _item(session: Session, item_id: str) -> Item:
    """The item of that id. Raises _No."""
    for item in session.script.items:
        if item.id == item_id:
            return item
    raise _No("over")


def reached(session: Session, item_id: str) -> bool:
    """Whether this item is or was on the doek."""
    return item_id in (session.stage.item, *session.stage.visited)


def _here(session: Session, item_id: str) -> Item:
    """The item, when it is the one on the stage. Raises _No."""
    item = _item(session, item_id)
    if session.stage.item != item_id:
        raise _No("over" if reached(session, item_id) else "not_yet")
    return item


def _round(item: Item) -> Round:
    if not isinstance(item, Round):
        raise _No("unread")
    return item


def own_slips(session: Session, table: str, round_id: str) -> tuple[Contribution, ...]:
    """The slips that phones of this table sent in this round, in order of arrival. One that was
    moved to another table or round is not among them."""
    sent = {r.about for r in session.receipts.values() if r.deed == "slip" and r.table == table}
    return tuple(slip for slip in session.slips(round_id=round_id, hidden=True)
                 if slip.id in sent and slip.table == table)  # fmt: skip


def _new_slip(session: Session, table: str, deed: NewSlip) -> tuple[Session, str]:
    item = _round(_item(session, deed.item))
    if not reached(session, item.id):
        raise _No("not_yet")
    slip = _written(session, item, deed, Contribution("", table, item.id, "", "", ""))
    if (len(session.receipts) + 1) * _MOST_ON_ONE > MAX_SENT_CHARS:  # the same
        sent = {r.about for r in session.receipts.values() if r.deed == "slip"}
        held = (session.contributions[key] for key in sent if key in session.contributions)
        if sum(len("".join(_words_of(one))) for one in (*held, slip)) > MAX_SENT_CHARS:
            raise _No("full")
    new = add_slips(session, slip, as_they_are=True)
    assert new.newest is not None
    return new, new.newest.id


_MOST_ON_ONE = 4 * MAX_SLIP
"""Characters of what a table can write on one slip."""


def _words_of(slip: Contribution) -> tuple[str, str, str, str]:
    """What a table wrote on it."""
    return slip.text, slip.translation, slip.who, slip.when


def _written(
    session: Session, item: Round, deed: NewSlip | ChangeSlip, slip: Contribution
) -> Contribution:
    """The slip as this deed says it. Raises _No."""
    roles = [role.id for role in session.script.roles]
    role = deed.role or (roles[0] if len(roles) == 1 else "")
    kind = deed.kind or (item.kinds[0] if item.kinds else "")
    if roles and role not in roles:
        raise _No("no_role")
    if kind not in item.kinds:
        raise _No("no_kind")
    if deed.lang not in LANGUAGES:
        raise _No("unread")
    if deed.translation and deed.lang == "nl":
        raise _No("dutch_twice")
    made = replace(slip, role=role, kind=kind, text=deed.text, lang=deed.lang,
                   translation=deed.translation, who=deed.who, when=deed.when)  # fmt: skip
    if asks_who(item):
        # It must be possible to type it anew on the entry line.
        if BETWEEN in deed.text or BETWEEN in deed.who:
            raise _No("bar")
        if len(as_typed(made, item)) > MAX_SLIP:
            raise _No("too_long")
        if wrong_date_in(deed.when):
            raise _No("wrong_date")
    elif deed.who or deed.when:
        raise _No("unread")
    return made


def _own(session: Session, table: str, deed: ChangeSlip | RemoveSlip) -> Contribution:
    """The slip that this is about, of the round that is on the stage. Raises _No."""
    sent = next((r for r in session.receipts.values()
                 if r.deed == "slip" and r.about == deed.slip), None)  # fmt: skip
    if sent is None or sent.table != table:
        raise _No("not_yours")
    _round(_here(session, deed.item))
    slip = session.contributions.get(deed.slip)
    if slip is None or (slip.table, slip.round) != (table, deed.item):
        raise _No("gone")
    return slip


def _change_slip(session: Session, table: str, deed: ChangeSlip) -> tuple[Session, str]:
    slip = _own(session, table, deed)
    if slip.text not in (deed.was, deed.text):
        raise _No("changed")
    if slip.translation not in (deed.meant, deed.translation):
        raise _No("changed")
    new = _written(session, _round(_item(session, deed.item)), deed, slip)
    if _words_of(new) != _words_of(slip):
        # Nobody read these words yet, whatever was settled for what is typed. The Dutch came
        # with them, so it is of these words, also when it stayed as it was.
        new = replace(without_void(slip, new), translation=deed.translation, released=False)
    return change_slip(session, new), slip.id


def _remove_slip(session: Session, table: str, deed: RemoveSlip) -> tuple[Session, str]:
    return remove_slip(session, _own(session, table, deed).id), deed.slip


def _ready(session: Session, table: str, deed: Ready) -> tuple[Session, str]:
    item = _round(_here(session, deed.item))
    stage: Stage = session.stage
    if deed.ready != (table in stage.ready.get(item.id, ())):
        session = session.with_(stage=toggle_ready(stage, item.id, table))
    return session, item.id


def _joint(session: Session, table: str, deed: Joint) -> tuple[Session, str]:
    item = _round(_here(session, deed.item))
    if not item.joint:
        raise _No("unread")
    if said_before(session, item.id, table, JOINT.id) not in (deed.was, deed.text):
        raise _No("changed")
    return set_key_sentence(session, item.id, table, deed.text), f"{item.id}/{table}"


def _score(session: Session, table: str, deed: GiveScore) -> tuple[Session, str]:
    item = _round(_here(session, deed.item))
    low, high = item.score
    if (low, high) == (0, 0):
        raise _No("unread")
    if deed.value is not None and not low <= deed.value <= high:
        raise _No("wrong_mark")
    said = ("" if value is None else str(value) for value in (deed.was, deed.value))
    if said_before(session, item.id, table, MARK.id) not in tuple(said):
        raise _No("changed")
    return set_score(session, item.id, table, deed.value), f"{item.id}/{table}"


def has_turn(stage: Stage, telling: str, table: str) -> bool:
    """Whether this table tells, or told: from then on the doek shows its sentence, and only the
    facilitator changes it."""
    return (stage.item, stage.table) == (telling, table) or f"{telling}/{table}" in stage.clocks


def _sentence(session: Session, table: str, deed: Sentence) -> tuple[Session, str]:
    item = _item(session, deed.item)
    if not isinstance(item, Feedback):
        raise _No("unread")
    script, stage = session.script, session.stage
    if stage.item != item.id and front(script, stage) >= script.position(item.id):
        raise _No("over")
    if has_turn(stage, item.id, table):
        raise _No("had_turn")
    if said_before(session, item.id, table, TOLD.id) not in (deed.was, deed.text):
        raise _No("changed")
    new = feedback.tell(session, item.id, table, deed.text, unread=True)
    return new, feedback.sentence_id(item.id, table)


def _recognise(session: Session, table: str, deed: Recognise) -> tuple[Session, str]:
    item = _here(session, deed.item)
    if not isinstance(item, Feedback):
        raise _No("unread")
    sentence = feedback.sentence_id(item.id, deed.told)
    told = session.key_sentences.get(sentence)
    if deed.told != session.stage.table or told is None or told.unread:
        raise _No("other_tells")
    if deed.told == table:
        raise _No("unread")
    if deed.side not in {role.side for role in session.script.roles}:
        raise _No("unread")
    if deed.ours:
        session = feedback.with_theme(session, sentence)
    theme = session.key_sentences[sentence].theme
    how = feedback.recognise if deed.ours else feedback.unrecognise
    return how(session, theme, [Voice(table, deed.side)]), theme


def _dots(session: Session, table: str, deed: CountDots) -> tuple[Session, str]:
    item = _here(session, deed.item)
    if not isinstance(item, DotVote):
        raise _No("unread")
    if vote.poll_of(session, item.id).closed:
        raise _No("vote_closed")
    listed = {theme.id for theme in vote.poll_themes(session, item.id)}
    if deed.counts.keys() - set(vote.voting_sides(session, item.id)):
        raise _No("unread")
    if any(themes.keys() - listed for themes in deed.counts.values()):
        raise _No("off_list")
    counted = vote.count_at_table(session, item.id, table, deed.counts)
    for side in deed.counts:
        most = vote.most_at_table(session, item.id, table, side)
        if sum(vote.counted_at_table(counted, item.id, table).get(side, {}).values()) > most:
            raise _No("too_many_dots")
    return counted, item.id


_DO: Mapping[type[Any], Callable[[Session, str, Any], tuple[Session, str]]] = {
    NewSlip: _new_slip, ChangeSlip: _change_slip, RemoveSlip: _remove_slip, Ready: _ready,
    Joint: _joint, GiveScore: _score, Sentence: _sentence, Recognise: _recognise,
    CountDots: _dots,
}  # fmt: skip
"""What each deed does: session, table and deed → the session after it, and what it is about.
Raises _No."""
