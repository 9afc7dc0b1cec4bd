"""Writes a transcript down: plain text, SubRip, WebVTT, JSON. Pure."""

import json
import math
import re
import textwrap
from collections.abc import Iterator

from dictate.ports import Phrase, Transcript

LINE = 42
"""Characters of a line on the screen, and two lines at a time: what broadcasters agree on."""
SHORTEST = 0.1
"""Seconds; a player ignores what is shown for no time."""


def txt(transcript: Transcript) -> str:
    """The text and a newline."""
    return transcript.text + "\n" if transcript.text else ""


def srt(transcript: Transcript) -> str:
    """SubRip. Times within a phrase are shared out by length."""
    blocks = [
        f"{number}\n{_clock(cue.start, ',')} --> {_clock(cue.end, ',')}\n{_lines(cue.text)}\n"
        for number, cue in enumerate(cues(transcript.phrases), start=1)
    ]
    return "\n".join(blocks)


def vtt(transcript: Transcript) -> str:
    """WebVTT, as srt, with what would be markup escaped."""
    blocks = ["WEBVTT\n"]
    for cue in cues(transcript.phrases):
        text = _lines(cue.text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
        blocks.append(f"{_clock(cue.start, '.')} --> {_clock(cue.end, '.')}\n{text}\n")
    return "\n".join(blocks)


def as_json(transcript: Transcript) -> str:
    """Everything the transcript knows; times in seconds."""
    phrases = [
        {"start": round(phrase.start, 3), "end": round(phrase.end, 3), "text": phrase.text}
        for phrase in transcript.phrases
    ]
    words = [
        {
            "start": round(word.start, 3),
            "end": round(word.end, 3),
            "text": word.text,
            "probability": round(word.probability, 4),
        }
        for word in transcript.words
    ]
    whole = {
        "text": transcript.text,
        "language": transcript.language,
        "phrases": phrases,
        "words": words,
    }
    return json.dumps(whole, ensure_ascii=False, indent=2) + "\n"


FORMATS = {"txt": txt, "srt": srt, "vtt": vtt, "json": as_json}


def cues(phrases: tuple[Phrase, ...]) -> Iterator[Phrase]:
    """The phrases in pieces that fit two lines, none of them over before it began."""
    for phrase in phrases:
        text = " ".join(phrase.text.split())
        if text:
            end = max(phrase.end, phrase.start + SHORTEST)
            yield from shared_out(_pieces(text), phrase.start, end)


def shared_out(texts: list[str], start: float, end: float) -> list[Phrase]:
    """The texts one after the other between ``start`` and ``end``, each as long as its letters.

    An estimate: the engine is not asked for times within a stretch.
    """
    total = sum(map(len, texts))
    found = []
    done = 0
    for text in texts:
        begin = start + (end - start) * done / total
        done += len(text)
        found.append(Phrase(text, begin, start + (end - start) * done / total))
    return found


def _pieces(text: str) -> list[str]:
    """The text in as many pieces as it needs, of like length, cut after a comma if one is near."""
    pieces = []
    while len(text) > 2 * LINE:
        aim = len(text) // math.ceil(len(text) / (2 * LINE))
        spaces = [found.end() for found in re.finditer(" ", text)]
        commas = [at for at in spaces if text[at - 2] in ",;:" and 0.6 * aim < at <= 2 * LINE]
        if not spaces:
            break
        at = min(commas or spaces, key=lambda place: abs(place - aim))
        pieces.append(text[:at].strip())
        text = text[at:].strip()
    return [*pieces, text]


def _lines(text: str) -> str:
    """The text in two lines of like length, or one."""
    width = LINE
    while len(lines := textwrap.wrap(text, width, break_long_words=False)) > 2:
        width += 1
    return "\n".join(lines)


def _clock(seconds: float, mark: str) -> str:
    thousandths = round(max(0.0, seconds) * 1000)
    whole, rest = divmod(thousandths, 1000)
    return f"{whole // 3600:02}:{whole // 60 % 60:02}:{whole % 60:02}{mark}{rest:03}"
