"""What a word of a written text is, and when it was said. Pure."""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import replace
from difflib import SequenceMatcher

from dictate.ports import Word
from dictate.tidy.joining import SPACELESS

_SPACE = " \t\n\r\f\v"
"""A no-break space is within a word: "10 000", "Quoi ?" as the French write them."""
_SAID = frozenset("&%+=<>$€£¥#@°§")
"""Signs that are said aloud: words, unlike marks."""
_SCRIPTS_WITHOUT_SPACES = 0x0E00
"""From Thai on; letters before it are written in words."""


def split(text: str, language: str = "") -> list[str]:
    """The words, each with the marks that stand at it.

    Marks that stand alone belong to the word before, opening ones to the word after: "Quoi ?" and
    "« Oui" are one word each. Of a language written without spaces each sign is a word.
    """
    return [text[start:end] for start, end in spans(text, language)]


def spans(text: str, language: str = "") -> list[tuple[int, int]]:
    """Where the words of ``split`` are in ``text``."""
    pieces = _signs(text) if language in SPACELESS else _spaced(text)
    found: list[tuple[int, int]] = []
    opened: int | None = None
    for start, end in pieces:
        piece = text[start:end]
        if all(map(_is_mark, piece)):
            if found and opened is None and not all(map(_opens, piece)):
                found[-1] = (found[-1][0], end)
            elif opened is None:
                opened = start
            continue
        found.append((start if opened is None else opened, end))
        opened = None
    if opened is not None:
        start = found.pop()[0] if found else opened
        found.append((start, len(text.rstrip(_SPACE))))
    return found


def fit(words: Sequence[Word], text: str, language: str = "") -> tuple[Word, ...]:
    """The words of ``text``, with the times and probabilities of the words it was made from.

    A word that is spelt otherwise keeps its time; several that took the place of several share
    theirs, and have the probability of the least probable.
    """
    wanted = split(text, language)
    if [word.text for word in words] == wanted:
        return tuple(words)
    found: list[Word] = []
    for spoken, spelt in _pairs(words, wanted):
        if len(spoken) == len(spelt):
            found += [replace(word, text=new) for word, new in zip(spoken, spelt, strict=True)]
            continue
        least = min(word.probability for word in spoken)
        times = shared_out(spelt, spoken[0].start, spoken[-1].end)
        found += [
            Word(new, start, end, least) for new, (start, end) in zip(spelt, times, strict=True)
        ]
    return tuple(found)


def shared_out(texts: Sequence[str], start: float, end: float) -> list[tuple[float, float]]:
    """Times for texts said one after the other, each as long as its letters."""
    total = sum(map(len, texts)) or 1
    found = []
    done = 0
    for text in texts:
        begin = start + (end - start) * done / total
        done += len(text)
        found.append((begin, start + (end - start) * done / total))
    return found


def _pairs(
    words: Sequence[Word], wanted: Sequence[str]
) -> Iterator[tuple[Sequence[Word], Sequence[str]]]:
    """Which words became which; both sides never empty. Words that are gone are left out."""
    found: list[tuple[Sequence[Word], list[str]]] = []
    early: list[str] = []
    before, after = [_plain(word.text) for word in words], [_plain(word) for word in wanted]
    matcher = SequenceMatcher(None, before, after, autojunk=False)
    for _, first, last, begin, end in matcher.get_opcodes():
        spoken, spelt = words[first:last], list(wanted[begin:end])
        if not spoken:  # new words: they take their time from a neighbour
            (found[-1][1] if found else early).extend(spelt)
        elif len(spoken) == len(spelt):
            found += [([word], [new]) for word, new in zip(spoken, spelt, strict=True)]
        elif spelt:
            found.append((spoken, spelt))
    if found:
        found[0] = (found[0][0], early + found[0][1])
    yield from found


def _plain(word: str) -> str:
    return "".join(filter(str.isalnum, word.casefold())) or word


def _spaced(text: str) -> list[tuple[int, int]]:
    return [found.span() for found in re.finditer(f"[^{_SPACE}]+", text)]


def _signs(text: str) -> list[tuple[int, int]]:
    """Letters of scripts with spaces in a row, other signs alone with what stands on them."""
    found: list[tuple[int, int]] = []
    for at, sign in enumerate(text):
        if sign in _SPACE:
            continue
        adjoining = bool(found) and found[-1][1] == at
        if adjoining and (
            unicodedata.category(sign)[0] == "M" or (_in_row(sign) and _in_row(text[at - 1]))
        ):
            found[-1] = (found[-1][0], at + 1)
        else:
            found.append((at, at + 1))
    return found


def _in_row(sign: str) -> bool:
    return ord(sign) < _SCRIPTS_WITHOUT_SPACES and not _is_mark(sign)


def _is_mark(sign: str) -> bool:
    return not sign.isalnum() and sign not in _SAID


def _opens(sign: str) -> bool:
    return sign in "¿¡" or unicodedata.category(sign) in ("Ps", "Pi")
