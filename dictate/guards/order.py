"""Whether names, numbers and opposites come in the order in which they were said. Pure."""

from collections.abc import Callable

from dictate.guards.finding import Finding
from dictate.guards.names import capitals
from dictate.guards.opposites import OPPOSITES, Pair
from dictate.guards.quantities import quantities
from dictate.guards.text import Text
from dictate.translations import tr


def order(said: Text, written: Text) -> Finding | None:
    """No "Paul owes Julia" becomes "Julia owes Paul", and left stays before right."""
    if any(sure for _, _, sure in said.halves):  # what was taken back stood elsewhere
        return None
    for facts in (_numbers, capitals, *_PAIRS):
        before, after = _once(facts(said)), _once(facts(written))
        shared = set(before) & set(after)
        before, after = ([one for one in some if one in shared] for some in (before, after))
        if before != after:
            return Finding("order", tr("what was said has changed places"), ", ".join(after[:3]))
    return None


def _numbers(text: Text) -> list[str]:
    return [one.whole for one in quantities(text.digits)]


def _once(facts: list[str]) -> list[str]:
    """Each at its first place."""
    return list(dict.fromkeys(facts))


def _sides(pair: Pair) -> Callable[[Text], list[str]]:
    one, other = pair

    def sides(text: Text) -> list[str]:
        if not (one.search(text.flat) and other.search(text.flat)):
            return []
        places = sorted(
            [(found.start(), "one") for found in one.finditer(text.flat)]
            + [(found.start(), "other") for found in other.finditer(text.flat)]
        )
        return [side for _, side in places]

    return sides


_PAIRS = tuple(_sides(pair) for pair in OPPOSITES)
