"""From a recording of any length to its text: gate, segments, engine, one text."""

from collections.abc import Callable, Iterator

from dictate.errors import CancelledError
from dictate.ports import FRAME, RATE, Engine, Hints, Samples, Stopping, Transcript, Voice
from dictate.segments import Cutter, Segment, frames_needed, seconds_of
from dictate.stretches import Stretches

Progress = Callable[[float, float], None]
"""Told how many seconds of the recording are done, and how many there are."""

BLOCK = frames_needed(30.0)
"""Frames given to the voice detector at once, so that a long recording can be stopped."""


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
    total = samples.size / RATE
    told = progress or (lambda _done, _total: None)
    stretches = Stretches(hints)
    for segment, reached in _segments(samples, voice, stopping):
        if segment is not None:
            heard = engine.transcribe(samples[segment.samples], stretches.hints, stopping)
            stretches.add(segment, heard)
        told(min(reached, total), total)
    told(total, total)
    return stretches.transcript()


def _segments(
    samples: Samples, voice: Voice, stopping: Stopping
) -> Iterator[tuple[Segment | None, float]]:
    """The segments as they are found, and how many seconds are done then; None for silence."""
    cutter, hearing = Cutter(), voice.begin()
    frames = -(-samples.size // FRAME)
    for begin in range(0, frames, BLOCK):
        block = samples[begin * FRAME : (begin + BLOCK) * FRAME]
        if stopping():
            raise CancelledError
        for segment in cutter.feed(hearing.probabilities(block)):
            yield segment, seconds_of(segment.end)
        yield None, seconds_of(cutter.begin)
    for segment in cutter.finish():
        yield segment, seconds_of(segment.end)
