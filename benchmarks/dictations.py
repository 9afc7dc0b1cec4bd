"""Dictations of any length, made of the clips of one reader with natural pauses between them."""

import random
from collections.abc import Sequence
from itertools import groupby

import numpy as np

from benchmarks.corpora import Clip
from dictate.ports import RATE, Samples

PAUSE = (0.2, 1.5)
"""Seconds between two clips, the shortest and the longest."""
RELEASE = (0.1, 0.6)
"""Seconds from the last word to letting go of the key."""
FAINTEST, LOUDEST = 1e-4, 1e-3
"""Bounds of the noise in the pauses, RMS: a silence of zeros is in no real recording."""
HALF_PAUSE = sum(PAUSE) / 2
CLOSE, CLOSE_SHARE = 2.0, 0.15
"""What a dictation may lack of its length: seconds, and the share of it."""
ENDING, FEW = 12.0, 4
"""With so many seconds missing, one of so many clips is taken that fit best."""


def all_of(clips: Sequence[Clip], seconds: float, seed: int) -> list[Clip]:
    """Every clip once, joined into dictations of about so many seconds, one reader each."""
    draw = random.Random(seed)
    found: list[Clip] = []
    for reader, group in groupby(sorted(clips, key=_reader), _reader):
        waiting = list(group)
        draw.shuffle(waiting)
        taken: list[Clip] = []
        for clip in waiting:
            taken.append(clip)
            if sum(one.seconds + HALF_PAUSE for one in taken) >= seconds:
                found.append(join(taken, draw, f"{reader} {len(found) + 1}"))
                taken = []
        if taken:
            found.append(join(taken, draw, f"{reader} {len(found) + 1}"))
    return found


def of_length(clips: Sequence[Clip], seconds: float, seed: int) -> Clip:
    """A dictation of about so many seconds by one reader, who repeats himself if he must."""
    draw = random.Random(seed)
    readers = [list(group) for _, group in groupby(sorted(clips, key=_reader), _reader)]
    able = [own for own in readers if _suits(own, seconds)]
    own = draw.choice(able) if able else max(readers, key=_seconds)
    taken: list[Clip] = []
    while True:
        missing = seconds - _seconds(taken)
        unused = [clip for clip in own if clip not in taken] or own
        fitting = [clip for clip in unused if clip.seconds <= missing + HALF_PAUSE]
        if taken and (missing < min(CLOSE, CLOSE_SHARE * seconds) or not fitting):
            return join(taken, draw, f"{own[0].reader} {seconds:g} s, {seed}")
        # One of the best few where it is nearly done, any while it is not.
        nearest = sorted(fitting or unused, key=lambda clip: abs(clip.seconds - missing))
        taken.append(draw.choice(nearest[:FEW] if missing < ENDING else nearest))


def join(clips: Sequence[Clip], draw: random.Random, name: str) -> Clip:
    """One recording: the clips, pauses between, and the moment before the key goes up."""
    noise = np.random.default_rng(draw.randrange(2**32))
    spoken = _levelled([trimmed(clip.samples) for clip in clips])
    level = min(max(min(map(_floor, spoken)), FAINTEST), LOUDEST)
    pieces: list[Samples] = []
    for number, samples in enumerate(spoken):
        between = PAUSE if number < len(spoken) - 1 else RELEASE
        count = int(draw.uniform(*between) * RATE)
        pieces += [samples, (noise.standard_normal(count) * level).astype(np.float32)]
    text = " ".join(clip.text for clip in clips)
    whole = np.concatenate(pieces)
    return Clip(name, clips[0].reader, clips[0].language, text, whole)


def _levelled(spoken: list[Samples]) -> list[Samples]:
    """All as loud as the one in the middle: one person speaks into one microphone."""
    levels = [float(_levels(samples).max()) for samples in spoken]
    wanted = float(np.median(levels))
    pairs = zip(spoken, levels, strict=True)
    return [
        np.clip(samples * (wanted / level), -1, 1).astype(np.float32) for samples, level in pairs
    ]


def trimmed(samples: Samples) -> Samples:
    """Without the silence at both ends: what is 40 dB below the loudest moment."""
    levels = _levels(samples)
    loud = np.flatnonzero(levels > levels.max() / 100)
    step = RATE // 50
    start = max(0, int(loud[0]) - 2) * step
    return samples[start : (int(loud[-1]) + 3) * step]


def _levels(samples: Samples) -> Samples:
    """RMS of each 20 ms."""
    step = RATE // 50
    frames = np.pad(samples, (0, -samples.size % step)).reshape(-1, step)
    levels: Samples = np.sqrt(np.mean(frames**2, axis=1))
    return levels


def _floor(samples: Samples) -> float:
    return float(np.percentile(_levels(samples), 5))


def _suits(own: Sequence[Clip], seconds: float) -> bool:
    """Whether a reader has enough for several different dictations of this length."""
    short = [clip for clip in own if clip.seconds <= seconds]
    return len(short) >= FEW and _seconds(own) >= 2 * seconds


def _seconds(clips: Sequence[Clip]) -> float:
    return sum(clip.seconds + HALF_PAUSE for clip in clips)


def _reader(clip: Clip) -> str:
    return clip.reader
