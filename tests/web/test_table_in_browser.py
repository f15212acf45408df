"""The page of a table in a real browser, with the real rules behind it."""

from __future__ import annotations

import asyncio
import json
import random
import re
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack
from dataclasses import replace
from pathlib import Path

import hostile
import pytest
import pytest_asyncio
from aiohttp import web
from browser import Browser, browses, shared_browser
from table_server import CODE, NOW, Tables, tables, until

from sessie.example import to_practise
from sessie.model.dutch import clean
from sessie.model.script import DotVote
from sessie.public.phone_words import WORDS
from sessie.rules import admitting, feedback
from sessie.web.limits import Limits
from web.page_scenes import at
from web.phones_tools import CODES, Evening, handing_in
from web.table_tools import (
    EVENING,
    SOONER,
    TELLING,
    WISHES,
    Phone,
    Place,
    findings,
    full_round,
    phone,
    texts,
    with_round,
)

pytestmark = [browses, pytest.mark.asyncio(loop_scope="module")]
PAGES = Path(__file__).parents[2] / "sessie/web/pages"
SCRIPT = (PAGES / "tafel.js").read_text("utf-8")
AGAIN = (PAGES / "tafel.opnieuw.js").read_text("utf-8")
TRIES_SOON = """
const later = window.setTimeout;
window.setTimeout = (what, after, ...given) => later(what, after === 3000 ? 300 : after, ...given);
"""
"""What is tried again after three seconds, is tried after less."""
KEPT = "Object.keys(localStorage).filter(key => /draft|deed|field/.test(key)).length"


@pytest_asyncio.fixture(loop_scope="module", scope="module")
async def browser() -> AsyncIterator[Browser]:
    """One for all that is asked here."""
    async with shared_browser() as found:
        yield found


# getting in -------------------------------------------------------------------------------------


async def test_the_code_lets_in_forgivingly_and_leaves_the_address(browser: Browser) -> None:
    async with (
        tables(at(EVENING, WISHES.id)) as served,
        phone(browser, served, enter=False) as leader,
    ):
        await leader.tab.goto(f"{served.address}?c=ccccc")
        await leader.reads(WISHES.question)
        assert await leader.js("location.href") == served.address
        assert await leader.js("history.length") <= 2
        assert "Tafel C" in await leader.text()
        await leader.js("localStorage.clear()")
        await leader.tab.goto(served.address)
        await leader.fill("#code", "zzzzz")
        await leader.click("Verder")
        await leader.reads("Deze code klopt niet")
        assert await leader.js("document.activeElement.id") == "code"
        await leader.fill("#code", f" {CODE[:2].lower()} {CODE[2:].lower()}.")
        await leader.click("Verder")
        await leader.reads("Welke tafel is dit?")
        await leader.click("Tafel D")
        await leader.reads(WISHES.question)
        assert "Tafel D" in await leader.text()
        await leader.tab.reload()
        await leader.reads(WISHES.question)
        held = await leader.js("JSON.parse(localStorage['sessie.held']).token")
        assert held and not any(held in one for one in leader.tab.asked)
        assert await leader.js("document.cookie") == ""


async def test_who_scans_while_the_network_is_away_comes_in_by_herself(browser: Browser) -> None:
    async with (
        tables(at(EVENING, WISHES.id)) as served,
        phone(browser, served, enter=False, before=TRIES_SOON) as leader,
    ):
        await leader.tab.goto(served.address)
        await served.stop()
        await leader.fill("#code", "ccccc")
        await leader.click("Verder")
        await leader.reads("Lukt het niet?")
        await served.start()
        await leader.reads(WISHES.question)


# a round ----------------------------------------------------------------------------------------


