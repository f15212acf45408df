"""When a letter is a command, and when it is a part of a text that went astray."""

from __future__ import annotations

from dataclasses import dataclass, field

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from sessie.rules.stray import HOLD, SILENCE, Sort, Then, Typing, press, ripen

COMMANDS = "bgotj"


@dataclass
class Hands:
    """Presses keys, lets time pass as a program would, and notes what was done."""

    state: Typing = field(default_factory=Typing)
    now: float = 100.0
    done: list[str] = field(default_factory=list)
    said: int = 0
    held: list[str] = field(default_factory=list)

    def wait(self, seconds: float) -> None:
        """Letters that waited long enough are done when their time comes."""
        self.now += seconds
        while self.state.came and self.now - self.state.came[0] >= HOLD:
            self.state = ripen(self.state)
            self.done.append(self.held.pop(0))

    def press(self, key: str) -> None:
        sort = {"enter": Sort.QUICK, " ": Sort.QUICK}.get(key)
        sort = sort or (Sort.AWAY if key in ("f2", "escape") else None)
        sort = sort or (Sort.OTHER if len(key) > 1 else None)
        sort = sort or (Sort.COMMAND if key in COMMANDS else Sort.STRANGE)
        verdict = press(self.state, sort, key, self.now)
        self.state = verdict.state
        self.done += [self.held.pop(0) for _ in range(verdict.ripe)]
        self.said += verdict.noticed
        match verdict.then:
            case Then.DO:
                self.done.append(key)
            case Then.HOLD:
                self.held.append(key)
            case Then.DROP:
                self.held.clear()
        assert len(self.held) == len(self.state.came)

    def type(self, keys: list[str], apart: float) -> None:
        for key in keys:
            self.press(key)
            self.wait(apart)


@pytest.mark.parametrize(
    ("keys", "apart", "done", "said"),
    [
        (["b"], 0.08, ["b"], 0),
        (["b", "g"], 0.3, ["b", "g"], 0),
        (["b", "g"], 0.08, [], 1),
        (["o", "o", "b"], 0.08, [], 1),  # a word with a double letter
        (["j", "j", "j"], 0.03, ["j", "j", "j"], 0),  # a key that is held down
        (["M"], 0.08, [], 1),
        (["M", "b", " ", "g", "enter"], 0.08, [], 1),
        (["M", "b"], 1.2, [], 1),  # still not quiet
        (["M", "b"], 2.0, ["b"], 1),
        (["M", "b", "b"], 0.7, ["b"], 1),  # who presses once more is not typing
        (["M", "b", "b", "b", "b"], 0.3, ["b", "b"], 1),
        (["M", "b", "g", "b", "g"], 0.7, [], 1),  # a slow typist
        (["M", "b", "b", "b", "b"], 0.1, [], 1),  # held down
        (["M", "o", "o", "b"], 0.14, [], 1),
        (["b", " "], 0.08, [], 1),
        ([" ", "b"], 0.08, [" ", "b"], 0),
        (["b", "right"], 0.02, ["b", "right"], 0),
        (["b", "enter"], 0.02, ["b", "enter"], 0),
        (["M", "right", "f2", "escape"], 0.02, ["right", "f2", "escape"], 1),
        (["M", "right", "b"], 0.02, ["right"], 1),
        (["M", "f2", "enter"], 0.02, ["f2", "enter"], 1),
        (["right", "right"], 0.0, ["right", "right"], 0),
        ([" ", " "], 0.0, [" ", " "], 0),
        (["enter"], 0.0, ["enter"], 0),
    ],
)
def test_what_is_done_of_what_is_pressed(
    keys: list[str], apart: float, done: list[str], said: int
) -> None:
    hands = Hands()
    hands.type(keys, apart)
    hands.wait(HOLD)
    assert (hands.done, hands.said) == (done, said)


def test_after_a_silence_a_letter_is_a_command_again() -> None:
    hands = Hands()
    hands.type(["M", "b"], 0.08)
    hands.wait(SILENCE)
    hands.type(["b"], 0.08)
    hands.wait(HOLD)
    assert hands.done == ["b"]


letters = st.sampled_from([*COMMANDS, *"eMxé?7", " ", "enter"])
others = st.sampled_from(["right", "f2", "escape", "pagedown"])


@example("bbb?", 0.125)
@given(st.text(st.sampled_from(COMMANDS + "exM?"), min_size=2, max_size=30),
       st.floats(0.0, HOLD - 0.01))  # fmt: skip
def test_of_a_word_that_is_typed_fast_nothing_is_done(word: str, apart: float) -> None:
    hands = Hands()
    hands.type([*word, "enter"], apart)
    if len(set(word)) > 1 or word[0] not in COMMANDS:
        # Only the letters behind which the same one came for as long as one waits came through.
        first = len(word) - len(word.lstrip(word[0]))
        waited = sum(behind * apart >= HOLD - 1e-6 for behind in range(1, first + 1))
        assert set(hands.done) <= {word[0]} and len(hands.done) <= waited
        assert hands.said == 1


@given(st.lists(st.tuples(letters | others, st.floats(0.0, 3.0)), max_size=40))
def test_whatever_comes_nothing_is_done_twice_or_out_of_order(
    pressed: list[tuple[str, float]],
) -> None:
    hands = Hands()
    for key, apart in pressed:
        hands.press(key)
        hands.wait(apart)
    hands.wait(2 * HOLD)
    left = iter(key for key, _ in pressed)
    assert all(key in left for key in hands.done)
    assert not hands.state.came
    assert [k for k in hands.done if len(k) > 1 and k != "enter"] == [
        k for k, _ in pressed if len(k) > 1 and k != "enter"
    ]


@given(st.lists(st.sampled_from([*COMMANDS, "right", "enter", " "]), max_size=20))
def test_who_presses_keys_with_pauses_gets_all_of_them(keys: list[str]) -> None:
    hands = Hands()
    hands.type(keys, HOLD + 0.01)
    assert hands.done == keys and hands.said == 0
