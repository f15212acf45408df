"""The report as a page: the words of its Markdown, a picture of the overlap, and nothing else."""

from __future__ import annotations

import asyncio
import re
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest
import shipped
from browser import Tab, browses, shared_browser
from builders import TEACHER, a_script, a_session, a_slip, with_slips, with_themes
from evenings import DATA, RAW, SORTED, evening, with_script
from filled import filled, sorted_and_closed
from hostile import HOSTILE
from page_tools import OURS, Page, printed, prints
from reading_markdown import pieces

from sessie.documents.blocks import Grid, Heading, by_direction, column_widths, word_parts
from sessie.documents.forms import (
    in_form,
    letter_in_form,
    plan_in_form,
    report_in_form,
    to_markdown,
    year_in_form,
)
from sessie.example import example_traject
from sessie.exchange.stip import read_stip
from sessie.model.dutch import clean_line
from sessie.model.script import Role, Side
from sessie.model.session import Action, Recognition, Session
from sessie.rules import agreements, vote
from sessie.rules.plan import plan_of
from sessie.rules.year import year_of

SCRIPTS = shipped.content().scripts
PARTNER = Role("bieb", "bibliotheek", "bibliotheken", "b", "partner")


def to_html(session: Session) -> str:
    return report_in_form(session, "html").decode()


@pytest.fixture(scope="module")
def complete() -> Session:
    return evening(SORTED)


def hostile_session() -> Session:
    """Every hostile text as a slip, a theme, an agreement and a name of the evening."""
    texts = [text for text in HOSTILE if len(text) < 300]
    session = with_themes(a_session(), *filter(None, map(clean_line, texts)))
    themes = list(session.themes)
    slips = [
        a_slip(text, role=role, theme=themes[number % len(themes)], who=text, when=text)
        for number, text in enumerate(texts)
        for role in ("ouder", TEACHER)
    ]
    session = session.with_(contributions={})
    for number, slip in enumerate(slips):
        session = session.put("contributions", replace(slip, id=f"b{number}"))
    for text in texts:
        session = agreements.put_action(session, Action("", text, text, text))
    name = "<b>School</b> \"De Proef\" & </title><script>alert('x')</script>"
    return session.with_(evening=replace(session.evening, title=name, school=name, place=name))


def without_pictures(page: Page) -> list[tuple[str, str]]:
    """The texts of a page, words one space apart."""
    return [(where, text.strip()) for where, text in page.pieces]


def of_markdown(session: Session) -> list[tuple[str, str]]:
    return [
        ("blockquote" if piece.where == "blockquote" else piece.where, piece.text.strip())
        for piece in pieces(to_markdown(session))
    ]


# What it says


@pytest.mark.parametrize("name", [SORTED, RAW])
def test_the_page_has_the_words_of_the_markdown_in_the_same_order(name: str) -> None:
    session = evening(name)
    page = Page(to_html(session))
    assert without_pictures(page) == of_markdown(session)
    assert page.crossed == [] and page.open == []


@pytest.mark.parametrize("script", SCRIPTS, ids=[script.id for script in SCRIPTS])
def test_every_draaiboek_gives_a_page_with_the_same_words(script: object) -> None:
    session = sorted_and_closed(filled(next(s for s in SCRIPTS if s is script)))
    assert without_pictures(Page(to_html(session))) == of_markdown(session)


def test_a_stip_op_de_horizon_is_a_page_too() -> None:
    text = (DATA / "stip_op_de_horizon.md").read_text("utf-8")
    session = read_stip(text, "stip.md", lambda _: None)
    page = Page(to_html(session))
    assert without_pictures(page) == of_markdown(session)
    assert "nav" not in page.tags and "figure" not in page.tags


def test_the_page_is_dutch_and_has_the_title_of_the_report(complete: Session) -> None:
    html = to_html(complete)
    assert html.startswith('<!DOCTYPE html>\n<html lang="nl">')
    assert (
        "<title>Verslag ouderavond · Basisschool De Klaproosbrug · 10 november 2026</title>" in html
    )
    assert Page(html).tags.count("h1") == 1


