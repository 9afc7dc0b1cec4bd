"""Tells when a recogniser got stuck and repeats itself. Pure.

Without its own fallback (five temperatures, best of five: stalls of 5 to 20 s) whisper.cpp now
and then loops. The bounds found every loop and no good text among 138.
"""

import re
import zlib

FASTEST = 6.5
"""Words a second; nobody speaks faster."""
DENSEST = 2.2
"""How many times a text may shrink under zlib; 2.4 is OpenAI's own bound for longer texts."""
PHRASE = 3
"""Words of the shortest phrase that counts as repeated."""

_WORD = re.compile(r"\w+(?:['’]\w+)*")


def words(text: str) -> list[str]:
    """The words of a text, in lower case, without punctuation."""
    return [word.casefold() for word in _WORD.findall(text)]


def looks_stuck(text: str, seconds: float) -> bool:
    """Whether ``text`` cannot be what was said in ``seconds`` of sound."""
    spoken = words(text)
    if len(spoken) > FASTEST * max(seconds, 1.0):
        return True
    raw = text.encode()
    if raw and len(raw) / len(zlib.compress(raw)) > DENSEST:
        return True
    return _repeats(spoken)


def _repeats(spoken: list[str]) -> bool:
    """Whether a phrase of ``PHRASE`` or more words stands twice in a row."""
    for size in range(PHRASE, len(spoken) // 2 + 1):
        same = 0
        for left, right in zip(spoken, spoken[size:], strict=False):
            same = same + 1 if left == right else 0
            if same == size:
                return True
    return False
