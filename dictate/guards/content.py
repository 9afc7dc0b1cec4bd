"""Whether a rewritten text has the words of the first, and few others. Pure."""

from collections.abc import Iterable

from dictate.guards.finding import Finding, Limits
from dictate.guards.quantities import without_units
from dictate.guards.related import related
from dictate.guards.text import Text
from dictate.guards.words import FUNCTION, HESITATIONS, folded, word_set, words
from dictate.translations import tr

SLACK = 3
"""Words by which a text may grow or shrink whatever the ratio."""
_SIGNS = word_set(
    """
    sorry pardon actually rather plutot enfin wait attends attendez excusez
    """
)
"""Words by which something is taken back go with it."""
_FLUFF = word_set(
    """
    basically actually honestly literally guys hey hi thing truc genre bref enfin coup voila
    """
)
"""Words that may go, as hesitations do, but that may not come."""
_BEGINNERS = word_set(
    """
    i we you he she it they the a this that je j tu il elle on nous vous le la les un une ce
    c
    """
)
_LINKS = frozenset(["and", "or", "et", "ou", "but", "mais", "than", "que"])
_FALSE_START = 5
"""Words between a beginning and its second attempt: "I went to the I drove to the office"."""
UNKNOWN = Limits(0.5, 1.6, 0.6, 0.4)
"""Where function words are not known, endings and articles count as content."""


def content(text: Text) -> list[str]:
    """The words that carry the meaning, without accents, in their order; no numbers among them."""
    empty = FUNCTION.get(text.language, frozenset()) | HESITATIONS
    digits = without_units(text.unmarked)
    return [
        folded(word)
        for word in words(digits)
        if word not in empty
        and word.partition("'")[0] not in empty
        and not word[0].isdigit()
        and not word.endswith("n't")
    ]


def length(said: Text, written: Text, limits: Limits) -> Finding | None:
    """A text that became much shorter lost something, one much longer gained."""
    before, after = len(said.words), len(written.words)
    slack = min(SLACK, before // 3)
    if after < (before - _taken_back(said)) * limits.shortest - slack:
        return Finding("length", tr("it is much shorter: {after} words of {before}",
                                    after=after, before=before))  # fmt: skip
    if after > before * limits.longest + SLACK:
        return Finding("length", tr("it is much longer: {after} words for {before}",
                                    after=after, before=before))  # fmt: skip
    return None


def _taken_back(said: Text) -> int:
    return sum(len(head.split()) for head, _, sure in said.halves if sure)


def sentences(said: Text, written: Text, limits: Limits) -> Finding | None:
    """A whole sentence less, and the text shorter by as much."""
    before, after = len(said.sentences), len(written.sentences)
    shorter = len(written.words) < (len(said.words) - _taken_back(said)) * limits.fewer
    if after < before and shorter:
        return Finding("length", tr("it is much shorter: {after} words of {before}",
                                    after=len(written.words), before=len(said.words)))  # fmt: skip
    return None


def meaning(said: Text, written: Text, limits: Limits) -> list[Finding | None]:
    """The words that carry the meaning are there again, and few others."""
    before, after = content(said), content(written)
    return [
        _recall(said, written, limits, before, after),
        _novelty(said, limits, before, after),
    ]


def _recall(
    said: Text, written: Text, limits: Limits, before: list[str], after: list[str]
) -> Finding | None:
    """Those taken back need not be there."""
    back = {word for head, _, sure in said.halves if sure for word in content(said.part(head))}
    wanted = set(before) - _FLUFF - (_SIGNS if said.halves else frozenset())
    back |= _false_starts(said)
    joined = [one for one in written.known - said.known if len(one) > 4 and one in said.letters]
    lost = {one for one in _without(wanted, after, written) - back
            if not any(one in whole for whole in joined)}  # fmt: skip
    if len(lost) > max(limits.spare if len(wanted) > 3 else 0, len(wanted) * (1 - limits.recall)):
        return Finding("recall", tr("words are missing"), ", ".join(sorted(lost)[:3]))
    return None


def _false_starts(said: Text) -> set[str]:
    """The words after a beginning that is soon begun again."""
    found, gone = said.words, set[str]()
    for at, word in enumerate(found):
        following = found[at + 1 : at + 2 + _FALSE_START]
        if word in _BEGINNERS and word in following:
            between = following[: following.index(word)]
            if _LINKS.isdisjoint(between):
                gone |= {folded(one) for one in between}
    return gone


def _novelty(said: Text, limits: Limits, before: list[str], after: list[str]) -> Finding | None:
    found = set(after)
    new = _without(found, before, said)
    if len(new) > len(found) * limits.novelty:
        return Finding("novelty", tr("words were added"), ", ".join(sorted(new)[:3]))
    return None


def _without(some: set[str], others: Iterable[str], text: Text) -> set[str]:
    """Those of ``some`` that are no form of any of the others, nor spelt in two words there."""
    others = set(others)
    by_start: dict[str, list[str]] = {}
    for other in others | text.known:
        by_start.setdefault(other[:1], []).append(other)
    return {
        one for one in some - others
        if not any(related(one, other) for other in by_start.get(one[:1], ()))
        and not (len(one) > 4 and one.replace("-", "") in text.letters)
    }  # fmt: skip
