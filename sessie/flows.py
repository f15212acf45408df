"""What a window asks for and does: the only place where screens meet files.

This module is imported when the first window opens, so that it costs nothing before.
"""

from __future__ import annotations

from asyncio import create_task, sleep, to_thread
from collections import Counter
from collections.abc import Awaitable, Callable, Iterable, Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import date
from functools import partial
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sessie.documents.blocks import Block
from sessie.documents.forms import to_markdown
from sessie.documents.invitation import invitation_blocks
from sessie.documents.letter import letter_blocks
from sessie.documents.markdown import write
from sessie.documents.minutes import minutes_blocks
from sessie.documents.plan import (
    edited,
    plan_blocks,
    since_version,
    version_blocks,
)
from sessie.documents.sheets import TABLES, sheet_sets
from sessie.documents.year import year_blocks
from sessie.example import example_archive
from sessie.exchange.calendar import days_in_session, days_in_traject, left_out
from sessie.exchange.incoming import add_files, find_files, is_there, standing
from sessie.exchange.paths import parse_paths
from sessie.exchange.problems import BadFile
from sessie.library.examples import PracticeExample, example_slide, example_text
from sessie.library.folder import read_examples, read_folder, read_pictures
from sessie.library.letters import read_letters
from sessie.library.sheets import read_sheets
from sessie.model.dutch import count, dutch_date
from sessie.model.pictures import pictures_in
from sessie.model.place import Place
from sessie.model.script import Script
from sessie.model.session import Session
from sessie.model.traject import Traject
from sessie.model.trouble import Trouble
from sessie.phones import cards_after, with_all_codes
from sessie.phones import end as end_phones
from sessie.phones import window as phones_window
from sessie.rules import steering
from sessie.rules.agreements import agreements
from sessie.rules.brought import with_known
from sessie.rules.invitation import why_no_invitation
from sessie.rules.letter import why_not as why_no_letter
from sessie.rules.minutes import why_no_minutes
from sessie.rules.replacing import question as question_of
from sessie.rules.setup import (
    MOST_TABLES,
    begin_session,
    change_setup,
    chosen_examples,
    likeliest_first,
    with_examples,
)
from sessie.rules.tidying import can_tidy
from sessie.rules.traject import fitting
from sessie.rules.undoing import question
from sessie.rules.year import year_of
from sessie.screens.base import Host
from sessie.screens.desk.look_over import LookOverScreen
from sessie.screens.desk.release import ReleaseScreen
from sessie.screens.desk.sorting import SortingScreen
from sessie.screens.windows.ask import Ask, Choose, Confirm, Instead, Problems
from sessie.screens.windows.content import (
    ANY,
    FIELDS,
    Example,
    ExampleForm,
    ExamplesScreen,
    Picked,
    ScriptsScreen,
    SheetsScreen,
)
from sessie.screens.windows.letter import (
    InvitationScreen,
    LetterScreen,
    MinutesScreen,
    SessionPaper,
)
from sessie.screens.windows.menu import (
    Help,
    ImportScreen,
    Known,
    SessionsScreen,
    about,
    day_of,
    known,
)
from sessie.screens.windows.overview import Overview
from sessie.screens.windows.papers import PlanFiles, PlanScreen, YearScreen
from sessie.screens.windows.report import ReportScreen
from sessie.screens.windows.setup import Settled, SetupScreen
from sessie.screens.windows.tidy import TidyList, TidyQuestion
from sessie.screens.windows.traject import (
    AgreementsScreen,
    SchoolScreen,
    TrajectScreen,
    TrajectsScreen,
    Wish,
    school_name,
)
from sessie.screens.windows.unsaved import SAVED, Unsaved
from sessie.store.archive import Archive, Held
from sessie.store.bundle import bring_in, is_bundle, pack
from sessie.store.errors import StoreError, note_error
from sessie.store.pictures import read_picture
from sessie.store.place import forget_place, keep_place, read_place
from sessie.store.retention import (
    clear_away,
    is_tidied,
    kept_in_plan,
    sessions_at,
    to_tidy,
    written_of,
)
from sessie.store.trajects import HeldTraject
from sessie.web.browser import open_browser
from sessie.writing import (
    AGENDA,
    INVITATION,
    LETTER,
    MINUTES,
    add_example,
    copy_script,
    write_agenda,
    write_form,
    write_new,
    write_plan,
    write_sheets,
    write_version,
    write_year,
)

if TYPE_CHECKING:
    from sessie.web.room import Room

View = Callable[[Host, str], Awaitable[None]]


NO_SCRIPT = "Er is geen draaiboek dat ik kan lezen. Kijk met: sessie controleer"


