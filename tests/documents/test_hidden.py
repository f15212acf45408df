"""A hidden slip is in nothing that is written for people, unless it was asked for."""

from __future__ import annotations

import json
from io import BytesIO
from zipfile import ZipFile, is_zipfile

import pytest
from builders import a_script, a_session, a_slip, with_slips, with_themes
from pdf_tools import words_of_pdf

from sessie.documents.forms import PAPER_FORMS, plan_in_form, year_in_form
from sessie.exchange.evening import from_json
from sessie.model.session import Action, Looked, Session
from sessie.model.traject import Traject
from sessie.rules.plan import plan_of
from sessie.rules.privacy import flags
from sessie.rules.slips import without_hidden
from sessie.rules.year import year_of
from sessie.writing import FORMS, LETTER, WITH_HIDDEN, in_form

SECRET = "Juf Zwaluw hoort niets"
FRAGMENT = "Juf Zwaluw"


def an_evening() -> Session:
    session = with_slips(
        with_themes(a_session(), "Taal"),
        "Wij willen meer tijd",
        a_slip(SECRET, hidden=True, theme="t001", translation=f"{SECRET} en", public=f"{SECRET} p"),
    )
    session = session.put("actions", Action("a001", "Vaker bellen"))
    return session.put("looked", Looked("bijdrage/b002/naam", FRAGMENT), Looked("x", "blijft"))


SESSION = an_evening()


def words_in(data: bytes) -> str:
    """The text of a file, also of one that is a zip inside."""
    if data.startswith(b"%PDF"):
        return words_of_pdf(data)
    if is_zipfile(BytesIO(data)):
        with ZipFile(BytesIO(data)) as zipped:
            return "".join(
                zipped.read(name).decode("utf-8", "replace") for name in zipped.namelist()
            )
    return data.decode()


@pytest.mark.parametrize("form", [form for form in FORMS if not form.startswith(LETTER)])
def test_it_is_in_no_form(form: str) -> None:
    said = words_in(in_form(SESSION, form))
    assert "Zwaluw" not in said and "meer tijd" in said


@pytest.mark.parametrize("form", [form for form in FORMS if form.startswith(LETTER)])
def test_it_is_in_no_letter(form: str) -> None:
    assert "Zwaluw" not in words_in(in_form(SESSION, form))


@pytest.mark.parametrize("form", PAPER_FORMS)
def test_it_is_in_no_plan_and_no_year(form: str) -> None:
    traject = Traject("proef", "De Proef (voorbeeld)")
    plan = plan_in_form(plan_of(traject, (SESSION,)), form)
    year = year_in_form(traject, year_of((SESSION,)), form)
    assert "Zwaluw" not in words_in(plan) + words_in(year)


@pytest.mark.parametrize("form", WITH_HIDDEN)
def test_it_is_there_when_it_was_asked_for(form: str) -> None:
    assert SECRET in words_in(in_form(SESSION, form, hidden=True))


def test_the_json_with_what_is_hidden_is_the_same_session_and_without_it_is_all_the_rest() -> None:
    script = a_script()
    full = from_json(in_form(SESSION, "json", hidden=True), "a.json", lambda _: script)
    assert full.contributions == SESSION.contributions and full.looked == SESSION.looked
    rest = from_json(in_form(SESSION, "json"), "a.json", lambda _: script)
    assert rest == without_hidden(SESSION)
    assert list(rest.contributions) == ["b001"] and list(rest.looked) == ["x"]
    assert json.loads(in_form(SESSION, "json"))["uitkomst"]["privacy"] == [] == list(flags(rest))


def test_in_the_table_a_column_tells_which_ones_are_hidden() -> None:
    shown = in_form(SESSION, "csv").decode("utf-8-sig").splitlines()
    every = in_form(SESSION, "csv", hidden=True).decode("utf-8-sig").splitlines()
    assert len(shown) == 2 and len(every) == 3 and "verborgen" not in shown[0]
    assert every[0] == f'{shown[0]};"verborgen"'
    assert [line.endswith(';"ja"') for line in every[1:]] == [SECRET in line for line in every[1:]]
