"""Which facts are lost or new when a speaker takes something back. Pure."""

from collections import Counter
from collections.abc import Callable

from dictate.guards.corrections import marked
from dictate.guards.text import Text


def taken_back(said: Text, facts: Callable[[Text], list[str]]) -> tuple[Counter[str], set[str]]:
    """The facts of one kind that may go since another was put in their place.

    The second are those that have to go once the correction itself is gone.
    """
    may, must = Counter[str](), set[str]()
    for head, tail, _ in said.halves:
        before, after = facts(said.part(f"x {head}")), facts(said.part(f"x {tail}"))
        count = min(len(before), len(after))
        if count:
            may.update(before[-count:])
            must.add(before[-1])
    return may, must


def lost_and_new(
    said: Text, written: Text, facts: Callable[[Text], list[str]]
) -> tuple[set[str], set[str]]:
    """Which facts of one kind are missing, and which were added or had been taken back."""
    there, after = Counter(facts(said)), set(facts(written))
    may, must = taken_back(said, facts)
    kept = there - may
    stale = {one for one in must if one not in kept} if not marked(written.plain) else set()
    return set(kept) - after, (after - set(there)) | (after & stale)