async def test_a_round_from_question_to_ready(browser: Browser) -> None:
    async with tables(full_round()) as served, phone(browser, served) as leader:
        button = "document.querySelector('form[data-item] button.main')"
        assert await leader.js(f"{button}.innerText") == "Kies eerst wie dit zegt"
        assert not await leader.js("document.querySelector('input:checked')")
        await leader.click("Kies eerst")  # goes to what is asked, and sends nothing
        assert "role-" in await leader.js("document.activeElement.name")
        await leader.click("leerkracht")
        await leader.click("tip")
        assert await leader.js(f"{button}.innerText") == "Op het briefje"
        await leader.click("Op het briefje")
        assert await leader.js("document.activeElement.tagName") == "TEXTAREA"
        await leader.fill("form[data-item] textarea", "Vaker\n bellen  graag \U0001f600")
        await leader.reads("20 van 280")
        await leader.fill("[id^=who-]", "de mentor")
        await leader.fill("[id^=when-]", "na de vakantie")
        await leader.click("Op het briefje")
        await leader.card_reads("Vaker", "✓ bewaard")
        # where the eyes are, too: right below the button, until the next slip is begun
        await leader.until("document.querySelector('#handed').innerText.includes('✓ bewaard')")
        assert await leader.js(
            "document.querySelector('#handed').previousSibling === document.querySelector"
            "('form[data-item]')"
        )
        (slip,) = [s for s in served.session.slips() if s.who == "de mentor"]
        assert (slip.text, slip.role, slip.kind) == (
            "Vaker bellen graag \U0001f600",
            "leerkracht",
            "tip",
        )
        assert not slip.released and slip.table == "C"
        time = await leader.js("(d => `${d.getHours()}`.padStart(2, '0'))(new Date())")
        await leader.card_reads("Vaker", f"✓ bewaard {time}:")
        assert not await leader.js("document.querySelector('form[data-item] input:checked')")

        await leader.fill("form[data-item] textarea", "a" * 281)
        await leader.click("ouder")
        await leader.click("wens")
        await leader.click("Op het briefje")
        await leader.until("document.querySelector('#said').innerText.includes('Te lang')")
        assert len(served.asked) == 1
        await leader.fill("form[data-item] textarea", "أريد أن أفهم")
        await leader.choose("form[data-item] select", "ar")
        assert await leader.js("document.querySelector('form[data-item] textarea').dir") == "rtl"
        await leader.fill("[id^=dutch-]", "Ik wil het snappen")
        await leader.click("Op het briefje")
        await leader.card_reads("أريد", "✓ bewaard")
        newest = served.session.newest
        assert newest and (newest.lang, newest.translation) == ("ar", "Ik wil het snappen")

        await leader.click("Wijzig", 1)
        await leader.fill("[id^=field-change]", "Vaker bellen, ook 's avonds")
        await leader.click("Bewaar")
        await leader.card_reads("'s avonds", "✓ bewaard")
        assert texts(served)[0] == "Vaker bellen, ook 's avonds"
        await leader.click("Wijzig", 0)
        await leader.fill("[id^=field-change]", "أريد أن أفهم كل شيء")
        await leader.click("Bewaar")
        await leader.card_reads("كل شيء", "✓ bewaard")
        assert served.session.contributions[newest.id].translation == "Ik wil het snappen"
        await leader.card_reads("كل شيء", "Ik wil het snappen")
        await leader.click("Weg", 0)
        await leader.click("Nee")
        await leader.click("Weg", 0)
        await leader.click("Ja")
        await until(lambda: len(texts(served)) == 1)
        await leader.until("document.querySelectorAll('.slip').length === 1")

        await leader.fill("[id^=field-joint]", "Samen vaker bellen")
        await leader.click("Bewaar")
        await leader.until("document.querySelector('[data-key^=field-joint]').value !== ''")
        await until(lambda: any(k.table == "C" and k.item == WISHES.id
                                for k in served.session.key_sentences.values()))  # fmt: skip
        await leader.click("8")
        await until(lambda: [s.value for s in served.session.scores.values()
                             if (s.table, s.item) == ("C", WISHES.id)] == [8])  # fmt: skip
        await leader.click("Onze tafel is klaar")
        await leader.reads("Uw tafel is klaar.")
        await until(lambda: "C" in served.session.stage.ready.get(WISHES.id, ()))
        await leader.click("Toch nog niet klaar")
        await until(lambda: "C" not in served.session.stage.ready.get(WISHES.id, ()))
        await leader.look()
        await leader.until(f"{KEPT} === 0")  # all of it is at the evening now
        ids = [one["id"] for one in served.asked]
        assert len(ids) == len(set(ids)) and all(re.fullmatch(r"[\w-]{22}", one) for one in ids)


async def test_the_language_stays_and_the_dutch_stands_below_it(browser: Browser) -> None:
    async with tables(at(EVENING, WISHES.id)) as served, phone(browser, served, lang="ar") as one:
        asked = dict(WISHES.translations)["ar"]
        await one.reads(asked)
        assert WISHES.question in await one.text()
        assert await one.js("[document.documentElement.lang, document.documentElement.dir]") == [
            "ar",
            "rtl",
        ]
        assert await one.js("document.querySelector('h1').lang") == "ar"
        dutch = "document.querySelector('.dutch')"
        assert await one.js(f"[{dutch}.lang, {dutch}.dir]") == ["nl", "ltr"]
        box = "document.querySelector('h1').getBoundingClientRect()"
        edge = (
            "(r => (r.selectNodeContents(document.querySelector('h1')), r))(document.createRange())"
        )
        assert await one.js(f"{box}.right - {edge}.getBoundingClientRect().right") < 2
        assert await one.js("document.querySelector('form[data-item] textarea').dir") == "rtl"
        await one.tab.reload()
        await one.reads(asked)
        assert WORDS["ar"]["choose_who"] in await one.text()
        await one.fill("form[data-item] textarea", "هذا مهم")
        await one.choose("#language", "nl")
        await one.until("document.documentElement.dir === 'ltr'")
        # what was begun in a language stays in it
        assert await one.js("document.querySelector('form[data-item] textarea').lang") == "ar"
        await one.click("ouder")
        await one.click("Op het briefje")
        await one.card_reads("هذا مهم", "✓ bewaard")
        assert served.session.newest and served.session.newest.lang == "ar"


async def test_the_clock_counts_by_itself(browser: Browser) -> None:
    async with tables(at(EVENING, WISHES.id)) as served, phone(browser, served) as one:
        digits = "document.querySelector('#digits').textContent"
        before = await one.js(digits)
        assert re.fullmatch(rf"{WISHES.minutes}:00|{WISHES.minutes - 1}:5\d", before)
        await one.js("(shift += 60000)")
        left = WISHES.minutes - 1
        await one.until(f"{digits} === '{left}:00' || {digits}.startsWith('{left - 1}:')")
        await one.js("(shift = 0)")
        served.now = NOW + WISHES.minutes * 60 + 5
        served.session = served.session.with_(
            stage=replace(served.session.stage, ready={WISHES.id: ("C",)})
        )
        await one.look()
        await one.reads("De tijd is om.")
        assert re.fullmatch(r"\+0:\d\d", await one.js(digits))


# nothing is lost --------------------------------------------------------------------------------


