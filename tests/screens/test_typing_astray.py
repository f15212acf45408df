"""Ordinary sentences typed in every state of the program: nothing but a text field may change.

The states are made from the screens themselves: every class of a screen, with every widget of it
that can have the keys. A new screen must be told here how it opens.
"""

from __future__ import annotations

import pkgutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from importlib import import_module
from itertools import cycle
from pathlib import Path
from typing import Any

import pytest
from textual.screen import Screen
from textual.widget import Widget
from textual.widgets import Input, OptionList, Select, TextArea

import sessie.screens
from screens.tools import NORMAL, WIDE, Evening, running
from sessie import flows
from sessie.documents.forms import to_markdown
from sessie.example import example_traject, to_practise
from sessie.exchange.incoming import find_files
from sessie.library.folder import read_folder
from sessie.library.letters import read_letters
from sessie.model.script import Feedback, Item, Round, Slide
from sessie.model.session import Action, KeySentence, Papers, Session
from sessie.model.stage import Desk
from sessie.model.traject import Contact, Traject, Version
from sessie.public.joining import joining
from sessie.rules.agreements import agreements, put_action
from sessie.rules.letter import topics_of
from sessie.rules.on_time import Cut, Proposal
from sessie.rules.plan import plan_of
from sessie.rules.privacy import flags
from sessie.rules.reaching import advices
from sessie.rules.traject import put_contact
from sessie.screens.desk.find_theme import FindTheme
from sessie.screens.desk.look_over import LookOverScreen
from sessie.screens.desk.release import ReleaseScreen
from sessie.screens.desk.sorting import SortingScreen
from sessie.screens.desk.themes import ThemeSlips, ThemesScreen
from sessie.screens.desk.workbench import Workbench
from sessie.screens.gate import Guarded
from sessie.screens.stage.agreement_keys import AgreementScreen
from sessie.screens.stage.stage import StageScreen
from sessie.screens.stage.welcome import WelcomeScreen
from sessie.screens.windows import (
    ambitions,
    ask,
    content,
    cover,
    edit_slip,
    form,
    letter,
    menu,
    message,
    overview,
    papers,
    partnerships,
    phones,
    ready,
    setup,
    tidy,
    unsaved,
    versions,
    window,
)
from sessie.screens.windows import traject as of_traject
from sessie.screens.windows.edit_slip import EditSlip
from sessie.screens.windows.reading import ReadingWindow
from sessie.screens.windows.report import ReportScreen
from sessie.widgets.row_list import RowList

SENTENCES = (
    "Meer tijd voor een gesprek met de leerkracht.\n",
    "Ik wil weten hoe het echt gaat!\n",
    "Om 19.30 uur beginnen, niet later.\n",
    "2 keer per jaar is te weinig; 4 is beter.\n",
    "Brieven in het Turks en Pools (en het Arabisch).\n",
    "Kan de school ook 's avonds open?\n",
    "Gezellig samen eten: dat willen we vaker.\n",
    "Ouders én leerlingen erbij, altijd.\n",
    "Juf Anja belt ons zelf, heel fijn.\n",
    "te veel mails, soms 12 in 1 week\n",
)
BRISK = 0.08
"""Seconds between two keys of somebody who types well."""

AnyScreen = Screen[Any]


def every_class() -> set[type[AnyScreen]]:
    """All screens of the program."""
    for found in pkgutil.walk_packages(sessie.screens.__path__, "sessie.screens."):
        import_module(found.name)

    def below(cls: type[AnyScreen]) -> Iterator[type[AnyScreen]]:
        for one in cls.__subclasses__():
            yield one
            yield from below(one)

    return {one for one in below(Screen) if one.__module__.startswith("sessie.screens.")}


BASES: set[type[AnyScreen]] = {
    StageScreen, AgreementScreen, Workbench, window.Window, window.Listing, window.Framed,
    window.Dialog, window.TextWindow, window.ListDialog, window.ListScreen, window.ListWindow,
    form.Form, ask.Buttons, window.Leaving, versions.PaperScreen, ReadingWindow,
    letter.SessionPaper,
}  # fmt: skip
"""What others are made of; never shown as they are."""


