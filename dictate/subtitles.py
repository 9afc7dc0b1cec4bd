"""Writes a transcript down: plain text, SubRip, WebVTT, JSON. Pure."""

import json

from dictate.cues import cues, lines
from dictate.ports import Transcript


def txt(transcript: Transcript) -> str:
    """The text and a newline."""
    return transcript.text + "\n" if transcript.text else ""


def srt(transcript: Transcript) -> str:
    """SubRip."""
    blocks = [
        f"{number}\n{_clock(cue.start, ',')} --> {_clock(cue.end, ',')}\n{lines(cue.text)}\n"
        for number, cue in enumerate(cues(transcript), start=1)
    ]
    return "\n".join(blocks)


def vtt(transcript: Transcript) -> str:
    """WebVTT, as srt, with what would be markup escaped."""
    blocks = ["WEBVTT\n"]
    for cue in cues(transcript):
        text = lines(cue.text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
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


def _clock(seconds: float, mark: str) -> str:
    thousandths = round(max(0.0, seconds) * 1000)
    whole, rest = divmod(thousandths, 1000)
    return f"{whole // 3600:02}:{whole // 60 % 60:02}:{whole % 60:02}{mark}{rest:03}"