MOST_PATH = 1000
MOMENTS, MOMENT = 15, 0.02
"""So often is looked whether the last change is saved before it is said that it is not; seconds
between."""
LAST = 1.0
"""Seconds that a disk still gets after it was said that what is not on it may be lost."""


def archive_of(app: Host) -> Archive:
    """The sessions on this machine."""
    assert isinstance(app.archive, Archive)
    return app.archive


async def trajects(app: Host) -> None:
    """All trajecten; what is done with one comes back here, until a session opens."""
    chosen = ""
    while wish := await app.push_screen_wait(TrajectsScreen(known_trajects(app), chosen)):
        chosen = wish.name
        if wish.what == "nieuw":
            chosen = await new_traject(app)
        elif wish.what == "inlezen":
            chosen = await read_in(app)
        if chosen and wish.what != "inlezen" and await in_traject(app, chosen):
            return


def known_trajects(app: Host) -> list[Known]:
    """The trajecten on this machine; where two are called the same also their folder is named."""
    found: list[HeldTraject] = archive_of(app).trajects.listing()
    names = Counter((one.name, one.place) for one in found)
    known = []
    for one in found:
        day = dutch_date(date.fromtimestamp(one.changed).isoformat())
        plan = f"plan: {one.status}" if one.status else "nog geen plan"
        parts = [count(one.sessions, "sessie", "sessies"), plan, f"bewaard {day}"]
        parts += [f"map {one.id}"] * (names[one.name, one.place] > 1)
        title = school_name(one.name, one.place)
        known.append(Known(one.id, title, " · ".join(parts), one.trouble))
    return known


async def in_traject(app: Host, traject_id: str) -> bool:
    """One traject; whether a session opens."""
    cursor = ""
    while True:
        held = archive_of(app).trajects.look(traject_id)
        screen = TrajectScreen(held.traject, held.sessions, held.notices, cursor)
        wish = await app.push_screen_wait(screen)
        if wish is None:
            return False
        try:
            if await _grant(app, held.traject, wish):
                return True
        except Trouble as trouble:
            _say_trouble(app, trouble)
        cursor = f"stap {wish.name}" if wish.what == "stap" else ""


async def _grant(app: Host, traject: Traject, wish: Wish) -> bool:
    """Do what was asked for in a traject; whether a session opens."""
    match wish.what:
        case "open":
            app.open_session(wish.name)
            return True
        case "stap":
            return await start_in(app, traject, wish.name)
        case "school":
            await change_school(app, traject)
        case "zip":
            write_zip(app, traject.id)
        case view:
            await VIEWS[view](app, traject.id)
    return False


# sessions -------------------------------------------------------------------------------------


async def start_in(app: Host, traject: Traject, step: str = "") -> bool:
    """Set up a session in a traject, with the draaiboek that fits the step; whether it begins."""
    scripts, _ = _scripts(app)
    if not scripts:
        return False
    first = fitting(scripts, step, archive_of(app).trajects.sessions_of(traject.id))
    others = [script for script in scripts if script not in first]
    screen = SetupScreen([*first, *others], app.live.times.wall().date(), school=traject)
    settled = await app.push_screen_wait(screen)
    if settled is None:
        return False
    begin(app, settled, traject.id)
    return True


def _scripts(app: Host) -> tuple[list[Script], int]:
    """The draaiboeken in order, and how many remarks there are; without any, that is said."""
    library = read_folder(*app.places.content)
    if not library.scripts:
        _say_trouble(app, Trouble(NO_SCRIPT))
    return list(likeliest_first(library.scripts)), len(library.remarks)


def begin(app: Host, settled: Settled, traject_id: str = "") -> None:
    """Keep a new session in this traject, else in that of its school, with what is known there,
    and open it. Raises StoreError."""
    evening, archive = settled.evening, archive_of(app)
    name = archive.unique_id(f"{evening.school} {evening.session_type} {evening.date}")
    evening = replace(evening, id=name)
    session = begin_session(evening, settled.tables, settled.script, settled.home)
    home = traject_id or archive.trajects.of_school(evening.school, evening.place)
    if home:
        held = archive.trajects.look(home)
        session = with_known(session, held.traject, held.sessions)
    pictures = read_pictures(session.script, *app.places.content)
    store = archive.create(session, home, pictures)
    store.close()
    if missing := len(set(pictures_in(session.script)) - pictures.keys()):
        one = missing == 1
        said = "Een foto is er niet meer" if one else f"{missing} foto's zijn er niet meer"
        app.notify(f"{said}: op het doek staat haar beschrijving." if one else
                   f"{said}: op het doek staan hun beschrijvingen.", markup=False)  # fmt: skip
    app.open_session(store.session.evening.id)


# the traject itself ---------------------------------------------------------------------------


