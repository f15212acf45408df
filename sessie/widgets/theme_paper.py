"""On the werkblad: what is known of a chosen theme or agreement, and the keys for it."""

from __future__ import annotations

from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import VerticalScroll
from textual.content import Content

from sessie.model.dutch import count
from sessie.model.session import Action, Contribution, Session, Theme
from sessie.public.overlap import said
from sessie.rules.brought import known_of
from sessie.rules.overlap import slips_by_side
from sessie.widgets.draw_overlap import words
from sessie.widgets.text import plain, row, side_style
from sessie.widgets.worksheet import Left, Note


class ThemePaper(VerticalScroll):
    """The visible slips of a theme with their kind, by side: never with table or role."""

    BINDINGS = [
        Binding("down", "scroll_down", "verder lezen"),
        Binding("up", "scroll_up", "terug"),
        Binding("escape", "leave", "uit de briefjes"),
    ]

    def compose(self) -> ComposeResult:
        """The slips."""
        yield Note()

    def say(self, session: Session, theme_id: str) -> None:
        """The slips of this theme; nothing without a theme."""
        theme = session.themes.get(theme_id)
        self.display = theme is not None
        if theme is None:
            return
        by_side = slips_by_side(session, theme.id, released=False)
        told = count(sum(map(len, by_side.values())), "briefje", "briefjes")
        lines = [row((theme.label, "bold $accent"), (f"  {told} · tab = lezen", "$text-quiet"))]
        if theme.tension:
            lines.append(row(("Verschil: ", "$text-quiet"), theme.tension))
        for side, slips in by_side.items():
            if slips:
                lines.append(plain(session.script.side(side).name, f"bold {side_style(side)}"))
                lines += [self._line(session, slip) for slip in slips]
        self.query_one(Note).say(lines)

    def _line(self, session: Session, slip: Contribution) -> Content:
        kind = session.script.kind(slip.kind).name
        return row((f"{kind}: ", "$text-quiet"), words(said(slip)))

    def action_leave(self) -> None:
        """The keys are those of the evening again."""
        self.post_message(Left())


# what notes say -------------------------------------------------------------------------------

THEME_KEYS = "Na esc: j k = thema kiezen · l = briefjes lezen · z = zin over verschil"
AGREEMENT_KEYS = (
    "Na esc: j k = afspraak kiezen · 1 gedaan · 2 bezig · 3 niet gelukt · 4 vervalt"
    " · 5 toch open · z = zin over wat ervan kwam"
)


def theme_lines(session: Session, theme: Theme | None) -> list[Content]:
    """How many slips of this theme the room may see and how that becomes more, and the keys on the
    slide of the overlap."""
    lines = [plain(THEME_KEYS, "$text-quiet")]
    return lines if theme is None else [_released(session, theme), *lines]


def _released(session: Session, theme: Theme) -> Content:
    every = sum(map(len, slips_by_side(session, theme.id, released=False).values()))
    may = sum(map(len, slips_by_side(session, theme.id).values()))
    label = (f"{theme.label}: ", "bold $accent")
    if not every:
        return row(label, "hier staat nog geen briefje bij.")
    told = f"{may} van {every} vrijgegeven" if may else "nog geen briefje vrijgegeven"
    return row(label, told, "." if may == every else ". F9 = vrijgeven")


def agreement_lines(session: Session, action: Action | None) -> list[Content]:
    """Where this agreement stood last time, or how many there are to talk about, and the keys;
    nothing where nothing was taken over."""
    carried = [one for one in session.actions.values() if one.origin]
    if not carried:
        return []
    unsaid = sum(one.status == "open" and not one.result for one in carried)
    left = "alles is besproken" if not unsaid else f"nog {unsaid} te bespreken"
    told = plain(f"Van de vorige keer: {len(carried)}, {left}.", "bold")
    return [_stood(session, action) if action else told, plain(AGREEMENT_KEYS, "$text-quiet")]


def _stood(session: Session, action: Action) -> Content:
    stands = f"{action.status}: {action.result}" if action.result else action.status
    parts = [row((f"{action.what}: ", "bold $accent"), stands)]
    if known := known_of(session, action):
        told = f"vorige keer {known.detail}" * (known.detail not in ("", "open"))
        since = f"sinds {known.source}" * bool(known.source)
        parts += [plain(text, "$text-quiet") for text in (told, since) if text]
    return Content("   ").join(parts)
