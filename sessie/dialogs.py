"""The dialogs: each asks the facilitator one thing and does what the answer asks for.

This module is imported when the first dialog opens, so that it costs nothing before.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import asdict, replace
from functools import partial

from sessie import papers
from sessie.documents.sheets import sheet_sets, write_sheets
from sessie.domain import stage as on_stage
from sessie.domain.dutch import count, dutch_date
from sessie.domain.practice import chosen_examples, with_examples
from sessie.domain.setup import change_setup, in_order
from sessie.domain.trouble import Trouble
from sessie.host import Host
from sessie.library.examples import example_slide, example_text
from sessie.library.folder import read_examples, read_folder
from sessie.library.own import add_example, copy_script
from sessie.library.sheets import read_sheets
from sessie.screens.confirm import Choose
from sessie.screens.example_form import ExampleForm, OwnExample
from sessie.screens.examples import ExamplesScreen, Picked
from sessie.screens.help import Help
from sessie.screens.import_files import ImportScreen
from sessie.screens.look_over import look_over
from sessie.screens.overview import Overview
from sessie.screens.release import release_slips
from sessie.screens.report import ReportScreen
from sessie.screens.scripts import ScriptsScreen
from sessie.screens.setup import SetupScreen
from sessie.screens.sheets import SheetsScreen, tables_for
from sessie.screens.sorting import sort_slips
from sessie.screens.start import Known, SessionsScreen
from sessie.screens.tidy import tidy_up
from sessie.store.archive import REPAIRABLE, Archive
from sessie.store.errors import StoreError
from sessie.trajects import VIEWS, begin, trajects


async def set_up(app: Host) -> None:
    """Ask for school, date and tables, and begin."""
    library = read_folder(*app.places.content)
    scripts = in_order(library.scripts)
    if not scripts:
        app.notify(
            "Er is geen draaiboek dat ik kan lezen. Kijk met: sessie controleer",
            severity="error",
            timeout=15,
            markup=False,
        )
        return
    today = app.live.times.wall().date()
    screen = SetupScreen(scripts, today, remarks=len(library.remarks))
    if settled := await app.push_screen_wait(screen):
        begin(app, settled)


async def choose_session(app: Host) -> None:
    """Choose a session to open."""
    try:
        sessions = known(app.archive)
    except StoreError as trouble:
        app.notify(str(trouble), severity="error", timeout=15, markup=False)
        return
    name = await app.push_screen_wait(SessionsScreen(sessions))
    if name:
        app.open_session(name)


async def overview(app: Host) -> None:
    """The whole evening; choosing an item goes there."""
    if app.live.session is None:
        return
    item = await app.push_screen_wait(Overview(app.live.session))
    if item:
        app.live.steer(lambda script, stage, now: on_stage.go_to(script, stage, item))


async def change_set_up(app: Host) -> None:
    """Change attendance, date or tables during the evening."""
    if app.live.session is None:
        return
    screen = SetupScreen([], app.live.times.wall().date(), app.live.session)
    settled = await app.push_screen_wait(screen)
    if settled:
        label = "aanwezigen en tafels"
        given = settled.evening, settled.tables, settled.home
        app.live.edit(label, lambda s: change_setup(s, *given))


async def report(app: Host) -> None:
    """Read the report of now."""
    if app.live.session:
        await app.push_screen_wait(ReportScreen(app.live.session))


async def import_files(app: Host) -> None:
    """Choose files and add what they say."""
    if app.live.session is None:
        return
    paths = await app.push_screen_wait(ImportScreen())
    if paths:
        app.import_files(paths)


async def leave(app: Host) -> None:
    """Stop, after a question. From the menu it stops at once."""
    if any(isinstance(screen, Choose) for screen in app.screen_stack):
        return
    if app.live.session is None:
        app.exit()
        return
    question = "Stoppen met deze avond? Alles is bewaard; later ga je verder waar je was."
    answers = {"stop": "Stoppen", "begin": "Naar het begin", "door": "Doorgaan"}
    if app.live.practising:
        question = "Stoppen met oefenen? Wat je hier deed, wordt niet bewaard."
    elif app.live.saved.trouble:
        question = "Stoppen? Let op: de laatste wijzigingen zijn NIET bewaard."
        answers = {"door": "Doorgaan", "stop": "Toch stoppen"}
    answer = await app.push_screen_wait(Choose(question, answers))
    if answer == "stop":
        app.exit()
    elif answer == "begin":
        app.leave_session()


async def scripts(app: Host) -> None:
    """Look at the draaiboeken, and copy one to change."""
    library = read_folder(*app.places.content)
    own = read_folder(app.places.own) if app.places.own else None
    mine = frozenset(script.id for script in own.scripts) if own else frozenset()
    remarks = [str(remark) for remark in library.remarks]
    screen = ScriptsScreen(in_order(library.scripts), mine, remarks)
    chosen = await app.push_screen_wait(screen)
    if chosen and app.places.own and not _only_practising(app):
        path = copy_script(chosen, *app.places.content, own=app.places.own)
        _say_where(app, f"Eigen kopie in de map {path.parent.parent.name}:", path.name)


async def sheets(app: Host) -> None:
    """Write sheets to print, as Markdown and HTML."""
    library, content = read_folder(*app.places.content), read_sheets(*app.places.content).content
    asked = SheetsScreen(sheet_sets(library.scripts, content), tables_for(library.scripts))
    if wanted := await app.push_screen_wait(asked):
        rest = library.scripts, app.places.exports, content, wanted.tables
        folder = write_sheets(wanted.name, *rest)
        _say_where(
            app,
            "Klaar. Print alles.html of vul het in. De map:",
            f"{folder.parent.name}/{folder.name}",
        )


async def examples(app: Host) -> None:
    """Read practice examples; with an open session, put some in it as slides."""
    session = app.live.session
    held = [slide.title for slide in chosen_examples(session.script)] if session else []
    found, _ = read_examples(*app.places.content)
    chosen = sorted((e for e in found if e.title in held), key=lambda e: held.index(e.title))
    picked: Picked | None = Picked(tuple(chosen))
    while picked:
        screen = ExamplesScreen(found, picked, pick=session is not None)
        picked = await app.push_screen_wait(screen)
        if picked and picked.write:
            if new := await write_example(app):
                found, _ = read_examples(*app.places.content)
                picked = replace(picked, cursor=new, words="")
        elif picked:
            break
    if picked and session:
        slides = [example_slide(example) for example in picked.examples]
        app.live.edit("praktijkvoorbeelden", partial(with_examples, slides=slides))


async def write_example(app: Host) -> str:
    """Write a practice example of one's own; gives its id, or "" when none was written."""
    if app.places.own is None or _only_practising(app):
        return ""
    form = ExampleForm(OwnExample())
    while written := await app.push_screen_wait(form):
        try:
            path = add_example(app.places.own, example_text(**asdict(written)))
        except Trouble as trouble:
            app.notify(str(trouble), severity="error", timeout=15, markup=False)
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


def known(archive: Archive) -> list[Known]:
    """The sessions on this machine, the last one first; raises StoreError."""
    found = []
    for held in archive.listing():
        day = dutch_date(held.date) if held.date else "zonder datum"
        slips = count(held.slips, "briefje", "briefjes")
        about = " · ".join(part for part in (held.school, day, slips) if part)
        repairable = held.trouble == REPAIRABLE
        found.append(Known(held.id, held.title or held.id, about, held.trouble, repairable))
    return found


def keys(app: Host) -> None:
    """The keys of the screen you are on."""
    if isinstance(app.screen, Help):
        app.screen.dismiss()
        return
    around = list(app.focused.ancestors_with_self) if app.focused is not None else []
    here = [node for node in around if node not in (app, app.screen)]
    nodes = [("Waar je nu typt of kiest" if n == 0 else "", node) for n, node in enumerate(here)]
    app.push_screen(Help([*nodes, ("Dit scherm", app.screen), ("Overal", app)]))


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
    "stoppen": leave,
}
"""What can be asked for, by name."""
VIEWS.update(plan=papers.plan, jaar=papers.year)
