"""What may name somebody or give somebody away, what a person should look at before the report goes
out, and what is done with it.

The list is a help, not a judge: it finds the usual forms, a person decides. A school year by itself
("groep 8") is a subject and not a person; together with a child of one's own, or with its teacher,
it is.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import lru_cache
from typing import Any

from sessie.model.frozen import dataclass
from sessie.model.session import Contribution, KeySentence, Looked, Session
from sessie.model.vocabulary import LANGUAGES
from sessie.rules import slips, themes
from sessie.rules.slips import shown_text

_GROUPS_OF_PEOPLE = (
    "team", "raad", "groep", "school", "ouder", "leer", "leraar", "direct", "bouw", "begeleid",
    "coördinator", "coordinator", "commissie", "bestuur", "bieb", "bibliotheek", "gemeente",
    "iedereen", "allen", "alle", "wij", "klas", "juf", "meester", "docent", "mentor", "kind",
    "opvang", "trainer", "voorzitter", "conciërge", "administratie", "partner", "medewerker",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Flag:
    """One thing to look at before the report goes out: "Kijk hier nog even naar"."""

    id: str
    """Id of the contribution, or of what `where` says."""
    reason: str
    """naam, herleidbaar (a person can be recognised or called) or bijzonder (health)."""
    fragment: str
    """The words that gave rise to it."""
    where: str = "bijdrage"
    """bijdrage, kernzin, antwoord (of a table together), afspraak, thema or vooraf (an answer of
    last time)"""

    @property
    def key(self) -> str:
        """Names the remark, whatever its words are."""
        return f"{self.where}/{self.id}/{self.reason}"


def flags(session: Session) -> tuple[Flag, ...]:
    """What may name somebody or give somebody away, in what would be shown.

    At most one flag for each text and reason. Hidden slips are shown nowhere and are not looked
    at. An empty list is what allows "In dit verslag staan geen namen.".
    """
    return still_to_look_at(session, _all(session))


def still_to_look_at(session: Session, found: Iterable[Flag]) -> tuple[Flag, ...]:
    """Those that nobody looked at yet, or that are about other words now."""
    if not session.looked:
        return tuple(found)
    held = {looked.id: looked.fragment for looked in session.looked.values()}
    return tuple(flag for flag in found if held.get(flag.key) != flag.fragment)


def remarks_on(text: str) -> tuple[tuple[str, str], ...]:
    """Reason and words of what there is to look at in a text of any length, each once, line by
    line; for what is kept outside of a session."""
    found = [(reason, look(line)) for line in text.splitlines() for reason, look in _LOOKS.items()]
    return tuple(dict.fromkeys(one for one in found if one[1]))


def kept_names(session: Session) -> tuple[Flag, ...]:
    """The names, or what looks like one, that a person let stand: they are in the report."""
    left = set(flags(session))
    return tuple(flag for flag in _all(session) if flag.reason == "naam" and flag not in left)


def let_stand(session: Session, flag: Flag) -> Session:
    """Say that a person looked at this remark, and that the words may stay."""
    return session.put("looked", Looked(flag.key, flag.fragment))


def flags_of(session: Session, held: Contribution | KeySentence) -> tuple[Flag, ...]:
    """The same of one slip, hidden or not, or of what one table tells."""
    where = "bijdrage" if isinstance(held, Contribution) else "kernzin"
    return tuple(_remarks(session, held, where))


def _all(session: Session) -> Iterator[Flag]:
    for slip in session.slips():
        yield from _remarks(session, slip, "bijdrage")
    for sentence in session.key_sentences.values():
        where = "antwoord" if session.is_joint(sentence) else "kernzin"
        yield from _remarks(session, sentence, where)
    for theme in session.themes.values():
        yield from _remarks(session, theme, "thema")
    for action in session.actions.values():
        yield from _remarks(session, action, "afspraak")
    for brought in session.brought.values():
        if brought.sort == "antwoord":
            yield from _remarks(session, brought, "vooraf")


_PLACES = {
    "bijdrage": ("contributions", ("text", "who", "when")),
    "kernzin": ("key_sentences", ("text",)),
    "antwoord": ("key_sentences", ("text",)),
    "thema": ("themes", ("label", "tension")),
    "afspraak": ("actions", ("what", "who", "together", "when", "result")),
    "vooraf": ("brought", ("text",)),
}
"""Where words may stand → the collection, and the fields that hold them."""


def _words_in(where: str, entity: Any) -> dict[str, str]:
    """Field → what is shown of it."""
    words = {name: getattr(entity, name) for name in _PLACES[where][1]}
    return words | {"text": shown_text(entity).text} if where == "bijdrage" else words


def _remarks(session: Session, entity: Any, where: str) -> Iterator[Flag]:
    """What is in the words, and a bare name where it says who does it."""
    words = _words_in(where, entity)
    people = (words.get(name, "") for name in ("who", "together"))
    bare = next((who for who in people if _looks_like_name(who, session)), "")
    if bare:
        yield Flag(entity.id, "naam", bare, where)
    for reason, look in _LOOKS.items():
        if reason == "naam" if bare else reason != "naam" and where == "thema":
            continue  # what a theme is about is a subject, not a person
        if fragment := next(filter(None, map(look, words.values())), ""):
            yield Flag(entity.id, reason, fragment, where)


def _looks_like_name(who: str, session: Session) -> bool:
    """One to four words with capitals, none of them a role or a word for a group: "Jan de Boer"."""
    words, said = who.split(), who.casefold()
    if not 1 <= len(words) <= 4 or any(part in said for part in _GROUPS_OF_PEOPLE):
        return False
    roles = (name.casefold() for role in session.script.roles for name in (role.name, role.plural))
    if any(name and name in said for name in roles):
        return False
    capitals = [word for word in words if word[0].isupper()]
    return bool(capitals) and words[0] in capitals and not who.isupper()


WHERE = {
    "bijdrage": "briefje",
    "kernzin": "kernzin",
    "antwoord": "antwoord van een tafel",
    "afspraak": "afspraak",
    "thema": "thema",
    "vooraf": "antwoord van vorige keer",
}
"""What the words belong to, as people call it."""


def words_of(session: Session, flag: Flag) -> str:
    """The words that the remark is about, as they would be shown; empty when they are gone. The
    first words in that place when none has all that was remarked upon."""
    entity = getattr(session, _PLACES[flag.where][0]).get(flag.id)
    texts = list(_words_in(flag.where, entity).values()) if entity else [""]
    return next((text for text in texts if flag.fragment and flag.fragment in text), texts[0])


def with_other_words(session: Session, flag: Flag, text: str) -> Session:
    """The session with other words in that place. What was written on a slip stays; its public
    words change. An empty text changes nothing, and neither does the label of another theme."""
    now = words_of(session, flag)
    if not text or not now or text == now:
        return session
    collection = _PLACES[flag.where][0]
    entity = getattr(session, collection)[flag.id]
    name = next(name for name, held in _words_in(flag.where, entity).items() if held == now)
    if flag.where == "bijdrage" and name == "text":
        return slips.rewrite(session, flag.id, text)
    if name == "label":
        return themes.rename_theme(session, flag.id, text)
    return session.put(collection, replace(entity, **{name: text}))


def still_in(session: Session, flag: Flag) -> tuple[Flag, ...]:
    """What there is to remark upon in the words that this remark was about, as they are now."""
    return tuple(one for one in flags(session) if (one.where, one.id) == (flag.where, flag.id))


def verdict(session: Session) -> str:
    """What the report says of names, for the facilitator; empty while there is something left."""
    if flags(session):
        return ""
    if kept := len(kept_names(session)):
        names = "De naam die je liet staan, staat" if kept == 1 else "Wat je liet staan, staat"
        return f"Alles is nagekeken. {names} in het verslag."
    return "Alles is nagekeken. In het verslag staat: er staan geen namen in."


_SMALL_WORDS = (
    "als daarna dan dat de die dit door een en er geen goed graag heeft het hier hij hoe ik in is"
    " ja je kan maar mag meer met minder moet na nee niet nog nu of om onze ook op over samen soms"
    " te toen top u uit vaak van voor waar wanneer want wat we wel wie wij zij ze zo zou"
    " groep klas school kinderen ouders peuters kleuters twee drie vier vijf zes"
    " wiskunde rekenen taal lezen gym muziek latijn grieks biologie aardrijkskunde geschiedenis"
    " magister parro isy somtoday teams"
)

_NOT_NAMES = frozenset(_SMALL_WORDS.split()) | frozenset(
    name.casefold() for name in LANGUAGES.values()
)
_OF_A_COUNTRY = re.compile(
    r"\w*(?:aanse|ïense|landse|gelse|ranse|duitse|oolse|urkse|ische|aarse|gese|nese|mese"
    r"|aamse|riese)"
)
_CHILD = (
    r"(?:mijn|m[’']n|onze|ons|my|our) (?:(?:oudste|jongste) )?(?:oudste|jongste|zoon"
    r"|zoontje|dochter|dochtertje|kind|kindje|jongen|meisje|kleinkind|kleinzoon|kleindochter"
    r"|tweeling|son|daughter|child)"
)

_TITLE = (
    r"juf|juffrouw|meester|mevrouw|mevr\.?|mw\.?|meneer|de heer|dhr\.?|mrs\.?|ms\.?|miss|teacher"
    r"|boer|dokter|dominee|pastoor|imam|tante|oom|opa|oma|buurvrouw|buurman|mentor|docente?|leraar"
    r"|lerares|leerkracht|conciërge|directeur|directrice|leidster|begeleid(?:er|ster)|stagiaire?"
    r"|coach|trainer|tolk|klasgenoot|vriend|vriendje|vriendin|vriendinnetje|broer|broertje|zus"
    r"|zusje|neefje|nichtje"
)

_KIN = (
    r"(?:vader|moeder|papa|mama|ouders?|opa|oma|broer|broertje|zus|zusje|klas|juf|meester|vriendje"
    r"|vriendinnetje) van"
)
_LINK = r"(?:van|de|der|den|ten|ter|el|al|ben|bin|von|da|dos|’t|'t) "
_WORD = r"([^\W\d_][\w’'-]*)"
_NAMED = re.compile(
    rf"\b(?=(?i:{_TITLE}) +(?:{_LINK}){{0,3}}{_WORD}"
    rf"|(?i:{_CHILD})(?: +|, | \()(?:heet |genaamd )?(?:{_LINK}){{0,3}}{_WORD}"
    rf"|(?i:{_KIN}) {_WORD})"
)
_ANY_WORD = re.compile(_WORD)
_OWN_CHILD = re.compile(rf"\b(?:{_CHILD})\b", re.IGNORECASE)
_AGE = re.compile(
    r",? ?(?:van|is|was|wordt|\() ?(?:pas |nu |al )?\d{1,2}(?: jaar| jr)?\b"
    r"(?! (?:uur|euro|keer|min|dag|week|weken|maand|kilo|cm|km))"
)

_INCIDENT = re.compile(
    r"\b(?:gevallen|viel|valt|ge?slagen|slaat|sloeg|geschopt|gebeten|bijt|gepest|pest\w*|ruzie\w*"
    r"|gebroken|gewond|bloed\w*|ongeluk\w*|ongeval\w*|politie|ziekenhuis|geschorst|weggelopen"
    r"|gestolen|bedreig\w*|mishandel\w*|gescheiden|scheiding|overleden|uitgescholden|uitgelachen"
    r"|buitengesloten|weggestuurd|fell|bullied|hit|hospital)\b",
    re.IGNORECASE,
)

_GROUP = r"(?:groep(?:en)? ?(?:[1-8]|drie|vier|vijf|zes|zeven|acht)|klas ?[1-6])(?:[a-d]|-[a-d])?\b"
_OF_A_CLASS = re.compile(rf"\b{_GROUP}", re.IGNORECASE)
_CHILD_OF_A_CLASS = re.compile(rf"\b(?:hij|zij|ze) zit(?: nu)? in {_GROUP}", re.IGNORECASE)
_TEACHER_OF_A_CLASS = re.compile(
    r"\b(?:juf|juffrouw|meester|leerkracht|leraar|lerares|docente?|mentor|invaller|invalster)"
    rf" (?:(?:van|in|uit|bij) )?(?:de )?(?:{_GROUP}|[1-8][a-d]\b)",
    re.IGNORECASE,
)

_HEALTH = re.compile(
    r"\b(?:dysle[cx](?!\w*(?:hulp|beleid|coach|training|protocol))\w*|dyscalcul\w*|adhd|(?-i:ADD)"
    r"|autis\w*|asperger|pdd-?nos|\w*stoornis\w*|medicijn\w*|medicatie|medication|ritalin"
    r"|allergi\w*|allergy|ast[h]?ma|epilep\w*|diabetes|suikerziekte|depressie\w*|kanker"
    r"|handicap\w*|gehandicapt\w*|rolstoel|slechthorend\w*|slechtziend\w*|psycholoog|psychiat\w*"
    r"|jeugdzorg|therapie|syndroom)\b",
    re.IGNORECASE,
)

_CARE = re.compile(
    r"\b(?:hoofdpijn|buikpijn|logoped\w*|fysio\w*|operatie|faalangst\w*|angsten|angstig\w*"
    r"|paniek\w*|hui(?:l|lt|lde|len)|verdriet\w*|rouw\w*|hoogbegaafd\w*|achterstand\w*"
    r"|(?:zit|blijft) zitten|gedoubleerd|bedplass\w*|overgewicht)\b",
    re.IGNORECASE,
)
"""Only of a child of one's own: of children at large it is what a school works on."""

