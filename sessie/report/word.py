"""The report as a Word document that a school can go on with: real headings, lists and tables."""

from __future__ import annotations

from collections.abc import Sequence
from io import BytesIO
from typing import TYPE_CHECKING

from sessie.domain.dutch import clean_line
from sessie.domain.privacy import ShownText
from sessie.domain.session import Session
from sessie.report.blocks import Aside, Block, Bullets, Grid, Heading, Label, Paragraph, Quote
from sessie.report.columns import column_widths
from sessie.report.direction import by_direction
from sessie.report.document import document, title_of

if TYPE_CHECKING:
    from docx.document import Document
    from docx.text.paragraph import Paragraph as WordParagraph

_LEVELS = {1: "Title", 2: "Heading 1", 3: "Heading 2", 4: "Heading 3"}
_EMPTY = "(leeg)"


def to_word(session: Session) -> bytes:
    """The report of a session as it is now."""
    return in_word(document(session), session.evening.date)


def in_word(blocks: Sequence[Block], date: str, *, letter: bool = False) -> bytes:
    """Blocks as the bytes of a .docx: the same bytes for the same blocks.

    The date (ISO, or empty) is that of the session; no time or name of this machine is in the
    file. A letter has larger text and no number on its only page.
    """
    from sessie.report.word_file import without_times
    from sessie.report.word_page import new_document

    made = new_document(clean_line(title_of(blocks)), date, letter=letter)
    writer = _Writer(made)
    for block in blocks:
        writer.add(block)
    held = BytesIO()
    made.save(held)
    return without_times(held.getvalue())


class _Writer:
    """Adds blocks to a document."""

    def __init__(self, made: Document) -> None:
        self._made = made
        # Looking a style up takes ten times as long as the paragraph that gets it.
        self._styles = {style.name: style.style_id for style in made.styles}

    def add(self, block: Block) -> None:
        """Add one block."""
        match block:
            case Heading(level, text):
                _words(self._paragraph(_LEVELS.get(level, "Heading 4")), text)
            case Paragraph(lines):
                _lines(self._paragraph("Normal"), lines)
            case Label(text):
                _words(self._paragraph("Kant"), text)
            case Quote(text):
                _words(self._paragraph("Quote"), text)
            case Aside(text):
                _words(self._paragraph("Normal"), text, slanted=True)
            case Bullets(lines):
                for shown in lines:
                    _bullet(self._paragraph("List Bullet"), shown)
            case Grid():
                self._table(block)

    def _paragraph(self, style: str) -> WordParagraph:
        return self._styled(self._made.add_paragraph(), style)

    def _styled(self, paragraph: WordParagraph, style: str) -> WordParagraph:
        paragraph._p.style = self._styles[style]
        return paragraph

    def _table(self, grid: Grid) -> None:
        from docx.enum.text import WD_ALIGN_PARAGRAPH as ALIGN

        from sessie.report.word_page import IN_TABLE, TABLE_HEAD, TEXT_WIDTH
        from sessie.report.word_table import lay_out

        rows, columns = (grid.head, *grid.rows), len(grid.head)
        table = self._made.add_table(rows=len(rows), cols=columns, style="Table Grid")
        cells = table._cells
        for place, text in enumerate(text for row in rows for text in row):
            style = IN_TABLE if place >= columns else TABLE_HEAD
            paragraph = self._styled(cells[place].paragraphs[0], style)
            if grid.right[place % columns]:
                paragraph.alignment = ALIGN.RIGHT
            _words(paragraph, text)
        lay_out(table, column_widths(rows, TEXT_WIDTH))
        self._paragraph("No Spacing")


def _words(paragraph: WordParagraph, text: str, *, slanted: bool = False) -> None:
    """The text as it is; pieces that run from right to left are marked so."""
    for piece, to_left in by_direction(clean_line(text)):
        run = paragraph.add_run(piece)
        run.italic = slanted or None
        run.font.rtl = to_left or None


def _lines(paragraph: WordParagraph, lines: Sequence[str]) -> None:
    for number, line in enumerate(lines):
        if number:
            paragraph.add_run().add_break()
        _words(paragraph, line)


def _bullet(paragraph: WordParagraph, shown: ShownText) -> None:
    if clean_line(shown.text):
        _words(paragraph, shown.text)
    else:
        _words(paragraph, _EMPTY, slanted=True)
    if shown.note:
        paragraph.add_run(" ")
        _words(paragraph, f"({shown.note})", slanted=True)
