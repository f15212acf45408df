"""Rounds with steps, questions per table, marks, sub-questions, and letters that differ."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sessie.library.script import read_script_text
from sessie.model.script import Kind, Round, Script, Slide, Step

ROUND = "## Ronde: R (15 min)\nVraag: V?\n"


def script_of(rounds: str, front: str = "", minutes: int = 15) -> Script:
    """The script of rounds that must be faultless."""
    text = f"---\ntitel: T\n{front}---\n# Onderdeel: A ({minutes} min)\n{rounds}\n"
    reading = read_script_text(text, "t.md", {})
    assert [str(remark) for remark in reading.remarks] == []
    assert reading.script is not None
    return reading.script


def round_of(fields: str, front: str = "") -> Round:
    return script_of(f"{ROUND}Soorten: wens\n{fields}", front).rounds[0]


@pytest.mark.parametrize(
    "written",
    [
        "Stappen: zelf 4, vergelijken 7, samen 4",
        "Stap: zelf: 4 min, vergelijken (7 minuten), 4 min samen",
        "Stappen:\n- zelf 4\n- vergelijken 7\n- samen = 4",
    ],
)
def test_a_round_may_have_steps(written: str) -> None:
    assert round_of(written).steps == (Step("zelf", 4), Step("vergelijken", 7), Step("samen", 4))


def test_steps_with_one_that_cannot_be_read_are_one_clock() -> None:
    text = f"---\ntitel: T\n---\n# Onderdeel: A (15 min)\n{ROUND}Soorten: tip\nStappen: zelf 4, x"
    script = read_script_text(text, "t.md", {}).script
    assert script is not None and script.rounds[0].steps == ()


def test_tables_may_have_a_question_each_and_take_over_the_next_one() -> None:
    item = script_of(
        "## Ronde: Om de beurt (15 min)\nVraag tafel a: Een?\nVraag voor tafel B: Twee?\n"
        "Onderwerp tafel C: Drie?\nDoorschuiven: 1\nSoorten: wens"
    ).rounds[0]
    assert item.table_questions == (("A", "Een?"), ("B", "Twee?"), ("C", "Drie?"))
    assert (item.question, item.per_table, item.shift) == ("Om de beurt", "", 1)
    assert [item.question_of(table, "ABCD") for table in "ABCD"] == [
        "Twee?", "Drie?", "Een?", "Twee?"
    ]  # fmt: skip


def test_a_question_of_the_round_stays_beside_those_of_tables() -> None:
    item = round_of("Vraag tafel A: Een?")
    assert (item.question, item.table_questions) == ("V?", (("A", "Een?"),))


@pytest.mark.parametrize(
    ("written", "shift"), [("2", 2), ("ja", 1), ("nee", 0), ("0", 0), ("1", 1)]
)
def test_shifting_is_a_number_of_tables(written: str, shift: int) -> None:
    assert round_of(f"Vraag tafel A: Een?\nDoorschuiven: {written}").shift == shift


@pytest.mark.parametrize(
    ("written", "said"),
    [("ja", True), ("Ja.", True), ("JA", True), ("graag", True), ("nee", False), ("niet", False)],
)
def test_yes_and_no_are_read_kindly(written: str, said: bool) -> None:
    item = round_of(f"Samen: {written}\nWie en wanneer: {written}\nPer organisatie: {written}")
    assert (item.joint, item.who_when, item.per_organisation) == (said, said, said)


@pytest.mark.parametrize(
    ("written", "score"),
    [("1-5", (1, 5)), ("1 tot 10", (1, 10)), ("1 t/m 4", (1, 4)), ("5-1", (1, 5)), ("nee", (0, 0))],
)
def test_a_mark_has_a_lowest_and_a_highest(written: str, score: tuple[int, int]) -> None:
    assert round_of(f"Cijfer: {written}").score == score


def test_a_round_without_all_this_is_as_it_was() -> None:
    item = round_of("")
    assert item == Round(item.id, "R", 15, "V?", ("wens",))


QUESTIONS = "Deelvragen:\n- a. Wat vind ik belangrijk?\n- b) Wat weet ik al?\n- Wat nog meer?\n"


def test_every_sub_question_is_a_kind_with_its_letter() -> None:
    script = script_of(ROUND + QUESTIONS)
    assert script.rounds[0].kinds == ("1a", "1b", "1c")
    assert script.kinds == (
        Kind("1a", "Wat vind ik belangrijk?", "Wat vind ik belangrijk?", "a", asks=True),
        Kind("1b", "Wat weet ik al?", "Wat weet ik al?", "b", asks=True),
        Kind("1c", "Wat nog meer?", "Wat nog meer?", "c", asks=True),
    )


def test_sub_questions_keep_their_ids_when_another_round_comes_before() -> None:
    other = f"{ROUND}Soorten: wens\n"
    script = script_of(other + (ROUND + QUESTIONS) * 2, minutes=45)
    assert [item.kinds for item in script.rounds] == [
        ("wens",), ("1a", "1b", "1c"), ("2a", "2b", "2c")
    ]  # fmt: skip


@pytest.mark.parametrize(
    "written", ["1. Een?\n2. Twee?", "- 1. Een?\n- 2. Twee?", "- 1) Een?\n- b: Twee?"]
)
def test_numbers_before_sub_questions_stand_for_letters(written: str) -> None:
    script = script_of(f"{ROUND}Deelvragen:\n{written}\n")
    assert [(kind.key, kind.name) for kind in script.kinds] == [("a", "Een?"), ("b", "Twee?")]


def test_a_letter_that_is_there_twice_goes_to_the_first() -> None:
    script = script_of(f"{ROUND}Deelvragen:\n- a. Een?\n- a. Dat?\n- a. Aa?")
    assert [(kind.id, kind.key) for kind in script.kinds] == [("1a", "a"), ("1d", "d"), ("1b", "b")]


def test_sub_questions_only_help_when_the_round_names_its_kinds() -> None:
    script = script_of(f"{ROUND}Soorten: tip\nHulpvragen:\n- Hoe?\n{QUESTIONS}")
    item = script.rounds[0]
    assert item.kinds == ("tip",)
    assert item.prompts == ("Hoe?", "Wat vind ik belangrijk?", "Wat weet ik al?", "Wat nog meer?")
    assert [kind.id for kind in script.kinds] == ["tip"]


def test_a_role_gives_way_to_the_letter_of_a_sub_question() -> None:
    questions = "Deelvragen:\n- d. Wat?\n- o. Hoe?\n"
    script = script_of(ROUND + questions, "rollen: ouder, directie\n")
    assert [(role.id, role.key) for role in script.roles] == [("ouder", "u"), ("directie", "i")]


OWN = "soorten: aandachtspunt/aandachtspunten (n), doelgroep (g), zorg\n"


def test_a_draaiboek_may_have_kinds_of_its_own() -> None:
    script = script_of(f"{ROUND}Soorten: aandachtspunten, Doelgroep, zorg, tip", OWN)
    assert script.rounds[0].kinds == ("aandachtspunt", "doelgroep", "zorg", "tip")
    assert script.kinds == (
        Kind("tip", "tip", "tips", "t"),
        Kind("aandachtspunt", "aandachtspunt", "aandachtspunten", "n"),
        Kind("doelgroep", "doelgroep", "doelgroep", "g"),
        Kind("zorg", "zorg", "zorg", "z"),
    )


def test_only_kinds_that_are_used_take_a_letter() -> None:
    script = script_of(f"{ROUND}Soorten: inzicht, zorg", OWN)
    assert [(kind.id, kind.key) for kind in script.kinds] == [("inzicht", "n"), ("zorg", "z")]


def test_a_kind_without_a_letter_leaves_that_of_a_role_alone() -> None:
    script = script_of(f"{ROUND}Soorten: oog", "soorten: oog\nrollen: ouder, docent (school, g)\n")
    assert [kind.key for kind in script.kinds] == ["a"]
    assert [role.key for role in script.roles] == ["o", "g"]


FEEDBACK = "## Terugkoppeling: Vertel\n"


def test_no_role_has_the_letter_that_a_key_sentence_has() -> None:
    script = script_of(f"{ROUND}Soorten: tip\n{FEEDBACK}", "rollen: leerling, ouder\n", 16)
    assert [role.key for role in script.roles] == ["l", "o"]
    script = script_of(f"{ROUND}Soorten: tip\n", "rollen: leerling, ouder\n")
    assert [role.key for role in script.roles] == ["k", "o"]


def test_only_in_the_terugkoppeling_does_a_kind_leave_that_letter() -> None:
    front = "soorten: kans (k)\n"
    assert script_of(f"{ROUND}Soorten: kans\n{FEEDBACK}", front, 16).kinds[0].key == "k"
    text = f"---\ntitel: T\n{front}---\n# Onderdeel: A (5 min)\n{FEEDBACK}Soorten: kans\n"
    reading = read_script_text(text, "t.md", {})
    assert reading.script is not None and reading.script.kinds[0].key == "a"
    assert [(remark.line, remark.skipped) for remark in reading.remarks] == [(3, False)]


NAMES = st.sampled_from(["wens", "tip", "inzicht", "zorg", "kans", "groei", "oog", "angst"])
LETTERS = st.sampled_from(["", *"ntwkoz"])


@given(
    own=st.lists(st.tuples(NAMES, LETTERS), max_size=6),
    rounds=st.lists(st.lists(NAMES, min_size=1, max_size=5), min_size=1, max_size=4),
    roles=st.lists(st.tuples(st.sampled_from(["ouder", "leerling", "tolk"]), LETTERS), max_size=3),
    asked=st.lists(st.sampled_from("abckot"), max_size=4),
    feedback=st.booleans(),
)
@settings(max_examples=150, deadline=None)
def test_no_letter_means_two_things_in_one_round(
    own: list[tuple[str, str]],
    rounds: list[list[str]],
    roles: list[tuple[str, str]],
    asked: list[str],
    feedback: bool,
) -> None:
    front = "soorten: " + ", ".join(f"{name} ({letter})" for name, letter in own)
    front += "\nrollen: " + ", ".join(f"{name} (thuis, {letter})" for name, letter in roles)
    body = "".join(f"{ROUND}Soorten: {', '.join(names)}\n" for names in rounds)
    body += f"{ROUND}Deelvragen:\n" + "".join(f"- {mark}. {mark}?\n" for mark in asked)
    body += f"{FEEDBACK}Soorten: {', '.join(rounds[0])}\n" * feedback
    text = f"---\ntitel: T\n{front}\n---\n# Onderdeel: A (90 min)\n{body}"
    script = read_script_text(text, "t.md", {}).script
    assert script is not None
    roles_taken = [role.key for role in script.roles]
    for item in script.collecting:
        keys = [script.kind(kind).key for kind in item.kinds] + roles_taken
        keys += [] if isinstance(item, Round) else ["k"]
        assert all(keys) and len(set(keys)) == len(keys)


def test_a_talk_between_a_few_is_not_projected() -> None:
    body = f"{ROUND}Soorten: tip"
    assert script_of(body).projected
    assert script_of(body, "projectie: ja\n").projected
    assert not script_of(body, "projectie: nee\n").projected


def test_a_sort_of_session_may_be_anything() -> None:
    body = f"{ROUND}Soorten: tip"
    for written, meant in (
        ("voorgesprek", "voorgesprek"),
        ("gesprekstool individueel", "gesprekstool-individueel"),
        ("Stip op de horizon", "stip-op-de-horizon"),
    ):
        assert script_of(body, f"sessie: {written}\n").session_type == meant


@pytest.mark.parametrize(
    ("written", "show"),
    [
        ("toon: voorbeelden", "voorbeelden"),
        ("Toon: praktijkvoorbeelden", "voorbeelden"),
        ("toon: stip", "stip"),
        ("toon: stip op de horizon", "stip"),
        ("toon: acties", "acties"),
        ("toon: acties van de vorige keer", "acties"),
        ("model: 5 partnerschappen", "partnerschappen"),
    ],
)
def test_a_slide_shows_what_the_program_draws(written: str, show: str) -> None:
    item = script_of(f"## Dia: D\n{written}").items[0]
    assert isinstance(item, Slide) and (item.show, item.lines) == (show, ())


def test_the_room_is_addressed_in_one_way() -> None:
    def told(front: str, line: str) -> list[int]:
        text = f"---\ntitel: T\n{front}---\n# Onderdeel: A (5 min)\n## Dia: D\n{line}\n"
        return [remark.line for remark in read_script_text(text, "t.md", {}).remarks]

    assert told("", "Fijn dat u er bent. Wat vind jij?") == []
    assert told("aanspreken: u\n", "Wat vindt u?") == []
    assert told("aanspreken: u\n", "Wat vind jij?") == [7]
    assert told("aanspreken: u\n", '"Wat wil je later worden?"') == []
    assert told("aanspreken: je\n", "Wat vindt u?") == [7]
    assert told("aanspreken: jullie\n", "Wat vinden jullie?") == []
