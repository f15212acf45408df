"""Which round a typed line is for, wherever one looked."""

from __future__ import annotations

import pytest
from builders import a_phase, a_round, a_script, a_slide

from sessie.model.script import Break, Feedback
from sessie.model.stage import Desk, Stage
from sessie.rules.entry import entry_round, shift_round
from sessie.rules.steering import PEEK, after_restart, arrive, go_to, start_clock

SCRIPT = a_script(
    a_phase("p1", 30, a_slide("d1"), a_round("r1", "Tevreden"), a_round("r2", "Wensen")),
    a_phase("p2", 10, Break("b1", "Koffie")),
    a_phase("p3", 30, a_slide("d2"), a_round("r3", "Tips"), Break("b2", "Thee")),
    a_phase("p4", 20, Feedback("f1", "Elke tafel", kinds=("eye_opener",)), a_slide("d3")),
)


def led(*steps: str) -> tuple[Desk, Stage]:
    """Werkblad and stage after these steps: an item that is shown, F3 or F4, `t` for the clock,
    a restart, or `...` for a while."""
    desk, stage, now = Desk(), Stage("d1"), 0.0
    for what in steps:
        now += 2 * PEEK if what == "..." else 1.0
        if what == "...":
            pass
        elif what in ("F3", "F4"):
            desk = shift_round(desk, SCRIPT, stage, 1 if what == "F4" else -1)
        elif what == "t":
            stage = start_clock(SCRIPT, stage, now)
        elif what == "restart":
            desk, stage = Desk(), after_restart(stage)
        else:
            new = go_to(SCRIPT, stage, what)
            stage = arrive(SCRIPT, stage, new, now) if new.item != stage.item else new
    return desk, stage


@pytest.mark.parametrize(
    ("steps", "target"),
    [
        ("", "r1"),
        ("r1", "r1"),
        ("r1 r2", "r2"),
        ("r1 r2 r1", "r1"),
        ("r1 r2 r1 r2", "r2"),
        ("r1 ... r2 ... d1", "r2"),
        ("r1 t r2 t d1", "r2"),
        ("r1 r2 d1", "r1"),
        # the break, and looking around from it
        ("r1 r2 b1", "r2"),
        ("r1 r2 b1 d2 b1", "r2"),
        ("r1 r2 b1 r3 b1", "r2"),
        ("r1 r2 b1 f1 b1", "r2"),
        ("r1 r2 b1 f1 ... b1", "r2"),
        ("r1 r2 b1 r3 b2 f1 d3 b1", "r2"),
        ("r1 r2 b1 r1 b1", "r2"),
        ("r1 r2 b1 r1 r2 b1", "r2"),
        ("r1 r2 b1 r3 restart b1", "r3"),
        ("r1 r2 b1 r3 b1 restart", "r2"),
        ("r1 r2 b1 restart f1 b1", "r2"),
        # a round that was held, and not only looked at
        ("r1 r2 b1 d2 r3 t b1", "r3"),
        ("r1 r2 b1 d2 r3 ... b1", "r3"),
        ("r1 r2 b1 d2 r3 t d1", "r3"),
        ("r1 r2 b1 d2 r3 b2", "r3"),
        # a round that was passed over was not on the beamer
        ("r1 b1", "r1"),
        # the terugkoppeling only while it is on the beamer
        ("r1 r2 b1 d2 r3 b2 f1", "f1"),
        ("r1 r2 b1 d2 r3 b2 f1 d3", "r3"),
        ("r1 r2 b1 d2 r3 b2 f1 t b2", "r3"),
        # what was chosen holds until a new round begins
        ("r1 r2 F3", "r1"),
        ("r1 r2 F3 b1", "r1"),
        ("r1 r2 F3 b1 d2", "r1"),
        ("r1 r2 F3 b1 d2 r3", "r3"),
        ("r1 r2 F3 b1 d2 r3 b2", "r3"),
        ("r1 r2 b1 F3 d2 b1", "r1"),
        ("r1 r2 b1 F3 r3 b1", "r1"),
        ("r1 r2 b1 F3 f1 b1", "r1"),
        ("r1 r2 b1 F3 d1 r1 r2", "r1"),
        ("r1 r2 b1 F3 F4", "r2"),
        ("r1 r2 b1 F3 restart", "r2"),
        ("r1 r2 r1 F4 r2", "r2"),
        ("r1 ... r2 ... r1 F4 F4", "r3"),
        # what is gone on to, and collects, is what is typed for
        ("r1 ... r2 ... r1 F4 F4 r2", "r2"),
        ("r1 ... r2 ... b1 ... f1 ... b1 F3 f1", "f1"),
        ("r1 ... r2 ... b1 ... f1 ... b1 F3 d2", "r1"),
        ("r1 ... r2 ... b1 ... f1 F3", "r3"),
        ("r1 r2 b1 F3 f1", "f1"),
        ("r1 F4 F4 F4 F4 F4", "f1"),
    ],
)
def test_a_line_is_for_the_round_whose_slips_come_in(steps: str, target: str) -> None:
    desk, stage = led(*steps.split())
    held = entry_round(desk, SCRIPT, stage)
    assert held is not None and held.id == target


def test_without_a_round_there_is_nothing_to_type_for() -> None:
    script = a_script(a_phase("p1", 5, a_slide("d1")))
    assert entry_round(Desk(), script, Stage("d1")) is None
    assert shift_round(Desk(), script, Stage("d1"), 1) == Desk()
