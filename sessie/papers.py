"""The papers of a traject from its screen: the plan and the year view."""

from __future__ import annotations

from functools import partial

from sessie.documents.forms import write_plan, write_year
from sessie.domain.trajectory import Trajectory
from sessie.domain.year import year_of
from sessie.host import Host
from sessie.screens.plan import Change, PlanScreen
from sessie.screens.year import YearScreen


async def plan(app: Host, trajectory_id: str) -> None:
    """Read the plan of a traject, write one's own text in it, and say how far it is."""
    held = app.archive.trajects.look(trajectory_id)

    def keep(how: Change) -> Trajectory:
        return app.archive.trajects.change(trajectory_id, how)

    await app.push_screen_wait(
        PlanScreen(
            held.traject,
            held.sessions,
            keep=keep,
            write_plan=lambda made, form: write_plan(made, form, app.places.exports),
            today=f"{app.live.times.wall():%Y-%m-%d}",
        )
    )


async def year(app: Host, trajectory_id: str) -> None:
    """Look at the evenings of a traject beside each other."""
    held = app.archive.trajects.look(trajectory_id)
    found = year_of(held.sessions)
    writing = partial(write_year, held.traject, found, folder=app.places.exports)
    await app.push_screen_wait(YearScreen(held.traject, found, lambda form: writing(form=form)))
