"""What is typed in the entry line, line by line: table, role and kind, or why not.

Every line is typed after a slip of table C, of a teacher, that was an idea; `.` is what is kept of
that one. Behind the text stands what the line is refused with, or how it was read.
"""

from __future__ import annotations

import pytest
from builders import a_kind, a_role
from hypothesis import given
from hypothesis import strategies as st

from sessie.model.dutch import clean_line
from sessie.model.script import Kind, Role
from sessie.model.stage import Prefix
from sessie.rules.entry import JOINT, MARK, TOLD, Draft, kept_for_next, parse_entry
from sessie.rules.prefix import WORDS_OF_ONE_LETTER

TABLES = tuple("ABCDEFG")
ROLES = (a_role("ouder"), a_role("leerkracht"))
KINDS = (a_kind("wens"), a_kind("idee"))
LAST = Prefix("C", "leerkracht", "idee")
SHORT = {
    "o": "ouder", "l": "leerkracht", "p": "pedagogisch_medewerker", "w": "wens", "i": "idee",
    "u": "uitdaging", "?": "",
}  # fmt: skip


def parse(
    line: str,
    last: Prefix = LAST,
    tables: tuple[str, ...] = TABLES,
    roles: tuple[Role, ...] = ROLES,
    kinds: tuple[Kind, ...] = KINDS,
) -> Draft:
    return parse_entry(line, tables=tables, roles=roles, kinds=kinds, last=last)


