"""How telling words are: what the weights look at, and what they say."""

from __future__ import annotations

import pytest
from builders import a_session, a_slip

from sessie.library.themes import read_themes
from sessie.rules.proposing import Proposer
from sessie.rules.stems import stem
from sessie.rules.telling import Telling, chance, features, is_word, odds

SMALL = Telling("huiswerk -3.0\npesten -3.0", "huiswerk|9Az\npest|9B0\n~^hui|9Ak", 0.1, 0.1)


def offered(text: str) -> list[str]:
    proposer = Proposer(read_themes())
    proposer.follow(a_session())
    return [proposal.label for proposal in proposer.for_slip(a_slip(text))]


def test_words_pairs_and_pieces_are_looked_at() -> None:
    assert features("Op tijd") == {
        "tijd": "tijd", "op tijd": "tijd", "~^tij": "tijd", "~tijd": "tijd", "~ijd$": "tijd",
    }  # fmt: skip
    assert is_word("huiswerk")
    assert not is_word("op de")
    assert not is_word("~huis")


@pytest.mark.parametrize("text", ["", "👍", "...", "zzz", "de het een"])
def test_of_a_text_without_a_known_word_nothing_is_said(text: str) -> None:
    assert SMALL.of(text) == {}


def test_chances_and_points_are_each_others_other_side() -> None:
    assert chance(0) == 0.5
    assert odds(chance(2.5)) == pytest.approx(2.5)
    assert 0 < chance(-1e9) < chance(1e9) < 1


@pytest.mark.parametrize(
    "text",
    [
        "idem",
        "👍👍",
        "😀",
        "dito",
        "zie boven",
        "weet ik niet",
        "ik weet het niet",
        "nvt",
        "?",
        "ja",
        "...",
        "geen",
    ],
)
def test_a_slip_about_no_theme_gets_no_proposal(text: str) -> None:
    assert offered(text) == []


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("hij heeft een epipen", "Ziekte, medicijnen en allergie"),
        ("fusie met de school in het volgende dorp", "Toekomst van de school"),
        ("Mag je ChatGPT gebruiken voor een verslag?", "AI en eerlijk schoolwerk"),
        ("zij spijbelt al weken", "Verzuim en thuiszitten"),
        ("kippen en een moestuin op school", "Natuur en milieu"),
        ("laat ze het zelf doen en zelf regelen", "Zelfstandig worden"),
        ("De rekening van het kamp is te hoog", "Geld en ouderbijdrage"),
        ("naar de open dagen van het mbo", "Stage, vakken en studie kiezen"),
        ("de meester legt de sommen thuis nog eens uit", "Thuis helpen bij het leren"),
        ("er wordt gescholden en buitengesloten", "Pesten en ruzie"),
    ],
)
def test_what_a_slip_is_about_is_within_three(text: str, label: str) -> None:
    assert label in offered(text)


@pytest.mark.parametrize(
    ("one", "other"),
    [("rekening", "rekenen"), ("kant", "kansen"), ("gelooft", "geloof"), ("sloot", "gesloten"),
     ("netjes", "netheid"), ("kans", "kanten")],
)  # fmt: skip
def test_words_that_mean_something_else_keep_their_own_stem(one: str, other: str) -> None:
    assert stem(one) != stem(other)


@pytest.mark.parametrize(
    "forms", ["dag dagen", "studiedag studiedagen", "fietspad fietspaden", "sluiten gesloten",
              "kans kansen", "rekening rekeningen", "uitdaging uitdagen"],
)  # fmt: skip
def test_one_and_more_of_a_thing_have_one_stem(forms: str) -> None:
    assert len({stem(form) for form in forms.split()}) == 1
