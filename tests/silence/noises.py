"""Noises made from numbers: what a microphone on a desk hears. Deterministic.

Each is ``make(seconds, draw)`` and may be of any loudness; ``dressed`` gives it one.
"""

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from dictate.ports import RATE

Wave = NDArray[np.float64]
Random = np.random.Generator
Make = Callable[[float, Random], Wave]


def clock(seconds: float) -> Wave:
    """The time of each sample."""
    return np.arange(int(seconds * RATE)) / RATE


def coloured(
    seconds: float, draw: Random, slope: float, low: float = 0, high: float = 8000
) -> Wave:
    """Noise whose power falls by ``slope`` × 3 dB an octave, between two frequencies in Hz."""
    count = int(seconds * RATE)
    spectrum = np.fft.rfft(draw.standard_normal(count))
    tones = np.fft.rfftfreq(count, 1 / RATE)
    spectrum /= np.maximum(tones, 20) ** (slope / 2)
    spectrum[(tones < low) | (tones > high)] = 0
    noise = np.fft.irfft(spectrum, count)
    return noise / (np.abs(noise).max() or 1)


def harmonics(seconds: float, pitch: float, strengths: tuple[float, ...]) -> Wave:
    """A steady tone with its overtones."""
    time = clock(seconds)
    found = np.zeros(time.size)
    for number, strength in enumerate(strengths, start=1):
        found += strength * np.sin(2 * np.pi * pitch * number * time)
    return found


def ringing(seconds: float, tones: tuple[float, ...], decay: float) -> Wave:
    """Tones that die away, by a factor of e in ``decay`` seconds."""
    time = clock(seconds)
    return sum((np.sin(2 * np.pi * tone * time) for tone in tones), np.zeros(time.size)) * np.exp(
        -time / decay
    )


def burst(seconds: float, draw: Random, low: float, high: float) -> Wave:
    """A short noise that dies away."""
    return coloured(seconds, draw, 0, low, high) * np.exp(-5 * clock(seconds) / seconds)


def scattered(
    seconds: float, draw: Random, one: Callable[[Random], Wave], gap: float, spread: float = 0.5
) -> Wave:
    """One sound again and again, ``gap`` seconds apart on average, each a little different."""
    found = np.zeros(int(seconds * RATE))
    at = gap * draw.random()
    while at < seconds:
        start = int(at * RATE)
        sound = one(draw)[: found.size - start] * (0.5 + 0.5 * draw.random())
        found[start : start + sound.size] += sound
        at += gap * (1 + spread * draw.uniform(-1, 1))
    return found


def swelling(wave: Wave, times_a_second: float, least: float = 0.0) -> Wave:
    """The wave growing and fading."""
    turns = np.arange(wave.size) / RATE * times_a_second
    return wave * (least + (1 - least) * np.sin(np.pi * turns) ** 2)


# --- rooms and machines ---------------------------------------------------------------------


def _fan(seconds: float, draw: Random) -> Wave:
    blades = harmonics(seconds, 87.0, (1, 0.5, 0.3, 0.1))
    return 8 * swelling(coloured(seconds, draw, 1, 60, 4000), 0.7, 0.8) + 0.3 * blades


def _washer(seconds: float, draw: Random) -> Wave:
    return swelling(coloured(seconds, draw, 2, 30, 900), 1.3, 0.2)


def _street(seconds: float, draw: Random) -> Wave:
    far = coloured(seconds, draw, 2, 30, 2000)
    return far + swelling(coloured(seconds, draw, 1, 50, 3500), 0.23)


def _whine(seconds: float, draw: Random) -> Wave:
    return np.sin(2 * np.pi * 5300 * clock(seconds)) + coloured(seconds, draw, 0)


def _clipped(seconds: float, draw: Random) -> Wave:
    return np.clip(coloured(seconds, draw, 1) * 20, -1, 1)


def _offset(seconds: float, draw: Random) -> Wave:
    return 1 + 0.02 * coloured(seconds, draw, 0)


