import sys
from types import FrameType
from typing import Any

import pytest

from dictate.clean import Wishes, clean
from tests.clean.words import words


@pytest.mark.parametrize(
    ("language", "said", "written"),
    [
        (
            "en",
            (
                "Um, so I I think, you know, that the the report is ready period. New line. "
                "Please send it to anna@example.org, comma, w- we need it at 10:30 question mark"
            ),
            (
                "So I think that the report is ready.\nPlease send it to anna@example.org, "
                "we need it at 10:30?"
            ),
        ),
        (
            "en",
            "Dear Mr. Smith comma new line I I mean the period of three weeks is fine full stop",
            "Dear Mr. Smith,\nI mean the period of three weeks is fine.",
        ),
        (
            "fr",
            (
                "Euh, bonjour virgule je je voulais, hein, parler du du dossier deux points il est "
                '"prêt" point'
            ),
            "Bonjour, je voulais parler du dossier\u00a0: il est «\u202fprêt\u202f».",
        ),
        (
            "fr",
            (
                "Il faut il faut qu'on qu'on parte, de mon point de vue. À la ligne. C'est, ben, "
                "un point important !"
            ),
            "Il faut qu’on parte, de mon point de vue.\nC’est un point important\u202f!",
        ),
    ],
)
def test_dictations(language: str, said: str, written: str) -> None:
    assert clean(said, language) == written


@pytest.mark.parametrize("text", ["Um.", "euh", "Hmm...", "uh, um"])
def test_not_everything_goes(text: str) -> None:
    for language in ("en", "fr"):
        assert words(clean(text, language)) == words(text)


def test_each_wish_can_be_refused() -> None:
    said = "Um, the the end period new line twenty people"
    assert clean(said, "en") == "The end.\nTwenty people"
    assert clean(said, "en", Wishes(fillers=False)) == "Um, the end.\nTwenty people"
    assert clean(said, "en", Wishes(repeats=False)) == "The the end.\nTwenty people"
    kept = clean(said, "en", Wishes(spoken_punctuation=False))
    assert kept == "The end period new line twenty people"
    assert clean(said, "en", Wishes(numbers="digits")) == "The end.\n20 people"
    assert clean(said, "en", Wishes(numbers="?", quotes="?", spaces="?")) == clean(said, "en")


def lines_run(text: str, language: str) -> int:
    """How many lines of Python the rules need for a text."""
    count = 0

    def trace(frame: FrameType, event: str, argument: Any) -> Any:
        nonlocal count
        count += event == "line"
        return trace

    before = sys.gettrace()
    sys.settrace(trace)
    try:
        clean(text, language, Wishes(numbers="all digits", symbols=True))
    finally:
        sys.settrace(before)
    return count


@pytest.mark.parametrize(
    "piece",
    [
        "Um, so I I think comma you know, that (the the) dog is 3.14. ", "um, ", "I I ", '"', "( ",
        "w- ", "twenty ", "deux points ", "« ", "I think I think ", "new line ", ". . ", "a(b ",
        "point virgule ",
    ],
)  # fmt: skip
def test_work_grows_with_the_text_and_no_faster(piece: str) -> None:
    for language in ("en", "fr"):
        clean(piece, language)  # what is read and compiled once
        short, long = (lines_run(piece * (size // len(piece)), language) for size in (600, 2400))
        assert long < short * 4.6 + 500
