"""The open evening without any screen: what was done is there at once, for all who follow."""

from __future__ import annotations

import errno
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from queue import SimpleQueue
from tempfile import TemporaryDirectory

import pytest
from builders import a_script, a_session, a_slip, with_slips

from sessie.live import MOST_UNDO, Live, Saved, Times
from sessie.model.script import Feedback
from sessie.model.session import Action, Evening, Session
from sessie.model.stage import HalfTyped, Prefix
from sessie.rules import agreements, entry, feedback, feedback_line, sorting, steering, vote
from sessie.rules.entry import entry_round
from sessie.rules.half import HALF_AGREED
from sessie.rules.setup import begin_session, change_setup
from sessie.rules.sorting import Sorter
from sessie.rules.themes import Target, sort_into
from sessie.store.disk import DISK, Ops
from sessie.store.session_store import SessionStore


class Led:
    """An evening as somebody leads it, with a clock that goes on when told."""

    def __init__(self) -> None:
        self.jobs: SimpleQueue[Callable[[], None]] = SimpleQueue()
        self.now = 1000.0
        self.live = Live(self.jobs.put, Times(now=lambda: self.now))

    @property
    def session(self) -> Session:
        assert self.live.session is not None
        return self.live.session

    @property
    def item(self) -> str:
        return self.session.stage.item

    @property
    def texts(self) -> list[str]:
        return [slip.text for slip in self.session.contributions.values()]

    def step(self, times: int = 1) -> None:
        """On to the next item."""
        for _ in range(times):
            self.live.steer(lambda script, stage, now: steering.step(script, stage, 1))

    def type(self, line: str) -> None:
        """A line of the entry line; what it keeps stands on the werkblad."""
        session, desk = self.session, self.live.desk
        item = entry_round(desk, session.script, session.stage)
        assert item is not None
        draft = entry.understand(line, session, item, entry.kept_of_last(session, item, desk.last))
        assert not draft.problem, draft.problem
        self.live.edit("briefje erbij", lambda s: entry.store_draft(s, item, draft))
        self.live.arrange(lambda desk: replace(desk, last=entry.kept_for_next(draft.prefix)))

    def add(self, text: str) -> None:
        self.live.edit("briefje erbij", lambda s: with_slips(s, text))

    def until(self, ready: Callable[[], bool]) -> None:
        """Wait for what the thread that saves reports."""
        while not ready():
            self.jobs.get(timeout=5)()


def led(folder: Path, session: Session | None = None, *, ops: Ops = DISK) -> Led:
    """An evening that is open, kept in this folder."""
    evening = Led()
    path = folder / "avond.json"
    evening.live.open(SessionStore.create(path, session or a_session(), ops=ops, pause=0.0))
    return evening


def on_disk(folder: Path) -> Session:
    """The session as another program reads it."""
    return SessionStore.open(folder / "avond.json", True).session


# a whole evening ------------------------------------------------------------------------------


