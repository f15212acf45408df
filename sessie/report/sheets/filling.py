"""Filling in the questions of a set together, in one file that the teacher chose.

It is about one child: nothing of it is kept anywhere else, not even for a moment.
"""

from __future__ import annotations

import contextlib
import errno
import os
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from sessie.domain.dutch import clean_line
from sessie.domain.sheets import MainQuestion, SheetContent, SheetSet
from sessie.report.escape import inline, line
from sessie.report.files import WriteTrouble
from sessie.store.disk import create_file
from sessie.store.errors import FULL

VOICES = ("Ouder", "Leerkracht", "Samen")
_TITLE = "Onze antwoorden samen"
_ATTENTION = "Hier letten we op"
_COPIES = "Er zijn twee dezelfde bladen: één voor thuis en één voor school."
_NOTHING = "–"

Ask = Callable[[str], str]
"""Shows a question and gives the answer; KeyboardInterrupt or EOFError is somebody stopping."""
Tell = Callable[[str], None]


def typed(question: str) -> str:
    """An answer from the keyboard, in a line that can be changed while it is typed."""
    with contextlib.suppress(ImportError):
        import readline  # noqa: F401  (its presence is enough: then `input` knows arrow keys)
    return input(question)


@dataclass(slots=True)
class Filled:
    """What was filled in so far."""

    child: str = ""
    date: str = ""
    chosen: tuple[MainQuestion, ...] = ()
    answers: dict[str, dict[str, str]] = field(default_factory=dict)
    """Id of a sub-question, or "eigen" → who → what they said."""
    own: str = ""
    """A question of their own."""
    attention: list[str] = field(default_factory=list)
    next_date: str = ""

    @property
    def empty(self) -> bool:
        """Whether nobody said anything yet."""
        said = any(text for voices in self.answers.values() for text in voices.values())
        return not (said or self.child or self.date or self.own or self.attention or self.next_date)


def fill_in(name: str, content: SheetContent, path: Path, ask: Ask, tell: Tell) -> None:
    """Ask question by question and write the answers to `path`, a new file.

    Raises WriteTrouble before the first question when there are no such questions or when the file
    cannot be made. When writing fails at the end it asks for another file.
    """
    held = content.named(name.strip().lower())
    if not held or not held.questions:
        known = ", ".join(one.name for one in content.sets if one.questions)
        raise WriteTrouble(f"Bij “{name}” zijn geen vragen om in te vullen, kies uit: {known}.")
    _check(path)
    tell(f"Alles wat je typt komt alleen in {path}. Verder bewaart sessie niets.")
    tell("Niets in te vullen? Druk op enter. Stoppen kan met ctrl+c.")
    filled = Filled()
    try:
        _talk(held, filled, ask, tell)
    except (KeyboardInterrupt, EOFError):
        tell("")
        if filled.empty or not _keep(path, ask):
            tell("Gestopt. Er is niets bewaard.")
            return
    _write(to_text(filled, held), path, ask, tell)


def _talk(held: SheetSet, filled: Filled, ask: Ask, tell: Tell) -> None:
    filled.child = _answer(ask, "Naam of voorletter van het kind")
    filled.date = _answer(ask, "Datum van dit gesprek")
    tell("")
    for question in held.questions:
        tell(f"{question.number}. {question.text}")
    filled.chosen = _choose(held.questions, ask, tell)
    for question in filled.chosen:
        tell(f"\n{question.number}. {question.text}")
        for part in question.parts:
            tell(f"\n{part.letter}. {part.text}")
            _voices(part.id, filled, ask)
    tell("")
    filled.own = _answer(ask, "Een eigen vraag")
    if filled.own:
        _voices("eigen", filled, ask)
    tell(f"\n{_ATTENTION}: één punt op een regel, enter is klaar.")
    while point := _answer(ask, "Punt"):
        filled.attention.append(point)
    filled.next_date = _answer(ask, "Datum van het volgende gesprek")


def _voices(part: str, filled: Filled, ask: Ask) -> None:
    said = filled.answers.setdefault(part, {})
    for voice in VOICES:
        said[voice] = _answer(ask, f"  {voice}")


def _answer(ask: Ask, question: str) -> str:
    return clean_line(ask(f"{question}: "))


