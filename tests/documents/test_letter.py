"""The letter to all parents: short, plain, honest, without names, and on one page."""

from __future__ import annotations

import re
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pytest
import shipped
from builders import PARENT, TEACHER, a_script, a_session, a_slip, with_slips, with_themes
from docx import Document
from evenings import RAW, SORTED, evening
from hostile import HOSTILE
from page_tools import Page, printed, prints
from reading_markdown import OURS, bullets, chapters, pieces, tags, under

from sessie.documents.letter import NoLetter
from sessie.library.checks import built_in_hard_words
from sessie.model.dutch import clean_line
from sessie.model.script import Role, Side
from sessie.model.session import Action, Recognition, Session
from sessie.rules import agreements, vote
from sessie.rules.letter import MOST_THEMES, for_parents, letter_of, present
from sessie.writing import LETTER_FORMS, in_form

SCRIPTS = shipped.content().scripts
LONGEST, MEAN = 12, 10
"""Words in a sentence, at most and on average."""
PAIRS = (PARENT, TEACHER)


def letter(session: Session) -> str:
    return in_form(session, "brief.md").decode()


def shared(*labels: str, session: Session | None = None) -> Session:
    """A session in which a parent and a teacher have a wish about each of these themes."""
    session = with_themes(session or a_session(), *labels)
    themes = list(session.themes)[-len(labels) :] if labels else []
    slips = (a_slip(f"over {theme}", role=role, theme=theme) for theme in themes for role in PAIRS)
    return with_slips(session, *slips)


def agreed(session: Session, *actions: Action) -> Session:
    for action in actions:
        session = agreements.put_action(session, action)
    return session


def everything() -> Session:
    """Three shared themes, a vote, and an agreement."""
    session = shared("Taal", "Tijd", "Toon")
    for theme, dots in (("t003", 9), ("t001", 5), ("t002", 1)):
        session = vote.set_dots(session, "s1", theme, "thuis", dots)
    session = vote.set_poll_closed(session, "s1", True)
    return agreed(session, Action("", "Lijst maken", "team", "in mei", theme="t001"))


# What goes in


def test_the_letter_of_the_example_says_what_was_wanted_and_what_is_done() -> None:
    session = evening(SORTED)
    text = letter(session)
    assert "Er waren 46 ouders en 13 leerkrachten." in text
    assert chapters(text) == [
        "Dit willen ouders en leerkrachten allebei", "Dit gaan wij doen", "En nu?",
    ]  # fmt: skip
    assert bullets(text) == [
        "Berichten op één plek en op tijd",
        "Gesprekken over het kind",
        "Weten wat je kind leert en thuis helpen",
        "Ruzie, pesten en dezelfde regels",
        "Brengen, halen en binnenlopen",
    ]
    assert "In het verslag staan nog 3 onderwerpen." in text
    told = [piece.text for piece in under(text, "Dit gaan wij doen")]
    for action in session.actions.values():
        assert action.what in told and action.who in told and action.when in told


def test_what_is_done_stands_beside_what_people_said() -> None:
    told = [(p.where, p.text) for p in under(letter(everything()), "Dit gaan wij doen")]
    assert told == [
        *(("th", head) for head in ("U zei", "Wij doen", "Wie", "Wanneer")),
        *(("td", text) for text in ("Taal", "Lijst maken", "team", "in mei")),
    ]


def test_columns_without_anything_in_them_are_left_out() -> None:
    session = agreed(a_session(), Action("", "Lijst maken"))
    told = [p.text for p in under(letter(session), "Dit gaan wij doen")]
    assert told == ["Wij doen", "Lijst maken"]


def test_the_themes_stand_in_the_order_of_the_vote() -> None:
    found = letter_of(everything())
    assert found.themes == ("Toon", "Taal", "Tijd")
    assert found.ranked and "Het belangrijkste staat bovenaan." in letter(everything())


def test_without_a_vote_the_side_that_said_least_decides() -> None:
    session = shared("Taal", "Tijd")
    more = [a_slip(f"nog {n}", theme="t001") for n in range(9)]
    both = [a_slip("nog een", role=role, theme="t002") for role in PAIRS]
    session = with_slips(session, *more, *both)
    found = letter_of(session)
    assert found.themes == ("Tijd", "Taal")
    assert not found.ranked and "bovenaan" not in letter(session)


