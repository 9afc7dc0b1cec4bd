"""Decides which term words sound like, and whether nearly enough. Pure."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from dictate.vocabulary.nearness import distance
from dictate.vocabulary.terms import Index, Said, Term
from dictate.vocabulary.words import Kind

CANDIDATES = 16
"""Terms that one stretch of words is compared with, at most."""
CLEAR = 0.05
"""By how much the best term must fit better than the next, as a share of what there is to hear."""


@dataclass(frozen=True)
class _Ear:
    """How unlike a term words may sound: a ``share`` of all that there is to hear in it.

    Terms with less to hear than ``whole`` get less of the share; those below ``same`` must sound
    the same; those below ``least`` do not count.
    """

    share: float
    least: float = 0.0
    same: float = 0.0
    whole: float = 0.0

    def limit(self, weight: float) -> float:
        """The largest distance for a term of this weight; negative for none."""
        if weight < self.least:
            return -1.0
        if weight >= self.whole:
            return self.share * weight
        return self.share * weight * max(0.0, (weight - self.same) / (self.whole - self.same))


_STRANGE = _Ear(0.2, same=2.5, whole=6.0)
"""For words that are in no list."""
_SWALLOWING = _Ear(0.1, same=2.5, whole=6.0)
"""For such words with small ones between or beside them (the, de), which would be lost."""
_COMMON = _Ear(0.08, least=4.0)
"""For several words that are all known: "pie torch" is hardly ever meant, "new yen" may be."""
_NAME = _Ear(0.04)
"""For one known name."""


@dataclass(frozen=True)
class Fit:
    """A term, how unlike the words sound as a share, and the ending that they keep."""

    score: float
    ending: str
    term: Term


def best(index: Index, heard: str, kinds: set[Kind], count: int, *, plural: bool) -> Fit | None:
    """The one term that ``count`` words of these kinds sound like.

    ``plural`` tells that they may be a term with an s that is heard.
    """
    if Kind.STRANGE in kinds:
        look_up = index.near
        ear = _SWALLOWING if Kind.GRAMMAR in kinds else _STRANGE
    elif min(kinds) < Kind.COMMON or (count == 1 and Kind.COMMON in kinds):
        return None
    else:
        look_up = index.alike
        ear = _NAME if count == 1 else _COMMON
    fits = list(_fits(look_up(heard), heard, ear, ""))
    if plural:
        fits += _fits(look_up(heard[:-1]), heard[:-1], ear, "s")
    if not fits:
        return None
    first = min(fits, key=lambda fit: (fit.score, fit.ending))
    if any(fit.term is not first.term and fit.score < first.score + CLEAR for fit in fits):
        return None
    return first


def _fits(said: Sequence[Said], heard: str, ear: _Ear, ending: str) -> Iterator[Fit]:
    for one in said[:CANDIDATES]:
        if ending and one.term.letters.endswith("s"):
            continue
        limit = ear.limit(one.weight)
        if limit < 0:
            continue
        far = distance(one.sounds, heard, limit)
        if far <= limit:
            yield Fit(far / one.weight, ending, one.term)
