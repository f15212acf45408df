"""An invitation for an evening with all parents, with a slip to hand in."""

from __future__ import annotations

from collections.abc import Iterator

from sessie.documents.blocks import Block, Grid, Heading, Paragraph, ReplySlip, points
from sessie.documents.phrases import place_of
from sessie.model.dutch import dutch_date, listed, lower, weekday_of
from sessie.model.session import Session
from sessie.model.trouble import Trouble
from sessie.model.vocabulary import LANGUAGES
from sessie.rules.invitation import Invitation, invitation_of, why_no_invitation
from sessie.rules.on_paper import on_paper

_CHOICES = (
    "Ja, ik kom, met in totaal ...... personen.",
    "Nee, ik kan niet. Ik wil graag een blad om thuis in te vullen.",
    "Ik praat liever in een andere taal, namelijk: ...............................",
)
_BLANKS = ("Naam", "Ouder of verzorger van", "Groep of klas", "Telefoon of e-mail")


class NoInvitation(Trouble):
    """There is no invitation for this session: one sentence for the facilitator."""


def invitation_blocks(session: Session) -> tuple[Block, ...]:
    """The invitation; raises NoInvitation with the reason when there is none."""
    if reason := why_no_invitation(session):
        raise NoInvitation(reason)
    session = on_paper(session)
    return tuple(_blocks(session, invitation_of(session)))


def _blocks(session: Session, found: Invitation) -> Iterator[Block]:
    evening = session.evening
    yield Heading(1, _title(evening.title or session.script.title))
    yield from place_of(evening.school, evening.place)
    yield Paragraph(("Beste ouders en verzorgers,",))
    yield Paragraph((" ".join(_opening(found)),))
    when = f"{weekday_of(found.day)} {dutch_date(found.day)}, van {found.begin} tot {found.end} uur"
    rows = [f"Wanneer: {when.strip()}"]
    rows += [f"Waar: {found.where}"] * bool(found.where)
    yield points(rows)
    if found.programme:
        yield Heading(2, "Wat gaan we doen?")
        yield Grid(("Tijd", "Programma"), found.programme)
    if found.contact:
        yield Paragraph((f"Hebt u een vraag? Contact: {found.contact}",))
    yield Paragraph(("Met vriendelijke groet,", found.sender or "De school"))
    sheet = session.script.type.sheet_for_home
    choices = _CHOICES if sheet else (_CHOICES[0], "Nee, ik kan niet.", _CHOICES[2])
    title = f"Antwoordstrook, {dutch_date(found.day)}"
    yield ReplySlip(title, choices, _BLANKS, _note(found))


def _title(title: str) -> str:
    known = title.casefold().startswith("ouderavond")
    return f"Uitnodiging voor de {lower(title)}" if known else f"Uitnodiging: {title}"


def _opening(found: Invitation) -> Iterator[str]:
    yield "Wij nodigen u van harte uit."
    if found.at_tables:
        yield "U praat aan een tafel met andere ouders en met mensen van school."
    yield "U hoeft niets voor te bereiden."
    if found.languages:
        named = listed(LANGUAGES.get(code, code) for code in found.languages)
        yield f"De vragen staan er ook in het {named}."
    yield "Schrijven mag in uw eigen taal."


def _note(found: Invitation) -> str:
    if not found.reply_by:
        return "Lever deze strook in op school."
    return f"Lever deze strook in op school, {_before(found.reply_by)}."


def _before(when: str) -> str:
    said = dutch_date(when)
    return said if said.casefold().startswith(("voor", "uiterlijk")) else f"uiterlijk {said}"
