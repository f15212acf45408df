"""The five partnerships as the room sees them: what a school says of them stands in its content."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sessie.public.pictures import Model


@cache
def partnerships(folders: tuple[Path, ...]) -> Model:
    """The partnerships of these folders."""
    # Read when first shown: the reader of content is not needed before the first paint.
    from sessie.library.partnerships import model_of
    from sessie.public.pictures import Model, Partnership

    held = model_of(*folders)
    parts = (Partnership(p.name, p.label, p.words, p.definition) for p in held.partnerships)
    return Model(tuple(parts), held.source)
