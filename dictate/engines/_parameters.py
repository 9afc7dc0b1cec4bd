"""What whisper.cpp is asked with. Pure; the reasons are in docs/decisions/recognition.md."""

POSITIONS = 50
"""Positions of the encoder's window for a second of sound; 1500 for the whole 30 s."""
MARGIN = 192
NARROWEST = 512
"""A window cut closer, or shorter than this, makes whisper loop."""
CUT_UP_TO = 28.0
"""Seconds; longer sound gets the whole window."""
TOKENS_PER_SECOND = {"en": 6, "fr": 6}
TOKENS_PER_SECOND_OTHERWISE = 12
"""No speech has more tokens (scripts other than Latin need more for a word): a loop ends there."""
TOKENS_EXTRA = 16

Parameters = dict[str, object]


def window(seconds: float) -> int:
    """The encoder's window for so much sound, in positions; 0 stands for the whole."""
    if seconds > CUT_UP_TO:
        return 0
    needed = POSITIONS * seconds + MARGIN
    return min(1500, max(NARROWEST, 64 * int(-(-needed // 64))))


def most_tokens(seconds: float, language: str) -> int:
    """More tokens than this are a loop."""
    rate = TOKENS_PER_SECOND.get(language, TOKENS_PER_SECOND_OTHERWISE)
    return int(rate * seconds) + TOKENS_EXTRA


def quick(seconds: float, language: str, terms: str, *, beam: bool, whole: bool) -> Parameters:
    """Only as much work as the sound needs, no second thoughts."""
    return {
        **_common(language),
        "audio_ctx": 0 if whole else window(seconds),
        "initial_prompt": terms or None,
        "temperature_inc": 0.0,
        # Beam search bounded in tokens makes more errors; it hardly ever loops.
        "max_tokens": 0 if beam else most_tokens(seconds, language),
        "beam_search": {"beam_size": 5, "patience": -1.0} if beam else None,
    }


def thorough(language: str) -> Parameters:
    """Everything whisper has: the whole window, other temperatures when it is unsure."""
    return {
        **_common(language),
        "audio_ctx": 0,
        "max_tokens": 0,
        "temperature_inc": 0.2,
        "greedy": {"best_of": 5},
    }


def _common(language: str) -> Parameters:
    return {
        "language": language,
        "no_context": True,
        "no_timestamps": True,
        "single_segment": True,
        "suppress_blank": True,
        "suppress_nst": False,  # setting it makes whisper invent sentences in silence
        "temperature": 0.0,
    }
