"""What is being recorded: in memory for recognition, in a journal on disk for the worst case."""

import threading
from collections import deque
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from dictate.errors import DictateError, MicrophoneError
from dictate.journal import Journal, read
from dictate.ports import RATE, Samples
from dictate.translations import tr

__all__ = ["Take", "judge", "read"]

_PAGE = 30 * RATE
"""Samples in a page of memory: a recording grows without being copied."""

_LATELY = 0.1
"""Seconds that ``level`` looks back."""

_SHORTEST = 0.3
"""Seconds: a shorter recording says nothing about the microphone."""

_FAINT = 0.001
"""RMS of the loudest 20 ms, -60 dBFS: speech is above -50 dBFS even from across a room."""


class Take:
    """One recording. ``add`` is called on the microphone's thread, the rest on any."""

    def __init__(self, folder: Path, name: str) -> None:
        """Record into memory and ``folder/name.wav``. Never raises: see ``trouble``."""
        self._lock = threading.Lock()
        self._pages: list[Samples] = []
        self._count = 0
        self._whole: Samples | None = None
        self._peaks: deque[tuple[float, int]] = deque()
        self._journal = Journal(folder, name)

    @property
    def path(self) -> Path | None:
        """The journal, while there is one."""
        return self._journal.path

    @property
    def trouble(self) -> DictateError | None:
        """Why the journal is missing or incomplete; the recording in memory goes on."""
        return self._journal.trouble

    @property
    def seconds(self) -> float:
        """How long the recording is."""
        return self._count / RATE

    @property
    def level(self) -> float:
        """The peak of the last tenth of a second, within [0, 1]."""
        with self._lock:
            return max((peak for peak, _ in self._peaks), default=0.0)

    def add(self, samples: Samples) -> None:
        """Append a block. Ignored after ``end``. Never raises, never waits for the disk."""
        if not len(samples):
            return
        block = samples.copy()
        with self._lock:
            if self._whole is not None:
                return
            self._append(block)
            self._peaks.append((float(np.abs(block).max()), len(block)))
            while sum(count for _, count in self._peaks) - self._peaks[0][1] >= _LATELY * RATE:
                self._peaks.popleft()
        self._journal.write(block)

    def snapshot(self) -> Samples:
        """What was recorded up to now, a copy."""
        with self._lock:
            return self._joined() if self._whole is None else self._whole.copy()

    def end(self) -> Samples:
        """Record no more; return all that was recorded, the same at every call."""
        with self._lock:
            if self._whole is None:
                self._whole = self._joined()
                self._pages = []
                self._journal.end()
            return self._whole

    def discard(self) -> None:
        """Remove the journal: the text is safe, or nobody wants it. Ends the recording."""
        self.end()
        self._journal.discard()

    def _append(self, block: Samples) -> None:
        while len(block):
            place = self._count % _PAGE
            if place == 0:
                self._pages.append(np.zeros(_PAGE, np.float32))
            fits = block[: _PAGE - place]
            self._pages[-1][place : place + len(fits)] = fits
            self._count += len(fits)
            block = block[len(fits) :]

    def _joined(self) -> Samples:
        whole = np.empty(self._count, np.float32)
        for number, page in enumerate(self._pages):
            part = whole[number * _PAGE : (number + 1) * _PAGE]
            part[:] = page[: len(part)]
        return whole


def judge(samples: Samples, microphone: str = "") -> MicrophoneError | None:
    """What is wrong with a microphone that recorded this, when no speech was found in it.

    None when it heard something, or the recording is too short to tell. ``microphone`` is its name.
    """
    if len(samples) < _SHORTEST * RATE:
        return None
    name = f"“{microphone}”" if microphone else ""
    if not samples.any():
        return MicrophoneError(
            tr("The microphone {name} is muted: it delivers nothing but silence.", name=name)
            if name
            else tr("The microphone is muted: it delivers nothing but silence."),
            tr("Switch it on, or choose another one in the settings."),
        )
    if _loudest(samples) < _FAINT:
        return MicrophoneError(
            tr("The microphone {name} hears next to nothing.", name=name)
            if name
            else tr("The microphone hears next to nothing."),
            tr("Raise its volume in the system's settings, or choose another one."),
        )
    return None


def _loudest(samples: Samples) -> float:
    """RMS of the loudest 20 ms."""
    frame = RATE // 50
    frames: NDArray[np.float32] = samples[: len(samples) // frame * frame].reshape(-1, frame)
    return float(np.sqrt((frames * frames).mean(axis=1).max()))