async def new_traject(app: Host) -> str:
    """Begin a traject; gives its id, or "" when there is none."""
    window = SchoolScreen(Traject(""), "Nieuw traject")
    while made := await app.push_screen_wait(window):
        try:
            return (
                archive_of(app)
                .trajects.new(made.name, made.place, made.sort, made.pupils, made.families)
                .id
            )
        except Trouble as trouble:
            _say_trouble(app, trouble)
            window = SchoolScreen(made, "Nieuw traject", unsaved=True)
    return ""


async def change_school(app: Host, traject: Traject) -> None:
    """Change what is known of the school; its folder stays where it is."""
    window = SchoolScreen(traject, "Gegevens van de school")
    while changed := await app.push_screen_wait(window):
        try:
            archive_of(app).trajects.change(traject.id, _with_school(changed))
            return
        except Trouble as trouble:
            _say_trouble(app, trouble)
            window = SchoolScreen(changed, "Gegevens van de school", unsaved=changed != traject)


def _with_school(filled: Traject) -> Callable[[Traject], Traject]:
    """Only these fields: the rest may have changed in another window."""
    parts = {
        name: getattr(filled, name) for name in ("name", "place", "sort", "pupils", "families")
    }
    return lambda traject: traject.with_(**parts)


async def look_at_agreements(app: Host, traject_id: str) -> None:
    """What was agreed at every meeting that was for a beamer."""
    sessions = archive_of(app).trajects.sessions_of(traject_id)
    shared = [session for session in sessions if session.script.projected]
    private = any(session.actions for session in sessions if not session.script.projected)
    found = agreements(shared)
    traject = archive_of(app).trajects.get(traject_id)

    def write_days() -> Path:
        if said := left_out(days_in_traject(found)):
            app.notify(said, markup=False)
        return write_agenda(traject, found, app.places.exports)

    await app.push_screen_wait(AgreementsScreen(found, private, write_days))


def write_zip(app: Host, traject_id: str) -> None:
    """Write the traject as one zip, and say where it is."""
    data = pack(archive_of(app), traject_id)
    path = write_new(app.places.exports, traject_id, "zip", data)
    # The room can read along: the folder of a person is nobody's business.
    _say_where(app, f"Zip geschreven in de map {path.parent.name}:", path.name)


async def read_in(app: Host) -> str:
    """Ask for a zip or a folder and make a traject of it; gives its id, or ""."""
    question = "Waar staat de zip of de map van het traject?"
    typed: str | None = ""
    while typed := await app.push_screen_wait(Ask(question, typed or "", most=MOST_PATH)):
        try:
            made = bring_in(archive_of(app), _typed_path(typed))
        except Trouble as trouble:
            _say_trouble(app, trouble)
            continue
        sessions = count(made.sessions, "sessie", "sessies")
        said = " ".join([f"Ingelezen: {sessions}.", *made.notices])
        app.notify(said, timeout=12, markup=False)
        return made.id
    return ""


def _typed_path(typed: str) -> Path:
    """A path as it was typed, pasted or dragged into the window; raises Trouble."""
    paths = parse_paths(typed)
    lost = next((path for path in paths if not is_there(path)), None)
    if lost is not None:
        raise Trouble(f"‘{lost}’ staat er niet: kijk de naam na.")
    if len(paths) != 1 or not is_bundle(paths[0]):
        raise Trouble("Daar staat geen zip of map: kies één zip of één map.")
    return paths[0]


def _say_trouble(app: Host, trouble: Trouble) -> None:
    app.notify(str(trouble), severity="error", timeout=15, markup=False)


async def plan(app: Host, traject_id: str) -> None:
    """Read the plan of a traject, write one's own text in it, and say how far it is. Raises
    StoreDamaged: a plan without what the trainer wrote is not that plan."""
    held = archive_of(app).trajects.look(traject_id).whole()

    files = PlanFiles(
        keep=lambda how: archive_of(app).trajects.change(traject_id, how),
        write=lambda made, form: write_plan(made, form, app.places.exports),
        text=lambda made: write(plan_blocks(made)),
        changed=lambda made: since_version(made) is not None,
        settled=lambda made: write(version_blocks(made)),
        write_version=lambda school, version, form: write_version(
            school.id, version, form, app.places.exports
        ),
        edited=edited,
    )
    today = f"{app.live.times.wall():%Y-%m-%d}"
    await app.push_screen_wait(PlanScreen(held.traject, held.sessions, files, today))


async def year(app: Host, traject_id: str) -> None:
    """Look at the evenings of a traject beside each other."""
    held = archive_of(app).trajects.look(traject_id)
    found = year_of(held.sessions)
    screen = YearScreen(
        lambda: write(year_blocks(held.traject, found)),
        lambda form: write_year(held.traject, found, form, app.places.exports),
    )
    await app.push_screen_wait(screen)