_OWN_TROUBLE = re.compile(
    r"\b(?:ik|wij|we) (?:ben|zijn|heb|hebben|zit|zitten)(?: \w+){0,2}"
    r" (?:gescheiden|alleenstaand\w*|schulden|ziek|depressi\w+|analfabeet|laaggeletterd|uitkering"
    r"|bijstand|werkloos|dakloos|statushouders?|vluchtelingen?|asielzoekers?)\b",
    re.IGNORECASE,
)
_MAIL = re.compile(r"(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}\.[\w.-]{0,99}\w")
_PHONE = re.compile(
    r"(?<![\w+])(?:\+\d{1,3}(?:[ ().-]{0,2}\d){7,12}|0(?:[ ().-]{0,2}\d){9}|00\d{9,13})(?!\d)"
)
_ADDRESS = re.compile(
    r"\b(?:[1-9]\d{3} ?[A-Z]{2}\b|[^\W\d_]\w{1,40}(?:straat|laan|weg|plein|singel|kade|gracht|dijk"
    r"|hof|dreef|pad) \d{1,4}[a-z]?\b(?! (?:uur|min|keer|kinderen|auto)))"
)
_BY_ITSELF = (_MAIL, _PHONE, _ADDRESS, _TEACHER_OF_A_CLASS, _CHILD_OF_A_CLASS)
"""What points at one person whatever else is said."""
_KEPT = 16_384
"""Texts of which what was found is kept: looking through all slips of a large evening takes longer
than a key may, and is done beside the screen before anybody asks."""


