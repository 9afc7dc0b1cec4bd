import pytest

from dictate.measuring.words import error_rates, errors
from tests.accuracy import errors as errors_of_the_tests
from tests.accuracy import words
from tests.measuring.stopwatch import stretch


def test_errors_are_told_for_each_language() -> None:
    heard = [
        (stretch(3, "en", "One two three four."), "one, two! THREE five"),
        (stretch(3, "en", "Nine ten."), ""),
        (stretch(3, "fr", "L'été, à Anaïs."), "l’été à anaïs"),
        (stretch(3, "de", ""), "whatever"),
    ]
    assert error_rates(heard) == {"en": pytest.approx(3 / 6), "fr": 0.0}


def test_much_too_much_is_more_than_everything_wrong() -> None:
    assert error_rates([(stretch(1, "en", "yes"), "no no no")]) == {"en": 3.0}


@pytest.mark.parametrize(
    ("said", "heard"),
    [("a b c d", "a c d"), ("a b", "x a y b z"), ("", "a"), ("a b c", "c b a"), ("a", "a")],
)
def test_errors_are_counted_as_the_tests_count_them(said: str, heard: str) -> None:
    pair = words(said), words(heard)
    assert errors(*pair) == errors_of_the_tests(*pair)
