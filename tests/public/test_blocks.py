"""What the blocks say of an evening, and how a terminal draws what is new in them."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
import shipped
from builders import (
    a_line,
    a_phase,
    a_round,
    a_script,
    a_session,
    a_slip,
    with_slips,
    with_themes,
)
from hypothesis import given, settings
from hypothesis import strategies as st

from sessie.model.script import ActionList, Break, DotVote, Feedback, Round, Script, Slide
from sessie.model.session import Dots, Poll, Recognition, Session, Theme
from sessie.model.stage import Clock, Look, Stage
from sessie.public.agreements import Agreements
from sessie.public.pages import on_page
from sessie.public.scene import IN_WORDS, Scene, scene
from sessie.rules import steering
from sessie.rules.release import set_released
from sessie.rules.themes import change_theme
from sessie.rules.vote import count_at_table, count_dots, set_per_head
from sessie.widgets.public_view import draw, pages_of
from sessie.widgets.text import Frame

PLAIN = Look()
GOLDEN = Path(__file__).parent.parent / "data" / "golden"
"""What stands on the sheets, held by the test of the golden papers."""
ASKED = (("en", "What?"), ("ar", "ماذا تتمنى؟"), ("fa", "چه؟"), ("tr", "Ne?"))


def at(session: Session, item: str, look: Look = PLAIN, **more: Any) -> Any:
    """The block of this item."""
    return scene(session.with_(stage=Stage(item, look=look, **more)), 0.0).block


def rows(session: Session, item: str, look: Look = PLAIN, size: tuple[int, int] = (72, 21),
         **more: Any) -> list[str]:  # fmt: skip
    """What a terminal shows of it."""
    shown = scene(session.with_(stage=Stage(item, look=look, **more)), 0.0)
    drawn = draw(shown.block, Frame(*size, False, shown.clock, "20:05", "20:15"))
    return [line.plain.rstrip() for line in drawn]


def wanted(text: str, role: str, theme: str, kind: str = "wens", **more: Any) -> Any:
    """A slip that may be read."""
    return a_slip(text, role=role, theme=theme, kind=kind, released=True, **more)


# the overlap --------------------------------------------------------------------------------


def an_overlap() -> Session:
    """Taal is shared, Tijd is shared but different, Spel is asked by one side."""
    session = with_themes(a_session(), "Taal", "Tijd", "Spel")
    return with_slips(
        session,
        wanted("tolk", "ouder", "t001"),
        wanted("brief", "leerkracht", "t001"),
        wanted("later", "ouder", "t002"),
        wanted("vroeger", "leerkracht", "t002"),
        wanted("buiten", "ouder", "t003"),
    )


def groups(session: Session) -> list[tuple[str, bool, list[str]]]:
    block = at(session, "d3")
    return [(g.name, g.shared, [theme.label for theme in g.themes]) for g in block.groups]


def test_the_title_and_the_headings_claim_no_more_than_was_counted() -> None:
    session = an_overlap()
    assert at(session, "d3").title == "Hier vroegen beide kanten naar"
    assert groups(session) == [
        ("Beide kanten", True, ["Taal", "Tijd"]),
        ("Gevraagd door ouders", False, ["Spel"]),
    ]
    session = change_theme(session, "t002", tension="Ouders later, het team vroeger.")
    assert groups(session) == [
        ("Beide kanten", True, ["Taal"]),
        ("Verschil", False, ["Tijd"]),
        ("Gevraagd door ouders", False, ["Spel"]),
    ]
    session = change_theme(session, "t001", tension="Ook hierin.")
    block = at(session, "d3")
    assert block.title == "Waar vroegen we naar?", "whatever the slide is called"
    assert [theme.tension for theme in block.groups[0].themes] != ["", ""]
    assert not any(group.shared for group in block.groups)
    picture = "\n".join(rows(session, "d3"))
    assert "beide kanten" not in picture and "over eens" not in picture


def test_what_the_figures_are_is_said() -> None:
    session = an_overlap()
    assert at(session, "d3").counted == "briefjes"
    session = session.put("recognitions", Recognition("h1", "t003", "C", "school"))
    assert at(session, "d3").counted == "briefjes en tafels"


def test_a_theme_that_was_marked_as_different_is_not_shared_in_the_terugkoppeling() -> None:
    session = an_overlap()
    for table, theme in (("A", "t001"), ("B", "t002")):
        session = session.put("recognitions", Recognition(f"h{table}", theme, table))
    assert [heard.shared for heard in at(session, "f1").heard] == [True, True]
    session = change_theme(session, "t002", tension="Ouders later, het team vroeger.")
    assert [(h.text, h.shared) for h in at(session, "f1").heard] == [
        ("Taal", True),
        ("Tijd", False),
    ]


def test_an_opened_theme_never_has_a_compliment_among_wishes() -> None:
    session = with_slips(
        an_overlap(),
        wanted("Zo fijn hier", "ouder", "t001", "sterk_punt"),
        wanted("Een lijst", "leerkracht", "t001", "idee"),
        wanted("Bel eens", "ouder", "t001"),
        a_slip("niet vrij", theme="t001", kind="sterk_punt"),
    )
    block = at(session, "d3", Look("t001", open=True))
    assert [
        (part.name, [[one.text for one in by.said] for by in part.by_side]) for part in block.parts
    ] == [
        ("Wensen", [["Bel eens", "tolk"], ["brief"]]),
        ("Sterke punten", [["Zo fijn hier"], []]),
        ("Ideeën", [[], ["Een lijst"]]),
    ]
    frame = Frame(72, 21)
    assert pages_of(block, frame) == 3
    first, second = ("\n".join(rows(session, "d3", Look("t001", True, page))) for page in (0, 1))
    assert "tolk" in first and "hierna: sterke punten, ideeën" in first and "fijn" not in first
    assert "Zo fijn hier" in second and "tolk" not in second and "niet vrij" not in first + second


@settings(max_examples=30, deadline=None)
@given(st.integers(0, 12), st.integers(0, 9), st.integers(0, 9), st.sampled_from([8, 12, 21]))
def test_every_slip_of_an_opened_theme_is_on_exactly_one_page(
    wishes: int, strengths: int, ideas: int, height: int
) -> None:
    session = with_themes(a_session(), "Taal")
    made = [wanted(f"w{n}.", ("ouder", "leerkracht")[n % 2], "t001") for n in range(wishes)]
    made += [wanted(f"s{n}.", "ouder", "t001", "sterk_punt") for n in range(strengths)]
    made += [wanted(f"i{n}.", "leerkracht", "t001", "idee") for n in range(ideas)]
    session, size = with_slips(session, *made), (72, height)
    block = at(session, "d3", Look("t001", open=True))
    every = [
        " ".join(rows(session, "d3", Look("t001", True, page), size))
        for page in range(pages_of(block, Frame(*size)))
    ]
    for slip in made:
        assert sum(slip.text in picture.replace("•", " ") for picture in every) == 1


# in words -----------------------------------------------------------------------------------


def in_words(show: str) -> Script:
    """An evening with such a slide."""
    kinds = ("eye_opener", "sterk_punt", "tip", "idee", "ambitie", "wens")
    slide = Slide("w1", "Opgeschreven", show=show)
    return a_script(a_phase("p1", 20, a_round("r2", "Alles", *kinds), slide))


@pytest.mark.parametrize("show", IN_WORDS)
def test_a_slide_in_words_shows_what_was_released_and_nothing_of_who_wrote_it(show: str) -> None:
    kinds = IN_WORDS[show]
    session = with_slips(
        a_session(in_words(show)),
        *(a_slip(f"zo {kind}", "B", "leerkracht", kind=kind) for kind in kinds),
        *(a_slip(f"als {kind}", "A", kind=kind) for kind in kinds),
        *(a_slip(f"nee {kind}", kind=kind) for kind in kinds),
        *(a_slip(f"weg {kind}", kind=kind, hidden=True) for kind in kinds),
        a_slip("een wens", released=True),
    )
    assert at(session, "w1").groups == ()
    assert any("naast u zit" in row for row in rows(session, "w1"))
    free = [s.id for s in session.contributions.values() if not s.text.startswith("nee")]
    session = set_released(session, free, True)
    block = at(session, "w1")
    named = {"tips en ideeën": ["Tips", "Ideeën"]}.get(show, [""])
    assert [group.name for group in block.groups] == named
    texts = [[one.text for one in group.said] for group in block.groups]
    assert texts == [[f"als {kind}", f"zo {kind}"] for kind in kinds], "by their words"
    assert "leerkracht" not in repr(block) and "'B'" not in repr(block)


@settings(max_examples=30, deadline=None)
@given(st.integers(0, 40), st.integers(0, 40), st.integers(7, 30), st.integers(24, 100))
def test_every_slip_of_a_slide_in_words_is_on_exactly_one_page(
    tips: int, ideas: int, height: int, width: int
) -> None:
    made = [a_slip(f"tip-{n}.", kind="tip", released=True) for n in range(tips)]
    made += [a_slip(f"idee-{n}.", kind="idee", released=True) for n in range(ideas)]
    session = with_slips(a_session(in_words("tips en ideeën")), *made)
    size = width, height
    pages = pages_of(at(session, "w1"), Frame(*size))
    every = [" ".join(rows(session, "w1", Look(page=page), size)) for page in range(pages)]
    for slip in made:
        assert sum(slip.text in picture for picture in every) == 1, slip.text
    assert every[-1] == " ".join(rows(session, "w1", Look(page=pages + 5), size))


# languages ----------------------------------------------------------------------------------


def asked_in_languages() -> Session:
    return a_session(a_script(a_phase(
        "p1", 30, a_round("r2", translations=ASKED), Feedback("f1", "Eén zin", translations=ASKED)
    )))  # fmt: skip


@pytest.mark.parametrize("item", ["r2", "f1"])
def test_every_language_is_in_the_scene_named_in_itself(item: str) -> None:
    others = at(asked_in_languages(), item).translations
    assert [(one.name, one.dutch, one.right_to_left) for one in others] == [
        ("English", "Engels", False),
        ("العربية", "Arabisch", True),
        ("فارسی", "Farsi", True),
        ("Türkçe", "Turks", False),
    ]
    assert [one.text for one in others] == [text for _, text in ASKED]


@pytest.mark.parametrize("item", ["r2", "f1"])
def test_a_terminal_names_what_it_cannot_draw(item: str) -> None:
    picture = "\n".join(rows(asked_in_languages(), item))
    assert "English  What?" in picture and "Türkçe   Ne?" in picture
    assert "Arabisch en Farsi: op uw blad" in picture
    assert "ماذا" not in picture and "العربية" not in picture


def test_every_draaiboek_asks_in_as_many_languages_on_the_doek_as_on_its_sheets() -> None:
    found = 0
    for script in shipped.content().scripts:
        session = a_session(script)
        sheets = (GOLDEN / f"bladen-{script.id}" / "alles.md").read_text("utf-8")
        for item in script.collecting:
            told = at(session, item.id).translations
            assert [(one.lang, one.text) for one in told] == list(item.translations)
            if isinstance(item, Round):
                assert all(one.text in sheets for one in told), item.title
                found += len(told)
    assert found > 20


# tables -------------------------------------------------------------------------------------


def test_what_the_figures_of_the_tables_are_is_said() -> None:
    session = with_slips(a_session(), a_slip("x", "A"), a_slip("y", "A"))
    assert rows(session, "r2")[-1] == "Briefjes per tafel   A ●●  B –  C –  D –"
    ready = rows(session, "r2", ready={"r2": ("C",)})
    assert ready[-1] == "Briefjes per tafel · ✓ = klaar   A ●●  B –  C – ✓  D –"
    many = rows(with_slips(a_session(tables=40)), "r2", ready={"r2": ("C", "D")}, size=(52, 15))
    assert many[-1] == "0 briefjes van 40 tafels · 2 klaar"


def test_a_round_that_asks_for_more_shows_its_fields() -> None:
    session = a_session(a_script(a_phase("p1", 30, a_round("r2", who_when=True))))
    assert at(session, "r2").parts == ("wat", "door wie", "wanneer")
    assert "wat …   door wie …   wanneer …" in rows(session, "r2")


# agreements ---------------------------------------------------------------------------------


def test_agreements_begin_with_empty_fields() -> None:
    block = at(a_session(), "a1")
    assert isinstance(block, Agreements) and (block.at_most, block.parts[0]) == (3, "wat")
    picture = rows(a_session(), "a1")
    fields = [row for row in picture if "wat …" in row and "wanneer …" in row]
    assert [row.split()[0] for row in fields] == ["1", "2", "3"]
    assert not any("…" in row for row in rows(a_session(), "a1", size=(52, 4)))


# the vote -----------------------------------------------------------------------------------


def a_vote(parents: list[int], teachers: list[int]) -> Session:
    """A closed vote with these dots for each theme."""
    session = with_themes(a_session(), *(f"Thema {n}" for n in range(len(parents))))
    session = session.put("polls", Poll("s1", tuple(session.themes), True))
    for side, given_ in (("thuis", parents), ("school", teachers)):
        for theme, count in zip(session.themes, given_, strict=True):
            session = session.put("dots", Dots(f"{theme}/{side}", "s1", theme, side, count))
    return session


VOTES = st.lists(st.tuples(st.integers(0, 60), st.integers(0, 30)), min_size=1, max_size=12)


@settings(max_examples=40, deadline=None)
@given(VOTES, st.booleans(), st.sampled_from([(72, 21), (52, 15), (110, 37)]))
def test_what_stands_higher_is_never_shorter_and_equal_is_equally_long(
    dots: list[tuple[int, int]], per_head: bool, size: tuple[int, int]
) -> None:
    session = set_per_head(a_vote([n for n, _ in dots], [n for _, n in dots]), per_head)
    block = at(session, "s1")
    lengths = [sum(line.parts) for line in block.ranked]
    assert all(later - one < 1e-9 for one, later in pairwise(lengths))
    assert not lengths or lengths[0] == pytest.approx(1)
    drawn = [row for row in rows(session, "s1", size=size) if "Thema" in row]
    bars = [sum(row.count(sign) for sign in "█▒") for row in drawn]
    assert bars == sorted(bars, reverse=True)
    drawn_lines = zip(block.ranked, bars, strict=False)
    assert all(a.rank != b.rank or one == other for (a, one), (b, other) in pairwise(drawn_lines))


def test_lengths_are_proportional_within_one_scale_and_how_it_is_weighed_is_said() -> None:
    session = a_vote([25, 18, 12, 5], [2, 0, 0, 6])
    block = at(session, "s1")
    # Of 60 dots of parents and 8 of teachers each half counts: 25/60 + 2/8, and so on.
    weights = {"Thema 0": 40 / 120, "Thema 3": 50 / 120, "Thema 1": 18 / 120, "Thema 2": 12 / 120}
    for line in block.ranked:
        assert sum(line.parts) == pytest.approx(weights[line.label] / (50 / 120))
    assert block.weighing == "Ouders gaven 60 stippen en leerkrachten 8. Elke kant telt even zwaar."
    picture = rows(session, "s1")
    assert block.weighing in picture
    [legend] = [row for row in picture if "█ ouders" in row and "▒ leerkrachten" in row]
    assert legend.endswith("leerkrachten")
    [low] = [row for row in rows(session, "s1", size=(52, 8)) if "█ ouders" in row]
    assert low.startswith("Elke kant telt even zwaar"), "also where the sentence does not fit"


@given(VOTES, st.booleans())
def test_the_room_sees_the_same_whoever_counted_the_dots(
    dots: list[tuple[int, int]], closed: bool
) -> None:
    typed = a_vote([n for n, _ in dots], [n for _, n in dots])
    typed = typed.put("polls", replace(typed.polls["s1"], closed=closed))
    # Of the parents some were typed and the others counted at two tables; of the teachers none.
    session = typed.with_(dots={})
    for theme, (parents, teachers) in zip(typed.themes, dots, strict=True):
        session = count_dots(session, "s1", theme, "thuis", parents // 3)
        at_a = {"thuis": {theme: parents // 3}, "school": {theme: teachers // 2}}
        session = count_at_table(session, "s1", "A", at_a)
        rest = {"thuis": {theme: parents - 2 * (parents // 3)},
                "school": {theme: teachers - teachers // 2}}  # fmt: skip
        session = count_at_table(session, "s1", "B", rest)
    assert at(session, "s1") == at(typed, "s1")


def test_an_open_vote_has_no_figure_at_all() -> None:
    session = a_vote([25, 18], [2, 0])
    session = session.put("polls", replace(session.polls["s1"], closed=False))
    block = at(session, "s1")
    assert block.choices == ("Thema 0", "Thema 1") and block.about == ()
    assert not any(figure in repr(block) for figure in ("25", "18"))


def test_a_vote_without_themes_is_never_empty() -> None:
    script = next(s for s in shipped.content().scripts if s.id == "scan-partnerschappen")
    session = a_session(script)
    [vote] = [item.id for item in script.items if isinstance(item, DotVote)]
    block = at(session, vote)
    assert block.about_name == "Hierover spraken we:" and "Didactisch" in block.about
    assert "• Didactisch" in rows(session, vote)
    session = with_slips(
        session,
        a_slip("Samen lezen", round="didactisch", kind="ambitie", released=True),
        a_slip("Niet vrij", round="didactisch", kind="ambitie"),
    )
    block = at(session, vote)
    assert (block.about_name, block.about) == ("Deze ambities zijn er:", ("Samen lezen",))
    session = with_themes(session, "Lezen")
    assert at(session, vote).choices == ("Lezen",) and at(session, vote).about == ()


# the stip -----------------------------------------------------------------------------------


def test_the_stip_shows_the_themes_of_every_question_to_look_at_together() -> None:
    script = next(s for s in shipped.content().scripts if s.id == "stip-op-de-horizon")
    [feedback] = [item.id for item in script.items if isinstance(item, Feedback)]
    session, role = a_session(script), script.roles[0].id
    themes = (("t1", "Voorlezen", "vraag-1"), ("t2", "Koffie", "vraag-1"), ("t3", "Agenda",
              "vraag-4"), ("t4", "Leeg", "vraag-4"))  # fmt: skip
    for place, (key, label, item) in enumerate(themes, 1):
        session = session.put("themes", Theme(key, label, item=item, place=place))
    for theme, number in (("t1", 1), ("t2", 3), ("t3", 2)):
        made = (a_slip(f"{theme} {n}", role=role, theme=theme) for n in range(number))
        session = with_slips(session, *made)
    block = at(session, feedback)
    assert [(one.question, [(t.label, t.slips) for t in one.themes]) for one in block.clusters] == [
        ("Wat is er al?", [("Koffie", 3), ("Voorlezen", 1)]),
        ("Wat is er nodig? Door wie? Wanneer?", [("Agenda", 2)]),
    ]
    assert "Koffie (3)   Voorlezen (1)" in rows(session, feedback)
    assert at(session, feedback, Look(page=1)).page == 1
    assert at(session, feedback, Look(page=9)).page == 1
    assert at(a_session(), "f1").clusters == (), "the themes of an evening are no clusters"


# school and pictures ------------------------------------------------------------------------


def test_whose_evening_it_is_is_in_every_scene() -> None:
    session = a_session()
    shown: Scene = scene(session, 0.0)
    assert shown.school == "Basisschool De Proef"


def test_a_terminal_shows_the_description_of_a_picture() -> None:
    lines = (a_line("Kijk eens."), a_line("Het plein", kind="foto", picture="foto-x"),
             a_line("", kind="foto", picture="foto-y"))  # fmt: skip
    script = a_script(
        a_phase("p1", 5, Slide("d1", "Plein", lines), Break("b1", "Koffie", 5, lines))
    )
    for item in ("d1", "b1"):
        picture = rows(a_session(script), item, clocks={item: Clock(300.0)}, size=(72, 30))
        assert "▣ Het plein" in picture and "▣ Hier hoort een foto." in picture
        assert at(a_session(script), item).lines[1].picture == "foto-x"


def test_how_many_agreements_are_wanted_is_known() -> None:
    item = ActionList("a1", "Wie doet wat?")
    session = a_session(a_script(a_phase("p1", 5, item)))
    assert at(session, "a1").at_most == 0
    assert any(row.startswith(" 1  wat …") for row in rows(session, "a1"))


# what keeps its place -------------------------------------------------------------------------


@pytest.mark.parametrize("width", [60, 70, 80, 110])
def test_a_round_keeps_its_help_questions_and_its_rows_when_tables_get_ready(width: int) -> None:
    item = a_round("r9", "Wensen", question="Wat wilt u graag anders?", prompts=("Wat mist u?",))
    for tables in (4, 7):
        session = at_round(item, tables)
        letters = session.room_tables
        seen = []
        for ready in (letters[:n] for n in range(len(letters) + 1)):
            stage = replace(session.stage, ready={"r9": ready})
            now = scene(session.with_(stage=stage), 100.0)
            frame = Frame(width, 19, clock=now.clock)
            told = [line.plain.strip() for line in draw(now.block, frame)]
            seen.append([told.index("Wat wilt u graag anders?"), told.index("Wat mist u?")])
        assert all(one == seen[0] for one in seen), (width, tables)


def at_round(item: Round, tables: int) -> Session:
    """A session with so many tables at this round."""
    session = a_session(a_script(a_phase("p", 9, item)), tables=tables)
    return session.with_(stage=steering.go_to(session.script, session.stage, item.id))


def test_a_page_of_languages_says_what_they_are_however_small_it_is() -> None:
    asked = tuple((code, f"Vraag in het {code}") for code in ("en", "tr", "uk", "ar", "pl"))
    item = a_round("r9", "Wensen", question="Wat wilt u?", translations=asked)
    held = scene(at_round(item, 4), 100.0)
    block = on_page(replace(held, page=1)).block
    for height in range(2, 12):
        told = " ".join(line.plain for line in draw(block, Frame(40, height, clock=held.clock)))
        words = " ".join(told.split())
        for own, dutch in (("English", "Engels"), ("Türkçe", "Turks"), ("Polski", "Pools")):
            assert own in words or dutch in words, height
