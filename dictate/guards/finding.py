"""What a guard finds, and how strict guards are."""

from dataclasses import dataclass
from enum import Enum


@dataclass(frozen=True)
class Finding:
    """Why a rewritten text is not trusted: the guard's name, and the reason for a person.

    ``words`` are those it is about; they were dictated, and stay out of logs and messages.
    """

    guard: str
    reason: str
    words: str = ""


class Strictness(Enum):
    """How much a rewrite may change; the values stand in the files of styles."""

    STRICT = "strict"
    LOOSE = "loose"
    TRANSLATION = "translation"


@dataclass(frozen=True)
class Limits:
    """Shares within [0, 1], and lengths as multiples of what was said.

    ``recall`` is the least share of the meaning words that must come again, ``spare`` how many may
    be missing in any case, ``novelty`` the largest share of new ones. A text with a sentence less
    must not be shorter than ``fewer``.
    """

    shortest: float
    longest: float
    recall: float
    novelty: float
    spare: int = 1
    fewer: float = 0.8


LIMITS = {
    Strictness.STRICT: Limits(0.6, 1.25, 0.97, 0.04, spare=0),
    Strictness.LOOSE: Limits(0.5, 1.5, 0.65, 0.34),
    Strictness.TRANSLATION: Limits(0.6, 1.8, 0.0, 1.0, fewer=0.75),
}
