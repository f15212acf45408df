"""A scene as data, the key that works once, and pages that follow whatever is started anew."""

from __future__ import annotations

import dataclasses
import time
from collections.abc import Mapping
from typing import Any

import hostile
import pytest
import shipped
from filled import filled, sorted_and_closed
from hypothesis import given
from hypothesis import strategies as st

from sessie.model.place import Place
from sessie.model.script import Line, Span
from sessie.public.scene import Countdown, Curtain, Scene, Text, scene
from sessie.rules.steering import go_to
from sessie.web import beamer as beamer_module
from sessie.web.beamer import KEYS, USED, Making, as_data, same
from web.web_tools import Follows, a_scene, answer, serving, until

PHOTO, OTHER = "foto-0123456789abcdef.png", "foto-fedcba9876543210.jpg"


def showing(title: str) -> Making:
    """Makes a scene with this title."""
    return lambda now: a_scene(title)


# a scene as data ------------------------------------------------------------------------------


def test_every_value_says_what_it_is_and_what_it_holds() -> None:
    block = Text("Welkom", (Line((Span("Dag", "vet"),), "punt"),))
    found = as_data(Scene(block, "Deel 1", 2, 9, Countdown(600.0, 30.0, True, False)))
    assert found["is"] == "Scene" and found["place"] == 2 and found["of"] == 9
    assert found["block"]["is"] == "Text"
    assert found["block"]["lines"][0]["spans"] == [{"is": "Span", "text": "Dag", "style": "vet"}]
    clock = {"is": "Countdown", "total": 600.0, "left": 30.0, "running": True, "fresh": False}
    assert {key: found["clock"][key] for key in clock} == clock


def private(value: object) -> Any:
    """The same written otherwise, to compare with: by the standard library."""
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        parts = {f.name: private(getattr(value, f.name)) for f in dataclasses.fields(value)}
        return {"is": type(value).__name__, **parts}
    if isinstance(value, Mapping):
        return {key: private(part) for key, part in value.items()}
    return [private(part) for part in value] if isinstance(value, tuple) else value


@pytest.mark.parametrize("script", shipped.content().scripts, ids=lambda script: script.id)
def test_every_scene_of_every_draaiboek_is_data_and_nothing_else(script: Any) -> None:
    session = sorted_and_closed(filled(script))
    for item in script.items:
        stage = go_to(script, session.stage, item.id)
        shown = scene(session.with_(stage=stage), 100.0)
        assert same(as_data(shown), private(shown))


@pytest.mark.parametrize("value", [object(), {1, 2}, b"bytes", Scene, lambda: None, time])
def test_what_has_no_place_in_a_scene_is_refused(value: object) -> None:
    with pytest.raises(TypeError):
        as_data(Scene(Curtain(value), "", 0, 0))  # type: ignore[arg-type]


CLOCKS = st.builds(
    Countdown,
    st.floats(1, 6000), st.floats(-600, 6000), st.booleans(), st.booleans(),
)  # fmt: skip


@given(CLOCKS, st.floats(0, 600))
def test_a_clock_that_only_ran_on_is_no_news(clock: Countdown, later: float) -> None:
    before = a_scene(clock=clock)
    after = a_scene(clock=clock.after(later))
    assert same(as_data(before, later), as_data(after))


@given(CLOCKS, st.floats(0.5, 600) | st.floats(-600, -0.5))
def test_a_clock_that_was_set_is_news(clock: Countdown, by: float) -> None:
    moved = dataclasses.replace(clock, left=clock.left + by)
    assert not same(as_data(a_scene(clock=clock)), as_data(a_scene(clock=moved)))


@pytest.mark.parametrize(
    ("one", "other"),
    [({"a": 1}, {"a": 2}), ({"a": 1}, {"b": 1}), ({"a": 1}, {}), ([1], [1, 2]), ([1], ["1"]),
     ({"is": "A"}, {"is": "B"}), ({"a": [{"b": 1}]}, {"a": [{"b": 2}]}), ({}, []), ("a", None),
     ({"left": 1.0}, {"left": 1.1})],
)  # fmt: skip
def test_anything_else_that_differs_is_news(one: Any, other: Any) -> None:
    assert not same(one, other) and same(one, one) and same(other, other)


# the key --------------------------------------------------------------------------------------


def test_a_key_opens_the_page_once_and_the_token_is_only_in_that_page() -> None:
    with serving() as served:
        key, token = served.key, served.place.token.encode()
        first, second = answer(served.port, f"/?{key}"), answer(served.port, f"/?{key}")
        assert first.status == 200 and token in first.body
        assert (second.status, second.body.decode()) == (403, USED)
        bare = answer(served.port, "/")
        assert bare.status == 200 and token not in bare.body
        for path in ("/doek.js", "/doek.css", "/?fout", "/niets"):
            assert token not in answer(served.port, path).body


