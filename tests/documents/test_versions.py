"""Versions of the plan: what is kept, read back in every form, and what changed since."""

from __future__ import annotations

from dataclasses import replace
from io import BytesIO

import pytest
from builders import a_session, a_slip, with_slips
from docx import Document
from evenings import SORTED, evening
from hostile import HOSTILE
from hypothesis import given
from hypothesis import strategies as st

from documents.test_plan import SCHOOL, the_scan
from sessie.documents.blocks import (
    Aside,
    Block,
    Bullets,
    Grid,
    Heading,
    Label,
    Paragraph,
    Quote,
)
from sessie.documents.forms import plan_in_form, version_in_form
from sessie.documents.kept import changes, read_blocks
from sessie.documents.markdown import write
from sessie.documents.plan import NotKept, plan_blocks, since_version, version_blocks
from sessie.model.dutch import clean_line
from sessie.model.session import Session
from sessie.model.traject import SETTLED, Traject, Version
from sessie.rules.plan import plan_of, points_of
from sessie.rules.slips import ShownText
from sessie.rules.traject import add_version, empty_version, set_own

DAY = "2026-12-15"


def with_version(
    traject: Traject, sessions: list[Session], status: str = SETTLED, note: str = ""
) -> Traject:
    """The traject with a version of the plan of now."""
    plan = plan_of(traject, sessions)
    further = add_version(traject, status, DAY, note)
    text = write(version_blocks(replace(plan, traject=further)))
    return add_version(traject, status, DAY, note, text=text, points=points_of(plan))


def first(traject: Traject, *sessions: Session) -> str:
    """What stands above the first chapter."""
    return write(plan_blocks(plan_of(traject, sessions))).partition("\n## ")[0]


# back from Markdown -------------------------------------------------------------------------------

words = st.one_of(st.sampled_from(list(HOSTILE)), st.text(max_size=30)).map(clean_line)
filled = words.filter(bool)
lines = st.lists(filled, min_size=1, max_size=3).map(tuple)
bullets = st.lists(st.builds(ShownText, words, words), min_size=1, max_size=3).map(tuple)
grids = st.integers(1, 3).flatmap(
    lambda n: st.builds(
        Grid,
        st.tuples(*[filled] * n),
        st.lists(st.tuples(*[words] * n), max_size=3).map(tuple),
        st.tuples(*[st.booleans()] * n),
    )
)
blocks: st.SearchStrategy[Block] = st.one_of(
    st.builds(Heading, st.integers(1, 6), filled), st.builds(Paragraph, lines),
    st.builds(Label, filled), st.builds(Quote, filled), st.builds(Aside, filled),
    st.builds(Bullets, bullets), grids,
)  # fmt: skip


@given(st.lists(blocks, max_size=6))
def test_what_was_written_as_markdown_comes_back_block_by_block(made: list[Block]) -> None:
    """Two lists right behind each other are one list to whoever reads Markdown."""
    expected: list[Block] = []
    for block in made:
        last = expected[-1] if expected else None
        if isinstance(block, Bullets) and isinstance(last, Bullets):
            expected[-1] = Bullets((*last.lines, *block.lines))
        else:
            expected.append(block)
    assert list(read_blocks(write(made))) == expected


def test_markdown_that_is_not_ours_gives_its_words_and_nothing_that_works() -> None:
    text = "1. een\n2. twee\n\n![foto](x.png) [hier](javascript:x) <b>vet</b>\n\n    code\n\n---\n"
    said = write(read_blocks(text))
    assert "- een\n- twee" in said and "hier" in said and "code" in said
    assert r"\[hier\](javascript:x) \<b>vet\</b>" in said


# versions -----------------------------------------------------------------------------------------


def test_a_version_is_the_same_in_every_form_whatever_comes_after_it() -> None:
    then = [the_scan()]
    school = with_version(SCHOOL, then, note="In het team besproken")
    forms = {form: plan_in_form(plan_of(school, then), form) for form in ("md", "html", "docx")}
    version = school.versions[0]
    assert "In het team besproken" in version.text
    assert forms["md"].decode() == version.text
    later = set_own(replace(school, name="Andere naam"), "visie", "Heel anders.")
    now = plan_of(later, [evening(SORTED)])
    assert b"Heel anders." in plan_in_form(now, "md")
    kept = later.version(1)
    assert kept is not None
    for form, data in forms.items():
        assert version_in_form(kept, form) == data
    text = "\n".join(p.text for p in Document(BytesIO(version_in_form(kept, "docx"))).paragraphs)
    assert "Vastgesteld, versie 1 van 15 december 2026." in text
    assert "De Klaproosbrug (voorbeeld), Veldermeer" in text


