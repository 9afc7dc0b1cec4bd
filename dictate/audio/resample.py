"""From a device's rate to the rate of speech recognition."""

from typing import Any

import numpy as np
from numpy.typing import NDArray

from dictate.ports import RATE, Samples


class Resampler:
    """Turns blocks of any rate into ``Samples``, as one stream without seams.

    ``feed`` holds back some 10 ms for the filter; ``finish`` hands them out. One stream each.
    """

    def __init__(self, rate: float) -> None:
        import soxr

        self._stream: Any = None
        if rate != RATE:
            self._stream = soxr.ResampleStream(rate, RATE, 1, dtype="float32", quality="HQ")

    def feed(self, block: NDArray[np.float32]) -> Samples:
        """The samples that a block completes: about ``len(block) * RATE / rate`` of them."""
        return self._clean(block, last=False)

    def finish(self) -> Samples:
        """What was held back. Nothing can be fed after it."""
        return self._clean(np.empty(0, np.float32), last=True)

    def _clean(self, block: NDArray[np.float32], *, last: bool) -> Samples:
        """Finite and within [-1, 1]: a driver's NaN would cost the recogniser half a minute."""
        tame: NDArray[np.float32] = np.nan_to_num(block, nan=0.0, posinf=1.0, neginf=-1.0)
        if self._stream is not None:
            tame = self._stream.resample_chunk(tame, last=last)
        within: Samples = np.clip(tame, -1.0, 1.0)
        return within


def mono(block: NDArray[np.float32]) -> NDArray[np.float32]:
    """One channel out of many, shape (n, channels) to (n,): their mean."""
    return block[:, 0] if block.shape[1] == 1 else block.mean(axis=1, dtype=np.float32)