def test_the_same_session_gives_the_same_page(complete: Session) -> None:
    assert to_html(complete) == to_html(evening(SORTED))


def test_every_column_of_a_table_has_a_heading_with_its_scope(complete: Session) -> None:
    page = Page(to_html(complete))
    scopes = [value for tag, name, value in page.attributes if (tag, name) == ("th", "scope")]
    assert scopes == ["col"] * page.tags.count("th")


# What people typed


def test_no_tag_and_no_attribute_comes_from_what_people_typed() -> None:
    session = hostile_session()
    page, harmless = Page(to_html(session)), Page(to_html(evening(SORTED)))
    assert set(page.tags) <= OURS
    assert page.crossed == [] and page.open == []
    names = {(tag, name) for tag, name, _ in page.attributes}
    assert names <= {(tag, name) for tag, name, _ in harmless.attributes} | {("span", "dir")}
    assert not any(name.startswith("on") for _, name in names)
    styles = page.values("style")
    assert all(re.fullmatch(r"(width:[\d.]+%|text-align:right)", style) for style in styles)


def test_what_people_typed_reads_as_they_typed_it() -> None:
    session = hostile_session()
    page = Page(to_html(session))
    assert without_pictures(page) == of_markdown(session)
    said = "\n".join(text for _, text in page.pieces)
    for slip in session.contributions.values():
        assert clean_line(slip.text) in said


def test_a_browser_fetches_nothing() -> None:
    for session in (evening(SORTED), hostile_session()):
        html = to_html(session)
        page = Page(html)
        assert "default-src 'none'" in html
        assert page.values("src") == [] and page.values("data") == []
        assert all(href.startswith("#hoofdstuk-") for href in page.values("href"))
        style = html.partition("<style>")[2].partition("</style>")[0]
        assert "url(" not in style and "@import" not in style and "@font-face" not in style


def test_words_from_right_to_left_keep_their_own_order() -> None:
    html = to_html(with_slips(a_session(), "school: مزيد من الوقت للحديث. ok"))
    assert 'school: <span dir="rtl">مزيد من الوقت للحديث</span>. ok' in html


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        ("", []),
        ("gewoon 10.", [("gewoon 10.", False)]),
        ("مزيد 10 من!", [("مزيد 10 من!", True)]),
        ("שלום! ", [("שלום!", True), (" ", False)]),
        ("a שלום b", [("a ", False), ("שלום", True), (" b", False)]),
        ("שלום (b", [("שלום", True), (" (b", False)]),
    ],
)
def test_text_is_cut_where_its_direction_changes(text: str, pieces: list[tuple[str, bool]]) -> None:
    assert list(by_direction(text)) == pieces


def test_a_slip_in_another_language_says_so() -> None:
    session = with_slips(
        a_session(),
        a_slip("Більше часу", lang="uk"),
        a_slip("مزيد من الوقت", lang="ar"),
        a_slip("More time", lang="en", translation="Meer tijd"),
    )
    html = to_html(session)
    note = "<em>(nog vertalen)</em></li>"
    assert f'<li><span lang="uk" dir="ltr">Більше часу</span> {note}' in html
    ways = '<span lang="ar" dir="rtl"><span dir="rtl">مزيد من الوقت</span></span>'
    assert f"<li>{ways} {note}" in html
    # These words are Dutch.
    assert "<li>Meer tijd</li>" in html


def test_a_long_word_may_break_where_its_parts_meet_and_is_copied_whole() -> None:
    html = to_html(with_slips(a_session(), "Een partnerschapsteam in de school"))
    hyphen = '<i class="af"></i>'
    assert f"Een partner{hyphen}schaps{hyphen}team in de school" in html
    assert "\u00ad" not in html and "&shy;" not in html


