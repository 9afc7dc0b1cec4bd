"""Counts what is right, what is wrong, and what was put in though nobody said it."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from benchmarks.vocabulary.corpus import Clip
from dictate.ports import Hints
from dictate.vocabulary import Vocabulary
from dictate.vocabulary.words import letters
from tests.accuracy import word_error_rate
from tests.engines.recordings import engine

WAYS = ("nothing", "prompt", "correction", "both")


@dataclass(frozen=True)
class Heard:
    """What became of the clips in one way."""

    way: str
    texts: tuple[str, ...]
    clips: tuple[Clip, ...]

    @property
    def right(self) -> int:
        """Clips whose term is written as it should be."""
        return sum(has(text, clip.term) for text, clip in zip(self.texts, self.clips, strict=True))

    @property
    def wrong(self) -> float:
        """Word errors, per cent."""
        pairs = [(clip.said, text) for text, clip in zip(self.texts, self.clips, strict=True)]
        return 100 * word_error_rate(pairs)

    def alarms(self, vocabulary: Sequence[str]) -> list[tuple[str, str]]:
        """Terms that were written more often than said, each with the text."""
        return [
            (term, text)
            for text, clip in zip(self.texts, self.clips, strict=True)
            for term in vocabulary
            if count(text, term) > count(clip.said, term)
        ]


def has(text: str, term: str) -> bool:
    """Whether a term is there as it should be; a small one may begin a sentence."""
    return count(text, term) > 0


def count(text: str, term: str) -> int:
    """How often a term stands in a text."""
    flags = re.IGNORECASE if term == term.lower() else re.NOFLAG
    return len(re.findall(rf"(?<!\w){re.escape(term)}(?!\w)", text, flags))


def in_all_ways(
    clips: Sequence[Clip],
    vocabulary: Callable[[Clip], Sequence[str]],
    language: str,
    plain: Sequence[str],
) -> list[Heard]:
    """Recognised with and without the prompt, each with and without correction.

    ``vocabulary`` tells what is loaded for a clip; ``plain`` is ``listen(clips, …)`` with nothing.
    """
    prompted = listen(clips, language, vocabulary)

    def corrected(texts: Sequence[str]) -> tuple[str, ...]:
        return tuple(
            prepared(tuple(vocabulary(clip)), language).correct(text)
            for clip, text in zip(clips, texts, strict=True)
        )

    ways = (tuple(plain), prompted, corrected(plain), corrected(prompted))
    return [Heard(way, texts, tuple(clips)) for way, texts in zip(WAYS, ways, strict=True)]


def listen(
    clips: Sequence[Clip],
    language: str,
    vocabulary: Callable[[Clip], Sequence[str]] = lambda _: (),
) -> tuple[str, ...]:
    """What the model hears, greedily."""
    return tuple(
        engine()
        .transcribe(
            clip.samples,
            Hints(language=language, vocabulary=tuple(vocabulary(clip))),
            lambda: False,
        )
        .text
        for clip in clips
    )


@lru_cache
def prepared(terms: tuple[str, ...], language: str) -> Vocabulary:
    """A vocabulary, made once."""
    return Vocabulary(terms, language)


def changes(lines: Sequence[str], terms: Sequence[str], language: str) -> list[tuple[str, str]]:
    """Lines that correction changes in more than capitals, accents, spaces and hyphens."""
    made = prepared(tuple(terms), language)
    pairs = [(line, made.correct(line)) for line in lines]
    return [(line, now) for line, now in pairs if letters(line) != letters(now)]
