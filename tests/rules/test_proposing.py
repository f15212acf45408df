"""Which themes are proposed for a slip, and by which of its words."""

from __future__ import annotations

import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

import pytest
from builders import a_session, a_slip, with_slips, with_themes
from commands import pick
from hypothesis import given, settings
from hypothesis import strategies as st

from sessie.model.session import Session, remove_theme
from sessie.rules import themes
from sessie.rules.proposing import MOST_PROPOSALS, Proposal, Proposer, edits_between, proposals
from sessie.rules.slips import change_slip, remove_slip
from sessie.rules.stems import stem, stems, words
from sessie.rules.themes import KnownTheme, new_theme, put_under, rename_theme

HOMEWORK = KnownTheme(
    "huiswerk", "Huiswerk", "Wat er thuis af moet.", ("didactisch",),
    ("huiswerk", "plannen", "agenda", "op tijd af", "opdracht"),
)  # fmt: skip
BULLYING = KnownTheme(
    "pesten", "Pesten en ruzie", "Als kinderen elkaar pijn doen.", ("pedagogisch",),
    ("pesten", "schelden", "buitensluiten", "respect", "app"),
)  # fmt: skip
TALKS = KnownTheme(
    "gesprekken", "Oudergesprekken", "Praten over het kind.", (),
    ("gesprek", "rapportgesprek", "rapport", "tien minuten"),
)  # fmt: skip
MEETING = KnownTheme(
    "ontmoeten", "Ouders ontmoeten elkaar", "", (), ("koffie", "ouderavond", "kennismaken", "foto")
)
KNOWN = (HOMEWORK, BULLYING, TALKS, MEETING)


def offered(text: str, session: Session | None = None, **more: str) -> list[Proposal]:
    proposer = Proposer(KNOWN)
    proposer.follow(a_session() if session is None else session)
    return list(proposer.for_slip(a_slip(text, **more)))


def labels(text: str, session: Session | None = None, **more: str) -> list[str]:
    return [proposal.label for proposal in offered(text, session, **more)]


def first(text: str, session: Session | None = None) -> tuple[str, str]:
    found = offered(text, session)
    return (found[0].label, found[0].because) if found else ("", "")


# words ----------------------------------------------------------------------------------------


def test_a_theme_is_proposed_by_a_word_that_stands_on_the_slip() -> None:
    assert offered("Minder Huiswerk graag!") == [
        Proposal("Huiswerk", "Huiswerk", theme="", known="huiswerk")
    ]


@pytest.mark.parametrize(
    ("text", "label", "because"),
    [
        ("Er wordt gepest op het plein", "Pesten en ruzie", "gepest"),
        ("wij plánnen alles zelf", "Huiswerk", "plánnen"),
        ("veel te grote opdrachten", "Huiswerk", "opdrachten"),
        ("De huiswerkbegeleiding was fijn", "Huiswerk", "huiswerkbegeleiding"),
        ("Langere gesprekjes", "Oudergesprekken", "gesprekjes"),
        ("Rapportgesprekken in de avond", "Oudergesprekken", "Rapportgesprekken"),
        ("een zomerkoffie", "Ouders ontmoeten elkaar", "zomerkoffie"),
        ("de klassenapp loopt uit de hand", "Pesten en ruzie", "klassenapp"),
        ("Foto’s van de dag", "Ouders ontmoeten elkaar", "Foto’s"),
        ("meer huis werk", "Huiswerk", "huis"),
        ("Tien hele minuten", "Oudergesprekken", "minuten"),
        ("op tijd klaar en af", "Huiswerk", "tijd"),
    ],
)
def test_forms_of_a_word_compounds_and_phrases_are_found(
    text: str, label: str, because: str
) -> None:
    assert first(text) == (label, because)


@pytest.mark.parametrize(
    "text", ["huiswek", "huisswerk", "huiswrek", "kennismaaken", "buitnsluitn"]
)
def test_a_typing_error_is_no_hindrance(text: str) -> None:
    assert first(f"meer {text} graag") in [
        ("Huiswerk", text), ("Ouders ontmoeten elkaar", text), ("Pesten en ruzie", text)
    ]  # fmt: skip


