"""Whether a text is as sure as the first. Pure."""

import re

from dictate.guards.calendar import without_months
from dictate.guards.finding import Finding, Strictness
from dictate.guards.text import Text
from dictate.translations import tr

_FORMS = {
    "perhaps": r"maybe|perhaps|possibly|might|may|could be|peut-être|possiblement|il se peut|"
    r"éventuellement|pourraient?|se pourrait",
    "probably": r"probably|likely|presumably|probablement|sans doute|vraisemblablement",
    "must": r"must|have to|has to|had to|having to|need(?:s|ed)? to|got to|gotta|required|"
    r"necessary|obliged|faut|faudra|falloir|dois|doit|doivent|devons|devez|devra|devrons|"
    r"devront|devrez|nécessaire|oblig\w+|tenus?",
    "should": r"should|ought to|supposed to|devrait|devrais|devraient|devrions|devriez|faudrait|"
    r"aurait dû|aurions dû",
    "certainly": r"certainly|definitely|surely|undoubtedly|guaranteed?|absolutely|certainement|"
    r"assurément|sûrement|absolument",
    "always": r"always|every time|still|anyway|toujours|à chaque fois|encore",
    "sometimes": r"sometimes|occasionally|from time to time|parfois|quelquefois|"
    r"de temps en temps|de temps à autre",
    "often": r"often|usually|generally|normally|mostly|typically|frequently|regularly|in general|"
    r"souvent|d'habitude|généralement|normalement|la plupart du temps|fréquemment|en général",
    "only": r"only|merely|seulement|uniquement|que|qu",
    "just": r"just|simply|juste|simplement|only|seulement",
    "almost": r"almost|nearly|approximately|roughly|or so|close to|environ|presque|à peu près|"
    r"près de|autour de|quasiment|(?:about|around|some|vers|towards?|quelque)(?= \d)",
    "all": r"all|every\w*|each|whole|entire|both|entirely|fully|tout|tous|toutes?|chaque|chacun",
    "some": r"some|several|few|a couple|any|most|many|quelques|plusieurs|certaine?s|des|plupart",
}
_SURE = {key: re.compile(rf"\b(?:{form})\b", re.IGNORECASE) for key, form in _FORMS.items()}
_WATCHED = {
    Strictness.STRICT: tuple(_FORMS),
    Strictness.LOOSE: (
        "perhaps", "probably", "must", "should", "certainly", "sometimes", "often", "almost"
    ),
    Strictness.TRANSLATION: ("probably", "should", "certainly", "sometimes", "often", "almost"),
}  # fmt: skip
_MAY_GO = {
    Strictness.STRICT: frozenset({"just", "all", "some", "always"}),
    Strictness.LOOSE: frozenset({"must", "certainly", "sometimes", "often", "almost"}),
    Strictness.TRANSLATION: frozenset[str](),
}
"""What may be left out: "we need to call" is "Call" in notes, "just" says little, and what a strict
rewrite drops of the others is missed by another guard."""
_KIN = {"probably": ("perhaps", "often"), "certainly": ("probably",), "often": ("always", "some")}
"""What a translation may choose instead."""


def certainty(said: Text, written: Text, strictness: Strictness) -> Finding | None:
    """No "may" becomes "must", and nothing is "probably" so that was not."""
    one, other = without_months(said), without_months(written)
    for key in _WATCHED[strictness]:
        before, after = (bool(_SURE[key].search(text)) for text in (one, other))
        if before == after or (before and key in _MAY_GO[strictness]):
            continue
        kin = _KIN.get(key, ()) if strictness is Strictness.TRANSLATION else ()
        if any(_SURE[other_key].search(one if after else other) for other_key in kin):
            continue
        return Finding("certainty", tr("it is surer or less sure than what was said"), key)
    return None
