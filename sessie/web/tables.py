"""What the phones at the tables ask, and what they get: all of it in the thread of the server.

A phone says a code once and gets a token, of which only the hash is kept. With it, it asks every
few seconds what its table sees, and hands in deeds, each under an id of its own. Whatever changes
the session is one `Step`: it is worked out here on a session that never changes, applied by whoever
owns the session, and answered when the disk has it. So a phone that hears nothing asks again with
the same id, and gets the same answer; and nobody ever reads what another table wrote.
"""

from __future__ import annotations

import asyncio
import json
import re
import secrets
from collections.abc import Awaitable, Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from functools import lru_cache
from hashlib import sha256
from ipaddress import ip_address
from typing import Any, Protocol
from urllib.parse import parse_qsl

import orjson
from aiohttp import hdrs, web

from sessie.live import PhoneState
from sessie.model.handing import Receipt
from sessie.model.session import Session
from sessie.public.phone_words import words_in
from sessie.public.table_page import TablePage, table_page
from sessie.rules.admitting import admit, is_code_of_evening, table_of, table_of_token
from sessie.rules.handing_in import (
    Deed,
    Refused,
    WrongDeed,
    read_deed,
    read_form,
    take,
)
from sessie.store.errors import StoreError
from sessie.store.session_store import SessionStore
from sessie.web.beamer import KINDS, OF_PHONES, PAGES, as_data
from sessie.web.limits import Counters, whose
from sessie.web.remote import Remote
from sessie.web.server import HEADERS, Door, room_for, said

TAKEN = "De telefoons kunnen niet aan: een ander programma gebruikt hun plek. Probeer het nog eens."
CANNOT = "Op dit adres kunnen geen telefoons binnenkomen. Kies een ander adres, of gebruik papier."
PATIENCE = 8.0
"""Seconds that a phone waits for the disk; then it asks again."""
PACE = 0.01
"""Seconds between two changes of the session: what comes in meanwhile is one change."""
QUIET = 0.002
"""Seconds without a deed after which no more are waited for."""
MOST_WAITING = 400
"""Deeds that wait for their turn, and are one change when it comes."""
MOST_PHONES = 400
"""Phones that are let in on one evening."""
LOOK = 1.0
"""Seconds after which is looked which phones are there."""
AWAY = 15.0
"""Seconds without a question after which a phone is not there: it asks every few seconds."""
PAUSE = 8.0
"""Seconds after which somebody who typed is not writing any more."""
FRESH = 1.0
"""Seconds that a page that was made is good for the next phone too."""
LONGEST = 16384
"""Bytes that may be sent."""
MOST_FIELDS = 300
"""Fields of a form: a count of dots has one for each theme and side."""
HANDED_IN = ("contributions", "key_sentences", "scores", "recognitions", "receipts", "table_dots")
"""Where that stands which phones hand in, in a session."""
JSON, FORM = "application/json", "application/x-www-form-urlencoded"
TOKEN = re.compile(r"[A-Za-z0-9_-]{22}")
LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Za-z]{2,8})?")
POLICY = HEADERS["Content-Security-Policy"].replace("form-action 'none'", "form-action 'self'")

WORDS: Mapping[int, str] = {
    401: "code_again", 403: "elsewhere", 404: "elsewhere", 408: "half", 413: "too_large",
    421: "elsewhere", 429: "wait_a_bit", 500: "failed", 503: "not_kept",
}  # fmt: skip
"""Status → what is said to a phone, as a word of `phone_words`; of any other it is `unread`."""

Answer = Receipt | Refused | str
"""What a step gives: a receipt, why not, or the table that a phone leads now."""
Step = Callable[[Session], tuple[Session, Answer]]
"""A change that a phone asks for; pure, because it may be worked out twice."""


class Wrong(Exception):
    """A request that is not done, and what is answered to it."""

    def __init__(self, refused: Refused, wait: float = 0.0) -> None:
        super().__init__(refused.why)
        self.refused, self.wait = refused, wait


def refused(status: int, word: str = "") -> Refused:
    """What is said to a phone with this status."""
    word = word or WORDS.get(status, "unread")
    return Refused(status, words_in("nl")[word], word)


