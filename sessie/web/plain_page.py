"""The page of a table as whole HTML with forms, for a phone without JavaScript.

It shows what `tafel.js` shows, of the same TablePage. Every form is sent to one place, with the
token in it: an address never holds one. What somebody typed comes back in its field when it was
not taken.
"""

from __future__ import annotations

import hashlib
import secrets
from base64 import urlsafe_b64encode
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from html import escape

from sessie.model.vocabulary import RIGHT_TO_LEFT
from sessie.public.phone_words import words_in
from sessie.public.table_page import (
    AtDots,
    AtFeedback,
    AtRound,
    AtWait,
    Choice,
    PageSlip,
    TablePage,
)

PLACE = "/tafel"
"""Where every form goes."""
ONCE = 11
"""Signs of what makes a form another one: half of the id of a deed."""
KEPT = ("token", "l", "once", "look")
"""Fields of a form that are not of the deed."""


TYPED = ("slip", "change", "joint", "sentence", "dots")
"""Deeds in which something was typed that must not be lost."""


@dataclass(frozen=True, slots=True)
class Asked:
    """What a form of this page asks."""

    token: str
    """Empty on the form with which one enters."""
    lang: str
    """Language of the page."""
    look: bool
    """Whether it only asks how it stands now; what was typed must come back."""
    fields: Mapping[str, str]
    """The deed, for `read_form`; or `code` and `table` of who enters."""


def asked(form: Mapping[str, str]) -> Asked:
    """Take a form apart. Its deed gets an id: the sign of the form, and a sum of all that is in it.
    So a form that is sent twice counts once, also after an answer that got lost, and one that is
    gone back to and sent with other words is another deed."""
    fields = {name: text for name, text in form.items() if name not in KEPT}
    token = form.get("token", "")
    if fields.get("deed"):
        said = repr((token, sorted(fields.items()))).encode("utf-8", "replace")
        summed = urlsafe_b64encode(hashlib.sha256(said).digest()).decode()
        fields["id"] = form.get("once", "")[:ONCE] + summed[:ONCE]
    return Asked(token, form.get("l", "nl"), bool(form.get("look")), fields)


def join_page(wrong: str = "", code: str = "", tables: Sequence[str] = (), lang: str = "nl") -> str:
    """The page on which one enters: with the code, or with a table of the evening when `tables` are
    given. `wrong` is a word of `phone_words`, or a sentence."""
    words = words_in(lang)
    if tables:
        buttons = "".join(
            f'<p><button class="second" name="table" value="{escape(table)}">'
            f"{escape(words['table'].format(table))}</button></p>"
            for table in tables
        )
        inside = f"<h1>{escape(words['which_table'])}</h1>{_hidden(code=code)}{buttons}"
    else:
        inside = (
            f"<h1>{escape(words['title'])}</h1>"
            f'<p class="soft">{escape(words["code_help"])}</p>{_strip(words, wrong)}'
            f'<p class="field"><label for="code">{escape(words["code"])}</label>'
            f'<input id="code" class="code" name="code" value="{escape(code)}" lang="nl" dir="ltr"'
            ' autocapitalize="characters" autocomplete="off" spellcheck="false" required></p>'
            f'<button class="main">{escape(words["join"])}</button>'
        )
    form = f'<form method="post" action="{PLACE}" autocomplete="off">{inside}</form>'
    return _whole(words["title"], lang, f"<main>{form}</main>")


def plain_page(
    page: TablePage,
    token: str,
    *,
    said: str = "",
    wrong: str = "",
    typed: Mapping[str, str] | None = None,
) -> str:
    """The page of a table. `said` is what was done and `wrong` why it was not, each a word of
    `phone_words` or a sentence; `typed` are the fields that were not taken, or that somebody was
    busy with."""
    return _Plain(page, token, typed or {}).whole(said, wrong)


