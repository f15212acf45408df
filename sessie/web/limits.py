"""How much one phone, one address and all together may ask: counters that are told the time.

Nothing here knows what time it is, or waits; who asks says when. What is kept of an address is how
much it asked in the last minutes, in memory alone.
"""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, field
from functools import lru_cache
from ipaddress import IPv6Address, ip_address

MINUTE = 60.0
MOST_KEPT = 4096
"""Phones or addresses of which a counter knows something; then those that asked longest ago are
forgotten first."""


@dataclass(frozen=True, slots=True)
class Rate:
    """So many a minute, and so many at once after a time of silence."""

    a_minute: float
    at_once: float


@dataclass(frozen=True, slots=True)
class Limits:
    """All of them, for one evening."""

    deeds: Rate = Rate(10, 40)
    """What one phone hands in; at once what it kept while its network was away."""
    posts: Rate = Rate(60, 120)
    """What one address sends: behind one address there can be many phones."""
    lines: Rate = Rate(1200, 200)
    """Connections that one address makes. Each is one question, and every phone asks each few
    seconds what is new."""
    lines_each: int = 30
    """Connections at once from one address."""
    lines_in_all: int = 320
    """Connections at once, where the system has room for them."""
    haste: float = 5.0
    """Seconds in which a connection must come with its request, and again with what it sends."""
    wrong_codes: int = 10
    """Wrong codes a minute from one address."""
    remote: Rate = Rate(120, 15)
    """What the remote asks to be done."""
    asks: Rate = Rate(6, 6)
    """Times that one address asks to be the remote."""
    wrong_in_all: int = 60
    """Wrong codes a minute from all addresses."""


class Buckets:
    """For each key a rate."""

    def __init__(self, rate: Rate, most: int = MOST_KEPT) -> None:
        self._rate, self._most = rate, most
        self._held: dict[str, tuple[float, float]] = {}
        """Key → what it may still do at once, and when that was so; asked longest ago first."""

    def __len__(self) -> int:
        return len(self._held)

    def take(self, key: str, now: float) -> float:
        """Count one more; gives 0.0, or when it is too much the seconds to wait, and then it is
        not counted."""
        a_second = self._rate.a_minute / MINUTE
        left, at = self._held.pop(key, (self._rate.at_once, now))
        left = min(self._rate.at_once, left + max(0.0, now - at) * a_second)
        wait = 0.0 if left >= 1.0 else (1.0 - left) / a_second
        self._held[key] = (left - (wait == 0.0), now)
        while len(self._held) > self._most:
            del self._held[next(iter(self._held))]
        return wait


@dataclass(slots=True)
class Guesses:
    """Wrong codes: never more than so many in whatever minute, from one address and in all."""

    limits: Limits
    total: int = 0
    """Wrong codes so far."""
    _all: deque[tuple[float, str]] = field(default_factory=deque)

    def wait(self, address: str, now: float) -> float:
        """Seconds before this address may try a code; 0.0 is now."""
        while self._all and self._all[0][0] <= now - MINUTE:
            self._all.popleft()
        own = [at for at, whose in self._all if whose == address]
        everybody = [at for at, _ in self._all]
        return max(
            _until_fewer(own, self.limits.wrong_codes, now),
            _until_fewer(everybody, self.limits.wrong_in_all, now),
        )

    def wrong(self, address: str, now: float) -> None:
        """Count a wrong code."""
        self._all.append((now, address))
        self.total += 1


def _until_fewer(times: list[float], most: int, now: float) -> float:
    """The seconds until fewer than `most` of these, oldest first, are younger than a minute."""
    return max(0.0, times[-most] + MINUTE - now) if len(times) >= most else 0.0


class Counters:
    """What was asked, by phone and by address."""

    def __init__(self, limits: Limits) -> None:
        self.limits = limits
        self.guesses = Guesses(limits)
        self._deeds, self._posts = Buckets(limits.deeds), Buckets(limits.posts)
        self._lines = Buckets(limits.lines)
        self._remote, self._asks = Buckets(limits.remote), Buckets(limits.asks)

    def line(self, address: str, now: float) -> bool:
        """Whether a connection from this address is taken."""
        return not self._lines.take(address, now)

    def post(self, address: str, now: float) -> float:
        """Seconds that something sent from this address must wait; 0.0 is not at all."""
        return self._posts.take(address, now)

    def deed(self, phone: str, now: float) -> float:
        """Seconds that something handed in by this phone must wait; 0.0 is not at all."""
        return self._deeds.take(phone, now)

    def remote(self, phone: str, now: float) -> float:
        """Seconds that a command of this remote must wait; 0.0 is not at all."""
        return self._remote.take(phone, now)

    def asks(self, address: str, now: float) -> float:
        """Seconds that who asks at this address to be the remote must wait; 0.0 is not at all."""
        return self._asks.take(address, now)


@lru_cache(1024)
def whose(address: str) -> str:
    """What is counted as one address: of IPv6 the network, because one device has many in it."""
    try:
        found = ip_address(address.partition("%")[0])
    except ValueError:
        return address
    if isinstance(found, IPv6Address) and found.ipv4_mapped is None:
        return found.exploded[:19]
    return str(getattr(found, "ipv4_mapped", None) or found)
