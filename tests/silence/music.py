"""Music without a voice, made from numbers: a few instruments and styles. Deterministic."""

from collections.abc import Callable
from functools import lru_cache

import numpy as np
import soxr

from dictate.audio import chime
from dictate.ports import RATE
from tests.silence.noises import Make, Random, Wave, burst, clock, ringing

SCALE = (0, 2, 4, 7, 9, 12, 14, 16)
"""Half-tones above the lowest note: pentatonic, so that whatever comes fits together."""

Instrument = Callable[[float, float, Random], Wave]
"""Plays one note: pitch in Hz, seconds."""


def _piano(pitch: float, seconds: float, draw: Random) -> Wave:
    time = clock(seconds)
    return sum(
        np.sin(2 * np.pi * pitch * n * time) / n**1.5 * np.exp(-time * (1 + n)) for n in range(1, 8)
    )


def _organ(pitch: float, seconds: float, draw: Random) -> Wave:
    time = clock(seconds)
    tones = sum(np.sin(2 * np.pi * pitch * n * time) / n for n in (1, 2, 3, 4, 6, 8))
    return tones * np.minimum(1, np.minimum(time, seconds - time) / 0.03)


def _strings(pitch: float, seconds: float, draw: Random) -> Wave:
    time = clock(seconds)
    phase = 2 * np.pi * pitch * time + 0.9 * np.sin(2 * np.pi * 5.5 * time)
    return sum(np.sin(phase * n) / n for n in range(1, 12)) * np.sin(np.pi * time / seconds)


def _flute(pitch: float, seconds: float, draw: Random) -> Wave:
    time = clock(seconds)
    phase = 2 * np.pi * 2 * pitch * time + 0.5 * np.sin(2 * np.pi * 5 * time)
    breath = 0.05 * draw.standard_normal(time.size)
    return (np.sin(phase) + 0.2 * np.sin(2 * phase) + breath) * np.sin(np.pi * time / seconds)


def _plucked(pitch: float, seconds: float, draw: Random) -> Wave:
    """A string by Karplus and Strong: noise that goes round and loses its edges."""
    string = draw.uniform(-1, 1, int(RATE / pitch))
    rounds = []
    for _ in range(int(seconds * RATE / string.size) + 1):
        rounds.append(string)
        string = 0.498 * (string + np.roll(string, 1))
    return np.concatenate(rounds)[: int(seconds * RATE)]


def _drum(pitch: float, seconds: float, draw: Random) -> Wave:
    found = np.zeros(int(seconds * RATE))
    hit = ringing(0.2, (pitch / 4,), 0.05) if draw.random() < 0.5 else burst(0.1, draw, 800, 7000)
    found[: hit.size] = hit[: found.size]
    return found


def _bells(pitch: float, seconds: float, draw: Random) -> Wave:
    return ringing(seconds, (2 * pitch, 4.01 * pitch, 5.4 * pitch, 8.9 * pitch), 0.4)


def _played(instrument: Instrument, beat: float, low: float, voices: int = 1) -> Make:
    def make(seconds: float, draw: Random) -> Wave:
        found = np.zeros(int((seconds + 2 * beat) * RATE))
        for _ in range(voices):
            at = 0.0
            while at < seconds:
                note = low * 2 ** (draw.choice(SCALE) / 12)
                length = beat * draw.choice([1, 1, 2])
                sound = instrument(note, length, draw)
                start = int(at * RATE)
                room = found[start : start + sound.size]
                room += sound[: room.size]
                at += length
        return found[: int(seconds * RATE)]

    return make


@lru_cache
def _tones() -> Wave:
    """The app's own sounds, one after the other, as loudspeakers give them back."""
    every = [
        np.pad(soxr.resample(chime.synthesise(name), 44_100, RATE), (RATE // 2, RATE // 2))
        for name in ("start", "stop", "trouble")
    ]
    return np.concatenate(every)


def _own_tones(seconds: float, draw: Random) -> Wave:
    count = int(seconds * RATE)
    return np.roll(np.resize(_tones(), count), int(draw.integers(RATE)))


MUSIC: dict[str, Make] = {
    "piano": _played(_piano, 0.35, 220, 2),
    "organ": _played(_organ, 0.8, 130, 3),
    "strings": _played(_strings, 0.7, 196, 2),
    "violin": _played(_strings, 0.5, 294),
    "flute": _played(_flute, 0.4, 262),
    "guitar": _played(_plucked, 0.3, 147, 2),
    "drums": _played(_drum, 0.2, 240, 2),
    "bass": _played(_organ, 0.4, 55),
    "bells": _played(_bells, 0.5, 262),
    "band": lambda s, d: (
        _played(_plucked, 0.4, 110, 2)(s, d)
        + _played(_drum, 0.2, 240, 2)(s, d)
        + 0.5 * _played(_flute, 0.4, 262)(s, d)
    ),
    "the app’s own tones": _own_tones,
}
