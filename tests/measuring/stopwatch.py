"""A clock that only work moves, and engines whose work takes as long as the test says."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

import numpy as np

from dictate.errors import CancelledError
from dictate.measuring.speech import Stretch
from dictate.models import catalogue
from dictate.models.catalogue import Model
from dictate.ports import RATE, Engine, Hints, Samples, Stopping, Transcript

Cost = Callable[[str, int, str, float], float]
"""Seconds of work for (model, threads, search, seconds of sound)."""


def model(name: str) -> Model:
    """One of the catalogue."""
    return catalogue.load().find(name)


def stretch(seconds: float, language: str = "en", said: str = "") -> Stretch:
    """So much sound."""
    return Stretch(np.zeros(int(seconds * RATE), np.float32), language, said)


class Stopwatch:
    """Makes engines, and knows what they did."""

    def __init__(self, cost: Cost, load: float = 0.25) -> None:
        self.now = 100.0
        self.calls: list[tuple[str, int, str, float]] = []
        """The calls, in order: model, threads, search, seconds of sound."""
        self.languages: list[str] = []
        self.open = 0
        self.most_open = 0
        self.load = load
        self.cost = cost
        self.memory = 1_000_000
        self.text = ""
        self.stop_after = 10_000

    def clock(self) -> float:
        return self.now

    def resident(self) -> int:
        return self.memory

    def stopping(self) -> bool:
        return len(self.calls) >= self.stop_after

    @contextmanager
    def make(self, name: str, threads: int, search: str) -> Iterator[Engine]:
        self.open += 1
        self.most_open = max(self.most_open, self.open)
        try:
            yield TimedEngine(self, name, threads, search)
        finally:
            self.open -= 1


class TimedEngine:
    """Takes its time, by the stopwatch."""

    def __init__(self, watch: Stopwatch, name: str, threads: int, search: str) -> None:
        self._watch = watch
        self._made = (name, threads, search)
        self.loaded = False

    def load(self) -> None:
        if not self.loaded:
            self._watch.now += self._watch.load
            self._watch.memory += 50_000_000
        self.loaded = True

    def unload(self) -> None:
        self.loaded = False

    def describe(self) -> str:
        return "stopwatch"

    def transcribe(self, samples: Samples, hints: Hints, stopping: Stopping) -> Transcript:
        if stopping():
            raise CancelledError
        assert self.loaded, "loading is timed apart"
        seconds = samples.size / RATE
        self._watch.calls.append((*self._made, seconds))
        self._watch.languages.append(hints.language)
        self._watch.now += self._watch.cost(*self._made, seconds)
        return Transcript(self._watch.text, hints.language)