READ = """
o D meester                 | D o . | meester
o w D meester               | D o w | meester
o: d meester                | . o . | d meester
o A warm welcome            | . o . | A warm welcome | “A” = tekst; tafel: typ A o:
o u bent welkom             | . . . | o u bent welkom | “o” = tekst; rol: typ o:
o s avonds eten             | . . . | o s avonds eten | “o” = tekst; rol: typ o:
B o w Meer tijd             | B o w | Meer tijd
b o w Meer tijd             | B o w | Meer tijd
B O W Meer tijd             | B o w | Meer tijd
b O w meer tijd             | B o w | meer tijd
B O Meer tijd               | B o . | Meer tijd
B O meer tijd               | B o . | meer tijd
B o meer tijd               | B o . | meer tijd
B L Ouders komen            | B l . | Ouders komen
b l ouders komen            | B l . | ouders komen
B o: Meer tijd              | B o . | Meer tijd
B O: Meer tijd              | B o . | Meer tijd
B O : Meer tijd             | B o . | Meer tijd
B o, Meer tijd              | B o . | Meer tijd
B o, meer tijd              | B o . | meer tijd
B o. Meer tijd              | B o . | Meer tijd
B: o Meer tijd              | B o . | Meer tijd
B: o meer tijd              | B o . | meer tijd
B: O Meer tijd              | B o . | Meer tijd
B, o Meer tijd              | B o . | Meer tijd
B. o. Meer tijd             | B o . | Meer tijd
B: o: w: Meer tijd          | B o w | Meer tijd
B, o, w, meer tijd          | B o w | meer tijd
B. o. w. meer tijd          | B o w | meer tijd
B,o,w Meer tijd             | B o w | Meer tijd
B:o:w:Meer tijd             | B o w | Meer tijd
B.o.w. Meer tijd            | B o w | Meer tijd
B.o Meer tijd               | B o . | Meer tijd
B w o Meer tijd             | B o w | Meer tijd
B w o meer tijd             | B o w | meer tijd
o B Meer tijd               | B o . | Meer tijd
o w B: Meer tijd            | B o w | Meer tijd
B o w: o ja, meer tijd      | B o w | o ja, meer tijd
C l: o ja, en bel terug     | C l . | o ja, en bel terug
C l o ja, en bel terug      | C l . | o ja, en bel terug
B ouder: Meer tijd          | B o . | Meer tijd
b ouder: meer tijd          | B o . | meer tijd
B Ouder: meer tijd          | B o . | meer tijd
B ouders: Meer tijd         | B o . | Meer tijd
B OUDERS: Meer tijd         | B o . | Meer tijd
b ouder, meer tijd          | B o . | meer tijd
b ouders, Meer tijd         | B o . | Meer tijd
B ouder wens: Meer tijd     | B o w | Meer tijd
B ouders wensen: Meer tijd  | B o w | Meer tijd
B ouder, wens, Meer tijd    | B o w | Meer tijd
B o wens: Meer tijd         | B o w | Meer tijd
B ouder w Meer tijd         | B o w | Meer tijd
B ouders w meer tijd        | B o w | meer tijd
B leerkrachten: Bel eens    | B l . | Bel eens
Tafel B o Meer tijd         | B o . | Meer tijd
tafel b, ouder, Meer tijd   | B o . | Meer tijd
TAFEL B: O: meer tijd       | B o . | meer tijd
ouder: Meer tijd            | . o . | Meer tijd
Ouders: Meer tijd           | . o . | Meer tijd
idee: Samen lezen           | . . i | Samen lezen
Wens: Meer tijd             | . . w | Meer tijd
o Meer tijd                 | . o . | Meer tijd
o: meer tijd                | . o . | meer tijd
O: meer tijd                | . o . | meer tijd
o, meer tijd                | . o . | meer tijd
o:meer tijd                 | . o . | meer tijd
w Meer tijd                 | . . w | Meer tijd
o w Meer tijd               | . o w | Meer tijd
o w meer tijd               | . o w | meer tijd | “o w” = rol en soort; tekst: zet : ervoor
O W meer tijd               | . o w | meer tijd | “O W” = rol en soort; tekst: zet : ervoor
l Ouders komen              | . l . | Ouders komen
L Ouders komen              | . l . | Ouders komen
l ouders komen              | . l . | ouders komen
C Meer tijd                 | C . . | Meer tijd
c meer tijd                 | C . . | meer tijd
c w meer tijd               | C . w | meer tijd
A o meer tijd               | A o . | meer tijd
A o Meer tijd               | A o . | Meer tijd
a o meer tijd               | A o . | meer tijd
A: o: Meer tijd             | A o . | Meer tijd
E o een warm welkom         | E o . | een warm welkom
E o Fijne sfeer             | E o . | Fijne sfeer
B o öğretmenler iyi         | B o . | öğretmenler iyi
B o A warm welcome          | B o . | A warm welcome
B O Öğretmen iyi            | B o . | Öğretmen iyi
B o U bent welkom           | B o . | U bent welkom
B o w domu mówimy           | B o w | domu mówimy
B o أريد وقتا أكثر          | B o . | أريد وقتا أكثر
o أريد وقتا أكثر            | . o . | أريد وقتا أكثر
o більше часу               | . o . | більше часу
B o می‌خواهم 👨‍👩‍👧               | B o . | می‌خواهم 👨‍👩‍👧
B o Plus de temps           | B o . | Plus de temps
B o à la maison             | B o . | à la maison
B o :) leuk                 | B o . | :) leuk
B o: 19:30 is te vroeg      | B o . | 19:30 is te vroeg
Meer tijd                   | . . . | Meer tijd
meer tijd                   | . . . | meer tijd
U bent welkom               | . . . | U bent welkom
u bent welkom               | . . . | u bent welkom
NB: denk aan de tolk        | . . . | NB: denk aan de tolk
Zo gaat het: goed           | . . . | Zo gaat het: goed
o.a. meer tijd              | . . . | o.a. meer tijd
i.p.v. brieven bellen       | . . . | i.p.v. brieven bellen
A.u.b. eerder bellen        | . . . | A.u.b. eerder bellen
o... wat jammer             | . . . | o... wat jammer
's avonds bellen            | . . . | 's avonds bellen
s avonds bellen             | . . . | s avonds bellen
E-mail is fijn              | . . . | E-mail is fijn
e-mail is fijn              | . . . | e-mail is fijn
A4 papier                   | . . . | A4 papier
I'd like more time          | . . . | I'd like more time
Al jaren goed contact       | . . . | Al jaren goed contact
De school is open           | . . . | De school is open
À l'école                   | . . . | À l'école
19:30 is te vroeg           | . . . | 19:30 is te vroeg
:) leuk                     | . . . | :) leuk
:-( jammer                  | . . . | :-( jammer
: o wat mooi                | . . . | o wat mooi
:o öğretmen                 | . . . | o öğretmen
: B o w Meer tijd           | . . . | B o w Meer tijd
:A warm welcome             | . . . | A warm welcome
: Ouders: kom op tijd       | . . . | Ouders: kom op tijd
C: ouders helpen mee        | C . . | ouders helpen mee | “ouders” = tekst; rol: typ ouders:
C: : o ja, bel terug        | C . . | o ja, bel terug
C:: o ja, bel terug         | C . . | o ja, bel terug
B o w                       | B o w |
B                           | B ? . |
o                           | . o . |
B ouder: wens               | B o . | wens | “wens” = tekst; soort: typ wens:
A warm welcome for all      | . . . | A warm welcome for all | “A” = tekst; tafel: typ A:
a warm welcome for all      | . . . | a warm welcome for all | “a” = tekst; tafel: typ a:
A tip for new parents       | . . . | A tip for new parents | “A” = tekst; tafel: typ A:
I think it is good          | . . . | I think it is good | “I” = tekst; soort: typ I:
B o I think it is good      | B o . | I think it is good | “I” = tekst; soort: typ I:
o öğretmen çok iyi          | . . . | o öğretmen çok iyi | “o” = tekst; rol: typ o:
O öğretmen çok iyi          | . . . | O öğretmen çok iyi | “O” = tekst; rol: typ O:
o escola é boa              | . . . | o escola é boa | “o” = tekst; rol: typ o:
O wat mooi                  | . . . | O wat mooi | “O” = tekst; rol: typ O:
w domu mówimy po polsku     | . . . | w domu mówimy po polsku | “w” = tekst; soort: typ w:
i tak jest dobrze           | . . . | i tak jest dobrze | “i” = tekst; soort: typ i:
u nas jest dobrze           | . . . | u nas jest dobrze
y más tiempo                | . . . | y más tiempo
e più tempo                 | . . . | e più tempo | “e” = tekst; tafel: typ e:
o 10 minuten langer         | . . . | o 10 minuten langer | “o” = tekst; rol: typ o:
o meer tijd                 | . . . | o meer tijd | “o” = tekst; rol: typ o:
w meer tijd                 | . . . | w meer tijd | “w” = tekst; soort: typ w:
B o W domu mówimy           | B o . | W domu mówimy | “W” = tekst; soort: typ W:
B o behoefte aan rust       | B o . | behoefte aan rust
B o wens voor meer tijd     | B o . | wens voor meer tijd | “wens” = tekst; soort: typ wens:
ouders helpen graag         | . . . | ouders helpen graag | “ouders” = tekst; rol: typ ouders:
OUDERS HELPEN GRAAG         | . . . | OUDERS HELPEN GRAAG | “OUDERS” = tekst; rol: typ OUDERS:
ouders                      | . . . | ouders | “ouders” = tekst; rol: typ ouders:
O, wat mooi                 | . o . | wat mooi | “O” = rol; tekst: zet : ervoor
b ouder Meer tijd           | B o . | Meer tijd | “ouder” = rol; tekst: zet : ervoor
B Ouder Meer tijd           | B o . | Meer tijd | “Ouder” = rol; tekst: zet : ervoor
b ouders Meer tijd          | B o . | Meer tijd | “ouders” = rol; tekst: zet : ervoor
b OUDERS meer tijd          | B o . | meer tijd | “OUDERS” = rol; tekst: zet : ervoor
Tafel B ouder meer tijd     | B o . | meer tijd | “ouder” = rol; tekst: zet : ervoor
ouder Meer tijd             | . o . | Meer tijd | “ouder” = rol; tekst: zet : ervoor
B o Wens Meer tijd          | B o w | Meer tijd | “Wens” = soort; tekst: zet : ervoor
C w domu mówimy             | C . w | domu mówimy
Al Turkse ouders            | . . . | Al Turkse ouders | “Al” = tekst; anders: typ A l
"""

