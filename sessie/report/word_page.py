"""How the Word document looks: A4, Dutch, plain styles, page numbers."""

from __future__ import annotations

from datetime import datetime
from typing import Any

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

TABLE_HEAD, IN_TABLE, LABEL = "Kop van tabel", "In tabel", "Kant"
"""Styles of our own; the others are those of Word, by their English names."""
TEXT_WIDTH = 16.6
"""Centimetres between the margins."""

_FONT = "Arial"
_LANGUAGE = "nl-NL"
_INK = RGBColor(0x16, 0x16, 0x16)
_THEME_FONTS = ("asciiTheme", "hAnsiTheme", "eastAsiaTheme", "cstheme")
_FONTS = ("ascii", "hAnsi", "eastAsia", "cs")
_NO_DATE = datetime(2000, 1, 1)
_LINE = "999999"
_TABLE_PARTS = ("top", "left", "bottom", "right", "insideH", "insideV")


def new_document(title: str, date: str, *, letter: bool) -> WordDocument:
    """An empty document with everything set; the date is ISO, or empty."""
    made = Document()
    section = made.sections[0]
    section.page_width, section.page_height = Cm(21), Cm(29.7)
    section.left_margin = section.right_margin = Cm((21 - TEXT_WIDTH) / 2)
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
    for name, base in ((LABEL, "Normal"), (IN_TABLE, "Normal"), (TABLE_HEAD, IN_TABLE)):
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
    _style(styles, LABEL, size, bold=True, before=6, after=2)
    _style(styles, IN_TABLE, size, before=2, after=2)
    _style(styles, TABLE_HEAD, size, bold=True, before=2, after=2)
    for name in ("Title", "Heading 1", "Heading 2", "Heading 3", "Heading 4", LABEL, TABLE_HEAD):
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
