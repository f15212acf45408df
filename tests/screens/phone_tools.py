"""Phones without a network: what serves them only notes what it was asked."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from types import ModuleType
from typing import Any
from unittest.mock import patch

from sessie.example import to_practise
from sessie.live import Live
from sessie.model.session import Session
from sessie.model.trouble import Trouble
from sessie.rules.admitting import Codes, switch_on
from sessie.web.addresses import Address

WIFI, CABLE = Address("192.168.1.20", "wifi", likely=True), Address("10.1.2.3", "kabel")


@dataclass
class Network:
    """What a laptop has, and what was served on it."""

    found: tuple[Address, ...] = (WIFI, CABLE)
    busy: str = ""
    """Why phones cannot be served; empty when they can."""
    log: list[str] = field(default_factory=list)
    """What was done, in order."""
    serving: list[Server] = field(default_factory=list)

    @property
    def now(self) -> Server | None:
        """What serves phones now."""
        return next((one for one in self.serving if one.running), None)


@dataclass(eq=False)
class Server:
    """In the place of `sessie.web.phones.Phones`."""

    network: Network
    live: Live
    running: bool = False

    def start(self, address: str, port: int = 0) -> int:
        """As the one that listens."""
        if self.network.busy:
            raise Trouble(self.network.busy)
        self.running = True
        self.network.log.append(f"aan {address}:{port or 8765}")
        return port or 8765

    def follow(self) -> None:
        """Nothing comes in."""

    def stop(self) -> None:
        """No more."""
        self.running = False
        self.network.log.append("uit")
        self.live.attach_phones({})


def codes() -> Codes:
    """Gives KLMNA, KLMNB, …"""
    return iter([f"KLM{a}{b}" for a in "NPQRST" for b in "ABCDEFGH"]).__next__


def with_phones(session: Session | None = None) -> Session:
    """The evening with phones on."""
    return switch_on(session or to_practise(), WIFI.address, 8765, codes())


@contextmanager
def a_network(**held: Any) -> Iterator[Network]:
    """A laptop with this network, as long as the block lasts."""
    network = Network(**held)

    def made(live: Live, wrong: Callable[[Exception], object], model: object) -> Server:
        network.serving.append(Server(network, live))
        return network.serving[-1]

    module = ModuleType("sessie.web.phones")
    module.Phones = made  # type: ignore[attr-defined]
    with (
        patch.dict(sys.modules, {"sessie.web.phones": module}),
        patch("sessie.phones.addresses", lambda: network.found),
        patch("sessie.phones.is_free", lambda address, port: True),
    ):
        yield network
