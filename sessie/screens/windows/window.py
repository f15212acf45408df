"""What the dialogs share: their style sheet, which is read when the first of them opens."""

from __future__ import annotations

from typing import TypeVar

from textual.screen import ModalScreen

Answer = TypeVar("Answer")


class Dialog(ModalScreen[Answer]):
    """A question on top of the screen; dismisses with the answer."""

    CSS_PATH = "../../dialogs.tcss"
