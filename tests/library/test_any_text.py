"""Whatever a content file says, reading it ends in a script or in remarks."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from sessie.library.pieces import decode
from sessie.library.remarks import Remarks
from sessie.library.script import read_script_text
from sessie.model.dutch import clean
from sessie.model.plain import from_plain, to_plain
from sessie.model.script import Script

PIECES = [
    "---", "titel: T", "rollen: ouder, tolk (school), x (partner, o)", "duur: 9", "id: a", "—",
    "# Onderdeel: A (5 min)", "# Onderdeel: B", "## Dia: C", "## Ronde: D (5 min)", "## Rondd: D",
    "## Pauze (3 min)", "## Terugkoppeling: E", "## Stippen: F", "## Acties: G", "# Verslag", "#",
    "Vraag: V?", "Vraag (tr): V?", "Vraag (turks): V?", "Soorten: wens, tip", "Soorten: wensjes",
    "Hulpvragen:", "- punt", "  - dieper", "> noot", "> - noot", "toon: overlap",
    "Per tafel: 1 min", "Stippen: 2", "Apart tellen: ouder", "Hoogstens: x", "Id: r1",
    "Id: dia-2", "```", "<!--", "-->", "**a *b** c*", "![x](y)", "[a](b)", "1. een",
    "    ver weg", "", "\t", "\u202e\x1b[2J", "🙂", "soorten: zorg (w), wens (q), tip (t)",
    "Soorten: zorg, wens", "Stappen: zelf 4, x", "Stappen: zelf 2, samen 3", "Vraag tafel A: V?",
    "Vraag tafel 9:", "Doorschuiven: 1", "Samen: ja", "Cijfer: 1-5", "Wie en wanneer: nee",
    "Per organisatie: ja", "Deelvragen:", "- a. Wat?", "- 2) Wat?", "3. Wat?", "toon: stip",
    "projectie: nee", "aanspreken: u",
]  # fmt: skip


def check_reading(text: str) -> None:
    """What must hold for whatever a file says."""
    reading = read_script_text(text, "t.md", {"woord": ("beter",)})
    count = len(text.replace("\r\n", "\n").replace("\r", "\n").split("\n"))
    assert all(0 <= remark.line <= count for remark in reading.remarks)
    assert list(reading.remarks) == sorted(reading.remarks)
    script = reading.script
    if script is None:
        assert reading.remarks
        return
    ids = [item.id for item in script.items] + [phase.id for phase in script.phases]
    assert len(set(ids)) == len(ids) and all(ids)
    assert len({role.key for role in script.roles}) == len(script.roles)
    assert {kind.id for kind in script.kinds} == {k for i in script.collecting for k in i.kinds}
    for item in script.collecting:
        keys = [script.kind(kind).key for kind in item.kinds]
        assert len(set(keys)) == len(keys)
    assert script.title == clean(script.title)
    assert from_plain(Script, to_plain(script)) == script


@given(st.lists(st.sampled_from(PIECES), max_size=40).map("\n".join))
@settings(max_examples=300, deadline=None)
def test_any_mix_of_known_lines_is_read(text: str) -> None:
    check_reading(text)
    check_reading(f"---\ntitel: T\n---\n# Onderdeel: A (5 min)\n## Dia: B\n{text}")


@given(st.text(max_size=300))
@settings(max_examples=200, deadline=None)
def test_any_text_is_read_without_an_error(text: str) -> None:
    check_reading(text)


@given(st.text(max_size=60).filter(lambda text: not text.startswith(("#", "-", "—"))))
@settings(max_examples=200, deadline=None)
def test_nothing_unsafe_reaches_a_slide(text: str) -> None:
    body = f"---\ntitel: T\n---\n# Onderdeel: A (5 min)\n## Dia: B\nx{text}\n"
    script = read_script_text(body, "t.md", {}).script
    assert script is not None
    shown = [line.text for item in script.items for line in getattr(item, "lines", ())]
    assert all(line == clean(line) or not line.strip() or line.startswith(" ") for line in shown)


@given(st.binary(max_size=200))
@settings(max_examples=100, deadline=None)
def test_any_bytes_are_read_without_an_error(data: bytes) -> None:
    remarks = Remarks("t.md")
    assert decode(data, ".md", remarks) is not None or remarks.found
