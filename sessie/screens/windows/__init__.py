"""Windows that ask or show one thing, each imported when it is first needed."""

from importlib import import_module
from types import ModuleType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sessie.screens.windows import ask as ask
    from sessie.screens.windows import edit_slip as edit_slip
    from sessie.screens.windows import mend as mend
    from sessie.screens.windows import message as message
    from sessie.screens.windows import overview as overview
    from sessie.screens.windows import ready as ready


def __getattr__(name: str) -> ModuleType:
    if name.startswith("_"):
        raise AttributeError(name)
    return import_module(f"{__name__}.{name}")
