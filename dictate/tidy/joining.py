"""One text of what was recognised in pieces. Pure; changes no word but its first letter."""

import re


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


JOINING = {
    "en": _words(
        """
        a an and are as at be because but by for from had has have he her his if in into is it its
        my no nor not of on or our she so that the their them then there these they this those to
        was we were when where which while who whose will with would you your
        """
    ),
    "fr": _words(
        """
        à afin ainsi alors au aussi aux avec car ce ces cet cette comme dans de depuis des dont du
        elle elles en entre est et eux il ils je la le les leur leurs lorsque mais mes mon ne ni nos
        notre nous on or ou où par parce pas pendant plus pour puis qu quand que qui quoi sa sans
        se selon ses si son sont sous sur ta te tes ton tu un une vers vos votre vous y
        """
    ),
}
"""Words that begin with a small letter within a sentence, whatever they mean."""

SPACELESS = ("zh", "ja", "th", "lo", "my", "yue", "bo", "km")
"""Languages written without spaces between words."""

_OPEN_END = re.compile(r"\s*(?:\.{3,}|…|\s[-–—]|-)$")
_OPEN_START = re.compile(r"^(?:\.{3,}|…|-\s)\s*")
_ENDS = tuple('.?!…:»")”')


def meet(before: str, after: str, language: str = "", *, forced: bool = False) -> tuple[str, str]:
    """Two texts recognised apart, as they stand in one.

    An engine begins every stretch as a sentence: a small word keeps its small letter when no
    sentence has ended. ``forced``: the cut fell within a sentence, so the dots and dashes with
    which an engine marks that go.
    """
    if forced:
        before, after = _OPEN_END.sub("", before), _OPEN_START.sub("", after)
    first = re.match(r"[^\W\d_]+", after)
    within = before and not before.endswith(_ENDS)
    if within and first and first[0].lower() in JOINING.get(language, ()):
        after = first[0].lower() + after[first.end() :]
    return before, after


def join(texts: list[str], language: str = "") -> str:
    """One text of many, beginning with a capital."""
    whole = ("" if language in SPACELESS else " ").join(text for text in texts if text)
    first = re.match(r"[^\W\d_]+", whole)
    if first is None or not first[0].islower() or _is_spelled_small(whole):
        return whole
    capital = whole[0].upper()
    return capital + whole[1:] if len(capital) == 1 else whole


def _is_spelled_small(text: str) -> bool:
    """Whether the first word is a name such as "www.example.org" or "x@example.org"."""
    return re.match(r"\S*(?:[@/_\\]|\w\.\w)", text) is not None
