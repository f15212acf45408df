"""Inleveren: the phones with which tables hand in by themselves, and what they handed in.

Nothing here says who somebody is: a phone is the hash of its token, and no address, name or sort of
device of anybody is kept.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field

from sessie.model.frozen import dataclass

MAX_SENT = 2000
"""Slips that phones may send in one evening."""
MAX_SENT_CHARS = 2_000_000
"""Characters in all that may stand on those."""
MAX_DEEDS = 4000
"""What phones may do beside sending slips: every one of them leaves a receipt."""
CODE_SIGNS = "ABCDEFGHJKLMNPQRSTUVWXYZ"
"""The signs of a code: 24 letters, without I and O, which are taken for figures."""
CODE_LENGTH = 5
DEEDS = (
    "slip", "change", "remove", "ready", "joint", "score", "sentence", "recognise", "dots",
)  # fmt: skip
"""What a phone may ask, by the word that stands in its message and on its receipt."""


@dataclass(frozen=True, slots=True)
class Handing:
    """Whether tables hand in with a phone, and how they find the way."""

    on: bool = False
    """Whether phones are let in at all."""
    open: bool = True
    """Whether anything is taken: the facilitator closes and opens handing-in with one key."""
    code: str = ""
    """The code of the evening; who enters with it is asked for the table."""
    codes: Mapping[str, str] = field(default_factory=dict)
    """Table → its own code."""
    address: str = ""
    """The address of this laptop that phones go to, such as 192.168.1.10."""
    port: int = 0
    """Where it listens there; kept, so that phones find it again after a restart."""
    wifi: str = ""
    """Name of the network; empty when it needs not be told."""
    wifi_password: str = ""
    remote: str = ""
    """sha256 of the token of the phone that is the remote (afstandsbediening); empty for none."""
    check: str = ""
    """What "Werkt het hier?" found, in one sentence with its date."""


@dataclass(frozen=True, slots=True)
class Phone:
    """telefoon: one that was let in for a table."""

    id: str
    """sha256 of its token, in hexadecimal; the token itself is only on the phone."""
    table: str
    place: int = 0


@dataclass(frozen=True, slots=True)
class Receipt:
    """What a phone gets for a deed that was done. It stays when what it is about is gone: so the
    same deed again is answered the same, and done once."""

    id: str
    """The id that the phone made for its deed: 22 signs that may stand in an address."""
    table: str
    deed: str
    """One of DEEDS."""
    about: str = ""
    """Id of what it is about: the slip, the answer, mark or sentence of the table, the theme that
    was told, the round or the vote."""
    place: int = 0


@dataclass(frozen=True, slots=True)
class TableDots:
    """stippen of one side for one theme, as a table counted them. Never shown by table."""

    id: str
    """`item/table/theme/side`"""
    item: str
    table: str
    theme: str
    side: str
    count: int
