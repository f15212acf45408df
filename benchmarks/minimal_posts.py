"""The least that takes a post: an aiohttp server that reads it, and says so; or that has it on disk
first, at the end of a file."""

from __future__ import annotations

import asyncio
import os
import sys
from pathlib import Path

from aiohttp import web


def answer_to(data: dict[str, str]) -> web.Response:
    """The answer to a post."""
    answer = web.json_response({"receipt": {"id": data["id"]}})
    answer.force_close()
    return answer


async def take(request: web.Request) -> web.Response:
    """Read it."""
    return answer_to(await request.json())


class Keeper:
    """Keeps each post: one after another, as the least program would."""

    def __init__(self, path: Path) -> None:
        self._file = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND)

    async def take(self, request: web.Request) -> web.Response:
        """Read it, and have it on disk."""
        body = await request.read()
        os.write(self._file, body + b"\n")
        os.fsync(self._file)
        return answer_to(await request.json())


async def main(told: Path, kept: Path | None) -> None:
    """Serve, and write the port in this file."""
    app = web.Application()
    app.router.add_post("/deed", Keeper(kept).take if kept else take)
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0, backlog=512)
    await site.start()
    told.write_text(str(runner.addresses[0][1]))
    await asyncio.Event().wait()


if __name__ == "__main__":
    asyncio.run(main(Path(sys.argv[1]), Path(sys.argv[2]) if sys.argv[2:] else None))
