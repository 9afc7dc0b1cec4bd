"""Whether numbers, units, dates, addresses and names are the same. Pure."""

import re
from collections import Counter

from dictate.guards.calendar import dates as _dates
from dictate.guards.corrections import marked, without_markers
from dictate.guards.exonyms import EXONYMS, TITLES
from dictate.guards.finding import Finding
from dictate.guards.quantities import Quantity, quantities, units
from dictate.guards.related import related
from dictate.guards.taking_back import lost_and_new, taken_back
from dictate.guards.text import Text
from dictate.guards.words import FUNCTION, HESITATIONS, folded, words
from dictate.translations import tr

_NAME = re.compile(r"(?<![.!?…:»\"“\n•-]\s)(?<!^)(?<=[\s'(/«-])([A-ZÀ-ÖØ-Þ][\w'-]+|[A-Z](?=\s\d))")
_CURRENCIES = {"€", "$", "£"}
"""Often said once for several amounts."""
_POLITE = {"please", "veuillez", "merci"}
_CAPITAL = re.compile(r"\b[A-ZÀ-ÖØ-Þ][\w-]+")
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


def names(said: Text, written: Text) -> Finding | None:
    """Every proper name is kept and none added: a word with a capital within a sentence."""
    if "de" in {said.language, written.language}:  # all nouns have capitals
        return None
    there = Counter(named(said))
    may, must = taken_back(said, named)
    kept = there - may
    lost = {name for name in kept if not _stands_in(name, written, said)}
    if lost:
        return Finding("names", tr("a name is missing"), ", ".join(sorted(lost)))
    new = {name for name in named(written) if not _stands_in(name, said, written)}
    new |= _swapped(said, written)
    if not marked(written.plain):
        rest = Counter(folded(word) for word in said.words)
        new |= {name for name in must if rest[name] < 2 and name in written.known}
    if new:
        return Finding("names", tr("a name was added"), ", ".join(sorted(new)))
    return None


def named(text: Text) -> list[str]:
    """The names in a text without accents, in lower case."""
    usual = FUNCTION.get(text.language, frozenset()) | HESITATIONS
    found = []
    for name in _NAME.findall(without_markers(text.plain)):
        for whole in words(name):
            word = whole.partition("'")[0]
            if (
                word not in usual | TITLES
                and not word[0].isdigit()
                and not _dates(text.part(f"x {name}"))
            ):
                found.append(folded(word))
    return found


def _stands_in(name: str, text: Text, other: Text) -> bool:
    if name in text.known or set(name.split("-")) <= text.known:
        return True
    squeezed = name.replace("-", "")
    if len(squeezed) > 2 and squeezed in text.letters and _spelt_apart(squeezed, text):
        return True
    if text.language != other.language and not EXONYMS.get(name, frozenset()).isdisjoint(
        text.known
    ):
        return True
    return any(related(name, word) for word in text.known if word[:3] == name[:3] == word[:3]) and (
        name not in capitals(other)
    )


def _spelt_apart(name: str, text: Text) -> bool:
    """Whether the name's letters stand in several words side by side: "git hub", "S N C F"."""
    parts = [folded(word).replace("-", "") for word in text.words]
    for start in range(len(parts)):
        joined = ""
        for part in parts[start : start + len(name)]:
            joined += part
            if joined == name:
                return True
            if not name.startswith(joined):
                break
    return False


def capitals(text: Text) -> list[str]:
    """The words with a capital wherever they stand, without accents, in lower case."""
    usual = FUNCTION.get(text.language, frozenset()) | HESITATIONS | TITLES
    found = (word.lower().removesuffix("'s") for word in _CAPITAL.findall(text.plain))
    return [folded(word) for word in found if word not in usual]


def _swapped(said: Text, written: Text) -> set[str]:
    """A new first word of a sentence, put in the place of another or before it."""
    if said.language != written.language:
        return set()
    usual = FUNCTION.get(said.language, frozenset()) | HESITATIONS | TITLES | _POLITE
    starts = _starts(said)
    firsts = {first for first, _ in starts}
    found = set()
    for first, second in _starts(written):
        if first in said.known or folded(first) in said.known or first in usual:
            continue
        replaced = any(after == second and before not in usual
                       and not related(folded(before), folded(first))
                       for before, after in starts)  # fmt: skip
        if (replaced or second in firsts) and not first[0].isdigit():
            found.add(folded(first))
    return found


def _starts(text: Text) -> list[tuple[str, str]]:
    pairs = []
    for sentence in text.sentences:
        first, *rest = words(sentence)[:2] or [""]
        if rest and re.match(r"\W*[\w'-]+\s", sentence):
            pairs.append((first, rest[0]))
    return pairs
