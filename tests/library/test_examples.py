"""Practice examples: files that anybody can write, and slides that fit."""

from __future__ import annotations

from pathlib import Path

import pytest
from content_mistakes import EXAMPLE
from hypothesis import given, settings
from hypothesis import strategies as st

from sessie.library import content_folder
from sessie.library.examples import (
    PracticeExample,
    example_slide,
    example_text,
    read_example_text,
    tidy_example_line,
    tidy_example_text,
)
from sessie.library.folder import read_examples

PATH = Path("koffie.md")


def example_of(text: str) -> PracticeExample:
    """The example in a text that must be faultless."""
    reading = read_example_text(text, PATH)
    assert [str(remark) for remark in reading.remarks] == []
    assert reading.example is not None
    return reading.example


def test_an_example_has_all_that_its_file_says() -> None:
    assert example_of(
        "---\nsoort: praktijkvoorbeeld\nid: koffie!\ntitel: Koffie: elke week\n"
        "gemeente: Veldermeer\nvoor wie: ouders\nbron: de school\nlink: https://school.example/x\n"
        "---\n\n# Kern\nEen **regel**.\nNog een.\n\n1. eerst\n2. dan\n> Voor jezelf\n"
        "# Wat levert het op\n- a\n- b\n  en verder\n"
    ) == PracticeExample(
        "koffie", "Koffie: elke week", "Veldermeer", "ouders",
        "Een regel.\nNog een.\n\n1. eerst\n2. dan", "- a\n- b en verder",
        "de school", "https://school.example/x", True, PATH,
    )  # fmt: skip


def test_an_example_without_id_is_called_after_its_file() -> None:
    assert example_of(EXAMPLE).id == "koffie"


def test_the_examples_that_come_along_can_all_be_shown() -> None:
    examples, remarks = read_examples(content_folder())
    assert remarks == ()
    assert len(examples) >= 8
    assert not any(example.own for example in examples)
    for example in examples:
        slide = example_slide(example)
        shown = "".join(line.text for line in slide.lines)
        assert "…" not in shown and example.source in slide.note


def test_examples_of_ones_own_come_after_the_others(tmp_path: Path) -> None:
    folder = tmp_path / "praktijkvoorbeelden"
    folder.mkdir()
    (folder / "b.md").write_text(EXAMPLE, "utf-8")
    (folder / "a.md").write_text(EXAMPLE, "utf-8")
    examples, remarks = read_examples(content_folder(), tmp_path, tmp_path, tmp_path / "weg")
    assert remarks == ()
    assert [(e.id, e.own, e.path) for e in examples[-2:]] == [
        ("a", True, folder / "a.md"),
        ("b", True, folder / "b.md"),
    ]


@pytest.mark.parametrize(
    "link",
    ["javascript:alert(1)", "www.school.example", "https://", "https://x y.example", "file:///x"],
)
def test_only_a_web_address_is_a_link(link: str) -> None:
    reading = read_example_text(EXAMPLE.replace("https://school.example/koffie", link), PATH)
    assert reading.example is not None and reading.example.link == ""
    assert [(remark.line, remark.skipped) for remark in reading.remarks] == [(5, True)]


def made(core: str, gains: str = "", **more: str) -> PracticeExample:
    return example_of(example_text(title="Koffie", core=core, gains=gains, **more))


def test_a_slide_tells_where_what_and_what_it_brings() -> None:
    slide = example_slide(
        made("Er is koffie.\n\nElke week.", "- Ouders praten", place="Veldermeer",
             audience="ouders", source="de school", link="https://school.example/")
    )  # fmt: skip
    assert (slide.id, slide.title) == ("voorbeeld-koffie", "Koffie")
    assert [(line.kind, line.text, line.gap) for line in slide.lines] == [
        ("tekst", "Veldermeer · ouders", False),
        ("tekst", "Er is koffie.", True),
        ("tekst", "Elke week.", True),
        ("kop", "Wat het oplevert", True),
        ("punt", "Ouders praten", False),
    ]
    assert slide.note == "Bron: de school\nLink: https://school.example/"


