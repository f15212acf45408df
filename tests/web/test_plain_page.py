"""The page of a table without JavaScript: as text, and in a browser that has it switched off."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator
from dataclasses import replace
from html.parser import HTMLParser
from typing import Any

import hostile
import pytest
import pytest_asyncio
from browser import Browser, browses, shared_browser
from table_server import NOW, tables

from sessie.example import to_practise
from sessie.model.dutch import clean
from sessie.model.script import DotVote
from sessie.model.session import Session
from sessie.public.scene import Countdown
from sessie.public.table_page import table_page
from sessie.rules import feedback, vote
from sessie.rules.admitting import switch_on
from sessie.rules.handing_in import WrongDeed, read_form, take
from sessie.web.plain_page import asked, join_page, plain_page
from web.page_scenes import at
from web.table_tools import (
    EVENING,
    TELLING,
    WISHES,
    findings,
    full_round,
    phone,
    texts,
    with_round,
)

TOKEN = "geheim-token-van-tafel"


class Forms(HTMLParser):
    """The form of a page, as a browser would send it, and its parts."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.forms: list[dict[str, str]] = []
        self.tags: list[str] = []
        self.addresses: list[str] = []
        self.buttons: list[dict[str, str]] = []
        self._area = ""
        self.feed(page)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        self.tags.append(tag)
        assert not any(name.startswith("on") or name == "style" for name in given), given
        self.addresses += [given[name] for name in ("action", "href", "src") if name in given]
        if tag == "form":
            assert given["method"] == "post"
            self.forms.append({})
        if tag == "button":
            self.buttons.append(given)
        if not self.forms or not given.get("name"):
            return
        if tag == "input" and (given.get("type") != "radio" or "checked" in given):
            self.forms[-1][given["name"]] = given.get("value", "")
        if tag == "textarea":
            self._area = given["name"]
            self.forms[-1][self._area] = ""

    def handle_data(self, data: str) -> None:
        if self._area:
            self.forms[-1][self._area] += data.removeprefix("\n")

    def handle_endtag(self, tag: str) -> None:
        if tag == "textarea":
            self._area = ""

    @property
    def parts(self) -> list[dict[str, str]]:
        """The fields of every deed, with the number that its button says as `do`."""
        (form,) = self.forms
        found: dict[str, dict[str, str]] = {}
        for name, value in form.items():
            part, dot, field = name.partition(".")
            if dot:
                found.setdefault(part, {"do": part})[field] = value
        return list(found.values())

    def of(self, deed: str) -> dict[str, str]:
        """The part that asks this deed."""
        return next(part for part in self.parts if part.get("deed") == deed)

    def with_(self, deed: str, **fields: str) -> dict[str, str]:
        """All of it, with these fields of this deed filled in."""
        do = self.of(deed)["do"]
        return self.forms[0] | {f"{do}.{name}": text for name, text in fields.items()}


def sent_with(part: dict[str, str]) -> dict[str, str]:
    """A form in which the button of this part was pressed."""
    named = {f"{part['do']}.{name}": text for name, text in part.items() if name != "do"}
    return {"token": TOKEN, "l": "nl", "do": part["do"], **named}


def opened(session: Session) -> Session:
    """With phones at its tables."""
    codes = (letter * 5 for letter in "ABCDEFGHJKLMN")
    return switch_on(session, "127.0.0.1", 0, lambda: next(codes))


def shown(session: Session, lang: str = "nl", **more: Any) -> Forms:
    """The page of table C."""
    return Forms(plain_page(table_page(session, "C", NOW, lang), TOKEN, **more))


def unfolded(session: Session, deed: str) -> Forms:
    """The page after `change` or `remove` was pressed at the newest slip."""
    page = shown(session)
    button = next(b for b in page.buttons if b.get("value", "").startswith(f"{deed}/"))
    return shown(session, typed=asked({**page.forms[0], "unfold": button["value"]}).typed)


