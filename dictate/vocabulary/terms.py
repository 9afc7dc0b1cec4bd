"""The terms of a vocabulary, to be found by their letters and by their sound. Pure."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from dictate.vocabulary.nearness import bones, coarse, weight
from dictate.vocabulary.sounds import LANGUAGES, sound, spelled
from dictate.vocabulary.words import Kind, kind, letters, words

MOST_WORDS = 8
"""Words of the longest term that is looked for."""
MOST_SOUNDS = 40
"""Sounds of the longest term that is looked for by its sound."""
BUCKET = 8
"""Terms that one key leads to, at most: the first ones of the user's list."""


@dataclass(frozen=True)
class Term:
    """A term as it is to be written, of ``count`` words; ``common`` when it is a common word."""

    text: str
    letters: str
    count: int
    common: bool

    @property
    def is_small(self) -> bool:
        """Whether it has no capital at all."""
        return self.text == self.text.lower()

    @property
    def is_plain(self) -> bool:
        """Whether it looks like any word: no digit, and no capital but the first letter."""
        return self.text.isalpha() and self.text[1:] == self.text[1:].lower()


@dataclass(frozen=True)
class Said:
    """One of the ways a term sounds, and how much there is to hear in it."""

    term: Term
    sounds: str
    weight: float


class Index:
    """The terms of a vocabulary."""

    def __init__(self, entries: Sequence[str], language: str) -> None:
        self.terms = _terms(entries, language)
        self.most_words = max((term.count for term in self.terms), default=0) + 2
        self.most_sounds = 0
        self._by_letters: dict[str, list[Term]] = {}
        self._beginnings = {term.letters[:2] for term in self.terms}
        self._by_sound: dict[str, list[Said]] = {}
        self._by_bones: dict[str, list[Said]] = {}
        for term in self.terms:
            self._by_letters.setdefault(term.letters, []).append(term)
            if language in LANGUAGES:
                for sounds in dict.fromkeys(_sounds(term, language)):
                    self._add(Said(term, sounds, weight(sounds)))

    def _add(self, said: Said) -> None:
        if len(said.sounds) > MOST_SOUNDS:
            return
        self.most_sounds = max(self.most_sounds, len(said.sounds) * 3 // 2 + 1)
        if not said.term.common:
            _put(self._by_sound, coarse(said.sounds), said)
        for key in _keys(bones(said.sounds)):
            _put(self._by_bones, key, said)

    def may_begin(self, heard: str) -> bool:
        """Whether any term begins with the first two of these letters, as ``letters`` has them."""
        return heard[:2] in self._beginnings or len(heard) < 2

    def with_letters(self, heard: str) -> Sequence[Term]:
        """The terms with these letters."""
        return self._by_letters.get(heard, ())

    def alike(self, heard: str) -> Sequence[Said]:
        """Terms that sound the same but for their vowels."""
        return self._by_sound.get(coarse(heard), ())

    def near(self, heard: str) -> Sequence[Said]:
        """Terms whose consonants differ in one place at most, the likeliest first."""
        keys = _keys(bones(heard))
        return list(dict.fromkeys(said for key in keys for said in self._by_bones.get(key, ())))


def _terms(entries: Sequence[str], language: str) -> list[Term]:
    """Those that begin and end with a letter or digit: others cannot be told from their marks."""
    found: dict[str, Term] = {}
    for entry in entries:
        text = " ".join(entry.split())
        parts = words(text)
        if not parts or len(parts) > MOST_WORDS:
            continue
        if parts[0].start == 0 and parts[-1].end == len(text):
            listed = len(parts) == 1 and language in LANGUAGES
            common = listed and kind(text, language) <= Kind.COMMON
            found.setdefault(text, Term(text, letters(text), len(parts), common))
    return list(found.values())


def _sounds(term: Term, language: str) -> Iterator[str]:
    if len(term.letters) < 3:
        return
    parts = [word.text for word in words(term.text)]
    yield "".join(sound(part, language) for part in parts)
    if language == "fr":  # in names and foreign words the last consonant may be heard
        last = parts[-1] + ("se" if parts[-1].endswith("s") else "e")
        yield "".join(sound(part, language) for part in [*parts[:-1], last])
    if language == "en" and parts[-1].endswith("es"):  # Kubernetes, Hercules
        yield "".join(sound(part, language) for part in [*parts[:-1], parts[-1][:-2]]) + "iz"
    if term.count == 1 and term.text.isupper() and len(term.text) <= 6:
        yield spelled(term.text, language)


def _keys(consonants: str) -> list[str]:
    """Two rows of consonants that differ in one place have one of these in common."""
    if len(consonants) < 3:
        return [consonants]
    less = [consonants[:at] + consonants[at + 1 :] for at in range(len(consonants))]
    return list(dict.fromkeys([consonants, *less]))


def _put(table: dict[str, list[Said]], key: str, said: Said) -> None:
    entries = table.setdefault(key, [])
    if len(entries) < BUCKET:
        entries.append(said)
