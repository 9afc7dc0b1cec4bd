"""Sound as whisper.cpp needs it: it misreads everything else without a word."""

import numpy as np

from dictate.errors import EngineError
from dictate.ports import RATE, Samples
from dictate.translations import tr

SHORTEST = 1.1
"""Seconds. whisper.cpp recognises nothing in less than one; a little more keeps clear of it."""
LONGEST = 30.0


def checked(samples: Samples) -> Samples:
    """The sound as contiguous, finite float32 within [-1, 1], at least ``SHORTEST`` long.

    NaN costs whisper.cpp half a minute and gives "!!!!"; integers and strided arrays are read as
    other sounds. Raises ``EngineError`` for what is no sound of ours: another shape, integers
    (their scale is unknown), more than ``LONGEST`` seconds.
    """
    if samples.ndim != 1 or not np.issubdtype(samples.dtype, np.floating):
        raise EngineError(
            tr("This is not mono sound in floating point: {kind}.",
               kind=f"{samples.dtype}, {samples.ndim}-D"),
            tr("This is a bug in Dictate; please report it."),
        )  # fmt: skip
    if samples.size > LONGEST * RATE:
        raise EngineError(
            tr("The engine takes {limit:.0f} s of sound at a time, not {given:.0f}.",
               limit=LONGEST, given=samples.size / RATE),
            tr("This is a bug in Dictate; please report it."),
        )  # fmt: skip
    finite = np.nan_to_num(samples.astype(np.float32), nan=0.0, posinf=0.0, neginf=0.0)
    missing = max(0, int(SHORTEST * RATE) - finite.size)
    return np.ascontiguousarray(np.pad(np.clip(finite, -1.0, 1.0), (0, missing)))
