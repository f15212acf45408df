"""Mistakes in content files: what the files then look like, and the one remark that they give."""

from __future__ import annotations

GOOD = """\
---
titel: Avond: praten
id: avond
duur: 30
begin: 19:30
rollen: ouder, leerkracht
---

# Onderdeel: Welkom (10 min)

## Dia: Hallo
Fijn dat u er bent.

# Onderdeel: Praten (20 min)

## Ronde: Wensen (20 min)
Vraag: Wat wilt u graag?
Vraag (tr): Ne istersiniz?
Soorten: wens

# Verslag
- in het kort
"""


EXAMPLE = """\
---
soort: praktijkvoorbeeld
titel: Koffie aan de poort
plaats: Veldermeer
link: https://school.example/koffie
---

# Kern
Elke vrijdag staat er koffie.

# Wat het oplevert
- Ouders kennen elkaar
"""

MODEL = """\
---
soort: partnerschappen
bron: Wij
---

# Partnerschap: Samen
Label: Actief
Betekenis: samen staan voor de buurt
In gewone woorden: Samen in de buurt.
"""

WORDS = """\
---
soort: woorden
---
- floep, floepen: deur
"""


def changed(line: int, *instead: str) -> str:
    """The good draaiboek with other lines in the place of one."""
    return in_place(GOOD, line, *instead)


def in_place(text: str, line: int, *instead: str) -> str:
    """A text with other lines in the place of one."""
    lines = text.split("\n")
    lines[line - 1 : line] = instead
    return "\n".join(lines)


SKIPPED = True
ADVICE = False
Expected = tuple[int, bool, str]
"""Line, whether something is left out, and words of the remark."""

