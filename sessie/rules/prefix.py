"""The letters in front of a text: `B o w Meer tijd`, `b ouder: Meer tijd`, `Tafel B, O, Meer tijd`.

A line is a table, a role and a kind, each of which may be left out, and a text. Each is a letter or
a word, small or capital, with or without `:`, `,` or `.` behind it. A letter that is also a word of
some language is only taken for a part when something makes that sure; what stays unsure both ways
is refused with the two ways to type it. A `:` in front makes the whole line text.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import field, replace
from functools import lru_cache
from typing import Literal

from sessie.model.dutch import fold
from sessie.model.frozen import dataclass
from sessie.model.script import Kind, Role
from sessie.model.session import HOME, table_letter
from sessie.model.stage import Prefix
from sessie.model.vocabulary import KINDS

Slot = Literal["table", "role", "kind"]
NAMES: dict[Slot, str] = {"table": "tafel", "role": "rol", "kind": "soort"}

WORDS_OF_ONE_LETTER = frozenset("aeiouwyz")
"""Letters that are words: Dutch u and o, English A and I, Turkish o, Polish i, o, u, w and z,
Portuguese a, e and o, Spanish y …"""
ONLY_A_TABLE = "E"
"""No sentence that is heard at a school begins with it alone; in many a room it is a table."""
_ENGLISH_AND_DUTCH = frozenset("AIU")
"""Capitals that begin many a sentence: `I think`, `A warm welcome`, `U bent`."""
_DAYS = (
    "avonds middags morgens ochtends nachts zomers winters maandags dinsdags woensdags donderdags"
    " vrijdags zaterdags zondags"
)
"""Words behind the s of `'s avonds`, of which many leave out the apostrophe."""
_OF_DAY = frozenset(_DAYS.split())
_ABBREVIATED = (
    "oa ipv bv mbt dwz aub zsm tzt wo ps ov olv iom ivm tav tbv nav mn mi io ed eo vb nvt tov iov"
    " obv oid og ca ie eg am pm pc"
)
"""What is written as single letters with dots, such as o.a. and i.p.v."""
_SHORT = frozenset(_ABBREVIATED.split())
_LITTLE = "al ik en om er el ad ed de ze we je ja nu zo of te in is na"
"""Words of two letters that could be a table and a role without a space."""
_OF_TWO = frozenset(_LITTLE.split())

_END = r"(?P<mark> ?[:,.]{1,2}(?: |$|(?=[^\W_]|[\"“„'‘])))| |$"
_LETTER = re.compile(rf"(?P<core>[A-Za-z]{{1,2}})(?:{_END})")
_SIGN = re.compile(rf"(?P<core>[=#])(?:{_END}|(?=[^\W_]))")
_TABLE = re.compile(rf"[Tt][Aa][Ff][Ee][Ll] (?P<core>[A-Za-z]{{1,2}}|\d{{1,3}})(?:{_END})")
_GLUED = re.compile(r"[A-Za-z]{2,3}(?=[ :,]|$)")
_NUMBER = re.compile(rf"(?P<core>\d{{1,2}})(?:{_END})")
_WORD = re.compile(rf"(?P<core>[^\W\d_][\w-]*)(?:{_END})")
_DOTTED = re.compile(r"(?:[A-Za-z]\.)+[A-Za-z]\.?(?: |$)")
_FORCED = re.compile(r": ?(?![-^'’]?[)(\]\[}{/\\|*>]+(?: |$))")
"""A colon that makes text of all that follows; in a smiley it does not."""
_OPENING = "\"'“”„‘’«»(¿¡*_[-–…"


@dataclass(frozen=True, slots=True)
class Part:
    """A table, role or kind as it stands in the line."""

    slot: Slot
    id: str
    core: str
    """As it was typed, without the sign behind it."""
    end: int
    """Where the rest of the line begins."""
    mark: bool
    """Whether a sign stands behind it."""
    colon: bool = False
    last: bool = False
    """Whether two colons stand behind it: all that follows is text."""
    name: bool = False
    """Whether it is a word and no letter."""
    plural: bool = False

    @property
    def could_be_text(self) -> bool:
        """Whether it is a letter that is also a word."""
        word = self.core.lower() in WORDS_OF_ONE_LETTER and self.core != ONLY_A_TABLE
        return word and not self.name and len(self.core) == 1


@dataclass(frozen=True, slots=True)
class Reading:
    """What a line says itself, without what is kept of the one before."""

    known: Prefix
    text: str = ""
    problem: str = ""
    remark: str = ""
    """How something was read that could be read otherwise, and how to type that."""


@dataclass(frozen=True, slots=True)
class Letters:
    """What letters and words may stand for in this round."""

    tables: tuple[str, ...]
    roles: tuple[Role, ...]
    kinds: tuple[Kind, ...]
    role_keys: dict[str, str] = field(init=False, compare=False)
    kind_keys: dict[str, str] = field(init=False, compare=False)
    names: dict[str, tuple[Slot, str, bool]] = field(init=False, compare=False)
    """Name, folded → what it is a name of, its id, and whether it is the plural."""
    longest: int = field(init=False, compare=False)
    """Words in the longest name."""

    def __post_init__(self) -> None:
        names: dict[str, tuple[Slot, str, bool]] = {}
        slots: tuple[tuple[Slot, Sequence[Role | Kind]], ...] = (
            ("role", self.roles), ("kind", [kind for kind in self.kinds if not kind.asks]),
        )  # fmt: skip
        for slot, ones in slots:
            for one in ones:
                for name in (one.name, one.id, one.plural):
                    words = fold(name.replace("_", " "))
                    plural = name == one.plural != one.name
                    names.setdefault(words, (slot, one.id, plural))
        put = object.__setattr__
        put(self, "role_keys", {r.key.lower(): r.id for r in reversed(self.roles) if r.key})
        put(self, "kind_keys", {k.key.lower(): k.id for k in reversed(self.kinds) if k.key})
        put(self, "names", names)
        put(self, "longest", max((name.count(" ") + 1 for name in names), default=0))

    # what stands here -----------------------------------------------------------------------

    def part(self, line: str, at: int, slot: Slot) -> Part | None:
        """The table, role or kind that stands at this place of the line."""
        if slot == "table":
            return self._table(line, at)
        return self._letter(line, at, slot) or self._name(line, at, slot)

    def _table(self, line: str, at: int) -> Part | None:
        if found := _TABLE.match(line, at):
            name = found["core"].upper()
            return _part("table", name, found, name=True) if name in self.tables else None
        found = _LETTER.match(line, at)
        name = found["core"].upper() if found else ""
        if found is None or name not in self.tables:
            return None
        return _part("table", name, found)

    def _letter(self, line: str, at: int, slot: Slot) -> Part | None:
        keys = self.role_keys if slot == "role" else self.kind_keys
        found = _LETTER.match(line, at) or _SIGN.match(line, at)
        if found is None or (one := keys.get(found["core"].lower())) is None:
            return None
        return _part(slot, one, found)

    def _name(self, line: str, at: int, slot: Slot) -> Part | None:
        best, words, end = None, "", at
        for _ in range(self.longest):
            found = _WORD.match(line, end)
            if found is None:
                break
            words = f"{words} {found['core']}".lstrip()
            held, end = self.names.get(fold(words.replace("_", " "))), found.end()
            if held and held[0] == slot:
                best = replace(_part(slot, held[1], found), core=words, name=True, plural=held[2])
            if found["mark"]:
                break
        return best

    # what it can be -------------------------------------------------------------------------

    def choice(self) -> str:
        """`o = ouder, l = leerkracht, w = wens`"""
        named: list[Role | Kind] = [*self.roles, *self.kinds]
        return ", ".join(f"{one.key} = {one.name}" for one in named if one.key)

    def kinds_in_words(self) -> str:
        """`w = wens, i = idee`"""
        return ", ".join(f"{kind.key} = {kind.name}" for kind in self.kinds if kind.key)


@lru_cache(maxsize=16)
def letters_of(
    tables: tuple[str, ...], roles: tuple[Role, ...], kinds: tuple[Kind, ...]
) -> Letters:
    """The letters of a round, made once."""
    return Letters(tables, roles, kinds)


def _part(slot: Slot, one: str, found: re.Match[str], *, name: bool = False) -> Part:
    mark = found["mark"] or ""
    return Part(
        slot, one, found["core"], found.end(), bool(mark), ":" in mark, mark.count(":") > 1, name
    )


# reading ----------------------------------------------------------------------------------------

_ORDERS: tuple[tuple[Slot, ...], ...] = (
    ("role", "kind"),
    ("table", "role", "kind"),
    ("table", "kind", "role"),
    ("kind", "role"),
    ("role", "table", "kind"),
    ("role", "kind", "table"),
    ("kind", "table", "role"),
    ("kind", "role", "table"),
)
"""In which parts may stand; of orders that use as many, the first is meant."""


def read(line: str, letters: Letters, *, example_role: str = "", known_for: str = "") -> Reading:
    """What this line says; it is clean, on one line.

    `example_role` is the letter of a role for in an example, empty when none is asked for;
    `known_for` is the table of which the role is kept.
    """
    if forced := _FORCED.match(line):
        return Reading(Prefix(), line[forced.end() :])
    parts = _parts(line, letters)
    if (dotted := _DOTTED.match(line)) and not _is_dotted_prefix(dotted, parts):
        parts = []
    return _Judge(line, letters, example_role, known_for).judge(parts)


def _parts(line: str, letters: Letters) -> list[Part]:
    """The most parts that can stand in front of this line, however sure."""
    first = letters.part(line, 0, "table")
    if first and (first.name or first.core in letters.tables):
        orders = [order for order in _ORDERS if order[0] == "table"]
    elif first or letters.part(line, 0, "role") or letters.part(line, 0, "kind"):
        orders = list(_ORDERS)
    else:
        return []
    best: list[Part] = []
    for order in orders:
        found = _in_order(line, letters, order)
        best = found if len(found) > len(best) else best
    return best


def _in_order(line: str, letters: Letters, order: tuple[Slot, ...]) -> list[Part]:
    found: list[Part] = []
    for slot in order:
        if found and (found[-1].last or found[-1].core in "=#"):
            break
        part = letters.part(line, found[-1].end if found else 0, slot)
        if part is None:
            if slot == "table" and not found:
                return []
            continue
        late = slot == "table" and found and not part.name
        if late and (part.core not in letters.tables or (part.could_be_text and not part.mark)):
            continue
        found.append(part)
    return found


def _is_dotted_prefix(dotted: re.Match[str], parts: list[Part]) -> bool:
    """`B.o.w.` is a prefix; `o.a.` and `i.p.v.` are words."""
    if dotted[0].replace(".", "").strip().lower() in _SHORT:
        return False
    return bool(parts) and parts[0].slot == "table" and parts[-1].end >= dotted.end()


def next_is(rest: str) -> Literal["end", "capital", "small", "foreign", "digit", "sign"]:
    """What the next word begins with. Foreign is another script than a letter of the entry line is
    of: there, that letter is no word."""
    if not rest:
        return "end"
    char = rest.lstrip(_OPENING)[:1]
    if char.isdigit():
        return "digit"
    if not char.isalpha():
        return "sign"
    if "\u024f" < char < "\u1e00" or char > "\u1eff":
        return "foreign"
    return "capital" if char.isupper() else "small"


@dataclass(frozen=True, slots=True)
class _Judge:
    """Which of the parts that may stand in front of a line are meant."""

    line: str
    letters: Letters
    example_role: str
    known_for: str

    def judge(self, parts: list[Part]) -> Reading:
        """What the line says."""
        kept, remark = parts, ""
        for place, part in enumerate(parts):
            if part.name and not self._sure_name(parts, place):
                kept = parts[:place]
                unsure = self._unsure_name(part, kept)
                if unsure.problem:
                    return unsure
                remark = unsure.remark
                break
        while kept and (cut := self._last_is_text(kept)):
            kept, remark = kept[:-1], cut
        if len(kept) == 1 and not kept[0].mark:
            first = self._lone(kept[0])
            if first is not None and first.problem:
                return first
            if first is not None:
                kept, remark = [], first.remark
        remark = remark or self._remark(kept)
        return self._reading(kept, remark)

    def _rest(self, part: Part) -> str:
        return self.line[part.end :]

    # words ----------------------------------------------------------------------------------

    def _sure_name(self, parts: list[Part], place: int) -> bool:
        """Whether a word is a part of the prefix and not the first word of the text."""
        part, after = parts[place], self._after_name(parts[place])
        if part.slot == "table" or part.colon or after == "foreign":
            return True
        if place + 1 < len(parts) and (not parts[place + 1].name or parts[place + 1].colon):
            return True
        if place and parts[place - 1].colon:  # `B: ouders helpen` is how to make it text
            return part.mark and not part.plural
        shouts = _shouts(part.core) and after not in ("shouted", "end")
        if place == 0:
            return shouts or (after == "capital" and not part.plural and part.core.islower())
        if after == "capital" or (part.mark and not part.plural):
            return part.mark or part.core.islower() or not part.plural
        return shouts or (parts[0].name and not part.plural)

    def _after_name(self, part: Part) -> str:
        """What comes behind a word; between words in capitals, a capital says nothing."""
        rest = self._rest(part)
        shouted = _shouts(part.core) and _shouts(rest.split(" ", 1)[0])
        return "shouted" if shouted else next_is(rest)

    def _unsure_name(self, part: Part, before: list[Part]) -> Reading:
        """A word that may be a part or the text."""
        said, what = _clip(part.core), NAMES[part.slot]
        role = part.slot == "role" and self.example_role
        open_ended = self._after_name(part) == "capital" if not before else not before[-1].colon
        if role and open_ended:
            start = before[-1].end if before else 0
            front = self.line[:start].rstrip(" :,.")
            way, other = f"{front} {part.core}".strip(), front + self._role_of(before)
            return Reading(_known(before), self.line[start:], problem=(
                f"“{said}”: rol of tekst? Typ “{way}: {_begin(self._rest(part))}” "
                f"of “{other}: {_begin(self.line[start:])}”."
            ))  # fmt: skip
        asked = part.slot != "role" or self.example_role
        return Reading(Prefix(), remark=f"“{said}” = tekst; {what}: typ {said}:" if asked else "")

    def _role_of(self, kept: list[Part]) -> str:
        """The letter that an example of this table needs as well."""
        table = _known(kept).table
        asked = self.example_role and table and table != self.known_for
        return f" {self.example_role}" if asked else ""

    # letters --------------------------------------------------------------------------------

    def _last_is_text(self, kept: list[Part]) -> str:
        """Why the last of several letters is text after all; empty when it is a part."""
        part = kept[-1]
        if len(kept) < 2 or part.name or part.mark or part.slot != "kind":
            return ""
        after = next_is(self._rest(part))
        if kept[-2].colon and part.core.isalpha() and after != "end":
            return "" if part.core.islower() and after == "capital" else _is_text(part)
        if not (part.could_be_text and part.core.isupper()) or after != "small":
            return ""
        small = any(p.core.islower() and not p.name for p in kept[:-1] if p.slot != "table")
        return _is_text(part) if part.core in _ENGLISH_AND_DUTCH or small else ""

    def _lone(self, part: Part) -> Reading | None:
        """What a letter without a second one is when it is not, or not surely, a part."""
        rest = self._rest(part)
        after = next_is(rest)
        if part.name or after in ("end", "foreign"):
            return None
        if part.core == "s" and rest.split(" ", 1)[0].lower() in _OF_DAY:
            return Reading(Prefix())
        if len(part.core) == 2 and part.core not in self.letters.tables:
            return Reading(Prefix())
        if not part.could_be_text or (part.core.islower() and after == "capital"):
            return None
        if part.core.isupper() and after in ("capital", "digit"):
            role = self._role_of([part])
            return Reading(Prefix(), self.line, problem=(
                f"“{part.core}”: {NAMES[part.slot]} of tekst? "
                f"Typ “{part.core}{role}: {_begin(rest)}” of “: {part.core} {_begin(rest)}”."
            ))  # fmt: skip
        asked = part.slot != "role" or self.example_role
        return Reading(Prefix(), remark=_is_text(part) if asked else "")

    def _remark(self, kept: list[Part]) -> str:
        """How a part was read that might have been text."""
        if not kept or kept[-1].slot == "table":
            return ""
        part, small = kept[-1], next_is(self._rest(kept[-1])) == "small"
        if (
            len(kept) == 2
            and small
            and part.slot == "kind"
            and all(one.could_be_text and not one.mark for one in kept)
        ):
            both = f"{kept[0].core} {part.core}"
            return f"“{both}” = {NAMES[kept[0].slot]} en soort; tekst: zet : ervoor"
        exclaimed = part.mark and not part.colon and part.core.isupper() and len(kept) == 1
        addressed = not part.mark and part.core.lower() == "u" and len(kept) > 1
        shouted = not part.mark and part.core.isupper() and part.slot == "kind" and len(kept) > 1
        read_as = part.could_be_text and small and (exclaimed or addressed or shouted)
        if read_as or (part.name and not part.mark):
            return f"“{_clip(part.core)}” = {NAMES[part.slot]}; tekst: zet : ervoor"
        return ""

    # the rest -------------------------------------------------------------------------------

    def _reading(self, kept: list[Part], remark: str) -> Reading:
        text = self._rest(kept[-1]) if kept else self.line
        problem = ""
        if kept and kept[-1].colon:
            # `B: : o ja`: whatever could follow, this is text.
            text = text.removeprefix(": ") if len(kept) < len(NAMES) else text
        else:
            problem, how = self._stray(text, kept)
            remark = remark or how
        return Reading(_known(kept), text, problem, "" if problem else remark)

    def _stray(self, text: str, kept: list[Part]) -> tuple[str, str]:
        """What is wrong with a text that begins with what was meant as a part, and what is to be
        remarked of it."""
        if not kept and (problem := self._table_that_is_not_there(text)):
            return problem, ""
        if problem := self._table_behind(kept):
            return problem, ""
        if not kept and (glued := _GLUED.match(text)):
            return self._glued(glued[0], next_is(text[glued.end() :].lstrip(" :,.")))
        found = _LETTER.match(text)
        if found is None or len(found["core"]) > 1 or found.end() == len(text):
            return "", ""
        after = next_is(text[found.end() :])
        letter = found["core"]
        no_table = kept and all(part.slot != "table" for part in kept)
        if no_table and letter in self.letters.tables and letter.lower() in WORDS_OF_ONE_LETTER:
            front = self.line[: kept[-1].end].rstrip(" :,.")
            return "", f"“{letter}” = tekst; tafel: typ {letter} {front}:"
        return self._stray_letter(found["core"], found["mark"] or "", after, bool(kept)), ""

    def _table_behind(self, kept: list[Part]) -> str:
        """`o d meester`, `o H Meester`: a letter behind a role or kind that is no table as it
        stands there, and looks like one. With a table before it, it cannot be one."""
        held = kept or self._in_front()
        if not held or any(part.slot == "table" for part in held):
            return ""
        at, tables = held[-1].end, self.letters.tables
        front = self.line[: held[0].end if not kept else at].rstrip(" :,.")
        if (found := _TABLE.match(self.line, at)) and (name := found["core"].upper()) not in tables:
            return unknown_table(name, tables) if name.isdigit() or len(name) == 1 else ""
        found = _LETTER.match(self.line, at)
        if found is None or len(core := found["core"]) > 1:
            return ""
        rest, name, small = self.line[found.end() :], core.upper(), core.lower()
        word = small in WORDS_OF_ONE_LETTER and (core.isupper() or bool(kept) or name not in tables)
        if small in self.letters.role_keys or small in self.letters.kind_keys:
            twice = not kept and rest and small not in WORDS_OF_ONE_LETTER
            return TOO_MANY.format(core) if twice else ""
        if (word and core != ONLY_A_TABLE) or (small == "s" and rest.split(" ", 1)[0] in _OF_DAY):
            return ""
        if not rest and name not in tables:
            return ""
        text = f"“{front}: {core} {_begin(rest)}”"
        if not kept and front in _ENGLISH_AND_DUTCH:
            text = f"“: {front} {core} {_begin(rest)}”"
        if name not in tables:
            wrong = unknown_table(name, tables)
            if small in _KNOWN:
                said = self.letters.kinds_in_words() or self.letters.choice()
                wrong = f"“{core}” past hier niet ({said})."
            return f"{wrong} Is het tekst? Typ {text}."
        has_role = name == self.known_for or any(part.slot == "role" for part in held)
        role = "" if has_role or not self.example_role else f"{self.example_role} "
        return f"“{core}”: tafel of tekst? Typ “{name} {role}{front}: {_begin(rest)}” of {text}."

    def _in_front(self) -> list[Part]:
        """The role or kind that the line begins with, where that was taken for text."""
        part = self.letters.part(self.line, 0, "role") or self.letters.part(self.line, 0, "kind")
        return [part] if part is not None and not part.mark else []

    def _stray_letter(self, first: str, mark: str, after: str, backed: bool) -> str:
        letters, small = self.letters, first.lower()
        if ":" in mark:
            return f"Zet voor de dubbele punt alleen een tafel en deze letters: {letters.choice()}."
        here = small in letters.role_keys or small in letters.kind_keys
        meant, word = here or small in _KNOWN, small in WORDS_OF_ONE_LETTER
        if after == "capital":
            is_text = not meant and not (backed and first.islower())
            is_text = is_text or (not backed and word and first.isupper())
        else:
            is_text = first.isupper() or not meant or small in "uo" or (word and not backed)
        if is_text or (small == "s" and self.line.split(" ", 2)[1].lower() in _OF_DAY):
            return ""
        if here:
            return TOO_MANY.format(first)
        said = letters.kinds_in_words() or letters.choice()
        return f"“{first}” past hier niet ({said}). Is het tekst? Zet er : voor."

    def _glued(self, word: str, after: str) -> tuple[str, str]:
        """`Bo Meer tijd`: what is wrong, or how it was read."""
        letters = " ".join((word[0].upper(), *word[1:].lower()))
        names = [letters[:1] in self.letters.tables, letters[2] in self.letters.role_keys,
                 letters[-1] in self.letters.kind_keys]  # fmt: skip
        role = names[0] and names[1] and len(word) == 2
        whole = names[0] and ((len(word) == 3 and all(names)) or (len(word) == 2 and names[2]))
        capital = after == "capital"
        if not (role or (whole and capital)) or not (word[0].isupper() or capital):
            return "", ""
        if word.lower() in _OF_TWO:
            return "", f"“{word}” = tekst; anders: typ {letters}" if capital else ""
        if role:
            return f"Zet een spatie tussen tafel en rol: {letters}", ""
        return f"Zet spaties tussen de letters: {letters}", ""

    def _table_that_is_not_there(self, text: str) -> str:
        """`H o Meer tijd`, `Tafel 2: Meer tijd`"""
        tables = self.letters.tables
        if (found := _TABLE.match(text)) and (name := found["core"].upper()) not in tables:
            return unknown_table(name, tables) if name.isdigit() or len(name) == 1 else ""
        found = _LETTER.match(text) or _NUMBER.match(text)
        if found is None or (name := found["core"].upper()) in tables:
            return ""
        if name.isalpha() and len(name) == 2 and name != HOME:
            return ""
        if name.lower() in self.letters.role_keys or name.lower() in self.letters.kind_keys:
            return ""
        if found["core"].isupper() and ":" in (found["mark"] or ""):
            return unknown_table(name, tables)
        behind = (self.letters.part(text, found.end(), slot) for slot in ("role", "kind"))
        for part in filter(None, behind):
            after = next_is(text[part.end :])
            sure = (
                part.mark or after in ("capital", "foreign") or (after == "end" and not part.name)
            )
            letter = name.isalpha() and not part.name and name.lower() not in WORDS_OF_ONE_LETTER
            if sure or letter:
                return unknown_table(name, tables)
        return ""


TOO_MANY = "“{}” is er een te veel. Is het tekst? Zet er : voor."
_KNOWN = frozenset(kind.key for kind in KINDS if kind.key)
"""Letters that mean something in some round."""


def _known(parts: list[Part]) -> Prefix:
    ids = {part.slot: part.id for part in parts}
    return Prefix(ids.get("table", ""), ids.get("role", ""), ids.get("kind", ""))


def _shouts(word: str) -> bool:
    """Whether a word is in capitals."""
    return len(word) > 1 and word.isupper()


def _is_text(part: Part) -> str:
    return f"“{part.core}” = tekst; {NAMES[part.slot]}: typ {part.core}:"


def _clip(text: str, most: int = 12) -> str:
    return text if len(text) <= most else text[: most - 1] + "…"


def _begin(text: str) -> str:
    """How a text begins, for in a sentence."""
    return _clip(text.split(" ", 1)[0], 8).rstrip("…") + "…"


# tables that are not there ----------------------------------------------------------------------


def unknown_table(name: str, tables: Collection[str]) -> str:
    """The sentence for a table that is not there."""
    if not tables:
        return f"Tafel {name} is er niet: stel eerst de tafels in."
    if name == HOME:
        return (
            f"Tafel {name} is er niet: zet bij aanwezigen en tafels (o) “Bladen van thuis” op ja."
        )
    return f"Tafel {name} is er niet: kies uit {_table_names(list(tables))}."


def _table_names(tables: list[str]) -> str:
    room, home = [t for t in tables if t != HOME], [t for t in tables if t == HOME]
    if len(room) > 2 and room == [table_letter(place) for place in range(len(room))]:
        room = [f"{room[0]} t/m {room[-1]}"]
    return ", ".join([*room, *(f"{table} (van thuis)" for table in home)])
