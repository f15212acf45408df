"""Make `sessie/rules/first_names.py`: the first names that the privacy check knows.

    python -m benchmarks.names FOLDER DICTIONARY

FOLDER holds the packages `faker` (MIT licence) and `spylls` (MPL), which reads dictionaries.
DICTIONARY.dic and DICTIONARY.aff are the word list of OpenTaal (BSD or CC BY 3.0). Of that list
nothing is taken over: it tells which names are words as well. Names of our own stand in `OWN`.
"""

from __future__ import annotations

import importlib
import re
import sys
import unicodedata
from pathlib import Path
from textwrap import wrap

from sessie.rules.first_names import OWN

_LATIN = ("nl_NL", "nl_BE", "tr_TR", "pl_PL", "en_GB", "fr_FR", "es_ES", "pt_PT", "ro_RO")
_CYRILLIC, _ARABIC = ("uk_UA",), ("ar_AA",)
_FILE = Path(__file__).resolve().parent.parent / "sessie" / "rules" / "first_names.py"
_BEGIN = "# made by benchmarks/names.py; what stands above it is written by hand\n"


def names_of(locales: tuple[str, ...]) -> set[str]:
    """The first names of these locales, without capitals; one word each."""
    found: set[str] = set()
    for locale in locales:
        provider = importlib.import_module(f"faker.providers.person.{locale}").Provider
        for field in vars(provider):
            if field.startswith("first_names"):
                found |= set(getattr(provider, field))
    folded = {unicodedata.normalize("NFC", name).casefold() for name in found}
    return {name for name in folded if re.fullmatch(r"[^\W\d_]{2,}", name)}


def words_among(names: set[str], dictionary: str) -> set[str]:
    """Those that are a Dutch word as well, in whatever form."""
    known = importlib.import_module("spylls.hunspell").Dictionary.from_files(dictionary)
    return {name for name in names if known.lookup(name)}


def main(argv: list[str]) -> int:
    """Write the part of the file that is made."""
    sys.path.insert(0, argv[0])
    own = set(OWN.casefold().split())
    latin = names_of(_LATIN) - own
    made = {
        "LATIN": latin,
        "CYRILLIC": names_of(_CYRILLIC),
        "ARABIC": names_of(_ARABIC),
        "WORDS_TOO": words_among(latin | own, argv[1]),
    }
    parts = [
        f'{name} = """\n' + "\n".join(wrap(" ".join(sorted(held)), 99)) + '\n"""\n'
        for name, held in made.items()
    ]
    above = _FILE.read_text("utf-8").partition(_BEGIN)[0]
    _FILE.write_text(above + _BEGIN + "\n".join(["", *parts]), "utf-8")
    print({name: len(held) for name, held in made.items()})
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
