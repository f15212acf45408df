"""What is written to files for people: papers, data, sheets, and content of the user's own.

The one place where documents, exchange and library meet the disk: they give names and bytes. Files
are whole or not there at all, and never come in the place of somebody's work.

Of a session there is a report, and with `brief.`, `notulen.` or `uitnodiging.` before its form a
letter to all parents, the minutes of a team, or an invitation.
"""

from __future__ import annotations

import contextlib
import errno
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path

from sessie.documents.forms import (
    PAPER_FORMS,
    invitation_in_form,
    letter_in_form,
    minutes_in_form,
    plan_in_form,
    report_in_form,
    version_in_form,
    year_in_form,
)
from sessie.documents.sheets import sheet_files
from sessie.exchange import calendar
from sessie.exchange.csv import to_csv
from sessie.exchange.evening import to_json
from sessie.library.own import OwnContentTrouble, OwnFile, script_copy, written_example
from sessie.library.remarks import quote
from sessie.model.letter_words import LetterLanguage
from sessie.model.script import Script
from sessie.model.session import Session
from sessie.model.sheets import SheetContent
from sessie.model.traject import Traject, Version
from sessie.model.trouble import Trouble
from sessie.rules.agreements import Agreement
from sessie.rules.plan import Plan
from sessie.rules.slips import without_hidden
from sessie.rules.themes import KnownTheme
from sessie.rules.year import YearView
from sessie.store.disk import add_file, make_folder, numbered, write_over
from sessie.store.errors import FORBIDDEN, FULL

LETTER, MINUTES, INVITATION = "brief.", "notulen.", "uitnodiging."
"""What the name of a form of these papers begins with."""
REPORT_FORMS = (*PAPER_FORMS, "csv", "json")
"""csv is the slips alone, json is everything."""
WITH_HIDDEN = ("csv", "json")
"""The forms in which hidden slips can be asked for."""
LETTER_FORMS = tuple(f"{LETTER}{form}" for form in PAPER_FORMS)
FORMS = REPORT_FORMS + LETTER_FORMS
OTHER_FORMS = tuple(f"{paper}{form}" for paper in (MINUTES, INVITATION) for form in PAPER_FORMS)
"""Of the papers that only some sorts of session have."""
AGENDA = "ics"
"""The agreements that have a day, for a calendar: not a paper, and not every session has them."""


class WriteTrouble(Trouble):
    """A file could not be written: one sentence for the facilitator. Nothing was changed."""


# a session, and a traject ----------------------------------------------------------------------


def in_form(
    session: Session,
    form: str,
    known: Sequence[KnownTheme] = (),
    hidden: bool = False,
    other: LetterLanguage | None = None,
) -> bytes:
    """The session as bytes in this form. `known` are the themes of the library, from which json
    proposes a theme for every slip without one. Hidden slips are in no form, unless `hidden` asks
    for them in one of WITH_HIDDEN. `other` is the second language of the letter.

    Raises KeyError for a form there is not, NoPdf where what makes a PDF is not installed, NoDays
    when no agreement has a day, and Trouble with the reason for a letter, minutes or an invitation
    that make no sense.
    """
    if form == AGENDA:
        return calendar.of_session(session).encode()
    if form not in (*FORMS, *OTHER_FORMS):
        raise KeyError(form)
    if form.startswith(LETTER):
        return letter_in_form(session, form.removeprefix(LETTER), other)
    if form.startswith(MINUTES):
        return minutes_in_form(session, form.removeprefix(MINUTES))
    if form.startswith(INVITATION):
        return invitation_in_form(session, form.removeprefix(INVITATION))
    match form:
        case "json":
            return to_json(session if hidden else without_hidden(session), known)
        case "csv":
            return to_csv(session, hidden).encode()
    return report_in_form(session, form)


def write_form(
    session: Session,
    form: str,
    folder: Path,
    known: Sequence[KnownTheme] = (),
    hidden: bool = False,
    other: LetterLanguage | None = None,
) -> Path:
    """Write a new file in the folder and give its path; raises WriteTrouble, and Trouble as
    `in_form` does.

    Notes that are not for the school do not get the name of a report.
    """
    paper, _, plain = form.rpartition(".")
    sort = paper or ("verslag" if session.script.projected else "aantekeningen")
    if form == AGENDA:
        sort = "afspraken"
    data = in_form(session, form, known, hidden, other)
    return write_new(folder, f"{sort}-{session.evening.id}", plain, data)


def write_plan(plan: Plan, form: str, folder: Path) -> Path:
    """Write the plan to a new file in the folder and give its path; raises WriteTrouble."""
    return write_new(folder, f"plan-{plan.traject.id}", form, plan_in_form(plan, form))


def write_version(traject: str, version: Version, form: str, folder: Path) -> Path:
    """Write a version of the plan of this traject (its id) to a new file in the folder and give its
    path; raises WriteTrouble, and NotKept."""
    data = version_in_form(version, form)
    return write_new(folder, f"plan-{traject}-versie-{version.number}", form, data)


def write_agenda(traject: Traject, agreements: Sequence[Agreement], folder: Path) -> Path:
    """Write the agreements of a traject that have a day to a new file for a calendar, and give its
    path; raises WriteTrouble and NoDays."""
    data = calendar.of_traject(agreements, traject.name).encode()
    return write_new(folder, f"afspraken-{traject.id}", AGENDA, data)