@lru_cache(maxsize=_KEPT)
def name_in(text: str) -> str:
    """The first name in a text: behind a title or a child, or one that is known to be a name."""
    for match in _NAMED.finditer(text):
        place = next(n for n in (1, 2, 3) if match.group(n))
        if _may_be_name(match.group(place)):
            return text[match.start() : match.end(place)]
    for match in _ANY_WORD.finditer(text):
        word = match.group()
        article = text[: match.start()].casefold().endswith("de ")  # a school: "De Linde"
        if _capital(word) and not article and _bare(word) in FIRST_NAMES:
            return word
    return ""


def _may_be_name(word: str) -> bool:
    """Behind a title a name that is known needs no capital."""
    folded = word.casefold()
    if _bare(word) in FIRST_NAMES:
        return True
    return _capital(word) and folded not in _NOT_NAMES and not _OF_A_COUNTRY.fullmatch(folded)


def _capital(word: str) -> bool:
    """Two capitals are a shout or an abbreviation: "de juf en MR-lid", "juf NOOIT hier"."""
    return word[0].isupper() and not word[1:2].isupper()


def _bare(word: str) -> str:
    return re.split(r"['’]s?$|-", word.casefold(), maxsplit=1)[0]


@lru_cache(maxsize=_KEPT)
def traceable_in(text: str) -> str:
    """Words that point at one person: an address, a child and its class or what happened to it,
    the teacher of a class."""
    if found := next(filter(None, (_first(pattern, text) for pattern in _BY_ITSELF)), ""):
        return found
    child = _OWN_CHILD.search(text)
    if child is None:
        return ""
    if "tweeling" in child.group().casefold():
        return child.group()
    if of_class := _first(_OF_A_CLASS, text):
        return of_class
    if age := _AGE.match(text, child.end()):
        return text[child.start() : age.end()]
    return _together(text, child, _INCIDENT.search(text))