def test_a_whole_evening_without_a_screen(tmp_path: Path) -> None:
    script = a_script()
    about = Evening("avond", "Proefavond", school="De Regenboog", date="2026-11-10", begin="19:30")
    evening = led(tmp_path, begin_session(about, 3, script))
    live = evening.live
    live.edit("aanwezigen en tafels", lambda s: change_setup(s, s.evening, 4, False))
    assert list(evening.session.tables) == ["A", "B", "C", "D"]

    assert evening.session.stage.at_welcome
    evening.step()
    assert evening.item == "d1"
    evening.step(2)
    assert evening.item == "r1"
    live.steer(steering.toggle_clock)
    evening.type("A o Fijne inloop")
    evening.type("Goede juf")
    assert [(s.table, s.role, s.round) for s in evening.session.contributions.values()] == [
        ("A", "ouder", "r1"), ("A", "ouder", "r1")
    ]  # fmt: skip

    evening.now += 300
    live.beat()
    evening.step()
    for line in ("B l w Meer tijd", "C o w Meer tijd voor gesprek", "D o i Een koffieochtend"):
        evening.type(line)
    stage = evening.session.stage
    live.arrange(lambda desk: entry.shift_round(desk, script, stage, -1))
    evening.type("D l Rust op school")
    evening.step()
    assert evening.item == "b1"
    assert [s.round for s in evening.session.contributions.values()].count("r1") == 3
    target = entry_round(live.desk, script, evening.session.stage)
    assert target is not None and target.id == "r1", "what was chosen holds"

    evening.step()
    item = evening.session.script.item(evening.item)
    assert isinstance(item, Feedback)
    tables = tuple(evening.session.tables)
    live.steer(lambda script, stage, now: feedback.step_turn(script, stage, now, tables, (), 1))
    assert evening.session.stage.table == "A"
    live.edit("kernzin", lambda s: feedback.tell(s, item.id, "A", "Meer tijd voor elkaar"))
    meant = feedback_line.read_recognised("+B C", tables=tables, roles=script.roles)
    sentence = feedback.sentence_id(item.id, "A")
    live.edit("herkend", lambda s: feedback.with_theme(s, sentence))
    held = evening.session.key_sentences[sentence]
    assert meant is not None
    live.edit("herkend", lambda s: feedback.recognise(s, held.theme, meant.voices))
    assert len(evening.session.recognitions) == 2

    sorter = Sorter(evening.session, ())
    stop = live.subscribe(lambda: sorter.follow(evening.session, lead_back=False))
    while sorter.here:
        ids, theme_for = (
            sorter.ids,
            Target(label="Inloop") if len(sorter.ids) else Target(other=True),
        )
        live.edit("gesorteerd", partial(sort_into, slip_ids=ids, target=theme_for))
        sorter.go_on()
    stop()
    assert sorting.progress(evening.session).done == 6
    theme = next(t.id for t in evening.session.themes.values() if t.label == "Inloop")

    evening.step(2)
    assert evening.item == "s1"
    live.edit("stippen", lambda s: vote.count_dots(s, "s1", theme, "thuis", 12))
    live.edit("stemmen dicht", lambda s: vote.close_vote(s, "s1", True))
    assert vote.ranked_themes(evening.session)[0][1].id == theme
    evening.step()
    action = Action("", "Een inloop elke maand", who="directie", when="januari", theme=theme)
    live.edit("afspraak erbij", lambda s: agreements.put_action(s, action))
    live.edit("afspraak erbij", lambda s: agreements.put_action(s, replace(action, what="Nog een")))
    assert live.undo() == "afspraak erbij"
    assert [one.what for one in evening.session.actions.values()] == ["Een inloop elke maand"]
    evening.step()
    assert evening.item == "d4"

    last = evening.session
    live.close()
    assert (live.session, live.undoable, live.unsaved, live.last_name) == (None, [], "", "avond")
    live.open(SessionStore.open(tmp_path / "avond.json"))
    again = evening.session
    assert again.stage.clocks["r1"].spent == 300
    assert again == last.with_(stage=again.stage)
    assert live.undo() is None
    live.close()


def test_it_brings_no_toolkit() -> None:
    code = "import sys, sessie.live; print([m for m in sys.modules if m.startswith('textual')])"
    found = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert found.stdout.strip() == "[]"


# changes --------------------------------------------------------------------------------------


def test_a_change_is_there_when_the_call_returns(tmp_path: Path) -> None:
    evening = led(tmp_path)
    evening.add("een")
    assert evening.texts == ["een"]
    evening.step()
    assert evening.item == "d2"
    evening.live.arrange(lambda desk: replace(desk, open=True))
    assert evening.live.desk.open
    evening.live.close()


def test_what_changes_nothing_is_not_told_and_not_in_undo(tmp_path: Path) -> None:
    evening = led(tmp_path)
    told: list[str] = []
    evening.live.subscribe(lambda: told.append("told"))
    evening.live.edit("niets", lambda s: s)
    evening.live.edit("hetzelfde", lambda s: s.with_(evening=replace(s.evening)))
    evening.live.steer(lambda _, stage, now: replace(stage))
    evening.live.arrange(lambda desk: replace(desk))
    assert (told, evening.live.undoable) == ([], [])
    evening.live.close()


