"""Which windows the room may read when it looks at the only one there is: every window is here.

A private one comes after one warning an evening, and while the curtain is closed after one each
time (`SessieApp.push_screen_wait`). What opens from within a private window is not asked about
again.
"""

from __future__ import annotations

from textual.screen import Screen

PRIVATE = frozenset((
    # Slips that were not released, with table and role.
    "SortingScreen", "ThemesScreen", "ThemeSlips", "ReleaseScreen", "LookOverScreen", "EditSlip",
    "EditSaid", "Instead", "Problems", "Unsaved", "ReportScreen",
    # What the school answers, and who is asked about a letter, is told when that is sent.
    "LetterScreen", "MinutesScreen", "InvitationScreen", "Details", "RepliesScreen", "WordingForm",
    # What comes, how late it is, and who is there.
    "Overview", "Shorter", "SetupScreen",
    # Other schools and other evenings, and the files on this laptop.
    "SessionsScreen", "TrajectsScreen", "TrajectScreen", "SchoolScreen", "AgreementsScreen",
    "PlanScreen", "YearScreen", "OwnText", "AmbitionForm", "AmbitionsScreen", "PartnershipsScreen",
    "PartnershipScreen", "ContactsScreen", "ContactForm", "VersionsScreen", "VersionScreen",
    "TidyList", "TidyQuestion", "ImportScreen",
    # The codes with which a phone comes in. On the doek they come when the facilitator says so.
    "PhonesScreen", "CodeWindow", "WifiForm",
))  # fmt: skip
"""Names of windows with what only the facilitator may read."""
PUBLIC = frozenset((
    # Questions with words of the program in them, and what is on the doek or goes there.
    "Choose", "Confirm", "Ask", "AskTension", "ChooseOne", "ChooseTheme", "ChooseLetter",
    "FindTheme", "TurnsScreen", "ReadyWindow", "MessageWindow", "Help", "RoomReads", "Cover",
    # What may be wrong with a network.
    "ReachWindow",
    # What comes with the program.
    "StartScreen", "ScriptsScreen", "ExamplesScreen", "ExampleForm", "SheetsScreen",
))  # fmt: skip
"""Names of windows that everybody may read."""


def is_private(window: Screen[object]) -> bool:
    """Whether only the facilitator may read this window."""
    return type(window).__name__ in PRIVATE