@pytest.mark.parametrize(
    ("word", "parts"),
    [
        ("kort", "kort"),
        ("partnerschapsteam,", "partner schaps team,"),
        ("rapportgesprekken", "rapport gesprekken"),
        ("verantwoordelijkheid", "verantwoordelijk heid"),
        ("samenwerkingsafspraken", "samenwerkings afspraken"),
        ("informatievoorziening", "informatievoorziening"),
        ("https://voorbeeld.invalid/schapsteam", "https://voorbeeld.invalid/schapsteam"),
        ("a" * 40, "a" * 40),
    ],
)
def test_a_word_is_broken_only_where_that_is_sure(word: str, parts: str) -> None:
    assert " ".join(word_parts(word)) == parts


# Finding the way


def test_a_long_report_lists_its_chapters_and_each_line_leads_to_one(complete: Session) -> None:
    html = to_html(complete)
    page = Page(html)
    links, ids = page.values("href"), page.values("id")
    assert len(links) == 10 and {link[1:] for link in links} <= set(ids)
    assert 'href="#hoofdstuk-2">2. Hierover vroegen ouders én leerkrachten iets<' in html
    assert '<h2 id="hoofdstuk-2">2. Hierover vroegen ouders én leerkrachten iets</h2>' in html


def test_a_report_of_little_lists_nothing() -> None:
    page = Page(to_html(with_slips(a_session(), "Meer tijd")))
    assert "nav" not in page.tags


# The picture


def shared(*recognised: str) -> Session:
    """Two parents and a teacher about languages; these sides recognised it at two tables."""
    session = with_slips(
        with_themes(a_session(), "Taal", "Tijd"),
        a_slip("Een tolk", theme="t001"),
        a_slip("Nog een tolk", theme="t001"),
        a_slip("Een lijst", role=TEACHER, theme="t001"),
        a_slip("Later", theme="t002"),
    )
    for side in recognised:
        for table in "AB":
            told = Recognition(f"{side}{table}", "t001", table, side)
            session = session.put("recognitions", told)
    return session


def bars(html: str) -> list[tuple[float, float, str]]:
    """Where each bar begins, how wide it is, and what fills it."""
    found = re.findall(r'<rect x="([\d.]+)"[^>]*width="([\d.]+)"[^>]*fill="([^"]+)"', html)
    return [(float(x), float(width), fill) for x, width, fill in found]


def test_the_overlap_is_drawn_with_parents_to_the_left_and_teachers_to_the_right() -> None:
    html = to_html(shared())
    (left, wide, solid), (right, half, stripes) = bars(html)
    assert left + wide == right
    assert wide == pytest.approx(2 * half, abs=0.2)
    assert solid != stripes
    texts = [text for tag, text in Page(html).drawn if tag == "text"]
    assert texts == ["Ouders", "Leerkrachten", "Taal", "2", "1"]


def test_what_a_table_recognised_makes_a_bar_longer_and_stands_between_brackets() -> None:
    html = to_html(shared("thuis"))
    page = Page(html)
    assert ("text", "2 (2)") in page.drawn
    said, known, other = bars(html)
    assert said[1] == known[1] and known[2] == "#fff"
    assert other[1] == pytest.approx(said[1] / 2, abs=0.2)
    assert any(tag == "figcaption" and "herkende" in text for tag, text in page.drawn)


def test_the_picture_is_told_in_words_to_who_does_not_see_it(complete: Session) -> None:
    page = Page(to_html(complete))
    told = dict(page.drawn)
    assert told["title"] == "Waar ouders en leerkrachten iets over vroegen"
    assert "Gesprekken over het kind: ouders 4 en leerkrachten 1." in told["desc"]
    assert "img" in page.values("role")
    for name in ("aria-labelledby", "aria-describedby"):
        assert set(page.values(name)) <= set(page.values("id"))