@dataclass
class Known:
    """What windows are opened with."""

    evening: Evening
    traject: Traject
    sessions: tuple[Session, ...]

    @property
    def session(self) -> Session:
        return self.evening.session

    def scripts(self) -> Any:
        return read_folder(*self.evening.app.places.content).scripts

    def files(self) -> papers.PlanFiles:
        def keep(how: Any) -> Traject:
            raise AssertionError("the plan was changed")

        def write(plan: Any, kind: str) -> Path:
            raise AssertionError("the plan was written")

        return papers.PlanFiles(
            keep=keep,
            write=write,
            text=lambda plan: "# Plan\n\n## Een\n\ntekst",
            changed=lambda plan: False,
            settled=lambda plan: "",
            write_version=lambda school, version, kind: write(version, kind),
            edited=lambda command, own: {},
        )


def _change(how: Any) -> bool:
    raise AssertionError("an ambition was changed")


def _toggle(table: str) -> None:
    raise AssertionError("a table was ready")


def _write(kind: str) -> Path:
    raise AssertionError("a paper was written")


def _write_one(version: Version, kind: str) -> Path:
    return _write(kind)


VERSION = Version(1, "vastgesteld", "2026-11-30", "besproken", "# Plan\n\n## Een\n\ntekst")


def _write_of(session: Session, kind: str) -> Path:
    raise AssertionError("a paper was written")


LANGUAGES = read_letters()
TODAY = date(2026, 11, 30)


async def _nothing(what: str, table: str) -> None:
    """What a window asks for is not done here."""
    raise AssertionError(what)


