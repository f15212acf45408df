"""A draaiboek as a trainer writes it becomes the script that the evening runs on."""

from __future__ import annotations

from dataclasses import replace

import pytest

from sessie.library.script import changed_since, read_script_text
from sessie.model.script import (
    ActionList,
    Break,
    DotVote,
    Feedback,
    Line,
    Role,
    Round,
    Script,
    Side,
    Slide,
    Span,
)
from sessie.model.session import Evening
from sessie.rules.setup import begin_session, with_examples


def script_of(body: str, front: str = "") -> Script:
    """The script of a body that must be faultless."""
    reading = read_script_text(f"---\ntitel: T\n{front}---\n{body}", "t.md", {})
    assert reading.remarks == ()
    assert reading.script is not None
    return reading.script


def slide_of(text: str) -> Slide:
    item = script_of(f"# Onderdeel: A (5 min)\n## Dia: B\n{text}\n").items[0]
    assert isinstance(item, Slide)
    return item


def item_of(text: str, front: str = "") -> object:
    return script_of(f"# Onderdeel: A (10 min)\n{text}\n", front).items[0]


def test_every_source_line_is_a_projected_line() -> None:
    slide = slide_of("Een.\nTwee.\n\nDrie.")
    assert [(line.text, line.gap) for line in slide.lines] == [
        ("Een.", False),
        ("Twee.", False),
        ("Drie.", True),
    ]


def test_styles_become_spans() -> None:
    (line,) = slide_of("Een **vet _en schuin_** woord, `code` en \\*ster\\*").lines
    assert line.spans == (
        Span("Een "),
        Span("vet ", "vet"),
        Span("en schuin", "vet schuin"),
        Span(" woord, "),
        Span("code", "code"),
        Span(" en *ster*"),
    )


def test_lists_headings_and_code_keep_their_shape() -> None:
    slide = slide_of("- een\n  - twee\n3. drie\n4. vier\n### Kop\n```\nif x:\n    y\n```")
    assert [(line.kind, line.level, line.number, line.text) for line in slide.lines] == [
        ("punt", 0, 0, "een"),
        ("punt", 1, 0, "twee"),
        ("nummer", 0, 3, "drie"),
        ("nummer", 0, 4, "vier"),
        ("kop", 0, 0, "Kop"),
        ("code", 0, 0, "if x:"),
        ("code", 0, 0, "    y"),
    ]


def test_a_bullet_goes_on_on_an_indented_line_and_not_on_another() -> None:
    slide = slide_of("- een\n  en verder\nlos")
    assert [(line.kind, line.text) for line in slide.lines] == [
        ("punt", "een en verder"),
        ("tekst", "los"),
    ]


def test_bullets_pasted_from_a_word_processor_are_bullets() -> None:
    assert slide_of("• een").lines == (Line((Span("een"),), "punt"),)


def test_only_lines_with_a_greater_than_sign_are_notes() -> None:
    slide = slide_of("Voor de zaal\n\n> Voor jezelf\n> - en dit\nWeer voor de zaal")
    assert slide.note == "Voor jezelf\n- en dit"
    assert [line.text for line in slide.lines] == ["Voor de zaal", "Weer voor de zaal"]


def test_what_looks_like_other_markup_is_text() -> None:
    text = "[red]a[/] <b>c</b> &amp; | x |\nDrie\n===\n[a]: b\n    ingesprongen"
    assert [line.text for line in slide_of(text).lines] == [
        "[red]a[/] <b>c</b> &amp; | x |",
        "Drie",
        "===",
        "[a]: b",
        "ingesprongen",
    ]


def test_a_link_shows_its_address() -> None:
    assert slide_of("[de school](https://school.example)").lines[0].text == (
        "de school (https://school.example)"
    )


def test_comments_are_for_the_trainer_alone() -> None:
    slide = slide_of("Een\n<!-- niet\n\n- dit\n-->\nTwee")
    assert [line.text for line in slide.lines] == ["Een", "Twee"]


def test_a_slide_can_be_a_picture_that_the_program_draws() -> None:
    assert slide_of("Model: Partnerschappen").show == "partnerschappen"
    assert slide_of("toon: overlap").show == "overlap"


def test_a_round_has_all_that_is_asked() -> None:
    item = item_of(
        "## Ronde: Tips (10 minuten)\nVraag: Welke?\nvraag (EN): Which?\nSoort: tips, idee\n"
        "Hulpvragen:\n- Een?\n- Twee?\n"
        "Per tafel: één onderwerp\n> Let op"
    )
    assert item == Round(
        "r1", "Tips", 10, "Welke?", ("tip", "idee"), (("en", "Which?"),), ("Een?", "Twee?"),
        "één onderwerp", "Let op",
    )  # fmt: skip


@pytest.mark.parametrize(
    ("text", "seconds"),
    [("1 minuut", 60), ("90 sec", 90), ("1,5 min", 90), ("45 seconden", 45), ("een minuut", 60)],
)
def test_a_table_gets_its_turn_in_the_terugkoppeling(text: str, seconds: int) -> None:
    item = item_of(
        f"## Terugkoppeling: Vertel\nPer tafel: {text}\nVraag: Wat?\nSoorten: eye opener"
    )
    assert item == Feedback("terugkoppeling", "Vertel", seconds, "Wat?", ("eye_opener",))


