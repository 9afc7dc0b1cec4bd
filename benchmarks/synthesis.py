"""The sentences in ``texts/``, read by a machine: SVOX Pico where it is installed, or espeak-ng.

Of espeak-ng's French ``base`` hears 50 to 90 % of the words wrong, whichever voice; of Pico's 15 %.
"""

from functools import lru_cache

from benchmarks.corpora import SENTENCES, TEXTS, Clip
from benchmarks.vocabulary.voices import pico_is_here, voice

AT_A_TIME = 11
"""Sentences that one voice reads."""


@lru_cache
def synthesised(language: str) -> tuple[Clip, ...]:
    """The sentences of a language, read by several voices."""
    name = "pico" if pico_is_here() else "espeak"
    say = voice(name, language)
    lines = (TEXTS / SENTENCES[language]).read_text("utf-8").splitlines()
    found = []
    for number, text in enumerate(lines):
        reader = number // AT_A_TIME
        samples = say(text, reader)
        found.append(
            Clip(f"sentence {number + 1}", f"{name} {reader + 1}", language, text, samples)
        )
    return tuple(found)
