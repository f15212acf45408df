"""The terugkoppeling on the beamer: who tells, what was told."""

from __future__ import annotations

from textual.content import Content
from textual.reactive import reactive

from sessie.domain.script import Feedback
from sessie.domain.session import KeySentence, Session
from sessie.widgets.public_view import PublicView, heading
from sessie.widgets.text import clip, plain, row, wrap_hanging


def told(session: Session, item_id: str) -> dict[str, KeySentence]:
    """Table letter → what it told in this terugkoppeling."""
    return {k.table: k for k in session.key_sentences.values() if k.item == item_id}


class FeedbackView(PublicView):
    """Draws the table that tells, and below it what was told before."""

    clock: reactive[str] = reactive("")
    """Time left for this table."""

    def draw(self, session: Session, width: int, height: int) -> list[Content]:
        """The sentence of this table large, those of the others under it."""
        item = session.script.item(session.stage.item)
        if not isinstance(item, Feedback):
            return []
        sentences = told(session, item.id)
        here = session.stage.table
        top = self._here(session, item, sentences, width)
        below = [s for letter, s in sentences.items() if letter != here]
        eye_openers = sum(1 for _ in session.slips(round_id=item.id))
        tail = (
            [
                plain(
                    f"✦ {eye_openers} eye-opener{'s' if eye_openers != 1 else ''} opgeschreven",
                    "$text-quiet",
                )
            ]
            if eye_openers and not self.compact
            else []
        )
        room = height - len(top) - len(tail) - 2
        heard = self._heard(below, width, room) if room > 1 and not self.compact else []
        fill = max(height - len(top) - len(heard) - len(tail), 0)
        return [*top, *heard, *[Content("")] * fill, *tail]

    def _here(
        self, session: Session, item: Feedback, sentences: dict[str, KeySentence], width: int
    ) -> list[Content]:
        letter = session.stage.table
        if not letter:
            question = item.question or "Wat wil uw tafel aan de zaal vertellen?"
            rest = len(session.tables) - len(sentences)
            tables = "Er vertelt nog 1 tafel." if rest == 1 else f"Er vertellen nog {rest} tafels."
            lines = [*heading(item.title, width), Content(""), *plain(question, "bold").wrap(width)]
            return [*lines, plain(tables, "$text-quiet")] if rest and not self.compact else lines
        title = row((f"Tafel {letter} vertelt", "bold $accent"))
        gap = max(width - title.cell_length - len(self.clock), 1)
        lines = [
            title + Content(" " * gap) + plain(self.clock, "bold"),
            plain("▔" * min(12, width), "$accent"),
        ]
        sentence = sentences.get(letter)
        if sentence:
            lines += wrap_hanging(plain("“", "$accent"), plain(f"{sentence.text}”", "bold"), width)
        else:
            lines += plain(item.question, "$text-quiet").wrap(width)
        return lines

    def _heard(self, below: list[KeySentence], width: int, room: int) -> list[Content]:
        if not below:
            return []
        lines = [Content(""), plain("Al gehoord", "$text-quiet")]
        wrapped = [
            wrap_hanging(row((f"{s.table:<3}", "bold $accent")), plain(s.text), width)
            for s in below
        ]
        if sum(len(block) for block in wrapped) + 2 > room:
            wrapped = [[clip(row((f"{s.table:<3}", "bold $accent"), s.text), width)] for s in below]
        airy = sum(len(block) + 1 for block in wrapped) + 2 <= room
        for block in wrapped[-max(room - 2, 0) :]:
            lines += [Content(""), *block] if airy else block
        return lines
