"""What a new session of a traject knows beforehand."""

from __future__ import annotations

from dataclasses import replace

from builders import a_phase, a_round, a_script, a_session, a_slip, with_slips, with_themes
from trajects import SCHOOL, a_meeting, finished, held, next_meeting, said

from sessie.model.script import Feedback
from sessie.model.session import Brought, Session
from sessie.model.traject import DISCUSSED, SETTLED
from sessie.rules.brought import (
    MOST_POINTS,
    known_of,
    last_time,
    most_important,
    title_and_date,
    with_known,
)
from sessie.rules.slips import set_key_sentence
from sessie.rules.traject import add_version
from sessie.rules.vote import set_dots, set_poll_closed

EVENING = finished(a_meeting("avond", "ouderavond", "2026-11-10", "Tolken", "Inloop"))
POINTS = (Brought("", "ambitie", "Alle ouders verstaan ons", "formeel"),
          Brought("", "thema", "Taal"))  # fmt: skip


def voted(labels: int = 7) -> Session:
    """An evening on which the themes got dots, the last one the most."""
    session = with_themes(EVENING, *(f"Thema {n}" for n in range(1, labels + 1)))
    for n in range(1, labels + 1):
        for side in ("thuis", "school"):
            session = set_dots(session, "s1", f"t{n:03d}", side, n)
    return set_poll_closed(session, "s1", True)


def test_pupils_and_families_are_those_of_the_school_or_else_as_they_were_filled_in() -> None:
    known = with_known(a_meeting("nieuw"), SCHOOL, ()).evening
    assert (known.pupils, known.families) == (210, 160)
    session = a_meeting("nieuw")
    session = session.with_(evening=replace(session.evening, pupils=99, families=88))
    kept = with_known(session, SCHOOL.with_(pupils=0, families=0), ()).evening
    assert (kept.pupils, kept.families) == (99, 88)


def test_a_team_gets_the_points_of_the_plan_that_was_vastgesteld_and_of_no_other() -> None:
    points = (replace(POINTS[0], source="plan"), POINTS[1])
    plan = add_version(SCHOOL, SETTLED, "2026-12-10", points=points)
    plan = add_version(plan, DISCUSSED, "2027-01-10")
    brought = next_meeting("team", "2027-01-12", school=plan).brought
    assert [(b.id, b.text, b.place) for b in brought.values()] == [
        ("v001", "Alle ouders verstaan ons", 1), ("v002", "Taal", 2),
    ]  # fmt: skip
    assert [b.source for b in brought.values()] == ["plan, versie 1", ""]
    concept = add_version(SCHOOL, DISCUSSED, "2026-12-10", points=POINTS)
    assert not next_meeting("team", "2027-01-12", school=concept).brought


def test_a_team_knows_of_each_open_agreement_who_made_it_and_where_it_stood() -> None:
    first = finished(
        said(next_meeting("team-1", "2027-01-12", EVENING), "Tolken", "bezig", "Half.")
    )
    meeting = next_meeting("team-2", "2027-03-09", EVENING, first)
    known = {a.what: known_of(meeting, a) for a in meeting.actions.values()}
    tolken, inloop = known["Tolken"], known["Inloop"]
    assert tolken and inloop
    assert (tolken.detail, tolken.source) == ("bezig: Half.", "Ouderavond, 10 november 2026")
    assert inloop.detail == "open"


def test_of_an_agreement_of_this_meeting_nothing_is_known_beforehand() -> None:
    assert known_of(EVENING, EVENING.actions["a001"]) is None


def test_what_was_agreed_in_a_talk_that_was_not_for_a_beamer_stays_there() -> None:
    talk = finished(a_meeting("gesprek", "voorgesprek", "2026-09-01", "Met Sanne bellen"))
    private = talk.with_(script=replace(talk.script, projected=False))
    assert not next_meeting("team", "2027-01-12", private).actions
    assert len(next_meeting("team", "2027-01-12", talk).actions) == 1


def test_a_meeting_that_was_only_prepared_hands_nothing_on() -> None:
    prepared = a_meeting("team-1", "partnerschapsteam", "2027-01-12")
    assert next_meeting("team-2", "2027-03-09", prepared) == next_meeting("team-2", "2027-03-09")


def test_only_a_team_takes_agreements_over() -> None:
    scan = with_known(a_meeting("scan", "scan", "2027-09-01"), SCHOOL, (EVENING,))
    assert not scan.actions and not scan.brought


def test_a_session_of_a_sort_that_was_held_before_gets_what_came_out_of_the_last_one() -> None:
    old = finished(a_meeting("oud", "ouderavond", "2025-11-10"))
    session = with_known(a_meeting("nieuw", "ouderavond", "2027-11-10"), SCHOOL, (voted(), old))
    texts = [point.text for point in session.brought.values()]
    assert texts == [f"Thema {n}" for n in (7, 6, 5, 4, 3)] and len(texts) == MOST_POINTS
    first = session.brought["v001"]
    assert first.detail == "nummer 1 bij het kiezen"
    assert first.source == "Ouderavond, 10 november 2026"


def test_without_a_vote_the_themes_that_the_sides_share_are_handed_on() -> None:
    session = with_themes(held(EVENING), "Taal", "Tijd")
    slips = (a_slip("een", theme="t001"), a_slip("twee", role="leerkracht", theme="t001"),
             a_slip("drie", theme="t002"))  # fmt: skip
    (point,) = most_important(with_slips(session, *slips))
    assert (point.text, point.detail) == ("Taal", "van meer kanten gevraagd")


def test_answers_that_were_written_together_are_handed_on_and_sentences_for_the_room_are_not() -> (
    None
):
    script = a_script(a_phase("p", 20, a_round("r1", joint=True), Feedback("f1", "Vertel")))
    session = finished(a_meeting("avond", "ouderavond", "2026-11-10"))
    session = a_session(script).with_(evening=session.evening)
    session = set_key_sentence(session, "r1", "A", "Wij bellen eerst")
    session = set_key_sentence(session, "f1", "A", "Wij willen praten")
    assert [(p.sort, p.text, p.about) for p in last_time(session)] == [
        ("antwoord", "Wij bellen eerst", "r1")
    ]


def test_a_session_is_named_by_its_title_and_its_day() -> None:
    assert title_and_date(EVENING) == "Ouderavond, 10 november 2026"
    undated = EVENING.with_(evening=replace(EVENING.evening, date=""))
    assert title_and_date(undated) == "Ouderavond"
