"""What in a text says something of one person: a name, a way to reach or recognise somebody, health
and home, a reproach.

It looks at forms, not at meaning, and is a help: a person decides. Every form has a name, so that
`python -m benchmarks privacy` can say what each of them finds and what it flags for nothing. A
school year by itself ("groep 8"), an illness by itself ("kinderen met dyslexie") and a function by
itself ("de mentor belt terug") are subjects; together with somebody they are a person.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache, lru_cache

from sessie.model.frozen import dataclass
from sessie.model.vocabulary import LANGUAGES

NAME, CONTACT, TRACEABLE, SPECIAL, REPROACH = (
    "naam", "contact", "herleidbaar", "bijzonder", "verwijt",
)  # fmt: skip
_KEPT = 16_384
"""Texts of which what was found is kept: looking through all slips of a large evening takes longer
than a key may, and is done beside the screen before anybody asks."""
_NEAR = 90
"""Signs that there may be between somebody and what is said of them."""


@dataclass(frozen=True, slots=True)
class Found:
    """One form that a text has."""

    form: str
    """Its name in `FORMS`."""
    reason: str
    """naam, contact, herleidbaar, bijzonder or verwijt"""
    fragment: str
    """The words of the text that gave rise to it."""


@lru_cache(maxsize=_KEPT)
def found_in(text: str) -> tuple[Found, ...]:
    """Everything that a text has, each form at most once."""
    found = ((form, reason, look(text)) for form, (reason, look) in FORMS.items())
    return tuple(Found(*one) for one in found if one[2])


def by_reason(text: str) -> dict[str, str]:
    """Reason → the words that gave rise to it first."""
    found: dict[str, str] = {}
    for one in found_in(text):
        found.setdefault(one.reason, one.fragment)
    return found


@cache
def _compiled(pattern: str, flags: int = re.IGNORECASE) -> re.Pattern[str]:
    """Made when the first text is looked at: nothing waits for it before."""
    return re.compile(pattern, flags)


def _first(pattern: str, text: str) -> str:
    match = _compiled(pattern).search(text)
    return match.group() if match else ""


def _together(text: str, one: str, other: str) -> str:
    """The words from somebody to what is said of them, or the other way round; nothing when they
    do not stand near each other. What is said is rare, so it is looked for first."""
    if not _compiled(other).search(text):
        return ""
    for first in _compiled(one).finditer(text):
        for second in _compiled(other).finditer(text):
            start, end = min(first.start(), second.start()), max(first.end(), second.end())
            between = max(first.start(), second.start()) - min(first.end(), second.end())
            if between <= _NEAR:
                return text[start:end]
    return ""


def _has(text: str, parts: str) -> bool:
    """Whether any of these parts of words is in the text: it costs next to nothing, and most texts
    have none."""
    low = text.casefold()
    return any(part in low for part in parts.split("|"))


def _any(*words: str) -> str:
    return rf"\b(?:{'|'.join(words)})\b"


# somebody ---------------------------------------------------------------------------------------

_MY = r"(?:mijn|m[’']?n|onze|ons|me|mij)"
_KIN = (
    r"(?:(?:pleeg|stief|klein|schoon)?(?:zoon|zoontje|dochter|dochtertje|kind|kindje|zusje|zus"
    r"|broer|broertje)|jongen|jongetje|meisje|meid|puber|peuter|kleuter|baby|tweeling|neefje"
    r"|nichtje)"
)
_ADULT = (
    r"(?:man|vrouw|vriend|vriendin|partner|vader|moeder|pa|ma|papa|mama|opa|oma|ouders|gezin"
    r"|schoonmoeder|schoonvader|tante|oom)"
)
_ELDEST = r"(?:oudste|jongste|middelste)"
_CHILD = (
    rf"(?:{_MY} (?:{_ELDEST} )?{_KIN}|{_MY} {_ELDEST}|de mijne|die van (?:mij|ons)"
    r"|(?:klein|pleeg|stief)(?:zoon|dochter|kind)|kind van (?:mij|ons)"
    r"|(?:oudste|jongste|middelste) van (?:mij|ons)"
    r"|(?:^|(?<=[.,!?] )|(?<=\bdat )|(?<=\bwant ))(?:zoon|zoontje|dochter|dochtertje)"
    r"|(?:my|our) (?:(?:oldest|youngest) )?(?:son|daughter|child|kid|boy|girl))"
)
_OWN_CHILD = rf"\b{_CHILD}\b"
_FAMILY = (
    rf"(?:{_MY} {_ADULT}|(?:zijn|haar|z[’']?n|d[’']?r) (?:{_ADULT}|{_KIN})|ons gezin"
    r"|(?:^|(?<=[.!?] ))(?:moeder|vader|mama|papa|oma|opa|broer|zus)(?= (?:is|ligt|heeft|zit)))"
)
_SHE = (
    r"(?:zij|ze) (?:is|was|heeft|had|krijgt|kreeg|moet|kan|mag|wil|eet|zit|wordt|werd|slikt"
    r"|gebruikt|durft|ligt)"
)
_I = (
    r"(?:ik|wij|we) (?:zelf )?(?:ben|zijn|was|waren|heb|hebben|zit|zitten|krijg|krijgen|leef"
    r"|leven|sta|staan|slik|moet|moeten|kan|kunnen|word|worden|wacht|wachten|woon|wonen|ga|gaan)"
    r"|(?:heb|ben|zit|krijg) ik|(?:hebben|zijn|zitten) (?:wij|we)"
)
_PERSON = rf"\b(?:{_CHILD}|{_FAMILY}|hij|hem|ie|{_SHE})\b"
_OURS = rf"\b(?:{_CHILD}|{_FAMILY}|bij ons|ons|wij|we|ik|mij)\b"

_SCHOOL_WORD = (
    r"(?:groep(?:en)? ?(?:[1-8]|drie|vier|vijf|zes|zeven|acht)(?:[a-d]|-[a-d])?"
    r"|(?:brug)?klas ?[1-6][a-z]{0,2}|klas [1-6]|brugklas"
    r"|(?:[1-6] ?(?:vmbo|mavo|havo|vwo|gymnasium|kader|basis|gt|tl)"
    r"|(?:vmbo|mavo|havo|vwo|gym) ?[1-6])"
    r"(?:[a-z]\d?|\d)?|[hvmtkbg][1-6][a-z])"
)
_LETTERS = r"(?:(?<=uit )|(?<=in klas ))[1-6][a-z]|(?-i:[1-6](?![FSDG]\b)[A-Z]{1,2}\d?)"
r"|(?-i:[1-6](?:havo|vwo|mavo|vmbo)\d?)"
_CLASS = rf"\b(?:{_SCHOOL_WORD}|{_LETTERS})\b"
_POINTED_CLASS = rf"(?:uit|van|in|bij) (?:de )?(?:{_SCHOOL_WORD}|{_LETTERS}|[1-8](?:[a-d])?)\b"

_STAFF = (
    r"\w*(?:juf|juffrouw|meester|leraar|lerares|docente?|mentor|mentrix|leerkracht|conciërge"
    r"|conrector|rector|directeur|directrice|teamleider|afdelingsleider|decaan|stagiaire?"
    r"|stagejongen|stagemeisje|invaller|invalster|leid(?:er|ster)|begeleid(?:er|ster)|chauffeur"
    r"|overblijf(?:moeder|vader|kracht|ouder)|coach|trainer|ib-?[’']?er|leidinggevende"
    r"|schoonmaker|kok|tolk(?:en)?"
    r"|klassenassistent|onderwijsassistent|psycholoog|logopedist|medewerkster|medewerker|teacher)"
)
_STAFF_PARTS = (
    "juf|meester|lera|docent|ment|leerkr|conci|rect|leid|decaan|stag|inval|chauffeur|overblijf|coach"
    "|trainer|ib|schoonm|kok|tolk|assistent|psycholoog|logop|medewerk|teacher|penningm|voorzitter"
    "|secret|administr|van de |gym|peda|die "
)
"""What everybody of the school has in what they are called."""
_SOMEBODY = (
    r"(?:(?:die|dat|de|het|een|ene|zo['’]n) (?:\w+ ){0,2}?(?:jongen|jongetje|meisje|meid|leerling"
    r"|joch|kind|vader|moeder|ouder|man|vrouw)(?: uit de klas van \w+ \w+)?|iemand uit de klas"
    r"|(?:vader|moeder|zoon|zoontje|dochter|kind) van de"
    r" \w+)"
)

# names ------------------------------------------------------------------------------------------

_SMALL_WORDS = (
    "als daarna dan dat de die dit door een en er geen goed graag heeft het hier hij hoe ik in is"
    " ja je kan maar mag meer met minder moet na nee niet nog nu of om onze ook op over samen soms"
    " te toen top u uit vaak van voor waar wanneer want wat we wel wie wij zij ze zo zou bel mail"
    " groep klas school kinderen ouders peuters kleuters twee drie vier vijf zes iedereen alle"
    " wiskunde rekenen taal lezen gym muziek latijn grieks biologie aardrijkskunde geschiedenis"
    " economie natuurkunde scheikunde techniek tekenen informatica maatschappijleer handvaardigheid"
    " onderbouw bovenbouw middenbouw brugklas havo vwo mavo vmbo mbo kader basis zorg"
    " magister parro isy somtoday teams team mr ib en of the and is was has dear please"
    " maandag dinsdag woensdag donderdag vrijdag zaterdag zondag"
    " januari februari maart april mei juni juli augustus september oktober november december"
    " may june july august march sunday monday friday sinterklaas piet kerst kerstmis pasen"
    " pinksteren hemelvaart suikerfeest ramadan offerfeest holi diwali"
)
_MONTHS_AND_FEASTS = frozenset(_SMALL_WORDS.split())
_NOT_NAMES = _MONTHS_AND_FEASTS | frozenset(name.casefold() for name in LANGUAGES.values())
_OF_A_COUNTRY = re.compile(
    r"\w*(?:aanse|ïense|landse|gelse|ranse|duitse?|oolse|urkse|ische|aarse|gese|nese|mese"
    r"|aamse|riese)"
)
_TITLE = (
    r"juf|juffie|juffrouw|meester|mevrouw|mevr\.?|mw\.?|mvr\.?|mvrw\.?|meneer|meneertje|de heer"
    r"|dhr\.?|hr\.?|mrs\.?|ms\.?|mr\.?|miss|teacher|boer|dokter|dominee|pastoor|imam|tante|oom"
    r"|opa|oma|vader|moeder|papa|mama"
    r"|buurvrouw|buurman|mentor|mentrix|docente?|leraar|lerares|leerkracht|conciërge|directeur"
    r"|directrice|rector|conrector|decaan|teamleider|afdelingsleider|zorgcoördinator|coördinator"
    r"|leidster|begeleid(?:er|ster)|stagiaire?|coach|trainer|tolk|klasgenoot|vriend|vriendje"
    r"|vriendin|vriendinnetje|broer|broertje|zus|zusje|neefje|nichtje|familie|fam\.|gezin"
    r"|pani?|pana|nauczycielka|nauczyciel|пані|пан|вчителька|вчитель|учительница|учитель"
    r"|señora|señor|madame|monsieur|frau|herr"
)
_RELATIVE = (
    r"(?:vader|moeder|papa|mama|ouders?|opa|oma|broer|broertje|zus|zusje|klas|juf|meester|vriendje"
    r"|vriendinnetje|mum|mom|dad) (?:van|of)"
)
_LINK = r"(?:van|de|der|den|ten|ter|v\.?d?\.?|v/d|el|al|ben|bin|von|da|dos|’t|'t) "
_WORD = r"([^\W\d_][\w’'-]*)"
_TITLE_PARTS = (
    "juf|meest|mevr|mw|mvr|menee|heer|hr|mr|ms|miss|teach|boer|dokter|domin|pastoor|imam|tante|oom"
    "|opa|oma|vader|moeder|papa|mama|buur|ment|docent|lera|leerkr|conci|rect|decaan|leid|coörd"
    "|stag|coach|train|tolk|klasgen|vriend|broer|zus|neef|nicht|fam|gezin|pan|naucz|пан|читель"
    "|señor|madame|monsieur|frau|zoon|dochter|kind|jongen|meisje|meid|oudste|jongste|middelste"
    "|puber|peuter|kleuter|baby|tweeling|mijne|die van|son|daughter|child|boy|girl|ouder|klas|mum"
    "|mom|dad|heet|ik ben|name is"
)
"""What every match of `_NAMED` has in it."""
_NAMED = (
    rf"\b(?=(?i:{_TITLE}) +(?:{_LINK}){{0,3}}{_WORD}"
    rf"|(?i:{_CHILD})(?: +|, | \()(?:heet |genaamd )?(?:{_LINK}){{0,3}}{_WORD}"
    rf"|(?i:{_RELATIVE}) {_WORD}"
    rf"|(?i:ik heet|ik ben|my name is) {_WORD}"
    rf"|(?i:docente?|leraar|lerares|mentor) [a-z]{{3,14}} {_WORD})"
)
_SHORT = (
    rf"\b(?:(?i:juf|juffrouw|meester|mevrouw|mevr\.?|mw\.?|meneer|dhr\.?|mrs\.?|ms\.?|docente?"
    r"|leraar|lerares|mentor) [A-Z]\.(?! ?\w)|[A-Z]\.(?: ?[A-Z]\.)* ?"
    rf"(?:{_LINK}){{0,2}}[A-Z][a-zà-ÿ]{{2,}}(?:-[A-Z]\w+)?)"
)
_TURKISH = r"\b[A-ZÇĞİÖŞÜ]\w+ (?:[öÖ]ğretmen|[hH]oca|Bey|Hanım|bey|hanım)\w*"
_ARABIC_TITLE = r"\b(?:ال)?(?:معلمة|معلم|أستاذة|أستاذ|مدرسة|مدرس|مدير|مديرة|سيدة|سيد) (\w+)"
_BUSINESS = (
    r"\b(?:\w*bedrijf|garage|slager(?:ij)?|bakker(?:ij)?|kapper|kapsalon|hovenier|firma|aannemer"
    r"|restaurant|hotel|makelaar|autobedrijf|winkel|installateur|loodgieter|schilder|drukkerij"
    r"|kwekerij|bouwer|transport|advocaat) (?-i:(?:(?:Van|De|Der|Den|Ter) )*"
    r"[A-Z][a-zà-ÿ]+)"
)
_AT_WORK = r"\b(?:stage\w*|hij|hem|zij|haar|zoon|dochter|ik|mij)\b"

_SAINT = re.compile(
    r"(?:\b(?:sint|sinte|st\.?|santa|heilige|koning|koningin|prins|prinses|keizer|keizerin|paus"
    r"|zwarte|profeet|schrijver|schrijfster|laan van|plein van|straat van|obs|cbs|rkbs|bs|pcbs"
    r"|basisschool|school|methode|kamer|zaal|lokaal|groep|versie|boek|lezen uit|app)[ -])\W?$",
    re.IGNORECASE,
)
"""Before a name that is not somebody here: a saint, a king, a school, a street."""
_THING = re.compile(
    r"(?:[ -](?:(?:de|den|der|van|het|’t|'t|ten|ter|M\.? ?G\.) ?){0,3}(?:[A-ZÀ-Ý]\w*[ -])?){0,2}?"
    r"(?:[\w-]*(?:straat|laan|plein|weg|singel|kade|gracht|school|college|lyceum|museum|gymnasium"
    r"|toernooi|methode|versie|stichting)\b"
    r"|(?:Huis|Court|Hal|Zaal|Park|Hof|Brug|Kerk|Dijk|Kamp|Bos|Fonds|Prijs|Cup|Heijn|Montessori"
    r"|Frank|Loon|Vriens|Slee|Velthuijs|Lindgren|Oomen|Menten|Stilton|Mandela|Parks|Thunberg"
    r"|Terlouw|Schmidt|Dahl|Cruijff|Cruyff|Bruna|Gogh|Potter|Luther|Freinet|Linders|Weerwolfje"
    r"|Langkous|Einstein|Havelaar|is lava|en Janneke|en Pom|Swift|Rembrandt|Rowling)\b)"
)
"""Behind a name that is not somebody here: a street, a school, a museum, who everybody knows."""
_QUANTITY = re.compile(
    r"\b(?:de|het|een|geen|meer|minder|veel|weinig|wat|elke|deze|dit|mooie|rode|witte|the|a|more"
    r"|ook|in|op)\W?$",
    re.IGNORECASE,
)
"""Before a word that is no name, when it could be both."""
_DOES = re.compile(
    r"[’']?s? (?:is|was|heeft|had|zit|zat|krijgt|kreeg|moet|moest|mag|kan|kon|wil|wordt|werd|doet"
    r"|helpt|pest|slaat|schopt|belt|komt|gaat|staat|vindt|zegt|maakt|geeft|leest|huilt|kookt|z’n"
    r"|z'n|haar|en (?:zijn|haar|[A-Z])|uit (?:groep|klas|\d)|van (?:groep|klas|\d)|has|helps"
    r"|and his|and her|die|kwam|ging|hielp)\b"
)
"""Behind a word that is somebody, when it could be both."""
_BEGINS = re.compile(r"(?:^|[.!?:;…\n“”\"(]|\s[-–•])\s*$")


@cache
def _known() -> tuple[frozenset[str], frozenset[str], frozenset[str], frozenset[str]]:
    """First names without capitals: all, those that are Dutch words as well, those that may be
    looked for in small letters, and those in Arabic. Loaded with the first text."""
    from sessie.rules import first_names as held

    own = frozenset(held.OWN.casefold().split())
    both = frozenset(held.WORDS_TOO.split()) - _CERTAIN
    every = own | frozenset(held.LATIN.split()) | frozenset(held.CYRILLIC.split())
    small = frozenset(name for name in own - both if len(name) > 3)
    return every - _NEVER, both, small, own | frozenset(held.ARABIC.split())


_SURE = (
    "jan jaap kees klaas peter nick rob rik sara sem sharon rachel omer pascal nelson mirte mila"
    " mina mia max maxim maxime mats marjolein manou luis lorraine kim koen emir erica eva frank"
    " griet hannes helen henry hendrik joep jonas jonathan juan bram dirk eddy els fiep gemma janet"
    " thomas tommy teddy tuur wim wout wouter steven ria raf bente adam ellen geert karen maarten"
    " robbert lotje clemente jasmijn amine gert arjen"
)
_CERTAIN = frozenset(_SURE.split())
"""Names that a word list holds too, and that nobody takes for a word."""
_WORDS = (
    "can do ben fos al ad la el ma per sol tan ten van dan den der des de het een ege beste elke"
    " an constant corona server pastor salami nazi pepita"
)
_NEVER = frozenset(_WORDS.split())
"""Words that some list takes for a name, and that begin too many sentences."""


def _bare(word: str) -> str:
    return re.split(r"['’]s?$", word.casefold(), maxsplit=1)[0]


def _capital(word: str) -> bool:
    """Two capitals are a shout or an abbreviation: "de juf en MR-lid", "juf NOOIT hier"."""
    return word[0].isupper() and not word[1:2].isupper()


def _is_name(word: str) -> bool:
    """Whether it is a first name, alone or both parts of a double one ("Anne-Fleur")."""
    every = _known()[0]
    parts = _bare(word).split("-")
    if "-" in word and not all(part[:1].isupper() for part in word.split("-")):
        return False
    return all(part in every for part in parts) if len(parts) > 1 else parts[0] in every


def _may_be_name(word: str, rest: str) -> bool:
    """Behind a title a name that is known needs no capital."""
    folded = _bare(word)
    if folded in _NOT_NAMES or _THING.match(rest):
        return False
    if _is_name(word) and (word[0].isupper() or _known_behind_a_title(folded)):
        return True
    return _capital(word) and not _OF_A_COUNTRY.fullmatch(folded)


@cache
def _known_behind_a_title(folded: str) -> bool:
    """Whether it is one of our own names, also short ones and those that are words: "juf kim"."""
    from sessie.rules.first_names import OWN

    return len(folded) > 2 and folded in frozenset(OWN.casefold().split()) - _NEVER


def titled_name(text: str) -> str:
    """A name behind a title, a child or a relative: "juf Ingrid", "de moeder van Ravi"."""
    if not _has(text, _TITLE_PARTS):
        return ""
    for match in _compiled(_NAMED, 0).finditer(text):
        place = next(n for n in range(1, 6) if match.group(n))
        word, end = match.group(place), match.end(place)
        if place == 4 and not (_is_name(word) and word[0].isupper()):
            continue
        if place == 5 and not _capital(word):
            continue
        if _may_be_name(word, text[end : end + 40]):
            return text[match.start() : end]
    return ""


def first_name(text: str) -> str:
    """A first name with a capital that is a person here, and no saint, street, month or flower."""
    _, both, _, _ = _known()
    for match in _compiled(_WORD, 0).finditer(text):
        word = match.group()
        if not _capital(word):
            continue
        folded = _bare(word)
        before, rest = text[: match.start()], text[match.end() : match.end() + 60]
        if not _is_name(word):
            if not _of_somebody(word, rest):
                continue
        elif folded in _NOT_NAMES:
            continue
        if _SAINT.search(before) or _THING.match(rest):
            continue
        if before.casefold().endswith(("de ", "het ", "’t ", "'t ")):  # a school: "De Linde"
            continue
        if folded in both and not _DOES.match(rest):
            if _BEGINS.search(before) or _QUANTITY.search(before):
                continue
            if rest[:1] == "-":
                continue
        return word
    return ""


def _of_somebody(word: str, rest: str) -> bool:
    """Whether what stands behind it says that it is a name: whose something is ("Liekes rapport",
    "Mohammeds moeder"), who somebody is ("Shirin, de nieuwe juf"), of what class."""
    if _bare(word) in _NOT_NAMES:
        return False
    if _compiled(_IS_SOMEBODY).match(rest):
        return True
    every, both, _, _ = _known()
    stem = word.casefold().removesuffix("s")
    owns = len(stem) > 3 and word.endswith("s") and stem in every and stem not in both
    return owns and re.match(r" [a-z]", rest) is not None


_IS_SOMEBODY = (
    r"(?:,? (?:de|onze|een) (?:\w+ )?(?:juf|meester|conciërge|directeur|mentor|decaan|docente?"
    r"|leraar"
    r"|stagiaire?|vader|moeder|oma|opa)\b|[’']?s? uit (?:groep )?\d|[’']?s? (?:zijn|haar|z[’']?n)"
    r" (?:vader|moeder|broer|broertje|zus|zusje|ouders|jas|tas)\b|[’']s? (?:vader|moeder|ouders"
    r"|papa"
    r"|mama|broertje|zusje)\b)"
)


def small_name(text: str) -> str:
    """A first name in small letters, where what follows says that it is a person."""
    names = _known()[2]
    for match in _compiled(r"\b([a-zà-ÿ]{4,}) (?:uit|van) (?:groep )?\d|\b([a-zà-ÿ]{4,})[’']?s? "
                           r"(?:is|heeft|zit|wordt|werd|slaat|schopt|pest|bijt|krijgt|belt"
                           r"|z['’]n)\b",
                           0).finditer(text):  # fmt: skip
        word = match.group(1) or match.group(2)
        if word in names or word.removesuffix("s") in names:
            return match.group()
    return ""


def initials(text: str) -> str:
    """Initials with a surname, or a title with one letter: "J. de Boer", "mw. K."."""
    for match in _compiled(_SHORT, 0).finditer(text):
        rest = text[match.end() : match.end() + 40]
        if not _THING.match(rest) and not _THING.match(f" {match.group().split()[-1]}"):
            return match.group()
    return ""


def business(text: str) -> str:
    """A firm that is called by a surname, where somebody of the school works."""
    found = _first(_BUSINESS, text)
    return found if found and _first(_AT_WORK, text) else ""


def other_name(text: str) -> str:
    """A name beside a title in Turkish or Arabic."""
    if found := _compiled(_TURKISH, 0).search(text):
        return found.group()
    for match in _compiled(_ARABIC_TITLE, 0).finditer(text):
        if match.group(1) in _known()[3]:
            return match.group()
    return ""


# ways to reach somebody -------------------------------------------------------------------------

_MAIL = r"(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}\.[\w.-]{0,99}\w"
_PHONE = r"(?<![\w+])(?:\+\d{1,3}(?:[ ().-]{0,2}\d){7,12}|0(?:[ ().-]{0,2}\d){9}|00\d{9,13})(?!\d)"
_ADDRESS = (
    r"\b(?:[1-9]\d{3} ?(?-i:[A-Z]{2})\b|[^\W\d_]\w{1,40}(?:straat|laan|weg|plein|singel|kade|gracht"
    r"|dijk|hof|dreef|pad|steeg|plantsoen) \d{1,4}[a-z]?\b(?! (?:uur|min|keer|kinderen|auto)))"
)
_ACCOUNT = (
    r"\b[A-Z]{2}\d{2} ?[A-Z]{4}(?: ?\d){10}\b|(?<![\w@])@[a-z][\w.]{2,29}\b(?!:)"
    r"|\b(?:insta(?:gram)?|snap(?:chat)?|tiktok|facebook|fb)(?: ?: ?| is | naam )[\w.@]{3,}"
)


# who can be recognised --------------------------------------------------------------------------

_AGE = re.compile(
    r",? ?(?:van|is|was|wordt|\() ?(?:pas |nu |al )?\d{1,2}(?:\)| jaar\b| jr\b|\b)"
    r"(?! (?:uur|euro|keer|min|dag|week|weken|maand|kilo|cm|km|verschillende))"
)
_HARM = (
    r"(?:gevallen|viel|valt|ge?slagen|slaat|sloeg|geschopt|schopt|gebeten|bijt|gepest|pest\w*"
    r"|ruzie\w*|gebroken|gewond|bloed\w*|ongeluk\w*|ongeval\w*|politie|ziekenhuis|geschorst"
    r"|weggelopen|gestolen|steelt|bedreig\w*|mishandel\w*|misbruik\w*|aangerand|aanrand\w*"
    r"|verkracht\w*|betast|opgesloten|afgeperst|beroofd|uitgescholden|uitgelachen|buitengesloten"
    r"|weggestuurd|gechanteerd|vernederd|geduwd|in elkaar geslagen|gefilmd|achtervolgd|klappen"
    r"|blauw oog|blauwe plekken|stomp(?:en)?|gestompt|gespuugd|bespuugd|gemeden|genegeerd"
    r"|uitgesloten"
    r"|voor aap|belachelijk|gestalkt|verwond|relatie met|gestoken|onder druk gezet|gedwongen"
    r"|vastgehouden|vastgepakt|lastiggevallen|nageroepen|fell|bullied|hit|beaten|abused"
    r"|hospital|police)"
)
_HURTS = (
    r"(?:slaat|sloeg|schopt|schopte|bijt|pest|pestte|steelt|stal|dealt|knijpt|spuugt|bedreigt"
    r"|duwt|trekt|filmt|snauwt"
    r"|scheldt|schold|vecht|vapet|rookt|blowt|hits|bullies|kicks)"
)
_SEEN = (
    r"(?:foto|filmpje|video|naaktfoto|messen|mes|wapen|drugs|wiet|dealt|gepest|gevochten"
    r"|pesten|verkoopt|vapes|steelt|gestolen|bedreig\w*|naaktfoto\w*|vechtpartij"
    r"|foto[’']?s (?:worden |zijn )?gemaakt|filmpjes)"
)


_BENIGN = (
    r"(?:juf|meester|lera\w+|mentor|docent\w*|leerkracht\w*|klas|vrien\w+|plezier|zin|huiswerk"
    r"|toets\w*"
    r"|les|lessen|vakantie|gym|leuke?|fijne?|goede?|mooie?|top\w*|rooster|laptop|boek\w*|cijfers?"
    r"|uur|vrij|jas|tas|fiets|telefoon|geleerd|nieuwe?|school|tijd|recht|keuze|stage\w*|vragen"
    r"|boeken"
    r"|complimenten|uitleg|antwoord|brief\w*|rapport|advies|tips|hobby\w*|sport\w*|gekozen"
    r"|meer|minder|weinig|genoeg|veel|geen|nooit|altijd|het|ook|nog|elke \w+ een (?:ander"
    r"|nieuw)\w*|ander\w*)"
)
"""What a child may have or get without its being about that child: a teacher, homework, friends."""
_PARTICIPLE = (
    r"(?!\w*(?:gehaald|gebracht|gezet|gemaakt|gegeven|gevraagd|gebeld|gekregen)\b)(?!ge(?:gaan"
    r"|komen|worden|start|weest|slaagd|groeid|holpen|plaatst|lukt|bleven|leerd|noeg"
    r"|woon|won"
    r"|zien|hoord|past|nieten|kozen|wend|begonnen)\b)"
    r"(?:(?:uit|op|af|aan|in|weg|vast|mee|rond|om|toe)?ge\w{3,}(?:d|t|en)"
    r"|be(?!gin|teken|langrijk)\w{3,}(?:d|gen)|ver(?!ander|huis|geten|der)\w{3,}(?:d|gen)"
    r"|mis\w{3,}d)"
)


def own_has(text: str) -> str:
    """What a child of one's own has or gets that is none of the usual things of a school: "mijn
    zoon heeft nachtmerries"."""
    if not _first(_OWN_CHILD, text):
        return ""
    has = (
        rf"\b{_CHILD} (?:heeft|heb|lijdt) (?:(?:nog|al|steeds|vaak|veel|erg|aan) ){{0,2}}(?:een"
        rf"|geen"
        rf" vrienden|last|moeite|problemen|\w+(?:ies|iek|ose|itis|gie|pijn|angst|stoornis|trauma"
        rf"|merries|klachten|problemen)) ?(?!(?:\w+ ){{0,3}}{_BENIGN}\b)\w*"
    )
    return _first(has, text)


