"""Runs a way in a process of its own, and tells what a recording cost there."""

import multiprocessing
import os
import time
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from multiprocessing.connection import Connection

from benchmarks.needs import AbsentError
from benchmarks.ways import Way
from dictate.ports import Samples

LONGEST = 600.0
"""Seconds within which anything is done, on the slowest machine."""


@dataclass(frozen=True)
class Heard:
    """A text, the seconds it took, and the seconds of processor time in them, over all threads."""

    text: str
    seconds: float
    work: float


@dataclass(frozen=True)
class _Failed:
    reason: str


class Listener:
    """A way, loaded and waiting. For one thread."""

    def __init__(self, way: Way) -> None:
        """Start the process and wait until its model is loaded. Raises ``AbsentError``."""
        self.name = way.name
        context = multiprocessing.get_context("spawn")
        self._pipe, theirs = context.Pipe()
        self._process = context.Process(target=_serve, args=(way, theirs), daemon=True)
        self._process.start()
        theirs.close()
        try:
            self.loading = self._answer()
            """What it took to load the model; its text is empty."""
        except AbsentError:
            self.close()
            raise

    @property
    def pid(self) -> int:
        """The process."""
        assert self._process.pid is not None
        return self._process.pid

    def hear(self, samples: Samples, language: str) -> Heard:
        """Recognise a whole recording."""
        self._pipe.send((samples, language))
        return self._answer()

    def close(self) -> None:
        """End the process."""
        self._pipe.close()
        self._process.join()

    def _answer(self) -> Heard:
        if not self._pipe.poll(LONGEST):
            raise AbsentError(f"{self.name} did not answer within {LONGEST:.0f} s")
        try:
            answer = self._pipe.recv()
        except EOFError as error:
            raise AbsentError(f"{self.name}: its process ended, see above") from error
        if isinstance(answer, _Failed):
            raise AbsentError(f"{self.name}: {answer.reason}")
        assert isinstance(answer, Heard)
        return answer


@contextmanager
def listening(ways: Sequence[Way]) -> Iterator[list[Listener]]:
    """All of these, loaded; ended at the end."""
    with ExitStack() as stack:
        found = []
        for way in ways:
            listener = Listener(way)
            stack.callback(listener.close)
            found.append(listener)
        yield found


def _serve(way: Way, pipe: Connection) -> None:
    # Read when OpenMP is loaded, which happens in ``open``; dictate sets it for itself alike.
    os.environ["OMP_WAIT_POLICY"] = "passive"
    os.environ["GOMP_SPINCOUNT"] = "0"
    begun = _now()
    try:
        hear = way.open()
    except ImportError as error:
        pipe.send(_Failed(f"{error} (pip install -e .[benchmarks])"))
        return
    except AbsentError as error:
        pipe.send(_Failed(str(error)))
        return
    pipe.send(_since(begun, ""))
    while True:
        try:
            samples, language = pipe.recv()
        except EOFError:
            return
        begun = _now()
        text = hear(samples, language)
        pipe.send(_since(begun, text))


def _now() -> tuple[float, float]:
    return time.perf_counter(), time.process_time()


def _since(begun: tuple[float, float], text: str) -> Heard:
    clock, work = _now()
    return Heard(text, clock - begun[0], work - begun[1])
