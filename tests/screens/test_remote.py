"""The laptop's side of the remote: who asks, who is let in, and what it does to typing."""

from __future__ import annotations

from pathlib import Path

import pytest
from textual.widgets import Input

from screens.phone_tools import a_network, with_phones
from screens.test_phones import act, window, words
from screens.tools import NORMAL, WIDE, Evening, running
from sessie.rules.remote import (
    COMPARE,
    MOST_REFUSED,
    REST,
    SOMEBODY_ASKS,
    Asking,
    ask,
    is_remote,
    may_not_ask,
    refuse,
)
from sessie.screens.windows.ask import RoomReads
from sessie.screens.windows.phones import CodeWindow
from sessie.widgets.briefing import Briefing


async def asks(e: Evening, name: str, digits: str) -> None:
    """A phone asks, as `web.phones` passes it on."""
    live = e.app.live
    e.hands.forward(REST)
    assert may_not_ask(live.asking, e.hands.mono) == ""
    live.notices.append(SOMEBODY_ASKS)
    live.attach_remote(ask(live.asking, name, digits, e.hands.mono))
    await e.settle()
    e.hands.forward(COMPARE)


@pytest.mark.parametrize("size", [NORMAL, WIDE])
async def test_a_phone_is_let_in_replaced_and_taken_off(
    tmp_path: Path, size: tuple[int, int]
) -> None:
    with a_network():
        async with running(tmp_path, with_phones(), size=size) as e:
            await e.to("r2")
            await window(e)
            assert "nog geen: open 192.168.1.20:8765/afstand" in words(e)
            await act(e, "j")  # nobody asks
            await act(e, "end", "x")
            assert e.said[-1] == "Er is geen afstandsbediening."
            await act(e, "n")
            assert "geen code" in e.said[-1] and e.session.handing.remote == ""
            await act(e, "t")
            await e.dialog(CodeWindow)
            assert "http://192.168.1.20:8765/afstand" in e.text
            await e.press("escape")

            await asks(e, "one", "4821")
            assert "Afstandsbediening 4821 toelaten? j = ja · x onderaan = nee" in words(e)
            last = e.app.live.last
            await act(e, "j")
            await e.until(lambda: is_remote(e.session, "one"), "the remote")
            assert e.app.live.last is last, "nothing for ctrl+z"
            assert "even niet verbonden" in words(e)
            e.app.live.attach_remote(there=True)
            await e.settle()
            assert "Afstandsbediening verbonden" in words(e)

            await asks(e, "two", "9377")
            await act(e, "end", "x")  # no: the first one stays
            assert e.said[-1] == "Die telefoon is niet toegelaten."
            assert is_remote(e.session, "one")
            await asks(e, "three", "0042")
            await act(e, "j")
            await e.until(lambda: is_remote(e.session, "three"), "the other one")
            await act(e, "end", "x")
            await e.until(lambda: not e.session.handing.remote, "none")

            live = e.app.live
            for number in range(MOST_REFUSED):
                live.attach_remote(
                    refuse(ask(live.asking, str(number), "1111", 0.0), str(number), 0.0)
                )
            await e.settle()
            assert live.asking.locked and "op slot" in words(e)
            await act(e, "j")
            await e.until(lambda: not live.asking.locked, "the lock")


async def test_who_asks_disturbs_no_typing_and_a_tap_keeps_what_was_typed(tmp_path: Path) -> None:
    with a_network():
        async with running(tmp_path, with_phones()) as e:
            await e.to("r2")
            await e.doek(pages=0, terminals=1)
            await e.press("i")
            await e.type("B o Meer t")
            line = e.screen.focused
            await asks(e, "one", "4821")
            assert e.screen.focused is line and "4821 toelaten? F10" in e.text
            await e.type("ijd samen")
            assert isinstance(line, Input) and line.value == "B o Meer tijd samen"
            assert e.session.handing.remote == ""
            # The remote goes on and back: the line is there as it was.
            e.app.live.go(1)
            await e.settle()
            assert e.item != "r2"
            stage = e.session.stage
            await e.type_blind("qbt en meer", apart=0.02)  # she typed on, and did not look
            await e.settle()
            assert e.session.stage == stage and e.session.handing.open
            e.app.live.go(-1)
            await e.until(lambda: e.item == "r2", "the round")
            await e.until(lambda: isinstance(e.screen.focused, Input), "the line")
            assert isinstance(e.screen.focused, Input)
            assert e.screen.focused.value.startswith("B o Meer tijd samen"), "nothing is lost"
            await e.press("enter")
            assert e.texts[-1].startswith("Meer tijd samen")


async def test_the_cockpit_asks_with_figures_and_the_only_window_without(tmp_path: Path) -> None:
    with a_network():
        async with running(tmp_path, with_phones(), own_window=False) as e:
            await e.to("dia-3")
            await asks(e, "one", "4821")
            assert e.said[-1] == SOMEBODY_ASKS and "4821" not in e.text
            await e.press("f10")
            await e.dialog(RoomReads)
            assert "4821" not in e.text
            await e.press("n")
            await e.back()
            await e.doek()
            await e.settle()
            assert "4821 toelaten? F10" in e.seen(e.screen.query_one(Briefing))
            e.app.live.attach_remote(Asking())
            await e.settle()
            assert "toelaten" not in e.seen(e.screen.query_one(Briefing))
