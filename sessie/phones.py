"""Phones at the tables: what their window asks for and does, and how they begin and end.

Beside `flows`, which asks for this with the first window. The server for phones is imported when
they are switched on.
"""

from __future__ import annotations

import secrets
import sys
from asyncio import create_task, shield, sleep, to_thread
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from importlib import import_module
from typing import TYPE_CHECKING, Any

from sessie.documents.cards import Card, Scan, cards_page
from sessie.model.dutch import count, dutch_date
from sessie.model.handing import CODE_LENGTH, CODE_SIGNS, Handing
from sessie.model.session import Session, table_name
from sessie.model.trouble import Trouble
from sessie.public import joining
from sessie.public.joining import make
from sessie.public.qr import qr_rows
from sessie.rules import admitting, remote
from sessie.rules.reaching import advices, did_not_work, heard_before, worked
from sessie.rules.steering import show_codes
from sessie.screens.base import Host
from sessie.screens.windows.ask import ChooseOne, Confirm, careful
from sessie.screens.windows.phones import (
    EVERY,
    NO_NETWORK,
    REMOTE,
    CodeWindow,
    PhonesScreen,
    Reach,
    ReachWindow,
    WifiForm,
)
from sessie.store.errors import note_error
from sessie.web.addresses import HOTSPOT, VPN, Address, addresses, is_free
from sessie.widgets.text import plain
from sessie.writing import write_new

if TYPE_CHECKING:
    from sessie.web.phones import Phones

PORT = 8765
"""Where phones come in, unless another program is there: what a card says before they are on."""
LOOK = 15.0
"""Seconds between two looks whether this laptop still has the address that phones use."""
TRIES, PAUSE = 5, 0.2
"""Times that it is looked whether the place of before came free, and seconds between the first."""
CARDS = "prive-kaartjes-met-codes"
"""How the name of a file with codes begins: it is for nobody else."""
ADMITTED = "Deze telefoon is nu de afstandsbediening."
NOT_ADMITTED = "Die telefoon is niet toegelaten."
TAKEN_OFF = "De afstandsbediening is eraf. Het toetsenbord doet alles."
NO_REMOTE = "Er is geen afstandsbediening."
NO_CODE = "Een afstandsbediening heeft geen code: je vergelijkt vier cijfers."
UNLOCKED = "Een telefoon mag weer vragen."
ON_YOUR_PHONE = "Open dit op je eigen telefoon"
OFF = "De telefoons staan uit. Wat is ingeleverd, blijft."
NO_SESSION = "Open eerst een avond: daarna kunnen de telefoons aan."
NO_AIOHTTP = "De telefoons kunnen hier niet aan: installeer sessie opnieuw. Papier doet het altijd."
MOVED = "Deze laptop heeft nu een ander adres. Laat de QR-codes nog eens zien: F10."
NOT_BACK = "De telefoons komen niet vanzelf terug: zet ze weer aan met F10."


async def window(app: Host) -> None:
    """The window of the phones of the evening that is open. Raises Trouble."""
    if app.live.session is None:
        raise Trouble(NO_SESSION)
    held = Desk(app, await to_thread(addresses))
    await app.push_screen_wait(PhonesScreen(app.live, held.do, held.in_words, held.serves))


