"""What may be shown, and what a person must look at first. All names here are invented."""

from __future__ import annotations

import re
from dataclasses import replace
from io import BytesIO
from zipfile import ZipFile

import pytest
from builders import TEACHER, a_role, a_round, a_script, a_session, a_slip, with_slips, with_themes
from evenings import RAW, SORTED, evening, judged
from hostile import HOSTILE
from hypothesis import given, settings
from hypothesis import strategies as st
from pdf_tools import words_of_pdf

from sessie.documents.forms import to_markdown
from sessie.model.script import Phase, Role
from sessie.model.session import Action, Recognition, Session, Table
from sessie.model.stage import Look
from sessie.model.vocabulary import KINDS
from sessie.public.scene import scene
from sessie.rules import personal
from sessie.rules.agreements import put_action
from sessie.rules.privacy import Flag, flags, flags_of
from sessie.rules.slips import (
    ShownText,
    set_hidden,
    set_key_sentence,
    set_score,
    shown_point,
    shown_text,
)
from sessie.rules.turnout import merged_roles
from sessie.rules.vote import set_dots, set_poll_closed
from sessie.widgets.public_view import draw
from sessie.widgets.text import Frame
from sessie.writing import FORMS, REPORT_FORMS, in_form


def reasons(text: str) -> dict[str, str]:
    """Reason → fragment, for a slip with this text."""
    session = with_slips(a_session(), a_slip(text))
    return {flag.reason: flag.fragment for flag in flags(session)}


def test_every_slip_that_a_person_marked_in_the_example_is_flagged() -> None:
    gold = judged()["privacy"]
    session = evening(RAW)
    found = {flag.id: flag.reason for flag in flags(session)}
    marked = {entry["id"]: entry["soort"] for entry in gold}
    assert marked.items() <= found.items()
    assert len(found) - len(marked) <= len(session.contributions) // 10


def test_with_the_public_texts_of_the_example_nothing_is_left_to_look_at() -> None:
    assert flags(evening(SORTED)) == ()


@pytest.mark.parametrize(
    ("text", "fragment"),
    [
        ("Meester Joris maakt een praatje", "Meester Joris"),
        ("Ik sprak juf Anne-Fleur laatst", "juf Anne-Fleur"),
        ("Mevrouw de Vries helpt goed", "Mevrouw de Vries"),
        ("meneer van der Berg belt nooit", "meneer van der Berg"),
        ("juf El Amrani is top", "juf El"),
        ("dhr. Özdemir", "dhr. Özdemir"),
        ("mijn zoon Ali slaapt slecht", "mijn zoon Ali"),
        ("Mijn dochtertje Fée leest", "Mijn dochtertje Fée"),
        ("My son Tom likes it", "My son Tom"),
        ("meester kees is er nooit op vrijdag", "meester kees"),
        ("mijn zoon, Yusuf, speelt graag", "mijn zoon, Yusuf"),
        ("mijn oudste dochter heet Fée", "mijn oudste dochter heet Fée"),
        ("Boer Jansma kan les geven over koeien", "Boer Jansma"),
        ("de moeder van Ravi regelt alles", "moeder van Ravi"),
        ("Sinds Sanne voor de klas staat is het rustig", "Sanne"),
        ("Julian en Thijs zitten elkaar in de haren", "Julian"),
        ("Noor's moeder kookt", "Noor's"),
    ],
)
def test_a_name_behind_a_title_or_a_child_is_flagged(text: str, fragment: str) -> None:
    assert reasons(text) == {"naam": fragment}


@pytest.mark.parametrize(
    "text",
    [
        "Vraag het de juf. Zij weet het",
        "De juf Dat was fijn",
        "juf\nMeer tijd graag",
        "De meester belde meteen",
        "JUF NOOIT BEREIKBAAR",
        "de juf MR-lid laten zijn",
        "Juf spreekt ook Turks, juf Engels niet",
        "Meer tijd. Minder haast. Juffen en Meesters zijn lief",
        "Onze School is fijn",
        "De leraar Duits en de docent Wiskunde wisselen vaak",
        "de ouders van Turkse kinderen, de klas van Groep 3",
        "Fijn dat De Linde een tuin heeft",
        "De reis naar Berlijn, met Sinterklaas en in de Kerkstraat",
        "ouders en Kinderen, juffen en Meesters",
        "Nederlands leren op dinsdag in Utrecht",
    ],
)
def test_a_capital_alone_is_no_name(text: str) -> None:
    assert reasons(text) == {}


