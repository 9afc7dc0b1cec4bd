"""Who is warming the model up, and what comes of that when a text arrives."""

import threading
import time
from dataclasses import dataclass, field

from dictate.errors import CancelledError
from dictate.ports import Stopping, Task
from dictate.rewriters import _failures
from dictate.rewriters._asking import POLL


@dataclass
class Warming:
    """A warm-up at work; ``beginning`` is what it lets the model read."""

    beginning: tuple[object, ...]
    unwanted: threading.Event = field(default_factory=threading.Event)
    done: threading.Event = field(default_factory=threading.Event)


class Warmings:
    """At most one warm-up matters: the newest."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._newest: Warming | None = None

    def begin(self, task: Task) -> Warming | None:
        """Take over from another warm-up; None when that one does the same already."""
        fresh = Warming(_beginning(task))
        with self._lock:
            before = self._newest
            if before is not None and before.beginning == fresh.beginning:
                return None
            if before is not None:
                before.unwanted.set()
            self._newest = fresh
        return fresh

    def end(self, warming: Warming) -> None:
        """Let those who wait for it go on."""
        with self._lock:
            if self._newest is warming:
                self._newest = None
        warming.done.set()

    def wait(self, task: Task, until: float, stopping: Stopping) -> None:
        """Wait for the warm-up at work; what it reads for another style is broken off.

        Loading is never broken off: the server would give it up and begin anew. A second request
        beside the warm-up would wait in the server, or be given a place where nothing is read yet.
        """
        with self._lock:
            warming = self._newest
        if warming is None:
            return
        if warming.beginning != _beginning(task):
            warming.unwanted.set()
        while not warming.done.wait(POLL):
            if stopping():
                raise CancelledError
            if time.monotonic() > until:
                raise _failures.still_loading()


def _beginning(task: Task) -> tuple[object, ...]:
    return task.system, task.turns
