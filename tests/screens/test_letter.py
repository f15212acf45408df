"""The letter to parents, the minutes and the invitation, from the report with its keys."""

from __future__ import annotations

from pathlib import Path

from builders import PARENT, TEACHER, a_session, a_slip, with_slips, with_themes
from documents.test_team import met

from screens.tools import Evening, running
from sessie.library.letters import read_letters
from sessie.model.session import Papers, Reply, Session, Wording
from sessie.screens.windows.ask import Ask, ChooseOne, Confirm
from sessie.screens.windows.letter import (
    Details,
    InvitationScreen,
    LetterScreen,
    MinutesScreen,
    RepliesScreen,
    WordingForm,
)
from sessie.screens.windows.report import ReportScreen
from sessie.writing import in_form


def asked(*labels: str) -> Session:
    """A session in which a parent and a teacher asked about each of these themes."""
    session = with_themes(a_session(), *labels)
    slips = (a_slip("Meer", role=r, theme=t) for t in session.themes for r in (PARENT, TEACHER))
    return with_slips(session, *slips)


def written(evening: Evening) -> list[Path]:
    """What was written."""
    return sorted((evening.folder / "exports").rglob("*.*"))


async def reading(evening: Evening, key: str, screen: type) -> None:
    """One of the papers, from the report."""
    await evening.press("v")
    await evening.dialog(ReportScreen)
    await evening.press(key)
    await evening.dialog(screen)


async def answer(evening: Evening, key: str, text: str) -> None:
    """An answer of the school in the list."""
    await evening.press(key)
    await evening.dialog(Ask)
    await evening.type(text, "enter")
    await evening.dialog(RepliesScreen)


async def test_the_school_answers_and_the_letter_is_written(tmp_path: Path) -> None:
    async with running(tmp_path, asked("Taal", "Tijd", "Tuin"), size=(80, 24)) as evening:
        await reading(evening, "b", LetterScreen)
        await evening.until(lambda: "Wat u vroeg" in evening.text, "the letter")
        assert "Nog zonder antwoord (a): │ │ · Taal │ │ · Tijd │ │ · Tuin" in evening.words
        for told in ("a = antwoorden", "g = gegevens", "t = tweede taal", "w = schrijf Word",
                     "h = webpagina", "m = Markdown", "o = openen", "esc = terug"):  # fmt: skip
            assert told in evening.words

        # A theme after the other, each with a key for what it is and a line of words.
        await evening.press("a")
        await evening.dialog(RepliesScreen)
        await answer(evening, "1", "elke klas een tolk")
        await evening.press("v")
        await evening.until(lambda: bool(evening.said), "the sentence")
        assert evening.said == ["Kies eerst een tweede taal: esc, en dan t."]
        await evening.press("down")
        await answer(evening, "3", "want dat kost te veel")
        await evening.press("down", "3")
        await evening.dialog(Ask)
        await evening.press("enter")  # why not is owed to who asked
        await evening.dialog(RepliesScreen)
        assert [(r.kind, r.text) for r in evening.session.replies.values()] == [
            ("doen", "elke klas een tolk"), ("niet", "want dat kost te veel"),
        ]  # fmt: skip
        assert "Dit doen we niet, want want" not in evening.words
        await answer(evening, "2", "")
        await evening.press("x")
        await evening.dialog(Confirm)
        await evening.press("j")
        await evening.dialog(RepliesScreen)
        assert "t003" not in evening.session.replies
        await evening.press("escape")
        await evening.dialog(LetterScreen)

        # What the session does not know.
        await evening.press("g")
        await evening.dialog(Details)
        day = f"{evening.app.live.times.wall():%d-%m-%Y}"
        assert evening.input("day").value == day
        await evening.press("enter")
        await evening.type("het team", "enter")
        await evening.type("Anna", "enter")
        await evening.type("na de vakantie", "f10")
        await evening.dialog(LetterScreen)
        papers = evening.session.papers
        assert (papers.sender, papers.contact, papers.next) == (
            "het team",
            "Anna",
            "na de vakantie",
        )
        assert papers.day == f"{evening.app.live.times.wall():%Y-%m-%d}"

        # A second language, and the school's own words in it.
        await evening.press("t")
        await evening.dialog(ChooseOne)
        await evening.press("5")
        await evening.dialog(LetterScreen)
        assert evening.session.papers.language == "tr"
        await evening.until(lambda: "Turks is nog niet nagelezen" in evening.words, "the remark")
        await evening.press("a")
        await evening.dialog(RepliesScreen)
        await evening.press("home", "v")
        await evening.dialog(WordingForm)
        await evening.type("Dil", "enter")
        await evening.type("Her sınıfa tercüman", "f10")
        await evening.dialog(RepliesScreen)
        wording = Wording("tr/t001", "t001", "tr", "Dil", "Her sınıfa tercüman")
        assert dict(evening.session.wordings) == {"tr/t001": wording}
        await evening.press("escape")
        await evening.dialog(LetterScreen)

        # Before it is written it is said what is open.
        await evening.press("m")
        await evening.dialog(Confirm)
        assert "Nog zonder antwoord: “Tuin”." in evening.words
        await evening.press("n")
        await evening.dialog(LetterScreen)
        assert written(evening) == []
        await evening.press("m")
        await evening.dialog(Confirm)
        await evening.press("enter")
        await evening.until(lambda: bool(written(evening)), "the letter on disk")
        (path,) = written(evening)
        made = in_form(evening.session, "brief.md", other=read_letters()["tr"])
        assert path.name == "brief-proefavond.md" and path.read_bytes() == made

        # It can be taken back like whatever else was said.
        await evening.press("escape", "escape")
        await evening.back()
        await evening.press("ctrl+z")
        await evening.dialog(Confirm)
        assert "vertaling van een thema" in evening.words
        await evening.press("enter")
        await evening.back()
        assert not evening.session.wordings and evening.session.replies


