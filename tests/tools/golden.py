"""Every paper that the program makes, as it was once written down in tests/data/golden.

    python tests/tools/golden.py --write

makes them anew, for a change that is meant to change papers; the difference shows in the Markdown.
What lies in `bewaard` was written by an earlier sessie and stays: it must always be readable.
"""

from __future__ import annotations

import hashlib
import json
import sys
from collections.abc import Mapping
from dataclasses import replace
from functools import cache
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory
from zipfile import ZipFile

import shipped
from evenings import RAW, SORTED, evening
from filled import filled, sorted_and_closed

from sessie.documents.forms import PAPER_FORMS, plan_in_form
from sessie.documents.forms import in_form as blocks_in_form
from sessie.documents.html import sheets_html
from sessie.documents.letter import NoLetter
from sessie.documents.markdown import sheet_markdown
from sessie.documents.sheets import find_sheets, sheet_sets
from sessie.documents.year import year_blocks
from sessie.example import example_evening, example_traject
from sessie.exchange.evening import to_json
from sessie.library import content_folder
from sessie.library.sheets import read_sheets
from sessie.library.themes import read_themes
from sessie.model.session import Looked, Score, Session
from sessie.model.stage import Clock, Stage
from sessie.model.traject import Traject
from sessie.model.trouble import Trouble
from sessie.rules.plan import plan_of
from sessie.rules.year import year_of
from sessie.store.session_store import SessionStore
from sessie.writing import FORMS, OTHER_FORMS, in_form

FOLDER = Path(__file__).parent.parent / "data" / "golden"
SUMS = FOLDER / "sha256.json"
STORED, EXCHANGED = (FOLDER / "bewaard" / name for name in ("sessie.json", "avond.json"))
"""One session as an earlier sessie wrote it: its session file, and its interchange file."""
KEPT_FORMS = tuple(form for form in PAPER_FORMS if form != "pdf")
"""A PDF is made of the same blocks, and differs with the letters that a machine has."""
TRAJECT, SHEETS = "traject", "bladen-"
"""The group of a plan and year view, and what the name of a group of sheets begins with."""


def papers_of(group: str) -> dict[str, bytes]:
    """The papers of a group made now, by the name of their file."""
    if group == TRAJECT:
        return _of_traject(*example_traject())
    if group.startswith(SHEETS):
        return _of_sheets(group.removeprefix(SHEETS))
    return papers_of_evening(evenings()[group])


def groups() -> list[str]:
    """Every group of papers that there should be."""
    sets = sheet_sets(shipped.content().scripts, read_sheets(content_folder()).content)
    return [*evenings(), TRAJECT, *(f"{SHEETS}{name}" for name, _ in sets)]


@cache
def evenings() -> Mapping[str, Session]:
    """The evenings that are a group: the examples, and each draaiboek with something said in it."""
    found = {
        "klaproosbrug": example_evening(),
        "avond-voorbeeld": evening(RAW),
        "avond-voorbeeld-compleet": evening(SORTED),
        "bewaard": stored(),
    }
    for number, session in enumerate(example_traject()[1], start=1):
        found[f"traject-{number}"] = session
    for script in shipped.content().scripts:
        found[f"draaiboek-{script.id}"] = sorted_and_closed(filled(script))
        found[f"draaiboek-{script.id}-los"] = filled(script)
    return found


def papers_of_evening(session: Session) -> dict[str, bytes]:
    """Its report, letter, minutes and invitation in every form, as far as there are such."""
    made = {}
    for form in (*FORMS, *OTHER_FORMS):
        if form.endswith("pdf"):  # its bytes depend on the fonts that there are
            continue
        name = form if "." in form else f"verslag.{form}"
        try:
            made[name] = in_form(session, form, read_themes() if form == "json" else ())
        except NoLetter as reason:
            made["brief.md"] = str(reason).encode()
        except Trouble:
            continue
    return made


