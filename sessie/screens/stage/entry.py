"""Slips on the werkblad: typing, pasting, changing, hiding and taking away."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from textual import on, work
from textual.getters import query_one
from textual.widget import Widget

from sessie.model.script import Collecting
from sessie.model.session import Contribution, Session
from sessie.model.stage import Prefix
from sessie.rules import themes
from sessie.rules.entry import (
    OF_TABLE,
    Draft,
    as_typed,
    draft_in_words,
    example_line,
    kept_for_next,
    kept_of_last,
    kinds_for,
    next_kind,
    next_role,
    store_draft,
    typed_anew,
    understand,
)
from sessie.rules.slips import change_slip, remove_slip, set_hidden
from sessie.rules.steering import entry_round
from sessie.screens.stage.stage import StageScreen
from sessie.widgets.entry_line import EntryInput, EntryLine
from sessie.widgets.slip_list import SlipList
from sessie.widgets.worksheet import SlipDetail, TableNotes

if TYPE_CHECKING:
    from sessie.screens.windows.edit_slip import Edited


class EntryScreen(StageScreen):
    """A stage screen with the entry line on its werkblad."""

    entry = query_one(EntryLine)
    slips = query_one(SlipList)
    detail = query_one(SlipDetail)
    notes = query_one(TableNotes)

    editing: Contribution | None = None
    """The slip that is being changed in the entry line; None writes a new one."""

    def tools(self) -> Iterable[Widget]:
        """The entry line, the slips of the round, and the one with the cursor in full."""
        return EntryLine(self.enter), TableNotes(), SlipList(), SlipDetail()

    def focus_tool(self) -> None:
        """Type."""
        self.entry.input.focus()

    # what is meant --------------------------------------------------------------------------

    @property
    def round(self) -> Collecting | None:
        """The round that is typed for."""
        if self.session is None:
            return None
        return entry_round(self.desk, self.session.script, self.session.stage)

    def last(self, session: Session, item: Collecting, kept: Prefix) -> Prefix:
        """What a part that is left out is, when this was kept of the line before."""
        if self.editing:
            return Prefix(self.editing.table, self.editing.role, self.editing.kind)
        return kept_of_last(session, item, kept)

    def read(self, line: str, kept: Prefix | None = None) -> Draft | None:
        """What the line means; `kept` is what the line before left, if not that on the werkblad."""
        if self.session is None or (item := self.round) is None:
            return None
        last = self.last(self.session, item, kept or self.desk.last)
        return understand(line, self.session, item, last)

    # showing --------------------------------------------------------------------------------

    def follow_desk(self, session: Session) -> None:
        """The slips of the round, and what the entry line would store."""
        super().follow_desk(session)
        item = self.round
        self.entry.display = self.slips.display = item is not None
        if item is None:
            return
        self.slips.show(session, item.id)
        self.notes.say(session, item)
        self.entry.input.placeholder = example_line(session.script, item)
        gone = self.editing and self.editing.id not in session.contributions
        if gone or (self.editing and self.editing.round != item.id):
            self._stop_editing()
        if not self.entry.input.stored:
            self._say(self.entry.input.value)

    def words(self, session: Session, item: Collecting, draft: Draft) -> str:
        """What would be stored, for beside the line."""
        return draft_in_words(draft, session.script, item)

    def _say(self, line: str) -> None:
        draft, item = self.read(line), self.round
        if draft is None or item is None or self.session is None:
            return
        words = self.words(self.session, item, draft)
        here = item.id == self.session.stage.item
        self.entry.says = (
            ("Wijzigen: " if self.editing else "")
            + words
            + ("" if here else f" · ronde {item.title}")
        )
        self.entry.draft = draft

    # typing ---------------------------------------------------------------------------------

    @on(EntryLine.Typed)
    def _typed(self, message: EntryLine.Typed) -> None:
        self._say(message.line)

    def enter(self, line: str) -> bool:
        """Store what the line means; False when it stays to be changed."""
        draft = self.read(line)
        if draft is None or draft.problem:
            return False
        if self.editing and draft.text:
            slip, self.editing = self.editing, None
            self._store_change(slip, draft)
            return True
        if draft.text:
            self.store(draft)
        self.set_desk(last=self.kept(draft))
        return True

    def kept(self, draft: Draft) -> Prefix:
        """What the next line keeps of this one."""
        return kept_for_next(draft.prefix)

    def store(self, draft: Draft) -> None:
        """Write what the line means."""
        if item := self.round:
            kind = OF_TABLE.get(draft.prefix.kind)
            label = kind.name if kind else "briefje erbij"
            self.live.edit(label, lambda s: store_draft(s, item, draft))

    def _store_change(self, slip: Contribution, draft: Draft) -> None:
        item = self.round
        if item is not None:
            changed = typed_anew(slip, draft, item)
            self.live.edit("briefje gewijzigd", partial(_change, changed))

    def _stop_editing(self) -> None:
        self.editing = None
        self.entry.input.clear()
        self._say("")

    @on(EntryInput.Wanted)
    def _wanted(self, message: EntryInput.Wanted) -> None:
        getattr(self, f"_want_{message.what}")()

    def _want_kind(self) -> None:
        self._cycle(kind=True)

    def _want_role(self) -> None:
        self._cycle(kind=False)

    def _cycle(self, *, kind: bool) -> None:
        draft, item = self.read(self.entry.input.value), self.round
        if draft is None or item is None or self.session is None:
            return
        script, prefix = self.session.script, draft.prefix
        if kind:
            kinds = kinds_for(script, item)
            own = [k for k in kinds if k.id not in OF_TABLE]
            prefix = next_kind(prefix, own if self.editing else kinds)
        else:
            prefix = next_role(prefix, script.roles)
        self._retype(replace(draft, prefix=prefix))

    def _retype(self, draft: Draft) -> None:
        """The same text in the line, with this prefix in front of it or kept for it."""
        prefix = draft.prefix
        if self.editing:
            self.editing = replace(self.editing, role=prefix.role, kind=prefix.kind)
        self.entry.input.value = self.typed_anew(draft)
        self.entry.input.cursor_position = len(self.entry.input.value)
        self.set_desk(last=prefix)

    def typed_anew(self, draft: Draft) -> str:
        """What stands in the line when its prefix is kept apart from it."""
        return f": {draft.text}" if draft.text else ""

    def _want_last(self) -> None:
        if self.session is None or (item := self.round) is None:
            return
        of_round = list(self.session.slips(round_id=item.id))
        if of_round:
            self._edit_in_line(max(of_round, key=lambda slip: slip.place))

    def _edit_in_line(self, slip: Contribution) -> None:
        self.editing = slip
        item = self.round
        self.entry.input.value = f": {as_typed(slip, item) if item else slip.text}"
        self.entry.input.cursor_position = len(self.entry.input.value)
        self.entry.input.focus()
        self._say(self.entry.input.value)

    def _want_list(self) -> None:
        self.slips.focus()

    def _want_leave(self) -> None:
        if self.editing:
            self._stop_editing()
        else:
            self.leave_tool()

    @on(EntryInput.PastedLines)
    @work
    async def _pasted(self, message: EntryInput.PastedLines) -> None:
        drafts = self._drafts(message.lines)
        problem = next((d.problem for d in drafts if d.problem), "")
        if problem:
            self.app.notify(f"Niets geplakt. {problem}", severity="warning", markup=False)
            return
        question = f"Er zijn {len(drafts)} regels geplakt. Er {len(drafts)} briefjes van maken?"
        from sessie.screens.windows.ask import Confirm

        if not await self.app.push_screen_wait(Confirm(question, yes="Briefjes maken")):
            return
        item = self.round
        if item is not None:
            how = partial(_write_all, item=item, drafts=drafts)
            self.live.edit(f"{len(drafts)} briefjes erbij", how)
            self.set_desk(last=drafts[-1].prefix)
            self.entry.input.clear()

    def _drafts(self, lines: list[str]) -> list[Draft]:
        drafts: list[Draft] = []
        first, kept = self.entry.input.value, self.desk.last
        for line in lines:
            draft = self.read(first + line if not drafts else line, kept)
            if draft is not None and (draft.text or draft.problem):
                drafts.append(draft)
                kept = draft.prefix
        return drafts

    # the list -------------------------------------------------------------------------------

    @on(SlipList.Moved)
    def _moved(self) -> None:
        slip = self.slips.chosen
        if self.session and (self.slips.has_focus or slip is None):
            self.detail.say(self.session.script, slip)

    def on_descendant_focus(self) -> None:
        """The full text of a slip is shown only while one is chosen."""
        if self.session is not None:
            chosen = self.slips.chosen if self.slips.has_focus else None
            self.detail.say(self.session.script, chosen)

    @on(SlipList.Left)
    def _list_left(self) -> None:
        self.entry.input.focus()

    @on(SlipList.Asked)
    def _asked(self, message: SlipList.Asked) -> None:
        slip = message.slip
        match message.what:
            case "hide":
                label = "briefje weer getoond" if slip.hidden else "briefje verborgen"
                self.live.edit(label, lambda s: set_hidden(s, slip.id, not slip.hidden))
            case "remove":
                self.live.edit("briefje weggehaald", lambda s: remove_slip(s, slip.id))
                self.app.notify("Briefje weggehaald. Terughalen: ctrl+z", markup=False)
            case _:
                self._edit(slip)

    @work
    async def _edit(self, slip: Contribution) -> None:
        if self.session is None:
            return
        from sessie.screens.windows.edit_slip import EditSlip

        edited = await self.app.push_screen_wait(EditSlip(self.session, slip))
        if edited is not None and (edited.slip != slip or edited.new_theme):
            self.live.edit("briefje gewijzigd", partial(_keep, edited))


def _keep(edited: Edited, session: Session) -> Session:
    session = change_slip(session, edited.slip)
    if edited.new_theme:
        session = themes.sort_into(session, [edited.slip.id], themes.Target(label=edited.new_theme))
    return session


def _write_all(session: Session, item: Collecting, drafts: list[Draft]) -> Session:
    for draft in drafts:
        session = store_draft(session, item, draft)
    return session


def _change(slip: Contribution, session: Session) -> Session:
    return change_slip(session, slip)
