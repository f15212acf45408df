"""The roles, sides and kinds that sessie knows without a draaiboek naming them."""

from __future__ import annotations

from sessie.model.script import Kind, Role, Side

ROLES: tuple[Role, ...] = (
    Role("ouder", "ouder", "ouders", "o", "thuis"),
    Role("leerling", "leerling", "leerlingen", "k", "thuis"),
    Role("leerkracht", "leerkracht", "leerkrachten", "l", "school"),
    Role("docent", "docent", "docenten", "c", "school"),
    Role("mentor", "mentor", "mentoren", "n", "school"),
    Role("directie", "directie", "directie", "d", "school"),
    Role("pedagogisch_medewerker", "pedagogisch medewerker", "pedagogisch medewerkers", "p",
         "school"),
)  # fmt: skip

SIDES: tuple[Side, ...] = (
    Side("thuis", "ouders"),
    Side("school", "leerkrachten"),
    Side("partner", "partners"),
)

KINDS: tuple[Kind, ...] = (
    Kind("sterk_punt", "sterk punt", "sterke punten", "s"),
    Kind("wens", "wens", "wensen", "w"),
    Kind("verwachting", "verwachting", "verwachtingen", "v"),
    Kind("tip", "tip", "tips", "t"),
    Kind("idee", "idee", "ideeën", "i"),
    Kind("eye_opener", "eye-opener", "eye-openers", "e"),
    Kind("visiezin", "visiezin", "visiezinnen", "z"),
    Kind("ambitie", "ambitie", "ambities", "m"),
    Kind("succesfactor", "succesfactor", "succesfactoren", "f"),
    Kind("uitdaging", "uitdaging", "uitdagingen", "u"),
    Kind("behoefte", "behoefte", "behoeften", "b"),
    Kind("uitgangspunt", "uitgangspunt", "uitgangspunten", "p"),
    Kind("grens", "grens", "grenzen", "g"),
    Kind("afspraak", "afspraak", "afspraken", "a"),
    Kind("inzicht", "inzicht", "inzichten", "n"),
    Kind("antwoord", "antwoord", "antwoorden", "r"),
)

PARTNERSHIPS = ("maatschappelijk", "pedagogisch", "didactisch", "formeel", "informeel")
"""The five partnerships of Actief Ouderschap, in the order of the model."""

NOT_DISCUSSED = "Niet besproken."
APPENDIX = "Bijlage"
CAME = "Aanwezig:"
"""Words in the document of a stip op de horizon by which it is read back."""
UNNAMED = "partner"
"""The role of a partner whose organisation nobody named."""

REASONS: dict[str, str] = {
    "naam": "misschien een naam",
    "herleidbaar": "misschien is iemand te herkennen",
    "contact": "zo is iemand te bereiken",
    "bijzonder": "gezondheid of thuis",
    "verwijt": "iemand krijgt een verwijt",
    "tafel": "tafel en rol bij elkaar",
    "grof": "een grof woord, of geweld",
    "vertalen": "nog niet vertaald",
    "onvolledig": "hier ontbreekt iets",
}
"""What each reason to look at something means, in words."""

LANGUAGES: dict[str, str] = {
    "nl": "Nederlands", "en": "Engels", "tr": "Turks", "uk": "Oekraïens", "ar": "Arabisch",
    "pl": "Pools", "de": "Duits", "fr": "Frans", "es": "Spaans", "pt": "Portugees",
    "ro": "Roemeens", "bg": "Bulgaars", "ru": "Russisch", "so": "Somalisch", "ti": "Tigrinya",
    "fa": "Farsi", "ps": "Pasjtoe", "ku": "Koerdisch", "zh": "Chinees", "pap": "Papiaments",
    "fy": "Fries", "it": "Italiaans", "ur": "Urdu", "vi": "Vietnamees",
}  # fmt: skip
RIGHT_TO_LEFT = frozenset({"ar", "fa", "ps", "ku", "ur", "he"})
"""Not projected as text: a terminal cannot be trusted to order it; the report shows it."""


def known_role(role_id: str) -> Role | None:
    """The role that sessie knows under this id."""
    return next((role for role in ROLES if role.id == role_id), None)


def known_kind(kind_id: str) -> Kind | None:
    """The kind that sessie knows under this id."""
    return next((kind for kind in KINDS if kind.id == kind_id), None)
