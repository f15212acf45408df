"""Mistakes in a draaiboek: what the file then looks like, and the one remark that it gives."""

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


def changed(line: int, *instead: str) -> str:
    """The good draaiboek with other lines in the place of one."""
    lines = GOOD.split("\n")
    lines[line - 1 : line] = instead
    return "\n".join(lines)


SKIPPED = True
ADVICE = False
CASES = {
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
        (12, ADVICE, "een plaatje kan ik op dit scherm niet tonen. Ik sla het over."),
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
        (13, ADVICE, "Zet deze tekst op een eigen dia"),
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
"""Name → the text, and (line, whether something is skipped, words) of its remark."""
