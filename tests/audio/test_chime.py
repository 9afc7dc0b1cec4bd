import threading

import numpy as np
import pytest

from dictate.audio.chime import Chime, synthesise
from dictate.settings import Sounds


def _pitch(sound: np.ndarray) -> float:
    spectrum = np.abs(np.fft.rfft(sound * np.hanning(len(sound)), 1 << 16))
    return float(np.argmax(spectrum)) * 44_100 / (1 << 16)


@pytest.mark.parametrize("name", ["start", "stop", "trouble"])
def test_a_sound_is_short_and_begins_and_ends_softly(name: str) -> None:
    sound = synthesise(name)
    assert 0.1 < len(sound) / 44_100 < 0.4
    assert np.abs(sound).max() <= 1
    assert np.abs(sound[:20]).max() < 0.1
    assert np.abs(sound[-20:]).max() < 0.1


def test_the_start_rises_the_stop_falls_and_trouble_falls_lower() -> None:
    start, stop, trouble = (synthesise(name) for name in ("start", "stop", "trouble"))
    assert _pitch(start[-4000:]) - _pitch(start[:3000]) > 200
    assert _pitch(stop[:3000]) - _pitch(stop[-4000:]) > 200
    assert _pitch(trouble[:3000]) - _pitch(trouble[-4000:]) > 200
    assert _pitch(trouble[-4000:]) < _pitch(stop[-4000:]) - 200


@pytest.mark.parametrize("settings", [Sounds(enabled=False), Sounds(volume=0)])
def test_switched_off_nothing_is_even_begun(settings: Sounds) -> None:
    before = threading.active_count()
    Chime(settings).play("start")
    assert threading.active_count() == before
