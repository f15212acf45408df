"""The trajecten from the start menu: choosing one, its steps, and a next session in it."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from sessie.documents.files import write_new
from sessie.domain.agreements import agreements
from sessie.domain.carrying import with_known
from sessie.domain.dutch import count
from sessie.domain.setup import begin_session, in_order
from sessie.domain.trajectory import Trajectory, fitting
from sessie.domain.trouble import Trouble
from sessie.host import Host
from sessie.library.folder import read_folder
from sessie.screens.agreements import AgreementsScreen
from sessie.screens.confirm import Ask
from sessie.screens.known_setup import KnownSetup
from sessie.screens.school import SchoolScreen
from sessie.screens.setup import Settled
from sessie.screens.trajectory import TrajectoryScreen
from sessie.screens.trajects import TrajectsScreen, Wish
from sessie.store.bundle import bring_in, is_bundle, pack

View = Callable[[Host, str], Awaitable[None]]
VIEWS: dict[str, View] = {}
"""Other views of a traject, `plan` and `jaar`: each gets the app and the id of the traject. They
are put here where all dialogs come together."""
NO_SCRIPT = "Er is geen draaiboek dat ik kan lezen. Kijk met: sessie controleer"
MOST_PATH = 1000


async def trajects(app: Host) -> None:
    """All trajecten; what is done with one comes back here, until a session opens."""
    chosen = ""
    while wish := await app.push_screen_wait(
        TrajectsScreen(app.archive.trajects.listing(), chosen)
    ):
        chosen = wish.name
        if wish.what == "nieuw":
            chosen = await new_trajectory(app)
        elif wish.what == "inlezen":
            chosen = await read_in(app)
        if chosen and wish.what != "inlezen" and await in_trajectory(app, chosen):
            return


async def in_trajectory(app: Host, trajectory_id: str) -> bool:
    """One traject; whether a session opens."""
    cursor = ""
    while True:
        held = app.archive.trajects.look(trajectory_id)
        wish = await app.push_screen_wait(TrajectoryScreen(held, VIEWS, cursor))
        if wish is None:
            return False
        try:
            if await _grant(app, held.traject, wish):
                return True
        except Trouble as trouble:
            _say_trouble(app, trouble)
        cursor = f"stap {wish.name}" if wish.what == "stap" else ""


async def _grant(app: Host, trajectory: Trajectory, wish: Wish) -> bool:
    """Do what was asked for in a traject; whether a session opens."""
    match wish.what:
        case "open":
            app.open_session(wish.name)
            return True
        case "stap":
            return await start_in(app, trajectory, wish.name)
        case "afspraken":
            await look_at_agreements(app, trajectory.id)
        case "school":
            await change_school(app, trajectory)
        case "zip":
            write_zip(app, trajectory.id)
        case view:
            await VIEWS[view](app, trajectory.id)
    return False


# sessions -------------------------------------------------------------------------------------


async def start_in(app: Host, trajectory: Trajectory, step: str = "") -> bool:
    """Set up a session in a traject, with the draaiboek that fits the step; whether it begins."""
    scripts = in_order(read_folder(*app.places.content).scripts)
    if not scripts:
        app.notify(NO_SCRIPT, severity="error", timeout=15, markup=False)
        return False
    first = fitting(scripts, step, app.archive.trajects.sessions_of(trajectory.id))
    others = [script for script in scripts if script not in first]
    screen = KnownSetup([*first, *others], app.live.times.wall().date(), trajectory)
    settled = await app.push_screen_wait(screen)
    if settled is None:
        return False
    begin(app, settled, trajectory.id)
    return True


def begin(app: Host, settled: Settled, trajectory_id: str = "") -> None:
    """Keep a new session in this traject, else in that of its school, with what is known there,
    and open it. Raises StoreError."""
    evening, archive = settled.evening, app.archive
    name = archive.unique_id(f"{evening.school} {evening.session_type} {evening.date}")
    evening = replace(evening, id=name)
    session = begin_session(evening, settled.tables, settled.script, settled.home)
    home = trajectory_id or archive.trajects.of_school(evening.school, evening.place)
    if home:
        held = archive.trajects.look(home)
        session = with_known(session, held.traject, held.sessions)
    store = archive.create(session, home)
    store.close()
    app.open_session(store.session.evening.id)


# the traject itself ---------------------------------------------------------------------------


async def new_trajectory(app: Host) -> str:
    """Begin a traject; gives its id, or "" when there is none."""
    school = Trajectory("")
    while made := await app.push_screen_wait(SchoolScreen(school, "Nieuw traject")):
        try:
            return app.archive.trajects.new(
                made.name, made.place, made.sort, made.pupils, made.families
            ).id
        except Trouble as trouble:
            _say_trouble(app, trouble)
            school = made  # nothing has to be typed again
    return ""


async def change_school(app: Host, trajectory: Trajectory) -> None:
    """Change what is known of the school; its folder stays where it is."""
    changed: Trajectory | None = trajectory
    while changed and (changed := await app.push_screen_wait(
        SchoolScreen(changed, "Gegevens van de school")
    )):  # fmt: skip
        try:
            app.archive.trajects.change(trajectory.id, _with_school(changed))
            return
        except Trouble as trouble:
            _say_trouble(app, trouble)


def _with_school(filled: Trajectory) -> Callable[[Trajectory], Trajectory]:
    """Only these fields: the rest may have changed in another window."""
    parts = {
        name: getattr(filled, name) for name in ("name", "place", "sort", "pupils", "families")
    }
    return lambda trajectory: trajectory.with_(**parts)


async def look_at_agreements(app: Host, trajectory_id: str) -> None:
    """What was agreed at every meeting that was for a beamer."""
    sessions = app.archive.trajects.sessions_of(trajectory_id)
    shared = [session for session in sessions if session.script.projected]
    private = any(session.actions for session in sessions if not session.script.projected)
    await app.push_screen_wait(AgreementsScreen(agreements(shared), private))


def write_zip(app: Host, trajectory_id: str) -> None:
    """Write the traject as one zip, and say where it is."""
    data = pack(app.archive, trajectory_id)
    path = write_new(app.places.exports, trajectory_id, "zip", data)
    # The room can read along: the folder of a person is nobody's business.
    said = f"{path.parent.name}/\n{path.name}"
    app.notify(said, title="Zip geschreven", timeout=12, markup=False)


async def read_in(app: Host) -> str:
    """Ask for a zip or a folder and make a traject of it; gives its id, or ""."""
    question = "Waar staat de zip of de map van het traject?"
    typed: str | None = ""
    while typed := await app.push_screen_wait(Ask(question, typed or "", most=MOST_PATH)):
        try:
            made = bring_in(app.archive, _typed_path(typed))
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
    with suppress(RuntimeError):  # the home of nobody we know
        path = Path(typed.strip("'\" ")).expanduser()
        if is_bundle(path):
            return path
    raise Trouble("Daar staat geen zip of map: kijk de naam na.")


def _say_trouble(app: Host, trouble: Trouble) -> None:
    app.notify(str(trouble), severity="error", timeout=15, markup=False)
