"""The keys with which is said what became of an agreement; the same wherever the list stands."""

from __future__ import annotations

from functools import partial

from textual import work
from textual.binding import Binding, BindingType
from textual.getters import query_one

from sessie.model.session import Action, Session
from sessie.rules.steering import mark_next
from sessie.screens import windows
from sessie.screens.stage.stage import StageScreen
from sessie.widgets.worksheet import Note

MOST_RESULT = 140
"""Characters in the sentence about what became of it: it is projected in one or two lines."""


NONE_CHOSEN = "Kies eerst een afspraak met j of k."


STATUS_KEYS: list[BindingType] = [
    Binding("1", "say_status('gedaan')", "gekozen afspraak: gedaan"),
    Binding("2", "say_status('bezig')", "gekozen afspraak: bezig"),
    Binding("3", "say_status('niet gelukt')", "gekozen afspraak: niet gelukt"),
    Binding("4", "say_status('vervallen')", "gekozen afspraak: vervalt"),
    Binding("5", "say_status('open')", "gekozen afspraak: toch nog open"),
]
"""For the BINDINGS of a screen that shows agreements."""


class AgreementScreen(StageScreen):
    """A screen with a list of agreements, one of which may be chosen."""

    agreement_note = query_one("#agreement-note", Note)

    @property
    def chosen(self) -> Action | None:
        """The agreement that the keys work on."""
        session = self.session
        return session.actions.get(session.stage.look.chosen) if session else None

    def action_choose_agreement(self, by: int) -> None:
        """Choose the next or previous agreement."""
        # Here and below: a slide that is shown first does not wait for what no key asked for yet.
        from sessie.rules.agreements import oldest_first

        if self.session:
            self.look(mark_next, [action.id for action in oldest_first(self.session)], by)

    def action_say_status(self, status: str) -> None:
        """Where the chosen agreement stands now."""
        action = self.chosen
        if action is None:
            self.tell(NONE_CHOSEN)
        elif action.status != status:
            how = partial(_with_status, action_id=action.id, status=status)
            self.live.edit(f"afspraak {status}", how)

    @work
    async def action_say_result(self) -> None:
        """Ask what became of the chosen agreement; an empty sentence takes the old one away."""
        action = self.chosen
        if action is None:
            self.tell(NONE_CHOSEN)
            return
        question = f"“{action.what}”: wat kwam ervan? Eén zin. Laat leeg om de zin weg te halen."
        window = windows.ask.Ask(question, action.result, most=MOST_RESULT, empty=True)
        sentence = await self.app.push_screen_wait(window)
        if sentence is not None and sentence != action.result:
            how = partial(_with_result, action_id=action.id, result=sentence)
            self.live.edit("zin bij een afspraak", how)

    def tell(self, sentence: str) -> None:
        """Say what to do instead."""
        self.app.notify(sentence, severity="warning", markup=False)


def _with_status(session: Session, action_id: str, status: str) -> Session:
    from sessie.rules.agreements import set_status

    return set_status(session, action_id, status)


def _with_result(session: Session, action_id: str, result: str) -> Session:
    from sessie.rules.agreements import set_status

    action = session.actions.get(action_id)
    if action is None:
        return session
    return set_status(session, action_id, action.status, result)