def told(why: Refused, wait: float = 0.0) -> web.Response:
    """The answer to what is wrong: one sentence."""
    answer = in_json({"wrong": why.why, "word": why.word}, why.status)
    if wait:
        answer.headers[hdrs.RETRY_AFTER] = str(int(wait) + 1)
    return answer


def in_json(data: object, status: int = 200) -> web.Response:
    """Data as an answer."""
    return said(status, orjson.dumps(data), JSON)


def in_html(page: str, status: int = 200) -> web.Response:
    """A page as an answer."""
    return said(status, page.encode("utf-8", "replace"), "text/html")


@lru_cache(256)
def by_number(host: str, port: int) -> bool:
    """Whether this is an address in figures, or localhost: only a name can be made to point here by
    somebody else (DNS rebinding), and the address may change during an evening."""
    name, colon, at = host.rpartition(":")
    if not colon or name.endswith(":"):
        name, at = host, "80"
    if at != str(port):
        return False
    inner = name[1:-1] if name[:1] == "[" and name[-1:] == "]" else name
    if name == "localhost":
        return True
    with suppress(ValueError):
        return (ip_address(inner).version == 6) == (inner != name) and "%" not in inner
    return False


class AskedPlain(Protocol):
    """What a form of a page without script asks."""

    @property
    def token(self) -> str:
        """Of the phone; empty on the form with which one enters."""

    @property
    def lang(self) -> str:
        """Language of the page."""

    @property
    def look(self) -> bool:
        """Whether it only asks how it stands now."""

    @property
    def fields(self) -> Mapping[str, str]:
        """The deed, for `read_form`; or `code` and `table` of who enters."""

    @property
    def typed(self) -> Sequence[Mapping[str, str]]:
        """What else somebody was busy with, each the fields of a deed."""


class PlainPages(Protocol):
    """What makes whole pages for a browser without script, and takes their forms apart."""

    def asked(self, form: Mapping[str, str]) -> AskedPlain:
        """Take a form apart."""

    def join_page(
        self, wrong: str = "", code: str = "", tables: Sequence[str] = (), lang: str = "nl"
    ) -> str:
        """The page that asks for the code, or for the table."""

    def plain_page(
        self, page: TablePage, token: str, *, said: str = "", wrong: str = "",
        typed: Sequence[Mapping[str, str]] = (),
    ) -> str:  # fmt: skip
        """The page of a table."""


def from_another(address: str, here: str) -> bool:
    """Whether who asks at this address is another device than this laptop, called at `here`."""
    asker = whose(address)
    return asker != whose(here) and not asker.startswith("127.") and bool(asker)


@dataclass(eq=False, slots=True)
class Job:
    """A step that waits for its turn."""

    step: Step
    done: asyncio.Future[Answer]
    """Raises Wrong."""


@dataclass(eq=False, slots=True)
class Batch:
    """Steps that are done as one change of the session."""

    jobs: list[Job]
    wrong: Callable[[Exception], object]
    base: Session
    """The session that they were worked out for; for another one that is done anew."""
    made: Session = field(init=False)
    answers: list[Answer] = field(init=False)

    def __post_init__(self) -> None:
        self._work_out(self.base)

    def _work_out(self, session: Session) -> None:
        self.answers = []
        for job in self.jobs:
            try:
                session, answer = job.step(session)
            except Exception as error:
                self.wrong(error)
                answer = refused(500)
            self.answers.append(answer)
        self.made = session

    def applied(self, session: Session) -> Session:
        """The session after all of them."""
        if session is not self.base:
            self._work_out(session)
            self.base = session
        return self.made


@dataclass(slots=True)
class Seen:
    """When a phone was heard."""

    table: str
    at: float
    typed: float = float("-inf")