REFUSED = """
A Meer tijd              | “A”: tafel of tekst? Typ “A o: Meer…” of “: A Meer…”.
A Christmas party        | “A”: tafel of tekst? Typ “A o: Christm…” of “: A Christm…”.
A 10-minute talk         | “A”: tafel of tekst? Typ “A o: 10-minu…” of “: A 10-minu…”.
I Think we need it       | “I”: soort of tekst? Typ “I: Think…” of “: I Think…”.
O Meer tijd              | “O”: rol of tekst? Typ “O: Meer…” of “: O Meer…”.
W Meer tijd              | “W”: soort of tekst? Typ “W: Meer…” of “: W Meer…”.
B ouders helpen graag    | “ouders”: rol of tekst? Typ “B ouders: helpen…” of “B o: ouders…”.
B Ouders helpen graag    | “Ouders”: rol of tekst? Typ “B Ouders: helpen…” of “B o: Ouders…”.
C ouders helpen graag    | “ouders”: rol of tekst? Typ “C ouders: helpen…” of “C: ouders…”.
b ouder meer tijd        | “ouder”: rol of tekst? Typ “b ouder: meer…” of “b o: ouder…”.
B OUDERS HELPEN GRAAG    | “OUDERS”: rol of tekst? Typ “B OUDERS: HELPEN…” of “B o: OUDERS…”.
Ouders Nederlands leren  | “Ouders”: rol of tekst? Typ “Ouders: Nederla…” of “: Ouders…”.
B Meer tijd              | Zet de rol ervoor, bijvoorbeeld: B o Meer tijd.
b meer tijd              | Zet de rol ervoor, bijvoorbeeld: B o Meer tijd.
B w Meer tijd            | Zet de rol ervoor, bijvoorbeeld: B o Meer tijd.
A: Meer tijd             | Zet de rol ervoor, bijvoorbeeld: A o Meer tijd.
B: ouders helpen         | Zet de rol ervoor, bijvoorbeeld: B o Meer tijd.
Tafel B Meer tijd        | Zet de rol ervoor, bijvoorbeeld: B o Meer tijd.
H o Meer tijd            | Tafel H is er niet: kies uit A t/m G.
H O Meer tijd            | Tafel H is er niet: kies uit A t/m G.
h o Meer tijd            | Tafel H is er niet: kies uit A t/m G.
h o meer tijd            | Tafel H is er niet: kies uit A t/m G.
H: Meer tijd             | Tafel H is er niet: kies uit A t/m G.
H o w: Meer tijd         | Tafel H is er niet: kies uit A t/m G.
H ouder: Meer tijd       | Tafel H is er niet: kies uit A t/m G.
H w                      | Tafel H is er niet: kies uit A t/m G.
U o Meer tijd            | Tafel U is er niet: kies uit A t/m G.
Tafel H Meer tijd        | Tafel H is er niet: kies uit A t/m G.
Tafel 2: Meer tijd       | Tafel 2 is er niet: kies uit A t/m G.
2 o Meer tijd            | Tafel 2 is er niet: kies uit A t/m G.
TH o Meer tijd           | Tafel TH is er niet: zet bij aanwezigen en tafels (o) “Bladen van thuis” op ja.
o d meester              | “d”: tafel of tekst? Typ “D o: meester…” of “o: d meester…”.
o d Meester              | “d”: tafel of tekst? Typ “D o: Meester…” of “o: d Meester…”.
o a meester              | “a”: tafel of tekst? Typ “A o: meester…” of “o: a meester…”.
o d: meester             | “d”: tafel of tekst? Typ “D o: meester…” of “o: d meester…”.
o, d meester             | “d”: tafel of tekst? Typ “D o: meester…” of “o: d meester…”.
O d meester              | “d”: tafel of tekst? Typ “D O: meester…” of “O: d meester…”.
o w d meester            | “d”: tafel of tekst? Typ “D o w: meester…” of “o w: d meester…”.
w d meester              | “d”: tafel of tekst? Typ “D o w: meester…” of “w: d meester…”.
ouder d meester          | “d”: tafel of tekst? Typ “D ouder: meester…” of “ouder: d meester…”.
o d                      | “d”: tafel of tekst? Typ “D o: …” of “o: d …”.
l d meester              | “d”: tafel of tekst? Typ “D l: meester…” of “l: d meester…”.
o h meester              | Tafel H is er niet: kies uit A t/m G. Is het tekst? Typ “o: h meester…”.
o H meester              | Tafel H is er niet: kies uit A t/m G. Is het tekst? Typ “o: H meester…”.
o H Meester              | Tafel H is er niet: kies uit A t/m G. Is het tekst? Typ “o: H Meester…”.
ouder H Meester          | Tafel H is er niet: kies uit A t/m G. Is het tekst? Typ “ouder: H Meester…”.
I h meester              | Tafel H is er niet: kies uit A t/m G. Is het tekst? Typ “: I h meester…”.
o tafel h meester        | Tafel H is er niet: kies uit A t/m G.
o v meester              | “v” past hier niet (w = wens, i = idee). Is het tekst? Typ “o: v meester…”.
o l meester              | “l” is er een te veel. Is het tekst? Zet er : voor.
Bo Meer tijd             | Zet een spatie tussen tafel en rol: B o
Bo: Meer tijd            | Zet een spatie tussen tafel en rol: B o
Bl meer tijd             | Zet een spatie tussen tafel en rol: B l
bo Meer tijd             | Zet een spatie tussen tafel en rol: B o
Bow Meer tijd            | Zet spaties tussen de letters: B o w
B o s Meer tijd          | “s” past hier niet (w = wens, i = idee). Is het tekst? Zet er : voor.
B o s meer tijd          | “s” past hier niet (w = wens, i = idee). Is het tekst? Zet er : voor.
s Meer tijd              | “s” past hier niet (w = wens, i = idee). Is het tekst? Zet er : voor.
B o x Meer tijd          | “x” past hier niet (w = wens, i = idee). Is het tekst? Zet er : voor.
B o S Meer tijd          | “S” past hier niet (w = wens, i = idee). Is het tekst? Zet er : voor.
B l o Meer tijd          | “o” is er een te veel. Is het tekst? Zet er : voor.
B o w w meer tijd        | “w” is er een te veel. Is het tekst? Zet er : voor.
B x: Meer tijd           | Zet voor de dubbele punt alleen een tafel en deze letters: o = ouder, l = leerkracht, w = wens, i = idee.
x: Meer tijd             | Zet voor de dubbele punt alleen een tafel en deze letters: o = ouder, l = leerkracht, w = wens, i = idee.
"""  # noqa: E501


