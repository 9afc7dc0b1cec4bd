import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dictate.ports import Word
from dictate.words import fit, shared_out, split

FRENCH = "« Quoi\u202f? » dit-il ! L'an 10\u00a0000."


def said(text: str, language: str = "") -> list[Word]:
    """The words of a text, a second each."""
    return [Word(one, at, at + 1.0, 0.9) for at, one in enumerate(split(text, language))]


@pytest.mark.parametrize(
    ("text", "language", "words"),
    [
        ("It rained, and so on.", "en", ["It", "rained,", "and", "so", "on."]),
        (FRENCH, "fr", ["« Quoi\u202f? »", "dit-il !", "L'an", "10\u00a0000."]),
        ("- Yes - no", "en", ["- Yes -", "no"]),
        ("R & D at 5 %", "en", ["R", "&", "D", "at", "5", "%"]),
        ("今日は。Windows 10", "ja", ["今", "日", "は。", "Windows", "10"]),
        ("ที่นี่", "th", ["ที่", "นี่"]),
        ("...", "en", ["..."]),
        ("", "en", []),
    ],
)
def test_words_of_a_text(text: str, language: str, words: list[str]) -> None:
    assert split(text, language) == words


texts = st.text(st.sampled_from("ab.,«»-&é日本\u00a0 !"), max_size=30).map(
    lambda text: " ".join(text.split(" ")).strip()
)
languages = st.sampled_from(["en", "fr", "ja"])


@given(texts | st.text(), languages)
def test_no_letter_is_lost_or_moved(text: str, language: str) -> None:
    joined = "".join(split(text, language))
    assert re.sub(r"\s", "", joined) == re.sub(r"\s", "", text)


@given(st.text(st.characters(exclude_characters="\t\n\r\f\v")))
def test_words_with_spaces_between_are_the_text(text: str) -> None:
    text = re.sub(" +", " ", text).strip(" ")
    assert " ".join(split(text, "en")) == text


# --- a text that was changed ----------------------------------------------------------------


def test_what_is_spelt_otherwise_keeps_its_time() -> None:
    found = fit(said("And mister dashwood went"), "and Mister Dashwood went.")
    assert [word.text for word in found] == ["and", "Mister", "Dashwood", "went."]
    assert [word.start for word in found] == [0, 1, 2, 3]


def test_what_was_taken_out_is_gone() -> None:
    found = fit(said("We (typing) came home."), "We came home.")
    assert [(word.text, word.start) for word in found] == [("We", 0), ("came", 2), ("home.", 3)]


def test_two_words_for_one_and_one_for_two() -> None:
    first = said("use pie side here")
    first[1] = Word("pie", 1.0, 2.0, 0.3)
    joined = fit(first, "use PySide here")
    assert joined == (first[0], Word("PySide", 1.0, 3.0, 0.3), first[3])
    parted = fit(said("use PySide here"), "use Py Side here")
    assert [(word.text, word.start) for word in parted] == [
        ("use", 0.0), ("Py", 1.0), ("Side", pytest.approx(1 + 1 / 3)), ("here", 2.0),
    ]  # fmt: skip


def test_new_words_take_their_time_from_a_neighbour() -> None:
    assert [(word.text, word.start, word.end) for word in fit(said("b"), "aa b")] == [
        ("aa", 0.0, pytest.approx(2 / 3)),
        ("b", pytest.approx(2 / 3), 1.0),
    ]
    assert [(word.text, word.end) for word in fit(said("aa"), "aa b")] == [
        ("aa", pytest.approx(2 / 3)),
        ("b", 1.0),
    ]


def test_without_words_there_are_none() -> None:
    assert fit([], "Some text.") == ()
    assert fit(said("gone"), "") == ()


@given(texts, texts, languages)
def test_words_are_those_of_the_text_whatever_was_changed(
    before: str, after: str, language: str
) -> None:
    words = said(before, language)
    found = fit(words, after, language)
    assert [word.text for word in found] == (split(after, language) if words else [])
    times = [time for word in found for time in (word.start, word.end)]
    assert times == sorted(times)
    assert not times or (times[0] >= 0 and times[-1] <= len(words))


def test_times_are_shared_by_length() -> None:
    assert shared_out(["aaa", "b"], 0.0, 4.0) == [(0.0, 3.0), (3.0, 4.0)]
    assert shared_out([], 0.0, 4.0) == []