def write_year(traject: Traject, year: YearView, form: str, folder: Path) -> Path:
    """Write the year view to a new file in the folder and give its path; raises WriteTrouble."""
    return write_new(folder, f"jaar-{traject.id}", form, year_in_form(traject, year, form))


# sheets to print -------------------------------------------------------------------------------


def write_sheets(
    name: str, scripts: Iterable[Script], folder: Path, content: SheetContent, tables: int = 0
) -> Path:
    """Write all sheets of a set or draaiboek and give the new folder that they are in.

    It is `bladen-naam` in `folder`, or `bladen-naam-2` when that one is there. Raises Trouble when
    there are no such sheets, and WriteTrouble; then nothing is left behind.
    """
    found, files = sheet_files(name, scripts, content, tables)
    made = _new_folder(folder, f"bladen-{found}")
    written: list[Path] = []
    try:
        for stem, form, data in files:
            written.append(write_new(made, stem, form, data))
    except WriteTrouble:
        with contextlib.suppress(OSError):
            for path in written:
                path.unlink()
            made.rmdir()
        raise
    return made


def _new_folder(parent: Path, name: str) -> Path:
    try:
        make_folder(parent)
        for made in (parent / free for free in numbered(name)):
            with contextlib.suppress(FileExistsError):
                made.mkdir(mode=0o700)
                return made
    except OSError as error:
        sentence = f"In “{parent}” kan ik geen map voor de bladen maken: kies een andere map."
        raise WriteTrouble(sentence) from error
    raise AssertionError("the names are without end")


# the user's own content ------------------------------------------------------------------------


def copy_script(script_id: str, *folders: Path, own: Path) -> Path:
    """Copy a draaiboek of the content folders to the user's own, and give the path of the copy.
    Raises OwnContentTrouble."""
    return _add_own(own, script_copy(script_id, *folders, own))


def add_example(own: Path, text: str) -> Path:
    """Keep a practice example in the user's own content, and give its path.

    Raises OwnContentTrouble, also when the text would not be read as an example.
    """
    return _add_own(own, written_example(text))


def _add_own(own: Path, file: OwnFile) -> Path:
    """Write a new file in a folder of the user's content, under the first name that is free."""
    folder = own / file.folder
    with _in_words(_about_own):
        for place in (own, folder):
            if place.is_symlink():
                raise OwnContentTrouble(
                    f"De map {quote(place.name)} verwijst naar een andere map: maak er een "
                    "gewone map van."
                )
            make_folder(place)
        return add_file((folder / f"{name}.md" for name in numbered(file.stem)), file.data)


def _about_own(error: OSError) -> Trouble:
    """No folder is named: the sentence may come on the beamer."""
    said = "Schrijven in de map met je eigen inhoud lukt niet: kies een andere map met --map."
    if error.errno in FULL:
        said = "De schijf is vol: maak ruimte vrij en probeer het opnieuw."
    elif error.errno in FORBIDDEN:
        said = "In de map met je eigen inhoud mag ik niet schrijven: kies een andere map met --map."
    elif error.errno in (errno.EEXIST, errno.ENOTDIR):
        said = "Waar de map met je eigen inhoud hoort, staat een bestand: geef dat een andere naam."
    return OwnContentTrouble(said)


# one file --------------------------------------------------------------------------------------


def write_new(folder: Path, stem: str, suffix: str, data: bytes) -> Path:
    """Write a new file `stem.suffix` and give its path; `stem-2.suffix` when that one is there.

    Never writes over or through what has the name already, be it a link. The file is only for
    its owner, and is complete when its name appears. The folder is made when it is not there.
    Raises WriteTrouble.
    """
    suffix = f".{suffix.lstrip('.')}"
    if stem in ("", ".", "..") or any(sign in stem + suffix for sign in "/\\:\0"):
        raise WriteTrouble(f"“{stem}” kan geen naam van een bestand zijn, kies een andere naam.")
    with _in_words(lambda error: _about(error, folder)):
        make_folder(folder)
        return add_file((folder / f"{name}{suffix}" for name in numbered(stem)), data)


def replace_file(path: Path, data: bytes) -> None:
    """Write the file at `path`, in place of what was there. Raises WriteTrouble.

    For a path that the user named. What is there stays whole until the new file is complete; a
    link, a folder or a device is left alone.
    """
    if path.is_symlink() or (path.exists() and not path.is_file()):
        raise WriteTrouble(f"“{path}” is geen gewoon bestand, kies een andere naam.")
    with _in_words(lambda error: _about(error, path.parent)):
        write_over(path, data)


@contextlib.contextmanager
def _in_words(about: Callable[[OSError], Trouble]) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise about(error) from error


def _about(error: OSError, folder: Path) -> Trouble:
    said = f"Schrijven in de map “{folder.name}” lukt niet: kies een andere map."
    if error.errno in FULL:
        said = "De schijf is vol: maak ruimte en schrijf het opnieuw."
    elif error.errno in FORBIDDEN:
        said = f"In de map “{folder.name}” mag ik niet schrijven: kies een andere map."
    elif error.errno in (errno.ENOENT, errno.ENOTDIR, errno.EEXIST):
        said = f"De map “{folder.name}” is er niet: maak hem of kies een andere map."
    elif error.errno == errno.ENAMETOOLONG:
        said = "De naam van het bestand is te lang: kies een kortere naam."
    return WriteTrouble(said)
