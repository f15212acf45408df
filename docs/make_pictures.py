"""Makes the pictures in docs/pictures: evenings of an invented school, at a time that is always
the same.

Run it from the root of the checkout: `python docs/make_pictures.py [NAAM…]`.
"""

from __future__ import annotations

import asyncio
import os
import re
import sys
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from textual.pilot import Pilot

from sessie.app import SessieApp
from sessie.example import to_practise, traject_archive
from sessie.library import content_folder
from sessie.library.folder import read_folder
from sessie.live import Saved, Times
from sessie.model.session import Contribution, Evening, Session
from sessie.rules import steering, themes, vote
from sessie.rules.setup import begin_session
from sessie.rules.slips import add_slips
from sessie.screens.base import Places
from sessie.screens.stage.stage import StageScreen
from sessie.store.archive import Archive

FOLDER = Path(__file__).parent / "pictures"
SIZE = (80, 24)
"""Columns and rows: a terminal of 80×24, enlarged until it fills the beamer."""
LATE_KEYS = 0.15
"""Seconds that a new screen gets to come up."""
MONOSPACE = "ui-monospace, Menlo, Consolas, 'DejaVu Sans Mono', 'Liberation Mono', monospace"


@dataclass
class Clock:
    """Time that only goes on when a picture asks for it."""

    wall: datetime
    mono: float = 1000.0

    def forward(self, seconds: float) -> None:
        """So much later."""
        self.wall += timedelta(seconds=seconds)
        self.mono += seconds


def as_it_was(session: Session) -> Session:
    """The example evening as it is."""
    return session


def three_tables_told(session: Session) -> Session:
    """Only the first three tables have told something."""
    later = [s.id for s in session.key_sentences.values() if s.table > "C"]
    told = session.drop("key_sentences", *later)
    return told.with_(stage=replace(told.stage, table="C"))


def still_writing(session: Session) -> Session:
    """In the second round two tables gave nothing yet."""
    late = [slip.id for slip in session.slips(round_id="r2", hidden=True) if slip.table in "DF"]
    return session.drop("contributions", *late)


def half_sorted(session: Session) -> Session:
    """As in the break: every other slip is still without a theme."""
    loose = [slip for place, slip in enumerate(session.contributions.values()) if place % 2]
    return session.put("contributions", *(replace(slip, theme="") for slip in loose))


def with_a_name(session: Session) -> Session:
    """One slip names somebody, as the report then says."""
    slip = next(s for s in session.slips() if s.kind == "sterk_punt")
    named = replace(slip, id="", text="Juf Els belt altijd terug", public="")
    return vote.set_poll_closed(add_slips(session, named), "stippen", True)


def led_with(script_id: str, tables: int = 5) -> Session:
    """A new session with this draaiboek."""
    script = read_folder(content_folder()).script(script_id)
    assert script is not None, script_id
    evening = Evening("voorbeeld", script.title, script.session_type, "Voorbeeldschool",
                      date="2026-11-10", begin="19:30", end="21:30")  # fmt: skip
    return begin_session(evening, tables, script)


def collective(_: Session) -> Session:
    """The gesprekstool, with answers to its first question."""
    said = ("A o a", "A l b", "B o a", "C o c", "C l a", "C l b", "E o a")
    slips = [Contribution("", table, "vraag-1", role, f"1{letter}", "Rust")
             for table, role, letter in map(str.split, said)]  # fmt: skip
    return add_slips(led_with("gesprekstool-collectief"), *slips)


def five_topics(_: Session) -> Session:
    """The evening on which every table has a question of its own."""
    return led_with("ouderavond-partnerschappen")


POINTS = (
    ("vraag-1", "sterk_punt", "Ouderkamer op drie scholen", "Wat goed loopt", "", ""),
    ("vraag-1", "sterk_punt", "Themakoffer van de bibliotheek", "Wat goed loopt", "", ""),
    ("vraag-4", "behoefte", "Eén kaart met alle loketten", "", "gemeente", "voor mei"),
    ("vraag-4", "behoefte", "Een vast gezicht bij elke organisatie", "", "", ""),
)
"""(question, kind, point, theme, by whom, when)"""


