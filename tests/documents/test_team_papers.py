"""The minutes of a team, and the invitation for an evening."""

from __future__ import annotations

from dataclasses import replace

import pytest
from builders import a_script, a_session
from hostile import HOSTILE
from meetings import AGREED, a_next_meeting
from page_tools import Page
from reading_markdown import OURS, bullets, chapters, pieces, tags, under

from documents.test_team import met
from sessie.documents.invitation import NoInvitation
from sessie.documents.minutes import NoMinutes
from sessie.model.dutch import clean_line
from sessie.model.session import Papers, Session
from sessie.rules.agreements import set_status, taken_over
from sessie.rules.invitation import NO_DATE, NOT_FOR_PARENTS
from sessie.rules.minutes import NOT_OF_A_TEAM, NOTHING, minutes_of
from sessie.writing import OTHER_FORMS, in_form

PAPERS = Papers(
    next="2027-03-16",
    present="Anna, Bas en Chen",
    absent="Dirk, met bericht",
    decisions="We doen mee met de leesweek\n- Koffie om half negen",
    other="Wie maakt de foto's?",
    where="de aula",
    reply_by="2026-11-03",
    contact="Anna, 0123 45 67 89",
    sender="het team",
)


def minutes(session: Session) -> str:
    return in_form(session, "notulen.md").decode()


def invitation(session: Session) -> str:
    return in_form(session, "uitnodiging.md").decode()


# the minutes


def test_the_minutes_say_what_the_meeting_knows_and_what_was_filled_in() -> None:
    first, second, _ = (action.id for action in taken_over(met()))
    session = set_status(met(), first, "gedaan", "Er zijn er drie.")
    session = set_status(session, second, "niet gelukt").with_(papers=PAPERS)
    text = minutes(session)
    assert chapters(text) == [
        "Aanwezig en afwezig", "Afspraken van de vorige keer", "Besluiten", "Nieuwe afspraken",
        "Bericht aan alle ouders", "Rondvraag", "Volgende keer",
    ]  # fmt: skip
    assert "Aanwezig: Anna, Bas en Chen\n" in text and "Afwezig: Dirk, met bericht\n" in text
    cells = [p.text for p in under(text, "Afspraken van de vorige keer") if p.where == "td"]
    assert [(cells[at], cells[at + 3]) for at in range(0, len(cells), 4)] == [
        (AGREED[0], "gedaan: Er zijn er drie."),
        (AGREED[1], "niet gelukt"),
        (AGREED[2], "niet besproken, vorige keer open"),
    ]
    decided = [p.text for p in under(text, "Besluiten")]
    assert decided[1:] == ["We doen mee met de leesweek", "Koffie om half negen"]
    assert [p.text for p in under(text, "Nieuwe afspraken") if p.where == "td"] == [
        "Voorbeeld maken", "leerkracht", "april",
    ]  # fmt: skip
    assert [p.text for p in under(text, "Volgende keer")] == ["16 maart 2027"]
    assert not minutes_of(session).missing


def test_what_is_missing_is_named_and_said_to_be_missing() -> None:
    assert minutes_of(met()).missing == ("aanwezig", "afwezig", "rondvraag", "volgende keer")
    text = minutes(met())
    assert "Afwezig: niet genoteerd.\n" in text
    assert [p.text for p in under(text, "Rondvraag")] == ["Niet genoteerd."]
    assert [p.text for p in under(text, "Volgende keer")] == ["Nog niet afgesproken."]


def test_minutes_are_of_a_team_that_met() -> None:
    with pytest.raises(NoMinutes) as trouble:
        minutes(a_session())
    assert str(trouble.value) == NOT_OF_A_TEAM
    with pytest.raises(NoMinutes) as trouble:
        minutes(a_next_meeting())
    assert str(trouble.value) == NOTHING
    assert "Anna" in minutes(a_next_meeting().with_(papers=PAPERS))


# the invitation


def test_the_invitation_says_when_and_where_and_what_will_be_done() -> None:
    text = invitation(a_session().with_(papers=PAPERS))
    assert bullets(text) == [
        "Wanneer: dinsdag 10 november 2026, van 19.30 tot 20.45 uur",
        "Waar: de aula, Basisschool De Proef, Proefstad",
    ]
    cells = [p.text for p in under(text, "Wat gaan we doen?") if p.where == "td"]
    titles = [phase.title for phase in a_session().script.phases]
    assert cells[0] == "19.30" and cells[1::2] == titles
    assert "Contact: Anna, 0123 45 67 89\n" in text
    slip = text.split("✂")[1]
    assert "☐ Ja, ik kom" in slip and "Naam: ....." in slip
    assert "uiterlijk 3 november 2026." in slip


def test_an_invitation_is_for_an_evening_with_parents_and_a_date() -> None:
    for session, reason in (
        (a_session(a_script(session_type="studiedag")), NOT_FOR_PARENTS),
        (a_session().with_(evening=replace(a_session().evening, date="")), NO_DATE),
    ):
        with pytest.raises(NoInvitation) as trouble:
            invitation(session)
        assert str(trouble.value) == reason


# both


@pytest.mark.parametrize("form", OTHER_FORMS)
def test_they_are_there_in_every_form(form: str) -> None:
    session = (met() if form.startswith("notulen") else a_session()).with_(papers=PAPERS)
    made = in_form(session, form)
    assert made == in_form(session, form) and len(made) > 500
    if form.endswith("html"):
        md = in_form(session, form.replace("html", "md")).decode()
        page = " ".join(text.strip() for _, text in Page(made.decode()).pieces)
        assert all(p.text in page for p in pieces(md) if "....." not in p.text and "☐" not in p.text
                   and "✂" not in p.text)  # fmt: skip


def test_people_cannot_change_their_shape() -> None:
    for text in filter(clean_line, HOSTILE):
        papers = Papers(*[text] * 11)
        assert tags(minutes(met().with_(papers=papers))) <= OURS
        assert tags(invitation(a_session().with_(papers=papers))) <= OURS
