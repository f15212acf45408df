"""Sheets as Markdown and HTML, and the folder that they are written in."""

from __future__ import annotations

import errno
import os
import re
from dataclasses import replace
from pathlib import Path

import pytest
from hostile import HOSTILE
from hypothesis import given
from hypothesis import strategies as st
from reading_markdown import OURS as REPORT_TAGS
from reading_markdown import pieces, tags
from sheet_tools import KINDS, OURS, ROLES, Reader, a_round, built_in, files, gesprekstool

from sessie.documents.blocks import Boxes, Card, Sheet, Slips, Tally, Turns
from sessie.documents.html import sheets_html
from sessie.documents.markdown import sheet_markdown
from sessie.documents.sheets import (
    FOR_ROOM,
    MOVED,
    find_sheets,
    from_script,
    from_set,
    sheet_sets,
)
from sessie.model.dutch import clean_line
from sessie.model.script import Feedback, Item, Phase, Script, Step
from sessie.model.sheets import SheetContent, SheetSet
from sessie.model.trouble import Trouble
from sessie.writing import WriteTrouble, write_sheets

SCRIPTS, CONTENT = built_in()
MARKDOWN_TAGS = REPORT_TAGS | {"ol"}
OUTSIDE = re.compile(r"https?:|//|@import|url\((?!#)|data:|src=|href=|<script|javascript", re.I)


def script(*items: Item, **more: object) -> Script:
    """A draaiboek for three tables with these items."""
    fields: dict[str, object] = {"roles": ROLES, "kinds": KINDS, "tables": (2, 3)}
    return Script("avond", "Een avond", (Phase("f", "Deel", 10, items),), **(fields | more))  # type: ignore[arg-type]


def made(*items: Item, **more: object) -> list[Sheet]:
    return list(from_script(script(*items, **more), CONTENT.at_table))


def sheet(name: str) -> Sheet:
    """A sheet of the gesprekstool."""
    return next(one for one in from_set(gesprekstool()) if name in one.stem)


def everything() -> dict[str, tuple[Sheet, ...]]:
    names = [name for name, _ in sheet_sets(SCRIPTS, CONTENT)]
    return {name: find_sheets(name, SCRIPTS, CONTENT)[2] for name in names}


def test_there_are_sheets_for_the_gesprekstool_and_for_every_draaiboek_with_rounds() -> None:
    found = dict(sheet_sets(SCRIPTS, CONTENT))
    assert next(iter(found)) == "gesprekstool"
    assert found["gesprekstool"] == "Gesprekstool: ouder en leerkracht over één kind"
    assert found.keys() - {"gesprekstool"} == {script.id for script in SCRIPTS if script.rounds}


@pytest.mark.parametrize("name", ["overzicht", "placemat", "driehoek"])
def test_every_sheet_with_all_questions_has_all_nine(name: str) -> None:
    markdown, page = sheet_markdown(sheet(name)), Reader(sheets_html("x", [sheet(name)])).text
    parts = [part for question in gesprekstool().questions for part in question.parts]
    assert len(parts) == 9
    for part in parts:
        assert f"**{part.letter}.** {part.text}" in markdown
        assert part.text in page
    for question in gesprekstool().questions:
        assert f"## {question.number}. {question.text}" in markdown


def test_every_main_question_has_a_worksheet_with_room_for_a_name_and_three_answers() -> None:
    worksheets = [one for one in from_set(gesprekstool()) if "werkblad" in one.stem]
    for question, one in zip(gesprekstool().questions, worksheets, strict=True):
        assert (one.label, one.title) == (f"Werkblad {question.number}", question.text)
        markdown = sheet_markdown(one)
        assert "Naam kind: ...." in markdown
        for part, others in zip(question.parts, (*question.parts[1:], None), strict=True):
            after = markdown.partition(part.text)[2]
            answer = after.partition(others.text)[0] if others else after
            assert answer.count("." * 60) >= 2


