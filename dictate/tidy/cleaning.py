"""Takes out of a recognised text what nobody said. Pure; adds no word and keeps every real one.

French typography (spaces before ; : ! ? », narrow or not) passes through unharmed.
"""

import re
from collections.abc import Sequence

from dictate.tidy.known import company, sounds
from dictate.tidy.loops import without_loops
from dictate.tidy.phrases import BREATHS, CREDITS, hurried

_REMARK = re.compile(
    r"\[([^\[\]]{1,60})\]|\(([^()]{1,60})\)|\*([^*\n]{1,60})\*|（([^（）]{1,60})）|【([^【】]{1,60})】"
)
_CUT_OFF = re.compile(r"(?:^|(?<=\s))[\[(（【]([^\[\]()（）【】]{1,60})$")
"""A remark that is not closed, since the recogniser was stopped within it."""
_NOTES = re.compile("[♩♪♫♬🎵🎶]+")
_WORD = re.compile(r"[^\W_]+")
_SENTENCE_END = re.compile(r"(?<=[.!?…])(?=\s)|(?<=[。！？])")
_INITIAL = re.compile(r"(?:^|[\s.])[^\W\d_]\.$")


def tidy(
    text: str,
    language: str = "",
    voiced: float = float("inf"),
    vocabulary: Sequence[str] = (),
) -> str:
    """The text without remarks, credits, loops and stray spaces; "" when nothing is left.

    ``voiced`` is how many seconds of speech the text comes from. ``vocabulary`` are the terms that
    the recogniser was given: it may read them back.
    """
    while True:
        cleaned = _once(text, language)
        if cleaned == text:  # every step shortens, so this comes
            break
        text = cleaned
    return "" if _is_breath(text, voiced) or _is_echo(text, voiced, vocabulary) else text


def _once(text: str, language: str) -> str:
    text = re.sub(r"[ \t\r\n\f\v]+", " ", text).strip(" ")
    text = _without_remarks(text, language)
    text = _NOTES.sub("", text)
    text = re.sub(r"^(?:>>|-)\s+(?=[^\W\d])", "", text)
    text = _without_credits(text)
    text = without_loops(text, _plain)
    text = _without_stray_spaces(text, language)
    return text if _WORD.search(text) else ""


def _without_remarks(text: str, language: str) -> str:
    def replaced(found: re.Match[str]) -> str:
        alone = not _WORD.search(text[: found.start()] + text[found.end() :])
        return " " if alone or _is_known(found[0], language) else found[0]

    text = _REMARK.sub(replaced, text)
    return _CUT_OFF.sub(lambda found: "" if _is_known(found[0], language) else found[0], text)


def _is_known(remark: str, language: str) -> bool:
    words = _WORD.findall(remark.casefold())
    if not words:
        return False
    known = sounds(language)
    named = not known.isdisjoint(words)
    if named and remark[0] == "[" and remark.isupper():
        return True
    if remark[0] == "*" and not (remark[1].isspace() or remark[-2].isspace()):
        return words[0] in known
    return named and set(words) <= known | company(language)


def _without_credits(text: str) -> str:
    return "".join(one for one in _sentences(text) if not CREDITS.fullmatch(_plain(one)))


def _sentences(text: str) -> list[str]:
    """The sentences with the spaces before them; an initial, "A. Smith", ends none."""
    found: list[str] = []
    for part in _SENTENCE_END.split(text):
        if found and _INITIAL.search(found[-1]):
            found[-1] += part
        else:
            found.append(part)
    return found


def _without_stray_spaces(text: str, language: str) -> str:
    marks = r"[,.;:!?]" if language == "en" else r"[,.]"
    return re.sub(rf" +({marks})(?=\s|$)", r"\1", text)


def _is_breath(text: str, voiced: float) -> bool:
    """Whether it is nothing but such sentences, with less speech than it takes to say them."""
    needed = [BREATHS.get(plain) for one in _sentences(text) if (plain := _plain(one))]
    known = [seconds for seconds in needed if seconds is not None]
    return len(known) == len(needed) and voiced < sum(known)


def _is_echo(text: str, voiced: float, vocabulary: Sequence[str]) -> bool:
    """Whether the text is a part of the vocabulary, with less speech than it takes to say that."""
    said = _WORD.findall(text.casefold())
    told = _WORD.findall(" ".join(vocabulary).casefold())
    starts = range(len(told) - len(said) + 1)
    echo = any(told[start : start + len(said)] == said for start in starts)
    return bool(said) and echo and voiced < hurried(text)


def _plain(text: str) -> str:
    return text.casefold().replace("’", "'").strip(" .,!?…-–—。！？、，\u00a0\u202f\u3000")
