"""What of a transcript is shown on the screen at a time, and when. Pure.

The bounds are those broadcasters agree on (EBU, BBC, Netflix differ little).
"""

import math
import re
import textwrap
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate, pairwise
from unicodedata import east_asian_width

from dictate.ports import Phrase, Transcript, Word
from dictate.tidy.joining import SPACELESS
from dictate.words import shared_out, split

LINE = 42
"""Columns of a line; two lines are shown at a time. A Chinese sign takes two columns."""
SHORTEST, LONGEST = 5 / 6, 7.0
"""Seconds that a cue is shown at least, if no other follows, and at most."""
READING = 17.0
"""Columns a second that are read at ease: a cue stays so long if no other follows."""
GAP = 1 / 12
"""Seconds without a cue before the next, so that the eye sees the change: two frames of a film."""
PAUSE = 1.0
"""Seconds of silence over which no cue goes on."""
_BLINK = 0.1
"""Seconds; a player ignores what is shown for no time."""

_ANY_SPACE = re.compile(r"[^\S\u00a0\u202f]+")


@dataclass(frozen=True)
class _Said:
    """A word with the space before it ("" or " ") and its times."""

    space: str
    text: str
    start: float
    end: float


def cues(transcript: Transcript) -> list[Phrase]:
    """The text in pieces of at most two lines, none shown while another is.

    A cue comes with its first word and goes with its last, or a little later if there is time. A
    phrase whose words are not known has their times estimated by their length.
    """
    pieces: list[list[_Said]] = []
    for phrase in _phrases(transcript):
        for piece in _cut(phrase):
            if pieces and _belongs(pieces[-1], piece):
                pieces[-1] += piece
            else:
                pieces.append(piece)
    return _shown(pieces)


def lines(text: str) -> str:
    """The text in two lines of like length, or one."""
    if " " not in text and LINE < columns(text) != len(text):  # no word may be cut, but signs
        half = len(text) // 2
        places = [at for at in range(1, len(text)) if text[at].isalnum()]
        at = min(places, key=lambda place: abs(place - half), default=half)
        return f"{text[:at]}\n{text[at:]}"
    width = LINE
    while len(found := _wrapped(text, width)) > 2:
        width += 1
    return "\n".join(found)


def columns(text: str) -> int:
    """How wide a text is on the screen."""
    return sum(2 if east_asian_width(sign) in "WF" else 1 for sign in text)


def _phrases(transcript: Transcript) -> Iterator[list[_Said]]:
    """The words of each phrase that has any."""
    space = "" if transcript.language in SPACELESS else " "
    at = 0
    for phrase in transcript.phrases:
        text = _ANY_SPACE.sub(" ", phrase.text).strip()
        found = _told(text, transcript.words[at:], space)
        at += len(found)
        if not found and text:
            words = split(text, transcript.language)
            times = shared_out(words, phrase.start, max(phrase.end, phrase.start + _BLINK))
            guessed = [Word(one, *span, 1.0) for one, span in zip(words, times, strict=True)]
            found = _told(text, guessed, space)
        if found:
            yield found


def _told(text: str, words: Sequence[Word], space: str) -> list[_Said]:
    """The first of the words if they make up the text, else none."""
    found: list[_Said] = []
    end = 0
    for word in words:
        if end >= len(text):
            break
        start = text.find(word.text, end)
        if start < 0 or not word.text or text[end:start].strip():
            return []
        before = text[end:start] if found else space
        found.append(_Said(before, word.text, word.start, word.end))
        end = start + len(word.text)
    return found if end >= len(text) else []


def _cut(words: list[_Said]) -> Iterator[list[_Said]]:
    """The words in as many pieces as they need, cut where it disturbs least."""
    silences = [after.start - before.end for before, after in pairwise(words)]
    longest = max(silences, default=0.0)
    if len(words) == 1 or (longest < PAUSE and _fits(words)):
        yield words
        return
    if longest >= PAUSE:
        at = silences.index(longest) + 1
    else:
        widths = list(accumulate(columns(word.space + word.text) for word in words))
        costs = [
            _cost(word.text, 2 * width / widths[-1] - 1, silence)
            for word, width, silence in zip(words, widths, silences, strict=False)
        ]
        at = costs.index(min(costs)) + 1
    yield from _cut(words[:at])
    yield from _cut(words[at:])


def _cost(last: str, aside: float, silence: float) -> float:
    """How much it disturbs to cut after this word: least in the middle, after a mark, in a pause.

    ``aside``: -1 at the beginning, 0 in the middle, 1 at the end. The weights are by taste.
    """
    cost = abs(aside) - 0.6 * silence
    if last[-1] in ".?!…。！？":
        return cost - 0.5
    if last[-1] in ",;:、，":
        return cost - 0.35
    return cost + (0.15 if len(last) <= 3 else 0.0)  # rather not between "the" and its noun


def _fits(words: list[_Said]) -> bool:
    text = _text(words)
    lasts = words[-1].end - words[0].start
    return columns(text) <= 2 * LINE and len(_wrapped(text, LINE)) <= 2 and lasts <= LONGEST


def _belongs(before: list[_Said], after: list[_Said]) -> bool:
    """Whether the first would be gone before it is read, and both can be shown together."""
    soon = after[0].start - before[0].start < SHORTEST
    return soon and _fits(before + after)


def _shown(pieces: list[list[_Said]]) -> list[Phrase]:
    found: list[Phrase] = []
    for at, piece in enumerate(pieces):
        following = pieces[at + 1][0].start if at + 1 < len(pieces) else math.inf
        text = _text(piece)
        start = max(piece[0].start, found[-1].end if found else 0.0)
        end = max(piece[-1].end, start + _BLINK)
        wanted = start + max(SHORTEST, columns(text) / READING)
        found.append(Phrase(text, start, max(end, min(wanted, following - GAP))))
    return found


def _text(words: list[_Said]) -> str:
    return "".join(word.space + word.text for word in words).strip()


def _wrapped(text: str, width: int) -> list[str]:
    return textwrap.wrap(text, width, break_long_words=False, break_on_hyphens=False)
