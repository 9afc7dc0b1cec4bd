"""From a recording to its text, while it is made: listen, cut, recognise, join.

Pieces go to the engine as soon as a pause closes them, so that when the recording ends only its
last piece is left; ``ahead`` tries that one in every short silence. All work is done on the
caller's thread; while the engine works it asks ``_go_on``, which listens on.
"""

import logging
import time
from collections.abc import Callable
from dataclasses import dataclass, replace

from dictate.ahead import Ahead, Tries
from dictate.errors import CancelledError, DictateError
from dictate.listening import Listener, Sound, Whole
from dictate.ports import RATE, Engine, Hints, Samples, Stopping, Transcript, Voice
from dictate.segments import Segment, frames_needed, seconds_of
from dictate.stretches import Stretches

Progress = Callable[[float, float], None]
"""Told how many seconds of the recording are done, and how many there are."""

TOGETHER = frames_needed(15.0)
"""When the engine has fallen behind, pieces that follow each other are recognised as one up to this
length: the work for a piece is mostly the same whatever its length."""
APART = frames_needed(1.0)
"""A longer silence between two pieces keeps them apart."""
SPARE, SPARE_MOST = 0.5, 1.5
"""Seconds of work that a second of speech, and a piece, are worth while nobody waits for them."""
UNKNOWN = 0.5
"""Seconds that a piece may take before any was seen: neither a fast nor a slow machine."""
_NAP = 0.25

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Live:
    """What is known while the user speaks; ``tentative`` follows ``committed`` and may change."""

    committed: str
    tentative: str = ""


@dataclass
class Tally:
    """The work that was done: pieces recognised for good, and seconds of sound in them."""

    pieces: int = 0
    seconds: float = 0.0


def recognise(
    samples: Samples,
    engine: Engine,
    voice: Voice,
    hints: Hints,
    stopping: Stopping,
    *,
    progress: Progress | None = None,
) -> Transcript:
    """Recognise a whole recording; the text is "" when nobody speaks in it.

    Memory grows with the text only. Raises ``CancelledError`` and what the engine raises.
    """
    return Transcription(Whole(samples), engine, voice, hints, stopping, progress=progress).run()


class Transcription:
    """Recognises one recording, which may still be going on. For one thread."""

    def __init__(
        self,
        sound: Sound,
        engine: Engine,
        voice: Voice,
        hints: Hints,
        stopping: Stopping,
        *,
        live: Callable[[Live], None] | None = None,
        progress: Progress | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """``live`` and ``progress`` are called on the caller's thread, between two pieces."""
        self.tally = Tally()
        self._sound = sound
        self._is_file = isinstance(sound, Whole)
        self._engine = engine
        self._stopping = stopping
        self._live = live
        self._progress = progress
        self._clock = clock
        self._listener = Listener(sound, voice)
        self._ahead = Ahead(self._listener, self._ask, self._go_on)
        self._stretches = Stretches(hints)
        self._committed = ""
        """The text of all pieces so far, if somebody wants to be told."""
        self._trouble: DictateError | None = None
        """Why the engine failed while the user spoke: at the end it is asked once more."""
        self._slowness = UNKNOWN
        """Seconds the engine took for the last piece."""

    def run(self) -> Transcript:
        """Work until the recording is over and recognised.

        Raises ``CancelledError`` soon after ``stopping()``, and what the engine raises when the
        recording is over. While it goes on an error is kept: the rest must be recorded.
        """
        while not (self._listener.done and not self._listener.closed):
            if self._stopping():
                raise CancelledError
            self._listener.listen()
            self._step()
            self._sound.forget(self._listener.settled)
            self._report()
        seconds = self._listener.heard / RATE
        log.info("transcription: %.1f s, %s, %s", seconds, self.tally, self.tries)
        return self._stretches.transcript()

    @property
    def tries(self) -> Tries:
        """How often the open piece was tried ahead of its end."""
        return self._ahead.tries

    def _step(self) -> None:
        """Do the one most useful thing."""
        if self._sound.over:
            self._trouble = None
        if self._trouble is None and self._listener.closed:
            self._guarded(self._recognise, self._next())
        elif self._trouble is None and (segment := self._ahead.worth_trying(self._slowness)):
            self._guarded(self._attempt, segment)
        elif not self._sound.over:
            self._sound.wait(self._listener.heard, _NAP)

    def _guarded(self, work: Callable[[Segment], None], segment: Segment) -> None:
        """What fails while the user speaks stays for the end."""
        try:
            work(segment)
        except CancelledError:
            raise
        except DictateError as error:
            if self._sound.over:
                raise
            log.warning("transcription: %s; once more at the end", error.message)
            self._trouble = error

    # --- pieces that are closed -------------------------------------------------------------

    def _next(self) -> Segment:
        """The first closed piece, with those after it when the engine has fallen behind."""
        first, *rest = self._listener.closed
        if self._is_file or self._ahead.knows(first):
            return first
        for piece in rest:
            if piece.end - first.start > TOGETHER or piece.start - first.end > APART:
                break
            first = Segment(first.start, piece.end, first.voiced + piece.voiced, piece.forced)
        return first

    def _recognise(self, segment: Segment) -> None:
        heard = self._ahead.take(segment)
        if heard is None:
            heard = self._ask(segment, self._patience(segment), self._go_on)
        self.tally.pieces += 1
        self.tally.seconds += seconds_of(segment.end - segment.start)
        closed = self._listener.closed
        while closed and closed[0].start < segment.end:
            del closed[0]
        self._stretches.add(segment, heard)
        if self._live is not None:
            self._committed = self._stretches.transcript().text
            self._live(Live(self._committed))

    def _attempt(self, segment: Segment) -> None:
        heard = self._ahead.attempt(segment)
        if heard is not None and self._live is not None:
            whole = self._stretches.peek(segment, heard)
            certain = _alike(self._committed, whole)
            self._live(Live(whole[:certain], whole[certain:]))

    def _patience(self, segment: Segment) -> float | None:
        """How much work the piece is worth: more while nobody waits for it."""
        if self._sound.over and not self._is_file:
            return None
        if not self._is_file and self._listener.closed[-1].end > segment.end:
            return 0.0  # fallen behind
        return min(SPARE_MOST, SPARE * seconds_of(segment.end - segment.start))

    def _go_on(self) -> bool:
        """Asked while the engine works: listen meanwhile."""
        if not self._is_file:
            self._listener.listen()
        return self._stopping()

    # --- the engine -------------------------------------------------------------------------

    def _ask(self, segment: Segment, patience: float | None, go_on: Stopping) -> Transcript:
        hints = replace(self._stretches.hints, patience=patience)
        begun = self._clock()
        heard = self._engine.transcribe(self._listener.sounds(segment), hints, go_on)
        self._slowness = self._clock() - begun
        return heard

    def _report(self) -> None:
        if self._progress is None:
            return
        total = self._sound.count
        finished = self._listener.done and not self._listener.closed
        done = total if finished else min(self._listener.settled, total)
        self._progress(done / RATE, total / RATE)


def _alike(one: str, other: str) -> int:
    """How many characters two texts have in common from their beginning."""
    if other.startswith(one):
        return len(one)
    pairs = zip(one, other, strict=False)
    shorter = min(len(one), len(other))
    return next((at for at, (left, right) in enumerate(pairs) if left != right), shorter)
