from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from dictate.audio.voice import silero
from dictate.ports import FRAME, RATE, NoOptions, Samples
from dictate.segments import (
    LEAD,
    MOST,
    PAD,
    PAUSES,
    PEAK,
    SHORT_WORD,
    STEADY,
    Cutter,
    Segment,
    frames_needed,
    pause_after,
    seconds_of,
)
from tests.engines.recordings import librivox, spoken

VOICE = silero.create(NoOptions())


def cut(probabilities: list[float]) -> list[Segment]:
    cutter = Cutter()
    return cutter.feed(probabilities) + cutter.finish()


def speech(seconds: float) -> list[float]:
    return [0.95] * frames_needed(seconds)


def silence(seconds: float) -> list[float]:
    return [0.01] * frames_needed(seconds)


def test_frames_and_seconds() -> None:
    assert frames_needed(0.0321) == 2
    assert seconds_of(125) == pytest.approx(4.0)
    assert Segment(2, 5, 0.1).samples == slice(2 * FRAME, 5 * FRAME)


def test_silence_has_no_segments() -> None:
    assert cut([]) == []
    assert cut(silence(60)) == []


def test_silence_around_is_trimmed() -> None:
    before = frames_needed(5)
    (segment,) = cut(silence(5) + speech(2) + silence(5))
    assert segment.start == before - LEAD
    assert segment.end == before + frames_needed(2) + PAD
    assert segment.voiced == pytest.approx(2.0, abs=0.04)


@pytest.mark.parametrize("length", [0.5, 3.2, 6.0, 9.5, 12.0, 19.0])
def test_a_pause_ends_a_segment_as_soon_as_it_is_long_enough(length: float) -> None:
    cutter = Cutter()
    assert cutter.feed(speech(length)) == []
    spoken = frames_needed(length)
    waited = 0
    while not (found := cutter.feed([0.01])):
        waited += 1
        assert waited < pause_after(spoken + waited)
    assert [one.end for one in found] == [spoken + PAD]
    assert not found[0].forced


def test_the_longer_a_segment_the_shorter_the_pause_that_ends_it() -> None:
    needed = [pause_after(length) for length in range(MOST)]
    assert needed == sorted(needed, reverse=True)
    assert needed[0] == frames_needed(1.2)
    assert needed[frames_needed(12.0)] == frames_needed(0.4)
    assert needed[-1] == frames_needed(0.2) > PAD
    assert PAUSES[-1][0] <= seconds_of(MOST)


def test_a_short_pause_in_a_short_segment_does_not_end_it() -> None:
    assert len(cut(speech(1) + silence(0.6) + speech(1))) == 1
    assert len(cut(speech(5) + silence(0.6) + speech(1))) == 1


def test_words_far_apart_are_not_joined_by_their_silence() -> None:
    first, second = cut(speech(0.5) + silence(10) + speech(0.5))
    assert seconds_of(first.end - first.start) < 1.5
    assert seconds_of(second.end - second.start) < 1.5


def test_speech_without_pauses_is_cut_where_it_is_least_sure() -> None:
    frames = speech(25)
    dip = frames_needed(18.5)
    frames[dip] = 0.6
    first, second = cut(frames)
    assert first.forced
    assert first.end == dip + 1 == second.start
    assert second.end == len(frames)


@pytest.mark.parametrize("count", [SHORT_WORD, SHORT_WORD + 4])
def test_a_short_word_is_kept(count: int) -> None:
    assert len(cut([*silence(1), *[0.97] * count, *silence(1)])) == 1


@pytest.mark.parametrize(
    "frames",
    [[0.99] * (SHORT_WORD - 1), [PEAK - 0.02] * (STEADY - 1), [0.8, 0.8, 0.8, 0.01] * 20],
)
def test_noise_is_not(frames: list[float]) -> None:
    assert cut([*silence(1), *frames, *silence(1)]) == []


def test_quiet_but_steady_speech_is_kept() -> None:
    assert len(cut([*silence(1), *[0.7] * STEADY, *silence(1)])) == 1


# --- whatever comes -------------------------------------------------------------------------

runs = st.lists(
    st.tuples(st.floats(0, 1, width=32), st.integers(1, 200)), min_size=1, max_size=20
).map(lambda found: [value for value, count in found for _ in range(count)])


@given(runs)
def test_segments_are_in_order_bounded_and_do_not_overlap(frames: list[float]) -> None:
    end = 0
    for segment in cut(frames):
        assert end <= segment.start < segment.end <= len(frames)
        assert segment.end - segment.start <= MOST + LEAD + PAD
        assert seconds_of(segment.end - segment.start) < 28
        end = segment.end


@given(runs)
def test_no_sure_speech_is_left_out(frames: list[float]) -> None:
    """What is left out is too short, stretch by stretch, to be a word."""
    covered = np.zeros(len(frames), bool)
    for segment in cut(frames):
        covered[segment.start : segment.end] = True
    run = 0
    for value, inside in zip(frames, covered, strict=True):
        run = run + 1 if value >= PEAK and not inside else 0
        assert run < SHORT_WORD


