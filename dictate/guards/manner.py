"""Whether a rewritten text asks and speaks as the first did. Pure."""

import re

from dictate.guards.finding import Finding
from dictate.guards.text import Text
from dictate.guards.words import HESITATIONS, folded, likeliest, word_set, words
from dictate.translations import tr

_ASKING = {
    "en": word_set(
        "who what when where why how which whose can could will would do does did is are am "
        "was were should shall may have has had isn't aren't don't doesn't didn't can't "
        "couldn't won't"
    ),
    "fr": word_set(
        "qui que quoi quand où pourquoi comment combien quel quelle quels quelles qu est-ce lequel "
        "laquelle"
    ),
}
_TURNED = re.compile(
    r"\b\w+-(?:t-)?(?:tu|vous|il|elle|on|nous|je|ils|elles|ce)\b|\best-ce qu|"
    r"\b(?:or not|ou pas|ou non|hein|right)\W*$|"
    r"\bn'est-ce pas\b|\b(?:is|isn't|does|doesn't|do|don't|are|aren't) (?:it|he|she|they|you)\W*$",
    re.IGNORECASE,
)
_SUBJECTS = word_set("tu vous you ça c il elle on")
"""A statement that begins so may be a question by its tone alone."""


_BEGINNING = 200
"""Characters among which the first word is that says something."""


def _first(text: str) -> str:
    skipped = HESITATIONS | word_set("so and but alors et mais dis hey hi salut bonjour hello just")
    return next((word for word in words(text[:_BEGINNING]) if word not in skipped), "")


def asks(text: Text) -> bool:
    """Whether it can be a question by its words."""
    first = _first(text.compact).partition("'")[0]
    known = _ASKING.get(text.language, frozenset())
    return first in known or _first(text.compact) in known or bool(_TURNED.search(text.compact))


def question(said: Text, written: Text) -> Finding | None:
    """Questions stay questions, and nothing else becomes one."""
    before, after = said.raw.count("?"), written.raw.count("?")
    if after < before:
        return Finding("question", tr("it was a question and is none any more"))
    same = said.language == written.language
    if not before and not after and asks(said) and _turned_round(said, written, same=same):
        return Finding("question", tr("it was a question and is none any more"))
    if after > before and not _may_ask(said):
        return Finding("question", tr("it was no question and has become one"))
    return None


def _turned_round(said: Text, written: Text, *, same: bool) -> bool:
    if same:
        first = (folded(_first(text.compact)) for text in (said, written))
        return len(set(first)) > 1 or not asks(written)
    return not asks(written)


def _may_ask(said: Text) -> bool:
    known = _ASKING.get(said.language)
    if known is None:
        return True
    inside = any(word.partition("'")[0] in known for word in said.words)
    return (
        "?" in said.raw
        or asks(said)
        or (inside and said.language == "fr")
        or any(asks(said.part(part)) for part in re.split(r"[,.;:\n]", said.compact))
    )


def tongue(said: Text, written: Text) -> Finding | None:
    """It is in the language that it was said in, or in that which it is translated into."""
    translated = said.language != written.language
    spoken, found = likeliest(said.raw), likeliest(written.raw)
    if translated and (found == said.language or said.letters == written.letters):
        return Finding("language", tr("it is not translated"))
    parts = [likeliest(part) for part in written.sentences]
    for one in (found, *parts):
        if one and written.language and one != written.language and (translated or spoken != one):
            if one in {likeliest(part) for part in said.sentences} and not translated:
                continue
            return Finding("language", tr("it is in another language"))
    return None
