"""Whether numbers, units, dates and addresses are the same. Pure."""

from collections import Counter

from dictate.guards.calendar import dates as _dates
from dictate.guards.corrections import marked
from dictate.guards.finding import Finding
from dictate.guards.quantities import Quantity, quantities, units
from dictate.guards.taking_back import lost_and_new, taken_back
from dictate.guards.text import Text
from dictate.translations import tr

_CURRENCIES = {"€", "$", "£"}
"""Often said once for several amounts."""
_IN_WORDS = {
    "1": "one un une a an first premier première premièrement d'abord single seul",
    "2": "second seconde seconds secondes deuxième secondly deuxièmement twice",
    "3": "third tiers thirdly troisièmement",
    "9": "neuf neufs new",
    "12": "noon midi dozen douzaine",
    "0": "midnight minuit zero zéro",
    "24": "midnight minuit",
    "1000": "thousands milliers", "1000000": "millions", "100": "hundreds centaines",
}  # fmt: skip
"""Words that may stand for a number, or that reading takes for one by mistake."""
_WORDS = {number: frozenset(text.split()) for number, text in _IN_WORDS.items()}


def figures(said: Text, written: Text) -> Finding | None:
    """Every number is kept, and none added. What was taken back may go."""
    before, after = quantities(said.unmarked), quantities(written.digits)
    may, must = taken_back(said, _wholes)
    kept = Counter(one.whole for one in before) - may
    missing, added = _apart(
        [one for one in before if one.whole in kept and not _among(one, after)],
        [one for one in after if not _among(one, before)],
    )
    missing = {one for one in missing if not _in_words(one, written)}
    added = {one for one in added if not _in_words(one, said)}
    if not marked(written.plain):
        added |= {one.whole for one in after if one.whole in must and one.whole not in kept}
    if missing:
        return Finding("figures", tr("a number is missing"), ", ".join(sorted(missing)))
    if added:
        return Finding("figures", tr("a number was added"), ", ".join(sorted(added)))
    return _units(before, after)


def _among(one: Quantity, others: list[Quantity]) -> bool:
    return any(one.whole == other.whole for other in others)


def _apart(lost: list[Quantity], new: list[Quantity]) -> tuple[set[str], set[str]]:
    """What differs still when numbers side by side are taken one by one: "in 2026 20 people"."""
    before = [part for one in lost for part in one.parts]
    after = [part for one in new for part in one.parts]
    if before == after:
        return set(), set()
    return {one.whole for one in lost}, {one.whole for one in new}


def _wholes(text: Text) -> list[str]:
    return [one.whole for one in quantities(text.digits)]


def _in_words(number: str, text: Text) -> bool:
    return not _WORDS.get(number, frozenset()).isdisjoint(text.words)


def _units(before: list[Quantity], after: list[Quantity]) -> Finding | None:
    then, now = units(before), units(after)
    used = {one.unit for one in before} & {one.unit for one in after} & _CURRENCIES | {""}
    for number in then.keys() & now.keys():
        one, other = then[number], now[number]
        if number in {"1", "2"}:  # "a", "one", "second"
            one, other = one - {"", "second"}, other - {"", "second"}
            if not one or not other:
                continue
        if one != other and not ("" in one | other and one ^ other <= used):
            return Finding("units", tr("a unit is not the same"), number)
    return None


def dates(said: Text, written: Text) -> Finding | None:
    """Days, months and "tomorrow" are kept and none added."""
    lost, new = lost_and_new(said, written, _dates)
    if lost or new:
        return Finding("dates", tr("a date is not the same"), ", ".join(sorted(lost | new)))
    return None


def addresses(said: Text, written: Text) -> Finding | None:
    """Every address of a page or a mailbox is kept and none added."""
    if said.addresses != written.addresses:
        different = ", ".join(sorted(said.addresses ^ written.addresses))
        return Finding("addresses", tr("an address is not the same"), different)
    return None
