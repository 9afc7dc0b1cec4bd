"""The working thread: recorded sessions, one after the other, from text to window."""

import logging
import queue
import threading
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from dictate.errors import CancelledError, DictateError
from dictate.history import History
from dictate.machine import Ending, Phase
from dictate.parts import Job, Parts, Result
from dictate.recipe import Recipe
from dictate.translations import tr

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class _Again:
    parts: Parts
    text: str


class Worker:
    """Takes recorded sessions one after the other, on its own thread."""

    def __init__(
        self,
        history: History,
        reached: Callable[[int, Phase], None],
        finished: Callable[[int, Result], None],
    ) -> None:
        """``reached`` and ``finished`` are called on the working thread, with the session."""
        self._finished = finished
        self._jobs: queue.SimpleQueue[Job | _Again | None] = queue.SimpleQueue()
        self.hands_free = threading.Event()
        """Clear while the user holds the key for the next session: text waits for them."""
        self.hands_free.set()
        self._recipe = Recipe(history, reached, self.hands_free)
        self._thread = threading.Thread(target=self._run, name="dictate-work", daemon=True)
        self._thread.start()

    def put(self, job: Job) -> None:
        """Work on a recorded session when those before it are done."""
        job.handed_over = True
        self._jobs.put(job)

    def again(self, parts: Parts, text: str) -> None:
        """Insert a text once more, into whatever window has the keyboard by then."""
        self._jobs.put(_Again(parts, text))

    def close(self) -> None:
        """Finish what is queued, then end the thread."""
        self._jobs.put(None)
        self._thread.join()

    def _run(self) -> None:
        while True:
            match self._jobs.get():
                case None:
                    return
                case Job() as job:
                    self._finished(job.session, self._guarded(partial(self._recipe.dictate, job)))
                case _Again(parts, text):
                    self._finished(0, self._guarded(partial(self._recipe.repeat, parts, text)))

    def _guarded(self, work: Callable[[], Result]) -> Result:
        """Do the work; whatever happens becomes a result. The one broad catch of this thread."""
        try:
            return work()
        except CancelledError:
            return Result(Ending.CANCELLED)
        except DictateError as error:
            log.warning("work: %s: %s", type(error).__name__, error.message)
            return Result(Ending.FAILED, message=error.message, hint=error.hint)
        except Exception:
            log.exception("work: unexpected")
            return Result(
                Ending.FAILED,
                message=tr("Something went wrong inside Dictate."),
                hint=tr("The log says more: Open log in the menu."),
            )
