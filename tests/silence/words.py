"""Short words that must come through: said by a synthesiser and by people, softly and in noise."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from dictate.ports import RATE, Samples
from tests.engines.recordings import spoken
from tests.silence.clips import at_level, made
from tests.silence.recordings import read

SAID = {
    "en": ("Yes.", "No.", "Stop.", "Thank you.", "You.", "Bye.", "So.", "Okay.",
           "Thanks for watching.", "Thank you very much.", "I’m sorry.", "Please subscribe."),
    "fr": ("Oui.", "Non.", "Merci.", "Stop.", "D’accord.", "Au revoir.", "À la prochaine.",
           "Merci beaucoup.", "Abonnez-vous.", "Merci d’avoir regardé cette vidéo."),
}  # fmt: skip
VOICES = {"en": ("en-us", "en-gb+f3"), "fr": ("fr", "fr+f2")}
PROMPTS = {
    "en": ("en_US_f_Allison", ("hello", "goodbye", "auth-thankyou", "im-sorry", "sorry", "digits/1",
           "digits/2", "digits/8", "minus", "dollars", "vm-from", "vm-delete", "vm-goodbye")),
    "fr": ("fr_CA_f_June", ("hello", "goodbye", "auth-thankyou", "im-sorry", "sorry", "digits/1",
           "digits/2", "digits/8", "minus", "dollars", "vm-from", "vm-delete", "today")),
}  # fmt: skip
"""People's: prompts of a telephone system, where ``asterisk-core-sounds-*-g722`` is installed."""
SOUNDS = Path("/usr/share/asterisk/sounds")
LEVELS = (-6.0, -26.0, -40.0)
"""Loudness of the loudest sample, dBFS."""
NOISES = ("fan", "keyboard", "piano")
DECIBELS = (20.0, 10.0, 5.0)


@dataclass(frozen=True, eq=False)
class Word:
    """A word or two; ``how`` says by whom and under what conditions."""

    text: str
    how: str
    samples: Samples


def every(language: str, folder: Path) -> Iterator[Word]:
    """Each word by each voice, at each level and in each noise."""
    for text, who, sound in plain(language, folder):
        for level in LEVELS:
            yield Word(text, f"{who}, {level:g} dB", at_level(sound, level))
        for kind in NOISES:
            noise = made(kind, sound.size / RATE + 0.1, -6.0).samples[: sound.size]
            for decibels in DECIBELS:
                yield Word(text, f"{who}, {kind} {decibels:g} dB", over(sound, noise, decibels))


def plain(language: str, folder: Path) -> Iterator[tuple[str, str, Samples]]:
    """Each word by each voice: what, whose voice, the sound with silence around."""
    for text in SAID[language]:
        for voice in VOICES[language]:
            yield text, "synthesised", spoken(text, voice, folder)
    reader, names = PROMPTS[language]
    silence = np.zeros(RATE // 2, np.float32)
    for name in names:
        for path in (SOUNDS / reader / f"{name}.g722", SOUNDS / f"{name}.g722"):
            if path.is_file():
                yield name, "a person", np.concatenate([silence, read(path), silence])
                break


def over(speech: Samples, noise: Samples, decibels: float) -> Samples:
    """Speech that is so much louder than the noise, by the power while somebody speaks."""
    power = np.mean(np.sort(speech.astype(np.float64) ** 2)[-speech.size // 2 :])
    gain = np.sqrt(power / (np.mean(noise.astype(np.float64) ** 2) or 1) / 10 ** (decibels / 10))
    return at_level(speech + gain * noise, -6.0)
