"""Where the counted dots are typed: a row per theme, a column per side. What tables counted with a
phone stands beside it.

Where the werkblad may be on the beamer, a count is shown only while the cursor is on it; elsewhere
a tick says that it was entered.
"""

from __future__ import annotations

from collections.abc import Callable

from textual import events
from textual.binding import Binding
from textual.content import Content
from textual.reactive import reactive
from textual.widget import Widget

from sessie.model.dutch import capital
from sessie.model.script import Side
from sessie.model.session import Session, Theme
from sessie.model.sides import side_named
from sessie.rules.vote import (
    MOST_DOTS,
    Check,
    checks,
    dots_from_tables,
    dots_of,
    off_the_list,
    poll_of,
    poll_themes,
    voting_sides,
    weighing,
)
from sessie.widgets.keys import with_second
from sessie.widgets.text import clip, plain, row, stack
from sessie.widgets.worksheet import Left

BESIDE = "getypt + telefoons"
"""What a number such as 12+30 is: all phones together, never by table."""
ONE = "Typ één getal, en dan enter."


class DotBoard(Widget, can_focus=True):
    """The counting table of one vote."""

    BINDINGS = [
        Binding("0", "digit('0')", "aantal stippen"),
        *(Binding(str(n), f"digit('{n}')", show=False) for n in range(1, 10)),
        Binding("down,enter", "move(1,0)", "aantal klopt, volgend thema"),
        Binding("space", "digit(' ')", show=False),
        Binding("up", "move(-1,0)", "vorig thema"),
        Binding("left", "move(0,-1)", "andere kant", show=False),
        Binding("right,tab", "move(0,1)", "andere kant"),
        Binding("backspace", "digit('')", "laatste cijfer weg"),
        Binding(
            with_second("f7"), "screen.change_theme", "thema anders noemen, of van de lijst halen"
        ),
        Binding("delete", "screen.remove", "thema helemaal weghalen"),
        Binding("escape", "leave", "uit de telling"),
    ]
    TAKES = "0123456789 "
    """Printable keys that are typed here."""
    TO_TYPE = "Hier typ je alleen aantallen. Druk op esc voor iets anders."

    KEYS = (
        ("0", "aantal"),
        ("enter", "volgende"),
        ("tab", "andere kant"),
        ("f7", "naam, van de lijst"),
        ("escape", "klaar"),
        ("delete", "weg"),
    )

    session: reactive[Session | None] = reactive(None)
    item: reactive[str] = reactive("")
    """Id of the vote."""
    at: reactive[tuple[int, int]] = reactive((0, 0))
    """Row and column of the cursor."""

    typed: reactive[str] = reactive("")
    """The number that is being typed, which is not counted yet."""
    alone: reactive[bool] = reactive(False)
    """Whether only the facilitator looks: then every count can be read."""

    def __init__(self, count: Callable[[str, str, str, int], None]) -> None:
        """`count` gets vote, theme, side and the number of dots that was typed."""
        super().__init__()
        self._count_dots = count
        self._typed_in: tuple[str, str, str] = ("", "", "")
        """Vote, theme and side of the number that is being typed."""

    @property
    def themes(self) -> list[Theme]:
        """The rows."""
        return poll_themes(self.session, self.item) if self.session else []

    @property
    def sides(self) -> list[Side]:
        """The columns: the sides that somebody in this script speaks for."""
        if self.session is None:
            return []
        return [side_named(self.session, side) for side in voting_sides(self.session, self.item)]

    def _cell(self) -> tuple[Theme, Side] | None:
        themes, sides = self.themes, self.sides
        at = (min(self.at[0], len(themes) - 1), min(self.at[1], len(sides) - 1))
        return (themes[at[0]], sides[at[1]]) if themes and sides else None

    @property
    def theme(self) -> Theme | None:
        """The theme with the cursor."""
        cell = self._cell()
        return cell[0] if cell else None

    def action_move(self, down: int, right: int) -> None:
        """Take the number over, and go to another cell; down from the last row goes to the top of
        the next side."""
        if not self.take_over():
            return
        rows, columns = max(len(self.themes), 1), max(len(self.sides), 1)
        line, column = self.at[0] + down, (self.at[1] + right) % columns
        if line >= rows:
            line, column = 0, (column + 1) % columns
        self.at = (max(line, 0), column)

    def action_digit(self, digit: str) -> None:
        """Type a number in the place of what stands there; it is counted when it is left. Without
        a digit the last one goes, of what is typed or else of what stands there."""
        cell = self._cell()
        if cell is None or self.session is None:
            return
        theme, side = cell
        if digit == " " and not self.typed:
            return
        if not digit and not self.typed:
            now = dots_of(self.session, self.item, theme.id, side.id)
            typed = str(now // 10) if now else ""
        else:
            typed = self.typed + digit if digit else self.typed[:-1]
        if max(map(len, typed.split(" "))) <= len(str(MOST_DOTS)) and len(typed) < _wide(side):
            self._typed_in = (self.item, theme.id, side.id)
            self.typed = typed

    def take_over(self) -> bool:
        """Count what was typed; gives whether it was one number, or nothing."""
        numbers, self.typed = self.typed.split(), ""
        if len(numbers) > 1:
            said = f"“{' '.join(numbers)}” is meer dan één getal: er is niets geteld. {ONE}"
            self.app.notify(said, severity="warning", markup=False)
        elif numbers:
            self._count_dots(*self._typed_in, int(numbers[0]))
        return len(numbers) < 2

    def forget(self) -> None:
        """What was typed was no number."""
        self.typed = ""

    def action_leave(self) -> None:
        """The keys are those of the evening again."""
        self.take_over()
        self.post_message(Left())

    def on_blur(self) -> None:
        """Who goes elsewhere is done with the number."""
        self.take_over()

    def on_click(self, event: events.Click) -> None:
        """Put the cursor on the cell under the pointer."""
        self.take_over()
        line = event.y - 1 + self._first_row()
        right, column = 1 + self._label_width(), -1
        for side in self.sides:
            column += event.x >= right
            right += _wide(side)
        if 0 <= line < len(self.themes):
            self.at = (line, min(max(column, 0), max(len(self.sides) - 1, 0)))
        self.focus()

    def _label_width(self) -> int:
        return max(self.size.width - 2 - sum(map(_wide, self.sides)), 10)

    def rows_wanted(self) -> int:
        """Rows in which every theme can be seen."""
        return 1 + len(self.themes) + len(self._foot())

    def _rows(self) -> int:
        """Themes that there is room for; where not all fit, the last row says how many more."""
        room = max(self.size.height - 1 - len(self._foot()), 1)
        return room - 1 if 1 < room < len(self.themes) else room

    def _first_row(self) -> int:
        return max(min(self.at[0], len(self.themes) - 1) - self._rows() + 1, 0)

    def render(self) -> Content:
        """The table with the cursor, and under it whether the count can be right."""
        session, themes, columns = self.session, self.themes, self.sides
        if session is None or not themes:
            return plain("Nog geen thema's. Druk op n voor een nieuw thema.", "$text-quiet")
        width = self._label_width()
        beside = any(d.item == self.item for d in session.table_dots.values())
        head = f"{BESIDE[: width - 1] * beside:<{width}}" + "".join(
            f"{side.name[:12]:>{_wide(side) - 1}} " for side in columns
        )
        first, lines = self._first_row(), [plain(head, "$text-quiet")]
        for line, theme in list(enumerate(themes))[first : first + self._rows()]:
            label = clip(plain(f"{line + 1:>2} {theme.label}"), width - 1)
            cells = [
                self._count(session, theme, side, here=self.has_focus and (line, c) == self.at)
                for c, side in enumerate(columns)
            ]
            lines.append(row(label, " " * (width - label.cell_length), *cells))
        if len(lines) <= len(themes):
            below = len(themes) - first - self._rows()
            more = f"nog {below}" if below > 0 else f"{first} hierboven"
            lines.append(plain(f"   … {more}", "$text-quiet"))
        return stack([*lines, *self._foot()])

    def _count(self, session: Session, theme: Theme, side: Side, *, here: bool) -> Content:
        count = dots_of(session, self.item, theme.id, side.id)
        sent = dots_from_tables(session, self.item, theme.id, side.id)
        entered = bool(sent) or f"{self.item}/{theme.id}/{side.id}" in session.dots
        shown = here or poll_of(session, self.item).closed or (self.alone and entered)
        text = "✓" if entered else "·"
        if shown:
            text = f"{count}+{sent}" if sent else str(count)
        if here and self.typed:
            change = f"{count}→{self.typed}"
            text = change if entered and len(change) < _wide(side) else f"{self.typed}_"
        return plain(f"{text:>{_wide(side) - 1}} ", "reverse bold" if here else "")

    # below the table ------------------------------------------------------------------------

    def _foot(self) -> list[Content]:
        """How many dots there are of how many, what is too many, and how they weigh."""
        if self.session is None:
            return []
        found = checks(self.session, self.item, tuple(side.id for side in self.sides))
        told = "   ".join(self._used(check) for check in found)
        lines = [plain(told, "$text-quiet")]
        lines += [plain(self._warning(c), "bold $accent") for c in found if c.too_many]
        width = max(self.size.width - 2, 10)
        lines.append(plain(self._setting(self.session, width), "$text-quiet"))
        return [part for line in lines for part in line.wrap(width)]

    def _setting(self, session: Session, width: int) -> str:
        words, beside = weighing(session), len(off_the_list(session, self.item))
        more = f" · nog {beside} niet op de lijst" if beside else ""
        keys = "w l" if more or width <= 66 else "w = anders, l = thema erbij"
        change = "" if more or width <= 66 else " · F7 = thema"
        return f"{capital(words)}{more}{change} · na esc: {keys}"

    def _used(self, check: Check) -> str:
        name = self._side_name(check)
        if not check.people:
            return f"{name}: {check.used} (aantal mensen: o)"
        return f"{name}: {check.used} van {check.most}"

    def _warning(self, check: Check) -> str:
        most = f"{check.people} × {check.each} is {check.most}"
        return f"Te veel stippen van {self._side_name(check)}: {most}. Klopt de telling?"

    def _side_name(self, check: Check) -> str:
        return side_named(self.session, check.side).name if self.session else check.side


def _wide(side: Side) -> int:
    """Columns of the cells of a side."""
    return min(max(len(side.name), 5), 12) + 2