CASES: dict[str, tuple[str, Expected]] = {
    "no minutes on a part": (
        changed(9, "# Onderdeel: Welkom"),
        (9, SKIPPED, 'bij "Welkom" staat geen tijd. Schrijf: # Onderdeel: Welkom (5 min)'),
    ),
    "minutes that are no number": (
        changed(9, "# Onderdeel: Welkom (tien min)"),
        (9, SKIPPED, "staat geen tijd"),
    ),
    "no minutes on a round": (
        changed(16, "## Ronde: Wensen"),
        (16, SKIPPED, "Schrijf: ## Ronde: Wensen (10 min)"),
    ),
    "parts last too long": (
        changed(4, "duur: 22"),
        (4, ADVICE, "samen 30 minuten, en hier staat 22. Dat is 8 minuten te veel."),
    ),
    "parts last too short": (
        changed(4, "duur: 31"),
        (4, ADVICE, "Dat is 1 minuut te weinig."),
    ),
    "rounds shorter than their part": (
        changed(16, "## Ronde: Wensen (15 min)"),
        (14, ADVICE, '"Praten" duurt 20 minuten, maar de rondes erin duren samen 15 minuten.'),
    ),
    "typing error in a heading": (
        changed(11, "## Dai: Hallo"),
        (11, SKIPPED, 'ik ken "## Dai:" niet. Bedoel je "## Dia:"?'),
    ),
    "typing error in a part": (
        changed(9, "# Ondredeel: Welkom (10 min)"),
        (9, SKIPPED, 'Bedoel je "# Onderdeel:"?'),
    ),
    "a heading like no other": (
        changed(11, "## Xyzzy"),
        (11, SKIPPED, "Dia, Ronde, Pauze, Terugkoppeling, Stippen, Acties"),
    ),
    "unknown kind": (
        changed(19, "Soorten: wensjes"),
        (19, SKIPPED, 'de soort "wensjes" niet. Bedoel je "wens"? Je kunt kiezen uit: sterk punt'),
    ),
    "one unknown kind beside a known one": (
        changed(19, "Soorten: tip, ambutie"),
        (19, SKIPPED, 'Bedoel je "ambitie"?'),
    ),
    "round without a question": (
        changed(17),
        (16, SKIPPED, 'de ronde "Wensen" heeft geen vraag. Zet eronder: Vraag: …'),
    ),
    "round without a kind": (
        changed(19),
        (16, ADVICE, "Soorten: wens"),
    ),
    "top block not closed": (
        changed(7),
        (6, SKIPPED, "niet afgesloten. Zet onder deze regel een regel met alleen ---"),
    ),
    "top block not opened": (
        changed(1),
        (1, SKIPPED, "boven deze regel mist een regel met alleen ---"),
    ),
    "a long dash at the top": (
        changed(1, "—"),
        (1, SKIPPED, "hier staat een lang streepje (—). Het moeten drie gewone streepjes zijn"),
    ),
    "a long dash and a short one below": (
        changed(7, "—-"),
        (7, SKIPPED, "een lang streepje (—)"),
    ),
    "two dashes": (changed(7, "--"), (7, SKIPPED, 'hier staat "--"')),
    "odd signs": (
        changed(12, "Ã‰Ã©n idee."),
        (12, ADVICE, 'vreemde tekens, zoals "Ã‰". Bewaar het bestand als UTF-8.'),
    ),
    "no title": (changed(2), (1, SKIPPED, 'bovenaan mist de regel "titel:"')),
    "an empty title": (changed(2, "titel:"), (2, SKIPPED, 'mist de regel "titel:"')),
    "slide too long": (
        changed(12, *["Een regel."] * 12),
        (11, ADVICE, 'de dia "Hallo" heeft 12 regels. Op het scherm passen er 9. Maak er twee'),
    ),
    "line too long": (
        changed(12, "Voor u. " * 10 + "Goed"),
        (12, ADVICE, "deze regel is 84 tekens lang. Op het scherm passen er 60."),
    ),
    "sentence too long for parents": (
        changed(12, "U en ik en wij en zij en jij en hij en ik."),
        (12, ADVICE, "deze zin heeft 13 woorden. Voor ouders is 12 genoeg."),
    ),
    "hard word": (
        changed(17, "Vraag: Wat wil het gremium?"),
        (17, ADVICE, '"gremium" is een moeilijk woord. Misschien "groep" of "raad"?'),
    ),
    "note without >": (
        changed(12, "Fijn dat u er bent.", "Wijs aan waar de tolken zitten."),
        (13, ADVICE, '("Wijs aan…"). Zet er > voor, anders ziet de zaal hem.'),
    ),
    "text before the first part": (
        changed(8, "Hallo allemaal", ""),
        (8, SKIPPED, 'voor het eerste onderdeel. Zet er "# Onderdeel: … (… min)" boven.'),
    ),
    "an item before the first part": (
        changed(8, "## Dia: Te vroeg", "Tekst", ""),
        (8, SKIPPED, 'de dia "Te vroeg" hoort bij geen onderdeel'),
    ),
    "text right under a part": (changed(10, "Hallo"), (10, SKIPPED, '"## Dia: …" boven')),
    "wrong number": (
        changed(4, "duur: 2 uur"),
        (4, SKIPPED, 'duur moet een getal zijn, bijvoorbeeld 120. Er staat "2 uur".'),
    ),
    "wrong number of tables": (
        changed(4, "duur: 30", "tafels: veel"),
        (5, SKIPPED, "tafels moet een getal zijn, bijvoorbeeld 5-8"),
    ),
    "wrong number of dots": (
        changed(4, "duur: 30", "stippen per persoon: drie"),
        (5, SKIPPED, "stippen per persoon moet een getal zijn, bijvoorbeeld 3"),
    ),
    "wrong time": (
        changed(5, "begin: half acht"),
        (5, SKIPPED, 'de tijd "half acht" kan ik niet lezen. Schrijf bijvoorbeeld: 19:30'),
    ),
    "a time that does not exist": (changed(5, "begin: 25:00"), (5, SKIPPED, "kan ik niet lezen")),
    "language by its name": (
        changed(18, "Vraag (turks): Ne istersiniz?"),
        (18, ADVICE, 'ik ken "Vraag (turks)" niet. Schrijf: Vraag (tr)'),
    ),
    "language that is not known": (
        changed(18, "Vraag (qq): Kvak?"),
        (18, SKIPPED, "Zet een van deze talen tussen de haakjes: nl, en, tr"),
    ),
    "question twice": (changed(18, "Vraag: En verder?"), (18, SKIPPED, "heeft deze vraag al")),
    "unknown report section": (
        changed(22, "- overzichtje"),
        (22, SKIPPED, 'het verslagdeel "overzichtje" ken ik niet. Bedoel je "in het kort"?'),
    ),
    "report section like no other": (
        changed(22, "- qwx"),
        (22, SKIPPED, "Je kunt kiezen uit: in het kort, sterke punten"),
    ),
    "image in a slide": (
        changed(12, "Kijk ![een kind](kind.png) eens."),
        (12, SKIPPED, 'de foto "kind.png" is er niet. Zet de foto in de map van het draaiboek'),
    ),
    "unknown word in the top block": (
        changed(4, "duur: 30", "stipen per persoon: 3"),
        (5, SKIPPED, 'ik ken "stipen per persoon:" niet. Bedoel je "stippen per persoon:"?'),
    ),
    "unknown word like no other": (
        changed(4, "duur: 30", "qwxz: 3"),
        (5, SKIPPED, "Je kunt kiezen uit: soort, id, titel"),
    ),
    "line without a colon in the top block": (
        changed(4, "duur: 30", "zomaar"),
        (5, SKIPPED, 'in "zomaar" mist een dubbele punt'),
    ),
    "same word twice in the top block": (
        changed(4, "duur: 30", "duur: 40"),
        (5, SKIPPED, '"duur:" staat er twee keer. Ik gebruik regel 4.'),
    ),
    "other sort of file": (
        changed(4, "duur: 30", "soort: thema's"),
        (5, ADVICE, "soort: draaiboek"),
    ),
    "typing error in the session": (
        changed(4, "duur: 30", "sessie: ouderavnd"),
        (5, ADVICE, 'Bedoel je "ouderavond"?'),
    ),
    "unknown role": (
        changed(6, "rollen: ouder, leerkract"),
        (6, SKIPPED, 'Bedoel je "leerkracht"? Of schrijf: leerkract (school)'),
    ),
    "role without a side": (
        changed(6, "rollen: ouder, wijkzuster"),
        (6, SKIPPED, "Schrijf: wijkzuster (thuis), wijkzuster (school) of wijkzuster (partner)"),
    ),
    "role with an unknown side": (
        changed(6, "rollen: ouder, leerkracht (schol)"),
        (6, SKIPPED, 'de kant "schol" ken ik niet. Kies thuis, school of partner'),
    ),
    "role twice": (changed(6, "rollen: ouder, ouders"), (6, SKIPPED, '"ouder" staat er twee keer')),
    "letter twice": (
        changed(6, "rollen: tolk (school, x), arts (partner, x), ouder"),
        (6, SKIPPED, "de letter x heeft al een andere rol"),
    ),
    "unknown side": (
        changed(6, "kanten: huis & haard = iedereen"),
        (6, SKIPPED, "thuis = ouders, school = team"),
    ),
    "typing error in a field": (
        changed(19, "Sorten: wens", "Soort: wens"),
        (19, SKIPPED, 'ik ken "Sorten:" niet. Bedoel je "Soorten:"?'),
    ),
    "loose text in a round": (
        changed(20, "Laat iedereen uitpraten.", ""),
        (20, SKIPPED, "Zet er > voor als het een opmerking voor jezelf is"),
    ),
    "unknown picture": (
        changed(12, "toon: overlop"),
        (12, SKIPPED, 'het plaatje "overlop" ken ik niet. Bedoel je "overlap"?'),
    ),
    "text beside a picture": (
        changed(12, "toon: overlap", "Dit zijn ze."),
        (13, ADVICE, "laat al iets anders zien. Zet dit op een eigen dia"),
    ),
    "minutes on a slide": (
        changed(11, "## Dia: Hallo (3 min)"),
        (11, ADVICE, "Haal (3 min) weg"),
    ),
    "an empty part": (
        changed(20, "# Onderdeel: Niets (1 min)", ""),
        (20, ADVICE, 'het onderdeel "Niets" is nog leeg'),
    ),
    "code that does not end": (
        changed(22, "- in het kort", "```"),
        (23, SKIPPED, "niet afgesloten"),
    ),
    "comment that does not end": (changed(20, "<!-- hier", ""), (20, SKIPPED, '"-->"')),
    "an id twice": (
        changed(12, "Id: a", "", "## Dia: Nog een", "Id: a"),
        (15, SKIPPED, 'de id "a" is al gebruikt of leeg'),
    ),
}
"""Name → the text of a draaiboek, and its remark."""
ROUND = {
    "steps that do not add up": (
        changed(19, "Soorten: wens", "Stappen: zelf 4, samen 15"),
        (20, ADVICE, 'de stappen duren samen 19 minuten, maar de ronde "Wensen" duurt 20 minuten'),
    ),
    "a step without minutes": (
        changed(19, "Soorten: wens", "Stappen: zelf 4, samen"),
        (20, SKIPPED, 'de stap "samen" kan ik niet lezen. Schrijf bijvoorbeeld: Stappen: zelf 4'),
    ),
    "steps in a list, one unreadable": (
        changed(19, "Soorten: wens", "Stappen:", "- zelf 10", "- samen tien"),
        (22, SKIPPED, 'de stap "samen tien" kan ik niet lezen'),
    ),
    "a table that is no letter": (
        changed(18, "Vraag tafel 1: Wat dan?"),
        (18, SKIPPED, 'welke tafel "1" is, weet ik niet. Tafels heten A, B, C.'),
    ),
    "a table without a question": (
        changed(18, "Vraag tafel b:"),
        (18, SKIPPED, "hier staat nog geen vraag. Schrijf bijvoorbeeld: Vraag tafel B: Wat"),
    ),
    "a table with two questions": (
        changed(18, "Vraag tafel A: Wat?", "Vraag tafel a: En dan?"),
        (19, SKIPPED, "tafel A heeft al een vraag"),
    ),
    "shifting by no number": (
        changed(18, "Vraag tafel A: Wat?", "Doorschuiven: even"),
        (19, SKIPPED, "doorschuiven moet een getal zijn, bijvoorbeeld 1"),
    ),
    "shifting without questions": (
        changed(18, "Doorschuiven: 1"),
        (18, ADVICE, "er is niets om door te schuiven"),
    ),
    "neither yes nor no": (
        changed(18, "Samen: misschien"),
        (18, SKIPPED, 'bij "samen:" past alleen ja of nee. Er staat "misschien".'),
    ),
    "who and when as a question": (
        changed(18, "Wie en wanneer: de directie"),
        (18, SKIPPED, 'bij "wie en wanneer:" past alleen ja of nee'),
    ),
    "per organisation as a word": (
        changed(18, "Per organisatie: bibliotheek"),
        (18, SKIPPED, 'bij "per organisatie:" past alleen ja of nee'),
    ),
    "a mark that is no range": (
        changed(18, "Cijfer: 5"),
        (18, SKIPPED, 'het cijfer "5" kan ik niet lezen'),
    ),
    "a mark above ten": (
        changed(18, "Cijfer: 1-100"),
        (18, SKIPPED, "hoogstens 10: Cijfer: 1-5"),
    ),
    "a sub-question that is too long": (
        changed(19, "Deelvragen:", "- a. " + "Buurtfeesten " * 5),
        (20, ADVICE, "deze regel is 64 tekens lang"),
    ),
    "a field of a round in the terugkoppeling": (
        changed(20, "", "## Terugkoppeling: Vertel", "Stappen: zelf 4", ""),
        (22, SKIPPED, 'met "Stappen: zelf 4" kan ik bij de terugkoppeling'),
    ),
    "an id that the program needs": (
        changed(12, "Id: voorbeeld-1"),
        (12, SKIPPED, 'de id "voorbeeld-1" is al gebruikt'),
    ),
}
FRONT = {
    "a kind that cannot be read": (
        changed(4, "duur: 30", "soorten: zorg (nog iets)"),
        (5, SKIPPED, "Schrijf bijvoorbeeld: soorten: aandachtspunt/aandachtspunten (d)"),
    ),
    "a kind that is known already": (
        changed(4, "duur: 30", "soorten: wens (q)"),
        (5, ADVICE, 'de soort "wens" ken ik al. Haal hem hier weg.'),
    ),
    "a kind with another meaning": (
        changed(4, "duur: 30", "soorten: cijfer"),
        (5, SKIPPED, '"cijfer" heeft al een andere betekenis'),
    ),
    "a kind twice": (
        changed(4, "duur: 30", "soorten: zorg, Zorg"),
        (5, SKIPPED, 'de soort "Zorg" staat er twee keer'),
    ),
    "one letter for two kinds": (
        changed(4, "duur: 30", "soorten: zorg (x), kans (x)"),
        (5, SKIPPED, "de letter x heeft al een andere soort"),
    ),
    "the letter of a known kind": (
        in_place(changed(19, "Soorten: wens, zorg"), 4, "duur: 30", "soorten: zorg (w)"),
        (5, ADVICE, 'de letter w is al van "wens". Voor "zorg" gebruik ik nu de letter z.'),
    ),
    "a role with the letter of a kind": (
        changed(6, "rollen: ouder, wijkteam (partner, w)"),
        (6, ADVICE, 'de letter w is al van "wens". Voor "wijkteam" gebruik ik nu de letter i.'),
    ),
    "an unknown kind, with kinds of its own": (
        in_place(changed(19, "Soorten: wens, zorgg"), 4, "duur: 30", "soorten: zorg"),
        (20, SKIPPED, 'Bedoel je "zorg"? Je kunt kiezen uit: zorg, sterk punt'),
    ),
    "a kind like no other": (
        changed(19, "Soorten: wens, qwxz"),
        (19, SKIPPED, 'Of noem bovenaan een eigen soort: "soorten: …".'),
    ),
    "projection neither yes nor no": (
        changed(4, "duur: 30", "projectie: scherm"),
        (5, SKIPPED, 'bij "projectie:" past alleen ja of nee. Er staat "scherm".'),
    ),
    "an unknown form of address": (
        changed(4, "duur: 30", "aanspreken: gij"),
        (5, SKIPPED, 'kies bij aanspreken u of je. Er staat "gij".'),
    ),
    "another form of address on a slide": (
        in_place(changed(12, "Fijn dat je er bent."), 4, "duur: 30", "aanspreken: u"),
        (13, ADVICE, 'hier staat "je". Bovenaan staat: aanspreken: u.'),
    ),
}
OTHER_FILES: dict[str, tuple[dict[str, str | bytes], str, Expected]] = {
    "a Word file": (
        {"draaiboeken/avond.md": b"PK\x03\x04rest"},
        "avond.md",
        (0, SKIPPED, 'dit is een Word-bestand. Bewaar het als "Platte tekst (UTF-8)"'),
    ),
    "an old encoding": (
        {"draaiboeken/avond.md": GOOD.replace("Fijn", "Eén fijn").encode("cp1252")},
        "avond.md",
        (12, ADVICE, "hier staan tekens in een oude codering. Bewaar het bestand als UTF-8."),
    ),
    "a name with .txt": (
        {"draaiboeken/avond.md.txt": GOOD},
        "avond.md.txt",
        (0, SKIPPED, "het bestand heet avond.md.txt. Haal .txt weg, dan vind ik het."),
    ),
    "one id in two files": (
        {"draaiboeken/avond.md": GOOD, "draaiboeken/kopie van avond.md": GOOD},
        "kopie van avond.md",
        (3, SKIPPED, '"avond.md" heeft dezelfde id. Geef dit draaiboek een andere id.'),
    ),
    "an example without a title": (
        {"praktijkvoorbeelden/koffie.md": in_place(EXAMPLE, 3)},
        "koffie.md",
        (1, SKIPPED, 'bovenaan mist de regel "titel:". Zonder titel kan ik het voorbeeld niet'),
    ),
    "an example without a core": (
        {"praktijkvoorbeelden/koffie.md": in_place(EXAMPLE, 9)},
        "koffie.md",
        (8, SKIPPED, 'onder "# Kern" staat nog niets'),
    ),
    "an unknown word in an example": (
        {"praktijkvoorbeelden/koffie.md": in_place(EXAMPLE, 4, "plats: Veldermeer")},
        "koffie.md",
        (4, SKIPPED, 'ik ken "plats:" niet. Bedoel je "plaats:"?'),
    ),
    "a link that is none": (
        {"praktijkvoorbeelden/koffie.md": in_place(EXAMPLE, 5, "link: www.school.example")},
        "koffie.md",
        (5, SKIPPED, '"www.school.example" is geen link'),
    ),
    "an unknown heading in an example": (
        {"praktijkvoorbeelden/koffie.md": in_place(EXAMPLE, 11, "# Wat het opleverd")},
        "koffie.md",
        (11, SKIPPED, 'het kopje "Wat het opleverd" ken ik niet. Bedoel je "# Wat het oplevert"?'),
    ),
    "text above the first heading of an example": (
        {"praktijkvoorbeelden/koffie.md": in_place(EXAMPLE, 7, "Zomaar", "")},
        "koffie.md",
        (7, SKIPPED, 'dit staat nog voor het eerste kopje. Zet er "# Kern" boven.'),
    ),
    "an example that calls itself otherwise": (
        {"praktijkvoorbeelden/koffie.md": in_place(EXAMPLE, 2, "soort: draaiboek")},
        "koffie.md",
        (2, ADVICE, 'de soort "draaiboek" past hier niet. Schrijf: soort: praktijkvoorbeeld'),
    ),
    "an example that is too long": (
        {"praktijkvoorbeelden/koffie.md": in_place(EXAMPLE, 9, *["Koffie."] * 8)},
        "koffie.md",
        (0, ADVICE, "dit voorbeeld heeft 10 regels van 60 tekens. Op een dia passen er 9."),
    ),
    "a title of an example that is too long": (
        {"praktijkvoorbeelden/koffie.md": in_place(EXAMPLE, 3, "titel: " + "Koffie " * 9)},
        "koffie.md",
        (3, ADVICE, "deze titel is 62 tekens lang. Op het scherm passen er 60."),
    ),
    "an image in an example": (
        {"praktijkvoorbeelden/koffie.md": in_place(EXAMPLE, 9, "Zie ![kop](kop.png) hier.")},
        "koffie.md",
        (9, SKIPPED, "een foto kan alleen op een dia of in een pauze staan"),
    ),
    "one id in two examples": (
        {
            "praktijkvoorbeelden/koffie.md": EXAMPLE,
            "praktijkvoorbeelden/thee.md": in_place(EXAMPLE, 3, "titel: Thee", "id: koffie"),
        },
        "thee.md",
        (4, SKIPPED, '"koffie.md" heeft dezelfde id. Geef dit voorbeeld een andere id.'),
    ),
    "a partnership without a line that it needs": (
        {"partnerschappen.md": in_place(MODEL, 7)},
        "partnerschappen.md",
        (6, SKIPPED, 'bij "Samen" mist de regel "Label: …".'),
    ),
    "an unknown word in a partnership": (
        {"partnerschappen.md": in_place(MODEL, 8, "Betekenis: x", "Vorbeeld: y")},
        "partnerschappen.md",
        (9, SKIPPED, 'Bedoel je "Voorbeeld:"?'),
    ),
    "a hard word without a simple one": (
        {"woorden.md": in_place(WORDS, 4, "- floep")},
        "woorden.md",
        (4, SKIPPED, 'bij "floep" staat geen makkelijker woord'),
    ),
    "a hard word of the folder's own": (
        {"woorden.md": WORDS, "draaiboeken/avond.md": changed(12, "De floep is open.")},
        "avond.md",
        (12, ADVICE, '"floep" is een moeilijk woord. Misschien "deur"?'),
    ),
}
"""Name → the files of a content folder, and the one that has the remark."""

SCRIPTS: dict[str, tuple[str, Expected]] = {**CASES, **ROUND, **FRONT}

ALL: dict[str, tuple[dict[str, str | bytes], str, Expected]] = {
    **{
        name: ({"draaiboeken/avond.md": text}, "avond.md", expected)
        for name, (text, expected) in SCRIPTS.items()
    },
    **OTHER_FILES,
}
"""All mistakes that a trainer is known to make, in every kind of content file. A draaiboek that
was changed after its evening is told by `changed_since`, when that evening is opened."""
