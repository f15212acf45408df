"""The example traject: a year of an invented school, played from its first talk to its last."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest

from sessie.documents.forms import to_markdown
from sessie.documents.letter import NoLetter
from sessie.documents.markdown import write
from sessie.documents.plan import plan_blocks
from sessie.documents.year import year_blocks
from sessie.example import example_evening, example_traject, traject_archive
from sessie.exchange.evening import from_json, to_json
from sessie.model.script import DotVote
from sessie.model.session import Session
from sessie.model.traject import CONCEPT, DISCUSSED, SETTLED, Traject
from sessie.model.vocabulary import PARTNERSHIPS
from sessie.rules.agreements import agreements, made_here, origin_of, taken_over
from sessie.rules.letter import for_parents
from sessie.rules.plan import CHAPTERS, missing_in, plan_of
from sessie.rules.privacy import flags, flags_of
from sessie.rules.tidying import tidied
from sessie.rules.traject import steps
from sessie.rules.vote import checks
from sessie.rules.year import BACK, GONE, NEW, year_of
from sessie.writing import FORMS, LETTER, in_form

ID = "basisschool-de-klaproosbrug-voorbeeld"
DATA = Path(__file__).parent.parent / "data"
TALK, SCAN, FIRST, JANUARY, MARCH, JUNE, SECOND = range(7)
"""Place of each session."""


@cache
def held() -> tuple[Traject, tuple[Session, ...]]:
    return example_traject()


def sessions() -> tuple[Session, ...]:
    return held()[1]


each = pytest.mark.parametrize("place", range(7))


# the sessions -----------------------------------------------------------------------------------


def test_the_sessions_stand_by_date_and_every_step_was_done() -> None:
    traject, found = held()
    assert [session.evening.type.id for session in found] == [
        "voorgesprek", "scan", "ouderavond", *["partnerschapsteam"] * 3, "ouderavond",
    ]  # fmt: skip
    days = [session.evening.date for session in found]
    assert days == sorted(days) and len(set(days)) == len({s.evening.id for s in found}) == 7
    states = {step.id: step.state for step in steps(traject, found)}
    assert states.pop("plan") == SETTLED
    assert set(states.values()) == {"gedaan"}


@each
def test_every_session_was_led_to_its_last_item(place: int) -> None:
    session = sessions()[place]
    assert session.stage.visited == tuple(item.id for item in session.script.items)
    assert session.stage.item == session.script.items[-1].id
    evening, traject = session.evening, held()[0]
    assert (evening.school, evening.place) == (traject.name, traject.place)
    assert (evening.pupils, evening.families) == (traject.pupils, traject.families)


def test_the_first_evening_is_the_example_evening() -> None:
    first, alone = sessions()[FIRST], example_evening()
    for collection in ("contributions", "themes", "dots", "actions", "key_sentences"):
        assert getattr(first, collection) == getattr(alone, collection)
    assert first.evening.id == alone.evening.id


@pytest.mark.parametrize(
    ("place", "low", "high"),
    [(SCAN, 25, 40), (JANUARY, 10, 15), (MARCH, 10, 15), (JUNE, 10, 15), (SECOND, 33, 40)],
)
def test_there_is_about_as_much_on_paper_as_a_school_really_has(
    place: int, low: int, high: int
) -> None:
    assert low <= len(sessions()[place].contributions) <= high


def test_every_table_of_the_scan_gave_every_partnership_a_mark() -> None:
    scan = sessions()[SCAN]
    marked = {(scan.script.item(s.item).title.casefold(), s.table) for s in scan.scores.values()}
    assert marked == {(name, table) for name in PARTNERSHIPS for table in scan.tables}
    for kind in ("sterk_punt", "ambitie"):
        written = {slip.round for slip in scan.slips() if slip.kind == kind}
        assert {scan.script.item(round_id).title.casefold() for round_id in written} == {
            *PARTNERSHIPS
        }


@pytest.mark.parametrize("place", [JANUARY, MARCH, JUNE])
def test_a_team_says_who_what_and_when_and_tells_all_parents_in_two_sentences(place: int) -> None:
    team = sessions()[place]
    asked = {kind.id for kind in team.script.kinds if kind.asks}
    assert len(asked) == 5 and asked <= {slip.kind for slip in team.slips()}
    (told,) = team.key_sentences.values()
    assert sum(sign in ".!" for sign in told.text) == 2
    assert all(action.who and action.when for action in made_here(team))
    assert any(action.together for action in made_here(team))


@each
def test_no_vote_has_more_dots_than_the_people_there_have_to_give(place: int) -> None:
    session = sessions()[place]
    for vote in session.script.items_of(DotVote):
        held_dots = checks(session, vote.id, ("thuis", "school"))
        assert any(check.used for check in held_dots)
        assert not any(check.too_many for check in held_dots)


@each
def test_nothing_in_it_names_anybody(place: int) -> None:
    assert flags(sessions()[place]) == ()


def test_what_would_have_given_somebody_away_was_rewritten() -> None:
    second = sessions()[SECOND]
    (changed,) = (slip for slip in second.slips() if slip.public)
    assert flags_of(second, replace(changed, public=""))


# agreements -------------------------------------------------------------------------------------


def test_every_agreement_comes_from_a_meeting_that_made_it() -> None:
    shared = [session for session in sessions() if session.script.projected]
    made = {origin_of(session, action) for session in shared for action in made_here(session)}
    carried = {action.origin for session in shared for action in taken_over(session)}
    assert carried and carried <= made
    assert {one.origin for one in agreements(shared)} == made


def test_the_stories_of_agreements_go_on_over_the_meetings() -> None:
    told = {one.action.what: [moment.status for moment in one.story]
            for one in agreements(sessions()[SCAN:])}  # fmt: skip
    assert told["Proef: elke eerste woensdag een inloopkwartier"] == [
        "open", "bezig", "bezig", "gedaan",
    ]  # fmt: skip
    assert told["Eerste rondleiding, door kinderen"] == ["open", "niet gelukt", "gedaan"]
    assert told["Leeskoffer met boeken in zes talen"] == ["open", "vervallen"]
    assert told["Vijf filmpjes van een minuut: zo lees je thuis samen"] == ["open", "bezig"]
    assert told["Kaart met drie stappen bij ruzie"] == ["open"]


@pytest.mark.parametrize("place", [JANUARY, MARCH, JUNE])
def test_a_meeting_begins_with_what_was_open_and_with_the_points_of_the_plan(place: int) -> None:
    traject, found = held()
    before = {one.origin for one in agreements(found[SCAN:place]) if one.open}
    assert {action.origin for action in taken_over(found[place])} == before
    assert traject.settled is not None
    points = [point.text for point in traject.settled.points]
    brought = [point.text for point in found[place].brought.values() if point.sort != "afspraak"]
    assert brought == points and len(points) == 3 + 8


def test_every_meeting_said_where_each_of_its_agreements_stands() -> None:
    for place in (JANUARY, MARCH, JUNE):
        said = {action.status for action in taken_over(sessions()[place])}
        assert said <= {"bezig", "gedaan", "niet gelukt", "vervallen"}


# the plan ---------------------------------------------------------------------------------------


def test_the_plan_went_from_concept_to_settled_and_all_its_chapters_are_filled() -> None:
    traject = held()[0]
    assert [one.status for one in traject.versions] == [CONCEPT, DISCUSSED, SETTLED]
    assert set(traject.own) == set(CHAPTERS)
    assert traject.settled is not None
    for version in traject.versions:
        assert version.text and "nog niets opgehaald" not in version.text


def test_every_ambition_is_filled_in_and_none_is_there_twice() -> None:
    traject, found = held()
    ambitions = plan_of(traject, found).ambitions
    assert len(ambitions) == 3
    for one in ambitions:
        assert not missing_in(one) and one.partnership in PARTNERSHIPS
    assert len(traject.ambitions) == 3, "what the team works on is no new ambition"


def test_the_settled_plan_is_word_for_word_what_a_school_gets() -> None:
    settled = held()[0].settled
    assert settled is not None
    assert settled.text == (DATA / "plan_voorbeeld.md").read_text("utf-8")


def test_the_plan_of_now_says_that_more_was_said_since() -> None:
    traject, found = held()
    text = write(plan_blocks(plan_of(traject, found)))
    assert "Dit is anders dan in versie 3, vastgesteld op 15 december 2026:" in text
    assert "- Nieuwe bijeenkomst: Ouderavond: wensen en verwachtingen, 9 november 2027" in text
    assert "Hoofdstuk 2," not in text and "nog niets opgehaald" not in text
    assert "| Leesmiddag met de bieb | Gedaan: 41 gezinnen, zeker tien voor het eerst. |" in text


def test_the_talk_with_the_director_is_in_nothing_that_others_read() -> None:
    traject, found = held()
    text = write(plan_blocks(plan_of(traject, found)))
    text += write(year_blocks(traject, year_of(found)))
    secrets = [slip.text for slip in found[TALK].slips()]
    secrets += [action.what for action in found[TALK].actions.values()]
    assert len(secrets) > 20 and not [secret for secret in secrets if secret in text]


# the year ---------------------------------------------------------------------------------------


def test_the_second_evening_has_what_came_back_what_is_new_and_what_is_gone() -> None:
    evenings = [session for session in sessions() if session.evening.type.id == "ouderavond"]
    became = {line.label: line.became for line in year_of(evenings).lines}
    assert set(became.values()) == {BACK, NEW, GONE}
    assert became["Gesprekken over het kind"] == became["School en buurt"] == BACK
    assert became["Telefoon en schermen"] == NEW
    assert became["Tijden die passen bij werk en gezin"] == GONE


def test_themes_of_the_second_evening_come_from_the_library() -> None:
    first, second = sessions()[FIRST], sessions()[SECOND]
    assert all(theme.known for theme in second.themes.values())
    assert not any(theme.known for theme in first.themes.values())
    assert all(slip.theme for slip in second.slips())


def test_the_year_view_is_word_for_word_what_a_school_gets() -> None:
    traject, found = held()
    text = write(year_blocks(traject, year_of(found)))
    assert text == (DATA / "jaar_voorbeeld.md").read_text("utf-8")


# every other way out ----------------------------------------------------------------------------


@each
@pytest.mark.parametrize("form", FORMS)
def test_every_form_can_be_made_of_every_session(place: int, form: str) -> None:
    session = sessions()[place]
    if form.startswith(LETTER) and not for_parents(session.script):
        with pytest.raises(NoLetter):
            in_form(session, form)
    else:
        assert len(in_form(session, form)) > 400


@each
def test_a_session_comes_back_from_its_file(place: int) -> None:
    session = sessions()[place]
    assert from_json(to_json(session), "sessie.json", lambda _: None) == session


@each
def test_tidying_up_keeps_the_report(place: int) -> None:
    session = sessions()[place]
    assert to_markdown(tidied(session, "2028-02-01")) == to_markdown(session)


def test_the_archive_holds_the_whole_traject() -> None:
    folder, archive, name = traject_archive()
    with folder:
        assert name == ID
        assert [one.id for one in archive.trajects.listing()] == [ID]
        found = archive.trajects.look(name)
        assert (found.traject, found.sessions) == held()
        assert not found.notices and not found.damaged
