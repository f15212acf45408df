"""The draaiboeken and practice examples that come along: minutes, questions, languages, sources."""

from __future__ import annotations

import re
import textwrap
from collections import Counter
from functools import cache

import pytest
from content_demands import (
    ALL,
    ASKED,
    BLOCKS,
    CARRIED,
    NOT_CONTENT,
    OTHERS,
    PARTNERSHIPS,
    PARTS,
    PLACES,
    SHAPES,
    STIP,
    WITH_PARENTS,
)

from sessie.library import content_folder
from sessie.library.examples import example_lines
from sessie.library.folder import read_examples
from sessie.library.script import read_script
from sessie.model.script import ActionList, DotVote, Feedback, Round, Script, Slide

CONTENT = content_folder()
FILES = sorted(PARTS)
SORTS = ("Slide", "Round", "Break", "Feedback", "DotVote", "ActionList")
WORDS = ("eye-openers", "tips en ideeën", "sterke punten")
"""What an evening ends with: what was new, what can be done, and what has to stay."""
WORKSHEET = 78, 5
"""Columns and lines for the notes on the werkblad of a terminal of 80×24."""


@cache
def text(file: str) -> str:
    """What stands in a draaiboek."""
    return (CONTENT / "draaiboeken" / f"{file}.md").read_text("utf-8")


@cache
def script(file: str) -> Script:
    """The draaiboek in a file, which must give no remark at all."""
    reading = read_script(CONTENT / "draaiboeken" / f"{file}.md")
    assert [str(remark) for remark in reading.remarks] == []
    assert reading.script is not None
    return reading.script


def ronde(file: str, item_id: str) -> Round:
    """The round with this id, and no other item."""
    item = script(file).item(item_id)
    assert isinstance(item, Round) and item.id == item_id
    return item


def test_every_draaiboek_stands_in_the_tables_of_this_test() -> None:
    assert sorted(path.stem for path in (CONTENT / "draaiboeken").glob("*.md")) == FILES
    assert sorted(SHAPES) == FILES
    assert len({script(file).id for file in FILES}) == len(FILES)


@pytest.mark.parametrize("file", FILES)
def test_a_draaiboek_has_its_parts_and_items_and_gives_no_remarks(file: str) -> None:
    it = script(file)
    minutes, begin, session, counts = SHAPES[file]
    assert [phase.minutes for phase in it.phases] == PARTS[file]
    assert (it.minutes, it.begin, it.session_type) == (minutes, begin, session)
    assert sum(PARTS[file]) == minutes
    found = Counter(type(item).__name__ for item in it.items)
    assert tuple(found[sort] for sort in SORTS) == counts
    assert it.source and it.version


@pytest.mark.parametrize("file", FILES)
def test_the_rounds_of_a_part_fit_in_it_and_its_steps_in_a_round(file: str) -> None:
    for phase in script(file).phases:
        rounds = [item for item in phase.items if isinstance(item, Round)]
        assert sum(each.minutes for each in rounds) <= phase.minutes
        for each in rounds:
            assert not each.steps or sum(step.minutes for step in each.steps) == each.minutes


@pytest.mark.parametrize("file", FILES)
def test_every_item_tells_the_facilitator_something(file: str) -> None:
    for item in script(file).items:
        assert item.note, item.title


@pytest.mark.parametrize("file", [file for file in FILES if file != "ouderavond"])
def test_notes_can_be_read_in_full_on_the_werkblad_of_a_small_terminal(file: str) -> None:
    width, most = WORKSHEET
    for item in script(file).items:
        lines = [part for line in item.note.splitlines() for part in textwrap.wrap(line, width)]
        assert len(lines) <= most, item.title


@pytest.mark.parametrize("file", FILES)
def test_questions_are_there_in_six_languages_where_parents_answer(file: str) -> None:
    translated = {item.id: item for item in script(file).collecting if item.translations}
    asked = {item.id for item in script(file).items if isinstance(item, Round | Feedback)}
    assert set(WITH_PARENTS.get(file, [])) <= asked
    for item in script(file).items:
        if isinstance(item, Round | Feedback):
            here = item.id in WITH_PARENTS.get(file, [])
            assert [language for language, _ in item.translations] == (OTHERS if here else [])
    if translated:
        front = text(file).split("---")[1]
        assert "nagelezen" in front and "huis" in front
        assert any("moedertaalspreker" in item.note for item in script(file).items)


NUMBERS = {"vier": 4, "vijf": 5, "zes": 6}


@pytest.mark.parametrize("file", FILES)
def test_a_note_says_as_many_languages_as_the_questions_have(file: str) -> None:
    asked = [item for item in script(file).collecting if item.translations]
    notes = " ".join(item.note for item in script(file).items)
    said = [NUMBERS[word] for word in re.findall(r"(\w+) andere talen", notes)]
    assert said == [len(item.translations) for item in asked][: len(said)]
    assert bool(said) == bool(asked)


@pytest.mark.parametrize("place", ASKED)
def test_a_round_asks_for_its_kinds(place: str) -> None:
    file, _, item_id = place.partition(" ")
    assert " ".join(ronde(file, item_id).kinds) == ASKED[place]


@pytest.mark.parametrize("file", FILES)
def test_every_letter_means_one_thing(file: str) -> None:
    it = script(file)
    for item in it.collecting:
        kinds = [it.kind(kind).key for kind in item.kinds]
        letters = [*kinds, *(role.key for role in it.roles)]
        assert all(letters) and len(set(letters)) == len(letters), item.title


