"""What no paper may say of few people, in every form: a side of one or two, a language of one
family, a table beside a role, and that there is something to look at."""

from __future__ import annotations

import re
from contextlib import suppress
from dataclasses import replace
from io import BytesIO
from zipfile import ZipFile

import pytest
from builders import TEACHER, a_role, a_script, a_session, a_slip, with_slips, with_themes
from hypothesis import given, settings
from hypothesis import strategies as st
from pdf_tools import pages_of_pdf

from sessie.documents.forms import plan_in_form, to_markdown, year_in_form
from sessie.documents.letter import NoLetter
from sessie.model.session import Action, Session, Table
from sessie.model.traject import Traject
from sessie.rules.agreements import put_action
from sessie.rules.on_paper import WHOLE, on_paper, small_sides
from sessie.rules.overlap import sides
from sessie.rules.plan import plan_of
from sessie.rules.privacy import (
    TABLE,
    Flag,
    beside_a_table,
    flags,
    to_look_at,
    without_table,
    words_of,
)
from sessie.rules.slips import set_key_sentence
from sessie.rules.tidying import tidied
from sessie.rules.vote import set_dots, set_poll_closed
from sessie.rules.year import year_of
from sessie.writing import FORMS, in_form

PAPERS = [form for form in FORMS if form != "json"]
"""JSON is the session itself."""


def an_evening(parents: int, teachers: int, directors: int = 0) -> Session:
    """Both sides ask for the same theme, vote and praise; so many people of each."""
    roles = (a_role("ouder"), a_role(TEACHER), a_role("directie"))
    session = with_themes(a_session(a_script(roles=roles)), "Taal", "Tijd")
    people = {"ouder": parents, TEACHER: teachers, "directie": directors}
    session = session.with_(evening=replace(session.evening, attendance=people, pupils=210))
    number = 0
    for role in (role for role, count in people.items() if count):
        for table in "ABCD":
            number += 1
            theme = "t001" if number % 2 else "t002"
            slip = a_slip(f"Zin {number} over taal", table, role, theme=theme)
            session = with_slips(session, slip)
    for side in ("thuis", "school"):
        session = set_dots(session, "s1", "t001", side, 3)
    return set_poll_closed(session, "s1", True)


def readable(data: bytes) -> str:
    """What a person could read in a file, also in one that is packed; without tags."""
    if data[:4] == b"%PDF":
        return "\n".join(pages_of_pdf(data))
    parts = [data]
    if data[:2] == b"PK":
        with ZipFile(BytesIO(data)) as packed:
            names = [name for name in packed.namelist() if name.endswith((".xml", ".rels"))]
            parts = [packed.read(name) for name in names]
    return re.sub(r"<[^>]*>", "\n", "\n".join(part.decode() for part in parts))


def every_paper(session: Session) -> dict[str, str]:
    """Every form of every paper that this session gives."""
    plan = plan_of(Traject("proef"), [session])
    found = {}
    for form in PAPERS:
        with suppress(NoLetter):
            found[form] = readable(in_form(session, form))
    found |= {f"plan.{form}": readable(plan_in_form(plan, form)) for form in ("md", "html")}
    year = year_of([session])
    return found | {"jaar": readable(year_in_form(Traject("proef"), year, "md"))}


@pytest.mark.parametrize(
    ("people", "small"),
    [
        ((20, 6, 1), ()),
        ((20, 3, 0), ()),
        ((20, 2, 0), ("school",)),
        ((20, 0, 1), ("school",)),
        ((2, 8, 0), ("thuis",)),
        ((0, 0, 0), ()),
    ],
)
def test_a_side_of_one_or_two_people_joins_the_whole_in_every_paper(
    people: tuple[int, int, int], small: tuple[str, ...]
) -> None:
    session = an_evening(*people)
    assert small_sides(session) == small
    papers = every_paper(session)
    if small:
        assert sides(on_paper(session)) == (WHOLE,)
    for form, text in papers.items():
        alone = {line.strip(' *|"').casefold() for line in text.splitlines()}
        assert not small or alone.isdisjoint({"ouders", "leerkrachten"}), form
        assert not small or ("allebei" not in text and "bij 210 leerlingen" not in text), form
        assert not small or not re.search(r"van (?:ouders|leerkrachten)\b(?! en)", text), form
    if not small and any(people):
        assert "Ouders" in papers["html"]
        assert "Leerkrachten" in papers["html"] or "Team" in papers["html"]
    if small:
        assert "Taal" in papers["brief.md"], "what all of them want is known"


def test_what_a_session_holds_is_the_same_whoever_was_there() -> None:
    session = an_evening(20, 1)
    paper = on_paper(session)
    assert on_paper(paper) == paper
    assert {i: s.text for i, s in paper.contributions.items()} == {
        i: s.text for i, s in session.contributions.items()
    }
    assert sum(d.count for d in paper.counted) == sum(d.count for d in session.counted)
    assert '"kant": "school"' in readable(in_form(session, "json"))


