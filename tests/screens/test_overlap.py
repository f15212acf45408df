"""The slide of the overlap, and the slips of one theme."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from builders import a_script, a_session, a_slip, with_slips, with_themes
from hypothesis import given, settings
from hypothesis import strategies as st
from textual.widgets import Input

from screens.hostile_tools import harmless, kept, squash
from screens.tools import Evening, running
from sessie.model.dutch import for_screen
from sessie.model.script import Role, Script
from sessie.model.session import Contribution, Session
from sessie.model.stage import Look, Stage
from sessie.model.vocabulary import SIDES
from sessie.public.overlap import NO_SLIPS, Overlap
from sessie.public.scene import Block, scene
from sessie.rules.overlap import overlap_order
from sessie.rules.steering import open_up
from sessie.rules.themes import change_theme
from sessie.screens.stage.stage import StageScreen
from sessie.screens.windows.ask import Ask
from sessie.widgets.draw_overlap import overlap_rows
from sessie.widgets.public_view import PublicView, draw
from sessie.widgets.text import Frame

SLIDE = "d3"
ROLES = re.compile(r"\b(ouder|leerkracht|bibliotheek)\b|Tafel", re.IGNORECASE)


def free(text: str, role: str = "ouder", theme: str = "t001", **more: Any) -> Contribution:
    """A slip that the room may see."""
    return a_slip(text, role=role, theme=theme, released=True, **more)


def an_evening() -> Session:
    """Seven tables; one shared theme, one of parents, one of teachers, and the rest."""
    session = with_themes(a_session(tables=7), "Alleen ouders", "Taal", "Regels", "Overig")
    return with_slips(
        session,
        free("Een tolk bij het gesprek", theme="t002"),
        free("Brieven in het Engels", theme="t002", table="C"),
        free("Een lijst met tolken", "leerkracht", "t002"),
        a_slip("nietvrij", "B", "leerkracht", theme="t002"),
        free("verborgen", theme="t002", hidden=True),
        free("Later beginnen", theme="t001"),
        a_slip("Duidelijke regels", role="leerkracht", theme="t003"),
        free("van alles", theme="t004"),
        free("van alles", "leerkracht", "t004"),
    )


def three_sides() -> Script:
    """A script in which a library takes part too."""
    partner = Role("partner_bibliotheek", "bibliotheek", "bibliotheken", "b", "partner")
    script = a_script()
    return replace(script, roles=(*script.roles, partner), sides=SIDES)


def crowded(themes: int = 16, script: Script | None = None, slips: int = 300) -> Session:
    """Forty tables, many themes with long names, many slips, most of them released."""
    session = a_session(script, tables=40)
    session = with_themes(session, *(f"Een thema met een naam, {n}" for n in range(themes)))
    roles = [role.id for role in session.script.roles]
    written = [
        a_slip(
            f"wens{n} " + "met woorden erachter " * (n % 9),
            list(session.tables)[n % 40],
            roles[0] if n % 5 == 0 else roles[n % len(roles)],
            theme=f"t{1 + n % (2 + n % themes):03d}",
            released=n % 4 > 0,
        )
        for n in range(slips)
    ]
    return with_slips(session, *written)


def beamer(evening: Evening) -> str:
    """What stands on the public view, as words one space apart."""
    return evening.seen(evening.screen.query_one(PublicView))


# all themes ---------------------------------------------------------------------------------


async def test_shared_themes_are_on_top_and_then_what_one_side_asks_for(
    tmp_path: Path,
) -> None:
    async with running(tmp_path, an_evening()) as evening:
        await evening.to(SLIDE)
        shown = beamer(evening)
        places = [shown.index(text) for text in ("Hier vroegen beide kanten naar", "Taal",
                  "Gevraagd door ouders", "Alleen ouders", "Gevraagd door leerkrachten",
                  "Regels")]  # fmt: skip
        assert places == sorted(places)
        assert "Overig" not in shown
        [taal] = [row.split() for row in evening.rows if "Taal" in row]
        [regels] = [row.split() for row in evening.rows if "Regels" in row]
        assert [word for word in taal if not set(word) <= {"▇"}] == ["2", "Taal", "2"]
        assert [word for word in regels if not set(word) <= {"▇"}] == ["–", "Regels", "1"]


@pytest.mark.parametrize("size", [(80, 24), (60, 18)])
async def test_forty_tables_and_sixteen_themes_fit_or_are_counted(
    tmp_path: Path, size: tuple[int, int]
) -> None:
    async with running(tmp_path, crowded(), size=size) as evening:
        await evening.to(SLIDE)
        order = overlap_order(evening.session)
        shown = beamer(evening)
        here = [t for t in order if f"{evening.session.themes[t].label} " in f"{shown} "]
        left = len(order) - len(here)
        assert here == order[: len(here)] and len(here) >= 8
        assert (f"en nog {left} thema's" in shown) == (left > 1)


async def test_going_down_the_list_brings_every_theme_on_the_screen(tmp_path: Path) -> None:
    async with running(tmp_path, crowded(), size=(60, 18)) as evening:
        await evening.to(SLIDE)
        for theme in overlap_order(evening.session):
            await evening.press("j")
            [row] = [row for row in evening.rows if "▸" in row]
            assert evening.session.themes[theme].label in row
        assert "hierboven" in beamer(evening)
        await evening.press("j", "k")
        assert evening.session.themes[overlap_order(evening.session)[-1]].label in beamer(evening)


async def test_three_sides_have_a_column_each(tmp_path: Path) -> None:
    session = with_themes(a_session(three_sides()), "Lezen", "Taal")
    session = with_slips(
        session,
        *[
            free("boek", role, "t001")
            for role in ("leerkracht", "leerkracht", "partner_bibliotheek")
        ],
        free("tolk", "ouder", "t002"),
    )
    async with running(tmp_path, session) as evening:
        await evening.to(SLIDE)
        shown = beamer(evening)
        assert "naar ▔▔▔▔▔▔▔▔▔▔▔▔ briefjes ouders leerkrachten partners" in shown
        [lezen] = [row.split() for row in evening.rows if "Lezen" in row]
        assert [word for word in lezen if not set(word) <= {"▇"}] == ["Lezen", "–", "2", "1"]
        await evening.press("j", "l")
        shown = beamer(evening)
        assert shown.index("leerkrachten • boek • boek") < shown.index("partners • boek")


async def test_nothing_asked_for_yet_is_told_and_no_key_does_harm(tmp_path: Path) -> None:
    async with running(tmp_path, a_session()) as evening:
        await evening.to(SLIDE)
        await evening.press("j", "k", "l", "escape", "z")
        assert "Hier komt te staan" in beamer(evening)
        assert "Kies eerst een thema" in evening.said[-1]


# one theme ----------------------------------------------------------------------------------


async def test_the_slips_of_a_theme_stand_side_by_side_and_go_away_again(tmp_path: Path) -> None:
    async with running(tmp_path, an_evening()) as evening:
        await evening.to(SLIDE)
        before = beamer(evening)
        await evening.press("j", "l")
        shown = beamer(evening)
        assert "Taal" in shown and "Hier vroegen" not in shown
        assert "Wensen" in shown
        [row] = [row for row in evening.rows if "Een lijst met tolken" in row]
        assert "Brieven in het Engels" in row, "beside each other, in the order of their words"
        assert "nietvrij" not in evening.text and "verborgen" not in evening.text
        assert not ROLES.search(shown)
        await evening.press("l")
        assert "▸ Taal" in beamer(evening)
        await evening.press("l", "escape")
        assert "▸ Taal" in beamer(evening)
        await evening.press("escape")
        assert beamer(evening) == before


async def test_the_key_opens_the_first_theme_when_none_was_chosen(tmp_path: Path) -> None:
    async with running(tmp_path, an_evening()) as evening:
        await evening.to(SLIDE)
        await evening.press("l")
        assert "Een lijst met tolken" in beamer(evening)


async def test_a_theme_that_is_open_is_forgotten_on_the_next_slide(tmp_path: Path) -> None:
    async with running(tmp_path, an_evening()) as evening:
        await evening.to(SLIDE)
        before = beamer(evening)
        await evening.press("j", "l", "right")
        await evening.until(lambda: evening.item == "s1" and evening.shows_item(), "the vote")
        await evening.press("left")
        await evening.until(lambda: evening.item == SLIDE and evening.shows_item(), "the slide")
        assert beamer(evening) == before


async def test_on_another_slide_the_keys_mean_nothing(tmp_path: Path) -> None:
    async with running(tmp_path, an_evening()) as evening:
        before = beamer(evening)
        await evening.press("j", "k", "l", "z", "escape")
        assert beamer(evening) == before and set(evening.said) == {StageScreen.TO_TYPE}


async def test_with_nothing_released_the_room_is_told_and_the_werkblad_says_how(
    tmp_path: Path,
) -> None:
    async with running(tmp_path, an_evening()) as evening:
        await evening.to(SLIDE)
        await evening.press("k", "l")
        assert NO_SLIPS in beamer(evening)
        assert "Duidelijke regels" not in evening.text
        await evening.press("f2")
        notes = evening.seen(evening.screen.query_one("#theme-note"))
        assert "Regels: nog geen briefje vrijgegeven. F9 = vrijgeven" in notes
        await evening.press("escape", "escape", "k", "k")
        notes = evening.seen(evening.screen.query_one("#theme-note"))
        assert "Taal: 3 van 4 vrijgegeven. F9 = vrijgeven" in notes


async def test_a_released_slip_is_read_as_the_report_would_have_it(tmp_path: Path) -> None:
    session = with_slips(
        with_themes(a_session(), "Taal"),
        free("origineel met naam", public="zonder naam"),
        free("Bir tercüman", lang="tr", translation="Graag een tolk"),
        free("Більше часу", lang="uk"),
        free("أريد مترجما", lang="ar"),
        free("wie en wanneer", "leerkracht", who="ouder Jansen", when="morgen"),
    )
    async with running(tmp_path, session, size=(120, 40)) as evening:
        await evening.to(SLIDE)
        await evening.press("l")
        shown = beamer(evening)
        assert "zonder naam" in shown and "origineel" not in shown
        assert "Graag een tolk" in shown and "tercüman" not in shown
        assert "Більше часу" in shown
        assert "(een briefje in het Arabisch, nog niet vertaald)" in shown
        assert "wie en wanneer" in shown and "Jansen" not in shown and "morgen" not in shown


async def test_more_slips_than_fit_are_counted_and_read_page_by_page(tmp_path: Path) -> None:
    async with running(tmp_path, crowded(4)) as evening:
        await evening.to(SLIDE)
        await evening.press("l")
        theme = overlap_order(evening.session)[0]
        wanted = {s.text.split()[0] for s in evening.session.slips()
                  if s.theme == theme and s.released}  # fmt: skip
        read: list[str] = []
        while True:
            shown = beamer(evening)
            read += re.findall(r"\bwens\d+", shown)
            left = re.search(r"nog (\d+) briefje", shown)
            assert len(wanted) - len(read) == (int(left[1]) if left else 0)
            if not left:
                break
            await evening.press("j")
        assert sorted(read) == sorted(wanted), "each of them once"
        last = beamer(evening)
        await evening.press("j", "j")
        assert beamer(evening) == last
        await evening.press(*["k"] * 40)
        assert "hiervoor" not in beamer(evening)


async def test_a_theme_opens_and_closes_with_a_click_and_the_wheel_reads_on(
    tmp_path: Path,
) -> None:
    async with running(tmp_path, crowded(4)) as evening:
        await evening.to(SLIDE)
        await evening.click("Een thema met een naam, 1")
        view = evening.screen.query_one(PublicView)
        assert evening.session.stage.look.open and evening.item == SLIDE
        first = beamer(evening)
        await evening.pilot._post_mouse_events([_wheel()], view)
        await evening.settle()
        assert beamer(evening) != first
        await evening.pilot.click(offset=(20, 12))
        await evening.settle()
        assert not evening.session.stage.look.open and evening.item == SLIDE
        await evening.pilot.click(offset=(3, 1))
        await evening.until(lambda: evening.item == "s1", "the next item")


def _wheel() -> type:
    from textual import events

    return events.MouseScrollDown


# in what the sides differ -------------------------------------------------------------------


async def test_a_sentence_says_in_what_the_sides_differ(tmp_path: Path) -> None:
    async with running(tmp_path, an_evening()) as evening:
        await evening.to(SLIDE)
        await evening.press("j", "z")
        await evening.dialog(Ask)
        await evening.type("Ouders willen een tolk, leerkrachten een lijst.", "enter")
        await evening.back()
        assert evening.session.themes["t002"].tension.startswith("Ouders willen een tolk")
        await evening.press("l")
        assert "Verschil: Ouders willen een tolk" in beamer(evening)
        await evening.press("z")
        await evening.dialog(Ask)
        evening.screen.query_one(Input).value = ""
        await evening.press("enter")
        await evening.back()
        assert evening.session.themes["t002"].tension == ""
        await evening.press("ctrl+z")
        assert "Verschil" in beamer(evening)
        await evening.press("z")
        await evening.dialog(Ask)
        await evening.press("escape")
        await evening.back()
        assert evening.session.themes["t002"].tension.startswith("Ouders")


async def test_a_sentence_that_is_too_long_is_refused_with_its_length(tmp_path: Path) -> None:
    async with running(tmp_path, an_evening()) as evening:
        await evening.to(SLIDE)
        await evening.press("j", "z")
        await evening.dialog(Ask)
        evening.screen.query_one(Input).value = "x" * 141
        await evening.press("enter")
        assert "Te lang: 141 van 140 tekens." in evening.words
        assert evening.session.themes["t002"].tension == ""


# safe to project ----------------------------------------------------------------------------


@pytest.mark.parametrize("size", [(80, 24), (120, 40)])
async def test_nothing_that_was_not_released_comes_on_the_beamer(
    tmp_path: Path, size: tuple[int, int]
) -> None:
    session = crowded(4)
    for slip in list(session.contributions.values())[::7]:
        session = session.put("contributions", replace(slip, hidden=True))
    secret = {s.text.split()[0] for s in session.contributions.values()
              if s.hidden or not s.released}  # fmt: skip
    assert len(secret) > 60
    async with running(tmp_path, session, size=size) as evening:
        await evening.to(SLIDE)
        for theme in overlap_order(session):
            assert isinstance(evening.screen, StageScreen)
            evening.screen.look(open_up, theme)
            pages: set[str] = set()
            await evening.settle()
            while evening.text not in pages:
                pages.add(evening.text)
                assert not secret & set(re.findall(r"\bwens\d+", evening.text))
                assert not ROLES.search(beamer(evening))
                await evening.press("j")


async def test_whatever_was_written_is_literal_and_only_there_when_released(
    tmp_path: Path,
) -> None:
    texts = kept()
    session = with_slips(
        with_themes(a_session(), "Taal"),
        *(free(text, ("ouder", "leerkracht")[n % 2]) for n, text in enumerate(texts)),
        *(a_slip(f"geheim {text}"[:280], theme="t001") for text in texts),
    )
    async with running(
        tmp_path, change_theme(session, "t001", tension=texts[0]), size=(120, 40)
    ) as evening:
        await evening.to(SLIDE)
        await evening.press("l")
        seen, last = "", ""
        while beamer(evening) != last:
            last = beamer(evening)
            seen += squash(last)
            harmless(evening)
            assert "geheim" not in evening.text
            await evening.press("j")
    short = [squash(text) for text in texts if len(text) < 30 and for_screen(text).isascii()]
    assert len(short) > 40
    assert [text for text in short if text not in seen] == []


@cache
def a_crowd(three: bool) -> Session:
    """Made once for all examples."""
    return crowded(script=three_sides() if three else None, slips=120)


def seen(session: Session, look: Look) -> Block:
    """What the room sees of this slide."""
    return scene(session.with_(stage=Stage(SLIDE, look=look)), 0.0).block


@settings(max_examples=60, deadline=None)
@given(st.integers(4, 130), st.integers(1, 45), st.booleans(), st.integers(0, 20))
def test_no_line_is_too_wide_and_there_are_never_too_many(
    width: int, height: int, three: bool, at: int
) -> None:
    session = a_crowd(three)
    order = overlap_order(session)
    theme = order[at % len(order)]
    block = seen(session, Look(theme))
    assert isinstance(block, Overlap)
    rows = overlap_rows(block, width, height)
    assert len(rows) <= height
    if height >= 3:
        assert theme in [held for _, held in rows]
    if width >= 40:
        assert all(line.cell_length <= width for line, _ in rows)
    drawn = draw(seen(session, Look(theme, open=True, page=at)), Frame(width, height))
    assert len(drawn) <= height
    if width >= 12:
        assert all(line.cell_length <= width for line in drawn)
