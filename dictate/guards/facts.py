"""Whether numbers, addresses and names are the same. Pure."""

import re
from collections import Counter

from dictate.guards.finding import Finding
from dictate.guards.words import FUNCTION, folded, in_digits, words
from dictate.translations import tr

_NUMBER = re.compile(r"\d+(?:[.,]\d+)*")
_ADDRESS = re.compile(
    r"(?:https?://|www\.)[^\s<>«»\"]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|\b[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|"
    r"fr|eu|io|gouv|edu|de|ch|be|ca|uk)\b(?:/[^\s<>«»\"]*)?"
)
_NAME = re.compile(r"(?<![.!?…:»\"“\n•-]\s)(?<!^)(?<=\s)([A-ZÀ-ÖØ-Þ][\w’'-]+)")
MONTHS = frozenset({
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december", "monday", "tuesday", "wednesday", "thursday", "friday",
    "saturday", "sunday",
})  # fmt: skip
"""Capitals in English alone: no names in a translation."""


def numbers(text: str, language: str) -> Counter[str]:
    """The numbers in a text, in digits or words, and how often each stands there.

    "one" and "un" are not counted: they are more often no numbers. Separators do not matter.
    """
    together = re.sub(r"(?<=\d)[\s\u00a0\u202f](?=\d{3}\b)", "", in_digits(text, language))
    found = Counter(_plain(number) for number in _NUMBER.findall(together))
    for uncounted in ("1", ""):
        found.pop(uncounted, None)
    return found


def _plain(number: str) -> str:
    """Without marks between thousands, a point before decimals: 1,200.50 is 1200.50 and 3,5 3.5."""
    whole = re.sub(r"[.,](?=\d{3}(?:\D|$))", "", number)
    return whole.replace(",", ".").lstrip("0")


def figures(said: str, written: str, language: str, into: str) -> Finding | None:
    """Every number, date and amount is kept and none added."""
    before, after = numbers(said, language), numbers(written, into or language)
    lost, new = set(before) - set(after), set(after) - set(before)
    if lost:
        return Finding("figures", tr("a number is missing"), ", ".join(sorted(lost)))
    if new:
        return Finding("figures", tr("a number was added"), ", ".join(sorted(new)))
    return None


def addresses(said: str, written: str) -> Finding | None:
    """Every address of a page or a mailbox is kept and none added."""
    before, after = (
        {found.rstrip(".,;:!?)").lower() for found in _ADDRESS.findall(text)}
        for text in (said, written)
    )
    if before != after:
        different = ", ".join(sorted(before ^ after))
        return Finding("addresses", tr("an address is not the same"), different)
    return None


def names(said: str, written: str, language: str, into: str) -> Finding | None:
    """Every proper name is kept and none added: a word with a capital within a sentence."""
    if language == "de" or into == "de":  # all nouns have capitals
        return None
    everywhere = {folded(word) for word in words(written)}
    lost = {name for name in _names(said, language) if name not in everywhere}
    if lost and not (into and lost <= MONTHS):
        return Finding("names", tr("a name is missing"), ", ".join(sorted(lost)))
    known = {folded(word) for word in words(said)}
    new = {name for name in _names(written, into or language) if name not in known}
    if new and not into:
        return Finding("names", tr("a name was added"), ", ".join(sorted(new)))
    return None


def _names(text: str, language: str) -> set[str]:
    usual = FUNCTION.get(language, frozenset())
    found = set()
    for name in _NAME.findall(text):
        for word in words(name):
            if word not in usual and len(word) > 1:
                found.add(folded(word))
    return found
