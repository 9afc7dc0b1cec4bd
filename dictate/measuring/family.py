"""What is known of Whisper's models beforehand: which hears better, which costs more. Pure."""

from dataclasses import dataclass

from dictate.measuring.results import Search
from dictate.models.catalogue import MULTILINGUAL, Model


@dataclass(frozen=True)
class Family:
    """One size of Whisper: width and layers, from OpenAI's model card, and bytes as f16."""

    name: str
    width: int
    encoder: int
    decoder: int
    size: int


FAMILIES = (
    Family("tiny", 384, 4, 4, 77_691_713),
    Family("base", 512, 6, 6, 147_951_465),
    Family("small", 768, 12, 12, 487_601_967),
    Family("medium", 1024, 24, 24, 1_533_763_059),
    Family("large-v1", 1280, 32, 32, 3_094_623_691),
    Family("large-v3-turbo", 1280, 32, 4, 1_624_555_275),
    Family("large-v2", 1280, 32, 32, 3_094_623_691),
    Family("large-v3", 1280, 32, 32, 3_095_033_483),
)
"""The less accurate first. By OpenAI's figures turbo is about as good as large-v2."""

BITS = {"f16": 16.0, "q8_0": 8.5, "q5_1": 6.0, "q5_0": 5.5, "q4_1": 5.0, "q4_0": 4.5}
SLOWER = {"f16": 1.1, "q8_0": 1.0, "q5_1": 1.5, "q5_0": 1.5}
"""Work for the same size on a processor, measured with base (1.2 to 2.1 for q5_1)."""
EXACT = ("f16", "q8_0")
"""Kinds that lose nothing that can be heard."""

TOKENS = 4.0
"""Tokens in a second of speech."""
VOCABULARY = 51_865
POSITIONS, MARGIN, NARROWEST, WHOLE = 50, 192, 512, 1500
"""The window of the encoder (docs/decisions/recognition.md); large models get the whole."""
SLOW_DECODER = 3.0
"""Tokens come one at a time, which uses a processor worse than the encoder does."""


def family(model: Model) -> Family:
    """Which size a model is: by its name, or for somebody's own file by the size of that."""
    by_length = sorted(FAMILIES, key=lambda one: -len(one.name))
    for one in by_length:
        if model.url and model.name.startswith(one.name):
            return one
    plain = model.size * 16 / BITS.get(model.kind, 16.0)
    return min(FAMILIES, key=lambda one: abs(one.size - plain))


def accuracy(model: Model) -> tuple[int, bool, bool, bool]:
    """Sorts models: the more accurate is the greater. Among those that know the language.

    The size first; then models for English alone are better at it; then how weights are stored.
    Models trained on for another purpose come last.
    """
    exact = model.kind in EXACT
    return (FAMILIES.index(family(model)), not model.name.endswith("-tdrz"),
            model.languages != MULTILINGUAL, exact)  # fmt: skip


def estimated(search: Search, known: Model, other: Model) -> Search:
    """What ``other`` would take where ``known`` takes ``search``, by their arithmetic."""
    ratio = _stored(other) / _stored(known)
    points = tuple(
        (sound, work * ratio * cost(family(other), sound) / cost(family(known), sound))
        for sound, work in search.points
    )
    return Search(points)


def cost(one: Family, seconds: float) -> float:
    """Arithmetic for one stretch of speech, in operations of an encoder."""
    narrow = min(WHOLE, max(NARROWEST, POSITIONS * seconds + MARGIN))
    window = WHOLE if one.encoder > 24 else narrow
    width = one.width
    # A layer of the encoder has 12 matrices of width × width, one of the decoder 14, of which it
    # uses two for each position heard. Two operations for each number, and attention.
    encoder = one.encoder * window * (24 * width**2 + 4 * window * width)
    crossing = one.decoder * window * 4 * width**2
    token = one.decoder * (28 * width**2 + 4 * window * width) + 2 * VOCABULARY * width
    return encoder + crossing + SLOW_DECODER * TOKENS * seconds * token


def _stored(model: Model) -> float:
    return SLOWER.get(model.kind, 1.5)