async def test_without_network_it_waits_on_the_phone_and_goes_in_order(browser: Browser) -> None:
    async with tables(at(EVENING, WISHES.id)) as served, phone(browser, served) as leader:
        await leader.offline(True)
        for text in ("een", "twee", "drie"):
            await leader.write(f"Idee {text}")
        await leader.card_reads("Idee een", "staat op deze telefoon, wordt straks verstuurd")
        await leader.fill("form[data-item] textarea", "half getypt")
        await leader.js("(shift += 2000, window.dispatchEvent(new Event('focus')))")
        await leader.reads("Nog niet verzonden")
        assert texts(served) == []
        await leader.offline(False)
        await leader.js("window.dispatchEvent(new Event('online'))")
        await until(lambda: texts(served) == ["Idee een", "Idee twee", "Idee drie"])
        await leader.card_reads("Idee drie", "✓ bewaard")
        await leader.until("!document.body.innerText.includes('Nog niet verzonden')")
        assert await leader.js("document.querySelector('form[data-item] textarea').value") == (
            "half getypt"
        )


async def test_everything_is_there_again_after_both_sides_were_killed(browser: Browser) -> None:
    async with tables(at(EVENING, WISHES.id)) as served:
        async with phone(browser, served) as leader:
            await served.stop()
            await leader.write("Geschreven zonder laptop", "leerkracht")
            await leader.fill("form[data-item] textarea", "en nog half")
            await leader.click("ouder")
            await leader.until(f"{KEPT} === 2")
        await served.start()
        async with phone(browser, served, enter=False) as leader:
            await leader.tab.goto(served.address)
            await until(lambda: texts(served) == ["Geschreven zonder laptop"])
            await leader.until(
                "document.querySelector('form[data-item] textarea').value === 'en nog half'"
            )
            assert await leader.js("document.querySelector('form[data-item] input:checked').value")
            await leader.click("Op het briefje")
            await until(lambda: len(texts(served)) == 2)
        assert {s.role for s in served.session.slips() if s.text in texts(served)} == {
            "ouder",
            "leerkracht",
        }


async def test_a_file_of_the_page_that_the_network_lets_go_is_asked_again(browser: Browser) -> None:
    async with (
        tables(at(EVENING, WISHES.id)) as served,
        phone(browser, served, alone=True) as leader,
    ):
        await leader.offline(True)
        await leader.write("Geschreven zonder netwerk")
        await leader.offline(False)
        for files in (["*/tafel.js"], ["*/tafel.js", "*/tafel.css"]):
            await leader.tab.call("Network.setBlockedURLs", urls=files)
            await leader.tab.reload()
            await leader.reads("De letter van uw tafel (mag leeg blijven)")
            await leader.tab.call("Network.setBlockedURLs", urls=[])
            await leader.until("!document.getElementById('head').hidden")
            await leader.until(
                "getComputedStyle(document.querySelector('.top')).display === 'flex'"
            )
            await leader.card_reads("Geschreven zonder netwerk", "✓ bewaard")
        assert texts(served) == ["Geschreven zonder netwerk"]


async def test_an_answer_that_got_lost_gives_one_slip(browser: Browser) -> None:
    async with tables(at(EVENING, WISHES.id)) as served, phone(browser, served) as leader:
        served.lost = 2
        await leader.write("Maar één keer")
        await leader.card_reads("Maar één keer", "✓ bewaard")
        assert texts(served) == ["Maar één keer"]
        assert len(served.asked) == 3 and len({one["id"] for one in served.asked}) == 1


async def test_two_taps_are_one_slip(browser: Browser) -> None:
    async with tables(at(EVENING, WISHES.id)) as served, phone(browser, served) as leader:
        await leader.fill("form[data-item] textarea", "Dubbel getikt")
        await leader.click("ouder")
        await leader.js(
            "(b => { b.click(); b.click(); b.click(); })"
            "(document.querySelector('form[data-item] button.main'))"
        )
        await leader.card_reads("Dubbel", "✓ bewaard")
        await leader.look()
        assert texts(served) == ["Dubbel getikt"] and len(served.asked) == 1


async def test_too_busy_is_tried_again(browser: Browser) -> None:
    async with (
        tables(at(EVENING, WISHES.id)) as served,
        phone(browser, served, before=SOONER) as leader,
    ):
        answers = [
            web.json_response({"wrong": "Het gaat te snel."}, status=429),
            web.json_response({"wrong": "Nog niet bewaard."}, status=503),
        ]
        served.wrong = lambda: answers.pop(0) if answers else None
        await leader.write("Toch gelukt")
        await leader.card_reads("Toch gelukt", "✓ bewaard")
        assert texts(served) == ["Toch gelukt"] and len(served.asked) == 3


async def test_a_code_that_does_not_hold_is_asked_again_and_nothing_goes(browser: Browser) -> None:
    async with tables(at(EVENING, WISHES.id)) as served, phone(browser, served) as leader:
        await leader.fill("form[data-item] textarea", "Nog in de maak")
        await leader.click("leerkracht")
        served.tokens.clear()
        await leader.look()
        await leader.reads("Vul de code van uw tafel nog een keer in")
        await leader.click("Laat zien wat nog niet verzonden is")
        assert await leader.js("document.querySelector('textarea[readonly]').value") == (
            "Nog in de maak"
        )
        await leader.fill("#code", "ccccc")
        await leader.click("Verder")
        await leader.until(
            "document.querySelector('form[data-item] textarea').value === 'Nog in de maak'"
        )
        await leader.click("Op het briefje")
        await until(lambda: texts(served) == ["Nog in de maak"])


