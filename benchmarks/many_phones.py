"""Hundreds of simulated phones in a program of their own, each at an address of its own.

They do what is said on stdin, a line each: `in CODE…` lets them in, `ask SECONDS` has each of them
ask all the time what is new, once in so many seconds, and `send NUMBER` has all of them hand in a
slip at the same moment. After each a line of JSON comes: the milliseconds that each answer took.
"""

from __future__ import annotations

import asyncio
import json
import secrets
import sys
import time
from contextlib import suppress
from typing import Any

TURNS = 200
"""Times that a phone sends the same again before it gives up; it waits a moment each time."""


class Phones:
    """All of them."""

    def __init__(self, host: str, port: int, many: int, item: str) -> None:
        self._host, self._port, self._item = host, port, item
        self._tokens = [""] * many
        self._asking: set[asyncio.Task[None]] = set()
        self.again = 0
        """How often something had to be sent once more."""

    async def do(self, what: str, *given: str) -> list[float]:
        """Do what a line says."""
        many = range(len(self._tokens))
        if what == "ask":
            tasks = (self._ask_on(number, float(given[0])) for number in many)
            self._asking = {asyncio.create_task(task) for task in tasks}
            return []
        if what == "in":
            for number in many:
                data = {"code": given[number % len(given)]}
                _, answer = await self._sent(number, "/join", data)
                self._tokens[number] = answer["token"]
            return []
        return list(await asyncio.gather(*(self._send(number, given[0]) for number in many)))

    async def _send(self, number: int, turn: str) -> float:
        deed = {"deed": "slip", "id": secrets.token_urlsafe(16), "item": self._item,
                "text": f"Briefje {turn} van telefoon {number}", "role": "ouder", "kind": "wens",
                }  # fmt: skip
        took, answer = await self._sent(number, "/deed", deed)
        assert answer["receipt"]["id"] == deed["id"], answer
        return took

    async def _ask_on(self, number: int, seconds: float) -> None:
        await asyncio.sleep(seconds * number / len(self._tokens))
        known = ""
        while True:
            with suppress(OSError, ValueError, asyncio.IncompleteReadError):
                head, _ = await self._asked(number, "GET", "/stand", b"", f"If-None-Match: {known}")
                found = next((line for line in head if line.startswith("ETag: ")), "ETag: ")
                known = found.removeprefix("ETag: ")
            await asyncio.sleep(seconds)

    async def _sent(self, number: int, path: str, data: object) -> tuple[float, Any]:
        """Send until it is taken; gives the milliseconds of all of it."""
        began = time.perf_counter()
        for _ in range(TURNS):
            with suppress(OSError, asyncio.IncompleteReadError):
                body = json.dumps(data).encode()
                head, found = await self._asked(
                    number, "POST", path, body, "Content-Type: application/json"
                )
                if " 200 " in head[0]:
                    return (time.perf_counter() - began) * 1000, json.loads(found)
            self.again += 1
            await asyncio.sleep(0.25)
        raise TimeoutError(f"{path} was never taken")

    async def _asked(
        self, number: int, method: str, path: str, body: bytes, *more: str
    ) -> tuple[list[str], bytes]:
        own = f"127.{1 + number // 250}.{1 + number % 250}.1"
        reader, writer = await asyncio.open_connection(self._host, self._port, local_addr=(own, 0))
        try:
            lines = [f"{method} {path} HTTP/1.1", f"Host: {self._host}:{self._port}",
                     f"Authorization: Bearer {self._tokens[number]}", *more]  # fmt: skip
            if method == "POST":
                lines.append(f"Content-Length: {len(body)}")
            writer.write("\r\n".join([*lines, "", ""]).encode() + body)
            head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1").split("\r\n")
            return head, await reader.read()
        finally:
            writer.close()


async def main(host: str, port: str, many: str, item: str) -> None:
    """Do what stdin says until it ends."""
    phones, loop = Phones(host, int(port), int(many), item), asyncio.get_running_loop()
    while line := await loop.run_in_executor(None, sys.stdin.readline):
        took = await phones.do(*line.split())
        print(json.dumps({"took": took, "again": phones.again}), flush=True)


if __name__ == "__main__":
    asyncio.run(main(*sys.argv[1:]))
