"""Whether a rewritten text has the words of the first, and few others. Pure."""

from collections import Counter

from dictate.guards.finding import Finding, Limits
from dictate.guards.words import content, words
from dictate.translations import tr

SLACK = 3
"""Words by which a short text may grow or shrink whatever the ratio."""


def length(said: str, written: str, limits: Limits) -> Finding | None:
    """A text that became much shorter lost something, one much longer gained."""
    before, after = len(words(said)), len(words(written))
    if after < before * limits.shortest - SLACK:
        return Finding("length", tr("it is much shorter: {after} words of {before}",
                                    after=after, before=before))  # fmt: skip
    if after > before * limits.longest + SLACK:
        return Finding("length", tr("it is much longer: {after} words for {before}",
                                    after=after, before=before))  # fmt: skip
    return None


def recall(said: str, written: str, language: str, limits: Limits) -> Finding | None:
    """The words that carry the meaning are there again."""
    wanted = Counter(set(content(said, language)))
    lost = wanted - Counter(set(content(written, language)))
    if len(lost) > max(1, len(wanted) * (1 - limits.recall)):
        some = ", ".join(sorted(lost)[:3])
        return Finding("recall", tr("words are missing"), f"{some}…")
    return None


def novelty(said: str, written: str, language: str, limits: Limits) -> Finding | None:
    """Few words are there that nobody said."""
    found = set(content(written, language))
    new = found - set(content(said, language))
    if len(new) > max(1, len(found) * limits.novelty):
        some = ", ".join(sorted(new)[:3])
        return Finding("novelty", tr("words were added"), f"{some}…")
    return None