def done(session: Session, part: dict[str, str]) -> Session:
    """What becomes of the evening when the button of this part is pressed."""
    found = asked(sent_with(part))
    assert (found.token, found.lang, found.look) == (TOKEN, "nl", False)
    made = take(session, "C", read_form(found.fields), NOW)
    assert isinstance(made, tuple), made
    return made[0]


def states() -> list[Session]:
    """Every sort of page."""
    practised = to_practise()
    vote = next(iter(practised.script.items_of(DotVote)))
    told = feedback.tell(at(EVENING, TELLING.id, table="B"), TELLING.id, "B", "Eén plek.")
    whole = opened(full_round())
    form = {**shown(whole).of("slip"), "text": "Een briefje", "role": "ouder", "kind": "wens"}
    return [
        done(whole, form),
        opened(told),
        opened(at(practised, vote.id)),
        opened(at(EVENING, EVENING.script.items[0].id)),
    ]


def test_every_form_is_read_by_the_rules() -> None:
    session = opened(full_round())
    form = {**shown(session).of("slip"), "role": "ouder", "kind": "tip", "text": "Vaker bellen",
            "who": "de mentor", "when": "in mei"}  # fmt: skip
    session = done(session, form)
    assert session.newest and session.newest.text == "Vaker bellen"
    assert done(session, form) is session, "the same form again is the same deed"
    other = done(session, {**form, "text": "Iets anders"})
    assert other.newest and other.newest.text == "Iets anders", "gone back to, and written anew"
    change = {**unfolded(session, "change").of("change"), "text": "Vaker mailen"}
    session = done(session, change)
    assert session.newest and session.newest.text == "Vaker mailen"
    assert shown(session).of("slip").get("role") is None, "never chosen beforehand"
    sure = unfolded(session, "remove")
    assert any(part.get("deed") == "remove" for part in sure.parts)
    gone = done(session, sure.of("remove"))
    assert session.newest.id not in gone.contributions
    session = done(session, {**shown(session).of("joint"), "text": "Samen"})
    session = done(session, {**shown(session).of("score"), "value": "7"})
    session = done(session, {**shown(session).of("score"), "value": "8"})
    session = done(session, shown(session).of("ready"))
    assert "C" in session.stage.ready[WISHES.id]
    session = done(session, shown(session).of("ready"))
    assert "C" not in session.stage.ready.get(WISHES.id, ())
    told = states()[1]
    told = done(told, shown(told).of("recognise"))
    mine = [r for r in told.recognitions.values() if r.table == "C" and r.side == "thuis"]
    assert mine
    told = done(told, {**shown(told).of("sentence"), "text": "Onze zin"})
    dotted = states()[2]
    form = shown(dotted).of("dots")
    name = next(name for name in form if name.startswith("dots/"))
    dotted = done(dotted, {**form, name: "4"})
    assert sum(one.count for one in dotted.table_dots.values()) == 4


def test_the_token_is_in_no_address_and_nothing_is_loaded_but_the_style() -> None:
    for session in states():
        for lang in ("nl", "ar"):
            page = shown(session, lang)
            assert set(page.addresses) == {"/tafel", "/tafel.css"}
            assert [form["token"] for form in page.forms] == [TOKEN]
            assert "script" not in page.tags


