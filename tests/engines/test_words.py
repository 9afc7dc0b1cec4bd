"""From tokens to words: the pure parts. Real ones are in test_whispercpp."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from dictate.engines import _words
from dictate.engines._heads import LEAVES, UNKNOWN, heads_of, named
from dictate.engines._words import HOP, Token, loudness, text_of, words_of
from dictate.ports import RATE, Samples, Word
from dictate.words import split
from tests.engines.recordings import model
from tests.fakes import tone


def tokens(*pieces: tuple[str | bytes, float, float | None]) -> list[Token]:
    return [
        Token(raw if isinstance(raw, bytes) else raw.encode(), probability, end)
        for raw, probability, end in pieces
    ]


def sound(*parts: float) -> Samples:
    """A tone and silence by turns, so many seconds each."""
    return np.concatenate(
        [tone(part) if at % 2 == 0 else tone(part, 0.0) for at, part in enumerate(parts)]
    )


def lie(words: tuple[Word, ...], *spans: tuple[float, float]) -> bool:
    """Whether the words lie there, give or take a little at the edge of a sound."""
    found = [(word.start, word.end) for word in words]
    return len(found) == len(spans) and float(np.abs(np.subtract(found, spans)).max()) <= 0.03


def test_a_word_is_as_probable_as_its_letters() -> None:
    found = words_of(
        tokens((" Dash", 0.5, None), ("wood", 0.8, None), (".", 0.1, None), (" He", 0.9, None)),
        sound(2.0), "en",
    )  # fmt: skip
    assert [word.text for word in found] == ["Dashwood.", "He"]
    assert [word.probability for word in found] == [pytest.approx(0.4), 0.9]


def test_a_character_may_be_split_between_tokens() -> None:
    smile = "日".encode()
    found = words_of(
        tokens((smile[:1], 0.5, None), (smile[1:], 0.5, None), ("本。".encode(), 0.8, None)),
        sound(2.0), "ja",
    )  # fmt: skip
    assert [(word.text, word.probability) for word in found] == [("日", 0.25), ("本。", 0.8)]


def test_times_are_where_the_attention_left_each_word() -> None:
    found = words_of(
        tokens((" We", 1.0, 0.5), (" came", 1.0, 0.75), (" ho", 1.0, 1.0), ("me.", 1.0, 2.0)),
        sound(2.0), "en",
    )  # fmt: skip
    assert lie(found, (0.0, 0.5), (0.5, 0.75), (0.75, 2.0))


def test_a_pause_belongs_to_no_word() -> None:
    found = words_of(
        tokens((" We", 1.0, 0.9), (",", 1.0, 1.5), (" went.", 1.0, 2.5)), sound(1.0, 1.0, 0.5), "en"
    )
    assert lie(found, (0.0, 1.0), (2.0, 2.5))


def test_a_token_of_several_words_is_shared_out() -> None:
    found = words_of(
        tokens(("今日は".encode(), 1.0, 1.5), ("雨".encode(), 1.0, 2.0)), sound(2.0), "ja"
    )
    assert lie(found, (0.0, 0.5), (0.5, 1.0), (1.0, 1.5), (1.5, 2.0))


def test_estimates_leave_pauses_out() -> None:
    found = words_of(tokens((" aaa", 1.0, None), (" bbb", 1.0, None)), sound(1.0, 1.0, 1.0), "en")
    assert lie(found, (0.0, 1.0), (2.0, 3.0))


def test_no_letters_no_words() -> None:
    assert words_of([], sound(1.0), "en") == ()
    assert words_of(tokens(("  ", 1.0, 0.5)), sound(1.0), "en") == ()


def test_loud_is_relative() -> None:
    quiet = sound(1.0, 1.0) * 0.01 + 0.00001
    assert np.array_equal(loudness(quiet), loudness(sound(1.0, 1.0)))
    assert loudness(np.zeros(RATE, np.float32)).all()
    assert loudness(np.zeros(0, np.float32)).size == 0


PIECES = st.lists(
    st.builds(
        Token,
        st.sampled_from([b" ", b"a", " é".encode(), "日本".encode(), b"\xe6", b"\x97\xa5", b"."])
        | st.binary(max_size=5),
        st.floats(0, 1),
        st.floats(-1, 3),
    ),
    max_size=12,
)  # fmt: skip


@given(PIECES, st.booleans(), st.sampled_from(["en", "ja"]), st.integers(1, 3 * RATE))
def test_any_tokens_become_the_words_of_their_text(
    pieces: list[Token], timed: bool, language: str, count: int
) -> None:
    if not timed:
        pieces = [Token(one.raw, one.probability) for one in pieces]
    found = words_of(pieces, SPEECH[:count], language)
    assert [word.text for word in found] == split(text_of(pieces), language)
    together = [time for word in found for time in (word.start, word.end)]
    assert together == sorted(together)
    assert not together or (together[0] >= 0 and together[-1] <= count / RATE)
    for word in found:
        assert 0 <= word.probability <= 1
        assert {type(word.start), type(word.end), type(word.probability)} == {float}


SPEECH = sound(0.5, 0.3, 0.2, 0.5, 1.0, 0.5)


def test_a_look_is_short_enough_for_subtitles() -> None:
    """A frame of a film lasts 42 ms."""
    assert HOP / RATE <= 0.02
    assert _words.HANGS * HOP / RATE <= 0.25


# --- which heads ----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("shape", "heads"),
    [
        ((51_865, 4, 4, 80), "TINY"),
        ((51_864, 6, 6, 80), "BASE_EN"),
        ((51_865, 12, 12, 80), "SMALL"),
        ((51_864, 24, 24, 80), "MEDIUM_EN"),
        ((51_865, 32, 32, 80), "LARGE_V2"),
        ((51_866, 32, 32, 128), "LARGE_V3"),
        ((51_866, 32, 4, 128), "LARGE_V3_TURBO"),
        ((51_866, 32, 2, 128), UNKNOWN),
        ((51_865, 5, 5, 80), UNKNOWN),
    ],
)
def test_heads_are_told_by_the_dimensions(shape: tuple[int, int, int, int], heads: str) -> None:
    vocabulary, audio, text, mels = shape
    assert named(vocabulary, audio_layers=audio, text_layers=text, mels=mels) == heads


def test_heads_of_a_file() -> None:
    assert heads_of(model("base-q8_0")) == "BASE"
    assert heads_of(model("tiny.en-q8_0")) == "TINY_EN"
    assert set(LEAVES) == {"BASE", "TINY_EN"}
