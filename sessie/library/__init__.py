"""From content files to values, with remarks a trainer can act on."""

from __future__ import annotations

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent.parent


def from_checkout() -> Path | None:
    """The root of the checkout that the program runs from, or None when it is installed."""
    root = _PACKAGE.parent
    has_content = (root / "content" / "draaiboeken").is_dir()
    return root if has_content and (root / "pyproject.toml").is_file() else None


def content_folder() -> Path:
    """The built-in content: beside the package in a checkout, inside it when installed."""
    root = from_checkout()
    return root / "content" if root else _PACKAGE / "content"
