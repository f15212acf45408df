"""From what a facilitator fills in beforehand to a session, practice examples too."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import field, replace
from datetime import date
from typing import Any

from sessie.model.dutch import (
    NotRead,
    clean_line,
    count,
    hhmm,
    parse_date,
    parse_number,
    parse_time,
)
from sessie.model.frozen import dataclass
from sessie.model.script import Phase, Script, Slide
from sessie.model.session import (
    HOME,
    SAID_AT_A_TABLE,
    Evening,
    Session,
    Table,
    by_letter,
    table_letter,
    table_name,
)
from sessie.model.stage import WELCOME, Look, Stage
from sessie.rules.vote import with_choices

MOST_TABLES = 40


MOST_PEOPLE = 2000


MOST_NAME = 80


MOST_PUPILS = 99_999


FIRST_SCRIPT = "ouderavond-wensen-verwachtingen"
"""The draaiboek that most people come for."""


@dataclass(frozen=True, slots=True)
class Form:
    """The fields as they were typed."""

    school: str = ""
    place: str = ""
    date: str = ""
    begin: str = ""
    tables: str = ""
    attendance: Mapping[str, str] = field(default_factory=dict)
    """Role id → number as typed."""
    release_at_once: bool = False
    """Whether the room may read a slip as soon as it is typed."""
    pupils: str = ""
    """Pupils of the school; may stay empty."""


class Unclear(ValueError):
    """A field that cannot be understood: its name, and one sentence for the facilitator."""

    def __init__(self, field: str, sentence: str) -> None:
        super().__init__(sentence)
        self.field = field


def read_count(name: str, text: str, what: str, low: int, high: int) -> int:
    """How many there are of `what`, as it was typed in this field, an empty one as 0; raises
    Unclear for no number, and for one that is not from `low` to `high`."""
    try:
        number = parse_number(text) if text.strip() else 0
    except NotRead:
        number = -1
    if not low <= number <= high:
        raise Unclear(name, f"{what} moet een getal zijn van {low} tot {high}. Er staat “{text}”.")
    return number


def read_name(name: str, text: str, what: str) -> str:
    """A name on one line, as it was typed in this field; raises Unclear when it is too long."""
    text = clean_line(text)
    if len(text) > MOST_NAME:
        raise Unclear(name, f"{what} is te lang: {len(text)} van {MOST_NAME} tekens.")
    return text


def read_form(form: Form, script: Script, today: date | None = None) -> tuple[Evening, int]:
    """The evening and its number of tables; raises Unclear for the first field that is not right.

    `today` is what a date without a year is read by. The id is left empty: it is chosen when the
    session gets its place on disk.
    """
    of = script.type.of
    school = read_name("school", form.school, f"De naam van de {of}")
    place = read_name("place", form.place, "De plaats")
    if not school:
        raise Unclear("school", f"Vul de naam van de {of} in.")
    try:
        day = parse_date(form.date, today) if clean_line(form.date) else ""
    except NotRead as problem:
        raise Unclear("date", str(problem)) from None
    begin = parse_time(form.begin)
    if begin is None:
        raise Unclear("begin", f"De tijd “{form.begin}” kan ik niet lezen. Schrijf 19:30.")
    people = {
        role.id: read_count(
            role.id,
            form.attendance.get(role.id, ""),
            f"Het aantal {role.plural}",
            0,
            MOST_PEOPLE,
        )
        for role in script.roles
    }
    count = read_count("tables", form.tables, "Het aantal tafels", 1, MOST_TABLES)
    minutes = script.minutes or sum(phase.minutes for phase in script.phases)
    evening = Evening(
        id="",
        title=script.title,
        session_type=script.session_type,
        school=school,
        place=place,
        date=day,
        begin=hhmm(begin),
        end=hhmm(begin + minutes),
        attendance={role: n for role, n in people.items() if n},
        dots_per_person=script.dots_per_person,
        release_at_once=form.release_at_once,
        pupils=read_count("pupils", form.pupils, "Het aantal leerlingen", 0, MOST_PUPILS),
    )
    return evening, count


def begin_session(evening: Evening, tables: int, script: Script, home: bool = False) -> Session:
    """A new session that welcomes the room; `home` is whether sheets from home are taken."""
    session = with_choices(Session(evening=evening, script=script, stage=Stage()))
    return with_home(set_tables(session, tables), home)


_ASKED = ("school", "place", "date", "begin", "end", "attendance", "release_at_once", "pupils")
"""What of an evening may be filled in anew."""


def change_setup(
    session: Session, evening: Evening, tables: int, home: bool | None = None
) -> Session:
    """Another attendance, date or number of tables during the evening; nothing said is lost.

    `home` is whether sheets from home are taken; None leaves that as it is. Whether slips are
    released at once is from now on: those that are there stay as they are.
    """
    asked: dict[str, Any] = {name: getattr(evening, name) for name in _ASKED}
    session = set_tables(session.with_(evening=replace(session.evening, **asked)), tables)
    return session if home is None else with_home(session, home)


def tables_in_use(session: Session, tables: int) -> str:
    """Why there cannot be so few tables: something was said at one that would go. Empty when
    there can."""
    held = set_tables(session, tables).room_tables
    kept, last = len(held), held[-1] if held else ""
    if kept <= tables:
        return ""
    least = count(kept, "tafel", "tafels")
    return f"Bij tafel {last} is al iets gezegd: minder dan {least} kan niet meer."


def with_home(session: Session, wanted: bool) -> Session:
    """The session that takes sheets from home, or no longer. What came in stays."""
    if wanted and not session.takes_home:
        return session.put("tables", Table(HOME, table_name(HOME)))
    if wanted or any(slip.from_home for slip in session.contributions.values()):
        return session
    return session.drop("tables", HOME) if session.takes_home else session


def likeliest_first(scripts: Iterable[Script]) -> list[Script]:
    """The draaiboeken to choose from, the likeliest one first."""
    return sorted(scripts, key=lambda script: script.id != FIRST_SCRIPT)


def advised_tables(script: Script, people: int) -> int:
    """How many tables fit this many people, within what the script advises."""
    low, high = script.tables
    per_table = sum(script.per_table) / 2 or 8
    return min(max(round(people / per_table), low, 1), high, MOST_TABLES)


def set_tables(session: Session, count: int) -> Session:
    """Make it `count` tables, A and on. A table that said something always stays, and so does the
    one of the sheets from home."""
    used = {e.table for name in SAID_AT_A_TABLE for e in getattr(session, name).values()}
    letters = [table_letter(place) for place in range(count)]
    held = session.tables
    used |= {table.id for table in held.values() if table.home}
    letters += sorted(used - {"", *letters}, key=by_letter)
    tables = {letter: held.get(letter) or Table(letter, table_name(letter)) for letter in letters}
    return session.with_(tables=tables)


EXAMPLE_ID = "voorbeeld-"
"""How the ids of these slides begin, so that another choice replaces them."""


EXAMPLES_COME = "voorbeelden"
"""A slide that shows this announces the examples; they come right after it."""


MOST_EXAMPLES = 3
"""A room remembers no more."""


def with_examples(session: Session, slides: Sequence[Slide]) -> Session:
    """The session with these slides in it, in the place of those chosen before.

    They come after the slide that announces them, else after the item on the beamer. What the
    beamer shows does not change, unless it showed an example that is gone.
    """
    script, here = session.script, session.script.item(session.stage.item)
    made = [
        replace(slide, id=f"{EXAMPLE_ID}{n}") for n, slide in enumerate(slides[:MOST_EXAMPLES], 1)
    ]
    rest = [item for item in script.items if not item.id.startswith(EXAMPLE_ID)]
    before = [item for item in script.items[: script.position(here.id) + 1] if item in rest]
    anchor = next((i for i in rest if isinstance(i, Slide) and i.show == EXAMPLES_COME), None)
    anchor_id = (anchor or (before or rest)[-1 if before else 0]).id
    phases = tuple(_phase(phase, anchor_id, made) for phase in script.phases)
    new = replace(script, phases=phases)
    ids = {item.id for item in new.items}
    item = here.id if here.id in ids else anchor_id
    item = WELCOME if session.stage.at_welcome else item
    visited = tuple(i for i in session.stage.visited if i in ids)
    look = session.stage.look if item == here.id else Look()
    stage = replace(session.stage, item=item, visited=visited, look=look)
    return session.with_(script=new, stage=stage)


def chosen_examples(script: Script) -> list[Slide]:
    """The slides of practice examples that are in the running order now."""
    return [i for i in script.items if isinstance(i, Slide) and i.id.startswith(EXAMPLE_ID)]


def _phase(phase: Phase, anchor_id: str, slides: list[Slide]) -> Phase:
    items = []
    for item in phase.items:
        if not item.id.startswith(EXAMPLE_ID):
            items.append(item)
        if item.id == anchor_id:
            items.extend(slides)
    return replace(phase, items=tuple(items))
