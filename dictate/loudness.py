"""How loud a recording is, followed while it is made, and what that says about the microphone."""

from collections import deque

import numpy as np

from dictate.errors import MicrophoneError
from dictate.ports import RATE, Samples
from dictate.translations import tr

_LATELY = 0.1
"""Seconds that ``level`` looks back."""

_SHORTEST = 0.3
"""Seconds: a shorter recording says nothing about the microphone."""

_FAINT = 0.001
"""RMS of the loudest 20 ms, -60 dBFS: speech is above -50 dBFS even from across a room."""

_PART = RATE // 50


class Loudness:
    """Remembers of a recording what is needed to judge it. For one thread at a time."""

    def __init__(self) -> None:
        self._count = 0
        self._sounded = False
        self._loudest = 0.0
        self._peaks: deque[tuple[float, int]] = deque()

    @property
    def level(self) -> float:
        """The peak of the last tenth of a second, within [0, 1]."""
        return max((peak for peak, _ in self._peaks), default=0.0)

    def add(self, samples: Samples) -> None:
        """Take the next block, one sample or more; parts of 20 ms are counted within it."""
        self._count += len(samples)
        peak = float(np.abs(samples).max())
        self._sounded = self._sounded or peak > 0.0
        self._peaks.append((peak, len(samples)))
        while sum(count for _, count in self._peaks) - self._peaks[0][1] >= _LATELY * RATE:
            self._peaks.popleft()
        if self._loudest < _FAINT:  # else it has been heard, once and for all
            whole = samples[: len(samples) // _PART * _PART]
            parts = (whole if len(whole) else samples).reshape(-1, min(_PART, len(samples)))
            self._loudest = float(np.sqrt((parts * parts).mean(axis=1).max()))

    def judge(self, microphone: str = "") -> MicrophoneError | None:
        """What is wrong with a microphone that recorded this, when no speech was found in it.

        None when it heard something, or the recording is too short to tell. ``microphone`` is its
        name.
        """
        if self._count < _SHORTEST * RATE:
            return None
        name = f"“{microphone}”" if microphone else ""
        if not self._sounded:
            return MicrophoneError(
                tr("The microphone {name} is muted: it delivers nothing but silence.", name=name)
                if name
                else tr("The microphone is muted: it delivers nothing but silence."),
                tr("Switch it on, or choose another one in the settings."),
            )
        if self._loudest < _FAINT:
            return MicrophoneError(
                tr("The microphone {name} hears next to nothing.", name=name)
                if name
                else tr("The microphone hears next to nothing."),
                tr("Raise its volume in the system's settings, or choose another one."),
            )
        return None


def judge(samples: Samples, microphone: str = "") -> MicrophoneError | None:
    """The same for a whole recording."""
    loudness = Loudness()
    if len(samples):
        loudness.add(samples)
    return loudness.judge(microphone)
