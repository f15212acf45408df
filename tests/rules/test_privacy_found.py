"""How much of what a person would want to see is found, and how much else is flagged.

The evenings and sentences are invented. Somebody read all slips of the evenings and noted which
ones say something of one person; the program never reads that. What the tables of sentences in
`tests/data/privacy` are, says the first line of each.
"""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from evenings import DATA

from benchmarks.gold import EXAMPLE, read_judged
from benchmarks.privacy import NONE, Read, as_it_is, by_the_others, evenings
from sessie.rules.personal import by_reason, found_in
from sessie.rules.privacy import flags

SENTENCES = DATA / "privacy"
READS = evenings()
NOT_SEEN = {
    "kolibrie": {"b028"},
    "meerpaal": {"b034"},
    "vaartlanden": {"b033"},
}
"""What is said of one person without any word for that person but "hij", or not even that."""
STILL_MISSED = {
    "wel.txt": 0, "later-1.txt": 2, "later-2.txt": 2, "later-3.txt": 3, "later-4.txt": 2,
    "later-5.txt": 0,
}  # fmt: skip
"""Sentences of each table that the forms do not see; of a new one they missed a quarter at first
sight. A smaller number is progress: write it here."""


def lines(name: str) -> list[str]:
    """The sentences of a table, without what stands above it."""
    text = (SENTENCES / name).read_text("utf-8")
    return [line for line in text.splitlines() if not line.startswith("#")]


@pytest.mark.parametrize("read", READS, ids=[read.name for read in READS])
def test_what_a_person_marked_is_flagged_but_for_what_no_form_can_see(read: Read) -> None:
    found = {flag.id for flag in flags(read.session) if flag.where == "bijdrage"}
    assert read.marked - found == NOT_SEEN.get(read.name, set())


def test_the_goals_are_met_on_evenings_that_chose_nothing_for_themselves() -> None:
    every = sum((by_the_others(read, READS) for read in READS), NONE)
    assert every.missed <= 0.10 * every.marked
    assert every.false <= 0.05 * every.slips
    assert sum((as_it_is(read) for read in READS), NONE).false <= 2


def test_in_the_example_exactly_what_a_person_marked_is_flagged_for_that_reason() -> None:
    gold = json.loads(EXAMPLE.read_bytes())["gold"]["privacy"]
    found = {(flag.id, flag.reason) for flag in flags(read_judged(EXAMPLE).session)}
    assert found == {(entry["id"], entry["soort"]) for entry in gold}


@pytest.mark.parametrize("name", STILL_MISSED)
def test_of_sentences_about_a_person_no_more_are_missed_than_before(name: str) -> None:
    told = [line.partition(": ")[2] for line in lines(name)]
    assert len([text for text in told if not found_in(text)]) == STILL_MISSED[name]


def test_of_ordinary_sentences_none_is_flagged() -> None:
    assert {text: by_reason(text) for text in lines("niet.txt") if found_in(text)} == {}


@pytest.mark.parametrize(
    ("names", "not_names"),
    [
        ("Mark helpt altijd mee", "Mark de plekken waar je mag oversteken"),
        ("Roos is de liefste juf", "meer Roos in de tuin"),
        ("de moeder van Anne Frank Jansen belde", "de reis naar het Anne Frank Huis"),
        ("Willem fluit de wedstrijd", "de Willem de Zwijgerlaan is druk"),
        ("meester Maarten zingt", "Sint Maarten met lampions"),
        ("Kim leest voor", "de Kim-versie van Veilig Leren Lezen"),
        ("Merel kookt mee", "een Merel in de tuin"),
        ("bij garage Van Dam heeft hij geveegd", "de Van Damstraat is glad"),
        ("Liekes rapport klopte niet", "Sinterklaas kwam te laat"),
        ("J. de Boer geeft wiskunde", "P.C. Hooftstraat en A.M. Schuurmanlaan"),
    ],
)
def test_a_name_is_told_from_what_looks_like_one(names: str, not_names: str) -> None:
    assert "naam" in by_reason(names)
    assert "naam" not in by_reason(not_names)


@pytest.mark.parametrize(
    ("of_somebody", "at_large"),
    [
        ("mijn zoon heeft adhd", "een avond over adhd"),
        ("Hij krijgt ritalin", "medicijnen geven wij niet"),
        ("wij zijn uit elkaar", "kinderen van gescheiden ouders"),
        ("wij leven van de voedselbank", "een inzameling voor de voedselbank"),
        ("ons gezin en jeugdzorg", "jeugdzorg uitleggen op een avond"),
        ("die jongen uit 2C bijt", "in groep 5 wordt gebeten"),
        ("de directeur liegt", "de directeur groet iedereen"),
        ("my son has asthma", "asthma is a topic for a talk"),
        ("Oğlum hiperaktif", "hiperaktif çocuklar için bir akşam"),
        ("Mój syn ma astmę", "spotkanie o astmie"),
        ("Мій син має алергію", "вечір про алергію"),
        ("ابني مصاب بالتوحد", "أمسية عن التوحد"),
    ],
)
def test_somebody_is_told_from_a_subject(of_somebody: str, at_large: str) -> None:
    assert found_in(of_somebody) and not found_in(at_large)


def test_every_table_says_what_it_is() -> None:
    for path in SENTENCES.glob("*.txt"):
        assert Path(path).read_text("utf-8").startswith("# Invented")
