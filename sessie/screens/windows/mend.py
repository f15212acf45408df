"""Mending a slip wherever the facilitator sees one: one key for its table, role or kind and one
letter for what it becomes, or the form with all of it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import partial
from typing import Any

from textual.app import App

from sessie.live import Live
from sessie.model.session import Contribution, KeySentence, Session, table_name
from sessie.rules import themes
from sessie.rules.entry import MARK, OF_TABLE, TOLD, kinds_for
from sessie.rules.feedback import tell
from sessie.rules.replacing import said_before
from sessie.rules.slips import change_slip, changed_since, move_said, set_score, what_changed
from sessie.screens.windows.ask import ChooseOne
from sessie.screens.windows.edit_slip import ChooseLetter, Edited, EditSaid, EditSlip
from sessie.widgets.slip_list import Said, kind_of_said
from sessie.widgets.text import plain

Done = Callable[[], object]
"""Called when the window is closed, whatever was chosen."""
QUESTIONS = {"table": "Naar welke tafel?", "role": "Welke rol?", "kind": "Welk soort briefje?"}
BOTH_CHANGED = (
    "De tafel had dit intussen zelf veranderd. Wat jij schreef staat er nu; ctrl+z geeft dat "
    "van de tafel terug."
)
OF_ALL = "Dit is van de hele tafel: het heeft geen rol en geen soort."


def mend(
    app: App[Any], live: Live, held: Contribution | Said, what: str, done: Done = lambda: None
) -> None:
    """Ask what the table, role or kind becomes, or with `all` for everything; and change it."""
    if live.session is None:
        return
    if not isinstance(held, Contribution):
        _mend_said(app, live, held, what, done)
    elif what == "all":
        window = EditSlip(live.session, held)
        app.push_screen(window, partial(_keep, app, live, held, done))
    else:
        now, lines = getattr(held, what), choices(live.session, held, what)
        chooser = ChooseLetter(QUESTIONS[what], lines, now)
        app.push_screen(chooser, partial(_put, live, held.id, what, done))


def mend_one(app: App[Any], live: Live, slips: Sequence[Contribution | Said], what: str) -> None:
    """The same for one of several slips that stand together; which one is asked first."""
    if len(slips) < 2:
        for slip in slips:
            mend(app, live, slip, what)
        return

    def go_on(chosen: str | None) -> None:
        held = live.session.contributions.get(chosen or "") if live.session else None
        if held is not None:
            mend(app, live, held, what)

    lines = [(slip.id, plain(slip.text)) for slip in slips if isinstance(slip, Contribution)]
    app.push_screen(ChooseOne("Welk briefje?", lines), go_on)


Letters = Mapping[str, tuple[str, str]]
"""Value → the letter that chooses it, and what it is called."""


def choices(session: Session, slip: Contribution, what: str) -> Letters:
    """What a slip may become, with the letters of the entry line."""
    script = session.script
    if what == "table":
        return {table: (table, table_name(table)) for table in session.tables}
    if what == "role":
        return {role.id: (role.key, role.name) for role in script.roles}
    item = script.collecting_item(slip.round)
    kinds = kinds_for(script, item) if item else ()
    own = [kind for kind in kinds if kind.id not in OF_TABLE]
    return {kind.id: (kind.key, kind.name) for kind in own or script.kinds}


def _put(live: Live, slip_id: str, what: str, done: Done, value: str | None) -> None:
    held = live.session.contributions.get(slip_id) if live.session else None
    if value and held and live.session:
        part: dict[str, Any] = {what: value}
        changed = replace(held, **part)
        label = what_changed(live.session.script, held, changed)
        live.edit(label, lambda session: change_slip(session, changed))
    done()


def _keep(
    app: App[Any], live: Live, before: Contribution, done: Done, edited: Edited | None
) -> None:
    if edited is not None and live.session and (edited.slip != before or edited.new_theme):
        now = live.session.contributions.get(before.id, before)
        if now.text not in (before.text, edited.slip.text) and edited.slip.text != before.text:
            app.notify(BOTH_CHANGED, markup=False)
        edited = replace(edited, slip=changed_since(now, before, edited.slip))
        before = now
        label = what_changed(live.session.script, before, edited.slip)
        if edited.new_theme and edited.slip == before:
            label = f"briefje bij “{edited.new_theme}”"
        live.edit(label, partial(_with, edited))
    done()


def _with(edited: Edited, session: Session) -> Session:
    session = change_slip(session, edited.slip)
    if edited.new_theme:
        session = themes.sort_into(session, [edited.slip.id], themes.Target(label=edited.new_theme))
    return session


# what a whole table said ----------------------------------------------------------------------


def _mend_said(app: App[Any], live: Live, said: Said, what: str, done: Done) -> None:
    session = live.session
    assert session is not None
    name = kind_of_said(session, said)
    if what == "all":
        form = EditSaid(session, said, name)
        app.push_screen(form, partial(_say_anew, app, live, said, name, done))
    elif what == "table":
        lines = {table: (table, table_name(table)) for table in session.room_tables}
        chooser = ChooseLetter(QUESTIONS["table"], lines, said.table)
        app.push_screen(chooser, partial(_move_said, app, live, said, name, done))
    else:
        app.notify(OF_ALL, markup=False)


def _say_anew(
    app: App[Any], live: Live, said: Said, name: str, done: Done, text: str | None
) -> None:
    if text and live.session:
        told = isinstance(said, KeySentence)
        before = said.text if isinstance(said, KeySentence) else str(said.value)
        now = said_before(live.session, said.item, said.table, TOLD.id if told else MARK.id)
        if now not in (before, text):
            app.notify(BOTH_CHANGED, markup=False)
        live.edit(f"{name} van tafel {said.table}", partial(_reword, said, text))
    done()


def _reword(said: Said, text: str, session: Session) -> Session:
    if isinstance(said, KeySentence):
        return tell(session, said.item, said.table, text)
    return set_score(session, said.item, said.table, int(text))


def _move_said(
    app: App[Any], live: Live, said: Said, name: str, done: Done, table: str | None
) -> None:
    session = live.session
    if table and table != said.table and session:
        collection = session.scores if name == MARK.name else session.key_sentences
        if f"{said.item}/{table}" in collection:
            told = f"Tafel {table} heeft al een {name}. Haal die eerst weg, of wijzig haar."
            app.notify(told, severity="warning", markup=False)
        else:
            label = f"{name} naar tafel {table}"
            live.edit(label, lambda held: move_said(held, said, table))
    done()
