"""Joins what was recognised of a recording, stretch by stretch, into one transcript. Pure."""

import re
from collections.abc import Callable, Sequence
from copy import copy
from dataclasses import dataclass, replace
from itertools import chain, islice

from dictate.ports import Hints, Phrase, Transcript, Word
from dictate.segments import Segment, seconds_of
from dictate.tidy import join, meet, tidy
from dictate.vocabulary import correct
from dictate.vocabulary.sounds import LANGUAGES
from dictate.vocabulary.words import Kind, kind
from dictate.words import fit, shared_out, spans

DECIDED = 2.0
"""Seconds of speech that settle the language for the rest of a recording. Measured: 2 of 20 wrong
on one or two seconds of sound, none of 20 on three."""

_SHORTENED = "".join(rf"(?<!\b{one}\.)" for one in ("Mr", "Mrs", "Ms", "Dr", "St", "Mme", "[A-Z]"))
_ENDS = re.compile(rf"(?<=[.!?…»]){_SHORTENED}\s+(?=[^\W\d_])|(?<=[。！？])(?=\w)")
"""Where a sentence ends and another begins."""


@dataclass(frozen=True)
class _Stretch:
    """One stretch as it stands in the text. Its words are those of the text, or none."""

    segment: Segment
    language: str
    text: str
    words: tuple[Word, ...]
    phrases: tuple[Phrase, ...]


class Stretches:
    """Joins what was recognised of one recording, stretch by stretch, as it comes."""

    def __init__(self, hints: Hints) -> None:
        self.hints = hints
        """What to recognise the next stretch with: the language, once it is settled."""
        self._stretches: list[_Stretch] = []
        self._language = ""

    def add(self, segment: Segment, heard: Transcript) -> None:
        """Take the next stretch."""
        terms = self.hints.vocabulary
        text = tidy(heard.text, heard.language, segment.voiced, terms)
        if not text:
            return
        text = correct(text, terms, heard.language)
        self._language = self._language or heard.language
        if segment.voiced >= DECIDED and self.hints.language == "auto" and heard.language:
            self._language = heard.language
            self.hints = replace(self.hints, language=heard.language)
        if self._stretches:
            last = self._stretches[-1]
            adjoining = last.segment.forced and last.segment.end == segment.start
            before, text = meet(
                last.text, text, heard.language, forced=adjoining, common=_common(heard.language)
            )
            if before != last.text:
                self._stretches[-1] = _made(last.segment, last.language, before, last.words)
        else:
            text = join([text], self._language)
        words = _placed(heard.words, segment)
        self._stretches.append(_made(segment, heard.language, text, words))

    def peek(self, segment: Segment, heard: Transcript) -> str:
        """The text as it would be with this stretch, which is not added."""
        further = copy(self)
        further._stretches = self._stretches[-1:]
        further.add(segment, heard)
        before = [one.text for one in self._stretches[:-1]]
        return join(before + [one.text for one in further._stretches], further._language)

    def transcript(self) -> Transcript:
        """Everything so far. It has the words of those stretches whose engine told them."""
        if not self._stretches:
            return Transcript("")
        return Transcript(
            join([one.text for one in self._stretches], self._language),
            self._language,
            tuple(chain.from_iterable(one.phrases for one in self._stretches)),
            tuple(chain.from_iterable(one.words for one in self._stretches)),
        )


def _common(language: str) -> Callable[[str], bool] | None:
    """What tells a common word from a name; None where there is no list of either."""
    if language not in LANGUAGES:
        return None
    return lambda word: kind(word, language) is Kind.COMMON


def _made(segment: Segment, language: str, text: str, words: Sequence[Word]) -> _Stretch:
    """A stretch with its final text: words that are not in it go, the others are spelt alike."""
    fitted = fit(words, text, language)
    phrases = _phrases(segment, language, text, fitted)
    return _Stretch(segment, language, text, fitted, phrases)


def _placed(words: Sequence[Word], segment: Segment) -> list[Word]:
    """The words with times of the recording: one after the other, within the segment."""
    begin, end = seconds_of(segment.start), seconds_of(segment.end)
    found = []
    last = begin
    for word in words:
        start = min(max(begin + word.start, last), end)
        last = min(max(begin + word.end, start), end)
        found.append(replace(word, start=start, end=last))
    return found


def _phrases(
    segment: Segment, language: str, text: str, words: Sequence[Word]
) -> tuple[Phrase, ...]:
    """The sentences, with the times of their words; without words, shared out by length."""
    counts, sentences = _sentences(text, language)
    if not words:
        times = shared_out(sentences, seconds_of(segment.start), seconds_of(segment.end))
        return tuple(Phrase(one, *span) for one, span in zip(sentences, times, strict=True))
    found = []
    rest = iter(words)
    for sentence, count in zip(sentences, counts, strict=True):
        within = list(islice(rest, count))
        found.append(Phrase(sentence, within[0].start, within[-1].end))
    return tuple(found)


def _sentences(text: str, language: str) -> tuple[list[int], list[str]]:
    """How many words each sentence has, and the sentences."""
    ends = {found.end() for found in _ENDS.finditer(text)}
    groups: list[list[tuple[int, int]]] = []
    for place in spans(text, language):
        if not groups or place[0] in ends:
            groups.append([])
        groups[-1].append(place)
    return [len(one) for one in groups], [text[one[0][0] : one[-1][1]] for one in groups]
