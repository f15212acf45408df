"""The document of a stip op de horizon, read back to a session.

A title (#), a name (##), in italics where and when it was, the stip in one paragraph, then numbered
questions (###), each with points (-) and, if need be, points under a heading (####). Anything else
is a problem.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import field, replace
from typing import NamedTuple

from markdown_it import MarkdownIt
from markdown_it.tree import SyntaxTreeNode

from sessie.exchange.evening import ScriptFor, fitted, phases_of, seen
from sessie.exchange.problems import BadFile, ImportProblem
from sessie.model.dutch import NotRead, clean_line, fold, hhmm, parse_date, parse_time
from sessie.model.frozen import dataclass
from sessie.model.script import STIP, Role, Round, Script
from sessie.model.session import Contribution, Evening, Session, Table, Theme
from sessie.model.sides import PARTNERS
from sessie.model.stage import Stage
from sessie.model.vocabulary import APPENDIX, CAME, NOT_DISCUSSED, UNNAMED, known_kind
from sessie.rules.entry import too_long

SCRIPT_ID = "stip-op-de-horizon"
"""The draaiboek whose questions are looked for in the document."""
OWN_SCRIPT_ID = "stip-uit-document"
TABLE = Table("A", "Tafel A")
PARTNER = Role(UNNAMED, "partner", "partners", "p", "partner")
"""Who said it, when the document does not say."""
_MOST_TEXT = 200_000
"""Characters; some hundreds of points. Reading takes longer than the text grows."""
_MOST_PROBLEMS = 50
_MINUTES = 12
_KINDS = {
    "wat is er al?": "sterk_punt",
    "succesfactoren?": "succesfactor",
    "uitdagingen?": "uitdaging",
    "wat is er nodig? door wie? wanneer?": "behoefte",
    "hoe vertaal je acties naar je eigen organisatie?": "afspraak",
}
"""The five questions and what is asked for, for when their draaiboek is not there."""
_OTHER_KIND = "antwoord"
_NUMBERED = re.compile(r"([1-9]\d{0,2})\. *(.+)")
_ODD = {
    "ordered_list": "Een genummerde lijst kan ik niet lezen: begin elk punt met een streepje.",
    "bullet_list": "Een lijst binnen een punt kan ik niet lezen: maak er losse punten van.",
    "blockquote": "Een citaat hoort hier niet: maak er een punt van, met een streepje ervoor.",
    "hr": "Een streep over de regel hoort hier niet: haal hem weg.",
    "html_block": "HTML kan ik niet lezen: schrijf het als gewone tekst.",
}
_BLOCK = "Een ingesprongen of apart blok kan ik niet lezen: begin de tekst vooraan de regel."
_STYLED = "Hier staat opmaak (vet, schuin, code of een link): haal die weg, alleen de tekst telt."
_EMPTY = "Hier staat geen tekst: vul hem in of haal de regel weg."
_PARTS = "Dit punt heeft meer alinea's: maak er één van, of losse punten."
_TOP = "Begin het document met een titel en een naam, bijvoorbeeld: # Titel en daaronder ## Naam."
_CAME = re.compile(r"(\d{1,5}) (?:mensen |persoon )?van (.+?)(?=, \d| en \d|\.$)")
_BREAKS = ("softbreak", "hardbreak")


def read_stip(text: str, file: str, script_for: ScriptFor) -> Session:
    """The session in a document of a stip op de horizon.

    `file` is its name, for the messages. The first heading becomes the title of the session's
    draaiboek, the second that of its evening. Headings above points become themes of their
    question, points become slips of one table in their order. Words between brackets at the end
    of a point stay part of its text: "(wethouder)" is no more a when than "(januari)" is a what.
    The questions are those of the draaiboek with the id `SCRIPT_ID` when all are the same, else a
    draaiboek is made of them. Written again it is the same document. Raises BadFile.
    """
    document = _read_document(text, file)
    script = _script(document, script_for(SCRIPT_ID))
    begin = parse_time(script.begin) or 0
    evening = Evening(
        "", document.name, script.session_type, document.school, document.place, document.date,
        begin=script.begin,
        end=hhmm(begin + (script.minutes or sum(phase.minutes for phase in script.phases))),
        dots_per_person=script.dots_per_person, stip=document.stip,
        attendance={role.id: document.came[role.plural] for role in script.roles
                    if role.plural in document.came},
    )  # fmt: skip
    session = Session(evening=evening, script=script, stage=Stage(), tables={TABLE.id: TABLE})
    for item, question in zip(script.questions, document.questions, strict=True):
        session = _with_question(session, item, question)
    return session.with_(stage=seen(session))


def _with_question(session: Session, item: Round, question: _Question) -> Session:
    for cluster in question.clusters:
        theme = ""
        if cluster.label:
            place = len(session.themes) + 1
            theme = f"t{place:03d}"
            session = session.put("themes", Theme(theme, cluster.label, place=place, item=item.id))
        first = len(session.contributions) + 1
        session = session.put("contributions", *(
            Contribution(f"b{place:03d}", TABLE.id, item.id, PARTNER.id, item.kinds[0], text,
                         place, theme=theme)
            for place, text in enumerate(cluster.points, start=first)
        ))  # fmt: skip
    return session


def _script(document: _Document, held: Script | None) -> Script:
    asked = [question.text for question in document.questions]
    if held and _asks(held, asked):
        known = {role.plural for role in held.roles}
        more = tuple(_organisation(name) for name in document.came if name not in known)
        script, _ = fitted(held, Script(held.id, "", (), roles=(PARTNER, *more)))
        return replace(script, title=document.title)
    rounds = tuple(_round(number, text) for number, text in enumerate(asked, start=1))
    kinds = map(known_kind, dict.fromkeys(item.kinds[0] for item in rounds))
    script, _ = fitted(None, Script(
        OWN_SCRIPT_ID, document.title, phases_of(*rounds), STIP.id,
        roles=(PARTNER, *map(_organisation, document.came)),
        kinds=tuple(kind for kind in kinds if kind),
    ))  # fmt: skip
    return script


def _organisation(plural: str) -> Role:
    """An organisation of which only is known what its people are called."""
    return Role(f"{UNNAMED}:{fold(plural).replace(' ', '_')}", plural, plural, "", PARTNERS)


def _asks(script: Script, asked: list[str]) -> bool:
    """Whether these are the questions of the draaiboek, word for word."""
    items = script.questions
    same = [item.asked for item in items] == asked
    return same and script.type.document and all(item.kinds for item in items)


def _round(number: int, text: str) -> Round:
    words = fold(text)
    return Round(
        f"vraag-{number}", text, _MINUTES, text, (_KINDS.get(words, _OTHER_KIND),),
        who_when="wie?" in words and "wanneer?" in words,
    )  # fmt: skip


class _Piece(NamedTuple):
    """One piece of the text."""

    kind: str
    """h1 to h6, p (a paragraph), li (a point), "over" (where and when it was), or "niet" (it says
    that nothing was discussed)."""
    text: str
    line: int


@dataclass(slots=True)
class _Cluster:
    """Points under one heading; without a heading the label is empty."""

    label: str
    line: int
    points: list[str] = field(default_factory=list)


@dataclass(slots=True)
class _Question:
    """One of the numbered questions."""

    text: str
    clusters: list[_Cluster] = field(default_factory=list)
    skipped: bool = False
    """Whether the document says that it was not discussed."""


def _read_document(text: str, file: str) -> _Document:
    document = _Document(file)
    if len(text) > _MOST_TEXT:
        document.wrong(0, "Dit document is te lang voor een stip op de horizon: hoogstens 200 kB.")
    else:
        document.read(text.removeprefix("\ufeff"))
    if document.problems:
        problems = sorted(document.problems, key=lambda problem: problem.line)
        raise BadFile(problems[:_MOST_PROBLEMS])
    return document


@dataclass(slots=True)
class _Document:
    """The whole document, read piece by piece."""

    file: str
    title: str = ""
    name: str = ""
    stip: str = ""
    school: str = ""
    place: str = ""
    date: str = ""
    came: Mapping[str, int] = field(default_factory=dict)
    """What people of an organisation are called → how many came."""
    questions: list[_Question] = field(default_factory=list)
    problems: list[ImportProblem] = field(default_factory=list)
    headless: bool = False
    """Whether it was said already that title and name are missing."""

    def wrong(self, line: int, text: str) -> None:
        """Keep a problem."""
        self.problems.append(ImportProblem(self.file, line, text))

    def read(self, text: str) -> None:
        """Put every piece in its place, and look at the whole."""
        for piece in self._pieces(text):
            self._take(piece)
        if not (self.title and self.name):
            self.wrong(0, _TOP)
        elif not self.questions and not self.headless:
            self.wrong(0, "Er staat geen vraag in, bijvoorbeeld: ### 1. Wat is er al?")
        for cluster in (cluster for asked in self.questions for cluster in asked.clusters):
            if not cluster.points:
                what = f"Onder “{cluster.label}” staat geen punt: zet er een, of haal hem weg."
                self.wrong(cluster.line, what)

    def _pieces(self, text: str) -> Iterator[_Piece]:
        # Without references a line like "[a]: b" stays text, where it would vanish.
        tokens = MarkdownIt("commonmark").disable("reference").parse(text)
        for node in SyntaxTreeNode(tokens).children:
            if node.type == "heading":
                yield from self._piece(node.tag, node)
            elif node.type == "paragraph":
                yield from self._piece("p", node)
            elif node.type == "bullet_list":
                for point in node.children:
                    yield from self._point(point)
            else:
                self.wrong(_line(node), _ODD.get(node.type, _BLOCK))

    def _point(self, item: SyntaxTreeNode) -> Iterator[_Piece]:
        parts = item.children
        odd = [part for part in parts if part.type != "paragraph"]
        for part in odd:
            self.wrong(_line(part), _ODD.get(part.type, _BLOCK))
        if not parts:
            self.wrong(_line(item), _EMPTY)
        elif not odd and len(parts) > 1:
            self.wrong(_line(parts[1]), _PARTS)
        elif not odd:
            yield from self._piece("li", parts[0], _line(item))

    def _piece(self, kind: str, node: SyntaxTreeNode, line: int = 0) -> Iterator[_Piece]:
        line = line or _line(node)
        inline = [child for part in node.children for child in part.children]
        inside = inline[0].children if [child.type for child in inline] == ["em"] else []
        if kind == "p" and _words(inside) == NOT_DISCUSSED:
            kind, inline = "niet", inside
        elif kind == "p" and inside and self.name and not (self.questions or self.stip):
            kind, inline = "over", inside
        if any(child.type != "text" and child.type not in _BREAKS for child in inline):
            self.wrong(line, _STYLED)
        elif not (text := _words(inline)):
            self.wrong(line, _EMPTY)
        elif long := too_long(text):
            self.wrong(line, long)
        else:
            yield _Piece(kind, text, line)

    def _take(self, piece: _Piece) -> None:
        kind, text, line = piece
        match kind:
            case "h1" if not self.title:
                self.title = text
            case "h2" if self.title and not self.name:
                self.name = text
            case "h2" if text == APPENDIX:
                self.wrong(line, "Een bijlage kan ik niet inlezen: haal alles vanaf hier weg.")
            case "h1" | "h2" if self.title:
                self.wrong(line, "De titel en de naam staan er al: een vraag begint met ###.")
            case _:
                if not (self.title and self.name):
                    if not self.headless:
                        self.wrong(line, _TOP)
                    self.headless, self.title, self.name = True, "?", "?"
                self._take_text(piece)

    def _take_text(self, piece: _Piece) -> None:
        """What stands below the title and the name."""
        kind, text, line = piece
        match kind:
            case "h3":
                match, number = _NUMBERED.fullmatch(text), len(self.questions) + 1
                if match is None or int(match[1]) != number:
                    example = f"### {number}. Wat is er nodig?"
                    self.wrong(line, f"Hier hoort vraag {number}, bijvoorbeeld: {example}")
                self.questions.append(_Question(match[2] if match else text))
            case "over":
                self._take_about(text)
            case "p" if self.questions:
                self.wrong(line, "Losse tekst hoort hier niet: maak er een punt van met “- ”.")
            case "p" if self.stip:
                self.wrong(line, "De stip staat er al: schrijf hem in één alinea.")
            case "p":
                self.stip = text
            case "h5" | "h6":
                self.wrong(line, "Kopjes gaan tot vier hekjes (####): haal er een weg.")
            case "h4" | "li" | "niet" if self.questions:
                self._take_answer(piece, self.questions[-1])
            case "h4" | "li" | "niet":
                self.wrong(line, "Zet hierboven eerst een vraag: ### 1. Wat is er al?")

    def _take_about(self, text: str) -> None:
        """Where and when it was, or how many people came."""
        if text.startswith(CAME):
            self.came = {name: int(number) for number, name in _CAME.findall(text)}
            return
        place, _, day = text.rpartition(" · ")
        try:
            self.date = parse_date(day or text)
        except NotRead:
            place = text
        self.school, _, self.place = place.partition(", ")

    def _take_answer(self, piece: _Piece, question: _Question) -> None:
        """A heading above points, a point, or that there are none."""
        if question.skipped:
            self.wrong(piece.line, "Hierboven staat “niet besproken”: haal dat weg.")
        if piece.kind == "niet" and question.clusters:
            self.wrong(piece.line, "Bij deze vraag staan punten: haal “niet besproken” weg.")
        elif piece.kind == "niet":
            question.skipped = True
        elif piece.kind == "h4":
            question.clusters.append(_Cluster(piece.text, piece.line))
        else:
            if not question.clusters:
                question.clusters.append(_Cluster("", piece.line))
            question.clusters[-1].points.append(piece.text)


def _words(inline: list[SyntaxTreeNode]) -> str:
    """On one line: a point that was wrapped is still one point."""
    return clean_line("".join(" " if n.type in _BREAKS else n.content for n in inline))


def _line(node: SyntaxTreeNode) -> int:
    return node.map[0] + 1 if node.map else 0