async def test_a_letter_with_nothing_to_tell_says_why_and_does_not_open(tmp_path: Path) -> None:
    async with running(tmp_path, with_slips(a_session(), "los"), size=(80, 24)) as evening:
        await evening.press("v")
        await evening.dialog(ReportScreen)
        await evening.press("b")
        await evening.until(lambda: bool(evening.said), "the sentence")
        assert "sorteer eerst (F6)" in evening.said[0]
        await evening.press("n")
        await evening.until(lambda: len(evening.said) > 1, "the sentence")
        assert "Notulen horen bij een bijeenkomst van het partnerschapsteam" in evening.said[1]
        assert isinstance(evening.screen, ReportScreen)


async def test_what_is_missing_in_minutes_is_filled_in_and_they_are_written(tmp_path: Path) -> None:
    async with running(tmp_path, met(), size=(80, 24)) as evening:
        await reading(evening, "n", MinutesScreen)
        await evening.until(lambda: "Notulen van het" in evening.text, "the minutes")
        missing = "Nog niet ingevuld (g): aanwezig, afwezig, rondvraag, volgende keer."
        assert missing in evening.words.replace(" │ │ ", " ")
        await evening.press("g")
        await evening.dialog(Details)
        await evening.type("Anna, Bas", "enter")
        await evening.type("Chen", "enter")
        await evening.type("we gaan door; koffie om half negen", "enter")
        await evening.type("niets", "enter")
        await evening.type("31-02-2027", "f10")
        await evening.until(lambda: "bestaat niet" in evening.words, "why not")
        await evening.press("ctrl+u")
        await evening.type("16 maart", "f10")
        await evening.dialog(MinutesScreen)
        said = "we gaan door\nkoffie om half negen"
        assert evening.session.papers == Papers(
            present="Anna, Bas", absent="Chen", decisions=said, other="niets", next="2027-03-16"
        )
        await evening.until(lambda: "Nog niet ingevuld" not in evening.text, "nothing is missing")
        await evening.press("h")
        await evening.until(lambda: bool(written(evening)), "the minutes on disk")
        assert written(evening)[0].name == f"notulen-{evening.session.evening.id}.html"


async def test_the_invitation_is_filled_in_and_written(tmp_path: Path) -> None:
    session = a_session().put("replies", Reply("t009", "t009", "doen"))
    async with running(tmp_path, session, size=(80, 24)) as evening:
        await reading(evening, "u", InvitationScreen)
        await evening.press("g")
        await evening.dialog(Details)
        await evening.type("de aula", "enter")
        await evening.type("vrijdag", "enter")
        await evening.press("escape")
        await evening.dialog(type(evening.screen))
        await evening.press("escape")
        await evening.dialog(Details)
        await evening.press("f10")
        await evening.dialog(InvitationScreen)
        assert evening.session.papers.where == "de aula"
        await evening.press("m")
        await evening.until(lambda: bool(written(evening)), "the invitation on disk")
        text = written(evening)[0].read_text("utf-8")
        assert "Waar: de aula," in text and "uiterlijk vrijdag." in text
