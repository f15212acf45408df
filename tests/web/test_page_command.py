"""`sessie doek --pagina`: a page in a browser of what another program leads."""

from __future__ import annotations

import re
import signal
import subprocess
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from time import monotonic

import pytest
from builders import a_phase, a_script, a_session, a_slide
from whole.terminal import ROOT, SESSIE, environment

from sessie.cli import page as page_module
from sessie.cli.page import PageFor
from sessie.library import content_folder
from sessie.model.place import Place
from sessie.model.session import Session
from sessie.rules.steering import go_to
from sessie.store.archive import Archive
from sessie.store.follow import Source
from sessie.store.place import read_place
from sessie.store.present import Host
from sessie.store.session_store import SessionStore
from sessie.web import beamer as beamer_module
from web.web_tools import PATIENCE, Follows, answer


@pytest.fixture(autouse=True)
def apart(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The programs of this test do not see those of another."""
    (tmp_path / "hier").mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "hier"))
    monkeypatch.setattr(beamer_module, "GONE", 0.0)


def an_evening(name: str = "avond") -> Session:
    slides = (a_slide("d1", "Welkom"), a_slide("d2", "Straks"))
    session = a_session(a_script(a_phase("p1", 30, *slides)))
    at = go_to(session.script, session.stage, "d1")
    return session.with_(evening=replace(session.evening, id=name, school="De Berk"), stage=at)


class App:
    """Another program, with an evening open."""

    def __init__(self, data: Path, session: Session) -> None:
        archive = Archive(data)
        archive.prepare()
        self.store: SessionStore = archive.create(session)
        self.host = Host(data)

    def opens(self) -> None:
        """Tell that it is open."""
        self.host.opens(self.store.path, monotonic())
        self.host.look()

    def show(self, item: str) -> None:
        """Show this item, and save that."""
        session = self.store.session
        self.store.submit(session.with_(stage=go_to(session.script, session.stage, item)))

    def end(self) -> None:
        """It ends."""
        self.host.close()
        self.store.close()


@pytest.fixture
def app(tmp_path: Path) -> Iterator[App]:
    found = App(tmp_path / "data", an_evening())
    yield found
    found.end()


@contextmanager
def paging(data: Path, only: Path | None = None) -> Iterator[tuple[PageFor, Place]]:
    """A page that follows, and where it is."""
    page = PageFor(Source(data, (content_folder(),), only, "De Berk"))
    page.start()
    try:
        yield page, opened(page.address())
    finally:
        page.stop()


def opened(address: str) -> Place:
    """What a browser that opens this address knows then."""
    port = int(re.findall(r":(\d+)/", address)[0])
    found = answer(port, f"/?{address.partition('?')[2]}")
    assert found.status == 200
    return Place(port, re.findall(rb'name="token" content="([^"]+)"', found.body)[0].decode())


def looking(page: PageFor, there: Callable[[], bool]) -> None:
    """Look until it is so."""
    ending = monotonic() + PATIENCE
    while not there():
        assert monotonic() < ending
        page.look()


def test_it_waits_for_the_evening_and_then_follows_it(tmp_path: Path, app: App) -> None:
    with paging(tmp_path / "data") as (page, place):
        seen = Follows(place)
        assert seen.title() == "De Berk"
        app.opens()
        looking(page, lambda: page._session is not None)
        assert seen.title() == "Welkom"
        app.show("d2")
        looking(page, lambda: bool(page._session and page._session.stage.item == "d2"))
        assert seen.title() == "Straks"
        seen.close()


def test_the_app_counts_it_only_while_a_page_is_there(tmp_path: Path, app: App) -> None:
    app.opens()
    with paging(tmp_path / "data") as (page, place):
        page.look()
        assert app.host.look() == (0, 0)
        seen = Follows(place)
        looking(page, lambda: app.host.look() == (0, 1))
        assert [seen.title(), seen.title()] == ["De Berk", "Welkom"]
        seen.close()
        looking(page, lambda: app.host.look() == (0, 0))
        again = Follows(place)
        assert again.title() == "Welkom"
        looking(page, lambda: app.host.look() == (0, 1))
        again.close()
    assert app.host.look() == (0, 0)


def test_what_cannot_be_read_leaves_what_was_seen(
    tmp_path: Path, app: App, monkeypatch: pytest.MonkeyPatch
) -> None:
    app.opens()
    with paging(tmp_path / "data") as (page, place):
        seen = Follows(place)
        looking(page, lambda: page._session is not None)
        assert [seen.title(), seen.title()] == ["De Berk", "Welkom"]

        def broken() -> None:
            raise OSError("kapot")

        monkeypatch.setattr(page._following, "look", broken)
        page.look()
        late = Follows(place)
        assert late.title() == "Welkom"
        seen.close()
        late.close()


def test_started_anew_it_is_where_the_pages_look_for_it(tmp_path: Path, app: App) -> None:
    app.opens()
    with paging(tmp_path / "data") as (_, place):
        assert read_place(tmp_path / "data" / "pagina", datetime.now()) == place
    with paging(tmp_path / "data") as (page, again):
        assert again == place
        with paging(tmp_path / "data") as (_, other):  # and a second one has a place of its own
            assert other.port != place.port and other.token != place.token
        seen = Follows(place)
        looking(page, lambda: page._session is not None)
        assert [seen.title(), seen.title()] == ["De Berk", "Welkom"]
        seen.close()


def test_a_folder_that_takes_nothing_is_no_reason_not_to_show(
    tmp_path: Path, app: App, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*given: object) -> None:
        raise OSError(28, "vol")

    monkeypatch.setattr(page_module, "keep_place", full)
    with paging(tmp_path / "data") as (_, place):
        seen = Follows(place)
        assert seen.title() == "De Berk"
        seen.close()


# the command ----------------------------------------------------------------------------------


@contextmanager
def command(tmp_path: Path, *words: str) -> Iterator[tuple[subprocess.Popen[str], str]]:
    """The command as somebody gives it, and the address that its browser got."""
    told = tmp_path / "adres"
    told.unlink(missing_ok=True)
    script = tmp_path / "browser.sh"
    script.write_text(f'#!/bin/sh\nprintf %s "$1" >"{told}.nieuw" && mv "{told}.nieuw" "{told}"\n')
    script.chmod(0o700)
    running = subprocess.Popen(
        [*map(str, SESSIE), "doek", "--pagina", *words], cwd=ROOT, text=True,
        env={**environment(tmp_path / "data"), "BROWSER": f"{script} %s",
             "TMPDIR": tempfile.gettempdir()},
        stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
    )  # fmt: skip
    try:
        ending = monotonic() + PATIENCE
        while not told.exists() and monotonic() < ending and running.poll() is None:
            pass
        yield running, told.read_text() if told.exists() else ""
    finally:
        running.kill()
        running.wait()


def test_the_command_opens_the_browser_and_ends_with_ctrl_c(tmp_path: Path, app: App) -> None:
    app.opens()
    with command(tmp_path) as (running, address):
        place = opened(address)
        seen = Follows(place)
        titles = [seen.title(), seen.title()]
        assert titles[-1] == "Welkom"
        app.show("d2")
        assert seen.title() == "Straks"
        running.send_signal(signal.SIGINT)
        out, err = running.communicate(timeout=PATIENCE)
        assert (running.returncode, err) == (0, "")
        assert address in out and "ctrl+c = stoppen" in out
        assert seen.next() == ("", None)
    with command(tmp_path, app.store.path.stem) as (running, address):
        assert opened(address) == place
        running.kill()
    with command(tmp_path, "bestaat-niet") as (running, address):
        out, err = running.communicate(timeout=PATIENCE)
        assert (running.returncode, address, out, err.count("\n")) == (1, "", "", 1)
