"""Bladen van thuis: slips of parents who were not there, and whose voice was heard."""

from __future__ import annotations

import csv
from dataclasses import replace
from io import StringIO
from pathlib import Path

import pytest
from builders import (
    TEACHER,
    a_script,
    a_session,
    a_slip,
    with_slips,
    with_themes,
)

from sessie.documents.forms import to_markdown
from sessie.documents.letter import letter_blocks
from sessie.documents.markdown import write as in_markdown
from sessie.exchange.evening import from_json, to_json
from sessie.exchange.incoming import add_files
from sessie.model.script import Role
from sessie.model.session import HOME, Action, Session, table_name
from sessie.model.stage import Prefix
from sessie.rules.agreements import put_action
from sessie.rules.entry import store_draft, understand
from sessie.rules.overlap import tally
from sessie.rules.setup import set_tables, with_home
from sessie.rules.slips import change_slip
from sessie.rules.tidying import tidied
from sessie.rules.turnout import later, turnout_of
from sessie.writing import in_form


def at_home(*texts: str) -> Session:
    """An evening that takes sheets from home, with these slips of parents at home."""
    session = with_slips(with_home(a_session(), True), "Meer rust", a_slip("Lezen", role=TEACHER))
    return with_slips(session, *(a_slip(text, HOME) for text in texts))


def sized(session: Session, **size: int) -> Session:
    """The same of a school of this size."""
    return session.with_(evening=replace(session.evening, **size))  # type: ignore[arg-type]


# entering ---------------------------------------------------------------------------------------


def test_a_line_for_the_table_at_home_gives_a_slip_that_came_in_later() -> None:
    session = with_home(a_session(), True)
    item = session.script.rounds[1]
    draft = understand("TH o w Mijn man werkt dan", session, item, Prefix())
    assert (draft.problem, draft.prefix.table) == ("", HOME)
    slip = store_draft(session, item, draft).newest
    assert slip and slip.later and slip.text == "Mijn man werkt dan"