def stip(_: Session) -> Session:
    """A stip op de horizon, with points under two questions."""
    session = led_with("stip-op-de-horizon", tables=3)
    evening = replace(session.evening, stip="Elke ouder weet waar hij terechtkan", school="Regio")
    session = session.with_(evening=evening)
    for place, (question, kind, text, theme, who, when) in enumerate(POINTS, 1):
        slip = Contribution(f"b{place:03d}", "A", question, "school", kind, text, place,
                            who=who, when=when)  # fmt: skip
        session = session.put("contributions", slip)
        session = (
            themes.sort_into(session, [slip.id], themes.Target(label=theme)) if theme else session
        )
    return session


@dataclass(frozen=True)
class Picture:
    """What to show, and how to get there."""

    name: str
    item: str = ""
    """Id of the item on the beamer; empty is the start screen."""
    time: str = "19:32"
    keys: tuple[str, ...] = ()
    spent: float = 0.0
    """Seconds that the clock runs after the keys."""
    typed: str = ""
    """What stands in the entry line."""
    light: bool = False
    session: Callable[[Session], Session] = as_it_was
    size: tuple[int, int] = SIZE
    doek: bool = False
    """Whether a browser shows the room what it sees, so that this is the cockpit."""
    school: bool = False
    """Whether the start screen is that of the example traject."""


PICTURES = (
    Picture("start", time="19:05"),
    Picture("dia", "dia-5", "19:36"),
    Picture("dia-licht", "dia-6", "19:38", light=True),
    Picture("partnerschappen", "dia-7", "19:41"),
    Picture("ronde", "r2", "20:05", ("t",), spent=200),
    Picture("ronde-licht", "r3", "20:20", ("t",), spent=405, light=True),
    Picture(
        "werkblad",
        "r2",
        "20:05",
        ("t", "f2"),
        spent=200,
        typed="C o Een vast uur waarop ik kan bellen",
    ),
    Picture(
        "cockpit",
        "r2",
        "20:05",
        ("t", "i"),
        spent=200,
        typed="C o Een vast uur waarop ik kan bellen",
        session=still_writing,
        size=(120, 40),
        doek=True,
    ),
    Picture("terugkoppeling", "terugkoppeling", "21:00", ("t",), 14, session=three_tables_told),
    Picture("overlap", "dia-11", "21:09"),
    Picture("stippen", "stippen", "21:20", ("d",)),
    Picture("afspraken", "acties", "21:25"),
    Picture("verslag", "dia-15", "21:29", ("v",), session=with_a_name),
    Picture("draaiboeken", time="19:05", keys=("d", "end")),
    Picture(
        "praktijkvoorbeelden",
        "dia-2",
        "13:41",
        ("ctrl+e", "enter", "down", "down", "enter"),
        session=stip,
    ),
    Picture("stappen", "vraag-1", "19:50", ("t", "s"), spent=95, session=collective),
    Picture("vraag-per-tafel", "r1", "19:58", ("t",), spent=70, session=five_topics),
    Picture("sorteren", "pauze", "20:48", ("f6",), session=half_sorted),
    Picture("traject", time="15:02", keys=("t", "enter"), school=True),
    Picture("plan", time="15:04", keys=("t", "enter", "p", "pagedown"), school=True),
    Picture("stip", "dia-1", "13:34", session=stip),
    Picture("stip-verslag", "dia-1", "15:20", ("v",), session=stip),
)


