"""How far a recognised text is from what was said."""

import re
from collections.abc import Sequence


def words(text: str) -> list[str]:
    """The words in lower case, without punctuation; "l'eau" and "l’eau" are the same two."""
    return re.findall(r"\w+", text.lower())


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
