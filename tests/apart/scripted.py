"""An engine that does what a test says, in whatever process it runs.

What to do stands in files, so that a process that is started again goes on where the last one
died; what was done is written down the same way.
"""

import ctypes
import hashlib
import json
import logging
import os
import signal
import socket
import sys
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from dictate.errors import CancelledError, EngineError, MicrophoneError, ModelError
from dictate.ports import Hints, Phrase, Samples, Stopping, Transcript, Word
from dictate.translations import tr

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Options:
    folder: str
    device: str = "auto"


@dataclass(frozen=True)
class Plain:
    """Options of an engine that knows no devices."""

    folder: str


def create(options: Options | Plain, model: str, locate: Callable[[str], Path]) -> "Scripted":
    return Scripted(options, model, locate)


def located(name: str) -> Path:
    return Path("/models") / name


class OwnError(EngineError):
    """A class that the parent does not know."""


class Scripted:
    def __init__(self, options: Options | Plain, model: str, locate: Callable[[str], Path]) -> None:
        self._folder = Path(options.folder)
        self._device = getattr(options, "device", "")
        self._model = model
        self._locate = locate
        self.loaded = False

    def load(self) -> None:
        if not self.loaded:
            self._note("load", path=str(self._locate(self._model)), device=self._device)
            self._act(self._next("loads"), lambda: False)
            self.loaded = True

    def unload(self) -> None:
        self.loaded = False

    def describe(self) -> str:
        return f"scripted, {self._model}, {self._device if self.loaded else 'not loaded'}"

    def transcribe(self, samples: Samples, hints: Hints, stopping: Stopping) -> Transcript:
        digest = hashlib.sha256(samples.tobytes()).hexdigest()
        self._note(
            "call", digest=digest, count=samples.size, hints=asdict(hints), device=self._device
        )
        self._act(self._next("calls"), stopping)
        text = f"{samples.size} samples"
        return Transcript(text, "en", (Phrase(text, 0.0, 1.5),), (Word("samples", 0.5, 1.5, 0.9),))

    def _next(self, name: str) -> str:
        path = self._folder / name
        plan = json.loads(path.read_text()) if path.exists() else []
        if not plan:
            return "go on"
        path.write_text(json.dumps(plan[1:]))
        return str(plan[0])

    def _note(self, what: str, **more: Any) -> None:
        with (self._folder / "done").open("a") as file:
            file.write(json.dumps({"what": what, "pid": os.getpid(), **more}) + "\n")

    def _act(self, step: str, stopping: Stopping) -> None:  # noqa: C901, PLR0912, PLR0915
        match step.split():
            case ["go", "on"]:
                pass
            case ["kill"]:
                os.kill(os.getpid(), signal.SIGKILL)
            case ["segfault"]:
                ctypes.string_at(0)
            case ["exit"]:
                os._exit(3)
            case ["stop"]:
                os.kill(os.getpid(), signal.SIGSTOP)
            case ["close"]:
                os.closerange(3, 1000)
                time.sleep(3600)
            case ["deaf"]:
                time.sleep(3600)
            case ["deaf", "holding", "the", "lock"]:
                ctypes.PyDLL(None).sleep(3600)
            case ["until", "stopped"]:
                while not stopping():
                    time.sleep(0.002)
                self._note("stopped")
                raise CancelledError
            case ["until", name]:
                while not (self._folder / name).exists():
                    stopping()
                    time.sleep(0.002)
            case ["raise", name]:
                raise {
                    "EngineError": EngineError("said", "a hint"),
                    "ModelError": ModelError("said", "a hint"),
                    "MicrophoneError": MicrophoneError("said"),
                    "CancelledError": CancelledError(),
                    "OwnError": OwnError("said", "a hint"),
                    "translated": EngineError(tr("Dictate is not running.")),
                    "canary": RuntimeError("canary"),
                    "MemoryError": MemoryError(),
                }[name]
            case ["log"]:
                log.debug("scripted: too quiet")
                log.info("scripted: working")
            case ["look", "around"]:
                self._look_around()

    def _look_around(self) -> None:
        print("this goes nowhere")
        os.write(2, b"last words\n")
        self._note(
            "looked",
            environment={name: os.environ.get(name) for name in ("OMP_WAIT_POLICY",
                                                                 "GOMP_SPINCOUNT")},
            modules=sorted(sys.modules),
            status=Path("/proc/self/status").read_text(),
            limits=Path("/proc/self/limits").read_text(),
            coredump=Path("/proc/self/coredump_filter").read_text().strip(),
            tcp=_tcp(),
        )  # fmt: skip


def _tcp() -> str:
    """What comes of a connection to a port where nobody listens."""
    with socket.socket() as one:
        try:
            one.connect(("127.0.0.1", 1))
        except OSError as error:
            return type(error).__name__
    return "connected"