def test_what_was_not_taken_comes_back_in_its_field_and_stays_one_deed() -> None:
    session = opened(full_round())
    form = {**shown(session).of("slip"), "text": "Blijft <b>staan", "lang": "ar", "role": "ouder",
            "kind": "wens", "translation": "uitleg", "who": "ik", "when": ""}  # fmt: skip
    typed = asked(sent_with(form)).fields
    page = plain_page(table_page(session, "C", NOW), TOKEN, wrong="not_kept", typed=[typed])
    assert "Nog niet bewaard." in page and "Blijft &lt;b&gt;staan" in page
    again = Forms(page).of("slip")
    assert {name: again[name] for name in ("text", "role", "kind", "who")} == {
        "text": "Blijft <b>staan",
        "role": "ouder",
        "kind": "wens",
        "who": "ik",
    }
    assert asked(sent_with({**form, **again})).fields["id"] == typed["id"]
    assert asked(sent_with({**form, **again, "text": "anders"})).fields["id"] != typed["id"]
    # the round went on: the words stand above, and can be tried again
    later = at(session, EVENING.script.rounds[2].id)
    page = plain_page(table_page(later, "C", NOW), TOKEN, wrong="over", typed=[typed])
    left = next(part for part in Forms(page).parts if part.get("item") == WISHES.id)
    assert (left["text"], left["deed"]) == ("Blijft <b>staan", "slip")
    assert asked(sent_with(left)).fields["id"] == typed["id"]


def test_what_is_typed_anywhere_stays_whatever_button_is_pressed() -> None:
    session = opened(full_round())
    slip = {**shown(session).of("slip"), "text": "Een", "role": "ouder", "kind": "wens"}
    session = done(session, slip)
    for here in (session, session.with_(handing=replace(session.handing, open=False))):
        page = unfolded(session, "change")
        form = page.with_("slip", text="Half een briefje") | page.with_("joint", text="Half samen")
        form |= {f"{page.of('slip')['do']}.text": "Half een briefje"}
        form |= {f"{page.of('change')['do']}.text": "Een anders", "l": "ar"}
        # the button above, which has no name, and the one of something else
        for pressed in ({}, {"do": page.of("ready")["do"]}):
            found = asked(form | pressed)
            assert bool(found.fields) == bool(pressed)
            again = shown(here, found.lang, typed=found.typed)
            assert again.of("slip")["text"] == "Half een briefje"
            assert again.of("joint")["text"] == "Half samen"
            texts = [part["text"] for part in again.parts if "text" in part]
            assert "Een anders" in texts
    # what nobody touched is as the evening has it by now
    untouched = asked(shown(session).forms[0])
    assert untouched.typed == ()
    # the terugkoppeling began meanwhile
    told = shown(at(session, TELLING.id), typed=asked(form).typed)
    kept = {part["text"] for part in told.parts if part.get("text")}
    assert {"Half een briefje", "Half samen", "Een anders"} <= kept


def test_only_dots_that_were_counted_anew_are_sent() -> None:
    session = states()[2]
    page = shown(session)
    first, second = [name for name in page.of("dots") if name.startswith("dots/")][:2]
    other = done(session, {**page.of("dots"), first: "3"})
    both = done(other, {**page.of("dots"), second: "2"})
    assert sorted(one.count for one in both.table_dots.values()) == [2, 3]


def test_what_is_no_number_of_dots_says_so() -> None:
    session = states()[2]
    page = shown(session)
    names = [name for name in page.of("dots") if name.startswith("dots/")]
    for wrong in ("x", "-1", "1,5", "٣"):
        found = asked(sent_with({**page.of("dots"), names[0]: wrong, names[1]: "2"}))
        with pytest.raises(WrongDeed) as why:
            read_form(found.fields)
        assert why.value.refused.word == "no_number"
        again = shown(session, wrong="no_number", typed=[found.fields]).of("dots")
        assert (again[names[0]], again[names[1]]) == (wrong, "2")


def test_the_clock_of_a_page_that_stands_still_says_when_it_ends() -> None:
    page = table_page(opened(full_round()), "C", NOW)
    clock = Countdown(600.0, 300.0, running=True, fresh=False)
    running = plain_page(replace(page, clock=clock), TOKEN)
    assert re.search(r"tot \d\d:\d\d<", running) and "5:00" not in running
    paused = plain_page(replace(page, clock=replace(clock, running=False)), TOKEN)
    assert clock.text in paused and "tot " not in paused.split("</header>")[0]
    over = plain_page(replace(page, clock=replace(clock, left=-3.0)), TOKEN)
    assert "De tijd is om." in over


