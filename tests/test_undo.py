"""Undo of what was said and of steps of the evening, without any screen."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from builders import a_session, a_slip, with_slips, with_themes
from hypothesis import given, settings
from hypothesis import strategies as st

from sessie.live import SOON, Live, Times
from sessie.model.session import Action, Session, remove_theme
from sessie.model.stage import Look, Stage
from sessie.rules import agreements, feedback, slips, steering, themes, vote
from sessie.rules.undoing import MOST_WORDS, in_words, question, words_of

TABLES = ("A", "B", "C")


class Led:
    """A session as somebody leads it, with nothing on disk, and a clock that goes on when told."""

    def __init__(self) -> None:
        self.now = 1000.0
        self.live = Live(lambda job: None, Times(now=lambda: self.now))
        self.live.session = with_themes(a_session(), "Tijd", "Taal")

    @property
    def session(self) -> Session:
        assert self.live.session is not None
        return self.live.session

    @property
    def said(self) -> str:
        """What undo would take back now."""
        last = self.live.last
        assert last is not None
        return in_words(self.session, last.label, last.changes)

    def step(self, by: int = 1) -> None:
        self.live.steer(lambda script, stage, now: steering.step(script, stage, by))

    def to(self, item: str) -> None:
        self.live.steer(lambda script, stage, now: steering.go_to(script, stage, item))

    def minute(self, by: int) -> None:
        self.live.steer(lambda script, stage, now: steering.add_time(script, stage, by * 60.0))

    def look(self, how: Callable[[Stage], Stage]) -> None:
        self.live.steer(lambda script, stage, now: how(stage))


def as_it_runs(session: Session, now: float) -> tuple[Session, dict[str, tuple[float, bool]]]:
    """The session apart from its clocks, and what those show and whether they go on."""
    clocks = {key: (round(clock.left(now), 3), clock.running)
              for key, clock in session.stage.clocks.items()}  # fmt: skip
    return session.with_(stage=replace(session.stage, clocks={})), clocks


DOINGS = ("slip", "remove", "hide", "theme", "untheme", "dots", "closed", "agreement",
          "step", "back", "phase", "to", "clock", "more", "less", "curtain", "mark", "open", "page",
          "close", "turn", "skip", "order", "steps", "beat", "wait", "undo")  # fmt: skip


def do(led: Led, what: str, number: int) -> None:
    """One thing that a person or the program does."""
    live, slip, theme = led.live, f"b{number:03d}", f"t{number:03d}"
    items = [item.id for item in led.session.script.items]
    match what:
        case "slip":
            live.edit("briefje erbij", lambda s: with_slips(s, a_slip("een", TABLES[number % 3])))
        case "remove":
            live.edit("briefje weggehaald", lambda s: slips.remove_slip(s, slip))
        case "hide":
            live.edit("briefje verborgen", lambda s: slips.set_hidden(s, slip, number % 2 == 0))
        case "theme":
            live.edit("thema erbij", lambda s: themes.new_theme(s, f"thema {number}")[0])
        case "untheme":
            live.edit("thema weggehaald", lambda s: remove_theme(s, theme))
        case "dots":
            live.edit("stippen", lambda s: vote.set_dots(s, "s1", "t001", "thuis", number))
        case "closed":
            live.edit("stemmen dicht", lambda s: vote.close_vote(s, "s1", number % 2 == 0))
        case "agreement":
            live.edit("afspraak erbij", lambda s: agreements.put_action(s, Action("", "wat")))
        case "step" | "back":
            led.step(1 if what == "step" else -1)
        case "phase":
            live.steer(lambda script, stage, now: steering.step_phase(script, stage, 1))
        case "to":
            led.to(items[number % len(items)])
        case "clock":
            live.steer(steering.toggle_clock)
        case "more" | "less":
            led.minute(1 if what == "more" else -1)
        case "curtain":
            led.look(lambda stage: replace(stage, curtain=not stage.curtain))
        case "mark":
            led.look(lambda stage: steering.mark_next(stage, ["t001", "t002"], 1))
        case "open" | "close":
            led.look(steering.open_up if what == "open" else steering.close_up)
        case "page":
            led.look(lambda stage: steering.turn_page(stage, 1, 3))
        case "turn":
            live.steer(lambda sc, stage, now: feedback.step_turn(sc, stage, now, TABLES, (), 1))
        case "skip":
            live.steer(lambda sc, stage, now: feedback.skip_turn(sc, stage, now, TABLES, ()))
        case "order":
            led.look(lambda stage: feedback.set_order(stage, ("C", "A", "B")))
        case "steps":
            live.steer(lambda script, stage, now: steering.next_step(script, stage, 1, now))
        case "beat":
            live.beat()
        case "wait":
            led.now += number * 3.7
        case "undo":
            live.undo()


@settings(max_examples=150)
@given(st.lists(st.tuples(st.sampled_from(DOINGS), st.integers(0, 9)), max_size=40))
def test_undoing_everything_gives_the_first_session(doings: list[tuple[str, int]]) -> None:
    led = Led()
    led.to("r2")
    led.live.steer(steering.toggle_clock)
    led.live.undoable = []
    first = led.session
    for what, number in doings:
        do(led, what, number)
    while led.live.last:
        assert led.said
        led.live.undo()
    assert as_it_runs(led.session, led.now + 50) == as_it_runs(first, led.now + 50)


def test_a_clock_that_was_stopped_runs_on_as_if_it_never_was() -> None:
    led = Led()
    led.to("r2")
    led.live.steer(steering.toggle_clock)
    led.now += 30
    led.live.beat()
    led.live.steer(steering.toggle_clock)
    led.now += 60
    assert led.said == "klok stilgezet"
    led.live.undo()
    clock = led.session.stage.clocks["r2"]
    assert clock.running
    assert clock.total - clock.left(led.now) == 90


def test_several_steps_in_a_row_are_one_and_later_ones_are_not() -> None:
    led = Led()
    led.step()
    led.step()
    assert (len(led.live.undoable), led.said) == (1, "van “Welkom” naar “Tevreden”")
    led.now += SOON + 1
    led.step()
    assert (len(led.live.undoable), led.said) == (2, "van “Tevreden” naar “Wensen”")
    led.minute(1)
    led.minute(1)
    led.minute(1)
    assert led.said == "3 minuten erbij"
    led.minute(-1)
    assert led.said == "2 minuten erbij"
    for item in ("r2", "r1", "d1"):
        led.live.undo()
        assert led.session.stage.item == item
    assert led.session.stage.visited == ()


def test_what_is_read_and_turned_on_the_doek_is_one() -> None:
    led = Led()
    led.look(lambda stage: steering.mark(stage, "t001"))
    led.now += 60
    led.look(lambda stage: steering.open_up(stage))
    led.now += 60
    led.look(lambda stage: steering.turn_page(stage, 1, 3))
    assert (len(led.live.undoable), led.said) == (1, "geopend op het doek")
    led.live.undo()
    assert led.session.stage.look == Look()


def test_an_edit_between_them_keeps_steps_apart() -> None:
    led = Led()
    led.step()
    led.live.edit("briefje erbij", lambda s: with_slips(s, a_slip("een")))
    led.step()
    assert len(led.live.undoable) == 3


def test_what_is_done_as_one_is_taken_back_as_one() -> None:
    led = Led()
    led.to("f1")
    before = led.session
    with led.live.as_one():
        led.live.edit("kernzin", lambda s: feedback.tell(s, "f1", "A", "Samen"))
        led.live.steer(
            lambda script, stage, now: feedback.call_turn(script, stage, now, TABLES, (), "A")
        )
    assert led.said == "kernzin"
    assert led.live.undo() == "kernzin"
    assert led.session == before


def test_what_a_subscriber_does_is_nothing_to_take_back() -> None:
    led = Led()

    def open_the_curtain() -> None:
        if led.session.stage.curtain:
            led.look(lambda stage: replace(stage, curtain=False))

    led.live.subscribe(open_the_curtain)
    led.look(lambda stage: replace(stage, curtain=True))
    assert [led.said] == ["doek dicht"]
    assert len(led.live.undoable) == 1


LONG = "Meer tijd voor een goed gesprek met de leerkracht van mijn kind"


@pytest.mark.parametrize(("private", "said"), [
    (True, "Terughalen: briefje erbij bij “Wensen” (20:14): “Meer tijd voor een goed gesprek…”?"),
    (False, "Terughalen: briefje erbij bij “Wensen” (20:14)?"),
])  # fmt: skip
def test_the_question_says_what_where_when_and_a_few_words(private: bool, said: str) -> None:
    led = Led()
    led.to("r2")
    led.live.edit("briefje erbij", lambda s: with_slips(s, a_slip(LONG)))
    last = led.live.last
    assert last is not None
    assert question(led.session, last.label, last.changes, last.item, "20:14", private) == said
    assert len("Meer tijd voor een goed gesprek…") <= MOST_WORDS + 1


def test_of_many_no_words_are_told() -> None:
    led = Led()
    led.live.edit("2 briefjes erbij", lambda s: with_slips(s, a_slip("een"), a_slip("twee")))
    last = led.live.last
    assert last is not None
    assert words_of(led.session, last.changes) == ""


@pytest.mark.parametrize(("what", "said"), [
    ("curtain", "doek dicht"), ("clock", "klok stilgezet"), ("less", "1 minuut eraf"),
    ("turn", "tafel A aan het woord"), ("order", "volgorde van de tafels"),
])  # fmt: skip
def test_a_step_has_its_name(what: str, said: str) -> None:
    led = Led()
    led.to("f1")
    led.live.undoable = []
    do(led, what, 1)
    assert led.said == said