@pytest.mark.parametrize(
    "text",
    ["", "!!! 😀 ...", "wij zijn er allemaal", "het post", "de trap op stappen", "gesp"],
)
def test_without_a_word_of_a_theme_nothing_is_proposed(text: str) -> None:
    assert offered(text) == []


def test_a_word_that_is_right_is_never_taken_for_a_typing_error_of_another() -> None:
    known = (
        KnownTheme("a", "Schoon", words=("schoon",)),
        KnownTheme("b", "Dag", words=("school",)),
    )
    proposer = Proposer(known)
    proposer.follow(a_session())
    assert [p.known for p in proposer.for_slip(a_slip("naar school"))] == ["b"]
    assert Proposer(known[:1]).for_slip(a_slip("naar school")) == ()


def test_a_word_of_one_theme_says_more_than_a_word_of_many() -> None:
    shared = tuple(replace(theme, words=(*theme.words, "vaak")) for theme in KNOWN)
    known = (*(replace(t, words=(*t.words, "samenwerking")) for t in shared[1:]), HOMEWORK)
    proposer = Proposer(known)
    proposer.follow(a_session())
    found = proposer.for_slip(a_slip("samenwerking en huiswerk"))
    assert found[0].label == "Huiswerk"
    assert len(found) == MOST_PROPOSALS


def test_a_slip_in_another_language_is_read_in_its_translation() -> None:
    assert labels("Daha az ödev") == []
    assert labels("Daha az ödev", translation="Minder huiswerk") == ["Huiswerk"]


# themes of the evening --------------------------------------------------------------------------


def test_a_theme_made_by_hand_takes_over_the_words_of_what_it_looks_like() -> None:
    session = new_theme(a_session(), "Ruzies en gepest")[0]
    session = themes.change_theme(session, "t001", description="Hoe we ingrijpen")
    found = offered("De kinderen schelden", session)
    assert found == [Proposal("Ruzies en gepest", "schelden", theme="t001")]


def test_a_theme_from_the_library_keeps_its_words_under_another_name() -> None:
    session, theme_id = themes.use_known(a_session(), HOMEWORK)
    session = rename_theme(session, theme_id, "Werk na school")
    assert offered("agenda bijhouden", session) == [
        Proposal("Werk na school", "agenda", theme=theme_id)
    ]


def test_a_theme_that_the_evening_has_is_not_proposed_as_a_new_one() -> None:
    session, theme_id = themes.use_known(a_session(), HOMEWORK)
    found = offered("huiswerk en schelden", session)
    assert [(p.theme, p.known) for p in found] == [(theme_id, ""), ("", "pesten")]


def test_the_rest_theme_is_never_proposed() -> None:
    session, _ = themes.use_other(a_session())
    known = KnownTheme("overig", "Overig", words=("overig", "stoelen"))
    proposer = Proposer((known,))
    proposer.follow(session)
    assert proposer.for_slip(a_slip("overig: de stoelen")) == ()


def test_a_theme_of_one_question_is_proposed_in_that_round_alone() -> None:
    session = a_session()
    session = session.with_(evening=replace(session.evening, session_type="stip"))
    session = new_theme(new_theme(session, "Muziek", item="r1")[0], "Muziek", item="r2")[0]
    assert [p.theme for p in offered("meer muziek", session, round="r2")] == ["t002"]
    assert [p.theme for p in offered("meer muziek", session, round="r1")] == ["t001"]


# what was sorted before -----------------------------------------------------------------------


def test_what_was_sorted_before_is_learned_from() -> None:
    session = with_themes(a_session(), "Dieren", "Muziek")
    session = with_slips(session, "Een hamster in de klas", "Vaker zingen", "Zingen is fijn")
    for slip_id, theme in (("b001", "t001"), ("b002", "t002"), ("b003", "t002")):
        session = put_under(session, [slip_id], theme)
    assert first("Onze hamster", session) == ("Dieren", "hamster")
    assert first("Wij zongen en zingen", session) == ("Muziek", "zingen")
    assert offered("Onze hamster", put_under(session, ["b001"], "")) == []


def test_a_near_double_of_a_sorted_slip_comes_first() -> None:
    session = with_slips(with_themes(a_session(), "Alles op tijd"), "Pesten in de groene hoek")
    session = put_under(session, ["b001"], "t001")
    assert first("pesten, in de groene hoek", session)[0] == "Alles op tijd"