def done_to_child(text: str) -> str:
    """What was done to a child of one's own: "onze dochter is uitgekleed"."""
    if not _first(_OWN_CHILD, text):
        return ""
    some = rf"(?: \w+){{0,3}} {_PARTICIPLE}\b"
    return _first(rf"\b{_CHILD} (?:is|wordt|word|werd|was){some}", text) or _first(
        rf"\b(?:is|wordt|word|werd|was) {_CHILD}{some}", text
    )


def relative_of_staff(text: str) -> str:
    """A relative of somebody of the school: "de zoon van de directeur"."""
    return _first(
        rf"\b(?:zoon|dochter|kind|man|vrouw|zus|broer|nichtje|neefje) van (?:de|onze) {_STAFF}\b",
        text,
    )


def own_child(text: str) -> str:
    """A child of one's own with its class, its age or what happened to it."""
    child = _compiled(_OWN_CHILD).search(text)
    if child is None:
        return ""
    if "tweeling" in child.group().casefold():
        return child.group()
    if of_class := _first(_CLASS, text):
        return of_class
    if age := _AGE.match(text, child.end()):
        return text[child.start() : age.end()]
    return _together(text, _OWN_CHILD, _any(_HARM))


def of_a_class(text: str) -> str:
    """Somebody of a class: its teacher, a child, a parent."""
    return _first(
        rf"\b(?:(?:hij|zij|ze) zit(?: nu)? (?:in )?{_SCHOOL_WORD}"
        rf"|(?:jongen|jongetje|meisje|meid|joch|knul|leerling|kind|vader|moeder|eentje|een|iemand"
        rf"|clubje|groepje)"
        rf" {_POINTED_CLASS})",
        text,
    )