def rows(table: str) -> list[list[str]]:
    found = [[cell.strip() for cell in line.split("|")] for line in table.strip().splitlines()]
    assert len({row[0] for row in found}) == len(found)
    return found


def test_enough_lines_were_tried() -> None:
    assert len(rows(READ)) + len(rows(REFUSED)) >= 190


@pytest.mark.parametrize("row", rows(READ), ids=lambda row: row[0])
def test_a_line_is_read_as_it_was_meant(row: list[str]) -> None:
    line, prefix, text, *remark = row
    table, role, kind = prefix.split()
    expected = Prefix(
        LAST.table if table == "." else table,
        LAST.role if role == "." else SHORT[role],
        LAST.kind if kind == "." else SHORT[kind],
    )
    assert parse(line) == Draft(expected, text, "", remark[0] if remark else "")


@pytest.mark.parametrize("row", rows(REFUSED), ids=lambda row: row[0])
def test_a_line_that_can_go_wrong_is_refused_with_what_to_type(row: list[str]) -> None:
    line, problem = row
    assert parse(line).problem == problem
    assert parse(f": {line}").text == clean_line(line)
    assert not parse(f": {line}").problem


@pytest.mark.parametrize("row", rows(REFUSED), ids=lambda row: row[0])
def test_what_a_refusal_tells_to_type_is_taken(row: list[str]) -> None:
    problem = row[1]
    for told in problem.split("“")[1:]:
        typed = told.partition("”")[0].replace("…", "")
        if " " in typed and ":" in typed:
            assert not parse(typed).problem, typed


