"""What phones leave behind: on this laptop what is needed, and in nothing that leaves it."""

from __future__ import annotations

import io
import json
import zipfile
from dataclasses import fields, replace
from pathlib import Path

import pytest
from builders import a_session, with_slips, with_themes
from store_disks import MemoryDisk
from trajects import a_meeting, finished

from sessie.exchange.evening import from_json, to_json
from sessie.model.handing import Handing, Phone, Receipt, TableDots
from sessie.model.session import OF_PHONES, Action, Session
from sessie.rules import vote
from sessie.rules.tidying import tidied
from sessie.store.archive import Archive
from sessie.store.bundle import bring_in, pack
from sessie.store.file import decode, load, session_from
from sessie.store.session_store import SessionStore
from sessie.writing import FORMS, in_form

HERE = Path("/data/sessies/proef/proefavond.json")
SECRET = "GEHEIM"
HANDING = Handing(
    on=True, open=False, code=f"{SECRET}1", codes={"A": f"{SECRET}2", "B": f"{SECRET}3"},
    address="192.168.77.10", port=8799, wifi=f"{SECRET}4", wifi_password=f"{SECRET}5",
    check=f"{SECRET}6", remote=f"{SECRET}9",
)  # fmt: skip


def with_phones(session: Session) -> Session:
    """The session with all that phones leave in it."""
    theme = next(iter(session.themes))
    counted = {"thuis": {theme: 3}, "school": {theme: 2}}
    session = vote.count_at_table(session, "s1", "B", counted)
    return (
        session.with_(handing=HANDING)
        .put("phones", Phone(f"{SECRET}7", "B", 1))
        .put("receipts", Receipt(f"{SECRET}8", "B", "slip", "b001", 1))
    )


EVENING = with_phones(with_themes(with_slips(a_session(), "een", "twee"), "Taal", "Tijd"))


def test_a_session_with_phones_comes_back_the_same() -> None:
    disk = MemoryDisk()
    SessionStore.create(HERE, EVENING, ops=disk).close()
    store = SessionStore.open(HERE, ops=disk)
    assert store.session == EVENING and store.session.handing == HANDING
    off = EVENING.with_(handing=Handing(), phones={}, receipts={})
    store.submit(off)
    store.close()
    assert SessionStore.open(HERE, ops=disk).session == off
    assert not [path for path, data in disk.content().items() if SECRET.encode() in data]


def test_a_file_of_before_there_were_phones_is_opened_and_stays_as_it_is() -> None:
    disk = MemoryDisk()
    plain = with_slips(a_session(), "een")
    SessionStore.create(HERE, plain, ops=disk).close()
    before = disk.content()[HERE]
    assert b'"handing"' not in before and not set(decode(before).tables) & {*OF_PHONES}
    store = SessionStore.open(HERE, ops=disk)
    assert store.session == plain and store.session.handing == Handing()
    store.submit(with_slips(plain, "twee"))
    store.close()
    assert b'"handing"' not in disk.content()[HERE]


def test_what_is_kept_of_phones_is_this_and_no_more() -> None:
    """No address of a phone, no name, no sort of device, no time; a token only as its hash."""
    held = {cls: " ".join(field.name for field in fields(cls))
            for cls in (Handing, Phone, Receipt, TableDots)}  # fmt: skip
    assert held == {
        Handing: "on open code codes address port wifi wifi_password remote check",
        Phone: "id table place",
        Receipt: "id table deed about place",
        TableDots: "id item table theme side count",
    }
    disk = MemoryDisk()
    SessionStore.create(HERE, EVENING, ops=disk).close()
    tables = decode(disk.content()[HERE]).tables
    assert set(tables) == {
        "evening", "script", "stage", "handing", "tables", "contributions", "themes", "polls",
        "phones", "receipts", "table_dots",
    }  # fmt: skip
    slip = with_slips(a_session(), "een").contributions["b001"]
    assert set(tables["contributions"]["b001"]) == {field.name for field in fields(slip)}


