"""Which language a stretch of speech is recognised in."""

from dictate.engines._native import Native
from dictate.engines._parameters import POSITIONS
from dictate.errors import EngineError, ModelError
from dictate.ports import RATE, Hints, Samples
from dictate.translations import tr

WINDOW = 256
"""Positions looked at: 5 s. As often right as with the whole window, for a tenth of the work."""


def language_of(native: Native, sound: Samples, hints: Hints, threads: int) -> str:
    """The language that is set, or the likeliest among those allowed.

    Raises ``EngineError`` for a code that whisper.cpp does not know, and ``ModelError`` when the
    model understands English only and something else is wanted.
    """
    wanted = _code(hints.language)
    among = list(dict.fromkeys(_code(code) for code in hints.languages))
    for code in [wanted, *among]:
        if code != "auto" and not native.knows(code):
            raise EngineError(
                tr("whisper.cpp does not know the language “{code}”.", code=code),
                tr("Use a code such as en or fr, or auto."),
            )
    allowed = among if wanted == "auto" else [wanted]
    if not native.multilingual:
        if allowed and "en" not in allowed:
            raise ModelError(
                tr("This model understands English only."),
                tr("Choose a model without “.en” in its name, such as base-q8_0."),
            )
        return "en"
    if len(allowed) == 1:
        return allowed[0]
    first = sound[: WINDOW * RATE // POSITIONS]
    odds = native.detect(first, WINDOW, threads)
    return max(allowed or odds, key=odds.__getitem__)


def _code(language: str) -> str:
    return language.lower().partition("-")[0]
