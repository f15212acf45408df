"""An evening that is killed again and again while tables hand in: what a phone heard is on disk."""

from __future__ import annotations

import json
import os
import random
import secrets
import threading
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any
from urllib.error import HTTPError
from urllib.request import ProxyHandler, Request, build_opener

from web.phones_tools import free_port

from whole.leading import NAME, an_evening, on_disk, shipped_script, texts_of, with_phones
from whole.terminal import SESSIE, Terminal

KILLS = int(os.environ.get("SESSIE_KILLS", "6"))
"""How often; the check of the whole repository asks for thirty."""
SEED = 2026
ROUND = shipped_script().rounds[0]
TABLES = "ABC"
PHONES = 6


class Phone(threading.Thread):
    """A phone that hands in one slip after another, each until it hears that it is kept."""

    _open = build_opener(ProxyHandler({})).open

    def __init__(self, path: Path, number: int, over: threading.Event) -> None:
        super().__init__(daemon=True)
        self.path, self.number, self.over = path, number, over
        self.token = ""
        self.sent, self.confirmed, self.wrong = list[str](), list[str](), list[str]()
        self.again = 0
        """How often something had to be sent once more."""

    def run(self) -> None:
        """Until it is over, and then until what was begun is kept."""
        handing = on_disk(self.path).handing
        code = handing.codes[TABLES[self.number % len(TABLES)]]
        for answer in self._until_kept("/join", {"code": code}):
            self.token = answer["token"]
        while not self.over.is_set():
            self._hand_in(f"telefoon {self.number} briefje {len(self.sent)}")

    def _hand_in(self, text: str) -> None:
        deed = {"deed": "slip", "id": secrets.token_urlsafe(16), "item": ROUND.id, "text": text,
                "role": "ouder", "kind": ROUND.kinds[0]}  # fmt: skip
        self.sent.append(text)
        for answer in self._until_kept("/deed", deed):
            if answer["receipt"]["id"] == deed["id"]:
                self.confirmed.append(text)

    def _until_kept(self, path: str, data: dict[str, Any]) -> Iterator[dict[str, Any]]:
        """The answer, once it comes."""
        head = {"Content-Type": "application/json", "Authorization": f"Bearer {self.token}"}
        for _ in range(3000):
            handing = on_disk(self.path).handing
            at = f"http://{handing.address}:{handing.port}{path}"
            try:
                asked = Request(at, json.dumps(data).encode(), head, method="POST")
                with self._open(asked, timeout=15) as answer:
                    yield json.loads(answer.read())
                    return
            except HTTPError as error:
                with error:
                    if error.code not in (429, 503):
                        self.wrong.append(f"{error.code} {error.read()!r}")
                        return
            except (OSError, ValueError):
                pass
            self.again += 1
            threading.Event().wait(0.03)
        self.wrong.append("it was never kept")


def test_no_kill_loses_or_doubles_what_a_phone_heard_that_is_kept(tmp_path: Path) -> None:
    data, chance, over = tmp_path / "map", random.Random(SEED), threading.Event()
    path = an_evening(data, ROUND.id)
    with_phones(path, free_port())
    phones = [Phone(path, number, over) for number in range(PHONES)]
    for phone in phones:
        phone.start()
    seen = b""

    def confirmed() -> int:
        return sum(len(phone.confirmed) for phone in phones)

    for _ in range(KILLS):
        before = confirmed()
        with Terminal("open", NAME, data=data, size=(80, 24), program=SESSIE) as terminal:
            if chance.random() < 0.8:
                terminal.wait_until(lambda: confirmed() > before, "nothing came in")  # noqa: B023
            terminal.look_on(chance.random() * 0.6)
            heard = [text for phone in phones for text in phone.confirmed]
            terminal.kill()
            seen += terminal.output
        stored = texts_of(on_disk(path))
        assert set(heard) <= set(stored)
        assert len(stored) == len(set(stored))
    with Terminal("open", NAME, data=data, size=(80, 24), program=SESSIE) as terminal:
        over.set()
        for phone in phones:
            terminal.wait_until(lambda: not phone.is_alive(), "a phone waits")  # noqa: B023
        seen += terminal.output
    stored = texts_of(on_disk(path))
    assert [phone.wrong for phone in phones] == [[] for _ in phones]
    assert sorted(text for phone in phones for text in phone.sent) == sorted(stored)
    assert confirmed() == len(stored) >= KILLS
    assert any(phone.again for phone in phones)
    session = on_disk(path)
    assert len(session.phones) >= PHONES
    for phone in phones:  # neither on the screen, which may be the beamer, nor beside the session
        assert phone.token.encode() not in seen
        for file in data.rglob("*"):
            with suppress(IsADirectoryError):
                assert phone.token.encode() not in file.read_bytes()
