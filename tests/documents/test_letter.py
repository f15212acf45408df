"""The letter to all parents: short, plain, honest, without names, on one page, and in a second
language behind it."""

from __future__ import annotations

import re
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pytest
import shipped
from builders import (
    PARENT,
    TEACHER,
    a_phase,
    a_round,
    a_script,
    a_session,
    a_slip,
    with_slips,
    with_themes,
)
from docx import Document
from evenings import RAW, SORTED, evening
from hostile import HOSTILE
from page_tools import Page, printed, prints
from pdf_tools import pages_of_pdf
from reading_markdown import OURS, chapters, pieces, tags, under

from sessie.documents.letter import NoLetter
from sessie.library.checks import built_in_hard_words
from sessie.library.letters import read_letters
from sessie.model.dutch import clean_line
from sessie.model.script import Role, Side
from sessie.model.session import (
    Action,
    KeySentence,
    Papers,
    Recognition,
    Session,
    remove_theme,
)
from sessie.rules import agreements, themes, vote
from sessie.rules.letter import (
    MOST_OF_REPLY,
    MOST_THEMES,
    NOT_FOR_ALL,
    NOT_SORTED,
    NOTHING,
    for_parents,
    letter_of,
    set_reply,
    set_wording,
    topics_of,
    why_not,
)
from sessie.rules.privacy import flags
from sessie.rules.turnout import present
from sessie.writing import LETTER_FORMS, in_form

SCRIPTS = shipped.content().scripts
LONGEST, MEAN = 12, 10
"""Words in a sentence, at most and on average."""
PAIRS = (PARENT, TEACHER)


LANGUAGES = read_letters()


def letter(session: Session, lang: str = "") -> str:
    return in_form(session, "brief.md", other=LANGUAGES.get(lang)).decode()


def labels(session: Session) -> list[str]:
    """The topics of the letter, in order."""
    return [topic.label for topic in letter_of(session).topics]


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


def test_the_letter_of_the_example_says_what_was_asked_and_what_is_done() -> None:
    session = evening(SORTED)
    text = letter(session)
    assert text.startswith("# Wat u vroeg, en wat wij doen\n\n")
    assert "Op 10 november 2026 praatten 46 ouders en 13 leerkrachten met elkaar." in text
    assert "Dank u wel aan iedereen die meedeed!" in text
    assert chapters(text) == [
        "Hierover vroegen ouders én leerkrachten iets", "Dit spraken we ook af", "En nu?",
    ]  # fmt: skip
    assert labels(session) == [
        "Berichten op één plek en op tijd",
        "Gesprekken over het kind",
        "Weten wat je kind leert en thuis helpen",
        "Ruzie, pesten en dezelfde regels",
        "Brengen, halen en binnenlopen",
    ]
    assert [text.index(label) for label in labels(session)] == sorted(
        text.index(label) for label in labels(session)
    )
    assert "In het verslag staan nog 3 onderwerpen." in text
    for action in session.actions.values():
        assert action.what in text and action.who in text and action.when in text


def test_an_agreement_stands_under_what_it_answers_and_the_rest_in_a_table() -> None:
    session = agreed(everything(), Action("", "Koffie zetten", "directie"))
    text = letter(session)
    assert "**Taal**\n\nAfspraak: Lijst maken (team, in mei).\n" in text
    told = [(p.where, p.text) for p in under(text, "Dit spraken we ook af")]
    assert told == [("th", "Wat"), ("th", "Wie"), ("td", "Koffie zetten"), ("td", "directie")]


def test_every_answer_of_the_school_is_said_in_its_own_way() -> None:
    session = shared("Taal", "Tijd", "Toon", "Tuin")
    session = set_reply(session, "t001", "doen", "elke klas krijgt een tolk")
    session = set_reply(session, "t002", "uitzoeken", "in mei weten we meer!")
    session = set_reply(session, "t003", "niet", "want er is geen geld")
    text = letter(session)
    assert "Dit doen we: elke klas krijgt een tolk.\n" in text
    assert "Dit zoeken we uit: in mei weten we meer!\n" in text
    assert "Dit doen we niet, want er is geen geld.\n" in text
    assert text.count("Ons antwoord komt nog.") == 1
    assert [topic.label for topic in letter_of(session).waiting] == ["Tuin"]
    bare = letter(set_reply(session, "t001", "doen", ""))
    assert "Dit doen we.\n" in bare and "tolk" not in bare
    gone = set_reply(session, "t001", "", "")
    assert gone.replies.keys() == {"t002", "t003"} and "tolk" not in letter(gone)


