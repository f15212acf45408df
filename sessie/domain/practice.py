"""Practice examples in the running order: slides that are put in during the preparation."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from sessie.domain.script import Phase, Script, Slide
from sessie.domain.session import Session
from sessie.domain.stage import Look

STEM = "voorbeeld-"
"""How the ids of these slides begin, so that another choice replaces them."""
SHOW = "voorbeelden"
"""A slide that shows this announces the examples; they come right after it."""
MOST = 3
"""A room remembers no more."""


def with_examples(session: Session, slides: Sequence[Slide]) -> Session:
    """The session with these slides in it, in the place of those chosen before.

    They come after the slide that announces them, else after the item on the beamer. What the
    beamer shows does not change, unless it showed an example that is gone.
    """
    script, here = session.script, session.script.item(session.stage.item)
    made = [replace(slide, id=f"{STEM}{n}") for n, slide in enumerate(slides[:MOST], 1)]
    rest = [item for item in script.items if not item.id.startswith(STEM)]
    before = [item for item in script.items[: script.position(here.id) + 1] if item in rest]
    anchor = next((i for i in rest if isinstance(i, Slide) and i.show == SHOW), None)
    anchor_id = (anchor or (before or rest)[-1 if before else 0]).id
    phases = tuple(_phase(phase, anchor_id, made) for phase in script.phases)
    new = replace(script, phases=phases)
    ids = {item.id for item in new.items}
    item = here.id if here.id in ids else anchor_id
    visited = tuple(i for i in session.stage.visited if i in ids)
    look = session.stage.look if item == here.id else Look()
    stage = replace(session.stage, item=item, visited=visited, look=look)
    return session.with_(script=new, stage=stage)


def chosen_examples(script: Script) -> list[Slide]:
    """The slides of practice examples that are in the running order now."""
    return [i for i in script.items if isinstance(i, Slide) and i.id.startswith(STEM)]


def _phase(phase: Phase, anchor_id: str, slides: list[Slide]) -> Phase:
    items = []
    for item in phase.items:
        if not item.id.startswith(STEM):
            items.append(item)
        if item.id == anchor_id:
            items.extend(slides)
    return replace(phase, items=tuple(items))
