"""Whether a rewritten text denies, asks and speaks as the first did. Pure."""

from dictate.guards.finding import Finding, Strictness
from dictate.guards.words import CORRECTION, likeliest, words
from dictate.translations import tr


def _set(text: str) -> frozenset[str]:
    return frozenset(text.split())


_NOT = {
    "en": _set("not cannot never no nothing nobody nowhere none neither nor without"),
    "fr": _set("pas jamais rien aucun aucune personne sans ni non guère nullement"),
    "de": _set("nicht nie niemals kein keine keinen keinem keiner nichts niemand ohne"),
    "es": _set("no nunca nada nadie ninguno ninguna ningún sin ni jamás"),
    "it": _set("non mai niente nulla nessuno nessuna senza né"),
}
_ASKING = {
    "en": _set("who what when where why how which whose can could will would do does did is are"),
    "fr": _set("qui que quoi quand où pourquoi comment combien quel quelle quels quelles est-ce"),
}


def denials(text: str, language: str) -> int:
    """How often a text denies. "n’t" counts; "ne" does not, since its "pas" does."""
    known = _NOT.get(language, frozenset())
    found = words(CORRECTION.sub(" ", text))
    return sum(word in known or word.endswith("n't") for word in found)


def negation(
    said: str, written: str, language: str, into: str, strictness: Strictness
) -> Finding | None:
    """Every "not" is kept and none added."""
    if language not in _NOT or (into and into not in _NOT):
        return None
    before, after = denials(said, language), denials(written, into or language)
    if strictness is Strictness.STRICT:
        same = before == after
    else:
        same = (before > 0) == (after > 0) and abs(before - after) <= 1 + before // 3
    if same:
        return None
    if after < before:
        return Finding("negation", tr("a “not” is missing"))
    return Finding("negation", tr("a “not” was added"))


def question(said: str, written: str, language: str) -> Finding | None:
    """A question stays one, and nothing else becomes one."""
    asked, asks = said.count("?"), written.count("?")
    first = next(iter(words(said)), "")
    may_ask = asked or first in _ASKING.get(language, frozenset())
    if asked and not asks:
        return Finding("question", tr("it was a question and is none any more"))
    if asks and not may_ask:
        return Finding("question", tr("it was no question and has become one"))
    return None


def tongue(said: str, written: str, language: str, into: str) -> Finding | None:
    """It is in the language that it was said in, or in that which it is translated into."""
    found = likeliest(written)
    wanted = into or language
    if into and not found:
        found = "" if likeliest(said) != language else likeliest(written)
    if found and wanted and found != wanted and likeliest(said) != found:
        return Finding("language", tr("it is in another language"))
    if into and found == language != into:
        return Finding("language", tr("it is not translated"))
    return None
