"""Text from people in Markdown, so that it reads exactly as it was typed.

Only what CommonMark, or a common reader of it, would act on gets a backslash: a report is also
read as plain text.
"""

from __future__ import annotations

import re

from sessie.domain.dutch import clean_line

_ANYWHERE = re.compile(
    r"[\\`*_\[\]<|~$]"  # code, emphasis, links, HTML, table cells, strike-through, formulas
    r"|&(?=#|[A-Za-z0-9]+;)"  # entities
    r"|(?<!\S)#"  # headings, and the signs that close one
    r"|(?<=\w):(?=//)"  # addresses that some readers turn into links
    r"|(?<=\bwww)\.",
    re.IGNORECASE,
)
_AT_START = re.compile(r"[-+=>]")
_NUMBERED = re.compile(r"([0-9]{1,9})([.)])(?=\s|$)")


def inline(text: str) -> str:
    """The text on one line, for use behind other signs: in a heading or a table cell."""
    return _ANYWHERE.sub(lambda match: "\\" + match.group(), clean_line(text))


def line(text: str) -> str:
    """The text on one line, for use where a block begins."""
    escaped = inline(text)
    if _AT_START.match(escaped):
        return "\\" + escaped
    return _NUMBERED.sub(r"\1\\\2", escaped, count=1) if _NUMBERED.match(escaped) else escaped
