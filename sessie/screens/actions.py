"""Acties: who does what, and when."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from textual import on
from textual.binding import Binding
from textual.getters import query_one
from textual.widget import Widget

from sessie.domain import editing
from sessie.domain.script import ActionList
from sessie.domain.session import Action, Session
from sessie.messages import Edit
from sessie.screens.stage import StageScreen
from sessie.widgets.action_form import ActionForm
from sessie.widgets.actions_view import ActionsView

STATUSES = ("open", "bezig", "gedaan", "vervallen")


class ActionsScreen(StageScreen):
    """The agreements on the beamer; the form is on the werkblad."""

    ITEMS = ("ActionList",)
    BINDINGS = [
        Binding("n", "new", "nieuwe afspraak"),
        Binding("j", "choose(1)", "volgende afspraak kiezen"),
        Binding("k", "choose(-1)", "vorige afspraak kiezen"),
        Binding("w", "change", "gekozen afspraak wijzigen"),
        Binding("x,delete", "remove", "gekozen afspraak weghalen"),
        Binding("s", "status", "open, bezig, gedaan of vervallen"),
    ]

    form = query_one(ActionForm)

    def public(self) -> ActionsView:
        """The agreements."""
        return ActionsView()

    def tools(self) -> Iterable[Widget]:
        """The form."""
        return (ActionForm(),)

    _wanted: Action | None = None
    """The agreement to begin with when the form is opened."""

    def focus_tool(self) -> None:
        """Write."""
        if self._wanted is not None:
            self.form.fill(self._wanted)
            self._wanted = None
        self.form.start()

    def follow_desk(self, session: Session) -> None:
        """Offer the themes."""
        super().follow_desk(session)
        self.form.follow(session)

    @property
    def chosen(self) -> Action | None:
        """The agreement that the keys work on."""
        view = self.view
        assert isinstance(view, ActionsView)
        return self.session.actions.get(view.chosen) if self.session else None

    def action_new(self) -> None:
        """Write a new agreement."""
        if self._furnished:
            self.form.fill(None)
        self.action_write()

    def action_choose(self, by: int) -> None:
        """Choose the next or previous agreement."""
        ids = list(self.session.actions) if self.session else []
        view = self.view
        if ids and isinstance(view, ActionsView):
            here = ids.index(view.chosen) + by if view.chosen in ids else (0 if by > 0 else -1)
            view.chosen = ids[here % len(ids)]

    def action_change(self) -> None:
        """Change the chosen agreement."""
        action = self.chosen
        if action is None:
            self.app.notify("Kies eerst een afspraak met j of k.", markup=False)
            return
        self._wanted = action
        self.action_write()

    def action_status(self) -> None:
        """How it stands with the chosen agreement."""
        action = self.chosen
        if action is None:
            self.app.notify("Kies eerst een afspraak met j of k.", markup=False)
            return
        now = STATUSES.index(action.status) if action.status in STATUSES else -1
        status = STATUSES[(now + 1) % len(STATUSES)]
        label = f"afspraak {status}"
        self.post_message(
            Edit(label, lambda s: editing.put_action(s, replace(action, status=status)))
        )

    def action_remove(self) -> None:
        """Take the chosen agreement away."""
        action = self.chosen
        if action is None:
            self.app.notify("Kies eerst een afspraak met j of k.", markup=False)
            return
        self.post_message(
            Edit("afspraak weggehaald", lambda s: editing.remove_action(s, action.id))
        )
        self.app.notify("Afspraak weggehaald. Terughalen: ctrl+z", markup=False)

    @on(ActionForm.Written)
    def _written(self, message: ActionForm.Written) -> None:
        item = self.session.script.item(self.session.stage.item) if self.session else None
        most = item.at_most if isinstance(item, ActionList) else 0
        if self.session and most and not message.action.id and len(self.session.actions) >= most:
            self.app.notify(
                f"Het draaiboek vraagt hoogstens {most} afspraken. Haal er eerst één "
                "weg, of wijzig er één.",
                severity="warning",
                markup=False,
            )
            self.form.fill(message.action)
            return
        label = "afspraak gewijzigd" if message.action.id else "afspraak erbij"
        self.post_message(Edit(label, lambda s: editing.put_action(s, message.action)))

    @on(ActionForm.Left)
    def _left(self) -> None:
        self.leave_tool()
