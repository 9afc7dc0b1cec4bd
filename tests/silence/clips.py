"""The set: each noise at several loudnesses and lengths, alone and mixed. Deterministic."""

import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import product

import numpy as np

from dictate.ports import RATE, Samples
from tests.silence.music import MUSIC
from tests.silence.noises import NOISES, Wave, scattered
from tests.silence.recordings import keys, recorded

LEVELS = (-6.0, -20.0, -35.0, -50.0)
"""Loudness of the loudest sample, dBFS."""
LENGTHS = (0.5, 1.0, 3.0, 10.0, 30.0)
"""Seconds."""
MIXES = (
    ("fan", "keyboard", "breathing"),
    ("air conditioning", "mouse", "footsteps"),
    ("street", "piano"),
    ("hum of 50 Hz", "hiss", "desk bumps"),
    ("room tone", "coughs", "chair"),
    ("rain", "clock", "sniffs"),
    ("fan", "band"),
    ("keyboard", "the app’s own tones", "breath on the microphone"),
    ("room tone", "dog", "birds"),
    ("street", "telephone", "door"),
    ("whine", "cutlery", "paper"),
    ("room tone", "violin", "lips"),
)
MIXED = (0.0, -8.0, -14.0)
"""How loud each part of a mixture is, dB."""


@dataclass(frozen=True, eq=False)
class Clip:
    """A sound in which nobody speaks. ``kind`` says what it is, ``name`` which it is of these."""

    kind: str
    name: str
    samples: Samples

    @property
    def seconds(self) -> float:
        """How long it is."""
        return self.samples.size / RATE


def few() -> Iterator[Clip]:
    """A part that takes seconds: each kind once or twice, and every recording loud."""
    for number, kind in enumerate((*NOISES, *MUSIC)):
        yield made(kind, 5.0, LEVELS[number % 2])
        yield made(kind, 1.0, LEVELS[2])
    for parts in MIXES:
        yield mixed(parts, 5.0, LEVELS[1])
    for name, sound in recorded():
        yield played(name, sound[: 10 * RATE], LEVELS[0])
    yield typed(10.0, LEVELS[0])


def every(*, by_hand: bool = False) -> Iterator[Clip]:
    """All of it."""
    for kind, level, seconds in product((*NOISES, *MUSIC), LEVELS, LENGTHS):
        yield made(kind, seconds, level)
    for parts, level, seconds in product(MIXES, LEVELS[:3], LENGTHS[2:]):
        yield mixed(parts, seconds, level)
    for (name, sound), level in product(recorded(by_hand=by_hand), LEVELS[:3]):
        yield played(name, sound, level)
    for level, seconds in product(LEVELS, LENGTHS[2:]):
        yield typed(seconds, level)


def made(kind: str, seconds: float, level: float) -> Clip:
    """A noise, or music, made from numbers."""
    name = f"{kind}, {seconds:g} s, {level:g} dB"
    make = NOISES.get(kind) or MUSIC[kind]
    return Clip(kind, name, at_level(make(seconds, _draw(name)), level))


def mixed(parts: tuple[str, ...], seconds: float, level: float) -> Clip:
    """Several at once."""
    whole = " + ".join(parts)
    sounds = [
        at_level(made(kind, seconds, 0).samples, loud)
        for kind, loud in zip(parts, MIXED, strict=False)
    ]
    sound = np.sum(sounds, axis=0)
    return Clip("mixture", f"{whole}, {seconds:g} s, {level:g} dB", at_level(sound, level))


def played(name: str, sound: Samples, level: float) -> Clip:
    """A recording."""
    return Clip(name.partition(":")[0], f"{name}, {level:g} dB", at_level(sound, level))


def typed(seconds: float, level: float) -> Clip:
    """Recorded keys, pressed as somebody types."""
    every_key = keys()
    name = f"typing, {seconds:g} s, {level:g} dB"

    def one(draw: np.random.Generator) -> Wave:
        return every_key[draw.integers(len(every_key))].astype(np.float64)

    sound = scattered(seconds, _draw(name), one, 0.16, 0.9)
    return Clip("typing", name, at_level(sound, level))


def at_level(sound: Wave | Samples, level: float) -> Samples:
    """The sound with its loudest sample at ``level`` dBFS; digital silence stays what it is."""
    loudest = float(np.abs(sound).max(initial=0.0))
    gain = 10 ** (level / 20) / loudest if loudest else 0.0
    return (sound * gain).astype(np.float32)


def _draw(name: str) -> np.random.Generator:
    return np.random.default_rng(zlib.crc32(name.encode()))