def test_what_a_slip_says_itself_is_no_near_double() -> None:
    session = with_slips(with_themes(a_session(), "Los"), "Groene hoek met zitzakken")
    session = put_under(session, ["b001"], "t001")
    proposer = Proposer(())
    proposer.follow(session)
    alone = proposer.for_slip(session.contributions["b001"])
    other = proposer.for_slip(a_slip("Groene hoek met zitzakken", id="b999"))
    assert (alone, [p.label for p in other]) == ((), ["Los"])


def test_proposals_go_to_slips_without_a_theme_that_may_be_shown() -> None:
    session = with_slips(
        with_themes(a_session(), "Los"), "huiswerk", "pesten", a_slip("rapport", hidden=True), "x"
    )
    found = proposals(put_under(session, ["b002"], "t001"), KNOWN)
    assert {key: [p.label for p in value] for key, value in found.items()} == {"b001": ["Huiswerk"]}


# whatever is done -----------------------------------------------------------------------------

SAID = (
    "minder huiswerk plannen", "pesten en schelden", "huiswerk in de agenda", "koffie met ouders",
    "gesprek van tien minuten", "pesten in de app", "koffie en een gesprek", "gewoon fijn",
)  # fmt: skip
_LABELS = ("Huiswerk", "Pesten", "Koffie", "Overig", "Fijn", "Gesprek en rapport")
_Step = Callable[[Session, int, int], Session]
_STEPS: tuple[_Step, ...] = (
    lambda s, a, b: put_under(s, [pick(s.contributions, a)], pick(s.themes, b)),
    lambda s, a, b: themes.put_under(s, list(s.contributions)[a:b], pick(s.themes, a)),
    lambda s, a, b: put_under(s, [pick(s.contributions, a)], ""),
    lambda s, a, b: new_theme(s, _LABELS[a % len(_LABELS)])[0],
    lambda s, a, b: themes.use_known(s, KNOWN[a % len(KNOWN)])[0],
    lambda s, a, b: rename_theme(s, pick(s.themes, a), _LABELS[b % len(_LABELS)]),
    lambda s, a, b: themes.change_theme(s, pick(s.themes, a), description=SAID[b % len(SAID)]),
    lambda s, a, b: themes.merge_themes(s, pick(s.themes, a), pick(s.themes, b)),
    lambda s, a, b: remove_theme(s, pick(s.themes, a)),
    lambda s, a, b: remove_slip(s, pick(s.contributions, a)),
    lambda s, a, b: with_slips(s, SAID[a % len(SAID)]),
    lambda s, a, b: _retyped(s, pick(s.contributions, a), SAID[b % len(SAID)]),
)
_UNDO = len(_STEPS)
_small = st.integers(0, 9)


def _retyped(session: Session, slip_id: str, text: str) -> Session:
    slip = session.contributions.get(slip_id)
    return change_slip(session, replace(slip, text=text)) if slip else session


@settings(max_examples=60)
@given(st.lists(st.tuples(st.integers(0, _UNDO), _small, _small), max_size=25))
def test_following_every_step_is_the_same_as_beginning_anew(
    steps: list[tuple[int, int, int]],
) -> None:
    past = [with_slips(with_themes(a_session(), "Huiswerk", "Sfeer"), *SAID)]
    proposer = Proposer(KNOWN)
    for which, a, b in steps:
        if which < _UNDO:
            past.append(_STEPS[which](past[-1], a, b))
        elif len(past) > 1:
            past.pop()
        proposer.follow(past[-1])
    proposer.follow(past[-1])
    fresh = Proposer(KNOWN)
    fresh.follow(past[-1])
    for slip in past[-1].contributions.values():
        found = proposer.for_slip(slip)
        assert found == fresh.for_slip(slip)
        _is_sound(found, past[-1])


def _is_sound(found: tuple[Proposal, ...], session: Session) -> None:
    assert len(found) <= MOST_PROPOSALS
    assert len({p.label for p in found}) == len(found)
    assert "Overig" not in [p.label for p in found]
    for proposal in found:
        assert bool(proposal.theme) != bool(proposal.known)
        assert not proposal.theme or session.themes[proposal.theme].label == proposal.label


