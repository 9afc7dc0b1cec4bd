"""Words and times of what was recognised in stretches."""

import re
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dictate.ports import FRAME, RATE, Hints, Phrase, Transcript, Word
from dictate.segments import Segment, seconds_of
from dictate.stretches import Stretches
from dictate.words import split

SECOND = RATE / FRAME
"""Frames."""


def segment(start: float, end: float, voiced: float = 3.0, *, forced: bool = False) -> Segment:
    return Segment(round(start * SECOND), round(end * SECOND), voiced, forced)


def heard(text: str, language: str = "en", pace: float = 0.5) -> Transcript:
    """A transcript with a word every ``pace`` seconds."""
    words = split(text, language)
    return Transcript(
        text,
        language,
        words=tuple(
            Word(one, at * pace, (at + 1) * pace, 0.9 - at / 1000) for at, one in enumerate(words)
        ),
    )


def joined(*parts: tuple[Segment, Transcript], hints: Hints | None = None) -> Transcript:
    stretches = Stretches(hints or Hints("en"))
    for part in parts:
        stretches.add(*part)
    return stretches.transcript()


def bare(text: str) -> str:
    return re.sub(r"\s", "", text)


def test_words_have_the_times_of_the_recording() -> None:
    found = joined((segment(0, 2), heard("It rained.")), (segment(10, 12), heard("We left.")))
    assert [(word.text, word.start) for word in found.words] == [
        ("It", 0.0), ("rained.", 0.5), ("We", pytest.approx(10, abs=0.02)),
        ("left.", pytest.approx(10.5, abs=0.02)),
    ]  # fmt: skip
    assert [word.probability for word in found.words] == [0.9, 0.899, 0.9, 0.899]


def test_words_are_spelt_as_in_the_text() -> None:
    found = joined(
        (segment(0, 2, forced=True), heard("we came...")), (segment(2, 4), heard("And went."))
    )
    assert found.text == "We came and went."
    assert [word.text for word in found.words] == ["We", "came", "and", "went."]
    assert found.phrases == (Phrase("We came", 0.0, 1.0), Phrase("and went.", *_span(found, 2, 3)))


def _span(found: Transcript, first: int, last: int) -> tuple[float, float]:
    return found.words[first].start, found.words[last].end


def test_words_that_are_tidied_away_have_no_time() -> None:
    found = joined((segment(0, 4), heard("We [BLANK_AUDIO] came. (typing) Good.")))
    assert found.text == "We came. Good."
    assert [(word.text, word.start) for word in found.words] == [
        ("We", 0.0), ("came.", 1.0), ("Good.", 2.0),
    ]  # fmt: skip


def test_terms_of_the_vocabulary_keep_the_time_of_what_was_misheard() -> None:
    found = joined(
        (segment(0, 4), heard("We met Jon Dash wood there.")),
        hints=Hints("en", vocabulary=("Dashwood",)),
    )
    assert found.text == "We met Jon Dashwood there."
    assert [(word.text, word.start, word.end) for word in found.words[3:]] == [
        ("Dashwood", 1.5, 2.5), ("there.", 2.5, 3.0),
    ]  # fmt: skip


def test_sentences_have_the_times_of_their_words() -> None:
    found = joined((segment(0, 4), heard("It rained. We left. 3 of us.")))
    assert found.phrases == (
        Phrase("It rained.", 0.0, 1.0),
        Phrase("We left. 3 of us.", 1.0, 3.5),
    )


def test_a_shortened_word_ends_no_sentence() -> None:
    found = joined((segment(0, 9), heard("Mr. J. Smith met Mme. Roy. He left. Good.")))
    assert [phrase.text for phrase in found.phrases] == [
        "Mr. J. Smith met Mme. Roy.", "He left.", "Good.",
    ]  # fmt: skip


def test_a_language_without_spaces() -> None:
    found = joined(
        (segment(0, 5), heard("今日は雨。", "ja")), (segment(5, 9), heard("明日も。", "ja"))
    )
    assert found.text == "今日は雨。明日も。"
    assert "".join(word.text for word in found.words) == found.text
    assert [phrase.text for phrase in found.phrases] == ["今日は雨。", "明日も。"]


def test_an_engine_that_tells_no_words() -> None:
    found = joined((segment(0, 4), Transcript("It rained. We left.", "en")))
    assert found.words == ()
    assert [phrase.text for phrase in found.phrases] == ["It rained.", "We left."]
    times = [time for phrase in found.phrases for time in (phrase.start, phrase.end)]
    assert times == sorted(times)
    assert times[-1] == seconds_of(segment(0, 4).end)


def test_a_look_ahead_changes_nothing() -> None:
    stretches = Stretches(Hints())
    assert stretches.peek(segment(0, 2, forced=True), heard("we came...")) == "We came..."
    assert stretches.transcript() == Transcript("")
    stretches.add(segment(0, 2, forced=True), heard("we came..."))
    before = stretches.transcript()
    assert stretches.peek(segment(2, 4), heard("And went.")) == "We came and went."
    assert stretches.peek(segment(2, 4), heard("[BLANK_AUDIO]")) == "We came..."
    assert stretches.transcript() == before
    assert Stretches(Hints()).peek(segment(0, 2), heard("")) == ""


WORDS = st.sampled_from(
    ["And", "we", "the", "Bird", "10", "…", "...", "it's", "(typing)", "[MUSIC]", "x@y.org", "-",
     "«", "oui", "!", "end.", "why?", "à", "la", "la", "la", "♪", "日本", "?"]
)  # fmt: skip
SENTENCES = st.lists(WORDS, max_size=14).map(" ".join)


@given(
    st.lists(st.tuples(SENTENCES, st.booleans(), st.booleans(), st.floats(0, 3)), max_size=6),
    st.sampled_from(["en", "fr", "ja"]),
)
def test_words_are_those_of_the_text_and_times_run_forward(
    parts: list[tuple[str, bool, bool, float]], language: str
) -> None:
    stretches = Stretches(Hints(language))
    at = 0.0
    for text, forced, gap, pace in parts:
        piece = segment(at, at + 8, forced=forced)
        peeked = stretches.peek(piece, heard(text, language, pace))
        stretches.add(piece, heard(text, language, pace))
        assert stretches.transcript().text == peeked
        at += 8 + gap
    found = stretches.transcript()
    assert bare("".join(word.text for word in found.words)) == bare(found.text)
    if language != "ja":
        assert " ".join(word.text for word in found.words) == found.text
        assert " ".join(phrase.text for phrase in found.phrases) == found.text
    times = [time for word in found.words for time in (word.start, word.end)]
    assert times == sorted(times)
    assert not times or times[-1] <= at + 1 / SECOND
    for one, other in pairwise(found.phrases):
        assert one.start <= one.end <= other.start


def test_an_hour_costs_no_more_for_each_stretch_at_its_end() -> None:
    """Counted: words are aligned when a stretch comes, and never again."""
    stretches = Stretches(Hints("en"))
    for number in range(700):
        stretches.add(segment(number * 5, number * 5 + 4), heard("and the rain went on."))
    first = stretches.transcript()
    assert len(first.words) == 3500
    stretches.add(segment(3500, 3504), heard("It stopped."))
    found = stretches.transcript()
    assert all(one is other for one, other in zip(first.words, found.words, strict=False))
    assert all(one is other for one, other in zip(first.phrases, found.phrases, strict=False))