class _Plain:
    """Makes one page."""

    def __init__(self, page: TablePage, token: str, typed: Mapping[str, str]) -> None:
        self.page, self.token, self.typed = page, token, typed
        self.words = page.words
        self.used = False
        """Whether what was typed stands in a field again."""

    def word(self, key: str, *values: object) -> str:
        """A fixed word, as HTML."""
        return escape(self.words[key].format(*values))

    def whole(self, said: str, wrong: str) -> str:
        """All of it."""
        page, what = self.page, self.page.what
        match what:
            case AtRound():
                body = self.round(what)
            case AtFeedback():
                body = self.feedback(what)
            case AtDots():
                body = self.dots(what)
            case AtWait():
                text = f"<p>{escape(what.text)}</p>" if what.text else ""
                body = f'<div class="quiet"><h1 dir="auto">{escape(what.title)}</h1>{text}</div>'
        body += self.slips()
        left = "" if self.used else self.left()
        strip = _strip(self.words, wrong)
        if said:
            done = escape(self.words.get(said, said))
            strip += f'<p class="strip" role="status"><span class="kept">✓ {done}</span></p>'
        if not page.open and not isinstance(what, AtWait):
            strip += f'<p class="strip">{self.word("closed_now")}</p>'
        title = " · ".join(filter(None, (self.word("table", page.table), escape(page.place))))
        main = f'<main id="main">{strip}{left}{body}</main>'
        return _whole(title, page.lang, self.head() + main, escaped=True)

    def head(self) -> str:
        """Above it: the table, the language, where the evening is, and the clock as it stood."""
        page = self.page
        chosen = "".join(
            f'<option value="{escape(one.code)}" lang="{escape(one.code)}"'
            f"{' selected' if one.code == page.lang else ''}>{escape(one.name)}</option>"
            for one in page.languages
        )
        language = ""
        if len(page.languages) > 1:
            language = f'<select name="l" aria-label="{self.word("language")}">{chosen}</select>'
        else:
            language = _hidden(l=page.lang)
        clock = ""
        if page.clock:
            clock = f'<p class="clock" dir="ltr">{escape(page.clock.text)}</p>'
        return (
            f'<header><form class="top" method="post" action="{PLACE}">'
            f"{_hidden(token=self.token, look='1')}<p>{self.word('table', page.table)}</p>"
            f'<p class="row">{language}<button class="link">{self.word("look_again")}</button></p>'
            f'</form><div class="where"><p lang="nl" dir="ltr">{escape(page.place)}</p>{clock}'
            "</div></header>"
        )

    def form(self, deed: str, item: str, inside: str, **hidden: str) -> str:
        """A form that asks this deed."""
        typed = self.was(deed, item, hidden.get("slip", "")) if deed in TYPED else {}
        once = typed.get("id", "")[:ONCE] or secrets.token_urlsafe(8)
        kept = _hidden(
            token=self.token, l=self.page.lang, once=once, deed=deed, item=item, **hidden
        )
        return (
            f'<form class="part" method="post" action="{PLACE}" autocomplete="off">'
            f"{kept}{inside}</form>"
        )

    def was(self, deed: str, item: str, slip: str = "") -> Mapping[str, str]:
        """What was typed in this form and did not arrive; empty for every other one."""
        typed = self.typed
        if (typed.get("deed"), typed.get("item"), typed.get("slip", "")) != (deed, item, slip):
            return {}
        self.used = True
        return typed

    # parts ----------------------------------------------------------------------------------

    def question(self, text: str, dutch: str, helps: Iterable[str] = ()) -> str:
        """What is asked, and the same in Dutch."""
        lang = self.page.lang if dutch else "nl"
        found = f'<h1 lang="{escape(lang)}" dir="{_dir(lang)}">{escape(text)}</h1>'
        if dutch:
            found += f'<p class="soft dutch" lang="nl" dir="ltr">{escape(dutch)}</p>'
        lines = "".join(f'<li lang="nl" dir="ltr">{escape(one)}</li>' for one in helps)
        return found + (f'<ul class="help">{lines}</ul>' if lines else "")

    def choices(self, name: str, title: str, options: Iterable[Choice], chosen: str) -> str:
        """One of these, of which none is chosen beforehand."""
        made = "".join(
            f'<div class="choice"><input type="radio" name="{name}" id="{name}-{n}"'
            f' value="{escape(one.id)}"{" checked" if one.id == chosen else ""} required>'
            f'<label for="{name}-{n}" dir="auto">{escape(one.name)}</label></div>'
            for n, one in enumerate(options)
        )
        legend = f"<legend>{self.word(title)}</legend>"
        how = ' class="marks"' if name == "value" else ""
        return f'<fieldset{how}>{legend}<div class="choices">{made}</div></fieldset>'

    def area(
        self,
        name: str,
        key: str,
        label: str,
        text: str,
        how: str = "",
        rows: int = 3,
        named: bool = True,
    ) -> str:
        """A field for a text; its label is only for who listens when it is not `named`."""
        how = (how or 'dir="auto"') + (' class="low"' if rows == 1 else "")
        unseen = "" if named else ' class="unseen"'
        return (
            f'<p class="field"><label for="{key}"{unseen}>{label}</label>'
            f'<textarea id="{key}" name="{name}" rows="{rows}" {how}>\n{escape(text)}</textarea>'
            "</p>"
        )

    def languages(self, chosen: str) -> str:
        """In which language a slip is."""
        made = "".join(
            f'<option value="{escape(one.code)}" lang="{escape(one.code)}"'
            f"{' selected' if one.code == chosen else ''}>{escape(one.name)}</option>"
            for one in self.page.languages
        )
        return (
            f'<p class="field"><label for="lang">{self.word("in_language")}</label>'
            f'<select id="lang" name="lang">{made}</select></p>'
        )

    def round(self, what: AtRound) -> str:
        """A round: the question, a new slip, and what the table says together."""
        page, item = self.page, what.item
        body = self.question(what.question, what.question_nl, what.help)
        if what.kinds:
            typed = self.was("slip", item)
            inside = ""
            if len(what.roles) > 1:
                inside += self.choices("role", "who_says", what.roles, typed.get("role", ""))
            if len(what.kinds) > 1:
                inside += self.choices("kind", "what_kind", what.kinds, typed.get("kind", ""))
            inside += self.area("text", "text", self.word("your_text"), typed.get("text", ""))
            inside += f'<p class="count">{self.word("no_names")}</p>'
            if len(page.languages) > 1:
                inside += self.languages(typed.get("lang", page.lang))
                inside += self.area("translation", "translation", self.word("in_dutch"),
                                    typed.get("translation", ""), 'lang="nl" dir="ltr"',
                                    1)  # fmt: skip
            if what.asks_who_when:
                inside += "".join(
                    f'<p class="field"><label for="{name}">{self.word(name)}</label><input '
                    f'class="text" id="{name}" name="{name}" value="{escape(typed.get(name, ""))}">'
                    "</p>"
                    for name in ("who", "when")
                )
            inside += f'<button class="main">{self.word("send")}</button>'
            inside += self.look_button()
            body += self.form("slip", item, inside)
        if what.joint:
            body += self.together("joint", item, "joint", "save", what.joint_text)
        if what.scale:
            low, high = what.scale
            marks = [Choice(str(mark), str(mark)) for mark in range(low, high + 1)]
            given = "" if what.score is None else str(what.score)
            inside = self.choices("value", "score", marks, given)
            inside += f'<button class="second">{self.word("save")}</button>'
            body += self.form("score", item, inside, was=given)
        ready = (
            f'<p class="state ready"><span class="kept">✓ {self.word("is_ready")}</span></p>'
            f'<button class="second">{self.word("not_ready")}</button>'
            if page.ready
            else f'<button class="main">{self.word("ready")}</button>'
        )
        return body + self.form("ready", item, ready, ready="0" if page.ready else "1")

    def look_button(self) -> str:
        """Looks how it stands now; what is half typed comes along and comes back."""
        return (
            '<p class="row"><button class="link" name="look" value="1" formnovalidate>'
            f"{self.word('look_again')}</button></p>"
        )

    def together(self, deed: str, item: str, title: str, button: str, saved: str) -> str:
        """A text that the table writes together."""
        typed = self.was(deed, item)
        inside = f"<h2>{self.word(title)}</h2>"
        if deed == "sentence":
            inside += f'<p class="soft">{self.word("right")}</p>'
        inside += self.area("text", deed, self.word(title), typed.get("text", saved), named=False)
        inside += f'<button class="main">{self.word(button)}</button>'
        if saved:
            inside += f'<p class="state"><span class="kept">✓ {self.word("saved")}</span></p>'
        return self.form(deed, item, inside, was=saved)

    def feedback(self, what: AtFeedback) -> str:
        """The terugkoppeling: what is told now, and the own sentence."""
        if what.told and what.told_text and not what.own_turn:
            body = (
                f'<p class="soft">{self.word("tells", what.told)}</p>'
                f'<h1 class="quote" lang="nl" dir="auto">“{escape(what.told_text)}”</h1>'
            )
        else:
            body = self.question(what.question, what.question_nl)
        if what.recognise:
            body += f'<p class="soft">{self.word("had_too")}</p>'
        for side in what.recognise:
            sign = "✓ " if side.ours else ""
            button = (
                f'<button class="second{" done" if side.ours else ""}"'
                f' aria-pressed="{"true" if side.ours else "false"}">'
                f"{sign}{self.word('yes_side', side.name)}</button>"
            )
            body += self.form("recognise", what.item, button, told=what.told, side=side.id,
                              ours="0" if side.ours else "1")  # fmt: skip
        if not what.had_turn:
            return body + self.together(
                "sentence", what.item, "own_sentence", "right_yes", what.sentence
            )
        if what.own_turn or what.sentence:
            title = self.word("tell_now" if what.own_turn else "own_sentence")
            said = f'<p class="quote" lang="nl" dir="auto">“{escape(what.sentence)}”</p>'
            body += f"<h2>{title}</h2>{said if what.sentence else ''}"
        return body

    def dots(self, what: AtDots) -> str:
        """The dots of the table, in one form."""
        typed = self.was("dots", what.item)
        body = (
            f'<h1 lang="nl" dir="auto">{escape(what.title)}</h1><p class="soft">'
            f"{self.word('dots')}. {self.word('dots_each', what.dots_per_person)}</p>"
        )
        inside = ""
        for t, theme in enumerate(what.themes):
            inside += f'<fieldset class="theme"><legend lang="nl">{escape(theme.name)}</legend>'
            for s, side in enumerate(what.sides):
                name = f"dots/{side.id}/{theme.id}"
                value = typed.get(name, str(what.counts[side.id][theme.id]))
                inside += (
                    f'<p class="counter"><label for="d{t}-{s}" dir="auto">{escape(side.name)}'
                    f'</label><input class="text number" id="d{t}-{s}" name="{escape(name)}"'
                    f' value="{escape(value)}" inputmode="numeric" size="3" dir="ltr"></p>'
                )
            inside += "</fieldset>"
        inside += f'<button class="main">{self.word("save")}</button>'
        return body + self.form("dots", what.item, inside) if what.themes else body

    def slips(self) -> str:
        """The own slips of this round."""
        made = "".join(map(self.slip, self.page.slips))
        if not made:
            return ""
        return (
            f'<section class="part"><h2>{self.word("own_slips")}</h2>'
            f'<ul class="slips">{made}</ul></section>'
        )

    def slip(self, slip: PageSlip) -> str:
        """One of them, with what may be done with it."""
        lang = escape(slip.lang)
        found = f'<p class="words" lang="{lang}" dir="auto">{escape(slip.text)}</p>'
        if slip.translation:
            found += f'<p class="meaning" lang="nl" dir="auto">{escape(slip.translation)}</p>'
        if slip.who or slip.when:
            said = " · ".join(filter(None, (slip.who, slip.when)))
            found += f'<p class="meaning" lang="nl" dir="auto">{escape(said)}</p>'
        found += (
            f'<p class="state"><span class="kept">✓ {self.word("saved")}</span> · '
            f"<bdi>{escape(slip.role_name)}</bdi></p>"
        )
        if not slip.changeable:
            return f'<li class="slip">{found}</li>'
        item, typed = self.page.item, self.was("change", self.page.item, slip.id)
        hidden = {"slip": slip.id, "was": slip.text, "role": slip.role, "kind": slip.kind,
                  "lang": slip.lang, "who": slip.who, "when": slip.when}  # fmt: skip
        how = f'lang="{lang}" dir="{_dir(slip.lang)}"'
        inside = self.area("text", f"t-{escape(slip.id)}", self.word("your_text"),
                           typed.get("text", slip.text), how, 2)  # fmt: skip
        if slip.lang != "nl":
            inside += self.area("translation", f"m-{escape(slip.id)}", self.word("in_dutch"),
                                typed.get("translation", slip.translation), 'lang="nl" dir="ltr"',
                                1)  # fmt: skip
        inside += f'<button class="second">{self.word("save")}</button>'
        change = self.form("change", item, inside, **hidden)
        remove = self.form(
            "remove",
            item,
            f"<p>{self.word('remove_sure')}</p><button class='second'>{self.word('yes')}</button>",
            slip=slip.id,
        )
        unfolded = " open" if typed else ""
        return (
            f'<li class="slip">{found}'
            f"<details{unfolded}><summary>{self.word('change')}</summary>{change}</details>"
            f"<details><summary>{self.word('remove')}</summary>{remove}</details></li>"
        )

    def left(self) -> str:
        """What was typed for what is over by now: it can be tried again, and read."""
        typed = self.typed
        if not typed.get("deed") or not (text := typed.get("text", "").strip()):
            return ""
        hidden = {name: value for name, value in typed.items()
                  if name not in ("deed", "item", "id", "text", *KEPT)}  # fmt: skip
        inside = self.area("text", "left", self.word("left"), text)
        inside += f'<button class="second">{self.word("again")}</button>'
        self.used = True
        form = self.form(typed["deed"], typed.get("item", ""), inside, **hidden)
        return f'<div class="left">{form}</div>'


def _hidden(**fields: str) -> str:
    return "".join(
        f'<input type="hidden" name="{escape(name)}" value="{escape(value)}">'
        for name, value in fields.items()
    )


def _strip(words: Mapping[str, str], wrong: str) -> str:
    if not wrong:
        return ""
    return f'<p class="strip bad" role="alert" dir="auto">{escape(words.get(wrong, wrong))}</p>'


def _dir(lang: str) -> str:
    return "rtl" if lang in RIGHT_TO_LEFT else "ltr"


def _whole(title: str, lang: str, inside: str, *, escaped: bool = False) -> str:
    return (
        f'<!doctype html>\n<html lang="{escape(lang)}" dir="{_dir(lang)}"><head>'
        '<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">'
        '<meta name="color-scheme" content="light dark">'
        f"<title>{title if escaped else escape(title)}</title>"
        '<link rel="stylesheet" href="/tafel.css"></head>'
        f"<body>{inside}</body></html>"
    )