class Desk:
    """What the window asks for, by name."""

    def __init__(self, app: Host, found: Sequence[Address]) -> None:
        self._app, self._live, self._found = app, app.live, tuple(found)

    def in_words(self) -> tuple[str, ...]:
        """The addresses of this laptop, the one that is used or will be at the front."""
        first = [one for one in self._found if one.address == self._address]
        rest = [one for one in self._found if one.address != self._address]
        return tuple(one.words for one in (*first, *rest))

    def serves(self) -> bool:
        """Whether phones can come in: it may have stopped while they are on."""
        return _phones(self._app) is not None

    @property
    def _handing(self) -> Handing:
        session = self._live.session
        return session.handing if session else Handing()

    @property
    def _address(self) -> str:
        """Where phones go, or will go; empty without a network."""
        here = [one.address for one in self._found]
        return self._handing.address if self._handing.address in here else next(iter(here), "")

    async def do(self, what: str, table: str) -> None:
        """Do it; what goes wrong is said."""
        try:
            await self._do(what, table)
        except Trouble as trouble:
            self._app.notify(str(trouble), severity="error", timeout=15, markup=False)

    async def _do(self, what: str, table: str) -> None:
        session = self._live.session
        if session is None:
            return
        if what in ("aan", "adres", "werkt", "kaartjes"):
            self._found = await to_thread(addresses)
        match what:
            case "aan" if session.handing.on and self.serves():
                await self._switch_off()
            case "aan":
                await self._switch_on()
            case "adres":
                await self._choose_address()
            case "wifi":
                await self._ask_wifi()
            case "werkt":
                await self._try_it()
            case "kaartjes":
                await self._print()
            case _ if not session.handing.on:
                return
            case "open":
                toggle_open(self._app)
            case "doek":
                shown = not session.stage.look.join
                self._live.steer(lambda _, stage, now: show_codes(
                    replace(stage, curtain=False), shown))  # fmt: skip
            case "toe":
                self._admit(session, table)
            case "weg" if table == REMOTE:
                self._take_off(session)
            case "code" if table == REMOTE:
                self._say(NO_CODE)
            case "toon" if table == REMOTE:
                address = f"http://{session.handing.address}:{session.handing.port}{remote.PATH}"
                one = joining.Scan(ON_YOUR_PHONE, (address,), qr_rows(address))
                block = joining.Joining("", (one,))
                await self._app.push_screen_wait(CodeWindow("Afstandsbediening", block))
            case "toon":
                block = make(session, "" if table == EVERY else table)
                name = "Alle tafels" if table == EVERY else table_name(table)
                await self._app.push_screen_wait(CodeWindow(name, block))
            case "code":
                await self._renew(table)
            case "weg":
                await self._put_out(session, table)

    # on and off -----------------------------------------------------------------------------

    async def _switch_on(self) -> None:
        if not self._address:
            raise Trouble(NO_NETWORK)
        await _surely_begin(self._app, self._address)

    async def _switch_off(self) -> None:
        asked = (
            f"De telefoons uitzetten? Wat is ingeleverd, blijft. {cards_after(self._app)} Liever "
            "nieuwe codes? Doe dat eerst: n, op Alle tafels."
        )
        if await self._app.push_screen_wait(careful(asked, "Uitzetten")):
            end(self._app)
            self._say(OFF)

    async def _choose_address(self) -> None:
        if len(self._found) < 2:
            self._say("Deze laptop heeft maar één adres." if self._found else NO_NETWORK)
            return
        lines = [(one.address, plain(one.words)) for one in self._found]
        title = "Op welk adres komen de telefoons?"
        about = "Kies het netwerk waar ook de telefoons op zitten."
        window = ChooseOne(title, lines, about, at=self._address)
        chosen = await self._app.push_screen_wait(window)
        if chosen and self._handing.on and chosen != self._handing.address:
            await _surely_begin(self._app, chosen)
            self._say("Het adres is veranderd. Laat de QR-codes nog eens zien.")
        elif chosen:
            self._edit(lambda s: _handing(s, address=chosen))

    async def _ask_wifi(self) -> None:
        held = self._handing
        typed = await self._app.push_screen_wait(WifiForm(held.wifi, held.wifi_password))
        if typed is not None:
            name, password = typed
            self._edit(lambda s: _handing(s, wifi=name, wifi_password=password))

    # tables ---------------------------------------------------------------------------------

    async def _renew(self, table: str) -> None:
        whose = "Alle tafels" if table == EVERY else table_name(table)
        asked = f"{whose} een nieuwe code? De oude werkt dan niet meer. Wie al binnen is, blijft."
        if await self._app.push_screen_wait(careful(asked, "Nieuwe code")):
            of = None if table == EVERY else table
            self._edit(lambda s: admitting.new_codes(s, of, new_code))

    async def _put_out(self, session: Session, table: str) -> None:
        tables = session.room_tables if table == EVERY else (table,)
        gone = [phone for phone in session.phones.values() if phone.table in tables]
        if not gone:
            self._say("Daar is geen telefoon verbonden.")
            return
        whose = "alle tafels" if table == EVERY else f"tafel {table}"
        asked = (
            f"{count(len(gone), 'telefoon', 'telefoons')} van {whose} eraf? Wat is ingeleverd, "
            "blijft. Er komt ook een nieuwe code."
        )
        if await self._app.push_screen_wait(careful(asked, "Eraf")):
            of = None if table == EVERY else table
            self._edit(lambda s: admitting.new_codes(_without(s, tables), of, new_code))

    # the remote -----------------------------------------------------------------------------

    def _admit(self, session: Session, asking: str) -> None:
        """Let in the phone that asks, when it is this one; where it is locked, open that."""
        live = self._live
        if asking:
            now = live.times.now()
            made, left = remote.admit_remote(session, live.asking, asking, now)
            if left is not live.asking:
                self._edit(lambda s: s.with_(handing=made.handing))
                live.attach_remote(left)
                self._say(ADMITTED)
        elif live.asking.locked:
            live.attach_remote(remote.unlock(live.asking))
            self._say(UNLOCKED)

    def _take_off(self, session: Session) -> None:
        """Say no to who asks; else no phone is the remote any more."""
        live = self._live
        if (asked := live.asking.asked) is not None:
            live.attach_remote(remote.refuse(live.asking, asked.id, live.times.now()))
            self._say(NOT_ADMITTED)
        elif session.handing.remote:
            made, left = remote.take_off(session, live.asking)
            self._edit(lambda s: s.with_(handing=made.handing))
            live.attach_remote(left)
            self._say(TAKEN_OFF)
        else:
            self._say(NO_REMOTE)

    async def _print(self) -> None:
        """Also before they are on: with the codes that they will have, and the address of now."""
        if not self._handing.on:
            if not (address := self._address):
                raise Trouble(NO_NETWORK)
            port = self._handing.port or PORT
            self._edit(lambda s: _handing(admitting.with_codes(s, new_code), address=address,
                                          port=port))  # fmt: skip
        session = self._live.session
        assert session is not None
        page = cards_page(session.evening.title, cards(session)).encode()
        stem = f"{CARDS}-{session.evening.id}"
        path = await to_thread(write_new, self._app.places.exports, stem, "html", page)
        self._app.written = path
        self._say(f"Kaartjes in de map {path.parent.name}: open ze in een browser en print. Ze "
                  f"kloppen zolang deze laptop dit adres houdt. Er staan codes in: gooi het "
                  f"bestand na de avond weg.\n{path.name}")  # fmt: skip

    # does it work here? ---------------------------------------------------------------------

    async def _try_it(self) -> None:
        if not self.serves():
            if not self._address:
                raise Trouble(NO_NETWORK)
            asked = "Hiervoor gaan de telefoons aan, tot je ze met a weer uitzet. Goed?"
            if not await self._app.push_screen_wait(
                Confirm(asked, yes="Aanzetten", no="Niet nu", careful=True)
            ):
                return
            await self._switch_on()
        held, found = self._handing, self._found
        used = [one.sort for one in found if one.address == held.address]
        reach = Reach(
            self.in_words(),
            f"{held.address}:{held.port}",
            heard_before(held.check, [one.sort for one in found]),
            advices(
                sys.platform,
                held.port,
                held.wifi,
                vpn=any(one.sort == VPN for one in found),
                hotspot=HOTSPOT in used,
            ),
        )
        came = await self._app.push_screen_wait(ReachWindow(self._live, reach))
        if came is not None:
            wall = self._live.times.wall()
            said = worked if came else did_not_work
            result = said(dutch_date(wall.date().isoformat()), f"{wall:%H:%M}")
            self._edit(lambda s: _handing(s, check=result))

    def _edit(self, how: Callable[[Session], Session]) -> None:
        _edit(self._app, how)

    def _say(self, said: str) -> None:
        self._app.notify(said, timeout=12, markup=False)