_texts = st.text(max_size=60) | st.lists(
    st.sampled_from([*SAID, "huiswerk", "-", "'s", "é", "e-", "10", "\u202e", "ß" * 70, "ﬃ"])
).map(" ".join)


@settings(max_examples=80)
@given(st.lists(_texts, min_size=1, max_size=4), _texts, _texts)
def test_whatever_people_write_the_proposals_are_sound(
    texts: list[str], label: str, description: str
) -> None:
    session, theme = new_theme(a_session(), label or "Leeg")
    session = with_slips(themes.change_theme(session, theme, description=description), *texts)
    session = put_under(session, ["b001"], "t001")
    proposer = Proposer((*KNOWN, KnownTheme("x", label, description, words=tuple(texts))))
    proposer.follow(session)
    for slip in session.contributions.values():
        found = proposer.for_slip(slip)
        assert found == proposer.for_slip(slip)
        assert len(found) <= MOST_PROPOSALS
        assert len({(p.theme, p.known) for p in found}) == len(found)
        assert all(p.because in slip.text for p in found)


def test_before_an_evening_is_followed_nothing_is_proposed() -> None:
    assert Proposer(KNOWN).for_slip(a_slip("huiswerk")) == ()


# words and stems -----------------------------------------------------------------------------


@pytest.mark.parametrize(
    "forms",
    [
        "gesprek gesprekken gesprekje", "bellen belt gebeld belde", "lezen leest gelezen",
        "vertalen vertaald vertaling", "luisteren luistert geluisterd", "pesten gepest",
        "foto foto's foto’s Foto", "app apps appje appjes", "verjaardag verjaardagen",
        "fiets fietsen", "huiswerk Huiswerk", "e-mail email", "brengen gebracht", "één een",
    ],
)  # fmt: skip
def test_forms_of_one_word_have_one_stem(forms: str) -> None:
    assert len({stem(word.folded) for word in words(forms)}) <= 1


@pytest.mark.parametrize(
    ("one", "other"),
    [("gezin", "zin"), ("begeleiding", "beleid"), ("gezond", "zon"), ("gezicht", "zicht"),
     ("geluk", "lukt"), ("rapport", "raad")],
)  # fmt: skip
def test_words_that_only_look_alike_keep_their_own_stem(one: str, other: str) -> None:
    assert stem(one) != stem(other)


def test_little_words_say_nothing() -> None:
    assert stems("Wij willen graag dat er wat meer is") == ()
    assert stems("") == ()


@given(st.text(max_size=80))
def test_every_text_has_stems_and_every_word_stands_in_it(text: str) -> None:
    found = words(text)
    assert stems(text) == tuple(word.stem for word in found)
    assert all(word.stem and word.written in text for word in found)


@given(st.text("abcd", max_size=7), st.text("abcd", max_size=7), st.integers(0, 4))
def test_edits_are_counted_as_one_would_by_hand(one: str, other: str, most: int) -> None:
    assert edits_between(one, other, most) == min(_edits(one, other), most + 1)


def _edits(one: str, other: str) -> int:
    """The slow way."""
    if not one or not other:
        return len(one) + len(other)
    best = min(
        _edits(one[1:], other) + 1,
        _edits(one, other[1:]) + 1,
        _edits(one[1:], other[1:]) + (one[0] != other[0]),
    )
    if len(one) > 1 and len(other) > 1 and one[0] == other[1] and one[1] == other[0]:
        best = min(best, _edits(one[2:], other[2:]) + 1)
    return best


def test_a_word_has_the_same_stem_while_others_are_looked_up_beside_it() -> None:
    kinds = "gesprek", "vertaling", "leerkracht", "bereikbaar", "huiswerk", "ouderavond", "wij"
    found = [f"{one}{other}en" for one in kinds for other in kinds] * 40
    anew = stem.__wrapped__  # what was looked up before is not worked out again
    alone = [anew(word) for word in found]
    before = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    try:
        with ThreadPoolExecutor(4) as threads:
            beside = list(threads.map(anew, found))
    finally:
        sys.setswitchinterval(before)
    assert beside == alone
