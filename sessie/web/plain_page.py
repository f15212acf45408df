"""The page of a table as whole HTML with forms, for a phone without JavaScript.

It shows what `tafel.js` shows, of the same TablePage. All of it is one form, so whatever button is
pressed, what somebody typed anywhere comes along and comes back. It is sent to one place, with the
token in it: an address never holds one. Every deed is a part with a number, and its fields are
called `NUMBER.name`; its button names the number.
"""

from __future__ import annotations

import hashlib
import secrets
from base64 import urlsafe_b64encode
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
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
KEPT = ("token", "l", "once", "look", "do", "at", "unfold", "drop")
"""Fields of a form that are not of a deed."""
TYPED = ("slip", "change", "joint", "score", "sentence", "dots")
"""Deeds in which something was typed that must not be lost."""


@dataclass(frozen=True, slots=True)
class Asked:
    """What a form of this page asks."""

    token: str
    """Empty on the form with which one enters."""
    lang: str
    """Language of the page."""
    look: bool
    """Whether it only asks how it stands now."""
    fields: Mapping[str, str]
    """The deed, for `read_form`; or `code` and `table` of who enters."""
    typed: tuple[Mapping[str, str], ...] = ()
    """What else somebody was busy with, each the fields of a deed: it comes back in its place."""


def asked(form: Mapping[str, str]) -> Asked:
    """Take a form apart. Its deeds get an id: the sign of the part, and a sum of all that is in it.
    So what is sent twice counts once, also after an answer that got lost, and what is gone back to
    and sent with other words is another deed."""
    token, parts = form.get("token", ""), dict[str, dict[str, str]]()
    for name, text in form.items():
        part, dot, field = name.partition(".")
        if not (dot and part.isdigit()):
            part, field = "", name
        if part or field not in KEPT:
            parts.setdefault(part, {})[field] = text
    fields = parts.pop(form.get("do", ""), {})
    once = fields.pop("once", "")
    changed = _changed(fields)
    _sign(fields, token, once)
    parts.pop(form.get("drop", ""), None)
    others: list[Mapping[str, str]] = []
    for other in parts.values():
        once = other.pop("once", "")
        if other.get("deed") in TYPED and _changed(other):
            _sign(other, token, once)
            others.append(other)
    how, _, slip = form.get("unfold", "").partition("/")
    if slip:
        others.append({"deed": how, "item": form.get("at", ""), "slip": slip})
    if fields.get("deed") == "dots" and not changed:
        return Asked(token, form.get("l", "nl"), True, {}, tuple(others))
    return Asked(token, form.get("l", "nl"), bool(form.get("look")), fields, tuple(others))


def _sign(fields: dict[str, str], token: str, once: str) -> None:
    if fields.get("deed"):
        said = repr((token, sorted(fields.items()))).encode("utf-8", "replace")
        summed = urlsafe_b64encode(hashlib.sha256(said).digest()).decode()
        fields["id"] = once[:ONCE] + summed[:ONCE]


def _changed(fields: dict[str, str]) -> bool:
    """Whether somebody made something else of this part than what it showed. Of dots only that is
    left: another phone may have counted the rest anew."""
    shown = fields.pop("shown", None)
    match fields.get("deed"):
        case "dots" if shown is not None:
            counts = [name for name in fields if name.startswith("dots/")]
            for name, before in zip(counts, shown.split(","), strict=False):
                if fields[name].strip() == before:
                    del fields[name]
            return any(name in fields for name in counts)
        case "change":
            return any(fields.get(name, "") != fields.get(held, "")
                       for name, held in (("text", "was"), ("translation", "meant")))  # fmt: skip
        case "joint" | "sentence":
            return fields.get("text", "") != fields.get("was", "")
        case "score":
            return fields.get("value", "") != fields.get("was", "")
    return any(fields.get(n, "").strip() for n in ("text", "translation", "role", "who", "when"))


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
    typed: Sequence[Mapping[str, str]] = (),
) -> str:
    """The page of a table. `said` is what was done and `wrong` why it was not, each a word of
    `phone_words` or a sentence; `typed` are the deeds, each its fields, that were not taken or that
    somebody was busy with."""
    return _Plain(page, token, typed).whole(said, wrong)