def test_the_placemat_has_a_field_for_every_question_and_one_in_the_middle() -> None:
    page = sheets_html("x", [sheet("placemat")])
    fields, middle = page.count('class="veld v'), page.count('class="hart"')
    assert (fields, middle) == (3, 1)
    assert page.index('class="veld v1"') < page.index('class="hart"') < page.index('"veld v2"')
    for words in ("Hier letten we samen op", "kopie of foto voor thuis", "voor school", "Groep:"):
        assert words in Reader(page).text


def test_the_three_colours_are_also_three_patterns() -> None:
    page = sheets_html("x", [sheet("driehoek")])
    assert [page.count(f'fill="url(#p{place})"') for place in (1, 2, 3)] == [1, 1, 1]
    patterns = re.findall(r'<pattern id="(p\d)".*?</pattern>', page)
    assert patterns == ["p1", "p2", "p3"]
    assert page.count("<circle") == 2 and "rotate(45)" in page


def test_the_check_questions_come_back_after_ten_minutes_and_at_the_end_of_the_year() -> None:
    soon, late = sheet_markdown(sheet("tienminuten")), sheet_markdown(sheet("eind"))
    for markdown in (soon, late):
        assert "## Staan we nog achter onze antwoorden?" in markdown
        assert markdown.count("☐ ja · ☐ deels · ☐ nee") == 2
    assert "## Lukt het om zo samen te werken?" in soon
    assert "## Wat nemen we mee naar volgend jaar?" in late


def test_every_sheet_of_the_gesprekstool_names_its_makers() -> None:
    for one in from_set(gesprekstool()):
        assert "Iliás" in sheet_markdown(one) and "Thuis in School" in sheets_html("x", [one])


def test_every_table_gets_a_card_with_the_four_agreements() -> None:
    cards = [one for one in made(a_round()) if isinstance(one.blocks[0], Card)]
    assert [one.title for one in cards] == ["Tafel A", "Tafel B", "Tafel C"]
    for one in cards:
        assert sheet_markdown(one).count("\n- ") == 4
        assert "We schrijven geen namen op" in Reader(sheets_html("x", [one])).text


def leader_cards(*items: Item, **more: object) -> list[Sheet]:
    return [one for one in made(*items, **more) if one.stem.startswith("tafelleider")]


def test_every_tafelleider_gets_a_card_of_the_whole_evening() -> None:
    item = a_round("Wat wilt u?", title="Wensen", prompts=("Wat mist u?",), kinds=("wens", "tip"))
    told = Feedback("t", "Eén zin", question="Wat vertelt u?", seconds_per_table=90)
    cards = leader_cards(item, told)
    assert [(one.stem, one.corner) for one in cards] == [
        (f"tafelleider-{letter.lower()}", f"Tafel {letter}") for letter in "ABC"
    ]
    page, markdown = Reader(sheets_html("x", cards[:1])).text, sheet_markdown(cards[0])
    for words in ("Wat wilt u?", "Wat mist u?", "Wat vertelt u?", "O = ouder · L = leerkracht",
                  "W = wens, T = tip", *FOR_ROOM, "Als het stokt", "Telefoon:", "Papier:",
                  "Roep de avondleider"):  # fmt: skip
        assert words in page and words in markdown.replace("**", "")
    assert "Wensen 10 minuten" in page and "Eén zin 90 seconden per tafel" in page
    assert "## Wensen · 10 minuten" in markdown


@pytest.mark.parametrize("more", [{"session_type": "scan"}, {"session_type": "briefing"},
                                  {"tables": (1, 1)}])  # fmt: skip
def test_without_tafelleiders_there_are_no_cards_for_them(more: dict[str, object]) -> None:
    assert leader_cards(a_round(), **more) == []
    assert made(a_round(), **more)


def test_a_card_has_the_question_of_its_table_and_what_lies_there_after_moving_on() -> None:
    topics = (("A", "Buurt?"), ("B", "Leren?"), ("C", "Doen?"))
    first = a_round("Wat gaat goed?", table_questions=topics)
    moved = a_round("Wat mist er?", id="r2", table_questions=topics, shift=1)
    card = leader_cards(first, moved)[1]
    (turns,) = [block.turns for block in card.blocks if isinstance(block, Turns)]
    assert (turns[0].question, turns[0].notes) == ("Leren?", ("Wat gaat goed?",))
    assert turns[1].question == "Wat mist er?"
    assert turns[1].notes == ("Aan deze tafel ligt dan: “Doen?”", MOVED)


