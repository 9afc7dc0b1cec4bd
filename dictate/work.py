"""What happens to a recording, as a recipe: transcribe, keep, insert."""

import logging
import queue
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial

from dictate import __version__
from dictate.errors import CancelledError, DictateError, InsertionError
from dictate.history import Entry, History
from dictate.machine import Ending, Phase, Rules
from dictate.ports import (
    Chime,
    Clipboard,
    Ended,
    Engine,
    Focus,
    Hints,
    Injector,
    Microphone,
    Outcome,
    Target,
    Transcript,
    Voice,
)
from dictate.take import Take, judge
from dictate.transcription import recognise
from dictate.translations import tr

KEEP_FROM = 1.0
"""Seconds: a shorter recording without words was a slip of the finger and is not kept."""

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Parts:
    """What a dictation is done with. ``focus`` is None where the window in use cannot be known."""

    microphone: Microphone
    voice: Voice
    engine: Engine
    injector: Injector
    chime: Chime
    focus: Focus | None = None
    clipboard: Clipboard | None = None
    hints: Hints = field(default_factory=Hints)
    rules: Rules = field(default_factory=Rules)
    model: str = ""
    trailing_space: bool = False
    unload_after: float = 0.0
    """Seconds after which an unused model's memory is freed; 0 never."""


@dataclass
class Job:
    """One session on its way from the microphone into the window."""

    session: int
    parts: Parts
    take: Take
    target: Target | None
    started: str
    """UTC, ISO 8601."""
    cancelled: threading.Event = field(default_factory=threading.Event)
    handed_over: bool = False
    """Whether the recording is over and the worker has it."""
    trouble: DictateError | None = None
    """What went wrong while recording; what was recorded is good."""


@dataclass(frozen=True)
class Result:
    """How a session ended, and what to tell the user about it ("" when all went as usual)."""

    ending: Ending
    text: str = ""
    message: str = ""
    hint: str = ""