class _Plain:
    """Makes one page."""

    def __init__(self, page: TablePage, token: str, typed: Sequence[Mapping[str, str]]) -> None:
        self.page, self.token, self.typed = page, token, list(typed)
        """What was typed and does not stand in a field again yet."""
        self.words = page.words
        self.part = 0
        """Number of the part that is made now."""

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
        left = "".join(map(self.left, tuple(self.typed)))
        told = isinstance(what, AtWait) and self.words.get(wrong, wrong).rstrip(".") in (
            what.title.rstrip("."),
            what.text.rstrip("."),
        )  # then the page says it
        strip = "" if told else _strip(self.words, wrong)
        if said:
            done = escape(self.words.get(said, said))
            strip += f'<p class="strip" role="status"><span class="kept">✓ {done}</span></p>'
        if not page.open and not isinstance(what, AtWait) and wrong != "closed":
            strip += f'<p class="strip">{self.word("closed_now")}</p>'
        title = " · ".join(filter(None, (self.word("table", page.table), escape(page.place))))
        main = f'<main id="main">{strip}{left}{body}</main>'
        form = (
            f'<form method="post" action="{PLACE}" autocomplete="off">'
            f"{_hidden(token=self.token, at=page.item)}{self.head()}{main}</form>"
        )
        return _whole(title, page.lang, form, escaped=True)

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
        if page.clock and page.clock.left <= 0:
            clock = f'<p class="clock">{self.word("over_time")}</p>'
        elif page.clock and page.clock.running:
            # The page stands still: digits would look like a clock that runs.
            end = datetime.now() + timedelta(seconds=page.clock.left)
            clock = f'<p class="clock">{self.word("until", f"{end:%H:%M}")}</p>'
        elif page.clock:
            clock = f'<p class="clock" dir="ltr">{escape(page.clock.text)}</p>'
        return (
            f'<header><div class="top"><p>{self.word("table", page.table)}</p>'
            f'<p class="row">{language}{self.look_button()}</p></div>'
            f'<div class="where"><p lang="nl" dir="ltr">{escape(page.place)}</p>{clock}</div>'
            "</header>"
        )

    def begin(self, deed: str, item: str, slip: str = "") -> Mapping[str, str]:
        """Begin a part of the form: what was typed in it before and did not arrive, or nothing."""
        self.part += 1
        asked = (deed, item, slip)
        for typed in self.typed:
            if (typed.get("deed"), typed.get("item"), typed.get("slip", "")) == asked:
                self.typed.remove(typed)
                return typed
        return {}

    def name(self, field: str) -> str:
        """What a field of this part is called."""
        return escape(f"{self.part}.{field}")

    def button(self, label: str, how: str = "main", more: str = "formnovalidate") -> str:
        """The button that does this part; `label` is HTML."""
        return f'<button class="{how}" name="do" value="{self.part}" {more}>{label}</button>'

    def form(self, inside: str, typed: Mapping[str, str], **hidden: str) -> str:
        """The part that was begun; `hidden` are the other fields of its deed."""
        once = typed.get("id", "")[:ONCE] or secrets.token_urlsafe(8)
        named = {self.name(name): value for name, value in {"once": once, **hidden}.items()}
        return f'<div class="part">{_hidden(**named)}{inside}</div>'

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
        required = "" if name == "value" else " required"
        made = "".join(
            f'<div class="choice"><input type="radio" name="{self.name(name)}" id="{name}-{n}"'
            f' value="{escape(one.id)}"{" checked" if one.id == chosen else ""}{required}>'
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
            f'<textarea id="{key}" name="{self.name(name)}" rows="{rows}" {how}>\n'
            f"{escape(text)}</textarea></p>"
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
            f'<select id="lang" name="{self.name("lang")}">{made}</select></p>'
        )

    def round(self, what: AtRound) -> str:
        """A round: the question, a new slip, and what the table says together."""
        page, item = self.page, what.item
        body = self.question(what.question, what.question_nl, what.help)
        if what.kinds:
            typed = self.begin("slip", item)
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
                    f'class="text" id="{name}" name="{self.name(name)}"'
                    f' value="{escape(typed.get(name, ""))}"></p>'
                    for name in ("who", "when")
                )
            inside += self.button(self.word("send"), more="")
            inside += f'<p class="row">{self.look_button()}</p>'
            body += self.form(inside, typed, deed="slip", item=item)
        if what.joint:
            body += self.together("joint", item, "joint", "save", what.joint_text)
        if what.scale:
            low, high = what.scale
            marks = [Choice(str(mark), str(mark)) for mark in range(low, high + 1)]
            given = "" if what.score is None else str(what.score)
            typed = self.begin("score", item)
            inside = self.choices("value", "score", marks, typed.get("value", given))
            inside += self.button(self.word("save"), "second")
            body += self.form(inside, typed, deed="score", item=item, was=given)
        typed = self.begin("ready", item)
        ready = (
            f'<p class="state ready"><span class="kept">✓ {self.word("is_ready")}</span></p>'
            + self.button(self.word("not_ready"), "second")
            if page.ready
            else self.button(self.word("ready"))
        )
        ours = "0" if page.ready else "1"
        return body + self.form(ready, typed, deed="ready", item=item, ready=ours)

    def look_button(self, word: str = "look_again", more: str = "") -> str:
        """Looks how it stands now; what is half typed comes along and comes back."""
        return f'<button class="link" formnovalidate{more}>{self.word(word)}</button>'

    def together(self, deed: str, item: str, title: str, button: str, saved: str) -> str:
        """A text that the table writes together."""
        typed = self.begin(deed, item)
        inside = f"<h2>{self.word(title)}</h2>"
        if deed == "sentence":
            inside += f'<p class="soft">{self.word("right")}</p>'
        inside += self.area("text", deed, self.word(title), typed.get("text", saved), named=False)
        inside += self.button(self.word(button))
        if saved:
            inside += f'<p class="state"><span class="kept">✓ {self.word("saved")}</span></p>'
        if saved and typed.get("text", saved) != saved:
            inside += f'<p class="meaning" dir="auto">{escape(saved)}</p>'
        return self.form(inside, typed, deed=deed, item=item, was=saved)

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
            typed = self.begin("recognise", what.item)
            pressed = f'formnovalidate aria-pressed="{"true" if side.ours else "false"}"'
            label = f"{'✓ ' if side.ours else ''}{self.word('yes_side', side.name)}"
            button = self.button(label, "second done" if side.ours else "second", pressed)
            body += self.form(button, typed, deed="recognise", item=what.item, told=what.told,
                              side=side.id, ours="0" if side.ours else "1")  # fmt: skip
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
        typed = self.begin("dots", what.item)
        body = (
            f'<h1 lang="nl" dir="auto">{escape(what.title)}</h1><p class="soft">'
            f"{self.word('dots')}. {self.word('dots_each', what.dots_per_person)}</p>"
        )
        inside, shown = "", list[str]()
        for t, theme in enumerate(what.themes):
            inside += f'<fieldset class="theme"><legend lang="nl">{t + 1}. {escape(theme.name)}'
            inside += "</legend>"
            for s, side in enumerate(what.sides):
                name = f"dots/{side.id}/{theme.id}"
                shown.append(str(what.counts[side.id][theme.id]))
                value = typed.get(name, shown[-1])
                inside += (
                    f'<p class="counter"><label for="d{t}-{s}" dir="auto">{escape(side.name)}'
                    f'</label><input class="text number" id="d{t}-{s}" name="{self.name(name)}"'
                    f' value="{escape(value)}" inputmode="numeric" size="3" dir="ltr"></p>'
                )
            inside += "</fieldset>"
        inside += self.button(self.word("save"))
        if not what.themes:
            return body
        return body + self.form(inside, typed, deed="dots", item=what.item, shown=",".join(shown))

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
        item = self.page.item
        if typed := self.begin("remove", item, slip.id):
            return f'<li class="slip">{found}{self.remove(slip, typed)}</li>'
        if typed := self.begin("change", item, slip.id):
            return f'<li class="slip">{found}{self.change(slip, typed)}</li>'
        links = "".join(
            self.look_button(how, f' name="unfold" value="{how}/{escape(slip.id)}"')
            for how in ("change", "remove")
        )
        return f'<li class="slip">{found}<p class="row">{links}</p></li>'

    def change(self, slip: PageSlip, typed: Mapping[str, str]) -> str:
        """The fields in which a slip is changed."""
        hidden = {"slip": slip.id, "was": slip.text, "meant": slip.translation, "role": slip.role,
                  "kind": slip.kind, "lang": slip.lang, "who": slip.who,
                  "when": slip.when}  # fmt: skip
        how = f'lang="{escape(slip.lang)}" dir="{_dir(slip.lang)}"'
        how += "" if "text" in typed else " autofocus"
        inside = self.area("text", f"t-{escape(slip.id)}", self.word("your_text"),
                           typed.get("text", slip.text), how, 2)  # fmt: skip
        if slip.lang != "nl":
            inside += self.area("translation", f"m-{escape(slip.id)}", self.word("in_dutch"),
                                typed.get("translation", slip.translation), 'lang="nl" dir="ltr"',
                                1)  # fmt: skip
        inside += self.button(self.word("save"), "second")
        back = self.look_button("back", self.dropping())
        inside += f'<p class="row">{back}</p>'
        return self.form(inside, typed, deed="change", item=self.page.item, **hidden)

    def remove(self, slip: PageSlip, typed: Mapping[str, str]) -> str:
        """Whether a slip must really go."""
        inside = (
            f'<p>{self.word("remove_sure")}</p><p class="row">'
            f"{self.button(self.word('yes'), 'link')}{self.look_button('no', ' autofocus')}</p>"
        )
        return self.form(inside, typed, deed="remove", item=self.page.item, slip=slip.id)

    def left(self, typed: Mapping[str, str]) -> str:
        """What was typed for what is over by now: it can be tried again, and read."""
        if not typed.get("deed") or not (text := typed.get("text", "").strip()):
            return ""
        self.part += 1
        hidden = {name: value for name, value in typed.items()
                  if name not in ("id", "text", *KEPT)}  # fmt: skip
        inside = self.area("text", f"left-{self.part}", self.word("left"), text)
        inside += self.button(self.word("again"), "second")
        inside += f'<p class="row">{self.look_button("remove", self.dropping())}</p>'
        return f'<div class="left">{self.form(inside, typed, **hidden)}</div>'

    def dropping(self) -> str:
        """What makes a button throw away what stands in this part."""
        return f' name="drop" value="{self.part}"'


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
