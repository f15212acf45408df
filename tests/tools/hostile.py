"""Texts that people (or someone bored in the third row) may type, for every way in and out."""

from __future__ import annotations

ESC, BEL, NUL, CSI, OSC, ST = "\x1b", "\x07", "\x00", "\u009b", "\u009d", "\u009c"

MARKUP: tuple[str, ...] = (
    "[red]rood[/red]",
    "[/]",
    "[/red]",
    "[b]vet",
    "gewoon [optie] tekst",
    "[[dubbel]] en [[[drie]]]",
    "[$error]x[/]",
    "[@click=app.quit]klik hier[/]",
    "[@click=app.screenshot('x.svg','/')]foto[/]",
    "[link=https://voorbeeld.invalid]link[/link]",
    "[red on",
    "[]",
    "]",
    "\\[red]",
    "\\",
    "$var ${HOME} $",
    "%s %d %(naam)s %",
    "{} {0} {naam} {{",
)
"""What Textual, Rich and Python's own formatting would act on."""

TERMINAL: tuple[str, ...] = (
    f"{ESC}[31mrood{ESC}[0m",
    f"{ESC}[2J{ESC}[Hleeg scherm",
    f"{ESC}]52;c;aGFsbG8={BEL}",
    f"{ESC}]0;andere titel{BEL}",
    f"{ESC}]8;;https://voorbeeld.invalid{ESC}\\link{ESC}]8;;{ESC}\\",
    f"{ESC}Pq#0{ESC}\\",
    f"{ESC}[6n{ESC}[c\x05",
    f"{CSI}31mrood{OSC}0;titel{ST}",
    f"a{NUL}b",
    f"bel{BEL}",
    "terug\b\b\b\b\bvooruit",
    "eerste\rtweede",
    "\x0e\x0f\x7f\x84\x85",
    "regel\u0085nog een",
)
"""What a terminal would act on."""

MARKDOWN: tuple[str, ...] = (
    "# kop",
    "kop\n===",
    "| a | b |\n|---|---|\n| 1 | 2 |",
    "tekst | met | strepen",
    "*schuin* **vet** _ook_ __ook__ ~~weg~~",
    "`code` ``nog meer`` ```",
    "> citaat",
    "1. een",
    "1) een",
    "- punt",
    "+ punt",
    "---",
    "***",
    "- [ ] taak",
    "[link](javascript:alert(1))",
    "![beeld](http://voorbeeld.invalid/x.png)",
    "<https://voorbeeld.invalid>",
    "https://voorbeeld.invalid",
    "[^1]: voetnoot",
    "&amp; &lt; &#35; &copy",
    "    ingesprongen",
    "einde met twee spaties  ",
    "einde met \\",
)
"""What Markdown would act on."""

WEB: tuple[str, ...] = (
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "<b>vet</b> 5 < 6 > 4 & klaar",
    "</body></html>",
    "<!-- weg -->",
    "\"><svg onload='x'>",
)
"""What a browser would act on."""

SPREADSHEET: tuple[str, ...] = (
    "=1+1",
    "=HYPERLINK(\"http://voorbeeld.invalid\",\"klik\")",
    "+31 6 00000000",
    "-2+3+cmd|' /C calc'!A0",
    "@SUM(A1:A9)",
    "een;twee,drie\t\"vier\"",
    "'=1+1",
)  # fmt: skip
"""What a spreadsheet would act on."""

UNICODE: tuple[str, ...] = (
    "\u202egnod e\u202c",
    "\u2066links\u2069 \u2067rechts\u2069 \u200e\u200f\u061c",
    "on\u200bzicht\u2060baar\ufeff\u00ad",
    "z\u0310\u0311\u0312\u0313\u0314\u0315a\u0316\u0317\u0318\u0319\u0310l\u0311\u0312g\u0313\u0314o",
    "\u0301\u0301\u0301\u0301 los",
    "\U0001f3f4\U000e0067\U000e0062\U000e0073\U000e0063\U000e0074\U000e007f",
    "\ue000\uf8ff\U000f0000",
    "\ufdd0\ufffe\uffff\U0001ffff",
    "los \ud800 en \udc00",
    "\u2028\u2029regels",
    "\ufff9\ufffa\ufffb",
    "\u3164\u2800",
    "ﬁ ﷽ ㎏",
)
"""What confuses the eye or the program."""

ORDINARY: tuple[str, ...] = (
    "Meer tijd voor gesprek.",
    "Één coördinator voor ’s middags – “graag”, 50 % é ë ï",
    "e\u0301e\u0301n los accent",
    "Görüşmek için daha fazla zaman",
    "Більше часу для розмови",
    "مزيد من الوقت للحديث",
    "می\u200cخواهم بیشتر صحبت کنیم",
    "עוד זמן לשיחה",
    "ተጨማሪ ጊዜ",
    "更多时间交谈",
    "Thêm thời gian để trò chuyện",
    "👨‍👩‍👧‍👦 👍🏽 🇳🇱 ❤️ 1️⃣ 🏳️‍🌈",
    "👍",
    "x",
    "u bent welkom",
    "B o w dit begint als een invoerregel",
    "o: dit begint als een bestandsregel",
    "Donaudampfschifffahrtsgesellschaftskapitänskajütenschlüssel" * 4,
)
"""What must stay whole."""

NOTHING: tuple[str, ...] = ("", " ", "   \t ", "\n\n\n", "\r\n", "\u00a0\u3000", "\u200d", "\x00")
"""What says nothing."""

LONG: tuple[str, ...] = ("lang " * 2000, "a" * 10_000, "e\u0301" * 5000, "👩‍👩‍👧" * 2000)
"""What is far too long for a slip: ten thousand characters."""

HOSTILE: tuple[str, ...] = (
    *MARKUP, *TERMINAL, *MARKDOWN, *WEB, *SPREADSHEET, *UNICODE, *ORDINARY, *NOTHING, *LONG,
)  # fmt: skip
"""All of it."""