@dataclass(frozen=True)
class _Warm:
    engine: Engine


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
        self._history = history
        self._reached = reached
        self._finished = finished
        self._jobs: queue.SimpleQueue[Job | _Warm | _Again | None] = queue.SimpleQueue()
        self._engine: Engine | None = None
        self._idle_limit: float | None = None
        self.hands_free = threading.Event()
        """Clear while the user holds the key for the next session: text waits for them."""
        self.hands_free.set()
        self._thread = threading.Thread(target=self._run, name="dictate-work", daemon=True)
        self._thread.start()

    def put(self, job: Job) -> None:
        """Work on a recorded session when those before it are done."""
        job.handed_over = True
        self._jobs.put(job)

    def warm(self, engine: Engine) -> None:
        """Load the model while the user speaks."""
        self._jobs.put(_Warm(engine))

    def again(self, parts: Parts, text: str) -> None:
        """Insert a text once more, into whatever window has the keyboard by then."""
        self._jobs.put(_Again(parts, text))

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
                    self._use(job.parts.engine, job.parts.unload_after)
                    self._finished(job.session, self._guarded(partial(self._dictate, job)))
                case _Warm(engine):
                    self._load(engine)
                case _Again(parts, text):
                    self._finished(0, self._guarded(partial(self._repeat, parts, text)))

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

    def _use(self, engine: Engine, unload_after: float) -> None:
        if self._engine is not None and self._engine is not engine:
            self._engine.unload()
        self._engine = engine
        self._idle_limit = unload_after or None

    def _free(self) -> None:
        if self._engine is not None and self._engine.loaded:
            log.info("work: the model was unused for %s s; freed", self._idle_limit)
            self._engine.unload()
        self._idle_limit = None

    @staticmethod
    def _load(engine: Engine) -> None:
        try:
            engine.load()
        except DictateError as error:  # said when the words are there and cannot be recognised
            log.warning("work: the model does not load: %s", error.message)

    # --- the recipe -------------------------------------------------------------------------

    def _dictate(self, job: Job) -> Result:
        samples = job.take.end()
        try:
            _go_on(job)
            transcript = recognise(
                samples, job.parts.engine, job.parts.voice, job.parts.hints, job.cancelled.is_set
            )
        except CancelledError:
            self._put_away(job)
            raise
        except DictateError as error:
            raise type(error)(error.message, _kept(error.hint, job)) from error
        if not transcript.text:
            return self._silence(job)
        number = self._keep(job, transcript)
        if number is not None:
            job.take.discard()
        text = transcript.text
        try:
            outcome = self._insert(job, text)
        except InsertionError as error:
            self._settle(number, "", "failed", error.message)
            return Result(Ending.FAILED, text, error.message, error.hint)
        inserted = text if outcome.ended is Ended.INSERTED else ""
        self._settle(number, inserted, outcome.ended.value, outcome.reason)
        return _result(job, text, outcome)

    def _silence(self, job: Job) -> Result:
        mute = judge(job.take.end(), job.parts.microphone.describe())
        self._put_away(job)
        trouble = job.trouble or mute
        if trouble is None:
            return Result(Ending.SILENCE)
        return Result(Ending.SILENCE, message=trouble.message, hint=trouble.hint)

    @staticmethod
    def _put_away(job: Job) -> None:
        """Keep a recording without text for a while, unless it is too short to hold words."""
        if job.take.seconds < KEEP_FROM:
            job.take.discard()

    def _keep(self, job: Job, transcript: Transcript) -> int | None:
        """Write the text down before anything can happen to it; None when that failed."""
        entry = Entry(
            started=job.started,
            seconds=round(job.take.seconds, 2),
            application=job.target.application if job.target else "",
            engine=job.parts.engine.describe(),
            model=job.parts.model,
            language=transcript.language,
            raw=transcript.text,
            version=__version__,
        )
        try:
            return self._history.add(entry)
        except DictateError as error:
            log.warning("work: not kept: %s", error.message)
            job.trouble = job.trouble or error
            return None

    def _insert(self, job: Job, text: str) -> Outcome:
        self._reached(job.session, Phase.INSERTING)
        while not self.hands_free.wait(0.05):
            _go_on(job)
        _go_on(job)
        whole = text + " " if job.parts.trailing_space else text
        if elsewhere := _elsewhere(job):
            return _leave(job.parts, text, elsewhere)
        return job.parts.injector.insert(whole, job.target)

    def _settle(self, number: int | None, inserted: str, ended: str, reason: str) -> None:
        if number is None:
            return
        try:
            self._history.finish(number, inserted, ended, reason)
        except DictateError as error:  # the words are in the window; only the note is missing
            log.warning("work: the history misses an ending: %s", error.message)

    @staticmethod
    def _repeat(parts: Parts, text: str) -> Result:
        target = parts.focus.focused() if parts.focus else None
        if parts.focus is not None and target is None:
            outcome = _leave(parts, text, tr("No window has the keyboard."))
        else:
            outcome = parts.injector.insert(text, target)
        return Result(Ending.DONE, text, outcome.reason, _paste_hint(outcome))


def _go_on(job: Job) -> None:
    """Raise ``CancelledError`` when the user called the session off."""
    if job.cancelled.is_set():
        raise CancelledError


def _elsewhere(job: Job) -> str:
    """Why the text must not go where the keyboard is now, or "" when it may."""
    if job.parts.focus is None:
        return ""
    now = job.parts.focus.focused()
    if now is None:
        return tr("No window has the keyboard.")
    if job.target is None or now.id != job.target.id:
        return tr("You are in another window than when you spoke.")
    return ""


def _leave(parts: Parts, text: str, reason: str) -> Outcome:
    if parts.clipboard is None:
        raise InsertionError(reason, tr("The text is in the history."))
    parts.clipboard.copy(text)
    return Outcome(Ended.ON_CLIPBOARD, reason)


def _paste_hint(outcome: Outcome) -> str:
    if outcome.ended is Ended.ON_CLIPBOARD:
        return tr("The text is on the clipboard: paste it where you want it.")
    return ""


def _result(job: Job, text: str, outcome: Outcome) -> Result:
    """Trouble with the text comes first, trouble while recording second."""
    if outcome.reason or job.trouble is None:
        return Result(Ending.DONE, text, outcome.reason, _paste_hint(outcome))
    return Result(Ending.DONE, text, job.trouble.message, job.trouble.hint)


def _kept(hint: str, job: Job) -> str:
    if job.take.path is None:
        return hint
    kept = tr("Your recording is kept: dictate transcribe {path}", path=f'"{job.take.path}"')
    return f"{hint}\n{kept}".strip()
