"""What the facilitator's own phone asks as a remote, and what it gets: in the thread of the server.

A phone asks to be let in, and gets a token that is of no use until a key at the laptop lets it in.
With it, it sees the notes and steers. A command says for which step it was given: when something
else is on the doek by then, nothing happens. So a double tap, or a tap that came late, skips
nothing. What it asks is done in the thread of the app, as the keys do it.
"""

from __future__ import annotations

import asyncio
import re
import secrets
from collections.abc import Awaitable, Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime
from hashlib import sha256
from typing import Any

import orjson
from aiohttp import hdrs, web

from sessie.model.session import Session
from sessie.public.pages import on_page, step
from sessie.public.pictures import Model
from sessie.public.scene import scene
from sessie.rules import remote as rules
from sessie.rules import steering
from sessie.rules.handing_in import Refused
from sessie.rules.remote import Asking, RemotePage, remote_page
from sessie.web.beamer import as_data
from sessie.web.limits import Counters, whose

PATIENCE = 3.0
"""Seconds that a command waits for the app; then it is not done any more."""
LOOK = 1.0
"""Seconds after which is looked whether a question is over, and the remote still there."""
AWAY = 12.0
"""Seconds without a question after which the remote is not there."""
TOKEN = re.compile(r"[A-Za-z0-9_-]{43}")
"""256 bits."""
STEP = re.compile(r"[A-Za-z0-9_-]{1,40}")

STALE, DONE, GIVEN_UP, WRONG = "stale", "done", "given up", "wrong"

SAYS: Mapping[str, tuple[int, str]] = {
    rules.LOCKED: (403, "Vragen kan nu niet. Kijk op de laptop bij Telefoons (F10)."),
    rules.BUSY: (409, "Er vraagt al een telefoon. Probeer het over een minuut nog eens."),
    rules.RESTING: (409, "Net vroeg een andere telefoon. Probeer het zo nog eens."),
    rules.REFUSED: (401, "De laptop liet deze telefoon niet toe."),
    rules.LATE: (401, "Op de laptop zei niemand ja. Vraag het nog eens."),
    rules.REPLACED: (401, "Een andere telefoon is nu de afstandsbediening."),
    rules.OUT: (401, "Deze telefoon is geen afstandsbediening meer."),
    "unknown": (401, "Deze telefoon is nog niet toegelaten."),
    STALE: (409, "Het doek was al verder. Er is niets gebeurd: kijk eerst."),
    "soon": (429, "Even wachten: dat was te vaak achter elkaar."),
    "unread": (400, "Dat kon de laptop niet lezen. Laad de bladzijde opnieuw."),
    "kind": (415, "Dat kon de laptop niet lezen. Laad de bladzijde opnieuw."),
    GIVEN_UP: (503, "De laptop antwoordt niet. Gebruik het toetsenbord."),
    WRONG: (500, "Dat lukte niet. Gebruik het toetsenbord."),
}
"""Word → status and what is said to the phone."""

Route = Callable[[web.BaseRequest, str], Awaitable[web.Response]]


@dataclass(frozen=True, slots=True)
class View:
    """All that is asked about, as it is at one moment."""

    session: Session
    asking: Asking
    at: str
    """The step: another word whenever something else is on the doek."""
    paged: bool
    """Whether a page in a browser, which has pages, shows the doek."""


@dataclass(frozen=True, slots=True)
class Ways:
    """What the app does for it. `in_app` and `wall` may be called in the loop; the others are
    called in the thread of the app, by what `in_app` gets."""

    in_app: Callable[[Callable[[], None]], object]
    """Has this done in the thread of the app."""
    asks: Callable[[str, str], str]
    """(hash of a token, figures): asks at the laptop; gives why not."""
    does: Callable[[str, str, str], str]
    """(hash of a token, command, step): steers; gives DONE or why not."""
    expires: Callable[[], None]
    """A question is over."""
    there: Callable[[bool], None]
    """The remote came, or went."""
    wall: Callable[[], datetime]
    model: Callable[[], Model] | None
    """Gives the partnerships."""


