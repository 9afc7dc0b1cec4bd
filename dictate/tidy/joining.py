"""One text of what was recognised in pieces. Pure; adds no word."""

import re
from collections.abc import Callable


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


JOINING = {
    "en": _words(
        """
        a about after again all almost already also although always an and another any are around as
        at away back be became because been before being between both but by can cannot could did do
        does done down during each either else enough especially even ever every few first for from
        had has have he her here him himself his how if in into is it its itself just less made many
        me more most much must my myself near never no nor not now of off often on once one only
        onto or other others our out over own perhaps same several she should since so some still
        such than that the their them themselves then there these they this those though through to
        together too toward towards under unless until up upon us very was we went were what
        whatever when where whether which while who whom whose will with within without would yet
        you your yourself
        """
    ),
    "fr": _words(
        """
        à afin ainsi alors après assez au aussi aux avait avant avec avoir beaucoup bien bientôt car
        ce ces cet cette chacun chaque chez comme contre dans de déjà depuis derrière des devant
        doit donc dont du durant elle elles en encore enfin ensuite entre est et étaient était été
        être eu eux faire fait faut hors il ils jamais je jusqu jusque la le les leur leurs lorsque
        lui mais malgré me même mêmes mes mieux moi moins mon ne ni nos notre nous on ont or où ou
        par parce parfois parmi pas pendant peu peut peuvent plus plusieurs pour près presque puis
        puisque qu quand que quel quelle quelles quelque quelques quels qui quoi rien sa sans sauf
        se selon sera ses seulement si soit son sont sous souvent sur ta tant te tellement tes toi
        ton toujours tous tout toute toutes très trop tu un une va vers vos votre vous vraiment y
        """
    ),
}
"""Words that begin with a small letter within a sentence, whatever they mean."""

BEFORE_A_NOUN = {
    "en": _words("a an every my our the their your"),
    "fr": _words(
        "au aux ce ces cet cette chaque des du leurs ma mes mon nos notre sa ses ta tes ton votre "
        "vos"
    ),
}
"""Words that a noun follows; no sentence ends with them, and few names come after them."""

STRANDED = {
    "en": BEFORE_A_NOUN["en"] | _words("and because but if or than unless whose"),
    "fr": BEFORE_A_NOUN["fr"] | _words("à de dont et mais ou parce puisque quand que si"),
}
"""Words that no sentence ends with: a full stop behind one is the recogniser's."""

ABBREVIATED = _words("dr etc jr m mm mr mrs ms no p pp prof sr st vol vs")
"""What a full stop may follow within a sentence."""

DOUBLED = _words("had that very no yes oui non nous vous si très bien")
"""Words that people do say twice in a row."""

SPACELESS = ("zh", "ja", "th", "lo", "my", "yue", "bo", "km")
"""Languages written without spaces between words."""

_TRAILING = re.compile(r"\s*(?:\.{2,}|…)$")
_DASH = re.compile(r"(?:\s[-–—]|-)$")
_OPEN_START = re.compile(r"^(?:\.{2,}|…|-\s)\s*")
_STOP = re.compile(r"(?<=[^.\s])\.$")
_LAST = re.compile(r"(?:^|\s)([^\W\d_]+)$")
_FIRST = re.compile(r"[^\W\d_]+")
_ELIDED = re.compile(r"(?:[CDJLMNST]|Qu)['’](?=[^\W\d_])")
_ENDS = tuple('.?!…:»")”')


def meet(
    before: str,
    after: str,
    language: str = "",
    *,
    forced: bool = False,
    common: Callable[[str], bool] | None = None,
) -> tuple[str, str]:
    """Two texts recognised apart, as they stand in one.

    An engine ends every stretch like a sentence and begins it like one. Where the sentence goes on,
    dots and a full stop go, and the next word gets its small letter back, if it is no name.
    ``common`` says whether a word is a common one; without it only those of ``JOINING`` are known.
    ``forced``: the cut fell between two words or within one, so a dash goes, and a word that stands
    on both sides.
    """
    before, after = _without(_TRAILING, before), _without(_OPEN_START, after)
    if forced:
        before, after = _without(_DASH, before), _once(before, after)
    if _STOP.search(before) and _goes_on(before[:-1], after, language):
        before = before[:-1]
    if before and not before.endswith(_ENDS) and _is_small(before, after, language, common):
        after = after[0].lower() + after[1:]
    return before, after


def _without(pattern: re.Pattern[str], text: str) -> str:
    """The text without this, unless nothing would be left."""
    return pattern.sub("", text) or text


def _once(before: str, after: str) -> str:
    """``after`` without a word that was cut in two, and heard whole on both sides."""
    last, first = _LAST.search(before), _FIRST.match(after)
    if last is None or first is None or last[1].lower() != first[0].lower():
        return after
    rest = after[first.end() :]
    if first[0].lower() in DOUBLED or not rest.startswith(" "):
        return after
    return rest.lstrip() or after


def _goes_on(before: str, after: str, language: str) -> bool:
    """Whether one sentence goes on from ``before``, which had a full stop, to ``after``.

    Whisper begins in small letters only what it takes for the middle of a sentence: so it was 23
    times of 23. Of the full stops before a capital 62 of 247 were wrong, and nothing told which.
    """
    last = before.rsplit(maxsplit=1)[-1]
    if last in STRANDED.get(language, ()):
        return True
    if "." in last or (len(last) == 1 and last.isalpha()) or last.lower() in ABBREVIATED:
        return False
    first = _FIRST.match(after)
    return first is not None and first[0].islower() and not _is_spelled_small(after)


def _is_small(before: str, after: str, language: str, common: Callable[[str], bool] | None) -> bool:
    """Whether ``after`` begins with a small letter where a sentence goes on."""
    if language == "fr" and _ELIDED.match(after):
        return True
    first, last = _FIRST.match(after), _LAST.search(before)
    if first is None or not first[0].istitle() or first[0] == "I":
        return False
    word = first[0].lower()
    if len(word) != len(first[0]):
        return False
    if word in JOINING.get(language, ()):
        return True
    determined = last is not None and last[1].lower() in BEFORE_A_NOUN.get(language, ())
    return determined and common is not None and common(word)


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