WINDOWS: dict[type[AnyScreen], Callable[[Known], AnyScreen]] = {
    message.MessageWindow: lambda k: message.MessageWindow(("Nog 1", "Nog 2")),
    ready.ReadyWindow: lambda k: ready.ReadyWindow(tuple("ABCDE"), tuple, _toggle),
    ask.Instead: lambda k: ask.Instead("Vervangen?", {"no": "Laten staan", "yes": "Vervangen"}),
    ask.RoomReads: lambda k: ask.RoomReads(),
    ask.Problems: lambda k: ask.Problems("Er is niets geplakt.", ["Regel 1: te lang."]),
    edit_slip.ChooseLetter: lambda k: edit_slip.ChooseLetter(
        "Welke rol?", {"ouder": ("o", "ouder"), "leerkracht": ("l", "leerkracht")}, "ouder"
    ),
    edit_slip.EditSaid: lambda k: edit_slip.EditSaid(
        k.session, KeySentence("x/A", _told(k.session), "A", "Samen lezen"), "kernzin"
    ),
    FindTheme: lambda k: FindTheme("Welk thema?", list(k.session.themes.values())),
    LookOverScreen: lambda k: LookOverScreen(k.evening.app.live),
    ReleaseScreen: lambda k: ReleaseScreen(k.evening.app.live),
    SortingScreen: lambda k: SortingScreen(k.evening.app.live, k.evening.app.known_themes),
    ThemesScreen: lambda k: ThemesScreen(k.evening.app.live, ()),
    ThemeSlips: lambda k: ThemeSlips(k.evening.app.live, next(iter(k.session.themes)), "", ()),
    EditSlip: lambda k: EditSlip(k.session, next(iter(k.session.contributions.values()))),
    ReportScreen: lambda k: ReportScreen(k.session, to_markdown),
    phones.PhonesScreen: lambda k: phones.PhonesScreen(
        k.evening.app.live, _nothing, lambda: ("10.0.0.5 (wifi)",), lambda: False
    ),
    phones.CodeWindow: lambda k: phones.CodeWindow("Tafel A", joining("10.0.0.5:8765", "KLMNP")),
    phones.WifiForm: lambda k: phones.WifiForm("Gasten", ""),
    phones.ReachWindow: lambda k: phones.ReachWindow(
        k.evening.app.live,
        phones.Reach(("10.0.0.5 (wifi)",), "10.0.0.5:8765", "", advices("linux", 8765)),
    ),
    ask.Choose: lambda k: ask.Choose("Wat nu?", {"een": "Een", "twee": "Twee"}),
    ask.Confirm: lambda k: ask.Confirm("Zeker weten?"),
    ask.Ask: lambda k: ask.Ask("Hoe heet het?"),
    ask.AskTension: lambda k: ask.AskTension(next(iter(k.session.themes.values()))),
    ask.ChooseOne: lambda k: ask.ChooseOne("Welk?", [(str(n), _line(n)) for n in range(1, 6)]),
    ask.ChooseTheme: lambda k: ask.ChooseTheme(
        "Welk?", [(0, theme) for theme in k.session.themes.values()]
    ),
    content.ScriptsScreen: lambda k: content.ScriptsScreen(k.scripts(), frozenset(), ["let op"]),
    content.ExamplesScreen: lambda k: content.ExamplesScreen(
        [flows._shown(one) for one in flows._examples(k.evening.app)], content.Picked(), pick=True
    ),
    content.ExampleForm: lambda k: content.ExampleForm(content.Example()),
    content.SheetsScreen: lambda k: content.SheetsScreen([("a", "Alles")], {"a": 4}),
    menu.SessionsScreen: lambda k: menu.SessionsScreen([menu.Known("a", "Avond", "school")]),
    menu.Help: lambda k: menu.Help([("", k.evening.screen)]),
    menu.ImportScreen: lambda k: menu.ImportScreen(find_files),
    overview.Overview: lambda k: overview.Overview(k.evening.app.live),
    overview.Shorter: lambda k: overview.Shorter(
        [Proposal((Cut("r2", "ronde “Wensen”", 15, 8),))], 1250, 7
    ),
    overview.TurnsScreen: lambda k: overview.TurnsScreen(tuple("ABC"), (), "A"),
    papers.YearScreen: lambda k: papers.YearScreen(lambda: "# Jaar", _write),
    papers.OwnText: lambda k: papers.OwnText("1. Visie", "wat er staat"),
    ambitions.AmbitionForm: lambda k: ambitions.AmbitionForm(
        plan_of(k.traject, k.sessions).ambitions[0]
    ),
    ambitions.AmbitionsScreen: lambda k: ambitions.AmbitionsScreen(
        lambda: plan_of(k.traject, k.sessions).ambitions, _change
    ),
    partnerships.PartnershipsScreen: lambda k: partnerships.PartnershipsScreen(
        lambda: plan_of(k.traject, k.sessions), _change
    ),
    partnerships.PartnershipScreen: lambda k: partnerships.PartnershipScreen(
        "", lambda: plan_of(k.traject, k.sessions), _change
    ),
    partnerships.ContactsScreen: lambda k: partnerships.ContactsScreen(
        lambda: put_contact(k.traject, Contact("", "Startgesprek")), _change
    ),
    partnerships.ContactForm: lambda k: partnerships.ContactForm(Contact("", "")),
    versions.VersionsScreen: lambda k: versions.VersionsScreen(
        lambda: k.traject.with_(versions=(VERSION,)), _change, _write_one, "2026-11-30"
    ),
    versions.VersionScreen: lambda k: versions.VersionScreen(VERSION, _write),
    papers.PlanScreen: lambda k: papers.PlanScreen(k.traject, k.sessions, k.files(), "2026-11-30"),
    letter.LetterScreen: lambda k: letter.LetterScreen(
        k.session, lambda _: "# Brief", _write_of, "2026-11-30", LANGUAGES
    ),
    letter.MinutesScreen: lambda k: letter.MinutesScreen(
        k.session, lambda _: "# Notulen", _write_of, "2026-11-30"
    ),
    letter.InvitationScreen: lambda k: letter.InvitationScreen(
        k.session, lambda _: "# Uitnodiging", _write_of, "2026-11-30"
    ),
    letter.Details: lambda k: letter.Details("Brief", Papers(), ("day", "other"), "2026-11-30"),
    letter.RepliesScreen: lambda k: letter.RepliesScreen(
        k.session, lambda _, how: None, LANGUAGES["tr"]
    ),
    letter.WordingForm: lambda k: letter.WordingForm(
        k.session, topics_of(k.session)[0], LANGUAGES["tr"]
    ),
    setup.SetupScreen: lambda k: setup.SetupScreen(k.scripts(), TODAY),
    tidy.TidyQuestion: lambda k: tidy.TidyQuestion([k.session]),
    tidy.TidyList: lambda k: tidy.TidyList([menu.Known("a", "Avond", "school")], ["a", "b"]),
    of_traject.TrajectsScreen: lambda k: of_traject.TrajectsScreen([menu.Known("a", "School", "")]),
    of_traject.TrajectScreen: lambda k: of_traject.TrajectScreen(k.traject, k.sessions),
    of_traject.SchoolScreen: lambda k: of_traject.SchoolScreen(k.traject, "School"),
    of_traject.AgreementsScreen: lambda k: of_traject.AgreementsScreen(
        agreements(k.sessions), False, Path
    ),
}  # fmt: skip


def _as(desk: Desk, now: Desk) -> Desk:
    return desk


def _line(number: int) -> Any:
    from sessie.widgets.text import plain

    return plain(f"regel {number}")