@pytest.mark.parametrize(
    ("text", "fragment"),
    [
        ("Mijn dochter zit in groep 4", "groep 4"),
        ("mijn zoon in groep 7b zit daar te vol", "groep 7b"),
        ("onze dochter wil meer sport in groep zeven", "groep zeven"),
        ("de klas 2b van ons kind valt vaak uit", "klas 2b"),
        ("Hij zit in groep 4", "Hij zit in groep 4"),
        ("mijn dochter van 10 leest de brief voor", "mijn dochter van 10"),
        ("mijn zoon is 8 jaar en speelt alleen", "mijn zoon is 8 jaar"),
        ("Wij hebben een tweeling, en mijn tweeling zit apart", "mijn tweeling"),
        ("mijn kind wordt gepest", "mijn kind wordt gepest"),
        ("Hij is gevallen, mijn zoon, op het plein", "gevallen, mijn zoon"),
    ],
)
def test_what_points_at_one_child_is_flagged(text: str, fragment: str) -> None:
    assert reasons(text) == {"herleidbaar": fragment}


@pytest.mark.parametrize(
    ("text", "fragment"),
    [
        ("wij wonen Kerkstraat 12", "Kerkstraat 12"),
        ("stuur het naar 1234 AB", "1234 AB"),
        ("bel 06-12345678", "06-12345678"),
        ("bel (020) 123 45 67 of mail", "020) 123 45 67"),
        ("+31 6 12 34 56 78 graag", "+31 6 12 34 56 78"),
        ("mail naar ouder.raad@voorbeeld.invalid aub", "ouder.raad@voorbeeld.invalid"),
        ("tikkie naar NL91 ABNA 0417 1643 00", "NL91 ABNA 0417 1643 00"),
        ("volg me @mama_van_twee", "@mama_van_twee"),
    ],
)
def test_a_way_to_reach_somebody_is_flagged(text: str, fragment: str) -> None:
    assert reasons(text) == {"contact": fragment}


@pytest.mark.parametrize(
    ("text", "fragment"),
    [
        ("de juf van groep 4 is nooit bereikbaar", "de juf van groep 4 is nooit"),
        ("de meester van 5b is kortaf", "de meester van 5b is kortaf"),
        ("de nieuwe conciërge scheldt", "de nieuwe conciërge scheldt"),
        ("die gymleraar kijkt naar meisjes", "die gymleraar kijkt naar meisjes"),
        ("de directeur luistert niet", "de directeur luistert niet"),
    ],
)
def test_a_reproach_to_one_of_the_school_is_flagged(text: str, fragment: str) -> None:
    assert reasons(text) == {"verwijt": fragment}


@pytest.mark.parametrize(
    "text",
    [
        "mijn kind gaat met plezier naar school",
        "Dat ouders het vertellen als hun kind ruzie heeft gehad",
        "ingrijpen bij pesten",
        "groep 10 bestaat niet",
        "Groep 7b is te druk",
        "groep 8 krijgt maar een uurtje les op eigen niveau",
        "klas 2b heeft vaak uitval",
        "mijn kind is 2 keer niet opgehaald",
        "mijn zoon fietst 4 km, door de Dorpsstraat",
        "de weg 30 kilometer maken",
        "in groepjes van 4",
        "van 8.30 tot 15.00 of 08.30-12.00 uur",
        "op 10-11-2026 om 19:30",
        "3 berichten op een dag, 10 x hetzelfde",
        "1000000000 keer gezegd",
        "@school: antwoord eens",
    ],
)
def test_a_general_remark_points_at_nobody(text: str) -> None:
    assert reasons(text) == {}


@pytest.mark.parametrize("word", ["dyslexie", "ADHD", "autisme", "medicijnen", "astma", "allergie"])
def test_health_is_flagged(word: str) -> None:
    assert reasons(f"Goede hulp voor mijn zoon met {word}, dank") == {"bijzonder": word}
    assert reasons(f"Goede hulp bij {word}, dank") == {}


@pytest.mark.parametrize(
    ("text", "fragment"),
    [
        ("mijn zoon krijgt hoofdpijn van de herrie", "mijn zoon krijgt hoofdpijn"),
        ("logopedie voor onze dochter duurt lang", "logopedie voor onze dochter"),
        ("Wij zijn gescheiden, stuur de brief twee keer", "Wij zijn gescheiden"),
        ("ik ben alleenstaande moeder", "ik ben alleenstaande"),
    ],
)
def test_how_it_goes_with_a_child_or_a_family_is_flagged(text: str, fragment: str) -> None:
    assert reasons(text) == {"bijzonder": fragment}


