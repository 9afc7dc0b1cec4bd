from collections.abc import Iterator
from dataclasses import fields, is_dataclass

import pytest

from dictate.clean.language import Language
from dictate.clean.reading import LANGUAGES, rules_for


def strings(value: object) -> Iterator[str]:
    """Every string that text is compared with."""
    if is_dataclass(value):
        for one in fields(value):
            yield from strings(getattr(value, one.name))
    elif isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for key in value:
            yield from strings(key)
    elif isinstance(value, (tuple, frozenset)):
        for one in value:
            yield from strings(one)


def rules(code: str) -> Language:
    found = rules_for(code)
    assert found is not None
    return found


@pytest.mark.parametrize("code", LANGUAGES)
def test_the_lists_are_as_they_are_looked_up(code: str) -> None:
    seen = list(strings(rules(code)))
    assert len(seen) > 500
    for text in seen:
        assert text == text.casefold()
        assert text in "‘’" or "’" not in text


@pytest.mark.parametrize("code", LANGUAGES)
def test_no_word_is_a_filler_and_something_else(code: str) -> None:
    known = rules(code)
    sounds = known.fillers.sounds
    for words in (known.capitals.small, known.repeats.stutters, known.numbers.words):
        assert not sounds & words
    assert not known.repeats.stutters & {"very", "that", "had", "no", "nous", "vous", "très", "non"}
    assert known.repeats.across <= known.repeats.stutters | {"it's"}


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_command_has_a_mark_and_a_place(code: str) -> None:
    for first, some in rules(code).spoken.commands.items():
        lengths = [len(one.words) for one in some]
        assert lengths == sorted(lengths, reverse=True)
        for one in some:
            assert one.mark
            assert one.words[0] == first
            assert one.place in {"after", "open", "close", "between", "glue", "line"}
            assert not one.not_after & one.introduced


@pytest.mark.parametrize("code", ["fr", "FR", "fr-CA", "fr_FR"])
def test_a_region_changes_nothing(code: str) -> None:
    assert rules_for(code) is not None


@pytest.mark.parametrize("code", ["", "de", "french", "../en", "x-en"])
def test_other_languages_have_no_rules(code: str) -> None:
    assert rules_for(code) is None
