"""When another device opens the page for phones, the window that waits for it hears so."""

from __future__ import annotations

import asyncio
from types import SimpleNamespace
from typing import Any

import pytest

from sessie.web.limits import Counters, Limits
from sessie.web.tables import Tables, from_another
from web.phones_tools import an_open_round


@pytest.mark.parametrize(
    ("address", "here", "another"),
    [
        ("192.168.1.31", "192.168.1.20", True),
        ("192.168.1.20", "192.168.1.20", False),
        ("127.0.0.1", "127.0.0.1", False),
        ("127.0.0.1", "192.168.1.20", False),
        ("::ffff:192.168.1.20", "192.168.1.20", False),
        ("", "192.168.1.20", False),
    ],
)
def test_this_laptop_itself_is_no_phone(address: str, here: str, another: bool) -> None:
    assert from_another(address, here) is another


def test_a_page_that_is_opened_by_another_device_is_told_once_a_second() -> None:
    clock, told = SimpleNamespace(now=10.0), []
    nothing: Any = lambda *given: None  # noqa: E731
    tables = Tables(an_open_round(), now=lambda: clock.now, apply=nothing, noticed=nothing,
                    guessed=nothing, wrong=nothing, counters=Counters(Limits()),
                    seen={})  # fmt: skip
    tables.opened = lambda: told.append(clock.now)

    def opened_by(address: str, page: str = "/") -> None:
        line = SimpleNamespace(get_extra_info=lambda name: ("192.168.1.20", 8765))
        request: Any = SimpleNamespace(transport=line, remote=address)
        pages = {"/": tables._open, "/afstand": tables._open_remote}
        asyncio.run(pages[page](request, ""))

    opened_by("192.168.1.20")
    opened_by("127.0.0.1")
    assert told == []
    opened_by("192.168.1.31")
    opened_by("192.168.1.32")
    clock.now += 1.0
    opened_by("192.168.1.33")
    clock.now += 1.0
    opened_by("192.168.1.33", "/afstand")
    assert told == [10.0, 11.0, 12.0]