def test_the_rounds_of_a_long_day_go_on_on_a_next_side_and_none_is_lost() -> None:
    rounds = [a_round(f"Vraag {n}?", id=f"r{n}", title=f"Ronde {n}") for n in range(40)]
    sides = [one for one in leader_cards(*rounds) if "-a" in one.stem]
    assert [one.stem for one in sides] == [f"tafelleider-a-{n}" for n in range(1, len(sides) + 1)]
    assert all(one.label.endswith(f"van {len(sides)}") for one in sides) and len(sides) > 2
    shown = [turn.question for one in sides for block in one.blocks if isinstance(block, Turns)
             for turn in block.turns]  # fmt: skip
    assert shown == [item.question for item in rounds]
    assert sum(isinstance(block, Boxes) for one in sides for block in one.blocks) == 1


def test_the_facilitator_says_how_many_tables_there_are() -> None:
    for tables, expected in ((0, 8), (2, 2), (40, 40), (99, 40), (1, 0)):
        found = from_script(script(a_round(), tables=(1, 40)), CONTENT.at_table, tables)
        assert sum(isinstance(one.blocks[0], Card) for one in found) == expected
    found = from_script(script(a_round(), tables=(1, 40)), CONTENT.at_table, 28)
    assert found[27].title == "Tafel AB"


def test_a_question_sheet_has_the_question_help_languages_and_letters() -> None:
    item = a_round(
        "Wat wilt u?", prompts=("Wat mist u?",), kinds=("wens", "tip"),
        translations=(("en", "What?"), ("ar", "ماذا؟")), steps=(Step("zelf", 4), Step("samen", 6)),
    )  # fmt: skip
    (one,) = [one for one in made(item) if "vragenblad" in one.stem]
    page = sheets_html("x", [one])
    shown = Reader(page)
    assert '<dd lang="ar" dir="rtl">ماذا؟</dd>' in page
    assert '<dd lang="en" dir="ltr">What?</dd>' in page
    for words in ("Ronde 1 van 1 · Ronde · 10 minuten", "Wat wilt u?", "Wat mist u?", "Arabisch",
                  "Omcirkel: O = ouder · L = leerkracht", "W = wens · T = tip", "Tafel",
                  "zelf 4 min · samen 6 min", "Geen namen."):  # fmt: skip
        assert words in shown.text
    assert [page.count(f"<u>{letter}</u>") for letter in "OLWT"] == [28] * 4
    markdown = sheet_markdown(one)
    assert "| O / L | W / T | |" in markdown and "- Arabisch: ماذا؟" in markdown


def test_with_many_letters_people_write_the_letter_instead() -> None:
    roles = tuple(replace(ROLES[0], id=key, name=f"rol {key}", key=key) for key in "abcde")
    (one,) = [one for one in made(a_round(), roles=roles) if "vragenblad" in one.stem]
    page = sheets_html("x", [one])
    assert "<u>" not in page and "Schrijf een letter: A = rol a" in Reader(page).text


def test_with_one_role_there_is_no_letter_to_choose() -> None:
    (one,) = [one for one in made(a_round(), roles=ROLES[:1]) if "vragenblad" in one.stem]
    assert "<u>" not in sheets_html("x", [one]) and "Omcirkel" not in sheet_markdown(one)


def test_sub_questions_marks_joint_answers_and_who_and_when_have_their_place() -> None:
    item = a_round(kinds=("1a", "1b"), joint=True, score=(1, 5), who_when=True)
    (one,) = [one for one in made(item) if "vragenblad" in one.stem]
    assert [b.title for b in one.blocks if isinstance(b, Slips)] == [
        "a. Wat vind ik?", "b. Wat lukt niet?",
    ]  # fmt: skip
    shown = Reader(sheets_html("x", [one])).text
    assert shown.count("Omcirkel") == sheet_markdown(one).count("Omcirkel") == 1
    for words in ("Samen vinden we", "Ons cijfer 1 2 3 4 5", "Door wie?", "Wanneer?"):
        assert words in shown
    assert "☐ 1 · ☐ 2 · ☐ 3 · ☐ 4 · ☐ 5" in sheet_markdown(one)


