"""A process that records, told by lines on standard input what to do: see ``recorder.py``.

PortAudio has one life per process, so every test of devices gets a process of its own.
"""

import json
import sys
import threading
from pathlib import Path
from typing import Any

import numpy as np

from dictate.audio.chime import Chime
from dictate.audio.microphone.portaudio import PortAudioMicrophone
from dictate.audio.sources import sources
from dictate.errors import DictateError
from dictate.settings import Sounds


class _Driver:
    def __init__(self, source: str, keep_open: float) -> None:
        self._microphone = PortAudioMicrophone(source, keep_open)
        self._blocks: list[Any] = []
        self._troubles: list[str] = []

    def start(self) -> None:
        self._blocks, self._troubles = [], []
        self._microphone.start(self._blocks.append, lambda error: self._troubles.append(str(error)))

    def stop(self) -> dict[str, Any]:
        self._microphone.stop()
        return self.heard()

    def close(self) -> None:
        self._microphone.close()

    def chime(self, name: str) -> None:
        Chime(Sounds(volume=100)).play(name)

    def heard(self) -> dict[str, Any]:
        whole = np.concatenate([np.empty(0, np.float32), *self._blocks])
        np.save("heard.npy", whole)
        return {
            "blocks": len(self._blocks),
            "samples": len(whole),
            "first": len(self._blocks[0]) if self._blocks else 0,
            "peak": float(np.abs(whole).max()) if len(whole) else 0.0,
            "troubles": self._troubles,
        }

    def state(self) -> dict[str, Any]:
        return {
            "name": self._microphone.describe(),
            "threads": sorted(thread.name for thread in threading.enumerate()),
            "files": len(list(Path("/proc/self/fd").iterdir())),
        }

    def sources(self) -> list[Any]:
        return [[one.id, one.label, one.default] for one in sources()]


def main() -> None:
    driver = _Driver(sys.argv[1], float(sys.argv[2]))
    for line in sys.stdin:
        name, *arguments = line.split()
        try:
            answer = {"answer": getattr(driver, name)(*arguments)}
        except DictateError as error:
            answer = {"error": str(error)}
        print(json.dumps(answer), flush=True)


if __name__ == "__main__":
    main()