def self_contained(svg: str) -> str:
    """The picture without anything from outside, and smaller: it names fonts that are there."""
    svg = re.sub(r"@font-face\s*\{[^}]*\}", "", svg)
    svg = re.sub(r"font-family:\s*Fira Code[^;]*;", f"font-family: {MONOSPACE};", svg)
    svg = re.sub(r"<!--.*?-->", "", svg, flags=re.DOTALL)
    svg = re.sub(r"terminal-\d+-", "t-", svg).replace("&#160;", "\u00a0")
    # Text that is as wide as it says needs no frame a row.
    svg = re.sub(r'<clipPath id="t-line-\d+">.*?</clipPath>', "", svg, flags=re.DOTALL)
    svg = re.sub(r' clip-path="url\(#t-line-\d+\)"', "", svg)
    svg = re.sub(r"\n\s+", "\n", svg)
    return re.sub(r"\n\s*(?=\n)", "", svg).strip() + "\n"


async def make(picture: Picture, folder: Path) -> str:
    """The picture as SVG, made by the app itself in an empty data folder."""
    hour, minute = map(int, picture.time.split(":"))
    clock = Clock(datetime(2026, 11, 10, hour, minute, 7))
    school, archive = None, Archive(folder / "sessies")
    archive.prepare()
    if picture.school:
        school, archive, _ = traject_archive()
    store = None if school else archive.create(picture.session(to_practise()))
    if store and not picture.item:
        store.close()
    app = SessieApp(
        archive,
        Places(folder / "exports", (content_folder(),)),
        store=store if picture.item else None,
        times=Times(now=lambda: clock.mono, wall=lambda: clock.wall),
    )
    app.live.own_window = True  # what is only for the facilitator is in the pictures too
    async with app.run_test(size=picture.size) as pilot:
        await _arrange(app, pilot, picture, clock)
        svg = self_contained(app.export_screenshot(title="sessie"))
    if school:
        school.cleanup()
    return svg


async def _arrange(app: SessieApp, pilot: Pilot[None], picture: Picture, clock: Clock) -> None:
    await pilot.pause(LATE_KEYS)
    if picture.light:
        await pilot.press("f5")
    if picture.item:
        app.live.steer(_to(picture.item, app.live.session))
        await pilot.pause(LATE_KEYS)
    if picture.doek:
        app.live.attach(pages=1)
        await pilot.pause(LATE_KEYS)
    for key in picture.keys:
        await pilot.press(key)
        app.call_later(app.gate.flush)
        await pilot.pause(LATE_KEYS)
    if picture.typed:
        await _type(pilot, picture.typed)
    clock.forward(picture.spent)
    # The time of saving is that of the disk; the picture may not change from day to day.
    if app.live.store:
        app.live.store.on_state = lambda saving: None
    app.live.saved = Saved(f"bewaard {clock.wall:%H:%M:%S}") if app.live.session else Saved()
    app.live.tell()
    if picture.doek and isinstance(app.screen, StageScreen):
        app.screen.tick()
    await pilot.pause(2 * LATE_KEYS)


def _to(item: str, session: Session | None) -> Callable[..., Any]:
    table = session.stage.table if session else ""
    return lambda script, stage, now: replace(steering.go_to(script, stage, item), table=table)


async def _type(pilot: Pilot[None], text: str) -> None:
    from sessie.screens.stage.entry import EntryPanel

    line = pilot.app.screen.query_one(EntryPanel).entry.input
    line.cursor_blink = False
    line.value = text
    line.cursor_position = len(text)
    await pilot.pause(LATE_KEYS)


def main(names: Iterable[str]) -> None:
    """Make all pictures, or those that are named, in all colours wherever this runs."""
    os.environ["COLORTERM"] = "truecolor"
    os.environ.pop("NO_COLOR", None)
    wanted = set(names)
    FOLDER.mkdir(exist_ok=True)
    for picture in PICTURES:
        if wanted and picture.name not in wanted:
            continue
        with TemporaryDirectory() as folder:
            svg = asyncio.run(make(picture, Path(folder)))
        (FOLDER / f"{picture.name}.svg").write_text(svg, "utf-8")
        print(f"{picture.name}.svg  {len(svg.encode()) // 1024} kB")


if __name__ == "__main__":
    main(sys.argv[1:])
