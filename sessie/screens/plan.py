"""The visie- en ambitieplan: reading it, writing one's own text, and how far it is."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from textual import work
from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import Vertical, VerticalScroll
from textual.widgets import Static

from sessie.documents.markdown import write
from sessie.documents.plan import plan_blocks
from sessie.domain.plan import CHAPTERS, Plan, plan_of, points_of
from sessie.domain.session import Session
from sessie.domain.trajectory import SETTLED, STATUSES, Trajectory, add_version, set_own
from sessie.domain.trouble import Trouble
from sessie.screens.confirm import Ask, Choose
from sessie.screens.paper import PaperScreen
from sessie.widgets.text import row

Change = Callable[[Trajectory], Trajectory]


class PlanScreen(PaperScreen):
    """The plan as it is now. `keep` puts a change on disk, `write_plan` makes a file of it."""

    BINDINGS = [
        *(Binding(str(n), f"own({n})", f"eigen tekst bij hoofdstuk {n}") for n in range(1, 9)),
        Binding("e", "editor", "alle eigen tekst in je eigen tekstprogramma"),
        Binding("a", "ambitions", "ambities"),
        Binding("s", "status", "concept, besproken of vastgesteld"),
        Binding("escape", "dismiss", "terug"),
    ]

    def __init__(
        self,
        trajectory: Trajectory,
        sessions: Sequence[Session],
        *,
        keep: Callable[[Change], Trajectory],
        write_plan: Callable[[Plan, str], Path],
        today: str,
    ) -> None:
        super().__init__(lambda form: write_plan(self.plan, form))
        self._trajectory, self._sessions, self._today = trajectory, sessions, today
        self._keep = keep

    def compose(self) -> ComposeResult:
        """The plan, and below it the keys."""
        # Imported here: the Markdown widget is not needed before a report is read.
        from textual.widgets import Markdown

        with Vertical(classes="dialog wide tall", id="plan"):
            yield Static(id="plan-title", classes="dialog-title")
            with VerticalScroll():
                yield Markdown(write(plan_blocks(self.plan)), open_links=False)
            yield Static(
                "1–8 = eigen tekst · a = ambities · s = stand · e = eigen editor\n"
                "schrijf: w = Word · h = HTML · m = Markdown · o = openen · esc = terug",
                classes="quiet",
            )

    def on_mount(self) -> None:
        """Let the arrows scroll."""
        self.query_one(VerticalScroll).focus()
        self._show_title()

    @property
    def plan(self) -> Plan:
        """The plan of now."""
        return plan_of(self._trajectory, self._sessions)

    def _show_title(self) -> None:
        trajectory = self._trajectory
        number = f", versie {len(trajectory.versions)}" if trajectory.versions else ""
        said = row(("Visie- en ambitieplan", ""), (f" · {trajectory.status}{number}", "$text"))
        self.query_one("#plan-title", Static).update(said)

    @work(exclusive=True, group="plan")
    async def _show(self) -> None:
        from textual.widgets import Markdown

        self._show_title()
        shown = Markdown(write(plan_blocks(self.plan)), open_links=False)
        async with self.batch():
            await self.query(Markdown).remove()
            await self.query_one(VerticalScroll).mount(shown)

    def change(self, how: Change) -> bool:
        """Put a change on disk and show it; False when it could not be kept."""
        try:
            self._trajectory = self._keep(how)
        except Trouble as trouble:
            self.app.notify(str(trouble), severity="error", timeout=15, markup=False)
            return False
        self._show()
        return True

    @work
    async def action_own(self, number: int) -> None:
        """Write the own text of a chapter."""
        from sessie.screens.own_text import OwnText

        chapter, title = list(CHAPTERS.items())[number - 1]
        held = self._trajectory.own.get(chapter, "")
        while (
            text := await self.app.push_screen_wait(OwnText(f"{number}. {title}", held))
        ) is not None:
            if self.change(partial(set_own, chapter=chapter, text=text)):
                self.set_timer(0.1, partial(self._look_at, number))
                return
            held = text  # it could not be kept: nothing of it is lost

    def _look_at(self, number: int) -> None:
        """Scroll to a chapter."""
        headings = self.query("MarkdownH2")
        if len(headings) >= number:
            headings[number - 1].scroll_visible(top=True, animate=False)

    @work
    async def action_editor(self) -> None:
        """Write all own text in the editor that the user named."""
        from sessie.screens.own_text import edit_outside

        own = edit_outside(self.app, self._trajectory.own)
        if own is not None:
            self.change(lambda trajectory: replace(trajectory, own=own))

    @work
    async def action_ambitions(self) -> None:
        """Go through the ambitions."""
        from sessie.screens.ambitions import AmbitionsScreen

        await self.app.push_screen_wait(AmbitionsScreen(lambda: self.plan.ambitions, self.change))

    @work
    async def action_status(self) -> None:
        """Say how far the plan is."""
        answers = {status: status.capitalize() for status in STATUSES}
        question = "Hoe ver is het plan? Alleen een vastgesteld plan gaat naar het team."
        status = await self.app.push_screen_wait(Choose(question, answers))
        if status is None:
            return
        note = await self.app.push_screen_wait(
            Ask(
                "Wat is er veranderd, of met wie is het besproken? Enter alleen mag ook.",
                most=200,
                empty=True,
            )
        )
        if note is None:
            return
        plan = self.plan
        settled = add_version(plan.trajectory, status, self._today, note)
        text = write(plan_blocks(replace(plan, trajectory=settled))) if status == SETTLED else ""
        points = points_of(plan)
        self.change(
            lambda trajectory: add_version(
                trajectory, status, self._today, note, text=text, points=points
            )
        )
