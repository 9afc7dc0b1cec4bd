"""A model that drops, changes, adds and swaps: no number, name or negation changes unseen."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dictate.guards import Strictness, check
from tests.guards.bad_model import NEGATIONS, NUMBERS, SCALES, additions, changes, swaps
from tests.guards.rewrites import Dictation, dictations

SAME = [one for one in dictations() if not one.takes_back]
"""Those in which everything said is meant."""
UNSEEN = {
    ("en-lower-names", "drops peter"),
    ("en-lower-names", "drops susan"),
    ("fr-minuscules", "drops pierre"),
    ("fr-minuscules", "drops suzanne"),
}
"""A name in lower case is a word as any other; a loose rewrite may leave one out."""
STRICTNESS = st.sampled_from([Strictness.STRICT, Strictness.LOOSE])


def unseen(one: Dictation, damaged: list[tuple[str, str]], strictness: Strictness) -> list[str]:
    return [what for what, text in damaged if not check(one.said, text, one.language, strictness)]


@pytest.mark.parametrize("strictness", [Strictness.STRICT, Strictness.LOOSE])
def test_every_dropped_or_changed_number_name_and_negation_is_seen(strictness) -> None:
    found = {(one.name, what) for one in SAME for what in unseen(one, [*changes(one)], strictness)}
    assert found == (UNSEEN if strictness is Strictness.LOOSE else set())


@settings(max_examples=150, deadline=None)
@given(st.sampled_from(SAME), st.integers(0, 60), STRICTNESS)
def test_every_added_number_name_and_negation_is_seen(one, at, strictness) -> None:
    assert unseen(one, [*additions(one, at)], strictness) == []


@settings(max_examples=100, deadline=None)
@given(st.sampled_from(SAME), st.integers(0, 12), st.integers(0, 12), STRICTNESS)
def test_numbers_and_names_that_change_places_are_seen(one, first, second, strictness) -> None:
    assert unseen(one, [*swaps(one, first, second)], strictness) == []


STEPS = st.lists(
    st.tuples(st.sampled_from(["drop", "move"]), st.integers(0, 60), st.integers(0, 60)),
    min_size=1, max_size=4,
)  # fmt: skip


@settings(max_examples=300, deadline=None)
@given(st.sampled_from(SAME), STEPS, STRICTNESS)
def test_what_passes_after_random_damage_has_its_facts(one, steps, strictness) -> None:
    spoken = one.said.split()
    for step, at, to in steps:
        word = spoken.pop(at % len(spoken)) if len(spoken) > 1 else None
        if step == "move" and word is not None:
            spoken.insert(to % (len(spoken) + 1), word)
    if check(one.said, " ".join(spoken), one.language, strictness):
        return
    assert facts(one, spoken) == facts(one, one.said.split())


def facts(one: Dictation, spoken: list[str]) -> tuple[list[str], set[str], int]:
    """Number words in their order, names, and how many words deny; stutters aside."""
    numbers = {*NUMBERS[one.language].split()} - SCALES if one.numbers else set()
    names = {name for name in one.names if name[0].isupper()}
    denials = {*NEGATIONS[one.language].split()} if one.negations else set()
    return (
        [word for word in spoken if word in numbers],
        names & set(spoken),
        sum(word in denials for word in spoken),
    )
