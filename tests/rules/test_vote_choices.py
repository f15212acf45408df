"""Votes that bring their own choices."""

from __future__ import annotations

import pytest

from sessie.library.script import Reading, read_script_text
from sessie.model.script import DotVote, Script
from sessie.model.session import Evening, Session
from sessie.rules.setup import begin_session
from sessie.rules.themes import new_theme, themes_for
from sessie.rules.vote import own_choices, with_choices

HEAD = "---\ntitel: T\n---\n# Onderdeel: A (15 min)\n## Stippen: Waar dan?\nStippen: 3\n"


def reading_of(fields: str) -> Reading:
    return read_script_text(f"{HEAD}{fields}\n", "t.md", {})


def script_of(fields: str) -> Script:
    script = reading_of(fields).script
    assert script is not None
    return script


def choices_of(script: Script) -> tuple[str, ...]:
    vote = script.items[0]
    assert isinstance(vote, DotVote)
    return vote.choices


@pytest.mark.parametrize(
    "written",
    ["Keuzes: Rust, Orde", "Keuzes:\n- Rust\n- Orde", "Kiezen uit: Rust\n- Orde"],
)
def test_choices_stand_on_the_line_or_below_it(written: str) -> None:
    reading = reading_of(written)
    assert [str(remark) for remark in reading.remarks] == []
    assert choices_of(script_of(written)) == ("Rust", "Orde")


def test_a_comma_in_a_choice_of_its_own_line_stays() -> None:
    assert choices_of(script_of("Keuzes:\n- Rust, reinheid en regelmaat")) == (
        "Rust, reinheid en regelmaat",
    )


def test_a_choice_that_stands_there_twice_is_said_with_its_line() -> None:
    reading = reading_of("Keuzes:\n- Rust\n- rust")
    assert [str(remark) for remark in reading.remarks] == [
        't.md, regel 9: de keuze "rust" staat er twee keer.'
    ]


def test_more_choices_than_a_room_reads_are_said() -> None:
    reading = reading_of("Keuzes: " + ", ".join(f"keuze {n}" for n in range(14)))
    assert ["Meer dan 12 leest de zaal niet" in str(remark) for remark in reading.remarks] == [True]
    assert reading.script is not None and len(choices_of(reading.script)) == 12


def begun(script: Script) -> Session:
    return begin_session(Evening("x", "T"), 2, script)


def test_a_new_session_has_the_choices_of_its_votes_and_nowhere_else() -> None:
    session = begun(script_of("Keuzes: Rust, Orde"))
    choices = own_choices(session, "stippen")
    assert choices is not None and [theme.label for theme in choices] == ["Rust", "Orde"]
    assert themes_for(session) == []
    assert with_choices(session) == session


def test_a_vote_without_choices_is_about_the_themes_of_the_evening() -> None:
    session, _ = new_theme(begun(script_of("")), "Taal")
    assert own_choices(session, "stippen") is None
