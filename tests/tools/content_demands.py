"""What the draaiboeken that come along must hold: minutes, kinds, questions, sources.

The letters and numbers of `CARRIED` name what the models ask of an evening, a scan, a studiedag, a
talk, a stip op de horizon and a partnerschapsteam.
"""

from __future__ import annotations

PARTNERSHIPS = ["maatschappelijk", "pedagogisch", "didactisch", "formeel", "informeel"]
OTHERS = ["en", "tr", "uk", "ar", "pl"]
"""The languages beside Dutch in which parents may read a question."""

PARTS = {
    "ouderavond": [5, 15, 5, 50, 12, 18, 8, 7],
    "ouderavond-partnerschappen": [5, 15, 5, 50, 12, 18, 8, 7],
    "voorgesprek-directeur": [5, 5, 10, 3, 5, 2],
    "scan-partnerschappen": [5, 10, 15, 35, 10, 12, 3],
    "studiedag-heel": [15, 20, 40, 15, 40, 30, 50, 45, 40, 35, 10, 25, 30, 10],
    "studiedag-half": [10, 10, 25, 25, 10, 25, 45, 30, 20, 10],
    "gesprekstool-collectief": [8, 5, 15, 15, 15, 12, 5],
    "stip-op-de-horizon": [5, 10, 12, 12, 14, 14, 10, 20, 10, 9, 4],
    "partnerschapsteam-eerste": [5, 10, 8, 7, 20, 6, 4],
    "partnerschapsteam": [5, 10, 8, 7, 20, 6, 4],
    "tafelleiders-briefing": [2, 5, 7, 4, 2],
}
"""File → the minutes of its parts."""

SHAPES = {
    "ouderavond": (120, "19:30", "ouderavond", (15, 4, 1, 1, 1, 1)),
    "ouderavond-partnerschappen": (120, "19:30", "ouderavond", (18, 2, 1, 1, 1, 1)),
    "voorgesprek-directeur": (30, "15:30", "voorgesprek", (1, 8, 0, 0, 0, 1)),
    "scan-partnerschappen": (90, "15:00", "scan", (8, 7, 0, 0, 1, 1)),
    "studiedag-heel": (405, "09:00", "studiedag", (14, 11, 3, 1, 1, 1)),
    "studiedag-half": (210, "13:00", "studiedag", (11, 9, 1, 1, 1, 1)),
    "gesprekstool-collectief": (75, "19:30", "gesprekstool", (7, 3, 0, 1, 0, 1)),
    "stip-op-de-horizon": (120, "13:30", "stip-op-de-horizon", (4, 6, 1, 1, 0, 1)),
    "partnerschapsteam-eerste": (60, "19:30", "partnerschapsteam", (5, 4, 0, 1, 0, 1)),
    "partnerschapsteam": (60, "19:30", "partnerschapsteam", (4, 3, 0, 1, 0, 1)),
    "tafelleiders-briefing": (20, "18:55", "briefing", (8, 1, 0, 1, 0, 0)),
}
"""File → minutes, begin, session, and how many dia's, rondes, pauzes, terugkoppelingen, stippen
and acties it has."""

WITH_PARENTS = {
    "ouderavond": ["r1", "r2", "r3", "r4", "terugkoppeling"],
    "ouderavond-partnerschappen": ["r1", "r2", "terugkoppeling"],
    "studiedag-heel": ["binnenkring", "gemengde-tafels", "terugkoppeling"],
    "studiedag-half": ["binnenkring", "gemengde-tafels", "terugkoppeling"],
    "gesprekstool-collectief": ["vraag-1", "vraag-2", "vraag-3", "terugkoppeling"],
    "partnerschapsteam-eerste": ["goed", "voor-elkaar", "speerpunt", "uitwerken", "terugkoppeling"],
    "partnerschapsteam": ["goed", "speerpunt", "uitwerken", "terugkoppeling"],
}
"""File → the items in which parents answer."""

ASKED = {
    "ouderavond-partnerschappen r1": "sterk_punt wens verwachting tip idee",
    "ouderavond-partnerschappen r2": "sterk_punt wens verwachting tip idee",
    "voorgesprek-directeur formeel": "notitie aandachtspunt",
    "voorgesprek-directeur gevoelige-punten": "aandachtspunt",
    "voorgesprek-directeur doel-en-datum": "doel notitie",
    "scan-partnerschappen visie": "visiezin",
    **{f"scan-partnerschappen {name}": "sterk_punt ambitie" for name in PARTNERSHIPS},
    "scan-partnerschappen ouders-bereiken": "idee",
    "studiedag-heel blok-1": "visiezin",
    "studiedag-heel blok-2": "inzicht afspraak",
    "studiedag-heel basis-1": "uitgangspunt verwachting afspraak grens grens_van_ouders",
    "studiedag-half basis-2": "uitgangspunt verwachting afspraak grens grens_van_ouders",
    "studiedag-heel binnenkring": "eye_opener wens",
    "studiedag-heel gemengde-tafels": "wens verwachting",
    "studiedag-heel blok-3": "tip",
    "studiedag-heel blok-4": "afspraak",
    "studiedag-heel blok-5": "idee",
    "studiedag-heel blok-6": "stap",
    "studiedag-heel meenemen": "eye_opener",
    "studiedag-half keuzeblok": "tip afspraak idee",
    "gesprekstool-collectief vraag-1": "1a 1b 1c",
    "gesprekstool-collectief vraag-2": "2a 2b 2c",
    "gesprekstool-collectief vraag-3": "3a 3b 3c",
    "stip-op-de-horizon aanbod": "aanbod",
    "stip-op-de-horizon vraag-1": "sterk_punt",
    "stip-op-de-horizon vraag-2": "succesfactor",
    "stip-op-de-horizon vraag-3": "uitdaging",
    "stip-op-de-horizon vraag-4": "behoefte",
    "stip-op-de-horizon vraag-5": "actie",
    "partnerschapsteam goed": "sterk_punt",
    "partnerschapsteam speerpunt": "ambitie",
    "partnerschapsteam uitwerken": "1a 1b 1c 1d 1e",
    "partnerschapsteam-eerste voor-elkaar": "verwachting",
    "tafelleiders-briefing oefenen": "tip",
}
"""File and item → the kinds of slip that it asks for, the default first."""

