"""whisper.cpp that is killed in the middle of its work when a file says so."""

import os
import signal
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from dictate.engines import whispercpp
from dictate.ports import Hints, Samples, Stopping, Transcript

BEFORE = 2
"""How often our own code asks whether to stop before whisper.cpp does, from inside its work."""


@dataclass(frozen=True)
class Options(whispercpp.Options):
    """``blow`` is the file; it is gone when its process is."""

    blow: str = ""


def create(options: Options, model: str, locate: Callable[[str], Path]) -> "Mortal":
    return Mortal(options, model, locate)


class Mortal(whispercpp.Whisper):
    def transcribe(self, samples: Samples, hints: Hints, stopping: Stopping) -> Transcript:
        asked = 0

        def struck() -> bool:
            nonlocal asked
            asked += 1
            if stopping():
                return True
            if asked > BEFORE and self._blow.exists():
                self._blow.unlink()
                os.kill(os.getpid(), signal.SIGKILL)
            return False

        return super().transcribe(samples, hints, struck)

    @property
    def _blow(self) -> Path:
        assert isinstance(self._options, Options)
        return Path(self._options.blow)
