"""The letter in other languages, as the school fills it in: a sentence under each Dutch one."""

from __future__ import annotations

from pathlib import Path

from sessie.library import content_folder
from sessie.library.folder import check
from sessie.library.letters import letter_files, read_letter_file, read_letters
from sessie.model.letter_words import GREETING, REGARDS, SENTENCES, TALKED_ON, WORDS, places_in


def written(folder: Path, text: str, name: str = "tr.md") -> Path:
    path = folder / "brieven" / name
    path.parent.mkdir(exist_ok=True)
    path.write_text(text, "utf-8")
    return path


def remarks(path: Path) -> str:
    return "\n".join(map(str, read_letter_file(path).remarks))


def test_the_shipped_files_have_every_sentence_with_its_places_and_no_remarks() -> None:
    found = read_letters()
    assert sorted(found) == ["ar", "en", "pl", "tr", "uk"] and not check()
    for language in found.values():
        assert language.said.keys() == {*SENTENCES, *WORDS} and not language.read
        assert all(places_in(language.said[one]) == places_in(one) for one in SENTENCES)
        assert language.day("2026-03-09") == f"9 {language.said['maart']} 2026"
        assert language.day("straks") == ""


def test_what_the_school_says_goes_before_what_comes_along(tmp_path: Path) -> None:
    own = f"---\nsoort: brief\ntaal: Turks\nnagelezen: ja\n---\n## {GREETING}\nMerhaba,\n"
    written(tmp_path, own)
    language = read_letters(content_folder(), tmp_path)["tr"]
    assert language.said[GREETING] == "Merhaba," and language.said[REGARDS] == "Saygılarımızla,"
    assert language.read and not language.missing
    assert read_letters(tmp_path)["tr"].missing and letter_files(tmp_path / "weg") == []


def test_a_language_of_the_schools_own_can_be_added(tmp_path: Path) -> None:
    path = written(tmp_path, f"---\ntaal: so\n---\n## {GREETING}\nWaalid\n\n- ouders: waalid\n")
    assert read_letter_file(path).language
    assert read_letters(content_folder(), tmp_path)["so"].word("ouders") == "waalid"
    assert "geen vertaling, en blijven Nederlands." in remarks(path)


def test_mistakes_are_said_with_what_to_write(tmp_path: Path) -> None:
    path = written(
        tmp_path,
        f"---\nsoort: brief\ntaal: tr\n---\n## Beste ouders en verzorger,\nMerhaba\n\n"
        f"## {TALKED_ON}\n{{dag}} {{wat}}\n\n## {REGARDS}\nSelam\n\n- oudres: anne\n- maart\n",
    )
    said = remarks(path)
    assert f'Bedoel je "{GREETING}"?' in said and "{wat} hoort niet in deze zin." in said
    assert 'Bedoel je "ouders"?' in said and "tr.md, regel 14:" in said
    language = read_letter_file(path).language
    assert language and dict(language.said) == {REGARDS: "Selam"}
    assert [remark.text for remark in check([path])] == [
        remark.text for remark in read_letter_file(path).remarks
    ]


def test_a_file_without_its_language_is_not_used(tmp_path: Path) -> None:
    for top in ("", "---\ntaal: klingon\n---\n", "---\ntaal: nl\n---\n"):
        path = written(tmp_path, f"{top}## {GREETING}\nHallo\n")
        assert read_letter_file(path).language is None and "taal: tr" in remarks(path)


def test_a_place_that_is_left_out_is_said_and_used_all_the_same(tmp_path: Path) -> None:
    path = written(tmp_path, f"---\ntaal: tr\n---\n## {TALKED_ON}\nKonuştuk: {{wie}}\n")
    assert "staat geen {dag}: dat valt dan weg." in remarks(path)
    language = read_letter_file(path).language
    assert language and language.sentence(TALKED_ON, {"wie": "{dag}"}) == "Konuştuk: {dag}"