@pytest.mark.parametrize("wrong", ["", "fout", "{token}x", "{half}", "%00", "é", "{token}&x=1"])
def test_without_the_token_nothing_is_followed(wrong: str) -> None:
    with serving(pictures={PHOTO: b"x"}) as served:
        token = served.place.token
        asked = wrong.format(token=token, half=token[:-1]).encode().decode("latin-1")
        assert answer(served.port, f"/live?{asked}").status in (400, 403)
        assert answer(served.port, f"/beelden/{PHOTO}?{asked}").status in (400, 404)
        assert served.counts == []


def test_a_key_is_no_token_and_a_token_no_key() -> None:
    with serving() as served:
        key = served.key
        assert answer(served.port, f"/live?{key}").status == 403
        assert answer(served.port, f"/?{served.place.token}").status == 403
        assert answer(served.port, f"/?{key}").status == 200


def test_keys_are_all_different_and_old_ones_go() -> None:
    with serving() as served:
        keys = [served.key for _ in range(KEYS + 1)]
        assert len({*keys}) == len(keys)
        found = [answer(served.port, f"/?{key}").status for key in keys]
        assert found == [403, *[200] * KEYS]


# following ------------------------------------------------------------------------------------


def test_a_page_gets_the_scene_of_now_and_every_next_one() -> None:
    with serving() as served:
        page = Follows(served.place)
        assert page.title() == "Welkom"
        for title in ("Twee", "Drie"):
            served.beamer.show(showing(title))
            assert page.title() == title
        late = Follows(served.place)
        assert late.title() == "Drie"
        page.close()
        late.close()


def test_of_many_changes_the_newest_wins_and_the_same_is_said_once() -> None:
    with serving() as served:
        page = Follows(served.place)
        assert page.title() == "Welkom"
        for number in range(500):
            served.beamer.show(showing(f"Beeld {number}"))
        served.beamer.show(showing("Laatste"))
        seen = [page.title()]
        while seen[-1] != "Laatste":
            seen.append(page.title())
        served.beamer.show(showing("Laatste"))
        served.beamer.show(showing("Laatste"))
        served.beamer.show(showing("Daarna"))
        assert page.title() == "Daarna"
        numbers = [int(title.split()[1]) for title in seen[:-1]]
        assert numbers == sorted(set(numbers))
        page.close()


def test_a_clock_is_sent_as_it_stands_when_it_is_sent() -> None:
    at = [1000.0]
    clock = Countdown(600.0, 600.0, True, False)
    with serving(lambda now: a_scene(clock=clock.after(now - 1000)), now=lambda: at[0]) as served:
        first = Follows(served.place)
        assert first.next()[1]["clock"]["left"] == 600.0
        at[0] = 1090.0
        late = Follows(served.place)
        assert late.next()[1]["clock"]["left"] == 510.0
        served.beamer.show(showing("Verder"))
        assert first.title() == "Verder"  # and not once more the clock, which only ran on
        first.close()
        late.close()


