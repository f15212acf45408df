"""Our own colours, dark and light. Every text colour has a contrast of 7:1 (a test counts).

A terminal that does not know all colours takes the nearest one that it has, and so makes text and
ground alike. So for 256 and for 16 colours there are looks of their own, in colours that such a
terminal has; the names are the same.
"""

from __future__ import annotations

from textual.theme import Theme


def _look(name: str, *, dark: bool, accent: str, school: str, partner: str, text: str, quiet: str,
          code: str, grounds: tuple[str, str, str], mark: tuple[str, str], line: str, border: str,
          alarm: tuple[str, str], error: str = "") -> Theme:  # fmt: skip
    """`grounds` are those of the doek, of the werkblad, and of fields in it; `mark` and `alarm` are
    (ground, text)."""
    background, surface, panel = grounds
    return Theme(
        name=name, dark=dark, primary=accent, secondary=school, accent=accent, foreground=text,
        background=background, surface=surface, panel=panel, warning=accent,
        error=error or alarm[0], success=school,
        variables={
            "text": text, "text-quiet": quiet, "text-code": code,
            "thuis": accent, "school": school, "partner": partner,
            "line": line, "alarm": alarm[0], "on-alarm": alarm[1], "mark": mark[0],
            "input-cursor-background": accent, "input-cursor-foreground": background,
            "block-cursor-background": mark[0], "block-cursor-foreground": mark[1],
            "footer-key-foreground": accent, "border": border, "border-blurred": line,
        },
    )  # fmt: skip


EVENING, DAY = "sessie-avond", "sessie-dag"

DARK = _look(
    EVENING, dark=True, accent="#f4bd5a", school="#7fd6c6", partner="#d2c0fa",
    text="#f5f0e6", quiet="#b7c3d2", code="#a9dcf5",
    grounds=("#0f1722", "#172231", "#1f2d40"), mark=("#1e3350", "#ffffff"),
    line="#3a4a60", border="#5a7394", alarm=("#8f1d1d", "#ffffff"),
)  # fmt: skip
LIGHT = _look(
    DAY, dark=False, accent="#6e2c00", school="#054540", partner="#4b2a86",
    text="#1a222d", quiet="#3a424d", code="#0b4368",
    grounds=("#fcf8f0", "#f4eddf", "#ece2cf"), mark=("#d8e6f3", "#1a222d"),
    line="#cbbfa8", border="#8a7a5c", alarm=("#8f1d1d", "#ffffff"), error="#9b1c1c",
)  # fmt: skip

# Colours of the table of 256, which are the same in every terminal.
DARK_256 = _look(
    EVENING, dark=True, accent="#ffaf5f", school="#87d7d7", partner="#d7afff",
    text="#ffffd7", quiet="#bcbcbc", code="#afd7ff",
    grounds=("#121212", "#1c1c1c", "#262626"), mark=("#00005f", "#ffffff"),
    line="#4e4e4e", border="#767676", alarm=("#870000", "#ffffff"),
)  # fmt: skip
LIGHT_256 = _look(
    DAY, dark=False, accent="#5f0000", school="#000087", partner="#5f0087",
    text="#1c1c1c", quiet="#3a3a3a", code="#00005f",
    grounds=("#ffffff", "#eeeeee", "#e4e4e4"), mark=("#d7d7ff", "#1c1c1c"),
    line="#bcbcbc", border="#767676", alarm=("#870000", "#ffffff"),
)  # fmt: skip

# The sixteen differ from terminal to terminal, so only those that stand far apart in all of them.
DARK_16 = _look(
    EVENING, dark=True, accent="#ffff55", school="#55ffff", partner="#55ffff",
    text="#ffffff", quiet="#aaaaaa", code="#55ffff",
    grounds=("#000000", "#000000", "#000000"), mark=("#0000aa", "#ffffff"),
    line="#555555", border="#aaaaaa", alarm=("#ffffff", "#000000"),
)  # fmt: skip
LIGHT_16 = _look(
    DAY, dark=False, accent="#0000aa", school="#000000", partner="#000000",
    text="#000000", quiet="#000000", code="#0000aa",
    grounds=("#ffffff", "#ffffff", "#ffffff"), mark=("#ffff55", "#000000"),
    line="#aaaaaa", border="#555555", alarm=("#000000", "#ffffff"),
)  # fmt: skip


def _named(*looks: Theme) -> dict[str, Theme]:
    return {look.name: look for look in looks}


LOOKS = {
    "256": _named(DARK_256, LIGHT_256),
    "standard": _named(DARK_16, LIGHT_16),
    "windows": _named(DARK_16, LIGHT_16),
}


FULL = _named(DARK, LIGHT)


def looks_for(colours: str | None) -> dict[str, Theme]:
    """Dark and light by their names, for what a terminal knows of colours: `color_system` of a Rich
    console."""
    return LOOKS.get(colours or "", FULL)
