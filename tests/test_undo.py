"""Undo of what was said and of steps of the evening, without any screen."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from builders import PARENT, a_session, a_slip, with_slips, with_themes
from hypothesis import given, settings
from hypothesis import strategies as st

from sessie.live import SOON, Live, Times
from sessie.model.session import Action, Session, remove_theme
from sessie.model.stage import Look, Stage
from sessie.rules import agreements, feedback, slips, steering, themes, vote
from sessie.rules.admitting import switch_on
from sessie.rules.handing_in import (
    ChangeSlip,
    CountDots,
    Deed,
    NewSlip,
    Ready,
    Recognise,
    Refused,
    RemoveSlip,
    Sentence,
    take,
)
from sessie.rules.ready import toggle_ready
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


# what tables do with a phone ----------------------------------------------------------------------


def by_phone(led: Led, table: str, deed: Deed) -> bool:
    """The deed of a phone; whether it was taken."""
    done = take(led.session, table, deed, led.now)
    if isinstance(done, Refused):
        return False
    led.live.edit("", lambda _: done[0], noted=False)
    return True


def with_phones() -> Led:
    """An evening with phones, of which nothing can be taken back yet."""
    led = Led()
    codes = (f"KLM{a}{b}" for a in "ABCD" for b in "ABCD").__next__
    led.live.session = switch_on(led.session, "10.0.0.1", 8765, codes)
    return led


SENT = ("+slip", "+change", "+remove", "+sentence", "+ready", "+dots", "+recognise")
TYPED = ("type", "sentence", "ready", "merge", "told")
"""What the facilitator does to what phones do too."""


def do_or_send(led: Led, what: str, number: int, said: dict[str, object], key: str) -> None:
    """One thing that the facilitator, the program or a phone does; `said` is what phones said
    last, by what it is about."""
    session, table = led.session, TABLES[number % 3]
    mine = [s for s in session.contributions.values() if f"slip/{s.id}" in said]
    slip = mine[number % len(mine)] if mine else None
    match what:
        case "+slip":
            if by_phone(led, table, NewSlip(key, "r2", f"van {key}", PARENT)):
                newest = led.session.newest
                assert newest is not None
                said[f"slip/{newest.id}"] = newest.text
        case "+change" if slip:
            # Now and then the table says just what stands there.
            text = slip.text if number % 4 == 0 else f"anders {key}"
            deed = ChangeSlip(key, "r2", slip.id, slip.text, text, PARENT, "wens")
            if by_phone(led, slip.table, deed):
                said[f"slip/{slip.id}"] = text
        case "+remove" if slip:
            if by_phone(led, slip.table, RemoveSlip(key, "r2", slip.id)):
                said[f"slip/{slip.id}"] = None
        case "+sentence":
            held = session.key_sentences.get(f"f1/{table}")
            was = held.text if held else ""
            text = was if was and number % 4 == 0 else f"zin {key}"
            if by_phone(led, table, Sentence(key, "f1", text, was)):
                said[f"sentence/f1/{table}"] = text
        case "+ready":
            if by_phone(led, table, Ready(key, "r2", number % 2 == 0)):
                said[f"ready/{table}"] = number % 2 == 0
        case "+dots":
            listed = [theme.id for theme in vote.poll_themes(session, "s1")]
            theme = listed[number % len(listed)] if listed else "weg"
            if by_phone(led, table, CountDots(key, "s1", {"thuis": {theme: number + 1}})):
                said[f"dots/s1/{table}/{theme}/thuis"] = number + 1
        case "+recognise":
            told = session.stage.table
            if by_phone(led, table, Recognise(key, "f1", told, "thuis", True)):
                theme = led.session.key_sentences[f"f1/{told}"].theme
                said[f"recognised/{theme}/{table}"] = True
        case "type" if slip:
            changed = replace(slip, text=f"getypt {number}", theme="t001", released=True)
            led.live.edit("briefje gewijzigd", lambda s: slips.change_slip(s, changed))
        case "sentence":
            led.live.edit("kernzin", lambda s: feedback.tell(s, "f1", table, f"getypt {number}"))
        case "ready":
            led.look(lambda stage: toggle_ready(stage, "r2", table))
        case "merge":
            led.live.edit("samen", lambda s: themes.merge_themes(s, "t002", "t001"))
        case "told":
            led.to("f1")
            led.live.steer(lambda sc, stage, now: feedback.give_turn(sc, stage, now, table))
        case _:
            do(led, what, number)


def there(session: Session, about: str) -> object:
    """What stands there of what phones said."""
    sort, _, key = about.partition("/")
    theme, _, table = key.partition("/")
    match sort:
        case "slip":
            return session.contributions[key].text if key in session.contributions else None
        case "sentence":
            return session.key_sentences[key].text if key in session.key_sentences else None
        case "ready":
            return key in session.stage.ready.get("r2", ())
        case "dots":
            return session.table_dots[key].count if key in session.table_dots else None
    return any((r.theme, r.table) == (theme, table) for r in session.recognitions.values())


@settings(max_examples=200)
@given(
    st.lists(
        st.tuples(st.sampled_from((*DOINGS, *SENT * 3, *TYPED * 2)), st.integers(0, 9)),
        min_size=25,
        max_size=50,
    )
)
def test_undoing_everything_leaves_what_phones_said(doings: list[tuple[str, int]]) -> None:
    led = with_phones()
    led.to("r2")
    led.live.undoable = []
    said: dict[str, object] = {}
    for number, (what, which) in enumerate(doings):
        do_or_send(led, what, which, said, f"{number:022d}")
    receipts = led.session.receipts
    while led.live.last:
        assert led.said
        led.live.undo()
    assert led.session.receipts == receipts
    for about, words in said.items():
        assert there(led.session, about) == words, about


def test_a_deed_of_a_phone_is_no_step_of_undo() -> None:
    led = with_phones()
    led.to("r2")
    led.live.edit("briefje erbij", lambda s: with_slips(s, "getypt"))
    steps = list(led.live.undoable)
    assert by_phone(led, "B", NewSlip("a" * 22, "r2", "van tafel B", PARENT))
    assert led.live.undoable == steps and led.said == "briefje erbij"
    led.live.undo()
    assert [slip.text for slip in led.session.contributions.values()] == ["van tafel B"]


def test_what_a_table_says_just_as_it_was_typed_is_its_own_too() -> None:
    led = with_phones()
    led.to("f1")
    led.live.edit("kernzin", lambda s: feedback.tell(s, "f1", "B", "Meer tijd"))
    assert by_phone(led, "B", Sentence("a" * 22, "f1", "Meer tijd", "Meer tijd"))
    led.live.undo()
    assert led.session.key_sentences["f1/B"].text == "Meer tijd"


def test_undoing_never_shows_what_a_phone_sent() -> None:
    led = with_phones()
    led.to("f1")
    led.live.edit("kernzin", lambda s: feedback.tell(s, "f1", "B", "Meer tijd"))
    assert by_phone(led, "B", Sentence("a" * 22, "f1", "Van de tafel", "Meer tijd"))
    led.live.undo()
    assert led.session.key_sentences["f1/B"].unread
    led.live.edit("zin getoond", lambda s: feedback.show_sentence(s, "f1/B"))
    assert not led.session.key_sentences["f1/B"].unread
    led.live.undo()
    led.live.edit("kernzin", lambda s: feedback.tell(s, "f1", "B", "Getypt"))
    led.live.undo()
    held = led.session.key_sentences["f1/B"]
    assert (held.text, held.unread) == ("Van de tafel", True)


def test_a_theme_that_a_table_gave_dots_stays_although_it_was_the_last_thing_done() -> None:
    led = with_phones()
    led.to("s1")
    led.live.edit("thema erbij", lambda s: vote.new_on_list(s, "s1", "Rust"))
    theme = next(one.id for one in led.session.themes.values() if one.label == "Rust")
    assert by_phone(led, "B", CountDots("a" * 22, "s1", {"thuis": {theme: 3}}))
    while led.live.last:
        led.live.undo()
    assert theme in led.session.themes
    assert vote.dots_from_tables(led.session, "s1", theme, "thuis") == 3


def test_undo_of_the_facilitators_own_edits_gives_the_words_of_the_table_back() -> None:
    led = with_phones()
    led.to("r2")
    assert by_phone(led, "B", NewSlip("a" * 22, "r2", "van tafel B", PARENT))
    held = led.session.contributions["b001"]
    led.live.edit("briefje gewijzigd", lambda s: slips.change_slip(s, replace(held, text="x")))
    led.live.edit("briefje weggehaald", lambda s: slips.remove_slip(s, "b001"))
    led.live.undo()
    led.live.undo()
    assert led.session.contributions["b001"] == held


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
