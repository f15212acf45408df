"""The interchange file: out and in again gives the same session, and nothing else gets in."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import fields, replace
from pathlib import Path
from typing import Any

import pytest
from builders import (
    PHASES,
    a_line,
    a_round,
    a_script,
    a_session,
    a_slide,
    a_slip,
    with_slips,
    with_themes,
)
from commands import sessions
from hostile import HOSTILE
from hypothesis import given, settings
from hypothesis import strategies as st

from sessie.domain import editing, stage
from sessie.domain.overlap import shared_themes
from sessie.domain.script import (
    ActionList,
    DotVote,
    Feedback,
    Kind,
    Phase,
    Role,
    Round,
    Script,
    Side,
    Span,
)
from sessie.domain.session import MAX_SLIP, Action, Recognition, Session
from sessie.domain.text import clean
from sessie.report import script_copy
from sessie.report.interchange import BadFile, from_json, to_json
from sessie.report.markdown import to_markdown
from sessie.report.problems import lines_of, places

DATA = Path(__file__).parent / "data"
COMPLETE = (DATA / "avond_voorbeeld_compleet.json").read_bytes()
calm = settings(deadline=None, max_examples=60)
Change = Callable[[dict[str, Any]], object]


def read(data: bytes, script: Script | None = None) -> Session:
    return from_json(data, "avond.json", lambda _: script)


def changed(*changes: Change) -> bytes:
    """The complete example with changes."""
    plain = json.loads(COMPLETE)
    for change in changes:
        change(plain)
    return json.dumps(plain, ensure_ascii=False, indent=1).encode()


def refused(data: bytes) -> list[str]:
    """Why a file is not taken; fails when it is."""
    with pytest.raises(BadFile) as bad:
        read(data)
    problems = bad.value.problems
    assert str(bad.value).startswith(str(problems[0]))
    assert all(problem.file == "avond.json" for problem in problems)
    return [f"{problem.line}: {problem.text}" for problem in problems]


def same(session: Session) -> Session:
    """The session as it comes back: its clocks stand still."""
    return session.with_(stage=stage.after_restart(session.stage))


# Out and in again


@pytest.mark.parametrize("name", ["avond_voorbeeld_compleet.json", "avond_voorbeeld.json"])
def test_the_example_comes_back_as_the_same_session_with_the_same_report(name: str) -> None:
    session = read((DATA / name).read_bytes())
    again = read(to_json(session))
    assert again == session
    assert to_json(again) == to_json(session)
    assert to_markdown(again) == to_markdown(session)


@calm
@given(sessions)
def test_any_session_comes_back_as_it_was(session: Session) -> None:
    again = read(to_json(session))
    assert again == session
    assert list(again.contributions) == list(session.contributions)
    assert list(again.themes) == list(session.themes)


@calm
@given(st.lists(st.sampled_from(HOSTILE).map(clean).filter(bool), min_size=1, max_size=5))
def test_texts_of_people_come_back_unchanged(texts: list[str]) -> None:
    first, last = texts[0][:MAX_SLIP], texts[-1][:MAX_SLIP]
    session = with_themes(a_session(), clean(last))
    slip = a_slip(clean(first), lang="tr", translation=clean(last), public=clean(last), id="b1")
    session = session.put("contributions", slip)
    session = editing.put_action(session, Action("", clean(first), clean(last), clean(first)))
    session = editing.set_key_sentence(session, "f1", "A", clean(last))
    assert read(to_json(session)) == session


def test_the_place_in_the_evening_comes_back_with_its_clocks_paused() -> None:
    session = a_session()
    held = stage.go_to(session.script, session.stage, "r1")
    held = stage.toggle_clock(session.script, held, now=100.0)
    held = replace(stage.add_time(session.script, held, 60.0), curtain=True, table="B")
    session = session.with_(stage=stage.settle(held, now=130.5))
    assert session.stage.clocks["r1"].running
    again = read(to_json(session))
    assert again == same(session)
    assert again.stage.clocks["r1"].left(now=9999.0) == 10 * 60 + 60 - 30.5


def test_everything_that_can_be_set_comes_back() -> None:
    session = with_slips(with_themes(a_session(), "Taal", "Overig"), a_slip(), a_slip())
    session = editing.set_hidden(editing.assign(session, "b001", "t002"), "b002", True)
    theme = replace(session.themes["t001"], tension="Anders", partnerships=("formeel", "eigen"))
    session = session.put("themes", theme, replace(session.themes["t002"], other=False))
    session = session.put("recognitions", Recognition("eigen-id", "t001", "C", "school", 3))
    session = editing.set_poll_closed(
        editing.set_dots(session, "s1", "t001", "thuis", 4), "s1", True
    )
    session = editing.put_action(session, Action("", "Lijst", "team", "mei", "t001", "bezig"))
    evening = replace(session.evening, id="", title="", date="", languages=("nl", "uk"))
    session = session.with_(evening=evening)
    assert read(to_json(session)) == session


def test_the_script_in_the_file_goes_before_the_one_that_is_here_now() -> None:
    session = a_session(a_script(*PHASES, title="Zoals het toen was"))
    other = a_script(*PHASES, title="Zoals het nu is")
    assert read(to_json(session), other).script == session.script


def test_styles_of_a_line_come_back_with_their_spaces() -> None:
    line = replace(a_line(""), spans=(Span("Thuis "), Span("en", "vet"), Span(" "), Span("school")))
    slide = replace(a_slide("d1", "Welkom", note="eerst\n  dan"), lines=(line,))
    session = a_session(a_script(Phase("p1", "Welkom", 5, (slide,))))
    assert read(to_json(session)).script == session.script


def test_every_field_of_a_script_has_its_own_dutch_name() -> None:
    classes = (Script, Phase, Role, Side, Kind, Round, Feedback, DotVote, ActionList)
    for cls in classes:
        names = [script_copy._NAMES.get(f.name, f.name) for f in fields(cls)]
        assert len(set(names)) == len(names)
    assert len(script_copy._FROM_NAMES) == len(script_copy._NAMES)


def test_the_outcome_is_added_for_other_programs() -> None:
    session = read(COMPLETE)
    outcome = json.loads(to_json(session))["uitkomst"]
    gold = json.loads((DATA / "avond_voorbeeld.json").read_bytes())["gold"]
    assert outcome["gedeeld"] == gold["overlap"]
    assert outcome["prioriteit"] == [
        {key: line[key] for key in ("rang", "thema", "thuis_pct", "school_pct", "gewogen")}
        for line in gold["prioriteit"]
    ]
    assert outcome["privacy"] == []
    assert outcome["voorstellen"] == {}
    raw = json.loads(to_json(read((DATA / "avond_voorbeeld.json").read_bytes())))
    assert {"bijdrage": "b052", "reden": "naam"} in raw["uitkomst"]["privacy"]


# An evening that was written elsewhere


def test_without_a_known_draaiboek_one_is_made_from_the_file() -> None:
    script = read(COMPLETE).script
    assert [(phase.title, [item.id for item in phase.items]) for phase in script.phases] == [
        ("Gesprek aan tafel", ["r1", "r2", "r3", "r4"]),
        ("Terugkoppeling", ["terugkoppeling"]),
        ("Kiezen", ["stippen"]),
        ("Afsluiting", ["acties"]),
    ]
    assert [item.id for item in script.collecting] == ["r1", "r2", "r3", "r4", "terugkoppeling"]
    assert script.id == "ouderavond-wensen-verwachtingen"
    assert {role.id: role.side for role in script.roles} == {
        "ouder": "thuis", "leerkracht": "school",
    }  # fmt: skip
    letters = [entry.key for entry in script.kinds] + [entry.key for entry in script.roles]
    assert len(set(letters)) == len(letters)


def test_an_evening_from_elsewhere_was_held_where_it_has_something() -> None:
    session = read(COMPLETE)
    assert session.stage.item == "acties"
    assert session.stage.visited == (
        "r1", "r2", "r3", "r4", "terugkoppeling", "stippen", "acties",
    )  # fmt: skip
    assert session.polls["stippen"].closed
    bare = read((DATA / "avond_voorbeeld.json").read_bytes())
    assert bare.stage.item == "terugkoppeling"
    assert bare.polls == {}


def test_the_theme_that_is_called_overig_is_the_rest_theme() -> None:
    session = read(COMPLETE)
    assert session.themes["t15"].other
    assert "t15" not in shared_themes(session)


def test_a_known_draaiboek_is_used_and_what_it_lacks_is_added() -> None:
    def more(plain: dict[str, Any]) -> None:
        plain["rondes"].append({"id": "r9", "titel": "Buurt", "vraag": "En de buurt?",
                                "minuten": 7, "soorten": ["idee"]})  # fmt: skip
        plain["bijdragen"][0].update(ronde="r9", rol="directie", soort="ambitie")

    rounds = (a_round("r1", "Tevreden", "sterk_punt"), a_round("wensen", "  wensen ", "wens"))
    script = a_script(Phase("p1", "Gesprek aan tafel", 25, rounds))
    session = read(changed(more), script)
    titles = [(item.id, item.title) for item in session.script.rounds]
    assert titles == [
        ("r1", "Tevreden"), ("wensen", "  wensen "), ("r3", "Verwachtingen"),
        ("r4", "Tips en ideeën"), ("r9", "Buurt"),
    ]  # fmt: skip
    assert session.contributions["b001"].round == "r9"
    assert session.contributions["b004"].round == "wensen", "the round with the same title"
    assert session.script.role("directie").side == "school"
    assert session.script.kind("ambitie").plural == "ambities"
    assert {type(item) for item in session.script.items} == {Round, Feedback, DotVote}
    assert read(to_json(session)) == session


def test_a_round_with_the_id_of_a_slide_gets_another_id() -> None:
    script = a_script(Phase("p1", "Welkom", 5, (a_slide("r1", "Welkom"),)))
    session = read(COMPLETE, script)
    assert session.script.item("r1").title == "Welkom"
    assert session.contributions["b001"].round == "r1-2"


def test_roles_that_nobody_knows_come_with_their_side() -> None:
    def tolk(plain: dict[str, Any]) -> None:
        plain["rollen"] = {"tolk": "thuis"}
        plain["bijdragen"][0]["rol"] = "tolk"
        plain["bijdragen"][1]["rol"] = "partner:bibliotheek"

    session = read(changed(tolk))
    assert session.side_of(session.contributions["b001"]) == "thuis"
    assert session.side_of(session.contributions["b002"]) == "partner"
    assert session.script.role("partner:bibliotheek").name == "bibliotheek"
    assert read(to_json(session)) == session


def test_the_judgement_in_the_example_and_unknown_keys_are_left_alone() -> None:
    def odd(plain: dict[str, Any]) -> None:
        plain["gold"] = "wat dan ook"
        plain["sessie"]["weer"] = {"zon": [1, 2.5, None, True]}
        plain["bijdragen"][0]["kleur"] = 3

    assert read(changed(odd)) == read(COMPLETE)


def test_a_file_with_almost_nothing_is_an_evening_too() -> None:
    session = read(b'{"schema": "sessie-avond/1"}')
    assert session.contributions == {} and session.stage.item == "terugkoppeling"
    assert read(to_json(session)) == session


def test_a_byte_order_mark_is_no_problem() -> None:
    assert read(b"\xef\xbb\xbf" + COMPLETE) == read(COMPLETE)


# What does not get in


def test_a_mistake_in_the_json_is_told_with_its_line() -> None:
    broken = COMPLETE.replace(b'"naam": "Tafel B",', b'"naam": "Tafel B"', 1)
    line = broken[: broken.index(b'"Tafel B"')].count(b"\n") + 2
    assert refused(broken)[0].startswith(f"{line}: ")


def test_a_wrong_value_is_told_with_its_line_and_the_way_to_it() -> None:
    data = changed(lambda plain: plain["bijdragen"][3].update(tafel="Z"))
    line = data[: data.index(b'"tafel": "Z"')].count(b"\n") + 1
    assert refused(data) == [f"{line}: bijdragen nummer 4, tafel: de tafel “Z” ken ik niet"]


def test_all_problems_are_told_at_once_and_nothing_is_taken() -> None:
    def wrong(plain: dict[str, Any]) -> None:
        plain["bijdragen"][0]["rol"] = "koning"
        plain["themas"][2]["label"] = 3
        plain["sessie"]["datum"] = "morgen"

    texts = [text.split(": ", 1)[1] for text in refused(changed(wrong))]
    assert sorted(texts) == [
        "bijdragen nummer 1, rol: de rol “koning” ken ik niet",
        "sessie, datum: schrijf de datum als 2026-11-10; er staat “morgen”",
        "themas nummer 3, label: hier moet tekst staan, tussen aanhalingstekens",
    ]


def _slip(**values: Any) -> Change:
    return lambda plain: plain["bijdragen"][0].update(values)


def _at(*path: Any, value: Any) -> Change:
    def change(plain: Any) -> None:
        for step in path[:-1]:
            plain = plain[step]
        plain[path[-1]] = value

    return change


def _twice(key: str) -> Change:
    return lambda plain: plain[key].append(plain[key][0])


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (_slip(ronde="r7"), "de ronde “r7” ken ik niet"),
        (_slip(ronde="stippen"), "de ronde “stippen” ken ik niet"),
        (_slip(rol="koning"), "de rol “koning” ken ik niet"),
        (_slip(soort="klacht"), "de soort “klacht” ken ik niet"),
        (_slip(thema="t99"), "het thema “t99” ken ik niet"),
        (_slip(tekst="é" * 281), "deze tekst heeft 281 tekens, het mogen er 280 zijn"),
        (_slip(tekst=""), "hier staat geen tekst"),
        (_slip(tekst="\u202e\x1b \n"), "hier staat geen tekst"),
        (_slip(tekst=None), "dit ontbreekt"),
        (_slip(tekst=["a"]), "hier moet tekst staan"),
        (_slip(tekst="half \ud800"), "een teken dat niet bestaat"),
        (_slip(id=""), "hier staat geen tekst"),
        (_slip(id=7), "hier moet tekst staan"),
        (_slip(verborgen="ja"), "hier moet true of false staan"),
        (_slip(volgorde=-1), "een heel getal"),
        (_slip(volgorde=True), "een heel getal"),
        (_slip(volgorde=1.5), "een heel getal"),
        (_at("bijdragen", 0, value="tekst"), "hier moet een object staan"),
        (_at("bijdragen", value={}), "hier moet een lijst staan"),
        (_at("sessie", value=[]), "hier moet een object staan"),
        (_at("sessie", "id", value="../../weg"), "alleen kleine letters, cijfers en streepjes"),
        (_at("sessie", "begin", value="half acht"), "een tijd zoals 19:30"),
        (_at("sessie", "datum", value="2026-02-30"), "schrijf de datum als"),
        (_at("sessie", "aanwezig", value={"koning": 1}), "de rol “koning” ken ik niet"),
        (_at("sessie", "aanwezig", value={"ouder": "veel"}), "een heel getal"),
        (_at("sessie", "talen", value=["nl", ""]), "een lege tekst"),
        (_at("stippen", 0, "aantal", value=-3), "een heel getal"),
        (_at("stippen", 0, "kant", value="buurt"), "de kant “buurt” ken ik niet"),
        (_at("acties", 0, "status", value="ooit"), "kies uit: open, bezig, gedaan, vervallen"),
        (_at("rollen", value={"tolk": "zolder"}), "de kant “zolder” ken ik niet"),
        (_at("herkend", value=[{"thema": "t01", "tafel": "Q"}]), "de tafel “Q” ken ik niet"),
        (_at("stemmingen", value=[{"onderdeel": "weg"}]), "het onderdeel “weg” ken ik niet"),
        (_at("stand", value={"onderdeel": "weg"}), "het onderdeel “weg” ken ik niet"),
        (_at("stand", value={"klokken": {"r1": {"totaal": "x"}}}), "hier moet een getal staan"),
        (_at("draaiboek", value={"id": "x"}), "de kopie van het draaiboek is niet compleet"),
        (_at("draaiboek", value=7), "de kopie van het draaiboek is niet compleet"),
        (_at("schema", value="sessie-avond/2"), "een nieuwere versie van sessie"),
        (_at("schema", value="iets anders"), "hier moet “sessie-avond/1” staan"),
        (_twice("bijdragen"), "staat er twee keer"),
        (_twice("themas"), "staat er twee keer"),
        (_twice("tafels"), "staat er twee keer"),
        (_twice("rondes"), "staat er twee keer"),
        (_twice("kernzinnen"), "staat er twee keer"),
        (_twice("stippen"), "staat er twee keer"),
    ],
)
def test_what_is_wrong_is_refused_and_said(change: Change, said: str) -> None:
    plain = json.loads(COMPLETE)
    change(plain)
    problems = refused(json.dumps(plain, indent=1).encode())
    assert said in problems[0]
    assert not problems[0].startswith("0:"), "the line is known"


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "klopt de JSON niet"),
        (b"\xff\xfeniet utf-8", "in UTF-8"),
        (b"[]", "hier moet een object staan"),
        (b"null", "hier moet een object staan"),
        (b'{"schema": "sessie-avond/1", "x": NaN}', "NaN is geen getal"),
        (b'{"schema": "sessie-avond/1",\n "x": [-Infinity]}', "Infinity is geen getal"),
        (b'{"x": ' + b"9" * 5000 + b"}", "te veel cijfers"),
        (b'{"x": 1e999}', "te groot"),
        (b'{"bijdragen": [],\n"bijdragen": []}', "staat hier twee keer"),
        (b'{"x": ' + b"[" * 100_000 + b"]" * 100_000 + b"}", "te veel in elkaar"),
        (b" " * 5_000_001, "5,0 MB"),
    ],
)
def test_what_is_no_evening_at_all_is_refused(data: bytes, said: str) -> None:
    assert said in refused(data)[0]


@pytest.mark.parametrize(
    "data",
    [
        b'{"a": 1,\n "b": NaN}',
        b'{"a": "NaN",\n "b": 1234567890123456}',
        b'{"a": {"b": 1},\n "a": 2}',
    ],
)
def test_what_python_would_let_through_is_told_with_its_line(data: bytes) -> None:
    assert refused(data)[0].startswith("2: ")


def test_a_script_copy_with_numbers_or_ids_that_make_no_sense_is_refused() -> None:
    plain = json.loads(to_json(a_session()))
    plain["draaiboek"]["minuten"] = -5
    assert "kopie van het draaiboek" in refused(json.dumps(plain).encode())[0]
    plain = json.loads(to_json(a_session()))
    items = plain["draaiboek"]["onderdelen"][0]["inhoud"]
    items[1]["id"] = items[0]["id"]
    assert "kopie van het draaiboek" in refused(json.dumps(plain).encode())[0]


_leaves = (
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=8)
)
_values = st.recursive(
    _leaves,
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3)
    ),
    max_leaves=6,
)
WHOLE = to_json(read(COMPLETE, a_script()))
_PLACES = [path for path, _, _ in places(WHOLE.decode()) if path]


@calm
@given(st.sampled_from(_PLACES), _values)
def test_any_value_anywhere_is_taken_or_refused_in_words(path: Any, value: Any) -> None:
    plain = json.loads(WHOLE)
    _at(*path, value=value)(plain)
    try:
        session = read(json.dumps(plain).encode())
    except BadFile as bad:
        assert str(bad).startswith("avond.json")
    else:
        assert to_markdown(session)
        assert read(to_json(session)) == session


@calm
@given(st.integers(0, len(COMPLETE) - 1), st.binary(max_size=3))
def test_a_damaged_file_is_taken_or_refused_in_words(place: int, junk: bytes) -> None:
    try:
        read(COMPLETE[:place] + junk + COMPLETE[place + 1 :])
    except BadFile as bad:
        assert str(bad).startswith("avond.json")


def test_lines_are_found_for_values_and_for_what_is_missing() -> None:
    text = '{"a": [\n  {"b": "x, [y]"},\n  {"c":\n 3}],\n"d\\"e": 1}'
    wanted = {("a", 0, "b"): 2, ("a", 1, "c"): 4, ("a", 1, "weg"): 3, ('d"e',): 5, ("nee",): 0}
    assert lines_of(text, wanted) == wanted
