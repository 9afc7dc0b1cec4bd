"""What is being recorded: in memory until it is recognised, in a journal for the worst case."""

import threading
from pathlib import Path

import numpy as np

from dictate.errors import DictateError, MicrophoneError
from dictate.journal import Journal, read
from dictate.loudness import Loudness
from dictate.ports import RATE, Samples

__all__ = ["Take", "read"]

PAGE = 5 * RATE
"""Samples in a page of memory: a recording grows without being copied, and is forgotten by page."""


class Take:
    """One recording. ``add`` is called on the microphone's thread, the rest on any."""

    def __init__(self, folder: Path, name: str) -> None:
        """Record into memory and ``folder/name.wav``. Never raises: see ``trouble``."""
        self._changed = threading.Condition()
        self._pages: dict[int, Samples] = {}
        self._count = 0
        self._over = False
        self._loudness = Loudness()
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
    def count(self) -> int:
        """Samples recorded up to now."""
        return self._count

    @property
    def seconds(self) -> float:
        """How long the recording is."""
        return self._count / RATE

    @property
    def over(self) -> bool:
        """Whether nothing more will come."""
        return self._over

    @property
    def level(self) -> float:
        """The peak of the last tenth of a second, within [0, 1]."""
        with self._changed:
            return self._loudness.level

    def judge(self, microphone: str) -> MicrophoneError | None:
        """What is wrong with the microphone of that name, when no speech was found."""
        return self._loudness.judge(microphone)

    def add(self, samples: Samples) -> None:
        """Append a block. Ignored after ``end``. Never raises, never waits for the disk."""
        if not len(samples):
            return
        block = samples.copy()
        with self._changed:
            if self._over:
                return
            self._append(block)
            self._loudness.add(block)
            self._changed.notify_all()
        self._journal.write(block)

    def read(self, start: int, end: int) -> Samples:
        """A copy of samples ``start`` to ``end`` (exclusive), or to the last one there is.

        Raises ``IndexError`` for what was forgotten.
        """
        with self._changed:
            end = min(end, self._count)
            found = np.empty(max(0, end - start), np.float32)
            at = start
            while at < end:
                page, place = divmod(at, PAGE)
                if page not in self._pages:
                    raise IndexError(f"sample {at} of the recording is forgotten")
                size = min(PAGE - place, end - at)
                found[at - start : at - start + size] = self._pages[page][place : place + size]
                at += size
            return found

    def wait(self, past: int, timeout: float) -> None:
        """Return when there are more than ``past`` samples, at ``end``, or after the time-out."""
        with self._changed:
            self._changed.wait_for(lambda: self._over or self._count > past, timeout)

    def forget(self, before: int) -> None:
        """Give back the memory of what nobody will read again, unless it is nowhere else."""
        if self.trouble is not None:
            return
        with self._changed:
            for page in [number for number in self._pages if (number + 1) * PAGE <= before]:
                del self._pages[page]

    def end(self) -> None:
        """Record no more."""
        with self._changed:
            if not self._over:
                self._over = True
                self._journal.end()
                self._changed.notify_all()

    def discard(self) -> None:
        """Remove the journal: the text is safe, or nobody wants it. Ends the recording."""
        self.end()
        self._journal.discard()

    def _append(self, block: Samples) -> None:
        while len(block):
            page, place = divmod(self._count, PAGE)
            if page not in self._pages:
                self._pages[page] = np.empty(PAGE, np.float32)
            fits = block[: PAGE - place]
            self._pages[page][place : place + len(fits)] = fits
            self._count += len(fits)
            block = block[len(fits) :]