async def set_up(app: Host) -> None:
    """Ask for school, date and tables, and begin."""
    scripts, remarks = _scripts(app)
    if not scripts:
        return
    screen = SetupScreen(scripts, app.live.times.wall().date(), remarks=remarks)
    if settled := await app.push_screen_wait(screen):
        begin(app, settled)


async def choose_session(app: Host) -> None:
    """Choose a session to open."""
    try:
        sessions = known(archive_of(app).listing())
    except StoreError as trouble:
        _say_trouble(app, trouble)
        return
    name = await app.push_screen_wait(SessionsScreen(sessions))
    if name:
        app.open_session(name)


async def overview(app: Host) -> None:
    """The whole evening; choosing an item goes there."""
    if app.live.session is None:
        return
    item = await app.push_screen_wait(Overview(app.live))
    if item:
        app.live.steer(lambda script, stage, now: steering.go_to(script, stage, item))


async def change_set_up(app: Host) -> None:
    """Change attendance, date or tables during the evening."""
    if app.live.session is None:
        return
    screen = SetupScreen([], app.live.times.wall().date(), app.live.session)
    settled = await app.push_screen_wait(screen)
    if settled:
        label = "aanwezigen en tafels"
        given = settled.evening, settled.tables, settled.home
        app.live.edit(label, lambda s: with_all_codes(change_setup(s, *given)))


async def report(app: Host) -> None:
    """Read the report of now."""
    if app.live.session:
        await app.push_screen_wait(ReportScreen(app.live.session, to_markdown))


async def letter(app: Host) -> None:
    """Read the letter to all parents, answer what they asked, and write it."""
    session = app.live.session
    if session is None or _refused(app, why_no_letter(session)):
        return
    languages = read_letters(*app.places.content)

    def text(of: Session) -> str:
        return _read(lambda: letter_blocks(of, languages.get(of.papers.language)))

    def made(of: Session, form: str) -> Path:
        other = languages.get(of.papers.language)
        return write_form(of, f"{LETTER}{form}", app.places.exports, other=other)

    await app.push_screen_wait(LetterScreen(session, text, made, _today(app), languages))


async def minutes(app: Host) -> None:
    """Read the minutes of a team, fill in what is missing, and write them."""
    await _paper(app, MinutesScreen, why_no_minutes, minutes_blocks, MINUTES)


async def invitation(app: Host) -> None:
    """Read the invitation for an evening, fill in what is missing, and write it."""
    await _paper(app, InvitationScreen, why_no_invitation, invitation_blocks, INVITATION)


async def _paper(
    app: Host,
    screen: type[SessionPaper],
    why_not: Callable[[Session], str],
    blocks: Callable[[Session], Sequence[Block]],
    paper: str,
) -> None:
    session = app.live.session
    if session is None or _refused(app, why_not(session)):
        return

    def made(of: Session, form: str) -> Path:
        return write_form(of, f"{paper}{form}", app.places.exports)

    await app.push_screen_wait(
        screen(session, lambda of: _read(lambda: blocks(of)), made, _today(app))
    )


def _read(blocks: Callable[[], Sequence[Block]]) -> str:
    """A paper as Markdown; why there is none, when it was undone meanwhile."""
    try:
        return write(blocks())
    except Trouble as reason:
        return str(reason)


def _refused(app: Host, reason: str) -> bool:
    """Say why there is no such paper; whether there is none."""
    if reason:
        _say_trouble(app, Trouble(reason))
    return bool(reason)


def _today(app: Host) -> str:
    return f"{app.live.times.wall():%Y-%m-%d}"


async def write_report(app: Host, form: str) -> None:
    """Write the report of now to a new file, and say where it is; raises Trouble.

    In a thread: a long Word document takes a second, in which the clock has to go on.
    """
    if app.live.session is None:
        return
    known = app.known_themes() if form == "json" else ()
    path = await to_thread(write_form, app.live.session, form, app.places.exports, known)
    app.written = path
    # The room can read along: the folder of a person is nobody's business.
    what = "Brief" if form.startswith(LETTER) else "Verslag"
    what = "Agenda" if form == AGENDA else what
    said = f"{what} geschreven in de map {path.parent.name}:"
    if form == AGENDA and (missed := left_out(days_in_session(app.live.session))):
        said = f"{missed} {said}"
    _say_where(app, said, path.name)


def practise(app: Host) -> None:
    """Open the example evening, apart from the user's own data; raises StoreError."""
    folder, archive, name = example_archive()
    app.live.open(archive.open(name), folder)


