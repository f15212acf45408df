"""The addresses of this laptop at which a phone beside it can find it. Works without internet, and
asks nobody anything: it is only looked which way a message would leave.
"""

from __future__ import annotations

import socket
import struct
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from ipaddress import IPv4Address, IPv4Network

from sessie.model.frozen import dataclass

WAYS = ("198.51.100.1", "10.255.255.254", "172.16.255.254", "172.31.255.254", "192.168.0.254",
        "192.168.1.254", "192.168.2.254", "192.168.178.254", "192.168.137.254", "172.20.10.14",
        "10.42.0.254")  # fmt: skip
"""Where a message could go: far away, and the networks of homes, schools and hotspots. Nothing is
sent there; from the address that it would leave by, one knows what this laptop has."""

WIFI, CABLE, HOTSPOT, VPN, OTHER = "wifi", "kabel", "hotspot", "VPN", "netwerk"
"""What sort of network an address is of."""
VIRTUAL = ("docker", "br-", "veth", "virbr", "vmnet", "vboxnet", "lxc", "lxd", "podman", "cni",
           "flannel", "awdl", "llw", "anpi", "vEthernet")  # fmt: skip
"""Networks within the laptop: no phone comes there."""
TUNNELS = ("tun", "tap", "wg", "utun", "ppp", "tailscale", "zt", "nordlynx", "proton", "ipsec")
HOTSPOTS = tuple(map(IPv4Network, ("192.168.137.0/24", "10.42.0.0/24")))
"""What Windows and Linux give to who joins a hotspot of this laptop itself."""
PHONE_HOTSPOTS = tuple(map(IPv4Network, ("172.20.10.0/28", "192.168.43.0/24")))
"""The same of an iPhone and of many an Android."""
TUNNEL_NETS = (IPv4Network("100.64.0.0/10"),)
"""What tunnels such as Tailscale give."""
HOME = tuple(map(IPv4Network, ("10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16")))
INSIDE = (IPv4Network("172.17.0.0/16"), IPv4Network("192.168.122.0/24"))
"""Of programs that are a laptop within the laptop."""

Found = tuple[str, str]
"""(name of the network card, empty where that is not known; its address)"""
Provider = Callable[[], Iterable[Found]]
"""Gives what this laptop has; raises nothing."""


@dataclass(frozen=True, slots=True)
class Address:
    """One address that a phone might reach."""

    address: str
    """Such as 192.168.1.20."""
    sort: str
    """One of wifi, kabel, hotspot, VPN, netwerk."""
    likely: bool = False
    """Whether this is the one that phones most likely come by."""

    @property
    def words(self) -> str:
        """`192.168.1.20 (wifi)`"""
        return f"{self.address} ({self.sort})"


def addresses(provider: Provider | None = None) -> tuple[Address, ...]:
    """The addresses, the likeliest first; none without a network. Never one that only this laptop
    itself has."""
    found: dict[str, str] = {}
    for name, address in (provider or this_laptop)():
        found[address] = found.get(address, "") or name
    held = [Address(one, sort_of(name, one)) for one, name in found.items() if _fits(name, one)]
    ranked = sorted(held, key=lambda one: _rank(one, found[one.address]))
    return tuple(
        Address(one.address, one.sort, likely=place == 0 and one.sort != VPN)
        for place, one in enumerate(ranked)
    )


def sort_of(name: str, address: str) -> str:
    """What sort of network it is, by the name of its card and the address."""
    ip, low = IPv4Address(address), name.lower()
    if low.startswith(TUNNELS) or any(ip in net for net in TUNNEL_NETS):
        return VPN
    if any(ip in net for net in (*HOTSPOTS, *PHONE_HOTSPOTS)) or low.startswith(("ap", "bridge")):
        return HOTSPOT
    if low.startswith(("wl", "wifi", "wi-fi", "ath", "ra")) or "wireless" in low:
        return WIFI
    if low.startswith(("eth", "enp", "ens", "eno", "enx", "em", "usb")):
        return CABLE
    if low == "en0":  # of a MacBook, which has no other network card of its own
        return WIFI
    return OTHER


def _fits(name: str, address: str) -> bool:
    """Whether a phone can come there at all."""
    try:
        ip = IPv4Address(address)
    except ValueError:
        return False
    if ip.is_loopback or ip.is_unspecified or ip.is_multicast or ip.is_link_local or ip.is_reserved:
        return False
    inside = not name and any(ip in net for net in INSIDE)
    return not name.startswith(VIRTUAL) and not inside


def _rank(one: Address, name: str) -> tuple[int, int, str]:
    """Without a name, the first of a network mostly made that network itself, within the laptop."""
    order = (HOTSPOT, WIFI, OTHER, CABLE, VPN)
    home = any(IPv4Address(one.address) in net for net in HOME)
    inside = not name and one.sort == OTHER and one.address.endswith(".1")
    return order.index(one.sort), 2 if inside else 0 if home else 1, name


def is_free(address: str, port: int) -> bool:
    """Whether a program can begin to listen there now."""
    with suppress(OSError), socket.socket(socket.AF_INET, socket.SOCK_STREAM) as line:
        if sys.platform != "win32":  # there it means something else: two programs on one port
            line.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        line.bind((address, port))
        return True
    return False


# what this laptop has -------------------------------------------------------------------------


def this_laptop() -> Iterator[Found]:
    """All that can be found of it without a library; twice the same may come."""
    yield from _cards()
    for far in WAYS:
        if address := _leaving_by(far):
            yield "", address
    if sys.platform == "win32":  # elsewhere it may ask a server far away, and wait for it
        with suppress(OSError, UnicodeError):
            for held in socket.gethostbyname_ex(socket.gethostname())[2]:
                yield "", held


def _leaving_by(far: str) -> str:
    """From which address a message to there would leave; empty for none. Nothing is sent."""
    with suppress(OSError), socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as way:
        way.connect((far, 9))
        return str(way.getsockname()[0])
    return ""


GET_ADDRESS = {"linux": 0x8915, "darwin": 0xC0206921}
"""What the system is asked for the address of a network card."""


def _cards() -> Iterator[Found]:
    """The network cards with their names; Windows tells no names."""
    asked = next((code for name, code in GET_ADDRESS.items() if sys.platform.startswith(name)), 0)
    if not asked:
        return
    from fcntl import ioctl

    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as line:
        for _, name in socket.if_nameindex():
            with suppress(OSError):
                said = ioctl(line.fileno(), asked, struct.pack("256s", name.encode()[:15]))
                yield name, socket.inet_ntoa(said[20:24])