def _choose(questions: Sequence[MainQuestion], ask: Ask, tell: Tell) -> tuple[MainQuestion, ...]:
    """The main questions to talk about, in the order of the set; all of them after enter."""
    numbers = [str(question.number) for question in questions]
    known = ", ".join(numbers)
    while True:
        words = _answer(ask, f"Waar praten jullie over ({known}; enter is alles)")
        chosen = set(words.replace(",", " ").replace("en", " ").split())
        if chosen <= set(numbers):
            return tuple(q for q in questions if not chosen or str(q.number) in chosen)
        tell(f"Typ een of meer van deze cijfers: {known}.")


def _keep(path: Path, ask: Ask) -> bool:
    try:
        answer = _answer(ask, f"Bewaren wat er al is, in {path}? (j/n)")
    except (KeyboardInterrupt, EOFError):
        return False
    return answer.lower() in ("j", "ja", "y")


def to_text(filled: Filled, held: SheetSet) -> str:
    """What was filled in, as Markdown. Questions that were not chosen are left out."""
    return "\n\n".join(_pieces(filled, held)) + "\n"


def _pieces(filled: Filled, held: SheetSet) -> Iterator[str]:
    yield f"# {_TITLE}"
    yield f"- Naam kind: {_shown(filled.child)}\n- Datum: {_shown(filled.date)}"
    if held.central:
        yield f"*{inline(held.central)}*"
    for question in filled.chosen:
        yield f"## {question.number}. {inline(question.text)}"
        for part in question.parts:
            yield f"**{inline(part.letter)}. {inline(part.text)}**"
            yield _said(filled.answers.get(part.id, {}))
    if filled.own:
        yield f"## Eigen vraag: {inline(filled.own)}"
        yield _said(filled.answers.get("eigen", {}))
    yield f"## {_ATTENTION}"
    yield "\n".join(f"- {line(point)}" for point in filled.attention) or _NOTHING
    yield f"Volgend gesprek: {_shown(filled.next_date)}"
    yield f"*{_COPIES}*"
    if held.source:
        yield f"*{inline(held.source)}*"


def _said(voices: dict[str, str]) -> str:
    return "\n".join(f"- {voice}: {_shown(voices.get(voice, ''))}" for voice in VOICES)


def _shown(text: str) -> str:
    return inline(text) or _NOTHING


def _check(path: Path) -> None:
    """Say beforehand what would go wrong afterwards."""
    if os.path.lexists(path):
        raise WriteTrouble(f"“{path}” is er al, kies een andere naam voor het bestand.")
    if not path.parent.is_dir():
        raise WriteTrouble(f"De map “{path.parent}” is er niet: maak hem of kies een andere map.")
    if not os.access(path.parent, os.W_OK | os.X_OK):
        raise WriteTrouble(f"In de map “{path.parent}” mag ik niet schrijven: kies een andere map.")


def _write(text: str, path: Path, ask: Ask, tell: Tell) -> None:
    while True:
        try:
            write_once(path, text.encode())
        except WriteTrouble as trouble:
            tell(str(trouble))
            try:
                other = _answer(ask, "Ander bestand (enter is niet bewaren)")
            except (KeyboardInterrupt, EOFError):
                other = ""
            if not other:
                tell("Er is niets bewaard.")
                return
            path = Path(other)
        else:
            tell(f"Het staat in {path}, en nergens anders. {_COPIES}")
            tell("Sluit straks dit venster: wat je typte is hier nog te lezen.")
            return


def write_once(path: Path, data: bytes) -> None:
    """Write a new file for its owner only; nothing that is there is ever touched.

    Raises WriteTrouble; then there is no file either.
    """
    try:
        create_file(path, data)
    except FileExistsError as error:
        raise WriteTrouble(f"“{path}” is er al, kies een andere naam.") from error
    except (OSError, ValueError) as error:
        sentence = f"“{path}” kan ik niet maken, kies een andere map of naam."
        if getattr(error, "errno", 0) in {*FULL, errno.EIO}:
            sentence = (
                f"Schrijven in “{path}” lukt niet, kies een ander bestand op een andere schijf."
            )
        raise WriteTrouble(sentence) from error