def test_breaks_dots_and_actions_have_their_values() -> None:
    script = script_of(
        "# Onderdeel: A (30 min)\n> Eerst dit\n## Pauze: Thee (5 min)\nTot zo\n> Dan dat\n"
        "## Stippen: Kies\nStippen: 2\nApart tellen: ouders, leerkracht\n"
        "## Stippen: Nog eens\n## Afspraken: Wie?\nHoogstens: 4\n## Pauze",
        "stippen per persoon: 5\n",
    )
    assert script.items == (
        Break("pauze", "Thee", 5, (Line((Span("Tot zo"),)),), "Eerst dit\nDan dat"),
        DotVote("stippen", "Kies", 2, ("ouder", "leerkracht")),
        DotVote("stippen-2", "Nog eens", 5),
        ActionList("acties", "Wie?", 4),
        Break("pauze-2", "Pauze"),
    )


def test_headings_may_be_written_in_other_ways() -> None:
    script = script_of(
        "#Onderdeel: A (5min)\n##DIA: Een\n## dia Twee (echt)\n"
        "# onderdelen: B ( 5 Minuten )\n## Pauze"
    )
    assert [phase.minutes for phase in script.phases] == [5, 5]
    assert [item.title for item in script.items] == ["Een", "Twee (echt)", "Pauze"]


def test_an_item_may_choose_its_id() -> None:
    ronde = "## Ronde: R (5 min)\nVraag: V?\nSoorten: wens\n"
    script = script_of(f"# Onderdeel: A (15 min)\n{ronde}Id: r2\n{ronde}{ronde}Id: Slot!\n")
    assert [item.id for item in script.items] == ["r2", "r3", "slot"]


def test_the_ids_of_rounds_stay_when_one_is_left_out() -> None:
    ronde = "## Ronde: R (5 min)\nVraag: V?\nSoorten: wens\n"
    text = f"---\ntitel: T\n---\n# Onderdeel: A (15 min)\n{ronde}## Ronde: S (5 min)\n{ronde}"
    script = read_script_text(text, "t.md", {}).script
    assert script is not None
    assert [item.id for item in script.items] == ["r1", "r3"]


def test_roles_of_its_own_get_a_side_and_a_letter() -> None:
    script = script_of(
        "# Onderdeel: A (5 min)\n## Ronde: R (5 min)\nVraag: V?\nSoorten: tip\n",
        "rollen: ouders, wijkteam (partner, w), tolk/tolken (school), leerling (school)\n",
    )
    assert script.roles == (
        Role("ouder", "ouder", "ouders", "o", "thuis"),
        Role("wijkteam", "wijkteam", "wijkteams", "w", "partner"),
        Role("tolk", "tolk", "tolken", "l", "school"),
        Role("leerling", "leerling", "leerlingen", "k", "school"),
    )


def test_sides_may_be_called_otherwise() -> None:
    script = script_of(
        "# Onderdeel: A (5 min)\n## Dia: B\n", "kanten: thuis = families, school: team\n"
    )
    assert script.sides == (
        Side("thuis", "families"),
        Side("school", "team"),
        Side("partner", "partners"),
    )


def test_the_top_block_is_plain_text() -> None:
    script = script_of(
        "# Onderdeel: A (5 min)\n## Dia: B\n",
        "Begin: 9.05 uur\nTafel: 4 tot 6\nper  tafel: 7\n"
        'bron: "x: y"\nversie: nee\nSessie: Studiedag\n'
        "# opmerking\n",
    )
    assert (script.begin, script.tables, script.per_table) == ("09:05", (4, 6), (7, 7))
    assert (script.source, script.version, script.session_type) == ("x: y", "nee", "studiedag")


def test_a_draaiboek_without_id_is_called_after_its_file() -> None:
    reading = read_script_text(
        "---\ntitel: T\n---\n# Onderdeel: A (5 min)\n## Dia: B\n", "Onze Avond (2).md"
    )
    assert reading.script is not None
    assert reading.script.id == "onze-avond-2"
    assert [role.id for role in reading.script.roles] == ["ouder", "leerkracht"]


def test_the_report_has_the_parts_of_the_list() -> None:
    body = (
        "# Onderdeel: A (5 min)\n## Dia: B\n# Verslag\n- Samenvatting\n- tips en ideeen\n> noot\n"
    )
    assert script_of(body).report == ("in_het_kort", "tips_en_ideeen")


def test_a_changed_draaiboek_is_told_with_the_date_of_the_evening() -> None:
    then = script_of("# Onderdeel: A (5 min)\n## Dia: B\n")
    now = replace(then, title="Anders")
    assert changed_since(then, then, "2026-11-10") is None
    told = changed_since(now, then, "2026-11-10")
    assert told and "veranderd na de avond van 10 november." in told
    told = changed_since(now, then, "")
    assert told and "veranderd na de avond." in told


def test_a_practice_example_in_an_evening_is_no_change_of_its_draaiboek() -> None:
    now = script_of("# Onderdeel: A (5 min)\n## Dia: B\n")
    session = begin_session(Evening("x", "T"), 1, now)
    then = with_examples(session, [Slide("x", "Hand in hand")]).script
    assert then != now
    assert changed_since(now, then, "2026-11-10") is None