async def sort_slips(app: Host) -> None:
    """Sort the slips of the open session."""
    if app.live.session is not None:
        await app.push_screen_wait(SortingScreen(app.live, app.known_themes))


async def release_slips(app: Host) -> None:
    """Say which slips of the open session the room may read."""
    if app.live.session is not None:
        await app.push_screen_wait(ReleaseScreen(app.live))


async def ask_undo(app: Host) -> None:
    """Take back the last thing done, after a question that says what it is."""
    last, session = app.live.last, app.live.session
    if last is None or session is None:
        return
    asked = question(session, last.label, last.changes, last.item, f"{last.at:%H:%M}", app.unseen)
    sure = await app.push_screen_wait(Confirm(asked, yes="Terughalen", no="Zo laten"))
    if sure and app.live.last is last:
        app.take_back()


async def look_over(app: Host) -> None:
    """Go through what the privacy check remarks upon."""
    if app.live.session is not None:
        await app.push_screen_wait(LookOverScreen(app.live))


async def import_files(app: Host) -> None:
    """Choose files and add what they say."""
    if app.live.session is None:
        return
    paths = await app.push_screen_wait(ImportScreen(find_files))
    if paths:
        await read_files(app, paths)


async def read_files(app: Host, paths: Iterable[Path]) -> None:
    """Add to the open session what the files say; one with a mistake adds nothing at all. Where
    they say something else than a table said before, it is asked first."""
    files = tuple(paths)
    if app.live.session is None:
        return
    try:
        instead = False
        if other := standing(app.live.session, files):
            answers = {"no": "Laten staan", "instead": "Vervangen", "nothing": "Niets inlezen"}
            answer = await app.push_screen_wait(Instead(question_of(other), answers))
            if answer == "nothing":
                return
            instead = answer == "instead"
        new, said = add_files(app.live.session, files, instead=instead)
    except BadFile as bad:
        # Never at the foot: the whole room would read it, and this can be what a table wrote.
        window = Problems("Niets ingelezen", [str(problem) for problem in bad.problems])
        await app.push_screen_wait(window)
        return
    app.live.edit(said, lambda _: new, asks=True)
    app.notify(f"Ingelezen: {said}", markup=False)


async def leave(app: Host) -> None:
    """Stop, after a question. From the menu it stops at once. What is not on disk keeps it open:
    that is shown, and only who says so leaves it behind."""
    answer: str | None = None
    while True:
        saved = await all_saved(app)
        if any(isinstance(screen, Choose) for screen in app.screen_stack):
            return
        if not saved:
            found = await app.push_screen_wait(Unsaved(app.live, stopping=answer != "begin"))
            if found == "stop":
                app.live.let_go(LAST)
                app.exit()
            if found != SAVED:
                return
        elif app.live.session is None or answer == "stop":
            end_phones(app)
            app.exit()
            return
        elif answer == "begin":
            end_phones(app)
            app.leave_session()
            return
        else:
            answer = await _asked_to_leave(app, app.live.session)
            if answer not in ("stop", "begin"):
                return


async def all_saved(app: Host) -> bool:
    """Whether all of the open session is on disk, or needs not be; what is on its way there gets
    a moment."""
    for _ in range(MOMENTS):
        if app.live.practising or app.live.saving.done or app.live.saving.error:
            break
        await sleep(MOMENT)
    return app.live.practising or app.live.saving.done


async def _asked_to_leave(app: Host, session: Session) -> str | None:
    """Whether to stop or to go to the begin; only asked when all is saved."""
    this = session.evening.type.this
    question = f"Stoppen met {this}? Alles is bewaard; later ga je verder waar je was."
    answers = {"stop": "Stoppen", "begin": "Naar het begin", "door": "Doorgaan"}
    if app.live.desk.agreement:
        question += " De half ingevulde afspraak staat er dan ook weer."
    if session.handing.on:
        question += f" De telefoons aan de tafels gaan dan uit. {cards_after(app)}"
    if app.live.practising:
        question = "Stoppen met oefenen? Wat je hier deed, wordt niet bewaard."
    return await app.push_screen_wait(Choose(question, answers))


async def scripts(app: Host) -> None:
    """Look at the draaiboeken, and copy one to change."""
    library = read_folder(*app.places.content)
    own = read_folder(app.places.own) if app.places.own else None
    mine = frozenset(script.id for script in own.scripts) if own else frozenset()
    remarks = [str(remark) for remark in library.remarks]
    screen = ScriptsScreen(likeliest_first(library.scripts), mine, remarks)
    chosen = await app.push_screen_wait(screen)
    if chosen and app.places.own and not _only_practising(app):
        path = copy_script(chosen, *app.places.content, own=app.places.own)
        _say_where(app, f"Eigen kopie in de map {path.parent.parent.name}:", path.name)