def test_tables_with_the_same_question_share_a_sheet_that_names_them() -> None:
    item = a_round("Algemeen?", table_questions=(("A", "Buurt?"), ("B", "Leren?")), shift=1)
    found = [one for one in made(item, tables=(2, 3)) if "vragenblad" in one.stem]
    assert [(one.title, one.corner) for one in found] == [
        ("Leren?", "Tafel A en C"),
        ("Buurt?", "Tafel B"),
    ]
    assert "Algemeen?" in sheet_markdown(found[0])


def test_the_feedback_has_room_for_the_sentence_of_the_table() -> None:
    feedback = Feedback("terug", "Elke tafel", question="Wat vertelt u?", kinds=("wens",))
    one = next(one for one in made(a_round(), feedback) if one.title == "Wat vertelt u?")
    assert "Onze zin voor de zaal" in sheet_markdown(one)
    assert [block.title for block in one.blocks if isinstance(block, Slips)] == ["Wensen"]


def test_people_are_counted_per_role_and_table() -> None:
    one = made(a_round())[-1]
    assert Tally(("A", "B", "C"), ("ouders", "leerkrachten")) in one.blocks
    assert "| Tafel | ouders | leerkrachten |" in sheet_markdown(one)


def test_for_a_talk_at_one_table_there_are_no_cards_and_no_tally() -> None:
    (one,) = made(a_round(), tables=(1, 1))
    assert "vragenblad" in one.stem and one.corner == ""


def test_a_draaiboek_without_rounds_has_no_sheets() -> None:
    silent = script()
    assert made() == [] and sheet_sets([silent], SheetContent()) == []
    with pytest.raises(Trouble, match="kies uit"):
        find_sheets("avond", [silent], CONTENT)


def test_no_page_asks_anything_from_elsewhere_and_all_tags_are_ours() -> None:
    for name, sheets in everything().items():
        page = sheets_html(name, sheets)
        assert not OUTSIDE.search(page), name
        assert "default-src 'none'; style-src 'unsafe-inline'" in page
        shown = Reader(page)
        assert set(shown.tags) <= OURS and shown.open == shown.crossed == []
        assert shown.sheets == len(sheets) and page.startswith('<!DOCTYPE html>\n<html lang="nl">')


def test_every_markdown_sheet_is_ordinary_markdown() -> None:
    for sheets in everything().values():
        for one in sheets:
            markdown = sheet_markdown(one)
            assert tags(markdown) <= MARKDOWN_TAGS
            assert any(p.where == "h1" and p.text == one.title for p in pieces(markdown))


def with_text(text: str) -> list[Sheet]:
    """Sheets in which this text stands wherever a person can write one."""
    item = a_round(
        text, title=text, prompts=(text,), translations=(("en", text),), kinds=("wens", "tip"),
        table_questions=(("A", text),), steps=(Step(text, 1),),
    )  # fmt: skip
    roles = (replace(ROLES[0], name=text, plural=text), ROLES[1])
    kinds = tuple(replace(kind, name=text, plural=text) for kind in KINDS)
    spans = {name: tuple(
        replace(line, spans=tuple(replace(span, text=text) for span in line.spans))
        for line in lines) for name, lines in CONTENT.at_table.items()}  # fmt: skip
    evening = replace(script(item, roles=roles, kinds=kinds), title=text)
    held = gesprekstool()
    questions = tuple(
        replace(
            q, text=text, parts=tuple(replace(part, letter=text, text=text) for part in q.parts)
        )
        for q in held.questions
    )
    written = SheetSet(text, text, text, text, questions, held.sheets)
    return [*from_script(evening, spans), *from_set(written)]


