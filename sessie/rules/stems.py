"""Words of a slip made comparable: stems without capitals, accents and little words.

The stemmer is loaded with the first text, not with the program.
"""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import islice
from typing import Any

from sessie.model.dutch import fold
from sessie.model.frozen import dataclass
from sessie.model.session import Contribution

_APOSTROPHES = str.maketrans("’‘`´", "''''")
_WORD = re.compile(r"(?:\b(?:e|i|wi)-)?[^\W_]+(?:['’‘`´][^\W_]+)*", re.IGNORECASE)
"""e-mail and wi-fi are one word; on-line and wc-papier are two."""
_ENDING = re.compile(r"'(?:s|tje|tjes|er|en)?$")
"""foto's and foto are one word; so are mama's and mama."""

_SAID_AS = {
    "gebracht": "brengen", "gedacht": "denken", "gesproken": "spreken", "geholpen": "helpen",
    "gekozen": "kiezen", "gekocht": "kopen", "gekeken": "kijken", "gegeten": "eten",
    "gescholden": "schelden", "gevochten": "vechten", "begrepen": "begrijpen",
    "geschreven": "schrijven", "besproken": "bespreken", "gezongen": "zingen",
    "gereden": "rijden", "gekomen": "komen", "gelopen": "lopen", "besloten": "besluit",
    "gebeten": "bijten", "fotos": "foto", "videos": "video", "autos": "auto", "cameras": "camera",
    "agendas": "agenda", "mamas": "mama", "papas": "papa", "opas": "opa", "omas": "oma",
    "examens": "examen", "lieve": "lief", "dagen": "dag", "paden": "pad", "bladen": "blad",
}  # fmt: skip
"""How words end that the stemmer does not bring to their own stem."""

_NO_PLURAL = ("uitdagen", "opdagen")

_NO_FORM_OF = {
    "rekening": "rekening", "rekeningen": "rekening", "kans": "kans", "kansen": "kans",
    "gelooft": "geloven", "geloofde": "geloven", "geloofden": "geloven", "sloot": "sloot",
    "sloten": "sloot", "gesloten": "sluit", "netjes": "netjes", "netheid": "netheid",
}  # fmt: skip
"""Whole words whose stem another word has that means something else: rekenen, kant, geloof, net."""

_KEPT_GE = re.compile(
    r"ge(?=zond|zicht|zin|luk(?!t)|bed|loof|lov|drag|lijk|heim|sprek|meen|wicht|vaar|duld|mak|bouw"
    r"|bied|voel|leg|bruik)|(?<=be)ge(?=leid)"
)
"""Words in which ge is no sign of a verb in the past: a gezin is no zin, begeleiding no beleid."""
_STAND_IN = "qe"
_LONG_VOWEL = re.compile(r"([aeou])\1([^aeiou])$")
_LONG = 5
"""Letters above which a long vowel of a stem may be one that the stemmer made."""
MOST_WORDS = 400
"""Words of a text that are looked at: far more than fit on a slip."""

_LITTLE = """
aan aangezien achter af afgelopen al alle alleen allemaal alles als alsjeblieft also altijd
ander andere anderen anders beetje behalve bent best beter betere bij bijna bijvoorbeeld blijft
blijven boven buiten bv da daar daarbij daardoor daarna daarom daarvan daarvoor dan dat de den
der deze die dingen dit doe doen doet door dus echt een eens eentje eerder eerst eigen
eigenlijk elk elkaar elke en enkele er erbij erg ergens erin erop ervan ervoor even ga gaan
gaat gaf gauw gebruikt gedaan geef geeft geen gegeven gehad geldt geven geweest gewoon ging
goed goede graag haar had hadden heb hebben hebt heeft heel hele hem hen het hier hij hoe hoeft
hoeven hun ie ieder iedere iedereen iemand iets ik in is ivm ja je jij jou jouw jullie kan kom
komen komt krijg krijgen krijgt kun kunnen kunt kwam kwamen laat laten leuk leuke maak maakt
maar mag maken makkelijk me med mee meer meerdere meest meestal men met mij mijn minder
misschien mits moest moet moeten mogelijk mogen mooi mss n na naar nee net niemand niet niets
niks nl nog nooit nou nu of om omdat onder ons onze ook op over overal paar pas per precies
ruim s samen sinds soms steeds t te tegen toch toe tot tussen twee u uit uw vaak vaker van
vanaf vanuit veel vele verder via vind vinden vindt vond voor vooral vragen waar waarbij waarin
waarom wanneer waren was wat we weer weet weinig wel welk welke wens werd werden weten wie wij
wil willen wilt wist wisten word worden wordt wou zal ze zeer zei zelf zich zie zien zij zijn zo
zoals zodat zonder zou zouden zoveel zullen
a and are for i it our that the this to with you
"""

LITTLE_WORDS = frozenset(_LITTLE.split())
"""Words that say nothing about what a slip is about, folded."""


@dataclass(frozen=True, slots=True)
class Word:
    """One word of a text that says something."""

    written: str
    """As it stands in the text."""
    folded: str
    """Without capitals, accents and endings behind an apostrophe."""
    stem: str


def text_of(slip: Contribution) -> str:
    """What a slip says in Dutch, as far as anybody knows."""
    return slip.translation or slip.text


def stems(text: str) -> tuple[str, ...]:
    """The stems of a text in their order, little words left out; kept for the next time."""
    return tuple(word.stem for word in words(text))


@lru_cache(maxsize=16_384)
def words(text: str) -> tuple[Word, ...]:
    """The words of a text in their order, little words left out; kept for the next time."""
    return tuple(word for word in all_words(text) if word.folded not in LITTLE_WORDS)


def all_words(text: str) -> tuple[Word, ...]:
    """Every word of a text in its order, little words too."""
    found = []
    for match in islice(_WORD.finditer(text), MOST_WORDS):
        plain = fold(match[0].translate(_APOSTROPHES).replace("-", ""))
        if folded := _ENDING.sub("", plain).replace("'", ""):
            found.append(Word(match[0], folded, stem(folded)))
    return tuple(found)


@lru_cache(maxsize=65_536)
def stem(folded: str) -> str:
    """The stem of one folded word: gesprekken and gesprek have the same, and so do belt and gebeld.

    The Dutch stemmer of Snowball, with what is common on slips mended: strong participles, ge- that
    is no prefix, the t and d of verbs, and the long vowel that it makes of luister(en).
    """
    if own := _NO_FORM_OF.get(folded):
        return own
    for said, meant in _SAID_AS.items():
        if folded.endswith(said) and not folded.endswith(_NO_PLURAL):
            folded = folded.removesuffix(said) + meant
            break
    hidden = _KEPT_GE.sub(_STAND_IN, folded)
    short = _stemmer().stemWord(hidden) or hidden
    return _trimmed(short.replace(_STAND_IN, "ge"))


def _trimmed(short: str) -> str:
    """Without an ending that some forms of a word have and others do not: leest, fiets, app."""
    if len(short) > 3 and short[-1] in "td" and short[-2] not in "aeiouj":
        short = short[:-1]
    if len(short) > 3 and short[-1] == "s" and short[-2] not in "aeioujs":
        short = short[:-1]
    if len(short) > 2 and short[-1] == short[-2] and short[-1] not in "aeiou":
        short = short[:-1]
    return _LONG_VOWEL.sub(r"\1\2", short) if len(short) > _LONG else short


def _stemmer() -> Any:
    """A new one for each word: it keeps the word that it works on, and themes are also made ready
    beside the screen."""
    import snowballstemmer

    return snowballstemmer.stemmer("dutch")