def tables_for(scripts: Sequence[Script]) -> dict[str, int]:
    """Id of each draaiboek → for how many tables sheets are made when nobody says so."""
    said = {s.id: s.tables[1] if s.tables != ANY else TABLES for s in scripts}
    return {name: min(number, MOST_TABLES) for name, number in said.items()}


async def sheets(app: Host) -> None:
    """Write sheets to print, as Markdown and HTML."""
    library, content = read_folder(*app.places.content), read_sheets(*app.places.content).content
    asked = SheetsScreen(sheet_sets(library.scripts, content), tables_for(library.scripts))
    if wanted := await app.push_screen_wait(asked):
        rest = library.scripts, app.places.exports, content, wanted.tables
        folder = write_sheets(wanted.name, *rest)
        _say_where(
            app,
            f"Klaar: print alles.html. De map, in {folder.parent.name}:",
            folder.name,
        )


async def examples(app: Host) -> None:
    """Read practice examples; with an open session, put some in it as slides."""
    session = app.live.session
    held = [slide.title for slide in chosen_examples(session.script)] if session else []
    found = _examples(app)
    chosen = sorted((e for e in found if e.title in held), key=lambda e: held.index(e.title))
    picked: Picked | None = Picked(tuple(example.id for example in chosen))
    while picked:
        screen = ExamplesScreen([_shown(e) for e in found], picked, pick=session is not None)
        picked = await app.push_screen_wait(screen)
        if picked and picked.write:
            if new := await write_example(app):
                found = _examples(app)
                picked = replace(picked, cursor=new, words="")
        elif picked:
            break
    if picked and session:
        by_id = {example.id: example for example in found}
        slides = [example_slide(by_id[name]) for name in picked.ids if name in by_id]
        app.live.edit("praktijkvoorbeelden", partial(with_examples, slides=slides))


def _examples(app: Host) -> Sequence[PracticeExample]:
    found, _ = read_examples(*app.places.content)
    return found


def _shown(one: PracticeExample) -> Example:
    return Example(
        one.title, one.place, one.audience, one.core, one.gains, one.source, one.id, one.own
    )


async def write_example(app: Host) -> str:
    """Write a practice example of one's own; gives its id, or "" when none was written."""
    if app.places.own is None or _only_practising(app):
        return ""
    form = ExampleForm(Example())
    while written := await app.push_screen_wait(form):
        try:
            text = example_text(**{name: getattr(written, name) for name in FIELDS})
            path = add_example(app.places.own, text)
        except Trouble as trouble:
            _say_trouble(app, trouble)
            form = ExampleForm(written)  # nothing has to be typed again
            continue
        _say_where(app, "Bewaard als:", path.name)
        return path.stem
    return ""


def _only_practising(app: Host) -> bool:
    """Say that nothing is kept of practising, before anybody writes it."""
    if app.live.practising:
        said = "Dit is oefenen. Maak eigen inhoud vanuit het beginscherm, zonder oefening."
        app.notify(said, severity="warning", timeout=12, markup=False)
    return app.live.practising


def _say_where(app: Host, what: str, name: str) -> None:
    """What was made and, on a line of its own so that it is not broken, its name."""
    app.notify(f"{what}\n{name}", timeout=12, markup=False)


# tidying up -----------------------------------------------------------------------------------

NOTHING = "Er valt niets op te ruimen."
PRACTISING = "Dit is oefenen: er wordt niets bewaard, dus er valt niets op te ruimen."
NOT_SAVED = "Eerst moet alles bewaard zijn: wacht even, of druk op F8."
DONE = "Opgeruimd. Het verslag is hetzelfde gebleven."


async def tidy_up(app: Host) -> None:
    """Tidy up the open session; from the menu one that is chosen, or all that are old."""
    if app.live.practising:
        _say(app, PRACTISING)
    elif app.live.session is not None:
        await _tidy_open(app, app.live.session)
    else:
        await _tidy_chosen(app)


async def _tidy_open(app: Host, session: Session) -> None:
    store = app.live.store
    assert store is not None
    if not can_tidy(session):
        _say(app, NOTHING)
    elif store.read_only or not await all_saved(app):
        _say(app, app.live.saving.error or NOT_SAVED)
    elif await app.push_screen_wait(TidyQuestion([session])):
        if not await all_saved(app):
            _say(app, app.live.saving.error or NOT_SAVED)
            return
        # The session is put away and opened again: nothing of it stays in memory to be taken back.
        app.leave_session()
        app.call_later(_tidy_and_open, app, store.path)


async def _tidy_and_open(app: Host, path: Path) -> None:
    said = await _clear(app, [path])
    app.open_session(path.stem)
    _say(app, said)