BLANKS = [
    "\u00a0", "\u202f", "\u3000", "\u2000", "\u2003", "\u2009", "\u200a", "\u205f", "\u1680", "\t",
    " \u00a0 ",
]  # fmt: skip


@pytest.mark.parametrize("blank", BLANKS, ids=ascii)
@pytest.mark.parametrize("line", ["B o w Meer tijd voor ons", "Tafel B ouder: Meer tijd voor ons"])
def test_every_blank_is_a_space(line: str, blank: str) -> None:
    assert parse(line.replace(" ", blank)) == parse(line)
    assert parse(line.replace(" ", blank)).text == "Meer tijd voor ons"


def test_the_role_is_asked_again_at_every_new_table_and_the_kind_stays() -> None:
    first = parse("B o w Meer tijd", Prefix()).prefix
    assert parse("Nog iets", first).prefix == first
    assert parse("B Nog iets", first).prefix == first
    other = parse("D Nog iets", first)
    assert other.problem == "Zet de rol ervoor, bijvoorbeeld: D o Meer tijd."
    assert other.prefix == Prefix("D", "", "wens")
    assert parse("Nog iets", other.prefix).problem == other.problem
    assert parse("D l Nog iets", first).prefix == Prefix("D", "leerkracht", "wens")
    assert not parse("D Nog iets", Prefix("B", "", "wens"), roles=ROLES[:1]).problem
    assert not parse("D Nog iets", first, roles=()).problem