def _handing(session: Session, **parts: Any) -> Session:
    return session.with_(handing=replace(session.handing, **parts))


def _without(session: Session, tables: Sequence[str]) -> Session:
    for table in tables:
        session = admitting.put_out(session, table)
    return session


def new_code() -> str:
    """A code that nobody can guess."""
    return "".join(secrets.choice(CODE_SIGNS) for _ in range(CODE_LENGTH))


def with_all_codes(session: Session) -> Session:
    """While phones are on every table in the room has a code, also one that came later."""
    return admitting.with_codes(session, new_code) if session.handing.on else session


def cards(session: Session) -> list[Card]:
    """A card for every table in the room."""
    found = []
    for table in session.room_tables:
        scans = [Scan(one.does, one.words, one.rows) for one in make(session, table).scans]
        found.append(Card(table, scans))
    return found


# how they begin and end -----------------------------------------------------------------------


async def begin(app: Host, address: str) -> None:
    """Serve phones at this address, on the port of before or the next that is free; from now on
    here, when they are served elsewhere. Raises Trouble."""
    async with app.beginning:
        live = app.live
        session = live.session
        if session is None or live.store is None:
            raise Trouble(NO_SESSION)
        there = _phones(app)
        phones = there or await _made(app)
        port = await to_thread(phones.start, address, session.handing.port)
        app.phones = phones
        if session.handing.on:
            _edit(app, lambda s: _handing(s, address=address, port=port))
        else:
            _edit(app, lambda s: admitting.switch_on(s, address, port, new_code))
        phones.follow()
        if there is None:
            app.run_worker(_watch(app, phones), group="phones", exit_on_error=False)


