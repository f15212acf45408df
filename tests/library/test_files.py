"""What a content file may look like on disk: other programs, other encodings, other places."""

from __future__ import annotations

from pathlib import Path

import pytest
from content_mistakes import GOOD

from sessie.library.folder import check, read_folder
from sessie.library.script import read_script, read_script_text


@pytest.mark.parametrize(
    ("name", "data", "words"),
    [
        ("a.md.txt", b"x", "Haal .txt weg"),
        ("a.md", b"PK\x03\x04rest", "Word-bestand"),
        ("a.docx", b"wat dan ook", "Word-bestand"),
        ("a.md", b"%PDF-1.7", "pdf"),
        ("a.md", b"", "leeg"),
        ("a.md", b"\xef\xbb\xbf \r\n\t\n", "leeg"),
        ("a.md", b"GIF89a\0\0\0", "geen tekstbestand"),
        ("a.md", b"\xff\xfe\x00", "geen tekstbestand"),
        ("a.md", b"x" * (256 * 1024 + 1), "te groot"),
    ],
)
def test_a_file_that_is_no_text_is_refused(
    tmp_path: Path, name: str, data: bytes, words: str
) -> None:
    (tmp_path / name).write_bytes(data)
    reading = read_script(tmp_path / name)
    assert reading.script is None
    assert [(r.file, r.line, r.skipped) for r in reading.remarks] == [(name, 0, True)]
    assert words in reading.remarks[0].text


def test_a_missing_file_and_a_folder_are_remarks_too(tmp_path: Path) -> None:
    for path in (tmp_path / "weg.md", tmp_path):
        assert "kan dit bestand niet openen" in read_script(path).remarks[0].text


@pytest.mark.parametrize(
    ("data", "remarks"),
    [
        (GOOD.encode("utf-8-sig"), []),
        (GOOD.replace("\n", "\r\n").encode(), []),
        (GOOD.replace("\n", "\r").encode(), []),
        (GOOD.encode("utf-16"), [0]),
        (GOOD.replace("Fijn", "Blij én fijn").encode("cp1252"), [12]),
    ],
)
def test_any_encoding_is_read(tmp_path: Path, data: bytes, remarks: list[int]) -> None:
    (tmp_path / "avond.md").write_bytes(data)
    reading = read_script(tmp_path / "avond.md", {})
    assert [remark.line for remark in reading.remarks] == remarks
    assert reading.script is not None
    if not remarks:
        assert reading.script == read_script_text(GOOD, "avond.md", {}).script


def test_two_files_with_one_id_are_told_and_the_first_stays(tmp_path: Path) -> None:
    built_in, own = tmp_path / "a" / "draaiboeken", tmp_path / "b" / "draaiboeken"
    for folder, name, text in (
        (built_in, "avond.md", GOOD),
        (own, "aanpassing.md", GOOD.replace("Avond", "Eigen avond")),
    ):
        folder.mkdir(parents=True)
        (folder / name).write_text(text, encoding="utf-8")
    library = read_folder(tmp_path / "a", tmp_path / "b")
    assert [script.title for script in library.scripts] == ["Avond: praten"]
    assert [str(remark) for remark in library.remarks] == [
        'aanpassing.md, regel 3: "avond.md" heeft dezelfde id. Geef dit draaiboek een andere id.'
    ]
    assert check([tmp_path / "a", tmp_path / "b"]) == list(library.remarks)
