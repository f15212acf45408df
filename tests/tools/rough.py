"""Sessions of every draaiboek with so many of each thing, or with anything at random; and what no
paper may say."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import replace
from random import Random

from builders import a_slip
from filled import begun, filled

from sessie.documents.blocks import (
    Aside,
    Block,
    Bullets,
    Grid,
    Heading,
    Label,
    Paragraph,
    Quote,
    plainly,
)
from sessie.documents.letter import NoLetter, letter_blocks
from sessie.documents.plan import plan_blocks
from sessie.documents.report import report_blocks
from sessie.documents.year import year_blocks
from sessie.model.script import DotVote, Feedback, Round, Script
from sessie.model.session import Action, KeySentence, Recognition, Score, Session, Theme
from sessie.model.traject import Traject
from sessie.rules import agreements, steering
from sessie.rules.plan import plan_of
from sessie.rules.setup import set_tables
from sessie.rules.slips import add_slips
from sessie.rules.vote import set_dots, set_poll_closed
from sessie.rules.year import year_of

WRONG = tuple(
    re.compile(wrong)
    for wrong in (
        r"\b1 (mensen|ouders|leerlingen|leerkrachten|docenten|mentoren|scholen|tafels|briefjes"
        r"|bijdragen|thema's|afspraken|stippen|cijfers|antwoorden|onderwerpen|partners"
        r"|bijeenkomsten|aanwezigen|personen)\b",
        r"\b([02-9]|\d\d+) (mens|ouder|leerling|leerkracht|docent|mentor|tafel|briefje|bijdrage"
        r"|thema|afspraak|stip|cijfer|antwoord|onderwerp|bijeenkomst|aanwezige|persoon)\b(?!['s])",
        r"\bvan team\b", r"\bvan school\b(?! \()", r"\bdoor team\b", r"\bbij team\b",
        r"\bén (team|school|opvang)\b",
        r"(?<!en )(?<!van )\b(het|de) team (hebben|vroegen|gaven|willen|praatten)\b",
        r"\bEr waren 1 [a-z ]+\.", r"\bEr was ([02-9]|\d\d+) ", r"\b(zijn|hebben|staan) 1 [a-z]+\.",
        r"\b1 [a-z]+ (hebben|zijn|staan|schuiven)\b", r"\b[2-9] [a-z]+ (heeft|staat)\b",
        r"\bHeeft u\b", r"\ballebei willen\b", r"\bwillen .* allebei\b", r"\bmens(en)? \(",
        r"(?<=\S)  +(?=\S)", r"(?<!\.)\.\.(?!\.)", r" [.,;:]", r"\bNone\b", r"\(\)", r"\(0\)",
        r", en\b(?= \d)", r"\bOver 0 ", r"\bzonder opbrengst\b", r"\bLet op: ", r"\bSpanning\b",
        r"[“\"] *[”\"]", r"\bbijdragen?\b", r"\bvoor nu\b",
    )
)  # fmt: skip
"""Forms that are wrong in every paper."""


def papers(session: Session) -> dict[str, Sequence[Block]]:
    """Every paper that this session, and a traject of it alone, gives."""
    found: dict[str, Sequence[Block]] = {"verslag": report_blocks(session)}
    with suppress(NoLetter):
        found["brief"] = letter_blocks(session)
    school = Traject("proef", "De Proef (voorbeeld)")
    found["plan"] = plan_blocks(plan_of(school, (session,)))
    found["jaar"] = year_blocks(school, year_of((session, session)))
    return found


def texts(blocks: Sequence[Block]) -> Iterator[str]:
    """Everything that a reader reads."""
    for block in plainly(blocks):
        match block:
            case Paragraph(lines):
                yield from lines
            case Bullets(lines):
                yield from (line.text for line in lines)
            case Grid(head, rows):
                yield from head
                yield from (cell for row in rows for cell in row)
            case Heading(text=text) | Label(text=text) | Quote(text=text) | Aside(text=text):
                yield text


def wrong_in(blocks: Sequence[Block]) -> list[str]:
    """What reads wrong beside the words of people ("Zin …"), and headings with nothing below."""
    found = [f"{m[0]!r} in {text!r}" for text in texts(blocks)
             if "zin " not in text.lower()[:16] for w in WRONG
             if (m := w.search(text))]  # fmt: skip
    for place, block in enumerate(blocks):
        below = blocks[place + 1] if place + 1 < len(blocks) else None
        if isinstance(block, Heading):
            deeper = isinstance(below, Heading) and below.level > block.level
            if below is None or (isinstance(below, Heading) and not deeper):
                found.append(f"nothing under {block.text!r}")
        if isinstance(block, Label) and (below is None or isinstance(below, Heading | Label)):
            found.append(f"nothing under {block.text!r}")
    return found


def so_many(script: Script, number: int) -> Session:
    """A session with so many people of every role, and so many of everything else."""
    session = begun(script)
    attendance = {role.id: number for role in script.roles}
    session = session.with_(evening=replace(session.evening, attendance=attendance))
    session = set_tables(session, max(number, 1))
    tables = session.room_tables
    for place in range(number):
        of_round = script.rounds[0].id if script.type.own_themes and script.rounds else ""
        difference = f"De een wil {place}, de ander niet." if place == 1 else ""
        theme = Theme(f"t{place}", f"Onderwerp {'abcdefgh'[place]}", "", ("formeel",), place + 1,
                      difference, item=of_round)  # fmt: skip
        session = session.put("themes", theme)
    for place in range(number):
        theme_id = f"t{place}"
        for asked in script.collecting:
            for kind in asked.kinds[: max(number, 1)]:
                for role in script.roles:
                    slip = a_slip(f"Zin {place} {asked.id} {kind} {role.id}",
                                  tables[place % len(tables)], role.id, round=asked.id, kind=kind,
                                  theme=theme_id)  # fmt: skip
                    session = add_slips(session, slip)
        table = tables[place % len(tables)]
        for item in script.items:
            if isinstance(item, Feedback) or (isinstance(item, Round) and item.joint):
                said = KeySentence(f"{item.id}/{table}", item.id, table, f"Samen {table}.", place)
                session = session.put("key_sentences", said)
            if isinstance(item, Round) and item.score != (0, 0):
                session = session.put("scores", Score(f"{item.id}/{table}", item.id, table, 2))
        session = session.put("recognitions", Recognition(f"h{place}", "t0", table, "thuis"))
        session = agreements.put_action(session, Action("", f"Lijst {place}", "team", "mei"))
    for vote in script.items_of(DotVote):
        for place in range(number):
            for side in {role.side for role in script.roles}:
                session = set_dots(session, vote.id, f"t{place}", side, number)
        session = set_poll_closed(session, vote.id, True)
    return session


def stopped(script: Script, upto: int) -> Session:
    """An evening in which every table said all it could, stopped after this item."""
    session, stage = filled(script), filled(script).stage
    held = [item.id for item in script.items[: upto + 1]]
    for item in held:
        stage = steering.go_to(script, stage, item)
    parts = {
        name: {key: one for key, one in getattr(session, name).items()
               if getattr(one, "round" if name == "contributions" else "item") in held}
        for name in ("contributions", "key_sentences", "scores")
    }  # fmt: skip
    return session.with_(stage=stage, **parts)


def at_random(script: Script, seed: int) -> Session:
    """A session with anything in it: half sorted, partly hidden, voted or not, with people who
    were counted or not."""
    chance = Random(f"{script.id}/{seed}")
    session = set_tables(begun(script), chance.randint(1, 6))
    tables, roles = session.room_tables, [role.id for role in script.roles]
    people = (
        {role: chance.choice((0, 1, 2, 3, 9)) for role in roles} if chance.random() < 0.8 else {}
    )
    evening = replace(session.evening, attendance=people, per_head=chance.random() < 0.3,
                      pupils=chance.choice((0, 200)), date="2026-11-10")  # fmt: skip
    session = session.with_(evening=evening, tables={
        key: replace(table, counts={}) for key, table in session.tables.items()})  # fmt: skip
    for place in range(chance.randint(0, 6)):
        item = ""
        if script.type.own_themes:
            item = chance.choice([one.id for one in script.rounds])
        theme = Theme(
            f"t{place}",
            f"Onderwerp {'abcdefg'[place]}",
            place=place + 1,
            item=item,
            tension="Zij willen iets anders." if chance.random() < 0.3 else "",
            other=chance.random() < 0.1,
            partnerships=("formeel",) * chance.randint(0, 1),
        )
        session = session.put("themes", theme)
    themes = list(session.themes)
    for number in range(chance.randint(0, 40) if script.collecting else 0):
        asked = chance.choice(script.collecting)
        role, about = chance.choice(roles), chance.choice([*themes, ""])
        slip = a_slip(
            f"Zin {number:02d} {role}",
            chance.choice(tables),
            role,
            round=asked.id,
            kind=chance.choice(asked.kinds),
            theme=about,
            hidden=chance.random() < 0.1,
        )
        session = add_slips(session, slip)
    sides = sorted({role.side for role in script.roles})
    for number in range(chance.randint(0, 5) if themes else 0):
        side = chance.choice([*sides, ""])
        told = Recognition(f"h{number}", chance.choice(themes), chance.choice(tables), side)
        session = session.put("recognitions", told)
    for vote in script.items_of(DotVote):
        for theme_id in themes:
            for side in sides:
                session = set_dots(session, vote.id, theme_id, side, chance.choice((0, 0, 1, 4, 7)))
        session = set_poll_closed(session, vote.id, chance.random() < 0.8)
    return session
