"""Building HTML in which nothing that a person wrote can be anything but text."""

from __future__ import annotations

from html import escape
from typing import NewType

Html = NewType("Html", str)
"""Finished HTML."""

NONE = Html("")


def text(words: str) -> Html:
    """Words as HTML that shows them as they are."""
    return Html(escape(words))


def tag(name: str, *inside: Html, **attributes: str) -> Html:
    """An element; `class_` is the attribute class, and an underscore is a dash."""
    written = "".join(
        f' {key.rstrip("_").replace("_", "-")}="{escape(value)}"'
        for key, value in attributes.items()
        if value
    )
    return Html(f"<{name}{written}>{''.join(inside)}</{name}>")


def div(class_: str, *inside: Html, **attributes: str) -> Html:
    """A box with these classes."""
    return tag("div", *inside, class_=class_, **attributes)


def join(*parts: Html) -> Html:
    """Parts one after the other."""
    return Html("".join(parts))
