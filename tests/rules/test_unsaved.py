"""Which texts would be lost if the program ended now."""

from __future__ import annotations

from dataclasses import replace

import pytest
from builders import PARENT, a_session, a_slip, with_slips, with_themes
from whole_model import marks_in, whole_session, with_other

from sessie.model.handing import TableDots
from sessie.model.session import Dots, Recognition, Score, Session, without_phones
from sessie.model.stage import Stage
from sessie.rules.slips import change_slip, remove_slip
from sessie.rules.unsaved import _NAMES, NotSaved, not_saved

SAVED = with_slips(with_themes(a_session(), "Taal"), "een")


def test_nothing_is_not_saved_when_nothing_changed() -> None:
    assert not_saved(SAVED, SAVED) == ()
    assert not_saved(SAVED, SAVED.with_(stage=Stage(item="d2", visited=("d1", "d2")))) == ()


def test_a_new_slip_and_what_it_is_without_its_role() -> None:
    new = with_slips(SAVED, a_slip("Meer tijd", "B", PARENT, kind="wens"))
    [one] = not_saved(SAVED, new)
    assert one == NotSaved("briefje, Tafel B, wens", "Meer tijd")


def test_of_a_changed_slip_the_words_that_are_new() -> None:
    slip = SAVED.contributions["b001"]
    new = change_slip(SAVED, replace(slip, text="een en twee", translation="one"))
    assert [part.text for part in not_saved(SAVED, new)] == ["een en twee", "one"]
    moved = change_slip(SAVED, replace(slip, theme="t001", table="C"))
    assert not_saved(SAVED, moved) == ()


def test_what_was_taken_away_is_no_text_that_can_be_lost() -> None:
    assert not_saved(SAVED, remove_slip(SAVED, "b001")) == ()


def test_what_was_counted_is_told_too() -> None:
    new = SAVED.put("scores", Score("c", "r1", "B", 7)).put(
        "dots", Dots("d", "s1", "t001", "thuis", 3)
    )
    new = new.put("recognitions", Recognition("h", "t001", "A"))
    assert not_saved(SAVED, new) == (
        NotSaved("cijfer, Tafel B", "7"),
        NotSaved("herkend, Tafel A", "Taal"),
        NotSaved("stippen", "Taal: 3"),
    )


def test_what_a_table_counted_is_told_without_the_table() -> None:
    new = SAVED.put("table_dots", TableDots("d", "s1", "B", "t001", "thuis", 3))
    assert not_saved(SAVED, new) == (NotSaved("stippen", "Taal: 3"),)


def test_with_nothing_on_disk_everything_is_named() -> None:
    texts = [part.text for part in not_saved(None, SAVED)]
    assert {"een", "Taal", SAVED.evening.title} <= set(texts)


WHOLE = whole_session()
POINTERS = {*_NAMES, "attendance", "counts"}
TYPED = [mark for mark in marks_in(without_phones(WHOLE.with_(stage=Stage(), polls={})))
         if mark.partition(" ")[2].removesuffix(" key") not in POINTERS]  # fmt: skip


@pytest.mark.parametrize("mark", TYPED)
def test_any_field_with_words_of_the_model_is_told(mark: str) -> None:
    new: Session = WHOLE.with_(
        **{name: with_other(getattr(WHOLE, name), mark, "NIEUW") for name in _PARTS}
    )
    assert "NIEUW" in [part.text for part in not_saved(WHOLE, new)]


_PARTS = [f for f in WHOLE.__dataclass_fields__ if f not in ("stage", "polls", "given")]