async def _tidy_chosen(app: Host) -> None:
    rows = [one for one in archive_of(app).listing() if one.slips and not one.trouble]
    rows = [one for one in rows if not is_tidied(one)]
    if not rows:
        _say(app, NOTHING)
        return
    due = to_tidy(rows, app.live.times.wall().date())
    shown = [_to_tidy(one, one in due) for one in [*due, *(one for one in rows if one not in due)]]
    chosen = await app.push_screen_wait(TidyList(shown, [str(one.path) for one in due]))
    paths = [Path(name) for name in chosen or ()]
    if not paths:
        return
    if await app.push_screen_wait(TidyQuestion(sessions_at(paths))):
        said = await _clear(app, paths)
        app.show_session()  # the menu counts anew
        _say(app, said)


def _to_tidy(held: Held, due: bool) -> Known:
    """Two evenings can have the same id, in two trajecten: here the file is the id."""
    slips = count(held.slips, "briefje", "briefjes")
    said = about(day_of(held), "tijd om op te ruimen" * due, held.school, slips)
    return Known(str(held.path), held.title or held.id, said)


async def _clear(app: Host, paths: Sequence[Path]) -> str:
    """Tidy up each of them; gives what to say of it, also of what may still stand elsewhere."""
    day = app.live.times.wall().date().isoformat()
    done: dict[Path, str] = {}
    for path in paths:
        try:
            left = await to_thread(clear_away, path, day)
        except Trouble as trouble:
            _say_trouble(app, trouble)
        else:
            done[path] = kept_in_plan(path.parent, left.evening.date)
    said = [DONE, *left_elsewhere(app.places.exports, list(done)), *dict.fromkeys(done.values())]
    return "\n".join(filter(None, said)) if done else ""


def left_elsewhere(exports: Path, paths: Sequence[Path]) -> list[str]:
    """What was written before and may hold the old words; a sentence, or nothing."""
    names = sorted({file.name for path in paths for file in written_of(exports, path)})
    if not names:
        return []
    more = f" en nog {len(names) - 3}" if len(names) > 3 else ""
    return [f"In de map {exports.name} staat nog: {', '.join(names[:3])}{more}. "
            "Kijk of dat weg mag."]  # fmt: skip


def _say(app: Host, said: str) -> None:
    if said:
        app.notify(said, timeout=12, markup=False)


# the doek in a browser ------------------------------------------------------------------------

OPENS = "Het doek gaat open in je browser. Sleep het naar de beamer en druk daar op f."
BY_HAND = "Er kwam geen browser. Open er zelf een op deze laptop en ga naar:"
ONCE = "Dit werkt één keer, en alleen op deze laptop."
COPIED = "Gekopieerd. Lukt plakken niet, typ het adres dan over."
CLOSED = "Het doek in de browser is dicht."
ONE_WINDOW = f"{CLOSED} Hier staat nu wat de zaal ziet; de cockpit komt terug met F12."
STILL_COCKPIT = f"{CLOSED} De cockpit staat er nog: sluit wat openstaat en druk op c."
NOT_BACK = "Het doek in de browser komt niet vanzelf terug: druk op F12 om het weer te openen."
NO_AIOHTTP = (
    "Het doek in een browser kan hier niet open: installeer sessie opnieuw, of gebruik sessie doek."
)
COMES = 12.0
"""Seconds in which a page must come before it is said how to open one by hand."""
TRIES = 5
"""Times that the place of before is asked for: it may take a moment to come free."""


async def doek(app: Host) -> None:
    """Open the doek in the browser; when it is open, ask what to do with it. Raises Trouble."""
    pages = app.live.doeks.pages
    if pages and _room(app) is not None:
        where = "in één venster" if pages == 1 else f"in {pages} vensters"
        answers = {"more": "Nog een venster", "close": "Doek sluiten", "no": "Terug"}
        asked = f"Het doek is open {where} van de browser."
        answer = await app.push_screen_wait(Choose(asked, answers))
        if answer == "close":
            close_doek(app)
        if answer != "more":
            return
    store = app.live.store
    place = read_place(store.path, app.live.times.wall()) if store else None
    try:
        room = await _begin_doek(app, place)
    except Trouble:
        if place is None:
            raise
        room = await _begin_doek(app, None)
    await _open_page(app, room)


async def doek_again(app: Host) -> None:
    """Serve the pages that were open when this evening was left. When that cannot be, because
    another program has their place, that is said."""
    store = app.live.store
    place = read_place(store.path, app.live.times.wall()) if store else None
    if store is not None and place is not None and _room(app) is None:
        for attempt in range(TRIES):
            with suppress(Trouble):
                await _begin_doek(app, place)
                return
            await sleep(0.2 * (attempt + 1))
        forget_place(store.path)
        raise Trouble(NOT_BACK)