# what leaves the laptop ---------------------------------------------------------------------------

TYPED = vote.close_vote(
    EVENING.with_(dots={d.id: d for d in EVENING.counted}, table_dots={}), "s1", True
)
CLOSED = vote.close_vote(EVENING, "s1", True)
"""The same vote, counted at the tables, with all that phones leave."""


def test_the_json_to_take_away_has_nothing_of_phones_and_all_dots() -> None:
    data = to_json(CLOSED)
    bare = TYPED.with_(handing=Handing(), phones={}, receipts={})
    assert data == to_json(bare)
    assert SECRET.encode() not in data and b"192.168.77.10" not in data and b"8799" not in data
    assert set(json.loads(data)) & {*OF_PHONES, "table_dots", "telefoons", "inleveren"} == set()
    again = from_json(data, "avond.json", lambda _: CLOSED.script)
    assert list(again.counted) == list(bare.counted)
    assert (again.handing, again.phones, again.receipts, again.table_dots) == (
        Handing(), {}, {}, {},
    )  # fmt: skip


@pytest.mark.parametrize("form", FORMS)
def test_every_form_is_the_same_whoever_counted_the_dots(form: str) -> None:
    agreed = {"a001": Action("a001", "Vaker bellen")}  # so that there is a letter
    made = in_form(CLOSED.with_(actions=agreed), form)
    bare = TYPED.with_(handing=Handing(), phones={}, receipts={}, actions=agreed)
    assert made == in_form(bare, form)
    assert SECRET.encode() not in made and b"192.168.77.10" not in made


def test_tidied_up_nothing_of_phones_is_in_any_file() -> None:
    disk = MemoryDisk()
    store = SessionStore.create(HERE, CLOSED, ops=disk)
    store.submit(tidied(CLOSED, "2027-02-01"))
    store.close()
    assert not [path for path, data in disk.content().items() if SECRET.encode() in data]
    assert list(load(HERE, session_from, disk).value.counted) == list(CLOSED.counted)


def test_a_zip_lets_nobody_in(tmp_path: Path) -> None:
    meeting = finished(a_meeting("avond", "ouderavond", "2026-11-10", "Tolken", "Inloop"))
    session = meeting.with_(handing=HANDING).put("phones", Phone(f"{SECRET}7", "B", 1)).put(
        "receipts", Receipt(f"{SECRET}8", "B", "slip", "b001", 1)
    )  # fmt: skip
    archive = Archive(tmp_path / "sessies")
    archive.create(session).close()
    [folder] = [path.name for path in archive.folder.iterdir() if path.is_dir()]
    packed = pack(archive, folder)
    with zipfile.ZipFile(io.BytesIO(packed)) as out:
        held = {name: out.read(name) for name in out.namelist()}
    assert not [name for name, data in held.items() if SECRET.encode() in data]
    assert pack(archive, folder) == packed
    sound = [decode(data) for data in held.values()]
    assert all(one.sound for one in sound) and meeting in [
        session_from(one.tables) for one in sound
    ]


def test_a_session_from_elsewhere_lets_nobody_in(tmp_path: Path) -> None:
    """Whoever made the zip would know the codes and the tokens."""
    archive = Archive(tmp_path / "sessies")
    archive.create(replace_id(EVENING, "avond")).close()
    [home] = [path for path in archive.folder.iterdir() if path.is_dir()]
    other = Archive(tmp_path / "elders")
    other.prepare()
    came = bring_in(other, home)
    [file] = [path for path in (other.folder / came.id).glob("*.json") if path.name == "avond.json"]
    held = session_from(decode(file.read_bytes()).tables)
    assert (held.handing, held.phones, held.receipts) == (Handing(), {}, {})
    assert held.table_dots == EVENING.table_dots and held.contributions == EVENING.contributions


def replace_id(session: Session, name: str) -> Session:
    return session.with_(evening=replace(session.evening, id=name))
