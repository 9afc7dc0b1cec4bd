"""From a recording of any length to its text: gate, segments, engine, one text."""

import re
from collections.abc import Callable, Iterator
from dataclasses import replace

from dictate.errors import CancelledError
from dictate.ports import FRAME, RATE, Engine, Hints, Phrase, Samples, Stopping, Transcript, Voice
from dictate.segments import Cutter, Segment, frames_needed, seconds_of
from dictate.subtitles import shared_out
from dictate.tidy import join, meet, tidy

Progress = Callable[[float, float], None]
"""Told how many seconds of the recording are done, and how many there are."""

BLOCK = frames_needed(30.0)
"""Frames given to the voice detector at once, so that a long recording can be stopped."""
DECIDED = 2.0
"""Seconds of speech that settle the language for the rest of a recording. Measured: 2 of 20 wrong
on one or two seconds of sound, none of 20 on three."""


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


class Stretches:
    """Joins what was recognised of one recording, stretch by stretch, as it comes."""

    def __init__(self, hints: Hints) -> None:
        self.hints = hints
        """What to recognise the next stretch with: the language, once it is settled."""
        self._heard: list[tuple[Segment, str]] = []
        self._language = ""

    def add(self, segment: Segment, heard: Transcript) -> None:
        """Take the next stretch."""
        text = tidy(heard.text, heard.language, segment.voiced)
        if not text:
            return
        self._language = self._language or heard.language
        if segment.voiced >= DECIDED and self.hints.language == "auto" and heard.language:
            self._language = heard.language
            self.hints = replace(self.hints, language=heard.language)
        if self._heard:
            last, before = self._heard[-1]
            adjoining = last.forced and last.end == segment.start
            before, text = meet(before, text, heard.language, forced=adjoining)
            self._heard[-1] = (last, before)
        self._heard.append((segment, text))

    def transcript(self) -> Transcript:
        """Everything so far. Times within a stretch are shared out by length of text."""
        phrases: list[Phrase] = []
        for segment, text in self._heard:
            sentences = re.split(r"(?<=[.!?…»])\s+(?=[^\W\d_])", text)
            start, end = seconds_of(segment.start), seconds_of(segment.end)
            phrases += shared_out([one for one in sentences if one], start, end)
        text = join([text for _, text in self._heard], self._language)
        return Transcript(text, self._language if text else "", tuple(phrases))


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