def teacher_of_a_class(text: str) -> str:
    """The teacher of a class that is named, with what is held against them."""
    teacher = (
        r"\b(?:de )?(?:juf|juffrouw|meester|leerkracht|leraar|lerares|docente?|mentor|invaller"
        rf"|invalster|leidster|stagiaire?|coach) (?:(?:van|in|uit|bij"
        rf"|op) )?(?:de )?(?:{_SCHOOL_WORD}"
        r"|[1-8][a-d]\b)"
    )
    return _held_against(text, teacher, _MILD) or _held_against(text, teacher, _STRONG)


def in_a_class(text: str) -> str:
    """Something that happened in a class that is named."""
    found = _together(text, rf"\b(?:{_LETTERS}|(?:brug)?klas ?[1-6][a-z]\b|groepsapp [1-6]\w?)",
                      _any(_SEEN))  # fmt: skip
    return found or _together(text, r"\bin (?:de taxi|het busje|de schoolbus)\b",
                              _any(_HARM, "pesten"))  # fmt: skip


def one_who_hurts(text: str) -> str:
    """Somebody, without a name, who does something bad or to whom it is done: "hij bijt andere
    kindjes", "dat nieuwe meisje wordt gemeden"."""
    pointed = r"\b(?:die|dat|het nieuwe|de nieuwe) (?:\w+ )?(?:jongen|meisje|meid|kind|leerling)"
    passive = rf"{pointed}(?: uit \w+)? (?:is|wordt|werd|was)\b"
    return _together(text, passive, _any(_HARM)) or _first(
        rf"\b(?:hij|zij|ze|{_SOMEBODY})(?: \w+){{0,6}} {_HURTS}\b", text
    )