def test_without_a_session_nothing_happens() -> None:
    live = Led().live
    live.edit("briefje erbij", lambda s: with_slips(s, "x" * (1 // 0)))
    live.steer(steering.toggle_clock)
    live.beat()
    live.retry()
    live.close()
    assert live.undo() is None


def test_an_error_in_a_change_changes_nothing(tmp_path: Path) -> None:
    evening = led(tmp_path)
    with pytest.raises(ZeroDivisionError):
        evening.live.edit("fout", lambda s: with_slips(s, "x" * (1 // 0)))
    evening.add("een")
    assert evening.texts == ["een"]
    evening.live.close()


def test_undo_leaves_what_came_in_since(tmp_path: Path) -> None:
    evening = led(tmp_path)
    evening.live.edit("mijn briefje", lambda s: with_slips(s, a_slip("mijn", id="m1")))
    ahead = list(evening.live.undoable)
    evening.add("van een ander")
    evening.step()
    evening.live.undoable = ahead
    assert evening.live.undo() == "mijn briefje"
    assert (evening.texts, evening.item) == (["van een ander"], "d2")
    assert evening.live.undo() is None
    evening.live.close()


def test_undo_goes_back_one_edit_after_another_and_not_for_ever(tmp_path: Path) -> None:
    evening = led(tmp_path)
    for number in range(MOST_UNDO + 5):
        evening.live.edit(str(number), lambda s, n=number: with_slips(s, str(n)))  # type: ignore[misc]
    labels = []
    while label := evening.live.undo():
        labels.append(label)
    assert labels[:2] == [str(MOST_UNDO + 4), str(MOST_UNDO + 3)]
    assert MOST_UNDO <= len(labels) <= MOST_UNDO + 1
    evening.live.close()


def test_the_beat_keeps_what_a_running_clock_used(tmp_path: Path) -> None:
    evening = led(tmp_path)
    evening.step(2)
    told: list[float] = []
    leave = evening.live.subscribe(lambda: told.append(evening.session.stage.clocks["r1"].spent))
    evening.live.beat()
    assert told == []
    evening.live.steer(steering.start_clock)
    assert told == [0]
    evening.now += 5
    before = evening.live.saved
    evening.live.beat()
    assert evening.session.stage.clocks["r1"].spent == 5
    # It looks as before, and no word waits for the disk.
    assert told == [0]
    looks, version = evening.live.looks, evening.live.version
    evening.now += 5
    evening.live.beat()
    assert evening.live.version == version, "the disk is left alone for a while"
    evening.now += 5
    evening.live.beat()
    assert evening.session.stage.clocks["r1"].spent == 15
    assert (evening.live.looks, evening.live.version) == (looks, version + 1)
    assert evening.live.saved == before
    leave()
    evening.live.close()
    assert on_disk(tmp_path).stage.clocks["r1"].spent == 15


# subscribers ----------------------------------------------------------------------------------


def test_all_are_told_in_their_order_until_they_leave(tmp_path: Path) -> None:
    evening = led(tmp_path)
    told: list[tuple[str, int]] = []

    def follow(name: str) -> Callable[[], None]:
        return evening.live.subscribe(lambda: told.append((name, len(evening.texts))))

    first, second, third = follow("a"), follow("b"), follow("c")
    evening.add("een")
    assert told == [("a", 1), ("b", 1), ("c", 1)]
    told.clear()
    second()
    second()
    evening.add("twee")
    assert told == [("a", 2), ("c", 2)]
    first()
    third()
    evening.add("drie")
    assert len(told) == 2
    evening.live.close()


def test_the_same_function_can_follow_twice(tmp_path: Path) -> None:
    evening, told = led(tmp_path), list[int]()
    follow = partial(told.append, 1)
    leave = evening.live.subscribe(follow)
    evening.live.subscribe(follow)
    leave()
    evening.add("een")
    assert told == [1]
    evening.live.close()


def test_who_leaves_or_comes_while_all_are_told(tmp_path: Path) -> None:
    evening, told = led(tmp_path), list[str]()

    def first() -> None:
        told.append("first")
        leave_second()
        if len(told) == 1:
            evening.live.subscribe(lambda: told.append("new"))

    evening.live.subscribe(first)
    leave_second = evening.live.subscribe(lambda: told.append("second"))
    evening.add("een")
    assert told == ["first"]
    evening.add("twee")
    assert told == ["first", "first", "new"]
    evening.live.close()


def test_an_edit_of_a_subscriber_reaches_all_and_nobody_twice_at_once(tmp_path: Path) -> None:
    evening = led(tmp_path)
    told: list[tuple[str, list[str]]] = []
    depth = 0

    def editor() -> None:
        nonlocal depth
        depth += 1
        assert depth == 1, "told in the middle of being told"
        told.append(("editor", evening.texts))
        if len(evening.texts) < 3:
            evening.add(f"bij {len(evening.texts)}")
            assert len(told[-1][1]) < len(evening.texts), "applied at once"
        depth -= 1

    evening.live.subscribe(lambda: told.append(("before", evening.texts)))
    evening.live.subscribe(editor)
    evening.live.subscribe(lambda: told.append(("after", evening.texts)))
    evening.add("een")
    newest = ["een", "bij 1", "bij 2"]
    assert evening.texts == newest
    assert told[-3:] == [(name, newest) for name in ("before", "editor", "after")]
    assert [len(texts) for name, texts in told if name == "after"] == [2, 3, 3]
    assert evening.live.undo() == "briefje erbij"
    evening.live.let_go()


def test_subscribers_that_never_come_to_rest_are_a_fault(tmp_path: Path) -> None:
    evening = led(tmp_path)
    leave = evening.live.subscribe(lambda: evening.add("nog een"))
    with pytest.raises(RuntimeError, match="go on"):
        evening.add("een")
    leave()
    evening.live.edit("leeg", lambda s: s.drop("contributions", *s.contributions))
    assert evening.texts == []
    evening.live.close()


def test_an_error_of_a_subscriber_comes_after_the_change_was_kept(tmp_path: Path) -> None:
    evening = led(tmp_path)
    leave = evening.live.subscribe(lambda: print(1 // 0))
    with pytest.raises(ZeroDivisionError):
        evening.add("een")
    leave()
    evening.add("twee")
    evening.live.close()
    assert [s.text for s in on_disk(tmp_path).contributions.values()] == ["een", "twee"]


# saving ---------------------------------------------------------------------------------------


class Broken(Ops):
    """A disk on which nothing can be made while it is broken."""

    broken = False

    def create(self, path: Path) -> int:
        """Fail when told to."""
        if self.broken:
            raise OSError(errno.ENOSPC, "made to fail")
        return super().create(path)


def test_saved_is_said_when_it_is_on_disk_and_never_before(tmp_path: Path) -> None:
    evening = led(tmp_path)
    live, seen = evening.live, list[Saved]()
    assert live.saved.short.startswith("bewaard ")
    live.subscribe(lambda: seen.append(live.saved))
    evening.add("een")
    assert seen == [Saved()]
    evening.until(lambda: bool(live.saved.short))
    assert [s.text for s in on_disk(tmp_path).contributions.values()] == ["een"]
    assert seen[-1] == live.saved
    live.close()


def test_a_report_of_an_older_version_does_not_say_that_all_is_saved(tmp_path: Path) -> None:
    evening = led(tmp_path)
    evening.add("een")
    report = evening.jobs.get(timeout=5)
    evening.add("twee")
    report()
    assert evening.live.saved == Saved()
    evening.until(lambda: bool(evening.live.saved.short))
    assert len(on_disk(tmp_path).contributions) == 2
    evening.live.close()


def test_trouble_stays_until_a_retry_or_a_beat_saves(tmp_path: Path) -> None:
    disk = Broken()
    evening = led(tmp_path, ops=disk)
    live = evening.live
    for again in (live.retry, live.beat, partial(evening.add, "nog een")):
        disk.broken = True
        evening.add("een")
        evening.until(lambda: bool(live.saved.trouble))
        assert "vol" in live.saved.trouble
        disk.broken = False
        again()
        assert live.saved.trouble, "not taken back before it is on disk"
        evening.until(lambda: bool(live.saved.short))
        assert on_disk(tmp_path).contributions == evening.session.contributions
    live.close()
    assert live.unsaved == ""


def test_what_could_not_be_saved_is_known_after_letting_go(tmp_path: Path) -> None:
    disk = Broken()
    evening = led(tmp_path, ops=disk)
    disk.broken = True
    evening.add("een")
    evening.live.let_go()
    assert "vol" in evening.live.unsaved
    assert evening.texts == ["een"], "it can still be looked at"
    evening.live.let_go()


def test_the_last_report_of_an_evening_says_nothing_about_the_next(tmp_path: Path) -> None:
    evening = led(tmp_path)
    evening.add("een")
    first = evening.jobs.get(timeout=5)
    second = SessionStore.create(tmp_path / "tweede.json", a_session(), pause=0.0)
    evening.live.open(second)
    evening.live.saved = Saved()
    first()
    assert evening.live.saved == Saved()
    assert evening.live.undoable == []
    assert len(on_disk(tmp_path).contributions) == 1, "the one before was put away"
    evening.live.close()


def test_what_opening_repaired_is_told(tmp_path: Path) -> None:
    evening = led(tmp_path)
    evening.add("een")
    evening.live.close()
    (tmp_path / "avond.json").write_text("kapot")
    seen: list[list[str]] = []
    evening.live.subscribe(lambda: seen.append(list(evening.live.notices)))
    evening.live.open(SessionStore.open(tmp_path / "avond.json"))
    assert len(seen[-1]) == 1
    evening.live.notices.clear()
    evening.live.close()


def test_nothing_is_left_of_practising(tmp_path: Path) -> None:
    evening = Led()
    folder = TemporaryDirectory(dir=tmp_path)
    path = Path(folder.name) / "avond.json"
    evening.live.open(SessionStore.create(path, a_session()), folder)
    assert (evening.live.practising, evening.live.saved.short) == (True, "oefening")
    evening.live.let_go()
    assert evening.live.practising
    assert not path.parent.exists()
    evening.live.close()
    assert not evening.live.practising


def test_what_is_half_typed_is_said_when_the_evening_is_opened_again(tmp_path: Path) -> None:
    evening = led(tmp_path, with_slips(a_session(), "eerste"))
    live = evening.live
    live.hold("r1", HalfTyped("B o Fijn", Prefix()))
    live.hold("r2", HalfTyped(": eerste keer", Prefix(), slip="b001"))
    live.hold("f1/A", HalfTyped("+C"))
    live.close()
    assert not live.waiting.lines
    live.open(SessionStore.open(tmp_path / "avond.json"))
    assert live.notices[-1] == (
        "Nog 3 half getypte regels bij Tevreden · Wensen · tafel A. Verder typen: i"
    )
    live.edit("briefje weggehaald", lambda s: s.drop("contributions", "b001"))
    assert list(live.waiting.lines) == ["r1", "f1/A"], "old words go with their slip"
    live.hold("r1", None)
    live.hold("f1/A", HalfTyped("  "))
    live.close()
    assert not (tmp_path / "avond.json.half").exists()


def test_a_line_that_was_stored_before_the_crash_is_not_there_again(tmp_path: Path) -> None:
    evening = led(tmp_path)
    evening.live.hold("r2", HalfTyped("B o w Meer tijd"))
    slip = a_slip("Meer tijd", "B", kind="wens")
    evening.live.edit("briefje erbij", lambda s: with_slips(s, slip))
    evening.live.close()
    evening.live.open(SessionStore.open(tmp_path / "avond.json"))
    assert not evening.live.waiting.lines
    assert not evening.live.notices


def test_a_half_written_agreement_is_there_when_the_session_is_opened_again(tmp_path: Path) -> None:
    half = ("", "", "Half plan", "team", "", "")
    evening = led(tmp_path)
    path = evening.live.store.path if evening.live.store else tmp_path
    evening.live.jot(lambda desk: replace(desk, agreement=half))
    evening.live.hold("r1", HalfTyped("B o Fijn"))
    evening.live.hold("r1", None)
    evening.live.let_go()
    again = Led()
    again.live.open(SessionStore.open(path))
    assert again.live.desk.agreement == half
    assert HALF_AGREED in again.live.notices
    again.live.jot(lambda desk: replace(desk, agreement=()))
    again.live.let_go()
    assert not list(tmp_path.rglob("*.half"))


def test_pages_are_reckoned_for_the_screens_that_follow_in_this_and_the_next_evening(
    tmp_path: Path,
) -> None:
    def shape() -> tuple[int, int]:
        assert live.session
        return live.session.stage.shape

    live = led(tmp_path).live
    assert shape() == (133, 100)
    live.attach(pages=1, shape=(177, 100))
    assert shape() == (177, 100)
    live.attach(served=1, served_shape=(100, 133))
    assert shape() == (100, 100)
    live.attach(pages=0, shape=None)
    assert shape() == (100, 133)
    live.attach(served=0, served_shape=None)
    assert shape() == (100, 133), "nothing turns while a page is loaded anew"
    assert not live.undoable
    live.attach(pages=1, shape=(160, 100))
    live.open(SessionStore.create(tmp_path / "twee.json", a_session(), pause=0.0))
    assert shape() == (160, 100)
    live.let_go()


def test_who_follows_for_the_room_is_told() -> None:
    live, told = Live(lambda job: job()), list[bool]()
    live.subscribe(lambda: told.append(live.doeks.attached))
    live.attach(pages=1)
    live.attach(terminals=1)
    live.attach(pages=0)
    live.attach(pages=0)
    live.attach(terminals=0)
    live.attach(served=1)
    assert live.doeks.in_browser == 1
    assert told == [True, True, True, False, True]


# screens for the room -------------------------------------------------------------------------


def test_the_first_doek_brings_the_cockpit_and_the_last_one_leaves_it(tmp_path: Path) -> None:
    live = led(tmp_path).live
    told: list[bool] = []
    live.subscribe(lambda: told.append(live.cockpit))
    live.attach(pages=1)
    live.attach(terminals=1)
    live.attach(pages=0)
    live.attach(pages=0)
    assert live.doeks.attached and told == [True] * 3
    live.attach(terminals=0)
    assert not live.doeks.attached and live.cockpit and not live.room_reads
    live.use_cockpit(False)
    assert told[-1] is False and live.room_reads
    live.attach(pages=1)
    assert live.cockpit, "who opens a doek again has the cockpit again"


def test_one_window_that_was_chosen_while_a_doek_follows_stays_whatever_the_doek_does(
    tmp_path: Path,
) -> None:
    live = led(tmp_path).live
    live.attach(pages=1)
    live.use_cockpit(False)
    for pages in (0, 1, 2, 0, 1):
        live.attach(pages=pages)
        assert not live.cockpit and live.room_reads
    live.use_cockpit(True)
    for pages in (0, 1):
        live.attach(pages=pages)
        assert live.cockpit


def test_another_evening_has_no_cockpit_when_the_doek_is_gone(tmp_path: Path) -> None:
    live = led(tmp_path).live
    live.attach(pages=1)
    live.close()
    live.open(SessionStore.create(tmp_path / "twee.json", a_session(), pause=0.0))
    assert live.cockpit
    live.attach(pages=0)
    live.close()
    live.open(SessionStore.create(tmp_path / "drie.json", a_session(), pause=0.0))
    assert not live.cockpit and live.room_reads


def test_in_one_window_nothing_of_the_werkblad_is_left_unless_somebody_types(
    tmp_path: Path,
) -> None:
    live = led(tmp_path).live
    for typing in (False, True):
        live.use_cockpit(True)
        live.arrange(partial(replace, open=True, typing=typing))
        live.use_cockpit(False)
        assert live.desk.open == typing


# who reads along ------------------------------------------------------------------------------


def test_the_room_reads_the_only_window_until_a_doek_follows(tmp_path: Path) -> None:
    live = led(tmp_path).live
    assert live.room_reads and not live.may_show
    live.show_all_the_same()
    assert live.room_reads and live.may_show
    live.close()
    assert live.room_reads  # on the menu the beamer may still be on
    (tmp_path / "ander").mkdir()
    evening = replace(a_session().evening, id="ander")
    other = SessionStore.create(tmp_path / "ander" / "ander.json",
                                a_session().with_(evening=evening), pause=0.0)  # fmt: skip
    live.open(other)
    assert not live.may_show  # another evening is another room
    live.attach(pages=1)
    assert not live.room_reads and live.may_show
    live.close()


def test_before_an_evening_and_without_a_beamer_nobody_reads_along(tmp_path: Path) -> None:
    assert not Led().live.room_reads
    session = a_session()
    quiet = session.with_(script=replace(session.script, projected=False))
    live = led(tmp_path, quiet).live
    assert not live.room_reads and live.may_show
    live.close()


def test_a_table_typed_beside_a_role_is_said_at_once_and_names_neither(tmp_path: Path) -> None:
    evening = led(tmp_path)
    evening.live.notices.clear()
    evening.add("ouders van tafel B willen rust")
    (said,) = evening.live.notices
    assert "een tafel en een rol" in said and "tafel B" not in said and "ouders" not in said
    evening.live.notices.clear()
    evening.add("ouders willen rust")
    assert evening.live.notices == []
