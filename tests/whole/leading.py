"""What a facilitator does at the keys, and the evenings that they do it with."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache
from pathlib import Path

from web.phones_tools import the_codes

from sessie.library.script import read_script
from sessie.model.script import Item, Script
from sessie.model.session import Evening, Session
from sessie.rules.admitting import switch_on
from sessie.rules.setup import begin_session
from sessie.rules.steering import go_to
from sessie.store.archive import Archive
from sessie.store.file import load, session_from
from sessie.store.session_store import SessionStore
from whole.terminal import ROOT, Terminal

OUDERAVOND = ROOT / "content" / "draaiboeken" / "ouderavond.md"
NAME, SCHOOL = "proefavond", "Basisschool De Proef"


@cache
def shipped_script() -> Script:
    """The ouderavond that comes with the program."""
    script = read_script(OUDERAVOND).script
    assert script is not None
    return script


def first_of(sort: type[Item]) -> str:
    """Id of the first item of this sort in the shipped ouderavond."""
    return next(item.id for item in shipped_script().items if isinstance(item, sort))


def an_evening(data: Path, item: str = "", *, tables: int = 3, name: str = NAME) -> Path:
    """Keep a new ouderavond in this folder, with this item (or the first one) on the beamer; gives
    its file."""
    script = shipped_script()
    evening = Evening(name, "Ouderavond", school=SCHOOL, date="2026-11-10",
                      attendance={"ouder": 20, "leerkracht": 6})  # fmt: skip
    session = begin_session(evening, tables, script)
    stage = go_to(script, session.stage, item or script.items[0].id)
    return keep(data, session.with_(stage=stage))


def keep(data: Path, session: Session) -> Path:
    """Keep a session in this folder; gives its file."""
    archive = Archive(data)
    archive.prepare()
    store = archive.create(session)
    store.close()
    return store.path


def with_phones(path: Path, port: int) -> None:
    """Switch the phones on in the session of this file, as the facilitator did before."""
    store = SessionStore.open(path)
    store.submit(switch_on(store.session, "127.0.0.1", port, the_codes()))
    store.close()


def on_disk(path: Path) -> Session:
    """The session as it is on disk now, read as another program would, without any repair."""
    found = load(path, session_from)
    assert found.notice == ""
    return found.value


def texts_of(session: Session) -> list[str]:
    """What every slip says, in order of arrival."""
    return [slip.text for slip in session.contributions.values()]


def named(session: Session, name: str) -> Session:
    """The same session under another name."""
    return session.with_(evening=replace(session.evening, id=name))


def wait_for_item(terminal: Terminal, item: str) -> None:
    """Wait until this item of the shipped ouderavond is on the beamer."""
    script = shipped_script()
    terminal.wait_for(f" {script.position(item) + 1} / {len(script.items)} ")


def open_private(terminal: Terminal, key: str, *texts: str) -> None:
    """Press a key for what the room may not read, and say yes to the one warning of the evening
    when it comes; then wait for these texts."""
    terminal.press(key)
    terminal.wait_until(
        lambda: ASKS in terminal.text or all(text in terminal.text for text in texts),
        f"{key} opened nothing",
    )
    if ASKS in terminal.text:
        terminal.press("t")
    terminal.wait_for(*texts, gone=[ASKS])


ASKS = "De zaal leest mee."


def open_desk(terminal: Terminal) -> None:
    """Open the werkblad with the entry line, ready to type."""
    open_private(terminal, "f2", "Werkblad")
    terminal.wait_for_empty_line("Werkblad")


def close_desk(terminal: Terminal) -> None:
    """Close the werkblad."""
    terminal.press("f2")
    terminal.wait_for(gone=["Werkblad"])


def type_slip(terminal: Terminal, prefix: str, text: str) -> None:
    """Type a slip and store it."""
    terminal.type(f"{prefix} {text}")
    store_line(terminal, text)


def store_line(terminal: Terminal, text: str) -> None:
    """See this text in the line, press Enter, and wait until the list shows it instead."""
    terminal.wait_for_field(text[-20:])
    terminal.press("enter")
    terminal.wait_until(
        lambda: text[:40] in terminal.text and text[-20:] not in terminal.cursor_line,
        f"not in the list: {text}",
    )


def wait_for_slips(terminal: Terminal, path: Path, count: int) -> list[str]:
    """Wait until so many slips are on disk; gives what they say."""
    terminal.wait_until(lambda: len(on_disk(path).contributions) == count,
                        f"not {count} slips on disk")  # fmt: skip
    return texts_of(on_disk(path))


def go_to_form(terminal: Terminal) -> None:
    """From the start screen to the form of a new session."""
    terminal.wait_for("Nieuwe sessie", "Oefenen")
    terminal.press("n")
    terminal.wait_for("Aantal tafels")


def go_on_to(terminal: Terminal, item: str) -> None:
    """Step forward to this item of the shipped ouderavond."""
    items = shipped_script().items
    place = re.search(r" (\d+) / \d+ ", terminal.text)
    assert place, terminal.text
    for following in items[int(place[1]) : shipped_script().position(item) + 1]:
        terminal.press("right")
        wait_for_item(terminal, following.id)


def go_to_begin(terminal: Terminal) -> None:
    """Back to the welcome, and on to the first item."""
    for _ in range(len(shipped_script().phases) + 1):
        terminal.press("up")
        terminal.look_on(0.1)
    terminal.wait_for(" – / ")
    terminal.press("right")
    wait_for_item(terminal, shipped_script().items[0].id)


def stop(terminal: Terminal) -> int:
    """Stop with the keys; gives the exit code."""
    terminal.press("ctrl+q")
    terminal.wait_for("Stoppen met deze avond?")
    terminal.press("enter")
    return terminal.wait_end()
