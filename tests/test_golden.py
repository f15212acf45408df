"""Papers are byte for byte what they were, and what an earlier sessie wrote can be read."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from builders import a_slip, with_slips
from evenings import read
from golden import (
    EXCHANGED,
    FOLDER,
    STORED,
    expected,
    groups,
    papers_of,
    papers_of_evening,
    stored,
    sums,
    texts,
)

from sessie.exchange.evening import to_json
from sessie.store.session_store import SessionStore


def test_every_group_of_papers_is_kept() -> None:
    assert list(expected()) == groups()


@pytest.mark.parametrize("group", expected())
def test_the_papers_are_what_they_were(group: str) -> None:
    papers = papers_of(group)
    for path, text in texts(group, papers).items():
        assert text == path.read_text("utf-8"), path.name
    assert sums(papers) == expected()[group]


def test_no_text_is_kept_of_a_paper_that_there_is_not() -> None:
    kept = {f"{path.parent.name}/{path.name}" for path in FOLDER.glob("*/*.md")}
    named = {f"{group}/{name}" for group, names in expected().items() for name in names}
    assert kept == {name for name in named if name.endswith(".md")}


def test_a_session_file_of_an_earlier_sessie_opens_and_can_be_gone_on_with(tmp_path: Path) -> None:
    path = Path(shutil.copy(STORED, tmp_path))
    store = SessionStore.open(path)
    assert not store.notice
    further = with_slips(store.session, a_slip(round="r1"))
    store.submit(further)
    store.close()
    again = SessionStore.open(path, read_only=True)
    assert again.session == further


def test_an_evening_of_an_earlier_sessie_is_the_session_that_was_kept() -> None:
    """Nothing of it gets lost on either way: not a slip, not a clock, not a turn."""
    session = read(EXCHANGED.read_bytes())
    assert session == stored()
    assert to_json(session) == EXCHANGED.read_bytes()
    assert sums(papers_of_evening(session)) == expected()["bewaard"]