class Tables:
    """The phones of one evening, as the server sees them."""

    def __init__(
        self,
        session: Session,
        *,
        now: Callable[[], float],
        apply: Callable[[Batch], object],
        noticed: Callable[[Mapping[str, PhoneState]], object],
        guessed: Callable[[], object],
        wrong: Callable[[Exception], object],
        counters: Counters,
        seen: dict[str, Seen],
        plain: PlainPages | None = None,
        remote: Remote | None = None,
        kept: Callable[[], Session | None] = lambda: None,
    ) -> None:
        """`apply` has a batch applied, after which `applied` must be called in the loop; `noticed`
        gets the phones when something changed, `guessed` hears that somebody tries codes, and
        `wrong` gets every error. All are called in the loop. `counters` and `seen` say what was
        asked so far and by whom, `plain` makes pages for a browser without our script, `remote`
        answers the phone of the facilitator, and `kept` gives the session as the disk has it; None
        is as it is in memory."""
        self.session = session
        """The session of now; may be set from another thread."""
        self.counters = counters
        self._now, self._apply, self._wrong = now, apply, wrong
        self._noticed, self._guessed = noticed, guessed
        self._pages, self._kept = plain, kept
        self.opened: Callable[[], object] = lambda: None
        """Called in the loop when another device opened one of our pages; at most once a second."""
        self._opened_at = float("-inf")
        self._files = {
            f"/{file.name}": (file.read_bytes(), KINDS[file.suffix])
            for file in PAGES.iterdir()
            if file.name.startswith(OF_PHONES) and file.suffix in KINDS
        }
        self._page = self._files.pop("/tafel.html", (b"", ""))
        self._remote_page = self._files.pop("/afstand.html", (b"", ""))
        self._routes: Mapping[str, Mapping[str, Callable[..., Awaitable[web.Response]]]] = {
            "/": {"GET": self._open},
            "/stand": {"GET": self._stand},
            "/join": {"POST": self._join},
            "/deed": {"POST": self._deed},
            "/tafel": {"POST": self._plain},
            "/afstand": {"GET": self._open_remote},
            **(remote.routes if remote else {}),
        }
        self._remote = remote
        self._jobs: list[Job] = []
        self._busy = False
        self._next = 0.0
        """Before this time of the loop no change is made."""
        self._latest = 0.0
        """At this time one is made, whatever still comes."""
        self._settling: set[asyncio.Task[None]] = set()
        self._seen = seen
        self._said: Mapping[str, tuple[int, bool]] = {}
        self._held: dict[tuple[str, str], tuple[Session, Session | None, float, TablePage]] = {}

    def door(self, address: str) -> Door:
        """The door of the phones, at this address."""
        return Door(
            address=address,
            known_as=by_number,
            methods=("GET", "POST"),
            longest=LONGEST,
            headers={
                **HEADERS,
                "Content-Security-Policy": POLICY,
                # With no-referrer a browser hides from us that a form is of our own page.
                "Referrer-Policy": "same-origin",
            },
            refuse=lambda status: told(refused(status)),
            takes=lambda come: self.counters.line(whose(come), self._now()),
            haste=self.counters.limits.haste,
            most=room_for(self.counters.limits.lines_in_all),
            each=self.counters.limits.lines_each,
            grace=0.3,
            linger=1.0,
            taken=TAKEN,
            cannot=CANNOT,
        )

    def begun(self) -> None:
        """The loop runs."""
        self._looking = asyncio.get_running_loop().create_task(self._look_on())
        if self._remote:
            self._remote.begun()

    # requests -------------------------------------------------------------------------------

    async def answer(self, request: web.BaseRequest) -> web.StreamResponse:
        """The answer to what came through the gate."""
        path, _, query = request.raw_path.partition("?")
        if path in self._files and request.method == "GET" and not query:
            return said(200, *self._files[path])
        if path == "/favicon.ico":  # every browser asks for it
            return said(204)
        route = self._routes.get(path)
        if route is None:
            return told(refused(404))
        if request.method not in route:
            answer = told(refused(405))
            answer.headers[hdrs.ALLOW] = ", ".join(route)
            return answer
        try:
            return await route[request.method](request, query)
        except Wrong as wrong:
            return told(wrong.refused, wrong.wait)

    async def _open(self, request: web.BaseRequest, query: str) -> web.Response:
        """The page: the same for everybody, whatever code stands in the address."""
        self._note_opened(request)
        return said(200, *self._page) if self._page[0] else told(refused(404))

    async def _open_remote(self, request: web.BaseRequest, query: str) -> web.Response:
        """The page of the remote: the same for everybody."""
        if query:
            return told(refused(404))
        self._note_opened(request)
        return said(200, *self._remote_page)

    def _note_opened(self, request: web.BaseRequest) -> None:
        """Tell that another device reached us with one of our pages."""
        line = request.transport
        here = line.get_extra_info("sockname")[0] if line is not None else ""
        if from_another(request.remote or "", here) and self._now() - self._opened_at >= 1.0:
            self._opened_at = self._now()
            self.opened()

    async def _stand(self, request: web.BaseRequest, query: str) -> web.Response:
        """What the table of this phone sees now."""
        phone = phone_of(request)
        table = self._table_of(phone)
        asked = fields_of(query, 2)
        lang = asked.pop("l", "nl")
        if asked.pop("w", "") not in ("", "1") or asked or not LANGUAGE.fullmatch(lang):
            raise Wrong(refused(400))
        self._hear(phone, table, typing="w=1" in query)
        now = self._now()
        made, page = self._page_of(table, lang, now)
        etag = f'"{page.version}"'
        known = request.headers.get(hdrs.IF_NONE_MATCH, "")
        if etag in known.replace("W/", "").replace(" ", "").split(","):
            answer = said(304)
        else:
            answer = in_json(as_data(page, now - made))
        answer.headers[hdrs.ETAG] = etag
        return answer

    async def _join(self, request: web.BaseRequest, query: str) -> web.Response:
        """A token for who says the code of a table."""
        self._may_send(request, JSON)
        data = read_json(await request.read())
        code, table = (data.pop(name, "") for name in ("code", "table"))
        if data or not isinstance(code, str) or not isinstance(table, str):
            raise Wrong(refused(400))
        joined = await self._let_in(request, code, table)
        return in_json(joined)

    async def _deed(self, request: web.BaseRequest, query: str) -> web.Response:
        """A deed, and the receipt when it is on disk."""
        phone = phone_of(request)
        table = self._table_of(phone)
        self._may_send(request, JSON, phone)
        try:
            deed = read_deed(read_json(await request.read()))
        except WrongDeed as wrong:
            raise Wrong(wrong.refused) from None
        self._hear(phone, table)
        receipt = await self._have_done(self._deed_of(phone, deed))
        data = as_data(receipt)
        del data["place"]  # it would count what other tables did
        return in_json({"receipt": data})

    async def _plain(self, request: web.BaseRequest, query: str) -> web.Response:
        """The same for a browser without our script: a form, and a whole page of the table."""
        if self._pages is None:
            raise Wrong(refused(404))
        self._may_send(request, FORM)
        sent = (await request.read()).decode("ascii", "replace")
        form = self._pages.asked(fields_of(sent, MOST_FIELDS))
        lang = form.lang if LANGUAGE.fullmatch(form.lang) else "nl"
        token, does = form.token, bool(form.fields.get("deed")) and not form.look
        if not TOKEN.fullmatch(token):
            code, table, does = form.fields.get("code", ""), form.fields.get("table", ""), False
            try:
                joined = await self._let_in(request, code, table) if code else {}
            except Wrong as wrong:
                word, status = wrong.refused.word, wrong.refused.status
                return in_html(self._pages.join_page(word, code, lang=lang), status)
            token = str(joined.get("token", ""))
            if not token:
                return in_html(self._pages.join_page("", code, joined.get("tables", ()), lang))
        phone, trouble = hash_of(token), None
        try:
            table = self._table_of(phone)
            if does:
                await self._do_form(phone, form.fields)
        except Wrong as wrong:
            trouble = wrong.refused
            if trouble.status == 401:
                return in_html(self._pages.join_page(trouble.word, lang=lang), 401)
        self._hear(phone, table)
        _, page = self._page_of(table, lang, self._now())
        return in_html(
            self._pages.plain_page(
                page,
                token,
                said="saved" if does and not trouble else "",
                wrong=trouble.word if trouble else "",
                typed=(*((form.fields,) if does and trouble else ()), *form.typed),
            ),
            trouble.status if trouble else 200,
        )

    async def _do_form(self, phone: str, fields: Mapping[str, str]) -> None:
        """Raises Wrong."""
        if wait := self.counters.deed(phone, self._now()):
            raise Wrong(refused(429), wait)
        try:
            deed = read_form(fields)
        except WrongDeed as wrong:
            raise Wrong(wrong.refused) from None
        await self._have_done(self._deed_of(phone, deed))

    # who asks -------------------------------------------------------------------------------

    def _table_of(self, phone: str) -> str:
        table = table_of_token(self.session, phone)
        if table is None:
            self._seen.pop(phone, None)
            raise Wrong(refused(401))
        return table

    def _may_send(self, request: web.BaseRequest, kind: str, phone: str = "") -> None:
        """Raises Wrong when it may not be sent, or not now."""
        if request.content_type != kind:
            raise Wrong(refused(415))
        now = self._now()
        wait = self.counters.deed(phone, now) if phone else 0.0
        if wait := wait or self.counters.post(whose(request.remote or ""), now):
            raise Wrong(refused(429), wait)

    async def _let_in(self, request: web.BaseRequest, code: str, table: str) -> Mapping[str, Any]:
        """The token and its table, or the tables from which to choose. Raises Wrong."""
        guesses, address, now = self.counters.guesses, whose(request.remote or ""), self._now()
        if wait := guesses.wait(address, now):
            raise Wrong(refused(429, "guessed"), wait)
        session = self.session
        if max(len(code), len(table)) > 100:
            raise Wrong(refused(400))
        found = table_of(session, code, table)
        if found is None and is_code_of_evening(session, code):
            return {"tables": list(session.room_tables)}
        if found is None:
            guesses.wrong(address, now)
            if guesses.wait(address, now):
                self._guessed()
            raise Wrong(refused(403, "wrong_code"))
        token = secrets.token_urlsafe(16)
        phone = hash_of(token)

        def step(session: Session) -> tuple[Session, Answer]:
            if table_of(session, code, table) != found:
                return session, refused(403, "wrong_code")
            if len(session.phones) >= MOST_PHONES:
                return session, refused(409, "crowded")
            return admit(session, found, phone), found

        await self._have_done(step)
        self._hear(phone, found)
        return {"token": token, "table": found}

    def _deed_of(self, phone: str, deed: Deed) -> Step:
        def step(session: Session) -> tuple[Session, Answer]:
            # It may have been put out since it asked.
            table = table_of_token(session, phone)
            if table is None:
                return session, refused(401)
            found = take(session, table, deed, self._now())
            return (session, found) if isinstance(found, Refused) else found

        return step

    # changing the session -------------------------------------------------------------------

    async def _have_done(self, step: Step) -> Answer:
        """What this step gives, when the disk has it. Raises Wrong."""
        if len(self._jobs) >= MOST_WAITING:
            raise Wrong(refused(503))
        job = Job(step, asyncio.get_running_loop().create_future())
        self._jobs.append(job)
        self._go_on()
        try:
            async with asyncio.timeout(PATIENCE):
                return await job.done
        except TimeoutError:
            raise Wrong(refused(503)) from None

    def _go_on(self) -> None:
        """Have the next steps applied, unless some are being applied now."""
        if self._busy or not self._jobs:
            return
        loop = asyncio.get_running_loop()
        self._busy, self._latest = True, max(self._next, loop.time() + PACE)
        loop.call_at(max(self._next, loop.time() + QUIET), self._begin, len(self._jobs))

    def _begin(self, before: int) -> None:
        """Have them applied, unless more came in the last moment: those come along."""
        loop = asyncio.get_running_loop()
        now = loop.time()
        if before < len(self._jobs) and now < self._latest:
            loop.call_at(now + QUIET, self._begin, len(self._jobs))
            return
        jobs, self._jobs = self._jobs, []
        self._next = now + PACE
        self._apply(Batch(jobs, self._wrong, self.session))

    def applied(self, batch: Batch, store: SessionStore | None, version: int) -> None:
        """A batch was applied, and this version of the store holds it; without a store it was
        not."""
        self._busy = False
        task = asyncio.get_running_loop().create_task(self._settle(batch, store, version))
        self._settling.add(task)
        task.add_done_callback(self._settling.discard)
        self._go_on()

    async def _settle(self, batch: Batch, store: SessionStore | None, version: int) -> None:
        """Answer when the disk has it; what was refused is answered at once."""
        waiting = []
        for job, answer in zip(batch.jobs, batch.answers, strict=True):
            if store is not None and isinstance(answer, Refused):
                _fail(job, answer)
            else:
                waiting.append((job, answer))
        try:
            if store is not None and waiting:
                await store.saved(version)
        except StoreError:
            store = None
        for job, answer in waiting:
            if store is None:
                _fail(job, refused(503))
            elif not job.done.done():
                job.done.set_result(answer)

    # what they see, and who is there -----------------------------------------------------------

    def _page_of(self, table: str, lang: str, now: float) -> tuple[float, TablePage]:
        """The page of a table, and when it was made."""
        session, kept = self.session, self._kept()
        held = self._held.get((table, lang))
        if (held is None or held[0] is not session or held[1] is not kept
                or not 0 <= now - held[2] < FRESH):  # fmt: skip
            made = table_page(as_kept(session, kept), table, now, lang)
            held = session, kept, now, made
            if len(self._held) > MOST_PHONES:
                self._held.clear()
            self._held[table, lang] = held
        return held[2], held[3]

    def _hear(self, phone: str, table: str, *, typing: bool = False) -> None:
        now = self._now()
        seen = self._seen.setdefault(phone, Seen(table, now))
        seen.table, seen.at = table, now
        if typing:
            seen.typed = now

    async def _look_on(self) -> None:
        """Tell which phones are there, at most once a second, and only what changed."""
        while True:
            await asyncio.sleep(LOOK)
            try:
                self._look()
            except Exception as error:
                self._wrong(error)

    def _look(self) -> None:
        now, session, tables = self._now(), self.session, dict[str, list[Seen]]()
        for phone, seen in list(self._seen.items()):
            if phone in session.phones:
                tables.setdefault(seen.table, []).append(seen)
            else:
                del self._seen[phone]
        found = {
            table: PhoneState(
                sum(now - one.at < AWAY for one in phones),
                any(now - one.typed < PAUSE and now - one.at < AWAY for one in phones),
                max(one.at for one in phones),
            )
            for table, phones in sorted(tables.items())
        }
        short = {table: (state.connected, state.writing) for table, state in found.items()}
        if short != self._said:
            self._said = short
            self._noticed(found)


