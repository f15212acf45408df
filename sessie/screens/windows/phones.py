"""Phones at the tables: switching on, how tables come in, and whether that works here."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterator, Sequence

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import Horizontal, VerticalScroll
from textual.content import Content
from textual.getters import query_one
from textual.widget import Widget
from textual.widgets import Static
from textual.widgets.option_list import Option

from sessie.live import Live
from sessie.model.frozen import dataclass
from sessie.model.session import Session, table_name
from sessie.public.joining import Joining, Scan, join_address
from sessie.public.qr import qr_rows
from sessie.rules.phones_seen import CLOSED_SAID, OPEN_SAID, table_in_words
from sessie.rules.reaching import WAIT, Advice
from sessie.rules.ready import ready_tables
from sessie.rules.remote import remote_in_words, to_answer
from sessie.rules.setup import Unclear
from sessie.screens.base import press
from sessie.screens.windows.form import KEEP_OR_LEAVE, Form, Values
from sessie.screens.windows.window import ListDialog, Window, show_rows
from sessie.widgets.draw_joining import draw
from sessie.widgets.fields import Field
from sessie.widgets.key_line import KeyLine, Pressed
from sessie.widgets.keys import read_rows, with_second
from sessie.widgets.text import Frame, plain, row, stack

REMOTE = "@"
"""The row of the phone of the facilitator."""
EVERY = "*"
"""The row that stands for all tables."""
WHAT = (
    "Elke tafel kan zelf briefjes inleveren, met de telefoon van de tafelleider. De invoerregel en "
    "papier blijven het ook doen.",
    "Dan staat op deze laptop een bladzijde klaar voor telefoons op hetzelfde wifi, met een code "
    "per tafel. Internet is niet nodig. Een tafel ziet alleen wat ze zelf inlevert, en wat ook op "
    "het doek staat. Bewaard wordt wat een tafel inlevert: geen namen, geen nummers.",
)
"""What it does, before it is switched on."""
STOPPED = "Gestopt: er kan geen telefoon bij. Zet ze weer aan met a."
NO_NETWORK = "Deze laptop zit op geen netwerk: zet eerst wifi aan, of gebruik een hotspot."
MOST_NAME, LEAST_PASSWORD, MOST_PASSWORD = 32, 8, 63
"""Signs of the name of a Wi-Fi network, and of its password, by the rules of Wi-Fi."""

Do = Callable[[str, str], Awaitable[None]]
"""(what is wanted, table, EVERY or REMOTE; or, to let in, who asks): does it, and asks what it
takes."""


class PhonesScreen(ListDialog[None]):
    """The window of the phones. It stays while it is worked with, and follows what comes in."""

    BINDINGS = [
        Binding("a", "do('aan')", "telefoons aan of uit"),
        Binding("q", "do('open')", "inleveren dicht of weer open"),
        Binding("d", "do('doek')", "QR-codes op het doek, of weer weg"),
        Binding("t", "do('toon')", "QR-code van deze regel hier laten zien"),
        Binding("n", "do('code')", "nieuwe code voor deze regel"),
        Binding("x,delete", "do('weg')", "telefoons van deze regel eraf"),
        Binding("p", "do('kaartjes')", "kaartjes om te printen"),
        Binding("j", "admit", "afstandsbediening toelaten"),
        Binding("w", "do('wifi')", "wifi-naam en wachtwoord"),
        Binding("i", "do('adres')", "ander adres kiezen"),
        Binding("h", "do('werkt')", "werkt het hier?"),
        Binding(with_second("escape", "f10"), "dismiss(None)", "terug"),
    ]
    SIZE = "wide tall"
    HEADING = "Telefoons aan tafel"
    VERTICAL_BREAKPOINTS = [(0, "-low"), (22, "-high")]

    def __init__(
        self,
        live: Live,
        do: Do,
        addresses: Callable[[], Sequence[str]],
        serves: Callable[[], bool],
    ) -> None:
        """`addresses` gives those of this laptop, the likeliest first, each in words, and `serves`
        whether phones can come in."""
        super().__init__()
        self.live, self._do, self._addresses, self._serves = live, do, addresses, serves
        self._unsubscribe: Callable[[], None] = lambda: None
        self._asking = ""
        """Which phone the window says that asks to be the remote."""
        self.busy = False
        """Whether what a key asked for is being done; another one does nothing then."""

    @property
    def session(self) -> Session | None:
        """The session as it is now."""
        return self.live.session

    def body(self) -> ComposeResult:
        """How it is, and the tables."""
        yield Static(id="state")
        yield from super().body()
        yield KeyLine((), between=" = ", id="keys", classes="quiet")

    def on_mount(self) -> None:
        """Follow what comes in."""
        self._unsubscribe = self.live.subscribe(self.tell)
        self.tell()
        self.options.focus()

    def on_unmount(self) -> None:
        """Nobody looks at it any more."""
        self._unsubscribe()

    def tell(self) -> None:
        """Show how it is now; the cursor stays where it is."""
        session = self.session
        if session is None or not self.query("#state"):  # it is going, and its parts are gone
            return
        on, asked = session.handing.on, self.live.asking.asked
        self._asking = asked.id if asked else ""
        lines = self._state(session) if on else self._off(session)
        self.query_one("#state", Static).update(stack(lines))
        self.options.display = on
        show_rows(self.options, self._rows(session) if on else (), self.chosen or EVERY)
        self.query_one("#keys", KeyLine).keys = read_rows(self._keys(session))

    def _off(self, session: Session) -> Iterator[Content]:
        found = self._addresses()
        if found:
            yield row(("Uit. ", "bold $accent"), "Aanzetten kan op ", (found[0], "bold"), ".")
        else:
            yield plain(NO_NETWORK, "bold $accent")
        if check := session.handing.check:
            yield row(("Werkt het hier? ", "$text-quiet"), check)
        for words in WHAT:
            yield Content("")
            yield plain(words)

    def _state(self, session: Session) -> Iterator[Content]:
        handing = session.handing
        address = f"{handing.address}:{handing.port}"
        if asks := to_answer(self.live.asking):
            yield plain(asks, "bold $accent")
        if self._serves():
            yield row(("Aan: ", "bold $accent"), (join_address(address), "bold"))
        else:
            yield plain(STOPPED, "bold $accent")
        said = OPEN_SAID if handing.open else CLOSED_SAID
        yield row((said, "" if handing.open else "bold $accent"))
        wifi = handing.wifi or "niet ingevuld"
        yield row(("Wifi: ", "$text-quiet"), wifi)
        if session.stage.look.join:
            yield plain("De QR-codes staan nu op het doek.", "bold $accent")
        if check := handing.check:
            yield row(("Werkt het hier? ", "$text-quiet"), check)
        yield Content("")

    def _rows(self, session: Session) -> Iterator[Option]:
        handing, stage = session.handing, session.stage
        yield Option(_row("Alle tafels", handing.code, "code van de avond"), id=EVERY)
        ready = () if stage.at_welcome else ready_tables(session, stage.item)
        for table in session.room_tables:
            admitted = sum(phone.table == table for phone in session.phones.values())
            seen = self.live.phones.get(table)
            said = table_in_words(
                admitted,
                seen.connected if seen else 0,
                writing=bool(seen and seen.writing),
                ready=table in ready,
            )
            yield Option(_row(table_name(table), handing.codes.get(table, ""), said), id=table)
        said = remote_in_words(session, self.live.asking, there=self.live.remote_there)
        name = (f"{'Afstandsbediening':<20} ", "bold")
        yield Option(row(name, (said, "$text-quiet")), id=REMOTE)

    def _keys(self, session: Session) -> str:
        several = " · i = ander adres" * (len(self._addresses()) > 1)
        if not session.handing.on:
            return (
                f"a = aanzetten · h = werkt het hier? · p = kaartjes · w = wifi{several} · "
                "esc = terug"
            )
        toggle = "dicht" if session.handing.open else "open"
        doek = "weg van het doek" if session.stage.look.join else "op het doek"
        return (
            f"d = QR {doek} · t = QR hier · q = inleveren {toggle} · p = kaartjes · "
            f"n = nieuwe code · x = telefoon eraf · w = wifi{several} · h = werkt het hier? · "
            f"a = {'uitzetten' if self._serves() else 'weer aanzetten'} · esc = terug"
        )

    def take(self, chosen: str) -> None:
        """Enter on a row shows its code."""
        self.action_do("toon")

    def action_do(self, what: str) -> None:
        """Do what a key says with the row that is chosen."""
        self._begin(what, self.chosen or EVERY)

    def _begin(self, what: str, table: str) -> None:
        if not self.busy:
            # Of the app: who closes this window right behind a key still wants what it said.
            doing = self._act(what, table)
            self.app.run_worker(doing, group="phones", exit_on_error=True)

    def action_admit(self) -> None:
        """Let in the phone of which the figures stand here, or let phones ask again."""
        self._begin("toe", self._asking)

    async def _act(self, what: str, table: str) -> None:
        self.busy = True
        try:
            await self._do(what, table)
        finally:
            self.busy = False
            self.tell()


def _row(name: str, code: str, said: str) -> Content:
    return row((f"{name:<12} ", "bold"), (f"{code:<8}", "bold $accent"), (said, "$text-quiet"))


class WifiForm(Form[tuple[str, str]]):
    """Dismisses with name and password of the Wi-Fi, either may be empty."""

    BINDINGS = [*KEEP_OR_LEAVE]
    SIZE = "-short"

    def __init__(self, name: str, password: str) -> None:
        super().__init__(
            "Het wifi-netwerk voor de telefoons",
            [
                Field("wifi", "Naam van het wifi", name, most=MOST_NAME),
                Field("password", "Wachtwoord", password, most=MOST_PASSWORD, keeps=True),
            ],
            self._typed,
            note="Hoeft niet. Ingevuld komt er een eigen QR-code voor: die staat met het "
            "wachtwoord ook op het doek en op de kaartjes.",
        )

    def _typed(self, values: Values) -> tuple[str, str]:
        name, password = values["wifi"], values["password"]
        if password and not name:
            raise Unclear("wifi", "Bij een wachtwoord hoort de naam van het wifi.")
        if 0 < len(password) < LEAST_PASSWORD:
            said = f"Een wachtwoord van wifi heeft {LEAST_PASSWORD} tekens of meer: kijk het na."
            raise Unclear("password", said)
        return name, password


# codes to scan ----------------------------------------------------------------------------------


class Codes(Widget):
    """Codes as large as there is room for."""

    def __init__(self, block: Joining) -> None:
        super().__init__()
        self._block = block

    def render(self) -> Content:
        """The lines, for the size of now."""
        return stack(draw(self._block, Frame(*self.size)))


class CodeWindow(Window[None]):
    """The codes of one table, or of the evening, on this screen."""

    BINDINGS = [Binding("escape,enter,space,t", "dismiss(None)", "terug")]

    def __init__(self, title: str, block: Joining) -> None:
        super().__init__()
        self._title, self._block = title, block

    def compose(self) -> ComposeResult:
        """The codes have nearly all of it."""
        yield Static(row((self._title, "bold $accent"), ("   esc = terug", "$text-quiet")))
        yield Codes(self._block)


# does it work here? -----------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Reach:
    """What there is to try."""

    addresses: tuple[str, ...]
    """Those of this laptop, in words."""
    address: str
    """Where a phone must go, such as 192.168.1.20:8765."""
    before: str
    """What came of the last time."""
    advices: tuple[Advice, ...]


class ReachWindow(Window[bool | None]):
    """Waits for the facilitator's own phone. Dismisses with whether one came; None when that was
    not waited for."""

    BINDINGS = [
        Binding("right,enter,space,n", "turn(1)", "wat kan er nog meer aan de hand zijn"),
        Binding("left,p", "turn(-1)", "terug naar wat ervoor stond"),
        Binding("escape", "leave", "klaar"),
    ]
    HORIZONTAL_BREAKPOINTS = [(0, "-narrow"), (70, "-wide")]

    words = query_one("#reach-words", Static)

    def __init__(self, live: Live, reach: Reach) -> None:
        super().__init__()
        self.live, self._reach = live, reach
        self._opened = live.phones_opened
        self._place = -1
        """Which advice is shown; before the first it waits."""
        self._unsubscribe: Callable[[], None] = lambda: None

    def compose(self) -> ComposeResult:
        """A code for the phone, and what is so beside it."""
        scan = Scan("", (), qr_rows(join_address(self._reach.address)))
        yield Static(plain("Werkt het hier?", "bold $accent"), classes="dialog-title")
        with Horizontal(id="reach"):
            yield Codes(Joining("", (scan,)))
            with VerticalScroll(can_focus=False):
                yield Static(id="reach-words")
        yield KeyLine(read_rows("→ = wat kan er zijn? · esc = klaar"), between=" = ",
                      id="keys", classes="quiet")  # fmt: skip

    def on_mount(self) -> None:
        """Wait; after a while say what may be wrong."""
        self._unsubscribe = self.live.subscribe(self.tell)
        self._waiting = self.set_timer(WAIT, self._late)
        self.tell()

    def on_unmount(self) -> None:
        """Nobody waits any more."""
        self._unsubscribe()

    @property
    def seen(self) -> bool:
        """Whether a phone opened the page since this window is there, or is at a table already."""
        there = any(state.connected for state in self.live.phones.values())
        return there or self.live.phones_opened > self._opened

    def tell(self) -> None:
        """Show how it is now."""
        if self.is_attached:
            self.words.update(stack(self._lines()))

    def _lines(self) -> Iterator[Content]:
        if self.seen:
            yield plain("Gezien ✓", "bold $accent")
            yield plain("Een telefoon opende de bladzijde: het werkt hier.")
            return
        reach = self._reach
        if self._place < 0:
            yield plain("Zet je eigen telefoon op hetzelfde wifi. Scan deze code, of ga naar:")
            yield plain(join_address(reach.address), "bold")
            yield Content("")
            yield plain("Wacht op je telefoon…", "bold")
            yield Content("")
            yield row(("Deze laptop: ", "$text-quiet"), ", ".join(reach.addresses))
            yield row(("Vorige keer: ", "$text-quiet"), reach.before)
            return
        one = reach.advices[self._place]
        yield plain(f"Nog niet gezien · {self._place + 1} van {len(reach.advices)}", "$text-quiet")
        yield Content("")
        yield plain(one.may_be, "bold")
        yield Content("")
        yield plain(one.do)
        yield Content("")
        yield row(("Adres: ", "$text-quiet"), join_address(reach.address))

    def _late(self) -> None:
        if self._place < 0 and not self.seen:
            self.action_turn(1)

    def action_turn(self, by: int) -> None:
        """What else may be wrong."""
        if not self.seen:
            self._place = min(max(self._place + by, -1), len(self._reach.advices) - 1)
            self.tell()

    def action_leave(self) -> None:
        """Tell what came of it: nothing, for who did not wait."""
        self.dismiss(True if self.seen else False if self._place >= 0 else None)

    @on(Pressed)
    def _pressed(self, message: Pressed) -> None:
        press(self.app, message.key)
