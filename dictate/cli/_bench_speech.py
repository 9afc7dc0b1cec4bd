"""What ``dictate bench`` listens to: espeak-ng, a recording, or the user."""

import queue
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from dictate.errors import AudioFileError, DictateError, MicrophoneError
from dictate.measuring.results import LENGTHS
from dictate.measuring.speech import TEXTS, Stretch, spoken
from dictate.ports import FRAME, RATE
from dictate.translations import tr

if TYPE_CHECKING:
    from dictate.assembly import Assembly
    from dictate.measuring.bench import Speech
    from dictate.ports import Microphone, Samples, Voice

_LONGEST = 29 * RATE
_SHORTEST = RATE
_LEAD = RATE // 2
_SPEECH = 0.5


def synthesised(count: int) -> "Speech":
    """The fixed texts, said by espeak-ng. Raises ``AudioFileError`` where that is not installed."""
    said: dict[str, tuple[Stretch, ...]] = {}

    def speech(language: str) -> tuple[Stretch, ...]:
        if language in TEXTS and language not in said:
            said[language] = spoken(language, count)
        return said.get(language, ())

    speech("en")  # whether it can speak at all
    return speech


def from_file(path: Path, language: str, count: int, assembly: "Assembly") -> "Speech":
    """Pieces of a recording, from its first words on. Raises ``AudioFileError``."""
    from dictate.audio.files import read

    samples = _from_first_word(read(path), assembly.voice())
    if samples.size < _SHORTEST:
        raise AudioFileError(
            tr("Nobody speaks in “{path}”.", path=path), tr("Name a recording of speech.")
        )
    sizes = {min(samples.size, int(length * RATE)) for length in LENGTHS[:count]}
    stretches = tuple(Stretch(samples[:size], language) for size in sorted(sizes))
    return lambda wanted: stretches if wanted == language else ()


def recorded(language: str, count: int, assembly: "Assembly") -> "Speech":
    """The fixed texts, read by the user. Raises ``MicrophoneError``."""
    if not sys.stdin.isatty():
        raise MicrophoneError(
            tr("Reading aloud needs a terminal to press Enter in."),
            tr("Start dictate bench --microphone in one."),
        )
    microphone, voice = assembly.microphone(), assembly.voice()
    found = []
    for text in TEXTS[language][:count]:
        print(tr("Read this aloud, then press Enter:\n  {text}", text=text), file=sys.stderr)
        samples = _from_first_word(_record(microphone), voice)[:_LONGEST]
        if samples.size < _SHORTEST:
            raise MicrophoneError(
                tr("Nothing was heard."), tr("Check the microphone: dictate devices --test")
            )
        found.append(Stretch(samples, language, text))
    found.sort(key=lambda stretch: stretch.seconds)
    return lambda wanted: tuple(found) if wanted == language else ()


def _record(microphone: "Microphone") -> "Samples":
    """What is heard until Enter; the fault of the microphone when there is one."""
    import numpy as np

    blocks: list[Samples] = []
    faults: queue.SimpleQueue[DictateError] = queue.SimpleQueue()
    microphone.start(blocks.append, faults.put)
    try:
        sys.stdin.readline()
    finally:
        microphone.stop()
    if not faults.empty():
        raise faults.get()
    return np.concatenate([np.empty(0, np.float32), *blocks])


def _from_first_word(samples: "Samples", voice: "Voice") -> "Samples":
    """Without the silence before and after the speech; nothing where nobody speaks."""
    speech = (voice.begin().probabilities(samples) >= _SPEECH).nonzero()[0]
    if not speech.size:
        return samples[:0]
    first, last = int(speech[0]) * FRAME, int(speech[-1] + 1) * FRAME
    return samples[max(0, first - _LEAD) : last + _LEAD]
