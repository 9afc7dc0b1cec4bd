import re
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dictate.cues import GAP, LINE, LONGEST, READING, SHORTEST, columns, cues, lines
from dictate.ports import Phrase, Transcript, Word
from dictate.words import split

LONG = (
    "Now, as all books not primarily intended as picture-books consist principally of types "
    "composed to form letterpress, it is of the first importance that the letter used should be "
    "fine in form; especially as no more time is occupied in casting beautiful letters"
)


def told(*words: tuple[str, float, float], language: str = "en") -> Transcript:
    """A transcript of these words, sentence by sentence."""
    found = tuple(Word(text, start, end, 1.0) for text, start, end in words)
    phrases: list[Phrase] = []
    begin = 0
    space = "" if language == "ja" else " "
    for at, word in enumerate(found, start=1):
        if word.text.endswith((".", "。")) or at == len(found):
            text = space.join(one.text for one in found[begin:at])
            phrases.append(Phrase(text, found[begin].start, word.end))
            begin = at
    return Transcript(space.join(one.text for one in phrases), language, tuple(phrases), found)


def read(text: str, pace: float = 0.4, language: str = "en") -> Transcript:
    """The text said at one pace, without a pause."""
    words = split(text, language)
    return told(
        *((word, at * pace, (at + 1) * pace) for at, word in enumerate(words)), language=language
    )


def test_a_cue_comes_and_goes_with_its_words() -> None:
    (cue,) = cues(told(("Good", 1.0, 2.0), ("morning.", 2.5, 4.0)))
    assert cue == Phrase("Good morning.", 1.0, 4.0)


def test_a_cue_stays_to_be_read_if_there_is_time() -> None:
    first, second, last = cues(
        told(("Incomprehensibility.", 1.0, 1.5), ("Yes.", 1.9, 2.1), ("No.", 6.0, 6.1))
    )
    assert (first.start, second.start) == (1.0, 1.9)
    assert first.end == pytest.approx(1.9 - GAP)
    assert second.end == pytest.approx(1.9 + SHORTEST)
    assert last.end == pytest.approx(6.0 + SHORTEST)
    (slow,) = cues(told(("Incomprehensibility.", 1.0, 1.5)))
    assert slow.end == pytest.approx(1.0 + 20 / READING)


def test_sentences_too_short_to_be_read_are_shown_together() -> None:
    found = cues(told(("Oh.", 0.0, 0.2), ("Yes.", 0.3, 0.5), ("Come.", 0.6, 0.9), ("Go.", 3, 4)))
    assert [cue.text for cue in found] == ["Oh. Yes. Come.", "Go."]


def test_a_long_sentence_is_cut_after_a_comma() -> None:
    found = cues(read("The room was cold and dark and nobody had been in it, " * 2 + "so we left."))
    assert [cue.text for cue in found] == [
        "The room was cold and dark and nobody had been in it,",
        "The room was cold and dark and nobody had been in it, so we left.",
    ]


def test_a_cut_falls_into_a_pause_of_the_speaker() -> None:
    words = split("one two three four five six seven eight nine ten eleven " * 2)
    times = [at * 0.3 + (0.5 if at >= 8 else 0.0) for at in range(len(words))]
    found = cues(told(*((word, at, at + 0.3) for word, at in zip(words, times, strict=True))))
    assert found[0].text.endswith("seven eight")


def test_no_cue_goes_on_through_silence() -> None:
    first, second = cues(told(("And", 0.0, 0.5), ("then", 0.5, 1.0), ("nothing.", 5.0, 5.9)))
    assert (first.text, second.text) == ("And then", "nothing.")
    assert first.end < 2.0
    assert second.start == 5.0


def test_the_words_of_a_phrase_are_found_whatever_the_space_between() -> None:
    transcript = Transcript(
        "Quoi\u202f? Oui.", "fr",
        (Phrase("Quoi\u202f?", 0.0, 9.0), Phrase("Oui.", 9.0, 18.0)),
        (Word("Quoi\u202f?", 2.0, 3.0, 1.0), Word("Oui.", 11.0, 12.0, 1.0)),
    )  # fmt: skip
    assert [(cue.text, cue.start, cue.end) for cue in cues(transcript)] == [
        ("Quoi\u202f?", 2.0, 3.0), ("Oui.", 11.0, 12.0),
    ]  # fmt: skip


def test_a_phrase_without_words_has_its_own_times() -> None:
    transcript = Transcript(
        f"{LONG} Bye.", "en", (Phrase(LONG, 0.0, 18.0), Phrase("Bye.", 20.0, 21.0)),
        (Word("Bye.", 20.25, 20.5, 1.0),),
    )  # fmt: skip
    *found, last = cues(transcript)
    assert len(found) >= 4
    assert " ".join(cue.text for cue in found) == LONG
    assert (found[0].start, found[-1].end) == (0.0, 18.0)
    assert last.start == 20.25


def test_chinese_signs_are_wide() -> None:
    found = cues(read("今日は天気がいいから公園を散歩しましょう。" * 3 + "はい。", 0.1, "ja"))
    assert all(columns(cue.text) <= 2 * LINE for cue in found)
    assert (
        "".join(cue.text for cue in found)
        == read("今日は天気がいいから公園を散歩しましょう。" * 3 + "はい。", 0.1, "ja").text
    )
    first, second = lines("今日は天気がいいから公園を、散歩しましょうと言いました。").split("\n")
    assert second[0] not in "、。"
    assert abs(len(first) - len(second)) <= 2


def test_an_address_stays_whole() -> None:
    address = "https://www.example.org/" + "very-long/" * 9
    assert lines(address) == address


def test_a_cue_lasts_long_enough_to_be_drawn() -> None:
    for cue in cues(told(("Oh.", 5.0, 5.0), ("A" * 84 + ".", 5.0, 5.0))):
        assert cue.end >= cue.start + 0.1 - 1e-9


PIECES = st.lists(
    st.tuples(
        st.text("ab,. é-", max_size=12).map(lambda text: text.replace(" ", "") or "x"),
        st.floats(0, 2), st.floats(0, 2),
    ),
    max_size=60,
)  # fmt: skip


@given(PIECES)
def test_every_word_is_shown_once_and_no_two_cues_at_a_time(
    pieces: list[tuple[str, float, float]],
) -> None:
    words, at = [], 0.0
    for text, silence, length in pieces:
        words.append((text, at + silence, at + silence + length))
        at += silence + length
    transcript = told(*words)
    found = cues(transcript)
    assert " ".join(cue.text for cue in found).split() == transcript.text.split()
    for one, other in pairwise(found):
        assert one.start < one.end <= other.start
    for cue in found:
        count = len(split(cue.text, "en"))
        assert count == 1 or len(lines(cue.text).split("\n")) <= 2
        assert count == 1 or all(len(line) <= LINE for line in lines(cue.text).split("\n"))
        assert count == 1 or cue.end - cue.start <= LONGEST + 1e-6


phrases = st.lists(
    st.builds(
        lambda text, start, length: Phrase(text, start, start + length),
        st.text(max_size=300), st.floats(0, 9000), st.floats(0, 20),
    ),
    max_size=5,
)  # fmt: skip


@given(phrases)
def test_any_phrases_can_be_shown(found: list[Phrase]) -> None:
    shown = cues(Transcript("x", "en", tuple(found)))
    said = " ".join(phrase.text for phrase in found)
    assert re.sub(r"\s", "", "".join(cue.text for cue in shown)) == re.sub(r"\s", "", said)
    times = [time for cue in shown for time in (cue.start, cue.end)]
    assert times == sorted(times)