@pytest.mark.parametrize("name", ["TH.txt", "th.txt", "tafel-th.txt"])
def test_a_file_of_home_gives_slips_that_came_in_later(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    path.write_text("# Wensen\no: Liever bellen\no: Een tolk\n", "utf-8")
    session, said = add_files(with_home(a_session(), True), [path])
    assert said == "2 briefjes"
    assert [(s.table, s.later) for s in session.slips()] == [(HOME, True)] * 2


def test_a_slip_that_moves_to_home_or_from_it_is_known_as_such() -> None:
    session = at_home("Een tolk")
    room, there = session.contributions["b001"], session.contributions["b003"]
    session = change_slip(session, replace(room, table=HOME))
    session = change_slip(session, replace(there, table="A"))
    assert [slip.id for slip in session.slips() if slip.later] == ["b001"]


def test_other_changes_leave_what_came_in_later() -> None:
    session = tidied(at_home("Een tolk"), "2027-02-10")
    slip = session.contributions["b003"]
    assert (slip.table, slip.later) == ("", True)
    assert change_slip(session, replace(slip, text="Een tolk graag")).contributions["b003"].later


# the table --------------------------------------------------------------------------------------


def test_the_table_comes_and_goes_with_the_choice_but_never_with_slips_on_it() -> None:
    session = with_home(a_session(), True)
    assert session.tables[HOME].name == table_name(HOME) and session.takes_home
    assert with_home(session, True) is session
    assert not with_home(session, False).takes_home
    assert with_home(at_home("Een tolk"), False).takes_home


def test_another_number_of_tables_keeps_it_and_counts_only_those_in_the_room() -> None:
    session = set_tables(at_home("Een tolk"), 6)
    assert session.room_tables == tuple("ABCDEF")
    assert session.takes_home
    assert tuple(set_tables(a_session(), 2).tables) == ("A", "B")


def test_a_session_that_was_tidied_up_gets_no_table_without_a_name() -> None:
    session = tidied(at_home("Een tolk"), "2027-02-10")
    assert tuple(set_tables(session, 3).tables) == ("A", "B", "C", HOME)


def test_slips_from_home_count_for_a_theme_like_any_other() -> None:
    session = with_themes(at_home("Een tolk"), "Taal")
    slip = replace(session.contributions["b003"], theme="t001")
    assert tally(change_slip(session, slip))["t001"]["thuis"].slips == 1


def test_everything_comes_back_from_a_file() -> None:
    session = sized(at_home("Een tolk"), pupils=210, families=150)
    assert from_json(to_json(session), "avond.json", lambda _: None) == session


# the report -------------------------------------------------------------------------------------


def front(session: Session) -> str:
    """The first page, before "In het kort"."""
    return to_markdown(session).partition("## In het kort")[0]


def test_the_front_says_parents_against_pupils_and_what_came_in_later() -> None:
    session = sized(at_home("Een tolk", "Liever bellen", "Later op de avond"), pupils=210)
    assert "aan 4 tafels. Dat zijn 20 ouders bij 210 leerlingen." in front(session)
    assert ("Er zijn 5 briefjes, waarvan 3 briefjes van ouders die er niet waren,"
            " later ingevoerd.") in front(session)  # fmt: skip
    both = sized(session, families=150)
    assert "20 ouders bij 210 leerlingen en 150 gezinnen." in front(both)


def test_without_a_known_size_and_without_home_the_front_says_nothing_of_it() -> None:
    said = front(a_session())
    assert "leerlingen" not in said and "later" not in said


@pytest.mark.parametrize(
    ("people", "parents"),
    [
        ({"ouder": 1, TEACHER: 6}, 1),
        ({"ouder": 20, "leerling": 5}, 20),
        ({"ouder": 20, "leerling": 1}, None),
        ({"ouder": 2, "leerling": 5}, None),
        ({TEACHER: 6}, None),
    ],
)
def test_parents_are_counted_unless_that_gives_a_small_role_away(
    people: dict[str, int], parents: int | None
) -> None:
    script = a_script()
    pupil = Role("leerling", "leerling", "leerlingen", "k", "thuis")
    session = a_session(replace(script, roles=(*script.roles, pupil)))
    session = sized(session.with_(evening=replace(session.evening, attendance=people)), pupils=9)
    found = turnout_of(session)
    assert (found.parents if found else None) == parents
    if parents == 1:  # on paper one parent alone is counted with the rest
        assert "1 ouder" not in front(session) and "leerlingen" not in front(session)


def test_who_wrote_at_home_is_only_called_parents_when_they_all_are() -> None:
    session = with_slips(at_home("Een tolk"), a_slip("Ziek", HOME, TEACHER))
    assert "van mensen die er niet waren" in front(session)


def test_the_appendix_counts_them_and_marks_none() -> None:
    session = at_home("Een tolk", "Liever bellen", "Later op de avond")
    report = to_markdown(session)
    assert "3 briefjes zijn van ouders die er niet waren, en later ingevoerd." in report
    assert HOME not in report and table_name(HOME) not in report
    room = session.put(
        "contributions", *(replace(s, table="A", later=False) for s in session.slips())
    )
    lines = [line for line in report.splitlines() if line.startswith("- ")]
    assert lines == [line for line in to_markdown(room).splitlines() if line.startswith("- ")]


def column(session: Session) -> list[str]:
    """What the table of slips says of "later"."""
    text = in_form(session, "csv").decode("utf-8-sig")
    return [row["later"] for row in csv.DictReader(StringIO(text), delimiter=";")]


def test_the_table_of_slips_marks_them_only_when_they_are_not_of_one_or_two_people() -> None:
    assert set(column(at_home("Een tolk", "Liever bellen"))) == {""}
    assert sorted(column(at_home("Een tolk", "Liever bellen", "Later"))) == [
        "",
        "",
        "ja",
        "ja",
        "ja",
    ]


def test_hidden_slips_are_not_counted() -> None:
    session = at_home("Een tolk", "Liever bellen")
    session = change_slip(session, replace(session.contributions["b003"], hidden=True))
    assert later(session).number == 1
    assert "1 briefje is van ouders die er niet waren" in to_markdown(session)


def test_the_letter_says_it_too() -> None:
    session = sized(at_home("Een tolk", "Liever bellen"), pupils=210)
    session = put_action(session, Action("", "Lijst met tolken maken"))
    text = " ".join(in_markdown(letter_blocks(session)).split())
    assert "Dat zijn 20 ouders bij 210 leerlingen." in text
    assert "Zij schreven 2 briefjes." in text
    assert "Van ouders die er niet waren, kregen we 2 briefjes." in text


def test_the_report_stays_word_for_word_after_tidying_up() -> None:
    session = sized(at_home("Een tolk", "Liever bellen", "Later"), pupils=210)
    assert to_markdown(tidied(session, "2027-02-10")) == to_markdown(session)
    assert column(tidied(session, "2027-02-10")) == column(session)


# tidied up --------------------------------------------------------------------------------------


def test_after_tidying_up_what_a_table_tells_may_still_change() -> None:
    session = tidied(at_home("Een tolk"), "2027-02-10")
    item = next(item for item in session.script.collecting if item.id == "f1")
    draft = understand("A: Wij willen een tolk", session, item, Prefix(kind="kernzin"))
    assert draft.problem == ""
    assert store_draft(session, item, draft).key_sentences["f1/A"].text == "Wij willen een tolk"
