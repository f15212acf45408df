"""The page of a table without JavaScript: as text, and in a browser that has it switched off."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import replace
from html.parser import HTMLParser
from typing import Any

import hostile
import pytest
import pytest_asyncio
from browser import Browser, browses, open_browser
from table_server import NOW, tables

from sessie.example import to_practise
from sessie.model.dutch import clean
from sessie.model.script import DotVote
from sessie.model.session import Session
from sessie.public.table_page import table_page
from sessie.rules import feedback
from sessie.rules.admitting import switch_on
from sessie.rules.handing_in import read_form, take
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
    """The forms of a page as a browser would send them."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.forms: list[dict[str, str]] = []
        self.tags: list[str] = []
        self.addresses: list[str] = []
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

    def of(self, deed: str) -> dict[str, str]:
        """The form that asks this deed."""
        return next(form for form in self.forms if form.get("deed") == deed)


def opened(session: Session) -> Session:
    """With phones at its tables."""
    codes = (letter * 5 for letter in "ABCDEFGHJKLMN")
    return switch_on(session, "127.0.0.1", 0, lambda: next(codes))


def shown(session: Session, lang: str = "nl", **more: Any) -> Forms:
    """The page of table C."""
    return Forms(plain_page(table_page(session, "C", NOW, lang), TOKEN, **more))


def done(session: Session, form: dict[str, str]) -> Session:
    """What becomes of the evening when this form is sent."""
    found = asked(form)
    assert (found.token, found.lang, found.look) == (TOKEN, form.get("l", "nl"), False)
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
    change = {**shown(session).of("change"), "text": "Vaker mailen"}
    session = done(session, change)
    assert session.newest and session.newest.text == "Vaker mailen"
    assert shown(session).of("slip").get("role") is None, "never chosen beforehand"
    gone = done(session, shown(session).of("remove"))
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
            assert all(form["token"] == TOKEN for form in page.forms)
            assert "script" not in page.tags


def test_what_was_not_taken_comes_back_in_its_field_and_stays_one_deed() -> None:
    session = opened(full_round())
    form = {**shown(session).of("slip"), "text": "Blijft <b>staan", "lang": "ar", "role": "ouder",
            "kind": "wens", "translation": "uitleg", "who": "ik", "when": ""}  # fmt: skip
    typed = asked(form).fields
    page = plain_page(table_page(session, "C", NOW), TOKEN, wrong="not_kept", typed=typed)
    assert "Nog niet bewaard." in page and "Blijft &lt;b&gt;staan" in page
    again = Forms(page).of("slip")
    assert {name: again[name] for name in ("text", "role", "kind", "who")} == {
        "text": "Blijft <b>staan",
        "role": "ouder",
        "kind": "wens",
        "who": "ik",
    }
    assert asked({**form, **again}).fields["id"] == typed["id"]
    assert asked({**form, **again, "text": "anders"}).fields["id"] != typed["id"]
    # the round went on: the words stand above, and can be tried again
    later = at(session, EVENING.script.rounds[2].id)
    page = plain_page(table_page(later, "C", NOW), TOKEN, wrong="over", typed=typed)
    left = next(form for form in Forms(page).forms if form.get("item") == WISHES.id)
    assert (left["text"], left["deed"]) == ("Blijft <b>staan", "slip")
    assert asked(left).fields["id"] == typed["id"]


def test_whatever_people_write_is_text() -> None:
    plain = None
    for text in (one for raw in hostile.HOSTILE if (one := clean(raw).strip()) and len(one) < 250):
        changed = replace(WISHES, question=text, title=text, translations=(), prompts=(text,))
        session = opened(at(EVENING, WISHES.id))
        session = session.with_(script=with_round(EVENING.script, changed))
        form = {**shown(session).of("slip"), "text": text, "role": "ouder"}
        session = done(session, form)
        page = shown(session, typed=asked(form).fields, wrong=text)
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
    async with open_browser() as found:
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
        await leader.js("document.querySelector('[name=text]').value = 'Zonder script'")
        await leader.js("document.querySelector('[name=lang]').value = 'nl'")
        await leader.tap("[for=role-0]")
        await leader.tap("[for=kind-0]")
        await sent(leader, "form.part button.main")
        assert texts(served) == ["Zonder script"]
        await leader.reads("Zonder script")
        await looked()
        assert await leader.js("location.href") == f"{served.address}tafel"
