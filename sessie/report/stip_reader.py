"""From the document of a stip op de horizon to a session, and so back again."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from sessie.domain.clockwork import hhmm, parse_hhmm
from sessie.domain.script import Role, Round, Script
from sessie.domain.session import Contribution, Evening, Session, Table, Theme
from sessie.domain.stage import Stage
from sessie.domain.stip import UNNAMED, is_stip, question_text, questions
from sessie.domain.text import fold
from sessie.domain.vocabulary import known_kind
from sessie.report.script_fit import Needs, fitted
from sessie.report.stage_reader import seen
from sessie.report.stip_document import Document, read_document

SCRIPT_ID = "stip-op-de-horizon"
"""The draaiboek whose questions are looked for in the document."""
OWN_SCRIPT_ID = "stip-uit-document"
TABLE = Table("A", "Tafel A")
PARTNER = Role(UNNAMED, "partner", "partners", "p", "partner")
"""Who said it, when the document does not say."""
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


def read_stip(text: str, file: str, script_for: Callable[[str], Script | None]) -> Session:
    """The session in a document of a stip op de horizon (domain.md 6e).

    `file` is its name, for the messages. The first heading becomes the title of the session's
    draaiboek, the second that of its evening. Headings above points become themes of their
    question, points become slips of one table in their order. Words between brackets at the end
    of a point stay part of its text: "(wethouder)" is no more a when than "(januari)" is a what.
    The questions are those of the draaiboek with the id `SCRIPT_ID` when all are the same, else a
    draaiboek is made of them. Written again it is the same document. Raises BadFile.
    """
    document = read_document(text, file)
    script = _script(document, script_for(SCRIPT_ID))
    begin = parse_hhmm(script.begin) or 0
    evening = Evening(
        "", document.name, script.session_type, begin=script.begin,
        end=hhmm(begin + (script.minutes or sum(phase.minutes for phase in script.phases))),
        dots_per_person=script.dots_per_person, stip=document.stip,
    )  # fmt: skip
    themes, slips = _said(document, questions(script))
    session = Session(
        evening=evening, script=script, stage=Stage(), tables={TABLE.id: TABLE},
        themes={theme.id: theme for theme in themes},
        contributions={slip.id: slip for slip in slips},
    )  # fmt: skip
    return session.with_(stage=seen(session))


def _said(document: Document, items: Sequence[Round]) -> tuple[list[Theme], list[Contribution]]:
    themes: list[Theme] = []
    slips: list[Contribution] = []
    for item, question in zip(items, document.questions, strict=True):
        for cluster in question.clusters:
            theme = ""
            if cluster.label:
                place = len(themes) + 1
                theme = f"t{place:03d}"
                themes.append(Theme(theme, cluster.label, place=place, item=item.id))
            for text in cluster.points:
                place = len(slips) + 1
                slips.append(Contribution(f"b{place:03d}", TABLE.id, item.id, PARTNER.id,
                                          item.kinds[0], text, place, theme=theme))  # fmt: skip
    return themes, slips


def _script(document: Document, held: Script | None) -> Script:
    asked = [question.text for question in document.questions]
    if held and _asks(held, asked):
        needs = Needs(held.id, roles=(PARTNER,))
        return replace(fitted(held, needs).script, title=document.title)
    rounds = tuple(_round(number, text) for number, text in enumerate(asked, start=1))
    kinds = dict.fromkeys(item.kinds[0] for item in rounds)
    needs = Needs(
        OWN_SCRIPT_ID, document.title, "stip", rounds=rounds, roles=(PARTNER,),
        kinds=tuple(kind for name in kinds if (kind := known_kind(name))),
    )  # fmt: skip
    return fitted(None, needs).script


def _asks(script: Script, asked: list[str]) -> bool:
    """Whether these are the questions of the draaiboek, word for word."""
    items = questions(script)
    same = [question_text(item) for item in items] == asked
    return same and is_stip(script) and all(item.kinds for item in items)


def _round(number: int, text: str) -> Round:
    words = fold(text)
    return Round(
        f"vraag-{number}", text, _MINUTES, text, (_KINDS.get(words, _OTHER_KIND),),
        who_when="wie?" in words and "wanneer?" in words,
    )  # fmt: skip
