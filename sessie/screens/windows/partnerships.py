"""The plan partnership by partnership: what stands in words, and the ambitions with what belongs to
them; and the contactmomenten with parents."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial

from textual import work
from textual.binding import Binding
from textual.content import Content
from textual.widgets.option_list import Option

from sessie.model.dutch import count, listed
from sessie.model.traject import Ambition, Contact, Traject
from sessie.rules.plan import ABOUT, IN_WORDS, Plan, Said, Words, other_choice
from sessie.rules.setup import Unclear
from sessie.rules.traject import (
    choose_words,
    own_ambition,
    put_ambition,
    put_contact,
    remove_contact,
)
from sessie.screens.windows.ambitions import (
    MOST_OF_AMBITION,
    WHERE,
    AmbitionForm,
    Change,
    about_ambition,
)
from sessie.screens.windows.ask import AROUND, Ask, careful
from sessie.screens.windows.form import KEEP_OR_LEAVE, Form, Values
from sessie.screens.windows.window import ListDialog, show_rows, wide_width
from sessie.widgets.fields import Field
from sessie.widgets.text import plain, row, stack, wrap_hanging

NONE_OF_THEM = "Verder: bij geen partnerschap"
SORTS = {"sterk": "Sterke punten", "wens": "Wensen en verwachtingen"}
"""What `Traject.chosen` calls them → what they are called here."""
SHORT = {"sterk": "sterke punten", "wens": "wensen"}
ENOUGH = f"Er zijn er al {IN_WORDS} gekozen: haal er eerst een weg."


def title_of(partnership: str) -> str:
    """What a partnership is called, also what is none of them."""
    return partnership.capitalize() or NONE_OF_THEM


class PartnershipsScreen(ListDialog[None]):
    """The five, and what is about none of them."""

    BINDINGS = [Binding("escape,k", "dismiss", "terug naar het plan")]
    SIZE = "wide tall"
    HEADING = "Het plan per partnerschap"
    KEYS = "enter = sterke punten, wensen en ambities · esc = terug"

    def __init__(self, plan: Callable[[], Plan], change: Callable[[Change], bool]) -> None:
        super().__init__()
        self._plan, self._change = plan, change

    def on_mount(self) -> None:
        """Begin with the first."""
        self._show("")

    def _show(self, chosen: str) -> None:
        plan = self._plan()
        rows = [Option(_about(plan, name), id=f"over {name}") for name in ABOUT
                if name or _words_of(plan, "") or _ambitions_of(plan, "")]  # fmt: skip
        show_rows(self.options, rows, chosen or 0)

    def take(self, chosen: str) -> None:
        """Open it."""
        self._open(chosen)

    @work
    async def _open(self, chosen: str) -> None:
        name = chosen.removeprefix("over ")
        await self.app.push_screen_wait(PartnershipScreen(name, self._plan, self._change))
        self._show(chosen)


def _words_of(plan: Plan, partnership: str) -> list[Words]:
    return [w for w in (*plan.strong, *plan.wishes) if w.partnership == partnership]


def _ambitions_of(plan: Plan, partnership: str) -> list[Ambition]:
    return [one for one in plan.ambitions if one.partnership == partnership]


def _about(plan: Plan, partnership: str) -> Content:
    """Its name, and below it how far it is."""
    held = _words_of(plan, partnership)
    parts = [f"{len(words.chosen)} van {len(words.all)} {SHORT[words.sort]}" for words in held]
    number = len(_ambitions_of(plan, partnership))
    parts.append(count(number, "ambitie", "ambities") if number else "nog geen ambitie")
    parts += ["gekozen"] * any(words.by_trainer for words in held)
    return row((title_of(partnership), "bold"), (f"\n  {' · '.join(parts)}", "$text-quiet"))


class PartnershipScreen(ListDialog[None]):
    """One partnership: each line is a strong point or a wish to choose, or an ambition to fill in.
    Every change is kept at once."""

    BINDINGS = [
        Binding("n", "new", "nieuwe ambitie"),
        Binding("escape", "dismiss", "terug"),
    ]
    SIZE = "wide tall"
    TO_TYPE = "Je typt, maar de lijst heeft de toetsen. Een nieuwe ambitie typ je na n."
    KEYS = "enter = kiezen of weghalen · n = nieuwe ambitie · esc = terug"

    def __init__(
        self, partnership: str, plan: Callable[[], Plan], change: Callable[[Change], bool]
    ) -> None:
        super().__init__()
        self._partnership, self._plan, self._change = partnership, plan, change

    def heading(self) -> Content:
        """Which one, and what to do."""
        said = f" · kies er telkens hoogstens {IN_WORDS}; de rest gaat naar de bijlage"
        return row(title_of(self._partnership), (said, "$text-quiet"))

    def on_mount(self) -> None:
        """Begin with the first that can be chosen."""
        self._show(1)

    def on_resize(self) -> None:
        """Rows are made for the width."""
        self._show(self.options.highlighted or 1)

    def _show(self, chosen: int) -> None:
        width = wide_width(self.app.size.width, AROUND)
        show_rows(self.options, list(self._rows(width)), chosen)

    def _rows(self, width: int) -> Iterator[Option]:
        plan = self._plan()
        for words in _words_of(plan, self._partnership):
            title = SORTS[words.sort]
            how = "gekozen" if words.by_trainer else "voorgesteld"
            said = f" · {len(words.chosen)} {how}"
            yield Option(row((title, "bold $accent"), (said, "$text-quiet")), disabled=True)
            for one in words.all:
                yield Option(
                    _said(one, one in words.chosen, width), id=f"w {words.key} {one.refs[0]}"
                )
        yield Option(plain("Ambities", "bold $accent"), disabled=True)
        ambitions = _ambitions_of(plan, self._partnership)
        for ambition in ambitions:
            yield Option(_ambition(ambition, width), id=f"a {ambition.id}")
        if not ambitions:
            yield Option(plain("Nog geen. Maak er een met n.", "$text-quiet"), disabled=True)

    def take(self, chosen: str) -> None:
        """Choose a line, or take it out; fill in an ambition."""
        place = self.options.highlighted or 0
        if chosen.startswith("a "):
            self._fill_in(chosen.removeprefix("a "), place)
        elif chosen.startswith("w "):
            _, key, ref = chosen.split(" ", 2)
            words = next(
                (w for w in _words_of(self._plan(), self._partnership) if w.key == key), None
            )
            refs = other_choice(words, ref) if words else ()
            if refs is None:
                self.app.notify(ENOUGH, timeout=6, markup=False)
            elif words and self._change(partial(choose_words, key=key, refs=refs)):
                self._show(place)

    @work
    async def _fill_in(self, ambition_id: str, place: int) -> None:
        ambition = next(one for one in self._plan().ambitions if one.id == ambition_id)
        filled = await self.app.push_screen_wait(AmbitionForm(ambition))
        if filled is not None and self._change(lambda t: put_ambition(t, filled)):
            self._show(place)

    @work
    async def action_new(self) -> None:
        """An ambition for this partnership."""
        goal = await self.app.push_screen_wait(Ask(WHERE, most=MOST_OF_AMBITION))
        added = partial(own_ambition, goal=goal or "", partnership=self._partnership)
        if goal and self._change(added):
            self._show(self.options.option_count)


def _said(one: Said, chosen: bool, width: int) -> Content:
    """What was said, what it is about, who spoke of that and how much it was voted for."""
    sign = plain("✓ " if chosen else "  ", "bold $accent")
    parts = [one.theme] * bool(one.theme)
    parts += [listed(one.sides)] if one.sides else []
    parts += [count(one.dots, "stip", "stippen")] * bool(one.dots)
    parts += [f"{len(one.refs)} keer gezegd"] * (len(one.refs) > 1)
    parts += [one.shown.note] * bool(one.shown.note)
    lines = wrap_hanging(sign, plain(one.shown.text, "bold" if chosen else ""), width)
    if parts:
        lines += wrap_hanging(plain("  "), plain(" · ".join(parts), "$text-quiet"), width)
    return stack(lines)


def _ambition(one: Ambition, width: int) -> Content:
    lines = wrap_hanging(plain("  "), plain(one.goal), width)
    about = about_ambition(one).partition(" · ")[2] or about_ambition(one)
    return stack([*lines, *wrap_hanging(plain("  "), plain(about, "$text-quiet"), width)])


# contactmomenten ------------------------------------------------------------------------------

CONTACT = {
    "what": "Wat",
    "whom": "Voor wie",
    "when": "Wanneer",
    "who": "Wie regelt het",
}
"""Field of a contactmoment → its label."""
MOST_OF_CONTACT = 120
NO_CONTACTS = "Nog geen. Denk aan startgesprek, rapportgesprek, koffieochtend. Maak er een met n."


class ContactForm(Form[Contact]):
    """One contactmoment; dismisses with it as it was filled in, or None."""

    SIZE = "-short"
    BINDINGS = KEEP_OR_LEAVE

    def __init__(self, contact: Contact) -> None:
        self._contact = contact
        held = {name: str(getattr(contact, name)) for name in CONTACT}
        super().__init__(
            "Contactmoment",
            [Field(name, label, held[name], most=MOST_OF_CONTACT, keeps=name == "who")
             for name, label in CONTACT.items()],
            self._filled,
            note="Noem geen namen van mensen: een functie is genoeg.",
        )  # fmt: skip

    def _filled(self, values: Values) -> Contact:
        if not values["what"]:
            raise Unclear("what", "Vul in wat het is, zoals: startgesprek.")
        return replace(self._contact, **values)  # type: ignore[arg-type]


class ContactsScreen(ListDialog[None]):
    """A list; every change is kept at once."""

    BINDINGS = [
        Binding("n", "new", "nieuw contactmoment"),
        Binding("x,delete", "drop", "weghalen"),
        Binding("escape,c", "dismiss", "terug naar het plan"),
    ]
    SIZE = "wide tall"
    HEADING = "Contactmomenten met ouders"
    TO_TYPE = "Je typt, maar de lijst heeft de toetsen. Een contactmoment typ je na n."
    KEYS = "enter = wijzigen · n = nieuw · x = weghalen · esc = terug"

    def __init__(self, traject: Callable[[], Traject], change: Callable[[Change], bool]) -> None:
        super().__init__()
        self._traject, self._change = traject, change

    def on_mount(self) -> None:
        """Begin with the first."""
        self._show(0)

    @property
    def _contacts(self) -> list[Contact]:
        return sorted(self._traject().contacts.values(), key=lambda one: one.place)

    def _show(self, chosen: int) -> None:
        rows = [Option(_contact(one), id=one.id) for one in self._contacts]
        nothing = (
            "Nog geen. Denk aan startgesprek, rapportgesprek, koffieochtend. Maak er een met n."
        )
        none = Option(plain(nothing, "$text-quiet"), disabled=True)
        show_rows(self.options, rows or [none], chosen)

    def take(self, chosen: str) -> None:
        """Change one."""
        self._fill_in(self._traject().contacts[chosen])

    def action_new(self) -> None:
        """Add one."""
        self._fill_in(Contact("", ""))

    @work
    async def _fill_in(self, contact: Contact) -> None:
        place = self.options.highlighted or 0
        filled = await self.app.push_screen_wait(ContactForm(contact))
        if filled is not None and self._change(partial(put_contact, contact=filled)):
            self._show(place if contact.id else len(self._contacts) - 1)

    @work
    async def action_drop(self) -> None:
        """Take one away, after a question."""
        contact, place = self._traject().contacts.get(self.chosen), self.options.highlighted or 0
        if contact is None:
            return
        sure = await self.app.push_screen_wait(careful(f"“{contact.what}” weghalen?", "Weghalen"))
        if sure and self._change(partial(remove_contact, contact_id=contact.id)):
            self._show(place)


def _contact(one: Contact) -> Content:
    about = " · ".join(part for part in (one.when, one.whom, one.who) if part)
    return row((one.what, "bold"), (f"\n  {about}" if about else "", "$text-quiet"))
