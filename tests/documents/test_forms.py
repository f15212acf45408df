"""Every form of the report, at every moment of an evening."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import cache
from io import BytesIO
from pathlib import Path
from typing import TypeVar

import pytest
import shipped
from builders import a_session, a_slip, with_slips
from docx import Document
from evenings import SORTED, evening
from page_tools import Page
from pdf_tools import words_of_pdf

from sessie.documents.letter import NoLetter
from sessie.model.dutch import clean_line
from sessie.model.script import ActionList, DotVote, Feedback, Item, Round
from sessie.model.session import Action, Session
from sessie.model.stage import Stage
from sessie.model.trouble import Trouble
from sessie.rules import slips, steering
from sessie.rules.slips import shown_text
from sessie.writing import FORMS, LETTER_FORMS, REPORT_FORMS, in_form, write_form

SCRIPT = next(s for s in shipped.content().scripts if "wensen" in s.id)
Kept = TypeVar("Kept")
GATHERING = tuple(
    item for item in SCRIPT.items if isinstance(item, Round | Feedback | DotVote | ActionList)
)


def _docx(data: bytes) -> str:
    document = Document(BytesIO(data))
    cells = (c.text for t in document.tables for row in t.rows for c in row.cells)
    return "\n".join([*(p.text for p in document.paragraphs), *cells])


def _html(data: bytes) -> str:
    return "\n".join(text for _, text in Page(data.decode()).pieces)


def _as_it_is(data: bytes) -> str:
    return data.decode("utf-8-sig").replace("\\", "")


WORDS: dict[str, Callable[[bytes], str]] = {
    "docx": _docx,
    "html": _html,
    "pdf": words_of_pdf,
}


def words_of(session: Session, form: str) -> str:
    """The text of a session in a form, as a reader sees it."""
    return WORDS.get(form.rpartition(".")[2], _as_it_is)(in_form(session, form))


@cache
def complete() -> Session:
    return evening(SORTED).with_(script=SCRIPT)


def until(item: Item) -> Session:
    """The example evening when it was stopped just after this item, and whatever came of that."""
    session, held = complete(), SCRIPT.items[: SCRIPT.position(item.id) + 1]
    ids = {part.id for part in held}
    at = Stage()
    for part in held:
        at = steering.go_to(SCRIPT, at, part.id)
    return session.with_(
        stage=at,
        contributions=_kept(session.contributions, lambda slip: slip.round in ids),
        key_sentences=_kept(session.key_sentences, lambda told: told.item in ids),
        recognitions=_kept(session.recognitions, lambda _: any_is(held, Feedback)),
        dots=_kept(session.dots, lambda dots: dots.item in ids),
        polls=_kept(session.polls, lambda poll: poll.id in ids),
        actions=_kept(session.actions, lambda _: any_is(held, ActionList)),
    )


def told() -> Session:
    """A session of which there is something to tell in a letter."""
    return a_session().put("actions", Action("a001", "Lijst maken"))


def any_is(items: tuple[Item, ...], kind: type[Item]) -> bool:
    return any(isinstance(item, kind) for item in items)


def _kept(entities: Mapping[str, Kept], keep: Callable[[Kept], bool]) -> dict[str, Kept]:
    return {key: entity for key, entity in entities.items() if keep(entity)}


# At any moment


@pytest.mark.parametrize("item", [SCRIPT.items[0], *GATHERING], ids=lambda item: item.id)
@pytest.mark.parametrize("form", ["html", "docx", "pdf", "csv"])
def test_an_evening_that_stopped_half_way_is_whole_in_every_form(form: str, item: Item) -> None:
    session = until(item)
    words = words_of(session, form)
    for slip in session.slips():
        text = clean_line(shown_text(slip).text)
        # A sign that this machine has no font for is a picture in a PDF.
        text = text if form != "pdf" else "".join(s for s in text if s < "\uffff").strip()
        assert text in words.replace('""', '"')
    if form != "csv":
        for action in session.actions.values():
            assert action.what in words
        for told in session.key_sentences.values():
            assert clean_line(told.text) in words


def test_half_way_every_form_says_what_was_not_reached() -> None:
    session = until(GATHERING[0])
    for form in ("md", "html", "docx", "pdf"):
        assert "Niet aan bod gekomen: " in words_of(session, form)


@pytest.mark.parametrize("item", [SCRIPT.items[0], *GATHERING], ids=lambda item: item.id)
def test_a_letter_can_be_written_at_any_moment(item: Item) -> None:
    session = until(item)
    for form in LETTER_FORMS:
        if not session.contributions:
            with pytest.raises(NoLetter, match="nog niets opgeschreven"):
                in_form(session, form)
            continue
        words = words_of(session, form)
        assert "Beste ouders en verzorgers," in words and "En nu?" in words
        assert ("Afspraak: " in words) is bool(session.actions)


def test_before_anything_was_said_every_form_of_the_report_is_there() -> None:
    for form in REPORT_FORMS:
        assert in_form(a_session(), form)


@pytest.mark.parametrize("form", FORMS)
def test_the_same_session_gives_the_same_bytes(form: str) -> None:
    session = until(GATHERING[1])
    assert in_form(session, form) == in_form(session, form)


@pytest.mark.parametrize("form", [form for form in FORMS if form != "json"])
def test_a_hidden_slip_is_in_no_form(form: str) -> None:
    session = slips.set_hidden(with_slips(told(), "geheim", "gewoon"), "b001", True)
    assert "geheim" not in words_of(session, form)


@pytest.mark.parametrize("form", [form for form in FORMS if form != "json"])
def test_what_was_written_first_is_in_no_form_when_other_words_stand_for_it(form: str) -> None:
    slip = a_slip("Mijn zoon Daan wordt gepest", public="Een kind wordt gepest")
    assert "Daan" not in words_of(with_slips(told(), slip), form)


# As files


@pytest.mark.parametrize(
    ("form", "name"),
    [
        ("md", "verslag-proefavond.md"),
        ("html", "verslag-proefavond.html"),
        ("docx", "verslag-proefavond.docx"),
        ("csv", "verslag-proefavond.csv"),
        ("json", "verslag-proefavond.json"),
        ("brief.md", "brief-proefavond.md"),
        ("brief.html", "brief-proefavond.html"),
        ("brief.docx", "brief-proefavond.docx"),
        ("pdf", "verslag-proefavond.pdf"),
        ("brief.pdf", "brief-proefavond.pdf"),
    ],
)
def test_a_file_is_named_after_what_it_is(form: str, name: str, tmp_path: Path) -> None:
    path = write_form(told(), form, tmp_path)
    assert path.name == name
    assert path.read_bytes() == in_form(told(), form)


def test_these_are_all_forms() -> None:
    assert REPORT_FORMS == ("md", "html", "docx", "pdf", "csv", "json")
    assert LETTER_FORMS == ("brief.md", "brief.html", "brief.docx", "brief.pdf")
    assert FORMS == REPORT_FORMS + LETTER_FORMS


def test_a_form_that_there_is_not_is_refused() -> None:
    for form in ("odt", "brief.csv", "brief.", ""):
        with pytest.raises(KeyError):
            in_form(a_session(), form)


def test_notes_that_are_not_for_the_school_do_not_get_the_name_of_a_report(tmp_path: Path) -> None:
    session = a_session()
    private = session.with_(script=replace(session.script, projected=False))
    for form in ("html", "docx", "csv"):
        assert write_form(private, form, tmp_path).name == f"aantekeningen-proefavond.{form}"
    assert "Vertrouwelijk" in words_of(private, "docx")


def test_a_letter_that_makes_no_sense_leaves_no_file(tmp_path: Path) -> None:
    session = a_session()
    private = session.with_(script=replace(session.script, projected=False))
    for form in LETTER_FORMS:
        with pytest.raises(NoLetter) as trouble:
            write_form(private, form, tmp_path / "map")
        assert isinstance(trouble.value, Trouble)
    assert not (tmp_path / "map").exists()
