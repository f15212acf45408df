"""A new window is dressed once: to do it again would change nothing in it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from textual.dom import DOMNode
from textual.screen import Screen

from screens.test_typing_astray import WINDOWS, Known
from screens.tools import running
from sessie.example import example_traject, to_practise
from sessie.screens.windows.window import Window


def dress_of(screen: Screen[Any]) -> Iterator[tuple[DOMNode, Any]]:
    """What every widget of a screen, and every part of it, looks like."""
    for node in screen.walk_children(with_self=True):
        yield node, dict(node.styles.base.get_rules())
        for name in sorted(node._get_component_classes()):
            yield node, (name, dict(node.get_component_styles(name).base.get_rules()))


async def test_dressing_a_new_window_again_changes_nothing(tmp_path: Path) -> None:
    tried = 0
    async with running(tmp_path, to_practise()) as evening:
        await evening.to("r2")
        known = Known(evening, *example_traject())
        for cls, make in WINDOWS.items():
            screen = make(known)
            evening.app.push_screen(screen)
            await evening.dialog(cls)
            before = list(dress_of(screen))
            screen.update_node_styles(animate=False)
            await evening.settle()
            assert list(dress_of(screen)) == before, cls.__name__
            tried += isinstance(screen, Window)
            screen.dismiss()
            await evening.back()
    assert tried > 30
