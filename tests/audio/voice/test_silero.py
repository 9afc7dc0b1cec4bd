"""The real voice detector."""

import os
import time
from pathlib import Path

import numpy as np

from dictate.audio.voice import silero
from dictate.ports import FRAME, RATE, NoOptions
from tests.engines.recordings import librivox, spoken

VOICE = silero.create(NoOptions())


def test_it_works_here() -> None:
    assert silero.problem() is None


def test_speech_is_told_from_silence() -> None:
    sound = librivox()[0][1]
    assert np.median(VOICE.begin().probabilities(sound)) > 0.9
    assert VOICE.begin().probabilities(np.zeros(RATE * 3, np.float32)).max() < 0.2


def test_there_is_one_probability_a_frame() -> None:
    for size, frames in ((0, 0), (1, 1), (FRAME, 1), (FRAME + 1, 2)):
        found = VOICE.begin().probabilities(np.zeros(size, np.float32))
        assert found.shape == (frames,)
        assert found.dtype == np.float32


def test_a_recording_does_not_remember_the_one_before(tmp_path: Path) -> None:
    word = spoken("oui", "fr", tmp_path)
    before = VOICE.begin().probabilities(word)
    VOICE.begin().probabilities(librivox()[0][1])
    assert np.array_equal(VOICE.begin().probabilities(word), before)


def test_a_recording_may_come_in_pieces_beside_another() -> None:
    sound, other = librivox()[0][1], librivox()[1][1]
    whole = VOICE.begin().probabilities(sound)
    hearing, beside = VOICE.begin(), VOICE.begin()
    pieces = []
    for at in range(0, len(sound), FRAME * 7):
        pieces.append(hearing.probabilities(sound[at : at + FRAME * 7]))
        beside.probabilities(other[at : at + FRAME * 7])
    assert np.array_equal(np.concatenate(pieces), whole)


def test_broken_sound_gives_probabilities() -> None:
    broken = np.full(RATE, np.nan, np.float32)
    broken[::3] = np.inf
    found = VOICE.begin().probabilities(broken)
    assert np.isfinite(found).all()
    assert found.max() < 0.5


def test_it_is_far_faster_than_speech() -> None:
    """Waking threads for every frame made it twenty times slower."""
    sound = np.tile(librivox()[0][1], 3)
    VOICE.begin().probabilities(sound[:FRAME])
    before = os.environ.get("OMP_THREAD_LIMIT")
    started = time.process_time()
    VOICE.begin().probabilities(sound)
    assert time.process_time() - started < len(sound) / RATE / 60
    assert os.environ.get("OMP_THREAD_LIMIT") == before
