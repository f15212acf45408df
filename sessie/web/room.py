"""The doek of the open evening: it follows `Live`, and `Live` knows how many pages follow."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from sessie.live import Live
from sessie.model.place import Place
from sessie.model.session import Session
from sessie.model.stage import Shape
from sessie.public.pages import on_page
from sessie.public.pictures import Model
from sessie.public.scene import scene
from sessie.web.beamer import Beamer, Making

DIED = "Het doek in de browser is gestopt: druk op F12 om het weer te openen. De avond gaat door."


class Room:
    """The pages of one session, from `start` until `stop`, or until another session is open.

    `start` may be called in a thread, the rest is for the thread of the app.
    """

    def __init__(
        self,
        live: Live,
        model: Callable[[], Model],
        picture: Callable[[str], bytes | None],
        wrong: Callable[[Exception], object],
    ) -> None:
        """`model` gives the partnerships and `picture` what a picture holds. They and `wrong`,
        which gets every error, are called in another thread."""
        assert live.session is not None and live.store is not None
        self._live, self._model = live, model
        self.path: Path = live.store.path
        """The file of the session that this is the doek of."""
        self._shown = live.session
        self._beamer = Beamer(
            self._making(live.session),
            now=live.times.now,
            counted=self._counted,
            picture=picture,
            ended=lambda: live.call_soon(self._died),
            wrong=wrong,
        )
        self._leave: Callable[[], None] = lambda: None
        self._over = False

    def start(self, place: Place | None = None) -> Place:
        """Begin, in this place if pages know it already; gives where. Raises Trouble."""
        return self._beamer.start(place)

    def follow(self) -> None:
        """From now on what changes is shown."""
        self._leave = self._live.subscribe(self._told)
        self._told()

    def address(self) -> str:
        """Where a browser finds the doek, once."""
        return self._beamer.address()

    @property
    def running(self) -> bool:
        """Whether pages can follow."""
        return self._beamer.running and not self._over

    def stop(self, *, closed: bool = False) -> None:
        """No page follows any more. When it is `closed` on purpose pages go dark, else they keep
        what they show and look out for the next start."""
        self._over = True
        self._leave()
        self._beamer.stop(closed=closed)
        self._live.attach(pages=0, shape=None)

    def _told(self) -> None:
        session, store = self._live.session, self._live.store
        if session is None or store is None or store.path != self.path:
            self.stop()
        elif session is not self._shown:
            self._shown = session
            self._beamer.show(self._making(session))

    def _making(self, session: Session) -> Making:
        # What goes to the other thread: a session never changes.
        wall = self._live.times.wall
        return lambda now: on_page(scene(session, now, self._model, wall()))

    def _counted(self, pages: int, shape: Shape | None) -> None:
        self._live.call_soon(partial(self._attach, pages, shape))

    def _attach(self, pages: int, shape: Shape | None) -> None:
        if not self._over:
            self._live.attach(pages=pages, shape=shape)

    def _died(self) -> None:
        if self._over:
            return
        self.stop()
        self._live.notices.append(DIED)
        self._live.tell()