# health and home --------------------------------------------------------------------------------

_HEALTH = _any(
    r"dysle[cxk]\w*", r"dyscalculi\w*", "adhd", r"(?-i:ADD|ODD|TOS|MS|PTSS)", r"autis\w*",
    "asperger", r"pdd-?nos", r"\w*stoornis\w*", "tourette", r"medicijn\w*", "medicatie", "pillen",
    r"ritalin\w*", "concerta", "medikinet", "strattera", r"risperd\w*", "abilify", "melatonine",
    "methylfenidaat", "dexamfetamine", "antidepressiva", "sertraline", "prozac", "keppra",
    "ventolin", "prednison", "puffer", r"inhal(?:er|ator)", r"epi-?pen", r"insuline\w*",
    r"sonde\w*", "katheter", "stoma", "rolstoel", r"allergi\w*", r"ast[h]?m\w*", r"epilep\w*",
    r"diabe\w*", "suikerziekte", r"depressi\w*", "kanker", "leukemie", "tumor", r"chemo\w*",
    r"handicap\w*", r"gehandicapt\w*", "beperking", r"slechthorend\w*", "doof", "blind",
    r"slechtziend\w*", "gehoorapparaat", "psycholoog", r"psychiat\w*", "therapie", "syndroom",
    r"burn-?out", "overspannen", "anorexia", r"eetstoornis\w*", r"zelfmoord\w*", r"su[iï]cid\w*",
    "snijdt (?:zich|zichzelf)", "migraine", "coeliakie", r"\w+allergie", "eczeem", "reuma",
    "(?:ernstig|langdurig|chronisch) ziek", "geopereerd", "trauma", r"mutis\w*", "zwanger",
    "miskraam", r"verslaafd\w*", "verslaving", "coma", "bloedziekte", "hartafwijking",
    "in het ziekenhuis", r"hooggevoelig\w*", r"hoogsensiti\w*", r"hechting\w*", "iq", "hormonen",
    "bevallen", "prematuur", r"hartaf\w*", r"hartpatiënt\w*", r"nierpatiënt\w*", "infuus",
    "prikken", "spuit(?:en|je)?", "injecties?",
    "spierziekte", "taaislijmziekte", r"sikkelcel\w*", "zuurstof", "pijnstillers",
    r"verstandelijk\w*", "kinderarts", "crisisopvang", "opgenomen", "ggz", r"diagnose\w*",
    "bipolair", "revalidatie", r"eetprobl\w*", "getraumatiseerd", "is dood", r"schizofreni\w*",
    "borderline", "dementie", "parkinson", "beroerte",
    "herseninfarct", "bestraling",
)  # fmt: skip
_CARE = _any(
    "hoofdpijn", "buikpijn", r"logoped\w*", r"fysio\w*", r"operatie\w*", r"faalangst\w*", "angsten",
    r"angstig\w*", r"paniek\w*", "hui(?:l|lt|lde|len)", "gehuild", r"verdriet\w*", r"rouw\w*",
    r"hoogbegaafd\w*", r"achterstand\w*", "(?:zit|blijft|blijven) zitten", "gedoubleerd", "getest",
    "doktersbriefje", "ongelukjes?", "scheel", r"nachtmerrie\w*", r"noten\w*", r"pinda\w*",
    "gluten", "lactose", r"lvb\w*",
    r"indicatie\w*", "stamboom", "afvallen", "eetproblemen", "is ziek", r"bedplass\w*",
    "overgewicht", r"(?:gaat|durft|eet|slaapt) (?:er )?niet", r"bril\w*", "plast", "stottert",
    "eet niet", "aanval(?:len)?", "slaapt niet",
    "in (?:zijn|haar|z'n|z’n) broek", "in bed", "down",
)  # fmt: skip
"""Only of a child of one's own: of children at large it is what a school works on."""
_SUBJECT_AT_LARGE = (
    r"\b(?:kinderen|leerlingen|mensen|ouders|gezinnen|iemand|jongeren)"
    r" (?:die|met|van|zonder)\b|\b(?:een|elk|ieder) kind (?:dat|met|zonder)\b"
    r"|\b(?:avond|cursus|uitleg|training|informatie|voorlichting|protocol|beleid|themaavond) over\b"
)
_EX = r"\b(?:mijn|m[’']?n|me|haar|zijn) ex(?:-?\w+)?\b"
_APART = (
    r"\b(?:(?:ik|wij|we|ouders|papa en mama|vader en moeder|pap en mam|zijn ouders|haar ouders)"
    r"(?: \w+){0,3} (?:gescheiden|uit elkaar|niet meer samen|niet meer bij elkaar)"
    r"|(?:mijn|onze|de|hun) scheiding(?! van)|(?:net|pas) gescheiden|co-?ouder\w*"
    r"|(?:omgangs|bezoek)regeling|(?:het |ouderlijk )gezag(?= (?:niet|over|heb|is))|alimentatie"
    r"|vechtscheiding|gezinsvoogd|voogd(?:es)?|contactverbod|straatverbod|twee (?:moeders|vaders"
    r"|mama[’']?s|papa[’']?s)"
    r"|sinds (?:mijn (?:man|vrouw|partner)|papa|mama) weg is|regenbooggezin|weduw(?:e|naar)"
    r"|om (?:de|en om de) week bij|met (?:hij|zij|hen"
    r"|die) aangesproken|(?:niet|geen contact) meer (?:met|bij) (?:zijn|haar|de) vader)\b"
)
_APART_PARTS = (
    "scheid|elkaar|samen|ouder|weg is|regeling|gezag|alimentatie|voogd|verbod|twee |regenboog|weduw"
    "|om de week|aangesproken|contact"
)
"""What every match of `_APART` has in it."""
_AT_HOME = _any(
    "jeugdzorg", "veilig thuis", r"pleeg(?:zorg|gezin)", r"uit ?huis\w*", "onder toezicht",
    "ondertoezichtstelling", "ots", "wijkteam", "raad voor de kinderbescherming", "reclassering",
    "gevangenis", "detentie", "vrouwenopvang", r"blijf-?van-?mijn-?lijf\w*", "rechter",
    "rechtszaak", "rechtbank", "zit(?:ten)? vast", "gedetineerd", r"mantelzorg\w*", "noodopvang",
    "azc", r"asiel\w*", "op straat gezet", r"ontruim\w*", "de brand", "maatschappelijke opvang",
    "gezinscoach", "toeslagenaffaire", "kinderbescherming", "verslaafd", "aan de drank",
    "huiselijk geweld", "wachten op papieren", "gezinshereniging", "niet (?:altijd )?veilig",
    r"geadopteerd\w*", r"adoptie\w*",
    "(?:ziet|zien) (?:zijn|haar|z'n) (?:vader|moeder|papa|mama) niet", "gevlucht", "oorlog",
)  # fmt: skip
_FOSTER = rf"\b{_MY} (?:pleeg|stief|adoptie)\w+\b"
_DEAD = (
    r"\b(?:overleden|overlijden|overleed|gestorven|dood (?:is|was|ging|gegaan)|begrafenis"
    r"|uitvaart)\b"
)
_PASSED = r"\boverlijden van (?:\w+ )?(?:opa|oma|papa|mama|vader|moeder|broer\w*|zus\w*)\b"
_MONEY = _any(
    "schulden", r"schuldsaner\w*", r"schuldhulp\w*", r"uitkering\w*", "bijstand", "voedselbank",
    "geen (?:geld|centen|cent|poen|rooie cent)", "werkloos", "ontslagen", "ontslag", "dakloos",
    r"deurwaarder\w*", "beslag", "huurachterstand",
    r"incasso\w*", "failliet", "(?:baan|werk) (?:is )?kwijt", "zonder werk", "rood staan",
    "leergeld", "sociale dienst",
    "bewindvoer\\w*", "niet breed", "minima", "wajong", "wia", r"kan(?:nen)? \w+ niet betalen",
    r"kunnen (?:\w+ ){0,3}niet betalen",
    "in de (?:ww|wia|ziektewet|bijstand)",
)  # fmt: skip
_OWN_TROUBLE = _any(
    r"alleenstaand\w*", r"laaggeletterd\w*", "analfabeet", r"statushouders?", r"vluchtelingen?",
    r"asielzoekers?", "geen verblijfsvergunning", "nog geen verblijfsvergunning", "illegaal",
    "zwart", "moslim", "joods", "homo", "lesbisch", "transgender", "trans", "gay", "non-binair",
    "ziek", "depressief", "gescheiden", "zwanger", "niet goed (?:lezen|schrijven)",
    "niet (?:lezen|schrijven)", "roma", "donker", "van kleur", "bruin", "vreemdeling", "christen",
    "jehova",
)  # fmt: skip
_SKIN = (
    r"\b(?:huidskleur|kleur van (?:mijn|zijn|haar) huid|mijn (?:huid|kleur|afkomst)|skin colou?r"
    r"|my skin|ten rengi\w*|kolor\w* skóry|кол[іь]р\w* шкіри|цвет\w* кожи|midabka \w+)\b"
    r"|لون (?:بشرتي|البشرة|الجلد)|ቆርበተይ|ሕብሪ ቆርበት"
)