def test_long_lines_are_wrapped_under_their_bullet() -> None:
    slide = example_slide(made("- " + "woord " * 15))
    assert [(line.kind, line.text) for line in slide.lines] == [
        ("punt", " ".join(["woord"] * 9)),
        ("tekst", "  " + " ".join(["woord"] * 6)),
    ]


def test_without_room_the_heading_above_the_gains_goes_first() -> None:
    slide = example_slide(made("\n".join("abcde"), "- f\n- g\n- h", place="Veldermeer"))
    assert [line.text for line in slide.lines] == ["Veldermeer", *"abcdefgh"]


def test_what_does_not_fit_stands_whole_in_the_note() -> None:
    gains = "\n".join(f"- winst {number}" for number in range(6))
    core = "\n".join(f"regel {number}" for number in range(12))
    example = read_example_text(
        example_text(title="Koffie", core=core, gains=gains, place="Hier"), PATH
    ).example
    assert example is not None
    slide = example_slide(example)
    assert [line.text for line in slide.lines] == [
        "Hier", "regel 0", "regel 1", "regel 2", "regel 3 …",
        "winst 0", "winst 1", "winst 2", "winst 3 …",
    ]  # fmt: skip
    assert "regel 11" in slide.note and "winst 5" in slide.note


def test_an_audience_that_does_not_fit_beside_the_place_is_in_the_note() -> None:
    slide = example_slide(made("Er is koffie.", place="Veldermeer", audience="x" * 60))
    assert slide.lines[0].text == "Veldermeer"
    assert slide.note == f"Voor wie: {'x' * 60}"


MARKUP = st.text(alphabet="ab 1.)-+*_`#>[]()!<&\\|~=•·–:\"'\n", max_size=80)
ANY = st.one_of(MARKUP, st.text(max_size=60), st.text(alphabet="a* ", min_size=280, max_size=700))


@given(title=ANY, core=ANY, place=ANY, audience=ANY, gains=ANY, source=ANY)
@settings(max_examples=300, deadline=None)
def test_what_is_written_is_read_back(
    title: str, core: str, place: str, audience: str, gains: str, source: str
) -> None:
    text = example_text(
        title=title, core=core, place=place, audience=audience, gains=gains, source=source
    )
    example = read_example_text(text, PATH).example
    if not tidy_example_line(title) or not tidy_example_text(core):
        assert example is None
        return
    assert example == PracticeExample(
        "koffie", tidy_example_line(title), tidy_example_line(place), tidy_example_line(audience),
        tidy_example_text(core), tidy_example_text(gains), tidy_example_line(source), "", True,
        PATH,
    )  # fmt: skip


@given(ANY)
@settings(deadline=None)
def test_what_is_kept_stays_as_it_is_kept(text: str) -> None:
    assert tidy_example_line(tidy_example_line(text)) == tidy_example_line(text)
    assert tidy_example_text(tidy_example_text(text)) == tidy_example_text(text)


@given(st.lists(st.text("abc .,:;?!#*", min_size=1, max_size=280).map(str.split).map(" ".join)))
def test_ordinary_lines_are_kept_as_they_are_typed(lines: list[str]) -> None:
    text = "\n".join(line for line in lines if line[:1].isalpha())
    assert tidy_example_text(text) == text


@given(core=ANY.filter(str.strip), gains=ANY, place=ANY, audience=ANY)
@settings(deadline=None)
def test_every_slide_fits_on_the_screen(core: str, gains: str, place: str, audience: str) -> None:
    example = PracticeExample(
        "x", "T", tidy_example_line(place), tidy_example_line(audience),
        tidy_example_text(core), tidy_example_text(gains), "", "", True, PATH,
    )  # fmt: skip
    slide = example_slide(example)
    assert len(slide.lines) <= 9
    assert all(len(line.text) <= 60 for line in slide.lines)


@given(st.text(max_size=200))
@settings(deadline=None)
def test_any_text_is_read_without_an_error(text: str) -> None:
    reading = read_example_text(text, PATH)
    assert reading.example is not None or reading.remarks
    assert read_example_text(EXAMPLE + text, PATH).example is not None
