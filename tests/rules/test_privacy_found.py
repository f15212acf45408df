"""How much of what a person would want to see is found, and how much else is flagged.

The evenings are invented. Somebody read all of their slips and noted which ones say something of
one person; the program never reads that.
"""

from __future__ import annotations

import json
from dataclasses import dataclass

import pytest

from benchmarks.gold import DATA, EXAMPLE, read_judged
from sessie.rules.privacy import flags, health_in, name_in, traceable_in


@dataclass(frozen=True)
class Read:
    """What a person noted of an evening."""

    tells: frozenset[str]
    """Slips that say something of one person."""
    not_found: frozenset[str] = frozenset()
    """Those of them that the program does not see: nobody is named, "hij" is all it says."""


JUDGED = {
    "kolibrie": Read(frozenset({"b002", "b009", "b028"}), frozenset({"b009", "b028"})),
    "vaartlanden": Read(frozenset({"b016", "b030", "b033"}), frozenset({"b033"})),
    "zandloper": Read(frozenset({"b005", "b018"}), frozenset({"b018"})),
    "essenhof": Read(frozenset({"b012"})),
    "meerpaal": Read(frozenset({"b005", "b014", "b034"})),
}


def flagged(name: str) -> frozenset[str]:
    """The slips of an evening that are flagged."""
    path = DATA / f"{name}.json"
    return frozenset(flag.id for flag in flags(read_judged(path).session))


@pytest.mark.parametrize("name", JUDGED)
def test_what_tells_something_of_a_person_is_flagged_but_for_what_is_known(name: str) -> None:
    assert JUDGED[name].tells - flagged(name) == JUDGED[name].not_found


@pytest.mark.parametrize("name", JUDGED)
def test_at_most_one_slip_in_ten_is_flagged_for_nothing(name: str) -> None:
    slips = read_judged(DATA / f"{name}.json").session.contributions
    assert len(flagged(name) - JUDGED[name].tells) <= len(slips) // 10


def test_over_all_evenings_hardly_anything_is_flagged_for_nothing() -> None:
    wrong = [slip for name in JUDGED for slip in flagged(name) - JUDGED[name].tells]
    assert len(wrong) <= 3


def test_in_the_example_exactly_what_a_person_marked_is_flagged_for_that_reason() -> None:
    gold = json.loads(EXAMPLE.read_bytes())["gold"]["privacy"]
    found = {(flag.id, flag.reason) for flag in flags(read_judged(EXAMPLE).session)}
    assert found == {(entry["id"], entry["soort"]) for entry in gold}


TELLS = """meester kees is er nooit op vrijdag
Sinds Sanne voor de klas staat gaat hij weer met plezier
mijn zoon met adhd krijgt goede begeleiding van de ib-er
Mijn dochtertje is in november gevallen van het klimrek, niemand belde
juf Ingrid mag wel wat vriendelijker
Onze zoon Yusuf wordt vaak als laatste gekozen
de moeder van Lotte regelt alles in haar eentje
wij zijn gescheiden, stuur de brief naar allebei
Kan iemand mij bellen over het zwemmen? 06 23456789
mijn kind zit in groep 6 en haalt de toetsen niet
De conciërge Willem helpt altijd
Hij heeft pdd-nos en daar weet de invaller niks van
graag mailen naar f.bakker@voorbeeld.invalid
mijn tweeling zit niet bij elkaar, jammer
Kind van de Veldmans slaat de kleintjes
Ons kind is allergisch voor pinda, let op bij trakteren
mevr. Aydin van de administratie is top
Mijn jongste van 4 plast nog in zijn broek
Mama van Ravi kan helpen met Hindi
De juf van 5b schreeuwt tegen kinderen
Meester Pieters en meester Jan doen het fantastisch samen
mijn zoon werd in de pauze uitgelachen om zijn bril
ik ben alleenstaande moeder en kan niet overdag
Julian en Thijs zitten elkaar altijd in de haren"""
TELLS_NOT = """Meer tijd voor een gesprek bij de deur
Ik wil weten wat mijn kind leert deze maand
Juffen zijn heel geduldig
Sinterklaas was dit jaar erg leuk in de Sint Jozefkerk
groep 3 en 4 samen naar het bos was een succes
De meester heeft altijd tijd, top!
Graag in het Pools vertalen
Rapport is duidelijk, dank
De kinderen van groep 8 moeten eerder weten welk advies
Kan de school om 8.15 open? Dan haal ik de trein van 8.40
Mijn dochter vindt gym het leukst
mijn zoon moet nu naar 2 verschillende locaties fietsen
De Albert Heijn voor de deur geeft te veel drukte
Juf in opleiding ook even voorstellen aan de ouders
minder huiswerk, ze zijn nog maar 9
Ouders in de MR vertellen te weinig
Op de parkeerplaats in de Dorpsstraat is het onveilig
Een avond over pesten op social media
meer aandacht voor kinderen die snel klaar zijn
In de Parro app krijg ik alles dubbel
Onze kinderen mogen meer buiten spelen
Leerkracht is goed bereikbaar na half 4
Fijn dat de directeur bij het hek staat
Ik mis de Nieuwsbrief van vroeger
Als een kind ziek is: wie bel ik dan?
Hoe werkt de overgang naar groep 3
wij hebben geen printer thuis
Mijn kind krijgt weinig complimenten
de gymzaal ruikt naar zweet
Kan de overblijf goedkoper? Wij hebben 3 kinderen
Mijn zoon is dol op de schooltuin
meester en juf overleggen goed
Laat ouders over hun beroep vertellen
Ouderavond liever op dinsdag dan op Maandag
Graag een lijst met namen en foto's van het team
Mooie voorstelling met Kerst
In het Turks praten mag bij ons thuis
Wat doen we bij een scheiding van ouders
Klas is te vol, 31 kinderen"""
"""Written after the forms were chosen, before they were tried: of 24 it found 21 at once."""


def seen(text: str) -> bool:
    return bool(name_in(text) or traceable_in(text) or health_in(text))


def test_of_slips_that_were_written_for_it_nearly_all_are_found() -> None:
    assert [text for text in TELLS.splitlines() if not seen(text)] == [
        "Kind van de Veldmans slaat de kleintjes"
    ]


def test_of_ordinary_slips_none_is_flagged() -> None:
    assert [text for text in TELLS_NOT.splitlines() if seen(text)] == []
