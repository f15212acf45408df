"""F7: a point of the plan becomes a slip, without typing it."""

from __future__ import annotations

from functools import partial

from textual import work
from textual.binding import Binding
from textual.content import Content

from sessie.model.script import Collecting
from sessie.model.session import Brought, Session
from sessie.model.stage import Prefix
from sessie.rules import entry
from sessie.rules.brought import AMBITION, is_written, points, takes_points, write_point
from sessie.rules.entry import too_long
from sessie.screens.stage.entry import EntryScreen
from sessie.widgets.text import plain, row

THERE = "Dit punt staat er al."


WHICH_TABLE = "Aan welke tafel is dit gekozen?"


WHOSE = "Wie stelde dit punt voor?"


class PointScreen(EntryScreen):
    """A screen with the entry line, in which a point of the plan can be chosen."""

    BINDINGS = [Binding("f7", "take_point", "speerpunt kiezen uit het plan")]

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Only where points were brought, and the round asks for them."""
        if action == "take_point":
            return self.session is not None and takes_points(self.round) and bool(
                points(self.session)
            )  # fmt: skip
        return super().check_action(action, parameters)

    @work
    async def action_take_point(self) -> None:
        """Choose a point, and write it for the round that is typed for."""
        session, item = self.session, self.round
        if session is None or item is None:
            return
        from sessie.screens.windows.ask import ChooseOne

        lines = [(point.id, _line(session, item, point)) for point in points(session)]
        chosen = await self.app.push_screen_wait(ChooseOne("Welk punt kiezen jullie?", lines))
        point = session.brought.get(chosen or "")
        if point is None or not self._fits(point, item):
            return
        prefix = await self._ask_prefix(session, item)
        if prefix is not None:
            how = partial(_write, item=item, point=point, prefix=prefix)
            self.live.edit("speerpunt gekozen", how)
            self.set_desk(last=prefix)

    def _fits(self, point: Brought, item: Collecting) -> bool:
        """Whether it can be written; else say why not."""
        there = self.session is not None and is_written(self.session, item, point)
        problem = THERE if there else too_long(point.text)
        if problem:
            self.app.notify(problem, severity="warning", markup=False)
        return not problem

    async def _ask_prefix(self, session: Session, item: Collecting) -> Prefix | None:
        """Whose slip it is: as with the last slip, else asked. None when that was given up."""
        from sessie.screens.windows.ask import ChooseOne

        last = entry.kept_of_last(session, item, self.desk.last)
        table: str | None = last.table or next(iter(session.tables), "")
        if not last.table and len(session.tables) > 1:
            tables = [(t.id, plain(t.name or f"Tafel {t.id}")) for t in session.tables.values()]
            table = await self.app.push_screen_wait(ChooseOne(WHICH_TABLE, tables))
        role: str | None = last.role
        if table and not role:
            roles = [(one.id, plain(one.name)) for one in session.script.roles]
            role = await self.app.push_screen_wait(ChooseOne(WHOSE, roles))
        return Prefix(table, role, AMBITION) if table and role else None


def _write(session: Session, item: Collecting, point: Brought, prefix: Prefix) -> Session:
    return write_point(session, item, point, prefix.table, prefix.role)


def _line(session: Session, item: Collecting, point: Brought) -> Content:
    there = "  ✓ staat er al" if is_written(session, item, point) else ""
    return row(plain(point.text), (there, "bold $accent"))
