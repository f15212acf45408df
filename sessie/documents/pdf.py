"""A paper as a PDF that can be read by everybody (PDF/UA-1), made with Typst.

Typst is an extra, `sessie[pdf]`, and is only loaded when a PDF is made. What people wrote goes to
it as data, never as markup: `paper.typ` is the same for every paper, and makes text of strings.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from sessie.documents import blocks as b
from sessie.documents.bars import svg
from sessie.documents.blocks import Block
from sessie.model.dutch import can_be, clean_line
from sessie.model.trouble import Trouble
from sessie.model.vocabulary import RIGHT_TO_LEFT
from sessie.rules.slips import ShownText

_LAYOUT = Path(__file__).with_name("paper.typ")
_STANDARD = "ua-1"
_WIDTH = 17.0
"""Centimetres between the margins."""
_EMPTY = "(leeg)"
_TAIL = 4
"""Lines that stay together at the end, so that no page has only one."""
_ON_LINE, _IN_CELL = 80, 25
"""Signs on a line of text, and on one of a cell."""
_SHORT = 160
"""Signs of a paragraph that introduces what follows, and stays with it."""
_WHOLE = 12
"""Lines of a table that is not divided over two pages."""
_MOST_IN_CELL = 600
"""Signs that fit on a page also in a narrow cell."""

_LONG = re.compile(r"([^\W\d_]{13,})")
"""A word that may be broken."""

_Data = dict[str, Any]


class NoPdf(Trouble):
    """What makes a PDF is not installed, or could not make this one: one sentence for the
    facilitator."""


def to_pdf(
    blocks: Sequence[Block],
    about: b.About,
    picture: b.Picture = b.no_picture,
    *,
    letter: bool = False,
    contents: bool = False,
) -> bytes:
    """Blocks as the bytes of a PDF: the same bytes for the same blocks and the same fonts.

    Raises NoPdf. A sign that no font of this machine has is a small box, which a voice reads as
    that sign.
    """
    typst = _loaded()
    data = _data(blocks, about, picture, letter=letter, contents=contents)
    try:
        return _made(typst, data, about.day)
    except BaseException as error:
        # A panic of Typst is no Exception, and would take the evening along.
        if isinstance(error, typst.TypstError) or type(error).__name__ == "PanicException":
            raise NoPdf(
                "Een PDF lukt hiervan niet: schrijf een webpagina en print die als PDF."
            ) from error
        raise


def _loaded() -> Any:
    try:
        import typst
    except ImportError as error:
        raise NoPdf(
            "Voor een PDF is een extra onderdeel nodig: installeer het met "
            "pip install 'sessie[pdf]', of schrijf een webpagina en print die als PDF."
        ) from error
    return typst


def _made(typst: Any, data: _Data, day: str) -> bytes:
    moment = datetime.fromisoformat(day if can_be(day) else "2000-01-01").replace(tzinfo=UTC)
    compiler = typst.Compiler(_LAYOUT)
    missing: list[str] = []
    standards = [_STANDARD]
    while True:
        known = data | {"missing": "|".join(map(re.escape, missing))}
        try:
            made = compiler.compile(
                format="pdf",
                pdf_standards=standards,
                timestamp=moment,
                sys_inputs={"data": json.dumps(known)},
            )
        except typst.TypstError as error:
            if not standards:
                raise
            sign = _not_displayed(str(error.message))
            if sign and sign not in missing and len(missing) < _MOST_MISSING:
                missing.append(sign)
            else:
                # Such as a heading of only such a sign: tagged all the same, without the promise.
                standards = []
            continue
        assert isinstance(made, bytes)
        return made


_NOT_DISPLAYED = re.compile(r'the text `"(.+?)"` could not be displayed')
_CODE = re.compile(r"\\u\{([0-9a-f]+)\}")
_MOST_MISSING = 40


def _not_displayed(message: str) -> str:
    """The sign that Typst says no font has; nothing for any other trouble."""
    found = _NOT_DISPLAYED.search(message)
    return _CODE.sub(lambda code: chr(int(code[1], 16)), found[1]) if found else ""


# the blocks as data -----------------------------------------------------------------------------


def _data(
    blocks: Sequence[Block], about: b.About, picture: b.Picture, *, letter: bool, contents: bool
) -> _Data:
    made = list(_flat(blocks, picture))
    for before, held, after in zip([{"kind": ""}, *made], made, made[1:], strict=False):
        held["leads"] = _leads(before, held, after)
    chapters = b.chapters_of(blocks) if contents else ()
    long = len(chapters) >= b.MANY
    for place, held in enumerate(made):
        held["chapter"] = long and place in chapters
    # What stays together to the end stands on one page: it begins with the last page at the least.
    pages = [place for place, held in enumerate(made) if held.get("page")]
    tail = max([_tail(made), *pages])
    return {
        "title": clean_line(about.name),
        "author": clean_line(about.author),
        "letter": letter,
        "contents": chapters[0] if long else -1,
        "blocks": made,
        "tail": tail,
    }


def _flat(blocks: Iterable[Block], picture: b.Picture) -> Iterator[_Data]:
    """The blocks one after another: what is in another language says so of each, and where a page
    begins of the first."""
    for block in blocks:
        if isinstance(block, b.InLanguage):
            way = "rtl" if block.to_left else "ltr"
            for place, held in enumerate(_flat(block.blocks, picture)):
                own = {"lang": block.lang, "dir": way} | held
                yield own | {"page": (block.page and place == 0) or held.get("page", False)}
        elif isinstance(block, b.ReplySlip):
            yield from (_of(one, picture) for one in b.plainly((block,)))
        else:
            yield _of(block, picture)


def _of(block: Block, picture: b.Picture) -> _Data:
    match block:
        case b.Led(lead, words, lang):
            way = "rtl" if lang in RIGHT_TO_LEFT else "ltr"
            told = {"text": clean_line(words), "lang": lang, "dir": way}
            return {"kind": "paragraph", "lines": [[*_runs(f"{lead} "), {"text": " "}, told]]}
        case b.Heading(level, words):
            # No word of a heading is broken.
            whole = [{**run, "long": False} for run in _runs(words)]
            return {"kind": "heading", "level": level, "text": whole}
        case b.Paragraph(lines):
            return {"kind": "paragraph", "lines": [_runs(line) for line in lines]}
        case b.Label(words):
            return {"kind": "label", "text": _runs(words)}
        case b.Quote(words):
            return {"kind": "quote", "text": _runs(words)}
        case b.Aside(words):
            return {"kind": "aside", "text": _runs(words)}
        case b.Bullets(lines):
            return {"kind": "list", "items": [_point(line) for line in lines]}
        case b.Grid():
            return _grid(block, picture)
    raise TypeError(f"{type(block).__name__} has no form of its own")


def _grid(grid: b.Grid, picture: b.Picture) -> _Data:
    bars = picture(grid)
    made: _Data = {
        "kind": "grid",
        "caption": _runs(grid.caption),
        "widths": b.column_widths((grid.head, *grid.rows), _WIDTH),
        "right": grid.right,
        "head": [_runs(cell) for cell in grid.head],
        "rows": [[_runs(cell) for cell in row] for row in grid.rows],
        "long": [any(len(cell) > _MOST_IN_CELL for cell in row) for row in grid.rows],
        "bars": bars and {"svg": svg(bars), "words": f"{bars.title}. {bars.words}",
                          "caption": _runs(bars.caption)},
    }  # fmt: skip
    return made | {"whole": _lines(made | {"bars": None}) <= _WHOLE}


def _point(shown: ShownText) -> _Data:
    language = shown.lang
    runs = _runs(shown.text)
    if language:
        way = "rtl" if language in RIGHT_TO_LEFT else "ltr"
        runs = [{"text": clean_line(shown.text), "lang": language, "dir": way}]
    note = _runs(f"({shown.note})") if shown.note else []
    return {"text": runs, "note": note} if clean_line(shown.text) else {
        "text": [], "note": [*_runs(_EMPTY), *note]}  # fmt: skip


def _runs(words: str) -> list[_Data]:
    """The text on one line, in pieces that run the same way; a long word is a piece."""
    made: list[_Data] = []
    for piece, to_left in b.by_direction(clean_line(words)):
        if to_left:
            made.append({"text": piece, "dir": "rtl"})
        else:
            parts = enumerate(_LONG.split(piece))
            made += [{"text": part, "long": place % 2 == 1} for place, part in parts if part]
    return made


def _leads(before: _Data, block: _Data, after: _Data) -> bool:
    """Whether a paragraph introduces what stands behind it, and may not be parted from it."""
    signs = sum(map(_signs, block.get("lines", ())))
    first = before["kind"] == "heading" and before["level"] > 1
    return signs <= _SHORT and (first or after["kind"] in ("list", "grid"))


def _tail(made: list[_Data]) -> int:
    """The place from which blocks stay together to the end; a list that is too long for that is
    made two."""
    lines = 0
    for place in range(len(made) - 1, -1, -1):
        here = _lines(made[place])
        if lines + here > 2 * _TAIL:
            return _without_its_end(made, place) if "items" in made[place] else place + 1
        lines += here
        if lines >= _TAIL:
            return place
    return 0


def _without_its_end(made: list[_Data], place: int) -> int:
    """Make a list two, and give the place of the second."""
    items = made[place]["items"]
    made[place : place + 1] = [
        {**made[place], "items": items[:-_TAIL], "leads": False},
        {**made[place], "items": items[-_TAIL:]},
    ]
    return place + 1


def _lines(block: _Data) -> int:
    """About how many lines it takes."""
    if "rows" in block:
        cells = [max(map(_signs, row), default=0) for row in block["rows"]]
        return sum(1 + signs // _IN_CELL for signs in cells) + (2 * _TAIL if block["bars"] else 0)
    if "items" in block:
        return sum(1 + _signs(item["text"]) // _ON_LINE for item in block["items"])
    texts = block["lines"] if "lines" in block else [block["text"]]
    return sum(1 + _signs(text) // _ON_LINE for text in texts)


def _signs(runs: list[_Data]) -> int:
    return sum(len(run["text"]) for run in runs)
