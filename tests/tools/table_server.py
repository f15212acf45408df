"""A small server for the page of a table, with the real rules and without disk or limits: a test
can cut it off, start it anew, and see all that was asked of it."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from hashlib import sha256
from typing import Any

from aiohttp import web

from sessie.model.session import Session
from sessie.public.table_page import table_page
from sessie.rules import admitting
from sessie.rules.handing_in import Refused, WrongDeed, read_deed, read_form, take
from sessie.web.beamer import KINDS, PAGES, as_data
from sessie.web.plain_page import asked, join_page, plain_page
from sessie.web.server import HEADERS

CODE = "KLMNP"
"""The code of the evening; those of the tables are in CODES."""
CODES = {table: table * 5 for table in "ABCDEFGH"}
NOW = 100.0


class Tables:
    """The evening and its phones, for as long as a test wants."""

    def __init__(self, session: Session) -> None:
        codes = iter((CODE, *(CODES[table] for table in session.room_tables)))
        self.session = admitting.switch_on(session, "127.0.0.1", 0, lambda: next(codes))
        self.now = NOW
        self.port = 0
        self.tokens: dict[str, str] = {}
        """Token → table."""
        self.asked: list[dict[str, Any]] = []
        """Every deed that came in, also those that came again."""
        self.looks: list[str] = []
        """The query of every look at how it stands."""
        self.wrong: Callable[[], web.Response | None] = lambda: None
        """What a deed is answered instead, before anything is done."""
        self.lost = 0
        """So many deeds are done without the phone hearing of it."""
        self._runner: web.ServerRunner | None = None

    @property
    def address(self) -> str:
        """Where the page is."""
        return f"http://127.0.0.1:{self.port}/"

    def token(self, table: str) -> str:
        """A phone that was let in for this table."""
        token = f"token-{table}-{len(self.tokens)}"
        self.tokens[token] = table
        self.session = admitting.admit(self.session, table, sha256(token.encode()).hexdigest())
        return token

    async def start(self) -> None:
        """Listen, in the place of before."""
        server = web.Server(self._answer, access_log=None)
        self._runner = web.ServerRunner(server, shutdown_timeout=0.1)
        await self._runner.setup()
        site = web.TCPSite(self._runner, "127.0.0.1", self.port, reuse_address=True)
        await site.start()
        self.port = self._runner.addresses[0][1]

    async def stop(self) -> None:
        """Be gone, as a program that was killed."""
        if self._runner:
            await self._runner.cleanup()
        self._runner = None

    async def _answer(self, request: web.BaseRequest) -> web.StreamResponse:
        try:
            answer = await self._asked(request)
        except WrongDeed as wrong:
            answer = _refused(wrong.refused)
        answer.headers.update(HEADERS)
        answer.headers["Content-Security-Policy"] = HEADERS["Content-Security-Policy"].replace(
            "form-action 'none'", "form-action 'self'"
        )
        return answer

    async def _asked(self, request: web.BaseRequest) -> web.Response:
        path = request.path
        if request.method == "POST":
            if path == "/join":
                return self._join(await request.json())
            if path == "/deed":
                return self._deed(request, await request.json())
            if path == "/tafel":
                return await self._plain(request)
        if path == "/stand":
            return self._stand(request)
        name = "tafel.html" if path == "/" else path.strip("/")
        file = PAGES / name
        if not file.name.startswith("tafel.") or not file.is_file():
            return web.Response(status=204 if path == "/favicon.ico" else 404)
        kind = KINDS[file.suffix]
        return web.Response(body=file.read_bytes(), content_type=kind, charset="utf-8")

    def _join(self, data: dict[str, str]) -> web.Response:
        code, table = data["code"], data["table"]
        if not table and admitting.is_code_of_evening(self.session, code):
            return web.json_response({"tables": list(self.session.room_tables)})
        known = admitting.table_of(self.session, code, table)
        if known is None:
            said = {"wrong": "Deze code klopt niet. Kijk nog een keer op de kaart of op het doek."}
            return web.json_response({**said, "word": "wrong_code"}, status=403)
        return web.json_response({"token": self.token(known), "table": known})

    def _table(self, request: web.BaseRequest) -> str:
        token = request.headers.get("Authorization", "").removeprefix("Bearer ")
        return self.tokens.get(token, "")

    def _stand(self, request: web.BaseRequest) -> web.Response:
        self.looks.append(request.query_string)
        table = self._table(request)
        if not table:
            return web.json_response({"wrong": "Vul de code in."}, status=401)
        page = table_page(self.session, table, self.now, request.query.get("l", "nl"))
        tag = f'"{page.version}"'
        if request.headers.get("If-None-Match") == tag:
            return web.Response(status=304, headers={"ETag": tag})
        text = json.dumps(as_data(page))
        return web.Response(text=text, content_type="application/json", headers={"ETag": tag})

    def _deed(self, request: web.BaseRequest, data: dict[str, Any]) -> web.Response:
        table = self._table(request)
        if not table:
            return web.json_response({"wrong": "Vul de code in."}, status=401)
        self.asked.append(data)
        if answer := self.wrong():
            return answer
        done = take(self.session, table, read_deed(data), self.now)
        if isinstance(done, Refused):
            return _refused(done)
        self.session, receipt = done
        if self.lost:
            self.lost -= 1
            assert request.transport is not None
            request.transport.abort()
        return web.json_response({"receipt": as_data(receipt)})

    async def _plain(self, request: web.BaseRequest) -> web.Response:
        form = asked({key: str(value) for key, value in (await request.post()).items()})
        token, wrong, said = form.token, "", ""
        typed = form.typed
        if not token:
            code, table = form.fields.get("code", ""), form.fields.get("table", "").upper()
            found = admitting.table_of(self.session, code, table)
            if found is None:
                evening = not table and admitting.is_code_of_evening(self.session, code)
                choose = self.session.room_tables if evening else ()
                text = join_page("" if evening else "wrong_code", code, choose)
                return web.Response(text=text, content_type="text/html")
            token, typed = self.token(found), ()
        elif form.fields.get("deed") and not form.look:
            self.asked.append(dict(form.fields))
            try:
                done = take(self.session, self.tokens[token], read_form(form.fields), self.now)
            except WrongDeed as no:
                done = no.refused
            if isinstance(done, Refused):
                wrong, typed = done.word, (form.fields, *typed)
            else:
                self.session, said = done[0], "saved"
        page = table_page(self.session, self.tokens[token], self.now, form.lang)
        text = plain_page(page, token, said=said, wrong=wrong, typed=typed)
        return web.Response(text=text, content_type="text/html")


def _refused(refused: Refused) -> web.Response:
    data = {"wrong": refused.why, "word": refused.word}
    return web.json_response(data, status=refused.status)


@asynccontextmanager
async def tables(session: Session) -> AsyncIterator[Tables]:
    """The server, until the end of the block."""
    found = Tables(session)
    await found.start()
    try:
        yield found
    finally:
        await found.stop()


async def until(there: Callable[[], Any], patience: float = 30.0) -> Any:
    """Wait until something is so; gives what it is."""
    ending = asyncio.get_running_loop().time() + patience
    while asyncio.get_running_loop().time() < ending:
        if found := there():
            return found
        await asyncio.sleep(0.01)
    raise AssertionError("it is not so")
