"""How a phone comes to the page of its table: the codes to scan, and the same in words."""

from __future__ import annotations

from dataclasses import dataclass

from sessie.model.session import Session, table_name
from sessie.public.qr import Rows, qr_rows, wifi_text
from sessie.public.scene import Block

TITLE = "De telefoon van uw tafel"


@dataclass(frozen=True, slots=True)
class Scan:
    """One code, with what it says for who types it."""

    does: str
    """What it is for."""
    words: tuple[str, ...]
    """The same in words, a line each."""
    rows: Rows


@dataclass(frozen=True, slots=True)
class Joining(Block):
    """The codes in the order in which they are scanned: first the Wi-Fi, when that is known."""

    scans: tuple[Scan, ...]


def make(session: Session, table: str = "") -> Joining:
    """The codes of the evening, or those of one table."""
    handing = session.handing
    code = handing.codes.get(table, "") if table else handing.code
    title = table_name(table) if table else TITLE
    address = f"{handing.address}:{handing.port}"
    return joining(address, code, handing.wifi, handing.wifi_password, title=title)


def joining(
    address: str, code: str, wifi: str = "", password: str = "", *, title: str = TITLE
) -> Joining:
    """The codes for this address, such as 192.168.1.20:8765, and this code of the evening or of a
    table; with the Wi-Fi when its name is known."""
    if not wifi:
        return Joining(title, (_page("De bladzijde van de tafel", address, code),))
    return Joining(title, (_wifi(wifi, password), _page("Dan de bladzijde", address, code)))


def join_address(address: str, code: str = "") -> str:
    """What a phone opens. The code is in it, so that nobody has to type that."""
    return f"http://{address}/?c={code}" if code else f"http://{address}"


def _wifi(name: str, password: str) -> Scan:
    said = (f"Wifi: {name}", *[f"Wachtwoord: {password}"] * bool(password))
    return Scan("Eerst het wifi", said, qr_rows(wifi_text(name, password)))


def _page(does: str, address: str, code: str) -> Scan:
    said = join_address(address), f"Code: {code}"
    return Scan(does, said, qr_rows(join_address(address, code)))
