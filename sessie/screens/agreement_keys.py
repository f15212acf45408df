"""The keys with which is said what became of an agreement; the same wherever the list stands."""

from __future__ import annotations

from functools import partial

from textual import work
from textual.binding import Binding, BindingType

from sessie.domain.session import Action, Session
from sessie.screens.stage import StageScreen

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

    def marked(self) -> str:
        """Id of the chosen agreement; empty for none."""
        raise AssertionError(f"{type(self).__name__} marks no agreement")

    def mark(self, action_id: str) -> None:
        """Choose this agreement."""
        raise AssertionError(f"{type(self).__name__} marks no agreement")

    @property
    def chosen(self) -> Action | None:
        """The agreement that the keys work on."""
        return self.session.actions.get(self.marked()) if self.session else None

    def action_choose_agreement(self, by: int) -> None:
        """Choose the next or previous agreement."""
        from sessie.widgets.agreement_list import in_order

        ids = [action.id for action in in_order(self.session)] if self.session else []
        if ids:
            here = ids.index(self.marked()) + by if self.marked() in ids else 0 if by > 0 else -1
            self.mark(ids[here % len(ids)])

    def action_say_status(self, status: str) -> None:
        """Where the chosen agreement stands now."""
        action = self.chosen
        if action is None:
            self.tell(NONE_CHOSEN)
        elif action.status != status:
            from sessie.domain.agreements import set_status

            how = partial(set_status, action_id=action.id, status=status)
            self.live.edit(f"afspraak {status}", how)

    @work
    async def action_say_result(self) -> None:
        """Ask what became of the chosen agreement; an empty sentence takes the old one away."""
        action = self.chosen
        if action is None:
            self.tell(NONE_CHOSEN)
            return
        from sessie.screens.confirm import Ask

        question = f"“{action.what}”: wat kwam ervan? Eén zin; leeg is geen zin."
        dialog = Ask(question, action.result, most=MOST_RESULT, empty=True)
        sentence = await self.app.push_screen_wait(dialog)
        if sentence is not None and sentence != action.result:
            how = partial(_with_result, action_id=action.id, result=sentence)
            self.live.edit("zin bij een afspraak", how)

    def tell(self, sentence: str) -> None:
        """Say what to do instead."""
        self.app.notify(sentence, severity="warning", markup=False)


def _with_result(session: Session, action_id: str, result: str) -> Session:
    action = session.actions.get(action_id)
    if action is None:
        return session
    from sessie.domain.agreements import set_status

    return set_status(session, action_id, action.status, result)
