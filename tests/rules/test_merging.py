"""Another evening's slips beside those of this one: nothing twice and nothing lost."""

from __future__ import annotations

from dataclasses import replace

import pytest
from builders import TEACHER, a_kind, a_round, a_script, a_session, a_slip, with_slips, with_themes
from commands import sessions
from hypothesis import given, settings

from sessie.model.script import Phase, Role, Script
from sessie.model.session import KeySentence, Score, Session, Theme
from sessie.rules import slips
from sessie.rules.slips import CannotMerge, merge


def other_script() -> Script:
    """A draaiboek with one round more than the usual one."""
    script = a_script()
    more = Phase("p9", "Nog een", 5, (a_round("r9", "Buurt", "idee"),))
    return replace(script, phases=(*script.phases, more))


def homeless(session: Session, what: str) -> Session:
    match what:
        case "slip":
            return slips.add_slips(session, a_slip(round="r9", kind="idee"))
        case "kernzin":
            return session.put("key_sentences", KeySentence("r9/A", "r9", "A", "Samen"))
        case "cijfer":
            return session.put("scores", Score("r9/A", "r9", "A", 3))
        case _:
            return session.put("themes", Theme("t1", "Buurt", item="r9"))


@pytest.mark.parametrize("what", ["slip", "kernzin", "cijfer", "thema"])
def test_what_belongs_to_a_round_that_is_not_there_is_refused(what: str) -> None:
    other = homeless(a_session(other_script()), what)
    with pytest.raises(CannotMerge, match="Het onderdeel “Buurt” is er niet in deze sessie"):
        merge(a_session(), other)
    assert merge(a_session(other_script()), other) != a_session(other_script())


def test_a_round_without_a_title_here_or_there_is_named_by_its_id() -> None:
    with pytest.raises(CannotMerge, match="“r9”"):
        merge(a_session(), homeless(a_session(), "slip"))


def test_new_themes_come_with_everything_that_was_said_of_them() -> None:
    theme = Theme("t009", "Taal", "Begrijpen", ("formeel",), 4, "Anders", False, "r2")
    other = with_slips(a_session().put("themes", theme), a_slip(theme="t009"))
    merged = merge(with_themes(a_session(), "Tijd"), other)
    assert merged.themes["t002"] == replace(theme, id="t002", place=2)
    assert [slip.theme for slip in merged.contributions.values()] == ["t002"]


def test_a_theme_is_the_same_when_its_label_and_its_question_are() -> None:
    def with_theme(session: Session, theme_id: str, label: str, item: str) -> Session:
        return session.put("themes", Theme(theme_id, label, place=1, item=item))

    here = with_theme(a_session(), "t001", "Taal", "r1")
    there = with_slips(with_theme(a_session(), "t007", " taal ", "r1"), a_slip(theme="t007"))
    assert list(merge(here, there).themes) == ["t001"]
    apart = merge(here, with_theme(a_session(), "t007", "Taal", "r2"))
    assert [(theme.label, theme.item) for theme in apart.themes.values()] == [
        ("Taal", "r1"), ("Taal", "r2"),
    ]  # fmt: skip


def test_sentences_and_marks_that_are_there_stay_and_others_follow_them() -> None:
    here = slips.set_key_sentence(a_session(), "f1", "A", "Van hier")
    here = slips.set_score(here, "r1", "A", 2)
    there = slips.set_key_sentence(a_session(), "f1", "A", "Van daar")
    there = slips.set_key_sentence(there, "f1", "B", "Ook van daar")
    there = slips.set_score(slips.set_score(there, "r1", "A", 5), "r1", "B", 4)
    merged = merge(here, there)
    sentences = merged.key_sentences.values()
    assert [(s.text, s.place) for s in sentences] == [("Van hier", 1), ("Ook van daar", 2)]
    marks = merged.scores.values()
    assert [(m.table, m.value, m.place) for m in marks] == [("A", 2, 1), ("B", 4, 2)]


def test_a_slip_keeps_its_side_and_the_name_of_its_kind() -> None:
    library = Role("bibliotheek", "bibliotheek", "bibliotheken", "o", "partner")
    script = a_script()
    there = a_session(replace(script, roles=(*script.roles, library),
                              kinds=(*script.kinds, a_kind("ambitie"))))  # fmt: skip
    there = with_slips(there, a_slip("Boeken", role="bibliotheek", kind="ambitie"))
    merged = merge(a_session(), there)
    assert merged.side_of(merged.contributions["b001"]) == "partner"
    assert merged.script.kind("ambitie").plural == "ambities"
    assert (merged.script.role("bibliotheek").key, merged.script.kind("ambitie").key) == ("", "")


def test_without_new_roles_or_kinds_the_draaiboek_is_left_alone() -> None:
    session = a_session()
    assert merge(session, with_slips(a_session(), a_slip())).script is session.script


def test_another_slip_with_the_same_id_gets_a_new_one() -> None:
    here = with_slips(a_session(), "Een")
    merged = merge(here, with_slips(a_session(), a_slip("Twee", role=TEACHER)))
    assert [slip.text for slip in merged.contributions.values()] == ["Een", "Twee"]


@settings(deadline=None, max_examples=60)
@given(sessions, sessions)
def test_adding_the_same_evening_twice_adds_it_once(one: Session, other: Session) -> None:
    once = merge(one, other)
    texts = {slip.text for slip in once.contributions.values()}
    assert {slip.text for slip in other.contributions.values()} <= texts
    assert len(once.contributions) <= len(one.contributions) + len(other.contributions)
    assert merge(one, one).contributions == one.contributions


def test_what_was_released_stays_as_the_file_says() -> None:
    here = a_session()
    here = here.with_(evening=replace(here.evening, release_at_once=True))
    merged = merge(here, with_slips(a_session(), "Een", a_slip("Twee", released=True)))
    assert [s.released for s in merged.contributions.values()] == [False, True]
