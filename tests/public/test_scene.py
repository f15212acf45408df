"""The room sees what it may see and nothing else: sentinels in every private place of a session."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields, is_dataclass, replace
from functools import cache
from typing import Any

import pytest
import shipped
from builders import a_phase, a_round, a_script, a_session, a_slide, a_slip, with_slips, with_themes
from hypothesis import given, settings
from hypothesis import strategies as st

from sessie.model.plain import from_plain, to_plain
from sessie.model.script import (
    ActionList,
    Break,
    DotVote,
    Feedback,
    Kind,
    Line,
    Phase,
    Role,
    Round,
    Script,
    Side,
    Slide,
    Span,
    Step,
)  # fmt: skip
from sessie.model.session import (
    Action,
    Brought,
    Contribution,
    Dots,
    Evening,
    KeySentence,
    Looked,
    Papers,
    Poll,
    Recognition,
    Reply,
    Score,
    Session,
    Table,
    Theme,
    Wording,
)
from sessie.model.stage import Clock, Look, Stage
from sessie.public.scene import Countdown, Curtain, Scene, scene
from sessie.rules.overlap import overlap_order
from sessie.rules.setup import with_home  # fmt: skip
from sessie.rules.signals import signals_of
from sessie.widgets.public_view import draw
from sessie.widgets.text import Frame

SECRET, ROLE, NUMBER, DOTS = "GEHEIM", "ROL-", 987654, 4321
OPEN = "voor de zaal"
KEPT: Mapping[type, frozenset[str]] = {
    kind: frozenset(names.split())
    for kind, names in {
        Script: "session_type dots_per_person",
        Phase: "id title minutes",
        Slide: "id title show",
        Line: "kind level number picture",
        Span: "text style",
        Round: "id title minutes question kinds translations prompts table_questions shift",
        Step: "name minutes",
        Break: "id title minutes",
        Feedback: "id title seconds_per_table question kinds translations",
        DotVote: "id title per_person choices",
        ActionList: "id title at_most",
        Role: "key plural side",
        Side: "id name",
        Kind: "id key plural",
        Evening: "title school stip session_type dots_per_person",
        Table: "id",
        Contribution: "id table round kind place lang theme text translation public",
        Theme: "id label tension place item",
        KeySentence: "id item table text place theme",
        Score: "id item table place",
        Recognition: "id theme table side place",
        Poll: "id themes",
        Dots: "id item theme side count",
        Action: "id what who when theme status place together result",
        Brought: "id sort text about detail source place",
        Looked: "id",
        Reply: "id theme",
        Wording: "id theme lang",
        Papers: "",
    }.items()
}
"""What the room may see of a value, or what only holds it together. Every other field, also one
that is added later, holds a sentinel in these tests."""


def hide(value: Any, *, kept: bool = False) -> Any:
    """The same value with a sentinel in every place that is not kept."""
    if is_dataclass(value) and not isinstance(value, type):
        names = KEPT[type(value)]
        if isinstance(value, Kind) and value.asks:
            names |= {"name"}  # a sub-question is asked of the room
        parts = {f.name: hide(getattr(value, f.name), kept=f.name in names)
                 for f in fields(value) if f.init}  # fmt: skip
        if isinstance(value, Role):
            parts["id"] = f"{ROLE}{value.id}"
        if isinstance(value, Contribution):
            parts["role"] = f"{ROLE}{value.role}"
        return replace(value, **parts)
    if isinstance(value, tuple):
        return tuple(hide(part, kept=kept) for part in value)
    if kept or isinstance(value, bool):
        return value
    if isinstance(value, Mapping):
        return {f"{ROLE}{key}": NUMBER for key in value}
    return SECRET if isinstance(value, str) else NUMBER if isinstance(value, int) else value


@cache
def scripts() -> tuple[Script, ...]:
    """The draaiboeken that come with the program."""
    return tuple(hide(script) for script in shipped.content().scripts)


def test_all_draaiboeken_are_looked_at() -> None:
    assert len(scripts()) == 11


@cache
def an_evening(which: int, closed: bool) -> Session:
    """An evening of this draaiboek with something in every place."""
    script = scripts()[which]
    session = with_home(a_session(script), True)
    session = session.with_(
        evening=replace(hide(session.evening), session_type=script.session_type),
        tables={key: hide(table) for key, table in session.tables.items()},
    )
    votes = [item for item in script.items if isinstance(item, DotVote)]
    session = with_themes(session, "Taal", "Regels", "Overig")
    for vote in votes:
        for label in vote.choices:
            theme = Theme(session.new_id("themes", "t"), label, item=vote.id)
            session = session.put("themes", replace(theme, place=session.next_place("themes")))
    themes = [hide(replace(theme, tension=OPEN)) for theme in session.themes.values()]
    session = session.put("themes", *themes)
    for item in script.items:
        session = _with_slips(session, item.id)
        for letter in "ABCD" * isinstance(item, Feedback | Round):
            # A and B have their turn in these evenings; an answer of a table is for the report.
            told = isinstance(item, Feedback) and letter in "AB"
            text = f"{OPEN}, {letter}" if told else SECRET
            about = "t001" if told else ""
            held = KeySentence(f"{item.id}/{letter}", item.id, letter, text, theme=about)
            session = session.put("key_sentences", held)
            score = hide(Score(f"{item.id}/{letter}", item.id, letter, 3))
            session = session.put("scores", score)
    sides = [side.id for side in script.sides]
    for vote in votes:
        session = session.put("polls", Poll(vote.id, (), closed))
        for theme in session.themes.values():
            dots = [Dots(f"{vote.id}/{theme.id}/{side}", vote.id, theme.id, side, DOTS)
                    for side in sides]  # fmt: skip
            session = session.put("dots", *dots)
    session = session.put("recognitions", Recognition("h1", "t001", "C", sides[0]))
    actions = (Action("a1", OPEN, OPEN, OPEN, "t001", origin="eerder"), Action("a2", OPEN))
    session = session.put("actions", *map(hide, actions))
    answers = (Brought(f"v-{item.id}", "antwoord", OPEN, item.id, SECRET, OPEN)
               for item in script.items)  # fmt: skip
    session = session.put(
        "brought",
        Brought("v1", "thema", OPEN, OPEN, OPEN, OPEN),
        Brought("v2", "ambitie", OPEN, OPEN, OPEN, OPEN),
        Brought("v3", "visiezin", SECRET, SECRET, SECRET, SECRET),
        Brought("v4", "afspraak", SECRET, SECRET, OPEN, SECRET),
        *answers,
    )
    session = session.put("replies", hide(Reply("t001", "t001", "niet", "Geen geld")))
    session = session.put("wordings", hide(Wording("tr/t001", "t001", "tr", "Dil", "Para yok")))
    session = session.with_(papers=hide(Papers("2026-11-24", "Anna", "Anna, 0123 45 67 89")))
    return session.put("looked", hide(Looked("bijdrage/b001/naam", "Jan")))


def _with_slips(session: Session, item: str) -> Session:
    """Slips of every role in this item, each kind of secret in its own."""
    script = session.script
    kinds = getattr(script.item(item), "kinds", ()) or ("wens",)
    made = []
    for number, role in enumerate(script.roles):
        slip = a_slip(OPEN, "ABCD"[number % 4], role.id.removeprefix(ROLE), round=item,
                      theme="t001", kind=kinds[number % len(kinds)], who="Jan")  # fmt: skip
        made += [
            replace(slip, released=True),
            replace(slip, text=SECRET, public=OPEN, translation=SECRET, released=True),
            replace(slip, text=SECRET, translation=OPEN, lang="tr", released=True),
            replace(slip, text=SECRET),
            replace(slip, text=SECRET, public=SECRET, released=True, hidden=True),
            replace(slip, text=SECRET, kind="wens", theme="t002"),
        ]
    return with_slips(session, *map(hide, made))


def staged(session: Session, item: str, table: str, look: Look, curtain: bool) -> Session:
    """The session at one of its items; B told already."""
    clocks = {f"{item}/B": Clock(60.0, 60.0)}
    return session.with_(stage=Stage(item, curtain, clocks, (SECRET,), table, ("B", "A"), look))


def seen(shown: Scene, width: int = 80, height: int = 24, *, compact: bool = False) -> str:
    """What a terminal shows of a scene."""
    frame = Frame(width, height, compact, shown.clock, "20:05", "20:15")
    return "\n".join(line.plain for line in draw(shown.block, frame))


LOOKS = st.builds(
    Look,
    st.sampled_from(["", "t001", "t002", "t003", "a1", "a2", "v1", "v2", "v3", "v4", "weg"]),
    st.booleans(),
    st.integers(0, 9),
)


@cache
def places() -> Mapping[str, tuple[tuple[int, str], ...]]:
    """What is shown → the draaiboeken and items that show it."""
    found: dict[str, tuple[tuple[int, str], ...]] = {}
    for which, script in enumerate(scripts()):
        for item in script.items:
            what = getattr(item, "show", "") or type(item).__name__
            found[what] = (*found.get(what, ()), (which, item.id))
    return found


PLACES = st.deferred(lambda: st.one_of(*map(st.sampled_from, places().values())))


def nothing_private(shown: Scene, picture: str, *, closed: bool, curtain: bool) -> None:
    """Fail when there is something in it that the room may not see."""
    for text in (repr(shown), picture):
        assert SECRET not in text
        assert ROLE not in text, "a role, and so never one beside a table"
        assert str(NUMBER) not in text
        assert closed or str(DOTS) not in text
        assert not curtain or OPEN not in text


@settings(max_examples=200, deadline=None)
@given(
    place=PLACES, table=st.sampled_from(["", "A", "B"]), look=LOOKS,
    curtain=st.sampled_from([False, False, False, True]), closed=st.booleans(),
    compact=st.booleans(), size=st.tuples(st.integers(20, 120), st.integers(4, 60)),
)  # fmt: skip
def test_nothing_private_is_in_a_scene_or_in_its_picture(
    place: tuple[int, str], table: str, look: Look, curtain: bool, closed: bool, compact: bool,
    size: tuple[int, int],
) -> None:  # fmt: skip
    session = staged(an_evening(place[0], closed), place[1], table, look, curtain)
    shown = scene(session, 1000.0)
    picture = seen(shown, *size, compact=compact)
    nothing_private(shown, picture, closed=closed, curtain=curtain)
    assert isinstance(shown.block, Curtain) == curtain
    assert hash(shown) == hash(scene(session, 1000.0))


def everything(closed: bool) -> str:
    """All scenes of all evenings, with what can be opened opened; nothing private in any."""
    found = []
    for which, script in enumerate(scripts()):
        for item in script.items:
            for look in (Look(), Look("t001", open=True), Look("a1"), Look("v1")):
                session = staged(an_evening(which, closed), item.id, "A", look, False)
                shown = scene(session, 1000.0)
                picture = seen(shown, 110, 60)
                nothing_private(shown, picture, closed=closed, curtain=False)
                found.append(repr(shown) + picture)
    return "\n".join(found)


def test_what_the_room_may_see_is_there_in_every_item_of_every_draaiboek() -> None:
    text = everything(closed=True)
    for named in ("Overlap", "OpenTheme", "Partnerships", "Stip", "Examples", "Points", "Text",
                  "Agreements", "Question", "LastTime", "Pause", "Telling", "Ranking",
                  "InWords"):  # fmt: skip
        assert f"{named}(title=" in text, named
    assert f"• {OPEN}" in text and f"“{OPEN}, A”" in text and str(DOTS) in text
    assert f"wie {OPEN}" in text and f"vorige keer {OPEN}" in text
    assert "Choices(title=" in everything(closed=False)


def test_every_released_slip_of_a_theme_is_on_one_of_its_pages() -> None:
    session = with_themes(a_session(), "Taal")
    slips = [a_slip(f"zin {n} ", theme="t001", released=n % 2 == 0) for n in range(40)]
    session = with_slips(session, *slips)
    assert overlap_order(session) == ["t001"]
    pages = ""
    for page in range(20):
        stage = Stage("d3", look=Look("t001", open=True, page=page))
        pages += seen(scene(session.with_(stage=stage), 0.0))
    for n in range(40):
        assert (f"zin {n} " in pages.replace("\n", " ")) == (n % 2 == 0)


# the clock ----------------------------------------------------------------------------------


def at(item: str, clock: Clock, table: str = "") -> Scene:
    """The small evening at this item with its clock."""
    session = a_session()
    key = f"{item}/{table}" if table else item
    return scene(session.with_(stage=Stage(item, clocks={key: clock}, table=table)), 1000.0)


def test_a_viewer_counts_on_from_the_moment_of_the_scene() -> None:
    clock = at("r1", Clock(600.0, 30.0, since=990.0)).clock
    held = Countdown(600.0, 560.0, running=True, fresh=False, id="r1", signals=signals_of(600.0))
    assert clock == held
    assert clock.text == "9:20" and clock.after(20.5).text == "9:00"
    assert clock.after(20.4).whole == clock.after(20.0).whole
    assert clock.after(561).text == "+0:01" and clock.after(561).word == "de tijd is om"


def test_a_clock_that_stands_still_does_not_count_on() -> None:
    clock = at("r1", Clock(600.0, 30.0)).clock
    assert clock is not None and clock.after(100.0) == clock
    assert clock.word == "staat even stil"
    fresh = at("r1", Clock(600.0)).clock
    assert fresh is not None and fresh.word == "we beginnen zo"


def test_by_how_much_a_table_takes_too_long_is_not_in_the_scene() -> None:
    shown = at("f1", Clock(60.0, 0.0, since=800.0), "A")
    assert shown.clock is not None and shown.clock.left == 0.0 and shown.clock.gone == 100
    assert at("f1", Clock(60.0)).clock is None, "nobody tells"
    assert at("d1", Clock(60.0)).clock is None, "the clock of a part is for the facilitator"


@settings(deadline=None)
@given(st.floats(-4000, 4000), st.floats(0, 100))
def test_whole_seconds_read_the_same(left: float, passed: float) -> None:
    clock = Countdown(600.0, left, running=True, fresh=False).after(passed)
    assert clock.whole.text == clock.text
    assert clock.whole.over == clock.over


# other parts --------------------------------------------------------------------------------


def test_a_language_is_named_in_itself_with_its_direction() -> None:
    asked = (("ar", "ماذا تتمنى؟"), ("tr", "Ne dilersiniz?"), ("xx", "?"))
    session = a_session(a_script(a_phase("p1", 5, a_round("r1", translations=asked))))
    block: Any = scene(session, 0.0).block
    told = [(one.name, one.right_to_left) for one in block.translations]
    assert told == [("العربية", True), ("Türkçe", False), ("xx", False)]


@pytest.mark.parametrize(
    ("item", "bar"),
    [
        ("d1", "Welkom"),
        ("r2", "Ronde 2 van 2 · Wensen"),
        ("f1", "Terugkoppeling · 0 van 4 tafels"),
    ],
)
def test_the_bar_says_where_the_evening_is(item: str, bar: str) -> None:
    session = a_session()
    shown = scene(session.with_(stage=Stage(item, curtain=True)), 0.0)
    assert (shown.bar, shown.of) == (bar, 10)
    assert shown.place == session.script.position(item) + 1


def test_a_slide_that_shows_something_unknown_is_a_slide_with_lines() -> None:
    session = a_session(a_script(a_phase("p1", 5, a_slide("d1", "Welkom", "Dag", show="Round"))))
    assert "Dag" in seen(scene(session, 0.0))


def test_a_file_of_before_there_was_a_look_still_opens() -> None:
    stage = Stage("r1", look=Look("t001", open=True, page=2))
    plain = to_plain(stage)
    assert from_plain(Stage, plain) == stage
    del plain["look"]
    assert from_plain(Stage, plain) == Stage("r1")
