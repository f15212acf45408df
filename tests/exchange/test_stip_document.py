"""A stip op de horizon: the document read in and written again is the same document."""

from __future__ import annotations

from dataclasses import replace

import pytest
import shipped
from builders import a_slip
from evenings import DATA, read
from filled import begun
from hostile import HOSTILE
from hypothesis import given, settings
from hypothesis import strategies as st
from reading_markdown import OURS, tags, under

from sessie.documents.forms import to_markdown
from sessie.exchange.evening import to_json
from sessie.exchange.stip import OWN_SCRIPT_ID, SCRIPT_ID, read_stip
from sessie.model.dutch import clean_line
from sessie.model.script import Role, Script
from sessie.model.session import Action, Session, Theme
from sessie.rules import agreements
from sessie.rules.slips import add_slips, without_who_or_when

TEXT = (DATA / "stip_op_de_horizon.md").read_text("utf-8")
SHIPPED = shipped.content().script(SCRIPT_ID)
calm = settings(deadline=None, max_examples=60)
scripts = pytest.mark.parametrize("script", [SHIPPED, None], ids=["draaiboek", "zonder"])


def stip(text: str = TEXT, script: Script | None = SHIPPED) -> Session:
    return read_stip(text, "stip.md", lambda script_id: script if script_id == SCRIPT_ID else None)


def lines(text: str) -> list[str]:
    return [stripped for line in text.splitlines() if (stripped := line.strip())]


def a_document(*parts: str) -> str:
    return "\n\n".join(("# Titel", "## Naam", *parts)) + "\n"


# In and out again


@scripts
def test_the_example_comes_out_with_the_same_lines_in_the_same_order(
    script: Script | None,
) -> None:
    assert len(lines(TEXT)) == 42
    assert lines(to_markdown(stip(script=script))) == lines(TEXT)


@scripts
def test_one_blank_line_stands_between_blocks(script: Script | None) -> None:
    markdown = to_markdown(stip(script=script))
    assert markdown.startswith("# Educatief partnerschap\n\n## STIP OP DE HORIZON\n\nElkaar (en ")
    assert "\n\n\n" not in markdown
    assert markdown.endswith("bijvoorbeeld)\n") and not markdown.endswith("\n\n")


@scripts
def test_what_was_written_reads_as_the_same_document_once_more(script: Script | None) -> None:
    session = stip(script=script)
    again = stip(to_markdown(session), script)
    assert again == session
    assert to_markdown(again) == to_markdown(session)


@scripts
def test_it_comes_back_from_json_as_the_same_session(script: Script | None) -> None:
    session = stip(script=script)
    again = read(to_json(session))
    assert again == session
    assert to_markdown(again) == to_markdown(session)


@scripts
def test_who_and_when_change_only_the_lines_of_their_points(script: Script | None) -> None:
    session = stip(script=script)
    points = [slip for slip in session.contributions.values() if slip.round == "vraag-4"]
    filled = (("de bibliotheek", "voor de zomer"), ("de gemeente", ""), ("", "in mei"))
    asked = [replace(slip, who=who, when=when)
             for slip, (who, when) in zip(points, filled, strict=False)]  # fmt: skip
    suffix = {
        f"- {points[0].text}": " (de bibliotheek, voor de zomer)",
        f"- {points[1].text}": " (de gemeente)",
        f"- {points[2].text}": " (in mei)",
    }
    expected = [line + suffix.get(line, "") for line in lines(TEXT)]
    changed = session.put("contributions", *asked)
    assert lines(to_markdown(changed)) == expected
    assert sum(one != other for one, other in zip(expected, lines(TEXT), strict=True)) == 3
    assert read(to_json(changed)) == changed


@calm
@given(st.data())
def test_any_choice_of_who_and_when_adds_only_a_suffix(data: st.DataObject) -> None:
    session = stip()
    words = st.sampled_from(["", "", "de bieb", "vóór 1 mei", "[x] *y*"])
    filled = [replace(slip, who=data.draw(words), when=data.draw(words))
              for slip in session.contributions.values()]  # fmt: skip
    bare = lines(to_markdown(session))
    for one, other in zip(bare, lines(to_markdown(session.put("contributions", *filled))),
                          strict=True):  # fmt: skip
        assert other.startswith(one) and (one == other or one.startswith("- "))


