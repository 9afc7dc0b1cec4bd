"""Synthesisers.

``espeak-ng`` is always there. Pico, which whisper understands far better, is in ``py-nanotts``
(Apache 2.0; wheels for Linux).
"""

import tempfile
from collections.abc import Callable
from functools import partial
from pathlib import Path

import numpy as np

from dictate.ports import RATE, Samples
from tests.engines.recordings import spoken

Say = Callable[[str, int], Samples]
"""Says a text with the voice of this number."""

_ESPEAK = {
    "en": (("en-us", 150), ("en-gb+f3", 165), ("en-us+f2", 140), ("en-gb-scotland", 155)),
    "fr": (("fr-fr", 150), ("fr-fr+f3", 160), ("fr-ch+m3", 140), ("fr-be+f2", 155)),
}
"""Voices, and words a minute."""
_PICO = {
    "en": (("en-US", 1.0, 1.0), ("en-GB", 1.0, 1.0), ("en-US", 0.9, 0.85), ("en-GB", 0.92, 1.12)),
    "fr": (("fr-FR", 1.0, 1.0), ("fr-FR", 0.9, 0.85), ("fr-FR", 1.1, 1.1)),
}
"""Voices, and what pace and pitch are multiplied by."""


def pico_is_here() -> bool:
    """Whether ``py-nanotts`` is installed."""
    try:
        import py_nanotts  # noqa: F401
    except ImportError:
        return False
    return True


def voice(name: str, language: str) -> Say:
    """The synthesiser "espeak" or "pico"."""
    return partial(_pico if name == "pico" else _espeak, language)


def _espeak(language: str, text: str, number: int) -> Samples:
    voices = _ESPEAK[language]
    name, pace = voices[number % len(voices)]
    with tempfile.TemporaryDirectory() as folder:
        return spoken(text, name, Path(folder), pace)


def _pico(language: str, text: str, number: int) -> Samples:
    from py_nanotts import NanoTTS

    voices = _PICO[language]
    name, pace, pitch = voices[number % len(voices)]
    raw = NanoTTS().speak(text, voice=name, speed=pace, pitch=pitch)
    silence = np.zeros(RATE // 2, np.float32)
    sound = np.frombuffer(raw, np.int16).astype(np.float32) / 32768
    return np.concatenate([silence, sound, silence])