def test_nothing_is_said_twice() -> None:
    session = opened(full_round())
    closed = session.with_(handing=replace(session.handing, open=False))
    page = plain_page(table_page(closed, "C", NOW), TOKEN, wrong="closed")
    assert page.count("Inleveren kan nu niet") == 1
    practised = opened(at(to_practise(), next(iter(to_practise().script.items_of(DotVote))).id))
    over = vote.close_vote(practised, practised.stage.item, True)
    page = plain_page(table_page(over, "C", NOW), TOKEN, wrong="vote_closed")
    assert page.count("Het stemmen is klaar") == 1


def test_whatever_people_write_is_text() -> None:
    plain = None
    for text in (one for raw in hostile.HOSTILE if (one := clean(raw).strip()) and len(one) < 250):
        changed = replace(WISHES, question=text, title=text, translations=(), prompts=(text,))
        session = opened(at(EVENING, WISHES.id))
        session = session.with_(script=with_round(EVENING.script, changed))
        form = {**shown(session).of("slip"), "text": text, "role": "ouder"}
        session = done(session, form)
        page = shown(session, typed=[asked(sent_with(form)).fields], wrong=text)
        plain = plain or page.tags
        assert page.tags == plain, text
        assert page.of("slip")["text"] == text.removeprefix("\n")
    assert "&lt;script&gt;" in join_page("<script>", '"><script>')


def test_the_pages_to_enter() -> None:
    page = Forms(join_page("wrong_code", "KL"))
    assert page.forms == [{"code": "KL"}]
    assert "Tafel B" in join_page("", "KLMNP", ("A", "B"))
    assert Forms(join_page("", "KLMNP", ("A", "B"))).forms == [{"code": "KLMNP"}]
    assert 'dir="rtl"' in join_page(lang="ar")


# in a browser -----------------------------------------------------------------------------------


@pytest_asyncio.fixture(loop_scope="module", scope="module")
async def browser() -> AsyncIterator[Browser]:
    """One for all that is asked here."""
    async with shared_browser() as found:
        yield found


async def sent(leader: Any, selector: str) -> None:
    """Press this button, and wait for the page that comes."""
    await leader.js("(window.old = true)")
    await leader.tap(selector)
    await leader.until("!window.old && document.readyState === 'complete'")


@browses
@pytest.mark.asyncio(loop_scope="module")
@pytest.mark.parametrize("lang", ["nl", "ar"])
async def test_an_evening_without_javascript(browser: Browser, lang: str) -> None:
    """With scripts switched off, and with one that did not come: then axe can look too."""
    async with (
        tables(full_round()) as served,
        phone(browser, served, enter=False, alone=True, width=320) as leader,
    ):
        off = lang == "nl"
        if off:
            await leader.tab.call("Emulation.setScriptExecutionDisabled", value=True)
        else:
            await leader.tab.call("Network.setBlockedURLs", urls=["*/tafel.js"])

        async def looked() -> None:
            assert await leader.js("document.documentElement.scrollWidth") <= 320
            assert off or await findings(leader.tab) == []

        await leader.tab.goto(served.address)
        await looked()
        await leader.js("document.querySelector('#plain-code').value = 'ccccc'")
        await sent(leader, "#plain button")
        await leader.reads(WISHES.question)
        if not off:
            await leader.js(f"document.querySelector('[name=l]').value = '{lang}'")
            await sent(leader, ".top button")
            await leader.reads(dict(WISHES.translations)[lang])
        await looked()
        await leader.js('document.querySelector("#text").value = "Zonder script"')
        await leader.js('document.querySelector("#lang").value = "nl"')
        await leader.tap("[for=role-0]")
        await leader.tap("[for=kind-0]")
        await sent(leader, ".part button.main")
        assert texts(served) == ["Zonder script"]
        await leader.reads("Zonder script")
        await looked()
        assert await leader.js("location.href") == f"{served.address}tafel"
