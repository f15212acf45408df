"""Why a phone does not come on the page of its table, and what to do: one thing at a time, what is
likeliest and easiest to mend first."""

from __future__ import annotations

from collections.abc import Sequence

from sessie.model.frozen import dataclass

WAIT = 20.0
"""Seconds in which a phone must come before the first thing is said that may be wrong."""

WINDOWS, MAC = "win32", "darwin"
"""Names of systems, as Python calls them."""


@dataclass(frozen=True, slots=True)
class Advice:
    """One thing that may be wrong."""

    id: str
    may_be: str
    """What may be wrong, one sentence."""
    do: str
    """What to do about it, in a few short sentences."""


def advices(
    system: str, port: int, wifi: str = "", *, vpn: bool = False, hotspot: bool = False
) -> tuple[Advice, ...]:
    """What may be wrong on this system, as Python calls it, when a page on this port stays unseen.
    `wifi` is the name of the network, if that is known; `vpn` is whether this laptop has one on,
    and `hotspot` whether it seems to be on a hotspot."""
    found = [_vpn()] * vpn
    found += [_mobile(wifi), _firewall(system, port), *[_vpn()] * (not vpn)]
    found += [] if hotspot else [_guests()]
    return (*found, _hotspot(system), _router())


def _mobile(wifi: str) -> Advice:
    net = f"“{wifi}”" if wifi else "waar deze laptop op zit"
    return Advice(
        "mobiel",
        "De telefoon zit misschien op een ander netwerk, of op mobiele data.",
        f"Kies op de telefoon het wifi-netwerk {net}. Zet mobiele data even uit. Zegt de telefoon "
        "dat er geen internet is? Kies dan ‘toch verbonden blijven’.",
    )


def _firewall(system: str, port: int) -> Advice:
    if system == WINDOWS:
        do = (
            "Windows vroeg misschien of Python op het netwerk mag. Kies ‘Toestaan’, ook voor "
            "openbare netwerken. Geen vraag gezien? Zoek in Windows naar ‘Een app toestaan via "
            "Windows Firewall’ en zet de vinkjes bij Python. Mag dat niet op deze laptop, "
            "vraag het de beheerder."
        )
    elif system == MAC:
        do = (
            "De Mac vroeg misschien of Python inkomende verbindingen mag aannemen: kies ‘Sta toe’. "
            "Anders: Systeeminstellingen, Netwerk, Firewall, Opties."
        )
    else:
        do = f"Laat poort {port} door. Met ufw is dat: sudo ufw allow {port}/tcp"
    return Advice("firewall", "De firewall van deze laptop houdt de telefoon misschien tegen.", do)


def _vpn() -> Advice:
    return Advice(
        "vpn",
        "Een VPN op de laptop of de telefoon leidt het verkeer misschien om.",
        "Zet de VPN uit, op de laptop en op de telefoon. Probeer het dan nog eens.",
    )


def _guests() -> Advice:
    return Advice(
        "gasten",
        "Dit wifi laat apparaten misschien niet bij elkaar: gastnetwerken doen dat vaak.",
        "Daar is hier niets aan te veranderen. Vraag de school of er een ander netwerk is. Of zet "
        "op een telefoon een hotspot aan, en zet de laptop en de telefoons van de tafels daarop.",
    )


def _hotspot(system: str) -> Advice:
    own = (
        "Een hotspot van Windows zelf start alleen als de laptop internet heeft. "
        if system == WINDOWS
        else ""
    )
    return Advice(
        "hotspot",
        "Een hotspot zonder internet valt soms weg, of neemt maar een paar telefoons aan.",
        f"{own}Gebruik de hotspot van een telefoon, en houd op die telefoon het scherm van de "
        "hotspot open tot iedereen erop zit. Vaak kunnen er vijf tot tien telefoons op.",
    )


def _router() -> Advice:
    return Advice(
        "router",
        "Lukt het hiermee niet, dan lukt het op dit netwerk niet.",
        "Het zekerst is een kleine reisrouter: zet hem in het stopcontact, en zet de laptop en de "
        "telefoons op zijn wifi. Internet is niet nodig. Vanavond geen router? Dan gaat het met "
        "papier en de invoerregel: die doen het altijd.",
    )


# what came of it ------------------------------------------------------------------------------


def worked(day: str, time: str) -> str:
    """What is kept of a check that went well, such as on "1 december 2026" at "19:05"."""
    return f"Op {day} om {time} zag een telefoon de bladzijde."


def did_not_work(day: str, time: str) -> str:
    """What is kept of a check in which no phone came."""
    return f"Op {day} om {time} zag geen telefoon de bladzijde."


def heard_before(check: str, sorts: Sequence[str]) -> str:
    """What the window says before a check: what came of the last one, or that there is a network
    at all. `sorts` are the sorts of network that this laptop is on."""
    if not sorts:
        return "Deze laptop zit op geen netwerk: zet eerst wifi aan."
    return check or "Nog niet geprobeerd."