def test_an_agreement_is_an_answer_and_what_went_wrong_is_none() -> None:
    session = agreed(shared("Taal"), Action("", "Lijst", theme="t001"))
    assert not letter_of(session).waiting
    failed = agreed(shared("Taal"), Action("", "Lijst", theme="t001", status="niet gelukt"))
    assert letter_of(failed).waiting and "Lijst" not in letter(failed)


def test_in_what_the_sides_differ_is_said() -> None:
    session = shared("Taal")
    theme = replace(session.themes["t001"], tension="Ouders willen Turks, de school Nederlands")
    text = letter(session.put("themes", theme))
    assert "Verschil: Ouders willen Turks, de school Nederlands." in text


def test_what_was_asked_for_the_letter_is_in_it() -> None:
    papers = Papers("2026-11-24", "het team", "Anna, 0123 45 67 89", "2027-01-12")
    text = letter(shared("Taal").with_(papers=papers))
    assert "· 24 november 2026" in text and "De volgende keer is op 12 januari 2027." in text
    assert "Contact: Anna, 0123 45 67 89\n" in text
    assert text.endswith("Met vriendelijke groet,  \nhet team\n")
    later = replace(papers, next="in de week na de vakantie")
    assert "De volgende keer: in de week na de vakantie." in letter(shared("T").with_(papers=later))


def test_the_themes_stand_in_the_order_of_the_vote() -> None:
    assert labels(everything()) == ["Toon", "Taal", "Tijd"]
    found = letter_of(everything())
    assert found.ranked and "Het belangrijkste staat bovenaan.\n" in letter(everything())
    both = vote.set_poll_closed(everything(), "s1", False)
    both = vote.set_poll_closed(vote.set_dots(both, "s1", "t003", "school", 2), "s1", True)
    said = "Het belangrijkste staat bovenaan. Elke kant telde even zwaar mee.\n"
    assert letter_of(both).evenly and said in letter(both)


def test_without_a_vote_what_most_asked_for_stands_on_top() -> None:
    session = with_slips(shared("Taal", "Tijd"), a_slip("nog een", theme="t002"))
    assert labels(session) == ["Tijd", "Taal"]
    assert not letter_of(session).ranked
    assert "Bovenaan staat waar het vaakst om gevraagd is.\n" in letter(session)
    assert "Bovenaan" not in letter(shared("Taal"))


def test_the_dots_of_an_open_vote_are_not_given_away() -> None:
    session = vote.set_poll_closed(everything(), "s1", False)
    assert labels(session) == ["Taal", "Tijd", "Toon"] and not letter_of(session).ranked


def test_what_a_table_recognised_counts() -> None:
    session = with_slips(with_themes(a_session(), "Taal"), a_slip("Een tolk", theme="t001"))
    assert not letter_of(session).both
    assert chapters(letter(session))[0] == "Hier ging het over"
    session = session.put("recognitions", Recognition("h1", "t001", "B", "school"))
    assert letter_of(session).both and labels(session) == ["Taal"]


def test_more_themes_than_fit_are_counted() -> None:
    found = letter_of(shared(*(f"Thema {n}" for n in range(8))))
    assert len(found.topics) == MOST_THEMES and found.more_topics == 3


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
    assert letter(session).startswith("# Wat wij met elkaar afspraken\n")


def test_who_does_it_together_is_said() -> None:
    session = agreed(
        a_session(),
        Action("", "Lijst", "intern begeleider", together="twee ouders"),
        Action("", "Proef", together="een ouder"),
    )
    assert [promise.who for promise in letter_of(session).promises] == [
        "intern begeleider, samen met twee ouders", "een ouder",
    ]  # fmt: skip


