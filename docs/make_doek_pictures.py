"""Makes the pictures of the doek in docs/pictures, as a browser shows it on a beamer of 1920×1080:
the example evening of an invented school, at a time that is always the same.

Run it from the root of the checkout, with Chromium there: `python docs/make_doek_pictures.py`.
"""

from __future__ import annotations

import asyncio
import base64
import json
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "tests" / "tools"))

from browser import open_browser

from sessie.example import example_evening
from sessie.model.session import Session
from sessie.public.pages import on_page
from sessie.public.scene import Scene, scene
from sessie.rules import steering
from sessie.web.beamer import Beamer, as_data

FOLDER = Path(__file__).parent / "pictures"
BEAMER, SMALLER = (1920, 1080), 0.5
"""Pixels of the beamer, and how much smaller the picture is."""
TIME = datetime(2026, 11, 10, 20, 8)
BEGUN, LEFT = 1000.0, 700.0
"""When the round began, and the seconds that are left of it."""
FROZEN = f"""(() => {{
  const Real = Date;
  Date = class extends Real {{
    constructor(...given) {{ given.length ? super(...given) : super({TIME.year}, {TIME.month - 1},
      {TIME.day}, {TIME.hour}, {TIME.minute}); }}
  }};
  performance.now = () => 0;
}})()"""
"""The time stands still in the page."""


def a_round() -> Scene:
    """The second round, in which two tables are ready."""
    session = example_evening()
    item = session.script.rounds[1]
    session = _at(session, item.id)
    stage = steering.start_clock(session.script, session.stage, BEGUN)
    session = session.with_(stage=replace(stage, ready={item.id: ("A", "C")}))
    return on_page(scene(session, BEGUN + item.minutes * 60 - LEFT))


def _at(session: Session, item: str) -> Session:
    return session.with_(stage=steering.go_to(session.script, session.stage, item))


PICTURES: dict[str, Callable[[], Scene]] = {"doek-ronde": a_round}
"""Name of a file → what the room sees."""


async def make() -> None:
    """Make every picture."""
    beamer = Beamer(lambda now: a_round(), now=time.monotonic, counted=lambda pages: None)
    beamer.start()
    try:
        async with open_browser() as browser:
            tab = await browser.tab(width=BEAMER[0], height=BEAMER[1])
            await tab.call("Page.addScriptToEvaluateOnNewDocument", source=FROZEN)
            await tab.prefer(reduced_motion="reduce")
            await tab.goto(beamer.address())
            await tab.until("shown !== null")
            clip = {"x": 0, "y": 0, "width": BEAMER[0], "height": BEAMER[1], "scale": SMALLER}
            for name, shown in PICTURES.items():
                await tab.js(f"show({json.dumps(as_data(shown()))})")
                found = await tab.call("Page.captureScreenshot", format="png", clip=clip)
                (FOLDER / f"{name}.png").write_bytes(base64.b64decode(found["data"]))
    finally:
        beamer.stop()


if __name__ == "__main__":
    asyncio.run(make())
