"""Whose voice was heard, in words for the report and the letter."""

from __future__ import annotations

from sessie.domain.dutch import count, listed
from sessie.domain.session import Session
from sessie.domain.voices import Later, heard


def against_school(session: Session) -> str:
    """Dat zijn 46 ouders bij 210 leerlingen; nothing when the size of the school is not known."""
    found = heard(session)
    if found is None:
        return ""
    sizes = [count(found.pupils, "leerling", "leerlingen")] * bool(found.pupils)
    sizes += [count(found.families, "gezin", "gezinnen")] * bool(found.families)
    verb = "is" if found.parents == 1 else "zijn"
    return f"Dat {verb} {count(found.parents, 'ouder', 'ouders')} bij {listed(sizes)}."


def who_wrote(late: Later) -> str:
    """Who wrote the slips that came in later: "ouders die er niet waren"."""
    return f"{'ouders' if late.parents else 'mensen'} die er niet waren"
