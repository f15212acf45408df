"""What is no evening of sessie is refused, with the line and what is wrong with it."""

from __future__ import annotations

import json
from typing import Any

import pytest
from builders import a_script, a_session
from evenings import COMPLETE, Change, at, changed, read
from hypothesis import given, settings
from hypothesis import strategies as st

from sessie.documents.forms import to_markdown
from sessie.exchange.evening import to_json
from sessie.exchange.problems import BadFile, lines_of, places

calm = settings(deadline=None, max_examples=60)


def refused(data: bytes) -> list[str]:
    """Why a file is not taken; fails when it is."""
    with pytest.raises(BadFile) as bad:
        read(data)
    problems = bad.value.problems
    assert str(bad.value).startswith(str(problems[0]))
    assert all(problem.file == "avond.json" for problem in problems)
    return [f"{problem.line}: {problem.text}" for problem in problems]


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
        "sessie, datum: de datum “morgen” kan ik niet lezen. Schrijf dag, maand en jaar, "
        "zoals 10-11-2026.",
        "themas nummer 3, label: hier moet tekst staan, tussen aanhalingstekens",
    ]


def _slip(**values: Any) -> Change:
    return lambda plain: plain["bijdragen"][0].update(values)


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
        (_slip(id="b" * 101), "deze id heeft 101 tekens, het mogen er 100 zijn"),
        (at("acties", 0, "id", value="b" * 101), "deze id heeft 101 tekens, het mogen er 100"),
        (at("sessie", "id", value="b" * 81), "deze id heeft 81 tekens, het mogen er 80 zijn"),
        (_slip(verborgen="ja"), "hier moet true of false staan"),
        (_slip(volgorde=-1), "een heel getal"),
        (_slip(volgorde=True), "een heel getal"),
        (_slip(volgorde=1.5), "een heel getal"),
        (at("bijdragen", 0, value="tekst"), "hier moet een object staan"),
        (at("bijdragen", value={}), "hier moet een lijst staan"),
        (at("sessie", value=[]), "hier moet een object staan"),
        (at("sessie", "id", value="../../weg"), "alleen kleine letters, cijfers en streepjes"),
        (at("sessie", "begin", value="half acht"), "een tijd zoals 19:30"),
        (at("sessie", "datum", value="2026-02-30"), "februari 2026 heeft 28 dagen"),
        (
            at("sessie", "datum", value="10-11-206"),
            "het jaar 206 kan niet. Typ het jaar met vier cijfers",
        ),
        (at("sessie", "aanwezig", value={"koning": 1}), "de rol “koning” ken ik niet"),
        (at("sessie", "aanwezig", value={"ouder": "veel"}), "een heel getal"),
        (at("sessie", "talen", value=["nl", ""]), "een lege tekst"),
        (at("stippen", 0, "aantal", value=-3), "een heel getal"),
        (at("stippen", 0, "kant", value="buurt"), "de kant “buurt” ken ik niet"),
        (at("acties", 0, "status", value="ooit"), "kies uit: open, bezig, gedaan, niet gelukt"),
        (at("rollen", value={"tolk": "zolder"}), "de kant “zolder” ken ik niet"),
        (at("herkend", value=[{"thema": "t01", "tafel": "Q"}]), "de tafel “Q” ken ik niet"),
        (at("stemmingen", value=[{"onderdeel": "weg"}]), "het onderdeel “weg” ken ik niet"),
        (at("stand", value={"onderdeel": "weg"}), "het onderdeel “weg” ken ik niet"),
        (at("stand", value={"klokken": {"r1": {"totaal": "x"}}}), "hier moet een getal staan"),
        (at("draaiboek", value={"id": "x"}), "de kopie van het draaiboek is niet compleet"),
        (at("draaiboek", value=7), "de kopie van het draaiboek is niet compleet"),
        (at("schema", value="sessie-avond/2"), "een nieuwere versie van sessie"),
        (at("schema", value="iets anders"), "hier moet “sessie-avond/1” staan"),
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
    at(*path, value=value)(plain)
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
