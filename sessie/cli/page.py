"""Showing the room, in a browser, what another window leads: `sessie doek --pagina`."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from functools import partial
from threading import Thread
from typing import NoReturn

from sessie.cli.given import fail, note, show
from sessie.model.place import Place
from sessie.model.session import Session
from sessie.model.stage import Shape, shape_in_text
from sessie.model.trouble import Trouble
from sessie.partnerships import partnerships
from sessie.public.pages import on_page
from sessie.public.scene import Scene, scene, waiting
from sessie.store.errors import note_error
from sessie.store.follow import LOOK, Following, Source
from sessie.store.pictures import read_picture
from sessie.store.place import keep_place, read_place
from sessie.store.present import PAGE
from sessie.web.beamer import Beamer
from sessie.web.browser import open_browser

TOLD = """\
Het doek voor de beamer, in een browser op deze laptop:

  {address}

Dit adres werkt één keer. Enter = nog een venster · ctrl+c = stoppen.
Laat dit venster open zolang het doek moet meelopen."""
BY_HAND = "Er opent hier geen browser vanzelf: open er zelf een en typ dit adres over."


class PageFor:
    """The doek in a browser for a session that another program has open. As long as no page is
    there it follows nothing, so that the other program does not think that the room looks here."""

    def __init__(self, followed: Source) -> None:
        self._of = followed
        self._following = Following(followed.data, followed.only, sort=PAGE)
        self._session: Session | None = None
        self._pages: tuple[int, Shape | None] = 0, None
        self._failed = False
        self._beamer = Beamer(
            self._waits,
            now=time.monotonic,
            counted=self._counted,
            picture=self._picture,
            ended=self._died,
            wrong=self._note,
        )

    def start(self) -> None:
        """Serve, where pages that are open already look for it. Raises Trouble."""
        mine, now = self._of.data / "pagina", datetime.now()
        place = read_place(mine, now)
        try:
            started = self._beamer.start(place)
        except Trouble:
            if place is None:
                raise
            started = self._beamer.start(Place())  # another one is there already
        with suppress(OSError):  # then pages do not come back after a restart
            keep_place(mine, started, now)

    def address(self) -> str:
        """Where a browser finds the doek, once."""
        return self._beamer.address()

    def follow(self) -> None:
        """Until it is stopped by ctrl+c, or its thread died."""
        while not self._failed:
            self.look()
            time.sleep(LOOK)

    def look(self) -> None:
        """Show what is new. Whatever goes wrong goes unsaid: the room sees what it saw."""
        pages, shape = self._pages
        if not pages:
            self._following.close()
            return
        with suppress(Exception):
            if shape:
                self._following.tell(shape_in_text(shape))
            session = self._following.look()
            if session is not None and session is not self._session:
                self._session = session
                self._beamer.show(self._making(session))

    def stop(self) -> None:
        """Pages keep what they show."""
        self._beamer.stop()
        self._following.close()

    def _making(self, session: Session) -> Callable[[float], Scene]:
        model = partial(partnerships, self._of.content)
        return lambda now: on_page(scene(session, now, model, datetime.now()))

    def _waits(self, now: float) -> Scene:
        return waiting(self._of.school)

    def _counted(self, pages: int, shape: Shape | None) -> None:
        self._pages = pages, shape

    def _picture(self, name: str) -> bytes | None:
        path = self._following.path
        return read_picture(path, name) if path else None

    def _died(self) -> None:
        self._failed = True

    def _note(self, error: Exception) -> None:
        note_error(self._of.data / "sessie.log", error, datetime.now())


def show_page(followed: Source) -> NoReturn:
    """Serve the page and open it, until ctrl+c."""
    page = PageFor(followed)
    page.start()

    def open_one() -> None:
        address = page.address()
        show(TOLD.format(address=address))
        if not open_browser(address):
            note(BY_HAND)

    def hear() -> None:
        for _ in sys.stdin:
            open_one()

    try:
        open_one()
        if sys.stdin.isatty():
            Thread(target=hear, name="toetsen", daemon=True).start()
        page.follow()
    except KeyboardInterrupt:
        page.stop()
        sys.exit(0)
    fail("Het doek in de browser is gestopt: geef de opdracht nog eens.")