@lru_cache(maxsize=_KEPT)
def health_in(text: str) -> str:
    """Words about somebody's health, or about how a family lives."""
    found = _first(_HEALTH, text) or _first(_OWN_TROUBLE, text)
    if found:
        return found
    child = _OWN_CHILD.search(text)
    return _together(text, child, _CARE.search(text)) if child else ""


def _together(text: str, child: re.Match[str], other: re.Match[str] | None) -> str:
    """The words from the one to the other."""
    if other is None:
        return ""
    return text[min(child.start(), other.start()) : max(child.end(), other.end())]


def _first(pattern: re.Pattern[str], text: str) -> str:
    match = pattern.search(text)
    return match.group() if match else ""


_LOOKS = {"naam": name_in, "herleidbaar": traceable_in, "bijzonder": health_in}
"""Reason → what finds the words that give rise to it."""

_NAMES = """
Aaliyah Abdel Abdul Abdullah Abel Achmed Ada Adam Adil Adrian Agnes Ahmad Ahmed Aicha Aisha Aïsha
Albert Alex Alexander Ali Alice Alicia Alina Alma Amal Amber Amin Amina Amine Amir Amira Amy Ana
Anass Andrea Andreas André Anita Anke Ann Anna Annabel Anne Anneke Annelies Annemarie Annemiek
Annet Annika Anouar Anouk Anton Aria Ariana Arjan Arjen Arno Arthur Asli Asma Astrid Aya Ayaan Ayan
Ayla Aylin Ayoub Ayse Ayşe Aziz Aziza Barbara Bart Bartek Beatrix Benjamin Bente Berat Berend Bert
Betty Betül Bianca Bilal Birgit Björn Boaz Brahim Bram Brenda Brigitte Britt Bruno Burak Carla
Carlijn Carmen Carolien Caroline Casper Catharina Cecile Celine Cem Ceylin Chantal Charlotte Chiara
Chloë Chris Christa Christel Christiaan Cindy Claire Claudia Coen Colin Conny Corrie Cynthia Daan
Dalia Damian Damla Dani Daniel Daniël Daniëlle Danny Daphne David Davy Debbie Deborah Denise Deniz
Dennis Diana Dieuwertje Dina Dion Dirk Dominik Dorien Douae Dounia Driss Duygu Dylan Ebru Eda Eddy
Edith Edwin Efe Ela Elena Eleonora Elias Elif Eline Elisa Elise Elizabeth Ella Ellen Elly Els Elsa
Emiel Emily Emine Emir Emma Emre Enes Eric Erik Erika Erwin Esmee Esmée Esra Esther Eva Evelien
Eveline Evi Fabian Faisal Farah Farid Farida Fatih Fatima Fatma Feline Femke Fenna Fenne Ferdi Fien
Fiene Filip Filiz Finn Fleur Floris Fouad Frank Franka Fred Frederik Freek Froukje Furkan Gabriel
Geert George Gerard Gerda Gerrit Gert Gijs Gijsbert Gina Gizem Greet Greetje Guido Guus Gül Gülsüm
Hafsa Hakan Halil Halima Hamid Hamza Hanan Hanna Hannah Hanneke Hans Harm Harrie Harry Hasan Hassan
Hatice Heleen Helena Helga Hendrik Henk Henny Herman Hilde Hugo Hussein Ibrahim Ibtissam Ida Ilse
Iman Imane Imran Ina Ineke Inge Ingrid Irene Irina Iris Irma Isa Isabel Isabella Ismail Ivan Ivo
Jaap Jacob Jacqueline Jamal Jamila Jan Jana Janine Janna Janne Jaroslaw Jasmijn Jasmin Jason Jasper
Jayden Jeannette Jelle Jelmer Jennifer Jens Jeremy Jeroen Jesper Jesse Jessica Jessie Jette Jim
Jitske Joachim Joanna Joanne Jochem Joëlle Johan Johanna Johannes John Jolanda Jolien Jonas
Jonathan Joosje Joost Jordi Joren Joris Jorn Jos Joseph Josephine Joshua Josje Joyce Judith Jules
Julia Julian Juliana Julie Jurre Justin Kaan Kamila Karel Karen Karim Karima Karin Karlijn Kasper
Katarzyna Kate Kathleen Katinka Kaya Kayleigh Kees Kemal Kenan Kevin Khadija Khalid Kim Kirsten
Klaas Koen Krzysztof Lamia Lana Lara Lars Laura Lauren Laurens Layla Lea Leah Leila Lena Lennart
Lennon Leo Leon Leonie Leontien Levi Lex Leyla Lia Liam Lianne Lieke Liesbeth Lily Lina Linda Linde
Lisa Lise Lisette Livia Liza Lizzy Loes Lotje Lotte Louis Louisa Louise Luca Lucas Lucia Luka Lukas
Luna Luuk Lynn Maaike Maarten Mahmoud Maja Malak Malika Manon Marc Marcel Marco Mareike Margaret
Margot Margriet Maria Mariam Marianne Marieke Mariëlle Marije Marijke Marijn Marina Marion Marit
Marjan Marjolein Marleen Marlies Marloes Martijn Martin Martina Martine Mary Maryam Mateusz Mathijs
Matthijs Maud Maureen Maurice Maurits Mehdi Mehmet Meike Melanie Melek Melissa Merel Mert Meryem
Mia Michael Michał Michel Michelle Michiel Mieke Mila Milan Milou Mina Miranda Mirjam Mitchell
Mohamed Mohammad Mohammed Monica Monique Morris Mounir Muhammed Murat Mustafa Myrthe Nadia Nadine
Naomi Natalia Natalie Natasha Nathalie Nawal Nick Nicole Niek Niels Nienke Nikki Nina Noa Noah Noor
Noud Nour Noura Oksana Olaf Olena Olga Oliver Olivia Olivier Omar Omer Oscar Otis Ouassim Patricia
Patrick Paul Paula Pauline Pepijn Peter Petra Philip Pien Pieter Pim Quinn Rachel Rachid Rafael
Rania Rayan Raymond Rebecca Renate René Renée Ria Richard Rick Rik Rinske Rita Robbert Robert Robin
Roel Roeland Roelof Rolf Romy Ronald Ronja Rosa Rosalie Rosemarie Rowan Roy Ruben Rudi Ruud Ryan
Saar Sabine Safa Said Saïd Salim Salma Samir Samira Samuel Sandra Sanne Sara Sarah Saskia
Sebastiaan Sef Selin Selma Sem Semih Senna Sevda Sharon Shirley Sibel Siem Sien Siham Silke Silvia
Simon Simone Sjoerd Sofia Sofie Solomon Sonja Sophie Souad Stan Stefan Stefanie Stella Stephan
Sterre Steven Stijn Sumeyye Suus Suzanne Suze Sven Svetlana Sylvia Tamara Tara Tatjana Tess Tessa
Teun Teuntje Thea Theo Thijs Thomas Tijmen Tijn Tim Timo Tirza Tobias Tom Tomasz Toos Trijntje
Truus Tugba Tygo Umut Ursula Veerle Vera Viktor Vincent Wassim Wendy Wesley Wessel Wietske
Wilhelmina Willem Wilma Wim Wout Wouter Xander Yael Yara Yasin Yasmin Yasmina Yassin Yassine Yousra
Youssef Yunus Yusuf Yvette Yvonne Zahra Zakaria Zara Zehra Zeynep Zoë Zofia
"""

FIRST_NAMES = frozenset(name.casefold() for name in _NAMES.split())
"""Without capitals."""