def _told(session: Session) -> str:
    """The item on which tables tell."""
    return next(i.id for i in session.script.collecting if isinstance(i, Feedback))


def on_stage(session: Session) -> dict[type[AnyScreen], list[Item]]:
    """Every screen of the stage, and the items on which it is tried: one of each picture."""
    from sessie.app import SCREEN_FOR

    found: dict[type[AnyScreen], dict[str, Item]] = {}
    for item in session.script.items:
        module, name = SCREEN_FOR[type(item).__name__]
        cls = getattr(import_module(f"sessie.screens.stage.{module}"), name)
        look = item.show if isinstance(item, Slide) else type(item).__name__
        found.setdefault(cls, {}).setdefault(look, item)
    return {cls: list(items.values()) for cls, items in found.items()}


def test_every_screen_is_known_here() -> None:
    stage = on_stage(to_practise()).keys()
    # What is not saved closes by itself when it is, and a cover where the curtain is open: the one
    # is tried where a disk hangs, the other in the only window.
    elsewhere = {menu.StartScreen, unsaved.Unsaved, WelcomeScreen, cover.Cover}
    assert every_class() == BASES | WINDOWS.keys() | stage | elsewhere


def is_text(widget: Widget | None) -> bool:
    return isinstance(widget, Input | TextArea)


def state_of(evening: Evening) -> dict[str, Any]:
    """All that must stay as it is."""
    app, screen = evening.app, evening.app.screen
    kept = (path for path in evening.folder.rglob("*") if path.is_file())
    # What stands half typed in a field is kept too.
    files = sorted(path for path in kept if ".half" not in path.name)
    return {
        "session": app.live.session,
        "desk": replace(app.live.desk, agreement=()),
        "windows": list(app.screen_stack),
        "focus": app.focused,
        "choices": [(one, one.value) for one in screen.query(Select)],
        "cursors": [(one, one.highlighted) for one in screen.query(OptionList)],
        "rows": [(one, one.cursor) for one in screen.query(RowList)],
        "files": [(path, path.stat().st_size) for path in files],
        "look": app.theme,
    }


async def try_here(evening: Evening, sentences: Iterator[str], where: str) -> None:
    """Type with every widget of the screen on top, and without any."""
    screen = evening.app.screen
    chain = [one for one in screen.focus_chain if one.focusable]
    for widget in dict.fromkeys((screen.focused, *chain)):
        screen.set_focus(widget)
        await evening.breathe()
        for apart in (0.0, BRISK):
            text = next(sentences)
            if is_text(widget) or (isinstance(screen, Guarded) and screen.stray_line):
                # What its Enter does is what it is for; all else is text.
                text = text.rstrip("\n")
            # What led here is on disk, so that no file changes because of it.
            await evening.until(lambda: evening.app.live.saving.done, "all of it on disk")
            before = state_of(evening)
            lines = [(one, _value(one)) for one in screen.query("Input, TextArea")]
            for number, key in enumerate(keys_of(text)):
                evening.send(*key, later=number * apart)
            await evening.breathe()
            after = state_of(evening)
            what = f"{where}, {widget!r}, {text!r} {apart}"
            if is_text(evening.app.focused):
                # A list may follow what is looked for.
                before |= {name: after[name] for name in ("cursors", "rows")}
            if is_text(evening.app.focused) and not is_text(widget):
                # The line took the keys, and the text with them, up to its Enter.
                before["focus"] = after["focus"] = None
                before["desk"] = replace(before["desk"], last=after["desk"].last)
            for name, value in before.items():
                assert after[name] == value, f"{what}: {name}"
            for one, value in lines:
                _put(one, value)
        await evening.breathe()


def keys_of(text: str) -> Iterator[tuple[str, str | None]]:
    from textual.keys import _character_to_key

    for char in text:
        yield ("enter", None) if char == "\n" else (_character_to_key(char), char)


def _value(one: Widget) -> str:
    return one.text if isinstance(one, TextArea) else getattr(one, "value", "")


def _put(one: Widget, value: str) -> None:
    if isinstance(one, TextArea):
        one.text = value
    elif isinstance(one, Input):
        one.value = value


@pytest.fixture(scope="module")
def known_traject() -> tuple[Traject, tuple[Session, ...]]:
    return example_traject()


