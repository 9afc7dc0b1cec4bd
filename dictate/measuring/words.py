"""How far a recognised text is from what was said. Pure."""

import re
from collections.abc import Iterable, Sequence

from dictate.measuring.speech import Stretch


def error_rates(heard: Iterable[tuple[Stretch, str]]) -> dict[str, float]:
    """For each language the share of words changed, left out or added; above 1 for much added.

    Stretches of which nobody knows what was said do not count.
    """
    said: dict[str, int] = {}
    wrong: dict[str, int] = {}
    for stretch, text in heard:
        spoken = _words(stretch.said)
        if spoken:
            language = stretch.language
            said[language] = said.get(language, 0) + len(spoken)
            wrong[language] = wrong.get(language, 0) + errors(spoken, _words(text))
    return {language: wrong[language] / said[language] for language in said}


def errors(said: Sequence[str], heard: Sequence[str]) -> int:
    """The fewest words changed, left out or added that make ``heard`` of ``said``."""
    row = list(range(len(heard) + 1))
    for count, word in enumerate(said, start=1):
        corner, row[0] = row[0], count
        for place, other in enumerate(heard, start=1):
            changed = corner + (word != other)
            corner, row[place] = row[place], min(row[place] + 1, row[place - 1] + 1, changed)
    return row[-1]


def _words(text: str) -> list[str]:
    return re.findall(r"\w+", text.casefold())