# What becomes of it


def test_questions_headings_and_points_become_rounds_themes_and_slips() -> None:
    session = stip()
    assert session.script.id == SCRIPT_ID and session.script.type.document
    assert session.evening.stip == "Elkaar (en elkaars aanbod) beter leren kennen"
    assert [(theme.item, theme.label) for theme in session.themes.values()] == [
        ("vraag-1", "Enkele voorbeelden:"),
        ("vraag-2", "Contact met thuis"),
        ("vraag-2", "Samenwerking in de keten"),
        ("vraag-3", "Bereiken alle ouders/ verzorgers"),
        ("vraag-3", "Afstemming"),
        ("vraag-4", "Regionaal elkaar (en elkaars aanbod) beter leren kennen:"),
    ]
    counts = [sum(slip.round == f"vraag-{number}" for slip in session.contributions.values())
              for number in range(1, 6)]  # fmt: skip
    assert counts == [5, 7, 8, 5, 3]
    loose = [slip.round for slip in session.contributions.values() if not slip.theme]
    assert loose == ["vraag-5"] * 3
    first = session.contributions["b001"]
    kind = next(item.kinds[0] for item in session.script.rounds if item.id == "vraag-1")
    assert (first.table, first.role, first.kind) == ("A", "partner", kind)
    assert {session.side_of(slip) for slip in session.slips()} == {"partner"}
    assert session.stage.item == "vraag-5"


def test_words_between_brackets_stay_words() -> None:
    slips = stip().contributions.values()
    last = next(slip for slip in slips if "wethouder" in slip.text)
    assert last.round == "vraag-4" and last.text.endswith("(wethouder)")
    assert not any(slip.who or slip.when for slip in slips)


def test_without_its_draaiboek_one_is_made_with_the_same_questions() -> None:
    session = stip(script=None)
    assert session.script.id == OWN_SCRIPT_ID and session.script.type.document
    kinds = {item.id: item.kinds[0] for item in session.script.rounds}
    assert kinds == {"vraag-1": "sterk_punt", "vraag-2": "succesfactor", "vraag-3": "uitdaging",
                     "vraag-4": "behoefte", "vraag-5": "afspraak"}  # fmt: skip
    assert [item.id for item in session.script.rounds if item.who_when] == ["vraag-4"]


def test_other_questions_make_a_draaiboek_of_their_own() -> None:
    text = TEXT.replace("2. Succesfactoren?", "2. Wat helpt?")
    session = stip(text)
    assert session.script.id == OWN_SCRIPT_ID
    assert [item.question for item in session.script.rounds][1] == "Wat helpt?"
    assert lines(to_markdown(session)) == lines(text)


def test_more_or_fewer_questions_are_no_problem() -> None:
    text = a_document("### 1. Wat is er al?", "- Een koor")
    assert lines(to_markdown(stip(text))) == lines(text)


def test_a_question_that_was_not_discussed_says_so_and_comes_back() -> None:
    text = a_document("### 1. Een?", "*Niet besproken.*", "### 2. Twee?", "- Ja")
    session = stip(text)
    assert [slip.round for slip in session.contributions.values()] == ["vraag-2"]
    assert to_markdown(session) == text
    assert to_markdown(stip(a_document("### 1. Een?", "### 2. Twee?", "- Ja"))) == text


def test_points_before_the_first_heading_have_no_theme_and_stay_before_it() -> None:
    text = a_document("### 1. Een?", "- Los", "#### Kop", "- Vast", "#### Kop", "- Ook")
    session = stip(text)
    assert [slip.theme for slip in session.contributions.values()] == ["", "t001", "t002"]
    assert to_markdown(session) == text


def test_a_point_on_two_lines_is_one_point() -> None:
    session = stip(a_document("### 1. Een?", "- Een lange\n  zin\nover regels"))
    assert [slip.text for slip in session.contributions.values()] == ["Een lange zin over regels"]