@pytest.mark.parametrize(("tables", "named"), [("A", False), ("AAAA", False), ("ABC", True)])
def test_a_language_is_named_where_three_families_have_it(tables: str, named: bool) -> None:
    slips = [
        a_slip(f"Zaman {n}", table, lang="tr", translation=f"Meer tijd {n}", kind="wens")
        for n, table in enumerate(tables)
    ]
    session = with_slips(an_evening(20, 6), *slips)
    for form, text in every_paper(session).items():
        assert ("Turks" in text) <= named, form
        if form in ("md", "html", "csv"):
            assert ("Turks" in text) == named and "Meer tijd 0" in text, form
    later = tidied(session, "2027-02-01")
    assert to_markdown(later) == to_markdown(session)
    assert ("Turks" in in_form(later, "csv").decode()) == named


def with_free_text(text: str) -> Session:
    """The same words in every field that people write in and a paper shows."""
    session = with_slips(a_session(), a_slip(text), a_slip("Lijst maken", who=text))
    session = set_key_sentence(session, "f1", "B", text)
    session = with_themes(session, "Taal")
    theme = replace(session.themes["t001"], tension=text)
    session = session.put("themes", theme)
    action = Action("", "Lijst maken", text, "mei", together="de school", result=text)
    session = put_action(session, action)
    return session.with_(evening=replace(session.evening, title=text, stip=text))


ROLES = ("ouders", "de leerkracht", "een leerling", "mentoren", "directie", "juffen", "vader")
BESIDE = st.builds(
    lambda form, table, role: form.format(t=table, r=role),
    st.sampled_from(["{r} van tafel {t}", "tafel {t}: {r} willen rust", "{r} (tafel {t})",
                     "Tafel {t} en {r}", "bij tafels {t} en D vroegen {r} dit"]),
    st.sampled_from("ABC"),
    st.sampled_from(ROLES),
)  # fmt: skip


@settings(deadline=None, max_examples=25)
@given(BESIDE)
def test_a_table_beside_a_role_is_found_in_every_field_and_one_key_settles_it(text: str) -> None:
    session = with_free_text(text)
    found = [flag for flag in flags(session) if flag.reason == TABLE]
    assert {flag.where for flag in found} == {"bijdrage", "kernzin", "thema", "afspraak", "kop"}
    assert len(found) == 6
    for flag in found:
        session = without_table(session, flag)
    assert [flag for flag in flags(session) if flag.reason == TABLE] == []
    for line in to_markdown(session).splitlines():
        said = line.replace("| Tafel B |", "")  # whose sentence it is stands in front of it
        assert not re.search(r"[Tt]afels? [A-D]\b", said), line


@pytest.mark.parametrize(
    "text",
    ["Tafel B", "ouders en leerkrachten", "de tafel van 7 thuis oefenen met ouders",
     "aan tafel praten ouders over school", "juf en ouders aan één tafel"],
)  # fmt: skip
def test_a_table_or_a_role_alone_may_be_said(text: str) -> None:
    assert [flag for flag in flags(with_free_text(text)) if flag.reason == TABLE] == []


def test_a_table_that_is_called_after_a_role_is_looked_at() -> None:
    session = a_session().put("tables", Table("B", "De leerkrachten"))
    (flag,) = flags(session)
    assert (flag.reason, flag.where, words_of(session, flag)) == (
        TABLE, "tafelnaam", "De leerkrachten",
    )  # fmt: skip
    assert without_table(session, flag).tables["B"].name == ""


def test_who_and_with_whom_are_read_as_one() -> None:
    session = put_action(a_session(), Action("", "Lijst", "tafel B", "mei", together="een ouder"))
    (flag,) = flags(session)
    assert flag == Flag("a001", TABLE, "tafel B", "afspraak")
    assert without_table(session, flag).actions["a001"].who == ""


def test_it_is_said_where_it_is_typed_and_not_again() -> None:
    from sessie.model.changes import changes

    before = a_session()
    after = put_action(before, Action("", "Lijst", "ouders van tafel B", "mei"))
    assert beside_a_table(after, changes(before, after))
    moved = after.put("actions", replace(after.actions["a001"], when="juni"))
    assert not beside_a_table(moved, changes(after, moved))
    plain = put_action(before, Action("", "Lijst", "ouders", "mei"))
    assert not beside_a_table(plain, changes(before, plain))


def test_the_list_holds_what_a_paper_is_not_finished_without_and_says_what_each_is() -> None:
    session = with_slips(
        a_session(),
        "die eikel luistert niet",
        a_slip("Daha fazla zaman", lang="tr"),
        "bel 06-12345678",
        "mijn zoon met adhd",
        "een kind is mishandeld",
    )
    session = put_action(session, Action("", "Lijst maken"))
    session = put_action(session, Action("", "Klaar", status="gedaan"))
    assert [(flag.where, flag.reason, flag.fragment) for flag in to_look_at(session)] == [
        ("bijdrage", "contact", "06-12345678"),
        ("bijdrage", "bijzonder", "adhd"),
        ("bijdrage", "grof", "eikel"),
        ("bijdrage", "grof", "mishandeld"),
        ("bijdrage", "vertalen", "Daha fazla zaman"),
        ("afspraak", "onvolledig", "wie en wanneer"),
    ]


def test_nothing_of_the_list_stands_in_a_paper() -> None:
    session = with_slips(an_evening(20, 6), "Meester Joris helpt", "bel 06-12345678")
    for form, text in every_paper(session).items():
        assert "nog even naar" not in text and "nagekeken" not in text, form
        assert "geen namen" not in text, form