_ONLY = (
    r"\b(?:als enige|(?:het|de) enige) (?:\w+ )?(?:gezin|kind|moeder|vader|meisje|jongen|leerling"
    r"|familie|moslim|met|zonder)\b"
)


def health(text: str) -> str:
    """An illness, a medicine or an aid, of somebody."""
    if ill := _first(rf"\b{_FAMILY} (?:is|ligt|was) (?:\w+ )?ziek\b", text):
        return ill
    word = _first(_HEALTH, text)
    if not word:
        return ""
    mine = (
        rf"\b(?:(?:mijn|m[’']?n|onze)|(?:^|(?<=[.,] )|met |voor |door )(?:zijn|haar)) (?:\w+ )?"
        rf"{_HEALTH}"
    )
    if _first(mine, text):
        return word
    found = _together(text, _PERSON, _HEALTH) or _together(text, rf"\b(?:{_I})\b", _HEALTH)
    if found and not _first(_SUBJECT_AT_LARGE, found):
        return word
    return word if titled_name(text) or first_name(text) else ""


def care(text: str) -> str:
    """How it goes with a child of one's own."""
    return _together(text, _OWN_CHILD, _CARE)


def apart(text: str) -> str:
    """Parents who do not live together any more."""
    return _first(_EX, text) or (_first(_APART, text) if _has(text, _APART_PARTS) else "")


