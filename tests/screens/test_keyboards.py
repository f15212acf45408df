"""Every keyboard: blanks, joiners and marks that are typed, in every sort of input."""

from __future__ import annotations

from pathlib import Path

import pytest
from builders import PARENT, a_session
from textual import events
from textual.app import App, ComposeResult

from screens.test_entry_line import at_work, line, shows, stored
from screens.tools import Evening, running
from sessie.model.dutch import BLANKS
from sessie.widgets.line_input import LineInput
from sessie.widgets.lines_input import LinesInput
from sessie.widgets.typed import composed, typed_text

PERSIAN = "می\u200cخواهم 👨\u200d👩\u200d👧"


class Fields(App[None]):
    """A line and a field of several lines."""

    def compose(self) -> ComposeResult:
        """Both."""
        yield LineInput()
        yield LinesInput()

    def on_mount(self) -> None:
        """What is selected on the way in would be replaced."""
        self.query_one(LineInput).focus()


async def typed(kind: type[LineInput] | type[LinesInput], keys: list[events.Key]) -> str:
    """What stands in the field after these keys."""
    app = Fields()
    async with app.run_test() as pilot:
        field = app.query_one(kind)
        field.focus()
        await pilot.pause()
        for key in keys:
            field.post_message(key)
        await pilot.pause()
        return field.text if isinstance(field, LinesInput) else field.value


def keys_of(text: str) -> list[events.Key]:
    """The keys of a text as a terminal gives them."""
    return [events.Key(char, char) for char in text]


FIELDS = pytest.mark.parametrize("kind", [LineInput, LinesInput])


@FIELDS
async def test_every_blank_is_a_space(kind: type[LineInput] | type[LinesInput]) -> None:
    blanks = BLANKS.replace("\t", "")
    keys = [events.Key("a", "a") if n % 2 else events.Key(f"blank-{n}", blank)
            for blank in blanks for n in (0, 1)]  # fmt: skip
    assert await typed(kind, keys) == " a" * len(blanks)


@FIELDS
async def test_a_blank_that_only_its_key_tells_is_a_space(
    kind: type[LineInput] | type[LinesInput],
) -> None:
    named = ("shift+space", "alt+space", "no_break_space", "shift+narrow_no_break_space")
    assert await typed(kind, [events.Key(key, None) for key in named]) == " " * len(named)
    assert await typed(kind, [events.Key("ctrl+space", None)]) == ""


@FIELDS
async def test_joiners_stay_as_they_do_when_pasted(
    kind: type[LineInput] | type[LinesInput],
) -> None:
    assert await typed(kind, keys_of(PERSIAN)) == PERSIAN
    assert await typed(kind, [events.Paste(PERSIAN)]) == PERSIAN  # type: ignore[list-item]


@FIELDS
@pytest.mark.parametrize(
    ("keys", "text"),
    [("e\u0301e\u0301n", "één"), ("xs\u0327", "xş"), ("u\u0308\u0301", "ǘ"), ("q\u0301", "q\u0301"),
     ("Vie\u0323\u0302t", "Việt"), ("\u0301", "\u0301"), ("ü", "ü"), ("각", "각")],
)  # fmt: skip
async def test_a_mark_behind_a_letter_makes_one_letter(
    kind: type[LineInput] | type[LinesInput], keys: str, text: str
) -> None:
    assert await typed(kind, keys_of(keys)) == text


@FIELDS
async def test_a_blank_takes_the_place_of_what_is_selected(
    kind: type[LineInput] | type[LinesInput],
) -> None:
    app = Fields()
    async with app.run_test() as pilot:
        field = app.query_one(kind)
        field.focus()
        await pilot.press("a", "b", "shift+left")
        field.post_message(events.Key("no_break_space", "\u00a0"))
        await pilot.press("c")
        assert (field.text if isinstance(field, LinesInput) else field.value) == "a c"


@FIELDS
async def test_a_paste_is_clean(kind: type[LineInput] | type[LinesInput]) -> None:
    pasted = "•\tMeer\u00a0tijd\x1b"
    told = await typed(kind, [events.Paste(pasted)])  # type: ignore[list-item]
    assert told == ("Meer tijd" if kind is LineInput else "- Meer tijd")


async def test_a_dash_in_the_middle_of_a_text_is_no_bullet() -> None:
    keys = [*keys_of("Meer tijd "), events.Paste("- samen")]
    assert await typed(LineInput, keys) == "Meer tijd - samen"  # type: ignore[arg-type]


def test_a_key_that_is_no_text_types_nothing() -> None:
    for key in ("enter", "tab", "ctrl+space", "f1", "escape"):
        assert typed_text(events.Key(key, {"enter": "\r", "tab": "\t"}.get(key))) == ""
    assert composed("", "\u0301") == ("\u0301", 0)


async def type_as_given(evening: Evening, text: str) -> None:
    """Every character as the terminal gives it."""
    for char in text:
        evening.send(char, char)
    await evening.settle()


@pytest.mark.parametrize("blank", ["\u00a0", "\u202f", "\u3000"])
async def test_a_slip_with_blanks_of_a_mac_is_whole(tmp_path: Path, blank: str) -> None:
    async with running(tmp_path, a_session()) as evening:
        await at_work(evening)
        await type_as_given(evening, "B o Meer tijd voor een gesprek".replace(" ", blank))
        await evening.press("enter")
        assert stored(evening.session) == [("B", PARENT, "wens", "Meer tijd voor een gesprek")]
        await type_as_given(evening, f"B o {PERSIAN}")
        assert "Tafel B · ouder · wens" in shows(evening)
        await evening.press("enter")
        assert evening.texts[-1] == PERSIAN
        assert line(evening).value == ""
