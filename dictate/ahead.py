"""Recognises the piece that is still open, ahead of its end.

In the first moment of silence the open piece is recognised: if nothing more is said, its text is
ready or on its way when the key goes up. If somebody speaks on, the engine is stopped. Where the
engine is quick, glimpses in the middle of speech are shown too, and never used.
"""

from collections.abc import Callable
from dataclasses import dataclass

from dictate.errors import CancelledError
from dictate.listening import Listener
from dictate.ports import Stopping, Transcript
from dictate.segments import Segment, frames_needed

EARLY = frames_needed(0.1)
"""Silence after which the open piece is recognised. The closures of p, t, k are shorter."""
LATER = frames_needed(0.4)
"""The same on a machine that takes longer than ``SLOW`` for it."""
SLOW = 1.0
GLIMPSE = 0.2
"""Seconds of work that a glimpse may take: the end may have to wait so long for the engine to
notice."""
NEWS = 1.0
"""Seconds of new speech that a glimpse is worth."""

Ask = Callable[[Segment, float | None, Stopping], Transcript]
"""Asks the engine about a segment, with so much patience."""


@dataclass
class Tries:
    """How often the open piece was tried, and how often its text was used."""

    made: int = 0
    used: int = 0


class Ahead:
    """Looks after the open piece of one recording. For one thread."""

    def __init__(self, listener: Listener, ask: Ask, go_on: Stopping) -> None:
        """``go_on`` listens on, and says whether all work shall stop."""
        self.tries = Tries()
        self._listener = listener
        self._ask = ask
        self._go_on = go_on
        self._tried: Segment | None = None
        """The open piece as it was when it was last tried."""
        self._known: tuple[Segment, Transcript] | None = None

    def worth_trying(self, slowness: float) -> Segment | None:
        """The open piece, if it should be recognised now. ``slowness``: seconds a piece takes."""
        if self._listener.done:
            return None
        paused = self._listener.silence >= (LATER if slowness > SLOW else EARLY)
        if not paused and slowness > GLIMPSE:
            return None
        segment, before = self._listener.open(), self._tried
        if segment is None or (before is not None and same(before, segment)):
            return None
        known = before.voiced if before is not None and before.start == segment.start else 0.0
        return segment if paused or segment.voiced - known >= NEWS else None

    def attempt(self, segment: Segment) -> Transcript | None:
        """Recognise the open piece; None when that has become useless meanwhile."""
        paused = self._listener.silence > 0
        useless = False

        def asked() -> bool:
            nonlocal useless
            stop = self._go_on()
            useless = self._is_useless(segment, paused=paused)
            return stop or useless

        self._tried = segment
        self.tries.made += 1
        try:
            heard = self._ask(segment, None if paused else 0.0, asked)
        except CancelledError:
            if not useless:
                raise
            return None
        if paused:
            self._known = (segment, heard)
        return heard

    def knows(self, segment: Segment) -> bool:
        """Whether the text of this piece, now complete, is there already."""
        return self._known is not None and same(self._known[0], segment)

    def take(self, segment: Segment) -> Transcript | None:
        """The text of this piece, if it is there; what was known of the open piece is forgotten."""
        known, self._known, self._tried = self._known, None, None
        if known is None or not same(known[0], segment):
            return None
        self.tries.used += 1
        return known[1]

    def _is_useless(self, segment: Segment, *, paused: bool) -> bool:
        """Whether its text cannot become final any more, or, for a glimpse, something waits."""
        closed = self._listener.closed
        if not paused:
            return bool(closed) or self._listener.sound.over
        if closed:
            return not same(closed[0], segment)
        return self._listener.silence == 0


def same(one: Segment, other: Segment) -> bool:
    """Whether two looks at a piece hold the same speech: only silence can differ then."""
    return (one.start, one.voiced) == (other.start, other.voiced)
