"""Makes the picture of the page for a table in docs/pictures, as a phone shows it: the example
evening of an invented school.

Run it from the root of the checkout, with Chromium there: `python docs/make_phone_pictures.py`.
"""

from __future__ import annotations

import asyncio
import base64
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "tests"))
sys.path.insert(0, str(Path(__file__).parents[1] / "tests" / "tools"))

from browser import open_browser
from table_server import CODES, tables
from web.page_scenes import at
from web.table_tools import EVENING, WISHES, Phone

FOLDER = Path(__file__).parent / "pictures"
WIDE, HIGH = 390, 800
PICTURES = {"telefoon": "nl", "telefoon-arabisch": "ar"}
"""Name of a file → the language of its phone."""


async def make() -> None:
    """Two phones of one table in a round: one in Dutch, one in Arabic."""
    async with tables(at(EVENING, WISHES.id)) as evening, open_browser() as browser:
        for name, language in PICTURES.items():
            tab = await browser.tab(width=WIDE, height=HIGH, alone=True)
            await tab.prefer(color_scheme="light", reduced_motion="reduce")
            await tab.goto(f"{evening.address}?c={CODES['C']}")
            phone = Phone(tab, evening)
            await phone.reads("Wensen")
            if language == "nl":
                await phone.write("Nieuwsbrief is veel te lang, liever vijf regels")
                await phone.reads("bewaard")
                await phone.fill("textarea", "Een vast uur waarop ik kan bellen")
            else:
                await phone.choose("#language", language)
                await phone.until(f"document.documentElement.lang === '{language}'")
            await phone.js("(document.activeElement.blur(), scrollTo(0, 0))")
            await phone.js("new Promise(done => setTimeout(done, 300))")
            found = await tab.call("Page.captureScreenshot", format="png")
            (FOLDER / f"{name}.png").write_bytes(base64.b64decode(found["data"]))


if __name__ == "__main__":
    asyncio.run(make())
