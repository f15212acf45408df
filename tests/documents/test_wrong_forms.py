"""Every paper of every draaiboek is read at 0, 1, 2 and many of each thing, and at every item at
which an evening may stop."""

from __future__ import annotations

from dataclasses import replace

import pytest
import shipped
from builders import a_role
from rough import papers, so_many, stopped, texts, wrong_in

from sessie.model.dutch import agree_with, both, is_plural, the, there_were
from sessie.model.script import Script, Side
from sessie.model.vocabulary import SIDES

SHIPPED = shipped.content().scripts
OF_PARENTS = next(script for script in SHIPPED if script.type.whole_school)
PUPILS = ("ouder", "leerling", "docent", "mentor")
SCRIPTS = (
    *SHIPPED,
    replace(OF_PARENTS, id="vo", roles=tuple(map(a_role, PUPILS)), sides=SIDES),
    replace(OF_PARENTS, id="eigen-soort", session_type="inspiratiemiddag"),
    replace(OF_PARENTS, id="opvang", sides=(Side("thuis", "gezinnen"), Side("school", "opvang"))),
)
"""Every draaiboek, and one with pupils, of a sort of its own, and with names of its own."""
IDS = [script.id for script in SCRIPTS]


@pytest.mark.parametrize("number", [0, 1, 2, 5])
@pytest.mark.parametrize("script", SCRIPTS, ids=IDS)
def test_no_paper_reads_wrong_with_so_many_of_each_thing(script: Script, number: int) -> None:
    for name, blocks in papers(so_many(script, number)).items():
        assert wrong_in(blocks) == [], name


@pytest.mark.parametrize("script", SCRIPTS, ids=IDS)
def test_an_evening_that_stopped_at_any_item_has_papers_that_say_what_there_is(
    script: Script,
) -> None:
    seen = set[int]()
    for place in range(len(script.items)):
        session = stopped(script, place)
        said = len(session.contributions) + len(session.key_sentences) + len(session.scores)
        if said in seen:
            continue
        seen.add(said)
        found = papers(session)
        for name, blocks in found.items():
            assert wrong_in(blocks) == [], (script.items[place].id, name)
        report = list(texts(found["verslag"]))
        for slip in session.slips():
            told = [text for text in report if text.partition(" (")[0] == slip.text]
            assert len(told) == 1, slip.text
        for sentence in session.key_sentences.values():
            assert any(sentence.text.lower() in text.lower() for text in report), sentence.text
        if not script.type.document:
            nothing = "Er is nog niets opgeschreven." in report
            assert nothing == (not said)
        if "brief" in found:
            letter = " ".join(texts(found["brief"]))
            heads = ("Hierover vroegen", "Hierover ging het", "Dit schreven de tafels samen op",
                     "Dit vertelden de tafels")  # fmt: skip
            assert "Hier leest u" not in letter or any(head in letter for head in heads)
            assert "nog niet wat" not in letter


@pytest.mark.parametrize(
    ("name", "said", "plural"),
    [("ouders", "ouders", True), ("team", "het team", False), ("school", "de school", False),
     ("docenten en mentoren", "docenten en mentoren", True), ("opvang", "de opvang", False),
     ("mensen van thuis", "mensen van thuis", True), ("schoolbestuur", "het schoolbestuur", False)],
)  # fmt: skip
def test_people_are_named_as_in_a_sentence(name: str, said: str, plural: bool) -> None:
    assert the(name) == said and is_plural(name) == plural
    assert agree_with([name], "heeft", "hebben") == ("hebben" if plural else "heeft")
    assert agree_with([name, "ouders"], "heeft", "hebben") == "hebben"
    assert both([name, "ouders"]) == f"{said} én ouders"


def test_who_were_there_agrees_with_how_many() -> None:
    assert there_were([(1, "ouder", "ouders")]) == "Er was 1 ouder"
    assert there_were([(0, "ouder", "ouders")]) == "Er waren 0 ouders"
    two = [(1, "ouder", "ouders"), (1, "leerkracht", "leerkrachten")]
    assert there_were(two) == "Er waren 1 ouder en 1 leerkracht"