texts = st.one_of(st.sampled_from(HOSTILE), st.text(max_size=40)).map(clean_line)
plain_texts = texts.filter(lambda text: bool(text) and len(text) <= 200)


@calm
@given(st.lists(plain_texts, min_size=6, max_size=6))
def test_any_words_come_back_as_they_were(words: list[str]) -> None:
    title, name, sentence, question, label, point = words
    session = stip(a_document("### 1. Een?", "#### Kop", "- Punt"))
    item = replace(session.script.rounds[0], question=question)
    phases = tuple(replace(phase, items=tuple(item if i.id == item.id else i for i in phase.items))
                   for phase in session.script.phases)  # fmt: skip
    session = session.with_(
        script=replace(session.script, title=title, phases=phases),
        evening=replace(session.evening, title=name, stip=sentence),
    )
    session = session.put("themes", replace(session.themes["t001"], label=label))
    session = session.put("contributions", replace(session.contributions["b001"], text=point))
    markdown = to_markdown(session)
    assert tags(markdown) <= OURS
    again = stip(markdown)
    assert (again.script.title, again.evening.title, again.evening.stip) == (title, name, sentence)
    assert again.script.rounds[0].question == question
    assert again.themes["t001"].label == label
    assert again.contributions["b001"].text == point
    assert to_markdown(again) == markdown


# A session that was held with the app


def held() -> Session:
    """A session set up for a region, with a theme and some points."""
    assert SHIPPED is not None
    session = begun(replace(SHIPPED, title="Educatief partnerschap: stip op de horizon"))
    session = session.put("themes", Theme("t2", "Later", place=2, item="vraag-1"),
                          Theme("t1", "Eerst", place=1, item="vraag-1"))  # fmt: skip
    said = {"role": "gemeente", "kind": "sterk_punt", "round": "vraag-1"}
    return add_slips(
        session,
        a_slip("Tweede", theme="t1", **said),
        a_slip("Verborgen", theme="t1", hidden=True, **said),
        a_slip("Los", table="C", **said),
        a_slip("Juf Kim leest voor", theme="t1", public="Er wordt voorgelezen", **said),
        a_slip("Book bus", theme="t2", lang="en", translation="Bibliobus", **said),
    )


def test_a_session_from_the_app_is_called_after_its_draaiboek() -> None:
    assert to_markdown(held()).startswith(
        "# Educatief partnerschap\n\n## Stip op de horizon\n\n*De Proef (voorbeeld)*\n\n"
        "*Aanwezig: 10 mensen van scholen, 10 van voorscholen, "
    )
    named = replace(held().evening, title="Regio West", stip="Samen\nlezen")
    assert to_markdown(held().with_(evening=named)).startswith(
        "# Educatief partnerschap: stip op de horizon\n\n## Regio West\n\n*De Proef"
    )
    assert "\n\nSamen lezen\n\n### 1. " in to_markdown(held().with_(evening=named))
    session = held()
    bare = session.with_(script=replace(session.script, title="Onze stip"),
                         evening=replace(session.evening, title="Onze stip"))  # fmt: skip
    assert to_markdown(bare).startswith("# Onze stip\n\n## De Proef (voorbeeld)\n\n*De")


def test_points_stand_in_order_of_arrival_under_themes_in_their_order() -> None:
    found = under(to_markdown(held()), "1. Wat is er al?")
    assert [(piece.where, piece.text) for piece in found] == [
        ("li", "Los"),
        ("h4", "Eerst"),
        ("li", "Tweede"),
        ("li", "Er wordt voorgelezen"),
        ("h4", "Later"),
        ("li", "Bibliobus"),
    ]
    assert to_markdown(held()).count("*Niet besproken.*") == 4


