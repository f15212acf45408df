"""What every scene has: a block that says what it is about, and maybe a clock."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

from sessie.model.dutch import mmss


@dataclass(frozen=True, slots=True)
class Block:
    """What a scene is about."""

    title: str

    def bar(self, part: str) -> str:
        """What stands in the bar above it in this part of the evening."""
        return part


@dataclass(frozen=True, slots=True)
class Curtain(Block):
    """The closed curtain: who draws it adds the time of day."""


@dataclass(frozen=True, slots=True)
class Countdown:
    """A clock as it stood when the scene was made; a viewer counts on from there."""

    total: float
    """Seconds in all."""
    left: float
    """Seconds left; negative when it ran over."""
    running: bool
    fresh: bool
    """Whether it was not started yet."""

    @property
    def over(self) -> bool:
        """Whether the time is up."""
        return self.left <= 0

    @property
    def gone(self) -> int:
        """How much of it is used, in hundredths."""
        return round(100 * min(max(1 - self.left / self.total, 0), 1)) if self.total else 100

    @property
    def text(self) -> str:
        """What it shows, such as 11:40."""
        return mmss(self.left)

    @property
    def word(self) -> str:
        """What it is doing, for who cannot tell by its colour."""
        if self.over:
            return "de tijd is om"
        return "" if self.running else "we beginnen zo" if self.fresh else "staat even stil"

    @property
    def whole(self) -> Countdown:
        """The same clock in whole seconds, as it is read: what looks the same is the same."""
        left = self.left
        whole = math.ceil(left) if left > 0 else -math.floor(-left) if left <= -1 else 0
        return replace(self, left=float(whole))

    def after(self, seconds: float) -> Countdown:
        """The same clock so many seconds later."""
        return replace(self, left=self.left - seconds) if self.running else self
