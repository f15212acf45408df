"""A paper as a Word document that a school can go on with: real headings, lists and tables.

It looks plain: A4, Dutch, one letter, page numbers. Importing this loads python-docx, so it is only
imported when somebody wants a Word document.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from io import BytesIO
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from docx import Document
from docx.document import Document as WordDocument
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor
from docx.styles.style import ParagraphStyle
from docx.styles.styles import Styles
from docx.table import Table
from docx.text.paragraph import Paragraph as WordParagraph

from sessie.documents.blocks import (
    Aside,
    Block,
    Bullets,
    Grid,
    Heading,
    Label,
    Paragraph,
    Quote,
    column_widths,
    title_of,
)
from sessie.documents.words import by_direction
from sessie.model.dutch import clean_line
from sessie.rules.slips import ShownText

_LEVELS = {1: "Title", 2: "Heading 1", 3: "Heading 2", 4: "Heading 3"}
_EMPTY = "(leeg)"
_TABLE_HEAD, _IN_TABLE, _LABEL = "Kop van tabel", "In tabel", "Kant"
"""Styles of our own; the others are those of Word, by their English names."""
_TEXT_WIDTH = 16.6
"""Centimetres between the margins."""

_FONT = "Arial"
_LANGUAGE = "nl-NL"
_INK = RGBColor(0x16, 0x16, 0x16)
_THEME_FONTS = ("asciiTheme", "hAnsiTheme", "eastAsiaTheme", "cstheme")
_FONTS = ("ascii", "hAnsi", "eastAsia", "cs")
_NO_DATE = datetime(2000, 1, 1)
_LINE = "999999"
_TABLE_PARTS = ("top", "left", "bottom", "right", "insideH", "insideV")
_SHADE = "E8E8E8"
_EARLIEST = (1980, 1, 1, 0, 0, 0)
"""The earliest moment that a zip can hold."""


def to_word(blocks: Sequence[Block], date: str, *, letter: bool = False) -> bytes:
    """Blocks as the bytes of a .docx: the same bytes for the same blocks.

    The date (ISO, or empty) is that of the session; no time or name of this machine is in the
    file. A letter has larger text and no number on its only page.
    """
    made = _new_document(clean_line(title_of(blocks)), date, letter=letter)
    writer = _Writer(made)
    for block in blocks:
        writer.add(block)
    held = BytesIO()
    made.save(held)
    return _without_times(held.getvalue())


class _Writer:
    """Adds blocks to a document."""

    def __init__(self, made: WordDocument) -> None:
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
                _words(self._paragraph(_LABEL), text)
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
        rows, columns = (grid.head, *grid.rows), len(grid.head)
        table = self._made.add_table(rows=len(rows), cols=columns, style="Table Grid")
        cells = table._cells
        for place, text in enumerate(text for row in rows for text in row):
            style = _IN_TABLE if place >= columns else _TABLE_HEAD
            paragraph = self._styled(cells[place].paragraphs[0], style)
            if grid.right[place % columns]:
                paragraph.alignment = WD_ALIGN_PARAGRAPH.RIGHT
            _words(paragraph, text)
        _lay_out(table, column_widths(rows, _TEXT_WIDTH))
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


def _lay_out(table: Table, widths: Sequence[float]) -> None:
    """Give a table these widths, a first row that comes back on every page, and whole rows."""
    table.autofit = False
    for column, width in zip(table.columns, widths, strict=True):
        column.width = Cm(width)
    cells = table._cells
    for place, cell in enumerate(cells):
        cell.width = Cm(widths[place % len(widths)])
    for number, row in enumerate(table.rows):
        properties = row._tr.get_or_add_trPr()
        properties.append(OxmlElement("w:cantSplit"))
        if number == 0:
            properties.append(OxmlElement("w:tblHeader"))
    for cell in cells[: len(widths)]:
        shade = OxmlElement("w:shd")
        for name, value in (("val", "clear"), ("color", "auto"), ("fill", _SHADE)):
            shade.set(qn(f"w:{name}"), value)
        cell._tc.get_or_add_tcPr().append(shade)


# how the document looks -----------------------------------------------------------------------


def _new_document(title: str, date: str, *, letter: bool) -> WordDocument:
    """An empty document with everything set; the date is ISO, or empty."""
    made = Document()
    section = made.sections[0]
    section.page_width, section.page_height = Cm(21), Cm(29.7)
    section.left_margin = section.right_margin = Cm((21 - _TEXT_WIDTH) / 2)
    section.top_margin = section.bottom_margin = Cm(2)
    section.footer_distance = Cm(1)
    _defaults(made.styles)
    _styles(made.styles, letter=letter)
    if not letter:
        _page_numbers(made)
    _properties(made, title, date)
    return made


def _defaults(styles: Styles) -> None:
    """Dutch, and one letter for everything."""
    run = styles.element.find(f"{qn('w:docDefaults')}/{qn('w:rPrDefault')}/{qn('w:rPr')}")
    language = run.find(qn("w:lang"))
    language.set(qn("w:val"), _LANGUAGE)
    language.set(qn("w:eastAsia"), _LANGUAGE)
    _set_fonts(run.find(qn("w:rFonts")))


def _set_fonts(fonts: Any) -> None:
    """This letter, in place of those of the theme, which would go before it."""
    for name in _THEME_FONTS:
        fonts.attrib.pop(qn(f"w:{name}"), None)
    for name in _FONTS:
        fonts.set(qn(f"w:{name}"), _FONT)


def _styles(styles: Styles, *, letter: bool) -> None:
    size = 11.5 if letter else 10.5
    for name, base in ((_LABEL, "Normal"), (_IN_TABLE, "Normal"), (_TABLE_HEAD, _IN_TABLE)):
        style = styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)  # type: ignore[no-untyped-call]
        style.base_style = styles[base]
    _style(styles, "Normal", size, after=6)
    _style(styles, "No Spacing", 4)
    _style(styles, "Title", 24, bold=True, after=6)
    _style(styles, "Heading 1", 14 if letter else 16, bold=True, before=18, after=6)
    _style(styles, "Heading 2", 12.5, bold=True, before=14, after=3)
    _style(styles, "Heading 3", 11, bold=True, before=10, after=3)
    _style(styles, "Heading 4", size, bold=True, before=8, after=3)
    _style(styles, "List Bullet", size, after=3)
    _style(styles, "Quote", size, before=6, after=6)
    _style(styles, _LABEL, size, bold=True, before=6, after=2)
    _style(styles, _IN_TABLE, size, before=2, after=2)
    _style(styles, _TABLE_HEAD, size, bold=True, before=2, after=2)
    for name in ("Title", "Heading 1", "Heading 2", "Heading 3", "Heading 4", _LABEL, _TABLE_HEAD):
        styles[name].paragraph_format.keep_with_next = True
    _borders(styles)


def _style(
    styles: Styles,
    name: str,
    size: float,
    *,
    bold: bool = False,
    before: float = 0,
    after: float = 0,
) -> None:
    """A style in our letter, with this much room above and below it, in points."""
    style = styles[name]
    assert isinstance(style, ParagraphStyle)
    style.font.name, style.font.size, style.font.bold = _FONT, Pt(size), bold
    style.font.color.rgb = _INK
    _set_fonts(style.element.rPr.rFonts)
    style.paragraph_format.space_before, style.paragraph_format.space_after = Pt(before), Pt(after)
    style.paragraph_format.line_spacing = 1.0 if name == "No Spacing" else 1.15
    style.quick_style = True


def _borders(styles: Styles) -> None:
    """A thin line under the title, a thick one beside a remark, grey ones in tables."""
    _paragraph_border(styles["Title"].element, "bottom", "0")
    _paragraph_border(styles["Quote"].element, "left", "24")
    held = styles["Table Grid"].element.find(f"{qn('w:tblPr')}/{qn('w:tblBorders')}")
    for part in _TABLE_PARTS:
        held.find(qn(f"w:{part}")).set(qn("w:color"), _LINE)


def _paragraph_border(style: Any, side: str, size: str) -> None:
    """One line beside a paragraph, in eighths of a point; "0" is none."""
    paragraph = style.get_or_add_pPr()
    for old in paragraph.findall(qn("w:pBdr")):
        paragraph.remove(old)
    if size == "0":
        return
    border, line = OxmlElement("w:pBdr"), OxmlElement(f"w:{side}")
    for name, value in (("val", "single"), ("sz", size), ("space", "8"), ("color", "161616")):
        line.set(qn(f"w:{name}"), value)
    border.append(line)
    # The order of the parts of a style is fixed: a border stands before the spacing.
    paragraph.find(qn("w:spacing")).addprevious(border)


def _page_numbers(made: WordDocument) -> None:
    paragraph = made.sections[0].footer.paragraphs[0]
    paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
    for words, field in (("bladzijde ", "PAGE"), (" van ", "NUMPAGES")):
        paragraph.add_run(words).font.size = Pt(9)
        counted = OxmlElement("w:fldSimple")
        counted.set(qn("w:instr"), field)
        run = paragraph.add_run("1")
        run.font.size = Pt(9)
        counted.append(run._r)
        paragraph._p.append(counted)


def _properties(made: WordDocument, title: str, date: str) -> None:
    """What the file says about itself: nothing of who made it, or when it was written."""
    about = made.core_properties
    try:
        day = datetime.fromisoformat(date) if date else _NO_DATE
    except ValueError:
        day = _NO_DATE
    about.title, about.language = title[:255], _LANGUAGE
    about.author = about.last_modified_by = about.comments = about.keywords = ""
    about.created = about.modified = day.replace(tzinfo=None)
    about.revision = 1
    package = made.part.package
    for key, link in list(package.rels.items()):
        # The template's own picture of an empty page.
        if link.reltype == RELATIONSHIP_TYPE.THUMBNAIL:
            package.rels.pop(key)


def _without_times(data: bytes) -> bytes:
    """The same parts in the same order, all of them of the same moment."""
    held = BytesIO()
    with ZipFile(BytesIO(data)) as old, ZipFile(held, "w") as new:
        for name in old.namelist():
            part = ZipInfo(name, _EARLIEST)
            part.compress_type = ZIP_DEFLATED
            part.create_system = 0
            new.writestr(part, old.read(name))
    return held.getvalue()