def test_the_dots_of_an_open_vote_are_not_given_away() -> None:
    found = letter_of(vote.set_poll_closed(everything(), "s1", False))
    assert found.themes == ("Taal", "Tijd", "Toon") and not found.ranked


def test_what_a_table_recognised_counts() -> None:
    session = with_slips(with_themes(a_session(), "Taal"), a_slip("Een tolk", theme="t001"))
    assert letter_of(session).themes == ()
    session = session.put("recognitions", Recognition("h1", "t001", "B", "school"))
    assert letter_of(session).themes == ("Taal",)


def test_more_themes_than_fit_are_counted() -> None:
    found = letter_of(shared(*(f"Thema {n}" for n in range(8))))
    assert len(found.themes) == MOST_THEMES and found.more_themes == 3


def test_what_is_done_already_or_dropped_is_not_promised() -> None:
    session = agreed(
        a_session(),
        Action("", "Klaar", status="gedaan"),
        Action("", "Toch niet", status="vervallen"),
        Action("", "Loopt", status="bezig"),
    )
    found = letter_of(session)
    assert [promise.what for promise in found.promises] == ["Loopt"]
    assert found.more_promises == 0


def test_who_does_it_together_is_said() -> None:
    session = agreed(
        a_session(),
        Action("", "Lijst", "intern begeleider", together="twee ouders"),
        Action("", "Proef", together="een ouder"),
    )
    assert [promise.who for promise in letter_of(session).promises] == [
        "intern begeleider, samen met twee ouders", "een ouder",
    ]  # fmt: skip


# Without names


@pytest.mark.parametrize("who", ["Jan de Boer", "juf Marieke"])
def test_somebodys_name_is_left_out(who: str) -> None:
    (promise,) = letter_of(agreed(a_session(), Action("", "Lijst", who, "mei"))).promises
    assert (promise.what, promise.who, promise.when) == ("Lijst", "", "mei")


def test_an_agreement_or_theme_with_a_name_in_it_stays_in_the_report() -> None:
    session = agreed(
        shared("De klas van juf Marieke", "Taal"),
        Action("", "Juf Marieke belt alle ouders"),
        Action("", "Lijst maken", theme="t001"),
    )
    found = letter_of(session)
    assert found.themes == ("Taal",) and found.more_themes == 1
    assert [promise.what for promise in found.promises] == ["Lijst maken"]
    assert found.promises[0].theme == "" and found.more_promises == 1
    text = letter(session)
    assert "Marieke" not in text
    assert "In het verslag staat nog 1 onderwerp." in text
    assert "In het verslag staat nog 1 afspraak." in text


def test_a_role_with_few_people_is_counted_with_its_side() -> None:
    script = a_script()
    director = Role("directie", "directie", "directie", "d", "school")
    session = a_session(replace(script, roles=(*script.roles, director)))
    people = {PARENT: 20, TEACHER: 6, "directie": 1}
    session = session.with_(evening=replace(session.evening, attendance=people))
    assert [(group.number, group.many) for group in present(session)] == [
        (20, "ouders"), (7, "leerkrachten"),
    ]  # fmt: skip
    assert "Er waren 20 ouders en 7 leerkrachten." in letter(session)


def test_no_words_of_a_slip_are_in_it() -> None:
    session = evening(SORTED)
    text = " ".join(piece.text for piece in pieces(letter(session)))
    assert not any(clean_line(slip.text) in text for slip in session.slips())


# Honest


def test_before_anything_was_said_the_letter_says_so() -> None:
    text = letter(a_session())
    assert "briefje" not in text
    assert "Wij weten nog niet wat ouders en leerkrachten allebei willen." in text
    assert "Wij hebben nog geen afspraken gemaakt." in text
    assert "Wij beginnen" not in text


def test_an_evening_that_was_not_sorted_has_a_letter_without_themes() -> None:
    text = letter(evening(RAW))
    assert "Zij schreven 76 briefjes." in text and bullets(text) == []


def test_without_date_school_or_attendance_the_letter_leaves_them_out() -> None:
    session = everything()
    bare = replace(session.evening, school="", place="", date="", attendance={})
    text = letter(session.with_(evening=bare, tables={}))
    assert text.startswith("# Brief aan alle ouders\n\nBeste ouders,\n\nOuders en leerkrachten pra")
    assert "Er waren" not in text and text.rstrip().endswith("De school")


