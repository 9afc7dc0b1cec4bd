"""Copies of recordings as worse microphones, rooms and lines would make them. Deterministic."""

import zlib
from collections.abc import Callable

import numpy as np
import soxr
from numpy.typing import NDArray

from benchmarks.corpora import Clip
from dictate.ports import RATE, Samples

LINE = 8000
"""Samples a second on a telephone line."""
BAND = (300.0, 3400.0)
"""What a telephone line carries, in Hz (ITU-T G.712)."""
MU = 255.0
"""The compression of µ-law (ITU-T G.711)."""
QUIET = -45.0
"""RMS of the speech in a quiet recording, dBFS."""
OVERDRIVE = 12.0
"""How far a clipped recording was over full scale, dB."""
REVERBERATION = 0.6
"""Seconds in which the echo of a room falls by 60 dB: a living room without carpets."""
DIRECT = 0.0
"""How far the direct sound is above its echo, dB: some two metres away."""

Random = np.random.Generator
Change = Callable[[Samples, Random], NDArray[np.floating]]


def _noise(decibels: float, *, pink: bool) -> Change:
    def add(samples: Samples, draw: Random) -> NDArray[np.floating]:
        noise = draw.standard_normal(samples.size)
        if pink:
            spectrum = np.fft.rfft(noise)
            spectrum /= np.sqrt(np.maximum(np.arange(spectrum.size), 1.0))
            noise = np.fft.irfft(spectrum, samples.size)
        noise *= speech_level(samples) / np.sqrt(np.mean(noise**2)) / 10 ** (decibels / 20)
        return samples + noise

    return add


def _telephone(samples: Samples, draw: Random) -> NDArray[np.floating]:  # noqa: ARG001 - same for all
    line = soxr.resample(samples, RATE, LINE)
    spectrum = np.fft.rfft(line)
    tones = np.fft.rfftfreq(line.size, 1 / LINE)
    spectrum[(tones < BAND[0]) | (tones > BAND[1])] = 0
    band = np.clip(np.fft.irfft(spectrum, line.size), -1, 1)
    pressed = np.sign(band) * np.log1p(MU * np.abs(band)) / np.log1p(MU)
    coded = np.round(pressed * 127) / 127
    heard = np.sign(coded) * np.expm1(np.abs(coded) * np.log1p(MU)) / MU
    again: NDArray[np.floating] = soxr.resample(heard, LINE, RATE)
    return again[: samples.size]


def _quiet(samples: Samples, draw: Random) -> NDArray[np.floating]:  # noqa: ARG001 - same for all
    faint = samples * (10 ** (QUIET / 20) / speech_level(samples))
    return np.round(faint * 32768) / 32768


def _clipped(samples: Samples, draw: Random) -> NDArray[np.floating]:  # noqa: ARG001 - same for all
    over = samples / np.abs(samples).max() * 10 ** (OVERDRIVE / 20)
    clipped: NDArray[np.floating] = np.clip(over, -1, 1)
    return clipped


def _reverberant(samples: Samples, draw: Random) -> NDArray[np.floating]:
    count = int(REVERBERATION * RATE)
    echo = draw.standard_normal(count) * 10 ** (-3 * np.arange(count) / count)
    echo[: RATE // 100] = 0  # the first wall is some two metres away
    echo *= 10 ** (-DIRECT / 20) / np.sqrt(np.sum(echo**2))
    echo[0] = 1.0
    size = samples.size + count
    heard = np.fft.irfft(np.fft.rfft(samples, size) * np.fft.rfft(echo, size), size)
    loudest = np.abs(samples).max() / np.abs(heard).max()
    in_room: NDArray[np.floating] = heard[: samples.size] * loudest
    return in_room


CHANGES: dict[str, Change] = {
    **{
        f"{'pink' if pink else 'white'} noise {decibels:g} dB": _noise(decibels, pink=pink)
        for pink in (True, False)
        for decibels in (20.0, 10.0, 5.0)
    },
    "telephone": _telephone,
    "quiet": _quiet,
    "clipped": _clipped,
    "reverberant": _reverberant,
}


def degraded(clip: Clip, change: str) -> Clip:
    """The same words, heard worse. The same clip always gives the same copy."""
    draw = np.random.default_rng(zlib.crc32(f"{clip.name} {change}".encode()))
    heard = CHANGES[change](clip.samples, draw)
    return clip.with_samples(np.clip(heard, -1, 1).astype(np.float32), change)


def speech_level(samples: Samples) -> float:
    """RMS of what is within 30 dB of the loudest 20 ms: pauses do not count."""
    step = RATE // 50
    frames = np.pad(samples, (0, -samples.size % step)).reshape(-1, step)
    powers = np.mean(frames.astype(np.float64) ** 2, axis=1)
    return float(np.sqrt(np.mean(powers[powers > powers.max() / 1000])))
