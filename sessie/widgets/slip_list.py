"""The slips of one round on the werkblad, and what its tables said as a whole. Only for the
facilitator: table and role stand beside each other."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from textual.binding import Binding
from textual.message import Message
from textual.messages import Update

from sessie.model.script import Feedback, Script
from sessie.model.session import Contribution, KeySentence, Score, Session, table_name
from sessie.rules.entry import JOINT, MARK, TOLD
from sessie.rules.phones_seen import sent_last
from sessie.widgets.row_list import Entry, Piece, RowList, cut

Said = KeySentence | Score
"""What a whole table said."""


@dataclass(frozen=True, slots=True)
class Told:
    """A row with what a whole table said."""

    said: Said

    @property
    def id(self) -> str:
        """A mark and an answer of one table have the same id in their collections."""
        return f"{type(self.said).__name__} {self.said.id}"

    @property
    def table(self) -> str:
        """Whose it is."""
        return self.said.table


Listed = Contribution | Told

MEND_KEYS = (
    Binding("ctrl+w", "mend('all')", "briefje wijzigen"),
    Binding("ctrl+t", "mend('table')", "briefje naar een andere tafel"),
    Binding("ctrl+r", "mend('role')", "andere rol bij het briefje"),
    Binding("ctrl+k", "mend('kind')", "andere soort briefje"),
)
"""Wherever a slip is shown to the facilitator. No letters: those are typed."""
MEND_TOLD = (
    ("ctrl+w", "wijzigen", "ctrl+w"),
    ("ctrl+t", "tafel", "ctrl+t"),
    ("ctrl+r", "rol", "ctrl+r"),
    ("ctrl+k", "soort", "ctrl+k"),
)
"""The same for a line with keys."""

WHO, KIND = 12, 12
"""Columns that a role and a kind get at most, where there is room."""
ROOMY, SPACIOUS = 48, 90
"""Columns of a list from which a role is a word, and from which words have all their room."""


def role_in_short(script: Script, role_id: str, width: int) -> str:
    """The role in a list of so many columns: its name, or its letter where that takes too much."""
    role = script.role(role_id)
    if width >= ROOMY:
        return cut(role.name, WHO if width >= SPACIOUS else WHO - 2)
    return role.key or cut(role.name, 3)


def whose(
    script: Script, slip: Contribution, width: int, *, table: bool = True
) -> tuple[Piece, ...]:
    """Table, role and kind as the columns of a row. A sub-question is known by its letter, as on
    the public view: its name is the question."""
    kind = script.kind(slip.kind)
    named = [role_in_short(script, role.id, width) for role in script.roles]
    role = role_in_short(script, slip.role, width)
    of_role = max(map(len, [*named, role]))
    of_kind = KIND if width >= ROOMY else KIND - 3
    name = cut(kind.key if kind.asks and kind.key else kind.name, of_kind)
    return (
        (f" {slip.table if table else '':<3}", "mark"),
        (f"{role:<{of_role}} ", ""),
        (f"{name:<{of_kind}} ", "quiet"),
    )


def kind_of_said(session: Session, said: Said) -> str:
    """What it is called: kernzin, gezamenlijk antwoord or cijfer."""
    if isinstance(said, Score):
        return MARK.name
    return TOLD.name if isinstance(session.script.item(said.item), Feedback) else JOINT.name


def text_of_said(said: Said) -> str:
    """What was said, in words."""
    return str(said.value) if isinstance(said, Score) else said.text


def described(session: Session, held: Contribution | Said) -> str:
    """Whose it is, for the facilitator alone: "Tafel B · ouder · wens", "Tafel B · kernzin"."""
    table = table_name(held.table)
    if not isinstance(held, Contribution):
        return f"{table} · {kind_of_said(session, held)}"
    script = session.script
    return f"{table} · {script.role(held.role).name} · {script.kind(held.kind).name}"


def _order(held: Listed) -> tuple[int, str, int, int]:
    """By table; what all of a table said stands above its slips."""
    if isinstance(held, Told):
        return len(held.table), held.table, 0, held.said.place
    return len(held.table), held.table, 1, held.place


class SlipList(RowList[Listed]):
    """The slips of a round, by table, with a cursor."""

    BINDINGS = [
        Binding("up", "move(-1)", "vorig briefje"),
        Binding("down", "move(1)", "volgend briefje"),
        Binding("enter", "choose", "wijzigen of verplaatsen"),
        *MEND_KEYS,
        Binding("delete,backspace", "ask('away')", "weghalen, verbergen of weer tonen"),
        Binding("escape", "leave", "terug naar de invoerregel"),
    ]
    KEYS = (
        ("enter", "wijzigen"),
        ("ctrl+t", "tafel"),
        ("ctrl+r", "rol"),
        ("ctrl+k", "soort"),
        ("delete", "weg"),
        ("escape", "terug"),
    )
    ONLY_FOCUSED = True
    BESIDE = ""

    @dataclass
    class Asked(Message):
        """Something is wanted of a slip, or of what a table said: all (of it is changed), table,
        role, kind or away."""

        slip: Contribution | Said
        what: str

    @dataclass
    class Left(Message):
        """Who was in the list wants to type: out of it, or up past the first row."""

    def __init__(self) -> None:
        super().__init__()
        self._held: Session | None = None
        self._round = ""

    def show(self, session: Session, round_id: str) -> None:
        """Show the slips of this round."""
        old = self._held if round_id == self._round else None
        said = old and _said_in(old) == _said_in(session)
        if old and said and session.contributions is old.contributions:
            return
        self._held, self._round = session, round_id
        if old and said and (added := self._one_more(old, session)):
            # What a phone sent leaves the cursor to who chooses here.
            self.insert(added, _order, follow=not sent_last(session, added.id))
        else:
            slips = session.slips(round_id=round_id, hidden=True)
            self.fill(sorted([*slips, *_said(session, round_id)], key=_order))
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

    @property
    def held(self) -> Contribution | Said | None:
        """What has the cursor."""
        return self.chosen.said if isinstance(self.chosen, Told) else self.chosen

    def entry(self, place: int, on: bool) -> Entry:
        """The name of a table stands at its first row in sight."""
        assert self._held is not None
        held, width = self.rows[place], self.size.width
        first = place in (0, self.top) or self.rows[place - 1].table != held.table
        if isinstance(held, Told):
            table, said = f" {held.table if first else '':<3}", held.said
            unread = isinstance(said, KeySentence) and said.unread
            kind = f"{kind_of_said(self._held, said)}{' · nog niet op het doek' * unread}: "
            return Entry(held.id, ((table, "mark"), (kind, "accent"), (text_of_said(said), "")))
        # In Dutch where it was translated: with the cursor on it both stand under the list.
        text = held.translation if held.lang != "nl" and held.translation else held.text
        text = f"verborgen {text}" if held.hidden else text
        columns = whose(self._held.script, held, width, table=first)
        return Entry(held.id, (*columns, (text, "hidden" if held.hidden else "")))

    def action_move(self, by: int) -> None:
        """Up from the first row leaves the list."""
        if by == -1 and self.cursor == 0:
            self.post_message(self.Left())
        super().action_move(by)

    def action_leave(self) -> None:
        """Back to where letters are typed."""
        self.post_message(self.Left())

    def action_choose(self) -> None:
        """Ask for the chosen slip to be changed."""
        self.action_ask("all")

    def action_mend(self, what: str) -> None:
        """Ask for one thing of the chosen slip to be changed."""
        self.action_ask(what)

    def action_ask(self, what: str) -> None:
        """Ask something of the chosen slip."""
        if held := self.held:
            self.post_message(self.Asked(held, what))


def _said_in(session: Session) -> tuple[object, object]:
    return session.key_sentences, session.scores


def _said(session: Session, item: str) -> Iterator[Told]:
    every: list[Said] = [*session.key_sentences.values(), *session.scores.values()]
    return (Told(one) for one in every if one.item == item)
