"""The words of a text, and which words are common. Pure but for reading the lists once."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from enum import IntEnum
from functools import lru_cache

from dictate import resources
from dictate.vocabulary import _english, _french
from dictate.vocabulary.sounds import LANGUAGES

_WORD = re.compile(r"[^\W_](?:[^\W_]|[\u0300-\u036f])*")
_JOINS = re.compile("[ \u00a0\u202f]|[-\u2010\u2011'’]")
_BEFORE = re.compile(r"(?:^|[.!?…\n])[\s\"'«»“”‘’(\[—–-]*$")
_GRAMMAR = {"en": _english.GRAMMAR, "fr": _french.GRAMMAR}


class Kind(IntEnum):
    """What a word is, from what every sentence is made of to what is in no list."""

    GRAMMAR = 0
    FOREIGN = 1  # what every sentence of another language is made of
    COMMON = 2
    NAME = 3
    STRANGE = 4


@dataclass(frozen=True)
class Word:
    """A word of a text, from ``start`` to ``end``.

    ``joined``: only a space, a hyphen or an apostrophe stands before it.
    """

    text: str
    start: int
    end: int
    joined: bool


def words(text: str) -> list[Word]:
    """The words of a text in order; "l'eau" is two, "PyTorch" and "A320" are one."""
    return list(_words(text))


def _words(text: str) -> Iterator[Word]:
    end = -1
    for found in _WORD.finditer(text):
        joined = end >= 0 and _JOINS.fullmatch(text, end, found.start()) is not None
        yield Word(found[0], found.start(), found.end(), joined)
        end = found.end()


@lru_cache(8192)
def letters(text: str) -> str:
    """Letters and digits alone, without capitals, accents and ligatures."""
    plain = unicodedata.normalize("NFD", text.casefold())
    plain = plain.replace("œ", "oe").replace("æ", "ae")
    return "".join(one for one in plain if one.isalnum())


def begins_sentence(text: str, at: int) -> bool:
    """Whether a sentence begins at this place."""
    return _BEFORE.search(text, max(0, at - 8), at) is not None


@lru_cache
def _listed(name: str, language: str) -> frozenset[str]:
    text = resources.path("vocabulary", f"{language}-{name}.txt").read_text("utf-8")
    return frozenset(text.split())


@lru_cache(8192)
def kind(word: str, language: str) -> Kind:
    """What this word is in a text of a language of ``LANGUAGES``.

    The lists of the others count too: people mix languages, and recognisers do.
    """
    small = unicodedata.normalize("NFC", word).lower()
    if len(small) == 1 or small.isdigit() or small in _GRAMMAR[language]:
        return Kind.GRAMMAR
    if small in _listed("words", language):
        return Kind.COMMON
    if any(small in _GRAMMAR[other] for other in LANGUAGES):
        return Kind.FOREIGN
    if any(small in _listed("words", other) for other in LANGUAGES):
        return Kind.COMMON
    name = small.capitalize()
    known = any(name in _listed("names", other) for other in LANGUAGES)
    return Kind.NAME if known else Kind.STRANGE