def test_three_sides_want_things_together() -> None:
    script = a_script()
    partner = Role("bieb", "bibliotheek", "bibliotheken", "b", "partner")
    script = replace(script, roles=(*script.roles, partner),
                     sides=(*script.sides, Side("partner", "partners")))  # fmt: skip
    text = letter(shared("Lezen", session=a_session(script)))
    assert chapters(text)[0] == "Dit willen wij samen"
    assert "Over deze onderwerpen hadden verschillende mensen een wens." in text


# For whom


@pytest.mark.parametrize(
    ("script", "sent"),
    [
        ("ouderavond-wensen-verwachtingen", True),
        ("ouderavond-partnerschappen", True),
        ("gesprekstool-collectief", True),
        ("voorgesprek-directeur", False),
        ("studiedag-half", False),
        ("scan-partnerschappen", False),
        ("partnerschapsteam", False),
        ("stip-op-de-horizon", False),
    ],
)
def test_only_a_session_for_all_parents_has_a_letter(script: str, sent: bool) -> None:
    found = next(one for one in SCRIPTS if one.id == script)
    assert for_parents(found) is sent
    if not sent:
        with pytest.raises(NoLetter, match=r"^Een brief aan alle ouders .*[^.]\.$"):
            letter(a_session(found))


# Plain


def sentences(session: Session) -> list[str]:
    """The fixed sentences: what people wrote stands in lists and tables."""
    own = [p.text for p in pieces(letter(session)) if p.where in ("h1", "h2", "p")]
    lines = [line for text in own for line in text.split("\n")]
    return [part for line in lines for part in re.split(r"(?<=[.?!])\s+", line) if part]


@pytest.mark.parametrize(
    "session",
    [evening(SORTED), evening(RAW), a_session(), everything()],
    ids=["voorbeeld", "ongesorteerd", "leeg", "klein"],
)
def test_sentences_are_short_and_speak_to_u(session: Session) -> None:
    counts = [len(sentence.split()) for sentence in sentences(session)]
    assert max(counts) <= LONGEST
    assert sum(counts) / len(counts) <= MEAN
    words = {word.strip(".,!?").casefold() for s in sentences(session) for word in s.split()}
    assert "u" in words and not words & {"je", "jij", "jullie", "jouw"}
    assert not words & set(built_in_hard_words())


def test_people_cannot_change_the_shape_of_the_letter() -> None:
    for text in HOSTILE:
        if not clean_line(text):
            continue
        session = agreed(shared(clean_line(text)), Action("", text, "team", text, theme="t001"))
        session = session.with_(evening=replace(session.evening, school=text))
        assert tags(letter(session)) <= OURS
        assert len(chapters(letter(session))) == 3


# One page


def crowded(text: str, times: int = 20) -> Session:
    """As many themes and agreements with this text as a facilitator could ever make."""
    session = shared(*[text] * 8)
    actions = [Action("", text, text, text, theme="t001") for _ in range(times)]
    return agreed(session, *actions)


def test_what_does_not_fit_is_counted() -> None:
    found = letter_of(crowded("lang " * 50))
    assert len(found.themes) + found.more_themes == 8 and found.themes
    assert len(found.promises) + found.more_promises == 20
    text = letter(crowded("lang " * 50))
    assert f"In het verslag staan {found.more_promises} afspraken." in text


@prints
@pytest.mark.parametrize("text", ["kort", "M" * 40, "lang woord " * 25, "W" * 280])
def test_the_letter_is_one_page(text: str, tmp_path: Path) -> None:
    for stem, session in (("voorbeeld", evening(SORTED)), ("vol", crowded(text))):
        (page,) = printed(in_form(session, "brief.html"), tmp_path, stem)
        assert "Met vriendelijke groet," in page
        assert "bladzijde" not in page


@pytest.mark.parametrize("form", LETTER_FORMS)
def test_the_letter_is_the_same_for_the_same_session(form: str) -> None:
    assert in_form(evening(SORTED), form) == in_form(evening(SORTED), form)


def test_the_letter_as_a_page_and_in_word_says_the_same() -> None:
    session = evening(SORTED)
    own = [p.text for p in pieces(letter(session))]
    page = Page(in_form(session, "brief.html").decode())
    assert [text.strip() for _, text in page.pieces] == own
    assert "<title>Brief aan alle ouders</title>" in in_form(session, "brief.html").decode()
    document = Document(BytesIO(in_form(session, "brief.docx")))
    words = [p.text for p in document.paragraphs if p.text]
    words += [c.text for t in document.tables for row in t.rows for c in row.cells]
    assert sorted(words) == sorted(own)