async def test_words_of_another_table_are_not_handed_in_by_themselves(browser: Browser) -> None:
    async with tables(at(EVENING, WISHES.id)) as served, phone(browser, served) as leader:
        await leader.offline(True)
        await leader.write("Van tafel C")
        served.tokens.clear()
        await leader.offline(False)
        await leader.tab.goto(f"{served.address}?c=BBBBB")
        await leader.card_reads("Van tafel C", "Dit schreef u bij tafel C.")
        await leader.look()
        assert texts(served) == []
        await leader.click("Wijzig")
        await leader.until(
            "document.querySelector('form[data-item] textarea').value === 'Van tafel C'"
        )
        await leader.reads("Dit schreef u bij tafel C.")
        await leader.click("Op het briefje")
        await until(lambda: texts(served, "B") == ["Van tafel C"])


async def test_what_another_table_half_wrote_together_is_not_offered_as_ours(
    browser: Browser,
) -> None:
    async with tables(full_round()) as served, phone(browser, served) as leader:
        await leader.fill("[id^=field-joint]", "Samen aan tafel C")
        served.tokens.clear()
        await leader.tab.goto(f"{served.address}?c=BBBBB")
        await leader.card_reads("Samen aan tafel C", "Dit schreef u bij tafel C.")
        assert await leader.js("document.querySelector('[id^=field-joint]').value") == ""
        await leader.fill("[id^=field-joint]", "Samen aan tafel B")
        await leader.card_reads("Samen aan tafel C", "Dit schreef u bij tafel C.")


async def test_what_is_not_taken_says_why_and_can_be_mended(browser: Browser) -> None:
    async with tables(at(EVENING, WISHES.id)) as served, phone(browser, served) as leader:
        served.wrong = lambda: web.json_response({"wrong": "Dit kan niet."}, status=400)
        await leader.write("Net te laat")
        await leader.card_reads("Net te laat", "✗ niet aangenomen")
        await leader.reads("Dit kan niet.")
        served.wrong = lambda: None
        await leader.click("Wijzig")
        await leader.fill("form[data-item] textarea", "Net op tijd")
        await leader.click("Op het briefje")
        await leader.card_reads("Net op tijd", "✓ bewaard")
        assert texts(served) == ["Net op tijd"]
        assert "Net te laat" not in await leader.text()


async def test_what_is_sent_while_handing_in_is_closed_goes_when_it_is_open(
    browser: Browser,
) -> None:
    async with tables(full_round()) as served, phone(browser, served) as leader:
        served.session = admitting.set_open(served.session, False)
        await leader.fill("form[data-item] textarea", "Net te laat")
        await leader.click("ouder")
        await leader.click("wens")
        await leader.click("Op het briefje")
        await leader.card_reads("Net te laat", "staat op deze telefoon, wordt straks verstuurd")
        await leader.reads("Inleveren kan nu niet")
        await leader.fill("[id^=field-joint]", "Samen")
        await leader.click("Bewaar")
        await leader.look()
        assert "niet aangenomen" not in await leader.text()
        assert len(served.asked) == 1, "nothing is asked of an evening that said that it is closed"
        await leader.tab.reload()
        await leader.card_reads("Net te laat", "wordt straks verstuurd")
        served.session = admitting.set_open(served.session, True)
        await leader.card_reads("Net te laat", "✓ bewaard")
        await until(lambda: any(k.text == "Samen" for k in served.session.key_sentences.values()))
        assert texts(served) == ["Net te laat"]


async def test_a_slip_that_was_begun_can_be_handed_in_when_the_evening_went_on(
    browser: Browser,
) -> None:
    async with tables(at(EVENING, WISHES.id)) as served, phone(browser, served) as leader:
        await leader.fill("form[data-item] textarea", "Nog van de wensen")
        last = EVENING.script.rounds[2]
        served.session = at(served.session, last.id)
        await leader.look()
        await leader.reads(last.question)
        await leader.reads("Nog niet ingeleverd")
        left = "document.querySelector('form.left textarea')"
        assert await leader.js(f"{left}.value") == "Nog van de wensen"
        assert await leader.js("document.querySelector('form:not(.left) textarea').value") == ""
        await leader.js("document.querySelectorAll('form.left .choice label')[0].click()")
        await leader.js("document.querySelector('form.left button.main').click()")
        await until(lambda: texts(served) == ["Nog van de wensen"])
        assert [s.round for s in served.session.slips() if s.text == "Nog van de wensen"] == [
            WISHES.id
        ]
        await leader.until("!document.querySelector('form.left')")
        served.session = served.session.with_(stage=replace(served.session.stage, curtain=True))
        await leader.look()
        await leader.reads("Even geduld")


async def test_two_windows_of_one_phone_keep_out_of_each_others_way(browser: Browser) -> None:
    async with tables(at(EVENING, WISHES.id)) as served, phone(browser, served) as one:
        await one.fill("form[data-item] textarea", "Van het eerste venster")
        # Its clock is behind: however slowly it opens, the first window was there just now.
        behind = "window.shift = -9000;"
        async with phone(browser, served, enter=False, before=behind) as other:
            await other.tab.goto(served.address)
            await other.reads(WISHES.question)
            field = "document.querySelector('form[data-item] textarea').value"
            assert await other.js(field) == ""
            await other.write("Van het tweede venster")
            await other.card_reads("tweede", "✓ bewaard")
            assert await one.js(field) == "Van het eerste venster"
            await other.fill("form[data-item] textarea", "Half van het tweede")
        # What the window that is gone had begun, is found again; beside what was begun here.
        await one.js("(shift += 15000)")
        left = "document.querySelector('form.left textarea')"
        await one.until(f"{left} && {left}.value === 'Half van het tweede'")
        here = "document.querySelector('form[data-item]:not(.left)')"
        assert await one.js(f"{here}.querySelector('textarea').value") == "Van het eerste venster"
        await one.js(f"{here}.querySelector('.choice label').click()")
        await one.js(f"{here}.querySelector('button.main').click()")
        await until(lambda: len(texts(served)) == 2)
        await one.until(f"{here}.querySelector('textarea').value === 'Half van het tweede'")
    assert sorted(texts(served)) == ["Van het eerste venster", "Van het tweede venster"]


