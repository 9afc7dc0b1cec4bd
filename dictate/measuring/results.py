"""What was measured. Pure values."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from itertools import accumulate

import numpy as np

TAIL = 3.0
"""Seconds of speech that are left to recognise when the key is let go."""
LENGTHS = (3.0, 8.0, 15.0)
"""Seconds of speech that segments have: short answers, sentences, somebody who reads aloud."""
TYPICAL = 8.0
"""The one of ``LENGTHS`` that stands for all, where one figure must do."""


@dataclass(frozen=True)
class Search:
    """What one way of searching takes on this machine.

    ``points``: (seconds of speech, seconds of work), at least one, the shortest first. ``errors``:
    for each language the share of words that were not recognised as said, where that is known.
    """

    points: tuple[tuple[float, float], ...]
    errors: Mapping[str, float] = field(default_factory=dict)

    def work(self, seconds: float) -> float:
        """Seconds of work for so much speech.

        Between two points in a straight line; below the first it is the same, since most of it does
        not depend on the length; beyond the last in proportion, which is rather too much. The
        points are noisy: more speech never counts as less work.
        """
        sounds = [sound for sound, _ in self.points]
        works = list(accumulate((work for _, work in self.points), max))
        beyond = max(1.0, seconds / sounds[-1])
        return beyond * float(np.interp(seconds, sounds, works))

    def share(self, seconds: float) -> float:
        """Seconds of work for each second of speech, in a segment so long."""
        return self.work(seconds) / seconds

    @property
    def wait(self) -> float:
        """Seconds from letting go to the text: the work for the tail."""
        return self.work(TAIL)

    @property
    def pace(self) -> float:
        """How many times as fast as speech."""
        return 1 / self.share(TYPICAL)


@dataclass(frozen=True)
class Measured:
    """One model on this machine.

    ``when`` is UTC, ISO 8601; ``load`` in seconds; ``memory`` in bytes, the growth of this process
    and of those it started; ``threads`` is 0 where the engine chose.
    """

    model: str
    digest: str
    when: str
    version: str
    language: str
    load: float
    memory: int
    threads: int
    device: str
    greedy: Search
    beam: Search | None = None


@dataclass(frozen=True)
class Threads:
    """How many threads helped. ``works``: seconds of work for the same speech, by their number."""

    best: int
    works: Mapping[int, float]
    model: str
    when: str