@pytest.mark.parametrize(
    "text",
    ["zelf ziekmelden via de app", "opa ziek", "please add more", "Dyslexiehulp is ver weg",
     "logopedie onder opvangtijd", "faalangsttraining voor iedereen", "gescheiden afval inzamelen"],
)  # fmt: skip
def test_being_ill_for_a_day_is_not_flagged(text: str) -> None:
    assert reasons(text) == {}


def test_one_slip_can_have_more_reasons_but_each_only_once() -> None:
    found = reasons("juf Sanne en juf Kim hielpen mijn zoon in groep 3 en groep 4 bij dyslexie")
    assert found == {
        "naam": "juf Sanne",
        "herleidbaar": "groep 3",
        "bijzonder": "dyslexie",
    }


def test_what_is_shown_is_looked_at_and_nothing_else() -> None:
    session = with_slips(
        a_session(),
        a_slip("Meester Joris helpt", public="Een meester helpt"),
        a_slip("Master Joris", lang="en", translation="Meester Joris helpt"),
        a_slip("juf Sanne", hidden=True),
    )
    assert [(f.id, f.reason) for f in flags(session)] == [("b002", "naam")]


def test_key_sentences_agreements_and_themes_are_looked_at_too() -> None:
    session = set_key_sentence(with_themes(a_session(), "Taal"), "f1", "B", "Juf Sanne luistert")
    session = put_action(session, Action("", "Bel meneer Bos", "team", "morgen"))
    theme = replace(session.themes["t001"], label="Overgang groep 8", tension="Juf Kim wil rust")
    session = session.put("themes", theme)
    assert set(flags(session)) == {
        Flag("f1/B", "naam", "Juf Sanne", "kernzin"),
        Flag("a001", "naam", "meneer Bos", "afspraak"),
        Flag("t001", "naam", "Juf Kim", "thema"),
    }


@pytest.mark.parametrize("who", ["Fatima", "Jan de Boer", "Fatima en Kees"])
def test_a_bare_name_is_flagged_where_a_name_is_likely(who: str) -> None:
    session = put_action(a_session(), Action("", "Lijst maken", who, "1 december"))
    assert flags(session) == (Flag("a001", "naam", who, "afspraak"),)


@pytest.mark.parametrize(
    "who",
    ["directie en team", "Directie", "Ouderraad", "MR", "intern begeleider", "Groep ouders", ""],
)
def test_who_by_role_is_no_name(who: str) -> None:
    assert flags(put_action(a_session(), Action("", "Lijst maken", who, "1 december"))) == ()


@pytest.mark.parametrize("who", ["Fatima", "Jan de Boer"])
def test_a_bare_name_is_flagged_behind_a_slip_too(who: str) -> None:
    session = with_slips(a_session(), a_slip("Lijst maken", who=who, when="in mei"))
    assert flags(session) == (Flag("b001", "naam", who, "bijdrage"),)


def test_who_and_when_of_a_slip_are_looked_at_like_its_words() -> None:
    session = with_slips(
        a_session(),
        a_slip("Lijst", who="juf Sanne", when="zie mail naar ib@voorbeeld.invalid"),
        a_slip("Lijst", who="directie", when="als hij zit in groep 8"),
        a_slip("Lijst", who="Meester Joris", hidden=True),
    )
    assert [(f.id, f.reason, f.fragment) for f in flags(session)] == [
        ("b001", "naam", "juf Sanne"),
        ("b001", "contact", "ib@voorbeeld.invalid"),
        ("b002", "herleidbaar", "hij zit in groep 8"),
    ]


def test_a_public_text_does_not_hide_a_name_that_does_it() -> None:
    session = with_slips(a_session(), a_slip("Juf Kim", public="Een juf", who="Fatima"))
    assert [flag.fragment for flag in flags(session)] == ["Fatima"]


def test_an_organisation_of_the_draaiboek_is_no_name() -> None:
    welfare = Role("welzijn", "welzijn", "welzijn", "w", "partner")
    session = a_session(a_script(roles=(a_role("ouder"), welfare)))
    session = with_slips(session, a_slip(who="Welzijn Oost"), a_slip(who="Bakker Oost"))
    assert [flag.fragment for flag in flags(session)] == ["Bakker Oost"]


