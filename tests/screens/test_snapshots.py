"""A picture of every kind of screen, small and large, of the example evening at a fixed hour.

After a wanted change: `pytest tests/screens/test_snapshots.py --snapshot-update`, and look at what
changed before it is kept.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from textual.pilot import Pilot
from textual.strip import Strip
from textual.widgets import Input

from screens.phone_tools import a_network, with_phones
from screens.tools import NORMAL, WIDE, Evening, Hands, an_app
from sessie.example import to_practise
from sessie.live import PhoneState
from sessie.model.session import Session
from sessie.rules import steering
from sessie.rules.slips import set_hidden
from sessie.screens.windows.edit_slip import EditSlip
from sessie.screens.windows.menu import StartScreen
from sessie.screens.windows.phones import PhonesScreen, ReachWindow
from sessie.screens.windows.report import ReportScreen
from sessie.screens.windows.setup import SetupScreen

Scene = Callable[[Evening], Awaitable[None]]


async def menu(e: Evening) -> None:
    """The menu, before the first session."""


async def slide(e: Evening) -> None:
    """A slide with bullets."""
    await e.to("dia-3")


async def model(e: Evening) -> None:
    """The five partnerships."""
    await e.to("dia-7")


async def ronde(e: Evening) -> None:
    """A round with its clock running."""
    await e.to("r2")
    await e.press("t")
    await e.later(200)


async def werkblad(e: Evening) -> None:
    """The werkblad, while a slip is typed."""
    await e.to("r2")
    await e.desk()
    await e.type("B o Meer tijd")


async def cockpit(e: Evening) -> None:
    """On a slide, while a doek follows: a talk, and no typing."""
    await e.to("dia-10")
    await e.doek()


async def cockpit_round(e: Evening) -> None:
    """In a round, while a slip is typed and one table gave nothing yet."""
    late = (slip.id for slip in e.session.slips(round_id="r2", hidden=True) if slip.table == "D")
    e.become(e.session.drop("contributions", *late))
    await e.doek(pages=1, terminals=1)
    await e.to("r2")
    await e.press("t", "i")
    await e.type("B o Meer tijd")
    await e.later(200)


async def cockpit_feedback(e: Evening) -> None:
    """While a table tells."""
    await e.doek()
    await e.to("terugkoppeling")
    await e.press("n", "i")


async def cockpit_dots(e: Evening) -> None:
    """While dots are counted."""
    await e.doek()
    await e.to("stippen")
    await e.press("i")


async def cockpit_agreements(e: Evening) -> None:
    """While an agreement is written."""
    await e.doek()
    await e.to("acties")
    await e.press("n")


async def cockpit_alone(e: Evening) -> None:
    """When the doek is gone."""
    await e.to("pauze")
    await e.doek()
    await e.doek(pages=0)


async def pause(e: Evening) -> None:
    """The break."""
    await e.to("r4")
    await e.press("right")
    await e.until(e.shows_item, "the break")


async def feedback(e: Evening) -> None:
    """A table that tells."""
    await e.to("terugkoppeling")
    await e.press("n", "n")


async def overlap(e: Evening) -> None:
    """What both sides want."""
    await e.to("dia-11")


async def counting(e: Evening) -> None:
    """The dots, while they are counted."""
    await e.to("stippen")
    await e.desk()
    await e.press("down")


async def ranking(e: Evening) -> None:
    """The dots, closed."""
    await e.to("stippen")
    await e.press("d")


async def agreements(e: Evening) -> None:
    """The agreements and their form."""
    await e.to("acties")
    await e.desk()


async def slip(e: Evening) -> None:
    """The dialog of a slip."""
    await e.to("r2")
    await e.desk()
    await e.press("down", "enter")
    await e.dialog(EditSlip)


async def setup(e: Evening) -> None:
    """The form of the evening."""
    await e.press("o")
    await e.dialog(SetupScreen)


async def report(e: Evening) -> None:
    """The report on the screen."""
    await e.press("v")
    await e.dialog(ReportScreen)


async def phones(e: Evening) -> None:
    """The window of the phones, while they are on."""
    await e.to("r2")
    e.app.live.attach_phones({"A": PhoneState(1, True), "B": PhoneState(2), "C": PhoneState()})
    await e.press("f10")
    await e.dialog(PhonesScreen)


async def codes(e: Evening) -> None:
    """The codes for phones on the doek."""
    await e.to("r2")
    e.app.live.steer(lambda _, stage, now: steering.show_codes(stage, True))
    await e.until(lambda: "QR-codes weg" in e.text, "the codes")


async def reaching(e: Evening) -> None:
    """What may be wrong when no phone comes."""
    await e.to("r2")
    await e.press("f10")
    await e.dialog(PhonesScreen)
    await e.press("h")
    await e.dialog(ReachWindow)
    await e.press("right")


SCENES: tuple[Scene, ...] = (menu, slide, model, ronde, werkblad, pause, feedback, overlap,
                             counting, ranking, agreements, slip, setup, report, cockpit,
                             cockpit_round, cockpit_feedback, cockpit_dots,
                             cockpit_agreements, cockpit_alone, phones, codes,
                             reaching)  # fmt: skip
ON = (phones, codes, reaching)
"""Those for which phones are on."""


def an_evening() -> Session:
    """The example evening, with one slip hidden."""
    session = to_practise()
    first = next(s.id for s in session.slips(round_id="r2"))
    return set_hidden(session, first, True)


def with_wifi(session: Session) -> Session:
    """The evening with a network that phones are told of."""
    handing = replace(session.handing, wifi="Gasten", wifi_password="klaproos26")
    return session.with_(handing=handing)


async def at_rest(evening: Evening) -> None:
    """Wait until everything is saved and the picture stays as it is, however busy the machine."""
    if not isinstance(evening.screen, StartScreen | ReachWindow):
        await evening.until(lambda: "bewaard" in evening.text, "what was done to be saved")
    pictures: list[list[Strip]] = []

    def still() -> bool:
        pictures.append(evening.strips)
        return len(pictures) > 4 and all(one == pictures[-1] for one in pictures[-5:])

    await evening.until(still, "a picture that stays")


@pytest.mark.parametrize("size", [NORMAL, WIDE], ids=["80x24", "120x40"])
@pytest.mark.parametrize("scene", SCENES, ids=[scene.__name__ for scene in SCENES])
def test_it_looks_as_it_did(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    snap_compare: Any,
    scene: Scene,
    size: tuple[int, int],
) -> None:
    monkeypatch.delenv("NO_COLOR", raising=False)
    hands = Hands()
    saved = hands.wall.timestamp()
    monkeypatch.setattr("sessie.store.session_store.time", SimpleNamespace(time=lambda: saved))
    session = with_phones(with_wifi(an_evening())) if scene in ON else an_evening()
    app = an_app(tmp_path, None if scene is menu else session, hands=hands)
    monkeypatch.setattr("sys.platform", "linux")

    async def arrange(pilot: Pilot[None]) -> None:
        evening = Evening(app, pilot, hands, tmp_path)
        await evening.until(
            lambda: bool(app._screen_stack) and app.screen.is_mounted, "the first screen"
        )
        await scene(evening)
        for field in app.screen.query(Input):
            field.cursor_blink = False
        await at_rest(evening)

    with a_network():
        assert snap_compare(app, terminal_size=size, run_before=arrange)
