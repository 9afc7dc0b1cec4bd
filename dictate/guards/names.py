"""Whether the proper names are the same. Pure."""

import re
from collections import Counter

from dictate.guards.calendar import dates
from dictate.guards.corrections import marked, without_markers
from dictate.guards.exonyms import EXONYMS, TITLES
from dictate.guards.finding import Finding
from dictate.guards.related import related
from dictate.guards.taking_back import taken_back
from dictate.guards.text import Text
from dictate.guards.words import FUNCTION, HESITATIONS, folded, words
from dictate.translations import tr

_NAME = re.compile(r"(?<![.!?…:»\"“\n•-]\s)(?<!^)(?<=[\s'(/«-])([A-ZÀ-ÖØ-Þ][\w'-]+|[A-Z](?=\s\d))")
_CAPITAL = re.compile(r"\b[A-ZÀ-ÖØ-Þ][\w-]+")
_POLITE = {"please", "veuillez", "merci"}
"""They may begin a sentence that began otherwise."""


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
                and not dates(text.part(f"x {name}"))
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