def test_a_plan_in_which_nothing_changed_is_that_version_and_no_concept() -> None:
    school = with_version(SCHOOL, [the_scan()])
    assert since_version(plan_of(school, [the_scan()])) is None
    head = first(school, the_scan())
    assert "Vastgesteld, versie 1 van 15 december 2026." in head and "Concept" not in head


def test_a_plan_that_changed_says_that_it_is_a_concept_and_what_changed() -> None:
    school = with_version(SCHOOL, [the_scan()])
    more = with_slips(a_session(), a_slip("Nieuw hier", kind="sterk_punt"))
    more = more.with_(evening=replace(more.evening, id="later", title="Avond", date="2027-11-09"))
    head = first(set_own(school, "visie", "Erbij."), the_scan(), more)
    assert head.count("Vastgesteld") == 0
    assert "Concept, niet vastgesteld. Dit is anders dan in versie 1, vastgesteld op" in head
    assert "- Nieuwe bijeenkomst: Avond, 9 november 2027" in head
    assert "- Hoofdstuk 2, Onze visie: 2 regels erbij\n" in head
    assert "- Hoofdstuk 3, Sterke punten: " in head
    assert "Hoofdstuk 5" not in head
    assert "Versie 1 geldt, tot er een nieuwe is vastgesteld." in head


def test_what_was_taken_away_is_told_too_and_a_chapter_that_is_gone() -> None:
    school = with_version(set_own(SCHOOL, "team", "Het team."), [the_scan()])
    plain = set_own(school, "team", "")
    assert "- Hoofdstuk 7, " in first(plain, the_scan())
    now: list[Block] = [Heading(2, "1. Een"), Paragraph(("blijft",))]
    assert changes("## 1. Een\n\nweg\n\nblijft\n", now) == {"1. Een": (0, 1)}


def test_the_adopted_version_holds_while_a_new_one_is_a_concept() -> None:
    school = with_version(SCHOOL, [the_scan()])
    settled = school.settled
    school = with_version(set_own(school, "visie", "Nieuw."), [the_scan()], "concept")
    assert school.settled == settled and school.versions[-1].points == ()
    head = first(school, the_scan())
    assert "Concept, versie 2 van 15 december 2026. Versie 1, vastgesteld op" in head
    changed = first(set_own(school, "visie", "Nog nieuwer."), the_scan())
    assert "anders dan in versie 2, concept op" in changed
    assert "Versie 1, vastgesteld op 15 december 2026, geldt tot er een nieuwe" in changed


def test_of_a_version_of_before_texts_were_kept_what_there_is_is_told() -> None:
    school = add_version(SCHOOL, "besproken", "2026-12-03", "met de directeur")
    head = first(school, the_scan(), evening(SORTED))
    assert "Dit is het plan na versie 1, besproken op 3 december 2026." in head
    assert "is de tekst niet bewaard: een eerdere sessie bewaarde alleen de datum" in head
    with pytest.raises(NotKept, match="Van versie 1"):
        version_in_form(school.versions[0], "md")


def test_a_version_whose_text_was_taken_away_keeps_its_date_and_the_points_of_the_team() -> None:
    school = with_version(SCHOOL, [the_scan()], note="MR")
    emptied = empty_version(school, 1, "2027-06-01")
    (version,) = emptied.versions
    assert (version.text, version.emptied, version.note) == ("", "2027-06-01", "MR")
    assert version.points == school.versions[0].points and version.points
    with pytest.raises(NotKept, match="is de tekst op 1 juni 2027 weggehaald"):
        version_in_form(version, "html")
    assert "is de tekst op 1 juni 2027 weggehaald. Dus staat hier niet" in first(emptied)
    assert empty_version(emptied, 1, "2028-01-01") == emptied


def test_words_from_elsewhere_in_a_version_are_text_in_every_form() -> None:
    text = "# Plan\n\n<script>alert(1)</script> [x](javascript:alert(1))\n"
    page = version_in_form(Version(1, SETTLED, DAY, text=text), "html").decode()
    assert "<script>alert" not in page and "<a " not in page
