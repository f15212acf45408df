"""The interchange file: out and in again gives the same session, from elsewhere it fits in."""

from __future__ import annotations

import json
from dataclasses import fields, replace
from typing import Any

import pytest
from builders import (
    PHASES,
    a_line,
    a_phase,
    a_round,
    a_script,
    a_session,
    a_slide,
    a_slip,
    with_slips,
    with_themes,
)
from commands import sessions
from evenings import COMPLETE, RAW, SORTED, changed, evening, judged, read
from hostile import HOSTILE
from hypothesis import given, settings
from hypothesis import strategies as st

from sessie.documents.forms import to_markdown
from sessie.exchange.evening import _FROM_NAMES, _NAMES, copy_of, script_from, to_json
from sessie.exchange.fields import FIELDS, KEYS
from sessie.model.dutch import clean
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
)
from sessie.model.session import (
    COLLECTIONS,
    MAX_SLIP,
    OF_PHONES,
    Action,
    Brought,
    Dots,
    Evening,
    KeySentence,
    Looked,
    Papers,
    Recognition,
    Reply,
    Score,
    Session,
    Wording,
)
from sessie.model.stage import Clock, Stage
from sessie.rules import agreements, slips, steering, themes, vote
from sessie.rules.overlap import shared_themes

calm = settings(deadline=None, max_examples=60)


def same(session: Session) -> Session:
    """The session as it comes back: its clocks stand still."""
    return session.with_(stage=steering.after_restart(session.stage))


# Out and in again


@pytest.mark.parametrize("name", [SORTED, RAW])
def test_the_example_comes_back_as_the_same_session_with_the_same_report(name: str) -> None:
    session = evening(name)
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
    session = agreements.put_action(session, Action("", clean(first), clean(last), clean(first)))
    session = slips.set_key_sentence(session, "f1", "A", clean(last))
    assert read(to_json(session)) == session


def test_the_place_in_the_evening_comes_back_with_its_clocks_paused() -> None:
    session = a_session()
    held = steering.go_to(session.script, session.stage, "r1")
    held = steering.toggle_clock(session.script, held, now=100.0)
    held = replace(steering.add_time(session.script, held, 60.0), curtain=True, table="B")
    session = session.with_(stage=steering.settle(held, now=130.5))
    assert session.stage.clocks["r1"].running
    again = read(to_json(session))
    assert again == same(session)
    assert again.stage.clocks["r1"].left(now=9999.0) == 10 * 60 + 60 - 30.5


def test_everything_that_can_be_set_comes_back() -> None:
    session = with_slips(with_themes(a_session(), "Taal", "Overig"), a_slip(), a_slip())
    session = slips.set_hidden(themes.put_under(session, ["b001"], "t002"), "b002", True)
    theme = replace(session.themes["t001"], tension="Anders", partnerships=("formeel", "eigen"),
                    item="r2", known="taal")  # fmt: skip
    asked = replace(session.contributions["b001"], who="de bieb", when="in mei",
                    released=True, later=True)  # fmt: skip
    session = session.put("contributions", asked).put("scores", Score("cijfer", "r1", "B", 4, 2))
    session = session.put("themes", theme, replace(session.themes["t002"], other=False))
    session = session.put("recognitions", Recognition("eigen-id", "t001", "C", "school", 3))
    session = vote.set_poll_closed(vote.set_dots(session, "s1", "t001", "thuis", 4), "s1", True)
    session = agreements.put_action(
        session,
        Action(
            "", "Lijst", "team", "mei", "t001", "niet gelukt", 0, "een ouder", "x/a001", "Te druk"
        ),
    )
    session = session.put("looked", Looked("bijdrage/b001/naam", "juf Anna"))
    session = session.put(
        "brought", Brought("v1", "ambitie", "Samen", "formeel", "28", "ouderavond", 3)
    )
    session = session.put("replies", Reply("t001", "t001", "niet", "want het past niet"))
    session = session.put("wordings", Wording("tr/t001", "t001", "tr", "Dil", "Olmaz"))
    session = session.with_(papers=Papers(
        "2026-11-24", "het team", "mail de school", "2027-01-12", "tr", "wie", "wie niet",
        "een\ntwee", "niets", "de aula", "1 november",
    ))  # fmt: skip
    session = session.put("key_sentences", KeySentence("f1/B", "f1", "B", "Samen", 1, "t001", True))
    evening = replace(
        session.evening,
        id="",
        title="",
        date="",
        languages=("nl", "uk"),
        stip="Samen",
        release_at_once=True,
        per_head=True,
        pupils=210,
        families=150,
        tidied="2027-02-01",
    )
    stage = replace(session.stage, turns=("C", "A"), reached="r2")
    session = session.with_(evening=evening, stage=stage)
    assert read(to_json(session)) == session