def test_an_answer_that_a_table_wrote_together_is_looked_at() -> None:
    item = a_round("r2", "Wensen", "wens", joint=True)
    session = a_session(a_script(Phase("p1", "Tafel", 15, (item,))))
    session = set_key_sentence(session, "r2", "B", "Juf Sanne luistert")
    assert flags(session) == (Flag("r2/B", "naam", "Juf Sanne", "antwoord"),)
    assert "geen namen" not in to_markdown(session)


@settings(deadline=None)
@given(st.text() | st.sampled_from(HOSTILE))
def test_any_text_can_be_looked_at(text: str) -> None:
    assert all(fragment in text for fragment in reasons(text).values())


@pytest.mark.parametrize(
    ("more", "shown"),
    [
        ({}, ShownText("tekst")),
        ({"public": "openbaar", "translation": "vertaald", "lang": "tr"}, ShownText("openbaar")),
        ({"translation": "vertaald", "lang": "tr"}, ShownText("vertaald", "Turks")),
        ({"translation": "vertaald", "lang": "xx"}, ShownText("vertaald", "xx")),
        ({"lang": "uk"}, ShownText("tekst", "nog vertalen", "uk")),
    ],
)
def test_a_slip_shows_public_text_then_translation_then_itself(
    more: dict[str, str], shown: ShownText
) -> None:
    assert shown_text(a_slip("tekst", **more)) == shown
    assert shown_point(a_slip("tekst", **more)) == shown
    point = shown_point(a_slip("tekst", who="team", when="mei", **more))
    assert point == ShownText(f"{shown.text} (team, mei)", shown.note, shown.lang)


def test_the_untranslated_slip_of_the_example_says_so() -> None:
    gold = judged()["nog_vertalen"]
    session = evening(RAW)
    notes = {slip.id: shown_text(slip).note for slip in session.slips()}
    assert [slip for slip, note in notes.items() if note == "nog vertalen"] == gold


def test_a_role_of_one_or_two_people_is_named_as_its_side() -> None:
    script = a_script(roles=(a_role("ouder"), a_role(TEACHER), a_role("directie")))
    session = a_session(script)
    people = {"ouder": 20, TEACHER: 3, "directie": 1}
    session = session.with_(evening=replace(session.evening, attendance=people))
    assert merged_roles(session) == {"directie"}


def test_a_role_that_nobody_counted_is_named_as_its_side() -> None:
    session = with_slips(a_session(), a_slip(role="mentor"))
    assert merged_roles(session) == {"mentor"}


def test_without_attendance_the_tables_are_added_up() -> None:
    session = a_session()
    session = session.with_(evening=replace(session.evening, attendance={}))
    assert merged_roles(session) == {"ouder", TEACHER}
    for letter in "AB":
        session = session.put("tables", Table(letter, letter, {"ouder": 5, TEACHER: 1}))
    assert merged_roles(session) == {TEACHER}


SMALL = (
    Role("directie", "directeur Bovenschools", "directeuren Bovenschools", "d", "school"),
    Role("tolk", "tolk Tigrinya", "tolken Tigrinya", "t", "thuis"),
)
"""One person each; their names stand nowhere else."""


def with_small_roles() -> Session:
    """An evening with everything in it, in which one director and one interpreter speak."""
    asked = (("A", "Hoe hoort elk kind erbij?"), ("B", "Hoe helpen we bij het leren?"))
    rounds = (
        a_round("r1", "Tevreden", "sterk_punt"),
        a_round("r2", "Wensen", "wens", "verwachting", "tip", "grens"),
        a_round("r3", "Aanbod", "ambitie", per_organisation=True),
        a_round("r4", "Samen", "antwoord", joint=True, score=(1, 5)),
        a_round("r5", "Rond", "wens", table_questions=asked, shift=1),
        a_round("r6", "Plan", "idee", who_when=True),
    )
    phases = a_script().phases
    script = a_script(phases[0], replace(phases[1], items=rounds), *phases[2:])
    session = a_session(replace(script, roles=(*script.roles, *SMALL), kinds=KINDS))
    people = {"ouder": 20, TEACHER: 6, "directie": 1, "tolk": 2}
    session = session.with_(evening=replace(session.evening, attendance=people))
    session = with_themes(session, "Taal", "Tijd")
    number = 0
    for item in script.collecting:
        for kind in item.kinds:
            for role in people:
                number += 1
                theme = ("t001", "t002", "")[number % 3]
                slip = a_slip(f"zin {number}", "ABCD"[number % 4], role, round=item.id, kind=kind,
                              theme=theme, released=True)  # fmt: skip
                session = with_slips(session, slip)
    for table in "ABCD":
        session = set_key_sentence(session, "f1", table, f"zin van {table}")
        session = set_key_sentence(session, "r4", table, f"samen {number}")
        session = set_score(session, "r4", table, 3)
        told = Recognition(f"h{table}", "t001", table, "school" if table == "A" else "")
        session = session.put("recognitions", told)
    for side in ("thuis", "school"):
        session = set_dots(session, "s1", "t001", side, 3)
    session = put_action(session, Action("", "Lijst maken", "team", "mei", together="een ouder"))
    return set_poll_closed(session, "s1", True)


