"""Where phones can find this laptop, of what laptops have."""

from __future__ import annotations

import socket

import pytest

from sessie.web.addresses import Address, Found, addresses, is_free, sort_of, this_laptop

LOOPBACK = ("lo", "127.0.0.1")


def of(*found: Found) -> list[str]:
    """The addresses of a laptop that has these, in words."""
    return [one.words for one in addresses(lambda: found)]


@pytest.mark.parametrize(
    ("found", "words"),
    [
        ((), []),
        ((LOOPBACK, ("", "127.0.1.1")), []),
        ((LOOPBACK, ("wlp3s0", "192.168.1.20")), ["192.168.1.20 (wifi)"]),
        # Twice the same: once with a name.
        ((("wlan0", "10.0.0.5"), ("", "10.0.0.5")), ["10.0.0.5 (wifi)"]),
        ((("", "10.0.0.5"), ("wlan0", "10.0.0.5")), ["10.0.0.5 (wifi)"]),
        # A laptop with a cable too: phones come by Wi-Fi.
        ((("eth0", "10.1.2.3"), ("wlan0", "192.168.8.2")),
         ["192.168.8.2 (wifi)", "10.1.2.3 (kabel)"]),
        # What is inside the laptop, or leads nowhere.
        ((("docker0", "172.17.0.1"), ("", "172.17.0.1"), ("virbr0", "192.168.122.1"),
          ("", "169.254.7.7"), ("", "0.0.0.0"), ("", "224.0.0.1"), ("", "geen adres")), []),
        # A tunnel is the last thing.
        ((("tun0", "10.8.0.2"), ("wlan0", "192.168.1.20"), ("tailscale0", "100.101.102.103")),
         ["192.168.1.20 (wifi)", "10.8.0.2 (VPN)", "100.101.102.103 (VPN)"]),
        # The hotspots of Windows, an iPhone and Linux.
        ((("", "192.168.137.1"), ("", "192.168.1.20")),
         ["192.168.137.1 (hotspot)", "192.168.1.20 (netwerk)"]),
        ((("en0", "172.20.10.2"),), ["172.20.10.2 (hotspot)"]),
        ((("wlan0", "10.42.0.1"),), ["10.42.0.1 (hotspot)"]),
        # A MacBook.
        ((("lo0", "127.0.0.1"), ("en0", "192.168.2.9"), ("utun3", "10.9.0.4")),
         ["192.168.2.9 (wifi)", "10.9.0.4 (VPN)"]),
        ((("", "192.168.56.1"), ("", "172.28.16.1"), ("", "10.3.2.7")),
         ["10.3.2.7 (netwerk)", "192.168.56.1 (netwerk)", "172.28.16.1 (netwerk)"]),
        # Windows names none: an address of a network at home or at school goes first.
        ((("", "145.7.8.9"), ("", "192.168.1.20")),
         ["192.168.1.20 (netwerk)", "145.7.8.9 (netwerk)"]),
    ],
)  # fmt: skip
def test_what_a_phone_can_reach_is_offered_the_likeliest_first(
    found: tuple[Found, ...], words: list[str]
) -> None:
    assert of(*found) == words


def test_the_first_is_the_likely_one_unless_it_is_a_tunnel() -> None:
    first, second = addresses(lambda: [("wlan0", "192.168.1.20"), ("eth0", "10.1.2.3")])
    assert (first.likely, second.likely) == (True, False)
    assert addresses(lambda: [("tun0", "10.8.0.2")]) == (Address("10.8.0.2", "VPN"),)


def test_this_laptop_never_offers_itself_alone() -> None:
    assert all(isinstance(name, str) for name, _ in this_laptop())
    assert not [one for one in addresses() if one.address.startswith("127.")]


def test_without_any_network_there_is_nothing_and_no_error(monkeypatch: pytest.MonkeyPatch) -> None:
    class Dead:
        def __init__(self, *args: object) -> None:
            raise OSError(101, "Network is unreachable")

    monkeypatch.setattr("sessie.web.addresses.socket.socket", Dead)
    monkeypatch.setattr("sessie.web.addresses._cards", lambda: iter(()))
    monkeypatch.setattr("sessie.web.addresses.socket.gethostbyname_ex", Dead)
    assert addresses() == ()


def test_a_place_that_is_taken_is_not_free() -> None:
    with socket.socket() as line:
        line.bind(("127.0.0.1", 0))
        line.listen()
        port = line.getsockname()[1]
        assert not is_free("127.0.0.1", port)
    assert is_free("127.0.0.1", port)


def test_names_that_look_alike_are_told_apart() -> None:
    assert [sort_of(name, "10.0.0.1") for name in ("wlp2s0", "wg0", "enp3s0", "Wi-Fi", "")] == [
        "wifi", "VPN", "kabel", "wifi", "netwerk",
    ]  # fmt: skip
