"""Slides in words and the themes of a stip: what a facilitator shows of them with a key."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import shipped
from builders import a_phase, a_round, a_script, a_session, a_slip, with_slips

from screens.tools import Evening, running
from sessie.model.script import Feedback, Slide
from sessie.model.session import Theme
from sessie.widgets.public_view import PublicView


def beamer(evening: Evening) -> str:
    """What stands on the public view, as words one space apart."""
    return evening.seen(evening.screen.query_one(PublicView))


async def test_what_was_released_is_leafed_through_and_comes_at_once(tmp_path: Path) -> None:
    slide = Slide("w1", "Dit was nieuw voor ons", show="eye-openers")
    session = a_session(a_script(a_phase("p1", 20, a_round("r2", "Nieuw", "eye_opener"), slide)))
    made = [
        a_slip(f"Wij wisten nummer {n:02} nog niet", kind="eye_opener", released=True)
        for n in range(30)
    ]
    session = with_slips(session, *made, a_slip("Nog niet vrij", kind="eye_opener"))
    async with running(tmp_path, session) as evening:
        await evening.to("w1")
        assert "nummer 00" in beamer(evening) and "▾ nog" in beamer(evening)
        await evening.press("j")
        assert "nummer 00" not in beamer(evening) and "hiervoor" in beamer(evening)
        await evening.press("j", "j", "j", "j")
        assert "nummer 29" in beamer(evening)
        await evening.press("k", "k", "k", "k", "k")
        assert "nummer 00" in beamer(evening) and "Nog niet vrij" not in beamer(evening)
        evening.app.live.edit(
            "vrijgegeven",
            lambda s: s.put("contributions", *(
                replace(slip, released=True, text="Aan het begin")
                for slip in s.contributions.values() if not slip.released
            )),
        )  # fmt: skip
        await evening.until(lambda: "Aan het begin" in beamer(evening), "the slip")


async def test_the_themes_of_the_next_question_come_with_a_key(tmp_path: Path) -> None:
    script = next(s for s in shipped.content().scripts if s.id == "stip-op-de-horizon")
    [feedback] = [item.id for item in script.items if isinstance(item, Feedback)]
    session, role = a_session(script), script.roles[0].id
    for place, question in enumerate(script.questions, 1):
        for n in range(6):
            theme = Theme(f"t{place}{n}", f"Een heel lang thema {place}.{n}", item=question.id)
            session = session.put("themes", theme)
            session = with_slips(session, a_slip(f"{theme.id}.", role=role, theme=theme.id))
    async with running(tmp_path, session) as evening:
        await evening.to(feedback)
        assert "thema 1.0 (1)" in beamer(evening) and "▾ nog" in beamer(evening)
        await evening.press("j", "j", "j")
        assert "thema 4.0 (1)" in beamer(evening) and "thema 1.0" not in beamer(evening)
        await evening.press("j", "j")
        assert "thema 1.0 (1)" in beamer(evening), "after the last question the first"
