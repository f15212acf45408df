"""From a session to plain data with Dutch keys: `sessie-avond/1`, DESIGN.md 10."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sessie.domain.overlap import priorities, shared_themes, sides
from sessie.domain.privacy import flags
from sessie.domain.proposing import proposals
from sessie.domain.script import Collecting, Round
from sessie.domain.session import Action, Brought, Contribution, Score, Session, Theme
from sessie.domain.stage import Stage
from sessie.domain.themes import KnownTheme
from sessie.domain.vocabulary import known_role
from sessie.report.script_copy import copy_of

SCHEMA = "sessie-avond/1"
Plain = dict[str, Any]


def plain_session(session: Session, known: Sequence[KnownTheme] = ()) -> Plain:
    """Everything in the session, then what follows from it under `uitkomst`.

    `known` are the themes of the library, by which themes are proposed.
    """
    return {
        "schema": SCHEMA,
        "sessie": _evening(session),
        "tafels": [
            {"id": table.id, "naam": table.name, "aantal": dict(table.counts)}
            for table in session.tables.values()
        ],
        "rondes": [_round(session, item) for item in session.script.collecting],
        "bijdragen": [_slip(slip) for slip in session.contributions.values()],
        "themas": [_theme(theme) for theme in session.themes.values()],
        "kernzinnen": [
            {
                "onderdeel": s.item,
                "tafel": s.table,
                "tekst": s.text,
                "thema": s.theme or None,
                "volgorde": s.place,
            }
            for s in session.key_sentences.values()
        ],
        "cijfers": [_score(score) for score in session.scores.values()],
        "herkend": [
            {"id": r.id, "thema": r.theme, "tafel": r.table, "kant": r.side, "volgorde": r.place}
            for r in session.recognitions.values()
        ],
        "stemmingen": [
            {"onderdeel": poll.id, "themas": list(poll.themes), "gesloten": poll.closed}
            for poll in session.polls.values()
        ],
        "stippen": [
            {"onderdeel": d.item, "thema": d.theme, "kant": d.side, "aantal": d.count}
            for d in session.dots.values()
        ],
        "acties": [_action(action) for action in session.actions.values()],
        "vooraf": [_brought(one) for one in session.brought.values()],
        "nagekeken": [
            {"id": looked.id, "tekst": looked.fragment} for looked in session.looked.values()
        ],
        "rollen": _roles(session),
        "stand": _stage(session.stage),
        "draaiboek": copy_of(session.script),
        "uitkomst": _outcome(session, known),
    }


def _evening(session: Session) -> Plain:
    evening = session.evening
    return {
        "id": evening.id,
        "titel": evening.title,
        "soort": evening.session_type,
        "draaiboek": session.script.id,
        "school": {"naam": evening.school, "plaats": evening.place},
        "datum": evening.date,
        "begin": evening.begin,
        "eind": evening.end,
        "aanwezig": dict(evening.attendance),
        "talen": list(evening.languages),
        "stippen_per_persoon": evening.dots_per_person,
        "stip": evening.stip,
        "vrijgeven_meteen": evening.release_at_once,
        "per_hoofd": evening.per_head,
        "leerlingen": evening.pupils,
        "gezinnen": evening.families,
        "opgeruimd": evening.tidied or None,
    }


def _roles(session: Session) -> Plain:
    """The side of every role that not everybody knows, also of one that came with other slips."""
    named = [role.id for role in session.script.roles]
    used = [slip.role for slip in session.contributions.values()]
    every = dict.fromkeys((*named, *session.evening.attendance, *used))
    return {role: session.script.side_of(role) for role in every if not known_role(role)}


def _round(session: Session, item: Collecting) -> Plain:
    own = item.minutes if isinstance(item, Round) else session.script.phase_of(item.id).minutes
    return {
        "id": item.id,
        "titel": item.title,
        "vraag": item.question,
        "minuten": own,
        "soorten": list(item.kinds),
    }


def _slip(slip: Contribution) -> Plain:
    return {
        "id": slip.id,
        "tafel": slip.table,
        "ronde": slip.round,
        "rol": slip.role,
        "soort": slip.kind,
        "tekst": slip.text,
        "taal": slip.lang,
        "vertaling": slip.translation or None,
        **({"openbaar": slip.public} if slip.public else {}),
        "thema": slip.theme or None,
        "wie": slip.who,
        "wanneer": slip.when,
        "volgorde": slip.place,
        "verborgen": slip.hidden,
        "vrijgegeven": slip.released,
        "later": slip.later,
    }


def _theme(theme: Theme) -> Plain:
    return {
        "id": theme.id,
        "label": theme.label,
        "omschrijving": theme.description,
        "partnerschappen": list(theme.partnerships),
        "spanning": theme.tension,
        "overig": theme.other,
        "onderdeel": theme.item,
        "uit_bibliotheek": theme.known,
        "volgorde": theme.place,
    }


def _score(score: Score) -> Plain:
    return {
        "id": score.id,
        "onderdeel": score.item,
        "tafel": score.table,
        "cijfer": score.value,
        "volgorde": score.place,
    }


def _action(action: Action) -> Plain:
    return {
        "id": action.id,
        "tekst": action.what,
        "wie": action.who,
        "samen_met": action.together,
        "wanneer": action.when,
        "thema": action.theme or None,
        "status": action.status,
        "afkomst": action.origin,
        "resultaat": action.result,
        "volgorde": action.place,
    }


def _brought(brought: Brought) -> Plain:
    return {
        "id": brought.id,
        "soort": brought.sort,
        "tekst": brought.text,
        "over": brought.about,
        "meer": brought.detail,
        "uit": brought.source,
        "volgorde": brought.place,
    }


def _stage(stage: Stage) -> Plain:
    """Clocks stand still in a file: only what was used is kept."""
    return {
        "onderdeel": stage.item,
        "doek_dicht": stage.curtain,
        "getoond": list(stage.visited),
        "tafel": stage.table,
        "beurten": list(stage.turns),
        "klokken": {
            key: {"totaal": clock.total, "verbruikt": clock.spent}
            for key, clock in stage.clocks.items()
        },
    }


def _outcome(session: Session, known: Sequence[KnownTheme]) -> Plain:
    """Computed for other programs; never read back."""
    every = dict.fromkeys(("thuis", "school", *sides(session)))
    return {
        "gedeeld": shared_themes(session),
        "prioriteit": [
            {
                "rang": line.rank,
                "thema": line.theme,
                **{f"{side}_pct": _percent(line.shares.get(side, 0.0)) for side in every},
                "gewogen": _percent(line.weight),
            }
            for line in priorities(session)
        ],
        "privacy": [{flag.where: flag.id, "reden": flag.reason} for flag in flags(session)],
        "voorstellen": {
            slip_id: [proposal.label for proposal in offered]
            for slip_id, offered in proposals(session, known).items()
        },
    }


def _percent(share: float) -> float:
    return round(share * 100, 1)
