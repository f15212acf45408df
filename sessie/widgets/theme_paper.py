"""On the werkblad: what is known of a chosen theme or agreement, and the keys for it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import VerticalScroll
from textual.content import Content
from textual.message import Message

from sessie.model.dutch import count
from sessie.model.session import Action, Contribution, Session, Theme
from sessie.model.sides import side_named
from sessie.public.overlap import said
from sessie.rules.brought import known_of
from sessie.rules.overlap import slips_by_side
from sessie.widgets.draw_overlap import words
from sessie.widgets.slip_list import MEND_KEYS, described
from sessie.widgets.text import plain, row, side_style, stack
from sessie.widgets.worksheet import Left, Note


class ThemePaper(VerticalScroll):
    """The visible slips of a theme by side, whose they are with them; a cursor while it is read."""

    BINDINGS = [
        Binding("down", "move(1)", "volgend briefje"),
        Binding("up", "move(-1)", "vorig briefje"),
        *MEND_KEYS,
        Binding("escape", "leave", "uit de briefjes"),
    ]
    KEYS = (("down up", "lezen"), ("escape", "uit de briefjes"))

    @dataclass
    class Asked(Message):
        """One thing of a slip is to be changed, or all of it: see `MEND_KEYS`."""

        slip: Contribution
        what: str

    def __init__(self) -> None:
        super().__init__()
        self._session: Session | None = None
        self._theme = self._chosen = ""
        self._read = False
        """Whether it has the keys: `has_focus` is told after this."""

    def compose(self) -> ComposeResult:
        """The slips."""
        yield Note()

    def say(self, session: Session, theme_id: str) -> None:
        """The slips of this theme; nothing without a theme."""
        self._session, self._theme = session, theme_id
        self.display = theme_id in session.themes
        if self.display:
            self._show()

    @property
    def theme(self) -> str:
        """Id of the theme that it is about; empty for none."""
        return self._theme if self.display else ""

    @property
    def _slips(self) -> list[Contribution]:
        assert self._session is not None
        by_side = slips_by_side(self._session, self._theme, released=False)
        return [slip for slips in by_side.values() for slip in slips]

    @property
    def chosen(self) -> Contribution | None:
        """The slip with the cursor: the first until it was moved."""
        if self._session is None or not self.display:
            return None
        slips = self._slips
        return next((slip for slip in slips if slip.id == self._chosen), next(iter(slips), None))

    def _show(self) -> None:
        session = self._session
        assert session is not None
        theme, chosen = session.themes[self._theme], self.chosen
        by_side = slips_by_side(session, theme.id, released=False)
        told = count(sum(map(len, by_side.values())), "briefje", "briefjes")
        keys = "ctrl+w wijzigen · tafel, rol, soort: ctrl+t r k"
        how = keys if self._read and chosen else "tab = lezen"
        lines = [row((theme.label, "bold $accent"), (f"  {told} · {how}", "$text-quiet"))]
        if theme.tension:
            lines.append(row(("Verschil: ", "$text-quiet"), theme.tension))
        first, last = 0, 0
        for side, slips in by_side.items():
            if slips:
                lines.append(plain(side_named(session, side).name, f"bold {side_style(side)}"))
            for slip in slips:
                here = slip is chosen and self._read
                if here:
                    first = self._rows(lines)
                lines.append(self._line(session, slip, here=here))
                if here:
                    last = self._rows(lines)
        self.query_one(Note).say(lines)
        if last > self.scroll_y + self.size.height:
            self.scroll_to(y=last - self.size.height, animate=False)
        elif last and first < self.scroll_y + 1:
            self.scroll_to(y=max(first - 1, 0), animate=False)

    def _rows(self, lines: Sequence[Content]) -> int:
        width = max(self.query_one(Note).content_size.width, 1)
        return len(stack(lines).wrap(width))

    def _line(self, session: Session, slip: Contribution, *, here: bool) -> Content:
        mark = ("▸ ", "bold $accent") if here else ""
        return row(mark, (f"{described(session, slip)}: ", "$text-quiet"), words(said(slip)))

    def on_focus(self) -> None:
        """Show the cursor, and the keys."""
        self._reads(True)

    def on_blur(self) -> None:
        """Neither."""
        self._reads(False)

    def _reads(self, read: bool) -> None:
        self._read = read
        if self._session is not None and self._theme in self._session.themes:
            self._show()

    def action_move(self, by: int) -> None:
        """The next or previous slip; at the ends it stays."""
        if chosen := self.chosen:
            ids = [slip.id for slip in self._slips]
            place = ids.index(chosen.id) + by
            self._chosen = ids[min(max(place, 0), len(ids) - 1)]
            self._show()

    def action_mend(self, what: str) -> None:
        """Ask for the chosen slip to be changed."""
        if chosen := self.chosen:
            self.post_message(self.Asked(chosen, what))

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
