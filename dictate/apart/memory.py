"""What both processes see at once: the sound, how far the work is, and whether to stop."""

from ctypes import Array, c_float, c_uint
from multiprocessing.context import SpawnContext

import numpy as np

from dictate.ports import RATE, Samples
from dictate.samples import LONGEST

Shared = tuple["Array[c_float]", c_uint, c_uint]
"""The bare memory, which travels when the child is started: sound, stopped, progress.

It has no name, so nothing is left over, whoever dies.
"""


def share(context: SpawnContext) -> Shared:
    """Memory for one child: 2 MB."""
    sound = context.RawArray("f", LONGEST * RATE)
    return sound, context.RawValue("I", 0), context.RawValue("I", 0)


class Memory:
    """Shared memory, as either process uses it. One request at a time."""

    def __init__(self, shared: Shared) -> None:
        sound, self._stopped, self._progress = shared
        self._sound: Samples = np.frombuffer(memoryview(sound), dtype=np.float32)

    # --- the parent's side

    def put(self, samples: Samples) -> None:
        """Lay down the sound of the next request."""
        self._sound[: samples.size] = samples

    def stop(self, number: int) -> None:
        """Nobody waits for request ``number`` any more."""
        self._stopped.value = number

    @property
    def progress(self) -> int:
        """Changes whenever the child has got further."""
        return self._progress.value

    # --- the child's side

    def take(self, count: int) -> Samples:
        """The sound, which then no longer lies in the shared memory."""
        samples: Samples = self._sound[:count].copy()
        self._sound[:count] = 0.0
        return samples

    def stopped(self, number: int) -> bool:
        """Whether request ``number`` was called off. Whoever asks is alive."""
        self.step()
        return self._stopped.value >= number

    def step(self) -> None:
        """Say that the work goes on."""
        self._progress.value += 1
