"""What the page of the doek can be asked to show: what comes with the program, and far too much."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from typing import Any

from builders import a_phase, a_round, a_script, a_session, a_slide

from sessie.example import example_evening, to_practise
from sessie.library import content_folder
from sessie.model.script import ActionList, Break, DotVote, Feedback, Round, Slide
from sessie.model.session import Action, Session
from sessie.model.stage import USUAL, Look, Shape, Stage, shape_from
from sessie.partnerships import partnerships
from sessie.public import pages
from sessie.public.pictures import Model
from sessie.public.scene import Scene, scene
from sessie.rules import steering
from sessie.rules.admitting import switch_on
from sessie.rules.overlap import overlap_order
from sessie.rules.release import set_released
from sessie.rules.vote import with_choices
from sessie.web.beamer import as_data

LONGEST = "Wilt u de briefjes nu inleveren bij de gespreksleider van uw tafel? Ja"[:70]
"""As long as a message can be."""


def model() -> Model:
    """The partnerships as they come with the program."""
    return partnerships((content_folder(),))


SHAPE: list[Shape] = [USUAL]
"""What pages are reckoned for, the last one."""


def shaped(size: tuple[int, int]) -> None:
    """From now on pages are reckoned for a screen of this size."""
    SHAPE[:] = [shape_from("&".join(str(100 * side // min(size)) for side in size))]


def turned(session: Session, now: float = 280.0, **more: Any) -> Iterator[Scene]:
    """Every page of what is on the doek."""
    session = session.with_(stage=replace(session.stage, shape=SHAPE[-1]))
    while look := pages.turned(scene(session, now, model), session.stage.look, -1):
        session = session.with_(stage=replace(session.stage, look=look))
    while True:
        whole = scene(session, now, model)
        yield replace(pages.on_page(whole), **more)
        look = pages.turned(whole, session.stage.look, 1)
        if look is None:
            return
        session = session.with_(stage=replace(session.stage, look=look))


def at(session: Session, item: str, **stage: Any) -> Session:
    """The session with this item on the doek, its clock running."""
    there = steering.go_to(session.script, session.stage, item)
    there = replace(there, **{"look": Look(), **stage})
    if isinstance(session.script.item(item), Round | Break):
        there = steering.start_clock(session.script, there, 100.0)
    return session.with_(stage=there)


def whole(session: Session) -> list[Scene]:
    """Every page of every item."""
    return [one for item in session.script.items for one in turned(at(session, item.id))]


def example() -> list[Scene]:
    """The example evening, with all that is only shown now and then."""
    session = example_evening()
    session = set_released(session, session.contributions, True)
    script = session.script
    found = whole(session)
    telling = next(iter(script.items_of(Feedback)))
    for table in session.room_tables:
        found += turned(at(session, telling.id, table=table))
    over = next(s for s in script.items if isinstance(s, Slide) and s.show == "overlap")
    for theme in overlap_order(session)[:4]:
        found += turned(at(session, over.id, look=Look(theme)))
        found += turned(at(session, over.id, look=Look(theme, open=True)))
    found += turned(at(to_practise(), next(iter(script.items_of(DotVote))).id))
    names = tuple(theme.label for theme in session.themes.values())[:11]
    dense = a_script(a_phase("q", 9, DotVote("s", "Wat pakken we eerst aan?", choices=names)))
    found += whole(with_choices(a_session(dense)))
    first = script.rounds[1]
    left = (305.0, 290.0, 55.0, -20.0)
    for number, seconds in enumerate(left):
        ready = {first.id: session.room_tables[: 2 * number]}
        now = 100.0 + first.minutes * 60 - seconds
        found += turned(
            at(session, first.id, ready=ready),
            now,
            message=("", "Nog twee minuten", "", LONGEST)[number],
        )
    found += turned(session.with_(stage=replace(session.stage, curtain=True)))
    found += [*joining(session), *joining(session, "Gasten van de Klaproosbrug", "W" * 20)]
    day = session.evening.date
    for time in ("18:00:00", "19:21:30", "19:29:10", "19:31:00"):
        wall = datetime.fromisoformat(f"{day}T{time}")
        welcome = session.with_(stage=Stage(shape=SHAPE[-1]))
        found.append(pages.on_page(scene(welcome, 0.0, model, wall)))
    return found


def joining(session: Session, wifi: str = "", password: str = "") -> list[Scene]:
    """The codes for phones."""
    on = switch_on(session, "192.168.178.123", 8765, iter(CODES).__next__)
    on = on.with_(handing=replace(on.handing, wifi=wifi, wifi_password=password))
    return [*turned(at(on, session.script.rounds[0].id, look=Look(join=True)))]


CODES = [f"KLM{a}{b}" for a in "NPQRST" for b in "ABCDEFGH"]


def long() -> list[Scene]:
    """Far more than anybody should put on a doek."""
    text = "Wat vindt u belangrijk voor de school, voor uw kind en voor de buurt waarin u woont? "
    asked = (text * 5)[:400].strip()
    lines = [f"Regel {n}: een zin die wat langer is dan de meeste andere zinnen" for n in range(40)]
    slide = a_slide("lang", "Een dia met veertig regels en een heel lange titel daarboven", *lines)
    other = ("en", "tr", "uk", "ar", "pl")
    translations = tuple((lang, asked) for lang in other)
    question = a_round("r2", "Wensen", question=asked, translations=translations,
                       prompts=(asked[:200], "Kort"))  # fmt: skip
    script = a_script(
        a_phase("p", 90, slide, question, a_slide("titel", "woord " * 70)),
        a_phase("r", 9, ActionList("a", "Wie doet wat?")),
        a_phase("q", 9, DotVote("s", "Wat pakken we eerst aan?",
                                choices=tuple(f"{text} {n}"[-80:] for n in range(12)))),
    )  # fmt: skip
    session = with_choices(a_session(script, tables=20))
    for n in range(9):
        session = session.put(
            "actions", Action(f"a{n}", text, "directie en het hele team", "voor de zomer", text)
        )
    return whole(session)


def unlike(scenes: list[Scene]) -> list[Any]:
    """As data, those that look the same once."""
    found = {
        (one.block, one.bar, one.message, bool(one.clock and one.clock.running)): one
        for one in scenes
    }
    return [as_data(one) for one in found.values()]
