"""A sentinel in every private place of an evening: never in anything that is served."""

from __future__ import annotations

import json
from dataclasses import replace
from itertools import product
from pathlib import Path

import pytest
from public.test_scene import DOTS, NUMBER, OPEN, ROLE, SECRET, an_evening, scripts, staged
from screens.tools import an_app

from sessie.model.session import Session
from sessie.model.stage import Look
from sessie.public.pages import on_page
from sessie.public.scene import scene
from sessie.store.pictures import read_picture
from sessie.web.beamer import Making
from web.web_tools import Follows, answer, serving

LOOKS = (Look(), Look("t001", open=True), Look("t002", open=True, page=1), Look("a1"), Look("v3"))


def showing(session: Session, place: int = 1) -> Making:
    """What the room of the app makes of it, as number so many."""
    return lambda now: replace(on_page(scene(session, now)), place=place)


@pytest.mark.parametrize("closed", [False, True])
@pytest.mark.parametrize("which", range(len(scripts())))
def test_nothing_private_goes_over_the_line(which: int, closed: bool) -> None:
    evening = an_evening(which, closed)
    found = []
    with serving() as served:
        page = Follows(served.place)
        assert page.title() == "Welkom"
        shown = product(scripts()[which].items, LOOKS, (False, True))
        for number, (item, look, curtain) in enumerate(shown, start=100):
            served.beamer.show(showing(staged(evening, item.id, "A", look, curtain), number))
            name, data = page.next()
            assert (name, data["place"]) == ("scene", number)
            found.append(json.dumps(data, ensure_ascii=False))
        page.close()
        assert served.wrong == []
    text = "\n".join(found)
    assert SECRET not in text and ROLE not in text and str(NUMBER) not in text
    assert closed or str(DOTS) not in text
    assert OPEN in text


def test_other_files_of_the_evening_cannot_be_had(tmp_path: Path) -> None:
    """Of all that stands beside a session only its pictures have a name that can be asked for."""
    app = an_app(tmp_path, an_evening(0, False))
    store = app.live.store
    assert store is not None
    beside = [file.name for file in store.path.parent.iterdir()]
    assert store.path.name in beside
    for name in (*beside, f"../{store.path.name}", "..", "", store.path.name + ".doek"):
        assert read_picture(store.path, name) is None
    with serving(showing(store.session)) as served:
        page = Follows(served.place)
        assert page.next()[0] == "scene"
        for name in beside:
            for path in (f"/beelden/{name}", f"/{name}", f"/beelden/../{name}"):
                assert answer(served.port, f"{path}?{served.place.token}").status == 404
        page.close()
    app.live.let_go()
