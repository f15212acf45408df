"""The least that a program with a page beside it can be: the minimal app, of which every key also
goes to a page that does nothing but follow."""

from __future__ import annotations

import asyncio
import sys
from pathlib import Path

from benchmarks.minimal import Minimal

PAGE = b"""<!doctype html><meta charset=utf-8><h1>lantaarn-0</h1><script>
new EventSource("/live").onmessage = (event) => {
  document.querySelector("h1").textContent = event.data;
};
</script>"""
HEAD = b"HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Type: "


class MinimalPage(Minimal):
    """Serves its page in its own loop."""

    def __init__(self, told: Path) -> None:
        """`told` is where it writes its address."""
        super().__init__()
        self._told = told
        self._lines: list[asyncio.StreamWriter] = []

    async def on_mount(self) -> None:
        """Begin to serve."""
        self._server = await asyncio.start_server(self._serve, "127.0.0.1", 0)
        port = self._server.sockets[0].getsockname()[1]
        self._told.write_text(f"http://127.0.0.1:{port}/")

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        asked = await reader.readuntil(b"\r\n\r\n")
        if b"/live" in asked:
            writer.write(HEAD + b"text/event-stream\r\n\r\n")
            self._lines.append(writer)
        else:
            writer.write(HEAD + b"text/html\r\n\r\n" + PAGE)
            writer.close()

    def on_key(self) -> None:
        """The next text also for the page: Textual calls this before that of the class above."""
        for line in self._lines:
            line.write(f"data: lantaarn-{self.number + 1}\n\n".encode())


if __name__ == "__main__":
    MinimalPage(Path(sys.argv[1])).run()