def test_the_picture_says_what_the_table_says(complete: Session) -> None:
    html = to_html(complete)
    drawn = [text for tag, text in Page(html).drawn if tag == "text"][2:]
    rows = re.findall(r"^\| ([^|]+) \| (\d+) \| (\d+) \| [\d,]+% \|$", to_markdown(complete), re.M)
    assert [tuple(drawn[n : n + 3]) for n in range(0, len(drawn), 3)] == rows
    assert len(rows) == 8


def test_three_sides_stand_under_each_other_each_with_a_pattern() -> None:
    script = a_script()
    script = replace(
        script,
        roles=(*script.roles, PARTNER),
        sides=(*script.sides, Side("partner", "partners")),
    )
    session = with_slips(
        with_themes(a_session(script), "Lezen"),
        a_slip("Boeken", theme="t001"),
        a_slip("Meer lezen", role=TEACHER, theme="t001"),
        a_slip("Kom langs", role="bieb", theme="t001"),
    )
    html = to_html(session)
    found = bars(html)
    assert len({x for x, _, _ in found}) == 1 and len({fill for _, _, fill in found}) == 3
    texts = [text for tag, text in Page(html).drawn if tag == "text"]
    assert texts == ["Lezen", "Ouders", "1", "Leerkrachten", "1", "Partners", "1"]


@pytest.mark.parametrize("name", ["niets", "stippen", "thema's zonder overlap"])
def test_without_overlap_there_is_no_picture(name: str) -> None:
    session = a_session()
    if name != "niets":
        session = with_slips(with_themes(session, "Taal"), a_slip("Een tolk", theme="t001"))
    if name == "stippen":
        session = vote.set_dots(session, "s1", "t001", "thuis", 3)
        session = vote.set_poll_closed(session, "s1", True)
    page = Page(to_html(session))
    assert "figure" not in page.tags and page.values("style").count("") == 0


def test_a_very_long_theme_goes_on_on_the_next_line_of_the_picture() -> None:
    session = shared()
    theme = replace(session.themes["t001"], label="lang woord " * 20)
    html = to_html(session.put("themes", theme))
    lines = [text for tag, text in Page(html).drawn if tag == "text" and "woord" in text]
    assert len(lines) > 2 and max(map(len, lines)) <= 72


# Tables


@pytest.mark.parametrize(
    ("rows", "widths"),
    [
        ((("Wat", "Wie"), ("kort", "team")), "smal"),
        ((("Wat", "Wie"), ("woord " * 100, "team")), "vol"),
        ((("Wat", "Wie"), ("a" * 300, "team")), "gelijk"),
    ],
)
def test_columns_are_as_wide_as_what_is_in_them(
    rows: tuple[tuple[str, ...], ...], widths: str
) -> None:
    found = column_widths(rows, 17.0)
    assert sum(found) <= 17.0 + 1e-9
    if widths == "smal":
        assert sum(found) < 8.5
    if widths == "vol":
        assert sum(found) == pytest.approx(17.0) and found[0] > 5 * found[1]
    if widths == "gelijk":
        assert found == (8.5, 8.5)


def test_a_long_word_in_a_narrow_column_stays_whole() -> None:
    grid = Grid(("Wat", "Wanneer"), (("woord " * 40, "rapportgesprekken"),), (False, False))
    assert column_widths((grid.head, *grid.rows), 17.0)[1] > 17 * 0.2


def test_a_table_is_named_after_what_stands_above_it(complete: Session) -> None:
    html = to_html(complete)
    names = re.findall(r'<caption class="weg">(.*?)</caption>', html)
    assert len(names) == html.count("<table ") == 5 and "8. Afspraken" in names


def test_a_table_can_have_a_name_that_is_seen() -> None:
    grid = Grid(("Wat", "Wie"), (("kort", "team"),), caption="Wie doet wat")
    html = in_form((Heading(2, "Kop"), grid), "html", "").decode()
    assert "<caption>Wie doet wat</caption>" in html
    for form in ("md", "docx"):
        assert b"Wie doet wat" in unpacked(in_form((Heading(2, "Kop"), grid), form, ""))


