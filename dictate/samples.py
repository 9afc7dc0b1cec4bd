"""Sound that an engine can be asked about."""

import numpy as np

from dictate.errors import EngineError
from dictate.ports import RATE, Samples
from dictate.translations import tr

LONGEST = 30
"""Seconds of sound in one call, by the port."""


def check(samples: Samples) -> None:
    """Raise ``EngineError`` for what is no sound of ours.

    That is another shape, integers (their scale is unknown), and more than ``LONGEST`` seconds.
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
