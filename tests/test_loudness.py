"""What a recording says about its microphone."""

import numpy as np
import pytest

from dictate.errors import MicrophoneError
from dictate.loudness import Loudness, judge
from dictate.ports import RATE, Samples


def _tone(seconds: float, amplitude: float = 0.5) -> Samples:
    time = np.arange(int(RATE * seconds)) / RATE
    return (amplitude * np.sin(2 * np.pi * 220 * time)).astype(np.float32)


def test_zeros_are_a_muted_microphone() -> None:
    found = judge(np.zeros(RATE, np.float32), "Desk")
    assert isinstance(found, MicrophoneError)
    assert found.message == "The microphone “Desk” is muted: it delivers nothing but silence."
    assert found.hint


def test_a_faint_hiss_is_a_silent_microphone() -> None:
    hiss = np.random.default_rng(1).normal(0, 0.0002, RATE).astype(np.float32)
    found = judge(hiss)
    assert found is not None
    assert "next to nothing" in found.message


@pytest.mark.parametrize("samples", [_tone(1, 0.01), _tone(0.1, 0.0), np.empty(0, np.float32)])
def test_speech_level_or_a_short_tap_says_nothing_about_the_microphone(samples: Samples) -> None:
    assert judge(samples) is None


@pytest.mark.parametrize("size", [1, 77, 320, 5000])
def test_pieces_say_the_same_as_the_whole(size: int) -> None:
    for samples in (np.zeros(RATE, np.float32), _tone(1, 0.0005), _tone(1)):
        loudness = Loudness()
        for at in range(0, len(samples), size):
            loudness.add(samples[at : at + size])
        one, other = loudness.judge("Desk"), judge(samples, "Desk")
        assert (one and one.message) == (other and other.message)
