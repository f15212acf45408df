"""What became of an agreement, in sentences."""

from __future__ import annotations

from collections.abc import Iterator

from sessie.domain.agreements import UNSAID, Agreement
from sessie.domain.dutch import capital

_ENDS = (".", "!", "?", "…")


def sentence(text: str) -> str:
    """The text with a capital, and with a full stop unless it ends in another sign."""
    text = capital(text.strip())
    return text if text.endswith(_ENDS) or not text else f"{text}."


def story(agreement: Agreement) -> str:
    """ "Bezig: er kwamen 31 ouders. Nog bezig: nu ook de bovenbouw. Gedaan: het blijft."

    That it was open before anything else was said goes without saying.
    """
    return " ".join(_told(agreement))


def _told(agreement: Agreement) -> Iterator[str]:
    moments = agreement.story
    if len(moments) > 1 and moments[0].status == UNSAID and not moments[0].result:
        moments = moments[1:]
    before = ""
    for moment in moments:
        status = f"nog {moment.status}" if moment.status == before else moment.status
        if moment.result or moment.status != before:
            yield sentence(f"{status}: {moment.result}" if moment.result else status)
        before = moment.status
