"""Records in a process of its own, and compares what was heard with what was played."""

import json
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np
import soundfile
from numpy.typing import NDArray

from dictate.ports import RATE

_ROOT = Path(__file__).resolve().parents[2]


class Recorder:
    """The microphone under test, in a child process. A context manager."""

    def __init__(
        self, env: Mapping[str, str], folder: Path, source: str = "auto", keep_open: float = 30.0
    ) -> None:
        self._folder = folder
        self._child = subprocess.Popen(
            [sys.executable, "-m", "tests.audio.driver", source, str(keep_open)],
            env={**env, "PYTHONPATH": str(_ROOT)}, cwd=folder, text=True,
            stdin=subprocess.PIPE, stdout=subprocess.PIPE,
        )  # fmt: skip

    def __enter__(self) -> "Recorder":
        return self

    def __exit__(self, *_: object) -> None:
        assert self._child.stdin is not None
        assert self._child.stdout is not None
        self._child.stdin.close()
        try:
            assert self._child.wait(5) == 0, "the recording process crashed"
        finally:
            self._child.kill()
            self._child.wait()
            self._child.stdout.close()

    def __call__(self, *words: str) -> Any:
        """Do one of the driver's methods. Raises ``RuntimeError`` with the error's words."""
        assert self._child.stdin is not None
        assert self._child.stdout is not None
        self._child.stdin.write(" ".join(words) + "\n")
        self._child.stdin.flush()
        answer = json.loads(self._child.stdout.readline())
        if "error" in answer:
            raise RuntimeError(answer["error"])
        return answer["answer"]

    @property
    def heard(self) -> NDArray[np.float32]:
        """The samples as of the last "heard" or "stop"."""
        found: NDArray[np.float32] = np.load(self._folder / "heard.npy")
        return found


def loaded(wav: Path) -> NDArray[np.float32]:
    """A sound file at 16 kHz."""
    import soxr

    samples, rate = soundfile.read(wav, dtype="float32")
    found: NDArray[np.float32] = soxr.resample(samples, rate, RATE)
    return found


def place(part: NDArray[np.float32], heard: NDArray[np.float32]) -> tuple[int, float]:
    """Where in ``heard`` a sound begins, in samples, and how well it fits there (1: the same)."""
    size = 1 << (len(part) + len(heard)).bit_length()
    spectrum = np.fft.rfft(heard, size) * np.conj(np.fft.rfft(part, size))
    likeness = np.fft.irfft(spectrum, size)[: max(1, len(heard) - len(part) + 1)]
    at = int(np.argmax(likeness))
    there = heard[at : at + len(part)]
    norm = float(np.linalg.norm(part[: len(there)]) * np.linalg.norm(there))
    return at, float(np.dot(part[: len(there)], there)) / norm if norm else 0.0