def test_a_slip_that_is_changed_keeps_its_role_at_another_table() -> None:
    draft = parse_entry("D: Meer tijd", tables=TABLES, roles=ROLES, kinds=KINDS, last=LAST,
                        changing=True)  # fmt: skip
    assert draft == Draft(Prefix("D", "leerkracht", "idee"), "Meer tijd")


@pytest.mark.parametrize(
    ("line", "prefix", "text"),
    [
        ("B p Meer tijd", ("B", "pedagogisch_medewerker", "idee"), "Meer tijd"),
        ("B pedagogisch medewerker: Ja", ("B", "pedagogisch_medewerker", "idee"), "Ja"),
        ("B Pedagogisch medewerkers, Ja", ("B", "pedagogisch_medewerker", "idee"), "Ja"),
        ("B pedagogisch_medewerker w: Ja", ("B", "pedagogisch_medewerker", "wens"), "Ja"),
        ("B o sterk punt: Ja", ("B", "ouder", "sterk_punt"), "Ja"),
        ("B o ideeen: Ja", ("B", "ouder", "idee"), "Ja"),
        ("B o eye-opener: Ja", ("B", "ouder", "eye_opener"), "Ja"),
        ("B o eye opener: Ja", ("B", "ouder", "eye_opener"), "Ja"),
    ],
)
def test_a_name_of_two_words_or_with_an_accent_is_known(
    line: str, prefix: tuple[str, str, str], text: str
) -> None:
    roles = (*ROLES, a_role("pedagogisch_medewerker"))
    kinds = (*KINDS, a_kind("sterk_punt"), a_kind("eye_opener"))
    draft = parse(line, roles=roles, kinds=kinds)
    assert (draft.prefix, draft.text, draft.problem) == (Prefix(*prefix), text, "")


def test_u_is_a_challenge_behind_a_table_and_a_word_in_front() -> None:
    kinds = (*KINDS, a_kind("uitdaging"))
    assert parse("u bent welkom", kinds=kinds).text == "u bent welkom"
    assert parse("U bent welkom", kinds=kinds).text == "U bent welkom"
    assert parse("B o U bent welkom", kinds=kinds).text == "U bent welkom"
    read_as = parse("B o u bent welkom", kinds=kinds)
    assert read_as.prefix.kind == "uitdaging"
    assert read_as.remark == "“u” = soort; tekst: zet : ervoor"
    assert parse("B o u Meer tijd", kinds=kinds).remark == ""


WORDS = st.lists(
    st.one_of(
        st.sampled_from([*"aAbBeEhHiIlLoOuUwWyYzZsx", "ouder", "Ouders", "OUDERS", "wens", "Tafel",
                         "idee", "o.a.", "meer", "Meer", "öğretmen", "أريد", "2", "TH", "Bo"]),
        st.text(st.characters(categories=["L"]), min_size=1, max_size=6),
    ),
    min_size=1, max_size=7,
)  # fmt: skip
SIGNS = st.sampled_from(["", "", "", ":", ",", ".", " :"])