def test_the_answers_go_with_their_theme() -> None:
    session = set_reply(shared("Taal", "Tijd"), "t001", "doen", "een tolk")
    session = set_reply(session, "t002", "niet", "geen tijd")
    session = set_wording(session, "t001", "tr", "Dil", "Evet")
    merged = themes.merge_themes(session, "t001", "t002")
    assert [(r.kind, r.text) for r in merged.replies.values()] == [("niet", "geen tijd een tolk")]
    gone = remove_theme(session, "t001")
    assert gone.replies.keys() == {"t002"} and not gone.wordings
    only = themes.merge_themes(set_reply(session, "t002", "", ""), "t001", "t002")
    assert [(r.theme, r.kind, r.text) for r in only.replies.values()] == [
        ("t002", "doen", "een tolk")
    ]


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
    assert labels(session) == ["Taal"] and found.more_topics == 1
    assert [promise.what for promise in found.promises] == ["Lijst maken"]
    assert found.more_promises == 1
    text = letter(session)
    assert "Marieke" not in text
    assert "In het verslag staat nog 1 onderwerp." in text
    assert "In het verslag staat nog 1 afspraak." in text


def test_a_name_in_an_answer_of_the_school_is_remarked_upon() -> None:
    session = set_reply(shared("Taal"), "t001", "doen", "juf Marieke helpt")
    assert [(flag.where, flag.reason) for flag in flags(session)] == [("brief", "naam")]
    assert "juf Marieke helpt" in letter(session)


def test_a_role_with_few_people_is_counted_with_its_side() -> None:
    script = a_script()
    director = Role("directie", "directie", "directie", "d", "school")
    session = a_session(replace(script, roles=(*script.roles, director)))
    people = {PARENT: 20, TEACHER: 6, "directie": 1}
    session = session.with_(evening=replace(session.evening, attendance=people))
    assert [(group.number, group.many) for group in present(session)] == [
        (20, "ouders"), (7, "mensen van het team"),
    ]  # fmt: skip
    session = agreed(session, Action("", "Lijst"))
    assert "praatten 20 ouders en 7 mensen van het team met elkaar." in letter(session)


def test_no_words_of_a_slip_are_in_it() -> None:
    session = evening(SORTED)
    text = " ".join(piece.text for piece in pieces(letter(session)))
    assert not any(clean_line(slip.text) in text for slip in session.slips())


# Honest


def test_a_letter_with_nothing_to_tell_is_refused_with_the_reason() -> None:
    assert why_not(a_session()) == NOTHING
    assert why_not(with_slips(a_session(), "los")) == NOT_SORTED
    with pytest.raises(NoLetter, match="sorteer eerst"):
        letter(evening(RAW).with_(actions={}, key_sentences={}))


def test_what_tables_wrote_together_is_told() -> None:
    asked = replace(a_round("r1", "Zo doen we het"), joint=True, question="Hoe doen we het?")
    session = a_session(a_script(a_phase("p1", 10, asked), session_type="gesprekstool"))
    said = KeySentence("r1/A", "r1", "A", "We praten eerst met elkaar")
    session = session.put("key_sentences", said, replace(said, id="r1/B", table="B", text="Rust"))
    text = letter(session)
    assert text.startswith("# Wat wij samen opschreven\n")
    assert chapters(text) == ["Dit schreven de tafels samen op", "En nu?"]
    assert "**Hoe doen we het?**\n\n- We praten eerst met elkaar\n- Rust\n" in text


def test_an_evening_that_stopped_after_what_the_tables_told_says_that() -> None:
    session = with_slips(a_session(), "los")
    session = session.put("key_sentences", KeySentence("f1/A", "f1", "A", "Wij willen rust"))
    text = letter(session)
    assert text.startswith("# Waar wij over praatten\n")
    assert chapters(text) == ["Dit vertelden de tafels", "En nu?"] and "- Wij willen rust" in text
    unread = replace(session.key_sentences["f1/A"], unread=True)
    assert why_not(session.put("key_sentences", unread))


def test_a_studiedag_tells_parents_what_the_team_does() -> None:
    session = agreed(a_session(a_script(session_type="studiedag")), Action("", "Spreekuur"))
    text = letter(session)
    assert text.startswith("# Wat ons team gaat doen\n") and "Spreekuur" in text
    assert "Was u er niet bij?" not in text
    sorted_ = shared("Taal", session=session)
    assert "Ons antwoord komt nog." not in letter(sorted_) and not letter_of(sorted_).waiting


def test_without_date_school_or_attendance_the_letter_leaves_them_out() -> None:
    session = everything()
    bare = replace(session.evening, school="", place="", date="", attendance={})
    text = letter(session.with_(evening=bare, tables={}))
    begin = "# Wat u vroeg, en wat wij doen\n\nBeste ouders en verzorgers,\n\nOuders en leerk"
    assert text.startswith(begin) and text.rstrip().endswith("De school")