@pytest.mark.parametrize("text", [clean_line(text) for text in HOSTILE if len(text) < 500])
def test_whatever_a_trainer_writes_is_only_text(text: str) -> None:
    sheets = with_text(text or "x")
    page = sheets_html(text, sheets)
    shown = Reader(page)
    assert set(shown.tags) <= OURS and shown.open == shown.crossed == []
    assert {name for name, _ in shown.attributes if name.startswith("on")} == set()
    assert " ".join((text or "x").split()) in shown.text
    assert shown.sheets == len(sheets)
    for one in sheets:
        assert tags(sheet_markdown(one)) <= MARKDOWN_TAGS


@given(st.text(max_size=60).map(clean_line).filter(bool))
def test_any_text_reads_as_it_was_written(text: str) -> None:
    item = a_round(text, prompts=(text,), translations=(("en", text),))
    (one,) = [one for one in made(item) if "vragenblad" in one.stem]
    shown = Reader(sheets_html(text, [one]))
    assert shown.texts.count(text) >= 3
    found = pieces(sheet_markdown(one))
    assert {("h1", text), ("li", text), ("li", f"Engels: {text}")} <= {
        (piece.where, piece.text) for piece in found
    }


def test_the_folder_has_every_sheet_twice_and_one_page_with_all(tmp_path: Path) -> None:
    folder = write_sheets("gesprekstool", SCRIPTS, tmp_path / "nieuw", CONTENT)
    assert folder == tmp_path / "nieuw" / "bladen-gesprekstool"
    names = files(folder)
    assert len(names) == 21 and "alles.html" in names
    assert names[:2] == ["01-hand-out-ouder.html", "01-hand-out-ouder.md"]
    assert [name for name in names if name.endswith(".md")][-1] == "10-eind-van-het-jaar.md"
    assert Reader((folder / "alles.html").read_text("utf-8")).sheets == 10


def test_a_folder_that_is_there_stays_as_it_is(tmp_path: Path) -> None:
    first = write_sheets("gesprekstool", SCRIPTS, tmp_path, CONTENT)
    (first / "alles.html").write_text("van mij")
    second = write_sheets("gesprekstool", SCRIPTS, tmp_path, CONTENT)
    assert second.name == "bladen-gesprekstool-2" and files(first) == files(second)
    assert (first / "alles.html").read_text() == "van mij"


def test_the_first_letters_of_a_name_will_do_when_only_one_has_them(tmp_path: Path) -> None:
    folder = write_sheets("Ouderavond-W", SCRIPTS, tmp_path, CONTENT, tables=2)
    assert folder.name == "bladen-ouderavond-wensen-verwachtingen"
    assert sum("tafelkaart" in name for name in files(folder)) == 4
    assert find_sheets("gesprekstool", SCRIPTS, CONTENT)[0] == "gesprekstool"
    for name in ("ouderavond", "bestaat-niet", "", "  "):
        with pytest.raises(Trouble, match="kies uit: "):
            write_sheets(name, SCRIPTS, tmp_path, CONTENT)
    assert files(tmp_path) == ["bladen-ouderavond-wensen-verwachtingen"]


def test_a_name_cannot_lead_out_of_the_folder(tmp_path: Path) -> None:
    odd = replace(script(a_round(title="../../weg")), id="../../weg")
    folder = write_sheets("../../weg", [odd], tmp_path, CONTENT)
    assert folder == tmp_path / "bladen-weg"
    assert "7-vragenblad-1-weg.md" in files(folder)


def test_when_the_disk_is_full_nothing_is_left_behind(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    writes, real = iter(range(9)), os.write

    def write(handle: int, data: bytes) -> int:
        if next(writes, None) is None:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        return real(handle, data)

    monkeypatch.setattr(os, "write", write)
    with pytest.raises(WriteTrouble, match="schijf is vol"):
        write_sheets("gesprekstool", SCRIPTS, tmp_path, CONTENT)
    assert files(tmp_path) == []


def test_a_place_where_no_folder_can_be_made_is_one_sentence(tmp_path: Path) -> None:
    (tmp_path / "bestand").write_text("x")
    with pytest.raises(WriteTrouble, match="kies een andere map"):
        write_sheets("gesprekstool", SCRIPTS, tmp_path / "bestand", CONTENT)