@given(WORDS, st.lists(SIGNS, min_size=7, max_size=7), st.sampled_from([LAST, Prefix()]))
def test_no_word_is_lost_or_the_line_is_refused(
    words: list[str], signs: list[str], last: Prefix
) -> None:
    line = clean_line(" ".join(a + b for a, b in zip(words, signs, strict=False)))
    draft = parse(line, last)
    assert line.endswith(draft.text)
    front = line[: len(line) - len(draft.text)].replace(".", " ").replace(":", " ")
    known = [*front.replace(",", " ").split()]
    parts = {part.casefold() for part in known}
    meant = {"tafel", *map(str.casefold, TABLES), "o", "l", "w", "i", "ouder", "ouders", "wens",
             "idee"}  # fmt: skip
    assert parts <= meant
    assert len(known) <= 4
    if draft.text and not draft.problem:
        assert draft.prefix.table and draft.prefix.role and draft.prefix.kind


@given(
    st.text(st.characters(categories=["L", "N", "P", "Z"]), max_size=40), st.sampled_from(["", " "])
)
def test_behind_a_colon_a_text_comes_in_whole(text: str, blank: str) -> None:
    draft = parse(f":{blank}{text}")
    whole = clean_line(text)
    assert draft.text in (whole, f":{whole}", clean_line(f":{text}"))
    assert draft.prefix == LAST
    if whole[:1].isalnum():
        assert draft.text == whole


@given(
    st.sampled_from(sorted(WORDS_OF_ONE_LETTER)),
    st.text(st.characters(categories=["Ll"]), min_size=1),
)
def test_a_word_of_one_letter_before_a_small_word_is_always_text(letter: str, word: str) -> None:
    for line in (f"{letter} {word}", f"{letter.upper()} {word}"):
        draft = parse(clean_line(line))
        if len(word) > 2 and word.isascii():
            assert draft.text == line or draft.problem


@pytest.mark.parametrize(
    ("line", "kind", "text"),
    [
        ("B = Samen lezen", "samen", "Samen lezen"),
        ("B: = Samen lezen", "samen", "Samen lezen"),
        ("B = ouders helpen mee", "samen", "ouders helpen mee"),
        ("B = o öğretmen", "samen", "o öğretmen"),
        ("B = -", "samen", "-"),
        ("B #4", "cijfer", "4"),
        ("b: # 4", "cijfer", "4"),
    ],
)
def test_what_a_whole_table_says_needs_no_role(line: str, kind: str, text: str) -> None:
    draft = parse(line, kinds=(*KINDS, JOINT, MARK))
    assert (draft.prefix.table, draft.prefix.kind, draft.text) == ("B", kind, text)
    assert not draft.problem and not draft.remark


def test_a_role_of_one_table_is_not_kept_for_another_by_what_a_whole_table_says() -> None:
    joint = parse("B = Samen lezen", kinds=(*KINDS, JOINT))
    assert joint.prefix.role == ""
    assert (
        "de rol" in parse("Meer tijd", kept_for_next(joint.prefix), kinds=(*KINDS, JOINT)).problem
    )


@pytest.mark.parametrize(
    ("line", "table", "text"),
    [
        ("A warm welcome for all", "C", "A warm welcome for all"),
        ("A: warm welcome", "A", "warm welcome"),
        ("b ouders helpen mee", "B", "ouders helpen mee"),
        ("o öğretmen çok iyi", "C", "o öğretmen çok iyi"),
        ("Tafel B, wij zijn een team", "B", "wij zijn een team"),
    ],
)
def test_a_key_sentence_follows_the_same_grammar(line: str, table: str, text: str) -> None:
    draft = parse(line, Prefix("C", "", TOLD.id), kinds=(TOLD, a_kind("eye_opener")))
    assert (draft.prefix.table, draft.text, draft.problem) == (table, text, "")


def test_the_letter_of_a_table_that_begins_few_sentences_is_that_table() -> None:
    draft = parse("E fijne sfeer")
    assert (draft.prefix.table, draft.prefix.role, draft.text) == ("E", "", "fijne sfeer")
    assert draft.problem == "Zet de rol ervoor, bijvoorbeeld: E o Meer tijd."
