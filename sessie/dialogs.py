"""The dialogs: each asks the facilitator one thing and turns the answer into a message.

This module is imported when the first dialog opens, so that it costs nothing before.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import replace
from functools import partial

from sessie import messages as ask
from sessie.domain import stage as on_stage
from sessie.domain.practice import chosen_examples, with_examples
from sessie.domain.script import Script
from sessie.domain.setup import begin_session, change_setup, in_order
from sessie.domain.stage import Stage
from sessie.host import Host
from sessie.library.examples import example_slide, example_text, read_examples
from sessie.library.folder import read_folder
from sessie.library.own import add_example, copy_script
from sessie.library.sheets import read_sheets
from sessie.report.sheets import sheet_sets, write_sheets
from sessie.report.words import dutch_date
from sessie.screens.confirm import Choose
from sessie.screens.examples import ExampleForm, ExamplesScreen
from sessie.screens.help import Help
from sessie.screens.import_files import ImportScreen
from sessie.screens.overview import Overview
from sessie.screens.report import ReportScreen
from sessie.screens.scripts import ScriptsScreen, SheetsScreen
from sessie.screens.setup import SetupScreen
from sessie.screens.start import Known, SessionsScreen
from sessie.store.archive import REPAIRABLE, Archive
from sessie.store.errors import StoreError


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
    today = app.times.wall().date()
    screen = SetupScreen(scripts, today, remarks=len(library.remarks))
    settled = await app.push_screen_wait(screen)
    if settled is None:
        return
    evening = settled.evening
    name = app.archive.unique_id(f"{evening.school} {evening.session_type} {evening.date}")
    session = begin_session(replace(evening, id=name), settled.tables, settled.script)
    app.post_message(ask.NewSession(session))


async def choose_session(app: Host) -> None:
    """Choose a session to open."""
    try:
        sessions = known(app.archive)
    except StoreError as trouble:
        app.notify(str(trouble), severity="error", timeout=15, markup=False)
        return
    name = await app.push_screen_wait(SessionsScreen(sessions))
    if name:
        app.post_message(ask.OpenSession(name))


async def overview(app: Host) -> None:
    """The whole evening; choosing an item goes there."""
    if app.session is None:
        return
    item = await app.push_screen_wait(Overview(app.session))
    if item:
        app.post_message(ask.Steer(partial(_go, item)))


async def change_set_up(app: Host) -> None:
    """Change attendance, date or tables during the evening."""
    if app.session is None:
        return
    screen = SetupScreen([], app.times.wall().date(), app.session)
    settled = await app.push_screen_wait(screen)
    if settled:
        label = "aanwezigen en tafels"
        app.post_message(
            ask.Edit(label, lambda s: change_setup(s, settled.evening, settled.tables))
        )


async def report(app: Host) -> None:
    """Read the report of now."""
    if app.session:
        await app.push_screen_wait(ReportScreen(app.session))


async def import_files(app: Host) -> None:
    """Choose files and add what they say."""
    if app.session is None:
        return
    paths = await app.push_screen_wait(ImportScreen())
    if paths:
        app.post_message(ask.ImportFiles(paths))


async def leave(app: Host) -> None:
    """Stop, after a question. From the menu it stops at once."""
    if any(isinstance(screen, Choose) for screen in app.screen_stack):
        return
    if app.session is None:
        app.exit()
        return
    question = "Stoppen met deze avond? Alles is bewaard; later ga je verder waar je was."
    answers = {"stop": "Stoppen", "begin": "Naar het begin", "door": "Doorgaan"}
    if app.practising:
        question = "Stoppen met oefenen? Wat je hier deed, wordt niet bewaard."
    elif app.saved.trouble:
        question = "Stoppen? Let op: de laatste wijzigingen zijn NIET bewaard."
        answers = {"door": "Doorgaan", "stop": "Toch stoppen"}
    answer = await app.push_screen_wait(Choose(question, answers))
    if answer == "stop":
        app.exit()
    elif answer == "begin":
        app.post_message(ask.Leave())


async def scripts(app: Host) -> None:
    """Look at the draaiboeken, and copy one to change."""
    library = read_folder(*app.places.content)
    own = read_folder(app.places.own) if app.places.own else None
    mine = frozenset(script.id for script in own.scripts) if own else frozenset()
    remarks = [str(remark) for remark in library.remarks]
    screen = ScriptsScreen(in_order(library.scripts), mine, remarks)
    chosen = await app.push_screen_wait(screen)
    if chosen and app.places.own:
        path = copy_script(chosen, *app.places.content, own=app.places.own)
        said = f"Gekopieerd naar {path.name}, in de map {path.parent.parent.name}."
        app.notify(said, timeout=12, markup=False)


async def sheets(app: Host) -> None:
    """Write sheets to print, as Markdown and HTML."""
    library, content = read_folder(*app.places.content), read_sheets(*app.places.content).content
    sets = sheet_sets(library.scripts, content)
    name = await app.push_screen_wait(SheetsScreen(sets))
    if name:
        folder = write_sheets(name, library.scripts, app.places.exports, content)
        said = f"Klaar: open {folder.parent.name}/{folder.name}/alles.html en print."
        app.notify(said, timeout=12, markup=False)


async def examples(app: Host) -> None:
    """Read practice examples; with an open session, put some in it as slides."""
    own = (app.places.own,) if app.places.own and app.places.own not in app.places.content else ()
    found, _ = read_examples(*app.places.content, *own)
    session = app.session
    chosen = [slide.title for slide in chosen_examples(session.script)] if session else []
    screen = ExamplesScreen(found, pick=session is not None, chosen=chosen)
    picked = await app.push_screen_wait(screen)
    if picked is None:
        return
    if picked.write:
        await write_example(app)
    elif session:
        slides = [example_slide(example) for example in picked.examples]
        app.post_message(ask.Edit("praktijkvoorbeelden", partial(with_examples, slides=slides)))


async def write_example(app: Host) -> None:
    """Write a practice example of one's own."""
    written = await app.push_screen_wait(ExampleForm())
    if written is None or app.places.own is None:
        return
    text = example_text(title=written.title, place=written.place, audience=written.audience,
                        core=written.core, gains=written.gains, source=written.source)  # fmt: skip
    path = add_example(app.places.own, text)
    app.notify(f"Bewaard als {path.name}.", markup=False)


def known(archive: Archive) -> list[Known]:
    """The sessions on this machine, the last one first; raises StoreError."""
    found = []
    for held in archive.listing():
        day = dutch_date(held.date) if held.date else "zonder datum"
        slips = "1 briefje" if held.slips == 1 else f"{held.slips} briefjes"
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


def _go(item: str, script: Script, stage: Stage, now: float) -> Stage:
    return on_stage.go_to(script, stage, item)


DIALOGS: dict[str, Callable[[Host], Awaitable[None]]] = {
    "nieuw": set_up,
    "sessies": choose_session,
    "draaiboeken": scripts,
    "voorbeelden": examples,
    "bladen": sheets,
    "overzicht": overview,
    "opstelling": change_set_up,
    "verslag": report,
    "inlezen": import_files,
    "stoppen": leave,
}
"""What can be asked for, by name."""