async def test_two_phones_of_one_table_see_the_same_slips(browser: Browser) -> None:
    async with (
        tables(at(EVENING, WISHES.id)) as served,
        phone(browser, served) as one,
        phone(browser, served, alone=True) as other,
        phone(browser, served, "B", alone=True) as elsewhere,
    ):
        await one.write("Van de ene telefoon")
        await other.write("Van de andere telefoon", "leerkracht")
        await until(lambda: len(texts(served)) == 2)
        for each in (one, other):
            await each.look()
            await each.reads("Van de ene telefoon")
            await each.reads("Van de andere telefoon")
        await elsewhere.look()
        assert "telefoon" not in await elsewhere.js("document.querySelector('main').innerText")
        await one.click("Wijzig", 0)
        await other.click("Weg", 0)
        await other.click("Ja")
        await until(lambda: len(texts(served)) == 1)
        await one.fill("[id^=field-change]", "Toch iets anders")
        await one.click("Bewaar")
        await one.reads("Dit briefje is er niet meer.")
        await one.reads("Toch iets anders")


async def test_when_the_evening_moved_it_says_so_and_the_words_can_be_copied(
    browser: Browser,
) -> None:
    async with tables(at(EVENING, WISHES.id)) as served, phone(browser, served) as leader:
        await served.stop()
        await leader.write("Nog niet binnen")
        await leader.fill("form[data-item] textarea", "Half af")
        await leader.card_reads("Nog niet binnen", "wordt straks verstuurd")
        await leader.js("(shift += 60000, window.dispatchEvent(new Event('focus')))")
        await leader.reads("nieuw adres. Scan de code opnieuw.")
        await leader.click("Laat zien wat nog niet verzonden is")
        assert await leader.js("document.querySelector('textarea[readonly]').value") == (
            "Nog niet binnen\n\nHalf af"
        )
        await leader.tap("[data-key=copy]")
        await leader.reads("Gekopieerd")


@pytest.mark.parametrize("missing", ["storage", "quota", "crypto", "abort"])
async def test_it_works_when_the_browser_keeps_nothing(browser: Browser, missing: str) -> None:
    without = {
        "storage": "Object.defineProperty(window, 'localStorage', "
        "{get() { throw new Error('SecurityError'); }});",
        "quota": "Storage.prototype.setItem = () => { throw new Error('QuotaExceededError'); };",
        "crypto": "Object.defineProperty(window, 'crypto', {value: undefined});",
        "abort": "delete window.AbortController; Element.prototype.replaceChildren = undefined;",
    }[missing]
    async with (
        tables(at(EVENING, WISHES.id)) as served,
        phone(browser, served, before=without, alone=True) as leader,
    ):
        await leader.write("Ook zonder geheugen")
        await leader.card_reads("Ook zonder", "✓ bewaard")
        await served.stop()
        await leader.write("En zonder laptop")
        if missing in ("storage", "quota"):
            await leader.reads("Deze telefoon kan niets onthouden")
        await served.start()
        await leader.look()
        await until(lambda: len(texts(served)) == 2)


async def test_somebody_who_types_is_told_of_and_a_page_that_knows_all_gets_nothing(
    browser: Browser,
) -> None:
    async with tables(at(EVENING, WISHES.id)) as served, phone(browser, served) as leader:
        await leader.look()
        assert all(one == "l=nl" for one in served.looks)
        await leader.fill("form[data-item] textarea", "Ik typ")
        await leader.look()
        assert served.looks[-1] == "l=nl&w=1"
        await leader.js("(shift += 9000)")
        await leader.look()
        assert served.looks[-1] == "l=nl"


@pytest.mark.parametrize(
    "event",
    [
        "document.dispatchEvent(new Event('visibilitychange'))",
        "window.dispatchEvent(new PageTransitionEvent('pageshow', {persisted: true}))",
        "window.dispatchEvent(new Event('online'))",
    ],
)
async def test_a_phone_that_wakes_up_asks_and_sends_at_once(browser: Browser, event: str) -> None:
    async with tables(at(EVENING, WISHES.id)) as served, phone(browser, served) as leader:
        await served.stop()
        await leader.write("Voor het slapen")
        await leader.card_reads("Voor het slapen", "wordt straks verstuurd")
        await leader.js("(shift += 3600000)")
        await served.start()
        looks = len(served.looks)
        await leader.js(event)
        await until(lambda: texts(served) == ["Voor het slapen"], 1.0)
        await until(lambda: len(served.looks) > looks, 1.0)


# terugkoppeling and dots ------------------------------------------------------------------------