def test_whoever_adds_a_part_to_a_session_adds_it_to_the_file() -> None:
    """Fails when the model grows: put the new field in the table, and in the test above."""
    # What the others are made of is not written twice, a clock stands still in a file, and what
    # was marked on the doek, seen in passing, heard or said to the room, is of that moment, as is
    # the shape of its screen.
    of_now = {"look", "was", "ready", "message", "sound", "shape"}
    left_out = {KeySentence: {"id"}, Dots: {"id"}, Clock: {"since"}, Stage: of_now,
                Reply: {"id"}, Wording: {"id"}}  # fmt: skip
    # What tables counted is added up in the dots; what lets phones in is in no file to take away.
    named = {n: cls for n, cls in COLLECTIONS.items() if n not in (*OF_PHONES, "table_dots")}
    for cls in (Evening, Papers, Stage, Clock, *named.values()):
        written = [name for name, _, _ in FIELDS[cls]]
        assert {*written, *left_out.get(cls, ())} == {f.name for f in fields(cls)}, cls
        assert len({key for _, key, _ in FIELDS[cls]}) == len(written)
    assert KEYS.keys() == named.keys()


def test_slips_of_a_role_or_kind_that_the_draaiboek_does_not_name_come_back_too() -> None:
    strange = (a_slip("Rust", role="directie", kind="ambitie"), a_slip("Tolk", role="tolk"))
    session = with_slips(a_session(), *strange)
    assert read(to_json(session)) == session


def test_the_script_in_the_file_goes_before_the_one_that_is_here_now() -> None:
    session = a_session(a_script(*PHASES, title="Zoals het toen was"))
    other = a_script(*PHASES, title="Zoals het nu is")
    assert read(to_json(session), other).script == session.script


def test_everything_that_a_round_can_ask_comes_back() -> None:
    asked = Kind("1a", "Wat is belangrijk?", "Wat is belangrijk?", "", asks=True)
    item = a_round(
        "r1", "Vraag", "1a", steps=(Step("zelf", 4),), table_questions=(("A", "Wie?"),), shift=1,
        joint=True, score=(1, 5), who_when=True, per_organisation=True,
    )  # fmt: skip
    script = replace(a_script(), phases=(Phase("p1", "Tafel", 9, (item,)),), kinds=(asked,),
                     projected=False)  # fmt: skip
    again = read(to_json(a_session(script))).script
    assert again == script
    copy = json.loads(to_json(a_session(script)))["draaiboek"]
    assert copy["soorten"][0]["deelvraag"] is True and copy["op_de_beamer"] is False


def test_styles_of_a_line_come_back_with_their_spaces() -> None:
    line = replace(a_line(""), spans=(Span("Thuis "), Span("en", "vet"), Span(" "), Span("school")))
    slide = replace(a_slide("d1", "Welkom", note="eerst\n  dan"), lines=(line,))
    session = a_session(a_script(Phase("p1", "Welkom", 5, (slide,))))
    assert read(to_json(session)).script == session.script


def test_every_field_of_a_script_has_its_own_dutch_name() -> None:
    classes = (Script, Phase, Role, Side, Kind, Round, Feedback, DotVote, ActionList, Slide, Line,
               Span, Break, Step)  # fmt: skip
    for cls in classes:
        names = [_NAMES.get(f.name, f.name) for f in fields(cls)]
        assert len(set(names)) == len(names)
    assert len(_FROM_NAMES) == len(_NAMES)


def test_the_outcome_is_added_for_other_programs() -> None:
    session = read(COMPLETE)
    outcome = json.loads(to_json(session))["uitkomst"]
    gold = judged()
    assert outcome["gedeeld"] == gold["overlap"]
    assert outcome["prioriteit"] == [
        {key: line[key] for key in ("rang", "thema", "thuis_pct", "school_pct", "gewogen")}
        for line in gold["prioriteit"]
    ]
    assert outcome["privacy"] == []
    assert outcome["voorstellen"] == {}
    raw = json.loads(to_json(evening(RAW)))
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
    bare = evening(RAW)
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

    rounds = (
        a_round("r0", "Kennismaken", "inzicht"),
        a_round("r1", "Tevreden", "sterk_punt"),
        a_round("wensen", "  wensen ", "wens"),
    )
    script = a_script(Phase("p1", "Gesprek aan tafel", 25, rounds))
    session = read(changed(more), script)
    titles = [(item.id, item.title) for item in session.script.rounds]
    assert titles == [
        ("r0", "Kennismaken"),
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
    assert session.contributions == {} and session.stage.at_welcome
    assert read(to_json(session)) == session


def test_a_byte_order_mark_is_no_problem() -> None:
    assert read(b"\xef\xbb\xbf" + COMPLETE) == read(COMPLETE)


def test_a_photo_on_a_slide_comes_back_and_a_line_without_one_says_nothing_of_it() -> None:
    photo = a_line("Het plein", kind="foto", picture="foto-0123456789abcdef.jpg")
    script = a_script(a_phase("p1", 5, Slide("d1", "Plein", (photo, a_line("Kijk eens.")))))
    copy = copy_of(script)
    assert script_from(copy) == script
    lines = copy["onderdelen"][0]["inhoud"][0]["regels"]
    assert [line.get("foto") for line in lines] == [photo.picture, None]
