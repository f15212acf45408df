"""Slips on the werkblad: typing, pasting, changing, hiding and taking away."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from textual import events, on, work
from textual.app import ComposeResult
from textual.containers import Vertical
from textual.content import Content
from textual.getters import query_one
from textual.widgets import Input

from sessie.live import Live
from sessie.model.dutch import capital, count
from sessie.model.script import Collecting, Round, Script
from sessie.model.session import Brought, Contribution, Score, Session
from sessie.model.stage import Desk, HalfTyped, Prefix
from sessie.rules.entry import (
    OF_TABLE,
    Draft,
    as_typed,
    draft_in_words,
    entry_round,
    example_line,
    kept_for_next,
    kept_of_last,
    kinds_for,
    next_kind,
    next_role,
    store_draft,
    too_long,
    typed_anew,
    understand,
    went_on,
)
from sessie.rules.half import waiting_in_words
from sessie.rules.phones_seen import typed_last
from sessie.rules.points import AMBITION, is_written, points, takes_points, write_point
from sessie.rules.remote import asking_in_words
from sessie.rules.replacing import Replaced, all_behind, question, replaced
from sessie.rules.slips import change_slip, remove_slip, set_hidden, what_changed
from sessie.screens import windows
from sessie.widgets.entry_line import (
    EntryInput,
    EntryLine,
    brought_lines,
    legend,
    phone_lines,
    ready_lines,
    said_lines,
    slip_lines,
)
from sessie.widgets.slip_list import Said, SlipList, kind_of_said, text_of_said
from sessie.widgets.text import plain, row
from sessie.widgets.worksheet import AllWanted, Left, Note

FIRST_THIS = "In de regel staat nog tekst: druk eerst op enter, of haal die weg."
CHANGED_MEANWHILE = (
    "De tafel heeft dit briefje net zelf veranderd: kijk in de lijst. "
    "Nog een keer enter zet jouw tekst ervoor in de plaats."
)
ONE_KIND = "typ tekst · shift+tab rol"
THERE = "Dit punt staat er al."
CHANGED = "✓ gewijzigd"
NOT_CHANGED = "Er is niets gewijzigd. Met nog een keer esc ga je uit de regel."
UNREAD = "→ Wat je typt, leest niemand. Enter bewaart het."
GOES_IN = "→ Enter bewaart dit."
NO_TEXT = "→ Er staat nog geen tekst."
REFUSED = "! Zo kan dit niet bewaard worden. Het blijft staan."
KEEPING, KEPT = "… Bewaren", "✓ Bewaard."
"""Signs behind the closed curtain: nothing of what was typed is in them."""
CAME_BACK = "Hier stond nog een half getypte regel: typ verder, of ctrl+u haalt hem weg."
ONE_OR_TWO = "Hier stond nog een half getypte regel. Hoort dit erbij?"
HOW_MANY = {"no": "Laten staan", "two": "Nee, het zijn er twee", "one": "Ja, het is er één"}
WHICH_TABLE = "Aan welke tafel is dit gekozen?"
WHOSE = "Wie stelde dit punt voor?"


class EntryPanel(Vertical):
    """On a werkblad: the entry line, what there is to know while typing, the slips of the round,
    and the one with the cursor in full."""

    entry = query_one(EntryLine)
    slips = query_one(SlipList)
    letters = query_one("#letters", Note)
    said = query_one("#said", Note)
    elsewhere = query_one("#elsewhere", Note)
    detail = query_one("#slip-detail", Note)

    editing: Contribution | None = None
    """The slip that is being changed in the entry line; None writes a new one."""

    def __init__(
        self, live: Live, line: EntryInput | None = None, note: Note | None = None
    ) -> None:
        """`note` stands above the list; without one that is what was brought to the round."""
        super().__init__()
        self.live = live
        self._line = line or EntryInput(self.enter)
        self._line.on_value = self._hold
        self._for: str | None = None
        """What stands in the line is for this; None is nothing, and then nothing is kept of it."""
        self._of = ""
        """The session that it is for."""
        self._before = ""
        """What stood in the line when one came back to it; empty when nothing did."""
        self.note = note or Note(id="brought")
        self._says_brought = note is None

    def compose(self) -> ComposeResult:
        """Notes take no row until they have something to say."""
        yield EntryLine(self._line)
        yield Note(id="elsewhere")
        yield Note(id="letters")
        yield Note(id="said")
        yield self.note
        yield SlipList()
        yield Note(id="slip-detail")

    @property
    def session(self) -> Session | None:
        """The session as it is now."""
        return self.live.session

    def begin(self) -> None:
        """Type. Who comes back to a half-typed line is told that it is there."""
        line = self.entry.input
        if not line.has_focus and not line.stored and not self.editing and line.value.strip():
            self._before = line.value
            self._say_elsewhere()
        line.focus()

    # what is meant --------------------------------------------------------------------------

    @property
    def round(self) -> Collecting | None:
        """The round that is typed for."""
        return self.aimed_at(self.live.desk)

    def aimed_at(self, desk: Desk) -> Collecting | None:
        """The round that would be typed for with the werkblad like this."""
        if self.session is None:
            return None
        return entry_round(desk, self.session.script, self.session.stage)

    def last(self, session: Session, item: Collecting, kept: Prefix) -> Prefix:
        """What a part that is left out is, when this was kept of the line before."""
        if self.editing:
            return Prefix(self.editing.table, self.editing.role, self.editing.kind)
        return kept_of_last(session, item, kept)

    def read(self, line: str, kept: Prefix | None = None) -> Draft | None:
        """What the line means; `kept` is what the line before left, if not that on the werkblad."""
        if self.session is None or (item := self.round) is None:
            return None
        last = self.last(self.session, item, kept or self.live.desk.last)
        return understand(line, self.session, item, last, changing=self.editing is not None)

    # half typed -----------------------------------------------------------------------------

    def _hold(self, value: str) -> None:
        """Keep what stands in the line for what it is for."""
        if self._for is not None and not self.entry.input.stored:
            self.live.hold(self._for, self.half(value))

    def half(self, value: str) -> HalfTyped:
        """This line with all that it needs to mean the same later."""
        slip = self.editing
        last = Prefix(slip.table, slip.role, slip.kind) if slip else self.live.desk.last
        return HalfTyped(value, last, slip.id if slip else "")

    def _aim(self, session: Session, item: Collecting) -> None:
        """Another round is typed for: its own half-typed line comes in the place of this one,
        which stays with its round."""
        if (self._of, self._for) == (session.evening.id, item.id):
            return
        self._for, self._of, self._last_said, self._before = None, session.evening.id, "", ""
        half = self.live.waiting.lines.get(item.id)
        slip = session.contributions.get(half.slip) if half else None
        last = half.last if half else None
        if slip is not None and last is not None:
            slip = replace(slip, table=last.table, role=last.role, kind=last.kind)
        elif last is not None:
            self.live.arrange(lambda desk: replace(desk, last=last))
        self.editing = slip
        self.entry.input.put(self.line_of(half, item) if half else "")
        self._for = item.id
        if self.live.desk.open and went_on(self.live.desk, session.script, session.stage):
            self.app.notify(f"De regel is nu voor: {item.title}.", markup=False)
            self.live.arrange(lambda desk: replace(desk, round="", since="", chosen_at=""))

    def line_of(self, half: HalfTyped, item: Collecting) -> str:
        """What stands in the line again of what was half typed."""
        return half.line

    # showing --------------------------------------------------------------------------------

    _explained: tuple[Script, Collecting] | None = None
    """Of which the letters were told last."""

    def follow(self, session: Session) -> None:
        """The slips of the round, and what the entry line would store."""
        item = self.round
        self.display = item is not None
        if item is None:
            return
        self._aim(session, item)
        self.slips.show(session, item.id)
        at_tables = isinstance(item, Round)
        if (explained := (session.script, item)) != self._explained:
            self._explained = explained
            self.letters.say([legend(*explained)] if at_tables else [])
        self.follow_phones(session)
        if self._says_brought:
            self.note.say(brought_lines(session, item))
        self.entry.input.placeholder = example_line(session.script, item)
        self.elsewhere.say(self._elsewhere(session))
        if self.editing and self.editing.id not in session.contributions:
            self._stop_editing()
        self.follow_line()

    def follow_phones(self, session: Session) -> None:
        """What tables said, and which of them are there with a phone."""
        item = self.round
        if item is None:
            return
        at_tables = isinstance(item, Round)
        said = [*ready_lines(session, item), *said_lines(session, item)] if at_tables else []
        asking = asking_in_words(self.live.asking, private=self.live.cockpit)
        self.said.say([*phone_lines(session, self.live.phones, asking), *said])

    def follow_line(self) -> None:
        """Only what the entry line would store."""
        if not self.entry.input.stored:
            self.say(self.entry.input.value)

    def _elsewhere(self, session: Session) -> list[Content]:
        """What stood in the line already, and what is half typed for something else."""
        words = waiting_in_words(session, self.live.waiting, self._for or "")
        back = [plain(CAME_BACK, "$accent")] * bool(self._before)
        return [*back, *[plain(words, "$text-quiet")] * bool(words)]

    def _say_elsewhere(self) -> None:
        if self.session is not None and self.is_attached and self.is_mounted:
            self.elsewhere.say(self._elsewhere(self.session))

    def words(self, session: Session, item: Collecting, draft: Draft) -> str:
        """What would be stored, for beside the line."""
        return draft_in_words(draft, session.script, item)

    _last_said: str | Prefix = ""
    """What was stored last, for where there is no list that shows it: whose, and not what; the
    words of a slip are counted when they are shown."""
    hint: str | None = None
    """What else can be typed while the line is empty, when that is special here."""

    def say(self, line: str) -> None:
        """Show what this line would store."""
        draft, item = self.read(line), self.round
        if draft is None or item is None or self.session is None:
            return
        if line.strip():
            self._last_said = ""
        if self.live.covered:
            self.entry.hide(draft, self.sign(draft.problem, draft.text))
            return
        words = self.words(self.session, item, draft)
        begin = "Wijzigen: " if self.editing else ""
        hint = self.hint
        if hint is None and len(kinds_for(self.session.script, item)) == 1:
            hint = ONE_KIND
        if self._last_said and self.screen.has_class("-strip"):
            hint = self._last_in_words()
        self.entry.say(draft, f"{begin}{words}", item.title, hint)

    def sign(self, problem: str, text: str) -> str:
        """What may be read behind the closed curtain of a line with this problem and text: whether
        it goes in, and whether the last one did."""
        if problem:
            return REFUSED
        if text:
            return GOES_IN
        if self.entry.input.value.strip():
            return NO_TEXT
        if not self._last_said:
            return UNREAD
        return KEPT if self.live.saving.done else KEEPING

    # typing ---------------------------------------------------------------------------------

    @on(Input.Changed)
    def _typed(self, message: Input.Changed) -> None:
        message.stop()
        if self._before and not message.value.startswith(self._before):
            self._before = ""
            self._say_elsewhere()
        self.say(message.value)

    def enter(self, line: str) -> bool:
        """Store what the line means; False when it stays to be changed."""
        draft = self.read(line)
        if draft is None or draft.problem:
            self.entry.refuse()
            return False
        if self.editing and draft.text:
            if self._changed_meanwhile(self.editing):
                return False
            slip, self.editing = self.editing, None
            self._store_change(slip, draft)
            self._last_said = CHANGED
            self._entered()
            return True
        if self._begins_anew(line):
            self._ask_how_many()
            return False
        if found := self.replaced([draft]):
            self._ask_first(found, [draft])
            return False
        if draft.text:
            self.store(draft)
            self._last_said = draft.prefix
        self.keep(self.kept(draft))
        self._entered()
        return True

    def _last_in_words(self) -> str:
        said = self._last_said
        return self._stored(said) if isinstance(said, Prefix) else said

    def _changed_meanwhile(self, slip: Contribution) -> bool:
        """Whether its table wrote other words on it since this line began: nothing is written over
        them that nobody saw. They are what the next Enter is about."""
        now = self.session.contributions.get(slip.id) if self.session else None
        if now is None or now.text == slip.text:
            return False
        self.editing = replace(now, role=slip.role, kind=slip.kind)
        self.app.notify(CHANGED_MEANWHILE, markup=False)
        return True

    def _stored(self, prefix: Prefix) -> str:
        """`✓ tafel B: 3 briefjes`, of this round."""
        item = self.round
        if self.session is None or item is None:
            return ""
        if kind := OF_TABLE.get(prefix.kind):
            return f"✓ tafel {prefix.table}: {kind.name}"
        slips = sum(slip.table == prefix.table for slip in self.session.slips(round_id=item.id))
        return f"✓ tafel {prefix.table}: {count(slips, 'briefje', 'briefjes')}"

    def _entered(self) -> None:
        """What stands in the line is stored: it is not half typed any more."""
        if self._for is not None:
            self.live.hold(self._for, None)

    def keep(self, prefix: Prefix) -> None:
        """Have the next line begin with this."""
        self.live.arrange(lambda desk: replace(desk, last=prefix))
        if self._for is not None:
            self._hold(self.entry.input.value)

    # what is there already ------------------------------------------------------------------

    def replaced(self, drafts: list[Draft]) -> tuple[Replaced, ...]:
        """What these lines would put in the place of something else that was said."""
        item = self.round
        return replaced(self.session, item, drafts) if self.session and item else ()

    @work
    async def _ask_first(self, found: tuple[Replaced, ...], drafts: list[Draft]) -> None:
        """Both texts in sight; until an answer the line stays as it is, also after another
        Enter."""
        line, item = self.entry.input.value, self.round
        if chosen := await self.which(found, drafts):
            if self.round != item or self.entry.input.value != line:
                return
            self.store(chosen[0])
            self._last_said = chosen[0].prefix
            self.keep(self.kept(chosen[0]))
            self._entered()
            self.entry.input.clear()

    async def which(self, found: tuple[Replaced, ...], drafts: list[Draft]) -> list[Draft]:
        """Ask what must become of these lines; empty is nothing."""
        session, item = self.session, self.round
        if session is None or item is None:
            return []
        appended = all_behind(session, item, drafts)
        answers = {"no": "Laten staan"}
        if len(drafts) > 1:
            answers = {"no": "Niets plakken"}
        answers["instead"] = "Vervangen" if any(one.new for one in found) else "Weghalen"
        if appended is not None:
            answers["behind"] = "Erachter zetten"
        lead = f"Er zijn {len(drafts)} regels geplakt. " if len(drafts) > 1 else ""
        window = windows.ask.Instead(lead + question(found), answers)
        answer = await self.app.push_screen_wait(window)
        if answer == "behind" and appended is not None:
            return list(appended)
        return drafts if answer == "instead" else []

    def _begins_anew(self, line: str) -> str:
        """What looks like a new line behind the half one that one came back to; else empty."""
        session, item, before = self.session, self.round, self._before
        if session is None or item is None or not before or not line.startswith(before):
            return ""
        rest = line[len(before) :].strip()
        new = understand(rest, session, item, Prefix())
        return rest if new.text and new.prefix.table else ""

    @work
    async def _ask_how_many(self) -> None:
        """Whether what was typed behind a half line is the rest of it; until an answer the line
        stays as it is."""
        line, item, before = self.entry.input.value, self.round, self._before
        new = self._begins_anew(line)
        question = f"{ONE_OR_TWO}\n“{before.strip()}”\n“{new}”"
        answer = await self.app.push_screen_wait(windows.ask.Instead(question, HOW_MANY))
        if answer not in ("two", "one") or self.round != item or self.entry.input.value != line:
            return
        if answer == "one":
            self._before = ""
            self._say_elsewhere()
            if self.enter(line):
                self.entry.input.clear()
            return
        drafts = self._drafts([before, new], first="")
        if problem := next((draft.problem for draft in drafts if draft.problem), ""):
            self.app.notify(problem, markup=False)
            return
        if found := self.replaced(drafts):
            drafts = await self.which(found, drafts)
        if not drafts or self.entry.input.value != line:
            return
        with self.live.as_one():
            for draft in drafts:
                self.store(draft)
        self._last_said = drafts[-1].prefix
        self.keep(self.kept(drafts[-1]))
        self._entered()
        self.entry.input.clear()

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
        if item is not None and self.session is not None:
            slip = self.session.contributions.get(slip.id, slip)
            changed = typed_anew(slip, draft, item)
            label = what_changed(self.session.script, slip, changed)
            self.live.edit(label, lambda s: change_slip(s, changed))

    def _stop_editing(self) -> None:
        self.editing = None
        self.entry.input.clear()
        self.say("")

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
        self.entry.input.put(self.after_prefix(draft))
        if self.editing:
            self.say(self.entry.input.value)  # what the next line keeps is of no older slip
        else:
            self.keep(prefix)

    def after_prefix(self, draft: Draft) -> str:
        """What stands in the line when its prefix is kept apart from it."""
        return f": {draft.text}" if draft.text else ""

    def _want_last(self) -> None:
        if self.session is None or (item := self.round) is None:
            return
        last = typed_last(self.session, item.id)
        if self.entry.input.value.strip():
            self.app.notify(FIRST_THIS, markup=False)
        elif last is not None:
            self._edit_in_line(last)

    def _edit_in_line(self, slip: Contribution) -> None:
        self.editing = slip
        self.entry.input.put(self._in_line(slip, self.round))
        self.entry.input.focus()
        self.say(self.entry.input.value)

    def _want_list(self) -> None:
        if self.screen.has_class("-strip"):
            self.post_message(AllWanted())
        else:
            self.begin_list()

    def begin_list(self) -> None:
        """Choose from the slips."""
        self.slips.focus()

    def _want_leave(self) -> None:
        """Out of the line; who changed something of a slip first lets go of that."""
        changed = self._is_changed()
        if self.editing:
            self._stop_editing()
        if changed:
            self.app.notify(NOT_CHANGED, markup=False)
        else:
            self.post_message(Left())

    def _is_changed(self) -> bool:
        """Whether the slip in the line reads otherwise than it did."""
        slip, item = self.editing, self.round
        if slip is None or item is None or self.session is None:
            return False
        as_it_was = self.session.contributions.get(slip.id) == slip
        return not as_it_was or self.entry.input.value != self._in_line(slip, item)

    @staticmethod
    def _in_line(slip: Contribution, item: Collecting | None) -> str:
        return f": {as_typed(slip, item) if item else slip.text}"

    @on(EntryInput.PastedLines)
    @work
    async def _pasted(self, message: EntryInput.PastedLines) -> None:
        drafts = self._drafts(message.lines, self.entry.input.value)
        problems = [f"Regel {d.line}: {d.problem}" for d in drafts if d.problem]
        if problems:
            window = windows.ask.Problems("Er is niets geplakt.", problems)
            await self.app.push_screen_wait(window)
            return
        if found := self.replaced(drafts):
            drafts = await self.which(found, drafts)
        elif not await self._sure(len(drafts)):
            return
        item = self.round
        if item is not None and drafts:
            how = partial(_write_all, item=item, drafts=drafts)
            added = f"{count(len(drafts), 'briefje', 'briefjes')} erbij"
            self.live.edit(added, how)
            self._last_said = f"✓ {added}"
            self.keep(kept_for_next(drafts[-1].prefix))
            self._entered()
            self.entry.input.clear()

    async def _sure(self, lines: int) -> bool:
        asked = f"Er zijn {lines} regels geplakt. Er {lines} briefjes van maken?"
        window = windows.ask.Confirm(asked, yes="Briefjes maken")
        sure = await self.app.push_screen_wait(window)
        return bool(sure)

    def _drafts(self, lines: list[str], first: str) -> list[Draft]:
        """What these lines mean, one after the other; `first` stands in front of all of them."""
        drafts, kept = list[Draft](), self.live.desk.last
        for number, line in enumerate(lines, 1):
            if not line:
                continue
            draft = self.read(first + line if first else line, kept)
            first = ""
            if draft is not None:
                drafts += [replace(draft, line=number)] * bool(draft.text or draft.problem)
                kept = kept_for_next(draft.prefix)
        return drafts

    # the list -------------------------------------------------------------------------------

    @on(SlipList.Moved)
    @on(events.DescendantFocus)
    def _in_full(self) -> None:
        """The full text of a slip is shown only while one is chosen."""
        if self.session is not None:
            chosen = self.slips.held if self.slips.has_focus else None
            self.detail.say(slip_lines(self.session, chosen))

    @on(SlipList.Left)
    def _list_left(self) -> None:
        self.entry.input.focus()

    @on(SlipList.Asked)
    def _asked(self, message: SlipList.Asked) -> None:
        held = message.slip
        match message.what:
            case "away":
                self._ask_away(held)
            case what:
                windows.mend.mend(self.app, self.live, held, what, self._type_on)

    def _type_on(self) -> None:
        """Who has mended a slip types on, and has the keys where that is done."""
        if self.live.desk.typing and self.is_attached:
            self.begin()

    @work
    async def _ask_away(self, held: Contribution | Said) -> None:
        """What has to become of it; it stays as it is unless something else is chosen."""
        answers = {"stay": "Laten staan"}
        if isinstance(held, Contribution):
            answers["hide"] = "Weer tonen" if held.hidden else "Verbergen"
        answers["remove"] = "Weghalen"
        said = held.text if isinstance(held, Contribution) else text_of_said(held)
        window = windows.ask.Choose(f"Wat wil je hiermee? “{said}”", answers)
        match await self.app.push_screen_wait(window):
            case "hide" if isinstance(held, Contribution):
                label = "briefje weer getoond" if held.hidden else "briefje verborgen"
                self.live.edit(label, lambda s: set_hidden(s, held.id, not held.hidden))
            case "remove":
                self._remove(held)

    def _remove(self, held: Contribution | Said) -> None:
        if isinstance(held, Contribution):
            self.live.edit("briefje weggehaald", lambda s: remove_slip(s, held.id))
            self.app.notify("Briefje weggehaald. Terughalen: ctrl+z", markup=False)
        elif self.session is not None:
            label = f"{kind_of_said(self.session, held)} weggehaald"
            where = "scores" if isinstance(held, Score) else "key_sentences"
            self.live.edit(label, lambda s: s.drop(where, held.id))
            self.app.notify(f"{capital(label)}. Terughalen: ctrl+z", markup=False)

    # points of the plan ---------------------------------------------------------------------

    @property
    def has_points(self) -> bool:
        """Whether points were brought, and the round asks for them."""
        return self.session is not None and takes_points(self.round) and bool(points(self.session))

    @work
    async def take_point(self) -> None:
        """Choose a point, and make a slip of it for the round that is typed for."""
        session, item = self.session, self.round
        if session is None or item is None:
            return
        lines = [(point.id, _line(session, item, point)) for point in points(session)]
        chosen = await self.app.push_screen_wait(
            windows.ask.ChooseOne("Welk punt kiezen jullie?", lines)
        )
        point = session.brought.get(chosen or "")
        if point is None or not self._fits(point, item):
            return
        prefix = await self._ask_prefix(session, item)
        if prefix is not None:
            how = partial(_write_point, item=item, point=point, prefix=prefix)
            self.live.edit("speerpunt gekozen", how)
            self.keep(prefix)

    def _fits(self, point: Brought, item: Collecting) -> bool:
        """Whether it can be written; else say why not."""
        there = self.session is not None and is_written(self.session, item, point)
        problem = THERE if there else too_long(point.text)
        if problem:
            self.app.notify(problem, severity="warning", markup=False)
        return not problem

    async def _ask_prefix(self, session: Session, item: Collecting) -> Prefix | None:
        """Whose slip it is: as with the last slip, else asked. None when that was given up."""
        last = kept_of_last(session, item, self.live.desk.last)
        table: str | None = last.table or next(iter(session.tables), "")
        if not last.table and len(session.tables) > 1:
            tables = [(t.id, plain(t.name or f"Tafel {t.id}")) for t in session.tables.values()]
            table = await self.app.push_screen_wait(windows.ask.ChooseOne(WHICH_TABLE, tables))
        role: str | None = last.role
        if table and not role:
            roles = [(one.id, plain(one.name)) for one in session.script.roles]
            role = await self.app.push_screen_wait(windows.ask.ChooseOne(WHOSE, roles))
        return Prefix(table, role, AMBITION) if table and role else None


def _write_all(session: Session, item: Collecting, drafts: list[Draft]) -> Session:
    for draft in drafts:
        session = store_draft(session, item, draft)
    return session


def _write_point(session: Session, item: Collecting, point: Brought, prefix: Prefix) -> Session:
    return write_point(session, item, point, prefix.table, prefix.role)


def _line(session: Session, item: Collecting, point: Brought) -> Content:
    there = "  ✓ staat er al" if is_written(session, item, point) else ""
    return row(plain(point.text), (there, "bold $accent"))
