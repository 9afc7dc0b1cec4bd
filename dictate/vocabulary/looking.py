"""Finds a user's terms in a text, by their letters and by their sound. Pure."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from dictate.vocabulary.hearing import best
from dictate.vocabulary.sounds import LANGUAGES, sound
from dictate.vocabulary.terms import Index, Term
from dictate.vocabulary.words import Kind, Word, begins_sentence, kind, letters, words

LONGEST = 5
"""Words that a term may have been heard as."""
ENDLESS = 60
"""Letters of what is no word any more."""
TIMES = 3
"""A term that sounds like more places of one text than this is put into none."""


@dataclass(frozen=True)
class Change:
    """The words ``first`` to ``last`` become ``text``; ``score`` is how unlike they sound."""

    score: float
    first: int
    last: int
    text: str
    term: Term


class Looked:
    """One text with its words, looked through for the terms of an index."""

    def __init__(self, text: str, index: Index, language: str) -> None:
        self.words: list[Word] = words(text)
        self._text = text
        self._index = index
        self._language = language
        self._listed = language in LANGUAGES
        self._kinds = [kind(word.text, language) for word in self.words] if self._listed else []

    # --- the same letters -------------------------------------------------------------------

    def by_letters(self) -> list[Change]:
        """Terms that are there, right or with other capitals, accents, spaces or hyphens."""
        changes: list[Change] = []
        at = 0
        while at < len(self.words):
            change = self._longest(at)
            if change is None:
                at += 1
            else:
                changes.append(change)
                at = change.last + 1
        return changes

    def _longest(self, first: int) -> Change | None:
        joined, found = "", None
        for last in range(first, min(first + self._index.most_words, len(self.words))):
            if last > first and not self.words[last].joined:
                break
            joined += letters(self.words[last].text)
            if not self._index.may_begin(joined):
                break
            for ending in ("", "s") if joined.endswith("s") else ("",):
                terms = self._index.with_letters(joined.removesuffix(ending))
                if len(terms) > 1:  # nobody knows which: the words stay as they are
                    found = Change(0.0, first, last, self._as_heard(first, last), terms[0])
                elif terms and self._may(terms[0], first, last, ending):
                    found = self._change(0.0, first, last, terms[0], ending)
        return found

    def _may(self, term: Term, first: int, last: int, ending: str) -> bool:
        """Whether words with the letters of a term, and an ending, may become it."""
        count = last + 1 - first
        if self._as_heard(first, last) == term.text:
            return True
        if ending and (term.letters.endswith("s") or count != term.count):
            return False
        if not self._listed:
            return self._may_without_lists(term, first)
        kinds = self._kinds[first : last + 1]
        if max(kinds) > Kind.COMMON:
            return True
        # Common words only: "cour de cassation" may, "apple" and "le monde" may not; "git hub"
        # may be joined, "in tune" and, as it is a word too, "check out" may not.
        if count != term.count and (term.common or min(kinds) < Kind.COMMON):
            return False
        return kinds.count(Kind.COMMON) > 1

    def _may_without_lists(self, term: Term, first: int) -> bool:
        """Where common words are not known: only what cannot be one."""
        if term.count > 1 or not term.is_plain:
            return True
        word = self.words[first]
        return word.text[0].isupper() and not begins_sentence(self._text, word.start)

    # --- the same sound ---------------------------------------------------------------------

    def by_sound(self, taken: Sequence[Change]) -> list[Change]:
        """Terms for words that sound like them, none over what is ``taken``."""
        if not self._listed:
            return []
        used = {at for change in taken for at in range(change.first, change.last + 1)}
        found = sorted(self._heard(used), key=lambda one: (one.score, one.first - one.last))
        chosen: list[Change] = []
        for change in found:
            places = set(range(change.first, change.last + 1))
            if not places & used:
                used |= places
                chosen.append(change)
        terms = [change.term for change in chosen]
        return [change for change in chosen if terms.count(change.term) <= TIMES]

    def _heard(self, used: set[int]) -> Iterator[Change]:
        for first in range(len(self.words)):
            heard, kinds = "", set[Kind]()
            for last in range(first, min(first + LONGEST, len(self.words))):
                word = self.words[last]
                apart = last > first and not word.joined
                if last in used or apart or len(word.text) > ENDLESS:
                    break
                heard += sound(word.text, self._language)
                kinds.add(self._kinds[last])
                if len(heard) > self._index.most_sounds:
                    break
                # A plural s is heard in English, and silent in French.
                plural = first == last and self._language == "en" and word.text.endswith("s")
                fit = best(self._index, heard, kinds, last + 1 - first, plural=plural)
                if fit is not None:
                    yield self._change(fit.score, first, last, fit.term, fit.ending)

    # --- what is written --------------------------------------------------------------------

    def _as_heard(self, first: int, last: int) -> str:
        return self._text[self.words[first].start : self.words[last].end]

    def _change(self, score: float, first: int, last: int, term: Term, ending: str) -> Change:
        start = self.words[first].start
        written = term.text
        if term.is_small and self._text[start].isupper() and begins_sentence(self._text, start):
            written = written[0].upper() + written[1:]
        return Change(score, first, last, written + ending, term)