def at_home(text: str) -> str:
    """Care for a family, a judge, a child of another home."""
    drinks = _first(rf"\b{_FAMILY} (?:drinkt|blowt|slaat (?:mij|ons|mijn|haar|hem))\b", text)
    return _first(_FOSTER, text) or drinks or _together(text, _OURS, _AT_HOME)


def dead(text: str) -> str:
    """Somebody of the family who died."""
    family = rf"\b(?:{_MY}|zijn|haar|z[’']?n) (?:{_ADULT}|{_KIN})\b"
    return _together(text, family, _DEAD) or _first(_PASSED, text)


def money(text: str) -> str:
    """A family without money or work."""
    return _together(text, r"\b(?:ik|wij|we|ons|(?:mijn|m[’']n|mn) (?:man|vrouw)|hij)\b", _MONEY)


def who_one_is(text: str) -> str:
    """What one is, has or believes: of oneself, or of a child."""
    if not _first(_OWN_TROUBLE, text):
        return _first(_SKIN, text) or _first(_ONLY, text)
    said = (
        rf"\b(?:(?:ik|wij|we)(?: \w+){{0,2}} (?:ben|zijn|heb|hebben|kan|kunnen)|(?:ben ik"
        rf"|zijn (?:wij|we))"
        rf"|(?:omdat|dat|als) (?:ik|wij|we)|(?:{_CHILD}|hij|zij|ze) is|(?:wij|we|ik) (?:ben|zijn"
        rf"|heb|hebben|kan|kunnen))(?: \w+){{0,3}}? {_OWN_TROUBLE}"
    )
    return _first(said, text) or _first(_SKIN, text) or _first(_ONLY, text)