@given(runs, st.integers(1, 50))
def test_it_does_not_matter_how_the_frames_come(frames: list[float], step: int) -> None:
    cutter = Cutter()
    found = []
    for begin in range(0, len(frames), step):
        found += cutter.feed(frames[begin : begin + step])
    assert found + cutter.finish() == cut(frames)


@given(runs, st.lists(st.floats(0, 0.25, width=32), min_size=PAD, max_size=200))
def test_what_is_open_in_a_pause_stays_what_it_is(
    frames: list[float], silence: list[float]
) -> None:
    """A tail that was recognised early need not be recognised again."""
    cutter = Cutter()
    cutter.feed(frames + silence[:PAD])
    found = cutter.open()
    for count, value in enumerate(silence[PAD:], PAD):
        assert cutter.silence >= count
        complete = cutter.feed([value])
        if complete:
            assert complete == [found]
            return
        assert cutter.open() == found
    assert cutter.finish() == ([] if found is None else [found])


@given(runs, st.integers(0, 4000))
def test_what_is_open_is_what_the_end_would_give(frames: list[float], at: int) -> None:
    ended, asked = Cutter(), Cutter()
    ended.feed(frames[:at])
    found = asked.feed(frames[:at])
    tail = asked.open()
    assert ended.finish() == ([] if tail is None else [tail])
    assert found + asked.feed(frames[at:]) + asked.finish() == cut(frames)


@given(runs)
def test_silence_is_counted_from_the_last_speech(frames: list[float]) -> None:
    cutter = Cutter()
    cutter.feed(frames)
    assert 0 <= cutter.silence <= len(frames)
    before = cutter.silence
    cutter.feed([0.01] * 3)
    assert cutter.silence == before + 3
    cutter.feed([0.99])
    assert cutter.silence == 0


def test_a_pause_that_has_begun_is_waited_for_before_a_cut_is_forced() -> None:
    """Otherwise the words before it, already recognised early, would be cut in two."""
    cutter = Cutter()
    assert cutter.feed([0.95] * (MOST - PAD - 1) + [0.01] * (PAD + 1)) == []
    early = cutter.open()
    assert early is not None
    assert cutter.feed([0.01] * frames_needed(0.3)) == [early]
    assert not early.forced


def test_it_keeps_little_in_memory() -> None:
    cutter = Cutter()
    for _ in range(100):
        cutter.feed(silence(20))
        assert len(cutter._voiced) <= LEAD
        cutter.feed(speech(7))
        assert len(cutter._voiced) <= MOST


# --- with the real detector -----------------------------------------------------------------


def segments(sound: Samples) -> list[Segment]:
    cutter = Cutter()
    return cutter.feed(VOICE.begin().probabilities(sound)) + cutter.finish()


@pytest.mark.parametrize("word", ["oui", "non", "stop", "merci"])
@pytest.mark.parametrize("pace", [175, 260])
def test_short_french_words_are_kept(word: str, pace: int, tmp_path: Path) -> None:
    assert len(segments(spoken(word, "fr", tmp_path, pace))) == 1


@pytest.mark.parametrize("word", ["yes", "no", "stop", "go"])
@pytest.mark.parametrize("pace", [175, 260])
def test_short_english_words_are_kept(word: str, pace: int, tmp_path: Path) -> None:
    assert len(segments(spoken(word, "en-us", tmp_path, pace))) == 1


def noises() -> dict[str, Samples]:
    time = np.arange(RATE * 10) / RATE
    dice = np.random.default_rng(7)
    chord = sum(np.sin(2 * np.pi * pitch * time) for pitch in (220, 277, 330))
    return {
        "hiss": dice.standard_normal(time.size) * 0.1,
        "rumble": np.cumsum(dice.standard_normal(time.size)) * 0.002,
        "hum": 0.3 * np.sign(np.sin(2 * np.pi * 50 * time)),
        "clicks": (dice.random(time.size) < 0.0005) * dice.standard_normal(time.size),
        "chord": 0.1 * chord * (np.sin(2 * np.pi * 2 * time) > 0),
        "sweep": 0.3 * np.sin(2 * np.pi * (200 * time + 100 * time**2)),
        "vibrato": 0.3 * np.sin(2 * np.pi * 220 * time + 5 * np.sin(2 * np.pi * 6 * time)),
    }


@pytest.mark.parametrize("name", noises())
def test_noise_has_no_segments(name: str) -> None:
    assert segments(np.clip(noises()[name], -1, 1).astype(np.float32)) == []


def test_human_sentences_are_one_segment_each() -> None:
    for said, sound in librivox():
        found = segments(sound)
        assert found, said
        assert sum(one.end - one.start for one in found) * FRAME > 0.8 * len(sound)
