"""The report of the complete example evening: its chapters and what stands in them."""

from __future__ import annotations

import random
import re
import shutil
import subprocess
from dataclasses import replace

import pytest
from evenings import DATA, RAW, SORTED, evening, in_lists, said
from reading_markdown import chapters, under

from sessie.documents.blocks import Paragraph
from sessie.documents.forms import to_markdown
from sessie.documents.markdown import write
from sessie.exchange.evening import from_json, to_json
from sessie.model.session import Session
from sessie.rules.overlap import priorities

PANDOC = shutil.which("pandoc") or ""


@pytest.fixture(scope="module")
def complete() -> Session:
    return evening(SORTED)


def test_the_chapters_of_a_complete_evening_stand_in_the_fixed_order(complete: Session) -> None:
    assert chapters(to_markdown(complete)) == [
        "In het kort",
        "1. Sterke punten",
        "2. Hierover vroegen ouders én leerkrachten iets",
        "3. Andere wensen van ouders",
        "4. Andere wensen en verwachtingen van leerkrachten",
        "5. Tips en ideeën",
        "6. Eye-openers",
        "7. Wat vinden we het belangrijkst?",
        "8. Afspraken",
        "9. Voor het visie- en ambitieplan",
        "Bijlage",
    ]


@pytest.mark.parametrize("name", [SORTED, RAW])
def test_the_report_of_the_example_is_byte_for_byte_the_one_that_is_kept(name: str) -> None:
    kept = DATA / f"verslag_{name}".replace(".json", ".md")
    assert to_markdown(evening(name)).encode() == kept.read_bytes()


@pytest.mark.parametrize("name", [SORTED, RAW])
def test_every_slip_of_the_example_stands_in_it_exactly_once(name: str) -> None:
    session = evening(name)
    assert in_lists(session) == said(session)
    assert sum(said(session).values()) == 76


def test_the_first_page_says_what_the_evening_was(complete: Session) -> None:
    script = replace(complete.script, title="Ouderavond: wensen en verwachtingen")
    evening = replace(complete.evening, title=script.title)
    markdown = to_markdown(complete.with_(script=script, evening=evening))
    assert markdown.startswith(
        "# Verslag ouderavond: wensen en verwachtingen\n\n"
        "Basisschool De Klaproosbrug, Veldermeer · 10 november 2026\n\n"
        "Aanwezig: 46 ouders en 13 leerkrachten, aan 7 tafels.  \n"
        "In dit verslag staan geen namen.\n\n"
        "## In het kort\n\n"
        "- 76 briefjes, 14 thema's.\n"
        "- Over 8 thema's vroegen ouders én leerkrachten iets.\n"
    )
    assert "- 4 afspraken om mee te beginnen.\n" in markdown


def test_the_report_is_the_same_bytes_every_time(complete: Session) -> None:
    again = from_json(to_json(complete), "nog eens.json", lambda _: None)
    assert to_markdown(complete) == to_markdown(complete) == to_markdown(again)


def test_no_name_that_was_rewritten_stands_in_the_report(complete: Session) -> None:
    markdown = to_markdown(complete)
    hidden = [slip.text for slip in complete.slips() if slip.public]
    assert len(hidden) == 4
    assert not any(text in markdown for text in (*hidden, "Joris", "dyslexie", "groep 4"))


def test_as_long_as_there_are_names_the_report_says_nothing_of_names() -> None:
    markdown = to_markdown(evening(RAW))
    assert "geen namen" not in markdown and "nog even naar" not in markdown


def test_shared_themes_stand_by_priority_with_their_counts(complete: Session) -> None:
    found = under(to_markdown(complete), "2. Hierover vroegen ouders én leerkrachten iets")
    rows = [piece.text for piece in found if piece.where == "td"]
    assert rows[:8] == [
        "Berichten op één plek en op tijd", "3", "3", "17,1%",
        "Gesprekken over het kind", "4", "1", "16,2%",
    ]  # fmt: skip
    parts = [piece.text for piece in found if piece.where == "h3"]
    assert parts[0] == "2.1 Berichten op één plek en op tijd"
    assert parts[-1] == "2.8 Ouders leren elkaar kennen"
    sides = [piece.text for piece in found if piece.strong]
    assert sides[:3] == ["Wensen van ouders", "Wensen van leerkrachten",
                         "Verwachtingen van leerkrachten"]  # fmt: skip
    assert {side.partition(" van ")[2] for side in sides} == {"ouders", "leerkrachten"}


def test_the_vote_shows_rank_counts_and_weight(complete: Session) -> None:
    found = under(to_markdown(complete), "7. Wat vinden we het belangrijkst?")
    cells = [piece.text for piece in found if piece.where == "td"]
    assert cells[:5] == ["1", "Berichten op één plek en op tijd", "21", "7", "17,1%"]
    assert len(cells) == 5 * len(priorities(complete))


def test_partnerships_may_count_a_slip_twice_and_say_so(complete: Session) -> None:
    found = under(to_markdown(complete), "9. Voor het visie- en ambitieplan")
    assert [p.text for p in found if p.where == "td"] == [
        "maatschappelijk", "3", "pedagogisch", "24", "didactisch", "16", "formeel", "2",
        "informeel", "26",
    ]  # fmt: skip
    assert found[-1].text.startswith("Een thema kan bij meer dan één partnerschap horen.")


def test_a_table_never_stands_with_a_role(complete: Session) -> None:
    markdown = to_markdown(complete)
    letters = {letter.group() for letter in re.finditer(r"Tafel [A-G]", markdown)}
    assert len(letters) == 7
    told = under(markdown, "Wat de tafels vertelden")
    assert letters == {p.text for p in told if p.where == "td" and p.text.startswith("Tafel")}
    sentences = {sentence.text for sentence in complete.key_sentences.values()}
    assert all(p.text in sentences | letters for p in told if p.where == "td")


def test_the_report_does_not_tell_from_which_table_a_slip_came(complete: Session) -> None:
    chance = random.Random(5)
    moved = [
        replace(slip, table=chance.choice("ABCDEFG"), place=place)
        for place, slip in enumerate(
            chance.sample(list(complete.contributions.values()), len(complete.contributions))
        )
    ]
    other = complete.with_(contributions={slip.id: slip for slip in moved})
    assert to_markdown(other) == to_markdown(complete)


@pytest.mark.skipif(not PANDOC, reason="er is geen pandoc om de tekst te lezen")
@pytest.mark.parametrize("reader", ["gfm", "commonmark", "markdown"])
def test_lines_that_stand_under_each_other_stay_so_for_every_reader(reader: str) -> None:
    text = write((Paragraph(("Met vriendelijke groet,", "De school", "1. Postbus")),))
    done = subprocess.run(
        [PANDOC, "-f", reader, "-t", "html"], input=text.encode(), check=True, capture_output=True
    )
    read = done.stdout.decode().replace("\n", "").replace("<br>", "<br />")
    assert read == "<p>Met vriendelijke groet,<br />De school<br />1. Postbus</p>"
