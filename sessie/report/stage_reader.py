"""Where the evening was when its file was written."""

from __future__ import annotations

from dataclasses import replace

from sessie.domain.outcome import has_data
from sessie.domain.session import Session
from sessie.domain.stage import Clock, Stage
from sessie.report.node import Node


def read_stage(root: Node, session: Session) -> Session:
    """The session where the file says it was; else where its contents say so."""
    stage = _written(root.node("stand"), session) if root.has("stand") else seen(session)
    return replace(session, stage=stage)


def _written(node: Node, session: Session) -> Stage:
    items = {item.id for item in session.script.items}
    shown = node.texts("getoond")
    for item in shown:
        if item not in items:
            node.wrong("getoond", f"het onderdeel “{item:.40}” ken ik niet")
    clocks = node.node("klokken")
    return Stage(
        item=node.refer("onderdeel", items, "het onderdeel", optional=True),
        curtain=node.flag("doek_dicht"),
        clocks={key: _clock(clocks.node(key)) for key in clocks.value},
        visited=shown,
        table=node.refer("tafel", session.tables, "de tafel", optional=True),
        turns=node.texts("beurten"),
    )


def _clock(node: Node) -> Clock:
    return Clock(node.seconds("totaal"), node.seconds("verbruikt"))


def seen(session: Session) -> Stage:
    """An evening that was written down elsewhere: what has something in it was held, and it
    stands at the last of these."""
    held = tuple(item.id for item in session.script.items if has_data(session, item))
    return Stage(item=held[-1] if held else session.script.items[0].id, visited=held)
