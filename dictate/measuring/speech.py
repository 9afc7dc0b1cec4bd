"""Speech to measure with: a fixed text for each language, said by espeak-ng."""

import tempfile
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from dictate.measuring.espeak import speak
from dictate.ports import RATE, Samples
from dictate.translations import tr

TEXTS = {
    "en": (
        "Please send me the report before Friday.",
        (
            "The meeting begins at nine in the morning, and we should bring the figures of last "
            "year with us."
        ),
        (
            "Yesterday evening my brother called from the station, because his train was late "
            "again. We waited for almost an hour, drank a cup of tea, and talked about the house "
            "that he wants to buy near the river."
        ),
    ),
    "fr": (
        "Merci beaucoup pour votre message.",
        (
            "Il fait très beau ce matin, et nous allons manger avec mes parents dans une petite "
            "maison à la campagne."
        ),
        (
            "Je suis désolé, je ne peux pas venir ce soir. Je vous propose de nous voir samedi "
            "après-midi. Merci beaucoup pour votre message, et à très bientôt. Je vous souhaite "
            "une bonne semaine."
        ),
    ),
    "de": (
        "Das Treffen ist am Montag.",
        (
            "Die Besprechung beginnt um neun Uhr morgens, und wir sollten die Zahlen des letzten "
            "Jahres mitbringen."
        ),
        (
            "Gestern Abend rief mein Bruder vom Bahnhof an, weil sein Zug wieder Verspätung "
            "hatte. Wir warteten fast eine Stunde, tranken eine Tasse Tee und sprachen über das "
            "Haus, das er in der Nähe des Flusses kaufen will."
        ),
    ),
    "es": (
        "Buenos días a todos.",
        (
            "La reunión empieza a las nueve de la mañana, y deberíamos llevar las cifras del año "
            "pasado."
        ),
        (
            "Ayer por la tarde mi hermano llamó desde la estación, porque su tren llegaba tarde "
            "otra vez. Esperamos casi una hora, tomamos una taza de té y hablamos de la casa que "
            "quiere comprar cerca del río."
        ),
    ),
    "it": (
        "Molte grazie per il suo messaggio.",
        (
            "La riunione comincia alle nove del mattino, e dovremmo portare con noi le cifre "
            "dell'anno scorso."
        ),
        (
            "Ieri sera mio fratello ha chiamato dalla stazione, perché il suo treno era di nuovo "
            "in ritardo. Abbiamo aspettato quasi un'ora, bevuto una tazza di tè e parlato della "
            "casa che vuole comprare vicino al fiume."
        ),
    ),
}
"""About 3, 8 and 15 seconds of speech (``results.LENGTHS``)."""

VOICES = {"en": "en-us", "fr": "fr-fr"}
"""Of espeak-ng, where it is not the code of the language."""
WORDS_A_MINUTE = 130
"""At a quicker pace the small models follow these voices no longer."""
_AROUND = 0.3
"""Seconds of silence before and after: without, whisper loses the first word."""


@dataclass(frozen=True)
class Stretch:
    """Some speech, at most 30 s; ``said`` is "" when nobody knows what is said in it."""

    samples: Samples
    language: str
    said: str = ""

    @property
    def seconds(self) -> float:
        """How long it is."""
        return self.samples.size / RATE


def spoken(language: str, count: int = 3) -> tuple[Stretch, ...]:
    """The first ``count`` texts in a language of ``TEXTS``. Raises ``AudioFileError``."""
    return tuple(Stretch(_said(text, language), language, text) for text in TEXTS[language][:count])


def _said(text: str, language: str) -> Samples:
    import soundfile
    import soxr

    instead = tr(
        "Or speak yourself: dictate bench --microphone\n"
        "Or take a recording: dictate bench --file SOUND"
    )
    with tempfile.TemporaryDirectory(prefix="dictate-bench-") as folder:
        wav = Path(folder) / "spoken.wav"
        speak(text, VOICES.get(language, language), WORDS_A_MINUTE, wav, instead)
        sound, rate = soundfile.read(wav, dtype="float32")
    silence = np.zeros(int(_AROUND * RATE))
    resampled = np.clip(soxr.resample(sound, rate, RATE), -1.0, 1.0)  # it may overshoot a little
    return np.concatenate([silence, resampled, silence]).astype(np.float32)