def unpacked(data: bytes) -> bytes:
    if not data.startswith(b"PK"):
        return data
    with ZipFile(BytesIO(data)) as held:
        return held.read("word/document.xml")


# On a phone

_BROKEN = """(() => {
  const found = [], all = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (all.nextNode()) {
    const node = all.currentNode, range = document.createRange();
    if (node.parentElement.closest("svg, style, .weg, thead")) continue;
    for (const word of node.data.matchAll(/[^\\s-]+/g)) {
      range.setStart(node, word.index);
      range.setEnd(node, word.index + word[0].length);
      const boxes = [...range.getClientRects()].filter((box) => box.width > 0);
      if (new Set(boxes.map((box) => Math.round(box.top))).size > 1) found.push(word[0]);
      if (boxes.some((box) => box.right > innerWidth)) found.push(`te breed: ${word[0]}`);
    }
  }
  return [document.documentElement.scrollWidth, found];
})()"""
"""How wide the page is, and the words in it that are broken without a hyphen."""


@browses
def test_on_a_phone_nothing_is_too_wide_and_no_word_is_broken(tmp_path: Path) -> None:
    school, sessions = example_traject()
    pages = {
        "verslag": report_in_form(sessions[2], "html"),
        "brief": letter_in_form(sessions[2], "html"),
        "plan": plan_in_form(plan_of(school, sessions), "html"),
        "jaar": year_in_form(school, year_of(sessions), "html"),
    }

    async def looks() -> None:
        async with shared_browser() as browser:
            for name, page in pages.items():
                path = tmp_path / f"{name}.html"
                path.write_bytes(page)
                tab = await browser.tab(path.as_uri(), width=390, height=844)
                assert await tab.js(_BROKEN) == [390, []], name
                if name == "plan":
                    await copies(tab)
                await tab.close()

    async def copies(tab: Tab) -> None:
        """Heads stand before their cells, and the words are copied without hyphens."""
        head = "getComputedStyle(document.querySelector('td + td'), '::before').content"
        assert await tab.js(head) != "none"
        select = "getSelection().selectAllChildren(document.querySelector('main'))"
        words = await tab.js(f"{select}, getSelection().toString()")
        assert "partnerschapsteam" in words and "\u00ad" not in words

    asyncio.run(looks())


# On paper


@prints
def test_on_paper_the_first_page_stands_alone_and_pages_are_numbered(
    complete: Session, tmp_path: Path
) -> None:
    pages = printed(to_html(complete).encode(), tmp_path)
    assert "In het kort" in pages[0] and "4 afspraken om mee te beginnen" in pages[0]
    assert "Sterke punten" in pages[1].splitlines()[0]
    for number, page in enumerate(pages, 1):
        assert f"bladzijde {number} van {len(pages)}" in page


@prints
def test_on_paper_no_heading_stands_alone_at_the_bottom(complete: Session, tmp_path: Path) -> None:
    headings = {text for where, text in Page(to_html(complete)).pieces if where.startswith("h")}
    headings |= {"Ouders", "Leerkrachten"}
    for skipped in (0, 7):
        slips = list(complete.contributions)[skipped:]
        kept = {key: complete.contributions[key] for key in slips}
        session = complete.with_(contributions=kept)
        for page in printed(to_html(session).encode(), tmp_path)[1:]:
            lines = [line.strip() for line in page.splitlines() if line.strip()]
            assert lines[-2] not in headings
            assert len(lines) > 4 and not re.match(r"Thema +Ouders", lines[-2])


@prints
def test_a_table_that_goes_on_repeats_its_heading(complete: Session, tmp_path: Path) -> None:
    session = with_script(complete, report=("acties",))
    for number in range(60):
        session = agreements.put_action(session, Action("", f"Afspraak {number}", "team", "mei"))
    pages = printed(to_html(session).encode(), tmp_path)
    held = [page for page in pages if "Afspraak " in page]
    assert len(held) > 1
    assert all("Wanneer" in page for page in held)
