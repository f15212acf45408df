"""A whole evening in a real terminal, with keys only: from the start screen to the report."""

from __future__ import annotations

from pathlib import Path

from sessie.model.script import ActionList, DotVote, Feedback, Item, Round, Slide
from sessie.public.overlap import NOTHING_SHARED
from whole.commands import exports_of, said, sessie
from whole.leading import (
    SCHOOL,
    close_desk,
    open_desk,
    open_private,
    shipped_script,
    stop,
    type_slip,
    wait_for_item,
)
from whole.terminal import Terminal

TABLES = ("A", "B", "C")
NAME = "basisschool-de-proef-ouderavond-2026-11-10"
TYPES, COUNTS = "enter bewaren", "0–9 aantal"
"""What the foot says while the entry line has the keys, and the counting."""
THEMES = ("Taal aan tafel", "Tijd voor gesprek")
DOTS = {"Taal aan tafel": (9, 4), "Tijd voor gesprek": (21, 3)}
ACTIONS = (
    ("Tolken vragen voor elk gesprek", "de directie", "voor 1 december"),
    ("Een tafel met voorleesboeken", "twee ouders", "na de herfst"),
)
FIELDS = (
    ("School", SCHOOL), ("Plaats", "Proefstad"), ("Datum", "10-11-2026"), ("Begin", ""),
    ("Aantal ouders", "20"), ("Aantal leerkrachten", "6"), ("Aantal tafels", "3"),
)  # fmt: skip


def fill_in(terminal: Terminal) -> None:
    """The form, field by field; an empty text keeps what the form proposes."""
    terminal.press("n")
    terminal.wait_for("Nieuwe sessie", "Aantal tafels")
    for place, (label, text) in enumerate(FIELDS):
        if place:
            terminal.wait_for_field(label)
        terminal.enter(text)
    terminal.wait_for_field("Leerlingen op school")
    terminal.press("f10")


def slips_of(item: Round | Feedback) -> list[tuple[str, str]]:
    """What every table writes: (prefix, text)."""
    script = shipped_script()
    keys = [script.kind(kind).key for kind in item.kinds]
    return [
        (f"{table} {role} {key}:", f"{item.id} {table} {role} zegt {key}")
        for table in TABLES for role in "ol" for key in keys
    ]  # fmt: skip


def sentence_of(table: str) -> str:
    return f"Dit vertelt tafel {table} aan de zaal"


def themes_shown(terminal: Terminal) -> list[str]:
    """What stands behind the number on every line about a theme."""
    lines = [line for line in terminal.text.splitlines() if any(t in line for t in THEMES)]
    return [" ".join(line.split()[1:]) for line in lines]