def test_five_tables_have_a_topic_each_and_change_it_once() -> None:
    tables = ["A", "B", "C", "D", "E"]
    for file, first, second in (
        ("ouderavond-partnerschappen", "r1", "r2"),
        ("studiedag-heel", "basis-1", "basis-2"),
        ("studiedag-half", "basis-1", "basis-2"),
    ):
        before, after = ronde(file, first), ronde(file, second)
        topics = [before.question_of(table, tables) for table in tables]
        assert len(set(topics)) == 5
        assert [after.question_of(table, tables) for table in tables] == [*topics[1:], topics[0]]
    rounds = script("ouderavond-partnerschappen").rounds
    assert [each.minutes for each in rounds] == [22, 22]


def test_the_scan_asks_a_mark_for_each_partnership_and_who_invites_whom() -> None:
    rounds = [ronde("scan-partnerschappen", name) for name in PARTNERSHIPS]
    assert [(each.minutes, each.score) for each in rounds] == [(7, (1, 5))] * 5
    assert [step.minutes for step in ronde("scan-partnerschappen", "visie").steps] == [3, 5, 7]
    assert ronde("scan-partnerschappen", "ouders-bereiken").who_when
    assert {role.side for role in script("scan-partnerschappen").roles} == {"school"}


def test_the_talk_with_the_head_is_not_for_a_beamer() -> None:
    assert [file for file in FILES if not script(file).projected] == ["voorgesprek-directeur"]
    for name in PARTNERSHIPS:
        assert ronde("voorgesprek-directeur", name).minutes == 2


def test_the_talk_of_parents_and_teachers_goes_alone_then_together() -> None:
    for number in "123":
        each = ronde("gesprekstool-collectief", f"vraag-{number}")
        assert [(step.name, step.minutes) for step in each.steps] == [
            ("zelf", 4), ("vergelijken", 7), ("samen", 4)
        ]  # fmt: skip
        assert each.joint
        keys = [script("gesprekstool-collectief").kind(kind).key for kind in each.kinds]
        assert keys == ["a", "b", "c"]


def test_partners_answer_the_five_questions_and_the_last_two_with_who_and_when() -> None:
    rounds = [each for each in script("stip-op-de-horizon").rounds if each.id in STIP]
    assert {each.id: each.question for each in rounds} == STIP
    assert [each.who_when for each in rounds] == [False, False, False, True, True]
    assert [each.per_organisation for each in rounds] == [False] * 4 + [True]
    assert any("vraag" in prompt and "?" in prompt for prompt in rounds[2].prompts)
    roles = {role.id: role.side for role in script("stip-op-de-horizon").roles}
    assert roles.pop("school") == "school"
    assert roles == dict.fromkeys(["voorschool", "bibliotheek", "welzijn", "gemeente"], "partner")


def test_the_pictures_are_where_they_are_needed() -> None:
    shown = {
        file: [item.show for item in script(file).items if isinstance(item, Slide) and item.show]
        for file in FILES
    }
    assert {file: shows for file, shows in shown.items() if shows} == {
        "ouderavond": ["partnerschappen", "overlap", *WORDS],
        "ouderavond-partnerschappen": ["partnerschappen", "overlap", *WORDS],
        "scan-partnerschappen": ["partnerschappen", "ambities"],
        "studiedag-heel": ["overlap", "eye-openers"],
        "studiedag-half": ["overlap", "eye-openers"],
        "stip-op-de-horizon": ["stip", "voorbeelden", "stip"],
        "partnerschapsteam-eerste": ["speerpunten", "acties"],
        "partnerschapsteam": ["acties", "speerpunten"],
    }


def test_votes_and_agreements_are_as_many_as_a_room_can_keep() -> None:
    for file in FILES:
        for item in script(file).items:
            assert not isinstance(item, DotVote) or item.per_person == 3
            assert not isinstance(item, ActionList) or 1 <= item.at_most <= 8


def test_there_are_eight_practice_examples_that_fit_on_a_slide_and_name_nobody() -> None:
    examples, remarks = read_examples(CONTENT)
    assert remarks == () and len(examples) == len(PLACES)
    for place, example in zip(PLACES, examples, strict=True):
        assert place in example.place
    for example in examples:
        assert example.place and example.audience and example.source
        assert example.gains and example.link == "" and not example.own
        assert len(example_lines(example)) <= 9
        assert max(map(len, example.core.splitlines())) <= 60


def test_no_content_holds_an_address_or_calls_a_table_a_group() -> None:
    for path in [*CONTENT.glob("draaiboeken/*.md"), *CONTENT.glob("praktijkvoorbeelden/*.md")]:
        said = path.read_text("utf-8")
        assert not re.search(r"https?:|www\.|@|\d{3}-\d{6}", said), path.name
        assert not re.search(r"\bgroep(?:en)? ?[1-8A-H]\b", said, re.IGNORECASE), path.name


@pytest.mark.parametrize("demand", CARRIED)
def test_what_a_model_asks_can_be_found_in_the_content(demand: str) -> None:
    file, words = CARRIED[demand]
    assert words in (CONTENT / f"{file}.md").read_text("utf-8")


def test_nothing_that_a_model_asks_is_forgotten() -> None:
    every = {f"{model}{n:02d}" for model, most in ALL.items() for n in range(1, most + 1)}
    assert set(CARRIED) | set(NOT_CONTENT) == every
    assert not set(CARRIED) & set(NOT_CONTENT)


def test_a_whole_day_has_the_six_blocks_and_half_a_day_chooses_among_three() -> None:
    titles = [phase.title for phase in script("studiedag-heel").phases]
    named = [title for title in titles if title.startswith("Blok ")]
    assert named == [f"Blok {place}: {name}" for place, name in enumerate(BLOCKS, 1)]
    for name in BLOCKS:
        assert name in text("studiedag-half")
