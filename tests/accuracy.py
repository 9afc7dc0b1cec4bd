"""How far a recognised text is from what was said."""

import re
from collections.abc import Sequence

_NUMBERS = (
    ("zero", "zéro"), ("one", "un"), ("two", "deux"), ("three", "trois"), ("four", "quatre"),
    ("five", "cinq"), ("six",), ("seven", "sept"), ("eight", "huit"), ("nine", "neuf"),
    ("ten", "dix"), ("eleven", "onze"), ("twelve", "douze"),
)  # fmt: skip
_SAME = {word: str(number) for number, named in enumerate(_NUMBERS) for word in named}
_SAME |= {"mr": "mister", "mrs": "missus", "dr": "doctor"}
"""What may be written in two ways though it is one word: on both sides, so that nothing is lost."""


def words(text: str) -> list[str]:
    """The words in lower case, without punctuation; "l'eau" and "l’eau" are the same two.

    Small numbers and titles are the same word whichever way they are written.
    """
    return [_SAME.get(word, word) for word in re.findall(r"\w+", text.lower())]


def errors(said: Sequence[str], heard: Sequence[str]) -> int:
    """The fewest words changed, left out or added that make ``heard`` of ``said``."""
    row = list(range(len(heard) + 1))
    for count, word in enumerate(said, start=1):
        corner, row[0] = row[0], count
        for place, other in enumerate(heard, start=1):
            corner, row[place] = (
                row[place],
                min(row[place] + 1, row[place - 1] + 1, corner + (word != other)),
            )
    return row[-1]


def word_error_rate(pairs: Sequence[tuple[str, str]]) -> float:
    """Errors a word said, over pairs of (said, heard). Above 1 when more is heard than said."""
    wrong = sum(errors(words(said), words(heard)) for said, heard in pairs)
    return wrong / sum(len(words(said)) for said, _ in pairs)
