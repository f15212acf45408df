"""A whole evening of typing, with the mistakes that people make: nothing lost, replaced, on the
wrong side or taken for a command. 38 slips of 5 tables."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from builders import PARENT as OUDER
from builders import TEACHER as SCHOOL
from builders import a_session

from screens.test_entry_line import line
from screens.tools import Evening, running
from sessie.model.stage import current_clock

MOST_BESIDE = 2.5
"""Key presses a slip beyond its words: what it took before typing was made safe."""
MOST_TO_MEND = 6


@dataclass(frozen=True)
class Said:
    """A line as it is typed, and what has to come of it."""

    line: str
    table: str
    role: str
    text: str
    kind: str = "wens"


FIRST = (
    Said("A o Meer tijd voor een gesprek", "A", OUDER, "Meer tijd voor een gesprek"),
    Said("Minder toetsen in groep 3", "A", OUDER, "Minder toetsen in groep 3"),
    Said("Brieven ook in het Turks", "A", OUDER, "Brieven ook in het Turks"),
    Said("A warm welcome at the door", "A", OUDER, "A warm welcome at the door"),
    Said("l Ouders komen op tijd", "A", SCHOOL, "Ouders komen op tijd"),
    Said("Bellen in plaats van mailen", "A", SCHOOL, "Bellen in plaats van mailen"),
    Said("B O Een tolk erbij", "B", OUDER, "Een tolk erbij"),
    Said("o öğretmen çok iyi", "B", OUDER, "o öğretmen çok iyi"),
    Said("Vaker in de klas kijken", "B", OUDER, "Vaker in de klas kijken"),
    Said("u vraagt nooit wat wij vinden", "B", OUDER, "u vraagt nooit wat wij vinden"),
    Said("b L: Samen lezen thuis", "B", SCHOOL, "Samen lezen thuis"),
    Said("Op tijd naar bed", "B", SCHOOL, "Op tijd naar bed"),
    Said("C ouder, Eén app is genoeg", "C", OUDER, "Eén app is genoeg"),
    Said("Oppas bij de ouderavond", "C", OUDER, "Oppas bij de ouderavond"),
    Said("Een vast aanspreekpunt", "C", OUDER, "Een vast aanspreekpunt"),
    Said("l i Een inloopuur op vrijdag", "C", SCHOOL, "Een inloopuur op vrijdag", "idee"),
    Said("Koffie op het plein", "C", SCHOOL, "Koffie op het plein", "idee"),
    Said("o w Rust in de klas", "C", OUDER, "Rust in de klas"),
    Said("Hulp bij rekenen thuis", "C", OUDER, "Hulp bij rekenen thuis"),
)
IN_THE_BREAK = (
    Said("D: o Meer buiten spelen", "D", OUDER, "Meer buiten spelen"),
    Said("Geen huiswerk in de vakantie", "D", OUDER, "Geen huiswerk in de vakantie"),
    Said("Uitleg over het rapport", "D", OUDER, "Uitleg over het rapport"),
    Said("w domu czytamy razem", "D", OUDER, "w domu czytamy razem"),
    Said("L Ouders lezen de brieven", "D", SCHOOL, "Ouders lezen de brieven"),
    Said("Ziek melden voor half negen", "D", SCHOOL, "Ziek melden voor half negen"),
    Said("E o Een moestuin", "E", OUDER, "Een moestuin"),
    Said("Twee keer per jaar een gesprek", "E", OUDER, "Twee keer per jaar een gesprek"),
    Said("’s Avonds ook bereikbaar", "E", OUDER, "’s Avonds ook bereikbaar"),
    Said("1 juf voor de hele week", "E", OUDER, "1 juf voor de hele week"),
    Said("Gym van een vakleerkracht", "E", OUDER, "Gym van een vakleerkracht"),
    Said("l Een keer meelopen in de klas", "E", SCHOOL, "Een keer meelopen in de klas"),
    Said("Vriendelijk blijven in de app", "E", SCHOOL, "Vriendelijk blijven in de app"),
    Said("A o Fietsen op school leren", "A", OUDER, "Fietsen op school leren"),
    Said("Schone wc's", "A", OUDER, "Schone wc's"),
    Said("Jassen met een naam erin", "A", OUDER, "Jassen met een naam erin"),
    Said("B o Ontbijt voor wie dat wil", "B", OUDER, "Ontbijt voor wie dat wil"),
    Said("Muziekles", "B", OUDER, "Muziekles"),
    Said("Fruit in plaats van koek", "B", OUDER, "Fruit in plaats van koek"),
)
ASTRAY = (
    "Meer extra hulp voor kinderen",
    "A Meer extra hulp",
    "Graag een tolk bij het gesprek",
    "x",
)
"""What is typed where no line is open."""


def stored(evening: Evening) -> list[tuple[str, str, str, str, str]]:
    slips = evening.session.contributions.values()
    return [(s.round, s.table, s.role, s.kind, s.text) for s in slips]


def wanted(*said: Said) -> list[tuple[str, str, str, str, str]]:
    return [("r2", one.table, one.role, one.kind, one.text) for one in said]


async def write(evening: Evening, *said: Said) -> int:
    """Type these; gives how many keys that took beyond the words."""
    for one in said:
        await evening.type(one.line, "enter")
    return sum(len(one.line) - len(one.text) + 1 for one in said)


async def blunder(evening: Evening, *, opened: str = "") -> None:
    """Type where nobody can; nothing may come of it."""
    before, item = evening.session, evening.item
    for text in ASTRAY[:3]:
        await evening.type_blind(f"{text}\n", apart=0.06)
    if opened:
        await evening.press("escape")
        await evening.back()
    assert evening.session is before and evening.item == item
    assert "Je typt" in evening.said[-1]


async def test_thirty_eight_slips_at_five_tables_with_every_mistake(tmp_path: Path) -> None:
    async with running(tmp_path, a_session(tables=5)) as evening:
        await blunder(evening)  # on a slide
        await evening.to("r2")
        await evening.press("t")
        await blunder(evening)
        await evening.press("i")
        beside = await write(evening, *FIRST)
        assert stored(evening) == wanted(*FIRST)

        # A table without a role is asked for it, and nothing of the line is lost.
        await evening.type("D Meer sport", "enter")
        assert stored(evening) == wanted(*FIRST) and line(evening).value == "D Meer sport"
        await evening.press("home", "right", "right")
        await evening.type("o ", "enter")
        sport = Said("", "D", OUDER, "Meer sport")
        assert stored(evening) == wanted(*FIRST, sport)
        await evening.press("ctrl+z", "enter")
        assert stored(evening) == wanted(*FIRST)

        # An older slip goes to another table and another role, a typo is mended, and she types on.
        for keys, changed in (
            (("down", "ctrl+t", "e"), ("E", OUDER)), (("down", "ctrl+r", "l"), ("A", SCHOOL)),
        ):  # fmt: skip
            assert len(keys) <= MOST_TO_MEND
            await evening.press(*keys)
            await evening.until(lambda: line(evening).has_focus, "the line")
            assert changed in [(s.table, s.role) for s in evening.session.contributions.values()]
            await evening.press("ctrl+z")
        assert stored(evening) == wanted(*FIRST)

        # The clicker, with half a line: it stays with its round, and the clock with it.
        await evening.type("Half ge")
        await evening.press("pagedown")
        await evening.until(lambda: evening.item == "b1" and evening.shows_item(), "the break")
        assert stored(evening) == wanted(*FIRST)
        await evening.press("pageup")
        await evening.until(lambda: evening.item == "r2" and evening.shows_item(), "the round")
        assert line(evening).value == "Half ge"
        _, clock = current_clock(evening.session.script, evening.session.stage)
        assert clock.running
        await evening.press(*["backspace"] * 7)

        # The break, with a look at the terugkoppeling: what comes in is for the last round.
        await evening.press("escape", "right", "right", "left")
        await evening.until(lambda: evening.item == "b1" and evening.shows_item(), "the break")
        await evening.press("i")
        beside += await write(evening, *IN_THE_BREAK)
        assert stored(evening) == wanted(*FIRST, *IN_THE_BREAK)

        # In the list, and in a window with a list.
        await evening.press("down", "down")
        await evening.type_blind("Meer extra hulp", apart=0.06)
        assert stored(evening) == wanted(*FIRST, *IN_THE_BREAK)
        assert line(evening).value == "Meer extra hulp"
        await evening.press(*["backspace"] * 15, "escape", "g")
        await blunder(evening, opened="the overview")

        # A jump, and back with ctrl+z: it does not take an older edit along.
        await evening.press("right")
        await evening.until(lambda: evening.item == "f1" and evening.shows_item(), "the next")
        await evening.press("ctrl+z")
        await evening.until(lambda: evening.item == "b1" and evening.shows_item(), "the break")
        assert stored(evening) == wanted(*FIRST, *IN_THE_BREAK)
        assert len(stored(evening)) == 38
        assert beside / 38 <= MOST_BESIDE, beside