async def _surely_begin(app: Host, address: str) -> None:
    """The same, whole, also when the window that asks for it closes meanwhile."""

    async def whole() -> Trouble | None:
        try:
            await begin(app, address)
        except Trouble as trouble:
            return trouble
        return None

    if trouble := await shield(create_task(whole())):
        raise trouble


async def _made(app: Host) -> Phones:
    try:
        module = await to_thread(import_module, "sessie.web.phones")
    except ImportError as error:
        _note(app, error)
        raise Trouble(NO_AIOHTTP) from error
    made: Phones = module.Phones(app.live, partial(_note, app), model=app.partnerships)
    return made


def _edit(app: Host, how: Callable[[Session], Session]) -> None:
    """Change how phones are let in; nothing that can be taken back."""
    app.live.edit("telefoons", how, noted=False)


async def again(app: Host) -> None:
    """Serve the phones of an evening that was left with them on, such as after a crash; codes of
    an evening that is over are forgotten. Raises Trouble when that cannot be."""
    session = app.live.session
    if session is None or _phones(app) is not None:
        return
    if not session.handing.on:
        if session.handing.codes and not admitting.codes_hold(session, app.live.times.wall()):
            _edit(app, admitting.forget_codes)
        return
    was = session.handing
    here = [one.address for one in await to_thread(addresses)]
    address = here[0] if here and was.address not in here else was.address
    for attempt in range(TRIES):
        if await to_thread(is_free, address, was.port):
            break
        await sleep(PAUSE * attempt)
    try:
        await begin(app, address)
    except Trouble as trouble:
        raise Trouble(NOT_BACK) from trouble
    now = app.live.session.handing if app.live.session else was
    if (now.address, now.port) != (was.address, was.port):
        app.notify(MOVED, severity="warning", timeout=15, markup=False)


async def _watch(app: Host, phones: Phones) -> None:
    """While they are served: when this laptop came on another network its address is another one,
    and when the one that was chosen is there again, that."""
    wanted = used = ""
    missed = 0
    while True:
        await sleep(LOOK)
        session = app.live.session
        if not phones.running or session is None or app.phones is not phones:
            return
        if session.handing.address != used:  # the facilitator chose it
            wanted = used = session.handing.address
        found = [one.address for one in await to_thread(addresses) if one.sort != VPN]
        missed = missed + 1 if used not in found else 0
        there = wanted if wanted in found else found[0] if found and missed > 1 else used
        if there != used:
            used, missed = there, 0
            try:
                await begin(app, there)
            except Trouble:
                app.notify(NOT_BACK, severity="error", timeout=15, markup=False)
                return
            app.notify(MOVED, severity="warning", timeout=15, markup=False)


def end(app: Host) -> None:
    """The evening is left, or phones are switched off: none is let in any more. The codes stay for
    the cards until the date of the evening is over, and are forgotten after it."""
    leave(app)
    if app.live.session is not None and app.live.session.handing.on:
        stage = show_codes(app.live.session.stage, False)
        keeps = admitting.codes_hold(app.live.session, app.live.times.wall())
        _edit(app, lambda s: admitting.switch_off(s.with_(stage=stage), codes=keeps))


def cards_after(app: Host) -> str:
    """What becomes of cards when phones go off now, in one sentence."""
    session = app.live.session
    if session is None or not admitting.codes_hold(session, app.live.times.wall()):
        return "De kaartjes werken daarna niet meer: de dag van de avond is voorbij."
    return "Zet je ze weer aan, dan werken dezelfde kaartjes en codes, tot de dag voorbij is."


def leave(app: Host) -> None:
    """The program stops: phones wait for the next start."""
    if (there := _phones(app)) is not None:
        there.stop()
    app.phones = None


def toggle_open(app: Host) -> None:
    """Close handing-in, or open it."""
    session = app.live.session
    if session is not None and session.handing.on:
        is_open = not session.handing.open
        _edit(app, lambda s: admitting.set_open(s, is_open))


def _phones(app: Host) -> Phones | None:
    """What serves phones now, if anything does."""
    held: Any = app.phones
    return held if held is not None and held.running else None


def _note(app: Host, error: Exception) -> None:
    if app.places.log is not None:
        note_error(app.places.log, error, app.live.times.wall())
