"""The least that takes a post: an aiohttp server that reads it, and says so."""

from __future__ import annotations

import asyncio
import sys
from pathlib import Path

from aiohttp import web


async def take(request: web.Request) -> web.Response:
    """The answer to a post."""
    data = await request.json()
    answer = web.json_response({"receipt": {"id": data["id"]}})
    answer.force_close()
    return answer


async def main(told: Path) -> None:
    """Serve, and write the port in this file."""
    app = web.Application()
    app.router.add_post("/deed", take)
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0, backlog=512)
    await site.start()
    told.write_text(str(runner.addresses[0][1]))
    await asyncio.Event().wait()


if __name__ == "__main__":
    asyncio.run(main(Path(sys.argv[1])))
