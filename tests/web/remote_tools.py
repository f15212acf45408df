"""A phone that is the remote of an open evening, as far as the server sees it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from sessie.rules import remote as rules
from web.phones_tools import Evening, Served, said, until
from web.web_tools import Answered


@dataclass(frozen=True)
class RemotePhone:
    """A phone with a token, let in or not."""

    served: Served
    token: str
    digits: str

    @property
    def bearer(self) -> str:
        """The header by which it is known."""
        return f"Authorization: Bearer {self.token}"

    def stand(self, *headers: str) -> Answered:
        """What it sees."""
        return self.served.get("/afstand/stand", self.bearer, *headers)

    def page(self) -> Any:
        """The same as data, of a phone that is in."""
        found = self.stand()
        assert found.status == 200, found
        return said(found)

    def does(self, what: str, at: str = "") -> Answered:
        """Steer, for the step of now unless another one is given."""
        data = {"do": what, "at": at or self.page()["at"]}
        return self.served.post("/afstand/doe", data, self.bearer)


def asks(served: Served) -> RemotePhone:
    """A phone that asks to be let in."""
    found = served.post("/afstand/vraag", {})
    assert found.status == 200, found
    data = said(found)
    return RemotePhone(served, data["token"], data["digits"])


def answer(evening: Evening) -> None:
    """The key at the laptop that lets in who asks."""

    def admit() -> None:
        live = evening.live
        assert live.asking.asked and live.session
        made, left = rules.admit_remote(
            live.session, live.asking, live.asking.asked.id, evening.now
        )
        live.edit("", lambda s: s.with_(handing=made.handing), noted=False)
        live.attach_remote(left)

    evening.app(admit)


def a_remote(served: Served) -> RemotePhone:
    """A phone that was let in."""
    evening = served.evening
    evening.now += rules.REST
    phone = asks(served)
    until(lambda: evening.live.asking.asked is not None)
    evening.now += rules.COMPARE
    answer(evening)
    assert phone.stand().status == 200
    return phone
