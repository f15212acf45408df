"""The slips of one round on the werkblad: table, kind and text, never the role."""

from __future__ import annotations

from dataclasses import dataclass

from textual.binding import Binding
from textual.message import Message
from textual.messages import Update

from sessie.model.script import Script
from sessie.model.session import Contribution, Session
from sessie.widgets.row_list import Entry, RowList, cut


def _order(slip: Contribution) -> tuple[int, str, int]:
    return len(slip.table), slip.table, slip.place


class SlipList(RowList[Contribution]):
    """The slips of a round, by table, with a cursor."""

    BINDINGS = [
        Binding("up", "move(-1)", "vorig briefje"),
        Binding("down", "move(1)", "volgend briefje"),
        Binding("enter", "choose", "wijzigen of verplaatsen"),
        Binding("h", "ask('hide')", "verbergen of weer tonen"),
        Binding("delete,x", "ask('remove')", "weghalen"),
    ]
    ONLY_FOCUSED = True
    BESIDE = ""

    @dataclass
    class Asked(Message):
        """Something is wanted of a slip: edit, hide or remove."""

        slip: Contribution
        what: str

    @dataclass
    class Left(Message):
        """The cursor went up past the first row."""

    def __init__(self) -> None:
        super().__init__()
        self._held: Session | None = None
        self._round = ""
        self._script: Script | None = None

    def show(self, session: Session, round_id: str) -> None:
        """Show the slips of this round."""
        old = self._held if round_id == self._round else None
        if old and session.contributions is old.contributions:
            return
        self._held, self._round, self._script = session, round_id, session.script
        if old and (added := self._one_more(old, session)):
            self.insert(added, _order)
        else:
            slips = session.slips(round_id=round_id, hidden=True)
            self.fill(sorted(slips, key=_order))
        # Emptying the input lays the screen out anew; told this way, the screen knows in time that
        # the list belongs to the same frame, and not to the next one.
        self.screen.post_message(Update(self))

    def _one_more(self, old: Session, new: Session) -> Contribution | None:
        if len(new.contributions) != len(old.contributions) + 1:
            return None
        last, same = new.newest, old.newest
        if last is None or last.id in old.contributions or last.round != self._round:
            return None
        return last if same is None or new.contributions.get(same.id) is same else None

    def entry(self, place: int, on: bool) -> Entry:
        """The name of a table stands at its first slip in sight. A sub-question is known by its
        letter, as on the public view: its name is the question."""
        assert self._script is not None
        slip = self.rows[place]
        first = place in (0, self.top) or self.rows[place - 1].table != slip.table
        kind = self._script.kind(slip.kind)
        name = cut(kind.key if kind.asks and kind.key else kind.name, 12)
        text = f"verborgen {slip.text}" if slip.hidden else slip.text
        table = f" {slip.table if first else '':<3}"
        body = text, "hidden" if slip.hidden else ""
        return Entry(slip.id, ((table, "mark"), (f"{name:<13}", "quiet"), body))

    def action_move(self, by: int) -> None:
        """Up from the first row leaves the list."""
        if by == -1 and self.cursor == 0:
            self.post_message(self.Left())
        super().action_move(by)

    def action_choose(self) -> None:
        """Ask for the chosen slip to be edited."""
        self.action_ask("edit")

    def action_ask(self, what: str) -> None:
        """Ask something of the chosen slip."""
        if self.chosen:
            self.post_message(self.Asked(self.chosen, what))
