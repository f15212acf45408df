"""The facilitator's side of the phones: the window, the stage, the cockpit, and the next start."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest
from builders import a_session, a_slip
from textual.widgets import Input

import sessie.phones
from screens.phone_tools import CABLE, Network, Server, a_network, with_phones
from screens.test_entry_line import line
from screens.tools import NORMAL, WIDE, Evening, reopened, running
from sessie.example import to_practise
from sessie.live import PhoneState
from sessie.model.handing import Phone, Receipt
from sessie.model.session import Contribution, Session
from sessie.public.joining import Joining
from sessie.public.scene import scene
from sessie.rules.feedback import tell
from sessie.screens.desk.look_over import LookOverScreen
from sessie.screens.desk.release import ReleaseList, ReleaseScreen
from sessie.screens.desk.sorting import SortingScreen
from sessie.screens.windows.ask import ChooseOne, Confirm, RoomReads
from sessie.screens.windows.phones import CodeWindow, PhonesScreen, ReachWindow, WifiForm
from sessie.screens.windows.setup import SetupScreen
from sessie.store.retention import written_of
from sessie.widgets.briefing import Briefing


def words(e: Evening) -> str:
    """The screen on top as words one space apart, without the frames of windows."""
    inside = (row.partition("│")[2].rpartition("│")[0] or row for row in e.rows)
    return " ".join(" ".join(inside).replace("│", " ").split())


def came(session: Session, slip: Contribution) -> Session:
    """The session after a phone handed in this slip."""
    receipt = Receipt(f"deed-of-{slip.id}", slip.table, "slip", slip.id, slip.place)
    return session.put("contributions", slip).put("receipts", receipt)


async def window(e: Evening) -> None:
    """Open the window of the phones."""
    await e.press("f10")
    await e.dialog(PhonesScreen)


async def act(e: Evening, *keys: str) -> None:
    """Press these keys in the window, each when the one before was done."""
    for key in keys:
        await e.dialog(PhonesScreen)
        await e.until(lambda: not getattr(e.screen, "busy", False), "what was asked")
        await e.press(key)


async def sure(e: Evening, yes: bool = True) -> None:
    """Answer the question."""
    await e.dialog(Confirm)
    await e.press("j" if yes else "escape")
    await e.dialog(PhonesScreen)


async def test_a_sentence_from_a_phone_is_on_the_doek_after_one_key(tmp_path: Path) -> None:
    def sends(e: Evening, table: str, text: str) -> None:
        e.app.live.edit("", lambda s: tell(s, "f1", table, text, unread=True), noted=False)

    with a_network():
        async with running(tmp_path, a_session(tables=3), own_window=False) as e:
            await e.to("f1")
            assert "zin tonen" not in e.text
            sends(e, "A", "De moeder van Mohamed Yilmaz is depressief")
            sends(e, "B", "Wij willen een tolk.")
            await e.press("n")
            assert "Yilmaz" not in e.text and "zin tonen" in e.text
            await e.press("k", "up")  # the strip under the picture is read too
            assert "Yilmaz" not in e.text and not line(e).value
            await e.type("+B", "enter")
            assert not e.session.recognitions
            await e.press("ctrl+u", "escape", "z")
            await e.dialog(Confirm)
            assert "Yilmaz" not in e.text and "iets over een persoon" in words(e)
            await e.press("n")
            assert "Yilmaz" not in e.text
            await e.press("z")
            await e.dialog(Confirm)
            await e.press("j")
            await e.until(lambda: not e.session.key_sentences["f1/A"].unread, "shown")
            assert "Yilmaz" in e.text and "zin tonen" not in e.text
            await e.press("n", "z")
            await e.until(lambda: "Wij willen een tolk" in e.text, "the sentence of B")

        here = tell(a_session(tables=3), "f1", "A", "Anna Bakker is ziek", unread=True)
        async with running(tmp_path / "two", here, size=WIDE) as e:
            e.app.live.use_cockpit(True)
            await e.to("f1")
            await e.press("n")
            block = scene(e.session, 0.0).block
            assert "Bakker" not in str(block) and "! Anna Bakker is ziek" in e.text, e.text


@pytest.mark.parametrize("size", [NORMAL, WIDE])
async def test_an_evening_with_phones_from_on_to_off(tmp_path: Path, size: tuple[int, int]) -> None:
    with a_network() as network:
        async with running(tmp_path, to_practise(), size=size) as e:
            await e.to("r2")
            assert not e.session.handing.on and "inleveren" not in e.text
            before = e.app.live.last
            await e.press("q")  # does nothing while they are off
            await window(e)
            for said in ("Elke tafel kan zelf", "Internet is niet nodig", "192.168.1.20 (wifi)"):
                assert said in words(e)
            await e.press("d", "t", "n", "x")  # there is nothing to do that with
            assert network.log == [] and isinstance(e.screen, PhonesScreen)

            await act(e, "a")
            await e.until(lambda: e.session.handing.on, "phones")
            handing = e.session.handing
            assert network.log == ["aan 192.168.1.20:8765"]
            assert "http://192.168.1.20:8765" in e.text
            assert {*handing.codes} == {*e.session.room_tables}
            assert all(code in e.text for code in list(handing.codes.values())[:5])
            assert e.app.live.last == before, "switching on is nothing to take back"

            await act(e, "w")
            await e.dialog(WifiForm)
            await e.type("School; gasten", "enter")
            await e.type("kort", "enter")
            assert isinstance(e.screen, WifiForm) and "8 tekens of meer" in words(e)
            e.input("password").value = ""
            await e.type("Welkom 2026", "enter")
            await e.dialog(PhonesScreen)
            assert "Wifi: School; gasten" in words(e)
            assert "Welkom 2026" not in e.text

            await act(e, "i")
            await e.dialog(ChooseOne)
            await e.press("2")
            await e.until(lambda: e.session.handing.address == CABLE.address, "the other address")
            assert network.log[-1] == "aan 10.1.2.3:8765" and len(network.serving) == 1
            assert e.session.handing.codes == handing.codes

            await act(e, "down", "t")
            await e.dialog(CodeWindow)
            assert "Tafel A" in e.text and handing.codes["A"] in e.text and "█▀▀▀▀▀█" in e.text
            await e.press("t")
            await e.dialog(PhonesScreen)

            await act(e, "n")
            await sure(e, yes=False)
            assert e.session.handing.codes == handing.codes
            await act(e, "n")
            await sure(e)
            changed = {t for t, code in e.session.handing.codes.items() if code != handing.codes[t]}
            assert changed == {"A"} and e.session.handing.code == handing.code
            await act(e, "home", "n")
            await sure(e)
            assert e.session.handing.code != handing.code

            await act(e, "p")
            await e.until(
                lambda: bool(list((tmp_path / "exports").glob("prive-kaartjes-*.html"))), "cards"
            )
            file = next((tmp_path / "exports").glob("prive-kaartjes-*.html"))
            page = file.read_text("utf-8")
            assert page.count("<section>") == len(e.session.room_tables)
            assert all(code in page for code in e.session.handing.codes.values())
            assert written_of(file.parent, tmp_path / f"{e.session.evening.id}.json") == [file]
            assert "Wifi: School; gasten" in page and "<script" not in page

            await act(e, "a")
            await sure(e)
            await e.until(lambda: not e.session.handing.on, "no phones")
            assert network.now is None and not e.session.phones
            assert e.session.handing.codes, "the cards hold when they are put on again"
            assert e.session.handing.wifi == "School; gasten", "for a next time"


async def test_cards_that_were_printed_before_hold_when_phones_are_put_on(tmp_path: Path) -> None:
    with a_network() as network:
        async with running(tmp_path, to_practise()) as e:
            await window(e)
            await act(e, "p")
            await e.until(lambda: bool(e.said), "cards")
            assert "zolang deze laptop dit adres houdt" in e.said[-1]
            assert network.log == [] and not e.session.handing.on
            page = next((tmp_path / "exports").glob("prive-kaartjes-*.html")).read_text("utf-8")
            codes = e.session.handing.codes
            assert all(f"Code: {code}" in page for code in codes.values())
            assert "http://192.168.1.20:8765" in page
            await act(e, "a")
            await e.until(lambda: e.session.handing.on, "phones")
            assert e.session.handing.codes == codes


async def test_a_table_is_put_out_and_its_code_with_it(tmp_path: Path) -> None:
    held = with_phones().put("phones", Phone("h1", "A"), Phone("h2", "A", 1), Phone("h3", "B", 2))
    with a_network():
        async with running(tmp_path, held) as e:
            await window(e)
            e.app.live.attach_phones({"A": PhoneState(2, True), "B": PhoneState(0)})
            await e.settle()
            assert "2 telefoons · schrijft" in e.text and "even stil" in e.text
            before = e.session.handing.codes
            await act(e, "down", "x")
            await e.dialog(Confirm)
            assert "2 telefoons van tafel A eraf?" in words(e)
            await sure(e)
            assert [phone.table for phone in e.session.phones.values()] == ["B"]
            assert e.session.handing.codes["A"] != before["A"]
            assert e.session.handing.codes["B"] == before["B"]
            await act(e, "x")
            assert e.said[-1] == "Daar is geen telefoon verbonden."


async def test_the_room_sees_codes_only_when_the_facilitator_shows_them(tmp_path: Path) -> None:
    with a_network():
        async with running(tmp_path, with_phones()) as e:
            await e.to("r2")
            assert e.session.handing.code not in e.text
            await window(e)
            await e.press("d", "escape")
            await e.back()
            shown = scene(e.session, 0.0)
            assert isinstance(shown.block, Joining) and shown.clock is None
            assert "█▀▀▀▀▀█" in e.text and e.session.handing.code in e.text
            assert not any(code in e.text for code in e.session.handing.codes.values())
            await e.until(lambda: "QR-codes weg" in e.text, "the key that takes them away")
            assert "Wensen" in e.rows[0]
            await e.press("b")
            assert e.session.handing.code not in e.text, "the curtain covers codes too"
            await e.press("b", "right")
            assert e.item == "r2" and not isinstance(scene(e.session, 0.0).block, Joining)
            await e.press("ctrl+z")
            assert isinstance(scene(e.session, 0.0).block, Joining)
            await e.press("left", "right")
            assert e.item != "r2"


async def test_a_table_that_comes_later_has_a_code_too(tmp_path: Path) -> None:
    with a_network():
        async with running(tmp_path, with_phones()) as e:
            before = dict(e.session.handing.codes)
            await e.press("o")
            await e.dialog(SetupScreen)
            e.input("tables").value = str(len(before) + 1)
            await e.press("f10")
            await e.back()
            codes = e.session.handing.codes
            assert {*codes} == {*e.session.room_tables} and len(codes) == len(before) + 1
            assert {table: codes[table] for table in before} == before


async def test_one_key_closes_and_opens_handing_in(tmp_path: Path) -> None:
    with a_network():
        async with running(tmp_path, with_phones(), size=WIDE) as e:
            await e.to("r2")
            before = e.app.live.last
            await e.press("q")
            assert not e.session.handing.open and e.said[-1].endswith("is dicht.")
            await e.press("f10")
            await e.dialog(PhonesScreen)
            assert "q = inleveren open" in words(e)
            await e.press("q")
            await e.until(lambda: e.session.handing.open, "open")
            await e.press("escape")
            await e.back()
            assert e.app.live.last == before


async def test_slips_of_phones_come_without_moving_who_types_or_chooses(tmp_path: Path) -> None:
    with a_network():
        async with running(tmp_path, with_phones(), size=WIDE) as e:
            await e.to("r2")
            await e.desk()
            e.app.live.attach_phones({"A": PhoneState(1, True), "B": PhoneState(1)})
            await e.settle()
            assert "Telefoons: A en B · schrijft: A · nog geen: C" in words(e)
            await e.type("B o Half get")
            focus = e.screen.focused
            e.app.live.edit(
                "", partial(came, slip=a_slip("Van tafel C", "C", id="t1", place=900)), noted=False
            )
            await e.settle()
            assert "Van tafel C" in e.text and e.screen.focused is focus
            await e.type("ypt", "enter")
            assert "Half getypt" in e.texts
            assert not e.session.contributions["t1"].released
            await e.press("up")
            assert "Half getypt" in e.screen.query_one("EntryInput", Input).value, "the last typed"
            await e.press("escape", "i")

            await e.press("down", "up", "up")
            chosen = e.slips.held
            e.app.live.edit(
                "", partial(came, slip=a_slip("Nog een", "A", id="t2", place=901)), noted=False
            )
            e.app.live.attach_phones({"A": PhoneState(1), "B": PhoneState(1)})
            await e.settle()
            assert e.slips.held is not None and chosen is not None
            assert e.slips.held.id == chosen.id and "Nog een" in e.text
            await e.press("escape", "ctrl+z")
            assert {"t1", "t2"} <= {*e.session.contributions} and "Half getypt" not in e.texts


async def test_what_tables_send_moves_nothing_where_slips_are_sorted_released_and_looked_over(
    tmp_path: Path,
) -> None:
    held = to_practise()
    loose = (replace(slip, theme="") for slip in held.slips(round_id="r2"))
    with a_network():
        session = with_phones(held.put("contributions", *loose))
        async with running(tmp_path, session, size=WIDE) as e:
            await e.to("r2")
            number = 0

            async def more() -> None:
                nonlocal number
                number += 1
                named = a_slip("Juf Anneke weet het", "A", id=f"t{number}", place=900 + number)
                e.app.live.edit("", partial(came, slip=named), noted=False)
                await e.settle()

            await e.press("f6")
            await e.dialog(SortingScreen)
            assert isinstance(e.screen, SortingScreen)
            here = e.screen.sorter.ids
            await more()
            assert here and e.screen.sorter.ids == here
            await e.press("escape")
            await e.back()

            await e.press("f9")
            await e.dialog(ReleaseScreen)
            await e.press("down", "down", "down")
            rows = e.screen.query_one(ReleaseList)
            chosen = rows.chosen_id
            await more()
            assert rows.chosen_id == chosen and f"t{number}" in {row.id for row in rows.rows}
            await e.press("escape")
            await e.back()

            e.app.ask_for("nakijken")
            await e.dialog(LookOverScreen)
            assert isinstance(e.screen, LookOverScreen)
            await e.press("down")
            flag = e.screen.chosen
            await more()
            assert flag and e.screen.chosen == flag
            assert f"t{number}" in {one.id for one in e.screen._flags}
            await e.press("k")
            assert e.screen.chosen != flag
            await e.press("ctrl+z")
            assert e.screen.chosen == flag


async def test_in_one_window_the_room_reads_nothing_of_tables_and_codes(tmp_path: Path) -> None:
    with a_network():
        async with running(tmp_path, with_phones(), own_window=False) as e:
            await e.to("r2")
            e.app.live.attach_phones({"A": PhoneState(1, True)})
            await e.press("i")
            await e.type("B o Iets")
            assert "Telefoons:" not in e.text and "schrijft" not in e.text
            await e.press("escape")
            await e.press("f10")
            await e.dialog(RoomReads)
            await e.press("n")
            await e.back()
            assert not any(code in e.text for code in e.session.handing.codes.values())


async def test_the_cockpit_tells_which_tables_are_there(tmp_path: Path) -> None:
    with a_network():
        async with running(tmp_path, with_phones()) as e:
            await e.to("dia-3")
            await e.doek()
            briefing = e.screen.query_one(Briefing)
            e.app.live.attach_phones({"A": PhoneState(1)})
            await e.settle()
            assert "Telefoons: A · nog geen: B, C, D, E, F en G" in e.seen(briefing)
            e.app.live.attach_phones({t: PhoneState(1) for t in e.session.room_tables})
            await e.settle()
            assert "Telefoons: van elke tafel" in e.seen(briefing)
            await e.press("q")
            assert "inleveren is dicht" in e.seen(briefing)


# does it work here? ---------------------------------------------------------------------------


async def test_a_phone_that_comes_is_seen_and_kept(tmp_path: Path) -> None:
    with a_network() as network:
        async with running(tmp_path, to_practise()) as e:
            await window(e)
            await act(e, "h")
            await e.dialog(Confirm)
            assert "gaan de telefoons aan" in words(e)
            await e.press("enter")
            await act(e, "h")
            assert network.log == [], "nothing goes on by itself"
            await e.dialog(Confirm)
            await e.press("j")
            await e.dialog(ReachWindow)
            assert network.log == ["aan 192.168.1.20:8765"], "to try it, phones are on"
            assert "Wacht op je telefoon" in words(e) and "10.1.2.3 (kabel)" in words(e)
            assert "█▀▀▀▀▀█" in e.text
            e.app.live.note_opened()
            await e.settle()
            assert "Gezien ✓" in e.text
            await e.press("right")
            assert "Gezien ✓" in e.text
            await e.press("escape")
            await e.dialog(PhonesScreen)
            await e.until(lambda: bool(e.session.handing.check), "what came of it")
            assert "Op 10 november 2026 om 20:05 zag een telefoon de bladzijde." in words(e)
            assert "192" not in e.session.handing.check


async def test_an_address_is_chosen_before_they_are_on_and_a_phone_that_is_there_is_seen(
    tmp_path: Path,
) -> None:
    with a_network() as network:
        async with running(tmp_path, to_practise()) as e:
            await window(e)
            await act(e, "i")
            await e.dialog(ChooseOne)
            await e.press("2")
            await e.dialog(PhonesScreen)
            await e.until(lambda: "Aanzetten kan op 10.1.2.3 (kabel)" in words(e), "the other one")
            assert network.log == []
            await act(e, "a")
            await e.until(lambda: e.session.handing.on, "phones")
            assert network.log == ["aan 10.1.2.3:8765"]
            e.app.live.attach_phones({"A": PhoneState(1)})
            await act(e, "h")
            await e.dialog(ReachWindow)
            assert "Gezien ✓" in e.text


@pytest.mark.parametrize("size", [NORMAL, WIDE, (60, 20)])
async def test_when_none_comes_every_advice_is_read_whole(
    tmp_path: Path, size: tuple[int, int]
) -> None:
    with a_network():
        async with running(tmp_path, with_phones(), size=size) as e:
            await window(e)
            await act(e, "h")
            await e.dialog(ReachWindow)
            screen = e.screen
            assert isinstance(screen, ReachWindow)
            screen._late()
            await e.settle()
            for advice in screen._reach.advices:
                assert advice.may_be in e.seen(screen.words), advice.id
                assert advice.do in e.seen(screen.words), advice.id
                await e.press("right")
            await e.press("left", "escape")
            await e.dialog(PhonesScreen)
            await e.until(lambda: bool(e.session.handing.check), "what came of it")
            assert e.session.handing.check.endswith("zag geen telefoon de bladzijde.")


async def test_without_a_network_it_is_said_and_nothing_is_on(tmp_path: Path) -> None:
    with a_network(found=()) as network:
        async with running(tmp_path, to_practise()) as e:
            await window(e)
            assert "Deze laptop zit op geen netwerk" in words(e)
            for key in ("a", "h", "i", "p"):
                await act(e, key)
                await e.until(lambda: bool(e.said), "why not")
                assert "geen netwerk" in e.said.pop()
            assert network.log == [] and not e.session.handing.on


async def test_what_cannot_be_served_is_said_and_nothing_is_on(tmp_path: Path) -> None:
    with a_network(busy="Er is geen plek vrij.") as network:
        async with running(tmp_path, to_practise()) as e:
            await window(e)
            await act(e, "a")
            await e.until(lambda: bool(e.said), "why not")
            assert e.said == ["Er is geen plek vrij."] and not e.session.handing.on
            network.busy = ""
            await act(e, "a")
            await e.until(lambda: e.session.handing.on, "phones")


async def test_a_window_that_closes_at_once_leaves_no_phones_behind(tmp_path: Path) -> None:
    with a_network() as network:
        async with running(tmp_path, to_practise()) as e:
            await window(e)
            await e.burst("a", "escape", apart=0.6)
            await e.until(lambda: e.session.handing.on, "phones")
            assert network.now is e.app.phones
            e.app.leave_session()
            await e.until(lambda: e.app.live.session is None, "the menu")


async def test_what_stopped_is_said_and_put_on_again(tmp_path: Path) -> None:
    with a_network() as network:
        async with running(tmp_path, with_phones()) as e:
            await e.until(lambda: network.now is not None, "phones")
            held = e.session.handing
            server = network.now
            assert isinstance(server, Server)
            server.running = False
            await window(e)
            assert "Gestopt: er kan geen telefoon bij." in words(e)
            await act(e, "a")
            await e.until(lambda: network.now is not None, "phones")
            assert e.session.handing == held


async def test_from_the_menu_the_last_evening_opens_with_the_window(tmp_path: Path) -> None:
    with a_network():
        async with running(tmp_path, to_practise()) as e:
            await e.until(lambda: e.app.live.saving.done, "saving")
        async with running(tmp_path) as e:
            assert "Telefoons" in e.text
            await window(e)
            assert e.session.evening.id in e.app.live.last_name
            await e.press("escape")
            await e.back()
        async with running(tmp_path / "leeg") as e:
            assert "Telefoons" not in e.text
            await e.press("f10")
            assert "Er is nog geen sessie" in e.said[-1]


# the next start ---------------------------------------------------------------------------------


async def test_phones_that_were_on_come_back_by_themselves_on_the_same_port(
    tmp_path: Path,
) -> None:
    with a_network() as network:
        async with running(tmp_path, with_phones()) as e:
            await e.until(lambda: network.now is not None, "phones")
            name = e.session.evening.id
        assert network.log == ["aan 192.168.1.20:8765", "uit"]
        store = reopened(tmp_path, name)
        assert store.session.handing.on and store.session.handing.codes, "it was only stopped"
        network.found = (CABLE,)
        async with running(tmp_path, store=store) as e:
            await e.until(lambda: e.session.handing.address == CABLE.address, "the new address")
            assert network.log[-1] == "aan 10.1.2.3:8765"
            assert "ander adres" in e.said[-1]


@pytest.mark.parametrize("answer", ["begin", "stop"])
async def test_the_end_of_the_evening_is_the_end_of_the_phones(tmp_path: Path, answer: str) -> None:
    with a_network() as network:
        async with running(tmp_path, with_phones()) as e:
            await e.until(lambda: network.now is not None, "phones")
            name = e.session.evening.id
            await e.press("ctrl+q")
            await e.until(
                lambda: "telefoons aan de tafels gaan dan uit" in words(e), "the question"
            )
            assert "dan werken dezelfde kaartjes" in words(e)
            codes = e.session.handing.codes
            await e.pilot.click(f"#{answer}")
            await e.until(lambda: e.app.live.session is None or e.app._exit, "the end")
        assert network.now is None
        store = reopened(tmp_path, name)
        assert not store.session.handing.on and store.session.handing.codes == codes
        store.close()


async def test_another_network_during_the_evening_is_noticed_and_the_old_one_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sessie.phones, "LOOK", 0.01)
    with a_network() as network:
        async with running(tmp_path, with_phones()) as e:
            await e.until(lambda: network.now is not None, "phones")
            network.found = (CABLE,)
            await e.until(lambda: e.session.handing.address == CABLE.address, "the new address")
            network.found = Network().found
            await e.until(lambda: e.session.handing.address == "192.168.1.20", "the old address")
            network.found = ()
            await e.pilot.pause(0.1)
            assert e.session.handing.address == "192.168.1.20" and len(network.serving) == 1
