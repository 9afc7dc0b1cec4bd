"""Whether a text speaks of the same persons as the first. Pure."""

import re

from dictate.guards.finding import Finding, Strictness
from dictate.guards.text import Text
from dictate.guards.words import words
from dictate.translations import tr

_ASIDE = re.compile(
    r"\bi mean\b|(?<!do )(?<!did )(?<!if )\byou know\b(?! (?:if|w\w+|how|that|the)\b)|"
    r"\bi guess\b|\bif you (?:will|like)\b|\bthank you\b|"
    r"\bs'il (?:te|vous) pla[iî]t\b|\bje veux dire\b|\b(?:tu sais|tu vois|vous savez|vous voyez)\b"
    r"(?! (?:si|où|q\w+|comment|pourquoi|ce)\b)|"
    r"\bil (?:n'y a|y a|(?:ne )?(?:faut|faudra|faudrait))\b|\bplease\b|\blet's\b|\blet us\b",
    re.IGNORECASE,
)
_TITLE = re.compile(r"\bM\.? (?=[A-ZÀ-Þ])")
_PERSONS = {
    "en": {
        "I": r"i|me|my|mine|myself|i'm|i'll|i've|i'd",
        "you": r"you|your|yours|yourself|you're|you'll|you've|you'd",
        "we": r"we|us|our|ours|we're|we'll|we've|we'd",
        "I alone": r"i|i'm|i'll|i've|i'd",
        "he": r"he|him|his|he's|he'll|he'd",
        "she": r"she|her|hers|she's|she'll|she'd",
        "they": r"they|them|their|theirs|they're|they'll|they've",
    },
    "fr": {
        "I": r"j|je|m|me|moi|mon|ma|mes|mien|mienne",
        "you": r"t|tu|te|toi|ton|ta|tes|vous|vos|votre|vôtre",
        "we": r"on|nous|notre|nos|nôtre",
        "je": r"j|je",
        "tu": r"tu",
        "he": r"il|ils|lui",
        "she": r"elle|elles",
    },
}
_FORMS = {
    code: {key: frozenset(forms.split("|")) for key, forms in table.items()}
    for code, table in _PERSONS.items()
}
_TO_WHOM = re.compile(r"\w[-](?:moi|toi|nous|vous|le|la|les|lui|leur|tu|je|on|il|elle)\b", re.I)
_IMPERSONAL = {
    "en": re.compile(r"\b(?:one|people|please|let's|let us|there is|need to|have to|must)\b", re.I),
    "fr": re.compile(
        r"\b(?:on|il (?:ne )?(?:faut|faudra|faudrait)|veuillez|merci de|"
        r"s'il (?:te|vous) pla[iî]t|\w{2,}ons|\w{2,}ez)\b",
        re.I,
    ),
}


def persons(text: Text) -> set[str]:
    """Which of I, you, we, he, she and they a text speaks of."""
    forms = _FORMS.get(text.language, {})
    spoken = _TITLE.sub(" ", text.compact)
    plain = _ASIDE.sub(" ", _TO_WHOM.sub(lambda found: found[0].replace("-", " "), spoken))
    found = set(words(plain))
    return {key for key, known in forms.items() if not known.isdisjoint(found)}


def person(said: Text, written: Text, strictness: Strictness) -> Finding | None:
    """No "you" becomes "I"."""
    before, after = persons(said), persons(written)
    wrong = Finding("person", tr("it speaks of another person"), ", ".join(sorted(before ^ after)))
    if said.language not in _FORMS or written.language not in _FORMS:
        return None
    if said.language != written.language:
        return wrong if _changed_in_translation(said, before, after) else None
    new, lost = after - before, before - after
    speaking = {"I", "you", "we", "I alone", "je", "tu"}
    if new & speaking and not (new == {"we"} and _IMPERSONAL["fr"].search(said.compact)):
        return wrong
    if lost and new:
        return wrong
    if strictness is Strictness.STRICT and lost & speaking:
        return wrong
    return None


def _changed_in_translation(said: Text, before: set[str], after: set[str]) -> bool:
    """Orders have no "you" in one language or both; the rest is to be there."""
    if "I" in before ^ after:
        return True
    loose = bool(_IMPERSONAL[said.language].search(said.compact)) or "we" in before
    if "you" in before - after and "we" in after - before:
        return True
    if "we" in before - after and "you" not in before and said.language == "en":
        return True
    if "you" in after - before:
        return not loose
    return "he" in before and "she" in after - before and said.language == "en"