async def test_the_terugkoppeling(browser: Browser) -> None:
    async with tables(at(EVENING, TELLING.id)) as served, phone(browser, served) as leader:
        await leader.fill("[id^=field-sentence]", "Zonder tolk is het geen gesprek.")
        await leader.click("Ja, dit klopt")
        sentence = feedback.sentence_id(TELLING.id, "C")
        await until(lambda: served.session.key_sentences[sentence].text.startswith("Zonder tolk"))
        await leader.reads("✓ bewaard")
        told = at(served.session, TELLING.id, table="B")
        served.session = feedback.tell(told, TELLING.id, "B", "Eén plek voor alle berichten.")
        await leader.look()
        await leader.reads("Tafel B vertelt:")
        await leader.reads("“Eén plek voor alle berichten.”")
        before = len(served.session.recognitions)
        await leader.click("ja, ouders")
        await until(lambda: len(served.session.recognitions) > before)
        mine = [r for r in served.session.recognitions.values() if r.table == "C" and r.side]
        assert "thuis" in {r.side for r in mine}
        await leader.look()
        assert await leader.js("document.querySelector('#side-0').checked")
        await leader.click("ja, ouders")
        await until(lambda: len(served.session.recognitions) == before)
        # another phone changed the sentence meanwhile: nothing is written over
        await leader.fill("[id^=field-sentence]", "Mijn zin")
        served.session = feedback.tell(served.session, TELLING.id, "C", "Hun zin")
        await leader.click("Ja, dit klopt")
        await leader.reads("Dit is net veranderd")
        await leader.reads("Hun zin")
        field = "document.querySelector('[id^=field-sentence]').value"
        assert await leader.js(field) == "Mijn zin"
        await leader.click("Ja, dit klopt")
        await until(lambda: served.session.key_sentences[sentence].text == "Mijn zin")
        # from its turn on it is only read; what was being typed is not gone
        await leader.fill("[id^=field-sentence]", "Nog een andere zin")
        served.session = at(served.session, TELLING.id, table="C")
        await leader.look()
        await leader.reads("Uw tafel vertelt nu.")
        await leader.reads("“Mijn zin”")
        assert not await leader.js("!!document.querySelector('[id^=field-sentence]')")
        await leader.card_reads("Nog een andere zin", "Nog niet ingeleverd")


async def test_dots_are_counted_per_side_and_sent_together(browser: Browser) -> None:
    practised = to_practise()
    vote = next(iter(practised.script.items_of(DotVote)))
    async with tables(at(practised, vote.id)) as served, phone(browser, served) as leader:
        for _ in range(3):
            await leader.js("document.querySelector('#more-0-0').click()")
        await leader.js("document.querySelector('#more-1-1').click()")
        await leader.js("document.querySelector('#less-0-0').click()")
        await leader.js("document.querySelector('#less-2-0').click()")
        await until(lambda: sum(d.count for d in served.session.table_dots.values()) == 3)
        assert {(d.table, d.count) for d in served.session.table_dots.values() if d.count} == {
            ("C", 2),
            ("C", 1),
        }
        assert [one["deed"] for one in served.asked] == ["dots"]
        await leader.reads("ouders: samen 2")
        await leader.tab.reload()
        await leader.until("document.querySelector('#count-0-0')?.textContent === '2'")
        async with phone(browser, served, "B", alone=True) as elsewhere:
            await elsewhere.until("document.querySelector('#count-0-0')?.textContent === '0'")


# whatever people write --------------------------------------------------------------------------


async def test_whatever_people_write_is_text(browser: Browser) -> None:
    heard: list[str] = []
    tags = "[...document.body.querySelectorAll('*')].map(e => e.tagName).join()"
    said = [one for text in hostile.HOSTILE if (one := clean(text).strip()) and len(one) < 200]
    async with tables(at(EVENING, WISHES.id)) as served, phone(browser, served) as leader:
        browser.heard = lambda method, about: heard.append(method)
        plain = ""
        for text, *more in (said[n : n + 8] + list(hostile.WEB) for n in range(0, len(said), 8)):
            prompts = (text, *more, *more)[:8]
            changed = replace(WISHES, question=text, translations=(), prompts=prompts)
            served.session = served.session.with_(script=with_round(EVENING.script, changed))
            await leader.look()
            asked = "document.querySelector('h1').textContent"
            assert await leader.js(asked) == text
            helps = "[...document.querySelectorAll('.help li')].map(e => e.textContent)"
            assert await leader.js(helps) == list(prompts)
            plain = plain or await leader.js(tags)
            assert await leader.js(tags) == plain, text
        served.session = served.session.with_(script=EVENING.script)
        await leader.look()
        for text in hostile.WEB:
            await leader.write(text)
        await until(lambda: len(texts(served)) == len(hostile.WEB))
        await leader.look()
        words = "[...document.querySelectorAll('.slip .words')].map(e => e.textContent)"
        shown = await leader.js(words)
        assert sorted(shown) == sorted(texts(served))
        assert "Page.javascriptDialogOpening" not in heard
        browser.heard = lambda method, about: None


# everybody can use it ---------------------------------------------------------------------------


