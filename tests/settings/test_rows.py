"""A row takes what fits it and refuses the rest with a sentence."""

import math
from dataclasses import dataclass

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dictate.errors import SettingsError
from dictate.settings import SECTIONS, Row, row, rows


@dataclass(frozen=True)
class Example:
    flag: bool = row(True, "Flag")
    count: int = row(3, "Count", low=1, high=10)
    share: float = row(0.5, "Share", unit="s", low=0, high=1)
    word: str = row("a", "Word", choices=("a", "b"))
    many: tuple[str, ...] = row((), "Many")


ROWS = {one.name: one for one in rows(Example)}


@pytest.mark.parametrize(
    ("name", "value", "read"),
    [("flag", False, False), ("count", 10, 10), ("share", 1, 1.0), ("word", "b", "b"),
     ("many", ["x", "y"], ("x", "y")), ("many", [], ())],
)  # fmt: skip
def test_good_values(name: str, value: object, read: object) -> None:
    found = ROWS[name].read(value)
    assert found == read
    assert type(found) is type(read)


@pytest.mark.parametrize(
    ("name", "value"),
    [("flag", 1), ("flag", "yes"), ("count", 0), ("count", 11), ("count", True), ("count", 2.5),
     ("share", math.nan), ("share", math.inf), ("share", -0.1), ("word", "c"), ("word", 3),
     ("many", "x"), ("many", [1]), ("many", {"x": 1})],
)  # fmt: skip
def test_bad_values_are_named(name: str, value: object) -> None:
    with pytest.raises(SettingsError) as caught:
        ROWS[name].read(value)
    assert name in caught.value.message
    assert caught.value.hint


@pytest.mark.parametrize(
    ("name", "text", "read"),
    [("flag", "Off", False), ("flag", "yes", True), ("count", "7", 7), ("share", "0.25", 0.25),
     ("many", "fr, en", ("fr", "en")), ("many", "", ())],
)  # fmt: skip
def test_words_of_the_command_line(name: str, text: str, read: object) -> None:
    assert ROWS[name].parse(text) == read


@given(st.sampled_from(list(ROWS.values())), st.text())
def test_any_text_is_a_value_or_a_sentence(one: Row, text: str) -> None:
    try:
        value = one.parse(text)
    except SettingsError:
        return
    assert one.read(list(value) if isinstance(value, tuple) else value) == value


@pytest.mark.parametrize("section", SECTIONS.values())
def test_every_declared_default_fits_its_own_row(section: type) -> None:
    for one in rows(section):
        default = list(one.default) if isinstance(one.default, tuple) else one.default
        assert one.read(default) == one.default, one.name
        assert one.label