def as_kept(session: Session, kept: Session | None) -> Session:
    """The evening of now, with what was handed in as far as the disk has it: a page says of all
    that stands on it that it is saved, also of what another phone of the table sent."""
    if kept is None or kept is session:
        return session
    return session.with_(**{name: getattr(kept, name) for name in HANDED_IN})


def _fail(job: Job, why: Refused) -> None:
    if not job.done.done():
        job.done.set_exception(Wrong(why))


# reading ------------------------------------------------------------------------------------------


def hash_of(token: str) -> str:
    """What is kept of a token."""
    return sha256(token.encode()).hexdigest()


def phone_of(request: web.BaseRequest) -> str:
    """Which phone asks. Raises Wrong when it does not say that."""
    given = request.headers.getall(hdrs.AUTHORIZATION, [])
    scheme, _, token = given[0].partition(" ") if len(given) == 1 else ("", "", "")
    if scheme.lower() != "bearer" or not TOKEN.fullmatch(token):
        raise Wrong(refused(401))
    return hash_of(token)


def read_json(body: bytes) -> dict[str, Any]:
    """What was sent. Raises Wrong."""
    # Not orjson: half a sign, which a full text field leaves of an emoji, must not keep the rest
    # from coming in.
    try:
        data = json.loads(body.decode(), object_pairs_hook=_once, parse_constant=_no_figure)
    except (ValueError, RecursionError):
        raise Wrong(refused(400)) from None
    if not isinstance(data, dict):
        raise Wrong(refused(400))
    return data


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise ValueError("a name that is there twice")
    return found


def _no_figure(name: str) -> float:
    raise ValueError(name)


def fields_of(text: str, most: int) -> dict[str, str]:
    """The fields of a form or of an address, each once. Raises Wrong."""
    if not text:
        return {}
    try:
        pairs = parse_qsl(
            text, keep_blank_values=True, strict_parsing=True, errors="strict", max_num_fields=most
        )
    except ValueError:
        raise Wrong(refused(400)) from None
    found = dict(pairs)
    if len(found) != len(pairs):
        raise Wrong(refused(400))
    return found
