"""On the werkblad: where the chosen agreement stood last time, and the keys for it."""

from __future__ import annotations

from textual.content import Content
from textual.widgets import Static

from sessie.model.session import Action, Session
from sessie.widgets.renew import renew
from sessie.widgets.text import plain, row

KEYS = (
    "Na esc: j k = afspraak kiezen · 1 gedaan · 2 bezig · 3 niet gelukt · 4 vervalt"
    " · 5 toch open · z = zin over wat ervan kwam"
)


class AgreementNotes(Static):
    """For the facilitator only; there is nothing to say where nothing was taken over."""

    DEFAULT_CSS = "AgreementNotes { height: auto; padding: 0 1; display: none; }"

    def say(self, session: Session, action: Action | None, *, shown: bool) -> None:
        """About this agreement, or how one is chosen."""
        carried = [one for one in session.actions.values() if one.origin]
        self.display = shown and bool(carried)
        if not self.display:
            return
        lines = [plain(KEYS, "$text-quiet")]
        if action is not None:
            lines.insert(0, _about(session, action))
        else:
            unsaid = sum(one.status == "open" and not one.result for one in carried)
            left = "alles is besproken" if not unsaid else f"nog {unsaid} te bespreken"
            lines.insert(0, plain(f"Van de vorige keer: {len(carried)}, {left}.", "bold"))
        renew(self, Content("\n").join(lines))


def _about(session: Session, action: Action) -> Content:
    from sessie.rules.brought import known_of

    stands = f"{action.status}: {action.result}" if action.result else action.status
    parts = [row((f"{action.what}: ", "bold $accent"), stands)]
    if known := known_of(session, action):
        told = f"vorige keer {known.detail}" * (known.detail not in ("", "open"))
        since = f"sinds {known.source}" * bool(known.source)
        parts += [plain(text, "$text-quiet") for text in (told, since) if text]
    return Content("   ").join(parts)
