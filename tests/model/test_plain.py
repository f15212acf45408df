"""Sessions as plain values, and back."""

from __future__ import annotations

import json
from typing import Any

import orjson
import pytest
from builders import a_line, a_phase, a_round, a_script, a_session, a_slide, with_slips
from commands import sessions
from hypothesis import given
from hypothesis import strategies as st

from sessie.model.plain import from_plain, to_plain
from sessie.model.script import Break, Line, Script, Span
from sessie.model.session import COLLECTIONS, SINGLES, Contribution, Session
from sessie.model.stage import Clock, Stage

clocks = st.builds(
    Clock, st.floats(0, 9e4), st.floats(0, 9e4), st.none() | st.floats(0, 1e9)
)  # fmt: skip
stages = st.builds(
    Stage,
    item=st.sampled_from(["", "d1", "f1"]),
    curtain=st.booleans(),
    clocks=st.dictionaries(st.text(max_size=5), clocks, max_size=3),
    visited=st.lists(st.text(max_size=5), max_size=3).map(tuple),
    table=st.sampled_from(["", "B"]),
)


@given(sessions, stages)
def test_a_whole_session_comes_back_the_same(session: Session, stage: Stage) -> None:
    session = session.with_(stage=stage)
    plain = json.loads(json.dumps(to_plain(session)))
    again = from_plain(Session, plain)
    assert again == session
    assert again.given == session.given
    assert to_plain(again) == to_plain(session)


@given(sessions)
def test_every_part_can_be_written_and_read_alone(session: Session) -> None:
    for name, kind in SINGLES.items():
        part = getattr(session, name)
        assert from_plain(kind, orjson.loads(orjson.dumps(to_plain(part)))) == part
    for name, kind in COLLECTIONS.items():
        for entity in getattr(session, name).values():
            assert from_plain(kind, orjson.loads(orjson.dumps(to_plain(entity)))) == entity


def test_every_sort_of_item_and_line_comes_back_the_same() -> None:
    lines = (
        Line((Span("vet", "vet schuin"), Span(" en gewoon")), "punt", 2, gap=True),
        Line((Span("7e"),), "nummer", number=7),
    )
    script = a_script(
        *a_script().phases,
        a_phase("p9", 3, Break("b9", "Even staan", 3, (a_line("Rek u uit"),), "zacht")),
        a_phase("p8", 3, a_slide("d9", "Model", show="partnerschappen")),
        a_phase("p7", 3, a_round("r9", "Taal", translations=(("tr", "Dil?"), ("ar", "لغة؟")))),
        tables=(5, 8),
        report=("in_het_kort", "overlap"),
    )
    slide = a_slide("d10")
    slide = type(slide)("d10", "Regels", lines)
    script = a_script(*script.phases, a_phase("p10", 1, slide), tables=(5, 8))
    assert from_plain(Script, json.loads(json.dumps(to_plain(script)))) == script


def test_a_field_of_a_later_version_is_left_out() -> None:
    plain = to_plain(Contribution("b1", "A", "r1", "ouder", "wens", "Meer"))
    assert from_plain(Contribution, {**plain, "kleur": "geel"}).text == "Meer"


def test_a_field_that_an_earlier_version_did_not_write_gets_its_default() -> None:
    plain = to_plain(Contribution("b1", "A", "r1", "ouder", "wens", "Meer"))
    del plain["hidden"], plain["lang"]
    slip = from_plain(Contribution, plain)
    assert (slip.hidden, slip.lang) == (False, "nl")


WRONG: list[tuple[type[Any], Any]] = [
    (Stage, []),
    (Stage, "d1"),
    (Stage, None),
    (Stage, 5),
    (Stage, {"curtain": 1}),
    (Stage, {"curtain": None}),
    (Stage, {"visited": "d1"}),
    (Stage, {"visited": [1]}),
    (Stage, {"clocks": []}),
    (Stage, {"clocks": {"r1": {}}}),
    (Stage, {"clocks": {"r1": {"total": "600"}}}),
    (Stage, {"clocks": {"r1": {"total": True}}}),
    (Stage, {"clocks": {"r1": {"total": 10**400}}}),
    (Contribution, {"id": "b1"}),
    (Contribution, {}),
    (Script, {"id": "x", "title": "x", "phases": [{"id": "p", "title": "p", "minutes": 1.5}]}),
    (Script, {"id": "x", "title": "x", "phases": [], "tables": [1]}),
    (Script, {"id": "x", "title": "x", "phases": [], "tables": [1, 2, 3]}),
]


@pytest.mark.parametrize(("cls", "plain"), WRONG)
def test_a_wrong_shape_is_refused(cls: type[Any], plain: Any) -> None:
    with pytest.raises(ValueError):
        from_plain(cls, plain)


@pytest.mark.parametrize(
    "item", [{}, {"type": "Film"}, {"type": []}, {"type": "Slide"}, "Slide", []]
)
def test_an_item_of_an_unknown_sort_is_refused(item: Any) -> None:
    phase = {"id": "p", "title": "p", "minutes": 1, "items": [item]}
    with pytest.raises(ValueError):
        from_plain(Script, {"id": "x", "title": "x", "phases": [phase]})


plain_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=8),
    lambda part: (
        st.lists(part, max_size=3) | st.dictionaries(st.text(max_size=8), part, max_size=3)
    ),
    max_leaves=8,
)


@given(plain_values, st.sampled_from(["evening", "script", "stage", "tables", "contributions"]))
def test_no_plain_value_gives_anything_but_a_session_or_a_refusal(part: Any, name: str) -> None:
    plain = {**to_plain(with_slips(a_session(), "een")), name: part}
    try:
        session = from_plain(Session, plain)
    except ValueError:
        return
    assert from_plain(Session, to_plain(session)) == session


def test_a_refusal_does_not_repeat_what_people_wrote() -> None:
    with pytest.raises(ValueError) as refused:
        from_plain(Stage, {"curtain": "Jan van de Berg"})
    assert "Jan" not in str(refused.value)
