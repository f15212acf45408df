"""Opruimen: what people wrote goes, what the report says stays. After a question, and for good."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from pathlib import Path

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import Horizontal, Vertical, VerticalScroll
from textual.content import Content
from textual.widgets import Button, OptionList, Static
from textual.widgets.option_list import Option

from sessie.model.dutch import count, dutch_date
from sessie.model.session import Session
from sessie.model.trouble import Trouble
from sessie.rules.tidying import can_tidy, in_words
from sessie.screens.base import Host
from sessie.screens.windows.window import Dialog
from sessie.store.archive import Held
from sessie.store.retention import clear_away, is_tidied, sessions_at, to_tidy, written_of
from sessie.widgets.text import clip, plain, row, stack

NOTHING = "Er valt niets op te ruimen."
PRACTISING = "Dit is oefenen: er wordt niets bewaard, dus er valt niets op te ruimen."
NOT_SAVED = "Eerst moet alles bewaard zijn: druk op F8."
FOR_GOOD = "Dit kan niet terug, ook niet met ctrl+z."
ELSEWHERE = "Kopieën elders (zip, stick, geschreven verslag) blijven staan."
DONE = "Opgeruimd. Het verslag is hetzelfde gebleven."


class TidyQuestion(Dialog[bool]):
    """Dismisses with True for tidying up; enter and esc leave everything as it is."""

    VERTICAL_BREAKPOINTS = [(0, "-low"), (22, "-high")]
    CSS = """
    TidyQuestion #tidy-words { height: auto; max-height: 60vh; }
    TidyQuestion #tidy-words Static { margin: 0 0 1 0; }
    TidyQuestion.-low .dialog { padding: 0 1; }
    TidyQuestion.-low #tidy-words { max-height: 9; }
    TidyQuestion.-low #tidy-words Static { margin: 0; }
    """
    BINDINGS = [
        Binding("j", "answer(True)", "opruimen"),
        Binding("n,escape", "answer(False)", "niet doen"),
        Binding("left,right,tab", "app.focus_next", "andere knop", show=False),
    ]

    def __init__(self, sessions: Sequence[Session]) -> None:
        super().__init__()
        self._sessions = sessions

    def compose(self) -> ComposeResult:
        """What it is about, what goes, what stays."""
        gone, stays = in_words(self._sessions)
        with Vertical(classes="dialog"):
            yield Static(plain(_called(self._sessions)), classes="dialog-title")
            with VerticalScroll(id="tidy-words", can_focus=False):
                yield Static(row(("Weg: ", "bold"), f"{gone}."))
                yield Static(row(("Blijft: ", "bold"), f"{stays}."))
                yield Static(plain(f"{FOR_GOOD} {ELSEWHERE}"))
            with Horizontal(classes="buttons"):
                yield Button(plain("Niet doen (n)"), id="no", compact=True)
                yield Button(plain("Opruimen (j)"), id="yes", compact=True)

    def on_button_pressed(self, event: Button.Pressed) -> None:
        """Answer."""
        event.stop()
        self.dismiss(event.button.id == "yes")

    def action_answer(self, answer: bool) -> None:
        """Answer with a key."""
        self.dismiss(answer)


def _called(sessions: Sequence[Session]) -> str:
    if len(sessions) != 1:
        return f"{len(sessions)} avonden opruimen?"
    evening = sessions[0].evening
    parts = (evening.title, evening.school, dutch_date(evening.date) if evening.date else "")
    return f"Opruimen: {', '.join(part for part in parts if part)}?"


class TidyList(Dialog[tuple[Path, ...]]):
    """The sessions of which something can go; dismisses with the files of those to tidy up."""

    CSS = """
    TidyList .dialog > OptionList { height: auto; max-height: 60vh; }
    TidyList .dialog { padding: 0 1; }
    """
    BINDINGS = [
        Binding("a", "all", "alle avonden van langer dan 3 maanden geleden"),
        Binding("escape", "dismiss(())", "terug"),
    ]

    def __init__(self, rows: Sequence[Held], due: Sequence[Held]) -> None:
        super().__init__()
        self._due = due
        self._rows = [*due, *(one for one in rows if one not in due)]

    def compose(self) -> ComposeResult:
        """Those of which it is time on top."""
        with Vertical(classes="dialog wide"):
            title = "Opruimen: na 3 maanden is het tijd" if self._due else "Opruimen"
            yield Static(plain(title), classes="dialog-title")
            yield OptionList(compact=True, markup=False)
            keys = ["enter = deze avond"]
            keys += [f"a = alle {len(self._due)} ineens"] * (len(self._due) > 1)
            yield Static(plain(" · ".join([*keys, "esc = terug"])), classes="quiet")

    def on_mount(self) -> None:
        """Choose with the arrows."""
        self.query_one(OptionList).focus()

    def on_resize(self) -> None:
        """Two lines a session, as wide as the window."""
        rows = self.query_one(OptionList)
        place = rows.highlighted or 0
        rows.clear_options()
        rows.add_options(Option(self._line(one)) for one in self._rows)
        rows.highlighted = place

    def _line(self, one: Held) -> Content:
        width = max(min(self.size.width * 96 // 100, 90) - 8, 20)
        day = dutch_date(one.date) if one.date else "zonder datum"
        slips = count(one.slips, "briefje", "briefjes")
        parts = [day, "tijd om op te ruimen" * (one in self._due), one.school, slips]
        about = " · ".join(part for part in parts if part)
        title = clip(plain(one.title or one.id, "bold"), width)
        return stack([title, clip(plain(f"  {about}", "$text-quiet"), width)])

    @on(OptionList.OptionSelected)
    def _selected(self, event: OptionList.OptionSelected) -> None:
        event.stop()
        self.dismiss((self._rows[event.option_index].path,))

    def action_all(self) -> None:
        """All of which it is time."""
        if self._due:
            self.dismiss(tuple(one.path for one in self._due))


async def tidy_up(app: Host) -> None:
    """Tidy up the open session; from the menu one that is chosen, or all that are old."""
    if app.live.practising:
        _say(app, PRACTISING)
    elif app.live.session is not None:
        await _tidy_open(app, app.live.session)
    else:
        await _tidy_chosen(app)


async def _tidy_open(app: Host, session: Session) -> None:
    store, saved = app.live.store, app.live.saved
    assert store is not None
    if not can_tidy(session):
        _say(app, NOTHING)
    elif store.read_only or saved.trouble:
        _say(app, saved.trouble or NOT_SAVED)
    elif await app.push_screen_wait(TidyQuestion([session])):
        # The session is put away and opened again: nothing of it stays in memory to be taken back.
        app.leave_session()
        app.call_later(_tidy_and_open, app, store.path)


async def _tidy_and_open(app: Host, path: Path) -> None:
    said = await _clear(app, [path])
    app.open_session(path.stem)
    _say(app, said)


async def _tidy_chosen(app: Host) -> None:
    rows = [one for one in app.archive.listing() if one.slips and not one.trouble]
    rows = [one for one in rows if not is_tidied(one)]
    if not rows:
        _say(app, NOTHING)
        return
    due = to_tidy(rows, app.live.times.wall().date())
    paths = await app.push_screen_wait(TidyList(rows, due))
    sure = bool(paths) and await app.push_screen_wait(TidyQuestion(sessions_at(paths)))
    if sure:
        said = await _clear(app, paths)
        app.show_session()  # the menu counts anew
        _say(app, said)


async def _clear(app: Host, paths: Sequence[Path]) -> str:
    """Tidy up each of them; gives what to say of it, also of what may still stand elsewhere."""
    day = app.live.times.wall().date().isoformat()
    done = []
    for path in paths:
        try:
            await asyncio.to_thread(clear_away, path, day)
        except Trouble as trouble:
            app.notify(str(trouble), severity="error", timeout=15, markup=False)
        else:
            done.append(path)
    return "\n".join([DONE, *left_elsewhere(app.places.exports, done)]) if done else ""


def left_elsewhere(exports: Path, paths: Sequence[Path]) -> list[str]:
    """What was written before and may hold the old words; a sentence, or nothing."""
    names = sorted({file.name for path in paths for file in written_of(exports, path)})
    if not names:
        return []
    more = f" en nog {len(names) - 3}" if len(names) > 3 else ""
    return [f"In de map {exports.name} staat nog: {', '.join(names[:3])}{more}. "
            "Kijk of dat weg mag."]  # fmt: skip


def _say(app: Host, said: str) -> None:
    if said:
        app.notify(said, timeout=12, markup=False)
