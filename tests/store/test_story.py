"""Whatever happened in a session, it is the same when it is opened again."""

from __future__ import annotations

from collections.abc import Iterator

from builders import a_session, a_slip, with_slips
from hypothesis import given, settings
from hypothesis import strategies as st
from store_disks import HERE, MemoryDisk

from sessie.model.session import Action, Recognition, Session, remove_theme, table_letter
from sessie.rules import agreements, setup, slips, themes, vote
from sessie.store.file import load, session_from
from sessie.store.session_store import SessionStore


def ordered(session: Session) -> list[list[str]]:
    return [list(session.tables), list(session.contributions), list(session.themes)]


LABELS = ("Tijd", "Taal", "Berichten")


TEXTS = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=12)


NUMBERS = st.integers(0, 5)


COMMANDS = st.one_of(
    st.tuples(st.just("slip"), TEXTS, NUMBERS),
    st.tuples(st.just("remove"), TEXTS, NUMBERS),
    st.tuples(st.just("hide"), TEXTS, NUMBERS),
    st.tuples(st.just("tables"), TEXTS, NUMBERS),
    st.tuples(st.just("theme"), st.sampled_from(LABELS), NUMBERS),
    st.tuples(st.just("untheme"), TEXTS, NUMBERS),
    st.tuples(st.just("assign"), TEXTS, NUMBERS),
    st.tuples(st.just("sentence"), TEXTS, NUMBERS),
    st.tuples(st.just("dots"), TEXTS, NUMBERS),
    st.tuples(st.just("closed"), TEXTS, NUMBERS),
    st.tuples(st.just("known"), TEXTS, NUMBERS),
    st.tuples(st.just("action"), TEXTS, NUMBERS),
)


def done(session: Session, command: tuple[str, str, int]) -> Session:
    what, text, number = command
    slip, theme, table = f"b{number:03d}", f"t{number:03d}", table_letter(number)
    match what:
        case "slip":
            return with_slips(session, a_slip(text, table))
        case "remove":
            return slips.remove_slip(session, slip)
        case "hide":
            return slips.set_hidden(session, slip, number % 2 == 0)
        case "tables":
            return setup.set_tables(session, number)
        case "theme":
            session, made = themes.new_theme(session, text)
            return themes.change_theme(session, made, description=text)
        case "untheme":
            return remove_theme(session, theme)
        case "assign":
            return themes.put_under(session, [slip], theme)
        case "sentence":
            return slips.set_key_sentence(session, "f1", table, text)
        case "dots":
            return vote.set_dots(session, "s1", theme, "thuis", number)
        case "closed":
            return vote.set_poll_closed(session, "s1", number % 2 == 0)
        case "known":
            return session.put("recognitions", Recognition(f"{theme}/{table}", theme, table))
        case _:
            return agreements.put_action(session, Action("", text, place=number))


def kept(history: list[Session]) -> Iterator[Session]:
    """Each session of the history as it is opened again after it was saved."""
    ops = MemoryDisk()
    store = SessionStore.create(HERE, history[0], ops=ops)
    for session in history:
        store._save(session)
        yield load(HERE, session_from, ops).value


@settings(deadline=None, max_examples=60)
@given(st.lists(COMMANDS, max_size=12))
def test_whatever_happened_in_a_session_it_comes_back_the_same(
    commands: list[tuple[str, str, int]],
) -> None:
    history = [a_session(tables=2)]
    for command in commands:
        history.append(done(history[-1], command))
    for session, found in zip(history, kept(history), strict=True):
        assert found == session
        assert ordered(found) == ordered(session)
