"""Follows a recording while it is made: what has been said, and what can be recognised by now."""

from typing import Protocol

from dictate.ports import FRAME, RATE, Hearing, Samples, Voice
from dictate.segments import Cutter, Segment

BLOCK = 30 * RATE // FRAME
"""Frames listened to at once, so that a long recording can be stopped."""


class Sound(Protocol):
    """A recording, finished or not. For any thread."""

    @property
    def count(self) -> int:
        """Samples there are."""

    @property
    def over(self) -> bool:
        """Whether nothing more will come."""

    def read(self, start: int, end: int) -> Samples:
        """A copy of samples ``start`` to ``end`` (exclusive), or to the last one there is."""

    def wait(self, past: int, timeout: float) -> None:
        """Return when there are more than ``past`` samples, at the end, or after the time-out."""

    def forget(self, before: int) -> None:
        """Nobody will read samples before this one again."""


class Whole:
    """A recording that is complete, such as a file."""

    over = True

    def __init__(self, samples: Samples) -> None:
        self._samples = samples
        self.count = samples.size

    def read(self, start: int, end: int) -> Samples:
        """As ``Sound``; no copy, since nobody changes it."""
        return self._samples[start:end]

    def wait(self, past: int, timeout: float) -> None:
        """There is nothing to wait for."""

    def forget(self, before: int) -> None:
        """It belongs to somebody else, who will."""


class Listener:
    """Tells speech from silence as the recording grows, and cuts it. For one thread."""

    def __init__(self, sound: Sound, voice: Voice) -> None:
        self.sound = sound
        self.closed: list[Segment] = []
        """Segments that are complete, in order; whoever recognises them takes them out."""
        self.done = False
        """Whether the recording is over and all of it has been listened to."""
        self.heard = 0
        """Samples listened to."""
        self._hearing: Hearing = voice.begin()
        self._cutter = Cutter()

    @property
    def silence(self) -> int:
        """Frames since somebody last spoke."""
        return self._cutter.silence

    @property
    def settled(self) -> int:
        """Nobody needs the samples before this one."""
        frame = self.closed[0].start if self.closed else self._cutter.begin
        return frame * FRAME

    def listen(self) -> None:
        """Take up what has been recorded since, up to ``BLOCK``. Quick: 0.1 ms a frame."""
        if self.done:
            return
        over = self.sound.over  # asked first: what comes before the end is counted below
        there = self.sound.count
        whole = there if over else there // FRAME * FRAME
        end = min(whole, self.heard + BLOCK * FRAME)
        if end > self.heard:
            samples = self.sound.read(self.heard, end)
            self.heard = end
            self.closed += self._cutter.feed(self._hearing.probabilities(samples))
        if over and self.heard == there:
            self.closed += self._cutter.finish()
            self.done = True

    def open(self) -> Segment | None:
        """What is said and not cut yet, as if the recording ended here; None for nothing."""
        return self._cutter.open()

    def sounds(self, segment: Segment) -> Samples:
        """The samples of a segment."""
        return self.sound.read(segment.start * FRAME, segment.end * FRAME)
