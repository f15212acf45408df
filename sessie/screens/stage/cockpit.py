"""The cockpit: what stands on the screen of the facilitator while the room looks at another one.

It is laid around the picture that is there anyhow, on every screen of the stage. Nothing of it is
read before a doek follows.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from textual.content import Content
from textual.widget import Widget

from sessie.model.dutch import mmss
from sessie.model.script import Break, Feedback, Item, Round
from sessie.model.session import Session
from sessie.model.stage import Clock
from sessie.public.scene import Scene, scene
from sessie.rules.entry import entry_round
from sessie.rules.feedback import sentences, still_to_tell
from sessie.rules.ready import ready_in_words
from sessie.rules.remote import asking_in_words
from sessie.rules.steering import following, step
from sessie.widgets.briefing import (
    Briefing,
    Plan,
    Preview,
    doeks_in_words,
    is_whole,
    not_drawn,
    plan,
)
from sessie.widgets.entry_line import phone_lines
from sessie.widgets.text import plain, row
from sessie.widgets.turn_notes import turn_line, unread_lines

if TYPE_CHECKING:
    from sessie.screens.stage.stage import StageScreen

CLASS = "-cockpit"
BARS, LOW_BARS = 3, 2
"""Rows of the bars, which are never part of the grid; and in a low window."""
HERE, PART, GONE = "op het doek", " · hier past niet alles", "het doek is weg"
GONE_SAYS = "Het doek is weg: F12 opent het weer · c = één venster"


class Cockpit:
    """The parts around the picture of one screen, and how they follow the evening."""

    def __init__(self, screen: StageScreen) -> None:
        self.screen = screen
        self.briefing, self.preview = Briefing(), Preview()
        self._plan: Plan | None = None
        self._paged = False
        """Whether a page in a browser shows it."""
        self._times = ""
        """When it will be over, in words."""
        self._more = ""
        """What only a page shows, in words."""
        self._whole = True
        """Whether all that the room sees is in the picture."""

    @property
    def parts(self) -> tuple[Widget, ...]:
        """What comes on the screen, in order."""
        return self.briefing, self.preview

    # layout ---------------------------------------------------------------------------------

    def begin(self) -> None:
        """All is there: lay it out, and say where the room looks."""
        self.screen.worksheet.say_nothing()
        self.screen.foot.exact = True
        self.arrange()
        self.say_doeks()

    def arrange(self) -> None:
        """Lay all of it out for the size of now."""
        screen = self.screen
        width, height = screen.app.size
        bars = LOW_BARS if self.low else BARS
        made = plan(width, height - bars, typing=screen.desk.open, tool=screen.TOOL_ROWS)
        screen.set_class(True, CLASS)
        if made == self._plan:
            return
        self._plan = made
        styles, sheet = screen.styles, screen.worksheet
        styles.grid_size_columns, styles.grid_size_rows = len(made.columns), len(made.rows)
        styles.grid_columns = " ".join(map(str, made.columns))
        styles.grid_rows = " ".join(map(str, made.rows))
        self.briefing.display, self.preview.display = made.briefing, made.preview
        self.briefing.styles.row_span = made.briefing_rows
        sheet.set_class(not made.worksheet, "-shut")
        sheet.set_class(made.beside, "-beside")
        sheet.styles.row_span = len(made.rows) if made.beside else 1
        sheet.styles.column_span = 1 if made.beside else len(made.columns)
        if made.beside:
            screen.move_child(sheet, after=screen.view)
        else:
            screen.move_child(sheet, after=self.preview)
        if session := screen.shown:
            self.follow(session)  # what is said depends on what else there is

    @property
    def low(self) -> bool:
        """Whether the foot has no row for the times."""
        return self.screen.has_class("-low")

    def undress(self) -> None:
        """Leave nothing of the layout behind."""
        screen = self.screen
        for name in ("grid_size_columns", "grid_size_rows", "grid_columns", "grid_rows"):
            screen.styles.clear_rule(name)
        for name in ("row_span", "column_span"):
            screen.worksheet.styles.clear_rule(name)
        screen.worksheet.remove_class("-shut", "-beside")
        screen.move_child(screen.worksheet, after=screen.view)
        screen.view.border_title = screen.view.border_subtitle = ""
        screen.view.aside = False
        screen.view.remove_class("-gone")
        screen.title_bar.remove_class("-gone")
        screen.remove_class(CLASS)

    # what it says ---------------------------------------------------------------------------

    def follow(self, session: Session) -> None:
        """Tell what is so now."""
        stage = session.stage
        item = None if stage.at_welcome else session.script.item(stage.item)
        self.briefing.say(tuple(self._facts(session, item)), item.note if item else "")

    def say_times(self, times: str) -> None:
        """When it will be over."""
        self._times = times
        self.screen.foot.says = times
        if self.low and (session := self.screen.shown):
            self.follow(session)

    def say_doeks(self) -> bool:
        """Where the room looks, around its picture; and when it has nowhere to look. Gives whether
        the picture itself is another now."""
        screen = self.screen
        view, doeks = screen.view, screen.live.doeks
        gone = not doeks.attached
        view.aside = not gone
        part = "" if self._whole or gone else PART
        view.border_title = row(GONE if gone else (HERE, "bold $accent"), (part, "$text-quiet"))
        pages = view.scene.pages if view.scene else 1
        place = (
            f"bladzijde {view.scene.page + 1} van {pages} · " if view.scene and pages > 1 else ""
        )
        view.border_subtitle = plain(f"{place}{doeks_in_words(doeks)}")
        view.set_class(gone, "-gone")
        screen.title_bar.set_class(gone, "-gone")
        if view.scene is not None:
            screen.title_bar.title = self.title(view.scene.bar)
        before, self._paged = self._paged, doeks.pages > 0
        return before != self._paged

    def as_shown(self, whole: Scene) -> Scene:
        """What is seen of it: a page in a browser, with large letters, shows a part at a time."""
        if not self.screen.live.doeks.pages:
            return whole
        from sessie.public.pages import on_page  # only a page in a browser needs it

        return on_page(whole)

    def title(self, bar: str) -> str:
        """What stands in the title bar."""
        return bar if self.screen.live.doeks.attached else GONE_SAYS

    def time(self, clock: Clock, left: float, wall: str) -> str:
        """`nog 6:40 · 20:08`, for the title bar."""
        if not self.screen.CLOCKED:
            return wall
        return f"{_clock_in_words(clock, left)} · {wall}"

    def _facts(self, session: Session, item: Item | None) -> Iterator[Content]:
        script, stage = session.script, session.stage
        # On the werkblad it stands already who tells and who is still at work.
        elsewhere = self._plan is not None and self._plan.worksheet
        if not (elsewhere and self.screen.panel):
            asking = asking_in_words(self.screen.live.asking, private=True)
            yield from phone_lines(session, self.screen.live.phones, asking)
        if isinstance(item, Feedback) and not elsewhere:
            told = sentences(session, item.id)
            yield turn_line(stage.table, still_to_tell(stage, session.room_tables, told))
            yield from unread_lines(session)
        elif isinstance(item, Round | Break) and not elsewhere:
            # In the break what comes in is for a round of before.
            of = item if isinstance(item, Round) else entry_round(self.screen.desk, script, stage)
            if of is not None and (words := ready_in_words(session, of)):
                yield plain(words, "bold")
        if self.low and self._times:
            yield plain(self._times)
        if self._more:
            yield row(("Ook op het doek: ", "$text-quiet"), self._more)
        after = following(script, stage)
        if after is not None and not (self._plan and self._plan.preview):
            yield row(("Straks: ", "$text-quiet"), (_named(after), "bold"))

    def look_closer(self, session: Session) -> None:
        """What is not in the picture, and what comes next: in the frame after all the rest."""
        screen = self.screen
        if not self.preview.is_attached:
            return
        self._compare(session)
        ahead = self._ahead(session)
        if ahead is None:
            self.preview.border_title, self.preview.scene = "dit is het laatste", None
            self.preview.refresh()
            return
        now = screen.times.now()
        shown = self.as_shown(scene(ahead, now, screen.host.partnerships))
        item = session.script.item(ahead.stage.item)
        same = ahead.stage.item == session.stage.item
        name = f"bladzijde {shown.page + 1}" if same else _named(item)
        if session.stage.look.join:
            name = "de QR-codes weg"
        self.preview.border_title = plain(f"straks: {name}")
        # Its clock has not begun, or stands in the picture already.
        self.preview.set_scene(replace(shown, clock=None))

    def _ahead(self, session: Session) -> Session | None:
        """The session as the next step makes it: on another page, or at another item. None at the
        end."""
        stage = replace(session.stage, curtain=False, message=None)
        if self.screen.live.doeks.pages:
            from sessie.public import pages  # only a page in a browser needs it

            after = pages.step(session.with_(stage=stage), 1, self.screen.host.partnerships)
        else:
            after = step(session.script, stage, 1)
        if after.item != stage.item:
            return session.with_(stage=replace(after, table=""))
        return session.with_(stage=after) if after.look != stage.look else None

    def _compare(self, session: Session) -> None:
        """Tell what the room sees beside what is drawn here."""
        screen, view = self.screen, self.screen.view
        if (shown := view.scene) is None:
            return
        frame = view.frame(shown)
        drawn = view.drawn(shown.block, frame)
        pages = screen.live.doeks.in_browser > 0
        more = not_drawn(shown.block, drawn) if pages else ""
        self._whole = is_whole(shown.block, frame, drawn)
        self.say_doeks()
        if more != self._more:
            self._more = more
            self.follow(session)


def _clock_in_words(clock: Clock, left: float) -> str:
    """`nog 6:40`, `0:12 te lang`, `stil op 6:40`."""
    figures = mmss(left)
    if not clock.running:
        return f"stil op {figures}"
    return f"{figures.lstrip('+')} te lang" if figures.startswith("+") else f"nog {figures}"


def _named(item: Item) -> str:
    """What it is called, and how long it takes."""
    minutes = f" ({item.minutes} min)" if isinstance(item, Round | Break) and item.minutes else ""
    return f"{item.title}{minutes}"
