"""What is said, one thing at a time, when no phone comes."""

from __future__ import annotations

import pytest

from sessie.rules.reaching import advices, did_not_work, heard_before, worked

SYSTEMS = ("win32", "darwin", "linux")


def ids(system: str, **more: bool) -> list[str]:
    """What is said, by name."""
    return [one.id for one in advices(system, 8765, "", **more)]


@pytest.mark.parametrize("system", SYSTEMS)
def test_the_likeliest_comes_first_and_the_surest_way_out_last(system: str) -> None:
    assert ids(system) == ["mobiel", "firewall", "vpn", "gasten", "hotspot", "router"]
    assert ids(system, vpn=True)[0] == "vpn" and ids(system, vpn=True).count("vpn") == 1
    assert "gasten" not in ids(system, hotspot=True)


def test_a_firewall_is_another_thing_on_every_system() -> None:
    said = {system: advices(system, 8766)[1].do for system in SYSTEMS}
    assert "Windows" in said["win32"] and "Sta toe" in said["darwin"] and "8766" in said["linux"]
    assert len({*said.values()}) == 3


def test_only_windows_refuses_a_hotspot_without_internet() -> None:
    said = {system: advices(system, 8765)[4].do for system in SYSTEMS}
    assert [system for system in SYSTEMS if "Windows" in said[system]] == ["win32"]


def test_the_network_is_called_by_its_name_when_that_is_known() -> None:
    assert "“Gasten”" in advices("linux", 8765, "Gasten")[0].do
    assert "“" not in advices("linux", 8765)[0].do


@pytest.mark.parametrize("system", SYSTEMS)
def test_every_advice_is_short_and_in_sentences(system: str) -> None:
    for one in advices(system, 8765, "School", vpn=True):
        assert one.may_be.endswith(".") and len(one.may_be) < 90
        assert len(one.do) < 330, one.id


def test_what_came_of_it_names_day_and_time_and_no_address() -> None:
    for said in (worked("1 december 2026", "19:05"), did_not_work("1 december 2026", "19:05")):
        assert "1 december 2026" in said and "19:05" in said and said.count(".") == 1


def test_before_a_check_the_last_one_is_told() -> None:
    assert heard_before("", ()).startswith("Deze laptop zit op geen netwerk")
    assert heard_before("", ("wifi",)) == "Nog niet geprobeerd."
    assert heard_before("Werkte hier.", ("wifi",)) == "Werkte hier."
