"""How to make the letters of a terminal larger."""

from __future__ import annotations

import pytest

from sessie.rules.larger import larger_letters


@pytest.mark.parametrize("columns", [20, 60, 80, 100])
def test_letters_that_are_large_enough_need_no_words(columns: int) -> None:
    assert larger_letters(columns, "linux") is None


KEYS = {"linux": "ctrl en +", "win32": "ctrl en +", "darwin": "cmd en +"}


@pytest.mark.parametrize("platform", KEYS)
def test_a_wide_window_is_told_the_key_of_its_system(platform: str) -> None:
    said = larger_letters(101, platform)
    assert said is not None
    assert KEYS[platform] in said
    assert "60 letters" in said
    assert "18 regels" in said
