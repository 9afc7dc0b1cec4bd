"""How fast this machine recognises, from its own earlier calls: decides when beam search pays."""

from collections import deque
from statistics import median

FIXED, PER_SECOND = 0.35, 0.04
"""Seconds of work for a segment, and for each second of sound in it, with greedy search: two cores
of a 2023 server, base model. Only the shape matters; the pace below is a multiple of it."""
BEAM = 1.4
"""How much longer beam search takes (measured 1.15 to 1.9: its beams are decoded together)."""
WORTH = {"en": 0.7}
WORTH_OTHERWISE = 1.5
"""Seconds of waiting that beam search is worth. Of 100 words English gains 1 to 2, French 4 to 7:
a model that knows a language less gains more."""


class Pace:
    """Remembers the last calls. Not for several threads at once."""

    def __init__(self) -> None:
        self._seen: deque[float] = deque(maxlen=5)

    def note(self, sound: float, work: float, *, beam: bool) -> None:
        """``sound`` seconds took ``work`` seconds."""
        self._seen.append(work / _expected(sound, beam=beam))

    def affords_beam(self, sound: float, language: str, worth: float | None = None) -> bool:
        """Whether beam search fits ``worth`` seconds, by default what it is worth to wait for.

        No before the first call was seen.
        """
        if not self._seen:
            return False
        expected = median(self._seen) * _expected(sound, beam=True)
        return expected <= (WORTH.get(language, WORTH_OTHERWISE) if worth is None else worth)


def _expected(sound: float, *, beam: bool) -> float:
    return (FIXED + PER_SECOND * sound) * (BEAM if beam else 1.0)