STIP = {
    "vraag-1": "Wat is er al?",
    "vraag-2": "Succesfactoren?",
    "vraag-3": "Uitdagingen?",
    "vraag-4": "Wat is er nodig? Door wie? Wanneer?",
    "vraag-5": "Hoe vertaal je acties naar je eigen organisatie?",
}

CARRIED = {
    "A01": ("draaiboeken/voorgesprek-directeur", "ouderavond, visie- en ambitieplan"),
    "A02": ("draaiboeken/voorgesprek-directeur", "nooit in een verslag voor de school"),
    "A03": ("draaiboeken/scan-partnerschappen", "Wij vinden…"),
    "A04": ("draaiboeken/scan-partnerschappen", "Welke datum?"),
    "A05": ("draaiboeken/ouderavond-partnerschappen", "Herkent u dit als leerkracht?"),
    "A06": ("draaiboeken/ouderavond-partnerschappen", "Ouders en leerkrachten zitten door elkaar"),
    "A07": ("draaiboeken/ouderavond-partnerschappen", "Elke tafel één zin"),
    "A08": ("draaiboeken/ouderavond-partnerschappen", "toon: overlap"),
    "A11": ("draaiboeken/partnerschapsteam-eerste", "Wie zijn we?"),
    "A12": ("draaiboeken/partnerschapsteam", "Nieuwe ouders horen er vanaf de eerste dag bij"),
    "A13": ("partnerschappen", "Onderwijskundig partnerschap"),
    "A14": ("partnerschappen", "bron: Actief Ouderschap"),
    "B01": ("draaiboeken/studiedag-heel", "Waar ligt bij ons het accent?"),
    "B02": ("draaiboeken/voorgesprek-directeur", "een hele of halve studiedag"),
    "B03": ("draaiboeken/studiedag-heel", "grens van ouders"),
    "B04": ("draaiboeken/studiedag-half", "Binnenkring van ouders"),
    "B05": ("draaiboeken/studiedag-heel", "Blok 5: Delen cognitieve ontwikkeling"),
    "B06": ("draaiboeken/studiedag-heel", "Vertrouwen in elkaar"),
    "B07": ("draaiboeken/studiedag-half", "koffieochtend"),
    "C01": ("draaiboeken/gesprekstool-collectief", "Een wederzijdse betrokkenheid van thuis"),
    "C02": ("draaiboeken/gesprekstool-collectief", "Wat zoeken we samen uit?"),
    "C03": ("draaiboeken/gesprekstool-collectief", "Vijf stappen"),
    "C05": (
        "draaiboeken/gesprekstool-collectief",
        "Hoe willen we als ouders en leerkrachten samenwerken?",
    ),
    "C06": ("draaiboeken/gesprekstool-collectief", "c. Dit kan ik de ander bieden."),
    "C09": ("draaiboeken/gesprekstool-collectief", "placemat"),
    "C12": ("draaiboeken/gesprekstool-collectief", "Iliás, D. Verkerk, L. van Hal, A. Willemen"),
    "D01": ("draaiboeken/stip-op-de-horizon", "toon: stip"),
    "D02": ("draaiboeken/stip-op-de-horizon", "Vraag: Succesfactoren?"),
    "D03": ("draaiboeken/stip-op-de-horizon", "Maak thema's per vraag"),
    "D04": ("draaiboeken/stip-op-de-horizon", "maak van dubbele briefjes één punt"),
    "D05": ("draaiboeken/stip-op-de-horizon", "eindigt op een vraagteken"),
    "D06": ("draaiboeken/stip-op-de-horizon", "Punten zonder wie of wanneer?"),
    "D07": ("draaiboeken/stip-op-de-horizon", "Wie is contactpersoon?"),
    "E01": ("praktijkvoorbeelden/utrecht-hand-in-hand", "Utrechts KwaliteitsKader (UKK)"),
    "E02": ("draaiboeken/stip-op-de-horizon", "Heeft iemand een eigen voorbeeld?"),
    "E03": ("draaiboeken/stip-op-de-horizon", "Hoe bereiken we ouders"),
}
"""What a model asks → the content file that carries it, and words that must be in it."""

NOT_CONTENT = {
    "A09": "the plan is a report",
    "A10": "the state of the plan is kept by the program",
    "B08": "a web form, which is no part of this",
    "C04": "the talk about one child, which is only printed",
    "C07": "a sheet to print",
    "C08": "a sheet to print",
    "C10": "a sheet to print",
    "C11": "a sheet to print",
}
"""What a model asks that no draaiboek or practice example can carry."""

ALL = {"A": 14, "B": 8, "C": 12, "D": 7, "E": 3}
"""How many things each model asks."""

BLOCKS = [
    "Profilering, missie en visie",
    "De ouder als partner en klant",
    "In goed gesprek met ouders",
    "Feedback en omgaan met kritiek",
    "Delen cognitieve ontwikkeling",
    "Teamontwikkeling",
]
"""The blocks of a studiedag, in their order."""

PLACES = ["Amersfoort", "Arnhem", "Breda", "Groningen", "Utrecht", "Verus", "gemeenten", "Waalwijk"]
"""Words of the places of the practice examples, in the order of their files."""
