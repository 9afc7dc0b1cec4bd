"""The recognising thread: one recording after the other, each while it is made."""

import logging
import queue
import threading
from collections.abc import Callable
from dataclasses import dataclass

from dictate.errors import CancelledError, DictateError
from dictate.parts import Job
from dictate.ports import Engine, Transcript
from dictate.transcription import Live, Transcription

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class _Warm:
    engine: Engine


class Recogniser:
    """Fills in the transcripts of jobs, on its own thread; also looks after the model."""

    def __init__(self, live: Callable[[int, Live], None]) -> None:
        """``live`` is called on the recognising thread, with the session."""
        self._live = live
        self._jobs: queue.SimpleQueue[Job | _Warm | None] = queue.SimpleQueue()
        self._engine: Engine | None = None
        self._idle_limit: float | None = None
        self._thread = threading.Thread(target=self._run, name="dictate-recognise", daemon=True)
        self._thread.start()

    def put(self, job: Job) -> None:
        """Recognise this recording, which has just begun, when those before it are done."""
        self._jobs.put(job)

    def warm(self, engine: Engine) -> None:
        """Load the model now."""
        self._jobs.put(_Warm(engine))

    def close(self) -> None:
        """Finish what is queued, then end the thread."""
        self._jobs.put(None)
        self._thread.join()

    def _run(self) -> None:
        while True:
            try:
                job = self._jobs.get(timeout=self._idle_limit)
            except queue.Empty:
                self._free()
                continue
            match job:
                case None:
                    return
                case Job():
                    self._fill_in(job)
                case _Warm(engine):
                    self._load(engine)

    def _fill_in(self, job: Job) -> None:
        """Recognise; whatever happens is the job's result. A broad catch: see below."""
        try:
            self._idle_limit = job.parts.unload_after or None
            self._load(job.parts.engine)
            job.transcript.set_result(self._recognised(job))
        except (CancelledError, DictateError) as error:
            job.transcript.set_exception(error)
        except Exception as error:
            # Raised again where the result is asked for; this thread must live on.
            log.exception("recogniser: unexpected")
            job.transcript.set_exception(error)

    def _recognised(self, job: Job) -> Transcript:
        parts = job.parts
        transcription = Transcription(
            job.take, parts.engine, parts.voice, parts.hints, job.cancelled.is_set,
            live=lambda live: self._live(job.session, live),
        )  # fmt: skip
        return transcription.run()

    def _load(self, engine: Engine) -> None:
        """Load early. A failure is said when there are words that cannot be recognised."""
        if self._engine is not None and self._engine is not engine:
            self._engine.unload()  # two large models may not fit into memory
        self._engine = engine
        try:
            engine.load()
        except DictateError as error:
            log.warning("recogniser: %s", error.message)
        except Exception:
            log.exception("recogniser: unexpected, while loading")

    def _free(self) -> None:
        if self._engine is not None and self._engine.loaded:
            log.info("recogniser: the model was unused for %s s; freed", self._idle_limit)
            self._engine.unload()
        self._idle_limit = None