# reproaches -------------------------------------------------------------------------------------

_STRONG = (
    r"(?:schreeuwt|schreeuwde|gilt|gilde|scheldt|schold|liegt|loog|slaat|sloeg|trekt|knijpt|duwt"
    r"|kleineert|vernedert|discrimineert|pest|pestte|roddelt|stinkt|ruikt naar|drinkt|blowt|rookt"
    r"|vapet|te vapen|te roken|op (?:zijn|haar|z[’']n|d[’']r) (?:telefoon|tel|mobiel)|kijkt naar"
    r" (?:meisjes|meiden|jongens)|zit aan (?!tafel|de )|(?:zit|komt) aan de (?:meiden|meisjes"
    r"|jongens|kinderen)|staart|vieze? (?:grap\w*|opmerking\w*)|lui|dronken|wiet|drank|onbekwaam"
    r"|incapabel|heeft een hekel|noemt (?:mij|me|hem|haar|ons|mijn|kinderen)|huilen|gooit|dreigt"
    r"|bedreigt|bedreigde|chagrijnig|onbeschoft|racis\w*|seksis\w*|aan (?:een|de|zijn|haar"
    r"|hun) (?:arm|oor|haren)|doorgestuurd|doorverteld|verklapt|losse handjes|partijdig|sliep"
    r"|drugs|gelogen|dat (?:ze|hij|zij|ik) dom"
    r"|vloekt|vriendjespolitiek"
    r"|trekt \w+ voor|raakt \w+ aan|snauwt|blaft|intimideert|flirt\w*|gluurt|ongepast\w*|lekte"
    r"|(?:appt|appte|chat) met (?:leerlingen|kinderen|meisjes|meiden)|geld (?:gepakt|gestolen)"
    r"|steelt|stal|fraude|voor aap|uitgelachen|belachelijk|lieveling(?:en|etjes)|weggepest"
    r"|over (?:ons|mij|me) gepraat|geroddeld|zegt dat (?:meisjes|jongens)"
    r""
    r"|(?:vertelt|vertelde) (?:\w+ ){0,2}door|favorietjes|te hard"
    r"|achter het stuur|klappen|mept|schopt|sluit \w+ op|(?:zet|zette) (?:\w+ ){1,3}(?:in"
    r"|op) de gang|te staren|in slaap|mee naar huis"
    r"|met een leerling|eigen kinderen|(?:uit )?wraak|filmt|lacht \w+ uit|vernederd"
    r"|shouts|yells|lies|hits|racist|drunk)"
)
"""What is held against whoever it is."""
_MILD = (
    r"(?:nooit|nergens|(?:altijd|steeds|weer|constant) (?:te laat|weg|ziek|boos)|luistert niet"
    r"|doet (?:niks|niets|nix)|weet (?:van )?(?:niks|niets|nix)|kan (?:geen orde|er niks|niks)"
    r"|onvriendelijk|arrogant|bot|kortaf|weigert|straf|moeilijk|onaardig|slecht|niet te vertrouwen"
    r"|ontslaan|weg ermee|(?:moet|mag) weg|negeert|telefoon|vergeet|schandalig|gemeen)"
)
"""What is held against somebody of whom there is one."""
_ONE_OF_THEM = (
    r"(?:(?:de|onze|die|dat|deze) (?:\w+ )?(?:directeur|directrice|rector|conrector|conciërge"
    r"|ib-?[’']?er|intern begeleider|decaan|teamleider|afdelingsleider|penningmeester|voorzitter"
    r"|secretaris|secretaresse|chauffeur|buschauffeur|kok|schoonmaker|gymleraar|gymjuf|gymmeester"
    r"|vakleerkracht|overblijfjuf|overblijfkracht|stagejongen|stagemeisje|stagiaire?|bso-?leider"
    r"|zorgcoördinator|orthopedagoog|schoolpsycholoog)"
    r"|(?:^|(?<=[.!?,] ))(?:directeur|rector|conciërge|decaan|teamleider|intern begeleider"
    r"|gymleraar)"
    rf"|die (?:ene |vrouw |man |nieuwe |vervelende )+(?:van de |van het )?(?:{_STAFF})?"
    rf"|{_STAFF} (?:van|op) de (?:plusklas|peutergroep|babygroep|dreumesgroep|schakelklas|balie"
    r"|administratie|bso)"
    rf"|(?:zijn|haar|de) {_STAFF} van (?:mijn|m[’']?n|onze) (?:zoon|dochter|kind)"
    r"|(?:docente?|leraar|lerares|leerkracht) (?:van )?(?:nederlands|engels|duits|frans|spaans"
    r"|wiskunde|biologie|economie|geschiedenis|aardrijkskunde|scheikunde|natuurkunde|gym|techniek"
    r"|tekenen|muziek|handvaardigheid|nask|maatschappijleer|lo|latijn|grieks))"
)
"""Somebody of the school of whom there is one, or who is pointed at."""
_OFFICIAL = (
    r"\w*(?:penningmeester|voorzitter|secretaris|vrouw van de administratie|intern begeleider"
    r"|man van de administratie|vader van de \w+|moeder van de \w+|juf van de \w+)"
)


