"""How words sound, by the rules of their language's spelling. Pure.

A sound is a string with one character each: ``a e i o u``, ``y`` (French lune; English my), ``2``
(feu), ``@`` (the), ``~`` after a nasal vowel (an, in, on); ``p b t d k g f v s z m n l r w j h``,
``S Z C J`` (ship, measure, chip, jam), ``T`` (thin), ``N`` (gnon). Digits become ``⓪`` to ``⑨``.
"""

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache

from dictate.vocabulary import _english, _french

VOWELS = "aeiouy2@"
DIGITS = "⓪①②③④⑤⑥⑦⑧⑨"

_PARTS = re.compile(r"\d|[^\W\d_]?[^\W\d_A-Z]+|[A-Z]+(?![^\W\d_A-Z])|[A-Z]")
_VOWEL = re.compile("[AEIOUYÀÂÉÈÊÎÔ]")
_TWICE = re.compile(r"(.)\1+")


class _Spelling:
    """The rules of one language as one pattern."""

    def __init__(self, rules: tuple[tuple[str, str], ...], letters: dict[str, str]) -> None:
        self._letters = letters | dict(zip("0123456789", DIGITS, strict=True))
        self._sounds = [sound for _, sound in rules]
        self._pattern = re.compile("|".join(f"({pattern})" for pattern, _ in rules))
        self._known = set("".join(pattern for pattern, _ in rules))

    def sound(self, word: str) -> str:
        """Of a word; "PostgreSQL" is said in parts, "Postgre" and the letters "SQL"."""
        parts = _PARTS.findall(unicodedata.normalize("NFC", word))
        return without_doubles("".join(map(self._part, parts)))

    def spelled(self, word: str) -> str:
        """Of a word said letter by letter."""
        return "".join(self._letters.get(one, "") for one in word.lower())

    def _part(self, part: str) -> str:
        if part.isdigit() or (part.isupper() and (len(part) == 2 or not _VOWEL.search(part))):
            return self.spelled(part)
        plain = "".join(
            one if one in self._known else unicodedata.normalize("NFD", one)[0]
            for one in part.lower()
        )
        return "".join(self._said(plain))

    def _said(self, plain: str) -> Iterator[str]:
        at = 0
        while at < len(plain):
            found = self._pattern.match(plain, at)
            if found is not None and found.lastindex is not None:
                yield self._sounds[found.lastindex - 1]
                at = found.end()
            else:  # a letter of another script
                at += 1


_SPELLINGS = {
    "en": _Spelling(_english.RULES, _english.LETTERS),
    "fr": _Spelling(_french.RULES, _french.LETTERS),
}
LANGUAGES = tuple(_SPELLINGS)
"""Those whose spelling and common words are known."""


@lru_cache(8192)
def sound(word: str, language: str) -> str:
    """How one word sounds in a language of ``LANGUAGES``."""
    return _SPELLINGS[language].sound(word)


def spelled(word: str, language: str) -> str:
    """How a word sounds that is said letter by letter."""
    return _SPELLINGS[language].spelled(word)


def without_doubles(sounds: str) -> str:
    """The sounds, each once where it comes several times in a row."""
    return _TWICE.sub(r"\1", sounds)
