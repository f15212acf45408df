"""A table tells one point, others say "hadden wij ook": what is typed, and what it stores."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

import pytest
from builders import PARENT, TEACHER, a_role, a_session, a_slip, with_slips, with_themes
from hostile import HOSTILE
from hypothesis import given
from hypothesis import strategies as st

from sessie.model.changes import changes, revert
from sessie.model.script import Feedback
from sessie.model.session import Action, Session, table_letter
from sessie.model.stage import Clock, Prefix, Stage
from sessie.rules import feedback_line
from sessie.rules.agreements import put_action
from sessie.rules.feedback import (
    Voice,
    letters_within,
    own_label,
    own_theme,
    recognise,
    sentences,
    set_theme,
    tell,
    told_themes,
    unrecognise,
    with_theme,
    without_theme,
)
from sessie.rules.feedback_line import ABOUT, ALSO, NOT, Meant, meant_in_words
from sessie.rules.themes import merge_themes
from sessie.rules.vote import set_dots

TABLES = tuple("ABCDEFG")
MANY = tuple(table_letter(place) for place in range(40))
ROLES = (a_role(PARENT), a_role(TEACHER))
HOME, SCHOOL = "thuis", "school"


def read(line: str, tables: tuple[str, ...] = TABLES) -> Meant | None:
    return feedback_line.read_recognised(line, tables=tables, roles=ROLES)


def voices(line: str, tables: tuple[str, ...] = TABLES) -> list[tuple[str, str]]:
    """Table and side of each that the line names."""
    meant = read(line, tables)
    assert meant is not None
    assert not meant.problem, meant.problem
    return [(voice.table, voice.side) for voice in meant.voices]


def telling(*told: str, tables: int = 7) -> Session:
    """Tables A, B … told this, and the last of them is telling."""
    session = a_session(tables=tables)
    letters = list(session.tables)[: len(told)]
    clocks = {f"f1/{letter}": Clock(60.0) for letter in letters}
    for letter, text in zip(letters, told, strict=True):
        session = tell(session, "f1", letter, text)
    table = letters[-1] if letters else ""
    return session.with_(stage=Stage("f1", clocks=clocks, table=table))


def said(session: Session) -> set[tuple[str, str, str]]:
    """Theme label, table and side of every recognition."""
    found = [(session.themes[r.theme].label, r.table, r.side)
             for r in session.recognitions.values()]  # fmt: skip
    assert len(found) == len(set(found)), "the same twice"
    return set(found)


# what a line means ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("+B D Fo El", [("B", ""), ("D", ""), ("F", HOME), ("E", SCHOOL)]),
        ("+ b d fo el", [("B", ""), ("D", ""), ("F", HOME), ("E", SCHOOL)]),
        ("+B,D;Fo", [("B", ""), ("D", ""), ("F", HOME)]),
        ("+B +D", [("B", ""), ("D", "")]),
        ("+B o", [("B", HOME)]),
        ("+B D l", [("B", ""), ("D", SCHOOL)]),
        ("+Bo Bl", [("B", HOME), ("B", SCHOOL)]),
        ("+B B", [("B", "")]),
        ("-B", [("B", "")]),
        ("- B Fo", [("B", ""), ("F", HOME)]),
        ("+B O", [("B", HOME)]),
        ("+BO DL", [("B", HOME), ("D", SCHOOL)]),
        ("+B ouders, D", [("B", HOME), ("D", "")]),
        ("+ tafel B en D leerkrachten", [("B", ""), ("D", SCHOOL)]),
        ("+B: D.", [("B", ""), ("D", "")]),
        ("+\u00a0B\u202fD", [("B", ""), ("D", "")]),
        ("- tafel B", [("B", "")]),
    ],
)
def test_tables_are_named_with_or_without_the_side_they_speak_for(
    line: str, expected: list[tuple[str, str]]
) -> None:
    assert voices(line) == expected


def test_with_many_tables_a_capital_is_a_table_and_a_small_letter_after_it_a_side() -> None:
    assert voices("+O Lo AB ABl", MANY) == [("O", ""), ("L", HOME), ("AB", ""), ("AB", SCHOOL)]
    assert voices("+B o", MANY) == [("B", HOME)]
    assert voices("+b o", MANY) == [("B", ""), ("O", "")]
    assert voices("+Ao AA", MANY) == [("A", HOME), ("AA", "")]


def test_a_table_in_front_says_whose_point_it_is_about() -> None:
    meant = read("A+B Do")
    assert meant == Meant(ALSO, (Voice("B"), Voice("D", HOME)), "A")
    assert read("a-B") == Meant(NOT, (Voice("B"),), "A")
    assert read("Tafel A: + B Do") == read("a: +B Do") == meant


@pytest.mark.parametrize(("line", "number"), [("1", 1), ("2", 2), (" 3 ", 3), ("n", 0)])
def test_a_number_or_n_alone_chooses_a_theme(line: str, number: int) -> None:
    assert read(line) == Meant(ABOUT, number=number)


@pytest.mark.parametrize(
    "line",
    ["", "B", "B D", "Meer tijd", "1 keer per maand", "n keer", "4", "12", "- Meer tijd",
     "-Meer tijd voor ons", "B + C samen doen", "E-mail is fijn", ": +B D", ": 1", "A:", "-",
     "B -", "Ja - nee", "- ouders", "- en nu", "- ouders en leerkrachten", "A warm welcome",
     "A warm - we", "A + ouders"],
)  # fmt: skip
def test_everything_else_is_a_text_to_write_down(line: str) -> None:
    assert read(line) is None


@pytest.mark.parametrize(
    ("line", "problem"),
    [
        ("+H", "Tafel H is er niet: kies uit A t/m G."),
        ("+B Ho", "Tafel H is er niet: kies uit A t/m G."),
        ("-H", "Tafel H is er niet: kies uit A t/m G."),
        ("+BDF", "“BDF” is geen tafel. Zet er spaties tussen, zoals: +B Co"),
        ("+Meer tijd", "“Meer” is geen tafel. Zet er spaties tussen, zoals: +B Co"),
        ("+o", "Zet de letter van de tafel ervoor, bijvoorbeeld: +Ao"),
        ("+", "Typ na de + de tafels, bijvoorbeeld: +B Co"),
        ("+B 1", "“1” is geen tafel. Zet er spaties tussen, zoals: +B Co"),
    ],
)
def test_a_letter_that_is_no_table_gives_one_sentence_and_no_tables(
    line: str, problem: str
) -> None:
    meant = read(line)
    assert meant is not None
    assert meant.problem == problem
    assert not meant.voices


@given(st.text(max_size=60) | st.from_regex(r"[A-Za-z]{0,2} ?[-+][ A-Za-z,]{0,20}"))
def test_any_text_is_read_without_a_crash_and_names_only_tables_that_are_there(text: str) -> None:
    for tables in (TABLES, MANY, ()):
        meant = read(text, tables)
        if meant is None:
            continue
        assert {voice.table for voice in meant.voices} <= set(tables)
        assert {voice.side for voice in meant.voices} <= {"", HOME, SCHOOL}
        assert len(set(meant.voices)) == len(meant.voices)
        assert meant.problem or meant.voices or meant.what == ABOUT


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_is_no_table(text: str) -> None:
    meant = read(text)
    assert meant is None or meant.problem or meant.what == ABOUT


TWO = "Typ eerst de zin en enter, en dan apart "


@pytest.mark.parametrize(
    ("line", "problem"),
    [
        ("Wij willen meer +D E", f"{TWO}+D E. Is het tekst? Begin met :"),
        ("Wij willen meer + d, e.", f"{TWO}+ d, e. Is het tekst? Begin met :"),
        ("Wij willen meer+D", f"{TWO}+D. Is het tekst? Begin met :"),
        ("Wij willen meer -Do", f"{TWO}-Do. Is het tekst? Begin met :"),
        ("A: meer + tafel D en E", f"{TWO}+ tafel D en E. Is het tekst? Begin met A::"),
        ("A l e: dat +D", f"{TWO}+D. Is het tekst? Begin met A l e::"),
        (": Wij willen meer +D E", ""),
        ("A:: Wij willen meer +D E", ""),
        ("A l e:: dat +D", ""),
        ("Ja - nee", ""),
        ("Klas 8 + ouders", ""),
        ("Klas 8 +1", ""),
        ("Ouders + C samen doen", ""),
        ("Wij zijn een e-team", ""),
    ],
)
def test_signs_behind_a_sentence_are_never_stored_as_a_text_unless_that_is_said(
    line: str, problem: str
) -> None:
    session = telling("x")
    item = session.script.item("f1")
    assert isinstance(item, Feedback)
    read = partial(feedback_line.understand_told, session=session, item=item)
    draft = read(line, last=Prefix("B"))
    assert draft.text
    assert draft.problem == problem
    again = read(feedback_line.in_full(draft, session.script), last=Prefix("C"))
    assert (again.prefix, again.text) == (draft.prefix, draft.text)
    assert bool(again.problem) == bool(problem)


def test_what_would_be_stored_is_said_in_words() -> None:
    meant = read("+B D Fo El")
    assert meant is not None
    words = meant_in_words(meant, a_session(), "Taal en vertalen")
    assert words == (
        "Herkend door tafel B, D · F voor ouders · E voor leerkrachten, bij: Taal en vertalen"
    )
    away = read("-B")
    assert away is not None
    assert meant_in_words(away, a_session(), "Taal") == "Toch niet herkend door tafel B, bij: Taal"


# who recognised it ------------------------------------------------------------------------------


def test_a_side_takes_the_place_of_a_table_without_one_and_stays() -> None:
    session = with_themes(telling("Zonder tolk geen gesprek"), "Taal")
    session = recognise(session, "t001", [Voice("B")])
    session = recognise(session, "t001", [Voice("B", HOME)])
    assert said(session) == {("Taal", "B", HOME)}
    assert recognise(session, "t001", [Voice("B")]) == session
    session = recognise(session, "t001", [Voice("B", SCHOOL)])
    assert said(session) == {("Taal", "B", HOME), ("Taal", "B", SCHOOL)}
    assert said(unrecognise(session, "t001", [Voice("B", HOME)])) == {("Taal", "B", SCHOOL)}
    assert said(unrecognise(session, "t001", [Voice("B")])) == set()


def test_the_id_says_theme_table_and_side() -> None:
    session = recognise(with_themes(telling("x"), "Taal"), "t001", [Voice("B", HOME), Voice("C")])
    assert list(session.recognitions) == ["t001/B/thuis", "t001/C/"]


def test_an_unknown_theme_or_table_changes_nothing() -> None:
    session = with_themes(telling("x"), "Taal")
    assert recognise(session, "weg", [Voice("B")]) == session
    assert unrecognise(session, "t001", [Voice("B")]) == session


def test_after_themes_were_merged_no_recognition_is_overwritten() -> None:
    session = with_themes(telling("x"), "Taal", "Tolk")
    session = recognise(session, "t001", [Voice("B")])
    session = merge_themes(session, "t001", "t002")
    session = session.put("themes", replace(session.themes["t002"], id="t001", label="Weer"))
    session = recognise(session, "t001", [Voice("B")])
    assert said(session) == {("Tolk", "B", ""), ("Weer", "B", "")}


VOICE = st.builds(Voice, st.sampled_from(TABLES), st.sampled_from(("", HOME, SCHOOL)))
STEPS = st.lists(st.tuples(st.booleans(), st.sampled_from(("t001", "t002")),
                           st.lists(VOICE, max_size=4)), max_size=12)  # fmt: skip


@given(STEPS)
def test_whatever_is_said_no_table_is_counted_twice_and_undo_takes_it_all_back(
    steps: list[tuple[bool, str, list[Voice]]],
) -> None:
    session = with_themes(telling("x"), "Taal", "Tijd")
    for also, theme, named in steps:
        change = recognise if also else unrecognise
        new = change(session, theme, named)
        kept = [(r.theme, r.table, r.side) for r in new.recognitions.values()]
        assert len(kept) == len(set(kept))
        for key, table, side in kept:
            assert side == "" or (key, table, "") not in kept
        back = revert(new, changes(session, new))
        assert back.recognitions == session.recognitions
        session = new


@given(st.lists(VOICE, max_size=5))
def test_what_was_recognised_and_taken_away_leaves_nothing(named: list[Voice]) -> None:
    session = with_themes(telling("x"), "Taal")
    gone = unrecognise(recognise(session, "t001", named), "t001", named)
    assert gone.recognitions == {}


# which theme it is about ------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("Zonder tolk is het geen gesprek.", "Zonder tolk is het geen gesprek"),
        ("“Meer tijd!”", "Meer tijd"),
        ("...", "..."),
        ("Wij willen allemaal graag vaker en langer in de klas kijken, elke week",
         "Wij willen allemaal graag vaker en langer in de klas kijken, elke week"),
        ("Wij willen vaker in de klas kijken. Dat kan nu maar één keer in een heel jaar.",
         "Wij willen vaker in de klas kijken"),
        ("Ja! Wij willen allemaal graag vaker en langer in de klas kijken, elke week",
         "Ja! Wij willen allemaal graag vaker en langer in de klas kijken, elke week"),
        ("x" * 80, "x" * 80),
    ],
)  # fmt: skip
def test_a_sentence_names_its_own_theme_and_is_never_cut_halfway(text: str, label: str) -> None:
    assert own_label(text) == label


@given(st.text(min_size=1, max_size=300).filter(str.strip))
def test_every_sentence_has_a_name_of_its_own_words(text: str) -> None:
    assert own_label(text) and own_label(text) in text


def test_a_sentence_gets_a_theme_and_can_get_another() -> None:
    session = with_themes(telling("Zonder tolk geen gesprek"), "Taal", "Tijd")
    session = set_theme(session, "f1/A", "t001")
    assert session.key_sentences["f1/A"].theme == "t001"
    session = set_theme(session, "f1/A", "t002")
    assert session.key_sentences["f1/A"].theme == "t002"
    assert set(session.themes) == {"t001", "t002"}
    assert set_theme(session, "f1/A", "weg") == session
    assert set_theme(session, "f1/weg", "t001") == session
    assert set_theme(session, "f1/A", "").key_sentences["f1/A"].theme == ""


def test_who_recognised_a_sentence_without_a_theme_goes_along_to_the_theme_it_gets() -> None:
    session = with_themes(telling("Zonder tolk geen gesprek"), "Taal")
    session = with_theme(session, "f1/A")
    own = session.key_sentences["f1/A"].theme
    session = recognise(session, own, [Voice("B", HOME), Voice("D")])
    session = set_theme(session, "f1/A", "t001")
    assert said(session) == {("Taal", "B", HOME), ("Taal", "D", "")}
    assert list(session.themes) == ["t001"]


USES: list[Callable[[Session, str], Session]] = [
    lambda s, theme: with_slips(s, a_slip("tolk", theme=theme)),
    lambda s, theme: set_theme(tell(s, "f1", "B", "Ook tolken"), "f1/B", theme),
    lambda s, theme: put_action(s, Action("", "Tolken zoeken", theme=theme)),
    lambda s, theme: set_dots(s, "s1", theme, HOME, 2),
]


@pytest.mark.parametrize("use", USES, ids=["slip", "sentence", "agreement", "dots"])
def test_a_theme_of_its_own_that_others_use_stays(use: Callable[[Session, str], Session]) -> None:
    session = own_theme(with_themes(telling("Zonder tolk"), "Taal"), "f1/A")
    own = session.key_sentences["f1/A"].theme
    assert own in set_theme(use(session, own), "f1/A", "t001").themes


def test_a_sentence_told_anew_renames_only_its_own_theme() -> None:
    session = own_theme(telling("Zonder tlk"), "f1/A")
    session = tell(session, "f1", "A", "Zonder tolk")
    assert [theme.label for theme in session.themes.values()] == ["Zonder tolk"]
    session = set_theme(with_themes(session, "Taal"), "f1/A", "t002")
    session = tell(session, "f1", "A", "Iets anders")
    assert [theme.label for theme in session.themes.values()] == ["Taal"]
    assert tell(session, "f1", "A", "").key_sentences == {}


def test_with_theme_leaves_a_theme_that_is_there() -> None:
    session = set_theme(with_themes(telling("Zonder tolk"), "Taal"), "f1/A", "t001")
    assert with_theme(session, "f1/A") == session
    assert with_theme(session, "f1/weg") == session


# what the room heard ----------------------------------------------------------------------------


def test_what_is_told_now_comes_first_then_what_is_shared_then_the_newest() -> None:
    session = with_themes(telling("een", "twee", "drie", "vier"), "1", "2", "3", "4")
    for table, theme in zip("ABCD", ("t001", "t002", "t003", "t004"), strict=True):
        session = set_theme(session, f"f1/{table}", theme)
    session = recognise(session, "t001", [Voice("B", HOME), Voice("C", SCHOOL)])
    found = told_themes(session, "f1")
    assert [theme.label for theme in found] == ["4", "1", "3", "2"]
    assert [theme.tables for theme in found] == [("D",), ("A", "B", "C"), ("C",), ("B",)]
    assert [theme.shared for theme in found] == [False, True, False, False]
    assert [theme.now for theme in found] == [True, False, False, False]


def test_only_both_sides_make_it_shared_and_the_rest_theme_never_is() -> None:
    session = set_theme(with_themes(telling("een"), "Taal", "Overig"), "f1/A", "t001")
    both = [Voice("B", HOME), Voice("C", SCHOOL)]
    assert not told_themes(recognise(session, "t001", [Voice("B")]), "f1")[0].shared
    assert not told_themes(recognise(session, "t001", both[:1]), "f1")[0].shared
    assert told_themes(recognise(session, "t001", both), "f1")[0].shared
    rest = recognise(set_theme(session, "f1/A", "t002"), "t002", both)
    assert not told_themes(rest, "f1")[0].shared
    wish = with_slips(session, a_slip("tolk", role=TEACHER, theme="t001"))
    assert told_themes(recognise(wish, "t001", both[:1]), "f1")[0].shared


def test_a_sentence_that_was_collected_before_its_turn_is_not_heard_yet() -> None:
    session = telling("een", "twee")
    session = tell(session, "f1", "C", "nog niet verteld")
    session = set_theme(with_themes(session, "Taal"), "f1/C", "t001")
    assert set(sentences(session, "f1")) == {"A", "B", "C"}
    assert told_themes(session, "f1") == []
    assert [sentence.table for sentence in without_theme(session, "f1")] == ["A"]


def test_what_is_told_now_is_not_among_what_was_told_before() -> None:
    session = telling("een", "twee", "drie")
    assert [sentence.text for sentence in without_theme(session, "f1")] == ["twee", "een"]


def test_letters_become_a_number_when_they_do_not_fit() -> None:
    assert letters_within(("A", "B", "C"), 5) == "A B C"
    assert letters_within(("A", "B", "C"), 4) == "3 tafels"
    assert letters_within(("AA",), 1) == "1 tafel"
