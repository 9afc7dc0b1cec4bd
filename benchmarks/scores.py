"""Word error rates with the uncertainty that few recordings leave."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from tests.accuracy import errors, words

DRAWS = 2000
SEED = 20261125
LEVEL = 95
"""Percent of the draws within an interval."""


@dataclass(frozen=True)
class Score:
    """One recording: how many words are wrong, of how many that were said."""

    wrong: int
    said: int


@dataclass(frozen=True)
class Interval:
    """A value with the bounds that ``LEVEL`` percent of the draws stay within."""

    value: float
    low: float
    high: float

    def __str__(self) -> str:
        return f"{self.value * 100:+.2f} [{self.low * 100:+.2f}, {self.high * 100:+.2f}]"


def score(said: str, heard: str) -> Score:
    """How well one text was heard."""
    spoken = words(said)
    return Score(errors(spoken, words(heard)), len(spoken))


def rate(scores: Sequence[Score]) -> float:
    """Errors a word said, over all recordings together."""
    return sum(one.wrong for one in scores) / sum(one.said for one in scores)


def difference(ours: Sequence[Score], theirs: Sequence[Score]) -> Interval:
    """How much higher our error rate is on the same recordings, by a paired bootstrap over them."""
    wrong = np.array([one.wrong - other.wrong for one, other in zip(ours, theirs, strict=True)])
    said = np.array([one.said for one in ours])
    drawn: NDArray[np.intp] = np.random.default_rng(SEED).integers(
        len(said), size=(DRAWS, len(said))
    )
    rates = wrong[drawn].sum(axis=1) / said[drawn].sum(axis=1)
    edge = (100 - LEVEL) / 2
    low, high = np.percentile(rates, [edge, 100 - edge])
    return Interval(float(wrong.sum() / said.sum()), float(low), float(high))
