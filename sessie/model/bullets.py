"""What stands before a line that was pasted or written as one of a list: a bullet, a number, a box,
and who sent it when."""

from __future__ import annotations

import re

from sessie.model.dutch import MONTHS, clean, clean_line

LINE_END = re.compile(r"\r\n|[\n\v\f\r\x85\u2028\u2029]")

_SURE = "•‣◦▪▫■□●○◆◇►▶➢➤❖✓✔✗✘☐☑☒∙⁃●◾◽✦★☆👉✅🔹🔸📌"
"""Signs that begin a line and nothing else, also without a space behind them."""
_LOOSE = "-–—−*+·»§→➡⇒"
"""Signs that also mean something in a text: a mark only when a space follows."""
_NUMBER = (
    r"\(?\d{1,3}(?:\.\d{1,2})*(?:[.)]{1,2}(?=\s|$)|[.)](?=[^\W\d_]{2}))"  # 1. 1) (1) 1.2. 1.Taal
    r"|\(?(?:[a-zA-Z]|[ivx]{2,4})\)(?=\s|$)"  # a)  (a)  iv)
    r"|[ivx]{2,4}\.(?=\s|$)"  # ii.
    r"|(?:\d\ufe0f?\u20e3|🔟|[①-⓿❶-➓⑴-⒛])"  # 1️⃣  ①  ❶  ⑴
)
_BOX = r"\[ ?[xXvV✓✔]? ?\](?=\s)"
_SIGN = rf"\s*(?:[{_SURE}][\ufe0f🏻-🏿]?|[{re.escape(_LOOSE)}]\ufe0f?(?=\s))\s*"
_BULLET = re.compile(_SIGN)
_MARK = re.compile(
    rf"(?:{_SIGN})?"
    rf"(?:(?:{_NUMBER}|{_BOX}|[☐☑☒✓✔✗✘]\ufe0f?)\s*)?"
)
_ONLY_SIGNS = re.compile(rf"[{_SURE}\ufe0f\s]*")
_AMOUNT = re.compile(r"(?=.*\d)[\d\s.,:/%€°×=+-]+")
"""Behind a minus or a number, this is arithmetic and no line of a list."""
_SENDER = re.compile(
    r"\[(?=[^\]]*\d{1,2}[:.]\d{2})[\d:.,/ apm-]{9,24}\] ?[^:\n]{1,40}: (?=\S)"
    r"|\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4},? \d{1,2}[:.]\d{2}(?:[:.]\d{2})? - [^:\n]{1,40}: (?=\S)"
)
"""What WhatsApp puts before a message that is copied: when, and who sent it."""
_INNER = re.compile(r"[ \ufeff\u200b\u200e\u200f\u2060\t]*o\t")
"""The bullet of the second level of Word. With a space it would be the letter of a role."""
_CELLS = re.compile(r"\s*((?:[a-zA-Z]{1,2}|[=#])\t)+")
"""The first columns of a table in which every column is a letter."""
_TABBED = re.compile(r"\s*(?:\S{1,5}[.)]|[§·])\t")
"""What Word puts before a line of a list, whatever its numbers look like: `A.`, `iv.`, `1.1.`."""


def without_mark(line: str) -> str:
    """The line, clean, without what stands before it as one of a list. `-5 graden`, `- 5` and a
    lone sign that could mean something stay."""
    line = clean_line(line)
    line = line[sent.end() :] if (sent := _SENDER.match(line)) else line
    found = _MARK.match(line)
    if found is None or not found.end():
        return line
    rest = line[found.end() :].strip()
    if not rest:
        return "" if _ONLY_SIGNS.fullmatch(line) else line
    is_date = line[found.end() - 2 : found.end()] == ". " and rest.lower().startswith(MONTHS)
    return line if is_date or _AMOUNT.fullmatch(rest) else rest


def lines_of(text: str) -> list[str]:
    """Every line of a text of several, clean and without its mark; an empty one stays empty."""
    return [without_mark(line) for line in raw_lines(text)]


def with_dashes(text: str) -> str:
    """A text of several lines, clean, in which a point begins with a dash whatever sign it began
    with; numbers and empty lines stay."""
    return "\n".join(_with_dash(line) for line in LINE_END.split(text))


def _with_dash(line: str) -> str:
    inner = _INNER.match(line)
    text = clean(f"|{line[inner.end() :] if inner else line}|")[1:-1]
    found = inner or _BULLET.match(text)
    rest = text[found.end() :] if found and not inner else text
    return f"- {rest}" if found and rest.strip() and not _AMOUNT.fullmatch(rest) else text


def raw_lines(text: str) -> list[str]:
    """Every line as it was written, but for what only its tabs tell: the bullets and numbers of
    Word are gone, and letters in the first columns of a table have a colon behind them."""
    lines = LINE_END.split(text)
    columns = any(_CELLS.match(line) and not _INNER.match(line) for line in lines)
    return [_without_tab(line, columns) for line in lines]


def _without_tab(line: str, columns: bool) -> str:
    if columns and (cells := _CELLS.match(line)):
        return f"{' '.join(cells[0].split())}: {line[cells.end() :]}"
    found = _INNER.match(line) or _TABBED.match(line)
    return line[found.end() :] if found else line
