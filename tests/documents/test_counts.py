"""What papers count, and what they say that several sides asked, is what the slips say: counted
here anew, from sessions of every draaiboek with anything in them."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import replace
from fractions import Fraction

import pytest
import shipped
from builders import a_role
from rough import at_random, papers, wrong_in

from sessie.documents.blocks import Block, Bullets, Grid, Heading, Label, Paragraph
from sessie.documents.forms import to_markdown
from sessie.model.dutch import capital, the
from sessie.model.script import DotVote, Script
from sessie.model.session import Session
from sessie.model.sides import side_named
from sessie.model.vocabulary import SIDES
from sessie.rules.on_paper import on_paper

SHIPPED = [script for script in shipped.content().scripts if script.collecting]
SECONDARY = [
    replace(script, id=f"{script.id}-vo", roles=(a_role("ouder"), a_role("leerling"),
                                                 a_role("docent"), a_role("mentor")), sides=SIDES)
    for script in SHIPPED
    if script.type.whole_school or script.type.running_text
]  # fmt: skip
"""The same at a school with pupils at the tables, docenten and mentoren."""
SCRIPTS = [*SHIPPED, *SECONDARY]
ASKED = ("wens", "verwachting")
SEEDS = range(12)


def asked(session: Session) -> dict[str, dict[str, int]]:
    """Theme → side → wishes, expectations and tables that recognised it, by the slips alone."""
    found: dict[str, dict[str, int]] = {theme: defaultdict(int) for theme in session.themes}
    talked, wished = set[str](), set[str]()
    for slip in session.contributions.values():
        if slip.hidden or slip.theme not in found:
            continue
        talked.add(slip.theme)
        if slip.kind in ASKED:
            wished.add(slip.theme)
            found[slip.theme][session.script.role(slip.role).side] += 1
    tables = {(r.theme, r.side, r.table) for r in session.recognitions.values() if r.side}
    for theme, side, _ in tables:
        if theme in wished or theme not in talked:
            found[theme][side] += 1
    return found


def shared(session: Session) -> dict[str, dict[str, int]]:
    """The labels of themes that two sides or more asked something about, with how often."""
    return {
        session.themes[theme].label: dict(by_side)
        for theme, by_side in asked(session).items()
        if not session.themes[theme].other and sum(map(bool, by_side.values())) > 1
    }


def below(blocks: Sequence[Block], heading: str) -> list[Block]:
    """The blocks under the heading that ends so, up to the next of its level or a higher one."""
    found = list[Block]()
    level = 0
    for block in blocks:
        if isinstance(block, Heading) and level and block.level <= level:
            break
        if level:
            found.append(block)
        elif isinstance(block, Heading) and block.text.endswith(heading):
            level = block.level
    return found


def rows_of(blocks: Sequence[Block], first: str = "Thema") -> tuple[tuple[str, ...], ...]:
    """The rows of the first table with this in its head, head first."""
    for block in blocks:
        if isinstance(block, Grid) and first in block.head:
            return (block.head, *block.rows)
    return ()


def check_shared(session: Session, blocks: Sequence[Block], plan: bool = False) -> None:
    """The chapter of what several sides asked, in a report or a plan."""
    wanted = shared(session)
    if plan:  # there what the sides differ in stands apart
        tense = {theme.label for theme in session.themes.values() if theme.tension}
        apart = rows_of(below(blocks, "Hierin verschillen de kanten"))
        assert {row[0] for row in apart[1:]} == set(wanted) & tense
        wanted = {label: said for label, said in wanted.items() if label not in tense}
    head, *rows = rows_of(below(blocks, " iets")) or ((),)
    assert {row[0] for row in rows} == set(wanted)
    names = {capital(side_named(session, role.side).name): role.side
             for role in session.script.roles}  # fmt: skip
    for row in rows:
        for name, cell in zip(head[1:], row[1:], strict=True):
            if name in names:
                told = cell.replace("(", "").replace(")", "").split()
                assert sum(map(int, told)) == wanted[row[0]].get(names[name], 0)
    if head and head[-1] in ("Gewicht", "Stippen"):
        given = [row[-1].rstrip("%").replace(",", ".") for row in rows]
        numbers = [float(number) for number in given if number != "–"]
        assert numbers == sorted(numbers, reverse=True) and given[: len(numbers)].count("–") == 0
    elif rows:
        assert sorted(-sum(wanted[row[0]].values()) for row in rows) == [
            -sum(wanted[row[0]].values()) for row in rows
        ]


def check_labels(session: Session, blocks: Sequence[Block]) -> None:
    """What stands under the name of a side was said by that side, and its roles fit the name."""
    by_text = {slip.text: slip for slip in session.slips()}
    label = ""
    for block in blocks:
        if isinstance(block, Heading):
            label = ""
        elif isinstance(block, Label):
            label = block.text
        elif isinstance(block, Bullets) and label:
            for line in block.lines:
                slip = by_text.get(line.text.partition(" (")[0])
                if slip is None:
                    continue
                name = side_named(session, session.side_of(slip)).name
                others = {side_named(session, role.side).name for role in session.script.roles}
                kinds = {kind.plural for kind in session.script.kinds if kind.plural}
                said, plural = label.lower(), session.script.kind(slip.kind).plural
                for other in others - {name}:
                    ends = said == other or said.endswith((f"van {the(other)}", f"({other})"))
                    assert not ends or said in kinds, label
                of_side = {f"{kind} van {the(name)}": kind for kind in kinds}
                of_side |= {f"{kind} ({name})": kind for kind in kinds} | {k: k for k in kinds}
                assert of_side.get(said, plural) == plural, label


def check_vote(session: Session, blocks: Sequence[Block]) -> None:
    """Dots as they were given, in the order of their weight."""
    votes = [v for v in session.script.items if isinstance(v, DotVote) and not v.choices]
    votes = [v for v in votes if session.polls[v.id].closed and session.has_dots(v.id)]
    if len(votes) != 1:
        return
    dots = Counter[tuple[str, str]]()
    for given in session.dots.values():
        if given.item == votes[0].id:
            dots[given.theme, given.side] += given.count
    totals = Counter[str]()
    for (_, side), number in dots.items():
        totals[side] += number
    sides = [side for side, number in totals.items() if number]
    weights = {
        session.themes[theme].label: Fraction(sum(dots[theme, s] for s in sides), totals.total())
        if session.evening.per_head
        else sum(Fraction(dots[theme, s], totals[s]) for s in sides) / len(sides)
        for theme in session.themes
    }
    for block in blocks:
        if isinstance(block, Grid) and block.head[-1] == "Gewicht" and block.head[0] == "":
            order = [row[1] for row in block.rows]
            assert set(order) == {label for label, weight in weights.items() if weight}
            held = [weights[label] for label in order]
            assert held == sorted(held, reverse=True)
            assert [int(row[0]) for row in block.rows] == [
                1 + sum(weight > own for weight in held) for own in held
            ]


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize("script", SCRIPTS, ids=[script.id for script in SCRIPTS])
def test_every_count_and_every_both_is_what_the_slips_say(script: Script, seed: int) -> None:
    session = at_random(script, seed)
    found = papers(session)
    session = on_paper(session)  # a side of one or two people is counted with the whole
    for name, blocks in found.items():
        assert wrong_in(blocks) == [], name
    report, plan = found["verslag"], found["plan"]
    visible = [slip for slip in session.contributions.values() if not slip.hidden]
    markdown = to_markdown(session)
    for slip in session.contributions.values():
        assert markdown.count(f"- {slip.text.replace('_', chr(92) + '_')}\n") + markdown.count(
            f"- {slip.text.replace('_', chr(92) + '_')} (") == (not slip.hidden)  # fmt: skip
    check_labels(session, report)
    if script.type.document:
        return
    short = [line.text for b in below(report, "In het kort") if isinstance(b, Bullets)
             for line in b.lines]  # fmt: skip
    many = len(visible)
    if not short:  # the draaiboek does not ask for that part
        return
    assert short[0].startswith(f"{many} {'briefje' if many == 1 else 'briefjes'}")
    wanted = shared(session)
    told = [line for line in short if line.startswith("Over ")]
    assert len(told) == bool(wanted)
    if told:
        assert int(told[0].split()[1]) == len(wanted)
        differ = sum(bool(t.tension) for t in session.themes.values() if t.label in wanted)
        assert ("willen zij niet hetzelfde" in told[0]) == bool(differ)
    check_shared(session, report)
    check_vote(session, report)
    if "brief" in found:
        _check_letter(session, found["brief"])
    if script.type.whole_school:
        check_shared(session, plan, plan=True)
        _check_plan(session, plan)


def _check_letter(session: Session, blocks: Sequence[Block]) -> None:
    wanted = shared(session)
    heads = [block.text for block in blocks if isinstance(block, Heading)]
    assert any(head.startswith("Hierover vroegen") for head in heads) == bool(wanted)
    said = below(blocks, " iets")
    labels = [block.text for block in said if isinstance(block, Label)]
    lines = [line.text for block in said if isinstance(block, Bullets) for line in block.lines]
    labels += [line.partition(". Verschil")[0] for line in lines]
    assert set(labels) <= set(wanted)
    told = " ".join([*lines, *(s for b in said if isinstance(b, Paragraph) for s in b.lines)])
    differ = [t for t in session.themes.values() if t.label in labels and t.tension]
    assert told.count("Verschil: ") == len(differ)
    written = sum(not slip.hidden for slip in session.contributions.values())
    opening = " ".join(line for b in blocks if isinstance(b, Paragraph) for line in b.lines)
    if written:
        assert f"{written} {'briefje' if written == 1 else 'briefjes'}" in opening
    else:
        assert "briefje" not in opening


def _check_plan(session: Session, blocks: Sequence[Block]) -> None:
    slips = [slip for slip in session.contributions.values() if not slip.hidden]
    formal = {t.id for t in session.themes.values() if "formeel" in t.partnerships}
    about = [slip for slip in slips if slip.theme in formal]
    for row in rows_of(blocks, "Partnerschap")[1:]:
        if row[0] == "Formeel" and len(row) == 5:
            assert row[2] == str(sum(slip.kind == "sterk_punt" for slip in about))
            assert row[3] == str(sum(slip.kind in ASKED for slip in about))


def contexts(blocks: Sequence[Block]) -> dict[str, str]:
    """Text of a slip → the headings and the label that it stands under."""
    found, heads, label = dict[str, str](), dict[int, str](), ""
    for block in blocks:
        match block:
            case Heading(level, text):
                heads = {deep: held for deep, held in heads.items() if deep < level}
                heads[level], label = text, ""
            case Label(text):
                label = text
            case Bullets(lines):
                around = " ".join((*heads.values(), label)).lower()
                found |= {line.text.partition(" (")[0]: around for line in lines}
            case Grid() | Paragraph():
                label = ""
    return found


@pytest.mark.parametrize("seed", range(4))
@pytest.mark.parametrize("script", SCRIPTS, ids=[script.id for script in SCRIPTS])
def test_sorting_half_of_it_takes_no_side_and_no_kind_away(script: Script, seed: int) -> None:
    """What can be seen of a slip before anything was sorted can be seen of it after."""
    half = at_random(script, seed)
    slips = [replace(slip, theme="") for slip in half.contributions.values()]
    before = contexts(papers(half.put("contributions", *slips))["verslag"])
    after = contexts(papers(half)["verslag"])
    for slip in half.slips():
        side = side_named(half, half.side_of(slip)).name
        for word in (side.lower(), script.kind(slip.kind).plural.lower()):
            if word and f" {word} " in f" {before[slip.text]} ":
                assert word in after[slip.text], (slip.text, before[slip.text], after[slip.text])