class Evening:
    """Plays the items, and remembers every text that was typed."""

    def __init__(self, terminal: Terminal) -> None:
        self.terminal, self.typed = terminal, list[str]()

    def slip(self, prefix: str, text: str) -> None:
        type_slip(self.terminal, prefix, text)
        self.typed.append(text)

    def play(self, item: Item) -> None:
        """What happens while this item is on the beamer."""
        match item:
            case Round():
                self.hold_round(item)
            case Feedback():
                self.let_tables_tell(item)
            case DotVote():
                self.vote(item)
            case ActionList():
                self.agree()
            case Slide(show="overlap"):
                self.terminal.wait_for(NOTHING_SHARED)  # no slip was sorted
            case _:
                self.terminal.wait_for(item.title.split(" (")[0])

    def hold_round(self, item: Round) -> None:
        self.terminal.wait_for(f"· {item.title}", "we beginnen zo")
        self.terminal.press("t")
        self.terminal.wait_for(gone=["we beginnen zo"])
        open_desk(self.terminal)
        for prefix, text in slips_of(item):
            self.slip(prefix, text)
        if item is shipped_script().rounds[0]:
            self.change_the_last()
        close_desk(self.terminal)

    def change_the_last(self) -> None:
        """Take one slip back, bring back the line with the arrow, and write it differently."""
        self.slip("A o", "nog een die er niet hoort")
        self.terminal.press("ctrl+z")
        self.terminal.wait_for("Teruggehaald: briefje erbij")
        self.typed.remove("nog een die er niet hoort")
        self.terminal.press("up")
        self.terminal.wait_for("Wijzigen:")
        self.terminal.enter(", heel graag")
        self.terminal.wait_for_empty_line(f"{self.typed[-1]}, heel graag")
        self.typed[-1] += ", heel graag"

    def let_tables_tell(self, item: Feedback) -> None:
        for table in TABLES:
            self.terminal.press("n")
            self.terminal.wait_for(f"Tafel {table} vertelt")
            self.terminal.press("k")
            self.terminal.wait_for_empty_line("· kernzin")
            self.terminal.enter(f": {sentence_of(table)}")
            self.terminal.wait_for_empty_line(f"“{sentence_of(table)}")
            self.typed.append(sentence_of(table))
            self.terminal.press("escape")  # only the line was there: the room sees its picture
            self.terminal.wait_for(gone=["· kernzin"])
        open_private(self.terminal, "f2", "Werkblad", TYPES)
        self.terminal.press("escape")
        self.terminal.wait_for("→ verder", gone=[TYPES])  # together they would be one key
        self.terminal.press("e")
        self.terminal.wait_for_empty_line("· eye-opener")
        for prefix, text in slips_of(item)[:2]:
            self.slip(prefix, text)
        close_desk(self.terminal)

    def vote(self, item: DotVote) -> None:
        terminal = self.terminal
        terminal.wait_for(item.title)
        open_private(terminal, "f2", "Nog geen thema's")
        for theme in THEMES:
            terminal.press("n")
            terminal.wait_for("Hoe heet het?")
            terminal.enter(theme)
            terminal.wait_for(theme, gone=["Hoe heet het?"])
            if COUNTS in terminal.text:  # there a letter does nothing
                terminal.press("escape")
                terminal.wait_for("→ verder", gone=[COUNTS])
        terminal.press("i")
        terminal.wait_for(COUNTS)
        for side in range(2):
            for theme in THEMES:
                self.count(DOTS[theme][side])
                terminal.press("down")  # from the last theme to the first one of the other side
        close_desk(terminal)
        # No figures while it is open.
        terminal.wait_until(lambda: themes_shown(terminal) == [*THEMES], "themes without figures")
        terminal.press("d")
        terminal.wait_for("Elke kant telt even zwaar", *THEMES, " 21", " 9")

    def count(self, dots: int) -> None:
        """Type a number, figure by figure: each is on the screen before the next is typed."""
        for place in range(len(str(dots))):
            self.terminal.press(str(dots)[place])
            self.terminal.wait_for(f" {str(dots)[: place + 1]}_ ")

    def agree(self) -> None:
        open_private(self.terminal, "f2", "Wat  ", "Wie  ", "Wanneer  ", "Samen met ")
        for what, who, when in ACTIONS:
            self.terminal.enter(what)
            for label, text in (("Wie", who), ("Wanneer", when), ("Samen met", "")):
                self.terminal.wait_for_field(label)
                self.terminal.enter(text)
            self.terminal.wait_for_field("Wat  ")
            self.typed += [what, who, when]
        close_desk(self.terminal)
        self.terminal.wait_for(*(part for action in ACTIONS for part in action))


def test_an_evening_with_keys_only_ends_in_a_report_with_every_word_once(
    tmp_path: Path,
) -> None:
    data, items = tmp_path / "map", shipped_script().items
    with Terminal("--map", data, data=tmp_path / "elders", size=(100, 40), fresh=True) as terminal:
        terminal.wait_for("Nieuwe sessie", "Oefenen")
        fill_in(terminal)
        evening = Evening(terminal)
        terminal.wait_for("Welkom!")
        for item in items:
            terminal.press("right")
            wait_for_item(terminal, item.id)
            evening.play(item)
        terminal.press("ctrl+s")
        terminal.wait_for("Verslag geschreven in de map exports:")
        assert stop(terminal) == 0
    assert not (tmp_path / "elders").exists()

    report = said("verslag", NAME, "--uit", "-", data=data)
    assert {text: report.count(text) for text in evening.typed} == dict.fromkeys(evening.typed, 1)
    assert "nog een die er niet hoort" not in report
    assert [path.read_text("utf-8") for path in exports_of(data, NAME)] == [report]
    check_outcome(report, data)

    with Terminal("open", NAME, data=data) as terminal:
        wait_for_item(terminal, items[-1].id)
        terminal.wait_for(items[-1].title)
        assert stop(terminal) == 0


def check_outcome(report: str, data: Path) -> None:
    """The dots as they were counted, and the session in the list."""
    lines = [line for line in report.splitlines() if line.startswith("| ")]
    for theme, (home, school) in DOTS.items():
        assert any(f"| {theme} | {home} | {school} |" in line for line in lines), lines
    listed = sessie("lijst", data=data).stdout.splitlines()
    assert [line.split("\t")[0] for line in listed] == [NAME]
    assert SCHOOL in listed[0]
    assert "10 november 2026" in report
