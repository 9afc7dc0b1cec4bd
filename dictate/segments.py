"""Where a recording is cut: at pauses, in pieces that an engine takes, silence left out.

Works on probabilities of speech, one per frame (``ports.FRAME`` samples, 32 ms), as they come: it
may be fed a whole recording or a frame at a time while the user speaks, with the same result.
"""

import math
from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np

from dictate.ports import FRAME, RATE

SPEECH, SILENCE = 0.5, 0.35
"""Speech begins at the first and lasts until a probability below the second, as Silero does it."""


def frames_needed(seconds: float) -> int:
    """How many frames hold so many seconds, the last one begun."""
    return math.ceil(seconds * RATE / FRAME)


def seconds_of(frames: int) -> float:
    """How long so many frames last."""
    return frames * FRAME / RATE


PAUSES = ((3.0, 1.2), (12.0, 0.4), (20.0, 0.2))
"""How long a pause ends a segment of which length, in seconds; in between by proportion.

A long pause ends any. A short segment goes on through others, because words need their neighbours;
a long one ends at the first opportunity, because what is open when the recording ends is waited
for.
"""
MOST = frames_needed(20.0)
"""A segment is cut here at the latest; an engine takes 30 s."""
LAST_CHOICE = frames_needed(8.0)
"""Where a cut is forced, it is at the least probable frame of this stretch …"""
TOO_LATE = frames_needed(0.5)
"""… but not in its very end: the rest must hold enough for a word."""
PAD = 3
"""Frames of silence kept after the last word: the detector notices an end late."""
LEAD = frames_needed(0.5)
"""Silence kept before the first word, as far as there is any: the detector notices a soft beginning
("le", "il") late, and an engine without it makes up another word."""

PEAK = 0.9
SHORT_WORD = 4
STEADY = frames_needed(0.4)
"""A segment counts as speech with ``SHORT_WORD`` frames of speech of which one reaches ``PEAK``, or
with ``STEADY`` frames of speech in a row.

Measured: short words ("oui", "stop", "go" of 0.25 s, synthesised) have 4 to 13 frames and peaks
above 0.97; recorded breath, hiss, keyboard and music, and synthetic hum, sweeps, chords and clicks
stay below 0.83. A bound on length alone either loses the words (0.4 s) or lets music in.
"""


def pause_after(length: int) -> int:
    """How many frames of silence end a segment of so many frames, the silence included."""
    lengths, pauses = zip(*PAUSES, strict=True)
    return frames_needed(float(np.interp(seconds_of(length), lengths, pauses)))


@dataclass(frozen=True)
class Segment:
    """A stretch to recognise: frames ``start`` to ``end`` (exclusive).

    ``voiced`` is the speech in it, in seconds. ``forced``: cut at ``end`` while the user spoke on.
    """

    start: int
    end: int
    voiced: float
    forced: bool = False

    @property
    def samples(self) -> slice:
        """The samples of the segment; the last frame may be longer than the recording."""
        return slice(self.start * FRAME, self.end * FRAME)


class Cutter:
    """Cuts one recording; for one thread. Keeps no more than one segment's probabilities."""

    def __init__(self) -> None:
        self.begin = 0
        """The first frame that is not settled yet: where the last cut was, or later."""
        self.silence = 0
        """Frames since the last one with speech, or since the recording began; 0 in speech."""
        self._probabilities: list[float] = []
        self._voiced: list[bool] = []
        self._first: int | None = None
        """Where the first True of ``_voiced`` is."""
        self._speaking = False

    def feed(self, probabilities: Iterable[float]) -> list[Segment]:
        """Take the next frames; return the segments that are complete now."""
        found = []
        for value in probabilities:
            found += self._add(float(value))
        return found

    def open(self) -> Segment | None:
        """What ``finish`` would return now, None while that is nothing. Changes nothing.

        From ``PAD`` frames of silence on it stays the same until somebody speaks again, and is
        what a cut in that pause returns: it may be recognised early.
        """
        return self._segment(len(self._voiced), forced=False)

    def finish(self) -> list[Segment]:
        """The recording is over: return what is left of it."""
        found = self._cut(len(self._voiced), forced=False)
        self._speaking = False
        return found

    def _add(self, probability: float) -> list[Segment]:
        self._speaking = probability >= (SILENCE if self._speaking else SPEECH)
        self._probabilities.append(probability)
        self._voiced.append(self._speaking)
        self.silence = 0 if self._speaking else self.silence + 1
        count = len(self._voiced)
        if self._first is None:
            if not self._speaking:
                self._forget(count - LEAD)
                return []
            self._first = count - 1
        length = count - self._first
        if self.silence and self.silence >= pause_after(length):
            return self._cut(count - self.silence + PAD, forced=False)
        if length >= MOST and self._speaking:
            choices = range(count - LAST_CHOICE, count - TOO_LATE)
            return self._cut(min(choices, key=self._probabilities.__getitem__) + 1, forced=True)
        return []

    def _cut(self, at: int, *, forced: bool) -> list[Segment]:
        """Cut before frame ``at`` of the lists. Too little speech there: no segment."""
        segment = self._segment(at, forced=forced)
        self._forget(at)
        self._first = self._voiced.index(True) if True in self._voiced else None
        return [] if segment is None else [segment]

    def _segment(self, at: int, *, forced: bool) -> Segment | None:
        """What a cut before frame ``at`` of the lists would give."""
        probabilities, voiced = self._probabilities[:at], self._voiced[:at]
        if self._first is None or not _is_speech(probabilities, voiced):
            return None
        start = max(0, self._first - LEAD)
        end = min(at, at - voiced[::-1].index(True) + PAD)
        return Segment(self.begin + start, self.begin + end, seconds_of(sum(voiced)), forced)

    def _forget(self, count: int) -> None:
        if count > 0:
            self.begin += count
            del self._probabilities[:count]
            del self._voiced[:count]


def _is_speech(probabilities: list[float], voiced: list[bool]) -> bool:
    if sum(voiced) >= SHORT_WORD and max(probabilities) >= PEAK:
        return True
    run = 0
    for speech in voiced:
        run = run + 1 if speech else 0
        if run >= STEADY:
            return True
    return False
