"""From the tokens of one call to words with times and probabilities. Pure.

How exact the times are, and why they are found this way: docs/decisions/recognition.md.
"""

import codecs
import math
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from dictate.ports import RATE, Samples, Word
from dictate.words import spans

HOP = RATE // 100
"""Samples between two looks at the loudness."""
QUIET, QUIETEST = 0.25, 40.0
"""Loud is what reaches a quarter of the way, in decibels, from the quietest tenth of the sound to
its loudest twentieth, and lies no more than 40 dB below that."""
BRIDGE, LEAST = 16, 10
"""Looks: a word begins after the last silence longer than ``BRIDGE`` before its end, if what
follows is longer than ``LEAST``. What lies between two words counts as the second's at first, and
is often a pause."""
HANGS = 20
"""Looks that a word may go on after its end, as long as it is loud and no other begins."""


@dataclass(frozen=True)
class Token:
    """A piece of text as the model writes it, which may hold a part of a character.

    ``end``: seconds from the beginning of the sound; None when it was not asked for.
    """

    raw: bytes
    probability: float
    end: float | None = None


@dataclass(frozen=True)
class _Letter:
    """A character of the text, put together from the tokens ``first`` to ``last`` (exclusive)."""

    character: str
    first: int
    last: int


def text_of(tokens: Sequence[Token]) -> str:
    """The text, without broken characters and spaces around it."""
    return b"".join(token.raw for token in tokens).decode("utf-8", errors="ignore").strip()


def words_of(tokens: Sequence[Token], sound: Samples, language: str) -> tuple[Word, ...]:
    """The words of ``text_of(tokens)``, in order, their times within the sound.

    The probability of a word is that of all the tokens with letters of it: their product, which is
    how probable the model finds the word after what stands before it.
    """
    letters = _letters(tokens)
    text = "".join(letter.character for letter in letters)
    parts = spans(text, language)
    said = [
        [at for at in range(*part) if text[at].isalnum()] or list(range(*part)) for part in parts
    ]
    loud = loudness(sound)
    if any(token.end is None for token in tokens):
        times = _estimated([len(places) for places in said], loud)
    else:
        ends = _ends(tokens, letters)
        times = _heard([ends[places[-1]] for places in said], loud)
    most = sound.size / RATE
    return tuple(
        Word(
            text[slice(*part)],
            min(start * HOP / RATE, most),
            min(end * HOP / RATE, most),
            _probability(tokens, [letters[at] for at in places]),
        )
        for part, places, (start, end) in zip(parts, said, times, strict=True)
    )


def loudness(sound: Samples) -> NDArray[np.bool_]:
    """For each ``HOP`` of the sound whether it is loud; never all quiet. Shape (ceil(n / HOP),)."""
    if sound.size == 0:
        return np.zeros(0, np.bool_)
    padded = np.pad(sound, (0, -sound.size % HOP)).reshape(-1, HOP)
    power = np.convolve(np.square(padded).mean(axis=1), np.full(3, 1 / 3), "same")
    decibels = 10 * np.log10(power + 1e-12)
    low, high = np.percentile(decibels, (10, 95))
    found: NDArray[np.bool_] = decibels >= max(low + QUIET * (high - low), high - QUIETEST)
    return found


def _letters(tokens: Sequence[Token]) -> list[_Letter]:
    """The characters of the text, stripped."""
    decoder = codecs.getincrementaldecoder("utf-8")("ignore")
    found: list[_Letter] = []
    first = 0
    for number, token in enumerate(tokens):
        characters = decoder.decode(token.raw)
        for character in characters:
            found.append(_Letter(character, first, number + 1))
            first = number
        if not decoder.getstate()[0]:
            first = number + 1
    while found and found[0].character.isspace():
        del found[0]
    while found and found[-1].character.isspace():
        del found[-1]
    return found


def _probability(tokens: Sequence[Token], letters: Sequence[_Letter]) -> float:
    numbers = {number for one in letters for number in range(one.first, one.last)}
    return min(1.0, math.prod(tokens[number].probability for number in numbers))


def _ends(tokens: Sequence[Token], letters: Sequence[_Letter]) -> list[float]:
    """Where each letter ends, in looks. The time of a token is shared out among its letters."""
    ends = np.maximum.accumulate([0.0, *(max(0.0, token.end or 0.0) for token in tokens)])
    among = Counter(one.last for one in letters if one.character.isalnum())
    seen: Counter[int] = Counter()
    found = []
    for one in letters:
        seen[one.last] += one.character.isalnum()
        share = seen[one.last] / among[one.last] if among[one.last] else 1.0
        before, after = ends[one.last - 1], ends[one.last]
        found.append(float(before + (after - before) * share) * RATE / HOP)
    return found


def _heard(ends: Sequence[float], loud: NDArray[np.bool_]) -> list[tuple[int, int]]:
    """Times from where the attention left each word, in looks."""
    found: list[tuple[int, int]] = []
    borders = [0, *(min(round(end), loud.size) for end in ends)]
    for before, after in pairwise(borders):
        around = np.flatnonzero(loud[before:after]) + before
        if around.size == 0:
            found.append((before, after))
            continue
        start, end = int(around[-1]), int(around[-1]) + 1
        for look in map(int, around[-2::-1]):
            if start - look > BRIDGE and end - start > LEAST:
                break
            start = look
        found.append((start, end))
    following = [start for start, _ in found[1:]] + [loud.size]
    return [
        (start, _faded(loud, end, min(limit, end + HANGS)))
        for (start, end), limit in zip(found, following, strict=False)
    ]


def _faded(loud: NDArray[np.bool_], end: int, limit: int) -> int:
    while end < limit and loud[end]:
        end += 1
    return end


def _estimated(lengths: Sequence[int], loud: NDArray[np.bool_]) -> list[tuple[int, int]]:
    """Times in looks by the length of the words, as if all were said at one pace without pauses."""
    places = [*map(int, np.flatnonzero(loud))]
    places.append(places[-1] + 1 if places else 0)
    shares = np.cumsum([0, *lengths]) * ((len(places) - 1) / max(1, sum(lengths)))
    return [
        (places[first], places[last - 1] + 1 if first < last else places[first])
        for first, last in pairwise(map(round, shares))
    ]
