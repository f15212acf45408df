"""The example evening, in a place of its own that is thrown away afterwards."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

from sessie.exchange.evening import from_json
from sessie.library import content_folder
from sessie.library.script import read_script
from sessie.model.session import Session
from sessie.model.stage import Stage
from sessie.rules import steering
from sessie.store.archive import Archive

NAME = "voorbeeld-klaproosbrug"


def example_evening() -> Session:
    """The whole evening of an invented school, as it ended."""
    folder = content_folder()
    path = folder / "voorbeelden" / "klaproosbrug.json"
    script = read_script(folder / "draaiboeken" / "ouderavond.md").script
    session = from_json(path.read_bytes(), path.name, lambda _: script)
    return session.with_(evening=replace(session.evening, id=NAME))


def to_practise() -> Session:
    """The example evening, back at its first slide and with the votes still open."""
    session = example_evening()
    stage = steering.go_to(session.script, Stage(), session.script.items[0].id)
    polls = (replace(poll, closed=False) for poll in session.polls.values())
    return session.with_(stage=stage).put("polls", *polls)


def untouched() -> Session:
    """The example evening before anybody said anything; its themes are there already."""
    session = to_practise()
    return session.with_(
        contributions={}, key_sentences={}, recognitions={}, dots={}, actions={}, polls={}
    )


def practice_archive() -> tuple[TemporaryDirectory[str], Archive]:
    """A data folder to practise in, with nothing in it yet."""
    folder = TemporaryDirectory(prefix="sessie-oefenen-", ignore_cleanup_errors=True)
    archive = Archive(Path(folder.name) / "sessie")
    archive.prepare()
    return folder, archive


def example_archive(
    session: Session | None = None,
) -> tuple[TemporaryDirectory[str], Archive, str]:
    """A data folder with only the example evening in it, and the name to open."""
    folder, archive = practice_archive()
    archive.create(session or to_practise()).close()
    return folder, archive, NAME
