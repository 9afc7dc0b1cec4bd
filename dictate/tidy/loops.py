"""Takes a recogniser's loops out of a text: the same again and again, which nobody says. Pure."""

import re
from collections.abc import Callable

_LONGEST = 30
"""Words of the longest phrase that is looked for."""
_SENTENCE = 13
"""Words from which on a phrase said three times in a row is a loop."""
_SYLLABLE = re.compile(r"(?=[^\W\d_])([^\s\d_]{1,3}?)\1{12,}", re.IGNORECASE)
_WORDS = re.compile(r"(?=[^\W\d_])([^\s\d_]{4,30}?)\1{3,}", re.IGNORECASE)
"""The same within one word, or in languages that write no spaces."""


def without_loops(text: str, plain: Callable[[str], str]) -> str:
    """A phrase said over and over is kept once; a word or two three times, as people do.

    ``plain`` makes equal what counts as the same word.
    """
    text = _SYLLABLE.sub(r"\1\1\1", text)
    text = _WORDS.sub(r"\1", text)
    words = text.split(" ")
    same = [plain(word) for word in words]
    for size in range(1, min(_LONGEST, len(words) // 2) + 1):
        _shorten(words, same, size)
    return " ".join(words)


def _shorten(words: list[str], same: list[str], size: int) -> None:
    """Shorten what repeats ``size`` words."""
    most, kept = (9, 3) if size < 3 else (4, 1) if size < _SENTENCE else (2, 1)
    at = 0
    while at + size <= len(words):
        times = _times(same, at, size)
        if times <= most:
            at += 1
            continue
        end = at + times * size
        if same[end:] == same[at : at + len(words) - end]:  # the loop was cut off within a phrase
            end = len(words)
        del words[at + kept * size : end], same[at + kept * size : end]
        at += kept * size


def _times(words: list[str], at: int, size: int) -> int:
    """How often the ``size`` words at ``at`` follow each other; 1 for numbers, which may repeat."""
    unit = words[at : at + size]
    if not all(unit) or any(character.isdigit() for word in unit for character in word):
        return 1
    times = 1
    while words[at + times * size : at + (times + 1) * size] == unit:
        times += 1
    return times
