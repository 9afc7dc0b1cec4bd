"""Takes out of a recognised text what nobody said. Pure; adds no word and keeps every real one.

French typography (spaces before ; : ! ? », narrow or not) passes through unharmed.
"""

import re

from dictate.tidy.known import BREATHS, COMPANY, CREDITS, SOUNDS

_REMARK = re.compile(r"\[([^\[\]]{1,60})\]|\(([^()]{1,60})\)|\*([^*\n]{1,60})\*")
_NOTES = re.compile("[♩♪♫♬🎵🎶]+")
_WORD = re.compile(r"[^\W_]+")
_LONGEST_LOOP = 12


def tidy(text: str, language: str = "", voiced: float = float("inf")) -> str:
    """The text without remarks, credits, loops and stray spaces; "" when nothing is left.

    ``voiced`` is how many seconds of speech the text comes from.
    """
    while True:
        cleaned = _once(text, language, voiced)
        if cleaned == text:  # every step shortens, so this comes
            return text
        text = cleaned


def _once(text: str, language: str, voiced: float) -> str:
    text = re.sub(r"[ \t\r\n\f\v]+", " ", text).strip(" ")
    text = _without_remarks(text)
    text = _NOTES.sub("", text)
    text = re.sub(r"^(?:>>|-)\s+(?=[^\W\d])", "", text)
    text = _without_credits(text)
    text = _without_loops(text)
    text = _without_stray_spaces(text, language)
    return "" if _is_breath(text, voiced) or not _WORD.search(text) else text


def _without_remarks(text: str) -> str:
    def replaced(found: re.Match[str]) -> str:
        words = set(_WORD.findall(found[0].casefold()))
        alone = not _WORD.search(text[: found.start()] + text[found.end() :])
        known = bool(words & SOUNDS) and words <= SOUNDS | COMPANY
        shouted = found[0][0] == "[" and found[0].isupper()
        return " " if alone or known or shouted else found[0]

    return _REMARK.sub(replaced, text)


def _without_credits(text: str) -> str:
    sentences = re.split(r"(?<=[.!?…])(?=\s)", text)
    return "".join(sentence for sentence in sentences if _plain(sentence) not in CREDITS)


def _without_loops(text: str) -> str:
    """A phrase said over and over is kept once; a word or two three times, as people do."""
    words = text.split(" ")
    plain = [_plain(word) for word in words]
    for size in range(1, _LONGEST_LOOP + 1):
        most, kept = (9, 3) if size < 3 else (3, 1)
        at = 0
        while at + size <= len(words):
            times = _times(plain, at, size)
            if times > most:
                drop = slice(at + kept * size, at + times * size)
                del words[drop], plain[drop]
                at += kept * size
            else:
                at += 1
    return " ".join(words)


def _times(words: list[str], at: int, size: int) -> int:
    """How often the ``size`` words at ``at`` follow each other; 1 for numbers, which may repeat."""
    unit = words[at : at + size]
    if not all(unit) or any(character.isdigit() for word in unit for character in word):
        return 1
    times = 1
    while words[at + times * size : at + (times + 1) * size] == unit:
        times += 1
    return times


def _without_stray_spaces(text: str, language: str) -> str:
    marks = r"[,.;:!?]" if language == "en" else r"[,.]"
    return re.sub(rf" +({marks})(?=\s|$)", r"\1", text)


def _is_breath(text: str, voiced: float) -> bool:
    return voiced < BREATHS.get(_plain(text), 0.0)


def _plain(text: str) -> str:
    return text.casefold().replace("’", "'").strip(" .,!?…\u00a0\u202f")
