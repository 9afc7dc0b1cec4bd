"""Whether a text denies what the first denied, and nothing else. Pure."""

import re
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from dictate.guards.corrections import without_markers
from dictate.guards.finding import Finding
from dictate.guards.related import related
from dictate.guards.text import Text
from dictate.guards.words import FUNCTION, HESITATIONS, folded, word_set, words
from dictate.translations import tr

_NOT = {
    "en": word_set(
        "not cannot never no nothing nobody nowhere none neither nor without dont cant wont didnt "
        "isnt doesnt wasnt arent couldnt shouldnt wouldnt havent hasnt"
    ),
    "fr": word_set("pas jamais rien aucun aucune personne sans ni non guère nullement"),
    "de": word_set("nicht nie niemals kein keine keinen keinem keiner nichts niemand ohne"),
    "es": word_set("no nunca nada nadie ninguno ninguna ningún sin ni jamás"),
    "it": word_set("non mai niente nulla nessuno nessuna senza né"),
}
_JOINED = word_set(
    "nor ni jamais rien aucun aucune personne nulle neither né nada nadie nunca mai nulla"
)
"""Words that add no denial of their own soon after another: "neither … nor", "jamais rien"."""
_MAYBE = {
    "en": word_set(
        "unable impossible incapable refuse refuses refused hardly lack lacks neither unless free"
    ),
    "fr": word_set("impossible incapable refuse refusé refusent plus manque personne point"),
}
"""Words that deny or do not; a denial may become one, or come of one."""
_NO_DENIAL = re.compile(
    r"\bn'est[- ]ce pas\b|\bpas mal\b|\bpourquoi pas\b|\bwhy not\b|\bor not\b|\bou pas\b|"
    r"\bou non\b|\bnot only\b|\bnon seulement\b|\bno doubt\b|\bsans doute\b|\bno\. ?(?=\d)|"
    r"\bde rien\b|\bpas de souci\b|\bno problem\b|\bno worries\b|\bpas de problème\b",
    re.IGNORECASE,
)
_NO_ONE = re.compile(r"\bno one\b", re.IGNORECASE)
_NEAR = 6


@dataclass(frozen=True)
class _Denials:
    """How many there are for sure, how many more there may be, and beside which words."""

    sure: int
    doubtful: int
    beside: tuple[frozenset[str], ...]


def _count(text: str, language: str, idle: frozenset[str] = frozenset()) -> _Denials:
    fixed = word_set("")
    text = _NO_DENIAL.sub(
        lambda found: " fixed " if found[0].lower() in idle else found[0],
        _NO_ONE.sub("nobody", text),
    )
    found, known = words(text), _NOT.get(language, fixed)
    small = FUNCTION.get(language, fixed) | HESITATIONS | known | {"ne", "n"}
    sure, doubtful, last, beside = 0, 0, -_NEAR, list[frozenset[str]]()
    for at, word in enumerate(found):
        negated = language == "fr" and not word_set("ne n").isdisjoint(found[max(0, at - 4) : at])
        if word == "personne" and not negated and found[at + 1 : at + 2] != ["ne"]:
            doubtful += found[at - 1 : at] not in (["la"], ["une"], ["cette"], ["chaque"], ["par"])
        elif word in known or word.endswith("n't") or (word == "plus" and negated):
            if word in _JOINED and at - last < _NEAR:
                last = at
                continue
            sure, last = sure + 1, at
            beside.append(_beside(found, at, small, back=language != "en"))
        elif word in _MAYBE.get(language, fixed):
            doubtful += 1
    return _Denials(sure, doubtful, tuple(beside))


def _beside(found: list[str], at: int, small: frozenset[str], *, back: bool) -> frozenset[str]:
    """The next word that means something, and in other languages the last one too."""
    after = next((folded(word) for word in found[at + 1 : at + 5] if word not in small), "")
    before = next(
        (folded(word) for word in found[max(0, at - 3) : at][::-1] if word not in small), ""
    )
    return frozenset({after, before if back or not after else ""} - {""})


def negation(said: Text, written: Text) -> Finding | None:
    """Every "not" is kept and none added, and each stays with its word."""
    if said.language not in _NOT or written.language not in _NOT:
        return None
    idle = _idle(said)
    if said.language == written.language:
        idle &= _idle(written)
    else:
        idle |= _idle(written)
    before = _count(without_markers(said.plain), said.language, idle)
    after = _count(without_markers(written.plain), written.language, idle)
    back = sum(_count(head, said.language).sure for head, _, sure in said.halves if sure)
    if after.sure + after.doubtful < before.sure - back:
        return Finding("negation", tr("a “not” is missing"))
    if after.sure > before.sure + before.doubtful:
        return Finding("negation", tr("a “not” was added"))
    if said.language == written.language:
        if said.language == "fr" and "plus" in said.words and "plus" not in written.words:
            return Finding("negation", tr("a “not” is missing"))
        return _moved(before, after, written)
    return None


def _idle(text: Text) -> frozenset[str]:
    """The phrases in a text that hold a "not" and deny nothing."""
    return frozenset(found.lower() for found in _NO_DENIAL.findall(text.plain))


def _moved(before: _Denials, after: _Denials, written: Text) -> Finding | None:
    anywhere = {word for beside in after.beside for word in beside}
    for beside in before.beside:
        kept = beside and all(_form_of(word, written.known) for word in beside)
        if kept and not any(_form_of(word, anywhere) for word in beside):
            return Finding("negation", tr("a “not” stands elsewhere"), ", ".join(sorted(beside)))
    return None


def _form_of(word: str, others: AbstractSet[str]) -> bool:
    return word in others or any(word[:2] == one[:2] and related(word, one) for one in others)