def test_three_sides_want_things_together() -> None:
    script = a_script()
    partner = Role("bieb", "bibliotheek", "bibliotheken", "b", "partner")
    script = replace(script, roles=(*script.roles, partner),
                     sides=(*script.sides, Side("partner", "partners")))  # fmt: skip
    text = letter(shared("Lezen", session=a_session(script)))
    assert chapters(text)[0] == "Hierover vroegen ouders én leerkrachten iets"


# For whom


@pytest.mark.parametrize(
    ("script", "sent"),
    [
        ("ouderavond-wensen-verwachtingen", True),
        ("ouderavond-partnerschappen", True),
        ("gesprekstool-collectief", True),
        ("studiedag-half", True),
        ("voorgesprek-directeur", False),
        ("scan-partnerschappen", False),
        ("partnerschapsteam", False),
        ("stip-op-de-horizon", False),
    ],
)
def test_only_a_session_of_which_parents_hear_has_a_letter(script: str, sent: bool) -> None:
    found = next(one for one in SCRIPTS if one.id == script)
    assert for_parents(found) is sent
    reason = why_not(a_session(found))
    assert (reason == NOTHING) is sent and re.fullmatch(r"[A-Z][^.]+\.", reason)
    if not sent:
        with pytest.raises(NoLetter):
            letter(a_session(found))
    assert why_not(a_session(replace(found, projected=False))) != "" != NOT_FOR_ALL


# In a second language


def answered() -> Session:
    session = set_reply(shared("Taal", "Tijd"), "t001", "doen", "een tolk")
    session = set_reply(session, "t002", "niet", "te duur")
    session = agreed(session, Action("", "Lijst maken", "team"))
    papers = Papers("2026-11-24", "het team", "de school", "2027-01-12", "tr")
    return session.with_(papers=papers)


@pytest.mark.parametrize("code", LANGUAGES)
def test_the_shipped_languages_have_every_sentence_and_are_marked_unread(code: str) -> None:
    language = LANGUAGES[code]
    assert not language.missing and not language.read
    text = letter(answered(), code)
    dutch, other = text.split("\n---\n")
    assert dutch.rstrip() == letter(answered()).rstrip()
    assert "{" not in other and other.count("\n## ") == dutch.count("\n## ")
    fixed = (*("Dit doen we", "Beste ouders", "En nu?"), "Met vriendelijke", "november")
    assert not any(words in other for words in fixed)
    # What the school wrote stays Dutch, until it is translated.
    assert all(words in other for words in ("**Taal**", "een tolk", "te duur", "Lijst maken"))
    own = set_wording(answered(), "t001", code, "TAAL-X", "TOLK-X")
    other = letter(own, code).split("\n---\n")[1]
    assert "**TAAL-X**" in other and "TOLK-X" in other and "een tolk" not in other


def test_what_was_translated_goes_when_the_answer_changes() -> None:
    session = set_wording(answered(), "t001", "tr", "Dil", "Tercüman")
    other = set_reply(session, "t001", "doen", "geen tolk")
    assert other.wordings["tr/t001"].text == "" and other.wordings["tr/t001"].label == "Dil"
    assert not set_wording(other, "t001", "tr", "", "").wordings


def test_the_page_and_word_say_which_words_are_of_which_language() -> None:
    session = set_wording(answered(), "t001", "ar", "اللغة", "")
    page = in_form(session, "brief.html", other=LANGUAGES["ar"]).decode()
    assert '<div class="vertaling" lang="ar" dir="rtl"><h1>' in page
    assert '<span lang="nl" dir="ltr">een tolk.</span>' in page
    assert '<div lang="nl" dir="ltr"><p class="kant"><strong>Tijd</strong></p>' in page
    document = Document(BytesIO(in_form(session, "brief.docx", other=LANGUAGES["ar"])))
    marked = [p for p in document.paragraphs if p._p.xpath("./w:pPr/w:bidi")]
    assert any("للتواصل" in p.text for p in marked) and len(marked) > 8
    titles = [p for p in document.paragraphs if p.style and p.style.name == "Title"]
    assert [bool(p.paragraph_format.page_break_before) for p in titles] == [False, True]


