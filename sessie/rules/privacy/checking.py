"""Kijk hier nog even naar: what to do with a remark of the privacy check."""

from __future__ import annotations

from dataclasses import replace

from sessie.model.session import Session
from sessie.rules import release, themes
from sessie.rules.privacy.flags import Flag, flags, kept_names, shown_text, small_roles

WHERE = {
    "bijdrage": "briefje",
    "kernzin": "kernzin",
    "antwoord": "antwoord van een tafel",
    "afspraak": "afspraak",
    "thema": "thema",
    "vooraf": "antwoord van vorige keer",
}
"""What the words belong to, as people call it."""


def words_of(session: Session, flag: Flag) -> str:
    """The words that the remark is about, as they would be shown; empty when they are gone."""
    match flag.where:
        case "bijdrage" if slip := session.contributions.get(flag.id):
            return _with(flag, shown_text(slip).text, slip.who, slip.when)
        case "kernzin" | "antwoord" if sentence := session.key_sentences.get(flag.id):
            return sentence.text
        case "thema" if theme := session.themes.get(flag.id):
            return _with(flag, theme.label, theme.tension)
        case "afspraak" if action := session.actions.get(flag.id):
            said = (action.what, action.who, action.together, action.when, action.result)
            return _with(flag, *said)
        case "vooraf" if brought := session.brought.get(flag.id):
            return brought.text
    return ""


def _with(flag: Flag, *texts: str) -> str:
    """The text that has the words of the remark in it; the first when none has all of them."""
    return next((text for text in texts if flag.fragment and flag.fragment in text), texts[0])


def rewritten(session: Session, flag: Flag, text: str) -> Session:
    """The session with other words in that place. What was written on a slip stays; its public
    words change. An empty text changes nothing, and neither does the label of another theme."""
    now = words_of(session, flag)
    if not text or not now or text == now:
        return session
    match flag.where:
        case "bijdrage":
            return _rewritten_slip(session, flag.id, now, text)
        case "thema" if now == session.themes[flag.id].label:
            return themes.rename_theme(session, flag.id, text)
        case "thema":
            return _changed(session, "themes", flag.id, now, text, ("tension",))
        case "afspraak":
            fields = ("what", "who", "together", "when", "result")
            return _changed(session, "actions", flag.id, now, text, fields)
        case "vooraf":
            return _changed(session, "brought", flag.id, now, text, ("text",))
    return _changed(session, "key_sentences", flag.id, now, text, ("text",))


def _rewritten_slip(session: Session, slip_id: str, now: str, text: str) -> Session:
    if now == shown_text(session.contributions[slip_id]).text:
        return release.rewrite(session, slip_id, text)
    return _changed(session, "contributions", slip_id, now, text, ("who", "when"))


def _changed(
    session: Session, collection: str, entity_id: str, now: str, text: str, names: tuple[str, ...]
) -> Session:
    """The session with this text in the first of these fields that says what it said."""
    held = getattr(session, collection)[entity_id]
    name = next(name for name in names if getattr(held, name) == now)
    return session.put(collection, replace(held, **{name: text}))


def still_in(session: Session, flag: Flag) -> tuple[Flag, ...]:
    """What there is to remark upon in the words that this remark was about, as they are now."""
    return tuple(one for one in flags(session) if (one.where, one.id) == (flag.where, flag.id))


def verdict(session: Session) -> str:
    """What the report says of names, for the facilitator; empty while there is something left."""
    if flags(session):
        return ""
    if kept := len(kept_names(session)):
        names = "De naam die je liet staan, staat" if kept == 1 else "Wat je liet staan, staat"
        return f"Alles is nagekeken. {names} in het verslag."
    return "Alles is nagekeken. In het verslag staat: er staan geen namen in."


def about_small_roles(session: Session) -> tuple[str, ...]:
    """A sentence for each role of few people. It asks for nothing: the report sees to it."""
    return tuple(
        f"{role.name} ({role.number or 'niet geteld'}): het verslag noemt alleen de kant"
        f" “{role.side}”"
        for role in small_roles(session)
    )