async def test_on_the_stage_a_sentence_changes_nothing(tmp_path: Path) -> None:
    sentences = cycle(SENTENCES)
    async with running(tmp_path, to_practise()) as evening:
        assert isinstance(evening.screen, WelcomeScreen)
        await try_here(evening, sentences, "het welkom")
        for cls, items in on_stage(evening.session).items():
            for item in items:
                for opened in (False, True):
                    desk = replace(evening.app.live.desk, open=opened, typing=opened)
                    evening.app.live.arrange(partial(_as, desk))
                    await evening.to(item.id)
                    await evening.until(lambda: evening.app.live.saving.done, "the save")
                    await try_here(evening, sentences, f"{cls.__name__} {item.id} {opened}")
                if evening.app.live.desk.open:
                    await evening.press("escape")
                    await try_here(evening, sentences, f"{cls.__name__} {item.id} na esc")


async def test_in_the_cockpit_a_sentence_changes_nothing(tmp_path: Path) -> None:
    sentences = cycle(SENTENCES)
    async with running(tmp_path, to_practise(), size=WIDE, own_window=False) as evening:
        await evening.doek()
        for cls, items in on_stage(evening.session).items():
            await evening.to(items[0].id)
            for size, opened in ((WIDE, False), (NORMAL, True)):
                await evening.pilot.resize_terminal(*size)
                desk = replace(evening.app.live.desk, open=opened, typing=opened)
                evening.app.live.arrange(partial(_as, desk))
                await evening.settle()
                await try_here(evening, sentences, f"{cls.__name__} {size} {opened}")
        # A doek that is gone leaves a line on the screen, and no key else.
        await evening.doek(pages=0)
        await try_here(evening, sentences, "het doek is weg")


async def test_in_every_window_a_sentence_changes_nothing(
    tmp_path: Path, known_traject: tuple[Traject, tuple[Session, ...]]
) -> None:
    sentences = cycle(SENTENCES)
    async with running(tmp_path, to_practise()) as evening:
        known = Known(evening, *known_traject)
        named = put_action(evening.session, Action("", "Bel juf Els", "Juf Sanne"))
        evening.become(named)
        assert flags(evening.session), "there is nothing to look over"
        first = evening.screen
        for cls, make in WINDOWS.items():
            evening.app.push_screen(make(known))
            await evening.dialog(cls)
            await evening.settle()
            await try_here(evening, sentences, cls.__name__)
            evening.screen.dismiss()
            await evening.until(lambda: evening.screen is first, "the stage")


async def test_on_the_menu_a_sentence_changes_nothing(tmp_path: Path) -> None:
    async with running(tmp_path / "eerst", to_practise()):
        pass
    async with running(tmp_path / "eerst") as evening:
        sentences = cycle(SENTENCES)
        for _ in SENTENCES:
            await try_here(evening, sentences, "het begin")


async def test_who_is_told_where_to_type_can_do_so(tmp_path: Path) -> None:
    async with running(tmp_path, to_practise()) as evening:
        await evening.to(next(i.id for i in evening.session.script.items if isinstance(i, Round)))
        await evening.type_blind("Meer hulp")
        assert evening.said == [StageScreen.TO_TYPE]
        await evening.press("i")
        await evening.type("A o Meer hulp", "enter")
        assert evening.texts[-1] == "Meer hulp"


async def test_what_is_typed_right_behind_the_key_of_the_line_is_all_in_it(tmp_path: Path) -> None:
    async with running(tmp_path, to_practise()) as evening:
        await evening.to(next(i.id for i in evening.session.script.items if isinstance(i, Round)))
        await evening.type_blind("iA o Meer hulp\nB o Minder toetsen\n")
        assert evening.texts[-2:] == ["Meer hulp", "Minder toetsen"]


async def test_after_an_old_slip_was_changed_the_next_one_is_typed_in_the_line(
    tmp_path: Path,
) -> None:
    async with running(tmp_path, to_practise()) as evening:
        await evening.to(next(i.id for i in evening.session.script.items if isinstance(i, Round)))
        item = evening.item
        await evening.press("i", "down", "down", "up", "enter")
        await evening.type(" erbij", "f10")
        await evening.type_blind("A o Meer extra hulp\n")
        assert evening.texts[-1] == "Meer extra hulp" and evening.item == item
        await evening.press("down")
        await evening.type_blind("B o Vanuit de lijst\n")
        assert evening.texts[-1] == "Vanuit de lijst"
        await evening.type("half", "f9", "escape", "f6", "escape", "f1", "escape")
        await evening.type("getypt")
        assert evening.screen.query_one("EntryInput", Input).value == "halfgetypt"
