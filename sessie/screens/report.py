"""The report as it is now, what to look at before it goes out, and writing it."""

from __future__ import annotations

from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import Vertical, VerticalScroll
from textual.content import Content
from textual.widgets import Static

from sessie.domain.privacy import Flag, flags
from sessie.domain.session import Session
from sessie.messages import WriteReport
from sessie.report.markdown import to_markdown
from sessie.report.stip import without_who_or_when
from sessie.screens.dialog import Dialog
from sessie.widgets.text import plain, row, stack

REASONS = {
    "naam": "er staat een naam in",
    "herleidbaar": "iemand is te herkennen",
    "bijzonder": "gaat over gezondheid of iets anders gevoeligs",
}


class ReportScreen(Dialog[None]):
    """Private: the room sees this only when the facilitator opens it."""

    BINDINGS = [
        Binding("m", "write('md')", "schrijf het verslag als Markdown"),
        Binding("j", "write('json')", "schrijf alles als JSON, om elders in te lezen"),
        Binding("escape,v", "dismiss", "terug naar de avond"),
    ]

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session

    def compose(self) -> ComposeResult:
        """What to look at, then the report itself."""
        # Imported here: the Markdown widget is not needed before the first paint.
        from textual.widgets import Markdown

        with Vertical(classes="dialog wide tall", id="report"):
            yield Static("Verslag, zoals het nu is", classes="dialog-title")
            with VerticalScroll():
                yield Static(self._look_at(), id="report-look")
                yield Markdown(to_markdown(self._session), open_links=False)
            yield Static(
                "m = schrijf Markdown · j = schrijf JSON · ↑ ↓ = lezen · esc = terug",
                classes="quiet",
            )

    def on_mount(self) -> None:
        """Let the arrows scroll."""
        self.query_one(VerticalScroll).focus()

    def _look_at(self) -> Content:
        found = flags(self._session)
        without = without_who_or_when(self._session)
        if without:
            points = "1 punt heeft" if without == 1 else f"{without} punten hebben"
            warning = plain(f"{points} nog geen wie en geen wanneer.", "bold $accent")
            return stack([warning, self._flags(found)])
        return self._flags(found)

    def _flags(self, found: tuple[Flag, ...]) -> Content:
        if not found:
            return plain("Kijk hier nog even naar: niets gevonden.", "$text-quiet")
        lines = [plain("Kijk hier nog even naar", "bold $accent")]
        for flag in found:
            slip = self._session.contributions.get(flag.id)
            text = slip.text if slip and flag.fragment in slip.text else flag.fragment
            lines.append(
                row(
                    ("· ", "$accent"),
                    text,
                    (f"  ({REASONS.get(flag.reason, flag.reason)})", "$text-quiet"),
                )
            )
        lines.append(
            plain(
                "Wijzigen: werkblad (F2), pijl omlaag, enter, “Zo in het verslag”.", "$text-quiet"
            )
        )
        return stack(lines)

    def action_write(self, form: str) -> None:
        """Write it."""
        self.post_message(WriteReport(form))