def readable(data: bytes) -> str:
    """What a person could read in a file, also in one that is packed; without tags."""
    if data.startswith(b"%PDF"):
        return words_of_pdf(data)
    parts = [data]
    if data[:2] == b"PK":
        with ZipFile(BytesIO(data)) as packed:
            parts = [packed.read(name) for name in packed.namelist()]
    return re.sub(r"<[^>]*>", "\n", "\n".join(part.decode("utf-8", "replace") for part in parts))


def names_nobody(text: str) -> bool:
    """Whether it says nothing about the small roles, nor puts a slip beside a table."""
    folded = text.casefold()
    small = any(name.casefold() in folded for role in SMALL for name in (role.name, role.plural))
    return not small and not re.search(r"tafel [a-d]\b\W*zin \d", folded)


EXPORTS = [
    *((form, "ouderavond") for form in FORMS if form != "json"),
    *((form, "stip") for form in REPORT_FORMS if form != "json"),
]
"""The interchange file is the session itself, for who may see that; a stip has no letter."""


@pytest.mark.parametrize(("form", "kind"), EXPORTS)
def test_no_export_names_a_role_of_one_or_two_people(form: str, kind: str) -> None:
    session = with_small_roles()
    session = session.with_(script=replace(session.script, session_type=kind),
                            evening=replace(session.evening, session_type=kind))  # fmt: skip
    text = readable(in_form(session, form))
    assert "zin" in text or "Lijst maken" in text
    assert names_nobody(text)


def test_the_interchange_file_holds_everything_for_who_may_see_it() -> None:
    text = readable(in_form(with_small_roles(), "json"))
    assert "directeur Bovenschools" in text and '"rol": "tolk"' in text


def test_no_public_view_names_a_role_of_one_or_two_people() -> None:
    session = with_small_roles()
    for item in session.script.items:
        stage = replace(session.stage, item=item.id, table="B")
        lines = draw(scene(session.with_(stage=stage), 0.0).block, Frame(76, 22))
        assert lines, item.id
        assert names_nobody("\n".join(line.plain for line in lines)), item.id
    for theme in session.themes:
        stage = replace(session.stage, item="d3", look=Look(theme, open=True))
        block = scene(session.with_(stage=stage), 0.0).block
        drawn = "\n".join(line.plain for line in draw(block, Frame(76, 60)))
        assert "zin" in drawn
        assert names_nobody(drawn) and "Tafel" not in drawn


def test_what_stands_in_an_agreement_with_two_people_is_looked_at() -> None:
    action = Action("", "Lijst maken", "directie", "mei", together="Fatima")
    assert flags(put_action(a_session(), action)) == (Flag("a001", "naam", "Fatima", "afspraak"),)


def test_one_slip_is_looked_at_like_all_of_them_also_when_it_is_hidden() -> None:
    session = with_slips(a_session(), "juf Sanne", a_slip("juf Kim", hidden=True))
    held = session.contributions
    assert flags_of(session, held["b001"]) == flags(session)
    assert [flag.fragment for flag in flags_of(session, held["b002"])] == ["juf Kim"]


def test_hiding_a_slip_takes_it_off_the_list() -> None:
    session = with_slips(a_session(), a_slip("juf Sanne"))
    assert flags(set_hidden(session, "b001", True)) == ()


def test_words_that_many_slips_have_are_looked_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    said = "Juf Marloes zei dat op de Kerkstraat 12 niemand rekent op regel 7"
    session = with_slips(a_session(), *(a_slip(said, table) for table in "ABCD"))
    found = flags(session)
    assert len(found) == 8
    monkeypatch.setattr(personal, "FORMS", None)
    assert flags(session) == found
    assert [flag.reason for flag in flags_of(session, a_slip(said))] == ["naam", "contact"]
