"""What each setting of the engine is worth: one is changed, the others are as we have them."""

import random
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from benchmarks.accuracy import LANGUAGES, SEED, languages, some
from benchmarks.comparison import compare, described, table
from benchmarks.corpora import Clip, human
from benchmarks.given import Given
from benchmarks.listeners import listening
from benchmarks.tables import Table
from benchmarks.ways import Hear, plain
from dictate.engines._cpu import threads
from dictate.engines._parameters import quick as parameters
from dictate.engines._prompt import prompt
from dictate.engines._samples import checked
from dictate.ports import RATE, Samples
from dictate.samples import LONGEST

TERMS = ("Whisper", "Qt", "Wayland", "Kubernetes", "PostgreSQL", "Ollama", "Debian", "Levenshtein")
"""Names that nobody says in the recordings."""
SECONDS, QUICK_SECONDS = 120.0, 30.0
"""Speech of a language that each setting is tried on."""


@dataclass(frozen=True)
class Changed:
    """One call of whisper.cpp for a recording, with our parameters but for some."""

    name: str
    model: str
    changes: dict[str, object] = field(default_factory=dict)
    beam: bool = False
    terms: tuple[str, ...] = ()
    flash: bool = False
    count: int = field(default_factory=threads)

    def open(self) -> Hear:
        """As the way says."""
        model = plain(self.model, flash=self.flash, beams=self.beam, count=self.count)
        terms = prompt(self.terms)

        def hear(samples: Samples, language: str) -> str:
            ours = parameters(samples.size / RATE, language, terms, beam=self.beam, whole=False)
            both: dict[str, Any] = ours | self.changes
            given = {key: value for key, value in both.items() if value is not None}
            return " ".join(one.text for one in model.transcribe(checked(samples), **given))

        return hear


def ways(model: str) -> list[Changed]:
    """Ours first."""
    return [
        Changed("as it is: greedy, window cut", model),
        Changed("beam of 5", model, beam=True),
        Changed("whole window of 30 s", model, {"audio_ctx": 0}),
        Changed("whole window, flash attention", model, {"audio_ctx": 0}, flash=True),
        Changed("window cut, flash attention", model, flash=True),
        Changed("names as a prompt", model, terms=TERMS),
        Changed("with timestamps", model, {"no_timestamps": False, "single_segment": False}),
        Changed("with fallback temperatures", model, {"temperature_inc": 0.2}),
        Changed("no bound on tokens", model, {"max_tokens": 0}),
        Changed("one thread", model, count=1),
    ]


def measure(given: Given) -> Iterator[Table]:
    """One table a language. The repetition guard is left out: it would hide what a setting does."""
    with listening(ways(given.model)) as listeners:
        for language in languages(given.model):
            clips = short(human(language, given.corpus))
            chosen = some(clips, QUICK_SECONDS if given.quick else SECONDS)
            title = f"{LANGUAGES[language]}, sentences: {described(chosen)}"
            yield table(title, compare(listeners, chosen, given))


def short(clips: list[Clip]) -> list[Clip]:
    """Those that the engine takes at once, in an order drawn once for all."""
    found = [clip for clip in clips if clip.seconds < LONGEST]
    random.Random(SEED).shuffle(found)
    return found
