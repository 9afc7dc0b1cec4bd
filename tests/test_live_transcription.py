"""Recognising while the user speaks, in a made-up time: no threads, no clock, every order."""

from collections.abc import Callable
from dataclasses import dataclass, field
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dictate.errors import CancelledError, EngineError
from dictate.ports import FRAME, RATE, Hints, Samples, Stopping, Transcript
from dictate.segments import frames_needed
from dictate.transcription import Live, Transcription
from tests.fakes import FakeEngine, FakeVoice

WORD = 0.26
"""Seconds a spoken word lasts; each is said at a loudness of its own, by which it is told."""
STEP = 1e-3


def word(number: int) -> Samples:
    return np.full(round(WORD * RATE), 0.1 + number * STEP, np.float32)


def words_in(samples: Samples) -> list[int]:
    """The words whose sound is in there whole; the engine makes nothing of half a word."""
    loud = np.flatnonzero(samples > 0.05)
    numbers = np.round((samples[loud] - 0.1) / STEP).astype(int)
    found, counts = np.unique(numbers, return_counts=True)
    return [int(number) for number in found[counts == round(WORD * RATE)]]


def said(pauses: list[float]) -> Samples:
    """A word after each pause, and half a second of silence."""
    parts = [np.zeros(RATE // 2, np.float32)]
    for number, pause in enumerate(pauses):
        parts += [np.zeros(round(pause * RATE), np.float32), word(number)]
    return np.concatenate([*parts, np.zeros(RATE // 2, np.float32)])


class Growing:
    """A recording that grows as made-up time goes by."""

    def __init__(self, samples: Samples) -> None:
        self._samples = samples
        self.now = 0.0
        self.forgotten = 0

    @property
    def count(self) -> int:
        return min(round(self.now * RATE), self._samples.size)

    @property
    def over(self) -> bool:
        return self.now * RATE >= self._samples.size

    def read(self, start: int, end: int) -> Samples:
        assert start >= self.forgotten, "asked for what was forgotten"
        return self._samples[start : min(end, self.count)]

    def wait(self, past: int, timeout: float) -> None:
        self.now += 0.02

    def forget(self, before: int) -> None:
        self.forgotten = max(self.forgotten, before)


@dataclass
class Slow(FakeEngine):
    """Tells words by their sound, and takes its time."""

    sound: Growing
    takes: Callable[[], float]
    given: list[list[int]] = field(default_factory=list)
    """The words in each stretch it was given to the end."""
    abandoned: int = 0
    asked: int = 0
    refuse: Exception | None = None

    def transcribe(self, samples: Samples, hints: Hints, stopping: Stopping) -> Transcript:
        if self.refuse is not None:
            raise self.refuse
        done = self.sound.now + self.takes()
        while self.sound.now < done:
            if stopping():
                self.abandoned += 1
                raise CancelledError
            self.sound.now += 0.02
        words = words_in(samples)
        self.given.append(words)
        return Transcript(" ".join(f"word{number}" for number in words), "en")


@dataclass
class Run:
    """One dictation in made-up time."""

    pauses: list[float]
    takes: Callable[[], float]
    lives: list[Live] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.sound = Growing(said(self.pauses))
        self.engine = Slow(self.sound, self.takes)
        self.stop = False
        self.transcription = Transcription(
            self.sound, self.engine, FakeVoice(), Hints("en"), lambda: self.stop,
            live=self.lives.append, clock=lambda: self.sound.now,
        )  # fmt: skip

    def text(self) -> list[int]:
        found = self.transcription.run().text.lower().split()
        return [int(one.removeprefix("word")) for one in found]

    @property
    def waited(self) -> float:
        """Seconds from the end of the recording to the text."""
        return self.sound.now - self.sound._samples.size / RATE


PAUSES = st.lists(st.sampled_from([0.0, 0.06, 0.15, 0.3, 0.5, 1.2, 4.0]), max_size=60)


@settings(max_examples=150, deadline=None)
@given(PAUSES, st.randoms(use_true_random=False), st.sampled_from([0.05, 0.5, 2.0, 6.0]))
def test_every_word_once_and_in_order_however_slow_the_engine(pauses, random, slowest) -> None:
    run = Run(pauses, lambda: random.uniform(0.0, slowest))
    assert run.text() == list(range(len(pauses)))


@settings(max_examples=150, deadline=None)
@given(PAUSES, st.randoms(use_true_random=False), st.sampled_from([0.05, 0.5, 2.0, 6.0]))
def test_no_second_is_recognised_twice_but_ahead_of_its_end(pauses, random, slowest) -> None:
    run = Run(pauses, lambda: random.uniform(0.0, slowest))
    run.text()
    tally, tries = run.transcription.tally, run.transcription.tries
    recorded = run.sound._samples.size / RATE
    assert tally.seconds <= recorded + FRAME / RATE
    final = len(run.engine.given) - (tries.made - run.engine.abandoned) + tries.used
    assert final == tally.pieces
    assert tries.made <= sum(1 for pause in pauses if pause > 0.1) + len(pauses) * WORD + 1


@settings(max_examples=100, deadline=None)
@given(PAUSES, st.randoms(use_true_random=False))
def test_what_was_committed_stays(pauses, random) -> None:
    run = Run(pauses, lambda: random.uniform(0.0, 1.0))
    run.text()
    committed = [live.committed for live in run.lives]
    for before, after in pairwise(committed):
        assert after.startswith(before.rstrip("."))


def speech(seconds: float) -> list[float]:
    """Pauses of a fluent speaker: a breath every six words."""
    return [0.6 if number % 6 == 0 else 0.06 for number in range(round(seconds / 0.41))]


def test_only_the_tail_is_left_at_the_end() -> None:
    waits = {}
    for seconds in (12, 60, 600):
        run = Run(speech(seconds), lambda: 0.5)
        assert len(run.text()) == len(speech(seconds))
        waits[seconds] = run.waited
    assert max(waits.values()) < 0.3, waits  # it is the last half second's silence that helps


def test_an_hour_keeps_nothing_it_needs_no_more() -> None:
    run = Run(speech(3600), lambda: 0.4)
    longest = 0
    forget = run.sound.forget

    def watching(before: int) -> None:
        nonlocal longest
        forget(before)
        longest = max(longest, run.sound.count - run.sound.forgotten)

    run.sound.forget = watching
    assert len(run.text()) == len(speech(3600))
    assert longest < 30 * RATE
    assert run.waited < 0.3


def test_an_engine_that_falls_behind_gets_longer_pieces() -> None:
    run = Run(speech(120), lambda: 9.0)
    assert len(run.text()) == len(speech(120))
    most = max(len(words) for words in run.engine.given)
    assert most > 15, "pieces were put together"
    assert run.waited < 19


def test_a_pause_before_the_end_means_no_waiting() -> None:
    run = Run([0.1] * 8, lambda: 0.3)
    run.text()
    assert run.engine.given == [list(range(8))], "recognised once, ahead of the end"
    assert run.waited <= 0.0 + 0.04


def test_speech_that_goes_on_ends_what_was_begun_early() -> None:
    run = Run([0.1, 0.1, 0.1, 0.1, 0.25, 0.1, 0.1], lambda: 0.5)
    assert run.text() == list(range(7))
    assert run.engine.abandoned == 1


def test_glimpses_only_where_the_engine_is_quick() -> None:
    fluent = [0.1, 0.3] + [0.06] * 60
    quick, slow = Run(fluent, lambda: 0.05), Run(fluent, lambda: 0.6)
    quick.text(), slow.text()
    assert len(quick.lives) > 8
    assert any(live.tentative for live in quick.lives)
    assert len(slow.lives) <= 4


def test_silence_costs_nothing() -> None:
    run = Run([], lambda: 1.0)
    run.sound._samples = np.zeros(60 * RATE, np.float32)
    assert run.text() == []
    assert run.engine.given == []
    assert run.sound.forgotten > 58 * RATE


def test_an_engine_that_fails_while_the_user_speaks_is_asked_again_at_the_end() -> None:
    run = Run(speech(30), lambda: 0.3)
    run.engine.refuse = EngineError("out of memory")
    forget = run.sound.forget

    def heal(before: int) -> None:
        forget(before)
        if run.sound.over:
            run.engine.refuse = None

    run.sound.forget = heal
    assert run.text() == list(range(len(speech(30))))


def test_an_engine_that_keeps_failing_says_so_when_all_is_recorded() -> None:
    run = Run(speech(30), lambda: 0.3)
    run.engine.refuse = EngineError("out of memory")
    with pytest.raises(EngineError, match="out of memory"):
        run.text()
    assert run.sound.over


@pytest.mark.parametrize("when", [2.0, 5.2, 30.0])
def test_stopping_comes_through_at_once(when: float) -> None:
    run = Run(speech(20), lambda: 1.0)
    wait = run.sound.wait

    def until(past: int, timeout: float) -> None:
        wait(past, timeout)
        run.stop = run.sound.now > when

    run.sound.wait = until
    if when > 20:
        run.text()
        return
    with pytest.raises(CancelledError):
        run.text()
    assert run.sound.now < when + 1.1


def test_early_means_a_pause_of_three_or_four_frames() -> None:
    """Plosives close the mouth for up to 0.1 s in the middle of words."""
    from dictate.ahead import EARLY

    assert frames_needed(0.08) < EARLY <= frames_needed(0.13)
