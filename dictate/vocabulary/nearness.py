"""How far two sounds are from each other. Pure. The letters are those of ``sounds.py``."""

from functools import lru_cache

from dictate.vocabulary.sounds import DIGITS, VOWELS, without_doubles

_LONE = (
    dict.fromkeys("aeiouy2~", 0.5)
    | {"@": 0.15, "h": 0.25, "j": 0.4, "w": 0.6, "r": 0.8}
    | dict.fromkeys(DIGITS, 3.0)
)
"""What it costs when only one of the two has a sound; 1 for other consonants. Recognisers get
consonants right more often than vowels, above all in English."""

_ALIKE = (
    (0.15, "ei ou uy e2 o2 @2 @a @e @i @o @u ae ao ji"),
    (0.3, "aeiouy2@ wu wo"),
    (0.35, "pb td kg fv sz SZ CJ CS JZ Tt Tf Ts mn nN wv"),
    (0.45, "Td Jg sS zZ bv"),
    (0.5, "~n ~m"),
    (0.7, "ptk bdg lr fp kC kS mb nd sSC fsT yj"),
)
"""What it costs when one sound stands for another of its group; else that of both alone."""


def _pairs() -> dict[str, float]:
    pairs: dict[str, float] = {}
    for cost, groups in _ALIKE:
        for group in groups.split():
            for one in group:
                for other in group.replace(one, ""):
                    pairs.setdefault(one + other, cost)
    return pairs


_PAIRS = _pairs()


def weight(sounds: str) -> float:
    """How much there is to hear: 1 for most consonants, 0.5 for most vowels."""
    return sum(_LONE.get(one, 1.0) for one in sounds)


def distance(said: str, heard: str, most: float) -> float:
    """What it costs to make one of the other; something above ``most`` when it is more."""
    alone = [_LONE.get(one, 1.0) for one in heard]
    row = [0.0]
    for cost in alone:
        row.append(row[-1] + cost)
    for one in said:
        lone = _LONE.get(one, 1.0)
        corner, row[0] = row[0], row[0] + lone
        least = row[0]
        for place, other in enumerate(heard, start=1):
            added = alone[place - 1]
            same = 0.0 if one == other else _PAIRS.get(one + other, lone + added)
            best = min(corner + same, row[place] + lone, row[place - 1] + added)
            corner, row[place] = row[place], best
            least = min(least, best)
        if least > most:
            return least
    return row[-1]


_COARSE = str.maketrans("bdgvzZJCTNneiouy2", "ptkfsSSStmmaaaaaa", "@~hjw")
_BONES = str.maketrans("", "", VOWELS)


@lru_cache(8192)
def coarse(sounds: str) -> str:
    """The sounds with all vowels alike and like consonants alike: to look up by."""
    return without_doubles(sounds.translate(_COARSE))


@lru_cache(8192)
def bones(sounds: str) -> str:
    """The consonants of ``coarse`` alone."""
    return without_doubles(coarse(sounds).translate(_BONES))