def test_what_was_said_outside_the_questions_stands_in_an_appendix() -> None:
    session = add_slips(
        held(),
        a_slip("Taalcafé", role="welzijn", kind="aanbod", round="aanbod"),
        a_slip("Zonder soort", role="welzijn", kind="", round="weg"),
    )
    session = agreements.put_action(session, Action("", "Uitnodigen", "gemeente", "mei"))
    markdown = to_markdown(session)
    assert [(p.where, p.text) for p in under(markdown, "Bijlage")] == [
        ("h3", "Wie doet wat?"),
        ("p", under(markdown, "Wie doet wat?")[0].text),
        ("p", "Welzijn"),
        ("li", "Taalcafé"),
        ("h3", "Afspraken"),
        *(("th", text) for text in ("Wat", "Wie", "Wanneer")),
        *(("td", text) for text in ("Uitnodigen", "gemeente", "mei")),
        ("h3", "Andere briefjes"),
        ("h4", "Nog zonder thema"),
        ("p", "Andere briefjes van partners"),
        ("li", "Zonder soort"),
    ]


def of_organisations(*said: tuple[str, str, str], people: int = 10) -> Session:
    """What organisations said to the last question: (role, theme, text)."""
    assert SHIPPED is not None
    club = Role("partner:sportclub", "sportclub", "sportclubs", "", "partner")
    session = begun(replace(SHIPPED, roles=(*SHIPPED.roles, club)))
    attendance = {role.id: people for role in session.script.roles}
    session = session.with_(evening=replace(session.evening, attendance=attendance))
    session = session.put("themes", Theme("t1", "Overzicht", place=1, item="vraag-5"))
    return add_slips(session, *(
        a_slip(text, table, role=role, theme=theme, kind="actie", round="vraag-5")
        for (role, theme, text), table in zip(said, "ABCABC", strict=False)
    ))  # fmt: skip


LAST = "5. Hoe vertaal je acties naar je eigen organisatie?"


def test_the_last_question_stands_by_organisation_in_the_order_of_the_draaiboek() -> None:
    session = of_organisations(
        ("welzijn", "", "Ouderkamer"),
        ("bibliotheek", "", "Boekenkoffer"),
        ("partner:sportclub", "", "Trainer mee"),
        ("bibliotheek", "", "Voorlezen"),
        ("partner", "", "Ergens anders"),
    )
    markdown = to_markdown(session)
    assert [(p.where, p.text) for p in under(markdown, LAST)] == [
        ("li", "Ergens anders"),
        ("h4", "Bibliotheek"),
        ("li", "Boekenkoffer"),
        ("li", "Voorlezen"),
        ("h4", "Welzijn"),
        ("li", "Ouderkamer"),
        ("h4", "Sportclub"),
        ("li", "Trainer mee"),
    ]
    assert to_markdown(stip(markdown)) == markdown, "it reads as the same document"


def test_an_organisation_stands_before_the_theme_so_that_sorting_tears_nothing_apart() -> None:
    session = of_organisations(("welzijn", "t1", "Ouderkamer"), ("gemeente", "", "Geld"))
    assert [(p.where, p.text) for p in under(to_markdown(session), LAST)] == [
        ("h4", "Welzijn · Overzicht"),
        ("li", "Ouderkamer"),
        ("h4", "Gemeente"),
        ("li", "Geld"),
    ]


def test_one_person_of_a_school_is_named_as_its_side() -> None:
    session = of_organisations(("school", "", "Een vast gezicht"), people=1)
    assert [p.text for p in under(to_markdown(session), LAST)] == ["Scholen", "Een vast gezicht"]


def test_the_other_questions_do_not_tell_organisations_apart() -> None:
    said = {"kind": "sterk_punt", "round": "vraag-1"}
    session = add_slips(of_organisations(), a_slip("Koor", role="welzijn", **said),
                                a_slip("Bus", role="gemeente", **said))  # fmt: skip
    found = under(to_markdown(session), "1. Wat is er al?")
    assert [p.where for p in found] == ["li", "li"]


def test_points_without_who_and_when_are_counted_where_the_round_asks_for_them() -> None:
    assert without_who_or_when(stip(script=None)) == 5
    assert without_who_or_when(held()) == 0
    more = {"role": "gemeente", "kind": "behoefte", "round": "vraag-4"}
    session = add_slips(
        held(),
        a_slip("Een", **more),
        a_slip("Twee", who="de bieb", **more),
        a_slip("Drie", when="mei", **more),
        a_slip("Vier", hidden=True, **more),
    )
    assert without_who_or_when(session) == 1