def test_what_changes_by_time_alone_is_seen(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(beamer_module, "LOOK", 0.01)
    at = [0.0]
    with serving(lambda now: a_scene(f"Na {now:g}"), now=lambda: at[0]) as served:
        page = Follows(served.place)
        assert page.title() == "Na 0"
        at[0] = 5.0
        assert page.title() == "Na 5"
        page.close()


def test_a_scene_that_cannot_be_made_leaves_the_one_before_and_is_told_once(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(beamer_module, "LOOK", 0.01)

    def broken(now: float) -> Scene:
        tried.append(now)
        raise ValueError("kapot")

    tried: list[float] = []
    with serving() as served:
        page = Follows(served.place)
        assert page.title() == "Welkom"
        served.beamer.show(broken)
        until(lambda: len(tried) > 3)
        assert [str(error) for error in served.wrong] == ["kapot"]
        served.beamer.show(showing("Weer"))
        assert page.title() == "Weer"
        assert served.beamer.running
        page.close()


def test_pages_are_counted_and_one_that_is_loaded_anew_is_not_gone(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    with serving() as served:
        page = Follows(served.place)
        assert page.title() == "Welkom" and until(lambda: served.counts == [1])
        page.close()
        again = Follows(served.place)
        assert again.title() == "Welkom"
        other = Follows(served.place)
        assert other.title() == "Welkom"
        until(lambda: served.counts[-1:] == [2])
        assert 0 not in served.counts
        monkeypatch.setattr(beamer_module, "GONE", 0.0)
        other.close()
        until(lambda: served.counts[-1:] == [1])
        again.close()
        until(lambda: served.counts[-1:] == [0])


def test_what_fits_on_every_page_is_told_with_their_number() -> None:
    with serving() as served:
        pages = [Follows(served.place, shape=shape) for shape in ("&177&100", "&160&100", "")]
        assert [page.title() for page in pages] == ["Welkom"] * 3
        until(lambda: served.counts[-1:] == [3])
        assert served.shapes[-1] == (133, 100), "one that says no shape has the usual one"
        for page in pages:
            page.close()


def test_pages_have_an_end(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(beamer_module, "MOST_PAGES", 3)
    with serving() as served:
        pages = [Follows(served.place) for _ in range(3)]
        assert [page.title() for page in pages] == ["Welkom"] * 3
        assert answer(served.port, f"/live?{served.place.token}").status == 503
        for page in pages:
            page.close()


def test_closing_says_so_to_every_page_and_stopping_says_nothing() -> None:
    for closed, last in ((True, ("dicht", None)), (False, ("", None))):
        with serving() as served:
            pages = [Follows(served.place), Follows(served.place)]
            assert [page.title() for page in pages] == ["Welkom"] * 2
            served.beamer.stop(closed=closed)
            assert [page.next() for page in pages] == [last] * 2
            assert not served.beamer.running and served.ended == []
            served.beamer.show(showing("te laat"))  # does nothing, and no harm


# pictures -------------------------------------------------------------------------------------


def with_photo(name: str) -> Scene:
    return Scene(Text("Kijk", (Line((Span("Het plein"),), "foto", picture=name),)), "", 1, 1)


def test_only_a_picture_of_the_scene_of_now_can_be_had() -> None:
    held = {PHOTO: b"\x89PNG\r\n\x1a\n...", OTHER: b"\xff\xd8\xff...", "../geheim": b"GEHEIM"}
    with serving(lambda now: with_photo(PHOTO), pictures=held) as served:
        token = served.place.token
        assert answer(served.port, f"/beelden/{PHOTO}?{token}").status == 404  # nobody looks yet
        page = Follows(served.place)
        assert page.title() == "Kijk"
        found = answer(served.port, f"/beelden/{PHOTO}?{token}")
        assert (found.status, found.body) == (200, held[PHOTO])
        assert found.headers["content-type"] == "image/png"
        for name in (OTHER, "../geheim", "..%2fgeheim", "", PHOTO.upper(), f"./{PHOTO}"):
            assert answer(served.port, f"/beelden/{name}?{token}").status == 404
        served.beamer.show(lambda now: with_photo(OTHER))
        assert page.title() == "Kijk"
        assert answer(served.port, f"/beelden/{PHOTO}?{token}").status == 404
        found = answer(served.port, f"/beelden/{OTHER}?{token}")
        assert found.headers["content-type"] == "image/jpeg"
        served.beamer.show(lambda now: with_photo("../geheim"))
        assert page.title() == "Kijk"
        assert answer(served.port, f"/beelden/../geheim?{token}").status == 404
        assert answer(served.port, f"/beelden/{OTHER}?{token}").status == 404
        page.close()


def test_a_picture_that_is_not_there_is_not_there() -> None:
    with serving(lambda now: with_photo(PHOTO)) as served:
        page = Follows(served.place)
        assert page.title() == "Kijk"
        assert answer(served.port, f"/beelden/{PHOTO}?{served.place.token}").status == 404
        page.close()


# text of people -------------------------------------------------------------------------------


def test_every_text_arrives_as_it_is() -> None:
    texts = [text for text in hostile.HOSTILE if "\x00" not in text] + ["\ud800half", "a\u2028b"]
    with serving() as served:
        page = Follows(served.place)
        assert page.title() == "Welkom"
        for text in texts:
            served.beamer.show(showing(text))
            assert page.title() == text.encode("utf-8", "replace").decode()
        page.close()


# started anew ---------------------------------------------------------------------------------


@pytest.mark.parametrize("moment", range(20))
def test_a_page_goes_on_after_a_restart_at_any_moment(moment: int) -> None:
    """The page before, between and after changes; the program stopped as soon as it can be."""
    place: Place | None = None
    with serving(place=place) as served:
        place = served.place
        if moment % 2:
            page = Follows(place)
            if moment % 4 == 1:
                assert page.title() == "Welkom"
        for number in range(moment // 4):
            served.beamer.show(showing(f"Beeld {number}"))
        key = served.key
    if moment % 2:
        while page.next()[0]:  # what was under way, and then the end, and nothing that tells why
            pass
    with serving(lambda now: a_scene("Weer terug"), place) as served:
        assert served.place == place
        assert answer(served.port, f"/?{key}").status == 403
        again = Follows(place)
        assert again.title() == "Weer terug"
        assert until(lambda: served.counts == [1])
        again.close()


def test_another_evening_has_another_token() -> None:
    with serving() as served:
        before = served.place
    with serving() as served:
        assert served.place.token != before.token
        assert answer(served.port, f"/live?{before.token}").status == 403