# Plain


def sentences(session: Session) -> list[str]:
    """The fixed sentences: what people wrote stands in lists and tables, and behind a colon."""
    own = [p.text for p in pieces(letter(session)) if p.where in ("h1", "h2", "p")]
    lines = [line for text in own for line in text.split("\n") if ": " not in line]
    labels = {topic.label for topic in letter_of(session).topics}
    lines = [line for line in lines if line not in labels]
    return [part for line in lines for part in re.split(r"(?<=[.?!])\s+", line) if part]


@pytest.mark.parametrize(
    "session",
    [evening(SORTED), everything(), answered()],
    ids=["voorbeeld", "klein", "beantwoord"],
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
        session = agreed(shared(clean_line(text)), Action("", text, "team", text))
        session = session.with_(evening=replace(session.evening, school=text),
                                papers=Papers("", text, text, text))  # fmt: skip
        session = set_wording(set_reply(session, "t001", "niet", text), "t001", "ar", text, text)
        for lang in ("", "ar") if not why_not(session) else ():
            assert tags(letter(session, lang)) <= OURS | {"hr"}
        if letter_of(session).promises and labels(session):
            assert len(chapters(letter(session))) == 3


# One page


def crowded(text: str, times: int = 20) -> Session:
    """As many themes, answers and agreements with this text as a facilitator could ever make."""
    session = shared(*[text] * 8)
    for topic in topics_of(session):
        session = set_reply(session, topic.theme, "niet", text[:MOST_OF_REPLY])
    actions = [Action("", text, text, text) for _ in range(times)]
    papers = Papers("2026-11-24", text[:120], text[:120], text[:120])
    return agreed(session, *actions).with_(papers=papers)


def test_what_does_not_fit_is_counted() -> None:
    found = letter_of(crowded("lang " * 50))
    assert len(found.topics) + found.more_topics == 8 and found.topics
    assert len(found.promises) + found.more_promises == 20
    text = letter(crowded("lang " * 50))
    assert f"In het verslag staan nog {found.more_promises} afspraken." in text


def test_five_answers_as_long_as_they_may_be_are_all_in_it() -> None:
    session = shared(*(f"Een onderwerp van gewone lengte, nummer {n}" for n in range(5)))
    for topic in topics_of(session):
        session = set_reply(session, topic.theme, "niet", ("woorden " * 20)[:MOST_OF_REPLY])
    assert len(letter_of(session).topics) == 5


@prints
@pytest.mark.parametrize("text", ["kort", "M" * 40, "lang woord " * 25, "W" * 280])
def test_the_letter_is_one_page_and_one_behind_it(text: str, tmp_path: Path) -> None:
    (page,) = printed(in_form(evening(SORTED), "brief.html"), tmp_path, "voorbeeld")
    assert "Met vriendelijke groet," in page and "bladzijde" not in page
    assert len(pages_of_pdf(in_form(crowded(text), "brief.pdf"))) == 1
    pages = printed(in_form(crowded(text), "brief.html", other=LANGUAGES["uk"]), tmp_path, "vol")
    assert ["Met vriendelijke groet," in page for page in pages] == [True, False]
    behind = len(pages_of_pdf(in_form(crowded(text), "brief.pdf", other=LANGUAGES["ar"])))
    assert behind == 2 or text.isupper()  # words of forty M's may take a page more


@pytest.mark.parametrize("form", LETTER_FORMS)
def test_the_letter_is_the_same_for_the_same_session(form: str) -> None:
    made = [in_form(answered(), form, other=LANGUAGES["ar"]) for _ in range(2)]
    assert made[0] == made[1]


def test_the_letter_as_a_page_and_in_word_says_the_same() -> None:
    session = evening(SORTED)
    own = [p.text for p in pieces(letter(session))]
    page = Page(in_form(session, "brief.html").decode())
    assert [text.strip() for _, text in page.pieces] == own
    named = "Wat u vroeg, en wat wij doen · Basisschool De Klaproosbrug · 10 november 2026"
    assert f"<title>{named}</title>" in in_form(session, "brief.html").decode()
    document = Document(BytesIO(in_form(session, "brief.docx")))
    words = [p.text for p in document.paragraphs if p.text]
    words += [c.text for t in document.tables for row in t.rows for c in row.cells]
    assert sorted(words) == sorted(own)