async def test_it_goes_by_keyboard_alone(browser: Browser) -> None:
    async with tables(at(EVENING, WISHES.id)) as served, phone(browser, served) as leader:
        tab = leader.tab

        async def to(selector: str) -> None:
            for _ in range(40):
                if await leader.js(f"document.activeElement.matches({json.dumps(selector)})"):
                    return
                await tab.call("Input.dispatchKeyEvent", type="keyDown", key="Tab", code="Tab",
                               windowsVirtualKeyCode=9)  # fmt: skip
                await tab.call("Input.dispatchKeyEvent", type="keyUp", key="Tab", code="Tab")
            raise AssertionError(f"{selector} is not reached")

        await to("form[data-item] input[type=radio]")
        await tab.press(" ", " ")
        assert await leader.js("document.activeElement.checked")
        ring = "getComputedStyle(document.activeElement.nextElementSibling).outlineStyle"
        assert await leader.js(ring) == "solid"
        await to("form[data-item] textarea")
        await tab.call("Input.insertText", text="Met het toetsenbord")
        await to("form[data-item] button.main")
        await tab.call("Input.dispatchKeyEvent", type="keyDown", key="Enter", code="Enter",
                       windowsVirtualKeyCode=13, text="\r")  # fmt: skip
        await leader.card_reads("Met het", "✓ bewaard")
        assert await leader.js("document.activeElement.type") == "radio"
        await leader.until("document.querySelector('#said').textContent.includes('bewaard')")
        await to("[data-key^=remove-]")
        await tab.press(" ", " ")
        assert await leader.js("document.activeElement.dataset.key.startsWith('no-')")


async def showing(leader: Phone, name: str, served: Tables) -> None:
    """Bring the page to this state."""
    if name == "typed":
        await leader.fill("form[data-item] textarea", "Een vast uur waarop ik kan bellen")
        await leader.js("document.querySelector('form[data-item] .choice label').click()")
    elif name == "closed":
        served.wrong = lambda: web.json_response({"wrong": "Dit kan niet."}, status=400)
        await leader.fill("form[data-item] textarea", "Net te laat")
        choices = "document.querySelectorAll('form[data-item] .choice:first-child label')"
        await leader.js(f"{choices}.forEach(e => e.click())")
        await leader.js("document.querySelector('form[data-item] button.main').click()")
        await leader.until("!!document.querySelector('.refused')")
        served.wrong = lambda: None
        served.session = admitting.set_open(served.session, False)
        await leader.look()
    elif name == "offline":
        await leader.offline(True)
        await leader.fill("form[data-item] textarea", "Een vast uur")
        choices = "document.querySelectorAll('form[data-item] .choice:first-child label')"
        await leader.js(f"{choices}.forEach(e => e.click())")
        await leader.js("document.querySelector('form[data-item] button.main').click()")
        await leader.until("!!document.querySelector('.waits')")
        await leader.js("(shift += 60000, window.dispatchEvent(new Event('focus')))")
        await leader.until("!!document.querySelector('[data-key=unsent]')")


def states() -> dict[str, Tables]:
    """Every state of the page."""
    practised = to_practise()
    vote = next(iter(practised.script.items_of(DotVote)))
    told = feedback.tell(at(EVENING, TELLING.id, table="B"), TELLING.id, "B", "Eén plek.")
    found = {
        "typed": full_round(),
        "offline": full_round(),
        "closed": at(EVENING, WISHES.id),
        "feedback": told,
        "dots": at(practised, vote.id),
        "wait": at(EVENING, EVENING.script.items[0].id),
    }
    return {name: Tables(session) for name, session in found.items()}


@pytest.mark.parametrize("lang", ["nl", "en", "ar"])
async def test_axe_finds_nothing_and_nothing_is_too_small_or_too_wide(
    browser: Browser, lang: str
) -> None:
    small = (
        "[...document.querySelectorAll('button, select, .choice input, textarea, input.code')]"
        ".filter(e => e.offsetParent).map(e => [e.getBoundingClientRect(), e.outerHTML])"
        ".filter(([b]) => b.height < 43.5 || b.width < 43.5).map(one => one[1])"
    )
    for name, served in states().items():
        await served.start()
        async with phone(browser, served, lang=lang, alone=True) as leader:
            await showing(leader, name, served)
            for width, dark in ((320, True), (390, False), (768, True), (320, False)):
                await leader.tab.size(width, 844)
                await leader.tab.prefer(color_scheme="dark" if dark else "light")
                where = (name, lang, width, dark)
                assert await leader.js("document.documentElement.scrollWidth") <= width, where
                assert await leader.js(small) == [], where
                if width != 768:
                    assert await findings(leader.tab) == [], where
            await leader.js("document.documentElement.style.fontSize = '200%'")
            assert await leader.js("document.documentElement.scrollWidth") <= 320, (name, lang)
        await served.stop()


async def test_axe_finds_nothing_where_one_enters(browser: Browser) -> None:
    async with tables(EVENING) as served, phone(browser, served, enter=False) as leader:
        await leader.tab.goto(served.address)
        await leader.until("!!document.querySelector('#code')")
        assert await findings(leader.tab) == []
        await leader.fill("#code", CODE)
        await leader.click("Verder")
        await leader.reads("Welke tafel is dit?")
        assert await findings(leader.tab) == []


# with the server of the program ---------------------------------------------------------------