def _of_traject(school: Traject, sessions: tuple[Session, ...]) -> dict[str, bytes]:
    plan, year = plan_of(school, sessions), year_blocks(school, year_of(sessions))
    day = max(session.evening.date for session in sessions)
    made = {f"plan.{form}": plan_in_form(plan, form) for form in KEPT_FORMS}
    return made | {f"jaar.{form}": blocks_in_form(year, form, day) for form in KEPT_FORMS}


def _of_sheets(name: str) -> dict[str, bytes]:
    content = read_sheets(content_folder()).content
    _, title, sheets = find_sheets(name, shipped.content().scripts, content)
    text = "".join(f"[{one.stem}]\n\n{sheet_markdown(one)}\n" for one in sheets)
    return {"alles.md": text.encode(), "alles.html": sheets_html(title, sheets).encode()}


def stored() -> Session:
    """What is in the session file of an earlier sessie."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / STORED.name
        path.write_bytes(STORED.read_bytes())
        store = SessionStore.open(path)
        store.close()
        assert not store.notice
        return store.session


# as they are kept -------------------------------------------------------------------------------


def expected() -> dict[str, dict[str, str]]:
    """Group → name of a paper → its sum."""
    found: dict[str, dict[str, str]] = json.loads(SUMS.read_text("utf-8"))
    return found


def sums(papers: Mapping[str, bytes]) -> dict[str, str]:
    """What is compared: the sum of each paper; of a Word document that of its text alone, since
    the rest of the file is made by python-docx."""
    return {name: hashlib.sha256(_told(name, data)).hexdigest() for name, data in papers.items()}


def _told(name: str, data: bytes) -> bytes:
    if not name.endswith(".docx"):
        return data
    with ZipFile(BytesIO(data)) as word:
        return word.read("word/document.xml")


def texts(group: str, papers: Mapping[str, bytes]) -> dict[Path, str]:
    """The file in which each paper in Markdown is kept → its text."""
    kept = FOLDER / group
    return {kept / name: data.decode() for name, data in papers.items() if name.endswith(".md")}


def write() -> None:
    """Make all that is kept anew, but what an earlier sessie wrote."""
    if not STORED.exists():
        _write_stored(_half_way())
    for path in FOLDER.glob("*/*.md"):
        path.unlink()
    made = {group: papers_of(group) for group in groups()}
    for group, papers in made.items():
        for path, text in texts(group, papers).items():
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(text.encode())
    kept = {group: sums(papers) for group, papers in made.items()}
    SUMS.write_text(json.dumps(kept, indent=1) + "\n", "utf-8")


def _half_way() -> Session:
    """An evening in the middle, with something in every place where a session can hold it."""
    session = example_traject()[1][-1]
    first, second, third, *_ = session.contributions.values()
    slips = (
        replace(first, public="Anders gezegd", later=True, who="de school", when="in mei"),
        replace(second, text="More time", lang="en", translation="Meer tijd", released=True),
        replace(third, hidden=True, theme=""),
    )
    feedback, *_ = (s.item for s in session.key_sentences.values())
    clocks = {f"{feedback}/A": Clock(60.0, 12.5), session.script.phases[0].id: Clock(600.0, 661.0)}
    stage = Stage(feedback, True, clocks, session.stage.visited[:-2], "B", ("B", "A"))
    session = session.with_(stage=stage).put("contributions", *slips)
    session = session.put("scores", Score("r1/A", "r1", "A", 4))
    return session.put("looked", Looked(f"bijdrage/{first.id}/naam", "Anders"))


def _write_stored(session: Session) -> None:
    STORED.parent.mkdir(parents=True, exist_ok=True)
    EXCHANGED.write_bytes(to_json(session))
    SessionStore.create(STORED, session).close()
    for path in STORED.parent.glob(f"{STORED.name}.*"):
        path.unlink()


if __name__ == "__main__":
    if sys.argv[1:] != ["--write"]:
        sys.exit(__doc__)
    write()
