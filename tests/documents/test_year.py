"""Year view: what came back, what is new, what became of agreements."""

from __future__ import annotations

from dataclasses import replace

from builders import a_session, a_slip, with_slips
from evenings import SORTED, evening

from sessie.documents.markdown import write
from sessie.documents.plan import story
from sessie.documents.year import year_blocks
from sessie.model.session import Action, Session
from sessie.model.traject import Traject
from sessie.rules import agreements, slips, themes
from sessie.rules.themes import KnownTheme, put_under, use_known
from sessie.rules.year import BACK, GONE, NEW, Mention, year_of

SCHOOL = Traject("klaproos", "De Klaproosbrug (voorbeeld)")
LANGUAGE = KnownTheme("taal", "Taal en tolk")


def an_evening(day: str, *labels: str, known: KnownTheme | None = None) -> Session:
    """An evening of that day with a slip for each theme."""
    session = a_session()
    session = session.with_(evening=replace(session.evening, id=f"avond-{day}", date=day))
    for label in labels:
        slip_id = f"s-{label}"
        session = with_slips(session, a_slip(f"Iets over {label}", id=slip_id))
        session = themes.sort_into(session, [slip_id], themes.Target(label=label))
    if known:
        session = with_slips(session, a_slip("Een tolk graag", id="k"))
        session, theme = use_known(session, known)
        session = put_under(session, ["k"], theme)
    return session


def became(*sessions: Session) -> dict[str, str]:
    return {line.label: line.became for line in year_of(sessions).lines}


def test_a_theme_comes_back_is_new_or_is_gone() -> None:
    first, second = (
        an_evening("2026-11-10", "Rust", "Taal"),
        an_evening("2027-11-09", "rust", "Hek"),
    )
    assert became(second, first) == {"rust": BACK, "Hek": NEW, "Taal": GONE}


def test_a_theme_of_the_library_is_the_same_under_another_name() -> None:
    first = an_evening("2026-11-10", known=LANGUAGE)
    second = an_evening("2027-11-09", known=LANGUAGE)
    theme = next(iter(second.themes))
    second = themes.rename_theme(second, theme, "Elkaar verstaan")
    assert became(first, second) == {"Elkaar verstaan": BACK}


def test_a_name_joins_a_theme_that_came_from_the_library_before() -> None:
    first = an_evening("2026-11-10", known=LANGUAGE)
    assert became(first, an_evening("2027-11-09", "taal en tolk")) == {"taal en tolk": BACK}


def test_the_rest_and_notes_that_are_private_are_left_out() -> None:
    private = an_evening("2026-10-01", "Geheim")
    private = private.with_(script=replace(private.script, projected=False))
    rest = an_evening("2026-11-10", "Overig", "Rust")
    assert [line.label for line in year_of([private, rest]).lines] == ["Rust"]


def test_dots_and_shared_themes_of_the_example_are_counted() -> None:
    year = year_of([evening(SORTED)])
    assert year.lines[0].heard == (
        Mention(slips=year.lines[0].heard[0].slips, dots=28, shared=True, rank=1),
    )
    assert sum(line.heard[0].shared for line in year.lines) == 8


def test_the_story_of_agreements_is_told_over_the_meetings() -> None:
    first = agreements.put_action(an_evening("2026-11-10", "Rust"), Action("", "Lijst maken"))
    later = Action(
        "", "Lijst maken", status="gedaan", result="hangt er", origin="avond-2026-11-10/a001"
    )
    second = agreements.put_action(an_evening("2027-02-01", "Rust"), later)
    text = write(year_blocks(SCHOOL, year_of([first, second])))
    assert "1 afspraak: 1 gedaan." in text
    assert "| Lijst maken | Proefavond, 10 november 2026 | Gedaan: hangt er. |" in text
    assert "Wat terugkwam" in text


def test_a_story_leaves_out_what_goes_without_saying() -> None:
    session, said = an_evening("2026-11-10", "Rust"), ("bezig", "bezig", "niet gelukt", "gedaan")
    sessions = [agreements.put_action(session, Action("", "Lijst maken"))]
    for month, (status, result) in enumerate(zip(said, ("acht", "", "ziek!", "hangt er"),
                                                 strict=True), start=1):  # fmt: skip
        action = Action("", "Lijst maken", status=status, result=result,
                        origin="avond-2026-11-10/a001")  # fmt: skip
        sessions.append(agreements.put_action(an_evening(f"2027-0{month}-01", "Rust"), action))
    agreement = year_of(sessions).agreements[0]
    assert story(agreement) == "Bezig: acht. Niet gelukt: ziek! Gedaan: hangt er."
    assert story(replace(agreement, story=agreement.story[:1])) == "Open."
    busy = tuple(replace(moment, result="nog vier") for moment in agreement.story[1:3])
    assert story(replace(agreement, story=busy)) == "Bezig: nog vier. Nog bezig: nog vier."


def test_only_evenings_with_parents_are_compared_where_there_are_any() -> None:
    """A team names ambitions in a scan; parents who do not name them passed nothing over."""
    scan = an_evening("2026-10-06", "Nieuwe ouders")
    scan = scan.with_(evening=replace(scan.evening, session_type="scan"))
    evenings = an_evening("2026-11-10", "Rust"), an_evening("2027-11-09", "Rust")
    text = write(year_blocks(SCHOOL, year_of([scan, *evenings])))
    assert "Nieuwe ouders" not in text and "6 oktober" not in text
    assert "Nieuwe ouders" in write(year_blocks(SCHOOL, year_of([scan])))


def test_a_theme_that_comes_back_in_praise_alone_says_so() -> None:
    first, second = an_evening("2026-11-10", "Rust", "Hek"), an_evening("2027-11-09", "Rust", "Hek")
    praised = replace(second.contributions["s-Hek"], kind="sterk_punt")
    text = write(year_blocks(SCHOOL, year_of([first, slips.change_slip(second, praised)])))
    assert "- Hek *(nu alleen als sterk punt)*" in text
    assert "- Rust\n" in text


def test_one_evening_says_what_is_needed_to_compare() -> None:
    text = write(year_blocks(SCHOOL, year_of([an_evening("2026-11-10", "Rust")])))
    assert "Met twee gesorteerde avonden" in text
    assert "Wat nieuw is" not in text


def test_nothing_held_gives_a_page_all_the_same() -> None:
    assert "Door het jaar heen" in write(year_blocks(SCHOOL, year_of([])))