def accused(text: str) -> str:
    """Somebody of the school, without a name, with what is held against them."""
    if not _has(text, _STAFF_PARTS):
        return ""
    which = r"(?:(?:de|die|dat|onze|een|ene|deze|the|nieuwe) (?:\w+ )?)?"
    anybody = rf"\b{which}(?:{_STAFF}|{_OFFICIAL})\b"
    if found := _held_against(text, anybody, _STRONG):
        return found
    return _held_against(text, rf"\b{_ONE_OF_THEM}\b", _MILD)


def _held_against(text: str, who: str, what: str) -> str:
    """Somebody with what is said behind it in the same sentence."""
    for match in _compiled(who).finditer(text):
        said = _compiled(_any(what)).search(text, match.end(), match.end() + _NEAR)
        if said and not re.search(r"[.!?]", text[match.end() : said.start()]):
            return text[match.start() : said.end()]
    return ""


# other languages --------------------------------------------------------------------------------

_ELSEWHERE: dict[str, tuple[str, str, str]] = {
    # who · health, home and money · what happened
    "en": (
        r"\b(?:my|our) (?:son|daughter|child|kid|husband|wife|mother|father)\b"
        r"|\bI (?:am|have|take)\b|\bwe (?:are|have)\b|\bs?he (?:has|is|takes)\b",
        r"\b(?:asthma|allerg\w+|autis\w+|adhd|dyslex\w+|medic\w+|diabet\w+|epilep\w+|depress\w+"
        r"|disab\w+|cancer|divorced?|custody|foster|debts?|food bank|on benefits|homeless|pregnant"
        r"|died|passed away|refugees?)\b",
        r"\b(?:bullied|hit|beaten|abused|hospital|police|kicked|assaulted|attacked)\b",
    ),
    "tr": (
        r"\b(?:oğlum\w*|kızım\w*|çocuğum\w*|oğlumuz\w*|kızımız\w*|çocuğumuz\w*|eşim\w*)\b",
        r"\b(?:hiperaktif\w*|ilaç\w*|ilac\w*|astım\w*|alerji\w*|otizm\w*|otistik|disleksi\w*"
        r"|epilepsi\w*|şeker hasta\w*|depresyon\w*|engelli\w*|kanser\w*|öldü|vefat\w*)\b",
        r"\b(?:dövüldü|dövdü\w*|vurdu\w*|zorbalı\w*|hastane\w*|polis\w*)\b",
    ),
    "pl": (
        r"\b(?:mój|moja|moje|moją|mojego|mojej|nasz\w*) (?:syn\w*|córk\w*|dzieck\w*|mąż|żona)\b",
        r"\b(?:astm\w+|alergi\w+|autyzm\w*|adhd|dyslek\w+|lek(?:i|ów|ami)|cukrzyc\w+|padaczk\w+"
        r"|depresj\w+|niepełnospr\w+|chor(?:y|a|ob\w+)|rozwiedz\w+|rozw[oó]d\w*|zmarł\w*)\b",
        r"\b(?:bit[ya]|pobi\w+|uderz\w+|znęca\w+|dokucz\w+|przemoc\w*|szpital\w*|policj\w+)\b",
    ),
    "uk": (
        r"\b(?:мі?й|моя|моє|мого|моєї|моєму|мою|моего|моей|наш\w*) (?:син\w*|сын\w*|доньк\w*|доч\w*"
        r"|дитин\w*|ребен\w*|ребён\w*|чоловік\w*|муж\w*)\b",
        r"\b(?:астм\w+|алерг\w+|аллерг\w+|аутизм\w*|ліки|лекарств\w+|діабет\w*|диабет\w*|епілеп\w+"
        r"|депрес\w+|інвалід\w*|дислекс\w+|розлуч\w+|помер\w*|загину\w+)\b",
        r"\b(?:поби\w+|б['’ʼ]ють|вдари\w+|ударил\w*|цькую\w*|знуща\w+|булінг\w*|лікарн\w+"
        r"|поліці\w+)\b",
    ),
    "ar": (
        r"(?:ابني|ابنتي|طفلي|طفلتي|ولدي|بنتي|زوجي|زوجتي|ابننا|ابنتنا)",
        r"(?:توحد|حساسية|ربو|دواء|أدوية|سكري|صرع|اكتئاب|إعاقة|معاق|طلاق|مطلق|توفي)",
        r"(?:تنمر|ضرب|الشرطة|المستشفى)",
    ),
}  # fmt: skip
_SAYS_IT_ALONE = (
    r"\b(?:my ex|I am divorced|boşandık|boşandım|eski eşim|velayet|mój były|moja była|były mąż"
    r"|rozwiedliśmy|розлучен\w*|колишн\w+ (?:чоловік|дружин)\w*)\b|طليق(?:ي|تي)"
)


def _elsewhere(which: int) -> Callable[[str], str]:
    def look(text: str) -> str:
        for parts in _ELSEWHERE.values():
            if found := _together(text, parts[0], parts[which]):
                return found
        return _first(_SAYS_IT_ALONE, text) if which == 1 else ""

    return look


Look = Callable[[str], str]
FORMS: dict[str, tuple[str, Look]] = {
    "titel": (NAME, titled_name),
    "voornaam": (NAME, first_name),
    "kleine letters": (NAME, small_name),
    "voorletters": (NAME, initials),
    "bedrijf": (NAME, business),
    "naam elders": (NAME, other_name),
    "account": (
        CONTACT,
        lambda text: _first(_ACCOUNT, text) if _has(text, "@|snap|tik|insta|f|0") else "",
    ),
    "telefoon": (CONTACT, lambda text: _first(_PHONE, text)),
    "mail": (CONTACT, lambda text: _first(_MAIL, text)),
    "adres": (CONTACT, lambda text: _first(_ADDRESS, text)),
    "eigen kind": (TRACEABLE, own_child),
    "kind heeft": (SPECIAL, own_has),
    "kind overkomt": (TRACEABLE, done_to_child),
    "familie": (TRACEABLE, relative_of_staff),
    "van een klas": (TRACEABLE, of_a_class),
    "in een klas": (TRACEABLE, in_a_class),
    "doet kwaad": (TRACEABLE, one_who_hurts),
    "voorval elders": (TRACEABLE, _elsewhere(2)),
    "gezondheid": (SPECIAL, health),
    "zorg": (SPECIAL, care),
    "uit elkaar": (SPECIAL, apart),
    "thuis": (SPECIAL, at_home),
    "rouw": (SPECIAL, dead),
    "geld": (SPECIAL, money),
    "wie men is": (SPECIAL, who_one_is),
    "bijzonder elders": (SPECIAL, _elsewhere(1)),
    "verwijt": (REPROACH, accused),
    "verwijt in een klas": (REPROACH, teacher_of_a_class),
}
"""Name of a form → the reason that it gives, and what finds the words."""