def close_doek(app: Host) -> None:
    """Every page goes dark, and the next time there is a new address. Without another doek there
    is one window again."""
    if (room := _room(app)) is not None:
        forget_place(room.path)
        room.stop(closed=True)
        said = CLOSED
        if app.live.stranded and len(app.screen_stack) > 1:
            said = STILL_COCKPIT  # what is open would come before the room
        elif app.live.stranded:
            app.live.use_cockpit(False)
            said = ONE_WINDOW
        _say(app, said)
    app.room = None


def leave_doek(app: Host) -> None:
    """The program stops: pages keep what they show."""
    if (room := _room(app)) is not None:
        room.stop()
    app.room = None


def _room(app: Host) -> Room | None:
    """The doek of the session that is open, when it is."""
    room: Any = app.room
    return room if room is not None and room.running else None


async def _begin_doek(app: Host, place: Place | None) -> Room:
    """Have pages served, if they are not yet. Raises Trouble."""
    async with app.beginning:
        if (there := _room(app)) is not None:
            return there
        try:
            made = await to_thread(import_module, "sessie.web.room")
        except Exception as error:
            _note(app, error)
            raise Trouble(NO_AIOHTTP) from error
        if app.live.store is None:
            raise Trouble("Open eerst een avond: daarna kan het doek open.")
        picture = partial(read_picture, app.live.store.path)
        room: Room = made.Room(app.live, app.partnerships, picture, partial(_note, app))
        started = await to_thread(room.start, place)
        app.room = room
        room.follow()
        with suppress(OSError):  # then pages do not come back after a restart
            await to_thread(keep_place, room.path, started, app.live.times.wall())
        return room


async def _open_page(app: Host, room: Room) -> None:
    """Open a window of the browser; when none comes, say how to do it by hand."""
    before, address = app.live.doeks.pages, room.address()
    app.notify(OPENS, timeout=8, markup=False)
    opened = await to_thread(open_browser, address)
    for _ in range(int(COMES / MOMENT) if opened else 0):
        if app.live.doeks.pages > before or not room.running:
            return
        await sleep(MOMENT)
    address = room.address()
    asked = (
        f"Er kwam geen browser. Open er zelf een op deze laptop en ga naar:\n\n{address}\n\n{ONCE}"
    )
    app.clear_notifications()
    window = Choose(asked, {"copy": "Kopiëren", "no": "Klaar"})
    came = create_task(_close_when_it_comes(app, room, before, window))
    try:
        if await app.push_screen_wait(window) == "copy":
            app.copy_to_clipboard(address)
            _say(app, f"{COPIED}\n{address}")
    finally:
        came.cancel()


async def _close_when_it_comes(app: Host, room: Room, before: int, window: Choose) -> None:
    """The address is not needed any more when somebody opened it."""
    while room.running and app.live.doeks.pages <= before:
        await sleep(MOMENT)
    if window is app.screen:
        window.dismiss(None)


def _note(app: Host, error: Exception) -> None:
    if app.places.log is not None:
        note_error(app.places.log, error, app.live.times.wall())


# the keys, and all windows by name -----------------------------------------------------------


def keys(app: Host) -> None:
    """The keys of the screen you are on."""
    if isinstance(app.screen, Help):
        app.screen.dismiss()
        return
    around = list(app.focused.ancestors_with_self) if app.focused is not None else []
    here = [node for node in around if node not in (app, app.screen)]
    nodes = [("Waar je nu typt of kiest" if n == 0 else "", node) for n, node in enumerate(here)]
    typing = app.focused is not None and app.focused.check_consume_key("x", "x")
    nodes += [("Dit scherm", app.screen), ("Overal", app)]
    app.push_screen(Help(nodes, typing=typing))


DIALOGS: dict[str, Callable[[Host], Awaitable[None]]] = {
    "nieuw": set_up,
    "sessies": choose_session,
    "trajecten": trajects,
    "draaiboeken": scripts,
    "voorbeelden": examples,
    "bladen": sheets,
    "overzicht": overview,
    "opstelling": change_set_up,
    "verslag": report,
    "inlezen": import_files,
    "sorteren": sort_slips,
    "vrijgeven": release_slips,
    "nakijken": look_over,
    "opruimen": tidy_up,
    "telefoons": phones_window,
    "stoppen": leave,
}
"""What can be asked for, by name."""


PAPERS = {"brief": letter, "notulen": minutes, "uitnodiging": invitation}
"""What is opened above the report, by name."""


VIEWS: dict[str, View] = {"plan": plan, "jaar": year, "afspraken": look_at_agreements}
"""What can be looked at in a traject, by name: each gets the app and the id of the traject."""