def _dropouts(seconds: float, draw: Random) -> Wave:
    holes = np.repeat(draw.random(int(seconds * 50) + 1) > 0.2, RATE // 50)
    noise = coloured(seconds, draw, 1)
    return noise * holes[: noise.size]


def _gsm(seconds: float, draw: Random) -> Wave:
    return harmonics(seconds, 217.0, (1, 0.8, 0.6, 0.5, 0.4, 0.3)) * (
        np.sin(2 * np.pi * 1.7 * clock(seconds)) > 0.2
    )


# --- hands and feet -------------------------------------------------------------------------


def _key(draw: Random) -> Wave:
    down = burst(0.03, draw, 1200, 7000)
    up = 0.4 * burst(0.02, draw, 2500, 7500)
    return np.concatenate([down, np.zeros(int(draw.uniform(0.04, 0.09) * RATE)), up])


def _bump(draw: Random) -> Wave:
    body = ringing(0.3, (draw.uniform(60, 90), draw.uniform(110, 160)), 0.06)
    body[: RATE // 100] += 0.3 * burst(0.01, draw, 500, 4000)
    return body


def _rub(draw: Random) -> Wave:
    return swelling(coloured(draw.uniform(0.2, 0.6), draw, 1, 80, 6000), 2)


def _step(draw: Random) -> Wave:
    return ringing(0.2, (70.0, 95.0), 0.04) + 0.3 * np.pad(
        burst(0.1, draw, 300, 3000), (0, RATE // 10)
    )


def _fork(draw: Random) -> Wave:
    tones = tuple(draw.uniform(2000, 7000, 5))
    return ringing(0.5, tones, draw.uniform(0.05, 0.2))


def _clap(draw: Random) -> Wave:
    return burst(0.02, draw, 700, 4000)


def _door(draw: Random) -> Wave:
    slam = 2 * ringing(0.5, (55.0, 82.0, 130.0), 0.09)
    slam[: RATE // 10] += burst(0.1, draw, 100, 3000)
    latch = np.pad(burst(0.03, draw, 1500, 6000), (0, RATE // 5))
    return np.concatenate([latch, slam])


def _squeak(draw: Random) -> Wave:
    seconds = draw.uniform(0.3, 0.8)
    time = clock(seconds)
    pitch = draw.uniform(300, 700)
    phase = 2 * np.pi * (pitch * time + draw.uniform(-150, 300) * time**2)
    return swelling(sum(np.sin(phase * n) / n for n in range(1, 6)), 1 / seconds)


# --- bodies and animals ---------------------------------------------------------------------


def _breath(draw: Random, loud: float = 1.0) -> Wave:
    out = swelling(coloured(1.1, draw, 1, 200, 2500), 1 / 1.1)
    inward = 0.6 * swelling(coloured(0.9, draw, 0, 800, 5000), 1 / 0.9)
    return loud * np.concatenate([out, np.zeros(RATE // 4), inward])


def _puff(draw: Random) -> Wave:
    return swelling(coloured(draw.uniform(0.1, 0.4), draw, 2, 20, 500), 2)


def _cough(draw: Random) -> Wave:
    blast = burst(0.25, draw, 300, 4500)
    rest = 0.4 * np.pad(burst(0.2, draw, 500, 2500), (RATE // 8, 0))
    return np.concatenate([blast, rest])


def _sneeze(draw: Random) -> Wave:
    inward = swelling(coloured(0.6, draw, 0, 1000, 6000), 1 / 1.2) * 0.3
    return np.concatenate([inward, burst(0.4, draw, 800, 8000)])


def _sniff(draw: Random) -> Wave:
    return swelling(coloured(draw.uniform(0.2, 0.4), draw, 0, 1500, 7000), 3)


def _lips(draw: Random) -> Wave:
    return burst(0.015, draw, 800, 5000)


def _bird(draw: Random) -> Wave:
    time = clock(draw.uniform(0.08, 0.2))
    pitch = draw.uniform(2500, 5000)
    phase = pitch * time + 40 * np.sin(2 * np.pi * draw.uniform(10, 30) * time)
    return np.sin(2 * np.pi * phase) * np.hanning(time.size)


def _bark(draw: Random) -> Wave:
    time = clock(0.18)
    pitch = draw.uniform(350, 550) * (1 - 0.8 * time)
    phase = 2 * np.pi * np.cumsum(pitch) / RATE
    tone = sum(np.sin(phase * n) / n for n in range(1, 10))
    return (tone + coloured(0.18, draw, 0, 300, 4000)) * np.hanning(time.size)


# --- signals --------------------------------------------------------------------------------


def _ring(draw: Random) -> Wave:
    time = clock(1.0)
    return (np.sin(2 * np.pi * 440 * time) + np.sin(2 * np.pi * 480 * time)) * (
        np.sin(2 * np.pi * 10 * time) > -0.5
    )


def _beep(draw: Random) -> Wave:
    return ringing(0.25, (draw.choice([800.0, 1000.0, 2000.0]),), 1.0)


def _chirp(draw: Random) -> Wave:
    time = clock(0.4)
    return np.sin(2 * np.pi * (400 * time + 1500 * time**2)) * np.hanning(time.size)


def _every(one: Callable[[Random], Wave], gap: float, spread: float = 0.5) -> Make:
    return lambda seconds, draw: scattered(seconds, draw, one, gap, spread)


def _noise(slope: float, low: float = 0, high: float = 8000) -> Make:
    return lambda seconds, draw: coloured(seconds, draw, slope, low, high)


def _hum(pitch: float) -> Make:
    return lambda seconds, draw: harmonics(seconds, pitch, (1, 0.4, 0.5, 0.2, 0.3, 0.1, 0.2))


NOISES: dict[str, Make] = {
    "digital silence": lambda seconds, draw: np.zeros(int(seconds * RATE)),
    "room tone": _noise(1.5, 20, 5000),
    "hiss": _noise(0),
    "rumble": _noise(2, 20, 300),
    "fan": _fan,
    "air conditioning": _noise(2, 40, 1500),
    "washing machine": _washer,
    "street": _street,
    "rain": lambda s, d: coloured(s, d, 0.5) + 2 * scattered(s, d, _lips, 0.03),
    "wind on the microphone": lambda s, d: swelling(coloured(s, d, 2, 20, 600), 0.4, 0.1),
    "hum of 50 Hz": _hum(50.0),
    "hum of 60 Hz": _hum(60.0),
    "whine": _whine,
    "phone near a cable": _gsm,
    "clipped": _clipped,
    "constant offset": _offset,
    "dropouts": _dropouts,
    "keyboard": _every(_key, 0.15, 0.9),
    "mouse": _every(_clap, 1.3, 0.9),
    "desk bumps": _every(_bump, 0.9, 0.8),
    "microphone handled": _every(_rub, 0.5),
    "footsteps": _every(_step, 0.55, 0.1),
    "paper": _every(lambda d: burst(d.uniform(0.05, 0.3), d, 1500, 8000), 0.2),
    "cutlery": _every(_fork, 0.4, 0.9),
    "applause": _every(_clap, 0.01),
    "door": _every(_door, 2.0),
    "chair": _every(_squeak, 1.5),
    "clock": _every(_lips, 1.0, 0.0),
    "breathing": _every(_breath, 2.8, 0.2),
    "breath on the microphone": _every(_puff, 0.8),
    "coughs": _every(_cough, 1.2),
    "sneezes": _every(_sneeze, 2.5),
    "sniffs": _every(_sniff, 1.5),
    "lips": _every(_lips, 0.8, 0.9),
    "birds": _every(_bird, 0.25, 0.9),
    "dog": _every(_bark, 0.6),
    "telephone": _every(_ring, 3.0, 0.0),
    "beeps": _every(_beep, 0.7),
    "chirps": _every(_chirp, 0.9),
}
"""Everything that is no music."""
