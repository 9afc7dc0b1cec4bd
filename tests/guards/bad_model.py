"""A language model that does one wrong thing to a text, in every place where it can."""

import re
from collections.abc import Iterator

from tests.guards.rewrites import Dictation

NUMBERS = {
    "en": "two three four five six seven eight nine ten eleven twelve thirteen fifteen sixteen "
    "seventeen twenty thirty forty fifty sixty eighty ninety hundred thousand million",
    "fr": "deux trois quatre cinq six sept huit neuf dix onze douze treize quinze seize dix-sept "
    "vingt trente quarante cinquante soixante cent cents mille",
}
"""Number words that a model may change into one another."""
NEGATIONS = {
    "en": "not no never nobody neither without don't doesn't haven't",
    "fr": "pas rien jamais sans aucun",
}
SCALES = {"hundred", "thousand", "cent", "cents", "mille"}
"""Dropped, they change nothing for sure: "seven fifty" is 750."""
DENYING = {*" ".join(NEGATIONS.values()).split(), "nor", "ni", "personne", "plus"}
OTHER_NAME = "Bernadette"


def changes(one: Dictation) -> Iterator[tuple[str, str]]:
    """What was done, and the text after it: a number, name or negation dropped or changed."""
    spoken = one.said.split()
    numbers, denials = NUMBERS[one.language].split(), NEGATIONS[one.language].split()
    for at, word in enumerate(spoken):
        before, after = spoken[:at], spoken[at + 1 :]
        if word in one.names:
            yield f"drops {word}", _text(before, after)
            yield f"renames {word}", _text(before, [OTHER_NAME], after)
        if word in numbers and one.numbers:
            other = numbers[(numbers.index(word) + 3) % len(numbers)]
            if word not in SCALES:
                yield f"drops {word}", _text(before, after)
            yield f"says {other} for {word}", _text(before, [other], after)
        if word in denials and one.negations:
            yield f"drops {word}", _text(before, after)


def additions(one: Dictation, at: int) -> Iterator[tuple[str, str]]:
    """A number, name or negation more, after the word ``at``."""
    spoken = one.said.split()
    at %= len(spoken) + 1
    extra = {"en": "not", "fr": "pas"}[one.language]
    near = set(spoken[max(0, at - 7) : at + 7])
    for word in ("97", {"en": "forty", "fr": "quarante"}[one.language], OTHER_NAME, extra):
        if word == extra and near & DENYING:  # "not neither", "pas jamais" deny once
            continue
        yield f"adds {word} at {at}", _text(spoken[:at], [word], spoken[at:])


def swaps(one: Dictation, first: int, second: int) -> Iterator[tuple[str, str]]:
    """Two numbers or two names in each other's places."""
    spoken = one.said.split()
    numbers = [at for at, word in enumerate(spoken) if word in NUMBERS[one.language].split()]
    names = [at for at, word in enumerate(spoken) if word in one.names and word[0].isupper()]
    for places in (numbers if one.numbers else [], names):
        if len(places) > 1:
            left, right = places[first % len(places)], places[second % len(places)]
            if spoken[left] != spoken[right]:
                swapped = list(spoken)
                swapped[left], swapped[right] = spoken[right], spoken[left]
                yield f"swaps {spoken[left]} and {spoken[right]}", _text(swapped)


def _text(*parts: list[str]) -> str:
    text = " ".join(word for part in parts for word in part)
    return re.sub(r"^\w", lambda found: found[0].upper(), text)
