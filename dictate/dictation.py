"""The flow of one dictation: one thread decides, one recognises, one inserts.

``press`` and its like may be called from any thread and return at once. The deciding thread feeds
``machine.step`` and does what it says: listen, run, discard. What is being recorded goes to
``recogniser`` from the first moment on; when it is over, ``work`` takes its text to the window.
"""

import logging
import queue
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

from dictate import machine
from dictate.errors import DictateError, StyleError
from dictate.history import History
from dictate.machine import Action, Ending, Event, Phase, Status
from dictate.parts import Job, Parts, Result
from dictate.ports import Samples
from dictate.recogniser import Recogniser
from dictate.take import Take
from dictate.transcription import Live
from dictate.translations import tr
from dictate.view import View
from dictate.work import Worker

TICK = 0.1
"""Seconds between looks at the clock and the key while recording."""

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class _Heard:
    session: int
    live: Live


@dataclass(frozen=True)
class _Ended:
    session: int
    result: Result


class Dictation:
    """Dictations, one after the other."""

    def __init__(
        self,
        parts: Parts,
        history: History,
        recordings: Path,
        show: Callable[[View], None],
        held: Callable[[], bool | None] = lambda: None,
    ) -> None:
        """``show`` is called on the deciding thread, at every change and tick of a recording.

        ``held`` says whether the hotkey is physically down.
        """
        self._parts = parts
        self._recordings = recordings
        self._show = show
        self._held = held
        self._status = Status()
        self._view = View()
        self._job: Job | None = None
        """The newest session."""
        self._events: queue.SimpleQueue[Event | _Heard | _Ended | None] = queue.SimpleQueue()
        self._recogniser = Recogniser(self._heard)
        self._worker = Worker(history, self._reached, self._finished)
        self._thread = threading.Thread(target=self._run, name="dictate-decide", daemon=True)
        self._thread.start()

    @property
    def view(self) -> View:
        """What is shown now."""
        return self._view

    def use(self, parts: Parts) -> None:
        """Do the next dictation with these parts; the one under way keeps its own."""
        old, self._parts = self._parts, parts
        if old.microphone is not parts.microphone and not self._recording():
            old.microphone.close()
        if old.engine is not parts.engine and old.engine.loaded:
            self.warm()

    def warm(self) -> None:
        """Load the model now, so that the first words do not wait for it."""
        self._recogniser.warm(self._parts.engine)

    def press(self) -> None:
        """The hotkey went down."""
        self._events.put(machine.Pressed(time.monotonic()))

    def release(self) -> None:
        """The hotkey went up."""
        self._events.put(machine.Released(time.monotonic()))

    def other_key(self) -> None:
        """Another key went down while the hotkey was held."""
        self._events.put(machine.OtherKey(time.monotonic()))

    def start(self) -> None:
        """Begin to record, without the key."""
        self._events.put(machine.Start(time.monotonic()))

    def stop(self) -> None:
        """End the recording and use it."""
        self._events.put(machine.Stop())

    def toggle(self) -> None:
        """Start or stop."""
        self._events.put(machine.Toggle(time.monotonic()))

    def cancel(self) -> None:
        """Forget what is being recorded or worked on."""
        self._events.put(machine.Cancel())

    def insert_again(self) -> None:
        """Insert the last text into the window that has the keyboard now."""
        if self._view.text:
            self._worker.again(self._parts, self._view.text)

    def close(self) -> None:
        """End what is recorded, finish what is at work, let the devices go."""
        self._events.put(machine.Stop())
        self._events.put(None)
        self._thread.join()
        self._worker.close()
        self._recogniser.close()
        self._parts.microphone.close()
        self._parts.engine.unload()

    # --- the deciding thread ----------------------------------------------------------------

    def _recording(self) -> bool:
        return self._status.phase is Phase.RECORDING

    def _run(self) -> None:
        while True:
            try:
                event = self._next()
                if event is None:
                    return
                self._decide(event)
            except Exception:
                # A bug must not leave the user with a dead key: say so and go on.
                log.exception("dictation: unexpected")
                self._rescue(DictateError(tr("Something went wrong inside Dictate.")))

    def _next(self) -> Event | _Heard | _Ended | None:
        try:
            return self._events.get(timeout=TICK if self._recording() else None)
        except queue.Empty:
            return machine.Tick(time.monotonic(), self._held())

    def _rescue(self, error: DictateError) -> None:
        """Use what was recorded up to a bug; the deciding thread itself must live on."""
        job = self._job
        try:
            if job is not None and not job.handed_over and self._recording():
                job.trouble = error
                self._status, _ = machine.step(job.parts.rules, self._status, machine.Stop())
                self._let_go(job)
            else:
                self._fail(error)
        except Exception:
            log.exception("dictation: unexpected, again")

    def _let_go(self, job: Job) -> None:
        """End the recording and give it to the worker."""
        job.parts.microphone.stop()
        if job.parts.microphone is not self._parts.microphone:  # another was chosen meanwhile
            job.parts.microphone.close()
        job.take.end()
        self._worker.put(job)

    def _decide(self, event: Event | _Heard | _Ended) -> None:
        match event:
            case _Ended(session, result):
                self._end(session, result)
            case _Heard(session, live):
                self._told(session, live)
            case _:
                self._go_on(event)

    def _told(self, session: int, live: Live) -> None:
        """Words of the newest session; an older one is past showing."""
        if session == self._status.session and self._status.phase is not Phase.IDLE:
            self._view = replace(self._view, committed=live.committed, tentative=live.tentative)
            self._refresh()

    def _go_on(self, event: Event) -> None:
        before = self._status
        self._status, action = machine.step(self._parts.rules, before, event)
        holding = self._recording() and self._status.key_down
        (self._worker.hands_free.clear if holding else self._worker.hands_free.set)()
        if action is not None:
            self._act(action, event)
        if self._status != before or self._recording():
            self._refresh()

    def _act(self, action: Action, event: Event) -> None:
        match action:
            case Action.LISTEN:
                self._listen()
            case Action.RUN:
                self._hand_over(event)
            case Action.DISCARD:
                self._discard()

    def _listen(self) -> None:
        parts = self._parts
        session = self._status.session
        self._view = replace(self._view, message="", hint="", committed="", tentative="")
        now = datetime.now(UTC)
        name = f"{now:%Y%m%d-%H%M%S}-{session:04d}"
        target = parts.focus.focused() if parts.focus else None
        take = Take(self._recordings, name)
        job = Job(session, parts, take, target, now.isoformat(timespec="seconds"))
        self._job = job
        self._recogniser.put(job)
        self._choose_style(job)

        def lost(error: DictateError) -> None:
            job.trouble = error
            self._events.put(machine.Lost(session))

        try:
            parts.microphone.start(_Opening(take, parts.chime.play), lost)
        except DictateError as error:
            job.cancelled.set()
            take.discard()
            self._fail(error)

    def _choose_style(self, job: Job) -> None:
        """The style this dictation is written in; its model gets ready while the user speaks."""
        try:
            job.style = job.parts.style()
        except StyleError as error:  # the words matter more than how they look
            job.trouble = error
        job.parts.rewriting.warm(job.style, job.parts.hints.language)

    def _hand_over(self, event: Event) -> None:
        job = self._job
        assert job is not None
        job.parts.chime.play("stop")
        if isinstance(event, machine.Tick) and job.take.seconds >= job.parts.rules.longest:
            minutes = f"{job.parts.rules.longest / 60:g}"
            job.trouble = job.trouble or DictateError(
                tr("The recording ended at the longest length, {minutes} min.", minutes=minutes),
                tr("A setting changes it, in seconds: dictate config set hotkey.longest 1200"),
            )
        self._let_go(job)

    def _discard(self) -> None:
        job = self._job
        assert job is not None
        job.cancelled.set()
        if not job.handed_over:  # else the worker has it and will notice
            self._let_go(job)

    def _fail(self, error: DictateError) -> None:
        self._parts.chime.play("trouble")
        result = Result(Ending.FAILED, message=error.message, hint=error.hint)
        self._end(self._status.session, result)

    def _end(self, session: int, result: Result) -> None:
        told = machine.Finished(session, result.ending)
        self._status, _ = machine.step(self._parts.rules, self._status, told)
        text = result.text or self._view.text
        self._view = replace(self._view, text=text)
        if self._status.phase is Phase.IDLE:
            self._view = replace(self._view, committed="", tentative="")
        if result.message:
            self._view = replace(self._view, message=result.message, hint=result.hint)
        self._refresh()

    def _refresh(self) -> None:
        job, status = self._job, self._status
        recording = self._recording() and job is not None
        view = replace(
            self._view, phase=status.phase, session=status.session, ending=status.ending,
            level=job.take.level if recording and job else 0.0,
            seconds=job.take.seconds if recording and job else 0.0,
        )  # fmt: skip
        if recording and job and job.take.trouble is not None:
            view = replace(view, message=job.take.trouble.message, hint=job.take.trouble.hint)
        self._show(view)
        self._view = view  # whoever sees "idle" here may rely on the cancel key being free

    # --- called on the working threads ------------------------------------------------------

    def _heard(self, session: int, live: Live) -> None:
        self._events.put(_Heard(session, live))

    def _reached(self, session: int, phase: Phase) -> None:
        self._events.put(machine.Reached(session, phase))

    def _finished(self, session: int, result: Result) -> None:
        if result.message:
            self._parts.chime.play("trouble")
        self._events.put(_Ended(session, result))


class _Opening:
    """Feeds the take; the first block also says, by a sound, that speech is being recorded."""

    def __init__(self, take: Take, play: Callable[[str], None]) -> None:
        self._take = take
        self._play = play
        self._open = False

    def __call__(self, samples: Samples) -> None:
        self._take.add(samples)
        if not self._open:
            self._open = True
            self._play("start")