async def test_the_server_of_the_program_and_the_page_know_each_other(
    browser: Browser, tmp_path: Path
) -> None:
    def kept(evening: Evening, *texts: str) -> bool:
        return sorted(evening.texts) == sorted(texts)

    with handing_in(tmp_path, limits=Limits()) as served:
        place, port = Place(f"http://127.0.0.1:{served.port}/"), served.port
        async with phone(browser, place, enter=False) as leader:
            await leader.tab.goto(f"{place.address}?c={CODES['C'].lower()}")
            await leader.reads("Wat zegt u over wensen?")
            assert await leader.js("location.href") == place.address
            await leader.click("wens")
            await leader.write("Eerst")
            await leader.card_reads("Eerst", "✓ bewaard")
            await until(lambda: kept(served.evening, "Eerst"))
            served.evening.app(served.evening.phones.stop)
            await leader.click("wens")
            await leader.write("Toen de server weg was")
            await leader.card_reads("Toen de server", "wordt straks verstuurd")
            served.evening.serve(port)
            await leader.js("window.dispatchEvent(new Event('online'))")
            await leader.card_reads("Toen de server", "✓ bewaard")
            await leader.click("Onze tafel is klaar")
            await until(lambda: served.evening.session.stage.ready.get("r2") == ("C",))
            served.evening.step_to("b1")
            await leader.reads("Nu is er pauze.")
    with handing_in(tmp_path, limits=Limits(), port=port) as served:
        async with phone(browser, place, enter=False) as leader:
            await leader.tab.goto(place.address)
            await leader.reads("Nu is er pauze.")  # nobody had to come in anew
            served.evening.step_to("r2")
            await leader.js("window.dispatchEvent(new Event('online'))")
            await leader.reads("Toen de server weg was")
        async with phone(browser, place, enter=False, alone=True) as plain:
            await plain.tab.call("Emulation.setScriptExecutionDisabled", value=True)
            await plain.tab.goto(place.address)
            await plain.js(f"document.querySelector('#plain-code').value = '{CODES['B']}'")
            await plain.tap("#plain button")
            await plain.reads("Wat zegt u over wensen?")
            await plain.js("document.querySelector('#text').value = 'Zonder script'")
            await plain.tap("[for=role-1]")
            await plain.tap("[for=kind-0]")
            await plain.tap(".part button.main")
            await plain.reads("✓ bewaard")
        await until(lambda: kept(served.evening, "Eerst", "Toen de server weg was",
                                 "Zonder script"))  # fmt: skip


HAND_IN = """(text => {
  const form = document.querySelector('form[data-item]:not(.left)');
  if (!form) return false;
  const field = form.querySelector('textarea');
  field.value = text;
  field.dispatchEvent(new Event('input'));
  form.querySelectorAll('.choice:first-child input').forEach(one => one.click());
  form.querySelector('button.main').click();
  form.querySelector('button.main').click();
  return true;
})"""


async def test_with_a_network_that_comes_and_goes_all_is_stored_once_and_in_order(
    browser: Browser, tmp_path: Path
) -> None:
    """Four pages at once write as fast as they can, while their network and the program go."""
    chance = random.Random(13)
    written: list[str] = []
    lives = [handing_in(tmp_path)]
    served = lives[0].__enter__()
    port, place = served.port, Place(f"http://127.0.0.1:{served.port}/")

    async def writes(leader: Phone, name: str) -> None:
        for number in range(20):
            text = f"{name} {number:02d}"
            assert await leader.js(f"{HAND_IN}({json.dumps(text)})")
            written.append(text)
            if chance.random() < 0.3:
                await leader.offline(chance.random() < 0.5)
            await asyncio.sleep(chance.random() / 8)
        await leader.offline(False)

    async def goes() -> None:
        nonlocal served
        for dead in (False, True, True):
            await asyncio.sleep(0.5)
            if dead:
                lives.pop().__exit__(None, None, None)
            else:
                served.evening.app(served.evening.phones.stop)
            await asyncio.sleep(0.3)
            if dead:
                lives.append(handing_in(tmp_path, port=port))
                served = lives[0].__enter__()
            else:
                served.evening.serve(port)

    async with AsyncExitStack() as held:
        held.callback(lambda: lives[0].__exit__(None, None, None))
        pages = []
        for table in "ABCA":
            leader = await held.enter_async_context(phone(browser, place, enter=False, alone=True))
            await leader.tab.goto(f"{place.address}?c={CODES[table]}")
            await leader.reads("Wat zegt u over wensen?")
            pages.append(leader)
        names = ("een", "twee", "drie", "vier")
        await asyncio.gather(
            goes(), *(writes(one, name) for one, name in zip(pages, names, strict=True))
        )
        for leader in pages:
            await leader.js("window.dispatchEvent(new Event('online'))")
        await until(lambda: len(served.evening.texts) >= len(written))
        stored = served.evening.texts
        assert len(stored) == 80 and sorted(stored) == sorted(written)
        for name in names:
            mine = [text for text in stored if text.startswith(name)]
            assert mine == sorted(mine)
        for leader in pages:
            await leader.until(f"{KEPT} === 0")


# the script itself ------------------------------------------------------------------------------


async def test_the_script_is_for_old_phones_and_says_the_words_of_the_evening() -> None:
    bare = re.sub(r'"(?:[^"\\\n]|\\.)*"', '""', SCRIPT + AGAIN)
    for newer in (r"\?\.", r"\?\?", r"catch \{", r"\.\.\.[a-z]+ *[,}]\s*\}", r"replaceChildren",
                  r"\.flat\(", r"\.flatMap\(", r"fromEntries", r"matchAll", r"\.at\(-", r"import ",
                  r"innerHTML", r"insertAdjacent", r"outerHTML", r"document\.write", r"eval\(",
                  r"\.append\(", r"finally\("):  # fmt: skip
        assert not re.search(newer, bare), newer
    own = dict(re.findall(r'^    (\w+): "(.*)",$', SCRIPT, re.M))
    assert len(own) > 10
    for word, text in own.items():
        assert WORDS["nl"][word] == text, word
    for word in set(re.findall(r'word\("(\w+)"', SCRIPT)):
        assert word in WORDS["nl"] or word in ("no_kind", "no_text", "too_long"), word
