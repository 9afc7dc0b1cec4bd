"""From a recording to its text, while it is made: listen, cut, recognise, join.

Pieces go to the engine as soon as a pause closes them, so that when the recording ends only its
last piece is left. That one is recognised early too, in the first moment of silence: if nothing
more is said, its text is ready or on its way. All work is done on the caller's thread; while the
engine works it asks ``_go_on``, which listens on.
"""

import logging
import time
from collections.abc import Callable
from dataclasses import dataclass, replace

from dictate.errors import CancelledError, DictateError
from dictate.listening import Listener, Sound, Whole
from dictate.ports import RATE, Engine, Hints, Samples, Stopping, Transcript, Voice
from dictate.segments import Segment, frames_needed, seconds_of
from dictate.stretches import Stretches

Progress = Callable[[float, float], None]
"""Told how many seconds of the recording are done, and how many there are."""

EARLY = frames_needed(0.1)
"""Silence after which the open piece is recognised. The closures of p, t, k are shorter."""
LATER = frames_needed(0.4)
"""The same on a machine that takes longer than ``SLOW`` for it."""
SLOW = 1.0
GLIMPSE = 0.2
"""Seconds of work that a preview in the middle of speech may take: the end may have to wait so
long for the engine to notice."""
NEWS = 1.0
"""Seconds of new speech that such a preview is worth."""
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
    """The work that was done: calls of the engine, and seconds of sound handed over."""

    calls: int = 0
    seconds: float = 0.0
    early_calls: int = 0
    """Calls for the open piece, ahead of its end."""
    early_used: int = 0
    """Those whose text was used: their seconds count above."""


@dataclass(frozen=True)
class _Ahead:
    """The open piece, recognised before its end."""

    segment: Segment
    heard: Transcript

    def fits(self, segment: Segment) -> bool:
        """Whether nobody has spoken between: only silence can differ then."""
        return (segment.start, segment.voiced) == (self.segment.start, self.segment.voiced)


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
        self._stretches = Stretches(hints)
        self._trouble: DictateError | None = None
        """Why the engine failed while the user spoke: at the end it is asked once more."""
        self._ahead: _Ahead | None = None
        self._tried: Segment | None = None
        """The open piece as it was when it was last tried ahead of its end."""
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
        log.info("transcription: %.1f s, %s", self._listener.heard / RATE, self.tally)
        return self._stretches.transcript()

    def _step(self) -> None:
        """Do the one most useful thing."""
        if self._trouble is not None and self._sound.over:
            self._trouble = None
        if self._trouble is None and self._listener.closed:
            self._recognise(self._next())
        elif self._trouble is None and (segment := self._worth_trying()) is not None:
            self._try(segment)
        elif not self._sound.over:
            self._sound.wait(self._listener.heard, _NAP)

    # --- pieces that are closed -------------------------------------------------------------

    def _next(self) -> Segment:
        """The first closed piece, with those after it when the engine has fallen behind."""
        first, *rest = self._listener.closed
        if self._is_file or (self._ahead and self._ahead.fits(first)):
            return first
        for piece in rest:
            if piece.end - first.start > TOGETHER or piece.start - first.end > APART:
                break
            first = Segment(first.start, piece.end, first.voiced + piece.voiced, piece.forced)
        return first

    def _recognise(self, segment: Segment) -> None:
        """Recognise for good; what fails while the user speaks stays for the end."""
        ahead, self._ahead, self._tried = self._ahead, None, None
        try:
            if ahead is not None and ahead.fits(segment):
                heard = ahead.heard
                self.tally.early_used += 1
            else:
                heard = self._ask(segment, self._patience(segment), self._go_on)
        except CancelledError:
            raise
        except DictateError as error:
            if self._sound.over:
                raise
            log.warning("transcription: %s; once more at the end", error.message)
            self._trouble = error
            return
        self.tally.calls += 1
        self.tally.seconds += seconds_of(segment.end - segment.start)
        closed = self._listener.closed
        while closed and closed[0].start < segment.end:
            del closed[0]
        self._stretches.add(segment, heard)
        self._tell(self._committed())

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

    # --- the piece that is open -------------------------------------------------------------

    def _worth_trying(self) -> Segment | None:
        """The open piece, if it should be recognised ahead of its end, now."""
        if self._listener.done:
            return None
        paused = self._listener.silence >= (LATER if self._slowness > SLOW else EARLY)
        if not paused and self._slowness > GLIMPSE:
            return None
        segment = self._listener.open()
        before = self._tried
        if segment is None or (before and _same(before, segment)):
            return None
        if paused or before is None or before.start != segment.start:
            return segment if paused or segment.voiced >= NEWS else None
        return segment if segment.voiced - before.voiced >= NEWS else None

    def _try(self, segment: Segment) -> None:
        """Recognise the open piece; give up as soon as that has become useless."""
        paused = self._listener.silence > 0
        self._tried = segment
        useless = False

        def go_on() -> bool:
            nonlocal useless
            stop = self._go_on()
            useless = self._is_useless(segment, paused=paused)
            return stop or useless

        self.tally.early_calls += 1
        try:
            heard = self._ask(segment, None if paused else 0.0, go_on)
        except CancelledError:
            if not useless:
                raise
            return
        except DictateError as error:
            log.warning("transcription: %s; once more at the end", error.message)
            self._trouble = error
            return
        if paused:
            self._ahead = _Ahead(segment, heard)
        self._tell(self._stretches.peek(segment, heard))

    def _is_useless(self, segment: Segment, *, paused: bool) -> bool:
        """Whether the text of the open piece cannot become final, or something waits for it."""
        if not paused:
            return self._sound.over or bool(self._listener.closed)
        if self._listener.closed:
            return not _same(self._listener.closed[0], segment)
        return self._listener.silence == 0

    # --- the engine -------------------------------------------------------------------------

    def _ask(self, segment: Segment, patience: float | None, go_on: Stopping) -> Transcript:
        hints = replace(self._stretches.hints, patience=patience)
        begun = self._clock()
        heard = self._engine.transcribe(self._listener.sounds(segment), hints, go_on)
        self._slowness = self._clock() - begun
        return heard

    # --- who is told ------------------------------------------------------------------------

    def _committed(self) -> str:
        return self._stretches.transcript().text if self._live is not None else ""

    def _tell(self, whole: str) -> None:
        """Tell that the text is ``whole``, as far as it is known, if anybody wants to know."""
        if self._live is None:
            return
        certain = _alike(self._committed(), whole)
        self._live(Live(whole[:certain], whole[certain:]))

    def _report(self) -> None:
        if self._progress is not None:
            total = self._sound.count
            done = (
                total
                if self._listener.done and not self._listener.closed
                else (min(self._listener.settled, total))
            )
            self._progress(done / RATE, total / RATE)


def _same(one: Segment, other: Segment) -> bool:
    """Whether two looks at a piece hold the same speech."""
    return (one.start, one.voiced) == (other.start, other.voiced)


def _alike(one: str, other: str) -> int:
    """How many characters two texts have in common from their beginning."""
    pairs = zip(one, other, strict=False)
    shorter = min(len(one), len(other))
    return next((at for at, (left, right) in enumerate(pairs) if left != right), shorter)