class Remote:
    """The remote of one evening, as the server sees it."""

    def __init__(
        self,
        view: View,
        *,
        now: Callable[[], float],
        counters: Counters,
        ways: Ways,
        wrong: Callable[[Exception], object],
        refuse: Callable[[Refused, float], Exception],
        say: Callable[[object], web.Response],
        read: Callable[[bytes], dict[str, Any]],
        there: bool = False,
    ) -> None:
        """`there` is whether the remote was there when this began. `refuse` makes the error that is
        answered, `say` an answer of data, and `read` data of what was sent; `wrong` gets every
        error that nobody foresaw."""
        self.view = view
        """As it is now; may be set from another thread."""
        self._now, self._counters, self._ways, self._wrong = now, counters, ways, wrong
        self._refuse, self._say, self._read = refuse, say, read
        self.routes: Mapping[str, Mapping[str, Route]] = {
            "/afstand/vraag": {"POST": self._ask},
            "/afstand/stand": {"GET": self._stand},
            "/afstand/doe": {"POST": self._do},
        }
        self._heard = now() if there else float("-inf")
        self._there = there
        self._busy = False
        """Whether a command is being done."""
        self._held: tuple[View, str, RemotePage, float] | None = None

    def begun(self) -> None:
        """The loop runs."""
        self._looking = asyncio.get_running_loop().create_task(self._look_on())

    # requests -------------------------------------------------------------------------------

    async def _ask(self, request: web.BaseRequest, query: str) -> web.Response:
        """A token and four figures, for who may be let in at the laptop."""
        address, now = whose(request.remote or ""), self._now()
        if wait := self._counters.asks(address, now) or self._counters.post(address, now):
            raise self._no("soon", wait)
        if await self._sent(request) or query:
            raise self._no("unread")
        if why := rules.may_not_ask(self.view.asking, now):
            raise self._no(why)
        token, digits = secrets.token_urlsafe(32), f"{secrets.randbelow(10_000):04d}"
        why = await self._have_done(lambda: self._ways.asks(hash_of(token), digits))
        if why:
            raise self._no(why)
        return self._say({"token": token, "digits": digits, "left": rules.ASKS})

    async def _stand(self, request: web.BaseRequest, query: str) -> web.Response:
        """What the remote shows; to who still waits, that."""
        phone, view, now = self._phone(request), self.view, self._now()
        if query:
            raise self._no("unread")
        if rules.is_asking(view.asking, phone, now):
            asked, left = view.asking.asked, view.asking.left(now)
            return self._say({"asked": asked.digits if asked else "", "left": left})
        self._surely_in(phone)
        page, etag = self._page(view, now)
        if etag in request.headers.get(hdrs.IF_NONE_MATCH, "").replace("W/", "").split(","):
            answer = web.Response(status=304)
            answer.force_close()
        else:
            answer = self._say(page)
        answer.headers[hdrs.ETAG] = etag
        return answer

    async def _do(self, request: web.BaseRequest, query: str) -> web.Response:
        """Do one thing, and tell how it stands then."""
        phone = self._phone(request)
        self._surely_in(phone)
        address, now = whose(request.remote or ""), self._now()
        if wait := self._counters.remote(phone, now) or self._counters.post(address, now):
            raise self._no("soon", wait)
        data = await self._sent(request)
        command, at = data.pop("do", ""), data.pop("at", "")
        if query or data or command not in rules.COMMANDS:
            raise self._no("unread")
        if not isinstance(at, str) or not STEP.fullmatch(at):
            raise self._no("unread")
        if self._busy:  # a second tap, before the first was done
            raise self._no(STALE)
        self._busy = True
        try:
            why = await self._have_done(lambda: self._ways.does(phone, command, at))
        finally:
            self._busy = False
        if why != DONE:
            raise self._no(why)
        return self._say(self._page(self.view, self._now())[0])

    # who asks -------------------------------------------------------------------------------

    def _phone(self, request: web.BaseRequest) -> str:
        """Which phone asks. Raises what is answered when it does not say that."""
        given = request.headers.getall(hdrs.AUTHORIZATION, [])
        scheme, _, token = given[0].partition(" ") if len(given) == 1 else ("", "", "")
        if scheme.lower() != "bearer" or not TOKEN.fullmatch(token):
            raise self._no("unknown")
        return hash_of(token)

    def _surely_in(self, phone: str) -> None:
        """Raises what is answered to a phone that is not the remote."""
        if not rules.is_remote(self.view.session, phone):
            late = rules.expire(self.view.asking, self._now())
            raise self._no(late.gone.get(phone, "unknown"))
        self._heard = self._now()
        if not self._there:
            self._look()

    def _no(self, word: str, wait: float = 0.0) -> Exception:
        status, why = SAYS[word]
        return self._refuse(Refused(status, why, word), wait)

    async def _sent(self, request: web.BaseRequest) -> dict[str, Any]:
        if request.content_type != "application/json":
            raise self._no("kind")
        return self._read(await request.read())

    # in the app -----------------------------------------------------------------------------

    async def _have_done(self, do: Callable[[], str]) -> str:
        """What this gives, done in the thread of the app; given up, it is not done any more."""
        loop = asyncio.get_running_loop()
        done: asyncio.Future[str] = loop.create_future()
        given_up = False

        def job() -> None:
            if given_up:
                return
            found = WRONG
            try:
                found = do()
            except Exception as error:  # the evening goes on without a remote
                self._wrong(error)
            with suppress(RuntimeError):  # the loop has ended
                loop.call_soon_threadsafe(told, found)

        def told(found: str) -> None:
            if not done.done():
                done.set_result(found)

        self._ways.in_app(job)
        try:
            async with asyncio.timeout(PATIENCE):
                return await done
        except TimeoutError:
            given_up = True
            return GIVEN_UP

    # what it sees ---------------------------------------------------------------------------

    def _page(self, view: View, now: float) -> tuple[dict[str, Any], str]:
        """The page as data, and its tag: another one when anything on it changed but for a clock
        that ran on."""
        wall = self._ways.wall()
        minute = f"{wall:%H:%M}"
        if self._held is None or self._held[0] is not view or self._held[1] != minute:
            self._held = view, minute, page_of(view, now, wall, self._ways.model), now
        _, _, page, made = self._held
        clock = page.clock
        ends = round(clock.left + made, 1) if clock and clock.running else 0.0
        still = replace(page, clock=replace(clock, left=ends)) if ends and clock else page
        sign = orjson.dumps([view.at, as_data(still)])
        if clock and clock.running:
            page = replace(page, clock=replace(clock, left=clock.left + made - now))
        tag = sha256(sign).hexdigest()[:24]
        return {**as_data(page), "at": view.at}, f'"{tag}"'

    async def _look_on(self) -> None:
        while True:
            await asyncio.sleep(LOOK)
            try:
                self._look()
            except Exception as error:
                self._wrong(error)

    def _look(self) -> None:
        now = self._now()
        asking = self.view.asking
        if rules.expire(asking, now) is not asking:
            self._ways.in_app(self._ways.expires)
        there = bool(self.view.session.handing.remote) and now - self._heard < AWAY
        if there != self._there:
            self._there = there
            self._ways.in_app(lambda: self._ways.there(there))


def page_of(
    view: View, now: float, wall: datetime, model: Callable[[], Model] | None
) -> RemotePage:
    """The page of the remote, with what the next tap shows."""
    session = view.session
    shown = scene(session, now, model, wall)
    ahead = steering.step(session.script, session.stage, 1)
    if view.paged:
        shown = on_page(shown)
        ahead = step(session, 1, model)
    return remote_page(session, ahead, now, wall, bar=shown.bar, page=shown.page, pages=shown.pages)


def hash_of(token: str) -> str:
    """What is kept of a token."""
    return sha256(token.encode()).hexdigest()
