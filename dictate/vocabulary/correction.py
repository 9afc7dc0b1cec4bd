"""Puts a user's terms where a recogniser wrote something that sounds like them. Pure."""

from collections.abc import Sequence
from functools import lru_cache

from dictate.vocabulary.looking import Looked
from dictate.vocabulary.terms import Index

PASSES = 4


class Vocabulary:
    """The terms of a user, prepared for one language. For any thread."""

    def __init__(self, terms: Sequence[str], language: str) -> None:
        self._language = language
        self._index = Index(terms, language)

    def correct(self, text: str) -> str:
        """The text with its misheard terms put right, everything else byte for byte."""
        if not self._index.terms:
            return text
        now = text
        for _ in range(PASSES):
            before, now = now, self._once(now)
            if now == before:
                return now
        return text  # terms that turn into each other: none of them is sure

    def _once(self, text: str) -> str:
        looked = Looked(text, self._index, self._language)
        changes = looked.by_letters()
        changes += looked.by_sound(changes)
        for change in sorted(changes, key=lambda one: -one.first):
            start, end = looked.words[change.first].start, looked.words[change.last].end
            text = text[:start] + change.text + text[end:]
        return text


@lru_cache(4)
def _prepared(terms: tuple[str, ...], language: str) -> Vocabulary:
    return Vocabulary(terms, language)


def correct(text: str, vocabulary: Sequence[str], language: str) -> str:
    """The text with its misheard terms put right; ``language`` is a two-letter code, or ""."""
    return _prepared(tuple(vocabulary), language).correct(text) if vocabulary else text
