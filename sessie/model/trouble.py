"""Errors that were foreseen: one Dutch sentence that says what to do."""

from __future__ import annotations


class Trouble(Exception):
    """Its text is shown to the facilitator as it is; it never holds a traceback or a folder name
    that the room should not see."""
