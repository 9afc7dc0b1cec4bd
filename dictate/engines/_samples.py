"""Sound as whisper.cpp needs it: it misreads everything else without a word."""

import numpy as np

from dictate.ports import RATE, Samples
from dictate.samples import check

SHORTEST = 1.1
"""Seconds. whisper.cpp recognises nothing in less than one; a little more keeps clear of it."""


def checked(samples: Samples) -> Samples:
    """The sound as contiguous, finite float32 within [-1, 1], at least ``SHORTEST`` long.

    NaN costs whisper.cpp half a minute and gives "!!!!"; integers and strided arrays are read as
    other sounds. Raises ``EngineError`` for what is no sound of ours.
    """
    check(samples)
    finite = np.nan_to_num(samples.astype(np.float32), nan=0.0, posinf=0.0, neginf=0.0)
    missing = max(0, int(SHORTEST * RATE) - finite.size)
    return np.ascontiguousarray(np.pad(np.clip(finite, -1.0, 1.0), (0, missing)))
