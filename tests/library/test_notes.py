"""Notes from which a held session is made: what they may say, and what is said of mistakes."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest

from sessie.library import content_folder
from sessie.library.folder import read_folder
from sessie.library.held import BadNotes, begun, held, notes_in, read_notes
from sessie.model.session import Session
from sessie.rules.overlap import closed_votes
from sessie.rules.themes import KnownTheme, find_theme

LANGUAGE = KnownTheme("taal", "Taal en tolk", partnerships=("informeel",), words=("tolk",))
TOP = """\
> Alleen voor wie dit bestand verbetert.
naam: proef
draaiboek: ouderavond-wensen-verwachtingen
datum: 9 november 2027
begin: 19:30
tafels: 3
aanwezig: 12 ouders, 4 leerkrachten
"""


@cache
def _scripts() -> Path:
    return content_folder()


def made(text: str, top: str = TOP) -> Session:
    """The session of these notes, about an ouderavond."""
    notes = notes_in(f"{top}\n{text}", "avond.md")
    script = read_folder(_scripts()).script("ouderavond-wensen-verwachtingen")
    assert script is not None
    session = begun(notes, script, "De Proef (voorbeeld)", "Proefstad")
    return held(session, notes, [LANGUAGE])


def test_what_stands_on_top_is_the_evening() -> None:
    evening = made("").evening
    assert (evening.id, evening.date, evening.begin) == ("proef", "2027-11-09", "19:30")
    assert dict(evening.attendance) == {"ouder": 12, "leerkracht": 4}
    assert list(made("").tables) == ["A", "B", "C"]


def test_a_line_is_a_slip_as_it_is_typed_with_its_theme_behind_it() -> None:
    session = made("# Thema's\n- Rust\n\n# Wensen\nB l: Rust om half 9 [Rust]\n")
    (slip,) = session.slips()
    assert (slip.table, slip.role, slip.kind, slip.text) == (
        "B", "leerkracht", "wens", "Rust om half 9",
    )  # fmt: skip
    assert session.themes[slip.theme].label == "Rust"
    assert slip.released


def test_a_slip_may_be_in_another_language_and_may_be_rewritten() -> None:
    told = "A o: Tercüman istiyorum\n  taal: tr\n  vertaling: Ik wil een tolk\n  openbaar: Een tolk"
    (slip,) = made(f"# Wensen\n{told}\n").slips()
    assert (slip.lang, slip.translation, slip.public) == ("tr", "Ik wil een tolk", "Een tolk")


def test_a_theme_of_the_library_keeps_its_words_under_the_name_of_the_school() -> None:
    session = made("# Thema's\n- Elkaar verstaan\n  bibliotheek: Taal en tolk\n  spanning: Wie\n")
    theme = find_theme(session, "Elkaar verstaan")
    assert theme is not None
    assert (theme.known, theme.partnerships, theme.tension) == ("taal", ("informeel",), "Wie")


def test_tables_tell_and_others_recognise_it() -> None:
    told = "A: Wij willen rust. [Rust]\nA+B Co\nB l e: Dat wist ik niet\n"
    session = made(f"# Thema's\n- Rust\n# Elke tafel één zin\n{told}")
    (sentence,) = session.key_sentences.values()
    assert sentence.theme == next(iter(session.themes))
    assert {(r.table, r.side) for r in session.recognitions.values()} == {("B", ""), ("C", "thuis")}
    assert [slip.kind for slip in session.slips()] == ["eye_opener"]


def test_dots_are_counted_by_side_and_the_vote_is_closed() -> None:
    counted = "- Rust: 10 ouders, 1 leerkracht\n"
    session = made(f"# Thema's\n- Rust\n# Wat pakken we eerst aan?\n{counted}")
    assert {(dots.side, dots.count) for dots in session.dots.values()} == {
        ("thuis", 10), ("school", 1),
    }  # fmt: skip
    assert closed_votes(session)


def test_an_agreement_says_who_when_and_what_became_of_it() -> None:
    told = (
        "- Lijst maken\n  wie: directie\n  samen met: ouder\n  wanneer: mei\n  thema: Rust\n"
        "  stand: gedaan\n  hoe het ging: hangt er\n"
    )
    session = made(f"# Thema's\n- Rust\n# Wie doet wat, en wanneer?\n{told}")
    (action,) = session.actions.values()
    assert (action.what, action.who, action.together, action.when) == (
        "Lijst maken", "directie", "ouder", "mei",
    )  # fmt: skip
    assert (action.status, action.result, action.origin) == ("gedaan", "hangt er", "")
    assert session.themes[action.theme].label == "Rust"


MISTAKES = [
    ("# Wensjes\nA o: Rust", "regel 10: het draaiboek heeft geen onderdeel “Wensjes”."),
    ("# Wensen\nB x: Rust", "regel 10: Zet voor de dubbele punt alleen een tafel"),
    ("# Wensen\nZ o: Rust", "regel 10: "),
    ("# Wensen\nA o: Rust [Stilte]", "regel 10: het thema “Stilte” staat niet onder “Thema's”."),
    ("# Wensen\nA o: Rust\n  taal: xx", "regel 10: de taal “xx” ken ik niet."),
    ("# Wensen\nA o: Rust\n  kleur: rood", "regel 10: “kleur” hoort hier niet. Kies uit: taal"),
    ("# Wensen\n  taal: tr", "regel 10: deze regel springt in, en er staat nog niets boven."),
    ("# Wensen\nA o: Rust\n  los woord", "regel 11: schrijf een naam, een dubbele punt"),
    ("# Welkom\nA o: Rust", "regel 10: zo'n afspraak staat niet meer open"),
    ("# Koffie en thee\nA o: Rust", "regel 10: bij dit onderdeel is niets in te vullen."),
    ("# Elke tafel één zin\nA: Rust\nA+B", "regel 11: wat die tafel vertelde heeft nog geen thema"),
    ("# Thema's\n- Rust\n  bibliotheek: Zon", "regel 10: in de bibliotheek staat geen thema “Zon”"),
    (
        "# Thema's\n- Rust\n# Wat pakken we eerst aan?\n- Rust: veel ouders",
        "regel 12: “veel ouders” kan ik niet lezen. Schrijf: Thema: 12 ouders",
    ),
    (
        "# Wie doet wat, en wanneer?\n- Lijst\n  stand: klaar",
        "regel 10: kies als stand uit: open, bezig, gedaan",
    ),
]


@pytest.mark.parametrize(("text", "sentence"), MISTAKES)
def test_a_mistake_is_one_sentence_with_its_line(text: str, sentence: str) -> None:
    with pytest.raises(BadNotes) as trouble:
        made(text)
    assert str(trouble.value).startswith("avond.md, ")
    assert sentence in str(trouble.value)


@pytest.mark.parametrize(
    ("line", "instead", "sentence"),
    [
        ("datum: 9 november 2027", "", "avond.md: zet bovenaan: datum: …"),
        ("9 november 2027", "ooit", "avond.md: De datum “ooit” kan ik niet lezen."),
        ("tafels: 3", "tafels: veel", "avond.md: Het aantal tafels moet een getal zijn"),
        ("4 leerkrachten", "4 leraren", "avond.md: bij aanwezig ken ik “leraren” niet."),
    ],
)
def test_a_mistake_on_top_says_what_to_write(line: str, instead: str, sentence: str) -> None:
    with pytest.raises(BadNotes) as trouble:
        made("", TOP.replace(line, instead))
    assert str(trouble.value).startswith(sentence)


def test_what_is_missing_is_asked_for_where_it_belongs() -> None:
    notes = notes_in("leerlingen: veel\n\n# Versies\n- concept\n  datum: gisteren\n", "school.md")
    with pytest.raises(BadNotes, match=r"school.md: bij “leerlingen” hoort een getal. Er staat"):
        notes.number("leerlingen")
    (version,) = notes.parts["Versies"]
    with pytest.raises(BadNotes, match=r"school.md, regel 4: De datum “gisteren” kan ik niet"):
        _ = version.day
    with pytest.raises(BadNotes, match=r"school.md, regel 4: zet eronder, ingesprongen: notitie"):
        version.need("notitie")


def test_a_file_that_cannot_be_read_is_one_sentence(tmp_path: Path) -> None:
    with pytest.raises(BadNotes, match="kan dit bestand niet openen"):
        read_notes(tmp_path / "weg.md")
