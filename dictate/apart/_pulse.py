"""How long the child may show no progress."""

import time
from collections.abc import Callable
from dataclasses import dataclass

POLL = 0.02
"""Seconds between two looks at the child, and between two questions whether to stop."""
LOOK = 0.1
"""Seconds that one look counts at most. A machine that sleeps does not look."""


@dataclass(frozen=True)
class Patience:
    """Seconds of watching without progress after which a child is given up.

    whisper.cpp shows progress after its encoder and after each token; the encoder alone takes half
    a second for a short sentence and the base model, half a minute for the largest on a slow
    machine.
    """

    loading: float = 300.0
    """Starting, checking the digest of 3 GB on a slow disk, and loading it."""
    first: float = 120.0
    """A call before any has been measured."""
    least: float = 30.0
    times: float = 10.0
    """Later calls: so many times the longest stillness there was, but not less than ``least``."""
    freeing: float = 5.0
    """A call that was cancelled, until the next can begin; twice the longest stillness if that is
    more. To end a process that only needs a moment would cost loading the model again."""

    def listening(self, longest: float | None) -> float:
        """For a call, with the longest stillness in those before it."""
        return self.first if longest is None else max(self.least, self.times * longest)

    def settling(self, longest: float | None) -> float:
        """For a cancelled call to end, with the longest stillness up to now."""
        return self.least if longest is None else max(self.freeing, 2 * longest)


class Pulse:
    """Measures how long a counter has stood still while somebody looked."""

    def __init__(
        self, patience: float, count: int, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._patience = patience
        self._count = count
        self._clock = clock
        self._looked = clock()
        self._still = 0.0
        self._longest = 0.0

    @property
    def longest(self) -> float:
        """The longest stillness up to now, in seconds."""
        return max(self._longest, self._still)

    def stopped(self, count: int) -> bool:
        """Whether the counter has stood still for longer than the patience."""
        now = self._clock()
        passed = min(now - self._looked, LOOK)
        self._looked = now
        if count != self._count:
            self._longest = self.longest
            self._count = count
            self._still = 0.0
        else:
            self._still += passed
        return self._still > self._patience
