"""A slide with lines."""

from __future__ import annotations

from dataclasses import dataclass

from sessie.model.script import Item, Line, Slide
from sessie.model.session import Session
from sessie.public.block import Block


@dataclass(frozen=True, slots=True)
class Text(Block):
    """The title with lines under it."""

    lines: tuple[Line, ...]


def make(session: Session, item: Item) -> Block:
    """The block of a slide that holds nothing of what people said."""
    assert isinstance(item, Slide)
    return Text(item.title, item.lines)
