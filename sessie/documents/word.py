"""A paper as a Word document that a school can go on with: real headings, lists and tables.

It looks plain: A4, Dutch, one letter, page numbers, and a list of chapters that leads to them. Bars
are pictures between words. Importing this loads python-docx, so it is only imported when somebody
wants a Word document.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime
from io import BytesIO
from typing import Any
from xml.sax.saxutils import escape
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
    MANY,
    About,
    Aside,
    Bar,
    Bars,
    Block,
    Bullets,
    Grid,
    Heading,
    InLanguage,
    Label,
    Led,
    Paragraph,
    Picture,
    Quote,
    ReplySlip,
    by_direction,
    chapters_of,
    column_widths,
    no_picture,
    plainly,
    title_of,
    with_names,
)
from sessie.documents.png import LOOKS, OPEN_LOOK, bar_png
from sessie.model.dutch import can_be, clean_line
from sessie.model.vocabulary import RIGHT_TO_LEFT
from sessie.rules.slips import ShownText

_LEVELS = {1: "Title", 2: "Heading 1", 3: "Heading 2", 4: "Heading 3"}
_EMPTY = "(leeg)"
_AS_BEFORE = "\u200e"
"""What stands before this sign runs from left to right."""
_TABLE_HEAD, _IN_TABLE, _LABEL = "Kop van tabel", "In tabel", "Kant"
_CONTENTS_HEAD, _CONTENTS, _BAR_LINE = "Kop van inhoud", "toc 1", "Balk"
"""Styles of our own; the others are those of Word, by their English names."""
_TEXT_WIDTH = 16.6
"""Centimetres between the margins."""
_TWIPS = 567
"""In a centimetre: what Word measures in."""

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


_INTRO = 160
"""Signs of a paragraph that introduces what follows, and stays with it."""
_TAIL = 3
"""Lines that stay together at the end of a list."""
_BAR_WIDTH, _BAR_HEIGHT, _NAME_WIDTH = 9.0, 0.32, 4.5
"""Centimetres of the longest bar, how high each is, and of the names before them."""
_PROGRAM = (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/'
    'extended-properties"><Application>sessie</Application><Company>{}</Company></Properties>'
)
"""docProps/app.xml: the template of python-docx names the program of somebody else."""


def to_word(
    blocks: Sequence[Block],
    about: About,
    picture: Picture = no_picture,
    *,
    letter: bool = False,
    contents: bool = False,
) -> bytes:
    """Blocks as the bytes of a .docx: the same bytes for the same blocks.

    The day is that of the session; no time or name of this machine is in the file. A letter has
    larger text and no number on its only page. With `contents` a long paper begins with a list of
    its chapters.
    """
    made = _new_document(about, letter=letter)
    chapters = chapters_of(blocks) if contents else ()
    if len(chapters) < MANY:
        chapters = ()
    writer = _Writer(made, picture)
    spaced = (None, *blocks, None)
    for place, (block, name) in enumerate(with_names(blocks)):
        if chapters and place == chapters[0]:
            writer.list_chapters(title_of((blocks[one],)) for one in chapters)
        around = spaced[place], spaced[place + 2]
        writer.add(block, name, around, chapters.index(place) + 1 if place in chapters else 0)
    held = BytesIO()
    made.save(held)
    return _finished(held.getvalue(), about.school)


class _Writer:
    """Adds blocks to a document."""

    def __init__(self, made: WordDocument, picture: Picture) -> None:
        self._made, self._picture = made, picture
        # Looking a style up takes ten times as long as the paragraph that gets it.
        self._styles = {style.name: style.style_id for style in made.styles}

    def add(
        self, block: Block, name: str, around: tuple[Block | None, Block | None], chapter: int = 0
    ) -> None:
        """Add one block; `name` is what a table is called, `around` what stands before and behind
        it, and `chapter` the number by which the list of chapters finds it."""
        before, after = around
        match block:
            case Heading(level, text):
                paragraph = self._paragraph(_LEVELS.get(level, "Heading 4"))
                _words(paragraph, text)
                if chapter:
                    _bookmark(paragraph, chapter)
            case Paragraph(lines):
                paragraph = self._paragraph("Normal")
                _lines(paragraph, lines)
                first = isinstance(before, Heading) and before.level > 1
                leads = first or isinstance(after, Bullets | Grid)
                if after and leads and sum(map(len, lines)) <= _INTRO:
                    paragraph.paragraph_format.keep_with_next = True
            case Label(text):
                _words(self._paragraph(_LABEL), text)
            case Quote(text):
                _words(self._paragraph("Quote"), text)
            case Aside(text):
                _words(self._paragraph("Normal"), text, slanted=True)
            case Bullets(lines):
                for place, shown in enumerate(lines, start=1):
                    paragraph = self._paragraph("List Bullet")
                    _bullet(paragraph, shown)
                    # No line stays alone: the last ones go to a next page together, and take along
                    # what ends the paper.
                    if (
                        1 == place < len(lines)
                        or len(lines) - _TAIL < place < len(lines)
                        or (place == len(lines) and isinstance(after, Paragraph))
                    ):
                        paragraph.paragraph_format.keep_with_next = True
            case Grid():
                if bars := self._picture(block):
                    self._bars(bars)
                if block.caption:
                    _words(self._paragraph(_LABEL), block.caption)
                self._table(block, name)
            case ReplySlip():
                self._add_all(tuple(plainly((block,))))
            case Led(lead, words, lang):
                paragraph = self._paragraph("Normal")
                _words(paragraph, lead)
                paragraph.add_run(" ")
                begun = len(paragraph.runs)
                _words(paragraph, words)
                if any(to_left for _, to_left in by_direction(lead)):
                    # Else the full stop goes to the other end.
                    paragraph.add_run(_AS_BEFORE)
                for run in paragraph.runs[begun:]:
                    _mark_run(run._r, lang)
            case InLanguage():
                self._in_language(block)

    def _add_all(self, blocks: Sequence[Block]) -> None:
        """Blocks within another one."""
        spaced = (None, *blocks, None)
        for place, (block, name) in enumerate(with_names(blocks)):
            self.add(block, name, (spaced[place], spaced[place + 2]))

    def _in_language(self, part: InLanguage) -> None:
        """What a spelling checker and a screen reader must know of each paragraph."""
        body = self._made.element.body
        begun = len(body)
        self._add_all(part.blocks)
        paragraphs = [p for new in list(body)[begun - 1 :] for p in new.iter(qn("w:p"))]
        if part.page and paragraphs:
            WordParagraph(paragraphs[0], self._made).paragraph_format.page_break_before = True
        for found in paragraphs:
            _mark_language(found, part)

    def list_chapters(self, titles: Iterable[str]) -> None:
        """A field that Word can make anew, filled in already: each line leads to its chapter."""
        _words(self._paragraph(_CONTENTS_HEAD), "Inhoud")
        named = list(titles)
        for number, title in enumerate(named, start=1):
            paragraph = self._paragraph(_CONTENTS)
            if number == 1:
                _field(paragraph, "begin")
                _instruction(paragraph, ' TOC \\o "1-1" \\n \\h \\z ')
                _field(paragraph, "separate")
            link = OxmlElement("w:hyperlink")
            link.set(qn("w:anchor"), f"hoofdstuk_{number}")
            _words(paragraph, title)
            for run in paragraph.runs[3 if number == 1 else 0 :]:
                link.append(run._r)
            paragraph._p.append(link)
            if number == len(named):
                _field(paragraph, "end")

    def _paragraph(self, style: str) -> WordParagraph:
        return self._styled(self._made.add_paragraph(), style)

    def _styled(self, paragraph: WordParagraph, style: str) -> WordParagraph:
        paragraph._p.style = self._styles[style]
        return paragraph

    def _bars(self, bars: Bars) -> None:
        """For every theme a line with its name, and for each side a bar between its name and its
        count: the words can be read and changed, and only the bar is a picture."""
        for label, held in bars.rows:
            _words(self._paragraph(_LABEL), label)
            for place, (name, bar) in enumerate(zip(bars.names, held, strict=True)):
                paragraph = self._paragraph(_BAR_LINE)
                paragraph.paragraph_format.keep_with_next = place + 1 < len(held)
                _words(paragraph, name)
                paragraph.add_run("\t")
                self._drawn(paragraph, bar, bars.most, place, name)
                paragraph.add_run(" ")
                _words(paragraph, bar.text)
        _words(self._paragraph("Normal"), bars.caption)

    def _drawn(self, paragraph: WordParagraph, bar: Bar, most: int, place: int, name: str) -> None:
        for number, look in ((bar.slips, LOOKS[place % len(LOOKS)]), (bar.tables, OPEN_LOOK)):
            if number:
                width = _BAR_WIDTH * number / most
                data = BytesIO(bar_png(look, width / _BAR_HEIGHT))
                shape = paragraph.add_run().add_picture(data, Cm(width), Cm(_BAR_HEIGHT))
                about = shape._inline.docPr
                about.set("name", "Balk")
                what = "herkend" if look is OPEN_LOOK else name.lower()
                about.set("descr", f"{what}: {number}")

    def _table(self, grid: Grid, name: str) -> None:
        rows, columns = (grid.head, *grid.rows), len(grid.head)
        table = self._made.add_table(rows=len(rows), cols=columns, style="Table Grid")
        cells = table._cells
        for place, text in enumerate(text for row in rows for text in row):
            style = _IN_TABLE if place >= columns else _TABLE_HEAD
            paragraph = self._styled(cells[place].paragraphs[0], style)
            if grid.right[place % columns]:
                paragraph.alignment = WD_ALIGN_PARAGRAPH.RIGHT
            _words(paragraph, text)
            # The last two rows stay together, so that no page has only one.
            if len(rows) - 2 == place // columns:
                paragraph.paragraph_format.keep_with_next = True
        _lay_out(table, column_widths(rows, _TEXT_WIDTH, whole=True), clean_line(name))
        self._paragraph("No Spacing")


def _mark_language(paragraph: Any, part: InLanguage) -> None:
    """The language of its words, and from which side it is read; what was marked stays."""
    properties = paragraph.get_or_add_pPr()
    runs = list(paragraph.iter(qn("w:r")))
    marked = [run for run in runs if run.find(f"{qn('w:rPr')}/{qn('w:lang')}") is not None]
    if part.to_left and len(marked) < len(runs):
        way = OxmlElement("w:bidi")
        properties.insert_element_before(
            way, "w:adjustRightInd", "w:snapToGrid", "w:spacing", "w:ind", "w:contextualSpacing",
            "w:mirrorIndents", "w:suppressOverlap", "w:jc", "w:textDirection", "w:textAlignment",
            "w:outlineLvl", "w:rPr", "w:sectPr", "w:pPrChange",
        )  # fmt: skip
    for run in runs:
        if run not in marked:
            _mark_run(run, part.lang)


def _mark_run(run: Any, lang: str) -> None:
    language = OxmlElement("w:lang")
    language.set(qn("w:bidi" if lang in RIGHT_TO_LEFT else "w:val"), lang)
    run.get_or_add_rPr().append(language)


def _bookmark(paragraph: WordParagraph, number: int) -> None:
    start, end = OxmlElement("w:bookmarkStart"), OxmlElement("w:bookmarkEnd")
    for mark in (start, end):
        mark.set(qn("w:id"), str(number))
    start.set(qn("w:name"), f"hoofdstuk_{number}")
    paragraph._p.insert(1, start)  # behind the properties of the paragraph
    paragraph._p.append(end)


def _field(paragraph: WordParagraph, part: str) -> None:
    mark = OxmlElement("w:fldChar")
    mark.set(qn("w:fldCharType"), part)
    paragraph.add_run()._r.append(mark)


def _instruction(paragraph: WordParagraph, words: str) -> None:
    told = OxmlElement("w:instrText")
    told.set(qn("xml:space"), "preserve")
    told.text = words
    paragraph.add_run()._r.append(told)


def _words(paragraph: WordParagraph, text: str, *, slanted: bool = False) -> None:
    """The text as it is; pieces that run from right to left are marked so."""
    for piece, to_left in by_direction(clean_line(text)):
        run = paragraph.add_run(piece)
        run.italic = slanted or None
        run.font.rtl = to_left or None


def _in_language(paragraph: WordParagraph, text: str, language: str) -> None:
    """Words in another language, which a checker of spelling and a voice then know."""
    before = len(paragraph.runs)
    _words(paragraph, text)
    part = "bidi" if language in RIGHT_TO_LEFT else "val"
    for run in paragraph.runs[before:]:
        mark = OxmlElement("w:lang")
        mark.set(qn(f"w:{part}"), language)
        # The last of the properties that a run can have here.
        run._r.get_or_add_rPr().append(mark)


def _lines(paragraph: WordParagraph, lines: Sequence[str]) -> None:
    for number, line in enumerate(lines):
        if number:
            paragraph.add_run().add_break()
        _words(paragraph, line)


def _bullet(paragraph: WordParagraph, shown: ShownText) -> None:
    if clean_line(shown.text) and shown.lang:
        _in_language(paragraph, shown.text, shown.lang)
    elif clean_line(shown.text):
        _words(paragraph, shown.text)
    else:
        _words(paragraph, _EMPTY, slanted=True)
    if shown.note:
        paragraph.add_run(" ")
        _words(paragraph, f"({shown.note})", slanted=True)


def _lay_out(table: Table, widths: Sequence[float], name: str) -> None:
    """Give a table these widths, a first row that comes back on every page, and whole rows; what
    it is called is for who does not see it."""
    table.autofit = False
    properties = table._tbl.tblPr
    whole = properties.find(qn("w:tblW"))
    whole.set(qn("w:type"), "dxa")
    whole.set(qn("w:w"), str(round(sum(widths) * _TWIPS)))
    if name:
        caption = OxmlElement("w:tblDescription")
        caption.set(qn("w:val"), name)
        properties.append(caption)
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


def _new_document(about: About, *, letter: bool) -> WordDocument:
    """An empty document with everything set."""
    made = Document()
    section = made.sections[0]
    section.page_width, section.page_height = Cm(21), Cm(29.7)
    section.left_margin = section.right_margin = Cm((21 - _TEXT_WIDTH) / 2)
    section.top_margin = section.bottom_margin = Cm(1.5 if letter else 2)
    section.footer_distance = Cm(1)
    _defaults(made.styles)
    _styles(made.styles, letter=letter)
    if not letter:
        _page_numbers(made)
    _settings(made)
    _properties(made, about)
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
    bases = {
        _LABEL: "Normal", _IN_TABLE: "Normal", _TABLE_HEAD: _IN_TABLE, _CONTENTS: "Normal",
        _CONTENTS_HEAD: "Normal", _BAR_LINE: "Normal",
    }  # fmt: skip
    for name, base in bases.items():
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
    if letter:
        _on_one_page(styles)
    _style(styles, _CONTENTS_HEAD, 16, bold=True, before=18, after=6)
    _style(styles, _CONTENTS, size, after=3)
    _style(styles, _BAR_LINE, size, after=1)
    held = styles[_BAR_LINE]
    assert isinstance(held, ParagraphStyle)
    held.paragraph_format.tab_stops.add_tab_stop(Cm(_NAME_WIDTH))
    for name in (
        _CONTENTS_HEAD,
        "Title",
        "Heading 1",
        "Heading 2",
        "Heading 3",
        "Heading 4",
        _LABEL,
        _TABLE_HEAD,
    ):
        styles[name].paragraph_format.keep_with_next = True
    _borders(styles)


def _on_one_page(styles: Styles) -> None:
    """A letter that is full is still one page, as it is in a browser."""
    looks = {"Title": (20, 0, 2), "Heading 1": (13, 9, 2), "Normal": (10.5, 0, 3),
             "List Bullet": (10.5, 0, 2), _LABEL: (10.5, 4, 0), _IN_TABLE: (10.5, 1, 1),
             _TABLE_HEAD: (10.5, 1, 1)}  # fmt: skip
    for name, (size, before, after) in looks.items():
        style = styles[name]
        assert isinstance(style, ParagraphStyle)
        style.font.size, style.paragraph_format.line_spacing = Pt(size), 1.05
        style.paragraph_format.space_before = Pt(before)
        style.paragraph_format.space_after = Pt(after)


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


def _settings(made: WordDocument) -> None:
    """Not in the way of an old Word, and long words broken where that helps."""
    settings = made.settings.element
    for old in settings.findall(qn("w:compat")):
        settings.remove(old)
    compat = OxmlElement("w:compat")
    for name, value in _AS_NOW.items():
        one = OxmlElement("w:compatSetting")
        one.set(qn("w:name"), name)
        one.set(qn("w:uri"), "http://schemas.microsoft.com/office/word")
        one.set(qn("w:val"), value)
        compat.append(one)
    hyphens = OxmlElement("w:autoHyphenation")
    # The order of settings is fixed.
    _before(settings, _AFTER_HYPHENS, hyphens)
    _before(settings, _AFTER_COMPAT, compat)


_AS_NOW = {
    "compatibilityMode": "15",
    "overrideTableStyleFontSizeAndJustification": "1",
    "enableOpenTypeFeatures": "1",
    "doNotFlipMirrorIndents": "1",
    "differentiateMultirowTableHeaders": "1",
}
"""What Word 2013 and later write in a file of their own."""
_AFTER_HYPHENS = (
    "consecutiveHyphenLimit", "hyphenationZone", "doNotHyphenateCaps", "characterSpacingControl",
    "footnotePr", "endnotePr", "compat", "rsids", "themeFontLang", "clrSchemeMapping",
    "shapeDefaults", "decimalSymbol", "listSeparator",
)  # fmt: skip
_AFTER_COMPAT = _AFTER_HYPHENS[_AFTER_HYPHENS.index("compat") + 1 :]
"""Settings that stand behind these two."""


def _before(settings: Any, names: Sequence[str], new: Any) -> None:
    later = {qn(f"w:{name}") for name in names}
    found = next((one for one in settings if one.tag in later), None)
    if found is None:
        settings.append(new)
    else:
        found.addprevious(new)


def _properties(made: WordDocument, told: About) -> None:
    """What the file says about itself: the school and the day, and nothing of who made it."""
    about = made.core_properties
    day = datetime.fromisoformat(told.day) if can_be(told.day) else _NO_DATE
    about.title, about.language = told.name[:255], _LANGUAGE
    about.author = about.last_modified_by = told.author[:255]
    about.comments = about.keywords = ""
    about.created = about.modified = day.replace(tzinfo=None)
    about.revision = 1
    package = made.part.package
    for key, link in list(package.rels.items()):
        # The template's own picture of an empty page.
        if link.reltype == RELATIONSHIP_TYPE.THUMBNAIL:
            package.rels.pop(key)


def _finished(data: bytes, school: str) -> bytes:
    """The same parts in the same order, all of them of the same moment, and made by sessie."""
    held = BytesIO()
    with ZipFile(BytesIO(data)) as old, ZipFile(held, "w") as new:
        for name in old.namelist():
            part = ZipInfo(name, _EARLIEST)
            part.compress_type = ZIP_DEFLATED
            part.create_system = 0
            ours = name == "docProps/app.xml"
            new.writestr(part, _PROGRAM.format(escape(school)) if ours else old.read(name))
    return held.getvalue()
