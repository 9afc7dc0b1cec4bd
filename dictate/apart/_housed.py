"""An engine in its process, asked for one thing at a time."""

import threading
from collections.abc import Callable

from dictate.apart._process import Process
from dictate.apart._pulse import POLL, Pulse
from dictate.apart.messages import Answer, Done, Failed, Listen, Load, Make, Request
from dictate.errors import CancelledError
from dictate.ports import Hints, Samples, Stopping, Transcript
from dictate.translations import current


class Lost(Exception):  # noqa: N818 - never leaves this package
    """The process has ended, hangs, or could not be started; ``why``, for the log, says which."""

    def __init__(self, why: str) -> None:
        super().__init__(why)
        self.why = why


class Housed:
    """One process and what it was asked. For one caller at a time, on any thread."""

    def __init__(self, make: Make, ended: Callable[["Housed"], None]) -> None:
        """Start a process. ``ended`` is called on a thread of its own when it ends unasked."""
        self.loaded = False
        """Whether the model was in its memory."""
        self.description = ""
        self._told_of_end = ended
        self._number = 0
        self._changed = threading.Condition()
        self._request: Request | None = None
        """What it is working on, for somebody or nobody."""
        self._answer: Answer | None = None
        self._process = Process(make, self._heard, self._ended)

    @property
    def alive(self) -> bool:
        """Whether it can be asked."""
        return self._process.alive

    @property
    def loading(self) -> bool:
        """Whether it is busy with loading its model."""
        return isinstance(self._request, Load)

    def load(self, stopping: Stopping, patience: float) -> None:
        """Load the model. Raises ``Lost``, ``CancelledError``, and what the engine raises."""
        self._number += 1
        self._ask(Load(self._number, current()), stopping, patience)

    def listen(
        self, samples: Samples, hints: Hints, stopping: Stopping, patience: float
    ) -> tuple[Transcript, float]:
        """What was said, and the longest time without progress. Raises as ``load`` does."""
        self._process.memory.put(samples)
        self._number += 1
        return self._ask(Listen(self._number, current(), samples.size, hints), stopping, patience)

    def settle(self, stopping: Stopping, within: float) -> float:
        """Wait until it is done with what nobody waits for; return how long that took.

        Raises ``Lost`` and ``CancelledError``.
        """
        pulse = Pulse(within, 0)
        self._wait(stopping, pulse, lambda: 0)
        return pulse.longest

    def end(self, *, at_once: bool = False) -> None:
        """End the process and wait for that."""
        self._process.end(at_once=at_once)

    # --- the caller's thread ----------------------------------------------------------------

    def _ask(
        self, request: Request, stopping: Stopping, patience: float
    ) -> tuple[Transcript, float]:
        memory = self._process.memory
        pulse = Pulse(patience, memory.progress)
        self._request = request
        self._process.ask(request)
        try:
            self._wait(stopping, pulse, lambda: memory.progress)
        except BaseException:  # Ctrl+C as well: nobody waits for it any more
            memory.stop(request.number)
            raise
        match self._answer:
            case Done(_, _, transcript):
                return transcript, pulse.longest
            case Failed() as failure:
                raise failure.error()
            case broken:
                raise Lost(f"it broke: {broken}")

    def _wait(self, stopping: Stopping, pulse: Pulse, progress: Callable[[], int]) -> None:
        while True:
            with self._changed:
                self._changed.wait_for(self._over, POLL)
                ending = self._process.ending  # set after the last answer was heard
                if self._request is None:
                    return
            if ending:
                raise Lost(ending)
            if stopping():
                raise CancelledError
            if pulse.stopped(progress()):
                raise Lost("it shows no progress")

    def _over(self) -> bool:
        return self._request is None or bool(self._process.ending)

    # --- the thread of the process ----------------------------------------------------------

    def _heard(self, answer: Answer) -> None:
        with self._changed:
            if isinstance(answer, Done):
                self.description = answer.description
                self.loaded = True
            if self._request is not None and answer.number == self._request.number:
                self._answer = answer
                self._request = None
                self._changed.notify_all()

    def _ended(self) -> None:
        with self._changed:
            self._changed.notify_all()
        if not self._process.told:
            self._told_of_end(self)
